# SPDX-License-Identifier: EUPL-1.2
"""Two people open the same form and both send it: the first wins, the second sees who and loses nothing typed."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.authtoken.models import Token

from herstel.models import Rol
from tests.cases import factories as f
from tests.herstel.factories import maak_medewerker, verifieer_client

pytestmark = pytest.mark.django_db

GETYPT = "Dit heb ik in tien minuten getypt en wil ik niet kwijt"
VANDAAG = timezone.localdate().strftime("%d-%m-%Y")


@dataclass
class Geval:
    """`scherm` is opened by both; the first sends `eerst`, the second `dan`. Both take the hidden versions along."""

    scherm: str
    stuur_naar: str = ""
    eerst: dict[str, str] = field(default_factory=dict)
    dan: dict[str, str] = field(default_factory=dict)
    maak: Callable[[f.Team5], Any] = f.maak_toets_in_behandeling
    args: Callable[[Any], list] = lambda zaak: [zaak.zaaknummer]
    extra: tuple = ()
    blijft: str = GETYPT


OPSCHORTING = {"code": "beslistermijn", "grond": "overmacht_4_15_2c", "op": VANDAAG, "tot_en_met": VANDAAG}
GEVALLEN: dict[str, Geval] = {
    "spoed": Geval("zaak-spoed", eerst={"reden": "Eerst"}, dan={"reden": GETYPT}),
    "opschorten": Geval(
        "zaak-opschorten", eerst={**OPSCHORTING, "toelichting": "Eerst"}, dan={**OPSCHORTING, "toelichting": GETYPT}
    ),
    "ingebrekestelling": Geval(
        "zaak-ingebrekestelling", eerst={"ontvangen_op": VANDAAG}, dan={"ontvangen_op": VANDAAG, "toelichting": GETYPT}
    ),
    "stap": Geval("zaak-stap", extra=("trek_in",), eerst={"reden": "Eerst"}, dan={"reden": GETYPT}),
    "partner in de eerste toets": Geval(
        "eerste-toets", "toets-partner", {"al_ontvangen": "1,00"}, {"al_ontvangen": "2,00", "toelichting": GETYPT}
    ),
    "feiten in de werkbank": Geval(
        "werkbank-jaar", "werkbank-feiten", {"bedrag": "4.701,00"}, {"bedrag": "98.765,43"},
        f.maak_ib_in_beoordeling, extra=(2012,), blijft='value="98.765,43"',
    ),
    "verhaal van de ouder": Geval(
        "werkbank", "werkbank-verhaal", {"verhaal": "Eerst"}, {"verhaal": GETYPT}, f.maak_ib_in_beoordeling
    ),
    "besluit teruggeven": Geval(
        "besluit-teruggeven", eerst={"reden": "Eerst"}, dan={"reden": GETYPT},
        maak=lambda mensen: f.maak_besluit(mensen, "ter_beoordeling"), args=lambda besluit: [besluit.publiek_id],
    ),
}  # fmt: skip


def verborgen(bladzijde: str) -> dict[str, str]:
    """The hidden fields that say from which version the form was made."""
    return dict(re.findall(r'name="(\w*versie|geladen_op)" value="([^"]*)"', bladzijde))


@pytest.mark.parametrize("geval", GEVALLEN.values(), ids=GEVALLEN.keys())
def test_wie_tweede_is_ziet_wie_eerst_was_en_verliest_niets(geval: Geval) -> None:
    mensen = f.Team5()
    ding = geval.maak(mensen)
    wie_eerst, wie_dan = mensen.teamleider, mensen.behandelaar
    if geval.scherm == "besluit-teruggeven":
        wie_eerst, wie_dan = maak_medewerker(Rol.BEOORDELAAR, team=mensen.team), mensen.beoordelaar
    eerste, tweede = Client(), Client()
    verifieer_client(eerste, wie_eerst)
    tweede.force_login(wie_dan)
    scherm = reverse(geval.scherm, args=[*geval.args(ding), *geval.extra])
    adres = reverse(geval.stuur_naar, args=[*geval.args(ding), *geval.extra]) if geval.stuur_naar else scherm
    gezien_door_eerste, gezien = (verborgen(c.get(scherm).content.decode()) for c in (eerste, tweede))
    assert gezien, "het formulier zegt niet van welke versie het is gemaakt"

    assert eerste.post(adres, gezien_door_eerste | geval.eerst).status_code == 302
    antwoord = tweede.post(adres, gezien | geval.dan)
    bladzijde = antwoord.content.decode()
    assert antwoord.status_code == 409
    assert str(wie_eerst) in bladzijde and "terwijl u bezig was" in bladzijde
    assert geval.blijft in bladzijde
    opnieuw = tweede.post(adres, gezien | verborgen(bladzijde) | geval.dan)
    assert opnieuw.status_code != 409, "wie gezien heeft wat er anders is, kan verder"


def test_api_zegt_wie_eerst_was() -> None:
    mensen = f.Team5()
    zaak = f.maak_toets_in_behandeling(mensen)
    client = Client(headers={"Authorization": f"Token {Token.objects.create(user=mensen.behandelaar).key}"})
    pad = f"/api/v1/zaken/{zaak.zaaknummer}"
    versie = client.get(pad).json()["versie"]
    verifieer_client(ander := Client(), mensen.teamleider)
    assert ander.post(reverse("zaak-spoed", args=[zaak.zaaknummer]), {"reden": "Nood"}).status_code == 302
    antwoord = client.post(
        f"{pad}/ingebrekestellingen",
        {"ontvangenOp": "2024-06-03", "versie": versie},
        content_type="application/json",
    )
    assert antwoord.status_code == 409
    probleem = antwoord.json()
    assert probleem["code"] == "intussen_gewijzigd" and probleem["gewijzigdDoor"] == str(mensen.teamleider)
    assert probleem["gewijzigdDoor"] in probleem["detail"] and probleem["gewijzigdOp"]
    assert {v["name"] for v in probleem["invalidParams"]} == {"status", "behandelaar"}
