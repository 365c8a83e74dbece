# SPDX-License-Identifier: EUPL-1.2
"""What the pages share: the rule and the read log in one line, finding a case, and a form that calls a service."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from cases import selectors
from cases.autorisatie import zichtbaar_voor
from cases.models import Zaak
from herstel.context import concept_is_klaar
from herstel.forms import Formulier
from herstel.fouten import IntussenGewijzigd, Weigering
from herstel.logboek import Doel, leeslog
from herstel.toegang import toegang


def scherm(*, doel: str = Doel.BEHANDELING, **regel: Any) -> Callable:
    """Rule of access (as for `herstel.toegang.toegang`) and read log for one page."""

    def decorator(view: Callable) -> Callable:
        return toegang(**regel)(leeslog(doel=doel)(view))

    return decorator


def haal_zaak(request: HttpRequest, zaaknummer: str) -> Zaak:
    """The case, when this person may see it; 404 in every other case. Logs the read."""
    zaak = (
        zichtbaar_voor(request.user)
        .select_related("ouder", "betrokkene", "behandelaar", "team", "vorige_zaak")
        .annotate(termijn_klaar=selectors.termijn_klaar())
        .filter(zaaknummer=zaaknummer)
        .first()
    )
    if zaak is None:
        raise Http404("Deze zaak bestaat niet, of u mag haar niet zien.")
    request.leeslog.gelezen(zaak.ouder, zaak.betrokkene, onderwerp=zaak.zaaknummer)
    return zaak


def zaak_url(zaak: Zaak, anker: str = "") -> str:
    return reverse("zaak", args=[zaak.zaaknummer]) + (f"#{anker}" if anker else "")


def _geladen_op(request: HttpRequest) -> datetime | None:
    try:
        moment = datetime.fromisoformat(request.POST.get("geladen_op", ""))
    except ValueError:
        return None
    return moment if timezone.is_aware(moment) else None


def handel(
    request: HttpRequest,
    zaak: Zaak,
    form: Formulier,
    doe: Callable[[dict[str, Any]], Any],
    *,
    titel: str,
    knop: str,
    klaar: str,
    terug: str = "",
    uitleg: str = "",
    gevolg: str = "",
    ernstig: bool = False,
    sjabloon: str = "cases/handeling.html",
    extra: dict[str, Any] | None = None,
) -> HttpResponse:
    """Shows a form on a case; on POST calls `doe(cleaned_data)`. A refusal stands beside its field, a conflict shows
    what changed, and in both cases what was typed is still there."""
    terug = terug or zaak_url(zaak)
    status, conflict = 200, None
    if request.method == "POST":
        if form.is_valid():
            try:
                doe(form.cleaned_data)
            except IntussenGewijzigd as fout:
                status, conflict = 409, selectors.conflict(zaak, fout, _geladen_op(request))
            except Weigering as fout:
                form.neem_weigering_over(fout)
            else:
                messages.success(request, klaar)
                concept_is_klaar(request, form.concept)
                return HttpResponseRedirect(terug)
        if form.errors:
            status = 422
    zaak.refresh_from_db(fields=["versie"])
    if conflict and extra and "besluit" in extra:
        extra["besluit"].refresh_from_db(fields=["versie"])
    inhoud = {
        "zaak": zaak,
        "form": form,
        "titel": titel,
        "knop": knop,
        "uitleg": uitleg,
        "gevolg": gevolg,
        "ernstig": ernstig,
        "terug": terug,
        "conflict": conflict,
        "geladen_op": timezone.now().isoformat(),
        **(extra or {}),
    }
    return render(request, sjabloon, inhoud, status=status)


def ingevuld(request: HttpRequest) -> QueryDict | None:
    """What was sent, also when that is nothing at all; None when the page is only looked at."""
    return request.POST if request.method == "POST" else None


def versie_uit(request: HttpRequest) -> int | None:
    """The version of the case that the form was made from."""
    tekst = request.POST.get("versie", "")
    return int(tekst) if tekst.isdigit() and len(tekst) < 9 else None
