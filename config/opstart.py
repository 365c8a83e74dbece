# SPDX-License-Identifier: EUPL-1.2
"""What manage.py does before Django: decide whether the command needs servers, and run light commands light.

A command says so itself on its Command class:

    requires_database = False   no server is started for it
    requires_apps = True        (only with the former) it does need Django's apps, so django.setup() is done

A command with `requires_database = False` and without `requires_apps` runs without django.setup(): settings and
apps are not loaded, so it starts in a fraction of a second. Its module may not import models at the top.
"""

from __future__ import annotations

import importlib
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from config.gebruiksfouten import in_het_nederlands

ZONDER_SERVERS = {
    *("help", "--help", "-h", "version", "--version", "check", "diffsettings", "startapp", "startproject"),
    *("collectstatic", "findstatic", "makemessages", "compilemessages", "spectacular"),
}
"""Commands of others that work without a database."""

PROJECT = Path(__file__).resolve().parent.parent
WORTELS = ("config", "bezwaren", "regelingen", "dossiers", "cases", "herstel")


def _eigen_opdracht(naam: str) -> str | None:
    """Dotted module of one of our own commands, found by its file; None when it is not ours."""
    if not naam.isidentifier():
        return None
    for wortel in WORTELS:
        for bestand in [
            PROJECT / wortel / "management" / "commands" / f"{naam}.py",
            *(PROJECT / wortel).glob(f"*/management/commands/{naam}.py"),
        ]:
            if bestand.exists() and b"requires_database = False" in bestand.read_bytes():
                return ".".join(bestand.relative_to(PROJECT).with_suffix("").parts)
    return None


def _lichte_opdracht(argv: list[str]) -> tuple[bool, Any]:
    """(needs no servers, command to run without django.setup() or None)."""
    naam = argv[1] if len(argv) > 1 else "help"
    if naam in ZONDER_SERVERS:
        return not any(argument.startswith("--database") for argument in argv[2:]), None
    module = _eigen_opdracht(naam)
    if module is None:
        return "--help" in argv[2:] or "-h" in argv[2:], None
    from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured

    try:
        opdracht = importlib.import_module(module).Command
    except (AppRegistryNotReady, ImproperlyConfigured):
        return True, None
    if opdracht.requires_database is not False:
        return False, None
    return True, None if getattr(opdracht, "requires_apps", False) else opdracht


def _voer_licht_uit(opdracht: Any, argv: list[str]) -> None:
    """BaseCommand.run_from_argv without what needs settings (system checks, closing of connections)."""
    from django.core.management.base import CommandError, handle_default_options

    uitvoering = opdracht()
    if "run_from_argv" in vars(opdracht):  # reads its arguments itself
        uitvoering.run_from_argv(argv)
        return
    uitvoering.requires_system_checks = []
    uitvoering._called_from_command_line = True
    opties = vars(uitvoering.create_parser(argv[0], argv[1]).parse_args(argv[2:]))
    argumenten = opties.pop("args", ())
    handle_default_options(Namespace(**opties))
    try:
        uitvoering.execute(*argumenten, **opties)
    except CommandError as fout:
        if opties.get("traceback"):
            raise
        uitvoering.stderr.write(f"{fout.__class__.__name__}: {fout}")
        sys.exit(fout.returncode)


def hoofd(argv: list[str]) -> None:
    """Run a management command with the servers that it needs, for as long as it runs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    in_het_nederlands()
    zonder_servers, licht = _lichte_opdracht(argv)
    if licht is not None:
        _voer_licht_uit(licht, argv)
        return
    from config import ingebed

    houvast = None
    try:
        if not zonder_servers and (ingebed.eigen_database() or ingebed.eigen_broker()):
            houvast = ingebed.start()
        from django.core.management import execute_from_command_line

        execute_from_command_line(argv)
    except ingebed.IngebedFout as fout:
        print(f"Herstel kan zijn eigen servers niet starten: {fout}", file=sys.stderr)  # noqa: T201
        sys.exit(1)
    finally:
        if houvast is not None:
            from django.db import connections

            connections.close_all()
            houvast.los()
