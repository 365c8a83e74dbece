# SPDX-License-Identifier: EUPL-1.2
"""From the text of a dossier to proposals: find everything, decide whose it is, one decision per value. The road of a dossier."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .. import instructie as lakinstructie
from ..instructie import Instructie
from .besluiten import vind_namen
from .bijvondsten import in_bestandsnamen, tussenvoegsels_erbij
from .dossier import Dossier, Pagina
from .eigen import kies_vormen, onbekende_eigen_waarden
from .geboortedatums import vind_geboortedatums
from .getallen import Vondst
from .partijen import Partijen
from .vormen import vind_vormen


@dataclass(frozen=True)
class Voorstel:
    """A passage to redact: 0-based page, character offsets in Pagina.tekst, kind, rule, score 0-1 and ground label."""

    pagina: int
    van: int
    tot: int
    soort: str
    regel: str
    score: float
    grond: str


def detecteer(
    partijen: Partijen, paginas: Sequence[Pagina], instructie: Instructie | None = None
) -> list[Voorstel]:
    """Propose what to redact in a whole dossier.

    Meaning: the parent's own data stay; third persons, civil servants by role and everything that looks like personal
    data of someone else is proposed. Offsets are characters of `Pagina.tekst` as given.
    """
    if not paginas:
        return []
    dos = Dossier(partijen, paginas, instructie or lakinstructie.laad())
    vind_vormen(dos)
    kies_vormen(dos)
    vind_namen(dos)
    vind_geboortedatums(dos)
    onbekende_eigen_waarden(dos)
    tussenvoegsels_erbij(dos)
    in_bestandsnamen(dos)
    return _voorstellen(dos)


def _voorstellen(dos: Dossier) -> list[Voorstel]:
    """What goes, per page and without the blanks around it."""
    lak = dos.instr.lak
    uit: list[Voorstel] = []
    for v in _ontdubbel(dos.uit):
        if not lak.get(v.soort, True):
            continue
        grond = dos.instr.grond(v.soort)
        for p, a, b in dos.plat.spreid(v.van, v.tot):
            tekst = dos.paginas[p].tekst
            while a < b and tekst[a].isspace():
                a += 1
            while b > a and tekst[b - 1].isspace():
                b -= 1
            if b > a:
                uit.append(Voorstel(p, a, b, v.soort, v.regel, round(v.score, 3), grond))
    uit.sort(key=lambda x: (x.pagina, x.van, x.tot))
    return uit


def _ontdubbel(vondsten: list[Vondst]) -> list[Vondst]:
    """Drop finds that lie inside another one."""
    uit: list[Vondst] = []
    for v in sorted(vondsten, key=lambda x: (x.van, -(x.tot - x.van), -x.score)):
        if uit and v.tot <= uit[-1].tot:
            continue
        uit.append(v)
    return uit


def opwarmen() -> None:
    """Load the lists that the first search would load."""
    detecteer(Partijen(), [Pagina(tekst="Jan Jansen, Dorpsstraat 1 te Assen")])


def zoekwaarden(partijen: Partijen, voorstellen: Sequence[Voorstel], paginas: Sequence[Pagina]) -> list[str]:
    """Values that may not be found any more in the redacted file (search with word borders).

    The text of every proposal and the registered values of others, without what was kept on purpose somewhere: a value
    that also occurs outside all proposals is left out, and so is a bare number of fewer than six digits.
    """
    waarden: dict[str, None] = {}
    for v in voorstellen:
        if v.regel.startswith("plaats bij"):
            continue
        tekst = re.sub(r"\s+", " ", paginas[v.pagina].tekst[v.van : v.tot]).strip()
        kaal = re.sub(r"\W", "", tekst)
        # an extension number of four digits also occurs by chance in offsets, amounts and years
        if len(kaal) >= (6 if kaal.isdigit() else 3):
            waarden.setdefault(tekst)
    for p in (*partijen.derden, *partijen.ambtenaren):
        for w in (*p.bsn, *p.iban, *p.telefoon, *p.email, *p.gebruikersnaam):
            if len(w) >= 4:
                waarden.setdefault(w)
    per_pagina: dict[int, list[Voorstel]] = {}
    for v in voorstellen:
        per_pagina.setdefault(v.pagina, []).append(v)
    rest = []
    for nr, p in enumerate(paginas):
        delen, vorige = [], 0
        for v in sorted(per_pagina.get(nr, ()), key=lambda x: x.van):
            if v.van > vorige:
                delen.append(p.tekst[vorige : v.van])
            delen.append(" \u25a0 ")
            vorige = max(vorige, v.tot)
        delen.append(p.tekst[vorige:])
        rest.append(re.sub(r"\s+", " ", "".join(delen)))
    over = "\n".join(rest).lower()
    return [w for w in waarden if not _staat_in(w.lower(), over)]


def _staat_in(waarde: str, tekst: str) -> bool:
    """The value stands in the text with word borders around it."""
    i = tekst.find(waarde)
    while i >= 0:
        j = i + len(waarde)
        if (i == 0 or not tekst[i - 1].isalnum()) and (j == len(tekst) or not tekst[j].isalnum()):
            return True
        i = tekst.find(waarde, i + 1)
    return False
