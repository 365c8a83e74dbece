# SPDX-License-Identifier: EUPL-1.2
"""A name that is a word only without its accents: 'Önder', 'Dağ'; and Dutch words that have an accent."""

from __future__ import annotations

import unicodedata

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Hilde Ravenstein", "voornaam": "Hilde", "achternaam": "Ravenstein", "voorletters": "H."},
        "derden": [{"naam": "Güler Ravenstein", "relatie": "dochter"}],
        "ambtenaren": [],
    }
)  # fmt: skip
OUDER = Partijen.uit_json({"ouder": {"naam": "Hacer Önder", "voornaam": "Hacer", "achternaam": "Önder"}})


def _gelakt(tekst: str, *, ocr: bool = False, partijen: Partijen = PARTIJEN) -> list[str]:
    return [tekst[v.van : v.tot] for v in detecteer(partijen, [Pagina(tekst, ocr)])]


@pytest.mark.parametrize("vorm", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Daarna kreeg ik Önder niet te pakken.", "Önder"),
        ("Belgin Önder belde gisteren.", "Belgin Önder"),
        ("Er is een schuld bij mevrouw Önder.", "Önder"),
        ("Gesproken met de heer Dağ over de zaak.", "Dağ"),
        ("c.c.: I.B. Önder", "I.B. Önder"),
        ("Wij spraken met Güler.", "Güler"),
    ],
)
def test_naam_met_accent(tekst: str, naam: str, vorm: str) -> None:
    tekst, naam = unicodedata.normalize(vorm, tekst), unicodedata.normalize(vorm, naam)
    assert naam in _gelakt(tekst)


@pytest.mark.parametrize("vorm", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "tekst",
    [
        "Onder dit besluit staat het bedrag. Het ligt Onder de stapel.",
        "Vóór die tijd was Één kind op de opvang. Dát klopt, Zó was het, Bóven alles.",
        "De GEÜPLOADE stukken. Ideeën van de Cliënt. Reëel. Hè, Wél. Coördinatie.",
        "Een Façade en een Föhn. Überhaupt niets.",
    ],
)
def test_nederlands_woord_met_accent_blijft(tekst: str, vorm: str) -> None:
    assert _gelakt(unicodedata.normalize(vorm, tekst)) == []


def test_naam_met_accent_maakt_het_woord_geen_naam() -> None:
    gelakt = _gelakt(
        "Belgin Önder belde. Mevrouw Önder was boos.\n\nOnder dit besluit. Het ligt onder de stapel."
    )
    assert gelakt == ["Belgin Önder", "Önder"]


def test_op_een_scan_zegt_een_accent_niets() -> None:
    assert _gelakt("Het bedrag Önder dit besluit klopt.", ocr=True) == []


def test_ouder_met_accent_blijft() -> None:
    assert _gelakt("Hacer Önder belde. Mevrouw Önder was boos, zegt Önder.", partijen=OUDER) == []
