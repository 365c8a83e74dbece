# SPDX-License-Identifier: EUPL-1.2
"""Every page and list that the routes give asks no more than its budget, and no more when there is more to show."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.services import maak_taak, noteer_contact
from herstel.models import Medewerker
from tests import matrix
from tests.browser.hulp import alle_rollen, vol_toneel
from tests.budgetten import budget
from tests.cases.factories import Team5, maak_besluit, maak_toets_in_behandeling, maak_zaak
from tests.herstel.factories import maak_kind, maak_medewerker, verifieer_client

NIET_GEMETEN = ("uitloggen", "jsi18n")
ZONDER_VRAGEN = {"healthz"}


def _meer(zaak: Any, mensen: Team5) -> None:
    """More of everything that a page can list: in this file, in the team and in the queues."""
    vandaag = timezone.localdate()
    for n in range(4):
        maak_kind(zaak.ouder)
        noteer_contact(zaak, "telefoon", "gesproken", mensen.behandelaar, samenvatting=f"Gesprek {n}")
        maak_taak(zaak, f"Taak {n}", mensen.behandelaar, uiterlijk_op=vandaag + timedelta(n))
        maak_zaak(team=mensen.team)
        maak_toets_in_behandeling(mensen)
        maak_medewerker(["zaakbehandelaar"], team=mensen.team)
        maak_besluit(mensen, "ter_beoordeling")
        maak_besluit(mensen, "ter_vaststelling")
        maak_besluit(mensen, "vastgesteld")


def _vraag(client: Client, adres: str) -> tuple[int, int]:
    """Status, and how many queries it took."""
    connection.queries_log.clear()  # a full log would count nothing any more
    with CaptureQueriesContext(connection) as vragen:
        antwoord = client.get(adres)
        if antwoord.streaming:
            b"".join(antwoord.streaming_content)
    # savepoints belong to the test's transaction; in production they are the page's own transaction
    return antwoord.status_code, sum(
        not v["sql"].startswith(("SAVEPOINT", "RELEASE")) for v in vragen.captured_queries
    )


@pytest.mark.django_db
def test_elke_bladzijde_blijft_binnen_haar_budget_en_groeit_niet_mee() -> None:
    mensen = Team5()
    zaak = vol_toneel(mensen)
    maak_besluit(mensen, "ter_beoordeling")
    clients = {}
    rollen: dict[str, Medewerker] = alle_rollen(mensen)
    for rol, wie in rollen.items():
        clients[rol] = Client(raise_request_exception=False)
        verifieer_client(clients[rol], wie)
    gevallen = {}
    for route in matrix.routes():
        if route.methode != "GET" or any(deel in route.pad for deel in NIET_GEMETEN):
            continue
        adres = matrix.vul_in(route.pad, lambda a, r=route: matrix.waarde_voor(r, a, zaak))
        for rol in clients:
            if _vraag(clients[rol], adres)[0] == 200:  # also fills what a process keeps
                gevallen[rol, adres] = route.naam
    assert len(gevallen) >= 100
    weinig = {geval: _vraag(clients[geval[0]], geval[1])[1] for geval in gevallen}
    _meer(zaak, mensen)
    fouten = []
    for (rol, adres), naam in gevallen.items():
        status, aantal = _vraag(clients[rol], adres)
        assert status == 200
        if not 0 < aantal <= budget(naam) and naam not in ZONDER_VRAGEN:
            fouten.append(f"{adres} ({rol}, {naam}): {aantal} vragen, budget {budget(naam)}")
        if aantal > weinig[rol, adres] + 2:
            fouten.append(f"{adres} ({rol}): {weinig[rol, adres]} vragen, met meer erin {aantal}")
    assert not fouten, "\n".join(fouten)
