# SPDX-License-Identifier: EUPL-1.2
"""Small helpers for the tests of the calculation core."""

import json
from pathlib import Path
from typing import Any

import pytest

import regelingen.rekenregels  # noqa: F401
from herstel.recht.fouten import InvoerFout
from herstel.recht.rekenen import bereken
from herstel.recht.uitkomst import Uitkomst, naar_json
from herstel.recht.wettabel import Wettabel

HIER = Path(__file__).parent
VOORBEELDEN = [
    json.loads(regel) for regel in (HIER / "voorbeelden.jsonl").read_text(encoding="utf-8").splitlines()
]


def reken(kind: str, wet: Wettabel | None = None, **invoer: Any) -> dict[str, Any]:
    """The values of the contract as JSON data."""
    return naar_json(bereken(kind, invoer, wet=wet).waarden)


def uitkomst(kind: str, wet: Wettabel | None = None, **invoer: Any) -> Uitkomst:
    return bereken(kind, invoer, met_uitleg=True, wet=wet)


def melding(kind: str, **invoer: Any) -> tuple[str, str]:
    """``(veld, melding)`` of the refusal."""
    with pytest.raises(InvoerFout) as gevangen:
        bereken(kind, invoer)
    return gevangen.value.veld, gevangen.value.melding


def waarschuwing(kind: str, **invoer: Any) -> str:
    return " | ".join(bereken(kind, invoer).waarschuwingen)


def met_keuze(naam: str, waarde: Any, soort: str = "ja_nee") -> Wettabel:
    """The standard table with one choice made the other way."""
    return Wettabel.standaard().met_rijen(
        [
            {
                "code": "keuze." + naam,
                "soort": soort,
                "waarde": waarde,
                "vanaf": "1900-01-01",
                "bron": "proef",
                "status": "keuze",
            }
        ]
    )


def bevat(kreeg: Any, verwacht: Any) -> bool:
    """Is everything of ``verwacht`` in ``kreeg``? Extra keys are fine, extra list members aren't."""
    if isinstance(verwacht, dict):
        return isinstance(kreeg, dict) and all(k in kreeg and bevat(kreeg[k], v) for k, v in verwacht.items())
    if isinstance(verwacht, list):
        return len(kreeg) == len(verwacht) and all(bevat(x, y) for x, y in zip(kreeg, verwacht, strict=True))
    return type(kreeg) is type(verwacht) and kreeg == verwacht
