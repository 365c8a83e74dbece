# SPDX-License-Identifier: EUPL-1.2
"""Write ``goud.jsonl``: one full answer with explanation for each sentence that the core can say.

    .venv/bin/python -m tests.recht.maak_goud

The file is read by ``test_goud.py``. A change in it is a change in what a parent reads: look at the difference before you commit.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from herstel.recht.fouten import InvoerFout
from herstel.recht.rekenen import bereken

from .gevallen import MAKERS
from .hulp import VOORBEELDEN
from .slechte_invoer import SLECHT

BESTAND = Path(__file__).with_name("goud.jsonl")
MELDINGEN = Path(__file__).with_name("goud_meldingen.jsonl")
AWB = {"grondslag": "awb_overig", "dagtekening": "2024-08-20", "bekendgemaakt_op": "2024-08-20"}
EXTRA: list[tuple[str, dict[str, Any]]] = [
    (
        "beroepstermijn",
        {"grondslag": "wht_dienst_toeslagen", "dagtekening": "2025-03-10", "bekendgemaakt_op": "2025-03-03"},
    ),
    ("zienswijzetermijn", {"dagtekening": "2024-03-15", "weken_op_verzoek": 8}),
    ("moratorium", {"betaald_op": "2024-02-29"}),
    ("herziening", {}),
    *(
        ("aanvraag_tijdig", {"soort": s, "ontvangen_op": "2024-06-01"})
        for s in ("kind_2_13", "kind_2_13a", "kind_2_14", "werkelijke_schade", "expartner")
    ),
    ("beslistermijn_bezwaar", AWB | {"verdaging": {"weken": 3}}),
    ("beslistermijn_primair", {"regeling": "wht_6_6", "start": "2024-08-09", "verlenging": {"maanden": 3}}),
    ("beslistermijn_primair", {"regeling": "awb_4_13", "start": "2024-08-09", "mededeling_4_14": {"lid": 3}}),
    ("beroepstermijn", AWB),
    *(
        (
            "beslistermijn_primair",
            {
                "regeling": r,
                "start": "2024-08-09",
                "verlenging": {"maanden": 9, "medegedeeld_op": "2025-02-09"},
            },
        )
        for r in (
            "wht_6_2_lid1",
            "wht_6_2_lid2",
            "wht_6_2_lid5",
            "wht_6_2bis",
            "wht_6_2ter",
            "wht_6_6",
            "wht_6_5",
        )
    ),
    *(
        (
            "beslistermijn_primair",
            {
                "regeling": "wht_6_2_lid1",
                "start": "2024-08-09",
                "opschortingen": [{"soort": s, "van": "2024-09-01", "tot_en_met": "2024-09-03"}],
            },
        )
        for s in (
            "instemming_4_15_2a",
            "toerekenbaar_4_15_2b",
            "overmacht_4_15_2c",
            "nadere_gronden_buiten_6_6",
        )
    ),
    (
        "beslistermijn_bezwaar",
        AWB
        | {
            "opschortingen": [
                {"soort": "verzuim_6_6", "verzocht_op": "2024-10-04", "hersteld_op": "2024-10-04"}
            ]
        },
    ),
    *(
        (
            "aanvraag_tijdig",
            {"soort": s, "ontvangen_op": "2024-01-02", "eerste_beschikking_onherroepelijk_op": "2023-08-01"},
        )
        for s in (
            "schulden_4_1",
            "schulden_4_2",
            "schulden_4_4",
            "schulden_4_6",
            "schulden_4_7",
            "4_1",
            "4_2",
            "4_4",
            "4_6",
            "4_7",
        )
    ),
    *(
        ("betaaltermijn", {"soort": s, "bekendgemaakt_op": "2025-03-24", "dagtekening": "2025-03-24"})
        for s in ("hzk", "buitenland_wsnp_msnp", "nabestaande")
    ),
    ("atw_verlenging", {"nominaal_einde": "2029-05-11"}),
    ("atw_verlenging", {"gebeurtenis": "2024-03-28", "termijn": {"aantal": 36, "eenheid": "uren"}}),
    (
        "beslistermijn_bezwaar",
        AWB | {"opschortingen": [{"soort": "verzuim_6_6", "verzocht_op": "2024-10-04"}]},
    ),
    (
        "beslistermijn_bezwaar",
        AWB
        | {
            "opschortingen": [
                {"soort": "verzuim_6_6", "verzocht_op": "2024-10-04", "hersteld_op": "2024-10-01"}
            ]
        },
    ),
    ("beslistermijn_bezwaar", AWB | {"bezwaar_ontvangen": "2024-12-04"}),
    (
        "beslistermijn_primair",
        {
            "regeling": "awb_4_13",
            "start": "2024-10-01",
            "mededeling_4_14": {"lid": 2, "medegedeeld_op": "2024-10-04"},
        },
    ),
    ("beslistermijn_primair", {"regeling": "wht_6_2_lid1", "start": "2024-10-01", "eerdere_aanvraag": True}),
    ("bezwaartermijn", AWB | {"indiening": {"kanaal": "post"}}),
    (
        "dwangsom",
        {
            "soort": "bestuurlijk",
            "beslistermijn_einde": "2025-01-10",
            "ingebrekestelling_ontvangen": "2025-01-13",
            "besluit_bekendgemaakt_op": "2025-01-12",
            "beroep_ingesteld_op": "2025-01-20",
        },
    ),
    (
        "dwangsom",
        {
            "soort": "rechterlijk",
            "uitspraak_verzonden_op": "2025-01-24",
            "termijn_weken": 60,
            "uiterlijk_op": "2026-03-21",
            "bedrag_per_dag": "100",
            "peildatum": "2026-04-01",
        },
    ),
    (
        "compensatie",
        {
            "jaren": [{"jaar": 2012, "grond": "hardheid", "bedrag": "1500.00"}],
            "aanvullende_werkelijke_schade": "1.00",
            "toekenningen": ["2013-01-01"],
        },
    ),
    (
        "compensatie",
        {
            "jaren": [
                {
                    "jaar": 2012,
                    "grond": "hardheid",
                    "bedrag": "2500.00",
                    "dagtekening_correctie": "2013-01-01",
                }
            ]
        },
    ),
    (
        "compensatie",
        {
            "jaren": [],
            "aanvullende_werkelijke_schade": "1.00",
            "beslissing_op_bezwaar_gegrond": "2020-01-01",
            "toekenningen": ["2021-01-01"],
        },
    ),
    ("ogs", {"jaren": [], "aanvullende_werkelijke_schade": "1.00"}),
    ("forfait", {"maatregelen": []}),
    (
        "forfait",
        {
            "aanvraag_ontvangen_op": "2021-01-01",
            "maatregelen": [{"soort": "a"}],
            "partner": {
                "komt_zelf_in_aanmerking": True,
                "herstelmaatregel_over_deel_partnerperiode": True,
                "recht_eerst_vastgesteld_voor": "aanvrager",
                "partner_bij_toekenning": True,
            },
            "toerekening": {"toegekend_aanvrager": "40000.00", "toegekend_partner": "10000.00"},
        },
    ),
    (
        "kindbedrag",
        {
            "hoedanigheid": "voormalig_pleegkind",
            "via": "ex_partner",
            "geboren_op": "2001-01-01",
            "compensatie_ex_partner_toegekend": True,
            "toeslagpartner_vanaf": "2010-01-01",
            "pleegkind_sinds": "2005-01-01",
            "huishouden": {"van": "2009-01-01", "tot_en_met": "2009-02-01"},
            "eerste_beschikking": "2011-01-01",
        },
    ),
    (
        "kindbedrag",
        {
            "hoedanigheid": "kind",
            "via": "aanvrager",
            "geboren_op": "2001-01-01",
            "overleden_op": "2003-01-01",
        },
    ),
    (
        "nabestaanden",
        {
            "regeling": "overleden_kind",
            "bedrag": "8000",
            "overleden_op": "2024-05-15",
            "partner": {
                "partner_tot_en_met": "2024-05-20",
                "overleden_op": "2024-06-05",
                "aanvraag_tijdig": True,
            },
        },
    ),
    (
        "nabestaanden",
        {
            "regeling": "overleden_kind",
            "bedrag": "8000",
            "overleden_op": "2024-05-15",
            "partner": {"overleden_op": "2024-05-05", "aanvraag_tijdig": True},
        },
    ),
    (
        "hzk",
        {
            "posten": [
                {
                    "toeslag": "zorgtoeslag",
                    "jaar": 2014,
                    "bedrag": "1.00",
                    "niet_toegekend": "2.00",
                    "onbekend": 1,
                }
            ]
        },
    ),
    (
        "betaaltermijn",
        {"soort": "awb_4_87", "bekendgemaakt_op": "2025-03-24", "verzoek_uitstel_tot": "2025-09-01"},
    ),
    ("betaaltermijn", {"soort": "nabestaande", "bekendgemaakt_op": "2025-03-24"}),
    ("aanvraag_tijdig", {"soort": "hzk"}),
]


VAST = len(VOORBEELDEN) + len(EXTRA)


def _kern(tekst: str) -> str:
    """A sentence without its dates and amounts."""
    tekst = re.sub(
        r"(maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        "_",
        tekst.lower(),
    )
    tekst = re.sub(
        r"[\d.,]+|€|dagen|dag\b|halve jaren|half jaar|nieuw#|tweede \w+|eerste kerst#|hemelvaarts#|goede #",
        "#",
        tekst,
    )
    return re.sub(r"(?:[#_()\s]|\bof\b|\bmei, elk jaar|een gelijkgestelde)+", "#", tekst)


def _kandidaten() -> Iterator[tuple[str, dict[str, Any]]]:
    yield from ((v["kind"], v["invoer"]) for v in VOORBEELDEN)
    yield from EXTRA
    for kind, maker in sorted(MAKERS.items()):
        kans = Random(f"goud {kind}")
        for _ in range(1500):
            yield kind, maker(kans)


def maak() -> list[dict[str, Any]]:
    gezien: set[tuple[str, str, str]] = set()
    uit = []
    for nummer, (kind, invoer) in enumerate(_kandidaten()):
        try:
            antwoord = bereken(kind, invoer, met_uitleg=True).als_json()
        except InvoerFout as fout:
            raise SystemExit(f"{kind} {invoer}: {fout}") from fout
        zinnen = {(kind, _kern(s["tekst"]), s["artikel"]) for s in antwoord["uitleg"]}
        zinnen |= {(kind, _kern(w), "") for w in antwoord["waarschuwingen"]}
        zinnen |= {(kind, s.get("formule", ""), s.get("onderdeel", "")) for s in antwoord["uitleg"]}
        if nummer < VAST or not zinnen <= gezien:
            gezien |= zinnen
            del antwoord["kind"]
            for regel in antwoord["regels"]:
                del regel["bron"]
            uit.append({"kind": kind, "invoer": invoer, **antwoord})
    return uit


def meldingen() -> list[dict[str, str]]:
    """The refusal of each piece of bad input, in order."""
    uit = []
    for kind, invoer, _ in SLECHT:
        try:
            bereken(kind, invoer)
        except InvoerFout as fout:
            uit.append({"veld": fout.veld, "melding": fout.melding})
    return uit


def main() -> None:
    MELDINGEN.write_text(
        "".join(json.dumps(m, ensure_ascii=False) + "\n" for m in meldingen()), encoding="utf-8"
    )
    gevallen = maak()
    BESTAND.write_text("".join(json.dumps(g, ensure_ascii=False) + "\n" for g in gevallen), encoding="utf-8")
    print(f"{len(gevallen)} gevallen in {BESTAND.name}, {BESTAND.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
