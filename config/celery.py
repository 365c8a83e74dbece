# SPDX-License-Identifier: EUPL-1.2
"""The Celery app. Its settings are the CELERY_* ones; tasks live in each app's tasks.py.

celery -A config.celery worker
celery -A config.celery beat
"""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("herstel")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
