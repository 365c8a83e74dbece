# SPDX-License-Identifier: EUPL-1.2
"""The verifier on files that do leak, each in its own way, and on files that don't."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from dossiers.lakken.motor import Zaak, lak
from dossiers.lakken.verificatie import Zoeker, verifieer

from . import naief
from .vijandig import GEVALLEN, NAAM, ZAAK, Geval

LEKKEND = [g for g in GEVALLEN if g.verwacht == "gelakt"]
# what a bar over the page hides for every reader but one that takes the bar away; checked without the bar
ALLEEN_TE_ZIEN = {
    "liegende_tounicode",
    "liegende_tounicode_later",
    "liegende_tounicode_gewone_woorden",
    "vectorletters",
    "vectorletters_over_tekst",
    "type3_zonder_kaart",
    "beeld_ingebed",
    "tounicode_ontbreekt",
}
# nothing is left once the text operators are gone, or pictures hold it that the page shows
TEKST_WEG_LEKT = {
    "formulier", "formulier_zonder_beeld", "xfa_naast_formulier", "aantekeningen", "handtekening", "metadata", "bijlage",
    "bladwijzers", "scripts", "structuurboom", "vorm_genest", "vorm_gedeeld", "patroon", "beeld_jpeg", "beeld_eenbit",
    "beeld_masker", "beeld_wit_op_zwart", "beeld_kleur", "kale_scan", "scan_met_ocrlaag", "actualtext_verklapt",
}  # fmt: skip


# letters that only their place makes a word; the pages of an older version are not drawn
ALLEEN_OP_DE_BLADZIJDE = {"letters_tussen_andere_tekst"}
# the naive redactor writes these files anew, and with that the older revision is really gone
WEG_NA_OPSLAAN = {"incrementeel": ("balk", "annotatie")}


def _staat_er_nog(data: bytes, waarden: list[str]) -> bool:
    """An independent look: every stream unpacked by pikepdf, as bytes."""
    uit = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(uit, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)
    return any(w.encode("latin-1") in uit.getvalue() + data for w in waarden)


def _waarden(g: Geval) -> list[str]:
    return [*g.geheim, NAAM]


@pytest.mark.langzaam
@pytest.mark.parametrize("g", LEKKEND, ids=lambda g: g.naam)
def test_elk_lek_wordt_gezien(g: Geval, tmp_path: Path) -> None:
    data = g.maak()
    if g.naam == "eigenaarswachtwoord":
        pytest.skip("de naieve lakker slaat dit bestand zonder beveiliging op: gelijk aan 'gewoon'")
    versies = {"onbewerkt": data}
    if g.naam not in ALLEEN_TE_ZIEN:
        versies["balk"] = naief.balk(data)
        versies["annotatie"] = naief.annotatie(data)
        if g.naam not in ALLEEN_OP_DE_BLADZIJDE:
            versies["achteraan"] = naief.achteraan(data)
    if g.naam in TEKST_WEG_LEKT:
        versies["tekst_weg"] = naief.tekst_weg(data)
    for naam, lek in versies.items():
        pad = tmp_path / f"{naam}.pdf"
        pad.write_bytes(lek)
        r = verifieer(pad, _waarden(g), streng=False, stop_bij_lek=True)
        if naam in WEG_NA_OPSLAAN.get(g.naam, ()):
            assert not _staat_er_nog(lek, _waarden(g)) and r.schoon, f"{naam}: hier lekt niets meer"
            continue
        assert not r.schoon, f"{naam}: lek niet gezien ({r.tellingen})"
        assert all(NAAM not in str(vars(x)) for x in r.lekken), "het rapport noemt de naam zelf"


def test_rapport_bevat_geen_waarden(tmp_path: Path) -> None:
    pad = tmp_path / "x.pdf"
    pad.write_bytes(next(g for g in GEVALLEN if g.naam == "gewoon").maak())
    tekst = str(verifieer(pad, [NAAM, "912345706"], streng=False).als_dict())
    assert "Boateng" not in tekst and "912345706" not in tekst


@pytest.mark.parametrize("codering", ["latin-1", "utf-16-be", "utf-16-le"])
def test_deel_van_een_woord_in_hex_is_geen_alarm(codering: str) -> None:
    """ "Ellen" is someone else; "bellen" and "ellende" are words of the letter that stays."""

    def hexa(t: str) -> bytes:
        return b"<" + t.encode(codering).hex().encode() + b">"

    z = Zoeker(["Ellen", "A. Eugenia", "912345706"])
    for woord in (
        "bellen ",
        "Terugbellen ",
        "Ellende ",
        "ellen ",
        "dinora.eugenia@voorbeeld.nl",
        "9123457061",
    ):
        assert z.in_bytes(hexa(woord)) == [], woord
        assert z.in_bytes(hexa(woord).upper()) == [], woord
    for woord in ("Ellen", "bij Ellen ", "A. Eugenia", "A.Eugenia", "BSN 912345706."):
        assert z.in_bytes(hexa(woord)), woord


@pytest.mark.parametrize("codering", ["utf-16-be", "utf-16-le"])
def test_letter_met_accent_hoort_bij_het_woord(codering: str) -> None:
    """OCR read "Financi&n" and took it for a name; "Financiën" stays and is another word."""
    z = Zoeker(["Financi"])
    for woord in ("Financiën ", " ÉFinanci ", "Financił "):
        code = woord.encode(codering)
        assert z.in_bytes(b"(" + code + b")") == [], woord
        assert z.in_bytes(b"<" + code.hex().encode() + b">") == [], woord
    for woord in ("Financi", "Financi ", "van Financi:"):
        code = woord.encode(codering)
        assert z.in_bytes(b"(" + code + b")"), woord
        assert z.in_bytes(b"<" + code.hex().encode() + b">"), woord


def test_ander_woord_is_geen_alarm() -> None:
    z = Zoeker(["Bos", "Jan Dekker", "912345706", "Li"])
    assert z.in_tekst("Het bos van Bosman en Jansen, dekker 9123457061 1912345706") == []
    assert (
        z.in_tekst("Bos")
        and z.in_tekst("jan  DEKKER")
        and z.in_tekst("9123.45.706")
        and z.in_tekst("912345706B01")
    )
    assert z.in_bytes(b"(Het bos van Bosman) 9123457061") == []
    assert z.in_bytes("Jan Dekker".encode("utf-16-be")) and z.in_bytes(b"<4A616E2044656B6B6572>")


@pytest.mark.langzaam
def test_verdraaide_uitvoer_wordt_geweigerd(tmp_path: Path) -> None:
    """What the engine makes itself is judged just as hard: change a finished file and the check must fail."""
    import pikepdf

    bron, uit = tmp_path / "in.pdf", tmp_path / "uit.pdf"
    bron.write_bytes(next(g for g in GEVALLEN if g.naam == "gewoon").maak())
    assert lak(bron, uit, Zaak.uit_json(ZAAK), werkers=1)["status"] == "gelakt"
    waarden = [NAAM, "912345706"]
    assert verifieer(uit, waarden).schoon
    with pikepdf.open(uit) as pdf:
        pdf.docinfo["/Title"] = "iets"
        pdf.save(tmp_path / "info.pdf")
    assert {x.kanaal for x in verifieer(tmp_path / "info.pdf", waarden).lekken} == {"structuur"}
    with pikepdf.open(uit) as pdf:
        c = pdf.pages[0].Contents.read_bytes()
        pdf.pages[0].Contents.write(
            c.replace(b"ET", b"1 0 0 1 50 50 Tm <" + NAAM.encode("utf-16-be").hex().encode() + b"> Tj ET")
        )
        pdf.save(tmp_path / "woord.pdf")
    kanalen = {x.kanaal for x in verifieer(tmp_path / "woord.pdf", waarden).lekken}
    assert {"letters", "pdfminer", "pdfium", "bytes"} <= kanalen


def _toon(font: dict[str, object], inhoud: bytes, tmp_path: Path, kaart: bytes = b"") -> set[str]:
    """The channels in which the name is found in a page that shows `inhoud` with this font."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(300, 300))
        f = pikepdf.Dictionary(Type=pikepdf.Name.Font, **font)
        if kaart:
            f.ToUnicode = pikepdf.Stream(pdf, kaart)
        pdf.pages[0].obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=pdf.make_indirect(f)))
        pdf.pages[0].obj.Contents = pikepdf.Stream(pdf, b"BT /F 12 Tf 20 100 Td " + inhoud + b" ET")
        pdf.save(tmp_path / "toon.pdf")
    return {x.kanaal for x in verifieer(tmp_path / "toon.pdf", [NAAM], streng=False, ocr_paginas=()).lekken}


HELVETICA: dict[str, object] = {"Subtype": pikepdf.Name.Type1, "BaseFont": pikepdf.Name.Helvetica}


def test_letters_worden_ook_op_hun_kale_code_gezocht(tmp_path: Path) -> None:
    """The font draws the name and says that each letter is an x. It is cut in two, so the bytes don't show it."""
    voor, na = NAAM[:3].encode(), NAAM[3:].encode()
    liegt = b"1 beginbfrange <20> <7e> [" + b" <0078>" * 95 + b"] endbfrange"
    inhoud = b"[(" + voor + b") -10 (" + na + b")] TJ"
    assert "letters" in _toon(HELVETICA, inhoud, tmp_path, liegt)
    assert "letters" not in _toon(HELVETICA, inhoud.replace(voor, b"zzz"), tmp_path, liegt)


def test_codes_die_samen_een_paar_zouden_zijn(tmp_path: Path) -> None:
    """Codes of two bytes that UTF-16 would join in pairs are a letter each."""
    codes = [(0xD800 if n % 2 == 0 else 0xDC00) + n for n in range(len(NAAM))]
    kaart = b"1 beginbfchar " + b" ".join(
        b"<%04X> <%04X>" % (c, ord(t)) for c, t in zip(codes, NAAM, strict=True)
    )
    kaart += b" endbfchar"
    type0 = {
        "Subtype": pikepdf.Name.Type0, "BaseFont": pikepdf.Name.X, "Encoding": pikepdf.Name("/Identity-H"),
        "DescendantFonts": pikepdf.Array([pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.CIDFontType2, BaseFont=pikepdf.Name.X,
            CIDSystemInfo=pikepdf.Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        )]),
    }  # fmt: skip
    inhoud = b"<" + b"".join(b"%04X" % c for c in codes) + b"> Tj"
    assert "letters" in _toon(type0, inhoud, tmp_path, kaart)


def test_woorden_uit_twee_kolommen_zijn_geen_naam(tmp_path: Path) -> None:
    """pdfminer puts the end of one column before the begin of the next. A name over two lines of one block is one."""
    from dossiers.lakken.schrijver import Pagina, Schrijver, Woord, pagina_objecten

    def schrijf(naam: str, woorden: list[tuple[str, float, float]]) -> list[str]:
        vel = Pagina((0, 0, 595, 842), 0, 842)
        vel.woorden = [Woord(t, x, y, x + 6 * len(t), y + 10) for t, x, y in woorden]
        with (tmp_path / naam).open("wb") as f:
            s = Schrijver(f)
            s.pagina(pagina_objecten(vel))
            s.klaar()
        r = verifieer(tmp_path / naam, [NAAM], ocr_paginas=())
        return [x.kanaal for x in r.lekken]

    voor, na = NAAM.split()
    links = [(f"regel {k} hoort links", 40, 100 + 12 * k) for k in range(6)] + [(voor, 40, 172)]
    rechts = [(na, 400, 100)] + [(f"rij {k} hoort rechts", 400, 100 + 12 * k) for k in range(1, 7)]
    assert schrijf("kolommen.pdf", [w for paar in zip(links, rechts, strict=True) for w in paar]) == []
    assert "pdfminer" in schrijf("regels.pdf", [("gebeld door", 40, 100), (voor, 112, 100), (na, 40, 112)])
