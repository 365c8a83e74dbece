# SPDX-License-Identifier: EUPL-1.2
"""The door to every calculation: ``bereken(kind, invoer)``.

A rule is a function ``(invoer, gang) -> dict`` that is registered under its kind. It reads ``invoer`` (never changes it),
takes every amount, length and choice from ``gang.waarde(code)`` (so that the result names the row versions it used) and
writes its steps only when ``gang.uitleg`` is true.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from . import invoer as lees
from .fouten import InvoerFout, WetFout
from .kalender import DAG
from .taal import dag_en_datum, datum, opsomming
from .uitkomst import STATUSSEN, Stap, Uitkomst
from .wettabel import Rij, Wettabel

Regel = Callable[[Mapping[str, Any], "Gang"], dict[str, Any]]

_REGELS: dict[str, tuple[Regel, frozenset[str]]] = {}


class Gang:
    """One run of one rule: the law table, the notes taken on the way."""

    __slots__ = ("_rijen", "op", "rang", "stappen", "uitleg", "waarschuwingen", "wet")

    def __init__(self, wet: Wettabel, op: date | None = None, uitleg: bool = False) -> None:
        self.wet = wet
        self.op = op
        self.uitleg = uitleg
        self.stappen: list[Stap] = []
        self.waarschuwingen: list[str] = []
        self._rijen: list[Rij] = []

    def waarde(self, code: str, op: date | None = None) -> Any:
        """Value of a law-table row, on ``op``, else on the rechtsdatum of the input, else the newest."""
        rij = self.wet.rij(code, op or self.op)
        self._rijen.append(rij)
        return rij.waarde

    def waarde_of_niets(self, code: str, op: date | None = None) -> Any:
        """As :meth:`waarde`; None when the table has no such row (yet)."""
        try:
            return self.waarde(code, op)
        except WetFout:
            return None

    def stap(self, tekst: str, artikel: str, **rest: Any) -> None:
        if self.uitleg:
            self.stappen.append(Stap(tekst, artikel, **rest))

    def waarschuw(self, tekst: str) -> None:
        if tekst not in self.waarschuwingen:
            self.waarschuwingen.append(tekst)

    def atw(self, nominaal: date) -> date:
        """The end of a term under art. 1 ATW, with a warning where the table of equalised days has no data."""
        kalender = self.wet.kalender
        einde = kalender.einde(nominaal)
        self.controleer_jaar(einde)
        if einde != nominaal:
            if einde.year != nominaal.year:
                self.controleer_jaar(nominaal)
            dag = nominaal
            redenen = []
            while dag < einde:
                rij = kalender.feestdagen(dag.year).get(dag)
                if rij is not None:
                    self._rijen.append(rij)
                if self.uitleg:
                    naam = (
                        "een gelijkgestelde dag"
                        if rij and rij.soort == "datums"
                        else rij and rij.omschrijving
                    )
                    redenen.append(f"{dag_en_datum(dag)}" + (f" ({naam})" if naam else ""))
                dag += DAG
            if self.uitleg:
                self.stap(
                    f"De termijn eindigt niet in het weekend of op een feestdag. Niet op {opsomming(redenen, 'of')}, maar op "
                    f"{dag_en_datum(einde)}.",
                    "art. 1 lid 1 en art. 3 Algemene termijnenwet",
                    uitkomst=einde,
                )
        return einde

    def controleer_jaar(self, dag: date) -> None:
        """Note the row of equalised days of this year, or warn that there is none."""
        rij = self.wet.kalender.rijen_per_jaar.get(dag.year)
        if rij is None:
            self._waarschuw_jaar(dag)
        else:
            self._rijen.append(rij)

    def _waarschuw_jaar(self, einde: date) -> None:
        tekst = (
            f"De lijst met gelijkgestelde dagen (art. 3 lid 3 Algemene termijnenwet) van {einde.year} is niet opgenomen. "
            f"Is {datum(einde)} bij koninklijk besluit gelijkgesteld met een feestdag, dan eindigt de termijn later."
        )
        if self.wet.kalender.is_inklemming(einde):
            tekst += " Deze dag ligt tussen twee vrije dagen: controleer dit."
        self.waarschuw(tekst)

    def onbekend(self, bron: Mapping[str, Any], bekend: frozenset[str], pad: str = "") -> None:
        """Warn for each field that no rule reads: a typing error may not go unseen."""
        if not bron.keys() <= bekend:
            for naam in bron:
                if naam not in bekend:
                    self.waarschuw(f"Het veld '{pad}{str(naam)[:60]}' is onbekend en niet gebruikt.")


def registreer(kind: str, functie: Regel, velden: frozenset[str] | set[str] = frozenset()) -> None:
    """Bind a rule to a kind. ``velden`` are the names it reads at the top of ``invoer``."""
    bestaand = _REGELS.get(kind)
    if bestaand is not None and bestaand[0] is not functie:
        raise ValueError(f"kind '{kind}' is al geregistreerd")
    _REGELS[kind] = (functie, frozenset(velden) | {"rechtsdatum"})


def kinds() -> list[str]:
    return sorted(_REGELS)


def bereken(
    kind: str, invoer: Mapping[str, Any], *, met_uitleg: bool = False, wet: Wettabel | None = None
) -> Uitkomst:
    """Calculate. Deterministic, without clock or database; ``invoer`` stays as it was.

    ``invoer["rechtsdatum"]`` (optional) takes the law-table rows of that day instead of the newest.
    Raises :class:`InvoerFout` with the field and a Dutch sentence.
    """
    gevonden = _REGELS.get(kind) if type(kind) is str else None
    if gevonden is None:
        raise InvoerFout(
            "kind", f"'{str(kind)[:40]}' is geen bekende berekening. Kies uit: {', '.join(kinds())}."
        )
    if type(invoer) is not dict and not isinstance(invoer, Mapping):
        raise InvoerFout("invoer", "De invoer moet een object zijn.")
    functie, velden = gevonden
    gang = Gang(wet or Wettabel.standaard(), lees.datum(invoer, "rechtsdatum"), met_uitleg)
    gang.onbekend(invoer, velden)
    try:
        waarden = functie(invoer, gang)
    except OverflowError:
        raise InvoerFout(
            "", "Een van de datums ligt zo ver weg dat er niet mee gerekend kan worden."
        ) from None
    except WetFout as fout:
        raise InvoerFout("rechtsdatum" if gang.op else "", str(fout)) from fout
    rijen = dict.fromkeys(gang._rijen)
    return Uitkomst(
        kind,
        waarden,
        tuple(gang.stappen),
        tuple([rij.versie for rij in rijen]),
        tuple(gang.waarschuwingen),
        STATUSSEN[max((rij.rang for rij in rijen), default=0)],
    )
