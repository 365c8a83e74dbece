# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from herstel import mfa
from herstel.models import Medewerker


class Command(BaseCommand):
    help = "De code van dit moment voor een demo-login; buiten de demo bestaat dit niet."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("gebruikersnaam")

    def handle(self, *args: Any, gebruikersnaam: str, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("Dit kan alleen in de demo. Gebruik uw eigen app voor de code.")
        medewerker = Medewerker.objects.filter(username=gebruikersnaam).first()
        apparaat = mfa.apparaat(medewerker) if medewerker else None
        if apparaat is None:
            raise CommandError(f"{gebruikersnaam} heeft geen login met een code in deze demo.")
        if mfa.geheim_van(apparaat) != mfa.demo_geheim(gebruikersnaam):
            raise CommandError(f"{gebruikersnaam} heeft een eigen sleutel. Gebruik de app waarin die staat.")
        self.stdout.write(mfa.huidige_code(mfa.demo_geheim(gebruikersnaam)))
