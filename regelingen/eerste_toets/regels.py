# SPDX-License-Identifier: EUPL-1.2
"""Eerste toets: the forfaitair bedrag of 30.000 / 10.000 and its imputation to partners (Wht 2.7). Pure rules."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout
from herstel.recht.geld import NUL, euro, rond_breuk
from herstel.recht.rekenen import Gang, registreer
from herstel.recht.taal import datum

MAATREGELEN = {
    "a": "Hardheidstegemoetkoming (oud artikel 49 Awir)",
    "b": "Compensatie: vooringenomen of te hard behandeld",
    "c": "O/GS-tegemoetkoming: onterecht opzet of grove schuld",
    "d": "Terugvordering verlaagd, omdat die onevenredig was",
    "e": "Toeslag berekend naar de kosten die op tijd zijn betaald",
    "f": "Vaststaande terugvordering herzien, omdat die onevenredig was",
    "g": "Vaststaande toekenning herzien, naar de kosten die op tijd zijn betaald",
}
"""The herstelmaatregelen of Wht 2.7 lid 4, in short. Source: text of the act in force from 1 April 2026 (seen)."""
SOORTEN = tuple(MAATREGELEN)
_MAATREGEL = frozenset(
    {
        "soort",
        "berekeningsjaar",
        "teruggevorderd_of_verlaagd",
        "oorspronkelijke_dagtekening",
        "onherroepelijk_op",
    }
)
_PARTNER = frozenset(
    {
        "komt_zelf_in_aanmerking",
        "herstelmaatregel_over_deel_partnerperiode",
        "recht_eerst_vastgesteld_voor",
        "partner_bij_toekenning",
    }
)
_TOEREKENING = frozenset(
    {
        "toegekend_aanvrager",
        "toegekend_partner",
        "waarvan_werkelijke_schade_aanvrager",
        "waarvan_werkelijke_schade_partner",
        "forfait_uitbetaald",
    }
)


def is_herstelmaatregel(maatregel: Mapping[str, Any], gang: Gang, pad: str) -> bool:
    """Does this count as herstelmaatregel under 2.7 lid 4 and 5?"""
    gang.onbekend(maatregel, _MAATREGEL, pad)
    soort = lees.keuze(maatregel, "soort", SOORTEN, pad)
    lees.geheel(maatregel, "berekeningsjaar", 2004, 2100, pad)
    bedrag = lees.bedrag(maatregel, "teruggevorderd_of_verlaagd", pad)
    dagtekening = lees.datum(maatregel, "oorspronkelijke_dagtekening", pad)
    onherroepelijk = lees.datum(maatregel, "onherroepelijk_op", pad)
    if soort in ("a", "b"):
        return True
    drempel = gang.waarde("wht.2_7_lid5.drempel")
    if bedrag < drempel:
        if gang.uitleg:
            gang.stap(
                f"Maatregel {soort} telt niet: het gaat om {euro(bedrag)} en het moet ten minste {euro(drempel)} zijn.",
                "Wht 2.7 lid 5, onderdeel a",
            )
        return False
    if soort in ("d", "e"):
        if dagtekening is None:
            gang.waarschuw(
                f"Bij {pad[:-1]} ontbreekt de oorspronkelijke dagtekening. De maatregel telt daarom niet mee."
            )
            return False
        laatste = gang.waarde("wht.2_7_lid5.dagtekening_uiterlijk")
        if dagtekening > laatste:
            if gang.uitleg:
                gang.stap(
                    f"Maatregel {soort} telt niet: de dagtekening {datum(dagtekening)} is na {datum(laatste)}.",
                    "Wht 2.7 lid 5, onderdeel b",
                )
            return False
    if soort in ("f", "g"):
        peildag = gang.waarde("wht.2_7_lid4.onherroepelijk_op")
        if onherroepelijk is None:
            gang.waarschuw(
                f"Bij {pad[:-1]} is niet bekend wanneer de beschikking onherroepelijk werd. De maatregel telt daarom niet mee."
            )
            return False
        if onherroepelijk > peildag or (
            onherroepelijk == peildag and not gang.waarde("keuze.onherroepelijk_op_dag_zelf")
        ):
            if gang.uitleg:
                gang.stap(
                    f"Maatregel {soort} telt niet: de beschikking stond op {datum(peildag)} nog niet onherroepelijk vast.",
                    "Wht 2.7 lid 4, onderdelen f en g",
                )
            return False
    return True


def forfait(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Who gets 30.000 or 10.000, and what part of it is imputed to each partner (lid 3)."""
    lees.verplichte_lijst(bron, "maatregelen")
    aanvraag = lees.datum(bron, "aanvraag_ontvangen_op")
    geldig = [is_herstelmaatregel(m, gang, pad) for pad, m in lees.voorwerpen(bron, "maatregelen")]
    al_ontvangen = lees.bedrag(bron, "al_ontvangen")
    partner = lees.voorwerp(bron, "partner") or {}
    gang.onbekend(partner, _PARTNER, "partner.")
    beiden = lees.ja_nee(partner, "komt_zelf_in_aanmerking", "partner.")
    overlap = lees.ja_nee(partner, "herstelmaatregel_over_deel_partnerperiode", "partner.")
    nog_partner = lees.ja_nee(partner, "partner_bij_toekenning", "partner.")
    lid2_geldt = beiden and overlap
    eerst = None
    if lid2_geldt or partner.get("recht_eerst_vastgesteld_voor") is not None:
        eerst = lees.keuze(partner, "recht_eerst_vastgesteld_voor", ("aanvrager", "partner"), "partner.")

    laatste = gang.atw(gang.waarde("wht.2_7_lid1.laatste_dag"))
    if aanvraag is None:
        gang.waarschuw("Er is geen aanvraag bekend. Zonder aanvraag is er geen forfaitair bedrag.")
    op_tijd = aanvraag is not None and aanvraag <= laatste
    komt = any(geldig) and op_tijd
    if gang.uitleg:
        if aanvraag is not None:
            gang.stap(
                f"De aanvraag van {datum(aanvraag)} is {'op tijd' if op_tijd else 'te laat'}: de laatste dag was {datum(laatste)}.",
                "Wht 2.7 lid 1",
                uitkomst=op_tijd,
            )
        gang.stap(
            f"{sum(geldig)} van de {len(geldig)} maatregelen telt als herstelmaatregel.",
            "Wht 2.7 lid 4 en 5",
            uitkomst=sum(geldig),
        )
    if aanvraag is not None and not op_tijd:
        gang.waarschuw(
            "Een late aanvraag wordt niet vanzelf afgewezen: een medewerker beoordeelt of er een goede reden was (Wht 9.1)."
        )
    heel = gang.waarde("wht.2_7_lid1.bedrag")
    lid: int | None = None
    bedrag = NUL
    if komt and lid2_geldt and eerst == "partner":
        lid = 2
        ander = gang.waarde("wht.2_7_lid2.bedrag")
        if nog_partner:
            if gang.uitleg:
                gang.stap(
                    "Het recht van de partner is eerder vastgesteld, en zij waren toen nog partners. Daarom is er geen eigen bedrag.",
                    "Wht 2.7 lid 2",
                    uitkomst=NUL,
                )
        else:
            bedrag = max(NUL, ander - al_ontvangen)
            _stap_bedrag(gang, ander, al_ontvangen, bedrag, "Wht 2.7 lid 2")
    elif komt:
        lid = 1
        bedrag = max(NUL, heel - al_ontvangen)
        _stap_bedrag(gang, heel, al_ontvangen, bedrag, "Wht 2.7 lid 1")
    van_aanvrager = van_partner = None
    if komt and lid2_geldt and nog_partner:
        van_aanvrager, van_partner = _toerekening(bron, gang, heel)
    return {
        "maatregelen_geldig": geldig,
        "komt_in_aanmerking": komt,
        "lid": lid,
        "bedrag": bedrag,
        "toegekend": bedrag > 0,
        "toerekening_aanvrager": van_aanvrager,
        "toerekening_partner": van_partner,
    }


def _stap_bedrag(gang: Gang, heel: Decimal, al_ontvangen: Decimal, bedrag: Decimal, artikel: str) -> None:
    if gang.uitleg:
        gang.stap(
            f"Het bedrag is {euro(heel)}, min wat al door een herstelmaatregel is ontvangen ({euro(al_ontvangen)}): {euro(bedrag)}."
            + ("" if bedrag else " Er blijft niets over, dus er volgt geen toekenning."),
            artikel,
            formule="bedrag - al ontvangen, ten minste 0",
            ingevuld=f"{euro(heel)} - {euro(al_ontvangen)}",
            uitkomst=bedrag,
        )


def _toerekening(bron: Mapping[str, Any], gang: Gang, heel: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Lid 3: 30.000 imputed in proportion to the awards before set-off, without actual damage; capped at what was paid."""
    gegevens = lees.voorwerp(bron, "toerekening")
    if gegevens is None:
        return None, None
    pad = "toerekening."
    gang.onbekend(gegevens, _TOEREKENING, pad)
    delen = []
    for wie in ("aanvrager", "partner"):
        toegekend = lees.bedrag(gegevens, f"toegekend_{wie}", pad)
        schade = lees.bedrag(gegevens, f"waarvan_werkelijke_schade_{wie}", pad)
        if schade > toegekend:
            raise InvoerFout(
                f"{pad}waarvan_werkelijke_schade_{wie}", "Dit deel is hoger dan het toegekende bedrag zelf."
            )
        delen.append(toegekend - schade)
    samen = sum(delen, NUL)
    if not samen:
        if gang.uitleg:
            gang.stap(
                "Aan geen van beiden is al iets toegekend. Er is nog niets om toe te rekenen.",
                "Wht 2.7 lid 3",
            )
        return None, None
    uitbetaald = lees.bedrag_of_leeg(gegevens, "forfait_uitbetaald", pad)
    if uitbetaald is None:
        gang.waarschuw(
            "Het uitbetaalde forfaitaire bedrag ontbreekt. De toerekening is daarom niet begrensd."
        )
    eenheid = gang.waarde("keuze.afronding_eenheid")
    per_persoon = gang.waarde("keuze.toerekening_maximum_per_persoon")
    uit = []
    for deel in delen:
        toegerekend = rond_breuk(heel * deel, samen, eenheid)
        if uitbetaald is not None:
            grens = uitbetaald if per_persoon else rond_breuk(uitbetaald * deel, samen, eenheid)
            toegerekend = min(toegerekend, grens)
        uit.append(toegerekend)
    if gang.uitleg:
        gang.stap(
            f"Van {euro(heel)} wordt {euro(uit[0])} aan de aanvrager toegerekend en {euro(uit[1])} aan de partner, naar verhouding van wat aan "
            "ieder is toegekend.",
            "Wht 2.7 lid 3",
            formule="30.000 x eigen toekenning / toekenningen samen, ten hoogste het uitbetaalde bedrag",
            ingevuld=f"{euro(heel)} x {euro(delen[0])} / {euro(samen)}; {euro(heel)} x {euro(delen[1])} / {euro(samen)}",
            uitkomst=uit[0],
        )
    return uit[0], uit[1]


registreer(
    "forfait", forfait, {"aanvraag_ontvangen_op", "maatregelen", "al_ontvangen", "partner", "toerekening"}
)
