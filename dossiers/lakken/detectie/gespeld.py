# SPDX-License-Identifier: EUPL-1.2
"""Values written sign by sign: boxes of a paper form ('0 6 - 0 3 - 1 9 9 0') and names that somebody spells ('b o e r')."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

_REEKS = re.compile(r"(?<![\w.,])[A-Za-z0-9](?: (?:[-/.] )?[A-Za-z0-9](?![\w])){2,40}(?! ?[-/.] ?\w)")


class Gespeld(NamedTuple):
    """A row of single signs in the plain text, and the same without the spaces."""

    van: int
    tot: int
    tekst: str

    @property
    def datum(self) -> dt.date | None:
        m = re.fullmatch(r"(\d\d)[-/.]?(\d\d)[-/.]?((?:19|20)\d\d)", self.tekst)
        try:
            return dt.date(int(m[3]), int(m[2]), int(m[1])) if m else None
        except ValueError:
            return None

    @property
    def telefoon(self) -> str:
        return self.tekst if re.fullmatch(r"0[1-9]\d{8}", self.tekst) else ""

    @property
    def letters(self) -> str:
        return self.tekst if self.tekst.isalpha() else ""


def vind_gespeld(t: str) -> list[Gespeld]:
    """Rows of at least three single signs."""
    return [Gespeld(m.start(), m.end(), m[0].replace(" ", "")) for m in _REEKS.finditer(t)]
