# SPDX-License-Identifier: EUPL-1.2
"""The other side of `proces`: the nursery, and the children it gives birth to.

The nursery is started with the number of a socket. It loads libraries, and then answers one line of JSON at a time
with a number: `maak` forks a child (its stdin and stdout come along with the question) and answers its process id;
`einde` ends a child and answers how it ended; `verwarm` loads the lists of the detection. When the other end of the
socket goes, so does the nursery, and its children with it.

A child reads one task per line, answers on its stdout and gives signs of life.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import resource
import signal
import socket
import sys
import traceback
from collections.abc import Iterator, Sequence
from typing import Any

VOORGELADEN = (
    "numpy", "pikepdf", "PIL.Image", "PIL.ImageDraw", "PIL.ImageFont", "pdfminer.high_level", "zlib_ng.zlib_ng",
    "isal.isal_zlib",
    "ahocorasick", "tesserocr", "importlib.metadata",
)  # fmt: skip
"""What takes time to load. Not pypdfium2: it starts its library as soon as it is loaded."""

_TAKEN = {
    "voorcontrole": ("dossiers.lakken.voorcontrole", "taak"),
    "lees": ("dossiers.lakken.lezen", "taak"),
    "letterproef": ("dossiers.lakken.letterproef", "taak"),
    "opwarmen": ("dossiers.lakken.vinden", "opwarmen"),
    "detecteer": ("dossiers.lakken.vinden", "taak"),
    "herbouw": ("dossiers.lakken.herbouw", "taak"),
    "verifieer": ("dossiers.lakken.verificatie", "taak"),
}


def piek_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _laad(modules: Sequence[str]) -> None:
    for module in modules:
        with contextlib.suppress(ImportError):  # the task that needs it will say so
            importlib.import_module(module)


def _grenzen(geheugen_mb: int, cpu_s: int, ouder: int) -> None:
    if geheugen_mb:
        resource.setrlimit(resource.RLIMIT_AS, (geheugen_mb << 20, geheugen_mb << 20))
    if cpu_s:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGKILL)
        if os.getppid() != ouder:
            os._exit(1)


@contextlib.contextmanager
def _leesbaar(opdracht: dict[str, Any]) -> Iterator[None]:
    """PDF libraries take names of files as UTF-8 only; a file with another name gets one through its descriptor."""
    try:
        opdracht.get("pad", "").encode()
    except UnicodeEncodeError:
        fd = os.open(opdracht["pad"], os.O_RDONLY)
        opdracht["pad"] = f"/dev/fd/{fd}"
        try:
            yield
        finally:
            os.close(fd)
    else:
        yield


def kind(modules: Sequence[str]) -> None:
    """Do tasks until stdin ends."""
    from .weigering import Geweigerd, OmgevingFout, spoor

    uit = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)

    def zend(bericht: dict[str, Any]) -> None:
        uit.write(json.dumps(bericht | {"piek_mb": round(piek_mb(), 1)}).encode() + b"\n")

    _laad([f"dossiers.lakken.{m}" for m in modules])
    for regel in os.fdopen(os.dup(0), "rb"):
        opdracht = json.loads(regel)
        try:
            module, functie = _TAKEN[opdracht["taak"]]
            doe = getattr(importlib.import_module(module), functie)
            with _leesbaar(opdracht):
                antwoord = doe(opdracht, lambda stap: zend({"stap": stap}))
            zend({"antwoord": antwoord})
        except Geweigerd as e:
            zend({"geweigerd": e.code, "detail": e.detail})
        except MemoryError:
            zend({"geweigerd": "te_groot", "detail": "te weinig geheugen"})
        except OmgevingFout as e:
            zend({"omgeving": str(e)})
        except Exception as e:  # noqa: BLE001 - the parent raises it again, with the place it came from
            plaats = traceback.extract_tb(e.__traceback__)[-1]
            fout = f"{type(e).__name__} in {os.path.basename(plaats.filename)}:{plaats.lineno}"
            zend({"fout": fout, "spoor": spoor(e)})


def _baar(geboorte: dict[str, Any], fds: Sequence[int], lijn: socket.socket) -> int:
    ouder = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    einde = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        lijn.close()
        os.dup2(fds[0], 0)
        os.dup2(fds[1], 1)
        os.closerange(3, max(fds) + 1)
        _grenzen(geboorte["geheugen_mb"], geboorte["cpu_s"], ouder)
        kind(geboorte["modules"])
        einde = 0
    finally:
        os._exit(einde)


def _beeindig(pid: int) -> int:
    try:
        klaar, stand = os.waitpid(pid, os.WNOHANG)
        if not klaar:
            os.kill(pid, signal.SIGKILL)
            _, stand = os.waitpid(pid, 0)
    except (
        ChildProcessError
    ):  # of a nursery before this one: dead already, and its number may be somebody else's
        return -signal.SIGKILL
    return os.waitstatus_to_exitcode(stand)


def kraamkamer(lijn: socket.socket) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _laad(VOORGELADEN)
    gc.freeze()
    vraag = b""
    fds: list[int] = []
    while True:
        deel, nieuw, _, _ = socket.recv_fds(lijn, 4096, 2)
        if not deel:
            return
        vraag += deel
        fds += nieuw
        if not vraag.endswith(b"\n"):
            continue
        v = json.loads(vraag)
        if "maak" in v:
            antwoord = _baar(v["maak"], fds, lijn)
        elif "einde" in v:
            antwoord = _beeindig(v["einde"])
        else:
            from .detectie import opwarmen

            opwarmen()
            gc.freeze()
            antwoord = 0
        for fd in fds:
            os.close(fd)
        vraag, fds = b"", []
        lijn.sendall(b"%d\n" % antwoord)


if __name__ == "__main__":
    kraamkamer(socket.socket(fileno=int(sys.argv[1])))
