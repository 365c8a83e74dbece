# SPDX-License-Identifier: EUPL-1.2
"""Reading pixels: tesseract with Dutch data, in this process (tesserocr), one thread.

Only imported in child processes. Data is looked for in `TESSDATA_PREFIX`, in a system tesseract, and in the npm
package `@tesseract.js-data/nld`, which is unpacked once into the project's data folder.
"""

from __future__ import annotations

import gzip
import os
import tempfile
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import tesserocr

from .weigering import OmgevingFout

PROJECT = Path(__file__).resolve().parents[2]
OCR_DPI = 300
MAX_ZIJDE = 32_000
"""Pixels; tesseract refuses an image that is longer."""
OVERLAP = 1_000
_SYSTEEM = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_NPM = "node_modules/@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz"


class GeenTaaldata(OmgevingFout):
    """There is no Dutch tesseract data on this machine."""


@dataclass(frozen=True)
class Gelezen:
    """One word as OCR saw it; box in pixels of the image that was given, y down."""

    tekst: str
    x0: float
    y0: float
    x1: float
    y1: float
    zeker: float
    regel: tuple[int, int, int]
    draai: int = 0
    """Quarter turns (counter-clockwise) that make it upright: 1 reads downwards, 3 upwards."""


@cache
def taaldata() -> str:
    """Folder with `nld.traineddata`."""
    for map_ in (os.environ.get("TESSDATA_PREFIX", ""), *_SYSTEEM):
        if map_ and (Path(map_) / "nld.traineddata").is_file():
            return map_
    bron = PROJECT / _NPM
    doel = Path(os.environ.get("HERSTEL_DATA") or PROJECT / ".hersteldata").expanduser() / "tessdata"
    bestand = doel / "nld.traineddata"
    if bestand.is_file():
        return str(doel)
    if not bron.is_file():
        raise GeenTaaldata("Nederlandse OCR-data ontbreekt: draai ./run (npm-pakket @tesseract.js-data/nld)")
    doel.mkdir(parents=True, exist_ok=True)
    nummer, tijdelijk = tempfile.mkstemp(dir=doel)
    with os.fdopen(nummer, "wb") as f, gzip.open(bron) as g:
        f.write(g.read())
    os.chmod(tijdelijk, 0o644)
    os.replace(tijdelijk, bestand)
    return str(doel)


@cache
def _api() -> tesserocr.PyTessBaseAPI:
    os.environ["OMP_THREAD_LIMIT"] = "1"
    api = tesserocr.PyTessBaseAPI(
        path=taaldata(), lang="nld", oem=tesserocr.OEM.LSTM_ONLY, psm=tesserocr.PSM.AUTO
    )
    api.SetVariable("debug_file", os.devnull)
    return api


def lees(beeld: np.ndarray, psm: int = 3, dpi: int = OCR_DPI) -> list[Gelezen]:
    """Words in a gray image (uint8, rows x columns)."""
    if beeld.shape[0] < 8 or beeld.shape[1] < 8:
        return []
    if max(beeld.shape) > MAX_ZIJDE:
        return _lees_in_stukken(beeld, psm, dpi)
    api = _api()
    api.SetPageSegMode(psm)
    beeld = np.ascontiguousarray(beeld)
    api.SetImageBytes(beeld.tobytes(), beeld.shape[1], beeld.shape[0], 1, beeld.shape[1])
    api.SetSourceResolution(dpi)
    tsv = api.GetTSVText(0)
    api.Clear()
    woorden = []
    for regel in tsv.split("\n"):
        v = regel.split("\t")
        if len(v) < 12 or v[0] != "5" or not v[11].strip():
            continue
        x, y, b, h = int(v[6]), int(v[7]), int(v[8]), int(v[9])
        woorden.append(
            Gelezen(v[11].strip(), x, y, x + b, y + h, float(v[10]), (int(v[2]), int(v[3]), int(v[4])))
        )
    return woorden


def _lees_in_stukken(beeld: np.ndarray, psm: int, dpi: int) -> list[Gelezen]:
    """A page longer than tesseract takes. The pieces overlap; a word counts where its middle is, and one on the seam
    rather twice than not at all."""
    staand = beeld.shape[0] > beeld.shape[1]
    stap = MAX_ZIJDE - 2 * OVERLAP
    uit = []
    for k, begin in enumerate(range(0, max(beeld.shape), stap)):
        a, b = max(begin - OVERLAP, 0), begin + stap + OVERLAP
        for w in lees(beeld[a:b] if staand else beeld[:, a:b], psm, dpi):
            dx, dy = (0, a) if staand else (a, 0)
            regel = (w.regel[0] + 100_000 * k, *w.regel[1:])
            w = replace(w, x0=w.x0 + dx, x1=w.x1 + dx, y0=w.y0 + dy, y1=w.y1 + dy, regel=regel)
            midden = (w.y0 + w.y1 if staand else w.x0 + w.x1) / 2
            if begin - 8 <= midden < begin + stap + 8:
                uit.append(w)
    return uit


def _punten(woorden: list[Gelezen]) -> float:
    return sum(
        len(w.tekst) * w.zeker for w in woorden if len(w.tekst) > 2 and w.zeker > 55 and w.tekst.isalnum()
    )


def terugdraaien(woorden: list[Gelezen], k: int, h: int, b: int) -> list[Gelezen]:
    """Boxes found in `np.rot90(image, k)` back to the image of `h` rows and `b` columns."""
    uit = []
    for w in woorden:
        if k == 1:  # rot90 counter-clockwise: new (r, c) = old (c', ...) with old r = c, old c = b - r
            x0, x1, y0, y1 = b - w.y1, b - w.y0, w.x0, w.x1
        elif k == 2:
            x0, x1, y0, y1 = b - w.x1, b - w.x0, h - w.y1, h - w.y0
        elif k == 3:
            x0, x1, y0, y1 = w.y0, w.y1, h - w.x1, h - w.x0
        else:
            x0, x1, y0, y1 = w.x0, w.x1, w.y0, w.y1
        uit.append(
            Gelezen(w.tekst, x0, y0, x1, y1, w.zeker, (w.regel[0] + 1000 * k, w.regel[1], w.regel[2]), k)
        )
    return uit


def lees_pagina(beeld: np.ndarray, dpi: int = OCR_DPI) -> tuple[list[Gelezen], int]:
    """Words of a whole page and the quarter turns (0-3) that made it upright; boxes in the image as given."""
    woorden = lees(beeld, dpi=dpi)
    punten = _punten(woorden)
    lang = [w for w in woorden if len(w.tekst) > 2]
    goed = [w for w in lang if w.zeker > 55]
    if len(goed) >= 8 and len(goed) >= 0.5 * len(lang):
        return woorden, 0
    beste, draai = woorden, 0
    for k in (
        2,
        1,
        3,
    ):  # upside down first: tesseract reads that from the side as well, with its boxes on end
        kandidaat = lees(np.rot90(beeld, k), dpi=dpi)
        if _punten(kandidaat) > punten * 1.3 + 200:
            punten = _punten(kandidaat)
            beste, draai = terugdraaien(kandidaat, k, *beeld.shape), k
    return beste, draai
