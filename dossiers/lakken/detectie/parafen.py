# SPDX-License-Identifier: EUPL-1.2
"""Initials that stand for a person: 'Samira Bakker (SB)', 'SB: ...', 'paraaf SB', a cell or a line with 'SB' and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from . import woorden

_WOORD = re.compile(r"[A-Za-z][A-Za-z']*")
_CODE = re.compile(
    r"(?<![A-Za-z0-9.@&_-])(?P<c>[A-Z][a-z]{0,2}[A-Z]|[A-Z]{2,4}|(?:[A-Z]\.){2,4})(?![A-Za-z0-9@&_-])"
)
_POSTCODE_VOOR = re.compile(r"(?<![\d./-])[1-9]\d{3} ?\Z")
_NA_AANTEKENING = re.compile(r"[\da-z.] \Z")
"""A note and, as the last of the line, who made it."""
_LAATSTE_CEL = re.compile(r"(?:[ \t]{2}|[|;\t] ?)(?P<c>[A-Z][a-z]{0,2}[A-Z]|[A-Z]{2,4})[ \t]*(?=\n|\f|$)")
_TOEGEWEZEN = re.compile(r"[^\n()]{0,40}?[ \n]?\((?:hierna:? ?)?[\"']?(?P<c>[A-Z][A-Za-z]{0,3})[\"']?\)")
_NAAST = re.compile(r"(?: {3,}|\t| ?\| ?)(?P<c>[A-Z][A-Za-z]{1,3})[ \t]*(?=\n|\f|\||$)")
"""The cell behind a name: 'A.R. uit den Bogaard          AU'."""
_NA_DATUM = re.compile(
    r"^[ \t>*-]{0,6}(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d\d-\d\d)(?:,?[ \t]+\d{1,2}[:.]\d\d)?"
    r"[ \t]*[|;,-]?[ \t]*(?P<c>[A-Z][a-z]{0,2}[A-Z]|[A-Z]{2,4})(?=[ \t]*(?:[|;:]|$)|[ \t]-[ \t]|[ \t]{2}\S|[ ][a-z])",
    re.M,
)
"""Who made the note, behind its date: '02-05-2015 CK  TEL CONT MET BLG'."""
_SLOT_VAN_ALINEA = re.compile(r"[.!?] (?P<c>[A-Z][a-z]{0,2}[A-Z]|[A-Z]{2,4})[ \t]*(?=\n|\f|$)")
_LABEL = re.compile(
    r"(?:(?:paraaf|parafen)(?: (?:[a-z]{4,12}|TL|MT))?|\d?e? ?controle|gezien|akkoord|initialen|gecontroleerd|opgesteld|typist|getypt|verslag|actie)(?: door)?[ .:=_|-]{1,40}(?:[A-Za-z]{2,4} ?[/,] ?){0,4}$",
    re.I,
)
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
    uit = {eerste + k for k in kern}
    if len(letters) > 1:
        uit |= {letters.upper() + k for k in kern}
    if rest[0][0].isupper():
        uit.add(eerste + rest[0][0])
    uit.add(eerste + "".join(kern))
    if tus:
        uit |= {
            eerste + tus[0].strip("'")[0].upper(),
            eerste + "".join(w.strip("'")[0].lower() for w in tus) + kern[0],
            eerste + "".join(w.strip("'")[0].upper() for w in tus) + kern[0],
        }
    return uit


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


def vind_parafen(t: str, vast: set[str], mogelijk: set[str]) -> Iterator[tuple[int, int, bool]]:
    """Where codes stand: those in `vast` everywhere, those in `mogelijk` only where a code has a place of its own, and
    whole columns of codes of which one is known. The last tells that the place leaves no doubt: nothing but initials
    stands there, also when they happen to be a word ("IS", "OP")."""
    for patroon in (_NA_DATUM, _SLOT_VAN_ALINEA):
        for m in patroon.finditer(t):
            if m["c"] in vast or m["c"] in mogelijk:
                yield *m.span("c"), True
    yield from ((*x, False) for x in _los(t, vast, mogelijk))


def _los(t: str, vast: set[str], mogelijk: set[str]) -> Iterator[tuple[int, int]]:
    yield from _kolommen(t, vast | mogelijk)
    for m in _CODE.finditer(t):
        c = m["c"]
        if len(c) == 2 and _POSTCODE_VOOR.search(t, max(0, m.start() - 6), m.start()):
            continue  # the letters of a postcode
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
                    or _BIJ_PERSOON.search(t, max(0, m.start() - 20), m.start())
                )
            )
        ):
            yield m.span()


def _is_kop(t: str, m: re.Match[str]) -> bool:
    """The line of the first cell holds no figures: the header of the column ('DATUM   BEDRAG   PAR')."""
    regel = t[t.rfind("\n", 0, m.start("c")) + 1 : m.start("c")]
    return not any(map(str.isdigit, regel))


def _kolommen(t: str, bekend: set[str]) -> Iterator[tuple[int, int]]:
    """The last cells of rows below each other that all hold a code."""
    rij: list[re.Match[str]] = []
    for m in [*_LAATSTE_CEL.finditer(t), None]:
        if m and (not rij or t.count("\n", rij[-1].end(), m.end()) <= 2):
            rij.append(m)
            continue
        if len(rij) > 2 and any(x["c"] in bekend for x in rij):
            yield from (x.span("c") for x in rij[_is_kop(t, rij[0]) and rij[0]["c"] not in bekend :])
        rij = [m] if m else []


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
    if (
        t[tot : tot + 2] == " /"
        or na in ("", "\n", "\f", ")", "/", "]", ";", "|", "\t", ":", '"')
        or t[tot : tot + 2] == "  "
    ):
        return True
    return (not van or voor in "\n\f") and re.match(r" [a-z]{3,}", t[tot : tot + 5]) is not None
