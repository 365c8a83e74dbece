# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases import forms, panelen, selectors, services
from cases.autorisatie import Actie, rechten
from cases.models import Taak, Termijngebeurtenis, Toegangsverlening, Zaak
from cases.services.zaken import mogelijke_stappen, wijs_tweede_beoordelaar_aan
from cases.termijnen import GRONDEN_OPSCHORTING, gebeurtenissen_per_termijn
from cases.tijdlijn_svg import Tekening, teken
from cases.views.basis import haal_zaak, handel, ingevuld, scherm, versie_uit, zaak_url
from cases.zaaksoort import zaaksoort_van
from herstel.fouten import Weigering
from herstel.models import Rol

_EigenSoort = Termijngebeurtenis.Soort
get_post = require_http_methods(["GET", "POST"])


def _met_recht(request: HttpRequest, zaaknummer: str, actie: str) -> tuple[Zaak, frozenset[str]]:
    """The case, when this person may see it and do this; else 404."""
    zaak = haal_zaak(request, zaaknummer)
    acties = rechten(request.user, zaak)
    if actie not in acties:
        raise Http404("Dit mag u bij deze zaak niet.")
    return zaak, acties


def tekening(
    naam: str, termijn: Any, gebeurtenissen: Any, dwangsommen: list[dict], hoofd: bool
) -> Tekening | None:
    """The drawing of one stored term from its events."""
    if termijn.einde is None:
        return None
    rijen = gebeurtenissen.rijen if gebeurtenissen else ()
    stilstand = []
    for rij in rijen:
        if rij.soort == _EigenSoort.OPSCHORTING:
            einde = gebeurtenissen.einden.get(rij.pk)
            stilstand.append(
                (rij.op, min(filter(None, (einde.op if einde else None, rij.tot_en_met)), default=None))
            )
    verlenging = next((r for r in reversed(rijen) if r.soort == _EigenSoort.VERDAGING), None)
    begin = termijn.aanvang or next((r.op for r in reversed(rijen) if r.soort == _EigenSoort.START), None)
    dwangsom = None
    for stand in dwangsommen if hoofd else ():
        w = stand["uitkomst"].waarden
        if w.get("eerste_dag") and w.get("laatste_dag"):
            dwangsom = (w["eerste_dag"], w["laatste_dag"])
    return teken(
        naam, begin or termijn.zaak.ontvangen_op, termijn.einde, timezone.localdate(), opschortingen=stilstand,
        verlengd_op=verlenging.op if verlenging else None, dwangsom=dwangsom, klaar_op=termijn.afgerond_op,
    )  # fmt: skip


def _termijnblokken(zaak: Zaak, venster: selectors.Zaakvenster) -> list[dict[str, Any]]:
    soort = zaaksoort_van(zaak)
    per_code: dict[str, list[Termijngebeurtenis]] = {}
    for rij in venster.gebeurtenissen:
        per_code.setdefault(rij.termijn, []).append(rij)
    geldig = gebeurtenissen_per_termijn(zaak)
    blokken = []
    for termijn in venster.termijnen:
        ts = soort.termijn(termijn.code)
        termijn.zaak = zaak
        geb = geldig.get(termijn.code)
        blokken.append(
            {
                "termijn": termijn,
                "soort": ts,
                "tekening": tekening(ts.naam, termijn, geb, venster.dwangsommen, ts.hoofd),
                "uitleg": termijn.uitleg,
                "gebeurtenissen": per_code.get(termijn.code, []),
                "geldig": {r.pk for r in geb.rijen} | {r.pk for r in geb.einden.values()} if geb else set(),
                "lopend": {
                    r.pk
                    for r in (geb.rijen if geb else ())
                    if r.soort == _EigenSoort.OPSCHORTING and r.pk not in geb.einden
                },
                "dwangsommen": venster.dwangsommen if ts.hoofd else [],
            }
        )
    return blokken


@scherm(actie="bekijken")
@require_GET
def zaak(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak = haal_zaak(request, zaaknummer)
    acties = rechten(request.user, zaak)
    venster = selectors.zaakvenster(request.user, zaak)
    request.leeslog.gelezen(
        *(c.persoon_id for c in venster.contacten), *(b.geadresseerde_id for b in venster.brieven),
        onderwerp=zaak.zaaknummer,
    )  # fmt: skip
    soort = zaaksoort_van(zaak)
    hoofd = {ts.code for ts in soort.termijnen if ts.hoofd}
    zaak.termijn_klaar = any(t.afgerond_op and t.code in hoofd for t in venster.termijnen)
    return render(
        request,
        "cases/zaak.html",
        {
            "zaak": zaak,
            "soort": soort,
            "status": soort.status(zaak.status),
            "acties": acties,
            "stappen": mogelijke_stappen(zaak, request.user, acties),
            "v": venster,
            "termijnen": _termijnblokken(zaak, venster),
            "gronden": GRONDEN_OPSCHORTING,
            "panelen": panelen.voor_zaak(request, zaak, acties),
            "behandelaar_ben_ik": zaak.behandelaar_id == request.user.pk,
            "kan_vrijgeven": zaak.behandelaar_id
            and (zaak.behandelaar_id == request.user.pk or "toewijzen" in acties),
        },
    )


@scherm(actie="bewerken")
@get_post
def stap(request: HttpRequest, zaaknummer: str, code: str) -> HttpResponse:
    """One step of the transition table, with what happens then, on a page of its own: that is the confirmation."""
    zaak, acties = _met_recht(request, zaaknummer, Actie.BEWERKEN)
    soort = zaaksoort_van(zaak)
    overgang = next((o for o in soort.overgangen if o.code == code and not o.door_systeem), None)
    if overgang is None or not request.user.heeft_rol(*overgang.rollen):
        raise Http404("Deze stap bestaat niet.")
    form = forms.Redenformulier(
        ingevuld(request), zaak=zaak, user=request.user, verplicht=overgang.reden_verplicht
    )
    form.concept = f"stap-{code}:{zaak.zaaknummer}"
    if not overgang.reden_verplicht:
        form.fields["reden"].label = "Opmerking"
    nu = next((s for s in mogelijke_stappen(zaak, request.user, acties) if s["overgang"].code == code), None)
    doel = soort.status(overgang.naar)
    return handel(
        request, zaak, form,
        lambda g: services.verander_status(zaak, code, request.user, g["reden"], versie=versie_uit(request)),
        titel=overgang.naam, knop=overgang.naam, klaar=f"{overgang.naam}: gelukt.",
        uitleg=(nu or {}).get("waarom_niet", "") or ("" if nu else f"Dit kan niet als de zaak de status “{soort.status(zaak.status).naam}” heeft."),
        gevolg=f"{overgang.uitleg} De zaak krijgt de status “{doel.naam}”.", ernstig=not doel.open,
    )  # fmt: skip


@scherm(actie="contact")
@get_post
def contact(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.CONTACT)
    form = forms.Contactformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.noteer_contact(
            zaak, g["kanaal"], g["uitkomst"], request.user, samenvatting=g["samenvatting"], tijdstip=g["tijdstip"],
            inkomend=g["inkomend"], protocol=g["protocol"], volgende_contact_op=g["volgende_contact_op"],
        ),
        titel="Contact vastleggen", knop="Leg vast", klaar="Het contact is vastgelegd.", terug=zaak_url(zaak, "contact"),
    )  # fmt: skip


@scherm(actie="contact")
@get_post
def taak(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.CONTACT)
    form = forms.Taakformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.maak_taak(zaak, g["omschrijving"], request.user, medewerker=g["medewerker"], uiterlijk_op=g["uiterlijk_op"]),
        titel="Taak toevoegen", knop="Voeg toe", klaar="De taak staat erbij.", terug=zaak_url(zaak, "taken"),
    )  # fmt: skip


@scherm(actie="contact")
@get_post
def taak_klaar(request: HttpRequest, zaaknummer: str, pk: int) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.CONTACT)
    taak = get_object_or_404(Taak, pk=pk, zaak=zaak)
    form = forms.Taakklaarformulier(ingevuld(request), zaak=zaak, user=request.user)
    form.concept += f":{pk}"
    return handel(
        request, zaak, form, lambda g: services.rond_taak_af(taak, request.user, g["resultaat"]),
        titel="Taak afronden", knop="Rond af", klaar="De taak is klaar.", uitleg=taak.omschrijving, terug=zaak_url(zaak, "taken"),
    )  # fmt: skip


@scherm(actie="termijn")
@get_post
def opschorten(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TERMIJN)
    form = forms.Opschortformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.schort_op(
            zaak, g["grond"], g["op"], request.user, tot_en_met=g["tot_en_met"], toelichting=g["toelichting"], code=g["code"],
            versie=versie_uit(request),
        ),
        titel="Termijn opschorten", knop="Schort op", klaar="De termijn is opgeschort.", terug=zaak_url(zaak, "termijnen"),
        gevolg="De termijn staat stil en de laatste dag schuift op. De ouder hoort dit van u.",
    )  # fmt: skip


@scherm(actie="termijn")
@get_post
def hervatten(request: HttpRequest, zaaknummer: str, pk: int) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TERMIJN)
    rij = get_object_or_404(Termijngebeurtenis, pk=pk, zaak=zaak, soort=_EigenSoort.OPSCHORTING)
    form = forms.Hervatformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.hervat_termijn(rij, g["op"], request.user, toelichting=g["toelichting"], versie=versie_uit(request)),
        titel="Termijn hervatten", knop="Hervat", klaar="De termijn loopt weer.", terug=zaak_url(zaak, "termijnen"),
        uitleg=f"Opgeschort vanaf {rij.op:%d-%m-%Y}: {GRONDEN_OPSCHORTING.get(rij.grond, rij.grond)}.",
    )  # fmt: skip


@scherm(actie="termijn")
@get_post
def verlengen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TERMIJN)
    form = forms.Verlengformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.verleng_termijn(
            zaak, g["medegedeeld_op"], request.user, maanden=g.get("maanden"), weken=g.get("weken"), toelichting=g["toelichting"],
            code=g["code"], versie=versie_uit(request),
        ),
        titel="Termijn verlengen", knop="Verleng", klaar="De termijn is verlengd.", terug=zaak_url(zaak, "termijnen"),
        gevolg="Een termijn kan maar één keer worden verlengd.",
    )  # fmt: skip


@scherm(actie="termijn")
@get_post
def ingebrekestelling(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TERMIJN)
    form = forms.Ingebrekestellingformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.registreer_ingebrekestelling(
            zaak, g["ontvangen_op"], request.user, toelichting=g["toelichting"], versie=versie_uit(request)
        ),
        titel="Ingebrekestelling vastleggen", knop="Leg vast", klaar="De ingebrekestelling is vastgelegd.",
        terug=zaak_url(zaak, "termijnen"),
        gevolg="Of zij geldig is en wat zij kost, rekent het systeem uit. U ziet het bij de termijn.",
    )  # fmt: skip


@scherm(actie="termijn")
@get_post
def uitspraak(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TERMIJN)
    form = forms.Uitspraakformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.registreer_uitspraak(
            zaak, g["verzonden_op"], request.user, uiterlijk_op=g["uiterlijk_op"], weken=g["weken"],
            bedrag_per_dag=g["bedrag_per_dag"], maximum=g["maximum"], ecli=g["ecli"], toelichting=g["toelichting"],
            versie=versie_uit(request),
        ),
        titel="Uitspraak van de rechter vastleggen", knop="Leg vast", klaar="De termijn van de rechter is vastgelegd.",
        terug=zaak_url(zaak, "termijnen"), gevolg="De dag die de rechter noemt, wordt de uiterste dag van deze zaak.",
    )  # fmt: skip


@scherm(actie="termijn")
@get_post
def termijnregel_intrekken(request: HttpRequest, zaaknummer: str, pk: int) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TERMIJN)
    rij = get_object_or_404(Termijngebeurtenis, pk=pk, zaak=zaak)
    form = forms.Redenformulier(ingevuld(request), zaak=zaak, user=request.user)
    form.concept = f"intrekken-{pk}:{zaak.zaaknummer}"
    return handel(
        request, zaak, form,
        lambda g: services.trek_termijngebeurtenis_in(rij, g["reden"], request.user, versie=versie_uit(request)),
        titel="Regel van de termijn intrekken", knop="Trek in", klaar="De regel telt niet meer mee.",
        uitleg=f"{rij.get_soort_display().capitalize()} van {rij.op:%d-%m-%Y}.", terug=zaak_url(zaak, "termijnen"), ernstig=True,
        gevolg="De regel blijft staan in de geschiedenis, maar telt niet meer mee. De termijn wordt opnieuw afgeleid.",
    )  # fmt: skip


@scherm(actie="toewijzen")
@get_post
def toewijzen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TOEWIJZEN)
    form = forms.Toewijsformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.wijs_toe(zaak, g["medewerker"], request.user, g["reden"], versie=versie_uit(request)),
        titel="Behandelaar toewijzen", knop="Wijs toe", klaar="De zaak heeft een behandelaar.",
    )  # fmt: skip


@scherm(actie="toewijzen")
@get_post
def naar_team(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.TOEWIJZEN)
    form = forms.Teamformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.naar_team(zaak, g["team"], request.user, g["reden"], versie=versie_uit(request)),
        titel="Naar een ander team", knop="Verplaats", klaar="De zaak ligt nu bij het andere team.", terug="/",
        gevolg="De behandelaar vervalt; het andere team wijst een nieuwe toe.",
    )  # fmt: skip


@scherm(actie="bewerken")
@get_post
def vrijgeven(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak = haal_zaak(request, zaaknummer)
    if zaak.behandelaar_id != request.user.pk and Actie.TOEWIJZEN not in rechten(request.user, zaak):
        raise Http404("Dit mag u bij deze zaak niet.")
    form = forms.Redenformulier(ingevuld(request), zaak=zaak, user=request.user)
    form.concept = f"vrijgeven:{zaak.zaaknummer}"
    return handel(
        request, zaak, form, lambda g: services.geef_vrij(zaak, request.user, g["reden"], versie=versie_uit(request)),
        titel="Zaak teruggeven aan het team", knop="Geef terug", klaar="De zaak ligt weer in de wachtrij van het team.",
        gevolg="U bent daarna niet meer de behandelaar.",
    )  # fmt: skip


@scherm(actie="bewerken")
@get_post
def tweede_beoordelaar(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.BEWERKEN)
    form = forms.Toewijsformulier(
        ingevuld(request), zaak=zaak, user=request.user, rollen=(Rol.BEOORDELAAR, Rol.ZAAKBEHANDELAAR)
    )
    del form.fields["reden"]
    form.concept = f"tweede:{zaak.zaaknummer}"
    return handel(
        request, zaak, form, lambda g: wijs_tweede_beoordelaar_aan(zaak, g["medewerker"], request.user),
        titel="Tweede beoordelaar aanwijzen", knop="Wijs aan", klaar="De tweede beoordelaar is aangewezen.",
        gevolg="De zaak komt in de werkvoorraad van deze collega.",
    )  # fmt: skip


@scherm(actie="bewerken")
@get_post
def spoed(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.BEWERKEN)
    aan = not zaak.spoed
    form = forms.Spoedformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form, lambda g: services.zet_spoed(zaak, aan, g["reden"], request.user, versie=versie_uit(request)),
        titel="Spoed geven" if aan else "Spoed weghalen", knop="Geef spoed" if aan else "Haal weg",
        klaar="De zaak heeft spoed." if aan else "De spoed is weg.", uitleg="" if aan else f"Nu: {zaak.spoed_reden}",
    )  # fmt: skip


@scherm(actie="verlenen")
@get_post
def toegang_verlenen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.VERLENEN)
    form = forms.Toegangsformulier(ingevuld(request), zaak=zaak, user=request.user)
    return handel(
        request, zaak, form,
        lambda g: services.verleen_toegang(
            zaak, g["medewerker"], g["tot_en_met"], g["reden"], request.user, mag_bewerken=g["mag_bewerken"]
        ),
        titel="Toegang geven tot deze zaak", knop="Geef toegang", klaar="De toegang is gegeven.", terug=zaak_url(zaak, "wie"),
    )  # fmt: skip


@scherm(actie="verlenen")
@require_POST
def toegang_intrekken(request: HttpRequest, zaaknummer: str, pk: int) -> HttpResponse:
    zaak, _ = _met_recht(request, zaaknummer, Actie.VERLENEN)
    verlening = get_object_or_404(Toegangsverlening, pk=pk, zaak=zaak)
    try:
        services.trek_toegang_in(verlening, request.user)
    except Weigering as fout:
        messages.error(request, str(fout))
    else:
        messages.success(request, "De toegang is ingetrokken.")
    return HttpResponseRedirect(zaak_url(zaak, "wie"))


@scherm(actie="bekijken")
@require_GET
def geschiedenis(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    zaak = haal_zaak(request, zaaknummer)
    soort = request.GET.get("soort", "") if request.GET.get("soort") in selectors.TIJDLIJNSOORTEN else ""
    return render(
        request,
        "cases/geschiedenis.html",
        {
            "zaak": zaak,
            "tijdlijn": selectors.tijdlijn(
                Zaak.objects.filter(Q(pk=zaak.pk)), soort, na=request.GET.get("na", "")
            ),
            "soort": soort,
            "soorten": selectors.TIJDLIJNSOORTEN.items(),
        },
    )
