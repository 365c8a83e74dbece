# SPDX-License-Identifier: EUPL-1.2
import pytest
import redis
from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError, connection
from django.http import Http404
from django.test import RequestFactory

from config import foutpagina
from herstel.models import Rol
from tests.herstel.factories import maak_medewerker, verifieer_client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("pad", "zin"),
    [
        ("/bestaat-niet/", foutpagina.NIET_GEVONDEN),
        ("/zaken/HT-2023-9999999/", "Dit bestaat niet, of u mag het niet zien."),
    ],
)
def test_404_is_een_nederlandse_bladzijde_met_het_menu(client, pad, zin) -> None:
    verifieer_client(client, maak_medewerker(Rol.ZAAKBEHANDELAAR))
    antwoord = client.get(pad)
    assert antwoord.status_code == 404
    tekst = antwoord.content.decode()
    assert zin in tekst
    assert 'lang="nl"' in tekst
    assert "Hoofdmenu" in tekst


def test_ook_zonder_inloggen(client) -> None:
    antwoord = client.get("/bestaat-niet/")
    assert antwoord.status_code == 404
    assert foutpagina.NIET_GEVONDEN in antwoord.content.decode()


def test_zinnen_van_django_zelf_komen_niet_op_het_scherm() -> None:
    assert foutpagina._zin(Http404("No Zaak matches the given query."), "x") == "x"
    assert foutpagina._zin(Http404({"tried": []}), "x") == "x"
    assert foutpagina._zin(PermissionDenied(), "x") == "x"
    assert foutpagina._zin(Http404("Dit besluit bestaat niet."), "x") == "Dit besluit bestaat niet."


def test_een_storing_is_nederlands_en_heeft_geen_database_nodig() -> None:
    antwoord = foutpagina.storing(RequestFactory().get("/"))
    assert antwoord.status_code == 500
    assert "niet opgeslagen" in antwoord.content.decode()


@pytest.mark.parametrize(
    "fout",
    [OperationalError("weg"), InterfaceError("connection already closed"), redis.ConnectionError("weg")],
)
@pytest.mark.parametrize("waar", ["views", "middleware"])
@pytest.mark.parametrize(
    ("pad", "soort"), [("/werkvoorraad/", "text/html"), ("/api/v1/zaken", "application/problem+json")]
)
def test_wat_even_weg_is_geeft_503_ook_buiten_een_view(client, fout, waar, pad, soort) -> None:
    client.raise_request_exception = False
    verifieer_client(client, maak_medewerker(Rol.ZAAKBEHANDELAAR))

    def weg(doe, sql, *rest):
        if ("django_session" if waar == "middleware" else "cases_zaak") in sql:
            raise fout
        return doe(sql, *rest)

    with connection.execute_wrapper(weg):
        antwoord = client.get(pad)
    assert antwoord.status_code == 503
    assert antwoord.headers["content-type"].startswith(soort)
    assert antwoord.headers["retry-after"] == "10"
    assert "even niet bereikbaar" in antwoord.content.decode()
