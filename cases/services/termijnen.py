# SPDX-License-Identifier: EUPL-1.2
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Termijn, Termijngebeurtenis, Zaak
from cases.services.zaken import bewaar, zaak_op_slot
from cases.termijnen import (
    BUITENLAND,
    GRONDEN_OPSCHORTING,
    PERIODE,
    Gebeurtenissen,
    gebeurtenissen_per_termijn,
    hoofddatum,
    leid_af,
)
from cases.zaaksoort import Termijnsoort, zaaksoort_van
from herstel.fouten import OngeldigeInvoer, VoorwaardeNietVoldaan
from herstel.models import Medewerker
from herstel.wet import bereken

Soort = Termijngebeurtenis.Soort


def herbereken_termijnen(zaak: Zaak, op: date | None = None) -> list[Termijn]:
    """Derives every term of a (locked) case from its events and refreshes the stored copies."""
    op = op or timezone.localdate()
    per_code = gebeurtenissen_per_termijn(zaak)
    leeg = Gebeurtenissen.uit(())
    bestaand = {t.code: t for t in zaak.termijnen.all()}
    resultaat: list[Termijn] = []
    uiterste = opgeschort = None
    for ts in zaaksoort_van(zaak).termijnen:
        geb = per_code.get(ts.code, leeg)
        uitkomst = leid_af(zaak, ts, geb)
        if uitkomst is None:
            continue
        klaar = geb.laatste(Soort.EINDE)
        lopend = geb.lopende_opschorting(op)
        termijn = bestaand.get(ts.code) or Termijn(zaak=zaak, code=ts.code)
        termijn.aanvang = uitkomst.waarden.get("aanvang")
        termijn.einde = uitkomst.waarden["einde"]
        termijn.opgeschort_sinds = lopend.op if lopend else None
        termijn.afgerond_op = klaar.op if klaar else None
        termijn.uitleg = uitkomst.als_json()
        termijn.berekend_op = timezone.now()
        termijn.save()
        resultaat.append(termijn)
        if ts.bij_einde:
            ts.bij_einde(zaak, termijn.einde)
        if ts.hoofd:
            uiterste, opgeschort = hoofddatum(geb, termijn.einde, op)
    if (zaak.uiterste_datum, zaak.opgeschort_sinds) != (uiterste, opgeschort):
        zaak.uiterste_datum, zaak.opgeschort_sinds = uiterste, opgeschort
        zaak._change_reason = "termijn herrekend"
        zaak.save(update_fields=["uiterste_datum", "opgeschort_sinds"])
    return resultaat


def _leg_vast(
    zaak: Zaak, ts: Termijnsoort, soort: str, op: date, door: Medewerker | None, **velden: Any
) -> Termijngebeurtenis:
    rij = Termijngebeurtenis.objects.create(
        zaak=zaak, termijn=ts.code, soort=soort, op=op, door=door, **velden
    )
    herbereken_termijnen(zaak)
    bewaar(zaak, door, reden=f"termijn: {rij.get_soort_display()}")
    return rij


def _niet_in_toekomst(op: date, veld: str) -> None:
    if op > timezone.localdate():
        raise OngeldigeInvoer("Deze datum ligt in de toekomst.", veld=veld)


@transaction.atomic
def start_termijn(
    zaak: Zaak, code: str, op: date, door: Medewerker | None, *, toelichting: str = ""
) -> Termijngebeurtenis:
    """A term begins to run (again) on the day after `op`: e.g. the dagtekening of a vooraankondiging."""
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, Actie.TERMIJN)
    return _leg_vast(zaak, zaaksoort_van(zaak).termijn(code), Soort.START, op, door, toelichting=toelichting)


@transaction.atomic
def schort_op(
    zaak: Zaak,
    grond: str,
    op: date,
    door: Medewerker | None,
    *,
    tot_en_met: date | None = None,
    toelichting: str,
    code: str = "beslistermijn",
    versie: int | None = None,
) -> Termijngebeurtenis:
    """Suspends a term. For `instemming`, `toerekenbaar` and `overmacht` the last day is agreed or known (`tot_en_met`);
    for a request to add something it is the end of the time that the parent gets."""
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.TERMIJN)
    ts = zaaksoort_van(zaak).termijn(code)
    if grond not in GRONDEN_OPSCHORTING:
        raise OngeldigeInvoer("Kies een grond voor de opschorting.", veld="grond")
    if not toelichting.strip():
        raise OngeldigeInvoer("Schrijf op waarom de termijn stopt.", veld="toelichting")
    _niet_in_toekomst(op, "op")
    if tot_en_met is None and grond not in BUITENLAND:
        veld = (
            "de laatste dag van de opschorting" if grond in PERIODE else "tot wanneer de ouder kan aanvullen"
        )
        raise OngeldigeInvoer(f"Vul in: {veld}.", veld="tot_en_met")
    if tot_en_met is not None and tot_en_met < op:
        raise OngeldigeInvoer("De laatste dag ligt voor de eerste dag.", veld="tot_en_met")
    if op < zaak.ontvangen_op:
        raise OngeldigeInvoer("De opschorting begint voor de ontvangst van de aanvraag.", veld="op")
    return _leg_vast(
        zaak, ts, Soort.OPSCHORTING, op, door, grond=grond, tot_en_met=tot_en_met, toelichting=toelichting
    )


@transaction.atomic
def hervat_termijn(
    opschorting: Termijngebeurtenis,
    op: date,
    door: Medewerker | None,
    *,
    toelichting: str = "",
    versie: int | None = None,
) -> Termijngebeurtenis:
    """The suspension ends: what was asked came in on `op`."""
    zaak = zaak_op_slot(opschorting.zaak_id, versie)
    eis(door, zaak, Actie.TERMIJN)
    if opschorting.soort != Soort.OPSCHORTING:
        raise OngeldigeInvoer("Dit is geen opschorting.")
    if opschorting.vervolg.filter(soort__in=(Soort.EINDE_OPSCHORTING, Soort.INTREKKING)).exists():
        raise VoorwaardeNietVoldaan("Deze opschorting is al beëindigd of ingetrokken.")
    _niet_in_toekomst(op, "op")
    if op < opschorting.op:
        raise OngeldigeInvoer("De opschorting begon pas later.", veld="op")
    ts = zaaksoort_van(zaak).termijn(opschorting.termijn)
    return _leg_vast(zaak, ts, Soort.EINDE_OPSCHORTING, op, door, bij=opschorting, toelichting=toelichting)


@transaction.atomic
def verleng_termijn(
    zaak: Zaak,
    medegedeeld_op: date,
    door: Medewerker | None,
    *,
    maanden: int | None = None,
    weken: int | None = None,
    toelichting: str,
    code: str = "beslistermijn",
    versie: int | None = None,
) -> Termijngebeurtenis:
    """Extends a term once (Wht 6.2: at most 6 months; 6.7: up to 6 weeks from the dagtekening), when told in time."""
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.TERMIJN)
    ts = zaaksoort_van(zaak).termijn(code)
    geb = gebeurtenissen_per_termijn(zaak).get(code, Gebeurtenissen.uit(()))
    if not toelichting.strip():
        raise OngeldigeInvoer("Schrijf op waarom u de termijn verlengt.", veld="toelichting")
    _niet_in_toekomst(medegedeeld_op, "medegedeeld_op")
    if geb.laatste(Soort.VERDAGING):
        raise VoorwaardeNietVoldaan(f"Deze termijn is al een keer verlengd ({ts.grondslag}). Vaker mag niet.")
    nu = leid_af(zaak, ts, geb, met_uitleg=False)
    if nu is None:
        raise VoorwaardeNietVoldaan("Deze termijn loopt nog niet.")
    if medegedeeld_op > nu.waarden["einde"]:
        raise OngeldigeInvoer(
            f"De termijn was toen al voorbij (laatste dag {nu.waarden['einde']:%d-%m-%Y}). Verlengen kan niet meer.",
            veld="medegedeeld_op",
        )
    if ts.kind == "atw_verlenging":
        if not weken or not 2 < weken <= 6:
            raise OngeldigeInvoer("Verleng tot 3, 4, 5 of 6 weken na de dagtekening.", veld="weken")
        gegevens: dict = {"weken": weken}
    else:
        if not maanden or not 1 <= maanden <= 6:
            raise OngeldigeInvoer("Verleng met 1 tot en met 6 maanden.", veld="maanden")
        gegevens = {"maanden": maanden}
    return _leg_vast(
        zaak, ts, Soort.VERDAGING, medegedeeld_op, door, gegevens=gegevens, toelichting=toelichting
    )


def _hoofdtermijn(zaak: Zaak) -> Termijnsoort:
    return next(ts for ts in zaaksoort_van(zaak).termijnen if ts.hoofd)


@transaction.atomic
def registreer_ingebrekestelling(
    zaak: Zaak,
    ontvangen_op: date,
    door: Medewerker | None,
    *,
    toelichting: str = "",
    versie: int | None = None,
) -> Termijngebeurtenis:
    """Notes a notice of default; whether it is valid, and what it costs, follows from the calculation (Awb 4:17)."""
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.TERMIJN)
    _niet_in_toekomst(ontvangen_op, "ontvangen_op")
    return _leg_vast(
        zaak, _hoofdtermijn(zaak), Soort.INGEBREKESTELLING, ontvangen_op, door, toelichting=toelichting
    )


@transaction.atomic
def registreer_uitspraak(
    zaak: Zaak,
    verzonden_op: date,
    door: Medewerker | None,
    *,
    uiterlijk_op: date | None = None,
    weken: int | None = None,
    bedrag_per_dag: Decimal,
    maximum: Decimal,
    ecli: str = "",
    toelichting: str = "",
    versie: int | None = None,
) -> Termijngebeurtenis:
    """A judge sets a date (always preferred) or a number of weeks, with its own penalty per day and maximum."""
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.TERMIJN)
    _niet_in_toekomst(verzonden_op, "verzonden_op")
    if bedrag_per_dag < 0 or maximum < 0:
        raise OngeldigeInvoer("Een dwangsom is niet negatief.", veld="bedrag_per_dag")
    if uiterlijk_op is None:
        if not weken or weken < 1:
            raise OngeldigeInvoer(
                "Vul de datum uit de uitspraak in, of het aantal weken.", veld="uiterlijk_op"
            )
        invoer = {
            "soort": "rechterlijk", "uitspraak_verzonden_op": verzonden_op.isoformat(), "termijn_weken": weken,
            "bedrag_per_dag": str(bedrag_per_dag), "maximum": str(maximum), "peildatum": verzonden_op.isoformat(),
        }  # fmt: skip
        uiterlijk_op = bereken("dwangsom", invoer).waarden["besluit_uiterlijk"]
    if uiterlijk_op < verzonden_op:
        raise OngeldigeInvoer("De uiterste dag ligt voor de uitspraak.", veld="uiterlijk_op")
    gegevens = {"bedrag_per_dag": str(bedrag_per_dag), "maximum": str(maximum), "ecli": ecli, "weken": weken}
    return _leg_vast(
        zaak, _hoofdtermijn(zaak), Soort.RECHTERLIJK, verzonden_op, door, tot_en_met=uiterlijk_op, gegevens=gegevens,
        toelichting=toelichting,
    )  # fmt: skip


@transaction.atomic
def trek_termijngebeurtenis_in(
    rij: Termijngebeurtenis, reden: str, door: Medewerker | None, *, versie: int | None = None
) -> Termijngebeurtenis:
    """Corrects a mistake: the row stays, stops counting, and the term is derived again."""
    zaak = zaak_op_slot(rij.zaak_id, versie)
    eis(door, zaak, Actie.TERMIJN)
    if not reden.strip():
        raise OngeldigeInvoer(
            "Schrijf op waarom deze regel niet klopt.", veld="reden", code="reden_verplicht"
        )
    if rij.soort == Soort.INTREKKING or rij.vervolg.filter(soort=Soort.INTREKKING).exists():
        raise VoorwaardeNietVoldaan("Deze regel is al ingetrokken.")
    ts = zaaksoort_van(zaak).termijn(rij.termijn)
    return _leg_vast(zaak, ts, Soort.INTREKKING, timezone.localdate(), door, bij=rij, toelichting=reden)


def sluit_termijn(zaak: Zaak, code: str, op: date, door: Medewerker | None) -> None:
    """The term was met or no longer runs (inside the transaction of what ended it)."""
    geb = gebeurtenissen_per_termijn(zaak).get(code, Gebeurtenissen.uit(()))
    if geb.laatste(Soort.EINDE) is None:
        Termijngebeurtenis.objects.create(zaak=zaak, termijn=code, soort=Soort.EINDE, op=op, door=door)
        herbereken_termijnen(zaak)


def heropen_termijnen(zaak: Zaak, door: Medewerker | None) -> None:
    """A case that opens again: what ended its terms no longer counts (inside the transaction of the reopening)."""
    for geb in gebeurtenissen_per_termijn(zaak).values():
        for rij in geb.van(Soort.EINDE):
            Termijngebeurtenis.objects.create(
                zaak=zaak, termijn=rij.termijn, soort=Soort.INTREKKING, op=timezone.localdate(), bij=rij, door=door,
                toelichting="De zaak is heropend.",
            )  # fmt: skip
