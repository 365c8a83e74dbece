# SPDX-License-Identifier: EUPL-1.2
from django.apps import AppConfig


class RegelingenConfig(AppConfig):
    name = "regelingen"
    verbose_name = "Regelingen"

    def ready(self) -> None:
        from regelingen import rekenregels  # noqa: F401 - schrijft de berekeningen in
