# SPDX-License-Identifier: EUPL-1.2
"""The embedded servers under rough treatment: shared, killed, restarted, left behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from config import ingebed

pytestmark = [
    pytest.mark.proces,
    pytest.mark.skipif(not ingebed.eigen_database(), reason="DATABASE_URL wijst naar een eigen server"),
    pytest.mark.skipif(sys.platform != "linux", reason="leest /proc"),
]


def wacht_tot(voorwaarde: Callable[[], object], seconden: float = 10) -> None:
    einde = time.monotonic() + seconden
    while not voorwaarde():
        assert time.monotonic() < einde, "duurde te lang"
        time.sleep(0.02)


def processen_met(tekst: str) -> list[int]:
    """Pids of living processes (zombies not counted) with the text in their command line."""
    gevonden = []
    for map_ in Path("/proc").glob("[0-9]*"):
        try:
            opdracht = (map_ / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            staat = (map_ / "stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        if tekst in opdracht and staat != "Z" and int(map_.name) != os.getpid():
            gevonden.append(int(map_.name))
    return gevonden


def verbind(data: Path) -> psycopg.Connection:
    return psycopg.connect(host=str(ingebed.socketmap(data)), user=ingebed.ROL, dbname=ingebed.DATABASE)


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder of its own, outside the tests' own servers; readable for the servers' account."""
    map_ = Path(f"/var/tmp/herstel-proef-{os.getpid()}-{time.monotonic_ns()}")
    map_.mkdir(mode=0o755)
    yield map_
    for pid in processen_met(str(map_)):
        os.kill(pid, signal.SIGKILL)
    wacht_tot(lambda: not processen_met(str(map_)))
    shutil.rmtree(map_, ignore_errors=True)
    shutil.rmtree(ingebed.socketmap(map_), ignore_errors=True)


def gebruiker(data: Path, wat: str = "time.sleep(60)") -> subprocess.Popen:
    """Another process that uses the servers of this data folder and says so when they are ready."""
    opdracht = f"import sys, time; from pathlib import Path; from config import ingebed; h = ingebed.start(Path(sys.argv[1])); print(h.zelf_gestart, flush=True); {wat}"
    return subprocess.Popen(
        [sys.executable, "-c", opdracht, str(data)], cwd=ingebed.PROJECT, stdout=subprocess.PIPE, text=True
    )


def test_tweede_gebruiker_krijgt_dezelfde_servers(data: Path) -> None:
    with ingebed.start(data) as houvast:
        eerste = houvast.bewaker_pid()
        ander = gebruiker(data)
        assert ander.stdout is not None and ander.stdout.readline() == "False\n"
        assert houvast.bewaker_pid() == eerste
        houvast.los()
        with verbind(data) as lijn:
            assert lijn.execute("select 1").fetchone() == (1,), "de ander gebruikt ze nog"
        ander.kill()
        ander.wait()
        wacht_tot(lambda: not processen_met(str(data)))


def test_vier_tegelijk_geeft_een_stel_servers(data: Path) -> None:
    gebruikers = [gebruiker(data) for _ in range(4)]
    antwoorden = [proces.stdout.readline().strip() for proces in gebruikers if proces.stdout]
    assert sorted(antwoorden) == ["False", "False", "False", "True"]
    assert len([pid for pid in processen_met(str(data)) if "postgres -D" in _opdracht(pid)]) == 1
    for proces in gebruikers:
        proces.kill()
        proces.wait()
    wacht_tot(lambda: not processen_met(str(data)))
    assert not ingebed.socketmap(data).exists()


def _opdracht(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def test_kill_9_van_de_bewaker_laat_geen_wees_achter(data: Path) -> None:
    houvast = ingebed.start(data)
    os.kill(houvast.bewaker_pid() or 0, signal.SIGKILL)
    wacht_tot(lambda: not [pid for pid in processen_met(str(data)) if "ingebed" not in _opdracht(pid)])
    assert not houvast.leeft()
    houvast.los()
    with ingebed.start(data), verbind(data) as lijn:
        assert lijn.execute("select 1").fetchone() == (1,)


@pytest.mark.parametrize("server", ["postgres", "valkey"])
def test_een_gedode_server_komt_terug_met_zijn_data(data: Path, server: str) -> None:
    import redis

    with ingebed.start(data):
        with verbind(data) as lijn:
            lijn.execute("create table t (x int)")
            lijn.execute("insert into t values (7)")
        broker = redis.Redis(unix_socket_path=str(ingebed.valkey_socket(data)))
        broker.lpush("rij", "taak")
        time.sleep(1.1)  # appendfsync everysec
        naald = "postgres -D" if server == "postgres" else "valkey-server"
        (slachtoffer,) = [
            pid
            for pid in processen_met(str(data)) + processen_met(str(ingebed.socketmap(data)))
            if naald in _opdracht(pid)
        ][:1]
        os.kill(slachtoffer, signal.SIGKILL)

        def terug() -> bool:
            try:
                with verbind(data) as lijn:
                    return lijn.execute("select x from t").fetchone() == (7,) and broker.lrange(
                        "rij", 0, -1
                    ) == [b"taak"]
            except (psycopg.OperationalError, redis.ConnectionError):
                return False

        time.sleep(0.3)
        wacht_tot(terug, 40)
        nieuw = [pid for pid in processen_met(str(data)) if naald in _opdracht(pid)]
        assert slachtoffer not in nieuw


def test_afgebroken_inrichting_begint_opnieuw(data: Path) -> None:
    """initdb was killed half-way: its folder is thrown away and made again."""
    (data / "postgres.nieuw").mkdir()
    (data / "postgres.nieuw" / "rommel").write_text("x")
    with ingebed.start(data), verbind(data) as lijn:
        assert lijn.execute("select 1").fetchone() == (1,)


def test_andere_hoofdversie_geeft_een_duidelijke_fout(data: Path) -> None:
    with ingebed.start(data):
        pass
    (data / "postgres" / "PG_VERSION").write_text("15\n")
    with pytest.raises(ingebed.IngebedFout, match="is van PostgreSQL 15"):
        ingebed.start(data)
    assert not processen_met(str(data))


def test_socketmap_van_een_ander_wordt_geweigerd(data: Path) -> None:
    sockets = ingebed.socketmap(data)
    sockets.mkdir(mode=0o777)
    sockets.chmod(0o777)
    try:
        with pytest.raises(ingebed.IngebedFout, match="niet .alleen. van deze gebruiker"):
            ingebed.start(data)
    finally:
        sockets.rmdir()


@pytest.mark.skipif(os.getuid() != 0, reason="alleen als root draaien de servers onder een ander account")
def test_als_root_draaien_de_servers_als_een_ander(data: Path) -> None:
    dicht = data / "dicht"
    dicht.mkdir(mode=0o700)
    with ingebed.start(dicht), verbind(dicht) as lijn:
        assert lijn.execute("select 1").fetchone() == (1,)
        servers = [
            pid for pid in processen_met(str(ingebed.socketmap(dicht))) if "postgres -D" in _opdracht(pid)
        ]
        assert servers and all(Path(f"/proc/{pid}").stat().st_uid != 0 for pid in servers)
        assert dicht.stat().st_mode & 0o777 == 0o700, "geen map wordt opengezet"
    elders = Path(f"/var/tmp/herstel-0-{ingebed._sleutel(dicht)}")
    assert elders.is_dir()
    shutil.rmtree(elders)
