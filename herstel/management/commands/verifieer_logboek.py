# SPDX-License-Identifier: EUPL-1.2
import re
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from herstel import logboek

_KOP = re.compile(r"([1-9][0-9]{0,17}):([0-9a-f]{64})")


class Command(BaseCommand):
    help = "Loopt het leeslogboek na: elke regel, elke schakel en elk anker. Eindigt met 1 als er iets niet klopt."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--kop",
            help="volgnummer:hash uit het logbestand; vindt ook regels die aan het eind zijn weggehaald",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        kop = None
        if options["kop"]:
            gevonden = _KOP.fullmatch(options["kop"])
            if not gevonden:
                raise CommandError(
                    "Geef de kop als volgnummer:hash, met een hash van 64 tekens.", returncode=2
                )
            kop = (int(gevonden[1]), gevonden[2])
        bevinding = logboek.verifieer(kop, self._voortgang if sys.stderr.isatty() else None)
        if bevinding.fout:
            raise CommandError(
                f"{bevinding.fout} Tot en met regel {bevinding.laatste} klopt het logboek.", returncode=1
            )
        self.stdout.write(
            f"Het logboek klopt: {bevinding.regels} regels, {bevinding.ankers} ankers, "
            f"kop {bevinding.laatste}:{bevinding.hash}"
        )

    def _voortgang(self, aantal: int) -> None:
        self.stderr.write(f"\r{aantal} regels", ending="")
