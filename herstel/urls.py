# SPDX-License-Identifier: EUPL-1.2
from django.urls import path

from herstel import views

urlpatterns = [
    path("inloggen/", views.inloggen, name="inloggen"),
    path("inloggen/code/", views.code, name="code"),
    path("inloggen/code/instellen/", views.code_instellen, name="code_instellen"),
    path("inloggen/hervatten/<str:teken>/", views.hervatten, name="sessie_hervatten"),
    path("uitloggen/", views.uitloggen, name="uitloggen"),
    path("leeslogboek/", views.leeslog_bladzijde, name="leeslog"),
    path("leeslogboek/export.csv", views.leeslog_export, name="leeslog_export"),
]
