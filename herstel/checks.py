# SPDX-License-Identifier: EUPL-1.2
"""System checks: what was forgotten stops the start instead of leaking."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.db import DatabaseError
from django.urls import URLPattern, URLResolver, get_resolver

from herstel.middleware import heeft_regel
from herstel.toegang import Regel


def routes(resolver: URLResolver | None = None, begin: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every route of the project as (path template, pattern)."""
    for deel in (resolver or get_resolver()).url_patterns:
        pad = begin + str(deel.pattern)
        if isinstance(deel, URLResolver):
            yield from routes(deel, pad)
        else:
            yield pad, deel


@register(Tags.urls)
def elke_route_heeft_een_regel(app_configs: Any, **kwargs: Any) -> list[Error]:
    fouten = []
    for pad, patroon in routes():
        view = patroon.callback
        if not heeft_regel(view):
            fouten.append(
                Error(
                    f"De route {pad} zegt niet wie er in mag.",
                    hint="Zet @toegang(...) op de view, of `toegang = regel(...)` op de viewset (herstel/toegang.py).",
                    obj=view,
                    id="herstel.E001",
                )
            )
            continue
        fouten += _api_fouten(pad, view)
    return fouten


def _api_fouten(pad: str, view: Any) -> Iterator[Error]:
    klasse = getattr(view, "cls", None)
    if klasse is None:
        return
    from herstel.toegang import ToegangPermission

    if ToegangPermission not in getattr(klasse, "permission_classes", ()):
        yield Error(
            f"{klasse.__qualname__} vraagt de toegangsregel niet.",
            hint="Laat permission_classes staan, of neem ToegangPermission erin op.",
            obj=klasse,
            id="herstel.E002",
        )
    from herstel.logboek import ApiLeeslogMixin

    regels = klasse.toegang.values() if isinstance(klasse.toegang, dict) else [klasse.toegang]
    open_ = all(isinstance(r, Regel) and r.openbaar for r in regels)
    if (
        not open_
        and not issubclass(klasse, ApiLeeslogMixin)
        and not getattr(klasse, "toont_geen_personen", False)
    ):
        yield Error(
            f"{klasse.__qualname__} legt niet vast wie er wordt gelezen.",
            hint="Gebruik ApiLeeslogMixin, of zet `toont_geen_personen = True` als er niemand te zien is.",
            obj=klasse,
            id="herstel.E003",
        )


@register(Tags.admin)
def elke_admin_heeft_de_regels(app_configs: Any, **kwargs: Any) -> list[Error]:
    from django.contrib import admin

    from herstel.adminsite import HerstelAdminSite, ToegangAdminMixin
    from herstel.logboek import AdminLeeslogMixin

    fouten = []
    if not isinstance(admin.site, HerstelAdminSite) and admin.site.__class__.__name__ != "DefaultAdminSite":
        fouten.append(Error("De beheeromgeving is niet HerstelAdminSite.", id="herstel.E010"))
    for model, model_admin in admin.site._registry.items():
        if not isinstance(model_admin, ToegangAdminMixin) or not isinstance(model_admin, AdminLeeslogMixin):
            fouten.append(
                Error(
                    f"Het beheer van {model._meta.label} kent geen toegangsregel of leeslog.",
                    hint="Leid de klasse af van herstel.adminsite.HerstelModelAdmin.",
                    obj=type(model_admin),
                    id="herstel.E011",
                )
            )
            continue
        if type(model_admin).personen_van is AdminLeeslogMixin.personen_van:
            fouten.append(
                Error(
                    f"Het beheer van {model._meta.label} zegt niet welke personen het toont (personen_van).",
                    obj=type(model_admin),
                    id="herstel.E012",
                )
            )
        if not (model_admin.rollen_lezen or model_admin.rollen_wijzigen):
            fouten.append(
                Error(
                    f"Het beheer van {model._meta.label} zegt niet voor welke rollen het is.",
                    obj=type(model_admin),
                    id="herstel.E013",
                )
            )
    return fouten


@register(Tags.security, deploy=True)
def productie_instellingen(app_configs: Any, **kwargs: Any) -> list[Error]:
    fouten = []
    if settings.DEMO:
        fouten.append(Error("HERSTEL_DEMO staat aan: dit is geen productie.", id="herstel.E020"))
    if settings.DEBUG:
        fouten.append(Error("DEBUG staat aan.", id="herstel.E021"))
    return fouten


@register(Tags.database)
def geen_demogeheim_buiten_de_demo(
    app_configs: Any, databases: Any = None, **kwargs: Any
) -> list[Error | Warning]:
    """A second factor that everybody knows may exist only in the demo. Runs with `migrate` and `check --database`."""
    if settings.DEMO or not databases:
        return []
    from herstel import mfa

    try:
        aantal = mfa.demo_apparaten().count()
    except DatabaseError:
        return [Warning("De tweede factoren konden niet worden nagekeken.", id="herstel.W022")]
    if not aantal:
        return []
    return [Error(f"Er zijn {aantal} apparaten met een demogeheim.", id="herstel.E022")]
