# SPDX-License-Identifier: EUPL-1.2
"""Numbers in pieces: below each other in a table, over the end of a line or a page, without the area code."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Petra Jansen", "bsn": "999990019"},
        "derden": [
            {
                "naam": "Kwame Boateng",
                "bsn": "912345706",
                "iban": "NL91ABNA0417164300",
                "telefoon": "070-3456789",
            }
        ],
    }
)


def gelakt(*bladen: str, partijen: Partijen = PARTIJEN) -> list[str]:
    return [bladen[v.pagina][v.van : v.tot] for v in detecteer(partijen, [Pagina(b) for b in bladen])]


def test_een_nummer_in_een_smalle_cel():
    tabel = (
        "Naam BSN Rekening Bedrag\nKwame 91234 NL91ABNA 300 euro\nBoateng 5706 0417164300 terugbetaald\n"
        "Petra 99999 geen 400 euro\nJansen 0019 rekening besluit\n"
    )
    assert gelakt(tabel) == ["Kwame", "91234", "NL91ABNA", "Boateng", "5706", "0417164300"]


@pytest.mark.parametrize(
    "bladen",
    [
        ("het nummer is 9123", "45706 volgens de dienst."),
        ("het nummer is 9123\n\nPagina 1 van 12", "Dienst Toeslagen\nKenmerk 88\n\n45706 volgens de dienst."),
    ],
)
def test_een_bekend_nummer_over_het_eind(bladen):
    assert gelakt(*bladen) == ["9123", "45706"]


@pytest.mark.parametrize(
    ("bladen", "weg"),
    [
        (("zijn burgerservicenummer is 9123", "45706 volgens"), ["9123", "45706"]),
        (("zijn BSN 9123\n45706 volgens",), ["9123\n45706"]),
        (("wij zagen 9123", "45706 volgens"), ["9123", "45706"]),
        (("wij zagen 912\n345706 dingen",), []),  # geen label en geen bladzijde: twee getallen
        (("zijn burgerservicenummer is 9123", "45707 volgens"), []),  # geen elfproef
    ],
)
def test_een_bsn_van_een_onbekende_over_het_eind(bladen, weg):
    assert gelakt(*bladen, partijen=Partijen()) == weg


def test_het_nummer_van_de_ouder_in_stukken_blijft():
    assert gelakt("BSN 99999\n0019 staat er.\n") == []


def test_te_ver_uit_elkaar_is_toeval():
    assert gelakt("91234 euro\n" + "Er is betaald.\n" * 5 + "5706 euro\n") == []


@pytest.mark.parametrize("tekst", ["Bel 3456789.", "thuis: 345 67 89", "Bel 345-6789 na vijven"])
def test_zonder_netnummer(tekst):
    assert len(gelakt(tekst)) == 1


@pytest.mark.parametrize("tekst", ["kenmerk 3456789/12", "bedrag 3.456.789,00", "nummer 13456789"])
def test_dezelfde_cijfers_in_een_ander_getal_blijven(tekst):
    assert gelakt(tekst) == []


def test_het_netnummer_van_een_ander_nummer_is_geen_stuk():
    partijen = Partijen.uit_json(
        {"ouder": {"telefoon": "046-8556954"}, "derden": [{"telefoon": "046-3898495"}]}
    )
    weg = gelakt("Jansen  046-8556954  belt\nBakker  046-3898495  belt\n", partijen=partijen)
    assert "046" not in weg and "046-8556954" not in weg
