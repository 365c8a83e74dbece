# SPDX-License-Identifier: EUPL-1.2
"""Pages as pictures of three scan qualities, and as PDF (text or scan)."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

# quality -> (dpi, skew in degrees, one bit, JPEG quality or 0)
KWALITEITEN = {"a": (300, 0.0, False, 0), "b": (200, 0.8, True, 0), "c": (150, 0.2, False, 28)}


@cache
def _font(hoogte: int) -> ImageFont.FreeTypeFont:
    spec = find_spec("font_source_sans_pro")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("Het pakket 'font-source-sans-pro' is niet geïnstalleerd.")
    bestanden = sorted(Path(spec.submodule_search_locations[0]).rglob("*egular*.[ot]tf"))
    return ImageFont.truetype(str(bestanden[0]), hoogte)


_WERK = 300
_BREED, _HOOG = int(8.27 * _WERK), int(11.69 * _WERK)


def _zet(tekst: str) -> Iterator[tuple[int, str, float, int, ImageFont.FreeTypeFont, int]]:
    """The layout of a page: (index in the text, piece, x, y, font, line height) in pixels at 300 dpi."""
    regels = tekst.split("\n")
    hoogte = max(26, min(42, int((_HOOG - 400) / max(1, len(regels)) / 1.3)))
    font = _font(hoogte)
    spatie = font.getlength("0")
    y, begin = 200, 0
    for regel in regels:
        x, i = 180.0, begin
        # columns keep their place: more than one space advances over a grid
        for k, stuk in enumerate(regel.expandtabs(8).split("  ")):
            if k:
                x += 2 * spatie
                i += 2
            if stuk:
                yield i, stuk, x, y, font, hoogte
                x += max(font.getlength(stuk), len(stuk) * spatie * 0.85)
                i += len(stuk)
        begin += len(regel) + 1
        y += int(hoogte * 1.3)


def plekken(tekst: str, kwaliteit: str = "a") -> dict[int, tuple[float, float, float, float]]:
    """Where each character of the text stands on the picture of `beeld` (x0, y0, x1, y1 in its pixels).

    Only for text without tabs. The box is the middle of the glyph: 15% to 85% of its width, the x-height.
    """
    dpi, scheef, _een_bit, _jpeg = KWALITEITEN[kwaliteit]
    hoek = math.radians(-scheef)
    cx, cy, schaal = _BREED / 2, _HOOG / 2, dpi / _WERK
    uit = {}
    for begin, stuk, x, y, font, hoogte in _zet(tekst):
        for n, teken in enumerate(stuk):
            if not teken.isalnum():
                continue
            a, b = x + font.getlength(stuk[:n]), x + font.getlength(stuk[: n + 1])
            mx, my, half = (a + b) / 2 - cx, y + hoogte * 0.78 - cy, (b - a) * 0.35
            rx, ry = (
                mx * math.cos(hoek) - my * math.sin(hoek) + cx,
                mx * math.sin(hoek) + my * math.cos(hoek) + cy,
            )
            h = hoogte * 0.22
            uit[begin + n] = (
                (rx - half) * schaal, (ry - h) * schaal, (rx + half) * schaal, (ry + h) * schaal,
            )  # fmt: skip
    return uit


def beeld(tekst: str, kwaliteit: str = "a", zaad: int = 0) -> Image.Image:
    """An A4 page with the text, as a scanner of that quality would give it."""
    dpi, scheef, een_bit, jpeg = KWALITEITEN[kwaliteit]
    vel = Image.new("L", (_BREED, _HOOG), 255)
    pen = ImageDraw.Draw(vel)
    for _begin, stuk, x, y, font, _hoogte in _zet(tekst):
        pen.text((x, y), stuk, font=font, fill=20)
    if scheef:
        vel = vel.rotate(scheef, expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
    vel = vel.resize((int(_BREED * dpi / _WERK), int(_HOOG * dpi / _WERK)), Image.Resampling.LANCZOS)
    if een_bit:
        rng = random.Random(zaad)  # noqa: S311 (noise, not secrecy)
        punten = vel.load()
        for _ in range(vel.width * vel.height // 900):
            punten[rng.randrange(vel.width), rng.randrange(vel.height)] = rng.choice((0, 255))
        vel = vel.point(lambda p: 255 if p > 150 else 0).convert("1")
    if jpeg:
        vel = vel.filter(ImageFilter.GaussianBlur(0.7))
        doos = io.BytesIO()
        vel.save(doos, "JPEG", quality=jpeg)
        vel = Image.open(io.BytesIO(doos.getvalue()))
        vel.load()
    return vel


def scan_pdf(paginas: Sequence[str], kwaliteit: str = "a") -> bytes:
    """A PDF of scanned pages without a text layer."""
    dpi = KWALITEITEN[kwaliteit][0]
    vellen = [beeld(t, kwaliteit, n) for n, t in enumerate(paginas)]
    doos = io.BytesIO()
    vellen[0].save(doos, "PDF", save_all=True, append_images=vellen[1:], resolution=dpi)
    return doos.getvalue()


def tekst_pdf(paginas: Sequence[str]) -> bytes:
    """A PDF with real text, one page per text."""
    import json

    import typst

    bron = (
        '#set page(paper: "a4", margin: 1.6cm)\n#set text(size: 8.5pt)\n#let vellen = json("vellen.json")\n'
    )
    bron += "#for (i, vel) in vellen.enumerate() { if i > 0 { pagebreak() }; raw(vel, block: true) }\n"
    import tempfile

    with tempfile.TemporaryDirectory() as map_:
        (Path(map_) / "vellen.json").write_text(json.dumps(list(paginas)), "utf-8")
        (Path(map_) / "vel.typ").write_text(bron, "utf-8")
        return typst.compile(str(Path(map_) / "vel.typ"))
