# SPDX-License-Identifier: EUPL-1.2
import re

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from cases import selectors
from cases.views.basis import scherm
from herstel.logboek import Doel, Handeling

_BSN = re.compile(r"\d{8,9}")


def _als_bsn(tekst: str) -> str:
    """Nine digits when this is a BSN as people type it (dots, spaces, hyphens), else empty."""
    cijfers = re.sub(r"[\s.\-]", "", tekst)
    return cijfers.zfill(9) if _BSN.fullmatch(cijfers) else ""


@scherm(ingelogd=True, doel=Doel.ZOEKEN)
@require_http_methods(["GET", "POST"])
def zoeken(request: HttpRequest) -> HttpResponse:
    """Search by name, case number or reference (GET); by BSN only by POST, so that it never stands in an address."""
    tekst = (request.POST if request.method == "POST" else request.GET).get("q", "").strip()[:120]
    bsn = _als_bsn(tekst)
    if request.method == "GET" and bsn:
        request.leeslog.niemand()
        return render(request, "cases/zoeken.html", {"zoekterm": "", "bsn_in_adres": True, "vondsten": []})
    if request.method == "POST" and not bsn:
        from urllib.parse import urlencode

        return HttpResponseRedirect(f"{reverse('zoeken')}?{urlencode({'q': tekst})}")
    vondsten = selectors.zoek_bsn(request.user, bsn) if bsn else selectors.zoek(request.user, tekst)
    request.leeslog.gelezen(
        *(v.persoon for v in vondsten),
        *(ouder for v in vondsten for ouder in v.bij),
        handeling=Handeling.GEVONDEN,
        onderwerp="zoeken op BSN" if bsn else "zoeken",
    )
    return render(
        request,
        "cases/zoeken.html",
        {
            "zoekterm": f"••••••{bsn[-3:]}" if bsn else tekst,
            "vondsten": vondsten,
            "op_bsn": bool(bsn),
            "gezocht": bool(tekst),
            "te_kort": len(tekst) == 1,
        },
    )
