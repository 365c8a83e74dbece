# SPDX-License-Identifier: EUPL-1.2
"""The glossary: `docs/begrippen.md` is the source, in rows `| term | betekenis |`."""

from functools import lru_cache
from pathlib import Path

BRON = Path(__file__).resolve().parent.parent / "docs" / "begrippen.md"


def lees(tekst: str) -> dict[str, str]:
    """Rows of every table of two columns or more: term (lower case, without bold) to meaning."""
    begrippen = {}
    for regel in tekst.splitlines():
        cellen = [cel.strip().strip("*`").strip() for cel in regel.strip().strip("|").split("|")]
        if not regel.lstrip().startswith("|") or len(cellen) < 2 or set(cellen[0]) <= set("-: "):
            continue
        if cellen[0].lower() not in ("begrip", "term", "woord"):
            begrippen[cellen[0].lower()] = cellen[1]
    return begrippen


@lru_cache(maxsize=1)
def begrippen() -> dict[str, str]:
    return lees(BRON.read_text(encoding="utf-8"))
