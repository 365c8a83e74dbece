# SPDX-License-Identifier: EUPL-1.2
"""Synthetic parents with their first test and integral assessment, in believable numbers and order.

Up to STORIES stories are told (see `cases.voorbeelddata`); above that number parents share one, with their own people,
handlers and ids. No letters are made: a letter without its PDF cannot exist, and PDFs of invented old letters would
prove nothing. Bank files of old batches aren't made either: those batches have a total and no XML.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

from django.db import models

from cases.models import (
    Besluit,
    BesluitRegel,
    Betaalbatch,
    Betaling,
    Nummerreeks,
    Statusovergang,
    Termijn,
    Termijngebeurtenis,
    Zaak,
)
from cases.services.zaken import zaaknummer
from cases.voorbeelddata import (
    EERSTE_BATCH,
    Inhoud,
    Soort,
    Verhaal,
    Zaakverloop,
    batchdag,
    batchnummer,
    ondertekende_hash,
)
from herstel.models import Bankrekening, Persoon
from herstel.recht.rekenen import bereken
from herstel.voorbeelddata import KINDEREN, Bouw, registreer
from herstel.voorbeelddata.copy import Ref
from herstel.voorbeelddata.organisatie import Teamgegevens
from herstel.voorbeelddata.personen import Bevolking, Ouder, Wens, kinderverdeling
from regelingen.eerste_toets.services import aanmelding_te_laat
from regelingen.integraal import services as ib_services
from regelingen.models import (
    CvwAdvies,
    EersteToets,
    Herstelmaatregel,
    IntegraleBeoordeling,
    Jaarbeoordeling,
    Toeslagjaar,
)

STORIES = 3_000
DAG = timedelta(days=1)
EUR = Decimal("0.01")

IB_OPEN = (
    "wachtrij", "kennismaking", "gegevens", "beoordeling", "advies_cvw", "va_ter_beoordeling", "va_ter_vaststelling",
    "zienswijze", "besluit_opstellen", "besluit_ter_beoordeling", "besluit_ter_vaststelling", "beschikt",
    "bijzondere_omstandigheden",
)  # fmt: skip
_VOLOP_ET = {
    "aangemeld": 20, "in_toets": 30, "ter_beoordeling": 8, "ter_vaststelling": 8, "beschikt": 6, "bijzondere_omstandigheden": 3,
    "ingetrokken": 7, "overgedragen": 5,
}  # fmt: skip
_VOLOP_IB = dict(zip(IB_OPEN, (120, 40, 50, 50, 15, 15, 15, 30, 20, 12, 13, 10, 10), strict=True)) | {
    "ingetrokken": 15, "overgedragen": 6,
}  # fmt: skip
"""Per thousand parents; who is in neither list has both cases done."""
_VERSLAG_IB = {
    "kennismaking": 30, "gegevens": 60, "beoordeling": 70, "advies_cvw": 20, "va_ter_beoordeling": 15, "va_ter_vaststelling": 15,
    "zienswijze": 40, "besluit_opstellen": 30, "besluit_ter_beoordeling": 15, "besluit_ter_vaststelling": 15,
    "bijzondere_omstandigheden": 50,
}  # fmt: skip
"""The 360 integral assessments in treatment on 31 December 2025, out of 69,600 parents."""
_VERSLAG_DICHT = {
    "ib:ingetrokken": 1_400,
    "ib:overgedragen": 700,
    "et:ingetrokken": 500,
    "et:overgedragen": 250,
}
AANDEEL_ET_TOEKENNING = 0.48
AANDEEL_IB_TOEKENNING = {True: 0.985, False: 0.245}
"""Awarded in the integral assessment, after a positive and after a negative first test: about 42.300 wronged parents."""


@dataclass(frozen=True)
class Lot:
    """How far a parent's cases are: `et` and `ib` are statuses ("" = not there, "afgerond" = done)."""

    et: str
    ib: str
    et_toekenning: bool
    ib_toekenning: bool


# --- numbers ------------------------------------------------------------------------------------------------------


def _loten(bouw: Bouw) -> list[Lot]:
    """One lot per parent, in exact numbers for this scale, shuffled."""
    aantal, toeval = bouw.opdracht.ouders, bouw.toeval("loten")
    soorten: list[str] = []
    if bouw.opdracht.beeld == "volop":
        delen = {f"et:{s}": n / 1000 for s, n in _VOLOP_ET.items()} | {
            f"ib:{s}": n / 1000 for s, n in _VOLOP_IB.items()
        }
    else:
        delen = {f"ib:{s}": n / 69_600 for s, n in _VERSLAG_IB.items()} | {
            s: n / 69_600 for s, n in _VERSLAG_DICHT.items()
        }
    for soort, deel in delen.items():
        soorten += [soort] * max(1 if bouw.opdracht.beeld == "volop" else 0, round(aantal * deel))
    soorten = soorten[:aantal] + ["ib:afgerond"] * (aantal - len(soorten))
    toeval.shuffle(soorten)
    loten = []
    for soort in soorten:
        kamer, status = soort.split(":")
        et_ja = toeval.random() < AANDEEL_ET_TOEKENNING
        ib_ja = toeval.random() < AANDEEL_IB_TOEKENNING[et_ja]
        loten.append(
            Lot("afgerond", status, et_ja, ib_ja) if kamer == "ib" else Lot(status, "", et_ja, ib_ja)
        )
    return loten


def _werkdag(dag: date) -> date:
    return dag - DAG * max(0, dag.weekday() - 4)


_PERIODEN = (
    (date(2020, 7, 1), date(2020, 12, 31), 25), (date(2021, 1, 1), date(2021, 6, 30), 27), (date(2021, 7, 1), date(2021, 12, 31), 14),
    (date(2022, 1, 1), date(2022, 12, 31), 17), (date(2023, 1, 1), date(2024, 1, 2), 16.4), (date(2024, 1, 3), date(2024, 6, 30), 0.6),
)  # fmt: skip


def _ontvangen(toeval: Random) -> date:
    van, tot, _ = toeval.choices(_PERIODEN, [p[2] for p in _PERIODEN])[0]
    return van + DAG * toeval.randrange((tot - van).days + 1)


# --- the stories --------------------------------------------------------------------------------------------------

OUDERVERHALEN = (
    "De ouder vertelt dat de kinderopvangtoeslag in één keer stopte. Er kwam een brief om alles terug te betalen.",
    "De ouder stuurde drie keer alle papieren op. Er kwam steeds een brief dat er papieren ontbraken.",
    "Door de terugvordering kon de ouder de huur niet meer betalen. Het gezin moest verhuizen.",
    "De ouder werkte in de zorg en moest stoppen, omdat de opvang te duur werd.",
    "De gastouder was opeens niet meer goedgekeurd. De ouder wist daar niets van en moest alles terugbetalen.",
)
GESPREKKEN = (
    "Gebeld over hoe het gaat. De ouder heeft geen nieuwe vragen.",
    "De ouder vraagt wanneer het besluit komt. Uitgelegd welke stap nu loopt.",
    "De ouder zoekt nog bankafschriften van toen. Dat kost tijd.",
    "Samen de jaren doorgelopen. De ouder herkent de bedragen.",
    "De ouder is bang voor een nieuwe terugvordering. Uitgelegd dat die er niet komt.",
    "De ouder wil het liefst ’s ochtends gebeld worden.",
)
REDENEN = {
    "vooringenomenheid": "In het dossier staat dat de toeslag is gestopt zonder de ouder om uitleg te vragen.",
    "hardheid": "De ouder betaalde een klein deel van de opvang niet en moest daarna alles terugbetalen.",
    "ogs": "De ouder kreeg geen regeling om te betalen door een onterechte kwalificatie opzet/grove schuld.",
}


def _open_toets(v: Verhaal, r: date, te_laat: bool, spoed: str = "") -> Zaakverloop:
    return Zaakverloop(
        v,
        "eerste_toets",
        r,
        _werkdag(r + DAG),
        team=True,
        te_laat=te_laat,
        spoed_reden=spoed,
        reden="aanmelding",
    )


def _eerste_toets(
    v: Verhaal, t: Random, r: date, te_laat: bool, status: str, toekenning: bool, klaar_op: date, *, rekening: bool = True,
    spoed: str = "",
) -> Zaakverloop:  # fmt: skip
    """The first test as far as `status`; `klaar_op` is the day of the last step."""
    zaak = _open_toets(v, r, te_laat, spoed)
    begin = zaak.geopend.date()
    ruimte = max(0, (klaar_op - begin).days)

    def op(deel: float) -> date:
        return min(max(_werkdag(begin + DAG * int(ruimte * deel)), begin), max(klaar_op, begin))

    if ruimte > 160 and not te_laat and t.random() < 0.7:
        zaak.gebeurtenis(
            Soort.VERDAGING, _werkdag(r + DAG * t.randrange(100, 150)), gegevens={"maanden": 6},
            toelichting="Er zijn meer aanmeldingen dan wij in zes maanden aankunnen.",
        )  # fmt: skip
    if status == "aangemeld":
        if t.random() < 0.5:
            zaak.wijs_toe(op(0.8))
        zaak.klaar()
        _details_toets(v, t, zaak, toekenning=False, met_maatregelen=False)
        return zaak
    zaak.wijs_toe(op(0.3))
    if status in ("overgedragen", "ingetrokken"):
        _eind_zonder_besluit(zaak, status, op(1.0))
        _details_toets(v, t, zaak, toekenning=False, met_maatregelen=False)
        return zaak
    zaak.stap("start_toets", op(0.35))
    zaak.contact(op(0.4), "telefoon", "gesproken", "Kennisgemaakt en verteld wat de eerste toets is.")
    if status == "bijzondere_omstandigheden":
        _contactprotocol(zaak, op(0.5), op(0.98))
        zaak.stap(
            "niet_bereikbaar",
            op(1.0),
            reden="Alle stappen van het contactprotocol zijn gedaan, zonder antwoord.",
        )
        zaak.klaar()
        _details_toets(v, t, zaak, toekenning=False, met_maatregelen=False)
        return zaak
    maatregelen = _details_toets(v, t, zaak, toekenning=toekenning, met_maatregelen=True)
    if status == "in_toets":
        zaak.contact(op(0.9), "telefoon", t.choice(("gesproken", "bericht")), "Verteld dat de toets loopt.")
        _belofte(zaak, t)
        zaak.klaar()
        return zaak
    inhoud = _inhoud_toets(zaak, maatregelen)
    stappen = ("ter_beoordeling", "ter_vaststelling", "beschikt", "afgerond")
    ver = stappen.index(status)
    terug = op(0.75) if t.random() < 0.08 else None
    getekend = op(0.97) if ver == 3 else op(1.0) if ver == 2 else None
    if ver == 3 and getekend:
        getekend = min(getekend, klaar_op - DAG * 8)
        getekend = max(getekend, op(0.8), begin)
    zaak.contact(op(0.7), "telefoon", "gesproken", "De ouder gebeld over de uitkomst die eraan komt.")
    zaak.besluit(
        "beschikking_eerste_toets", inhoud, op(0.7), aangeboden=op(0.78), beoordeeld=op(0.8) if ver >= 1 else None,
        vastgesteld=getekend, dagtekening=getekend or v.peildatum + DAG * t.randrange(14, 29), teruggegeven=terug,
        reden="Leg beter uit waarom dit jaar wel of niet meetelt." if terug else "", rekening=rekening,
    )  # fmt: skip
    if ver == 3:
        zaak.stap("rond_af", max(_werkdag(klaar_op), getekend or klaar_op), "b")
    elif ver < 2:
        _belofte(zaak, t)
    zaak.klaar()
    return zaak


def _eind_zonder_besluit(zaak: Zaakverloop, status: str, dag: date) -> None:
    if status == "ingetrokken":
        zaak.contact(dag, "telefoon", "gesproken", "De ouder wil de aanvraag niet doorzetten.", inkomend=True)
        zaak.stap("trek_in", dag, reden="De ouder trekt de aanvraag in en bevestigt dat per brief.")
    else:
        zaak.stap("draag_over", dag, reden="De ouder is overleden. De nabestaanden zijn ingelicht.")
        zaak.taak(dag, "Benader de nabestaanden", dag + DAG * 14, code="nabestaanden")
    zaak.klaar()


def _contactprotocol(zaak: Zaakverloop, van: date, tot: date) -> None:
    ruimte = max((tot - van).days, 0)
    stappen = (
        ("telefoon", "geen_gehoor"), ("telefoon", "bericht"), ("telefoon", "geen_gehoor"), ("brief", "bericht"),
        ("adrescontrole", "onjuist"), ("huisbezoek", "geen_gehoor"), ("gemeente", "bericht"),
    )  # fmt: skip
    for nummer, (kanaal, uitkomst) in enumerate(stappen):
        zaak.contact(
            van + DAG * (ruimte * nummer // len(stappen)),
            kanaal,
            uitkomst,
            "Poging om de ouder te bereiken.",
            protocol=True,
        )
    zaak.niet_bereikbaar = True


def _belofte(zaak: Zaakverloop, t: Random) -> None:
    """When we said that we'd be in touch again: mostly to come, sometimes forgotten, sometimes never said."""
    kans, dag = t.random(), zaak.v.peildatum
    if kans < 0.68:
        zaak.volgende = _werkdag(dag + DAG * t.randrange(2, 30))
    elif kans < 0.85:
        zaak.volgende = _werkdag(dag - DAG * t.randrange(1, 40))
    else:
        zaak.volgende = None


def _details_toets(
    v: Verhaal, t: Random, zaak: Zaakverloop, *, toekenning: bool, met_maatregelen: bool
) -> list[dict[str, Any]]:
    v.voeg_toe(EersteToets, True, zaak_id=zaak.id, al_ontvangen=Decimal(0), partner_id=None, versie=2)
    if not met_maatregelen:
        return []
    maatregelen: list[dict[str, Any]] = []
    aantal = t.randrange(1, 4) if toekenning else t.randrange(0, 2)
    for jaar in sorted(t.sample(range(2007, 2019), aantal)):
        soort = t.choice("bbbac") if toekenning else "c"
        bedrag = Decimal(t.randrange(1500, 14000)) if toekenning else Decimal(t.randrange(200, 1490))
        maatregelen.append({
            "soort": soort, "berekeningsjaar": jaar, "bedrag": bedrag,
            "oorspronkelijke_dagtekening": date(jaar + 1, t.randrange(1, 13), t.randrange(1, 28)), "onherroepelijk_op": None,
        })  # fmt: skip
    if toekenning:
        maatregelen[0]["soort"] = "b"
    for m in maatregelen:
        v.voeg_toe(Herstelmaatregel, eerste_toets_id=zaak.id, **m)
    return maatregelen


def _inhoud_toets(zaak: Zaakverloop, maatregelen: list[dict[str, Any]]) -> Inhoud:
    invoer = {
        "aanvraag_ontvangen_op": zaak.ontvangen_op.isoformat(),
        "al_ontvangen": "0.00",
        "maatregelen": [
            {
                "soort": m["soort"],
                "berekeningsjaar": m["berekeningsjaar"],
                "teruggevorderd_of_verlaagd": f"{m['bedrag']:.2f}",
                "oorspronkelijke_dagtekening": m["oorspronkelijke_dagtekening"].isoformat(),
                "onherroepelijk_op": None,
            }
            for m in sorted(maatregelen, key=lambda m: (m["berekeningsjaar"], m["soort"]))
        ],
    }
    uitkomst = bereken("forfait", invoer, met_uitleg=True)
    ja = uitkomst.waarden["toegekend"]
    bedrag = Decimal(uitkomst.waarden["bedrag"]) if ja else Decimal(0)
    return Inhoud(
        "toekenning" if ja else "nog_niet",
        {"forfait": uitkomst.als_json(), "invoer": {"forfait": invoer}},
        (("forfait", bedrag, f"Wht 2.7 lid {uitkomst.waarden['lid']}", True),) if bedrag else (),
        bedrag,
        bedrag,
        "Wij zien dat er bij uw kinderopvangtoeslag dingen fout zijn gegaan. Daarom krijgt u een vast bedrag."
        if ja
        else "Wij zien in onze systemen nog niet dat u gedupeerd bent. Wij kijken hierna verder, samen met u.",
        ("De aanvraag kwam na de uiterste dag binnen (Wht 6.1).",) if zaak.te_laat else (),
    )


# --- integral assessment ------------------------------------------------------------------------------------------


def _feiten(t: Random, aantal: int, toekenning: bool) -> list[dict[str, Any]]:
    """The facts of each year; `grond` is what the assessors will find."""
    jaren = []
    for jaar in sorted(t.sample(range(2005, 2019), aantal)):
        grond = (
            t.choices(("vooringenomenheid", "hardheid", "ogs", "geen"), (56, 26, 8, 10))[0]
            if toekenning
            else "geen"
        )
        bedrag = Decimal(int(min(28_000, max(300, t.lognormvariate(8.2, 0.75)))))
        if grond == "hardheid":
            bedrag = max(bedrag, Decimal(1500))
        rente = Decimal(t.choice((0, 0, int(bedrag * 3 // 100), int(bedrag * 6 // 100))))
        open_ = Decimal(t.choice((0, 0, 0, int(bedrag // 4), int(bedrag // 2))))
        boete = Decimal(t.choice((0,) * 12 + (150, 340)))
        kosten = Decimal(t.choice((0, 0, 0, 45, 130)))
        jaren.append({
            "jaar": jaar, "grond": grond, "bedrag": bedrag, "rente": rente, "niet_betaald": open_,
            "nabetaling": Decimal(t.choice((0,) * 9 + (int(bedrag // 5),))), "rente_over_nabetaling": Decimal(0),
            "boete_opgelegd": boete, "boete_betaald": boete if open_ == 0 else Decimal(0),
            "invorderingskosten_in_rekening": kosten, "invorderingskosten_betaald": kosten,
            "invorderingsrente_betaald": Decimal(t.choice((0, 0, 12, 38))),
            "ogs_terugvordering": bedrag if grond == "ogs" else Decimal(0),
            "dagtekening_correctie": date(min(jaar + t.randrange(1, 5), 2019), t.randrange(1, 11), t.randrange(1, 28)),
            "ernstige_onregelmatigheden": False,
        })  # fmt: skip
    if toekenning and all(j["grond"] == "geen" for j in jaren):
        jaren[0]["grond"] = "vooringenomenheid"
    return jaren


@cache
def _te_verifieren() -> list[str]:
    return sorted(
        {
            f"{ib_services.RENTE} vanaf {rij.vanaf:%d-%m-%Y}"
            for rij in ib_services._renterijen()
            if rij.status == "te verifiëren"
        }
    )


def _inhoud_ib(
    zaak: Zaakverloop,
    jaren: list[dict[str, Any]],
    forfait: Decimal,
    op: date,
    voorlopig: Decimal,
    cvw_tegen: list[int],
) -> Inhoud:
    """As `regelingen.integraal.services._inhoud`, from facts that aren't in the database yet."""
    geld = ib_services._geld
    invoer: dict[str, dict] = {
        "compensatie": {
            "jaren": [
                {
                    "jaar": j["jaar"],
                    "grond": j["grond"],
                    **{n: geld(j[n]) for n in ib_services.FEITEN[:10]},
                    "dagtekening_correctie": j["dagtekening_correctie"].isoformat(),
                    "ernstige_onregelmatigheden": False,
                }
                for j in jaren
                if j["grond"] in ("vooringenomenheid", "hardheid")
            ],
            "toekenningen": [op.isoformat()],
            "rente_tot": op.isoformat(),
            "rentetabel": ib_services.rentetabel(),
            "ontvangen": {
                "forfait": geld(forfait), "ogs": "0.00", "eerdere_compensatie": "0.00", "overig": "0.00", "al_verrekend": "0.00",
            },
            "voorlopig_uitbetaald": geld(voorlopig),
            "rechtsdatum": op.isoformat(),
        }
    }  # fmt: skip
    if ogs_jaren := [j for j in jaren if j["grond"] == "ogs"]:
        invoer["ogs"] = {
            "jaren": [
                {"jaar": j["jaar"], "terugvordering": geld(j["ogs_terugvordering"])} for j in ogs_jaren
            ],
            "rechtsdatum": op.isoformat(),
        }
    uitkomsten = ib_services.reken(invoer)
    comp = uitkomsten["compensatie"].waarden
    ogs = uitkomsten["ogs"].waarden if "ogs" in uitkomsten else None
    totaal = Decimal(comp["totaal_bruto"]) + (Decimal(ogs["totaal_bruto"]) if ogs else 0)
    regels = [(n, Decimal(comp[n]), a, False) for n, a in ib_services._ONDERDELEN.items() if Decimal(comp[n])]
    if ogs and Decimal(ogs["totaal_bruto"]):
        regels.append(("ogs", Decimal(ogs["totaal_bruto"]), "Wht 2.6", False))
    betaal = Decimal(comp["uit_te_betalen"])
    betaal_ogs = Decimal(ogs["uit_te_betalen"]) if ogs else Decimal(0)
    for naam, bedrag, artikel in (
        ("uitbetaling_compensatie", betaal, "Wht 2.1 lid 5"), ("uitbetaling_ogs", betaal_ogs, "Wht 2.6 lid 4"),
    ):  # fmt: skip
        if bedrag:
            regels.append((naam, bedrag, artikel, True))
    ja = bool(comp["jaren_meegeteld"]) or bool(ogs and Decimal(ogs["totaal_bruto"]))
    afwijkingen = [
        f"Advies van de Commissie van Wijzen over {jaar} niet gevolgd: {_AFWIJKING}" for jaar in cvw_tegen
    ]
    if zaak.te_laat:
        afwijkingen.append("De aanvraag kwam na de uiterste dag binnen (Wht 6.1).")
    return Inhoud(
        "toekenning" if ja else "afwijzing",
        {n: u.als_json() for n, u in uitkomsten.items()}
        | {
            "invoer": invoer,
            "dag": op.isoformat(),
            "te_verifieren": _te_verifieren() if Decimal(comp["g"]) else [],
        },
        tuple(regels),
        totaal,
        betaal + betaal_ogs,
        "U bent gedupeerd. Per jaar leest u wat er fout ging en welk bedrag daarbij hoort."
        if ja
        else "Wij hebben met twee mensen naar elk jaar gekeken. Wij vinden geen jaar waarin u recht hebt op herstel.",
        tuple(afwijkingen),
    )


_AFWIJKING = "Na het advies is een brief gevonden waaruit de vooringenomenheid blijkt."

# name, shortest and longest number of days after the step before it
_DUREN = (
    ("kennismaking", 0, 4), ("gesprek", 4, 15), ("jaren", 7, 40), ("compleet", 25, 110), ("oordeel1", 5, 20), ("oordeel2", 3, 14),
    ("cvw_vraag", 1, 3), ("cvw_terug", 25, 70), ("va_concept", 2, 9), ("va_aanbieden", 0, 2), ("va_gezien", 2, 9), ("va", 1, 8),
    ("verwerkt", 16, 30), ("concept", 3, 18), ("aanbieden", 0, 2), ("gezien", 2, 9), ("vast", 1, 7), ("rond", 9, 12),
)  # fmt: skip
_LAATSTE_STAP = {
    "kennismaking": "gesprek", "gegevens": "jaren", "beoordeling": "compleet", "advies_cvw": "cvw_vraag",
    "va_ter_beoordeling": "va_aanbieden", "va_ter_vaststelling": "va_gezien", "zienswijze": "va", "besluit_opstellen": "verwerkt",
    "besluit_ter_beoordeling": "aanbieden", "besluit_ter_vaststelling": "gezien", "beschikt": "vast", "afgerond": "rond",
    "ingetrokken": "jaren", "overgedragen": "jaren",
}  # fmt: skip


def _dagen(t: Random, laatste: str, met_cvw: bool, begin: date, einde: date) -> dict[str, date]:
    """A day for each step up to `laatste`, which falls on `einde`; squeezed where there isn't time enough."""
    namen, som, stand = [], 0, []
    for naam, kort, lang in _DUREN:
        if naam.startswith("cvw") and not met_cvw:
            continue
        som += t.randrange(kort, lang + 1)
        namen.append(naam)
        stand.append(som)
        if naam == laatste:
            break
    ruimte = max(0, (einde - begin).days)
    factor = min(1.0, ruimte / som) if som else 1.0
    return {
        naam: max(begin, _werkdag(einde - DAG * int((som - s) * factor)))
        for naam, s in zip(namen, stand, strict=True)
    }


def _integraal(
    v: Verhaal, t: Random, toets: Zaakverloop, lot: Lot, begin: date, einde: date, *, aantal_jaren: int | None = None,
    rekening: bool = True, spoed: str = "", smaak: Callable[[Zaakverloop], None] | None = None,
) -> Zaakverloop:  # fmt: skip
    """The integral assessment as far as `lot.ib`; `einde` is the day of its last step."""
    zaak = Zaakverloop(
        v, "integrale_beoordeling", toets.ontvangen_op, begin, team=False, te_laat=toets.te_laat, vorige=toets,
        spoed_reden=spoed or toets.spoed_reden, reden="na de eerste toets",
    )  # fmt: skip
    forfait = Decimal(30_000) if lot.et_toekenning else Decimal(0)
    ib: dict[str, Any] = {"zaak_id": zaak.id, "forfait_ontvangen": forfait}
    if lot.ib == "wachtrij":
        if t.random() < 0.85:
            zaak.naar_team(min(max(begin, _werkdag(begin + DAG * 3)), v.peildatum - DAG))
        if smaak:
            smaak(zaak)
        zaak.klaar()
        v.voeg_toe(IntegraleBeoordeling, True, **ib)
        return zaak
    met_cvw = lot.ib == "advies_cvw" or (not lot.ib_toekenning and lot.ib != "bijzondere_omstandigheden")
    begin = max(begin, zaak.geopend.date())
    if lot.ib == "bijzondere_omstandigheden":
        d = {"kennismaking": max(begin, _werkdag(einde - DAG * 45))}
    else:
        d = _dagen(t, _LAATSTE_STAP[lot.ib], met_cvw, begin, einde)
    zaak.naar_team(max(begin, _werkdag(d["kennismaking"] - DAG * 20)))
    zaak.wijs_toe(d["kennismaking"])
    zaak.stap("begin_kennismaking", d["kennismaking"])
    if smaak:
        smaak(zaak)
    _bezig(v, t, zaak, lot, d, ib, forfait, aantal_jaren, met_cvw, rekening, einde)
    zaak.klaar()
    v.voeg_toe(IntegraleBeoordeling, True, **ib)
    return zaak


def _bezig(
    v: Verhaal, t: Random, zaak: Zaakverloop, lot: Lot, d: dict[str, date], ib: dict[str, Any], forfait: Decimal,
    aantal_jaren: int | None, met_cvw: bool, rekening: bool, einde: date,
) -> None:  # fmt: skip
    if lot.ib == "bijzondere_omstandigheden":
        _contactprotocol(zaak, d["kennismaking"], max(einde, d["kennismaking"]))
        zaak.stap(
            "niet_bereikbaar",
            max(einde, d["kennismaking"]),
            reden="Alle stappen van het contactprotocol zijn gedaan, zonder antwoord.",
        )
        return
    if t.random() < 0.3:
        zaak.contact(d["kennismaking"], "telefoon", "geen_gehoor", "Later opnieuw bellen.")
    zaak.contact(
        d["gesprek"],
        t.choice(("telefoon", "gesprek", "video")),
        "gesproken",
        "Kennisgemaakt. De ouder vertelde wat er is gebeurd.",
    )
    ib["ouderverhaal"] = t.choice(OUDERVERHALEN)
    if lot.ib == "kennismaking":
        _belofte(zaak, t)
        return
    aantal = aantal_jaren or t.choices((1, 2, 3, 4, 5, 6, 8), (18, 24, 22, 16, 10, 7, 3))[0]
    jaren = _feiten(t, aantal, lot.ib_toekenning)
    if lot.ib == "advies_cvw" and all(j["grond"] != "geen" for j in jaren):
        jaren[-1].update(grond="geen", ogs_terugvordering=Decimal(0))
    with_cvw = met_cvw and "cvw_vraag" in d
    ib["jaren_vastgesteld_op"] = d["jaren"]
    zaak.stap("jaren_afgesproken", d["jaren"])
    ver = _LAATSTE_STAP[lot.ib]
    feiten_bekend = "compleet" in d or t.random() < 0.5
    for j in jaren:
        ref = j["ref"] = v.ref("j")
        waarden = {n: w for n, w in j.items() if n not in ("grond", "ref")}
        if not feiten_bekend:
            waarden = {"jaar": j["jaar"]}
        v.voeg_toe(
            Toeslagjaar, True, id=ref, beoordeling_id=zaak.id, toegevoegd_op=d["gesprek"], versie=2, **waarden
        )
    _tussentijds(zaak, t, d["jaren"], einde)
    if lot.ib in ("ingetrokken", "overgedragen"):
        _eind_zonder_besluit_ib(zaak, lot.ib, max(einde, d["jaren"]))
        return
    if "compleet" not in d:
        if t.random() < 0.6:
            zaak.taak(
                d["jaren"], "Vraag de jaaropgaven van de opvang op", v.peildatum + DAG * t.randrange(-10, 30)
            )
        _belofte(zaak, t)
        return
    zaak.stap("gegevens_compleet", d["compleet"])
    zaak.tweede_beoordelaar(d["compleet"])
    if "oordeel1" not in d:
        if t.random() < 0.5:
            _oordelen(v, jaren, [("eerste", "b", d["compleet"])], zaak)
        _belofte(zaak, t)
        return
    _oordelen(v, jaren, [("eerste", "b", d["oordeel1"]), ("tweede", "t", d["oordeel2"])], zaak)
    tegen: list[int] = []
    zonder = [j for j in jaren if j["grond"] == "geen"]
    if with_cvw:
        klaar = "cvw_terug" in d
        zaak.stap("vraag_cvw", d["cvw_vraag"])
        for j in zonder:
            _cvw(v, zaak, j, d["cvw_vraag"], d.get("cvw_terug"))
        if not klaar:
            _belofte(zaak, t)
            return
        zaak.stap("cvw_ontvangen", d["cvw_terug"])
    elif zonder:
        for j in zonder:
            _cvw(v, zaak, j, d["oordeel2"], d["va_concept"])
    _besluiten_ib(v, t, zaak, d, ib, jaren, forfait, tegen, rekening)
    if ver in ("va_aanbieden", "va_gezien", "va", "verwerkt", "aanbieden", "gezien"):
        _belofte(zaak, t)


def _eind_zonder_besluit_ib(zaak: Zaakverloop, status: str, dag: date) -> None:
    if status == "ingetrokken":
        zaak.contact(dag, "telefoon", "gesproken", "De ouder wil niet verder.", inkomend=True)
        zaak.stap(
            "trek_in", dag, reden="De ouder ziet af van verdere beoordeling en bevestigt dat per brief."
        )
    else:
        zaak.stap("draag_over", dag, reden="De ouder is overleden. De nabestaanden zijn ingelicht.")
        zaak.taak(dag, "Benader de nabestaanden", dag + DAG * 14, code="nabestaanden")


def _tussentijds(zaak: Zaakverloop, t: Random, van: date, tot: date) -> None:
    dag = van + DAG * t.randrange(20, 50)
    while dag < tot:
        gesproken = t.random() < 0.8
        zaak.contact(
            _werkdag(dag), t.choice(("telefoon", "telefoon", "email")), "gesproken" if gesproken else "geen_gehoor",
            t.choice(GESPREKKEN) if gesproken else "", inkomend=gesproken and t.random() < 0.3,
        )  # fmt: skip
        dag += DAG * t.randrange(35, 90)


def _oordelen(
    v: Verhaal, jaren: list[dict[str, Any]], wie: list[tuple[str, str, date]], zaak: Zaakverloop
) -> None:
    for rol, speler, dag in wie:
        moment = v.moment(dag)
        for j in jaren:
            toetsing = []
            for grond in ("vooringenomenheid", "hardheid", "ogs"):
                ja = grond == j["grond"]
                toetsing.append({
                    "grond": grond, "voldaan": ja, "bewijs": f"brief van {j['dagtekening_correctie']:%d-%m-%Y}" if ja else "",
                    "reden": REDENEN[grond] if ja else "Daarvoor is in het dossier niets gevonden.",
                })  # fmt: skip
                if ja:
                    break
            v.voeg_toe(
                Jaarbeoordeling, toeslagjaar_id=j["ref"], rol=rol, grond=j["grond"], toetsing=toetsing, door_id=zaak._wie(speler),
                op=moment,
            )  # fmt: skip
        zaak._geraakt(moment)


def _cvw(v: Verhaal, zaak: Zaakverloop, j: dict[str, Any], gevraagd: date, terug: date | None) -> None:
    v.voeg_toe(
        CvwAdvies, toeslagjaar_id=j["ref"], gevraagd_op=gevraagd, gevraagd_door_id=zaak._wie("b"), ontvangen_op=terug,
        grond="geen" if terug else "", advies="De commissie ziet in dit jaar ook geen grond." if terug else "",
        gevolgd=True if terug else None, afwijking_reden="",
    )  # fmt: skip


def _besluiten_ib(
    v: Verhaal, t: Random, zaak: Zaakverloop, d: dict[str, date], ib: dict[str, Any], jaren: list[dict[str, Any]],
    forfait: Decimal, tegen: list[int], rekening: bool,
) -> None:  # fmt: skip
    va = d.get("va")
    dagtekening = va or v.peildatum + DAG * t.randrange(14, 29)
    inhoud = _inhoud_ib(zaak, jaren, forfait, dagtekening, Decimal(0), tegen)
    terug = d["va_concept"] if t.random() < 0.1 else None
    zaak.besluit(
        "vooraankondiging", inhoud, d["va_concept"], aangeboden=d["va_aanbieden"], beoordeeld=d.get("va_gezien"), vastgesteld=va,
        dagtekening=dagtekening, teruggegeven=terug, reden="De uitleg bij het eerste jaar klopt nog niet." if terug else "",
        rekening=rekening,
    )  # fmt: skip
    if va is None:
        return
    zaak.gebeurtenis(
        Soort.START, va, termijn="zienswijze", toelichting="Dagtekening van de vooraankondiging."
    )
    if t.random() < 0.15 and va + DAG * 8 < v.peildatum:
        zaak.gebeurtenis(
            Soort.VERDAGING, _werkdag(va + DAG * 7), termijn="zienswijze", gegevens={"weken": 6},
            toelichting="De ouder vroeg meer tijd.",
        )  # fmt: skip
    tot = zaak.termijn("zienswijze").waarden["einde"]  # type: ignore[union-attr]
    ib["zienswijze_tot"] = tot
    verwerkt = d.get("verwerkt")
    if verwerkt is None:
        return
    if verwerkt <= tot or t.random() < 0.45:
        ib["zienswijze_ontvangen_op"] = min(max(va, va + (verwerkt - va) // 2), verwerkt)
        ib["zienswijze"] = "Ik ben blij met de erkenning. Ik mis nog de kosten van de deurwaarder."
        ib["zienswijze_reactie"] = (
            "De kosten van de deurwaarder staan bij invorderingskosten. Dat is met de ouder besproken."
        )
        zaak.contact(
            ib["zienswijze_ontvangen_op"],
            "telefoon",
            "gesproken",
            "De ouder gaf de zienswijze door.",
            inkomend=True,
        )
    zaak.stap("zienswijze_verwerkt", verwerkt)
    if "concept" not in d:
        return
    vast = d.get("vast")
    dagtekening = vast or v.peildatum + DAG * t.randrange(14, 29)
    definitief = _inhoud_ib(zaak, jaren, forfait, dagtekening, inhoud.uit_te_betalen, tegen)
    zaak.besluit(
        "beschikking_ib", definitief, d["concept"], aangeboden=d["aanbieden"], beoordeeld=d.get("gezien"), vastgesteld=vast,
        dagtekening=dagtekening, rekening=rekening,
    )  # fmt: skip
    if "rond" in d and vast:
        zaak.contact(vast, "telefoon", "gesproken", "De ouder gebeld over het besluit.")
        zaak.stap("rond_af", max(d["rond"], batchdag(vast)), "b")


# --- what the terms look like -------------------------------------------------------------------------------------

Smaak = Callable[[Zaakverloop], None]


def _plus_jaar(dag: date) -> date:
    return date(dag.year + 1, dag.month, min(dag.day, 28))


def _verdaag(zaak: Zaakverloop) -> None:
    zaak.gebeurtenis(
        Soort.VERDAGING, _werkdag(zaak.ontvangen_op + DAG * 140), gegevens={"maanden": 6},
        toelichting="Er zijn meer zaken dan wij in zes maanden aankunnen.",
    )  # fmt: skip


def _kies_smaak(t: Random, r: date, peildatum: date) -> Smaak:
    """Suspensions, penalties and court terms of an open case that came in on `r`."""
    kans = t.random()
    if (peildatum - r).days < 340:
        return lambda zaak: _verdaag(zaak) if (peildatum - r).days > 150 else None
    if kans < 0.34:
        return lambda zaak: _uitgesteld(zaak, t, peildatum - DAG * t.randrange(5, 60))
    if kans < 0.44:
        return lambda zaak: _uitgesteld(zaak, t, peildatum + DAG * t.randrange(10, 90))
    if kans < 0.62:
        return lambda zaak: _rechter(zaak, t, peildatum + DAG * t.randrange(-25, 120))
    if kans < 0.72:
        return lambda zaak: _ingebrekestelling(zaak, peildatum - DAG * t.randrange(15, 55))
    if kans < 0.80:
        return lambda zaak: _ingebrekestelling(zaak, peildatum - DAG * t.randrange(200, 500))
    return lambda zaak: _verdaag(zaak) if t.random() < 0.7 else None


def _uitgesteld(zaak: Zaakverloop, t: Random, tot: date) -> None:
    """Extended, supplemented (a suspension that ended) and postponed by consent until `tot` (a second one)."""
    _verdaag(zaak)
    r = zaak.ontvangen_op
    vraag = _werkdag(r + DAG * t.randrange(30, 90))
    eerste = zaak.gebeurtenis(
        Soort.OPSCHORTING, vraag, grond="aanvulling_4_5", tot_en_met=vraag + DAG * 21,
        toelichting="Gevraagd om de overeenkomst met de opvang.",
    )  # fmt: skip
    zaak.gebeurtenis(
        Soort.EINDE_OPSCHORTING,
        _werkdag(vraag + DAG * 13),
        bij=eerste,
        toelichting="De ouder heeft aangevuld.",
    )
    over = t.randrange(3, 30) if t.random() < 0.5 else t.randrange(31, 160)
    begin = _plus_jaar(r) - DAG * (over + max(0, (zaak.v.peildatum - tot).days))
    zaak.gebeurtenis(
        Soort.OPSCHORTING, _werkdag(max(begin, vraag + DAG * 30)), grond="instemming_4_15_2a", tot_en_met=max(tot, begin),
        toelichting="De ouder stemt schriftelijk in met uitstel.",
    )  # fmt: skip


def _rechter(zaak: Zaakverloop, t: Random, uiterlijk: date) -> None:
    _verdaag(zaak)
    op = _werkdag(min(uiterlijk, zaak.v.peildatum - DAG) - DAG * t.randrange(10, 70))
    zaak.gebeurtenis(
        Soort.RECHTERLIJK, op, tot_en_met=max(uiterlijk, op),
        gegevens={"bedrag_per_dag": "100.00", "maximum": "15000.00", "ecli": "ECLI:NL:RBVBS:2026:1", "weken": None},
        toelichting="Uitspraak van de rechtbank Voorbeeldstad (verzonnen).",
    )  # fmt: skip


def _ingebrekestelling(zaak: Zaakverloop, op: date) -> None:
    _verdaag(zaak)
    zaak.gebeurtenis(Soort.INGEBREKESTELLING, _werkdag(op), toelichting="Brief van de advocaat.")


# --- one story per lot --------------------------------------------------------------------------------------------


@dataclass
class Klaar:
    """A finished story with what it asks of its parent."""

    verhaal: Verhaal
    wens: Wens
    lot: Lot
    sjablonen: list[tuple[Any, str, int]]


def _rijp(t: Random, status: str) -> int:
    """How many days ago the last step was: mostly recent, some long stuck."""
    if status in ("beschikt",):
        return 0
    if t.random() < 0.14:
        return t.randrange(31, 200)
    return t.randrange(1, 30)


def _vertel(
    bouw: Bouw, t: Random, lot: Lot, *, bijzonder: dict[str, Any] | None = None
) -> tuple[Verhaal, Wens]:
    extra = bijzonder or {}
    peil = bouw.opdracht.peildatum
    v = Verhaal(peil)
    gisteren = _werkdag(peil - DAG)
    et_open = lot.ib == "" and lot.et not in ("ingetrokken", "overgedragen")
    is_open = et_open or lot.ib in IB_OPEN
    laat = bouw.opdracht.beeld == "volop" and (
        (et_open and t.random() < 0.55) or (lot.ib in IB_OPEN and t.random() < 0.1 and lot.ib != "wachtrij")
    )
    r = peil - DAG * t.randrange(30 if et_open else 120, 330) if laat else _ontvangen(t)
    if et_open and not laat:
        r = date(2023, 9, 1) + DAG * t.randrange(0, 110)
    r = extra.get("ontvangen_op", r)
    te_laat = aanmelding_te_laat(r)
    rekening = not extra and t.random() > 0.03 or bool(extra)
    overleden = None
    spoed = extra.get("spoed", "Dreigende huisuitzetting" if is_open and t.random() < 0.04 else "")
    if et_open:
        if lot.et == "beschikt":
            klaar_op = _dag_voor_betaling(t, peil)
        else:
            klaar_op = _werkdag(peil - DAG * max(1, _rijp(t, lot.et)))
        klaar_op = max(klaar_op, _werkdag(r + DAG * 12))
        toets = _eerste_toets(
            v,
            t,
            r,
            te_laat,
            lot.et,
            lot.et_toekenning,
            min(klaar_op, gisteren),
            rekening=rekening,
            spoed=spoed,
        )
        return v, Wens(rekening=rekening or toets.status in ("aangemeld", "in_toets"))
    grens = date(2024, 12, 20)
    duur = (
        t.randrange(20, 60)
        if laat
        else t.choice((t.randrange(40, 180), t.randrange(60, 300), t.randrange(150, 420)))
    )
    klaar_op = _werkdag(min(max(r + DAG * duur, r + DAG * 25), max(grens, r + DAG * 60), peil - DAG * 30))
    if lot.et == "overgedragen" or lot.ib == "overgedragen":
        overleden = klaar_op - DAG * t.randrange(3, 15) if lot.et == "overgedragen" else None
    toets = _eerste_toets(v, t, r, te_laat, lot.et, lot.et_toekenning, klaar_op, rekening=True, spoed=spoed)
    if not lot.ib:
        return v, Wens(overleden_op=overleden)
    begin = _besloten_op(toets)
    if lot.ib in IB_OPEN:
        leeftijd = _rijp(t, lot.ib)
        einde = (
            _dag_voor_betaling(t, peil) if lot.ib == "beschikt" else _werkdag(peil - DAG * max(1, leeftijd))
        )
    else:
        eerst = max(begin + DAG * 100, date(2021, 9, 1))
        laatst = peil - DAG * 4
        einde = _werkdag(eerst + DAG * t.randrange(0, max(1, (laatst - eerst).days)))
    einde = min(max(einde, begin), gisteren)
    smaak = extra.get("smaak") or (_kies_smaak(t, r, peil) if lot.ib in IB_OPEN else _dichte_smaak(t))
    zaak = _integraal(
        v,
        t,
        toets,
        lot,
        begin,
        einde,
        aantal_jaren=extra.get("jaren"),
        rekening=rekening,
        spoed=spoed,
        smaak=smaak,
    )
    if lot.ib == "overgedragen":
        overleden = (zaak.afgerond_op or einde) - DAG * t.randrange(2, 20)
    return v, Wens(
        overleden_op=overleden, rekening=True, onbekend_adres=lot.ib == "bijzondere_omstandigheden"
    )


def _besloten_op(toets: Zaakverloop) -> date:
    """The day on which the first test was signed: the integral assessment begins then, or when the test ended."""
    for model, _, waarden in toets.v.rijen:
        if model is Statusovergang and waarden["naar"] == "beschikt":
            return waarden["tijdstip"].date()
    return toets.sinds.date()


def _dichte_smaak(t: Random) -> Smaak:
    kans = t.random()
    if kans < 0.6:
        return _verdaag
    if kans < 0.68:
        return lambda zaak: _ingebrekestelling(
            zaak, min(_plus_jaar(zaak.ontvangen_op) + DAG * 30, zaak.v.peildatum - DAG * 4)
        )
    return lambda zaak: None


def _dag_voor_betaling(t: Random, peil: date) -> date:
    """A working day whose payments haven't gone to the bank yet on `peil`."""
    dagen = [
        peil - DAG * n
        for n in range(1, 8)
        if (peil - DAG * n).weekday() < 5 and batchdag(peil - DAG * n) >= peil
    ]
    return t.choice(dagen)


# --- families made by hand ----------------------------------------------------------------------------------------


def _bijzondere_gezinnen(bouw: Bouw) -> list[tuple[Lot, dict[str, Any], dict[str, Any]]]:
    """(lot, what the story needs, what the parent needs): each shows something that goes wrong easily."""
    peil = bouw.opdracht.peildatum
    t = bouw.toeval("bijzonder")
    oud = date(2023, 3, 14)
    return [
        (
            Lot("afgerond", "beoordeling", True, True),
            {"ontvangen_op": oud, "jaren": 14, "smaak": lambda z: _uitgesteld(z, t, peil - DAG * 20)},
            {"naam": ("Maria Louise Wilhelmina", "Marie-Louise", "van der", "Heuvel-Oude Grotenhuis tot Steenbergen"), "kinderen": 6},
        ),
        (
            Lot("afgerond", "gegevens", True, True),
            {"ontvangen_op": date(2023, 6, 1), "smaak": lambda z: _ingebrekestelling(z, peil - DAG * 30)},
            {"naam": ("Fatima Zohra", "Fatima", "", "El Amrani-Ait Taleb"), "kinderen": 4},
        ),
        (
            Lot("afgerond", "kennismaking", False, True),
            {"ontvangen_op": oud, "spoed": "Huisuitzetting dreigt deze maand", "smaak": lambda z: _rechter(z, t, peil + DAG * 12)},
            {"naam": ("Hodan", "Hodan", "", "Abdi Nur"), "kinderen": 5},
        ),
        (
            Lot("afgerond", "bijzondere_omstandigheden", True, True),
            {"ontvangen_op": oud, "smaak": _verdaag},
            {"naam": ("Krzysztof", "Krzysztof", "", "Wiśniewski"), "kinderen": 1, "onbekend_adres": True},
        ),
        (
            Lot("afgerond", "wachtrij", True, True),
            {"ontvangen_op": date(2023, 11, 20), "smaak": _verdaag},
            {"naam": ("Johanna Petronella", "Joke", "in 't", "Veld"), "kinderen": 2, "overleden_op": peil - DAG * 21},
        ),
        (
            Lot("afgerond", "zienswijze", True, True),
            {"ontvangen_op": date(2023, 1, 9), "smaak": _verdaag},
            {"naam": ("Özgür", "Özgür", "", "Yılmaz"), "kinderen": 3, "gevoeligheid": 1},
        ),
    ]  # fmt: skip


# --- filling in ---------------------------------------------------------------------------------------------------


class _Rooster:
    """Hands cases to teams and people: open ones in turn, so that every desk has every status; closed ones at random."""

    def __init__(self, bouw: Bouw) -> None:
        self.teams: list[Teamgegevens] = bouw.register["teams"]
        self.beslissers: list[int] = bouw.register["centraal"]["beslisser"]
        self.t = bouw.toeval("rooster")
        self._beurt: dict[tuple[str, str], int] = {}
        self._bij_vertrokken = 0
        self._pool: dict[str, list[tuple[Teamgegevens, int, int]]] = {}
        for soort in ("eerste_toets", "integrale_beoordeling"):
            teams = [team for team in self.teams if not team.zaaksoorten or soort in team.zaaksoorten]
            diepte = max(len(team.behandelaars) for team in teams)
            self._pool[soort] = [
                (team, *team.behandelaars[plaats])
                for plaats in range(diepte)
                for team in teams
                if plaats < len(team.behandelaars)
            ]

    def kies(self, soort: str, status: str, is_open: bool, gevoelig: int) -> dict[str, int]:
        pool = self._pool[soort]
        if is_open and gevoelig < 2:
            beurt = self._beurt.get((soort, status), 0)
            while True:
                team, wie, mag = pool[beurt % len(pool)]
                beurt += 1
                if mag >= gevoelig:
                    break
            self._beurt[soort, status] = beurt
            if team.vertrokken and not gevoelig:
                self._bij_vertrokken += 1
                if self._bij_vertrokken % 20 == 0:
                    wie = self.t.choice(team.vertrokken)[0]
        else:
            while True:
                team, wie, mag = self.t.choice(pool)
                if mag >= gevoelig:
                    break
            if not is_open and team.vertrokken and self.t.random() < 0.15 and not gevoelig:
                wie = self.t.choice(team.vertrokken)[0]
        lezers = [b for b, m in team.beoordelaars if m >= gevoelig]
        return {
            "team": team.id, "b": wie, "t": self.t.choice(lezers), "s": self.t.choice(self.beslissers), "l": team.teamleider,
        }  # fmt: skip


def _verhalen(bouw: Bouw, loten: list[Lot]) -> tuple[dict[Lot, list[Klaar]], int]:
    """The stories, by lot: as many as there are parents, up to STORIES."""
    per_lot: dict[Lot, int] = {}
    for lot in loten:
        per_lot[lot] = per_lot.get(lot, 0) + 1
    factor = min(1.0, STORIES / len(loten))
    klaar: dict[Lot, list[Klaar]] = {}
    t = bouw.toeval("verhalen")
    bouw.balk.stap("Verhalen", round(len(loten) * factor))
    gedaan = 0
    for lot in sorted(per_lot, key=repr):
        aantal = min(per_lot[lot], max(12, round(per_lot[lot] * factor)))
        for _ in range(aantal):
            verhaal, wens = _vertel(bouw, t, lot)
            klaar.setdefault(lot, []).append(Klaar(verhaal, wens, lot, verhaal.sjablonen(bouw.tabellen)))
            gedaan += 1
            bouw.balk.naar(gedaan)
    return klaar, gedaan


_REFS: dict[str, type[models.Model]] = {"g": Termijngebeurtenis, "u": Besluit, "j": Toeslagjaar}


class _Invuller:
    def __init__(self, bouw: Bouw, volk: Bevolking, rooster: _Rooster) -> None:
        self.bouw, self.volk, self.rooster = bouw, volk, rooster
        self.nummers: dict[int, int] = {}
        self.batches: dict[date, tuple[int, Decimal]] = {}
        self.overboekingen = 0
        self.ouders: list[tuple[int, tuple[int, ...]]] = []

    def vul_in(self, klaar: Klaar, ouder: Ouder, demo: bool = False) -> None:
        bouw, v = self.bouw, klaar.verhaal
        plek: dict[str, Any] = {
            "o": ouder.id,
            "gevoelig": ouder.gevoeligheid,
            "rekening": ouder.rekening or "\\N",
        }
        zaken = []
        for zaak in v.zaken:
            nr = zaak.nr
            jaar = zaak.ontvangen_op.year
            self.nummers[jaar] = volg = self.nummers.get(jaar, 0) + 1
            plek[f"z{nr}"] = zaak_id = bouw.nieuw_id(Zaak)
            zaken.append(zaak_id)
            plek[f"n{nr}"] = zaaknummer(jaar, volg)
            wie = self.rooster.kies(zaak.zs.code, zaak.status, zaak.afgerond_op is None, ouder.gevoeligheid)
            if demo and nr == 1:
                eerste = self.rooster.teams[0]
                wie |= {
                    "team": eerste.id,
                    "b": eerste.behandelaars[0][0],
                    "t": eerste.beoordelaars[0][0],
                    "l": eerste.teamleider,
                }
            for naam, nummer in wie.items():
                plek[f"{naam}{nr}"] = nummer
        for soort, aantal in v.aantallen.items():
            for n in range(aantal):
                if soort == "x":
                    plek[f"x{n}"] = self.volk.uuid()
                elif soort == "e":
                    self.overboekingen += 1
                    plek[f"e{n}"] = f"VOORBEELD-{self.overboekingen:08d}"
                else:
                    plek[f"{soort}{n}"] = bouw.nieuw_id(_REFS[soort])
        for naam, tekst, merk in v.hashes:
            plek[naam] = ondertekende_hash(tekst, merk, ouder.id)
        for tabel, tekst, _ in klaar.sjablonen:
            tabel.buffer.append(tekst % plek)
        for dag, bedrag in v.betaald:
            aantal, som = self.batches.get(dag, (0, Decimal(0)))
            self.batches[dag] = (aantal + 1, som + bedrag)
        self.ouders.append((ouder.id, tuple(zaken)))


@registreer(20)
def ouders_en_zaken(bouw: Bouw) -> None:
    """Parents, families, first tests and integral assessments. Leaves `ouders` ((id, case ids)) in the register."""
    bouw.tabellen.van(BesluitRegel, False)
    for model, met_id, veld in (
        (Besluit, True, "berekening"), (Termijn, False, "uitleg"), (Betaling, False, "uitleg"),
        (Jaarbeoordeling, False, "toetsing"),
    ):  # fmt: skip
        bouw.tabellen.van(model, met_id, veld)
    gezinnen = _bijzondere_gezinnen(bouw)
    loten = _loten(bouw)[len(gezinnen) :]
    verhalen, _ = _verhalen(bouw, loten)
    kinderen = kinderverdeling(
        bouw.toeval("kinderen"), bouw.opdracht.ouders, round(KINDEREN * bouw.opdracht.schaal)
    )
    volk, rooster = Bevolking(bouw, kinderen), _Rooster(bouw)
    invuller = _Invuller(bouw, volk, rooster)
    t, tb = bouw.toeval("ouders"), bouw.toeval("bijzondere verhalen")
    for lot, verhaal_extra, wens_extra in gezinnen:
        verhaal, wens = _vertel(bouw, tb, lot, bijzonder=verhaal_extra)
        klaar = Klaar(verhaal, replace(wens, **wens_extra), lot, verhaal.sjablonen(bouw.tabellen))
        invuller.vul_in(klaar, volk.ouder(t, verhaal.zaken[0].ontvangen_op, klaar.wens), demo=True)
    beurt: dict[Lot, int] = {}
    bouw.balk.stap("Ouders en zaken", len(loten))
    for nummer, lot in enumerate(loten, 1):
        keus = verhalen[lot]
        plaats = beurt[lot] = beurt.get(lot, -1) + 1
        klaar = keus[plaats % len(keus)]
        invuller.vul_in(klaar, volk.ouder(t, klaar.verhaal.zaken[0].ontvangen_op, klaar.wens))
        if nummer % 1000 == 0:
            bouw.tabellen.schrijf()
            bouw.balk.naar(nummer)
    bouw.tabellen.schrijf()
    _batches(bouw, invuller)
    reeks = bouw.tabellen.van(Nummerreeks, met_id=False)
    for jaar, laatste in sorted(invuller.nummers.items()):
        reeks.rij(reeks="zaak", jaar=jaar, laatste=laatste)
    bouw.register["ouders"] = invuller.ouders
    bouw.register["tellingen"] |= {
        "ouders": len(invuller.ouders), "personen": bouw._tellers[Persoon], "zaken": bouw._tellers[Zaak],
        "besluiten": bouw._tellers[Besluit], "bankrekeningen": bouw._tellers[Bankrekening],
    }  # fmt: skip


def _batches(bouw: Bouw, invuller: _Invuller) -> None:
    """The batches that the payments went in; made and approved by two people. Without bank file (see above)."""
    tabel = bouw.tabellen.van(Betaalbatch)
    maker, goedkeurder = bouw.register["centraal"]["beslisser"][:2]
    per_jaar: dict[int, int] = {}
    for dag, (aantal, totaal) in sorted(invuller.batches.items()):
        per_jaar[dag.year] = volg = per_jaar.get(dag.year, 0) + 1
        tabel.rij(
            id=batchnummer(dag), nummer=f"SEPA-{dag.year}-{volg:06d}", status="aangeboden", uitvoeren_op=dag, aantal=aantal,
            totaal=totaal, opgesteld_door_id=maker, opgesteld_op=bouw.moment(dag, 8), goedgekeurd_door_id=goedkeurder,
            goedgekeurd_op=bouw.moment(dag, 8, 40), xml=None, sha256="",
        )  # fmt: skip
    reeks = bouw.tabellen.van(Nummerreeks, met_id=False)
    for jaar, laatste in per_jaar.items():
        reeks.rij(reeks="batch", jaar=jaar, laatste=laatste)


__all__ = ["EERSTE_BATCH", "IB_OPEN", "Betaling", "Ref", "ouders_en_zaken"]
