# SPDX-License-Identifier: EUPL-1.2
"""Read one mention that starts at a token: titles, initials, tussenvoegsels and the parts of the name, as far as they go."""

from __future__ import annotations

import re

from . import woorden
from .beoordelen import beoordeel, na_en
from .gewicht import gewicht, tussen, vult_cel
from .klassen import (
    AN,
    BREUK,
    CAPS,
    CTX,
    GEEN,
    GROET,
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
from .naamdeel import (
    door_regel,
    in_reeks,
    klein_na_titel,
    klein_vervolg,
    mag_als_woord,
    na_persoonswoord,
    naamdeel,
)
from .tokens import Melding, Tokens, losse_melding
from .voorletters import (
    bekende_letters,
    cel_komma,
    cel_letters,
    initialen,
    komma_letters,
    letterblok,
    losse_letters,
    na_komma,
    na_letters,
    tus_letters,
    voornaam_letter,
)

# 'de heer of mevrouw': the title says nothing
_OF_TITEL = re.compile(r"(?:heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?)(?: of |/| / )$", re.I)


def probeer(n: Tokens, i: int) -> Melding | None:
    """A mention that starts at token i, in the light of what stands before it: a title, a cell, a word that announces a name."""
    k = n.k[i]
    laag = n.w[i].lower()
    if k & TITEL:
        m = lees(n, i, "")
        if m is not None:
            return m
        if k & GEEN:
            return None
    context = ""
    if i in n.cel:
        context = "cel"
    elif i and n.k[i - 1] & CTX:
        g = n.t[n.e[i - 1] : n.s[i]]
        if (
            g in (" ", ": ", ":", ", ", " - ", " (", " / ", ":\n", " '", ' "')
            or g == ". "
            and n.w[i - 1].lower() in ("gr", "mvg", "grt", "groet")
        ) or (
            not g.strip(" ,:\n")
            and g.count("\n") < 3
            and n.w[i - 1].lower() in ("groet", "groeten", "groetjes", "hoogachtend", "mvg", "gr", "namens")
        ):
            context = "ctx"
    elif (
        i > 1
        and n.k[i - 2] & CTX
        and n.w[i - 1].lower() in ("van", "is", "heet", "nr", "nummer", "met", "en", "genaamd")
    ):
        context = "ctx" if k & HOOFD else ""
    if (
        k & GEEN
        and laag not in n.register.token
        and not k & TUS
        and not (k & CAPS and initialen(n, i))
        and not (k & HOOFD and komma_letters(n, i))
    ):
        if context == "cel" and k & VN and k & HOOFD and not n.kapitaal[i] and vult_cel(n, i):
            return losse_melding(n, i, laag, "naam in vak of kolom", 0.75)
        # a first name that is also a common word, before an unmistakable surname: 'Lieve Jansse'
        if not (k & VN and k & HOOFD) or n.kapitaal[i] or i + 1 >= n.n:
            return None
        if (
            i
            and n.w[i - 1].lower() in GROET
            and n.gat(i - 1) == LOS
            and re.match(r"[,!.]?[ ]*(?:\n|$)|[,!]", n.t[n.e[i] : n.e[i] + 4])
        ):
            return losse_melding(n, i, laag, "naam bij groet", 0.85)
        if n.gat(i) != LOS and not (n.gat(i) == REGEL and n.lange_regel(i)):
            return None
        tus = tussen(n, i + 1)
        v = n.k[i + 1 + tus]
        if not v & HOOFD or not v & AN or v & TITEL:
            return None
        if k & CTX and context != "cel" and (v & VN and not tus or n.begin_zin(i)):
            return None
        if n.begin_zin(i) and context != "cel":
            # at the start of a sentence only when no sentence follows: '8. Wil Steen - Ede'
            if not tus and re.match(r" [a-z]", n.t[n.e[i + 1] : n.e[i + 1] + 2]):
                return None
        m = lees(n, i + 1, context or "titel" if v & GEEN else context or "ctx")
        if m is not None:
            m.van, m.namen, m.idx = n.s[i], (laag, *m.namen), (i, *m.idx)
        return m
    if k & LETTER and not k & HOOFD:
        return None
    if not (k & HOOFD or context or gewicht(n, i) or _tus_start(n, i)):
        return None
    return lees(n, i, context)


def lees(n: Tokens, i: int, context: str) -> Melding | None:
    """Try to read a mention that starts at token i. `context`: "", "ctx", "titel" or "cel"."""
    t = n.t
    start = i
    gelezen = _titels(n, i, context)
    if gelezen is None:
        return None
    i, titel, sterk = gelezen
    if i >= n.n or n.masker[i]:
        return None
    na_titel = i > start
    if na_titel and not sterk and not context:
        context = "ctx"
    if sterk:
        context = "titel"
    kern = i
    letters = ""
    aantal = initialen(n, i)
    if aantal:
        letters = "".join(
            n.w[x][0] if len(n.w[x]) != 2 or not n.w[x].isupper() else n.w[x] for x in range(i, i + aantal)
        )
        if aantal == 1 and len(n.w[i]) > 1 and n.w[i].isupper():
            letters = n.w[i]
        i += aantal
        if i >= n.n:
            return None
        if n.gat(i - 1) not in (LOS, PUNT, REGEL, STREEP) and not (
            n.scan and n.gat(i - 1) == KOMMA and len(n.w[i - 1]) == 1
        ):
            return None
    namen: list[int] = []
    streep = False
    tweede = -1
    j = i
    while j < n.n and len(namen) < 7:
        if n.masker[j] or namen and (n.w[j] in ("EO", "EN", "OF", "EV") or bekende_letters(n, j - 1)):
            break
        vast = (
            bool(namen)
            or bool(aantal)
            or sterk
            or (
                context == "ctx"
                and j > 0
                and (j == start or na_titel and j == i)
                and (n.w[j - 1].lower() in GROET or na_persoonswoord(n, [j]))
            )
        )
        if namen and 1 < len(n.w[j]) < 4 and n.w[j].isupper() and na_letters(n, j - 1) is not None:
            j -= 1
            break
        tus = tussen(n, j) if (namen or aantal or context or _tus_start(n, j)) else 0
        mag = 2 if tus > 1 else int(bool(aantal or namen or sterk) or n.w[j].lower() in ("van", "ten", "ter"))
        if tus and not namen and not aantal and initialen(n, j + tus):
            return None  # 'op naam van J. Boer': the name begins behind it
        if tus and naamdeel(n, j + tus, True, mag):
            j += tus
            namen.append(j)
        elif naamdeel(
            n,
            j,
            vast or context in ("cel", "titel"),
            mag_als_woord(n, namen, j, bool(aantal) or sterk),
        ) and (namen or not n.k[j] & TUS):
            namen.append(j)
        elif (
            namen
            and n.k[j] & LETTER
            and n.k[j] & HOOFD
            and t[n.e[j] : n.e[j] + 1] == "."
            and n.gat(j) == PUNT
        ):
            if not letters:
                letters, tweede = n.w[namen[0]][0].upper() + n.w[j], j
        elif namen and in_reeks(n, j):
            namen.append(j)
        elif (
            namen
            and n.k[j] & LETTER
            and n.k[j] & HOOFD
            and n.gat(j) == LOS
            and n.k[j + 1] & HOOFD
            and (naamdeel(n, j + 1, True) or n.k[j + 1] & VN)
        ):
            pass
        elif (
            not namen
            and not aantal
            and (cel_letters(n, j) or cel_komma(n, j))
            or (
                not namen
                and sterk
                and klein_na_titel(n, j)
                or namen
                and not n.k[j] & HOOFD
                and klein_vervolg(n, namen, j)
            )
        ):
            namen.append(j)
        else:
            break
        g = n.gat(j)
        if g == STREEP:
            streep = True
        elif g == REGEL:
            if not (j + 1 < n.n and door_regel(n, namen, j)):
                j += 1
                break
        elif g == PUNT and n.k[j] & LETTER:
            pass
        elif g != LOS:
            j += 1
            break
        j += 1
    if not namen:
        return None
    laatste = namen[-1]
    if tweede > laatste:
        letters = ""  # 'KUIPER L.M.': no middle initial, but initials behind the surname
    eerste = kern if aantal else min(namen[0], i)
    if not letters and n.gat(laatste) == LOS and (x := bekende_letters(n, laatste)):
        letters = "".join(n.w[laatste + 1 : laatste + 1 + x])
        laatste += x
    if not letters and (x := na_letters(n, laatste)):
        laatste, letters = x
    if (
        not letters
        and (
            len(namen) == 1
            or losse_letters(n, laatste + 1)
            or bekende_letters(n, laatste)
            or streep
            and tus_letters(n, laatste + 1)
        )
        and (x := na_komma(n, laatste))
    ):
        laatste, letters = x
        if laatste + 1 < n.n and n.k[laatste] & HOOFD and len(n.w[laatste]) > 2 and not letters:
            namen.append(laatste)
    if not letters and len(namen) == 1 and laatste == namen[0] and voornaam_letter(n, laatste):
        laatste += 1
        letters = n.w[namen[0]][0].upper() + n.w[laatste]
    tot = n.e[laatste]
    w = n.w[laatste]
    if w.endswith("'s") and len(w) > 3:
        tot -= 2
    if not aantal and eerste == namen[0]:
        eerste = _met_tus_ervoor(n, eerste)
    van = n.s[eerste]
    if t[max(0, van - 3) : van] in ("'s ", "'s-") and not t[max(0, van - 4) : max(0, van - 3)].isalpha():
        van -= 3
    if titel == "?" or titel and _OF_TITEL.search(t, max(0, n.s[start] - 14), n.s[start]):
        titel = ""
    m = Melding(
        van, tot, tuple(n.w[x].lower().removesuffix("'s") for x in namen), letters.upper(), titel, "", 0.0, streep,
        min(start, eerste), laatste, tuple(namen),
    )  # fmt: skip
    return m if beoordeel(n, m, namen, aantal, context, sterk) else None


def _titels(n: Tokens, i: int, context: str) -> tuple[int, str, bool] | None:
    """Titles from token i on: what follows them, the gender they give ("?" when two differ), and whether one addresses a person.

    None when they belong to no name.
    """
    t = n.t
    start = i
    titel = ""
    sterk = False
    while i < n.n and n.k[i] & TITEL and not n.masker[i]:
        laag = n.w[i].lower()
        if i > start and laag == "heer" and n.k[i] & HOOFD and not n.kapitaal[i]:
            break
        if komma_letters(n, i) and n.k[i] & HOOFD:
            break
        if (
            n.w[i] in ("HR", "IR", "DR", "DS", "BC", "MR", "MW")
            and not n.kapitaal[i]
            and t[n.e[i] : n.e[i] + 1] != "."
            and letterblok(n, i)
        ):
            break
        if laag in woorden.TITEL_STERK:
            sterk = True
            nieuw = "m" if laag in woorden.TITEL_MAN else "v" if laag in woorden.TITEL_VROUW else ""
            if not titel:
                titel = nieuw
            elif nieuw and nieuw != titel:
                titel = "?"
        elif not (t[n.e[i] : n.e[i] + 1] == "." or context):
            if not (i + 1 < n.n and n.k[i + 1] & HOOFD) or len(laag) == 2:
                return None
        g = n.gat(i)
        if g == PUNT and len(laag) > 4 and t[n.e[i]] == ".":
            return None  # 'bij familie. Morgen ...': the sentence ends
        ruimte = t[n.e[i] : n.s[i + 1]] if i + 1 < n.n else ""
        if g in (BREUK, KOMMA) and ruimte.strip(" \n./") != "":
            return None
        if g == BREUK and "\n\n" in ruimte:
            return None
        i += 1
    return i, titel, sterk


def _met_tus_ervoor(n: Tokens, eerste: int) -> int:
    """Where a name begins with the tussenvoegsels that it has elsewhere in the dossier."""
    naam = n.w[eerste].lower()
    x = eerste
    while x and eerste - x < 3 and n.k[x - 1] & TUS and n.gat(x - 1) == LOS and not n.masker[x - 1]:
        x -= 1
    for y in range(x, eerste):
        tus = " ".join(n.w[y:eerste]).lower()
        if (tus, naam) in n.met_tus or (
            naam[-1] == "s" and (tus, naam.removesuffix("'s").removesuffix("s")) in n.met_tus
        ):
            return y
    return eerste


def _tus_start(n: Tokens, j: int) -> bool:
    """A tussenvoegsel may open a name here: 'de Vries', 'el Idrissi', 'Van Wijk'."""
    k = n.k[j]
    if not k & TUS:
        return False
    laag = n.w[j].lower()
    x = j + 1
    while x < n.n and n.k[x] & TUS and x - j < 3:
        x += 1
    if x >= n.n or not n.k[x] & HOOFD:
        return False
    if komma_letters(n, x):
        return True
    if laag in (
        "el",
        "al",
        "ben",
        "bin",
        "ait",
        "abou",
        "abu",
        "ibn",
        "bint",
        "ould",
        "oulad",
        "ouled",
        "vd",
        "v.d",
    ):
        return laag not in ("al", "ben") or bool(k & HOOFD) or gewicht(n, x) >= 2
    kx = n.k[x]
    if (
        laag in ("op", "in", "uit", "aan", "bij", "van")
        and x - j > 1
        and n.w[x - 1].lower() in ("den", "'t", "t", "der")
        and kx & AN
        and not kx & ORG
    ):
        return not (kx & PLAATS and _plaats_ervoor(n, j))
    if laag in ("ten", "ter") and kx & AN and not kx & ORG:
        return True
    if kx & (GEEN | ORG):
        return False
    g = gewicht(n, x)
    if laag in ("in", "op", "aan", "bij", "onder", "over", "uit", "des", "do"):
        return False
    if laag in ("te", "ten", "ter") and not k & HOOFD and n.k[x] & PLAATS:
        return False
    if laag in ("van", "te", "ten", "ter", "da", "dos", "di", "la", "du", "von"):
        if g == 4:
            return _register_tus(n, x)
        return (
            bool(kx & AN)
            and (
                not kx & PLAATS
                or x - j > 1
                or bool(k & HOOFD)
                or j > 0
                and n.w[j - 1].lower() in ("volgens", "aldus", "namens", "door", "met", "zei", "zegt")
                or j in n.cel
                or x + 1 < n.n
                and n.masker[x + 1]
                and n.t[n.e[x] : n.s[x + 1]] in (" (", " <")
                or na_en(n, j)
            )
            and not (kx & VN and not kx & WOORD)
        )
    if g == 4:
        return _register_tus(n, x) or n.k[j] & HOOFD != 0
    return bool(kx & AN) or (g == 2 and not k & HOOFD)


def _plaats_ervoor(n: Tokens, j: int) -> bool:
    """A place word stands right before token j ('Capelle aan den IJssel')."""
    return bool(j) and bool(n.k[j - 1] & HOOFD) and n.gat(j - 1) == LOS


def _register_tus(n: Tokens, x: int) -> bool:
    """Token x is a surname, listed or registered."""
    return bool(n.k[x] & AN) or n.w[x].lower() in n.register.token
