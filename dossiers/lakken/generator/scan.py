# SPDX-License-Identifier: EUPL-1.2
"""Pages as pictures of three scan qualities, and as PDF (text or scan)."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
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


def beeld(tekst: str, kwaliteit: str = "a", zaad: int = 0) -> Image.Image:
    """An A4 page with the text, as a scanner of that quality would give it."""
    dpi, scheef, een_bit, jpeg = KWALITEITEN[kwaliteit]
    werk = 300
    b, h = int(8.27 * werk), int(11.69 * werk)
    vel = Image.new("L", (b, h), 255)
    pen = ImageDraw.Draw(vel)
    regels = tekst.split("\n")
    hoogte = max(26, min(42, int((h - 400) / max(1, len(regels)) / 1.3)))
    font = _font(hoogte)
    spatie = pen.textlength("0", font=font)
    y = 200
    for regel in regels:
        x = 180.0
        # columns keep their place: more than one space advances over a grid
        for k, stuk in enumerate(regel.expandtabs(8).split("  ")):
            if k:
                x += 2 * spatie
            if stuk:
                pen.text((x, y), stuk, font=font, fill=20)
                x += max(pen.textlength(stuk, font=font), len(stuk) * spatie * 0.85)
        y += int(hoogte * 1.3)
    if scheef:
        vel = vel.rotate(scheef, expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
    vel = vel.resize((int(b * dpi / werk), int(h * dpi / werk)), Image.Resampling.LANCZOS)
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
