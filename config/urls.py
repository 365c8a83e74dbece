# SPDX-License-Identifier: EUPL-1.2
from django.contrib import admin
from django.urls import path

from config import gezondheid

urlpatterns = [
    path("admin/", admin.site.urls),
    path("healthz", gezondheid.leeft, name="healthz"),
    path("readyz", gezondheid.klaar, name="readyz"),
]
