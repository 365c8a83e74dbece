# SPDX-License-Identifier: EUPL-1.2
"""The team leader's pages: the team, the cases behind each number, and reassigning many with a trial run first."""

import csv
from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from cases import teamstand
from cases.models import Bulkactie, Zaak
from cases.services.bulk import ga_verder, pauzeer, proef, start_bulk, stop, voortgang
from cases.zaaksoort import alle_zaaksoorten, zaaksoort_van
from herstel.fouten import OngeldigeInvoer, Weigering
from herstel.logboek import Doel, Handeling, Kanaal, leeslog, log_stroom
from herstel.models import Medewerker, Rol, Team
from herstel.toegang import toegang

LEIDERS = (Rol.TEAMLEIDER,)
MEEST_TEGELIJK = 500


def _staven(weken: list[dict]) -> dict[str, Any]:
    """Bars of the chart of in and out per week, in the units of its drawing (720 × 200)."""
    hoogste = max((max(w["in"], w["uit"]) for w in weken), default=0) or 1
    breed = 720 / len(weken)
    return {
        "hoogste": hoogste,
        "staven": [
            {
                **week,
                "x": round(n * breed + breed / 2, 1),
                "x_in": round(n * breed + breed / 2 - 17, 1),
                "x_uit": round(n * breed + breed / 2 + 1, 1),
                "h_in": round(140 * week["in"] / hoogste, 1),
                "y_in": round(160 - 140 * week["in"] / hoogste, 1),
                "h_uit": round(140 * week["uit"] / hoogste, 1),
                "y_uit": round(160 - 140 * week["uit"] / hoogste, 1),
            }
            for n, week in enumerate(weken)
        ],
    }


@toegang(rollen=LEIDERS)
@require_GET
@leeslog(doel=Doel.AANSTURING)
def team(request: HttpRequest) -> HttpResponse:
    vast = teamstand.vastgelopen(request.user)
    request.leeslog.gelezen(
        *(r["zaak"].ouder_id for r in vast), handeling=Handeling.GEVONDEN, onderwerp="teampagina"
    )
    eigen = request.user.team
    weken = teamstand.in_en_uit(eigen) if eigen else []
    inhoud = {
        "team": eigen,
        "cijfers": teamstand.cijfers(request.user),
        "matrix": teamstand.matrix(request.user),
        "leeftijden": teamstand.LEEFTIJDEN,
        "termijnen": teamstand.TERMIJNEN.items(),
        "mensen": teamstand.per_behandelaar(request.user),
        "vastgelopen": vast,
        "weken": weken,
        "grafiek": _staven(weken) if weken else None,
        "doorlooptijden": teamstand.doorlooptijden(eigen) if eigen else [],
        "stil_na": teamstand.STIL_NA_DAGEN,
    }
    return render(request, "cases/team.html", inhoud)


def _keuzes(request: HttpRequest) -> dict[str, Any]:
    return {
        "soorten": [(zs.code, zs.meervoud) for zs in alle_zaaksoorten()],
        "statussen": [
            (s.code, f"{zs.naam}: {s.naam}") for zs in alle_zaaksoorten() for s in zs.statussen if s.open
        ],
        "leeftijden": [(code, naam) for code, naam, *_ in teamstand.LEEFTIJDEN],
        "termijnen": teamstand.TERMIJNEN.items(),
        "mensen": Medewerker.objects.filter(
            team=request.user.team_id, rollen__contains=["zaakbehandelaar"]
        ).order_by("naam"),
        "teams": Team.objects.filter(actief=True),
        "collegas": Medewerker.objects.filter(is_active=True, rollen__contains=["zaakbehandelaar"])
        .exclude(team=request.user.team_id)
        .select_related("team")
        .order_by("naam")[:300],
    }


@toegang(rollen=LEIDERS)
@require_GET
@leeslog(doel=Doel.AANSTURING)
def zaken(request: HttpRequest) -> HttpResponse:
    filter_ = teamstand.Teamfilter.uit(request.GET)
    blad, totaal = teamstand.teamlijst(
        request.user, filter_, na=request.GET.get("na", ""), voor=request.GET.get("voor", "")
    )
    request.leeslog.gelezen(
        *(z.ouder_id for z in blad.rijen), handeling=Handeling.GEVONDEN, onderwerp="teamlijst"
    )
    inhoud = {"filter": filter_, "blad": blad, "totaal": totaal, "meest": MEEST_TEGELIJK, **_keuzes(request)}
    return render(request, "cases/teamlijst.html", inhoud)


class _Echo:
    def write(self, regel: str) -> str:
        return regel


@toegang(rollen=LEIDERS)
@require_GET
def export(request: HttpRequest) -> StreamingHttpResponse:
    """The list behind the filters as CSV; every block is logged before it leaves."""
    filter_ = teamstand.Teamfilter.uit(request.GET)
    alle = filter_.pas_toe(teamstand.voorraad(request.user), timezone.localdate()).select_related(
        "ouder", "behandelaar"
    )
    schrijver = csv.writer(_Echo(), delimiter=";")

    def regels() -> Iterator[str]:
        yield "\ufeff" + schrijver.writerow(
            [
                "zaaknummer",
                "soort",
                "status",
                "ouder",
                "behandelaar",
                "ontvangen op",
                "uiterste datum",
                "laatste beweging",
            ]
        )
        stroom = log_stroom(
            request.user, alle.order_by("pk").iterator(chunk_size=500), lambda z: [z.ouder_id],
            doel=Doel.AANSTURING, onderwerp="export teamlijst",
        )  # fmt: skip
        for z in stroom:
            yield schrijver.writerow(
                [
                    z.zaaknummer, zaaksoort_van(z).naam, zaaksoort_van(z).status(z.status).naam, z.ouder.lijstnaam,
                    z.behandelaar or "", f"{z.ontvangen_op:%d-%m-%Y}",
                    f"{z.uiterste_datum:%d-%m-%Y}" if z.uiterste_datum else "", f"{z.laatste_beweging_op:%d-%m-%Y}",
                ]
            )  # fmt: skip

    antwoord = StreamingHttpResponse(regels(), content_type="text/csv; charset=utf-8")
    antwoord["Content-Disposition"] = 'attachment; filename="teamlijst.csv"'
    return antwoord


def _doel(request: HttpRequest) -> tuple[dict[str, int], str]:
    """Where to, from the form: a handler or a team."""
    soort, _, nummer = request.POST.get("naar", "").partition(":")
    if soort == "medewerker" and nummer.isdigit():
        medewerker = Medewerker.objects.filter(pk=nummer, is_active=True).first()
        if medewerker:
            return {"medewerker": medewerker.pk}, str(medewerker)
    if soort == "team" and nummer.isdigit():
        team_ = Team.objects.filter(pk=nummer, actief=True).first()
        if team_:
            return {"team": team_.pk}, str(team_)
    raise OngeldigeInvoer("Kies naar wie of naar welk team de zaken gaan.", veld="naar")


def _gekozen(request: HttpRequest) -> list[Zaak]:
    nummers = request.POST.getlist("zaak")
    if request.POST.get("alles") == "1":
        filter_ = teamstand.Teamfilter.uit(request.POST)
        gevonden = filter_.pas_toe(teamstand.voorraad(request.user), timezone.localdate())
    else:
        gevonden = teamstand.voorraad(request.user).filter(zaaknummer__in=nummers[:MEEST_TEGELIJK])
    rijen = list(
        gevonden.select_related("ouder", "behandelaar", "team").order_by("uiterste_datum", "pk")[
            : MEEST_TEGELIJK + 1
        ]
    )
    if not rijen:
        raise OngeldigeInvoer("Kies eerst een of meer zaken.", veld="zaak")
    if len(rijen) > MEEST_TEGELIJK:
        raise OngeldigeInvoer(f"Kies ten hoogste {MEEST_TEGELIJK} zaken tegelijk.", veld="zaak")
    return rijen


@toegang(rollen=LEIDERS)
@require_POST
@leeslog(doel=Doel.AANSTURING)
def herverdelen(request: HttpRequest) -> HttpResponse:
    """First the trial run with a result per case; with `bevestig` the work itself starts, with its own progress."""
    request.leeslog.niemand()
    reden = request.POST.get("reden", "").strip()
    try:
        rijen = _gekozen(request)
        doel, naam = _doel(request)
        if not reden:
            raise OngeldigeInvoer("Schrijf op waarom u de zaken verplaatst.", veld="reden")
        onderwerpen = [f"zaak:{zaak.pk}" for zaak in rijen]
        gegevens = {**doel, "reden": reden}
        if request.POST.get("bevestig") == "1":
            actie = start_bulk("herverdelen", onderwerpen, gegevens, request.user)
            return HttpResponseRedirect(reverse("bulk", args=[actie.publiek_id]))
        uitslag = proef("herverdelen", onderwerpen, gegevens, request.user)
    except Weigering as fout:
        messages.error(request, fout.melding)
        return HttpResponseRedirect(
            request.POST.get("terug")
            if request.POST.get("terug", "").startswith("/team/")
            else reverse("teamlijst")
        )
    per_onderwerp = {regel.onderwerp: regel for regel in uitslag}
    regels = [{"zaak": z, "uitslag": per_onderwerp[f"zaak:{z.pk}"]} for z in rijen]
    request.leeslog.gelezen(
        *(z.ouder_id for z in rijen), handeling=Handeling.GEVONDEN, onderwerp="herverdelen"
    )
    kan = sum(1 for r in regels if r["uitslag"].kan)
    inhoud = {
        "regels": regels,
        "naam": naam,
        "naar": request.POST["naar"],
        "reden": reden,
        "kan": kan,
        "kan_niet": len(regels) - kan,
    }
    return render(request, "cases/herverdelen.html", inhoud)


def _eigen_actie(request: HttpRequest, publiek_id: Any) -> Bulkactie:
    return get_object_or_404(Bulkactie, publiek_id=publiek_id, door=request.user)


@toegang(rollen=(Rol.TEAMLEIDER, Rol.BESLISSER))
@require_GET
@leeslog(doel=Doel.AANSTURING, kanaal=Kanaal.SCHERM)
def bulk(request: HttpRequest, publiek_id: Any) -> HttpResponse:
    """Progress, rate, time left and the result per item; a stable address to come back to."""
    actie = _eigen_actie(request, publiek_id)
    request.leeslog.niemand()
    deel = request.headers.get("HX-Request") == "true"
    inhoud = {
        "actie": actie,
        "stand": voortgang(actie),
        "bezig": actie.status in (Bulkactie.Status.WACHT, Bulkactie.Status.BEZIG),
        "regels": actie.regels.order_by("volgnummer"),
    }
    return render(request, "cases/_bulkstand.html" if deel else "cases/bulk.html", inhoud)


@toegang(rollen=(Rol.TEAMLEIDER, Rol.BESLISSER))
@require_POST
def bulk_knop(request: HttpRequest, publiek_id: Any, knop: str) -> HttpResponse:
    actie = _eigen_actie(request, publiek_id)
    diensten = {"pauzeer": pauzeer, "hervat": ga_verder, "stop": stop}
    try:
        if knop not in diensten:
            raise OngeldigeInvoer("Deze knop bestaat niet.")
        diensten[knop](actie, request.user)
    except Weigering as fout:
        messages.error(request, fout.melding)
    return HttpResponseRedirect(reverse("bulk", args=[publiek_id]))
