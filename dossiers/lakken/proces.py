# SPDX-License-Identifier: EUPL-1.2
"""Child processes with limits. Everything that touches a foreign file runs in one, so that a crash, a bomb or an
endless loop in a native library ends that child and gives a refusal instead of taking the caller along.

Children are forked from one process per caller, the `Kraamkamer`, that has loaded the libraries and has never seen a
file: a child is as clean as a new interpreter and starts in a few hundredths of a second. Neither the caller nor the
nursery loads pdfium or opens tesseract, so that forking is safe.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import selectors
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from .weigering import Geweigerd, OmgevingFout

PROJECT = Path(__file__).resolve().parents[2]
GEHEUGEN_MB = 3072
STILTE_CPU_S = 45.0
"""Most processor time without a sign of life (one is given per page) before a child is ended."""
ALVAST = -1
"""Number of a task whose answer nobody waits for."""
STILTE_S = 300.0
"""The same in wall time, for a child that waits instead of working; wide, because a machine may be busy."""


class TaakFout(RuntimeError):
    """A task failed in a way that nobody foresaw. `spoor`: where, in the child (no file content)."""

    def __init__(self, melding: str, spoor: str) -> None:
        super().__init__(melding)
        self.spoor = spoor


class Kraamkamer:
    """The caller's side of the process that children are forked from. It ends when the caller does, and takes its
    children along."""

    def __init__(self) -> None:
        self.slot = threading.Lock()
        self.pid = 0
        self.proc: subprocess.Popen[bytes] | None = None
        self.lijn: socket.socket | None = None
        self.warm = False

    def _open(self) -> None:
        omgeving = {
            k: v
            for k, v in os.environ.items()
            if k in ("PATH", "HOME", "LANG", "TMPDIR", "TESSDATA_PREFIX", "HERSTEL_DATA")
        }
        omgeving.update(
            PYTHONPATH=str(PROJECT),
            PYTHONHASHSEED="0",
            OMP_THREAD_LIMIT="1",
            OMP_NUM_THREADS="1",
            OPENBLAS_NUM_THREADS="1",
            MALLOC_ARENA_MAX="2",
            # pictures of pages come and go: keep their memory instead of asking the system for fresh pages each time
            MALLOC_MMAP_THRESHOLD_=str(256 << 20),
            MALLOC_TRIM_THRESHOLD_=str(128 << 20),
        )
        self.lijn, ander = socket.socketpair()
        with ander:
            self.proc = subprocess.Popen(
                [sys.executable, "-m", "dossiers.lakken.werker", str(ander.fileno())],
                pass_fds=[ander.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=str(PROJECT),
                env=omgeving,
            )
        self.pid = os.getpid()
        if self.warm:
            self._zend({"verwarm": True}, ())

    def _zend(self, vraag: dict[str, Any], fds: Sequence[int]) -> int:
        assert self.lijn
        socket.send_fds(self.lijn, [json.dumps(vraag).encode() + b"\n"], list(fds))
        antwoord = b""
        while not antwoord.endswith(b"\n"):
            deel = self.lijn.recv(4096)
            if not deel:
                raise BrokenPipeError
            antwoord += deel
        return int(antwoord)

    def vraag(self, vraag: dict[str, Any], fds: Sequence[int] = ()) -> int:
        """Ask something; opens the nursery first, and again where it has died or belongs to another process."""
        with self.slot:
            if self.lijn is None or self.pid != os.getpid():
                self._vergeet()
                self._open()
            try:
                return self._zend(vraag, fds)
            except OSError:
                self._vergeet()
                self._open()
                return self._zend(vraag, fds)

    def _vergeet(self) -> None:
        if self.lijn is not None:
            self.lijn.close()
        if self.proc is not None and self.pid == os.getpid():
            self.proc.wait()
        self.lijn = self.proc = None

    def sluit(self) -> None:
        with self.slot:
            self._vergeet()


_kraamkamer = Kraamkamer()


def verwarm() -> None:
    """For who does many files: children are born with the lists that detection needs."""
    if not _kraamkamer.warm:
        _kraamkamer.warm = True
        _kraamkamer.vraag({"verwarm": True})


def sluit() -> None:
    """End the process that children are forked from; the next child opens a new one."""
    _kraamkamer.sluit()


class Kind:
    """One child that does one task at a time and may do many after each other."""

    def __init__(self, geheugen_mb: int = GEHEUGEN_MB, cpu_s: int = 0, modules: Sequence[str] = ()) -> None:
        leest, schrijft = os.pipe()
        self.uit, antwoordt = os.pipe()
        geboorte = {"geheugen_mb": geheugen_mb, "cpu_s": cpu_s, "modules": list(modules)}
        try:
            self.pid = _kraamkamer.vraag({"maak": geboorte}, (leest, antwoordt))
        finally:
            os.close(leest)
            os.close(antwoordt)
        self.in_ = os.fdopen(schrijft, "wb")
        self.einde: int | None = None
        self.taak: tuple[int, dict[str, Any]] | None = None
        self.cpu_stand = 0.0
        self.levensteken = time.monotonic()
        self.buffer = b""
        self.piek_mb = 0.0

    def cpu(self) -> float:
        """Processor seconds used so far."""
        try:
            velden = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(velden[11]) + int(velden[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError, ValueError):
            return self.cpu_stand

    def hoogste_mb(self) -> float:
        """Highest memory so far."""
        try:
            m = re.search(r"VmHWM:\s*(\d+) kB", Path(f"/proc/{self.pid}/status").read_text())
        except OSError:
            m = None
        return int(m[1]) / 1024 if m else self.piek_mb

    def leeft(self) -> None:
        self.levensteken = time.monotonic()
        self.cpu_stand = self.cpu()

    def geef(self, nummer: int, opdracht: dict[str, Any]) -> None:
        self.taak = (nummer, opdracht)
        self.leeft()
        with contextlib.suppress(BrokenPipeError):
            self.in_.write(json.dumps(opdracht).encode() + b"\n")
            self.in_.flush()

    def stop(self) -> None:
        """End it, if it lives. `einde` is then how it ended: its exit status, or minus the signal."""
        if self.einde is None:
            self.einde = _kraamkamer.vraag({"einde": self.pid})
            with contextlib.suppress(OSError):
                self.in_.close()
            os.close(self.uit)


class Ploeg:
    """At most `aantal` children working through a list of tasks. Use as a context manager.

    `modules`: of this package, loaded by each child as soon as it lives. `start` makes the children before there is
    work, so that this happens meanwhile."""

    def __init__(
        self, aantal: int = 2, *, geheugen_mb: int = GEHEUGEN_MB, cpu_s: int = 0, stilte_s: float = STILTE_S,
        modules: Sequence[str] = (),
    ):  # fmt: skip
        self.aantal = max(1, aantal)
        self.modules = modules
        self.geheugen_mb = geheugen_mb
        self.cpu_s = cpu_s
        self.stilte_s = stilte_s
        self.kinderen: list[Kind] = []
        self.piek_mb = 0.0

    def __enter__(self) -> Ploeg:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the children. Work that comes later gets fresh ones."""
        for kind in self.kinderen:
            kind.stop()
        self.kinderen = []

    def hoogste_mb(self) -> float:
        """The highest memory of the children that live now, also of those that wait for work."""
        return sum(kind.hoogste_mb() for kind in self.kinderen)

    def start(self, aantal: int) -> None:
        """Have at least this many children, but no more than allowed."""
        while len(self.kinderen) < min(self.aantal, aantal):
            self._kind()

    def _kind(self) -> Kind:
        kind = Kind(self.geheugen_mb, self.cpu_s, self.modules)
        self.kinderen.append(kind)
        return kind

    def alvast(self, opdracht: dict[str, Any]) -> None:
        """Give a free child something to do of which nobody needs the answer; what comes next waits for it."""
        for kind in self.kinderen:
            if kind.taak is None:
                kind.geef(ALVAST, opdracht)
                return

    def voer_uit(
        self,
        opdrachten: Sequence[dict[str, Any]],
        voortgang: Callable[[int, int], None] | None = None,
    ) -> list[dict[str, Any]]:
        """Do every task and return the answers in order. `voortgang(task number, pages done in it)`.

        A refusal inside a task is raised here as `Geweigerd`. A child that dies is replaced and its task done once
        more (a task is repeatable); dying twice is a refusal.
        """
        antwoorden: list[dict[str, Any] | None] = [None] * len(opdrachten)
        wachtrij = list(range(len(opdrachten)))
        pogingen = [0] * len(opdrachten)
        self.start(len(opdrachten))
        kiezer = selectors.DefaultSelector()
        for kind in self.kinderen:
            kiezer.register(kind.uit, selectors.EVENT_READ, kind)
        try:
            while any(a is None for a in antwoorden):
                for kind in self.kinderen:
                    if kind.taak is None and wachtrij:
                        nummer = wachtrij.pop(0)
                        kind.geef(nummer, opdrachten[nummer])
                for sleutel, _ in kiezer.select(timeout=1.0):
                    kind = sleutel.data
                    data = os.read(kind.uit, 1 << 16)
                    if not data:
                        self._gestorven(kind, kiezer, wachtrij, pogingen, "crash")
                        continue
                    kind.leeft()
                    kind.buffer += data
                    while b"\n" in kind.buffer:
                        regel, kind.buffer = kind.buffer.split(b"\n", 1)
                        self._bericht(kind, json.loads(regel), antwoorden, voortgang)
                nu = time.monotonic()
                for kind in list(self.kinderen):
                    stil = nu - kind.levensteken
                    if kind.taak is None or stil < min(10.0, self.stilte_s):
                        continue
                    if stil > self.stilte_s or kind.cpu() - kind.cpu_stand > STILTE_CPU_S:
                        if kind.taak[0] != ALVAST:
                            pogingen[kind.taak[0]] += 1
                        self._gestorven(kind, kiezer, wachtrij, pogingen, "stil")
        finally:
            kiezer.close()
        return [a for a in antwoorden if a is not None]

    def _bericht(self, kind: Kind, bericht: dict[str, Any], antwoorden: list, voortgang: Any) -> None:
        assert kind.taak is not None
        nummer = kind.taak[0]
        if nummer == ALVAST:  # whatever it says: a task that needs it will do it again
            if "stap" not in bericht:
                kind.taak = None
            return
        kind.piek_mb = max(kind.piek_mb, float(bericht.get("piek_mb", 0)))
        self.piek_mb = max(self.piek_mb, sum(k.piek_mb for k in self.kinderen))
        if "stap" in bericht:
            if voortgang:
                voortgang(nummer, int(bericht["stap"]))
            return
        if "geweigerd" in bericht:
            raise Geweigerd(bericht["geweigerd"], bericht.get("detail", ""))
        if "omgeving" in bericht:
            raise OmgevingFout(bericht["omgeving"])
        if "fout" in bericht:
            raise TaakFout(f"Fout in taak {kind.taak[1].get('taak')}: {bericht['fout']}", bericht["spoor"])
        antwoorden[nummer] = bericht["antwoord"]
        kind.taak = None

    def _gestorven(
        self, kind: Kind, kiezer: Any, wachtrij: list[int], pogingen: list[int], waarom: str
    ) -> None:
        kiezer.unregister(kind.uit)
        kind.stop()
        self.kinderen.remove(kind)
        if kind.taak is not None and kind.taak[0] != ALVAST:
            nummer = kind.taak[0]
            pogingen[nummer] += 1
            if pogingen[nummer] > 1:
                if waarom == "stil" or kind.einde in (-9, -24):
                    raise Geweigerd("te_groot", "het verwerken duurt te lang of kost te veel geheugen")
                raise Geweigerd("niet_ondersteund", "een pagina laat de lezer vastlopen")
            wachtrij.insert(0, nummer)
        nieuw = self._kind()
        kiezer.register(nieuw.uit, selectors.EVENT_READ, nieuw)


def eenmalig(opdracht: dict[str, Any], *, geheugen_mb: int, cpu_s: int, wand_s: float) -> dict[str, Any]:
    """Run one task in its own child, without a second try."""
    with Ploeg(1, geheugen_mb=geheugen_mb, cpu_s=cpu_s, stilte_s=wand_s) as ploeg:
        try:
            return ploeg.voer_uit([opdracht])[0] | {"piek_mb": ploeg.piek_mb}
        except Geweigerd as e:
            if e.code == "niet_ondersteund" and "vastlopen" in e.detail:
                raise Geweigerd("beschadigd", "de opbouw is niet te lezen") from None
            raise
