# SPDX-License-Identifier: EUPL-1.2
"""A stored calculation as a table: per component its amount and the steps that lead to it."""

from dataclasses import dataclass, field
from typing import Any

from cases import panelen


@dataclass
class Rekenregel:
    """`stappen`: {"tekst", "artikel", "formule", "ingevuld", "uitkomst", "jaar"} as in Uitkomst.als_json()."""

    code: str
    naam: str
    waarde: Any
    som: bool
    stappen: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Rekentabel:
    naam: str
    kind: str
    regels: list[Rekenregel]
    overig: list[dict[str, Any]]
    versies: list[dict[str, Any]]
    waarschuwingen: list[str]
    status: str


STAPNAMEN = {"opslag": "opslag_1_procent", "totaal": "totaal_bruto", "uitbetaling": "uit_te_betalen"}
"""Where the steps of a calculation name their subject otherwise than its outcome field."""


JAARSTAP = "ogs"
"""The subject of the steps that a list of years (`jaren`) gives."""


def _leeg(waarde: Any) -> bool:
    return waarde in (None, "", "0.00", [], 0) and waarde is not False


def tabel(naam: str, uitkomst: dict[str, Any]) -> Rekentabel:
    """From `Uitkomst.als_json()`. Components without amount and without steps are left out, totals never are."""
    panelen.laad()
    kind = uitkomst["kind"]
    namen, totalen = panelen.onderdeelnamen.get(kind, {}), panelen.sommen.get(kind, ())
    waarden = uitkomst["waarden"]
    stappen: dict[str, list[dict[str, Any]]] = {}
    for stap in uitkomst.get("uitleg", ()):
        code = stap.get("onderdeel") or ""
        stappen.setdefault(STAPNAMEN.get(code, code), []).append(stap)
    if set(stappen) == {""} and totalen:
        stappen = {totalen[0]: stappen[""]}
    regels = []
    for code, label in namen.items():
        if code not in waarden:
            continue
        if code == "jaren":
            per_jaar = stappen.pop(JAARSTAP, [])
            regels += [
                Rekenregel(
                    code,
                    f"{label} {rij['jaar']}",
                    rij["bedrag"],
                    False,
                    [s for s in per_jaar if s.get("jaar") == rij["jaar"]],
                )
                for rij in waarden[code]
            ]
            continue
        eigen = stappen.pop(code, [])
        if code in totalen or eigen or not _leeg(waarden[code]):
            regels.append(Rekenregel(code, label, waarden[code], code in totalen, eigen))
    overig = [stap for rij in stappen.values() for stap in rij]
    return Rekentabel(
        naam,
        kind,
        regels,
        overig,
        uitkomst.get("regels", []),
        uitkomst.get("waarschuwingen", []),
        uitkomst.get("status", ""),
    )


VOLGORDE = ("forfait", "compensatie")
"""These come first; the database doesn't keep the order of what is stored."""


def tabellen(berekening: dict[str, Any]) -> list[Rekentabel]:
    """Every calculation of a decision, in the order in which they build on each other."""
    delen = {naam: deel for naam, deel in berekening.items() if isinstance(deel, dict) and "kind" in deel}
    volgorde = [
        *(naam for naam in VOLGORDE if naam in delen),
        *(naam for naam in delen if naam not in VOLGORDE),
    ]
    return [tabel(naam, delen[naam]) for naam in volgorde]
