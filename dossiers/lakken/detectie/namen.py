# SPDX-License-Identifier: EUPL-1.2
"""Find mentions of people in the plain text: registered, by context, by list, and by being no Dutch word. The passes, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import lijsten
from .geen_naam import afkortingen, bedrijf_na, handelsnamen, na_organisatie, plaatsnamen, zonder_bedrijf
from .gewicht import bezit_volgt
from .klassen import AN, CAPS, CTX, GEEN, HOOFD, LOS, ORGV, PLAATS, TITEL, TUS, VN, WERKWOORD, WOORD
from .lezer import lees, probeer
from .normaal import Plat
from .personen import Register
from .slordig import kleine_stukken, vestig_klein
from .tokens import (
    STERKE_REGELS,
    Melding,
    Tokens,
    herstel_cijfers,
    kleine_woorden,
    letters_in_namen,
    losse_melding,
    meet_ruis,
    merk_kapitalen,
    naamkolom,
    naamvelden,
    vreemde_spelling,
)

_MEER_DAN_WOORD = HOOFD | CAPS | TUS | TITEL | ORGV


def maak_tokens(
    plat: Plat,
    register: Register,
    bezet: Sequence[tuple[int, int]],
    cellen: Sequence[tuple[int, int]],
    velden: Sequence[tuple[int, int]],
    kolom: Sequence[tuple[int, int]],
    scan: bool,
) -> Tokens:
    """The tokens, with everything that is known before the first mention is read.

    `bezet` is taken by another find, `cellen` may hold a name, `velden` do, and `kolom` are the cells below a head that says so.
    """
    n = Tokens(plat.tekst, register, bezet, scan)
    letters_in_namen(n)
    vreemde_spelling(n, plat)
    naamvelden(n, velden)
    naamkolom(n, kolom)
    n.klein = kleine_woorden(n)
    n.ruis = meet_ruis(n)
    n.scan = scan or n.ruis
    if n.scan:
        herstel_cijfers(n)
    kleine_stukken(n)
    plaatsnamen(n)
    handelsnamen(n)
    afkortingen(n)
    n.cel = n.tokens_in([*cellen, *velden])
    merk_kapitalen(n)
    return n


def alle(n: Tokens) -> list[Melding]:
    """Every mention, left to right. Tokens of organisations are skipped."""
    uit: list[Melding] = []
    i = 0
    while i < n.n:
        if n.masker[i]:
            i += 1
            continue
        k = n.k[i]
        if k & GEEN and not k & _MEER_DAN_WOORD and n.w[i].lower() not in n.register.token:
            i += 1  # an ordinary word, as most are
            continue
        if k & ORGV:
            j = na_organisatie(n, i)
            if j > i:
                i = j
                continue
        m = probeer(n, i)
        bedrijf = m is not None and bedrijf_na(n, m)
        if m is not None and bedrijf:
            heel, m = m, zonder_bedrijf(n, m)
            bedrijf = m is heel or bedrijf_na(n, m)
        if m is not None and not bedrijf:
            uit.append(m)
            for x in range(m.eerste, m.laatste + 1):
                n.gebruikt[x] = 1
        i = i + 1 if m is None else m.laatste + 1
    return uit


def leg_vast(n: Tokens, nieuw: dict[str, str]) -> None:
    """Add established names; where capitals are missing they count as written with one beside another name."""
    n.gevestigd.update(nieuw)
    if n.kleintokens:
        vestig_klein(n)
    n.vergeet_gewichten()


def verspreid(n: Tokens) -> list[Melding]:
    """Second look with the names that the first look established: bare mentions that nothing else gave away."""
    extra: list[Melding] = []
    t = n.t
    kan = {w for w in set(n.w) if _kan_gevestigd(n, w.lower())}
    laatst: dict[str, int] = {}
    for i in [i for i, w in enumerate(n.w) if w in kan]:
        if n.gebruikt[i] or n.masker[i]:
            if n.gebruikt[i] and n.k[i] & VN and n.k[i] & HOOFD:
                laatst[n.w[i].lower()] = n.e[i]
            continue
        laag = n.w[i].lower()
        if laag not in n.gevestigd and laag.removesuffix("'s") not in n.gevestigd:
            if not (laag.endswith("s") and laag[:-1] in n.gevestigd and len(laag) > 3):
                continue
            if n.k[i] & WOORD and not (n.k[i] & HOOFD and bezit_volgt(n, i)):
                continue
        k = n.k[i]
        if k & GEEN:
            if (m := _los_woord(n, i, laag)) is not None:
                extra.append(m)
                n.gebruikt[i] = 1
            continue
        groot = k & HOOFD
        if (
            not groot
            and k & VN
            and not k & TUS
            and not (k & WOORD and k & AN)
            and 0 <= n.s[i] - laatst.get(laag, -999) < 60
        ):
            # named just before with a capital: 'liggen bij Foppe den Ouden, vraag anders foppe even'
            extra.append(losse_melding(n, i, laag, "naam elders vastgesteld", 0.75))
            n.gebruikt[i] = 1
            continue
        if not groot and (k & (WOORD | PLAATS | TUS) or len(laag) < 4):
            continue
        if (
            groot
            and k & WOORD
            and not k & (AN | VN)
            and n.begin_zin(i)
            and lijsten.is_basiswoord(laag)
            and (n.gevestigd.get(laag) or n.gevestigd.get(laag[:-1])) not in STERKE_REGELS
        ):
            continue
        if (
            groot
            and k & WOORD
            and n.begin_zin(i)
            and re.match(
                r" (?:de|het|een|uw|u|ons|onze|dan|niet|maar|naar|met|voor|in|op|aan|over|geen)\b",
                t[n.e[i] : n.e[i] + 6],
            )
            and lijsten.is_basiswoord(laag)
        ):
            continue
        m = lees(n, i, "")
        if m is None or bedrijf_na(n, m):
            continue
        m.regel = "naam elders vastgesteld"
        m.score = max(m.score, 0.8)
        extra.append(m)
        for x in range(m.eerste, m.laatste + 1):
            n.gebruikt[x] = 1
    return extra


def _los_woord(n: Tokens, i: int, laag: str) -> Melding | None:
    """A bare surname that is a closed word as well ('Meester'), established elsewhere as somebody's name."""
    k = n.k[i]
    if not k & HOOFD or k & CAPS or not k & (AN | VN) or n.gevestigd.get(laag) not in STERKE_REGELS:
        return None
    if n.begin_zin(i):
        volgende = n.w[i + 1].lower() if i + 1 < n.n and n.gat(i) == LOS else ""
        if volgende not in WERKWOORD or n.k[i + 1] & HOOFD:
            return None
    elif n.k[i - 1] & HOOFD and n.gat(i - 1) == LOS and not n.k[i - 1] & (CTX | TITEL | GEEN):
        return None
    return losse_melding(n, i, laag.removesuffix("'s"), "naam elders vastgesteld", 0.8)


def _kan_gevestigd(n: Tokens, laag: str) -> bool:
    """The word can be an established name, with an s behind it or another letter."""
    return laag in n.gevestigd or laag.removesuffix("'s") in n.gevestigd or laag[:-1] in n.gevestigd
