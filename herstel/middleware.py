# SPDX-License-Identifier: EUPL-1.2
"""Session end, closed views, and refusals turned into pages."""

from collections.abc import Callable
from typing import Any

import structlog
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from herstel import sessie
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
        if isinstance(fout, LogboekNietBeschikbaar):
            logger.error("leeslogboek_niet_beschikbaar", exc_info=fout)
            return self._bladzijde(
                request, 503, "Deze gegevens kunnen nu niet worden getoond. Probeer het zo weer."
            )
        if isinstance(fout, OperationalError):
            logger.error("database_niet_bereikbaar", exc_info=fout)
            return self._bladzijde(request, 503, "Het systeem is even niet bereikbaar. Probeer het zo weer.")
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
