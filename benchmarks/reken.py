# SPDX-License-Identifier: EUPL-1.2
"""How fast does ``reken`` answer? Mixed lines of every kind of the contract, in one process.

    .venv/bin/python -m benchmarks.reken [number of lines]

Prints lines per second of processor time (one core; so that a busy machine gives the same figure) for the core as a stream without
and with explanation, and for the command as a process of its own, and the ratio to reading and writing the same JSON without
calculating.
"""

import io
import json
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import regelingen.rekenregels  # noqa: F401
from herstel.recht.stroom import verwerk
from tests.recht.gevallen import MAKERS

WORTEL = Path(__file__).resolve().parent.parent


def maak_regels(aantal: int, zaad: int = 2026) -> bytes:
    """``aantal`` lines, all kinds in turn, each with facts of its own."""
    kans = random.Random(zaad)
    kinds = sorted(MAKERS)
    regels = []
    for nummer in range(aantal):
        kind = kinds[nummer % len(kinds)]
        regels.append(
            json.dumps({"id": nummer, "kind": kind, "invoer": MAKERS[kind](kans)}, ensure_ascii=False)
        )
    return ("\n".join(regels) + "\n").encode()


def stroom(data: bytes, met_uitleg: bool) -> float:
    uit = io.BytesIO()
    begin = time.process_time()
    verwerk(io.BytesIO(data).read, uit.write, met_uitleg=met_uitleg)
    return time.process_time() - begin


def kaal(data: bytes) -> float:
    """The floor: parse each line and write it back."""
    uit = io.BytesIO()
    begin = time.process_time()
    for regel in data.split(b"\n"):
        if regel:
            uit.write(json.dumps(json.loads(regel), ensure_ascii=False).encode() + b"\n")
    return time.process_time() - begin


def proces(data: bytes) -> float:
    voor = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, str(WORTEL / "manage.py"), "reken"],
        input=data,
        stdout=subprocess.DEVNULL,
        cwd=WORTEL,
        check=False,
    )
    na = resource.getrusage(resource.RUSAGE_CHILDREN)
    return na.ru_utime + na.ru_stime - voor.ru_utime - voor.ru_stime


def main() -> None:
    aantal = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    data = maak_regels(aantal)
    print(f"{aantal} regels, {len(MAKERS)} soorten, {len(data) / aantal:.0f} bytes per regel, zaad 2026")
    bodem = min(kaal(data) for _ in range(3))
    print(f"alleen JSON lezen en schrijven : {aantal / bodem:>9,.0f} regels/s")
    for naam, met_uitleg in (("zonder uitleg", False), ("met uitleg", True)):
        duur = min(stroom(data, met_uitleg) for _ in range(3))
        print(f"rekenkern {naam:<21}: {aantal / duur:>9,.0f} regels/s  ({duur / bodem:.1f} x alleen JSON)")
    duur = min(proces(data) for _ in range(2))
    print(f"als opdracht, met opstarten    : {aantal / duur:>9,.0f} regels/s  ({duur:.1f} s rekentijd)")


if __name__ == "__main__":
    main()
