# SPDX-License-Identifier: EUPL-1.2
"""Bring the demo's database up to date: migrate, fill it once, and write down who can log in."""

from __future__ import annotations

import importlib
import importlib.util
import json
from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from config import ingebed

LOGINS = "demo-logins.json"


class Command(BaseCommand):
    help = "Voer migraties uit en vul een lege database met voorbeelddata (voor ./run demo)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--schaal", default="0.02", help="omvang van de voorbeelddata: 1 is de hele operatie"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        uitvoerder = MigrationExecutor(connection)
        if uitvoerder.migration_plan(uitvoerder.loader.graph.leaf_nodes()):
            self.stdout.write("Tabellen maken ...")
            call_command("migrate", interactive=False, verbosity=0)
        if "voorbeelddata" in get_commands() and not get_user_model().objects.exists():
            self.stdout.write("Voorbeelddata maken ...")
            call_command("voorbeelddata", schaal=options["schaal"])
        logins: list = []
        if importlib.util.find_spec("herstel.voorbeelddata"):
            bron = importlib.import_module("herstel.voorbeelddata")
            logins = [list(login) for login in getattr(bron, "demo_logins", list)()]
        (ingebed.datamap() / LOGINS).write_text(json.dumps(logins, ensure_ascii=False), encoding="utf-8")
