# SPDX-License-Identifier: EUPL-1.2
"""Drawing a page, and looking at what is drawn: edges, and the objects that lie on it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as fp

from .tekstlaag import naar_scherm
from .weigering import Geweigerd

MAX_PIXELS = 40_000_000
MAX_OBJECTEN = 20_000
STREEPJE = 30.0
"""Points."""


def pagina_dpi(breed: float, hoog: float, wens: float) -> float:
    punten = breed * hoog
    dpi = min(wens, 72 * (MAX_PIXELS / max(punten, 1)) ** 0.5)
    if dpi < 60:
        raise Geweigerd("te_groot", "een pagina is te groot")
    return dpi


def teken(pagina: pdfium.PdfPage, dpi: float, kleur: bool = False) -> np.ndarray:
    """The page as a reader sees it, with annotations and fields: uint8, gray or RGB."""
    doel: list[np.ndarray] = []

    def maak(breed: int, hoog: int, format: int, rev_byteorder: bool = False) -> pdfium.PdfBitmap:
        rij = 3 * breed if kleur else -(-breed // 8) * 8
        a = np.empty((hoog, rij), np.uint8)
        doel.append(a.reshape(hoog, breed, 3) if kleur else a[:, :breed])
        return pdfium.PdfBitmap.new_native(
            breed, hoog, format, rev_byteorder, buffer=(ctypes.c_ubyte * a.size).from_buffer(a), stride=rij
        )

    pagina.render(
        scale=dpi / 72, grayscale=not kleur, rev_byteorder=True, may_draw_forms=True, bitmap_maker=maak
    ).close()
    return doel[0]


def randen(g: np.ndarray) -> np.ndarray:
    """Where the tone changes: every glyph has edges, also light on dark; an even surface has none."""
    e = np.zeros(g.shape, bool)
    for a, b in _niet_wit(g):
        r = max(a - 1, 0)
        q = g[r:b] & 0xF0
        np.not_equal(q[a - r :, 1:], q[a - r :, :-1], out=e[a:b, 1:])
        e[r + 1 : b] |= q[1:] != q[:-1]
    return e


def kleurranden(beeld: np.ndarray, g: np.ndarray) -> list[np.ndarray]:
    """Per colour the edges that gray doesn't show: letters as light as their ground are edges to a reader all the same.
    `beeld`: the page in RGB, `g`: in gray."""
    e = randen(g)
    dik = e.copy()
    for as_ in (0, 1):
        a, b = np.moveaxis(dik, as_, 0), np.moveaxis(dik.copy(), as_, 0)
        a[1:] |= b[:-1]
        a[:-1] |= b[1:]
    return [randen(beeld[:, :, k]) & ~dik for k in range(3)]


def _niet_wit(g: np.ndarray) -> list[tuple[int, int]]:
    """Bands of rows (first, last + 1) outside which all is white, with one row below each: most of a page is white."""
    h, b = g.shape
    if h < 64 or b < 64 or g.strides[1] != 1 or g.strides[0] % 8 or g.ctypes.data % 8:
        return [(0, h)]
    vol = np.bitwise_and.reduce(g[:, : b // 8 * 8].view("<u8"), axis=1) != np.uint64(0xFFFFFFFFFFFFFFFF)
    vol |= (g[:, b // 8 * 8 :] != 255).any(axis=1)
    vol[1:] |= vol[:-1].copy()
    grens = np.flatnonzero(np.diff(np.r_[False, vol, False].astype(np.int8)))
    return [(int(a), int(c)) for a, c in grens.reshape(-1, 2)]


@dataclass
class Objecten:
    volgorde: dict[int, int]
    dekkers: list[tuple[int, np.ndarray, bool]]
    """(drawing order, box as shown, is an image)"""
    streepjes: list[tuple[float, float, float]]
    """(drawing order, middle) of what is no larger than a letter or a stroke of it"""
    lijnen: list[np.ndarray]
    kleur: bool
    te_veel: bool


def objecten(pagina: pdfium.PdfPage, doos: tuple[float, ...], draai: int) -> Objecten:
    uit = Objecten({}, [], [], [], False, False)
    r_, g_, b_, a_ = (ctypes.c_uint() for _ in range(4))
    li, o, r, t = (ctypes.c_float() for _ in range(4))
    teller = 0

    def gekleurd(obj: Any) -> bool:
        for haal in (fp.FPDFPageObj_GetFillColor, fp.FPDFPageObj_GetStrokeColor):
            if (
                haal(obj, r_, g_, b_, a_)
                and max(r_.value, g_.value, b_.value) - min(r_.value, g_.value, b_.value) > 16
            ):
                return True
        return False

    def loop(n: int, haal: Callable[[int], Any], m: np.ndarray, diepte: int) -> None:
        nonlocal teller
        for k in range(n):
            teller += 1
            if teller > MAX_OBJECTEN:
                uit.te_veel = True
                return
            obj = haal(k)
            soort = fp.FPDFPageObj_GetType(obj)
            adres = ctypes.cast(obj, ctypes.c_void_p).value or 0
            if soort == fp.FPDF_PAGEOBJ_TEXT:
                uit.volgorde[adres] = teller
                uit.kleur = uit.kleur or gekleurd(obj)
                continue
            if soort == fp.FPDF_PAGEOBJ_FORM and diepte < 12:
                fm = fp.FS_MATRIX()
                fp.FPDFPageObj_GetMatrix(obj, fm)
                mm = np.array([[fm.a, fm.b, 0], [fm.c, fm.d, 0], [fm.e, fm.f, 1]]) @ m
                loop(
                    fp.FPDFFormObj_CountObjects(obj),
                    lambda j, f=obj: fp.FPDFFormObj_GetObject(f, j),
                    mm,
                    diepte + 1,
                )
                continue
            if not fp.FPDFPageObj_GetBounds(obj, li, o, r, t):
                continue
            hoeken = (
                np.array(
                    [
                        [li.value, o.value, 1],
                        [r.value, o.value, 1],
                        [li.value, t.value, 1],
                        [r.value, t.value, 1],
                    ]
                )
                @ m
            )
            x0, y0, x1, y1 = hoeken[:, 0].min(), hoeken[:, 1].min(), hoeken[:, 0].max(), hoeken[:, 1].max()
            vak = naar_scherm(np.array(x0), np.array(y0), np.array(x1), np.array(y1), doos, draai)
            b, h = vak[2] - vak[0], vak[3] - vak[1]
            if max(b, h) < STREEPJE:
                orde = teller if soort == fp.FPDF_PAGEOBJ_PATH else MAX_OBJECTEN + 1
                uit.streepjes.append((orde, float(vak[0] + vak[2]) / 2, float(vak[1] + vak[3]) / 2))
            if soort == fp.FPDF_PAGEOBJ_PATH:
                uit.kleur = uit.kleur or gekleurd(obj)
                if fp.FPDFPath_CountSegments(obj) <= 6 and max(b, h) > 30:
                    uit.lijnen.append(vak)
                if min(b, h) > 2.5:
                    uit.dekkers.append((teller, vak, False))
            else:
                uit.kleur = uit.kleur or soort != fp.FPDF_PAGEOBJ_IMAGE or not _grijs(obj, pagina)
                uit.dekkers.append((teller, vak, True))

    loop(fp.FPDFPage_CountObjects(pagina), lambda j: fp.FPDFPage_GetObject(pagina, j), np.eye(3), 0)
    return uit


def _grijs(beeld: Any, pagina: pdfium.PdfPage) -> bool:
    """The image has no colours to lose."""
    feiten = fp.FPDF_IMAGEOBJ_METADATA()
    fp.FPDFImageObj_GetImageMetadata(beeld, pagina, feiten)
    return feiten.colorspace in (fp.FPDF_COLORSPACE_DEVICEGRAY, fp.FPDF_COLORSPACE_CALGRAY)
