# SPDX-License-Identifier: EUPL-1.2
"""Huurtoeslag, zorgtoeslag, kindgebonden budget (Wht 2.16, 2.17, 6.9 lid 8). Pure rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout
from herstel.recht.geld import NUL, euro, getal, rond
from herstel.recht.rekenen import Gang, registreer

TOESLAGEN = ("huurtoeslag", "zorgtoeslag", "kindgebonden_budget")
# the contract names no fixed writing of this field
_BIJNAMEN = {"kindgebonden budget": "kindgebonden_budget", "kgb": "kindgebonden_budget"}
_POST = frozenset(
    {
        "toeslag",
        "jaar",
        "vooringenomen",
        "caf_onderzoek",
        "ernstige_onregelmatigheid",
        "bedrag",
        "niet_toegekend",
        "nog_niet_betaald",
        "alsnog_verhoging",
        "andere_vergoeding",
        "ogs_terugvordering",
        "andere_vergoeding_ogs",
    }
)


def hzk(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Per toeslag and year the amounts of 2.16 and 2.17 and what is paid."""
    lees.verplichte_lijst(bron, "posten")
    posten = []
    gezien = set()
    totaal = NUL
    drempel = gang.waarde("wht.6_9_lid8.drempel")
    for pad, post in lees.voorwerpen(bron, "posten"):
        gang.onbekend(post, _POST, pad)
        toeslag = lees.keuze(post, "toeslag", (*TOESLAGEN, *_BIJNAMEN), pad)
        jaar = lees.verplicht_geheel(post, "jaar", 2004, 2100, pad)
        sleutel = (_BIJNAMEN.get(toeslag, toeslag), jaar)
        if sleutel in gezien:
            raise InvoerFout(pad + "jaar", f"De {toeslag} van {jaar} staat twee keer in de lijst.")
        gezien.add(sleutel)
        t_2_17 = _t_2_17(post, gang, pad, toeslag, jaar)
        t_2_16 = _t_2_16(post, gang, pad, toeslag, jaar, t_2_17)
        uit = (t_2_16 if t_2_16 >= drempel else NUL) + (t_2_17 if t_2_17 >= drempel else NUL)
        if gang.uitleg and uit != t_2_16 + t_2_17:
            gang.stap(
                f"{_naam(toeslag, jaar)}: een bedrag van minder dan {euro(drempel)} wordt niet uitbetaald.",
                "Wht 6.9 lid 8",
                onderdeel=toeslag,
                jaar=jaar,
                uitkomst=uit,
            )
        totaal += uit
        posten.append(
            {"toeslag": toeslag, "jaar": jaar, "t_2_16": t_2_16, "t_2_17": t_2_17, "uit_te_betalen": uit}
        )
    if gang.uitleg:
        gang.stap(f"Samen uit te betalen: {euro(totaal)}.", "Wht 2.16, 2.17 en 6.9", uitkomst=totaal)
    return {"posten": posten, "totaal_uit_te_betalen": totaal}


def _naam(toeslag: str, jaar: int) -> str:
    return f"{toeslag.capitalize().replace('_', ' ')} {jaar}"


def _t_2_17(post: Mapping[str, Any], gang: Gang, pad: str, toeslag: str, jaar: int) -> Any:
    terugvordering = lees.bedrag(post, "ogs_terugvordering", pad)
    andere = lees.bedrag(post, "andere_vergoeding_ogs", pad)
    deel = gang.waarde("wht.2_17.percentage")
    uit = max(NUL, rond(deel * terugvordering / 100, gang.waarde("keuze.afronding_eenheid")) - andere)
    if gang.uitleg and terugvordering:
        gang.stap(
            f"{_naam(toeslag, jaar)}: {getal(deel)}% van {euro(terugvordering)} (onterecht opzet of grove schuld), min "
            f"andere vergoedingen ({euro(andere)}), is {euro(uit)}.",
            "Wht 2.17",
            onderdeel=toeslag,
            jaar=jaar,
            formule="30% x terugvordering - andere vergoeding, ten minste 0",
            ingevuld=f"{getal(deel)}% x {euro(terugvordering)} - {euro(andere)}",
            uitkomst=uit,
        )
    return uit


def _t_2_16(post: Mapping[str, Any], gang: Gang, pad: str, toeslag: str, jaar: int, t_2_17: Any) -> Any:
    vooringenomen = lees.ja_nee(post, "vooringenomen", pad)
    caf = lees.ja_nee(post, "caf_onderzoek", pad)
    ernstig = lees.ja_nee(post, "ernstige_onregelmatigheid", pad)
    bedrag = lees.bedrag(post, "bedrag", pad)
    niet_toegekend = lees.bedrag(post, "niet_toegekend", pad)
    niet_betaald = lees.bedrag(post, "nog_niet_betaald", pad)
    verhoging = lees.bedrag(post, "alsnog_verhoging", pad)
    andere = lees.bedrag(post, "andere_vergoeding", pad)
    if niet_toegekend > bedrag:
        gang.waarschuw(f"{pad}niet_toegekend is hoger dan het bedrag zelf. Controleer deze bedragen.")
    if not (vooringenomen and caf) or ernstig:
        if gang.uitleg:
            gang.stap(
                f"{_naam(toeslag, jaar)}: geen bedrag volgens 2.16. Dat is er alleen bij vooringenomenheid in een CAF-onderzoek, zonder "
                "ernstige onregelmatigheid.",
                "Wht 2.16 lid 1 en 2",
                onderdeel=toeslag,
                jaar=jaar,
                uitkomst=NUL,
            )
        return NUL
    deel = gang.waarde("wht.2_16.percentage")
    aftrek = [niet_betaald, min(verhoging, niet_toegekend), t_2_17, andere]
    af = sum(aftrek, NUL)
    if max(aftrek) != af and not gang.waarde("keuze.aftrek_2_16_samen"):
        af = max(aftrek)
    uit = max(NUL, rond(deel * bedrag / 100, gang.waarde("keuze.afronding_eenheid")) - af)
    if gang.uitleg:
        gang.stap(
            f"{_naam(toeslag, jaar)}: {getal(deel)}% van {euro(bedrag)}. Daarna gaat af: nog niet betaald "
            f"({euro(aftrek[0])}), alsnog toegekend ({euro(aftrek[1])}), het bedrag van 2.17 ({euro(t_2_17)}) en andere vergoedingen "
            f"({euro(andere)}). Dat is {euro(uit)}.",
            "Wht 2.16 lid 3 en 4",
            onderdeel=toeslag,
            jaar=jaar,
            formule="130% x bedrag - aftrek, ten minste 0",
            ingevuld=f"{getal(deel)}% x {euro(bedrag)} - {' - '.join(euro(x) for x in aftrek)}",
            uitkomst=uit,
        )
    return uit


registreer("hzk", hzk, {"posten"})
