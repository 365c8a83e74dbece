# SPDX-License-Identifier: EUPL-1.2
"""The traps of the term rules: each test breaks when its rule breaks."""

from datetime import date

import pytest

from .hulp import melding, met_keuze, reken, uitkomst, waarschuwing

DT = {"grondslag": "wht_dienst_toeslagen", "dagtekening": "2025-01-06", "bekendgemaakt_op": "2025-01-06"}
AWB = {"grondslag": "awb_overig", "dagtekening": "2024-08-20", "bekendgemaakt_op": "2024-08-20"}


def bezwaar(grondslag="awb_overig", dagtekening=None, bekend=None, **rest):
    return reken(
        "bezwaartermijn",
        grondslag=grondslag,
        dagtekening=dagtekening or bekend,
        bekendgemaakt_op=bekend or dagtekening,
        **rest,
    )


# --- bezwaartermijn ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("grondslag", "dagtekening", "einde"),
    [
        ("wht_dienst_toeslagen", "2025-01-01", "2025-04-23"),
        ("wht_dienst_toeslagen", "2024-12-31", "2025-02-11"),
        ("wht_minister", "2025-01-01", "2025-02-12"),
        ("awb_overig", "2026-01-05", "2026-02-16"),
    ],
)
def test_zes_of_zestien_weken(grondslag, dagtekening, einde):
    assert bezwaar(grondslag, dagtekening)["einde"] == einde


def test_zestien_weken_eindigt_gewoon_op_zaterdag():
    uit = bezwaar("wht_dienst_toeslagen", "2025-01-18")
    assert uit["einde"] == "2025-05-10" and date(2025, 5, 10).isoweekday() == 6
    assert uit["weken"] == 16


def test_anker_dagtekening_of_bekendmaking():
    # dagtekening later dan verzending: de dagtekening telt, maar alleen bij Dienst Toeslagen
    assert bezwaar("wht_dienst_toeslagen", "2025-03-10", "2025-03-03")["aanvang"] == "2025-03-11"
    assert bezwaar("awb_overig", "2025-03-10", "2025-03-03")["aanvang"] == "2025-03-04"
    assert bezwaar("wht_dienst_toeslagen", "2025-03-03", "2025-03-10")["aanvang"] == "2025-03-11"
    assert bezwaar("wht_dienst_toeslagen", "2023-03-06", "2023-03-01")["aanvang"] == "2023-03-07"


def test_besluit_over_de_jaargrens_is_voor_een_jurist():
    feiten = {
        "grondslag": "wht_dienst_toeslagen",
        "dagtekening": "2024-12-30",
        "bekendgemaakt_op": "2025-01-03",
    }
    assert reken("bezwaartermijn", **feiten)["weken"] == 6
    assert "jurist" in waarschuwing("bezwaartermijn", **feiten)
    assert reken("bezwaartermijn", met_keuze("besluit_gegeven_op", "anker", "tekst"), **feiten)["weken"] == 16
    andersom = feiten | {"dagtekening": "2025-01-02", "bekendgemaakt_op": "2024-12-30"}
    assert reken("bezwaartermijn", **andersom)["weken"] == 16
    assert "jurist" in waarschuwing("bezwaartermijn", **andersom)
    assert not waarschuwing("bezwaartermijn", **DT)


def tijdig(kanaal, gepost, ontvangen, **rest):
    return bezwaar(
        "awb_overig",
        "2025-01-06",
        indiening={"kanaal": kanaal, "ter_post_op": gepost, "ontvangen": ontvangen},
        **rest,
    )["tijdig"]


def test_op_tijd_ontvangen():
    # venster tot en met 17 februari 2025
    assert tijdig("balie", None, "2025-02-17") is True
    assert tijdig("balie", None, "2025-02-18") is False
    assert tijdig("elektronisch", "2025-02-10", "2025-02-18") is False
    assert tijdig("post", "2025-02-17", "2025-02-24") is True
    assert tijdig("post", "2025-02-17", "2025-02-25") is False
    assert tijdig("post", "2025-02-18", "2025-02-19") is False
    assert tijdig("post", None, "2025-02-18") is False
    assert tijdig("post", None, "2025-02-17") is True
    assert tijdig("balie", None, "2024-12-20") is True


def test_de_week_voor_post_schuift_mee_met_de_atw():
    # venster tot en met vrijdag 21 maart 2024... laatste dag + 7 = Goede Vrijdag 29 maart 2024
    feiten = {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-02-09"}
    indiening = {"kanaal": "post", "ter_post_op": "2024-03-22", "ontvangen": "2024-04-02"}
    assert reken("bezwaartermijn", **feiten, indiening=indiening)["einde"] == "2024-03-22"
    assert reken("bezwaartermijn", **feiten, indiening=indiening)["tijdig"] is True
    assert (
        reken("bezwaartermijn", met_keuze("atw_postweek", False), **feiten, indiening=indiening)["tijdig"]
        is False
    )
    indiening["ontvangen"] = "2024-04-03"
    assert reken("bezwaartermijn", **feiten, indiening=indiening)["tijdig"] is False


def test_waarschuwingen_bij_indiening():
    def tekst(**indiening):
        return waarschuwing(
            "bezwaartermijn", grondslag="awb_overig", bekendgemaakt_op="2025-01-06", indiening=indiening
        )

    assert "6:11" in tekst(kanaal="balie", ontvangen="2025-02-18")
    assert "6:11" not in tekst(kanaal="balie", ontvangen="2025-02-17")
    assert "6:10" in tekst(kanaal="balie", ontvangen="2025-01-06")
    assert "6:10" not in tekst(kanaal="balie", ontvangen="2025-01-07")
    assert "poststempel" in tekst(kanaal="post", ontvangen="2025-02-24")
    assert "poststempel" not in tekst(kanaal="post", ontvangen="2025-02-25")
    assert "poststempel" not in tekst(kanaal="post", ter_post_op="2025-02-18", ontvangen="2025-02-24")
    assert "niet bepaald" in tekst(kanaal="post", ter_post_op="2025-02-18")
    assert tekst(kanaal="post", ontvangen="2025-02-17") == ""
    assert (
        reken(
            "bezwaartermijn",
            grondslag="awb_overig",
            bekendgemaakt_op="2025-01-06",
            indiening={"kanaal": "post"},
        )["tijdig"]
        is None
    )
    veld, _ = melding(
        "bezwaartermijn",
        grondslag="awb_overig",
        bekendgemaakt_op="2025-01-06",
        indiening={"kanaal": "post", "ter_post_op": "2025-02-02", "ontvangen": "2025-02-01"},
    )
    assert veld == "indiening.ter_post_op"
    # zelfde dag gepost en ontvangen kan
    assert tijdig("post", "2025-02-01", "2025-02-01") is True


@pytest.mark.parametrize(
    ("dagtekening", "bekend", "uiterlijk"),
    [
        ("2023-12-31", "2023-12-31", "2024-12-31"),
        ("2020-06-01", "2020-06-01", "2024-12-31"),
        ("2024-01-01", "2024-01-01", "2025-01-01"),
        ("2024-02-29", "2024-02-29", "2025-02-28"),
        ("2024-07-09", "2024-07-09", "2025-07-09"),
        ("2024-07-10", "2024-07-10", "2024-10-30"),
        ("2024-07-10", "2024-07-15", "2024-11-04"),
        ("2024-12-31", "2024-12-31", "2025-04-22"),
        ("2025-01-01", "2025-01-01", None),
    ],
)
def test_beleid_2024(dagtekening, bekend, uiterlijk):
    assert (
        bezwaar("wht_dienst_toeslagen", dagtekening, bekend, vraag_beleid=True)["beleid_uiterlijk"]
        == uiterlijk
    )
    assert bezwaar("wht_dienst_toeslagen", dagtekening, bekend)["beleid_uiterlijk"] is None
    assert bezwaar("wht_minister", dagtekening, bekend, vraag_beleid=True)["beleid_uiterlijk"] is None


def test_beroepstermijn():
    feiten = {"dagtekening": "2025-03-10", "bekendgemaakt_op": "2025-03-03"}
    assert reken("beroepstermijn", grondslag="wht_dienst_toeslagen", **feiten) == {
        "aanvang": "2025-03-11",
        "einde": "2025-04-22",
        "weken": 6,
    }
    assert reken("beroepstermijn", grondslag="awb_overig", **feiten) == {
        "aanvang": "2025-03-04",
        "einde": "2025-04-14",
        "weken": 6,
    }
    assert (
        melding("beroepstermijn", grondslag="wht_dienst_toeslagen", bekendgemaakt_op="2025-03-03")[0]
        == "dagtekening"
    )
    assert (
        "6.10b" in uitkomst("beroepstermijn", grondslag="wht_dienst_toeslagen", **feiten).stappen[0].artikel
    )


# --- beslistermijn bezwaar --------------------------------------------------------------------------------------


def beslis(feiten=AWB, wet=None, **rest):
    return reken(
        "beslistermijn_bezwaar", wet, **feiten, bezwaar_ontvangen=rest.pop("ontvangen", "2024-09-20"), **rest
    )


def verzuim(verzocht, hersteld=None, tot=None):
    return {
        "soort": "verzuim_6_6",
        "verzocht_op": verzocht,
        "hersteld_op": hersteld,
        "hersteltermijn_tot": tot,
    }


def test_start_oud_regime_schuift_mee_met_de_atw_van_het_venster():
    # venster nominaal Goede Vrijdag 29 maart 2024, dus tot en met dinsdag 2 april
    assert beslis({"grondslag": "awb_overig", "bekendgemaakt_op": "2024-02-16"})["aanvang"] == "2024-04-03"
    # vroeg ontvangen of in de postweek: het begin verandert niet
    for ontvangen in ("2024-02-20", "2024-04-05"):
        assert (
            beslis({"grondslag": "awb_overig", "bekendgemaakt_op": "2024-02-16"}, ontvangen=ontvangen)[
                "aanvang"
            ]
            == "2024-04-03"
        )


def test_start_nieuw_regime():
    assert beslis(DT, ontvangen="2025-02-16")["aanvang"] == "2025-02-18"
    assert beslis(DT, ontvangen="2025-02-17")["aanvang"] == "2025-02-18"
    assert beslis(DT, ontvangen="2025-02-18")["aanvang"] == "2025-02-19"
    assert beslis(DT, ontvangen="2024-12-31")["aanvang"] == "2025-02-18"
    oud = DT | {"dagtekening": "2024-12-30", "bekendgemaakt_op": "2024-12-30"}
    assert beslis(oud, ontvangen="2025-01-10")["aanvang"] == "2025-02-11"
    assert melding("beslistermijn_bezwaar", **DT)[0] == "bezwaar_ontvangen"
    assert reken("beslistermijn_bezwaar", **AWB)["einde"] == "2024-11-12"


def test_commissie_moet_zijn_medegedeeld():
    assert beslis()["einde"] == "2024-11-12"
    assert beslis(adviescommissie=True)["einde"] == "2024-11-12"
    assert beslis(adviescommissie=True)["weken"] == 6
    assert beslis(commissie_medegedeeld=True)["weken"] == 6
    assert beslis(adviescommissie=True, commissie_medegedeeld=True)["einde"] == "2024-12-24"
    assert "12 weken" in waarschuwing("beslistermijn_bezwaar", **AWB, adviescommissie=True)
    assert not waarschuwing("beslistermijn_bezwaar", **AWB, adviescommissie=True, commissie_medegedeeld=True)


def test_te_laat_bezwaar_is_voor_een_mens():
    assert "medewerker" in waarschuwing("beslistermijn_bezwaar", **AWB, bezwaar_ontvangen="2024-10-02")
    assert not waarschuwing("beslistermijn_bezwaar", **AWB, bezwaar_ontvangen="2024-10-01")


@pytest.mark.parametrize(
    ("opschortingen", "einde"),
    [
        ([verzuim("2024-10-04", "2024-10-17", "2024-10-18")], "2024-11-25"),
        ([verzuim("2024-10-04", None, "2024-10-17")], "2024-11-25"),
        (
            [verzuim("2024-10-04", "2024-10-30", "2024-10-17")],
            "2024-11-25",
        ),  # te laat hersteld: de hersteltermijn telt
        ([verzuim("2024-10-04", "2024-10-04", "2024-10-17")], "2024-11-12"),
        ([verzuim("2024-10-04", "2024-10-01", None)], "2024-11-12"),  # verkort nooit
        ([verzuim("2024-10-04", "2024-10-17")] * 2, "2024-11-25"),  # vereniging, geen som
        ([verzuim("2024-10-04", "2024-10-17"), verzuim("2024-10-10", "2024-10-18")], "2024-11-26"),
        ([verzuim("2024-10-10", "2024-10-12"), verzuim("2024-10-04", "2024-10-17")], "2024-11-25"),
        ([verzuim("2024-10-04", "2024-10-10"), verzuim("2024-10-10", "2024-10-17")], "2024-11-25"),
        # dagen voor het begin (2 oktober) tellen niet mee
        ([verzuim("2024-09-20", "2024-10-04")], "2024-11-15"),
        ([verzuim("2024-09-10", "2024-09-20")], "2024-11-12"),
        ([verzuim("2024-09-10", "2024-10-01")], "2024-11-12"),
        ([verzuim("2024-09-10", "2024-10-02")], "2024-11-13"),
        # na het einde begonnen: geen gevolg
        ([verzuim("2024-11-12", "2024-11-20")], "2024-11-12"),
        ([verzuim("2024-11-11", "2024-11-20")], "2024-11-21"),
        # de tweede begint in de door de eerste verlengde termijn
        ([verzuim("2024-11-11", "2024-11-20"), verzuim("2024-11-20", "2024-11-22")], "2024-11-25"),
        (
            [
                {
                    "soort": "nadere_gronden_buiten_6_6",
                    "verzocht_op": "2024-10-04",
                    "hersteld_op": "2024-10-30",
                }
            ],
            "2024-11-12",
        ),
        (
            [{"soort": "buitenland_4_15_1b", "medegedeeld_op": "2024-10-04", "ontvangen_op": "2024-10-17"}],
            "2024-11-25",
        ),
        ([{"soort": "overmacht_4_15_2c", "van": "2024-10-05", "tot_en_met": "2024-10-17"}], "2024-11-25"),
        ([{"soort": "instemming_4_15_2a", "van": "2024-10-05", "tot_en_met": "2024-10-05"}], "2024-11-13"),
        ([{"soort": "toerekenbaar_4_15_2b", "van": "2024-10-05", "tot_en_met": "2024-10-06"}], "2024-11-14"),
    ],
)
def test_opschorting(opschortingen, einde):
    assert beslis(opschortingen=opschortingen)["einde"] == einde
    assert beslis(opschortingen=opschortingen[::-1])["einde"] == einde


def test_opschorting_rond_een_einde_in_het_weekend():
    # nominaal einde zaterdag 16 november 2024, dus maandag 18 november
    feiten = {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-08-24"}
    assert beslis(feiten)["aanvang"] == "2024-10-08"  # venster: zaterdag 5 oktober wordt maandag 7 oktober
    feiten = {
        "grondslag": "wht_dienst_toeslagen",
        "dagtekening": "2025-01-04",
        "bekendgemaakt_op": "2025-01-04",
    }
    assert beslis(feiten, ontvangen="2025-01-10") == {
        "aanvang": "2025-02-16",
        "einde": "2025-03-31",
        "weken": 6,
        "opgeschorte_dagen": 0,
        "verdaagd": False,
    }
    # de termijn loopt door de ATW tot en met maandag; een opschorting vanaf zondag begint er nog in
    assert (
        beslis(feiten, ontvangen="2025-01-10", opschortingen=[verzuim("2025-03-29", "2025-04-04")])[
            "opgeschorte_dagen"
        ]
        == 6
    )
    assert (
        beslis(feiten, ontvangen="2025-01-10", opschortingen=[verzuim("2025-03-31", "2025-04-04")])[
            "opgeschorte_dagen"
        ]
        == 0
    )


def test_open_opschorting_geeft_geen_einddatum():
    uit = beslis(opschortingen=[verzuim("2024-10-04")])
    assert uit["einde"] is None and uit["aanvang"] == "2024-10-02" and uit["opgeschorte_dagen"] is None
    assert "staat nog stil" in waarschuwing(
        "beslistermijn_bezwaar", **AWB, opschortingen=[verzuim("2024-10-04")]
    )
    assert "niet bekend" in waarschuwing(
        "beslistermijn_bezwaar", **AWB, opschortingen=[verzuim("2024-10-04")]
    )
    assert beslis(opschortingen=[{"soort": "overmacht_4_15_2c", "van": "2024-10-05"}])["einde"] is None
    assert (
        beslis(opschortingen=[{"soort": "buitenland_4_15_1b", "medegedeeld_op": "2024-10-05"}])["einde"]
        is None
    )
    # begint hij pas na het einde, dan doet hij niets
    assert beslis(opschortingen=[verzuim("2024-11-12")])["einde"] == "2024-11-12"
    # een verdaging tijdens de open opschorting kan
    uit = beslis(
        opschortingen=[verzuim("2024-10-04")], verdaging={"weken": 2, "medegedeeld_op": "2025-01-01"}
    )
    assert uit["einde"] is None and uit["verdaagd"] is True


def test_verkeerde_volgorde_waarschuwt():
    assert "telt niet mee" in waarschuwing(
        "beslistermijn_bezwaar", **AWB, opschortingen=[verzuim("2024-10-04", "2024-10-01")]
    )
    assert (
        waarschuwing("beslistermijn_bezwaar", **AWB, opschortingen=[verzuim("2024-10-04", "2024-10-04")])
        == ""
    )
    assert "niet mee" in waarschuwing(
        "beslistermijn_bezwaar", **AWB, opschortingen=[verzuim("2024-11-12", "2024-11-20")]
    )
    assert (
        waarschuwing("beslistermijn_bezwaar", **AWB, opschortingen=[verzuim("2024-11-11", "2024-11-20")])
        == ""
    )


@pytest.mark.parametrize(
    ("verdaging", "opschortingen", "einde", "geldig"),
    [
        (("2024-11-12", 6), [], "2024-12-24", True),
        (("2024-11-13", 6), [], "2024-11-12", False),
        (("2024-10-10", 1), [], "2024-11-19", True),
        (("2024-11-12", 9), [], "2024-12-24", True),
        # binnen een opgeschorte termijn, na het oorspronkelijke einde
        (("2024-11-20", 2), [verzuim("2024-10-04", "2024-10-17")], "2024-12-09", True),
        (("2024-11-25", 2), [verzuim("2024-10-04", "2024-10-17")], "2024-12-09", True),
        (("2024-11-26", 2), [verzuim("2024-10-04", "2024-10-17")], "2024-11-25", False),
        # een opschorting in de verdaagde tijd telt
        (("2024-11-12", 6), [verzuim("2024-12-01", "2024-12-05")], "2024-12-30", True),
        # maar niet als de verdaging te laat was
        (("2024-11-13", 6), [verzuim("2024-12-01", "2024-12-05")], "2024-11-12", False),
        (("2024-09-01", 6), [], "2024-12-24", True),
    ],
)
def test_verdaging(verdaging, opschortingen, einde, geldig):
    uit = beslis(
        verdaging={"medegedeeld_op": verdaging[0], "weken": verdaging[1]}, opschortingen=opschortingen
    )
    # 28 december 2024 is een zaterdag
    assert uit["einde"] == einde
    assert uit["verdaagd"] is geldig
    tekst = waarschuwing(
        "beslistermijn_bezwaar",
        **AWB,
        verdaging={"medegedeeld_op": verdaging[0], "weken": verdaging[1]},
        opschortingen=opschortingen,
    )
    assert ("geen gevolg" in tekst) is not geldig
    assert ("ten hoogste 6" in tekst) is (verdaging[1] > 6)


def test_verdaging_komt_bij_het_nominale_einde():
    feiten = {
        "grondslag": "wht_dienst_toeslagen",
        "dagtekening": "2025-01-04",
        "bekendgemaakt_op": "2025-01-04",
    }
    verdaging = {"weken": 1, "medegedeeld_op": "2025-03-31"}  # nominaal zaterdag 29, ATW maandag 31 maart
    rest = {"ontvangen": "2025-01-10", "verdaging": verdaging}
    assert beslis(feiten, **rest)["einde"] == "2025-04-07"
    assert beslis(feiten, met_keuze("verdaging_op_nominaal_einde", False), **rest)["einde"] == "2025-04-07"
    verdaging["weken"] = 2
    assert beslis(feiten, **rest)["einde"] == "2025-04-14"
    # maandag 31 maart + 3 weken = Tweede Paasdag, zaterdag 29 maart + 3 weken = zaterdag 19 april: beide dinsdag 22 april
    verdaging["weken"] = 3
    assert beslis(feiten, **rest)["einde"] == "2025-04-22"
    assert beslis(feiten, met_keuze("atw_na_verdaging", False), **rest)["einde"] == "2025-04-19"
    # vanaf het verschoven einde geteld komt hij op een andere dag uit: goede vrijdag 2024
    feiten = {
        "grondslag": "awb_overig",
        "bekendgemaakt_op": "2024-01-05",
    }  # venster tot 16 feb, einde vrijdag 29 maart
    rest = {"ontvangen": "2024-01-10", "verdaging": {"weken": 1, "medegedeeld_op": "2024-04-02"}}
    assert beslis(feiten, **rest)["einde"] == "2024-04-05"
    assert beslis(feiten, met_keuze("verdaging_op_nominaal_einde", False), **rest)["einde"] == "2024-04-09"
    schorsing = {"opschortingen": [verzuim("2024-03-18", "2024-03-25")]}  # 7 dagen
    assert (
        beslis(feiten, met_keuze("verdaging_op_nominaal_einde", False), **rest, **schorsing)["einde"]
        == "2024-04-12"
    )


def test_opschorting_voor_aanvang_andersom():
    wet = met_keuze("opschorting_voor_aanvang_telt", True)
    assert beslis(AWB, wet, opschortingen=[verzuim("2024-09-20", "2024-10-04")])["opgeschorte_dagen"] == 14
    assert (
        reken(
            "beslistermijn_primair",
            wet,
            regeling="wht_6_5",
            start="2024-10-01",
            opschortingen=[aanvulling("2024-09-20", "2024-10-04")],
        )["opgeschorte_dagen"]
        == 14
    )


def test_uitstel_met_instemming():
    assert (
        beslis(uitstel_instemming_tot="2025-03-01")["einde"] == "2025-03-01"
    )  # zaterdag: geen wettelijke termijn
    assert beslis(uitstel_instemming_tot="2024-11-13")["einde"] == "2024-11-13"
    assert beslis(uitstel_instemming_tot="2024-11-12")["einde"] == "2024-11-12"
    assert beslis(uitstel_instemming_tot="2024-10-30")["einde"] == "2024-11-12"
    assert "verandert niets" in waarschuwing(
        "beslistermijn_bezwaar", **AWB, uitstel_instemming_tot="2024-11-12"
    )
    assert not waarschuwing("beslistermijn_bezwaar", **AWB, uitstel_instemming_tot="2024-11-13")


# --- beslistermijn primair --------------------------------------------------------------------------------------


def aanvulling(verzocht, hersteld):
    return {"soort": "aanvulling_4_5", "verzocht_op": verzocht, "hersteld_op": hersteld}


def primair(regeling="wht_6_2_lid1", start="2024-08-09", wet=None, **rest):
    return reken("beslistermijn_primair", wet, regeling=regeling, start=start, **rest)["einde"]


@pytest.mark.parametrize(
    ("regeling", "start", "einde"),
    [
        ("wht_6_2_lid1", "2024-08-09", "2025-02-09"),  # zondag
        ("wht_6_2_lid2", "2024-08-31", "2025-02-28"),
        ("wht_6_2_lid5", "2024-08-31", "2025-02-28"),
        ("wht_6_2bis", "2024-08-31", "2025-02-28"),
        ("wht_6_2ter", "2024-08-31", "2025-02-28"),
        ("wht_6_2_lid3", "2024-03-01", "2024-04-02"),  # nominaal Goede Vrijdag
        ("wht_6_5", "2024-02-16", "2024-04-02"),
        ("wht_6_6", "2024-12-29", "2025-03-31"),  # nominaal zaterdag 29 maart
        ("awb_4_13", "2024-02-02", "2024-04-02"),
    ],
)
def test_primaire_termijnen(regeling, start, einde):
    assert primair(regeling, start) == einde


def verlenging(op, maanden=6):
    return {"maanden": maanden, "medegedeeld_op": op}


def test_verlenging():
    assert primair(verlenging=verlenging("2025-02-09")) == "2025-08-09"
    assert primair(verlenging=verlenging("2025-02-10")) == "2025-02-09"
    assert primair(verlenging=verlenging("2024-09-01", 2)) == "2025-04-09"
    assert primair(verlenging=verlenging("2024-09-01", 12)) == "2025-08-09"
    assert "ten hoogste 6" in waarschuwing(
        "beslistermijn_primair",
        regeling="wht_6_2_lid1",
        start="2024-08-09",
        verlenging=verlenging("2024-09-01", 7),
    )
    assert not waarschuwing(
        "beslistermijn_primair",
        regeling="wht_6_2_lid1",
        start="2024-08-09",
        verlenging=verlenging("2024-09-01", 6),
    )
    assert "geen gevolg" in waarschuwing(
        "beslistermijn_primair",
        regeling="wht_6_2_lid1",
        start="2024-08-09",
        verlenging=verlenging("2025-02-10"),
    )
    # geteld vanaf de start: 31 augustus + 12 maanden, niet 28 februari + 6 maanden
    assert primair(start="2023-08-31", verlenging=verlenging("2024-01-01")) == "2024-08-31"
    assert (
        primair(
            start="2023-08-31",
            verlenging=verlenging("2024-01-01"),
            wet=met_keuze("verlenging_vanaf_start", False),
        )
        == "2024-08-29"
    )


def test_verlenging_binnen_een_opgeschorte_termijn():
    schorsing = [aanvulling("2024-12-01", "2024-12-11")]
    assert primair(opschortingen=schorsing) == "2025-02-19"
    assert primair(opschortingen=schorsing, verlenging=verlenging("2025-02-19")) == "2025-08-19"
    assert primair(opschortingen=schorsing, verlenging=verlenging("2025-02-20")) == "2025-02-19"
    later = [aanvulling("2025-05-01", "2025-05-11")]
    assert primair(opschortingen=later) == "2025-02-09"
    assert primair(opschortingen=later, verlenging=verlenging("2025-02-01")) == "2025-08-19"


def test_kwijtschelding_drie_plus_drie_maanden():
    # 1 januari is een feestdag: de termijn loopt tot en met 2 januari en die dag is nog op tijd
    assert primair("wht_6_6", "2024-10-01", verlenging=verlenging("2025-01-03", 3)) == "2025-01-02"
    assert primair("wht_6_6", "2024-10-01", verlenging=verlenging("2025-01-02", 3)) == "2025-04-01"
    assert primair("wht_6_6", "2024-09-30", verlenging=verlenging("2024-12-30", 9)) == "2025-03-31"
    wet = met_keuze("atw_na_verlenging", False)
    assert primair("wht_6_6", "2024-10-19", verlenging=verlenging("2024-12-01", 3)) == "2025-04-22"
    assert primair("wht_6_6", "2024-10-19", verlenging=verlenging("2024-12-01", 3), wet=wet) == "2025-04-19"
    assert primair("wht_6_6", "2025-01-19", wet=wet) == "2025-04-22"


def test_termijnen_in_weken_kennen_geen_verlenging():
    for regeling in ("wht_6_2_lid3", "wht_6_5", "awb_4_13"):
        feiten = {"regeling": regeling, "start": "2024-10-01", "verlenging": verlenging("2024-10-02")}
        assert reken("beslistermijn_primair", **feiten)["verlengd"] is False
        assert reken("beslistermijn_primair", **feiten)["einde"] == primair(regeling, "2024-10-01")
        assert "kan niet" in waarschuwing("beslistermijn_primair", **feiten)


def mededeling(lid, op, nieuw="2025-03-15"):
    return {"lid": lid, "medegedeeld_op": op, "nieuwe_datum": nieuw}


def test_mededeling_4_14():
    # awb_4_13 vanaf 1 oktober 2024: tot en met 26 november
    assert primair("awb_4_13", "2024-10-01") == "2024-11-26"
    assert (
        primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(3, "2024-11-26")) == "2025-03-15"
    )  # zaterdag, zoals genoemd
    assert primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(3, "2024-11-27")) == "2024-11-26"
    assert (
        primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(3, "2024-11-01", "2024-11-20"))
        == "2024-11-26"
    )
    assert (
        primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(3, "2024-11-01", "2024-11-26"))
        == "2024-11-26"
    )
    assert primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(1, "2024-11-01")) == "2024-11-26"
    assert primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(2, "2024-11-01")) == "2024-11-26"
    for lid in (1, 3):
        assert primair(mededeling_4_14=mededeling(lid, "2024-11-01", "2026-01-01")) == "2025-02-09"
        assert "verlengt een wettelijke termijn niet" in waarschuwing(
            "beslistermijn_primair",
            regeling="wht_6_5",
            start="2024-08-09",
            mededeling_4_14=mededeling(lid, "2024-08-20"),
        )
    assert "lid 3 noemt" in waarschuwing(
        "beslistermijn_primair",
        regeling="awb_4_13",
        start="2024-08-09",
        mededeling_4_14=mededeling(2, "2024-08-20"),
    )
    assert (
        melding(
            "beslistermijn_primair",
            regeling="awb_4_13",
            start="2024-08-09",
            mededeling_4_14=mededeling(3, "2024-08-20", None),
        )[0]
        == "mededeling_4_14.nieuwe_datum"
    )
    assert "verandert niets" in waarschuwing(
        "beslistermijn_primair",
        regeling="awb_4_13",
        start="2024-10-01",
        mededeling_4_14=mededeling(3, "2024-11-01", "2024-11-26"),
    )


def test_mededeling_en_opschorting():
    eerder = [aanvulling("2024-10-10", "2024-10-20")]
    later = [aanvulling("2024-12-10", "2024-12-20")]
    doe = {"mededeling_4_14": mededeling(3, "2024-11-26")}
    assert primair("awb_4_13", "2024-10-01", **doe, opschortingen=eerder) == "2025-03-15"
    assert primair("awb_4_13", "2024-10-01", **doe, opschortingen=later) == "2025-03-25"
    assert (
        primair(
            "awb_4_13",
            "2024-10-01",
            opschortingen=[{"soort": "overmacht_4_15_2c", "van": "2024-10-20"}],
            **doe,
        )
        is None
    )


def test_eerste_dag_van_de_primaire_termijn():
    # de dag van ontvangst telt niet: een opschorting tot en met die dag doet niets
    assert (
        primair("wht_6_5", "2024-10-01", opschortingen=[aanvulling("2024-09-20", "2024-10-01")])
        == "2024-11-12"
    )
    assert (
        primair("wht_6_5", "2024-10-01", opschortingen=[aanvulling("2024-09-20", "2024-10-02")])
        == "2024-11-13"
    )


def test_eerdere_aanvraag_is_voor_een_mens():
    assert "6.3 lid 2" in waarschuwing(
        "beslistermijn_primair", regeling="wht_6_2_lid1", start="2024-08-09", eerdere_aanvraag=True
    )
    assert not waarschuwing(
        "beslistermijn_primair", regeling="wht_6_2_lid1", start="2024-08-09", eerdere_aanvraag=False
    )


def test_zienswijze():
    assert reken("zienswijzetermijn", dagtekening="2024-03-15") == {
        "aanvang": "2024-03-16",
        "einde": "2024-04-02",
        "weken": 2,
    }
    assert reken("zienswijzetermijn", dagtekening="2025-01-06", weken_op_verzoek=6)["einde"] == "2025-02-17"
    assert reken("zienswijzetermijn", dagtekening="2025-01-06", weken_op_verzoek=8)["einde"] == "2025-02-17"
    assert reken("zienswijzetermijn", dagtekening="2025-01-06", weken_op_verzoek=1)["einde"] == "2025-01-20"
    assert "ten hoogste 6" in waarschuwing("zienswijzetermijn", dagtekening="2025-01-06", weken_op_verzoek=7)
    assert not waarschuwing("zienswijzetermijn", dagtekening="2025-01-06", weken_op_verzoek=6)


def test_moratorium():
    assert reken("moratorium", betaald_op="2024-02-29") == {"aanvang": "2024-02-29", "einde": "2025-02-28"}
    assert reken("moratorium", betaald_op="2021-05-01")["einde"] == "2022-05-01"


# --- dwangsom ---------------------------------------------------------------------------------------------------


def dwang(**rest):
    return reken(
        "dwangsom",
        **(
            {
                "soort": "bestuurlijk",
                "beslistermijn_einde": "2025-01-10",
                "ingebrekestelling_ontvangen": "2025-01-13",
            }
            | rest
        ),
    )


def test_dwangsom_trappen():
    # eerste dag: 28 januari 2025
    for peil, dagen, bedrag in [
        ("2025-01-27", 0, "0.00"),
        ("2025-01-28", 1, "23.00"),
        ("2025-02-10", 14, "322.00"),
        ("2025-02-11", 15, "357.00"),
        ("2025-02-24", 28, "812.00"),
        ("2025-02-25", 29, "857.00"),
        ("2025-03-10", 42, "1442.00"),
        ("2025-03-11", 42, "1442.00"),
    ]:
        uit = dwang(peildatum=peil)
        assert (uit["dagen"], uit["bedrag"], uit["eerste_dag"]) == (dagen, bedrag, "2025-01-28")
        assert uit["laatste_dag"] == (min(peil, "2025-03-10") if dagen else None)
        assert (uit["vaststelling_uiterlijk"] is not None) is (dagen == 42)


def test_dwangsom_oude_tarieven():
    oud = {"beslistermijn_einde": "2018-12-01"}
    assert dwang(**oud, ingebrekestelling_ontvangen="2018-12-31")["bedrag"] == "1260.00"
    assert dwang(**oud, ingebrekestelling_ontvangen="2019-01-01")["bedrag"] == "1442.00"
    assert melding(
        "dwangsom",
        soort="bestuurlijk",
        beslistermijn_einde="2009-01-01",
        ingebrekestelling_ontvangen="2009-09-30",
    )[1].startswith("De wettabel heeft geen regel")


def test_dwangsom_geldigheid():
    assert dwang(ingebrekestelling_ontvangen="2025-01-11")["ingebrekestelling_geldig"] is True
    uit = dwang(ingebrekestelling_ontvangen="2025-01-10")
    assert uit["ingebrekestelling_geldig"] is False and uit["dagen"] == 0 and uit["eerste_dag"] is None
    assert "één dag te vroeg" in waarschuwing(
        "dwangsom",
        soort="bestuurlijk",
        beslistermijn_einde="2025-01-10",
        ingebrekestelling_ontvangen="2025-01-10",
    )
    assert "één dag te vroeg" not in waarschuwing(
        "dwangsom",
        soort="bestuurlijk",
        beslistermijn_einde="2025-01-10",
        ingebrekestelling_ontvangen="2025-01-09",
    )
    assert dwang(ingebrekestelling_ontvangen=None)["ingebrekestelling_geldig"] is False
    # termijn eindigde door de ATW op maandag: een ingebrekestelling op die maandag is te vroeg
    assert (
        dwang(beslistermijn_einde="2025-03-31", ingebrekestelling_ontvangen="2025-03-31")[
            "ingebrekestelling_geldig"
        ]
        is False
    )
    assert (
        dwang(beslistermijn_einde="2025-01-10", ingebrekestelling_ontvangen="2025-01-10T23:30:00Z")[
            "ingebrekestelling_geldig"
        ]
        is True
    )


def test_dwangsom_respijt_met_atw_en_42_dagen_zonder():
    # 15 maart 2024 + 14 = Goede Vrijdag 29 maart, dus eerste dag woensdag 3 april
    feiten = {"beslistermijn_einde": "2024-03-01", "ingebrekestelling_ontvangen": "2024-03-15"}
    uit = dwang(**feiten)
    assert (uit["eerste_dag"], uit["laatste_dag"], uit["vaststelling_uiterlijk"]) == (
        "2024-04-03",
        "2024-05-14",
        "2024-05-28",
    )
    assert uit["betaling_uiterlijk"] == "2024-07-09" and uit["beroep_mogelijk_vanaf"] == "2024-04-03"
    andersom = reken("dwangsom", met_keuze("atw_respijt_dwangsom", False), soort="bestuurlijk", **feiten)
    assert andersom["eerste_dag"] == "2024-03-30"
    # de 42 dagen eindigen gewoon op zondag; de twee weken daarna schuiven wel
    uit = dwang(beslistermijn_einde="2024-12-01", ingebrekestelling_ontvangen="2025-01-11")
    assert uit["eerste_dag"] == "2025-01-28"  # zaterdag 25 januari wordt maandag 27 januari
    uit = dwang(beslistermijn_einde="2025-02-01", ingebrekestelling_ontvangen="2025-02-21")
    assert (uit["laatste_dag"], uit["vaststelling_uiterlijk"]) == ("2025-04-18", "2025-05-02")
    uit = dwang(besluit_bekendgemaakt_op="2025-02-08")
    assert (uit["laatste_dag"], uit["vaststelling_uiterlijk"]) == ("2025-02-07", "2025-02-21")
    uit = dwang(besluit_bekendgemaakt_op="2025-02-10")
    assert (uit["laatste_dag"], uit["vaststelling_uiterlijk"]) == ("2025-02-09", "2025-02-24")


def test_dwangsom_dag_van_bekendmaking():
    assert dwang(besluit_bekendgemaakt_op="2025-01-28")["dagen"] == 0
    assert dwang(besluit_bekendgemaakt_op="2025-01-29")["dagen"] == 1
    assert dwang(besluit_bekendgemaakt_op="2025-03-11")["dagen"] == 42
    assert dwang(besluit_bekendgemaakt_op="2025-03-10")["dagen"] == 41
    assert dwang(besluit_bekendgemaakt_op="2025-01-28")["vaststelling_uiterlijk"] is None
    assert (
        dwang(besluit_bekendgemaakt_op="2025-02-01", peildatum="2025-01-30")["vaststelling_uiterlijk"] is None
    )
    assert (
        dwang(besluit_bekendgemaakt_op="2025-02-01", peildatum="2025-02-01")["vaststelling_uiterlijk"]
        == "2025-02-14"
    )
    inclusief = met_keuze("dwangsom_dag_bekendmaking", "inclusief", "tekst")
    assert (
        reken(
            "dwangsom",
            inclusief,
            soort="bestuurlijk",
            beslistermijn_einde="2025-01-10",
            ingebrekestelling_ontvangen="2025-01-13",
            besluit_bekendgemaakt_op="2025-01-28",
        )["dagen"]
        == 1
    )
    for dag, wel in (("2025-01-12", True), ("2025-01-13", True), ("2025-01-14", False)):
        assert (
            "al bekendgemaakt"
            in waarschuwing(
                "dwangsom",
                soort="bestuurlijk",
                beslistermijn_einde="2025-01-10",
                ingebrekestelling_ontvangen="2025-01-13",
                besluit_bekendgemaakt_op=dag,
            )
        ) is wel


def test_dwangsom_delen_en_uitsluiten():
    uit = dwang(aanvragers=3)
    assert (uit["bedrag"], uit["bedrag_per_aanvrager"], uit["afrondingsverschil"]) == (
        "1442.00",
        "480.67",
        "0.01",
    )
    uit = dwang(aanvragers=7, peildatum="2025-01-28")
    assert (uit["bedrag_per_aanvrager"], uit["afrondingsverschil"]) == ("3.29", "0.03")
    assert dwang(aanvragers=1)["bedrag_per_aanvrager"] == dwang()["bedrag_per_aanvrager"] == "1442.00"
    for reden in ("onredelijk_laat", "geen_belanghebbende", True):
        uit = dwang(uitsluiting=reden)
        assert (uit["bedrag"], uit["dagen"], uit["ingebrekestelling_geldig"], uit["eerste_dag"]) == (
            "0.00",
            0,
            True,
            None,
        )
        assert uit["beroep_mogelijk_vanaf"] == "2025-01-28"
    for geen in (None, False, "", "geen", "Nee"):
        assert dwang(uitsluiting=geen)["dagen"] == 42
    assert (
        melding("dwangsom", soort="bestuurlijk", beslistermijn_einde="2025-01-10", uitsluiting=3)[0]
        == "uitsluiting"
    )


def test_dwangsom_beroep():
    assert dwang(beroep_ingesteld_op="2025-02-01")["dagen"] == 42
    for dag, wel in (("2025-01-27", True), ("2025-01-28", False)):
        assert (
            "6:12"
            in waarschuwing(
                "dwangsom",
                soort="bestuurlijk",
                beslistermijn_einde="2025-01-10",
                ingebrekestelling_ontvangen="2025-01-13",
                beroep_ingesteld_op=dag,
            )
        ) is wel


def rechter(**rest):
    return reken(
        "dwangsom",
        **(
            {
                "soort": "rechterlijk",
                "uiterlijk_op": "2025-03-01",
                "bedrag_per_dag": "100.00",
                "maximum": "250.00",
            }
            | rest
        ),
    )


def test_dwangsom_rechter():
    assert rechter() == {
        "besluit_uiterlijk": "2025-03-01",
        "eerste_dag": "2025-03-02",
        "laatste_dag": "2025-03-04",
        "dagen": 3,
        "bedrag": "250.00",
    }
    assert rechter(maximum="300.00")["dagen"] == 3 and rechter(maximum="300.01")["dagen"] == 4
    assert rechter(peildatum="2025-03-02")["bedrag"] == "100.00"
    assert rechter(peildatum="2025-03-01") == {
        "besluit_uiterlijk": "2025-03-01",
        "eerste_dag": "2025-03-02",
        "laatste_dag": None,
        "dagen": 0,
        "bedrag": "0.00",
    }
    assert rechter(besluit_bekendgemaakt_op="2025-03-04")["dagen"] == 2
    assert rechter(maximum=None, peildatum="2025-04-10")["bedrag"] == "4000.00"
    # de datum van de rechter gaat voor, ook als het aantal weken iets anders geeft
    uit = rechter(uitspraak_verzonden_op="2025-01-24", termijn_weken=60, uiterlijk_op="2026-03-21")
    assert uit["besluit_uiterlijk"] == "2026-03-21"
    tekst = waarschuwing(
        "dwangsom",
        soort="rechterlijk",
        uitspraak_verzonden_op="2025-01-24",
        termijn_weken=60,
        uiterlijk_op="2026-03-21",
        bedrag_per_dag="1",
        maximum="2",
    )
    assert "20 maart 2026" in tekst
    gelijk = waarschuwing(
        "dwangsom",
        soort="rechterlijk",
        uitspraak_verzonden_op="2025-01-24",
        termijn_weken=60,
        uiterlijk_op="2026-03-20",
        bedrag_per_dag="1",
        maximum="2",
    )
    assert gelijk == ""
    # geen ATW: + 2 weken is een zondag
    assert (
        rechter(uiterlijk_op=None, uitspraak_verzonden_op="2025-03-02", termijn_weken=2)["besluit_uiterlijk"]
        == "2025-03-16"
    )


def test_dwangsom_rechter_weigert():
    def veld(**rest):
        return melding(
            "dwangsom",
            **(
                {
                    "soort": "rechterlijk",
                    "uiterlijk_op": "2025-03-01",
                    "bedrag_per_dag": "100.00",
                    "maximum": "250.00",
                }
                | rest
            ),
        )[0]

    assert veld(bedrag_per_dag=None) == veld(bedrag_per_dag="0.00") == "bedrag_per_dag"
    assert veld(maximum=None) == "maximum"
    assert (
        veld(uiterlijk_op=None)
        == veld(uiterlijk_op=None, termijn_weken=2)
        == veld(uiterlijk_op=None, uitspraak_verzonden_op="2025-01-01")
        == "uiterlijk_op"
    )
    inclusief = met_keuze("dwangsom_dag_bekendmaking", "inclusief", "tekst")
    assert (
        reken(
            "dwangsom",
            inclusief,
            soort="rechterlijk",
            uiterlijk_op="2025-03-01",
            bedrag_per_dag="1.00",
            maximum="250.00",
            besluit_bekendgemaakt_op="2025-03-04",
        )["dagen"]
        == 3
    )


def test_grenzen_van_getallen_die_wel_mogen():
    assert (
        rechter(uiterlijk_op=None, uitspraak_verzonden_op="2025-03-03", termijn_weken=1)["besluit_uiterlijk"]
        == "2025-03-10"
    )
    assert (
        rechter(uiterlijk_op=None, uitspraak_verzonden_op="2025-03-03", termijn_weken=1000)[
            "besluit_uiterlijk"
        ]
        == "2044-05-02"
    )
    assert dwang(aanvragers=10_000)["bedrag_per_aanvrager"] == "0.14"
    assert (
        rechter(maximum="999999999999.99", bedrag_per_dag="0.01", peildatum="2025-03-02")["bedrag"] == "0.01"
    )
    assert beslis(verdaging={"weken": 520, "medegedeeld_op": "2024-11-12"})["einde"] == "2024-12-24"
    assert primair("wht_6_6", "2024-10-01", verlenging=verlenging("2024-11-01", 120)) == "2025-04-01"
    assert (
        primair("awb_4_13", "2024-10-01", mededeling_4_14=mededeling(1, "2024-11-01", None)) == "2024-11-26"
    )
    assert reken("zienswijzetermijn", dagtekening="2025-01-06", weken_op_verzoek=520)["weken"] == 6
    ver = {"gebeurtenis": "1990-01-01", "termijn": {"aantal": 100_000, "eenheid": "uren"}}
    assert reken("atw_verlenging", **ver)["einde"] == "2001-05-30"


def test_reden_van_uitsluiting_in_woorden():
    def tekst(reden):
        uit = uitkomst(
            "dwangsom",
            soort="bestuurlijk",
            beslistermijn_einde="2025-01-10",
            ingebrekestelling_ontvangen="2025-01-13",
            uitsluiting=reden,
        )
        return uit.stappen[-1].tekst

    assert tekst(True) == "Er is geen dwangsom, om deze reden: uitgesloten."
    assert tekst("geen_belanghebbende") == "Er is geen dwangsom, om deze reden: geen belanghebbende."


@pytest.mark.parametrize(
    "regeling", ["wht_6_2_lid1", "wht_6_2_lid2", "wht_6_2_lid5", "wht_6_2bis", "wht_6_2ter"]
)
def test_zes_maanden_buiten_de_atw_en_te_verlengen(regeling):
    assert primair(regeling, "2024-08-09") == "2025-02-09"  # zondag
    assert primair(regeling, "2024-08-09", verlenging=verlenging("2025-02-09", 7)) == "2025-08-09"  # zaterdag


def test_velden_van_elk_antwoord():
    open_ = [{"soort": "overmacht_4_15_2c", "van": "2024-10-05"}]
    for opschortingen in ([], open_):
        assert set(
            reken(
                "beslistermijn_primair", regeling="wht_6_5", start="2024-10-01", opschortingen=opschortingen
            )
        ) == {"einde", "verlengd", "opgeschorte_dagen"}
        assert set(beslis(opschortingen=opschortingen)) == {
            "aanvang",
            "einde",
            "weken",
            "opgeschorte_dagen",
            "verdaagd",
        }
    assert reken("beslistermijn_primair", regeling="wht_6_5", start="2024-10-01", opschortingen=open_) == {
        "einde": None,
        "verlengd": False,
        "opgeschorte_dagen": None,
    }
    assert beslis(opschortingen=open_)["weken"] == 6


def test_niet_medegedeeld_heeft_geen_gevolg():
    assert beslis(verdaging={"weken": 6})["einde"] == "2024-11-12"
    assert primair(verlenging={"maanden": 6}) == "2025-02-09"
    assert (
        primair("awb_4_13", "2024-10-01", mededeling_4_14={"lid": 3, "nieuwe_datum": "2025-03-01"})
        == "2024-11-26"
    )
    assert "7:10 lid 5" in waarschuwing("beslistermijn_bezwaar", **AWB, verdaging={"weken": 6})
    assert "verlenging is medegedeeld" in waarschuwing(
        "beslistermijn_primair", regeling="wht_6_6", start="2024-08-09", verlenging={"maanden": 6}
    )
    assert "4:14 lid 3" in waarschuwing(
        "beslistermijn_primair", regeling="awb_4_13", start="2024-08-09", mededeling_4_14={"lid": 3}
    )


def test_andere_schrijfwijzen_van_een_opschorting():
    for stuk in (
        {"verzuim_6_6": {"verzocht_op": "2024-10-04", "hersteld_op": "2024-10-17"}},
        {"grond": "verzuim_6_6", "verzocht_op": "2024-10-04", "hersteld_op": "2024-10-17"},
    ):
        assert beslis(opschortingen=[stuk])["einde"] == "2024-11-25"
        assert not waarschuwing("beslistermijn_bezwaar", **AWB, opschortingen=[stuk])
    assert (
        melding("beslistermijn_bezwaar", **AWB, opschortingen=[{"verzuim_6_6": {}}])[0]
        == "opschortingen[0].verzuim_6_6.verzocht_op"
    )
    for stuk in (
        {},
        {"verzuim_6_6": 3},
        {"verzocht_op": "2024-10-04"},
        {"x": {}},
        {"verzocht_op": "2024-10-04", "hersteld_op": "2024-10-17"},
    ):
        assert melding("beslistermijn_bezwaar", **AWB, opschortingen=[stuk])[0] == "opschortingen[0].soort"


def test_opschorting_die_begint_op_de_dag_van_de_mededeling_is_dan_bekend():
    def einde(van):
        stuk = [{"soort": "overmacht_4_15_2c", "van": van, "tot_en_met": "2024-11-22"}]
        return primair(
            "awb_4_13", "2024-10-01", mededeling_4_14=mededeling(3, "2024-11-20"), opschortingen=stuk
        )

    assert einde("2024-11-20") == "2025-03-15"
    assert einde("2024-11-21") == "2025-03-17"


def test_rechter_met_een_half_gegeven_termijn():
    assert rechter(termijn_weken=6)["besluit_uiterlijk"] == "2025-03-01"
    assert rechter(uitspraak_verzonden_op="2025-01-01")["besluit_uiterlijk"] == "2025-03-01"


def test_lange_reden_van_uitsluiting_wordt_afgekapt():
    uit = uitkomst(
        "dwangsom",
        soort="bestuurlijk",
        beslistermijn_einde="2025-01-10",
        ingebrekestelling_ontvangen="2025-01-13",
        uitsluiting="x" * 300,
    )
    assert uit.stappen[-1].tekst == "Er is geen dwangsom, om deze reden: " + "x" * 120 + "."
