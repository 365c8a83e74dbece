# SPDX-License-Identifier: EUPL-1.2
"""Registered people in full, whatever the notation: surname beside the person's own first name or initials.

The parser of `namen` reads a text from left to right and has to guess what is a name. Here the name is given, so nothing
is guessed: every place where a registered surname stands is taken, and whatever of the same person stands beside it
belongs to it, in any order, with or without tussenvoegsel, across line and page borders.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import woorden
from .klassen import CAPS, GEEN, HOOFD, TITEL
from .personen import Gestalte, Register
from .tokens import Melding, Tokens

_KAAL = frozenset(["", ".", "-", "(", ")", "'", '"', ".)", "(.", ").", ".-", ".'", "/", '"(', ')"', ",."])


def vind_bekenden(namen: Tokens, register: Register) -> list[Melding]:
    """Mentions of registered others in full: with first name, initials or the initial of the surname."""
    zoek = {x for g in register.anderen for x in (*g.achter, *g.voor[:1])}
    plekken: dict[str, list[int]] = {}
    for i, w in enumerate(namen.w):
        laag = w.lower()
        if laag not in zoek:
            kaal = laag.removesuffix("'s")
            if kaal == laag or kaal not in zoek:
                if not namen.scan or (laag := register.benader(laag) or "") not in zoek:
                    continue
            else:
                laag = kaal
        plekken.setdefault(laag, []).append(i)
    uit: list[Melding] = []
    for g in register.anderen:
        zicht = _Zicht(namen, g, register.ouder)
        for nr, deel in enumerate(g.achter):
            for i in plekken.get(deel, ()):
                if not namen.masker[i] and (m := zicht.rond_achternaam(i, nr)) is not None:
                    uit.append(m)
        if g.voor:
            for i in plekken.get(g.voor[0], ()):
                if not namen.masker[i] and (m := zicht.voornaam_en_letter(i)) is not None:
                    uit.append(m)
    return uit


class _Zicht:
    """What stands around a token, seen with one person in mind."""

    def __init__(self, namen: Tokens, g: Gestalte, ouder: Gestalte) -> None:
        self.n, self.g = namen, g
        self.deelt = bool(set(g.achter) & set(ouder.achter))
        self.ouder = ouder
        tus = g.tus.split()
        self.tus = {"t"} | set(tus) | {x[0] for x in tus if x[0].isalpha()} | {x.strip("'") for x in tus}
        if len(tus) > 1:
            self.tus |= {"".join(x[0] for x in tus), tus[0][0] + tus[-1]}
        self.voor = set(g.voor)

    def _gat(self, i: int) -> str | None:
        """What stands between token i and i+1 without white space; None when it is too far."""
        n = self.n
        if i < 0 or i + 1 >= n.n:
            return None
        g = n.t[n.e[i] : n.s[i + 1]]
        if g == " ":
            return ""
        breuk = "\n" in g or "\f" in g  # indentation behind a line end says nothing
        if len(g) > (40 if breuk else 8) or g.count("\n") > 2 or not breuk and ("  " in g or "\t" in g):
            return None
        return "".join(g.split())

    def _passen(self, letters: str) -> bool:
        """Initials fit this person and, where the surname is shared, not the parent."""
        eigen = self.g.letters
        if not letters or not eigen or not (eigen.startswith(letters) or letters.startswith(eigen)):
            return False
        o = self.ouder.letters
        return not self.deelt or bool(o) and not (o.startswith(letters) or letters.startswith(o))

    def _eigen_voornaam(self, i: int) -> bool:
        laag = self.n.w[i].lower().removesuffix("'s")
        return laag in self.voor and not (self.deelt and laag in self.ouder.voor)

    def _letters(self, i: int) -> str:
        """Token i as initials ("" when it is none): 'J', 'JT', 'Ch', 'j' with a dot."""
        n = self.n
        w = n.w[i]
        if not w.isalpha() or n.k[i] & TITEL or i in n.afkorting:
            return ""
        if len(w) > 1 and w.upper() != self.g.letters and (n.k[i] & GEEN or w.lower() in woorden.AFKORTINGEN):
            return ""  # 'Aslan, BSN 900000013'
        punt = n.t[n.e[i] : n.e[i] + 1] == "."
        if w.isupper() and len(w) <= 5 or len(w) == 1 and punt:
            return w.upper()
        return w.upper() if w[0].isupper() and len(w) <= 4 and (punt or not w.istitle()) else ""

    def _reeks(self, plekken: Iterator[int], achteruit: bool) -> list[int]:
        """Neighbouring tokens that are initials, nearest first."""
        uit: list[int] = []
        for i in plekken:
            g = self._gat(i if achteruit else i - 1)
            if len(uit) > 6 or g is None or g not in _KAAL or not self._letters(i):
                break
            if uit and self.n.w[i][0].islower() != self.n.w[uit[0]][0].islower():
                break  # 't.n.v. J. Boer'
            uit.append(i)
        return uit

    def _tussen(self, i: int, stap: int) -> int:
        """Number of tokens of the person's own tussenvoegsel from i on in one direction."""
        n = self.n
        k = 0
        while (
            k < 3
            and 0 <= i + k * stap < n.n
            and n.w[i + k * stap].lower() in self.tus
            and self._gat(i + k * stap - (stap > 0)) in ("", ".", "'", ".'")
        ):
            k += 1
        return k

    def rond_achternaam(self, i: int, nr: int) -> Melding | None:
        """The mention around the surname part `nr` at token i; None when nothing else of the person stands there."""
        n, g = self.n, self.g
        a = z = i
        for deel in g.achter[nr + 1 :]:
            # the next part of a double name, with small words between: 'Velden-de Wit', 'Tjon A Joe'
            k = z + 1
            while k < n.n and k - z < 4 and (n.w[k].lower() in woorden.TUSSENVOEGSELS or len(n.w[k]) == 1):
                k += 1
            if k >= n.n or n.w[k].lower().removesuffix("'s") != deel:
                break
            if any(self._gat(x) not in ("", "-") for x in range(z, k)):
                break
            z = k
        a -= self._tussen(a - 1, -1)
        tus, zeker = a, False
        reeks = self._reeks(iter(range(a - 1, -1, -1)), True)
        letters = ""
        for k in range(len(reeks), len(reeks) - 1 if self.deelt else 0, -1):
            kandidaat = "".join(self._letters(x) for x in reversed(reeks[:k]))
            if self._passen(kandidaat):
                a, letters, zeker = reeks[k - 1], kandidaat, True
                break
        while a and self._gat(a - 1) in _KAAL and not n.masker[a - 1] and self._eigen_voornaam(a - 1):
            a, zeker = a - 1, True
        if not zeker and not self._ouder_ervoor(a):
            z, letters, zeker = self._erachter(z)
        if self.deelt and g.kind and a and n.k[a - 1] & TITEL and self._gat(a - 1) in ("", "."):
            return None  # nobody writes 'mevrouw' to a child
        if not zeker and (a == i or self.deelt or not n.k[i] & HOOFD):
            return None
        eind = n.e[z] - (2 if n.w[z].endswith("'s") else 0)
        van = n.s[a]
        if not zeker and tus == a:
            regel, score = "bekende naam met tussenvoegsel", 0.9
        else:
            regel, score = "bekende naam voluit", 0.98
        return Melding(van, eind, g.achter, letters, "", regel, score, False, a, z, (i,))

    def _ouder_ervoor(self, a: int) -> bool:
        """The parent's first name or initials stand right before a shared surname: it is the parent's ('Fatima Kaya, Emre en Aylin')."""
        while a and self._gat(a - 1) in _KAAL and self.n.w[a - 1].lower() in self.ouder.achter:
            a -= 1  # the first part of a surname of more words
        if not self.deelt or not a or self._gat(a - 1) not in _KAAL:
            return False
        if self.n.w[a - 1].lower() in self.ouder.voor:
            return True
        letters = "".join(map(self._letters, reversed(self._reeks(iter(range(a - 1, -1, -1)), True))))
        return bool(letters) and letters == self.ouder.letters

    def _erachter(self, z: int) -> tuple[int, str, bool]:
        """First name or initials behind the surname, then the tussenvoegsel: 'Wijk, J. van', 'YILMAZ Mehmet'."""
        n = self.n
        gat = self._gat(z)
        if gat not in ("", ",", "/", "(", "-"):
            return z, "", False
        tussen = n.t[n.e[z] : n.s[z + 1]]
        if "\n\n" in tussen:
            return z, "", False
        if self.deelt and gat == "" and ("\n" in tussen or "\f" in tussen):
            if not (n.k[z] & CAPS and not n.k[z + 1] & CAPS) and not n.lange_regel(z):
                return z, "", False  # the next line begins with somebody else's first name
        k = z + 1
        while k < n.n and (k == z + 1 or self._gat(k - 1) in ("", "-")) and self._eigen_voornaam(k):
            k += 1
        letters = ""
        if k == z + 1:
            reeks = [k] if self._letters(k) else []
            if reeks:
                reeks += self._reeks(iter(range(k + 1, n.n)), False)
            for aantal in range(len(reeks), len(reeks) - 1 if self.deelt else 0, -1):
                kandidaat = "".join(map(self._letters, reeks[:aantal]))
                if self._passen(kandidaat) and (gat != "" or kandidaat == self.g.letters):
                    letters, k = kandidaat, k + aantal
                    break
            else:
                return z, "", False
        if self._gat(k - 1) in ("", ".", "'", ".'", ","):
            k += self._tussen(k, 1)
        return k - 1, letters, True

    def voornaam_en_letter(self, i: int) -> Melding | None:
        """'Joris B.': the first name with the initial of the surname."""
        n, g = self.n, self.g
        if not g.achter or not n.k[i] & HOOFD or not self._eigen_voornaam(i):
            return None
        z = i + 1
        while z < n.n and self._gat(z - 1) in ("", "-") and self._eigen_voornaam(z):
            z += 1
        z += self._tussen(z, 1) if z < n.n and len(n.w[z]) > 1 else 0
        if z >= n.n or self._gat(z - 1) != "" or len(n.w[z]) != 1 or not n.w[z].isupper():
            return None
        if n.w[z].lower() not in (g.achter[0][0], g.tus[:1]) or n.t[n.e[z] : n.e[z] + 1] != ".":
            return None
        if z + 1 < n.n and n.k[z + 1] & HOOFD and n.t[n.e[z] : n.s[z + 1]] in (". ", "."):
            return None  # 'Joris B. Bakker': the letter belongs to what follows
        return Melding(
            n.s[i], n.e[z], g.voor[:1], "", "", "voornaam en eerste letter", 0.9, False, i, z, (i,)
        )
