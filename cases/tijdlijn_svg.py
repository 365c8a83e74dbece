# SPDX-License-Identifier: EUPL-1.2
"""A term as a drawing: pure geometry from dates, which a template turns into SVG with a text alternative."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

BREED, LINKS, RECHTS, BAAN_Y, BAAN_H = 680, 16, 16, 44, 22


@dataclass(frozen=True, slots=True)
class Blok:
    """A stretch on the line. `soort` is the CSS class: baan, verlengd, gat, dwangsom."""

    soort: str
    x: float
    breed: float
    tekst: str


@dataclass(frozen=True, slots=True)
class Punt:
    """A day on the line with its label. `rij` keeps labels that stand close together apart."""

    soort: str
    x: float
    tekst: str
    anker: str
    rij: int


@dataclass(frozen=True, slots=True)
class Tekening:
    blokken: tuple[Blok, ...]
    punten: tuple[Punt, ...]
    jaren: tuple[tuple[float, int], ...]
    hoog: int
    titel: str
    omschrijving: str


def _kort(dag: date) -> str:
    return f"{dag:%d-%m-%Y}"


def teken(
    naam: str,
    aanvang: date,
    einde: date,
    vandaag: date,
    *,
    opschortingen: Sequence[tuple[date, date | None]] = (),
    oorspronkelijk_einde: date | None = None,
    verlengd_op: date | None = None,
    dwangsom: tuple[date, date] | None = None,
    klaar_op: date | None = None,
    toon_vandaag: bool = True,
) -> Tekening:
    """All days inclusive. `oorspronkelijk_einde`: the end without the extension; `dwangsom`: first and last penalty day.

    `toon_vandaag`: without it a term of long ago isn't pressed together by the distance to today.
    """
    dagen = [
        aanvang,
        einde,
        *([vandaag] if toon_vandaag else ()),
        *(d for o in opschortingen for d in o if d),
    ]
    dagen += [d for d in (*(dwangsom or ()), klaar_op) if d]
    eerste, laatste = min(dagen), max(dagen)
    lengte = max((laatste - eerste).days, 1)
    schaal = (BREED - LINKS - RECHTS) / lengte

    def x(dag: date) -> float:
        return round(LINKS + (dag - eerste).days * schaal, 1)

    def blok(soort: str, van: date, tot: date, tekst: str) -> Blok:
        return Blok(soort, x(van), round(max(x(tot) - x(van), 2), 1), tekst)

    grens = oorspronkelijk_einde if oorspronkelijk_einde and oorspronkelijk_einde < einde else einde
    blokken = [blok("baan", aanvang, grens, f"Termijn van {_kort(aanvang)} tot en met {_kort(grens)}")]
    if grens < einde:
        blokken.append(
            blok("verlengd", grens, einde, f"Later door verlenging of opschorting: tot en met {_kort(einde)}")
        )
    zinnen = [f"{naam}: begint op {_kort(aanvang)}, laatste dag {_kort(einde)}."]
    for van, tot in sorted(opschortingen, key=lambda o: o[0]):
        eind = tot or vandaag
        if eind >= van:
            tekst = f"Opgeschort van {_kort(van)} tot en met {_kort(eind)}" + ("" if tot else " (loopt nog)")
            blokken.append(blok("gat", van, eind, tekst))
            zinnen.append(tekst + ".")
    if verlengd_op:
        zinnen.append(f"Verlengd op {_kort(verlengd_op)}.")
    if dwangsom:
        blokken.append(
            blok("dwangsom", *dwangsom, f"Dwangsom van {_kort(dwangsom[0])} tot en met {_kort(dwangsom[1])}")
        )
        zinnen.append(f"Dwangsom van {_kort(dwangsom[0])} tot en met {_kort(dwangsom[1])}.")
    ruw = [("lijn", aanvang, "begin"), ("lijn", einde, "laatste dag")]
    if toon_vandaag:
        zinnen.append(f"Vandaag is {_kort(vandaag)}.")
        ruw.append(("vandaag", vandaag, "vandaag"))
    if verlengd_op and eerste <= verlengd_op <= laatste:
        ruw.append(("lijn", verlengd_op, "verlengd"))
    if klaar_op:
        ruw.append(("lijn", klaar_op, "klaar"))
        zinnen.append(f"Klaar op {_kort(klaar_op)}.")
    punten: list[Punt] = []
    bezet: list[float] = []
    for soort, dag, woord in sorted(ruw, key=lambda r: r[1]):
        px, tekst = x(dag), f"{woord} {_kort(dag)}"
        halve = len(tekst) * 3.9
        anker = "start" if px < halve + LINKS else "end" if px > BREED - halve - RECHTS else "middle"
        links = px - {"start": 0, "middle": halve, "end": 2 * halve}[anker]
        rij = next((i for i, eind in enumerate(bezet) if links > eind + 8), len(bezet))
        if rij == len(bezet):
            bezet.append(0.0)
        bezet[rij] = links + 2 * halve
        punten.append(Punt(soort, px, tekst, anker, rij))
    jaren = tuple((x(date(j, 1, 1)), j) for j in range(eerste.year + 1, laatste.year + 1))
    hoog = BAAN_Y + BAAN_H + 24 + 18 * len(bezet)
    return Tekening(tuple(blokken), tuple(punten), jaren, hoog, naam, " ".join(zinnen))
