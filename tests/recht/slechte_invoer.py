# SPDX-License-Identifier: EUPL-1.2
"""Bad input with the field that must be named."""

from decimal import Decimal
from typing import Any

SLECHT: list[tuple[str, dict[str, Any], str]] = [
    ("moratorium", {}, "betaald_op"),
    ("moratorium", {"betaald_op": None}, "betaald_op"),
    ("atw_verlenging", {}, "nominaal_einde"),
    ("atw_verlenging", {"gebeurtenis": "2024-01-01"}, "termijn"),
    ("atw_verlenging", {"nominaal_einde": "2024-01-01", "termijn": []}, "termijn"),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"aantal": 0, "eenheid": "dagen"}},
        "termijn.aantal",
    ),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"aantal": 100001, "eenheid": "dagen"}},
        "termijn.aantal",
    ),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"aantal": "3", "eenheid": "dagen"}},
        "termijn.aantal",
    ),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"aantal": 3.0, "eenheid": "dagen"}},
        "termijn.aantal",
    ),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"aantal": True, "eenheid": "dagen"}},
        "termijn.aantal",
    ),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"eenheid": "dagen"}},
        "termijn.aantal",
    ),
    (
        "atw_verlenging",
        {"nominaal_einde": "2024-01-01", "termijn": {"aantal": 3, "eenheid": "dag"}},
        "termijn.eenheid",
    ),
    ("atw_verlenging", {"nominaal_einde": "2024-01-01", "bron": "Wet"}, "bron"),
    ("atw_verlenging", {"nominaal_einde": "2024-01-01", "terugrekening": "ja"}, "terugrekening"),
    ("atw_verlenging", {"nominaal_einde": "2024-01-01", "terugrekening": 1}, "terugrekening"),
    ("bezwaartermijn", {"grondslag": None, "bekendgemaakt_op": "2024-01-01"}, "grondslag"),
    ("bezwaartermijn", {"grondslag": 1, "bekendgemaakt_op": "2024-01-01"}, "grondslag"),
    ("bezwaartermijn", {"grondslag": "wht", "bekendgemaakt_op": "2024-01-01"}, "grondslag"),
    ("bezwaartermijn", {"grondslag": "awb_overig", "dagtekening": "2024-01-01"}, "bekendgemaakt_op"),
    (
        "bezwaartermijn",
        {"grondslag": "wht_dienst_toeslagen", "bekendgemaakt_op": "2024-01-01"},
        "dagtekening",
    ),
    (
        "bezwaartermijn",
        {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-01-01", "indiening": "post"},
        "indiening",
    ),
    (
        "bezwaartermijn",
        {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-01-01", "indiening": {"kanaal": "fax"}},
        "indiening.kanaal",
    ),
    (
        "bezwaartermijn",
        {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-01-01", "vraag_beleid": "ja"},
        "vraag_beleid",
    ),
    (
        "beslistermijn_bezwaar",
        {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-01-01", "opschortingen": {}},
        "opschortingen",
    ),
    (
        "beslistermijn_bezwaar",
        {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-01-01", "opschortingen": [3]},
        "opschortingen[0]",
    ),
    (
        "beslistermijn_bezwaar",
        {"grondslag": "awb_overig", "bekendgemaakt_op": "2024-01-01", "opschortingen": [{"soort": "x"}]},
        "opschortingen[0].soort",
    ),
    (
        "beslistermijn_bezwaar",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2024-01-01",
            "opschortingen": [{"soort": "verzuim_6_6"}],
        },
        "opschortingen[0].verzocht_op",
    ),
    (
        "beslistermijn_bezwaar",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2024-01-01",
            "opschortingen": [{"soort": "buitenland_4_15_1b"}],
        },
        "opschortingen[0].medegedeeld_op",
    ),
    (
        "beslistermijn_bezwaar",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2024-01-01",
            "opschortingen": [{"soort": "overmacht_4_15_2c"}],
        },
        "opschortingen[0].van",
    ),
    (
        "beslistermijn_bezwaar",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2024-01-01",
            "opschortingen": [
                {"soort": "overmacht_4_15_2c", "van": "2024-01-02", "tot_en_met": "2024-01-01"}
            ],
        },
        "opschortingen[0].tot_en_met",
    ),
    (
        "beslistermijn_bezwaar",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2024-01-01",
            "verdaging": {"weken": 0, "medegedeeld_op": "2024-01-01"},
        },
        "verdaging.weken",
    ),
    (
        "beslistermijn_bezwaar",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2024-01-01",
            "verdaging": {"weken": 521, "medegedeeld_op": "2024-01-01"},
        },
        "verdaging.weken",
    ),
    ("beslistermijn_primair", {"regeling": "wht_6_2", "start": "2024-01-01"}, "regeling"),
    ("beslistermijn_primair", {"regeling": "wht_6_5"}, "start"),
    (
        "beslistermijn_primair",
        {
            "regeling": "wht_6_6",
            "start": "2024-01-01",
            "verlenging": {"maanden": 0, "medegedeeld_op": "2024-01-01"},
        },
        "verlenging.maanden",
    ),
    (
        "beslistermijn_primair",
        {
            "regeling": "wht_6_6",
            "start": "2024-01-01",
            "verlenging": {"maanden": 121, "medegedeeld_op": "2024-01-01"},
        },
        "verlenging.maanden",
    ),
    (
        "beslistermijn_primair",
        {
            "regeling": "wht_6_6",
            "start": "2024-01-01",
            "mededeling_4_14": {"lid": 4, "medegedeeld_op": "2024-01-01"},
        },
        "mededeling_4_14.lid",
    ),
    (
        "beslistermijn_primair",
        {
            "regeling": "wht_6_6",
            "start": "2024-01-01",
            "mededeling_4_14": {"lid": 0, "medegedeeld_op": "2024-01-01"},
        },
        "mededeling_4_14.lid",
    ),
    ("zienswijzetermijn", {"dagtekening": "2024-01-01", "weken_op_verzoek": 0}, "weken_op_verzoek"),
    ("zienswijzetermijn", {"dagtekening": "2024-01-01", "weken_op_verzoek": 521}, "weken_op_verzoek"),
    ("dwangsom", {"soort": "civiel"}, "soort"),
    ("dwangsom", {"soort": "bestuurlijk"}, "beslistermijn_einde"),
    (
        "dwangsom",
        {"soort": "bestuurlijk", "beslistermijn_einde": "2024-01-01", "aanvragers": 0},
        "aanvragers",
    ),
    (
        "dwangsom",
        {"soort": "bestuurlijk", "beslistermijn_einde": "2024-01-01", "aanvragers": 10001},
        "aanvragers",
    ),
    (
        "dwangsom",
        {"soort": "bestuurlijk", "beslistermijn_einde": "2024-01-01", "aanvragers": "2"},
        "aanvragers",
    ),
    (
        "dwangsom",
        {"soort": "rechterlijk", "uitspraak_verzonden_op": "2024-01-01", "termijn_weken": 0},
        "termijn_weken",
    ),
    (
        "dwangsom",
        {"soort": "rechterlijk", "uitspraak_verzonden_op": "2024-01-01", "termijn_weken": 1001},
        "termijn_weken",
    ),
    ("aanvraag_tijdig", {}, "soort"),
    ("betaaltermijn", {"soort": "ogs"}, "soort"),
    ("compensatie", {"jaren": "2012"}, "jaren"),
    ("compensatie", {"jaren": [], "toekenningen": "2024-01-01"}, "toekenningen"),
    ("compensatie", {"jaren": [], "toekenningen": ["2024-01-01", 3]}, "toekenningen[1]"),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": 4.5}]},
        "rentetabel[0].percentage",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": "-1"}]},
        "rentetabel[0].percentage",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": -1}]},
        "rentetabel[0].percentage",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": 10**9}]},
        "rentetabel[0].percentage",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": "4%"}]},
        "rentetabel[0].percentage",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": Decimal("NaN")}]},
        "rentetabel[0].percentage",
    ),
    ("compensatie", {"jaren": [], "proceskosten": {"punten": []}}, "proceskosten.punten"),
    ("forfait", {"maatregelen": [], "partner": []}, "partner"),
    ("kindbedrag", {"hoedanigheid": "kind", "via": "opa", "geboren_op": "2012-01-01"}, "via"),
    (
        "kindbedrag",
        {"hoedanigheid": "neef", "via": "aanvrager", "geboren_op": "2012-01-01"},
        "hoedanigheid",
    ),
    ("kindbedrag", {"hoedanigheid": "kind", "via": "aanvrager"}, "geboren_op"),
    ("nabestaanden", {"regeling": "x"}, "regeling"),
    ("moratorium", {"betaald_op": "2024-01-01", "rechtsdatum": "morgen"}, "rechtsdatum"),
    (
        "bezwaartermijn",
        {
            "grondslag": "awb_overig",
            "bekendgemaakt_op": "2025-01-06",
            "indiening": {"kanaal": "post", "ter_post_op": "2025-02-02", "ontvangen": "2025-02-01"},
        },
        "indiening.ter_post_op",
    ),
    (
        "beslistermijn_bezwaar",
        {"grondslag": "wht_dienst_toeslagen", "dagtekening": "2025-01-06", "bekendgemaakt_op": "2025-01-06"},
        "bezwaar_ontvangen",
    ),
    (
        "beslistermijn_primair",
        {
            "regeling": "awb_4_13",
            "start": "2024-08-09",
            "mededeling_4_14": {"lid": 3, "medegedeeld_op": "2024-08-20"},
        },
        "mededeling_4_14.nieuwe_datum",
    ),
    (
        "dwangsom",
        {"soort": "bestuurlijk", "beslistermijn_einde": "2025-01-10", "uitsluiting": 3},
        "uitsluiting",
    ),
    ("dwangsom", {"soort": "rechterlijk", "bedrag_per_dag": "1"}, "uiterlijk_op"),
    ("dwangsom", {"soort": "rechterlijk", "uiterlijk_op": "2025-01-01"}, "bedrag_per_dag"),
    ("dwangsom", {"soort": "rechterlijk", "uiterlijk_op": "2025-01-01", "bedrag_per_dag": "1"}, "maximum"),
    (
        "dwangsom",
        {
            "soort": "bestuurlijk",
            "beslistermijn_einde": "2009-01-01",
            "ingebrekestelling_ontvangen": "2009-09-30",
        },
        "",
    ),
    ("moratorium", {"betaald_op": "9999-12-31"}, ""),
    ("moratorium", {"betaald_op": "2024-02-30"}, "betaald_op"),
    ("moratorium", {"betaald_op": "1899-12-31"}, "betaald_op"),
    ("moratorium", {"betaald_op": "31-12-2024"}, "betaald_op"),
    ("moratorium", {"betaald_op": "2024-01-01T12:00"}, "betaald_op"),
    ("moratorium", {"betaald_op": "2024-01-01T25:00Z"}, "betaald_op"),
    ("moratorium", {"betaald_op": 3}, "betaald_op"),
    ("moratorium", {"betaald_op": [3]}, "betaald_op"),
    ("moratorium", {"betaald_op": True}, "betaald_op"),
    ("moratorium", {"betaald_op": {"op": 1}}, "betaald_op"),
    ("bestaat_niet", {}, "kind"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": 1.5}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": "1,50"}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": "-1.50"}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": "1.505"}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": "1234567890123.00"}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": -1}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": 10**15}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012, "terugvordering": False}]}, "jaren[0].terugvordering"),
    ("ogs", {"jaren": [{"jaar": 2012}, {"jaar": 2012}]}, "jaren[1].jaar"),
    ("ogs", {"jaren": [{"jaar": 2012, "compensatie_2_1": "nee"}]}, "jaren[0].compensatie_2_1"),
    ("ogs", {"jaren": None}, "jaren"),
    ("ogs", {"jaren": [], "ontvangen": []}, "ontvangen"),
    (
        "compensatie",
        {"jaren": [{"jaar": 2012, "grond": "hardheid"}, {"jaar": 2012, "grond": "hardheid"}]},
        "jaren[1].jaar",
    ),
    (
        "compensatie",
        {"jaren": [{"jaar": 2012, "grond": "hardheid", "bedrag": "5000"}], "toekenningen": ["2021-01-01"]},
        "rentetabel",
    ),
    ("compensatie", {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01"}]}, "rentetabel[0].percentage"),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": "101"}]},
        "rentetabel[0].percentage",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-02", "percentage": "1"}]},
        "rentetabel[0].vanaf",
    ),
    (
        "compensatie",
        {"jaren": [], "rentetabel": [{"vanaf": "2005-01-01", "percentage": "1"}] * 2},
        "rentetabel[1].vanaf",
    ),
    (
        "compensatie",
        {
            "jaren": [{"jaar": 2012, "grond": "vooringenomenheid"}],
            "proceskosten": {"punten": 1, "beroepsmatig": True, "in_rekening_gebracht": True},
        },
        "proceskosten.waarde_per_punt",
    ),
    (
        "forfait",
        {
            "maatregelen": [{"soort": "a"}],
            "toerekening": {"toegekend_partner": "1", "waarvan_werkelijke_schade_partner": "2"},
            "aanvraag_ontvangen_op": "2021-01-01",
            "partner": {
                "komt_zelf_in_aanmerking": True,
                "herstelmaatregel_over_deel_partnerperiode": True,
                "recht_eerst_vastgesteld_voor": "partner",
                "partner_bij_toekenning": True,
            },
        },
        "toerekening.waarvan_werkelijke_schade_partner",
    ),
    (
        "kindbedrag",
        {
            "hoedanigheid": "kind",
            "via": "aanvrager",
            "geboren_op": "2012-01-01",
            "overleden_op": "2011-01-01",
        },
        "overleden_op",
    ),
    (
        "kindbedrag",
        {
            "hoedanigheid": "kind",
            "via": "ex_partner",
            "geboren_op": "2012-01-01",
            "compensatie_ex_partner_toegekend": True,
        },
        "toeslagpartner_vanaf",
    ),
    (
        "kindbedrag",
        {
            "hoedanigheid": "kind",
            "via": "ex_partner",
            "geboren_op": "2012-01-01",
            "compensatie_ex_partner_toegekend": True,
            "toeslagpartner_vanaf": "2013-01-01",
            "toeslagpartner_tot_en_met": "2012-12-31",
        },
        "toeslagpartner_tot_en_met",
    ),
    ("nabestaanden", {"regeling": "overleden_kind", "overleden_op": "2024-01-01"}, "bedrag"),
    (
        "nabestaanden",
        {"regeling": "overleden_kind", "overleden_op": "2024-01-01", "bedrag": "1", "kinderen": [{}]},
        "kinderen[0].id",
    ),
    (
        "nabestaanden",
        {
            "regeling": "overleden_kind",
            "overleden_op": "2024-01-01",
            "bedrag": "1",
            "kinderen": [{"id": "a"}, {"id": "a"}],
        },
        "kinderen[1].id",
    ),
    (
        "hzk",
        {"posten": [{"toeslag": "zorgtoeslag", "jaar": 2014}, {"toeslag": "zorgtoeslag", "jaar": 2014}]},
        "posten[1].jaar",
    ),
    (
        "betaaltermijn",
        {"soort": "hzk", "bekendgemaakt_op": "2025-03-03", "verzoek_uitstel_tot": "2025-09-01"},
        "dagtekening",
    ),
]
