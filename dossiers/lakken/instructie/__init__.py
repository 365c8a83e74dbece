# SPDX-License-Identifier: EUPL-1.2
"""Lakinstructie: what is redacted in which kind of dossier, as versioned data (gegevens/*.json)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

SOORTEN = ("naam", "bsn", "iban", "telefoon", "email", "adres", "postcode", "geboortedatum", "gebruikersnaam")
_MAP = Path(__file__).parent / "gegevens"


class InstructieFout(ValueError):
    """A lakinstructie that does not exist or cannot be read."""


@dataclass(frozen=True)
class Instructie:
    """One version of a lakinstructie.

    `lak` says per kind whether it is redacted; `labels` holds the short ground that is printed in the box;
    `eigen_iban`/`eigen_telefoon` are bare values of the service itself, which stay readable.
    """

    code: str
    versie: int
    geldig_vanaf: dt.date
    geldig_tot: dt.date | None
    titel: str
    bron: str
    status: str
    lak: Mapping[str, bool]
    labels: Mapping[str, str]
    openbare_functies: tuple[str, ...] = ()
    eigen_iban: frozenset[str] = frozenset()
    eigen_telefoon: frozenset[str] = frozenset()
    email_domeinen: frozenset[str] = frozenset()
    email_functie: frozenset[str] = frozenset()
    ouder_blijft: bool = True
    kinderen_zijn_derden: bool = True
    ambtenaren_lakken: bool = True
    bedrijfsnamen_blijven: bool = True
    kleuren: Mapping[str, str] = field(default_factory=dict)

    def grond(self, soort: str) -> str:
        """Short ground label of a kind."""
        return self.labels.get(soort, self.labels.get("vlak", "AVG 15 lid 4"))


@cache
def _bestanden() -> tuple[dict, ...]:
    return tuple(json.loads(p.read_text("utf-8")) for p in sorted(_MAP.glob("*.json")))


@cache
def laad(
    code: str = "minimaal", dossiersoort: str = "ouderdossier", peildatum: dt.date | None = None
) -> Instructie:
    """The version of an instruction that is valid on a day (newest when no day is given)."""
    kandidaten = [d for d in _bestanden() if d["code"] == code]
    if peildatum is not None:
        dag = peildatum.isoformat()
        kandidaten = [
            d
            for d in kandidaten
            if d["geldig_vanaf"] <= dag and (d["geldig_tot"] is None or dag <= d["geldig_tot"])
        ]
    if not kandidaten:
        raise InstructieFout(
            f"Er is geen lakinstructie {code!r}" + (f" geldig op {peildatum}." if peildatum else ".")
        )
    return uit_gegevens(max(kandidaten, key=lambda d: d["versie"]), dossiersoort)


def uit_gegevens(d: Mapping, dossiersoort: str = "ouderdossier") -> Instructie:
    """Build an instruction from its data; raises InstructieFout when a kind is unknown or lacks a label."""
    onbekend = set(d["lak"]) - set(SOORTEN)
    if onbekend:
        raise InstructieFout(f"Onbekende soort in lak: {', '.join(sorted(onbekend))}.")
    labels = {**d["labels"], **d.get("labels_per_dossiersoort", {}).get(dossiersoort, {})}
    zonder = [s for s, aan in d["lak"].items() if aan and not labels.get(s)]
    if zonder:
        raise InstructieFout(f"Geen label voor: {', '.join(zonder)}.")
    eigen = d.get("eigen_nummers", {})
    return Instructie(
        code=d["code"],
        versie=d["versie"],
        geldig_vanaf=dt.date.fromisoformat(d["geldig_vanaf"]),
        geldig_tot=dt.date.fromisoformat(d["geldig_tot"]) if d.get("geldig_tot") else None,
        titel=d["titel"],
        bron=d["bron"],
        status=d["status"],
        lak={s: bool(d["lak"].get(s, False)) for s in SOORTEN},
        labels=labels,
        openbare_functies=tuple(d.get("openbare_functies", ())),
        eigen_iban=frozenset(i.replace(" ", "").upper() for i in eigen.get("iban", ())),
        eigen_telefoon=frozenset("".join(c for c in n if c.isdigit()) for n in eigen.get("telefoon", ())),
        email_domeinen=frozenset(eigen.get("email_domeinen", ())),
        email_functie=frozenset(eigen.get("email_functie", ())),
        ouder_blijft=d.get("ouder_blijft", True),
        kinderen_zijn_derden=d.get("kinderen_zijn_derden", True),
        ambtenaren_lakken=d.get("ambtenaren", "lakken") == "lakken",
        bedrijfsnamen_blijven=d.get("bedrijfsnamen_blijven", True),
        kleuren=d.get("kleuren", {}),
    )
