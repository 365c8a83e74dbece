# SPDX-License-Identifier: EUPL-1.2
"""Every route × every role × an own, a foreign and a sensitive file: may who may, and nobody else."""

import pytest
from django.contrib.messages import ERROR, get_messages
from django.core.exceptions import PermissionDenied
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client, RequestFactory, override_settings
from django.urls import path
from django.utils import timezone

from cases.autorisatie import rechten, zichtbaar_voor
from cases.models import Contactmoment, Taak, Toegangsverlening, Zaak
from herstel.checks import elke_admin_heeft_de_regels, elke_route_heeft_een_regel
from herstel.models import Leesregel, Rol
from herstel.toegang import toegang
from regelingen.integraal import services as ib_dienst
from tests import matrix
from tests.cases.factories import TOETSING_GEEN, Team5, maak_besluit, maak_ib_in_beoordeling, maak_ouder
from tests.herstel.factories import maak_medewerker, maak_team, verifieer_client

pytestmark = pytest.mark.django_db
NAMEN = {"eigen": "Eigenmans", "vreemd": "Vreemdmans", "gevoelig": "Geheimmans"}
GOED = {200, 201, 202, 204, 302, 400, 405, 409, 415, 422}
ROUTES = matrix.routes()


@pytest.fixture(scope="module")
def toneel(django_db_setup, django_db_blocker):
    """Built once for all routes; every request is rolled back, and the whole stage at the end."""
    with django_db_blocker.unblock():
        try:
            with transaction.atomic():
                yield _bouw()
                transaction.set_rollback(True)
        finally:
            connection.close()


def _bouw() -> matrix.Toneel:
    mensen = Team5()
    ander = Team5(maak_team())
    zaken, ib_zaken = {}, {}
    for geval, team, status in (("eigen", mensen, "ter_vaststelling"), ("vreemd", ander, "concept"), ("gevoelig", mensen, "ter_vaststelling")):  # fmt: skip
        besluit = maak_besluit(
            team, status, ouder=maak_ouder(geslachtsnaam=NAMEN[geval], voornamen="Ada", roepnaam="Ada")
        )
        zaken[geval] = besluit.zaak
        ib_zaken[geval] = _bouw_ib(team, besluit.zaak.ouder)
        for zaak in (besluit.zaak, ib_zaken[geval]):
            _vul_aan(zaak, team)
    Zaak.objects.filter(ouder=zaken["gevoelig"].ouder_id).update(gevoeligheid=2)
    per_rol = {rol: maak_medewerker([rol], team=mensen.team) for rol in Rol.values}
    return matrix.Toneel(
        per_rol,
        {g: Zaak.objects.get(pk=z.pk) for g, z in zaken.items()},
        {g: Zaak.objects.get(pk=z.pk) for g, z in ib_zaken.items()},
    )


def _bouw_ib(team, ouder):
    """An integral assessment in the middle of its years: one year judged by one of the two, with advice asked."""
    zaak = maak_ib_in_beoordeling(team, (2012, 2013), ouder=ouder)
    jaar = zaak.integrale_beoordeling.jaren.get(jaar=2012)
    ib_dienst.beoordeel_jaar(jaar, "eerste", TOETSING_GEEN, team.behandelaar)
    ib_dienst.vraag_cvw_advies(jaar, team.behandelaar)
    return zaak


def _vul_aan(zaak, team):
    """Something of every kind that an address can name."""
    nu = timezone.now()
    Contactmoment.objects.create(
        zaak=zaak,
        persoon=zaak.ouder,
        kanaal="telefoon",
        uitkomst="gesproken",
        tijdstip=nu,
        door=team.behandelaar,
    )
    Taak.objects.create(zaak=zaak, omschrijving="Bel terug", medewerker=team.behandelaar)
    Toegangsverlening.objects.create(
        zaak=zaak, medewerker=maak_medewerker(), reden="proef", van=nu.date(), tot_en_met=nu.date(),
        verleend_door=team.teamleider,
    )  # fmt: skip


@pytest.fixture(scope="module")
def clients(toneel):
    uit = {}
    for rol, wie in toneel.mensen.items():
        uit[rol] = Client(raise_request_exception=False)
        verifieer_client(uit[rol], wie)
    return uit


def _verstuur(client, route, pad, lichaam):
    methode = getattr(client, route.methode.lower())
    if lichaam is None or route.methode == "GET":
        return methode(pad)
    soort = {"content_type": "application/json"} if route.pad.startswith("api/") else {}
    return methode(pad, lichaam, **soort)


def _vraag(client, route, zaak, lichaam=None):
    """The answer, read whole, and what it wrote to the read log; everything else is undone."""
    pad = matrix.vul_in(route.pad, lambda arg: matrix.waarde_voor(route, arg, zaak))
    koekjes = client.cookies.copy()
    stip = transaction.savepoint()
    vorige = Leesregel.objects.count()
    try:
        antwoord = _verstuur(client, route, pad, lichaam)
        inhoud = b"".join(antwoord.streaming_content) if antwoord.streaming else antwoord.content
        gelezen = set(Leesregel.objects.filter(volgnummer__gt=vorige).values_list("persoon_id", flat=True))
    finally:
        transaction.savepoint_rollback(stip)
        client.cookies = koekjes
    return (
        antwoord.status_code,
        antwoord.headers.get("Location", ""),
        inhoud.decode(errors="replace"),
        gelezen,
    )


def _verwacht(route, wie, zaak) -> set[int]:
    """Which answers are right for this colleague and this file."""
    rol = wie.rollen[0]
    zichtbaar = zichtbaar_voor(wie).filter(pk=zaak.pk).exists()
    if route.is_admin:
        if not wie.is_staff:
            return {403}
        if not route.naam.rsplit(":", 1)[-1]:
            return {302, 403, 404}  # Django's own redirect from an old address: shows nothing
        if route.model_admin is None:
            return GOED | {403, 404}
        mag = {*route.model_admin.rollen_lezen, *route.model_admin.rollen_wijzigen}
        if rol not in mag | set(route.model_admin.rollen_toevoegen or ()):
            return {403, 404} if route.argumenten else {403}
        if matrix.hoort_bij_zaak(route) and not zichtbaar:
            return {403, 404}
        return GOED | {403, 404}
    regel = route.regel
    if regel.openbaar:
        return GOED | {403, 404}
    if regel.rollen and rol not in regel.rollen:
        return {403}
    if not matrix.hoort_bij_zaak(route):
        return (
            GOED
            | ({404} if route.argumenten or route.pad.startswith("admin/") else set())
            | ({403} if route.methode != "GET" else set())
        )
    if not zichtbaar:
        return {404}
    if regel.actie and regel.actie != "bekijken" and regel.actie not in rechten(wie, zaak):
        return {403, 404}
    return GOED | {404} | ({403} if route.methode != "GET" else set())


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_route(route, toneel, clients):
    assert route.is_admin or route.regel is not None, f"{route} heeft geen toegangsregel"
    fouten = []
    gevallen = matrix.GEVALLEN if route.argumenten else ("eigen",)
    for rol, client in clients.items():
        wie = toneel.mensen[rol]
        for geval in gevallen:
            zaak = toneel.zaak(route, geval)
            echt = matrix.LICHAMEN.get(route.naam)
            for lichaam in [None, *([echt.velden(zaak)] if echt and route.methode == "POST" else [])]:
                code, _, inhoud, gelezen = _vraag(client, route, zaak, lichaam)
                verwacht = _verwacht(route, wie, zaak)
                if lichaam is not None and not echt.acties & rechten(wie, zaak):
                    verwacht = verwacht & {403, 404}
                if code not in verwacht:
                    met = "met inhoud" if lichaam is not None else "leeg"
                    fouten.append(f"{rol} × {geval}, {met}: {code}, verwacht {sorted(verwacht)}")
                fouten += _lekken(route, rol, wie, toneel, inhoud, gelezen, geval)
    assert not fouten, f"{route}\n" + "\n".join(fouten)


@pytest.mark.parametrize(
    "route", [r for r in ROUTES if r.methode == "POST" and r.naam in matrix.LICHAMEN], ids=str
)
def test_een_echt_verzoek_lukt(route, toneel, clients):
    """What the matrix sends is taken by the service, so that a refusal to another is one of the rule and not of a form."""
    echt = matrix.LICHAMEN[route.naam]
    zaak = toneel.zaak(route, "eigen")
    pad = matrix.vul_in(route.pad, lambda arg: matrix.waarde_voor(route, arg, zaak))
    client = clients[echt.rol]
    koekjes = client.cookies.copy()
    stip = transaction.savepoint()
    try:
        antwoord = _verstuur(client, route, pad, echt.velden(zaak))
        meldingen = [m for m in get_messages(antwoord.wsgi_request) if m.level >= ERROR]
    finally:
        transaction.savepoint_rollback(stip)
        client.cookies = koekjes
    assert antwoord.status_code in (200, 201, 302), antwoord.content.decode()[:3000]
    assert not meldingen, [str(m) for m in meldingen]


def test_elk_lichaam_hoort_bij_een_route():
    assert set(matrix.LICHAMEN) <= {r.naam for r in ROUTES if r.methode == "POST"}


def _lekken(route, rol, wie, toneel, inhoud, gelezen, geval):
    """Names on the page: only of people that may be seen, and each with a row in the read log."""
    overal = route.naam.startswith(matrix.ZIET_IEDEREEN.get(rol, ("\0",)))
    for ander, zaak in toneel.zaken.items():
        if NAMEN[ander] not in inhoud:
            continue
        if not overal and not zichtbaar_voor(wie).filter(pk=zaak.pk).exists():
            yield f"{rol} × {geval}: ziet {NAMEN[ander]} en mag dat niet"
        elif zaak.ouder_id not in gelezen:
            yield f"{rol} × {geval}: ziet {NAMEN[ander]} zonder regel in het leeslogboek"


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_zonder_inloggen(route, toneel):
    code, naar, inhoud, _ = _vraag(Client(raise_request_exception=False), route, toneel.zaak(route, "eigen"))
    assert NAMEN["eigen"] not in inhoud
    if route.regel is not None and route.regel.openbaar:
        assert code in GOED | {404}
    else:
        assert (code == 302 and naar.startswith("/inloggen/")) or code in (401, 403), (code, naar)


@pytest.mark.parametrize("route", [r for r in ROUTES if matrix.noemt_nog_iets(r)], ids=str)
def test_eigen_zaaknummer_opent_niets_van_een_ander(route, toneel, clients):
    """The address names an own case and something of a foreign one: it must not exist there."""
    eigen, vreemd = toneel.zaak(route, "eigen"), toneel.zaak(route, "vreemd")
    rest = {a: matrix.waarde_voor(route, a, vreemd) for a in route.argumenten if a != "zaaknummer"}
    pad = matrix.vul_in(route.pad, lambda a: eigen.zaaknummer if a == "zaaknummer" else rest[a])
    for rol, client in clients.items():
        stip = transaction.savepoint()
        code = getattr(client, route.methode.lower())(pad).status_code
        transaction.savepoint_rollback(stip)
        assert code in (403, 404, 405), (rol, code)


def test_wie_de_eigen_zaak_ziet_staat_ook_hier_opgeschreven(toneel):
    for rol, wie in toneel.mensen.items():
        ziet = {g for g, z in toneel.zaken.items() if zichtbaar_voor(wie).filter(pk=z.pk).exists()}
        assert ziet == ({"eigen"} if rol in matrix.ZIET_EIGEN_ZAAK else set()), rol


def test_geen_bsn_in_een_adres():
    assert not [r for r in ROUTES if any("bsn" in a.lower() for a in r.argumenten)]


# ---------------------------------------------------------------- the matrix itself must be able to fail


def kale_view(request):
    return HttpResponse("Eigenmans")


@toegang(ingelogd=True)
def lekke_view(request):
    return HttpResponse("Vreemdmans Eigenmans")


urlpatterns = [
    path("kaal/", kale_view),
    path("lek/", lekke_view),
    path("raar/<int:onbekend_ding>/", lekke_view),
]


@override_settings(ROOT_URLCONF=__name__)
def test_een_route_zonder_regel_is_een_fout_en_gaat_niet_open(rf: RequestFactory):
    assert [f.id for f in elke_route_heeft_een_regel(None)] == ["herstel.E001"]
    assert [r.pad for r in matrix.routes() if r.regel is None] == ["kaal/", "kaal/"]
    from herstel.middleware import ToegangMiddleware

    with pytest.raises(PermissionDenied):
        ToegangMiddleware(kale_view).process_view(rf.get("/kaal/"), kale_view, (), {})


@override_settings(ROOT_URLCONF=__name__)
def test_een_lek_en_een_onbekend_argument_worden_gevonden(toneel, clients):
    lek, raar = [r for r in matrix.routes() if r.methode == "GET" and r.regel is not None]
    with pytest.raises(AssertionError) as fout:
        test_route(lek, toneel, clients)
    assert "zaakbehandelaar × eigen: ziet Vreemdmans en mag dat niet" in str(fout.value)
    assert "zaakbehandelaar × eigen: ziet Eigenmans zonder regel in het leeslogboek" in str(fout.value)
    with pytest.raises(matrix.GeenWaarde):
        test_route(raar, toneel, clients)


def test_een_beheerklasse_zonder_regels_is_een_fout():
    from django.contrib import admin

    from herstel.adminsite import HerstelModelAdmin

    assert elke_admin_heeft_de_regels(None) == []
    bewaard = dict(admin.site._registry)
    try:
        admin.site._registry[Leesregel] = admin.ModelAdmin(Leesregel, admin.site)
        assert [f.id for f in elke_admin_heeft_de_regels(None)] == ["herstel.E011"]
        admin.site._registry[Leesregel] = HerstelModelAdmin(Leesregel, admin.site)
        assert [f.id for f in elke_admin_heeft_de_regels(None)] == ["herstel.E012", "herstel.E013"]
    finally:
        admin.site._registry.clear()
        admin.site._registry.update(bewaard)
