# SPDX-License-Identifier: EUPL-1.2
from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CasesConfig(AppConfig):
    name = "cases"
    verbose_name = "Zaken en besluiten"

    def ready(self) -> None:
        autodiscover_modules("zaaksoorten", "gevolgen", "toegang")
