# SPDX-License-Identifier: EUPL-1.2
"""Initials that stand for a person: 'Samira Bakker (SB)', 'SB: ...', 'paraaf SB', a cell or a line with 'SB' and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from . import woorden

_WOORD = re.compile(r"'?[A-Za-z][A-Za-z']*")
_CODE = re.compile(
    r"(?<![A-Za-z0-9.@&_-])(?P<c>[A-Z][a-z]{0,2}[A-Z]|[A-Z]{2,4}|[A-Z]{1,3}[a-z]{1,3}[A-Z]{1,2}|(?:[A-Z]\.){2,4})(?![A-Za-z0-9@&_-])"
)
_BEWIJS_VOOR = re.compile(r"\b(?:kopie|geldige?|via|met) \Z")
"""'met kopie ID', the paper."""
_POSTCODE_VOOR = re.compile(r"(?<![\d./-])[1-9]\d{3} ?\Z")
_NA_AANTEKENING = re.compile(r"[\da-z.] \Z")
"""A note and, as the last of the line, who made it."""
_TOEGEWEZEN = re.compile(r"[^\n()]{0,40}?[ \n]?\((?:hierna:? ?)?[\"']?(?P<c>[A-Z][A-Za-z]{0,3})[\"']?\)")
_NAAST = re.compile(r"(?: {3,}|\t| ?\| ?)(?P<c>[A-Z][A-Za-z]{1,3})[ \t]*(?=\n|\f|\||$)")
"""The cell behind a name: 'A.R. uit den Bogaard          AU'."""
_RUIME_CODE = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z]{0,3}[A-Z](?![A-Za-z0-9])")
_DATUM = r"(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}|\d{4}-\d\d-\d\d)"
_EIND_VAN_REGEL = re.compile(r"[ \t]*(?:[\n\f]|$)")
_ZEKERE_PLEKKEN = tuple(
    (re.compile(voor + r"\Z"), re.compile(na) if na else _EIND_VAN_REGEL)
    for voor, na in (
        # who made the note, behind its date: '02-05-2015 CK  TEL CONT MET BLG', and at the end: 'tel.notitie 27-12-2008 / AL'
        (
            rf"^[ \t>*-]{{0,6}}{_DATUM}(?:,?[ \t]+\d{{1,2}}[:.]\d\d)?[ \t]*[|;,-]?[ \t]*",
            r"[ \t]*(?:[|;:\n\f]|$)|[ \t]-[ \t]|[ \t]{2}\S|[ ][a-z]",
        ),
        (rf"{_DATUM}(?:[ \t]*/[ \t]*|[ \t]{{2,}})", ""),
        (rf"{_DATUM}[ \t]+(?:[a-z]{{3,14}}[ \t]+)?\(", r"\)"),
        # behind the last sentence of a paragraph, alone on a line, in a cell of its own, behind a case number
        (r"[.!?] ", ""),
        (r"^[ \t>]*", ""),
        (r"\|[ \t]?", r"[ \t]?\|"),
        (
            r"\b(?i:actie|actiepunt|actiehouder|opm|opmerking|noot|vraag|reactie|aanvulling)\.?[ \t:]{1,3}",
            r":|[ \t]*(?:[\n\f]|$)",
        ),
        # behind a label, or with somebody else's: 'pzb: DV   back-up: ...', 'belnotitie DA/LD'
        (r"(?:^|[ \t]{2}|[|;\t] ?)[A-Za-z][a-z .-]{1,24}:[ \t]{1,4}", r"[ \t]{2}|[ \t]*(?:[|;\n\f]|$)"),
        (r"(?:[A-Z]{2,4}|[A-Z][a-z]{0,3}[A-Z])/", r"[ .,;)|\n\f]|$"),
        (r"[ (|]", r"/(?:[A-Z]{2,4}|[A-Z][a-z]{0,3}[A-Z])(?:[ .,;)|\n\f]|$)"),
        (r"\b(?:dossier|zaak)(?:nr|nummer)?\.?[ \t:]{0,3}[\d.-]{4,14}/", ""),
        (r"\b(?:ref|referentie|kenmerk)\.?[ \t:]{1,3}", r"/\d"),
        (
            r"\b(?:gecontroleerd|geparafeerd|paraaf|gezien|verwerkt|ingeboekt|afgehandeld)(?: door)?[ \t:]{1,3}",
            r"[.,;)]|[ \t]*(?:[\n\f]|$)",
        ),
    )
)
"""What stands on the line before and behind nothing but the initials of somebody."""
_LANGSTE_VOOR = 80
_IN_ZIN = re.compile(
    r"(?:\+|\b(?:van|door|aan|met|bij|voor|namens|via|tegen|collega)|(?:[A-Z]{2,4}|[A-Z][a-z]{0,3}[A-Z])(?: en| of|,| /)) \Z"
)
"""Before initials in the middle of a sentence: 'brieven van WP en LK staan nog als concept'."""
_LABEL = re.compile(
    r"(?:(?:paraaf|parafen)(?: (?:[a-z]{4,12}|TL|MT))?|\d?e? ?controle|gezien|akkoord|initialen|gecontroleerd|opgesteld|typist|getypt|verslag|actie)(?: door)?[ .:=_|-]{1,40}(?:[A-Za-z]{2,4} ?[/,] ?){0,4}$",
    re.I,
)
_EEN_LETTER_ONDER_MAIL = re.compile(r"^>[> \t]*(?P<c>[A-Z])\.?[ \t]*$", re.M)
"""How somebody signs a message that is quoted: '>> D.'."""
_EEN_LETTER = re.compile(r"(?<![A-Za-z])[A-Za-z]/\Z")
"""The first half of an abbreviation: 'O/GS'."""
_LEGENDA = re.compile(r"(?<![A-Za-z0-9])(?P<c>[A-Z]{2,4}|[A-Z][a-z]{0,2}[A-Z]) ?= ?\Z")
_NA_KOMMA = re.compile(r"[a-z], \Z")
"""'..., contant, A.B.': initials with points, as the last of a line."""
_BIJ_PERSOON = re.compile(
    r"(?:\b(?:actie|toegezegd|verslag|opm|opmerking|medewerk(?:er|ster)|collega|behandelaar|lezer|tegen|namens|groet|gr)[.:]?|\n>+) $",
    re.I,
)
"""Before the initials of somebody who is known."""
_GEEN_CODE = frozenset(
    [
        "ja",
        "nee",
        "nvt",
        "ps",
        "nb",
        "ok",
        "vs",
        "mi",
        "nl",
        "be",
        "de",
        "en",
        "of",
        "op",
        "in",
        "is",
        "te",
        "na",
        "om",
        "al",
    ]
)

_ANTWOORD = frozenset(["JA", "NEE", "NVT", "OK"])
"""What a form or screen says behind a label: 'Akkoord: JA'."""
_GEEN_CODE_HOOFD = frozenset(c.upper() for c in _GEEN_CODE)


def letters_van(tekst: str, letters: str) -> set[str]:
    """The codes that fit a name as it is written: first initial, tussenvoegsels, initial of the surname."""
    delen = [w for w in _WOORD.findall(tekst) if w.lower() not in woorden.TITELS]
    if "," in tekst:
        achter, _, voor = tekst.partition(",")
        delen = [
            w for w in (*_WOORD.findall(voor), *_WOORD.findall(achter)) if w.lower() not in woorden.TITELS
        ]
    if letters:
        delen = [letters, *(w for w in delen if len(w) > 1 and not (w.isupper() and len(w) <= len(letters)))]
    if len(delen) < 2:
        return set()
    eerste, rest = delen[0][0].upper(), delen[1:]
    tus = [w for w in rest if w.lower() in woorden.TUSSENVOEGSELS]
    kern = [w[0].upper() for w in rest if w.lower() not in woorden.TUSSENVOEGSELS]
    if not kern:
        return set()
    begin = {eerste, letters.upper()} if letters else {eerste}
    kleine = "".join(w.strip("'")[0].lower() for w in tus)
    midden = {"", kleine, kleine.upper()}
    uit = {b + m + e for b in begin for m in midden for e in (*kern, "".join(kern))}
    if tus:
        uit.add(eerste + kleine[0].upper())
    if rest[0][0].isupper():
        uit.add(eerste + rest[0][0])
    return {c for c in uit if len(c) > 1}


def toegewezen(t: str, namen: Iterable[tuple[int, int, str]]) -> tuple[set[str], set[tuple[int, int]]]:
    """Codes of which the dossier says whose they are, and where it does: in brackets right behind a name or behind the
    role that follows the name on the same line, in the cell beside it, or in a legend ('KH = K. Hooijer').

    A code that is an abbreviation as well ("RE") counts only there.
    """
    codes = set()
    plekken = set()
    for van, tot, letters in namen:
        if x := _LEGENDA.search(t, max(0, van - 9), van):
            codes.add(x["c"])
        m = _TOEGEWEZEN.match(t, tot)
        naast = _NAAST.match(t, tot)
        passend = {c.upper() for c in letters_van(t[van:tot], letters)} if m or naast else set()
        if m and m["c"].upper() in passend:
            codes.add(m["c"])
        if naast and naast["c"].upper() in passend:
            plekken.add(naast.span("c"))
            if naast["c"].lower() not in woorden.AFKORTINGEN and naast["c"].lower() not in _GEEN_CODE:
                codes.add(naast["c"])
    return codes, plekken


def vind_parafen(
    t: str, vast: set[str], mogelijk: set[str], eigen: set[str]
) -> Iterator[tuple[int, int, bool]]:
    """Where codes stand: those in `vast` everywhere, those in `mogelijk` only where a code has a place of its own, and
    whole columns of codes of which one is known. The parent's (`eigen`) stay, unless the dossier gives them to somebody
    else. The last tells that the place leaves no doubt: nothing but initials stands there, also when they happen to be
    a word ("IS", "OP")."""
    alleen_eigen = eigen - mogelijk
    mogelijk = mogelijk - eigen
    for m in _RUIME_CODE.finditer(t):
        if m[0] in vast or m[0] in mogelijk and m[0] not in _ANTWOORD:
            regel = re.split(r"[\n\f]", t[max(0, m.start() - _LANGSTE_VOOR) : m.start()])[-1]
            if any(voor.search(regel) and na.match(t, m.end()) for voor, na in _ZEKERE_PLEKKEN):
                yield *m.span(), True
    for m in _EEN_LETTER_ONDER_MAIL.finditer(t):
        yield *m.span("c"), True
    yield from ((*x, False) for x in _los(t, vast, mogelijk, eigen) if t[x[0] : x[1]] not in alleen_eigen)


def _los(t: str, vast: set[str], mogelijk: set[str], eigen: set[str]) -> Iterator[tuple[int, int]]:
    yield from _kolommen(t, vast | mogelijk, eigen - vast)
    for m in _CODE.finditer(t):
        c = m["c"]
        if len(c) == 2 and _POSTCODE_VOOR.search(t, max(0, m.start() - 6), m.start()):
            continue  # the letters of a postcode
        if c in _ANTWOORD and c not in vast:
            continue
        if c == "ID" and _BEWIJS_VOOR.search(t, max(0, m.start() - 10), m.start()):
            continue
        kaal = c.replace(".", "")
        if c in vast:
            yield m.span()
            continue
        label = _einde(t, m.end()) and _LABEL.search(t, max(0, m.start() - 60), m.start())
        if (
            label
            and len(kaal) < 5
            and (c != kaal or kaal in mogelijk or kaal.lower() not in woorden.AFKORTINGEN)
            and (c != kaal or kaal.lower() not in _GEEN_CODE or kaal in mogelijk and label[0].endswith(": "))
            or (
                kaal in mogelijk
                and (
                    c == kaal or _NA_KOMMA.search(t, max(0, m.start() - 3), m.start()) and _einde(t, m.end())
                )
                and kaal.lower() not in woorden.AFKORTINGEN
                and kaal.lower() not in _GEEN_CODE
                and (
                    c != kaal
                    or _eigen_plek(t, *m.span())
                    or _IN_ZIN.search(t, max(0, m.start() - 14), m.start())
                    and re.match(r"[ .,;:)?!\n]", t[m.end() : m.end() + 1])
                    or _BIJ_PERSOON.search(t, max(0, m.start() - 20), m.start())
                )
            )
        ):
            yield m.span()


_CEL = re.compile(
    r"(?:^|(?<=[|;\t])|(?<=[|;\t] )|(?<=  ))(?P<c>[A-Z][A-Za-z]{0,3}[A-Z](?:(?: ?[/,+&] ?| )(?:[A-Z][A-Za-z]{0,3}[A-Z]|x)){0,2})(?=[ \t]*(?:[|;\t]|  |$))",
    re.M,
)
"""A cell with one code, or with those of a few people."""
_VER = 500
"""Characters between two cells below each other."""
_PARAAFKOP = re.compile(
    r"\b(?:par(?:aaf)?|init(?:ialen)?|beh(?:andelaar|\.)?|mdw|medew(?:erker)?|door|wie)\b", re.I
)


def _kolommen(t: str, bekend: set[str], eigen: set[str]) -> Iterator[tuple[int, int]]:
    """Cells below each other that all hold a code, half of which is somebody's; in the last column one is enough."""
    rijen: dict[tuple[str, int], list[re.Match[str]]] = {}
    for m in _CEL.finditer(t):
        begin = t.rfind("\n", 0, m.start("c")) + 1
        kop = t[begin : m.start("c")]
        soort = next((s for s in "|\t;" if s in kop), " ")
        plek = kop.count(soort) if soort != " " else m.start("c") - begin
        # a number that is one digit longer moves what stands behind it
        ernaast = (0, -1, 1) if soort == " " else (0,)
        sleutel = next(((soort, plek + d) for d in ernaast if (soort, plek + d) in rijen), (soort, plek))
        rij = rijen.get(sleutel)
        tussen = t[rij[-1].end() : m.start()] if rij and m.start() - rij[-1].end() < _VER else None
        if rij is None or tussen is None or tussen.count("\n") > 2 or "\f" in tussen:
            if rij:
                yield from _kolom(t, rij, bekend, eigen)
            rijen[sleutel] = [m]
        else:
            rij.append(m)
    for rij in rijen.values():
        yield from _kolom(t, rij, bekend, eigen)


def _kolom(t: str, rij: list[re.Match[str]], bekend: set[str], eigen: set[str]) -> Iterator[tuple[int, int]]:
    if rij[0]["c"] not in bekend and _is_kop(t, rij[0]):
        rij = rij[1:]
    if len(rij) < 3:
        return
    plekken = [
        [(m.start("c") + x.start(), m.start("c") + x.end()) for x in _RUIME_CODE.finditer(m["c"])]
        for m in rij
    ]
    codes = {t[a:b] for cel in plekken for a, b in cel}
    gekend = codes & bekend
    laatste = all(_EIND_VAN_REGEL.match(t, m.end()) for m in rij)
    if not gekend or not laatste and 2 * len(gekend) < len(codes):
        return
    if codes <= _GEEN_CODE_HOOFD and not _onder_paraafkop(t, rij[0]):
        return  # 'OK' in each row says that it is in order
    for cel in plekken:
        # beside somebody else's it is the parent's own
        yield from (x for x in cel if len(cel) < 2 or t[x[0] : x[1]] not in eigen)


def _is_kop(t: str, m: re.Match[str]) -> bool:
    """The line of the first cell holds no figures: the header of the column ('DATUM   BEDRAG   PAR')."""
    regel = t[t.rfind("\n", 0, m.start("c")) + 1 : m.start("c")]
    return not any(map(str.isdigit, regel))


def _onder_paraafkop(t: str, m: re.Match[str]) -> bool:
    """One of the four lines above has a header for who did it, over this column."""
    begin = t.rfind("\n", 0, m.start("c")) + 1
    plek = m.start("c") - begin
    for regel in t[:begin].rsplit("\n", 5)[-5:]:
        if any(abs(x.start() - plek) < 6 for x in _PARAAFKOP.finditer(regel)):
            return True
    return False


def _einde(t: str, i: int) -> bool:
    return t[i : i + 1] in ("", "\n", "\f", ",", ";", "/", ")", "|", "\t") or t[i : i + 2] in (
        "  ",
        ". ",
        " /",
        ".\n",
    )


def _eigen_plek(t: str, van: int, tot: int) -> bool:
    """A bracket, cell or line holds the code alone, or it opens a line as the one who speaks."""
    voor, na = t[van - 1 : van], t[tot : tot + 1]
    if t[van - 2 : van] == ". " and na in ("", "\n", "\f"):
        return True  # behind the last sentence of a paragraph
    if na in ("", "\n", "\f") and _NA_AANTEKENING.search(t, max(0, van - 3), van):
        return True
    begin = not van or voor in '\n\f;|\t(/["' or t[van - 2 : van] in ("  ", "; ", "| ", "/ ")
    if not begin or _EEN_LETTER.search(t, max(0, van - 3), van):
        return False
    if na == "/" and re.match(r"/[A-Za-z]{5}", t[tot : tot + 6]):
        return False  # 'PC/PLAATS'
    if (
        t[tot : tot + 2] == " /"
        or na in ("", "\n", "\f", ")", "/", "]", ";", "|", "\t", ":", '"')
        or t[tot : tot + 2] == "  "
    ):
        return True
    return (not van or voor in "\n\f") and re.match(r" [a-z]{3,}", t[tot : tot + 5]) is not None
