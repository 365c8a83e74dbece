# SPDX-License-Identifier: EUPL-1.2
"""Hostile PDFs: one per way in which a redaction leaks, loses text, or a reader is brought down.

Every case hides the same secrets (`GEHEIM`) and carries words that must stay (`BLIJFT`).
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image, ImageDraw, ImageFont

NAAM = "Kwame Boateng"
BSN = "912345706"
IBAN = "NL91ABNA0417164300"
TEL = "06 11223344"
GEHEIM = ("Boateng", BSN, IBAN)
BLIJFT = ("Geachte", "kinderopvang", "besluit", "toeslagjaar", "terugbetaald")
ZAAK = {
    "partijen": {
        "ouder": {
            "naam": "Petra Jansen",
            "voornaam": "Petra",
            "achternaam": "Jansen",
            "voorletters": "P.",
            "bsn": "999990019",
        },
        "derden": [
            {
                "naam": NAAM,
                "voornaam": "Kwame",
                "achternaam": "Boateng",
                "voorletters": "K.",
                "bsn": BSN,
                "iban": IBAN,
            }
        ],
    }
}
REGELS = [
    "Geachte mevrouw Jansen,",
    "Dit gaat over uw kinderopvang in het jaar 2014.",
    f"Op 3 mei belde {NAAM} met de dienst.",
    f"Het nummer is {BSN} en de rekening {IBAN}.",
    "Het besluit volgt later dit jaar per brief.",
    "Over elk toeslagjaar wordt het bedrag terugbetaald.",
]
_VERSLEUTEL = {"owner": "baas", "user": "geheim"}


@dataclass(frozen=True)
class Geval:
    naam: str
    maak: Callable[[], bytes]
    verwacht: str = "gelakt"
    blijft: tuple[str, ...] = BLIJFT
    geheim: tuple[str, ...] = GEHEIM


GEVALLEN: list[Geval] = []


def geval(verwacht: str = "gelakt", blijft: tuple[str, ...] = BLIJFT, geheim: tuple[str, ...] = GEHEIM):
    def doe(f: Callable[[], bytes]) -> Callable[[], bytes]:
        GEVALLEN.append(Geval(f.__name__, f, verwacht, blijft, geheim))
        return f

    return doe


# --- building blocks ------------------------------------------------------------------------------------------


def esc(t: str) -> bytes:
    return t.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def regel(t: str, x: float, y: float, maat: float = 12, extra: str = "") -> bytes:
    return f"BT {extra} /F1 {maat} Tf {x} {y} Td (".encode() + esc(t) + b") Tj ET\n"


def brief(regels: list[str] | None = None, y: float = 760, stap: float = 24) -> bytes:
    return b"".join(regel(t, 70, y - i * stap) for i, t in enumerate(REGELS if regels is None else regels))


def zonder_geheim() -> bytes:
    return brief([r for r in REGELS if NAAM not in r and BSN not in r])


def nieuw() -> pikepdf.Pdf:
    return pikepdf.new()


def helvetica(pdf: pikepdf.Pdf, **extra: object) -> object:
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
            **extra,
        )
    )


def pagina(
    pdf: pikepdf.Pdf,
    inhoud: bytes,
    doos: tuple[float, ...] = (0, 0, 595, 842),
    bronnen: dict | None = None,
    **meer: object,
):
    r = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
    for k, v in (bronnen or {}).items():
        r[k] = v
    p = pikepdf.Page(
        Dictionary(Type=Name.Page, MediaBox=Array(list(doos)), Resources=r, Contents=Stream(pdf, inhoud))
    )
    for k, v in meer.items():
        p.obj["/" + k] = v
    pdf.pages.append(p)
    return pdf.pages[-1]


def klaar(pdf: pikepdf.Pdf, **opties: object) -> bytes:
    f = io.BytesIO()
    pdf.save(f, **opties)
    return f.getvalue()


def simpel(inhoud: bytes, **meer: object) -> bytes:
    pdf = nieuw()
    pagina(pdf, inhoud, **meer)
    return klaar(pdf)


def plaatje(
    tekst: str,
    breed: int = 900,
    hoog: int = 90,
    kleur: str = "L",
    inkt: object = 0,
    wit: object = 255,
    maat: int = 44,
) -> Image.Image:
    from pathlib import Path

    import font_source_sans_pro as ff

    b = Image.new(kleur, (breed, hoog), wit)
    letter = ImageFont.truetype(str(Path(ff.__file__).parent / "files" / "SourceSansPro-Regular.ttf"), maat)
    ImageDraw.Draw(b).text((10, hoog // 2 - maat // 2 - 6), tekst, fill=inkt, font=letter)
    return b


def beeld(pdf: pikepdf.Pdf, im: Image.Image, jpeg: bool = False, **extra: object) -> Stream:
    if jpeg:
        f = io.BytesIO()
        im.save(f, "JPEG", quality=80)
        s = Stream(pdf, f.getvalue())
        s.Filter = Name.DCTDecode
    elif im.mode == "1":
        s = Stream(pdf, im.tobytes())
    else:
        s = Stream(pdf, im.tobytes())
    s.Type, s.Subtype, s.Width, s.Height = Name.XObject, Name.Image, im.width, im.height
    s.ColorSpace = Name.DeviceRGB if im.mode == "RGB" else Name.DeviceGray
    s.BitsPerComponent = 1 if im.mode == "1" else 8
    for k, v in extra.items():
        s["/" + k] = v
    return s


def scan(tekst_regels: list[str] | None = None, draai: int = 0, **opties: object) -> Image.Image:
    from pathlib import Path

    import font_source_sans_pro as ff

    letter = ImageFont.truetype(str(Path(ff.__file__).parent / "files" / "SourceSansPro-Regular.ttf"), 46)
    b = Image.new("L", (1654, 2339), 255)
    d = ImageDraw.Draw(b)
    for i, t in enumerate(tekst_regels or REGELS):
        d.text((180, 220 + i * 90), t, fill=0, font=letter)
    return b.rotate(draai, expand=True) if draai else b


def omringd(inhoud: bytes, im: Image.Image | None = None, voor: bytes | None = None) -> bytes:
    """Ordinary pages with secrets before and after: the page itself is neither the first nor a likely one to be read in
    full when the result is checked. `im` is called /I there."""
    pdf = nieuw()
    pagina(pdf, brief() if voor is None else voor)
    pagina(pdf, inhoud, bronnen=None if im is None else {"/XObject": Dictionary(I=beeld(pdf, im))})
    pagina(pdf, brief())
    return klaar(pdf)


def zet(im: Image.Image, x: float, y: float, dpi: float) -> bytes:
    """Draw the image at so many pixels an inch."""
    return f"q {im.width * 72 / dpi} 0 0 {im.height * 72 / dpi} {x} {y} cm /I Do Q\n".encode()


# --- text written oddly ---------------------------------------------------------------------------------------


@geval()
def gewoon() -> bytes:
    return simpel(brief())


@geval()
def gesplitst() -> bytes:
    delen = zonder_geheim()
    x = 70.0
    for c in f"Belde {NAAM} {BSN} {IBAN}":
        delen += regel(c, round(x, 2), 600)
        x += 8.4
    return simpel(delen)


@geval()
def geschud() -> bytes:
    letters = []
    breedte = 7.6
    for r, t in enumerate(REGELS):
        for i, c in enumerate(t):
            if c != " ":
                letters.append((c, 60 + i * breedte, 760 - 24 * r))
    letters = (
        [letters[(i * 97) % len(letters)] for i in range(len(letters))] if len(letters) % 97 else letters
    )
    pdf = nieuw()
    p = pagina(pdf, b"".join(regel(c, round(x, 2), y, 11) for c, x, y in letters))
    p.obj.Resources.Font.F1.BaseFont = Name.Courier
    return klaar(pdf)


@geval()
def letters_tussen_andere_tekst() -> bytes:
    """A name of which each letter is drawn behind another line: the order in the file never holds it."""
    breedte = {"B": 8.0, "o": 6.67, "a": 6.67, "t": 3.34, "e": 6.67, "n": 6.67, "g": 6.67}
    x, inhoud = 70.0, zonder_geheim()
    tussen = ("Met groet", "namens ons", "uw dienst", "bijlage", "zie ook", "kopie", "archief")
    for k, (letter, woorden) in enumerate(zip("Boateng", tussen, strict=True)):
        inhoud += regel(letter, round(x, 2), 400) + regel(woorden, 70 + 70 * k, 300 - 16 * k)
        x += breedte[letter]
    return simpel(inhoud)


@geval(geheim=("Boateng", BSN[:5], IBAN[:8], IBAN[8:]))
def nummers_in_smalle_cellen() -> bytes:
    """A table drawn row by row, in which a number goes on in the line below it."""
    inhoud = zonder_geheim()
    rijen = (("Kwame", BSN[:5], IBAN[:8]), ("Boateng", BSN[5:], IBAN[8:]))
    for r, rij in enumerate(rijen):
        for k, cel in enumerate(rij):
            inhoud += regel(cel, 60 + 150 * k, 400 - 14 * r)
    return simpel(inhoud)


@geval(geheim=(BSN[4:],))
def nummer_over_een_bladzijde() -> bytes:
    pdf = nieuw()
    pagina(pdf, zonder_geheim() + regel(f"Het nummer is {BSN[:4]}", 60, 60))
    pagina(pdf, regel("Blad 2 van 2", 400, 800) + regel(f"{BSN[4:]} volgens de dienst.", 60, 760))
    return klaar(pdf)


@geval()
def tj_kerning() -> bytes:
    def tj(t: str) -> bytes:
        return b"[" + b" -20 ".join(b"(" + esc(c) + b")" for c in t) + b"] TJ"

    return simpel(
        zonder_geheim()
        + b"BT /F1 12 Tf 70 600 Td "
        + tj(f"Belde {NAAM} nummer {BSN}")
        + b" 0 -24 Td "
        + tj(IBAN)
        + b" ET"
    )


@geval(geheim=("Müller-Ăbrudan", "Abrudan", BSN))
def nfd() -> bytes:
    import typst

    return bytes(
        typst.compile(
            (
                "#set text(size: 12pt)\n" + "\n\n".join(r for r in REGELS if NAAM not in r).replace(IBAN, "")
                + "\n\nGebeld met Kwame A\u0306brudan en ook K. A\u0306brudan vandaag."
            ).encode()
        )
    )  # fmt: skip


@geval(geheim=("Steffinger", BSN))
def ligatuur() -> bytes:
    import typst

    tekst = "\n\n".join(REGELS).replace(NAAM, "Kwame Steffinger").replace(IBAN, "")
    return bytes(
        typst.compile(
            ("#set text(size: 12pt, ligatures: true)\n" + tekst + "\n\nK. Steffinger tekende.").encode()
        )
    )


@geval(geheim=("Boateng", "Boa", "teng", BSN))
def afgebroken() -> bytes:
    return simpel(
        brief(
            [*REGELS[:2], "Op 3 mei belde Kwame Boa-", "teng met de dienst.", f"Nummer {BSN}.", *REGELS[4:]]
        )
    )


@geval()
def over_regels() -> bytes:
    return simpel(
        brief(
            [
                *REGELS[:2],
                "Op 3 mei belde Kwame",
                f"Boateng met de dienst. BSN {BSN[:5]}",
                f"{BSN[5:]} telt.",
                *REGELS[4:],
            ]
        )
    )


@geval()
def gespatieerd() -> bytes:
    return simpel(
        zonder_geheim() + regel("K w a m e   B o a t e n g", 70, 600) + regel(" ".join(BSN), 70, 570)
    )


@geval()
def hoofdletters() -> bytes:
    return simpel(brief([r.replace(NAAM, NAAM.upper()) for r in REGELS]))


@geval()
def dubbel_gedrukt() -> bytes:
    return simpel(brief() + b"1 0 0 1 0.4 0 cm " + brief())


@geval()
def krap() -> bytes:
    """Lines so tight that the boxes of letters touch."""
    return simpel(brief(stap=11.2))


@geval()
def klein_lettertje() -> bytes:
    return simpel(zonder_geheim() + regel(f"{NAAM} {BSN} {IBAN}", 70, 500, 3))


@geval()
def wit_op_wit() -> bytes:
    return simpel(zonder_geheim() + b"1 g " + regel(f"{NAAM} {BSN} {IBAN}", 70, 500))


@geval(geheim=("Boateng", BSN))
def even_licht_als_de_grond() -> bytes:
    """Red on blue: without colours there is nothing to see."""
    vlak, rood = b"0 0.3137 0.6275 rg 50 280 400 60 re f ", b"0.878 0 0 rg "
    return omringd(zonder_geheim() + vlak + rood + regel(f"{NAAM} {BSN}", 70, 300, 20))


@geval(geheim=("Boateng", BSN))
def even_licht_als_de_grond_in_beeld() -> bytes:
    im = plaatje(f"{NAAM} {BSN}", kleur="RGB", inkt=(224, 0, 0), wit=(0, 80, 160))
    return omringd(zonder_geheim() + zet(im, 70, 300, 150), im)


@geval()
def bijna_wit() -> bytes:
    return simpel(zonder_geheim() + b"0.86 g " + regel(f"{NAAM} {BSN} {IBAN}", 70, 500))


@geval()
def lichtgrijs() -> bytes:
    """All of it can be read, but is lighter than the tone that two bits make white."""
    return simpel(b"0.8 g " + brief())


@geval()
def onzichtbaar_tr3() -> bytes:
    return simpel(zonder_geheim() + regel(f"{NAAM} {BSN} {IBAN}", 70, 500, extra="3 Tr"))


@geval()
def uitgeknipt() -> bytes:
    return simpel(zonder_geheim() + b"q 0 0 10 10 re W n " + regel(f"{NAAM} {BSN} {IBAN}", 70, 500) + b"Q")


@geval()
def doorschijnend() -> bytes:
    pdf = nieuw()
    gs = Dictionary(G0=Dictionary(Type=Name.ExtGState, ca=0))
    pagina(
        pdf,
        zonder_geheim() + b"q /G0 gs " + regel(f"{NAAM} {BSN} {IBAN}", 70, 500) + b"Q",
        bronnen={"/ExtGState": gs},
    )
    return klaar(pdf)


@geval()
def schijnlak() -> bytes:
    return simpel(brief() + b"0 g 68 708 470 14 re f 68 684 470 14 re f")


@geval()
def schijnlak_wit() -> bytes:
    return simpel(brief() + b"1 g 68 708 470 14 re f 68 684 470 14 re f")


@geval()
def schijnlak_annotatie() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, brief())
    ap = Stream(pdf, b"0 g 0 0 470 40 re f")
    ap.Type, ap.Subtype, ap.BBox = Name.XObject, Name.Form, Array([0, 0, 470, 40])
    p.obj.Annots = Array(
        [
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Square,
                Rect=Array([68, 682, 538, 722]),
                F=4,
                AP=Dictionary(N=pdf.make_indirect(ap)),
            )
        ]
    )
    return klaar(pdf)


# --- geometry -------------------------------------------------------------------------------------------------


def _gedraaid(graden: int) -> bytes:
    pdf = nieuw()
    p = pagina(pdf, brief())
    p.obj.Rotate = graden
    return klaar(pdf)


@geval()
def gedraaid_90() -> bytes:
    return _gedraaid(90)


@geval()
def gedraaid_180() -> bytes:
    return _gedraaid(180)


@geval()
def gedraaid_270() -> bytes:
    return _gedraaid(270)


@geval()
def tekst_gekanteld() -> bytes:
    return simpel(
        b"0 1 -1 0 595 0 cm 0 250 translate pop\n".replace(b"0 250 translate pop\n", b"")
        + b"1 0 0 1 0 -250 cm "
        + brief()
    )


@geval()
def tekst_schuin() -> bytes:
    return simpel(
        zonder_geheim() + b"q 0.94 0.34 -0.34 0.94 100 300 cm " + regel(f"{NAAM} {BSN}", 0, 0, 16) + b"Q"
    )


@geval()
def stempel_staand() -> bytes:
    return simpel(zonder_geheim() + b"q 0 1 -1 0 560 200 cm " + regel(f"Ontvangen {NAAM}", 0, 0, 14) + b"Q")


@geval()
def bijgesneden() -> bytes:
    return simpel(zonder_geheim() + regel(f"{NAAM} {BSN} {IBAN}", 70, 30), CropBox=Array([0, 100, 595, 842]))


@geval()
def bijgesneden_verschoven() -> bytes:
    pdf = nieuw()
    pagina(
        pdf,
        b"1 0 0 1 200 300 cm " + brief(),
        doos=(150, 250, 900, 1250),
        CropBox=Array([200, 300, 795, 1142]),
        Rotate=90,
    )
    return klaar(pdf)


@geval()
def buiten_pagina() -> bytes:
    return simpel(zonder_geheim() + regel(f"{NAAM} {BSN} {IBAN}", -400, 300) + regel(NAAM, 70, 2000))


@geval()
def userunit() -> bytes:
    return simpel(b"0.5 0 0 0.5 0 0 cm " + brief(), doos=(0, 0, 298, 421), UserUnit=2)


# --- fonts ----------------------------------------------------------------------------------------------------


def _type3(pdf: pikepdf.Pdf, tekst: str, tounicode: bool) -> tuple[object, bytes]:
    procs = Dictionary()
    codes: dict[str, int] = {}
    for c in dict.fromkeys(tekst):
        codes[c] = 33 + len(codes)
        im = plaatje(c, 40, 64, maat=48)
        b = im.point(lambda v: 255 if v < 128 else 0, "1")
        data = b.tobytes()
        procs[f"/g{codes[c]}"] = Stream(
            pdf,
            b"600 0 0 -200 700 900 d1 q 600 0 0 960 0 -250 cm BI /W 40 /H 64 /IM true /BPC 1 /D [1 0] ID "
            + data
            + b" EI Q",
        )
    verschil = Array([33, *(Name(f"/g{k}") for k in codes.values())])
    f = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, -200, 700, 900]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=procs, Encoding=Dictionary(Type=Name.Encoding, Differences=verschil), FirstChar=33,
        LastChar=32 + len(codes), Widths=Array([600] * len(codes)), Resources=Dictionary(),
    )  # fmt: skip
    if tounicode:
        regels_ = b"".join(b"<%02X> <%04X>\n" % (k, ord(c)) for c, k in codes.items())
        f.ToUnicode = Stream(
            pdf,
            b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n%d beginbfchar\n" % len(codes)
            + regels_
            + b"endbfchar endcmap",
        )
    return pdf.make_indirect(f), b"<" + b"".join(b"%02X" % codes[c] for c in tekst) + b">"


def _met_type3(tounicode: bool) -> bytes:
    pdf = nieuw()
    f, code = _type3(pdf, f"{NAAM} {BSN}", tounicode)
    p = pagina(pdf, zonder_geheim() + b"BT /T3 16 Tf 70 500 Td " + code + b" Tj ET")
    p.obj.Resources.Font.T3 = f
    return klaar(pdf)


@geval()
def type3() -> bytes:
    return _met_type3(True)


@geval()
def type3_zonder_kaart() -> bytes:
    return _met_type3(False)


def _liegend(bron: str, doel: str) -> bytes:
    """A font whose ToUnicode says `doel` for what is drawn as `bron`."""
    import typst

    schoon = "\n\n".join(r for r in REGELS if NAAM not in r and BSN not in r)
    pdf = pikepdf.open(
        io.BytesIO(
            bytes(
                typst.compile(
                    f'#set text(size: 13pt)\n{schoon}\n\n#text(font: "DejaVu Sans Mono")[{bron}]'.encode()
                )
            )
        )
    )
    for o in pdf.objects:
        if (
            isinstance(o, Dictionary)
            and str(o.get("/Type", "")) == "/Font"
            and "/ToUnicode" in o
            and "DejaVu" in str(o.BaseFont)
        ):
            data = o.ToUnicode.read_bytes()
            for a, b in zip(bron, doel, strict=False):
                data = data.replace(b"<%04X>\n" % ord(a), b"<%04x>\n" % ord(b)).replace(
                    b"<%04x>\n" % ord(a), b"<%04x>\n" % ord(b)
                )
            o.ToUnicode.write(data)
    return klaar(pdf)


@geval()
def liegende_tounicode() -> bytes:
    return _liegend("Kwame Boateng 912345706", "xxxxxxxxxxxxxxxxxxxxxxxxx")


@geval()
def liegende_tounicode_later() -> bytes:
    return _liegend_later("HhiIjJkLlpPqQrRsSuU")


@geval()
def liegende_tounicode_gewone_woorden() -> bytes:
    """Small letters: what the layer says doesn't look like a name or a number."""
    return _liegend_later("hijklpqrsuvyzbcdfgx")


# what it says looks like what it draws, and the rest of the page shows all these letters honestly in another font
_HALF = "drame poatens 912345706"


@geval()
def liegende_letters() -> bytes:
    return _liegend("Kwame Boateng 912345706", _HALF)


@geval()
def liegende_letters_later() -> bytes:
    pdf = nieuw()
    for _ in range(4):
        pagina(pdf, zonder_geheim())
    with pikepdf.open(io.BytesIO(_liegend("Kwame Boateng 912345706", _HALF))) as ander:
        pdf.pages.append(ander.pages[0])
        return klaar(pdf)


def _liegend_later(doelen: str) -> bytes:
    """Every code has a letter of its own, so that nothing in the font is odd, and it is past the pages that are always
    read in full: only reading the drawn letters back can tell."""
    bron = "Kwame Boateng 912345706"
    letters = dict(zip(dict.fromkeys(bron.replace(" ", "")), doelen, strict=True))
    pdf = nieuw()
    for _ in range(4):
        pagina(pdf, zonder_geheim())
    with pikepdf.open(io.BytesIO(_liegend(bron, "".join(letters.get(c, c) for c in bron)))) as ander:
        pdf.pages.append(ander.pages[0])
        return klaar(pdf)


@geval()
def tounicode_ontbreekt() -> bytes:
    import typst

    pdf = pikepdf.open(
        io.BytesIO(bytes(typst.compile(("#set text(size: 12pt)\n" + "\n\n".join(REGELS)).encode())))
    )
    for o in pdf.objects:
        if isinstance(o, Dictionary) and "/ToUnicode" in o:
            del o["/ToUnicode"]
    return klaar(pdf)


@geval()
def actualtext_liegt() -> bytes:
    return simpel(
        zonder_geheim()
        + b"/Span << /ActualText (de buurman) >> BDC "
        + regel(f"{NAAM} {BSN}", 70, 500)
        + b"EMC"
    )


@geval()
def actualtext_verklapt() -> bytes:
    return simpel(
        zonder_geheim() + b"/Span << /ActualText (" + esc(f"{NAAM} {BSN}") + b") /Alt (" + esc(NAAM) + b") >> BDC "
        + regel("de buurman", 70, 500) + b"EMC"
    )  # fmt: skip


def _vector(tekst: str, rond: bool) -> bytes:
    im = plaatje(tekst, 420, 60, maat=34)
    uit = [b"0 g"]
    px = im.load()
    for y in range(im.height):
        x = 0
        while x < im.width:
            if px[x, y] < 128:
                x0 = x
                while x < im.width and px[x, y] < 128:
                    x += 1
                if rond:
                    uit.append(
                        b"%.2f %.2f m %.2f %.2f l %.2f %.2f l %.2f %.2f l h"
                        % (x0, 60 - y, x, 60 - y, x, 59 - y, x0, 59 - y)
                    )
                else:
                    uit.append(b"%d %d %d 1 re" % (x0, 59 - y, x - x0))
            x += 1
    return b"q 0.6 0 0 0.6 70 480 cm " + b"\n".join(uit) + b" f Q"


@geval()
def vectorletters() -> bytes:
    return simpel(zonder_geheim() + _vector(f"{NAAM} {BSN}", True))


@geval()
def vectorletters_over_tekst() -> bytes:
    """Outlines of the name over a harmless word that was painted white again."""
    return simpel(
        zonder_geheim()
        + regel("harmloze tekst hier", 74, 494, 18)
        + b"1 g 60 480 260 40 re f "
        + _vector(f"{NAAM} {BSN}", False)
    )


_STREPEN = {
    "B": "0007 0747 4744 0444 4440 0040", "O": "0007 0747 4740 4000", "A": "0007 0747 4740 0444", "T": "0747 2720",
    "E": "0007 0747 0434 0040", "N": "0007 0740 4047", "G": "4707 0700 0040 4043 4323",
}  # fmt: skip
"""Letters of straight lines: from x, y to x, y."""


@geval(geheim=("Boateng",))
def streepletters_over_witte_tekst() -> bytes:
    """Each stroke is too thin to cover the word that is white below it."""
    inhoud = zonder_geheim() + b"1 g " + regel("kinderopvang", 70, 600) + b"0 g 1 w\n"
    for k, c in enumerate("BOATENG"):
        for a, b, p, q in (map(int, streep) for streep in _STREPEN[c].split()):
            inhoud += b"%d %d m %d %d l S\n" % (72 + 9 * k + a, 600 + b, 72 + 9 * k + p, 600 + q)
    return omringd(inhoud)


# --- images ---------------------------------------------------------------------------------------------------


def _met_beeld(im: Image.Image, jpeg: bool = False, **extra: object) -> bytes:
    pdf = nieuw()
    s = beeld(pdf, im, jpeg, **extra)
    pagina(pdf, zonder_geheim() + b"q 420 0 0 42 70 480 cm /I Do Q", bronnen={"/XObject": Dictionary(I=s)})
    return klaar(pdf)


@geval()
def beeld_jpeg() -> bytes:
    return _met_beeld(plaatje(f"{NAAM} {BSN}"), True)


@geval()
def beeldregel_zo_dun_als_een_lijn() -> bytes:
    """A long line of small print that is no higher than two blocks of eight pixels."""
    tekst = f"Contact: {NAAM}, burgerservicenummer {BSN}, rekening {IBAN}, afdeling toeslagen"
    im = plaatje(tekst, 2600, 76, maat=58).crop((0, 4, 2600, 74))
    return omringd(zonder_geheim() + zet(im, 70, 301.7, 600), im)


def _watermerk(tekst: str, maat: float, kantel: tuple[float, float]) -> bytes:
    """A light word over the page, and somewhere in its box a small image, with ink of its own."""
    im = plaatje(f"{NAAM}  {BSN}", 620, 60)
    c, s = kantel
    merk = f"0.85 g BT /F1 {maat} Tf {c} {s} {-s} {c} 60 200 Tm ({tekst}) Tj ET\n".encode()
    return omringd(
        zonder_geheim() + merk + zet(im, 220, 330, 300), im, brief() + regel("CONCEPT KOPIE CONCEPT", 70, 500)
    )


@geval(geheim=("Boateng", BSN))
def watermerk_schuin_over_beeld() -> bytes:
    return _watermerk("CONCEPT", 90, (0.7071, 0.7071))


@geval(geheim=("Boateng", BSN))
def watermerk_recht_over_beeld() -> bytes:
    return _watermerk("KOPIE", 190, (1, 0))


@geval()
def beeld_kleur() -> bytes:
    return _met_beeld(plaatje(f"{NAAM} {BSN}", kleur="RGB", inkt=(200, 20, 20), wit=(240, 240, 255)), True)


@geval()
def beeld_eenbit() -> bytes:
    return _met_beeld(plaatje(f"{NAAM} {BSN}").convert("1"))


@geval()
def beeld_wit_op_zwart() -> bytes:
    return _met_beeld(plaatje(f"{NAAM} {BSN}", inkt=255, wit=0))


@geval()
def beeld_masker() -> bytes:
    """The letters sit in the soft mask of an even black image."""
    pdf = nieuw()
    m = beeld(pdf, plaatje(f"{NAAM} {BSN}", inkt=255, wit=0))
    s = beeld(pdf, Image.new("L", (900, 90), 0), SMask=pdf.make_indirect(m))
    pagina(pdf, zonder_geheim() + b"q 420 0 0 42 70 480 cm /I Do Q", bronnen={"/XObject": Dictionary(I=s)})
    return klaar(pdf)


@geval()
def beeld_ingebed() -> bytes:
    im = plaatje(f"{NAAM} {BSN}", 500, 50, maat=26)
    data = im.tobytes()
    return simpel(
        zonder_geheim() + b"q 420 0 0 42 70 480 cm BI /W 500 /H 50 /CS /G /BPC 8 ID " + data + b" EI Q"
    )


@geval()
def beeld_met_exif() -> bytes:
    f = io.BytesIO()
    e = Image.Exif()
    e[0x010E] = f"{NAAM} {BSN}"
    plaatje("een foto zonder naam").save(f, "JPEG", exif=e)
    pdf = nieuw()
    s = Stream(pdf, f.getvalue())
    s.Type, s.Subtype, s.Width, s.Height, s.ColorSpace, s.BitsPerComponent = (
        Name.XObject,
        Name.Image,
        900,
        90,
        Name.DeviceGray,
        8,
    )
    s.Filter = Name.DCTDecode
    pagina(pdf, zonder_geheim() + b"q 420 0 0 42 70 480 cm /I Do Q", bronnen={"/XObject": Dictionary(I=s)})
    return klaar(pdf)


@geval()
def patroon() -> bytes:
    pdf = nieuw()
    t = Stream(pdf, regel(f"{NAAM} {BSN}", 5, 10, 12))
    t.Type, t.PatternType, t.PaintType, t.TilingType = Name.Pattern, 1, 1, 1
    t.BBox, t.XStep, t.YStep = Array([0, 0, 300, 40]), 300, 40
    t.Resources = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
    pagina(
        pdf,
        zonder_geheim() + b"/Pattern cs /P1 scn 60 440 300 40 re f",
        bronnen={"/Pattern": Dictionary(P1=t)},
    )
    return klaar(pdf)


def _hokjesscan(zijde: int, dik: int, tussen: int, open_boven: bool = False) -> Image.Image:
    """A form with a box for every letter, at 150 dpi."""
    b = Image.new("L", (1240, 1754), 255)
    kop = plaatje("Geachte, kinderopvang toeslagjaar besluit terugbetaald", 1100, 60, maat=30)
    b.paste(kop, (130, 130))
    d = ImageDraw.Draw(b)
    for r, t in enumerate((BSN, IBAN, "BOATENG")):
        y = 300 + 2 * zijde * r
        for k, c in enumerate(t):
            x = 140 + (zijde + tussen) * k
            b.paste(plaatje(c, 44, 40, maat=28).crop((6, 0, 32, 40)), (x + 8, y + 1))
            if open_boven:
                hoog = y + zijde // 2
                d.line(((x, hoog), (x, y + zijde), (x + zijde, y + zijde), (x + zijde, hoog)), 0, dik)
            else:
                d.rectangle((x, y, x + zijde, y + zijde), outline=0, width=dik)
    return b


@geval(blijft=BLIJFT)
def hokjes_scan() -> bytes:
    return _scanpagina(_hokjesscan(40, 1, 0))


@geval(blijft=BLIJFT)
def hokjes_scan_los() -> bytes:
    return _scanpagina(_hokjesscan(38, 2, 3).rotate(0.6, fillcolor=255))


@geval(blijft=BLIJFT)
def hokjes_scan_kam() -> bytes:
    """Open at the top."""
    return _scanpagina(_hokjesscan(40, 2, 0, open_boven=True))


@geval(blijft=BLIJFT)
def hokjes_beeld_in_brief() -> bytes:
    im = _hokjesscan(40, 1, 0).crop((100, 280, 1000, 520))
    return omringd(zonder_geheim() + zet(im, 70, 300, 150), im)


def _scanpagina(im: Image.Image, over: bytes = b"", rotate: int = 0) -> bytes:
    pdf = nieuw()
    b, h = (595, 842) if im.height > im.width else (842, 595)
    p = pagina(
        pdf,
        f"q {b} 0 0 {h} 0 0 cm /I Do Q\n".encode() + over,
        doos=(0, 0, b, h),
        bronnen={"/XObject": Dictionary(I=beeld(pdf, im, im.mode != "1"))},
    )
    if rotate:
        p.obj.Rotate = rotate
    return klaar(pdf)


@geval()
def kale_scan() -> bytes:
    return _scanpagina(scan())


@geval()
def scan_eenbit() -> bytes:
    return _scanpagina(scan().convert("1"))


@geval()
def scan_kwartslag() -> bytes:
    return _scanpagina(scan(draai=90))


@geval()
def scan_met_rotate() -> bytes:
    return _scanpagina(scan(draai=90), rotate=90)


@geval()
def scan_ondersteboven() -> bytes:
    return _scanpagina(scan(draai=180))


@geval()
def scan_met_ocrlaag() -> bytes:
    laag = b"".join(regel(t, 65, 755 - i * 32.4, 16, "3 Tr") for i, t in enumerate(REGELS))
    return _scanpagina(scan(), laag)


@geval()
def scan_met_valse_ocrlaag() -> bytes:
    laag = b"".join(
        regel(t.replace(NAAM, "niemand").replace(BSN, "000000000"), 65, 755 - i * 32.4, 16, "3 Tr")
        for i, t in enumerate(REGELS)
    )
    return _scanpagina(scan(), laag)


@geval()
def scan_over_tekst() -> bytes:
    """Harmless real text with the scanned truth laid over it."""
    pdf = nieuw()
    pagina(
        pdf, brief(["Niets bijzonders hier te zien."] * 6) + b"q 595 0 0 842 0 0 cm /I Do Q",
        bronnen={"/XObject": Dictionary(I=beeld(pdf, scan(), True))},
    )  # fmt: skip
    return klaar(pdf)


# --- form XObjects, layers ------------------------------------------------------------------------------------


def vorm(
    pdf: pikepdf.Pdf, inhoud: bytes, doos: tuple[float, ...] = (0, 0, 595, 842), **meer: object
) -> Stream:
    s = Stream(pdf, inhoud)
    s.Type, s.Subtype, s.BBox = Name.XObject, Name.Form, Array(list(doos))
    s.Resources = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
    for k, v in meer.items():
        s.Resources["/" + k] = v
    return s


@geval()
def vorm_genest() -> bytes:
    pdf = nieuw()
    a = vorm(pdf, regel(f"{NAAM} {BSN} {IBAN}", 0, 0))
    for _ in range(4):
        a = vorm(pdf, b"q 1 0 0 1 10 10 cm /X Do Q", XObject=Dictionary(X=pdf.make_indirect(a)))
    pagina(
        pdf,
        zonder_geheim() + b"q 1 0 0 1 40 480 cm /X Do Q",
        bronnen={"/XObject": Dictionary(X=pdf.make_indirect(a))},
    )
    return klaar(pdf)


@geval()
def vorm_gedeeld() -> bytes:
    pdf = nieuw()
    a = pdf.make_indirect(vorm(pdf, regel(f"{NAAM} {BSN}", 0, 0)))
    for y in (500, 300):
        pagina(
            pdf, zonder_geheim() + b"q 1 0 0 1 70 %d cm /X Do Q" % y, bronnen={"/XObject": Dictionary(X=a)}
        )
    return klaar(pdf)


def _laag(aan: bool) -> bytes:
    pdf = nieuw()
    ocg = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(NAAM)))
    pagina(
        pdf, zonder_geheim() + b"/OC /L0 BDC " + regel(f"{NAAM} {BSN} {IBAN}", 70, 500) + b"EMC",
        bronnen={"/Properties": Dictionary(L0=ocg)},
    )  # fmt: skip
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([ocg]), D=Dictionary(ON=Array([ocg] if aan else []), OFF=Array([] if aan else [ocg]))
    )
    return klaar(pdf)


@geval()
def laag_aan() -> bytes:
    return _laag(True)


@geval()
def laag_uit() -> bytes:
    return _laag(False)


# --- forms and annotations ------------------------------------------------------------------------------------


def _veld(pdf: pikepdf.Pdf, ap: bool) -> pikepdf.Pdf:
    p = pagina(pdf, zonder_geheim() + regel("Naam:", 70, 500))
    v = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("naam"), V=String(f"{NAAM} {BSN}"), DV=String(NAAM),
        Rect=Array([120, 492, 420, 514]), F=4, DA=String("/Helv 12 Tf 0 g"), TU=String(NAAM),
    )  # fmt: skip
    if ap:
        s = vorm(pdf, b"/Tx BMC " + regel(f"{NAAM} {BSN}", 2, 6) + b"EMC", (0, 0, 300, 22))
        v.AP = Dictionary(N=pdf.make_indirect(s))
    v = pdf.make_indirect(v)
    p.obj.Annots = Array([v])
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([v]),
        DA=String("/Helv 12 Tf 0 g"),
        NeedAppearances=not ap,
        DR=Dictionary(Font=Dictionary(Helv=helvetica(pdf))),
    )
    return pdf


@geval()
def formulier() -> bytes:
    return klaar(_veld(nieuw(), True))


@geval()
def formulier_zonder_beeld() -> bytes:
    return klaar(_veld(nieuw(), False))


@geval()
def xfa_naast_formulier() -> bytes:
    pdf = _veld(nieuw(), True)
    pdf.Root.AcroForm.XFA = Array(
        [String("datasets"), Stream(pdf, f"<xfa><naam>{NAAM}</naam><bsn>{BSN}</bsn></xfa>".encode())]
    )
    return klaar(pdf)


@geval()
def aantekeningen() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, zonder_geheim())
    ap = vorm(pdf, regel(f"{NAAM} {BSN}", 2, 6), (0, 0, 300, 22))
    p.obj.Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=Array([120, 492, 420, 514]), F=4, DA=String("/Helv 12 Tf"),
                       Contents=String(f"{NAAM} {BSN}"), AP=Dictionary(N=pdf.make_indirect(ap))),
            Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([20, 492, 40, 514]), Contents=String(f"{NAAM} {BSN}"), T=String(NAAM)),
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([20, 400, 40, 414]), A=Dictionary(S=Name.URI, URI=String(f"mailto:{NAAM}@x.nl"))),
            Dictionary(Type=Name.Annot, Subtype=Name.Text, F=2, Rect=Array([20, 300, 40, 314]), Contents=String(IBAN)),
        ]
    )  # fmt: skip
    return klaar(pdf)


@geval()
def handtekening() -> bytes:
    pdf = _veld(nieuw(), True)
    v = pdf.Root.AcroForm.Fields[0]
    v.FT = Name.Sig
    v.V = Dictionary(
        Type=Name.Sig,
        Filter=Name("/Adobe.PPKLite"),
        Name=String(NAAM),
        Reason=String(BSN),
        Contents=String(b"\0" * 64),
        M=String("D:20140503"),
    )
    return klaar(pdf)


# --- hidden in the file ---------------------------------------------------------------------------------------


@geval()
def metadata() -> bytes:
    pdf = nieuw()
    pagina(
        pdf,
        zonder_geheim(),
        PieceInfo=Dictionary(App=Dictionary(Private=String(NAAM), LastModified=String("D:2014"))),
    )
    pdf.docinfo["/Title"] = f"Brief over {NAAM}"
    pdf.docinfo["/Author"] = NAAM.encode("utf-16").decode("utf-16")
    pdf.docinfo["/Eigen"] = BSN
    x = Stream(pdf, f"<x:xmpmeta><dc:title>{NAAM} {BSN}</dc:title></x:xmpmeta>".encode())
    x.Type, x.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(x)
    return klaar(pdf)


@geval()
def bijlage() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, zonder_geheim())
    pdf.attachments["notitie.txt"] = f"{NAAM} {BSN} {IBAN}".encode()
    fs = pdf.Root.Names.EmbeddedFiles.Names[1]
    p.obj.Annots = Array(
        [
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.FileAttachment,
                Rect=Array([10, 10, 30, 30]),
                FS=fs,
                Contents=String(NAAM),
            )
        ]
    )
    pdf.Root.AF = Array([fs])
    return klaar(pdf)


@geval()
def bladwijzers() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, zonder_geheim())
    with pdf.open_outline() as o:
        o.root.append(pikepdf.OutlineItem(f"{NAAM} {BSN}", 0))
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(NAAM))]))
    pdf.Root.Dests = Dictionary({f"/{BSN}": Array([p.obj, Name.Fit])})
    return klaar(pdf)


@geval()
def scripts() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, zonder_geheim())
    js = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{NAAM} {BSN}')"))
    pdf.Root.OpenAction = js
    p.obj.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=Stream(pdf, f"var x='{IBAN}'".encode())))
    return klaar(pdf)


@geval()
def incrementeel() -> bytes:
    """The first version holds the secrets, an appended one replaces the page."""
    eerst = simpel(brief())
    with pikepdf.open(io.BytesIO(eerst)) as pdf:
        n = pdf.pages[0].obj.Contents.objgen[0]
        grootte = int(pdf.trailer.Size)
        wortel = pdf.Root.objgen[0]
    start = eerst.rindex(b"startxref") + 9
    vorige = int(eerst[start:].split()[0])
    inhoud = zonder_geheim()
    plek = len(eerst)
    deel = b"%d 0 obj\n<< /Length %d >>\nstream\n" % (n, len(inhoud)) + inhoud + b"\nendstream\nendobj\n"
    x = plek + len(deel)
    return eerst + deel + b"xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        n, plek, grootte, wortel, vorige, x,
    )  # fmt: skip


@geval()
def wezen() -> bytes:
    """Objects that nothing points to, and a thumbnail."""
    pdf = nieuw()
    p = pagina(pdf, zonder_geheim())
    p.obj.Thumb = pdf.make_indirect(beeld(pdf, plaatje(f"{NAAM} {BSN}", 400, 60, maat=30)))
    data = klaar(pdf, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    wees = b"999 0 obj\n<< /Length 60 >>\nstream\n" + zlib.compress(brief()) + b"\nendstream\nendobj\n"
    i = data.rindex(b"xref\n", 0, data.rindex(b"startxref"))
    oud = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    return data[:i] + wees + data[i:].replace(b"startxref\n%d" % oud, b"startxref\n%d" % (oud + len(wees)))


@geval()
def structuurboom() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, b"/P << /MCID 0 >> BDC " + zonder_geheim() + b"EMC")
    el = pdf.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name.P,
            Pg=p.obj,
            K=0,
            Alt=String(NAAM),
            ActualText=String(BSN),
            T=String(IBAN),
        )
    )
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([el])))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return klaar(pdf)


@geval()
def objectstromen() -> bytes:
    pdf = nieuw()
    pagina(pdf, brief())
    return klaar(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=True)


@geval()
def eigenaarswachtwoord() -> bytes:
    """Opens without a password (only printing and copying are forbidden): it can be read, so it can be redacted."""
    pdf = nieuw()
    pagina(pdf, brief())
    return klaar(pdf, encryption=pikepdf.Encryption(owner="baas", user="", R=6))


@geval()
def rommel_ervoor() -> bytes:
    return b"rommel\r\n" * 20 + simpel(brief())


@geval()
def verkeerde_xref() -> bytes:
    d = simpel(brief())
    i = d.rindex(b"startxref")
    return d[:i] + b"startxref\n17\n%%EOF\n"


@geval()
def blanco_bladzijde() -> bytes:
    """A blank page as libraries write it: packed, and nothing in it."""
    pdf = nieuw()
    pagina(pdf, brief())
    s = Stream(pdf, b"")
    s.Filter = Name.FlateDecode
    pagina(pdf, b"").obj.Contents = pdf.make_indirect(s)
    return klaar(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


@geval()
def maat_is_geen_getal() -> bytes:
    return simpel(brief(), UserUnit=Array([1, 2]))


@geval()
def lange_bladzijde() -> bytes:
    """Longer than tesseract takes, with the same letter at both ends."""
    lees = brief(y=160)
    return simpel(lees + b"q 1 0 0 1 15100 0 cm " + lees + b"Q", doos=(0, 0, 16_000, 180))


# --- refusals -------------------------------------------------------------------------------------------------


@geval("versleuteld")
def wachtwoord_aes() -> bytes:
    pdf = nieuw()
    pagina(pdf, brief())
    return klaar(pdf, encryption=pikepdf.Encryption(**_VERSLEUTEL, R=6))


@geval("versleuteld")
def wachtwoord_rc4() -> bytes:
    pdf = nieuw()
    pagina(pdf, brief())
    return klaar(pdf, encryption=pikepdf.Encryption(**_VERSLEUTEL, R=3, aes=False, metadata=False))


@geval("beschadigd")
def afgekapt() -> bytes:
    d = simpel(brief() * 30)
    return d[: int(len(d) * 0.6)]


@geval("beschadigd")
def inhoud_kapot() -> bytes:
    pdf = nieuw()
    p = pagina(pdf, b"")
    s = Stream(pdf, b"dit is geen flate" * 9)
    s.Filter = Name.FlateDecode
    p.obj.Contents = pdf.make_indirect(s)
    return klaar(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


@geval("geen_pdf")
def png() -> bytes:
    f = io.BytesIO()
    plaatje(NAAM).save(f, "PNG")
    return f.getvalue()


@geval("geen_pdf")
def html() -> bytes:
    return b"<html><body>geen pdf</body></html>" * 100


@geval("leeg")
def nul_bytes() -> bytes:
    return b""


@geval("leeg")
def geen_paginas() -> bytes:
    return klaar(nieuw())


@geval("beschadigd")
def paginakring() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\n"
        b"endobj\n3 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n"
    )


def _boom(kinderen: str, aantal: int, soort: str = "Page") -> bytes:
    blad = f"<< /Type /{soort} /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>"
    delen = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kinderen}] /Count {aantal} >>"]
    delen += [blad.replace(soort, "Page"), blad, "<< /Length 10 >>\nstream\n0 0 1 1 re\nendstream"]
    uit, plekken = b"%PDF-1.7\n", []
    for i, deel in enumerate(delen):
        plekken.append(len(uit))
        uit += f"{i + 1} 0 obj\n{deel}\nendobj\n".encode()
    tabel = "".join(f"{x:010d} 00000 n \n" for x in plekken)
    staart = f"trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n{len(uit)}\n%%EOF\n"
    return uit + f"xref\n0 6\n0000000000 65535 f \n{tabel}{staart}".encode()


@geval("beschadigd")
def minder_bladen_geteld_dan_er_zijn() -> bytes:
    return _boom("3 0 R 4 0 R", 1)


@geval("beschadigd")
def bladen_die_er_niet_zijn() -> bytes:
    return _boom("null 3 0 R null 4 0 R 99 0 R", 2)


@geval("beschadigd")
def blad_van_een_ander_soort() -> bytes:
    return _boom("3 0 R 4 0 R", 2, "Template")


@geval("beschadigd")
def uitsnede_buiten_het_blad() -> bytes:
    """Nobody knows what should be shown: readers differ."""
    return simpel(brief(), CropBox=Array([1000, 1000, 1200, 1200]))


@geval("te_groot")
def bom_flate() -> bytes:
    data = zlib.compress(zlib.compress(b"\0" * (600 << 20), 9), 9)
    pdf = nieuw()
    p = pagina(pdf, brief())
    s = Stream(pdf, data)
    s.Filter = Array([Name.FlateDecode, Name.FlateDecode])
    p.obj.Contents = Array([p.obj.Contents, pdf.make_indirect(s)])
    return klaar(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


@geval("te_groot")
def bom_beeld() -> bytes:
    pdf = nieuw()
    s = Stream(pdf, zlib.compress(b"\0" * 1000))
    s.Type, s.Subtype, s.Width, s.Height, s.ColorSpace, s.BitsPerComponent = (
        Name.XObject,
        Name.Image,
        60000,
        60000,
        Name.DeviceRGB,
        8,
    )
    s.Filter = Name.FlateDecode
    pagina(pdf, brief() + b"q 100 0 0 100 0 0 cm /I Do Q", bronnen={"/XObject": Dictionary(I=s)})
    return klaar(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


@geval("te_groot")
def bom_beeld_diep() -> bytes:
    """Not too many pixels, but each takes eight bytes."""
    pdf = nieuw()
    s = beeld(
        pdf,
        plaatje("x", 10, 10),
        ColorSpace=Name.DeviceCMYK,
        BitsPerComponent=16,
        Width=15_500,
        Height=15_500,
    )
    pagina(pdf, brief() + b"q 100 0 0 100 0 0 cm /I Do Q", bronnen={"/XObject": Dictionary(I=s)})
    return klaar(pdf)


def _patroon(pdf: pikepdf.Pdf, stap: float, **bronnen: object) -> object:
    inhoud = b"/Pattern cs /P scn 0 0 100 100 re f" if bronnen else b"0 0 1 1 re f"
    s = Stream(pdf, inhoud)
    s.Type, s.PatternType, s.PaintType, s.TilingType = Name.Pattern, 1, 1, 1
    s.BBox, s.XStep, s.YStep, s.Resources = Array([0, 0, 100, 100]), stap, stap, Dictionary(**bronnen)
    return pdf.make_indirect(s)


def _met_patroon(pdf: pikepdf.Pdf, patroon: object) -> bytes:
    inhoud = brief() + b"/Pattern cs /P scn 0 0 595 300 re f"
    pagina(pdf, inhoud, bronnen={"/Pattern": Dictionary(P=patroon)})
    return klaar(pdf)


@geval("te_groot")
def bom_patronen() -> bytes:
    pdf = nieuw()
    p = _patroon(pdf, 3)
    for _ in range(8):
        p = _patroon(pdf, 3, Pattern=Dictionary(P=p))
    return _met_patroon(pdf, p)


@geval("te_groot")
def patroon_met_mini_stap() -> bytes:
    pdf = nieuw()
    return _met_patroon(pdf, _patroon(pdf, 0.0001))


@geval("beschadigd")
def patroonkring() -> bytes:
    pdf = nieuw()
    p = _patroon(pdf, 50, Pattern=Dictionary())
    p.Resources.Pattern.P = p
    return _met_patroon(pdf, p)


@geval()
def arcering() -> bytes:
    """An ordinary hatching is no bomb."""
    pdf = nieuw()
    p = _patroon(pdf, 6)
    onder = vorm(pdf, b"/Pattern cs /P scn 0 0 595 300 re f", Pattern=Dictionary(P=p))
    pagina(pdf, brief() + b"/X Do", bronnen={"/XObject": Dictionary(X=pdf.make_indirect(onder))})
    return klaar(pdf)


@geval("te_groot")
def bom_vormen() -> bytes:
    pdf = nieuw()
    a = pdf.make_indirect(vorm(pdf, b"0 0 1 1 re f"))
    for _ in range(12):
        a = pdf.make_indirect(vorm(pdf, b"/X Do " * 10, XObject=Dictionary(X=a)))
    pagina(pdf, brief() + b"/X Do", bronnen={"/XObject": Dictionary(X=a)})
    return klaar(pdf)


@geval("te_groot")
def reuzenpagina() -> bytes:
    return simpel(brief(), doos=(0, 0, 2_000_000, 2_000_000))


@geval("te_groot")
def te_veel_paginas() -> bytes:
    objecten = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 30000 /Kids [" + b"3 0 R " * 30_000 + b"] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    ]
    uit, plekken = b"%PDF-1.4\n", []
    for i, o in enumerate(objecten):
        plekken.append(len(uit))
        uit += b"%d 0 obj\n" % (i + 1) + o + b"\nendobj\n"
    tabel = b"".join(b"%010d 00000 n \n" % x for x in plekken)
    return (
        uit
        + b"xref\n0 4\n0000000000 65535 f \n"
        + tabel
        + b"trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n%d\n%%%%EOF\n" % len(uit)
    )


@geval("niet_ondersteund")
def xfa_dynamisch() -> bytes:
    pdf = nieuw()
    pagina(pdf, regel("Please wait... If this message is not eventually replaced", 70, 700))
    pdf.Root.NeedsRendering = True
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=Stream(pdf, f"<xdp>{NAAM}</xdp>".encode()))
    return klaar(pdf)


@geval("niet_ondersteund")
def portfolio() -> bytes:
    pdf = nieuw()
    pagina(pdf, zonder_geheim())
    pdf.attachments["a.txt"] = NAAM.encode()
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
    return klaar(pdf)


@geval("beschadigd")
def vormkring() -> bytes:
    pdf = nieuw()
    a = pdf.make_indirect(vorm(pdf, b"/X Do"))
    a.Resources.XObject = Dictionary(X=a)
    pagina(pdf, brief() + b"/X Do", bronnen={"/XObject": Dictionary(X=a)})
    return klaar(pdf)


@geval("te_groot")
def diep_genest() -> bytes:
    pdf = nieuw()
    a = pdf.make_indirect(vorm(pdf, b"0 0 1 1 re f"))
    for _ in range(400):
        a = pdf.make_indirect(vorm(pdf, b"/X Do", XObject=Dictionary(X=a)))
    pagina(pdf, brief() + b"/X Do", bronnen={"/XObject": Dictionary(X=a)})
    return klaar(pdf)
