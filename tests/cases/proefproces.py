# SPDX-License-Identifier: EUPL-1.2
"""Runs outside pytest, on the database of the test that starts it: `python -m tests.cases.proefproces N`.

Makes N decisions that wait for a signature, a bulk action that signs them all, and a session of a second decider;
prints their ids and the session's cookie as JSON.
"""

import json
import sys
from datetime import date
from typing import Any

import django


def voorbereiden(aantal: int) -> None:
    """One decision made by people, copied N-1 times: what is tested here is the signing and what follows."""
    from django.db import connection, transaction
    from django.utils import timezone

    from cases.models import Besluit, BesluitRegel, Zaak
    from cases.services import bulk
    from cases.services.besluiten import inhoud_hash
    from herstel.models import Adres, Bankrekening, Persoon
    from regelingen.models import EersteToets
    from tests.cases.factories import Team5, maak_besluit
    from tests.herstel.factories import proef_iban

    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit = off")
        mensen = Team5()
        eerste = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=date(2023, 5, 1))
        voorbeeld = Zaak.objects.get(pk=eerste.zaak_id)
        regel = eerste.regels.get()
        personen = Persoon.objects.bulk_create(
            Persoon(voornamen="Proef", voorletters="P.", geslachtsnaam=f"Ouder {n}") for n in range(1, aantal)
        )
        Adres.objects.bulk_create(
            Adres(persoon=p, straat="Voorbeeldstraat", huisnummer=str(n), postcode="1234 AB", plaats="Proefstad", van=date(2020, 1, 1))
            for n, p in enumerate(personen, start=1)
        )  # fmt: skip
        Bankrekening.objects.bulk_create(
            Bankrekening(
                persoon=p, iban=proef_iban(100_000 + n), tenaamstelling=p.naam, gecontroleerd_op=date(2022, 1, 2), van=date(2022, 1, 1)
            )
            for n, p in enumerate(personen, start=1)
        )  # fmt: skip
        zaken = []
        for n, p in enumerate(personen, start=1):
            zaak = Zaak.objects.get(pk=voorbeeld.pk) if n == 1 else _kopie(zaken[0])
            zaak.pk, zaak._state.adding = None, True
            zaak.zaaknummer, zaak.ouder, zaak.betrokkene = f"PROEF-{n:06d}", p, p
            zaken.append(zaak)
        Zaak.objects.bulk_create(zaken)
        EersteToets.objects.bulk_create(EersteToets(zaak=z) for z in zaken)
        besluiten = []
        for zaak in zaken:
            besluit = _kopie(eerste)
            besluit.pk, besluit._state.adding, besluit.zaak = None, True, zaak
            besluit.publiek_id = Besluit._meta.get_field("publiek_id").get_default()
            besluit.beoordeeld_door = None
            besluiten.append(besluit)
        Besluit.objects.bulk_create(besluiten)
        BesluitRegel.objects.bulk_create(
            BesluitRegel(
                besluit=b, onderdeel=regel.onderdeel, begunstigde=b.zaak.ouder, bedrag=regel.bedrag, artikel=regel.artikel, uitbetalen=True
            )
            for b in besluiten
        )  # fmt: skip
        Besluit.objects.filter(beoordeeld_door=None).update(
            beoordeeld_door=eerste.beoordeeld_door, beoordeeld_op=timezone.now()
        )
    alle = Besluit.objects.filter(status="ter_vaststelling").order_by("pk")
    actie = bulk.start_bulk(
        "besluiten_vaststellen",
        [(f"besluit:{b.pk}", {"hash": inhoud_hash(b)}) for b in alle],
        {},
        mensen.beslisser,
    )
    uit = {"actie": actie.pk, "beslisser": mensen.beslisser2.pk, "besluiten": [b.pk for b in alle]}
    print(json.dumps(uit | sessie_van(mensen.beslisser2)), flush=True)


def _kopie(ding):
    from copy import copy

    nieuw = copy(ding)
    nieuw._state = copy(ding._state)
    nieuw._state.fields_cache = {}
    return nieuw


def sessie_van(medewerker: Any) -> dict[str, str]:
    """A session of this decider, second factor included, as a cookie for the real web server."""
    from django.conf import settings
    from django.test import Client

    from tests.herstel.factories import verifieer_client

    client = Client()
    verifieer_client(client, medewerker)
    return {"koekje": f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"}


if __name__ == "__main__":
    django.setup()
    voorbereiden(int(sys.argv[1]))
