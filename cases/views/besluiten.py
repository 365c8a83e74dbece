# SPDX-License-Identifier: EUPL-1.2
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from cases import forms, rekentabel, services
from cases.autorisatie import Actie, rechten, zichtbaar_voor
from cases.brieven.tekenen import BriefFout
from cases.models import Besluit, Brief, BriefBestand
from cases.services.besluiten import controles
from cases.services.brieven import voorbeeld_pdf
from cases.views.basis import handel, ingevuld, scherm, zaak_url
from cases.zaaksoort import zaaksoort_van
from herstel.logboek import Doel, Handeling

get_post = require_http_methods(["GET", "POST"])


def _haal(request: HttpRequest, publiek_id: UUID) -> Besluit:
    besluit = (
        Besluit.objects.filter(publiek_id=publiek_id, zaak__in=zichtbaar_voor(request.user).values("pk"))
        .select_related(
            "zaak__ouder",
            "zaak__betrokkene",
            "opgesteld_door",
            "beoordeeld_door",
            "vastgesteld_door",
            "vervangt",
        )
        .first()
    )
    if besluit is None:
        raise Http404("Dit besluit bestaat niet, of u mag het niet zien.")
    request.leeslog.gelezen(besluit.zaak.ouder, besluit.zaak.betrokkene, onderwerp=besluit.zaak.zaaknummer)
    return besluit


def _versie(request: HttpRequest) -> int | None:
    tekst = request.POST.get("besluitversie", "")
    return int(tekst) if tekst.isdigit() and len(tekst) < 9 else None


@scherm(actie="bekijken", soort="besluit")
@require_GET
def besluit(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """The decision with its text, its amounts and "waarom dit bedrag"."""
    besluit = _haal(request, publiek_id)
    acties = rechten(request.user, besluit.zaak)
    regels = list(besluit.regels.select_related("begunstigde"))
    betalingen = list(besluit.betalingen.select_related("begunstigde").order_by("uiterlijk_op", "pk"))
    request.leeslog.gelezen(
        *(r.begunstigde_id for r in regels),
        *(b.begunstigde_id for b in betalingen),
        onderwerp=besluit.zaak.zaaknummer,
    )
    mijn = besluit.opgesteld_door_id == request.user.pk
    Status = Besluit.Status
    return render(
        request,
        "cases/besluit.html",
        {
            "besluit": besluit,
            "zaak": besluit.zaak,
            "bs": zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort),
            "regels": regels,
            "betalingen": betalingen,
            "brieven": list(besluit.brieven.defer("gegevens")),
            "tabellen": rekentabel.tabellen(besluit.berekening),
            "controles": controles(besluit) if besluit.status in (Status.TER_BEOORDELING, Status.TER_VASTSTELLING) else [],
            "mag_aanbieden": besluit.status == Status.CONCEPT and Actie.BEWERKEN in acties,
            "mag_beoordelen": besluit.status == Status.TER_BEOORDELING and Actie.BEOORDELEN in acties and not mijn,
            "mag_teruggeven": not mijn
            and (
                besluit.status == Status.TER_BEOORDELING and Actie.BEOORDELEN in acties
                or besluit.status == Status.TER_VASTSTELLING and Actie.VASTSTELLEN in acties
            ),
            "mijn": mijn,
        },
    )  # fmt: skip


@scherm(actie="bekijken", soort="besluit", doel=Doel.BEOORDELING)
@require_GET
def voorbeeld(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """The letter as it would become, for who drafts the decision and who reads along. Nothing is kept."""
    besluit = _haal(request, publiek_id)
    if besluit.vastgesteld_op or besluit.status == Besluit.Status.VERVALLEN:
        raise Http404("Van dit besluit is geen voorbeeld meer: de brief zelf staat bij het besluit.")
    try:
        pdf = voorbeeld_pdf(besluit)
    except BriefFout as fout:
        messages.error(request, fout.melding)
        return HttpResponseRedirect(reverse("besluit", args=[besluit.publiek_id]))
    antwoord = HttpResponse(pdf, content_type="application/pdf")
    antwoord["Content-Disposition"] = f'inline; filename="{besluit.zaak.zaaknummer}-voorbeeld.pdf"'
    return antwoord


@scherm(actie="bewerken", soort="besluit")
@get_post
def aanbieden(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    besluit = _haal(request, publiek_id)
    if Actie.BEWERKEN not in rechten(request.user, besluit.zaak):
        raise Http404("Dit mag u bij deze zaak niet.")
    form = forms.Zaakformulier(ingevuld(request), zaak=besluit.zaak, user=request.user)
    return handel(
        request, besluit.zaak, form, lambda g: services.bied_besluit_aan(besluit, request.user, versie=_versie(request)),
        titel="Voorleggen aan de tweede beoordelaar", knop="Leg voor", klaar="Het concept ligt bij de tweede beoordelaar.",
        gevolg="Een collega leest het concept. Past u daarna nog iets aan, dan moet het opnieuw worden beoordeeld.",
        extra={"besluit": besluit},
    )  # fmt: skip


@scherm(actie="beoordelen", soort="besluit", doel=Doel.BEOORDELING)
@get_post
def beoordelen(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    besluit = _haal(request, publiek_id)
    if Actie.BEOORDELEN not in rechten(request.user, besluit.zaak):
        raise Http404("Dit mag u bij deze zaak niet.")
    form = forms.Zaakformulier(ingevuld(request), zaak=besluit.zaak, user=request.user)
    return handel(
        request, besluit.zaak, form, lambda g: services.beoordeel_besluit(besluit, request.user, versie=_versie(request)),
        titel="Akkoord als tweede beoordelaar", knop="Akkoord", klaar="Het besluit wacht nu op een handtekening.",
        gevolg="De beslisser kan het besluit daarna vaststellen. Dan gaan de brief en de betaling de deur uit.",
        terug=zaak_url(besluit.zaak), extra={"besluit": besluit},
    )  # fmt: skip


@scherm(actie="bekijken", soort="besluit", doel=Doel.BEOORDELING)
@get_post
def teruggeven(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    besluit = _haal(request, publiek_id)
    if not {Actie.BEOORDELEN, Actie.VASTSTELLEN} & rechten(request.user, besluit.zaak):
        raise Http404("Dit mag u bij deze zaak niet.")
    form = forms.Teruggeefformulier(ingevuld(request), zaak=besluit.zaak, user=request.user)
    return handel(
        request, besluit.zaak, form,
        lambda g: services.geef_besluit_terug(besluit, g["reden"], request.user, versie=_versie(request)),
        titel="Teruggeven aan de opsteller", knop="Geef terug", klaar="Het concept is terug bij de opsteller.",
        extra={"besluit": besluit},
    )  # fmt: skip


@scherm(actie="bekijken", soort="brief")
@require_GET
def brief(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """The PDF of a letter, as it was stored."""
    brief = (
        Brief.objects.filter(publiek_id=publiek_id, zaak__in=zichtbaar_voor(request.user).values("pk"))
        .select_related("zaak")
        .defer("gegevens")
        .first()
    )
    bestand = BriefBestand.objects.filter(brief=brief).first() if brief else None
    if brief is None or bestand is None:
        raise Http404("Deze brief bestaat niet, is nog niet gemaakt, of u mag hem niet zien.")
    request.leeslog.gelezen(
        brief.geadresseerde_id,
        brief.zaak.ouder_id,
        handeling=Handeling.GEDOWNLOAD,
        onderwerp=brief.zaak.zaaknummer,
    )
    antwoord = HttpResponse(bytes(bestand.inhoud), content_type="application/pdf")
    antwoord["Content-Disposition"] = f'inline; filename="{brief.zaak.zaaknummer}-{brief.sjabloon}.pdf"'
    return antwoord
