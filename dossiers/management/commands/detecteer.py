# SPDX-License-Identifier: EUPL-1.2
"""`manage.py detecteer`: dossiers as JSON lines in, proposals to redact as JSON lines out. Needs no database."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand

from dossiers.lakken import instructie
from dossiers.lakken.detectie import Pagina, Partijen, PartijenFout, detecteer


class Command(BaseCommand):
    """Read `{"id", "partijen", "paginas": [...]}` per line; write `{"id", "voorstellen": [...]}` per line, in order.

    A page is a text, or `{"tekst": ..., "ocr": true}`. A line that cannot be read gives
    `{"id": ..., "fout": {"veld": ..., "melding": ...}}`; the rest goes on and the exit status is 1.
    """

    help = "Zoek persoonsgegevens van anderen in dossiers: JSON-regels op stdin, voorstellen als JSON-regels op stdout."
    requires_database = False
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "bestand", nargs="?", default="-", help="JSON-regels; zonder of met - wordt stdin gelezen"
        )
        parser.add_argument(
            "--instructie", default="minimaal", help="code van de lakinstructie (standaard minimaal)"
        )
        parser.add_argument(
            "--dossiersoort", default="ouderdossier", help="bepaalt de grond bij elk voorstel"
        )
        parser.add_argument(
            "--regel", action="store_true", help="geef bij elk voorstel ook de regel die het vond"
        )

    def handle(self, *args: Any, **opties: Any) -> None:
        try:
            instr = instructie.laad(opties["instructie"], opties["dossiersoort"])
        except instructie.InstructieFout as fout:
            self.stderr.write(str(fout))
            sys.exit(2)
        bron = sys.stdin.buffer
        if opties["bestand"] != "-":
            try:
                bron = open(opties["bestand"], "rb")  # noqa: SIM115 (closed below)
            except OSError as fout:
                self.stderr.write(f"Kan {opties['bestand']} niet lezen: {fout.strerror}.")
                sys.exit(2)
        mis = 0
        try:
            for nr, regel in enumerate(bron, start=1):
                if not regel.strip():
                    continue
                antwoord = verwerk(regel, nr, instr, opties["regel"])
                mis += "fout" in antwoord
                sys.stdout.write(json.dumps(antwoord, ensure_ascii=False) + "\n")
                sys.stdout.flush()
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(1)
        finally:
            if bron is not sys.stdin.buffer:
                bron.close()
        if mis:
            sys.exit(1)


def verwerk(regel: bytes, nr: int, instr: instructie.Instructie, met_regel: bool = False) -> dict[str, Any]:
    """Answer to one input line; never raises for bad input."""
    ident: Any = None
    try:
        d = json.loads(regel.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fout:
        return _fout(None, "regel", f"Regel {nr} is geen geldige JSON in UTF-8: {str(fout)[:120]}.")
    if not isinstance(d, dict):
        return _fout(None, "regel", f"Regel {nr} moet een object zijn met id, partijen en paginas.")
    ident = d.get("id")
    if "paginas" not in d:
        return _fout(ident, "paginas", "Dit veld ontbreekt.")
    if not isinstance(d["paginas"], list):
        return _fout(ident, "paginas", "Dit moet een lijst van teksten zijn.")
    paginas = []
    for i, p in enumerate(d["paginas"]):
        ocr = False
        if isinstance(p, dict):
            ocr = p.get("ocr") is True
            p = p.get("tekst")
        if not isinstance(p, str):
            return _fout(ident, f"paginas[{i}]", "Een pagina moet tekst zijn.")
        paginas.append(Pagina(p, ocr))
    try:
        partijen = Partijen.uit_json(d.get("partijen"))
    except PartijenFout as fout:
        return _fout(ident, fout.veld, fout.melding)
    voorstellen = []
    for v in detecteer(partijen, paginas, instr):
        uit: dict[str, Any] = {
            "pagina": v.pagina, "van": v.van, "tot": v.tot, "soort": v.soort, "grond": v.grond, "score": v.score,
        }  # fmt: skip
        if met_regel:
            uit["regel"] = v.regel
        voorstellen.append(uit)
    return {"id": ident, "voorstellen": voorstellen}


def _fout(ident: Any, veld: str, melding: str) -> dict[str, Any]:
    return {"id": ident, "fout": {"veld": veld, "melding": melding}}
