# SPDX-License-Identifier: EUPL-1.2
"""Searching near digits only finds what searching everywhere finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossiers.lakken.detectie import getallen, structuur
from dossiers.lakken.detectie.bijcijfers import bij_cijfers, vanaf_cijfers

_WOORDEN = [
    "de",
    "brief",
    "van",
    "mevrouw",
    "over",
    "het",
    "besluit",
    "is",
    "niet",
    "ontvangen",
    "en",
    "telt",
    "dus",
    "niet",
    "mee",
    "in",
    "de",
    "berekening",
]
_STUKKEN = [
    "06 12345678", "+31 (0)6-12 34 56 78", "0031 20 5551234", "O6-l2345678", "tel. thuis op 020 555 12 34", "toestel 123",
    "bereikbaar overdag rustig op 0612345678", "NL91 ABNA 0417 1643 00", "nl02abna0123456789", "N1 91 ABNA O417 1643 00",
    "rekeningnummer: 12.34.56.789", "giro 1234567", "900000025", "BSN (kind): 9000 00 025", "burgerservicenummer van mijn dochter is 900000025",
    "Dorpsstraat 12 a", "Burg. de Vlugtlaan 9-2", "Laan van Nieuw Oost Indie 3", "aan de Lage Mors 34 te Breda", "Op de Bleek 7",
    "Kloosterwand 4 bis", "De Oude Achterom 12", "Rue de la Paix 3, 75002 Paris", "12 Baker Street", "1234 AB Utrecht", "1234ab",
    "030580", "ingelogd als boerj07", "user: jansp12", "11.22.33.444",
]  # fmt: skip
_GRENZEN = [
    (getallen._IBAN_START, 60, 80), (getallen._IBAN_NL_RUIS, 60, 80), (getallen._REKENING, 60, 80),
    (getallen._BSN_RUIS, 60, 80), (getallen._BSN_SCAN, 60, 80), (getallen._BSN_LABEL, 200, 80), (getallen._TEL, 20, 20),
    (getallen._TEL_VREEMD, 20, 20), (getallen._TEL_00, 20, 20), (getallen._TEL_RUIS, 60, 80), (getallen._TEL_LABEL, 200, 80),
    (getallen._VOOR_NUMMER, 80, 20), (getallen._LAANVAN, 200, 80), (getallen._AAN_TE, 200, 80), (getallen._OP_DE, 200, 80),
    (getallen._LOS, 200, 80), (getallen._BUITENLAND, 300, 200), (getallen._VRIJ, 200, 80), (getallen._POSTCODE, 20, 20),
    (structuur._GEBRUIKER, 140, 40),
]  # fmt: skip

_TEKST = st.lists(
    st.one_of(st.sampled_from(_STUKKEN), st.lists(st.sampled_from(_WOORDEN), min_size=1, max_size=90).map(" ".join)), max_size=14
).map(lambda xs: "\n".join(xs))  # fmt: skip


@given(_TEKST)
def test_bij_cijfers_vindt_hetzelfde_als_overal(tekst: str) -> None:
    tekst += " en niets meer" * 400  # most of it has no digits, as in a letter
    for patroon, voor, na in _GRENZEN:
        overal = [m.span() for m in patroon.finditer(tekst) if any(c.isdigit() for c in m[0])]
        assert [
            m.span() for m in bij_cijfers(patroon, tekst, voor, na) if any(c.isdigit() for c in m[0])
        ] == overal
    for patroon in (getallen._ZES, getallen._REKENING_PUNT, getallen._BSN, getallen._DATUM):
        assert [m.span() for m in vanaf_cijfers(patroon, tekst)] == [
            m.span() for m in patroon.finditer(tekst)
        ]


@pytest.mark.parametrize("stuk", _STUKKEN)
def test_elk_stuk_wordt_door_een_patroon_gevonden(stuk: str) -> None:
    """Otherwise the test above compares nothing with nothing."""
    tekst = "geen cijfer in de buurt " * 50 + "in " + stuk + " geen cijfer in de buurt" * 50
    gevonden = [m for p, v, n in _GRENZEN for m in bij_cijfers(p, tekst, v, n)]
    gevonden += [
        m for p in (getallen._ZES, getallen._REKENING_PUNT, getallen._BSN) for m in vanaf_cijfers(p, tekst)
    ]
    assert gevonden


def test_ver_van_cijfers_wordt_niet_gekeken() -> None:
    tekst = "x" * 5000 + " a1 " + "x" * 5000
    for m in bij_cijfers(re.compile("x{10}"), tekst, 20, 30):
        assert m.start() >= 5002 - 20 and m.end() <= 5003 + 30
    assert len(list(bij_cijfers(re.compile("x{10}"), tekst, 20, 30))) == 3
