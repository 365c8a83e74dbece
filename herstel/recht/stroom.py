# SPDX-License-Identifier: EUPL-1.2
"""JSON lines in, JSON lines out: one calculation per line, in order, without reading everything first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from .fouten import InvoerFout
from .rekenen import bereken
from .uitkomst import json_waarde, regel_als_json, stap_als_json
from .wettabel import Wettabel

LANGSTE_REGEL = 4 * 1024 * 1024
_VELDEN = frozenset({"id", "kind", "invoer"})
_ID_SOORTEN = (str, int, type(None))
_codeer = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=json_waarde
).encode


class _RegelFout(Exception):
    """Internal: this line is no usable JSON."""


def _geen_getal(tekst: str) -> Any:
    raise _RegelFout(f"'{tekst}' is geen getal dat in JSON mag staan.")


def _paren(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    uit = dict(paren)
    if len(uit) != len(paren):
        gezien: set[str] = set()
        for naam, _ in paren:
            if naam in gezien:
                raise _RegelFout(f"Het veld '{naam[:60]}' staat twee keer in hetzelfde object.")
            gezien.add(naam)
    return uit


_ontcijfer = json.JSONDecoder(object_pairs_hook=_paren, parse_constant=_geen_getal).decode


def _fout(id_: Any, veld: str, melding: str) -> str:
    return _codeer({"id": id_, "fout": {"veld": veld, "melding": melding}})


def _lees(regel: bytes) -> Any:
    try:
        return _ontcijfer(regel.decode("utf-8"))
    except _RegelFout:
        raise
    except UnicodeDecodeError as fout:
        raise _RegelFout(f"De regel is geen UTF-8 (byte {fout.start + 1}).") from None
    except json.JSONDecodeError as fout:
        raise _RegelFout(f"De regel is geen geldige JSON: teken {fout.colno} klopt niet.") from None
    except RecursionError:
        raise _RegelFout("De regel is te diep genest.") from None
    except ValueError:
        raise _RegelFout("De regel bevat een getal dat te groot is.") from None


def reken_regel(regel: bytes, *, met_uitleg: bool = False, wet: Wettabel | None = None) -> tuple[str, bool]:
    """One line in, ``(one line out without line end, succeeded)``."""
    try:
        vraag = _lees(regel)
    except _RegelFout as fout:
        return _fout(None, "", str(fout)), False
    if type(vraag) is not dict:
        return _fout(None, "", "De regel moet een JSON-object zijn met id, kind en invoer."), False
    id_ = vraag.get("id")
    if type(id_) not in _ID_SOORTEN:
        return _fout(None, "id", "Het id moet tekst of een heel getal zijn."), False
    if vraag.get("kind") is None:
        return _fout(id_, "kind", "Het veld kind ontbreekt."), False
    if vraag.get("invoer") is None:
        return _fout(id_, "invoer", "Het veld invoer ontbreekt."), False
    try:
        uitkomst = bereken(vraag["kind"], vraag["invoer"], met_uitleg=met_uitleg, wet=wet)
    except InvoerFout as fout:
        return _fout(id_, fout.veld, fout.melding), False
    waarschuwingen = list(uitkomst.waarschuwingen)
    if not vraag.keys() <= _VELDEN:
        waarschuwingen += [
            f"Het veld '{naam[:60]}' is onbekend en niet gebruikt." for naam in vraag if naam not in _VELDEN
        ]
    uit = {"id": id_, **uitkomst.waarden, "waarschuwingen": waarschuwingen}
    if met_uitleg:
        uit["uitleg"] = [stap_als_json(stap) for stap in uitkomst.stappen]
        uit["regels"] = [regel_als_json(regel_) for regel_ in uitkomst.regels]
        # not "status": that is a field of the contract for aanvraag_tijdig
        uit["bronstatus"] = uitkomst.status
    return _codeer(uit), True


def _regels(lees: Callable[[int], bytes]) -> Iterator[list[bytes | None]]:
    """Batches of whole lines, as they come in; ``None`` stands for a line that is too long."""
    rest = b""
    te_lang = False
    while True:
        blok = lees(1 << 16)
        if not blok:
            if te_lang or rest:
                yield [None if te_lang else rest]
            return
        stukken = (rest + blok).split(b"\n")
        rest = stukken.pop()
        klaar: list[bytes | None] = []
        for stuk in stukken:
            if te_lang or len(stuk) > LANGSTE_REGEL:
                klaar.append(None)
                te_lang = False
            else:
                klaar.append(stuk)
        if len(rest) > LANGSTE_REGEL:
            te_lang, rest = True, b""
        if klaar:
            yield klaar


def verwerk(
    lees: Callable[[int], bytes],
    schrijf: Callable[[bytes], Any],
    *,
    met_uitleg: bool = False,
    wet: Wettabel | None = None,
) -> int:
    """Answer every line of ``lees`` with a line to ``schrijf``; the number of lines that failed.

    ``lees(n)`` gives at most n bytes, ``b""`` at the end. Answers go out per batch that came in, so a partner that waits for
    its answer gets it. Blank lines are skipped; a byte order mark at the start and CRLF are fine.
    """
    wet = wet or Wettabel.standaard()
    mislukt = 0
    eerste = True
    for stapel in _regels(lees):
        uit = []
        for regel in stapel:
            if eerste:
                eerste = False
                if regel is not None and regel.startswith(b"\xef\xbb\xbf"):
                    regel = regel[3:]
            if regel is None:
                uit.append(_fout(None, "", "De regel is te lang (meer dan 4 MB)."))
                mislukt += 1
                continue
            regel = regel.strip(b" \t\r\f\v")
            if not regel:
                continue
            antwoord, gelukt = reken_regel(regel, met_uitleg=met_uitleg, wet=wet)
            mislukt += not gelukt
            uit.append(antwoord)
        if uit:
            uit.append("")
            # a lone surrogate from a \ud800 escape in the input goes back as the same escape
            schrijf("\n".join(uit).encode("utf-8", "backslashreplace"))
    return mislukt
