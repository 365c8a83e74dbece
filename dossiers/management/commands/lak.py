# SPDX-License-Identifier: EUPL-1.2
"""`manage.py lak`: redact one PDF or a folder of PDFs, verify the result, and only then release it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError

from dossiers.lakken import proces
from dossiers.lakken.motor import STAAT, Zaak, ZaakFout, lak
from dossiers.lakken.weigering import OmgevingFout

GELAKT, FOUT, GEWEIGERD = 0, 2, 3


class Command(BaseCommand):
    """Exit status 0: redacted and verified; 3: refused, no output file; 2: the question itself was wrong."""

    help = "Lak een PDF (of een map met PDF's): persoonsgegevens van anderen eruit, gecontroleerd op het resultaat."
    requires_database = False
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("invoer", help="een PDF, of een map met PDF's")
        parser.add_argument("uitvoer", help="het nieuwe bestand, of een map")
        parser.add_argument("--zaak", required=True, help="JSON met 'partijen' en 'vlakken'")
        parser.add_argument("--json", action="store_true", help="resultaat als JSON op stdout")
        parser.add_argument("--werkers", type=int, default=2, help="aantal processen (standaard 2)")
        parser.add_argument("--zonder-labels", action="store_true", help="geen grond in de vakken")

    def handle(self, *args: Any, **opties: Any) -> None:
        invoer, uitvoer = Path(opties["invoer"]), Path(opties["uitvoer"])
        if not 1 <= opties["werkers"] <= 64:
            self._stop("--werkers moet tussen 1 en 64 liggen")
        try:
            zaak = Zaak.uit_bestand(Path(opties["zaak"]))
        except ZaakFout as e:
            self._stop(str(e))
        if not os.path.exists(invoer):
            self._stop(f"{invoer}: dit bestand of deze map bestaat niet")
        if os.path.isdir(invoer):
            sys.exit(self._map(invoer, uitvoer, zaak, opties))
        if not os.path.isfile(invoer):
            self._stop(f"{invoer} is geen gewoon bestand en geen map")
        if os.path.isdir(uitvoer):
            self._stop(f"{uitvoer} is een map; geef de naam van het nieuwe bestand")
        resultaat = self._een(invoer, uitvoer, zaak, opties, "")
        if opties["json"]:
            self.stdout.write(json.dumps(resultaat, ensure_ascii=False))
        else:
            self.stdout.write(_regel(invoer, resultaat))
        sys.exit(GELAKT if resultaat["status"] == "gelakt" else GEWEIGERD)

    def _map(self, invoer: Path, uitvoer: Path, zaak: Zaak, opties: dict[str, Any]) -> int:
        if uitvoer.exists() and not uitvoer.is_dir():
            self._stop(f"{uitvoer} is geen map")
        if uitvoer.resolve() == invoer.resolve():
            self._stop("De map voor het resultaat mag niet de map met originelen zijn")
        bestanden = _pdfs(invoer, uitvoer)
        if not bestanden:
            self._stop(f"{invoer}: in deze map staat geen PDF")
        if len(bestanden) > 1:
            proces.verwarm()
        code = GELAKT
        for i, p in enumerate(bestanden):
            doel = uitvoer / p.relative_to(invoer)
            try:
                resultaat = self._een(p, doel, zaak, opties, f"{i + 1}/{len(bestanden)} ")
            except CommandError as e:  # the question is wrong for this file; the others go on
                resultaat = _vraag_klopt_niet(str(e))
            if resultaat["status"] != "gelakt":
                code = GEWEIGERD
            if opties["json"]:
                self.stdout.write(
                    json.dumps({"bestand": _toonbaar(p.relative_to(invoer))} | resultaat, ensure_ascii=False)
                )
            else:
                self.stdout.write(_regel(p, resultaat))
            self.stdout.flush()
        return code

    def _een(self, in_: Path, uit: Path, zaak: Zaak, opties: dict[str, Any], voor: str) -> dict[str, Any]:
        balk = Balk(self.stderr, voor + _toonbaar(in_.name))
        try:
            return lak(
                in_,
                uit,
                zaak,
                werkers=opties["werkers"],
                labels=not opties["zonder_labels"],
                voortgang=balk.toon,
            )
        except (ValueError, OmgevingFout) as e:
            balk.weg()
            self._stop(_toonbaar(str(e)))
        except OSError as e:
            balk.weg()
            self._stop(f"{_toonbaar(uit)}: niet te schrijven ({e.strerror})")
        finally:
            balk.weg()

    def _stop(self, melding: str) -> NoReturn:
        raise CommandError(melding, returncode=FOUT)


def _pdfs(invoer: Path, uitvoer: Path) -> list[Path]:
    """The files of a folder to redact: not the results of an earlier run, nor what a killed run left."""
    klaar = uitvoer.resolve()
    erin = klaar.is_relative_to(invoer.resolve())
    return sorted(
        p
        for p in invoer.rglob("*")
        if p.suffix.lower() == ".pdf"
        and p.is_file()
        and not (erin and p.resolve().is_relative_to(klaar))
        and not any(deel.endswith(STAAT) for deel in p.relative_to(invoer).parts[:-1])
    )


def _vraag_klopt_niet(melding: str) -> dict[str, Any]:
    return {
        "status": "geweigerd", "reden": "vraag", "melding": melding, "voorstellen": [], "verificatie": None,
        "seconden": 0.0, "piek_mb": 0.0,
    }  # fmt: skip


def _toonbaar(pad: Path | str) -> str:
    """A name as text that can be written anywhere, also when it isn't UTF-8."""
    return os.fsencode(pad).decode("utf-8", "backslashreplace")


def _regel(pad: Path, r: dict[str, Any]) -> str:
    return (
        f"{_toonbaar(pad.name)}: {r['status']}"
        + (f" ({r['reden']})" if r["reden"] else "")
        + f". {r['melding']} {r['seconden']:.1f} s"
    )


class Balk:
    """Progress on stderr, on one line; silent when stderr is no terminal."""

    def __init__(self, uit: Any, naam: str) -> None:
        self.uit = uit
        self.naam = naam[:40]
        self.aan = bool(getattr(uit, "isatty", lambda: False)())

    def toon(self, stap: str, gedaan: int, totaal: int) -> None:
        if self.aan:
            vol = 24 * gedaan // max(totaal, 1)
            self.uit.write(
                f"\r{self.naam} [{'#' * vol}{'.' * (24 - vol)}] {stap} {gedaan}/{totaal}   ", ending=""
            )
            self.uit.flush()

    def weg(self) -> None:
        if self.aan:
            self.uit.write("\r\x1b[K", ending="")
            self.uit.flush()
            self.aan = False
