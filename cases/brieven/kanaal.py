# SPDX-License-Identifier: EUPL-1.2
"""How a letter leaves the house: print or portal behind one small interface.

A real channel gets `sleutel` with each letter and must treat a second offer with the same key as the first one: it
is called before our transaction commits, so a crash right after the call makes us offer the same letter again.
"""

from dataclasses import dataclass
from typing import Protocol

from django.conf import settings
from django.utils.module_loading import import_string


@dataclass(frozen=True, slots=True)
class Zending:
    """A letter with where it goes. `adresregels` of a shielded address travel beside the letter, not in it."""

    sleutel: str
    pdf: bytes
    sha256: str
    adresregels: tuple[str, ...]
    afgeschermd: bool


class Verzendkanaal(Protocol):
    naam: str

    def bied_aan(self, zending: Zending) -> str:
        """Hands the letter over and gives the mark under which the channel knows it. Raises when it can't."""
        ...


class Nagebootst:
    """Takes every letter and sends none: for demo and tests. That it was handed over is kept in `Verzending`."""

    naam = "nagebootst"

    def bied_aan(self, zending: Zending) -> str:
        return f"nagebootst-{zending.sha256[:16]}"


def kanaal() -> Verzendkanaal:
    """The channel named in settings.VERZENDKANAAL (dotted path)."""
    return import_string(settings.VERZENDKANAAL)()
