# SPDX-License-Identifier: EUPL-1.2
"""Exit codes: 0 everything was good, 1 some rows were refused, 2 the file can't be used (nothing was written)."""

import getpass
import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from herstel.fouten import Weigering
from herstel.models import Medewerker, Team
from herstel.voortgang import Voortgangsbalk
from regelingen import importeren

_WOORDEN = {
    "nieuw": "nieuwe ouders", "nieuwe_zaak": "nieuwe zaken van bekende personen", "bestond_al": "bestonden al",
    "geweigerd": "geweigerd",
}  # fmt: skip


class Command(BaseCommand):
    help = "Lees aanmeldingen in uit een CSV-bestand. Goede regels blijven, foute regels krijgen een uitleg."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("bestand", nargs="?", help="het CSV-bestand; zie docs/importeren.md")
        parser.add_argument("--proef", action="store_true", help="controleer alles en bewaar niets")
        parser.add_argument("--json", action="store_true", help="het resultaat van elke regel als JSON")
        parser.add_argument(
            "--sjabloon", action="store_true", help="schrijf een voorbeeldbestand naar stdout"
        )
        parser.add_argument("--door", metavar="GEBRUIKERSNAAM", help="namens welke medewerker")
        parser.add_argument("--team", metavar="CODE", help="in de wachtrij van welk team")
        parser.add_argument(
            "--met-brief", action="store_true", help="stuur elke nieuwe ouder een ontvangstbevestiging"
        )

    def handle(self, *args: Any, **opties: Any) -> None:
        if opties["sjabloon"]:
            self.stdout.write(importeren.sjabloon(), ending="")
            return
        if not opties["bestand"]:
            raise CommandError("Geef een bestand op, of --sjabloon voor een voorbeeld.", returncode=2)
        door = self._zoek(Medewerker, "username", opties["door"], "medewerker")
        team = self._zoek(Team, "code", opties["team"], "team")
        pad = Path(opties["bestand"])
        balk = Voortgangsbalk()
        try:
            bestand = importeren.lees(self._inhoud(pad))
            balk.stap("Aanmeldingen", len(bestand.rijen))
            resultaten = importeren.importeer(
                bestand, pad.name, door=door, team=team, proef=opties["proef"], met_brief=opties["met_brief"],
                uitgevoerd_als=_account(), voortgang=balk.naar,
            )  # fmt: skip
        except Weigering as fout:
            if opties["json"]:
                self.stdout.write(json.dumps({"bestand": pad.name, "fout": fout.melding}, ensure_ascii=False))
            raise CommandError(fout.melding, returncode=2) from fout
        balk.klaar()
        self._toon(pad.name, bestand, resultaten, opties)
        if any(r.uitkomst == "geweigerd" for r in resultaten):
            sys.exit(1)

    def _zoek(self, model: Any, veld: str, waarde: str | None, wat: str) -> Any:
        if not waarde:
            return None
        gevonden = model.objects.filter(**{veld: waarde}).first()
        if gevonden is None:
            raise CommandError(f"Er is geen {wat} “{waarde}”.", returncode=2)
        return gevonden

    def _inhoud(self, pad: Path) -> bytes:
        try:
            if pad.stat().st_size > importeren.MAX_BYTES:
                raise CommandError(
                    f"Het bestand is groter dan {importeren.MAX_BYTES // 1_000_000} MB. Splits het.",
                    returncode=2,
                )
            return pad.read_bytes()
        except FileNotFoundError as fout:
            raise CommandError(f"Het bestand {pad} bestaat niet.", returncode=2) from fout
        except OSError as fout:
            raise CommandError(
                f"Het bestand {pad} is niet te lezen: {fout.strerror}.", returncode=2
            ) from fout

    def _toon(
        self,
        naam: str,
        bestand: importeren.Bestand,
        resultaten: list[importeren.Regelresultaat],
        opties: dict[str, Any],
    ) -> None:
        tellingen = importeren.tellingen(resultaten)
        if opties["json"]:
            uit = {
                "bestand": naam, "sha256": bestand.sha256, "proef": opties["proef"], "tellingen": tellingen,
                "opmerkingen": bestand.opmerkingen, "regels": [r.als_json() for r in resultaten],
            }  # fmt: skip
            self.stdout.write(json.dumps(uit, ensure_ascii=False))
            return
        for opmerking in bestand.opmerkingen:
            self.stdout.write(f"Let op: {opmerking}")
        for r in resultaten:
            for veld, melding in r.fouten:
                self.stdout.write(f"regel {r.regel}{f', {veld}' if veld else ''}: {melding}")
            for opmerking in r.opmerkingen:
                self.stdout.write(f"regel {r.regel} ({r.zaaknummer or r.uitkomst}): {opmerking}")
        som = ", ".join(f"{aantal} {_WOORDEN[uitkomst]}" for uitkomst, aantal in tellingen.items() if aantal)
        proef = "Proef, er is niets bewaard. " if opties["proef"] else ""
        self.stdout.write(f"{proef}{len(resultaten)} regels: {som}.")


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
