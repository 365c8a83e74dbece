# SPDX-License-Identifier: EUPL-1.2
"""``manage.py reken``: calculations as JSON lines from stdin to stdout. No database."""

import contextlib
import os
import sys
from typing import Any

from django.core.management.base import BaseCommand

import regelingen.rekenregels  # noqa: F401  registers every calculation
from herstel.recht.stroom import verwerk


class Command(BaseCommand):
    help = (
        'Rekent termijnen en bedragen uit. Per regel op stdin een JSON-object {"id": ..., "kind": ..., "invoer": {...}}; '
        "per regel een antwoord op stdout, in dezelfde volgorde. Afsluitcode 1 als een regel niet lukte."
    )
    requires_database = False
    requires_migrations_checks = False
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "--uitleg",
            action="store_true",
            help="geef ook de stappen in woorden, met artikel en ingevulde getallen",
        )

    def handle(self, *args: Any, **opties: Any) -> None:
        invoer = getattr(sys.stdin, "buffer", None)
        if invoer is None:
            raise SystemExit("reken: stdin is niet leesbaar")
        lees = getattr(invoer, "read1", invoer.read)
        uitvoer = getattr(self.stdout, "_out", sys.stdout)
        binair = getattr(uitvoer, "buffer", None)

        def schrijf(data: bytes) -> None:
            if binair is None:
                uitvoer.write(data.decode("utf-8"))
            else:
                binair.write(data)
                binair.flush()

        try:
            mislukt = verwerk(lees, schrijf, met_uitleg=opties["uitleg"])
        except BrokenPipeError:
            # the reader went away: no traceback, and no second one when Python closes stdout
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)
        if mislukt:
            sys.exit(1)
