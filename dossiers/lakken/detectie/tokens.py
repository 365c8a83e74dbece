# SPDX-License-Identifier: EUPL-1.2
"""The tokens of one dossier's plain text: what each can be, what separates them, and what the characters themselves tell (accents, misread digits, capitals)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import lijsten, woorden
from .klassen import (
    AN,
    BREUK,
    CIJFER,
    CTX,
    GEEN,
    HOOFD,
    KAMEEL,
    KOMMA,
    LETTER,
    LOS,
    ORG,
    ORGV,
    PLAATS,
    PUNT,
    REGEL,
    SAMEN,
    STREEP,
    TITEL,
    TUS,
    VN,
    WOORD,
    klasse,
)
from .normaal import Plat
from .personen import OCR_LETTER, Register

_TOKEN = re.compile(r"(?<![A-Za-z0-9])[0-9]{0,6}[A-Za-z][A-Za-z0-9]*(?:'[A-Za-z]+)*")
_TOKEN_SCAN = re.compile(r"(?<![A-Za-z0-9|])[0-9|]{0,6}[A-Za-z][A-Za-z0-9|]*(?:'[A-Za-z]+)*")
"""With a bar that OCR read for an l; elsewhere a bar stands between two cells."""
_KAPITALEN = re.compile(r"[A-Z][A-Z0-9|']")
"""Every word of more than one letter that is wholly in capitals has it."""
KOLOMGAT = re.compile(r"[^\s](?: {3,}|\t)")
"""A gap between two columns."""
STERKE_REGELS = frozenset(
    (
        "aanspreektitel",
        "naam bij groet",
        "voorletters en naam",
        "naam bij context",
        "naam in vak of kolom",
        "voornaam en achternaam",
    )
)
"""What one of these found is a name, also where it is a word."""


@dataclass(slots=True)
class Melding:
    """A mention: span in the plain text, its name tokens in lower case, initials, title gender, why and how sure."""

    van: int
    tot: int
    namen: tuple[str, ...]
    letters: str
    titel: str
    regel: str
    score: float
    streep: bool = False
    eerste: int = 0
    laatste: int = 0
    idx: tuple[int, ...] = field(default=())


def losse_melding(n: Tokens, i: int, naam: str, regel: str, score: float) -> Melding:
    """A mention that is the bare token i."""
    return Melding(n.s[i], n.e[i], (naam,), "", "", regel, score, False, i, i, (i,))


class Tokens:
    """Token view of one dossier's plain text, filled by the passes of `namen`.

    Of token i: `w` the word, `s` and `e` its place in `t`, `k` the bits of `klassen`, `masker` whether another find or
    something that is no person has it, `kapitaal` whether its line is wholly in capitals, `kleinblad` whether its page
    lacks capitals, `gebruikt` whether a mention has it.
    """

    def __init__(self, tekst: str, register: Register, bezet: Sequence[tuple[int, int]], scan: bool) -> None:
        self.t = tekst
        self.register = register
        w: list[str] = []
        s: list[int] = []
        e: list[int] = []
        for m in (_TOKEN_SCAN if scan else _TOKEN).finditer(tekst):
            w.append(m[0])
            s.append(m.start())
            e.append(m.end())
        self.w, self.s, self.e = w, s, e
        self.n = len(w)
        self.k = [klasse(x) for x in w]
        self.masker = bytearray(self.n)
        self.masker_over(bezet)
        self.bezet = sorted(a for a, _b in bezet)
        self.klein: set[str] = set()  # words in lower case: proof that they are words
        self.ruis = False  # the text reads as OCR
        self.scan = scan
        self.kleinblad = bytearray(self.n)
        self.kleintokens: list[int] = []
        self.afkorting: set[int] = set()
        self.cel: set[int] = set()  # in a cell or field for a name
        self.kapitaal = bytearray(self.n)
        self.gevestigd: dict[str, str] = {}  # a name that was found, and the rule that found it
        self.dingen: set[str] | None = None  # words behind an article, collected when first asked for
        self.met_tus = {
            (g.tus, a) for g in (register.ouder, *register.anderen) if g.tus for a in g.achter[:1]
        }
        self.gebruikt = bytearray(self.n)
        self.vergeet_gewichten()

    def vergeet_gewichten(self) -> None:
        """What `gewicht` remembers of every token; 9 is not weighed yet."""
        self.gewichten = bytearray(b"\x09") * self.n

    def masker_over(self, stukken: Sequence[tuple[int, int]]) -> None:
        """Nothing in these stretches is a name."""
        for i in self.tokens_in(stukken):
            self.masker[i] = 1

    def tokens_in(self, stukken: Sequence[tuple[int, int]]) -> set[int]:
        """The tokens that begin in these stretches."""
        uit: set[int] = set()
        for a, b in stukken:
            uit.update(range(bisect_left(self.s, a), bisect_left(self.s, b)))
        return uit

    def gat(self, i: int) -> int:
        """What separates token i and token i+1."""
        if i + 1 >= self.n:
            return BREUK
        g = self.t[self.e[i] : self.s[i + 1]]
        if g == " ":
            return LOS
        if g in ("-", "- ", " -", "-'", "-\n", "-\f"):
            return STREEP
        if g in (".", ". ", ".-", ". '", ".'"):
            return PUNT
        if g in (", ", ",", " , "):
            return KOMMA
        if g == "" or g in (" '", "'", "' "):
            return LOS
        if ("\n" in g or "\f" in g) and g.strip() in ("", "'") and g.count("\n") + g.count("\f") == 1:
            return REGEL
        if g.strip() == "." and g.count("\n") + g.count("\f") == 1:
            return PUNT
        return BREUK

    def lange_regel(self, i: int) -> bool:
        """The line on which token i ends is long enough to have been wrapped."""
        b = self.t.rfind("\n", 0, self.e[i])
        return self.e[i] - b >= 58

    def begin_zin(self, i: int) -> bool:
        """Token i starts a sentence, line item or cell."""
        if i == 0:
            return True
        g = self.t[self.e[i - 1] : self.s[i]]
        if not g.strip(" \t"):
            return "  " in g or "\t" in g
        if "\n" in g or "\f" in g:
            if g.strip():
                return True
            return g.count("\n") > 1 or not self.lange_regel(i - 1)
        if g.strip() == ".":
            vorig = self.w[i - 1]
            return not (len(vorig) == 1 or vorig.lower() in woorden.TITELS)
        return any(c in g for c in '.!?:;|*"')

    def eerste_tus(self, i: int) -> int:
        """The first of the tussenvoegsels right before token i."""
        x = i
        while x and i - x < 4 and self.k[x - 1] & TUS and self.gat(x - 1) == LOS:
            x -= 1
        return x


def letters_in_namen(n: Tokens) -> None:
    """One letter inside a registered surname is no initial: 'Lieuw A Sie'."""
    if not n.register.binnen:
        return
    eerste = {b[0] for b in n.register.binnen}
    for i in range(n.n - 2):
        if n.w[i].lower() in eerste and tuple(w.lower() for w in n.w[i : i + 3]) in n.register.binnen:
            n.k[i + 1] = n.k[i + 1] & ~LETTER | TUS


def vreemde_spelling(n: Tokens, plat: Plat) -> None:
    """A token that is a word only without its accents is none: 'Önder' is not 'onder', 'Dağ' not 'dag'.

    Such a token keeps its own spelling, so that nothing takes it for the word; a registered name is found by its
    plain form.
    """
    schijn = WOORD | SAMEN | GEEN | TUS | TITEL | CTX | ORGV
    for plek in plat.vreemd:
        i = bisect_right(n.s, plek) - 1
        if i < 0 or plek >= n.e[i] or not n.k[i] & schijn or n.k[i] & PLAATS:
            continue
        spelling = plat.spelling(n.s[i], n.e[i])
        if lijsten.is_woord_met_accent(spelling.lower()):
            continue
        n.k[i] &= ~schijn
        if n.w[i].lower().removesuffix("'s") not in n.register.token:
            n.w[i] = spelling


def naamvelden(n: Tokens, velden: Sequence[tuple[int, int]]) -> None:
    """A field for a name holds a name, whatever the case."""
    for i in n.tokens_in(velden):
        if not n.k[i] & (GEEN | ORG | ORGV):
            n.k[i] &= ~(WOORD | SAMEN)
        if not n.k[i] & (HOOFD | GEEN | TUS | CIJFER | LETTER):
            n.w[i] = n.w[i].capitalize()
            n.k[i] |= HOOFD


def naamkolom(n: Tokens, kolom: Sequence[tuple[int, int]]) -> None:
    """What is no word, in a column of names, counts as if it had a capital."""
    geen = WOORD | SAMEN | PLAATS | GEEN | TUS | TITEL | CTX | ORG | ORGV | CIJFER | LETTER
    for i in n.tokens_in(kolom):
        if n.w[i].islower() and len(n.w[i]) > 2 and not n.k[i] & geen:
            n.k[i] |= HOOFD


def kleine_woorden(n: Tokens) -> set[str]:
    """Words that stand somewhere in lower case."""
    return {
        x
        for x, k, masker in zip(n.w, n.k, n.masker, strict=True)
        if x[0].islower() and not k & HOOFD and not masker
    }


def meet_ruis(n: Tokens) -> bool:
    """The text has the misread words of OCR: tokens that one confusion turns into a word."""
    los = [x for x in n.klein if len(x) > 4 and not klasse(x) & (WOORD | VN | AN | PLAATS)]
    fout = sum(lijsten.bijna_woord(x) for x in los)
    return fout >= 3 and fout * 60 > len(n.klein)


def herstel_cijfers(n: Tokens) -> None:
    """A digit that OCR read inside a word is a letter: '0ppong', 'Wito1d'."""
    for i, w in enumerate(n.w):
        if n.k[i] & ORG and KAMEEL.search(w) and w.lower() not in woorden.ORGANISATIES:
            n.w[i] = w = w.capitalize()  # a capital inside a word: 'YiZit'
            n.k[i] = klasse(w)
        if w[0] == "l" and len(w) > 3 and not n.k[i] & (WOORD | CIJFER) and not n.masker[i]:
            if (k := klasse("I" + w[1:])) & (VN | AN):  # 'lgor': a capital I read as an l
                n.w[i], n.k[i] = "I" + w[1:], k
            continue
        if not n.k[i] & CIJFER or n.masker[i] or not 5 <= len(w) <= 24:
            continue
        if sum(c.isdigit() or c == "|" for c in w) > 2 or w[-1].isdigit() or not w[1:].isalnum():
            continue
        nieuw = w.translate(OCR_LETTER)
        if not nieuw.isalpha():
            continue
        if not w[0].isalpha():
            nieuw = nieuw[0].upper() + nieuw[1:]
        k = klasse(nieuw)
        if k & (VN | AN) or not k & WOORD:
            n.w[i], n.k[i] = nieuw, k


def merk_kapitalen(n: Tokens) -> None:
    """Mark tokens on lines that are wholly in capitals: there a capital says nothing."""
    t = n.t
    eind = -1
    for m in _KAPITALEN.finditer(t):
        if m.start() < eind:
            continue
        i = j = bisect_left(n.s, t.rfind("\n", 0, m.start()) + 1)
        eind = t.find("\n", m.start())
        eind = len(t) if eind < 0 else eind
        groot = klein = 0
        while j < n.n and n.s[j] < eind:
            w = n.w[j]
            if len(w) > 1 and not n.masker[j]:
                if w.isupper():
                    groot += 1
                elif not n.k[j] & TUS:
                    klein += 1
            j += 1
        if groot >= 2 and groot > 2 * klein:
            for x in range(i, j):
                n.kapitaal[x] = 1
