# SPDX-License-Identifier: EUPL-1.2
"""The committed OpenAPI file is the API: no drift, and the NL API Design Rules hold for it and for the answers."""

import json
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from rest_framework.authtoken.models import Token

from herstel.models import Rol
from tests.herstel.factories import maak_medewerker

BESTAND = Path(settings.BASE_DIR) / "docs/api/openapi.json"
VERVERS = "./run manage spectacular --format openapi-json --file docs/api/openapi.json"
METHODEN = ("get", "post", "put", "patch", "delete")


@pytest.fixture(scope="module")
def api() -> dict[str, Any]:
    return json.loads(BESTAND.read_text(encoding="utf-8"))


def operaties(api: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for pad, item in api["paths"].items():
        assert set(item) <= set(METHODEN), pad
        for methode, operatie in item.items():
            yield f"{methode.upper()} {pad}", operatie


def test_het_bestand_is_wat_de_code_maakt() -> None:
    uit = StringIO()
    call_command("spectacular", format="openapi-json", validate=True, fail_on_warn=True, stdout=uit)
    gelijk = json.loads(uit.getvalue()) == json.loads(BESTAND.read_text(encoding="utf-8"))
    assert gelijk, (
        f"{BESTAND.name} is niet meer wat de code maakt. Ververs het en kijk na wat er wijzigt:\n  {VERVERS}"
    )


def test_adressen_volgen_de_regels(api: dict[str, Any]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", api["info"]["version"])
    assert api["paths"]
    for pad in api["paths"]:
        assert pad.startswith(f"/api/v{api['info']['version'].split('.')[0]}/"), pad
        assert not pad.endswith("/"), f"{pad}: geen schuine streep aan het eind"
        for deel in pad.split("/")[3:]:
            assert re.fullmatch(r"_?[a-z]+|\{[a-z_]+\}", deel), f"{pad}: {deel}"
        eerste = pad.split("/")[3]
        assert eerste.endswith(("en", "s")), f"{pad}: een verzameling staat in het meervoud"


def test_geen_bsn_of_naam_in_een_adres(api: dict[str, Any]) -> None:
    verboden = re.compile(r"bsn|burgerservice|naam|geboorte|adres|postcode|iban|telefoon|mail", re.I)
    for naam, operatie in operaties(api):
        for parameter in operatie.get("parameters", ()):
            assert parameter["in"] in ("path", "query"), naam
            assert not verboden.search(parameter["name"]), f"{naam}: {parameter['name']}"
    zoek = api["components"]["schemas"]["ZoekInRequest"]["properties"]
    assert {"naam", "bsn"} <= set(zoek)


ENGELS = re.compile(r"\b(the|and|number|page|value|results?|returns?|which|with|this)\b", re.I)


def _beschrijvingen(deel: Any, pad: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(deel, dict):
        for naam, waarde in deel.items():
            if naam in ("description", "summary") and isinstance(waarde, str):
                yield pad, waarde
            else:
                yield from _beschrijvingen(waarde, f"{pad}/{naam}")
    elif isinstance(deel, list):
        for nummer, waarde in enumerate(deel):
            yield from _beschrijvingen(waarde, f"{pad}/{nummer}")


def test_alles_is_in_het_nederlands_beschreven(api: dict[str, Any]) -> None:
    for naam, operatie in operaties(api):
        assert operatie.get("summary"), (
            f"{naam} zegt niet wat het doet: zet het in `samenvattingen` van de view"
        )
        for parameter in operatie.get("parameters", ()):
            assert parameter.get("description"), f"{naam}: {parameter['name']} heeft geen beschrijving"
    for pad, tekst in _beschrijvingen(api):
        assert not ENGELS.search(tekst), f"{pad}: {tekst}"


def test_elke_fout_is_een_problem_json(api: dict[str, Any]) -> None:
    for naam, operatie in operaties(api):
        fouten = {code: a for code, a in operatie["responses"].items() if code >= "400"}
        assert {"400", "401", "403", "404", "406", "503"} <= set(fouten), naam
        if naam.startswith("POST"):
            assert {"409", "413", "415"} <= set(fouten), naam
        for code, antwoord in fouten.items():
            assert list(antwoord["content"]) == ["application/problem+json"], f"{naam} {code}"
        for code, antwoord in operatie["responses"].items():
            assert antwoord["description"], f"{naam} {code}"
            assert "API-Version" in antwoord["headers"], f"{naam} {code}"
            if code < "300":
                soorten = set(antwoord["content"])
                assert soorten <= {"application/json", "application/pdf"}, f"{naam} {code}: {soorten}"


def test_elke_vraag_eist_een_sleutel_of_sessie(api: dict[str, Any]) -> None:
    for naam, operatie in operaties(api):
        assert operatie["security"] and {} not in operatie["security"], naam


def test_een_lichaam_noemt_al_zijn_velden(api: dict[str, Any]) -> None:
    for naam, operatie in operaties(api):
        if "requestBody" in operatie:
            inhoud = operatie["requestBody"]["content"]
            assert list(inhoud) == ["application/json"], naam
            verwijzing = inhoud["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
            assert api["components"]["schemas"][verwijzing]["additionalProperties"] is False, naam


# ---------------------------------------------------------------- the answers themselves


@pytest.fixture
def client(db: None) -> Client:
    sleutel = Token.objects.create(user=maak_medewerker(Rol.RAPPORTEUR)).key
    return Client(headers={"Authorization": f"Token {sleutel}"})


VERZOEKEN: list[tuple[str, str, dict[str, Any], int]] = [
    ("een lijst", "GET /api/v1/zaken", {}, 200),
    ("de beschrijving", "GET /api/v1/openapi.json", {}, 200),
    ("onbekend adres", "GET /api/v1/bestaat-niet", {}, 404),
    ("onbekende versie", "GET /api/v9/zaken", {}, 404),
    ("schuine streep aan het eind", "GET /api/v1/zaken/", {}, 404),
    ("onbekende zaak", "GET /api/v1/zaken/HT-1999-0000001", {}, 404),
    ("geen UUID", "GET /api/v1/personen/123456782", {}, 404),
    ("verkeerde methode", "DELETE /api/v1/zaken", {}, 405),
    ("OPTIONS", "OPTIONS /api/v1/zaken", {}, 405),
    ("andere vorm gevraagd", "GET /api/v1/zaken", {"headers": {"Accept": "text/html"}}, 406),
    ("andere vorm gestuurd", "POST /api/v1/berekeningen", {"content_type": "text/csv", "data": "a;b"}, 415),
    ("geen JSON", "POST /api/v1/berekeningen", {"content_type": "application/json", "data": "{"}, 400),
    ("niet jouw rol", "POST /api/v1/aanmeldingen", {"content_type": "application/json", "data": "{}"}, 403),
    ("sleutel klopt niet", "GET /api/v1/zaken", {"headers": {"Authorization": "Token rommel"}}, 401),
    ("niemand", "GET /api/v1/zaken", {"headers": {"Authorization": ""}}, 401),
]


@pytest.mark.parametrize(
    ("verzoek", "extra", "verwacht"), [v[1:] for v in VERZOEKEN], ids=[v[0] for v in VERZOEKEN]
)
def test_elk_antwoord_heeft_de_koppen(client: Client, verzoek: str, extra: dict, verwacht: int) -> None:
    methode, pad = verzoek.split()
    antwoord = client.generic(methode, pad, **extra)
    assert antwoord.status_code == verwacht, antwoord.content
    assert antwoord["API-Version"] == settings.SPECTACULAR_SETTINGS["VERSION"]
    assert "no-store" in antwoord["Cache-Control"]
    if verwacht >= 400:
        assert antwoord["Content-Type"] == "application/problem+json"
        probleem = antwoord.json()
        assert probleem["status"] == verwacht and probleem["title"] and probleem["code"]
        assert probleem["detail"] and not ENGELS.search(probleem["detail"])


def test_een_fout_in_de_code_is_een_500_zonder_details(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kapot(*args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("geheim pad /srv/herstel")

    monkeypatch.setattr("regelingen.api.views.kinds", kapot)
    client.raise_request_exception = False
    antwoord = client.get("/api/v1/berekeningen")
    assert antwoord.status_code == 500 and antwoord["Content-Type"] == "application/problem+json"
    assert "geheim" not in antwoord.content.decode() and antwoord["X-Request-ID"]
