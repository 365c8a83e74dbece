# SPDX-License-Identifier: EUPL-1.2
"""The admin site of the case engine: deciders read, sign or return decisions here, and approve payment batches.

Nothing is edited in a form of Django's own: every button calls the same service as the screens and the API.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.html import format_html

from cases.autorisatie import zichtbaar_voor
from cases.brieven.gegevens import ONDERDELEN, onderdelen
from cases.brieven.tekenen import BriefFout
from cases.models import Besluit, Betaalbatch, Betaling, Brief, Uitgaand
from cases.prioriteit import dagen as in_dagen
from cases.services import geef_besluit_terug, stel_besluit_vast
from cases.services.besluiten import controles, inhoud_hash
from cases.services.betalingen import bied_batch_aan, keur_batch_goed, maak_batch
from cases.services.brieven import voorbeeld_pdf, voorbeeld_png
from cases.services.bulk import start_bulk
from cases.services.uitgaand import probeer_opnieuw
from cases.zaaksoort import alle_zaaksoorten, zaaksoort_van
from herstel.adminsite import HerstelModelAdmin
from herstel.forms import Datumveld
from herstel.fouten import Weigering
from herstel.logboek import Doel, Handeling, Kanaal, log_lezing
from herstel.models import Rol
from herstel.templatetags.herstel_tags import bedrag as toon_bedrag
from herstel.templatetags.herstel_tags import kort as toon_datum
from herstel.toegang import regel, toegang

BESLISSERS = (Rol.BESLISSER,)
MEEST_IN_BULK = 500


class AlleenLezen(HerstelModelAdmin):
    """Rows are looked at; what may be done has its own button and service."""

    def has_add_permission(self, request: HttpRequest, *args: Any) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def eigen(self, view: Callable) -> Callable:
        """A view of our own in the admin site, with its declared rule: the roles of this model."""
        bewaakt = self.admin_site.admin_view(toegang(rollen=self.rollen_lezen)(view))
        bewaakt.toegang = regel(rollen=self.rollen_lezen)
        return bewaakt

    def object_of_404(self, request: HttpRequest, pk: Any) -> Any:
        obj = self.get_queryset(request).filter(pk=pk).first()
        if obj is None:
            raise Http404
        return obj

    def eis_post(self, request: HttpRequest) -> None:
        if request.method != "POST":
            raise Http404
        if not request.user.heeft_rol(*self.rollen_lezen):
            raise PermissionDenied

    def doe(self, request: HttpRequest, handeling: Any, gelukt: str) -> bool:
        """Runs a service and says how it ended; a refusal becomes a message, never an error page."""
        try:
            handeling()
        except Weigering as fout:
            self.message_user(request, fout.melding, messages.ERROR)
            return False
        self.message_user(request, gelukt, messages.SUCCESS)
        return True


class StandFilter(admin.SimpleListFilter):
    """Opens on what waits for a signature."""

    title = "stand"
    parameter_name = "stand"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("vastgesteld", "Vastgesteld door mij"), ("alle", "Alles wat ik mag zien")]

    def choices(self, changelist: Any) -> Iterable[dict]:
        yield {
            "selected": self.value() is None,
            "query_string": changelist.get_query_string(remove=[self.parameter_name]),
            "display": "Wacht op handtekening",
        }
        for code, naam in self.lookup_choices:
            yield {
                "selected": self.value() == code,
                "query_string": changelist.get_query_string({self.parameter_name: code}),
                "display": naam,
            }

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "alle":
            return queryset
        if self.value() == "vastgesteld":
            return queryset.filter(vastgesteld_door=request.user)
        return queryset.filter(status=Besluit.Status.TER_VASTSTELLING)


class SoortFilter(admin.SimpleListFilter):
    title = "soort besluit"
    parameter_name = "soort"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(bs.code, bs.naam) for soort in alle_zaaksoorten() for bs in soort.besluitsoorten]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(soort=self.value()) if self.value() else queryset


class AfwijkingFilter(admin.SimpleListFilter):
    title = "bijzonder"
    parameter_name = "bijzonder"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("afwijking", "Wijkt af"), ("spoed", "Spoed")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "afwijking":
            return queryset.exclude(afwijkingen=[])
        return queryset.filter(zaak__spoed=True) if self.value() == "spoed" else queryset


@admin.register(Besluit)
class BesluitAdmin(AlleenLezen):
    """May I sign this? Letter on the left, checks on the right; sign, or return with a reason."""

    rollen_lezen = BESLISSERS
    leesdoel = Doel.BESLISSING
    change_form_template = "admin/cases/besluit/tekenen.html"
    list_display = ("zaaknummer", "ouder", "besluit", "bedrag", "wacht", "bijzonder", "vier_ogen")
    list_display_links = ("zaaknummer",)
    list_filter = (StandFilter, SoortFilter, AfwijkingFilter)
    search_fields = ("zaak__zaaknummer",)
    search_help_text = "Zoek op zaaknummer"
    ordering = ("-zaak__spoed", "beoordeeld_op", "id")
    actions = ("vaststellen_in_bulk",)

    def zichtbaar(self, request: HttpRequest, qs: QuerySet) -> QuerySet:
        return qs.filter(zaak__in=zichtbaar_voor(request.user)).select_related(
            "zaak__ouder", "opgesteld_door", "beoordeeld_door", "vastgesteld_door"
        )

    def personen_van(self, obj: Besluit) -> Iterable[int]:
        return (obj.zaak.ouder_id, obj.zaak.betrokkene_id)

    @admin.display(description="Zaak", ordering="zaak__zaaknummer")
    def zaaknummer(self, obj: Besluit) -> str:
        return obj.zaak.zaaknummer

    @admin.display(description="Ouder", ordering="zaak__ouder__sorteersleutel")
    def ouder(self, obj: Besluit) -> str:
        return obj.zaak.ouder.lijstnaam

    @admin.display(description="Besluit en uitkomst", ordering="soort")
    def besluit(self, obj: Besluit) -> str:
        bs = zaaksoort_van(obj.zaak).besluitsoort(obj.soort)
        return format_html('{}<br><span class="zacht">{}</span>', bs.naam, bs.uitkomsten[obj.uitkomst])

    @admin.display(description="Uit te betalen", ordering="uit_te_betalen")
    def bedrag(self, obj: Besluit) -> str:
        return format_html('<span class="bedrag">{}</span>', toon_bedrag(obj.uit_te_betalen))

    @admin.display(description="Opsteller en tweede beoordelaar")
    def vier_ogen(self, obj: Besluit) -> str:
        tweede = obj.beoordeeld_door or "nog niet beoordeeld"
        return format_html('{}<br><span class="zacht">{}</span>', obj.opgesteld_door, tweede)

    @admin.display(description="Wacht", ordering="beoordeeld_op")
    def wacht(self, obj: Besluit) -> str:
        if obj.status != Besluit.Status.TER_VASTSTELLING or not obj.beoordeeld_op:
            return obj.get_status_display()
        return in_dagen((timezone.now() - obj.beoordeeld_op).days)

    @admin.display(description="Bijzonder")
    def bijzonder(self, obj: Besluit) -> str:
        merken = ["spoed"] if obj.zaak.spoed else []
        if obj.afwijkingen:
            merken.append("wijkt af")
        if obj.vervangt_id:
            merken.append("vervangt een eerder besluit")
        return ", ".join(merken)

    def get_urls(self) -> list:
        eigen = [
            ("<int:pk>/tekenen", self.tekenen, "tekenen"),
            ("<int:pk>/teruggeven", self.teruggeven, "teruggeven"),
            ("<int:pk>/brief.pdf", self.brief_pdf, "brief"),
            ("<int:pk>/voorbeeld.pdf", self.voorbeeld_pdf, "voorbeeld"),
            ("in-bulk", self.bulk_starten, "in_bulk"),
        ]
        urls = [path(adres, self.eigen(view), name=f"besluit_{naam}") for adres, view, naam in eigen]
        return urls + super().get_urls()

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        besluit = self.get_queryset(request).filter(pk=object_id).first() if object_id.isdigit() else None
        if besluit is None:
            raise Http404(
                "Dit besluit wacht niet op uw handtekening. Misschien heeft een collega al getekend."
            )
        bs = zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort)
        punten = controles(besluit)
        eigen = {
            "title": f"{bs.naam} {besluit.zaak.zaaknummer}",
            "subtitle": None,
            "besluit": besluit,
            "besluitsoort": bs,
            "uitkomst_naam": bs.uitkomsten[besluit.uitkomst],
            "controles": punten,
            "kan_tekenen": besluit.status == Besluit.Status.TER_VASTSTELLING
            and besluit.opgesteld_door_id != request.user.pk
            and all(p["goed"] or not p["blokkeert"] for p in punten),
            "is_opsteller": besluit.opgesteld_door_id == request.user.pk,
            "wacht": besluit.status == Besluit.Status.TER_VASTSTELLING,
            "hash": inhoud_hash(besluit),
            "brief": Brief.objects.filter(besluit=besluit).first(),
            "regels": onderdelen(besluit),
            "versies": _versies(besluit),
            "volgende": self._volgende(request, besluit),
        }
        if not besluit.vastgesteld_op:
            eigen |= _voorbeeld(besluit)
        return super().change_view(request, object_id, form_url, (extra_context or {}) | eigen)

    def _volgende(self, request: HttpRequest, besluit: Besluit) -> Besluit | None:
        return (
            self.get_queryset(request)
            .filter(status=Besluit.Status.TER_VASTSTELLING)
            .exclude(pk=besluit.pk)
            .exclude(opgesteld_door=request.user)
            .order_by(*self.ordering)
            .first()
        )

    def tekenen(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.eis_post(request)
        besluit = self.object_of_404(request, pk)
        gelukt = self.doe(
            request,
            lambda: stel_besluit_vast(besluit, request.user, verwachte_hash=request.POST.get("hash", "")),
            f"Vastgesteld: {besluit.zaak.zaaknummer}. De brief en de betaling volgen vanzelf.",
        )
        volgende = self._volgende(request, besluit) if gelukt and "volgende" in request.POST else None
        return redirect("admin:cases_besluit_change", (volgende or besluit).pk)

    def teruggeven(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.eis_post(request)
        besluit = self.object_of_404(request, pk)
        reden = request.POST.get("reden", "")
        gelukt = self.doe(
            request,
            lambda: geef_besluit_terug(besluit, reden, request.user),
            f"Teruggegeven aan {besluit.opgesteld_door}: {besluit.zaak.zaaknummer}.",
        )
        return (
            redirect("admin:cases_besluit_changelist")
            if gelukt
            else redirect("admin:cases_besluit_change", pk)
        )

    def _log(self, request: HttpRequest, besluit: Besluit) -> None:
        self.log_lezing(request, [besluit], Handeling.GEDOWNLOAD, besluit.zaak.zaaknummer)

    def brief_pdf(self, request: HttpRequest, pk: int) -> HttpResponse:
        besluit = self.object_of_404(request, pk)
        brief = Brief.objects.filter(besluit=besluit).exclude(sha256="").select_related("bestand").first()
        if brief is None:
            raise Http404
        self._log(request, besluit)
        return HttpResponse(bytes(brief.bestand.inhoud), content_type="application/pdf")

    def voorbeeld_pdf(self, request: HttpRequest, pk: int) -> HttpResponse:
        besluit = self.object_of_404(request, pk)
        self._log(request, besluit)
        try:
            return HttpResponse(voorbeeld_pdf(besluit), content_type="application/pdf")
        except BriefFout as fout:
            self.message_user(request, fout.melding, messages.ERROR)
            return redirect("admin:cases_besluit_change", pk)

    @admin.action(description="Vaststellen (met resultaat per besluit)")
    def vaststellen_in_bulk(self, request: HttpRequest, queryset: QuerySet[Besluit]) -> HttpResponse | None:
        if queryset.count() > MEEST_IN_BULK:
            self.message_user(
                request, f"Kies ten hoogste {MEEST_IN_BULK} besluiten tegelijk.", messages.ERROR
            )
            return None
        rijen = []
        for besluit in queryset:
            fouten = [p["uitleg"] for p in controles(besluit) if p["blokkeert"] and not p["goed"]]
            if besluit.status != Besluit.Status.TER_VASTSTELLING:
                fouten = ["Dit besluit wacht niet op een handtekening."]
            elif besluit.opgesteld_door_id == request.user.pk:
                fouten = ["U hebt dit besluit zelf opgesteld."]
            rijen.append({"besluit": besluit, "hash": inhoud_hash(besluit), "waarom_niet": " ".join(fouten)})
        goed = [rij for rij in rijen if not rij["waarom_niet"]]
        self.log_lezing(request, [rij["besluit"] for rij in rijen], Handeling.GEVONDEN)
        context = {
            **self.admin_site.each_context(request),
            "title": "Besluiten vaststellen",
            "opts": self.opts,
            "rijen": rijen,
            "goed": goed,
            "totaal": sum((rij["besluit"].uit_te_betalen for rij in goed), 0),
        }
        return TemplateResponse(request, "admin/cases/besluit/in_bulk.html", context)

    def bulk_starten(self, request: HttpRequest) -> HttpResponse:
        self.eis_post(request)
        gezien = dict(deel.split(":", 1) for deel in request.POST.getlist("besluit") if ":" in deel)
        zichtbaar = self.get_queryset(request).filter(pk__in=[pk for pk in gezien if pk.isdigit()])
        keuze = {f"besluit:{pk}": gezien[str(pk)] for pk in zichtbaar.values_list("pk", flat=True)}
        if not keuze:
            self.message_user(request, "U hebt geen besluit gekozen.", messages.ERROR)
            return redirect("admin:cases_besluit_changelist")
        onderwerpen = [(onderwerp, {"hash": hash_}) for onderwerp, hash_ in keuze.items()]
        actie = start_bulk("besluiten_vaststellen", onderwerpen, {}, request.user)
        return redirect("bulk", actie.publiek_id)


def _voorbeeld(besluit: Besluit) -> dict[str, Any]:
    """The pages of the letter, drawn once and put into the page itself, so that no copy of them is kept anywhere."""
    try:
        bladzijden = [f"data:image/png;base64,{b64encode(png).decode()}" for png in voorbeeld_png(besluit)]
    except BriefFout as fout:
        return {"brieffout": fout.melding}
    return {"bladzijden": bladzijden}


def _versies(besluit: Besluit) -> list[dict[str, Any]]:
    """Earlier versions of this decision with what changed, newest first."""
    rijen = list(besluit.history.select_related("history_user").order_by("history_date", "history_id"))
    uit, vorige = [], None
    velden = {"status": "stand", "uitkomst": "uitkomst", "totaal": "totaal", "uit_te_betalen": "uit te betalen",
              "motivering": "uitleg", "dagtekening": "datum"}  # fmt: skip
    for rij in rijen:
        anders = [
            {"naam": naam, "was": getattr(vorige, veld), "is": getattr(rij, veld)}
            for veld, naam in velden.items()
            if vorige is not None and getattr(vorige, veld) != getattr(rij, veld)
        ]
        uit.append({"op": rij.history_date, "door": rij.history_user, "anders": anders})
        vorige = rij
    return uit[::-1]


@admin.register(Betaalbatch)
class BetaalbatchAdmin(AlleenLezen):
    """Payments to the bank: one person makes the batch, another approves it and hands it over."""

    rollen_lezen = BESLISSERS
    leesdoel = Doel.BETALING
    change_form_template = "admin/cases/betaalbatch/batch.html"
    change_list_template = "admin/cases/betaalbatch/lijst.html"
    list_display = (
        "nummer",
        "status",
        "bank_betaalt_op",
        "hoeveel",
        "bedrag",
        "opgesteld_door",
        "goedgekeurd_door",
    )
    ordering = ("-opgesteld_op",)

    def personen_van(self, obj: Betaalbatch) -> Iterable[int]:
        return ()

    @admin.display(description="Bank betaalt op", ordering="uitvoeren_op")
    def bank_betaalt_op(self, obj: Betaalbatch) -> str:
        return toon_datum(obj.uitvoeren_op)

    @admin.display(description="Betalingen", ordering="aantal")
    def hoeveel(self, obj: Betaalbatch) -> str:
        return format_html('<span class="bedrag">{}</span>', obj.aantal)

    @admin.display(description="Totaal", ordering="totaal")
    def bedrag(self, obj: Betaalbatch) -> str:
        return format_html('<span class="bedrag">{}</span>', toon_bedrag(obj.totaal))

    def get_urls(self) -> list:
        eigen = [
            path("maken", self.eigen(self.maken), name="betaalbatch_maken"),
            path(
                "<int:pk>/goedkeuren",
                self.eigen(self.goedkeuren),
                name="betaalbatch_goedkeuren",
            ),
            path("<int:pk>/aanbieden", self.eigen(self.aanbieden), name="betaalbatch_aanbieden"),
            path("<int:pk>/pain001.xml", self.eigen(self.xml), name="betaalbatch_xml"),
        ]
        return eigen + super().get_urls()

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        tellingen = Betaling.objects.aggregate(
            te_betalen=Count("pk", filter=Q(status=Betaling.Status.TE_BETALEN)),
            geblokkeerd=Count("pk", filter=Q(status=Betaling.Status.GEBLOKKEERD)),
        )
        return super().changelist_view(request, (extra_context or {}) | tellingen)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        batch = self.object_of_404(request, object_id) if object_id.isdigit() else None
        if batch is None:
            raise Http404
        betalingen = list(batch.betalingen.select_related("begunstigde", "besluit__zaak").order_by("id"))
        self.log_lezing(request, [], Handeling.BEKEKEN)
        log_lezing(
            request.user, [b.begunstigde_id for b in betalingen], Handeling.GEVONDEN, Doel.BETALING, Kanaal.ADMIN,
            f"betaalbatch {batch.nummer}",
        )  # fmt: skip
        eigen = {"title": f"Betaalbatch {batch.nummer}", "subtitle": None, "batch": batch, "betalingen": betalingen,
                 "is_maker": batch.opgesteld_door_id == request.user.pk}  # fmt: skip
        return super().change_view(request, object_id, form_url, (extra_context or {}) | eigen)

    def maken(self, request: HttpRequest) -> HttpResponse:
        self.eis_post(request)
        try:
            uitvoeren_op = Datumveld().clean(request.POST.get("uitvoeren_op", ""))
        except ValidationError:
            self.message_user(
                request, "Vul de dag in waarop de bank moet betalen, bijvoorbeeld 31-03-2025.", messages.ERROR
            )
            return redirect("admin:cases_betaalbatch_changelist")
        try:
            batch, uitslag = maak_batch(uitvoeren_op, request.user)
        except Weigering as fout:
            self.message_user(request, fout.melding, messages.ERROR)
            return redirect("admin:cases_betaalbatch_changelist")
        for deel in uitslag:
            if not deel.opgenomen:
                self.message_user(
                    request,
                    f"Niet meegenomen: {ONDERDELEN.get(deel.betaling.onderdeel, deel.betaling.onderdeel)}. {deel.reden}",
                    messages.WARNING,
                )
        if batch.pk is None:
            return redirect("admin:cases_betaalbatch_changelist")
        self.message_user(
            request,
            f"Batch {batch.nummer} is gemaakt met {batch.aantal} {'betaling' if batch.aantal == 1 else 'betalingen'}.",
            messages.SUCCESS,
        )
        return redirect("admin:cases_betaalbatch_change", batch.pk)

    def goedkeuren(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.eis_post(request)
        batch = self.object_of_404(request, pk)
        self.doe(request, lambda: keur_batch_goed(batch, request.user), "Goedgekeurd.")
        return redirect("admin:cases_betaalbatch_change", pk)

    def aanbieden(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.eis_post(request)
        batch = self.object_of_404(request, pk)
        self.doe(
            request,
            lambda: bied_batch_aan(batch, request.user),
            "Het betaalbestand is aangeboden aan de bank.",
        )
        return redirect("admin:cases_betaalbatch_change", pk)

    def xml(self, request: HttpRequest, pk: int) -> HttpResponse:
        batch = self.object_of_404(request, pk)
        if not batch.xml:
            raise Http404
        log_lezing(
            request.user, batch.betalingen.values_list("begunstigde_id", flat=True), Handeling.GEEXPORTEERD, Doel.BETALING,
            Kanaal.EXPORT, f"betaalbatch {batch.nummer}",
        )  # fmt: skip
        antwoord = HttpResponse(bytes(batch.xml), content_type="application/xml")
        antwoord["Content-Disposition"] = f'attachment; filename="{batch.nummer}.xml"'
        return antwoord


@admin.register(Uitgaand)
class UitgaandAdmin(AlleenLezen):
    """What still has to happen after a commit, and what went wrong for good."""

    rollen_lezen = (Rol.BEHEERDER,)
    list_display = ("soort", "sleutel", "status", "pogingen", "aangemaakt_op", "fout_kort")
    list_filter = ("status", "soort")
    actions = ("opnieuw",)
    ordering = ("-id",)

    def personen_van(self, obj: Uitgaand) -> Iterable[int]:
        return ()

    @admin.display(description="Fout")
    def fout_kort(self, obj: Uitgaand) -> str:
        return obj.fout[:120]

    @admin.action(description="Opnieuw proberen")
    def opnieuw(self, request: HttpRequest, queryset: QuerySet[Uitgaand]) -> None:
        for rij in queryset:
            self.doe(
                request,
                lambda rij=rij: probeer_opnieuw(rij, request.user),
                f"{rij.sleutel}: opnieuw ingepland.",
            )
