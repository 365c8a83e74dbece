# SPDX-License-Identifier: EUPL-1.2
"""Compensatie, O/GS and set-off: each rule on both sides of its edge."""

from datetime import date
from decimal import Decimal

import pytest

from herstel.recht.fouten import InvoerFout
from herstel.recht.wettabel import Wettabel
from regelingen.integraal.regels import dagen_30_360, halve_jaren
from tests.recht.hulp import melding, met_keuze, reken, uitkomst, waarschuwing

NUL_RENTE = [{"vanaf": "2005-01-01", "percentage": "0.00"}]
JAAR = {
    "jaar": 2012,
    "grond": "vooringenomenheid",
    "bedrag": "10000.00",
    "dagtekening_correctie": "2014-02-10",
}


def comp(*jaren, wet=None, **rest):
    jaren = [JAAR | {"jaar": 2012 + n} | j for n, j in enumerate(jaren or [{}])]
    basis = {"jaren": jaren, "toekenningen": ["2021-02-11"], "rentetabel": NUL_RENTE}
    return reken("compensatie", wet, **(basis | rest))


def test_onderdeel_a_netto_met_bodem_per_jaar():
    assert comp({"rente": "400.00", "niet_betaald": "1400.00", "nabetaling": "1000.00"})["a"] == "8000.00"
    # een tekort van het ene jaar gaat niet van het andere af
    assert comp({"niet_betaald": "12000.00"}, {})["a"] == "10000.00"
    assert (
        comp(
            {"niet_betaald": "1400.00", "nabetaling": "1000.00"},
            wet=met_keuze("aftrek_2_3_lid1_beide", False),
        )["a"]
        == "8600.00"
    )
    assert comp({"niet_betaald": "1400.00"}, wet=met_keuze("aftrek_2_3_lid1_beide", False))["a"] == "8600.00"
    assert comp({"rente": "400.00"})["bruto_grondslag"] == "10400.00"


def test_onderdeel_b_betaald_en_c_over_de_hele_boete():
    uit = comp({"boete_opgelegd": "500.00", "boete_betaald": "200.00", "niet_betaald": "10000.00"})
    assert (uit["a"], uit["b"], uit["c"]) == ("0.00", "200.00", "2625.00")
    assert "meer boete betaald" in waarschuwing(
        "compensatie",
        jaren=[JAAR | {"boete_betaald": "1.00"}],
        toekenningen=["2021-02-11"],
        rentetabel=NUL_RENTE,
    )
    gelijk = [JAAR | {"boete_betaald": "1.00", "boete_opgelegd": "1.00"}]
    assert not waarschuwing("compensatie", jaren=gelijk, toekenningen=["2021-02-11"], rentetabel=NUL_RENTE)
    # afronden per jaar: 25% van 0,02 is een halve cent, tweemaal
    assert comp({"bedrag": "0.02"}, {"bedrag": "0.02"})["c"] == "0.02"


def test_boete_telt_niet_in_het_maximum_van_d():
    assert comp({"bedrag": "1000.00", "boete_opgelegd": "9000.00"})["d"] == "1000.00"
    assert comp({"bedrag": "1000.00", "rente": "1.00"})["d"] == "1001.00"


@pytest.mark.parametrize(
    ("begin", "einde", "aantal"),
    [
        *(
            ("2014-02-10", "2021-02-10", 14),
            ("2014-02-10", "2021-02-11", 15),
            ("2014-02-10", "2021-02-09", 14),
        ),
        *(("2014-02-10", "2014-02-10", 0), ("2014-02-10", "2014-02-11", 1), ("2014-02-10", "2013-01-01", 0)),
        *(("2014-02-10", "2014-08-10", 1), ("2014-02-10", "2014-08-11", 2), ("2014-08-31", "2015-02-28", 1)),
        *(("2014-08-31", "2015-03-01", 2), ("2014-02-28", "2014-08-28", 1), ("2014-02-28", "2014-08-29", 2)),
        *(
            ("2014-08-31", "2015-08-31", 2),
            ("2012-02-29", "2017-08-29", 11),
            ("2012-02-29", "2017-08-30", 12),
        ),
        ("2014-08-29", "2015-02-28", 1),
    ],
)
def test_halve_jaren(begin, einde, aantal):
    assert halve_jaren(date.fromisoformat(begin), date.fromisoformat(einde)) == aantal


def test_onderdeel_d_eenmaal_vanaf_de_eerste_correctie_tot_de_eerste_toekenning():
    uit = comp({}, {"dagtekening_correctie": "2013-02-10"}, toekenningen=["2022-01-01", "2021-02-10"])
    assert (uit["halve_jaren"], uit["d"]) == (16, "8000.00")
    uit = comp({}, {"dagtekening_correctie": "2013-02-10", "ernstige_onregelmatigheden": True})
    assert uit["halve_jaren"] == 15
    uit = comp(
        {},
        {"dagtekening_correctie": "2013-02-10", "ernstige_onregelmatigheden": True},
        wet=met_keuze("eerste_correctie_alleen_meetellend", False),
    )
    assert uit["halve_jaren"] == 17
    uit = comp(
        {},
        {"dagtekening_correctie": "2013-02-10", "grond": "hardheid", "bedrag": "1.00"},
        wet=met_keuze("eerste_correctie_alleen_meetellend", False),
    )
    assert uit["halve_jaren"] == 17


def test_einddatum_na_gegrond_bezwaar():
    assert comp(beslissing_op_bezwaar_gegrond="2022-02-11")["halve_jaren"] == 17
    assert comp(beslissing_op_bezwaar_gegrond="2022-02-11", rente_tot="2020-01-01")["halve_jaren"] == 17
    assert comp(rente_tot="2020-01-01")["halve_jaren"] == 15
    tekst = waarschuwing(
        "compensatie",
        jaren=[JAAR],
        toekenningen=["2021-02-11"],
        rentetabel=NUL_RENTE,
        beslissing_op_bezwaar_gegrond="2021-02-10",
    )
    assert "voor de eerste toekenning" in tekst
    zelfde = waarschuwing(
        "compensatie",
        jaren=[JAAR],
        toekenningen=["2021-02-11"],
        rentetabel=NUL_RENTE,
        beslissing_op_bezwaar_gegrond="2021-02-11",
    )
    assert not zelfde
    assert comp(toekenningen=[], beslissing_op_bezwaar_gegrond="2021-02-11")["halve_jaren"] == 15


def test_drempel_alleen_bij_hardheid_en_zonder_rente():
    assert comp({"grond": "hardheid", "bedrag": "1499.99", "rente": "500.00"})["jaren_meegeteld"] == []
    assert comp({"grond": "hardheid", "bedrag": "1500.00"})["jaren_meegeteld"] == [2012]
    assert comp({"bedrag": "1499.99"})["jaren_meegeteld"] == [2012]
    assert comp({"ernstige_onregelmatigheden": True})["jaren_meegeteld"] == []
    assert comp({"jaar": 2015}, {"jaar": 2013}, {"jaar": 2014})["jaren_meegeteld"] == [2013, 2014, 2015]


def test_geen_jaar_telt_dan_is_alles_nul():
    uit = comp(
        {"grond": "hardheid", "bedrag": "1000.00"},
        proceskosten={
            "punten": "2",
            "waarde_per_punt": "541.00",
            "beroepsmatig": True,
            "in_rekening_gebracht": True,
        },
        aanvullende_werkelijke_schade="5000.00",
        ontvangen={"forfait": "30000.00"},
        voorlopig_uitbetaald="100.00",
    )
    for veld in (
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "som",
        "opslag_1_procent",
        "werkelijke_schade",
        "totaal_bruto",
        "verrekening",
        "uit_te_betalen",
        "bruto_grondslag",
    ):
        assert uit[veld] == "0.00", veld
    assert (uit["halve_jaren"], uit["resterend_te_verrekenen"], uit["voorlopig_teveel"]) == (
        0,
        "30000.00",
        "100.00",
    )
    assert "Geen enkel" in waarschuwing("compensatie", jaren=[], aanvullende_werkelijke_schade="1.00")
    assert not waarschuwing("compensatie", jaren=[])


def test_onderdeel_e_in_rekening_en_betaald():
    def e(**jaar):
        return comp(jaar)["e"]

    assert e(invorderingskosten_betaald="150.00") == "150.00"
    assert e(invorderingskosten_betaald="150.00", invorderingskosten_in_rekening="100.00") == "100.00"
    assert (
        e(
            invorderingskosten_betaald="100.00",
            invorderingskosten_in_rekening="150.00",
            invorderingsrente_betaald="50.00",
        )
        == "150.00"
    )
    assert (
        e(
            invorderingskosten_betaald="100.00",
            invorderingskosten_in_rekening="0.00",
            invorderingsrente_betaald="50.00",
        )
        == "50.00"
    )
    assert e(invorderingskosten_in_rekening="150.00") == "0.00"


def test_onderdeel_f():
    def f(**kosten):
        return comp(
            proceskosten={
                "punten": "1.5",
                "waarde_per_punt": "541.01",
                "beroepsmatig": True,
                "in_rekening_gebracht": True,
            }
            | kosten
        )["f"]

    assert f() == "1623.03"
    assert f(al_toegekend="1000.00") == "623.03"
    assert f(al_toegekend="2000.00") == "0.00"
    assert f(beroepsmatig=False) == f(in_rekening_gebracht=False) == f(punten="0") == f(punten=None) == "0.00"
    assert f(punten=1, waarde_per_punt="0.01") == "0.02"
    assert f(punten="0.25", waarde_per_punt="0.01") == "0.01"
    assert (
        melding(
            "compensatie",
            jaren=[JAAR],
            toekenningen=["2021-02-11"],
            rentetabel=NUL_RENTE,
            proceskosten={"punten": "1", "beroepsmatig": True, "in_rekening_gebracht": True},
        )[0]
        == "proceskosten.waarde_per_punt"
    )


# --- rente ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tot", "dagen"),
    [
        *(("2019-07-01", 1), ("2019-07-30", 30), ("2019-07-31", 30), ("2019-08-01", 31), ("2020-02-28", 238)),
        *(
            ("2020-02-29", 240),
            ("2021-02-27", 597),
            ("2021-02-28", 600),
            ("2020-06-30", 360),
            ("2020-07-01", 361),
        ),
    ],
)
def test_dagen_30_360(tot, dagen):
    assert dagen_30_360(date(2019, 7, 1), date.fromisoformat(tot)) == dagen


def rente(bedrag, jaar, tot, tabel, **rest):
    return comp(
        {"jaar": jaar, "bedrag": bedrag},
        toekenningen=[tot],
        rentetabel=[{"vanaf": v, "percentage": p} for v, p in tabel],
        **rest,
    )["g"]


def test_rente():
    vier = [("2014-04-01", "4.00")]
    assert rente("3600.00", 2018, "2019-06-30", vier) == "0.00"
    assert rente("3600.00", 2018, "2019-07-01", vier) == "0.40"
    assert rente("3600.00", 2018, "2020-06-30", vier) == "144.00"
    assert rente("3650.00", 2018, "2019-07-10", vier, dagtelling="werkelijk_365") == "4.00"
    assert rente("3650.00", 2018, "2020-06-30", vier, dagtelling="werkelijk_365") == "146.40"
    assert (
        rente("3650.00", 2018, "2020-06-30", vier, wet=met_keuze("dagtelling", "werkelijk_365", "tekst"))
        == "146.40"
    )
    assert (
        rente(
            "3650.00",
            2018,
            "2020-06-30",
            vier,
            wet=met_keuze("dagtelling", "werkelijk_365", "tekst"),
            dagtelling="30_360",
        )
        == "146.00"
    )
    # afronden: 0,005 naar boven
    assert rente("0.45", 2018, "2019-10-10", [("2019-07-01", "4.00")]) == "0.01"
    assert rente("0.44", 2018, "2019-10-10", [("2019-07-01", "4.00")]) == "0.00"


def test_rente_wisselt_van_percentage():
    tabel = [("2020-06-01", "0.01"), ("2014-04-01", "4.00"), ("2020-10-01", "4.00")]
    # juli 2019 t/m mei 2020 = 11 maanden 4%, juni-september 0,01%, oktober 4%
    assert rente("36000.00", 2018, "2020-10-31", tabel) == "1441.20"
    assert rente("36000.00", 2018, "2020-05-31", tabel) == "1320.00"
    assert rente("36000.00", 2018, "2020-06-01", tabel) == "1320.01"
    assert rente("36000.00", 2018, "2020-10-31", tabel[::-1]) == "1441.20"
    # percentages van na het einde doen niets
    assert (
        rente("36000.00", 2018, "2019-07-31", [("2019-07-01", "4.00"), ("2019-08-01", "100.00")]) == "120.00"
    )


def test_einde_van_de_rente():
    vier = [{"vanaf": "2014-04-01", "percentage": "4.00"}]

    def g(**rest):
        return comp(
            {"jaar": 2018, "bedrag": "3600.00"}, rentetabel=vier, **({"toekenningen": ["2020-06-30"]} | rest)
        )["g"]

    assert g() == "144.00"
    assert g(rente_tot="2019-07-31") == "12.00"
    assert g(beslissing_op_bezwaar_gegrond="2019-08-31") == "24.00"
    assert g(beslissing_op_bezwaar_gegrond="2019-08-31", rente_tot="2019-07-31") == "12.00"
    assert g(toekenningen=["2021-01-01", "2019-07-31"]) == "12.00"


def test_rente_over_een_nabetaling_gaat_eraf_per_jaar():
    vier = [{"vanaf": "2012-04-01", "percentage": "4.00"}]
    een = {"jaar": 2018, "bedrag": "3600.00", "rente_over_nabetaling": "200.00"}
    twee = {"jaar": 2017, "bedrag": "3600.00", "rente_over_nabetaling": "100.00"}
    assert comp(een, twee, rentetabel=vier, toekenningen=["2020-06-30"])["g"] == "188.00"


def test_rentetabel_die_te_kort_is_wordt_geweigerd():
    def veld(tabel, **jaar):
        return melding("compensatie", jaren=[JAAR | jaar], toekenningen=["2021-02-11"], rentetabel=tabel)

    assert veld([])[0] == veld(None)[0] == "rentetabel"
    assert "1 juli 2013" in veld([{"vanaf": "2013-08-01", "percentage": "4"}])[1]
    assert comp(rentetabel=[{"vanaf": "2013-07-01", "percentage": "4"}])["g"] != "0.00"
    assert veld([{"vanaf": "2013-07-02", "percentage": "4"}])[0] == "rentetabel[0].vanaf"
    assert veld([{"vanaf": "2005-01-01"}])[0] == "rentetabel[0].percentage"
    assert veld([{"percentage": "4"}])[0] == "rentetabel[0].vanaf"
    assert veld([{"vanaf": "2005-01-01", "percentage": "100.01"}])[0] == "rentetabel[0].percentage"
    assert veld(NUL_RENTE + NUL_RENTE)[0] == "rentetabel[1].vanaf"
    assert comp(rentetabel=[{"vanaf": "2005-01-01", "percentage": "100"}])["g"] != "0.00"
    # niets te berekenen: dan is er ook geen tabel nodig
    assert comp({"bedrag": "0.00"}, rentetabel=[])["g"] == "0.00"
    assert comp(rentetabel=[], toekenningen=["2013-06-30"])["g"] == "0.00"


# --- totaal en verrekening --------------------------------------------------------------------------------------


def test_een_procent_over_de_som_en_apart_over_werkelijke_schade():
    uit = comp(
        {"bedrag": "0.40"},
        {"bedrag": "0.40"},
        toekenningen=["2014-02-10"],
        aanvullende_werkelijke_schade="0.50",
    )
    # a 0,80 + c 0,20 = 1,00; 1% = 0,01; 101% van 0,50 = 0,505 -> 0,51
    assert (uit["som"], uit["opslag_1_procent"], uit["werkelijke_schade"], uit["totaal_bruto"]) == (
        "1.00",
        "0.01",
        "0.51",
        "1.52",
    )


def test_verrekening():
    basis = {"toekenningen": ["2014-02-10"]}  # totaal: (10.000 + 2.500) x 1,01 = 12.625
    assert comp(**basis)["totaal_bruto"] == "12625.00"

    def vier(**rest):
        uit = comp(**basis, **rest)
        return [
            uit[v] for v in ("verrekening", "resterend_te_verrekenen", "uit_te_betalen", "voorlopig_teveel")
        ]

    assert vier() == ["0.00", "0.00", "12625.00", "0.00"]
    assert vier(ontvangen={"forfait": "30000.00"}) == ["12625.00", "17375.00", "0.00", "0.00"]
    assert vier(
        ontvangen={"forfait": "1000.00", "ogs": "100.00", "eerdere_compensatie": "10.00", "overig": "1.00"}
    ) == ["1111.00", "0.00", "11514.00", "0.00"]
    assert vier(ontvangen={"forfait": "30000.00", "al_verrekend": "25000.00"}) == [
        "5000.00",
        "0.00",
        "7625.00",
        "0.00",
    ]
    assert vier(ontvangen={"forfait": "100.00", "al_verrekend": "200.00"}) == [
        "0.00",
        "0.00",
        "12625.00",
        "0.00",
    ]
    assert vier(voorlopig_uitbetaald="10000.00") == ["0.00", "0.00", "2625.00", "0.00"]
    assert vier(voorlopig_uitbetaald="13000.00", ontvangen={"forfait": "625.00"}) == [
        "625.00",
        "0.00",
        "0.00",
        "1000.00",
    ]
    tekst = waarschuwing(
        "compensatie",
        jaren=[JAAR],
        toekenningen=["2014-02-10"],
        rentetabel=NUL_RENTE,
        voorlopig_uitbetaald="13000.00",
        ontvangen={"forfait": "100.00", "al_verrekend": "200.00"},
    )
    assert "€ 375,00 te veel" in tekst and "6.10" in tekst and "meer verrekend" in tekst
    gelijk = waarschuwing(
        "compensatie",
        jaren=[JAAR],
        toekenningen=["2014-02-10"],
        rentetabel=NUL_RENTE,
        voorlopig_uitbetaald="12625.00",
        ontvangen={"forfait": "100.00", "al_verrekend": "100.00"},
    )
    assert not gelijk


def test_afronden_op_hele_euros_als_instelling():
    wet = met_keuze("afronding_eenheid", "1", "bedrag")
    uit = comp({"bedrag": "10001.00"}, wet=wet, toekenningen=["2014-02-10"])
    assert (uit["c"], uit["opslag_1_procent"]) == ("2500.00", "125.00")


def test_ontbrekende_datums_waarschuwen_en_raden_niet():
    uit = reken("compensatie", jaren=[JAAR], rentetabel=NUL_RENTE)
    assert (uit["halve_jaren"], uit["d"], uit["g"]) == (0, "0.00", "0.00")
    assert "eerste toekenning ontbreekt" in waarschuwing("compensatie", jaren=[JAAR], rentetabel=NUL_RENTE)
    zonder = JAAR | {"dagtekening_correctie": None}
    uit = reken("compensatie", jaren=[zonder], rentetabel=NUL_RENTE, toekenningen=["2021-02-11"])
    assert (uit["halve_jaren"], uit["d"]) == (0, "0.00")
    assert "eerste correctie ontbreekt" in waarschuwing(
        "compensatie", jaren=[zonder], rentetabel=NUL_RENTE, toekenningen=["2021-02-11"]
    )


def test_weigert_onzin():
    assert melding("compensatie")[0] == "jaren"
    assert melding("compensatie", jaren=[JAAR, JAAR])[0] == "jaren[1].jaar"
    assert melding("compensatie", jaren=[JAAR | {"jaar": 2003}])[0] == "jaren[0].jaar"
    assert melding("compensatie", jaren=[JAAR | {"jaar": 2101}])[0] == "jaren[0].jaar"
    assert melding("compensatie", jaren=[JAAR | {"grond": "ogs"}])[0] == "jaren[0].grond"
    assert melding("compensatie", jaren=[JAAR | {"bedrag": "-1.00"}])[0] == "jaren[0].bedrag"
    assert melding("compensatie", jaren=[JAAR], dagtelling="30/360")[0] == "dagtelling"
    assert melding("compensatie", jaren=[{"grond": "hardheid"}])[0] == "jaren[0].jaar"
    assert "jaren[0].rentte" in waarschuwing(
        "compensatie", jaren=[JAAR | {"rentte": "1.00"}], rentetabel=NUL_RENTE, toekenningen=["2021-02-11"]
    )
    for groep in ("ontvangen", "proceskosten"):
        assert f"{groep}.x" in waarschuwing("compensatie", jaren=[], **{groep: {"x": 1}})
    assert "rentetabel[0].x" in waarschuwing("compensatie", jaren=[], rentetabel=[NUL_RENTE[0] | {"x": 1}])


# --- O/GS -------------------------------------------------------------------------------------------------------


def ogs(*jaren, **rest):
    return reken("ogs", jaren=[{"jaar": 2012 + n} | j for n, j in enumerate(jaren)], **rest)


def test_ogs():
    uit = ogs(
        {"terugvordering": "20000.00"},
        {"terugvordering": "20000.00", "compensatie_2_1": True},
        {"terugvordering": "20000.00", "onterechte_kwalificatie": False},
        {"terugvordering": "1500.00", "andere_vergoeding": "449.99"},
        {"terugvordering": "1500.00", "andere_vergoeding": "450.00"},
        {"terugvordering": "1499.99"},
        {"terugvordering": "0.05", "andere_vergoeding": "9.00"},
    )
    assert [j["bedrag"] for j in uit["jaren"]] == [
        "6000.00",
        "0.00",
        "0.00",
        "0.01",
        "0.00",
        "450.00",
        "0.00",
    ]
    assert [j["herstelmaatregel"] for j in uit["jaren"]] == [True, False, False, True, False, False, False]
    assert [j["jaar"] for j in uit["jaren"]] == list(range(2012, 2019))
    assert (uit["totaal_bruto"], uit["uit_te_betalen"]) == ("6450.01", "6450.01")


def test_ogs_werkelijke_schade_zonder_procent_en_verrekening():
    uit = ogs(
        {"terugvordering": "1000.00"},
        aanvullende_werkelijke_schade="700.00",
        ontvangen={"forfait": "400.00"},
        voorlopig_uitbetaald="50.00",
    )
    assert uit | {"jaren": 0} == {
        "jaren": 0,
        "werkelijke_schade": "700.00",
        "totaal_bruto": "1000.00",
        "verrekening": "400.00",
        "resterend_te_verrekenen": "0.00",
        "uit_te_betalen": "550.00",
        "voorlopig_teveel": "0.00",
        "voorlopig_uitbetaald": "50.00",
    }
    assert "2.6 lid 3" in waarschuwing("ogs", jaren=[], aanvullende_werkelijke_schade="1.00")
    assert "2.6 lid 3" in waarschuwing(
        "ogs", jaren=[{"jaar": 2012, "compensatie_2_1": True}], aanvullende_werkelijke_schade="1.00"
    )
    assert not waarschuwing("ogs", jaren=[{"jaar": 2012}], aanvullende_werkelijke_schade="1.00")
    assert not waarschuwing("ogs", jaren=[])
    assert melding("ogs")[0] == "jaren"
    assert melding("ogs", jaren=[{"jaar": 2012}, {"jaar": 2012}])[0] == "jaren[1].jaar"
    assert melding("ogs", jaren=[{"jaar": 2003}])[0] == "jaren[0].jaar"
    assert "jaren[0].x" in waarschuwing("ogs", jaren=[{"jaar": 2012, "x": 1}])
    assert (
        "2.6 lid 4" in uitkomst("ogs", jaren=[{"jaar": 2012, "terugvordering": "1.00"}]).stappen[-1].artikel
    )


def test_herziening_is_voor_een_mens():
    uit = uitkomst("herziening")
    assert uit.waarden == {"beoordeling": "medewerker", "bedrag": None}
    assert not any("onbekend" in w for w in uitkomst("herziening", jaren=[]).waarschuwingen)
    assert "medewerker" in uit.waarschuwingen[0] and uit.stappen[0].artikel == "Wht 2.4"


def test_python_waarden_mogen_ook():
    een = reken("compensatie", jaren=[JAAR], toekenningen=["2021-02-11"], rentetabel=NUL_RENTE)
    jaar = {
        "jaar": 2012,
        "grond": "vooringenomenheid",
        "bedrag": Decimal(10000),
        "dagtekening_correctie": date(2014, 2, 10),
    }
    tabel = [{"vanaf": date(2005, 1, 1), "percentage": Decimal(0)}]
    assert reken("compensatie", jaren=(jaar,), toekenningen=[date(2021, 2, 11)], rentetabel=tabel) == een


def test_waarde_per_punt_uit_de_wettabel_als_een_beheerder_die_toevoegt():
    wet = Wettabel.standaard().met_rijen(
        [
            {
                "code": "bpb.waarde_per_punt",
                "soort": "bedrag",
                "waarde": w,
                "vanaf": v,
                "bron": "proef",
                "status": "te verifiëren",
            }
            for v, w in (("2021-01-01", "534.00"), ("2022-01-01", "541.00"))
        ]
    )
    kosten = {"punten": "1", "beroepsmatig": True, "in_rekening_gebracht": True}
    assert comp(wet=wet, proceskosten=kosten)["f"] == "1068.00"
    assert comp(wet=wet, proceskosten=kosten, toekenningen=["2022-01-01"])["f"] == "1082.00"
    assert comp(wet=wet, proceskosten=kosten | {"waarde_per_punt": "1.00"})["f"] == "2.00"
    with pytest.raises(InvoerFout) as gevangen:
        comp(wet=wet, proceskosten=kosten, toekenningen=["2020-12-31"])
    assert gevangen.value.veld == "proceskosten.waarde_per_punt"


def test_lege_plek_in_een_lijst_met_datums():
    assert comp(toekenningen=[None, "2021-02-11", None])["halve_jaren"] == 15
