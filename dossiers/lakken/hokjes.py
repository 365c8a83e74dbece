# SPDX-License-Identifier: EUPL-1.2
"""Forms with a box for every letter. OCR takes the sides of the boxes for letters ("B|O[/AITIEIN!G"), so they are found
by their sides, and their letters are set side by side and read as words."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from PIL import Image

from . import ocr

MIN_ZIJDE, MAX_ZIJDE = 14, 400
"""Pixels at 150 dpi, of the sides."""
SMALST, BREEDSTE = 16, 75
"""Pixels from side to side."""
MAX_BREED = 1.35
"""Times its height."""
MAX_DIK = 9
MIN_HOKJES = 4
MAX_RIJEN = 60
MIN_INKT = 3
"""With less filled in there is nothing to find out about anybody."""
SCHALEN = (0.6, 0.5, 0.75)
"""Of an image of 300 dpi: letters of half a centimetre are read best small."""
ZEKER = 50.0
TABEL_ZEKER = 80.0
Vak = tuple[int, int, int, int]


@dataclass
class Rij:
    """Boxes side by side, from side to side and from top to bottom (pixels)."""

    vakken: list[Vak]

    @property
    def omtrek(self) -> Vak:
        v = np.array(self.vakken)
        return int(v[:, 0].min()), int(v[:, 1].min()), int(v[:, 2].max()), int(v[:, 3].max())


def vind(g: np.ndarray) -> list[Rij]:
    """Rows of boxes on a page of 150 dpi (gray)."""
    donker = g < int(np.median(g[::8, ::8])) - 40
    zijden = _zijden(donker)
    rijen: list[Rij] = []
    over = set(range(len(zijden)))
    for k in range(len(zijden)):
        if k not in over:
            continue
        keten = [k]
        while (volgende := _volgende(zijden, keten, over)) is not None:
            keten.append(volgende)
        gevonden = _op_lijnen(donker, [zijden[i] for i in keten]) if len(keten) > 2 else []
        if gevonden:
            over -= set(keten)
            rijen += gevonden
    rijen = [r for r in _samen(rijen) if len(r.vakken) >= MIN_HOKJES]
    return sorted(rijen, key=lambda r: (r.omtrek[1], r.omtrek[0]))[:MAX_RIJEN]


def _samen(rijen: list[Rij]) -> list[Rij]:
    """Groups of equal boxes on a line are one row, as those of day, month and year."""
    uit: list[Rij] = []
    for rij in sorted(rijen, key=lambda r: r.omtrek[0]):
        x0, y0, x1, y1 = rij.vakken[0]
        for eerder in uit:
            p0, q0, p1, q1 = eerder.vakken[-1]
            breed = p1 - p0
            gelijk = abs(breed - (x1 - x0)) <= max(3, 0.15 * breed) and abs(q0 - y0) + abs(q1 - y1) <= 10
            if gelijk and 0 <= x0 - p1 <= 1.5 * breed:
                eerder.vakken += rij.vakken
                break
        else:
            uit.append(rij)
    return uit


def _zijden(donker: np.ndarray) -> list[Vak]:
    """Upright thin lines (x0, y0, x1, y1), from left to right. Two lines of boxes side by side count as one."""
    breed = donker.copy()
    breed[:, 1:] |= donker[:, :-1]  # a line that leans a bit runs on in the next column
    lang = breed
    stap, af = 1, 1
    while af < MIN_ZIJDE:
        stap = min(af, MIN_ZIJDE - af)
        lang = lang[:-stap] & lang[stap:]
        af += stap
    lang = np.pad(lang, ((1, 1), (0, 0)))
    boven, x = np.divmod(np.flatnonzero(lang[1:] > lang[:-1]), lang.shape[1])
    volgorde = np.lexsort((boven, x))
    x, boven = x[volgorde], boven[volgorde]
    onder, x2 = np.divmod(np.flatnonzero(lang[1:] < lang[:-1]), lang.shape[1])
    onder = onder[np.lexsort((onder, x2))] + MIN_ZIJDE - 1
    mag = onder - boven <= MAX_ZIJDE
    x, boven, onder = x[mag], boven[mag], onder[mag]
    uit: list[list[int]] = []
    open_: list[list[int]] = []
    for c, a, b in zip(x.tolist(), boven.tolist(), onder.tolist(), strict=True):
        open_ = [z for z in open_ if c - z[2] <= 7]
        for z in open_:
            if abs(z[1] - a) <= 4 and abs(z[3] - b) <= 4:
                z[1], z[2], z[3] = min(z[1], a), c, max(z[3], b)
                break
        else:
            open_.append([c, a, c, b])
            uit.append(open_[-1])
    dun = [z for z in uit if z[2] - z[0] <= 2 * MAX_DIK]
    return [(z[0], z[1], z[2], z[3]) for z in sorted(dun)]


def _volgende(zijden: list[Vak], keten: list[int], over: set[int]) -> int | None:
    """The side that is as far from the last one as that from the one before, and as high."""
    x0, y0, x1, y1 = zijden[keten[-1]]
    stap = x0 - zijden[keten[-2]][0] if len(keten) > 1 else 0
    for i in range(keten[-1] + 1, len(zijden)):
        p0, q0, _p1, q1 = zijden[i]
        d = p0 - x0
        if d > BREEDSTE:
            break
        gelijk = abs(q0 - y0) <= 4 and abs(q1 - y1) <= 4
        past = abs(d - stap) <= max(3, 0.15 * stap) if stap else d >= SMALST
        if i in over and gelijk and past:
            return i
    return None


def _op_lijnen(donker: np.ndarray, zijden: list[Vak]) -> list[Rij]:
    """The rows of boxes between these sides: sides may go on through rows on top of each other."""
    kolommen = [
        _tussen_lijnen(donker, (x0, min(a0, a1), x1, max(b0, b1)))
        for (_, a0, x0, b0), (x1, a1, _, b1) in zip(zijden, zijden[1:], strict=False)
    ]
    n = max(map(len, kolommen))
    vol = [k for k in kolommen if len(k) == n]
    if not n or len(vol) < max(0.8 * len(kolommen), 2):
        return []
    return [Rij([k[i] for k in vol]) for i in range(n)]


def _tussen_lijnen(donker: np.ndarray, vak: Vak) -> list[Vak]:
    """What is between two sides, cut at the rules across. There must be one below: stems of letters stand apart. A box with
    one above as well is no wider than a letter needs; else it is a cell of a table."""
    x0, boven, x1, onder = vak
    begin = max(boven - 6, 0)
    stuk = donker[begin : onder + 5, x0 + 2 : x1 - 1]
    # a rule that isn't level goes over two rows
    rijen = np.flatnonzero((stuk[1:] | stuk[:-1]).mean(axis=1) > 0.9) if stuk.size else np.zeros(0, np.int64)
    lijnen = [
        begin + int(r.mean()) for r in np.split(rijen, np.flatnonzero(np.diff(rijen) > 3) + 1) if len(r)
    ]
    if not lijnen or onder - lijnen[-1] > 8:
        return []
    breed = x1 - x0
    open_ = lijnen[0] - boven > 8
    if open_ and len(lijnen) == 1:
        boven = boven if onder - boven > 0.75 * breed else max(onder - int(1.1 * breed), 0)
    grenzen = [boven, *lijnen] if open_ else lijnen
    uit = [(x0, a, x1 + 1, b + 3) for a, b in zip(grenzen, grenzen[1:], strict=False)]
    return [] if any(breed > MAX_BREED * (b - a) for _, a, _, b in uit) else uit


def inkt(beeld: np.ndarray, vak: Vak) -> np.ndarray | None:
    """What is written in a box, as tight as it stands but as high as the box; None when it is empty."""
    x0, y0, x1, y1 = vak
    stuk = beeld[y0:y1, x0:x1].copy()
    if min(stuk.shape) < 8:
        return None
    donker = stuk < int(np.median(stuk)) - 40
    for as_, hoever, hoevol in ((0, 0.2, 0.55), (1, 0.13, 0.3)):  # a side may be half as high as the letter
        n = donker.shape[as_]
        rand = np.minimum(np.arange(n), n - 1 - np.arange(n)) < hoever * n
        # its own sides, and what lies outside of them
        lijn = np.flatnonzero(rand & (donker.mean(axis=1 - as_) > hoevol))
        voor, na = lijn[lijn < n / 2], lijn[lijn >= n / 2]
        weg = np.zeros(n, bool)
        weg[: int(voor.max()) + 2 if len(voor) else 1] = True
        weg[int(na.min()) - 1 if len(na) else n - 1 :] = True
        if as_ == 0:
            stuk[weg], donker[weg] = 255, False
        else:
            stuk[:, weg], donker[:, weg] = 255, False
    kolommen = np.flatnonzero(donker.sum(axis=0) > 0)
    if donker.sum() < 0.01 * donker.size or not len(kolommen):
        return None
    return stuk[:, kolommen[0] : kolommen[-1] + 1]


def naast_elkaar(letters: list[np.ndarray | None]) -> tuple[np.ndarray, list[list[int]]]:
    """The letters as words on a line, with a space where boxes are empty; and which letters are a word."""
    hoog = max(x.shape[0] for x in letters if x is not None)
    tussen, spatie = max(hoog // 12, 3), hoog // 2
    delen: list[np.ndarray] = []
    woorden: list[list[int]] = []
    vorige = -2
    for k, letter in enumerate(letters):
        if letter is None:
            continue
        if k != vorige + 1:
            woorden.append([])
        if delen:
            delen.append(np.full((hoog, tussen if k == vorige + 1 else spatie), 255, np.uint8))
        woorden[-1].append(k)
        delen.append(np.pad(letter, ((0, hoog - letter.shape[0]), (0, 0)), constant_values=255))
        vorige = k
    return np.pad(np.hstack(delen), 20, constant_values=255), woorden


@dataclass
class Gevuld:
    """What was read in a row of boxes."""

    rij: Rij
    woorden: list[tuple[str, Vak]]
    """When the reading is sure: words, and the boxes they stand in."""
    anders: list[str]
    """Other readings of the whole row."""
    zeker: float


def lees(beeld: np.ndarray, rij: Rij, k: float) -> Gevuld | None:
    """`beeld`: the page at 300 dpi, `k` times as large as the one the row was found on. None when (nearly) nothing is
    filled in, and when there is plainly more than a letter in a box: that is a table. A reading is sure when two sizes
    agree on it and it has a sign for every box with ink."""
    letters = [inkt(beeld, _maal(v, k)) for v in rij.vakken]
    vol = sum(x is not None for x in letters)
    if vol < MIN_INKT:
        return None
    regel, groepen = naast_elkaar(letters)
    gelezen: dict[str, int] = {}
    zeker = 0.0
    for schaal in SCHALEN:
        woorden = ocr.lees(_verklein(regel, schaal), psm=7)
        tekst = "".join(w.tekst for w in woorden)
        gelezen[tekst] = gelezen.get(tekst, 0) + 1
        if gelezen[tekst] == 2 and len(tekst) > vol and min(w.zeker for w in woorden) > TABEL_ZEKER:
            return None
        if gelezen[tekst] == 2 and len(tekst) == vol:
            zeker = max(zeker, min(w.zeker for w in woorden))
            if zeker >= ZEKER:
                anders = [t for t in gelezen if t and t != tekst]
                anders += ook_te_lezen_als(tekst)
                return Gevuld(rij, _verdeel(tekst, groepen, rij), anders, zeker)
    return Gevuld(rij, [], [x for t in gelezen if t for x in (t, *ook_te_lezen_als(t))], 0.0)


def _verdeel(tekst: str, groepen: list[list[int]], rij: Rij) -> list[tuple[str, Vak]]:
    uit = []
    begin = 0
    for groep in groepen:
        omtrek = Rij([rij.vakken[i] for i in groep]).omtrek
        uit.append((tekst[begin : begin + len(groep)], omtrek))
        begin += len(groep)
    return uit


_CIJFERS = str.maketrans("OoQDIl|iSsBZzGg", "000011115582266")


def ook_te_lezen_als(tekst: str) -> list[str]:
    """With digits where a number must have them (letters in boxes have no neighbours to know them by), and a date with its
    hyphens: the boxes may be all that keeps day, month and year apart."""
    uit = []
    if len(tekst) == 18 and tekst[:2].isalpha():
        uit.append(tekst[:2] + tekst[2:4].translate(_CIJFERS) + tekst[4:8] + tekst[8:].translate(_CIJFERS))
    elif sum(c.isdigit() for c in tekst) >= 0.6 * len(tekst):
        uit.append(tekst.translate(_CIJFERS))
        if re.fullmatch(r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d", uit[0]):
            uit.append(f"{uit[0][:2]}-{uit[0][2:4]}-{uit[0][4:]}")
    return [t for t in uit if t != tekst]


def _maal(vak: Vak, k: float) -> Vak:
    return round(vak[0] * k), round(vak[1] * k), round(vak[2] * k), round(vak[3] * k)


def _verklein(stuk: np.ndarray, schaal: float) -> np.ndarray:
    h, b = max(int(stuk.shape[0] * schaal), 10), max(int(stuk.shape[1] * schaal), 10)
    return np.asarray(Image.fromarray(stuk).resize((b, h), Image.Resampling.LANCZOS))
