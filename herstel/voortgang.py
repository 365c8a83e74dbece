# SPDX-License-Identifier: EUPL-1.2
"""A progress bar on stderr for commands that take minutes. Silent where stderr isn't a terminal, except for steps."""

import sys
import time
from typing import TextIO

BREEDTE = 30


class Voortgangsbalk:
    """`stap("wat", totaal)` begins a step, `naar(n)` moves it, `klaar()` ends the last one."""

    def __init__(self, uit: TextIO | None = None, stil: bool = False) -> None:
        self.uit = uit or sys.stderr
        self.stil = stil
        self.levend = not stil and hasattr(self.uit, "isatty") and self.uit.isatty()
        self.naam, self.totaal, self.stand = "", 0, 0
        self.begin = self._laatst = time.monotonic()

    def stap(self, naam: str, totaal: int = 0) -> None:
        self.klaar()
        self.naam, self.totaal, self.stand = naam, totaal, 0
        self.begin = time.monotonic()
        self._laatst = 0.0
        self._teken()

    def naar(self, stand: int) -> None:
        self.stand = stand
        if self.levend and time.monotonic() - self._laatst > 0.1:
            self._teken()

    def klaar(self) -> None:
        if not self.naam or self.stil:
            self.naam = ""
            return
        self.stand = self.totaal or self.stand
        duur = f"{time.monotonic() - self.begin:.1f} s"
        self.uit.write(f"\r{self._balk()} {duur}\n" if self.levend else f"{self.naam}: {duur}\n")
        self.uit.flush()
        self.naam = ""

    def _balk(self) -> str:
        vol = BREEDTE * self.stand // self.totaal if self.totaal else 0
        return f"{self.naam:<34} [{'█' * vol}{'·' * (BREEDTE - vol)}] {self.stand}/{self.totaal or '?'}"

    def _teken(self) -> None:
        if self.levend:
            self._laatst = time.monotonic()
            self.uit.write("\r" + self._balk())
            self.uit.flush()
