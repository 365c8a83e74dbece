# SPDX-License-Identifier: EUPL-1.2
"""The calculator page: the same answers as the core, errors beside the field, nothing personal, a PDF."""

import re
from decimal import Decimal
from html import unescape

import pypdfium2
import pytest
from django.test import Client
from django.urls import reverse

from herstel.models import Leesregel, Rol
from herstel.recht.rekenen import _REGELS, bereken
from regelingen.rekenformulieren import SOORTEN, Lijst, Veld
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
    "aanvraag_tijdig": ({"soort": "ogs", "ontvangen_op": "02-01-2024"}, "tijdig"),
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
}  # fmt: skip
"""The public worked examples of the contract, as somebody would type them. Compensatie has its example without interest
(11.362,50); the page takes the percentages of the law table, which adds 1.967,22 and the 1% over it."""


@pytest.fixture
def collega(client: Client) -> Client:
    verifieer_client(client, maak_medewerker(Rol.RAPPORTEUR))
    return client


def tekst(antwoord) -> str:
    return unescape(antwoord.content.decode()).replace("\u00a0", " ")


def groot(antwoord) -> str:
    gevonden = re.search(r'antwoord__waarde">([^<]*)<', tekst(antwoord))
    return gevonden[1] if gevonden else ""


def test_elke_soort_staat_op_de_bladzijde_en_heeft_een_voorbeeld(collega: Client) -> None:
    inhoud = tekst(collega.get(reverse("rekenen")))
    assert SOORTEN.keys() == GOED.keys()
    for soort in SOORTEN.values():
        assert reverse("rekenen-soort", args=[soort.kind]) in inhoud and soort.vraag in inhoud
        leeg = collega.get(reverse("rekenen-soort", args=[soort.kind]))
        assert leeg.status_code == 200 and "Vul de gegevens in" in tekst(leeg)


@pytest.mark.parametrize("kind", GOED)
def test_antwoord_met_stappen_artikelen_en_bron(collega: Client, kind: str) -> None:
    invoer, goed = GOED[kind]
    antwoord = collega.get(reverse("rekenen-soort", args=[kind]), invoer)
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
    antwoord = collega.get(reverse("rekenen-pdf", args=[kind]), invoer)
    assert antwoord.status_code == 200 and antwoord["Content-Type"] == "application/pdf"
    assert b"pdfuaid:part" in antwoord.content
    pdf = pypdfium2.PdfDocument(antwoord.content)
    inhoud = " ".join(" ".join(p.get_textpage().get_text_bounded() for p in pdf).split())
    assert goed in inhoud and "Zo is er gerekend" in inhoud and "geen besluit" in inhoud
    assert pdf.is_tagged()


def test_elk_veld_van_het_formulier_kent_de_kern() -> None:
    for soort in SOORTEN.values():
        bekend = _REGELS[soort.kind][1]
        namen = [v.naam.partition(".")[0] for v in soort.velden] + [lijst.naam for lijst in soort.lijsten]
        assert set(namen) <= bekend, soort.kind
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
    antwoord = collega.get(reverse("rekenen-soort", args=[kind]), {**GOED[kind][0], **anders, "niets": "1"})
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
    for kind in SOORTEN:
        assert collega.get(f"{reverse('rekenen-soort', args=[kind])}?{vraag}").status_code == 200
        assert collega.get(f"{reverse('rekenen-pdf', args=[kind])}?{vraag}").status_code == 422
    assert collega.get(reverse("rekenen-soort", args=["bestaat-niet"])).status_code == 404


def test_alleen_voor_wie_is_ingelogd(client: Client) -> None:
    assert client.get(reverse("rekenen")).status_code == 302


def test_geen_vraag_naar_iemand() -> None:
    verboden = re.compile(r"bsn|naam|adres|iban|telefoon|mail", re.I)
    for soort in SOORTEN.values():
        for veld in (*soort.velden, *(v for lijst in soort.lijsten for v in lijst.velden)):
            assert veld.soort in {"datum", "bedrag", "geheel", "keuze", "janee"} and not verboden.search(
                veld.naam
            )
