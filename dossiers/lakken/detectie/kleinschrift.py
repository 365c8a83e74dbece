# SPDX-License-Identifier: EUPL-1.2
"""Where a text uses no capitals: pages, paragraphs, messages and sentences. There lower case says nothing about a word."""

from __future__ import annotations

import re

_BLADEINDE = re.compile("\f")
_ALINEAEINDE = re.compile(r"\n[ \t]*\n")
_GROOT = re.compile(r"[A-Z]")
# a sentence or message that begins in lower case: behind a label or speaker, or behind a sentence in lower case
_KLEIN_BEGIN = re.compile(r"(?:[A-Za-z0-9)\]\"]: ?|[a-z][.?!] )\n?(?=[a-z@])")
# three words behind each other: a note, no cell with a word or two
_WOORDEN = re.compile(r"[^\n\f]*?[a-z]{2,}[,.]? [a-z(.]{1,20}[).,]? [a-z]{2,}")
_ZINSGRENS = re.compile(r"[a-z]{3}[.?!] [a-z]{2}")
_SPREKER_VOOR = re.compile(r"\d[:.]\d\d[^\n]{0,45}: ?\n?$")


SLORDIG, HEEL, DEEL, KORT = 3, 2, 1, 0
"""A page with capitals here and there; a whole page without; a paragraph or message of some length; a note so short that
only names in a list count there."""


def zonder_hoofdletters(t: str) -> list[tuple[int, int, int]]:
    """Pages, and on other pages paragraphs, sentences and short notes, that are written without capitals: from, to, how much."""
    uit: list[tuple[int, int, int]] = []
    begin = 0
    for eind in [m.start() for m in _BLADEINDE.finditer(t)] + [len(t)]:
        if _klein_geschreven(t, begin, eind):
            uit.append((begin, eind, HEEL))
        elif _korte_notitie(t, begin, eind):
            uit.append((begin, eind, KORT))
        else:
            van = begin
            for tot in [m.start() for m in _ALINEAEINDE.finditer(t, begin, eind)] + [eind]:
                if _klein_geschreven(t, van, tot):
                    uit.append((van, tot, DEEL))
                elif _korte_notitie(t, van, tot):
                    uit.append((van, tot, KORT))
                else:
                    uit += _kleine_zinnen(t, van, tot)
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


def _korte_notitie(t: str, van: int, tot: int) -> bool:
    """A page or paragraph of some words without a single capital."""
    return tot - van < 110 and not _GROOT.search(t, van, tot) and _WOORDEN.search(t, van, tot) is not None


def _kleine_zinnen(t: str, van: int, tot: int) -> list[tuple[int, int, int]]:
    """Within a paragraph: messages of a chat, and other text of more than one sentence, that use no capitals."""
    uit: list[tuple[int, int, int]] = []
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
            uit.append((m.end(), eind, DEEL))
            klaar = eind
        elif m[0][-1] in ": \n" and ":" in m[0]:
            # a note behind a label: up to the end of the line, without a capital
            regel = t.find("\n", m.end(), tot)
            regel = tot if regel < 0 else regel
            if regel <= eind and _WOORDEN.match(t, m.end(), min(regel, m.end() + 110)):
                uit.append((m.end(), regel, KORT))
                klaar = regel
    return uit
