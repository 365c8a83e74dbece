# SPDX-License-Identifier: EUPL-1.2
"""What is never the name of a person: places of more words, organisations, companies, trade names and abbreviations."""

from __future__ import annotations

import re
from dataclasses import replace

from . import lijsten, woorden
from .klassen import BREUK, HOOFD, LETTER, LOS, ORG, PLAATS, TITEL, TUS, VN, WOORD
from .tokens import KOLOMGAT, Melding, Tokens

_PLAATS_AAN = re.compile(
    r"(?<![A-Za-z-])([A-Z][a-z]{2,20}) (?:aan|bij|op) (?:(?:de|den|der|het|'t) )?(?:Zee|Rijn|IJssel|Maas|Lek|Waal|Vecht|Zoom|Amstel|Gouwe|Schie|Duin|Duinen|Zaan)\b"
)
_GEEN_VOORLETTERS = re.compile(
    r"(?<![A-Za-z.])(?:t\.n\.v|t\.a\.v|w\.g|m\.b\.t|i\.v\.m|n\.a\.v|o\.v\.v|T\.N\.V|T\.A\.V)\.(?= ?[A-Za-z])(?![A-Za-z]\.)"
)
_HODN = re.compile(
    r"\b(?:h\.?o\.?d\.?n\.?|handelend onder de naam|t\.?h\.?o\.?d\.?n\.?)[ \n:]{1,3}(?P<naam>[A-Z0-9'][^\n,;()|]{1,60})",
    re.I,
)


def plaatsnamen(n: Tokens) -> None:
    """Places of more than one word (Capelle aan den IJssel) are no names."""
    lang = lijsten.lange_plaatsen()
    for m in _PLAATS_AAN.finditer(n.t):
        if lijsten.is_plaats(m[1].lower()):
            n.masker_over([m.span()])
    laag = [w.lower() for w in n.w]
    for i in [
        i
        for i, (w, volgende) in enumerate(zip(laag, laag[1:], strict=False))
        if w in lang and volgende in lang[w]
    ]:
        rijen = lang[laag[i]]
        if n.masker[i]:
            continue
        if not n.k[i] & (HOOFD | PLAATS | TUS) and not n.kleinblad[i]:
            continue
        if (
            i
            and n.k[i - 1] & (TUS | TITEL | LETTER)
            and n.gat(i - 1) != BREUK
            and n.w[i - 1].lower() not in ("te", "in", "uit", "bij", "op")
        ):
            continue
        if (
            n.k[i] & TUS
            and not (n.k[i] & HOOFD and (i == 0 or n.gat(i - 1) != LOS or not n.k[i - 1] & HOOFD))
            and (i == 0 or n.w[i - 1].lower() not in ("te", "in", "uit", "naar", "gemeente"))
        ):
            continue
        for rij in rijen[laag[i + 1]]:
            k = len(rij)
            if (
                n.k[i] & TUS
                and i + k < n.n
                and re.match(r" [A-Z]{1,3}(?:  |\n|$)", n.t[n.e[i + k] : n.e[i + k] + 6])
            ):
                continue  # 'DE BOER LJ' in a column is a person
            if i + k < n.n and all(laag[i + 1 + x] == rij[x] for x in range(k)):
                if n.s[i + k] - n.s[i] > sum(len(x) + 2 for x in rij) + len(n.w[i]):
                    continue
                if any(x in n.register.token for x in rij if x not in woorden.TUSSENVOEGSELS):
                    continue
                for x in range(i, i + k + 1):
                    n.masker[x] = 1
                break


def afkortingen(n: Tokens) -> None:
    """'t.n.v.' and the like before a name are no initials of it."""
    n.afkorting = n.tokens_in([m.span() for m in _GEEN_VOORLETTERS.finditer(n.t)])
    for i in n.afkorting:
        n.masker[i] = 1


def handelsnamen(n: Tokens) -> None:
    """What follows 'handelend onder de naam' up to the end of the line or a comma is a company."""
    for m in _HODN.finditer(n.t):
        n.masker_over([m.span("naam")])


def na_organisatie(n: Tokens, i: int) -> int:
    """Index after an organisation name that starts at token i (i when there is none)."""
    j = i
    k = n.k[i]
    klein = not k & HOOFD
    som = 0
    while j + 1 < n.n and som < 6:
        g = n.t[n.e[j] : n.s[j + 1]]
        if g not in (" ", "-", " & ", "&", "'", " '") and not (
            g == ". "
            and len(n.w[j]) < 5
            and (j > i or not n.k[j] & WOORD)  # 'school St. Jozef'
            or g.strip(" ") == "\n"
            and n.lange_regel(j)
            and not KOLOMGAT.search(n.t, n.t.rfind("\n", 0, n.s[j]) + 1, n.s[j])
        ):
            break
        v = n.k[j + 1]
        if (
            v & HOOFD
            and not v & TITEL
            or (
                n.w[j + 1] in ("voor", "van")
                and j + 3 < n.n
                and n.w[j + 2] in ("de", "het", "der")
                and n.k[j + 3] & HOOFD
            )
            or (
                (v & TUS or n.w[j + 1] in ("voor", "naar"))
                and j + 2 < n.n
                and n.k[j + 2] & HOOFD
                and n.t[n.e[j + 1] : n.s[j + 2]] == " "
            )
        ):
            j += 1
            som += 1
        else:
            break
    if not som:
        return i
    # a person right behind a lower-case institution word is a person
    eerste = n.k[i + 1]
    if klein and eerste & VN and not eerste & WOORD and som >= 2:
        return i
    reg = [n.register.token.get(n.w[x].lower()) for x in range(i + 1, j + 1)]
    if som >= 2 and all(reg):
        return i
    if (
        n.w[i].lower()
        in (
            "team",
            "afdeling",
            "unit",
            "kantoor",
            "locatie",
            "opvang",
            "hof",
            "advocaten",
            "verzekeraar",
            "school",
            "basisschool",
            "praktijk",
            "bureau",
        )
        and reg[0]
        and klein
    ):
        return i
    return j + 1


def bedrijf_na(n: Tokens, m: Melding) -> bool:
    """A company's form, its second word or '& Zoon' follows: it is no person."""
    if m.letters in ("BV", "NV", "CV", "VOF") and m.laatste > m.idx[-1] and not m.titel:
        return n.gat(m.idx[-1]) == LOS
    if _firma(n, m):
        return True
    j = m.laatste + 1
    if (
        j < n.n
        and len(m.namen) == 1
        and not m.titel
        and not m.letters
        and n.gat(m.laatste) == LOS
        and n.k[j] & ORG
        and n.k[j] & HOOFD
        and not n.k[j] & WOORD
    ):
        return True
    if j < n.n and not m.titel:
        g = n.t[n.e[m.laatste] : n.s[j]]
        if (
            g in (" ", " & ", "-")
            and n.w[j].lower().strip(".") in woorden.ORG_NA
            and (n.k[j] & HOOFD and not n.kapitaal[j] or n.w[j].lower() in ("bv", "nv", "vof"))
        ):
            return True
        if g == " " and re.match(
            r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|c\.?v\.?|& (?:Zn|Zoon|Zonen|Co|Partners))",
            n.t[n.s[j] : n.s[j] + 8],
        ):
            return True
        if re.match(
            r" ?& ?(?:Zn|Zonen|Zoon|Co|Partners|[A-Z][a-z]+ (?:Advocaten|Notarissen|Accountants|Makelaars))\b",
            n.t[n.e[m.laatste] : n.e[m.laatste] + 40],
        ):
            return True
    return False


def _firma(n: Tokens, m: Melding) -> bool:
    """Two words with a capital joined by '&' are a firm ('Anker & Balans'); surnames joined so are still people's names."""
    if m.titel or m.letters or not all(n.k[x] & WOORD for x in m.idx):
        return False
    for x, gat in (
        (m.laatste + 1, n.t[m.tot : m.tot + 3]),
        (m.eerste - 1, n.t[max(0, m.van - 3) : m.van]),
    ):
        if gat == " & " and 0 <= x < n.n and n.k[x] & HOOFD and n.k[x] & WOORD:
            return True
    return False


def zonder_bedrijf(n: Tokens, m: Melding) -> Melding:
    """'Kwint van Budgetzorg B.V.': the person in front of the company."""
    if len(m.namen) < 2 or n.w[m.idx[-1] - 1].lower() != "van" or m.letters:
        return m
    laatste = m.idx[-2]
    return replace(m, tot=n.e[laatste], namen=m.namen[:-1], idx=m.idx[:-1], laatste=laatste)
