# SPDX-License-Identifier: EUPL-1.2
"""What every page needs: menu, who I am, how many things ask for my attention."""

from collections.abc import Callable

from django.http import HttpRequest
from django.utils import timezone

from herstel import mfa
from herstel.menu import menu_voor
from herstel.models import Medewerker, Rol

CONCEPT_KLAAR = "concept_klaar"

_meldingentellers: list[Callable[[Medewerker], int]] = []


def telt_meldingen(functie: Callable[[Medewerker], int]) -> Callable[[Medewerker], int]:
    """Registers a count (one query at most) that is added to "my alerts" in the top bar."""
    if functie not in _meldingentellers:
        _meldingentellers.append(functie)
    return functie


def concept_is_klaar(request: HttpRequest, sleutel: str) -> None:
    """What was typed under `sleutel` has been saved: the browser may forget its draft."""
    request.session[CONCEPT_KLAAR] = [*request.session.get(CONCEPT_KLAAR, ()), sleutel]


def kader(request: HttpRequest) -> dict:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated or mfa.code_nodig(user):
        return {"met_menu": False}
    rollen = dict(Rol.choices)
    klaar = request.session.pop(CONCEPT_KLAAR, []) if CONCEPT_KLAAR in request.session else []
    return {
        "met_menu": True,
        "menu": menu_voor(user, request.path),
        "mijn_rollen": ", ".join(rollen[rol] for rol in user.rollen if rol in rollen),
        "aantal_meldingen": sum(teller(user) for teller in _meldingentellers),
        "concepten_klaar": klaar,
        "vandaag": timezone.localdate(),
    }
