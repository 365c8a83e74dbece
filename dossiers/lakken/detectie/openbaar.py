# SPDX-License-Identifier: EUPL-1.2
"""Public officials in their role: their names stay."""

from __future__ import annotations

import re
from functools import cache

from .dossier import Dossier, tussen
from .personen import AMBTENAAR
from .tokens import Melding

_DIENST = re.compile(
    r"toeslagen|belastingdienst|\buht\b|ministerie|uitvoeringsorganisatie|financi|herstel|gemeente|rijk|dienst|provincie|kabinet|tweede kamer|koninkrijk",
    re.I,
)
_STRAAT_VOLGT = re.compile(
    r"[A-Za-z]*(?:[ \n]+[A-Za-z'.]{1,14}){0,3}?[ \n]+[A-Za-z'-]{0,24}(?:straat|laan|weg|plein|kade|gracht|singel|hof|dreef|park|pad|dijk)\b",
    re.I,
)
_WITREGEL = re.compile(r"\f|\n[ \t]*\n")
_NAMENS = re.compile(r"namens[^.]{0,60}$")


@cache
def _functiepatronen(functies: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Public functions right before a name, and right behind it."""
    patroon = "|".join(re.escape(f) for f in sorted(functies, key=len, reverse=True))
    return re.compile(
        rf"\b(?:{patroon})(?:\s+(?:van|voor)\s+[a-z, ]{{3,45}}?|\s+toeslagen|\s+belastingdienst)?[\s,:(]{{1,3}}$"
    ), re.compile(rf"[\s,(]{{1,4}}(?:de\s+|algemeen\s+)?(?:{patroon})\b")


def is_openbaar(dos: Dossier, m: Melding) -> bool:
    """A public official in that role: the function stands right before or right after the name."""
    functies = dos.instr.openbare_functies
    reg = [g for g in dos.register.anderen if g.rol == AMBTENAAR and set(g.achter) & set(m.namen)]
    if any(g.functie and any(g.functie.startswith(f) for f in functies) for g in reg):
        return True
    if reg or not functies:
        return False
    if dos.functieplekken is None:
        woorden_ = "|".join(map(re.escape, functies))
        dos.functieplekken = [x.start() for x in re.finditer(rf"\b(?:{woorden_})\b", dos.t, re.I)]
    if not tussen(dos.functieplekken, dos.n.s[m.eerste] - 120, m.tot + 80):
        return False
    patroon_voor, patroon_na = _functiepatronen(tuple(functies))
    start = dos.n.s[m.eerste]
    voor = dos.t[max(0, start - 75) : start].lower()
    na = dos.t[m.tot : m.tot + 75].lower()
    na = _WITREGEL.split(na)[0]
    na = na[: na.find("\n", 12)] if na.find("\n", 12) > 0 else na
    f = patroon_voor.search(voor)
    if f and not _NAMENS.search(voor) and not _in_adres(dos, max(0, start - 75) + f.start()):
        if "directeur" not in f[0] or _DIENST.search(f[0] + na[:40]):
            return True
    f = patroon_na.match(na)
    if (
        f
        and not _in_adres(dos, m.tot + f.end() - 1)
        and not re.search(r"namens[^.]{0,120}$", dos.t[max(0, start - 150) : start].lower())
    ):
        return "directeur" not in f[0] or bool(_DIENST.search(na[f.end() : f.end() + 45]))
    return False


def _in_adres(dos: Dossier, i: int) -> bool:
    """A street follows, or an address stands here: 'Burgemeester Dalesstraat 3'."""
    if _STRAAT_VOLGT.match(dos.t, i):
        return True
    return any(v.van <= i < v.tot for v in dos.alles if v.soort == "adres")
