# SPDX-License-Identifier: EUPL-1.2
"""Names in file names: 'contract-vanderzwaag-02.pdf', 'yilmaz verklaring 2019.docx'."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from . import woorden
from .normaal import vouw

_UITGANG = re.compile(r"\.(?:pdf|docx?|xlsx?|msg|eml|jpe?g|png|tiff?|txt|csv|rtf|odt|pptx?)(?!\w)", re.I)
NAAM = re.compile(r"[\w.-]{0,60}" + _UITGANG.pattern, re.I)
"""The rest of a file name without spaces."""
LENGTE = 80
"""How far before its ending a file name may begin."""
_CELGRENS = re.compile(r"[|;\t\n\f]|  ")
_LIJM = frozenset(["-", "_", " ", "."])
_LETTERS = re.compile(r"[^\W\d_]+")


def geplakt(naam: str) -> set[str]:
    """How a name may stand in a file name: each part of more than three letters, and its last parts together ('vanderzwaag')."""
    delen = [vouw(d).lower() for d in _LETTERS.findall(naam)]
    delen = [d for d in delen if d not in woorden.TITEL_STERK]
    vormen = (*delen, *("".join(delen[k:]) for k in range(len(delen) - 1)))
    return {d for d in vormen if len(d) > 3}


def vind(
    t: str, namen: Iterable[str], eigen: Iterable[str], is_naam: Callable[[str], bool]
) -> list[tuple[int, int]]:
    """Where `namen` (full mentions of people in this dossier) stand in the file names of `t`; not what is also a part of
    the parent's name (`eigen`), nor a word by itself that `is_naam` (folded, in lower case) says is none."""
    gezocht = {d for n in set(namen) for d in geplakt(n) if is_naam(d)}
    gezocht -= {d for n in eigen for d in geplakt(n)}
    uit = []
    for m in _UITGANG.finditer(t):
        van = max(0, m.start() - LENGTE)
        for grens in _CELGRENS.finditer(t, van, m.start()):  # a file name may have spaces in it
            van = grens.end()
        delen = list(_LETTERS.finditer(t, van, m.end()))
        for i in range(len(delen)):
            # the longest first: 'marius_bakker' is somebody else's although the parent is called so as well
            for j in range(min(len(delen), i + 5), i, -1):
                stuk = delen[i:j]
                if all(t[a.end() : b.start()] in _LIJM for a, b in zip(stuk, stuk[1:], strict=False)) and (
                    "".join(vouw(d.group()).lower() for d in stuk) in gezocht
                ):
                    uit.append((stuk[0].start(), stuk[-1].end()))
                    break
    return uit
