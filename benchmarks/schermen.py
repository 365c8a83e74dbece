# SPDX-License-Identifier: EUPL-1.2
"""p50 and p95 of the main screens, through Django's own stack (middleware, authorisation, read log, templates), warm.

    ./run manage voorbeelddata --schaal 1 && .venv/bin/python benchmarks/schermen.py [--keer 30]

Prints per screen: milliseconds, number of queries, size of the answer, and the ratio to one trivial ORM get in the same
run, so that machines can be compared. Ends with 1 when a screen doesn't answer 200 or asks more than its budget
(tests/budgetten.py). Views write to the read log, as always: use a database that may be thrown away.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from config import ingebed  # noqa: E402
from tests.budgetten import budget  # noqa: E402


def meet(functie: Callable[[], object], keer: int) -> tuple[float, float]:
    """p50 and p95 in milliseconds, after three warm-up rounds."""
    for _ in range(3):
        functie()
    tijden = []
    for _ in range(keer):
        begin = time.perf_counter()
        functie()
        tijden.append((time.perf_counter() - begin) * 1000)
    return statistics.median(tijden), statistics.quantiles(tijden, n=20)[-1]


def hoofd(keer: int, traag: int) -> int:
    import django

    django.setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse
    from django_otp import DEVICE_ID_SESSION_KEY
    from django_otp.plugins.otp_totp.models import TOTPDevice

    from cases.models import Zaak
    from herstel.models import Medewerker, Persoon

    def klant(username: str) -> Client:
        client = Client(SERVER_NAME="localhost")
        medewerker = Medewerker.objects.get(username=username)
        client.force_login(medewerker)
        apparaat = TOTPDevice.objects.filter(user=medewerker).first()
        if apparaat:
            sessie = client.session
            sessie[DEVICE_ID_SESSION_KEY] = apparaat.persistent_id
            sessie.save()
        return client

    behandelaar, teamleider = klant("zaakbehandelaar"), klant("teamleider")
    zaak = (
        Zaak.objects.filter(
            behandelaar__username="zaakbehandelaar",
            soort="integrale_beoordeling",
            status="besluit_ter_vaststelling",
        ).first()
        or Zaak.objects.filter(behandelaar__username="zaakbehandelaar", is_open=True).first()
    )
    if zaak is None:
        print("Deze database heeft geen voorbeelddata.", file=sys.stderr)
        return 2
    bsn = zaak.ouder.bsn
    schermen: list[tuple[str, Callable[[], object]]] = [
        ("werkvoorraad", lambda: behandelaar.get(reverse("werkvoorraad"))),
        ("werkvoorraad teamleider", lambda: teamleider.get(reverse("werkvoorraad"))),
        ("zoeken: naam", lambda: behandelaar.get(reverse("zoeken"), {"q": "Ramdin"})),
        ("zoeken: naam met tikfout", lambda: behandelaar.get(reverse("zoeken"), {"q": "Ramdni"})),
        ("zoeken: zaaknummer", lambda: behandelaar.get(reverse("zoeken"), {"q": zaak.zaaknummer})),
        ("zoeken: BSN (POST)", lambda: behandelaar.post(reverse("zoeken"), {"q": bsn})),
        ("bladzijde van de ouder", lambda: behandelaar.get(reverse("persoon", args=[zaak.ouder.publiek_id]))),
        ("zaak", lambda: behandelaar.get(reverse("zaak", args=[zaak.zaaknummer]))),
        ("teampagina", lambda: teamleider.get(reverse("teampagina"))),
        ("teamlijst", lambda: teamleider.get(reverse("teamlijst"))),
    ]
    pk = zaak.ouder_id
    basis, basis95 = meet(lambda: Persoon.objects.get(pk=pk), max(keer, 100))
    print(
        f"{Persoon.objects.count()} personen, {Zaak.objects.count()} zaken; {keer} keer, warm; {os.cpu_count()} cores"
    )
    print(f"{'scherm':<28}{'p50 ms':>9}{'p95 ms':>9}{'queries':>9}{'budget':>8}{'kB':>7}{'x ORM-get':>11}")
    print(f"{'ORM get van een persoon':<28}{basis:>9.1f}{basis95:>9.1f}{1:>9}{'':>8}{'':>7}{1:>11}")
    fout = 0
    for naam, roep in schermen:
        with CaptureQueriesContext(connection) as vragen:
            antwoord = roep()
            gevraagd = [(float(v["time"]) * 1000, v["sql"]) for v in vragen.captured_queries]
        status = antwoord.status_code  # type: ignore[attr-defined]
        if status != 200:
            print(f"{naam:<28} antwoordt {status}")
            fout = 1
            continue
        p50, p95 = meet(roep, keer)
        groot = len(antwoord.content) / 1000  # type: ignore[attr-defined]
        mag = budget(antwoord.resolver_match.url_name)  # type: ignore[attr-defined]
        if len(gevraagd) > mag:
            fout = 1
        print(f"{naam:<28}{p50:>9.1f}{p95:>9.1f}{len(gevraagd):>9}{mag:>8}{groot:>7.0f}{p50 / basis:>11.0f}")
        if traag:
            for duur, sql in sorted(gevraagd, reverse=True)[:3]:
                print(f"    {duur:8.1f} ms  {sql[:traag]}")
    return fout


if __name__ == "__main__":
    lezer = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    lezer.add_argument("--keer", type=int, default=30)
    lezer.add_argument(
        "--traag", type=int, default=0, metavar="N", help="toon N tekens van de traagste queries"
    )
    opties = lezer.parse_args()
    houvast = ingebed.start(ingebed.datamap()) if ingebed.eigen_database() else None
    try:
        code = hoofd(opties.keer, opties.traag)
    finally:
        if houvast is not None:
            from django.db import connections

            connections.close_all()
            houvast.los()
    sys.exit(code)
