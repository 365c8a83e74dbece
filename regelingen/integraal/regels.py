# SPDX-License-Identifier: EUPL-1.2
"""Integrale beoordeling: compensatie (Wht 2.1-2.3), O/GS-tegemoetkoming (2.6), set-off (2.1 lid 5, 2.6 lid 4).

Pure rules: no Django, clock or database. Herziening (2.4) is left to a human.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from herstel.recht import invoer as lees
from herstel.recht.fouten import InvoerFout
from herstel.recht.geld import NUL, euro, getal, rond, rond_breuk
from herstel.recht.kalender import DAG, plus_maanden
from herstel.recht.rekenen import Gang, registreer
from herstel.recht.taal import aantal, datum, opsomming

EERSTE_JAAR, LAATSTE_JAAR = 2004, 2100
GRONDEN = ("vooringenomenheid", "hardheid")
DAGTELLINGEN = ("30_360", "werkelijk_365")

_JAAR = frozenset(
    {
        "jaar",
        "grond",
        "bedrag",
        "rente",
        "niet_betaald",
        "nabetaling",
        "rente_over_nabetaling",
        "boete_opgelegd",
        "boete_betaald",
        "invorderingskosten_in_rekening",
        "invorderingskosten_betaald",
        "invorderingsrente_betaald",
        "dagtekening_correctie",
        "ernstige_onregelmatigheden",
    }
)
_ONTVANGEN = frozenset({"forfait", "ogs", "eerdere_compensatie", "overig", "al_verrekend"})
_PROCESKOSTEN = frozenset(
    {"punten", "waarde_per_punt", "beroepsmatig", "in_rekening_gebracht", "al_toegekend"}
)
_RENTE = frozenset({"vanaf", "percentage"})


# --- interest (2.3 lid 7) ---------------------------------------------------------------------------------------


def dagen_30_360(van: date, tot_en_met: date) -> int:
    """Days of an inclusive period that starts on the first of a month: whole months 30, part of a month actual, max 30."""
    maanden = (tot_en_met.year - van.year) * 12 + tot_en_met.month - van.month
    if (tot_en_met + DAG).day == 1:
        return 30 * (maanden + 1)
    return 30 * maanden + min(tot_en_met.day, 30)


def _lees_rentetabel(bron: Mapping[str, Any], gang: Gang) -> list[tuple[date, Decimal]]:
    tabel: dict[date, Decimal] = {}
    for pad, rij in lees.voorwerpen(bron, "rentetabel"):
        gang.onbekend(rij, _RENTE, pad)
        vanaf = lees.verplichte_datum(rij, "vanaf", pad)
        percentage = lees.getal(rij, "percentage", pad)
        if percentage is None:
            raise InvoerFout(pad + "percentage", "Het percentage ontbreekt.")
        if percentage > 100:
            raise InvoerFout(pad + "percentage", "Een rente van meer dan 100 procent kan niet kloppen.")
        if vanaf.day != 1:
            raise InvoerFout(
                pad + "vanaf", "Een rentepercentage begint altijd op de eerste dag van een maand."
            )
        if vanaf in tabel:
            raise InvoerFout(pad + "vanaf", f"Voor {datum(vanaf)} staan er twee percentages in de tabel.")
        tabel[vanaf] = percentage
    return sorted(tabel.items())


def rentedelen(
    tabel: list[tuple[date, Decimal]], van: date, tot_en_met: date, dagtelling: str
) -> list[tuple[date, date, int, Decimal]]:
    """``(first, last, days, percentage)`` of each stretch with one rate. ``van`` is the first of a month."""
    delen = []
    for nummer, (vanaf, percentage) in enumerate(tabel):
        eerste = max(vanaf, van)
        laatste = min(tabel[nummer + 1][0] - DAG, tot_en_met) if nummer + 1 < len(tabel) else tot_en_met
        if eerste <= laatste:
            if dagtelling == "30_360":
                dagen = dagen_30_360(eerste, laatste)
            else:
                dagen = (laatste - eerste).days + 1
            delen.append((eerste, laatste, dagen, percentage))
    return delen


def _rente(
    gang: Gang,
    grondslag: Decimal,
    jaar: int,
    tabel: list[tuple[date, Decimal]],
    einde: date,
    dagtelling: str,
    eenheid: Decimal,
) -> Decimal:
    van = date(jaar + 1, gang.waarde("awir.27.begin_maand"), 1)
    if einde < van or not grondslag:
        return NUL
    if not tabel or tabel[0][0] > van:
        raise InvoerFout(
            "rentetabel",
            f"De rentetabel heeft geen percentage voor {datum(van)} (toeslagjaar {jaar}). Vul de tabel aan: er wordt niet geraden.",
        )
    delen = rentedelen(tabel, van, einde, dagtelling)
    jaardagen = 360 if dagtelling == "30_360" else 365
    gewogen = sum((dagen * percentage for _, _, dagen, percentage in delen), Decimal(0))
    bedrag = rond_breuk(grondslag * gewogen, 100 * jaardagen, eenheid)
    if gang.uitleg:
        gang.stap(
            f"Rente over {euro(grondslag)} van {datum(van)} tot en met {datum(einde)}: {euro(bedrag)}.",
            "Wht 2.3 lid 7 en art. 27 lid 2 Awir (tekst van 31 december 2025)",
            onderdeel="g",
            jaar=jaar,
            formule=f"rente = grondslag x percentage x dagen / {jaardagen}",
            ingevuld=" + ".join(
                f"{euro(grondslag)} x {getal(percentage)}% x {dagen}/{jaardagen}"
                for _, _, dagen, percentage in delen
            ),
            uitkomst=bedrag,
        )
    return bedrag


# --- set-off ----------------------------------------------------------------------------------------------------


def verreken(
    bron: Mapping[str, Any], gang: Gang, totaal: Decimal, artikel: str
) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """``(verrekening, resterend, uit_te_betalen, voorlopig_teveel)``: what was received is set off, never added."""
    ontvangen = lees.voorwerp(bron, "ontvangen") or {}
    gang.onbekend(ontvangen, _ONTVANGEN, "ontvangen.")
    pad = "ontvangen."
    samen = (
        lees.bedrag(ontvangen, "forfait", pad)
        + lees.bedrag(ontvangen, "ogs", pad)
        + lees.bedrag(ontvangen, "eerdere_compensatie", pad)
        + lees.bedrag(ontvangen, "overig", pad)
    )
    al_verrekend = lees.bedrag(ontvangen, "al_verrekend", pad)
    beschikbaar = max(NUL, samen - al_verrekend)
    verrekening = min(totaal, beschikbaar)
    resterend = beschikbaar - verrekening
    voorlopig = lees.bedrag(bron, "voorlopig_uitbetaald")
    netto = totaal - verrekening
    uit = max(NUL, netto - voorlopig)
    teveel = max(NUL, voorlopig - netto)
    if al_verrekend > samen:
        gang.waarschuw("Er is eerder meer verrekend dan er is ontvangen. Controleer deze bedragen.")
    if gang.uitleg:
        if samen:
            gang.stap(
                f"Ontvangen is {euro(samen)}; daarvan is {euro(al_verrekend)} al eerder verrekend. Dus nog te verrekenen is "
                f"{euro(beschikbaar)}. Daarvan gaat {euro(verrekening)} af van {euro(totaal)}. Er blijft {euro(resterend)} over.",
                artikel,
                onderdeel="verrekening",
                formule="verrekening = min(totaal, beschikbaar)",
                ingevuld=f"min({euro(totaal)}, {euro(beschikbaar)})",
                uitkomst=verrekening,
            )
        gang.stap(
            f"Uit te betalen: {euro(totaal)} min {euro(verrekening)} verrekening min {euro(voorlopig)} voorlopig betaald is "
            f"{euro(uit)}.",
            artikel,
            onderdeel="uitbetaling",
            uitkomst=uit,
        )
    if teveel:
        gang.waarschuw(
            f"Er is voorlopig {euro(teveel)} te veel betaald. Terugvragen kan alleen in de gevallen van Wht 6.10; een medewerker "
            "beslist."
        )
    return verrekening, resterend, uit, teveel


# --- compensatie ------------------------------------------------------------------------------------------------


def halve_jaren(eerste_correctie: date, einde: date) -> int:
    """Smallest k with ``eerste_correctie + 6k months >= einde``; nil when ``einde`` is not later (2.3 lid 4)."""
    if einde <= eerste_correctie:
        return 0
    maanden = (einde.year - eerste_correctie.year) * 12 + einde.month - eerste_correctie.month
    k = max(1, maanden // 6)
    while plus_maanden(eerste_correctie, 6 * k) < einde:
        k += 1
    return k


def compensatie(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Compensatie with components a-g, 1% and set-off. Amounts in euros; every key of the contract is present."""
    w = gang.waarde
    lees.verplichte_lijst(bron, "jaren")
    eenheid = w("keuze.afronding_eenheid")
    drempel = w("wht.2_1_lid4.drempel")
    deel_c = w("wht.2_3_lid3.percentage")
    toekenningen = lees.datums(bron, "toekenningen")
    bob = lees.datum(bron, "beslissing_op_bezwaar_gegrond")
    rente_tot = lees.datum(bron, "rente_tot")
    if bron.get("dagtelling") is None:
        dagtelling = w("keuze.dagtelling")
    else:
        dagtelling = lees.keuze(bron, "dagtelling", DAGTELLINGEN)
    tabel = _lees_rentetabel(bron, gang)
    eerste_toekenning = min(toekenningen) if toekenningen else None
    einde_d = bob or eerste_toekenning
    einde_g = rente_tot or einde_d
    if bob and eerste_toekenning and bob < eerste_toekenning:
        gang.waarschuw("De beslissing op bezwaar ligt voor de eerste toekenning. Controleer deze datums.")

    geteld: list[int] = []
    gezien: set[int] = set()
    correcties: list[date] = []
    uitgesloten_correcties: list[date] = []
    bruto = a = b = c = e = g = NUL
    for pad, jaar in lees.voorwerpen(bron, "jaren"):
        gang.onbekend(jaar, _JAAR, pad)
        nummer = lees.verplicht_geheel(jaar, "jaar", EERSTE_JAAR, LAATSTE_JAAR, pad)
        if nummer in gezien:
            raise InvoerFout(pad + "jaar", f"Het jaar {nummer} staat twee keer in de lijst.")
        gezien.add(nummer)
        grond = lees.keuze(jaar, "grond", GRONDEN, pad)
        hoofdsom = lees.bedrag(jaar, "bedrag", pad)
        rente = lees.bedrag(jaar, "rente", pad)
        niet_betaald = lees.bedrag(jaar, "niet_betaald", pad)
        nabetaling = lees.bedrag(jaar, "nabetaling", pad)
        rente_nabetaling = lees.bedrag(jaar, "rente_over_nabetaling", pad)
        boete_opgelegd = lees.bedrag(jaar, "boete_opgelegd", pad)
        boete_betaald = lees.bedrag(jaar, "boete_betaald", pad)
        kosten_betaald = lees.bedrag(jaar, "invorderingskosten_betaald", pad)
        kosten_rekening = lees.bedrag_of_leeg(jaar, "invorderingskosten_in_rekening", pad)
        invorderingsrente = lees.bedrag(jaar, "invorderingsrente_betaald", pad)
        correctie = lees.datum(jaar, "dagtekening_correctie", pad)
        if lees.ja_nee(jaar, "ernstige_onregelmatigheden", pad):
            if gang.uitleg:
                gang.stap(
                    f"Toeslagjaar {nummer} telt niet mee: de schade komt door ernstige onregelmatigheden van de aanvrager.",
                    "Wht 2.1 lid 2",
                    jaar=nummer,
                )
            if correctie:
                uitgesloten_correcties.append(correctie)
            continue
        if grond == "hardheid" and hoofdsom < drempel:
            if gang.uitleg:
                gang.stap(
                    f"Toeslagjaar {nummer} telt niet mee: bij hardheid moet het gaan om ten minste {euro(drempel)} en hier is het "
                    f"{euro(hoofdsom)}.",
                    "Wht 2.1 lid 4",
                    jaar=nummer,
                )
            if correctie:
                uitgesloten_correcties.append(correctie)
            continue
        geteld.append(nummer)
        if correctie:
            correcties.append(correctie)
        g_j = hoofdsom + rente
        bruto += g_j
        aftrek = niet_betaald + nabetaling
        if niet_betaald and nabetaling and not w("keuze.aftrek_2_3_lid1_beide"):
            aftrek = max(niet_betaald, nabetaling)
        a_j = max(NUL, g_j - aftrek)
        a += a_j
        b += boete_betaald
        c_j = rond(deel_c * (g_j + boete_opgelegd) / 100, eenheid)
        c += c_j
        kosten = kosten_betaald if kosten_rekening is None else min(kosten_betaald, kosten_rekening)
        e_j = kosten + invorderingsrente
        e += e_j
        if boete_betaald > boete_opgelegd:
            gang.waarschuw(
                f"Toeslagjaar {nummer}: er is meer boete betaald dan opgelegd. Controleer deze bedragen."
            )
        if gang.uitleg:
            _stappen_jaar(
                gang,
                nummer,
                hoofdsom,
                rente,
                niet_betaald,
                nabetaling,
                a_j,
                boete_opgelegd,
                boete_betaald,
                c_j,
                deel_c,
            )
            if e_j:
                gang.stap(
                    f"Invorderingskosten die in rekening zijn gebracht én betaald: {euro(kosten)}, en betaalde invorderingsrente: "
                    f"{euro(invorderingsrente)}.",
                    "Wht 2.3 lid 5",
                    onderdeel="e",
                    jaar=nummer,
                    uitkomst=e_j,
                )
        if einde_g is not None:
            rente_j = _rente(gang, g_j, nummer, tabel, einde_g, dagtelling, eenheid)
            g += max(NUL, rente_j - rente_nabetaling)
            if gang.uitleg and rente_nabetaling:
                gang.stap(
                    f"Daarvan gaat de rente af die al bij de nabetaling is vergoed: {euro(rente_nabetaling)}.",
                    "Wht 2.3 lid 7",
                    onderdeel="g",
                    jaar=nummer,
                    uitkomst=max(NUL, rente_j - rente_nabetaling),
                )
    geteld.sort()
    halve, d = _immaterieel(gang, geteld, correcties, uitgesloten_correcties, einde_d, bruto)
    if geteld and einde_g is None and bruto:
        gang.waarschuw(
            "De dag van de eerste toekenning ontbreekt. De onderdelen d en g zijn daarom niet berekend en staan op nul."
        )
    f = _proceskosten(bron, gang, bool(geteld), eenheid, einde_d)
    som = a + b + c + d + e + f + g
    procent = w("wht.2_3_lid8.percentage")
    opslag = rond(procent * som / 100, eenheid)
    extra = lees.bedrag(bron, "aanvullende_werkelijke_schade")
    if not geteld:
        if extra:
            gang.waarschuw("Geen enkel toeslagjaar telt mee. Daarom is er ook geen aanvullende compensatie.")
        extra = NUL
    schade = rond((100 + w("wht.2_3_lid9.percentage")) * extra / 100, eenheid)
    totaal = som + opslag + schade
    if gang.uitleg:
        gang.stap(
            f"De onderdelen a tot en met g zijn samen {euro(som)}.",
            "Wht 2.2",
            onderdeel="som",
            formule="a + b + c + d + e + f + g",
            ingevuld=" + ".join(euro(x) for x in (a, b, c, d, e, f, g)),
            uitkomst=som,
        )
        gang.stap(
            f"Daar komt {getal(procent)}% bij: {euro(opslag)}.",
            "Wht 2.3 lid 8",
            onderdeel="opslag",
            formule=f"{getal(procent)}% x som",
            ingevuld=f"{getal(procent)}% x {euro(som)}",
            uitkomst=opslag,
        )
        if extra:
            gang.stap(
                f"De aanvullende werkelijke schade van {euro(extra)} wordt ook met 1% verhoogd: {euro(schade)}.",
                "Wht 2.1 lid 3 en 2.3 lid 9",
                onderdeel="werkelijke_schade",
                uitkomst=schade,
            )
        gang.stap(
            f"Het totaal is {euro(totaal)}.", "Wht 2.1 tot en met 2.3", onderdeel="totaal", uitkomst=totaal
        )
    verrekening, resterend, uit, teveel = verreken(bron, gang, totaal, "Wht 2.1 lid 5")
    return {
        "jaren_meegeteld": geteld,
        "bruto_grondslag": bruto,
        "a": a,
        "b": b,
        "c": c,
        "d": d,
        "e": e,
        "f": f,
        "g": g,
        "halve_jaren": halve,
        "som": som,
        "opslag_1_procent": opslag,
        "werkelijke_schade": schade,
        "totaal_bruto": totaal,
        "verrekening": verrekening,
        "resterend_te_verrekenen": resterend,
        "uit_te_betalen": uit,
        "voorlopig_uitbetaald": lees.bedrag(bron, "voorlopig_uitbetaald"),
        "voorlopig_teveel": teveel,
    }


def _stappen_jaar(
    gang: Gang,
    jaar: int,
    hoofdsom: Decimal,
    rente: Decimal,
    niet_betaald: Decimal,
    nabetaling: Decimal,
    a_j: Decimal,
    boete_opgelegd: Decimal,
    boete_betaald: Decimal,
    c_j: Decimal,
    deel_c: Decimal,
) -> None:
    g_j = hoofdsom + rente
    if gang.uitleg:
        gang.stap(
            f"Toeslagjaar {jaar}: niet toegekend of teruggevorderd {euro(hoofdsom)}, met rente {euro(rente)}. Samen {euro(g_j)}. Daar gaat "
            f"af wat nog niet betaald is ({euro(niet_betaald)}) en wat later alsnog is toegekend ({euro(nabetaling)}), maar het wordt nooit "
            f"minder dan nul.",
            "Wht 2.3 lid 1",
            onderdeel="a",
            jaar=jaar,
            formule="a = bedrag + rente - niet betaald - nabetaling, ten minste 0",
            ingevuld=f"{euro(hoofdsom)} + {euro(rente)} - {euro(niet_betaald)} - {euro(nabetaling)}",
            uitkomst=a_j,
        )
    if (boete_opgelegd or boete_betaald) and gang.uitleg:
        gang.stap(
            f"Van de boete is {euro(boete_betaald)} betaald.",
            "Wht 2.3 lid 2",
            onderdeel="b",
            jaar=jaar,
            uitkomst=boete_betaald,
        )
    if gang.uitleg:
        gang.stap(
            f"Materiële schade: {getal(deel_c)}% van {euro(g_j)}"
            + (f" en van de hele boete ({euro(boete_opgelegd)})" if boete_opgelegd else "")
            + f" is {euro(c_j)}.",
            "Wht 2.3 lid 3",
            onderdeel="c",
            jaar=jaar,
            formule=f"c = {getal(deel_c)}% x (bedrag + rente + boete)",
            ingevuld=f"{getal(deel_c)}% x ({euro(g_j)} + {euro(boete_opgelegd)})",
            uitkomst=c_j,
        )


def _immaterieel(
    gang: Gang,
    geteld: list[int],
    correcties: list[date],
    uitgesloten: list[date],
    einde: date | None,
    bruto: Decimal,
) -> tuple[int, Decimal]:
    """Component d: once for all years, capped at the sum of the gross amounts."""
    if not geteld:
        return 0, NUL
    if uitgesloten and not gang.waarde("keuze.eerste_correctie_alleen_meetellend"):
        correcties = correcties + uitgesloten
    if not correcties:
        gang.waarschuw(
            "De dagtekening van de eerste correctie ontbreekt. Onderdeel d (immateriële schade) is daarom niet berekend en staat op nul."
        )
        return 0, NUL
    if einde is None:
        return 0, NUL
    begin = min(correcties)
    halve = halve_jaren(begin, einde)
    per_half_jaar = gang.waarde("wht.2_3_lid4.bedrag")
    d = min(per_half_jaar * halve, bruto)
    if gang.uitleg:
        gang.stap(
            f"Immateriële schade: van de eerste correctie ({datum(begin)}) tot {datum(einde)} zijn {aantal(halve, 'half jaar')}, naar boven "
            f"afgerond. Dat is {euro(per_half_jaar * halve)}"
            + (f", maar niet meer dan {euro(bruto)}." if per_half_jaar * halve > bruto else "."),
            "Wht 2.3 lid 4",
            onderdeel="d",
            formule="d = 500 x halve jaren, ten hoogste de som van bedrag + rente van alle jaren",
            ingevuld=f"min({euro(per_half_jaar)} x {halve}, {euro(bruto)})",
            uitkomst=d,
        )
    return halve, d


def _proceskosten(
    bron: Mapping[str, Any], gang: Gang, telt: bool, eenheid: Decimal, einde: date | None
) -> Decimal:
    """Component f: 2 x points x value, less what was awarded; only for billed professional legal aid."""
    kosten = lees.voorwerp(bron, "proceskosten")
    if kosten is None:
        return NUL
    pad = "proceskosten."
    gang.onbekend(kosten, _PROCESKOSTEN, pad)
    punten = lees.getal(kosten, "punten", pad)
    waarde = lees.bedrag_of_leeg(kosten, "waarde_per_punt", pad)
    al_toegekend = lees.bedrag(kosten, "al_toegekend", pad)
    beroepsmatig = lees.ja_nee(kosten, "beroepsmatig", pad)
    in_rekening = lees.ja_nee(kosten, "in_rekening_gebracht", pad)
    if not telt:
        return NUL
    if not (beroepsmatig and in_rekening):
        if gang.uitleg:
            gang.stap(
                "Geen vergoeding voor proceskosten: die is er alleen voor juridische hulp die beroepsmatig is gegeven én in rekening is "
                "gebracht.",
                "Wht 2.3 lid 6",
                onderdeel="f",
                uitkomst=NUL,
            )
        return NUL
    if not punten:
        return NUL
    if waarde is None:
        waarde = gang.waarde_of_niets("bpb.waarde_per_punt", einde)
    if waarde is None:
        raise InvoerFout(
            pad + "waarde_per_punt",
            "De waarde per punt ontbreekt, en de wettabel heeft er geen voor deze dag.",
        )
    factor = gang.waarde("wht.2_3_lid6.wegingsfactor")
    f = max(NUL, rond(factor * punten * waarde, eenheid) - al_toegekend)
    if gang.uitleg:
        gang.stap(
            f"Proceskosten: {getal(punten)} punten van {euro(waarde)}, keer {factor}, min wat al is toegekend ({euro(al_toegekend)}).",
            "Wht 2.3 lid 6",
            onderdeel="f",
            formule="f = 2 x punten x waarde per punt - al toegekend, ten minste 0",
            ingevuld=f"{factor} x {getal(punten)} x {euro(waarde)} - {euro(al_toegekend)}",
            uitkomst=f,
        )
    return f


# --- O/GS -------------------------------------------------------------------------------------------------------

_OGS_JAAR = frozenset(
    {"jaar", "terugvordering", "compensatie_2_1", "andere_vergoeding", "onterechte_kwalificatie"}
)


def ogs(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """O/GS-tegemoetkoming per year: 30% of the reclaim. No 1%, no interest."""
    lees.verplichte_lijst(bron, "jaren")
    eenheid = gang.waarde("keuze.afronding_eenheid")
    deel = gang.waarde("wht.2_6_lid2.percentage")
    drempel = gang.waarde("wht.2_7_lid5.drempel")
    jaren = []
    gezien: set[int] = set()
    totaal = NUL
    recht = False
    for pad, jaar in lees.voorwerpen(bron, "jaren"):
        gang.onbekend(jaar, _OGS_JAAR, pad)
        nummer = lees.verplicht_geheel(jaar, "jaar", EERSTE_JAAR, LAATSTE_JAAR, pad)
        if nummer in gezien:
            raise InvoerFout(pad + "jaar", f"Het jaar {nummer} staat twee keer in de lijst.")
        gezien.add(nummer)
        terugvordering = lees.bedrag(jaar, "terugvordering", pad)
        andere = lees.bedrag(jaar, "andere_vergoeding", pad)
        al_compensatie = lees.ja_nee(jaar, "compensatie_2_1", pad)
        onterecht = lees.ja_nee(jaar, "onterechte_kwalificatie", pad, standaard=True)
        if al_compensatie:
            bedrag = NUL
            tekst, artikel = (
                f"Toeslagjaar {nummer}: er is al compensatie voor dit jaar. Daarom geen O/GS-tegemoetkoming.",
                "Wht 2.6 lid 4",
            )
        elif not onterecht:
            bedrag = NUL
            tekst, artikel = (
                f"Toeslagjaar {nummer}: de kwalificatie O/GS was niet onterecht.",
                "Wht 2.6 lid 1",
            )
        else:
            recht = True
            bedrag = max(NUL, rond(deel * terugvordering / 100, eenheid) - andere)
            tekst, artikel = "", "Wht 2.6 lid 2 en 4"
        if gang.uitleg:
            gang.stap(
                tekst
                or f"Toeslagjaar {nummer}: {getal(deel)}% van {euro(terugvordering)}, min andere vergoedingen ({euro(andere)}), is "
                f"{euro(bedrag)}.",
                artikel,
                onderdeel="ogs",
                jaar=nummer,
                formule="bedrag = 30% x terugvordering - andere vergoeding, ten minste 0",
                ingevuld=f"{getal(deel)}% x {euro(terugvordering)} - {euro(andere)}",
                uitkomst=bedrag,
            )
        totaal += bedrag
        jaren.append(
            {"jaar": nummer, "bedrag": bedrag, "herstelmaatregel": bedrag > 0 and terugvordering >= drempel}
        )
    schade = lees.bedrag(bron, "aanvullende_werkelijke_schade")
    if schade:
        if not recht:
            gang.waarschuw(
                "Geen enkel jaar geeft recht op een O/GS-tegemoetkoming. Of de aanvullende werkelijke schade dan kan worden vergoed (Wht "
                "2.6 lid 3 en 4), beoordeelt een medewerker."
            )
        if gang.uitleg:
            gang.stap(
                f"Aanvullende werkelijke schade: {euro(schade)}, zonder de 1% van de compensatie.",
                "Wht 2.6 lid 3",
                onderdeel="werkelijke_schade",
                uitkomst=schade,
            )
    totaal += schade
    verrekening, resterend, uit, teveel = verreken(bron, gang, totaal, "Wht 2.6 lid 4")
    return {
        "jaren": jaren,
        "werkelijke_schade": schade,
        "totaal_bruto": totaal,
        "verrekening": verrekening,
        "resterend_te_verrekenen": resterend,
        "uit_te_betalen": uit,
        "voorlopig_uitbetaald": lees.bedrag(bron, "voorlopig_uitbetaald"),
        "voorlopig_teveel": teveel,
    }


# --- herziening -------------------------------------------------------------------------------------------------


def herziening(bron: Mapping[str, Any], gang: Gang) -> dict[str, Any]:
    """Art. 2.4 is a power ("kan") with parts that depend on facts: the core marks it for a human and computes nothing."""
    if gang.uitleg:
        gang.stap(
            "Wordt de kinderopvangtoeslag later alsnog hoger vastgesteld, dan kan de compensatie worden herzien. Dat is een keuze, geen "
            "plicht. Daarom rekent het systeem dit niet uit: een medewerker beoordeelt het en legt de reden vast.",
            "Wht 2.4",
        )
    gang.waarschuw(
        "Herziening (Wht 2.4) wordt niet berekend. Een medewerker beoordeelt dit. "
        + opsomming(_HERZIENING)
        + "."
    )
    return {"beoordeling": "medewerker", "bedrag": None}


_HERZIENING = (
    "De verlaging is ten hoogste het verschil",
    "niet meer dan onderdeel a",
    "met daarnaast de rente van lid 2",
)

_ONTVANGEN_TOP = {"ontvangen", "voorlopig_uitbetaald", "aanvullende_werkelijke_schade"}
registreer(
    "compensatie",
    compensatie,
    _ONTVANGEN_TOP
    | {
        "jaren",
        "toekenningen",
        "rente_tot",
        "rentetabel",
        "dagtelling",
        "proceskosten",
        "beslissing_op_bezwaar_gegrond",
    },
)
registreer("ogs", ogs, _ONTVANGEN_TOP | {"jaren"})
registreer("herziening", herziening, {"jaren"})
