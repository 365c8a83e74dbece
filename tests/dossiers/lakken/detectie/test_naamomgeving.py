# SPDX-License-Identifier: EUPL-1.2
"""Initials behind a title, functions no list knows, names in lower case beside a relation, cells with running text."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Hilde Ravenstein", "voornaam": "Hilde", "achternaam": "Ravenstein", "voorletters": "H."},
        "derden": [
            {"naam": "Okko Ravenstein", "relatie": "ex-partner"},
            {"naam": "Minke Ravenstein", "relatie": "dochter", "geboortedatum": "2012-01-02"},
        ],
        "ambtenaren": [{"naam": "Gijs Nachtegaal"}, {"naam": "Otto Pereira"}],
    }
)  # fmt: skip


def _weg(tekst: str, deel: str) -> bool:
    a = tekst.rindex(deel)
    dekking = {i for v in detecteer(PARTIJEN, [Pagina(tekst)]) for i in range(v.van, v.tot)}
    return all(i in dekking for i in range(a, a + len(deel)) if tekst[i].isalnum())


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Wij spraken mentor de heer OK Wolken over de groep.", "OK Wolken"),
        ("Verhuisregisseur:   Daad Terpsma, volgt", "Daad Terpsma"),
        ("(ingevuld door wubbo terpsma, mijn broer)", "wubbo terpsma"),
        ("Wij spraken Tess van der Ommerik. Brief getekend door van der Ommerik\n", "van der Ommerik"),
        ("De heer Terpsma belde. Contract met PC Terpsma ontvangen.", "PC Terpsma"),
        ("Naam: Okko Ravenstein\n04 | bijlage | akte-okko_ravenstein-2.pdf | 3", "okko_ravenstein"),
        ("Naam: Tess Adu-Wolken\n04 | bijlage | akte_adu-wolken.pdf | 3", "adu-wolken"),
        ("Otto Pereira las het.\n\nParaaf: GN   gezien: OP   kopie", "OP"),
        ("Gesprek.\nAdvocaat Wolken belt over de zitting.", "Wolken"),
        ("Toegezegd. Mnr. Wolken zegt dat het klopt.", "Wolken"),
        ("Naam | Dag\nPeter Wolken | ma\nBakker | di\nSjaan Terpsma | wo\n", "Bakker"),
        ("01-02-2019   brief met Ravenstein voor Minke\n03-04-2019   Okko Ravenstein belt", "Ravenstein"),
        (
            "Gijs Nachtegaal las.\n01-02-2019   1,00   PAR\n02-02-2019   2,00   GN\n03-02-2019   3,00   OP",
            "PAR",
        ),
    ],
)
def test_naam_gevonden(tekst: str, naam: str) -> None:
    assert _weg(tekst, naam)


@pytest.mark.parametrize(
    ("tekst", "deel"),
    [
        ("Gesprek.\nAdvocaat belt over de zitting.", "Advocaat"),
        ("Toegezegd. Mnr. zegt dat het klopt.", "Mnr"),
        ("1. Zaakverloop\nBij besluit is beslist.", "Zaakverloop"),
        ("01-02-2019   aanvraag KOT door Ravenstein voor Minke\n03-04-2019   Okko Ravenstein belt", "Ravenstein voor"),
        ("Gijs Nachtegaal las.\nDATUM      BEDRAG   PAR\n01-02-2019   1,00   GN\n02-02-2019   2,00   GN\n03-02-2019   3,00   OP", "PAR"),
        ("Wij spraken over OK Wolken en verder niets.", "OK"),
        ("Verhuisregister:   Daad Terpsma, volgt", "Daad"),
        ("Verhuisregisseur:   Nog te bepalen", "Nog"),
        ("(ingevuld door een aardige kennis, mijn broer)", "een aardige kennis"),
        ("Otto Pereira las het.\n\nHet is gezien OP   kopie", "OP"),
        ("Naam | Dag\nPeter Wolken | ma\nExtra dag studiedag | di\nSjaan Terpsma | wo\n", "Extra"),
        ("Naam | Dag\nPeter Wolken | ma\nEnergiebedrijf | di\nSjaan Terpsma | wo\n", "Energiebedrijf"),
    ],
)  # fmt: skip
def test_blijft(tekst: str, deel: str) -> None:
    dekking = {i for v in detecteer(PARTIJEN, [Pagina(tekst)]) for i in range(v.van, v.tot)}
    a = tekst.index(deel)
    assert not any(i in dekking for i in range(a, a + len(deel)))
