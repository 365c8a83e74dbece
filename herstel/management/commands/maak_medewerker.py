# SPDX-License-Identifier: EUPL-1.2
import getpass
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from herstel import services
from herstel.fouten import Weigering
from herstel.models import Rol, Team


class Command(BaseCommand):
    help = "Maakt een medewerker, bijvoorbeeld de eerste beheerder. Het wachtwoord wordt gevraagd of komt van stdin."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("gebruikersnaam")
        parser.add_argument("--naam", required=True)
        parser.add_argument("--rol", action="append", default=[], choices=Rol.values, help="mag vaker")
        parser.add_argument("--team", help="code van het team")
        parser.add_argument("--gevoeligheid", type=int, default=0, choices=(0, 1, 2))
        parser.add_argument("--email", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        team = None
        if options["team"]:
            team = Team.objects.filter(code=options["team"]).first()
            if team is None:
                raise CommandError(f"Er is geen team met de code {options['team']}.")
        wachtwoord = (
            getpass.getpass("Wachtwoord: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        )
        if not wachtwoord:
            raise CommandError("Geef een wachtwoord.")
        try:
            medewerker = services.maak_medewerker(
                door=None, username=options["gebruikersnaam"], naam=options["naam"], rollen=options["rol"], team=team,
                email=options["email"], gevoeligheid=options["gevoeligheid"], wachtwoord=wachtwoord,
            )  # fmt: skip
        except Weigering as fout:
            raise CommandError(
                " ".join(f"{v}: {m}" for v, m in fout.velden.items()) or fout.melding
            ) from fout
        self.stdout.write(
            f"Medewerker {medewerker.username} gemaakt, rollen: {', '.join(medewerker.rollen) or 'geen'}"
        )
