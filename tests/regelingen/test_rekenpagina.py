# SPDX-License-Identifier: EUPL-1.2
"""The calculator page: the same answers as the core, errors beside the field, nothing personal, a PDF."""

import re
from decimal import Decimal
from html import unescape
from urllib.parse import urlencode

import pypdfium2
import pytest
from django.http import QueryDict
from django.test import Client
from django.urls import reverse

from herstel.models import Leesregel, Rol
from herstel.recht.rekenen import _REGELS, bereken, kinds
from regelingen.eerste_toets.regels import MAATREGELEN
from regelingen.integraal.services import rentetabel
from regelingen.models import Herstelmaatregel
from regelingen.rekenformulieren import SOORTEN, Lijst, Rekenformulier, Veld
from tests.herstel.factories import maak_medewerker, verifieer_client

pytestmark = pytest.mark.django_db

GOED: dict[str, tuple[dict[str, str], str]] = {
    "beslistermijn_primair": (
        {"regeling": "wht_6_2_lid1", "start": "09-08-2024", "verlenging.maanden": "6", "verlenging.medegedeeld_op": "01-02-2025"},
        "9 augustus 2025",
    ),
    "bezwaartermijn": (
        {"grondslag": "wht_dienst_toeslagen", "dagtekening": "06-01-2025", "bekendgemaakt_op": "06-01-2025"}, "28 april 2025",
    ),
    "beslistermijn_bezwaar": (
        {"grondslag": "wht_dienst_toeslagen", "dagtekening": "06-01-2025", "bekendgemaakt_op": "06-01-2025",
         "bezwaar_ontvangen": "10-04-2025", "adviescommissie": "ja", "commissie_medegedeeld": "ja"}, "3 juli 2025",
    ),
    "dwangsom": (
        {"soort": "bestuurlijk", "beslistermijn_einde": "07-07-2023", "ingebrekestelling_ontvangen": "10-07-2023"}, "€ 1.442,00",
    ),
    "aanvraag_tijdig": ({"soort": "ogs", "ontvangen_op": "02-01-2024"}, "Op tijd"),
    "betaaltermijn": (
        {"soort": "ex_partner", "bekendgemaakt_op": "10-03-2025", "dagtekening": "10-03-2025"}, "22 april 2025",
    ),
    "moratorium": ({"betaald_op": "02-01-2024"}, "2 januari 2025"),
    "zienswijzetermijn": ({"dagtekening": "03-03-2025"}, "17 maart 2025"),
    "compensatie": (
        {"jaren[0].jaar": "2010", "jaren[0].grond": "vooringenomenheid", "jaren[0].bedrag": "4.700,00", "jaren[0].rente": "300,00",
         "jaren[0].dagtekening_correctie": "01-07-2014", "toekenningen[0]": "01-05-2021"}, "€ 13.349,39",
    ),
    "ogs": (
        {"jaren[0].jaar": "2012", "jaren[0].terugvordering": "20.000", "ontvangen.forfait": "30.000"}, "€ 0,00",
    ),
    "forfait": (
        {"aanvraag_ontvangen_op": "01-06-2021", "maatregelen[0].soort": "b", "maatregelen[0].berekeningsjaar": "2012",
         "maatregelen[0].teruggevorderd_of_verlaagd": "9000", "maatregelen[0].oorspronkelijke_dagtekening": "06-01-2014",
         "al_ontvangen": "8000"}, "€ 22.000,00",
    ),
    "kindbedrag": ({"hoedanigheid": "kind", "via": "aanvrager", "geboren_op": "01-07-2012"}, "€ 4.000,00"),
    "beroepstermijn": (
        {"grondslag": "wht_dienst_toeslagen", "dagtekening": "10-03-2025", "bekendgemaakt_op": "03-03-2025"}, "22 april 2025",
    ),
    "atw_verlenging": ({"bron": "wet", "nominaal_einde": "29-03-2024"}, "2 april 2024"),
    "expartner": (
        {"aanvrager_herstelmaatregel": "ja", "partnerperioden[0].van": "01-04-2009", "partnerperioden[0].tot_en_met": "31-08-2013",
         "beschikkingen[0].soort": "hardheid", "beschikkingen[0].dagtekening": "12-05-2014", "beschikkingen[0].berekeningsjaar": "2011",
         "beschikkingen[0].betreft_kind_van_partner": "ja", "zelf_herstelmaatregel": "nee", "peildatum_3_1": "01-10-2021",
         "aanvraag_tijdig": "ja", "eerder_ontvangen": "nee", "andere_vergoeding": "1.000"}, "€ 9.000,00",
    ),
    "nabestaanden": (
        {"regeling": "overleden_kind", "bedrag": "8000", "overleden_op": "02-02-2020", "kinderen[0].aanvraag_tijdig": "ja",
         "kinderen[1].aanvraag_tijdig": "ja", "kinderen[2].aanvraag_tijdig": "ja"}, "De kinderen",
    ),
    "hzk": (
        {"posten[0].toeslag": "zorgtoeslag", "posten[0].jaar": "2014", "posten[0].vooringenomen": "ja", "posten[0].caf_onderzoek": "ja",
         "posten[0].bedrag": "1500", "posten[0].nog_niet_betaald": "500", "posten[1].toeslag": "huurtoeslag", "posten[1].jaar": "2014",
         "posten[1].ogs_terugvordering": "60"}, "€ 1.450,00",
    ),
    "herziening": ({"rechtsdatum": "01-04-2026"}, "Een medewerker"),
}  # fmt: skip
"""The public worked examples of the contract, as somebody would type them. Compensatie has its example without interest
(11.362,50); the page takes the percentages of the law table, which adds 1.967,22 and the 1% over it."""


@pytest.fixture
def collega(client: Client) -> Client:
    verifieer_client(client, maak_medewerker(Rol.RAPPORTEUR))
    return client


def vraag(client: Client, naam: str, kind: str, invoer: dict[str, str]):
    """As the browser would: a form with a private field is sent as POST."""
    stuur = client.post if SOORTEN[kind].prive else client.get
    return stuur(reverse(naam, args=[kind]), invoer)


def tekst(antwoord) -> str:
    return unescape(antwoord.content.decode()).replace("\u00a0", " ")


def groot(antwoord) -> str:
    gevonden = re.search(r'antwoord__waarde">([^<]*)<', tekst(antwoord))
    return gevonden[1] if gevonden else ""


def test_elke_soort_staat_op_de_bladzijde_en_heeft_een_voorbeeld(collega: Client) -> None:
    inhoud = tekst(collega.get(reverse("rekenen")))
    assert SOORTEN.keys() == GOED.keys() == set(kinds())
    for soort in SOORTEN.values():
        assert reverse("rekenen-soort", args=[soort.kind]) in inhoud and soort.vraag in inhoud
        leeg = collega.get(reverse("rekenen-soort", args=[soort.kind]))
        assert leeg.status_code == 200 and "Vul de gegevens in" in tekst(leeg)


@pytest.mark.parametrize("kind", GOED)
def test_antwoord_met_stappen_artikelen_en_bron(collega: Client, kind: str) -> None:
    invoer, goed = GOED[kind]
    antwoord = vraag(collega, "rekenen-soort", kind, invoer)
    assert groot(antwoord) == goed
    inhoud = tekst(antwoord)
    assert '<ol class="stappen">' in inhoud and 'class="artikel"' in inhoud
    assert "onbekend en niet gebruikt" not in inhoud
    assert not Leesregel.objects.exists()


def test_rente_volgt_de_wettabel(collega: Client) -> None:
    blad = collega.get(reverse("rekenen-soort", args=["compensatie"]), GOED["compensatie"][0]).context["blad"]
    waarden = blad.json["waarden"]
    zonder = bereken(
        "compensatie", {**blad.invoer, "rentetabel": [{"vanaf": "2005-01-01", "percentage": "0.00"}]}
    )
    assert zonder.waarden["totaal_bruto"] == Decimal("11362.50")
    assert (waarden["g"], waarden["totaal_bruto"]) == ("1967.22", "13349.39")
    assert any("niet bij de bron" in w for w in blad.json["waarschuwingen"])


@pytest.mark.parametrize("kind", GOED)
def test_pdf_is_ua_en_zegt_hetzelfde(collega: Client, kind: str) -> None:
    invoer, goed = GOED[kind]
    antwoord = vraag(collega, "rekenen-pdf", kind, invoer)
    assert antwoord.status_code == 200 and antwoord["Content-Type"] == "application/pdf"
    assert b"pdfuaid:part" in antwoord.content
    pdf = pypdfium2.PdfDocument(antwoord.content)
    inhoud = " ".join(" ".join(p.get_textpage().get_text_bounded() for p in pdf).split())
    assert goed in inhoud and "Zo is er gerekend" in inhoud and "geen besluit" in inhoud
    assert pdf.is_tagged()


NIET_OP_DE_BLADZIJDE = {"compensatie": {"rentetabel"}, "herziening": {"jaren"}}
"""The interest table is the law table; a revision is not calculated, whatever the years."""


def test_elk_veld_van_het_contract_staat_op_de_bladzijde() -> None:
    for soort in SOORTEN.values():
        bekend = _REGELS[soort.kind][1]
        namen = {v.naam.partition(".")[0] for v in soort.velden} | {x.doel or x.naam for x in soort.lijsten}
        assert namen == bekend - NIET_OP_DE_BLADZIJDE.get(soort.kind, set()), soort.kind
        assert all(isinstance(v, Veld) for v in soort.velden) and all(
            isinstance(x, Lijst) for x in soort.lijsten
        )


@pytest.mark.parametrize(
    ("kind", "anders", "veld", "melding"),
    [
        ("moratorium", {"betaald_op": "31-02-2024"}, "betaald_op", "Deze datum bestaat niet"),
        ("moratorium", {"betaald_op": ""}, "betaald_op", "Vul dit in."),
        ("kindbedrag", {"overleden_op": "01-01-2000"}, "overleden_op", "ligt voor de geboortedatum"),
        ("compensatie", {"jaren[2].jaar": "1999", "jaren[2].grond": "hardheid"}, "jaren[2].jaar", "moet tussen"),
        ("compensatie", {"jaren[0].bedrag": "12.5"}, "jaren[0].bedrag", "niet te lezen"),
        ("betaaltermijn", {"bekendgemaakt_op": ""}, "bekendgemaakt_op", "nodig"),
        ("zienswijzetermijn", {"rechtsdatum": "01-01-1990"}, "rechtsdatum", "geen regel"),
    ],
)  # fmt: skip
def test_fout_staat_naast_het_veld(collega: Client, kind: str, anders: dict, veld: str, melding: str) -> None:
    antwoord = vraag(collega, "rekenen-soort", kind, {**GOED[kind][0], **anders, "niets": "1"})
    form = antwoord.context["form"]
    assert antwoord.status_code == 200 and melding in " ".join(form.errors.get(veld, [])), form.errors
    assert not groot(antwoord) and f'id="id_{veld}_error"' in tekst(antwoord)


def test_wat_als_geeft_een_andere_uitleg_en_de_lege_rij_telt_niet(collega: Client) -> None:
    adres = reverse("rekenen-soort", args=["beslistermijn_primair"])
    invoer = GOED["beslistermijn_primair"][0]
    anders = collega.get(adres, {**invoer, "verlenging.maanden": "", "verlenging.medegedeeld_op": ""})
    assert groot(anders) == "9 februari 2025" and "<svg" in tekst(anders)
    stil = {"opschortingen[1].soort": "overmacht_4_15_2c", "opschortingen[1].van": "01-09-2024", "opschortingen[1].tot_en_met": "10-09-2024"}  # fmt: skip
    later = collega.get(adres, {**invoer, **stil})
    assert groot(later) == "19 augustus 2025" and "Opgeschort van 01-09-2024" in tekst(later)
    assert 'name="opschortingen[2].van"' in tekst(
        collega.get(adres, {**invoer, **stil, "meer": "opschortingen"})
    )


@pytest.mark.parametrize(
    "vraag", ["x=1", "soort=%00", "jaren[0].jaar=abc", "jaren[99].jaar=2010", "jaren[-1]=2", "meer=bestaatniet", "jaren[0]=%F0%9F%98%80"]
)  # fmt: skip
def test_rare_vragen_geven_nooit_een_storing(collega: Client, vraag: str) -> None:
    for kind, soort in SOORTEN.items():
        assert collega.get(f"{reverse('rekenen-soort', args=[kind])}?{vraag}").status_code == 200
        if soort.velden[0].naam != "rechtsdatum":
            assert collega.get(f"{reverse('rekenen-pdf', args=[kind])}?{vraag}").status_code == 422
        if soort.prive:
            op_de_post = {"content_type": "application/x-www-form-urlencoded"}
            assert collega.post(reverse("rekenen-soort", args=[kind]), vraag, **op_de_post).status_code == 200
    assert collega.get(reverse("rekenen-soort", args=["bestaat-niet"])).status_code == 404


def test_alleen_voor_wie_is_ingelogd(client: Client) -> None:
    assert client.get(reverse("rekenen")).status_code == 302


def test_geen_vraag_naar_iemand() -> None:
    verboden = re.compile(r"bsn|naam|adres|iban|telefoon|mail", re.I)
    for soort in SOORTEN.values():
        for veld in (*soort.velden, *(v for lijst in soort.lijsten for v in lijst.velden)):
            assert veld.soort in {
                "datum",
                "bedrag",
                "geheel",
                "getal",
                "keuze",
                "keuzegetal",
                "janee",
            } and not verboden.search(veld.naam)


def test_elk_antwoord_van_het_formulier_bestaat() -> None:
    """A name in `antwoord` or `rijen` that the core doesn't give would silently show nothing."""
    for kind, (invoer, _) in GOED.items():
        form = Rekenformulier(SOORTEN[kind], QueryDict(urlencode(invoer)))
        assert form.is_valid(), form.errors
        gegevens = form.invoer() | ({"rentetabel": rentetabel()} if kind == "compensatie" else {})
        waarden = bereken(kind, gegevens).waarden
        anders = {"dwangsom": {"bedrag_per_aanvrager", "ingebrekestelling_geldig", "besluit_uiterlijk"}}
        assert {veld for veld, _ in SOORTEN[kind].antwoord} - waarden.keys() <= anders.get(kind, set())
        for lijst, zin, veld in SOORTEN[kind].rijen:
            zin.format(**waarden[lijst][0])
            assert veld in waarden[lijst][0]


def test_verdeling_en_bedragen_per_toeslag_staan_er(collega: Client) -> None:
    inhoud = tekst(vraag(collega, "rekenen-soort", "nabestaanden", GOED["nabestaanden"][0]))
    assert inhoud.count("€ 2.666,67") >= 3 and "Kind 3" in inhoud and "€ 0,01" in inhoud
    partner = {**GOED["nabestaanden"][0], "partner.aanvraag_tijdig": "ja"}
    inhoud = tekst(vraag(collega, "rekenen-soort", "nabestaanden", partner))
    assert (
        "De partner" in inhoud
        and "€ 8.000,00" in inhoud
        and "Kind 1" not in inhoud.partition('id="uitkomst"')[2]
    )
    inhoud = tekst(vraag(collega, "rekenen-soort", "hzk", GOED["hzk"][0])).partition('id="uitkomst"')[2]
    assert (
        "Zorgtoeslag 2014: vooringenomen behandeld" in inhoud
        and "Huurtoeslag 2014: O/GS" in inhoud
        and "€ 18,00" in inhoud
    )
    inhoud = tekst(vraag(collega, "rekenen-soort", "expartner", GOED["expartner"][0]))
    assert "partner in het jaar van een besluit over een eigen kind" in inhoud and "1 oktober 2021" in inhoud


OPGESCHORT = [
    ("beslistermijn_primair", {"aanvullingen[0].verzocht_op": "01-09-2024", "aanvullingen[0].hersteld_op": "11-09-2024"}, "19 augustus 2025"),
    ("beslistermijn_primair", {"aanvullingen[0].verzocht_op": "01-09-2024", "aanvullingen[0].hersteld_op": "11-10-2024",
                               "aanvullingen[0].hersteltermijn_tot": "06-09-2024"}, "14 augustus 2025"),
    ("beslistermijn_primair", {"buitenland[0].medegedeeld_op": "01-09-2024", "buitenland[0].ontvangen_op": "03-09-2024"}, "11 augustus 2025"),
    ("beslistermijn_primair", {"aanvullingen[1].verzocht_op": "01-09-2024", "aanvullingen[1].hersteld_op": "11-09-2024",
                               "buitenland[0].medegedeeld_op": "11-09-2024", "buitenland[0].ontvangen_op": "12-09-2024",
                               "opschortingen[0].soort": "overmacht_4_15_2c", "opschortingen[0].van": "13-09-2024", "opschortingen[0].tot_en_met": "13-09-2024"}, "21 augustus 2025"),
    ("beslistermijn_bezwaar", {"aanvullingen[0].verzocht_op": "01-05-2025", "aanvullingen[0].hersteld_op": "05-05-2025"}, "7 juli 2025"),
    ("beslistermijn_bezwaar", {"opschortingen[0].soort": "nadere_gronden_buiten_6_6", "opschortingen[0].van": "01-05-2025"}, "3 juli 2025"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "erbij", "einde"), OPGESCHORT)
def test_elke_opschorting_van_het_contract(
    collega: Client, kind: str, erbij: dict[str, str], einde: str
) -> None:
    antwoord = vraag(collega, "rekenen-soort", kind, {**GOED[kind][0], **erbij})
    assert groot(antwoord) == einde
    assert "onbekend en niet gebruikt" not in tekst(antwoord) and "<svg" in tekst(antwoord)


def test_fout_in_een_opschorting_staat_naast_haar_eigen_rij(collega: Client) -> None:
    erbij = {
        "aanvullingen[0].verzocht_op": "01-09-2024", "buitenland[2].medegedeeld_op": "01-09-2024",
        "opschortingen[1].soort": "overmacht_4_15_2c", "opschortingen[1].van": "10-09-2024", "opschortingen[1].tot_en_met": "01-09-2024",
    }  # fmt: skip
    antwoord = vraag(
        collega, "rekenen-soort", "beslistermijn_primair", {**GOED["beslistermijn_primair"][0], **erbij}
    )
    assert list(antwoord.context["form"].errors) == ["opschortingen[1].tot_en_met"], antwoord.context[
        "form"
    ].errors


PRIVE = [kind for kind, soort in SOORTEN.items() if soort.prive]


def test_wat_over_iemand_gaat_is_prive() -> None:
    assert set(PRIVE) == {"aanvraag_tijdig", "kindbedrag", "expartner", "nabestaanden"}
    for soort in SOORTEN.values():
        for veld in (*soort.velden, *(v for lijst in soort.lijsten for v in lijst.velden)):
            assert veld.prive is bool(re.search("geboren|overleden_op", veld.naam)), (soort.kind, veld.naam)


def test_geboortedatum_nooit_in_het_adres(collega: Client) -> None:
    adres = reverse("rekenen-soort", args=["kindbedrag"])
    invoer = {**GOED["kindbedrag"][0], "overleden_op": "03-02-2022"}
    uit_adres = collega.get(adres, invoer)
    assert (
        not groot(uit_adres)
        and "Vul dit zelf nog in" in tekst(uit_adres)
        and "01-07-2012" not in tekst(uit_adres)
    )
    antwoord = collega.post(adres, invoer, headers={"hx-request": "true"})
    assert groot(antwoord) == "€ 2.000,00" or groot(antwoord) == "€ 4.000,00"
    nieuw = antwoord["HX-Replace-Url"]
    assert (
        "via=aanvrager" in nieuw
        and "geboren" not in nieuw
        and "overleden" not in nieuw
        and "csrf" not in nieuw
    )
    gedeeld = collega.get(nieuw)
    assert gedeeld.context["form"]["via"].value() == "aanvrager" and "Geboortedatum" in tekst(gedeeld)
    bladzijde = tekst(collega.post(adres, invoer))
    assert 'method="post"' in bladzijde and "geboren_op=" not in bladzijde
    zonder = reverse("rekenen-soort", args=["ogs"])
    assert collega.post(zonder, GOED["ogs"][0]).status_code == 405
    assert collega.post(reverse("rekenen-pdf", args=["ogs"]), GOED["ogs"][0]).status_code == 405


def test_geboortedatum_niet_op_papier(collega: Client) -> None:
    invoer = {**GOED["kindbedrag"][0], "overleden_op": "03-02-2022"}
    pdf = pypdfium2.PdfDocument(vraag(collega, "rekenen-pdf", "kindbedrag", invoer).content)
    inhoud = " ".join(" ".join(p.get_textpage().get_text_bounded() for p in pdf).split())
    assert "datum niet vermeld" in inhoud and "9 jaar" in inhoud and "4.000,00" in inhoud
    for dag in ("1 juli 2012", "01-07-2012", "2012-07-01", "3 februari 2022", "03-02-2022", "2022-02-03"):
        assert dag not in inhoud


def test_maatregelen_volgen_de_wet() -> None:
    """Wht 2.7 lid 4: a is the old hardship grant of the Awir, b every compensation, c O/GS, d and f disproportion, e and g pro rata."""
    woord = {"a": "artikel 49 Awir", "b": "Compensatie", "c": "O/GS", "d": "onevenredig", "e": "op tijd zijn betaald", "f": "Vaststaande terugvordering", "g": "Vaststaande toekenning"}  # fmt: skip
    assert MAATREGELEN.keys() == woord.keys() == dict(Herstelmaatregel.Soort.choices).keys()
    assert all(woord[k] in MAATREGELEN[k] for k in woord)
    (lijst,) = SOORTEN["forfait"].lijsten
    assert [tekst for _, tekst in lijst.velden[0].keuzes] == [f"{k}. {v}" for k, v in MAATREGELEN.items()]
