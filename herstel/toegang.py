# SPDX-License-Identifier: EUPL-1.2
"""Who may enter a view: every view (UI, API, admin, export) declares it, and a view that doesn't is closed.

    @toegang(actie="bekijken")                 # the case (or person, decision ...) in the URL must be visible: else 404;
    def dossier(request, zaaknummer): ...      # and this action allowed on it: else 403. `request.toegang_object` has it

    @toegang(rollen=[Rol.TEAMLEIDER])          # one of these roles: else 403
    @toegang(ingelogd=True)                    # every colleague; the view itself shows only what is theirs
    @toegang(openbaar=True)                    # nobody has to log in (login page, health)

    class ZaakViewSet(...):                    # DRF: an attribute; a dict gives a rule per action, "*" for the rest
        toegang = {"list": regel(ingelogd=True), "*": regel(actie="bekijken", soort="zaak")}

`actie` and `rollen` together: both. The object comes from a URL argument whose name is a registered kind
(`zaaknummer`, `zaak_id`, `persoon` ...), or from `pk`/`id`/`publiek_id` of the kind that `soort` names. The upper floors register
their kinds with `registreer_soort`; the tests walk all routes and try every role on its own, another's and a
sensitive file (tests/test_matrix.py).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from rest_framework.permissions import BasePermission

from herstel import mfa
from herstel.models import Medewerker, Persoon


@dataclass(frozen=True, slots=True)
class Regel:
    """What a view asks of who comes in."""

    openbaar: bool = False
    ingelogd: bool = False
    rollen: tuple[str, ...] = ()
    actie: str = ""
    soort: str = ""
    zonder_code: bool = False
    """Reachable before the second factor was given (the pages that ask for it)."""


def regel(
    *,
    openbaar: bool = False,
    ingelogd: bool = False,
    rollen: Iterable[str] = (),
    actie: str = "",
    soort: str = "",
    zonder_code: bool = False,
) -> Regel:
    """A rule; it must say something, and `openbaar` goes with nothing else."""
    uit = Regel(openbaar, ingelogd, tuple(str(r) for r in rollen), str(actie), soort, zonder_code)
    gesloten = uit.ingelogd or bool(uit.rollen) or bool(uit.actie)
    if uit.openbaar == gesloten:
        raise ValueError("Zeg wie er in mag: openbaar, of ingelogd, rollen of actie.")
    return uit


# ---------------------------------------------------------------- kinds of object, registered by the upper floors


@dataclass(frozen=True, slots=True)
class Objectsoort:
    """How one kind of object is found and what somebody may do with it.

    `vind(user, waarde)`: the object if it is visible to this user, else None. `rechten(user, obj)`: action codes.
    """

    naam: str
    vind: Callable[[Medewerker, Any], Any]
    rechten: Callable[[Medewerker, Any], frozenset[str]]
    argumenten: tuple[str, ...]


_soorten: dict[str, Objectsoort] = {}
_per_argument: dict[str, Objectsoort] = {}
_personenregel: list[Callable[[Medewerker], QuerySet]] = []


def registreer_soort(
    naam: str,
    *,
    vind: Callable[[Medewerker, Any], Any],
    rechten: Callable[[Medewerker, Any], frozenset[str]],
    argumenten: Iterable[str] = (),
) -> None:
    soort = Objectsoort(naam, vind, rechten, tuple(argumenten))
    _soorten[naam] = soort
    _per_argument.update(dict.fromkeys(soort.argumenten, soort))


def registreer_personenregel(functie: Callable[[Medewerker], QuerySet]) -> None:
    """The rule of the case engine: which persons somebody may see."""
    _personenregel[:] = [functie]


def personen_zichtbaar_voor(user: Medewerker) -> QuerySet[Persoon]:
    """Persons that `user` may see; nobody as long as no rule was registered."""
    return _personenregel[0](user) if _personenregel and user.is_active else Persoon.objects.none()


def object_in(regel_: Regel, kwargs: Mapping[str, Any]) -> tuple[Objectsoort, Any] | None:
    """Kind and value of the object that the URL names, as far as the rule (or the name) tells."""
    if regel_.soort:
        for naam in ("pk", "id", "publiek_id", regel_.soort):
            if naam in kwargs:
                return _soorten[regel_.soort], kwargs[naam]
    for naam, waarde in kwargs.items():
        if naam in _per_argument:
            return _per_argument[naam], waarde
    return None


# ---------------------------------------------------------------- asking

BEKIJKEN = "bekijken"
"""To look: whoever an object is visible for may do this, so it costs no second question."""


def _eis_object(request: Any, regel_: Regel, kwargs: Mapping[str, Any]) -> None:
    gevonden = object_in(regel_, kwargs)
    if gevonden is None:
        if kwargs and regel_.actie:
            raise PermissionDenied("Deze bladzijde zegt niet om welke zaak het gaat.")
        return
    soort, waarde = gevonden
    try:
        obj = soort.vind(request.user, waarde)
    except (ValueError, TypeError, OverflowError):
        obj = None
    if obj is None:
        raise Http404("Dit bestaat niet, of u mag het niet zien. Controleer het adres.")
    request.toegang_object = obj
    if regel_.actie not in ("", BEKIJKEN) and regel_.actie not in soort.rechten(request.user, obj):
        raise PermissionDenied("U mag dit niet bij deze zaak.")


def naar_inloggen(request: HttpRequest) -> HttpResponse:
    """To the login page and back to here afterwards; what was typed in a form is kept (herstel.sessie)."""
    from herstel import sessie

    doel = request.get_full_path() if request.method in ("GET", "HEAD") else _terug(request)
    vraag = {"next": doel} | sessie.bewaar_concept(request)
    adres = f"{reverse(settings.LOGIN_URL)}?{urlencode(vraag)}"
    if request.headers.get("HX-Request"):
        return HttpResponse(status=401, headers={"HX-Redirect": adres})
    return redirect(adres)


def _terug(request: HttpRequest) -> str:
    from urllib.parse import urlsplit

    deel = urlsplit(request.headers.get("HX-Current-URL") or request.headers.get("Referer") or "/")
    return f"{deel.path}?{deel.query}" if deel.query else deel.path or "/"


def controleer(request: HttpRequest, regel_: Regel, kwargs: Mapping[str, Any]) -> HttpResponse | None:
    """None: come in. A response: go there first. Raises PermissionDenied (403) or Http404."""
    if regel_.openbaar:
        return None
    user = request.user
    if not user.is_authenticated:
        return naar_inloggen(request)
    if not regel_.zonder_code and mfa.code_nodig(user):
        naam = "code" if mfa.apparaat(user) else "code_instellen"
        return redirect(f"{reverse(naam)}?{urlencode({'next': request.get_full_path()})}")
    if regel_.rollen and not user.heeft_rol(*regel_.rollen):
        raise PermissionDenied("Deze bladzijde hoort niet bij uw rol.")
    _eis_object(request, regel_, kwargs)
    return None


def toegang(**wat: Any) -> Callable:
    """Decorator for a function view, a class-based view or a DRF view; see the module's docstring."""
    regel_ = regel(**wat)

    def decorator(view: Any) -> Any:
        if isinstance(view, type):
            view.toegang = regel_
            if not hasattr(view, "permission_classes"):
                binnen = view.dispatch

                @wraps(binnen)
                def dispatch(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
                    return controleer(request, regel_, kwargs) or binnen(self, request, *args, **kwargs)

                view.dispatch = dispatch
            return view

        @wraps(view)
        def bewaakt(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            return controleer(request, regel_, kwargs) or view(request, *args, **kwargs)

        bewaakt.toegang = regel_
        return bewaakt

    return decorator


def regel_van(view: Any, actie: str | None = None) -> Regel | None:
    """The rule that a view from the URL resolver declares; `actie` is the DRF action where there is one."""
    for bron in (view, getattr(view, "cls", None), getattr(view, "view_class", None)):
        gevonden = getattr(bron, "toegang", None)
        if isinstance(gevonden, Mapping):
            gevonden = gevonden.get(actie or "", gevonden.get("*"))
        if isinstance(gevonden, Regel):
            return gevonden
    return None


class ToegangPermission(BasePermission):
    """DRF: asks the rule of the view (`toegang`); a view without a rule lets nobody in."""

    def has_permission(self, request: Any, view: Any) -> bool:
        gevonden = view.toegang if hasattr(view, "toegang") else None
        if isinstance(gevonden, Mapping):
            gevonden = gevonden.get(getattr(view, "action", None) or "", gevonden.get("*"))
        if not isinstance(gevonden, Regel):
            return False
        if gevonden.openbaar:
            return True
        user = request.user
        if not (user and user.is_authenticated and user.is_active):
            return False
        if request.auth is None and mfa.code_nodig(user):
            return False
        if gevonden.rollen and not user.heeft_rol(*gevonden.rollen):
            return False
        _eis_object(request, gevonden, view.kwargs)
        return True
