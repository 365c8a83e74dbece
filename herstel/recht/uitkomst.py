# SPDX-License-Identifier: EUPL-1.2
"""The one result type of every rule: values, steps in words, rule versions, warnings, weakest source status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

BRON_GEZIEN = "bron gezien"
AFGELEID = "afgeleid"
KEUZE = "keuze"
TE_VERIFIEREN = "te verifiëren"
STATUSSEN = (BRON_GEZIEN, AFGELEID, KEUZE, TE_VERIFIEREN)
RANG = {status: rang for rang, status in enumerate(STATUSSEN)}


@dataclass(frozen=True, slots=True)
class Stap:
    """One step of a calculation, in Dutch B1.

    ``artikel`` the legal ground; ``onderdeel`` the component (``a``..``g``) or subject; ``jaar`` the toeslagjaar;
    ``formule`` the rule in symbols, ``ingevuld`` the same with the numbers, ``uitkomst`` the value;
    ``regel`` the code of the law-table row.
    """

    tekst: str
    artikel: str
    onderdeel: str | None = None
    jaar: int | None = None
    formule: str | None = None
    ingevuld: str | None = None
    uitkomst: Any = None
    regel: str | None = None


@dataclass(frozen=True, slots=True)
class Regelversie:
    """The version of a law-table row that a result stands on."""

    code: str
    vanaf: date
    bron: str
    status: str


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """A calculated answer. ``waarden`` holds the fields of the contract as date, Decimal, int, bool, str or None."""

    kind: str
    waarden: dict[str, Any]
    stappen: tuple[Stap, ...] = ()
    regels: tuple[Regelversie, ...] = ()
    waarschuwingen: tuple[str, ...] = ()
    status: str = field(default=BRON_GEZIEN)

    def als_json(self, met_uitleg: bool = True) -> dict[str, Any]:
        """JSON-ready data: dates as ISO text, money as text with two decimals."""
        uit: dict[str, Any] = {
            "kind": self.kind,
            "waarden": naar_json(self.waarden),
            "waarschuwingen": list(self.waarschuwingen),
            "status": self.status,
        }
        if met_uitleg:
            uit["uitleg"] = [stap_als_json(stap) for stap in self.stappen]
            uit["regels"] = [regel_als_json(regel) for regel in self.regels]
        return uit

    @classmethod
    def uit_json(cls, data: Mapping[str, Any]) -> Uitkomst:
        """Read back what ``als_json`` wrote. Dates and amounts in ``waarden`` stay text, as they were stored."""
        return cls(
            kind=data["kind"],
            waarden=dict(data["waarden"]),
            stappen=tuple(Stap(**stap) for stap in data.get("uitleg", ())),
            regels=tuple(
                Regelversie(r["code"], date.fromisoformat(r["vanaf"]), r["bron"], r["status"])
                for r in data.get("regels", ())
            ),
            waarschuwingen=tuple(data.get("waarschuwingen", ())),
            status=data["status"],
        )


def stap_als_json(stap: Stap) -> dict[str, Any]:
    """Only the fields that say something."""
    uit: dict[str, Any] = {"tekst": stap.tekst, "artikel": stap.artikel}
    for naam in ("onderdeel", "jaar", "formule", "ingevuld", "uitkomst", "regel"):
        waarde = getattr(stap, naam)
        if waarde is not None:
            uit[naam] = naar_json(waarde)
    return uit


def regel_als_json(regel: Regelversie) -> dict[str, Any]:
    return {
        "code": regel.code,
        "vanaf": regel.vanaf.isoformat(),
        "bron": regel.bron,
        "status": regel.status,
    }


def json_waarde(waarde: Any) -> Any:
    """``default`` hook for a JSON encoder: a date or an amount as text."""
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, Decimal):
        return f"{waarde:.2f}"
    raise TypeError(f"{type(waarde).__name__} past niet in JSON")


def naar_json(waarde: Any) -> Any:
    if isinstance(waarde, (date, Decimal)):
        return json_waarde(waarde)
    if isinstance(waarde, dict):
        return {sleutel: naar_json(inhoud) for sleutel, inhoud in waarde.items()}
    if isinstance(waarde, (list, tuple)):
        return [naar_json(inhoud) for inhoud in waarde]
    return waarde
