# SPDX-License-Identifier: EUPL-1.2
"""The new PDF: images of pages and an invisible text layer, written by hand so that nothing else can be in it.

Every file has the same objects in the same order with the same font: no metadata, no dates, no identifiers, no
letters of a subset font that would tell which letters a removed name had.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from isal import isal_zlib


def _glyfloos() -> bytes:
    """A TrueType font with one glyph for every character: a plain block of half an em, so that readers have a box to
    select. It is never painted (rendering mode 3) and says nothing about letters."""
    blok = struct.pack(">hhhhh", 1, 0, -200, 500, 800) + struct.pack(">HH4B", 3, 0, 1, 1, 1, 1)
    blok += struct.pack(">8h", 0, 500, 0, -500, -200, 0, 1000, 0)
    head = struct.pack(
        ">IIIIHHqqhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, -200, 500, 800, 0, 8, 2, 0, 0
    )
    hhea = struct.pack(">IhhhHhhhhhhhhhhhH", 0x10000, 800, -200, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 1)
    maxp = struct.pack(">IHHHHHHHHHHHHHH", 0x10000, 1, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)
    cmap = struct.pack(">HHHHI", 0, 1, 3, 1, 12) + struct.pack(
        ">HHHHHHHHHHHH", 4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0, 0xFFFF, 1, 0
    )
    post = struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 1, 0, 0, 0, 0)
    naam = "Onzichtbaar".encode("utf-16-be")
    name = struct.pack(">HHH", 0, 1, 18) + struct.pack(">HHHHHH", 3, 1, 0x409, 6, len(naam), 0) + naam
    tabellen = {
        b"cmap": cmap, b"glyf": blok, b"head": head, b"hhea": hhea, b"hmtx": struct.pack(">Hh", 500, 0),
        b"loca": struct.pack(">HH", 0, len(blok) // 2), b"maxp": maxp, b"name": name, b"post": post,
    }  # fmt: skip
    n = len(tabellen)
    kop = struct.pack(">IHHHH", 0x10000, n, 128, 3, n * 16 - 128)
    plek = 12 + 16 * n
    gids, lijf = b"", b""
    for merk, data in sorted(tabellen.items()):
        vol = data + b"\0" * (-len(data) % 4)
        som = sum(struct.unpack(f">{len(vol) // 4}I", vol)) & 0xFFFFFFFF
        gids += struct.pack(">4sIII", merk, som, plek + len(lijf), len(data))
        lijf += vol
    return kop + gids + lijf


_TOUNICODE = (
    b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
    b"/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    + b"".join(
        b"%d beginbfrange\n" % min(100, 256 - k)
        + b"".join(b"<%02X00> <%02XFF> <%02X00>\n" % (j, j, j) for j in range(k, min(k + 100, 256)))
        + b"endbfrange\n"
        for k in range(0, 256, 100)
    )
    + b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
)


@dataclass
class Beeld:
    """An image on a page; `plek` = x, y (lower left), width, height in points of the page as shown, y up."""

    kop: bytes
    data: bytes
    plek: tuple[float, float, float, float]


@dataclass
class Woord:
    """A word of the invisible layer: box in points of the page as shown, y down."""

    tekst: str
    x0: float
    y0: float
    x1: float
    y1: float
    spatie: bool = True
    draai: int = 0
    """Reading direction as shown: 0 to the right, 1 down, 2 to the left (upside down), 3 up."""


@dataclass
class Pagina:
    doos: tuple[float, float, float, float]
    draai: int
    hoog: float
    userunit: float = 1.0
    beelden: list[Beeld] = field(default_factory=list)
    woorden: Sequence[Woord] = ()


def _g(v: float) -> str:
    return f"{v:.4f}".rstrip("0").rstrip(".") if v else "0"


_ALLEEN_BMP = re.compile("[\x00-\ud7ff\ue000-\uffff]*").fullmatch


def _naar_bmp(t: str) -> str:
    """The font knows characters up to U+FFFF; others become the replacement character."""
    return "".join(c if ord(c) < 0x10000 and not 0xD800 <= ord(c) < 0xE000 else "\ufffd" for c in t)


def inhoud(p: Pagina) -> bytes:
    """The content stream of a page."""
    x0, y0, x1, y1 = p.doos
    h = p.hoog
    m = {
        0: (1, 0, 0, 1, x0, y0),
        1: (0, 1, -1, 0, x0 + h, y0),
        2: (-1, 0, 0, -1, x1, y0 + h),
        3: (0, -1, 1, 0, x1 - h, y1),
    }
    uit = ["q " + " ".join(_g(v) for v in m[p.draai]) + " cm"]
    for k, b in enumerate(p.beelden):
        bx, by, bw, bh = b.plek
        uit.append(f"q {_g(bw)} 0 0 {_g(bh)} {_g(bx)} {_g(by)} cm /B{k} Do Q")
    if p.woorden:
        uit.append("BT 3 Tr /F 1 Tf")
        for w in p.woorden:
            t = w.tekst if _ALLEEN_BMP(w.tekst) else _naar_bmp(w.tekst)
            if not t:
                continue
            n = 0.5 * len(t)
            code = (t + " " if w.spatie else t).encode("utf-16-be").hex().upper()
            if w.draai == 0:
                sx, sy = max(w.x1 - w.x0, 0.1) / n, max(w.y1 - w.y0, 1.0)
                uit.append(
                    "%.2f 0 0 %.2f %.1f %.1f Tm <%s> Tj" % (sx, sy, w.x0, h - w.y1 + 0.2 * sy, code)  # noqa: UP031
                )
                continue
            lang, dik = (w.x1 - w.x0, w.y1 - w.y0) if w.draai == 2 else (w.y1 - w.y0, w.x1 - w.x0)
            sx, sy = max(lang, 0.1) / n, max(dik, 1.0)
            voet = 0.2 * sy
            a, b, c, d, e, f = {
                1: (0, -sx, sy, 0, w.x0 + voet, h - w.y0),
                2: (-sx, 0, 0, -sy, w.x1, h - w.y0 - voet),
                3: (0, sx, -sy, 0, w.x1 - voet, h - w.y1),
            }[w.draai]
            uit.append(f"{a:.2f} {b:.2f} {c:.2f} {d:.2f} {e:.1f} {f:.1f} Tm <{code}> Tj")
        uit.append("ET")
    uit.append("Q")
    return "\n".join(uit).encode()


def _stroom(kop: bytes, data: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n" % (kop, len(data)) + data + b"\nendstream"


def pagina_objecten(p: Pagina) -> list[bytes]:
    """Page parts in a fixed order: page dictionary without its numbers, content, images."""
    lijf = isal_zlib.compress(inhoud(p), 2)
    kop = f"/MediaBox [{' '.join(_g(v) for v in p.doos)}] /Rotate {p.draai * 90}"
    if p.userunit != 1.0:
        kop += f" /UserUnit {_g(p.userunit)}"
    return [
        kop.encode(),
        _stroom(b"/Filter /FlateDecode", lijf),
        *(_stroom(b.kop, b.data) for b in p.beelden),
    ]


class Schrijver:
    """Writes page after page to an open file; memory does not grow with the number of pages."""

    _VAST = 8
    """Objects 1-8: catalog, page tree, font, descendant font, descriptor, font file, ToUnicode, CID map."""

    def __init__(self, f: BinaryIO) -> None:
        self.f = f
        self.plekken: dict[int, int] = {}
        self.paginas: list[int] = []
        self.volgend = self._VAST + 1
        self.n = 0
        self._schrijf(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        letter = _glyfloos()
        nullen = isal_zlib.compress(b"\0" * 131072, 3)
        self._object(
            3,
            b"<< /Type /Font /Subtype /Type0 /BaseFont /Onzichtbaar /Encoding /Identity-H /DescendantFonts [4 0 R]"
            b" /ToUnicode 7 0 R >>",
        )
        self._object(
            4,
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Onzichtbaar /CIDSystemInfo << /Registry (Adobe)"
            b" /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 /CIDToGIDMap 8 0 R >>",
        )
        self._object(
            5,
            b"<< /Type /FontDescriptor /FontName /Onzichtbaar /Flags 5 /FontBBox [0 -200 500 800] /ItalicAngle 0"
            b" /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 /FontFile2 6 0 R >>",
        )
        self._object(
            6, _stroom(b"/Length1 %d /Filter /FlateDecode" % len(letter), isal_zlib.compress(letter, 3))
        )
        self._object(7, _stroom(b"/Filter /FlateDecode", isal_zlib.compress(_TOUNICODE, 3)))
        self._object(8, _stroom(b"/Filter /FlateDecode", nullen))

    def _schrijf(self, data: bytes) -> None:
        self.f.write(data)
        self.n += len(data)

    def _object(self, nummer: int, data: bytes) -> None:
        self.plekken[nummer] = self.n
        self._schrijf(b"%d 0 obj\n" % nummer + data + b"\nendobj\n")

    def pagina(self, delen: Sequence[bytes]) -> None:
        kop, lijf, *beelden = delen
        nummer = self.volgend
        self.volgend += 2 + len(beelden)
        x = b" ".join(b"/B%d %d 0 R" % (k, nummer + 2 + k) for k in range(len(beelden)))
        self._object(
            nummer,
            b"<< /Type /Page /Parent 2 0 R %s /Resources << /Font << /F 3 0 R >> /XObject << %s >> >> /Contents %d 0 R >>"
            % (kop, x, nummer + 1),
        )
        self._object(nummer + 1, lijf)
        for k, b in enumerate(beelden):
            self._object(nummer + 2 + k, b)
        self.paginas.append(nummer)

    def klaar(self) -> None:
        kinderen = b" ".join(b"%d 0 R" % n for n in self.paginas)
        self._object(2, b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(self.paginas), kinderen))
        self._object(1, b"<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>")
        begin = self.n
        self._schrijf(b"xref\n0 %d\n0000000000 65535 f \n" % self.volgend)
        self._schrijf(b"".join(b"%010d 00000 n \n" % self.plekken[i] for i in range(1, self.volgend)))
        self._schrijf(
            b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (self.volgend, begin)
        )
