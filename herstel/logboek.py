# SPDX-License-Identifier: EUPL-1.2
"""The read log: who saw which person, when, through what and why (AVG 5(2), 30, 32). No log row, no data.

Append-only and chained: each row carries an HMAC-SHA256 over its own content and the hash before it, so a row that is
changed, removed or slipped in later is found by `manage.py verifieer_logboek`.

A page (class or function), an API view and an admin page each have their own way in; all write before the answer
leaves, and all refuse (503) when the page never said whom it shows::

    @toegang(actie="bekijken")
    class Ouderpagina(LeeslogMixin, DetailView):
        leesdoel = Doel.BEHANDELING

        def get_context_data(self, **kwargs):
            self.gelezen(self.object, *self.kinderen, onderwerp="ouderpagina")
            ...

    @toegang(rollen=[Rol.TEAMLEIDER])
    @leeslog(doel=Doel.AANSTURING)
    def teampagina(request):
        request.leeslog.gelezen(*(zaak.ouder_id for zaak in zaken), handeling=Handeling.GEVONDEN, onderwerp="teampagina")
        # or, where the page shows figures and nobody by name:
        request.leeslog.niemand()

    class ZaakViewSet(ApiLeeslogMixin, ModelViewSet):        # one row per person in the answer
        def personen_van(self, zaak):
            return [zaak.ouder_id, zaak.betrokkene_id]

    for regel in log_stroom(user, regels, lambda r: [r.ouder_id], ...):   # exports: a block is logged, then given
        ...

Persons are given as `Persoon` or as primary key. The subject (`onderwerp`) names the page or the case number, never a
BSN, name or search text.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from functools import wraps
from typing import Any, TypeVar

import structlog
from django.conf import settings
from django.contrib.admin.utils import unquote
from django.db import DatabaseError, connection, models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from herstel.fouten import LeeslogOntbreekt, LogboekNietBeschikbaar
from herstel.models import Leesregel, LogboekAnker, Medewerker, Persoon

logger = structlog.get_logger(__name__)

Handeling = Leesregel.Handeling
T = TypeVar("T")
BEGIN = "0" * 64
_SLOT = 0x4C454553  # advisory lock of the chain
_ZICHTBARE_STATUS = range(200, 300)


class Doel(models.TextChoices):
    """Why personal data are looked at (doelbinding, AVG 5(1)(b)). Every read names one."""

    BEHANDELING = "behandeling", "behandeling van een zaak"
    BEOORDELING = "beoordeling", "beoordeling of tweede beoordeling"
    BESLISSING = "beslissing", "besluit vaststellen of teruggeven"
    BETALING = "betaling", "uitbetalen"
    ZOEKEN = "zoeken", "iemand zoeken voor een zaak of een vraag"
    AANSTURING = "aansturing", "werk verdelen en voortgang bewaken"
    DOSSIER = "dossier", "dossier samenstellen, lakken of verstrekken"
    BEZWAAR = "bezwaar", "bezwaar of beroep behandelen"
    RAPPORTAGE = "rapportage", "rapportage en verantwoording"
    PRIVACY = "privacy", "toezicht op de privacy, inzageverzoek"
    BEHEER = "beheer", "beheer van gegevens"


class Kanaal(models.TextChoices):
    SCHERM = "scherm", "scherm"
    API = "api", "koppeling (API)"
    ADMIN = "admin", "beheeromgeving"
    EXPORT = "export", "export"
    TAAK = "taak", "achtergrondtaak"


# ---------------------------------------------------------------- the chain


def _sleutel() -> bytes:
    return hashlib.sha256(b"herstel.logboek" + settings.HERSTEL_INDEXSLEUTEL.encode()).digest()


def canoniek(regel: Leesregel) -> bytes:
    """What is hashed: canonical JSON (sorted keys, no spaces, UTF-8) of everything that a row says."""
    return json.dumps(
        {
            "volgnummer": regel.volgnummer,
            "tijdstip": regel.tijdstip.astimezone(UTC).isoformat(timespec="microseconds"),
            "medewerker": regel.medewerker_id,
            "medewerker_naam": regel.medewerker_naam,
            "persoon": regel.persoon_id,
            "handeling": str(regel.handeling),
            "doel": str(regel.doel),
            "kanaal": str(regel.kanaal),
            "onderwerp": regel.onderwerp,
            "verzoek_id": regel.verzoek_id,
            "vorige_hash": regel.vorige_hash,
        },
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
    ).encode()


def regelhash(regel: Leesregel, sleutel: bytes | None = None) -> str:
    return hmac.new(sleutel or _sleutel(), canoniek(regel), hashlib.sha256).hexdigest()


def verzoek_id() -> str:
    """Number of the running request (or task), as it stands in the log lines too; empty outside one."""
    return str(structlog.contextvars.get_contextvars().get("verzoek", ""))[:40]


def _persoon_id(persoon: Persoon | int) -> int:
    return persoon if isinstance(persoon, int) else persoon.pk


def log_lezing(
    user: Medewerker,
    personen: Iterable[Persoon | int],
    handeling: str,
    doel: str,
    kanaal: str,
    onderwerp: str = "",
) -> int:
    """Append one chained row per different person; returns how many. Raises LogboekNietBeschikbaar if it can't.

    The chain is held by an advisory lock until the surrounding transaction ends, so call it last.
    """
    ids = list(dict.fromkeys(_persoon_id(p) for p in personen))
    if not ids:
        return 0
    if doel not in Doel.values or kanaal not in Kanaal.values or handeling not in Handeling.values:
        raise LogboekNietBeschikbaar(f"Onbekend doel, kanaal of handeling: {doel}, {kanaal}, {handeling}.")
    if not getattr(user, "pk", None):
        raise LogboekNietBeschikbaar("Zonder medewerker kan een lezing niet worden vastgelegd.")
    try:
        with transaction.atomic():
            _voeg_toe(user, ids, handeling, doel, kanaal, onderwerp)
    except DatabaseError as fout:
        raise LogboekNietBeschikbaar("De lezing kon niet worden vastgelegd.") from fout
    return len(ids)


def _voeg_toe(
    user: Medewerker, ids: list[int], handeling: str, doel: str, kanaal: str, onderwerp: str
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_SLOT])
        cursor.execute("SELECT volgnummer, hash FROM herstel_leesregel ORDER BY volgnummer DESC LIMIT 1")
        volgnummer, vorige = cursor.fetchone() or (0, BEGIN)
    sleutel, nu, kenmerk = _sleutel(), timezone.now(), verzoek_id()
    regels = []
    for persoon_id in ids:
        volgnummer += 1
        regel = Leesregel(
            volgnummer=volgnummer,
            tijdstip=nu,
            medewerker_id=user.pk,
            medewerker_naam=str(user)[:150],
            persoon_id=persoon_id,
            handeling=handeling,
            doel=doel,
            kanaal=kanaal,
            onderwerp=onderwerp[:120],
            verzoek_id=kenmerk,
            vorige_hash=vorige,
        )
        vorige = regel.hash = regelhash(regel, sleutel)
        regels.append(regel)
    Leesregel.objects.bulk_create(regels)


def log_stroom(
    user: Medewerker,
    regels: Iterable[T],
    personen_van: Callable[[T], Iterable[Persoon | int]],
    *,
    doel: str,
    onderwerp: str,
    handeling: str = Handeling.GEEXPORTEERD,
    kanaal: str = Kanaal.EXPORT,
    blok: int = 500,
) -> Iterator[T]:
    """Give `regels` on, each block of `blok` only after it has been logged. For exports of any size."""
    wacht: list[T] = []
    for regel in regels:
        wacht.append(regel)
        if len(wacht) >= blok:
            log_lezing(user, (p for r in wacht for p in personen_van(r)), handeling, doel, kanaal, onderwerp)
            yield from wacht
            wacht = []
    if wacht:
        log_lezing(user, (p for r in wacht for p in personen_van(r)), handeling, doel, kanaal, onderwerp)
        yield from wacht


# ---------------------------------------------------------------- checking the chain


@dataclass(frozen=True, slots=True)
class Bevinding:
    """What `verifieer` found. `fout` empty: the chain is whole."""

    regels: int
    laatste: int
    hash: str
    ankers: int
    fout: str = ""
    volgnummer: int | None = None


def verifieer(
    kop: tuple[int, str] | None = None, voortgang: Callable[[int], None] | None = None, blok: int = 5000
) -> Bevinding:
    """Walk the chain from the first row, in constant memory, and stop at the first thing that is wrong.

    `kop`: a (number, hash) kept outside the database (the log stream has one per day): finds a cut tail as well.
    """
    sleutel = _sleutel()
    ankers = _ankers(kop)
    anker = next(ankers, None)
    vorige, verwacht, aantal, gezien = BEGIN, 1, 0, 0

    def fout(tekst: str, volgnummer: int) -> Bevinding:
        return Bevinding(aantal, verwacht - 1, vorige, gezien, tekst, volgnummer)

    for regel in Leesregel.objects.order_by("volgnummer").iterator(chunk_size=blok):
        if regel.volgnummer != verwacht:
            return fout(f"Regel {verwacht} ontbreekt.", verwacht)
        if regel.vorige_hash != vorige:
            return fout(f"Regel {verwacht} sluit niet aan op de regel ervoor.", verwacht)
        if not hmac.compare_digest(regelhash(regel, sleutel), regel.hash):
            return fout(f"Regel {verwacht} is gewijzigd.", verwacht)
        while anker is not None and anker[0] == verwacht:
            if anker[1] != regel.hash:
                return fout(f"Regel {verwacht} past niet bij het anker van {anker[2]}.", verwacht)
            gezien += 1
            anker = next(ankers, None)
        vorige, verwacht, aantal = regel.hash, verwacht + 1, aantal + 1
        if voortgang and aantal % blok == 0:
            voortgang(aantal)
    if anker is not None:
        return fout(
            f"Het logboek eindigt bij regel {verwacht - 1}, maar het anker van {anker[2]} kent regel {anker[0]}: "
            "het einde is weggehaald.",
            verwacht,
        )
    return Bevinding(aantal, verwacht - 1, vorige, gezien)


def _ankers(kop: tuple[int, str] | None) -> Iterator[tuple[int, str, str]]:
    extra = [(*kop, "buiten de database")] if kop else []
    bewaard = LogboekAnker.objects.order_by("volgnummer", "id").values_list("volgnummer", "hash", "tijdstip")
    for volgnummer, waarde, tijdstip in bewaard.iterator():
        while extra and extra[0][0] <= volgnummer:
            yield extra.pop(0)
        yield volgnummer, waarde, f"{timezone.localtime(tijdstip):%d-%m-%Y %H:%M}"
    yield from extra


def zet_anker() -> LogboekAnker | None:
    """Keep the head of the chain, in the database and in the log stream. None when nothing was added since."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_SLOT])
        kop = Leesregel.objects.order_by("-volgnummer").values_list("volgnummer", "hash").first()
        vorig = LogboekAnker.objects.order_by("-id").first()
        if kop is None or (vorig is not None and vorig.volgnummer >= kop[0]):
            return None
        anker = LogboekAnker.objects.create(volgnummer=kop[0], hash=kop[1])
    logger.info("logboekanker", volgnummer=anker.volgnummer, hash=anker.hash)
    return anker


# ---------------------------------------------------------------- ways in for pages, API and admin


class Leesverzamelaar:
    """Collects whom one request shows, and writes it all at once."""

    def __init__(self, user: Any, kanaal: str, doel: str, onderwerp: str = "") -> None:
        self.user, self.kanaal, self.doel, self.onderwerp = user, kanaal, doel, onderwerp
        self.gemeld = False
        self._lezingen: dict[tuple[str, str, str], dict[int, None]] = {}

    def gelezen(
        self,
        *personen: Persoon | int | None,
        handeling: str = Handeling.BEKEKEN,
        onderwerp: str = "",
        doel: str = "",
    ) -> None:
        """These people are on the page. None is skipped; an empty list counts as "nobody found"."""
        self.gemeld = True
        vak = self._lezingen.setdefault((str(handeling), doel or self.doel, onderwerp or self.onderwerp), {})
        vak.update((_persoon_id(p), None) for p in personen if p is not None)

    def niemand(self) -> None:
        """This page shows no person."""
        self.gemeld = True

    def schrijf(self) -> int:
        """Write what was collected; a second call writes only what was added since."""
        lezingen, self._lezingen = self._lezingen, {}
        aantal = 0
        with transaction.atomic():
            for (handeling, doel, onderwerp), ids in lezingen.items():
                aantal += log_lezing(self.user, ids, handeling, doel, self.kanaal, onderwerp)
        return aantal

    def sluit_af(self, response: HttpResponse, wat: object) -> None:
        """Before the answer leaves: log, or refuse an answer with content of which nobody said whom it shows."""
        if response.status_code not in _ZICHTBARE_STATUS:
            if self._lezingen and response.status_code >= 400:
                self.schrijf()
            return
        if not self.gemeld and response.status_code != 204:
            raise LeeslogOntbreekt(f"{wat} zegt niet welke personen het toont.")
        self.schrijf()


def _rond_af(request: HttpRequest, verzamelaar: Leesverzamelaar, response: Any, wat: object) -> Any:
    if hasattr(response, "render") and not response.is_rendered:
        response.render()
    verzamelaar.sluit_af(response, wat)
    return response


def leeslog(*, doel: str, kanaal: str = Kanaal.SCHERM, onderwerp: str = "") -> Callable:
    """For function views: gives `request.leeslog` and writes it before the answer leaves. Put it under `@toegang`."""

    def decorator(view: Callable) -> Callable:
        @wraps(view)
        def met_leeslog(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            request.leeslog = Leesverzamelaar(request.user, kanaal, doel, onderwerp)
            return _rond_af(request, request.leeslog, view(request, *args, **kwargs), view.__qualname__)

        met_leeslog.leest_personen = True
        return met_leeslog

    return decorator


class LeeslogMixin:
    """For class-based views: `self.gelezen(...)` or `self.niemand_gelezen()`, once at least per shown page."""

    leesdoel: str = Doel.BEHANDELING
    leeskanaal: str = Kanaal.SCHERM
    leesonderwerp: str = ""
    leest_personen = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        request.leeslog = Leesverzamelaar(request.user, self.leeskanaal, self.leesdoel, self.leesonderwerp)
        response = super().dispatch(request, *args, **kwargs)
        return _rond_af(request, request.leeslog, response, type(self).__qualname__)

    def gelezen(self, *personen: Persoon | int | None, **kwargs: Any) -> None:
        self.request.leeslog.gelezen(*personen, **kwargs)

    def niemand_gelezen(self) -> None:
        self.request.leeslog.niemand()


class ApiLeeslogMixin:
    """For DRF views: `personen_van(object)` says whom one serialised object shows; each answer is logged.

    Answers made without `get_serializer(instance)` call `self.gelezen(...)` or `self.niemand_gelezen()`.
    """

    leesdoel: str = Doel.BEHANDELING
    leesonderwerp: str = ""
    leest_personen = True

    def personen_van(self, obj: Any) -> Iterable[Persoon | int | None]:
        raise NotImplementedError(f"{type(self).__name__} moet personen_van() geven.")

    def onderwerp_van(self, obj: Any) -> str:
        return ""

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        self.leesverzamelaar = Leesverzamelaar(request.user, Kanaal.API, self.leesdoel, self.leesonderwerp)
        super().initial(request, *args, **kwargs)

    def get_serializer(self, *args: Any, **kwargs: Any) -> Any:
        serializer = super().get_serializer(*args, **kwargs)
        self._serializers = [*getattr(self, "_serializers", ()), serializer]
        return serializer

    def gelezen(self, *personen: Persoon | int | None, **kwargs: Any) -> None:
        self.leesverzamelaar.gelezen(*personen, **kwargs)

    def niemand_gelezen(self) -> None:
        self.leesverzamelaar.niemand()

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        verzamelaar = getattr(self, "leesverzamelaar", None)
        if verzamelaar is None:
            return response
        if response.status_code in _ZICHTBARE_STATUS:
            for serializer in getattr(self, "_serializers", ()):
                self._meld(serializer)
        verzamelaar.sluit_af(response, type(self).__qualname__)
        return response

    def _meld(self, serializer: Any) -> None:
        obj = serializer.instance
        if obj is None:
            return
        if getattr(serializer, "many", False):
            rijen = list(obj)
            self.gelezen(*(p for rij in rijen for p in self.personen_van(rij)), handeling=Handeling.GEVONDEN)
        else:
            self.gelezen(*self.personen_van(obj), onderwerp=self.onderwerp_van(obj))


class AdminLeeslogMixin:
    """For a ModelAdmin about people: `personen_van(object)`; list, form, history, delete and choice list are logged."""

    leesdoel: str = Doel.BEHEER
    leest_personen = True

    def personen_van(self, obj: Any) -> Iterable[Persoon | int | None]:
        raise NotImplementedError(f"{type(self).__name__} moet personen_van() geven.")

    def log_lezing(
        self, request: HttpRequest, objecten: Iterable[Any], handeling: str, onderwerp: str = ""
    ) -> None:
        """Call this in own admin views and exports, before the data leave."""
        personen = [p for obj in objecten if obj is not None for p in self.personen_van(obj) if p is not None]
        log_lezing(
            request.user, personen, handeling, self.leesdoel, Kanaal.ADMIN, onderwerp or self._onderwerp()
        )

    def _onderwerp(self) -> str:
        return f"beheer: {self.model._meta.verbose_name}"

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        response = super().changelist_view(request, extra_context)
        lijst = (getattr(response, "context_data", None) or {}).get("cl")
        if lijst is not None:
            self.log_lezing(request, lijst.result_list, Handeling.GEVONDEN)
        return response

    def changeform_view(self, request: HttpRequest, object_id: Any = None, *args: Any, **kwargs: Any) -> Any:
        return self._met_object(
            request, super().changeform_view(request, object_id, *args, **kwargs), object_id
        )

    def delete_view(self, request: HttpRequest, object_id: Any, extra_context: Any = None) -> Any:
        return self._met_object(request, super().delete_view(request, object_id, extra_context), object_id)

    def history_view(self, request: HttpRequest, object_id: Any, extra_context: Any = None) -> Any:
        return self._met_object(request, super().history_view(request, object_id, extra_context), object_id)

    def _met_object(self, request: HttpRequest, response: Any, object_id: Any) -> Any:
        if object_id is not None and response.status_code in _ZICHTBARE_STATUS:
            self.log_lezing(request, [self.get_object(request, unquote(object_id))], Handeling.BEKEKEN)
        return response
