# SPDX-License-Identifier: EUPL-1.2
"""Nabestaanden (Wht 2.9a/2.9b, 2.14c-2.14f): whose turn it is and the split. Pure rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout
from herstel.recht.geld import NUL, euro, rond_breuk
from herstel.recht.kalender import plus_maanden
from herstel.recht.rekenen import Gang, registreer
from herstel.recht.taal import datum

REGELINGEN = ("overleden_aanvrager", "overleden_kind")
_PARTNER = frozenset(
    {"partner_tot_en_met", "reden_einde", "overleden_op", "toekenning_op", "aanvraag_tijdig"}
)
_PERSOON = frozenset({"id", "in_aanmerking", "aanvraag_tijdig"})


def nabestaanden(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """The group whose turn it is (``artikel``), the split in input order, and the rounding difference."""
    regeling = lees.keuze(bron, "regeling", REGELINGEN)
    aanvrager = regeling == "overleden_aanvrager"
    totaal = lees.bedrag_of_leeg(bron, "bedrag")
    if totaal is None:
        raise InvoerFout("bedrag", "Dit bedrag is nodig, maar ontbreekt.")
    overleden = lees.verplichte_datum(bron, "overleden_op")
    partner = lees.voorwerp(bron, "partner")
    kinderen = _lees_personen(bron, gang, "kinderen")
    ouders = _lees_personen(bron, gang, "ouders")
    partner_aan_de_beurt = _partner_aan_de_beurt(partner, gang, overleden, aanvrager)
    if partner_aan_de_beurt:
        artikel = "2.9a" if aanvrager else "2.14c"
        groep = [("partner", lees.ja_nee(partner or {}, "aanvraag_tijdig", "partner."))]
        wie = "de partner"
    elif aanvrager:
        artikel, groep, wie = "2.9b", [(i, t) for i, telt, t in kinderen if telt], "de kinderen"
    elif any(telt for _, telt, _ in kinderen):
        artikel, groep, wie = "2.14d", [(i, t) for i, telt, t in kinderen if telt], "de kinderen"
    else:
        artikel, groep, wie = "2.14e", [(i, t) for i, telt, t in ouders if telt], "de ouders"
    krijgen = [wie_ for wie_, tijdig in groep if tijdig]
    noemer = len(krijgen)
    if noemer < len(groep) and not gang.waarde("keuze.noemer_tijdige_aanvragers"):
        noemer = len(groep)
    if gang.uitleg:
        gang.stap(
            f"Aan de beurt: {wie}. Er is maar één groep aan de beurt. Vraagt daarvan niemand aan, dan gaat het bedrag niet naar een volgende "
            "groep.",
            f"Wht {artikel}",
        )
    if not krijgen:
        gang.waarschuw(
            "Van de groep die aan de beurt is, heeft niemand op tijd een aanvraag gedaan. Een medewerker beoordeelt dit."
        )
        return {"artikel": artikel, "verdeling": [], "afrondingsverschil": NUL}
    deel = rond_breuk(totaal, noemer, gang.waarde("keuze.afronding_eenheid"))
    verschil: Decimal = deel * len(krijgen) - totaal if noemer == len(krijgen) else NUL
    if gang.uitleg:
        gang.stap(
            f"{euro(totaal)} gedeeld door {noemer} is {euro(deel)} voor ieder."
            + (f" Door afronding scheelt dat samen {euro(verschil)}." if verschil else ""),
            "Wht 2.9b lid 3" if aanvrager else "Wht 2.14f lid 2",
            formule="deel = bedrag / aantal dat recht heeft en op tijd aanvroeg",
            ingevuld=f"{euro(totaal)} : {noemer}",
            uitkomst=deel,
        )
    return {
        "artikel": artikel,
        "verdeling": [{"id": wie_, "bedrag": deel} for wie_ in krijgen],
        "afrondingsverschil": verschil,
    }


def _lees_personen(bron: Mapping[str, Any], gang: Gang, naam: str) -> list[tuple[Any, bool, bool]]:
    personen, gezien = [], set()
    for pad, persoon in lees.voorwerpen(bron, naam):
        gang.onbekend(persoon, _PERSOON, pad)
        wie = persoon.get("id")
        if type(wie) not in (str, int):
            raise InvoerFout(pad + "id", "Geef iedere persoon een id (tekst of een heel getal).")
        if wie in gezien:
            raise InvoerFout(pad + "id", f"Het id '{str(wie)[:40]}' komt twee keer voor.")
        gezien.add(wie)
        telt = lees.ja_nee(persoon, "in_aanmerking", pad, standaard=True)
        personen.append((wie, telt, lees.ja_nee(persoon, "aanvraag_tijdig", pad)))
    return personen


def _partner_aan_de_beurt(
    partner: Mapping[str, Any] | None, gang: Gang, overleden: date, aanvrager: bool
) -> bool:
    """Is the partner of the day of death the one who gets it (2.9a, 2.9b lid 1 and 5, 2.14c)?"""
    if partner is None:
        return False
    pad = "partner."
    gang.onbekend(partner, _PARTNER, pad)
    tot_en_met = lees.datum(partner, "partner_tot_en_met", pad)
    reden = partner.get("reden_einde")
    if reden is not None:
        reden = lees.keuze(partner, "reden_einde", ("overlijden", "anders"), pad)
    partner_overleden = lees.datum(partner, "overleden_op", pad)
    toekenning = lees.datum(partner, "toekenning_op", pad)
    lees.ja_nee(partner, "aanvraag_tijdig", pad)
    eerste_volgende_maand = plus_maanden(overleden.replace(day=1), 1)
    if partner_overleden is not None and partner_overleden < overleden:
        gang.waarschuw("De partner is eerder overleden en was dus geen partner op de dag van overlijden.")
        return False
    if tot_en_met is not None and tot_en_met < eerste_volgende_maand:
        if reden == "anders":
            if gang.uitleg:
                gang.stap(
                    f"De partner was op {datum(eerste_volgende_maand)} geen partner meer, om een andere reden dan het overlijden.",
                    "Wht 2.9a lid 3" if aanvrager else "Wht 2.14c lid 2",
                )
            return False
        if reden is None:
            gang.waarschuw(
                "Niet bekend is waarom het partnerschap eindigde. Gerekend is met: door het overlijden."
            )
    if partner_overleden is None:
        return True
    if not aanvrager:
        gang.waarschuw(
            "De partner van het overleden kind is later overleden. De wet regelt dit niet; het bedrag verschuift niet."
        )
        return True
    if partner_overleden < gang.waarde("wht.2_9a.vanaf"):
        if gang.uitleg:
            gang.stap(
                f"De partner is overleden op {datum(partner_overleden)}, voordat deze regeling begon. Daarom zijn de kinderen aan de beurt.",
                "Wht 2.9b lid 1",
            )
        return False
    if toekenning is None or toekenning > partner_overleden:
        if gang.uitleg:
            gang.stap(
                f"De partner is overleden op {datum(partner_overleden)}, voordat er iets was toegekend. Daarom zijn de kinderen aan de beurt.",
                "Wht 2.9b lid 5",
            )
        return False
    return True


registreer(
    "nabestaanden", nabestaanden, {"regeling", "bedrag", "overleden_op", "partner", "kinderen", "ouders"}
)
