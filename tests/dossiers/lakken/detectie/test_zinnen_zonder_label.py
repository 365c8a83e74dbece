# SPDX-License-Identifier: EUPL-1.2
"""User-ids in a running sentence, years that look like a postcode, and streets no list has behind an address label."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Hilde Ravenstein", "voornaam": "Hilde", "achternaam": "Ravenstein", "voorletters": "H."},
        "derden": [{"naam": "Okko Ravenstein", "relatie": "ex-partner"}],
    }
)  # fmt: skip


def _gelakt(tekst: str) -> list[str]:
    return [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])]


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("inlog ouderportaal van de gemachtigde is eouaali, die staat op non-actief", "eouaali"),
        ("De gebruikersnaam van kantoor luidt kantoorxy.", "kantoorxy"),
        ("De inlogcode van kantoor\nis wterpsma, zei hij.", "wterpsma"),
        ("Zij logt in als p.terpsma2 en ziet niets.", "p.terpsma2"),
        ("De inlog van de ex is oravenstein.", "oravenstein"),
        ("Hij wil graag op 3512 ab utrecht post.", "3512 ab"),
        ("Verhuisd naar 9342 PK Een.", "9342 PK"),
        ("  Opvangadres: HET RIETGORS 4B HEERHUGOWAARD\n", "HET RIETGORS 4B"),
        ("  Opvangadres: DIJKWATER 118 BIS GOES\n", "DIJKWATER 118 BIS"),
        ("Oud adres: 'T LOO 227-III VIANEN\n", "'T LOO 227-III"),
    ],
)
def test_gevonden(tekst: str, waarde: str) -> None:
    assert waarde in _gelakt(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "De inlog is geblokkeerd. De gebruikersnaam is onbekend. Zij logt in als ouder. Hij logt in met DigiD.",
        "Uw gebruikersnaam is uw e-mailadres.",
        "De inlog van de ouder is hravenstein.",
        "Zegt dat hij sinds 2019 op een ander adres woont, sinds 2015 in utrecht.",
        "Het kost 3500 in Utrecht.",
        "E-mailadres: NIET 4 BEKEND\n",
        "Postadres: Postbus 12 Goes\n",
    ],
)
def test_blijft(tekst: str) -> None:
    assert _gelakt(tekst) == []
