# SPDX-License-Identifier: EUPL-1.2
"""A key says what its value is, in every notation: XML, HTML, JSON, key=value, CSV, a form, a line of a bank."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer
from dossiers.lakken.detectie.velden import machinevelden, soort_van

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {
            "naam": "Fatima Yılmaz",
            "voorletters": "F.Z.",
            "geboortedatum": "1985-03-02",
            "adres": "Grutterswal 12, 6411 AB Heerlen",
        },
        "derden": [{"naam": "Mehmet Yılmaz", "voorletters": "M.", "relatie": "ex-partner"}],
    }
)


def bloot(tekst: str, waarde: str) -> str:
    """The letters and digits of the value that no proposal covers."""
    voorstellen = detecteer(PARTIJEN, [Pagina(tekst)])
    i = tekst.index(waarde)
    return "".join(
        tekst[k]
        for k in range(i, i + len(waarde))
        if tekst[k].isalnum() and not any(v.van <= k < v.tot for v in voorstellen)
    )


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("<geslachtsnaam>Kwint</geslachtsnaam>\n<voorletters>S.B.</voorletters>", "S.B."),
        ("<p:geboortedatum>19771103</p:geboortedatum>", "19771103"),
        ('<kind bsn="111222333" geboren="20130704">Lot Kwint</kind>', "20130704"),
        ("<straat>Zilverschoon</straat>\n<huisnummer>14b</huisnummer>", "Zilverschoon"),
        ("<straat>Zilverschoon</straat>\n<huisnummer>14b</huisnummer>", "14b"),
        ("<tr><td>Geboortedatum</td><td>11-12-2013</td></tr>", "11-12-2013"),
        ("<td>Naam</td><td>xiomara trompetter</td>", "xiomara trompetter"),
        ('{"straat": "Kleine Beer", "huisnummer": 8, "gebdat": "03051977"}', "Kleine Beer"),
        ('{"straat": "Kleine Beer", "huisnummer": 8, "gebdat": "03051977"}', "03051977"),
        ("{'klant': {'naam': 'Kwint, S.', 'rekening': '1234567'}}", "1234567"),
        ("ZOEK veld=postcode waarde=3402KM treffers=2", "3402KM"),
        ('ZOEK veld=naam waarde="sjaak meulenkamp" treffers=2', "sjaak meulenkamp"),
        ("naam;voorletters;geb\nKwint;S.B.;19880112\n", "S.B."),
        ("straat;huisnr;plaats\nKleine Beer;33;Ede\n", "Kleine Beer"),
        ("Achternaam: Kwint\nVoorletters: S.B.\nBSN: 111222333", "S.B."),
        ("/IBAN/NL20INGB0001234567/NAME/G ZANDBELT/REMI/april/", "G ZANDBELT"),
        ("Geboren te Ede op 110579", "110579"),
        ("geb.dat. 110579  nr 4", "110579"),
    ],
)
def test_waarde_bij_sleutel_gaat_weg(tekst: str, waarde: str) -> None:
    assert not bloot(tekst, waarde)


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("<geslachtsnaam>Yılmaz</geslachtsnaam>\n<voorletters>F.Z.</voorletters>", "F.Z."),
        ("Achternaam: Yılmaz\nVoorletters: F.Z.", "Yılmaz"),
        ("Achternaam: Yılmaz\nVoorletters: F.Z.", "F.Z."),
        ("<straat>Grutterswal</straat><huisnummer>12</huisnummer>", "Grutterswal"),
        ("<straat>Grutterswal</straat><huisnummer>12</huisnummer>", "12"),
        ("<geboren>19850302</geboren>", "19850302"),
        ("dossier 110579 is gesloten", "110579"),
        ("afstand 1500KM", "1500KM"),
        ("<rsin>111222333</rsin>", "111222333"),
        ("  RSIN                   111222333", "111222333"),
    ],
)
def test_eigen_of_ander_veld_blijft(tekst: str, waarde: str) -> None:
    assert bloot(tekst, waarde) == "".join(c for c in waarde if c.isalnum())


def test_sleutels_in_elke_schrijfwijze() -> None:
    assert soort_van(("geb", "datum")) == soort_van(("geboren",)) == "geboortedatum"
    assert soort_van(("achter", "naam")) == soort_van(("kraamhulp",)) == "naam"
    assert soort_van(("bedrijfs", "naam")) == soort_van(("statutaire", "naam")) == ""
    assert [v.soort for v in machinevelden("<huisNummer>3</huisNummer> postCode=1234AB")] == [
        "huisnummer",
        "postcode",
    ]
