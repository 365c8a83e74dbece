# SPDX-License-Identifier: EUPL-1.2
"""Kinds of case as data: statuses, the transition table, terms, decisions. Each app brings `zaaksoorten.py`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from herstel.fouten import OngeldigeInvoer

if TYPE_CHECKING:
    from cases.models import Zaak

Voorwaarde = Callable[["Zaak"], str | None]
"""Gives None when fulfilled, else a Dutch sentence that says what is missing."""


@dataclass(frozen=True, slots=True)
class Status:
    """`volgende_stap` is shown to the handler; `wacht_op` says on whom the case waits (empty: on the handler)."""

    code: str
    naam: str
    fase: str
    volgende_stap: str
    wacht_op: str = ""
    open: bool = True


@dataclass(frozen=True, slots=True)
class Overgang:
    """One row of the transition table.

    `door_systeem`: only a service that does more than the step takes it (sign, pay …), never a bare button.
    `gevolgen`: kinds of outbox rows that follow, each with `{"zaak": id, "overgang": id}`.
    """

    code: str
    naam: str
    van: tuple[str, ...]
    naar: str
    rollen: tuple[str, ...] = ()
    voorwaarden: tuple[Voorwaarde, ...] = ()
    reden_verplicht: bool = False
    door_systeem: bool = False
    gevolgen: tuple[str, ...] = ()
    uitleg: str = ""
    uitkomst: str = ""


@dataclass(frozen=True, slots=True)
class Termijnsoort:
    """A term of this kind of case: which calculation (`kind` of herstel.recht) with which fixed input.

    `hoofd`: its end is copied to `Zaak.uiterste_datum`. `grondslag` is shown with the date.
    """

    code: str
    naam: str
    kind: str
    vast: dict
    grondslag: str
    hoofd: bool = False
    vanaf_ontvangst: bool = False
    bij_einde: "Callable[[Zaak, date], None] | None" = None
    """Called with the (locked) case whenever the derived end date was made anew: for a copy in the details."""


@dataclass(frozen=True, slots=True)
class Besluitsoort:
    """A decision that this kind of case can bring, and the transitions that its life takes the case through."""

    code: str
    naam: str
    sjabloon: str
    opstellen_in: tuple[str, ...]
    aanbieden: str
    goedkeuren: str
    teruggeven: str
    vaststellen: str
    uitkomsten: dict[str, str]
    betaaltermijn: str = ""
    kenmerken: dict[str, str] = field(default_factory=dict)
    termijn_na_verzending: str = ""
    herbereken: "Callable[..., list[str]] | None" = None
    """`(besluit, actueel=False)`: recomputes a decision under the law table that it was drawn with (`actueel`: the table of
    now); gives the differences in words (empty: the same)."""


@dataclass(frozen=True, slots=True)
class Controlepunt:
    code: str
    vraag: str
    grondslag: str = ""


@dataclass(frozen=True)
class Zaaksoort:
    """Everything that the engine needs to know about one kind of case."""

    code: str
    naam: str
    meervoud: str
    begin: str
    grondslag: str
    statussen: tuple[Status, ...]
    overgangen: tuple[Overgang, ...]
    termijnen: tuple[Termijnsoort, ...]
    besluitsoorten: tuple[Besluitsoort, ...]
    controlelijst: tuple[Controlepunt, ...]
    steekproef: Decimal
    maak_details: Callable[["Zaak"], object] | None = None

    def status(self, code: str) -> Status:
        return self._statussen[code]

    def overgang(self, code: str) -> Overgang:
        try:
            return self._overgangen[code]
        except KeyError:
            raise OngeldigeInvoer(
                f"De stap “{code}” bestaat niet bij {self.naam.lower()}.", code="onbekende_stap"
            ) from None

    def overgangen_vanuit(self, status: str) -> Iterable[Overgang]:
        return (overgang for overgang in self.overgangen if status in overgang.van)

    def besluitsoort(self, code: str) -> Besluitsoort:
        try:
            return self._besluitsoorten[code]
        except KeyError:
            raise OngeldigeInvoer(
                f"Dit besluit bestaat niet bij {self.naam.lower()}.", code="onbekend_besluit"
            ) from None

    def termijn(self, code: str) -> Termijnsoort:
        try:
            return self._termijnen[code]
        except KeyError:
            raise OngeldigeInvoer(
                f"De termijn “{code}” bestaat niet bij {self.naam.lower()}.", code="onbekende_termijn"
            ) from None

    def __post_init__(self) -> None:
        for naam, rij in (
            ("_statussen", self.statussen),
            ("_overgangen", self.overgangen),
            ("_besluitsoorten", self.besluitsoorten),
            ("_termijnen", self.termijnen),
        ):
            op_code = {deel.code: deel for deel in rij}
            if len(op_code) != len(rij):
                raise ValueError(f"{self.code}: dubbele code in {naam[1:]}")
            object.__setattr__(self, naam, op_code)


_register: dict[str, Zaaksoort] = {}


def registreer(zaaksoort: Zaaksoort) -> Zaaksoort:
    if _register.setdefault(zaaksoort.code, zaaksoort) is not zaaksoort:
        raise ValueError(f"zaaksoort {zaaksoort.code} bestaat al")
    return zaaksoort


def zaaksoort_van(zaak_of_code: "Zaak | str") -> Zaaksoort:
    code = zaak_of_code if isinstance(zaak_of_code, str) else zaak_of_code.soort
    try:
        return _register[code]
    except KeyError:
        raise OngeldigeInvoer(f"De zaaksoort “{code}” bestaat niet.", code="onbekende_zaaksoort") from None


def alle_zaaksoorten() -> tuple[Zaaksoort, ...]:
    return tuple(_register.values())
