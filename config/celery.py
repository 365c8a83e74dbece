# SPDX-License-Identifier: EUPL-1.2
"""The Celery app. Its settings are the CELERY_* ones; tasks live in each app's tasks.py.

celery -A config.celery worker -Q standaard,zwaar
celery -A config.celery beat
"""

import logging.config
import os
import signal
from typing import Any

from celery import Celery
from celery.signals import setup_logging, worker_process_init

from config import ingebed

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("herstel")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def _logboek(**_kwargs: Any) -> None:
    """Our own log format (with the BSN mask) instead of Celery's."""
    from django.conf import settings

    logging.config.dictConfig(settings.LOGGING)


@worker_process_init.connect
def _sterf_met_werker(**_kwargs: Any) -> None:
    """A pool process that outlives a killed worker would go on with a task that is being redelivered."""
    ingebed.sterf_met_ouder(signal.SIGKILL)
