# SPDX-License-Identifier: EUPL-1.2
"""Initials before and behind a surname, with dots, as a block, behind a comma or closing a cell: 'J.T. Kaya', 'JT Kaya', 'Kaya, J. van der'."""

from __future__ import annotations

import re

from . import woorden
from .gewicht import gewicht, tussen
from .klassen import (
    AN,
    BREUK,
    CAPS,
    CIJFER,
    CTX,
    GEEN,
    HOOFD,
    KOMMA,
    LETTER,
    LOS,
    ORG,
    PLAATS,
    PUNT,
    REGEL,
    STREEP,
    TITEL,
    TUS,
    VN,
    WOORD,
)
from .tokens import Tokens

_BREDE_LETTER = woorden.reeks("ch th chr ph yt ij fr sj tj dz st joh wm jac ant gr corn hub")
_TIJD_VOOR = re.compile(r"\b\d{1,2}[.:]\d\d $")
_RIJ_VOOR = re.compile(r"\b[A-Z]\. ?(?:[a-z']{1,4} )*[A-Z][^\s,()]+(?: \([a-z ]+\))?, \Z")
_EIND_VAN_RIJ = re.compile(r"(?:[ \t]{2,}|[|;\t][ \t]*|\d[ \t]+)\Z")
"""Before the last cell of a row: initials there are of whoever did it, not of who stands on the next row."""
_CELSLOT = re.compile(r"[ \t]*(?:[<;\n\f|)\t]|$)|  ")
_GEEN_LETTERS = woorden.reeks(
    "de en in is op het een van dat als met aan uit om te ik ex bij zijn haar kind door"
)


def initialen(n: Tokens, i: int) -> int:
    """Number of tokens from i that are initials (0 when none)."""
    j = i
    while j < n.n and not n.masker[j] and j - i < 7:
        w = n.w[j]
        if not w[0].isupper():
            break
        punt = n.t[n.e[j] : n.e[j] + 1] == "."
        if len(w) == 1 or (w.lower() in _BREDE_LETTER and punt and len(w) < 5):
            g = n.gat(j)
            if n.scan and g == KOMMA and len(w) == 1:
                g = PUNT  # OCR reads the dot of an initial as a comma
            if not punt and g not in (LOS, REGEL, PUNT):
                break
            j += 1
            if g not in (PUNT, LOS, REGEL):
                break
        else:
            break
    if j == i and i + 1 < n.n and letterblok(n, i):
        return 1
    return j - i


def letterblok(n: Tokens, i: int) -> bool:
    """Initials written as one block: 'JP de Vries', 'FM Yilmaz', 'IR Kaya'."""
    w, k = n.w[i], n.k[i]
    laag = w.lower()
    if not 2 <= len(w) <= 4 or not w.isupper() or laag in n.register.token:
        return False
    if k & TUS and (aantal := tussen(n, i)):
        tus = " ".join(n.w[i : i + aantal]).lower()
        if any(g.tus == tus for g, _ in n.register.token.get(n.w[i + aantal].lower(), ())):
            return False  # 'DE WIT', 'VAN DEN BERG': what the surname of somebody has before it
    if n.scan and n.gat(i) == PUNT and len(w) == 2:
        pass  # 'DT. Bulhan': OCR drops the first dot
    elif n.gat(i) != LOS and not (
        n.gat(i) == REGEL and n.lange_regel(i) and not _EIND_VAN_RIJ.search(n.t, max(0, n.s[i] - 12), n.s[i])
    ):
        return False
    if laag in woorden.AFKORTINGEN and len(w) > 2:
        return False
    if n.kapitaal[i] and len(w) > 2 and k & (WOORD | GEEN):
        return False  # a heading: 'WAT FATIMA VERTELT'
    x = i + 1
    tus = 0
    if n.k[x] & TUS:
        tus = tussen(n, x)
        if not tus:
            return False
        x += tus
    v, g = n.k[x], gewicht(n, x)
    bekend = g == 4
    if (
        not tus
        and v & HOOFD
        and not v & (CAPS | GEEN | ORG)
        and n.t[n.s[i] - 1 : n.s[i]] in ("", "\n")
        and re.match(r"[ \t]*(?:,|\n|$)", n.t[n.e[x] : n.e[x] + 3])
        and not k & (VN | GEEN)
        and len(w) == 2
    ):
        return True  # a signature: initials and one word fill the line
    if n.kapitaal[i]:
        return bekend and not k & (VN | TUS | CTX | TITEL) and laag not in n.register.token
    if len(w) < 4 and v & HOOFD and not v & (CAPS | GEEN | ORG) and not k & WOORD:
        if i and n.k[i - 1] & TITEL or na_tijd(n, n.s[i]):
            return True  # 'mr. NK Gaas', '10.30 AJ Gaas'
    if i and len(w) == 2 and v & HOOFD and not v & (CAPS | GEEN | ORG) and n.gat(i - 1) in (LOS, PUNT):
        if n.k[i - 1] & TITEL:
            return True  # 'de heer OK Eken', 'mr. EI Gaas': behind a title a word or abbreviation is initials
    if not v & HOOFD or v & CAPS and not bekend:
        return False
    if laag in woorden.AFKORTINGEN:
        plek = _plek_voor_naam(n, i)
        return bool(v & AN or g >= (2 if plek else 3)) and (not v & GEEN or plek)
    if laag in _GEEN_LETTERS or k & TUS:
        return _plek_voor_naam(n, i) and bool(v & AN or g >= 2)
    if k & (GEEN | WOORD | TITEL | ORG):
        if v & GEEN and not bekend:
            return len(w) == 2 and bool(v & AN) and _plek_voor_naam(n, i)
        return bekend or (len(w) == 2 and (bool(v & AN) or g >= 2))
    if len(w) == 2 and not v & (GEEN | PLAATS | ORG) and (_plek_voor_naam(n, i) or _in_rij(n, i)):
        return True  # 'ten name van HT Tweeboom', 'S. Gaas (voorzitter), RI Scharbaai'
    return bekend or g >= 2 and len(w) <= 3 or bool(v & (AN | VN)) or (tus > 0 and not v & (GEEN | PLAATS))


def _in_rij(n: Tokens, i: int) -> bool:
    """Token i comes after a comma, in a row of people: a mention with initials or a role stands before the comma."""
    return _RIJ_VOOR.search(n.t, max(0, n.s[i] - 40), n.s[i]) is not None


def na_tijd(n: Tokens, van: int) -> bool:
    """An appointment: a time stands right before it ('14.30 F. Gaas')."""
    return _TIJD_VOOR.search(n.t, max(0, van - 7), van) is not None


def _plek_voor_naam(n: Tokens, i: int) -> bool:
    """A cell, a title, or a word that announces a name stands right before token i."""
    return (
        i in n.cel
        or not i
        or n.gat(i - 1) in (BREUK, REGEL)
        or bool(n.k[i - 1] & (TITEL | CTX))
        or n.w[i - 1].lower() in ("van", "door", "en", "namens", "met")
    )


def voornaam_letter(n: Tokens, i: int) -> bool:
    """A first name with the initial of the surname, which is not the initial of what follows: 'Nienke K.'."""
    j = i + 1
    if j >= n.n or n.k[i] & GEEN or not n.k[j] & LETTER or not n.k[j] & HOOFD or n.gat(i) != LOS:
        return False
    if not n.k[i] & VN and gewicht(n, i) < 2:
        return False
    if n.t[n.e[j] : n.e[j] + 1] != ".":
        # 'Fabian K kado': a lower-case word goes on behind the letter
        return (
            not n.k[i] & WOORD
            and not n.kapitaal[i]
            and re.match(r" [a-z]", n.t[n.e[j] : n.e[j] + 2]) is not None
        )
    return j + 1 >= n.n or not n.k[j + 1] & HOOFD or n.gat(j) not in (PUNT, LOS)


def losse_letters(n: Tokens, i: int) -> int:
    """Number of initial tokens from i, also when no name follows ('Kaya, F.M.', 'Kaya, FM')."""
    j = i
    while j < n.n and not n.masker[j] and j - i < 6:
        w = n.w[j]
        punt = n.t[n.e[j] : n.e[j] + 1] == "."
        if (
            len(w) == 1
            and w.isupper()
            or (w[0].isupper() and len(w) < 5 and punt and w.lower() in _BREDE_LETTER)
        ):
            j += 1
            if n.gat(j - 1) not in (PUNT, LOS):
                break
            if n.gat(j - 1) == LOS and not punt:
                break
        elif j == i and 2 <= len(w) <= 4 and w.isupper() and not n.k[j] & (GEEN | ORG) and not n.kapitaal[j]:
            return 1
        else:
            break
    return j - i


def komma_letters(n: Tokens, j: int) -> bool:
    """A surname that is a common word, with initials behind a comma: 'Meer, B. van der'."""
    if n.gat(j) != KOMMA:
        return False
    return (
        n.k[j] & AN != 0
        and losse_letters(n, j + 1) > 0
        or bool(n.k[j] & HOOFD)
        and (tus_letters(n, j + 1) is not None or voornaam_tus(n, j + 1) > 0)
    )


def cel_letters(n: Tokens, j: int) -> bool:
    """A word that fills a cell together with initials: 'VREDEN G'."""
    if (
        j + 1 >= n.n
        or len(n.w[j + 1]) > 1
        or not n.k[j] & HOOFD
        or n.k[j] & (GEEN | ORG | CIJFER)
        and not (n.k[j] & AN and n.k[j] & CAPS)
        or n.k[j] & CTX
        and not n.k[j] & AN
        or n.gat(j) != LOS
    ):
        return False
    return (j == 0 or n.gat(j - 1) == BREUK) and len(n.w[j]) > 3 and na_letters(n, j) is not None


def cel_komma(n: Tokens, j: int) -> bool:
    """A word that fills a cell together with a comma and initials: 'Duale, I.'."""
    if (
        j + 1 >= n.n
        or len(n.w[j + 1]) > 1
        or not n.k[j] & HOOFD
        or n.k[j] & (GEEN | ORG | CIJFER)
        or n.gat(j) != KOMMA
    ):
        return False
    if not (j == 0 or n.gat(j - 1) == BREUK or n.begin_zin(j)):
        return False
    x = na_komma(n, j)
    return x is not None and bool(x[1])


def na_letters(n: Tokens, i: int) -> tuple[int, str] | None:
    """Initials without a comma behind a surname at the end of a cell: 'OZTURK B E', 'Kaya FM'."""
    if n.gat(i) != LOS:
        return None
    j = i + 1
    a = i
    while a and i - a < 3 and n.gat(a - 1) in (LOS, STREEP) and n.k[a - 1] & HOOFD:
        a -= 1
    cel = a == 0 or n.gat(a - 1) == BREUK or bool(n.k[a - 1] & TUS)
    while j < n.n and len(n.w[j]) == 1 and n.k[j] & HOOFD and not n.masker[j] and j - i < 5:
        j += 1
        if n.gat(j - 1) not in (LOS, PUNT):
            break
    if (
        j == i + 1
        and len(n.w[j]) in (2, 3)
        and n.w[j].isupper()
        and not n.masker[j]
        and (
            not n.kapitaal[j]
            and n.w[j].lower() not in woorden.AFKORTINGEN
            and not n.k[j] & (GEEN | ORG | WOORD)
            or cel
            and n.t[n.e[j] : n.e[j] + 2] == "  "
            and (n.w[j].lower() not in woorden.AFKORTINGEN or len(n.w[j]) == 2)
            and (n.k[i] & AN or gewicht(n, i) == 4 or not n.k[i] & WOORD)
        )
    ):
        j += 1
    if j == i + 1:
        return None
    letters = "".join(n.w[i + 1 : j])
    x = j
    while x < n.n and x - j < 3 and n.k[x] & TUS and not n.k[x] & HOOFD and n.gat(x - 1) in (LOS, PUNT):
        x += 1
    if x > j and n.gat(x - 1) in (BREUK, REGEL):
        j = x  # 'Velde T.A. van der' fills a cell
    na = n.t[n.e[j - 1] : n.e[j - 1] + 2]
    if na[:1] == "." and len(n.w[j - 1]) == 1 and na != ". ":
        na = na[1:] + n.t[n.e[j - 1] + 2 : n.e[j - 1] + 3]
    if (
        na == ""
        or na[0] in "\n\f\t;|,)"
        or na == "  "
        or na == ". "
        or na == " |"
        or (cel and na[0] == " " and na[1:].isdigit())
    ):
        return j - 1, letters
    return None


def bekende_letters(n: Tokens, i: int) -> int:
    """The number of tokens behind surname i that are all initials of a registered person who has it: 'EL BOUJJOUFI, YE',
    'HENDRIKS J M'."""
    if i + 1 >= n.n or n.gat(i) not in (KOMMA, LOS):
        return 0
    for g, soort in n.register.token.get(n.w[i].lower(), ()):
        if soort != "a" or not g.letters:
            continue
        aantal = len(g.letters)
        if aantal > 1 and n.w[i + 1] == g.letters and not n.masker[i + 1]:
            return 1
        if n.w[i + 1 : i + 1 + aantal] == list(g.letters) and not any(n.masker[i + 1 : i + 1 + aantal]):
            if all(n.gat(x) in (LOS, PUNT) for x in range(i + 1, i + aantal)):
                return aantal
    return 0


def na_komma(n: Tokens, i: int) -> tuple[int, str] | None:
    """What follows a surname and a comma: initials and tussenvoegsel ('Wijk, J. van'), or only the latter."""
    if n.gat(i) != KOMMA:
        return None
    j = i + 1
    letters = ""
    tus = tus_letters(n, j)
    if tus:
        return tus
    aantal = losse_letters(n, j)
    if aantal:
        letters = "".join(n.w[x] if n.w[x].isupper() else n.w[x][0] for x in range(j, j + aantal))
        j += aantal
        if j < n.n and n.gat(j - 1) in (PUNT, LOS) and n.w[j].lower() == n.w[i].lower():
            return None  # 'Fatima Kaya, F. Kaya': the initials belong to the next name
    elif aantal := bekende_letters(n, i):
        letters = "".join(n.w[j : j + aantal])
        j += aantal
    else:
        k = n.k[j]
        if (
            k & HOOFD
            and k & VN
            and not k & (WOORD | GEEN)
            and not n.masker[j]
            and n.k[i] & AN
            and not n.k[i] & VN
            and n.gat(j) != LOS
        ):
            return j, ""
        if x := voornaam_tus(n, j):
            return x, ""
    x = j
    while (
        x < n.n and x - j < 3 and n.k[x] & TUS and not n.k[x] & HOOFD and n.gat(x - 1) in (LOS, PUNT, KOMMA)
    ):
        x += 1
    if x > j and not letters:
        na = n.t[n.e[x - 1] : n.e[x - 1] + 2]
        if not (n.k[i] & AN) or not (na == "" or na[0] in ";|\n\t)" or na == "  "):
            return None
    if x > j and (x >= n.n or n.gat(x - 1) != LOS or not n.k[x] & HOOFD):
        if not letters and x < n.n and n.gat(x - 1) == LOS:
            return None
        return x - 1, letters
    return (j - 1, letters) if letters else None


def voornaam_tus(n: Tokens, j: int) -> int:
    """The last token of a first name and tussenvoegsel that close a cell, behind a surname: 'Wetering, Lieuwe van de <'."""
    if j >= n.n or not n.k[j] & HOOFD or not n.k[j] & VN or n.k[j] & GEEN or n.masker[j]:
        return 0
    x = j
    while x + 1 < n.n and x - j < 3 and n.gat(x) == LOS and n.k[x + 1] & TUS and not n.k[x + 1] & HOOFD:
        x += 1
    return x if x > j and _CELSLOT.match(n.t, n.e[x]) else 0


def tus_letters(n: Tokens, j: int) -> tuple[int, str] | None:
    """Tussenvoegsel and then initials behind a comma: 'Wijk, van der J.T.'."""
    x = j
    while x < n.n and x - j < 3 and n.k[x] & TUS and not n.masker[x] and n.gat(x) in (LOS, REGEL):
        x += 1
    if x == j:
        return None
    aantal = losse_letters(n, x)
    if not aantal or len(n.w[x]) > 1 and n.t[n.e[x] : n.e[x] + 1] != ".":
        return None
    if aantal == 1 and n.t[n.e[x] : n.e[x] + 1] != ".":
        return None
    return x + aantal - 1, "".join(w if w.isupper() else w[0] for w in n.w[x : x + aantal])
