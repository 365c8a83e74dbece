# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Besluit, Zaak
from cases.services import Regel, stel_besluit_op, wijzig_besluit, zaak_op_slot
from cases.services.zaken import bewaar, intussen_gewijzigd
from herstel.fouten import (
    MagNiet,
    OngeldigeInvoer,
    VerkeerdeStatus,
    VierOgen,
    VoorwaardeNietVoldaan,
)
from herstel.models import Medewerker
from herstel.recht.uitkomst import Uitkomst
from herstel.recht.wettabel import Rij, Wettabel
from herstel.wet import bereken, huidige_wettabel, wetstand, wettabel_van
from regelingen.gemeenschappelijk import uitkomstverschillen
from regelingen.integraal.voorwaarden import actieve_jaren
from regelingen.integraal.zaaksoort import ROLLEN_BEOORDELEN
from regelingen.models import CvwAdvies, IntegraleBeoordeling, Jaarbeoordeling, Toeslagjaar

Grond = Jaarbeoordeling.Grond
RolIB = Jaarbeoordeling.Rol
VOLGORDE_GRONDEN = (Grond.VOORINGENOMENHEID, Grond.HARDHEID, Grond.OGS)
"""The legal order in which a year is assessed; the first ground that is met counts."""

RENTE = "rente_awir_27"
_FEITEN_OPEN = ("kennismaking", "gegevens", "beoordeling", "besluit_opstellen")
_JAREN_OPEN = ("kennismaking", "gegevens", "beoordeling")
FEITEN = (
    "bedrag", "rente", "niet_betaald", "nabetaling", "rente_over_nabetaling", "boete_opgelegd", "boete_betaald",
    "invorderingskosten_in_rekening", "invorderingskosten_betaald", "invorderingsrente_betaald", "ogs_terugvordering",
    "dagtekening_correctie", "ernstige_onregelmatigheden",
)  # fmt: skip
_ONTVANGEN = (
    "forfait_ontvangen", "ogs_ontvangen", "eerder_ontvangen", "overig_ontvangen", "al_verrekend", "eerdere_toekenningen",
    "proceskosten_punten", "proceskosten_waarde_per_punt", "proceskosten_beroepsmatig", "proceskosten_in_rekening",
    "proceskosten_al_toegekend",
)  # fmt: skip


def _op_slot(
    zaak: Zaak, door: Medewerker, statussen: tuple[str, ...], actie: str = Actie.BEWERKEN
) -> IntegraleBeoordeling:
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, actie)
    if zaak.status not in statussen:
        raise VerkeerdeStatus("Dat kan niet in deze fase van de beoordeling.")
    ib = IntegraleBeoordeling.objects.select_for_update().get(pk=zaak.pk)
    ib.zaak = zaak
    return ib


def _bewaar(ib: IntegraleBeoordeling, door: Medewerker, reden: str) -> None:
    ib.versie += 1
    ib._history_user = door
    ib.save()
    bewaar(ib.zaak, door, reden=reden)


def _vers(ib: IntegraleBeoordeling | Toeslagjaar, versie: int | None) -> None:
    if versie is not None and ib.versie != versie:
        raise intussen_gewijzigd(ib, "dit")


@transaction.atomic
def leg_ouderverhaal_vast(
    zaak: Zaak, verhaal: str, door: Medewerker, *, versie: int | None = None
) -> IntegraleBeoordeling:
    """The parent's own story, in the parent's words."""
    ib = _op_slot(zaak, door, _FEITEN_OPEN)
    _vers(ib, versie)
    ib.ouderverhaal = verhaal
    _bewaar(ib, door, "verhaal van de ouder")
    return ib


@transaction.atomic
def kies_jaar(zaak: Zaak, jaar: int, door: Medewerker, *, reden: str = "") -> Toeslagjaar:
    """Takes a year into the assessment. After the years were agreed, adding one needs a reason."""
    ib = _op_slot(zaak, door, _JAREN_OPEN)
    if not 2005 <= jaar <= 2019:
        raise OngeldigeInvoer("Het jaar ligt van 2005 tot en met 2019.", veld="jaar")
    if ib.jaren_vastgesteld_op and not reden.strip():
        raise OngeldigeInvoer(
            "De jaren waren al afgesproken. Schrijf op waarom dit jaar erbij komt.", veld="reden"
        )
    rij = ib.jaren.filter(jaar=jaar).first()
    if rij and rij.ingetrokken_op is None:
        raise VoorwaardeNietVoldaan(f"{jaar} hoort al bij deze beoordeling.", veld="jaar")
    rij = rij or Toeslagjaar(beoordeling=ib, jaar=jaar)
    rij.toegevoegd_op, rij.toegevoegd_reden = timezone.localdate(), reden[:200]
    rij.ingetrokken_op, rij.ingetrokken_reden = None, ""
    rij._history_user = door
    rij.save()
    _bewaar(ib, door, f"jaar {jaar} toegevoegd")
    return rij


@transaction.atomic
def trek_jaar_in(jaar: Toeslagjaar, reden: str, door: Medewerker) -> Toeslagjaar:
    """Takes a year out again; what was noted stays readable."""
    ib = _op_slot(jaar.beoordeling.zaak, door, _JAREN_OPEN)
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom dit jaar vervalt.", veld="reden", code="reden_verplicht")
    jaar = Toeslagjaar.objects.select_for_update().get(pk=jaar.pk)
    jaar.ingetrokken_op, jaar.ingetrokken_reden = timezone.localdate(), reden[:200]
    jaar._history_user = door
    jaar.save()
    _bewaar(ib, door, f"jaar {jaar.jaar} ingetrokken")
    return jaar


@transaction.atomic
def leg_jaren_vast(zaak: Zaak, op: date, door: Medewerker) -> IntegraleBeoordeling:
    """The years were agreed with the parent on this day."""
    ib = _op_slot(zaak, door, ("kennismaking",))
    if op > timezone.localdate():
        raise OngeldigeInvoer("Deze datum ligt in de toekomst.", veld="op")
    if not ib.jaren.filter(ingetrokken_op__isnull=True).exists():
        raise VoorwaardeNietVoldaan("Kies eerst minstens één toeslagjaar.")
    ib.jaren_vastgesteld_op = op
    _bewaar(ib, door, "jaren afgesproken met de ouder")
    return ib


@transaction.atomic
def wijzig_feiten(
    jaar: Toeslagjaar, door: Medewerker, *, versie: int | None = None, **feiten: Any
) -> Toeslagjaar:
    """The amounts and dates of one year. A change after the assessment withdraws both views of that year."""
    ib = _op_slot(jaar.beoordeling.zaak, door, _FEITEN_OPEN)
    jaar = Toeslagjaar.objects.select_for_update().get(pk=jaar.pk)
    _vers(jaar, versie)
    if onbekend := feiten.keys() - set(FEITEN):
        raise OngeldigeInvoer(f"Onbekend veld: {', '.join(sorted(onbekend))}.")
    for naam, waarde in feiten.items():
        if isinstance(waarde, Decimal) and waarde < 0:
            raise OngeldigeInvoer("Het bedrag is niet negatief.", veld=naam)
        setattr(jaar, naam, waarde)
    if (
        jaar.dagtekening_correctie
        and not date(jaar.jaar, 1, 1) <= jaar.dagtekening_correctie <= timezone.localdate()
    ):
        raise OngeldigeInvoer(f"Deze datum past niet bij {jaar.jaar}.", veld="dagtekening_correctie")
    if jaar.boete_betaald > jaar.boete_opgelegd:
        raise OngeldigeInvoer("Er kan niet meer boete betaald zijn dan opgelegd.", veld="boete_betaald")
    if jaar.niet_betaald > jaar.bedrag + jaar.rente:
        raise OngeldigeInvoer("Er staat meer open dan is teruggevorderd.", veld="niet_betaald")
    jaar.versie += 1
    jaar._history_user = door
    jaar.save()
    for beoordeling in jaar.beoordelingen.all():
        beoordeling._history_user = door
        beoordeling._change_reason = "feiten van het jaar zijn gewijzigd"
        beoordeling.delete()
    _bewaar(ib, door, f"feiten {jaar.jaar}")
    return jaar


@transaction.atomic
def wijzig_ontvangen(
    zaak: Zaak, door: Medewerker, *, versie: int | None = None, **velden: Any
) -> IntegraleBeoordeling:
    """What was received before and the costs of legal help."""
    ib = _op_slot(zaak, door, _FEITEN_OPEN)
    _vers(ib, versie)
    if onbekend := velden.keys() - set(_ONTVANGEN):
        raise OngeldigeInvoer(f"Onbekend veld: {', '.join(sorted(onbekend))}.")
    for naam, waarde in velden.items():
        if isinstance(waarde, Decimal) and waarde < 0:
            raise OngeldigeInvoer("Het bedrag is niet negatief.", veld=naam)
        setattr(ib, naam, waarde)
    _bewaar(ib, door, "eerder ontvangen bedragen")
    return ib


def _grond_uit(toetsing: list[Mapping[str, Any]]) -> str:
    """Checks that the grounds were tried in the legal order, each with a reason, and gives the one that counts."""
    for verwacht, stap in zip(VOLGORDE_GRONDEN, toetsing, strict=False):
        if stap.get("grond") != verwacht:
            raise OngeldigeInvoer("Toets eerst vooringenomenheid, dan hardheid, dan O/GS.", veld="toetsing")
        if not str(stap.get("reden", "")).strip():
            raise OngeldigeInvoer(
                f"Schrijf op waarom {verwacht.label} wel of niet speelt.", veld=f"reden_{verwacht}"
            )
        if stap.get("voldaan") is True:
            return verwacht
    if len(toetsing) < len(VOLGORDE_GRONDEN):
        raise OngeldigeInvoer(
            f"Toets ook {VOLGORDE_GRONDEN[len(toetsing)].label} voordat u besluit dat er geen grond is.",
            veld="toetsing",
        )
    return Grond.GEEN


@transaction.atomic
def beoordeel_jaar(jaar: Toeslagjaar, rol: str, toetsing: list[dict], door: Medewerker) -> Jaarbeoordeling:
    """The view of one assessor on one year: `toetsing` holds, in the legal order up to the first ground that is met,
    `{"grond", "voldaan": bool, "reden", "bewijs"}`. The two assessors are two people."""
    actie = Actie.BEWERKEN if rol == RolIB.EERSTE else Actie.BEOORDELEN
    ib = _op_slot(jaar.beoordeling.zaak, door, ("beoordeling",), actie)
    if rol not in RolIB.values:
        raise OngeldigeInvoer("Kies eerste of tweede beoordelaar.", veld="rol")
    if not door.heeft_rol(*ROLLEN_BEOORDELEN):
        raise MagNiet("Uw rol mag geen jaren beoordelen.")
    jaar = Toeslagjaar.objects.select_for_update().get(pk=jaar.pk)
    if jaar.ingetrokken_op:
        raise VerkeerdeStatus("Dit jaar hoort niet meer bij de beoordeling.")
    if jaar.beoordelingen.exclude(rol=rol).filter(door=door).exists():
        raise VierOgen("U hebt dit jaar al als andere beoordelaar bekeken. Dit moet iemand anders doen.")
    grond = _grond_uit(toetsing)
    oordeel = jaar.beoordelingen.filter(rol=rol).first() or Jaarbeoordeling(toeslagjaar=jaar, rol=rol)
    oordeel.grond, oordeel.toetsing, oordeel.door, oordeel.op = grond, toetsing, door, timezone.now()
    oordeel._history_user = door
    oordeel.save()
    _bewaar(ib, door, f"beoordeling {jaar.jaar}, {rol} beoordelaar")
    return oordeel


@transaction.atomic
def vraag_cvw_advies(jaar: Toeslagjaar, door: Medewerker, *, op: date | None = None) -> CvwAdvies:
    """Asks the Commissie van Wijzen about a year without a ground."""
    ib = _op_slot(jaar.beoordeling.zaak, door, ("beoordeling",))
    if not jaar.beoordelingen.filter(grond=Grond.GEEN).exists():
        raise VoorwaardeNietVoldaan("Advies vraagt u alleen voor een jaar zonder grond.")
    if CvwAdvies.objects.filter(toeslagjaar=jaar).exists():
        raise VoorwaardeNietVoldaan("Voor dit jaar is al advies gevraagd.")
    advies = CvwAdvies(toeslagjaar=jaar, gevraagd_op=op or timezone.localdate(), gevraagd_door=door)
    advies._history_user = door
    advies.save()
    _bewaar(ib, door, f"advies CvW gevraagd over {jaar.jaar}")
    return advies


@transaction.atomic
def verwerk_cvw_advies(
    advies: CvwAdvies,
    door: Medewerker,
    *,
    ontvangen_op: date,
    grond: str,
    tekst: str,
    gevolgd: bool | None = None,
    afwijking_reden: str = "",
) -> CvwAdvies:
    """Notes the advice, and whether we follow it. Departing from it needs a reason."""
    ib = _op_slot(advies.toeslagjaar.beoordeling.zaak, door, ("advies_cvw", "beoordeling"))
    if grond not in Grond.values:
        raise OngeldigeInvoer("Kies welke grond de commissie adviseert.", veld="grond")
    if not advies.gevraagd_op <= ontvangen_op <= timezone.localdate():
        raise OngeldigeInvoer("Het advies kwam na de vraag en niet in de toekomst.", veld="ontvangen_op")
    if gevolgd is False and not afwijking_reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom u van het advies afwijkt.", veld="afwijking_reden")
    advies.ontvangen_op, advies.grond, advies.advies = ontvangen_op, grond, tekst
    advies.gevolgd, advies.afwijking_reden = gevolgd, afwijking_reden
    advies._history_user = door
    advies.save()
    _bewaar(ib, door, f"advies CvW over {advies.toeslagjaar.jaar}")
    return advies


@transaction.atomic
def leg_zienswijze_vast(
    zaak: Zaak, ontvangen_op: date, tekst: str, reactie: str, door: Medewerker
) -> IntegraleBeoordeling:
    """The parent's reaction to the vooraankondiging and what we do with it. A late one counts as well."""
    ib = _op_slot(zaak, door, ("zienswijze", "besluit_opstellen"))
    if ontvangen_op > timezone.localdate():
        raise OngeldigeInvoer("Deze datum ligt in de toekomst.", veld="ontvangen_op")
    if not tekst.strip():
        raise OngeldigeInvoer("Schrijf op wat de ouder vindt.", veld="tekst")
    ib.zienswijze_ontvangen_op, ib.zienswijze, ib.zienswijze_reactie = ontvangen_op, tekst, reactie
    _bewaar(ib, door, "zienswijze")
    return ib


def rentetabel() -> list[dict[str, str]]:
    """The interest percentages of Awir 27 as they stand in the law table, in the form of the calculation."""
    return [{"vanaf": rij.vanaf.isoformat(), "percentage": f"{rij.waarde:.2f}"} for rij in _renterijen()]


def _renterijen() -> list[Rij]:
    return [rij for rij in huidige_wettabel().rijen() if rij.code == RENTE]


def _grond_van(jaar: Toeslagjaar) -> str | None:
    """The ground on which both assessors agree; None while they don't."""
    gronden = {b.grond for b in jaar.beoordelingen.all()}
    return next(iter(gronden)) if len(gronden) == 1 and len(jaar.beoordelingen.all()) == 2 else None


def _geld(bedrag: Decimal) -> str:
    return f"{bedrag:.2f}"


def invoer_ib(
    ib: IntegraleBeoordeling, op: date, *, voorlopig_uitbetaald: Decimal = Decimal(0)
) -> dict[str, dict]:
    """Input of the calculations `compensatie` and `ogs` from the facts, as they would be awarded on day `op`, under the law of
    that day (`rechtsdatum`): doing it again later gives the same."""
    jaren = actieve_jaren(ib.zaak)
    gronden = {j.jaar: _grond_van(j) for j in jaren}
    compensatie = [j for j in jaren if gronden[j.jaar] in (Grond.VOORINGENOMENHEID, Grond.HARDHEID)]
    ogs = [j for j in jaren if gronden[j.jaar] == Grond.OGS]
    invoer: dict[str, dict] = {
        "compensatie": {
            "jaren": [
                {
                    "jaar": j.jaar,
                    "grond": gronden[j.jaar],
                    **{n: _geld(getattr(j, n)) for n in FEITEN[:10]},
                    "dagtekening_correctie": j.dagtekening_correctie and j.dagtekening_correctie.isoformat(),
                    "ernstige_onregelmatigheden": j.ernstige_onregelmatigheden,
                }
                for j in compensatie
            ],
            "toekenningen": [dag.isoformat() for dag in (*ib.eerdere_toekenningen, op)],
            "rente_tot": op.isoformat(),
            "rentetabel": rentetabel(),
            "ontvangen": {
                "forfait": _geld(ib.forfait_ontvangen),
                "ogs": _geld(ib.ogs_ontvangen),
                "eerdere_compensatie": _geld(ib.eerder_ontvangen),
                "overig": _geld(ib.overig_ontvangen),
                "al_verrekend": _geld(ib.al_verrekend),
            },
            "voorlopig_uitbetaald": _geld(voorlopig_uitbetaald),
            "rechtsdatum": op.isoformat(),
        }
    }
    if ib.proceskosten_punten:
        invoer["compensatie"]["proceskosten"] = {
            "punten": str(ib.proceskosten_punten.normalize()),
            "waarde_per_punt": _geld(ib.proceskosten_waarde_per_punt),
            "beroepsmatig": ib.proceskosten_beroepsmatig,
            "in_rekening_gebracht": ib.proceskosten_in_rekening,
            "al_toegekend": _geld(ib.proceskosten_al_toegekend),
        }
    if ogs:
        invoer["ogs"] = {
            "jaren": [{"jaar": j.jaar, "terugvordering": _geld(j.ogs_terugvordering)} for j in ogs],
            "rechtsdatum": op.isoformat(),
        }
    return invoer


def reken(
    invoer: dict[str, dict], *, met_uitleg: bool = True, wet: Wettabel | None = None
) -> dict[str, Uitkomst]:
    """Compensatie first; what is left to set off, and what was provisionally paid too much, then goes against the O/GS amount
    (Wht 2.1(5), 2.6(4))."""
    uitkomsten = {
        "compensatie": bereken("compensatie", invoer["compensatie"], met_uitleg=met_uitleg, wet=wet)
    }
    if "ogs" in invoer:
        rest = Decimal(uitkomsten["compensatie"].waarden["resterend_te_verrekenen"])
        ogs = {
            **invoer["ogs"],
            "ontvangen": {"forfait": _geld(rest)},
            "voorlopig_uitbetaald": _geld(uitkomsten["compensatie"].waarden["voorlopig_teveel"]),
        }
        uitkomsten["ogs"] = bereken("ogs", ogs, met_uitleg=met_uitleg, wet=wet)
    return uitkomsten


def al_voorlopig_uitbetaald(zaak: Zaak) -> Decimal:
    """What the signed vooraankondiging already gave."""
    besluit = (
        zaak.besluiten.filter(soort="vooraankondiging", status="vastgesteld")
        .order_by("-dagtekening", "-pk")
        .first()
    )
    return besluit.uit_te_betalen if besluit else Decimal(0)


def bereken_ib(ib: IntegraleBeoordeling, op: date | None = None) -> dict[str, Uitkomst]:
    """The live calculation on what is noted now: `{"compensatie": …, "ogs": …}` with every step. Raises InvoerFout."""
    return reken(
        invoer_ib(ib, op or timezone.localdate(), voorlopig_uitbetaald=al_voorlopig_uitbetaald(ib.zaak))
    )


_ONDERDELEN = {
    "a": "Wht 2.3 lid 1", "b": "Wht 2.3 lid 2", "c": "Wht 2.3 lid 3", "d": "Wht 2.3 lid 4", "e": "Wht 2.3 lid 5",
    "f": "Wht 2.3 lid 6", "g": "Wht 2.3 lid 7", "opslag_1_procent": "Wht 2.3 lid 8",
    "werkelijke_schade": "Wht 2.3 lid 9",
}  # fmt: skip


def _inhoud(ib: IntegraleBeoordeling, soort: str, motivering: str, op: date) -> dict[str, Any]:
    zaak = ib.zaak
    voorlopig = al_voorlopig_uitbetaald(zaak) if soort == "beschikking_ib" else Decimal(0)
    invoer = invoer_ib(ib, op, voorlopig_uitbetaald=voorlopig)
    uitkomsten = reken(invoer)
    comp, ogs = uitkomsten["compensatie"].waarden, uitkomsten["ogs"].waarden if "ogs" in uitkomsten else None
    totaal = Decimal(comp["totaal_bruto"]) + (Decimal(ogs["totaal_bruto"]) if ogs else 0)
    regels = [
        Regel(naam, Decimal(comp[naam]), artikel, zaak.ouder)
        for naam, artikel in _ONDERDELEN.items()
        if Decimal(comp[naam])
    ]
    if ogs and Decimal(ogs["totaal_bruto"]):
        regels.append(Regel("ogs", Decimal(ogs["totaal_bruto"]), "Wht 2.6", zaak.ouder))
    betaal_compensatie = Decimal(comp["uit_te_betalen"])
    betaal_ogs = Decimal(ogs["uit_te_betalen"]) if ogs else Decimal(0)
    for naam, bedrag, artikel in (
        ("uitbetaling_compensatie", betaal_compensatie, "Wht 2.1 lid 5"),
        ("uitbetaling_ogs", betaal_ogs, "Wht 2.6 lid 4"),
    ):
        if bedrag:
            regels.append(Regel(naam, bedrag, artikel, zaak.ouder, uitbetalen=True))
    afwijkingen = [
        f"Advies van de Commissie van Wijzen over {j.jaar} niet gevolgd: {j.cvw_advies.afwijking_reden}"
        for j in actieve_jaren(zaak)
        if getattr(j, "cvw_advies", None) and j.cvw_advies.gevolgd is False
    ]
    if zaak.te_laat_ontvangen:
        afwijkingen.append("De aanvraag kwam na de uiterste dag binnen (Wht 6.1).")
    toegekend = bool(comp["jaren_meegeteld"]) or bool(ogs and Decimal(ogs["totaal_bruto"]))
    return {
        "uitkomst": "toekenning" if toegekend else "afwijzing",
        "berekening": {naam: u.als_json() for naam, u in uitkomsten.items()}
        | {
            "invoer": invoer,
            "wetstand": wetstand(),
            "dag": op.isoformat(),
            "te_verifieren": sorted(
                {
                    f"{RENTE} vanaf {rij.vanaf:%d-%m-%Y}"
                    for rij in _renterijen()
                    if rij.status == "te verifiëren"
                }
            )
            if Decimal(comp["g"])
            else [],
        },
        "regels": regels,
        "totaal": totaal,
        "uit_te_betalen": betaal_compensatie + betaal_ogs,
        "motivering": motivering,
        "dagtekening": op,
        "afwijkingen": afwijkingen,
    }


def _stel_op(
    zaak: Zaak, soort: str, status: str, motivering: str, door: Medewerker, dagtekening: date | None
) -> Besluit:
    ib = _op_slot(zaak, door, (status, *_bij_beoordelaars(soort)))
    inhoud = _inhoud(ib, soort, motivering, dagtekening or timezone.localdate())
    concept = ib.zaak.besluiten.filter(soort=soort).exclude(status__in=("vastgesteld", "vervallen")).first()
    if concept:
        return wijzig_besluit(concept, door, **inhoud)
    return stel_besluit_op(ib.zaak, soort, door=door, **inhoud)


def _bij_beoordelaars(soort: str) -> tuple[str, ...]:
    kort = "va" if soort == "vooraankondiging" else "besluit"
    return (f"{kort}_ter_beoordeling", f"{kort}_ter_vaststelling")


@transaction.atomic
def stel_vooraankondiging_op(
    zaak: Zaak, motivering: str, door: Medewerker, *, dagtekening: date | None = None
) -> Besluit:
    """Drafts (or redraws) the vooraankondiging; its amount is paid when it is made known.

    `dagtekening` is the date that will stand on the letter (default today): half years and interest run to it, and
    signing is possible up to and including that day.
    """
    return _stel_op(zaak, "vooraankondiging", "beoordeling", motivering, door, dagtekening)


@transaction.atomic
def stel_beschikking_op(
    zaak: Zaak, motivering: str, door: Medewerker, *, dagtekening: date | None = None
) -> Besluit:
    """Drafts (or redraws) the definitive decision; what the vooraankondiging paid comes off."""
    return _stel_op(zaak, "beschikking_ib", "besluit_opstellen", motivering, door, dagtekening)


def herbereken_besluit(besluit: Besluit, actueel: bool = False) -> list[str]:
    """Recomputes a decision from its own input, under the law table that it was drawn with (`actueel`: the table of now);
    gives differences in words (empty: exactly the same)."""
    invoer = besluit.berekening.get("invoer")
    if not invoer:
        return ["De invoer van de berekening ontbreekt."]
    verschillen = []
    wet = wettabel_van(besluit.berekening.get("wetstand"), besluit.opgesteld_op)
    if actueel:
        if wet is huidige_wettabel():
            return []
        wet = huidige_wettabel()
        invoer = {**invoer, "compensatie": {**invoer["compensatie"], "rentetabel": rentetabel()}}
    for naam, uitkomst in reken(invoer, met_uitleg=False, wet=wet).items():
        oud = besluit.berekening.get(naam, {}).get("waarden", {})
        verschillen += [f"{naam}, {zin}" for zin in uitkomstverschillen(oud, uitkomst)]
    return verschillen
