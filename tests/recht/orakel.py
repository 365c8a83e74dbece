# SPDX-License-Identifier: EUPL-1.2
"""An independent second derivation of every kind, by brute force: walk the days one by one, count money in whole cents with
fractions, keep the holidays as a list. It shares no code with the product; it is slow on purpose and reads like the act.

Each function takes the same facts as the product and gives the fields of the contract (dates as ISO text, amounts as text).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Any

EEN = timedelta(days=1)
PASEN = {
    2015: (4, 5),
    2016: (3, 27),
    2017: (4, 16),
    2018: (4, 1),
    2019: (4, 21),
    2020: (4, 12),
    2021: (4, 4),
    2022: (4, 17),
    2023: (4, 9),
    2024: (3, 31),
    2025: (4, 20),
    2026: (4, 5),
    2027: (3, 28),
    2028: (4, 16),
    2029: (4, 1),
    2030: (4, 21),
}
GELIJKGESTELD = {
    *("2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
    *("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
}


def _maak_vrije_dagen() -> set[date]:
    vrij = {date.fromisoformat(d) for d in GELIJKGESTELD}
    for jaar, (maand, dag) in PASEN.items():
        zondag = date(jaar, maand, dag)
        vrij |= {date(jaar, 1, 1), date(jaar, 5, 5), date(jaar, 12, 25), date(jaar, 12, 26)}
        vrij |= {zondag - 2 * EEN, zondag + EEN, zondag + 39 * EEN, zondag + 50 * EEN}
        koning = date(jaar, 4, 27)
        vrij.add(koning - EEN if koning.isoweekday() == 7 else koning)
    return vrij


VRIJ = _maak_vrije_dagen()


def d(tekst: str | None) -> date | None:
    return date(*map(int, tekst.split("-"))) if tekst else None


def t(dag: date | None) -> str | None:
    return dag.strftime("%Y-%m-%d") if dag else None


def werkdag(dag: date) -> bool:
    return dag.isoweekday() <= 5 and dag not in VRIJ


def door_naar_werkdag(dag: date) -> date:
    while not werkdag(dag):
        dag += EEN
    return dag


def dagen_later(dag: date, aantal: int) -> date:
    for _ in range(abs(aantal)):
        dag += EEN if aantal > 0 else -EEN
    return dag


def maanden_later(dag: date, aantal: int) -> date:
    """Walk month by month on the calendar page; only then look whether the day number exists."""
    jaar, maand = dag.year, dag.month
    for _ in range(abs(aantal)):
        maand += 1 if aantal > 0 else -1
        if maand == 13:
            jaar, maand = jaar + 1, 1
        if maand == 0:
            jaar, maand = jaar - 1, 12
    nummer = dag.day
    while True:
        try:
            return date(jaar, maand, nummer)
        except ValueError:
            nummer -= 1


# --- money in cents ---------------------------------------------------------------------------------------------


def c(tekst: str | None) -> int:
    if not tekst:
        return 0
    euro, _, cent = tekst.partition(".")
    return int(euro) * 100 + int((cent + "00")[:2])


def b(centen: int) -> str:
    teken = "-" if centen < 0 else ""
    return f"{teken}{abs(centen) // 100}.{abs(centen) % 100:02d}"


def half_op(breuk: Fraction) -> int:
    return floor(breuk + Fraction(1, 2))


# --- terms ------------------------------------------------------------------------------------------------------


def _venster(f: dict[str, Any]) -> tuple[bool, date, date]:
    bekend, dagtekening = d(f["bekendgemaakt_op"]), d(f["dagtekening"])
    toeslagen = f["grondslag"] == "wht_dienst_toeslagen"
    anker = bekend
    if toeslagen and dagtekening > bekend:
        anker = dagtekening
    nieuw = toeslagen and dagtekening.year >= 2025
    dag = anker
    for _ in range(112 if nieuw else 42):
        dag += EEN
    return nieuw, anker + EEN, dag if nieuw else door_naar_werkdag(dag)


def bezwaartermijn(f: dict[str, Any]) -> dict[str, Any]:
    nieuw, eerste, laatste = _venster(f)
    tijdig = None
    if f.get("indiening"):
        ontvangen, gepost = d(f["indiening"]["ontvangen"]), d(f["indiening"]["ter_post_op"])
        tijdig = ontvangen <= laatste
        if not tijdig and f["indiening"]["kanaal"] == "post" and gepost is not None and gepost <= laatste:
            tijdig = ontvangen <= door_naar_werkdag(dagen_later(laatste, 7))
    beleid = None
    if f["vraag_beleid"] and f["grondslag"] == "wht_dienst_toeslagen":
        dagtekening = d(f["dagtekening"])
        if dagtekening.year <= 2023:
            beleid = date(2024, 12, 31)
        elif (dagtekening.year, dagtekening.month, dagtekening.day) <= (2024, 7, 9):
            beleid = maanden_later(dagtekening, 12)
        elif dagtekening.year == 2024:
            beleid = dagen_later(eerste - EEN, 112)
    return {"aanvang": t(eerste), "einde": t(laatste), "tijdig": tijdig, "beleid_uiterlijk": t(beleid)}


def _stilstand(f: dict[str, Any]) -> set[date]:
    """Every single day on which the clock stands still."""
    stil: set[date] = set()
    for o in f["opschortingen"]:
        soort = o["soort"]
        if soort == "nadere_gronden_buiten_6_6":
            continue
        if soort in ("verzuim_6_6", "aanvulling_4_5"):
            dag, tot = d(o["verzocht_op"]) + EEN, d(o["hersteltermijn_tot"])
            if o["hersteld_op"] and d(o["hersteld_op"]) < tot:
                tot = d(o["hersteld_op"])
        elif soort == "buitenland_4_15_1b":
            dag, tot = d(o["medegedeeld_op"]) + EEN, d(o["ontvangen_op"])
        else:
            dag, tot = d(o["van"]), d(o["tot_en_met"])
        while dag <= tot:
            stil.add(dag)
            dag += EEN
    return stil


class Klok:
    """A term as a clock: it ticks on each day, except while it stands still. Every evening we look where the end lies now."""

    def __init__(self, eerste: date, nominaal: date, atw: bool, stil: set[date]) -> None:
        self.eerste, self.nominaal, self.atw, self.stil = eerste, nominaal, atw, stil
        self.bevroren: set[date] = set()

    def einde(self) -> date:
        dag = dagen_later(self.nominaal, len(self.bevroren))
        return door_naar_werkdag(dag) if self.atw else dag

    def dagen(self) -> Iterator[date]:
        """The days of the term, one by one, as long as it runs; a day of standstill moves the end."""
        dag = self.eerste
        bezig = False
        while dag <= self.einde() or (bezig and dag in self.stil):
            bezig = dag in self.stil
            if bezig:
                self.bevroren.add(dag)
            yield dag
            dag += EEN


def _loop(klok: Klok, bericht: date | None, doe: Any) -> bool:
    """Run the clock; on the evening of the notice the extension is done. True when the notice came while the term ran."""
    if bericht is None:
        for _ in klok.dagen():
            pass
        return False
    gedaan = False
    if bericht < klok.eerste:
        # told before the first day: nothing has stood still yet
        doe(klok)
        gedaan = True
    for dag in klok.dagen():
        if not gedaan and dag == bericht:
            # a standstill that is running that evening is known with its whole length
            verder = dag
            while verder in klok.stil:
                klok.bevroren.add(verder)
                verder += EEN
            doe(klok)
            gedaan = True
    return gedaan


def beslistermijn_bezwaar(f: dict[str, Any]) -> dict[str, Any]:
    nieuw, eerste, laatste = _venster(f)
    aanvang = laatste + EEN
    if nieuw:
        aanvang = max(d(f["bezwaar_ontvangen"]) + EEN, dagen_later(eerste, 42))
    weken = 12 if f["adviescommissie"] and f["commissie_medegedeeld"] else 6
    klok = Klok(aanvang, dagen_later(aanvang, weken * 7 - 1), True, _stilstand(f))

    def verdaag(k: Klok) -> None:
        k.nominaal = dagen_later(k.nominaal, 7 * min(6, f["verdaging"]["weken"]))

    verdaging = f.get("verdaging")
    _loop(klok, d(verdaging["medegedeeld_op"]) if verdaging else None, verdaag)
    einde = klok.einde()
    uitstel = d(f.get("uitstel_instemming_tot"))
    return {"aanvang": t(aanvang), "einde": t(max(einde, uitstel) if uitstel else einde)}


def beslistermijn_primair(f: dict[str, Any]) -> dict[str, Any]:
    start, regeling = d(f["start"]), f["regeling"]
    lengte = {"wht_6_2_lid1": 6, "wht_6_2_lid2": 6, "wht_6_6": 3}.get(regeling)
    dagen = {"wht_6_2_lid3": 28, "wht_6_5": 42, "awb_4_13": 56}.get(regeling)
    nominaal = maanden_later(start, lengte) if lengte else dagen_later(start, dagen)
    klok = Klok(start + EEN, nominaal, lengte != 6, _stilstand(f))
    bericht, doe = None, None
    verlenging, mededeling = f.get("verlenging"), f.get("mededeling_4_14")
    if verlenging and lengte:
        bericht = d(verlenging["medegedeeld_op"])

        def doe(k: Klok) -> None:
            k.nominaal = maanden_later(start, lengte + min(lengte, verlenging["maanden"]))

    elif mededeling and mededeling["lid"] == 3 and regeling == "awb_4_13":
        bericht = d(mededeling["medegedeeld_op"])

        def doe(k: Klok) -> None:
            nieuw = d(mededeling["nieuwe_datum"])
            if nieuw > k.einde():
                k.nominaal, k.atw = dagen_later(nieuw, -len(k.bevroren)), False

    _loop(klok, bericht, doe)
    return {"einde": t(klok.einde())}


def dwangsom(f: dict[str, Any]) -> dict[str, Any]:
    if f["soort"] == "rechterlijk":
        uiterlijk = d(f.get("uiterlijk_op")) or dagen_later(
            d(f["uitspraak_verzonden_op"]), 7 * f["termijn_weken"]
        )
        bedrag, dagen, laatste = 0, 0, None
        dag = uiterlijk
        while bedrag < c(f["maximum"]) and dag < d(f["peildatum"]):
            dag += EEN
            dagen, laatste = dagen + 1, dag
            bedrag = min(bedrag + c(f["bedrag_per_dag"]), c(f["maximum"]))
        return {
            "besluit_uiterlijk": t(uiterlijk),
            "eerste_dag": t(uiterlijk + EEN),
            "laatste_dag": t(laatste),
            "dagen": dagen,
            "bedrag": b(bedrag),
        }
    ontvangen = d(f["ingebrekestelling_ontvangen"])
    geldig = ontvangen is not None and ontvangen > d(f["beslistermijn_einde"])
    uit = {
        "ingebrekestelling_geldig": geldig,
        "eerste_dag": None,
        "laatste_dag": None,
        "dagen": 0,
        "bedrag": "0.00",
        "bedrag_per_aanvrager": "0.00",
        "vaststelling_uiterlijk": None,
    }
    if not geldig or f["uitsluiting"]:
        return uit
    tarief = (
        [23] * 14 + [35] * 14 + [45] * 14 if ontvangen.year >= 2019 else [20] * 14 + [30] * 14 + [40] * 14
    )
    eerste = door_naar_werkdag(dagen_later(ontvangen, 14)) + EEN
    uit["eerste_dag"] = t(eerste)
    besluit, peil = d(f["besluit_bekendgemaakt_op"]), d(f["peildatum"])
    totaal, dagen, dag, klaar = 0, 0, eerste, False
    while True:
        if dagen == 42 or (besluit and dag >= besluit):
            klaar = True
            break
        if peil and dag > peil:
            break
        totaal += tarief[dagen] * 100
        dagen += 1
        dag += EEN
    if dagen:
        n = f["aanvragers"] or 1
        uit.update(
            laatste_dag=t(dag - EEN),
            dagen=dagen,
            bedrag=b(totaal),
            bedrag_per_aanvrager=b(half_op(Fraction(totaal, n))),
            vaststelling_uiterlijk=t(door_naar_werkdag(dagen_later(dag - EEN, 14))) if klaar else None,
        )
    return uit


def atw_verlenging(f: dict[str, Any]) -> dict[str, Any]:
    begin, termijn = d(f.get("gebeurtenis")), f.get("termijn") or {}
    eenheid, n = termijn.get("eenheid"), termijn.get("aantal", 0)
    richting = -1 if f["terugrekening"] else 1
    einde = d(f.get("nominaal_einde"))
    if einde is None:
        if eenheid in ("maanden", "jaren"):
            einde = maanden_later(begin, richting * n * (12 if eenheid == "jaren" else 1))
        else:
            einde = dagen_later(begin, richting * {"dagen": n, "weken": 7 * n, "uren": n // 24}[eenheid])
    valt_eronder = (
        f["bron"] != "rechter"
        and not f["terugrekening"]
        and eenheid not in ("uren", "jaren")
        and not (eenheid == "dagen" and n > 90)
        and not (eenheid == "weken" and n > 12)
        and not (eenheid == "maanden" and n > 3)
    )
    if valt_eronder:
        einde = door_naar_werkdag(einde)
        if begin and (eenheid != "dagen" or n >= 3):
            while sum(werkdag(begin + k * EEN) for k in range(1, (einde - begin).days + 1)) < 2:
                einde += EEN
    return {"einde": t(einde), "atw_van_toepassing": valt_eronder}


# --- amounts ----------------------------------------------------------------------------------------------------


def _zet_af(f: dict[str, Any], totaal: int) -> dict[str, str]:
    o = f.get("ontvangen") or {}
    pot = sum(c(o.get(n)) for n in ("forfait", "ogs", "eerdere_compensatie", "overig")) - c(
        o.get("al_verrekend")
    )
    pot = max(pot, 0)
    af = totaal if totaal < pot else pot
    return {"verrekening": b(af), "resterend_te_verrekenen": b(pot - af)}


def _rente(grondslag: int, jaar: int, einde: date, f: dict[str, Any]) -> Fraction:
    """Day by day: what is today's rate, and does today count as a day?"""
    tabel = {d(r["vanaf"]): Fraction(r["percentage"]) for r in f["rentetabel"]}
    som = Fraction(0)
    dag = date(jaar + 1, 7, 1)
    while dag <= einde:
        # a month at a time, since a rate starts on the first
        maandeinde = maanden_later(dag, 1) - EEN
        tarief = tabel[max(v for v in tabel if v <= dag)]
        heel = maandeinde <= einde
        werkelijk = (min(maandeinde, einde) - dag).days + 1
        if f.get("dagtelling") == "werkelijk_365":
            som += tarief * werkelijk / 365
        else:
            som += tarief * (30 if heel else min(30, werkelijk)) / 360
        dag = maandeinde + EEN
    return grondslag * som / 100


def compensatie(f: dict[str, Any]) -> dict[str, Any]:
    tellend = [
        j
        for j in f["jaren"]
        if not j["ernstige_onregelmatigheden"] and not (j["grond"] == "hardheid" and c(j["bedrag"]) < 150000)
    ]
    toekenning = min(d(x) for x in f["toekenningen"])
    bob = d(f["beslissing_op_bezwaar_gegrond"])
    einde_d = bob or toekenning
    einde_g = d(f["rente_tot"]) or einde_d
    a = bb = cc = e = g = bruto = 0
    for j in tellend:
        basis = c(j["bedrag"]) + c(j["rente"])
        bruto += basis
        a += max(0, basis - c(j["niet_betaald"]) - c(j["nabetaling"]))
        bb += c(j["boete_betaald"])
        cc += half_op(Fraction(25 * (basis + c(j["boete_opgelegd"])), 100))
        betaald, rekening = c(j["invorderingskosten_betaald"]), j["invorderingskosten_in_rekening"]
        e += (betaald if rekening is None else min(betaald, c(rekening))) + c(j["invorderingsrente_betaald"])
        g += max(0, half_op(_rente(basis, j["jaar"], einde_g, f)) - c(j["rente_over_nabetaling"]))
    halve = 0
    dd = ff = 0
    if tellend:
        begin = min(d(j["dagtekening_correctie"]) for j in tellend)
        while maanden_later(begin, 6 * halve) < einde_d:
            halve += 1
        dd = min(halve * 50000, bruto)
        p = f["proceskosten"]
        if p and p["beroepsmatig"] and p["in_rekening_gebracht"]:
            ff = max(0, half_op(2 * Fraction(p["punten"]) * c(p["waarde_per_punt"])) - c(p["al_toegekend"]))
    som = a + bb + cc + dd + e + ff + g
    opslag = half_op(Fraction(som, 100))
    ws = half_op(Fraction(101 * c(f["aanvullende_werkelijke_schade"]), 100)) if tellend else 0
    totaal = som + opslag + ws
    af = _zet_af(f, totaal)
    netto = totaal - c(af["verrekening"])
    voorlopig = c(f["voorlopig_uitbetaald"])
    return {
        "jaren_meegeteld": sorted(j["jaar"] for j in tellend),
        "bruto_grondslag": b(bruto),
        **{n: b(w) for n, w in zip("abcdefg", (a, bb, cc, dd, e, ff, g), strict=True)},
        "halve_jaren": halve,
        "som": b(som),
        "opslag_1_procent": b(opslag),
        "werkelijke_schade": b(ws),
        "totaal_bruto": b(totaal),
        **af,
        "uit_te_betalen": b(max(0, netto - voorlopig)),
        "voorlopig_uitbetaald": b(voorlopig),
        "voorlopig_teveel": b(max(0, voorlopig - netto)),
    }


def ogs(f: dict[str, Any]) -> dict[str, Any]:
    uit, totaal = [], c(f["aanvullende_werkelijke_schade"])
    for j in f["jaren"]:
        bedrag = 0
        if not j["compensatie_2_1"] and j["onterechte_kwalificatie"] is not False:
            bedrag = max(0, half_op(Fraction(3 * c(j["terugvordering"]), 10)) - c(j["andere_vergoeding"]))
        totaal += bedrag
        uit.append(
            {
                "jaar": j["jaar"],
                "bedrag": b(bedrag),
                "herstelmaatregel": bedrag >= 1 and c(j["terugvordering"]) >= 150000,
            }
        )
    af = _zet_af(f, totaal)
    return {
        "jaren": uit,
        "werkelijke_schade": b(c(f["aanvullende_werkelijke_schade"])),
        "totaal_bruto": b(totaal),
        **af,
        "uit_te_betalen": b(totaal - c(af["verrekening"])),
    }


def forfait(f: dict[str, Any]) -> dict[str, Any]:
    def goed(m: dict[str, Any]) -> bool:
        if m["soort"] in ("a", "b"):
            return True
        if c(m["teruggevorderd_of_verlaagd"]) < 150000:
            return False
        if m["soort"] in ("d", "e"):
            return bool(m["oorspronkelijke_dagtekening"]) and m["oorspronkelijke_dagtekening"] <= "2019-10-22"
        if m["soort"] in ("f", "g"):
            return bool(m["onherroepelijk_op"]) and m["onherroepelijk_op"] <= "2019-10-23"
        return True

    geldig = [goed(m) for m in f["maatregelen"]]
    komt = True in geldig and f["aanvraag_ontvangen_op"] <= "2024-01-02"
    p = f["partner"] or {}
    samen = bool(p) and p["komt_zelf_in_aanmerking"] and p["herstelmaatregel_over_deel_partnerperiode"]
    lid, bedrag, t1, t2 = None, 0, None, None
    if komt:
        lid, bedrag = 1, max(0, 3_000_000 - c(f["al_ontvangen"]))
        if samen and p["recht_eerst_vastgesteld_voor"] == "partner":
            lid, bedrag = 2, 0 if p["partner_bij_toekenning"] else max(0, 1_000_000 - c(f["al_ontvangen"]))
        r = f["toerekening"]
        if samen and p["partner_bij_toekenning"] and r:
            w = [
                c(r["toegekend_aanvrager"]) - c(r["waarvan_werkelijke_schade_aanvrager"]),
                c(r["toegekend_partner"]) - c(r["waarvan_werkelijke_schade_partner"]),
            ]
            if sum(w) > 0:
                t1, t2 = (
                    b(min(c(r["forfait_uitbetaald"]), half_op(3_000_000 * Fraction(x, sum(w))))) for x in w
                )
    return {
        "maatregelen_geldig": geldig,
        "komt_in_aanmerking": komt,
        "lid": lid,
        "bedrag": b(bedrag),
        "toegekend": bedrag != 0,
        "toerekening_aanvrager": t1,
        "toerekening_partner": t2,
    }


def _binnen(periode: dict[str, Any], dag: date) -> bool:
    return d(periode["van"]) <= dag and (periode["tot_en_met"] is None or dag <= d(periode["tot_en_met"]))


def _jaren_oud(geboren: date, op: date) -> int:
    """Count birthdays that have come; born on 29 February celebrates on 1 March in a common year."""
    oud = -1
    for jaar in range(geboren.year, op.year + 1):
        try:
            verjaardag = date(jaar, geboren.month, geboren.day)
        except ValueError:
            verjaardag = date(jaar, 3, 1)
        oud += verjaardag <= op
    return oud


def kindbedrag(f: dict[str, Any]) -> dict[str, Any]:
    nee = {"recht": False, "bedrag": "0.00", "artikel": None, "leeftijd": None, "leeftijdspeildatum": None}
    geboren, via, soort = d(f["geboren_op"]), f["via"], f["hoedanigheid"]
    grens = date(2022, 11, 5)
    sinds, eerste, huis = d(f["pleegkind_sinds"]), d(f["eerste_beschikking"]), f["huishouden"]
    begin, einde = d(f["toeslagpartner_vanaf"]), d(f["toeslagpartner_tot_en_met"])
    if (
        f["eerder_toegekend"]
        or f["herstelmaatregel_vastgesteld"] is False
        or _jaren_oud(geboren, date(2005, 1, 1)) >= 21
    ):
        return nee
    if via.startswith(("overleden", "partner_overleden")) and not f["aanvraag_tijdig"]:
        return nee

    def in_huis(tot: date) -> bool:
        if not huis or not eerste:
            return False
        dag = eerste
        while dag <= tot:
            if _binnen(huis, dag):
                return True
            dag += EEN
        return False

    if "ex_partner" in via:
        if via == "ex_partner":
            if not f["compensatie_ex_partner_toegekend"]:
                return nee
        else:
            dood = d(f["ex_partner_overleden_op"])
            if not f["ex_partner_aannemelijk"]:
                return nee
            if not f["ex_partner_had_aangevraagd"] and (dood is None or dood.year >= 2024):
                return nee
        if soort == "kind":
            if geboren >= begin:
                return nee
        else:
            if geboren.year >= 2005 and geboren >= begin:
                return nee
            if sinds is None or sinds >= begin:
                return nee
            if soort == "voormalig_pleegkind" and not in_huis(einde):
                return nee
        artikel = "2.14a" if via == "overleden_ex_partner" else ("2.11a" if soort == "kind" else "2.11b")
    else:
        if geboren > grens:
            return nee
        if "partner" in via and not (
            any(_binnen(p, date(2021, 1, 26)) for p in f["partnerschap"]) and f["partner_bij_vaststelling"]
        ):
            return nee
        if soort == "pleegkind" and (sinds is None or sinds > grens):
            return nee
        if soort == "voormalig_pleegkind" and not in_huis(grens):
            return nee
        artikel = "2.14" if "overleden" in via else ("2.10" if soort == "kind" else "2.11")
    peil = date(2023, 7, 1)
    if f["overleden_op"]:
        artikel = "2.14f"
        if d(f["overleden_op"]) < peil:
            peil = d(f["overleden_op"])
    oud = _jaren_oud(geboren, peil)
    trap = [2000] * 6 + [4000] * 6 + [6000] * 3 + [8000] * 3
    return {
        "recht": True,
        "bedrag": b(100 * (trap[oud] if oud < 18 else 10000)),
        "artikel": artikel,
        "leeftijd": oud,
        "leeftijdspeildatum": t(peil),
    }


def expartner(f: dict[str, Any]) -> dict[str, Any]:
    def partner(dag: date) -> bool:
        return any(_binnen(p, dag) for p in f["partnerperioden"])

    def elke_dag(van: date, tot: date) -> Iterator[date]:
        while van <= tot:
            yield van
            van += EEN

    gronden = set()
    for s in f["beschikkingen"]:
        jaar = s["berekeningsjaar"]
        if s["betreft_kind_van_partner"] and any(
            partner(x) for x in elke_dag(date(jaar, 1, 1), date(jaar, 12, 31))
        ):
            gronden.add("a2" if s["soort"] == "ogs" else "a1")
        dagtekening = d(s["dagtekening"])
        if all(partner(x) for x in elke_dag(dagtekening, maanden_later(dagtekening, 12))):
            gronden.add("a3")
    peil, dood = d(f["peildatum_3_1"]), d(f["aanvrager_overleden_op"])
    if dood:
        eerste = dood + EEN
        while eerste.day != 1:
            eerste += EEN
        if peil is None or peil > eerste:
            peil = eerste
    ex = bool(
        f["aanvrager_herstelmaatregel"]
        and gronden
        and not f["zelf_herstelmaatregel"]
        and not f["einde_partnerschap_door_overlijden"]
        and peil
        and not partner(peil)
    )
    bedrag = 0
    if ex and f["aanvraag_tijdig"] and not f["eerder_ontvangen"]:
        bedrag = max(0, 1_000_000 - c(f["andere_vergoeding"]))
    return {"ex_partner": ex, "gronden": sorted(gronden), "peildatum": t(peil), "bedrag": b(bedrag)}


def nabestaanden(f: dict[str, Any]) -> dict[str, Any]:
    aanvrager = f["regeling"] == "overleden_aanvrager"
    volgende = d(f["overleden_op"]) + EEN
    while volgende.day != 1:
        volgende += EEN
    p = f["partner"]
    partner = p is not None
    if (
        partner
        and p["partner_tot_en_met"]
        and d(p["partner_tot_en_met"]) < volgende
        and p["reden_einde"] == "anders"
    ):
        partner = False
    if partner and aanvrager and p["overleden_op"]:
        dood = d(p["overleden_op"])
        if dood.year < 2025 or p["toekenning_op"] is None or d(p["toekenning_op"]) > dood:
            partner = False
    if partner:
        artikel, groep = ("2.9a" if aanvrager else "2.14c"), [("partner", p["aanvraag_tijdig"])]
    else:
        kinderen = [(x["id"], x["aanvraag_tijdig"]) for x in f["kinderen"] if x["in_aanmerking"] is not False]
        ouders = [(x["id"], x["aanvraag_tijdig"]) for x in f["ouders"] if x["in_aanmerking"] is not False]
        if aanvrager:
            artikel, groep = "2.9b", kinderen
        elif kinderen:
            artikel, groep = "2.14d", kinderen
        else:
            artikel, groep = "2.14e", ouders
    namen = [naam for naam, tijdig in groep if tijdig]
    if not namen:
        return {"artikel": artikel, "verdeling": [], "afrondingsverschil": "0.00"}
    totaal = c(f["bedrag"])
    deel = half_op(Fraction(totaal, len(namen)))
    return {
        "artikel": artikel,
        "verdeling": [{"id": naam, "bedrag": b(deel)} for naam in namen],
        "afrondingsverschil": b(sum(deel for _ in namen) - totaal),
    }


def hzk(f: dict[str, Any]) -> dict[str, Any]:
    uit, samen = [], 0
    for p in f["posten"]:
        t17 = max(0, half_op(Fraction(30 * c(p["ogs_terugvordering"]), 100)) - c(p["andere_vergoeding_ogs"]))
        t16 = 0
        if p["vooringenomen"] and p["caf_onderzoek"] and not p["ernstige_onregelmatigheid"]:
            t16 = (
                half_op(Fraction(130 * c(p["bedrag"]), 100))
                - c(p["nog_niet_betaald"])
                - t17
                - c(p["andere_vergoeding"])
            )
            t16 -= min(c(p["alsnog_verhoging"]), c(p["niet_toegekend"]))
            t16 = max(t16, 0)
        betaal = sum(x for x in (t16, t17) if x >= 2400)
        samen += betaal
        uit.append(
            {
                "toeslag": p["toeslag"],
                "jaar": p["jaar"],
                "t_2_16": b(t16),
                "t_2_17": b(t17),
                "uit_te_betalen": b(betaal),
            }
        )
    return {"posten": uit, "totaal_uit_te_betalen": b(samen)}


# --- filing and payment -----------------------------------------------------------------------------------------


def aanvraag_tijdig(f: dict[str, Any]) -> dict[str, Any]:
    soort = f["soort"]
    uiterlijk: date | None = None
    vroegst: date | None = None
    hoofd = date(2024, 1, 2)
    if soort in ("compensatie", "ogs"):
        uiterlijk = hoofd
    elif soort.startswith("afgelost"):
        o = d(f["beschikking_onherroepelijk_op"])
        uiterlijk = maanden_later(o, 6) if o and o > date(2023, 7, 1) else hoofd
    elif soort.startswith("schulden"):
        o, x = d(f["eerste_beschikking_onherroepelijk_op"]), d(f["ex_partner_beschikking_dagtekening"])
        if x and soort != "schulden_4_2":
            uiterlijk = maanden_later(x, 6)
        else:
            uiterlijk = maanden_later(o, 6) if o and o > date(2023, 7, 1) else hoofd
    elif soort == "werkelijke_schade":
        kb, o = d(f["kb_tijdstip"]), d(f["beschikking_onherroepelijk_op"])
        if kb:
            uiterlijk = maanden_later(o, 6) if o and o > kb else door_naar_werkdag(kb - EEN)
    elif soort.startswith("kind"):
        uiterlijk = date(2024, 12, 31)
        bron = {
            "kind_2_13": "herstelmaatregel_dagtekening",
            "kind_2_13a": "ex_partner_beschikking_dagtekening",
        }.get(soort)
        x = d(f[bron]) if bron else None
        if x:
            if x.year >= 2024:
                uiterlijk = maanden_later(x, 12)
            begin = max(x, date(2022, 11, 5)) if soort == "kind_2_13" else x
            vroegst = maanden_later(begin, 6) + EEN
    elif soort == "expartner":
        u, m = d(f["uitnodiging_dagtekening"]), d(f["eerst_mogelijk_op"])
        uiterlijk = date(2024, 7, 1)
        if u and u.year >= 2024:
            uiterlijk = maanden_later(u, 6)
        elif m and maanden_later(m, 6) >= date(2024, 7, 1):
            uiterlijk = maanden_later(m, 6)
    elif soort == "nabestaande_kind":
        dood, grens = d(f["overleden_op"]), date(2024, 4, 22)
        if dood:
            uiterlijk = date(2024, 10, 22) if dood <= grens else maanden_later(dood, 6)
            besluiten = [d(f["herstelmaatregel_dagtekening"]), d(f["ex_partner_beschikking_dagtekening"])]
            besluiten = [x for x in besluiten if x and x > grens and dood < x]
            if besluiten:
                uiterlijk = max(maanden_later(x, 6) for x in besluiten)
    elif soort == "nabestaande_aanvrager":
        dood, partner, toekenning = d(f["overleden_op"]), d(f["partner_overleden_op"]), d(f["toekenning_op"])
        if partner and partner.year >= 2025 and not (toekenning and toekenning <= partner):
            dood = partner
        if dood:
            uiterlijk = date(2025, 7, 1) if dood <= date(2025, 1, 1) else maanden_later(dood, 6)
    elif soort == "nabestaande_aanvrager_ws":
        vroegst = d(f["toekenning_op"])
        dagen = [d(x) for x in f["onherroepelijk_op"]]
        if dagen and all(dagen):
            uiterlijk = maanden_later(max(dagen), 6)
    elif soort == "hzk":
        uiterlijk = date(2026, 2, 12)
    ontvangen = d(f["ontvangen_op"])
    if vroegst and ontvangen < vroegst:
        status = "te_vroeg"
    elif uiterlijk is None:
        status = "onbekend"
    elif ontvangen > uiterlijk:
        status = "te_laat"
    else:
        status = "tijdig"
    return {"uiterlijk": t(uiterlijk), "vroegst": t(vroegst), "status": status, "tijdig": status == "tijdig"}


def betaaltermijn(f: dict[str, Any]) -> dict[str, Any]:
    soort, bekend, verzoek = f["soort"], d(f["bekendgemaakt_op"]), d(f["verzoek_uitstel_tot"])
    if soort == "hzk" and f["bedrag"] is not None and c(f["bedrag"]) < 2400:
        return {"betalen": False, "uiterlijk": None, "uiterste_uitstel": None}
    uiterste = None
    if soort == "voorlopig":
        uiterlijk = bekend
    elif soort == "definitief":
        uiterlijk = d(f["vastgesteld_op"])
    elif soort == "forfait":
        uiterlijk = maanden_later(d(f["aanvraag_ontvangen_op"]), 6)
    elif soort == "forfait_10000":
        uiterlijk = max(maanden_later(d(f["aanvraag_ontvangen_op"]), 6), date(2023, 5, 5))
    else:
        weken = 6 if soort in ("ex_partner", "nabestaande") else 4
        uiterlijk = door_naar_werkdag(dagen_later(bekend, 7 * weken))
        if soort != "buitenland_wsnp_msnp":
            uiterste = maanden_later(d(f["dagtekening"]), 12)
            if soort == "kind" and bekend.year <= 2024:
                uiterste = date(2025, 12, 31)
    if uiterste and verzoek:
        uiterlijk = max(uiterlijk, min(verzoek, uiterste))
    return {"betalen": True, "uiterlijk": t(uiterlijk), "uiterste_uitstel": t(uiterste)}


ORAKELS = {
    "bezwaartermijn": bezwaartermijn,
    "beslistermijn_bezwaar": beslistermijn_bezwaar,
    "beslistermijn_primair": beslistermijn_primair,
    "dwangsom": dwangsom,
    "atw_verlenging": atw_verlenging,
    "compensatie": compensatie,
    "ogs": ogs,
    "forfait": forfait,
    "kindbedrag": kindbedrag,
    "expartner": expartner,
    "nabestaanden": nabestaanden,
    "hzk": hzk,
    "aanvraag_tijdig": aanvraag_tijdig,
    "betaaltermijn": betaaltermijn,
}
