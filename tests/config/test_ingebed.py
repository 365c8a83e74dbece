# SPDX-License-Identifier: EUPL-1.2
"""The servers under the tests are the real ones, and the tests' own."""

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection

from config import ingebed


@pytest.mark.django_db
@pytest.mark.skipif(not ingebed.eigen_database(), reason="DATABASE_URL wijst naar een eigen server")
def test_postgres_is_echt_en_de_rol_heeft_geen_bijzondere_rechten() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select current_setting('server_version_num')::int, rolsuper from pg_roles where rolname = current_user"
        )
        versie, superuser = cursor.fetchone()
    assert versie >= 180000
    assert superuser is False
    assert str(settings.DATABASES["default"]["NAME"]).startswith("test_")


def test_valkey_bewaart_wat_erin_gaat() -> None:
    cache.set("proef", {"a": 1}, 5)
    assert cache.get("proef") == {"a": 1}


def test_proeven_gebruiken_een_eigen_datamap() -> None:
    assert ingebed.datamap() != ingebed.PROJECT / ".hersteldata"
