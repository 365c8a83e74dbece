# SPDX-License-Identifier: EUPL-1.2
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_GET, require_POST

from cases import prioriteit, selectors
from cases.services import wijs_toe
from cases.views.basis import haal_zaak, scherm, zaak_url
from cases.zaaksoort import alle_zaaksoorten
from herstel.fouten import Weigering
from herstel.logboek import Handeling
from herstel.models import Rol

_WERKERS = (Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER)
_THUIS = (
    ((Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR), "werkvoorraad"),
    ((Rol.TEAMLEIDER,), "teampagina"),
    ((Rol.BESLISSER,), "admin:cases_besluit_changelist"),
    ((Rol.BEHEERDER,), "admin:index"),
    ((Rol.PRIVACY_OFFICER,), "leeslog"),
)


@scherm(ingelogd=True)
@require_GET
def begin(request: HttpRequest) -> HttpResponse:
    """The page where this person's work starts."""
    request.leeslog.niemand()
    for rollen, naam in _THUIS:
        if request.user.heeft_rol(*rollen):
            try:
                return HttpResponseRedirect(reverse(naam))
            except NoReverseMatch:
                continue
    return HttpResponseRedirect(reverse("zoeken"))


def _lijst(request: HttpRequest, tab: str, extra: dict) -> HttpResponse:
    regels = extra.pop("alle_regels")
    request.leeslog.gelezen(
        *(r.zaak.ouder_id for r in regels), handeling=Handeling.GEVONDEN, onderwerp=f"werkvoorraad: {tab}"
    )
    filter_ = extra["filter"]
    return render(
        request,
        "cases/werkvoorraad.html",
        {
            "tab": tab,
            "soorten": [(zs.code, zs.meervoud) for zs in alle_zaaksoorten()],
            "fasen": selectors.fasekeuzes(),
            "merken": filter_.MERKEN.items(),
            "sorteringen": filter_.SORTERINGEN.items(),
            "contact_elke": prioriteit.CONTACT_ELKE_DAGEN // 7,
            **extra,
        },
    )


@scherm(rollen=_WERKERS)
@require_GET
def werkvoorraad(request: HttpRequest) -> HttpResponse:
    filter_ = selectors.Werkfilter.uit(request.GET)
    codes = tuple(prioriteit.BANDEN)
    banden = selectors.mijn_werkvoorraad(
        request.user,
        filter_,
        na={code: request.GET.get(f"na_{code}", "") for code in codes},
        voor={code: request.GET.get(f"voor_{code}", "") for code in codes},
    )
    regels = [r for band in banden for r in band.blad.rijen]
    return _lijst(
        request,
        "mijn",
        {"filter": filter_, "banden": banden, "totaal": sum(b.totaal for b in banden), "alle_regels": regels},
    )


@scherm(rollen=_WERKERS)
@require_GET
def niet_toegewezen(request: HttpRequest) -> HttpResponse:
    filter_ = selectors.Werkfilter.uit(request.GET)
    blad, totaal = selectors.niet_toegewezen(
        request.user, filter_, na=request.GET.get("na", ""), voor=request.GET.get("voor", "")
    )
    return _lijst(
        request, "team", {"filter": filter_, "blad": blad, "totaal": totaal, "alle_regels": blad.rijen}
    )


@scherm(rollen=_WERKERS)
@require_GET
def te_beoordelen(request: HttpRequest) -> HttpResponse:
    filter_ = selectors.Werkfilter.uit(request.GET)
    blad, totaal = selectors.te_beoordelen(
        request.user, filter_, na=request.GET.get("na", ""), voor=request.GET.get("voor", "")
    )
    return _lijst(
        request, "beoordelen", {"filter": filter_, "blad": blad, "totaal": totaal, "alle_regels": blad.rijen}
    )


@scherm(actie="oppakken")
@require_POST
def pak_op(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak = haal_zaak(request, zaaknummer)
    try:
        wijs_toe(zaak, request.user, request.user, "zelf opgepakt")
    except Weigering as fout:
        messages.error(request, str(fout))
        return HttpResponseRedirect(reverse("niet-toegewezen"))
    messages.success(request, f"{zaak.zaaknummer} staat nu op uw naam.")
    return HttpResponseRedirect(zaak_url(zaak))


@scherm(ingelogd=True)
@require_GET
def meldingen(request: HttpRequest) -> HttpResponse:
    gevonden = selectors.meldingen(request.user)
    personen = [t.zaak.ouder_id for t in gevonden["taken"]] + [
        b.zaak.ouder_id for b in gevonden["teruggegeven"]
    ]
    personen += [z.ouder_id for z in gevonden["beloofd"]]
    request.leeslog.gelezen(*personen, handeling=Handeling.GEVONDEN, onderwerp="meldingen")
    return render(request, "cases/meldingen.html", {**gevonden, "leeg": not personen})
