# SPDX-License-Identifier: EUPL-1.2
"""What is known of one dossier while it is searched: its text, the people of it, and what was found so far."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from ..instructie import Instructie
from . import verlezen
from .gespeld import Gespeld
from .getallen import Vakken, Vondst
from .normaal import Plat
from .partijen import Partijen
from .personen import Gestalte, Register
from .tokens import Melding, Tokens
from .velden import Veld


@dataclass(frozen=True)
class Pagina:
    """Text of one page; `ocr` says that it was read by OCR."""

    tekst: str
    ocr: bool = False


class Dossier:
    """One dossier while it is searched. `t` is its plain text; places in it are characters of that text."""

    def __init__(self, partijen: Partijen, paginas: Sequence[Pagina], instr: Instructie) -> None:
        if not instr.ouder_blijft:
            partijen = partijen.allen_weg()
        self.instr = instr
        self.ouder = partijen.ouder
        self.anderen = (*partijen.derden, *partijen.ambtenaren)
        self.paginas = paginas
        self.heeft_scan = any(p.ocr for p in paginas)
        self.plat = Plat([p.tekst for p in paginas], [p.ocr for p in paginas])
        if self.heeft_scan and (vormen := verlezen.verlezingen(partijen)):
            scans = [n for n, p in enumerate(paginas) if p.ocr]
            self.plat.vervang(scans, lambda t: verlezen.hersteld(t, vormen))
        self.t = self.plat.tekst
        self.register = Register(partijen)
        self.uit: list[Vondst] = []  # what goes
        # fields, cells and finds with a form of their own, filled by `vormen`
        self.regels: list[re.Match[str]] = []
        self.velden: list[Veld] = []
        self.naamvelden: list[tuple[int, int]] = []
        self.koppen: list[tuple[int, int]] = []
        self.cellen: list[tuple[int, int, str]] = []
        self.gespeld: list[Gespeld] = []
        self.datums: list[tuple[int, int, dt.date, bool]] = []
        self.alles: list[Vondst] = []
        self.vak = Vakken()
        self.bezet_namen: list[tuple[int, int]] = []
        # mentions of people, filled by `besluiten`
        self.n: Tokens
        self.naamcellen: set[tuple[int, int]] = set()
        self.meldingen: list[Melding] = []
        self.besluiten: list[tuple[Melding, bool, str]] = []  # mention, whether it goes, why
        self.veldletters: tuple[list[int], list[Veld]] = ([], [])
        self.oudergeslacht = ""
        self.dienst = -1_000  # where somebody with the parent's name was last named in a function
        # what is worked out once, per page or for the whole dossier
        self.sporen: dict[int, tuple[list[int], list[int]]] = {}
        self.zittingen: dict[int, str] = {}
        self.hoofdbladen: dict[int, bool] = {}
        self.gebruikersvormen: dict[int, set[str]] | None = None
        self.functieplekken: list[int] | None = None

    def orden(self) -> None:
        """Sorted places of mentions, finds and dates, to look up what stands in a stretch of text."""
        self.melding_van = [m.van for m in self.meldingen]
        self.op_plek = sorted(self.alles, key=lambda v: v.van)
        self.vondst_van = [v.van for v in self.op_plek]
        self.datum_van = [a for a, _b, _d, _v in self.datums]
        self.adressen = sorted((v.van, k) for k, v in enumerate(self.alles) if v.soort == "adres")

    def neem(self, v: Vondst) -> None:
        """Propose to redact it."""
        self.uit.append(v)

    def op_scan(self, i: int) -> bool:
        """The page at this place was read by OCR."""
        return self.paginas[self.plat.pagina(i)].ocr

    def bladzijde(self, p: int) -> tuple[int, int]:
        """Where page p begins and ends."""
        begin = self.plat.paginabegin
        return begin[p], begin[p + 1] if p + 1 < len(self.paginas) else len(self.t)

    def meldingen_in(self, van: int, tot: int) -> list[Melding]:
        """Mentions that begin in a stretch of text."""
        return self.meldingen[bisect_left(self.melding_van, van) : bisect_left(self.melding_van, tot)]

    def vondsten_in(self, van: int, tot: int) -> list[Vondst]:
        """Finds that begin in a stretch of text."""
        return self.op_plek[bisect_left(self.vondst_van, van) : bisect_left(self.vondst_van, tot)]

    def datums_in(self, van: int, tot: int) -> set[object]:
        """Dates that begin in a stretch of text."""
        x, y = bisect_left(self.datum_van, van), bisect_left(self.datum_van, tot)
        return {d for _a, _b, d, _v in self.datums[x:y]}

    def naamdelers(self) -> list[Gestalte]:
        """The adults who share a surname with the parent."""
        achter = set(self.register.ouder.achter)
        return [g for g in self.register.anderen if set(g.achter) & achter and not g.kind]


def tussen(rij: list[int], a: int, b: int) -> bool:
    """A sorted row has a place from a on and before b."""
    k = bisect_left(rij, a)
    return k < len(rij) and rij[k] < b
