# SPDX-License-Identifier: EUPL-1.2
"""Outbox: rows are written with the change that they follow from; `cases.tasks` drains them after the commit."""

from collections.abc import Callable
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from cases.models import Uitgaand

Gevolg = Callable[[dict[str, Any]], None]
_gevolgen: dict[str, Gevolg] = {}


def gevolg(soort: str) -> Callable[[Gevolg], Gevolg]:
    """Registers what an outbox row of this kind does. It runs in one transaction with marking the row done,
    so it may only change this database; it may run again after a crash and must then do nothing twice."""

    def inschrijven(functie: Gevolg) -> Gevolg:
        if _gevolgen.setdefault(soort, functie) is not functie:
            raise ValueError(f"gevolg {soort} bestaat al")
        return functie

    return inschrijven


def gevolg_van(soort: str) -> Gevolg:
    return _gevolgen[soort]


def zet_uit(soort: str, sleutel: str, gegevens: dict[str, Any]) -> None:
    """Adds an outbox row, once per `sleutel`. Must run inside the transaction of the change itself."""
    if not connection.in_atomic_block:
        raise RuntimeError("zet_uit hoort in de transactie van de wijziging zelf")
    if soort not in _gevolgen:
        raise KeyError(f"geen gevolg ingeschreven voor {soort}")
    Uitgaand.objects.bulk_create(
        [Uitgaand(soort=soort, sleutel=sleutel, gegevens=gegevens, volgende_poging_op=timezone.now())],
        ignore_conflicts=True,
    )
    transaction.on_commit(_wek_werker, robust=True)


def _wek_werker() -> None:
    """Asks a worker to look now; when the broker is away the beat finds the row within seconds anyway."""
    from cases.tasks import verwerk_uitgaand

    verwerk_uitgaand.apply_async(retry=False)
