# SPDX-License-Identifier: EUPL-1.2
"""Registering an application of somebody who may be new: person, address, account and case in one transaction."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from cases.models import Zaak
from herstel import services as personen
from herstel.models import Medewerker, Persoon
from herstel.velden import blinde_index
from regelingen.eerste_toets.services import meld_aan

PERSOON = (
    "bsn", "voornamen", "roepnaam", "voorletters", "voorvoegsel", "geslachtsnaam", "geslacht", "geboortedatum", "telefoon",
    "email", "taal",
)  # fmt: skip
ADRES = ("straat", "huisnummer", "toevoeging", "postcode", "plaats")


@transaction.atomic
def registreer_aanmelding(gegevens: Mapping[str, Any], door: Medewerker) -> Zaak:
    """`gegevens`: PERSOON, ADRES, `iban`, `ontvangen_op`, `spoed_reden`, `opmerking`. A known BSN means a known person,
    whose name and address are left as they are. Raises Weigering; nothing is kept then."""
    bsn = gegevens.get("bsn")
    ouder = Persoon.objects.filter(bsn_index=blinde_index(bsn)).first() if bsn else None
    if ouder is None:
        ouder = personen.maak_persoon(door=door, reden="aanmelding", **{n: gegevens.get(n) for n in PERSOON})
        adres = {n: gegevens.get(n) or "" for n in ADRES}
        if any(adres.values()):
            personen.wijzig_adres(ouder, **adres, van=gegevens["ontvangen_op"], door=door, reden="aanmelding")
        if gegevens.get("iban"):
            personen.registreer_bankrekening(
                ouder, iban=gegevens["iban"], tenaamstelling=ouder.naam, door=door, reden="aanmelding"
            )
    return meld_aan(
        ouder, gegevens["ontvangen_op"], door, spoed_reden=gegevens.get("spoed_reden") or "",
        opmerking=gegevens.get("opmerking") or "",
    )  # fmt: skip
