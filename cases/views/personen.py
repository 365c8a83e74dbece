# SPDX-License-Identifier: EUPL-1.2
from uuid import UUID

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases import panelen, selectors
from cases.autorisatie import ROLLEN_PER_ACTIE, Actie, personen_zichtbaar_voor, rechten, zichtbaar_voor
from cases.forms import Contactformulier, Rekeningformulier
from cases.services import noteer_contact
from cases.services.betalingen import controleer_bankrekening, wie_legde_vast
from cases.views.basis import scherm
from herstel.context import concept_is_klaar
from herstel.fouten import Weigering
from herstel.logboek import Handeling
from herstel.models import Persoon
from herstel.services import registreer_bankrekening


def haal_persoon(request: HttpRequest, publiek_id: UUID) -> Persoon:
    persoon = personen_zichtbaar_voor(request.user).filter(publiek_id=publiek_id).first()
    if persoon is None:
        raise Http404("Deze persoon bestaat niet, of u mag dit dossier niet zien.")
    return persoon


def _pagina(
    request: HttpRequest, persoon: Persoon, form: Contactformulier | None = None, status: int = 200
) -> HttpResponse:
    venster = selectors.oudervenster(request.user, persoon)
    request.leeslog.gelezen(
        persoon, *(lid.persoon for lid in venster.familie), *(r.verwant for r in venster.gemachtigden), *venster.dossiers,
        onderwerp="dossierpagina",
    )  # fmt: skip
    soort = request.GET.get("soort", "") if request.GET.get("soort") in selectors.TIJDLIJNSOORTEN else ""
    zaken = zichtbaar_voor(request.user).filter(Q(ouder=persoon) | Q(betrokkene=persoon))
    if form is None and venster.open_zaken and request.user.heeft_rol(*ROLLEN_PER_ACTIE[Actie.CONTACT]):
        form = Contactformulier(zaak=venster.open_zaken[0].zaak, user=request.user, auto_id="snel_%s")
    return render(
        request,
        "cases/persoon.html",
        {
            "persoon": persoon,
            "v": venster,
            "leeftijd": selectors.leeftijd(persoon),
            "tijdlijn": selectors.tijdlijn(zaken, soort, na=request.GET.get("na", "")),
            "soort": soort,
            "soorten": selectors.TIJDLIJNSOORTEN.items(),
            "form": form,
            "panelen": panelen.voor_persoon(request, persoon),
            "vandaag": timezone.localdate(),
        },
        status=status,
    )


@scherm(actie="bekijken", soort="persoon")
@require_GET
def persoon(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    return _pagina(request, haal_persoon(request, publiek_id))


@scherm(actie="contact", soort="persoon")
@require_POST
def snel_contact(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """The quick contact note on the parent's page."""
    persoon = haal_persoon(request, publiek_id)
    zaak = (
        zichtbaar_voor(request.user)
        .filter(
            Q(ouder=persoon) | Q(betrokkene=persoon), zaaknummer=request.POST.get("zaak", ""), is_open=True
        )
        .first()
    )
    if zaak is None or Actie.CONTACT not in rechten(request.user, zaak):
        raise Http404("Deze zaak bestaat niet, of u mag er geen contact bij vastleggen.")
    form = Contactformulier(request.POST, zaak=zaak, user=request.user, auto_id="snel_%s")
    if form.is_valid():
        g = form.cleaned_data
        try:
            noteer_contact(
                zaak, g["kanaal"], g["uitkomst"], request.user, samenvatting=g["samenvatting"], tijdstip=g["tijdstip"],
                persoon=persoon, inkomend=g["inkomend"], protocol=g["protocol"], volgende_contact_op=g["volgende_contact_op"],
            )  # fmt: skip
        except Weigering as fout:
            form.neem_weigering_over(fout)
        else:
            messages.success(request, f"Contact vastgelegd bij {zaak.zaaknummer}.")
            concept_is_klaar(request, f"snel:{persoon.publiek_id}")
            request.leeslog.gelezen(persoon, onderwerp="contact vastgelegd")
            return HttpResponseRedirect(reverse("persoon", args=[persoon.publiek_id]))
    return _pagina(request, persoon, form, status=422)


@scherm(actie="bekijken", soort="persoon")
@require_POST
def toon_bsn(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """The BSN, on request, logged by itself."""
    persoon = haal_persoon(request, publiek_id)
    request.leeslog.gelezen(persoon, handeling=Handeling.BSN_GETOOND, onderwerp="dossierpagina")
    return render(request, "cases/_bsn.html", {"persoon": persoon, "los": not request.htmx})


def _rekeningpagina(
    request: HttpRequest, persoon: Persoon, form: Rekeningformulier, status: int = 200
) -> HttpResponse:
    request.leeslog.gelezen(persoon, onderwerp="bankrekening")
    huidig = persoon.bankrekeningen.filter(tot_en_met__isnull=True).first()
    return render(
        request,
        "cases/rekening.html",
        {
            "persoon": persoon,
            "form": form,
            "huidig": huidig,
            "invoerder": wie_legde_vast(huidig) if huidig else None,
            "eerdere": persoon.bankrekeningen.filter(tot_en_met__isnull=False).order_by("-tot_en_met"),
        },
        status=status,
    )


@scherm(actie="contact", soort="persoon")
@require_http_methods(["GET", "POST"])
def rekening(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """The account to pay to: enter another one, or see which one counts and who checked it."""
    persoon = haal_persoon(request, publiek_id)
    form = Rekeningformulier(request.POST or None)
    form.concept = f"rekening:{persoon.publiek_id}"
    if request.method == "POST" and form.is_valid():
        try:
            registreer_bankrekening(persoon, door=request.user, **form.cleaned_data)
        except Weigering as fout:
            form.neem_weigering_over(fout)
        else:
            messages.success(request, "De rekening is vastgelegd. Een collega moet haar nog controleren.")
            request.leeslog.gelezen(persoon, onderwerp="bankrekening")
            return HttpResponseRedirect(reverse("persoon-rekening", args=[persoon.publiek_id]))
    return _rekeningpagina(request, persoon, form, 422 if form.errors else 200)


@scherm(actie="contact", soort="persoon")
@require_POST
def rekening_controle(request: HttpRequest, publiek_id: UUID) -> HttpResponse:
    """A colleague confirms that name and account belong together; blocked payments can then go."""
    persoon = haal_persoon(request, publiek_id)
    request.leeslog.gelezen(persoon, onderwerp="bankrekening")
    huidig = persoon.bankrekeningen.filter(
        tot_en_met__isnull=True, pk=_nummer(request.POST.get("rekening"))
    ).first()
    if huidig is None:
        raise Http404("Deze rekening bestaat niet.")
    try:
        vrij = controleer_bankrekening(huidig, request.user)
    except Weigering as fout:
        messages.error(request, fout.melding)
    else:
        messages.success(
            request, f"De rekening is gecontroleerd. {vrij} wachtende betaling(en) kunnen nu door."
        )
    return HttpResponseRedirect(reverse("persoon-rekening", args=[persoon.publiek_id]))


def _nummer(tekst: str | None) -> int:
    return int(tekst) if tekst and tekst.isdigit() and len(tekst) < 18 else 0
