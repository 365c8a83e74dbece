# SPDX-License-Identifier: EUPL-1.2
"""Children, and the process that they are forked from."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossiers.lakken import proces
from dossiers.lakken.proces import Kraamkamer, Ploeg

from .vijandig import brief, simpel

PROJECT = Path(__file__).resolve().parents[3]
KEURING = {"paginas": 1, "hersteld": False}


@pytest.fixture
def pdf(tmp_path: Path) -> Iterator[dict[str, str]]:
    bron = tmp_path / "in.pdf"
    bron.write_bytes(simpel(brief()))
    yield {"taak": "voorcontrole", "pad": str(bron)}
    proces.sluit()


def _leeft(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def _wacht_tot_weg(*pids: int) -> None:
    eind = time.monotonic() + 20
    while any(map(_leeft, pids)):
        assert time.monotonic() < eind, f"{[p for p in pids if _leeft(p)]} leven nog"
        time.sleep(0.05)


def test_een_dode_kraamkamer_wordt_vervangen(pdf: dict[str, str]) -> None:
    with Ploeg(1) as ploeg:
        ploeg.start(1)
        kind = ploeg.kinderen[0]
        assert proces._kraamkamer.proc
        os.kill(proces._kraamkamer.proc.pid, signal.SIGKILL)
        _wacht_tot_weg(kind.pid)
        assert ploeg.voer_uit([pdf]) == [KEURING]
        assert ploeg.kinderen[0] is not kind


def test_een_kind_dat_sterft_zegt_hoe(pdf: dict[str, str]) -> None:
    with Ploeg(1) as ploeg:
        ploeg.start(1)
        kind = ploeg.kinderen[0]
        os.kill(kind.pid, signal.SIGSEGV)
        assert ploeg.voer_uit([pdf]) == [KEURING]
        assert kind.einde == -signal.SIGSEGV


def test_kinderen_sterven_met_wie_ze_vroeg(tmp_path: Path) -> None:
    """kill -9 of the caller leaves nothing behind."""
    code = (
        "import time\nfrom dossiers.lakken import proces\nploeg = proces.Ploeg(2)\nploeg.start(2)\n"
        "print(proces._kraamkamer.proc.pid, *(k.pid for k in ploeg.kinderen), flush=True)\ntime.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=PROJECT, stdout=subprocess.PIPE) as vrager:
        assert vrager.stdout
        pids = [int(p) for p in vrager.stdout.readline().split()]
        assert len(pids) == 3 and all(map(_leeft, pids))
        vrager.kill()
    _wacht_tot_weg(*pids)


def test_een_afsplitsing_heeft_een_eigen_kraamkamer(pdf: dict[str, str]) -> None:
    """A Celery worker forks: the copy must not talk over the line of the original."""
    with Ploeg(1) as ploeg:
        assert ploeg.voer_uit([pdf]) == [KEURING]
        assert proces._kraamkamer.proc
        eerste = proces._kraamkamer.proc.pid
        pid = os.fork()
        if pid == 0:
            goed = False
            try:
                with Ploeg(1) as ander:
                    goed = ander.voer_uit([pdf]) == [KEURING]
                goed &= proces._kraamkamer.proc.pid != eerste
            finally:
                os._exit(0 if goed else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert _leeft(eerste) and ploeg.voer_uit([pdf]) == [KEURING]


def test_twee_draden_delen_een_kraamkamer(pdf: dict[str, str]) -> None:
    uitkomsten: list[object] = []

    def werk() -> None:
        with Ploeg(1) as ploeg:
            uitkomsten.extend(ploeg.voer_uit([pdf, pdf]))

    draden = [threading.Thread(target=werk) for _ in range(4)]
    for d in draden:
        d.start()
    for d in draden:
        d.join()
    assert uitkomsten == [KEURING] * 8


def test_kind_staat_los_van_de_vrager() -> None:
    """It gets none of the caller's settings or secrets, and its limits."""
    kamer = Kraamkamer()
    os.environ["HERSTEL_GEHEIM"] = "niet voor kinderen"
    leest, schrijft = os.pipe()
    antwoord, uit = os.pipe()
    try:
        pid = kamer.vraag({"maak": {"geheugen_mb": 512, "cpu_s": 7, "modules": []}}, (leest, uit))
        omgeving = Path(f"/proc/{pid}/environ").read_bytes()
        assert b"PYTHONHASHSEED=0" in omgeving and b"GEHEIM" not in omgeving
        for _ in range(200):
            grenzen = Path(f"/proc/{pid}/limits").read_text()
            if "536870912" in grenzen:
                break
            time.sleep(0.02)
        assert "Max cpu time              7" in grenzen and "536870912" in grenzen
        assert kamer.vraag({"einde": pid}) == -signal.SIGKILL
    finally:
        del os.environ["HERSTEL_GEHEIM"]
        for fd in (leest, schrijft, antwoord, uit):
            os.close(fd)
        kamer.sluit()


def test_een_vreemd_proces_wordt_niet_gedood() -> None:
    """A child of a nursery that died is gone, and its number may belong to another process by now."""
    kamer = Kraamkamer()
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as vreemd:
        assert kamer.vraag({"einde": vreemd.pid}) == -signal.SIGKILL
        assert vreemd.poll() is None
        vreemd.kill()
    kamer.sluit()


def test_wat_alvast_gedaan_wordt_houdt_niets_op(pdf: dict[str, str]) -> None:
    """Its answer is nobody's, it may fail, and when its child dies it isn't done again."""
    with Ploeg(2) as ploeg:
        ploeg.start(2)
        ploeg.alvast(pdf)
        ploeg.alvast({"taak": "bestaat niet"})
        assert ploeg.voer_uit([pdf, pdf, pdf]) == [KEURING] * 3
        ploeg.alvast(pdf)
        os.kill(ploeg.kinderen[0].pid, signal.SIGKILL)
        assert ploeg.voer_uit([pdf, pdf]) == [KEURING] * 2
    Ploeg(1).alvast(pdf)  # no child, nothing to do
