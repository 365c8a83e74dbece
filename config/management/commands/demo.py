# SPDX-License-Identifier: EUPL-1.2
"""`./run demo`: database, broker, web server, Celery worker and beat as children of this one process."""

from __future__ import annotations

import fcntl
import hashlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from config import ingebed

PYTHON = sys.executable
STAART = 25


class Command(BaseCommand):
    help = "Start het hele systeem met voorbeelddata op deze computer. Ctrl-C stopt alles."
    requires_database = False  # de demo start en stopt de servers zelf

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--poort", type=int, default=8000, help="poort van de webserver (8000)")
        parser.add_argument(
            "--schaal", default="0.02", help="omvang van de voorbeelddata bij de eerste start"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not 0 < options["poort"] < 65536:
            raise CommandError(f"--poort moet tussen 1 en 65535 liggen, niet {options['poort']}")
        Demo(options["poort"], options["schaal"], self.stdout.write).draai()


class Gestopt(Exception):
    """Ctrl-C or SIGTERM."""


class Demo:
    """Starts everything in order, restarts what dies, and stops everything in order."""

    def __init__(self, poort: int, schaal: str, zeg: Any) -> None:
        self.poort = poort
        self.schaal = schaal
        self.zeg = zeg
        self.data = ingebed.datamap()
        self.kinderen: dict[str, subprocess.Popen] = {}
        self.herstarts: list[float] = []
        self.houvast: ingebed.Houvast | None = None

    def draai(self) -> None:
        begin = time.monotonic()
        for sein in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(sein, self._stop_sein)
        try:
            self.data.mkdir(parents=True, exist_ok=True)
            with open(self.data / "demo.slot", "a+") as slot:
                self._alleen_deze(slot)
                self._poort_vrij()
                warm = (self.data / "demo-klaar").is_file()
                if warm:  # het laden van de webserver kost de meeste tijd en heeft de database nog niet nodig
                    self._start("web")
                self.houvast = ingebed.start(self.data)
                self._bereid_voor()
                if not warm:
                    self._start("web")
                self._wacht_op_web()
                self._welkom(time.monotonic() - begin)
                self._start("werker")
                self._start("beat")
                self._waak()
        except Gestopt:
            pass
        except ingebed.IngebedFout as fout:
            raise CommandError(str(fout)) from fout
        finally:
            for sein in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(sein, signal.SIG_IGN)
            self._stop_alles()

    def _stop_sein(self, _sein: int, _kader: FrameType | None) -> None:
        raise Gestopt

    def _alleen_deze(self, slot: Any) -> None:
        try:
            fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fout:
            slot.seek(0)
            raise CommandError(f"de demo draait al in deze map: {slot.read().strip()}") from fout
        slot.seek(0)
        slot.truncate()
        slot.write(f"http://127.0.0.1:{self.poort}/")
        slot.flush()

    def _poort_vrij(self) -> None:
        with socket.socket() as proef:
            proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                proef.bind(("127.0.0.1", self.poort))
            except PermissionError as fout:
                raise CommandError(
                    f"poort {self.poort} mag alleen root openen; kies een poort boven 1024"
                ) from fout
            except OSError as fout:
                raise CommandError(
                    f"poort {self.poort} is al in gebruik. Stop dat programma, of kies een andere poort: "
                    f"./run demo --poort {self.poort + 1 if self.poort < 65535 else 8000}"
                ) from fout

    # database

    def _vingerafdruk(self) -> str:
        """Of everything that decides whether the database is up to date: migrations, packages, this cluster."""
        som = hashlib.sha256()
        bronnen = [*ingebed.PROJECT.glob("*/migrations/*.py"), *ingebed.PROJECT.glob("*/*/migrations/*.py")]
        bronnen += [
            *ingebed.PROJECT.glob("herstel/voorbeelddata/*.py"),
            ingebed.PROJECT / "herstel/voorbeelddata.py",
        ]
        bronnen += [ingebed.PROJECT / "requirements.txt"]
        for bron in sorted(bronnen):
            if bron.is_file():
                som.update(str(bron).encode() + b"\0" + bron.read_bytes())
        som.update(self.houvast.database_kenmerk().encode() if self.houvast else b"")
        return som.hexdigest()

    def _bereid_voor(self) -> None:
        merk = self.data / "demo-klaar"
        vingerafdruk = self._vingerafdruk()
        if ingebed.eigen_database() and merk.is_file() and merk.read_text() == vingerafdruk:
            return
        merk.unlink(missing_ok=True)
        kind = self._popen([PYTHON, "manage.py", "bereid_voor", "--schaal", self.schaal], None)
        self.kinderen["voorbereiding"] = kind
        code = kind.wait()
        del self.kinderen["voorbereiding"]
        if code:
            raise CommandError("de database kon niet worden klaargezet (zie hierboven)")
        merk.write_text(vingerafdruk)

    # children

    def _opdracht(self, naam: str) -> list[str]:
        celery = [PYTHON, "-m", "celery", "-A", "config.celery"]
        return {
            "web": [PYTHON, "-m", "gunicorn", "-c", "python:config.gunicorn", "config.wsgi"],
            "werker": [
                *[*celery, "worker", "--concurrency=2", "-Q", "standaard,zwaar", "-n", "demo@%h"],
                *["--without-gossip", "--without-mingle"],
            ],
            "beat": [*celery, "beat", "--pidfile=", "-s", str(self.data / "beat-rooster")],
        }[naam]

    def _logboek(self, naam: str) -> Path:
        return self.data / f"{naam}.log"

    def _popen(self, opdracht: list[str], uit: Any) -> subprocess.Popen:
        omgeving = dict(
            os.environ,
            WEB_ADRES=f"127.0.0.1:{self.poort}",
            WEB_AFRONDEN="2",
            HERSTEL_DATA=str(self.data),
            DJANGO_SETTINGS_MODULE="config.settings",
        )
        return subprocess.Popen(
            opdracht,
            cwd=ingebed.PROJECT,
            env=omgeving,
            stdin=subprocess.DEVNULL,
            stdout=uit,
            stderr=uit,
            start_new_session=True,  # Ctrl-C komt dan alleen hier aan, en de demo bepaalt de volgorde
            preexec_fn=lambda: ingebed.sterf_met_ouder(signal.SIGKILL),  # noqa: PLW1509 - één draad
        )

    def _start(self, naam: str) -> None:
        with open(self._logboek(naam), "ab") as uit:
            self.kinderen[naam] = self._popen(self._opdracht(naam), uit)

    def _staart(self, naam: str) -> str:
        return "\n".join(self._logboek(naam).read_text(errors="replace").splitlines()[-STAART:])

    def _wacht_op_web(self) -> None:
        einde = time.monotonic() + 60
        while time.monotonic() < einde:
            if self.kinderen["web"].poll() is not None:
                break
            try:
                lijn = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=10)
                lijn.request("GET", "/healthz")
                if lijn.getresponse().status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.02)
        raise CommandError(
            f"de webserver start niet; einde van {self._logboek('web')}:\n{self._staart('web')}"
        )

    def _welkom(self, seconden: float) -> None:
        self.zeg(
            f"\nHerstel draait op http://127.0.0.1:{self.poort}/ (na {seconden:.1f} s). Stoppen: Ctrl-C."
        )
        bestand = self.data / "demo-logins.json"
        logins = json.loads(bestand.read_text(encoding="utf-8")) if bestand.exists() else []
        if logins:
            self.zeg("Inloggen (verzonnen mensen, alleen voor deze demo):")
            breedtes = [max(len(str(rij[kolom])) for rij in logins) for kolom in range(len(logins[0]))]
            for rij in logins:
                self.zeg(
                    "  " + "  ".join(str(d).ljust(b) for d, b in zip(rij, breedtes, strict=True)).rstrip()
                )
        self.zeg(f"Logboeken: {self.data}")

    def _waak(self) -> None:
        while True:
            time.sleep(0.3)
            for naam, kind in list(self.kinderen.items()):
                if kind.poll() is None:
                    continue
                nu = time.monotonic()
                self.herstarts = [moment for moment in self.herstarts if nu - moment < 60] + [nu]
                if len(self.herstarts) > 8:
                    raise CommandError(f"{naam} blijft stoppen; einde van het logboek:\n{self._staart(naam)}")
                self.zeg(f"{naam} is gestopt (code {kind.returncode}) en wordt opnieuw gestart")
                self._start(naam)
            assert self.houvast is not None
            if not self.houvast.leeft():
                self.zeg("de bewaker van database en broker is gestopt en wordt opnieuw gestart")
                self.houvast.los(wacht=False)
                self.houvast = ingebed.start(self.data)

    def _stop_alles(self) -> None:
        """Beat first (no new work), then worker and web together, then the servers. Under five seconds."""
        if self.kinderen:
            self.zeg("\nStoppen ...")
        for naam in ("beat", "werker", "web", "voorbereiding"):
            self._sein(naam, signal.SIGTERM)
        einde = time.monotonic() + 2.5
        for naam, kind in self.kinderen.items():
            try:
                kind.wait(max(0.0, einde - time.monotonic()))
            except subprocess.TimeoutExpired:
                self._sein(naam, signal.SIGKILL)
                kind.wait()
        if self.houvast is not None:
            self.houvast.los()
        if self.kinderen:
            self.zeg("Alles is gestopt.")

    def _sein(self, naam: str, sein: int) -> None:
        kind = self.kinderen.get(naam)
        if kind is not None and kind.poll() is None:
            kind.send_signal(sein)
