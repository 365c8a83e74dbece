# SPDX-License-Identifier: EUPL-1.2
"""Edges that a mutation run found untested: paths in messages, first and last allowed values, exact words."""

import json
from dataclasses import FrozenInstanceError, fields
from datetime import date, datetime
from decimal import Decimal

import pytest

from herstel.recht import bsn
from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout
from herstel.recht.kalender import plus_maanden
from herstel.recht.rekenen import Gang, bereken, registreer
from herstel.recht.stroom import LANGSTE_REGEL, reken_regel, verwerk
from herstel.recht.wettabel import Rij, Wettabel
from regelingen.eerste_toets.regels import MAATREGELEN

from .hulp import VOORBEELDEN, melding, met_keuze, reken, uitkomst, waarschuwing

AWB = {"grondslag": "awb_overig", "dagtekening": "2024-08-20", "bekendgemaakt_op": "2024-08-20"}
TOESLAGEN = AWB | {"grondslag": "wht_dienst_toeslagen"}
IB = {"jaren": [{"jaar": 2010, "grond": "vooringenomenheid", "bedrag": "1000.00", "dagtekening_correctie": "2014-07-01"}],
      "toekenningen": ["2015-01-01"], "rentetabel": [{"vanaf": "2005-01-01", "percentage": "0.00"}]}  # fmt: skip
SLECHT = "geen datum"


@pytest.mark.parametrize(
    ("kind", "invoer", "veld"),
    [
        ("bezwaartermijn", AWB | {"dagtekening": SLECHT}, "dagtekening"),
        ("bezwaartermijn", AWB | {"indiening": {"kanaal": "post", "ontvangen": SLECHT}}, "indiening.ontvangen"),
        ("bezwaartermijn", AWB | {"indiening": {"kanaal": "post", "ter_post_op": SLECHT}}, "indiening.ter_post_op"),
        ("beslistermijn_bezwaar", AWB | {"verdaging": {"weken": 2, "medegedeeld_op": SLECHT}}, "verdaging.medegedeeld_op"),
        ("beslistermijn_primair", {"regeling": "wht_6_6", "start": "2024-08-09", "verlenging": {"maanden": 1, "medegedeeld_op": SLECHT}}, "verlenging.medegedeeld_op"),
        ("kindbedrag", {"hoedanigheid": "kind", "via": "aanvrager", "geboren_op": "2012-01-01", "huishouden": {"van": SLECHT}}, "huishouden.van"),
        *(("ogs", {"jaren": [], "ontvangen": {n: SLECHT}}, f"ontvangen.{n}") for n in ("forfait", "ogs", "eerdere_compensatie", "overig", "al_verrekend")),
    ],
)  # fmt: skip
def test_wat_niet_te_lezen_is_heet_naar_zijn_plek(kind, invoer, veld):
    assert melding(kind, **invoer)[0] == veld


@pytest.mark.parametrize(
    ("kind", "invoer", "wat"),
    [
        ("compensatie", IB | {"ontvangen": {"forfiat": "1.00"}}, "'ontvangen.forfiat'"),
        ("kindbedrag", {"hoedanigheid": "kind", "via": "aanvrager", "geboren_op": "2012-01-01", "huishouden": {"van": "2020-01-01", "tot": "x"}}, "'huishouden.tot'"),
        ("moratorium", {"betaald_op": "2024-01-02", "y" * 61: 1}, f"'{'y' * 60}'"),
        ("beslistermijn_primair", {"regeling": "wht_6_6", "start": "2024-08-09", "opschortingen": [
            {"soort": "overmacht_4_15_2c", "grond": "instemming_4_15_2a", "van": "2024-09-01", "tot_en_met": "2024-09-02"}]}, "'opschortingen[0].grond'"),
    ],
)  # fmt: skip
def test_een_onbekend_veld_heet_naar_zijn_plek(kind, invoer, wat):
    assert f"Het veld {wat} is onbekend en niet gebruikt." in waarschuwing(kind, **invoer)


JAREN = [
    ("ogs", lambda j: {"jaren": [{"jaar": j, "terugvordering": "1.00"}]}),
    ("compensatie", lambda j: IB | {"jaren": [IB["jaren"][0] | {"jaar": j}], "rente_tot": "2005-01-01"}),
    ("hzk", lambda j: {"posten": [{"toeslag": "zorgtoeslag", "jaar": j}]}),
    ("forfait", lambda j: {"aanvraag_ontvangen_op": "2021-06-01", "maatregelen": [{"soort": "b", "berekeningsjaar": j}]}),
    ("expartner", lambda j: {"beschikkingen": [{"soort": "ogs", "berekeningsjaar": j}]}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "maak"), JAREN, ids=[kind for kind, _ in JAREN])
def test_eerste_en_laatste_jaar(kind, maak):
    for jaar in (2004, 2100):
        bereken(kind, maak(jaar))
    for jaar in (2003, 2101):
        with pytest.raises(InvoerFout) as fout:
            bereken(kind, maak(jaar))
        assert fout.value.melding == "Dit getal moet tussen 2004 en 2100 liggen."


def test_precies_het_maximum_is_geen_begrenzing():
    stappen = [s.tekst for s in uitkomst("compensatie", **IB).stappen if s.onderdeel == "d"]
    assert len(stappen) == 1 and "€ 1.000,00" not in stappen[0] and "niet meer dan" not in stappen[0]
    gelijk = IB | {"jaren": [IB["jaren"][0] | {"bedrag": "500.00"}]}
    (stap,) = [s for s in uitkomst("compensatie", **gelijk).stappen if s.onderdeel == "d"]
    assert stap.tekst.endswith("Dat is € 500,00.")
    minder = IB | {"jaren": [IB["jaren"][0] | {"bedrag": "499.99"}]}
    (stap,) = [s for s in uitkomst("compensatie", **minder).stappen if s.onderdeel == "d"]
    assert stap.tekst.endswith("Dat is € 500,00, maar niet meer dan € 499,99.")


def test_gegeven_op_de_laatste_van_twee_dagen_bij_de_andere_keuze():
    wet = met_keuze("besluit_gegeven_op", "laatste", "tekst")
    feiten = {
        "grondslag": "wht_dienst_toeslagen",
        "dagtekening": "2025-01-02",
        "bekendgemaakt_op": "2024-12-30",
    }
    assert reken("bezwaartermijn", wet=wet, **feiten)["weken"] == 16
    anders = feiten | {"dagtekening": "2024-12-30", "bekendgemaakt_op": "2025-01-02"}
    assert reken("bezwaartermijn", wet=wet, **anders)["weken"] == 16
    assert reken("bezwaartermijn", **anders)["weken"] == 6


def test_twee_postweken():
    rij = {"code": "awb.6_9.postweken", "soort": "geheel", "waarde": 2, "vanaf": "2000-01-01", "bron": "proef", "status": "keuze"}  # fmt: skip
    wet = Wettabel.standaard().met_rijen([rij])
    post = {"kanaal": "post", "ter_post_op": "2024-10-01", "ontvangen": "2024-10-15"}
    assert reken("bezwaartermijn", wet=wet, **AWB, indiening=post)["tijdig"] is True
    assert reken("bezwaartermijn", **AWB, indiening=post)["tijdig"] is False


def test_beleid_is_er_alleen_voor_dienst_toeslagen():
    assert reken("bezwaartermijn", **AWB, vraag_beleid=True)["beleid_uiterlijk"] is None
    assert reken("bezwaartermijn", **TOESLAGEN, vraag_beleid=True)["beleid_uiterlijk"] is not None


def test_na_2024_is_er_geen_beleid():
    nieuw = TOESLAGEN | {"dagtekening": "2025-02-03", "bekendgemaakt_op": "2025-02-03"}
    assert reken("bezwaartermijn", **nieuw, vraag_beleid=True)["beleid_uiterlijk"] is None


def test_na_een_opschorting_zonder_gevolg_telt_de_volgende_wel():
    leeg = {"soort": "aanvulling_4_5", "verzocht_op": "2024-09-01", "hersteld_op": "2024-09-01"}
    wel = {"soort": "overmacht_4_15_2c", "van": "2024-09-10", "tot_en_met": "2024-09-12"}
    feiten = {"regeling": "wht_6_2_lid1", "start": "2024-08-09", "opschortingen": [leeg, wel]}
    assert reken("beslistermijn_primair", **feiten) == {
        "einde": "2025-02-12", "verlengd": False, "opgeschorte_dagen": 3,
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["beslistermijn_primair", "beslistermijn_bezwaar"])
def test_zolang_de_termijn_stilstaat_is_er_geen_einde_en_dat_staat_er(kind):
    feiten = {"opschortingen": [{"soort": "overmacht_4_15_2c", "van": "2024-10-10"}]}
    feiten |= {"regeling": "wht_6_2_lid1", "start": "2024-08-09"} if kind.endswith("primair") else AWB | {"bezwaar_ontvangen": "2024-09-01"}  # fmt: skip
    assert reken(kind, **feiten)["einde"] is None
    assert "Daarom is er nu geen einddatum." in waarschuwing(kind, **feiten)


@pytest.mark.parametrize(
    ("uren", "terug", "einde"),
    [(1, False, "2024-03-28"), (24, False, "2024-03-28"), (25, False, "2024-03-29"), (24, True, "2024-03-26"), (25, True, "2024-03-25")],
)  # fmt: skip
def test_uren_vanaf_een_dag(uren, terug, einde):
    termijn = {"aantal": uren, "eenheid": "uren"}
    feiten = {"gebeurtenis": "2024-03-27", "termijn": termijn, "terugrekening": terug}
    assert reken("atw_verlenging", **feiten) == {
        "einde": einde, "atw_van_toepassing": False, "nominaal_einde": einde,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("overleden", "beschikking", "einde"),
    [
        ("2024-04-01", "2024-04-22", "2024-10-22"),
        ("2024-04-01", "2024-04-23", "2024-10-22"),
        ("2024-05-10", "2024-05-10", "2024-11-10"),
        ("2024-05-09", "2024-05-10", "2024-11-09"),
    ],
)
def test_laatste_dag_telt_niet_alleen_na_een_latere_beschikking(overleden, beschikking, einde):
    """With the choice the other way a day goes off, but only where the decision gives the date."""
    wet = met_keuze("laatste_dag_tot_telt", False)
    feiten = {"soort": "nabestaande_kind", "ontvangen_op": "2024-06-01", "overleden_op": overleden}
    assert (
        reken("aanvraag_tijdig", wet=wet, **feiten, herstelmaatregel_dagtekening=beschikking)["uiterlijk"]
        == einde
    )


def test_kindgebonden_budget_op_drie_manieren_is_dezelfde_toeslag():
    namen = ("kgb", "kindgebonden budget", "kindgebonden_budget")
    for naam in namen:
        bereken("hzk", {"posten": [{"toeslag": naam, "jaar": 2014}]})
        for ander in namen:
            veld, tekst = melding(
                "hzk", posten=[{"toeslag": naam, "jaar": 2014}, {"toeslag": ander, "jaar": 2014}]
            )
            assert veld == "posten[1].jaar" and "twee keer" in tekst


def test_burgerservicenummer():
    assert bsn.normaliseer("X12") == "X12"
    with pytest.raises(ValueError) as fout:
        bsn.synthetisch(-1)
    assert str(fout.value) == "Het volgnummer ligt tussen 0 en 8.999.999."


def test_buiten_de_kalender():
    with pytest.raises(OverflowError) as fout:
        plus_maanden(date(9999, 12, 1), 1)
    assert str(fout.value) == "de datum valt buiten de kalender"


def _fout(regel: bytes) -> dict:
    tekst, gelukt = reken_regel(regel)
    antwoord = json.loads(tekst)
    assert gelukt is False and antwoord.keys() == {"id", "fout"}
    return antwoord


@pytest.mark.parametrize(
    ("regel", "id_", "veld", "tekst"),
    [
        (b"{fout}", None, "", "De regel is geen geldige JSON: teken 2 klopt niet."),
        (b'{"id": NaN}', None, "", "'NaN' is geen getal dat in JSON mag staan."),
        (b'{"id": 1, "a": 1, "b": 2, "' + b"n" * 61 + b'": 1, "' + b"n" * 61 + b'": 2}', None, "", f"Het veld '{'n' * 60}' staat twee keer in hetzelfde object."),
        (b"[" * 100_000, None, "", "De regel is te diep genest."),
        (b"[]", None, "", "De regel moet een JSON-object zijn met id, kind en invoer."),
        (b'{"id": 1.5}', None, "id", "Het id moet tekst of een heel getal zijn."),
        (b'{"id": 7}', 7, "kind", "Het veld kind ontbreekt."),
        (b'{"id": 7, "kind": "ogs"}', 7, "invoer", "Het veld invoer ontbreekt."),
    ],
)  # fmt: skip
def test_slechte_regel_woord_voor_woord(regel, id_, veld, tekst):
    assert _fout(regel) == {"id": id_, "fout": {"veld": veld, "melding": tekst}}


def test_onbekende_soort_wordt_afgekapt():
    melding_ = _fout(json.dumps({"id": 1, "kind": "k" * 41, "invoer": {}}).encode())["fout"]["melding"]
    assert melding_.startswith(f"'{'k' * 40}' is geen bekende berekening.")


def test_onbekend_veld_naast_invoer_wordt_afgekapt():
    regel = json.dumps({"id": 1, "kind": "herziening", "invoer": {}, "v" * 61: 1})
    antwoord = json.loads(reken_regel(regel.encode())[0])
    assert f"Het veld '{'v' * 60}' is onbekend en niet gebruikt." in antwoord["waarschuwingen"]


@pytest.mark.parametrize("erbij", [0, 1])
@pytest.mark.parametrize("achter", [b"", b"\n\n"])
@pytest.mark.parametrize("stuk", [1 << 16, LANGSTE_REGEL * 2])
def test_langste_regel_precies(erbij, achter, stuk):
    """A line of exactly the limit is read, one byte more is refused; what follows is answered either way."""
    kop, staart = b'{"kind": "herziening", "invoer": {}, "id": "', b'"}'
    lang = kop + b"x" * (LANGSTE_REGEL + erbij - len(kop) - len(staart)) + staart
    data = memoryview(lang + achter + (b'{"id": 2, "kind": "herziening", "invoer": {}}' if achter else b""))
    uit: list[bytes] = []
    gevraagd: list[int] = []

    def lees(n: int) -> bytes:
        nonlocal data
        gevraagd.append(n)
        blok, data = data[:stuk], data[stuk:]
        return bytes(blok)

    assert verwerk(lees, uit.append) == erbij
    antwoorden = [json.loads(r) for r in b"".join(uit).splitlines()]
    assert len(antwoorden) == 1 + bool(achter) and set(gevraagd) == {1 << 16}
    if erbij:
        assert antwoorden[0] == {
            "id": None,
            "fout": {"veld": "", "melding": "De regel is te lang (meer dan 4 MB)."},
        }
    else:
        assert len(antwoorden[0]["id"]) == LANGSTE_REGEL - len(kop) - len(staart)
    if achter:
        assert antwoorden[1]["id"] == 2


@pytest.mark.parametrize(
    ("lezer", "waarde", "tekst"),
    [
        (lees.datum, "d" * 41, f"'{'d' * 40}' is geen datum. Schrijf een datum als 2025-03-31."),
        (lees.datum, datetime(2024, 1, 2), "Het tijdstip heeft geen tijdzone."),
        (lambda b, n: lees.als_datum(b[n], n), 5, "Dit moet een datum zijn, als tekst (2025-03-31); gekregen: een getal."),
        (lees.verplichte_datum, None, "Deze datum is nodig, maar ontbreekt."),
        (lees.bedrag_of_leeg, "b" * 41, f"'{'b' * 40}' is geen bedrag. Schrijf een bedrag met een punt en zonder duizendtallen: 1500.00."),
        (lees.bedrag, "-1.00", "'-1.00': een bedrag kan hier niet negatief zijn."),
        (lees.getal, "g" * 41, f"'{'g' * 40}' is geen getal van nul of meer met een punt."),
        (lees.getal, [], "Dit moet een getal zijn; gekregen: een lijst."),
        (lambda b, n: lees.geheel(b, n, 1, 2), True, "Dit moet een heel getal zijn; gekregen: true."),
        (lambda b, n: lees.verplicht_geheel(b, n, 1, 2), None, "Dit getal is nodig, maar ontbreekt."),
        (lees.ja_nee, 0, "Dit moet true of false zijn; gekregen: een getal."),
        (lambda b, n: lees.keuze(b, n, ("a",)), "k" * 41, f"'{'k' * 40}' bestaat hier niet. Kies uit: a."),
        (lambda b, n: lees.keuze_of(b, n, ("a",), "a"), 1, "Dit moet tekst zijn; gekregen: een getal."),
        (lees.lijst, "l" * 41, f"Dit moet een lijst zijn; gekregen: de tekst '{'l' * 40}'."),
        (lees.verplichte_lijst, None, "Deze lijst is nodig, maar ontbreekt."),
        (lees.voorwerp, [], "Dit moet een object zijn; gekregen: een lijst."),
    ],
)  # fmt: skip
def test_lezer_noemt_het_veld_zonder_pad(lezer, waarde, tekst):
    with pytest.raises(InvoerFout) as fout:
        lezer({"x": waarde}, "x")
    assert (fout.value.veld, fout.value.melding) == ("x", tekst)


@pytest.mark.parametrize("waarde", [Decimal(0), Decimal("0.50"), 0])
def test_nul_en_kleine_bedragen_uit_python(waarde):
    assert lees.bedrag_of_leeg({"x": waarde}, "x") == waarde


def test_niets_in_een_lijst():
    assert melding("ogs", jaren=[None]) == ("jaren[0]", "Dit moet een object zijn; gekregen: niets.")
    with pytest.raises(InvoerFout) as fout:
        lees.datums({"x": ["2024-01-01", None, "fout"]}, "x")
    assert fout.value.veld == "x[2]" and lees.datums({"x": [None]}, "x") == []


def test_langste_regel_is_vier_megabyte():
    assert LANGSTE_REGEL == 4 * 1024 * 1024


def test_de_stroom_rekent_met_de_wettabel_die_zij_krijgt():
    rij = {"code": "wht.2_20.maanden", "soort": "geheel", "waarde": 24, "vanaf": "2025-01-01", "bron": "proef", "status": "keuze"}  # fmt: skip
    regel = b'{"id": 1, "kind": "moratorium", "invoer": {"betaald_op": "2024-01-02"}}'
    for wet, einde in ((Wettabel.standaard().met_rijen([rij]), "2026-01-02"), (None, "2025-01-02")):
        stukken, uit = iter([regel, b""]), []
        assert verwerk(lambda n, s=stukken: next(s), uit.append, wet=wet) == 0
        assert json.loads(uit[0])["einde"] == einde


@pytest.mark.parametrize("kind", sorted({v["kind"] for v in VOORBEELDEN}))
def test_rechtsdatum_is_overal_een_bekend_veld(kind):
    for voorbeeld in VOORBEELDEN:
        if voorbeeld["kind"] == kind:
            uit = bereken(kind, voorbeeld["invoer"] | {"rechtsdatum": "2026-04-01"})
            assert not any("onbekend en niet gebruikt" in w for w in uit.waarschuwingen), uit.waarschuwingen


@pytest.mark.parametrize("soort", ["bestuurlijk", "rechterlijk"])
def test_dwangsom_kent_al_zijn_velden(soort):
    feiten = {
        "rechtsdatum": "2026-04-01",
        "besluit_bekendgemaakt_op": "2024-06-01",
        "peildatum": "2024-05-01",
    }
    if soort == "bestuurlijk":
        feiten |= {"beslistermijn_einde": "2024-03-01", "ingebrekestelling_ontvangen": "2024-03-04", "aanvragers": 1,
                   "uitsluiting": None, "beroep_ingesteld_op": "2024-04-01"}  # fmt: skip
    else:
        feiten |= {"uitspraak_verzonden_op": "2024-01-01", "termijn_weken": 2, "uiterlijk_op": "2024-01-15",
                   "bedrag_per_dag": "100.00", "maximum": "15000.00"}  # fmt: skip
    assert not any("onbekend" in w for w in bereken("dwangsom", {"soort": soort} | feiten).waarschuwingen)


def test_wie_een_soort_twee_keer_inschrijft_hoort_welke():
    with pytest.raises(ValueError) as fout:
        registreer("ogs", lambda bron, gang: {})
    assert str(fout.value) == "kind 'ogs' is al geregistreerd"


def test_zonder_vraag_geen_uitleg():
    regel = b'{"id": "\xc3\xa9", "kind": "herziening", "invoer": {}}'
    tekst, _ = reken_regel(regel)
    assert "uitleg" not in json.loads(tekst) and '"id":"é"' in tekst
    stukken, uit = iter([regel, b""]), []
    verwerk(lambda n: next(stukken), uit.append)
    assert "uitleg" not in json.loads(uit[0])
    gang = Gang(Wettabel.standaard())
    assert gang.uitleg is False and gang.op is None


def test_een_uitkomst_staat_vast():
    uit = uitkomst("moratorium", betaald_op="2024-01-02")
    for ding in (uit, uit.stappen[0], uit.regels[0]):
        with pytest.raises(FrozenInstanceError):
            setattr(ding, fields(ding)[0].name, "anders")
        assert not hasattr(ding, "__dict__")
    assert uit.regels[0].status == "bron gezien" and len({uit.regels[0], uit.regels[0]}) == 1


def test_maatregelen_in_woorden():
    """Wht 2.7 lid 4, text in force from 1 April 2026: these words stand on the calculator page."""
    assert MAATREGELEN == {
        "a": "Hardheidstegemoetkoming (oud artikel 49 Awir)",
        "b": "Compensatie: vooringenomen of te hard behandeld",
        "c": "O/GS-tegemoetkoming: onterecht opzet of grove schuld",
        "d": "Terugvordering verlaagd, omdat die onevenredig was",
        "e": "Toeslag berekend naar de kosten die op tijd zijn betaald",
        "f": "Vaststaande terugvordering herzien, omdat die onevenredig was",
        "g": "Vaststaande toekenning herzien, naar de kosten die op tijd zijn betaald",
    }


def test_een_rij_zonder_omschrijving_heeft_er_geen():
    rij = Rij(code="x.y", soort="geheel", waarde=1, vanaf="2024-01-01", bron="proef", status="keuze")
    assert rij.omschrijving == "" and rij.tot is None
