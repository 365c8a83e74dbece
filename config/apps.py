# SPDX-License-Identifier: EUPL-1.2
from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "config"
    verbose_name = "Inrichting"

    def ready(self) -> None:
        from config import celery  # noqa: F401 - maakt de Celery-app de app van elke shared_task
