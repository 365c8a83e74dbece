# SPDX-License-Identifier: EUPL-1.2
"""Proof, once per file, that each font draws the letters that its text layer says.

The ranges leave, per set of fonts, the letters that are used and lines that show them. Here a few of those lines are
drawn and read by OCR until every letter was read as it says. A page with a letter that nothing proves is read again
in full. The answer depends on the readings of all ranges only, so it can be repeated.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from . import ocr
from .lezen import Bron, gelijke_letters, laad_kop, lijkt, open_bron, schrijf_atomair, teken

RONDEN = 5
"""How often a letter that was not read right gets another line."""

LIJKT = 0.7
"""How much of a line must be read as the layer says, before it proves anything."""

Regel = tuple[int, float, float, float, float, str]
"""Page, box in points as shown, letters."""


def _kies(regels: list[Regel], nodig: set[str]) -> list[Regel]:
    """Few, short lines that show all of `nodig` that can be shown."""
    nodig = set(nodig)
    gekozen: list[Regel] = []
    while nodig:
        beste = max(
            regels, key=lambda r: (len(nodig & set(r[5])) / (40 + len(r[5])), -r[0], -r[2]), default=None
        )
        if beste is None or not nodig & set(beste[5]):
            break
        gekozen.append(beste)
        nodig -= set(beste[5])
    return gekozen


def _gelezen(bron: Bron, regels: list[Regel]) -> set[str]:
    """Letters of these lines that OCR reads as they say."""
    uit: set[str] = set()
    f = ocr.OCR_DPI / 72
    for nummer in sorted({r[0] for r in regels}):
        pagina = bron.doc[nummer]
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
                if lijkt(letters, gelezen) >= LIJKT:
                    uit |= gelijke_letters(letters, gelezen)
    return uit


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Write to `uit` which pages must be read in full."""
    bewezen: dict[str, set[str]] = {}
    letters: dict[str, set[str]] = {}
    regels: dict[str, list[Regel]] = {}
    paginas: list[tuple[int, str, str]] = []
    for pad in opdracht["lezingen"]:
        kop = laad_kop(Path(pad))
        for lettertype, c in kop["bewezen"]:
            bewezen.setdefault(lettertype, set()).add(c)
        for k in kop["paginas"]:
            if k["proef"]:
                p = k["proef"]
                paginas.append((k["nummer"], p["lettertype"], p["letters"]))
                letters.setdefault(p["lettertype"], set()).update(p["letters"])
                regels.setdefault(p["lettertype"], []).extend((k["nummer"], *r) for r in p["regels"])
    bron = open_bron(opdracht["pad"])
    beurt = 0
    for lettertype, nodig in letters.items():
        goed = bewezen.setdefault(lettertype, set())
        over = regels[lettertype]
        for _ in range(RONDEN):
            gekozen = _kies(over, nodig - goed)
            if not gekozen:
                break
            over = [r for r in over if r not in gekozen]
            goed |= _gelezen(bron, gekozen)
            beurt += 1
            stap(beurt)
    vol = [n for n, lettertype, cs in paginas if set(cs) - bewezen[lettertype]]
    schrijf_atomair(Path(opdracht["uit"]), json.dumps({"vol": vol}).encode())
    return {"vol": len(vol)}
