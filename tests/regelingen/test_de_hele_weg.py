# SPDX-License-Identifier: EUPL-1.2
"""From application to decision through the services, with the amounts checked by hand."""

from datetime import date
from decimal import Decimal

import pytest
import time_machine

from cases.models import Besluit, Contactmoment, Uitgaand, Zaak
from cases.services import (
    beoordeel_besluit,
    bied_besluit_aan,
    geef_besluit_terug,
    noteer_contact,
    stel_besluit_vast,
    verander_status,
)
from herstel.fouten import MagNiet, OngeldigeInvoer, VierOgen, VoorwaardeNietVoldaan
from herstel.models import Rol
from herstel.recht.uitkomst import Uitkomst
from regelingen.eerste_toets import services as toets
from regelingen.gevolgen import begin_integraal
from regelingen.integraal import services as ib
from tests.cases.factories import (
    TOETSING_GEEN,
    TOETSING_VOORINGENOMEN,
    Team5,
    beoordeel_alle_jaren,
    maak_ib_in_beoordeling,
    maak_ouder,
    maak_positieve_toets,
    maak_toets_in_behandeling,
)
from tests.herstel.factories import maak_medewerker

pytestmark = pytest.mark.django_db


@pytest.fixture
def mensen() -> Team5:
    return Team5()


def teken(besluit: Besluit, mensen: Team5) -> Besluit:
    besluit = beoordeel_besluit(bied_besluit_aan(besluit, mensen.behandelaar), mensen.beoordelaar)
    return stel_besluit_vast(besluit, mensen.beslisser)


def test_aanmelden_op_tijd_te_laat_en_dubbel(mensen: Team5) -> None:
    optijd = toets.meld_aan(maak_ouder(), date(2024, 1, 2), mensen.behandelaar)
    assert (optijd.te_laat_ontvangen, optijd.status, optijd.team) == (False, "aangemeld", mensen.team)
    ouder = maak_ouder()
    laat = toets.meld_aan(ouder, date(2024, 1, 3), mensen.behandelaar)
    assert laat.te_laat_ontvangen and laat.is_open
    with pytest.raises(VoorwaardeNietVoldaan, match=laat.zaaknummer):
        toets.meld_aan(ouder, date(2023, 1, 3), mensen.behandelaar)
    with pytest.raises(MagNiet):
        toets.meld_aan(maak_ouder(), date(2023, 1, 3), maak_medewerker(Rol.RAPPORTEUR))


def test_positieve_toets_geeft_30000_en_daarna_de_integrale_beoordeling(mensen: Team5) -> None:
    zaak = maak_positieve_toets(mensen)
    toets.wijzig_partnergegevens(zaak, mensen.behandelaar, al_ontvangen=Decimal("8000.00"))
    besluit = teken(toets.stel_beschikking_op(zaak, "U krijgt geld.", mensen.behandelaar), mensen)
    assert (besluit.uitkomst, besluit.uit_te_betalen) == ("toekenning", Decimal("22000.00"))
    assert Uitkomst.uit_json(besluit.berekening["forfait"]).stappen
    zaak.refresh_from_db()
    assert (zaak.status, zaak.uitkomst) == ("beschikt", "toekenning")
    rij = Uitgaand.objects.get(soort="begin_integraal")
    begin_integraal(rij.gegevens)
    begin_integraal(rij.gegevens)
    vervolg = Zaak.objects.get(ouder=zaak.ouder, soort="integrale_beoordeling")
    assert vervolg.status == "wachtrij" and vervolg.ontvangen_op == zaak.ontvangen_op
    assert vervolg.integrale_beoordeling.forfait_ontvangen == Decimal("22000.00")
    assert vervolg.integrale_beoordeling.eerder_ontvangen == Decimal("8000.00")


def test_negatieve_toets_is_nog_niet_en_houdt_het_recht_op_ib(mensen: Team5) -> None:
    zaak = maak_toets_in_behandeling(mensen)
    toets.leg_maatregel_vast(
        zaak, mensen.behandelaar, soort="c", berekeningsjaar=2012, bedrag=Decimal("1499.99")
    )
    besluit = teken(toets.stel_beschikking_op(zaak, "Nog niet.", mensen.behandelaar), mensen)
    assert (besluit.uitkomst, besluit.uit_te_betalen) == ("nog_niet", 0)
    assert Uitgaand.objects.filter(soort="begin_integraal").exists()
    assert not Uitgaand.objects.filter(soort="besluit_betalen").exists()


@pytest.mark.parametrize(
    ("feiten", "veld"),
    [
        ({"soort": "z"}, "soort"),
        ({"berekeningsjaar": 2020}, "berekeningsjaar"),
        ({"bedrag": Decimal("-0.01")}, "bedrag"),
        ({"soort": "d"}, "oorspronkelijke_dagtekening"),
        ({"soort": "g"}, "onherroepelijk_op"),
    ],
)
def test_foute_maatregel(mensen: Team5, feiten: dict, veld: str) -> None:
    zaak = maak_toets_in_behandeling(mensen)
    goed = {"soort": "b", "berekeningsjaar": 2012, "bedrag": Decimal("9000.00")}
    with pytest.raises(OngeldigeInvoer) as fout:
        toets.leg_maatregel_vast(zaak, mensen.behandelaar, **{**goed, **feiten})
    assert fout.value.veld == veld
    assert not zaak.eerste_toets.maatregelen.exists()


@time_machine.travel("2026-11-23 12:00+01:00", tick=False)
def test_ib_van_vooraankondiging_tot_definitief_besluit(mensen: Team5) -> None:
    zaak = maak_ib_in_beoordeling(mensen)
    beoordeel_alle_jaren(mensen, zaak)
    va = teken(ib.stel_vooraankondiging_op(zaak, "Dit zijn we van plan.", mensen.behandelaar), mensen)
    # a 5.000; c 1.250; d 25 halve jaren = 12.500, ten hoogste 5.000; rente over 5.000 vanaf 1 juli 2013
    waarden = va.berekening["compensatie"]["waarden"]
    assert (waarden["a"], waarden["c"], waarden["d"], waarden["halve_jaren"]) == (
        "5000.00",
        "1250.00",
        "5000.00",
        25,
    )
    assert va.uit_te_betalen == va.totaal > Decimal("11362.50")
    assert va.berekening["te_verifieren"]
    zaak.refresh_from_db()
    assert zaak.status == "zienswijze"
    with pytest.raises(VoorwaardeNietVoldaan, match="nog niet verzonden"):
        verander_status(zaak, "zienswijze_verwerkt", mensen.behandelaar)
    ib.leg_zienswijze_vast(
        zaak, date(2026, 11, 23), "Er mist een jaar.", "We nemen 2013 mee.", mensen.behandelaar
    )
    verander_status(zaak, "zienswijze_verwerkt", mensen.behandelaar)
    besluit = teken(ib.stel_beschikking_op(zaak, "Dit is ons besluit.", mensen.behandelaar), mensen)
    assert besluit.totaal == va.totaal
    assert besluit.uit_te_betalen == 0  # alles is bij de vooraankondiging al betaald
    assert besluit.regels.filter(uitbetalen=True).count() == 0
    zaak.refresh_from_db()
    assert (zaak.status, zaak.uitkomst) == ("beschikt", "toekenning")


def test_het_forfait_wordt_verrekend_en_ogs_krijgt_de_rest(mensen: Team5) -> None:
    zaak = maak_ib_in_beoordeling(mensen, jaren=(2012, 2013))
    jaar_ogs = zaak.integrale_beoordeling.jaren.get(jaar=2013)
    verander_status(zaak, "terug_naar_gegevens", mensen.behandelaar, "O/GS invullen")
    ib.wijzig_feiten(
        jaar_ogs,
        mensen.behandelaar,
        bedrag=Decimal(0),
        rente=Decimal(0),
        ogs_terugvordering=Decimal("20000.00"),
    )
    ib.wijzig_ontvangen(zaak, mensen.behandelaar, forfait_ontvangen=Decimal("30000.00"))
    verander_status(zaak, "gegevens_compleet", mensen.behandelaar)
    ogs = [*TOETSING_GEEN[:2], {"grond": "ogs", "voldaan": True, "reden": "Ten onrechte O/GS.", "bewijs": ""}]
    for jaar, toetsing in ((2012, TOETSING_VOORINGENOMEN), (2013, ogs)):
        rij = zaak.integrale_beoordeling.jaren.get(jaar=jaar)
        ib.beoordeel_jaar(rij, "eerste", toetsing, mensen.behandelaar)
        ib.beoordeel_jaar(rij, "tweede", toetsing, mensen.beoordelaar)
    va = ib.stel_vooraankondiging_op(zaak, "Plan.", mensen.behandelaar)
    comp, og = va.berekening["compensatie"]["waarden"], va.berekening["ogs"]["waarden"]
    assert comp["uit_te_betalen"] == "0.00" and og["totaal_bruto"] == "6000.00"
    assert Decimal(comp["verrekening"]) + Decimal(og["verrekening"]) <= Decimal("30000.00")
    assert og["uit_te_betalen"] == "0.00"
    assert va.totaal == Decimal(comp["totaal_bruto"]) + Decimal("6000.00")


def test_twee_mensen_in_de_volgorde_van_de_wet(mensen: Team5) -> None:
    zaak = maak_ib_in_beoordeling(mensen)
    jaar = zaak.integrale_beoordeling.jaren.get()
    with pytest.raises(OngeldigeInvoer, match="eerst vooringenomenheid"):
        ib.beoordeel_jaar(jaar, "eerste", TOETSING_GEEN[1:], mensen.behandelaar)
    with pytest.raises(OngeldigeInvoer, match="Toets ook hardheid"):
        ib.beoordeel_jaar(jaar, "eerste", TOETSING_GEEN[:1], mensen.behandelaar)
    with pytest.raises(OngeldigeInvoer, match="waarom"):
        ib.beoordeel_jaar(jaar, "eerste", [{**TOETSING_GEEN[0], "reden": " "}], mensen.behandelaar)
    ib.beoordeel_jaar(jaar, "eerste", TOETSING_VOORINGENOMEN, mensen.behandelaar)
    with pytest.raises(VierOgen):
        ib.beoordeel_jaar(jaar, "tweede", TOETSING_VOORINGENOMEN, mensen.behandelaar)
    with pytest.raises(VoorwaardeNietVoldaan, match="twee mensen"):
        ib_aanbieden(zaak, mensen)
    ib.beoordeel_jaar(jaar, "tweede", TOETSING_GEEN, mensen.beoordelaar)
    with pytest.raises(VoorwaardeNietVoldaan, match="niet eens"):
        ib_aanbieden(zaak, mensen)


def ib_aanbieden(zaak: Zaak, mensen: Team5) -> Besluit:
    concept = zaak.besluiten.first() or ib.stel_vooraankondiging_op(zaak, "Plan.", mensen.behandelaar)
    return bied_besluit_aan(concept, mensen.behandelaar)


def test_jaar_zonder_grond_gaat_langs_de_commissie_van_wijzen(mensen: Team5) -> None:
    zaak = maak_ib_in_beoordeling(mensen)
    beoordeel_alle_jaren(mensen, zaak, TOETSING_GEEN)
    with pytest.raises(VoorwaardeNietVoldaan, match="Commissie van Wijzen"):
        ib_aanbieden(zaak, mensen)
    jaar = zaak.integrale_beoordeling.jaren.get()
    advies = ib.vraag_cvw_advies(jaar, mensen.behandelaar)
    with pytest.raises(OngeldigeInvoer, match="afwijkt"):
        ib.verwerk_cvw_advies(
            advies,
            mensen.behandelaar,
            ontvangen_op=advies.gevraagd_op,
            grond="hardheid",
            tekst="Wel.",
            gevolgd=False,
        )
    ib.verwerk_cvw_advies(
        advies,
        mensen.behandelaar,
        ontvangen_op=advies.gevraagd_op,
        grond="geen",
        tekst="Geen grond.",
        gevolgd=True,
    )
    concept = ib_aanbieden(zaak, mensen)
    assert (concept.uitkomst, concept.totaal) == ("afwijzing", 0)


def test_feiten_wijzigen_na_de_beoordeling_trekt_die_in(mensen: Team5) -> None:
    zaak = maak_ib_in_beoordeling(mensen)
    beoordeel_alle_jaren(mensen, zaak)
    jaar = zaak.integrale_beoordeling.jaren.get()
    ib.wijzig_feiten(jaar, mensen.behandelaar, bedrag=Decimal("4800.00"))
    assert not jaar.beoordelingen.exists()


def test_terug_met_een_reden_en_niet_door_de_opsteller(mensen: Team5) -> None:
    zaak = maak_positieve_toets(mensen)
    besluit = bied_besluit_aan(
        toets.stel_beschikking_op(zaak, "Geld.", mensen.behandelaar), mensen.behandelaar
    )
    with pytest.raises(VierOgen):
        beoordeel_besluit(besluit, mensen.behandelaar)
    with pytest.raises(OngeldigeInvoer):
        geef_besluit_terug(besluit, " ", mensen.beoordelaar)
    besluit = geef_besluit_terug(besluit, "Het jaar klopt niet.", mensen.beoordelaar)
    assert (besluit.status, besluit.zaak.status) == ("concept", "in_toets")
    opnieuw = toets.stel_beschikking_op(zaak, "Nieuwe tekst.", mensen.behandelaar)
    assert opnieuw.pk == besluit.pk and zaak.besluiten.count() == 1


def test_contactprotocol_voor_bijzondere_omstandigheden(mensen: Team5) -> None:
    zaak = maak_toets_in_behandeling(mensen)
    with pytest.raises(VoorwaardeNietVoldaan, match="drie keer gebeld"):
        verander_status(zaak, "niet_bereikbaar", mensen.behandelaar, "Geen gehoor.")
    begin = zaak.aangemaakt_op
    from datetime import timedelta

    for kanaal, dagen in (
        ("telefoon", (3, 2, 1)),
        ("brief", (1,)),
        ("adrescontrole", (1,)),
        ("huisbezoek", (1,)),
        ("gemeente", (1,)),
    ):
        for dag in dagen:
            noteer_contact(
                zaak, kanaal, Contactmoment.Uitkomst.GEEN_GEHOOR, mensen.behandelaar, protocol=True,
                tijdstip=begin - timedelta(days=dag),
            )  # fmt: skip
    verander_status(zaak, "niet_bereikbaar", mensen.behandelaar, "Geen gehoor.")
    zaak.refresh_from_db()
    assert zaak.status == "bijzondere_omstandigheden"
    verander_status(zaak, "weer_bereikbaar", mensen.behandelaar)
    zaak.refresh_from_db()
    assert zaak.status == "in_toets"


def test_overleden_ouder_gaat_naar_nabestaanden(mensen: Team5) -> None:
    zaak = maak_toets_in_behandeling(mensen)
    with pytest.raises(VoorwaardeNietVoldaan, match="overleden"):
        verander_status(zaak, "draag_over", mensen.behandelaar, "Bericht van de dochter.")
    zaak.ouder.overleden_op = date(2026, 1, 5)
    zaak.ouder.save()
    verander_status(zaak, "draag_over", mensen.behandelaar, "Bericht van de dochter.")
    zaak.refresh_from_db()
    assert (zaak.status, zaak.is_open, zaak.uitkomst) == ("overgedragen", False, "overgedragen")
    verander_status(zaak, "heropen", mensen.teamleider, "Toch niet.")
    zaak.refresh_from_db()
    assert zaak.is_open and zaak.afgerond_op is None
