# SPDX-License-Identifier: EUPL-1.2
"""Bad input gives its clear error, on its own line, and the rest goes on."""

import io
import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout, WetFout
from herstel.recht.rekenen import bereken, kinds, registreer
from herstel.recht.stroom import LANGSTE_REGEL, reken_regel, verwerk
from herstel.recht.uitkomst import json_waarde

from .hulp import melding, reken, uitkomst, waarschuwing
from .slechte_invoer import SLECHT

WORTEL = Path(__file__).resolve().parents[2]
GOED = {"id": 1, "kind": "moratorium", "invoer": {"betaald_op": "2024-01-02"}}


def stroom(data: bytes, met_uitleg=False, stuk=1 << 16):
    invoer, uit = io.BytesIO(data), io.BytesIO()
    mislukt = verwerk(lambda n: invoer.read(min(n, stuk)), uit.write, met_uitleg=met_uitleg)
    return mislukt, [json.loads(regel) for regel in uit.getvalue().decode("utf-8").splitlines()]


def fout_van(regel) -> dict:
    tekst = regel if isinstance(regel, bytes) else json.dumps(regel).encode()
    antwoord, gelukt = reken_regel(tekst)
    assert gelukt is False
    antwoord = json.loads(antwoord)
    assert set(antwoord) == {"id", "fout"} and set(antwoord["fout"]) == {"veld", "melding"}
    assert antwoord["fout"]["melding"].endswith(".")
    return antwoord


@pytest.mark.parametrize(
    ("waarde", "deel"),
    [
        (1500.5, "als tekst"),
        (1500.0, "als tekst"),
        ("1500,00", "geen bedrag"),
        ("1.500,00", "geen bedrag"),
        ("1,500.00", "geen bedrag"),
        ("1500.005", "twee cijfers"),
        ("-1.00", "negatief"),
        ("-1", "negatief"),
        (-1, "negatief"),
        ("1e3", "geen bedrag"),
        ("", "geen bedrag"),
        (" 1500.00", "geen bedrag"),
        ("€ 1500.00", "geen bedrag"),
        ("１500.00", "geen bedrag"),
        ("1500.", "geen bedrag"),
        (".50", "geen bedrag"),
        ("+1.00", "geen bedrag"),
        ("NaN", "geen bedrag"),
        ("9999999999999.00", "te groot"),
        (10**15, "te groot"),
        (True, "true"),
        ([], "een lijst"),
        ({}, "een object"),
        (Decimal("1.005"), "twee cijfers"),
        (Decimal("NaN"), "geen bedrag"),
        (Decimal("-0.01"), "negatief"),
        (Decimal("1e12"), "te groot"),
        (date(2024, 1, 1), "date"),
    ],
)
def test_verkeerd_bedrag(waarde, deel):
    veld, tekst = melding("ogs", jaren=[{"jaar": 2012, "terugvordering": waarde}])
    assert veld == "jaren[0].terugvordering" and deel in tekst and tekst.endswith(".")


@pytest.mark.parametrize("waarde", ["1500", "1500.0", "1500.00", 1500, Decimal(1500), Decimal("1500.000")])
def test_goed_bedrag(waarde):
    assert reken("ogs", jaren=[{"jaar": 2012, "terugvordering": waarde}])["totaal_bruto"] == "450.00"


def test_grootste_bedrag():
    for waarde in ("999999999999.99", Decimal("999999999999.99")):
        assert (
            reken("ogs", jaren=[{"jaar": 2012, "terugvordering": waarde}])["totaal_bruto"]
            == "300000000000.00"
        )
    assert reken("ogs", jaren=[{"jaar": 2012, "terugvordering": None}])["totaal_bruto"] == "0.00"


@pytest.mark.parametrize(
    ("waarde", "deel"),
    [
        ("2024-02-30", "kalender"),
        ("2023-02-29", "kalender"),
        ("2024-13-01", "kalender"),
        ("20240101", "geen datum"),
        ("01-02-2024", "geen datum"),
        ("2024-1-1", "geen datum"),
        ("2024-W01-1", "geen datum"),
        ("", "geen datum"),
        ("gisteren", "geen datum"),
        ("2024-01-01T12:00:00", "tijdzone"),
        ("2024-01-01 12:00", "tijdzone"),
        ("2024-01-01T25:00:00Z", "bestaand"),
        ("2024-02-30T12:00:00Z", "bestaand"),
        ("2024-01-01T12:00:00+25:00", "bestaand"),
        ("1899-12-31", "1900"),
        ("0001-01-01T00:00:00+14:00", "bestaand"),
        (20240101, "een getal"),
        (1.5, "een getal"),
        (True, "true"),
        (False, "false"),
        (["2024-01-01"], "een lijst"),
        ({}, "een object"),
        (datetime(2024, 1, 1), "tijdzone"),
        (Decimal(1), "een getal"),
    ],
)
def test_verkeerde_datum(waarde, deel):
    veld, tekst = melding("moratorium", betaald_op=waarde)
    assert veld == "betaald_op" and deel in tekst, tekst


@pytest.mark.parametrize(
    "waarde",
    [
        "2024-01-02",
        "2024-01-01T23:00:00Z",
        "2024-01-01T23:30:00.123456Z",
        "2024-01-02T22:59Z",
        "2024-01-02T00:00:00+01:00",
        "2024-01-02 00:00:00+0100",
        "2024-01-01T18:00:00-05:00",
        date(2024, 1, 2),
        datetime(2024, 1, 1, 23, 0, tzinfo=UTC),
    ],
)
def test_goede_datum_in_nederlandse_tijd(waarde):
    assert reken("moratorium", betaald_op=waarde)["aanvang"] == "2024-01-02"


def test_zomertijd():
    assert reken("moratorium", betaald_op="2024-07-01T21:59:59Z")["aanvang"] == "2024-07-01"
    assert reken("moratorium", betaald_op="2024-07-01T22:00:00Z")["aanvang"] == "2024-07-02"
    assert reken("moratorium", betaald_op="1900-01-01")["aanvang"] == "1900-01-01"


def test_ver_weg_geeft_een_nette_fout():
    assert melding("moratorium", betaald_op="9999-12-31") == (
        "",
        "Een van de datums ligt zo ver weg dat er niet mee gerekend kan worden.",
    )
    assert melding("bezwaartermijn", grondslag="awb_overig", bekendgemaakt_op="9999-12-20")[0] == ""
    assert reken("atw_verlenging", nominaal_einde="2199-05-05")["einde"] == "2199-05-06"


@pytest.mark.parametrize(("kind", "invoer", "veld"), SLECHT)
def test_weigert_met_het_veld(kind, invoer, veld):
    gevonden, tekst = melding(kind, **invoer)
    assert gevonden == veld and tekst.endswith((".", ":")) and len(tekst) > 15
    antwoord = (
        fout_van(json.dumps({"id": "x", "kind": kind, "invoer": invoer}, default=str).encode())
        if "NaN" not in str(invoer) and "Decimal" not in str(invoer)
        else None
    )
    assert antwoord is None or (antwoord["id"] == "x" and antwoord["fout"]["veld"] == veld)


def test_meldingen_zeggen_wat_wel_kan():
    assert (
        "Kies uit: dagen"
        not in melding(
            "atw_verlenging", nominaal_einde="2024-01-01", termijn={"aantal": 1, "eenheid": "dag"}
        )[1]
    )
    assert (
        "Kies uit: uren, dagen, weken, maanden, jaren."
        in melding("atw_verlenging", nominaal_einde="2024-01-01", termijn={"aantal": 1, "eenheid": "dag"})[1]
    )
    assert "Kies uit" in melding("dwangsom")[1] and "ontbreekt" in melding("dwangsom")[1]
    assert "tussen 1 en 520" in melding("zienswijzetermijn", dagtekening="2024-01-01", weken_op_verzoek=0)[1]
    assert "niets" not in melding("moratorium")[1]
    assert str(InvoerFout("a.b", "Fout.")) == "a.b: Fout." and str(InvoerFout("", "Fout.")) == "Fout."


def test_onbekend_veld_waarschuwt_en_rekent_door():
    assert (
        waarschuwing("moratorium", betaald_op="2024-01-01", betalt_op="x")
        == "Het veld 'betalt_op' is onbekend en niet gebruikt."
    )
    assert "indiening.kanal" in waarschuwing(
        "bezwaartermijn",
        grondslag="awb_overig",
        bekendgemaakt_op="2024-01-01",
        indiening={"kanaal": "post", "kanal": 1},
    )
    assert "opschortingen[0].van" in waarschuwing(
        "beslistermijn_primair",
        regeling="wht_6_5",
        start="2024-01-01",
        opschortingen=[
            {"soort": "aanvulling_4_5", "verzocht_op": "2024-01-02", "hersteld_op": "2024-01-03", "van": "x"}
        ],
    )
    for veld, kind, basis in (
        (
            "verdaging.x",
            "beslistermijn_bezwaar",
            {
                "grondslag": "awb_overig",
                "bekendgemaakt_op": "2024-01-01",
                "verdaging": {"weken": 1, "medegedeeld_op": "2024-01-01", "x": 1},
            },
        ),
        (
            "verlenging.x",
            "beslistermijn_primair",
            {
                "regeling": "wht_6_6",
                "start": "2024-01-01",
                "verlenging": {"maanden": 1, "medegedeeld_op": "2024-01-01", "x": 1},
            },
        ),
        (
            "mededeling_4_14.x",
            "beslistermijn_primair",
            {
                "regeling": "awb_4_13",
                "start": "2024-01-01",
                "mededeling_4_14": {"lid": 1, "medegedeeld_op": "2024-01-01", "x": 1},
            },
        ),
        (
            "termijn.x",
            "atw_verlenging",
            {"nominaal_einde": "2024-01-02", "termijn": {"aantal": 1, "eenheid": "dagen", "x": 1}},
        ),
        (
            "'termijn_weken'",
            "dwangsom",
            {"soort": "bestuurlijk", "beslistermijn_einde": "2024-01-01", "termijn_weken": 3},
        ),
        (
            "'aanvragers'",
            "dwangsom",
            {
                "soort": "rechterlijk",
                "uiterlijk_op": "2024-01-01",
                "bedrag_per_dag": "1",
                "maximum": "1",
                "aanvragers": 3,
            },
        ),
    ):
        assert veld in waarschuwing(kind, **basis)
    dubbel = bereken("ogs", {"jaren": [], "x": 1}).waarschuwingen
    assert dubbel == ("Het veld 'x' is onbekend en niet gebruikt.",)


def test_onbekende_soort_en_verkeerde_vorm():
    for kind in ("bestaat_niet", None, 3, ["ogs"]):
        with pytest.raises(InvoerFout) as gevangen:
            bereken(kind, {})
        assert gevangen.value.veld == "kind"
    with pytest.raises(InvoerFout) as gevangen:
        bereken("ogs", [])
    assert gevangen.value.veld == "invoer"
    assert "compensatie" in kinds() and kinds() == sorted(kinds()) and len(kinds()) == 18


def test_dubbel_registreren_kan_niet():
    with pytest.raises(ValueError, match="al geregistreerd"):
        registreer("ogs", lambda bron, gang: {})
    from regelingen.integraal.regels import ogs

    registreer("ogs", ogs, {"jaren", "ontvangen", "voorlopig_uitbetaald", "aanvullende_werkelijke_schade"})


def test_invoer_mag_een_andere_mapping_zijn():
    from types import MappingProxyType

    jaar = MappingProxyType({"jaar": 2012, "terugvordering": "100.00"})
    assert bereken("ogs", MappingProxyType({"jaren": (jaar,)})).waarden["totaal_bruto"] == Decimal("30.00")


# --- the stream -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("regel", "veld", "deel"),
    [
        (b"geen json", "", "geen geldige JSON"),
        (b'{"id": 1,', "", "geen geldige JSON"),
        (b'{"id": 1} {"id": 2}', "", "geen geldige JSON"),
        (b"[]", "", "JSON-object"),
        (b"3", "", "JSON-object"),
        (b"null", "", "JSON-object"),
        (b'{"id": NaN}', "", "NaN"),
        (b'{"id": -Infinity}', "", "Infinity"),
        (b'{"id": 1, "id": 2}', "", "'id' staat twee keer"),
        (
            b'{"id": 1, "kind": "ogs", "invoer": {"jaren": [{"jaar": 1, "jaar": 2}]}}',
            "",
            "'jaar' staat twee keer",
        ),
        (b'{"id": "\xff"}', "", "UTF-8 (byte 9)"),
        (b"[" * 200_000, "", "te diep"),
        (b'{"id": ' + b"9" * 5000 + b"}", "", "te groot"),
        (b'{"id": 1.5, "kind": "ogs"}', "id", "tekst of een heel getal"),
        (b'{"id": [1], "kind": "ogs"}', "id", "tekst of een heel getal"),
        (b'{"id": true, "kind": "ogs"}', "id", "tekst of een heel getal"),
        (b"{}", "kind", "ontbreekt"),
        (b'{"kind": null}', "kind", "ontbreekt"),
        (b'{"kind": "ogs"}', "invoer", "ontbreekt"),
        (b'{"kind": "ogs", "invoer": null}', "invoer", "ontbreekt"),
        (b'{"kind": "ogs", "invoer": []}', "invoer", "object"),
        (b'{"kind": "xyz", "invoer": {}}', "kind", "Kies uit"),
        (b'{"kind": {"a": 1}, "invoer": {}}', "kind", "geen bekende"),
        (b'{"kind": "ogs", "invoer": {"jaren": [{"jaar": 1e999}]}}', "jaren[0].jaar", "heel getal"),
        (
            b'{"kind": "ogs", "invoer": {"jaren": [{"jaar": 2012, "terugvordering": 1e999}]}}',
            "jaren[0].terugvordering",
            "als tekst",
        ),
    ],
)
def test_slechte_regel(regel, veld, deel):
    antwoord = fout_van(regel)
    assert antwoord["fout"]["veld"] == veld and deel in antwoord["fout"]["melding"], antwoord


def test_id_komt_terug():
    for id_ in (None, 0, -3, "", "x" * 300, 'é\u2028"\\', 10**30):
        antwoord, gelukt = reken_regel(json.dumps(GOED | {"id": id_}).encode())
        assert gelukt and json.loads(antwoord)["id"] == id_
        assert fout_van({"id": id_, "kind": "ogs"})["id"] == id_
    assert (
        json.loads(reken_regel(json.dumps({k: v for k, v in GOED.items() if k != "id"}).encode())[0])["id"]
        is None
    )


def test_los_surrogaat_komt_heel_terug():
    mislukt, antwoorden = stroom(
        b'{"id": "\\ud800", "kind": "moratorium", "invoer": {"betaald_op": "2024-01-02"}}\n'
    )
    assert mislukt == 0 and antwoorden[0]["id"] == "\ud800"


def test_goede_en_slechte_regels_door_elkaar():
    goed = json.dumps(GOED).encode()
    data = b"\xef\xbb\xbf" + goed + b"\r\n\n  \t\r\n" + b"onzin\n" + goed + b"\n\xff\xfe\n" + goed
    for stuk in (1, 7, 1 << 16):
        mislukt, antwoorden = stroom(data, stuk=stuk)
        assert mislukt == 2
        assert ["fout" in a for a in antwoorden] == [False, True, False, True, False]
    assert stroom(b"") == (0, []) and stroom(b"\n\n") == (0, []) and stroom(b"\xef\xbb\xbf") == (0, [])
    # een BOM midden in de stroom is geen JSON
    assert stroom(goed + b"\n\xef\xbb\xbf" + goed)[0] == 1


def test_te_lange_regel_houdt_de_rest_niet_op():
    goed = json.dumps(GOED).encode()
    lang = b'{"id": "' + b"x" * LANGSTE_REGEL + b'"}'
    for data in (goed + b"\n" + lang + b"\n" + goed, lang + b"\n" + goed + b"\n" + goed):
        mislukt, antwoorden = stroom(data)
        assert mislukt == 1 and len(antwoorden) == 3
        assert sum("te lang" in str(a) for a in antwoorden) == 1
    mislukt, antwoorden = stroom(lang)
    assert mislukt == 1 and "te lang" in antwoorden[0]["fout"]["melding"]
    mislukt, antwoorden = stroom(lang, stuk=LANGSTE_REGEL * 2)
    assert mislukt == 1


def test_onbekend_veld_naast_invoer():
    _, antwoorden = stroom(json.dumps(GOED | {"inovoer": 3}).encode())
    assert antwoorden[0]["waarschuwingen"] == ["Het veld 'inovoer' is onbekend en niet gebruikt."]


def test_uitleg_alleen_op_verzoek():
    _, zonder = stroom(json.dumps(GOED).encode())
    _, met = stroom(json.dumps(GOED).encode(), met_uitleg=True)
    assert set(met[0]) - set(zonder[0]) == {"uitleg", "regels", "bronstatus"}
    assert met[0]["regels"] == [
        {
            "code": "wht.2_20.maanden",
            "vanaf": "2021-01-26",
            "bron": met[0]["regels"][0]["bron"],
            "status": "bron gezien",
        }
    ]
    assert met[0]["bronstatus"] == "bron gezien" and met[0]["uitleg"][0]["artikel"] == "Wht 2.20"
    assert not bereken("moratorium", {"betaald_op": "2024-01-02"}).stappen


def test_uitleg_bouwt_geen_tekst_zonder_vraag(monkeypatch):
    from herstel.recht import rekenen

    def boem(*a, **k):
        raise AssertionError("er is een stap gemaakt")

    monkeypatch.setattr(rekenen.Gang, "stap", boem)
    from random import Random

    from .gevallen import MAKERS

    kans = Random(1)
    for kind, maker in MAKERS.items():
        for _ in range(40):
            bereken(kind, maker(kans))


def test_json_waarde():
    assert json_waarde(Decimal("3")) == "3.00" and json_waarde(date(2024, 1, 2)) == "2024-01-02"
    with pytest.raises(TypeError, match="object past niet"):
        json_waarde(object())


def test_velden_van_een_uitkomst_als_json():
    data = uitkomst("moratorium", betaald_op="2024-01-02").als_json()
    assert list(data) == ["kind", "waarden", "waarschuwingen", "status", "uitleg", "regels"]
    assert data["kind"] == "moratorium" and data["status"] == "bron gezien"
    kort = uitkomst("moratorium", betaald_op="2024-01-02").als_json(met_uitleg=False)
    assert list(kort) == ["kind", "waarden", "waarschuwingen", "status"]


def test_lezers_los():
    assert lees.geheel({"x": 3}, "x", 3, 3) == 3
    assert lees.ja_nee({}, "x") is False and lees.ja_nee({}, "x", standaard=True) is True
    assert lees.periode({"van": "2024-01-01"}, "") == (date(2024, 1, 1), date.max)
    assert lees.periode({"van": "2024-01-01", "tot_en_met": "2024-01-01"}, "")[1] == date(2024, 1, 1)
    assert lees.getal({"x": Decimal("1.5")}, "x") == Decimal("1.5") and lees.getal({"x": 2}, "x") == 2
    assert issubclass(InvoerFout, Exception) and not issubclass(WetFout, InvoerFout)


# --- the command ------------------------------------------------------------------------------------------------


def opdracht(*args: str, data: bytes = b"") -> subprocess.CompletedProcess:
    schoon = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DJANGO_SETTINGS_MODULE", "DATABASE_URL", "REDIS_URL")
    }
    return subprocess.run(
        [sys.executable, "manage.py", "reken", *args],
        cwd=WORTEL,
        input=data,
        capture_output=True,
        timeout=60,
        env=schoon,
    )


def test_opdracht_afsluitcode_en_uitvoer():
    goed = json.dumps(GOED).encode() + b"\n"
    klaar = opdracht(data=goed * 3)
    assert (klaar.returncode, klaar.stderr) == (0, b"")
    assert (
        len(klaar.stdout.splitlines()) == 3
        and json.loads(klaar.stdout.splitlines()[0])["einde"] == "2025-01-02"
    )
    klaar = opdracht("--uitleg", data=goed + b"fout\n" + goed)
    assert klaar.returncode == 1 and klaar.stderr == b""
    antwoorden = [json.loads(r) for r in klaar.stdout.splitlines()]
    assert len(antwoorden) == 3 and "uitleg" in antwoorden[2] and "fout" in antwoorden[1]
    assert opdracht().returncode == 0


def test_opdracht_antwoordt_terwijl_de_invoer_open_blijft():
    proces = subprocess.Popen(
        [sys.executable, "manage.py", "reken"], cwd=WORTEL, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        for nummer in range(3):
            proces.stdin.write(json.dumps(GOED | {"id": nummer}).encode() + b"\n")
            proces.stdin.flush()
            assert json.loads(proces.stdout.readline())["id"] == nummer
        proces.stdin.close()
        assert proces.wait(20) == 0
    finally:
        proces.kill()


def test_opdracht_stopt_rustig_als_de_lezer_weg_is(tmp_path):
    invoer = tmp_path / "in.jsonl"
    invoer.write_bytes((json.dumps(GOED).encode() + b"\n") * 20_000)
    with invoer.open("rb") as regels:
        proces = subprocess.Popen(
            [sys.executable, "manage.py", "reken"],
            cwd=WORTEL,
            stdin=regels,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        proces.stdout.close()
        fouten = proces.stderr.read()
        proces.stderr.close()
        assert proces.wait(20) == 1
    assert b"Traceback" not in fouten
