# SPDX-License-Identifier: EUPL-1.2
"""The law table: amounts, lengths, dates, holidays and choices as versioned rows with source and status.

Rows come from the JSON files in ``wet/`` and, on top of these, from whoever calls :meth:`Wettabel.met_rijen`
(the admin site keeps later versions in the database and passes them in). The core itself never reads a database.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

from .fouten import WetFout
from .kalender import Kalender
from .uitkomst import RANG, Regelversie

MAP = Path(__file__).with_name("wet")
SOORTEN = ("bedrag", "percentage", "geheel", "datum", "datums", "ja_nee", "tekst", "staffel", "feestdag")


class Rij:
    """One version of one rule value, valid from ``vanaf`` through ``tot`` (both days included; ``None`` = open)."""

    __slots__ = (
        "bron",
        "code",
        "omschrijving",
        "rang",
        "soort",
        "status",
        "tot",
        "vanaf",
        "versie",
        "waarde",
    )

    def __init__(
        self,
        *,
        code: str,
        soort: str,
        waarde: Any,
        vanaf: date | str,
        bron: str,
        status: str,
        tot: date | str | None = None,
        omschrijving: str = "",
    ) -> None:
        if status not in RANG:
            raise WetFout(f"Rij {code}: onbekende status '{status}'.")
        if not bron:
            raise WetFout(f"Rij {code}: de bron ontbreekt.")
        self.code = code
        self.soort = soort
        self.waarde = _waarde(code, soort, waarde)
        self.vanaf = _datum(code, vanaf)
        self.tot = None if tot is None else _datum(code, tot)
        if self.tot is not None and self.tot < self.vanaf:
            raise WetFout(f"Rij {code}: 'tot' ligt voor 'vanaf'.")
        self.bron = bron
        self.status = status
        self.omschrijving = omschrijving
        self.rang = RANG[status]
        self.versie = Regelversie(code, self.vanaf, bron, status)

    def geldt_op(self, op: date) -> bool:
        return self.vanaf <= op and (self.tot is None or op <= self.tot)


def _datum(code: str, waarde: date | str) -> date:
    if isinstance(waarde, date):
        return waarde
    try:
        return date.fromisoformat(waarde)
    except (TypeError, ValueError) as fout:
        raise WetFout(f"Rij {code}: '{waarde}' is geen datum.") from fout


def _getal(code: str, waarde: Any) -> Decimal:
    if isinstance(waarde, float):
        raise WetFout(f"Rij {code}: schrijf getallen als tekst, nooit als kommagetal.")
    try:
        return Decimal(waarde)
    except (InvalidOperation, TypeError, ValueError) as fout:
        raise WetFout(f"Rij {code}: '{waarde}' is geen getal.") from fout


def _waarde(code: str, soort: str, waarde: Any) -> Any:
    if soort in ("bedrag", "percentage"):
        return _getal(code, waarde)
    if soort == "geheel":
        if type(waarde) is not int:
            raise WetFout(f"Rij {code}: '{waarde}' is geen geheel getal.")
        return waarde
    if soort == "datum":
        return _datum(code, waarde)
    if soort == "datums":
        return tuple(_datum(code, dag) for dag in waarde)
    if soort == "ja_nee":
        if type(waarde) is not bool:
            raise WetFout(f"Rij {code}: '{waarde}' is geen ja of nee.")
        return waarde
    if soort == "tekst":
        if not isinstance(waarde, str):
            raise WetFout(f"Rij {code}: '{waarde}' is geen tekst.")
        return waarde
    if soort == "staffel":
        return tuple((int(vanaf), _getal(code, bedrag)) for vanaf, bedrag in waarde)
    if soort == "feestdag":
        return dict(waarde)
    raise WetFout(f"Rij {code}: onbekende soort '{soort}'.")


class Wettabel:
    """All rows, by code. Immutable after construction; :meth:`met_rijen` gives a new table."""

    __slots__ = ("_laatste", "_per_code", "kalender")

    def __init__(self, rijen: Iterable[Rij]) -> None:
        per_code: dict[str, list[Rij]] = {}
        for rij in rijen:
            per_code.setdefault(rij.code, []).append(rij)
        # sorted() is stable: of two rows with the same start the one that was added last wins
        self._per_code = {
            code: tuple(sorted(lijst, key=lambda r: r.vanaf)) for code, lijst in per_code.items()
        }
        self._laatste = {code: lijst[-1] for code, lijst in self._per_code.items()}
        self.kalender = Kalender(
            feestdagen=[r for r in self.rijen() if r.code.startswith("atw.feestdag.")],
            gelijkgesteld=[r for r in self.rijen() if r.code.startswith("atw.gelijkgesteld.")],
        )

    @classmethod
    def standaard(cls) -> Wettabel:
        """The table of the data files, read once per process."""
        return _standaard()

    @classmethod
    def uit_map(cls, map_: Path) -> Wettabel:
        rijen: list[Rij] = []
        for pad in sorted(map_.glob("*.json")):
            for gegevens in json.loads(pad.read_text(encoding="utf-8"))["rijen"]:
                rijen.append(Rij(**gegevens))
        return cls(rijen)

    def met_rijen(self, rijen: Iterable[Rij | Mapping[str, Any]]) -> Wettabel:
        """A new table with these rows on top. A row with a later ``vanaf`` ends the earlier one."""
        erbij = [rij if isinstance(rij, Rij) else Rij(**rij) for rij in rijen]
        return Wettabel([*self.rijen(), *erbij])

    def rijen(self) -> list[Rij]:
        return [rij for lijst in self._per_code.values() for rij in lijst]

    def codes(self) -> list[str]:
        return sorted(self._per_code)

    def rij(self, code: str, op: date | None = None) -> Rij:
        """The row of ``code`` that holds on ``op`` (``None`` = the newest one).

        Raises :class:`WetFout` when the table has no row for that day: a missing period is refused, never guessed.
        """
        if op is None:
            try:
                return self._laatste[code]
            except KeyError:
                raise WetFout(f"De wettabel heeft geen regel '{code}'.") from None
        for rij in reversed(self._per_code.get(code, ())):
            if rij.vanaf <= op:
                if rij.tot is not None and op > rij.tot:
                    break
                return rij
        raise WetFout(f"De wettabel heeft geen regel '{code}' die geldt op {op.isoformat()}.")

    def waarde(self, code: str, op: date | None = None) -> Any:
        return self.rij(code, op).waarde


@cache
def _standaard() -> Wettabel:
    return Wettabel.uit_map(MAP)
