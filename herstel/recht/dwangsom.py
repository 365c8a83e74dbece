# SPDX-License-Identifier: EUPL-1.2
"""Penalty for late decisions: bestuurlijk (Awb 4:17-4:20) and rechterlijk (Awb 8:55d)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from . import invoer as lees
from .fouten import InvoerFout
from .geld import NUL, euro, rond_breuk
from .kalender import DAG, plus_dagen
from .rekenen import Gang, registreer
from .taal import aantal, dag_en_datum, datum

SOORTEN = ("bestuurlijk", "rechterlijk")
_GEEN_UITSLUITING = frozenset({"", "geen", "nee"})


def dwangsom(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    if lees.keuze(bron, "soort", SOORTEN) == "bestuurlijk":
        gang.onbekend(bron, _VELDEN_BESTUURLIJK)
        return _bestuurlijk(bron, gang)
    gang.onbekend(bron, _VELDEN_RECHTERLIJK)
    return _rechterlijk(bron, gang)


def _uitgesloten(bron: Mapping[str, Any]) -> str | None:
    waarde = bron.get("uitsluiting")
    if waarde is None or waarde is False:
        return None
    if waarde is True:
        return "uitgesloten"
    if not isinstance(waarde, str):
        raise InvoerFout("uitsluiting", "Dit moet tekst zijn (de reden van uitsluiting), true of false.")
    return None if waarde.strip().lower() in _GEEN_UITSLUITING else waarde.strip()


def _bestuurlijk(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Awb 4:17: days, amount and last day for fixing it (4:18)."""
    termijn_einde = lees.verplichte_datum(bron, "beslistermijn_einde")
    ontvangen = lees.datum(bron, "ingebrekestelling_ontvangen")
    besluit = lees.datum(bron, "besluit_bekendgemaakt_op")
    peildatum = lees.datum(bron, "peildatum")
    aanvragers = lees.geheel(bron, "aanvragers", 1, 10_000) or 1
    beroep = lees.datum(bron, "beroep_ingesteld_op")
    uitsluiting = _uitgesloten(bron)
    geldig = ontvangen is not None and ontvangen > termijn_einde
    uit: dict[str, Any] = {
        "ingebrekestelling_geldig": geldig,
        "eerste_dag": None,
        "laatste_dag": None,
        "dagen": 0,
        "bedrag": NUL,
        "bedrag_per_aanvrager": NUL,
        "afrondingsverschil": NUL,
        "vaststelling_uiterlijk": None,
        "betaling_uiterlijk": None,
        "beroep_mogelijk_vanaf": None,
    }
    if ontvangen is None:
        if gang.uitleg:
            gang.stap("Er is geen ingebrekestelling ontvangen. Er is dus geen dwangsom.", "Awb 4:17 lid 3")
        return uit
    if not geldig:
        if gang.uitleg:
            gang.stap(
                f"De ingebrekestelling kwam op {datum(ontvangen)}. De beslistermijn liep toen nog, tot en met {datum(termijn_einde)}. "
                "Een ingebrekestelling die te vroeg is, telt niet.",
                "Awb 4:17 lid 3; ABRvS ECLI:NL:RVS:2011:BP3711",
                uitkomst=False,
            )
        if ontvangen == termijn_einde:
            gang.waarschuw(
                "De ingebrekestelling is precies één dag te vroeg. Volgens de circulaire mag zij worden behandeld alsof zij een dag "
                "later is ontvangen. Een medewerker beslist dit."
            )
        return uit

    tarief = gang.waarde("awb.4_17.tarief", ontvangen)
    grens = plus_dagen(ontvangen, 7 * gang.waarde("awb.4_17.respijt_weken"))
    respijt = gang.atw(grens) if gang.waarde("keuze.atw_respijt_dwangsom") else grens
    eerste = respijt + DAG
    uit["beroep_mogelijk_vanaf"] = eerste
    if gang.uitleg:
        gang.stap(
            f"De ingebrekestelling is ontvangen op {dag_en_datum(ontvangen)}, na het einde van de beslistermijn "
            f"({datum(termijn_einde)}). Zij is geldig. Daarna zijn er twee weken, tot en met {datum(respijt)}. De dwangsom begint op "
            f"{dag_en_datum(eerste)}.",
            "Awb 4:17 lid 3",
            formule="eerste dag = ontvangst + 14 dagen + 1 dag",
            uitkomst=eerste,
        )
    if beroep is not None and beroep < eerste:
        gang.waarschuw(
            f"Beroep wegens niet op tijd beslissen kan pas vanaf {datum(eerste)} (Awb 6:12 lid 2)."
        )
    if uitsluiting is not None:
        if gang.uitleg:
            gang.stap(
                f"Er is geen dwangsom, om deze reden: {uitsluiting.replace('_', ' ')[:120]}.",
                "Awb 4:17 lid 5 (tot 1 januari 2026: lid 6)",
                uitkomst=NUL,
            )
        return uit
    uit["eerste_dag"] = eerste

    hoogste = sum(dagen for dagen, _ in tarief)
    laatste = plus_dagen(eerste, hoogste - 1)
    if besluit is not None:
        grensdag = besluit - DAG if gang.waarde("keuze.dwangsom_dag_bekendmaking") == "exclusief" else besluit
        laatste = min(laatste, grensdag)
        if besluit <= ontvangen:
            gang.waarschuw(
                "Het besluit was al bekendgemaakt toen de ingebrekestelling kwam. Er is daarom geen dwangsom."
            )
    tot_nu = laatste if peildatum is None else min(laatste, peildatum)
    dagen = max(0, (tot_nu - eerste).days + 1)
    if dagen == 0:
        if gang.uitleg:
            gang.stap("Er is nog geen dag waarover een dwangsom geldt.", "Awb 4:17 lid 1", uitkomst=NUL)
        return uit
    bedrag = NUL
    rest = dagen
    delen = []
    for lengte, per_dag in tarief:
        deel = min(rest, lengte)
        rest -= deel
        bedrag += deel * per_dag
        if deel:
            delen.append(f"{deel} x {euro(per_dag)}")
    if gang.uitleg:
        gang.stap(
            f"De dwangsom loopt van {datum(eerste)} tot en met {datum(tot_nu)}: {aantal(dagen, 'dag')}, samen {euro(bedrag)}.",
            "Awb 4:17 lid 1 en 2",
            formule="14 dagen laag tarief, 14 dagen midden, 14 dagen hoog; ten hoogste 42 dagen",
            ingevuld=" + ".join(delen),
            uitkomst=bedrag,
            regel="awb.4_17.tarief",
        )
    per_aanvrager = rond_breuk(bedrag, aanvragers)
    if gang.uitleg and aanvragers > 1:
        gang.stap(
            f"Er zijn {aanvragers} aanvragers. Samen krijgen zij één bedrag, in gelijke delen: ieder {euro(per_aanvrager)}.",
            "Awb 4:17 lid 6 (tot 1 januari 2026: lid 7)",
            ingevuld=f"{euro(bedrag)} : {aanvragers}",
            uitkomst=per_aanvrager,
        )
    uit.update(
        laatste_dag=tot_nu,
        dagen=dagen,
        bedrag=bedrag,
        bedrag_per_aanvrager=per_aanvrager,
        afrondingsverschil=per_aanvrager * aanvragers - bedrag,
    )
    if peildatum is None or laatste <= peildatum:
        vast = gang.atw(plus_dagen(laatste, 7 * gang.waarde("awb.4_18.weken")))
        uit["vaststelling_uiterlijk"] = vast
        uit["betaling_uiterlijk"] = gang.atw(plus_dagen(vast, 7 * gang.waarde("awb.4_87.weken")))
        if gang.uitleg:
            gang.stap(
                f"De laatste dag was {datum(laatste)}. Stel het bedrag vast uiterlijk op {dag_en_datum(vast)}.",
                "Awb 4:18",
                uitkomst=vast,
            )
    return uit


def _rechterlijk(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Awb 8:55d: from the day after the judge's date, an amount per day up to the maximum. No ATW."""
    uiterlijk = lees.datum(bron, "uiterlijk_op")
    verzonden = lees.datum(bron, "uitspraak_verzonden_op")
    weken = lees.geheel(bron, "termijn_weken", 1, 1_000)
    if uiterlijk is None:
        if verzonden is None or weken is None:
            raise InvoerFout(
                "uiterlijk_op",
                "Geef de datum die de rechter noemt, of de dag van verzending van de uitspraak met het aantal weken.",
            )
        uiterlijk = plus_dagen(verzonden, 7 * weken)
        if gang.uitleg:
            gang.stap(
                f"De uitspraak is verzonden op {datum(verzonden)}. De rechter gaf {aantal(weken, 'week')}: beslis uiterlijk op "
                f"{dag_en_datum(uiterlijk)}.",
                "Awb 8:55d lid 1 en 3",
                uitkomst=uiterlijk,
            )
    else:
        if gang.uitleg:
            gang.stap(
                f"De rechter noemt als laatste dag {dag_en_datum(uiterlijk)}.",
                "Awb 8:55d",
                uitkomst=uiterlijk,
            )
        if verzonden is not None and weken is not None and plus_dagen(verzonden, 7 * weken) != uiterlijk:
            gang.waarschuw(
                f"De datum van de rechter ({datum(uiterlijk)}) is anders dan {aantal(weken, 'week')} na de verzending "
                f"({datum(plus_dagen(verzonden, 7 * weken))}). De datum van de rechter gaat voor."
            )
    per_dag = lees.bedrag_of_leeg(bron, "bedrag_per_dag")
    if not per_dag:
        raise InvoerFout("bedrag_per_dag", "Geef het bedrag per dag, hoger dan nul.")
    maximum = lees.bedrag_of_leeg(bron, "maximum")
    peildatum = lees.datum(bron, "peildatum")
    besluit = lees.datum(bron, "besluit_bekendgemaakt_op")
    if maximum is None and peildatum is None and besluit is None:
        raise InvoerFout("maximum", "Geef het maximum of de peildatum: anders heeft de dwangsom geen einde.")
    eerste = uiterlijk + DAG
    grenzen: list[date] = []
    if maximum is not None:
        hele_dagen = int(maximum // per_dag) + (maximum % per_dag > 0)
        grenzen.append(plus_dagen(eerste, min(hele_dagen, 1_000_000) - 1))
    if peildatum is not None:
        grenzen.append(peildatum)
    if besluit is not None:
        grenzen.append(
            besluit - DAG if gang.waarde("keuze.dwangsom_dag_bekendmaking") == "exclusief" else besluit
        )
    laatste = min(grenzen)
    dagen = max(0, (laatste - eerste).days + 1)
    bedrag: Decimal = dagen * per_dag
    if maximum is not None:
        bedrag = min(bedrag, maximum)
    if gang.uitleg:
        gang.stap(
            f"De dwangsom van de rechter is {euro(per_dag)} per dag vanaf {datum(eerste)}: {aantal(dagen, 'dag')}, samen "
            f"{euro(bedrag)}.",
            "Awb 8:55d lid 2",
            formule="bedrag = dagen x bedrag per dag, ten hoogste het maximum",
            ingevuld=f"{dagen} x {euro(per_dag)}"
            + (f", ten hoogste {euro(maximum)}" if maximum is not None else ""),
            uitkomst=bedrag,
        )
    return {
        "besluit_uiterlijk": uiterlijk,
        "eerste_dag": eerste,
        "laatste_dag": laatste if dagen else None,
        "dagen": dagen,
        "bedrag": bedrag + NUL,
    }


_VELDEN_BESTUURLIJK = frozenset(
    {
        "soort",
        "beslistermijn_einde",
        "ingebrekestelling_ontvangen",
        "besluit_bekendgemaakt_op",
        "peildatum",
        "aanvragers",
        "uitsluiting",
        "beroep_ingesteld_op",
        "rechtsdatum",
    }
)
_VELDEN_RECHTERLIJK = frozenset(
    {
        "soort",
        "uitspraak_verzonden_op",
        "termijn_weken",
        "uiterlijk_op",
        "bedrag_per_dag",
        "maximum",
        "peildatum",
        "besluit_bekendgemaakt_op",
        "rechtsdatum",
    }
)
registreer("dwangsom", dwangsom, _VELDEN_BESTUURLIJK | _VELDEN_RECHTERLIJK)
