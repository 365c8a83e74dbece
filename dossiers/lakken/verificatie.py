# SPDX-License-Identifier: EUPL-1.2
"""Proof afterwards: is anything left in the file as saved? Runs in a fresh process and shares no code with the
writer; it can be used alone, on a PDF made by any program.

Ways of looking: the structure; the raw bytes with every stream inflated, also those that no table mentions; every
string and name; the letters of every content stream (pages, forms, patterns, Type 3, appearances, orphans) through
their own ToUnicode; the text as pdfminer and pdfium read it; the pixels under the boxes; OCR of drawn pages.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import io
import json
import mmap
import re
import secrets
import struct
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import ahocorasick
import numpy as np
import pikepdf
import pypdfium2 as pdfium
from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTContainer, LTText
from pdfminer.pdfparser import PDFException  # type: ignore[attr-defined]
from PIL import Image
from zlib_ng import zlib_ng

from . import hokjes, ocr
from .tekstlaag import lees_laag, ordenen

VERBODEN = (
    "/AA", "/AF", "/AcroForm", "/Annots", "/Collection", "/Dests", "/EmbeddedFile", "/EmbeddedFiles", "/Info",
    "/JavaScript", "/JS", "/LastModified", "/Metadata", "/Names", "/OCProperties", "/OpenAction", "/Outlines",
    "/PageLabels", "/PieceInfo", "/SMask", "/StructTreeRoot", "/Thumb", "/Threads", "/URI", "/XFA", "/Encrypt",
)  # fmt: skip
_VERBODEN = frozenset(VERBODEN)
MAX_STROOM = 256 << 20
OUDE_VERSIES = 20
"""How many of the versions before the last one are read in a file made by another program."""


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


_GEEN_LETTER = re.compile(r"[\W_]+", re.UNICODE)


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
    return _GEEN_LETTER.sub("", t)


_TOKEN = re.compile(r"[^\W_]+", re.UNICODE)
_TEKENS_WEG = dict.fromkeys(map(ord, "\xad\u200b\u200c\u200d\u2060\ufeff\ufffe\x02"))


HOKJES_TOT = 1300
"""Points that the longest side of a form may have."""


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
        self.los_net = ahocorasick.Automaton()
        for k in self.plat:
            self.los_net.add_word(k, k)
        if self.plat:
            self.los_net.make_automaton()

    def merk(self, k: str) -> str:
        return hmac.new(self.sleutel, k.encode(), "sha256").hexdigest()[:16]

    def in_tekst(self, tekst: str) -> list[str]:
        """Folded values found in `tekst`."""
        if not self.plat:
            return []
        tekst = unicodedata.normalize("NFC", tekst.translate(_TEKENS_WEG))
        # what is not there with all borders taken away is not there at all
        if next(self.los_net.iter(_kaal.__wrapped__(tekst)), None) is None:
            return []
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
        if not self.plat:
            return []
        return list(dict.fromkeys(k for _, k in self.los_net.iter(_kaal.__wrapped__(tekst)) if len(k) >= 7))

    @cached_property
    def _in_bytes(self) -> tuple[Any, Any]:
        """Automata over the bytes that a value may be written as, and over their base64; None when empty."""
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
                    code = "" if b"\0" not in c else "utf-16-be" if c[:1] == b"\0" else "utf-16-le"
                    a.add_word(c.lower().decode("latin-1"), (k, len(c), code, False))
                    for h in (c.hex(), c.lower().hex()):
                        a.add_word(h, (k, 2 * len(c), code, True))
                    if len(c) >= 6:
                        for schuif in range(3):
                            kern = base64.b64encode(b"\0" * schuif + c).decode()
                            kern = kern[[0, 2, 3][schuif] :].rstrip("=")
                            kern = kern[: len(kern) - 1]
                            if len(kern) >= 7:
                                b.add_word(kern, k)
        for x in (a, b):
            if len(x):
                x.make_automaton()
        return a if len(a) else None, b if len(b) else None

    def in_bytes(self, data: bytes, minst: int = 4) -> list[str]:
        """Folded values in bytes: utf-8, cp1252, utf-16, hex of these, base64 of these."""
        gewoon, base64_ = self._in_bytes
        if gewoon is None:
            return []
        tekst = data.lower().decode("latin-1")
        ruw = None
        uit = []
        for eind, (k, n, code, hex_) in gewoon.iter(tekst):
            if n < minst or (hex_ and len(k) < 5):
                continue
            begin = eind - n + 1
            stap = 2 if code else 1
            if hex_:
                voor = _uit_hex(tekst[max(begin - 2 * stap, 0) : begin], _HEX_EIND)
                eerste = _uit_hex(tekst[begin : begin + 2 * stap])
                na = _uit_hex(tekst[eind + 1 : eind + 1 + 2 * stap])
            else:
                # not from `tekst`: bytes of a wide letter have no lower case of their own
                ruw = ruw if ruw is not None else data.decode("latin-1")
                voor = ruw[begin - stap : begin] if begin >= stap else ""
                eerste = ruw[begin : begin + 2]
                na = ruw[eind + 1 : eind + 1 + stap]
            if _woordteken(voor, k[0], code) or _woordteken(na, k[-1], code):
                continue
            if self.plat.get(k) and eerste.strip("\0")[:1].islower():
                continue
            uit.append(k)
        if base64_ is not None:
            uit += [k for _, k in base64_.iter(data.decode("latin-1"))]
        return uit


_HEX_BEGIN = re.compile(r"(?:[0-9a-f]{2})*")
_HEX_EIND = re.compile(r"(?:[0-9a-f]{2})*\Z")


def _uit_hex(cijfers: str, vorm: re.Pattern[str] = _HEX_BEGIN) -> str:
    """The bytes that the hex digits at the begin (or end) of `cijfers` stand for, as characters."""
    m = vorm.search(cijfers)
    return bytes.fromhex(m.group()).decode("latin-1") if m else ""


def _woordteken(stuk: str, rand: str, code: str) -> bool:
    """Whether the bytes `stuk` (as latin-1) go on with the word or number whose outer character is `rand`.

    `code`: the encoding of two bytes that they stand in; "" for one byte, where only ASCII can be told.
    """
    if not stuk:
        return False
    if code:
        heel = stuk.ljust(2, "\0") if code == "utf-16-le" else stuk.rjust(2, "\0")
        c = heel.encode("latin-1").decode(code, "replace")
        return c.isdigit() if rand.isdigit() else c.isalpha()
    return stuk.isdigit() if rand.isdigit() else (stuk.isalpha() and stuk.isascii())


# --- bytes ----------------------------------------------------------------------------------------------------

_STROOM = re.compile(rb"stream\r?\n?")


def _stromen(data: Any) -> Iterable[tuple[int, int]]:
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
    """The stream inflated, and inflated again; as far as it goes. Bytes behind the end of the compressed data are
    put at the end."""
    uit = []
    for _ in range(3):
        d = zlib_ng.decompressobj()
        stukken: list[bytes] = []
        lengte = 0
        rest = data
        try:
            while rest and not d.eof and lengte < MAX_STROOM:
                stukken.append(d.decompress(rest, 1 << 20))
                lengte += len(stukken[-1])
                rest = d.unconsumed_tail
        except zlib_ng.error:
            pass
        if not lengte:
            break
        data = b"".join(stukken)
        uit.append(data)
        if d.unused_data.strip():
            uit.append(d.unused_data)
    return uit


def _afdruk(ruw: bytes) -> bytes:
    return hashlib.blake2b(ruw, digest_size=16).digest()


def _bytes(data: Any, z: Zoeker, r: Rapport, deel: tuple[int, int], bekend: set[bytes]) -> None:
    """The bytes of part `deel` = (number, of how many). `bekend`: pictures that were already unpacked whole."""
    stromen = list(_stromen(data))
    k0, k1 = (len(stromen) * (deel[0] + x) // deel[1] for x in (0, 1))
    for n, (a, b) in enumerate(stromen):
        if not k0 <= n < k1:
            continue
        kop = data[max(a - 600, 0) : a]
        kop = kop[kop.rfind(b" obj") :] if b" obj" in kop else kop
        ruw = data[a:b]
        if b"/Image" in kop:
            # pixels: only where something other than pixels can sit (headers, comments, trailing bytes)
            r.tel("beeldstromen")
            if ruw.endswith(b"\n") and _afdruk(ruw[:-1]) in bekend:
                continue
            vormen = _uitpakken(ruw)
            zoek = [ruw[:65536] + b"\n" + ruw[-65536:]] if not vormen else vormen[1:]
            for stuk in zoek:
                for k in z.in_bytes(stuk, 8):
                    r.lekken.append(Lek("bytes", f"afbeelding {n}", z.merk(k)))
            continue
        r.tel("stromen")
        for vorm in _uitpakken(ruw) or [ruw]:
            for k in z.in_bytes(vorm):
                r.lekken.append(Lek("bytes", f"stroom {n}", z.merk(k)))
    if deel[0]:
        return
    r.tel("bytes", len(data))
    buiten = bytearray()
    vorig = 0
    for a, b in [*stromen, (len(data), len(data))]:
        buiten += data[vorig:a] + b"\n"
        vorig = b
    for k in z.in_bytes(bytes(buiten)):
        r.lekken.append(Lek("bytes", "buiten de stromen", z.merk(k)))


def _strings(pdf: pikepdf.Pdf, z: Zoeker, r: Rapport, deel: tuple[int, int]) -> None:
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

    goed: set[str] = set()
    objecten = [*pdf.objects, pdf.trailer]
    for o in objecten[len(objecten) * deel[0] // deel[1] : len(objecten) * (deel[0] + 1) // deel[1]]:
        for s in loop(o, 0):
            if len(s) >= 3:
                r.tel("strings")
                if s in goed:
                    continue
                gevonden = z.in_tekst(s)
                if not gevonden:
                    goed.add(s)
                for k in gevonden:
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


class _Kaart(dict[int, str]):
    """For `str.translate`: a code of a composite font that ToUnicode doesn't name is left out."""

    def __missing__(self, code: int) -> str:
        return ""


@dataclass
class _Gelezen:
    goed: str
    """Text through ToUnicode, in painting order."""
    ruw: str
    """Text by raw code."""
    toon: int
    """Number of strings shown."""
    beelden: list[tuple[str, tuple[float, float, float, float]]]
    """Names of the objects painted, with the last matrix before them: x, y, width, height."""


_TOON = frozenset(("Tj", "TJ", "'", '"'))
_VERPLAATS = frozenset(("Td", "TD", "Tm", "T*", "BT"))


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
        if dubbel and kaart:
            kaart = _Kaart(kaart)
        if sleutel != (0, 0):
            self.cache[sleutel] = (dubbel, kaart)
        return dubbel, kaart

    def lees(self, stroom: Any, bronnen: Any) -> _Gelezen:
        uit = _Gelezen("", "", 0, [])
        goed: list[str] = []
        ruw: list[str] = []
        dubbel, kaart = False, {}
        laatste = (0.0, 0.0, 0.0, 0.0)
        letters = bronnen.get("/Font") if isinstance(bronnen, pikepdf.Dictionary) else None
        try:
            opdrachten = pikepdf.parse_content_stream(stroom, " ".join((*_TOON, *_VERPLAATS, "Tf cm Do")))
        except pikepdf.PdfError:
            return uit
        for opdracht in opdrachten:
            naam = str(opdracht.operator)
            if naam in _TOON:
                if naam in ("'", '"'):
                    goed.append("\n")
                    ruw.append("\n")
                if not (ops := opdracht.operands):
                    continue
                uit.toon += 1
                for d in list(ops[-1]) if isinstance(ops[-1], pikepdf.Array) else [ops[-1]]:
                    if isinstance(d, pikepdf.String):
                        t = _codes(bytes(d), dubbel)
                        goed.append(t.translate(kaart))
                        ruw.append(t if t.isascii() else "".join(c for c in t if c < "\ud800"))
                    else:
                        try:
                            sprong = float(d) < -180
                        except (TypeError, ValueError):
                            sprong = False
                        if sprong:
                            goed.append(" ")
                            ruw.append(" ")
            elif naam in _VERPLAATS:
                goed.append("\n")
                ruw.append("\n")
            elif naam == "Tf" and (ops := opdracht.operands) and isinstance(letters, pikepdf.Dictionary):
                f = letters.get(str(ops[0])) if isinstance(ops[0], pikepdf.Name) else None
                dubbel, kaart = self.font(f) if isinstance(f, pikepdf.Dictionary) else (False, {})
            elif naam == "cm" and len(ops := opdracht.operands) == 6:
                laatste = (float(ops[4]), float(ops[5]), float(ops[0]), float(ops[3]))
            elif naam == "Do" and (ops := opdracht.operands):
                uit.beelden.append((str(ops[0]), laatste))
        uit.goed, uit.ruw = "".join(goed), "".join(ruw)
        return uit


_SURROGAAT = re.compile(rb"[\xd8-\xdf]")


def _codes(b: bytes, dubbel: bool) -> str:
    """One character per code, whatever it stands for."""
    if not dubbel:
        return b.decode("latin-1")
    b = b[: len(b) // 2 * 2]
    if _SURROGAAT.search(b[::2]):  # would be joined in pairs
        return "".join(chr(x[0]) for x in struct.iter_unpack(">H", b))
    return b.decode("utf-16-be")


def _glyphs(pdf: pikepdf.Pdf, z: Zoeker, r: Rapport, streng: bool, van: int, tot: int) -> dict[int, _Gelezen]:
    """All content streams. Returns what each page shows."""
    lezer = _Letters()
    getoond: dict[int, _Gelezen] = {}
    gezien: set[tuple[int, int]] = set()

    def keur(stroom: Any, bronnen: Any, waar: str, pagina: int | None) -> _Gelezen:
        gelezen = lezer.lees(stroom, bronnen)
        r.tel("inhoudsstromen")
        for t in dict.fromkeys((gelezen.goed, gelezen.ruw)):
            gevonden = set(z.in_tekst(t)) | set(z.in_tekst(t.replace("\n", "")) if not streng else ())
            if not streng:
                gevonden |= set(z.los(t))
            for k in gevonden:
                r.lekken.append(Lek("letters", waar, z.merk(k), pagina))
        return gelezen

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


def _structuur(pdf: pikepdf.Pdf, data: Any, r: Rapport, verwacht: list[dict[str, Any]] | None) -> None:
    def fout(wat: str, pagina: int | None = None) -> None:
        r.lekken.append(Lek("structuur", wat, "", pagina))

    for o in [*pdf.objects, pdf.trailer]:
        if isinstance(o, (pikepdf.Dictionary, pikepdf.Stream)):
            for k in sorted(_VERBODEN.intersection(o.keys())):
                fout(f"verboden sleutel {k}")
    if "/Prev" in pdf.trailer or any(len(re.findall(x, data)) != 1 for x in (b"%%EOF", b"startxref")):
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


def _pixels(
    pdf: pikepdf.Pdf,
    r: Rapport,
    verwacht: Sequence[dict[str, Any]],
    getoond: dict[int, _Gelezen],
    bekend: set[bytes],
) -> None:
    """Under every box only white, its border and its label may be left, in each image that lies there.

    `bekend` gets the fingerprints of pictures that were unpacked whole and hold nothing but their pixels."""
    patronen: dict[tuple[str, int, int], bytes] = {}
    for f in verwacht:
        if not f["vakken"]:
            continue
        p = pdf.pages[f["nummer"]].obj
        s = f["dpi"] / 72
        for naam, (bx, by, _, bh) in getoond[f["nummer"]].beelden:
            beeld = _Beeld(p["/Resources"]["/XObject"][naam])
            H, B, jpeg = beeld.hoog, beeld.breed, beeld.jpeg
            r.tel("beelden")
            if beeld.afdruk:
                bekend.add(beeld.afdruk)
            elif not jpeg:
                r.lekken.append(Lek("pixels", "afbeelding met meer dan beeldpunten", "", f["nummer"]))
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
                stempel = beeld.deel(ly, ly + lh, lx, lx + lb)
                m = 4 if jpeg else 0
                mag[max(ly - m, 0) : ly + lh + m, max(lx - m, 0) : lx + lb + m] = True
                # the same label looks the same everywhere; where a picture lies over it this image is white there
                if not jpeg and (stempel < 255).any():
                    vorm = stempel.tobytes()
                    if patronen.setdefault((grond, lb, lh), vorm) != vorm:
                        r.lekken.append(Lek("pixels", "label wijkt af", "", f["nummer"]))
            for a0, a1, c0, c1 in vakken:
                donker = (beeld.deel(a0, a1, c0, c1) < (200 if jpeg else 250)) & ~mag[a0:a1, c0:c1]
                if float(donker.mean()) > (0.01 if jpeg else 0.0):
                    r.lekken.append(Lek("pixels", "vak is niet wit", "", f["nummer"]))


_TWEEBIT = np.array([[(v >> k & 3) * 85 for k in (6, 4, 2, 0)] for v in range(256)], np.uint8)


class _Beeld:
    """One picture; parts of it as gray pixels."""

    def __init__(self, x: Any) -> None:
        self.breed, self.hoog = int(x["/Width"]), int(x["/Height"])
        self.jpeg = str(x.get("/Filter", "")) == "/DCTDecode"
        self.afdruk: bytes | None = None
        ruw = x.read_raw_bytes()
        if self.jpeg:
            self.rijen = np.array(Image.open(io.BytesIO(ruw)).convert("L"))
            self.per_byte = 1
            return
        self.per_byte = 4 if int(x.get("/BitsPerComponent", 8)) == 2 else 1
        d = zlib_ng.decompressobj()
        data = d.decompress(ruw)
        maat = self.hoog * -(-self.breed // self.per_byte)
        if d.eof and not d.unused_data and len(data) == maat:
            self.afdruk = _afdruk(ruw)
        self.rijen = np.frombuffer(data, np.uint8)[:maat].reshape(self.hoog, -1)

    def deel(self, a0: int, a1: int, c0: int, c1: int) -> np.ndarray:
        """Rows a0 up to a1, columns c0 up to c1."""
        if self.per_byte == 1:
            return self.rijen[a0:a1, c0:c1]
        b0 = c0 // 4
        vier = _TWEEBIT[self.rijen[a0:a1, b0 : -(-c1 // 4)]]
        return vier.reshape(a1 - a0, -1)[:, c0 - 4 * b0 : c1 - 4 * b0]


def _oude_versies(pad: str, z: Zoeker, r: Rapport) -> None:
    """The letters of the file as it was before what was written behind it: its fonts are needed to read them."""
    data = Path(pad).read_bytes()
    eerder = [m.end() for m in re.finditer(rb"%%EOF", data)][:-1]
    for eind in eerder[-OUDE_VERSIES:]:
        try:
            with pikepdf.open(io.BytesIO(data[:eind]), suppress_warnings=True) as pdf:
                r.tel("oude_versies")
                _glyphs(pdf, z, r, False, 0, len(pdf.pages))
        except pikepdf.PdfError:  # no file of its own; its bytes are looked at all the same
            continue


def _losse_beelden(pdf: pikepdf.Pdf, z: Zoeker, r: Rapport) -> None:
    """Every image in the file by OCR, also those that are covered, masked, a thumbnail or not on any page."""
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
        for k_ in set(z.in_tekst("\n".join(t for _, t in _in_hokjes(_als_bladzijde(g))))):
            r.lekken.append(Lek("beeld", f"object {o.objgen[0]}", z.merk(k_)))


def _op_regel(woorden: Sequence[Any]) -> list[str]:
    regels: dict[Any, list[str]] = {}
    for w in woorden:
        regels.setdefault(w.regel, []).append(w.tekst)
    return [" ".join(x) for x in regels.values()]


def _pdfminer(pad: str, nummers: Sequence[int], z: Zoeker, r: Rapport, streng: bool) -> None:
    """`streng`: the blocks that pdfminer makes are looked at one by one. It puts columns after each other, and words
    from two of them are no name."""

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
            for t in map(tekst, p) if streng else [tekst(p)]:
                for k in z.in_tekst(t):
                    r.lekken.append(Lek("pdfminer", f"pagina {n + 1}", z.merk(k), n))
    except (PDFException, ValueError, TypeError, KeyError, AssertionError, IndexError, struct.error) as e:
        r.lekken.append(Lek("pdfminer", f"onleesbaar: {type(e).__name__}", ""))


def _pdfium(
    pad: str, van: int, tot: int, z: Zoeker, r: Rapport, verwacht: dict[int, dict[str, Any]], streng: bool
) -> None:
    with contextlib.closing(pdfium.PdfDocument(pad)) as doc:
        for i in range(van, min(tot, len(doc))):
            p = doc[i]
            tp = p.get_textpage()
            t = tp.get_text_bounded(errors="replace") if not streng else tp.get_text_range(errors="replace")
            tp.close()
            if not streng:
                t += "\n" + _op_plek(p)
            p.close()
            r.tel("pdfium_paginas")
            for k in z.in_tekst(t):
                r.lekken.append(Lek("pdfium", f"pagina {i + 1}", z.merk(k), i))
            f = verwacht.get(i)
            if f and f["woorden"] >= 5 and len(t.split()) < 0.8 * f["woorden"]:
                r.lekken.append(Lek("behoud", "woorden ontbreken", "", i))


def _op_plek(p: Any) -> str:
    """The letters of a page in the order in which they stand, whatever the order in the file."""
    laag = lees_laag(p, (0.0, 0.0, *p.get_size()), 0)
    return ordenen(laag.vak, laag.tekst)[0] if laag.tekst else ""


def _ocr_paginas(
    pad: str, nummers: Iterable[int], z: Zoeker, r: Rapport, verwacht: dict[int, dict[str, Any]], streng: bool
) -> None:
    with contextlib.closing(pdfium.PdfDocument(pad)) as doc:
        if not streng:
            doc.init_forms()
        for i in nummers:
            p = doc[i]
            f = verwacht.get(i)
            _ocr(p, i, z, r, streng, 4 / 3 * f["dpi"] if f else 300.0)
            p.close()


def _ocr(p: Any, i: int, z: Zoeker, r: Rapport, streng: bool, wens: float) -> None:
    """OCR of the drawn page, at somewhat more than the resolution its pictures have."""
    breed, hoog = p.get_size()
    dpi = min(wens, 300.0, 72 * (40e6 / max(breed * hoog, 1)) ** 0.5)
    bitmap = p.render(scale=dpi / 72, grayscale=True, may_draw_forms=True)
    g = bitmap.to_numpy().reshape(bitmap.height, -1)[:, : bitmap.width]
    r.tel("ocr_paginas")
    beurten = [ocr.lees_pagina(g, round(dpi))[0]]
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
    _ocr_hokjes(p, i, z, r)


def _ocr_hokjes(p: Any, i: int, z: Zoeker, r: Rapport) -> None:
    """Forms with a box for every letter, which the OCR of a page can't read."""
    if max(p.get_size()) > HOKJES_TOT:
        return
    bitmap = p.render(scale=300 / 72, grayscale=True, may_draw_forms=True)
    for rij, tekst in _in_hokjes(bitmap.to_numpy().reshape(bitmap.height, -1)[:, : bitmap.width]):
        for k in set(z.in_tekst(tekst)):
            rect = [round(v * 72 / 150, 1) for v in rij.omtrek]
            r.lekken.append(Lek("ocr", f"pagina {i + 1}", z.merk(k), i, rect))


def _als_bladzijde(g: np.ndarray) -> np.ndarray:
    """A picture that may be a scanned page, as large as A4 is at 300 dpi; a small one as it is."""
    kort = min(g.shape)
    if not 800 < kort < 2400:
        return g
    k = 2480 / kort
    return np.asarray(
        Image.fromarray(g).resize((round(g.shape[1] * k), round(g.shape[0] * k)), Image.Resampling.BICUBIC)
    )


def _in_hokjes(g: np.ndarray) -> Iterator[tuple[hokjes.Rij, str]]:
    """Rows of boxes in a page at 300 dpi (places at half of that), with each way to read them."""
    if min(g.shape) < 300:
        return
    g = np.ascontiguousarray(g)
    half = np.asarray(Image.fromarray(g).resize((g.shape[1] // 2, g.shape[0] // 2), Image.Resampling.BOX))
    for rij in hokjes.vind(half):
        if gevuld := hokjes.lees(g, rij, 2.0):
            yield rij, "\n".join((" ".join(t for t, _ in gevuld.woorden), *gevuld.anders))


def verifieer(
    pad: str | Path,
    waarden: Iterable[str],
    *,
    verwacht: list[dict[str, Any]] | None = None,
    van: int = 0,
    tot: int | None = None,
    deel: tuple[int, int] = (0, 1),
    ocr_paginas: Iterable[int] | None = None,
    miner_paginas: Iterable[int] | None = None,
    streng: bool = True,
    stop_bij_lek: bool = False,
    stap: Callable[[int], None] | None = None,
) -> Rapport:
    """Look for `waarden` (plain values) in the PDF at `pad`.

    `verwacht`: facts per page from the rebuild (size, boxes, number of words), for the checks of structure, pixels
    and kept text. `streng=False`: a file made by another program; structure is not judged, text is searched without
    word borders as well, and OCR looks harder. `van`/`tot`: this part of the pages; `deel`: which part that is, of how many
    (bytes and strings of the whole file are divided over the parts, the structure is looked at by the first). `ocr_paginas`, `miner_paginas`: which pages get those slow readers; None = all.
    """
    pad = str(pad)
    r = Rapport()
    z = Zoeker(waarden)
    r.tel("waarden", len(z.plat))
    try:
        pdf = pikepdf.open(pad, suppress_warnings=True)
        n = len(pdf.pages)
    except pikepdf.PdfError:
        _bytes(Path(pad).read_bytes(), z, r, (0, 1), set())
        r.lekken.append(Lek("structuur", "niet te openen", ""))
        return r
    tot = n if tot is None else min(tot, n)
    getoond = _glyphs(pdf, z, r, streng, van, tot)
    feiten = {f["nummer"]: f for f in verwacht or [] if van <= f["nummer"] < tot}
    for i, f in feiten.items():
        gezien = getoond[i].toon if i in getoond else 0
        if gezien != f["woorden"]:
            r.lekken.append(Lek("behoud", f"{gezien} in plaats van {f['woorden']} woorden", "", i))
    if stap:
        stap(0)
    bekend: set[bytes] = set()
    _pixels(pdf, r, [f for i, f in feiten.items() if i in getoond], getoond, bekend)
    with open(pad, "rb") as bestand, mmap.mmap(bestand.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if streng and deel[0] == 0:
            _structuur(pdf, data, r, verwacht)
        _bytes(data, z, r, deel, bekend)
    _strings(pdf, z, r, deel)
    if stap:
        stap(1)
    if stop_bij_lek and r.lekken:
        pdf.close()
        return r
    if not streng and van == 0:
        _oude_versies(pad, z, r)
        if ocr_paginas is None:
            _losse_beelden(pdf, z, r)
    pdf.close()
    alle = range(van, tot)
    if miner_op := list(alle if miner_paginas is None else miner_paginas):
        _pdfminer(pad, miner_op, z, r, streng)
    if stap:
        stap(2)
    _pdfium(pad, van, tot, z, r, feiten, streng)
    if ocr_op := list(alle if ocr_paginas is None else ocr_paginas):
        _ocr_paginas(pad, ocr_op, z, r, feiten, streng)
    return r


def verifieer_steekproef(
    pad: str | Path, waarden: Iterable[str], verwacht: list[dict[str, Any]], *, ocr: Iterable[int] = (), miner: Iterable[int] = ()
) -> Rapport:  # fmt: skip
    """Only the slow readers, on these pages of a file that the rebuild made."""
    r, z = Rapport(), Zoeker(waarden)
    if miner := list(miner):
        _pdfminer(str(pad), miner, z, r, True)
    _ocr_paginas(str(pad), ocr, z, r, {f["nummer"]: f for f in verwacht}, True)
    return r


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Look at one part of the file, with everything but the slow readers; or with only those, at a few pages."""
    with open(opdracht["voorstellen"], "rb") as f:
        waarden = json.load(f)["waarden"]
    with open(opdracht["feiten"], "rb") as f:
        verwacht = json.load(f)
    if "deel" not in opdracht:
        rapport = verifieer_steekproef(
            opdracht["pad"], waarden, verwacht, ocr=opdracht["ocr"], miner=opdracht["miner"]
        )
    else:
        rapport = verifieer(
            opdracht["pad"], waarden, verwacht=verwacht, van=opdracht["van"], tot=opdracht["tot"],
            deel=tuple(opdracht["deel"]), ocr_paginas=(), miner_paginas=(), stap=stap,
        )  # fmt: skip
    return rapport.als_dict()


def bestandshash(pad: str | Path) -> str:
    som = hashlib.sha256()
    with open(pad, "rb") as f:
        for blok in iter(lambda: f.read(1 << 20), b""):
            som.update(blok)
    return som.hexdigest()
