# SPDX-License-Identifier: EUPL-1.2
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from herstel.fouten import Weigering
from herstel.voorbeelddata import BEELDEN, PEILDATUM_JAARVERSLAG, Opdracht, maak
from herstel.voortgang import Voortgangsbalk


def _datum(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise ArgumentTypeError(f"“{tekst}” is geen datum zoals 2025-12-31") from None


def _getal(tekst: str) -> float:
    try:
        return float(tekst.replace(",", "."))
    except ValueError:
        raise ArgumentTypeError(f"“{tekst}” is geen getal zoals 0.02") from None


class Command(BaseCommand):
    help = "Vul een lege database met verzonnen mensen en zaken. Nooit in productie."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--schaal", type=_getal, default=0.02, help="1 is de hele operatie (0.02)")
        parser.add_argument("--zaad", type=int, default=1, help="hetzelfde zaad geeft dezelfde gegevens (1)")
        parser.add_argument(
            "--beeld", choices=BEELDEN, default="volop", help="veel open zaken, of het jaarverslag 2025"
        )
        parser.add_argument("--peildatum", type=_datum, help="de dag die “vandaag” is (standaard vandaag)")
        parser.add_argument("--leeg-eerst", action="store_true", help="wis eerst alles wat er staat")

    def handle(self, *args: Any, **opties: Any) -> None:
        schaal = opties["schaal"]
        beeld = opties["beeld"]
        peildatum = opties["peildatum"] or (
            PEILDATUM_JAARVERSLAG if beeld == "jaarverslag" else timezone.localdate()
        )
        opdracht = Opdracht(
            schaal if isinstance(schaal, float) else _getal(str(schaal)), opties["zaad"], beeld, peildatum
        )
        try:
            bouw = maak(opdracht, leeg_eerst=opties["leeg_eerst"], balk=Voortgangsbalk())
        except Weigering as fout:
            raise CommandError(fout.melding) from fout
        tellingen = ", ".join(f"{aantal} {wat}" for wat, aantal in bouw.register.get("tellingen", {}).items())
        self.stdout.write(f"Klaar: {tellingen}.")
