# SPDX-License-Identifier: EUPL-1.2
"""Work on many things at once: a result per item, progress, pause and stop, and it goes on after a crash.

Each item is one transaction: its effect and its result row. Killed in between, neither happened. The dry run does
the same through the same services and rolls back, so that it can't promise anything else than what will happen.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import Count, Max, Min, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Besluit, Bulkactie, Bulkregel, Zaak
from cases.services.besluiten import stel_besluit_vast
from cases.services.zaken import naar_team, wijs_toe
from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus, Weigering
from herstel.models import Medewerker, Rol, Team

log = structlog.get_logger(__name__)
Status = Bulkactie.Status
Regelstatus = Bulkregel.Status
MAX_ONDERWERPEN = 50_000


@dataclass(frozen=True, slots=True)
class Bulksoort:
    """`doe(id, gegevens, door)` does one item and says in words what it did; it raises Weigering when it can't.

    `gegevens` holds what belongs to the whole action and, over it, what belongs to this item.
    """

    code: str
    naam: str
    onderwerp: str
    doe: Callable[[int, Mapping[str, Any], Medewerker], str]
    controleer: Callable[[Mapping[str, Any], Medewerker], None]


_soorten: dict[str, Bulksoort] = {}


def bulksoort(soort: Bulksoort) -> Bulksoort:
    """Registers a kind of bulk action (also by the floors above)."""
    if _soorten.setdefault(soort.code, soort) is not soort:
        raise ValueError(f"bulksoort {soort.code} bestaat al")
    return soort


def soort_van(code: str) -> Bulksoort:
    try:
        return _soorten[code]
    except KeyError:
        raise OngeldigeInvoer("Deze bulkactie bestaat niet.", veld="soort") from None


@dataclass(frozen=True, slots=True)
class Proefregel:
    """What would happen with one item."""

    onderwerp: str
    kan: bool
    tekst: str


def _onderwerp(soort: Bulksoort, onderwerp: str) -> int:
    naam, _, nummer = onderwerp.partition(":")
    if naam != soort.onderwerp or not nummer.isdecimal():
        raise OngeldigeInvoer(f"“{onderwerp[:60]}” is geen {soort.onderwerp}.", veld="onderwerpen")
    return int(nummer)


def _lees(
    soort: Bulksoort, onderwerpen: Iterable[str | tuple[str, Mapping[str, Any]]]
) -> list[tuple[str, int, dict[str, Any]]]:
    rijen: dict[str, tuple[str, int, dict[str, Any]]] = {}
    for deel in onderwerpen:
        onderwerp, eigen = (deel, {}) if isinstance(deel, str) else (deel[0], dict(deel[1]))
        rijen.setdefault(onderwerp, (onderwerp, _onderwerp(soort, onderwerp), eigen))
    if not rijen:
        raise OngeldigeInvoer("Kies minstens één regel.", veld="onderwerpen")
    if len(rijen) > MAX_ONDERWERPEN:
        raise OngeldigeInvoer(f"Kies ten hoogste {MAX_ONDERWERPEN} regels.", veld="onderwerpen")
    return list(rijen.values())


def proef(
    soort: str,
    onderwerpen: Iterable[str | tuple[str, Mapping[str, Any]]],
    gegevens: Mapping[str, Any],
    door: Medewerker,
) -> list[Proefregel]:
    """Dry run: for each item what would happen, or why it can't. Nothing stays behind."""
    bs = soort_van(soort)
    rijen = _lees(bs, onderwerpen)
    bs.controleer(gegevens, door)
    uit = []
    for onderwerp, nummer, eigen in rijen:
        try:
            with transaction.atomic():
                tekst = bs.doe(nummer, {**gegevens, **eigen}, door)
                transaction.set_rollback(True)
            uit.append(Proefregel(onderwerp, True, tekst))
        except Weigering as fout:
            uit.append(Proefregel(onderwerp, False, fout.melding))
    return uit


@transaction.atomic
def start_bulk(
    soort: str,
    onderwerpen: Iterable[str | tuple[str, Mapping[str, Any]]],
    gegevens: Mapping[str, Any],
    door: Medewerker,
) -> Bulkactie:
    """Starts a bulk action on `["besluit:1", ("besluit:2", {"hash": …}), …]`; a worker takes it up after the commit."""
    bs = soort_van(soort)
    rijen = _lees(bs, onderwerpen)
    bs.controleer(gegevens, door)
    actie = Bulkactie.objects.create(soort=soort, gegevens=dict(gegevens), totaal=len(rijen), door=door)
    Bulkregel.objects.bulk_create(
        [
            Bulkregel(actie=actie, volgnummer=nr, onderwerp=onderwerp, gegevens=eigen)
            for nr, (onderwerp, _, eigen) in enumerate(rijen, start=1)
        ],
        batch_size=1000,
    )
    transaction.on_commit(lambda: _wek_werker(actie.pk), robust=True)
    return actie


def _wek_werker(actie_id: int) -> None:
    from cases.tasks import verwerk_bulk

    verwerk_bulk.apply_async((actie_id,), retry=False)


def _doe_regel(regel: Bulkregel, actie: Bulkactie) -> None:
    bs = soort_van(actie.soort)
    try:
        with transaction.atomic():
            door = actie.door
            if door is None or not door.is_active:
                raise MagNiet("Wie deze actie startte, werkt hier niet meer.")
            regel.melding = bs.doe(
                _onderwerp(bs, regel.onderwerp), {**actie.gegevens, **regel.gegevens}, door
            )[:400]
            regel.status = Regelstatus.GELUKT
    except Weigering as fout:
        regel.status, regel.melding = Regelstatus.GEWEIGERD, fout.melding[:400]
    except (OperationalError, InterfaceError):
        raise
    except Exception as fout:  # noqa: BLE001 - één regel houdt de rest niet tegen; de fout staat in het logboek
        regel.status = Regelstatus.GEWEIGERD
        regel.melding = f"Er ging iets mis in het systeem ({type(fout).__name__}). Er is niets gewijzigd."
        log.exception("bulkregel_fout", actie=actie.pk, regel=regel.pk)
    regel.klaar_op = timezone.now()
    regel.save(update_fields=["status", "melding", "klaar_op"])


def _volgende(actie_id: int) -> bool:
    """Does one item. False: nothing left here (done, paused, stopped, or the rest is with other workers)."""
    with transaction.atomic():
        actie = Bulkactie.objects.select_related("door__team").get(pk=actie_id)
        if actie.status != Status.BEZIG:
            return False
        regel = (
            Bulkregel.objects.select_for_update(skip_locked=True)
            .filter(actie=actie, status=Regelstatus.WACHT)
            .order_by("volgnummer")
            .first()
        )
        if regel is None:
            return False
        _doe_regel(regel, actie)
        return True


@contextmanager
def _alleen_hier(actie_id: int) -> Iterator[bool]:
    """One worker per action, so that a big one doesn't take every worker. The lock belongs to the database session:
    a worker that dies loses it at once (behind a connection pooler: use session pooling)."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(hashtext('bulk'), %s)", [actie_id])
        gekregen = bool(cursor.fetchone()[0])
    try:
        yield gekregen
    finally:
        if gekregen and connection.connection is not None and connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(hashtext('bulk'), %s)", [actie_id])


def verwerk(actie_id: int, *, seconden: float = 20) -> int:
    """Works on an action for some time, and asks for a worker again when work is left. May be called at any moment.

    Gives the number of items done; 0 when another worker is on it.
    """
    with _alleen_hier(actie_id) as gekregen:
        if not gekregen:
            return 0
        Bulkactie.objects.filter(pk=actie_id, status=Status.WACHT).update(
            status=Status.BEZIG, gestart_op=Coalesce("gestart_op", timezone.now())
        )
        aantal, einde, rest = 0, time.monotonic() + seconden, True
        while rest and time.monotonic() < einde:
            rest = _volgende(actie_id)
            aantal += rest
        with transaction.atomic():
            actie = Bulkactie.objects.select_for_update().get(pk=actie_id)
            if actie.status == Status.BEZIG and not actie.regels.filter(status=Regelstatus.WACHT).exists():
                actie.status, actie.klaar_op = Status.KLAAR, timezone.now()
                actie.save(update_fields=["status", "klaar_op"])
    if rest:
        transaction.on_commit(lambda: _wek_werker(actie_id), robust=True)
    return aantal


def onafgemaakt() -> list[int]:
    """Actions with work left that may go on."""
    return list(
        Bulkactie.objects.filter(status__in=(Status.WACHT, Status.BEZIG))
        .order_by("pk")
        .values_list("pk", flat=True)
    )


def _zet(
    actie: Bulkactie, door: Medewerker, van: tuple[str, ...], naar: str, **velden: datetime
) -> Bulkactie:
    actie = Bulkactie.objects.select_for_update().get(pk=actie.pk)
    if actie.door_id != door.pk and not door.heeft_rol(Rol.BEHEERDER):
        raise MagNiet("Alleen wie de actie startte, of een beheerder, kan dit.")
    if actie.status not in van:
        raise VerkeerdeStatus(f"De actie is nu {actie.get_status_display()}.")
    actie.status = naar
    for naam, waarde in velden.items():
        setattr(actie, naam, waarde)
    actie.save(update_fields=["status", *velden])
    return actie


@transaction.atomic
def pauzeer(actie: Bulkactie, door: Medewerker) -> Bulkactie:
    """After the item that is being worked on, nothing happens until it goes on."""
    return _zet(actie, door, (Status.WACHT, Status.BEZIG), Status.GEPAUZEERD)


@transaction.atomic
def ga_verder(actie: Bulkactie, door: Medewerker) -> Bulkactie:
    actie = _zet(actie, door, (Status.GEPAUZEERD,), Status.WACHT)
    transaction.on_commit(lambda: _wek_werker(actie.pk), robust=True)
    return actie


@transaction.atomic
def stop(actie: Bulkactie, door: Medewerker) -> Bulkactie:
    """Ends for good: what was done stays done, the rest stays on the list as not done."""
    return _zet(
        actie,
        door,
        (Status.WACHT, Status.BEZIG, Status.GEPAUZEERD),
        Status.GESTOPT,
        klaar_op=timezone.now(),
    )


@dataclass(frozen=True, slots=True)
class Voortgang:
    """Where an action stands. `per_minuut` and `nog` (time left) are None until there is something to measure."""

    totaal: int
    klaar: int
    gelukt: int
    geweigerd: int
    per_minuut: float | None
    nog: timedelta | None

    @property
    def procent(self) -> int:
        return 100 * self.klaar // self.totaal if self.totaal else 100


def voortgang(actie: Bulkactie) -> Voortgang:
    """Counts, and the rate over the last minute of work (so that a pause doesn't count)."""
    tel = actie.regels.aggregate(
        gelukt=Count("pk", filter=Q(status=Regelstatus.GELUKT)),
        geweigerd=Count("pk", filter=Q(status=Regelstatus.GEWEIGERD)),
        laatste=Max("klaar_op"),
    )
    klaar = tel["gelukt"] + tel["geweigerd"]
    per_minuut = nog = None
    if tel["laatste"]:
        venster = actie.regels.filter(klaar_op__gt=tel["laatste"] - timedelta(minutes=1)).aggregate(
            aantal=Count("pk"), eerste=Min("klaar_op")
        )
        seconden = (tel["laatste"] - venster["eerste"]).total_seconds()
        if venster["aantal"] > 1 and seconden > 0:
            per_seconde = (venster["aantal"] - 1) / seconden
            per_minuut = round(per_seconde * 60, 1)
            nog = timedelta(seconds=round((actie.totaal - klaar) / per_seconde))
    return Voortgang(actie.totaal, klaar, tel["gelukt"], tel["geweigerd"], per_minuut, nog)


# --- kinds ----------------------------------------------------------------------------------------------------


def _controleer_vaststellen(gegevens: Mapping[str, Any], door: Medewerker) -> None:
    if not door.heeft_rol(Rol.BESLISSER):
        raise MagNiet("Uw rol mag geen besluiten vaststellen.")


def _stel_vast(nummer: int, gegevens: Mapping[str, Any], door: Medewerker) -> str:
    besluit = Besluit.objects.select_related("zaak").filter(pk=nummer).first()
    if besluit is None:
        raise OngeldigeInvoer("Dit besluit bestaat niet.")
    if not gegevens.get("hash"):
        raise OngeldigeInvoer("Bij dit besluit ontbreekt wat u hebt gezien. Open de lijst opnieuw.")
    besluit = stel_besluit_vast(besluit, door, verwachte_hash=gegevens["hash"])
    return f"Vastgesteld: {besluit.kenmerk or besluit.soort} in {besluit.zaak.zaaknummer}."


VASTSTELLEN = bulksoort(
    Bulksoort(
        "besluiten_vaststellen", "Besluiten vaststellen", "besluit", _stel_vast, _controleer_vaststellen
    )
)
"""Each item carries `hash`: `inhoud_hash` of what the decider saw."""


def _doel(gegevens: Mapping[str, Any]) -> Medewerker | Team:
    if (gegevens.get("medewerker") is None) == (gegevens.get("team") is None):
        raise OngeldigeInvoer("Kies een medewerker of een team.", veld="medewerker")
    model: Any = Medewerker if gegevens.get("medewerker") is not None else Team
    doel = model.objects.filter(pk=gegevens.get("medewerker") or gegevens.get("team")).first()
    if doel is None:
        raise OngeldigeInvoer("Deze medewerker of dit team bestaat niet.", veld="medewerker")
    return doel


def _controleer_herverdelen(gegevens: Mapping[str, Any], door: Medewerker) -> None:
    if not door.heeft_rol(Rol.TEAMLEIDER):
        raise MagNiet("Uw rol mag geen zaken herverdelen.")
    _doel(gegevens)


def _herverdeel(nummer: int, gegevens: Mapping[str, Any], door: Medewerker) -> str:
    zaak = Zaak.objects.select_related("behandelaar", "team").filter(pk=nummer).first()
    if zaak is None:
        raise OngeldigeInvoer("Deze zaak bestaat niet.")
    eis(door, zaak, Actie.TOEWIJZEN)
    doel, reden = _doel(gegevens), str(gegevens.get("reden", ""))[:200]
    van = str(zaak.behandelaar or zaak.team or "de wachtrij")
    if isinstance(doel, Medewerker):
        wijs_toe(zaak, doel, door, reden)
    else:
        naar_team(zaak, doel, door, reden)
    return f"{zaak.zaaknummer}: van {van} naar {doel}."


HERVERDELEN = bulksoort(
    Bulksoort("herverdelen", "Zaken herverdelen", "zaak", _herverdeel, _controleer_herverdelen)
)
"""`gegevens`: `medewerker` or `team` (id) and `reden`."""
