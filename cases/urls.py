# SPDX-License-Identifier: EUPL-1.2
from django.urls import path

from cases.views import besluiten, personen, werk, zaken, zoeken

urlpatterns = [
    path("", werk.begin, name="begin"),
    path("werkvoorraad/", werk.werkvoorraad, name="werkvoorraad"),
    path("werkvoorraad/niet-toegewezen/", werk.niet_toegewezen, name="niet-toegewezen"),
    path("werkvoorraad/te-beoordelen/", werk.te_beoordelen, name="te-beoordelen"),
    path("meldingen/", werk.meldingen, name="meldingen"),
    path("zoeken/", zoeken.zoeken, name="zoeken"),
    path("personen/<uuid:publiek_id>/", personen.persoon, name="persoon"),
    path("personen/<uuid:publiek_id>/contact/", personen.snel_contact, name="persoon-contact"),
    path("personen/<uuid:publiek_id>/bsn/", personen.toon_bsn, name="persoon-bsn"),
    path("zaken/<str:zaaknummer>/", zaken.zaak, name="zaak"),
    path("zaken/<str:zaaknummer>/geschiedenis/", zaken.geschiedenis, name="zaak-geschiedenis"),
    path("zaken/<str:zaaknummer>/stap/<slug:code>/", zaken.stap, name="zaak-stap"),
    path("zaken/<str:zaaknummer>/oppakken/", werk.pak_op, name="zaak-oppakken"),
    path("zaken/<str:zaaknummer>/vrijgeven/", zaken.vrijgeven, name="zaak-vrijgeven"),
    path("zaken/<str:zaaknummer>/toewijzen/", zaken.toewijzen, name="zaak-toewijzen"),
    path("zaken/<str:zaaknummer>/team/", zaken.naar_team, name="zaak-team"),
    path("zaken/<str:zaaknummer>/tweede-beoordelaar/", zaken.tweede_beoordelaar, name="zaak-tweede"),
    path("zaken/<str:zaaknummer>/spoed/", zaken.spoed, name="zaak-spoed"),
    path("zaken/<str:zaaknummer>/contact/", zaken.contact, name="zaak-contact"),
    path("zaken/<str:zaaknummer>/taken/", zaken.taak, name="zaak-taak"),
    path("zaken/<str:zaaknummer>/taken/<int:pk>/", zaken.taak_klaar, name="zaak-taak-klaar"),
    path("zaken/<str:zaaknummer>/opschorten/", zaken.opschorten, name="zaak-opschorten"),
    path("zaken/<str:zaaknummer>/hervatten/<int:pk>/", zaken.hervatten, name="zaak-hervatten"),
    path("zaken/<str:zaaknummer>/verlengen/", zaken.verlengen, name="zaak-verlengen"),
    path("zaken/<str:zaaknummer>/ingebrekestelling/", zaken.ingebrekestelling, name="zaak-ingebrekestelling"),
    path("zaken/<str:zaaknummer>/uitspraak/", zaken.uitspraak, name="zaak-uitspraak"),
    path(
        "zaken/<str:zaaknummer>/termijnregel/<int:pk>/intrekken/",
        zaken.termijnregel_intrekken,
        name="zaak-termijnregel",
    ),
    path("zaken/<str:zaaknummer>/toegang/", zaken.toegang_verlenen, name="zaak-toegang"),
    path(
        "zaken/<str:zaaknummer>/toegang/<int:pk>/intrekken/",
        zaken.toegang_intrekken,
        name="zaak-toegang-intrekken",
    ),
    path("besluiten/<uuid:publiek_id>/", besluiten.besluit, name="besluit"),
    path("besluiten/<uuid:publiek_id>/voorleggen/", besluiten.aanbieden, name="besluit-aanbieden"),
    path("besluiten/<uuid:publiek_id>/akkoord/", besluiten.beoordelen, name="besluit-beoordelen"),
    path("besluiten/<uuid:publiek_id>/teruggeven/", besluiten.teruggeven, name="besluit-teruggeven"),
    path("brieven/<uuid:publiek_id>.pdf", besluiten.brief, name="brief"),
]
