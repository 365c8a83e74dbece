# SPDX-License-Identifier: EUPL-1.2
import pytest
from django.db import connection
from django.test import Client

from config import gezondheid


def test_leeft_zonder_database(client: Client) -> None:
    antwoord = client.get("/healthz")
    assert antwoord.status_code == 200 and antwoord.json() == {"status": "goed"}


@pytest.mark.django_db
def test_klaar_als_alles_werkt(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gezondheid, "_migraties_gezien", False)
    antwoord = client.get("/readyz")
    assert antwoord.status_code == 200
    assert antwoord.json()["onderdelen"] == {"database": "goed", "migraties": "goed", "broker": "goed"}


@pytest.mark.django_db
def test_niet_klaar_zonder_broker(client: Client, settings) -> None:
    settings.CELERY_BROKER_URL = "redis+socket:///bestaat/niet.sock?virtual_host=0"
    antwoord = client.get("/readyz")
    assert antwoord.status_code == 503
    assert antwoord.json()["onderdelen"]["broker"] == "niet bereikbaar"
    assert "niet.sock" not in antwoord.content.decode(), "het antwoord vertelt niets over de inrichting"


@pytest.mark.django_db
def test_niet_klaar_met_een_openstaande_migratie(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gezondheid, "_migraties_gezien", False)
    with connection.cursor() as cursor:
        cursor.execute("delete from django_migrations where app = 'cases'")
    antwoord = client.get("/readyz")
    assert antwoord.status_code == 503
    assert antwoord.json()["onderdelen"]["migraties"] == "niet alle migraties zijn uitgevoerd"


def test_alleen_lezen(client: Client) -> None:
    assert client.post("/healthz").status_code == 405
