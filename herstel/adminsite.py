# SPDX-License-Identifier: EUPL-1.2
"""The admin site (beheeromgeving): second factor for everybody, roles per model, own login page, reads logged."""

import json
from collections.abc import Callable, Iterable
from itertools import zip_longest
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from herstel import mfa
from herstel.logboek import AdminLeeslogMixin, Doel, Handeling, Kanaal, log_lezing
from herstel.met_geschiedenis import heeft_geschiedenis
from herstel.toegang import naar_inloggen, regel

VREEMDE_APPS = {"auth", "authtoken", "axes", "otp_totp", "sites", "pgtrigger"}
"""Apps whose own ModelAdmins don't know our rules: their models aren't shown in the admin site."""


class ToegangAdminMixin:
    """Who may do what with a model in the admin site: by role, and only rows that `zichtbaar` gives.

    `rollen_lezen` may look, `rollen_wijzigen` may also add and change. Nobody deletes, unless `rollen_verwijderen`.
    """

    rollen_lezen: tuple[str, ...] = ()
    rollen_wijzigen: tuple[str, ...] = ()
    rollen_toevoegen: tuple[str, ...] | None = None
    rollen_verwijderen: tuple[str, ...] = ()

    def zichtbaar(self, request: HttpRequest, qs: QuerySet) -> QuerySet:
        """The rows that this user may see; the default is for models that aren't about people or cases."""
        return qs

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return self.zichtbaar(request, super().get_queryset(request))

    def _mag(self, request: HttpRequest, rollen: Iterable[str]) -> bool:
        return request.user.is_authenticated and request.user.heeft_rol(*rollen)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._mag(request, {*self.rollen_lezen, *self.rollen_wijzigen, *(self.rollen_toevoegen or ())})

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._mag(request, self.rollen_wijzigen)

    def has_add_permission(self, request: HttpRequest, *args: Any) -> bool:
        rollen = self.rollen_wijzigen if self.rollen_toevoegen is None else self.rollen_toevoegen
        return self._mag(request, rollen)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._mag(request, self.rollen_verwijderen)


class HerstelModelAdmin(ToegangAdminMixin, AdminLeeslogMixin, admin.ModelAdmin):
    """Base of every ModelAdmin here. `personen_van(obj)`: whom one row shows (an empty list: nobody)."""

    show_full_result_count = False
    list_per_page = 50
    leesdoel = Doel.BEHEER
    actions_on_bottom = False

    def _get_obj_does_not_exist_redirect(
        self, request: HttpRequest, opts: Any, object_id: str
    ) -> HttpResponse:
        raise Http404("Dit bestaat niet, of u mag het niet zien.")

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        titel = str(self.model._meta.verbose_name_plural)
        return super().changelist_view(
            request, {"title": titel[:1].upper() + titel[1:], **(extra_context or {})}
        )

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        acties = super().get_actions(request)
        if not self.rollen_verwijderen:
            acties.pop("delete_selected", None)
        return acties

    def history_view(self, request: HttpRequest, object_id: Any, extra_context: Any = None) -> HttpResponse:
        """What changed when, by whom and why; only for who may see the object now, and never a BSN or IBAN."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            raise Http404("Dit bestaat niet, of u mag het niet zien.")
        self.log_lezing(request, [obj], Handeling.BEKEKEN)
        context = {
            **self.admin_site.each_context(request),
            "title": f"Geschiedenis: {obj}",
            "opts": self.model._meta,
            "object": obj,
            "regels": _geschiedenis(obj) if heeft_geschiedenis(self.model) else [],
            **(extra_context or {}),
        }
        return TemplateResponse(request, "herstel/beheer_historie.html", context)


NIET_TONEN = {"bsn", "bsn_index", "iban", "iban_index", "zoeknaam", "sorteersleutel", "password"}
_MEESTE = 200


def _geschiedenis(obj: Model) -> list[dict[str, Any]]:
    rijen = list(obj.history.select_related("history_user").order_by("-history_id")[: _MEESTE + 1])
    uit = []
    for rij, vorige in zip_longest(rijen[:_MEESTE], rijen[1:]):
        if rij is None:
            break
        anders = []
        for veld in rij.tracked_fields:
            oud, nieuw = (
                (getattr(vorige, veld.attname), getattr(rij, veld.attname)) if vorige else (None, None)
            )
            if vorige and oud != nieuw:
                verborgen = veld.name in NIET_TONEN
                if verborgen and veld.name not in ("bsn", "iban"):
                    continue
                anders.append((veld.verbose_name, "•••" if verborgen else oud, "•••" if verborgen else nieuw))
        uit.append({"rij": rij, "anders": anders})
    return uit


class HerstelAdminSite(admin.AdminSite):
    site_header = "Herstel - beheer"
    site_title = "Herstel beheer"
    index_title = "Beheer"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        """Active, staff by role, and the second factor given in this session."""
        user = request.user
        return bool(user.is_active and user.is_staff and mfa.is_geverifieerd(user))

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        modellen = [model_or_iterable] if isinstance(model_or_iterable, type) else list(model_or_iterable)
        eigen = [m for m in modellen if m._meta.app_label not in VREEMDE_APPS]
        if eigen:
            super().register(eigen, admin_class, **options)

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """No login page of its own: to the one of Herstel, or to the second factor; 403 for who isn't staff."""
        if not request.user.is_authenticated:
            return naar_inloggen(request)
        if not request.user.is_staff:
            raise PermissionDenied("De beheeromgeving hoort niet bij uw rol.")
        if mfa.is_geverifieerd(request.user):
            return redirect("admin:index")
        naam = "code" if mfa.apparaat(request.user) else "code_instellen"
        doel = request.GET.get("next") or reverse("admin:index")
        return redirect(f"{reverse(naam)}?{urlencode({'next': doel})}")

    login.toegang = regel(openbaar=True)  # type: ignore[attr-defined]

    def admin_view(self, view: Callable, cacheable: bool = False) -> Callable:
        binnen = super().admin_view(view, cacheable)

        def bewaakt(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.user.is_authenticated and not request.user.is_staff:
                raise PermissionDenied("De beheeromgeving hoort niet bij uw rol.")
            if not request.user.is_authenticated:
                return naar_inloggen(request)
            return binnen(request, *args, **kwargs)

        return bewaakt

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        """Choice lists show names as well, so they are logged like any other list."""
        response = super().autocomplete_view(request)
        if response.status_code == 200:
            self._log_keuzelijst(request, json.loads(response.content))
        return response

    def _log_keuzelijst(self, request: HttpRequest, inhoud: dict[str, Any]) -> None:
        bron = apps.get_model(request.GET["app_label"], request.GET["model_name"])
        doel = bron._meta.get_field(request.GET["field_name"]).remote_field.model
        model_admin = self._registry.get(doel)
        if model_admin is None:
            return
        ids = [rij["id"] for rij in inhoud.get("results", ())]
        objecten = model_admin.get_queryset(request).filter(pk__in=ids)
        personen = [p for obj in objecten for p in model_admin.personen_van(obj) if p is not None]
        log_lezing(request.user, personen, Handeling.GEVONDEN, Doel.BEHEER, Kanaal.ADMIN, "keuzelijst")
