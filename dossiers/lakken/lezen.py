# SPDX-License-Identifier: EUPL-1.2
"""What is on a page, and where: the text a reader sees, character by character, with boxes.

What is drawn is the truth, because the new file is made of drawn pages. A text layer is only believed where the
pixels bear it out: each font's letters are read back by OCR once, words without ink are dropped, and ink that no
word explains (images, outlines, stamps, fields) is read by OCR. Where layer and pixels disagree both are searched.

Coordinates of boxes: points (1/72 inch), origin at the top left of the page as shown, y down.
"""

from __future__ import annotations

import ctypes
import difflib
import hashlib
import json
import os
import re
import struct
import unicodedata
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as fp
from PIL import Image

from . import hokjes, ocr
from .lettertypen import Lettertypen, Teken
from .tekenen import Objecten, kleurranden, objecten, pagina_dpi, randen, teken
from .tekstlaag import LEEG, WOORD, Laag, is_ondersteboven, lees_laag, ordenen, staan_aaneen
from .voorcontrole import getal
from .weigering import Geweigerd

BASIS_DPI = 150
"""Of the pages that are made, and of the OCR of a whole page. Single words are read again at `ocr.OCR_DPI`."""
FIJN_DPI = 200
FIJN_ONDER = 7.0
"""Below this glyph size (points) a page is drawn at `FIJN_DPI`."""
REGELS_PER_LETTER = 2
TWIJFEL_ONDER = 80.0
TWIJFEL_DEEL = 0.3
WIJD = 2.6
"""Widths of a letter between two words that are no neighbours in a sentence; a filled-out line has less."""
"""With more than this share of words in doubt a page is read as a whole again, at `ocr.OCR_DPI`."""
ANDERS_ZEKER = 60.0
"""A word that OCR reads with more than this and otherwise than the layer says is searched in both readings."""
ONBEWEZEN_STUKKEN = 30
"""With more places than this that have a letter in them that nothing proves, a page is read as a whole."""
MAX_RESTEN = 120
"""With more groups of left-over ink than this only the ones that look like words are read."""
GETAL_ZEKER = 80.0
"""A number or e-mail address that was read with less than this is read again, with its line. (Of 841 numbers on
scans of three qualities 20 were read wrong, none of them with more than 74.)"""
GROOT = 18.0
"""A word whose box is larger than this in both directions (points) explains its own ink, not all that lies in its box: a
slanting watermark has half a page of it."""
VOLLE_STEEKPROEF = 1
"""So many first pages of a document are always read in full by OCR and held against the text layer."""


@dataclass
class Variant:
    """One reading of a page. `vak[i]` is the box of `tekst[i]` and the top and bottom of its line (NaN for separators); `houd[i]`: goes into the new
    text layer when it is not redacted."""

    tekst: str
    vak: np.ndarray
    ocr: bool
    houd: np.ndarray


@dataclass
class Lezing:
    """All that later steps need to know of one page."""

    nummer: int
    breed: float
    hoog: float
    doos: tuple[float, float, float, float]
    draai: int
    dpi: float
    kleur: bool
    modus: str
    varianten: list[Variant]
    userunit: float = 1.0
    aandacht: list[str] = field(default_factory=list)
    proef: Proef | None = None


@dataclass
class Proef:
    """What must still be proven before this page's text layer may be believed (see `letterproef`)."""

    letters: dict[str, str]
    """Per font the letters that can be seen."""
    regels: list[tuple[float, float, float, float, list[tuple[str, str]]]]
    """Lines that may serve as proof: box in points as shown, and the words in it with their font. Only given for letters
    that this range has few lines for, so most pages have none."""


class Bron:
    """The source file, opened by both readers. One per file and process."""

    def __init__(self, pad: str) -> None:
        self.pad = pad
        try:
            self.doc = pdfium.PdfDocument(pad)
            self.doc.init_forms()
        except pdfium.PdfiumError:
            raise Geweigerd("beschadigd", "de lezer kan het bestand niet openen") from None
        self._plat: pdfium.PdfDocument | None = None
        self.pdf = pikepdf.open(pad, suppress_warnings=True)
        if len(self.doc) != len(self.pdf.pages):
            raise Geweigerd("beschadigd", "het aantal pagina's klopt niet")
        self.lettertypen = Lettertypen(self.pdf)

    def pagina(self, i: int) -> pdfium.PdfPage:
        """A page to draw. Refuses one that readers don't agree on: then nobody knows what should be seen."""
        try:
            pagina = self.doc[i]
        except pdfium.PdfiumError:
            raise Geweigerd("beschadigd", f"pagina {i + 1} is niet te openen") from None
        if min(pagina.get_size()) <= 0:
            raise Geweigerd("beschadigd", f"van pagina {i + 1} ligt het zichtbare deel buiten het blad")
        return pagina

    def platte_pagina(self, i: int) -> pdfium.PdfPage:
        """The page with annotations and fields written into its content (a second copy: drawing is not touched)."""
        if self._plat is None:
            self._plat = pdfium.PdfDocument(self.pad)
        pagina = self._plat[i]
        fp.FPDFPage_Flatten(pagina, fp.FLAT_NORMALDISPLAY)
        pagina.close()
        return self._plat[i]


_bronnen: dict[tuple[str, int, int], Bron] = {}


def open_bron(pad: str) -> Bron:
    st = os.stat(pad)
    sleutel = (pad, st.st_mtime_ns, st.st_size)
    if sleutel not in _bronnen:
        _bronnen.clear()
        _bronnen[sleutel] = Bron(pad)
    return _bronnen[sleutel]


# --- comparing and reading what is left -----------------------------------------------------------------------

_GELIJKEND = str.maketrans(
    {
        "0": "o",
        "1": "l",
        "i": "l",
        "|": "l",
        "5": "s",
        "8": "b",
        "!": "l",
        "/": "l",
        "j": "l",
        "t": "l",
        "f": "l",
        "q": "g",
        "9": "g",
    }
)


def plat(tekst: str) -> str:
    """Letters and digits only, without accents and case: how layer and OCR are compared."""
    t = unicodedata.normalize("NFKD", tekst).casefold().replace("ı", "i").replace("ł", "l").replace("ø", "o")
    return "".join(c for c in t if c.isalnum())


def lijkt(a: str, b: str) -> float:
    a, b = plat(a), plat(b)
    if a == b:
        return 1.0
    if max(len(a), len(b)) <= 2:
        return 1.0
    return difflib.SequenceMatcher(
        None, a.translate(_GELIJKEND), b.translate(_GELIJKEND), autojunk=False
    ).ratio()


def gelijke_letters(laag: Sequence[Teken], gelezen: str) -> set[Teken]:
    """Letters of the layer that OCR read as the same letter in the same place (at least two in a row)."""
    a: list[str] = []
    bron: list[Teken] = []
    for t in laag:
        for x in plat(t[1]):
            a.append(x)
            bron.append(t)
    b = plat(gelezen)
    if "".join(a) == b:
        return set(bron)
    uit: set[Teken] = set()
    for i, _j, n in difflib.SequenceMatcher(None, "".join(a), b, autojunk=False).get_matching_blocks():
        if n >= 2:
            uit.update(bron[i : i + n])
    return uit


def _vakken(vak: np.ndarray, woorden: list[tuple[int, int]]) -> np.ndarray:
    if not woorden:
        return np.zeros((0, 4), np.float32)
    uit = np.empty((len(woorden), 4), np.float32)
    begin = np.array([a for a, _ in woorden])
    # words are separated by NaN rows, so a reduction up to the next word's start stays within the word
    leeg = np.isnan(vak[:, 0])
    laag = np.where(leeg[:, None], np.inf, vak[:, :4])
    hoog = np.where(leeg[:, None], -np.inf, vak[:, :4])
    uit[:, :2] = np.minimum.reduceat(laag[:, :2], begin, axis=0)
    uit[:, 2:] = np.maximum.reduceat(hoog[:, 2:], begin, axis=0)
    return uit


def _zichtbaar(e: np.ndarray, wv: np.ndarray, lengte: np.ndarray, s: float) -> np.ndarray:
    """Per word: is there ink in its box (the middle of it, where the word is long enough)?"""
    h, b = e.shape
    v = np.nan_to_num(wv.astype(np.float64) * s, nan=-1.0, posinf=-1.0, neginf=-1.0)
    x0, y0, x1, y1 = v.T
    lang = lengte > 2
    mx = np.where(lang, np.minimum(2.0, 0.1 * (x1 - x0)), -2.0)
    my = np.where(lang, 0.2 * (y1 - y0), -2.0)
    a0, a1 = np.maximum((y0 + my).astype(np.int64), 0), np.minimum(np.ceil(y1 - my).astype(np.int64) + 1, h)
    c0, c1 = np.maximum((x0 + mx).astype(np.int64), 0), np.minimum(np.ceil(x1 - mx).astype(np.int64) + 1, b)
    mag = np.isfinite(wv).all(axis=1) & (x1 > 0) & (y1 > 0) & (x0 < b) & (y0 < h) & (a0 < a1) & (c0 < c1)
    nodig = np.clip(lengte, 2, 6)
    uit = np.zeros(len(wv), bool)
    for k, p, q, r, t, m in np.c_[
        np.flatnonzero(mag), a0[mag], a1[mag], c0[mag], c1[mag], nodig[mag]
    ].tolist():
        uit[k] = np.count_nonzero(e[p:q, r:t]) >= m
    return uit


def _wis(e: np.ndarray, vakken: np.ndarray, s: float) -> None:
    """Take away what lies in these boxes (points) and two pixels around."""
    v = vakken.astype(np.float64) * s
    for x0, y0, x1, y1 in np.maximum(np.c_[v[:, :2] - 2, v[:, 2:] + 3].astype(np.int64), 0).tolist():
        e[y0:y1, x0:x1] = False


def _wis_lijnen(e: np.ndarray, lijnen: list[np.ndarray], s: float) -> None:
    """Take away the sides of these boxes (points)."""
    for x0, y0, x1, y1 in np.array(lijnen).reshape(-1, 4) * s:
        for ra, rb in ((y0, y0), (y1, y1)):
            e[max(int(ra - 2), 0) : max(int(rb + 3), 0), max(int(x0 - 2), 0) : max(int(x1 + 3), 0)] = False
        for ca, cb in ((x0, x0), (x1, x1)):
            e[max(int(y0 - 2), 0) : max(int(y1 + 3), 0), max(int(ca - 2), 0) : max(int(cb + 3), 0)] = False


def _resten(e: np.ndarray) -> list[tuple[int, int, int, int]]:
    """Groups of left-over ink that could be writing, as pixel boxes. Rules and specks are left out."""
    h, b = e.shape
    H, B = -(-h // 8), -(-b // 8)
    blok = np.zeros((H, B), bool)
    banden = np.flatnonzero(np.add.reduceat(e.any(axis=1), np.arange(0, h, 8)))
    if not len(banden):
        return []
    vol = np.zeros((len(banden), 8, B * 8), bool)
    for k, band in enumerate(banden.tolist()):
        stuk = e[8 * band : 8 * band + 8]
        vol[k, : len(stuk), :b] = stuk
    # eight pixels at a time: the bytes of a word are counters that can't overflow in eight rows
    rijen = vol.view("<u8").sum(axis=1, dtype=np.uint64)
    blok[banden] = (rijen * np.uint64(0x0101010101010101)) >> np.uint64(56) >= 3
    if not blok.any():
        return []
    gezien = np.zeros_like(blok)
    groepen = []
    for r, c in zip(*np.nonzero(blok), strict=True):
        if gezien[r, c]:
            continue
        stapel = [(int(r), int(c))]
        gezien[r, c] = True
        r0 = r1 = int(r)
        c0 = c1 = int(c)
        n = 0
        while stapel:
            i, j = stapel.pop()
            n += 1
            r0, r1, c0, c1 = min(r0, i), max(r1, i), min(c0, j), max(c1, j)
            for y in range(max(i - 1, 0), min(i + 2, H)):
                for x in range(max(j - 2, 0), min(j + 3, B)):
                    if blok[y, x] and not gezien[y, x]:
                        gezien[y, x] = True
                        stapel.append((y, x))
        if n < 2:
            continue
        groep = (c0 * 8, r0 * 8, (c1 + 1) * 8, (r1 + 1) * 8)
        lang_en_dun = min(r1 - r0, c1 - c0) <= 1 and max(r1 - r0, c1 - c0) > 25
        groepen += _zonder_lijn(e, groep) if lang_en_dun else [groep]
    return groepen


def _zonder_lijn(e: np.ndarray, groep: tuple[int, int, int, int]) -> list[tuple[int, int, int, int]]:
    """The parts of a long thin group that aren't a rule. A rule looks the same all along, or at least has as much ink
    everywhere (dots, a rough scan), and little; small print changes with every pixel."""
    x0, y0, x1, y1 = groep
    stuk = e[y0:y1, x0:x1] if x1 - x0 > y1 - y0 else e[y0:y1, x0:x1].T
    inkt = np.count_nonzero(stuk, axis=0)
    dik = int(np.bincount(inkt[inkt > 0]).argmax())
    anders = np.r_[True, (stuk[:, 1:] != stuk[:, :-1]).any(axis=0), True]
    vreemd = (inkt > 0) & anders[1:] & anders[:-1] & ((abs(inkt - dik) > 1) | (dik > 4))
    if vreemd.sum() > 0.2 * np.count_nonzero(inkt):
        return [groep]
    plek = np.flatnonzero(vreemd)
    stukken = np.split(plek, np.flatnonzero(np.diff(plek) > 16) + 1)
    grenzen = [(int(p[0]), int(p[-1]) + 1) for p in stukken if len(p) >= 8]
    if x1 - x0 > y1 - y0:
        return [(x0 + a, y0, x0 + b, y1) for a, b in grenzen]
    return [(x0, y0 + a, x1, y0 + b) for a, b in grenzen]


def _is_dicht(e: np.ndarray, groep: tuple[int, int, int, int]) -> bool:
    """Left-over ink as close as the letters of a word, and at least as large as a short one."""
    x0, y0, x1, y1 = groep
    return x1 - x0 >= 16 and y1 - y0 >= 16 and float(e[y0:y1, x0:x1].mean()) > 0.12


def _randje(groep: tuple[int, int, int, int], gelezen: list[ocr.Gelezen], k: float) -> bool:
    """A sliver along a word that was read with confidence: the edge of its letters, too small for more than two signs.

    `k`: pixels of the group per pixel of the word."""
    x0, y0, x1, y1 = groep
    if y1 - y0 > 8 or x1 - x0 > 32:
        return False
    return any(
        w.zeker > 80 and w.x0 * k - 8 < x0 and x1 < w.x1 * k + 8 and w.y0 * k - 8 < y1 and y0 < w.y1 * k + 8
        for w in gelezen
    )


def _steekt_uit(
    e: np.ndarray, groep: tuple[int, int, int, int], gelezen: list[ocr.Gelezen], k: float
) -> bool:
    """A part of the first or last letter of such a word, whose box is too narrow: a few pixels, beginning where the box
    was taken out."""
    x0, y0, x1, y1 = groep
    kolommen = x0 + np.flatnonzero(e[y0:y1, x0:x1].any(axis=0))
    x0, x1 = int(kolommen[0]), int(kolommen[-1]) + 1
    if x1 - x0 > 8:
        return False
    return any(
        w.zeker > 80
        and w.y0 * k - 8 < y0
        and y1 < w.y1 * k + 8
        and (0 <= x0 - (int(w.x1 * k) + 3) <= 1 or 0 <= int(w.x0 * k) - 2 - x1 <= 1)
        for w in gelezen
    )


@dataclass
class Stand:
    """What has been learnt within one page range (a range is repeatable on its own, so it starts empty)."""

    bewezen: set[Teken] = field(default_factory=set)
    """What OCR of a whole page read as the text layer says."""
    regels: Counter[Teken] = field(default_factory=Counter)
    """Lines put forward as proof of each."""


@dataclass
class Woorden:
    """The words of a text layer."""

    tekst: str
    vak: np.ndarray
    plek: list[tuple[int, int]]
    """Begin and end in the text."""
    wv: np.ndarray
    """Their boxes."""
    zicht: np.ndarray
    """Which can be seen."""
    letter: list[str]
    """Hash of the font of each."""

    def woord(self, k: int) -> str:
        a, b = self.plek[k]
        return self.tekst[a:b]

    def samen(self, ks: Iterable[int]) -> str:
        return "".join(map(self.woord, ks))

    def tekens(self, ks: Iterable[int]) -> list[Teken]:
        return [(self.letter[k], c) for k in ks for c in self.woord(k)]

    def op_regels(self) -> list[list[int]]:
        """The words that can be seen, line by line. By the bottom of the line, not of the letters."""
        per: dict[int, list[int]] = {}
        onder = self.vak[[a for a, _ in self.plek], 5]
        onder = np.where(np.isnan(onder), self.wv[:, 3], onder)
        for k in np.flatnonzero(self.zicht):
            per.setdefault(round(float(onder[k]) / 3), []).append(int(k))
        return list(per.values())


_rest_gelezen: OrderedDict[str, list[ocr.Gelezen]] = OrderedDict()
"""OCR of left-over ink by its pixels: the same logo or stamp is read once per process. The answer depends on the
pixels alone, so it is the same whoever asked first."""


def _bouw(woorden: list[ocr.Gelezen], s: float, houd: bool = True) -> Variant:
    """A variant from words that OCR read, line by line; boxes in pixels at `s` pixels per point."""
    regels: dict[tuple[int, int, int], list[ocr.Gelezen]] = {}
    for w in woorden:
        regels.setdefault(w.regel, []).append(w)
    return _zet([[(w, 1) for w in regel] for regel in regels.values()], s, houd)


def _zet(regels: list[list[tuple[ocr.Gelezen, int]]], s: float, houd: bool) -> Variant:
    """A variant from lines of words, each with the number of spaces before it."""
    hoogte: dict[tuple[int, int, int], tuple[float, float]] = {}
    for w in (w for regel in regels for w, _ in regel):
        b0, b1 = hoogte.get(w.regel, (w.y0, w.y1))
        hoogte[w.regel] = min(b0, w.y0), max(b1, w.y1)
    tekst: list[str] = []
    vak: list[tuple[float, ...]] = []
    leeg = (np.nan,) * 6
    for regel in regels:
        for k, (w, spaties) in enumerate(regel):
            if k:
                tekst.append(" " * spaties)
                vak += [leeg] * spaties
            n = len(w.tekst)
            for i, c in enumerate(w.tekst):
                tekst.append(c)
                j = i if w.draai in (0, 1) else n - 1 - i
                if w.draai % 2 == 0:
                    stap = (w.x1 - w.x0) / n
                    vak.append((w.x0 + j * stap, w.y0, w.x0 + (j + 1) * stap, w.y1, *hoogte[w.regel]))
                else:
                    stap = (w.y1 - w.y0) / n
                    vak.append((w.x0, w.y0 + j * stap, w.x1, w.y0 + (j + 1) * stap, w.y0, w.y1))
        tekst.append("\n")
        vak.append(leeg)
    v = (np.array(vak, np.float32) / s).astype(np.float32).reshape(-1, 6)
    return Variant("".join(tekst), v, True, np.full(len(v), houd))


def _in_rijen(woorden: list[ocr.Gelezen], s: float) -> list[Variant]:
    """The same words row by row over the whole width, with their distances as spaces, where there are columns: what stands
    behind a label or below a head of a table says what it is. OCR may read columns one after the other, and lose colons."""
    recht = [w for w in woorden if w.draai == 0 and w.tekst]
    regels: dict[tuple[int, int, int], list[ocr.Gelezen]] = {}
    for w in recht:
        regels.setdefault(w.regel, []).append(w)
    # how much the page is askew; a long line says more about it than a short one
    stappen = [(r[-1].x0 - r[0].x0, (r[-1].y1 + r[-1].y0 - r[0].y1 - r[0].y0) / 2) for r in regels.values()]
    stappen = [(dx, dy) for dx, dy in stappen if dx > 0 and abs(dy) < 0.05 * dx]
    helling = sum(dx * dy for dx, dy in stappen) / max(sum(dx * dx for dx, _ in stappen), 1.0)
    # a whole line at the height of its middle: letters with and without tails differ
    midden = {
        k: (float(np.median([(w.y0 + w.y1) / 2 - helling * w.x0 for w in r])), float(np.median([w.y1 - w.y0 for w in r])))
        for k, r in regels.items()
    }  # fmt: skip
    rijen: list[list[ocr.Gelezen]] = []
    vorige = (-1e9, 1.0)
    for k in sorted(midden, key=lambda k: midden[k][0]):
        y, h = midden[k]
        if y - vorige[0] > 0.5 * min(h, vorige[1]):
            rijen.append([])
            vorige = (y, h)
        rijen[-1] += regels[k]
    teken_breed = float(np.median([(w.x1 - w.x0) / len(w.tekst) for w in recht])) if recht else 1.0
    uit: list[list[tuple[ocr.Gelezen, int]]] = []
    for rij in rijen:
        rij.sort(key=lambda w: w.x0)
        gaten = [0.0, *(b.x0 - a.x1 for a, b in zip(rij, rij[1:], strict=False))]
        uit.append(
            [
                (w, 1 if gat < 1.5 * teken_breed else min(max(round(gat / teken_breed), 2), 60))
                for w, gat in zip(rij, gaten, strict=True)
            ]
        )
    anders = len(rijen) < len(regels) or any(spaties > 2 for rij in uit for _, spaties in rij)
    return [_zet(uit, s, False)] if anders else []


def _bruikbaar(w: ocr.Gelezen) -> bool:
    n = sum(c.isalnum() for c in w.tekst)
    return n > 0 and (w.zeker >= 20 or n >= 4)


def _is_getal(w: ocr.Gelezen) -> bool:
    cijfers = sum(c.isdigit() for c in w.tekst)
    return cijfers >= 5 and cijfers >= 0.6 * sum(c.isalnum() for c in w.tekst)


def _herlees(fijn: Fijn, woorden: list[ocr.Gelezen], f: float) -> tuple[list[Variant], list[str]]:
    """Words that OCR was not sure of, read again alone and at other sizes: other readings to search in. Numbers that
    stay doubtful are named in the second answer: they go, because nobody can say whose number it is.

    `woorden` have boxes in pixels of `f` per point."""
    twijfel = [w for w in woorden if w.zeker < 65 and sum(c.isalnum() for c in w.tekst) >= 4][:30]
    if not twijfel:
        return [], []
    uit: list[ocr.Gelezen] = []
    aandacht: list[str] = []
    for w in twijfel:
        stuk, _, _ = fijn.uitsnede((w.x0, w.y0, w.x1, w.y1), f, 0.4)
        if min(stuk.shape) < 12:
            continue
        stuk = np.rot90(stuk, w.draai)
        gelijk = 0
        for schaal in (0.6, 0.8) if f * 72 > BASIS_DPI else (0.8, 1.0):
            gelezen = ocr.lees(np.pad(_verklein(stuk, schaal), 15, mode="edge"), psm=7)
            tekst = _tekst(gelezen)
            gelijk += plat(tekst) == plat(w.tekst) and min((x.zeker for x in gelezen), default=0.0) > 50
            if tekst and plat(tekst) != plat(w.tekst):
                regel = (w.regel[0] + 90_000 + len(uit), 0, 0)
                uit.append(ocr.Gelezen(tekst, w.x0, w.y0, w.x1, w.y1, w.zeker, regel, w.draai))
        if not gelijk and w.zeker < 40 and _is_getal(w):
            aandacht.append("onleesbaar getal:" + ",".join(f"{v / f:.2f}" for v in (w.x0, w.y0, w.x1, w.y1)))
    return ([_bouw(uit, f, houd=False)] if uit else []), aandacht


def lees_pagina(bron: Bron, i: int, stand: Stand, onbewezen: frozenset[Teken] = frozenset()) -> Lezing:
    """One page. `onbewezen`: letters of which nothing proves that they are drawn as the layer says; when given, the
    page gives no proof itself."""
    pagina = bron.pagina(i)
    try:
        return _lees_pagina(bron, pagina, i, stand, onbewezen)
    finally:
        pagina.close()


def _lees_pagina(
    bron: Bron, pagina: pdfium.PdfPage, i: int, stand: Stand, onbewezen: frozenset[Teken]
) -> Lezing:
    breed, hoog = pagina.get_size()
    draai = (fp.FPDFPage_GetRotation(pagina) or 0) % 4
    doos = _doos(pagina, breed, hoog, draai)
    dpi = pagina_dpi(breed, hoog, BASIS_DPI)
    s = dpi / 72
    met_annots = fp.FPDFPage_GetAnnotCount(pagina) > 0
    tekstpagina = bron.platte_pagina(i) if met_annots else pagina
    try:
        laag = lees_laag(tekstpagina, doos, draai)
        objs = objecten(tekstpagina, doos, draai)
        kaal = _zonder_grote(tekstpagina, laag, dpi)
    finally:
        if met_annots:
            tekstpagina.close()
    g = teken(pagina, dpi)
    fijn = Fijn(pagina, breed, hoog)
    kleur = objs.kleur and _is_gekleurd(pagina)
    kleuren = _kleurranden(pagina, g, dpi) if kleur else []
    e = randen(g)
    gezien = np.logical_or.reduce([e, *kleuren]) if kleuren else e
    inkt = bool(gezien.any())
    lettertypen, verdacht = bron.lettertypen.van_pagina(i)
    userunit = getal(bron.pdf.pages[i].obj.get("/UserUnit", 1)) or 1.0
    aandacht: list[str] = []

    tekst, vak, woorden = laag.tekst, laag.vak, laag.woorden
    ruwe_tekst, ruw_vak = tekst, vak
    if laag.geschud:
        tekst, vak = ordenen(vak, tekst, is_ondersteboven(vak, woorden))
        woorden = [m.span() for m in WOORD.finditer(tekst)]
    wv = _vakken(vak, woorden)
    zicht = _zichtbaar(gezien, wv, np.array([b - a for a, b in woorden], np.int64), s)
    volledig = i < VOLLE_STEEKPROEF or verdacht or laag.geschud or objs.te_veel
    volledig |= _VREEMDE.search(tekst) is not None and any(_tekenbrij(tekst[a:b]) for a, b in woorden)
    if laag.onbekend > 0.03 * max(len(laag.tekst), 1):
        volledig = True
    if not laag.geschud and len(woorden):
        if (laag.onzichtbaar & zicht).any():
            volledig = True
            zicht &= ~laag.onzichtbaar
        volledig |= _bedekt(wv[zicht], [laag.volgorde[k] for k in np.flatnonzero(zicht)], objs)
    volledig |= _gestapeld(wv[zicht])

    # ink that no visible word explains
    rest = e if kaal is None else randen(kaal)
    h, b = e.shape
    _wis(rest, wv[zicht & ~_groot(wv)] if kaal is not None else wv[zicht], s)
    _wis_lijnen(rest, objs.lijnen, s)
    # a scan without a text layer is read in full, whatever the groups are
    vol = any(b and (d[2] - d[0]) * (d[3] - d[1]) > 0.5 * breed * hoog for _, d, b in objs.dekkers)
    scan = vol and not zicht.any() and np.count_nonzero(rest) > 0.002 * rest.size
    groepen = [] if scan else _resten(rest)
    volledig |= scan
    kleurgroepen = [_kleurresten(k, wv[zicht], objs.lijnen, s) for k in kleuren]
    restvlak = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in groepen)
    if groepen and (restvlak > 0.25 * h * b or not zicht.any()):
        volledig = True

    extra: list[Variant] = []
    modus = "laag"
    houd_woord = zicht.copy()
    proef: Proef | None = None
    regels = None
    letter = [""] * len(woorden) if laag.geschud else [lettertypen.get(n, "") for n in laag.lettertype]
    volledig |= "" in letter  # a font that the page doesn't have
    w = Woorden(tekst, vak, woorden, wv, zicht, letter)
    if not volledig and onbewezen:
        regels = _lees_regels(fijn, w, onbewezen)
        volledig = regels is None
    elif not volledig and zicht.any():
        proef = _proef(w, stand)
    if volledig and inkt:
        modus, houd_woord, extra, aandacht = _volledig(fijn, g, s, w, stand, kaal)
    elif groepen:
        gevuld = _lees_hokjes(fijn, _alleen_groepen(g, groepen), s, [], wv[zicht], fijn.s)
        if len(gevuld.vakken):
            _wis(rest, gevuld.vakken, s)
            groepen = _resten(rest)
        gelezen = gevuld.woorden
        if groepen:
            gelezen += [x for x in _lees_resten(fijn, groepen, s) if _bruikbaar(x)]
        extra += gevuld.varianten
        if gelezen:
            extra.append(_bouw(gelezen, fijn.s))
            nog, aandacht = _herlees(fijn, gelezen, fijn.s)
            extra += nog
        aandacht += gevuld.aandacht
        modus = "laag+rest"
    for kanaal, groepen in enumerate(kleurgroepen):
        if groepen:
            gelezen = [x for x in _lees_resten(fijn.in_kleur(kanaal), groepen, s) if _bruikbaar(x)]
            extra += [_bouw(gelezen, fijn.s)] if gelezen else []
    if regels and not volledig:
        houd_woord, nog, meer = regels
        modus += "+regels"
        extra += nog
        aandacht += meer

    varianten: list[Variant] = []
    houd = np.zeros(len(tekst), bool)
    for k, (a, c) in enumerate(woorden):
        houd[a:c] = houd_woord[k]
    if modus == "ocr":
        varianten = [*extra]
        if zicht.any():
            varianten.append(_alleen(tekst, vak, woorden, zicht, np.zeros(len(tekst), bool)))
    else:
        varianten = [_met_kolommen(_alleen(tekst, vak, woorden, zicht, houd)), *extra]
    if not laag.geschud and (staan_aaneen(wv) or re.search(r"(?:(?<!\S)\S\s+){4}", tekst)):
        t2, v2 = ordenen(vak, tekst)
        varianten.append(Variant(t2, v2, False, np.zeros(len(t2), bool)))
    if laag.geschud:
        varianten.append(Variant(ruwe_tekst, ruw_vak, False, np.zeros(len(ruwe_tekst), bool)))
    if not varianten:
        varianten = [Variant("", LEEG, False, np.zeros(0, bool))]
    fijn = laag.letterhoogte < FIJN_ONDER * 1.15 and zicht.any()
    return Lezing(
        i, breed, hoog, doos, draai, pagina_dpi(breed, hoog, FIJN_DPI if fijn else BASIS_DPI), kleur, modus,
        varianten, userunit, aandacht, proef,
    )  # fmt: skip


def _groot(wv: np.ndarray) -> np.ndarray:
    return np.minimum(wv[:, 2] - wv[:, 0], wv[:, 3] - wv[:, 1]) > GROOT


def _zonder_grote(pagina: pdfium.PdfPage, laag: Laag, dpi: float) -> np.ndarray | None:
    """The page drawn without its large words, to see what else is in their boxes; None when it has none (or when nobody
    can say which letters are a word)."""
    if laag.geschud:
        return None
    groot = np.flatnonzero(_groot(_vakken(laag.vak, laag.woorden)))
    adressen = {laag.volgorde[k] for k in groot} - {0}
    if not adressen:
        return None
    dingen = [ctypes.cast(a, fp.FPDF_PAGEOBJECT) for a in sorted(adressen)]
    for ding in dingen:
        fp.FPDFPageObj_SetIsActive(ding, False)
    try:
        return teken(pagina, dpi)
    finally:
        for ding in dingen:
            fp.FPDFPageObj_SetIsActive(ding, True)


_VREEMDE = re.compile(r"(?:(?!\s)[\W_]\S*?){3}(?!\s)[\W_]")
"""A word with at least four signs that are no letter."""


def _tekenbrij(woord: str) -> bool:
    """Signs without letters, as a font gives whose codes mean nothing: what it draws may be letters."""
    vreemd = [c for c in woord if not c.isalnum()]
    return len(vreemd) > len(woord) * 2 / 3 and len(set(vreemd)) >= 4


def _doos(pagina: pdfium.PdfPage, breed: float, hoog: float, draai: int) -> tuple[float, float, float, float]:
    """The part of user space that is shown."""
    vak = fp.FS_RECTF()
    if fp.FPDF_GetPageBoundingBox(pagina, vak):
        x0, y0, x1, y1 = vak.left, vak.bottom, vak.right, vak.top
        if x1 - x0 > 0 and y1 - y0 > 0:
            return (x0, y0, x1, y1)
    return (0.0, 0.0, hoog, breed) if draai % 2 else (0.0, 0.0, breed, hoog)


KLEUR_DPI = 75
KLEURRAND = 40
"""Pixels at `KLEUR_DPI`. With fewer edges that only colour shows there can be no word in them."""


def _kleurranden(pagina: pdfium.PdfPage, g: np.ndarray, dpi: float) -> list[np.ndarray]:
    """Per colour the edges that gray doesn't show; nothing when a coarse look finds none."""
    grof = teken(pagina, min(KLEUR_DPI, dpi), kleur=True)
    grijs = (grof @ np.array([0.3, 0.59, 0.11], np.float32)).astype(np.uint8)
    if np.logical_or.reduce(kleurranden(grof, grijs)).sum() < KLEURRAND:
        return []
    return kleurranden(teken(pagina, dpi, kleur=True), g)


def _kleurresten(
    e: np.ndarray, wv: np.ndarray, lijnen: list[np.ndarray], s: float
) -> list[tuple[int, int, int, int]]:
    """Groups of such edges that could be writing, and that no word explains."""
    rest = e.copy()
    _wis(rest, wv, s)
    _wis_lijnen(rest, lijnen, s)
    groepen = [q for q in _resten(rest) if _is_dicht(rest, q)]
    return groepen if len(groepen) < MAX_RESTEN else []


def _is_gekleurd(pagina: pdfium.PdfPage) -> bool:
    r, g, b = np.moveaxis(teken(pagina, 40, kleur=True), 2, 0)
    verschil = np.maximum(np.maximum(r, g), b) - np.minimum(np.minimum(r, g), b)
    return bool((verschil > 40).sum() > 6)


def _alleen(
    tekst: str, vak: np.ndarray, woorden: list[tuple[int, int]], mag: np.ndarray, houd: np.ndarray
) -> Variant:
    """The text without the words that can't be seen."""
    if mag.all():
        return Variant(tekst, vak, False, houd)
    weg = np.zeros(len(tekst), bool)
    for k, (a, b) in enumerate(woorden):
        if not mag[k]:
            weg[a:b] = True
    blijf = np.flatnonzero(~weg)
    return Variant("".join(tekst[i] for i in blijf), vak[blijf], False, houd[blijf])


def _met_kolommen(v: Variant) -> Variant:
    """The same text with the distance between two words as spaces where it is wide: a text layer has one space there, and
    what stands below the head of a table or behind a label says what it is."""
    letters = np.frombuffer(v.tekst.encode("utf-32-le", "surrogatepass"), "<u4")
    plek = np.flatnonzero(letters[1:-1] == 32) + 1 if len(letters) > 2 else np.zeros(0, np.int64)
    links, rechts = v.vak[plek - 1], v.vak[plek + 1]
    breed = v.vak[np.flatnonzero(letters > 32)[::5]]  # a fifth says how wide letters are
    breed = breed[:, 2] - breed[:, 0]
    if not len(plek) or not len(breed) or np.isnan(breed).all():
        return v
    teken = max(float(np.nanmedian(breed)), 1.0)
    gat = rechts[:, 0] - links[:, 2]
    samen = np.minimum(links[:, 3], rechts[:, 3]) - np.maximum(links[:, 1], rechts[:, 1])
    with np.errstate(invalid="ignore"):
        wijd = (gat > WIJD * teken) & (samen > 0)
    if not wijd.any():
        return v
    keer = np.ones(len(letters), np.int64)
    keer[plek[wijd]] = np.clip(np.rint(gat[wijd] / teken), 3, 60).astype(np.int64)
    tekst = "".join(map(chr, np.repeat(letters, keer)))
    return Variant(tekst, np.repeat(v.vak, keer, axis=0), v.ocr, np.repeat(v.houd, keer))


def _bedekt(wv: np.ndarray, adressen: list[int], objs: Objecten) -> bool:
    """Something is drawn over visible words, or they stand on an image: only the pixels can tell what is seen."""
    if not len(wv):
        return False
    orde = np.array([objs.volgorde.get(a, -1) for a in adressen])
    if _overtekend(wv, orde, objs.streepjes):
        return True
    vlak = np.maximum((wv[:, 2] - wv[:, 0]) * (wv[:, 3] - wv[:, 1]), 0.01)
    for nummer, d, beeld in objs.dekkers:
        bx = np.minimum(wv[:, 2], d[2]) - np.maximum(wv[:, 0], d[0])
        by = np.minimum(wv[:, 3], d[3]) - np.maximum(wv[:, 1], d[1])
        raakt = (bx > 0) & (by > 0) & (bx * by > 0.25 * vlak)
        if raakt.any() and (beeld or (orde[raakt] < nummer).any()):
            return True
    return False


def _overtekend(wv: np.ndarray, orde: np.ndarray, streepjes: list[tuple[float, float, float]]) -> bool:
    """Several small things stand on one word: letters may be made of strokes. (An underline is one, or two.)"""
    if len(streepjes) < 3:
        return False
    nummer, x, y = np.array(streepjes).T
    onder, boven = wv[:, :2].min(axis=0), wv[:, 2:].max(axis=0)
    mag = (x > onder[0]) & (x < boven[0]) & (y > onder[1]) & (y < boven[1])
    nummer, x, y = nummer[mag], x[mag], y[mag]
    volgorde = np.argsort(y)
    nummer, x, y = nummer[volgorde], x[volgorde], y[volgorde]
    van, tot = np.searchsorted(y, wv[:, 1]), np.searchsorted(y, wv[:, 3])
    for k in np.flatnonzero(tot - van >= 3).tolist():
        stuk = slice(van[k], tot[k])
        if ((x[stuk] > wv[k, 0]) & (x[stuk] < wv[k, 2]) & (nummer[stuk] > orde[k])).sum() >= 3:
            return True
    return False


def _gestapeld(wv: np.ndarray) -> bool:
    """Different words in the same place."""
    n = len(wv)
    if n < 2:
        return False
    volgorde = np.argsort(wv[:, 1])
    w = wv[volgorde]
    vlak = (w[:, 2] - w[:, 0]) * (w[:, 3] - w[:, 1])
    j = (
        np.arange(n)[None, :] + np.arange(1, min(n, 40))[:, None]
    )  # each word with the 39 next ones, from the top down
    er = j < n
    j = np.where(er, j, 0)
    x0, y0, x1, y1 = w.T
    bx = np.minimum(x1, x1[j]) - np.maximum(x0, x0[j])
    by = np.minimum(y1, y1[j]) - np.maximum(y0, y0[j])
    return bool((er & (bx > 0) & (by > 0) & (bx * by > 0.4 * np.minimum(vlak, vlak[j]))).any())


def _proef(w: Woorden, stand: Stand) -> Proef:
    """The letters of a page that can be seen, and lines that show the ones of which the range has too few lines so
    far."""
    per: dict[str, set[str]] = {}
    for k in np.flatnonzero(w.zicht).tolist():
        per.setdefault(w.letter[k], set()).update(w.woord(k))
    letters = {letter: "".join(sorted(c for c in cs if c.isalnum())) for letter, cs in per.items()}
    nodig = {(letter, c) for letter, cs in letters.items() for c in cs}
    nodig = {t for t in nodig if stand.regels[t] < REGELS_PER_LETTER}
    gekozen: list[tuple[float, float, float, float, list[tuple[str, str]]]] = []
    if nodig:
        # all words of a line belong to the proof
        over = [(r, ks, set(w.tekens(ks))) for r, ks in enumerate(w.op_regels())]
        while nodig and over:
            r, ks, ts = max(over, key=lambda x: (len(x[2] & nodig) / (6 + len(x[1])), x[0]))
            if not ts & nodig:
                break
            over = [x for x in over if x[0] != r]
            nodig -= ts
            stand.regels.update(ts)
            gekozen.append((*_vlak(w.wv[ks]), [(w.letter[k], w.woord(k)) for k in ks]))
    return Proef(letters, gekozen)


def _vlak(wv: np.ndarray) -> tuple[float, float, float, float]:
    return float(wv[:, 0].min()), float(wv[:, 1].min()), float(wv[:, 2].max()), float(wv[:, 3].max())


class Fijn:
    """The page at `ocr.OCR_DPI`, drawn when it is first asked for: a scan takes a tenth of a second."""

    def __init__(self, pagina: pdfium.PdfPage, breed: float, hoog: float) -> None:
        self.pagina, self.breed, self.hoog = pagina, breed, hoog
        self.dpi = pagina_dpi(breed, hoog, ocr.OCR_DPI)
        self.s = self.dpi / 72

    @cached_property
    def beeld(self) -> np.ndarray:
        return teken(self.pagina, self.dpi)

    def in_kleur(self, kanaal: int) -> Fijn:
        """The same with one of the colours (red, green, blue) for gray."""
        uit = Fijn(self.pagina, self.breed, self.hoog)
        uit.beeld = np.ascontiguousarray(teken(self.pagina, self.dpi, kleur=True)[:, :, kanaal])
        return uit

    def uitsnede(
        self, vak: tuple[float, float, float, float], f: float, rand: float = 0.25
    ) -> tuple[np.ndarray, int, int]:
        """What lies in a box of pixels at `f` per point and around it, and where that begins (x, y)."""
        x0, y0, x1, y1 = (int(v * self.s / f) for v in vak)
        r = int(rand * min(y1 - y0, x1 - x0)) + 4
        x, y = max(x0 - r, 0), max(y0 - r, 0)
        return self.beeld[y : y1 + r, x : x1 + r], x, y


def _lees_beeld(
    beeld: np.ndarray, f: float, fijn: Fijn
) -> tuple[np.ndarray, float, list[ocr.Gelezen], list[Variant]]:
    """(image, its pixels per point, words, another reading to search in) of a page by OCR.

    `beeld`: the page at `f` pixels per point. Numbers and addresses in doubt are read again; when that gives something
    else, both readings are searched. (Not its names: a misread name of the parent would be taken for somebody
    else's.) A page that is in doubt for a large part is read again as a whole, and that reading counts."""
    gelezen = [w for w in ocr.lees_pagina(beeld, round(f * 72))[0] if _bruikbaar(w)]
    lang = [w for w in gelezen if len(w.tekst) > 2]
    if lang and sum(w.zeker < TWIJFEL_ONDER for w in lang) <= TWIJFEL_DEEL * len(lang):
        return beeld, f, gelezen, _lees_getallen(gelezen, f, fijn)
    eerste = gelezen
    gelezen = [w for w in ocr.lees_pagina(fijn.beeld, round(fijn.dpi))[0] if _bruikbaar(w)]
    anders = [w for w in eerste if (_is_getal(w) or "@" in w.tekst) and not _zelfde(w, gelezen, fijn.s / f)]
    tweede = [_bouw(anders, f, houd=False)] if anders else []
    return fijn.beeld, fijn.s, gelezen, tweede + _lees_getallen(gelezen, fijn.s, fijn)


def _lees_getallen(gelezen: list[ocr.Gelezen], f: float, fijn: Fijn) -> list[Variant]:
    """Lines with a number or e-mail address in doubt, read again at another size, and where that gives something else at
    a third. Each other number or address is searched as well, with the ones it stands beside: a number may be written
    in groups."""
    regels: dict[tuple[int, int, int], list[ocr.Gelezen]] = {}
    for w in gelezen:
        regels.setdefault(w.regel, []).append(w)
    uit: list[list[ocr.Gelezen]] = []
    for regel in regels.values():
        if regel[0].draai or not any(w.zeker < GETAL_ZEKER and _heeft_cijfers(w) for w in regel):
            continue
        stuk, x, y = fijn.uitsnede(_omtrek(regel), f)
        bekend = {_tekst(r) for r in _reeksen(regel)}
        for schaal in (0.67, 0.85):
            nieuw = _reeksen(ocr.lees(np.pad(_verklein(stuk, schaal), 15, mode="edge"), psm=7))
            if {_tekst(r) for r in nieuw} == bekend:
                break
            for reeks in nieuw:
                if _tekst(reeks) not in bekend:
                    bekend.add(_tekst(reeks))
                    reeks = [_verplaats(w, schaal, x, y, len(uit)) for w in reeks]
                    uit.append([_op_hoogte(w, regel, fijn.s / f) for w in reeks])
    return [_bouw([w for reeks in uit for w in reeks], fijn.s, houd=False)] if uit else []


def _omtrek(woorden: list[ocr.Gelezen]) -> tuple[float, float, float, float]:
    return (
        min(w.x0 for w in woorden), min(w.y0 for w in woorden), max(w.x1 for w in woorden), max(w.y1 for w in woorden),
    )  # fmt: skip


def _verplaats(w: ocr.Gelezen, schaal: float, x: int, y: int, nummer: int) -> ocr.Gelezen:
    """A word of a padded and resized piece, back in the image that the piece was taken from at (x, y)."""
    x0, y0, x1, y1 = ((p - 15) / schaal for p in (w.x0, w.y0, w.x1, w.y1))
    return replace(w, x0=x0 + x, y0=y0 + y, x1=x1 + x, y1=y1 + y, regel=(80_000, nummer, 0))


def _op_hoogte(w: ocr.Gelezen, regel: list[ocr.Gelezen], k: float) -> ocr.Gelezen:
    """The word with top and bottom of the words of `regel` that stand where it stands: a piece around a line that isn't
    quite level shows parts of its neighbours. Boxes of `w` are `k` times as large."""
    zelfde = [v for v in regel if min(v.x1 * k, w.x1) - max(v.x0 * k, w.x0) > 0] or regel
    return replace(w, y0=min(v.y0 for v in zelfde) * k, y1=max(v.y1 for v in zelfde) * k)


def _heeft_cijfers(w: ocr.Gelezen) -> bool:
    """Could be (a group of) a number of somebody, or an e-mail address."""
    return "@" in w.tekst or sum(c.isdigit() for c in w.tekst) >= 2


def _reeksen(regel: list[ocr.Gelezen]) -> list[list[ocr.Gelezen]]:
    """Neighbouring words with digits in them, and addresses."""
    uit: list[list[ocr.Gelezen]] = [[]]
    for w in regel:
        if "@" in w.tekst or any(c.isdigit() for c in w.tekst):
            uit[-1].append(w)
        elif uit[-1]:
            uit.append([])
    return [r for r in uit if any(map(_heeft_cijfers, r))]


def _tekst(woorden: list[ocr.Gelezen]) -> str:
    return " ".join(w.tekst for w in woorden)


def _verklein(stuk: np.ndarray, schaal: float) -> np.ndarray:
    h, b = max(int(stuk.shape[0] * schaal), 10), max(int(stuk.shape[1] * schaal), 10)
    return np.asarray(Image.fromarray(np.ascontiguousarray(stuk)).resize((b, h), Image.Resampling.LANCZOS))


def _zelfde(w: ocr.Gelezen, andere: list[ocr.Gelezen], schaal: float) -> bool:
    """Was this word read the same in another reading? Its boxes are `schaal` times as large."""
    mx, my = (w.x0 + w.x1) / 2 * schaal, (w.y0 + w.y1) / 2 * schaal
    return any(v.x0 < mx < v.x1 and v.y0 < my < v.y1 and plat(v.tekst) == plat(w.tekst) for v in andere)


def _lees_resten(fijn: Fijn, groepen: list[tuple[int, int, int, int]], s: float) -> list[ocr.Gelezen]:
    """OCR of the left-over ink only; boxes in pixels of `fijn`. Those of the groups have `s` pixels per point."""
    beeld, f = fijn.beeld, fijn.s
    schoon = np.full_like(beeld, 255)
    k = f / s
    rand = int(5 * k)
    gx0, gy0, gx1, gy1 = beeld.shape[1], beeld.shape[0], 0, 0
    for x0, y0, x1, y1 in groepen:
        a0, a1 = max(int(y0 * k) - rand, 0), int(y1 * k) + rand
        c0, c1 = max(int(x0 * k) - rand, 0), int(x1 * k) + rand
        schoon[a0:a1, c0:c1] = beeld[a0:a1, c0:c1]
        gx0, gy0, gx1, gy1 = min(gx0, c0), min(gy0, a0), max(gx1, c1), max(gy1, a1)
    stuk = np.pad(schoon[gy0:gy1, gx0:gx1], 20, constant_values=255)
    sleutel = hashlib.sha256(stuk.tobytes() + str(stuk.shape).encode()).hexdigest()
    if sleutel not in _rest_gelezen:
        _rest_gelezen[sleutel] = _lees_stuk(stuk)
        if len(_rest_gelezen) > 256:
            _rest_gelezen.popitem(last=False)
    return [
        replace(w, x0=w.x0 + gx0 - 20, y0=w.y0 + gy0 - 20, x1=w.x1 + gx0 - 20, y1=w.y1 + gy0 - 20)
        for w in _rest_gelezen[sleutel]
    ]


def _lees_stuk(stuk: np.ndarray) -> list[ocr.Gelezen]:
    """Sparse text, also sideways and upside down where upright gives nothing, and with the contrast stretched."""
    woorden = [w for w in ocr.lees(stuk, psm=11) if _bruikbaar(w)]
    donker = (stuk < 110).mean() > 0.2  # light letters on a dark ground: looking for loose text misses those
    if donker or not woorden:
        blok = ocr.lees(255 - stuk if donker else stuk, psm=6)
        woorden += [
            replace(w, regel=(w.regel[0] + 20_000, *w.regel[1:]))
            for w in blok
            if _bruikbaar(w) and w.zeker > 40
        ]
    over = stuk.copy()
    for w in woorden:
        if w.zeker > 50 and len(w.tekst) > 1:
            over[int(w.y0) : int(w.y1) + 1, int(w.x0) : int(w.x1) + 1] = 255
    if (over < 160).sum() < 150:
        bleek = np.clip((stuk.astype(np.int16) - 190) * 4, 0, 255).astype(np.uint8)
        if ((stuk > 200) & (stuk < 250)).sum() > 400:
            woorden += [w for w in ocr.lees(bleek, psm=11) if _bruikbaar(w) and w.zeker > 50]
        return woorden
    for k in (1, 3, 2):
        for w in ocr.terugdraaien(ocr.lees(np.rot90(over, k), psm=11), k, *over.shape):
            if _bruikbaar(w) and w.zeker > 50 and len(w.tekst) > 2:
                woorden.append(w)
    return woorden


def _alleen_groepen(g: np.ndarray, groepen: list[tuple[int, int, int, int]]) -> np.ndarray:
    """The page with only these groups on it."""
    uit = np.full_like(g, 255)
    for x0, y0, x1, y1 in groepen:
        uit[y0:y1, x0:x1] = g[y0:y1, x0:x1]
    return uit


@dataclass
class _Hokjes:
    """What forms with a box for every letter give."""

    woorden: list[ocr.Gelezen]
    """All words of the page, with what was read in the boxes instead of what OCR made of them."""
    varianten: list[Variant]
    aandacht: list[str]
    vakken: np.ndarray
    """The rows that have been dealt with (points)."""


def _lees_hokjes(
    fijn: Fijn, g: np.ndarray, s: float, gelezen: list[ocr.Gelezen], wv: np.ndarray, f: float
) -> _Hokjes:
    """`gelezen`: the words of the page, in pixels at `f` per point; `wv`: the words of the layer, which need no reading."""
    uit = _Hokjes(list(gelezen), [], [], np.zeros((0, 4)))
    # OCR may have read an upright page from the side
    vaakst = Counter(w.draai for w in gelezen).most_common(1)[0][0] if gelezen else 0
    for draai in dict.fromkeys((0, vaakst)):
        rijen = hokjes.vind(np.ascontiguousarray(np.rot90(g, draai)))
        if rijen:
            break
    else:
        return uit
    beeld = np.rot90(fijn.beeld, draai)
    nieuw: list[ocr.Gelezen] = []
    anders: list[ocr.Gelezen] = []
    vakken: list[tuple[float, float, float, float]] = []

    def terug(tekst: str, vak: hokjes.Vak, zeker: float, regel: int) -> ocr.Gelezen:
        w = ocr.Gelezen(tekst, *vak, zeker, (regel, len(vakken), 0))
        w = ocr.terugdraaien([w], draai, *g.shape)[0] if draai else w
        return replace(w, x0=w.x0 * f / s, y0=w.y0 * f / s, x1=w.x1 * f / s, y1=w.y1 * f / s)

    for rij in rijen:
        plek = terug("", rij.omtrek, 0.0, 0)
        vak = (plek.x0 / f, plek.y0 / f, plek.x1 / f, plek.y1 / f)
        midden = (wv[:, :2] + wv[:, 2:]) / 2
        if ((midden > np.array(vak[:2])) & (midden < np.array(vak[2:]))).all(axis=1).any():
            continue
        gevuld = hokjes.lees(beeld, rij, fijn.s / s)
        if gevuld is None:
            continue
        vakken.append(vak)
        nieuw += [terug(tekst, v, gevuld.zeker, 70_000) for tekst, v in gevuld.woorden]
        for k, tekst in enumerate(gevuld.anders):
            anders.append(terug(tekst, rij.omtrek, 0.0, 71_000 + k))
        if gevuld.woorden:
            uit.woorden = [w for w in uit.woorden if not _ligt_in(w, plek)]
        else:
            uit.aandacht.append("onleesbare hokjes:" + ",".join(f"{v:.2f}" for v in vak))
    uit.woorden = _op_hun_plek(uit.woorden, nieuw)
    uit.varianten = [_bouw(anders, f, houd=False)] if anders else []
    uit.vakken = np.array(vakken).reshape(-1, 4)
    return uit


def _ligt_in(w: ocr.Gelezen, v: ocr.Gelezen) -> bool:
    """For the greater part."""
    bx = min(w.x1, v.x1) - max(w.x0, v.x0)
    by = min(w.y1, v.y1) - max(w.y0, v.y0)
    return bx > 0.6 * (w.x1 - w.x0) and by > 0.4 * (w.y1 - w.y0)


def _op_hun_plek(woorden: list[ocr.Gelezen], nieuw: list[ocr.Gelezen]) -> list[ocr.Gelezen]:
    """Rows of boxes behind the last line above them: that is where their label is."""
    uit = list(woorden)
    for w in reversed(nieuw):
        boven = [k for k, x in enumerate(uit) if x.regel[0] != 70_000 and x.y1 < (w.y0 + w.y1) / 2]
        uit.insert(boven[-1] + 1 if boven else 0, w)
    return uit


def _volledig(
    fijn: Fijn, g: np.ndarray, s: float, laag: Woorden, stand: Stand, kaal: np.ndarray | None
) -> tuple[str, np.ndarray, list[Variant], list[str]]:
    """The whole page by OCR, held against the layer word by word. `kaal`: the page without its large words, if it has any.
    Returns (mode, layer words to keep, extra readings, places that can't be read)."""
    _, f, gelezen, tweede = _lees_beeld(g, s, fijn)
    gevuld = _lees_hokjes(fijn, g, s, gelezen, laag.wv[laag.zicht], f)
    tweede += gevuld.varianten
    gelezen = gevuld.woorden
    # second look at ink that neither explains
    rest = randen(g if kaal is None else kaal)
    _wis(rest, gevuld.vakken, s)
    for w in gelezen:
        groot = kaal is not None and min(w.x1 - w.x0, w.y1 - w.y0) > GROOT * f
        if w.zeker > 40 and not groot:
            rest[
                max(int(w.y0 / f * s) - 2, 0) : int(w.y1 / f * s) + 3,
                max(int(w.x0 / f * s) - 2, 0) : int(w.x1 / f * s) + 3,
            ] = False
    _wis(rest, laag.wv[laag.zicht if kaal is None else laag.zicht & ~_groot(laag.wv)], s)
    groepen = [
        q
        for q in _resten(rest)
        if not _randje(q, gelezen, s / f) and not _steekt_uit(rest, q, gelezen, s / f)
    ]
    if len(groepen) >= MAX_RESTEN:  # the specks of a bad scan; a word that OCR passed over is thicker
        groepen = [q for q in groepen if _is_dicht(rest, q)]
    if groepen and len(groepen) < MAX_RESTEN:
        schaal = f / fijn.s
        for w in _lees_resten(fijn, groepen, s):
            if not any(_raakt(w, v, schaal) for v in gelezen):
                gelezen.append(
                    ocr.Gelezen(w.tekst, w.x0 * schaal, w.y0 * schaal, w.x1 * schaal, w.y1 * schaal, w.zeker,
                                (w.regel[0] + 50_000, w.regel[1], w.regel[2]), w.draai)
                )  # fmt: skip
    houd = laag.zicht.copy()
    if not houd.any():
        nog, aandacht = _herlees(fijn, gelezen, f)
        extra = [_bouw(gelezen, f), *_in_rijen(gelezen, f), *tweede, *nog]
        return "ocr", houd, extra, aandacht + gevuld.aandacht

    idx = np.flatnonzero(houd)
    v = _vergelijk(gelezen, f, laag, idx)
    stand.bewezen |= v.bewezen
    bevestigd, botst = v.bevestigd, v.botst
    telt = [k for k in range(len(idx)) if len(plat(laag.woord(idx[k]))) > 1]
    mis = sum(1 for k in telt if botst[k] and not bevestigd[k])
    ongezien = sum(1 for k in telt if not bevestigd[k] and not botst[k])
    if telt and (mis > 0.15 * len(telt) or mis + ongezien > 0.4 * len(telt)) and gelezen:
        nog, aandacht = _herlees(fijn, gelezen, f)
        extra = [_bouw(gelezen, f), *_in_rijen(gelezen, f), *tweede, *nog]
        return "ocr", houd, extra, aandacht + gevuld.aandacht
    for k in range(len(idx)):
        if not bevestigd[k] and (botst[k] or not _inkt_past(g, laag.wv[idx[k]], s)):
            houd[idx[k]] = False
    extra, aandacht = v.lezingen(fijn, f)
    return "laag+ocr", houd, extra + gevuld.varianten, aandacht + gevuld.aandacht


@dataclass
class _Vergelijking:
    """Words of the layer held against what OCR reads in their place; per word whether it is confirmed or contradicted."""

    bevestigd: np.ndarray
    botst: np.ndarray
    vreemd: list[ocr.Gelezen]
    """What OCR reads and no word of the layer says."""
    anders: list[ocr.Gelezen]
    """What looks like the layer, and isn't the same by more than letters that OCR takes for each other."""
    bewezen: set[Teken]
    """Letters that were read as the layer says."""

    def lezingen(self, fijn: Fijn, f: float) -> tuple[list[Variant], list[str]]:
        """Readings to search in besides the layer, and places that can't be read."""
        uit = [_bouw(self.anders, f, houd=False)] if self.anders else []
        if not self.vreemd:
            return uit, []
        nog, aandacht = _herlees(fijn, self.vreemd, f)
        return [_bouw(self.vreemd, f), *nog, *uit], aandacht


def _vergelijk(gelezen: list[ocr.Gelezen], f: float, laag: Woorden, idx: np.ndarray) -> _Vergelijking:
    """`gelezen`: in pixels at `f` per point; `idx`: the words of the layer that take part."""
    lv = laag.wv[idx]
    uit = _Vergelijking(np.zeros(len(idx), bool), np.zeros(len(idx), bool), [], [], set())
    for w in gelezen:
        x0, y0, x1, y1 = w.x0 / f, w.y0 / f, w.x1 / f, w.y1 / f
        bx = np.minimum(lv[:, 2], x1) - np.maximum(lv[:, 0], x0)
        by = np.minimum(lv[:, 3], y1) - np.maximum(lv[:, 1], y0)
        raakt = (bx > 0.2 * np.minimum(lv[:, 2] - lv[:, 0], x1 - x0)) & (
            by > 0.4 * np.minimum(lv[:, 3] - lv[:, 1], y1 - y0)
        )
        ks = np.flatnonzero(raakt)
        if len(ks):
            ks = ks[np.argsort(lv[ks, 0])]
            # a sign that stands apart (":") or half a word may be joined by one and split by the other
            samen = laag.samen(idx[ks])
            p, q = plat(samen), plat(w.tekst)
            if lijkt(samen, w.tekst) >= 0.6 or (q and q in p) or (p and p in q):
                uit.bevestigd[ks] = True
                uit.bewezen |= gelijke_letters(laag.tekens(idx[ks]), w.tekst)
                p, q = p.translate(_GELIJKEND), q.translate(_GELIJKEND)
                if w.zeker > ANDERS_ZEKER and q not in p and p not in q:
                    uit.anders.append(w)
                continue
            if w.zeker < 45 and len(q) <= 3:
                continue
            uit.botst[ks] = True
        uit.vreemd.append(w)
    return uit


def _lees_regels(
    fijn: Fijn, laag: Woorden, onbewezen: frozenset[Teken]
) -> tuple[np.ndarray, list[Variant], list[str]] | None:
    """The words with a letter that nothing proves, and those beside them, by OCR and held against the layer. Returns
    (layer words to keep, extra readings, places that can't be read); None when the page must be read in full instead."""
    stukken = [ks for regel in laag.op_regels() for ks in _met_buren(laag, regel, onbewezen)]
    if len(stukken) > ONBEWEZEN_STUKKEN:
        return None
    gelezen: list[ocr.Gelezen] = []
    for nummer, ks in enumerate(stukken):
        stuk, x, y = fijn.uitsnede(_vlak(laag.wv[ks]), 1.0)
        gelezen += [
            _verplaats(w, 1.0, x, y, nummer)
            for w in ocr.lees(np.pad(stuk, 15, mode="edge"), psm=7)
            if _bruikbaar(w)
        ]
    idx = np.array(sorted(k for ks in stukken for k in ks), np.int64)
    v = _vergelijk(gelezen, fijn.s, laag, idx)
    twijfel = [k for k in range(len(idx)) if not onbewezen.isdisjoint(laag.tekens([idx[k]]))]
    mis = sum(not v.bevestigd[k] and len(plat(laag.woord(idx[k]))) > 1 for k in twijfel)
    if mis > 1 and mis > 0.15 * len(twijfel):
        return None
    houd = laag.zicht.copy()
    houd[idx[v.botst & ~v.bevestigd]] = False
    return houd, *v.lezingen(fijn, fijn.s)


def _met_buren(laag: Woorden, regel: list[int], onbewezen: frozenset[Teken]) -> list[list[int]]:
    """The parts of a line that have a letter of `onbewezen`: whole words, with one on either side."""
    uit: list[list[int]] = []
    tot = 0
    for n, k in enumerate(regel):
        if not onbewezen.isdisjoint(laag.tekens([k])):
            if not uit or n - 1 > tot:
                uit.append([])
                tot = max(n - 1, 0)
            uit[-1] += regel[tot : n + 2]
            tot = n + 2
    return uit


def _inkt_past(g: np.ndarray, v: np.ndarray, s: float) -> bool:
    """A word that OCR didn't find: is there ink in its box that looks like writing (not a bar over it)?"""
    x0, y0, x1, y1 = (v * s).astype(int)
    stuk = g[max(y0, 0) : y1 + 1, max(x0, 0) : x1 + 1]
    if stuk.size == 0:
        return False
    donker = float((stuk < 128).mean())
    return 0.03 < donker < 0.7 or 0.03 < float((stuk < 235).mean()) < 0.7


def _raakt(w: ocr.Gelezen, v: ocr.Gelezen, schaal: float) -> bool:
    bx = min(w.x1 * schaal, v.x1) - max(w.x0 * schaal, v.x0)
    by = min(w.y1 * schaal, v.y1) - max(w.y0 * schaal, v.y0)
    return (
        bx > 0 and by > 0 and bx * by > 0.5 * (w.x1 - w.x0) * (w.y1 - w.y0) * schaal**2 and v.zeker >= w.zeker
    )


# --- state on disk --------------------------------------------------------------------------------------------


def bewaar(pad: Path, lezingen: list[Lezing], stand: Stand) -> None:
    """Write the readings of a range in one atomic step: a JSON head and the boxes as raw float32."""
    vakken: list[np.ndarray] = []
    kop = []
    for z in lezingen:
        varianten = []
        for v in z.varianten:
            varianten.append({"tekst": v.tekst, "ocr": v.ocr, "houd": np.packbits(v.houd).tobytes().hex()})
            vakken.append(v.vak.astype("<f4"))
        kop.append(
            {
                "nummer": z.nummer, "breed": z.breed, "hoog": z.hoog, "doos": z.doos, "draai": z.draai, "dpi": z.dpi,
                "kleur": z.kleur, "modus": z.modus, "userunit": z.userunit, "aandacht": z.aandacht,
                "proef": None if z.proef is None else vars(z.proef), "varianten": varianten,
            }
        )  # fmt: skip
    data = json.dumps({"bewezen": sorted(stand.bewezen), "paginas": kop}, ensure_ascii=True).encode()
    schrijf_atomair(pad, struct.pack("<Q", len(data)) + data + b"".join(v.tobytes() for v in vakken))


def schrijf_atomair(pad: Path, data: bytes) -> None:
    tijdelijk = pad.with_name(f".{pad.name}.{os.getpid()}")
    with open(tijdelijk, "wb", opener=lambda p, f: os.open(p, f, 0o600)) as f:
        f.write(data)
    os.replace(tijdelijk, pad)


def laad_kop(pad: Path) -> dict[str, Any]:
    """Only the head: texts and modes per page, and the proven letters; without boxes."""
    with pad.open("rb") as f:
        (n,) = struct.unpack("<Q", f.read(8))
        return json.loads(f.read(n))


def laad(pad: Path) -> Iterator[Lezing]:
    data = pad.read_bytes()
    (n,) = struct.unpack("<Q", data[:8])
    plek = 8 + n
    for k in json.loads(data[8 : 8 + n])["paginas"]:
        varianten = []
        for v in k.pop("varianten"):
            m = len(v["tekst"])
            vak = np.frombuffer(data, "<f4", 6 * m, plek).reshape(m, 6)
            plek += 24 * m
            houd = np.unpackbits(np.frombuffer(bytes.fromhex(v["houd"]), np.uint8))[:m].astype(bool)
            varianten.append(Variant(v["tekst"], vak, v["ocr"], houd))
        k["doos"] = tuple(k["doos"])
        k["proef"] = Proef(**k["proef"]) if k["proef"] else None
        yield Lezing(varianten=varianten, **k)


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Read pages `van` up to `tot` of `pad` and leave the result in `uit`. With `lezing`: take the readings there, and
    read the pages in `onbewezen` again, knowing which letters nothing proves."""
    bron = open_bron(opdracht["pad"])
    stand = Stand()
    lezingen = []
    if "lezing" in opdracht:
        onbewezen = {
            int(n): frozenset((letter, c) for letter, cs in per.items() for c in cs)
            for n, per in opdracht["onbewezen"].items()
        }
        for z in laad(Path(opdracht["lezing"])):
            letters = onbewezen.get(z.nummer)
            lezingen.append(lees_pagina(bron, z.nummer, stand, letters) if letters else z)
            stap(len(lezingen))
    else:
        for i in range(opdracht["van"], opdracht["tot"]):
            lezingen.append(lees_pagina(bron, i, stand))
            stap(i - opdracht["van"] + 1)
    bewaar(Path(opdracht["uit"]), lezingen, stand)
    return {"modi": [z.modus for z in lezingen]}
