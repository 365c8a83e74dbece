# SPDX-License-Identifier: EUPL-1.2
"""The demo as a newcomer starts it: everything up, everything down, nothing left behind."""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import ingebed
from tests.config.test_ingebed_processen import _opdracht, processen_met, wacht_tot

pytestmark = [
    pytest.mark.proces,
    pytest.mark.langzaam,
    pytest.mark.skipif(not ingebed.eigen_database(), reason="DATABASE_URL wijst naar een eigen server"),
    pytest.mark.skipif(sys.platform != "linux", reason="leest /proc"),
]


def vrije_poort() -> int:
    with socket.socket() as proef:
        proef.bind(("127.0.0.1", 0))
        return proef.getsockname()[1]


class Draaiend:
    def __init__(self, omgeving: dict[str, str], data: Path, poort: int) -> None:
        self.poort = poort
        self.data = data
        self.begin = time.monotonic()
        self.uitvoer = data.parent / f"demo-{poort}.txt"
        with open(self.uitvoer, "w") as uit:
            self.proces = subprocess.Popen(
                [
                    sys.executable,
                    str(ingebed.PROJECT / "manage.py"),
                    "demo",
                    "--poort",
                    str(poort),
                    "--schaal",
                    "0.001",
                ],
                env=omgeving,
                stdin=subprocess.DEVNULL,
                stdout=uit,
                stderr=uit,
                start_new_session=True,
            )

    def tekst(self) -> str:
        return self.uitvoer.read_text()

    def vraag(self, pad: str) -> tuple[int, bytes]:
        lijn = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=10)
        lijn.request("GET", pad)
        antwoord = lijn.getresponse()
        return antwoord.status, antwoord.read()

    def wacht_op_adres(self) -> float:
        wacht_tot(lambda: self.proces.poll() is not None or "draait op" in self.tekst(), 180)
        assert self.proces.poll() is None, self.tekst()
        return time.monotonic() - self.begin

    def wacht_op_kinderen(self) -> None:
        wacht_tot(lambda: "ready." in self.log("werker") and "beat: Starting" in self.log("beat"), 120)

    def log(self, naam: str) -> str:
        pad = self.data / f"{naam}.log"
        return pad.read_text(errors="replace") if pad.exists() else ""

    def levend(self) -> list[int]:
        """Everything of this demo: the servers and Celery by their data folder, gunicorn by its session."""
        eigen = set(processen_met(str(self.data))) | set(processen_met(str(ingebed.socketmap(self.data))))
        for map_ in Path("/proc").glob("[0-9]*"):
            try:
                omgeving = (map_ / "environ").read_bytes()
                staat = (map_ / "stat").read_text().rsplit(")", 1)[1].split()[0]
            except OSError:
                continue
            if f"HERSTEL_DATA={self.data}\0".encode() in omgeving and staat != "Z":
                eigen.add(int(map_.name))
        return sorted(eigen - {os.getpid()})

    def pid_van(self, naald: str) -> int:
        return min(pid for pid in self.levend() if naald in _opdracht(pid))


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """One data folder for all tests here: the first start fills it, the others are warm."""
    basis = Path(f"/var/tmp/herstel-demoproef-{os.getpid()}")
    (basis / "data").mkdir(parents=True)
    yield basis / "data"
    for pid in processen_met(str(basis)):
        os.kill(pid, signal.SIGKILL)
    wacht_tot(lambda: not processen_met(str(basis)))
    shutil.rmtree(basis, ignore_errors=True)


@pytest.fixture
def demo(data: Path, kale_omgeving: dict[str, str]) -> Iterator[Draaiend]:
    draaiend = Draaiend(kale_omgeving | {"HERSTEL_DATA": str(data)}, data, vrije_poort())
    yield draaiend
    if draaiend.proces.poll() is None:
        draaiend.proces.kill()
        draaiend.proces.wait()
    wacht_tot(lambda: not draaiend.levend(), 15)


def test_eerste_start_tot_en_met_ctrl_c(demo: Draaiend) -> None:
    demo.wacht_op_adres()
    assert f"http://127.0.0.1:{demo.poort}/" in demo.tekst()
    status, inhoud = demo.vraag("/readyz")
    assert (status, json.loads(inhoud)["status"]) == (200, "goed")
    assert demo.vraag("/inloggen/")[0] == 200
    demo.wacht_op_kinderen()

    begin = time.monotonic()
    os.kill(demo.proces.pid, signal.SIGINT)
    assert demo.proces.wait(10) == 0, demo.tekst()
    assert time.monotonic() - begin < 10, "op een rustige computer hoort dit ruim binnen 5 s te zijn (README)"
    assert "Alles is gestopt" in demo.tekst() and "Traceback" not in demo.tekst()
    assert demo.levend() == []


def test_tweede_start_slaat_de_voorbereiding_over(demo: Draaiend) -> None:
    """Under 3 s on a quiet machine (README has the measured figure); the tests leave room for a busy one."""
    seconden = demo.wacht_op_adres()
    assert "Tabellen maken" not in demo.tekst() and "Voorbeelddata maken" not in demo.tekst()
    assert seconden < 45, "zo lang duurt alleen een start die van alles opnieuw doet"


def test_kill_9_laat_geen_wees_achter(demo: Draaiend) -> None:
    demo.wacht_op_adres()
    demo.wacht_op_kinderen()
    assert len(demo.levend()) >= 8, "web, werker, beat, bewaker, PostgreSQL en Valkey"
    demo.proces.kill()
    demo.proces.wait()
    wacht_tot(lambda: not demo.levend(), 5)


@pytest.mark.parametrize(
    "wie", ["gunicorn", "celery -A config.celery worker", "postgres -D", "valkey-server", "-m config.ingebed"]
)
def test_wie_sterft_komt_terug(demo: Draaiend, wie: str) -> None:
    demo.wacht_op_adres()
    demo.wacht_op_kinderen()
    oud = demo.pid_van(wie)
    os.kill(oud, signal.SIGKILL)

    def terug() -> bool:
        try:
            return oud not in demo.levend() and demo.pid_van(wie) != oud and demo.vraag("/readyz")[0] == 200
        except (OSError, ValueError, http.client.HTTPException):
            return False

    wacht_tot(terug, 90)
    assert demo.proces.poll() is None, demo.tekst()


def test_poort_in_gebruik(kale_omgeving: dict[str, str], tmp_path: Path) -> None:
    with socket.socket() as bezet:
        bezet.bind(("127.0.0.1", 0))
        bezet.listen()
        poort = bezet.getsockname()[1]
        draaiend = Draaiend(
            kale_omgeving | {"HERSTEL_DATA": str(tmp_path / "data")}, tmp_path / "data", poort
        )
        assert draaiend.proces.wait(20) == 1
    assert f"poort {poort} is al in gebruik" in draaiend.tekst()
    assert f"--poort {poort + 1}" in draaiend.tekst() and "Traceback" not in draaiend.tekst()


def test_tweede_demo_in_dezelfde_map(demo: Draaiend, kale_omgeving: dict[str, str]) -> None:
    demo.wacht_op_adres()
    ander = Draaiend(kale_omgeving | {"HERSTEL_DATA": str(demo.data)}, demo.data, vrije_poort())
    assert ander.proces.wait(20) == 1
    assert f"de demo draait al in deze map: http://127.0.0.1:{demo.poort}/" in ander.tekst()
    assert demo.vraag("/healthz")[0] == 200
