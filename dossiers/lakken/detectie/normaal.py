# SPDX-License-Identifier: EUPL-1.2
"""Plain text of a whole dossier for matching, with the way back to the original characters.

Accents, ligatures, soft hyphens and hyphenation at line ends disappear here; every position in the plain text
leads to a page and a character offset of the original, so that a proposal always points into what was given.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

_BIJZONDER = {
    "ı": "i", "İ": "I", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae",
    "ɔ": "o", "Ɔ": "O", "ɛ": "e", "Ɛ": "E", "ə": "e", "ƒ": "f", "ɖ": "d", "ʋ": "v",
    "œ": "oe", "Œ": "Oe", "þ": "th", "ð": "d", "ŋ": "n", "ħ": "h", "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'",
    "\u02bc": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2010": "-", "\u2011": "-",
    "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2007": " ",
    "\u2009": " ", "\u200a": " ", "\u202f": " ", "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "",
    "\ufeff": "", "\ufffe": "", "\u2022": "*", "\u2026": "...", "€": "€", "ĳ": "ij", "Ĳ": "IJ",
}  # fmt: skip
_VOUW: dict[str, str] = {}

# letter + break hyphen + line end + letter; a letter with its combining marks; anything outside ASCII; control marks
_SPECIAAL = re.compile(
    r"(?P<breek>(?<=[^\W\d_])(?:-|\u2010|\u00ad|\x02)[ \t\r]*\n[ \t]*(?=[^\W\d_]))"
    r"|(?P<kapot>(?<=[^\W\d_])\x02(?=[^\W\d_]))"
    r"|[A-Za-z][\u0300-\u036f]+|[^\x00-\x7f]|[\x00-\x08\x0e-\x1f\r`]"
)


# OCR puts empty lines between wrapped lines, and reads an I as a bar or a bracket, brackets as braces
# and an e with a trema as an ampersand
_OCR_SPECIAAL = re.compile(
    r"(?P<leeg>\n(?:[ \t]*\n)+)|(?P<staaf>(?<![A-Za-z0-9|])(?:\|(?=[A-Za-z.,])|\[(?=[a-z])))|(?P<haak>[{}])|(?P<trema>(?<=[a-z])&(?=[a-z]))|"
    + _SPECIAAL.pattern
)


_ID_ERACHTER = re.compile(r"[a-z]{3,6}[0-9OoIlSBZ]\d\b")


def vouw_teken(teken: str) -> str:
    """One character to its plain ASCII form where it has one."""
    plat = _VOUW.get(teken)
    if plat is None:
        if teken in _BIJZONDER:
            plat = _BIJZONDER[teken]
        else:
            delen = (t for t in unicodedata.normalize("NFKD", teken) if not unicodedata.combining(t))
            plat = "".join(_BIJZONDER.get(t, t) for t in delen)
        if len(_VOUW) < 20_000:
            _VOUW[teken] = plat
    return plat


def vouw(tekst: str) -> str:
    """Plain form of a value (no accents, ligatures or soft hyphens); case stays."""
    if tekst.isascii():
        return tekst
    return "".join(vouw_teken(t) for t in unicodedata.normalize("NFC", tekst))


_KLINKERS = frozenset("aeiouyAEIOUY")
_NEUTRAAL = frozenset("\u0300\u0302")  # grave and circumflex: 'hè', 'enquête'
_VREEMD: dict[str, int] = {}


def _vreemdheid(stuk: str) -> int:
    """How foreign the marks of a letter are: 0 a Dutch accent or no letter, 1 foreign, 2 foreign unless a vowel stands before.

    Dutch puts an acute on a vowel for stress and a trema on a vowel behind a vowel; no other letter with a mark stands
    for the bare letter in an ordinary word.
    """
    v = _VREEMD.get(stuk)
    if v is None:
        kaal, *tekens = list(unicodedata.normalize("NFD", stuk))
        merken = {t for t in tekens if unicodedata.combining(t)} - _NEUTRAAL
        if not tekens:
            v = int(stuk.isalpha() and len(_BIJZONDER.get(stuk, "")) == 1)
        elif not merken or merken == {"\u0301"} and kaal in _KLINKERS:
            v = 0
        else:
            v = 2 if merken == {"\u0308"} and kaal in _KLINKERS else 1
        if len(_VREEMD) < 20_000:
            _VREEMD[stuk] = v
    return v


class Plat:
    """The plain text of all pages together; pages are separated by a form feed."""

    def __init__(self, paginas: Sequence[str], ocr: Sequence[bool] = ()) -> None:
        delen: list[str] = []
        self._begin: list[int] = []  # plain start of each segment
        self._bron: list[tuple[int, int, int]] = []  # page, original start, width (0 = one to one)
        self.paginabegin: list[int] = []
        self.vreemd: list[int] = []
        """Where a letter stands whose mark is no Dutch accent; not on pages that were read by OCR, where accents are often wrong."""
        self._paginas = paginas
        n = 0
        for nr, tekst in enumerate(paginas):
            if nr:
                delen.append("\f")
                self._begin.append(n)
                self._bron.append((nr, 0, -1))
                n += 1
            self.paginabegin.append(n)
            vorige = 0
            gelezen = nr < len(ocr) and ocr[nr]
            patroon = _OCR_SPECIAAL if gelezen else _SPECIAAL
            for m in patroon.finditer(tekst):
                a, b = m.span()
                if a > vorige:
                    delen.append(tekst[vorige:a])
                    self._begin.append(n)
                    self._bron.append((nr, vorige, 0))
                    n += a - vorige
                soort = m.lastgroup
                if soort == "breek":
                    na, voor = tekst[b], tekst[a - 1]
                    nieuw = "-" if na.isupper() and not voor.isupper() else ""
                elif soort == "leeg":
                    nieuw = "\n"
                elif soort == "staaf":
                    # in a row of a table it is a line between two cells
                    eind = tekst.find("\n", a)
                    staven = tekst.count("|", tekst.rfind("\n", 0, a) + 1, eind if eind >= 0 else len(tekst))
                    nieuw = " " if staven > 2 or _ID_ERACHTER.match(tekst, b) else "I"
                elif soort == "haak":
                    nieuw = "(" if tekst[a] == "{" else ")"
                elif soort == "trema":
                    nieuw = "e"
                elif soort == "kapot":
                    nieuw = ""
                else:
                    stuk = m[0]
                    if len(stuk) > 1:
                        nieuw = vouw_teken(stuk[0])
                    elif stuk < " " or stuk == "\x7f":
                        nieuw = " "
                    else:
                        nieuw = vouw_teken(stuk)
                    if nieuw and not gelezen and (v := _vreemdheid(stuk)):
                        if v == 1 or a == 0 or vouw_teken(tekst[a - 1])[-1:] not in _KLINKERS:
                            self.vreemd.append(n)
                if nieuw:
                    delen.append(nieuw)
                    self._begin.append(n)
                    self._bron.append((nr, a, b - a))
                    n += len(nieuw)
                vorige = b
            if vorige < len(tekst):
                delen.append(tekst[vorige:])
                self._begin.append(n)
                self._bron.append((nr, vorige, 0))
                n += len(tekst) - vorige
        self.tekst = "".join(delen)
        self._lengtes = [len(t) for t in paginas]

    def vervang(self, paginas: Sequence[int], maak: Callable[[str], str]) -> None:
        """Put `maak(text)` in place of the plain text of some pages; it must be as long as what was there."""
        grenzen = [*self.paginabegin, len(self.tekst)]
        delen = [self.tekst[a:b] for a, b in pairwise(grenzen)]
        for p in paginas:
            nieuw = maak(delen[p])
            if len(nieuw) != len(delen[p]):
                raise ValueError(f"tekst van pagina {p} is {len(nieuw)} tekens, was {len(delen[p])}")
            delen[p] = nieuw
        self.tekst = "".join(delen)

    def _plek(self, i: int, einde: bool) -> tuple[int, int]:
        s = bisect_right(self._begin, i) - 1
        nr, bron, breedte = self._bron[s]
        if breedte == 0:
            return nr, bron + i - self._begin[s] + einde
        if breedte < 0:
            return nr, 0
        return nr, bron + (breedte if einde else 0)

    def spreid(self, van: int, tot: int) -> list[tuple[int, int, int]]:
        """Original spans (page, from, to) of a plain span; one per page when it crosses a page border."""
        p1, a = self._plek(van, False)
        p2, b = self._plek(tot - 1, True)
        if p1 == p2:
            return [(p1, a, b)]
        uit = [(p1, a, self._lengtes[p1])]
        uit += [(p, 0, self._lengtes[p]) for p in range(p1 + 1, p2)]
        if b > 0:
            uit.append((p2, 0, b))
        return uit

    def spelling(self, van: int, tot: int) -> str:
        """The letters of a plain span as they were given (composed); all other characters in plain form."""
        deel = "".join(self._paginas[p][a:b] for p, a, b in self.spreid(van, tot))
        return "".join(t if t.isalpha() else vouw_teken(t) for t in unicodedata.normalize("NFC", deel))

    def pagina(self, i: int) -> int:
        """Page number of a plain position."""
        return bisect_right(self.paginabegin, i) - 1
