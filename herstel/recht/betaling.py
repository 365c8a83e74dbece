# SPDX-License-Identifier: EUPL-1.2
"""Payment dates (Wht 6.9; Awb 4:87 for what the Wht leaves out)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from . import invoer as lees
from .geld import euro
from .kalender import plus_dagen, plus_maanden
from .rekenen import Gang, registreer
from .taal import aantal, dag_en_datum, datum

SOORTEN = (
    "voorlopig",
    "definitief",
    "forfait",
    "forfait_10000",
    "kind",
    "hzk",
    "ex_partner",
    "nabestaande",
    "buitenland_wsnp_msnp",
    "awb_4_87",
)
_ARTIKEL = {
    "voorlopig": "Wht 6.9 lid 1",
    "definitief": "Wht 6.9 lid 2",
    "forfait": "Wht 6.9 lid 3",
    "forfait_10000": "Wht 6.9 lid 4",
    "kind": "Wht 6.9 lid 5",
    "hzk": "Wht 6.9 lid 6 en 8",
    "ex_partner": "Wht 6.9 lid 9",
    "nabestaande": "Wht 6.9 lid 10",
    "buitenland_wsnp_msnp": "Wht 6.9 lid 7",
    "awb_4_87": "Awb 4:87",
}
_ZESWEEKS = ("ex_partner", "nabestaande")
_MET_UITSTEL = ("kind", "hzk", "ex_partner", "nabestaande")


def betaaltermijn(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """``betalen``, ``uiterlijk`` (a request for postponement taken into account) and ``uiterste_uitstel``."""
    soort = lees.keuze(bron, "soort", SOORTEN)
    verzoek = lees.datum(bron, "verzoek_uitstel_tot")
    artikel = _ARTIKEL[soort]
    if soort == "hzk":
        bedrag = lees.bedrag_of_leeg(bron, "bedrag")
        drempel = gang.waarde("wht.6_9_lid8.drempel")
        if bedrag is not None and bedrag < drempel:
            if gang.uitleg:
                gang.stap(
                    f"{euro(bedrag)} is minder dan {euro(drempel)} en wordt niet uitbetaald.",
                    artikel,
                    uitkomst=False,
                )
            return {"betalen": False, "uiterlijk": None, "uiterste_uitstel": None}
    uiterlijk = _gewoon(bron, gang, soort)
    uiterste = None
    if soort in _MET_UITSTEL:
        uiterste = _uiterste_uitstel(bron, gang, soort, nodig=verzoek is not None)
        if verzoek is not None and uiterste is not None:
            gevraagd = min(verzoek, uiterste)
            if verzoek > uiterste:
                gang.waarschuw(f"Uitstel kan tot en met {datum(uiterste)}, niet tot {datum(verzoek)}.")
            if gang.uitleg:
                gang.stap(
                    f"Er is gevraagd om later te betalen, op {datum(verzoek)}. Dat kan tot en met {datum(uiterste)}.",
                    artikel,
                    onderdeel="uitstel",
                    uitkomst=gevraagd,
                )
            uiterlijk = max(uiterlijk, gevraagd)
    elif verzoek is not None:
        gang.waarschuw(
            f"Bij deze betaling bestaat geen uitstel op verzoek ({artikel}). Het verzoek telt niet mee."
        )
    if gang.uitleg:
        gang.stap(f"Betaal uiterlijk op {dag_en_datum(uiterlijk)}.", artikel, uitkomst=uiterlijk)
    return {"betalen": True, "uiterlijk": uiterlijk, "uiterste_uitstel": uiterste}


def _gewoon(bron: Mapping[str, Any], gang: Gang, soort: str) -> date:
    if soort == "voorlopig":
        return lees.verplichte_datum(bron, "bekendgemaakt_op")
    if soort == "definitief":
        return lees.verplichte_datum(bron, "vastgesteld_op")
    if soort in ("forfait", "forfait_10000"):
        begin = lees.verplichte_datum(bron, "aanvraag_ontvangen_op")
        if soort == "forfait_10000":
            begin = max(begin, gang.waarde("wht.inwerkingtreding"))
        maanden = gang.waarde("wht.6_9.forfait_maanden")
        einde = plus_maanden(begin, maanden)
        if gang.uitleg:
            gang.stap(
                f"{aantal(maanden, 'maand').capitalize()} na {datum(begin)} is {datum(einde)}.",
                _ARTIKEL[soort],
            )
        return einde
    bekend = lees.verplichte_datum(bron, "bekendgemaakt_op")
    if soort in _ZESWEEKS:
        weken = gang.waarde("wht.6_9.weken_zes")
    elif soort == "awb_4_87":
        weken = gang.waarde("awb.4_87.weken")
    else:
        weken = gang.waarde("wht.6_9.weken_vier")
    einde = plus_dagen(bekend, 7 * weken)
    if gang.uitleg:
        gang.stap(
            f"{aantal(weken, 'week').capitalize()} na de bekendmaking van {datum(bekend)} is {dag_en_datum(einde)}.",
            _ARTIKEL[soort],
            uitkomst=einde,
        )
    return gang.atw(einde)


def _uiterste_uitstel(bron: Mapping[str, Any], gang: Gang, soort: str, *, nodig: bool) -> date | None:
    if soort == "kind" and lees.verplichte_datum(bron, "bekendgemaakt_op") <= gang.waarde("wht.6_9_lid5.na"):
        return gang.waarde("wht.6_9_lid5.uiterste_dag")
    dagtekening = lees.datum(bron, "dagtekening")
    if dagtekening is None:
        if nodig:
            lees.verplichte_datum(bron, "dagtekening")
        gang.waarschuw("De dagtekening ontbreekt. Tot wanneer uitstel kan, is daarom niet bepaald.")
        return None
    return plus_maanden(dagtekening, 12)


registreer(
    "betaaltermijn",
    betaaltermijn,
    {
        "soort",
        "bekendgemaakt_op",
        "dagtekening",
        "vastgesteld_op",
        "aanvraag_ontvangen_op",
        "verzoek_uitstel_tot",
        "bedrag",
    },
)
