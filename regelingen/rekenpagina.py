# SPDX-License-Identifier: EUPL-1.2
"""The calculator: every colleague, no case, nothing kept. What was filled in stands in the address, so it can be shared.

Dates of birth and death are the exception (`Veld.prive`): those forms are sent as POST, the address keeps the other answers, and on
paper the date is left out.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from cases import panelen, rekentabel, tijdlijn_svg
from cases.brieven.tekenen import BriefFout, rekenblad
from cases.views.basis import scherm
from herstel.recht.fouten import InvoerFout
from herstel.recht.rekenen import Gang
from herstel.recht.termijnen import lees_opschortingen
from herstel.recht.uitkomst import naar_json
from herstel.templatetags.herstel_tags import datum, kort, leesbaar, vaste_bedragen
from herstel.wet import bereken, huidige_wettabel
from regelingen.integraal.services import RENTE, rentetabel
from regelingen.rekenformulieren import SOORTEN, Rekenformulier, Soort

_LATER = ("verlenging", "verdaging", "opschortingen", "uitstel_instemming_tot", "mededeling_4_14")
_AFZENDER = "Herstel"


def toon(waarde: Any) -> str:
    """A value of an outcome for a reader."""
    if waarde is None or waarde == "":
        return "nog niet te zeggen"
    if isinstance(waarde, date):
        return datum(waarde)
    tekst = str(leesbaar(naar_json(waarde)))
    return tekst.replace("_", " ")


def _in_woorden(soort: Soort, veld: str, waarde: Any) -> str:
    woorden = soort.woorden.get(veld, {})
    if isinstance(waarde, (list, tuple)):
        return ", ".join(_in_woorden(soort, veld, deel) for deel in waarde)
    return woorden[waarde] if waarde in woorden else toon(waarde)


def _rijen(soort: Soort, waarden: dict[str, Any]) -> list[tuple[str, str]]:
    """The lists in the outcome, a row for each amount; an amount of nil only where it is the answer itself."""
    uit = []
    for lijst, zin, veld in soort.rijen:
        for rij in waarden.get(lijst, ()):
            if rij[veld] or veld in ("bedrag", "uit_te_betalen"):
                namen = {
                    naam: rij[naam] if type(rij[naam]) is int else _in_woorden(soort, naam, rij[naam])
                    for naam in rij
                }
                uit.append((zin.format(**namen), toon(rij[veld])))
    return uit


@dataclass(frozen=True)
class Blad:
    """An outcome as the page and the PDF show it."""

    soort: Soort
    invoer: dict[str, Any]
    antwoord: tuple[str, str]
    rest: list[tuple[str, str]]
    rijen: list[tuple[str, str]]
    json: dict[str, Any]
    tabel: Any
    tekening: Any


def _opschortingen(invoer: dict[str, Any]) -> list[tuple[date, date | None]]:
    perioden = lees_opschortingen(invoer, Gang(huidige_wettabel()))
    return [(van, None if tot == date.max else tot) for van, tot in perioden]


def _vandaag_past(*dagen: date | None) -> bool:
    """Is today close enough to these days to be in one picture with them?"""
    bekend = [dag for dag in dagen if dag]
    marge = max(bekend) - min(bekend)
    return min(bekend) - marge <= timezone.localdate() <= max(bekend) + marge


def _tekening(soort: Soort, invoer: dict[str, Any], waarden: dict[str, Any]) -> Any:
    vandaag = timezone.localdate()
    if soort.kind == "dwangsom":
        brief, eerste = invoer.get("ingebrekestelling_ontvangen"), waarden.get("eerste_dag")
        if not (brief and eerste):
            return None
        periode = (eerste, waarden["laatste_dag"]) if waarden.get("laatste_dag") else None
        naam = "Twee weken na de ingebrekestelling, daarna dwangsom"
        return tijdlijn_svg.teken(
            naam, date.fromisoformat(brief), eerste - timedelta(days=1), vandaag, dwangsom=periode,
            toon_vandaag=_vandaag_past(date.fromisoformat(brief), eerste, *(periode or ())),
        )  # fmt: skip
    einde = waarden.get("einde")
    aanvang = waarden.get("aanvang") or (date.fromisoformat(invoer["start"]) if "start" in invoer else None)
    if aanvang is None or einde is None or einde < aanvang:
        return None
    kort_ = bereken(soort.kind, {k: v for k, v in invoer.items() if k not in _LATER}).waarden.get("einde")
    mededeling = (invoer.get("verlenging") or invoer.get("verdaging") or {}).get("medegedeeld_op")
    geldt = waarden.get("verlengd") or waarden.get("verdaagd")
    return tijdlijn_svg.teken(
        soort.naam, aanvang, einde, vandaag, opschortingen=_opschortingen(invoer), oorspronkelijk_einde=kort_,
        verlengd_op=date.fromisoformat(mededeling) if mededeling and geldt else None,
        toon_vandaag=_vandaag_past(aanvang, einde) or any(tot is None for _, tot in _opschortingen(invoer)),
    )  # fmt: skip


def _rentewaarschuwing(waarden: dict[str, Any]) -> list[str]:
    rijen = [r for r in huidige_wettabel().rijen() if r.code == RENTE and r.status == "te verifiëren"]
    if not rijen or not waarden.get("g"):
        return []
    return ["De rente is berekend met percentages die nog niet bij de bron zijn nagekeken."]


def maak_blad(soort: Soort, form: Rekenformulier) -> Blad | None:
    """The outcome for what was filled in; None when something is wrong (then the form says what, beside the field)."""
    if not form.is_valid():
        return None
    invoer = form.invoer()
    if soort.kind == "compensatie":
        invoer["rentetabel"] = rentetabel()
    try:
        uitkomst = bereken(soort.kind, invoer, met_uitleg=True)
        tekening = _tekening(soort, invoer, uitkomst.waarden)
    except InvoerFout as fout:
        form.neem_fout_over(fout)
        return None
    gegevens = uitkomst.als_json()
    if soort.kind == "compensatie":
        gegevens["waarschuwingen"] += _rentewaarschuwing(uitkomst.waarden)
    waarden = uitkomst.waarden
    hoofd, *rest = [
        (zin, _in_woorden(soort, veld, waarden[veld])) for veld, zin in soort.antwoord if veld in waarden
    ]
    panelen.laad()
    heeft_tabel = soort.kind in panelen.onderdeelnamen
    return Blad(
        soort, invoer, hoofd, [r for r in rest if r[1] not in ("", "nog niet te zeggen")], _rijen(soort, waarden), gegevens,
        rekentabel.tabel(soort.naam, gegevens) if heeft_tabel else None, tekening,
    )  # fmt: skip


def _soort(kind: str) -> Soort:
    if kind not in SOORTEN:
        raise Http404("Deze berekening staat niet op deze bladzijde.")
    return SOORTEN[kind]


@scherm(ingelogd=True)
@require_GET
def rekenen(request: HttpRequest) -> HttpResponse:
    request.leeslog.niemand()
    groepen: dict[str, list[Soort]] = {}
    for soort in SOORTEN.values():
        groepen.setdefault(soort.groep, []).append(soort)
    namen = {"Termijn": "Een datum of termijn", "Bedrag": "Een bedrag"}
    return render(
        request, "regelingen/rekenen.html", {"groepen": [(namen[g], rij) for g, rij in groepen.items()]}
    )


def _gegevens(request: HttpRequest, soort: Soort) -> QueryDict:
    """What was filled in. What is private is only read from the body of a POST, never from an address."""
    gegevens = (request.POST if request.method == "POST" else request.GET).copy()
    gegevens.pop("csrfmiddlewaretoken", None)
    if request.method == "GET":
        for naam in soort.prive:
            gegevens.pop(naam, None)
    return gegevens


def _mag_zo(request: HttpRequest, soort: Soort) -> bool:
    """A calculation without anything private is asked by its address only, so that it can be shared."""
    return request.method == "GET" or bool(soort.prive)


def _reken(request: HttpRequest, soort: Soort) -> tuple[QueryDict, Rekenformulier, Blad | None]:
    """What was filled in, its form, and the outcome when one was asked for and the form is right."""
    gegevens = _gegevens(request, soort)
    form = Rekenformulier(soort, gegevens)
    return gegevens, form, maak_blad(soort, form) if form.gevraagd else None


def _deelbaar(gegevens: QueryDict, soort: Soort) -> str:
    """The query that may stand in an address."""
    vraag = gegevens.copy()
    for naam in ("meer", *soort.prive):
        vraag.pop(naam, None)
    return vraag.urlencode()


def _blad(
    request: HttpRequest, soort: Soort, form: Rekenformulier, blad: Blad | None, vraag: str, **rest: Any
) -> HttpResponse:
    naam = (
        "regelingen/_rekenuitkomst.html"
        if request.headers.get("HX-Request")
        else "regelingen/rekenen_soort.html"
    )
    gegevens = {"soort": soort, "form": form, "blad": blad, "soorten": SOORTEN.values(), "vraag": vraag}
    return render(request, naam, {**gegevens, "mist": rest.pop("mist", [])}, **rest)


@scherm(ingelogd=True)
@require_http_methods(["GET", "POST"])
def rekenen_soort(request: HttpRequest, kind: str) -> HttpResponse:
    request.leeslog.niemand()
    soort = _soort(kind)
    if not _mag_zo(request, soort):
        return HttpResponseNotAllowed(["GET"])
    gegevens, form, blad = _reken(request, soort)
    mist: list[str] = []
    if blad is None and form.gevraagd and request.method == "GET":
        mist = [v.label for v in form.velden() if v.prive and v.nodig]
    if blad is None and ("meer" in gegevens or mist):
        form.errors.clear()
    vraag = _deelbaar(gegevens, soort)
    antwoord = _blad(request, soort, form, blad, vraag, mist=mist)
    if soort.prive and request.headers.get("HX-Request"):
        antwoord["HX-Replace-Url"] = f"{reverse('rekenen-soort', args=[kind])}?{vraag}"
    return antwoord


@scherm(ingelogd=True)
@require_http_methods(["GET", "POST"])
def rekenen_pdf(request: HttpRequest, kind: str) -> HttpResponse:
    """The same outcome on paper; without a valid calculation back to the form with what is wrong."""
    request.leeslog.niemand()
    soort = _soort(kind)
    if not _mag_zo(request, soort):
        return HttpResponseNotAllowed(["GET"])
    gegevens, form, blad = _reken(request, soort)
    if blad is None:
        return _blad(request, soort, form, None, _deelbaar(gegevens, soort), status=422)
    try:
        inhoud = rekenblad(gegevens_pdf(blad, form))
    except BriefFout as fout:
        form.add_error(None, fout.melding)
        return _blad(request, soort, form, blad, _deelbaar(gegevens, soort), status=422)
    naam = f"berekening-{soort.kind.replace('_', '-')}-{timezone.localdate():%Y%m%d}.pdf"
    return HttpResponse(
        inhoud, "application/pdf", headers={"Content-Disposition": f'attachment; filename="{naam}"'}
    )


_NIET_VERMELD = "(datum niet vermeld)"


def _zonder_prive(gegevens: Any, data: list[date]) -> Any:
    """The same data with these dates left out of every text, and no line break inside an amount."""
    if isinstance(gegevens, dict):
        return {naam: _zonder_prive(deel, data) for naam, deel in gegevens.items()}
    if isinstance(gegevens, (list, tuple)):
        return [_zonder_prive(deel, data) for deel in gegevens]
    if isinstance(gegevens, str):
        gegevens = vaste_bedragen(gegevens)
        for dag in data:
            for vorm in (datum(dag), kort(dag), dag.isoformat()):
                gegevens = re.sub(rf"(?<!\d){re.escape(vorm)}", _NIET_VERMELD, gegevens)
    return gegevens


def _ingevuld(form: Rekenformulier) -> list[tuple[str, str]]:
    uit = []
    for veld in form:
        waarde = form.cleaned_data.get(veld.name)
        if waarde in (None, "") or veld.name in form.soort.prive:
            continue
        keuzes = dict(getattr(veld.field, "choices", ()))
        nummer = veld.name.partition("[")[2].partition("]")[0]
        naam = f"{veld.label} ({int(nummer) + 1})" if nummer else str(veld.label)
        geheel = isinstance(waarde, int)
        uit.append((naam, str(keuzes.get(waarde, waarde)) if keuzes or geheel else toon(waarde)))
    return uit


def gegevens_pdf(blad: Blad, form: Rekenformulier) -> dict[str, Any]:
    vandaag = timezone.localdate()
    if blad.tabel is not None:
        uitkomsten = [(r.naam, toon(r.waarde)) for r in blad.tabel.regels]
    else:
        uitkomsten = blad.rest
    uitkomsten = [*uitkomsten, *blad.rijen]
    prive = [dag for naam in form.soort.prive if (dag := form.cleaned_data.get(naam))]
    inhoud = {
        "titel": f"Berekening: {blad.soort.naam}",
        "vraag": blad.soort.vraag,
        "afzender": settings.AFZENDER_NAAM or _AFZENDER,
        "dag": [vandaag.year, vandaag.month, vandaag.day],
        "voet": f"Gemaakt op {datum(vandaag)}. Dit is een berekening, geen besluit.",
        "antwoord": list(blad.antwoord),
        "uitkomsten": [list(r) for r in uitkomsten],
        "waarschuwingen": blad.json["waarschuwingen"],
        "stappen": [
            {
                "tekst": s["tekst"],
                "artikel": s["artikel"],
                "ingevuld": f"{s['ingevuld']} = {toon(s['uitkomst'])}"
                if s.get("ingevuld") and s.get("uitkomst") is not None
                else s.get("ingevuld"),
            }
            for s in blad.json["uitleg"]
        ],
        "invoer": [list(r) for r in _ingevuld(form)],
        "bronnen": [[r["code"], kort(r["vanaf"]), r["bron"], r["status"]] for r in blad.json["regels"]],
    }
    vast = {"dag": inhoud.pop("dag"), "voet": inhoud.pop("voet"), "bronnen": inhoud.pop("bronnen")}
    return _zonder_prive(inhoud, prive) | vast
