# SPDX-License-Identifier: EUPL-1.2
"""The law table in the admin site: every row with its source, proposing a later version, approving it by another."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from cases.admin import AlleenLezen
from cases.models import Ronde
from cases.services.integriteit import NAAM as CONTROLE
from herstel import wet
from herstel.admin import DienstAdmin, DienstFormulier
from herstel.fouten import Weigering
from herstel.models import Medewerker, Rol, Wetrij
from herstel.recht.fouten import WetFout
from herstel.recht.wettabel import Wettabel
from herstel.toegang import regel, toegang
from regelingen.gebruik import gebruikt_in
from regelingen.rekenformulieren import naam_van

LEZERS = (Rol.BEHEERDER, Rol.TEAMLEIDER, Rol.BESLISSER)


class Wetrijformulier(DienstFormulier):
    code = forms.CharField(
        max_length=80,
        widget=forms.TextInput({"list": "wetcodes", "autocomplete": "off", "size": 50}),
        help_text="De code van de regel die u vervangt, bijvoorbeeld awb.4_17.tarief.",
    )
    waarde = forms.CharField(
        widget=forms.Textarea({"rows": 2}),
        help_text="Bedrag of percentage: 23,50. Datum: 31-03-2025. Meer datums: met een komma ertussen. Ja of nee. "
        "Staffel (dagen: bedrag per dag): 14: 23,00; 14: 35,00; 14: 45,00.",
    )
    vanaf = forms.DateField(
        label="Geldt vanaf", input_formats=["%d-%m-%Y", "%Y-%m-%d"], help_text="Dag-maand-jaar."
    )
    tot = forms.DateField(
        label="Geldt tot en met", required=False, input_formats=["%d-%m-%Y", "%Y-%m-%d"],
        help_text="Leeg: tot er een nieuwere versie is.",
    )  # fmt: skip
    bron = forms.CharField(
        max_length=300,
        widget=forms.TextInput({"size": 80}),
        help_text="Wet met artikel, besluit of Staatscourant.",
    )

    class Meta:
        model = Wetrij
        fields = ("code", "waarde", "vanaf", "tot", "bron", "status", "omschrijving")

    def doe(self, door: Medewerker) -> Wetrij:
        return wet.stel_regel_voor(door=door, **self.cleaned_data)


@admin.register(Wetrij)
class WetrijAdmin(DienstAdmin):
    """All rows (files and database). Adding is proposing; another administrator approves."""

    form = Wetrijformulier
    rollen_lezen = LEZERS
    rollen_wijzigen = ()
    rollen_toevoegen = (Rol.BEHEERDER,)
    add_form_template = "admin/herstel/wetrij/voorstel.html"

    def personen_van(self, obj: Wetrij) -> Iterable[int]:
        return ()

    def _eigen(self, view: Callable) -> Callable:
        rollen = (Rol.BEHEERDER,)
        bewaakt = self.admin_site.admin_view(toegang(rollen=rollen)(view))
        bewaakt.toegang = regel(rollen=rollen)
        return bewaakt

    def get_urls(self) -> list:
        return [
            path("<int:pk>/goedkeuren/", self._eigen(self.goedkeuren), name="wetrij_goedkeuren"),
            path("<int:pk>/afwijzen/", self._eigen(self.afwijzen), name="wetrij_afwijzen"),
            *super().get_urls(),
        ]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        rijen = _alle_rijen()
        status, herkomst = request.GET.get("status", ""), request.GET.get("herkomst", "")
        zoek = request.GET.get("q", "").strip().lower()[:80]
        getoond = [
            r
            for r in rijen
            if (not status or r["status"] == status)
            and (not herkomst or r["stand"] == herkomst)
            and (not zoek or zoek in f"{r['code']} {r['omschrijving']} {r['bron']}".lower())
        ]
        statussen = [(s, sum(r["status"] == s for r in rijen)) for s in Wetrij.Bronstatus.values]
        standen = [
            (s, sum(r["stand"] == s for r in rijen))
            for s in ("voorstel", "geldt", "geldt (bestand)", "afgewezen")
        ]
        return TemplateResponse(
            request,
            "admin/herstel/wetrij/lijst.html",
            {
                **self.admin_site.each_context(request), "title": "Wettabel", "opts": self.model._meta, "rijen": getoond,
                "statussen": statussen, "standen": standen, "status": status, "herkomst": herkomst, "zoek": zoek,
                "mag_toevoegen": self.has_add_permission(request), **(extra_context or {}),
            },
        )  # fmt: skip

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        codes = sorted({*Wettabel.standaard().codes(), *wet.EXTRA})
        return super().add_view(request, form_url, {**(extra_context or {}), "wetcodes": codes})

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: Any = None) -> HttpResponse:
        messages.success(
            request, "Het voorstel is bewaard. Het geldt nog niet: een andere beheerder keurt het goed."
        )
        return redirect("admin:herstel_wetrij_change", obj.pk)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        rij = self._rij(object_id)
        huidig = [
            r
            for r in _alle_rijen()
            if r["code"] == rij.code and r["stand"].startswith("geldt") and r["pk"] != rij.pk
        ]
        return TemplateResponse(
            request,
            "admin/herstel/wetrij/beslissen.html",
            {
                **self.admin_site.each_context(request), "title": str(rij), "opts": self.model._meta, "rij": rij,
                "huidig": huidig, "gebruik": [naam_van(k) for k in gebruikt_in(rij.code)],
                "mag_beslissen": rij.stand == "voorstel" and request.user.heeft_rol(Rol.BEHEERDER),
                "is_maker": rij.voorgesteld_door_id == request.user.pk, **(extra_context or {}),
            },
        )  # fmt: skip

    def _rij(self, pk: Any) -> Wetrij:
        tekst = str(pk)
        rij = (
            Wetrij.objects.select_related("voorgesteld_door", "vastgesteld_door", "afgewezen_door")
            .filter(pk=tekst if tekst.isdigit() and len(tekst) < 18 else None)
            .first()
        )
        if rij is None:
            raise Http404("Deze regel bestaat niet.")
        return rij

    def _beslis(
        self, request: HttpRequest, pk: int, doe: Callable[[Wetrij], Any], gelukt: str
    ) -> HttpResponse:
        if request.method != "POST":
            raise Http404
        rij = self._rij(pk)
        try:
            doe(rij)
        except Weigering as fout:
            self.message_user(request, fout.melding, messages.ERROR)
        else:
            self.message_user(request, gelukt, messages.SUCCESS)
        return redirect("admin:herstel_wetrij_change", pk)

    def goedkeuren(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self._beslis(
            request, pk, lambda rij: wet.keur_regel_goed(rij, door=request.user),
            "Goedgekeurd. Elke nieuwe berekening gebruikt deze regel vanaf de dag waarop hij geldt.",
        )  # fmt: skip

    def afwijzen(self, request: HttpRequest, pk: int) -> HttpResponse:
        reden = request.POST.get("reden", "")
        return self._beslis(
            request, pk, lambda rij: wet.wijs_regel_af(rij, door=request.user, reden=reden), "Afgewezen."
        )


def _alle_rijen() -> list[dict[str, Any]]:
    """Rows of files and database in one list; the row that holds today is marked."""
    nu, vandaag = wet.huidige_wettabel(), timezone.localdate()
    eigen = {r.versie for r in Wettabel.standaard().rijen()}
    rijen = [
        {
            "pk": None, "code": r.code, "waarde": wet.schrijf_waarde(r.waarde), "vanaf": r.vanaf, "tot": r.tot,
            "bron": r.bron, "status": r.status, "omschrijving": r.omschrijving, "stand": "geldt (bestand)",
            "versie": r.versie, "door": "",
        }
        for r in Wettabel.standaard().rijen()
    ]  # fmt: skip
    for r in Wetrij.objects.select_related("voorgesteld_door", "vastgesteld_door"):
        rijen.append(
            {
                "pk": r.pk, "code": r.code, "waarde": r.waarde, "vanaf": r.vanaf, "tot": r.tot, "bron": r.bron,
                "status": r.status, "omschrijving": r.omschrijving, "stand": r.stand, "versie": None,
                "door": f"{r.voorgesteld_door} / {r.vastgesteld_door or '…'}",
            }
        )  # fmt: skip
    nu_geldig = {}
    for code in nu.codes():
        try:
            nu_geldig[code] = nu.rij(code, vandaag)
        except WetFout:  # alleen een verlopen regel: vandaag geldt er geen
            continue
    for rij in rijen:
        geldig = nu_geldig.get(rij["code"])
        rij["vandaag"] = geldig is not None and (
            rij["versie"] is geldig.versie
            if rij["pk"] is None
            else rij["stand"] == "geldt" and geldig.versie not in eigen
            and (rij["vanaf"], rij["bron"]) == (geldig.vanaf, geldig.bron)
        )  # fmt: skip
        rij["gebruik"] = [naam_van(k) for k in gebruikt_in(rij["code"])]
    return sorted(rijen, key=lambda r: (r["stand"] != "voorstel", r["code"], -r["vanaf"].toordinal()))


@admin.register(Ronde)
class RondeAdmin(AlleenLezen):
    """What runs at set times, and what the nightly control found: terms and amounts that come out differently first."""

    rollen_lezen = (Rol.BEHEERDER,)
    list_display = ("naam", "gelukt_op", "aantal", "fout")
    fields = ("naam", "gelukt_op", "aantal", "fout")
    ordering = ("naam",)
    change_form_template = "admin/cases/ronde/bevindingen.html"

    def personen_van(self, obj: Ronde) -> Iterable[int]:
        return ()

    def render_change_form(
        self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        ronde = kwargs.get("obj")
        groepen: dict[str, list[dict[str, str]]] = {}
        for b in (ronde.bevindingen or []) if ronde else []:
            groepen.setdefault(b["code"], []).append(b)
        eerst = {"termijn_wijkt_af": 0, "bedrag_wijkt_af": 1}
        context["groepen"] = [
            (code.replace("_", " ").capitalize(), rijen)
            for code, rijen in sorted(groepen.items(), key=lambda g: (eerst.get(g[0], 2), g[0]))
        ]
        context["is_controle"] = ronde is not None and ronde.naam == CONTROLE
        return super().render_change_form(request, context, *args, **kwargs)
