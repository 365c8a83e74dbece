# SPDX-License-Identifier: EUPL-1.2
"""Outbox: rows are written with the change that they follow from; `cases.tasks` drains them after the commit.

A row is done in two transactions. The first claims it: the attempt is counted and the next one is planned, so that
a row that kills its worker is counted as well and doesn't hold up the rest. The second does the effect and marks the
row done, under a row lock: whoever comes second finds it locked or done.
"""

import time
from collections.abc import Callable
from contextvars import ContextVar
from datetime import datetime, timedelta
from typing import Any

import structlog
from django.core.cache import cache
from django.db import InterfaceError, OperationalError, connection, transaction
from django.utils import timezone

from cases.models import Uitgaand
from herstel.fouten import MagNiet, VerkeerdeStatus
from herstel.models import Medewerker, Rol

log = structlog.get_logger(__name__)

Gevolg = Callable[[dict[str, Any]], None]
_gevolgen: dict[str, Gevolg] = {}

MAX_POGINGEN = 9
EERSTE_WACHTTIJD = timedelta(seconds=5)
"""Doubles with each attempt: nine attempts take about 40 minutes."""

BEURT = 10
"""Rows claimed at once: they must be done well within EERSTE_WACHTTIJD (a letter takes some 30 ms)."""

Status = Uitgaand.Status


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


def zet_uit(soort: str, sleutel: str, gegevens: dict[str, Any], *, vanaf: datetime | None = None) -> None:
    """Adds an outbox row, once per `sleutel`. Must run inside the transaction of the change itself.

    `vanaf`: not before this moment (a letter isn't sent before its date).
    """
    if not connection.in_atomic_block:
        raise RuntimeError("zet_uit hoort in de transactie van de wijziging zelf")
    if soort not in _gevolgen:
        raise KeyError(f"geen gevolg ingeschreven voor {soort}")
    nu = timezone.now()
    Uitgaand.objects.bulk_create(
        [Uitgaand(soort=soort, sleutel=sleutel, gegevens=gegevens, volgende_poging_op=max(nu, vanaf or nu))],
        ignore_conflicts=True,
    )
    if not any(functie is _wek_werker for _, functie, _ in connection.run_on_commit):
        transaction.on_commit(_wek_werker, robust=True)


_GEWEKT = "uitgaand-gewekt"
_aan_het_legen: ContextVar[bool] = ContextVar("_aan_het_legen", default=False)


def _wek_werker() -> None:
    """Asks a worker to look now; when the broker is away the beat finds the row within seconds anyway.

    Not needed for rows that a running drain adds itself: it goes on until nothing is due. Nor when a call is already
    waiting: hundreds of them would hold up everything else in the queue.
    """
    if _aan_het_legen.get() or not cache.add(_GEWEKT, 1, timeout=5):
        return
    from cases.tasks import verwerk_uitgaand

    verwerk_uitgaand.apply_async(retry=False)


def begin_beurt() -> None:
    """Called by the worker before it drains: who commits from here on asks for a worker again."""
    cache.delete(_GEWEKT)


def _claim(nu: datetime, hoogstens: int) -> list[int]:
    """Counts an attempt on the first rows that are due and plans their next one; gives their ids in order.

    A worker that dies leaves at most these waiting for a few seconds.
    """
    with transaction.atomic():
        rijen = list(
            Uitgaand.objects.select_for_update(skip_locked=True)
            .filter(status=Status.WACHT, volgende_poging_op__lte=nu)
            .order_by("volgende_poging_op", "id")[:hoogstens]
        )
        for rij in rijen:
            if rij.pogingen >= MAX_POGINGEN:
                rij.status, rij.afgerond_op = Status.MISLUKT, nu
                rij.fout = rij.fout or "De werker stopte telkens tijdens deze opdracht."
                log.error("uitgaand_mislukt", soort=rij.soort, uitgaand=rij.pk)
                continue
            rij.pogingen += 1
            rij.volgende_poging_op = nu + EERSTE_WACHTTIJD * 2 ** (rij.pogingen - 1)
        Uitgaand.objects.bulk_update(
            rijen, ["status", "afgerond_op", "fout", "pogingen", "volgende_poging_op"]
        )
        return [rij.pk for rij in rijen]


def _doe(pk: int) -> None:
    """The effect and the mark in one transaction; an error undoes the effect and is kept on the row."""
    with transaction.atomic():
        rij = Uitgaand.objects.select_for_update(skip_locked=True).filter(pk=pk, status=Status.WACHT).first()
        if rij is None:
            return
        try:
            with transaction.atomic():
                functie = _gevolgen.get(rij.soort)
                if functie is None:
                    raise LookupError(f"Voor “{rij.soort}” is hier geen gevolg ingeschreven.")
                functie(rij.gegevens)
        except (OperationalError, InterfaceError):
            raise
        except Exception as fout:  # noqa: BLE001 - elke fout van een gevolg hoort zichtbaar op de regel te staan
            rij.fout = f"{type(fout).__name__}: {fout}"[:4000]
            if rij.pogingen >= MAX_POGINGEN:
                rij.status, rij.afgerond_op = Status.MISLUKT, timezone.now()
            rij.save(update_fields=["fout", "status", "afgerond_op"])
            log.exception("uitgaand_fout", soort=rij.soort, uitgaand=rij.pk, poging=rij.pogingen)
        else:
            rij.status, rij.afgerond_op, rij.fout = Status.KLAAR, timezone.now(), ""
            rij.save(update_fields=["status", "afgerond_op", "fout"])


def verwerk(seconden: float | None = None) -> int:
    """Does the rows that are due, one by one, for at most so long (None: until nothing is due). Gives how many it tried.

    Raises OperationalError/InterfaceError when the database goes away; what was claimed comes back by itself.
    """
    gedaan, einde = 0, None if seconden is None else time.monotonic() + seconden
    merk = _aan_het_legen.set(True)
    try:
        while (einde is None or time.monotonic() < einde) and (rijen := _claim(timezone.now(), BEURT)):
            for pk in rijen:
                _doe(pk)
            gedaan += len(rijen)
    finally:
        _aan_het_legen.reset(merk)
    return gedaan


@transaction.atomic
def probeer_opnieuw(rij: Uitgaand, door: Medewerker) -> Uitgaand:
    """Gives a row that failed for good its attempts back. Only a beheerder."""
    if not door.heeft_rol(Rol.BEHEERDER):
        raise MagNiet("Alleen een beheerder probeert een mislukte opdracht opnieuw.")
    rij = Uitgaand.objects.select_for_update().get(pk=rij.pk)
    if rij.status != Status.MISLUKT:
        raise VerkeerdeStatus("Deze opdracht is niet mislukt.")
    rij.status, rij.pogingen, rij.afgerond_op = Status.WACHT, 0, None
    rij.volgende_poging_op = timezone.now()
    rij.save(update_fields=["status", "pogingen", "afgerond_op", "volgende_poging_op"])
    log.info("uitgaand_opnieuw", soort=rij.soort, uitgaand=rij.pk, door=door.pk)
    transaction.on_commit(_wek_werker, robust=True)
    return rij
