# SPDX-License-Identifier: EUPL-1.2
"""Proof, once per file, that each font draws the letters that its text layer says.

The ranges leave, per font, the letters that are used and lines that show them. Here a few of those lines are
drawn and read by OCR until every letter was read as it says. The lines, or the page, with a letter that nothing
proves are read by OCR. The answer depends on the readings of all ranges only, so it can be repeated.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from . import ocr
from .lettertypen import Teken
from .lezen import Bron, gelijke_letters, laad_kop, lijkt, open_bron, schrijf_atomair
from .tekenen import teken

RONDEN = 5
"""How often a letter that was not read right gets another line."""

LIJKT = 0.7
"""How much of a line must be read as the layer says, before it proves anything."""

Regel = tuple[int, float, float, float, float, list[Teken]]
"""Page, box in points as shown, letters with their fonts."""


def _kies(regels: list[Regel], nodig: set[Teken]) -> list[Regel]:
    """Few, short lines that show all of `nodig` that can be shown."""
    nodig = set(nodig)
    over = [(r, nodig.intersection(r[5])) for r in regels]
    gekozen: list[Regel] = []
    while nodig:
        over = [(r, ts & nodig) for r, ts in over if not ts.isdisjoint(nodig)]
        if not over:
            break
        beste, ts = max(over, key=lambda x: (len(x[1]) / (40 + len(x[0][5])), -x[0][0], -x[0][2]))
        gekozen.append(beste)
        nodig -= ts
    return gekozen


def _gelezen(bron: Bron, regels: list[Regel]) -> set[Teken]:
    """Letters of these lines that OCR reads as they say."""
    uit: set[Teken] = set()
    f = ocr.OCR_DPI / 72
    for nummer in sorted({r[0] for r in regels}):
        pagina = bron.pagina(nummer)
        try:
            beeld = teken(pagina, ocr.OCR_DPI)
        finally:
            pagina.close()
        for _, x0, y0, x1, y1, letters in (r for r in regels if r[0] == nummer):
            stuk = beeld[
                max(int((y0 - 2) * f), 0) : int((y1 + 2) * f), max(int((x0 - 3) * f), 0) : int((x1 + 3) * f)
            ]
            if stuk.size:
                gelezen = " ".join(w.tekst for w in ocr.lees(np.pad(stuk, 12, mode="edge"), psm=7))
                # some letters are the same by chance; the line as a whole is not
                if lijkt("".join(c for _, c in letters), gelezen) >= LIJKT:
                    uit |= gelijke_letters(letters, gelezen)
    return uit


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Write to `uit` which letters of which pages nothing proves: page -> hash of the font -> letters."""
    bewezen: set[Teken] = set()
    nodig: set[Teken] = set()
    regels: list[Regel] = []
    paginas: list[tuple[int, dict[str, str]]] = []
    for pad in opdracht["lezingen"]:
        kop = laad_kop(Path(pad))
        bewezen |= {(letter, c) for letter, c in kop["bewezen"]}
        for k in kop["paginas"]:
            if k["proef"]:
                paginas.append((k["nummer"], k["proef"]["letters"]))
                nodig |= {(letter, c) for letter, cs in k["proef"]["letters"].items() for c in cs}
                for x0, y0, x1, y1, woorden in k["proef"]["regels"]:
                    letters = [(letter, c) for letter, woord in woorden for c in woord]
                    regels.append((k["nummer"], x0, y0, x1, y1, letters))
    bron = open_bron(opdracht["pad"])
    for beurt in range(RONDEN):
        gekozen = _kies(regels, nodig - bewezen)
        if not gekozen:
            break
        regels = [r for r in regels if r not in gekozen]
        bewezen |= _gelezen(bron, gekozen)
        stap(beurt + 1)
    onbewezen: dict[int, dict[str, str]] = {}
    for n, letters in paginas:
        for letter, cs in letters.items():
            if over := "".join(c for c in cs if (letter, c) not in bewezen):
                onbewezen.setdefault(n, {})[letter] = over
    schrijf_atomair(Path(opdracht["uit"]), json.dumps({"onbewezen": onbewezen}).encode())
    return {"onbewezen": len(onbewezen)}
