# SPDX-License-Identifier: EUPL-1.2
"""Which calculations use which row of the law table, read from the rules themselves."""

import re
from collections.abc import Iterator
from functools import cache
from types import CodeType, FunctionType
from typing import Any

from herstel.recht import rekenen

_CODE = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]*)+").fullmatch
_EIGEN = ("herstel.recht", "regelingen.")
_KALENDER = ("atw.feestdag.", "atw.gelijkgesteld.")


def _teksten(code: CodeType) -> Iterator[str]:
    for deel in code.co_consts:
        if isinstance(deel, str):
            yield deel
        elif isinstance(deel, CodeType):
            yield from _teksten(deel)


def _in_waarde(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, dict):
        for sleutel, inhoud in waarde.items():
            yield from _in_waarde(sleutel)
            yield from _in_waarde(inhoud)
    elif isinstance(waarde, (list, tuple, set, frozenset)):
        for inhoud in waarde:
            yield from _in_waarde(inhoud)


def _namen(code: CodeType) -> set[str]:
    uit = set(code.co_names)
    for deel in code.co_consts:
        if isinstance(deel, CodeType):
            uit |= _namen(deel)
    return uit


def _codes_van(functie: FunctionType, gezien: set[FunctionType]) -> set[str]:
    if functie in gezien:
        return set()
    gezien.add(functie)
    uit = {tekst for tekst in _teksten(functie.__code__) if _CODE(tekst)}
    namen = _namen(functie.__code__)
    if namen & {"atw", "controleer_jaar"}:
        uit.update(_KALENDER)
    for naam in namen:
        doel = functie.__globals__.get(naam)
        if isinstance(doel, FunctionType) and doel.__module__.startswith(_EIGEN):
            uit |= _codes_van(doel, gezien)
        elif isinstance(doel, (str, dict, list, tuple, set, frozenset)):
            uit |= {tekst for tekst in _in_waarde(doel) if _CODE(tekst)}
    return uit


@cache
def _per_kind() -> dict[str, frozenset[str]]:
    from regelingen import rekenregels  # noqa: F401 - schrijft de berekeningen in

    return {
        kind: frozenset(_codes_van(functie, set()))  # type: ignore[arg-type]
        for kind, (functie, _) in sorted(rekenen._REGELS.items())
    }


@cache
def gebruikt_in(code: str) -> tuple[str, ...]:
    """The kinds of calculation whose rules name this row (or the group that it belongs to: `atw.feestdag.`)."""
    return tuple(
        kind
        for kind, codes in _per_kind().items()
        if code in codes or any(groep.endswith(".") and code.startswith(groep) for groep in codes)
    )
