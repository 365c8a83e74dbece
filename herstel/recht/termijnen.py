# SPDX-License-Identifier: EUPL-1.2
"""Terms of the Awb, the ATW and the Wht: objection window, decision terms, zienswijze, appeal, moratorium.

All ends are inclusive last days. The day of the event is not counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from . import invoer as lees
from .fouten import InvoerFout
from .kalender import DAG, plus_dagen, plus_maanden
from .rekenen import Gang, registreer
from .taal import aantal, dag_en_datum, datum

GRONDSLAGEN = ("wht_dienst_toeslagen", "wht_minister", "awb_overig")
KANALEN = ("post", "elektronisch", "balie")
REGELINGEN = (
    "wht_6_2_lid1",
    "wht_6_2_lid2",
    "wht_6_2_lid3",
    "wht_6_2_lid5",
    "wht_6_2bis",
    "wht_6_2ter",
    "wht_6_5",
    "wht_6_6",
    "awb_4_13",
)
EENHEDEN = ("uren", "dagen", "weken", "maanden", "jaren")
BRONNEN = ("wet", "amvb", "rechter", "ministeriele_regeling", "contract")

_OPSCHORTINGEN = {
    "verzuim_6_6": (
        "Awb 7:10 lid 2",
        frozenset({"soort", "verzocht_op", "hersteld_op", "hersteltermijn_tot"}),
    ),
    "aanvulling_4_5": (
        "Awb 4:15 lid 1, onderdeel a",
        frozenset({"soort", "verzocht_op", "hersteld_op", "hersteltermijn_tot"}),
    ),
    "buitenland_4_15_1b": (
        "Awb 4:15 lid 1, onderdeel b",
        frozenset({"soort", "medegedeeld_op", "ontvangen_op"}),
    ),
    "instemming_4_15_2a": ("Awb 4:15 lid 2, onderdeel a", frozenset({"soort", "van", "tot_en_met"})),
    "toerekenbaar_4_15_2b": ("Awb 4:15 lid 2, onderdeel b", frozenset({"soort", "van", "tot_en_met"})),
    "overmacht_4_15_2c": ("Awb 4:15 lid 2, onderdeel c", frozenset({"soort", "van", "tot_en_met"})),
    "nadere_gronden_buiten_6_6": (
        "Awb 7:10 lid 2",
        frozenset({"soort", "verzocht_op", "hersteld_op", "hersteltermijn_tot", "van", "tot_en_met"}),
    ),
}
_SOORTEN_OPSCHORTING = tuple(_OPSCHORTINGEN)


# --- the objection window ---------------------------------------------------------------------------------------


def nieuw_regime(gang: Gang, grondslag: str, dagtekening: date | None, bekendgemaakt: date) -> bool:
    """Does Wht 6.10a/6.10aa (16 weeks) hold? Only for Dienst Toeslagen, decisions given on or after the start date."""
    if grondslag != "wht_dienst_toeslagen":
        return False
    begin = gang.waarde("wht.6_10a.vanaf")
    anker = max(dagtekening, bekendgemaakt) if dagtekening else bekendgemaakt
    if dagtekening and (dagtekening >= begin) != (bekendgemaakt >= begin):
        gang.waarschuw(
            f"De dagtekening ({datum(dagtekening)}) en de bekendmaking ({datum(bekendgemaakt)}) liggen aan weerszijden van "
            f"{datum(begin)}. Of de termijn van 16 weken geldt (Wht 8.9), moet een jurist beoordelen."
        )
        return (dagtekening if gang.waarde("keuze.besluit_gegeven_op") == "dagtekening" else anker) >= begin
    return anker >= begin


def _venster(bron: Mapping[str, Any], gang: Gang) -> tuple[bool, date | None, date, date, date, int]:
    """``(nieuw, dagtekening, anker, eerste, laatste, weken)`` of the objection window."""
    grondslag = lees.keuze(bron, "grondslag", GRONDSLAGEN)
    bekend = lees.verplichte_datum(bron, "bekendgemaakt_op")
    toeslagen = grondslag == "wht_dienst_toeslagen"
    dagtekening = lees.verplichte_datum(bron, "dagtekening") if toeslagen else lees.datum(bron, "dagtekening")
    nieuw = nieuw_regime(gang, grondslag, dagtekening, bekend)
    anker = max(dagtekening, bekend) if toeslagen and dagtekening else bekend
    weken = gang.waarde("wht.6_10a.weken") if nieuw else gang.waarde("awb.6_7.weken")
    eerste = anker + DAG
    laatste = plus_dagen(anker, 7 * weken)
    if gang.uitleg:
        if toeslagen and dagtekening:
            gang.stap(
                f"De bezwaartermijn begint op de dag na de dagtekening. Is het besluit later bekendgemaakt, dan telt die dag. "
                f"Dagtekening {datum(dagtekening)}, bekendgemaakt {datum(bekend)}: de termijn begint op {datum(eerste)}.",
                "Wht 6.10a lid 2 en Awb 6:8 lid 1",
                uitkomst=eerste,
            )
        else:
            gang.stap(
                f"De bezwaartermijn begint op de dag na de bekendmaking van {datum(bekend)}: {datum(eerste)}.",
                "Awb 6:8 lid 1",
                uitkomst=eerste,
            )
        gang.stap(
            f"De termijn is {weken} weken. De laatste dag is {dag_en_datum(laatste)}.",
            "Wht 6.10a lid 1" if nieuw else "Awb 6:7",
            formule="laatste dag = begin + weken x 7",
            ingevuld=f"{datum(anker)} + {7 * weken} dagen",
            uitkomst=laatste,
            regel="wht.6_10a.weken" if nieuw else "awb.6_7.weken",
        )
    if weken <= gang.waarde("atw.4.weken"):
        laatste = gang.atw(laatste)
    elif gang.uitleg:
        gang.stap(
            f"Een termijn van {weken} weken valt buiten de Algemene termijnenwet. Hij kan dus in het weekend of op een "
            "feestdag eindigen.",
            "art. 4, onderdeel a, Algemene termijnenwet",
        )
    return nieuw, dagtekening, anker, eerste, laatste, weken


_INDIENING = frozenset({"kanaal", "ter_post_op", "ontvangen"})


def bezwaartermijn(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Window for objection (Wht 6.10a, Awb 6:7-6:9), whether a given objection is in time, and the 2024 policy date."""
    _, dagtekening, anker, eerste, laatste, weken = _venster(bron, gang)
    uit: dict[str, Any] = {
        "aanvang": eerste,
        "einde": laatste,
        "tijdig": None,
        "beleid_uiterlijk": None,
        "weken": weken,
    }
    indiening = lees.voorwerp(bron, "indiening")
    if indiening is not None:
        gang.onbekend(indiening, _INDIENING, "indiening.")
        uit["tijdig"] = _tijdig(indiening, gang, eerste, laatste)
    if lees.ja_nee(bron, "vraag_beleid"):
        uit["beleid_uiterlijk"] = _beleid(bron, gang, dagtekening, anker)
    return uit


def _tijdig(indiening: Mapping[str, Any], gang: Gang, eerste: date, laatste: date) -> bool | None:
    kanaal = lees.keuze(indiening, "kanaal", KANALEN, "indiening.")
    ontvangen = lees.datum(indiening, "ontvangen", "indiening.")
    gepost = lees.datum(indiening, "ter_post_op", "indiening.")
    if gepost and ontvangen and gepost > ontvangen:
        raise InvoerFout(
            "indiening.ter_post_op", "Het bezwaar kan niet na de ontvangst op de post zijn gedaan."
        )
    if ontvangen is None:
        gang.waarschuw(
            "Niet bekend is wanneer het bezwaar is ontvangen. Of het op tijd is, is daarom niet bepaald."
        )
        return None
    if ontvangen <= laatste:
        if ontvangen < eerste:
            gang.waarschuw(
                "Het bezwaar is ontvangen voordat de termijn begon. Dat maakt het niet te laat (Awb 6:10); een medewerker "
                "beoordeelt of het besluit er al was."
            )
        if gang.uitleg:
            gang.stap(
                f"Het bezwaar is ontvangen op {datum(ontvangen)}. Dat is op of voor {datum(laatste)}: op tijd.",
                "Awb 6:9 lid 1",
                uitkomst=True,
            )
        return True
    tijdig = False
    if kanaal == "post":
        week = plus_dagen(laatste, 7 * gang.waarde("awb.6_9.postweken"))
        if gang.waarde("keuze.atw_postweek"):
            week = gang.atw(week)
        tijdig = gepost is not None and gepost <= laatste and ontvangen <= week
        if gang.uitleg:
            gang.stap(
                f"Een brief die op of voor {datum(laatste)} op de post is gedaan, is op tijd als hij op of voor {datum(week)} is "
                f"ontvangen. Op de post: {datum(gepost) if gepost else 'niet bekend'}; ontvangen: {datum(ontvangen)}. "
                f"Dit bezwaar is {'op tijd' if tijdig else 'te laat'}.",
                "Awb 6:9 lid 2",
                uitkomst=tijdig,
            )
        if gepost is None and ontvangen <= week:
            gang.waarschuw(
                "De datum van het poststempel is niet bekend. Is de brief op of voor de laatste dag op de post gedaan, dan is "
                "het bezwaar op tijd. Een medewerker zoekt dit uit."
            )
    else:
        if gang.uitleg:
            gang.stap(
                f"Het bezwaar is ontvangen op {datum(ontvangen)}. Dat is na {datum(laatste)}: te laat.",
                "Awb 6:9 lid 1",
                uitkomst=False,
            )
    if not tijdig:
        gang.waarschuw(
            "Te laat is niet hetzelfde als afgewezen: een medewerker beoordeelt of de ouder een goede reden had (Awb 6:11, 2:21 "
            "tot en met 2:23)."
        )
    return tijdig


def _beleid(bron: Mapping[str, Any], gang: Gang, dagtekening: date | None, anker: date) -> date | None:
    if bron["grondslag"] != "wht_dienst_toeslagen" or dagtekening is None:
        return None
    if dagtekening < gang.waarde("beleid_2024.jaar_vanaf"):
        einde = gang.waarde("beleid_2024.oud_uiterlijk")
    elif dagtekening < gang.waarde("beleid_2024.weken_vanaf"):
        einde = plus_maanden(dagtekening, 12)
    elif dagtekening < gang.waarde("wht.6_10a.vanaf"):
        einde = plus_dagen(anker, 7 * gang.waarde("beleid_2024.weken"))
    else:
        return None
    if gang.uitleg:
        gang.stap(
            f"Volgens het beleid van 10 juli 2024 wordt een bezwaar tegen dit besluit nog aangenomen tot en met {datum(einde)}. "
            "Dit staat naast de wettelijke termijn.",
            "Beleid procesrecht herstel toeslagen (10 juli 2024)",
            uitkomst=einde,
        )
    return einde


def beroepstermijn(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Window for appeal against a decision on objection: six weeks (Awb 6:7), from the dagtekening (Wht 6.10b)."""
    grondslag = lees.keuze(bron, "grondslag", GRONDSLAGEN)
    bekend = lees.verplichte_datum(bron, "bekendgemaakt_op")
    anker, artikel = bekend, "Awb 6:7 en 6:8 lid 1"
    if grondslag == "wht_dienst_toeslagen":
        anker, artikel = max(lees.verplichte_datum(bron, "dagtekening"), bekend), "Wht 6.10b en Awb 6:7"
    weken = gang.waarde("awb.6_7.weken")
    einde = plus_dagen(anker, 7 * weken)
    if gang.uitleg:
        gang.stap(
            f"Beroep kan binnen {weken} weken. De termijn begint op {datum(anker + DAG)} en eindigt op {dag_en_datum(einde)}.",
            artikel,
            uitkomst=einde,
        )
    return {"aanvang": anker + DAG, "einde": gang.atw(einde), "weken": weken}


# --- suspension -------------------------------------------------------------------------------------------------


def _met_soort(pad: str, stuk: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """The contract doesn't name the field of the kind of suspension: ``{"verzuim_6_6": {...}}`` and ``grond`` are taken too."""
    if "soort" not in stuk:
        if len(stuk) == 1:
            (soort,) = stuk
            inhoud = stuk[soort]
            if soort in _OPSCHORTINGEN and isinstance(inhoud, Mapping):
                return f"{pad}{soort}.", {"soort": soort, **inhoud}
        if "grond" in stuk:
            return pad, {("soort" if naam == "grond" else naam): waarde for naam, waarde in stuk.items()}
    return pad, stuk


def lees_opschortingen(bron: Mapping[str, Any], gang: Gang) -> list[tuple[date, date]]:
    """``(first, last)`` of each suspension that counts; ``last`` is ``date.max`` while it still runs.

    Request types run from the day after the request through the day of repair, or the last day given for repair when
    that comes first (Awb 4:15 lid 1; circular BWBR0035667: asked 4 October, got 17 October = 13 days).
    """
    perioden = []
    for pad, stuk in lees.voorwerpen(bron, "opschortingen"):
        pad, stuk = _met_soort(pad, stuk)
        soort = lees.keuze(stuk, "soort", _SOORTEN_OPSCHORTING, pad)
        artikel, velden = _OPSCHORTINGEN[soort]
        gang.onbekend(stuk, velden, pad)
        if soort == "nadere_gronden_buiten_6_6":
            if gang.uitleg:
                gang.stap(
                    "Extra tijd om de gronden aan te vullen, buiten een verzoek tot herstel van een verzuim, schort de termijn "
                    "niet op.",
                    artikel,
                    onderdeel="opschorting",
                )
            continue
        if soort in ("verzuim_6_6", "aanvulling_4_5"):
            verzocht = lees.verplichte_datum(stuk, "verzocht_op", pad)
            hersteld = lees.datum(stuk, "hersteld_op", pad)
            hersteltermijn = lees.datum(stuk, "hersteltermijn_tot", pad)
            laatste = min(hersteld or date.max, hersteltermijn or date.max)
            if laatste == date.max and hersteld is None and hersteltermijn is None:
                gang.waarschuw(
                    f"Bij {pad[:-1]} is niet bekend wanneer het verzuim is hersteld of tot wanneer dat kon. De opschorting "
                    "loopt in deze berekening nog door."
                )
        elif soort == "buitenland_4_15_1b":
            verzocht = lees.verplichte_datum(stuk, "medegedeeld_op", pad)
            laatste = lees.datum(stuk, "ontvangen_op", pad) or date.max
        else:
            van, laatste = lees.periode(stuk, pad)
            verzocht = van - DAG
        if laatste < verzocht:
            gang.waarschuw(f"Bij {pad[:-1]} ligt het einde voor het begin. Deze opschorting telt niet mee.")
        if laatste <= verzocht:
            continue
        perioden.append((verzocht + DAG, laatste))
        if gang.uitleg:
            tot = "nog niet geëindigd" if laatste == date.max else f"tot en met {datum(laatste)}"
            gang.stap(
                f"De termijn staat stil van {datum(verzocht + DAG)}, {tot}."
                if laatste == date.max
                else f"De termijn staat stil van {datum(verzocht + DAG)} {tot}: {aantal((laatste - verzocht).days, 'dag')}.",
                artikel,
                onderdeel="opschorting",
                uitkomst=None if laatste == date.max else (laatste - verzocht).days,
            )
    return perioden


def samengevoegd(perioden: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """The union of inclusive periods, in order, adjacent ones joined."""
    uit: list[tuple[date, date]] = []
    for van, tot in sorted(perioden):
        if uit and (uit[-1][1] == date.max or van <= uit[-1][1] + DAG):
            if tot > uit[-1][1]:
                uit[-1] = (uit[-1][0], tot)
        else:
            uit.append((van, tot))
    return uit


def _binnen(gang: Gang, opschortingen: list[tuple[date, date]], eerste: date) -> list[tuple[date, date]]:
    """The union of the suspensions, without the days before the first day of the term (choice)."""
    perioden = []
    for van, tot in samengevoegd(opschortingen):
        if van < eerste and not gang.waarde("keuze.opschorting_voor_aanvang_telt"):
            if gang.uitleg:
                gang.stap(
                    f"Dagen van opschorting voor het begin van de termijn ({datum(eerste)}) tellen niet mee.",
                    "Awb 4:15 en 7:10 lid 2 (keuze)",
                    onderdeel="opschorting",
                )
            if tot < eerste:
                continue
            van = eerste
        perioden.append((van, tot))
    return perioden


class _Lopend:
    """A running term: nominal end, moved by suspended days that begin while it still runs."""

    __slots__ = ("dagen", "gang", "met_atw", "nominaal", "open")

    def __init__(self, gang: Gang, nominaal: date, met_atw: bool) -> None:
        self.gang = gang
        self.nominaal = nominaal
        self.met_atw = met_atw
        self.dagen = 0
        self.open = False

    def nu(self) -> date:
        """The then current end, ATW included."""
        if self.open:
            return date.max
        einde = plus_dagen(self.nominaal, self.dagen)
        return self.gang.wet.kalender.einde(einde) if self.met_atw else einde

    def schort_op(self, van: date, tot: date) -> bool:
        """True when the suspension begins within the term and therefore counts."""
        if self.open or van > self.nu():
            return False
        if tot == date.max:
            self.open = True
        else:
            self.dagen += (tot - van).days + 1
        return True


def _doorloop(
    gang: Gang,
    lopend: _Lopend,
    perioden: list[tuple[date, date]],
    verlenging: tuple[date, Any] | None,
) -> bool:
    """Walk suspensions and one extension in order of time. True when the extension came in time.

    The extension is a pair (notified on, action): it counts when notified on or before the then current end; what it does
    to ``lopend`` is the action's. A suspension that begins on or before the notice is known by then.
    """
    in_tijd = False
    wacht = verlenging
    for van, tot in perioden:
        if wacht is not None and wacht[0] < van:
            in_tijd = _verleng(lopend, wacht)
            wacht = None
        if not lopend.schort_op(van, tot):
            gang.waarschuw(
                f"De opschorting vanaf {datum(van)} begint nadat de termijn al was geëindigd ({datum(lopend.nu())}). Zij telt "
                "niet mee."
            )
    if wacht is not None:
        in_tijd = _verleng(lopend, wacht)
    return in_tijd


def _verleng(lopend: _Lopend, verlenging: tuple[date, Any]) -> bool:
    medegedeeld, doe = verlenging
    if lopend.met_atw and not lopend.open:
        lopend.gang.controleer_jaar(lopend.nu())
    if medegedeeld > lopend.nu():
        return False
    doe(lopend)
    return True


def _te_laat_verlengd(gang: Gang, wat: str, medegedeeld: date, artikel: str) -> None:
    gang.waarschuw(
        f"De {wat} is medegedeeld op {datum(medegedeeld)}. Toen was de termijn al voorbij. De {wat} heeft geen gevolg ({artikel})."
    )


def _niet_medegedeeld(gang: Gang, wat: str, artikel: str) -> None:
    gang.waarschuw(
        f"Niet bekend is wanneer de {wat} is medegedeeld. Zonder mededeling heeft zij geen gevolg ({artikel})."
    )


def _loopt_nog(gang: Gang) -> None:
    gang.waarschuw(
        "De termijn staat nog stil: van een opschorting is het einde niet bekend. Daarom is er nu geen einddatum."
    )


# --- decision on objection --------------------------------------------------------------------------------------

_VERDAGING = frozenset({"weken", "medegedeeld_op"})


def beslistermijn_bezwaar(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Term to decide on an objection (Awb 7:10, Wht 6.10aa): ``aanvang`` and ``einde``.

    ``einde`` is None while a suspension without known end runs.
    """
    nieuw, _, _, eerste, laatste, _ = _venster(bron, gang)
    ontvangen: date | None
    if nieuw:
        ontvangen = lees.verplichte_datum(bron, "bezwaar_ontvangen")
        aanvang = max(ontvangen + DAG, plus_dagen(eerste, 7 * gang.waarde("wht.6_10aa.weken")))
        if gang.uitleg:
            gang.stap(
                f"De beslistermijn begint op de dag na de ontvangst van het bezwaar ({datum(ontvangen)}), maar niet eerder dan "
                f"{aantal(gang.waarde('wht.6_10aa.weken'), 'week')} nadat de bezwaartermijn begon: {datum(aanvang)}.",
                "Wht 6.10aa",
                uitkomst=aanvang,
            )
    else:
        ontvangen = lees.datum(bron, "bezwaar_ontvangen")
        aanvang = laatste + DAG
        if gang.uitleg:
            gang.stap(
                f"De beslistermijn begint op de dag na de laatste dag van de bezwaartermijn: {datum(aanvang)}.",
                "Awb 7:10 lid 1",
                uitkomst=aanvang,
            )
    if ontvangen is not None and ontvangen > laatste:
        gang.waarschuw(
            f"Het bezwaar is ontvangen na de laatste dag van de bezwaartermijn ({datum(laatste)}). Wordt het toch aangenomen, dan "
            "beoordeelt een medewerker vanaf welke dag de beslistermijn loopt."
        )
    commissie = lees.ja_nee(bron, "adviescommissie")
    medegedeeld = lees.ja_nee(bron, "commissie_medegedeeld")
    if commissie and not medegedeeld:
        gang.waarschuw(
            "De adviescommissie is niet aan de indiener medegedeeld. Daarom geldt de termijn van 6 weken, niet die van 12 weken."
        )
    weken = gang.waarde("awb.7_10.weken_commissie" if commissie and medegedeeld else "awb.7_10.weken")
    nominaal = plus_dagen(aanvang, 7 * weken - 1)
    if gang.uitleg:
        gang.stap(
            f"De termijn om te beslissen is {weken} weken. Zonder uitstel eindigt hij op {dag_en_datum(nominaal)}.",
            "Awb 7:10 lid 1 en 7:13 lid 2" if commissie and medegedeeld else "Awb 7:10 lid 1",
            formule="einde = begin + weken x 7 - 1 dag",
            ingevuld=f"{datum(aanvang)} + {7 * weken - 1} dagen",
            uitkomst=nominaal,
        )
    perioden = _binnen(gang, lees_opschortingen(bron, gang), aanvang)

    verlenging = None
    verdaging = lees.voorwerp(bron, "verdaging")
    if verdaging is not None:
        gang.onbekend(verdaging, _VERDAGING, "verdaging.")
        extra = lees.verplicht_geheel(verdaging, "weken", 1, 520, "verdaging.")
        medegedeeld_op = lees.datum(verdaging, "medegedeeld_op", "verdaging.")
        hoogste = gang.waarde("awb.7_10.verdaging_weken")
        if extra > hoogste:
            gang.waarschuw(
                f"Verdagen kan met ten hoogste {hoogste} weken (Awb 7:10 lid 3). Meer telt niet mee."
            )
            extra = hoogste
        op_nominaal = gang.waarde("keuze.verdaging_op_nominaal_einde")

        def verdaag(term: _Lopend) -> None:
            if not op_nominaal and not term.open and term.met_atw:
                term.nominaal = gang.wet.kalender.einde(plus_dagen(term.nominaal, term.dagen))
                term.dagen = 0
            term.nominaal = plus_dagen(term.nominaal, 7 * extra)

        if medegedeeld_op is None:
            _niet_medegedeeld(gang, "verdaging", "Awb 7:10 lid 5")
        else:
            verlenging = (medegedeeld_op, verdaag)

    lopend = _Lopend(gang, nominaal, met_atw=True)
    in_tijd = _doorloop(gang, lopend, perioden, verlenging)
    if verlenging is not None:
        if in_tijd:
            if gang.uitleg:
                gang.stap(
                    f"De beslissing is met {aantal(extra, 'week')} verdaagd. Dat is medegedeeld op {datum(verlenging[0])}, op tijd.",
                    "Awb 7:10 lid 3 en 5",
                    onderdeel="verdaging",
                    uitkomst=7 * extra,
                )
        else:
            _te_laat_verlengd(gang, "verdaging", verlenging[0], "Awb 7:10 lid 3")
    if lopend.open:
        _loopt_nog(gang)
        return {
            "aanvang": aanvang,
            "einde": None,
            "weken": weken,
            "opgeschorte_dagen": None,
            "verdaagd": in_tijd,
        }
    if lopend.dagen and gang.uitleg:
        gang.stap(
            f"De termijn heeft {aantal(lopend.dagen, 'dag')} stilgestaan. Die komen erbij.",
            "Awb 7:10 lid 2 en 4:15",
            onderdeel="opschorting",
            uitkomst=lopend.dagen,
        )
    nominaal = plus_dagen(lopend.nominaal, lopend.dagen)
    # 12 + 6 weeks keeps the ATW: the law describes terms of 12 and of 6 weeks
    einde = gang.atw(nominaal) if not in_tijd or gang.waarde("keuze.atw_na_verdaging") else nominaal
    instemming = lees.datum(bron, "uitstel_instemming_tot")
    if instemming is not None:
        if instemming > einde:
            einde = instemming
            if gang.uitleg:
                gang.stap(
                    f"De indiener stemde in met uitstel tot en met {datum(instemming)}.",
                    "Awb 7:10 lid 4",
                    onderdeel="uitstel",
                    uitkomst=instemming,
                )
        else:
            gang.waarschuw(
                f"Het uitstel met instemming tot en met {datum(instemming)} is niet later dan de termijn zelf en verandert niets."
            )
    if gang.uitleg:
        gang.stap(f"Beslis uiterlijk op {dag_en_datum(einde)}.", "Awb 7:10", uitkomst=einde)
    return {
        "aanvang": aanvang,
        "einde": einde,
        "weken": weken,
        "opgeschorte_dagen": lopend.dagen,
        "verdaagd": in_tijd,
    }


# --- primary decisions ------------------------------------------------------------------------------------------

# regeling: (article, code of the length, unit, code of the longest extension in months, ATW)
_PRIMAIR = {
    "wht_6_2_lid1": ("Wht 6.2 lid 1", "wht.6_2.maanden", "maand", "wht.6_2.verlenging_maanden", False),
    "wht_6_2_lid2": ("Wht 6.2 lid 2", "wht.6_2.maanden", "maand", "wht.6_2.verlenging_maanden", False),
    "wht_6_2_lid5": ("Wht 6.2 lid 5", "wht.6_2.maanden", "maand", "wht.6_2.verlenging_maanden", False),
    "wht_6_2bis": ("Wht 6.2bis", "wht.6_2.maanden", "maand", "wht.6_2.verlenging_maanden", False),
    "wht_6_2ter": ("Wht 6.2ter", "wht.6_2.maanden", "maand", "wht.6_2.verlenging_maanden", False),
    "wht_6_2_lid3": ("Wht 6.2 lid 3", "wht.6_2_lid3.weken", "week", None, True),
    "wht_6_5": ("Wht 6.5", "wht.6_5.weken", "week", None, True),
    "wht_6_6": ("Wht 6.6", "wht.6_6.maanden", "maand", "wht.6_6.verlenging_maanden", True),
    "awb_4_13": ("Awb 4:13", "awb.4_13.weken", "week", None, True),
}
_VERLENGING = frozenset({"maanden", "medegedeeld_op"})
_MEDEDELING = frozenset({"lid", "medegedeeld_op", "nieuwe_datum"})


def beslistermijn_primair(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Term for a first decision (Wht 6.2-6.6, Awb 4:13-4:15): ``einde``; None while a suspension still runs."""
    regeling = lees.keuze(bron, "regeling", REGELINGEN)
    artikel, code, eenheid, code_verlenging, met_atw = _PRIMAIR[regeling]
    start = lees.verplichte_datum(bron, "start")
    lengte = gang.waarde(code)
    nominaal = plus_maanden(start, lengte) if eenheid == "maand" else plus_dagen(start, 7 * lengte)
    if gang.uitleg:
        gang.stap(
            f"De termijn is {aantal(lengte, eenheid)} na {datum(start)}: {dag_en_datum(nominaal)}.",
            artikel,
            formule=f"einde = start + {aantal(lengte, eenheid)}",
            ingevuld=f"{datum(start)} + {aantal(lengte, eenheid)}",
            uitkomst=nominaal,
            regel=code,
        )
    perioden = _binnen(gang, lees_opschortingen(bron, gang), start + DAG)
    lopend = _Lopend(gang, nominaal, met_atw)

    verlenging = _lees_verlenging(bron, gang, artikel, code_verlenging, start, lengte)
    mededeling = _lees_mededeling(bron, gang, regeling)
    verzet = verlenging or mededeling
    in_tijd = _doorloop(gang, lopend, perioden, verzet)
    if verzet is not None:
        wat = "verlenging" if verlenging else "mededeling van een nieuwe datum"
        grond = artikel if verlenging else "Awb 4:14 lid 3"
        if in_tijd:
            if gang.uitleg:
                gang.stap(
                    f"De {wat} van {datum(verzet[0])} kwam op tijd en telt.", grond, onderdeel="verlenging"
                )
        else:
            _te_laat_verlengd(gang, wat, verzet[0], grond)
    if lopend.open:
        _loopt_nog(gang)
        return {"einde": None, "verlengd": in_tijd, "opgeschorte_dagen": None}
    if lopend.dagen and gang.uitleg:
        gang.stap(
            f"De termijn heeft {aantal(lopend.dagen, 'dag')} stilgestaan. Die komen erbij.",
            "Awb 4:15",
            onderdeel="opschorting",
            uitkomst=lopend.dagen,
        )
    einde = plus_dagen(lopend.nominaal, lopend.dagen)
    if lopend.met_atw:
        # as with 12 + 6 weeks: the act describes terms of three months, not one of six
        if not in_tijd or gang.waarde("keuze.atw_na_verlenging"):
            einde = gang.atw(einde)
    elif gang.uitleg and not met_atw:
        gang.stap(
            "Een termijn van meer dan drie maanden valt buiten de Algemene termijnenwet. Hij kan dus in het weekend of op een "
            "feestdag eindigen.",
            "art. 4, onderdeel a, Algemene termijnenwet",
        )
    if gang.uitleg:
        gang.stap(f"Beslis uiterlijk op {dag_en_datum(einde)}.", artikel, uitkomst=einde)
    if lees.ja_nee(bron, "eerdere_aanvraag"):
        gang.waarschuw(
            "Er is een eerdere aanvraag. Dan kan de termijn korter zijn, maar niet korter dan 8 weken (Wht 6.3 lid 2). Een "
            "medewerker bepaalt dit."
        )
    return {"einde": einde, "verlengd": in_tijd, "opgeschorte_dagen": lopend.dagen}


def _lees_verlenging(
    bron: Mapping[str, Any], gang: Gang, artikel: str, code: str | None, start: date, lengte: int
) -> tuple[date, Any] | None:
    verlenging = lees.voorwerp(bron, "verlenging")
    if verlenging is None:
        return None
    gang.onbekend(verlenging, _VERLENGING, "verlenging.")
    maanden = lees.verplicht_geheel(verlenging, "maanden", 1, 120, "verlenging.")
    medegedeeld = lees.datum(verlenging, "medegedeeld_op", "verlenging.")
    if code is None:
        gang.waarschuw(
            f"Deze termijn kan niet met maanden worden verlengd ({artikel}). De verlenging telt niet mee."
        )
        return None
    if medegedeeld is None:
        _niet_medegedeeld(gang, "verlenging", artikel)
        return None
    hoogste = gang.waarde(code)
    if maanden > hoogste:
        gang.waarschuw(
            f"Verlengen kan eenmaal, met ten hoogste {hoogste} maanden ({artikel}). Meer telt niet mee."
        )
        maanden = hoogste
    vanaf_start = gang.waarde("keuze.verlenging_vanaf_start")

    def verleng(term: _Lopend) -> None:
        term.nominaal = (
            plus_maanden(start, lengte + maanden) if vanaf_start else plus_maanden(term.nominaal, maanden)
        )
        if gang.uitleg:
            gang.stap(
                f"De termijn is met {aantal(maanden, 'maand')} verlengd tot en met {datum(term.nominaal)}.",
                artikel,
                onderdeel="verlenging",
                formule="einde = start + termijn + verlenging",
                ingevuld=f"{datum(start)} + {lengte} + {maanden} maanden",
                uitkomst=term.nominaal,
            )

    return medegedeeld, verleng


def _lees_mededeling(bron: Mapping[str, Any], gang: Gang, regeling: str) -> tuple[date, Any] | None:
    mededeling = lees.voorwerp(bron, "mededeling_4_14")
    if mededeling is None:
        return None
    pad = "mededeling_4_14."
    gang.onbekend(mededeling, _MEDEDELING, pad)
    lid = lees.verplicht_geheel(mededeling, "lid", 1, 3, pad)
    medegedeeld = lees.datum(mededeling, "medegedeeld_op", pad)
    nieuw = lees.datum(mededeling, "nieuwe_datum", pad)
    if lid != 3 or regeling != "awb_4_13":
        gang.waarschuw(
            "De mededeling dat de beslissing later komt, verlengt een wettelijke termijn niet (Awb 4:14 lid 1)."
            if regeling != "awb_4_13" or lid == 1
            else "Alleen een mededeling volgens Awb 4:14 lid 3 noemt een nieuwe datum die telt."
        )
        return None
    if medegedeeld is None:
        _niet_medegedeeld(gang, "mededeling", "Awb 4:14 lid 3")
        return None
    if nieuw is None:
        raise InvoerFout(
            pad + "nieuwe_datum", "Noem de nieuwe datum: zonder datum heeft de mededeling geen gevolg."
        )

    def verzet(term: _Lopend) -> None:
        if term.open:
            return
        if nieuw <= term.nu():
            gang.waarschuw(
                f"De genoemde datum {datum(nieuw)} is niet later dan de termijn zelf en verandert niets."
            )
            return
        # a date that the authority names is no statutory term: taken as it is, without ATW
        term.nominaal, term.dagen, term.met_atw = nieuw, 0, False

    return medegedeeld, verzet


# --- other terms ------------------------------------------------------------------------------------------------


def zienswijzetermijn(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Zienswijze on a vooraankondiging (Wht 6.7): 2 weeks after the dagtekening, on request up to 6 weeks from it."""
    dagtekening = lees.verplichte_datum(bron, "dagtekening")
    weken = gang.waarde("wht.6_7.weken")
    gevraagd = lees.geheel(bron, "weken_op_verzoek", 1, 520)
    if gevraagd is not None:
        hoogste = gang.waarde("wht.6_7.weken_op_verzoek")
        if gevraagd > hoogste:
            gang.waarschuw(
                f"Op verzoek duurt de termijn ten hoogste {hoogste} weken na de dagtekening (Wht 6.7)."
            )
        weken = max(weken, min(gevraagd, hoogste))
    einde = plus_dagen(dagtekening, 7 * weken)
    if gang.uitleg:
        gang.stap(
            f"U kunt reageren tot {aantal(weken, 'week')} na de dagtekening van {datum(dagtekening)}: {dag_en_datum(einde)}.",
            "Wht 6.7",
            uitkomst=einde,
        )
    return {"aanvang": dagtekening + DAG, "einde": gang.atw(einde), "weken": weken}


def moratorium(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Afkoelingsperiode (Wht 2.20): one year from the payment of the forfaitair bedrag; years are outside the ATW."""
    betaald = lees.verplichte_datum(bron, "betaald_op")
    maanden = gang.waarde("wht.2_20.maanden")
    einde = plus_maanden(betaald, maanden)
    if gang.uitleg:
        gang.stap(
            f"Na de betaling op {datum(betaald)} mogen schuldeisers een jaar lang niet invorderen: tot en met {datum(einde)}.",
            "Wht 2.20",
            uitkomst=einde,
        )
    return {"aanvang": betaald, "einde": einde}


_TERMIJN = frozenset({"aantal", "eenheid"})
_ENKEL = {"uren": "uur", "dagen": "dag", "weken": "week", "maanden": "maand", "jaren": "jaar"}
_ATW_GRENS = {"dagen": "atw.4.dagen", "weken": "atw.4.weken", "maanden": "atw.4.maanden"}


def atw_verlenging(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Does art. 1 ATW cover a term, and when does the term end then?"""
    nominaal = lees.datum(bron, "nominaal_einde")
    terug = lees.ja_nee(bron, "terugrekening")
    herkomst = lees.keuze_of(bron, "bron", BRONNEN, "wet")
    termijn = lees.voorwerp(bron, "termijn")
    hoeveel, eenheid = 0, ""
    if termijn is not None:
        gang.onbekend(termijn, _TERMIJN, "termijn.")
        hoeveel = lees.verplicht_geheel(termijn, "aantal", 1, 100_000, "termijn.")
        eenheid = lees.keuze(termijn, "eenheid", EENHEDEN, "termijn.")
    gebeurtenis = None
    if nominaal is None:
        if bron.get("gebeurtenis") is None:
            raise InvoerFout("nominaal_einde", "Geef het nominale einde, of de gebeurtenis met de termijn.")
        gebeurtenis = lees.verplichte_datum(bron, "gebeurtenis")
        if termijn is None:
            raise InvoerFout("termijn", "Bij een gebeurtenis is ook de termijn nodig.")
        nominaal = _tel(bron, gang, gebeurtenis, -hoeveel if terug else hoeveel, eenheid)
        if gang.uitleg:
            gang.stap(
                f"Een termijn van {aantal(hoeveel, _ENKEL[eenheid])} {'voor' if terug else 'na'} {datum(gebeurtenis)} eindigt op "
                f"{dag_en_datum(nominaal)}.",
                "Telling van termijnen; HR 1 september 2017, ECLI:NL:HR:2017:2225",
                uitkomst=nominaal,
            )
    elif eenheid == "dagen" and not terug:
        gebeurtenis = plus_dagen(nominaal, -hoeveel)

    reden = None
    if herkomst not in ("wet", "amvb"):
        reden = "De Algemene termijnenwet geldt alleen voor termijnen in een wet of een algemene maatregel van bestuur."
    elif terug:
        reden = "De verlenging geldt niet voor een termijn die wordt teruggerekend vanaf een latere dag."
    elif eenheid in ("uren", "jaren") or (
        eenheid in _ATW_GRENS and hoeveel > gang.waarde(_ATW_GRENS[eenheid])
    ):
        reden = (
            "De Algemene termijnenwet geldt niet voor termijnen in uren of jaren, en niet voor meer dan 90 dagen, 12 weken of "
            "3 maanden."
        )
    if reden is not None:
        if gang.uitleg:
            gang.stap(reden, "art. 1 lid 2, 4 en 5 Algemene termijnenwet", uitkomst=nominaal)
        return {"einde": nominaal, "atw_van_toepassing": False, "nominaal_einde": nominaal}

    einde = gang.atw(nominaal)
    if gang.uitleg and einde == nominaal:
        gang.stap(
            f"{dag_en_datum(einde).capitalize()} is een werkdag. De termijn schuift niet op.",
            "art. 1 lid 1 Algemene termijnenwet",
            uitkomst=einde,
        )
    if gebeurtenis is not None and (eenheid != "dagen" or hoeveel >= gang.waarde("atw.2.dagen")):
        ruimer = gang.wet.kalender.ten_minste_twee_werkdagen(gebeurtenis + DAG, einde)
        if ruimer != einde:
            einde = ruimer
            if gang.uitleg:
                gang.stap(
                    f"In een termijn van ten minste drie dagen moeten ten minste twee werkdagen zitten. De termijn loopt daarom door "
                    f"tot en met {dag_en_datum(einde)}.",
                    "art. 2 Algemene termijnenwet",
                    uitkomst=einde,
                )
            gang.controleer_jaar(einde)
    return {"einde": einde, "atw_van_toepassing": True, "nominaal_einde": nominaal}


def _tel(bron: Mapping[str, Any], gang: Gang, gebeurtenis: date, hoeveel: int, eenheid: str) -> date:
    if eenheid == "dagen":
        return plus_dagen(gebeurtenis, hoeveel)
    if eenheid == "weken":
        return plus_dagen(gebeurtenis, 7 * hoeveel)
    if eenheid == "maanden":
        return plus_maanden(gebeurtenis, hoeveel)
    if eenheid == "jaren":
        return plus_maanden(gebeurtenis, 12 * hoeveel)
    moment = bron["gebeurtenis"]
    if isinstance(moment, str) and len(moment) > 10:
        moment = lees.lees_tijdstip(moment)
    if isinstance(moment, datetime):
        utc = moment.astimezone(UTC) + timedelta(hours=hoeveel)
        return utc.astimezone(lees.AMSTERDAM).date()
    if hoeveel % 24:
        gang.waarschuw(
            "Een termijn in uren loopt vanaf een tijdstip, maar alleen de dag is bekend. Gerekend is met hele dagen, naar boven "
            "afgerond."
        )
    return plus_dagen(gebeurtenis, -(-hoeveel // 24) if hoeveel > 0 else hoeveel // 24)


_VENSTER = {"grondslag", "dagtekening", "bekendgemaakt_op"}
registreer("bezwaartermijn", bezwaartermijn, _VENSTER | {"indiening", "vraag_beleid"})
registreer("beroepstermijn", beroepstermijn, _VENSTER)
registreer(
    "beslistermijn_bezwaar",
    beslistermijn_bezwaar,
    _VENSTER
    | {
        "bezwaar_ontvangen",
        "adviescommissie",
        "commissie_medegedeeld",
        "opschortingen",
        "verdaging",
        "uitstel_instemming_tot",
    },
)
registreer(
    "beslistermijn_primair",
    beslistermijn_primair,
    {"regeling", "start", "verlenging", "opschortingen", "mededeling_4_14", "eerdere_aanvraag"},
)
registreer("zienswijzetermijn", zienswijzetermijn, {"dagtekening", "weken_op_verzoek"})
registreer("moratorium", moratorium, {"betaald_op"})
registreer(
    "atw_verlenging", atw_verlenging, {"nominaal_einde", "gebeurtenis", "termijn", "bron", "terugrekening"}
)
