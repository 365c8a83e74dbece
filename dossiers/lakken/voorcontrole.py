# SPDX-License-Identifier: EUPL-1.2
"""Preflight: is this a file that the engine can take? Runs in a child process with limits (see `proces`).

Looks at structure only, never draws. Every limit is counted before memory is spent on it: streams are inflated in
bounded steps, image sizes are read from headers, form calls are counted on the graph instead of being walked.
"""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from typing import Any

import pikepdf

from .weigering import Geweigerd

MAX_BYTES = 1 << 30
MAX_PAGINAS = 20_000
MAX_OBJECTEN = 2_000_000
MAX_STROOM = 256 << 20
MAX_TOTAAL = 2 << 30
MAX_PUNTEN2 = 40_000_000
"""Largest page area in square points; an A0 poster is 8 million."""
MAX_BEELD = 250_000_000
MAX_BEELD_BYTES = 512 << 20
"""What an image takes once unpacked; an A0 poster in colour at 300 dpi takes 400 MB."""
MAX_AANROEPEN = 1_000_000
MAX_UITGEVOERD = 2 << 30
"""Bytes of content a page may execute once every form call is written out."""

MAX_TEGELS = 100_000_000
"""Most times a pattern may fit on what is painted with it."""

_DO = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_SCN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+(?:scn|SCN)\b")
_NAAMCODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_FLATE = {"/FlateDecode", "/Fl"}
_BEELDFILTERS = {"/DCTDecode", "/DCT", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode", "/CCF"}


def controleer(pad: str | Path) -> dict[str, Any]:
    """Return `{"paginas": n}` or raise `Geweigerd`. Only the file is read; nothing is written."""
    pad = Path(pad)
    omvang = pad.stat().st_size
    if omvang == 0:
        raise Geweigerd("leeg", "0 bytes")
    if omvang > MAX_BYTES:
        raise Geweigerd("te_groot", f"{omvang >> 20} MB, het meeste is {MAX_BYTES >> 20} MB")
    with pad.open("rb") as f:
        kop = f.read(1024)
        f.seek(max(0, omvang - 65536))
        staart = f.read()
    if not kop.strip(b"\0\t\n\r\x0c ") and not staart.strip(b"\0\t\n\r\x0c "):
        raise Geweigerd("leeg", "alleen witruimte")
    if b"%PDF-" not in kop:
        raise Geweigerd("geen_pdf")
    try:
        pdf = pikepdf.open(pad, suppress_warnings=True, access_mode=pikepdf.AccessMode.mmap)
    except pikepdf.PasswordError:
        raise Geweigerd("versleuteld") from None
    except MemoryError:
        raise Geweigerd("te_groot", "te weinig geheugen") from None
    except (pikepdf.PdfError, RuntimeError, ValueError, OSError, RecursionError) as e:
        if "encrypt" in str(e).lower():
            raise Geweigerd("versleuteld", "onbekende beveiliging") from None
        raise Geweigerd("beschadigd", "de opbouw is niet te lezen") from None
    with pdf:
        try:
            return _controleer_open(pdf, staart)
        except MemoryError:
            raise Geweigerd("te_groot", "te weinig geheugen") from None
        except RecursionError:
            raise Geweigerd("te_groot", "te diep genest") from None
        except (
            pikepdf.PdfError,
            RuntimeError,
            ValueError,
            TypeError,
            LookupError,
            AttributeError,
            OverflowError,
        ):
            raise Geweigerd("beschadigd", "de opbouw klopt niet") from None


def _controleer_open(pdf: pikepdf.Pdf, staart: bytes) -> dict[str, Any]:
    hersteld = any("reconstruct" in w or "damaged" in w for w in map(str, pdf.get_warnings()))
    if hersteld and b"%%EOF" not in staart:
        raise Geweigerd("beschadigd", "het einde van het bestand ontbreekt")
    wortel = pdf.Root
    if len(pdf.objects) > MAX_OBJECTEN:
        raise Geweigerd("te_groot", f"meer dan {MAX_OBJECTEN} onderdelen")
    _keur_boom(wortel)
    aantal = len(pdf.pages)
    if aantal == 0:
        if hersteld:
            raise Geweigerd("beschadigd", "er is geen pagina te vinden")
        raise Geweigerd("leeg")
    if aantal > MAX_PAGINAS:
        raise Geweigerd("te_groot", f"{aantal} pagina's, het meeste is {MAX_PAGINAS}")
    formulier = wortel.get("/AcroForm")
    if wortel.get("/NeedsRendering") is not None and bool(wortel.get("/NeedsRendering")):
        raise Geweigerd("niet_ondersteund", "dynamisch XFA-formulier")
    if isinstance(formulier, pikepdf.Dictionary) and "/XFA" in formulier and _alleen_xfa(pdf, formulier):
        raise Geweigerd("niet_ondersteund", "dynamisch XFA-formulier")
    if "/Collection" in wortel:
        raise Geweigerd("niet_ondersteund", "PDF-portfolio met losse bestanden")
    grootten = _keur_stromen(pdf)
    inhouden: set[tuple[int, int]] = set()
    for i, pagina in enumerate(pdf.pages):
        _keur_pagina(pagina.obj, i)
        inhoud = pagina.obj.get("/Contents")
        delen = list(inhoud) if isinstance(inhoud, pikepdf.Array) else [inhoud]
        inhouden.update(d.objgen for d in delen if isinstance(d, pikepdf.Stream))
    kapot = [g for g in grootten["kapot"] if g in inhouden or grootten["kapot"][g] == "vorm"]
    if kapot:
        raise Geweigerd("beschadigd", "de inhoud van een pagina is niet te lezen")
    _keur_vormen(pdf, grootten["lengte"])
    if len(pdf.pages) and hersteld and all("/Contents" not in p.obj for p in pdf.pages):
        raise Geweigerd("beschadigd", "de inhoud ontbreekt")
    return {"paginas": aantal, "hersteld": hersteld}


def _keur_boom(wortel: Any) -> None:
    """Walk the page tree by hand: loops, doubled nodes and absurd counts are refused before anything follows them."""
    bladen = wortel.get("/Pages")
    if not isinstance(bladen, pikepdf.Dictionary):
        raise Geweigerd("beschadigd", "er is geen paginaboom")
    op_pad: set[tuple[int, int]] = set()
    stapel: list[tuple[Any, int, bool]] = [(bladen, 0, False)]
    gezien = 0
    while stapel:
        knoop, diepte, klaar = stapel.pop()
        naam = knoop.objgen
        if klaar:
            op_pad.discard(naam)
            continue
        gezien += 1
        if gezien > 10 * MAX_PAGINAS:
            raise Geweigerd("te_groot", "te veel pagina's")
        if diepte > 200:
            raise Geweigerd("te_groot", "te diep genest")
        if naam != (0, 0):
            if naam in op_pad:
                raise Geweigerd("beschadigd", "de paginaboom loopt in een kring")
            op_pad.add(naam)
            stapel.append((knoop, diepte, True))
        kinderen = knoop.get("/Kids")
        if isinstance(kinderen, pikepdf.Array):
            if len(kinderen) > MAX_PAGINAS:
                raise Geweigerd("te_groot", f"meer dan {MAX_PAGINAS} pagina's")
            stapel.extend((k, diepte + 1, False) for k in kinderen if isinstance(k, pikepdf.Dictionary))


def _alleen_xfa(pdf: pikepdf.Pdf, formulier: Any) -> bool:
    """An XFA form whose ordinary page is only the notice "please wait"; what a reader would see isn't in the PDF."""
    velden = formulier.get("/Fields")
    if velden is not None and len(velden):
        return False
    if len(pdf.pages) > 1:
        return False
    inhoud = pdf.pages[0].obj.get("/Contents")
    if inhoud is None:
        return True
    delen = list(inhoud) if isinstance(inhoud, pikepdf.Array) else [inhoud]
    tekst = b"".join(d.read_bytes() for d in delen if isinstance(d, pikepdf.Stream))
    return b"Please wait" in tekst or not tekst.strip()


def getal(waarde: Any) -> float:
    """The number, or 0 where the file has something else in its place."""
    try:
        return float(waarde)
    except (TypeError, ValueError, OverflowError, ArithmeticError):
        return 0.0


def _keur_pagina(pagina: Any, nummer: int) -> None:
    knoop, diepte, doos = pagina, 0, None
    while knoop is not None and diepte < 200:
        doos = knoop.get("/CropBox") or knoop.get("/MediaBox")
        if doos is not None:
            break
        knoop, diepte = knoop.get("/Parent"), diepte + 1
    if isinstance(doos, pikepdf.Array) and len(doos) >= 4:
        x0, y0, x1, y1 = (getal(v) for v in list(doos)[:4])
        if abs(x1 - x0) * abs(y1 - y0) > MAX_PUNTEN2:
            raise Geweigerd("te_groot", f"pagina {nummer + 1} is te groot")


def _filters(stroom: Any) -> list[str]:
    f = stroom.get("/Filter")
    if f is None:
        return []
    return [str(x) for x in f] if isinstance(f, pikepdf.Array) else [str(f)]


def _blaas_op(data: bytes, lagen: int, budget: int) -> tuple[int, bool]:
    """Inflate `lagen` chained Flate layers in bounded steps. Returns (size of the last layer, complete).
    Raises `Geweigerd` as soon as any layer passes `MAX_STROOM` or the file's `budget`."""
    heel = True
    for laag in range(lagen):
        if not data:  # what has no bytes at all is empty, not cut off: blank pages are written so
            return 0, heel
        d = zlib.decompressobj()
        uit = bytearray()
        rest = data
        n = 0
        bewaar = laag < lagen - 1
        try:
            while rest and not d.eof:
                stuk = d.decompress(rest, 1 << 20)
                rest = d.unconsumed_tail
                n += len(stuk)
                if n > MAX_STROOM or n > budget:
                    raise Geweigerd("te_groot", "uitgepakt te groot")
                if bewaar:
                    uit += stuk
                if not stuk and not rest:
                    break
        except zlib.error:
            heel = n > 0 and heel
            if n == 0:
                return 0, False
        if not d.eof:
            heel = False
        data = bytes(uit)
        if not bewaar:
            return n, heel
    return len(data), heel


def _afmeting(data: bytes, filter_: str) -> tuple[int, int]:
    """Width and height that the image data itself claims, (0, 0) where unknown."""
    if filter_ in ("/JPXDecode",):
        i = data.find(b"ihdr")
        if i >= 0 and len(data) >= i + 12:
            return int.from_bytes(data[i + 8 : i + 12], "big"), int.from_bytes(data[i + 4 : i + 8], "big")
        i = data.find(b"\xff\x4f\xff\x51")
        if i >= 0 and len(data) >= i + 16:
            return int.from_bytes(data[i + 8 : i + 12], "big"), int.from_bytes(data[i + 12 : i + 16], "big")
    if filter_ in ("/DCTDecode", "/DCT"):
        i = 2
        while i + 9 < len(data) and data[i] == 0xFF:
            merk = data[i + 1]
            if merk in (0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB):
                return int.from_bytes(data[i + 7 : i + 9], "big"), int.from_bytes(data[i + 5 : i + 7], "big")
            i += 2 + int.from_bytes(data[i + 2 : i + 4], "big") if merk not in (0xFF, 0x01) else 1
    if filter_ == "/JBIG2Decode" and len(data) > 19:
        # segment header of the embedded form: number(4) flags(1) referred(1) page(1) length(4), then page info
        for i in range(min(len(data) - 19, 4096)):
            if data[i + 4] & 0x3F == 48 and data[i + 7 : i + 11] == b"\0\0\0\x13":
                return int.from_bytes(data[i + 11 : i + 15], "big"), int.from_bytes(
                    data[i + 15 : i + 19], "big"
                )
    return 0, 0


def _bits(beeld: Any) -> float:
    """Bits per pixel of an image; where it doesn't say, those of an ordinary colour image."""
    if beeld.get("/ImageMask") is not None and bool(beeld.get("/ImageMask")):
        return 1.0
    ruimte, kanalen = beeld.get("/ColorSpace"), 3.0
    naam = str(ruimte[0]) if isinstance(ruimte, pikepdf.Array) and len(ruimte) else str(ruimte)
    if naam in ("/DeviceGray", "/G", "/CalGray", "/Indexed", "/I", "/Separation"):
        kanalen = 1.0
    elif naam in ("/DeviceCMYK", "/CMYK"):
        kanalen = 4.0
    elif naam == "/DeviceN":
        kanalen = float(len(ruimte[1]))
    elif naam == "/ICCBased":
        kanalen = getal(ruimte[1].get("/N")) or 3.0
    return kanalen * (getal(beeld.get("/BitsPerComponent")) or 8.0)


def _keur_stromen(pdf: pikepdf.Pdf) -> dict[str, dict[tuple[int, int], Any]]:
    totaal = 0
    lengte: dict[tuple[int, int], Any] = {}
    kapot: dict[tuple[int, int], Any] = {}
    for obj in pdf.objects:
        if not isinstance(obj, pikepdf.Stream):
            continue
        filters = _filters(obj)
        beeld = str(obj.get("/Subtype", "")) == "/Image"
        ruw = obj.read_raw_bytes()
        if beeld:
            b, h = getal(obj.get("/Width", 0)), getal(obj.get("/Height", 0))
            echt = _afmeting(ruw, filters[-1]) if filters else (0, 0)
            hoogte = h if echt[1] == 0xFFFFFFFF else max(h, echt[1])
            if max(b, echt[0]) * hoogte > MAX_BEELD:
                raise Geweigerd("te_groot", "een afbeelding is te groot")
            if max(b, echt[0]) * hoogte * _bits(obj) / 8 > MAX_BEELD_BYTES:
                raise Geweigerd("te_groot", "een afbeelding is uitgepakt te groot")
        flates = 0
        for f in filters:
            if f not in _FLATE:
                break
            flates += 1
        if beeld and flates == 1 and len(filters) == 1:
            continue
        if flates:
            n, heel = _blaas_op(ruw, flates, MAX_TOTAAL - totaal)
            totaal += n
            if not heel and flates == len(filters):
                vorm = str(obj.get("/Subtype", "")) == "/Form"
                kapot[obj.objgen] = "vorm" if vorm and n == 0 else "stroom"
        else:
            n = len(ruw)
        resterend = filters[flates:]
        if resterend and not _BEELDFILTERS.intersection(resterend):
            if len(resterend) > 8 or n * _groei(resterend) > MAX_TOTAAL * 4:
                raise Geweigerd("te_groot", "te veel lagen inpakken")
            try:
                n = len(obj.read_bytes())
            except pikepdf.PdfError:
                kapot[obj.objgen] = "stroom"
            totaal += n
            if n > MAX_STROOM or totaal > MAX_TOTAAL:
                raise Geweigerd("te_groot", "uitgepakt te groot")
        lengte[obj.objgen] = n
    return {"lengte": lengte, "kapot": kapot}


def _groei(filters: list[str]) -> int:
    per = {
        "/LZWDecode": 1400,
        "/LZW": 1400,
        "/RunLengthDecode": 128,
        "/RL": 128,
        "/FlateDecode": 1032,
        "/Fl": 1032,
    }
    uit = 1
    for f in filters:
        uit *= per.get(f, 1)
    return uit


def _bronnen(obj: Any, pagina: bool) -> Any:
    knoop, diepte = obj, 0
    while knoop is not None and diepte < 200:
        r = knoop.get("/Resources")
        if r is not None or not pagina:
            return r
        knoop, diepte = knoop.get("/Parent"), diepte + 1
    return None


def _inhoud(obj: Any) -> bytes:
    if isinstance(obj, pikepdf.Stream):
        delen = [obj]
    else:
        c = obj.get("/Contents")
        delen = list(c) if isinstance(c, pikepdf.Array) else [c]
    uit = []
    for d in delen:
        if isinstance(d, pikepdf.Stream):
            try:
                uit.append(d.read_bytes())
            except pikepdf.PdfError:
                continue
    return b"\n".join(uit)


def _geroepen(bronnen: Any, tekst: bytes) -> list[tuple[Any, int]]:
    """The forms and patterns that the content uses, and how often."""
    uit = []
    for soort, roep in (("/XObject", _DO), ("/Pattern", _SCN)):
        bron = bronnen.get(soort)
        if not isinstance(bron, pikepdf.Dictionary):
            continue
        telling: dict[bytes, int] = {}
        for m in roep.finditer(tekst):
            naam = _NAAMCODE.sub(lambda h: bytes([int(h.group(1), 16)]), m.group(1))
            telling[naam] = telling.get(naam, 0) + 1
        for sleutel, x in bron.items():
            keer = telling.get(sleutel[1:].encode("utf-8", "surrogateescape"), 0)
            if keer and _tekent(x):
                uit.append((x, keer))
    return uit


def _heeft_delen(bronnen: Any) -> bool:
    if not isinstance(bronnen, pikepdf.Dictionary):
        return False
    delen = [bronnen.get(soort) for soort in ("/XObject", "/Pattern")]
    return any(isinstance(d, pikepdf.Dictionary) and any(map(_tekent, d.values())) for d in delen)


def _tekent(x: Any) -> bool:
    """A form, or a pattern made of tiles: something with content of its own."""
    return isinstance(x, pikepdf.Stream) and (str(x.get("/Subtype", "")) == "/Form" or "/PatternType" in x)


def _oppervlak(obj: Any) -> float:
    doos = obj.get("/BBox") or obj.get("/MediaBox")
    if not isinstance(doos, pikepdf.Array) or len(doos) < 4:
        return 0.0
    x0, y0, x1, y1 = (getal(v) for v in list(doos)[:4])
    return abs((x1 - x0) * (y1 - y0))


def _tegels(patroon: Any, op: Any) -> float:
    """How often a pattern fits on what it is painted on; at least once."""
    m = patroon.get("/Matrix")
    a, b, c, d = (
        [getal(v) for v in list(m)[:4]] if isinstance(m, pikepdf.Array) and len(m) >= 4 else (1, 0, 0, 1)
    )
    tegel = abs(getal(patroon.get("/XStep")) * getal(patroon.get("/YStep")) * (a * d - b * c))
    return max(_oppervlak(op) / tegel, 1.0) if tegel else 1.0


def _keur_vormen(pdf: pikepdf.Pdf, lengte: dict[tuple[int, int], Any]) -> None:
    """Count what drawing would cost when every form and pattern is written out: a graph of a few of them can ask for
    billions. A reader draws a tile once and copies it, so tiles only count where a pattern is part of another."""
    gewicht: dict[tuple[Any, bool], tuple[float, float]] = {}
    bezig: set[tuple[int, int]] = set()

    def reken(obj: Any, pagina: bool, diepte: int, in_patroon: bool = False) -> tuple[float, float]:
        in_patroon |= not pagina and "/PatternType" in obj
        sleutel = obj.objgen
        if not pagina and (sleutel, in_patroon) in gewicht:
            return gewicht[sleutel, in_patroon]
        if sleutel in bezig:
            raise Geweigerd("beschadigd", "een onderdeel tekent zichzelf")
        if diepte > 150:
            raise Geweigerd("te_groot", "te diep genest")
        bezig.add(sleutel)
        bronnen = _bronnen(obj, pagina)
        aanroepen, bytes_ = 1.0, float(lengte.get(sleutel, 0))
        if _heeft_delen(bronnen):
            tekst = _inhoud(obj)
            bytes_ = float(len(tekst))
            for x, keer in _geroepen(bronnen, tekst):
                tegels = _tegels(x, obj) if "/PatternType" in x else 1.0
                if tegels > MAX_TEGELS:
                    raise Geweigerd("te_groot", "een patroon heeft te veel tegels")
                a, b = reken(x, False, diepte + 1, in_patroon)
                aanroepen += keer * a * (tegels if in_patroon else 1.0)
                bytes_ += keer * b * (tegels if in_patroon else 1.0)
        if aanroepen > MAX_AANROEPEN or bytes_ > MAX_UITGEVOERD:
            raise Geweigerd("te_groot", "te veel herhaalde onderdelen")
        bezig.discard(sleutel)
        if not pagina:
            gewicht[sleutel, in_patroon] = (aanroepen, bytes_)
        return aanroepen, bytes_

    for pagina in pdf.pages:
        reken(pagina.obj, True, 0)
        annots = pagina.obj.get("/Annots")
        if not isinstance(annots, pikepdf.Array):
            continue
        if len(annots) > 50_000:
            raise Geweigerd("te_groot", "te veel aantekeningen")
        for a in annots:
            ap = a.get("/AP") if isinstance(a, pikepdf.Dictionary) else None
            n = ap.get("/N") if isinstance(ap, pikepdf.Dictionary) else None
            for s in (
                [n]
                if isinstance(n, pikepdf.Stream)
                else (n.values() if isinstance(n, pikepdf.Dictionary) else [])
            ):
                if isinstance(s, pikepdf.Stream):
                    reken(s, False, 1)


def taak(opdracht: dict[str, Any], stap: Any) -> dict[str, Any]:
    return controleer(opdracht["pad"])
