# SPDX-License-Identifier: EUPL-1.2
"""Finding people. Every function takes the user and shows only whom the rule of the case engine lets them see."""

from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, Signer
from django.db import connection
from django.db.models import DecimalField, F, Q, QuerySet
from django.db.models.fields.tuple_lookups import TupleLessThan
from django.db.models.functions import Cast, Round

from herstel import namen, validators
from herstel.fouten import OngeldigeInvoer
from herstel.models import Medewerker, Persoon
from herstel.toegang import personen_zichtbaar_voor
from herstel.velden import blinde_index

DREMPEL = 0.45
KORTST = 2
"""Shortest search text, in letters."""


def _gelijkenis(zoek: str) -> Any:
    return Cast(
        Round(TrigramWordSimilarity(zoek, "zoeknaam"), precision=4),
        DecimalField(max_digits=5, decimal_places=4),
    )


def _zet_drempel() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.word_similarity_threshold', %s, false)", [str(DREMPEL)])


def schoon_zoekwoord(tekst: str) -> str:
    """Search form of a name; raises OngeldigeInvoer when too short, or when it is a number (a BSN goes by POST)."""
    kaal = namen.kaal(tekst)
    if sum(teken.isdigit() for teken in kaal) >= 8:
        raise OngeldigeInvoer(
            "Zoek een BSN met het BSN-veld; dat komt niet in het adres te staan.", code="bsn_in_naam"
        )
    if len(kaal) < KORTST:
        raise OngeldigeInvoer(f"Typ minstens {KORTST} letters van de naam.", code="te_kort", veld="zoek")
    return kaal[:100]


def zoek_op_naam(zoek: str, qs: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Persons of `qs` whose name holds this text or something like it (typos), best first, with `gelijkenis`."""
    kaal = schoon_zoekwoord(zoek)
    _zet_drempel()
    return (
        qs.filter(Q(zoeknaam__trigram_word_similar=kaal) | Q(zoeknaam__contains=kaal))
        .annotate(gelijkenis=_gelijkenis(kaal))
        .order_by("-gelijkenis", "-id")
    )


@dataclass(frozen=True, slots=True)
class Zoekbladzijde:
    """`volgende` is the cursor of the next page (empty: this was the last)."""

    personen: list[Persoon]
    volgende: str


_tekenaar = Signer(salt="herstel.zoek")


def zoek_personen(user: Medewerker, zoek: str, *, na: str = "", aantal: int = 25) -> Zoekbladzijde:
    """One page of the people whom `user` may see, by name with typos. `na`: cursor of the page before."""
    qs = zoek_op_naam(zoek, personen_zichtbaar_voor(user))
    if na:
        try:
            gelijkenis, pk = _tekenaar.unsign(na).split("~")
        except (BadSignature, ValueError):
            raise OngeldigeInvoer(
                "Deze bladzijde bestaat niet. Begin opnieuw met zoeken.", code="cursor"
            ) from None
        qs = qs.filter(TupleLessThan((F("gelijkenis"), F("id")), (gelijkenis, int(pk))))
    rijen = list(qs[: aantal + 1])
    laatste = rijen[aantal - 1] if len(rijen) > aantal else None
    volgende = _tekenaar.sign(f"{laatste.gelijkenis}~{laatste.pk}") if laatste else ""
    return Zoekbladzijde(rijen[:aantal], volgende)


def zoek_op_bsn(bsn: str, qs: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Persons of `qs` with exactly this BSN (none or one). Only for POST. Raises OngeldigeInvoer for a bad BSN."""
    try:
        schoon = validators.bsn(bsn)
    except ValidationError as fout:
        raise OngeldigeInvoer(" ".join(fout.messages), code="bsn", veld="bsn") from None
    return qs.filter(bsn_index=blinde_index(schoon))


def persoon_op_bsn(user: Medewerker, bsn: str) -> Persoon | None:
    """The person with exactly this BSN, if `user` may see them."""
    return zoek_op_bsn(bsn, personen_zichtbaar_voor(user)).first()


def persoon_op_publiek_id(user: Medewerker, publiek_id: Any) -> Persoon | None:
    return personen_zichtbaar_voor(user).filter(publiek_id=publiek_id).first()
