# SPDX-License-Identifier: EUPL-1.2
"""Whether what was read is a mention of a person, by which rule and how sure: title, initials, cell, context, or the words themselves."""

from __future__ import annotations

import re

from . import lijsten, woorden
from .gewicht import gewicht
from .klassen import (
    AN,
    CAPS,
    CTX,
    GEEN,
    GROET,
    HOOFD,
    LETTER,
    LOS,
    ORG,
    ORGV,
    PLAATS,
    REGEL,
    SAMEN,
    SPREEKT,
    TITEL,
    TUS,
    VN,
    WERKWOORD,
    WOORD,
)
from .naamdeel import geen_plaats, na_persoonswoord
from .tokens import Melding, Tokens
from .voorletters import cel_komma, cel_letters, na_tijd, voornaam_tus

_LABEL_OF_ZIN = re.compile(r" ?:|[.!?](?=\s)|(?<=[a-z]) [a-z]{1,3} [a-z]")
"""Behind a word in a cell: it is a label itself ('Assistentie: Weini'), or a sentence begins ('VOORZITTER: Kunt u vertellen')."""
_DOET = re.compile(
    r"\s(?:kreeg|krijgt|huilt|huilde|snapt|begrijpt|begreep|hoort|hoorde|sprak|spreekt|bracht|brengt|haalt|haalde|slaapt|komt|kwam|zit|zat|werkt|werkte|"
    r"betaalde|betaalt|neemt|nam|houdt|hield|doet|deed|regelt|regelde|pakt|geeft|gaf|ziet|zag|loopt|maakt|blijft|vindt|vond|kent|helpt|hielp|past op|paste op|luistert|tekent|tekende|opent|sluit|licht)\b|"
    + SPREEKT.pattern
)
_NOEMT_ZICH = re.compile(r"\bzich(?:zelf)?\s\Z")
_NOEMT = re.compile(r"\s(?:noemde|noemt|laat noemen|liet noemen)\b")
_TELEFOON_NA = re.compile(r"(?:,| \(| -|:)? ?(?:tel\w*\.?:? ?)?[(+]?\d[\d ()-]{8,}")


def beoordeel(n: Tokens, m: Melding, namen: list[int], aantal: int, context: str, sterk: bool) -> bool:
    """Whether the mention stands; sets its rule and score. `aantal` is the number of tokens with initials before the name."""
    g = [gewicht(n, x) for x in namen]
    beste = max(g)
    if beste == 4:
        return _bekend(n, m, namen, g, bool(context or aantal))
    if sterk:
        return _achter_titel(n, m, namen)
    if aantal:
        return _achter_letters(n, m, namen, beste, aantal, context)
    if m.laatste > namen[-1] and _voor_letters(n, m, namen, beste, context):
        return True
    if context == "cel":
        return _in_cel(n, m, namen, g)
    if context == "ctx":
        return _bij_context(n, m, namen, beste)
    if len(namen) > 1:
        return _meer_woorden(n, m, namen, g)
    return _los(n, m, namen[0], beste)


def _bekend(n: Tokens, m: Melding, namen: list[int], g: list[int], steun: bool) -> bool:
    """A registered or established name; surer with context or initials (`steun`)."""
    m.regel, m.score = "bekende naam", 0.98
    if all(x < 4 or n.k[y] & WOORD for x, y in zip(g, namen, strict=True)) and not steun:
        m.score = 0.85
    if len(namen) == 1 and n.k[namen[0]] & WOORD and not steun and n.begin_zin(namen[0]):
        m.score = 0.7
    return True


def _achter_titel(n: Tokens, m: Melding, namen: list[int]) -> bool:
    """Behind 'mevrouw', 'de heer' and the like."""
    if not n.k[namen[0]] & HOOFD and not n.k[namen[0]] & (AN | VN):
        m.regel, m.score = "aanspreektitel", 0.7
    else:
        m.regel, m.score = "aanspreektitel", 0.97
    return True


def _achter_letters(n: Tokens, m: Melding, namen: list[int], beste: int, aantal: int, context: str) -> bool:
    """Behind initials; one letter at the start of a line may number an item instead."""
    laatste = n.k[namen[-1]]
    if (
        beste >= 1
        or context
        or not laatste & WOORD
        or aantal > 1
        or laatste & AN
        or not (n.begin_zin(m.eerste) or laatste & GEEN)
        or not lijsten.is_basiswoord(n.w[namen[-1]].lower())
        or namen[0] > m.eerste + aantal
        or _ondertekening(n, m)
        or _cel_in_rij(n, m)
        or na_tijd(n, m.van)
        and not laatste & GEEN
    ):
        if (
            aantal == 1
            and beste < 2
            and n.begin_zin(m.eerste)
            and n.t[n.e[m.eerste] : n.e[m.eerste] + 1] in (".", ")")
            and laatste & WOORD
            and not context
            and namen[0] == m.eerste + aantal
            and not _ondertekening(n, m)
            and not na_tijd(n, m.van)
            and not (laatste & AN and _midden(n, m.eerste))
            and not _cel_in_rij(n, m)
            and not _voor_gegeven(n, m)
            and not _TELEFOON_NA.match(n.t, m.tot)
            and not (
                laatste & AN
                and re.match(r"(?:[,;|\t\n\f()]| \(|  |$| en [A-Z]| [-/] )", n.t[m.tot : m.tot + 5])
            )
        ):
            return False
        if aantal == 1 and laatste & WOORD and (laatste & GEEN or not laatste & AN) and _kopje(n, m):
            return False
        m.regel, m.score = "voorletters en naam", 0.95
        return True
    return False


def _kopje(n: Tokens, m: Melding) -> bool:
    """A line of capitals that begins with one letter and a point: 'D. KINDEREN', the fourth part of a form."""
    return (
        n.t[m.van : m.tot].isupper()
        and n.t[max(0, m.van - 1) : m.van] in ("", "\n", "\f")
        and n.t[m.tot : m.tot + 1] in ("", "\n", "\f")
    )


def _voor_letters(n: Tokens, m: Melding, namen: list[int], beste: int, context: str) -> bool:
    """Before initials, or before the first name and tussenvoegsel that belong to it."""
    k0 = n.k[namen[0]]
    if m.letters and not k0 & GEEN:
        m.regel, m.score = "naam met voorletters erachter", 0.9
        if beste >= 1 or context or k0 & SAMEN or cel_letters(n, namen[0]) or cel_komma(n, namen[0]):
            return True
    if m.letters and k0 & AN:
        m.regel, m.score = "naam met voorletters erachter", 0.9
        return True
    if not m.letters and voornaam_tus(n, namen[-1] + 1) == m.laatste:
        m.regel, m.score = "naam met voornaam erachter", 0.9
        return True
    return False


def _in_cel(n: Tokens, m: Melding, namen: list[int], g: list[int]) -> bool:
    """In a cell or field for a name: everything but what is surely no name."""
    k0, beste = n.k[namen[0]], max(g)
    if (
        len(namen) == 1
        and k0 & WOORD
        and not k0 & VN
        and beste < 2
        and (
            lijsten.is_basiswoord(n.w[namen[0]].lower())
            and namen[0] + 1 < n.n
            and n.gat(namen[0]) == LOS
            and n.w[namen[0] + 1].islower()
            and not n.k[namen[0] + 1] & (TUS | TITEL)
            and (not n.k[namen[0] + 1] & CTX or n.w[namen[0] + 1] in GROET)
            and lijsten.is_basiswoord(n.w[namen[0] + 1])
            and n.w[namen[0] + 1] not in WERKWOORD
            and not _DOET.match(n.t, m.tot)
            or not k0 & AN
            and woorden.noemt_instelling(n.w[namen[0]].lower())
        )
    ):
        return False  # 'Extra dag studiedag', 'Energiebedrijf'
    if (
        len(namen) == 1
        and not k0 & (AN | VN)
        and woorden.noemt_persoon(n.w[namen[0]].lower().removesuffix("s"))
    ):
        return False
    if len(namen) == 1 and k0 & CAPS and len(n.w[namen[0]]) < 5 and beste < 3 and not n.kapitaal[namen[0]]:
        return False  # 'POH', 'TVS'
    if m.van < n.s[namen[0]] and k0 & (AN | VN):
        m.regel, m.score = "naam in vak of kolom", 0.93
        return True
    if all(x == 0 and n.k[y] & (PLAATS | GEEN) for x, y in zip(g, namen, strict=True)):
        return False
    if len(namen) == 1 and k0 & PLAATS and not k0 & VN:
        return False
    x = None if k0 & (AN | VN) else _LABEL_OF_ZIN.match(n.t, m.tot)
    if x and (k0 & WOORD and ":" not in x[0] or n.t[max(0, m.van - 2) : m.van] == "  " and len(namen) == 1):
        return False
    if beste >= 1 or any(not n.k[x] & (WOORD | PLAATS) for x in namen) or len(namen) > 1:
        m.regel, m.score = "naam in vak of kolom", 0.93
        return True
    m.regel, m.score = "naam in vak of kolom", 0.75
    return bool(k0 & HOOFD) and not n.kapitaal[namen[0]]


def _bij_context(n: Tokens, m: Melding, namen: list[int], beste: int) -> bool:
    """Behind a word that announces a name: 'gastouder', 'namens', 'beste'."""
    k0 = n.k[namen[0]]
    if (
        beste == 0
        and len(namen) == 1
        and k0 & HOOFD
        and not k0 & (GEEN | ORG | PLAATS)
        and not n.kapitaal[namen[0]]
        and namen[0]
    ):
        vorig = n.w[namen[0] - 1].lower()
        if vorig in GROET and re.match(r"[,!.]?[ ]*(?:\n|$)|,|!", n.t[m.tot : m.tot + 4]):
            m.regel, m.score = "naam bij groet", 0.9
            return True
    if beste >= 1 or na_persoonswoord(n, namen):
        if not k0 & HOOFD and beste < 2 and k0 & AN and not k0 & VN:
            return False
        m.regel, m.score = "naam bij context", 0.94 if beste else 0.8
        return True
    return False


def _meer_woorden(n: Tokens, m: Melding, namen: list[int], g: list[int]) -> bool:
    """Several words with nothing around them that says so."""
    k0, beste = n.k[namen[0]], max(g)
    if (
        beste >= 2
        or (k0 & VN and g[1] >= 1)
        or (
            k0 & VN
            and not n.k[namen[1]] & PLAATS
            and (
                not n.begin_zin(namen[0])
                or namen[1] - namen[0] > 1
                and n.k[namen[1]] & AN
                or n.gat(namen[0]) == LOS
                and (
                    not k0 & (AN | PLAATS)
                    or not re.match(r" [a-z]", n.t[m.tot : m.tot + 2])
                    and not k0 & PLAATS
                )
            )
        )
    ):
        if (
            all(n.kapitaal[x] for x in namen)
            and beste < 3
            and not (g.count(2) > 1 or 2 in g and any(n.k[x] & (AN | VN) for x in namen))
        ):
            return False
        if not k0 & HOOFD and beste < 3:
            return False
        m.regel, m.score = (
            ("voornaam en achternaam", 0.95) if beste >= 3 else ("onbekende hoofdletterwoorden", 0.85)
        )
        return True
    return False


def _los(n: Tokens, m: Melding, i: int, beste: int) -> bool:
    """One word with nothing around it that says so."""
    k0 = n.k[i]
    if k0 & HOOFD and _NOEMT.match(n.t, m.tot) and _NOEMT_ZICH.search(n.t, max(0, m.van - 9), m.van):
        m.regel, m.score = "noemt zich", 0.85
        return True
    tus = m.van < n.s[i]
    if tus and k0 & AN and n.w[i - 1].lower() in ("ten", "ter"):
        m.regel, m.score = "tussenvoegsel en naam", 0.8
        return True
    if tus and n.kapitaal[i] and k0 & WOORD and n.w[i - 1].lower() in ("de", "het", "te", "in", "op"):
        # in capitals 'OP DE BANK' has the form of a name
        x = n.eerste_tus(i)
        if not (x and n.gat(x - 1) == LOS and n.k[x - 1] & (TITEL | CTX | VN | LETTER)):
            return False
    if tus and beste <= 1 and k0 & AN and i - m.eerste > 1:
        m.regel, m.score = "tussenvoegsel en naam", 0.8
        return True
    if beste == 3:
        if not (i and n.k[i - 1] & TUS) and not k0 & VN and n.w[i].lower() in woorden.WATEREN:
            return False  # 'Rijn en IJssel'; 'van Rijn' is a name
        if not k0 & VN and n.begin_zin(i) and re.match(r" van (?:de|het|een|uw)\b", n.t[m.tot : m.tot + 9]):
            return False  # 'Verloop van de procedure'
        if n.k[i] & CAPS and not n.kapitaal[i] and len(n.w[i]) < 4:
            return False
        m.regel, m.score = "naam uit lijst", 0.85
        return True
    if beste == 2:
        if n.kapitaal[i] or n.k[i] & CAPS:
            return False
        if n.t[n.e[i] : n.e[i] + 1] in (":", "/", "=", "_", "(") and n.begin_zin(i):
            return False
        m.regel, m.score = "onbekend hoofdletterwoord", 0.7
        return True
    return beste == 1 and _woord_of_naam(n, m, i, tus)


def _woord_of_naam(n: Tokens, m: Melding, i: int, tus: bool) -> bool:
    """One word that stands in a list of names and is a word or a place as well: where it stands decides."""
    k0 = n.k[i]
    if not k0 & HOOFD:
        m.regel, m.score = "voornaam in kleine letters", 0.6
        if n.t[n.e[i] : n.e[i] + 1] == "." and len(n.w[i]) < 6 and lijsten.begin_van_woord(n.w[i]):
            return False  # 'alim.', an abbreviation
        return n.k[i] & VN != 0 and n.k[i] & WOORD == 0 and not lijsten.is_engels(n.w[i])
    if tus and (not n.begin_zin(m.eerste) or not n.k[m.eerste] & HOOFD):
        m.regel, m.score = "tussenvoegsel en naam", 0.8
        return bool(k0 & AN)
    if n.kapitaal[i] or n.k[i] & CAPS:
        return False
    if n.begin_zin(i):
        m.regel, m.score = "naamwoord voor werkwoord", 0.65
        if k0 & CTX and not _voor_gegeven(n, m):
            return False  # 'Advocaat belt': what somebody is
        if k0 & AN and _voor_gegeven(n, m):
            return True
        return not k0 & ORGV and (
            (bool(k0 & AN) or not lijsten.is_basiswoord(n.w[i].lower()))
            and SPREEKT.match(n.t, m.tot) is not None
            or bool(k0 & VN)
            and _DOET.match(n.t, m.tot) is not None
            or bool(lijsten.geslacht(n.w[i].lower()))
            and re.match(
                r"\s(?:heeft|had|wil|wilde|moet|moest|kan|kon|wordt|werd)\b",
                n.t[m.tot : m.tot + 9],
            )
            is not None
        )
    if k0 & AN and (na_en(n, i) or _voor_gegeven(n, m)):
        m.regel, m.score = "naam na en" if na_en(n, i) else "naam bij gegevens", 0.7
        return True
    if (
        i
        and n.w[i - 1].lower() in ("de", "het", "een", "in", "te", "naar", "uit", "bij", "gemeente")
        and n.k[i] & PLAATS
    ):
        return False
    if i and n.w[i - 1].lower() in ("de", "het", "een") and not k0 & AN:
        return False
    if k0 & PLAATS and not (k0 & VN and geen_plaats(n, i)):
        return False
    m.regel, m.score = "naamwoord met hoofdletter", 0.7
    return not (i and n.k[i - 1] & HOOFD and n.gat(i - 1) == LOS and not n.k[i - 1] & VN)


def _voor_gegeven(n: Tokens, m: Melding) -> bool:
    """A user-id, phone number or e-mail address stands right behind it: 'door Sluis (sluim70)'."""
    j = m.laatste + 1
    return j < n.n and bool(n.masker[j]) and n.t[n.e[m.laatste] : n.s[j]] in (" (", " <", " | ")


def na_en(n: Tokens, i: int) -> bool:
    """Token i stands behind 'en' and a name that is certain: 'Kool en Boer gaan langs'."""
    return (
        i > 1
        and n.w[i - 1].lower() == "en"
        and n.gat(i - 2) in (LOS, REGEL)
        and n.gat(i - 1) in (LOS, REGEL)
        and bool(n.gebruikt[i - 2])
    )


def _cel_in_rij(n: Tokens, m: Melding) -> bool:
    """The mention is a cell of its own behind other cells of the line."""
    voor = n.t[max(n.t.rfind("\n", 0, m.van) + 1, m.van - 40) : m.van]
    return (
        re.search(r"\S(?: {2,}|\t+|\.{3,} ?| \| )$", voor) is not None
        and re.match(r"  |\t|\n|$", n.t[m.tot : m.tot + 2]) is not None
    )


def _ondertekening(n: Tokens, m: Melding) -> bool:
    """The mention fills a line below a closing: 'namens deze,' and then 'F. Vuur'."""
    if not re.match(r"[ \t]*(?:,|\n|$)", n.t[m.tot : m.tot + 3]):
        return False
    voor = n.t[max(0, m.van - 60) : m.van]
    return bool(re.search(r"(?:groet(?:en)?|hoogachtend|namens|deze)[^\n]{0,45},?[ \t]*\n\s*$", voor, re.I))


def _midden(n: Tokens, i: int) -> bool:
    """Token i follows a line end in the middle of a sentence."""
    g = n.t[n.e[i - 1] : n.s[i]] if i else "."
    return not g.strip() and g.count("\n") < 2 and not n.k[i - 1] & HOOFD
