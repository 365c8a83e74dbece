# SPDX-License-Identifier: EUPL-1.2
from django.apps import AppConfig


class HerstelConfig(AppConfig):
    name = "herstel"
    verbose_name = "Personen en organisatie"

    def ready(self) -> None:
        from herstel import checks  # noqa: F401
