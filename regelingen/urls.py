# SPDX-License-Identifier: EUPL-1.2
from django.urls import path

from regelingen import rekenpagina, views

Z = "zaken/<str:zaaknummer>/"
J = Z + "werkbank/<int:jaar>/"
urlpatterns = [
    path("rekenen/", rekenpagina.rekenen, name="rekenen"),
    path("rekenen/<slug:kind>/", rekenpagina.rekenen_soort, name="rekenen-soort"),
    path("rekenen/<slug:kind>/berekening.pdf", rekenpagina.rekenen_pdf, name="rekenen-pdf"),
    path("aanmelden/", views.aanmelden, name="aanmelden"),
    path(Z + "eerste-toets/", views.eerste_toets, name="eerste-toets"),
    path(Z + "eerste-toets/maatregelen/", views.maatregel_toevoegen, name="toets-maatregel"),
    path(Z + "eerste-toets/maatregelen/<int:pk>/weg/", views.maatregel_weg, name="toets-maatregel-weg"),
    path(Z + "eerste-toets/partner/", views.partner_opslaan, name="toets-partner"),
    path(Z + "eerste-toets/opstellen/", views.toets_opstellen, name="toets-opstellen"),
    path(Z + "werkbank/", views.werkbank, name="werkbank"),
    path(Z + "werkbank/jaren/", views.jaar_kiezen, name="werkbank-jaar-kiezen"),
    path(Z + "werkbank/jaren/vastleggen/", views.jaren_vastleggen, name="werkbank-jaren-vastleggen"),
    path(Z + "werkbank/ontvangen/", views.ontvangen, name="werkbank-ontvangen"),
    path(Z + "werkbank/verhaal/", views.verhaal, name="werkbank-verhaal"),
    path(Z + "werkbank/zienswijze/", views.zienswijze, name="werkbank-zienswijze"),
    path(Z + "werkbank/opstellen/", views.opstellen, name="werkbank-opstellen"),
    path(J, views.werkbank, name="werkbank-jaar"),
    path(J + "intrekken/", views.jaar_intrekken, name="werkbank-jaar-intrekken"),
    path(J + "feiten/", views.feiten, name="werkbank-feiten"),
    path(J + "proef/", views.proef, name="werkbank-proef"),
    path(J + "beoordelen/", views.beoordelen, name="werkbank-beoordelen"),
    path(J + "advies-vragen/", views.cvw_vragen, name="werkbank-cvw-vragen"),
    path(J + "advies/", views.cvw_verwerken, name="werkbank-cvw"),
]
