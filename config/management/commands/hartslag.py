# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import time
from argparse import ArgumentParser
from typing import Any

from django.core.cache import cache
from django.core.management.base import BaseCommand, CommandError

from config.tasks import HARTSLAG


class Command(BaseCommand):
    help = "Werken rooster (beat), broker en werker samen? Foutcode 1 als het laatste teken te oud is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--max", type=float, default=180, help="hoe oud het laatste teken mag zijn, in seconden"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        laatste = cache.get(HARTSLAG)
        if laatste is None:
            raise CommandError("er is nog geen hartslag: draaien de werker en het rooster (beat)?")
        oud = time.time() - laatste
        if oud > options["max"]:
            raise CommandError(
                f"de laatste hartslag is {oud:.0f} s oud (hoogstens {options['max']:.0f} s mag)"
            )
        self.stdout.write(f"laatste hartslag: {oud:.0f} s geleden")
