# SPDX-License-Identifier: EUPL-1.2
"""A lakinstructie under which nobody stays readable: everything of the parent goes, what is the service's stays."""

from __future__ import annotations

from dataclasses import replace

from dossiers.lakken import instructie
from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {
            "voornaam": "Fatima",
            "achternaam": "Kaya",
            "geboortedatum": "1980-05-03",
            "bsn": "912345706",
            "gebruikersnaam": "kayaf12",
            "adres": {"straat": "Dorpsstraat", "huisnummer": "12", "postcode": "9401 AB", "plaats": "Assen"},
        }
    }
)
TEKST = (
    "Mevrouw Kaya, geboren 03-05-1980, BSN 912345706, gebruiker kayaf12, Dorpsstraat 12, 9401 AB Assen. "
    "Bel 0800-0543 met vragen."
)


def gelakt(ouder_blijft: bool) -> str:
    instr = replace(instructie.laad(), ouder_blijft=ouder_blijft)
    tekst = TEKST
    for v in sorted(detecteer(PARTIJEN, [Pagina(TEKST)], instr), key=lambda v: -v.van):
        tekst = f"{tekst[: v.van]}#{tekst[v.tot :]}"
    return tekst


def test_ook_de_ouder_gaat_weg():
    weg = gelakt(ouder_blijft=False)
    for waarde in ("Kaya", "03-05-1980", "912345706", "kayaf12", "Dorpsstraat", "9401"):
        assert waarde not in weg, weg
    assert "0800-0543" in weg


def test_de_ouder_blijft():
    assert gelakt(ouder_blijft=True) == TEKST
