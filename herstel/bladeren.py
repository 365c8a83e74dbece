# SPDX-License-Identifier: EUPL-1.2
"""Keyset paging: the address holds the sort key of a row, never a page number, so no row is skipped or shown twice."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

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
