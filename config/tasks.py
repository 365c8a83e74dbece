# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import time

from celery import shared_task
from django.core.cache import cache

HARTSLAG = "hartslag"


@shared_task(name="config.hartslag", ignore_result=True)
def hartslag() -> None:
    """Sign of life of beat, broker and worker together; `manage.py hartslag` reads it."""
    cache.set(HARTSLAG, time.time(), timeout=None)
