# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from django import template

from cases.brieven.gegevens import ONDERDELEN
from cases.models import Termijn, Zaak
from cases.selectors import stand_van
from cases.termijnen import termijnstand
from cases.zaaksoort import zaaksoort_van

register = template.Library()


@register.inclusion_tag("partials/termijn.html")
def termijnlabel(ding: Zaak | Termijn | Any, met_datum: bool = True) -> dict:
    """The term of a case (or one stored term) as icon, word and colour, with its date."""
    einde = ding.uiterste_datum if isinstance(ding, Zaak) else ding.einde
    stand = stand_van(ding) if isinstance(ding, Zaak) else termijnstand(einde, ding.opgeschort_sinds)
    return {"stand": stand, "einde": einde if met_datum else None}


@register.filter
def soortnaam(zaak: Zaak) -> str:
    return zaaksoort_van(zaak).naam


@register.filter
def statusnaam(zaak: Zaak) -> str:
    return zaaksoort_van(zaak).status(zaak.status).naam


@register.filter
def statusvan(zaak: Zaak) -> Any:
    return zaaksoort_van(zaak).status(zaak.status)


@register.filter
def statusnaam_van(code: str, zaak: Zaak) -> str:
    return zaaksoort_van(zaak).status(code).naam if code else ""


@register.filter
def besluitnaam(besluit: Any) -> str:
    return zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort).naam


@register.filter
def uitkomstnaam(besluit: Any) -> str:
    return (
        zaaksoort_van(besluit.zaak)
        .besluitsoort(besluit.soort)
        .uitkomsten.get(besluit.uitkomst, besluit.uitkomst)
    )


@register.filter
def onderdeelnaam(code: str) -> str:
    """The part of an amount in the words of the letter."""
    return ONDERDELEN.get(code, code.replace("_", " ").capitalize())
