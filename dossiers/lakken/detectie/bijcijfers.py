# SPDX-License-Identifier: EUPL-1.2
"""Searching only where there are digits: what a number, a date or an address looks like costs much to look for, and most
of a letter is far from any digit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_REEKS = re.compile(r"\d+")
_BIJNA_ALLES = 0.7


@lru_cache(maxsize=2)
def reeksen(t: str) -> list[tuple[int, int]]:
    """From where to where each row of digits in a text stands."""
    return [m.span() for m in _REEKS.finditer(t)]


def vanaf_cijfers(patroon: re.Pattern[str], t: str) -> Iterator[re.Match[str]]:
    """The same as `finditer`, for a pattern that can only begin where a row of digits begins."""
    tot = 0
    for begin, _eind in reeksen(t):
        if begin >= tot and (m := patroon.match(t, begin)) is not None:
            tot = m.end()
            yield m


@lru_cache(maxsize=16)
def _stroken(t: str, voor: int, na: int) -> list[tuple[int, int]]:
    """The parts of a text that lie so near a digit."""
    uit: list[tuple[int, int]] = []
    som = 0
    for begin, eind in reeksen(t):
        a, b = begin - voor, eind + na
        if uit and a <= uit[-1][1]:
            som += b - uit[-1][1]
            uit[-1] = (uit[-1][0], b)
        else:
            uit.append((max(a, 0), b))
            som += b - a
    return [(0, len(t))] if som > _BIJNA_ALLES * len(t) else uit


def bij_cijfers(patroon: re.Pattern[str], t: str, voor: int, na: int) -> Iterator[re.Match[str]]:
    """The same as `finditer`, for a pattern that has a digit within `voor` of its begin, no stretch without digits of
    `voor + na`, and looks less than `na` past its last digit."""
    for a, b in _stroken(t, voor, na):
        yield from patroon.finditer(t, a, b)
