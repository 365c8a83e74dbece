# SPDX-License-Identifier: EUPL-1.2
"""Forfait, kind, ex-partner, nabestaanden and HZK: each condition switched on its own, both sides of each edge."""

import pytest

from tests.recht.hulp import melding, met_keuze, reken, uitkomst, waarschuwing

# --- forfait ----------------------------------------------------------------------------------------------------

MAATREGEL = {"soort": "b", "berekeningsjaar": 2012, "teruggevorderd_of_verlaagd": "9000.00"}


def forfait(*maatregelen, wet=None, **rest):
    return reken(
        "forfait",
        wet,
        **({"aanvraag_ontvangen_op": "2021-06-01", "maatregelen": list(maatregelen) or [MAATREGEL]} | rest),
    )


@pytest.mark.parametrize(
    ("maatregel", "geldig"),
    [
        *(({"soort": "a"}, True), ({"soort": "b"}, True), ({"soort": "c"}, False)),
        *(
            ({"soort": "c", "teruggevorderd_of_verlaagd": "1499.99"}, False),
            ({"soort": "c", "teruggevorderd_of_verlaagd": "1500.00"}, True),
        ),
        *(
            (
                {
                    "soort": s,
                    "teruggevorderd_of_verlaagd": "1500.00",
                    "oorspronkelijke_dagtekening": "2019-10-22",
                },
                True,
            )
            for s in "de"
        ),
        *(
            (
                {
                    "soort": s,
                    "teruggevorderd_of_verlaagd": "1500.00",
                    "oorspronkelijke_dagtekening": "2019-10-23",
                },
                False,
            )
            for s in "de"
        ),
        *(
            (
                {
                    "soort": s,
                    "teruggevorderd_of_verlaagd": "1499.99",
                    "oorspronkelijke_dagtekening": "2019-10-22",
                },
                False,
            )
            for s in "de"
        ),
        *(({"soort": s, "teruggevorderd_of_verlaagd": "1500.00"}, False) for s in "defg"),
        *(
            ({"soort": s, "teruggevorderd_of_verlaagd": "1500.00", "onherroepelijk_op": "2019-10-23"}, True)
            for s in "fg"
        ),
        *(
            ({"soort": s, "teruggevorderd_of_verlaagd": "1500.00", "onherroepelijk_op": "2019-10-24"}, False)
            for s in "fg"
        ),
        *(
            ({"soort": s, "teruggevorderd_of_verlaagd": "1499.99", "onherroepelijk_op": "2019-10-22"}, False)
            for s in "fg"
        ),
        (
            {
                "soort": "c",
                "teruggevorderd_of_verlaagd": "1500.00",
                "oorspronkelijke_dagtekening": "2020-01-01",
                "onherroepelijk_op": "2020-01-01",
            },
            True,
        ),
        (
            {"soort": "b", "oorspronkelijke_dagtekening": "2020-01-01", "onherroepelijk_op": "2020-01-01"},
            True,
        ),
    ],
)
def test_herstelmaatregel(maatregel, geldig):
    uit = forfait(maatregel)
    assert uit["maatregelen_geldig"] == [geldig]
    assert uit["komt_in_aanmerking"] is uit["toegekend"] is geldig
    assert uit["lid"] == (1 if geldig else None) and uit["bedrag"] == ("30000.00" if geldig else "0.00")


def test_onherroepelijk_op_de_dag_zelf_andersom():
    wet = met_keuze("onherroepelijk_op_dag_zelf", False)
    m = {"soort": "f", "teruggevorderd_of_verlaagd": "1500.00"}
    assert forfait(m | {"onherroepelijk_op": "2019-10-23"}, wet=wet)["maatregelen_geldig"] == [False]
    assert forfait(m | {"onherroepelijk_op": "2019-10-22"}, wet=wet)["maatregelen_geldig"] == [True]


def test_maatregelen_in_volgorde_en_waarschuwingen():
    uit = forfait({"soort": "c"}, {"soort": "a"}, {"soort": "d"})
    assert uit["maatregelen_geldig"] == [False, True, False] and uit["komt_in_aanmerking"] is True
    assert reken("forfait", aanvraag_ontvangen_op="2021-06-01", maatregelen=[])["komt_in_aanmerking"] is False
    basis = {"soort": "d", "teruggevorderd_of_verlaagd": "1500.00"}
    assert "maatregelen[0] ontbreekt" in waarschuwing(
        "forfait", aanvraag_ontvangen_op="2021-06-01", maatregelen=[basis]
    )
    assert "maatregelen[0] is niet bekend" in waarschuwing(
        "forfait", aanvraag_ontvangen_op="2021-06-01", maatregelen=[basis | {"soort": "g"}]
    )
    assert "maatregelen[0].x" in waarschuwing(
        "forfait", aanvraag_ontvangen_op="2021-06-01", maatregelen=[MAATREGEL | {"x": 1}]
    )
    assert melding("forfait", maatregelen=[{"soort": "h"}])[0] == "maatregelen[0].soort"
    assert melding("forfait", maatregelen=[{"soort": "ab"}])[0] == "maatregelen[0].soort"
    assert (
        melding("forfait", maatregelen=[MAATREGEL | {"berekeningsjaar": 2003}])[0]
        == "maatregelen[0].berekeningsjaar"
    )
    assert melding("forfait", aanvraag_ontvangen_op="2021-06-01")[0] == "maatregelen"


def test_laatste_dag_van_de_aanvraag():
    for dag, wel in (
        ("2024-01-02", True),
        ("2024-01-02T22:59:59Z", True),
        ("2024-01-02T23:00:00Z", False),
        ("2024-01-03", False),
    ):
        uit = forfait(aanvraag_ontvangen_op=dag)
        assert uit["komt_in_aanmerking"] is wel, dag
    assert "goede reden" in waarschuwing(
        "forfait", aanvraag_ontvangen_op="2024-01-03", maatregelen=[MAATREGEL]
    )
    assert not waarschuwing("forfait", aanvraag_ontvangen_op="2024-01-02", maatregelen=[MAATREGEL])
    uit = forfait(aanvraag_ontvangen_op=None)
    assert uit["komt_in_aanmerking"] is False and uit["maatregelen_geldig"] == [True]
    assert "geen aanvraag bekend" in waarschuwing("forfait", maatregelen=[MAATREGEL])


PARTNER = {
    "komt_zelf_in_aanmerking": True,
    "herstelmaatregel_over_deel_partnerperiode": True,
    "recht_eerst_vastgesteld_voor": "partner",
    "partner_bij_toekenning": False,
}


@pytest.mark.parametrize(
    ("partner", "al_ontvangen", "lid", "bedrag"),
    [
        ({}, "0.00", 2, "10000.00"),
        ({}, "9999.99", 2, "0.01"),
        ({}, "10000.00", 2, "0.00"),
        ({}, "12000.00", 2, "0.00"),
        ({"partner_bij_toekenning": True}, "0.00", 2, "0.00"),
        ({"recht_eerst_vastgesteld_voor": "aanvrager"}, "8000.00", 1, "22000.00"),
        (
            {"recht_eerst_vastgesteld_voor": "aanvrager", "partner_bij_toekenning": True},
            "0.00",
            1,
            "30000.00",
        ),
        ({"komt_zelf_in_aanmerking": False}, "0.00", 1, "30000.00"),
        ({"herstelmaatregel_over_deel_partnerperiode": False}, "0.00", 1, "30000.00"),
        ({"komt_zelf_in_aanmerking": False, "recht_eerst_vastgesteld_voor": None}, "30000.01", 1, "0.00"),
    ],
)
def test_lid_2(partner, al_ontvangen, lid, bedrag):
    uit = forfait(partner=PARTNER | partner, al_ontvangen=al_ontvangen)
    assert (uit["lid"], uit["bedrag"], uit["toegekend"]) == (lid, bedrag, bedrag != "0.00")
    assert uit["komt_in_aanmerking"] is True and uit["toerekening_aanvrager"] is None


def test_lid_2_vraagt_wie_eerst_was():
    assert (
        melding("forfait", maatregelen=[MAATREGEL], partner=PARTNER | {"recht_eerst_vastgesteld_voor": None})[
            0
        ]
        == "partner.recht_eerst_vastgesteld_voor"
    )
    assert (
        melding("forfait", maatregelen=[MAATREGEL], partner={"recht_eerst_vastgesteld_voor": "ander"})[0]
        == "partner.recht_eerst_vastgesteld_voor"
    )
    assert "partner.x" in waarschuwing(
        "forfait", aanvraag_ontvangen_op="2021-06-01", maatregelen=[MAATREGEL], partner={"x": 1}
    )


SAMEN = PARTNER | {"recht_eerst_vastgesteld_voor": "aanvrager", "partner_bij_toekenning": True}
TOEREKENING = {
    "toegekend_aanvrager": "40000.00",
    "toegekend_partner": "10000.00",
    "forfait_uitbetaald": "30000.00",
}


def toe(partner=None, wet=None, maatregelen=None, **toerekening):
    uit = forfait(
        *(maatregelen or [MAATREGEL]),
        partner=SAMEN | (partner or {}),
        toerekening=TOEREKENING | toerekening,
        wet=wet,
    )
    return uit["toerekening_aanvrager"], uit["toerekening_partner"]


def test_toerekening():
    assert toe() == ("24000.00", "6000.00")
    assert toe({"recht_eerst_vastgesteld_voor": "partner"}) == (
        "24000.00",
        "6000.00",
    )  # ook wie zelf niets kreeg
    assert toe(waarvan_werkelijke_schade_aanvrager="30000.00") == ("15000.00", "15000.00")
    assert toe(toegekend_partner="20000.00", waarvan_werkelijke_schade_partner="10000.00") == (
        "24000.00",
        "6000.00",
    )
    assert toe(forfait_uitbetaald="22000.00") == ("22000.00", "6000.00")
    assert toe(forfait_uitbetaald="22000.00", wet=met_keuze("toerekening_maximum_per_persoon", False)) == (
        "17600.00",
        "4400.00",
    )
    assert toe(toegekend_aanvrager="1.00", toegekend_partner="2.00") == ("10000.00", "20000.00")
    assert toe(toegekend_aanvrager="1.00", toegekend_partner="6.00") == ("4285.71", "25714.29")
    assert toe(toegekend_aanvrager="0.00") == ("0.00", "30000.00")
    leeg = (None, None)
    assert toe(toegekend_aanvrager="0.00", toegekend_partner="0.00") == leeg
    assert toe({"partner_bij_toekenning": False}) == leeg
    assert toe({"komt_zelf_in_aanmerking": False}) == leeg
    assert toe({"herstelmaatregel_over_deel_partnerperiode": False}) == leeg
    assert toe(maatregelen=[{"soort": "c"}]) == leeg
    assert forfait(partner=SAMEN)["toerekening_aanvrager"] is None
    assert toe(forfait_uitbetaald=None) == ("24000.00", "6000.00")


def test_toerekening_waarschuwt_en_weigert():
    basis = {"aanvraag_ontvangen_op": "2021-06-01", "maatregelen": [MAATREGEL], "partner": SAMEN}
    assert "niet begrensd" in waarschuwing(
        "forfait", **basis, toerekening=TOEREKENING | {"forfait_uitbetaald": None}
    )
    assert not waarschuwing("forfait", **basis, toerekening=TOEREKENING)
    assert "toerekening.x" in waarschuwing("forfait", **basis, toerekening=TOEREKENING | {"x": 1})
    for wie in ("aanvrager", "partner"):
        veld = f"waarvan_werkelijke_schade_{wie}"
        assert (
            melding("forfait", **basis, toerekening=TOEREKENING | {veld: "40000.01"})[0]
            == f"toerekening.{veld}"
        )
    assert toe(waarvan_werkelijke_schade_partner="10000.00") == ("30000.00", "0.00")


# --- kind -------------------------------------------------------------------------------------------------------


def kind(wet=None, **rest):
    return reken(
        "kindbedrag", wet, **({"hoedanigheid": "kind", "via": "aanvrager", "geboren_op": "2012-07-01"} | rest)
    )


def recht(wet=None, **rest):
    return kind(wet, **rest)["recht"]


@pytest.mark.parametrize(
    ("geboren", "leeftijd", "bedrag"),
    [
        *(
            ("2022-11-05", 0, "2000.00"),
            ("2017-07-02", 5, "2000.00"),
            ("2017-07-01", 6, "4000.00"),
            ("2011-07-02", 11, "4000.00"),
        ),
        *(
            ("2011-07-01", 12, "6000.00"),
            ("2008-07-02", 14, "6000.00"),
            ("2008-07-01", 15, "8000.00"),
            ("2005-07-02", 17, "8000.00"),
        ),
        *(("2005-07-01", 18, "10000.00"), ("1984-01-02", 39, "10000.00")),
    ],
)
def test_bedrag_naar_leeftijd(geboren, leeftijd, bedrag):
    assert kind(geboren_op=geboren) == {
        "recht": True,
        "bedrag": bedrag,
        "artikel": "2.10",
        "leeftijd": leeftijd,
        "leeftijdspeildatum": "2023-07-01",
    }


def test_geboortegrenzen_en_algemene_eisen():
    nee = {"recht": False, "bedrag": "0.00", "artikel": None, "leeftijd": None, "leeftijdspeildatum": None}
    assert kind(geboren_op="1984-01-01") == nee
    assert kind(geboren_op="2022-11-06") == nee
    assert kind(eerder_toegekend=True) == nee
    assert kind(herstelmaatregel_vastgesteld=False) == nee
    assert recht(herstelmaatregel_vastgesteld=True)


def test_overleden_kind():
    assert kind(geboren_op="2007-12-31", overleden_op="2023-06-30")["leeftijdspeildatum"] == "2023-06-30"
    uit = kind(geboren_op="2007-12-31", overleden_op="2024-06-30")
    assert (uit["artikel"], uit["leeftijdspeildatum"], uit["leeftijd"]) == ("2.14f", "2023-07-01", 15)
    assert kind(geboren_op="2007-12-31", overleden_op="2007-12-31")["leeftijd"] == 0
    assert (
        melding(
            "kindbedrag",
            hoedanigheid="kind",
            via="aanvrager",
            geboren_op="2007-12-31",
            overleden_op="2007-12-30",
        )[0]
        == "overleden_op"
    )
    assert recht(overleden_op="2020-01-01", eerder_toegekend=True) is False
    for dag, wel in (("2004-12-31", True), ("2005-01-01", False)):
        assert (
            "voor 1 januari 2005"
            in waarschuwing(
                "kindbedrag", hoedanigheid="kind", via="aanvrager", geboren_op="2000-01-01", overleden_op=dag
            )
        ) is wel


def test_schrikkelkind():
    assert kind(geboren_op="2008-02-29", overleden_op="2023-02-28")["leeftijd"] == 14
    assert (
        kind(met_keuze("schrikkeldag_1_maart", False), geboren_op="2008-02-29", overleden_op="2023-02-28")[
            "leeftijd"
        ]
        == 15
    )
    assert (
        kind(met_keuze("schrikkeldag_1_maart", False), geboren_op="2008-02-28", overleden_op="2023-02-27")[
            "leeftijd"
        ]
        == 14
    )


def test_via_partner():
    basis = {"via": "partner", "partner_bij_vaststelling": True}

    def periode(van, tot=None):
        return recht(**basis, partnerschap=[{"van": van, "tot_en_met": tot}])

    assert periode("2021-01-26") and periode("2010-01-01", "2021-01-26")
    assert not periode("2021-01-27") and not periode("2010-01-01", "2021-01-25")
    assert not recht(**basis)
    assert recht(
        **basis, partnerschap=[{"van": "2010-01-01", "tot_en_met": "2011-01-01"}, {"van": "2020-01-01"}]
    )
    assert not recht(via="partner", partnerschap=[{"van": "2020-01-01"}])
    assert kind(**basis, partnerschap=[{"van": "2020-01-01"}])["artikel"] == "2.10"
    uit = kind(
        **basis | {"via": "partner_overleden_aanvrager"},
        partnerschap=[{"van": "2020-01-01"}],
        aanvraag_tijdig=True,
    )
    assert uit["artikel"] == "2.14"
    assert not recht(
        via="partner_overleden_aanvrager", partnerschap=[{"van": "2020-01-01"}], aanvraag_tijdig=True
    )
    assert not recht(via="partner_overleden_aanvrager", partner_bij_vaststelling=True, aanvraag_tijdig=True)


def test_pleegkind():
    assert kind(hoedanigheid="pleegkind", pleegkind_sinds="2022-11-05")["artikel"] == "2.11"
    assert not recht(hoedanigheid="pleegkind", pleegkind_sinds="2022-11-06")
    assert not recht(hoedanigheid="pleegkind")
    assert "sinds wanneer" in waarschuwing(
        "kindbedrag", hoedanigheid="pleegkind", via="aanvrager", geboren_op="2012-07-01"
    )
    assert not waarschuwing(
        "kindbedrag",
        hoedanigheid="pleegkind",
        via="aanvrager",
        geboren_op="2012-07-01",
        pleegkind_sinds="2022-11-06",
    )


def test_voormalig_pleegkind():
    def huis(van, tot=None, eerste="2014-03-01", wet=None):
        return recht(
            wet,
            hoedanigheid="voormalig_pleegkind",
            huishouden={"van": van, "tot_en_met": tot},
            eerste_beschikking=eerste,
        )

    assert huis("2010-01-01", "2014-03-01") and not huis("2010-01-01", "2014-02-28")
    assert huis("2022-11-05") and not huis("2022-11-06")
    assert huis("2015-01-01", "2015-01-01") and huis("2010-01-01")
    wet = met_keuze("huishouden_eerste_dag_telt", False)
    assert not huis("2010-01-01", "2014-03-01", wet=wet) and huis("2010-01-01", "2014-03-02", wet=wet)
    assert huis("2010-01-01", wet=wet)
    basis = {"hoedanigheid": "voormalig_pleegkind", "via": "aanvrager", "geboren_op": "2012-07-01"}
    for rest in ({"huishouden": {"van": "2010-01-01"}}, {"eerste_beschikking": "2014-03-01"}):
        assert reken("kindbedrag", **basis, **rest)["recht"] is False
        assert "ontbreekt" in waarschuwing("kindbedrag", **basis, **rest)
    assert "huishouden.x" in waarschuwing(
        "kindbedrag", **basis, huishouden={"van": "2010-01-01", "x": 1}, eerste_beschikking="2014-01-01"
    )
    assert "partnerschap[0].x" in waarschuwing(
        "kindbedrag", **basis | {"hoedanigheid": "kind"}, partnerschap=[{"van": "2010-01-01", "x": 1}]
    )


EX = {
    "via": "ex_partner",
    "compensatie_ex_partner_toegekend": True,
    "toeslagpartner_vanaf": "2013-05-01",
    "toeslagpartner_tot_en_met": "2016-05-01",
}
PLEEG = {"hoedanigheid": "pleegkind", "pleegkind_sinds": "2013-04-30"}


def test_kind_van_ex_partner():
    assert kind(**EX)["artikel"] == "2.11a"
    assert recht(**EX, geboren_op="2013-04-30") and not recht(**EX, geboren_op="2013-05-01")
    assert recht(**EX, geboren_op="1984-01-02") and not recht(**EX, geboren_op="1984-01-01")
    assert not recht(**EX | {"compensatie_ex_partner_toegekend": False})
    assert recht(**EX, partnerschap=[], partner_bij_vaststelling=False)
    assert (
        melding(
            "kindbedrag",
            hoedanigheid="kind",
            via="ex_partner",
            geboren_op="2012-07-01",
            compensatie_ex_partner_toegekend=True,
        )[0]
        == "toeslagpartner_vanaf"
    )
    assert (
        melding(
            "kindbedrag",
            hoedanigheid="kind",
            geboren_op="2012-07-01",
            **EX | {"toeslagpartner_tot_en_met": "2013-04-30"},
        )[0]
        == "toeslagpartner_tot_en_met"
    )
    assert recht(**EX | {"toeslagpartner_tot_en_met": "2013-05-01"})


def test_pleegkind_van_ex_partner():
    assert kind(**EX, **PLEEG)["artikel"] == "2.11b"
    assert not recht(**EX, **PLEEG | {"pleegkind_sinds": "2013-05-01"})
    assert not recht(**EX, **PLEEG | {"pleegkind_sinds": None})
    # geboren in of na 2005: uiterlijk de dag voor het partnerschap; voor 2005 doet dat er niet toe
    laat = EX | PLEEG | {"toeslagpartner_vanaf": "2004-06-01", "pleegkind_sinds": "2004-05-31"}
    assert recht(**laat, geboren_op="2004-12-31") and not recht(**laat, geboren_op="2005-01-01")
    assert recht(**EX | PLEEG, geboren_op="2013-04-30")
    assert not recht(**EX | PLEEG, geboren_op="2013-05-01")
    assert "sinds wanneer" in waarschuwing(
        "kindbedrag", geboren_op="2012-07-01", **EX | PLEEG | {"pleegkind_sinds": None}
    )


def test_voormalig_pleegkind_van_ex_partner():
    basis = EX | PLEEG | {"hoedanigheid": "voormalig_pleegkind", "eerste_beschikking": "2015-01-01"}

    def huis(van, tot=None, **rest):
        return recht(**basis | rest, huishouden={"van": van, "tot_en_met": tot})

    assert huis("2010-01-01", "2015-01-01") and not huis("2010-01-01", "2014-12-31")
    assert huis("2016-05-01") and not huis("2016-05-02")
    assert huis("2019-01-01", toeslagpartner_tot_en_met=None)
    assert not huis("2015-06-01", pleegkind_sinds="2013-05-01")
    assert kind(**basis, huishouden={"van": "2015-01-01"})["artikel"] == "2.11b"
    assert "ontbreekt" in waarschuwing(
        "kindbedrag",
        geboren_op="2012-07-01",
        **basis | {"toeslagpartner_tot_en_met": None},
        huishouden={"van": "2015-01-01"},
    )
    assert not waarschuwing("kindbedrag", geboren_op="2012-07-01", **basis, huishouden={"van": "2015-01-01"})


def test_overleden_ouders():
    assert kind(via="overleden_aanvrager", aanvraag_tijdig=True)["artikel"] == "2.14"
    assert not recht(via="overleden_aanvrager")
    ex = EX | {
        "via": "overleden_ex_partner",
        "compensatie_ex_partner_toegekend": False,
        "ex_partner_aannemelijk": True,
        "aanvraag_tijdig": True,
        "ex_partner_had_aangevraagd": True,
    }
    assert kind(**ex)["artikel"] == kind(**ex, **PLEEG)["artikel"] == "2.14a"
    assert not recht(**ex | {"aanvraag_tijdig": False})
    assert not recht(**ex | {"ex_partner_aannemelijk": False})
    assert not recht(**ex | {"ex_partner_had_aangevraagd": False})
    assert recht(**ex | {"ex_partner_had_aangevraagd": False, "ex_partner_overleden_op": "2023-12-31"})
    assert not recht(**ex | {"ex_partner_had_aangevraagd": False, "ex_partner_overleden_op": "2024-01-01"})
    assert recht(**ex | {"ex_partner_overleden_op": "2024-01-01"})
    assert recht(via="aanvrager", aanvraag_tijdig=False) and recht(**EX, aanvraag_tijdig=False)


# --- ex-partner -------------------------------------------------------------------------------------------------

EXP = {
    "aanvrager_herstelmaatregel": True,
    "partnerperioden": [{"van": "2009-04-01", "tot_en_met": "2013-08-31"}],
    "beschikkingen": [
        {
            "soort": "hardheid",
            "dagtekening": "2014-05-12",
            "berekeningsjaar": 2011,
            "betreft_kind_van_partner": True,
        }
    ],
    "peildatum_3_1": "2021-10-01",
    "aanvraag_tijdig": True,
}


def exp(wet=None, **rest):
    return reken("expartner", wet, **EXP | rest)


def gronden(wet=None, perioden=None, **beschikking):
    return exp(
        wet,
        beschikkingen=[EXP["beschikkingen"][0] | beschikking],
        **({"partnerperioden": perioden} if perioden else {}),
    )["gronden"]


def test_gronden():
    assert gronden() == gronden(soort="vooringenomenheid") == ["a1"]
    assert gronden(soort="ogs") == ["a2"]
    assert gronden(betreft_kind_van_partner=False) == []
    assert gronden(berekeningsjaar=2009) == gronden(berekeningsjaar=2013) == ["a1"]
    assert gronden(berekeningsjaar=2008) == gronden(berekeningsjaar=2014) == []
    assert gronden(perioden=[{"van": "2011-12-31", "tot_en_met": "2012-01-01"}]) == ["a1"]
    assert gronden(perioden=[{"van": "2012-01-01", "tot_en_met": "2012-12-31"}]) == []
    assert gronden(perioden=[{"van": "2009-01-01", "tot_en_met": "2010-12-31"}]) == []
    assert gronden(perioden=[{"van": "2012-01-01"}]) == ["a3"]
    assert gronden(perioden=[{"van": "2010-01-01", "tot_en_met": "2011-01-01"}]) == ["a1"]
    assert exp(
        beschikkingen=[
            EXP["beschikkingen"][0],
            EXP["beschikkingen"][0] | {"soort": "ogs", "dagtekening": "2010-01-01"},
        ]
    )["gronden"] == ["a1", "a2", "a3"]


def test_grond_a3():
    def a3(wet=None, dagtekening="2012-08-31", perioden=None):
        return "a3" in gronden(wet, perioden, dagtekening=dagtekening, betreft_kind_van_partner=False)

    assert (
        a3()
        and not a3(dagtekening="2012-09-01")
        and not a3(dagtekening="2009-03-31")
        and a3(dagtekening="2009-04-01")
    )
    wet = met_keuze("a3_zelfde_dag_een_jaar_later", False)
    assert a3(wet, "2012-09-01") and not a3(wet, "2012-09-02")
    los = [
        {"van": "2010-01-01", "tot_en_met": "2010-12-31"},
        {"van": "2011-01-01", "tot_en_met": "2011-12-31"},
    ]
    assert a3(dagtekening="2010-06-01", perioden=los)
    los[1]["van"] = "2011-01-02"
    assert not a3(dagtekening="2010-06-01", perioden=los)
    assert a3(dagtekening="2010-06-01", perioden=[{"van": "2010-06-01"}])
    assert gronden(dagtekening=None) == ["a1"] and gronden(dagtekening=None, berekeningsjaar=None) == []


def test_eisen_aan_de_ex_partner():
    assert exp() == {"ex_partner": True, "gronden": ["a1"], "peildatum": "2021-10-01", "bedrag": "10000.00"}
    for rest in (
        {"aanvrager_herstelmaatregel": False},
        {"zelf_herstelmaatregel": True},
        {"einde_partnerschap_door_overlijden": True},
        {"beschikkingen": []},
        {"peildatum_3_1": None},
        {"peildatum_3_1": "2013-08-31"},
        {"peildatum_3_1": "2009-04-01"},
        {"partnerperioden": [{"van": "2009-04-01"}]},
    ):
        uit = exp(**rest)
        assert (uit["ex_partner"], uit["bedrag"]) == (False, "0.00"), rest
    assert exp(peildatum_3_1="2013-09-01")["ex_partner"] and exp(peildatum_3_1="2009-03-31")["ex_partner"]
    assert "geen peildatum" in waarschuwing("expartner", **EXP | {"peildatum_3_1": None})
    assert not waarschuwing("expartner", **EXP)


def test_peildatum_bij_overlijden():
    assert exp(aanvrager_overleden_op="2021-08-15")["peildatum"] == "2021-09-01"
    assert exp(aanvrager_overleden_op="2021-09-30")["peildatum"] == "2021-10-01"
    assert exp(aanvrager_overleden_op="2021-10-01")["peildatum"] == "2021-10-01"
    assert exp(aanvrager_overleden_op="2021-12-31", peildatum_3_1=None)["peildatum"] == "2022-01-01"
    assert exp(aanvrager_overleden_op="2021-08-31")["peildatum"] == "2021-09-01"


def test_bedrag_ex_partner():
    assert exp(aanvraag_tijdig=False)["bedrag"] == exp(eerder_ontvangen=True)["bedrag"] == "0.00"
    assert exp(aanvraag_tijdig=False)["ex_partner"] is True
    assert exp(andere_vergoeding="9999.99")["bedrag"] == "0.01"
    assert exp(andere_vergoeding="10000.01")["bedrag"] == "0.00"
    assert (
        exp(gedeeld_door_aanvrager="15000.00")["bedrag"]
        == exp(gedeeld_door_aanvrager=True)["bedrag"]
        == "10000.00"
    )
    assert melding("expartner", **EXP | {"gedeeld_door_aanvrager": "veel"})[0] == "gedeeld_door_aanvrager"
    assert (
        melding("expartner", **EXP | {"partnerperioden": [{"tot_en_met": "2010-01-01"}]})[0]
        == "partnerperioden[0].van"
    )
    assert (
        melding(
            "expartner", **EXP | {"partnerperioden": [{"van": "2010-01-02", "tot_en_met": "2010-01-01"}]}
        )[0]
        == "partnerperioden[0].tot_en_met"
    )
    assert melding("expartner", **EXP | {"beschikkingen": [{"soort": "b"}]})[0] == "beschikkingen[0].soort"
    assert "beschikkingen[0].x" in waarschuwing(
        "expartner", **EXP | {"beschikkingen": [EXP["beschikkingen"][0] | {"x": 1}]}
    )
    assert "partnerperioden[0].x" in waarschuwing(
        "expartner", **EXP | {"partnerperioden": [{"van": "2009-01-01", "tot_en_met": "2012-01-01", "x": 1}]}
    )
    assert (
        melding("expartner", **EXP | {"beschikkingen": [{"soort": "ogs", "berekeningsjaar": 2003}]})[0]
        == "beschikkingen[0].berekeningsjaar"
    )


# --- nabestaanden -----------------------------------------------------------------------------------------------


def mensen(*tijdig, **rest):
    return [{"id": f"p{n}", "aanvraag_tijdig": t} | rest for n, t in enumerate(tijdig)]


def nab(regeling="overleden_aanvrager", wet=None, **rest):
    return reken(
        "nabestaanden",
        wet,
        **({"regeling": regeling, "bedrag": "100.00", "overleden_op": "2024-05-15"} | rest),
    )


def kort(uit):
    return uit["artikel"], [(v["id"], v["bedrag"]) for v in uit["verdeling"]]


def test_partner_eerst():
    kinderen = mensen(True, True)
    assert kort(nab(partner={"aanvraag_tijdig": True}, kinderen=kinderen)) == (
        "2.9a",
        [("partner", "100.00")],
    )
    assert kort(nab("overleden_kind", partner={"aanvraag_tijdig": True}, kinderen=kinderen)) == (
        "2.14c",
        [("partner", "100.00")],
    )
    # een partner die niet aanvraagt, opent de volgende groep niet
    assert kort(nab(partner={"aanvraag_tijdig": False}, kinderen=kinderen)) == ("2.9a", [])
    assert kort(nab("overleden_kind", partner={}, kinderen=kinderen)) == ("2.14c", [])
    assert "niemand op tijd" in waarschuwing(
        "nabestaanden", regeling="overleden_kind", bedrag="1", overleden_op="2024-05-15", partner={}
    )


@pytest.mark.parametrize("regeling", ["overleden_aanvrager", "overleden_kind"])
def test_partner_van_voor_de_eerste_van_de_volgende_maand(regeling):
    eigen, volgende = ("2.9a", "2.9b") if regeling == "overleden_aanvrager" else ("2.14c", "2.14d")

    def artikel(tot, reden):
        return nab(
            regeling,
            partner={"partner_tot_en_met": tot, "reden_einde": reden, "aanvraag_tijdig": True},
            kinderen=mensen(True),
        )["artikel"]

    assert artikel("2024-05-31", "anders") == volgende
    assert (
        artikel("2024-05-31", "overlijden")
        == artikel("2024-06-01", "anders")
        == artikel(None, "anders")
        == eigen
    )
    assert artikel("2024-05-31", None) == eigen
    feiten = {"regeling": regeling, "bedrag": "1", "overleden_op": "2024-05-15"}
    assert "waarom" in waarschuwing(
        "nabestaanden", **feiten, partner={"partner_tot_en_met": "2024-05-31", "aanvraag_tijdig": True}
    )
    assert not waarschuwing(
        "nabestaanden", **feiten, partner={"partner_tot_en_met": "2024-06-01", "aanvraag_tijdig": True}
    )
    assert melding("nabestaanden", **feiten, partner={"reden_einde": "dood"})[0] == "partner.reden_einde"
    eerder = {"overleden_op": "2024-05-14", "aanvraag_tijdig": True}
    assert nab(regeling, partner=eerder, kinderen=mensen(True))["artikel"] == volgende
    assert "eerder overleden" in waarschuwing("nabestaanden", **feiten, partner=eerder, kinderen=mensen(True))


def test_partner_overlijdt_later():
    def artikel(regeling, overleden, toekenning=None):
        return nab(
            regeling,
            overleden_op="2020-01-01",
            partner={"overleden_op": overleden, "toekenning_op": toekenning, "aanvraag_tijdig": True},
            kinderen=mensen(True),
        )["artikel"]

    assert (
        artikel("overleden_aanvrager", "2024-12-31") == artikel("overleden_aanvrager", "2025-01-01") == "2.9b"
    )
    assert artikel("overleden_aanvrager", "2024-12-31", "2024-01-01") == "2.9b"
    assert (
        artikel("overleden_aanvrager", "2025-06-01", "2025-05-31")
        == artikel("overleden_aanvrager", "2025-06-01", "2025-06-01")
        == "2.9a"
    )
    assert artikel("overleden_aanvrager", "2025-01-01", "2025-01-01") == "2.9a"
    assert artikel("overleden_aanvrager", "2025-06-01", "2025-06-02") == "2.9b"
    assert artikel("overleden_kind", "2024-12-31") == artikel("overleden_kind", "2025-06-01") == "2.14c"
    assert "verschuift niet" in waarschuwing(
        "nabestaanden",
        regeling="overleden_kind",
        bedrag="1",
        overleden_op="2020-01-01",
        partner={"overleden_op": "2024-01-01", "aanvraag_tijdig": True},
    )
    zelfde = {"overleden_op": "2024-05-15", "aanvraag_tijdig": True}
    assert nab("overleden_kind", partner=zelfde)["artikel"] == "2.14c"


def test_kinderen_en_ouders():
    assert kort(nab(kinderen=mensen(True, False, True))) == ("2.9b", [("p0", "50.00"), ("p2", "50.00")])
    assert kort(nab()) == ("2.9b", [])
    assert kort(nab(ouders=mensen(True))) == ("2.9b", [])
    assert kort(nab("overleden_kind", kinderen=mensen(True), ouders=mensen(True))) == (
        "2.14d",
        [("p0", "100.00")],
    )
    assert kort(nab("overleden_kind", kinderen=mensen(False), ouders=mensen(True))) == ("2.14d", [])
    assert kort(nab("overleden_kind", ouders=mensen(True, True))) == (
        "2.14e",
        [("p0", "50.00"), ("p1", "50.00")],
    )
    assert kort(nab("overleden_kind", kinderen=mensen(True, in_aanmerking=False), ouders=mensen(True))) == (
        "2.14e",
        [("p0", "100.00")],
    )
    assert kort(nab(kinderen=mensen(True, in_aanmerking=False) + [{"id": 7, "aanvraag_tijdig": True}])) == (
        "2.9b",
        [(7, "100.00")],
    )
    assert kort(nab("overleden_kind", ouders=mensen(True, in_aanmerking=False))) == ("2.14e", [])


def test_verdelen_en_afronden():
    uit = nab(kinderen=mensen(*[True] * 3))
    assert (uit["verdeling"][0]["bedrag"], uit["afrondingsverschil"]) == ("33.33", "-0.01")
    uit = nab(bedrag="8000.00", kinderen=mensen(*[True] * 3))
    assert (uit["verdeling"][0]["bedrag"], uit["afrondingsverschil"]) == ("2666.67", "0.01")
    uit = nab(bedrag="0.01", kinderen=mensen(True, True))
    assert (uit["verdeling"][0]["bedrag"], uit["afrondingsverschil"]) == ("0.01", "0.01")
    uit = nab(wet=met_keuze("noemer_tijdige_aanvragers", False), kinderen=mensen(True, False, True, True))
    assert [v["bedrag"] for v in uit["verdeling"]] == ["25.00"] * 3 and uit["afrondingsverschil"] == "0.00"
    assert (
        nab(wet=met_keuze("noemer_tijdige_aanvragers", False), kinderen=mensen(True, True, True))[
            "afrondingsverschil"
        ]
        == "-0.01"
    )


def test_nabestaanden_weigert():
    feiten = {"regeling": "overleden_kind", "bedrag": "1.00", "overleden_op": "2024-05-15"}
    assert melding("nabestaanden", **feiten | {"bedrag": None})[0] == "bedrag"
    assert melding("nabestaanden", **feiten | {"overleden_op": None})[0] == "overleden_op"
    for naam in ("kinderen", "ouders"):
        assert melding("nabestaanden", **feiten, **{naam: [{"aanvraag_tijdig": True}]})[0] == f"{naam}[0].id"
        assert melding("nabestaanden", **feiten, **{naam: mensen(True) + mensen(True)})[0] == f"{naam}[1].id"
        assert melding("nabestaanden", **feiten, **{naam: [{"id": True}]})[0] == f"{naam}[0].id"
        assert f"{naam}[0].x" in waarschuwing("nabestaanden", **feiten, **{naam: mensen(True, x=1)})
    assert "partner.x" in waarschuwing("nabestaanden", **feiten, partner={"x": 1})
    assert (
        melding("nabestaanden", **feiten, partner={"aanvraag_tijdig": "ja"})[0] == "partner.aanvraag_tijdig"
    )


# --- HZK --------------------------------------------------------------------------------------------------------

POST = {
    "toeslag": "zorgtoeslag",
    "jaar": 2014,
    "vooringenomen": True,
    "caf_onderzoek": True,
    "bedrag": "1000.00",
}


def post(wet=None, **rest):
    uit = reken("hzk", wet, posten=[POST | rest])["posten"][0]
    return uit["t_2_16"], uit["t_2_17"], uit["uit_te_betalen"]


def test_hzk_2_16():
    assert post() == ("1300.00", "0.00", "1300.00")
    for rest in ({"vooringenomen": False}, {"caf_onderzoek": False}, {"ernstige_onregelmatigheid": True}):
        assert post(**rest) == ("0.00", "0.00", "0.00")
    assert post(nog_niet_betaald="1000.00")[0] == "300.00"
    assert post(nog_niet_betaald="1300.01")[0] == "0.00"
    assert post(alsnog_verhoging="400.00", niet_toegekend="300.00")[0] == "1000.00"
    assert post(alsnog_verhoging="200.00", niet_toegekend="300.00")[0] == "1100.00"
    assert post(alsnog_verhoging="200.00")[0] == "1300.00"
    assert post(andere_vergoeding="0.01")[0] == "1299.99"
    assert post(bedrag="0.05")[0] == "0.07"
    alles = {
        "nog_niet_betaald": "100.00",
        "alsnog_verhoging": "20.00",
        "niet_toegekend": "20.00",
        "ogs_terugvordering": "100.00",
        "andere_vergoeding": "3.00",
    }
    assert post(**alles) == ("1147.00", "30.00", "1177.00")
    assert post(met_keuze("aftrek_2_16_samen", False), **alles) == ("1200.00", "30.00", "1230.00")
    assert post(met_keuze("aftrek_2_16_samen", False), nog_niet_betaald="100.00")[0] == "1200.00"


def test_hzk_2_17_en_de_drempel():
    zonder = {"vooringenomen": False}
    assert post(**zonder, ogs_terugvordering="80.00") == ("0.00", "24.00", "24.00")
    assert post(**zonder, ogs_terugvordering="79.98") == ("0.00", "23.99", "0.00")
    assert post(**zonder, ogs_terugvordering="79.99") == ("0.00", "24.00", "24.00")
    assert post(**zonder, ogs_terugvordering="100.00", andere_vergoeding_ogs="31.00")[1] == "0.00"
    # 2.17 gaat van 2.16 af, ook als het te klein is om te betalen
    assert post(ogs_terugvordering="60.00") == ("1282.00", "18.00", "1282.00")
    assert post(bedrag="18.46") == ("24.00", "0.00", "24.00") and post(bedrag="18.45") == (
        "23.99",
        "0.00",
        "0.00",
    )
    uit = reken(
        "hzk", posten=[POST, POST | {"jaar": 2015}, POST | {"toeslag": "huurtoeslag", "bedrag": "10.00"}]
    )
    assert uit["totaal_uit_te_betalen"] == "2600.00"
    assert [(p["toeslag"], p["jaar"]) for p in uit["posten"]] == [
        ("zorgtoeslag", 2014),
        ("zorgtoeslag", 2015),
        ("huurtoeslag", 2014),
    ]


def test_hzk_weigert():
    assert melding("hzk")[0] == "posten"
    assert melding("hzk", posten=[POST, POST])[0] == "posten[1].jaar"
    kgb = [POST | {"toeslag": t} for t in ("kindgebonden_budget", "kindgebonden budget")]
    assert melding("hzk", posten=kgb)[0] == "posten[1].jaar"
    assert melding("hzk", posten=[POST | {"toeslag": "kinderopvangtoeslag"}])[0] == "posten[0].toeslag"
    assert melding("hzk", posten=[POST | {"jaar": 2003}])[0] == "posten[0].jaar"
    assert reken("hzk", posten=[kgb[1]])["posten"][0]["toeslag"] == "kindgebonden budget"
    assert "niet_toegekend" in waarschuwing("hzk", posten=[POST | {"niet_toegekend": "1000.01"}])
    assert not waarschuwing("hzk", posten=[POST | {"niet_toegekend": "1000.00"}])
    assert "posten[0].x" in waarschuwing("hzk", posten=[POST | {"x": 1}])
    assert reken("hzk", posten=[]) == {"posten": [], "totaal_uit_te_betalen": "0.00"}
    assert "CAF" in uitkomst("hzk", posten=[POST | {"caf_onderzoek": False}]).stappen[0].tekst


# --- typed strictly, also where the value does not matter --------------------------------------------------------


def test_ook_wat_er_niet_toe_doet_wordt_gelezen():
    for veld in (
        "komt_zelf_in_aanmerking",
        "herstelmaatregel_over_deel_partnerperiode",
        "partner_bij_toekenning",
    ):
        assert melding("forfait", maatregelen=[], partner={veld: "ja"})[0] == f"partner.{veld}"
    assert (
        melding("forfait", maatregelen=[MAATREGEL | {"berekeningsjaar": 2101}])[0]
        == "maatregelen[0].berekeningsjaar"
    )
    assert forfait(MAATREGEL | {"berekeningsjaar": 2100})["komt_in_aanmerking"] is True
    feiten = {"regeling": "overleden_kind", "bedrag": "1.00", "overleden_op": "2024-05-15"}
    weg = {"partner_tot_en_met": "2024-05-20", "reden_einde": "anders", "aanvraag_tijdig": "ja"}
    assert melding("nabestaanden", **feiten, partner=weg)[0] == "partner.aanvraag_tijdig"
    lang = "x" * 50
    assert f"'{lang[:40]}'" in melding("nabestaanden", **feiten, kinderen=[{"id": lang}, {"id": lang}])[1]
