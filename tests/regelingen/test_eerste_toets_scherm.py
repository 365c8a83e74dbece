# SPDX-License-Identifier: EUPL-1.2
"""The partner in the first test, the team that the integral assessment goes to, and what was granted before."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from cases.autorisatie import werk_van
from herstel.fouten import OngeldigeInvoer
from herstel.models import Leesregel, Relatiesoort
from regelingen.eerste_toets import services as toets
from tests.cases import factories as f
from tests.herstel.factories import maak_persoon, maak_relatie, maak_team

pytestmark = pytest.mark.django_db


@pytest.fixture
def mensen() -> f.Team5:
    return f.Team5()


def _velden(**anders: str) -> dict[str, str]:
    return {"al_ontvangen": "0,00", "toelichting": "", **anders}


def test_de_partner_is_te_kiezen_en_blijft_staan(client: Client, mensen: f.Team5) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    partner = maak_persoon(geslachtsnaam="Partnermans", geboortedatum=date(1980, 2, 3))
    maak_relatie(zaak.ouder, partner, Relatiesoort.PARTNER, van=date(2008, 1, 1), tot_en_met=date(2014, 5, 1))
    kind = maak_persoon(geslachtsnaam="Kindmans", geboortedatum=date(2010, 5, 6))
    maak_relatie(zaak.ouder, kind, Relatiesoort.KIND)
    client.force_login(mensen.behandelaar)
    bladzijde = client.get(reverse("eerste-toets", args=[zaak.zaaknummer])).content.decode()
    assert "Partnermans, geboren 03-02-1980" in bladzijde
    assert "Kindmans" not in bladzijde
    assert Leesregel.objects.filter(persoon=partner, medewerker=mensen.behandelaar).exists()
    antwoord = client.post(
        reverse("toets-partner", args=[zaak.zaaknummer]),
        _velden(partner=str(partner.publiek_id), partner_komt_in_aanmerking="on"),
    )
    assert antwoord.status_code == 302
    zaak.eerste_toets.refresh_from_db()
    assert zaak.eerste_toets.partner == partner
    assert "selected" in client.get(reverse("eerste-toets", args=[zaak.zaaknummer])).content.decode()


def test_een_vreemde_is_geen_partner(client: Client, mensen: f.Team5) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    vreemde = maak_persoon()
    client.force_login(mensen.behandelaar)
    antwoord = client.post(
        reverse("toets-partner", args=[zaak.zaaknummer]), _velden(partner=str(vreemde.publiek_id))
    )
    assert antwoord.status_code == 422
    assert "Deze persoon staat niet als partner bij de ouder." in antwoord.content.decode()
    with pytest.raises(OngeldigeInvoer, match="niet als partner"):
        toets.wijzig_partnergegevens(zaak, mensen.behandelaar, partner=vreemde)
    zaak.eerste_toets.refresh_from_db()
    assert zaak.eerste_toets.partner is None


def test_een_partner_die_u_niet_mag_zien_blijft_verborgen_en_blijft_staan(
    client: Client, mensen: f.Team5
) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    partner = maak_persoon(geslachtsnaam="Geheimmans", gevoeligheid=2)
    maak_relatie(zaak.ouder, partner, Relatiesoort.PARTNER)
    zaak.eerste_toets.partner = partner
    zaak.eerste_toets.save()
    client.force_login(mensen.behandelaar)
    bladzijde = client.get(reverse("eerste-toets", args=[zaak.zaaknummer])).content.decode()
    assert "Geheimmans" not in bladzijde
    assert not Leesregel.objects.filter(persoon=partner, medewerker=mensen.behandelaar).exists()
    client.post(reverse("toets-partner", args=[zaak.zaaknummer]), _velden(al_ontvangen="10,00"))
    zaak.eerste_toets.refresh_from_db()
    assert (zaak.eerste_toets.partner, int(zaak.eerste_toets.al_ontvangen)) == (partner, 10)


@pytest.mark.parametrize(
    ("zaaksoorten", "actief", "mee"),
    [([], True, True), (["eerste_toets", "integrale_beoordeling"], True, True), (["eerste_toets"], True, False), ([], False, False)],
)  # fmt: skip
def test_de_integrale_beoordeling_gaat_naar_het_team_dat_de_ouder_kent(
    zaaksoorten: list[str], actief: bool, mee: bool
) -> None:
    team = maak_team(zaaksoorten=zaaksoorten)
    mensen = f.Team5(team)
    zaak = f.maak_zaak(team=team)
    team.actief = actief
    team.save()
    ib = toets.begin_integrale_beoordeling(zaak, None)
    assert ib.team == (team if mee else None)
    assert ib.behandelaar is None
    assert werk_van(mensen.teamleider).filter(pk=ib.pk).exists() == (mee or not zaaksoorten)
    assert toets.begin_integrale_beoordeling(zaak, None).pk == ib.pk


def test_eerdere_toekenningen_gaan_mee_in_de_berekening(client: Client, mensen: f.Team5) -> None:
    zaak = f.maak_ib_in_beoordeling(mensen)
    adres = reverse("werkbank-ontvangen", args=[zaak.zaaknummer])
    bedragen = dict.fromkeys(
        ("forfait_ontvangen", "ogs_ontvangen", "eerder_ontvangen", "overig_ontvangen", "al_verrekend",
         "proceskosten_punten", "proceskosten_waarde_per_punt", "proceskosten_al_toegekend"), "0,00",
    )  # fmt: skip
    client.force_login(mensen.behandelaar)
    fout = client.post(adres, bedragen | {"eerdere_toekenningen": "01-05-2021, 31-02-2022"})
    assert fout.status_code == 422
    assert "31-02-2022: Deze datum bestaat niet" in fout.content.decode()
    assert 'value="01-05-2021, 31-02-2022"' in fout.content.decode()
    goed = client.post(adres, bedragen | {"eerdere_toekenningen": "03-06-2022, 01-05-2021; 01-05-2021"})
    assert goed.status_code == 302
    ib = zaak.integrale_beoordeling
    ib.refresh_from_db()
    assert ib.eerdere_toekenningen == [date(2021, 5, 1), date(2022, 6, 3)]
    assert (
        'value="01-05-2021, 03-06-2022"'
        in client.get(reverse("werkbank", args=[zaak.zaaknummer])).content.decode()
    )


def test_een_jaar_kiezen_met_een_klik_in_de_strip(client: Client, mensen: f.Team5) -> None:
    zaak = f.maak_ib_in_beoordeling(mensen)
    zaak.integrale_beoordeling.jaren_vastgesteld_op = None
    zaak.integrale_beoordeling.save()
    client.force_login(mensen.behandelaar)
    assert (
        'name="kies" value="2014"' in client.get(reverse("werkbank", args=[zaak.zaaknummer])).content.decode()
    )
    antwoord = client.post(
        reverse("werkbank-jaar-kiezen", args=[zaak.zaaknummer]), {"kies": "2014", "jaar": ""}
    )
    assert antwoord.status_code == 302
    assert zaak.integrale_beoordeling.jaren.filter(jaar=2014).exists()
    fout = client.post(reverse("werkbank-jaar-kiezen", args=[zaak.zaaknummer]), {"kies": "1999"})
    assert fout.status_code == 422
