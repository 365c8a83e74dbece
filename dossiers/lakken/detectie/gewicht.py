# SPDX-License-Identifier: EUPL-1.2
"""How strongly one token by itself is a name: registered, established, listed, unknown, also a word, or none."""

from __future__ import annotations

from . import lijsten, woorden
from .klassen import (
    AN,
    BREUK,
    CAPS,
    CIJFER,
    GEEN,
    HOOFD,
    KOMMA,
    LETTER,
    LOS,
    ORG,
    PLAATS,
    REGEL,
    SAMEN,
    TUS,
    VN,
    WERKWOORD,
    WOORD,
    afgekort,
)
from .tokens import Tokens

# behind a plural, never behind the s of possession
_GEEN_BEZIT = woorden.reeks(
    "zijn waren hebben hadden worden werden kunnen konden moeten moesten mogen zullen zouden willen wilden gaan gingen komen kwamen staan stonden die dat en of maar want "
    "om als dan ook niet nog wel er hier daar zoals tussen naar uit met over bij voor te tot door per zonder kosten vragen"
)


def gewicht(n: Tokens, i: int) -> int:
    """Weight of token i, remembered until names are added."""
    g = n.gewichten[i]
    if g == 9:
        g = n.gewichten[i] = _weeg(n, i)
    return g


def _weeg(n: Tokens, i: int) -> int:
    """How strongly token i by itself is a name: 4 registered, 3 listed, 2 unknown, 1 listed but also a word, 0 none."""
    w, k = n.w[i], n.k[i]
    laag = w.lower()
    groot = k & HOOFD
    if k & GEEN and laag not in n.register.token:
        return 0
    r = n.register.benader(laag) if len(laag) > 1 else None
    if r is not None:
        if r != laag and k & (WOORD | GEEN) and not _met_bezit_s(n, i, laag):
            r = None
        elif groot:
            if not k & GEEN or not n.begin_zin(i) or _naast_bekend(n, i, r) or _los_bekend(n, i):
                return 4
            return 0
        elif not k & (WOORD | TUS | GEEN) and len(laag) > 2:
            return 4
    if (
        i
        and k & PLAATS
        and n.w[i - 1].lower() in ("te", "in", "uit", "naar", "gemeente")
        and not k & VN
        and r is None
    ):
        return 0
    if _is_gevestigd(n, laag) or (
        laag[-1] == "s"
        and len(laag) > 4
        and laag[:-1] in n.gevestigd
        and groot
        and laag[:-1] in lijsten.achternamen()
    ):
        if groot and not k & GEEN:
            return 4
        if not k & (WOORD | PLAATS | GEEN | TUS) and len(laag) > 3:
            return 4
    if k & (CIJFER | TUS | LETTER):
        return 0
    if laag in ("jan", "mei", "jun", "sep", "mart") and (
        n.t[n.e[i] : n.e[i] + 3].strip(" .'-")[:1].isdigit()
        or n.t[max(0, n.s[i] - 2) : n.s[i]].strip(" -")[-1:].isdigit()
    ):
        return 0
    if not groot:
        if k & VN and not k & (WOORD | PLAATS | AN) and len(laag) > 3:
            return 1
        return 0
    if k & ORG:
        return 0
    if k & (VN | AN):
        if len(laag) < 3 and not k & VN:
            return int(i > 0 and n.k[i - 1] & TUS > 0)
        return 1 if k & (WOORD | PLAATS) else 3
    if (
        laag[-1] == "s"
        and len(laag) > 4
        and laag[:-1] in lijsten.voornamen()
        and _van_een_voornaam(n, i, laag)
    ):
        return 3
    if k & (WOORD | PLAATS) and not (k & SAMEN and _zeldzaam_achter_tus(n, i, laag)):
        return 0
    if laag in n.klein or (n.ruis and lijsten.bijna_woord(laag)):
        return 0
    if n.kapitaal[i] and afgekort(laag):
        return 0
    if k & CAPS and not n.kapitaal[i]:
        return (
            2 if len(w) > 5 and sum(c in "AEIOUY" for c in w) > 1 and not lijsten.begin_van_woord(laag) else 0
        )
    if lijsten.is_engels(laag) and not n.kapitaal[i]:
        return 0
    if len(laag) < 3 or (n.t[n.e[i] : n.e[i] + 1] == "." and len(laag) < 8 and lijsten.begin_van_woord(laag)):
        return 0
    if len(set(laag)) == 1:
        return 0  # crosses of a table, 'XxX'
    return 2


def _van_een_voornaam(n: Tokens, i: int, laag: str) -> bool:
    """A listed first name with the s of possession: 'Derricks boekje', 'Nassers moeder'."""
    return (
        not lijsten.is_basiswoord(laag)
        and not lijsten.is_basiswoord(laag[:-1])
        and not n.kapitaal[i]
        and bezit_volgt(n, i)
    )


def _zeldzaam_achter_tus(n: Tokens, i: int, laag: str) -> bool:
    """A word that hardly anybody uses, behind what a surname has before it: 'van het Kaar', 'van Garst'."""
    if n.kapitaal[i] or not i or not n.k[i - 1] & TUS or n.gat(i - 1) not in (LOS, REGEL):
        return False
    voor = n.w[i - 1].lower()
    twee = i > 1 and n.k[i - 2] & TUS and n.gat(i - 2) in (LOS, REGEL)
    return bool(twee or voor in ("van", "ten", "ter", "der", "den", "vd")) and lijsten.is_zeldzaam(laag)


def _is_gevestigd(n: Tokens, laag: str) -> bool:
    """A name that was established elsewhere in the dossier, with or without the s of possession."""
    g = n.gevestigd
    if not g:
        return False
    return laag in g or laag.removesuffix("'s") in g


def _met_bezit_s(n: Tokens, i: int, laag: str) -> bool:
    """A registered name with the s of possession that is a word as well: 'Kwame's', 'over Boers verhaal'."""
    if not n.k[i] & HOOFD or n.k[i] & GEEN:
        return False
    return laag.endswith("'s") or (laag[-1] == "s" and (not n.begin_zin(i) or bezit_volgt(n, i)))


def bezit_volgt(n: Tokens, i: int) -> bool:
    """What somebody has follows: 'Jobs bed', 'Romans nieuwe jas', not 'Jobs zijn schaars'."""
    v = i + 1
    return (
        v < n.n
        and n.gat(i) in (LOS, REGEL)
        and bool(n.k[v] & WOORD)
        and not n.k[v] & (HOOFD | TUS | LETTER)
        and n.w[v] not in WERKWOORD
        and n.w[v] not in _GEEN_BEZIT
    )


def _los_bekend(n: Tokens, i: int) -> bool:
    """A registered name that is a closed word, standing by itself where a label or a sentence would not end."""
    if i in n.cel:
        return True
    t, a, b = n.t, n.s[i], n.e[i]
    voor, na = t[a - 1 : a], t[b : b + 1]
    if na in ("?", "!") or voor and na and voor + na in ('""', "''", "()", "[]", "<>", "**", "__"):
        return True
    if na == "," and t[b + 1 : b + 2] == " ":
        return not n.kapitaal[i]
    if _na_en_volgt(n, i):
        return True
    begin = t.rfind("\n", 0, a) + 1
    eind = t.find("\n", b)
    regel = t[begin : len(t) if eind < 0 else eind]
    return len(regel) > b - a and vult_cel(n, i) and any(map(str.isdigit, regel))


def vult_cel(n: Tokens, i: int) -> bool:
    """Token i fills a cell, a line, or what stands between two separators."""
    voor = n.t[max(0, n.s[i] - 2) : n.s[i]]
    na = n.t[n.e[i] : n.e[i] + 2]
    return (i == 0 or voor == "  " or voor[-1:] in "\n\t|;:," or voor in ("| ", "; ", ": ")) and (
        na == "" or na == "  " or na[0] in "\n\t|;,\f" or na in (" |", " ;")
    )


def _na_en_volgt(n: Tokens, i: int) -> bool:
    """'en' and a name follow: 'Bron en Oduber gaan langs'."""
    return (
        i + 2 < n.n
        and n.w[i + 1] == "en"
        and n.gat(i) == LOS
        and n.gat(i + 1) in (LOS, REGEL)
        and bool(n.k[i + 2] & HOOFD)
        and not n.k[i + 2] & (GEEN | ORG | WOORD)
    )


def _naast_bekend(n: Tokens, i: int, laag: str) -> bool:
    """A registered name that is a common word too, beside another part of the same person or before a verb."""
    if i + 1 >= n.n:
        return False
    g = n.gat(i)
    volgende = n.w[i + 1].lower()
    if g == LOS and volgende in WERKWOORD and not n.k[i + 1] & HOOFD:
        return True
    if g == LOS and (tus := tussen(n, i + 1)):
        volgende = n.w[i + 1 + tus].lower()
    if g not in (LOS, KOMMA) or volgende == laag:
        return False
    mensen = {id(x) for x, _ in n.register.token[laag]}
    return any(id(x) in mensen for x, _ in n.register.token.get(volgende, ()))


def tussen(n: Tokens, i: int) -> int:
    """Number of tussenvoegsel tokens from i that lead to a capital (0 when they do not)."""
    j = i
    while j < n.n and j - i < 3 and n.k[j] & TUS and not n.masker[j]:
        g = n.gat(j)
        if g == BREUK or g == KOMMA:
            return 0
        j += 1
    if j == i or j >= n.n or n.masker[j]:
        return 0
    return j - i if n.k[j] & HOOFD or gewicht(n, j) >= 4 else 0
