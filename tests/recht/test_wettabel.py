# SPDX-License-Identifier: EUPL-1.2
"""The law table: versions, refusals, later rows from outside, and the law of the day."""

import ast
import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import herstel.recht
from herstel.recht.fouten import InvoerFout, WetFout
from herstel.recht.rekenen import bereken
from herstel.recht.uitkomst import STATUSSEN
from herstel.recht.wettabel import MAP, SOORTEN, Rij, Wettabel

from .hulp import melding, reken, uitkomst

WORTEL = Path(__file__).resolve().parents[2]
BRONNEN = [*(WORTEL / "herstel" / "recht").glob("*.py"), *(WORTEL / "regelingen").glob("*/regels.py")]
BASIS = {
    "code": "x.y",
    "soort": "geheel",
    "waarde": 1,
    "vanaf": "2020-01-01",
    "bron": "proef",
    "status": "keuze",
}


def rij(**rest):
    return Rij(**BASIS | rest)


def test_de_gegevens_zijn_heel():
    tabel = Wettabel.standaard()
    assert tabel is Wettabel.standaard()
    assert len(tabel.rijen()) > 110
    for r in tabel.rijen():
        assert r.status in STATUSSEN and r.bron and r.omschrijving and r.soort in SOORTEN
    gezien = [(r.code, r.vanaf) for r in tabel.rijen()]
    assert len(gezien) == len(set(gezien)), "twee rijen met dezelfde code en begindag"
    for pad in MAP.glob("*.json"):
        assert not re.search(
            r"\d\.\d+,", pad.read_text(encoding="utf-8").replace('"', " ").split("waarde")[0]
        )
        for r in json.loads(pad.read_text(encoding="utf-8"))["rijen"]:
            assert not isinstance(r["waarde"], float), r


def _teksten(paden) -> set[str]:
    """Every text in these sources."""
    return {
        knoop.value
        for pad in paden
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8")))
        if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str)
    }


def test_elke_regel_wordt_gebruikt_en_bestaat():
    in_tabel = {
        c for c in Wettabel.standaard().codes() if not c.startswith(("atw.feestdag.", "atw.gelijkgesteld."))
    }
    lijkt_code = re.compile(r"(awb|awir|wht|atw|beleid_2024|keuze)\.[a-z0-9_.]*[a-z0-9]").fullmatch
    assert {tekst for tekst in _teksten(BRONNEN) if lijkt_code(tekst)} <= in_tabel
    overal = _teksten(
        p for huis in ("herstel", "cases", "regelingen", "bezwaren") for p in (WORTEL / huis).rglob("*.py")
    )
    assert in_tabel <= overal, "een rij die niemand leest"


def test_de_kern_is_zuiver():
    verboden = {"django", "os", "time", "random", "requests", "psycopg", "redis", "celery"}
    for pad in BRONNEN:
        boom = ast.parse(pad.read_text(encoding="utf-8"))
        namen = {
            (n.module or "").split(".")[0]
            for n in ast.walk(boom)
            if isinstance(n, ast.ImportFrom) and n.level == 0
        }
        namen |= {a.name.split(".")[0] for n in ast.walk(boom) if isinstance(n, ast.Import) for a in n.names}
        assert not namen & verboden, pad
        tekst = pad.read_text(encoding="utf-8")
        assert ".today()" not in tekst and ".now(" not in tekst and "float(" not in tekst, pad
    assert Path(herstel.recht.__file__).name == "__init__.py"


def test_nieuwste_rij_en_rij_van_een_dag():
    tabel = Wettabel(
        [
            rij(waarde=3, vanaf="2024-01-01"),
            rij(waarde=2, vanaf="2022-01-01", tot="2022-12-31"),
            rij(waarde=1),
        ]
    )
    assert tabel.waarde("x.y") == 3
    assert tabel.waarde("x.y", date(2021, 12, 31)) == 1 and tabel.waarde("x.y", date(2020, 1, 1)) == 1
    assert tabel.waarde("x.y", date(2022, 1, 1)) == tabel.waarde("x.y", date(2022, 12, 31)) == 2
    assert tabel.waarde("x.y", date(2024, 1, 1)) == 3
    # na 'tot' valt hij niet terug op een oudere versie: die is vervangen
    for dag in (date(2023, 1, 1), date(2019, 12, 31)):
        with pytest.raises(WetFout, match=f"'x.y' die geldt op {dag}"):
            tabel.waarde("x.y", dag)
    with pytest.raises(WetFout, match=r"geen regel 'bestaat\.niet'\."):
        tabel.waarde("bestaat.niet")
    with pytest.raises(WetFout, match="bestaat.niet"):
        tabel.waarde("bestaat.niet", date(2024, 1, 1))
    assert tabel.codes() == ["x.y"]
    assert tabel.rij("x.y").versie.vanaf == date(2024, 1, 1)


def test_latere_rijen_van_buiten():
    oud = Wettabel([rij()])
    nieuw = oud.met_rijen([BASIS | {"waarde": 5, "vanaf": date(2027, 1, 1)}, rij(code="z.z", waarde=9)])
    assert (oud.waarde("x.y"), nieuw.waarde("x.y"), nieuw.waarde("z.z")) == (1, 5, 9)
    assert nieuw.waarde("x.y", date(2026, 12, 31)) == 1
    assert oud.codes() == ["x.y"]
    # dezelfde begindag: wat later is toegevoegd wint
    assert nieuw.met_rijen([BASIS | {"waarde": 6, "vanaf": "2027-01-01"}]).waarde("x.y") == 6


@pytest.mark.parametrize(
    ("rest", "deel"),
    [
        ({"status": "zeker"}, "onbekende status"),
        ({"bron": ""}, "bron ontbreekt"),
        ({"vanaf": "1 januari"}, "geen datum"),
        ({"vanaf": None}, "geen datum"),
        ({"tot": "2019-12-31"}, "'tot' ligt voor"),
        ({"soort": "getal"}, "onbekende soort"),
        ({"waarde": "1"}, "geen geheel getal"),
        ({"waarde": True}, "geen geheel getal"),
        ({"soort": "bedrag", "waarde": 1.5}, "kommagetal"),
        ({"soort": "percentage", "waarde": 0.1}, "kommagetal"),
        ({"soort": "bedrag", "waarde": "veel"}, "geen getal"),
        ({"soort": "bedrag", "waarde": None}, "geen getal"),
        ({"soort": "datum", "waarde": "x"}, "geen datum"),
        ({"soort": "datums", "waarde": ["2024-01-01", "x"]}, "geen datum"),
        ({"soort": "ja_nee", "waarde": 1}, "geen ja of nee"),
        ({"soort": "tekst", "waarde": 1}, "geen tekst"),
        ({"soort": "staffel", "waarde": [[1, 1.5]]}, "kommagetal"),
    ],
)
def test_foute_rij(rest, deel):
    with pytest.raises(WetFout, match=deel) as gevangen:
        rij(**rest)
    assert "x.y" in str(gevangen.value)


def test_goede_rij():
    assert rij(tot="2020-01-01").tot == date(2020, 1, 1)
    assert rij(soort="bedrag", waarde="1.50").waarde == Decimal("1.50")
    assert rij(soort="datums", waarde=["2024-01-01"]).waarde == (date(2024, 1, 1),)
    assert rij(soort="staffel", waarde=[[6, "4000"]]).waarde == ((6, Decimal(4000)),)
    assert rij(soort="tekst", waarde="a").waarde == "a" and rij(soort="ja_nee", waarde=False).waarde is False
    r = rij(omschrijving="o")
    assert (r.rang, r.versie.code, r.versie.bron, r.versie.status, r.omschrijving) == (
        2,
        "x.y",
        "proef",
        "keuze",
        "o",
    )
    assert r.geldt_op(date(2020, 1, 1)) and not r.geldt_op(date(2019, 12, 31))
    dicht = rij(tot="2020-02-01")
    assert dicht.geldt_op(date(2020, 2, 1)) and not dicht.geldt_op(date(2020, 2, 2))


def test_het_recht_van_de_dag():
    later = Wettabel.standaard().met_rijen(
        [
            {
                "code": "wht.2_3_lid4.bedrag",
                "soort": "bedrag",
                "waarde": "600.00",
                "vanaf": "2027-01-01",
                "bron": "proef",
                "status": "bron gezien",
            }
        ]
    )
    feiten = {
        "jaren": [
            {
                "jaar": 2012,
                "grond": "vooringenomenheid",
                "bedrag": "90000.00",
                "dagtekening_correctie": "2014-02-10",
            }
        ],
        "toekenningen": ["2021-02-11"],
        "rentetabel": [{"vanaf": "2005-01-01", "percentage": "0"}],
    }
    assert reken("compensatie", **feiten)["d"] == "7500.00"
    assert reken("compensatie", later, **feiten)["d"] == "9000.00"
    assert reken("compensatie", later, **feiten, rechtsdatum="2026-12-31")["d"] == "7500.00"
    assert reken("compensatie", later, **feiten, rechtsdatum="2027-01-01")["d"] == "9000.00"
    regels = {r.code: r.vanaf for r in uitkomst("compensatie", later, **feiten).regels}
    assert regels["wht.2_3_lid4.bedrag"] == date(2027, 1, 1)
    # voor de eerste versie is er geen regel: weigeren, niet raden
    assert melding("compensatie", **feiten, rechtsdatum="2021-01-25")[0] == "rechtsdatum"
    assert "wht.2_1_lid4.drempel" in melding("compensatie", **feiten, rechtsdatum="2021-01-25")[1]


def test_ontbrekende_regel_zonder_rechtsdatum():
    with pytest.raises(InvoerFout) as gevangen:
        bereken("moratorium", {"betaald_op": "2024-01-02"}, wet=Wettabel([]))
    assert gevangen.value.veld == "" and "wht.2_20.maanden" in gevangen.value.melding


def test_nieuwe_gelijkgestelde_dagen():
    tabel = Wettabel.standaard().met_rijen(
        [
            {
                "code": "atw.gelijkgesteld.2029",
                "soort": "datums",
                "waarde": ["2029-05-11"],
                "vanaf": "2029-01-01",
                "tot": "2029-12-31",
                "bron": "Stcrt.",
                "status": "bron gezien",
            }
        ]
    )
    assert reken("atw_verlenging", nominaal_einde="2029-05-11")["einde"] == "2029-05-11"
    assert reken("atw_verlenging", tabel, nominaal_einde="2029-05-11")["einde"] == "2029-05-14"
    assert not bereken("atw_verlenging", {"nominaal_einde": "2029-05-11"}, wet=tabel).waarschuwingen


def test_zwakste_status():
    assert uitkomst("moratorium", betaald_op="2024-01-01").status == "bron gezien"
    dt = {"grondslag": "wht_dienst_toeslagen", "dagtekening": "2025-03-03", "bekendgemaakt_op": "2025-03-03"}
    assert uitkomst("bezwaartermijn", **dt).status == "afgeleid"
    assert uitkomst("bezwaartermijn", **dt | {"dagtekening": "2024-12-30"}).status == "keuze"
    assert (
        uitkomst("betaaltermijn", soort="awb_4_87", bekendgemaakt_op="2024-01-01").status == "te verifiëren"
    )
    assert (
        uitkomst(
            "dwangsom", soort="rechterlijk", uiterlijk_op="2024-01-01", bedrag_per_dag="1", maximum="1"
        ).status
        == "bron gezien"
    )


def test_elke_regelversie_staat_er_maar_een_keer_in():
    regels = uitkomst("hzk", posten=[{"toeslag": "zorgtoeslag", "jaar": 2010 + n} for n in range(4)]).regels
    assert len(regels) == len(set(regels)) and regels[0].code == "wht.6_9_lid8.drempel"


def test_twee_werkdagen_over_de_jaargrens_waarschuwt_voor_het_nieuwe_jaar():
    # vrijdag 28 december 2029 + 3 dagen = maandag 31 december; de tweede werkdag is woensdag 2 januari 2030
    tabel = Wettabel.standaard().met_rijen(
        [
            {
                "code": "atw.gelijkgesteld.2029",
                "soort": "datums",
                "waarde": [],
                "vanaf": "2029-01-01",
                "bron": "Stcrt.",
                "status": "bron gezien",
            }
        ]
    )
    feiten = {"gebeurtenis": "2029-12-28", "termijn": {"aantal": 3, "eenheid": "dagen"}}
    uit = bereken("atw_verlenging", feiten, wet=tabel)
    assert uit.waarden["einde"] == date(2030, 1, 2)
    assert len(uit.waarschuwingen) == 1 and "van 2030 is niet" in uit.waarschuwingen[0]


def test_een_keuze_staat_er_alleen_als_zij_ertoe_deed():
    feiten = {"regeling": "wht_6_5", "start": "2024-10-01"}

    def keuzes(van):
        stuk = [{"soort": "overmacht_4_15_2c", "van": van, "tot_en_met": "2024-10-10"}]
        return {
            r.code
            for r in uitkomst("beslistermijn_primair", **feiten, opschortingen=stuk).regels
            if r.code.startswith("keuze.")
        }

    assert keuzes("2024-10-01") == {"keuze.opschorting_voor_aanvang_telt"}
    assert keuzes("2024-10-02") == set()
    assert not {
        r.code for r in uitkomst("moratorium", betaald_op="2024-01-01").regels if r.code.startswith("keuze.")
    }


def test_meldingen_over_rijen_woord_voor_woord():
    for rest, tekst in (
        ({"status": "zeker"}, "Rij x.y: onbekende status 'zeker'."),
        ({"bron": ""}, "Rij x.y: de bron ontbreekt."),
        ({"tot": "2019-12-31"}, "Rij x.y: 'tot' ligt voor 'vanaf'."),
        ({"vanaf": "ooit"}, "Rij x.y: 'ooit' is geen datum."),
        ({"soort": "getal"}, "Rij x.y: onbekende soort 'getal'."),
        ({"waarde": "1"}, "Rij x.y: '1' is geen geheel getal."),
        ({"soort": "bedrag", "waarde": 1.5}, "Rij x.y: schrijf getallen als tekst, nooit als kommagetal."),
        ({"soort": "bedrag", "waarde": "veel"}, "Rij x.y: 'veel' is geen getal."),
        ({"soort": "ja_nee", "waarde": 1}, "Rij x.y: '1' is geen ja of nee."),
        ({"soort": "tekst", "waarde": 1}, "Rij x.y: '1' is geen tekst."),
    ):
        with pytest.raises(WetFout) as gevangen:
            rij(**rest)
        assert str(gevangen.value) == tekst
    with pytest.raises(WetFout) as gevangen:
        Wettabel([]).waarde("x.y", date(2024, 1, 2))
    assert str(gevangen.value) == "De wettabel heeft geen regel 'x.y' die geldt op 2024-01-02."
