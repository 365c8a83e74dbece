# SPDX-License-Identifier: EUPL-1.2
"""Strict reading of input: type, range and presence, with the path of the field in every message.

Absent and ``null`` are the same. From JSON: dates are ISO text, amounts text with at most two decimals (whole JSON
numbers are taken too, never fractions). From Python: ``date``, aware ``datetime`` and ``Decimal`` are taken as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from .fouten import InvoerFout
from .geld import CENT, NUL

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
VROEGSTE_JAAR = 1900
HOOGSTE_BEDRAG = Decimal("999999999999.99")

_DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_TIJDSTIP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
).fullmatch
_BEDRAG = re.compile(r"[0-9]{1,12}(\.[0-9]{1,2})?").fullmatch
_GETAL = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?").fullmatch


class _Ongeldig(ValueError):
    """Internal: text that is no date; the message goes to the user."""


@lru_cache(maxsize=65_536)
def _lees_datum(tekst: str) -> date:
    if _DATUM(tekst):
        try:
            gelezen = date.fromisoformat(tekst)
        except ValueError:
            raise _Ongeldig(f"'{tekst}' bestaat niet in de kalender.") from None
    else:
        gelezen = lees_tijdstip(tekst).date()
    if gelezen.year < VROEGSTE_JAAR:
        raise _Ongeldig(f"'{tekst}' ligt voor {VROEGSTE_JAAR}; dat kan niet kloppen.")
    return gelezen


def lees_tijdstip(tekst: str) -> datetime:
    """A moment with offset, as local time in Europe/Amsterdam."""
    gevonden = _TIJDSTIP(tekst)
    if not gevonden:
        raise _Ongeldig(f"'{tekst[:40]}' is geen datum. Schrijf een datum als 2025-03-31.")
    if not gevonden[3]:
        raise _Ongeldig(
            f"Bij het tijdstip '{tekst}' ontbreekt de tijdzone. Zet er Z of bijvoorbeeld +01:00 achter."
        )
    try:
        return datetime.fromisoformat(tekst).astimezone(AMSTERDAM)
    except (ValueError, OverflowError):
        raise _Ongeldig(f"'{tekst}' is geen bestaand tijdstip.") from None


def datum(bron: Mapping[str, Any], naam: str, pad: str = "") -> date | None:
    """A calendar date; a moment is first put in Dutch local time."""
    waarde = bron.get(naam)
    if waarde is None:
        return None
    return als_datum(waarde, naam, pad)


def als_datum(waarde: Any, naam: str, pad: str = "") -> date:
    if type(waarde) is str:
        try:
            return _lees_datum(waarde)
        except _Ongeldig as fout:
            raise InvoerFout(pad + naam, str(fout)) from None
    if type(waarde) is date:
        return waarde
    if isinstance(waarde, datetime):
        if waarde.tzinfo is None:
            raise InvoerFout(pad + naam, "Het tijdstip heeft geen tijdzone.")
        return waarde.astimezone(AMSTERDAM).date()
    raise InvoerFout(
        pad + naam, f"Dit moet een datum zijn, als tekst (2025-03-31); gekregen: {_wat(waarde)}."
    )


def verplichte_datum(bron: Mapping[str, Any], naam: str, pad: str = "") -> date:
    gelezen = datum(bron, naam, pad)
    if gelezen is None:
        raise InvoerFout(pad + naam, "Deze datum is nodig, maar ontbreekt.")
    return gelezen


@lru_cache(maxsize=65_536)
def _lees_bedrag(tekst: str) -> Decimal | None:
    return Decimal(tekst).quantize(CENT) if _BEDRAG(tekst) else None


def bedrag_of_leeg(bron: Mapping[str, Any], naam: str, pad: str = "") -> Decimal | None:
    """An amount in euros, nil or more, at most two decimals."""
    waarde = bron.get(naam)
    if waarde is None:
        return None
    if type(waarde) is str:
        gelezen = _lees_bedrag(waarde)
        if gelezen is not None:
            return gelezen
        raise InvoerFout(pad + naam, _bedragmelding(waarde))
    if type(waarde) is int or isinstance(waarde, Decimal):
        als_decimaal = Decimal(waarde)
        if not als_decimaal.is_finite():
            raise InvoerFout(pad + naam, "Dit is geen bedrag.")
        if als_decimaal < 0:
            raise InvoerFout(pad + naam, "Een bedrag kan hier niet negatief zijn.")
        if als_decimaal > HOOGSTE_BEDRAG:
            raise InvoerFout(pad + naam, "Dit bedrag is te groot om te kunnen kloppen.")
        precies = als_decimaal.quantize(CENT)
        if precies != als_decimaal:
            raise InvoerFout(pad + naam, "Een bedrag heeft ten hoogste twee cijfers achter de punt.")
        return precies
    if type(waarde) is float:
        raise InvoerFout(
            pad + naam,
            'Schrijf een bedrag als tekst met een punt, bijvoorbeeld "1500.00", niet als kommagetal.',
        )
    raise InvoerFout(
        pad + naam, f'Dit moet een bedrag zijn, als tekst ("1500.00"); gekregen: {_wat(waarde)}.'
    )


def bedrag(bron: Mapping[str, Any], naam: str, pad: str = "") -> Decimal:
    """As :func:`bedrag_of_leeg`; absent is nil."""
    waarde = bron.get(naam)
    if waarde is None:
        return NUL
    if type(waarde) is str:
        gelezen = _lees_bedrag(waarde)
        if gelezen is not None:
            return gelezen
    return bedrag_of_leeg(bron, naam, pad) or NUL


def _bedragmelding(tekst: str) -> str:
    kort = tekst[:40]
    if re.fullmatch(r"-[0-9]+(\.[0-9]{1,2})?", tekst):
        return f"'{kort}': een bedrag kan hier niet negatief zijn."
    if re.fullmatch(r"[0-9]{1,12}\.[0-9]{3,}", tekst):
        return f"'{kort}': een bedrag heeft ten hoogste twee cijfers achter de punt."
    if re.fullmatch(r"[0-9]{13,}(\.[0-9]*)?", tekst):
        return "Dit bedrag is te groot om te kunnen kloppen."
    return f"'{kort}' is geen bedrag. Schrijf een bedrag met een punt en zonder duizendtallen: 1500.00."


def getal(bron: Mapping[str, Any], naam: str, pad: str = "") -> Decimal | None:
    """A number that is no amount (points, percentage): nil or more, at most six decimals, as text or whole number."""
    waarde = bron.get(naam)
    if waarde is None:
        return None
    if type(waarde) is str:
        if _GETAL(waarde):
            return Decimal(waarde)
        raise InvoerFout(pad + naam, f"'{waarde[:40]}' is geen getal van nul of meer met een punt.")
    if (type(waarde) is int and waarde < 10**9) or (isinstance(waarde, Decimal) and waarde.is_finite()):
        if waarde < 0:
            raise InvoerFout(pad + naam, "Dit getal kan niet negatief zijn.")
        return Decimal(waarde)
    if type(waarde) is float:
        raise InvoerFout(pad + naam, 'Schrijf dit getal als tekst met een punt, bijvoorbeeld "1.5".')
    raise InvoerFout(pad + naam, f"Dit moet een getal zijn; gekregen: {_wat(waarde)}.")


def geheel(bron: Mapping[str, Any], naam: str, laagste: int, hoogste: int, pad: str = "") -> int | None:
    waarde = bron.get(naam)
    if waarde is None:
        return None
    if type(waarde) is not int:
        raise InvoerFout(pad + naam, f"Dit moet een heel getal zijn; gekregen: {_wat(waarde)}.")
    if not laagste <= waarde <= hoogste:
        raise InvoerFout(pad + naam, f"Dit getal moet tussen {laagste} en {hoogste} liggen.")
    return waarde


def verplicht_geheel(bron: Mapping[str, Any], naam: str, laagste: int, hoogste: int, pad: str = "") -> int:
    waarde = geheel(bron, naam, laagste, hoogste, pad)
    if waarde is None:
        raise InvoerFout(pad + naam, "Dit getal is nodig, maar ontbreekt.")
    return waarde


def ja_nee(bron: Mapping[str, Any], naam: str, pad: str = "", standaard: bool = False) -> bool:
    waarde = bron.get(naam)
    if waarde is True or waarde is False:
        return waarde
    if waarde is None:
        return standaard
    raise InvoerFout(pad + naam, f"Dit moet true of false zijn; gekregen: {_wat(waarde)}.")


def keuze(bron: Mapping[str, Any], naam: str, toegestaan: Sequence[str], pad: str = "") -> str:
    waarde = bron.get(naam)
    if waarde is None:
        raise InvoerFout(pad + naam, f"Dit veld is nodig, maar ontbreekt. Kies uit: {', '.join(toegestaan)}.")
    if type(waarde) is not str:
        raise InvoerFout(pad + naam, f"Dit moet tekst zijn; gekregen: {_wat(waarde)}.")
    if waarde not in toegestaan:
        raise InvoerFout(pad + naam, f"'{waarde[:40]}' bestaat hier niet. Kies uit: {', '.join(toegestaan)}.")
    return waarde


def keuze_of(
    bron: Mapping[str, Any], naam: str, toegestaan: Sequence[str], standaard: str, pad: str = ""
) -> str:
    return standaard if bron.get(naam) is None else keuze(bron, naam, toegestaan, pad)


def lijst(bron: Mapping[str, Any], naam: str, pad: str = "") -> Sequence[Any]:
    """A list; absent is empty."""
    waarde = bron.get(naam)
    if waarde is None:
        return ()
    if not isinstance(waarde, (list, tuple)):
        raise InvoerFout(pad + naam, f"Dit moet een lijst zijn; gekregen: {_wat(waarde)}.")
    return waarde


def verplichte_lijst(bron: Mapping[str, Any], naam: str) -> None:
    """Refuse when the list is absent; an empty one is an answer."""
    if bron.get(naam) is None:
        raise InvoerFout(naam, "Deze lijst is nodig, maar ontbreekt.")


def voorwerpen(bron: Mapping[str, Any], naam: str, pad: str = "") -> list[tuple[str, Mapping[str, Any]]]:
    """The objects of a list, each with the path prefix for its fields (``jaren[0].``)."""
    uit = []
    for nummer, waarde in enumerate(lijst(bron, naam, pad)):
        if type(waarde) is not dict and not isinstance(waarde, Mapping):
            raise InvoerFout(f"{pad}{naam}[{nummer}]", f"Dit moet een object zijn; gekregen: {_wat(waarde)}.")
        uit.append((f"{pad}{naam}[{nummer}].", waarde))
    return uit


def voorwerp(bron: Mapping[str, Any], naam: str, pad: str = "") -> Mapping[str, Any] | None:
    waarde = bron.get(naam)
    if waarde is None or isinstance(waarde, Mapping):
        return waarde
    raise InvoerFout(pad + naam, f"Dit moet een object zijn; gekregen: {_wat(waarde)}.")


def datums(bron: Mapping[str, Any], naam: str, pad: str = "") -> list[date]:
    """The dates of a list; ``null`` members are skipped."""
    return [
        als_datum(waarde, f"{naam}[{nummer}]", pad)
        for nummer, waarde in enumerate(lijst(bron, naam, pad))
        if waarde is not None
    ]


def periode(bron: Mapping[str, Any], pad: str) -> tuple[date, date]:
    """``{van, tot_en_met}``, both days included; ``tot_en_met`` absent = still running (``date.max``)."""
    van = verplichte_datum(bron, "van", pad)
    tot_en_met = datum(bron, "tot_en_met", pad)
    if tot_en_met is None:
        return van, date.max
    if tot_en_met < van:
        raise InvoerFout(pad + "tot_en_met", "De laatste dag ligt voor de eerste dag.")
    return van, tot_en_met


def _wat(waarde: Any) -> str:
    if waarde is None:
        return "niets"
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, (int, float, Decimal)):
        return "een getal"
    if isinstance(waarde, str):
        return f"de tekst '{waarde[:40]}'"
    if isinstance(waarde, (list, tuple)):
        return "een lijst"
    if isinstance(waarde, Mapping):
        return "een object"
    return type(waarde).__name__
