# SPDX-License-Identifier: EUPL-1.2
"""Registered people in full, whatever the notation: surname beside the person's own first name or initials.

The parser of `namen` reads a text from left to right and has to guess what is a name. Here the name is given, so nothing
is guessed: every place where a registered surname stands is taken, and whatever of the same person stands beside it
belongs to it, in any order, with or without tussenvoegsel, across line and page borders.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import woorden
from .geslacht import letters_passen
from .klassen import CAPS, GEEN, HOOFD, TITEL
from .personen import Gestalte, Register
from .tokens import Melding, Tokens

_KAAL = frozenset(["", ".", "-", "(", ")", "'", '"', ".)", "(.", ").", ".-", ".'", "/", '"(', ')"', ",."])


def vind_bekenden(namen: Tokens, register: Register) -> list[Melding]:
    """Mentions of registered others in full: with first name, initials or the initial of the surname."""
    zoek = {x for g in register.anderen for x in (*g.achter, *g.voor[:1], g.aaneen)} - {""}
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
        for i in plekken.get(g.aaneen, ()):
            if not namen.masker[i] and (m := zicht.aaneen(i)) is not None:
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
        if len(g) > (40 if breuk else 8) or g.count("\n") > 2 or not breuk and ("   " in g or "\t" in g):
            return None
        return "".join(g.split())

    def _passen(self, letters: str) -> bool:
        """Initials fit this person and, where the surname is shared, not the parent."""
        if letters and not self.g.letters and not self.g.voor and not self.deelt:
            return True  # nothing but the surname is registered
        if not letters_passen(letters, self.g):
            return False
        return not self.deelt or bool(self.ouder.letters) and not letters_passen(letters, self.ouder)

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
            and self._gat(i + k * stap - (stap > 0)) in ("", ".", "'", ".'", "/")
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
        if not zeker and (k := self._kleine_voorletter(a)) < a:
            a, letters, zeker = k, n.w[k].upper(), True
        if not zeker and not self.deelt and self._zonder_hoofdletter_genoemd(i, a):
            zeker = True
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

    def _kleine_voorletter(self, a: int) -> int:
        """Where the person's first initial stands before token a, small and without a point: 'volgens r visser'."""
        w = self.n.w[a - 1] if a else ""
        past = (
            len(w) == 1
            and w.islower()
            and w not in "uo"
            and self.g.letters[:1].lower() == w
            and self._passen(w.upper())
        )
        return a - 1 if past and self._gat(a - 1) == "" and not self.n.k[a] & HOOFD else a

    def _zonder_hoofdletter_genoemd(self, i: int, a: int) -> bool:
        """The bare surname, maybe a word and in small letters, as only a name stands: behind a title ('mevr van den berg'),
        or with a tussenvoegsel that no other word has before it ('ter horst', 'van den berg')."""
        n = self.n
        if a and n.w[a - 1].lower().rstrip(".") in woorden.TITEL_STERK and self._gat(a - 1) in ("", "."):
            return True
        if a and n.w[a - 1].lower() in woorden.LABEL_NAAM and n.t[n.e[a - 1] : n.s[a]].strip() == ":":
            return True
        tus = [w.lower() for w in n.w[a:i]]
        return len(tus) > 1 and "".join(tus) != "vande" or tus[:1] in (["ter"], ["ten"], ["vd"], ["vd."])

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
        if gat in (",", "(") and (x := self._tussen_na(z)):
            return x
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
                # behind the bare surname: all of the initials that are registered, and maybe more
                if self._passen(kandidaat) and (
                    gat != "" or kandidaat == self.g.letters or len(kandidaat) > max(1, len(self.g.letters))
                ):
                    letters, k = kandidaat, k + aantal
                    break
            else:
                return z, "", False
        if self._gat(k - 1) in ("", ".", "'", ".'", ","):
            k += self._tussen(k, 1)
        return k - 1, letters, True

    def _tussen_na(self, z: int) -> tuple[int, str, bool] | None:
        """The whole tussenvoegsel behind a comma or in brackets, and the initials behind that: 'Berg (van den), I.C.'."""
        n, tus = self.n, self.g.tus.split()
        k = z + 1 + len(tus)
        if not tus or k > n.n or [w.lower() for w in n.w[z + 1 : k]] != tus:
            return None
        if any(self._gat(x) != "" for x in range(z + 1, k - 1)):
            return None
        if k < n.n and self._gat(k - 1) in (",", ")", "),", "") and self._letters(k):
            reeks = [k, *self._reeks(iter(range(k + 1, n.n)), False)]
            letters = "".join(map(self._letters, reeks))
            if self._passen(letters):
                return reeks[-1], letters, True
        return None if self.deelt else (k - 1, "", True)

    def aaneen(self, i: int) -> Melding | None:
        """The surname with its tussenvoegsel as one word at token i, and what stands before it: 'I.C. vandenBerg'."""
        n = self.n
        if self.deelt:
            return None
        a = i
        reeks = self._reeks(iter(range(a - 1, -1, -1)), True)
        letters = "".join(map(self._letters, reversed(reeks)))
        if self._passen(letters):
            a = reeks[-1]
        while a and self._gat(a - 1) in _KAAL and not n.masker[a - 1] and self._eigen_voornaam(a - 1):
            a -= 1
        return Melding(n.s[a], n.e[i], self.g.achter, "", "", "bekende naam aaneen", 0.95, False, a, i, (i,))

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
