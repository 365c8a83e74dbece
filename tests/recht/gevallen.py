# SPDX-License-Identifier: EUPL-1.2
"""Random but valid facts per kind, drawn so that the edges of every rule come up often. Used by the second derivation
(``orakel.py``), the properties and the benchmark."""

from datetime import date, timedelta
from random import Random
from typing import Any


def dag(k: Random, van: date = date(2023, 1, 1), tot: date = date(2028, 6, 30)) -> date:
    return van + timedelta(days=k.randrange((tot - van).days + 1))


def rond(k: Random, *ankers: date, dagen: int = 3) -> date:
    """A day near one of the anchors."""
    return k.choice(ankers) + timedelta(days=k.randint(-dagen, dagen))


def iso(d: date | None) -> str | None:
    return None if d is None else d.isoformat()


def geld(k: Random, hoogste: int = 40_000) -> str:
    keuze = k.random()
    if keuze < 0.25:
        return "0.00"
    if keuze < 0.4:
        return k.choice(
            ["1499.99", "1500.00", "1500.01", "23.99", "24.00", "18.46", "0.01", "0.02", "80.00", "79.98"]
        )
    if keuze < 0.7:
        return f"{k.randrange(hoogste)}.00"
    return f"{k.randrange(hoogste)}.{k.randrange(100):02d}"


def ja(k: Random, kans: float = 0.5) -> bool:
    return k.random() < kans


def misschien(k: Random, waarde: Any, kans: float = 0.5) -> Any:
    return waarde if k.random() < kans else None


def _besluit(k: Random) -> dict[str, Any]:
    gegeven = k.choice(
        [dag(k), rond(k, date(2025, 1, 1)), rond(k, date(2024, 1, 1), date(2024, 7, 10)), dag(k)]
    )
    return {
        "grondslag": k.choice(["wht_dienst_toeslagen", "wht_dienst_toeslagen", "wht_minister", "awb_overig"]),
        "dagtekening": iso(gegeven),
        "bekendgemaakt_op": iso(gegeven + timedelta(days=k.choice([0, 0, 0, 1, 3, 7, -2, -1]))),
    }


def bezwaartermijn(k: Random) -> dict[str, Any]:
    uit = _besluit(k)
    begin = date.fromisoformat(uit["bekendgemaakt_op"])
    if ja(k, 0.8):
        ontvangen = begin + timedelta(
            days=k.choice([k.randint(-5, 140), k.randint(38, 55), k.randint(108, 125)])
        )
        uit["indiening"] = {
            "kanaal": k.choice(["post", "post", "elektronisch", "balie"]),
            "ter_post_op": misschien(k, iso(ontvangen - timedelta(days=k.randint(0, 9))), 0.7),
            "ontvangen": iso(ontvangen),
        }
    uit["vraag_beleid"] = ja(k)
    return uit


def opschortingen(k: Random, begin: date, lengte: int, primair: bool) -> list[dict[str, Any]]:
    uit: list[dict[str, Any]] = []
    for _ in range(k.choice([0, 0, 1, 1, 2, 3])):
        eerste = begin + timedelta(days=k.randint(-20, lengte + 20))
        laatste = eerste + timedelta(days=k.randint(0, 40))
        soort = k.choice(
            [
                "aanvulling_4_5" if primair else "verzuim_6_6",
                "buitenland_4_15_1b",
                "instemming_4_15_2a",
                "toerekenbaar_4_15_2b",
                "overmacht_4_15_2c",
                "nadere_gronden_buiten_6_6",
            ]
        )
        stuk: dict[str, Any] = {"soort": soort}
        if soort in ("aanvulling_4_5", "verzuim_6_6", "nadere_gronden_buiten_6_6"):
            stuk["verzocht_op"] = iso(eerste)
            stuk["hersteld_op"] = misschien(k, iso(laatste), 0.7)
            stuk["hersteltermijn_tot"] = iso(eerste + timedelta(days=k.randint(0, 40)))
        elif soort == "buitenland_4_15_1b":
            stuk["medegedeeld_op"], stuk["ontvangen_op"] = iso(eerste), iso(laatste)
        else:
            stuk["van"], stuk["tot_en_met"] = iso(eerste), iso(laatste)
        uit.append(stuk)
    return uit


def beslistermijn_bezwaar(k: Random) -> dict[str, Any]:
    uit = _besluit(k)
    begin = date.fromisoformat(uit["bekendgemaakt_op"])
    uit["bezwaar_ontvangen"] = iso(begin + timedelta(days=k.choice([k.randint(0, 112), k.randint(38, 48)])))
    uit["adviescommissie"] = ja(k)
    uit["commissie_medegedeeld"] = ja(k, 0.7)
    start = begin + timedelta(days=43)
    uit["opschortingen"] = opschortingen(k, start, 84, primair=False)
    if ja(k):
        uit["verdaging"] = {
            "weken": k.randint(1, 7),
            "medegedeeld_op": iso(
                start + timedelta(days=k.choice([k.randint(0, 160), k.randint(38, 48), k.randint(80, 92)]))
            ),
        }
    if ja(k, 0.2):
        uit["uitstel_instemming_tot"] = iso(start + timedelta(days=k.randint(20, 300)))
    return uit


def beslistermijn_primair(k: Random) -> dict[str, Any]:
    regeling = k.choice(["wht_6_2_lid1", "wht_6_2_lid2", "wht_6_2_lid3", "wht_6_5", "wht_6_6", "awb_4_13"])
    start = k.choice(
        [
            dag(k),
            date(k.randint(2023, 2027), k.choice([1, 3, 5, 7, 8, 10, 12]), k.choice([29, 30, 31])),
            dag(k),
        ]
    )
    lengte = {
        "wht_6_2_lid1": 182,
        "wht_6_2_lid2": 182,
        "wht_6_2_lid3": 28,
        "wht_6_5": 42,
        "wht_6_6": 91,
        "awb_4_13": 56,
    }[regeling]
    uit: dict[str, Any] = {
        "regeling": regeling,
        "start": iso(start),
        "opschortingen": opschortingen(k, start, lengte, primair=True),
    }
    if ja(k):
        uit["verlenging"] = {
            "maanden": k.randint(1, 7),
            "medegedeeld_op": iso(
                start + timedelta(days=k.choice([k.randint(0, lengte), lengte + k.randint(-3, 60)]))
            ),
        }
    if ja(k, 0.4):
        uit["mededeling_4_14"] = {
            "lid": k.choice([1, 3, 3]),
            "medegedeeld_op": iso(
                start + timedelta(days=k.choice([k.randint(0, lengte), lengte + k.randint(-3, 20)]))
            ),
            "nieuwe_datum": iso(start + timedelta(days=k.randint(lengte - 20, lengte + 150))),
        }
    return uit


def dwangsom(k: Random) -> dict[str, Any]:
    if ja(k, 0.3):
        uit: dict[str, Any] = {
            "soort": "rechterlijk",
            "bedrag_per_dag": k.choice(["50.00", "100.00", "250.00", "33.33"]),
            "maximum": k.choice(["15000.00", "37500.00", "1000.00", "999.99"]),
            "peildatum": iso(dag(k, date(2025, 1, 1), date(2027, 12, 31))),
        }
        if ja(k):
            uit["uiterlijk_op"] = iso(dag(k, date(2025, 1, 1), date(2026, 12, 31)))
        else:
            uit["uitspraak_verzonden_op"] = iso(dag(k, date(2024, 1, 1), date(2026, 1, 1)))
            uit["termijn_weken"] = k.choice([2, 12, 35, 60])
        return uit
    einde = k.choice(
        [dag(k, date(2023, 1, 1), date(2028, 3, 1)), dag(k, date(2018, 9, 1), date(2018, 12, 31))]
    )
    ontvangen = einde + timedelta(days=k.choice([k.randint(-3, 3), k.randint(1, 60)]))
    return {
        "soort": "bestuurlijk",
        "beslistermijn_einde": iso(einde),
        "ingebrekestelling_ontvangen": misschien(k, iso(ontvangen), 0.97),
        "besluit_bekendgemaakt_op": misschien(k, iso(ontvangen + timedelta(days=k.randint(0, 80)))),
        "peildatum": misschien(k, iso(ontvangen + timedelta(days=k.randint(0, 90))), 0.8),
        "aanvragers": k.choice([None, 1, 2, 3, 7]),
        "uitsluiting": misschien(k, "onredelijk_laat", 0.1),
        "beroep_ingesteld_op": None,
    }


def atw_verlenging(k: Random) -> dict[str, Any]:
    eenheid = k.choice(["dagen", "weken", "maanden", "jaren", "uren"])
    aantal = {
        "dagen": k.choice([k.randint(1, 10), k.randint(85, 95)]),
        "weken": k.choice([k.randint(1, 11), 12, 13, 16]),
        "maanden": k.choice([1, 2, 3, 4, 6]),
        "jaren": k.choice([1, 2]),
        "uren": 24 * k.randint(1, 5),
    }[eenheid]
    basis: dict[str, Any] = {
        "bron": k.choice(["wet", "wet", "amvb", "rechter", None]),
        "terugrekening": ja(k, 0.15),
    }
    begin = k.choice(
        [
            dag(k, date(2023, 3, 1), date(2026, 6, 1)),
            rond(k, date(2024, 12, 24), date(2025, 4, 18), date(2026, 5, 14), dagen=8),
        ]
    )
    if ja(k, 0.3):
        return basis | {"nominaal_einde": iso(begin)}
    return basis | {"gebeurtenis": iso(begin), "termijn": {"aantal": aantal, "eenheid": eenheid}}


def _ontvangen(k: Random) -> dict[str, Any]:
    return {
        "forfait": k.choice(["0.00", "30000.00", "24000.00", "10000.00"]),
        "ogs": k.choice(["0.00", "0.00", "1234.56"]),
        "eerdere_compensatie": k.choice(["0.00", "0.00", "500.00"]),
        "overig": k.choice(["0.00", "0.00", "0.10"]),
        "al_verrekend": k.choice(["0.00", "0.00", "5000.00", "40000.00"]),
    }


def compensatie(k: Random) -> dict[str, Any]:
    jaren = []
    for jaar in k.sample(range(2008, 2019), k.randint(1, 4)):
        jaren.append(
            {
                "jaar": jaar,
                "grond": k.choice(["vooringenomenheid", "hardheid"]),
                "bedrag": geld(k, 20_000),
                "rente": misschien(k, geld(k, 500)),
                "niet_betaald": misschien(k, geld(k, 5_000)),
                "nabetaling": misschien(k, geld(k, 5_000), 0.3),
                "rente_over_nabetaling": misschien(k, geld(k, 300), 0.3),
                "boete_opgelegd": misschien(k, geld(k, 900), 0.4),
                "boete_betaald": misschien(k, geld(k, 900), 0.4),
                "invorderingskosten_in_rekening": misschien(k, geld(k, 300), 0.4),
                "invorderingskosten_betaald": misschien(k, geld(k, 300), 0.4),
                "invorderingsrente_betaald": misschien(k, geld(k, 100), 0.4),
                "dagtekening_correctie": iso(
                    k.choice(
                        [
                            dag(k, date(jaar, 3, 1), date(jaar + 4, 12, 31)),
                            date(jaar + 2, 8, 31),
                            date(jaar + 2, 2, 28),
                        ]
                    )
                ),
                "ernstige_onregelmatigheden": ja(k, 0.1),
            }
        )
    vanafs = k.sample([date(j, m, 1) for j in range(2010, 2024) for m in (1, 4, 7, 10)], 3)
    tabel = [{"vanaf": "2005-01-01", "percentage": "4.00"}] + [
        {"vanaf": iso(v), "percentage": k.choice(["0.01", "3.00", "4.00", "6.00", "2.50"])} for v in vanafs
    ]
    k.shuffle(tabel)
    toekenning = k.choice(
        [dag(k, date(2019, 1, 1), date(2025, 6, 1)), date(2021, 2, 28), date(2020, 2, 29), date(2022, 8, 31)]
    )
    return {
        "jaren": jaren,
        "toekenningen": [iso(toekenning + timedelta(days=d)) for d in k.sample(range(900), k.randint(1, 2))],
        "rente_tot": misschien(k, iso(dag(k, date(2015, 1, 1), date(2025, 1, 1))), 0.2),
        "rentetabel": tabel,
        "dagtelling": k.choice([None, "30_360", "werkelijk_365"]),
        "proceskosten": misschien(
            k,
            {
                "punten": k.choice(["1", "2", "1.5", "0.5"]),
                "waarde_per_punt": k.choice(["541.00", "647.00", "0.33"]),
                "beroepsmatig": ja(k, 0.8),
                "in_rekening_gebracht": ja(k, 0.8),
                "al_toegekend": k.choice(["0.00", "250.00", "9000.00"]),
            },
        ),
        "aanvullende_werkelijke_schade": misschien(k, geld(k, 50_000), 0.3),
        "ontvangen": misschien(k, _ontvangen(k), 0.7),
        "voorlopig_uitbetaald": misschien(k, geld(k, 20_000), 0.3),
        "beslissing_op_bezwaar_gegrond": misschien(k, iso(dag(k, date(2021, 1, 1), date(2025, 6, 1))), 0.2),
    }


def ogs(k: Random) -> dict[str, Any]:
    return {
        "jaren": [
            {
                "jaar": jaar,
                "terugvordering": geld(k, 30_000),
                "compensatie_2_1": ja(k, 0.2),
                "andere_vergoeding": misschien(k, geld(k, 2_000), 0.3),
                "onterechte_kwalificatie": k.choice([None, True, True, False]),
            }
            for jaar in k.sample(range(2008, 2019), k.randint(1, 4))
        ],
        "aanvullende_werkelijke_schade": misschien(k, geld(k), 0.3),
        "ontvangen": misschien(k, _ontvangen(k), 0.7),
    }


def forfait(k: Random) -> dict[str, Any]:
    return {
        "aanvraag_ontvangen_op": iso(
            k.choice([dag(k, date(2020, 1, 1), date(2024, 3, 1)), rond(k, date(2024, 1, 2))])
        ),
        "maatregelen": [
            {
                "soort": k.choice("abcdefg"),
                "berekeningsjaar": k.randint(2008, 2018),
                "teruggevorderd_of_verlaagd": geld(k, 9_000),
                "oorspronkelijke_dagtekening": misschien(k, iso(rond(k, date(2019, 10, 22))), 0.9),
                "onherroepelijk_op": misschien(k, iso(rond(k, date(2019, 10, 23))), 0.9),
            }
            for _ in range(k.randint(0, 3))
        ],
        "al_ontvangen": geld(k, 40_000),
        "partner": misschien(
            k,
            {
                "komt_zelf_in_aanmerking": ja(k, 0.8),
                "herstelmaatregel_over_deel_partnerperiode": ja(k, 0.8),
                "recht_eerst_vastgesteld_voor": k.choice(["aanvrager", "partner"]),
                "partner_bij_toekenning": ja(k),
            },
            0.7,
        ),
        "toerekening": misschien(
            k,
            {
                "toegekend_aanvrager": k.choice(["0.00", "40000.00", "12345.67"]),
                "toegekend_partner": k.choice(["0.00", "10000.00", "7654.32"]),
                "waarvan_werkelijke_schade_aanvrager": None,
                "waarvan_werkelijke_schade_partner": "0.00",
                "forfait_uitbetaald": k.choice(["30000.00", "22000.00", "8500.00"]),
            },
        ),
    }


def _periode(k: Random, van: date, tot: date, open_: float = 0.2) -> dict[str, Any]:
    a, b = sorted((dag(k, van, tot), dag(k, van, tot)))
    return {"van": iso(a), "tot_en_met": None if ja(k, open_) else iso(b)}


def kindbedrag(k: Random) -> dict[str, Any]:
    geboren = k.choice(
        [
            dag(k, date(1983, 1, 1), date(2023, 6, 1)),
            rond(k, date(1984, 1, 2), date(2022, 11, 5), date(2005, 1, 1)),
            date(k.choice([1988, 2004, 2008, 2012, 2016]), 2, 29),
            rond(k, date(2017, 7, 1), date(2011, 7, 1), date(2008, 7, 1), date(2005, 7, 1)),
        ]
    )
    begin = k.choice(
        [dag(k, date(2004, 1, 1), date(2018, 1, 1)), geboren + timedelta(days=k.randint(-2, 400))]
    )
    einde = begin + timedelta(days=k.randint(0, 3000))
    return {
        "hoedanigheid": k.choice(["kind", "pleegkind", "voormalig_pleegkind"]),
        "via": k.choice(
            [
                "aanvrager",
                "aanvrager",
                "partner",
                "ex_partner",
                "overleden_aanvrager",
                "partner_overleden_aanvrager",
                "overleden_ex_partner",
            ]
        ),
        "geboren_op": iso(geboren),
        "overleden_op": misschien(k, iso(geboren + timedelta(days=k.randint(0, 8000))), 0.25),
        "herstelmaatregel_vastgesteld": k.choice([None, True, True, True, False]),
        "eerder_toegekend": ja(k, 0.05),
        "partnerschap": [
            _periode(k, date(2019, 1, 1), date(2022, 1, 1)) for _ in range(k.choice([0, 1, 1, 2]))
        ],
        "partner_bij_vaststelling": ja(k, 0.8),
        "pleegkind_sinds": misschien(k, iso(k.choice([rond(k, date(2022, 11, 5), begin), geboren])), 0.9),
        "huishouden": misschien(k, _periode(k, date(2008, 1, 1), date(2023, 6, 1)), 0.9),
        "eerste_beschikking": misschien(k, iso(dag(k, date(2010, 1, 1), date(2018, 1, 1))), 0.9),
        "toeslagpartner_vanaf": iso(begin),
        "toeslagpartner_tot_en_met": iso(einde),
        "compensatie_ex_partner_toegekend": ja(k, 0.85),
        "ex_partner_aannemelijk": ja(k, 0.85),
        "ex_partner_had_aangevraagd": ja(k),
        "ex_partner_overleden_op": misschien(k, iso(rond(k, date(2024, 1, 1))), 0.8),
        "aanvraag_tijdig": ja(k, 0.85),
    }


def expartner(k: Random) -> dict[str, Any]:
    begin = dag(k, date(2006, 1, 1), date(2012, 1, 1))
    perioden = []
    for _ in range(k.choice([1, 1, 2])):
        einde = begin + timedelta(days=k.randint(0, 1500))
        perioden.append({"van": iso(begin), "tot_en_met": None if ja(k, 0.1) else iso(einde)})
        begin = einde + timedelta(days=k.choice([1, 1, 2, 40]))
    dagtekening = dag(k, date(2009, 1, 1), date(2014, 1, 1))
    if ja(k, 0.3):
        p = perioden[-1]["tot_en_met"]
        if p:
            dagtekening = date.fromisoformat(p) - timedelta(days=k.randint(363, 368))
    return {
        "aanvrager_herstelmaatregel": ja(k, 0.9),
        "partnerperioden": perioden,
        "beschikkingen": [
            {
                "soort": k.choice(["vooringenomenheid", "hardheid", "ogs"]),
                "dagtekening": iso(dagtekening),
                "berekeningsjaar": k.randint(2006, 2014),
                "betreft_kind_van_partner": ja(k),
            }
            for _ in range(k.choice([1, 1, 2]))
        ],
        "zelf_herstelmaatregel": ja(k, 0.1),
        "peildatum_3_1": misschien(
            k, iso(k.choice([rond(k, date(2021, 4, 1)), dag(k, date(2012, 1, 1), date(2023, 1, 1))])), 0.9
        ),
        "aanvrager_overleden_op": misschien(k, iso(rond(k, date(2021, 3, 30))), 0.3),
        "einde_partnerschap_door_overlijden": ja(k, 0.1),
        "aanvraag_tijdig": ja(k, 0.85),
        "eerder_ontvangen": ja(k, 0.1),
        "andere_vergoeding": k.choice(["0.00", "1000.00", "9999.99", "10000.00", "10000.01", None]),
        "gedeeld_door_aanvrager": misschien(k, "15000.00", 0.3),
    }


def nabestaanden(k: Random) -> dict[str, Any]:
    overleden = dag(k, date(2018, 1, 1), date(2025, 12, 1))
    volgende = (overleden.replace(day=1) + timedelta(days=32)).replace(day=1)
    partner = None
    if ja(k, 0.6):
        partner = {
            "partner_tot_en_met": misschien(
                k, iso(max(overleden, volgende + timedelta(days=k.randint(-3, 2)))), 0.5
            ),
            "reden_einde": k.choice(["overlijden", "anders"]),
            "overleden_op": misschien(
                k, iso(max(overleden, rond(k, date(2025, 1, 1), overleden + timedelta(days=300)))), 0.4
            ),
            "toekenning_op": None,
            "aanvraag_tijdig": ja(k, 0.8),
        }
        if partner["overleden_op"] and ja(k):
            partner["toekenning_op"] = iso(
                date.fromisoformat(partner["overleden_op"]) + timedelta(days=k.randint(-2, 2))
            )

    def mensen(letter: str) -> list[dict[str, Any]]:
        return [
            {
                "id": f"{letter}{n}",
                "in_aanmerking": k.choice([None, True, True, False]),
                "aanvraag_tijdig": ja(k, 0.8),
            }
            for n in range(k.choice([0, 1, 2, 3, 6, 7]))
        ]

    return {
        "regeling": k.choice(["overleden_aanvrager", "overleden_kind"]),
        "bedrag": geld(k, 60_000),
        "overleden_op": iso(overleden),
        "partner": partner,
        "kinderen": mensen("k"),
        "ouders": mensen("o"),
    }


def hzk(k: Random) -> dict[str, Any]:
    posten = []
    for toeslag, jaar in k.sample(
        [(t, j) for t in ("huurtoeslag", "zorgtoeslag", "kindgebonden_budget") for j in range(2010, 2019)],
        k.randint(1, 4),
    ):
        posten.append(
            {
                "toeslag": toeslag,
                "jaar": jaar,
                "vooringenomen": ja(k, 0.8),
                "caf_onderzoek": ja(k, 0.8),
                "ernstige_onregelmatigheid": ja(k, 0.1),
                "bedrag": geld(k, 4_000),
                "niet_toegekend": misschien(k, geld(k, 500), 0.4),
                "nog_niet_betaald": misschien(k, geld(k, 800), 0.4),
                "alsnog_verhoging": misschien(k, geld(k, 500), 0.4),
                "andere_vergoeding": misschien(k, geld(k, 200), 0.2),
                "ogs_terugvordering": misschien(k, geld(k, 400), 0.5),
                "andere_vergoeding_ogs": misschien(k, geld(k, 60), 0.2),
            }
        )
    return {"posten": posten}


def aanvraag_tijdig(k: Random) -> dict[str, Any]:
    soort = k.choice(
        [
            *(
                "compensatie",
                "ogs",
                "afgelost_3_13",
                "afgelost_4_3",
                "schulden_4_1",
                "schulden_4_2",
                "schulden_4_4",
            ),
            *(
                "schulden_4_6",
                "schulden_4_7",
                "werkelijke_schade",
                "kind_2_13",
                "kind_2_13a",
                "kind_2_14",
                "kind_2_14a",
            ),
            *("expartner", "nabestaande_kind", "nabestaande_aanvrager", "nabestaande_aanvrager_ws", "hzk"),
        ]
    )

    def d(*ankers: date) -> str | None:
        return misschien(
            k, iso(k.choice([rond(k, *ankers), dag(k, date(2022, 1, 1), date(2026, 6, 1))])), 0.7
        )

    return {
        "soort": soort,
        "ontvangen_op": iso(
            k.choice(
                [
                    dag(k, date(2023, 1, 1), date(2026, 6, 1)),
                    rond(
                        k,
                        date(2024, 1, 2),
                        date(2024, 12, 31),
                        date(2024, 7, 1),
                        date(2026, 2, 12),
                        date(2024, 10, 22),
                        date(2025, 7, 1),
                    ),
                ]
            )
        ),
        "beschikking_onherroepelijk_op": d(date(2023, 7, 1), date(2023, 8, 31)),
        "eerste_beschikking_onherroepelijk_op": d(date(2023, 7, 1)),
        "ex_partner_beschikking_dagtekening": d(date(2023, 12, 31), date(2024, 4, 22)),
        "herstelmaatregel_dagtekening": d(date(2023, 12, 31), date(2022, 11, 5), date(2024, 4, 22)),
        "kb_tijdstip": d(date(2025, 1, 1)),
        "eerst_mogelijk_op": d(date(2024, 1, 1), date(2023, 12, 31)),
        "uitnodiging_dagtekening": d(date(2023, 12, 31)),
        "overleden_op": d(date(2024, 4, 22), date(2025, 1, 1)),
        "partner_overleden_op": d(date(2025, 1, 1)),
        "toekenning_op": d(date(2025, 1, 1)),
        "onherroepelijk_op": [d(date(2025, 1, 31)) for _ in range(k.choice([0, 1, 2]))],
    }


def betaaltermijn(k: Random) -> dict[str, Any]:
    bekend = k.choice([dag(k, date(2023, 1, 1), date(2027, 6, 1)), rond(k, date(2024, 12, 31))])
    return {
        "soort": k.choice(
            [
                "voorlopig",
                "definitief",
                "forfait",
                "forfait_10000",
                "kind",
                "kind",
                "hzk",
                "ex_partner",
                "nabestaande",
                "buitenland_wsnp_msnp",
            ]
        ),
        "bekendgemaakt_op": iso(bekend),
        "dagtekening": iso(bekend - timedelta(days=k.randint(-2, 5))),
        "vastgesteld_op": iso(bekend),
        "aanvraag_ontvangen_op": iso(
            k.choice(
                [dag(k, date(2021, 1, 1), date(2024, 1, 2)), rond(k, date(2022, 11, 5)), date(2023, 8, 31)]
            )
        ),
        "verzoek_uitstel_tot": misschien(
            k, iso(bekend + timedelta(days=k.choice([k.randint(0, 60), k.randint(300, 500)])))
        ),
        "bedrag": k.choice([None, "23.99", "24.00", "1450.00"]),
    }


MAKERS = {
    "bezwaartermijn": bezwaartermijn,
    "beslistermijn_bezwaar": beslistermijn_bezwaar,
    "beslistermijn_primair": beslistermijn_primair,
    "dwangsom": dwangsom,
    "atw_verlenging": atw_verlenging,
    "compensatie": compensatie,
    "ogs": ogs,
    "forfait": forfait,
    "kindbedrag": kindbedrag,
    "expartner": expartner,
    "nabestaanden": nabestaanden,
    "hzk": hzk,
    "aanvraag_tijdig": aanvraag_tijdig,
    "betaaltermijn": betaaltermijn,
}
