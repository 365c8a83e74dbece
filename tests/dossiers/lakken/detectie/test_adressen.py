# SPDX-License-Identifier: EUPL-1.2
"""Streets that no list knows are found by what stands around them; numbers of other things are no house numbers."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Fatima Yılmaz", "adres": "Grutterswal 12, 6411 AB Heerlen"},
        "derden": [{"naam": "Mehmet Yılmaz"}],
    }
)


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("Zij woont aan de Oude Gouwe 216 met haar kinderen.", "Oude Gouwe 216"),
        ("Zij staat daar, op Oude Kwabbel 216, met haar kinderen.", "Oude Kwabbel 216"),
        ("Adres: Zwanenburcht 12", "Zwanenburcht 12"),
        ("Hij is ingeschreven op het adres Quirijnstok 7b te Breda.", "Quirijnstok 7b"),
        ("wonende te Ede, Kloosterwand 34", "Kloosterwand 34"),
        ("Mevrouw A. Bakker\nZilverschoon 8\n\nGeachte", "Zilverschoon 8"),
        ("Mevrouw A. Bakker\nZilverschoon 8\n2801 AB Gouda", "Zilverschoon 8"),
        ("Straatnaam: Oude Kwabbel\nHuisnummer: 216", "Oude Kwabbel"),
        ("Straatnaam: Oude Kwabbel\nHuisnummer: 216", "216"),
        ("verhuisd naar Zilverschoon 88, Gouda", "Zilverschoon 88"),
        ("zij hebben op Lage Kwabbel 12-II gewoond", "Lage Kwabbel 12-II"),
        ("Woonadres        Slakkenveen 45", "Slakkenveen 45"),
        ("De opvang was op Tormentil 16 in Almere.", "Tormentil 16"),
        ("Stukken naar Zilverschoon 88a gestuurd", "Zilverschoon 88a"),
        ("adres is Het Wielewaalsnest 3", "Wielewaalsnest 3"),
        ("2801 AB Gouda, Zilverschoon 8", "Zilverschoon 8"),
        ("naam\tadres\nA. Bakker\tTormentil 16\n", "Tormentil 16"),
        ("met zijn allen in huis, drie kamers (Sikkel 42). Buurman", "Sikkel 42"),
        ("De koper was Ebyan, De Lange Wei 28-2 te Ede.", "De Lange Wei 28-2"),
        ("De borg, wonende Aan 't Verlaat 154 te Ede, tekent", "Aan 't Verlaat 154"),
        ("Hij woont in de Vaart NZ 52 en past op", "Vaart NZ 52"),
        ("steunfiguren: Enno (overkant, Uilenburg 1e Hof 180B), opa", "Uilenburg 1e Hof 180B"),
        (
            "Wij hebben u op die datum een lange brief gestuurd, naar Oranje\nNassauoord 98B, 5081 ZH Huizen.",
            "Oranje\nNassauoord 98B",
        ),
        ("Rue de la Loi 16, 1000 Bruxelles", "Rue de la Loi 16, 1000 Bruxelles"),
        ("nu: Birkenstrasse 5, 47533 Kleve", "Birkenstrasse 5, 47533 Kleve"),
        ("ul. Długa 12/4, 00-238 Warszawa", "ul. Długa 12/4, 00-238 Warszawa"),
        ("Atatürk Caddesi No: 12/3", "Atatürk Caddesi No: 12/3"),
        ("12 High Street", "12 High Street"),
        ("Avenue Mohammed V 12 in Rabat", "Avenue Mohammed V 12"),
    ],
)
def test_straat_die_in_geen_lijst_staat(tekst: str, adres: str) -> None:
    voorstellen = detecteer(PARTIJEN, [Pagina(tekst)])
    i = tekst.index(adres)
    over = [
        k
        for k in range(i, i + len(adres))
        if tekst[k].isalnum() and not any(v.van <= k < v.tot for v in voorstellen)
    ]
    assert not over, [tekst[v.van : v.tot] for v in voorstellen]


@pytest.mark.parametrize(
    "tekst",
    [
        "Het bedrag over Toeslagen 2019 is 12 euro.",
        "Zie Bijlage 3 en Artikel 12 lid 2, Kamer 12, Team 4, Pagina 16.",
        "In Maart 12 dagen en in Juni 2014.",
        "Postbus 4660, 8000 KB Zwolle",
        "Antwoordnummer 1200, 8000 VB Zwolle",
        "Kinderen 2, Uren 230, Maanden 12",
        "Het Besluit 12 is op Vrijdag 12 genomen.",
        "Versie 2b van Windows 10.",
        "Nieuwe Toeslagen 2019 en Oude Regeling 12",
        "Totaal 450,00 Rente 12,50",
        "Kinderopvang Nijntje 12 uur per week",
        "In Heerlen 12 ouders gesproken.",
        "Kamerstukken II 2019/20, 31066",
        "Groep 3b van de school",
        "Vraag 4a: hebt u kinderen? Stap 2a van het plan; Lid 2a geldt.",
        "Het adres is Toeslagen 12.",
        "De woning is Energielabel 3",
        "Straat: onbekend\nHuisnummer: 3",
        "wonende te Heerlen, Grutterswal 12",
        "Straatnaam: Grutterswal\nHuisnummer: 12",
    ],
)
def test_geen_adres_van_een_ander(tekst: str) -> None:
    assert [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])] == []


def test_nummer_op_de_volgende_rij_is_geen_huisnummer() -> None:
    """A cell at the end of a row and the number that opens the next row are no address."""
    tekst = "volgnr\tnaam\tbedrag\tbehandelaar\n4\tRT El Kadi\t356\tvan den Hoek\n5\tKars Groen\t373\tTol"
    assert all(v.soort == "naam" for v in detecteer(PARTIJEN, [Pagina(tekst)]))


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("zij woont nu aan de sint annastraat 116a in de stad", "sint annastraat 116a"),
        ("zij woont nu aan de ter horstlaan 74 in de stad", "ter horstlaan 74"),
        ("zij woont nu aan de dorpsstraat 74 in de stad", "dorpsstraat 74"),
    ],
)
def test_straat_in_kleine_letters(tekst: str, adres: str) -> None:
    voorstellen = detecteer(PARTIJEN, [Pagina(tekst)])
    i = tekst.index(adres)
    assert any(v.van <= i and i + len(adres) <= v.tot for v in voorstellen)
    assert not any(v.van < i - 3 for v in voorstellen)
