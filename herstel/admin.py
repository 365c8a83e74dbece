# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from herstel import namen, services
from herstel.adminsite import HerstelModelAdmin
from herstel.fouten import OngeldigeInvoer, Weigering
from herstel.logboek import Doel
from herstel.models import Medewerker, Persoon, Rol, Team
from herstel.selectors import schoon_zoekwoord, zoek_op_naam
from herstel.toegang import personen_zichtbaar_voor


class _Proef(Exception):
    """Ends a trial run of a service, so that nothing of it stays."""


class DienstFormulier(forms.ModelForm):
    """A form whose rules are those of the service: `doe(door)` is tried while checking and done while saving."""

    door: Medewerker

    def doe(self, door: Medewerker) -> Any:
        raise NotImplementedError

    def _post_clean(self) -> None:
        if self.errors:
            return
        try:
            with transaction.atomic():
                self.doe(self.door)
                raise _Proef
        except _Proef:
            return
        except Weigering as fout:
            for veld, melding in (fout.velden or {None: fout.melding}).items():
                self.add_error(veld if veld in self.fields else None, melding)

    def save(self, commit: bool = True) -> Any:
        return self.doe(self.door)

    def save_m2m(self) -> None:
        """Nothing is left to do: the service did it all."""


class Teamformulier(DienstFormulier):
    zaaksoorten = forms.CharField(
        required=False, help_text="Codes van zaaksoorten, gescheiden door een komma. Leeg: alle soorten."
    )

    class Meta:
        model = Team
        fields = ("code", "naam", "zaaksoorten", "actief")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["zaaksoorten"] = ", ".join(self.instance.zaaksoorten)

    def clean_zaaksoorten(self) -> list[str]:
        return [deel.strip() for deel in self.cleaned_data["zaaksoorten"].split(",") if deel.strip()]

    def doe(self, door: Medewerker) -> Team:
        return services.bewaar_team(door=door, team=self.instance.pk, **self.cleaned_data)


class DienstAdmin(HerstelModelAdmin):
    """A ModelAdmin whose form is a DienstFormulier."""

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        formulier = super().get_form(request, obj, change, **kwargs)
        return type(formulier.__name__, (formulier,), {"door": request.user})

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """The service has saved it already (form.save)."""


@admin.register(Team)
class TeamAdmin(DienstAdmin):
    form = Teamformulier
    list_display = ("naam", "code", "actief")
    rollen_lezen = (Rol.TEAMLEIDER, Rol.PRIVACY_OFFICER)
    rollen_wijzigen = (Rol.BEHEERDER,)

    def personen_van(self, obj: Team) -> Iterable[int]:
        return ()


class Medewerkerformulier(DienstFormulier):
    rollen = forms.MultipleChoiceField(
        choices=Rol.choices, required=False, widget=forms.CheckboxSelectMultiple, label="Rollen"
    )
    gevoeligheid = forms.TypedChoiceField(
        choices=[(0, "gewoon"), (1, "gevoelig"), (2, "zeer gevoelig")], coerce=int, initial=0,
        help_text="Tot en met welk kenmerk mag deze collega zaken zien?",
    )  # fmt: skip
    wachtwoord = forms.CharField(
        required=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="Leeg laten om niets te wijzigen.",
    )  # fmt: skip
    reden = forms.CharField(max_length=100, required=False, help_text="Komt in de geschiedenis.")

    class Meta:
        model = Medewerker
        fields = (
            "username", "naam", "email", "telefoon", "team", "rollen", "gevoeligheid", "mfa_verplicht", "is_active",
        )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("is_active", True)
        if self.instance.pk and "username" in self.fields:
            self.fields["username"].disabled = True

    def doe(self, door: Medewerker) -> Medewerker:
        return services.bewaar_medewerker(door=door, medewerker=self.instance.pk, **self.cleaned_data)


@admin.register(Medewerker)
class MedewerkerAdmin(DienstAdmin):
    form = Medewerkerformulier
    list_display = ("naam", "username", "rollenlijst", "team", "is_active")
    list_filter = ("is_active", "team")
    list_select_related = ("team",)
    search_fields = ("naam", "username")
    search_help_text = "Zoek op naam of inlognaam"
    rollen_lezen = (Rol.PRIVACY_OFFICER,)
    rollen_wijzigen = (Rol.BEHEERDER,)
    actions = ("tweede_factor_weg", "blokkering_opheffen")

    @admin.display(description="rollen")
    def rollenlijst(self, obj: Medewerker) -> str:
        return ", ".join(Rol(rol).label for rol in obj.rollen) or "-"

    def personen_van(self, obj: Medewerker) -> Iterable[int]:
        return ()

    @admin.action(description="Tweede factor wissen (nieuw apparaat)", permissions=["change"])
    def tweede_factor_weg(self, request: HttpRequest, queryset: QuerySet) -> None:
        self._per_stuk(request, queryset, services.wis_tweede_factor, "Tweede factor gewist")

    @admin.action(description="Blokkering na foute wachtwoorden opheffen", permissions=["change"])
    def blokkering_opheffen(self, request: HttpRequest, queryset: QuerySet) -> None:
        self._per_stuk(request, queryset, services.hef_blokkering_op, "Blokkering opgeheven")

    def _per_stuk(self, request: HttpRequest, queryset: QuerySet, dienst: Any, gelukt: str) -> None:
        for medewerker in queryset:
            try:
                dienst(medewerker, door=request.user)
            except Weigering as fout:
                messages.error(request, f"{medewerker}: {fout.melding}")
            else:
                messages.success(request, f"{medewerker}: {gelukt.lower()}.")


@admin.register(Persoon)
class PersoonAdmin(HerstelModelAdmin):
    """Only to look: people are changed on their own page, in their file."""

    list_display = ("lijstnaam", "geboortedatum", "overleden_op", "gevoeligheid")
    ordering = ("sorteersleutel", "id")
    search_fields = ("zoeknaam",)
    search_help_text = "Zoek op naam (een typefout mag)"
    rollen_lezen = (Rol.TEAMLEIDER, Rol.BESLISSER)
    fields = (
        "publiek_id", "voornamen", "roepnaam", "voorletters", "voorvoegsel", "geslachtsnaam", "aanspreken_als",
        "geslacht", "geboortedatum", "overleden_op", "telefoon", "email", "taal", "geheim_adres", "gevoeligheid",
    )  # fmt: skip
    readonly_fields = fields
    leesdoel = Doel.AANSTURING

    @admin.display(description="naam", ordering="sorteersleutel")
    def lijstnaam(self, obj: Persoon) -> str:
        return namen.lijstnaam(obj.geslachtsnaam, obj.voorvoegsel, obj.voorletters)

    def zichtbaar(self, request: HttpRequest, qs: QuerySet) -> QuerySet:
        return qs.filter(pk__in=personen_zichtbaar_voor(request.user).values("pk"))

    def personen_van(self, obj: Persoon) -> Iterable[Persoon]:
        return [obj]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        if not search_term:
            return queryset, False
        try:
            schoon_zoekwoord(search_term)
        except OngeldigeInvoer as fout:
            messages.error(request, fout.melding)
            return queryset.none(), False
        return zoek_op_naam(search_term, queryset), False
