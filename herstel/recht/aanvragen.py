# SPDX-License-Identifier: EUPL-1.2
"""Filing dates (Wht 6.1-6.1c, 6.4, 6.4a): was an application in time? Dates in months and years: no ATW."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from . import invoer as lees
from .kalender import DAG, plus_maanden
from .rekenen import Gang, registreer
from .taal import datum

SOORTEN = (
    "compensatie",
    "ogs",
    "afgelost_3_13",
    "afgelost_4_3",
    "schulden_4_1",
    "schulden_4_2",
    "schulden_4_4",
    "schulden_4_6",
    "schulden_4_7",
    "werkelijke_schade",
    "kind_2_13",
    "kind_2_13a",
    "kind_2_14",
    "kind_2_14a",
    "expartner",
    "nabestaande_kind",
    "nabestaande_aanvrager",
    "nabestaande_aanvrager_ws",
    "hzk",
)
# the table of the contract writes "schulden_4_1, 4_2, ...": both writings are taken
_BIJNAMEN = {f"4_{n}": f"schulden_4_{n}" for n in (1, 2, 4, 6, 7)}
_KEUZES = (*SOORTEN, *_BIJNAMEN)


def aanvraag_tijdig(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """``uiterlijk``, ``vroegst``, ``status`` (tijdig, te_laat, te_vroeg, onbekend) and ``tijdig``."""
    soort = lees.keuze(bron, "soort", _KEUZES)
    soort = _BIJNAMEN.get(soort, soort)
    ontvangen = lees.datum(bron, "ontvangen_op")
    uiterlijk, vroegst, artikel = _GRENZEN[soort](bron, gang, soort)
    if vroegst is not None and ontvangen is not None and ontvangen < vroegst:
        status = "te_vroeg"
    elif uiterlijk is None or ontvangen is None:
        status = "onbekend"
    else:
        status = "te_laat" if ontvangen > uiterlijk else "tijdig"
    if ontvangen is None:
        gang.waarschuw("Niet bekend is wanneer de aanvraag is ontvangen.")
    if gang.uitleg:
        delen = []
        if vroegst is not None:
            delen.append(f"Aanvragen kan vanaf {datum(vroegst)}.")
        delen.append(
            f"De laatste dag om aan te vragen is {datum(uiterlijk)}."
            if uiterlijk is not None
            else "De laatste dag om aan te vragen is niet bekend."
        )
        if ontvangen is not None:
            delen.append(f"De aanvraag is ontvangen op {datum(ontvangen)}: {status.replace('_', ' ')}.")
        gang.stap(" ".join(delen), artikel, uitkomst=uiterlijk)
    if status == "te_laat":
        gang.waarschuw(
            "Te laat is niet hetzelfde als afgewezen: een medewerker beoordeelt of de aanvraag toch mee moet doen (Wht 9.1; "
            "RBAMS:2025:6170)."
        )
    return {"uiterlijk": uiterlijk, "vroegst": vroegst, "status": status, "tijdig": status == "tijdig"}


_Grens = tuple[date | None, date | None, str]


def _basis(gang: Gang) -> date:
    """Before 1 January 2024: 31 December 2023 is a Sunday, 1 January a holiday (RBAMS:2025:6170)."""
    return gang.atw(gang.waarde("wht.6_1.laatste_dag"))


def _hoofd(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    return _basis(gang), None, "Wht 6.1 lid 1 en art. 1 Algemene termijnenwet"


def _afgelost(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    onherroepelijk = lees.datum(bron, "beschikking_onherroepelijk_op")
    return _na_onherroepelijk(gang, onherroepelijk), None, "Wht 6.1 lid 1 en 3"


def _na_onherroepelijk(gang: Gang, onherroepelijk: date | None) -> date:
    if onherroepelijk is not None and onherroepelijk > gang.waarde("wht.6_1_lid3.na"):
        return plus_maanden(onherroepelijk, gang.waarde("wht.6_1.maanden"))
    return _basis(gang)


def _schulden(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    ex_partner = lees.datum(bron, "ex_partner_beschikking_dagtekening")
    eerste = lees.datum(bron, "eerste_beschikking_onherroepelijk_op")
    if ex_partner is not None:
        if soort != "schulden_4_2":
            return plus_maanden(ex_partner, gang.waarde("wht.6_1.maanden")), None, "Wht 6.1 lid 8"
        gang.waarschuw("De termijn voor ex-partners (Wht 6.1 lid 8) geldt niet voor artikel 4.2.")
    return _na_onherroepelijk(gang, eerste), None, "Wht 6.1 lid 1 en 4"


def _werkelijke_schade(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    artikel = "Wht 6.1 lid 1 en 3a"
    kb = lees.datum(bron, "kb_tijdstip")
    if kb is None:
        gang.waarschuw(
            "De datum uit het koninklijk besluit is niet bekend. Daarom is niet bepaald of de aanvraag op tijd is."
        )
        return None, None, artikel
    onherroepelijk = lees.datum(bron, "beschikking_onherroepelijk_op")
    if onherroepelijk is not None and onherroepelijk > kb:
        return plus_maanden(onherroepelijk, gang.waarde("wht.6_1.maanden")), None, artikel
    return gang.atw(kb - DAG), None, artikel


def _kind(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    uiterlijk = gang.waarde("wht.6_1_lid2.laatste_dag")
    if soort in ("kind_2_14", "kind_2_14a"):
        return uiterlijk, None, "Wht 6.1 lid 2"
    via_ex = soort == "kind_2_13a"
    beschikking = lees.datum(
        bron, "ex_partner_beschikking_dagtekening" if via_ex else "herstelmaatregel_dagtekening"
    )
    if beschikking is None:
        return uiterlijk, None, "Wht 6.1 lid 5" if via_ex else "Wht 6.1 lid 2"
    if beschikking > gang.waarde("wht.6_1.beschikking_na"):
        uiterlijk = plus_maanden(beschikking, 12)
        if not via_ex and not gang.waarde("keuze.laatste_dag_tot_telt"):
            uiterlijk -= DAG
    begin = beschikking if via_ex else max(beschikking, gang.waarde("wht.inwerkingtreding"))
    vroegst = plus_maanden(begin, gang.waarde("wht.6_4.maanden")) + DAG
    return uiterlijk, vroegst, "Wht 6.1 lid 5 en 6.4a" if via_ex else "Wht 6.1 lid 2 en 6.4"


def _expartner(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    uitnodiging = lees.datum(bron, "uitnodiging_dagtekening")
    eerst_mogelijk = lees.datum(bron, "eerst_mogelijk_op")
    maanden = gang.waarde("wht.6_1.maanden")
    # choice: the invitation decides, also when it gives a shorter term
    if uitnodiging is not None and uitnodiging > gang.waarde("wht.6_1.beschikking_na"):
        return plus_maanden(uitnodiging, maanden), None, "Wht 6.1 lid 7"
    laatste = gang.waarde("wht.6_1_lid6.laatste_dag")
    if eerst_mogelijk is not None:
        later = plus_maanden(eerst_mogelijk, maanden)
        if later > laatste:
            return later, None, "Wht 6.1 lid 6"
    return gang.atw(laatste), None, "Wht 6.1 lid 6 en art. 1 Algemene termijnenwet"


def _nabestaande_kind(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    artikel = "Wht 6.1a"
    overleden = lees.datum(bron, "overleden_op")
    beschikkingen = [
        dag
        for dag in (
            lees.datum(bron, "herstelmaatregel_dagtekening"),
            lees.datum(bron, "ex_partner_beschikking_dagtekening"),
        )
        if dag is not None
    ]
    if overleden is None:
        gang.waarschuw(
            "De dag van overlijden is niet bekend. Daarom is niet bepaald of de aanvraag op tijd is."
        )
        return None, None, artikel
    begin = gang.waarde("wht.6_1a.vanaf")
    maanden = gang.waarde("wht.6_1a.maanden")
    later = [dag for dag in beschikkingen if dag > begin and overleden < dag]
    if later:
        uiterlijk = plus_maanden(max(later), maanden)
        return uiterlijk if gang.waarde("keuze.laatste_dag_tot_telt") else uiterlijk - DAG, None, artikel
    return plus_maanden(max(overleden, begin), maanden), None, artikel


def _nabestaande_aanvrager(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    overleden = lees.datum(bron, "overleden_op")
    partner = lees.datum(bron, "partner_overleden_op")
    toekenning = lees.datum(bron, "toekenning_op")
    begin = gang.waarde("wht.2_9a.vanaf")
    artikel = "Wht 6.1b lid 1"
    if partner is not None and partner >= begin and (toekenning is None or toekenning > partner):
        overleden, artikel = partner, "Wht 6.1b lid 1 en 2.9b lid 5"
    if overleden is None:
        gang.waarschuw(
            "De dag van overlijden is niet bekend. Daarom is niet bepaald of de aanvraag op tijd is."
        )
        return None, None, artikel
    return plus_maanden(max(overleden, begin), gang.waarde("wht.6_1b.maanden")), None, artikel


def _nabestaande_ws(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    artikel = "Wht 6.1b lid 2"
    vroegst = lees.datum(bron, "toekenning_op")
    dagen = lees.lijst(bron, "onherroepelijk_op")
    if not dagen or any(dag is None for dag in dagen):
        gang.waarschuw(
            "Nog niet bij iedereen is bekend wanneer de toekenning onherroepelijk werd. Daarom is de laatste dag niet bepaald."
        )
        return None, vroegst, artikel
    laatste = max(lees.datums(bron, "onherroepelijk_op"))
    return plus_maanden(laatste, gang.waarde("wht.6_1b.maanden")), vroegst, artikel


def _hzk(bron: Mapping[str, Any], gang: Gang, soort: str) -> _Grens:
    return gang.waarde("wht.6_1c.laatste_dag"), None, "Wht 6.1c"


_GRENZEN = {
    "compensatie": _hoofd,
    "ogs": _hoofd,
    "afgelost_3_13": _afgelost,
    "afgelost_4_3": _afgelost,
    "schulden_4_1": _schulden,
    "schulden_4_2": _schulden,
    "schulden_4_4": _schulden,
    "schulden_4_6": _schulden,
    "schulden_4_7": _schulden,
    "werkelijke_schade": _werkelijke_schade,
    "kind_2_13": _kind,
    "kind_2_13a": _kind,
    "kind_2_14": _kind,
    "kind_2_14a": _kind,
    "expartner": _expartner,
    "nabestaande_kind": _nabestaande_kind,
    "nabestaande_aanvrager": _nabestaande_aanvrager,
    "nabestaande_aanvrager_ws": _nabestaande_ws,
    "hzk": _hzk,
}
registreer(
    "aanvraag_tijdig",
    aanvraag_tijdig,
    {
        "soort",
        "ontvangen_op",
        "beschikking_onherroepelijk_op",
        "eerste_beschikking_onherroepelijk_op",
        "ex_partner_beschikking_dagtekening",
        "herstelmaatregel_dagtekening",
        "kb_tijdstip",
        "eerst_mogelijk_op",
        "uitnodiging_dagtekening",
        "overleden_op",
        "partner_overleden_op",
        "toekenning_op",
        "onherroepelijk_op",
    },
)
