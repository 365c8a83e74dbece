# SPDX-License-Identifier: EUPL-1.2
"""Text with known truth: values carry invisible marks until the page is finished."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

_A, _B, _C = "\ue000", "\ue001", "\ue002"
_MARK = re.compile(f"{_A}([^{_B}]*){_B}|{_C}")


@dataclass(frozen=True)
class Waarheid:
    """A passage whose fate is known: `lak` False means that it must stay readable."""

    pagina: int
    van: int
    tot: int
    soort: str
    lak: bool
    bekend: bool
    herkomst: str
    deelt_naam: bool


def merk(
    soort: str, tekst: str, *, lak: bool = True, bekend: bool = True, herkomst: str = "", deelt: bool = False
) -> str:
    """Mark a value in a template."""
    return f"{_A}{soort},{int(lak)},{int(bekend)},{herkomst},{int(deelt)}{_B}{tekst}{_C}"


def breek(tekst: str, breedte: int = 90) -> str:
    """Wrap paragraphs at a width; marks count for nothing."""
    uit = []
    for regel in tekst.split("\n"):
        if (
            len(_MARK.sub("", regel)) <= breedte
            or "  " in regel.strip()
            or "\t" in regel
            or "|" in regel
            or ";" in regel
        ):
            uit.append(regel)
            continue
        nu, n = [], 0
        for woord in regel.split(" "):
            lengte = len(_MARK.sub("", woord))
            if n and n + 1 + lengte > breedte:
                uit.append(" ".join(nu))
                nu, n = [woord], lengte
            else:
                nu.append(woord)
                n += lengte + (1 if n else 0)
        uit.append(" ".join(nu))
    return "\n".join(uit)


def omzetten(tekst: str, functie: Callable[[str], str]) -> str:
    """Apply a function to the visible text only."""
    uit, vorige = [], 0
    for m in _MARK.finditer(tekst):
        uit.append(functie(tekst[vorige : m.start()]))
        uit.append(m[0])
        vorige = m.end()
    uit.append(functie(tekst[vorige:]))
    return "".join(uit)


def lees(tekst: str, pagina: int = 0) -> tuple[str, list[Waarheid]]:
    """Plain text and truth of one page."""
    uit: list[str] = []
    waar: list[Waarheid] = []
    open_: list[tuple[int, str]] = []
    n = vorige = 0
    for m in _MARK.finditer(tekst):
        stuk = tekst[vorige : m.start()]
        uit.append(stuk)
        n += len(stuk)
        vorige = m.end()
        if m[0] == _C:
            van, eig = open_.pop()
            soort, lak, bekend, herkomst, deelt = eig.split(",")
            if n > van:
                waar.append(
                    Waarheid(pagina, van, n, soort, lak == "1", bekend == "1", herkomst, deelt == "1")
                )
        else:
            open_.append((n, m[1]))
    uit.append(tekst[vorige:])
    return "".join(uit), waar


def splits(tekst: str, regels: int = 48) -> list[str]:
    """Cut a long text in pages, also in the middle of a mark (a value over a page border becomes two)."""
    blokken, nu = [], []
    for r in tekst.split("\n"):
        nu.append(r)
        if len(nu) >= regels:
            blokken.append("\n".join(nu))
            nu = []
    if nu:
        blokken.append("\n".join(nu))
    uit, hangend = [], []
    for b in blokken:
        b = "".join(f"{_A}{e}{_B}" for e in hangend) + b
        hangend = []
        for m in _MARK.finditer(b):
            if m[0] == _C:
                hangend.pop()
            else:
                hangend.append(m[1])
        uit.append(b + _C * len(hangend))
    return uit


_RUIS = {"O": "0", "0": "O", "l": "1", "1": "l", "I": "l", "i": "l", "S": "5", "5": "S", "B": "8", "8": "B", "e": "c", "c": "e", "m": "rn",
         "h": "b", "a": "o", "n": "u", "t": "f", "g": "q", "Z": "2", "2": "Z", ".": ",", "-": "~"}  # fmt: skip


def ocr_ruis(rng: random.Random, kans: float) -> Callable[[str], str]:
    """Character errors of an OCR engine at a given rate."""

    def f(tekst: str) -> str:
        return "".join(_RUIS[c] if c in _RUIS and rng.random() < kans else c for c in tekst)

    return f


def nfd(tekst: str) -> str:
    return unicodedata.normalize("NFD", tekst)
