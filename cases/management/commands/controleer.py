# SPDX-License-Identifier: EUPL-1.2
import json
from argparse import ArgumentParser
from collections import Counter
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand

from cases.services.integriteit import CONTROLES, voer_controle_uit


class Command(BaseCommand):
    help = "Zoek wat vastloopt, ontbreekt of niet klopt. Stopt met code 1 als er iets gevonden is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="één JSON-regel per bevinding")

    def handle(self, *args: Any, **options: Any) -> None:
        gevonden = voer_controle_uit()
        if options["json"]:
            for bevinding in gevonden:
                self.stdout.write(json.dumps(asdict(bevinding), ensure_ascii=False))
        else:
            per_code = Counter(b.code for b in gevonden)
            for controle in CONTROLES:
                naam = controle.__name__
                self.stdout.write(f"{naam}: {per_code[naam] or 'in orde'}")
                for bevinding in gevonden:
                    if bevinding.code == naam:
                        self.stdout.write(f"  {bevinding.onderwerp}  {bevinding.tekst}")
        if gevonden:
            raise SystemExit(1)
