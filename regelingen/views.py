# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases import rekentabel, selectors
from cases.autorisatie import Actie, rechten
from cases.forms import Motiveringformulier
from cases.models import Besluit, Zaak
from cases.services.zaken import mogelijke_stappen
from cases.views.basis import haal_zaak, ingevuld, scherm, zaak_url
from cases.zaaksoort import zaaksoort_van
from herstel.context import concept_is_klaar
from herstel.forms import Formulier
from herstel.fouten import IntussenGewijzigd, Weigering
from herstel.recht.fouten import InvoerFout
from regelingen import forms
from regelingen.eerste_toets import services as toetsdienst
from regelingen.eerste_toets.aanmelden import registreer_aanmelding
from regelingen.eerste_toets.zaaksoort import ROLLEN_AANMELDEN
from regelingen.integraal import services as ib_dienst
from regelingen.integraal import voorwaarden
from regelingen.integraal.services import FEITEN
from regelingen.models import CvwAdvies, Herstelmaatregel, Jaarbeoordeling, Toeslagjaar

get_post = require_http_methods(["GET", "POST"])
JAREN = tuple(range(2005, 2020))
Pagina = Callable[..., HttpResponse]


def _zaak(request: HttpRequest, zaaknummer: str, soort: str) -> Zaak:
    zaak = haal_zaak(request, zaaknummer)
    if zaak.soort != soort:
        raise Http404("Deze bladzijde hoort niet bij deze zaak.")
    return zaak


def _versie(request: HttpRequest, naam: str) -> int | None:
    tekst = request.POST.get(naam, "")
    return int(tekst) if tekst.isdigit() and len(tekst) < 9 else None


def _verwerk(
    request: HttpRequest,
    zaak: Zaak,
    form: Formulier,
    doe: Callable[[dict[str, Any]], Any],
    *,
    klaar: str,
    terug: str,
    opnieuw: Callable[[int, dict | None], HttpResponse],
) -> HttpResponse:
    """Calls a service with a form of a page that has several; on a refusal that page comes back with this form."""
    conflict = None
    if form.is_valid():
        try:
            doe(form.cleaned_data)
        except IntussenGewijzigd as fout:
            conflict = selectors.conflict(zaak, fout, None)
        except Weigering as fout:
            form.neem_weigering_over(fout)
        else:
            messages.success(request, klaar)
            concept_is_klaar(request, form.concept)
            return HttpResponseRedirect(terug)
    zaak.refresh_from_db()
    return opnieuw(409 if conflict else 422, conflict)


# ---------------------------------------------------------------- registering


@scherm(rollen=ROLLEN_AANMELDEN)
@get_post
def aanmelden(request: HttpRequest) -> HttpResponse:
    form = forms.Aanmeldformulier(ingevuld(request))
    status = 200
    request.leeslog.niemand()
    if request.method == "POST":
        if form.is_valid():
            try:
                zaak = registreer_aanmelding(form.cleaned_data, request.user)
            except Weigering as fout:
                form.neem_weigering_over(fout)
            else:
                concept_is_klaar(request, form.concept)
                if zaak.te_laat_ontvangen:
                    messages.warning(
                        request,
                        f"{zaak.zaaknummer} is vastgelegd, met het merk “te laat ontvangen” (Wht 6.1).",
                    )
                else:
                    messages.success(request, f"De aanmelding is vastgelegd: {zaak.zaaknummer}.")
                return HttpResponseRedirect(zaak_url(zaak))
        status = 422
    return render(request, "regelingen/aanmelden.html", {"form": form}, status=status)


# ---------------------------------------------------------------- first test


def _toetspagina(
    request: HttpRequest, zaak: Zaak, status: int = 200, conflict: dict | None = None, **gebonden: Formulier
) -> HttpResponse:
    toets = zaak.eerste_toets
    toets.zaak = zaak
    acties = rechten(request.user, zaak)
    bewerkbaar = Actie.BEWERKEN in acties and zaak.status in ("aangemeld", "in_toets")
    concept = zaak.besluiten.exclude(
        status__in=(Besluit.Status.VASTGESTELD, Besluit.Status.VERVALLEN)
    ).first()
    kwargs: dict[str, Any] = {"zaak": zaak, "user": request.user}
    formulieren: dict[str, Any] = {}
    if bewerkbaar:
        formulieren = {
            "maatregelform": forms.Maatregelformulier(**kwargs),
            "partnerform": forms.Partnerformulier(toets=toets, **kwargs),
        }
        if zaak.status == "in_toets":
            formulieren["motiveringform"] = Motiveringformulier(besluit=concept, soort="et", **kwargs)
    if toets.partner_id and toets.partner.gevoeligheid > request.user.gevoeligheid:
        toets.partner = None
    partners = (
        toetsdienst.partners_van(zaak.ouder, request.user).values_list("pk", flat=True) if bewerkbaar else ()
    )
    request.leeslog.gelezen(*partners, toets.partner_id, onderwerp=zaak.zaaknummer)
    uitkomst, rekenfout = None, ""
    try:
        uitkomst = toetsdienst.bereken_eerste_toets(toets)
    except InvoerFout as fout:
        rekenfout = fout.melding
    maatregelen = list(toets.maatregelen.all())
    geldig = uitkomst.waarden["maatregelen_geldig"] if uitkomst else [None] * len(maatregelen)
    return render(
        request,
        "regelingen/eerste_toets.html",
        {
            "zaak": zaak,
            "toets": toets,
            "soort": zaaksoort_van(zaak),
            "maatregelen": list(zip(maatregelen, geldig, strict=False)),
            "uitkomst": uitkomst,
            "tabel": rekentabel.tabel("forfait", uitkomst.als_json()) if uitkomst else None,
            "rekenfout": rekenfout,
            "telt_niet": [s.tekst for s in uitkomst.stappen if s.tekst.startswith("Maatregel ")]
            if uitkomst
            else [],
            "bewerkbaar": bewerkbaar,
            "concept": concept,
            "conflict": conflict,
            "stappen": [
                s
                for s in mogelijke_stappen(zaak, request.user, acties)
                if s["overgang"].code == "start_toets"
            ],
            **formulieren,
            **gebonden,
            "foutform": next((f for f in gebonden.values() if f.errors), None),
        },
        status=status,
    )


@scherm(actie="bekijken")
@require_GET
def eerste_toets(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _toetspagina(request, _zaak(request, zaaknummer, "eerste_toets"))


def _toetsactie(
    request: HttpRequest,
    zaaknummer: str,
    naam: str,
    maak: Callable,
    doe: Callable,
    klaar: str,
    terug: str = "",
) -> HttpResponse:
    zaak = _zaak(request, zaaknummer, "eerste_toets")
    form = maak(zaak)
    return _verwerk(
        request, zaak, form, lambda g: doe(zaak, g), klaar=klaar, terug=terug or reverse("eerste-toets", args=[zaaknummer]),
        opnieuw=lambda status, conflict: _toetspagina(request, zaak, status, conflict, **{naam: form}),
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def maatregel_toevoegen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _toetsactie(
        request, zaaknummer, "maatregelform",
        lambda zaak: forms.Maatregelformulier(request.POST, zaak=zaak, user=request.user),
        lambda zaak, g: toetsdienst.leg_maatregel_vast(zaak, request.user, **g), "De herstelmaatregel staat erbij.",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def maatregel_weg(request: HttpRequest, zaaknummer: str, pk: int) -> HttpResponse:
    zaak = _zaak(request, zaaknummer, "eerste_toets")
    maatregel = get_object_or_404(
        Herstelmaatregel.objects.select_related("eerste_toets__zaak"), pk=pk, eerste_toets=zaak.pk
    )
    try:
        toetsdienst.verwijder_maatregel(maatregel, request.user)
    except Weigering as fout:
        messages.error(request, str(fout))
    else:
        messages.success(request, "De herstelmaatregel is weggehaald.")
    return HttpResponseRedirect(reverse("eerste-toets", args=[zaaknummer]))


@scherm(actie="bewerken")
@require_POST
def partner_opslaan(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _toetsactie(
        request, zaaknummer, "partnerform",
        lambda zaak: forms.Partnerformulier(request.POST, toets=zaak.eerste_toets, zaak=zaak, user=request.user),
        lambda zaak, g: toetsdienst.wijzig_partnergegevens(zaak, request.user, versie=_versie(request, "toetsversie"), **g),
        "Opgeslagen.",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def toets_opstellen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _toetsactie(
        request, zaaknummer, "motiveringform",
        lambda zaak: Motiveringformulier(request.POST, zaak=zaak, user=request.user, soort="et"),
        lambda zaak, g: toetsdienst.stel_beschikking_op(zaak, g["motivering"], request.user, dagtekening=g["dagtekening"]),
        "Het concept is opgesteld. Leg het voor aan de tweede beoordelaar.", reverse("zaak", args=[zaaknummer]) + "#besluiten",
    )  # fmt: skip


# ---------------------------------------------------------------- IB workbench


def _rol(request: HttpRequest, zaak: Zaak, acties: frozenset[str]) -> str:
    """Which of the two assessors this person would be: the handler is the first."""
    if Actie.BEWERKEN in acties and zaak.behandelaar_id == request.user.pk:
        return Jaarbeoordeling.Rol.EERSTE
    return Jaarbeoordeling.Rol.TWEEDE if Actie.BEOORDELEN in acties else ""


def _uitkomsten(ib: Any, proef: dict[int, dict] | None = None) -> dict[str, Any]:
    """The calculation on what is noted (with `proef`: facts of a year that weren't saved yet), as tables."""
    try:
        invoer = ib_dienst.invoer_ib(
            ib, timezone.localdate(), voorlopig_uitbetaald=ib_dienst.al_voorlopig_uitbetaald(ib.zaak)
        )
        for rij in (*invoer["compensatie"]["jaren"], *invoer.get("ogs", {}).get("jaren", ())):
            nieuw = (proef or {}).get(rij["jaar"])
            if nieuw and "terugvordering" in rij:
                rij["terugvordering"] = f"{nieuw['ogs_terugvordering']:.2f}"
            elif nieuw:
                rij |= {n: f"{nieuw[n]:.2f}" for n in FEITEN[:10]}
                dag = nieuw["dagtekening_correctie"]
                rij["dagtekening_correctie"] = dag.isoformat() if dag else None
                rij["ernstige_onregelmatigheden"] = nieuw["ernstige_onregelmatigheden"]
        uitkomsten = ib_dienst.reken(invoer)
    except InvoerFout as fout:
        return {"rekenfout": fout.melding, "tabellen": []}
    mee = [r["jaar"] for r in invoer["compensatie"]["jaren"]] + [
        r["jaar"] for r in invoer.get("ogs", {}).get("jaren", ())
    ]
    return {
        "tabellen": [rekentabel.tabel(naam, u.als_json()) for naam, u in uitkomsten.items()],
        "jaren_mee": sorted(mee),
        "rekenfout": "",
    }


def _naast_elkaar(jaar: Toeslagjaar) -> dict[str, Any]:
    """The two views on a year side by side: per ground, with what differs."""
    per_rol = {b.rol: b for b in jaar.beoordelingen.all()}
    stappen = {rol: {s["grond"]: s for s in b.toetsing} for rol, b in per_rol.items()}
    rijen = []
    for grond in ib_dienst.VOLGORDE_GRONDEN:
        een, twee = (stappen.get(rol, {}).get(str(grond)) for rol in ("eerste", "tweede"))
        if een or twee:
            rijen.append(
                {
                    "grond": grond.label,
                    "een": een,
                    "twee": twee,
                    "anders": len(per_rol) == 2
                    and bool((een or {}).get("voldaan")) != bool((twee or {}).get("voldaan")),
                }
            )
    return {"eerste": per_rol.get("eerste"), "tweede": per_rol.get("tweede"), "rijen": rijen,
            "oneens": len({b.grond for b in per_rol.values()}) > 1}  # fmt: skip


def _balk(zaak: Zaak, stappen: list[dict], acties: frozenset[str]) -> dict[str, Any]:
    """The one button bar: the next step, what it still needs and what happens then."""
    soort = {"beoordeling": "vooraankondiging", "besluit_opstellen": "beschikking_ib"}.get(zaak.status)
    if soort and Actie.BEWERKEN in acties:
        nodig = [m for m in (voorwaarden.beoordeling_compleet(zaak), voorwaarden.cvw_afgehandeld(zaak)) if m]
        naam = zaaksoort_van(zaak).besluitsoort(soort).naam
        gevolg = (
            "Na de tweede beoordelaar en de handtekening gaat de brief weg, wordt het voorlopige bedrag betaald en heeft de ouder "
            "2 weken (op verzoek 6) om te reageren."
            if soort == "vooraankondiging"
            else "Na de tweede beoordelaar en de handtekening gaan de brief en de betaling de deur uit en start de bezwaartermijn."
        )
        return {
            "naam": f"{naam} opstellen",
            "nodig": nodig,
            "gevolg": gevolg,
            "anker": "#opstellen",
            "stappen": stappen,
        }
    kan = next(
        (
            s
            for s in stappen
            if s["kan"] and s["overgang"].code not in ("trek_in", "draag_over", "niet_bereikbaar")
        ),
        None,
    )
    stap = kan or next(iter(stappen), None)
    if stap is None:
        status = zaaksoort_van(zaak).status(zaak.status)
        return {
            "naam": status.volgende_stap,
            "nodig": [f"Wacht op {status.wacht_op}."] if status.wacht_op else [],
            "gevolg": "",
            "anker": "",
        }
    return {
        "naam": stap["overgang"].naam,
        "nodig": [stap["waarom_niet"]] if stap["waarom_niet"] else [],
        "gevolg": stap["overgang"].uitleg,
        "anker": reverse("zaak-stap", args=[zaak.zaaknummer, stap["overgang"].code]),
    }


def _werkbank(
    request: HttpRequest,
    zaak: Zaak,
    gekozen: int | None,
    status: int = 200,
    conflict: dict | None = None,
    **gebonden: Formulier,
) -> HttpResponse:
    ib = zaak.integrale_beoordeling
    ib.zaak = zaak
    acties = rechten(request.user, zaak)
    rijen = {
        j.jaar: j
        for j in Toeslagjaar.objects.filter(beoordeling=ib)
        .select_related("cvw_advies")
        .prefetch_related("beoordelingen__door")
    }
    actief = {jaar: rij for jaar, rij in rijen.items() if rij.ingetrokken_op is None}
    if gekozen is not None and gekozen not in rijen:
        raise Http404("Dit jaar hoort niet bij deze beoordeling.")
    jaar = rijen[gekozen] if gekozen else next(iter(actief.values()), None)
    if jaar is not None:
        jaar.beoordeling = ib
    rol = _rol(request, zaak, acties)
    bewerken = Actie.BEWERKEN in acties
    kwargs: dict[str, Any] = {"zaak": zaak, "user": request.user}
    f: dict[str, Any] = {}
    if bewerken and zaak.status in ("kennismaking", "gegevens", "beoordeling"):
        f["jaarform"] = forms.Jaarkeuzeformulier(ib=ib, gekozen=set(actief), **kwargs)
        if zaak.status == "kennismaking" and not ib.jaren_vastgesteld_op:
            f["datumform"] = forms.Jarendatumformulier(**kwargs)
        f["mag_intrekken"] = jaar is not None and jaar.ingetrokken_op is None
    if bewerken and zaak.status in ("kennismaking", "gegevens", "beoordeling", "besluit_opstellen"):
        f["verhaalform"] = forms.Verhaalformulier(ib=ib, **kwargs)
        f["ontvangenform"] = forms.Ontvangenformulier(ib=ib, **kwargs)
        if jaar is not None and jaar.ingetrokken_op is None:
            f["feitenform"] = forms.Feitenformulier(jaar=jaar, **kwargs)
    naast = _naast_elkaar(jaar) if jaar else None
    if jaar and rol and zaak.status == "beoordeling" and jaar.ingetrokken_op is None:
        f["oordeelform"] = forms.Beoordeelformulier(jaar=jaar, oordeel=naast[str(rol)], **kwargs)
    advies = getattr(jaar, "cvw_advies", None) if jaar else None
    if advies and bewerken and zaak.status in ("advies_cvw", "beoordeling"):
        f["adviesform"] = forms.Adviesformulier(advies=advies, **kwargs)
    if bewerken and zaak.status in ("zienswijze", "besluit_opstellen"):
        f["zienswijzeform"] = forms.Zienswijzeformulier(ib=ib, **kwargs)
    concept = zaak.besluiten.exclude(
        status__in=(Besluit.Status.VASTGESTELD, Besluit.Status.VERVALLEN)
    ).first()
    if bewerken and zaak.status in ("beoordeling", "besluit_opstellen"):
        f["motiveringform"] = Motiveringformulier(besluit=concept, soort=zaak.status, **kwargs)
    stappen = mogelijke_stappen(zaak, request.user, acties)
    return render(
        request,
        "regelingen/werkbank.html",
        {
            "zaak": zaak,
            "ib": ib,
            "soort": zaaksoort_van(zaak),
            "strip": [(j, rijen.get(j), _naast_elkaar(rijen[j]) if j in rijen else None) for j in JAREN],
            "jaar": jaar,
            "naast": naast,
            "advies": advies,
            "cvw_vragen": bool(
                jaar and bewerken and zaak.status == "beoordeling" and advies is None
                and any(b.grond == Jaarbeoordeling.Grond.GEEN for b in jaar.beoordelingen.all())
            ),
            "rol": rol,
            "concept": concept,
            "balk": _balk(zaak, stappen, acties),
            "nog_niet": sorted(j for j, r in actief.items() if _naast_elkaar(r)["oneens"] or len(r.beoordelingen.all()) < 2),
            "conflict": conflict,
            **_uitkomsten(ib),
            **f,
            **gebonden,
            "foutform": next((form for form in gebonden.values() if form.errors), None),
        },
        status=status,
    )  # fmt: skip


@scherm(actie="bekijken")
@require_GET
def werkbank(request: HttpRequest, zaaknummer: str, jaar: int | None = None) -> HttpResponse:
    return _werkbank(request, _zaak(request, zaaknummer, "integrale_beoordeling"), jaar)


def _jaar(zaak: Zaak, jaar: int) -> Toeslagjaar:
    return get_object_or_404(
        Toeslagjaar.objects.select_related("beoordeling__zaak"), beoordeling=zaak.pk, jaar=jaar
    )


def _ibactie(
    request: HttpRequest,
    zaaknummer: str,
    naam: str,
    maak: Callable[[Zaak, Toeslagjaar | None], Formulier],
    doe: Callable[[Zaak, Toeslagjaar | None, dict], Any],
    klaar: str,
    *,
    jaar: int | None = None,
    anker: str = "",
    terug: str = "",
) -> HttpResponse:
    zaak = _zaak(request, zaaknummer, "integrale_beoordeling")
    rij = _jaar(zaak, jaar) if jaar else None
    form = maak(zaak, rij)
    pad = (
        reverse("werkbank-jaar", args=[zaaknummer, jaar]) if jaar else reverse("werkbank", args=[zaaknummer])
    )
    return _verwerk(
        request, zaak, form, lambda g: doe(zaak, rij, g), klaar=klaar, terug=terug or pad + anker,
        opnieuw=lambda status, conflict: _werkbank(request, zaak, jaar, status, conflict, **{naam: form}),
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def jaar_kiezen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    def maak(zaak: Zaak, _: Any) -> Formulier:
        ib = zaak.integrale_beoordeling
        gekozen = set(ib.jaren.filter(ingetrokken_op__isnull=True).values_list("jaar", flat=True))
        gegevens = request.POST.copy()
        if "kies" in gegevens:  # een klik op een jaar in de strip
            gegevens["jaar"] = gegevens["kies"]
        return forms.Jaarkeuzeformulier(gegevens, ib=ib, gekozen=gekozen, zaak=zaak, user=request.user)

    return _ibactie(
        request, zaaknummer, "jaarform", maak,
        lambda zaak, _, g: ib_dienst.kies_jaar(zaak, g["jaar"], request.user, reden=g["reden"]), "Het jaar hoort nu bij de beoordeling.",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def jaar_intrekken(request: HttpRequest, zaaknummer: str, jaar: int) -> HttpResponse:
    zaak = _zaak(request, zaaknummer, "integrale_beoordeling")
    try:
        ib_dienst.trek_jaar_in(_jaar(zaak, jaar), request.POST.get("reden", ""), request.user)
    except Weigering as fout:
        messages.error(request, str(fout))
    else:
        messages.success(request, f"{jaar} hoort niet meer bij de beoordeling. Wat er stond blijft te lezen.")
    return HttpResponseRedirect(reverse("werkbank", args=[zaaknummer]))


@scherm(actie="bewerken")
@require_POST
def jaren_vastleggen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _ibactie(
        request, zaaknummer, "datumform",
        lambda zaak, _: forms.Jarendatumformulier(request.POST, zaak=zaak, user=request.user),
        lambda zaak, _, g: ib_dienst.leg_jaren_vast(zaak, g["op"], request.user), "De jaren liggen vast.",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def feiten(request: HttpRequest, zaaknummer: str, jaar: int) -> HttpResponse:
    return _ibactie(
        request, zaaknummer, "feitenform",
        lambda zaak, rij: forms.Feitenformulier(request.POST, jaar=rij, zaak=zaak, user=request.user),
        lambda zaak, rij, g: ib_dienst.wijzig_feiten(rij, request.user, versie=_versie(request, "jaarversie"), **g),
        "De feiten zijn opgeslagen.", jaar=jaar, anker="#feiten",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def proef(request: HttpRequest, zaaknummer: str, jaar: int) -> HttpResponse:
    """The calculation with facts that were typed and not saved yet (htmx); nothing is written."""
    zaak = _zaak(request, zaaknummer, "integrale_beoordeling")
    rij = _jaar(zaak, jaar)
    form = forms.Feitenformulier(request.POST, jaar=rij, zaak=zaak, user=request.user)
    ib = zaak.integrale_beoordeling
    ib.zaak = zaak
    if not form.is_valid():
        return render(request, "regelingen/_rekening.html", {**_uitkomsten(ib), "proeffout": True})
    return render(
        request,
        "regelingen/_rekening.html",
        {**_uitkomsten(ib, {jaar: form.cleaned_data}), "proef": form.has_changed(), "jaar": rij},
    )


@scherm(actie="bekijken")
@require_POST
def beoordelen(request: HttpRequest, zaaknummer: str, jaar: int) -> HttpResponse:
    zaak = _zaak(request, zaaknummer, "integrale_beoordeling")
    rol = _rol(request, zaak, rechten(request.user, zaak))
    if not rol:
        raise Http404("Dit mag u bij deze zaak niet.")
    return _ibactie(
        request, zaaknummer, "oordeelform",
        lambda zaak, rij: forms.Beoordeelformulier(request.POST, jaar=rij, zaak=zaak, user=request.user),
        lambda zaak, rij, g: ib_dienst.beoordeel_jaar(rij, rol, g["toetsing"], request.user),
        f"Uw oordeel over {jaar} is vastgelegd.", jaar=jaar, anker="#beoordeling",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def cvw_vragen(request: HttpRequest, zaaknummer: str, jaar: int) -> HttpResponse:
    zaak = _zaak(request, zaaknummer, "integrale_beoordeling")
    try:
        ib_dienst.vraag_cvw_advies(_jaar(zaak, jaar), request.user)
    except Weigering as fout:
        messages.error(request, str(fout))
    else:
        messages.success(request, f"Het advies over {jaar} is gevraagd.")
    return HttpResponseRedirect(reverse("werkbank-jaar", args=[zaaknummer, jaar]) + "#beoordeling")


@scherm(actie="bewerken")
@require_POST
def cvw_verwerken(request: HttpRequest, zaaknummer: str, jaar: int) -> HttpResponse:
    advies = get_object_or_404(
        CvwAdvies.objects.select_related("toeslagjaar__beoordeling__zaak"),
        toeslagjaar__beoordeling__zaak__zaaknummer=zaaknummer,
        toeslagjaar__jaar=jaar,
    )
    return _ibactie(
        request, zaaknummer, "adviesform",
        lambda zaak, rij: forms.Adviesformulier(request.POST, advies=advies, zaak=zaak, user=request.user),
        lambda zaak, rij, g: ib_dienst.verwerk_cvw_advies(
            advies, request.user, ontvangen_op=g["ontvangen_op"], grond=g["grond"], tekst=g["tekst"],
            gevolgd={"ja": True, "nee": False}.get(g["gevolgd"]), afwijking_reden=g["afwijking_reden"],
        ),
        "Het advies is verwerkt.", jaar=jaar, anker="#beoordeling",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def ontvangen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _ibactie(
        request, zaaknummer, "ontvangenform",
        lambda zaak, _: forms.Ontvangenformulier(request.POST, ib=zaak.integrale_beoordeling, zaak=zaak, user=request.user),
        lambda zaak, _, g: ib_dienst.wijzig_ontvangen(zaak, request.user, versie=_versie(request, "ibversie"), **g),
        "Opgeslagen.", anker="#ontvangen",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def verhaal(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _ibactie(
        request, zaaknummer, "verhaalform",
        lambda zaak, _: forms.Verhaalformulier(request.POST, ib=zaak.integrale_beoordeling, zaak=zaak, user=request.user),
        lambda zaak, _, g: ib_dienst.leg_ouderverhaal_vast(zaak, g["verhaal"], request.user, versie=_versie(request, "ibversie")),
        "Het verhaal is opgeslagen.", anker="#verhaal",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def zienswijze(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    return _ibactie(
        request, zaaknummer, "zienswijzeform",
        lambda zaak, _: forms.Zienswijzeformulier(request.POST, ib=zaak.integrale_beoordeling, zaak=zaak, user=request.user),
        lambda zaak, _, g: ib_dienst.leg_zienswijze_vast(zaak, g["ontvangen_op"], g["tekst"], g["reactie"], request.user),
        "De zienswijze is vastgelegd.", anker="#zienswijze",
    )  # fmt: skip


@scherm(actie="bewerken")
@require_POST
def opstellen(request: HttpRequest, zaaknummer: str) -> HttpResponse:
    """Drafts the vooraankondiging or the decision, whichever this phase of the case asks for."""

    def doe(zaak: Zaak, _: Any, g: dict) -> Besluit:
        stel_op = (
            ib_dienst.stel_vooraankondiging_op
            if zaak.status == "beoordeling"
            else ib_dienst.stel_beschikking_op
        )
        return stel_op(zaak, g["motivering"], request.user, dagtekening=g["dagtekening"])

    return _ibactie(
        request, zaaknummer, "motiveringform",
        lambda zaak, _: Motiveringformulier(request.POST, zaak=zaak, user=request.user, soort=zaak.status), doe,
        "Het concept is opgesteld. Lees het na en leg het voor.", terug=reverse("zaak", args=[zaaknummer]) + "#besluiten",
    )  # fmt: skip
