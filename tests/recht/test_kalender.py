# SPDX-License-Identifier: EUPL-1.2
"""Calendar, ATW, ages, money, words, BSN."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from herstel.recht import bsn, geld, taal
from herstel.recht.kalender import atw_einde, eerste_paasdag, leeftijd, plus_dagen, plus_maanden
from herstel.recht.wettabel import Wettabel

from . import orakel
from .hulp import reken, uitkomst, waarschuwing

KALENDER = Wettabel.standaard().kalender


@pytest.mark.parametrize(
    ("begin", "maanden", "einde"),
    [
        ("2023-02-28", 6, "2023-08-28"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2022-08-31", 6, "2023-02-28"),
        ("2016-02-29", 3, "2016-05-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2024-12-15", 1, "2025-01-15"),
        ("2024-01-15", -1, "2023-12-15"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-11-30", 13, "2025-12-30"),
    ],
)
def test_plus_maanden(begin, maanden, einde):
    assert plus_maanden(date.fromisoformat(begin), maanden) == date.fromisoformat(einde)


def test_plus_maanden_buiten_de_kalender():
    for dag, maanden in ((date(9999, 6, 1), 7), (date(1, 1, 1), -1)):
        with pytest.raises(OverflowError, match="buiten de kalender"):
            plus_maanden(dag, maanden)
    assert plus_maanden(date(9999, 6, 1), 6) == date(9999, 12, 1)
    assert plus_maanden(date(1, 2, 1), -1) == date(1, 1, 1)


def test_plus_dagen():
    assert plus_dagen(date(2024, 2, 28), 2) == date(2024, 3, 1)


def test_pasen_van_zestien_jaar():
    for jaar, (maand, dag) in orakel.PASEN.items():
        assert eerste_paasdag(jaar) == date(jaar, maand, dag)
    assert eerste_paasdag(1961) == date(1961, 4, 2)
    assert eerste_paasdag(2038) == date(2038, 4, 25)
    assert eerste_paasdag(2285) == date(2285, 3, 22)


def test_elke_dag_van_zes_jaar_tegen_het_orakel():
    dag = date(2023, 1, 1)
    while dag.year < 2029:
        assert KALENDER.is_werkdag(dag) == orakel.werkdag(dag), dag
        assert KALENDER.einde(dag) == atw_einde(dag) == orakel.door_naar_werkdag(dag), dag
        dag += timedelta(days=1)


@pytest.mark.parametrize(
    ("dag", "vrij"),
    [
        ("2024-04-27", True),
        ("2025-04-26", True),  # Koningsdag: 27 april 2025 is een zondag
        ("2025-04-28", False),
        ("2026-04-27", True),
        ("2024-05-04", True),  # zaterdag
        ("2023-05-04", False),
        ("2023-05-05", True),  # 5 mei, ook buiten een lustrum
        ("2025-05-05", True),
        ("2024-12-24", False),
        ("2024-12-31", False),
        ("2025-05-01", False),
        ("2025-05-29", True),  # Hemelvaart
        ("2025-05-30", True),  # gelijkgesteld
        ("2026-01-02", True),
        ("2024-05-10", True),
        ("2026-03-04", False),
        ("2010-04-30", True),  # Koninginnedag
        ("2010-04-27", False),
        ("2006-04-29", True),  # Koninginnedag op zondag: zaterdag 29 april
        ("2013-04-30", True),
        ("2014-04-30", False),
    ],
)
def test_werkdagen(dag, vrij):
    assert KALENDER.is_werkdag(date.fromisoformat(dag)) is not vrij


def test_jaren_met_een_tabel():
    assert KALENDER.jaren_met_tabel == frozenset(range(2023, 2029))
    assert KALENDER.heeft_tabel(2028) and not KALENDER.heeft_tabel(2029) and not KALENDER.heeft_tabel(2022)


def test_inklemming():
    assert KALENDER.is_inklemming(date(2029, 5, 11))  # vrijdag na Hemelvaart, geen tabel
    assert not KALENDER.is_inklemming(date(2025, 5, 30))  # al gelijkgesteld
    assert not KALENDER.is_inklemming(date(2025, 6, 12))
    assert not KALENDER.is_inklemming(date(2025, 6, 13))  # gewone vrijdag
    assert not KALENDER.is_inklemming(date(2025, 6, 16))  # gewone maandag


def test_jaar_zonder_tabel_geeft_een_waarschuwing_en_anders_niet():
    assert not waarschuwing("atw_verlenging", nominaal_einde="2028-12-29")
    for dag in ("2029-01-02", "2022-12-29", "2028-12-30"):
        assert "niet opgenomen" in waarschuwing("atw_verlenging", nominaal_einde=dag), dag
    # de vrijdag na Hemelvaart 2029 is een dag die gelijkgesteld kán worden
    assert "controleer" in waarschuwing("atw_verlenging", nominaal_einde="2029-05-11")
    assert "controleer" not in waarschuwing("atw_verlenging", nominaal_einde="2029-05-16")
    # niet onder de wet: dan doet de tabel er niet toe
    assert not waarschuwing("atw_verlenging", nominaal_einde="2029-05-11", terugrekening=True)
    assert not waarschuwing(
        "bezwaartermijn",
        grondslag="wht_dienst_toeslagen",
        dagtekening="2029-01-01",
        bekendgemaakt_op="2029-01-01",
    )
    # over de jaargrens heen telt ook het jaar van het nominale einde
    tekst = waarschuwing("atw_verlenging", nominaal_einde="2022-12-31")
    assert "van 2022 is niet" in tekst and "van 2023" not in tekst


def test_stap_noemt_de_feestdag_en_de_regel():
    uit = uitkomst("atw_verlenging", nominaal_einde="2024-03-29")
    assert uit.waarden["einde"] == date(2024, 4, 2)
    assert "Niet op vrijdag 29 maart 2024 (Goede Vrijdag), zaterdag 30 maart 2024" in uit.stappen[0].tekst
    assert {"atw.feestdag.goede_vrijdag", "atw.feestdag.tweede_paasdag", "atw.gelijkgesteld.2024"} == {
        r.code for r in uit.regels
    }
    assert (
        "een gelijkgestelde dag" in uitkomst("atw_verlenging", nominaal_einde="2025-05-30").stappen[0].tekst
    )


@pytest.mark.parametrize(
    ("eenheid", "aantal", "wel"),
    [
        *(("dagen", 90, True), ("dagen", 91, False), ("weken", 12, True), ("weken", 13, False)),
        *(("maanden", 3, True), ("maanden", 4, False), ("jaren", 1, False), ("uren", 24, False)),
    ],
)
def test_atw_grenzen(eenheid, aantal, wel):
    uit = reken("atw_verlenging", gebeurtenis="2024-01-01", termijn={"aantal": aantal, "eenheid": eenheid})
    assert uit["atw_van_toepassing"] is wel
    uit = reken("atw_verlenging", nominaal_einde="2024-03-30", termijn={"aantal": aantal, "eenheid": eenheid})
    assert (uit["einde"] == "2024-04-02") is wel
    assert uit["nominaal_einde"] == "2024-03-30"


@pytest.mark.parametrize(
    ("bron", "wel"),
    [
        (None, True),
        ("wet", True),
        ("amvb", True),
        ("rechter", False),
        ("contract", False),
        ("ministeriele_regeling", False),
    ],
)
def test_atw_bron(bron, wel):
    uit = reken("atw_verlenging", nominaal_einde="2024-03-30", bron=bron)
    assert uit == {
        "einde": "2024-04-02" if wel else "2024-03-30",
        "atw_van_toepassing": wel,
        "nominaal_einde": "2024-03-30",
    }


def test_atw_artikel_2_twee_werkdagen():
    # drie dagen na Witte Donderdag 28 maart 2024: dinsdag 2 april is de eerste werkdag, woensdag de tweede
    termijn = {"aantal": 3, "eenheid": "dagen"}
    assert reken("atw_verlenging", gebeurtenis="2024-03-28", termijn=termijn)["einde"] == "2024-04-03"
    assert reken("atw_verlenging", nominaal_einde="2024-03-31", termijn=termijn)["einde"] == "2024-04-03"
    assert (
        reken("atw_verlenging", gebeurtenis="2024-03-28", termijn={"aantal": 2, "eenheid": "dagen"})["einde"]
        == "2024-04-02"
    )
    assert (
        reken("atw_verlenging", gebeurtenis="2024-12-24", termijn={"aantal": 1, "eenheid": "weken"})["einde"]
        == "2024-12-31"
    )
    assert (
        "art. 2" in uitkomst("atw_verlenging", gebeurtenis="2024-03-28", termijn=termijn).stappen[-1].artikel
    )


def test_atw_terugrekening_en_uren():
    uit = reken(
        "atw_verlenging",
        gebeurtenis="2024-04-09",
        termijn={"aantal": 10, "eenheid": "dagen"},
        terugrekening=True,
    )
    assert uit["einde"] == "2024-03-30" and uit["atw_van_toepassing"] is False
    uren = {"aantal": 48, "eenheid": "uren"}
    assert reken("atw_verlenging", gebeurtenis="2024-03-28", termijn=uren)["einde"] == "2024-03-30"
    # de nacht van de zomertijd duurt een uur korter: 24 uur na 30 maart 23.30 uur is 1 april 0.30 uur
    een = {"aantal": 24, "eenheid": "uren"}
    assert (
        reken("atw_verlenging", gebeurtenis="2024-03-30T23:30:00+01:00", termijn=een)["einde"] == "2024-04-01"
    )
    assert (
        reken("atw_verlenging", gebeurtenis="2024-03-29T23:30:00+01:00", termijn=een)["einde"] == "2024-03-30"
    )
    half = {"aantal": 36, "eenheid": "uren"}
    assert reken("atw_verlenging", gebeurtenis="2024-03-28", termijn=half)["einde"] == "2024-03-30"
    assert "hele dagen" in waarschuwing("atw_verlenging", gebeurtenis="2024-03-28", termijn=half)
    assert not waarschuwing("atw_verlenging", gebeurtenis="2024-03-28", termijn=uren)
    assert (
        reken("atw_verlenging", gebeurtenis="2024-03-28", termijn=half, terugrekening=True)["einde"]
        == "2024-03-26"
    )
    assert (
        reken("atw_verlenging", gebeurtenis="2024-03-28", termijn={"aantal": 2, "eenheid": "jaren"})["einde"]
        == "2026-03-28"
    )


@pytest.mark.parametrize(
    ("geboren", "op", "jaren"),
    [
        *(
            ("2012-07-01", "2023-07-01", 11),
            ("2012-07-02", "2023-07-01", 10),
            ("2012-06-30", "2023-07-01", 11),
        ),
        *(
            ("2008-02-29", "2023-02-28", 14),
            ("2008-02-29", "2023-03-01", 15),
            ("2008-02-29", "2024-02-28", 15),
        ),
        *(
            ("2008-02-29", "2024-02-29", 16),
            ("2020-05-05", "2020-05-05", 0),
            ("2005-12-31", "2023-01-01", 17),
        ),
    ],
)
def test_leeftijd(geboren, op, jaren):
    assert leeftijd(date.fromisoformat(geboren), date.fromisoformat(op)) == jaren


def test_leeftijd_schrikkeldag_andersom():
    geboren = date(2008, 2, 29)
    for op, jaren in (
        (date(2023, 2, 27), 14),
        (date(2023, 2, 28), 15),
        (date(2024, 2, 28), 15),
        (date(2024, 2, 29), 16),
        (date(2023, 12, 1), 15),
        (date(2023, 1, 30), 14),
    ):
        assert leeftijd(geboren, op, schrikkeldag_viert_1_maart=False) == jaren
    for dag in (date(2008, 2, 28), date(2008, 3, 29)):
        assert leeftijd(dag, dag.replace(year=2023), schrikkeldag_viert_1_maart=False) == 15
        assert (
            leeftijd(dag, dag.replace(year=2023) - timedelta(days=1), schrikkeldag_viert_1_maart=False) == 14
        )


@pytest.mark.parametrize(
    ("bedrag", "afgerond"),
    [
        ("0.005", "0.01"),
        ("0.004999", "0.00"),
        ("2.345", "2.35"),
        ("2.335", "2.34"),
        ("-0.005", "-0.01"),
        ("7", "7.00"),
    ],
)
def test_afronden(bedrag, afgerond):
    assert str(geld.rond(Decimal(bedrag))) == afgerond


def test_afronden_op_euro_en_van_een_breuk():
    assert str(geld.rond(Decimal("1.50"), Decimal("1"))) == "2.00"
    assert str(geld.rond(Decimal("1.49"), Decimal("1"))) == "1.00"
    assert str(geld.rond_breuk(Decimal("8000.00"), 3)) == "2666.67"
    assert str(geld.rond_breuk(Decimal("0.03"), 2)) == "0.02"
    assert str(geld.rond_breuk(Decimal(10), Decimal(4), Decimal("1"))) == "3.00"
    # één keer afronden: 0,00499999… is geen halve cent
    assert str(geld.rond_breuk(Decimal("0.0049999999999999999999999999999999999"), 1)) == "0.00"


def test_nederlandse_schrijfwijze():
    assert geld.euro(Decimal("1234567.5")) == "€ 1.234.567,50"
    assert geld.euro(0) == "€ 0,00"
    assert geld.euro(Decimal("-3.1")) == "€ -3,10"
    assert [
        geld.getal(x) for x in (Decimal("4.00"), Decimal("0.01"), 30, Decimal("2.50"), Decimal("100"))
    ] == ["4", "0,01", "30", "2,5", "100"]
    assert taal.datum(date(2025, 3, 3)) == "3 maart 2025"
    assert taal.dag_en_datum(date(2025, 3, 3)) == "maandag 3 maart 2025"
    assert [taal.MAANDEN[n] for n in (0, 11)] == ["januari", "december"] and len(taal.MAANDEN) == 12
    assert taal.dag_en_datum(date(2025, 8, 31)) == "zondag 31 augustus 2025"
    assert (
        taal.aantal(1, "week") == "1 week"
        and taal.aantal(2, "week") == "2 weken"
        and taal.aantal(0, "dag") == "0 dagen"
    )
    assert taal.aantal(3, "jaar") == "3 jaar" and taal.aantal(2, "half jaar") == "2 halve jaren"
    assert taal.aantal(6, "maand") == "6 maanden" and taal.aantal(2, "kind") == "2 kinderen"
    assert taal.opsomming([]) == "" and taal.opsomming(["a"]) == "a"
    assert taal.opsomming(["a", "b"]) == "a en b" and taal.opsomming(["a", "b", "c"], "of") == "a, b of c"


def test_maandnamen_en_dagen():
    assert [taal.datum(date(2025, m, 1)).split()[1] for m in range(1, 13)] == (
        [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ]
    )
    assert [taal.dag_en_datum(date(2025, 3, 3 + n)).split()[0] for n in range(7)] == (
        ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    )


def test_bsn():
    assert bsn.is_geldig("999990019") and bsn.is_geldig("900000009") is False
    goed = [f"{n:09d}" for n in range(900000000, 900000200) if bsn.is_geldig(f"{n:09d}")]
    assert 15 <= len(goed) <= 20
    for fout in (
        "",
        "12345678",
        "9999900190",
        "99999001a",
        "000000000",
        "९९९९९००१९",
        "999990018",
        " 99990019",
    ):
        assert not bsn.is_geldig(fout), fout
    assert bsn.is_geldig("111222333") and not bsn.is_geldig("111222334")
    assert bsn.verberg("999990019") == "••••••019"


def test_bsn_normaliseren():
    for tekst, kaal in (
        ("9001.23.45", "090012345"),
        (" 999-990 019\u00a0", "999990019"),
        ("1234567", "1234567"),
        ("1234567a", "1234567a"),
        ("", ""),
    ):
        assert bsn.normaliseer(tekst) == kaal
    assert bsn.normaliseer("१२३४५६७८") == "१२३४५६७८"


def test_synthetische_bsns():
    eerste = [bsn.synthetisch(n) for n in range(60)]
    assert len(set(eerste)) == 60 and all(
        bsn.is_geldig(b) and b.startswith("9") and len(b) == 9 for b in eerste
    )
    assert eerste == sorted(eerste)
    assert bsn.synthetisch(8_999_999).startswith("9999999") and bsn.is_geldig(bsn.synthetisch(8_999_999))
    assert bsn.synthetisch(9)[:7] == "9000001" and bsn.synthetisch(8)[:7] == "9000000"
    for fout in (-1, 9_000_000):
        with pytest.raises(ValueError, match="tussen 0 en"):
            bsn.synthetisch(fout)


def test_pasen_volgens_een_andere_regel():
    """Gauss in the form of Lichtenberg: count the Easter border, then the Sunday after it."""
    for jaar in range(1583, 4300):
        k = jaar // 100
        maan = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
        zon = 2 - (3 * k + 3) // 4
        a = jaar % 19
        d = (19 * a + maan) % 30
        grens = 21 + d - (d + a // 11) // 29
        zondag = 7 - (jaar + jaar // 4 + zon) % 7
        maart = grens + 7 - (grens - zondag) % 7
        assert eerste_paasdag(jaar) == date(jaar, 3, 1) + timedelta(days=maart - 1), jaar
