# SPDX-License-Identifier: EUPL-1.2
"""manage.py: which commands get servers, what goes to stdout, and which exit code comes back."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from config import ingebed, opstart


def manage(omgeving: dict[str, str], *argumenten: str, **kwargs) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(ingebed.PROJECT / "manage.py"), *argumenten],
        env=omgeving,
        capture_output=True,
        text=True,
        timeout=180,
        **kwargs,
    )


@pytest.fixture
def lege_datamap(kale_omgeving: dict[str, str], open_map: Path) -> dict[str, str]:
    return kale_omgeving | {"HERSTEL_DATA": str(open_map / "data")}


@pytest.fixture
def lichte_opdracht(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package outside the project, found by opstart as if it were one of its roots."""
    map_ = tmp_path / "wortel" / "proefapp" / "management" / "commands"
    map_.mkdir(parents=True)
    for pakket in (map_, map_.parent, map_.parent.parent):
        (pakket / "__init__.py").touch()
    (map_ / "proeflicht.py").write_text(
        "import sys\n"
        "from django.core.management.base import BaseCommand, CommandError\n"
        "class Command(BaseCommand):\n"
        "    requires_database = False\n"
        "    def add_arguments(self, parser):\n"
        "        parser.add_argument('--fout', action='store_true')\n"
        "    def handle(self, *args, **options):\n"
        "        if options['fout']:\n"
        "            raise CommandError('dit ging mis', returncode=3)\n"
        "        from django.apps import apps\n"
        "        self.stdout.write(f'{apps.ready} {sys.stdin.read()}')\n"
    )
    monkeypatch.setattr(opstart, "PROJECT", tmp_path / "wortel")
    monkeypatch.setattr(opstart, "WORTELS", ("proefapp",))
    monkeypatch.syspath_prepend(str(tmp_path / "wortel"))
    importlib.invalidate_caches()
    return str(tmp_path / "wortel")


def test_lichte_opdracht_krijgt_geen_servers_en_geen_apps(lichte_opdracht: str) -> None:
    zonder_servers, opdracht = opstart._lichte_opdracht(["manage.py", "proeflicht"])
    assert zonder_servers and opdracht is not None
    assert opstart._lichte_opdracht(["manage.py", "migrate"]) == (False, None)
    assert opstart._lichte_opdracht(["manage.py", "check"]) == (True, None)
    assert opstart._lichte_opdracht(["manage.py", "check", "--database=default"]) == (False, None)
    assert opstart._lichte_opdracht(["manage.py", "../../etc/passwd"]) == (False, None)
    assert opstart._lichte_opdracht(["manage.py"]) == (True, None)


def test_lichte_opdracht_met_invoer_en_foutcode(lichte_opdracht: str, kale_omgeving: dict[str, str]) -> None:
    proef = (
        "import sys; from pathlib import Path; from config import opstart;"
        f"opstart.PROJECT = Path({lichte_opdracht!r}); opstart.WORTELS = ('proefapp',);"
        "opstart.hoofd(['manage.py', *sys.argv[1:]])"
    )
    omgeving = kale_omgeving | {"PYTHONPATH": f"{ingebed.PROJECT}:{lichte_opdracht}"}

    def draai(*argumenten: str) -> subprocess.CompletedProcess:
        opdracht = [sys.executable, "-c", proef, "proeflicht", *argumenten]
        return subprocess.run(opdracht, env=omgeving, input="hallo", capture_output=True, text=True)

    goed = draai()
    assert (goed.returncode, goed.stdout, goed.stderr) == (0, "False hallo\n", "")
    fout = draai("--fout")
    assert (fout.returncode, fout.stdout) == (3, "")
    assert "CommandError: dit ging mis" in fout.stderr


def test_alleen_de_uitvoer_van_de_opdracht_zelf(lege_datamap: dict[str, str]) -> None:
    uit = manage(lege_datamap, "version")
    assert uit.returncode == 0 and uit.stderr == ""
    assert uit.stdout.strip().startswith("5.2")
    assert not (Path(lege_datamap["HERSTEL_DATA"]) / "bewaker.slot").exists(), "geen server voor version"


def test_onbekende_opdracht(lege_datamap: dict[str, str]) -> None:
    uit = manage(lege_datamap, "bestaatniet")
    assert uit.returncode == 1 and uit.stdout == "" and "bestaatniet" in uit.stderr


@pytest.mark.proces
def test_opdracht_met_database_start_en_stopt_de_servers(lege_datamap: dict[str, str]) -> None:
    uit = manage(
        lege_datamap,
        "shell",
        "-v0",
        "-c",
        "from django.db import connection as c; k = c.cursor(); k.execute('select 41 + 1'); print(k.fetchone()[0]); import sys; sys.exit(5)",
    )
    assert (uit.stdout, uit.returncode) == ("42\n", 5), uit.stderr
    data = Path(lege_datamap["HERSTEL_DATA"])
    assert ingebed._vrij(data / "bewaker.slot")
    assert not ingebed.socketmap(data).exists()


@pytest.mark.skipif(os.getuid() == 0, reason="root mag overal schrijven")
def test_onbeschrijfbare_datamap(lege_datamap: dict[str, str], tmp_path: Path) -> None:
    dicht = tmp_path / "dicht"
    dicht.mkdir(mode=0o500)
    uit = manage(lege_datamap | {"HERSTEL_DATA": str(dicht / "x")}, "migrate")
    assert uit.returncode == 1 and "Zet HERSTEL_DATA op een" in uit.stderr


def test_datamap_is_een_bestand(lege_datamap: dict[str, str], open_map: Path) -> None:
    (open_map / "data").write_text("geen map")
    uit = manage(lege_datamap, "migrate")
    assert uit.returncode == 1
    assert "Traceback" not in uit.stderr and "HERSTEL_DATA" in uit.stderr, uit.stderr
