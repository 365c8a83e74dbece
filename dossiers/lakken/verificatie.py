# SPDX-License-Identifier: EUPL-1.2
"""Proof afterwards: is anything left in the file as saved? Runs in a fresh process and shares no code with the
writer; it can be used alone, on a PDF made by any program.

Ways of looking: the structure; the raw bytes with every stream inflated, also those that no table mentions; every
string and name; the letters of every content stream (pages, forms, patterns, Type 3, appearances, orphans) through
their own ToUnicode; the text as pdfminer and pdfium read it; the pixels under the boxes; OCR of drawn pages.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import re
import secrets
import struct
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import ahocorasick
import numpy as np
import pikepdf
from PIL import Image

VERBODEN = (
    "/AA", "/AF", "/AcroForm", "/Annots", "/Collection", "/Dests", "/EmbeddedFile", "/EmbeddedFiles", "/Info",
    "/JavaScript", "/JS", "/LastModified", "/Metadata", "/Names", "/OCProperties", "/OpenAction", "/Outlines",
    "/PageLabels", "/PieceInfo", "/SMask", "/StructTreeRoot", "/Thumb", "/Threads", "/URI", "/XFA", "/Encrypt",
)  # fmt: skip
MAX_STROOM = 256 << 20


@dataclass
class Lek:
    """A value that was found, or a property that doesn't hold. `merk`: keyed hash of the value, never the value."""

    kanaal: str
    plaats: str
    merk: str
    pagina: int | None = None
    rect: list[float] | None = None


@dataclass
class Rapport:
    lekken: list[Lek] = field(default_factory=list)
    tellingen: dict[str, int] = field(default_factory=dict)

    @property
    def schoon(self) -> bool:
        return not self.lekken

    def tel(self, wat: str, n: int = 1) -> None:
        self.tellingen[wat] = self.tellingen.get(wat, 0) + n

    def als_dict(self) -> dict[str, Any]:
        per: dict[str, int] = {}
        for lek in self.lekken:
            per[lek.kanaal] = per.get(lek.kanaal, 0) + 1
        return {
            "schoon": self.schoon,
            "tellingen": dict(sorted(self.tellingen.items())),
            "gevonden": dict(sorted(per.items())),
            "lekken": [vars(x) for x in self.lekken[:200]],
        }


@lru_cache(maxsize=1 << 16)
def _kaal(t: str) -> str:
    t = (
        unicodedata.normalize("NFKD", t)
        .casefold()
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
    )
    return "".join(c for c in t if c.isalnum())


_TOKEN = re.compile(r"[^\W_]+", re.UNICODE)
_TEKENS_WEG = dict.fromkeys(map(ord, "\xad\u200b\u200c\u200d\u2060\ufeff\ufffe\x02"))


class Zoeker:
    """Looks for values with word borders at both ends, whatever stands between the letters."""

    def __init__(self, waarden: Iterable[str]) -> None:
        self.sleutel = secrets.token_bytes(16)
        self.plat: dict[str, bool] = {}
        self.waarden: list[str] = []
        for w in dict.fromkeys(waarden):
            k = _kaal(w)
            if len(k) < 3 or (len(k) < 4 and not k.isalpha()):
                continue
            enkel = k.isalpha() and len(_TOKEN.findall(unicodedata.normalize("NFC", w))) == 1
            self.plat[k] = self.plat.get(k, True) and enkel
            self.waarden.append(w)
        self.langste = max(map(len, self.plat), default=0)
        self._maak_bytes()

    def merk(self, k: str) -> str:
        return hmac.new(self.sleutel, k.encode(), "sha256").hexdigest()[:16]

    def in_tekst(self, tekst: str) -> list[str]:
        """Folded values found in `tekst`."""
        if not self.plat:
            return []
        tekst = unicodedata.normalize("NFC", tekst.translate(_TEKENS_WEG))
        stukken = [(m.group(), _kaal(m.group())) for m in _TOKEN.finditer(tekst)]
        # digits glued to letters ("B" + number) are a border too
        delen: list[tuple[str, str]] = []
        for ruw, k in stukken:
            if k.isalpha() or k.isdigit():
                delen.append((ruw, k))
            else:
                delen += [(x, x) for x in re.findall(r"\d+|\D+", k)]
        uit = []
        n = len(delen)
        for i in range(n):
            samen = ""
            for j in range(i, min(n, i + 40)):
                samen += delen[j][1]
                if len(samen) > self.langste:
                    break
                enkel = self.plat.get(samen)
                if enkel is None or (enkel and not delen[i][0][:1].isupper()):
                    continue
                uit.append(samen)
        return uit

    def los(self, tekst: str) -> list[str]:
        """As `in_tekst`, without borders and only for long values: for text whose words can't be told apart."""
        t = _kaal(tekst)
        return [k for k in self.plat if len(k) >= 7 and k in t]

    def _maak_bytes(self) -> None:
        a, b = ahocorasick.Automaton(), ahocorasick.Automaton()
        for w in self.waarden:
            k = _kaal(w)
            if len(k) < 4:
                continue
            for vorm in {
                w,
                unicodedata.normalize("NFC", w),
                unicodedata.normalize("NFD", w),
                w.replace(" ", ""),
                w.upper(),
                w.lower(),
            }:
                codes = {vorm.encode("utf-8"), vorm.encode("utf-16-be"), vorm.encode("utf-16-le")}
                codes.add(
                    vorm.encode("cp1252", "replace")
                    if "?" not in vorm.encode("cp1252", "replace").decode("cp1252")
                    else vorm.encode()
                )
                for c in codes:
                    breed = b"\0" in c
                    a.add_word(c.lower().decode("latin-1"), (k, len(c), "breed" if breed else "smal"))
                    a.add_word(c.hex(), (k, 2 * len(c), "hex"))
                    a.add_word(c.lower().hex(), (k, 2 * len(c), "hex"))
                    if len(c) >= 6:
                        for schuif in range(3):
                            kern = base64.b64encode(b"\0" * schuif + c).decode()
                            kern = kern[[0, 2, 3][schuif] :].rstrip("=")
                            kern = kern[: len(kern) - 1]
                            if len(kern) >= 7:
                                b.add_word(kern, k)
        self.a = self.b = None
        if len(a):
            a.make_automaton()
            self.a = a
        if len(b):
            b.make_automaton()
            self.b = b

    def in_bytes(self, data: bytes, minst: int = 4) -> list[str]:
        """Folded values in bytes: utf-8, cp1252, utf-16, hex of these, base64 of these."""
        if self.a is None:
            return []
        tekst = data.lower().decode("latin-1")
        ruw = None
        uit = []
        for eind, (k, n, soort) in self.a.iter(tekst):
            if n < minst:
                continue
            begin = eind - n + 1
            stap = 2 if soort == "breed" else 1
            if soort == "hex":
                if len(k) < 5:
                    continue
            else:
                voor = tekst[begin - stap : begin] if begin >= stap else ""
                na = tekst[eind + 1 : eind + 1 + stap]
                if _woordteken(voor, k[0]) or _woordteken(na, k[-1]):
                    continue
                if self.plat.get(k):
                    ruw = ruw if ruw is not None else data.decode("latin-1")
                    if ruw[begin : begin + 2].strip("\0")[:1].islower():
                        continue
            uit.append(k)
        if self.b is not None:
            uit += [k for _, k in self.b.iter(data.decode("latin-1"))]
        return uit


def _woordteken(stuk: str, rand: str) -> bool:
    c = stuk.strip("\0")
    if not c:
        return False
    return c[0].isdigit() if rand.isdigit() else (c[0].isalpha() and ord(c[0]) < 128)


# --- bytes ----------------------------------------------------------------------------------------------------

_STROOM = re.compile(rb"stream\r?\n?")


def _stromen(data: bytes) -> Iterable[tuple[int, int]]:
    """(start, end) of everything between stream and endstream, in or out of the cross-reference table."""
    plek = 0
    while True:
        m = _STROOM.search(data, plek)
        if m is None:
            return
        if data[max(m.start() - 3, 0) : m.start()] == b"end":
            plek = m.end()
            continue
        eind = data.find(b"endstream", m.end())
        if eind < 0:
            eind = len(data)
        yield m.end(), eind
        plek = eind + 9


def _uitpakken(data: bytes) -> list[bytes]:
    """The stream inflated, and inflated again; as far as it goes."""
    uit = []
    for _ in range(3):
        d = zlib.decompressobj()
        stuk = bytearray()
        rest = data
        try:
            while rest and not d.eof and len(stuk) < MAX_STROOM:
                stuk += d.decompress(rest, 1 << 20)
                rest = d.unconsumed_tail
        except zlib.error:
            pass
        if not stuk:
            break
        data = bytes(stuk)
        uit.append(data)
    return uit


def _bytes(data: bytes, z: Zoeker, r: Rapport) -> None:
    buiten = bytearray()
    vorig = 0
    for n, (a, b) in enumerate(_stromen(data)):
        buiten += data[vorig:a] + b"\n"
        vorig = b
        kop = data[max(a - 600, 0) : a]
        kop = kop[kop.rfind(b" obj") :] if b" obj" in kop else kop
        beeld = b"/Image" in kop
        vormen = _uitpakken(data[a:b])
        if beeld:
            # pixels: only where something other than pixels can sit (headers, comments, trailing bytes)
            r.tel("beeldstromen")
            ruw = data[a:b]
            for k in z.in_bytes(ruw[:65536] + b"\n" + ruw[-65536:], 8) if not vormen else ():
                r.lekken.append(Lek("bytes", f"afbeelding {n}", z.merk(k)))
            continue
        r.tel("stromen")
        for vorm in vormen or [data[a:b]]:
            for k in z.in_bytes(vorm):
                r.lekken.append(Lek("bytes", f"stroom {n}", z.merk(k)))
    buiten += data[vorig:]
    r.tel("bytes", len(data))
    for k in z.in_bytes(bytes(buiten)):
        r.lekken.append(Lek("bytes", "buiten de stromen", z.merk(k)))


def _strings(pdf: pikepdf.Pdf, z: Zoeker, r: Rapport) -> None:
    def loop(o: Any, diepte: int) -> Iterable[str]:
        if diepte > 60:
            return
        if isinstance(o, pikepdf.String):
            yield str(o)
            ruw = bytes(o)
            yield ruw.decode("latin-1")
            if b"\0" in ruw:
                yield ruw.decode("utf-16-be", "replace")
        elif isinstance(o, pikepdf.Name):
            yield str(o)[1:]
        elif isinstance(o, pikepdf.Array):
            for x in o:
                if not getattr(x, "is_indirect", False):
                    yield from loop(x, diepte + 1)
        elif isinstance(o, (pikepdf.Dictionary, pikepdf.Stream)):
            for k in o.keys():  # noqa: SIM118
                yield k[1:]
                x = o[k]
                if not getattr(x, "is_indirect", False):
                    yield from loop(x, diepte + 1)

    for o in [*pdf.objects, pdf.trailer]:
        for s in loop(o, 0):
            if len(s) >= 3:
                r.tel("strings")
                for k in z.in_tekst(s):
                    r.lekken.append(Lek("strings", str(getattr(o, "objgen", "")), z.merk(k)))


# --- letters of content streams -------------------------------------------------------------------------------


def _cmap(data: bytes) -> dict[int, str]:
    uit: dict[int, str] = {}

    def t(h: bytes) -> str:
        return bytes.fromhex(h.decode()).decode("utf-16-be", "replace")

    for blok in re.findall(rb"beginbfchar(.*?)endbfchar", data, re.S):
        for a, b in re.findall(rb"<([0-9A-Fa-f]+)>\s*<((?:[0-9A-Fa-f]{2})+)>", blok):
            uit[int(a, 16)] = t(b)
    for blok in re.findall(rb"beginbfrange(.*?)endbfrange", data, re.S):
        for a, b, c in re.findall(
            rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[[^\]]*\])", blok
        ):
            n0, n1 = int(a, 16), min(int(b, 16), int(a, 16) + 65535)
            if c.startswith(b"["):
                for i, m in enumerate(re.findall(rb"<((?:[0-9A-Fa-f]{2})+)>", c)):
                    uit[n0 + i] = t(m)
            elif len(c) % 2 == 0:
                begin = t(c[1:-1])
                for i in range(n1 - n0 + 1):
                    if begin:
                        uit[n0 + i] = begin[:-1] + chr(min(ord(begin[-1]) + i, 0x10FFFF))
    return uit


class _Letters:
    def __init__(self) -> None:
        self.cache: dict[tuple[int, int], tuple[bool, dict[int, str]]] = {}

    def font(self, f: Any) -> tuple[bool, dict[int, str]]:
        sleutel = f.objgen
        if sleutel != (0, 0) and sleutel in self.cache:
            return self.cache[sleutel]
        dubbel = str(f.get("/Subtype", "")) == "/Type0"
        kaart: dict[int, str] = {}
        tu = f.get("/ToUnicode")
        if isinstance(tu, pikepdf.Stream):
            try:
                kaart = _cmap(tu.read_bytes())
            except (pikepdf.PdfError, ValueError):
                kaart = {}
        if sleutel != (0, 0):
            self.cache[sleutel] = (dubbel, kaart)
        return dubbel, kaart

    def lees(self, stroom: Any, bronnen: Any) -> tuple[str, str, int]:
        """(text through ToUnicode, text by raw code, number of strings shown), in painting order."""
        goed: list[str] = []
        ruw: list[str] = []
        toon = 0
        dubbel, kaart = False, {}
        letters = bronnen.get("/Font") if isinstance(bronnen, pikepdf.Dictionary) else None
        try:
            opdrachten = pikepdf.parse_content_stream(stroom, "Tf Tj TJ ' \" Td TD Tm T* BT ET")
        except pikepdf.PdfError:
            return "", "", 0
        for ops, op in opdrachten:
            naam = str(op)
            if naam == "Tf" and ops and isinstance(letters, pikepdf.Dictionary):
                f = letters.get(str(ops[0])) if isinstance(ops[0], pikepdf.Name) else None
                dubbel, kaart = self.font(f) if isinstance(f, pikepdf.Dictionary) else (False, {})
            elif naam in ("Tj", "TJ", "'", '"') and ops:
                if naam in ("'", '"'):
                    goed.append("\n")
                    ruw.append("\n")
                toon += 1
                delen = ops[-1] if isinstance(ops[-1], pikepdf.Array) else [ops[-1]]
                for d in delen:
                    if isinstance(d, pikepdf.String):
                        b = bytes(d)
                        if dubbel:
                            codes = [x[0] for x in struct.iter_unpack(">H", b[: len(b) // 2 * 2])]
                        else:
                            codes = list(b)
                        goed.append(
                            "".join(kaart.get(c, chr(c) if not dubbel or not kaart else "") for c in codes)
                        )
                        ruw.append("".join(chr(c) for c in codes if c < 0xD800))
                    else:
                        try:
                            sprong = float(d) < -180
                        except (TypeError, ValueError):
                            sprong = False
                        if sprong:
                            goed.append(" ")
                            ruw.append(" ")
            elif naam in ("Td", "TD", "Tm", "T*", "BT"):
                goed.append("\n")
                ruw.append("\n")
        return "".join(goed), "".join(ruw), toon


def _glyphs(pdf: pikepdf.Pdf, z: Zoeker, r: Rapport, streng: bool, van: int, tot: int) -> dict[int, int]:
    """All content streams. Returns how many strings each page shows."""
    lezer = _Letters()
    getoond: dict[int, int] = {}
    gezien: set[tuple[int, int]] = set()

    def keur(stroom: Any, bronnen: Any, waar: str, pagina: int | None) -> int:
        goed, ruw, n = lezer.lees(stroom, bronnen)
        r.tel("inhoudsstromen")
        for t in (goed,) if goed == ruw else (goed, ruw):
            gevonden = set(z.in_tekst(t)) | set(z.in_tekst(t.replace("\n", "")) if not streng else ())
            if not streng:
                gevonden |= set(z.los(t))
            for k in gevonden:
                r.lekken.append(Lek("letters", waar, z.merk(k), pagina))
        return n

    for i in range(van, min(tot, len(pdf.pages))):
        p = pdf.pages[i]
        gezien.add(p.obj.objgen)
        c = p.obj.get("/Contents")
        for d in list(c) if isinstance(c, pikepdf.Array) else [c]:
            if isinstance(d, pikepdf.Stream):
                gezien.add(d.objgen)
        getoond[i] = keur(
            p.obj,
            p.obj.get("/Resources", p.resources if hasattr(p, "resources") else None),
            f"pagina {i + 1}",
            i,
        )
    if van > 0:
        return getoond
    alle_letters = pikepdf.Dictionary()
    for o in pdf.objects:
        if (
            isinstance(o, pikepdf.Dictionary)
            and not isinstance(o, pikepdf.Stream)
            and str(o.get("/Type", "")) == "/Font"
        ):
            alle_letters[f"/F{o.objgen[0]}"] = o
    for o in pdf.objects:
        if not isinstance(o, pikepdf.Stream) or o.objgen in gezien or str(o.get("/Subtype", "")) == "/Image":
            continue
        if str(o.get("/Type", "")) in ("/XRef", "/ObjStm", "/Metadata", "/EmbeddedFile") or "/Length1" in o:
            continue
        try:
            data = o.read_bytes()
        except pikepdf.PdfError:
            continue
        if not re.search(rb"T[jJ]|['\"]\s", data):
            continue
        if str(o.get("/Type", "")) == "/Page" or o.objgen in _paginainhoud(pdf):
            continue
        bronnen = o.get("/Resources")
        keur(
            o,
            bronnen if isinstance(bronnen, pikepdf.Dictionary) else pikepdf.Dictionary(Font=alle_letters),
            f"object {o.objgen[0]}",
            None,
        )
    return getoond


def _paginainhoud(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    cache = getattr(_paginainhoud, "_cache", None)
    if cache and cache[0] is pdf:
        return cache[1]
    uit = set()
    for p in pdf.pages:
        c = p.obj.get("/Contents")
        uit |= {
            d.objgen
            for d in (list(c) if isinstance(c, pikepdf.Array) else [c])
            if isinstance(d, pikepdf.Stream)
        }
    _paginainhoud._cache = (pdf, uit)  # type: ignore[attr-defined]
    return uit


# --- structure, pixels, text, OCR -----------------------------------------------------------------------------


def _structuur(pdf: pikepdf.Pdf, data: bytes, r: Rapport, verwacht: list[dict[str, Any]] | None) -> None:
    def fout(wat: str, pagina: int | None = None) -> None:
        r.lekken.append(Lek("structuur", wat, "", pagina))

    for o in [*pdf.objects, pdf.trailer]:
        if isinstance(o, (pikepdf.Dictionary, pikepdf.Stream)):
            for k in VERBODEN:
                if k in o:
                    fout(f"verboden sleutel {k}")
    if "/Prev" in pdf.trailer or data.count(b"%%EOF") != 1 or data.count(b"startxref") != 1:
        fout("meer dan een versie in het bestand")
    if verwacht is None:
        return
    if len(pdf.pages) != len(verwacht):
        fout(f"{len(pdf.pages)} pagina's in plaats van {len(verwacht)}")
        return
    for f in verwacht:
        p = pdf.pages[f["nummer"]].obj
        doos = [float(v) for v in p["/MediaBox"]]
        if (
            any(abs(a - b) > 0.01 for a, b in zip(doos, f["doos"], strict=True))
            or int(p.get("/Rotate", 0)) != f["draai"] * 90
        ):
            fout("andere paginagrootte", f["nummer"])
    r.tel("structuur", 1)


def _pixels(pdf: pikepdf.Pdf, r: Rapport, verwacht: Sequence[dict[str, Any]]) -> None:
    """Under every box only white, its border and its label may be left, in each image that lies there."""
    patronen: dict[tuple[str, int, int], bytes] = {}
    for f in verwacht:
        if not f["vakken"]:
            continue
        p = pdf.pages[f["nummer"]].obj
        s = f["dpi"] / 72
        ctm: list[tuple[float, float, float, float]] = []
        namen: list[str] = []
        laatste = (0.0, 0.0, 0.0, 0.0)
        for ops, op in pikepdf.parse_content_stream(p, "cm Do"):
            if str(op) == "cm":
                laatste = (float(ops[4]), float(ops[5]), float(ops[0]), float(ops[3]))
            else:
                ctm.append(laatste)
                namen.append(str(ops[0]))
        for naam, (bx, by, _, bh) in zip(namen, ctm, strict=True):
            beeld = _beeld(p["/Resources"]["/XObject"][naam])
            H, B = beeld.shape[:2]
            r.tel("beelden")
            jpeg = (
                beeld.dtype == np.uint8
                and str(p["/Resources"]["/XObject"][naam].get("/Filter", "")) == "/DCTDecode"
            )
            ox, oy = bx * s, (f["hoog"] - by - bh) * s
            vakken = []
            oxi, oyi = round(ox), round(oy)
            mag = np.zeros((H, B), bool)
            """Pixels that may be dark inside a box: the border of any box, and labels (their form is compared)."""
            for x0, y0, x1, y1, grond, label in f["vakken"]:
                a0, a1, c0, c1 = y0 - oyi, y1 - oyi, x0 - oxi, x1 - oxi
                v = (max(a0, 0), min(a1, H), max(c0, 0), min(c1, B))
                if v[0] >= v[1] or v[2] >= v[3]:
                    continue
                vakken.append(v)
                r.tel("vakken")
                d = 3 if jpeg else 1
                mag[v[0] : v[0] + d, v[2] : v[3]] = mag[max(v[1] - d, 0) : v[1], v[2] : v[3]] = True
                mag[v[0] : v[1], v[2] : v[2] + d] = mag[v[0] : v[1], max(v[3] - d, 0) : v[3]] = True
                if not label:
                    continue
                lx, ly, lb, lh = label[0] - oxi, label[1] - oyi, label[2], label[3]
                if lx < 0 or ly < 0 or lx + lb > B or ly + lh > H:
                    continue
                stempel = beeld[ly : ly + lh, lx : lx + lb]
                m = 4 if jpeg else 0
                mag[max(ly - m, 0) : ly + lh + m, max(lx - m, 0) : lx + lb + m] = True
                # the same label looks the same everywhere; where a picture lies over it this image is white there
                if not jpeg and (stempel < 255).any():
                    vorm = stempel.tobytes()
                    if patronen.setdefault((grond, lb, lh), vorm) != vorm:
                        r.lekken.append(Lek("pixels", "label wijkt af", "", f["nummer"]))
            donker = (beeld < (200 if jpeg else 250)) & ~mag
            for a0, a1, c0, c1 in vakken:
                if float(donker[a0:a1, c0:c1].mean()) > (0.01 if jpeg else 0.0):
                    r.lekken.append(Lek("pixels", "vak is niet wit", "", f["nummer"]))


_TWEEBIT = np.array([[(v >> k & 3) * 85 for k in (6, 4, 2, 0)] for v in range(256)], np.uint8)


def _beeld(x: Any) -> np.ndarray:
    b, h = int(x["/Width"]), int(x["/Height"])
    if str(x.get("/Filter", "")) == "/DCTDecode":
        return np.array(Image.open(io.BytesIO(x.read_raw_bytes())).convert("L"))
    bits = int(x.get("/BitsPerComponent", 8))
    rij = np.frombuffer(zlib.decompress(x.read_raw_bytes()), np.uint8)
    if bits == 2:
        return _TWEEBIT[rij].reshape(h, -1)[:, :b]
    return rij.reshape(h, -1)[:, :b]


def _losse_beelden(pdf: pikepdf.Pdf, z: Zoeker, r: Rapport) -> None:
    """Every image in the file by OCR, also those that are covered, masked, a thumbnail or not on any page."""
    from . import ocr

    for o in pdf.objects:
        if not isinstance(o, pikepdf.Stream) or not ("/Width" in o and "/Height" in o):
            continue
        try:
            im = pikepdf.PdfImage(o).as_pil_image().convert("L")
        except (
            pikepdf.PdfError,
            ValueError,
            TypeError,
            NotImplementedError,
            OSError,
            AttributeError,
            KeyError,
        ):
            continue
        r.tel("losse_beelden")
        g = np.array(im)
        k = min(4, max(1, 60 * g.shape[1] // max(g.shape[0], 1) // 200, 120 // max(g.shape[0], 1)))
        g = np.kron(g, np.ones((k, k), np.uint8)) if k > 1 and g.size < 4_000_000 else g
        g = np.pad(g, 20, mode="edge")
        for beeld in (g, 255 - g):
            beurten = [ocr.lees(beeld, psm=11), ocr.lees_pagina(beeld)[0]]
            for woorden in beurten:
                for k_ in set(z.in_tekst("\n".join(_op_regel(woorden)))):
                    r.lekken.append(Lek("beeld", f"object {o.objgen[0]}", z.merk(k_)))


def _op_regel(woorden: Sequence[Any]) -> list[str]:
    regels: dict[Any, list[str]] = {}
    for w in woorden:
        regels.setdefault(w.regel, []).append(w.tekst)
    return [" ".join(x) for x in regels.values()]


def _pdfminer(pad: str, nummers: Sequence[int], z: Zoeker, r: Rapport) -> None:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams, LTContainer, LTText
    from pdfminer.pdfparser import PDFException  # type: ignore[attr-defined]

    def tekst(o: Any) -> str:
        if isinstance(o, LTText):
            return o.get_text()
        return "\n".join(tekst(x) for x in o) if isinstance(o, LTContainer) else ""

    try:
        for n, p in zip(
            nummers,
            extract_pages(pad, page_numbers=list(nummers), laparams=LAParams(all_texts=True)),
            strict=False,
        ):
            r.tel("pdfminer_paginas")
            for k in z.in_tekst(tekst(p)):
                r.lekken.append(Lek("pdfminer", f"pagina {n + 1}", z.merk(k), n))
    except (PDFException, ValueError, TypeError, KeyError, AssertionError, IndexError, struct.error) as e:
        r.lekken.append(Lek("pdfminer", f"onleesbaar: {type(e).__name__}", ""))


def _pdfium(
    pad: str,
    van: int,
    tot: int,
    z: Zoeker,
    r: Rapport,
    ocr_op: set[int],
    verwacht: dict[int, dict[str, Any]],
    streng: bool,
) -> None:
    import pypdfium2 as pdfium

    doc = pdfium.PdfDocument(pad)
    if not streng:
        doc.init_forms()
    for i in range(van, min(tot, len(doc))):
        p = doc[i]
        tp = p.get_textpage()
        t = tp.get_text_bounded(errors="replace") if not streng else tp.get_text_range(errors="replace")
        tp.close()
        r.tel("pdfium_paginas")
        for k in z.in_tekst(t):
            r.lekken.append(Lek("pdfium", f"pagina {i + 1}", z.merk(k), i))
        f = verwacht.get(i)
        if f and f["woorden"] >= 5 and len(t.split()) < 0.8 * f["woorden"]:
            r.lekken.append(Lek("behoud", "woorden ontbreken", "", i))
        if i in ocr_op:
            _ocr(p, i, z, r, streng)
        p.close()
    doc.close()


def _ocr(p: Any, i: int, z: Zoeker, r: Rapport, streng: bool) -> None:
    from . import ocr

    breed, hoog = p.get_size()
    dpi = min(300.0, 72 * (40e6 / max(breed * hoog, 1)) ** 0.5)
    bitmap = p.render(scale=dpi / 72, grayscale=True, may_draw_forms=True)
    g = bitmap.to_numpy().reshape(bitmap.height, -1)[:, : bitmap.width]
    r.tel("ocr_paginas")
    beurten = [ocr.lees_pagina(g)[0]]
    if not streng:
        beurten += [ocr.lees(g, psm=11)]
        beurten += [ocr.terugdraaien(ocr.lees(np.rot90(g, k), psm=11), k, *g.shape) for k in (1, 3)]
        donker = np.clip((g.astype(np.int16) - 200) * 5, 0, 255).astype(np.uint8)
        if ((g > 205) & (g < 252)).sum() > 400:
            beurten.append(ocr.lees(donker, psm=11))
    for woorden in beurten:
        regels: dict[Any, list[Any]] = {}
        for w in woorden:
            regels.setdefault(w.regel, []).append(w)
        tekst = "\n".join(" ".join(w.tekst for w in ws) for ws in regels.values())
        for k in set(z.in_tekst(tekst)):
            rect = None
            for ws in regels.values():
                if k in z.in_tekst(" ".join(w.tekst for w in ws)):
                    f = dpi / 72
                    treffer = [
                        w for w in ws if _kaal(w.tekst) and (_kaal(w.tekst) in k or k in _kaal(w.tekst))
                    ] or ws
                    rect = [
                        round(min(w.x0 for w in treffer) / f, 1), round(min(w.y0 for w in treffer) / f, 1),
                        round(max(w.x1 for w in treffer) / f, 1), round(max(w.y1 for w in treffer) / f, 1),
                    ]  # fmt: skip
            r.lekken.append(Lek("ocr", f"pagina {i + 1}", z.merk(k), i, rect))


def verifieer(
    pad: str | Path,
    waarden: Iterable[str],
    *,
    verwacht: list[dict[str, Any]] | None = None,
    van: int = 0,
    tot: int | None = None,
    ocr_paginas: Iterable[int] | None = None,
    miner_paginas: Iterable[int] | None = None,
    streng: bool = True,
    stop_bij_lek: bool = False,
    stap: Callable[[int], None] | None = None,
) -> Rapport:
    """Look for `waarden` (plain values) in the PDF at `pad`.

    `verwacht`: facts per page from the rebuild (size, boxes, number of words), for the checks of structure, pixels
    and kept text. `streng=False`: a file made by another program; structure is not judged, text is searched without
    word borders as well, and OCR looks harder. `van`/`tot`: this part of the pages (whole-file checks are done by
    the part that starts at 0). `ocr_paginas`, `miner_paginas`: which pages get those slow readers; None = all.
    """
    pad = str(pad)
    r = Rapport()
    z = Zoeker(waarden)
    r.tel("waarden", len(z.plat))
    try:
        pdf = pikepdf.open(pad, suppress_warnings=True)
        n = len(pdf.pages)
    except pikepdf.PdfError:
        _bytes(Path(pad).read_bytes(), z, r)
        r.lekken.append(Lek("structuur", "niet te openen", ""))
        return r
    tot = n if tot is None else min(tot, n)
    if van == 0:
        data = Path(pad).read_bytes()
        if streng:
            _structuur(pdf, data, r, verwacht)
        _bytes(data, z, r)
        del data
        _strings(pdf, z, r)
    if stap:
        stap(0)
    getoond = _glyphs(pdf, z, r, streng, van, tot)
    feiten = {f["nummer"]: f for f in verwacht or [] if van <= f["nummer"] < tot}
    for i, f in feiten.items():
        if getoond.get(i) != f["woorden"]:
            r.lekken.append(Lek("behoud", f"{getoond.get(i)} in plaats van {f['woorden']} woorden", "", i))
    _pixels(pdf, r, list(feiten.values()))
    if stap:
        stap(1)
    if stop_bij_lek and r.lekken:
        pdf.close()
        return r
    if not streng and van == 0 and ocr_paginas is None:
        _losse_beelden(pdf, z, r)
    pdf.close()
    ocr_op = {i for i in (range(van, tot) if ocr_paginas is None else ocr_paginas) if van <= i < tot}
    miner_op = sorted(
        i for i in (range(van, tot) if miner_paginas is None else miner_paginas) if van <= i < tot
    )
    if miner_op:
        _pdfminer(pad, miner_op, z, r)
    if stap:
        stap(2)
    _pdfium(pad, van, tot, z, r, ocr_op, feiten, streng)
    return r


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    with open(opdracht["voorstellen"], "rb") as f:
        waarden = json.load(f)["waarden"]
    with open(opdracht["feiten"], "rb") as f:
        verwacht = json.load(f)
    return verifieer(
        opdracht["pad"], waarden, verwacht=verwacht, van=opdracht["van"], tot=opdracht["tot"],
        ocr_paginas=opdracht["ocr"], miner_paginas=opdracht["miner"], stap=stap,
    ).als_dict()  # fmt: skip


def bestandshash(pad: str | Path) -> str:
    som = hashlib.sha256()
    with open(pad, "rb") as f:
        for blok in iter(lambda: f.read(1 << 20), b""):
            som.update(blok)
    return som.hexdigest()
