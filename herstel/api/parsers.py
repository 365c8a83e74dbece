# SPDX-License-Identifier: EUPL-1.2
"""Reads a JSON body; whatever a database or a rule could choke on is refused here, with the place where it stands."""

import json
from collections.abc import Iterator
from typing import Any

from rest_framework import exceptions, parsers, status

MAX_BYTES = 1_000_000
MAX_DIEP = 50


class TeGroot(exceptions.APIException):
    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_detail = f"Het verzoek is te groot: ten hoogste {MAX_BYTES // 1_000_000} MB."
    default_code = "te_groot"


def _ongeldig(melding: str) -> exceptions.ParseError:
    return exceptions.ParseError(melding, code="geen_json")


def _eenmalig(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    uit = dict(paren)
    if len(uit) != len(paren):
        namen = [naam for naam, _ in paren]
        dubbel = next(naam for naam in namen if namen.count(naam) > 1)
        raise _ongeldig(f"Het veld {dubbel[:60]!a} staat er twee keer in.")
    return uit


def _geen_getal(tekst: str) -> Any:
    raise _ongeldig(f"{tekst} is geen getal in JSON.")


def _teksten(waarde: Any, pad: str = "", diepte: int = 0) -> Iterator[tuple[str, str]]:
    if diepte > MAX_DIEP:
        raise _ongeldig(f"De gegevens zijn te diep genest: ten hoogste {MAX_DIEP} lagen.")
    if isinstance(waarde, str):
        yield pad, waarde
    elif isinstance(waarde, dict):
        for naam, deel in waarde.items():
            yield pad, naam
            yield from _teksten(deel, f"{pad}.{naam}" if pad else naam, diepte + 1)
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            yield from _teksten(deel, f"{pad}.{nummer}" if pad else str(nummer), diepte + 1)


def _schoon(tekst: str) -> bool:
    return "\x00" not in tekst and not any("\ud800" <= teken <= "\udfff" for teken in tekst)


class JsonParser(parsers.JSONParser):
    """Raises ParseError (400), ValidationError (400, with the field) or TeGroot (413)."""

    def parse(self, stream: Any, media_type: str | None = None, parser_context: Any = None) -> Any:
        ruw = stream.read(MAX_BYTES + 1)
        if len(ruw) > MAX_BYTES:
            raise TeGroot
        try:
            data = json.loads(
                ruw.decode("utf-8-sig"), object_pairs_hook=_eenmalig, parse_constant=_geen_getal
            )
        except UnicodeDecodeError as fout:
            raise _ongeldig(f"De tekst is geen UTF-8 (byte {fout.start + 1}).") from fout
        except json.JSONDecodeError as fout:
            raise _ongeldig(f"Dit is geen geldige JSON: regel {fout.lineno}, teken {fout.colno}.") from fout
        except RecursionError as fout:
            raise _ongeldig(f"De gegevens zijn te diep genest: ten hoogste {MAX_DIEP} lagen.") from fout
        except ValueError as fout:
            raise _ongeldig("Er staat een getal in met te veel cijfers.") from fout
        for pad, tekst in _teksten(data):
            if not _schoon(tekst):
                veilig = "".join(teken if _schoon(teken) else "\ufffd" for teken in pad)
                raise exceptions.ValidationError(
                    {
                        veilig or "verzoek": [
                            "Hier staat een teken dat niet bestaat (nulteken of half teken)."
                        ]
                    },
                    code="teken",
                )
        return data
