# SPDX-License-Identifier: EUPL-1.2
import pytest
from django.test import Client

PAGINAS = ["/healthz", "/admin/login/", "/bestaat-niet"]


@pytest.mark.django_db
@pytest.mark.parametrize("pad", PAGINAS)
def test_koppen_op_elk_dynamisch_antwoord(client: Client, pad: str) -> None:
    koppen = client.get(pad).headers
    assert koppen["Cache-Control"] == "no-store"
    assert koppen["X-Content-Type-Options"] == "nosniff"
    assert koppen["X-Frame-Options"] == "DENY"
    assert koppen["Referrer-Policy"] == "same-origin"
    assert koppen["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in koppen["Permissions-Policy"] and "geolocation=()" in koppen["Permissions-Policy"]
    assert len(koppen["X-Request-ID"]) == 32


@pytest.mark.django_db
@pytest.mark.parametrize("pad", PAGINAS)
def test_alleen_eigen_scripts_en_stijlen(client: Client, pad: str) -> None:
    delen = dict(
        deel.strip().split(" ", 1) for deel in client.get(pad).headers["Content-Security-Policy"].split(";")
    )
    assert delen["default-src"] == "'none'"
    assert (
        delen["script-src"] == delen["style-src"] == delen["connect-src"] == delen["form-action"] == "'self'"
    )
    assert delen["frame-ancestors"] == delen["base-uri"] == delen["object-src"] == "'none'"
    assert "unsafe" not in str(delen)


def test_in_productie_alleen_https(productie: dict[str, str]) -> None:
    """In a process of its own, because settings are read once."""
    import json
    import subprocess
    import sys

    vraag = """
import json, django
django.setup()
from django.test import Client
from django.conf import settings
gewoon = Client().get("/admin/login/", headers={"host": "herstel.voorbeeld.nl"})
proef = Client().get("/healthz", headers={"host": "localhost"})
veilig = Client().get("/healthz", secure=True, headers={"host": "localhost"})
print(json.dumps({
    "omleiding": [gewoon.status_code, gewoon["Location"]], "proef": proef.status_code,
    "hsts": veilig.get("Strict-Transport-Security"),
    "koekjes": [settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SESSION_COOKIE_HTTPONLY],
    "debug": settings.DEBUG}))
"""
    uit = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", vraag], env=productie, capture_output=True, text=True
    )
    assert uit.returncode == 0, uit.stderr
    feit = json.loads(uit.stdout)
    assert feit["omleiding"] == [301, "https://herstel.voorbeeld.nl/admin/login/"]
    assert feit["proef"] == 200, "de gezondheidsproef van een container komt zonder TLS binnen"
    assert feit["hsts"] == "max-age=31536000; includeSubDomains; preload"
    assert feit["koekjes"] == [True, True, True]
    assert feit["debug"] is False
