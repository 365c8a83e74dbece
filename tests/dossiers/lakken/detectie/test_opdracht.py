# SPDX-License-Identifier: EUPL-1.2
"""manage.py detecteer as a program: streaming, bad lines, exit status, no database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[4]


def draai(invoer: bytes, *opties: str) -> tuple[int, list[dict]]:
    omgeving = {**os.environ, "DATABASE_URL": "postgres://niemand:x@127.0.0.1:1/geen"}
    p = subprocess.run(
        [sys.executable, "manage.py", "detecteer", *opties],
        input=invoer,
        capture_output=True,
        cwd=WORTEL,
        env=omgeving,
        timeout=120,
    )
    return p.returncode, [json.loads(r) for r in p.stdout.decode().splitlines()]


def test_regels_in_volgorde_en_fouten_per_regel() -> None:
    goed = {"id": "a", "partijen": {"ouder": {"naam": "Jan Smit"}}, "paginas": ["Jan Smit en mevrouw Bakker"]}
    regels = [
        json.dumps(goed).encode(), b"{kapot", b"[]", b'{"id": 4}', b'{"id": 5, "paginas": "x"}', b'{"id": 6, "paginas": [1]}',
        b'{"id": 7, "paginas": [], "partijen": {"ouder": {"geboortedatum": "gisteren"}}}', b"\xff\xfe", b"",
        json.dumps({**goed, "id": "z", "paginas": [{"tekst": "mevrouw Bakker", "ocr": True}]}).encode(),
    ]  # fmt: skip
    status, uit = draai(b"\n".join(regels))
    assert status == 1
    assert [u["id"] for u in uit] == ["a", None, None, 4, 5, 6, 7, None, "z"]
    assert [u["fout"]["veld"] for u in uit if "fout" in u] == [
        "regel", "regel", "paginas", "paginas", "paginas[0]", "partijen.ouder.geboortedatum", "regel",
    ]  # fmt: skip
    (voorstel,) = uit[0]["voorstellen"]
    assert set(voorstel) == {"pagina", "van", "tot", "soort", "grond", "score"}
    assert goed["paginas"][0][voorstel["van"] : voorstel["tot"]] == "Bakker"
    assert uit[-1]["voorstellen"]


def test_alles_goed_geeft_nul() -> None:
    status, uit = draai(b'{"id": 1, "paginas": [""]}\n')
    assert (status, uit) == (0, [{"id": 1, "voorstellen": []}])
