# SPDX-License-Identifier: EUPL-1.2
import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import structlog
from django.conf import settings
from django.db import transaction
from django.db.models import Sum
from django.utils import timezone
from sepaxml import SepaTransfer

from cases.autorisatie import Actie, eis
from cases.brieven.gegevens import betaaltermijn, eigen_rekening
from cases.models import Besluit, Betaalbatch, Betaling
from cases.services.contacten import maak_taak
from cases.services.uitgaand import zet_uit
from cases.services.zaken import nieuw_nummer, zaak_op_slot
from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus, VierOgen, VoorwaardeNietVoldaan
from herstel.models import Bankrekening, Medewerker, Persoon, Rol
from herstel.recht.kalender import eerste_paasdag

log = structlog.get_logger(__name__)

Status = Betaling.Status
SCHEMA = "pain.001.001.09"
ROLLEN_MAKEN = (Rol.TEAMLEIDER, Rol.BESLISSER)
ROLLEN_GOEDKEUREN = (Rol.BESLISSER,)
MAX_IN_BATCH = 10_000


def waarom_geblokkeerd(persoon: Persoon) -> str:
    """Why this person can't be paid now, in words; empty when it can."""
    if persoon.overleden_op:
        return "De begunstigde is overleden. Bespreek met de nabestaanden wie het geld krijgt."
    if eigen_rekening(persoon) is None:
        return "Er is nog geen gecontroleerde bankrekening op eigen naam (Wht 6.8)."
    return ""


@transaction.atomic
def maak_betalingen(besluit: Besluit) -> list[Betaling]:
    """The payments that follow from a signed decision: one per component and payee, each with its last day.

    Repeatable: what is there stays. Raises ValueError when the lines don't add up to what the decision pays.
    """
    zaak = zaak_op_slot(besluit.zaak_id)
    besluit = Besluit.objects.get(pk=besluit.pk)
    besluit.zaak = zaak
    if besluit.status != Besluit.Status.VASTGESTELD:
        raise VerkeerdeStatus("Van een besluit zonder handtekening wordt niets betaald.")
    per_groep: dict[tuple[str, int], Decimal] = {}
    for regel in besluit.regels.filter(uitbetalen=True):
        sleutel = (regel.onderdeel, regel.begunstigde_id)
        per_groep[sleutel] = per_groep.get(sleutel, Decimal(0)) + regel.bedrag
    if (
        sum(per_groep.values(), Decimal(0)) != besluit.uit_te_betalen
        or min(per_groep.values(), default=0) < 0
    ):
        raise ValueError(f"de regels van besluit {besluit.pk} zijn samen niet wat het uitbetaalt")
    termijn = betaaltermijn(besluit)
    if termijn is None:
        if besluit.uit_te_betalen > 0:
            raise ValueError(
                f"besluit {besluit.pk} betaalt uit, maar {besluit.soort} heeft geen betaaltermijn"
            )
        return []
    uitleg = termijn.als_json()
    nieuw = []
    for (onderdeel, begunstigde_id), bedrag in sorted(per_groep.items()):
        if bedrag == 0:
            continue
        begunstigde = Persoon.objects.get(pk=begunstigde_id)
        reden = waarom_geblokkeerd(begunstigde)
        betaling, _ = Betaling.objects.get_or_create(
            besluit=besluit,
            onderdeel=onderdeel,
            begunstigde=begunstigde,
            defaults={
                "bedrag": bedrag,
                "status": Status.GEBLOKKEERD if reden else Status.TE_BETALEN,
                "reden": reden,
                "uiterlijk_op": termijn.waarden["uiterlijk"],
                "uitleg": uitleg,
            },
        )
        nieuw.append(betaling)
        if reden:
            maak_taak(
                zaak,
                f"Een betaling kan nog niet. {reden}",
                None,
                medewerker=zaak.behandelaar,
                uiterlijk_op=betaling.uiterlijk_op,
                code="betaling_geblokkeerd",
            )
    return nieuw


@transaction.atomic
def deblokkeer_betalingen(persoon: Persoon) -> int:
    """Payments that waited for an account of this person become payable when a checked one is there."""
    wachtend = Betaling.objects.select_for_update(of=("self",)).filter(
        begunstigde=persoon, status=Status.GEBLOKKEERD
    )
    reden = waarom_geblokkeerd(Persoon.objects.get(pk=persoon.pk))
    aantal = 0
    for betaling in wachtend.order_by("pk"):
        if reden:
            if betaling.reden != reden:
                betaling.reden = reden
                betaling.save(update_fields=["reden"])
            continue
        betaling.status, betaling.reden = Status.TE_BETALEN, ""
        betaling.save(update_fields=["status", "reden"])
        aantal += 1
    return aantal


def wie_legde_vast(rekening: Bankrekening) -> Medewerker | None:
    """Who entered this account: the first history row of it."""
    eerste = rekening.history.select_related("history_user").order_by("history_date", "history_id").first()
    return eerste.history_user if eerste else None


@transaction.atomic
def controleer_bankrekening(rekening: Bankrekening, door: Medewerker) -> int:
    """Somebody else than who entered it confirms name and account (Wht 6.8); gives how many payments can now go.

    Raises VierOgen for who entered it, VoorwaardeNietVoldaan when it was checked or replaced before.
    """
    rekening = Bankrekening.objects.select_for_update().get(pk=rekening.pk)
    if rekening.tot_en_met is not None:
        raise VoorwaardeNietVoldaan("Deze rekening is intussen vervangen door een andere.")
    if rekening.gecontroleerd_op is not None:
        raise VoorwaardeNietVoldaan("Deze rekening is al gecontroleerd.")
    invoerder = wie_legde_vast(rekening)
    if invoerder is not None and invoerder.pk == door.pk:
        raise VierOgen("U hebt deze rekening zelf ingevoerd. Iemand anders moet haar controleren.")
    rekening.gecontroleerd_op = timezone.localdate()
    rekening._history_user = door
    rekening._change_reason = "rekening gecontroleerd"
    rekening.save(update_fields=["gecontroleerd_op"])
    return deblokkeer_betalingen(rekening.persoon)


def deblokkeer_alle() -> int:
    """The same for everyone who has a checked account by now."""
    kandidaten = (
        Betaling.objects.filter(
            status=Status.GEBLOKKEERD,
            begunstigde__overleden_op__isnull=True,
            begunstigde__bankrekeningen__tot_en_met__isnull=True,
            begunstigde__bankrekeningen__gecontroleerd_op__isnull=False,
        )
        .values_list("begunstigde_id", flat=True)
        .distinct()
    )
    return sum(deblokkeer_betalingen(persoon) for persoon in Persoon.objects.filter(pk__in=list(kandidaten)))


@dataclass(frozen=True, slots=True)
class Batchregel:
    """What happened with one payment while a batch was made."""

    betaling: Betaling
    opgenomen: bool
    reden: str


def _eis_rol(door: Medewerker, rollen: tuple[str, ...], wat: str) -> None:
    if not door.heeft_rol(*rollen):
        raise MagNiet(f"Uw rol mag geen betaalbatch {wat}.")


def is_bankdag(dag: date) -> bool:
    """Does the European payment system (TARGET) run that day?"""
    pasen = eerste_paasdag(dag.year)
    gesloten = {
        date(dag.year, 1, 1), pasen - timedelta(days=2), pasen + timedelta(days=1), date(dag.year, 5, 1),
        date(dag.year, 12, 25), date(dag.year, 12, 26),
    }  # fmt: skip
    return dag.weekday() < 5 and dag not in gesloten


@transaction.atomic
def maak_batch(
    uitvoeren_op: date, door: Medewerker, *, betalingen: list[int] | None = None
) -> tuple[Betaalbatch, list[Batchregel]]:
    """Puts everything that is payable (or the given ids) in a batch; each payment gets a result.

    A payment without a checked account is skipped and blocked with the reason. What another batch has taken at this
    moment is skipped as well. Raises OngeldigeInvoer for a day on which banks don't pay.
    """
    _eis_rol(door, ROLLEN_MAKEN, "maken")
    if uitvoeren_op < timezone.localdate():
        raise OngeldigeInvoer("De dag van betalen is al voorbij.", veld="uitvoeren_op")
    if not is_bankdag(uitvoeren_op):
        raise OngeldigeInvoer("Op die dag betalen de banken niet. Kies een werkdag.", veld="uitvoeren_op")
    keuze = Betaling.objects.filter(status=Status.TE_BETALEN)
    if betalingen is not None:
        keuze = keuze.filter(pk__in=betalingen)
    rijen = list(
        keuze.select_for_update(skip_locked=True, of=("self",))
        .select_related("begunstigde", "besluit")
        .order_by("uiterlijk_op", "pk")[:MAX_IN_BATCH]
    )
    resultaat = []
    jaar = timezone.localdate().year
    batch = None
    for betaling in rijen:
        reden = waarom_geblokkeerd(betaling.begunstigde)
        if betaling.besluit.status != Besluit.Status.VASTGESTELD:
            reden = "Het besluit is niet vastgesteld."
        if reden:
            betaling.status, betaling.reden = Status.GEBLOKKEERD, reden
            betaling.save(update_fields=["status", "reden"])
            resultaat.append(Batchregel(betaling, False, reden))
            continue
        if batch is None:
            nummer = f"SEPA-{jaar}-{nieuw_nummer('batch', jaar):06d}"
            batch = Betaalbatch(nummer=nummer, uitvoeren_op=uitvoeren_op, opgesteld_door=door)
            batch._history_user = door
            batch.save()
        betaling.status, betaling.reden, betaling.batch = Status.IN_BATCH, "", batch
        betaling.bankrekening = eigen_rekening(betaling.begunstigde)
        betaling.eind_tot_eind = f"{batch.nummer}-{betaling.pk}"
        betaling._history_user = door
        betaling.save(update_fields=["status", "reden", "batch", "bankrekening", "eind_tot_eind"])
        resultaat.append(Batchregel(betaling, True, ""))
    gevonden = {betaling.pk for betaling in rijen}
    for betaling in Betaling.objects.filter(pk__in=[pk for pk in betalingen or () if pk not in gevonden]):
        resultaat.append(Batchregel(betaling, False, f"De betaling is nu: {betaling.get_status_display()}."))
    if batch is None:
        if resultaat:
            # wat geblokkeerd is geraakt blijft bewaard; er is alleen geen batch
            return Betaalbatch(uitvoeren_op=uitvoeren_op, opgesteld_door=door), resultaat
        raise VoorwaardeNietVoldaan("Er staan geen betalingen klaar.")
    opgenomen = Betaling.objects.filter(batch=batch)
    batch.aantal, batch.totaal = opgenomen.count(), opgenomen.aggregate(som=Sum("bedrag"))["som"]
    batch.save(update_fields=["aantal", "totaal"])
    return batch, resultaat


@transaction.atomic
def haal_uit_batch(betaling: Betaling, reden: str, door: Medewerker) -> Betaling:
    """Takes a payment out of a batch that wasn't approved yet; it can go into another one."""
    _eis_rol(door, ROLLEN_MAKEN, "wijzigen")
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom.", veld="reden", code="reden_verplicht")
    batch = Betaalbatch.objects.select_for_update().get(pk=betaling.batch_id)
    betaling = Betaling.objects.select_for_update().get(pk=betaling.pk)
    if betaling.batch_id != batch.pk or batch.status != Betaalbatch.Status.CONCEPT:
        raise VerkeerdeStatus("Deze batch is al goedgekeurd.")
    betaling.status, betaling.batch, betaling.bankrekening = Status.TE_BETALEN, None, None
    betaling.eind_tot_eind = None
    betaling._history_user, betaling._change_reason = door, reden[:100]
    betaling.save()
    rest = Betaling.objects.filter(batch=batch)
    batch.aantal, batch.totaal = rest.count(), rest.aggregate(som=Sum("bedrag"))["som"] or Decimal(0)
    batch._history_user = door
    batch.save()
    return betaling


@transaction.atomic
def keur_batch_goed(batch: Betaalbatch, door: Medewerker) -> Betaalbatch:
    """A second person agrees with the batch; never the one who made it."""
    batch = Betaalbatch.objects.select_for_update().get(pk=batch.pk)
    if batch.opgesteld_door_id == door.pk:
        raise VierOgen("U hebt deze batch zelf gemaakt. Iemand anders moet die goedkeuren.")
    _eis_rol(door, ROLLEN_GOEDKEUREN, "goedkeuren")
    if batch.status != Betaalbatch.Status.CONCEPT:
        raise VerkeerdeStatus("Deze batch wacht niet op goedkeuring.")
    if batch.aantal == 0:
        raise VoorwaardeNietVoldaan("Deze batch is leeg.")
    batch.status, batch.goedgekeurd_door = Betaalbatch.Status.GOEDGEKEURD, door
    batch.goedgekeurd_op = timezone.now()
    batch._history_user = door
    batch.save()
    return batch


def _naam_rekening(rekening: Bankrekening) -> str:
    return " ".join(rekening.tenaamstelling.split())[:70]


def _pain001(batch: Betaalbatch, betalingen: list[Betaling]) -> bytes:
    """The pain.001 file, validated against the schema that comes with sepaxml. Raises VoorwaardeNietVoldaan."""
    if not (settings.BETALER_NAAM and settings.BETALER_IBAN and settings.BETALER_BIC):
        raise VoorwaardeNietVoldaan(
            "De rekening waarvan betaald wordt ontbreekt. Vul BETALER_NAAM, BETALER_IBAN en BETALER_BIC in bij de "
            "instellingen."
        )
    bestand = SepaTransfer(
        {
            "name": settings.BETALER_NAAM,
            "IBAN": settings.BETALER_IBAN,
            "BIC": settings.BETALER_BIC,
            "batch": True,
            "currency": "EUR",
        },
        schema=SCHEMA,
        clean=True,
    )
    # the library makes up a message id; ours says which batch it is, and refuses a second file at the bank
    kop = bestand._xml.find("CstmrCdtTrfInitn/GrpHdr/MsgId")
    kop.text = batch.nummer
    for betaling in betalingen:
        centen = int(betaling.bedrag * 100)
        bestand.add_payment(
            {
                "name": _naam_rekening(betaling.bankrekening),
                "IBAN": betaling.bankrekening.iban,
                "amount": centen,
                "execution_date": batch.uitvoeren_op,
                "description": f"Hersteloperatie toeslagen {betaling.besluit.zaak.zaaknummer}",
                "endtoend_id": betaling.eind_tot_eind,
            }
        )
    try:
        return bestand.export(validate=True)
    except Exception as fout:
        raise VoorwaardeNietVoldaan(f"Het bankbestand voldoet niet aan {SCHEMA}: {str(fout)[:300]}") from fout


@transaction.atomic
def bied_batch_aan(batch: Betaalbatch, door: Medewerker) -> Betaalbatch:
    """Makes the bank file of an approved batch and marks its payments as offered, in one transaction, once.

    A payee whose account changed or who died since the batch was made stops it: nothing goes out half.
    """
    _eis_rol(door, ROLLEN_GOEDKEUREN, "aanbieden")
    batch = Betaalbatch.objects.select_for_update().get(pk=batch.pk)
    if batch.status != Betaalbatch.Status.GOEDGEKEURD:
        raise VerkeerdeStatus("Alleen een goedgekeurde batch gaat naar de bank, één keer.")
    if batch.uitvoeren_op < timezone.localdate():
        raise VoorwaardeNietVoldaan("De dag van betalen is al voorbij. Maak een nieuwe batch.")
    betalingen = list(
        Betaling.objects.select_for_update(of=("self",))
        .filter(batch=batch)
        .select_related("bankrekening", "begunstigde", "besluit__zaak")
        .order_by("pk")
    )
    if len(betalingen) != batch.aantal or sum(b.bedrag for b in betalingen) != batch.totaal:
        raise VoorwaardeNietVoldaan("De betalingen zijn samen niet wat is goedgekeurd.")
    for betaling in betalingen:
        if betaling.status != Status.IN_BATCH:
            raise VerkeerdeStatus(f"Betaling {betaling.pk} is al {betaling.get_status_display()}.")
        nu_geldig = eigen_rekening(betaling.begunstigde)
        if nu_geldig is None or nu_geldig.pk != betaling.bankrekening_id:
            raise VoorwaardeNietVoldaan(
                f"De rekening van {betaling.begunstigde} ({betaling.besluit.zaak.zaaknummer}) is veranderd sinds de batch "
                "is gemaakt. Laat de batch opnieuw maken."
            )
    batch.xml = _pain001(batch, betalingen)
    batch.sha256 = hashlib.sha256(batch.xml).hexdigest()
    batch.status = Betaalbatch.Status.AANGEBODEN
    batch._history_user = door
    batch.save()
    vandaag = timezone.localdate()
    for betaling in betalingen:
        betaling.status, betaling.aangeboden_op = Status.AANGEBODEN, vandaag
        betaling._history_user = door
        betaling.save(update_fields=["status", "aangeboden_op"])
    for zaak_id in sorted({b.besluit.zaak_id for b in betalingen}):
        zet_uit("zaak_afronden", f"zaak_afronden:batch:{batch.pk}:{zaak_id}", {"zaak": zaak_id})
    log.info("batch_aangeboden", batch=batch.nummer, aantal=batch.aantal, sha256=batch.sha256)
    return batch


@transaction.atomic
def ontbind_batch(batch: Betaalbatch, reden: str, door: Medewerker) -> int:
    """Gives up a batch that didn't go to the bank: its payments can go into a new one. Gives how many."""
    _eis_rol(door, ROLLEN_MAKEN, "ontbinden")
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom.", veld="reden", code="reden_verplicht")
    batch = Betaalbatch.objects.select_for_update().get(pk=batch.pk)
    if batch.status == Betaalbatch.Status.AANGEBODEN:
        raise VerkeerdeStatus("Deze batch is al bij de bank.")
    aantal = 0
    for betaling in Betaling.objects.select_for_update().filter(batch=batch):
        betaling.status, betaling.batch, betaling.bankrekening = Status.TE_BETALEN, None, None
        betaling.eind_tot_eind = None
        betaling._history_user = door
        betaling.save()
        aantal += 1
    batch.aantal, batch.totaal, batch.status = 0, Decimal(0), Betaalbatch.Status.CONCEPT
    batch.goedgekeurd_door = batch.goedgekeurd_op = None
    batch._history_user, batch._change_reason = door, reden[:100]
    batch.save()
    return aantal


@transaction.atomic
def registreer_terugboeking(betaling: Betaling, op: date, reden: str, door: Medewerker) -> Betaling:
    """The bank gave the money back: noted with the day and the reason, and somebody gets a task."""
    _eis_rol(door, ROLLEN_MAKEN, "bijwerken")
    if not reden.strip():
        raise OngeldigeInvoer(
            "Schrijf op waarom de bank het geld terugstuurde.", veld="reden", code="reden_verplicht"
        )
    zaak = zaak_op_slot(betaling.besluit.zaak_id)
    betaling = Betaling.objects.select_for_update().get(pk=betaling.pk)
    if betaling.status != Status.AANGEBODEN or betaling.aangeboden_op is None:
        raise VerkeerdeStatus("Deze betaling is niet bij de bank.")
    if not betaling.aangeboden_op <= op <= timezone.localdate():
        raise OngeldigeInvoer("De datum ligt na het aanbieden en niet in de toekomst.", veld="op")
    betaling.status, betaling.teruggekomen_op, betaling.reden = Status.TERUG, op, reden[:200]
    betaling._history_user = door
    betaling.save(update_fields=["status", "teruggekomen_op", "reden"])
    maak_taak(
        zaak,
        f"Een betaling kwam terug van de bank: {reden}. Bel de ouder en controleer de rekening.",
        None,
        medewerker=zaak.behandelaar,
        uiterlijk_op=timezone.localdate(),
        code=f"betaling_terug_{betaling.pk}",
    )
    return betaling


@transaction.atomic
def betaal_opnieuw(betaling: Betaling, door: Medewerker) -> Betaling:
    """A payment that came back may go again, in a new batch with a new id at the bank; blocked without an account."""
    zaak = zaak_op_slot(betaling.besluit.zaak_id)
    eis(door, zaak, Actie.CONTACT)
    betaling = (
        Betaling.objects.select_for_update(of=("self",)).select_related("begunstigde").get(pk=betaling.pk)
    )
    if betaling.status != Status.TERUG:
        raise VerkeerdeStatus("Deze betaling is niet teruggekomen.")
    reden = waarom_geblokkeerd(betaling.begunstigde)
    huidig = eigen_rekening(betaling.begunstigde)
    terug, gecontroleerd = betaling.teruggekomen_op, huidig.gecontroleerd_op if huidig else None
    if huidig and huidig.pk == betaling.bankrekening_id and terug and gecontroleerd and gecontroleerd < terug:
        reden = "Het geld kwam van deze rekening terug. Controleer de rekening opnieuw met de ouder."
    if reden:
        raise VoorwaardeNietVoldaan(reden)
    betaling.status, betaling.reden, betaling.batch, betaling.bankrekening = Status.TE_BETALEN, "", None, None
    betaling.eind_tot_eind = betaling.aangeboden_op = None
    betaling._history_user = door
    betaling.save()
    return betaling
