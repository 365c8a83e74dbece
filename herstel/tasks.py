# SPDX-License-Identifier: EUPL-1.2
"""Thin tasks; the schedule is in config/settings.py."""

from celery import shared_task
from django.db import InterfaceError, OperationalError

from herstel import logboek


@shared_task(
    name="herstel.zet_logboekanker",
    ignore_result=True,
    autoretry_for=(OperationalError, InterfaceError),
    max_retries=5,
)
def zet_logboekanker() -> None:
    """Keeps the head of the read log, in the database and in the log stream; does nothing when nothing was added."""
    logboek.zet_anker()
