# SPDX-License-Identifier: EUPL-1.2
"""Every page of the handlers: it comes, within its query budget, for who may, with what was typed kept."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import services
from cases.models import Contactmoment, Taak, Zaak
from herstel.models import Leesregel, Medewerker, Persoon, Relatie
from regelingen.models import Toeslagjaar
from tests.cases import factories as f
from tests.herstel.factories import maak_persoon, maak_team

pytestmark = pytest.mark.django_db


@pytest.fixture
def mensen() -> f.Team5:
    return f.Team5()


@pytest.fixture
def als(client: Client) -> Callable[[Medewerker], Client]:
    def inloggen(wie: Medewerker) -> Client:
        client.force_login(wie)
        return client

    return inloggen


def _lees(antwoord: object) -> str:
    return antwoord.content.decode()


def _vol_gezin(ouder: Persoon, aantal: int) -> None:
    for n in range(aantal):
        kind = maak_persoon(geslachtsnaam="Oetelaar-Zwijnenburg", geboortedatum=date(2005 + n, 3, 4))
        Relatie.objects.create(persoon=ouder, verwant=kind, soort="kind")


# ---------------------------------------------------------------- query budgets


def test_werkvoorraad_kost_evenveel_vragen_bij_twee_als_bij_twintig_zaken(
    mensen: f.Team5, als: Callable, django_assert_max_num_queries: Callable
) -> None:
    f.maak_toets_in_behandeling(mensen)
    client = als(mensen.behandelaar)
    client.get(reverse("werkvoorraad"))
    for _ in range(8):
        f.maak_toets_in_behandeling(mensen)
    with django_assert_max_num_queries(16):
        antwoord = client.get(reverse("werkvoorraad"))
    assert _lees(antwoord).count("data-rij") == 9


def test_dossierpagina_met_zes_kinderen_en_drie_zaken_blijft_binnen_budget(
    mensen: f.Team5, als: Callable, django_assert_max_num_queries: Callable
) -> None:
    besluit = f.maak_besluit(mensen, "vastgesteld")
    ouder = besluit.zaak.ouder
    _vol_gezin(ouder, 6)
    f.maak_ib_in_beoordeling(mensen, (2010, 2012), ouder=ouder)
    client = als(mensen.behandelaar)
    with django_assert_max_num_queries(45):
        antwoord = client.get(reverse("persoon", args=[ouder.publiek_id]))
    tekst = _lees(antwoord)
    assert tekst.count("Oetelaar-Zwijnenburg") >= 6
    assert "€\u00a030.000,00" in tekst


def test_zaakpagina_en_werkbank_blijven_binnen_budget_ook_met_tien_jaren(
    mensen: f.Team5, als: Callable, django_assert_max_num_queries: Callable
) -> None:
    zaak = f.maak_ib_in_beoordeling(mensen, tuple(range(2005, 2015)))
    client = als(mensen.behandelaar)
    with django_assert_max_num_queries(45):
        client.get(reverse("zaak", args=[zaak.zaaknummer]))
    with django_assert_max_num_queries(60):
        antwoord = client.get(reverse("werkbank", args=[zaak.zaaknummer]))
    assert _lees(antwoord).count("/werkbank/20") >= 10


def test_zoeken_blijft_binnen_budget(
    mensen: f.Team5, als: Callable, django_assert_max_num_queries: Callable
) -> None:
    for _ in range(6):
        f.maak_zaak(team=mensen.team, ouder=f.maak_ouder(geslachtsnaam="Oetelaar"))
    client = als(mensen.behandelaar)
    with django_assert_max_num_queries(18):
        antwoord = client.get(reverse("zoeken"), {"q": "oetelar"})
    assert _lees(antwoord).count("data-rij") == 6


# ---------------------------------------------------------------- work list


def test_banden_filters_en_titel(mensen: f.Team5, als: Callable) -> None:
    spoed = f.maak_toets_in_behandeling(mensen, ontvangen_op=timezone.localdate() - timedelta(days=5))
    rustig = f.maak_toets_in_behandeling(mensen, ontvangen_op=timezone.localdate() - timedelta(days=5))
    services.zet_spoed(spoed, True, "Uithuiszetting", mensen.behandelaar)
    client = als(mensen.behandelaar)
    tekst = _lees(client.get(reverse("werkvoorraad")))
    assert "nu 1 · deze week 1 · wacht op een ander 0" in tekst
    assert tekst.index(spoed.zaaknummer) < tekst.index(rustig.zaaknummer)
    assert "Spoed: Uithuiszetting" in tekst
    gefilterd = _lees(client.get(reverse("werkvoorraad"), {"merk": "spoed"}))
    assert spoed.zaaknummer in gefilterd and rustig.zaaknummer not in gefilterd
    assert (
        client.get(reverse("werkvoorraad"), {"soort": "<x>", "na_nu": "rommel", "sorteer": "'"}).status_code
        == 200
    )


def test_niet_toegewezen_bladeren_toont_elke_zaak_een_keer_en_oppakken_werkt(
    mensen: f.Team5, als: Callable
) -> None:
    from cases import selectors

    zaken = [
        f.maak_zaak(team=mensen.team, ontvangen_op=timezone.localdate() - timedelta(days=d), spoed_reden="x" if d == 3 else "")
        for d in (9, 9, 3, 50, 20)
    ]  # fmt: skip
    f.maak_zaak(team=maak_team())
    leeg = selectors.Werkfilter()
    gezien, na = [], ""
    while True:
        blad, totaal = selectors.niet_toegewezen(mensen.behandelaar, leeg, na=na, voor="", per=2)
        gezien += [r.zaak.pk for r in blad.rijen]
        if not blad.volgende:
            break
        na = blad.volgende
    assert totaal == 5
    assert sorted(gezien) == sorted(z.pk for z in zaken)
    assert gezien[0] == zaken[2].pk
    terug, _ = selectors.niet_toegewezen(mensen.behandelaar, leeg, na="", voor=blad.vorige, per=2)
    assert [r.zaak.pk for r in terug.rijen] == gezien[2:4]
    client = als(mensen.behandelaar)
    client.post(reverse("zaak-oppakken", args=[zaken[0].zaaknummer]))
    zaken[0].refresh_from_db()
    assert zaken[0].behandelaar == mensen.behandelaar


# ---------------------------------------------------------------- search and BSN


def test_bsn_gaat_alleen_per_post_en_staat_daarna_verborgen(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_zaak(team=mensen.team)
    bsn = zaak.ouder.bsn
    client = als(mensen.behandelaar)
    in_adres = _lees(client.get(reverse("zoeken"), {"q": bsn}))
    assert "hoort niet in een adres" in in_adres
    assert bsn not in in_adres and zaak.zaaknummer not in in_adres
    gevonden = _lees(client.post(reverse("zoeken"), {"q": f"{bsn[:3]} {bsn[3:6]}.{bsn[6:]}"}))
    assert zaak.zaaknummer in gevonden
    assert bsn not in gevonden and f"••••••{bsn[-3:]}" in gevonden
    assert Leesregel.objects.filter(
        persoon=zaak.ouder, handeling="gevonden", onderwerp="zoeken op BSN"
    ).exists()


def test_zoeken_toont_niets_van_een_ander_team(mensen: f.Team5, als: Callable) -> None:
    vreemd = f.maak_zaak(team=maak_team(), ouder=f.maak_ouder(geslachtsnaam="Schoonderwoerd"))
    client = als(mensen.behandelaar)
    for vraag in ("schoonderwoerd", vreemd.zaaknummer):
        assert "Niets gevonden" in _lees(client.get(reverse("zoeken"), {"q": vraag}))
    assert "Niets gevonden" in _lees(client.post(reverse("zoeken"), {"q": vreemd.ouder.bsn}))
    assert not Leesregel.objects.filter(persoon=vreemd.ouder).exists()


def test_bsn_staat_niet_op_de_dossierpagina_en_tonen_wordt_vastgelegd(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    client = als(mensen.behandelaar)
    pagina = reverse("persoon", args=[zaak.ouder.publiek_id])
    assert zaak.ouder.bsn not in _lees(client.get(pagina))
    assert not Leesregel.objects.filter(handeling="bsn_getoond").exists()
    getoond = client.post(
        reverse("persoon-bsn", args=[zaak.ouder.publiek_id]), headers={"HX-Request": "true"}
    )
    assert zaak.ouder.bsn in _lees(getoond)
    assert (
        Leesregel.objects.filter(
            persoon=zaak.ouder, handeling="bsn_getoond", medewerker=mensen.behandelaar
        ).count()
        == 1
    )
    assert client.get(reverse("persoon-bsn", args=[zaak.ouder.publiek_id])).status_code == 405


def test_geheim_adres_staat_nergens_op_de_dossierpagina(mensen: f.Team5, als: Callable) -> None:
    from herstel.services import wijzig_adres, wijzig_persoon

    zaak = f.maak_toets_in_behandeling(mensen)
    wijzig_adres(
        zaak.ouder,
        door=None,
        van=timezone.localdate(),
        straat="Geheimstraat",
        huisnummer="9",
        postcode="1234 AB",
        plaats="Verborgenstad",
    )
    wijzig_persoon(zaak.ouder, {"geheim_adres": True}, door=None)
    tekst = _lees(als(mensen.behandelaar).get(reverse("persoon", args=[zaak.ouder.publiek_id])))
    assert "Geheimstraat" not in tekst and "Verborgenstad" not in tekst
    assert "Geheim adres" in tekst


# ---------------------------------------------------------------- who may


PAGINAS = ("zaak", "zaak-geschiedenis", "zaak-contact", "zaak-opschorten", "zaak-spoed", "eerste-toets")


@pytest.mark.parametrize("naam", PAGINAS)
def test_een_zaak_van_een_ander_team_bestaat_niet(naam: str, mensen: f.Team5, als: Callable) -> None:
    vreemd = f.maak_zaak(team=maak_team())
    assert als(mensen.behandelaar).get(reverse(naam, args=[vreemd.zaaknummer])).status_code == 404
    assert not Leesregel.objects.filter(persoon=vreemd.ouder).exists()


def test_wat_iemand_niet_mag_staat_er_niet(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    client = als(mensen.beoordelaar)
    tekst = _lees(client.get(reverse("zaak", args=[zaak.zaaknummer])))
    for knop in ("zaak-opschorten", "zaak-toewijzen", "zaak-toegang", "zaak-spoed"):
        url = reverse(knop, args=[zaak.zaaknummer])
        assert url not in tekst
        assert client.get(url).status_code == 403
    assert reverse("zaak-contact", args=[zaak.zaaknummer]) in tekst


def test_elke_pagina_over_iemand_legt_een_leesregel_vast(mensen: f.Team5, als: Callable) -> None:
    besluit = f.maak_besluit(mensen, "concept")
    client = als(mensen.behandelaar)
    for url in (
        reverse("werkvoorraad"), reverse("zaak", args=[besluit.zaak.zaaknummer]), reverse("persoon", args=[besluit.zaak.ouder.publiek_id]),
        reverse("besluit", args=[besluit.publiek_id]), reverse("eerste-toets", args=[besluit.zaak.zaaknummer]),
    ):  # fmt: skip
        voor = Leesregel.objects.filter(persoon=besluit.zaak.ouder).count()
        assert client.get(url).status_code == 200
        assert Leesregel.objects.filter(persoon=besluit.zaak.ouder).count() == voor + 1, url


# ---------------------------------------------------------------- forms keep what was typed


def test_fout_staat_bij_het_veld_en_bovenaan_en_wat_getypt_is_blijft(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    url = reverse("zaak-opschorten", args=[zaak.zaaknummer])
    antwoord = als(mensen.behandelaar).post(
        url,
        {
            "code": "beslistermijn",
            "grond": "overmacht_4_15_2c",
            "op": "31-02-2026",
            "toelichting": "Brand in het archief",
        },
    )
    tekst = _lees(antwoord)
    assert antwoord.status_code == 422
    assert "Er klopt nog iets niet" in tekst and "Deze datum bestaat niet" in tekst
    assert "Brand in het archief" in tekst and 'value="31-02-2026"' in tekst
    assert 'aria-invalid="true"' in tekst and "Fout: " in tekst


def test_weigering_van_de_regels_staat_bij_haar_veld(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    morgen = (timezone.localdate() + timedelta(days=1)).strftime("%d-%m-%Y")
    tekst = _lees(
        als(mensen.behandelaar).post(
            reverse("zaak-ingebrekestelling", args=[zaak.zaaknummer]), {"ontvangen_op": morgen}
        )
    )
    assert re.search(r'id="id_ontvangen_op_error".*?Deze datum ligt in de toekomst', tekst, re.S)


def test_wie_tweede_is_ziet_wat_er_veranderde_en_verliest_niets(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    client = als(mensen.behandelaar)
    url = reverse("zaak-spoed", args=[zaak.zaaknummer])
    pagina = _lees(client.get(url))
    versie = re.search(r'name="versie" value="(\d+)"', pagina)[1]
    geladen = re.search(r'name="geladen_op" value="([^"]+)"', pagina)[1]
    services.noteer_contact(
        zaak, "telefoon", "gesproken", mensen.beoordelaar, samenvatting="Ouder belde over de huur"
    )
    antwoord = client.post(
        url, {"versie": versie, "geladen_op": geladen, "reden": "Zieke ouder, lang getypt"}
    )
    tekst = _lees(antwoord)
    assert antwoord.status_code == 409
    assert "Iemand anders was u voor" in tekst and str(mensen.beoordelaar) in tekst
    assert "Ouder belde over de huur" in tekst
    assert "Zieke ouder, lang getypt" in tekst
    zaak.refresh_from_db()
    assert not zaak.spoed
    opnieuw = re.search(r'name="versie" value="(\d+)"', tekst)[1]
    assert client.post(url, {"versie": opnieuw, "reden": "Zieke ouder, lang getypt"}).status_code == 302
    zaak.refresh_from_db()
    assert zaak.spoed


def test_snel_contact_in_een_keer_vanaf_de_dossierpagina(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    client = als(mensen.behandelaar)
    url = reverse("persoon-contact", args=[zaak.ouder.publiek_id])
    basis = {"zaak": zaak.zaaknummer, "kanaal": "telefoon", "uitkomst": "gesproken"}
    fout = client.post(url, basis)
    assert fout.status_code == 422 and "Schrijf in een paar woorden" in _lees(fout)
    assert client.post(url, {**basis, "samenvatting": "Alles besproken"}).status_code == 302
    assert Contactmoment.objects.get(zaak=zaak).samenvatting == "Alles besproken"
    assert 'name="concept-klaar" content="snel:' in _lees(
        client.get(reverse("persoon", args=[zaak.ouder.publiek_id]))
    )


def test_taak_en_stap(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_zaak(team=mensen.team)
    services.wijs_toe(zaak, mensen.behandelaar, None)
    client = als(mensen.behandelaar)
    client.post(
        reverse("zaak-taak", args=[zaak.zaaknummer]), {"omschrijving": "Bel terug", "uiterlijk_op": ""}
    )
    taak = Taak.objects.get(zaak=zaak)
    client.post(reverse("zaak-taak-klaar", args=[zaak.zaaknummer, taak.pk]), {"resultaat": "Gebeld"})
    taak.refresh_from_db()
    assert taak.afgehandeld_door == mensen.behandelaar
    bevestiging = _lees(client.get(reverse("zaak-stap", args=[zaak.zaaknummer, "start_toets"])))
    assert "Wat gebeurt er dan" in bevestiging
    client.post(reverse("zaak-stap", args=[zaak.zaaknummer, "start_toets"]), {})
    zaak.refresh_from_db()
    assert zaak.status == "in_toets"
    assert client.get(reverse("zaak-stap", args=[zaak.zaaknummer, "stel_vast"])).status_code == 404


# ---------------------------------------------------------------- registering and assessing


def test_aanmelding_ook_te_laat_wordt_vastgelegd_en_gemerkt(mensen: f.Team5, als: Callable) -> None:
    client = als(mensen.behandelaar)
    antwoord = client.post(
        reverse("aanmelden"),
        {"ontvangen_op": "05-02-2025", "geslachtsnaam": "Vries", "voorvoegsel": "de", "roepnaam": "Jip", "straat": "Dorpsstraat", "huisnummer": "1", "postcode": "1234 AB", "plaats": "Proefstad"},
    )  # fmt: skip
    assert antwoord.status_code == 302
    zaak = Zaak.objects.get(ouder__geslachtsnaam="Vries", ouder__roepnaam="Jip")
    assert zaak.te_laat_ontvangen and zaak.ouder.adressen.get().plaats == "Proefstad"
    assert "Te laat ontvangen" in _lees(client.get(reverse("zaak", args=[zaak.zaaknummer])))


@pytest.mark.parametrize(
    ("veld", "waarde", "melding"),
    [
        ("bsn", "123456789", "BSN"),
        ("ontvangen_op", "01-01-2099", "toekomst"),
        ("geslachtsnaam", "", "Vul dit in"),
        ("iban", "NL00BANK0123456789", "IBAN"),
        ("postcode", "99", "postcode"),
        ("email", "geen-adres", "mail"),
    ],
)
def test_foute_aanmelding_bewaart_niets(
    veld: str, waarde: str, melding: str, mensen: f.Team5, als: Callable
) -> None:
    goed = {
        "ontvangen_op": "05-02-2023",
        "geslachtsnaam": "Nooitgedacht",
        "straat": "Dorpsstraat",
        "huisnummer": "1",
        "postcode": "1234 AB",
        "plaats": "Proefstad",
    }
    antwoord = als(mensen.behandelaar).post(reverse("aanmelden"), {**goed, veld: waarde})
    assert antwoord.status_code == 422
    assert melding.lower() in _lees(antwoord).lower()
    assert not Persoon.objects.filter(geslachtsnaam="Nooitgedacht").exists()


def test_eerste_toets_rekent_mee_en_stelt_op(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen, ontvangen_op=date(2023, 5, 1))
    client = als(mensen.behandelaar)
    pagina = reverse("eerste-toets", args=[zaak.zaaknummer])
    assert "Nog niet gedupeerd" in _lees(client.get(pagina))
    client.post(
        reverse("toets-maatregel", args=[zaak.zaaknummer]),
        {
            "soort": "b",
            "berekeningsjaar": "2012",
            "bedrag": "9.000,00",
            "oorspronkelijke_dagtekening": "06-01-2014",
        },
    )
    client.post(reverse("toets-partner", args=[zaak.zaaknummer]), {"al_ontvangen": "8.000,00"})
    assert "Gedupeerd: €\u00a022.000,00" in _lees(client.get(pagina))
    client.post(
        reverse("toets-opstellen", args=[zaak.zaaknummer]),
        {"motivering": "U krijgt een bedrag.", "dagtekening": timezone.localdate().strftime("%d-%m-%Y")},
    )
    besluit = zaak.besluiten.get()
    tekst = _lees(client.get(reverse("besluit", args=[besluit.publiek_id])))
    assert "€\u00a022.000,00" in tekst and "Wht 2.7 lid 1" in tekst and "waarom?" in tekst


def test_werkbank_proef_rekent_zonder_te_bewaren(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_ib_in_beoordeling(mensen, (2012,))
    f.beoordeel_alle_jaren(mensen, zaak)
    client = als(mensen.behandelaar)
    url = reverse("werkbank-proef", args=[zaak.zaaknummer, 2012])
    tekst = _lees(
        client.post(url, {"bedrag": "8.000,00", "rente": "0", "dagtekening_correctie": "01-07-2014"})
    )
    assert "nog niet opgeslagen" in tekst and "€\u00a08.000,00" in tekst
    assert Toeslagjaar.objects.get(beoordeling=zaak.pk).bedrag == 4700
    assert "niet te lezen" in _lees(client.post(url, {"bedrag": "8.5"}))


def test_werkbank_twee_mensen_naast_elkaar_en_feiten_met_oude_versie(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_ib_in_beoordeling(mensen, (2012,))
    client = als(mensen.behandelaar)
    pad = reverse("werkbank-beoordelen", args=[zaak.zaaknummer, 2012])
    onvolledig = client.post(
        pad, {"voldaan_vooringenomenheid": "nee", "reden_vooringenomenheid": "Niet gebleken"}
    )
    assert onvolledig.status_code == 422 and "Niet gebleken" in _lees(onvolledig)
    assert (
        client.post(
            pad, {"voldaan_vooringenomenheid": "ja", "reden_vooringenomenheid": "CAF-onderzoek"}
        ).status_code
        == 302
    )
    client.force_login(mensen.beoordelaar)
    tweede = {
        f"{d}_{g}": w
        for g in ("vooringenomenheid", "hardheid", "ogs")
        for d, w in (("voldaan", "nee"), ("reden", "Niet gezien"))
    }
    assert client.post(pad, tweede).status_code == 302
    tekst = _lees(client.get(reverse("werkbank", args=[zaak.zaaknummer])))
    assert "Oneens" in tekst and "verschil" in tekst and "CAF-onderzoek" in tekst and "Niet gezien" in tekst
    client.force_login(mensen.behandelaar)
    jaar = Toeslagjaar.objects.get(beoordeling=zaak.pk)
    oud = client.post(
        reverse("werkbank-feiten", args=[zaak.zaaknummer, 2012]),
        {"jaarversie": jaar.versie - 1, "bedrag": "123,45"},
    )
    assert oud.status_code == 409 and 'value="123,45"' in _lees(oud)


def test_tweede_beoordelaar_ziet_akkoord_en_opsteller_niet(mensen: f.Team5, als: Callable) -> None:
    besluit = f.maak_besluit(mensen, "ter_beoordeling")
    akkoord = reverse("besluit-beoordelen", args=[besluit.publiek_id])
    pagina = reverse("besluit", args=[besluit.publiek_id])
    client = als(mensen.behandelaar)
    assert akkoord not in _lees(client.get(pagina))
    assert "Iemand anders moet het beoordelen" in _lees(client.post(akkoord, {}))
    client.force_login(mensen.beoordelaar)
    assert akkoord in _lees(client.get(pagina))
    terug = reverse("besluit-teruggeven", args=[besluit.publiek_id])
    assert client.post(terug, {"reden": ""}).status_code == 422
    assert client.post(akkoord, {"besluitversie": besluit.versie}).status_code == 302
    besluit.refresh_from_db()
    assert besluit.status == "ter_vaststelling" and besluit.beoordeeld_door == mensen.beoordelaar


def test_termijn_uitgelegd_met_tekening_en_opschorting(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    vandaag = timezone.localdate()
    client = als(mensen.behandelaar)
    client.post(
        reverse("zaak-opschorten", args=[zaak.zaaknummer]),
        {"code": "beslistermijn", "grond": "aanvulling_4_5", "op": (vandaag - timedelta(days=20)).strftime("%d-%m-%Y"), "tot_en_met": (vandaag + timedelta(days=8)).strftime("%d-%m-%Y"), "toelichting": "Jaaropgaven"},
    )  # fmt: skip
    tekst = _lees(client.get(reverse("zaak", args=[zaak.zaaknummer])))
    assert "Waarom deze datum?" in tekst and "t-gat" in tekst and "<desc" in tekst and "Jaaropgaven" in tekst
    rij = zaak.termijngebeurtenissen.get(soort="opschorting")
    hervat = reverse("zaak-hervatten", args=[zaak.zaaknummer, rij.pk])
    assert hervat in tekst
    client.post(hervat, {"op": vandaag.strftime("%d-%m-%Y")})
    zaak.refresh_from_db()
    assert zaak.opgeschort_sinds is None
