# SPDX-License-Identifier: EUPL-1.2
"""Calendar arithmetic and the Algemene termijnenwet (ATW). Dates are calendar dates in Europe/Amsterdam."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .wettabel import Rij

DAG = timedelta(days=1)


def plus_maanden(dag: date, maanden: int) -> date:
    """Same day number ``maanden`` later, or the last day of that month (HR 1 September 2017, ECLI:NL:HR:2017:2225).

    Never sticky: 28 February + 6 months = 28 August. Raises OverflowError outside the calendar.
    """
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    if not 1 <= jaar <= 9999:
        raise OverflowError("de datum valt buiten de kalender")
    maand += 1
    if dag.day <= 28:
        return date(jaar, maand, dag.day)
    return date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))


def plus_dagen(dag: date, dagen: int) -> date:
    return dag + timedelta(days=dagen)


def leeftijd(geboren: date, op: date, *, schrikkeldag_viert_1_maart: bool = True) -> int:
    """Full years on ``op``; reached on the birthday itself. Born on 29 February: 1 March in a common year (choice)."""
    jaren = op.year - geboren.year
    if geboren.month == 2 and geboren.day == 29 and not schrikkeldag_viert_1_maart:
        return jaren - ((op.month, op.day) < (2, min(29, monthrange(op.year, 2)[1])))
    return jaren - ((op.month, op.day) < (geboren.month, geboren.day))


@cache
def eerste_paasdag(jaar: int) -> date:
    """Easter Sunday, Gregorian calendar."""
    a, b, c = jaar % 19, jaar // 100, jaar % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    j, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * j - k - h + m + 32) % 7
    maand = (h - m + r + 90) // 25
    return date(jaar, maand, (h - m + r + maand + 19) % 32)


class Kalender:
    """Working days of the ATW: holidays by rule, equalised days (art. 3 lid 3) by table."""

    __slots__ = ("_einde", "_gelijkgesteld", "_jaren", "_regels", "jaren_met_tabel", "rijen_per_jaar")

    def __init__(self, feestdagen: Iterable[Rij], gelijkgesteld: Iterable[Rij]) -> None:
        self._regels = tuple(feestdagen)
        self.rijen_per_jaar: dict[int, Rij] = {rij.vanaf.year: rij for rij in gelijkgesteld}
        self._gelijkgesteld = tuple(self.rijen_per_jaar.values())
        self.jaren_met_tabel = frozenset(self.rijen_per_jaar)
        self._jaren: dict[int, dict[date, Rij]] = {}
        self._einde: dict[date, date] = {}

    def feestdagen(self, jaar: int) -> dict[date, Rij]:
        """Holidays and collected equalised days of a year (art. 3 ATW), each with the row that makes it one."""
        gevonden = self._jaren.get(jaar)
        if gevonden is None:
            gevonden = {dag: rij for rij in self._gelijkgesteld for dag in rij.waarde if dag.year == jaar}
            for rij in self._regels:
                dag = _feestdag(rij.waarde, jaar)
                if rij.geldt_op(dag):
                    gevonden[dag] = rij
            self._jaren[jaar] = gevonden
        return gevonden

    def is_werkdag(self, dag: date) -> bool:
        """No Saturday, Sunday, holiday or equalised day."""
        return dag.weekday() < 5 and dag not in self.feestdagen(dag.year)

    def heeft_tabel(self, jaar: int) -> bool:
        """Are the equalised days of this year collected?"""
        return jaar in self.jaren_met_tabel

    def einde(self, nominaal: date) -> date:
        """Art. 1 lid 1 ATW: the first day from ``nominaal`` that is a working day."""
        gevonden = self._einde.get(nominaal)
        if gevonden is None:
            gevonden = nominaal
            while not self.is_werkdag(gevonden):
                gevonden += DAG
            if len(self._einde) < 50_000:
                self._einde[nominaal] = gevonden
        return gevonden

    def ten_minste_twee_werkdagen(self, eerste: date, laatste: date) -> date:
        """Art. 2 ATW: extend ``laatste`` until the term holds at least two working days."""
        gezien, dag = 0, eerste
        while True:
            gezien += self.is_werkdag(dag)
            if gezien >= 2:
                return max(laatste, dag)
            dag += DAG

    def is_inklemming(self, dag: date) -> bool:
        """A working day squeezed between two free days: the kind of day that a Royal Decree may make equal."""
        return self.is_werkdag(dag) and not self.is_werkdag(dag - DAG) and not self.is_werkdag(dag + DAG)


def _feestdag(regel: dict, jaar: int) -> date:
    if "pasen" in regel:
        return eerste_paasdag(jaar) + timedelta(days=regel["pasen"])
    dag = date(jaar, regel["maand"], regel["dag"])
    if dag.weekday() == 6 and "zondag" in regel:
        dag += timedelta(days=regel["zondag"])
    return dag


def atw_einde(dag: date) -> date:
    """Art. 1 lid 1 ATW with the standard law table."""
    from .wettabel import Wettabel

    return Wettabel.standaard().kalender.einde(dag)
