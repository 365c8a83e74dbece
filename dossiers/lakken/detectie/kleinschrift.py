# SPDX-License-Identifier: EUPL-1.2
"""Where a text uses no capitals: pages, paragraphs, messages and sentences. There lower case says nothing about a word."""

from __future__ import annotations

import re

_BLADEINDE = re.compile("\f")
_ALINEAEINDE = re.compile(r"\n[ \t]*\n")
_GROOT = re.compile(r"[A-Z]")
# a sentence or message that begins in lower case: behind a label or speaker, or behind a sentence in lower case
_KLEIN_BEGIN = re.compile(r"(?:[A-Za-z0-9)\]\"]: ?|[a-z][.?!] )\n?(?=[a-z@])")
_ZINSGRENS = re.compile(r"[a-z]{3}[.?!] [a-z]{2}")
_SPREKER_VOOR = re.compile(r"\d[:.]\d\d[^\n]{0,45}: ?\n?$")


def zonder_hoofdletters(t: str) -> list[tuple[int, int, bool]]:
    """Pages (True), and on other pages paragraphs and sentences, that are written without capitals."""
    uit = []
    begin = 0
    for eind in [m.start() for m in _BLADEINDE.finditer(t)] + [len(t)]:
        if _klein_geschreven(t, begin, eind):
            uit.append((begin, eind, True))
        else:
            van = begin
            for tot in [m.start() for m in _ALINEAEINDE.finditer(t, begin, eind)] + [eind]:
                if _klein_geschreven(t, van, tot):
                    uit.append((van, tot, False))
                else:
                    uit += [(a, b, False) for a, b in _kleine_zinnen(t, van, tot)]
                van = tot
        begin = eind
    return uit


def _klein_geschreven(t: str, van: int, tot: int) -> bool:
    """A piece of some length has no capitals, or hardly any."""
    if tot - van < 70:
        return False
    ruim = (tot - van) // 100 + 1
    for k, _m in enumerate(_GROOT.finditer(t, van, tot), 1):
        if k >= ruim:
            return False
    letters = sum(map(str.isalpha, t[van:tot]))
    return letters > 60 and len(_GROOT.findall(t, van, tot)) * 100 < letters


def _kleine_zinnen(t: str, van: int, tot: int) -> list[tuple[int, int]]:
    """Within a paragraph: messages of a chat, and other text of more than one sentence, that use no capitals."""
    uit: list[tuple[int, int]] = []
    klaar = van
    eind = grens = -1  # the next capital, and the end of the next border of two sentences in lower case
    for m in _KLEIN_BEGIN.finditer(t, van, tot):
        if m.start() < klaar:
            continue
        if eind < m.end():
            groot = _GROOT.search(t, m.end(), tot)
            eind = groot.start() if groot else tot
        if grens < m.start() + 5:
            zin = _ZINSGRENS.search(t, max(van, m.start() - 1), tot)
            grens = zin.end() if zin else tot + 1
        chat = _SPREKER_VOOR.search(t, max(van, m.end() - 64), m.end()) is not None
        if chat and eind - m.end() > 11 or eind - m.end() > 50 and grens <= eind:
            uit.append((m.end(), eind))
            klaar = eind
    return uit
