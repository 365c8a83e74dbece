# SPDX-License-Identifier: EUPL-1.2
"""Ex-partner (Wht 2.14g, 2.14h): is someone an ex-partner in the sense of the act, and the 10.000. Pure rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from herstel.recht import invoer as lees
from herstel.recht.geld import NUL, euro
from herstel.recht.kalender import DAG, plus_maanden
from herstel.recht.rekenen import Gang, registreer
from herstel.recht.taal import datum, opsomming
from herstel.recht.termijnen import samengevoegd

SOORTEN = ("vooringenomenheid", "hardheid", "ogs")
_PERIODE = frozenset({"van", "tot_en_met"})
_BESCHIKKING = frozenset({"soort", "dagtekening", "berekeningsjaar", "betreft_kind_van_partner"})


def eerste_van_volgende_maand(dag: date) -> date:
    return plus_maanden(dag.replace(day=1), 1)


def expartner(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """``ex_partner``, the grounds (a1, a2, a3), the peildatum and the amount."""
    perioden = []
    for pad, stuk in lees.voorwerpen(bron, "partnerperioden"):
        gang.onbekend(stuk, _PERIODE, pad)
        perioden.append(lees.periode(stuk, pad))
    perioden = samengevoegd(perioden)
    gronden = _gronden(bron, gang, perioden)
    overleden = lees.datum(bron, "aanvrager_overleden_op")
    peildatum = lees.datum(bron, "peildatum_3_1")
    if overleden is not None:
        grens = eerste_van_volgende_maand(overleden)
        if peildatum is None or peildatum > grens:
            peildatum = grens
    herstel = lees.ja_nee(bron, "aanvrager_herstelmaatregel")
    zelf = lees.ja_nee(bron, "zelf_herstelmaatregel")
    door_overlijden = lees.ja_nee(bron, "einde_partnerschap_door_overlijden")
    tijdig = lees.ja_nee(bron, "aanvraag_tijdig")
    eerder = lees.ja_nee(bron, "eerder_ontvangen")
    andere = lees.bedrag(bron, "andere_vergoeding")
    if type(bron.get("gedeeld_door_aanvrager")) is not bool:
        lees.bedrag(bron, "gedeeld_door_aanvrager")

    redenen = []
    if not herstel:
        redenen.append("de aanvrager komt niet in aanmerking voor een herstelmaatregel")
    if not gronden:
        redenen.append("geen van de gronden voor het partnerschap past")
    if zelf:
        redenen.append("de ex-partner heeft zelf recht op een herstelmaatregel")
    if peildatum is None:
        redenen.append("de peildatum is niet bekend")
        gang.waarschuw(
            "Er is nog geen peildatum (de dag waarop het eerste bedrag aan de aanvrager is betaald). Zonder peildatum is niet vast te stellen "
            "of iemand ex-partner is."
        )
    elif any(van <= peildatum <= tot for van, tot in perioden):
        redenen.append(f"op de peildatum ({datum(peildatum)}) waren zij nog partners")
    if door_overlijden:
        redenen.append("het partnerschap is geëindigd door het overlijden van de aanvrager")
    is_ex = not redenen
    if gang.uitleg:
        if is_ex and peildatum:
            gang.stap(
                f"Dit is een ex-partner volgens de wet (grond {opsomming(gronden)}), en geen partner meer op {datum(peildatum)}.",
                "Wht 2.14g lid 1",
                uitkomst=True,
            )
        else:
            gang.stap(
                f"Dit is geen ex-partner volgens de wet: {opsomming(redenen)}.", "Wht 2.14g", uitkomst=False
            )
    bedrag = NUL
    if is_ex and tijdig and not eerder:
        heel = gang.waarde("wht.2_14h.bedrag")
        bedrag = max(NUL, heel - andere)
        if gang.uitleg:
            gang.stap(
                f"Het bedrag is {euro(heel)}, min andere vergoedingen ({euro(andere)}): {euro(bedrag)}. Geld dat de aanvrager heeft gedeeld, "
                "telt niet mee.",
                "Wht 2.14h",
                formule="10.000 - andere vergoeding, ten minste 0",
                ingevuld=f"{euro(heel)} - {euro(andere)}",
                uitkomst=bedrag,
            )
    elif is_ex and gang.uitleg:
        gang.stap(
            "Het bedrag is nul: "
            + ("het is al eerder ontvangen." if eerder else "er is niet op tijd een aanvraag gedaan."),
            "Wht 2.14h",
            uitkomst=NUL,
        )
    return {"ex_partner": is_ex, "gronden": gronden, "peildatum": peildatum, "bedrag": bedrag}


def _gronden(bron: Mapping[str, Any], gang: Gang, perioden: list[tuple[date, date]]) -> list[str]:
    gevonden = set()
    for pad, stuk in lees.voorwerpen(bron, "beschikkingen"):
        gang.onbekend(stuk, _BESCHIKKING, pad)
        soort = lees.keuze(stuk, "soort", SOORTEN, pad)
        jaar = lees.geheel(stuk, "berekeningsjaar", 2004, 2100, pad)
        dagtekening = lees.datum(stuk, "dagtekening", pad)
        eigen_kind = lees.ja_nee(stuk, "betreft_kind_van_partner", pad)
        if eigen_kind and jaar is not None:
            eerste, laatste = date(jaar, 1, 1), date(jaar, 12, 31)
            if any(van <= laatste and tot >= eerste for van, tot in perioden):
                gevonden.add("a2" if soort == "ogs" else "a1")
        if dagtekening is not None:
            # "daarna" starts the day after; the same date one year later is the last day (choice)
            tot_en_met = plus_maanden(dagtekening, 12)
            if not gang.waarde("keuze.a3_zelfde_dag_een_jaar_later"):
                tot_en_met -= DAG
            if any(van <= dagtekening and tot >= tot_en_met for van, tot in perioden):
                gevonden.add("a3")
    return sorted(gevonden)


registreer(
    "expartner",
    expartner,
    {
        "aanvrager_herstelmaatregel",
        "partnerperioden",
        "beschikkingen",
        "zelf_herstelmaatregel",
        "peildatum_3_1",
        "aanvrager_overleden_op",
        "einde_partnerschap_door_overlijden",
        "aanvraag_tijdig",
        "eerder_ontvangen",
        "andere_vergoeding",
        "gedeeld_door_aanvrager",
    },
)
