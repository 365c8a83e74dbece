# SPDX-License-Identifier: EUPL-1.2
"""Every public worked example, by function and through the stream of the command."""

import io
import json

import pytest

from herstel.recht.rekenen import bereken
from herstel.recht.stroom import verwerk
from herstel.recht.uitkomst import STATUSSEN, Uitkomst

from .hulp import VOORBEELDEN, bevat


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=[v["naam"] for v in VOORBEELDEN])
def test_voorbeeld(voorbeeld):
    uit = bereken(voorbeeld["kind"], voorbeeld["invoer"], met_uitleg=True)
    data = uit.als_json()
    assert bevat(data["waarden"], voorbeeld["uit"]), data["waarden"]
    assert data["uitleg"], "zonder stappen is het niet uitgelegd"
    assert all(stap["tekst"] and stap["artikel"] for stap in data["uitleg"])
    zonder_wettabel = voorbeeld["invoer"].get("soort") in ("rechterlijk", "voorlopig", "definitief")
    assert bool(data["regels"]) is not zonder_wettabel
    assert data["status"] in STATUSSEN


def test_alle_voorbeelden_zijn_er():
    namen = {v["naam"][:4] for v in VOORBEELDEN if v["naam"].startswith("T-")}
    assert namen == {f"T-{n:02d}" for n in range(1, 16)}
    assert {v["naam"] for v in VOORBEELDEN if v["naam"].startswith("PV")} == {
        f"PV-{n:02d}" for n in range(1, 20)
    }


@pytest.mark.parametrize("met_uitleg", [False, True])
def test_door_de_stroom(met_uitleg):
    invoer = "".join(
        json.dumps({"id": v["naam"], "kind": v["kind"], "invoer": v["invoer"]}) + "\n" for v in VOORBEELDEN
    )
    uit = io.BytesIO()
    assert verwerk(io.BytesIO(invoer.encode()).read, uit.write, met_uitleg=met_uitleg) == 0
    antwoorden = [json.loads(regel) for regel in uit.getvalue().splitlines()]
    assert [a["id"] for a in antwoorden] == [v["naam"] for v in VOORBEELDEN]
    for antwoord, voorbeeld in zip(antwoorden, VOORBEELDEN, strict=True):
        assert bevat(antwoord, voorbeeld["uit"]), antwoord
        assert isinstance(antwoord["waarschuwingen"], list)
        assert ("uitleg" in antwoord) is ("regels" in antwoord) is ("bronstatus" in antwoord) is met_uitleg


def test_uitkomst_heen_en_terug():
    for voorbeeld in VOORBEELDEN:
        data = bereken(voorbeeld["kind"], voorbeeld["invoer"], met_uitleg=True).als_json()
        assert Uitkomst.uit_json(json.loads(json.dumps(data))).als_json() == data
