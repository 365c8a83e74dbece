# SPDX-License-Identifier: EUPL-1.2
"""Schemathesis over the committed OpenAPI file: no 5xx and no answer that the file doesn't describe.

Every operation gets schemathesis' edge cases and random requests, right and wrong, from three roles, half of them on
objects that exist. Each request is rolled back, so that every case meets the same stage.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zlib import crc32

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from rest_framework.authtoken.models import Token
from schemathesis import Case, Config
from schemathesis.checks import CHECKS

from cases.models import Betaling, Contactmoment
from cases.services import noteer_contact, schort_op
from cases.services.betalingen import maak_betalingen
from config.wsgi import application
from herstel.models import Medewerker, Rol
from tests.api.test_openapi import BESTAND
from tests.cases import factories as f

pytestmark = pytest.mark.langzaam

SCHEMA = schemathesis.openapi.from_dict(json.loads(BESTAND.read_text(encoding="utf-8")), config=Config())
SCHEMA.app = application

OVERGESLAGEN = ("positive_data_acceptance",)
"""What the rules of a case allow (order of dates, who may sign) can't be said in a schema."""


@dataclass
class Toneel:
    sleutels: list[str]
    paden: dict[str, list[Any]]
    lichaam: dict[str, list[Any]]


def _sleutel(medewerker: Medewerker) -> str:
    return Token.objects.create(user=medewerker).key


def _bouw() -> Toneel:
    mensen = f.Team5()
    for lid in (mensen.beslisser, mensen.beoordelaar):
        lid.team = mensen.team
        lid.rollen = [*lid.rollen, Rol.ZAAKBEHANDELAAR]
        lid.save()
    toets = f.maak_toets_in_behandeling(mensen)
    noteer_contact(toets, "telefoon", "gesproken", mensen.behandelaar, samenvatting="Besproken.")
    ib = f.maak_ib_in_beoordeling(mensen)
    rij = schort_op(
        ib,
        "aanvulling_4_5",
        ib.ontvangen_op,
        mensen.behandelaar,
        tot_en_met=timezone.localdate() + timedelta(days=14),
        toelichting="Stukken gevraagd.",
    )
    ter_tekening = f.maak_besluit(mensen)
    betaald = f.maak_besluit(mensen, "vastgesteld")
    maak_betalingen(betaald)
    zaken = [toets, ib, ter_tekening.zaak, betaald.zaak]
    return Toneel(
        sleutels=[
            _sleutel(m) for m in (mensen.behandelaar, mensen.beslisser, f.maak_medewerker(Rol.RAPPORTEUR))
        ],
        paden={
            "zaaknummer": [z.zaaknummer for z in zaken],
            "besluit_id": [str(b.publiek_id) for b in (ter_tekening, betaald)],
            "betaling_id": [str(b.publiek_id) for b in Betaling.objects.all()],
            "persoon_id": [str(z.ouder.publiek_id) for z in zaken],
            "contactmoment_id": list(Contactmoment.objects.values_list("pk", flat=True)),
        },
        lichaam={
            "ouder": [str(z.ouder.publiek_id) for z in zaken],
            "medewerker": [mensen.beoordelaar.username],
            "opschorting": [getattr(rij, "pk", 1)],
            "kind": ["beslistermijn_primair", "forfait", "dwangsom_bestuurlijk"],
            "overgang": ["start_toets", "trek_in", "verklaar_onbereikbaar"],
        },
    )


@pytest.fixture(scope="module", autouse=True)
def _verbinding_blijft() -> Iterator[None]:
    """A request of a WSGI server closes the database connection; here it holds the transaction of the stage."""
    signalen = (request_started, request_finished)
    for signaal in signalen:
        signaal.disconnect(close_old_connections)
    yield
    for signaal in signalen:
        signaal.connect(close_old_connections)


@pytest.fixture(scope="module")
def toneel(django_db_setup: None, django_db_blocker: Any) -> Iterator[Toneel]:
    with django_db_blocker.unblock():
        blok = transaction.atomic()
        blok._from_testcase = True
        blok.__enter__()
        try:
            yield _bouw()
        finally:
            transaction.set_rollback(True)
            blok.__exit__(None, None, None)


def _op_echte_dingen(case: Case, toneel: Toneel, keuze: int) -> None:
    """Every other case is about something that exists; the rest keeps the values that were made up."""
    if keuze % 2:
        return
    for naam in case.path_parameters or {}:
        echt = toneel.paden[naam]
        case.path_parameters[naam] = echt[keuze // 2 % len(echt)]
    if isinstance(case.body, dict) and keuze % 4:
        for naam, echt in toneel.lichaam.items():
            if isinstance(case.body.get(naam), str | int):
                case.body[naam] = echt[keuze % len(echt)]


@pytest.mark.django_db
def test_elke_vraag_naar_iets_dat_bestaat_geeft_dat_ook() -> None:
    """Shows that the stage is a real one: without it, a fuzzer that only meets 404 is green too."""
    toneel = _bouw()
    for operatie in (r.ok() for r in SCHEMA.get_all_operations()):
        if operatie.method.lower() != "get":
            continue
        namen = [parameter.name for parameter in operatie.path_parameters]
        case = operatie.Case(path_parameters={naam: toneel.paden[naam][-1] for naam in namen})
        antwoord = case.call_and_validate(headers={"Authorization": f"Token {toneel.sleutels[0]}"})
        verwacht = {404} if operatie.path.endswith("/brief") else {200}
        assert antwoord.status_code in verwacht, (operatie.label, antwoord.text)


@SCHEMA.parametrize()
@settings(
    max_examples=10, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
def test_geen_5xx_en_geen_onbeschreven_antwoord(case: Case, toneel: Toneel) -> None:
    keuze = crc32(
        repr((case.method, case.path, case.path_parameters, case.query, case.body)).encode("utf-8", "replace")
    )
    _op_echte_dingen(case, toneel, keuze)
    sleutel = toneel.sleutels[keuze // 8 % len(toneel.sleutels)]
    with transaction.atomic():
        case.call_and_validate(
            headers={"Authorization": f"Token {sleutel}"},
            excluded_checks=[CHECKS.get_one(naam) for naam in OVERGESLAGEN],
        )
        transaction.set_rollback(True)
