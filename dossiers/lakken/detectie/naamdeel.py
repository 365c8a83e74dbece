# SPDX-License-Identifier: EUPL-1.2
"""Whether a token can be a part of the name that is being read: as a word, as a place, behind a role, on the next line."""

from __future__ import annotations

import re
from bisect import bisect_left

from . import lijsten, woorden
from .gewicht import gewicht, tussen
from .klassen import (
    AN,
    CAPS,
    CIJFER,
    CTX,
    GEEN,
    GROET,
    HOOFD,
    KOMMA,
    LETTER,
    LOS,
    ORG,
    ORGV,
    PLAATS,
    REGEL,
    SAMEN,
    STREEP,
    TITEL,
    TUS,
    VN,
    WERKWOORD,
    WOORD,
)
from .tokens import KOLOMGAT, Tokens
from .voorletters import komma_letters

_GEGEVEN_NA = re.compile(r"(?:,? ?| {2,24}|[ ]?[|;][ ]?| \(| <|: ?|\t)\Z")
# adjectives that are the first part of a surname ('Oude Wesselink', 'Groot Bramel')
_NAAMKOP = woorden.reeks("oude olde nieuwe groot grote klein kleine lage hoge lange korte lutke")
# before a place, not before somebody who is called so
_PLAATSVOORZETSEL = woorden.reeks(
    "te in uit naar op van vanuit vanaf bij nabij rond richting gemeente stad dorp eiland tussen via tot"
)


def naamdeel(n: Tokens, i: int, na_vast: bool, woord_mag: int = 0) -> bool:
    """Token i can go on a name (it follows a name part, an initial or a tussenvoegsel)."""
    k = n.k[i]
    if n.masker[i] or not k & HOOFD and not gewicht(n, i):
        return False
    if na_vast and n.w[i].lower() in woorden.ORG_NA and gewicht(n, i) < 3 and not k & (AN | VN):
        return False
    if gewicht(n, i) >= 4:
        return True
    if (
        k & GEEN
        and (woord_mag or na_vast)
        and len(n.w[i]) < 4
        and n.w[i].istitle()
        and (x := _achternaam_volgt(n, i))
        and gewicht(n, x) == 2
    ):
        return True  # a short first part of an unknown surname: 'S. Aw Muse'
    if (
        k & GEEN
        and na_vast
        and n.w[i].istitle()
        and n.w[i].lower() in _NAAMKOP
        and (x := _achternaam_volgt(n, i))
        and gewicht(n, x) >= 2
    ):
        return True
    if (
        k & GEEN
        and woord_mag
        and k & AN
        and k & HOOFD
        and (not n.kapitaal[i] or woord_mag > 1)
        and len(n.w[i]) > 2
    ):
        return True
    if k & ORG and woord_mag and k & AN and k & WOORD and not n.kapitaal[i]:
        return True
    if k & (GEEN | CIJFER | LETTER | ORG):
        return False
    if n.kapitaal[i] and k & WOORD and not k & (AN | VN):
        return False
    if k & (AN | VN):
        if k & PLAATS and not na_vast and not k & AN and not _voor_achternaam(n, i):
            return geen_plaats(n, i)
        if not (n.kapitaal[i] and k & WOORD and not na_vast) or _voornaam_in_kapitalen(n, i):
            return True
        # 'LEIDSTER BLOEM WEET HET'
        return (
            0 < i < n.n - 1
            and n.gat(i - 1) == LOS
            and bool(n.k[i - 1] & CTX)
            and n.gat(i) == LOS
            and n.w[i + 1].lower() in WERKWOORD
        )
    if k & PLAATS:
        return (
            na_vast and not n.kapitaal[i] and bool(k & HOOFD) and (woord_mag > 0 or na_persoonswoord(n, [i]))
        )
    if k & WOORD:
        return na_vast or _schijnwoord(n, i)
    if k & TUS:
        return False
    return len(n.w[i]) > 1


def _voornaam_in_kapitalen(n: Tokens, i: int) -> bool:
    """On a line in capitals a first name that is a word, before a surname that is none: 'PIET JANSEN'."""
    if not n.k[i] & VN or i + 1 >= n.n or n.gat(i) != LOS:
        return False
    v = n.k[i + 1 + tussen(n, i + 1)]
    return bool(v & AN) and not v & (WOORD | GEEN | ORG | PLAATS)


def _achternaam_volgt(n: Tokens, i: int) -> int:
    """The token of a certain surname right behind token i (0 when there is none)."""
    if i + 1 >= n.n or n.gat(i) not in (LOS, REGEL):
        return 0
    x = i + 1 + tussen(n, i + 1)
    if x >= n.n or n.masker[x] or not n.k[x] & HOOFD or n.kapitaal[x]:
        return 0
    return x


def _voor_achternaam(n: Tokens, i: int) -> bool:
    """Token i is a first name and a place; a surname follows, so here it is a name: 'kraamhulp Zwaantje Pijl'."""
    x = _achternaam_volgt(n, i)
    if not x or i and n.w[i - 1].lower() in ("te", "in", "uit", "naar", "gemeente"):
        return False
    return bool(n.k[x] & AN) and not n.k[x] & (GEEN | ORG | PLAATS) or gewicht(n, x) >= 2


def _schijnwoord(n: Tokens, i: int) -> bool:
    """Token i is a word ('genet') or one by composition ('nier' + 'mala'), but stands in a sentence as a first name does."""
    k = n.k[i]
    if (
        not k & HOOFD
        or k & (GEEN | ORG | ORGV | TITEL | CTX | PLAATS | CAPS)
        or n.kapitaal[i]
        or len(n.w[i]) > 10
    ):
        return False
    if not k & SAMEN and (not i or n.begin_zin(i)):
        x = _achternaam_volgt(n, i)
        return (
            x > 0
            and not k & (AN | VN)
            and gewicht(n, x) in (2, 3)
            and not n.k[x] & (GEEN | ORG | PLAATS)
            and _gegeven_volgt(n, x)
        )  # a row of a list: 'Genet Hidru    06-12345678'
    if not k & SAMEN and n.k[i - 1] & HOOFD and not (n.k[i - 1] & GEEN and n.begin_zin(i - 1)):
        return False
    x = _achternaam_volgt(n, i)
    return (
        bool(x)
        and gewicht(n, x) in (2, 3, 4)
        and n.w[x].lower() not in n.register.ouder.tokens
        and not n.k[x] & (GEEN | ORG)
    )


def _gegeven_volgt(n: Tokens, i: int) -> bool:
    """Somebody's number, account or address stands behind token i, with nothing between but what parts cells."""
    k = bisect_left(n.bezet, n.e[i])
    return (
        k < len(n.bezet)
        and n.bezet[k] - n.e[i] < 26
        and _GEGEVEN_NA.fullmatch(n.t[n.e[i] : n.bezet[k]]) is not None
    )


def geen_plaats(n: Tokens, i: int) -> bool:
    """Token i is a first name and a place, and stands where nobody names a place: 'mijn zus Saba brengt', 'dan past Saba op'."""
    laag = n.w[i].lower()
    if laag in woorden.LANDEN or not i or n.kapitaal[i] or n.gat(i - 1) not in (LOS, REGEL):
        return False
    if n.w[i - 1].lower() in _PLAATSVOORZETSEL or n.k[i - 1] & (PLAATS | ORG | ORGV | CIJFER | HOOFD):
        return False
    return not (i + 1 < n.n and n.gat(i) in (LOS, KOMMA, STREEP) and n.k[i + 1] & HOOFD)


def na_persoonswoord(n: Tokens, namen: list[int]) -> bool:
    """A capital right behind one person's role is a name, also when it looks like a word: 'gastouder Mehari', '[arts Regales]'.

    Behind an office often stands the department ('medewerker Toezicht'): there a real word is no name.
    """
    i = namen[0]
    k = n.k[i]
    if (
        not i
        or not k & HOOFD
        or k & (GEEN | ORG | ORGV | CIJFER | CAPS | CTX | TITEL)
        or k & PLAATS
        and not (k & VN and geen_plaats(n, i))
        and (not k & WOORD or n.w[i].lower() in lijsten.gemeenten())
        or n.kapitaal[i]
    ):
        return False
    if n.k[i - 1] & TITEL and n.t[n.e[i - 1] : n.s[i]] == ". ":
        return len(n.w[i]) > 2 and n.w[i].lower() not in n.klein
    if n.gat(i - 1) not in (LOS, REGEL) or not n.k[i - 1] & CTX or len(n.w[i]) < 3:
        return False
    rol = n.w[i - 1].lower()
    x = _achternaam_volgt(n, i)
    if (
        (n.w[i].lower() in n.klein and not (x and gewicht(n, x) >= 2))
        or rol.endswith(woorden.MEERVOUD)
        or rol in GROET
    ):
        return False
    if n.begin_zin(i - 1) and not n.k[i - 1] & HOOFD:
        return False
    return not k & WOORD or bool(k & SAMEN) or not rol.endswith(woorden.AMBTSKOP)


def in_reeks(n: Tokens, j: int) -> bool:
    """Token j continues a surname of several parts, whatever it is by itself: 'Lo-A-Njoe', 'Tjin Kon Fat'."""
    if not n.k[j] & HOOFD or n.k[j] & CIJFER or n.kapitaal[j] and n.gat(j - 1) != STREEP:
        return False
    if n.t[n.e[j - 1] : n.s[j]] == "-":
        return not n.k[j] & CAPS or bool(n.kapitaal[j])
    return (
        n.t[n.e[j - 1] : n.s[j]] == " "
        and len(n.w[j]) < 4
        and n.w[j].istitle()
        and j + 1 < n.n
        and n.gat(j) == LOS
        and bool(n.k[j + 1] & HOOFD)
        and not n.k[j + 1] & (CAPS | TITEL | ORGV | TUS)
        and not n.k[j - 1] & WOORD
    )


def _na_voornaam(n: Tokens, namen: list[int], j: int) -> bool:
    """Token j, a surname that is a common word, stands right behind an unmistakable first name: 'Kees Dag'."""
    i = namen[-1]
    if len(namen) > 2 or i + 1 != j or n.kapitaal[j] or n.k[j] & CAPS:
        return False
    if n.k[j] & GEEN and n.w[j].lower() not in woorden.WOORDNAMEN:
        return False
    if n.gat(i) != LOS and not (n.gat(i) == REGEL and n.lange_regel(i)):
        return False
    return bool(n.k[i] & VN) and not n.k[i] & GEEN


def mag_als_woord(n: Tokens, namen: list[int], j: int, vooraf: bool) -> bool:
    """Token j may be a name although it is a closed word or a place."""
    if not namen:
        return vooraf or komma_letters(n, j)
    if not n.k[j] & PLAATS or n.k[j] & GEEN:
        return _na_voornaam(n, namen, j)
    i = namen[-1]  # a place as surname: right behind one unmistakable first name ('Errol Udenhout')
    return (
        len(namen) == 1
        and i + 1 == j
        and n.gat(i) == LOS
        and bool(n.k[i] & VN)
        and not n.k[i] & (WOORD | GEEN | PLAATS)
    )


def klein_na_titel(n: Tokens, j: int) -> bool:
    """Lower-case name after a strong title: 'mevr yilmaz', 'dhr de vries'."""
    k = n.k[j]
    if k & (HOOFD | GEEN | TUS | CIJFER | LETTER) or len(n.w[j]) < 3:
        return False
    if k & (AN | VN):
        return True
    return bool(k & SAMEN) or not k & (WOORD | PLAATS | CTX | TITEL)


def klein_vervolg(n: Tokens, namen: list[int], j: int) -> bool:
    """On a lower-case name goes another word in lower case: 'mevr fatima yilmaz'."""
    k = n.k[j]
    if n.k[namen[-1]] & HOOFD or k & (GEEN | TUS | CIJFER | LETTER | PLAATS) or len(n.w[j]) < 3:
        return False
    return bool(k & (AN | VN) and not k & WOORD) or not k & (WOORD | CTX)


def door_regel(n: Tokens, namen: list[int], j: int) -> bool:
    """A name that reached the line end goes on at the next line."""
    volgende = j + 1
    if n.masker[volgende]:
        return False
    if KOLOMGAT.search(n.t, n.t.rfind("\n", 0, n.s[j]) + 1, n.s[j]) and n.k[volgende] & HOOFD:
        return False  # a row of a table ends here
    if "\f" in n.t[n.e[j] : n.s[volgende]] and not n.lange_regel(j):
        if len(namen) > 1 and n.k[volgende] & VN:
            return False  # a full name that ends a page, and another one that begins the next
    elif not n.lange_regel(j):
        # a short line: only go on when the name is clearly unfinished
        return False
    if n.t[n.e[volgende] : n.e[volgende] + 1] == ":":
        return False
    k = n.k[volgende]
    if gewicht(n, volgende) >= 3 or (k & AN and (not k & GEEN or _na_voornaam(n, namen, volgende))):
        return len(namen) < 3
    return bool(k & TUS) or (gewicht(n, volgende) == 2 and len(namen) < 2)
