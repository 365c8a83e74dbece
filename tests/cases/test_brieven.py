# SPDX-License-Identifier: EUPL-1.2
"""Letters: what stands in them, how the file is built, and what happens when one can't be made."""

import io
from datetime import date
from decimal import Decimal

import pikepdf
import pytest
from django.conf import settings
from pdfminer.high_level import extract_text

from cases.brieven import gegevens as inhoud
from cases.brieven import tekenen
from cases.brieven.tekenen import BriefFout
from cases.models import Besluit, Brief, Taak, Termijngebeurtenis, Uitgaand, Verzending
from cases.services import beoordeel_besluit, bied_besluit_aan, brieven
from cases.services.besluiten import stel_besluit_vast
from cases.services.uitgaand import verwerk
from herstel import services as personen
from herstel.fouten import VerkeerdeStatus
from regelingen.integraal import services as ib
from tests.cases.factories import (
    Team5,
    beoordeel_alle_jaren,
    maak_besluit,
    maak_ib_in_beoordeling,
    maak_ouder,
    maak_zaak,
)
from tests.herstel.factories import maak_persoon

pytestmark = pytest.mark.django_db
ONTVANGEN = date(2023, 5, 1)


@pytest.fixture
def mensen() -> Team5:
    return Team5()


@pytest.fixture
def besluit(mensen: Team5) -> Besluit:
    return maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)


def teken_besluit(besluit: Besluit, mensen: Team5) -> Besluit:
    besluit = beoordeel_besluit(bied_besluit_aan(besluit, mensen.behandelaar), mensen.beoordelaar)
    return stel_besluit_vast(besluit, mensen.beslisser)


def pdf_van(brief: Brief) -> bytes:
    return bytes(brief.bestand.inhoud)


def tekst_van(pdf: bytes) -> str:
    return " ".join(extract_text(io.BytesIO(pdf)).split())


def test_brief_van_getekend_besluit_komt_er_en_gaat_weg(besluit: Besluit) -> None:
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.VERZONDEN
    assert brief.verzending.sha256 == brief.sha256
    tekst = tekst_van(pdf_van(brief))
    for stuk in (
        "U bent gedupeerd", "€ 30.000,00", "U krijgt 30.000 euro.", besluit.zaak.zaaknummer, "Wht 2.7",
        "uiterlijk op 1 november 2023 betalen", "Voorbeeldstraat 12", str(besluit.vastgesteld_door), "Bijlage",
    ):  # fmt: skip
        assert stuk in tekst, stuk
    assert (
        f"Stuur uw brief uiterlijk op {inhoud.datum(inhoud.bezwaartermijn(besluit.dagtekening).waarden['einde'])}"
        in tekst
    )
    assert besluit.zaak.ouder.bsn not in tekst


def test_zonder_handtekening_geen_brief(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN)
    with pytest.raises(VerkeerdeStatus):
        brieven.maak_besluitbrief(besluit)
    assert not Brief.objects.exists()


def test_twee_keer_maken_en_verzenden_blijft_een_brief(besluit: Besluit) -> None:
    een, twee = brieven.maak_besluitbrief(besluit), brieven.maak_besluitbrief(besluit)
    assert een.pk == twee.pk
    brieven.verzend_brief(een)
    brieven.verzend_brief(een)
    assert Verzending.objects.count() == 1


def test_bestand_is_toegankelijk_en_bewaarbaar(besluit: Besluit) -> None:
    verwerk()
    pdf = pikepdf.open(io.BytesIO(pdf_van(Brief.objects.get(besluit=besluit))))
    wortel = pdf.Root
    assert str(wortel.Lang).lower().startswith("nl")
    assert bool(wortel.MarkInfo.Marked) is True
    assert bool(wortel.ViewerPreferences.DisplayDocTitle) is True
    assert "/OutputIntents" in wortel
    xmp = bytes(wortel.Metadata.read_bytes()).decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "<pdfaid:part>2</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in xmp
    soorten: dict[str, int] = {}
    tabellen: list[list[str]] = []

    def loop(knoop: pikepdf.Object) -> list[str]:
        if isinstance(knoop, pikepdf.Array):
            return [s for kind in knoop for s in loop(kind)]
        if not isinstance(knoop, pikepdf.Dictionary) or "/S" not in knoop:
            return []
        soort = str(knoop.S)
        soorten[soort] = soorten.get(soort, 0) + 1
        onder = loop(knoop.K) if "/K" in knoop else []
        if soort == "/Table":
            tabellen.append(onder)
        return [soort, *onder]

    loop(wortel.StructTreeRoot.K)
    assert soorten["/H1"] == 1
    assert soorten["/H2"] >= 4
    assert tabellen
    for tabel in tabellen:
        assert "/THead" in tabel and "/TH" in tabel and "/TD" in tabel
    lettertypen = [
        o
        for o in pdf.objects
        if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font" and o.get("/Subtype") == "/Type0"
    ]
    assert lettertypen
    for lettertype in lettertypen:
        assert "/ToUnicode" in lettertype
        assert "SourceSansPro" in str(lettertype.BaseFont)


def test_zelfde_gegevens_geven_dezelfde_bytes(besluit: Besluit) -> None:
    gegevens = inhoud.van_besluit(besluit)
    assert tekenen.pdf("beschikking_eerste_toets", gegevens) == tekenen.pdf(
        "beschikking_eerste_toets", gegevens
    )


def test_opmaaktekens_in_gegevens_blijven_tekst(besluit: Besluit) -> None:
    gegevens = inhoud.van_besluit(besluit)
    gegevens["motivering"] = ['#panic("nee") *sterk* $x$ <label> @verwijzing // weg']
    assert '#panic("nee") *sterk* $x$ <label> @verwijzing // weg' in tekst_van(
        tekenen.pdf("beschikking_eerste_toets", gegevens)
    )


def test_onbekende_tekens_worden_werk_en_geen_stille_fout(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    ouder = besluit.zaak.ouder
    ouder.aanspreken_als = "أمينة"
    ouder.save()
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.MISLUKT
    assert "lettertype" in brief.fout and "U+" in brief.fout
    taak = Taak.objects.get(zaak=besluit.zaak, code=f"brief_mislukt_{brief.pk}")
    assert taak.afgehandeld_op is None and taak.medewerker == mensen.behandelaar
    assert not Uitgaand.objects.filter(soort="brief_verzenden").exists()

    ouder.aanspreken_als = "mevrouw Amina"
    ouder.save()
    brieven.maak_opnieuw(brief, mensen.behandelaar)
    verwerk()
    brief.refresh_from_db()
    taak.refresh_from_db()
    assert brief.status == Brief.Status.VERZONDEN
    assert taak.afgehandeld_op is not None


@pytest.mark.parametrize(
    "naam", ["Gökhan Yılmaz-Şahin", "Zoë Łukaszewska", "Αθηνά", "Ирина", "Nguyễn Thị Ánh", "Ze\u0301"]
)
def test_namen_van_overal(besluit: Besluit, naam: str) -> None:
    besluit.zaak.ouder.aanspreken_als = naam
    besluit.zaak.betrokkene = besluit.zaak.ouder
    import unicodedata

    tekst = tekst_van(tekenen.pdf("beschikking_eerste_toets", inhoud.van_besluit(besluit)))
    assert unicodedata.normalize("NFC", naam) in unicodedata.normalize("NFC", tekst)


def test_zonder_adres_wordt_de_brief_werk(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, ouder=maak_persoon())
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.MISLUKT
    assert "adres" in brief.fout.lower()


def test_geheim_adres_staat_nergens_in_de_brief(mensen: Team5) -> None:
    ouder = maak_ouder()
    ouder.geheim_adres = True
    ouder.save()
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, ouder=ouder)
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.VERZONDEN
    assert "Voorbeeldstraat" not in tekst_van(pdf_van(brief))
    assert "Voorbeeldstraat" not in str(brief.gegevens)
    assert brief.verzending.afgeschermd is True


def test_bezorging_van_geheim_adres_krijgt_het_adres_wel(mensen: Team5, monkeypatch) -> None:
    gezien = []

    class Vanger:
        naam = "vanger"

        def bied_aan(self, zending) -> str:
            gezien.append(zending)
            return "1"

    monkeypatch.setattr(brieven, "kanaal", Vanger)
    ouder = maak_ouder()
    ouder.geheim_adres = True
    ouder.save()
    maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, ouder=ouder)
    verwerk()
    assert gezien[0].afgeschermd is True
    assert "Voorbeeldstraat 12" in gezien[0].adresregels


def test_elke_waarschuwing_van_typst_is_een_fout(besluit: Besluit, monkeypatch, tmp_path) -> None:
    gegevens = inhoud.van_besluit(besluit)
    (tmp_path / "x-1.typ").write_text('#set text(font: "Bestaat Niet")\n#set document(title: "x")\n= x')
    monkeypatch.setattr(tekenen, "MAP", tmp_path)
    monkeypatch.setattr(tekenen, "_compiler", None)
    monkeypatch.setitem(tekenen.SJABLONEN, "x", tekenen.Sjabloon("x", "1", {}))
    with pytest.raises(BriefFout, match="waarschuwing"):
        tekenen.pdf("x", gegevens)
    monkeypatch.setattr(tekenen, "_compiler", None)


def test_zonder_afzender_geen_brief(besluit: Besluit, monkeypatch) -> None:
    monkeypatch.setattr(settings, "AFZENDER_TELEFOON", "")
    with pytest.raises(BriefFout, match="AFZENDER_TELEFOON"):
        inhoud.van_besluit(besluit)


def test_voorbeeld_voor_de_handtekening_heeft_een_merk_en_schrijft_niets(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN)
    pdf = brieven.voorbeeld_pdf(besluit)
    assert "CONCEPT" in tekst_van(pdf).replace(" ", "")
    assert "U bent gedupeerd" in tekst_van(pdf)
    bladen = brieven.voorbeeld_png(besluit)
    assert len(bladen) == len(pikepdf.open(io.BytesIO(pdf)).pages)
    assert all(blad.startswith(b"\x89PNG") for blad in bladen)
    assert not Brief.objects.exists()


def test_brief_wacht_tot_de_dagtekening(mensen: Team5, time_machine) -> None:
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    besluit = maak_besluit(mensen, "ter_beoordeling", ontvangen_op=ONTVANGEN)
    Besluit.objects.filter(pk=besluit.pk).update(dagtekening=date(2026, 11, 26))
    stel_besluit_vast(
        beoordeel_besluit(Besluit.objects.get(pk=besluit.pk), mensen.beoordelaar), mensen.beslisser
    )
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.GEMAAKT
    time_machine.move_to("2026-11-26T06:00:00+00:00")
    verwerk()
    brief.refresh_from_db()
    assert brief.status == Brief.Status.VERZONDEN


def test_vooraankondiging_verzonden_start_de_termijn_voor_de_zienswijze(mensen: Team5, time_machine) -> None:
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    zaak = maak_ib_in_beoordeling(mensen)
    beoordeel_alle_jaren(mensen, zaak)
    besluit = teken_besluit(ib.stel_vooraankondiging_op(zaak, "Zo zit het.", mensen.behandelaar), mensen)
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.VERZONDEN
    start = Termijngebeurtenis.objects.get(zaak=zaak, termijn="zienswijze", soort="start")
    assert start.op == date(2026, 11, 23)
    assert zaak.termijnen.get(code="zienswijze").einde == date(2026, 12, 7)
    zaak.integrale_beoordeling.refresh_from_db()
    assert zaak.integrale_beoordeling.zienswijze_tot == date(2026, 12, 7)
    tekst = tekst_van(pdf_van(brief))
    assert "tot en met 7 december 2026" in tekst and "tot en met 4 januari 2027" in tekst
    assert "Toeslagjaar 2012" in tekst or "toeslagjaar 2012" in tekst
    assert "bezwaar maken. Tegen deze brief kan dat nog niet" in tekst
    for stap in besluit.berekening["compensatie"]["uitleg"]:
        assert " ".join(stap["tekst"].split())[:40] in tekst


def test_bevestiging_en_intrekking(mensen: Team5) -> None:
    zaak = maak_zaak("eerste_toets", team=mensen.team, te_laat_ontvangen=True)
    brief = brieven.maak_zaakbrief(zaak, "bevestiging_aanmelding", str(zaak.pk))
    tekst = tekst_van(pdf_van(brief))
    assert "Wij gooien uw aanmelding niet weg" in tekst
    assert inhoud.datum(zaak.uiterste_datum) in tekst
    brief = brieven.maak_zaakbrief(zaak, "intrekking", "1")
    assert "Hebt u spijt" in tekst_van(pdf_van(brief))


def test_bedragen_en_datums_in_woorden() -> None:
    assert inhoud.waarde_in_woorden("1234.50") == "€ 1.234,50"
    assert inhoud.waarde_in_woorden("2026-03-01") == "1 maart 2026"
    assert inhoud.waarde_in_woorden(True) == "ja"
    assert inhoud.waarde_in_woorden(15) == "15"
    assert inhoud.waarde_in_woorden(None) == ""
    assert inhoud.waarde_in_woorden(str(Decimal("12"))) == "12"


def test_adres_later_onbekend_houdt_de_brief_tegen_en_niet_de_rest(mensen: Team5) -> None:
    ouder = maak_ouder()
    personen.meld_adres_onbekend(ouder, door=None, van=date(2026, 1, 5), reden="post terug")
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, ouder=ouder)
    verwerk()
    assert Brief.objects.get(besluit=besluit).status == Brief.Status.MISLUKT
    assert besluit.betalingen.exists()


def test_geen_brief_aan_wie_is_overleden(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    personen.registreer_overlijden(besluit.zaak.ouder, date(2026, 1, 5), door=None)
    verwerk()
    brief = Brief.objects.get(besluit=besluit)
    assert brief.status == Brief.Status.MISLUKT and "overleden" in brief.fout
    assert Taak.objects.filter(code=f"brief_mislukt_{brief.pk}").exists()
    assert "overleden" in besluit.betalingen.get().reden
