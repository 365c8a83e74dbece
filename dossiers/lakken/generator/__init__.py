# SPDX-License-Identifier: EUPL-1.2
"""Synthetic dossiers with known truth, for tests, benchmarks and the demo. Nobody in them exists."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from . import bouw, mensen
from .bouw import Waarheid

FAMILIES = {
    "test": ("sjablonen_test", "lijst"),
    "ood": ("sjablonen_ood", "eigen"),
    "ood2": ("sjablonen_ood2", "eigen"),
    "ood3": ("sjablonen_ood3", "vers"),
    "ood4": ("sjablonen_ood4", "vers"),
    "ood5": ("sjablonen_ood5", "nieuw"),
    "ood6": ("sjablonen_ood6", "nieuw"),
    "ood7": ("sjablonen_ood7", "laatst"),
    "ood8": ("sjablonen_ood8", "slot"),
    "ood9": ("sjablonen_ood9", "negen"),
    "ood10": ("sjablonen_ood10", "tien"),
    "ood11": ("sjablonen_ood11", "elf"),
    "ood12": ("sjablonen_ood12", "twaalf"),
    "ood13": ("sjablonen_ood13", "dertien"),
    "ood14": ("sjablonen_ood14", "veertien"),
    "ood15": ("sjablonen_ood15", "vijftien"),
    "ood16": ("sjablonen_ood16", "zestien"),
    "ood17": ("sjablonen_ood17", "zeventien"),
    "ood18": ("sjablonen_ood18", "achttien"),
    "ood19": ("sjablonen_ood19", "negentien"),
    "ood20": ("sjablonen_ood20", "twintig"),
    "ood21": ("sjablonen_ood21", "eenentwintig"),
}


@dataclass(frozen=True)
class Dossier:
    """Pages with their truth and the `partijen` that a zaak.json would hold."""

    id: str
    partijen: dict
    paginas: list[str]
    waarheid: list[Waarheid]
    herkomst: str


def maak_dossier(
    familie: str, zaad: int, *, herkomst: str = "", breedte: int = 90, ruis: float = 0.0, vorm: str = ""
) -> Dossier:
    """One dossier of a template family; the same seed gives the same dossier.

    `ruis` is the share of misread characters (0 = digital text); `vorm` is "", "groot", "klein" or "nfd".
    """
    module, bron = FAMILIES[familie]
    sjablonen = import_module(f".{module}", __package__).SJABLONEN
    return stel_samen(
        sjablonen,
        bron,
        f"{familie}-{zaad}",
        random.Random(f"{familie}:{zaad}"),  # noqa: S311 (repeatable, not secret)
        herkomst,
        breedte,
        ruis,
        vorm,
    )  # noqa: S311


def stel_samen(
    sjablonen: Sequence[Callable],
    bron: str,
    ident: str,
    rng: random.Random,
    herkomst: str,
    breedte: int,
    ruis: float,
    vorm: str,
) -> Dossier:
    """Fill every template once, in random order, and cut into pages."""
    from .sjablonen_test import Bron

    g = mensen.gezelschap(rng, bron, herkomst)
    b = Bron(rng, g)
    teksten = [f(b) for f in sjablonen]
    rng.shuffle(teksten)
    paginas: list[str] = []
    waar: list[Waarheid] = []
    for ruw in teksten:
        tekst = bouw.breek(ruw, breedte)
        if vorm == "groot":
            tekst = bouw.omzetten(tekst, str.upper)
        elif vorm == "klein":
            tekst = bouw.omzetten(tekst, str.lower)
        elif vorm == "nfd":
            tekst = bouw.omzetten(tekst, bouw.nfd)
        if ruis:
            tekst = bouw.omzetten(tekst, bouw.ocr_ruis(rng, ruis))
        for blad in bouw.splits(tekst):
            kaal, w = bouw.lees(blad, len(paginas))
            paginas.append(kaal)
            waar += w
    return Dossier(ident, g.partijen(), paginas, waar, g.ouder.herkomst)
