# SPDX-License-Identifier: EUPL-1.2
"""Reading the read log: for the privacy officer and for somebody who asks who looked at their file (AVG 15)."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone

from herstel import validators
from herstel.fouten import OngeldigeInvoer
from herstel.logboek import Handeling
from herstel.models import Leesregel, Medewerker, Persoon
from herstel.selectors import schoon_zoekwoord, zoek_op_naam
from herstel.velden import blinde_index

PER_BLADZIJDE = 50
_zoekers: list[Callable[[str], Iterable[Persoon]]] = []
_FORMULE = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Filter:
    """What the address asks for. `fouten`: a sentence per field that can't be read."""

    persoon: str = ""
    medewerker: str = ""
    handeling: str = ""
    van: date | None = None
    tot_en_met: date | None = None
    zoek: str = ""
    voor: int | None = None
    ruw: Mapping[str, str] = field(default_factory=dict)
    fouten: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def uit(cls, vraag: Mapping[str, str]) -> "Filter":
        """Read a query string; unknown keys are ignored."""
        ruw = {
            k: vraag.get(k, "").strip()
            for k in ("persoon", "medewerker", "handeling", "van", "tot_en_met", "zoek")
        }
        fouten: dict[str, str] = {}
        persoon = ruw["persoon"]
        if persoon:
            try:
                uuid.UUID(persoon)
            except ValueError:
                fouten["persoon"], persoon = "Deze persoon is niet te vinden.", ""
        if ruw["handeling"] and ruw["handeling"] not in Handeling.values:
            fouten["handeling"] = "Kies een handeling uit de lijst."
        data = {naam: _datum(ruw[naam], naam, fouten) for naam in ("van", "tot_en_met")}
        if data["van"] and data["tot_en_met"] and data["tot_en_met"] < data["van"]:
            fouten["tot_en_met"] = "De einddatum ligt voor de begindatum."
        zoek = ruw["zoek"][:100]
        try:
            zoek and schoon_zoekwoord(zoek)
        except OngeldigeInvoer as fout:
            fouten["zoek"], zoek = fout.melding, ""
        voor = vraag.get("voor", "")
        if voor and not (voor.isascii() and voor.isdigit() and len(voor) < 18):
            fouten["voor"] = "Deze bladzijde bestaat niet."
            voor = ""
        return cls(
            persoon=persoon, medewerker=ruw["medewerker"][:150], handeling=ruw["handeling"], zoek=zoek,
            voor=int(voor) if voor else None, ruw=ruw, fouten=fouten, **data,
        )  # fmt: skip

    def adres(self, **extra: object) -> str:
        return urlencode({k: v for k, v in {**self.ruw, **extra}.items() if v})


def _datum(tekst: str, veld: str, fouten: dict[str, str]) -> date | None:
    if not tekst:
        return None
    for vorm in ("%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(tekst, vorm).date()  # noqa: DTZ007 (a calendar date)
        except ValueError:
            continue
    fouten[veld] = "Vul een datum in als dd-mm-jjjj."
    return None


def regels(filter_: Filter, voor: datetime | None = None) -> QuerySet[Leesregel]:
    """Rows of the log, newest first. `voor`: only rows written before this moment (an export reads no row of itself)."""
    if filter_.fouten:
        return Leesregel.objects.none()
    qs = Leesregel.objects.select_related("persoon").order_by("-volgnummer")
    if filter_.persoon:
        qs = qs.filter(persoon=Persoon.objects.filter(publiek_id=filter_.persoon).values("pk")[:1])
    if filter_.medewerker:
        wie = Medewerker.objects.filter(naam__icontains=filter_.medewerker) | Medewerker.objects.filter(
            username=filter_.medewerker
        )
        qs = qs.filter(medewerker__in=wie.values("pk"))
    if filter_.handeling:
        qs = qs.filter(handeling=filter_.handeling)
    zone = timezone.get_current_timezone()
    if filter_.van:
        qs = qs.filter(tijdstip__gte=datetime.combine(filter_.van, time.min, zone))
    if filter_.tot_en_met and filter_.tot_en_met < date.max:
        qs = qs.filter(tijdstip__lt=datetime.combine(filter_.tot_en_met + timedelta(days=1), time.min, zone))
    if voor is not None:
        laatste = Leesregel.objects.order_by("-volgnummer").values_list("volgnummer", flat=True).first() or 0
        qs = qs.filter(volgnummer__lte=laatste)
    return qs


@dataclass(frozen=True, slots=True)
class Bladzijde:
    regels: list[Leesregel]
    persoon: Persoon | None
    volgende: int | None


def bladzijde(filter_: Filter) -> Bladzijde:
    """One page, by key (number of the last row shown)."""
    qs = regels(filter_)
    if filter_.voor is not None:
        qs = qs.filter(volgnummer__lt=filter_.voor)
    rijen = list(qs[: PER_BLADZIJDE + 1])
    persoon = Persoon.objects.filter(publiek_id=filter_.persoon).first() if filter_.persoon else None
    meer = len(rijen) > PER_BLADZIJDE
    return Bladzijde(rijen[:PER_BLADZIJDE], persoon, rijen[PER_BLADZIJDE - 1].volgnummer if meer else None)


def kandidaten(zoek: str) -> list[Persoon]:
    """People whose name looks like this: everybody, because the privacy officer answers for the whole log."""
    if not zoek:
        return []
    gevonden = {persoon.pk: persoon for zoeker in _zoekers for persoon in zoeker(zoek)}
    return list(gevonden.values()) or list(zoek_op_naam(zoek, Persoon.objects.all())[:20])


def registreer_zoeker(functie: Callable[[str], Iterable[Persoon]]) -> None:
    """An upper floor's way to people by another key (a case number): gives none when the text isn't such a key."""
    if functie not in _zoekers:
        _zoekers.append(functie)


def persoon_met_bsn(invoer: str) -> Persoon | None:
    try:
        return Persoon.objects.filter(bsn_index=blinde_index(validators.bsn(invoer))).first()
    except ValidationError:
        return None


def csv_rijen(rijen: Iterable[Leesregel]) -> Iterator[list[str]]:
    """Header and rows for CSV; text that a spreadsheet would run as a formula gets a quote in front."""
    yield ["nummer", "tijdstip", "medewerker", "persoon", "handeling", "doel", "kanaal", "onderwerp", "hash"]
    for regel in rijen:
        rij = [
            str(regel.volgnummer), f"{timezone.localtime(regel.tijdstip):%Y-%m-%d %H:%M:%S}", regel.medewerker_naam,
            regel.persoon.naam, regel.get_handeling_display(), regel.doel, regel.kanaal, regel.onderwerp, regel.hash,
        ]  # fmt: skip
        yield [f"'{deel}" if deel.startswith(_FORMULE) else deel for deel in rij]
