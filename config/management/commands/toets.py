# SPDX-License-Identifier: EUPL-1.2
"""`./run test`: every check in order, each with its time; the first one that fails ends it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from argparse import REMAINDER, ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from config import ingebed

MANAGE = [sys.executable, "manage.py"]
STAPPEN: list[tuple[str, list[str]]] = [
    ("ruff: fouten en stijl", [sys.executable, "-m", "ruff", "check", "."]),
    ("ruff: opmaak", [sys.executable, "-m", "ruff", "format", "--check", "."]),
    (
        "import-linter: verdiepingen",
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
    ),
    ("mypy: typen", [sys.executable, "-m", "mypy"]),
    ("migraties kloppen met de modellen", [*MANAGE, "makemigrations", "--check", "--dry-run"]),
    ("systeemcontroles voor productie", [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"]),
    ("statische bestanden", [*MANAGE, "collectstatic", "--noinput", "--verbosity", "0"]),
]

NAAST_ELKAAR = ["-n", str(min(4, max(2, os.cpu_count() or 2))), "--dist", "worksteal"]
"""The whole run: each process has a database and key prefix of its own; more than four gain nothing."""


def _productie(map_: str) -> dict[str, str]:
    """An environment as in production (keys are throw-away), for the checks that look at that configuration."""
    return {
        "DATABASE_URL": "postgres://herstel@localhost/herstel",
        "REDIS_URL": "redis://localhost:6379",
        "SECRET_KEY": "alleen-voor-deze-controle-" + "abcdefghijklmnop" * 3,
        "HERSTEL_SLEUTELS": "A" * 43 + "=",
        "HERSTEL_INDEXSLEUTEL": "B" * 43 + "=",
        "STATIC_ROOT": map_,
    }


class Command(BaseCommand):
    help = "Controleer alles: stijl, typen, verdiepingen, migraties, inrichting en proeven (./run test)."
    requires_database = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "pytest", nargs=REMAINDER, help="met argumenten draait alleen pytest, met deze argumenten"
        )

    def run_from_argv(self, argv: list[str]) -> None:
        sys.exit(toets(argv[2:]))

    def handle(self, *args: Any, **options: Any) -> None:
        sys.exit(toets(options["pytest"]))


def toets(argumenten: list[str]) -> int:
    """Run the checks. Returns the exit code: 0, or the code of the step that failed."""
    proeven = [sys.executable, "-m", "pytest", *(argumenten or NAAST_ELKAAR)]
    if argumenten:
        os.chdir(ingebed.PROJECT)
        os.execv(sys.executable, proeven)  # noqa: S606 - geen shell is juist de bedoeling
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="herstel-toets-") as map_:
        for naam, opdracht in STAPPEN:
            omgeving = dict(os.environ)
            if "--deploy" in opdracht or "collectstatic" in opdracht:
                omgeving |= _productie(map_)
            start = time.monotonic()
            klaar = subprocess.run(
                opdracht,
                cwd=ingebed.PROJECT,
                env=omgeving,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
            )
            goed = klaar.returncode == 0
            print(f"{'goed' if goed else 'FOUT'}  {naam} ({time.monotonic() - start:.1f} s)", flush=True)
            if not goed:
                print(klaar.stdout + klaar.stderr, flush=True)
                print(f"./run test stopt bij: {naam}", flush=True)
                return klaar.returncode
    print(f"proeven (controles tot hier: {time.monotonic() - begin:.0f} s)", flush=True)
    return subprocess.run(proeven, cwd=ingebed.PROJECT, stdin=subprocess.DEVNULL).returncode
