# SPDX-License-Identifier: EUPL-1.2
"""The child's side of `proces`: reads one JSON task per line, answers on the original stdout, gives signs of life.

Modules named on the command line are loaded before the first task comes, while the parent is still busy."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import resource
import signal
import sys
import traceback
from typing import Any

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


def _grenzen() -> None:
    geheugen = int(os.environ.get("LAK_GEHEUGEN_MB", "0")) << 20
    if geheugen:
        resource.setrlimit(resource.RLIMIT_AS, (geheugen, geheugen))
    cpu = int(os.environ.get("LAK_CPU_S", "0"))
    if cpu:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGKILL)
        if os.getppid() != int(os.environ.get("LAK_OUDER", "0")):
            os._exit(1)


def main() -> None:
    _grenzen()
    from .weigering import Geweigerd

    uit = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)

    def zend(bericht: dict[str, Any]) -> None:
        uit.write(json.dumps(bericht | {"piek_mb": round(piek_mb(), 1)}).encode() + b"\n")

    for module in sys.argv[1:]:
        with contextlib.suppress(ImportError):  # the task that needs it will say so
            importlib.import_module(f"dossiers.lakken.{module}")
    for regel in sys.stdin.buffer:
        opdracht = json.loads(regel)
        try:
            module, functie = _TAKEN[opdracht["taak"]]
            doe = getattr(importlib.import_module(module), functie)
            antwoord = doe(opdracht, lambda stap: zend({"stap": stap}))
            zend({"antwoord": antwoord})
        except Geweigerd as e:
            zend({"geweigerd": e.code, "detail": e.detail})
        except MemoryError:
            zend({"geweigerd": "te_groot", "detail": "te weinig geheugen"})
        except Exception as e:  # noqa: BLE001 - the parent raises it again, with the place it came from
            plaats = traceback.extract_tb(e.__traceback__)[-1]
            zend({"fout": f"{type(e).__name__} in {os.path.basename(plaats.filename)}:{plaats.lineno}"})


if __name__ == "__main__":
    main()
