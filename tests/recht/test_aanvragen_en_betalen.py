# SPDX-License-Identifier: EUPL-1.2
"""Filing dates and payment dates: each row of the tables, on both sides of its edge."""

import pytest

from .hulp import melding, met_keuze, reken, uitkomst, waarschuwing


def uiterlijk(soort, **rest):
    return reken("aanvraag_tijdig", soort=soort, ontvangen_op="2024-05-01", **rest)["uiterlijk"]


def status(soort, op, **rest):
    return reken("aanvraag_tijdig", soort=soort, ontvangen_op=op, **rest)["status"]


@pytest.mark.parametrize(
    "soort",
    [
        "compensatie",
        "ogs",
        "afgelost_3_13",
        "afgelost_4_3",
        "schulden_4_1",
        "schulden_4_2",
        "schulden_4_4",
        "schulden_4_6",
        "schulden_4_7",
    ],
)
def test_voor_1_januari_2024(soort):
    assert uiterlijk(soort) == "2024-01-02"
    assert status(soort, "2024-01-02T23:59:59+01:00") == "tijdig"
    assert status(soort, "2024-01-02T23:30:00Z") == "te_laat"
    assert status(soort, "2024-01-03") == "te_laat"


@pytest.mark.parametrize(
    ("soort", "veld"),
    [
        *(
            ("afgelost_3_13", "beschikking_onherroepelijk_op"),
            ("afgelost_4_3", "beschikking_onherroepelijk_op"),
        ),
        *(
            ("schulden_4_1", "eerste_beschikking_onherroepelijk_op"),
            ("schulden_4_2", "eerste_beschikking_onherroepelijk_op"),
        ),
    ],
)
def test_onherroepelijk_na_1_juli_2023(soort, veld):
    assert uiterlijk(soort, **{veld: "2023-07-01"}) == "2024-01-02"
    assert uiterlijk(soort, **{veld: "2023-07-02"}) == "2024-01-02"
    assert uiterlijk(soort, **{veld: "2023-07-03"}) == "2024-01-03"
    assert uiterlijk(soort, **{veld: "2023-08-31"}) == "2024-02-29"
    ander = ({"beschikking_onherroepelijk_op", "eerste_beschikking_onherroepelijk_op"} - {veld}).pop()
    assert uiterlijk(soort, **{ander: "2024-01-15"}) == "2024-01-02"


@pytest.mark.parametrize("nummer", ["1", "2", "4", "6", "7"])
def test_schulden_en_bijnamen(nummer):
    ex = {"ex_partner_beschikking_dagtekening": "2024-03-05"}
    verwacht = "2024-01-02" if nummer == "2" else "2024-09-05"
    assert uiterlijk(f"schulden_4_{nummer}", **ex) == uiterlijk(f"4_{nummer}", **ex) == verwacht
    assert (
        "4.2" in waarschuwing("aanvraag_tijdig", soort=f"4_{nummer}", ontvangen_op="2024-01-01", **ex)
    ) is (nummer == "2")


def test_werkelijke_schade():
    assert status("werkelijke_schade", "2025-05-01") == "onbekend"
    assert "koninklijk besluit" in waarschuwing(
        "aanvraag_tijdig", soort="werkelijke_schade", ontvangen_op="2025-05-01"
    )
    # voor 1 januari 2026: laatste dag woensdag 31 december 2025
    kb = {"kb_tijdstip": "2026-01-01"}
    assert uiterlijk("werkelijke_schade", **kb) == "2025-12-31"
    assert uiterlijk("werkelijke_schade", kb_tijdstip="2024-01-01") == "2024-01-02"
    assert uiterlijk("werkelijke_schade", beschikking_onherroepelijk_op="2026-01-01", **kb) == "2025-12-31"
    assert uiterlijk("werkelijke_schade", beschikking_onherroepelijk_op="2026-01-02", **kb) == "2026-07-02"
    assert status("werkelijke_schade", "2025-05-01", beschikking_onherroepelijk_op="2025-02-01") == "onbekend"


def test_kind():
    for soort in ("kind_2_13", "kind_2_13a", "kind_2_14", "kind_2_14a"):
        assert uiterlijk(soort) == "2024-12-31"
        assert reken("aanvraag_tijdig", soort=soort, ontvangen_op="2024-05-01")["vroegst"] is None
    maatregel = {"herstelmaatregel_dagtekening": "2024-06-20"}
    ex = {"ex_partner_beschikking_dagtekening": "2024-06-20"}
    assert uiterlijk("kind_2_13", **maatregel) == uiterlijk("kind_2_13a", **ex) == "2025-06-20"
    assert uiterlijk("kind_2_13", **ex) == uiterlijk("kind_2_13a", **maatregel) == "2024-12-31"
    for soort in ("kind_2_14", "kind_2_14a"):
        assert uiterlijk(soort, **maatregel, **ex) == "2024-12-31"
    assert uiterlijk("kind_2_13", herstelmaatregel_dagtekening="2023-12-31") == "2024-12-31"
    assert uiterlijk("kind_2_13", herstelmaatregel_dagtekening="2024-01-01") == "2025-01-01"
    wet = met_keuze("laatste_dag_tot_telt", False)
    assert reken("aanvraag_tijdig", wet, soort="kind_2_13", **maatregel)["uiterlijk"] == "2025-06-19"
    assert reken("aanvraag_tijdig", wet, soort="kind_2_13a", **ex)["uiterlijk"] == "2025-06-20"
    assert (
        reken("aanvraag_tijdig", wet, soort="kind_2_13", herstelmaatregel_dagtekening="2023-12-31")[
            "uiterlijk"
        ]
        == "2024-12-31"
    )


def test_kind_te_vroeg():
    assert status("kind_2_13", "2024-12-20", herstelmaatregel_dagtekening="2024-06-20") == "te_vroeg"
    assert status("kind_2_13", "2024-12-21", herstelmaatregel_dagtekening="2024-06-20") == "tijdig"
    uit = reken(
        "aanvraag_tijdig",
        soort="kind_2_13",
        ontvangen_op="2023-05-05",
        herstelmaatregel_dagtekening="2021-06-20",
    )
    assert (uit["vroegst"], uit["status"], uit["tijdig"]) == ("2023-05-06", "te_vroeg", False)
    assert (
        reken("aanvraag_tijdig", soort="kind_2_13a", ex_partner_beschikking_dagtekening="2021-06-20")[
            "vroegst"
        ]
        == "2021-12-21"
    )


def test_expartner():
    assert uiterlijk("expartner") == "2024-07-01"
    assert uiterlijk("expartner", uitnodiging_dagtekening="2023-12-31") == "2024-07-01"
    assert uiterlijk("expartner", uitnodiging_dagtekening="2024-01-01") == "2024-07-01"
    assert uiterlijk("expartner", uitnodiging_dagtekening="2024-08-31") == "2025-02-28"
    assert uiterlijk("expartner", eerst_mogelijk_op="2023-12-30") == "2024-07-01"  # 30 juni: voor 1 juli
    assert uiterlijk("expartner", eerst_mogelijk_op="2024-01-01") == "2024-07-01"
    assert uiterlijk("expartner", eerst_mogelijk_op="2024-01-02") == "2024-07-02"
    # de uitnodiging beslist, ook als dat korter is
    assert (
        uiterlijk("expartner", eerst_mogelijk_op="2024-06-01", uitnodiging_dagtekening="2024-02-01")
        == "2024-08-01"
    )


def test_nabestaande_kind():
    assert uiterlijk("nabestaande_kind", overleden_op="2010-01-01") == "2024-10-22"
    assert uiterlijk("nabestaande_kind", overleden_op="2024-04-22") == "2024-10-22"
    assert uiterlijk("nabestaande_kind", overleden_op="2024-04-23") == "2024-10-23"
    assert uiterlijk("nabestaande_kind", overleden_op="2024-08-31") == "2025-02-28"
    for veld in ("herstelmaatregel_dagtekening", "ex_partner_beschikking_dagtekening"):
        assert (
            uiterlijk("nabestaande_kind", overleden_op="2020-01-01", **{veld: "2024-04-22"}) == "2024-10-22"
        )
        assert (
            uiterlijk("nabestaande_kind", overleden_op="2020-01-01", **{veld: "2025-03-03"}) == "2025-09-03"
        )
        assert (
            uiterlijk("nabestaande_kind", overleden_op="2025-03-02", **{veld: "2025-03-03"}) == "2025-09-03"
        )
        assert (
            uiterlijk("nabestaande_kind", overleden_op="2025-03-03", **{veld: "2025-03-03"}) == "2025-09-03"
        )
        assert (
            uiterlijk("nabestaande_kind", overleden_op="2025-04-03", **{veld: "2025-03-03"}) == "2025-10-03"
        )
    beide = {"herstelmaatregel_dagtekening": "2025-03-03", "ex_partner_beschikking_dagtekening": "2025-01-01"}
    assert uiterlijk("nabestaande_kind", overleden_op="2020-01-01", **beide) == "2025-09-03"
    assert (
        reken(
            "aanvraag_tijdig",
            met_keuze("laatste_dag_tot_telt", False),
            soort="nabestaande_kind",
            overleden_op="2020-01-01",
            **beide,
        )["uiterlijk"]
        == "2025-09-02"
    )
    assert (
        reken(
            "aanvraag_tijdig",
            met_keuze("laatste_dag_tot_telt", False),
            soort="nabestaande_kind",
            overleden_op="2020-01-01",
        )["uiterlijk"]
        == "2024-10-22"
    )
    assert status("nabestaande_kind", "2024-05-01") == "onbekend"
    assert "niet bekend" in waarschuwing(
        "aanvraag_tijdig", soort="nabestaande_kind", ontvangen_op="2024-05-01"
    )


def test_nabestaande_aanvrager():
    def dag(**rest):
        return uiterlijk("nabestaande_aanvrager", **rest)

    assert dag(overleden_op="2020-01-01") == dag(overleden_op="2025-01-01") == "2025-07-01"
    assert dag(overleden_op="2025-01-02") == "2025-07-02"
    # de partner overleed op of na 1 januari 2025 zonder toekenning: tel vanaf dat overlijden
    assert dag(overleden_op="2020-01-01", partner_overleden_op="2025-05-05") == "2025-11-05"
    assert dag(overleden_op="2020-01-01", partner_overleden_op="2025-01-01") == "2025-07-01"
    assert dag(overleden_op="2025-03-03", partner_overleden_op="2025-01-01") == "2025-07-01"
    assert dag(overleden_op="2025-03-03", partner_overleden_op="2024-12-31") == "2025-09-03"
    assert (
        dag(overleden_op="2020-01-01", partner_overleden_op="2025-05-05", toekenning_op="2025-05-05")
        == "2025-07-01"
    )
    assert (
        dag(overleden_op="2020-01-01", partner_overleden_op="2025-05-05", toekenning_op="2025-05-06")
        == "2025-11-05"
    )
    assert dag() is None and status("nabestaande_aanvrager", "2025-01-01") == "onbekend"
    assert "niet bekend" in waarschuwing(
        "aanvraag_tijdig", soort="nabestaande_aanvrager", ontvangen_op="2024-05-01"
    )
    assert (
        "2.9b lid 5"
        in uitkomst(
            "aanvraag_tijdig",
            soort="nabestaande_aanvrager",
            overleden_op="2020-01-01",
            partner_overleden_op="2025-05-05",
        )
        .stappen[-1]
        .artikel
    )


def test_nabestaande_aanvrager_werkelijke_schade():
    def uit(**rest):
        return reken("aanvraag_tijdig", soort="nabestaande_aanvrager_ws", ontvangen_op="2025-06-01", **rest)

    assert uit(toekenning_op="2025-03-01", onherroepelijk_op=["2025-04-30", "2025-08-31", "2025-05-05"]) == {
        "uiterlijk": "2026-02-28",
        "vroegst": "2025-03-01",
        "status": "tijdig",
        "tijdig": True,
    }
    assert uit(toekenning_op="2025-06-01", onherroepelijk_op=["2025-08-31"])["status"] == "tijdig"
    assert uit(toekenning_op="2025-06-02", onherroepelijk_op=["2025-08-31"])["status"] == "te_vroeg"
    for onbekend in ([], None, ["2025-08-31", None]):
        kreeg = uit(toekenning_op="2025-03-01", onherroepelijk_op=onbekend)
        assert (kreeg["uiterlijk"], kreeg["status"], kreeg["tijdig"]) == (None, "onbekend", False)
    assert uit(toekenning_op="2025-06-02")["status"] == "te_vroeg"
    assert "onherroepelijk" in waarschuwing(
        "aanvraag_tijdig", soort="nabestaande_aanvrager_ws", ontvangen_op="2025-06-01"
    )


def test_hzk_en_status():
    assert status("hzk", "2026-02-12") == "tijdig" and status("hzk", "2026-02-13") == "te_laat"
    uit = reken("aanvraag_tijdig", soort="hzk")
    assert uit == {"uiterlijk": "2026-02-12", "vroegst": None, "status": "onbekend", "tijdig": False}
    assert "wanneer de aanvraag is ontvangen" in waarschuwing("aanvraag_tijdig", soort="hzk")
    assert "9.1" in waarschuwing("aanvraag_tijdig", soort="hzk", ontvangen_op="2026-02-13")
    assert not waarschuwing("aanvraag_tijdig", soort="hzk", ontvangen_op="2026-02-12")
    assert melding("aanvraag_tijdig", soort="4_3", ontvangen_op="2026-02-12")[0] == "soort"


# --- betalen ----------------------------------------------------------------------------------------------------


def betaal(soort, **rest):
    return reken("betaaltermijn", soort=soort, **rest)


def test_betalen_op_de_dag_zelf():
    assert betaal("voorlopig", bekendgemaakt_op="2025-03-01")["uiterlijk"] == "2025-03-01"
    assert betaal("definitief", vastgesteld_op="2025-03-02") == {
        "betalen": True,
        "uiterlijk": "2025-03-02",
        "uiterste_uitstel": None,
    }
    assert melding("betaaltermijn", soort="voorlopig")[0] == "bekendgemaakt_op"
    assert melding("betaaltermijn", soort="definitief", bekendgemaakt_op="2025-03-01")[0] == "vastgesteld_op"


def test_forfait_zonder_atw():
    assert betaal("forfait", aanvraag_ontvangen_op="2023-08-31")["uiterlijk"] == "2024-02-29"
    assert betaal("forfait", aanvraag_ontvangen_op="2023-09-30")["uiterlijk"] == "2024-03-30"  # zaterdag
    assert betaal("forfait", aanvraag_ontvangen_op="2021-01-01")["uiterlijk"] == "2021-07-01"
    assert betaal("forfait_10000", aanvraag_ontvangen_op="2021-01-01")["uiterlijk"] == "2023-05-05"
    assert betaal("forfait_10000", aanvraag_ontvangen_op="2022-11-06")["uiterlijk"] == "2023-05-06"
    assert melding("betaaltermijn", soort="forfait")[0] == "aanvraag_ontvangen_op"


@pytest.mark.parametrize(
    ("soort", "uiterlijk"),
    [
        ("kind", "2025-04-22"),
        ("hzk", "2025-04-22"),
        ("buitenland_wsnp_msnp", "2025-04-22"),
        ("ex_partner", "2025-05-06"),
        ("nabestaande", "2025-05-06"),
        ("awb_4_87", "2025-05-06"),
    ],
)
def test_weken_met_atw(soort, uiterlijk):
    # maandag 24 maart 2025 + 4 weken is Tweede Paasdag; + 6 weken is 5 mei
    uit = betaal(soort, bekendgemaakt_op="2025-03-24", dagtekening="2025-03-20")
    assert uit["betalen"] is True and uit["uiterlijk"] == uiterlijk
    assert uit["uiterste_uitstel"] == (
        None if soort in ("buitenland_wsnp_msnp", "awb_4_87") else "2026-03-20"
    )
    assert melding("betaaltermijn", soort=soort)[0] == "bekendgemaakt_op"


def test_uitstel_op_verzoek():
    kind = {"bekendgemaakt_op": "2024-12-31", "dagtekening": "2024-12-30"}
    assert betaal("kind", **kind)["uiterste_uitstel"] == "2025-12-31"
    assert betaal("kind", **kind)["uiterlijk"] == "2025-01-28"
    assert betaal("kind", **kind, verzoek_uitstel_tot="2025-06-01")["uiterlijk"] == "2025-06-01"
    assert betaal("kind", **kind, verzoek_uitstel_tot="2026-01-01")["uiterlijk"] == "2025-12-31"
    assert betaal("kind", **kind, verzoek_uitstel_tot="2025-01-01")["uiterlijk"] == "2025-01-28"
    later = {"bekendgemaakt_op": "2025-01-01", "dagtekening": "2024-12-30"}
    assert betaal("kind", **later)["uiterste_uitstel"] == "2025-12-30"  # ook als dat korter is
    assert (
        betaal(
            "nabestaande",
            bekendgemaakt_op="2024-05-01",
            dagtekening="2024-02-29",
            verzoek_uitstel_tot="2026-01-01",
        )["uiterlijk"]
        == "2025-02-28"
    )
    assert "Uitstel kan tot en met" in waarschuwing(
        "betaaltermijn", soort="kind", **kind, verzoek_uitstel_tot="2026-01-01"
    )
    assert not waarschuwing("betaaltermijn", soort="kind", **kind, verzoek_uitstel_tot="2025-12-31")


def test_geen_uitstel_of_geen_dagtekening():
    assert "geen uitstel" in waarschuwing(
        "betaaltermijn",
        soort="buitenland_wsnp_msnp",
        bekendgemaakt_op="2025-03-03",
        verzoek_uitstel_tot="2025-09-01",
    )
    assert (
        betaal("buitenland_wsnp_msnp", bekendgemaakt_op="2025-03-03", verzoek_uitstel_tot="2025-09-01")[
            "uiterlijk"
        ]
        == "2025-03-31"
    )
    assert "dagtekening ontbreekt" in waarschuwing(
        "betaaltermijn", soort="hzk", bekendgemaakt_op="2025-03-03"
    )
    assert betaal("hzk", bekendgemaakt_op="2025-03-03")["uiterste_uitstel"] is None
    assert (
        melding(
            "betaaltermijn", soort="hzk", bekendgemaakt_op="2025-03-03", verzoek_uitstel_tot="2025-09-01"
        )[0]
        == "dagtekening"
    )


def test_hzk_drempel():
    feiten = {"bekendgemaakt_op": "2025-03-03", "dagtekening": "2025-03-03"}
    assert betaal("hzk", bedrag="23.99", **feiten) == {
        "betalen": False,
        "uiterlijk": None,
        "uiterste_uitstel": None,
    }
    assert betaal("hzk", bedrag="24.00", **feiten)["betalen"] is True
    assert betaal("kind", bedrag="23.99", **feiten)["betalen"] is True
    assert betaal("hzk", bedrag="0.00", **feiten)["betalen"] is False
