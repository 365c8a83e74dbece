# SPDX-License-Identifier: EUPL-1.2
"""Rebuild: draw the page, paint the boxes into the pixels, keep the words that stay as an invisible layer.

A box has the height of its line (font metrics, not the letters of the name) and runs to the next word that stays,
or to the margin: its size says nothing about what was under it. Neighbouring lines win from the box: it shrinks to
its own line.
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from isal import isal_zlib
from PIL import Image, ImageDraw, ImageFont

from . import schrijver
from .lezen import Lezing, Variant, laad, open_bron, schrijf_atomair
from .tekenen import randen, teken
from .tekstlaag import WOORD, naar_pdf, naar_scherm

KANTLIJN = 36.0
"""Points; how far a box may run when the page gives no margin of its own."""
RAND = 128
INKT = 48
OCR_SPELING = 0.4
"""Points; how far the box that OCR gives a word may be off (one pixel at 200 dpi)."""
MAX_TWEEBIT = 90_000
ECHTE_INKT = 160
"""Darker than this is surely shown in two bits, which make white of what is 192 or more."""
LICHT_CONTRAST = 16
"""How much darker than the paper light ink is at least; reading takes nothing lighter for ink either."""
LICHTGRIJS = 191
"""The lightest tone that two bits show as gray."""


@dataclass
class Vak:
    """One painted box. `rect`: points as shown, y down."""

    rect: tuple[float, float, float, float]
    soort: str
    regel: str
    score: float
    grond: str
    bron: str
    px: tuple[int, int, int, int] = (0, 0, 0, 0)
    label: tuple[int, int, int, int] | None = None


@dataclass
class _Loop:
    """Consecutive hit letters on one line."""

    x0: float
    y0: float
    x1: float
    y1: float
    b0: float
    b1: float
    staand: bool
    meta: tuple[str, str, float, str, str]


def _masker(v: Variant, vondsten: list[list[Any]]) -> tuple[np.ndarray, np.ndarray]:
    """Which letters go, and by which find (index; the first find wins for the label)."""
    weg = np.zeros(len(v.tekst), bool)
    wie = np.full(len(v.tekst), -1, np.int32)
    for k, f in enumerate(vondsten):
        a, b = max(int(f[2]), 0), min(int(f[3]), len(v.tekst))
        if v.ocr:  # boxes of single letters are a guess there: the whole word goes
            while a > 0 and not v.tekst[a - 1].isspace():
                a -= 1
            while b < len(v.tekst) and not v.tekst[b].isspace():
                b += 1
        weg[a:b] = True
        wie[a:b] = np.where(wie[a:b] < 0, k, wie[a:b])
    return weg, wie


def _lopen(v: Variant, weg: np.ndarray, wie: np.ndarray, vondsten: list[list[Any]]) -> Iterator[_Loop]:
    """Runs of hit letters, split where the line ends."""
    huidig: list[int] = []

    def klaar() -> Iterator[_Loop]:
        if huidig:
            d = v.vak[huidig]
            x0, y0, x1, y1 = d[:, 0].min(), d[:, 1].min(), d[:, 2].max(), d[:, 3].max()
            if v.ocr:
                x0, x1 = x0 - OCR_SPELING, x1 + OCR_SPELING
            mx, my = (d[:, 0] + d[:, 2]) / 2, (d[:, 1] + d[:, 3]) / 2
            staand = len(huidig) > 1 and np.ptp(my) > 1.2 * np.ptp(mx) and np.ptp(my) > 4
            # columns of letters that OCR took for one word are no line of text either
            staand |= v.ocr and y1 - y0 > 2 * max(x1 - x0, 2 * (x1 - x0) / len(huidig))
            b0, b1 = np.nanmin(np.r_[d[:, 4], y0]), np.nanmax(np.r_[d[:, 5], y1])
            f = vondsten[int(wie[huidig[0]])]
            yield _Loop(
                *map(float, (x0, y0, x1, y1, b0, b1)),
                bool(staand),
                (f[4], f[5], f[6], f[7], "ocr" if v.ocr else "tekst"),
            )
            huidig.clear()

    vorige = -1
    for i in map(int, np.flatnonzero(weg)):
        if vorige >= 0 and v.tekst[vorige + 1 : i].strip(" \n\t\xad"):
            yield from klaar()
        vorige = i
        b = v.vak[i]
        if np.isnan(b[0]):
            continue
        if huidig:
            p = v.vak[huidig[-1]]
            h = max(p[3] - p[1], b[3] - b[1], 1.0)
            zelfde = (
                min(p[3], b[3]) - max(p[1], b[1]) > -0.6 * h
                and abs((p[1] + p[3]) - (b[1] + b[3])) / 2 < 0.9 * h
            )
            staand = abs((p[0] + p[2]) - (b[0] + b[2])) / 2 < 0.6 * max(p[2] - p[0], b[2] - b[0], 1.0)
            if not ((zelfde and b[0] > p[0] - 2 * h) or (staand and abs(b[1] - p[1]) < 2 * h)):
                yield from klaar()
        huidig.append(i)
    yield from klaar()


def maak_vakken(
    z: Lezing,
    vondsten: list[list[Any]],
    handmatig: list[tuple[float, float, float, float]],
    g: np.ndarray,
    s: float,
) -> tuple[list[Vak], list[np.ndarray], list[schrijver.Woord]]:
    """Boxes to paint, per variant which letters go, and the words that stay."""
    grond = str(vondsten[0][7]) if vondsten else "AVG 15 lid 4"
    per: dict[int, list[list[Any]]] = {}
    for f in vondsten:
        per.setdefault(int(f[1]), []).append(f)
    maskers: list[np.ndarray] = []
    lopen: list[_Loop] = []
    for k, v in enumerate(z.varianten):
        weg, wie = _masker(v, per.get(k, []))
        maskers.append(weg)
        lopen += list(_lopen(v, weg, wie, per.get(k, [])))
    for a in z.aandacht:
        wat, _, waar = a.partition(":")
        if wat in ("onleesbaar getal", "onleesbare hokjes"):
            x0, y0, x1, y1 = (float(t) for t in waar.split(","))
            staand = y1 - y0 > 1.5 * (x1 - x0)
            lopen.append(_Loop(x0, y0, x1, y1, y0, y1, staand, ("getal", wat, 0.5, grond, "ocr")))
    gevonden = list(lopen)
    for v, weg in zip(z.varianten, maskers, strict=True):
        if len(v.tekst):
            # the same place in another reading of the page goes as well
            mx, my = (v.vak[:, 0] + v.vak[:, 2]) / 2, (v.vak[:, 1] + v.vak[:, 3]) / 2
            for r in gevonden:
                raakt = (mx > r.x0) & (mx < r.x1) & (my > r.y0) & (my < r.y1)
                weg |= raakt
                if v.ocr and v.houd.any() and raakt.any():
                    lopen += _hele_woorden(v, raakt, weg, r)
    blijft = [
        v.vak[v.houd & ~weg & ~np.isnan(v.vak[:, 0])]
        for v, weg in zip(z.varianten, maskers, strict=True)
        if len(v.tekst)
    ]
    K = np.concatenate(blijft) if blijft else np.zeros((0, 6), np.float32)
    vakken = [_rek(r, K, lopen, z, g, s) for r in lopen]
    vakken = _voeg_samen(vakken, K)
    for r in handmatig:
        x0, y0, x1, y1 = max(r[0], 0.0), max(r[1], 0.0), min(r[2], z.breed), min(r[3], z.hoog)
        if x1 <= x0 or y1 <= y0:
            continue
        for v, weg in zip(z.varianten, maskers, strict=True):
            for m in WOORD.finditer(v.tekst):
                d = v.vak[m.start() : m.end()]
                bx = np.minimum(d[:, 2], x1) - np.maximum(d[:, 0], x0)
                by = np.minimum(d[:, 3], y1) - np.maximum(d[:, 1], y0)
                raakt = (bx > 0.2) & (by > 0.2)
                if raakt.any():
                    weg[m.start() : m.end()] = True
                    vol = raakt & (bx * by > 0.25 * (d[:, 2] - d[:, 0]) * (d[:, 3] - d[:, 1]))
                    if vol.any() and v.houd[m.start()]:
                        x0, y0 = min(x0, float(d[vol, 0].min())), min(y0, float(d[vol, 1].min()))
                        x1, y1 = max(x1, float(d[vol, 2].max())), max(y1, float(d[vol, 3].max()))
        vakken.append(Vak((x0, y0, x1, y1), "vlak", "hand", 1.0, "", "hand"))

    woorden: list[schrijver.Woord] = []
    for v, weg in zip(z.varianten, maskers, strict=True):
        if not v.houd.any():
            continue
        mag = v.houd & ~weg & ~np.isnan(v.vak[:, 0])
        mx, my = (v.vak[:, 0] + v.vak[:, 2]) / 2, (v.vak[:, 1] + v.vak[:, 3]) / 2
        for k in vakken:
            mag &= ~((mx > k.rect[0]) & (mx < k.rect[2]) & (my > k.rect[1]) & (my < k.rect[3]))
        woorden += _alle_woorden(v, mag)
    return vakken, maskers, woorden


def _hele_woorden(v: Variant, raakt: np.ndarray, weg: np.ndarray, r: _Loop) -> Iterator[_Loop]:
    """Where letters have boxes by guess, a word that is hit for a good part goes as a whole: what would be left of it
    is nobody's word. Changes `weg`."""
    for m in WOORD.finditer(v.tekst):
        a, b = m.span()
        if raakt[a:b].all() or raakt[a:b].mean() < 1 / 3:
            continue
        d = v.vak[a:b]
        weg[a:b] = True
        x0, y0, x1, y1 = d[:, 0].min(), d[:, 1].min(), d[:, 2].max(), d[:, 3].max()
        b0, b1 = np.nanmin(np.r_[d[:, 4], y0]), np.nanmax(np.r_[d[:, 5], y1])
        yield _Loop(*map(float, (x0, y0, x1, y1, b0, b1)), r.staand, r.meta)


def _richting(d: np.ndarray, anders: int) -> int:
    """Reading direction of letters in order (see `schrijver.Woord.draai`)."""
    if len(d) < 2:
        return anders
    dx = float(d[-1, 0] + d[-1, 2] - d[0, 0] - d[0, 2])
    dy = float(d[-1, 1] + d[-1, 3] - d[0, 1] - d[0, 3])
    if abs(dx) >= abs(dy):
        return 0 if dx >= 0 else 2
    return 1 if dy > 0 else 3


def _alle_woorden(v: Variant, mag: np.ndarray) -> Iterator[schrijver.Woord]:
    """Whole words in one go; words of which a part goes, letter by letter."""
    spans = [m.span() for m in WOORD.finditer(v.tekst)]
    if not spans:
        return
    begin = np.array([a for a, _ in spans])
    eind = np.array([b for _, b in spans])
    leeg = np.isnan(v.vak[:, 0])
    laag = np.where(leeg[:, None], np.inf, v.vak[:, :4])
    hoog = np.where(leeg[:, None], -np.inf, v.vak[:, :4])
    x0y0 = np.minimum.reduceat(laag[:, :2], begin, axis=0).tolist()
    x1y1 = np.maximum.reduceat(hoog[:, 2:], begin, axis=0).tolist()
    aantal = np.add.reduceat(mag.astype(np.int32), begin)
    d = v.vak[eind - 1, :4] - v.vak[begin, :4]
    dx, dy = (d[:, 0] + d[:, 2]).tolist(), (d[:, 1] + d[:, 3]).tolist()
    for k, (a, b) in enumerate(spans):
        n = int(aantal[k])
        if n == 0:
            continue
        if n == b - a and b - a > 2 and dx[k] > abs(dy[k]):
            yield schrijver.Woord(v.tekst[a:b], *x0y0[k], *x1y1[k], v.tekst[b : b + 1] != "\xad")
        else:
            yield from _woorden(v, mag, a, b)


def _woorden(v: Variant, mag: np.ndarray, a: int, b: int) -> Iterator[schrijver.Woord]:
    i = a
    richting = _richting(v.vak[max(a - 12, 0) : b][~np.isnan(v.vak[max(a - 12, 0) : b, 0])], 0)
    while i < b:
        if not mag[i]:
            i += 1
            continue
        j = i
        while j < b and mag[j]:
            j += 1
        d = v.vak[i:j]
        yield schrijver.Woord(
            v.tekst[i:j],
            float(d[:, 0].min()),
            float(d[:, 1].min()),
            float(d[:, 2].max()),
            float(d[:, 3].max()),
            v.tekst[j : j + 1] != "\xad",
            _richting(d, richting if b - a < 3 else 0),
        )
        i = j


def _gekanteld(r: _Loop) -> _Loop:
    dik = 0.15 * (r.x1 - r.x0)
    return _Loop(r.y0, r.x0, r.y1, r.x1, r.x0 - dik, r.x1 + dik, False, r.meta)


def _rek(r: _Loop, K: np.ndarray, lopen: list[_Loop], z: Lezing, g: np.ndarray, s: float) -> Vak:
    if r.staand:
        # the same with the axes exchanged
        om = [1, 0, 3, 2, 4, 5]
        zt = replace(z, breed=z.hoog, hoog=z.breed)
        v = _rek(_gekanteld(r), K[:, om], [_gekanteld(q) for q in lopen if q is not r], zt, g.T, s)
        x0, y0, x1, y1 = v.rect
        return replace(v, rect=(y0, x0, y1, x1))
    h = r.y1 - r.y0
    if r.meta[4] == "ocr":
        r = _tot_witruimte(r, g, s)
        K = _niet_eroverheen(K, r)
    ky = (K[:, 1] + K[:, 3]) / 2
    over = np.minimum(K[:, 3], r.y1) - np.maximum(K[:, 1], r.y0)
    op_regel = (over > 0.5 * np.minimum(K[:, 3] - K[:, 1], h)) & (
        np.abs(ky - (r.y0 + r.y1) / 2) < 0.75 * max(h, 4.0)
    )
    L = K[op_regel]
    lucht = 0.17 * max(r.b1 - r.b0, 4.0)  # from the font, not from the letters of the name
    links = L[L[:, 2] <= r.x0 + 0.35 * h, 2]
    rechts = L[L[:, 0] >= r.x1 - 0.35 * h, 0]
    kant0 = float(K[:, 0].min()) if len(K) else KANTLIJN
    kant1 = max(float(K[:, 2].max()) if len(K) else 0.0, z.breed - max(kant0, KANTLIJN))
    x0 = float(links.max()) + lucht if len(links) else min(kant0 - 1.0, r.x0 - 1.0)
    x1 = float(rechts.min()) - lucht if len(rechts) else max(kant1, r.x1 + 1.0)
    x0, x1 = min(x0, r.x0 - 0.2), max(x1, r.x1 + 0.2)
    if len(links):
        x0 = max(x0, min(float(links.max()), r.x0))
    if len(rechts):
        x1 = min(x1, max(float(rechts.min()), r.x1))
    # no further than other ink (a rule, a picture) in the middle of the line
    a, b = int((r.y0 + 0.1 * h) * s), max(int((r.y1 - 0.1 * h) * s), int((r.y0 + 0.1 * h) * s) + 1)
    anderen = [
        q for q in lopen if q is not r and min(q.y1, r.y1) - max(q.y0, r.y0) > 0.3 * min(h, q.y1 - q.y0)
    ]
    x1 = _tot_inkt(g, a, b, r.x1, x1, s, anderen, True)
    x0 = _tot_inkt(g, a, b, r.x0, x0, s, anderen, False)
    y0, y1 = r.b0, r.b1
    if len(K):
        naast = (np.minimum(K[:, 2], x1) - np.maximum(K[:, 0], x0) > 0) & ~op_regel
        boven = K[naast & (ky < (r.y0 + r.y1) / 2), 3]
        onder = K[naast & (ky > (r.y0 + r.y1) / 2), 1]
        if len(boven):
            y0 = max(y0, min(float(boven.max()) + 0.4, r.y0))
        if len(onder):
            y1 = min(y1, max(float(onder.min()) - 0.4, r.y1))
    return Vak(
        (max(x0, 0.0), max(min(y0, r.y0) - 0.2, 0.0), min(x1, z.breed), min(max(y1, r.y1) + 0.2, z.hoog)),
        *r.meta,
    )


def _tot_witruimte(r: _Loop, g: np.ndarray, s: float) -> _Loop:
    """OCR may put the border of a word in its first or last letter: move it out to the white between two words, which is
    the widest within a letter's width."""
    h = r.y1 - r.y0
    ver = min(
        h, 1.2 * (r.x1 - r.x0)
    )  # a letter's width; a word that was read sideways is "higher" than a line
    a, b = max(int((r.y0 + 0.15 * h) * s), 0), int((r.y1 - 0.1 * h) * s)

    def wit(van: float, tot: float) -> float | None:
        c0, c1 = max(int(van * s), 0), min(int(tot * s), g.shape[1])
        if b - a < 3 or c1 - c0 < 3:
            return None
        inkt = (g[a:b, c0:c1] < 160).sum(axis=0) > 1
        rand = np.flatnonzero(np.diff(np.r_[True, inkt, True].astype(np.int8)))
        if len(rand) < 2:
            return None
        begin, eind = rand[0::2], rand[1::2]
        k = int(np.argmax(eind - begin))
        return (c0 + (begin[k] + eind[k]) / 2) / s if eind[k] - begin[k] >= 0.12 * ver * s else None

    links, rechts = wit(r.x0 - ver, r.x0 + 0.4 * ver), wit(r.x1 - 0.4 * ver, r.x1 + ver)
    return replace(
        r, x0=r.x0 if links is None else min(r.x0, links), x1=r.x1 if rechts is None else max(r.x1, rechts)
    )


def _niet_eroverheen(K: np.ndarray, r: _Loop) -> np.ndarray:
    """The letters that stay, cut off where `r` begins and ends: their borders are a guess of OCR too."""
    h = r.y1 - r.y0
    mx, my = (K[:, 0] + K[:, 2]) / 2, (K[:, 1] + K[:, 3]) / 2
    op_regel = (my > r.y0) & (my < r.y1)
    K = K.copy()
    voor, na = op_regel & (mx < r.x0 + 0.35 * h), op_regel & (mx > r.x1 - 0.35 * h)
    K[voor, 2] = np.minimum(K[voor, 2], r.x0)
    K[na, 0] = np.maximum(K[na, 0], r.x1)
    return K


def _tot_inkt(
    g: np.ndarray, a: int, b: int, van: float, tot: float, s: float, anderen: list[_Loop], naar_rechts: bool
) -> float:
    """How far from `van` towards `tot` (points) the band of rows is free of ink that isn't redacted itself."""
    if naar_rechts:
        c0, c1 = int(van * s) + 3, int(tot * s)
    else:
        c0, c1 = int(tot * s), int(van * s) - 3
    c0, c1 = max(c0, 0), min(c1, g.shape[1])
    if c1 <= c0:
        return tot
    a = max(a, 0)
    # edges are between a pixel and the ones above and left of it
    r0, k0 = max(a - 1, 0), max(c0 - 1, 0)
    kolom = randen(g[r0:b, k0:c1])[a - r0 :, c0 - k0 :].any(axis=0)
    for q in anderen:
        kolom[max(int(q.x0 * s) - 3 - c0, 0) : max(int(q.x1 * s) + 4 - c0, 0)] = False
    vol = np.flatnonzero(kolom)
    if not len(vol):
        return tot
    if naar_rechts:
        return max((c0 + int(vol[0]) - 2) / s, van + 0.2)
    return min((c0 + int(vol[-1]) + 3) / s, van - 0.2)


def _voeg_samen(vakken: list[Vak], K: np.ndarray) -> list[Vak]:
    """Boxes that lie over each other on one line become one."""
    uit: list[Vak] = []
    for v in sorted(vakken, key=lambda v: (round(v.rect[1]), v.rect[0])):
        for k, u in enumerate(uit):
            bx = min(u.rect[2], v.rect[2]) - max(u.rect[0], v.rect[0])
            by = min(u.rect[3], v.rect[3]) - max(u.rect[1], v.rect[1])
            laag = min(u.rect[3] - u.rect[1], v.rect[3] - v.rect[1])
            hoog = max(u.rect[3] - u.rect[1], v.rect[3] - v.rect[1])
            if bx > -1.0 and by > 0.6 * laag and hoog < 2.2 * laag:
                x0, x1 = min(u.rect[0], v.rect[0]), max(u.rect[2], v.rect[2])
                y0, y1 = min(u.rect[1], v.rect[1]), max(u.rect[3], v.rect[3])
                mx, my = (K[:, 0] + K[:, 2]) / 2, (K[:, 1] + K[:, 3]) / 2
                if not ((mx > x0) & (mx < x1) & (my > y0) & (my < y1)).any():
                    uit[k] = Vak((x0, y0, x1, y1), u.soort, u.regel, max(u.score, v.score), u.grond, u.bron)
                    break
        else:
            uit.append(v)
    return uit


@cache
def _letter(hoogte: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    import font_source_sans_pro as ff

    return ImageFont.truetype(str(Path(ff.__file__).parent / "files" / "SourceSansPro-Regular.ttf"), hoogte)


@cache
def label_beeld(tekst: str, hoogte: int) -> np.ndarray:
    """The label as gray pixels on white; the same for every box of this height."""
    letter = _letter(max(hoogte, 6))
    b = letter.getbbox(tekst)
    beeld = Image.new("L", (int(b[2]) + 1, int(b[3]) + 1), 255)
    ImageDraw.Draw(beeld).text((0, 0), tekst, font=letter, fill=INKT)
    a = np.array(beeld)
    rijen = np.flatnonzero((a < 250).any(axis=1))
    return a[rijen[0] : rijen[-1] + 1] if len(rijen) else a


def schilder(beeld: np.ndarray, vakken: list[Vak], s: float, labels: bool = True) -> None:
    """Paint in place: white, a thin border, a short label where it fits."""
    H, B = beeld.shape[:2]
    plekken = []
    for v in vakken:
        x0, y0 = max(int(np.floor(v.rect[0] * s)), 0), max(int(np.floor(v.rect[1] * s)), 0)
        x1, y1 = min(int(np.ceil(v.rect[2] * s)), B), min(int(np.ceil(v.rect[3] * s)), H)
        v.px = (x0, y0, x1, y1)
        plekken.append(v.px)
        groot = x1 - x0 > 4 and y1 - y0 > 4
        beeld[y0:y1, x0:x1] = RAND if groot else 255
    for (
        x0,
        y0,
        x1,
        y1,
    ) in plekken:  # the inside of all of them last: boxes that overlap have one border around both
        beeld[y0 + 1 : y1 - 1, x0 + 1 : x1 - 1] = 255
    for v, (x0, y0, x1, y1) in zip(vakken, plekken, strict=True):
        v.label = None
        if labels and v.grond and y1 - y0 >= 12:
            t = label_beeld(v.grond, min(int((y1 - y0) * 0.62), int(s * 8)))
            h, b = t.shape
            ly, lx = y0 + (y1 - y0 - h) // 2, x0 + 4
            doel = beeld[ly : ly + h, lx : lx + b]
            if b + 8 <= x1 - x0 and h + 4 <= y1 - y0 and (doel == 255).all():
                doel[:] = t if beeld.ndim == 2 else t[:, :, None]
                v.label = (lx, ly, b, h)


def _naast(a: np.ndarray, ver: int, kies: np.ufunc) -> np.ndarray:
    """The lowest or highest (`kies`) of the pixels that lie at most `ver` away, also slantwise."""
    for as_ in (0, 1):
        a = np.pad(a, [(ver, ver) if k == as_ else (0, 0) for k in (0, 1)], mode="edge")
        breed = 1
        while breed < 2 * ver + 1:
            stap = min(breed, 2 * ver + 1 - breed)
            n = a.shape[as_] - stap
            a = kies(a[:n], a[stap:]) if as_ == 0 else kies(a[:, :n], a[:, stap:])
            breed += stap
    return a


def _blokken(g: np.ndarray, kies: np.ufunc) -> np.ndarray:
    """The lowest or highest pixel of each whole block of four by four."""
    h, b = g.shape[0] // 4 * 4, g.shape[1] // 4 * 4
    rij = kies(kies(g[0:h:4, :b], g[1:h:4, :b]), kies(g[2:h:4, :b], g[3:h:4, :b]))
    return kies(kies(rij[:, 0::4], rij[:, 1::4]), kies(rij[:, 2::4], rij[:, 3::4]))


def _bewaar_licht(g: np.ndarray) -> np.ndarray:
    """`g` with light writing made so dark that two bits still show it.

    Light ink is what is nearer to the darkest pixel around it than to the paper, away from real ink: there it is a
    soft edge. An even light surface keeps no more than a border, so that gray writing on it stays readable. What the
    paper of a scan differs from itself is no ink."""
    laag = _blokken(g, np.minimum)
    if not laag.size:
        return g
    raak = (_naast(laag, 1, np.minimum) >= ECHTE_INKT) & (laag < 256 - LICHT_CONTRAST)
    if not raak.any():
        return g
    contrast = max(LICHT_CONTRAST, 12 + 2 * int(np.percentile(_blokken(g, np.maximum) - laag, 60)))
    raak &= laag < 256 - contrast
    rijen = np.flatnonzero(raak.any(axis=1))
    if not len(rijen):
        return g
    uit = g.copy()
    for groep in np.split(rijen, np.flatnonzero(np.diff(rijen) > 4) + 1):
        i0, i1 = int(groep[0]), int(groep[-1]) + 1
        kolommen = np.flatnonzero(raak[i0:i1].any(axis=0))
        j0, j1 = int(kolommen[0]), int(kolommen[-1]) + 1
        # with a block around, for the pixels that lie beside those at the edge
        y, x = max(4 * i0 - 4, 0), max(4 * j0 - 4, 0)
        licht = _lichte_inkt(g[y : 4 * i1 + 4, x : 4 * j1 + 4], contrast)
        licht = licht[4 * i0 - y : 4 * i1 - y, 4 * j0 - x : 4 * j1 - x]
        licht &= raak[i0:i1, j0:j1].repeat(4, axis=0).repeat(4, axis=1)
        np.minimum(
            g[4 * i0 : 4 * i1, 4 * j0 : 4 * j1],
            LICHTGRIJS,
            out=uit[4 * i0 : 4 * i1, 4 * j0 : 4 * j1],
            where=licht,
        )
    return uit


def _lichte_inkt(g: np.ndarray, contrast: int) -> np.ndarray:
    diep, papier = _naast(g, 2, np.minimum), _naast(g, 3, np.maximum)
    half = papier - (papier - diep) // 2
    licht = (papier - diep >= contrast) & (g < half)
    # a pixel that stands alone is dirt
    n = np.pad(licht, 1).view(np.uint8)
    n = n[:-2] + n[1:-1] + n[2:]
    return licht & (n[:, :-2] + n[:, 1:-1] + n[:, 2:] > 2)


def _tweebit(g: np.ndarray) -> tuple[bytes, bytes]:
    h, b = g.shape
    q = np.empty((h, -(-b // 4) * 4), np.uint8)
    q[:, :b] = g
    q[:, b:] = 255
    # four pixels at a time; the product has the upper two bits of all four beside each other in its highest byte
    w = q.view("<u4")
    w >>= 6
    w &= 0x03030303
    w *= np.uint32(0x40100401)
    p = q[:, 3::4]
    kop = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 2 /Filter /FlateDecode"
    return kop % (b, h), isal_zlib.compress(p.tobytes(), 1)


def _jpeg(a: np.ndarray, kwaliteit: int) -> tuple[bytes, bytes]:
    f = io.BytesIO()
    Image.fromarray(a).save(f, "JPEG", quality=kwaliteit, optimize=True)
    ruimte = b"/DeviceRGB" if a.ndim == 3 else b"/DeviceGray"
    kop = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode"
    return kop % (a.shape[1], a.shape[0], ruimte), f.getvalue()


def _tonen(a: np.ndarray) -> np.ndarray:
    """Per block of 16 pixels: colour, or a picture with tones that two bits can't show."""
    g = a if a.ndim == 2 else a[:, :, 1]
    h, b = g.shape[0] // 16, g.shape[1] // 16
    if a.ndim == 3:
        k = a[::2, ::2].astype(np.int16)
        k = (k.max(axis=2) - k.min(axis=2) > 40)[: h * 8, : b * 8].reshape(h, 8, b, 8).sum(axis=(1, 3)) > 2
    else:
        k = np.zeros((h, b), bool)
    m = np.ascontiguousarray(g[: h * 16 : 4, : b * 16 : 4])
    m -= 49
    # four pixels at a time; the bytes are counters
    tel = (m < 159).view(np.uint8).view("<u4").reshape(h, 4, b).sum(axis=1, dtype=np.uint32)
    midden = (tel * np.uint32(0x01010101)) >> np.uint32(24) > 11
    if not midden.any():
        return k
    buren = np.pad(midden, 1).astype(np.uint8)
    buren = sum(buren[i : i + h, j : j + b] for i in range(3) for j in range(3))
    return k | (midden & (buren >= 5))


def codeer(
    a: np.ndarray, breed: float, hoog: float, vakken: list[Vak] | None = None
) -> list[schrijver.Beeld]:
    """Small images that show `a`: two-bit gray for writing, JPEG only where there is colour or a photograph."""
    H, B = a.shape[:2]
    vol = (0.0, 0.0, breed, hoog)
    blok = _tonen(a)
    deel = float(blok.mean()) if blok.size else 0.0
    if deel > 0.3:
        kop, data = _jpeg(a, 55)
        return [schrijver.Beeld(kop, data, vol)]
    g = a if a.ndim == 2 else np.array(Image.fromarray(a).convert("L"))
    plakken: list[schrijver.Beeld] = []
    if blok.any():
        g = g.copy()
        px = [v.px for v in vakken or []]
        rechten = [
            (r0 * 16, c0 * 16, min(r1 * 16, H), min(c1 * 16, B)) for r0, c0, r1, c1 in _rechthoeken(blok)
        ]
        for y0, x0, y1, x1 in _om_vakken(rechten, px):
            kop, data = _jpeg(np.ascontiguousarray(a[y0:y1, x0:x1]), 62)
            g[y0:y1, x0:x1] = 255
            plek = (x0 / B * breed, hoog - y1 / H * hoog, (x1 - x0) / B * breed, (y1 - y0) / H * hoog)
            plakken.append(schrijver.Beeld(kop, data, plek))
    kop, data = _tweebit(_bewaar_licht(g))
    if len(data) > MAX_TWEEBIT:
        kop2, data2 = _jpeg(a, 45)
        if len(data2) < len(data) + sum(len(p.data) for p in plakken):
            return [schrijver.Beeld(kop2, data2, vol)]
    return [schrijver.Beeld(kop, data, vol), *plakken]


def _rechthoeken(blok: np.ndarray) -> list[tuple[int, int, int, int]]:
    """A few rectangles of blocks that cover all marked blocks."""
    h, b = blok.shape
    uit: list[list[int]] = []
    for r, c in zip(*np.nonzero(blok), strict=True):
        r, c = int(r), int(c)
        for q in uit:
            if q[0] - 2 <= r < q[2] + 2 and q[1] - 3 <= c < q[3] + 3:
                q[0], q[1], q[2], q[3] = min(q[0], r), min(q[1], c), max(q[2], r + 1), max(q[3], c + 1)
                break
        else:
            uit.append([r, c, r + 1, c + 1])
    while True:
        for i in range(len(uit)):
            j = next((j for j in range(i + 1, len(uit)) if _snijdt(uit[i], uit[j])), None)
            if j is not None:
                q = uit.pop(j)
                p = uit[i]
                uit[i] = [min(p[0], q[0]), min(p[1], q[1]), max(p[2], q[2]), max(p[3], q[3])]
                break
        else:
            break
    if len(uit) > 10:
        a = np.array(uit)
        uit = [[int(a[:, 0].min()), int(a[:, 1].min()), int(a[:, 2].max()), int(a[:, 3].max())]]
    # one block around, so that soft edges stay with the picture
    return [(max(q[0] - 1, 0), max(q[1] - 1, 0), min(q[2] + 1, h + 1), min(q[3] + 1, b + 1)) for q in uit]


def _om_vakken(
    rechten: list[tuple[int, int, int, int]], vakken: list[tuple[int, int, int, int]]
) -> list[tuple[int, int, int, int]]:
    """A box lies wholly in one image: rectangles grow around the boxes they touch, and join where they then meet."""
    uit = [list(r) for r in rechten]
    groeit = True
    while groeit:
        groeit = False
        for r in uit:
            for x0, y0, x1, y1 in vakken:
                if r[0] < y1 and y0 < r[2] and r[1] < x1 and x0 < r[3]:
                    nieuw = [min(r[0], y0), min(r[1], x0), max(r[2], y1), max(r[3], x1)]
                    groeit |= nieuw != r
                    r[:] = nieuw
        for i in range(len(uit)):
            for j in range(i + 1, len(uit)):
                p, q = uit[i], uit[j]
                if p[0] < q[2] and q[0] < p[2] and p[1] < q[3] and q[1] < p[3]:
                    uit[i] = [min(p[0], q[0]), min(p[1], q[1]), max(p[2], q[2]), max(p[3], q[3])]
                    uit.pop(j)
                    groeit = True
                    break
            if groeit:
                break
    return [(r[0], r[1], r[2], r[3]) for r in uit]


def _snijdt(p: list[int], q: list[int]) -> bool:
    return p[0] - 2 <= q[2] and q[0] - 2 <= p[2] and p[1] - 2 <= q[3] and q[1] - 2 <= p[3]


def bouw_pagina(
    bron: Any, z: Lezing, vondsten: list[list[Any]], vlakken: list[list[float]], labels: bool
) -> tuple[list[bytes], list[dict[str, Any]], dict[str, Any]]:
    """(page parts for `Schrijver.pagina`, marks for the report, facts for the verifier)."""
    pagina = bron.pagina(z.nummer)
    try:
        a = teken(pagina, z.dpi, z.kleur)
    finally:
        pagina.close()
    s = z.dpi / 72
    hand = []
    for r in vlakken:
        x0, x1 = sorted((r[0], r[2]))
        y0, y1 = sorted((r[1], r[3]))
        v = naar_scherm(np.array(x0), np.array(y0), np.array(x1), np.array(y1), z.doos, z.draai)
        hand.append(tuple(float(t) for t in v))
    groen = a if a.ndim == 2 else a[:, :, 1]
    vakken, _maskers, woorden = maak_vakken(z, vondsten, hand, groen, s)  # type: ignore[arg-type]
    schilder(a, vakken, s, labels)
    p = schrijver.Pagina(z.doos, z.draai, z.hoog, z.userunit, codeer(a, z.breed, z.hoog, vakken), woorden)
    verslag = [
        {"pagina": z.nummer, "rect": naar_pdf(v.rect, z.doos, z.draai), "soort": v.soort, "regel": v.regel,
         "score": v.score, "grond": v.grond, "bron": v.bron}
        for v in vakken
    ]  # fmt: skip
    feiten = {
        "nummer": z.nummer, "breed": z.breed, "hoog": z.hoog, "doos": z.doos, "draai": z.draai, "dpi": z.dpi,
        "vakken": [[*v.px, v.grond, v.label] for v in vakken], "woorden": len(woorden),
        "modus": z.modus,
    }  # fmt: skip
    return schrijver.pagina_objecten(p), verslag, feiten


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Rebuild one range: `uit` gets the page parts, a JSON head before them holds the report."""
    bron = open_bron(opdracht["pad"])
    with open(opdracht["voorstellen"], "rb") as f:
        alle = json.load(f)["vondsten"]
    van, tot = opdracht["van"], opdracht["tot"]
    per: dict[int, list[list[Any]]] = {}
    for v in alle:
        if van <= v[0] < tot:
            per.setdefault(v[0], []).append(v)
    del alle
    vlakken: dict[int, list[list[float]]] = {}
    for r in opdracht["vlakken"]:
        vlakken.setdefault(r["pagina"], []).append(r["rect"])
    kop: list[dict[str, Any]] = []
    delen: list[bytes] = []
    for z in laad(Path(opdracht["lezing"])):
        objs, verslag, feiten = bouw_pagina(
            bron, z, per.get(z.nummer, []), vlakken.get(z.nummer, []), opdracht["labels"]
        )
        kop.append({"verslag": verslag, "feiten": feiten, "lengten": [len(o) for o in objs]})
        delen += objs
        stap(z.nummer - van + 1)
    data = json.dumps(kop).encode()
    schrijf_atomair(Path(opdracht["uit"]), struct.pack("<Q", len(data)) + data + b"".join(delen))
    return {"paginas": len(kop)}


def lees_deel(pad: Path) -> Iterator[tuple[dict[str, Any], list[bytes]]]:
    """The pages of a rebuilt range, one at a time."""
    with pad.open("rb") as f:
        (n,) = struct.unpack("<Q", f.read(8))
        for k in json.loads(f.read(n)):
            yield k, [f.read(m) for m in k["lengten"]]
