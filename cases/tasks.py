# SPDX-License-Identifier: EUPL-1.2
"""Thin tasks: each calls a service that may be called again at any moment. The schedule is in config/settings.py."""

from celery import shared_task
from django.db import InterfaceError, OperationalError

_DATABASE_WEG = {
    "autoretry_for": (OperationalError, InterfaceError),
    "retry_backoff": 1,
    "retry_backoff_max": 10,
    "max_retries": 5,
}


@shared_task(name="cases.verwerk_uitgaand", ignore_result=True, **_DATABASE_WEG)
def verwerk_uitgaand() -> None:
    """Drains the outbox for a while; the beat calls it again within seconds."""
    from cases.services.rondes import ronde
    from cases.services.uitgaand import begin_beurt, verwerk

    begin_beurt()
    with ronde("verwerk_uitgaand"):
        verwerk(seconden=20)


@shared_task(name="cases.verwerk_bulk", ignore_result=True, **_DATABASE_WEG)
def verwerk_bulk(actie_id: int) -> None:
    """Works on one bulk action until it is done, paused or stopped."""
    from cases.services.bulk import verwerk

    verwerk(actie_id)


@shared_task(name="cases.hervat_bulk", ignore_result=True)
def hervat_bulk() -> None:
    """Takes up bulk actions that no worker is working on (the worker died, or the broker was away)."""
    from cases.services.bulk import onafgemaakt, verwerk

    for actie_id in onafgemaakt():
        verwerk(actie_id)


@shared_task(name="cases.deblokkeer_betalingen", ignore_result=True)
def deblokkeer_betalingen() -> None:
    """Payments that waited for a checked account go on when it is there."""
    from cases.services.betalingen import deblokkeer_alle
    from cases.services.rondes import ronde

    with ronde("deblokkeer_betalingen"):
        deblokkeer_alle()


@shared_task(name="cases.controleer", ignore_result=True, **_DATABASE_WEG)
def controleer() -> None:
    """Nightly: looks for what got stuck or doesn't add up."""
    from cases.services.integriteit import voer_controle_uit

    voer_controle_uit()
