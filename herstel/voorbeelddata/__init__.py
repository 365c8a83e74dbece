# SPDX-License-Identifier: EUPL-1.2
"""Synthetic data: the framework. Each app brings a `voorbeelddata.py` that registers its part with `registreer`.

Everything is written by COPY in one transaction, so that nothing half-written can remain. The same seed, scale,
peildatum and keys give the same rows, byte for byte. Nobody in it exists: see `verzameling`.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.module_loading import autodiscover_modules

from herstel.fouten import Weigering
from herstel.models import Medewerker, Persoon, Team
from herstel.voorbeelddata.copy import (
    Tabellen,
    begin_reeksen,
    schrijf_geschiedenis,
    zet_reeksen,
    zonder_indexen,
)
from herstel.voortgang import Voortgangsbalk

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BEELDEN = ("volop", "jaarverslag")
PEILDATUM_JAARVERSLAG = date(2025, 12, 31)
VULT = ("herstel", "cases", "regelingen", "dossiers", "bezwaren", "otp_totp")
"""Apps whose tables the parts may fill."""
OUDERS, KINDEREN, FTE, TEAMS = 69_600, 122_715, 1_889, 60
"""The operation on 31 December 2025 (Jaarrapportage 2025 of Dienst Toeslagen); the number of teams is our guess."""


@dataclass(frozen=True)
class Opdracht:
    """What to make. `schaal` 1 is the whole operation.

    `beeld`: "volop" (default) has open cases in every status on every desk; "jaarverslag" has the published stock of
    31 December 2025 (all first tests done, 360 integral assessments open). `peildatum`: the day that it is "today".
    """

    schaal: float
    zaad: int = 1
    beeld: str = "volop"
    peildatum: date = field(default_factory=timezone.localdate)

    @property
    def ouders(self) -> int:
        return max(40, round(OUDERS * self.schaal))


Deel = Callable[["Bouw"], None]
_delen: dict[str, tuple[int, Deel]] = {}


def registreer(volgorde: int) -> Callable[[Deel], Deel]:
    """Adds a part; parts run by `volgorde` (organisation 10, people and cases 20, what stands on those later)."""

    def inschrijven(deel: Deel) -> Deel:
        _delen[f"{deel.__module__}.{deel.__name__}"] = (volgorde, deel)
        return deel

    return inschrijven


class Bouw:
    """One run: the assignment, the COPY targets, counters, and what earlier parts leave for later ones (`register`)."""

    def __init__(self, opdracht: Opdracht, balk: Voortgangsbalk) -> None:
        self.opdracht, self.balk = opdracht, balk
        self.tabellen = Tabellen()
        self.register: dict[str, Any] = {}
        self._tellers: dict[type[models.Model], int] = {}

    def toeval(self, naam: str | int) -> random.Random:
        """A generator of its own for each part, so that one part doesn't shift another."""
        return random.Random(f"{self.opdracht.zaad}:{naam}")  # noqa: S311 - voorbeelddata

    def nieuw_id(self, model: type[models.Model]) -> int:
        self._tellers[model] = nummer = self._tellers.get(model, 0) + 1
        return nummer

    def moment(self, dag: date, uur: int = 9, minuut: int = 0) -> datetime:
        return datetime.combine(dag, time(uur, minuut), AMSTERDAM)

    @property
    def nu(self) -> datetime:
        return self.moment(self.opdracht.peildatum, 8)


def mag_hier() -> str | None:
    """Why example data may not be made here, or None: only on this computer's own database, or with DEBUG."""
    if settings.INGEBED or settings.DEBUG:
        return None
    return (
        "Voorbeelddata maken mag alleen met de ingebouwde database van deze computer of met DEBUG=1. "
        "Deze installatie gebruikt DATABASE_URL: daar kunnen echte gegevens in staan."
    )


def is_leeg() -> bool:
    return not any(model.objects.exists() for model in (Persoon, Medewerker, Team))


def _eigen_tabellen() -> list[str]:
    from django.apps import apps

    return sorted(m._meta.db_table for m in apps.get_models() if m._meta.app_label in VULT)


def _leeg() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('herstel.mag_legen', 'ja', true)")
        cursor.execute(f"TRUNCATE {', '.join(_eigen_tabellen())} RESTART IDENTITY CASCADE")


def _zet(**instellingen: str) -> None:
    with connection.cursor() as cursor:
        for naam, waarde in instellingen.items():
            cursor.execute("SELECT set_config(%s, %s, true)", [naam, waarde])


def _vul(bouw: Bouw) -> None:
    # the trigger on besluitregel looks up its decision: without statistics that would be a scan of the whole table
    _zet(enable_seqscan="off")
    try:
        for _, deel in sorted(_delen.values(), key=lambda paar: paar[0]):
            deel(bouw)
            bouw.tabellen.schrijf()
            bouw.tabellen.wacht()
    finally:
        bouw.tabellen.sluit()
    _zet(enable_seqscan="on")
    modellen = bouw.tabellen.modellen()
    met_geschiedenis = [m for m in modellen if hasattr(m, "history")]
    bouw.balk.stap("Geschiedenis", len(met_geschiedenis))
    for nummer, model in enumerate(met_geschiedenis, 1):
        schrijf_geschiedenis(model, bouw.nu)
        bouw.balk.naar(nummer)
    zet_reeksen(modellen)


def maak(opdracht: Opdracht, *, leeg_eerst: bool = False, balk: Voortgangsbalk | None = None) -> Bouw:
    """Makes the data in one transaction. Raises Weigering where it may not, or where the database isn't empty."""
    if melding := mag_hier():
        raise Weigering(melding, code="productie")
    if opdracht.beeld not in BEELDEN:
        raise Weigering(f"Het beeld is {' of '.join(BEELDEN)}.", veld="beeld")
    if not 0 < opdracht.schaal <= 2:
        raise Weigering("De schaal ligt boven 0 en is hooguit 2.", veld="schaal")
    if opdracht.peildatum < date(2025, 7, 1):
        raise Weigering("De peildatum is 1 juli 2025 of later.", veld="peildatum")
    autodiscover_modules("voorbeelddata")
    balk = balk or Voortgangsbalk(stil=True)
    with transaction.atomic():
        if leeg_eerst:
            _leeg()
        elif not is_leeg():
            raise Weigering(
                "De database is niet leeg. Met --leeg-eerst wordt alles gewist en opnieuw gevuld.",
                code="niet_leeg",
            )
        bouw = Bouw(opdracht, balk)
        _zet(timezone="Europe/Amsterdam", synchronous_commit="off", temp_buffers="64MB")
        from django.apps import apps

        alle = [m for m in apps.get_models() if m._meta.app_label in VULT]
        begin_reeksen(alle)
        with zonder_indexen(alle):
            _vul(bouw)
            balk.stap("Indexen en verwijzingen")
        balk.stap("Vastleggen", 1)
    with connection.cursor() as cursor:
        balk.stap("Statistieken", 1)
        for model in bouw.tabellen.modellen():
            cursor.execute(f'ANALYZE "{model._meta.db_table}"')
    balk.klaar()
    return bouw


def demo_logins() -> list[tuple[str, str, str]]:
    """What the demo prints: role, user name and password, and the TOTP key where one is needed."""
    from herstel.voorbeelddata import organisatie

    return organisatie.demo_logins()


from herstel.voorbeelddata import organisatie as _organisatie  # noqa: E402, F401 - registreert zijn deel
