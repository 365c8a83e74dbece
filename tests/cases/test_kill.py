# SPDX-License-Identifier: EUPL-1.2
"""500 decisions are signed while worker, web, database and broker are killed (-9): none lost, none doubled.

Real processes on servers of their own. A bulk action signs from the front; a decider signs from the back on the admin
site of the real web server, page by page. They meet, so a decision is also fought over. Letters and payments follow
through the outbox.
"""

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import psycopg
import pytest

from config import ingebed

AANTAL = 500
DEADLINE = 900.0
"""Far above what it takes (the machine may be busy): a hang ends, a slow run doesn't fail."""
PYTHON = sys.executable

pytestmark = [
    pytest.mark.proces,
    pytest.mark.langzaam,
    pytest.mark.skipif(not ingebed.eigen_database(), reason="DATABASE_URL wijst naar een eigen server"),
    pytest.mark.skipif(sys.platform != "linux", reason="leest /proc"),
]


class Huis:
    """The processes of one installation in its own data folder; what ends is started again, as in production."""

    def __init__(self, data: Path) -> None:
        self.data = data
        weg = ("PYTEST_", "HERSTEL_", "DATABASE_URL", "REDIS_URL", "DJANGO_", "COV_", "PGOPTIONS")
        schoon = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(weg)}
        self.omgeving = schoon | {
            "HERSTEL_DATA": str(data),
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "LOG_NIVEAU": "WARNING",
        }
        self.opdrachten: dict[str, list[str]] = {}
        self.kinderen: dict[str, subprocess.Popen] = {}
        self.gedood: list[tuple[str, int]] = []

    def draai(self, *opdracht: str) -> str:
        klaar = subprocess.run(
            [PYTHON, *opdracht], cwd=ingebed.PROJECT, env=self.omgeving, capture_output=True, text=True
        )
        assert klaar.returncode == 0, klaar.stderr[-3000:]
        return klaar.stdout

    def start(self, naam: str, *opdracht: str) -> None:
        self.opdrachten[naam] = [PYTHON, *opdracht]
        self._start(naam)

    def _start(self, naam: str) -> None:
        with open(self.data / f"{naam}.log", "ab") as uit:
            self.kinderen[naam] = subprocess.Popen(
                self.opdrachten[naam],
                cwd=ingebed.PROJECT,
                env=self.omgeving,
                stdin=subprocess.DEVNULL,
                stdout=uit,
                stderr=uit,
                preexec_fn=lambda: ingebed.sterf_met_ouder(signal.SIGKILL),
            )

    def waak(self) -> None:
        for naam, kind in list(self.kinderen.items()):
            if kind.poll() is not None:
                self._start(naam)

    def dood(self, naam: str) -> None:
        """kill -9 of a process of ours, or of the embedded server with this name."""
        pid = self.kinderen[naam].pid if naam in self.kinderen else self._server(naam)
        os.kill(pid, signal.SIGKILL)
        self.gedood.append((naam, pid))
        if naam in self.kinderen:
            self.kinderen[naam].wait(10)

    def _server(self, naam: str) -> int:
        """The postmaster or the Valkey of this data folder: child of the keeper with that program."""
        bewaker = json.loads((self.data / "status.json").read_text())["pid"]
        einde = time.monotonic() + 20
        while time.monotonic() < einde:
            for pid in Path(f"/proc/{bewaker}/task/{bewaker}/children").read_text().split():
                with contextlib.suppress(OSError):
                    programma = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0].decode()
                    if Path(programma).name.startswith(naam):
                        return int(pid)
            time.sleep(0.05)
        raise AssertionError(f"{naam} draait niet")

    def vraag(self, sql: str) -> tuple | None:
        """One row, or None while the database is away."""
        try:
            with psycopg.connect(
                host=str(ingebed.socketmap(self.data)), user=ingebed.ROL, dbname=ingebed.DATABASE
            ) as lijn:
                return lijn.execute(sql).fetchone()
        except psycopg.OperationalError:
            return None

    def staart(self) -> str:
        delen = []
        for naam in self.opdrachten:
            regels = (self.data / f"{naam}.log").read_text(errors="replace").splitlines()[-15:]
            delen.append(f"== {naam}\n" + "\n".join(regels))
        return "\n".join(delen)[-6000:]

    def stop(self) -> None:
        for kind in self.kinderen.values():
            if kind.poll() is None:
                kind.kill()
            kind.wait(10)


class Tekenaar(threading.Thread):
    """A decider at the admin site: opens a decision, reads its page, signs with the button on it, takes the next.

    What a person does when the system is away: try the same page again. `antwoorden` counts every status seen.
    """

    def __init__(self, poort: int, koekje: str, besluiten: list[int]) -> None:
        super().__init__(daemon=True)
        self.poort, self.koekje, self.besluiten = poort, koekje, besluiten
        self.antwoorden: Counter[int | str] = Counter()
        self.getekend = 0
        self.klaar = threading.Event()
        self.storing = ""

    def run(self) -> None:
        for pk in reversed(self.besluiten):
            while not self.klaar.is_set() and not self._teken(pk):
                time.sleep(0.2)

    def _vraag(self, methode: str, pad: str, koekjes: str, **velden: str) -> tuple[int, str, str]:
        lijn = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=60)
        try:
            kop = {"Cookie": koekjes}
            if velden:
                kop |= {"Content-Type": "application/x-www-form-urlencoded"}
            lijn.request(methode, pad, urlencode(velden) or None, kop)
            antwoord = lijn.getresponse()
            tekst = antwoord.read().decode()
        finally:
            lijn.close()
        self.antwoorden[antwoord.status] += 1
        if antwoord.status not in (200, 302, 404, 503):
            self.storing = f"{methode} {pad}: {antwoord.status}\n{tekst[:2000]}"
        return antwoord.status, tekst, antwoord.getheader("Set-Cookie") or ""

    def _teken(self, pk: int) -> bool:
        """True when this decision needs no signature any more."""
        try:
            status, blad, gezet = self._vraag("GET", f"/admin/cases/besluit/{pk}/change/", self.koekje)
            if status == 404:  # a colleague was first; what isn't waiting for this decider isn't shown
                return True
            if status != 200:
                return False
            formulier = re.search(rf'action="(/admin/cases/besluit/{pk}/tekenen)"(.*?)</form>', blad, re.S)
            if formulier is None:
                assert "Vastgesteld door" in blad, blad[:2000]
                return True
            velden = dict(re.findall(r'name="(csrfmiddlewaretoken|hash)" value="([^"]+)"', formulier[2]))
            csrf = re.search(r"csrftoken=[^;]+", gezet)
            assert csrf and len(velden) == 2, gezet
            koekjes = f"{self.koekje}; {csrf[0]}"
            self.getekend += self._vraag("POST", formulier[1], koekjes, **velden)[0] == 302
        except (OSError, http.client.HTTPException) as fout:
            self.antwoorden[type(fout).__name__] += 1
        except AssertionError as fout:
            self.storing = str(fout)
            raise
        return False  # the next look at the page says whether it counted


def vrije_poort() -> int:
    with socket.socket() as proef:
        proef.bind(("127.0.0.1", 0))
        return proef.getsockname()[1]


@pytest.fixture
def huis() -> Iterator[Huis]:
    map_ = Path(tempfile.mkdtemp(prefix="herstel-kill-", dir="/var/tmp"))
    map_.chmod(0o755)
    houvast = ingebed.start(map_)
    thuis = Huis(map_)
    try:
        yield thuis
    finally:
        thuis.stop()
        houvast.los()
        shutil.rmtree(map_, ignore_errors=True)


STAND = """
SELECT (SELECT count(*) FROM cases_besluit WHERE status = 'vastgesteld'),
       (SELECT count(*) FROM cases_brief WHERE status = 'verzonden'),
       (SELECT count(*) FROM cases_betaling),
       (SELECT count(*) FROM cases_uitgaand WHERE status <> 'klaar'),
       (SELECT status FROM cases_bulkactie)
"""


def test_500_besluiten_terwijl_alles_een_keer_wordt_gedood(huis: Huis) -> None:
    huis.draai("manage.py", "migrate", "--verbosity", "0")
    proef = json.loads(huis.draai("-m", "tests.cases.proefproces", str(AANTAL)))
    assert len(proef["besluiten"]) == AANTAL
    celery = ("-m", "celery", "-A", "config.celery")
    huis.start("werker", *celery, "worker", "--concurrency=2", "-Q", "standaard,zwaar", "--without-gossip", "--without-mingle", "-l", "warning")  # fmt: skip
    huis.start("beat", *celery, "beat", "--pidfile=", "-s", str(huis.data / "beat-rooster"), "-l", "warning")
    poort = vrije_poort()
    huis.omgeving |= {"WEB_ADRES": f"127.0.0.1:{poort}", "WEB_AFRONDEN": "2"}
    huis.start("web", "-m", "gunicorn", "-c", "python:config.gunicorn", "config.wsgi")
    tekenaar = Tekenaar(poort, proef["koekje"], proef["besluiten"])
    tekenaar.start()

    # at so many signatures, this one dies
    plan = [(30, "werker"), (90, "web"), (150, "postgres"), (220, "valkey"), (290, "werker"), (340, "postgres"), (400, "web"), (440, "valkey")]  # fmt: skip
    begin, stand = time.monotonic(), None
    while time.monotonic() - begin < DEADLINE:
        huis.waak()
        stand = huis.vraag(STAND) or stand
        if stand and plan and stand[0] >= plan[0][0]:
            huis.dood(plan.pop(0)[1])
            continue
        if stand and not plan and stand == (AANTAL, AANTAL, AANTAL, 0, "klaar"):
            break
        time.sleep(0.05)
    duur = time.monotonic() - begin
    tekenaar.klaar.set()
    tekenaar.join(120)
    assert not tekenaar.storing, tekenaar.storing
    assert not plan, f"niet alles is gedood: {plan}, stand {stand}\n{huis.staart()}"
    assert stand == (AANTAL, AANTAL, AANTAL, 0, "klaar"), f"{stand} na {duur:.0f} s\n{huis.staart()}"
    assert {naam for naam, _ in huis.gedood} == {"werker", "web", "postgres", "valkey"}
    print(
        f"{AANTAL} besluiten in {duur:.0f} s, {len(huis.gedood)} keer kill -9, web: {dict(tekenaar.antwoorden)}"
    )
    assert any(isinstance(soort, str) for soort in tekenaar.antwoorden), "de webserver was nooit weg"

    def precies(sql: str, verwacht: tuple) -> None:
        assert huis.vraag(sql) == verwacht, sql

    precies(
        "SELECT count(*), count(DISTINCT zaak_id) FROM cases_statusovergang WHERE overgang = 'stel_vast'",
        (AANTAL, AANTAL),
    )
    precies("SELECT count(*), count(DISTINCT besluit_id) FROM cases_brief", (AANTAL, AANTAL))
    precies(
        "SELECT count(*) FROM cases_brief b JOIN cases_briefbestand f ON f.brief_id = b.id JOIN cases_verzending v ON v.brief_id = b.id"
        " WHERE encode(sha256(f.inhoud), 'hex') = b.sha256 AND v.sha256 = b.sha256",
        (AANTAL,),
    )
    precies(
        "SELECT count(*), count(DISTINCT besluit_id), sum(bedrag)::int FROM cases_betaling",
        (AANTAL, AANTAL, AANTAL * 30_000),
    )
    precies(
        "SELECT count(*), count(DISTINCT ouder_id) FROM cases_zaak WHERE soort = 'integrale_beoordeling'",
        (AANTAL, AANTAL),
    )
    precies("SELECT count(*) FROM cases_bulkregel WHERE status = 'wacht'", (0,))
    precies(
        "SELECT count(*) FROM cases_besluit b JOIN cases_bulkregel r ON r.onderwerp = 'besluit:' || b.id"
        " WHERE (r.status = 'gelukt') <> (b.vastgesteld_door_id = (SELECT door_id FROM cases_bulkactie))",
        (0,),
    )
    door_web = huis.vraag(
        f"SELECT count(*) FROM cases_besluit WHERE vastgesteld_door_id = {proef['beslisser']}"
    )
    assert door_web and 0 < door_web[0] < AANTAL, "beide kanten hebben getekend"
