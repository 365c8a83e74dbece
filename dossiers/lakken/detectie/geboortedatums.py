# SPDX-License-Identifier: EUPL-1.2
"""Which dates are birth dates of others: by column, context, or because the dossier says so elsewhere."""

from __future__ import annotations

import datetime as dt
import re

from herstel.recht.taal import MAANDEN

from .bijcijfers import reeksen
from .dossier import Dossier
from .getallen import Vakken, Vondst, cijferklasse, jaartal
from .partijen import _MAANDEN

GEB_VOOR = re.compile(
    r"(?:\bgeb(?:oren|oortedatum|oortedag|oorte|\.|dat|d)?\.?(?:\s?(?:datum|dat|dd)\.?)?(?:\s+(?:te|in)\s+[A-Z][A-Za-z' -]{1,30}?)?(?:\s*(?:op|te|:|;|=|\||\(|,|is|van|dd\.?|d\.d\.|kind|partner|ouder|zoon|dochter))*\s*|\bgebd(?:atum|at)?\W{0,4}|\bjarig (?:is )?op\s+|\bverjaardag\b[^\n\d]{0,20}|\bdob\W{0,3}|\bgeboren[^\n\d]{0,40}?(?:op|:|in)\s+|[*°]\s?)$",
    re.I,
)
_GEB_NA = re.compile(
    r"\s*(?:(?:te|in)\s+[A-Z][a-z-]+\s+)?(?:is\s+\w+\s+)?(?:geboren|ter wereld)\b|\s+werd\b[^.\n]{0,40}\bgeboren\b",
    re.I,
)
_GEEN_GEB = re.compile(
    r"(?:\bwet(?:\s+[a-z]+){0,4}\s+van|\bbesluit\s+van|\bstb\.?|\bstcrt\.?|\bk\.?b\.?\s+van|\barrest\s+van|\buitspraak\s+van|\bbrief\s+(?:van|d\.?d\.?)|\bdagtekening\W{0,4}|\bdatum\W{0,3}|"
    r"\b(?:ge|be)trouwd\s+op|\bgehuwd\s+(?:op|sinds)|\bhuwelijk\w*\W{0,3}(?:op|d\.?d\.?)?|\bgescheiden\s+(?:op|sinds)|\bin\s+dienst\s+(?:op|sinds|per|vanaf)|\bverbonden\s+op|\bafgegeven\s+op|\boverleden\s+op|\bgevestigd\s+(?:op|sinds|per)|\bovereenkomst\s+van|\bd\.d\.|\bper|\bvanaf|\bsinds|\bm\.?i\.?v\.?|\bop\s+datum)\s*$",
    re.I,
)
# the m of maart is read as rn on a scan
_MAANDNAMEN = tuple("(?:m|rn)aart" if naam == "maart" else naam for naam in MAANDEN)


def vind_geboortedatums(dos: Dossier) -> None:
    """A date that is somebody's birth date somewhere in the dossier goes everywhere, also where a scan misread it."""
    t, o = dos.t, dos.register.ouder
    bekend = {g.geboren for g in dos.register.anderen if g.geboren} - {o.geboren}
    kolom = Vakken()
    for a, b, s in dos.cellen:
        if s == "geboortedatum":
            kolom.neem(a, b)
    gevonden: dict[object, str] = dict.fromkeys(bekend, "bekende geboortedatum")
    einde = {v.tot for v in dos.uit if v.soort == "naam"}
    houdnaam = {m.tot for m, lak, _ in dos.besluiten if not lak}
    for a, b, d, vol in dos.datums:
        if d == o.geboren or d in gevonden:
            continue
        voor = t[max(0, a - 60) : a]
        if kolom.bezet(a, a + 1):
            regel = "geboortedatum in kolom"
        elif GEB_VOOR.search(voor) or _GEB_NA.match(t, b):
            regel = "geboortedatum bij context"
        elif vol and 1900 < d.year <= 2004 and not _GEEN_GEB.search(voor):
            regel = "volledige datum tot en met 2004"
        elif (
            (x := re.search(r"[ ,(*-]{1,3}$", voor))
            and "(" in x[0]
            and a - len(x[0]) in einde
            and t[b : b + 1] == ")"
            and d.year <= 2022
        ):
            regel = "datum achter naam"
        else:
            continue
        if o.geboren is None and _van_ouder(a, einde, houdnaam):
            continue
        gevonden[d] = regel
    _anders_geschreven(dos, bekend, kolom)
    if dos.n.scan:
        _verlezen_datums(dos, bekend)
    for a, b, d, _vol in dos.datums:
        if d in gevonden:
            dos.neem(
                Vondst(
                    a,
                    b,
                    "geboortedatum",
                    d.isoformat(),
                    gevonden[d],
                    0.95 if "2004" not in gevonden[d] else 0.85,
                )
            )


_ROMEINS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_MAANDWOORD = (
    _MAANDEN
    | {w: n for n, w in enumerate(_ROMEINS, 1)}
    | dict(january=1, february=2, march=3, may=5, june=6, july=7, august=8, october=10)
    | dict(
        januar=1,
        jaenner=1,
        februar=2,
        maerz=3,
        marz=3,
        mai=5,
        juni=6,
        juli=7,
        oktober=10,
        dez=12,
        dezember=12,
    )
)
_NA = r"[ \t]{0,2}(?:[\n\f]\s{0,40})?"
_GAT = rf"{_NA}[-./,~]?{_NA}"
_LOSSE_DATUM = re.compile(
    rf"(?<![\d/])(?<!\d[.,-])(?:(?P<j2>(?:19|20)\d\d)(?P<g2>{_GAT})(?P<m2>[01]\d)(?P<h2>{_GAT})(?P<d2>[0-3]\d)"
    rf"|(?P<d>[0-3]?\d)(?P<g>(?:st|nd|rd|th|e)?\.?{_GAT})(?P<m>[01]?\d|(?!(?:st|nd|rd|th)\b)[A-Za-z]{{1,9}})(?P<h>\.?{_GAT})(?P<j>(?:19|20)\d\d|'?\d\d)"
    r"|(?P<d3>[0-3]?\d)(?:st|nd|rd|th)?,?\s{1,3}(?P<j3>(?:19|20)\d\d))(?!\d)(?![-/.]\d)",
    re.I,
)
_MAAND_VOOR = re.compile(r"(?<![A-Za-z])([A-Za-z]{3,9})\.?\s{1,3}\Z")


def _anders_geschreven(dos: Dossier, bekend: set[dt.date], kolom: Vakken) -> None:
    """Registered birth dates over a line or a page, with a Roman, English or German month, or with two digits for the year
    behind a label: '03-05-\\n2008', '3-V-2008', '3 May 2008', 'geb. 03 05 08'."""
    gehad = {a for a, _b, _d, _v in dos.datums}
    kop = {x for d in bekend for x in (f"{d.day}", f"{d.day:02d}", f"{d.year}", f"{d:%d%m%y}", f"{d:%d%m%Y}")}
    for a, b in reeksen(dos.t) if bekend else ():
        m = _LOSSE_DATUM.match(dos.t, a) if dos.t[a:b] in kop and a not in gehad else None
        if m is None or (d := _losse_datum(dos.t, m)) is None or d not in bekend:
            continue
        van, tot = m.span()
        if m["j3"] and (x := _MAAND_VOOR.search(dos.t, max(0, van - 14), van)):
            van = x.start()
        kort = m["j"] and len(m["j"]) < 4
        if kort and not kolom.binnen(van, tot) and not GEB_VOOR.search(dos.t, max(0, van - 60), van):
            continue
        dos.neem(Vondst(van, tot, "geboortedatum", d.isoformat(), "bekende geboortedatum", 0.95))


def _losse_datum(t: str, m: re.Match[str]) -> dt.date | None:
    """The date that a match stands for; None when it is none. Digits that only blanks part must come in pairs."""
    if m["j3"]:
        x = _MAAND_VOOR.search(t, max(0, m.start() - 14), m.start())
        dag, maand, jaar = m["d3"], x[1] if x else "", m["j3"]
    elif m["j2"]:
        dag, maand, jaar = m["d2"], m["m2"], m["j2"]
    else:
        dag, maand, jaar = m["d"], m["m"], m["j"]
        blank = not (m["g"] + m["h"]).strip()
        if blank and maand.isdigit() and len(dag + maand) < 4 or maand.lower() in _ROMEINS and not m["g"]:
            return None
    nummer = int(maand) if maand.isdigit() else _MAANDWOORD.get(maand.lower(), 0)
    try:
        return dt.date(jaartal(jaar), nummer, int(dag))
    except ValueError:
        return None


def _verlezen_datums(dos: Dossier, bekend: set[dt.date]) -> None:
    """Registered birth dates with signs that OCR confuses."""
    gehad = {a for a, _b, _d, _v in dos.datums}
    for d in bekend:
        dag, mnd, jaar = (
            ("".join(map(cijferklasse, x))) for x in (f"{d.day:02d}", f"{d.month:02d}", f"{d.year}")
        )
        if d.day < 10:
            dag = f"(?:{dag}|{cijferklasse(str(d.day))})"
        if d.month < 10:
            mnd = f"(?:{mnd}|{cijferklasse(str(d.month))})"
        sch = r"[ ]?[-./~, ][ ]?"
        naam = _MAANDNAMEN[d.month - 1]
        for m in re.finditer(
            rf"(?<![0-9A-Za-z])(?:{dag}{sch}{mnd}{sch}{jaar}|{jaar}{sch}{mnd}{sch}{dag}|{dag}\s+{naam}\s+{jaar})(?![0-9A-Za-z])",
            dos.t,
            re.I,
        ):
            if m.start() not in gehad:
                dos.neem(
                    Vondst(m.start(), m.end(), "geboortedatum", d.isoformat(), "bekende geboortedatum", 0.9)
                )


def _van_ouder(a: int, einde: set[int], houdnaam: set[int]) -> bool:
    """The last name before the date is the parent's."""
    laatste = max((x for x in houdnaam if x <= a and a - x < 60), default=-1)
    return laatste > max((x for x in einde if x <= a and a - x < 60), default=-1)
