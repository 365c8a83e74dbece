# SPDX-License-Identifier: EUPL-1.2
"""Pages without capitals or written carelessly: which tokens there count as if they had a capital."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import lijsten, woorden
from .getallen import Vakken
from .klassen import (
    AN,
    CIJFER,
    CTX,
    GEEN,
    HOOFD,
    LETTER,
    LOS,
    ORG,
    ORGV,
    PLAATS,
    REGEL,
    SAMEN,
    SPREEKT,
    STREEP,
    TITEL,
    TUS,
    VN,
    WOORD,
    afgekort,
    eindigt_op_woord,
)
from .kleinschrift import HEEL, KORT, SLORDIG, zonder_hoofdletters
from .tokens import STERKE_REGELS, Tokens

_CODETEKENS = frozenset(("_", "@", "/", "\\"))
_LIDWOORDEN = woorden.reeks(
    "de het een dit dat deze die geen elk elke ieder iedere mijn zijn haar hun ons onze uw je jouw te "
    "heel erg zo"
)
_PERSOONLIJK = re.compile(r" (?:ik|u|je|jij|hij|zij|ze|we|wij|jullie|het|men)\b")


def kleine_stukken(n: Tokens) -> None:
    """Where capitals are missing every token that is no word counts as if it had one."""
    bekend = {x for g in n.register.anderen for x in (*g.voor, *g.achter)}
    stukken = zonder_hoofdletters(n.t)
    stukken += _slordige_bladen(n, bekend, stukken)
    for begin, eind, _heel in stukken:
        for i in n.tokens_in([(begin, eind)]):
            n.kleinblad[i] = 1
    if not stukken:
        return
    # what stands in lower case only there is no proof that it is a word
    n.klein = {
        x
        for x, masker, blad in zip(n.w, n.masker, n.kleinblad, strict=True)
        if x[0].islower() and not masker and not blad
    } | {
        n.w[i]
        for i in range(n.n)
        if n.kleinblad[i]
        and not n.masker[i]
        and n.k[i] & (WOORD | TUS)
        and (not n.k[i] & SAMEN or eindigt_op_woord(n.w[i]))
    } - _achter_letters(n)
    gedaan: set[int] = set()
    for begin, eind, heel in stukken:
        tokens = sorted(n.tokens_in([(begin, eind)]) - gedaan)
        gedaan.update(tokens)
        n.kleintokens += tokens
        _klein_losse(n, tokens, bekend, heel)
        _klein_paren(n, tokens)
        _klein_letters(n, tokens)
        _klein_en(n, tokens)


def _slordige_bladen(
    n: Tokens, bekend: set[str], stukken: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """Pages with a name in lower case that nobody takes for a word: who writes one so may write all so."""
    klaar = Vakken()
    for a, b, _heel in stukken:
        klaar.neem(a, b)
    uit: list[tuple[int, int, int]] = []
    tot = 0
    for i in range(1, n.n):
        if (
            n.s[i] < tot
            or not n.w[i][0].islower()
            or len(n.w[i]) < 4
            or n.masker[i]
            or n.k[i] & (WOORD | PLAATS | TUS | GEEN | TITEL | CTX | ORG | ORGV | CIJFER | SAMEN)
            or afgekort(n.w[i])
            or _in_code(n, i)
            or not (n.w[i] in bekend or n.k[i - 1] & TITEL and n.gat(i - 1) == LOS)
        ):
            continue
        van = n.t.rfind("\f", 0, n.s[i]) + 1
        tot = n.t.find("\f", n.s[i])
        tot = len(n.t) if tot < 0 else tot
        if not klaar.binnen(van, tot):
            uit.append((van, tot, SLORDIG))
    return uit


def _achter_letters(n: Tokens) -> set[str]:
    """Words that stand somewhere with a capital behind initials or a title: 'M. Citroen', 'mevrouw Meeuw'."""
    return {
        n.w[i].lower()
        for i in range(1, n.n)
        if n.k[i] & HOOFD
        and n.k[i] & WOORD
        and not n.k[i] & GEEN
        and (
            n.k[i - 1] & TITEL
            and n.gat(i - 1) == LOS
            and not n.w[i].isupper()
            or len(n.w[i - 1]) == 1
            and n.w[i - 1].isupper()
            and n.t[n.e[i - 1] : n.s[i]] in (".", ". ")
        )
    }


def _in_code(n: Tokens, i: int) -> bool:
    """Token i is a part of a file name, address or code: 'brief_kaya.pdf', 'jan@huis'."""
    voor, na = n.t[max(0, n.s[i] - 2) : n.s[i]], n.t[n.e[i] : n.e[i] + 2]
    return (
        voor[-1:] in _CODETEKENS
        or na[:1] in _CODETEKENS
        or na[:1] in (".", "-") and na[1:].isalnum()
        or voor[-1:] in (".", "-") and voor[:1].isalnum()
    )  # fmt: skip


def _klein_losse(n: Tokens, tokens: list[int], bekend: set[str], heel: int) -> None:
    """Registered names, and what is no word or stands where a name stands; in a short note only what some list has."""
    for i in tokens:
        k = n.k[i]
        if k & (GEEN | TUS | TITEL | CTX | ORGV | CIJFER | LETTER) or len(n.w[i]) < 3:
            if (
                k & LETTER
                and n.t[n.e[i] : n.e[i] + 1] == "."
                and not (n.w[i] == "v" and i + 1 < n.n and n.w[i + 1] in n.register.ouder.voor)
            ):  # 'vriendin v. bertha'
                n.k[i] |= HOOFD
                n.w[i] = n.w[i].upper()
            continue
        vorig = n.k[i - 1] if i else 0
        if n.w[i] in bekend and (not i or n.w[i - 1] not in ("de", "het", "een", "te")):
            n.k[i] |= HOOFD  # registered, also when it is a word: 'frank', 'lies'
            n.klein.discard(n.w[i])
        elif (
            not k & WOORD
            and n.w[i] not in n.klein
            and not (heel == SLORDIG and _in_code(n, i))
            and (
                k & AN
                or not lijsten.is_engels(n.w[i])
                or k & VN
                and i + 1 < n.n
                and n.gat(i) == LOS
                and n.k[i + 1] & AN
            )
            and (k & VN or not afgekort(n.w[i]) or vorig & (TITEL | CTX | LETTER))
            and (
                heel != KORT
                or k & (VN | AN)
                and not k & PLAATS
                or vorig & (TITEL | CTX | LETTER | HOOFD)
                or i
                and n.w[i - 1] in ("el", "ait", "ould")
            )
            or heel != KORT
            and k & SAMEN
            and i + 1 < n.n
            and n.gat(i) in (LOS, REGEL)
            and not n.k[i + 1] & (WOORD | TUS | CIJFER | LETTER)
            and not eindigt_op_woord(n.w[i])
            or k & SAMEN
            and (vorig & TITEL or heel != KORT and vorig & CTX and not eindigt_op_woord(n.w[i]))
            or vorig & LETTER
            and vorig & HOOFD
            and _na_klein_letters(n, i)
            or i + 1 < n.n
            and n.w[i + 1] in ("heet", "heette")
            and i
            and n.w[i - 1] in ("die", "dat", "advocaat", "arts")
            or k & (AN | VN)
            and i > 1
            and n.w[i - 1] == "van"
            and n.k[i - 2] & CTX
            or k & (AN | VN)
            and not _PERSOONLIJK.match(n.t, n.e[i])
            and (
                vorig & (TITEL | VN | CTX)
                and not vorig & TUS
                or vorig & LETTER
                and vorig & HOOFD
                or (
                    heel == HEEL
                    or n.k[n.eerste_tus(i) - 1] & (TITEL | LETTER)
                    or not lijsten.is_basiswoord(n.w[i])
                    or n.w[i - 1] in ("der", "den", "ter", "ten", "t", "vd")
                )
                and _klein_tus(n, i)
            )
        ):
            n.k[i] |= HOOFD
            n.klein.discard(n.w[i])


def _klein_tus(n: Tokens, i: int) -> bool:
    """On a page without capitals: tussenvoegsels before token i, and before those what only stands before a name."""
    x = i - 1
    while x >= 0 and i - x < 4 and n.k[x] & TUS:
        x -= 1
    if x == i - 1:
        return False
    if not n.k[i] & WOORD or n.w[i - 1] not in ("de", "het", "te", "in", "op"):
        return True
    if i - x > 2 and n.w[x + 1] == "van" and not lijsten.is_basiswoord(n.w[i]):
        return True
    k = n.k[x] if x >= 0 else 0
    return bool(k & (TITEL | CTX | LETTER) or k & VN and k & HOOFD) or (
        x >= 0 and n.w[x] in ("door", "namens", "volgens")
    )


def _na_klein_letters(n: Tokens, i: int) -> bool:
    """Two initials or more stand before token i, and they are no abbreviation: 'a.h. verstappen-moors', not 'i.v.m. ziekte'."""
    x = i
    while x and i - x < 5 and n.k[x - 1] & LETTER and n.t[n.e[x - 1] : n.s[x]] in (".", ". "):
        x -= 1
    letters = "".join(n.w[x:i]).lower()
    return len(letters) > 1 and letters not in woorden.LETTERAFKORTINGEN


def _klein_paren(n: Tokens, tokens: list[int]) -> None:
    """A first name and a surname side by side, also when they are words."""
    for i in tokens:
        if (
            n.k[i] & VN
            and not n.k[i] & GEEN
            and i + 1 < n.n
            and (not n.k[i] & HOOFD and n.gat(i) == LOS or n.gat(i) == STREEP)
            and len(n.w[i]) > 3
        ):
            x = i + 1
            if n.gat(i) == STREEP:  # 'henk-jan mulder'
                if not n.k[x] & VN or x + 1 >= n.n or n.gat(x) != LOS:
                    continue
                x += 1
            while x + 1 < n.n and x - i < 4 and n.k[x] & TUS and n.gat(x) == LOS:
                x += 1
            if (
                n.k[x] & (AN if x > i + 1 or n.k[x] & WOORD else AN | HOOFD)
                and not n.k[x] & GEEN
                and (not n.k[x] & VN or n.k[x] & AN and not n.k[x] & WOORD)
                and (x > i + 1 or n.k[x] & HOOFD)
            ):
                n.k[i] |= HOOFD
                n.k[x] |= HOOFD
                if n.gat(i) == STREEP:
                    n.k[i + 1] |= HOOFD


def _klein_letters(n: Tokens, tokens: list[int]) -> None:
    """Initials before a name."""
    for i in tokens:
        w = n.w[i]
        if (
            len(w) < 3
            and w.islower()
            and not n.k[i] & TUS
            and i + 1 < n.n
            and n.gat(i) == LOS
            and not n.k[i + 1] & LETTER  # '10.15 u f. yildiz'
            and n.k[_klein_na_tus(n, i + 1)] & HOOFD
        ):
            vorig = n.t[n.e[i - 1] : n.s[i]] if i else "\n"
            if (not n.k[i] & WOORD or len(w) == 1) and (
                n.k[i - 1] & TITEL
                or vorig.strip(" ")
                or "  " in vorig
                or len(w) == 1
                and w not in "unstx"
                and not n.k[i - 1] & HOOFD
            ):
                n.k[i] |= HOOFD
                n.w[i] = w.upper()


def _klein_na_tus(n: Tokens, i: int) -> int:
    """The first token from i on that is no tussenvoegsel: 'r el ouardi'."""
    x = i
    while x + 1 < n.n and x - i < 3 and n.k[x] & TUS and n.gat(x) == LOS:
        x += 1
    return x


def _klein_en(n: Tokens, tokens: list[int]) -> None:
    """A first name that is a word, joined by 'en' to a name: 'fatima en daan'."""
    for i in tokens:
        if n.w[i] != "en" or not i or i + 1 >= n.n or n.gat(i - 1) != LOS or n.gat(i) != LOS:
            continue
        for a, b in ((i - 1, i + 1), (i + 1, i - 1)):
            if (
                n.k[a] & HOOFD
                and n.k[a] & VN
                and not n.k[a] & WOORD
                and n.k[b] & VN
                and not n.k[b] & (GEEN | HOOFD | TUS)
                and len(n.w[b]) > 2
                and n.w[b - 1] not in ("de", "het", "een", "te")
            ):
                n.k[b] |= HOOFD


def vestig_klein(n: Tokens) -> None:
    """Established names in lower case, where capitals are missing and their neighbours allow it."""
    for i in n.kleintokens:
        k = n.k[i]
        if k & (HOOFD | GEEN | TUS | TITEL | CIJFER | LETTER) or n.w[i] not in n.gevestigd:
            continue
        buur = any(
            0 <= x < n.n
            and n.gat(min(i, x)) in (LOS, REGEL)
            and (n.k[x] & HOOFD or not n.k[x] & GEEN and n.w[x] in n.gevestigd)
            for x in (i - 1, i + 1)
        )
        if (
            k & SAMEN
            or not k & (WOORD | PLAATS)
            or buur
            or _met_eigen_tus(n, i)
            or k & (AN | VN)
            and SPREEKT.match(n.t, n.e[i])
            and (not i or not n.k[i - 1] & TUS and n.w[i - 1] not in ("een", "mijn", "zijn", "haar", "deze"))
            or _nooit_een_ding(n, i)
        ):
            n.k[i] |= HOOFD


def _nooit_een_ding(n: Tokens, i: int) -> bool:
    """Token i is surely somebody's name elsewhere, and stands nowhere in lower case as a word does: with an article."""
    w = n.w[i]
    if len(w) < 4 or n.gevestigd.get(w) not in STERKE_REGELS or not i or n.w[i - 1].lower() in _LIDWOORDEN:
        return False
    if n.dingen is None:
        n.dingen = {b for a, b in zip(n.w, n.w[1:], strict=False) if a.lower() in _LIDWOORDEN and b.islower()}
    return w not in n.dingen


def _met_eigen_tus(n: Tokens, i: int) -> bool:
    """The tussenvoegsels with which this surname stands elsewhere in the dossier stand before token i."""
    x = n.eerste_tus(i)
    if x == i - 1 and n.w[x] in ("de", "het", "in", "op", "te"):
        return False  # 'de boer' is mostly a farmer
    return x < i and (" ".join(n.w[x:i]).lower(), n.w[i].lower()) in n.met_tus


def kleine_codes(n: Tokens, codes: dict[str, str]) -> str:
    """The text in which, where capitals are missing, a token that is no word stands as the code it can be ('zd' as 'ZD')."""
    delen, vorige = [], 0
    for i in sorted(n.kleintokens):
        laag = n.w[i].lower()
        if 1 < len(laag) < 5 and laag in codes and not n.masker[i] and not n.k[i] & (GEEN | WOORD | TUS):
            delen += [n.t[vorige : n.s[i]], codes[laag]]
            vorige = n.e[i]
    return "".join((*delen, n.t[vorige:])) if delen else n.t
