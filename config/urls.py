# SPDX-License-Identifier: EUPL-1.2
from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.templatetags.static import static
from django.urls import include, path

from config import gezondheid
from herstel.toegang import toegang


@toegang(openbaar=True)
def favicon(request: HttpRequest) -> HttpResponseRedirect:
    """Browsers ask for it on their own, also on pages (admin, PDF) that don't name one."""
    return HttpResponseRedirect(static("favicon.svg"))


urlpatterns = [
    path("", include("herstel.urls")),
    path("", include("config.api")),
    path("admin/", admin.site.urls),
    path("healthz", gezondheid.leeft, name="healthz"),
    path("readyz", gezondheid.klaar, name="readyz"),
    path("favicon.ico", favicon, name="favicon"),
    path("", include("cases.urls")),
    path("", include("regelingen.urls")),
]

handler400 = "config.foutpagina.onleesbaar"
handler403 = "config.foutpagina.geen_toegang"
handler404 = "config.foutpagina.niet_gevonden"
handler500 = "config.foutpagina.storing"
