# SPDX-License-Identifier: EUPL-1.2
"""The text layer of a page as pdfium gives it: characters, boxes, words, and what is odd about them.

Coordinates of boxes: points (1/72 inch), origin at the top left of the page as shown, y down.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as fp

from .weigering import Geweigerd

LEEG = np.zeros((0, 6), np.float32)
WOORD = re.compile(r"[^\s\xad]+")
"""A word ends at a line-end hyphen (kept in the text as U+00AD), because its box does."""


def naar_scherm(
    x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, doos: tuple[float, ...], draai: int
) -> np.ndarray:
    """Boxes in PDF user space to boxes as shown."""
    bx0, by0, bx1, by1 = doos
    if draai == 1:
        d = (y0 - by0, x0 - bx0, y1 - by0, x1 - bx0)
    elif draai == 2:
        d = (bx1 - x1, y0 - by0, bx1 - x0, y1 - by0)
    elif draai == 3:
        d = (by1 - y1, bx1 - x1, by1 - y0, bx1 - x0)
    else:
        d = (x0 - bx0, by1 - y1, x1 - bx0, by1 - y0)
    return np.stack(d, axis=-1).astype(np.float32)


def naar_pdf(vak: tuple[float, float, float, float], doos: tuple[float, ...], draai: int) -> list[float]:
    """A box as shown to PDF user space."""
    X0, Y0, X1, Y1 = vak
    bx0, by0, bx1, by1 = doos
    if draai == 1:
        r = (bx0 + Y0, by0 + X0, bx0 + Y1, by0 + X1)
    elif draai == 2:
        r = (bx1 - X1, by0 + Y0, bx1 - X0, by0 + Y1)
    elif draai == 3:
        r = (bx1 - Y1, by1 - X1, bx1 - Y0, by1 - X0)
    else:
        r = (bx0 + X0, by1 - Y1, bx0 + X1, by1 - Y0)
    return [round(v, 2) for v in r]


@dataclass
class Laag:
    tekst: str
    vak: np.ndarray
    letterhoogte: float
    onbekend: int
    geschud: bool
    woorden: list[tuple[int, int]]
    onzichtbaar: np.ndarray
    """Per word: drawn in a mode that leaves no ink of its own."""
    volgorde: list[int]
    """Per word: address of the text object it comes from."""
    lettertype: list[str]
    """Per word: name of the font of its first letter."""


def _snel(functie: Any, antwoord: Any, *argumenten: Any) -> Any:
    """The same C function with plain addresses as arguments: no objects are made per call, so that a page of
    letters can be asked in one `map`."""
    return ctypes.PYFUNCTYPE(antwoord, *argumenten)(ctypes.cast(functie, ctypes.c_void_p).value)


_P, _I = ctypes.c_void_p, ctypes.c_int
_CODE = _snel(fp.FPDFText_GetUnicode, ctypes.c_uint, _P, _I)
_VAK = _snel(fp.FPDFText_GetCharBox, _I, _P, _I, _P, _P, _P, _P)
_LOS = _snel(fp.FPDFText_GetLooseCharBox, _I, _P, _I, _P)
_OBJECT = _snel(fp.FPDFText_GetTextObject, _P, _P, _I)


def _adres(x: Any) -> int:
    return ctypes.cast(x, ctypes.c_void_p).value or 0


def _doe(beurten: Iterable[Any]) -> None:
    deque(beurten, maxlen=0)


def _maak_gewoon() -> np.ndarray:
    """Characters that need no care: printable, not a ligature, not combining, assigned, no space but the common one."""
    g = np.zeros(0x2100, bool)
    g[32:127] = g[0xA1:0x250] = True
    g[[2, 10, 13, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC]] = (
        True
    )
    g[0x132:0x134] = False
    return g


_GEWOON = _maak_gewoon()
_NUL = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x200E, 0x200F}


def lees_laag(pagina: pdfium.PdfPage, doos: tuple[float, ...], draai: int) -> Laag:
    tp = fp.FPDFText_LoadPage(pagina)
    if not tp:
        return Laag("", LEEG, 12.0, 0, False, [], np.zeros(0, bool), [], [])
    try:
        return _lees_laag(tp, doos, draai)
    finally:
        fp.FPDFText_ClosePage(tp)


def _lees_laag(tp: Any, doos: tuple[float, ...], draai: int) -> Laag:
    n = max(fp.FPDFText_CountChars(tp), 0)
    if n > 400_000:
        raise Geweigerd("te_groot", "te veel tekst op een pagina")
    if n == 0:
        return Laag("", LEEG, 12.0, 0, False, [], np.zeros(0, bool), [], [])
    tp_ = _adres(tp)
    codes = np.fromiter(map(_CODE, repeat(tp_), range(n)), np.uint32, n)
    ruw = np.full((n, 4), np.nan)
    echt = np.flatnonzero((codes > 32) | (codes == 2))
    p = ruw.ctypes.data + 32 * echt
    # pdfium gives left, right, bottom, top; the rows hold left, bottom, right, top
    _doe(map(_VAK, repeat(tp_), echt.tolist(), *((p + k).tolist() for k in (0, 16, 8, 24))))
    vak = naar_scherm(ruw[:, 0], ruw[:, 1], ruw[:, 2], ruw[:, 3], doos, draai)
    if _GEWOON[np.minimum(codes, len(_GEWOON) - 1)].all():
        tekst, idx = _gewone_tekens(codes)
        onbekend = 0
    else:
        tekst, idx, onbekend = _bijzondere_tekens(codes.tolist(), vak)
    uit = np.full((len(tekst), 6), np.nan, np.float32)
    zacht = np.frombuffer(tekst.encode("utf-32-le"), "<u4") == 0xAD
    plek = (idx >= 0) & ~zacht
    uit[plek, :4] = vak[idx[plek]]
    tekst, uit, idx = _regels_naar_beneden(tekst, uit, idx)
    woorden = [m.span() for m in WOORD.finditer(tekst)]

    # one call per word for the object it belongs to, and its rendering mode
    eerste = [int(i) for i in idx[[a for a, _ in woorden]]] if woorden else []
    volgorde = [x or 0 for x in map(_OBJECT, repeat(tp_), eerste)]
    modus = {
        x: fp.FPDFTextObj_GetTextRenderMode(ctypes.cast(x, fp.FPDF_PAGEOBJECT)) for x in set(volgorde) if x
    }
    onzichtbaar = np.array([modus.get(x) in (3, 7) for x in volgorde], bool)
    namen = {x: _naam_van_lettertype(x) for x in modus}
    los = np.zeros((len(eerste), 4), np.float32)  # left, top, right, bottom
    p = los.ctypes.data
    gelukt = np.fromiter(
        map(_LOS, repeat(tp_), eerste, range(p, p + 16 * len(eerste), 16)), bool, len(eerste)
    )
    hoogten = (los[:, 1] - los[:, 3]) if draai % 2 == 0 else (los[:, 2] - los[:, 0])
    hoogten = hoogten[gelukt & (hoogten > 0)]
    ly0, ly1 = {
        0: (doos[3] - los[:, 1], doos[3] - los[:, 3]),
        2: (los[:, 3] - doos[1], los[:, 1] - doos[1]),
        1: (los[:, 0] - doos[0], los[:, 2] - doos[0]),
        3: (doos[2] - los[:, 2], doos[2] - los[:, 0]),
    }[draai]
    if woorden:
        lengte = np.array([b - a for a, b in woorden])
        plek = np.repeat(np.array([a for a, _ in woorden]) - np.r_[0, np.cumsum(lengte)[:-1]], lengte)
        plek += np.arange(len(plek))
        wie = np.repeat(np.arange(len(woorden)), lengte)
        uit[plek, 4] = np.where(gelukt, ly0, np.nan)[wie]
        uit[plek, 5] = np.where(gelukt, ly1, np.nan)[wie]
    letterhoogte = (
        float(np.partition(hoogten, len(hoogten) // 10)[len(hoogten) // 10]) if len(hoogten) else 12.0
    )
    geschud = is_geschud(tekst, uit, woorden)
    return Laag(
        tekst,
        uit,
        letterhoogte,
        onbekend,
        geschud,
        woorden,
        onzichtbaar,
        volgorde,
        [namen.get(x, "") for x in volgorde],
    )


def _naam_van_lettertype(adres: int) -> str:
    """Of a text object."""
    letter = fp.FPDFTextObj_GetFont(ctypes.cast(adres, fp.FPDF_PAGEOBJECT))
    if not letter:
        return ""
    ruimte = ctypes.create_string_buffer(256)
    n = fp.FPDFFont_GetBaseFontName(letter, ruimte, 256)
    return ruimte.raw[: max(min(n, 256) - 1, 0)].decode("utf-8", "replace")


def _gewone_tekens(codes: np.ndarray) -> tuple[str, np.ndarray]:
    """The text of a page without anything special in it, and the number of each letter (-1: made here)."""
    regeleind = (codes == 10) | (codes == 13)
    codes = np.where(regeleind, 10, codes)
    codes[(codes == 2) | (codes == 0xFFFE)] = 0xAD
    vorige = np.r_[False, regeleind[:-1]]
    blijft = ~(regeleind & vorige)
    idx = np.where(regeleind, -1, np.arange(len(codes)))[blijft]
    return codes[blijft].astype("<u4").tobytes().decode("utf-32-le"), idx


def _bijzondere_tekens(codes: list[int], vak: np.ndarray) -> tuple[str, np.ndarray, int]:
    """The same for a page with ligatures, combining accents, control codes or letters of no known character; also how
    many of the last. Boxes of a letter and its accent become one."""
    tekens: list[str] = []
    herkomst: list[int] = []
    onbekend = 0
    for i, c in enumerate(codes):
        if 32 < c < 127 or c == 32:
            tekens.append(chr(c))
            herkomst.append(i)
        elif c in (10, 13):
            if not tekens or tekens[-1] != "\n":
                tekens.append("\n")
                herkomst.append(-1)
        elif c in (2, 0xFFFE, 0xAD):
            tekens.append("\xad")
            herkomst.append(i)
        elif c < 32 or c in _NUL:
            if c == 9:
                tekens.append(" ")
                herkomst.append(-1)
            elif c not in _NUL:
                onbekend += 1
        else:
            t = chr(c) if c < 0x110000 and not 0xD800 <= c < 0xE000 else "\ufffd"
            if t == "\ufffd" or unicodedata.category(t) in ("Co", "Cn"):
                onbekend += 1
            if t.isspace():
                t = " "
            elif (
                0xFB00 <= c <= 0xFB4F
                or 0xFF00 <= c <= 0xFFEF
                or 0x1D400 <= c <= 0x1D7FF
                or 0x132 <= c <= 0x133
            ):
                t = unicodedata.normalize("NFKC", t)
            elif unicodedata.combining(t) and tekens and tekens[-1] not in " \n":
                samen = unicodedata.normalize("NFC", tekens[-1] + t)
                if len(samen) == 1:
                    j = herkomst[-1]
                    vak[j] = _om(vak[j], vak[i])
                    tekens[-1] = samen
                    continue
            for teken in t:
                tekens.append(teken)
                herkomst.append(i)
    return "".join(tekens), np.array(herkomst, np.int64), onbekend


def _regels_naar_beneden(
    tekst: str, vak: np.ndarray, herkomst: np.ndarray
) -> tuple[str, np.ndarray, np.ndarray]:
    """Turned pages come with their lines last to first; put them the way they are read."""
    regels = [m.span() for m in re.finditer(r"[^\n]+", tekst)]
    if len(regels) < 3:
        return tekst, vak, herkomst
    begin = [a for a, _ in regels]
    leeg = np.isnan(vak[:, 0])
    aantal = np.add.reduceat(~leeg, begin, dtype=np.int64)
    laag = np.minimum.reduceat(np.where(leeg[:, None], np.inf, vak[:, :2]), begin)
    hoog = np.maximum.reduceat(np.where(leeg[:, None], -np.inf, vak[:, :2]), begin)
    som = np.add.reduceat(np.where(leeg[:, None], 0.0, vak[:, :2].astype(np.float64)), begin)
    vol = aantal > 0
    d, gemiddeld = (hoog - laag)[vol], som[vol] / aantal[vol, None]
    # lines that run down the page are read from right to left
    midden = np.where(d[:, 0] >= d[:, 1], gemiddeld[:, 1], -gemiddeld[:, 0])
    stappen = np.diff(midden)
    if len(stappen) < 2 or (stappen > 0).sum() * 2 >= (stappen < 0).sum():
        return tekst, vak, herkomst
    volgorde: list[np.ndarray] = []
    delen: list[str] = []
    stukken: list[np.ndarray] = []
    for a, b in reversed(regels):
        delen += [tekst[a:b], "\n"]
        stukken += [vak[a:b], np.full((1, vak.shape[1]), np.nan, np.float32)]
        volgorde += [herkomst[a:b], np.array([-1])]
    return "".join(delen), np.concatenate(stukken), np.concatenate(volgorde)


def _om(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return np.array([np.fmin(a[0], b[0]), np.fmin(a[1], b[1]), np.fmax(a[2], b[2]), np.fmax(a[3], b[3])])


def is_geschud(tekst: str, vak: np.ndarray, woorden: list[tuple[int, int]]) -> bool:
    """Letters of many words don't run in one direction: the order in the file isn't the order on the page."""
    if not woorden:
        return False
    los = sum(b - a == 1 and tekst[a].isalpha() for a, b in woorden)
    if len(woorden) >= 12 and los > 0.4 * len(woorden):
        return True
    begin = np.array([a for a, b in woorden if b - a >= 3], np.int64)
    eind = np.array([b for a, b in woorden if b - a >= 3], np.int64) - 1
    if not len(begin):
        return False
    dx = np.nan_to_num(np.diff(vak[:, 0] + vak[:, 2]) / 2)
    dy = np.nan_to_num(np.diff(vak[:, 1] + vak[:, 3]) / 2)

    def tel(v: np.ndarray) -> np.ndarray:
        som = np.concatenate(([0.0], np.cumsum(v)))
        return som[eind] - som[begin]

    liggend = tel(np.abs(dx)) >= tel(np.abs(dy))
    terug = tel((dx < -1.0) & (dx > -40.0)) > 0
    heen_en_weer = (tel(dy > 1.0) > 0) & (tel(dy < -1.0) > 0) & (eind - begin < 29)
    fout = int(np.where(liggend, terug, heen_en_weer).sum())
    return fout >= max(1, 0.05 * len(begin))


_AANEEN = 0.12
"""Share of the letter height below which there is no space between two words."""
_TE_VEEL_WOORDEN = 3000


def staan_aaneen(wv: np.ndarray) -> bool:
    """Two words touch on one line without being neighbours in the text: a word was written in pieces, with others in between.

    `wv`: words x (x0, y0, x1, y1) in the order of the text.
    """
    if len(wv) > _TE_VEEL_WOORDEN:
        return True
    if len(wv) < 3:
        return False
    hoogte = wv[:, 3] - wv[:, 1]
    kleinste = np.minimum(hoogte[:, None], hoogte)
    raakt = np.abs(wv[:, 0] - wv[:, None, 2]) < _AANEEN * kleinste
    raakt &= np.minimum(wv[:, 3], wv[:, None, 3]) - np.maximum(wv[:, 1], wv[:, None, 1]) > 0.6 * kleinste
    i, j = np.nonzero(raakt)
    return bool((np.abs(j - i) > 1).any())


def is_ondersteboven(vak: np.ndarray, woorden: list[tuple[int, int]]) -> bool:
    """Nearly all words run from right to left, letter by letter: the text is upside down, not shuffled."""
    begin = np.array([a for a, b in woorden if b - a >= 3], np.int64)
    eind = np.array([b for a, b in woorden if b - a >= 3], np.int64) - 1
    if len(begin) < 4:
        return False
    midden = (vak[:, 0] + vak[:, 2]) / 2
    terug = np.nan_to_num(np.diff(midden)) < 0
    som = np.concatenate(([0], np.cumsum(terug)))
    return bool(((som[eind] - som[begin]) == eind - begin).mean() > 0.8)


def ordenen(vak: np.ndarray, tekst: str, ondersteboven: bool = False) -> tuple[str, np.ndarray]:
    """Letters put back in reading order by where they stand; for pages whose letters were written in any order."""
    if ondersteboven:
        tekst, om = ordenen(-vak[:, [2, 3, 0, 1, 5, 4]], tekst)
        return tekst, -om[:, [2, 3, 0, 1, 5, 4]]
    goed = [i for i in range(len(tekst)) if not np.isnan(vak[i, 0]) and tekst[i] != "\xad"]
    goed.sort(key=lambda i: vak[i, 3])
    regels: list[list[int]] = []
    for i in goed:
        hoogte = max(vak[i, 3] - vak[i, 1], 1.0)
        for regel in reversed(regels[-3:]):
            j = regel[-1]
            over = min(vak[i, 3], vak[j, 3]) - max(vak[i, 1], vak[j, 1])
            if over > 0.4 * min(hoogte, max(vak[j, 3] - vak[j, 1], 1.0)):
                regel.append(i)
                break
        else:
            regels.append([i])
    letters: list[str] = []
    vakken: list[np.ndarray] = []
    leeg = np.full(6, np.nan, np.float32)
    for regel in regels:
        regel.sort(key=lambda i: vak[i, 0])
        hoogte = float(np.median([vak[i, 3] - vak[i, 1] for i in regel])) or 1.0
        midden = np.array([(vak[i, 0] + vak[i, 2]) / 2 for i in regel])
        stap = np.diff(midden)
        maat = float(np.median(stap)) if len(stap) else 0.0
        vast = len(stap) > 4 and float((np.abs(stap - maat) < 0.12 * maat).mean()) > 0.55
        for k, i in enumerate(regel):
            gat = float(vak[i, 0] - vak[regel[k - 1], 2]) if k else 0.0
            if k and (stap[k - 1] > 1.5 * maat if vast else gat > 0.28 * hoogte):
                letters.append(" ")
                vakken.append(leeg)
            letters.append(tekst[i])
            vakken.append(vak[i])
        letters.append("\n")
        vakken.append(leeg)
    return "".join(letters), np.array(vakken, np.float32).reshape(-1, 6)
