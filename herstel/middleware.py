# SPDX-License-Identifier: EUPL-1.2
"""Session end, closed views, and refusals turned into pages."""

from collections.abc import Callable
from typing import Any

import structlog
from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from redis.exceptions import RedisError

from herstel import sessie
from herstel.api.problemen import MEDIATYPE, inhoud_van
from herstel.fouten import LogboekNietBeschikbaar, MagNiet, NietGevonden, Weigering
from herstel.toegang import regel_van

logger = structlog.get_logger(__name__)


class SessieMiddleware:
    """Ends a session that was idle too long. Stands after AuthenticationMiddleware and OTPMiddleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated and sessie.is_verlopen(request):
            sessie.beeindig(request)
        return self.get_response(request)


EVEN_NIET = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Even niet - Herstel</title></head><body>
<main><h1>Dit lukt nu even niet</h1><p>{melding}</p><p><a href="/">Terug naar het begin</a></p></main></body></html>"""
NIET_BEREIKBAAR = (
    "Het systeem is even niet bereikbaar. Probeer het zo weer, en kijk dan of uw laatste werk is opgeslagen."
)


def is_tijdelijk(fout: BaseException | None) -> bool:
    """Is this the database, the broker or the read log that is away: an answer for later, and not a fault of ours?"""
    return isinstance(fout, LogboekNietBeschikbaar | OperationalError | InterfaceError | RedisError)


def even_niet(request: HttpRequest, fout: BaseException | None) -> HttpResponse:
    """503 with a sentence, made without a template: those ask the database who is signed in."""
    logger.error("even_niet_bereikbaar", soort=type(fout).__name__, exc_info=fout)
    melding = NIET_BEREIKBAAR
    if isinstance(fout, LogboekNietBeschikbaar):
        melding = "Deze gegevens kunnen nu niet worden getoond. Probeer het zo weer."
    if request.path.startswith("/api/"):
        inhoud = inhoud_van(503, melding, "niet_bereikbaar")
        return JsonResponse(inhoud, status=503, content_type=MEDIATYPE, headers={"Retry-After": "10"})
    return HttpResponse(EVEN_NIET.format(melding=melding), status=503, headers={"Retry-After": "10"})


class ToegangMiddleware:
    """A view that doesn't say who may enter is closed for everybody; refusals become a page with a sentence."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        if not heeft_regel(view):
            logger.error("bladzijde_zonder_toegangsregel", view=getattr(view, "__qualname__", repr(view)))
            raise PermissionDenied("Deze bladzijde is niet opengesteld.")
        if any("\x00" in waarde for waarde in kwargs.values() if isinstance(waarde, str)):
            raise Http404("Niet gevonden.")

    def process_exception(self, request: HttpRequest, fout: Exception) -> HttpResponse | None:
        if is_tijdelijk(fout):
            return even_niet(request, fout)
        if isinstance(fout, Weigering):
            status = 404 if isinstance(fout, NietGevonden) else 403 if isinstance(fout, MagNiet) else 409
            return self._bladzijde(request, status, fout.melding)
        return None

    def _bladzijde(self, request: HttpRequest, status: int, melding: str) -> HttpResponse:
        return render(request, "herstel/melding.html", {"status": status, "melding": melding}, status=status)


def heeft_regel(view: Any) -> bool:
    """Does this view declare who may enter? Admin views do by their site; static files are public."""
    if regel_van(view) is not None or getattr(view, "admin_site", None) or getattr(view, "model_admin", None):
        return True
    for bron in (view, getattr(view, "cls", None), getattr(view, "view_class", None)):
        if isinstance(getattr(bron, "toegang", None), dict):
            return True
    return getattr(view, "__module__", "").startswith(("django.contrib.staticfiles", "django.views.static"))
