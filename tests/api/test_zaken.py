# SPDX-License-Identifier: EUPL-1.2
"""The API asks the same rule as the screens, answers errors as problem+json, and shows a page in few queries."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

from cases.models import Besluit, Contactmoment
from herstel.models import Leesregel, Rol
from tests.cases.factories import Team5, maak_besluit, maak_ouder, maak_toets_in_behandeling, maak_zaak
from tests.herstel.factories import maak_medewerker

pytestmark = pytest.mark.django_db


def klant(user: object) -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Token {Token.objects.create(user=user).key}")
    return client


@pytest.fixture
def mensen() -> Team5:
    return Team5()


def test_zonder_aanmelden_niets_maar_de_beschrijving_is_openbaar() -> None:
    client = APIClient()
    antwoord = client.get("/api/v1/zaken")
    assert antwoord.status_code == 401
    assert antwoord["Content-Type"] == "application/problem+json"
    assert antwoord.json()["title"] == "Niet aangemeld"
    openapi = client.get("/api/v1/openapi.json")
    assert openapi.status_code == 200 and openapi["Access-Control-Allow-Origin"] == "*"
    assert openapi["API-Version"] == openapi.json()["info"]["version"]


def test_een_zaak_van_een_ander_bestaat_niet(mensen: Team5) -> None:
    zaak = maak_zaak(team=mensen.team)
    ander = klant(maak_medewerker(Rol.ZAAKBEHANDELAAR, team=Team5().team))
    for pad in ("", "/termijnen", "/statusovergangen", "/contactmomenten", "/toewijzingen"):
        assert ander.get(f"/api/v1/zaken/{zaak.zaaknummer}{pad}").status_code == 404
    assert ander.get("/api/v1/zaken").json()["resultaten"] == []
    assert not Leesregel.objects.exists()


def test_opschorten_en_het_leeslog(mensen: Team5) -> None:
    zaak = maak_toets_in_behandeling(mensen, ontvangen_op=timezone.localdate() - timedelta(60))
    client = klant(mensen.behandelaar)
    vandaag = timezone.localdate()
    antwoord = client.post(
        f"/api/v1/zaken/{zaak.zaaknummer}/opschortingen",
        {"grond": "instemming_4_15_2a", "op": str(vandaag), "totEnMet": str(vandaag + timedelta(9)), "toelichting": "Op verzoek."},
    )  # fmt: skip
    assert antwoord.status_code == 201, antwoord.content
    assert antwoord.json()["termijn"]["code"] == "opgeschort"
    assert Leesregel.objects.filter(persoon=zaak.ouder, medewerker=mensen.behandelaar, kanaal="api").exists()
    fout = client.post(
        f"/api/v1/zaken/{zaak.zaaknummer}/opschortingen",
        {"grond": "instemming_4_15_2a", "op": str(vandaag), "toelichting": "Op verzoek."},
    )
    assert fout.status_code == 400
    assert fout.json()["invalidParams"][0]["name"] == "totEnMet"


def test_een_oude_versie_krijgt_409(mensen: Team5) -> None:
    zaak = maak_toets_in_behandeling(mensen)
    antwoord = klant(mensen.behandelaar).post(
        f"/api/v1/zaken/{zaak.zaaknummer}/statusovergangen",
        {"overgang": "trek_in", "reden": "Op verzoek.", "versie": zaak.versie - 1},
    )
    assert antwoord.status_code == 409 and antwoord.json()["code"] == "intussen_gewijzigd"


def test_de_opsteller_tekent_niet_en_wie_tekent_tekent_wat_hij_zag(mensen: Team5) -> None:
    besluit = maak_besluit(mensen)
    mensen.behandelaar.rollen.append(Rol.BESLISSER)
    mensen.behandelaar.save()
    pad = f"/api/v1/besluiten/{besluit.publiek_id}"
    beslisser = klant(mensen.beslisser)
    gezien = beslisser.get(pad).json()["teTekenenHash"]
    eigen = klant(mensen.behandelaar).post(f"{pad}/vaststellingen", {"hash": gezien})
    assert (eigen.status_code, eigen.json()["code"]) == (403, "vier_ogen")
    anders = beslisser.post(f"{pad}/vaststellingen", {"hash": "0" * 64})
    assert (anders.status_code, anders.json()["code"]) == (409, "intussen_gewijzigd")
    goed = beslisser.post(f"{pad}/vaststellingen", {"hash": gezien})
    assert goed.status_code == 201 and goed.json()["status"] == "vastgesteld"
    assert Besluit.objects.get(pk=besluit.pk).vastgesteld_door == mensen.beslisser


def test_contact_vastleggen(mensen: Team5) -> None:
    zaak = maak_toets_in_behandeling(mensen)
    client = klant(mensen.behandelaar)
    antwoord = client.post(
        f"/api/v1/zaken/{zaak.zaaknummer}/contactmomenten",
        {"kanaal": "telefoon", "uitkomst": "gesproken", "samenvatting": "Jaren besproken."},
    )
    assert antwoord.status_code == 201
    assert Contactmoment.objects.get().zaak == zaak
    assert client.get("/api/v1/contactmomenten").json()["resultaten"][0]["samenvatting"] == "Jaren besproken."


def test_zoeken_gaat_met_post_en_een_bsn_staat_niet_in_het_antwoord(mensen: Team5) -> None:
    zaak = maak_zaak(team=mensen.team)
    client = klant(mensen.behandelaar)
    op_bsn = client.post("/api/v1/personen/_zoek", {"bsn": zaak.ouder.bsn})
    assert [p["id"] for p in op_bsn.json()] == [str(zaak.ouder.publiek_id)]
    assert zaak.ouder.bsn not in op_bsn.content.decode()
    assert client.post("/api/v1/personen/_zoek", {"bsn": "123456789"}).status_code == 400
    assert client.post("/api/v1/personen/_zoek", {}).status_code == 400


def test_aanmelden(mensen: Team5) -> None:
    zaak = maak_zaak("integrale_beoordeling", ouder=maak_ouder(), team=mensen.team)
    client = klant(mensen.behandelaar)
    lichaam = {"ouder": str(zaak.ouder.publiek_id), "ontvangenOp": "2024-01-03"}
    antwoord = client.post("/api/v1/aanmeldingen", lichaam)
    assert antwoord.status_code == 201 and antwoord.json()["teLaatOntvangen"] is True
    assert client.post("/api/v1/aanmeldingen", lichaam).status_code == 409


def test_berekenen_zonder_zaak(mensen: Team5) -> None:
    client = klant(maak_medewerker(Rol.RAPPORTEUR))
    goed = client.post(
        "/api/v1/berekeningen", {"kind": "beslistermijn_primair", "invoer": {"regeling": "wht_6_2_lid1", "start": "2024-08-09"}}
    )  # fmt: skip
    assert goed.json()["waarden"]["einde"] == "2025-02-09" and goed.json()["uitleg"]
    fout = client.post(
        "/api/v1/berekeningen", {"kind": "beslistermijn_primair", "invoer": {"start": "31-12-2024"}}
    )
    assert fout.status_code == 400 and fout.json()["invalidParams"][0]["name"].startswith("invoer.")


@pytest.mark.parametrize(("pad", "budget"), [("/api/v1/zaken", 10), ("/api/v1/besluiten", 10)])
def test_querybudget_van_een_lijst(
    mensen: Team5, pad: str, budget: int, django_assert_max_num_queries
) -> None:
    for _ in range(6):
        maak_besluit(mensen)
    mensen.beslisser.team = mensen.team
    mensen.beslisser.rollen = [Rol.ZAAKBEHANDELAAR, Rol.BESLISSER]
    mensen.beslisser.save()
    client = klant(mensen.beslisser)
    with django_assert_max_num_queries(budget):
        assert len(client.get(pad).json()["resultaten"]) == 6


def test_bladeren_geeft_alles_een_keer(mensen: Team5) -> None:
    zaken = {maak_zaak(team=mensen.team, ontvangen_op=date(2023, 3, 1)).zaaknummer for _ in range(7)}
    client, gezien, adres = klant(mensen.behandelaar), [], "/api/v1/zaken?aantal=3"
    while adres:
        bladzijde = client.get(adres).json()
        gezien += [z["zaaknummer"] for z in bladzijde["resultaten"]]
        adres = bladzijde["volgende"]
    assert len(gezien) == 7 and set(gezien) == zaken
