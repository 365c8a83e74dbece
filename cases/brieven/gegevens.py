# SPDX-License-Identifier: EUPL-1.2
"""What stands in a letter, as plain JSON: text, dates and amounts already in Dutch. Drawn from the stored decision."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils import timezone

from cases.brieven.tekenen import BriefFout, sjabloon_van
from cases.models import Besluit, BesluitRegel, Zaak
from cases.termijnen import leid_af
from cases.zaaksoort import Besluitsoort, zaaksoort_van
from herstel.models import Adres, Bankrekening, Medewerker, Persoon
from herstel.recht import betaling as _betaling  # noqa: F401 - schrijft "betaaltermijn" in
from herstel.recht import termijnen as _termijnen  # noqa: F401 - schrijft "bezwaartermijn" in
from herstel.recht.geld import euro
from herstel.recht.taal import datum
from herstel.recht.uitkomst import Uitkomst
from herstel.wet import bereken

ONDERDELEN = {
    "a": "Wat u moest terugbetalen of niet kreeg",
    "b": "Boete die u betaalde",
    "c": "Materiële schade (25%)",
    "d": "Immateriële schade",
    "e": "Kosten van de invordering",
    "f": "Kosten van een advocaat of andere hulp",
    "g": "Rente",
    "opslag": "Opslag van 1%",
    "opslag_1_procent": "Opslag van 1%",
    "werkelijke_schade": "Aanvullende werkelijke schade",
    "ogs": "Tegemoetkoming opzet/grove schuld",
    "forfait": "Vast bedrag",
    "uitbetaling": "Uit te betalen",
    "uitbetaling_compensatie": "Uit te betalen compensatie",
    "uitbetaling_ogs": "Uit te betalen tegemoetkoming",
}
"""Parts of an amount in plain words; a part that isn't listed is shown by its own name."""

BEREKENINGEN = {
    "compensatie": "Compensatie",
    "ogs": "Tegemoetkoming opzet/grove schuld",
    "forfait": "Vast bedrag",
}

_BEDRAG = re.compile(r"-?\d+\.\d{2}")
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")


def _netjes(waarde: Any) -> Any:
    """NFC everywhere (a letter with a loose accent is drawn as one sign), and no line break inside an amount."""
    if isinstance(waarde, str):
        return unicodedata.normalize("NFC", waarde).replace("€ ", "€\N{NO-BREAK SPACE}")
    if isinstance(waarde, dict):
        return {sleutel: _netjes(inhoud) for sleutel, inhoud in waarde.items()}
    if isinstance(waarde, list):
        return [_netjes(inhoud) for inhoud in waarde]
    return waarde


def waarde_in_woorden(waarde: Any) -> str:
    """A value of a step as people write it: an amount, a date, ja/nee, or as it is."""
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, list):
        return ", ".join(waarde_in_woorden(deel) for deel in waarde)
    tekst = str(waarde)
    if _BEDRAG.fullmatch(tekst):
        return euro(Decimal(tekst))
    if _DAG.fullmatch(tekst):
        return datum(date.fromisoformat(tekst))
    return tekst


def _adres(persoon: Persoon) -> tuple[list[str], bool]:
    """Lines of the address window, and whether the address is shielded.

    A secret address is never written into the letter: the letter ends up in files that others read.
    """
    naam = persoon.aanspreken_als or persoon.naam
    huidig = list(persoon.adressen.filter(tot_en_met__isnull=True))
    adres = next((a for a in huidig if a.soort == Adres.Soort.BRIEF), None) or next(iter(huidig), None)
    if adres is None or adres.onbekend or not adres.regels:
        raise BriefFout(
            f"Het adres van {naam} is onbekend. Zoek het adres uit en leg het vast. Maak de brief daarna opnieuw."
        )
    if persoon.geheim_adres:
        return [naam, "Uw adres is bij ons bekend en staat om uw", "veiligheid niet in deze brief."], True
    return [naam, *adres.regels], False


def heeft_adres(persoon: Persoon) -> bool:
    return any(a.regels and not a.onbekend for a in persoon.adressen.filter(tot_en_met__isnull=True))


def eigen_rekening(persoon: Persoon) -> Bankrekening | None:
    """The current, checked account in this person's own name (Wht 6.8); None: there is none."""
    if persoon.overleden_op:
        return None
    return Bankrekening.objects.filter(
        persoon=persoon, tot_en_met__isnull=True, gecontroleerd_op__isnull=False, iban__isnull=False
    ).first()


def betaaltermijn(besluit: Besluit) -> Uitkomst | None:
    """Last day to pay what follows from this decision (Wht 6.9), with explanation; None when nothing is paid."""
    soort = zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort).betaaltermijn
    if not soort or besluit.uit_te_betalen <= 0:
        return None
    dag = besluit.dagtekening or timezone.localdate()
    vastgesteld = timezone.localdate(besluit.vastgesteld_op) if besluit.vastgesteld_op else dag
    alles = {
        "voorlopig": {"bekendgemaakt_op": dag},
        "definitief": {"vastgesteld_op": max(vastgesteld, dag)},
        "forfait": {"aanvraag_ontvangen_op": besluit.zaak.ontvangen_op},
        "forfait_10000": {"aanvraag_ontvangen_op": besluit.zaak.ontvangen_op},
    }
    velden = alles.get(soort, {"bekendgemaakt_op": dag, "dagtekening": dag})
    return bereken(
        "betaaltermijn",
        {"soort": soort, **{naam: d.isoformat() for naam, d in velden.items()}},
        met_uitleg=True,
    )


def bezwaartermijn(dagtekening: date) -> Uitkomst:
    dag = dagtekening.isoformat()
    return bereken(
        "bezwaartermijn",
        {"grondslag": "wht_dienst_toeslagen", "dagtekening": dag, "bekendgemaakt_op": dag},
        met_uitleg=True,
    )


def _zienswijze(zaak: Zaak, bs: Besluitsoort, dagtekening: date) -> dict[str, str] | None:
    if not bs.termijn_na_verzending:
        return None
    ts = zaaksoort_van(zaak).termijn(bs.termijn_na_verzending)
    gebeurtenis = {"gebeurtenis": dagtekening.isoformat()}
    ruimst = {"termijn": {"aantal": 6, "eenheid": "weken"}}
    einde = bereken(ts.kind, {**ts.vast, **gebeurtenis}).waarden["einde"]
    uiterst = bereken(ts.kind, {**ts.vast, **ruimst, **gebeurtenis}).waarden["einde"]
    return {"tot": datum(einde), "uiterst": datum(uiterst)}


def _stap(stap: dict[str, Any]) -> dict[str, Any]:
    tekst = stap["tekst"]
    return {
        "tekst": tekst,
        "ingevuld": stap.get("ingevuld"),
        "uitkomst": waarde_in_woorden(stap.get("uitkomst")),
        "artikel": stap.get("artikel") or "",
    }


def _berekeningen(berekening: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps per calculation and toeslagjaar, as on the screen."""
    uit = []
    for naam, deel in berekening.items():
        stappen = deel.get("uitleg") if isinstance(deel, dict) else None
        if not stappen:
            continue
        groepen: dict[int | None, list[dict[str, Any]]] = {}
        for stap in stappen:
            groepen.setdefault(stap.get("jaar"), []).append(_stap(stap))
        uit.append(
            {
                "naam": BEREKENINGEN.get(naam, naam.replace("_", " ").capitalize()),
                "groepen": [
                    {"kop": f"toeslagjaar {jaar}" if jaar else "alles samen", "stappen": rijen}
                    for jaar, rijen in sorted(groepen.items(), key=lambda g: (g[0] is None, g[0] or 0))
                ],
            }
        )
    return uit


def onderdelen(besluit: Besluit) -> list[dict[str, Any]]:
    """The lines of the amount, their total, what comes off because it was received before, and what is paid: they add up."""
    regels = list(besluit.regels.all())
    delen = [r for r in regels if not r.uitbetalen]

    def rij(naam: str, artikel: str, bedrag: Decimal, som: bool = False) -> dict[str, Any]:
        return {"onderdeel": naam, "artikel": artikel, "bedrag": euro(bedrag), "som": som}

    def van(r: BesluitRegel) -> dict[str, Any]:
        naam = ONDERDELEN.get(r.onderdeel, r.onderdeel.replace("_", " ").capitalize())
        return rij(f"{naam}, {r.jaar}" if r.jaar else naam, r.artikel, r.bedrag)

    if not delen:
        return [van(r) for r in regels]
    uit = [*map(van, delen), rij("Totaal", "", besluit.totaal, som=True)]
    waarden = [d["waarden"] for d in besluit.berekening.values() if isinstance(d, dict) and "waarden" in d]
    verrekend = sum((Decimal(w.get("verrekening", 0)) for w in waarden), Decimal(0))
    voorlopig = Decimal(
        besluit.berekening.get("compensatie", {}).get("waarden", {}).get("voorlopig_uitbetaald", 0)
    )
    teveel = besluit.uit_te_betalen - (besluit.totaal - verrekend - voorlopig)
    for naam, artikel, bedrag in (
        ("Af: wat u eerder al kreeg", "Wht 2.1 lid 5", verrekend),
        ("Af: wat wij na de vooraankondiging betaalden", "Wht 6.9 lid 1", voorlopig),
        ("Daarvan betaalden wij te veel", "Wht 6.10", teveel),
    ):
        if bedrag:
            uit.append(rij(naam, artikel, bedrag))
    betaald = [van(r) | {"som": True} for r in regels if r.uitbetalen]
    return [*uit, *(betaald or [rij("Uit te betalen", "", besluit.uit_te_betalen, som=True)])]


def _contactpersoon(zaak: Zaak) -> dict[str, str] | None:
    mens: Medewerker | None = zaak.behandelaar
    if mens is None or not mens.is_active:
        return None
    return {"naam": str(mens), "telefoon": mens.telefoon or settings.AFZENDER_TELEFOON}


def basis(zaak: Zaak, code: str, uitkomst: str, aan: Persoon, dagtekening: date) -> dict[str, Any]:
    """What every letter has. Raises BriefFout without a sender in the settings, without an address, or when
    the addressee has died."""
    if not (settings.AFZENDER_NAAM and settings.AFZENDER_ADRES and settings.AFZENDER_TELEFOON):
        raise BriefFout(
            "De afzender ontbreekt. Vul AFZENDER_NAAM, AFZENDER_ADRES en AFZENDER_TELEFOON in bij de instellingen."
        )
    if aan.overleden_op:
        raise BriefFout(
            f"{aan.naam} is overleden. Stuur geen brief aan iemand die er niet meer is. Bespreek met de nabestaanden wie "
            "dit bericht krijgt."
        )
    adres, afgeschermd = _adres(aan)
    return {
        "titel": sjabloon_van(code).titel(uitkomst),
        "afzender": {
            "naam": settings.AFZENDER_NAAM,
            "regels": settings.AFZENDER_ADRES,
            "telefoon": settings.AFZENDER_TELEFOON,
        },
        "adres": adres,
        "afgeschermd": afgeschermd,
        "aanhef": f"Beste {aan.aanhef}",
        "zaaknummer": zaak.zaaknummer,
        "kenmerken": [["Datum", datum(dagtekening)], ["Zaaknummer", zaak.zaaknummer]],
        "dag": [dagtekening.year, dagtekening.month, dagtekening.day],
        "dagtekening": datum(dagtekening),
        "uitkomst": uitkomst,
        "behandelaar": _contactpersoon(zaak),
        "ondertekenaar": None,
        "betaling": None,
        "berekeningen": [],
        "regels": [],
    }


def van_besluit(besluit: Besluit) -> dict[str, Any]:
    """The letter of a decision, signed or (for a preview) not yet. Raises BriefFout."""
    zaak = besluit.zaak
    bs = zaaksoort_van(zaak).besluitsoort(besluit.soort)
    dagtekening = besluit.dagtekening or timezone.localdate()
    gegevens = basis(zaak, bs.sjabloon, besluit.uitkomst, zaak.betrokkene, dagtekening)
    termijn = betaaltermijn(besluit)
    rekening = eigen_rekening(zaak.betrokkene)
    if besluit.kenmerk:
        gegevens["kenmerken"].append(["Ons kenmerk", besluit.kenmerk])
    return _netjes(
        gegevens
        | {
            "kenmerk_besluit": besluit.kenmerk or zaak.zaaknummer,
            "totaal": euro(besluit.totaal),
            "bedrag": euro(besluit.uit_te_betalen) if besluit.uit_te_betalen > 0 else None,
            "motivering": [a.strip() for a in re.split(r"\n\s*\n", besluit.motivering) if a.strip()],
            "betaling": termijn
            and {
                "uiterlijk": datum(termijn.waarden["uiterlijk"]),
                "te_laat": termijn.waarden["uiterlijk"] < dagtekening,
                "rekening": str(rekening.iban)[-4:] if rekening else None,
            },
            "zienswijze": _zienswijze(zaak, bs, dagtekening),
            "bezwaar": {"tot": datum(bezwaartermijn(dagtekening).waarden["einde"])}
            if besluit.soort.startswith("beschikking")
            else None,
            "ondertekenaar": str(besluit.vastgesteld_door) if besluit.vastgesteld_door else None,
            "regels": onderdelen(besluit),
            "berekeningen": _berekeningen(besluit.berekening),
        }
    )


def bevestiging_aanmelding(zaak: Zaak, dagtekening: date) -> dict[str, Any]:
    zs = zaaksoort_van(zaak)
    hoofd = next((ts for ts in zs.termijnen if ts.hoofd), None)
    einde = None
    if hoofd is not None:
        from cases.termijnen import Gebeurtenissen, gebeurtenissen_per_termijn

        geb = gebeurtenissen_per_termijn(zaak).get(hoofd.code, Gebeurtenissen.uit(()))
        uitkomst = leid_af(zaak, hoofd, geb, met_uitleg=False)
        einde = uitkomst.waarden["einde"] if uitkomst else None
    return _netjes(
        basis(zaak, "bevestiging_aanmelding", "", zaak.betrokkene, dagtekening)
        | {
            "ontvangen_op": datum(zaak.ontvangen_op),
            "te_laat": zaak.te_laat_ontvangen,
            "beslissen_voor": datum(einde) if einde else None,
        }
    )


def intrekking(zaak: Zaak, dagtekening: date) -> dict[str, Any]:
    return _netjes(basis(zaak, "intrekking", "", zaak.betrokkene, dagtekening))
