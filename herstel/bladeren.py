# SPDX-License-Identifier: EUPL-1.2
"""Keyset paging: the address holds the sort key of a row, never a page number, so no row is skipped or shown twice."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

PER_BLAD = 50


@dataclass(frozen=True)
class Blad:
    """One page: `vorige` and `volgende` are cursors for `?voor=` and `?na=` (empty: there is no such page)."""

    rijen: Sequence[Any] = field(default_factory=list)
    vorige: str = ""
    volgende: str = ""


def codeer(sleutel: Sequence[Any]) -> str:
    return urlsafe_b64encode(json.dumps(list(sleutel), default=str).encode()).decode().rstrip("=")


def decodeer(tekst: str, lengte: int) -> list[Any] | None:
    """The key in a cursor; None for a cursor that isn't ours (the list then starts at its beginning)."""
    try:
        sleutel = json.loads(urlsafe_b64decode(tekst + "=" * (-len(tekst) % 4)))
    except ValueError:
        return None
    return sleutel if isinstance(sleutel, list) and len(sleutel) == lengte else None


def blader_lijst(
    rijen: Sequence[Any],
    sleutel: Callable[[Any], Sequence[Any]],
    *,
    na: str = "",
    voor: str = "",
    per: int = PER_BLAD,
) -> Blad:
    """A page of a list that is in memory and sorted by `sleutel` (values of the same types in each row)."""
    sleutels = [json.loads(json.dumps(list(sleutel(rij)), default=str)) for rij in rijen]
    lengte = len(sleutels[0]) if sleutels else 0
    begin = 0
    try:
        if na and (grens := decodeer(na, lengte)) is not None:
            begin = next((i for i, s in enumerate(sleutels) if s > grens), len(rijen))
        elif voor and (grens := decodeer(voor, lengte)) is not None:
            einde = next((i for i, s in enumerate(sleutels) if s >= grens), len(rijen))
            begin = max(0, einde - per)
    except TypeError:
        begin = 0
    stuk = rijen[begin : begin + per]
    if not stuk:
        return Blad()
    return Blad(
        stuk,
        codeer(sleutels[begin]) if begin else "",
        codeer(sleutels[begin + len(stuk) - 1]) if begin + len(stuk) < len(rijen) else "",
    )


@dataclass(frozen=True)
class Kolom:
    """One column of a sort key in the database. `lees` turns what stands in a cursor back into its type and raises
    TypeError or ValueError for what isn't one; `leeg` says that the column may be NULL (then those rows come last)."""

    naam: str
    lees: Callable[[Any], Any] = int
    aflopend: bool = False
    leeg: bool = False

    def volgorde(self, terug: bool) -> Any:
        if self.aflopend != terug:
            return F(self.naam).desc(nulls_first=True if self.leeg else None)
        return F(self.naam).asc(nulls_last=True if self.leeg else None)

    def waarde(self, ruw: Any) -> Any:
        return None if self.leeg and ruw is None else self.lees(ruw)

    def verder(self, waarde: Any, terug: bool) -> Q:
        """The rows that come strictly after this value in the direction that is paged in."""
        niets = Q(pk__in=[])
        if waarde is None:
            return Q(**{f"{self.naam}__isnull": False}) if terug else niets
        q = Q(**{f"{self.naam}__{'lt' if self.aflopend != terug else 'gt'}": waarde})
        return q | Q(**{f"{self.naam}__isnull": True}) if self.leeg and not terug else q


def dag_uit(ruw: Any) -> date:
    return date.fromisoformat(ruw)


def _na(kolommen: Sequence[Kolom], waarden: Sequence[Any], terug: bool) -> Q:
    eerste, waarde = kolommen[0], waarden[0]
    q = eerste.verder(waarde, terug)
    if len(kolommen) == 1:
        return q
    return q | Q(**{eerste.naam: waarde}) & _na(kolommen[1:], waarden[1:], terug)


def blader_query(
    rijen: QuerySet, kolommen: Sequence[Kolom], *, na: str = "", voor: str = "", per: int = PER_BLAD
) -> Blad:
    """A page of a queryset in the order of `kolommen` (together unique; a column that may be NULL goes up)."""
    terug, grens = False, None
    if (cursor := na or voor) and (ruw := decodeer(cursor, len(kolommen))) is not None:
        try:
            grens = [kolom.waarde(deel) for kolom, deel in zip(kolommen, ruw, strict=True)]
        except (TypeError, ValueError):
            grens = None
        terug = grens is not None and not na
    if grens is not None:
        rijen = rijen.filter(_na(kolommen, grens, terug))
    gevonden = list(rijen.order_by(*(kolom.volgorde(terug) for kolom in kolommen))[: per + 1])
    meer, gevonden = len(gevonden) > per, gevonden[:per]
    if terug:
        gevonden.reverse()
    if not gevonden:
        return Blad()
    eerste, laatste = (
        codeer([getattr(rij, kolom.naam) for kolom in kolommen]) for rij in (gevonden[0], gevonden[-1])
    )
    heeft_vorige = meer if terug else grens is not None
    return Blad(gevonden, eerste if heeft_vorige else "", laatste if terug or meer else "")
