# SPDX-License-Identifier: EUPL-1.2
"""What a parent reads doesn't change unseen: full answers with explanation, written by ``maak_goud.py``."""

import json

import pytest

from herstel.recht.rekenen import bereken

from .maak_goud import BESTAND, MELDINGEN, meldingen

GEVALLEN = [json.loads(regel) for regel in BESTAND.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("kind", sorted({g["kind"] for g in GEVALLEN}))
def test_goud(kind):
    for geval in GEVALLEN:
        if geval["kind"] == kind:
            antwoord = bereken(kind, geval["invoer"], met_uitleg=True).als_json()
            for regel in antwoord["regels"]:
                del regel["bron"]
            assert antwoord == {k: v for k, v in geval.items() if k != "invoer"}


def test_meldingen():
    verwacht = [json.loads(regel) for regel in MELDINGEN.read_text(encoding="utf-8").splitlines()]
    assert meldingen() == verwacht
