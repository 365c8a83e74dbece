# SPDX-License-Identifier: EUPL-1.2
"""Bad input, by every door: what is wrong is said in Dutch, with the place where it is, and nothing was written.

This file is the list. A row is: what is wrong, what goes in, and the answer that it must give.
"""

import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.authtoken.models import Token

from cases.models import Besluit, Contactmoment, Taak, Termijngebeurtenis, Toewijzing, Zaak
from herstel.models import Adres, Bankrekening, Medewerker, Persoon, Rol
from regelingen.models import Herstelmaatregel
from tests.cases import factories as f
from tests.herstel.factories import verifieer_client
from tests.regelingen.test_importeer_aanmeldingen import B1, KOP, rij, voer_uit

NIETS_GESCHREVEN = (
    Adres, Bankrekening, Besluit, Contactmoment, Herstelmaatregel, Medewerker, Persoon, Taak, Termijngebeurtenis,
    Toewijzing, Zaak,
)  # fmt: skip


def stand() -> dict[str, Any]:
    """Everything that bad input could have written, and the version of each case."""
    return {m.__name__: m.objects.count() for m in NIETS_GESCHREVEN} | {
        "versies": sorted(Zaak.objects.values_list("zaaknummer", "versie", "status", "spoed"))
    }


@pytest.fixture
def mensen(db: None) -> f.Team5:
    return f.Team5()


# ---------------------------------------------------------------- CSV: importeer_aanmeldingen


REGELS: list[tuple[str, dict[str, str], str, str]] = [
    ("bsn zakt voor de elfproef", {"bsn": "123456789"}, "bsn", "BSN"),
    ("bsn te kort", {"bsn": "12345"}, "bsn", "BSN"),
    ("geen bsn", {"bsn": ""}, "bsn", "Vul het BSN in"),
    ("geen achternaam", {"geslachtsnaam": ""}, "geslachtsnaam", "Vul"),
    ("geen voornamen", {"voornamen": ""}, "voornamen", "Vul de voornamen of de voorletters in"),
    ("nul-teken in een naam", {"voornamen": "An\x00na"}, "voornamen", "nul-teken"),
    ("geen geboortedatum", {"geboortedatum": ""}, "geboortedatum", "Vul de geboortedatum in"),
    ("datum bestaat niet", {"geboortedatum": "31-02-1985"}, "geboortedatum", "Deze datum bestaat niet"),
    ("jaar met twee cijfers", {"geboortedatum": "12-04-85"}, "geboortedatum", "vier cijfers voor het jaar"),
    ("datum in woorden", {"ontvangen_op": "gisteren"}, "ontvangen_op", "Schrijf de datum als dd-mm-jjjj"),
    ("ontvangen in de toekomst", {"ontvangen_op": "01-01-2099"}, "ontvangen_op", "ligt in de toekomst"),
    ("niet ontvangen", {"ontvangen_op": ""}, "ontvangen_op", "Vul in op welke dag"),
    ("onbekend kanaal", {"kanaal": "postduif"}, "kanaal", "Kies uit"),
    ("half adres", {"huisnummer": ""}, "huisnummer", "het huisnummer ontbreekt"),
    ("postcode klopt niet", {"postcode": "12 AB"}, "postcode", "postcode"),
    ("iban zakt voor de proef", {"iban": "NL00ABNA0417164300"}, "iban", "controlecijfers"),
]


@pytest.mark.django_db
@time_machine.travel("2026-11-23 12:00")
@pytest.mark.parametrize(("anders", "veld", "melding"), [r[1:] for r in REGELS], ids=[r[0] for r in REGELS])
def test_csv_regel(anders: dict[str, str], veld: str, melding: str, tmp_path: Path) -> None:
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij(**anders)}\n")
    assert code == 1 and uit["tellingen"]["geweigerd"] == 1
    regel = uit["regels"][0]
    assert regel["regel"] == 2
    fouten = {fout["veld"]: fout["melding"] for fout in regel["fouten"]}
    assert melding in fouten[veld], fouten
    assert "123456789" not in json.dumps(fouten)
    assert not Persoon.objects.exists() and not Zaak.objects.exists()


BESTANDEN: list[tuple[str, bytes, str]] = [
    ("leeg bestand", b"", "Het bestand is leeg"),
    ("alleen een kop", f"{KOP}\n".encode(), "alleen een kop"),
    ("Excel", b"PK\x03\x04rest", "Excel-bestand"),
    ("PDF", b"%PDF-1.7 rest", "PDF"),
    ("UTF-16", f"{KOP}\n{rij()}".encode("utf-16"), "UTF-16"),
    ("kolom ontbreekt", b"bsn;voornamen\n1;Anna\n", "Deze kolom ontbreekt"),
    ("kolom dubbel", f"{KOP};bsn\n{rij()};{B1}\n".encode(), "staat er twee keer in"),
    ("aanhalingsteken niet gesloten", f'{KOP}\n"{rij()}\n'.encode(), "aanhalingstekens kloppen niet"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("inhoud", "melding"), [b[1:] for b in BESTANDEN], ids=[b[0] for b in BESTANDEN])
def test_csv_bestand(inhoud: bytes, melding: str, tmp_path: Path) -> None:
    code, uit = voer_uit(tmp_path, inhoud)
    assert code == 2 and melding in uit["fout"]
    assert not Persoon.objects.exists() and not Zaak.objects.exists()


# ---------------------------------------------------------------- forms

MORGEN = (timezone.localdate() + timedelta(days=1)).strftime("%d-%m-%Y")
VANDAAG = timezone.localdate().strftime("%d-%m-%Y")
OPSCHORTING = {
    "code": "beslistermijn", "grond": "overmacht_4_15_2c", "op": VANDAAG, "tot_en_met": MORGEN, "toelichting": "Brand.",
}  # fmt: skip
MAATREGEL = {
    "soort": "b", "berekeningsjaar": "2012", "bedrag": "9.000,00", "oorspronkelijke_dagtekening": "06-01-2014",
}  # fmt: skip
UITSPRAAK = {"verzonden_op": "01-06-2024", "weken": "4", "bedrag_per_dag": "50,00", "maximum": "15.000,00"}
AANMELDING = {"ontvangen_op": "05-02-2023", "geslachtsnaam": "Proef", "roepnaam": "Jip"}

FORMULIEREN: list[tuple[str, str, dict[str, str], str, str]] = [
    ("opschorten: datum bestaat niet", "zaak-opschorten", {**OPSCHORTING, "op": "31-02-2026"}, "op", "bestaat niet"),
    ("opschorten: jaar 0026", "zaak-opschorten", {**OPSCHORTING, "op": "01-01-0026"}, "op", "1900 tot en met 2100"),
    ("opschorten: in de toekomst", "zaak-opschorten", {**OPSCHORTING, "op": MORGEN}, "op", "toekomst"),
    ("opschorten: eind voor begin", "zaak-opschorten", {**OPSCHORTING, "tot_en_met": "01-01-2024"}, "tot_en_met", "voor de eerste dag"),
    ("opschorten: geen grond", "zaak-opschorten", {**OPSCHORTING, "grond": ""}, "grond", "Kies een grond"),
    ("opschorten: verzonnen grond", "zaak-opschorten", {**OPSCHORTING, "grond": "zin_in"}, "grond", "zin_in"),
    ("opschorten: geen toelichting", "zaak-opschorten", {**OPSCHORTING, "toelichting": " "}, "toelichting", "Vul dit in"),
    ("opschorten: nul-teken", "zaak-opschorten", {**OPSCHORTING, "toelichting": "a\x00b"}, "toelichting", "Null"),
    ("verlengen: te lang", "zaak-verlengen", {"code": "beslistermijn", "medegedeeld_op": VANDAAG, "maanden": "99", "toelichting": "Druk"}, "maanden", "99"),
    ("ingebrekestelling: in de toekomst", "zaak-ingebrekestelling", {"ontvangen_op": MORGEN}, "ontvangen_op", "toekomst"),
    ("uitspraak: bedrag met punt", "zaak-uitspraak", {**UITSPRAAK, "maximum": "12.5"}, "maximum", "Schrijf het met een komma"),
    ("uitspraak: negatief bedrag", "zaak-uitspraak", {**UITSPRAAK, "bedrag_per_dag": "-1"}, "bedrag_per_dag", "niet negatief"),
    ("uitspraak: reusachtig bedrag", "zaak-uitspraak", {**UITSPRAAK, "maximum": "9" * 40}, "maximum", "te groot"),
    ("uitspraak: weken als tekst", "zaak-uitspraak", {**UITSPRAAK, "weken": "vier"}, "weken", "geheel getal"),
    ("contact: tijd bestaat niet", "zaak-contact", {"kanaal": "telefoon", "uitkomst": "gesproken", "samenvatting": "x", "dag": VANDAAG, "tijd": "25:00"}, "tijd", "uren en minuten"),
    ("contact: onbekend kanaal", "zaak-contact", {"kanaal": "rooksein", "uitkomst": "gesproken", "samenvatting": "x"}, "kanaal", "rooksein"),
    ("taak: gisteren klaar", "zaak-taak", {"omschrijving": "Bel", "uiterlijk_op": "01-01-2024"}, "uiterlijk_op", "al voorbij"),
    ("taak: te lang", "zaak-taak", {"omschrijving": "x" * 201}, "omschrijving", "200"),
    ("spoed: geen reden", "zaak-spoed", {"reden": ""}, "reden", "Vul dit in"),
    ("toewijzen: onbekende medewerker", "zaak-toewijzen", {"medewerker": "999999999"}, "medewerker", "Selecteer"),
    ("toewijzen: rommel als nummer", "zaak-toewijzen", {"medewerker": "1; DROP TABLE"}, "medewerker", "Selecteer"),
    ("eerste toets: bedrag niet te lezen", "toets-maatregel", {**MAATREGEL, "bedrag": "veel"}, "bedrag", "niet te lezen"),
    ("eerste toets: jaar buiten de wet", "toets-maatregel", {**MAATREGEL, "berekeningsjaar": "1066"}, "berekeningsjaar", "1066"),
    ("eerste toets: oordeel zonder tekst", "toets-opstellen", {"motivering": "", "dagtekening": VANDAAG}, "motivering", "Vul dit in"),
    ("eerste toets: brief van vorig jaar", "toets-opstellen", {"motivering": "x", "dagtekening": "01-01-2024"}, "dagtekening", "niet in het verleden"),
    ("aanmelden: bsn zakt voor de elfproef", "aanmelden", {**AANMELDING, "bsn": "123456789"}, "bsn", "BSN"),
    ("aanmelden: in de toekomst", "aanmelden", {**AANMELDING, "ontvangen_op": "01-01-2099"}, "ontvangen_op", "toekomst"),
]  # fmt: skip
VAN_TEAMLEIDER = {"zaak-toewijzen"}


def bij_het_veld(bladzijde: str, veld: str) -> str:
    """The text of the error that stands at this field."""
    gevonden = re.search(rf'id="id_(?:[\w]+-)?{veld}_error"[^>]*>(.*?)</', bladzijde, re.S)
    assert gevonden, f"er staat geen fout bij het veld {veld}"
    return re.sub(r"<[^>]+>", " ", bladzijde[gevonden.start() : gevonden.start() + 600])


@pytest.mark.parametrize(
    ("scherm", "invoer", "veld", "melding"), [r[1:] for r in FORMULIEREN], ids=[r[0] for r in FORMULIEREN]
)
def test_formulier(
    scherm: str, invoer: dict[str, str], veld: str, melding: str, mensen: f.Team5, client: Client
) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    if scherm in VAN_TEAMLEIDER:
        verifieer_client(client, mensen.teamleider)
    else:
        client.force_login(mensen.behandelaar)
    voor = stand()
    antwoord = client.post(reverse(scherm, args=[] if scherm == "aanmelden" else [zaak.zaaknummer]), invoer)
    assert antwoord.status_code == 422
    bladzijde = antwoord.content.decode()
    assert melding in bij_het_veld(bladzijde, veld)
    assert "Er klopt nog iets niet" in bladzijde
    assert stand() == voor


ADRESSEN: list[tuple[str, str, int]] = [
    ("nul-teken in een zaaknummer", "/zaken/%00/", 404),
    ("nul-teken in een zoekvraag", "/zoeken/?q=%00", 200),
    ("zoekvraag van 10000 tekens", "/zoeken/?q=" + "x" * 10_000, 200),
    ("nul-teken in een filter", "/werkvoorraad/?soort=%00&merk=%00&status=%00&na_nu=%00&sorteer=%00", 200),
    ("cursor van rommel", "/werkvoorraad/niet-toegewezen/?na=%00%FF&voor=rommel", 200),
    ("bladzijde die geen getal is", "/meldingen/?na=x&voor=%00&bladzijde=-1", 200),
]


@pytest.mark.parametrize(("adres", "status"), [a[1:] for a in ADRESSEN], ids=[a[0] for a in ADRESSEN])
def test_adres_van_een_bladzijde(adres: str, status: int, mensen: f.Team5, client: Client) -> None:
    f.maak_toets_in_behandeling(mensen)
    client.force_login(mensen.behandelaar)
    antwoord = client.get(adres)
    assert antwoord.status_code == status
    assert "</main>" in antwoord.content.decode()


# ---------------------------------------------------------------- API

ZAAK = "/api/v1/zaken/{zaak}"
OPS = {"grond": "overmacht_4_15_2c", "op": "2024-02-01", "totEnMet": "2024-02-08", "toelichting": "Brand."}

LICHAMEN: list[tuple[str, str, Any, int, str, str]] = [
    ("geen JSON", ZAAK + "/opschortingen", '{"grond": ', 400, "", "geen geldige JSON: regel 1, teken 11"),
    ("geen UTF-8", ZAAK + "/opschortingen", b'{"grond": "\xff"}', 400, "", "geen UTF-8 (byte 12)"),
    ("veld dubbel", ZAAK + "/opschortingen", '{"op": "2024-01-01", "op": "2024-01-02"}', 400, "", "'op' staat er twee keer in"),
    ("te diep", "/api/v1/berekeningen", '{"invoer": ' + "[" * 20_000, 400, "", "te diep genest"),
    ("NaN", "/api/v1/berekeningen", '{"kind": "forfait", "invoer": {"a": NaN}}', 400, "", "NaN is geen getal in JSON"),
    ("getal van 5000 cijfers", "/api/v1/berekeningen", '{"kind": "forfait", "invoer": {"a": ' + "9" * 5000 + "}}", 400, "", "te veel cijfers"),
    ("te groot", "/api/v1/berekeningen", '"' + "x" * 1_000_001 + '"', 413, "", "te groot: ten hoogste 1 MB"),
    ("lijst in plaats van object", ZAAK + "/opschortingen", [], 400, "non_field_errors", "Ongeldige data"),
    ("leeg object", ZAAK + "/opschortingen", {}, 400, "grond", "vereist"),
    ("onbekend veld", ZAAK + "/opschortingen", {**OPS, "reeden": "x"}, 400, "reeden", "Dit veld bestaat hier niet"),
    ("datum bestaat niet", ZAAK + "/opschortingen", {**OPS, "op": "2024-02-30"}, 400, "op", "Geef een datum als JJJJ-MM-DD"),
    ("datum in het jaar 1", ZAAK + "/opschortingen", {**OPS, "op": "0001-01-01"}, 400, "op", "1900 tot en met 2199"),
    ("datum als getal", ZAAK + "/opschortingen", {**OPS, "op": 20240101}, 400, "op", "Geef een datum als JJJJ-MM-DD"),
    ("nul-teken", ZAAK + "/opschortingen", {**OPS, "toelichting": "a\x00b"}, 400, "toelichting", "nulteken"),
    ("half teken", ZAAK + "/opschortingen", '{"toelichting": "\\ud800"}', 400, "toelichting", "half teken"),
    ("getal als tekst", ZAAK + "/opschortingen", {**OPS, "toelichting": 5}, 400, "toelichting", "Geef hier tekst"),
    ("verzonnen grond", ZAAK + "/opschortingen", {**OPS, "grond": "zin"}, 400, "grond", "zin"),
    ("eind voor begin", ZAAK + "/opschortingen", {**OPS, "totEnMet": "2024-01-01"}, 400, "totEnMet", "voor de eerste dag"),
    ("reusachtig nummer", ZAAK + "/hervattingen", {"opschorting": 10**30, "op": "2024-01-01"}, 400, "opschorting", "9223372036854775807"),
    ("opschorting van een ander", ZAAK + "/hervattingen", {"opschorting": 999999, "op": "2024-01-01"}, 400, "opschorting", "hoort niet bij deze zaak"),
    ("versie als tekst", ZAAK + "/statusovergangen", {"overgang": "trek_in", "versie": "1"}, 400, "versie", "getal"),
    ("stap die niet kan", ZAAK + "/statusovergangen", {"overgang": "teken_maar"}, 400, "", "bestaat niet bij eerste toets"),
    ("bedrag als getal", ZAAK + "/uitspraken", {"verzondenOp": "2024-06-01", "weken": 4, "bedragPerDag": 50.0, "maximum": "15000.00"}, 400, "bedragPerDag", 'zoals "1500.00"'),
    ("medewerker bestaat niet", ZAAK + "/toewijzingen", {"medewerker": "niemand"}, 400, "medewerker", "bestaat niet"),
    ("ja als tekst", ZAAK + "/contactmomenten", {"kanaal": "telefoon", "uitkomst": "gesproken", "samenvatting": "x", "inkomend": "ja"}, 400, "inkomend", "true of false"),
    ("ouder is geen UUID", "/api/v1/aanmeldingen", {"ouder": "1", "ontvangenOp": "2023-01-01"}, 400, "ouder", "UUID"),
    ("bsn zakt voor de elfproef", "/api/v1/personen/_zoek", {"bsn": "123456789"}, 400, "bsn", "BSN"),
    ("naam en bsn tegelijk", "/api/v1/personen/_zoek", {"bsn": "123456782", "naam": "x"}, 400, "non_field_errors", "Geef een naam of een BSN"),
    ("onbekende berekening", "/api/v1/berekeningen", {"kind": "gokje", "invoer": {}}, 400, "kind", "Kies uit"),
    ("berekening met foute datum", "/api/v1/berekeningen", {"kind": "beslistermijn_primair", "invoer": {"regeling": "wht_6_2_lid1", "start": "31-12-2024"}}, 400, "invoer.start", "datum"),
    ("hash is geen hash", "/api/v1/besluiten/{besluit}/vaststellingen", {"hash": "abc"}, 400, "hash", "niet aan het vereiste formaat"),
]  # fmt: skip


@pytest.fixture
def koppeling(mensen: f.Team5) -> tuple[Client, Callable[[str], str]]:
    besluit = f.maak_besluit(mensen, "ter_beoordeling")
    zaak = f.maak_toets_in_behandeling(mensen)
    sleutel = Token.objects.create(user=mensen.behandelaar).key

    def vul_in(pad: str) -> str:
        return pad.format(zaak=zaak.zaaknummer, besluit=besluit.publiek_id)

    return Client(headers={"Authorization": f"Token {sleutel}"}), vul_in


def klopt(antwoord: Any, status: int, veld: str, melding: str) -> None:
    assert antwoord.status_code == status, antwoord.content
    assert antwoord["Content-Type"] == "application/problem+json"
    probleem = antwoord.json()
    if veld:
        velden = {v["name"]: v["reason"] for v in probleem["invalidParams"]}
        assert melding in velden[veld], velden
    else:
        assert melding in probleem["detail"]


@pytest.mark.parametrize(
    ("pad", "lichaam", "status", "veld", "melding"), [r[1:] for r in LICHAMEN], ids=[r[0] for r in LICHAMEN]
)
def test_api_lichaam(pad: str, lichaam: Any, status: int, veld: str, melding: str, koppeling: Any) -> None:
    client, vul_in = koppeling
    voor = stand()
    ruw = lichaam if isinstance(lichaam, str | bytes) else json.dumps(lichaam)
    antwoord = client.post(vul_in(pad), ruw, content_type="application/json")
    klopt(antwoord, status, veld, melding)
    assert stand() == voor


VRAGEN: list[tuple[str, str, int, str, str]] = [
    ("bladzijde van 0", "/api/v1/zaken?aantal=0", 400, "aantal", "van 1 tot en met 200"),
    ("bladzijde van een miljard", "/api/v1/zaken?aantal=1000000000", 400, "aantal", "van 1 tot en met 200"),
    ("cursor van rommel", "/api/v1/zaken?cursor=%00%FF", 400, "cursor", "Deze cursor klopt niet"),
    ("cursor met tekst", "/api/v1/zaken?cursor=cD1hYmM%3D", 400, "cursor", "Deze cursor klopt niet"),
    (
        "cursor met een reuzengetal",
        "/api/v1/zaken?cursor=cD05OTk5OTk5OTk5OTk5OTk5OTk5",
        400,
        "cursor",
        "klopt niet",
    ),
    ("filter bestaat niet", "/api/v1/zaken?behandellaar=x", 400, "behandellaar", "bestaat hier niet"),
    ("filter op een enkele zaak", ZAAK + "?status=x", 400, "status", "Kies uit: geen"),
    ("filter is leeg", "/api/v1/zaken?team=", 400, "team", "leeg"),
    ("filter te lang", "/api/v1/zaken?status=" + "x" * 5000, 400, "status", "40"),
    ("nul-teken in een filter", "/api/v1/zaken?status=%00", 400, "status", "Null"),
    ("datum als op het scherm", "/api/v1/zaken?uiterlijkVoor=31-12-2025", 400, "uiterlijkVoor", "JJJJ-MM-DD"),
    ("geen ja of nee", "/api/v1/zaken?open=misschien", 400, "open", "misschien"),
    ("ouder is geen UUID", "/api/v1/zaken?ouder=123456782", 400, "ouder", "UUID"),
    ("onbekende status", "/api/v1/besluiten?status=mooi", 400, "status", "mooi"),
    ("nul-teken in het zaaknummer", "/api/v1/zaken/%00", 404, "", "Dit adres bestaat niet"),
    ("zaaknummer van 5000 tekens", "/api/v1/zaken/" + "9" * 5000, 404, "", "Niet gevonden"),
    ("reusachtig contactmoment", "/api/v1/contactmomenten/" + "9" * 40, 404, "", "Niet gevonden"),
    ("bsn in een adres", "/api/v1/personen/123456782", 404, "", "Dit adres bestaat niet"),
]


@pytest.mark.parametrize(
    ("pad", "status", "veld", "melding"), [v[1:] for v in VRAGEN], ids=[v[0] for v in VRAGEN]
)
def test_api_vraag(pad: str, status: int, veld: str, melding: str, koppeling: Any) -> None:
    client, vul_in = koppeling
    klopt(client.get(vul_in(pad)), status, veld, melding)


# ---------------------------------------------------------------- command line

REKENREGELS: list[tuple[str, bytes, str, str]] = [
    ("geen JSON", b'{"id": 1', "", "geen geldige JSON"),
    ("geen UTF-8", b'{"id": "\xff"}', "", "geen UTF-8 (byte 9)"),
    ("geen object", b"[1, 2]", "", "moet een JSON-object zijn met id, kind en invoer"),
    ("geen kind", b'{"id": 1, "invoer": {}}', "kind", "ontbreekt"),
    ("geen invoer", b'{"id": 1, "kind": "forfait"}', "invoer", "ontbreekt"),
    ("onbekende berekening", b'{"id": 1, "kind": "gokje", "invoer": {}}', "kind", "geen bekende berekening"),
    ("id is een lijst", b'{"id": [], "kind": "forfait", "invoer": {}}', "id", "tekst of een heel getal"),
    ("datum bestaat niet", b'{"id": 1, "kind": "beslistermijn_primair", "invoer": {"regeling": "wht_6_2_lid1", "start": "2024-02-30"}}', "start", "bestaat niet in de kalender"),
    ("bedrag is een kommagetal", b'{"id": 1, "kind": "moratorium", "invoer": {"betaald_op": 20.5}}', "betaald_op", "datum"),
]  # fmt: skip
GOED = b'{"id": "goed", "kind": "beslistermijn_primair", "invoer": {"regeling": "wht_6_2_lid1", "start": "2024-08-09"}}'


def start(*argumenten: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Exit status, stdout and stderr of the real command."""
    klaar = subprocess.run(
        [sys.executable, "manage.py", *argumenten], input=stdin, capture_output=True, cwd=settings.BASE_DIR, timeout=60, check=False,
    )  # fmt: skip
    uit, fout = klaar.stdout.decode(), klaar.stderr.decode()
    assert "Traceback" not in fout, fout
    return klaar.returncode, uit, fout


def test_reken_elke_foute_regel_krijgt_een_eigen_antwoord_en_de_goede_gaan_door() -> None:
    regels = [r[1] for r in REKENREGELS] + [GOED]
    code, uit, _ = start("reken", stdin=b"\n".join(regels) + b"\n")
    antwoorden = [json.loads(regel) for regel in uit.splitlines()]
    assert code == 1 and len(antwoorden) == len(regels)
    assert antwoorden[-1]["id"] == "goed" and antwoorden[-1]["einde"] == "2025-02-09"
    for (naam, _, veld, melding), antwoord in zip(REKENREGELS, antwoorden, strict=False):
        assert antwoord["fout"]["veld"] == veld and melding in antwoord["fout"]["melding"], (naam, antwoord)


DETECTEERREGELS: list[tuple[str, bytes, str, str]] = [
    ("geen JSON", b"x", "regel", "Regel 1 is geen geldige JSON"),
    ("geen object", b"[]", "regel", "Regel 2 moet een object zijn"),
    ("geen paginas", b'{"id": "b", "partijen": {}}', "paginas", "ontbreekt"),
    (
        "pagina is een getal",
        b'{"id": "c", "partijen": {}, "paginas": ["x", 5]}',
        "paginas[1]",
        "moet tekst zijn",
    ),
    (
        "partijen is een getal",
        b'{"id": "d", "partijen": 5, "paginas": ["x"]}',
        "partijen",
        "moet een object zijn",
    ),
]


def test_detecteer_elke_foute_regel_krijgt_een_eigen_antwoord() -> None:
    code, uit, _ = start("detecteer", stdin=b"\n".join(r[1] for r in DETECTEERREGELS) + b"\n")
    antwoorden = [json.loads(regel) for regel in uit.splitlines()]
    assert code == 1 and len(antwoorden) == len(DETECTEERREGELS)
    for (naam, _, veld, melding), antwoord in zip(DETECTEERREGELS, antwoorden, strict=True):
        assert antwoord["fout"]["veld"] == veld and melding in antwoord["fout"]["melding"], (naam, antwoord)


OPDRACHTEN: list[tuple[str, tuple[str, ...], str]] = [
    ("detecteer: onbekende instructie", ("detecteer", "--instructie", "bestaat-niet"), "bestaat-niet"),
    ("detecteer: bestand bestaat niet", ("detecteer", "{map}/nee.jsonl"), "nee.jsonl"),
    ("lak: zaakbestand bestaat niet", ("lak", "{map}/a.pdf", "{map}/uit.pdf", "--zaak", "{map}/nee.json"), "nee.json: dit bestand bestaat niet"),
    ("lak: zaakbestand is geen JSON", ("lak", "{map}/a.pdf", "{map}/uit.pdf", "--zaak", "{map}/rommel.json"), "rommel.json"),
    ("lak: origineel bestaat niet", ("lak", "{map}/a.pdf", "{map}/uit.pdf", "--zaak", "{map}/goed.json"), "a.pdf: dit bestand of deze map bestaat niet"),
    ("lak: nul werkers", ("lak", "{map}/a.pdf", "{map}/uit.pdf", "--zaak", "{map}/goed.json", "--werkers", "0"), "--werkers moet tussen 1 en 64 liggen"),
    ("lak: geen zaak", ("lak", "{map}/a.pdf", "{map}/uit.pdf"), "--zaak"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("argumenten", "melding"), [o[1:] for o in OPDRACHTEN], ids=[o[0] for o in OPDRACHTEN]
)
def test_opdracht_zonder_database(argumenten: tuple[str, ...], melding: str, tmp_path: Path) -> None:
    (tmp_path / "rommel.json").write_text("{")
    (tmp_path / "goed.json").write_text('{"partijen": {}, "vlakken": []}')
    code, uit, fout = start(*(a.format(map=tmp_path) for a in argumenten))
    assert code == 2 and melding in fout and not uit
    assert not (tmp_path / "uit.pdf").exists()


MET_DATABASE: list[tuple[str, tuple[str, ...], str, str]] = [
    ("importeren: bestand bestaat niet", ("importeer_aanmeldingen", "nee.csv"), "", "Het bestand nee.csv bestaat niet"),
    ("importeren: geen bestand", ("importeer_aanmeldingen",), "", "Geef een bestand op"),
    ("importeren: onbekend team", ("importeer_aanmeldingen", "nee.csv", "--team", "x"), "", "Er is geen team “x”"),
    ("importeren: onbekende medewerker", ("importeer_aanmeldingen", "nee.csv", "--door", "x"), "", "Er is geen medewerker “x”"),
    ("voorbeelddata: schaal 0", ("voorbeelddata", "--schaal", "0"), "", "De schaal ligt boven 0 en is hooguit 2"),
    ("voorbeelddata: schaal is geen getal", ("voorbeelddata", "--schaal", "veel"), "", "“veel” is geen getal zoals 0.02"),
    ("voorbeelddata: schaal is nan", ("voorbeelddata", "--schaal", "nan"), "", "De schaal ligt boven 0 en is hooguit 2"),
    ("voorbeelddata: peildatum bestaat niet", ("voorbeelddata", "--peildatum", "2025-02-30"), "", "“2025-02-30” is geen datum zoals 2025-12-31"),
    ("voorbeelddata: peildatum te vroeg", ("voorbeelddata", "--peildatum", "2020-01-01"), "", "De peildatum is 1 juli 2025 of later"),
    ("verifieer_logboek: kop niet te lezen", ("verifieer_logboek", "--kop", "12:abc"), "", "Geef de kop als volgnummer:hash"),
    ("maak_medewerker: geen wachtwoord", ("maak_medewerker", "jan", "--naam", "Jan"), "\n", "Geef een wachtwoord"),
    ("maak_medewerker: zwak wachtwoord", ("maak_medewerker", "jan", "--naam", "Jan"), "geheim\n", "wachtwoord"),
    ("maak_medewerker: onbekend team", ("maak_medewerker", "jan", "--naam", "Jan", "--team", "x"), "Lang-En-Goed-2026\n", "Er is geen team met de code x"),
    ("maak_medewerker: onbekende rol", ("maak_medewerker", "jan", "--naam", "Jan", "--rol", "baas"), "Lang-En-Goed-2026\n", "baas"),
    ("maak_medewerker: naam bestaat al", ("maak_medewerker", "bezet", "--naam", "Jan"), "Lang-En-Goed-2026\n", "username"),
]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("argumenten", "stdin", "melding"), [m[1:] for m in MET_DATABASE], ids=[m[0] for m in MET_DATABASE]
)
def test_opdracht_met_database(
    argumenten: tuple[str, ...], stdin: str, melding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    f.maak_medewerker(Rol.RAPPORTEUR, username="bezet")
    voor = stand()
    monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
    uit = io.StringIO()
    with pytest.raises(CommandError) as fout:
        call_command(*argumenten, stdout=uit, stderr=io.StringIO())
    assert melding in str(fout.value) and fout.value.returncode in (1, 2) and not uit.getvalue()
    assert stand() == voor


def test_de_lijst_is_lang_genoeg() -> None:
    lijsten = (
        REGELS, BESTANDEN, FORMULIEREN, ADRESSEN, LICHAMEN, VRAGEN, REKENREGELS, DETECTEERREGELS, OPDRACHTEN, MET_DATABASE,
    )  # fmt: skip
    for lijst in lijsten:
        assert len({rij[0] for rij in lijst}) == len(lijst), "elke naam staat er een keer in"
    assert sum(map(len, lijsten)) >= 40
