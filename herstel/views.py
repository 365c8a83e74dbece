# SPDX-License-Identifier: EUPL-1.2
"""Logging in, the second factor, getting a kept form back, and the read log for the privacy officer."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import qrcode
import qrcode.image.svg
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login as django_login
from django.contrib.auth import logout as django_logout
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_otp import login as otp_login
from django_otp.plugins.otp_totp.models import TOTPDevice

from herstel import leeslogboek, mfa, sessie
from herstel.inlogformulieren import Codeformulier, Inlogformulier
from herstel.logboek import Doel, Handeling, leeslog, log_stroom
from herstel.models import Rol
from herstel.toegang import toegang


def _volgende(request: HttpRequest) -> str:
    """Where to go next; only a place of our own."""
    doel = request.POST.get("next") or request.GET.get("next") or ""
    eigen = url_has_allowed_host_and_scheme(doel, {request.get_host()}, request.is_secure())
    return doel if eigen else settings.LOGIN_REDIRECT_URL


def _concept(request: HttpRequest) -> str:
    return (request.POST.get("concept") or request.GET.get("concept") or "")[:64]


def _verder(request: HttpRequest) -> HttpResponse:
    """After logging in: to the kept form if there is one, else to where the visitor was going."""
    if sessie.concept(_concept(request), request.user) is not None:
        return redirect("sessie_hervatten", teken=_concept(request))
    return redirect(_volgende(request))


def _met(request: HttpRequest, naam: str) -> str:
    vraag = {"next": _volgende(request)}
    if _concept(request):
        vraag["concept"] = _concept(request)
    return f"{reverse(naam)}?{urlencode(vraag)}"


@toegang(openbaar=True)
@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def inloggen(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated and request.method == "GET" and not mfa.code_nodig(request.user):
        return _verder(request)
    formulier = Inlogformulier(request, data=request.POST or None)
    if request.method == "POST" and formulier.is_valid():
        django_login(request, formulier.get_user())
        sessie.begin(request)
        if mfa.code_nodig(request.user):
            return redirect(_met(request, "code" if mfa.apparaat(request.user) else "code_instellen"))
        return _verder(request)
    context = {"formulier": formulier, "next": _volgende(request), "concept": _concept(request)}
    return render(request, "herstel/inloggen.html", context, status=400 if formulier.errors else 200)


def geblokkeerd(request: HttpRequest, *args: Any) -> HttpResponse:
    """Answer of axes after too many tries."""
    context = {
        "status": 429,
        "melding": "U hebt te vaak een verkeerd wachtwoord ingevuld. "
        f"Probeer het over {int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)} minuten opnieuw, "
        "of vraag een beheerder om u weer toe te laten.",
    }
    return render(request, "herstel/melding.html", context, status=429)


@toegang(ingelogd=True, zonder_code=True)
@require_POST
def uitloggen(request: HttpRequest) -> HttpResponse:
    django_logout(request)
    messages.success(request, "U bent uitgelogd.")
    return redirect(settings.LOGIN_URL)


@toegang(ingelogd=True, zonder_code=True)
@never_cache
@require_http_methods(["GET", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Second step of logging in."""
    apparaat = mfa.apparaat(request.user)
    if apparaat is None:
        return redirect(_met(request, "code_instellen"))
    if mfa.is_geverifieerd(request.user):
        return _verder(request)
    return _codestap(request, apparaat, "herstel/code.html", {})


@toegang(ingelogd=True, zonder_code=True)
@never_cache
@require_http_methods(["GET", "POST"])
def code_instellen(request: HttpRequest) -> HttpResponse:
    """Enrol a device. Somebody who has one must have used it: a stolen password can't bring its own device."""
    if mfa.apparaat(request.user) is not None:
        if not mfa.is_geverifieerd(request.user):
            return redirect(_met(request, "code"))
        return redirect(_volgende(request))
    apparaat, _ = TOTPDevice.objects.get_or_create(
        user=request.user, name="app", defaults={"confirmed": False}
    )
    geheim = mfa.geheim_van(apparaat)
    beeld = qrcode.make(apparaat.config_url, image_factory=qrcode.image.svg.SvgPathImage, border=2)
    extra = {
        "qr": mark_safe(beeld.to_string(encoding="unicode")),  # noqa: S308 (made here, from our own address)
        "geheim": " ".join(geheim[i : i + 4] for i in range(0, len(geheim), 4)),
    }
    return _codestap(request, apparaat, "herstel/code_instellen.html", extra)


def _codestap(
    request: HttpRequest, apparaat: TOTPDevice, sjabloon: str, extra: dict[str, Any]
) -> HttpResponse:
    formulier = Codeformulier(request.POST or None, apparaat=apparaat)
    if request.method == "POST" and formulier.is_valid():
        if not apparaat.confirmed:
            TOTPDevice.objects.filter(pk=apparaat.pk).update(confirmed=True)
        otp_login(request, apparaat)
        request.session.cycle_key()
        return _verder(request)
    context = {
        "formulier": formulier, "next": _volgende(request), "concept": _concept(request), "met_menu": False, **extra
    }  # fmt: skip
    return render(request, sjabloon, context, status=400 if formulier.errors else 200)


@toegang(ingelogd=True)
@never_cache
@require_GET
def hervatten(request: HttpRequest, teken: str) -> HttpResponse:
    """Shows that a form was kept, and sends it again at the press of a button (with a fresh CSRF token)."""
    inhoud = sessie.concept(teken, request.user)
    if inhoud is None:
        context = {"status": 404, "melding": "Dit bewaarde formulier bestaat niet (meer)."}
        return render(request, "herstel/melding.html", context, status=404)
    return render(request, "herstel/hervatten.html", inhoud)


def csrf_mislukt(request: HttpRequest, reason: str = "") -> HttpResponse:
    context = {
        "status": 403,
        "melding": "Dit formulier hoort bij een eerdere sessie. Ga terug, ververs de bladzijde en verstuur opnieuw.",
    }
    return render(request, "herstel/melding.html", context, status=403)


# ---------------------------------------------------------------- read log (AVG)


@toegang(rollen=[Rol.PRIVACY_OFFICER])
@leeslog(doel=Doel.PRIVACY, onderwerp="leeslogboek")
@require_http_methods(["GET", "POST"])
def leeslog_bladzijde(request: HttpRequest) -> HttpResponse:
    """Who read whom: filters in the address; the person is chosen by name or (POST) by BSN."""
    if request.method == "POST":
        persoon = leeslogboek.persoon_met_bsn(request.POST.get("bsn", ""))
        request.leeslog.gelezen(persoon, handeling=Handeling.GEVONDEN)
        if persoon is None:
            messages.error(request, "Er is niemand met dit BSN.")
            return _leeslog_naar(request, {})
        request.leeslog.schrijf()
        return _leeslog_naar(request, {"persoon": str(persoon.publiek_id)})
    filter_ = leeslogboek.Filter.uit(request.GET)
    bladzijde = leeslogboek.bladzijde(filter_)
    kandidaten = leeslogboek.kandidaten(filter_.zoek)
    request.leeslog.gelezen(
        *(regel.persoon_id for regel in bladzijde.regels), *kandidaten, handeling=Handeling.GEVONDEN
    )
    context = {
        "filter": filter_,
        "bladzijde": bladzijde,
        "kandidaten": kandidaten,
        "handelingen": Handeling.choices,
    }
    return render(request, "herstel/leeslog.html", context, status=400 if filter_.fouten else 200)


def _leeslog_naar(request: HttpRequest, vraag: dict[str, str]) -> HttpResponse:
    return redirect(f"{reverse('leeslog')}?{urlencode(vraag)}" if vraag else "leeslog")


@toegang(rollen=[Rol.PRIVACY_OFFICER])
@require_GET
def leeslog_export(request: HttpRequest) -> HttpResponse:
    """The filtered read log as CSV; each block of rows is itself logged before it is sent."""
    filter_ = leeslogboek.Filter.uit(request.GET)
    if filter_.fouten:
        context = {"status": 400, "melding": " ".join(filter_.fouten.values())}
        return render(request, "herstel/melding.html", context, status=400)
    grens = timezone.now() + timedelta(seconds=1)
    regels = log_stroom(
        request.user,
        leeslogboek.regels(filter_, voor=grens).iterator(chunk_size=500),
        lambda regel: [regel.persoon_id],
        doel=Doel.PRIVACY,
        onderwerp="leeslogboek",
    )
    response = StreamingHttpResponse(_csv(regels), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = (
        f'attachment; filename="leeslogboek-{timezone.localdate():%Y-%m-%d}.csv"'
    )
    return response


def _csv(regels: Any) -> Iterator[str]:
    yield "\ufeff"
    for rij in leeslogboek.csv_rijen(regels):
        buffer = io.StringIO()
        csv.writer(buffer, delimiter=";").writerow(rij)
        yield buffer.getvalue()
