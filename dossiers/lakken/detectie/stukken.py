# SPDX-License-Identifier: EUPL-1.2
"""Numbers in pieces: on lines below each other, in a narrow cell of a table, over the end of a line or of a page; and
without the area code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from . import woorden
from .bijcijfers import vanaf_cijfers
from .getallen import Vondst, cijfers, elfproef_bsn

_STUK = re.compile(r"(?<![A-Za-z0-9])(?<!\d[-./])(?=[A-Za-z]{0,4}\d)[A-Za-z0-9]{2,33}(?![A-Za-z0-9]|[-./]\d)")
"""By itself: '046' of '046-8556954' is no piece."""
_KORTSTE_BEGIN = {"telefoon": 5}
"""An area code is no beginning of a number."""
_REGELS = 3
_REGELS_OVER_BLADZIJDE = 8
"""A footer and a header may stand between the two halves."""
_VER = 600
_GEBROKEN_BSN = re.compile(
    r"(?<![\dA-Za-z])(?<!\d[.,/-])(?P<kop>\d{1,8})[ \t]*-?[ \t]*(?:\n[ \t]*|\n?\f\s*)(?P<staart>\d{1,8})(?![\dA-Za-z])(?![.,/-]\d)"
)
_LABEL_VOOR = re.compile(
    r"\b(?:bsn|burgerservice\w*|burger service\w*|sofi(?:-?nummer|-?nr)?)[^\d\n]{0,30}\n?[^\d\n]{0,20}\Z",
    re.I,
)


def vind_bekende(t: str, waarden: Mapping[str, str]) -> list[Vondst]:
    """The pieces of registered numbers that stand on lines below each other; one find per piece.

    `waarden`: digits and capitals only -> kind.
    """
    begin: dict[str, list[str]] = {}
    for w in waarden:
        for k in range(_KORTSTE_BEGIN.get(waarden[w], 3), len(w) - 1) if len(w) > 7 else ():
            begin.setdefault(w[:k], []).append(w)
    uit: list[Vondst] = []
    for m in _STUK.finditer(t) if begin else ():
        for w in begin.get(m[0].upper(), ()):
            uit += (
                Vondst(a, b, waarden[w], w, f"bekend {waarden[w]} in stukken", 0.9)
                for a, b in _rest(t, m.end(), w[len(m[0]) :], [m.span()])
            )
    return uit


def _rest(t: str, vanaf: int, over: str, gehad: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces that together are the whole number, those in `gehad` first; none when it can't be made."""
    if not over:
        eerste, laatste = gehad[0], gehad[-1]
        return gehad if re.search(r"[\n\f]", t[eerste[1] : laatste[0]]) else []
    for m in _volgende(t, vanaf):
        stuk = m[0].upper()
        if over.startswith(stuk) and (heel := _rest(t, m.end(), over[len(stuk) :], [*gehad, m.span()])):
            return heel
    return []


def _volgende(t: str, vanaf: int) -> Iterator[re.Match[str]]:
    """Pieces on the rest of the line and on the next few lines."""
    tot, regels, ruim = vanaf, 0, _REGELS
    for x in re.finditer(r"[\n\f]", t[vanaf : vanaf + _VER]):
        regels += x[0] == "\n"
        if x[0] == "\f":
            ruim = _REGELS_OVER_BLADZIJDE
        if regels > ruim:
            break
        tot = vanaf + x.end()
    eind = t.find("\n", tot)
    return _STUK.finditer(t, vanaf, min(eind if eind >= 0 else len(t), vanaf + _VER))


def vind_gebroken_bsn(t: str) -> list[Vondst]:
    """A BSN of anybody that goes on on the next line or page, behind a label or where a page ends."""
    uit = []
    for m in vanaf_cijfers(_GEBROKEN_BSN, t):
        n = cijfers(m["kop"] + m["staart"])
        over_bladzijde = "\f" in t[m.end("kop") : m.start("staart")]
        if len(n) == 9 and elfproef_bsn(n):
            if _LABEL_VOOR.search(t, max(0, m.start() - 80), m.start()):
                uit.append(Vondst(m.start(), m.end(), "bsn", n, "bsn over twee regels", 0.9))
            elif over_bladzijde and min(len(m["kop"]), len(m["staart"])) > 2:
                uit.append(Vondst(m.start(), m.end(), "bsn", n, "bsn over twee bladzijden", 0.7))
    return uit


_DRIE_CIJFERS = woorden.reeks(
    "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079"
)
"""Dutch area codes of three digits; the others have four. Source: nummerplan telefoon- en ISDN-diensten."""


def vind_zonder_netnummer(t: str, telefoon: Iterable[str]) -> list[Vondst]:
    """A registered landline as somebody in the same town writes it: '3456789' for 070-3456789."""
    uit = []
    for n in telefoon:
        if len(n) != 10 or n[1] in "06789" and n[:3] not in _DRIE_CIJFERS:
            continue
        abonnee = n[3:] if n[:3] in _DRIE_CIJFERS else n[4:]
        patroon = r"[ .-]?".join(abonnee)
        for m in re.finditer(rf"(?<![\dA-Za-z])(?<!\d[.,/ -]){patroon}(?![\dA-Za-z])(?![.,/-]\d)", t):
            uit.append(Vondst(*m.span(), "telefoon", n, "bekend nummer zonder netnummer", 0.85))
    return uit
