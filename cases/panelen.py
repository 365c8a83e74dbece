# SPDX-License-Identifier: EUPL-1.2
"""Panels that the floors above add to the pages of a parent and of a case (each app brings `panelen.py`)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.template.loader import render_to_string
from django.utils.module_loading import autodiscover_modules

if TYPE_CHECKING:
    from django.http import HttpRequest

    from cases.models import Zaak
    from herstel.models import Persoon


@dataclass(frozen=True)
class Paneel:
    """`maak` gives the context of `sjabloon`, or None when the panel has nothing to do here.

    `plek`: "midden" or "rechts" on the parent's page, "boven" or "rechts" on the page of a case. `acties`: what this
    person may do with the case (empty on the parent's page).
    """

    naam: str
    sjabloon: str
    maak: Callable[..., dict[str, Any] | None]
    plek: str = "rechts"
    volgorde: int = 50
    soorten: tuple[str, ...] = field(default=())


_persoon: list[Paneel] = []
_zaak: list[Paneel] = []
onderdeelnamen: dict[str, dict[str, str]] = {}
"""Kind of calculation to component to its name in words: filled by `benoem_onderdelen`."""
sommen: dict[str, tuple[str, ...]] = {}


def persoonpaneel(paneel: Paneel) -> Paneel:
    _persoon.append(paneel)
    return paneel


def zaakpaneel(paneel: Paneel) -> Paneel:
    _zaak.append(paneel)
    return paneel


def benoem_onderdelen(kind: str, namen: dict[str, str], totalen: tuple[str, ...] = ()) -> None:
    """Names of the outcome fields of a calculation, in the order in which they are shown; `totalen` stand out."""
    onderdeelnamen[kind], sommen[kind] = namen, totalen


@lru_cache(maxsize=1)
def laad() -> bool:
    autodiscover_modules("panelen")
    return True


def _teken(panelen: list[Paneel], request: "HttpRequest", *args: Any) -> dict[str, list[str]]:
    per_plek: dict[str, list[str]] = {}
    for paneel in sorted(panelen, key=lambda p: (p.volgorde, p.naam)):
        inhoud = paneel.maak(request, *args)
        if inhoud is not None:
            per_plek.setdefault(paneel.plek, []).append(
                render_to_string(paneel.sjabloon, {"paneel": paneel, **inhoud}, request=request)
            )
    return per_plek


def voor_persoon(request: "HttpRequest", persoon: "Persoon") -> dict[str, list[str]]:
    """Rendered panels of the parent's page per place; `maak(request, persoon)`."""
    laad()
    return _teken(_persoon, request, persoon)


def voor_zaak(request: "HttpRequest", zaak: "Zaak", acties: frozenset[str]) -> dict[str, list[str]]:
    """Rendered panels of the page of a case per place; `maak(request, zaak, acties)`."""
    laad()
    return _teken([p for p in _zaak if not p.soorten or zaak.soort in p.soorten], request, zaak, acties)
