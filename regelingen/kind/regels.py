# SPDX-License-Identifier: EUPL-1.2
"""Kindregeling (Wht 2.10-2.14a) and the amount of a deceased child (2.14f lid 1). Pure rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout
from herstel.recht.geld import NUL, euro
from herstel.recht.kalender import DAG, leeftijd
from herstel.recht.rekenen import Gang, registreer
from herstel.recht.taal import datum

HOEDANIGHEDEN = ("kind", "pleegkind", "voormalig_pleegkind")
VIA = (
    "aanvrager",
    "partner",
    "ex_partner",
    "overleden_aanvrager",
    "partner_overleden_aanvrager",
    "overleden_ex_partner",
)
_VIA_PARTNER = ("partner", "partner_overleden_aanvrager")
_VIA_EX = ("ex_partner", "overleden_ex_partner")
_OP_AANVRAAG = ("overleden_aanvrager", "partner_overleden_aanvrager", "overleden_ex_partner")
_PERIODE = frozenset({"van", "tot_en_met"})


class _GeenRecht(Exception):
    """Internal: the condition that is not met, in words, with its article."""

    def __init__(self, tekst: str, artikel: str) -> None:
        self.tekst = tekst
        self.artikel = artikel


def kindbedrag(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Right to the child amount, the amount, and the article that gives it."""
    hoedanigheid = lees.keuze(bron, "hoedanigheid", HOEDANIGHEDEN)
    via = lees.keuze(bron, "via", VIA)
    geboren = lees.verplichte_datum(bron, "geboren_op")
    overleden = lees.datum(bron, "overleden_op")
    feiten = _lees_feiten(bron, gang)
    if overleden is not None and overleden < geboren:
        raise InvoerFout("overleden_op", "De dag van overlijden ligt voor de geboortedatum.")
    if overleden is not None and overleden < gang.waarde("wht.2_10.peildag_21"):
        gang.waarschuw(
            "Het kind is overleden voor 1 januari 2005. De voorwaarden zijn daarvoor niet geschreven: een medewerker beoordeelt dit."
        )
    try:
        _toets(gang, hoedanigheid, via, geboren, feiten)
    except _GeenRecht as nee:
        if gang.uitleg:
            gang.stap(f"Geen recht: {nee.tekst}", nee.artikel, uitkomst=NUL)
        return {"recht": False, "bedrag": NUL, "artikel": None, "leeftijd": None, "leeftijdspeildatum": None}

    peildatum = gang.waarde("wht.2_12.peildatum")
    artikel = _artikel(hoedanigheid, via)
    if overleden is not None:
        peildatum = min(peildatum, overleden)
        artikel = "2.14f"
    schrikkel = (geboren.month, geboren.day) == (2, 29)
    jaren = leeftijd(
        geboren,
        peildatum,
        schrikkeldag_viert_1_maart=not schrikkel or gang.waarde("keuze.schrikkeldag_1_maart"),
    )
    bedrag = NUL
    for vanaf, trede in gang.waarde("wht.2_12.bedragen"):
        if jaren >= vanaf:
            bedrag = trede
    if gang.uitleg:
        gang.stap(
            f"Het kind is geboren op {datum(geboren)} en was op {datum(peildatum)} {jaren} jaar. Bij die leeftijd hoort {euro(bedrag)}.",
            f"Wht {artikel} en 2.12 lid 1",
            formule="0-5 jaar 2.000; 6-11 jaar 4.000; 12-14 jaar 6.000; 15-17 jaar 8.000; vanaf 18 jaar 10.000",
            ingevuld=f"{jaren} jaar op {datum(peildatum)}",
            uitkomst=bedrag,
            regel="wht.2_12.bedragen",
        )
    return {
        "recht": True,
        "bedrag": bedrag,
        "artikel": artikel,
        "leeftijd": jaren,
        "leeftijdspeildatum": peildatum,
    }


def _artikel(hoedanigheid: str, via: str) -> str:
    if via == "ex_partner":
        return "2.11a" if hoedanigheid == "kind" else "2.11b"
    if via == "overleden_ex_partner":
        return "2.14a"
    if via in _OP_AANVRAAG:
        return "2.14"
    return "2.10" if hoedanigheid == "kind" else "2.11"


def _lees_feiten(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    partnerschap = []
    for pad, stuk in lees.voorwerpen(bron, "partnerschap"):
        gang.onbekend(stuk, _PERIODE, pad)
        partnerschap.append(lees.periode(stuk, pad))
    huishouden = lees.voorwerp(bron, "huishouden")
    if huishouden is not None:
        gang.onbekend(huishouden, _PERIODE, "huishouden.")
    feiten: dict[str, Any] = {
        "partnerschap": partnerschap,
        "huishouden": None if huishouden is None else lees.periode(huishouden, "huishouden."),
        "herstelmaatregel": lees.ja_nee(bron, "herstelmaatregel_vastgesteld", standaard=True),
    }
    for naam in ("pleegkind_sinds", "eerste_beschikking", "ex_partner_overleden_op"):
        feiten[naam] = lees.datum(bron, naam)
    for naam in ("toeslagpartner_vanaf", "toeslagpartner_tot_en_met"):
        feiten[naam] = lees.datum(bron, naam)
    for naam in (
        "eerder_toegekend",
        "partner_bij_vaststelling",
        "compensatie_ex_partner_toegekend",
        "ex_partner_aannemelijk",
        "ex_partner_had_aangevraagd",
        "aanvraag_tijdig",
    ):
        feiten[naam] = lees.ja_nee(bron, naam)
    return feiten


def _eis(voldaan: bool, tekst: str, artikel: str) -> None:
    if not voldaan:
        raise _GeenRecht(tekst, artikel)


def _toets(gang: Gang, hoedanigheid: str, via: str, geboren: date, feiten: dict[str, Any]) -> None:
    artikel = "Wht " + _artikel(hoedanigheid, via)
    _eis(
        not feiten["eerder_toegekend"],
        "het bedrag is al eerder toegekend; dat kan maar één keer.",
        "Wht 2.12 lid 2",
    )
    _eis(feiten["herstelmaatregel"], "voor de aanvrager is geen herstelmaatregel vastgesteld.", artikel)
    _eis(
        geboren >= gang.waarde("wht.2_10.geboren_vanaf"),
        f"het kind was op 1 januari 2005 al 21 jaar (geboren op {datum(geboren)}).",
        artikel,
    )
    if via in _OP_AANVRAAG:
        _eis(feiten["aanvraag_tijdig"], "er is niet op tijd een aanvraag gedaan.", artikel)
    if via in _VIA_EX:
        _toets_ex(gang, hoedanigheid, via, geboren, feiten, artikel)
        return
    laatste = gang.waarde("wht.inwerkingtreding")
    _eis(geboren <= laatste, f"het kind is geboren na {datum(laatste)}.", artikel)
    if via in _VIA_PARTNER:
        peildag = gang.waarde("wht.2_10.partner_op")
        _eis(
            any(van <= peildag <= tot for van, tot in feiten["partnerschap"]),
            f"de ouder was op {datum(peildag)} geen partner van de aanvrager.",
            artikel,
        )
        _eis(
            feiten["partner_bij_vaststelling"],
            "de ouder was geen partner meer toen vaststond dat de aanvrager gedupeerd is.",
            artikel,
        )
    if hoedanigheid == "pleegkind":
        sinds = feiten["pleegkind_sinds"]
        if sinds is None:
            gang.waarschuw("Niet bekend is sinds wanneer het kind pleegkind was.")
        _eis(
            sinds is not None and sinds <= laatste,
            f"het kind was niet uiterlijk op {datum(laatste)} pleegkind.",
            artikel,
        )
    elif hoedanigheid == "voormalig_pleegkind":
        _toets_huishouden(gang, feiten, laatste, artikel)


def _toets_ex(
    gang: Gang, hoedanigheid: str, via: str, geboren: date, feiten: dict[str, Any], artikel: str
) -> None:
    if via == "ex_partner":
        _eis(
            feiten["compensatie_ex_partner_toegekend"],
            "aan de ex-partner is geen compensatie toegekend.",
            artikel,
        )
    else:
        _eis(
            feiten["ex_partner_aannemelijk"],
            "niet aannemelijk is dat de ex-partner compensatie zou hebben gekregen.",
            artikel,
        )
        overleden = feiten["ex_partner_overleden_op"]
        _eis(
            feiten["ex_partner_had_aangevraagd"]
            or (overleden is not None and overleden < gang.waarde("wht.2_14a.overleden_voor")),
            "de ex-partner had niet aangevraagd en is niet voor 1 januari 2024 overleden.",
            artikel,
        )
    begin = feiten["toeslagpartner_vanaf"]
    if begin is None:
        raise InvoerFout(
            "toeslagpartner_vanaf", "Deze datum is nodig: de dag waarop het toeslagpartnerschap begon."
        )
    einde = feiten["toeslagpartner_tot_en_met"]
    if einde is not None and einde < begin:
        raise InvoerFout("toeslagpartner_tot_en_met", "De laatste dag ligt voor de eerste dag.")
    if hoedanigheid == "kind":
        _eis(
            geboren < begin,
            f"het kind is niet geboren voordat het partnerschap begon ({datum(begin)}).",
            artikel,
        )
        return
    _eis(
        geboren < gang.waarde("wht.2_10.peildag_21") or geboren < begin,
        f"het kind is niet uiterlijk op {datum(begin - DAG)} geboren.",
        artikel,
    )
    sinds = feiten["pleegkind_sinds"]
    if sinds is None:
        gang.waarschuw("Niet bekend is sinds wanneer het kind pleegkind was.")
    _eis(
        sinds is not None and sinds < begin,
        f"het kind was geen pleegkind van de ex-partner voordat het partnerschap begon ({datum(begin)}).",
        artikel,
    )
    if hoedanigheid == "voormalig_pleegkind":
        if einde is None:
            gang.waarschuw(
                "De laatste dag van het toeslagpartnerschap ontbreekt. Gerekend is alsof het nog loopt."
            )
        _toets_huishouden(gang, feiten, einde or date.max, artikel)


def _toets_huishouden(gang: Gang, feiten: dict[str, Any], laatste: date, artikel: str) -> None:
    """In the household at any moment from the first repaired beschikking (that day included: choice) through ``laatste``."""
    huishouden, eerste = feiten["huishouden"], feiten["eerste_beschikking"]
    if huishouden is None or eerste is None:
        gang.waarschuw(
            "De periode in het huishouden of de datum van de eerste herstelde beschikking ontbreekt."
        )
        raise _GeenRecht(
            "niet bekend is of het kind in de vereiste periode deel was van het huishouden.", artikel
        )
    van, tot = huishouden
    if min(tot, laatste) == eerste and not gang.waarde("keuze.huishouden_eerste_dag_telt"):
        eerste += DAG
    _eis(
        max(van, eerste) <= min(tot, laatste),
        f"het kind was tussen {datum(eerste)} en {datum(laatste) if laatste != date.max else 'nu'} geen deel van het huishouden.",
        artikel,
    )


registreer(
    "kindbedrag",
    kindbedrag,
    {
        "hoedanigheid",
        "via",
        "geboren_op",
        "overleden_op",
        "herstelmaatregel_vastgesteld",
        "eerder_toegekend",
        "partnerschap",
        "partner_bij_vaststelling",
        "pleegkind_sinds",
        "huishouden",
        "eerste_beschikking",
        "toeslagpartner_vanaf",
        "toeslagpartner_tot_en_met",
        "compensatie_ex_partner_toegekend",
        "ex_partner_aannemelijk",
        "ex_partner_had_aangevraagd",
        "ex_partner_overleden_op",
        "aanvraag_tijdig",
    },
)
