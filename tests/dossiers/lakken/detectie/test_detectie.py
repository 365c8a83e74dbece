# SPDX-License-Identifier: EUPL-1.2
"""What must go and what must stay, case by case."""

from __future__ import annotations

import unicodedata

import pytest

from dossiers.lakken import instructie
from dossiers.lakken.detectie import Pagina, Partijen, PartijenFout, detecteer, zoekwaarden

PARTIJEN = {
    "ouder": {
        "naam": "Fatima Yılmaz", "voorletters": "F.", "bsn": "900000013", "iban": "NL91ABNA0417164300",
        "telefoon": "06-12345678", "email": "fatima.yilmaz@example.nl", "geboortedatum": "1980-03-12",
        "adres": "Dorpsstraat 12, 6411 AB Heerlen",
    },
    "derden": [
        {"naam": "Mehmet Yılmaz", "relatie": "ex-partner", "bsn": "900000025", "geboortedatum": "1978-11-03",
         "adres": "Kerkstraat 4a, 3511 BX Utrecht", "telefoon": "0475-123456"},
        {"naam": "Samira Yılmaz", "relatie": "kind", "geboortedatum": "2009-05-04"},
        {"naam": "Anne-Marie van der Velden-de Wit", "voornaam": "Anne-Marie", "achternaam": "van der Velden-de Wit", "voorletters": "A.M."},
    ],
    "ambtenaren": [{"naam": "J. de Boer", "gebruikersnaam": "boerj05", "telefoon": "088-7654321"}],
}  # fmt: skip


def gelakt(*teksten: str, partijen: dict | None = None) -> list[str]:
    paginas = [Pagina(t) for t in teksten]
    voorstellen = detecteer(Partijen.uit_json(PARTIJEN if partijen is None else partijen), paginas)
    return [paginas[v.pagina].tekst[v.van : v.tot] for v in voorstellen]


def bedekt(tekst: str, waarde: str, partijen: dict | None = None) -> bool:
    """Every letter and digit of the first occurrence lies in a proposal."""
    voorstellen = detecteer(Partijen.uit_json(PARTIJEN if partijen is None else partijen), [Pagina(tekst)])
    i = tekst.index(waarde)
    return all(
        any(v.van <= k < v.tot for v in voorstellen) for k in range(i, i + len(waarde)) if tekst[k].isalnum()
    )


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("Het BSN van de partner is 900000025.", "900000025"),
        ("BSN 9000.00.025", "9000.00.025"),
        ("bsn: 9000 00 025", "9000 00 025"),
        ("BSN 900 000 025 klopt", "900 000 025"),
        ("aanslagnummer 900000025T150001", "900000025T150001"),
        ("aanslagnummer 9000.00.025.T.15.0001", "9000.00.025.T.15.0001"),
        ("onbekende burger 111222333 in de lijst", "111222333"),
        ("op rekening NL20 INGB 0001 2345 67 gestort", "NL20 INGB 0001 2345 67"),
        ("op rekening NL20 INGB\n0001 2345 67 gestort", "NL20 INGB\n0001 2345 67"),
        ("rekening BE68 5390 0754 7034", "BE68 5390 0754 7034"),
        ("giro 1234567 van de oppas", "1234567"),
        ("bel 06 87 65 43 21", "06 87 65 43 21"),
        ("bel +31 6 8765 4321", "+31 6 8765 4321"),
        ("bel 0031687654321", "0031687654321"),
        ("bel +31(0)475-123456", "+31(0)475-123456"),
        ("bel (0475) 123 456", "(0475) 123 456"),
        ("bel 06-\n87654321 morgen", "06-\n87654321"),
        ("bel +90 532 123 45 67", "+90 532 123 45 67"),
        ("mail kofi.mensah@gmail.com", "kofi.mensah@gmail.com"),
        ("mail kofi.mensah@\ngmail.com", "kofi.mensah@\ngmail.com"),
        ("woont Kerkstraat 4a te Utrecht", "Kerkstraat 4a"),
        ("woont kerkstraat 4a in utrecht", "kerkstraat 4a"),
        ("Adres: Laan van Meerdervoort 120-II", "Laan van Meerdervoort 120-II"),
        ("postcode 3511 BX Utrecht", "3511 BX"),
        ("geboren op 3 november 1978", "3 november 1978"),
        ("geb. 03-11-1978", "03-11-1978"),
        ("de partner (1978-11-03)", "1978-11-03"),
        ("haar zoon, geboren 4-5-2009,", "4-5-2009"),
        ("gewijzigd door boerj05 op", "boerj05"),
        ("user: KAYAM12", "KAYAM12"),
        ("Mehmet Yılmaz belde", "Mehmet Yılmaz"),
        ("MEHMET YILMAZ", "MEHMET YILMAZ"),
        ("mehmet yılmaz belde", "mehmet yılmaz"),
        (
            unicodedata.normalize("NFD", "Mehmet Yılmaz en Ömer Özgür"),
            unicodedata.normalize("NFD", "Ömer Özgür"),
        ),
        ("M. Yılmaz", "M. Yılmaz"),
        ("M Yilmaz", "M Yilmaz"),
        ("de heer Yilmaz belde", "Yilmaz"),
        ("Yılmaz, Mehmet", "Mehmet"),
        ("Mehmet\nYılmaz woont daar", "Mehmet\nYılmaz"),
        ("Meh-\nmet woont daar", "Meh-\nmet"),
        ("Samira's juf", "Samira"),
        ("A.M. van der Velden - de Wit", "A.M. van der Velden - de Wit"),
        ("mevrouw Van der Velden", "Van der Velden"),
        ("Velden-de Wit, A.M. van der", "Velden-de Wit, A.M. van der"),
        ("mw. A. M. v.d. Velden-de Wit", "Velden-de Wit"),
        ("Behandelaar: J. de Boer", "J. de Boer"),
        ("collega De Boer", "De Boer"),
        ("mevrouw Bakker van de overkant", "Bakker"),
        ("gastouder Kofi Mensah", "Kofi Mensah"),
        ("ik sprak met Boulahrouz over geld", "Boulahrouz"),
        ("mevr. van 't Hof", "van 't Hof"),
        ("Met vriendelijke groet,\n\nP.Q. Jansen\n", "P.Q. Jansen"),
        ("Naam;BSN\nTjon A Joe, A.;123456782\n", "Tjon A Joe, A."),
        ("Beste Freek,\n\nDank", "Freek"),
        ("oppas was Kees Dag uit de straat", "Kees Dag"),
        ("verklaring van Linda Meester over de uren", "Linda Meester"),
        ("Actie: Bakker vraagt de stukken op", "Bakker"),
        ("W. 't Hart", "W. 't Hart"),
        ("gesproken met mr. AW Dirie,", "AW Dirie"),
        ("bijgestaan door mr. Errol Udenhout;", "Errol Udenhout"),
        ("Iris   09:05\nIk bel zo", "Iris"),
        ("Gesproken met Koen ter Haar.", "Koen ter Haar"),
        ("uw ex-partner, de heer F. Yılmaz, belde", "F. Yılmaz"),
        ("De heer of mevrouw Yılmaz tekent", "Yılmaz"),
        ("gaan langs bij mevrouw Tazi, Griend 94-2.", "Griend 94-2"),
        ("aan de Kloosterwand 34 te Breda", "Kloosterwand 34"),
        ("op de\nOude Delft 210 te Delft", "Oude Delft 210"),
        ("Naam -06-57933076", "06-57933076"),
        ("collega (toestel 4681)", "4681"),
        ("2 Bora Mutlu 111222333 NL20 INGB 0001 2345 67", "111222333"),
    ],
)
def test_gaat_weg(tekst: str, waarde: str) -> None:
    assert bedekt(tekst, waarde), gelakt(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "BSN 900000013, aanslagnummer 9000.00.013.T.15.0001",
        "Fatima Yılmaz, F. Yilmaz, mevrouw Yılmaz, YILMAZ Fatima",
        "Geachte mevrouw Yılmaz,",
        "Dorpsstraat 12, 6411 AB Heerlen",
        "dorpsstraat 12\n6411ab heerlen",
        "rekening NL91 ABNA 0417 1643 00, tel. 06 - 12345678 of +31612345678, fatima.yilmaz@example.nl",
        "geboren op 12 maart 1980 te Heerlen, geb. 12-03-1980",
        "Betaal op NL86 INGB 0002 4455 88 of bel 0800-0543.",
        "Belastingdienst/Toeslagen\nPostbus 4660, 8000 KB Zwolle",
        "Het bedrag is EUR 12.345,67 en u ontvangt dit op 23-06-2014 om 10:30 uur.",
        "Kenmerk UHT-12345/2012, dagtekening 14 juni 2013, beschikking over 2011.",
        "Kinderdagverblijf De Vlindertuin B.V. en Taxi Dekker hebben gereageerd.",
        "De Commissie van Wijzen en de Autoriteit Persoonsgegevens adviseren de Tweede Kamer.",
        "staatssecretaris Van Huffelen schreef de Tweede Kamer",
        "Onderwerp: FW: Yılmaz / spoed",
        "De bakker op de hoek, de visser en een kok hebben geholpen; de koning hangt aan de wand.",
        "Hij is verhuisd van Katwijk aan Zee naar Wijk bij Duurstede.",
        "Mijn dag begint met een man, een vader en een meester op school.",
        "Bel de BelastingTelefoon. Koop brood bij de bakker.",
        "De Wet van 4 juni 1992 is gewijzigd.",
        "Telefoonnotitie 02-09-2021 11:44, betalingskenmerk 0123 4567 8901 2345",
        "",
        "   \n\f\n ",
    ],
)
def test_blijft_staan(tekst: str) -> None:
    assert gelakt(tekst) == []


def test_naam_over_paginagrens() -> None:
    assert gelakt("Zij woont samen met de heer Mehmet", "Yılmaz uit die straat.")[:2] == ["Mehmet", "Yılmaz"]


def test_een_besluit_per_waarde_in_het_hele_dossier() -> None:
    """A name that one page gives away goes on every page, also where nothing there points to a person."""
    uit = gelakt(
        "De gastouder, mevrouw Zonneveld, bevestigt dit.",
        "Later zei Zonneveld iets anders.",
        "ZONNEVELD akkoord",
    )
    assert len(uit) == 3


def test_voorstel_wijst_in_de_oorspronkelijke_tekst() -> None:
    tekst = "Intro\u00ad\n" + unicodedata.normalize("NFD", "Özgür Şahin") + " en ﬁets, gastouder Zoë Müller"
    assert unicodedata.normalize("NFC", "|".join(gelakt(tekst))) == "Özgür Şahin|Zoë Müller"


def test_ruis_van_een_scan() -> None:
    tekst = "BSN 90000O025 van Mehmct Yi1maz, rekening NL2O INGB OO01 2345 67"
    for waarde in ("90000O025", "Mehmct", "NL2O INGB OO01 2345 67"):
        assert bedekt(tekst, waarde), waarde


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("Toeslagen\n\nnamens deze,\n\nE, Tol\nteammanager", "E, Tol"),
        ("t.a.v. de heer |J. Sint Jago", "|J. Sint Jago"),
        ("gesproken met 0ppong en Wito1d Zalewski", "0ppong"),
        ("bel ({046} 6497295)", "046} 6497295"),
        ("bel 06-36S84072 morgen", "06-36S84072"),
        ("nummer 9558 56 l40insysteem", "9558 56 l40"),
        ("Partner (Bashir Xirsi, 64849537) krijgt", "64849537"),
        ("in maart: lgor Malinowska; akkoord", "lgor Malinowska"),
    ],
)
def test_wat_ocr_verleest(tekst: str, waarde: str) -> None:
    voorstellen = detecteer(Partijen.uit_json(PARTIJEN), [Pagina(tekst, True)])
    i = tekst.index(waarde)
    assert all(
        any(v.van <= k < v.tot for v in voorstellen) for k in range(i, i + len(waarde)) if tekst[k].isalnum()
    ), [tekst[v.van : v.tot] for v in voorstellen]


def test_kort_nummer_is_geen_zoekwaarde() -> None:
    """Four digits also stand by chance in offsets and amounts: the check afterwards does not search for them."""
    paginas = [Pagina("collega (toestel 4681), mobiel 06-87654321")]
    partijen = Partijen.uit_json(PARTIJEN)
    waarden = zoekwaarden(partijen, detecteer(partijen, paginas), paginas)
    assert "06-87654321" in waarden and "4681" not in waarden


def test_gedeelde_achternaam_in_een_lopende_zin_is_twijfel() -> None:
    """Which of two adults a bare surname means is for a person to decide: proposed, and marked as doubt."""
    tekst = "Vanaf 2015 woonde Fatima daar. Later heeft Yılmaz de post altijd weggegooid."
    (v,) = detecteer(Partijen.uit_json(PARTIJEN), [Pagina(tekst)])
    assert tekst[v.van : v.tot] == "Yılmaz" and v.score <= 0.85


def test_eigen_gegevens_met_ruis_blijven() -> None:
    assert gelakt("BSN: 90000OO13  naam: F. Yi1maz") == []


def test_zonder_partijen() -> None:
    assert "Kofi Mensah" in gelakt("gastouder Kofi Mensah", partijen={})


def test_ontbrekend_veld_van_de_ouder() -> None:
    """What stands with the parent's name stays, also when the parties do not hold it; another's value still goes."""
    partijen = {"ouder": {"naam": "Fatima Yılmaz"}, "derden": [{"naam": "Mehmet Kaya"}]}
    tekst = "Beller: Fatima Yılmaz, BSN 111222333, tel. 06-87654321\n\nPartner: Mehmet Kaya, BSN 900000025, tel. 06-12121212"
    assert gelakt(tekst, partijen=partijen) == ["Mehmet Kaya", "900000025", "06-12121212"]
    blok = "Mevrouw F. Yılmaz\nDorpsstraat 12\n6411 AB Heerlen\n"
    assert "Dorpsstraat 12" not in gelakt(blok, partijen=partijen)


def test_openbare_functie_is_een_instelling() -> None:
    d = {**instructie._bestanden()[0], "openbare_functies": []}
    tekst = "staatssecretaris Van Huffelen schreef"
    assert not detecteer(Partijen(), [Pagina(tekst)])
    assert detecteer(Partijen(), [Pagina(tekst)], instructie.uit_gegevens(d))


def test_soort_kan_uit_staan() -> None:
    basis = instructie._bestanden()[0]
    d = {**basis, "lak": {**basis["lak"], "telefoon": False}}
    soorten = {
        v.soort
        for v in detecteer(Partijen(), [Pagina("mevrouw Bakker, 06-87654321")], instructie.uit_gegevens(d))
    }
    assert soorten == {"naam"}


def test_grond_volgt_de_dossiersoort() -> None:
    pagina = [Pagina("mevrouw Bakker belde")]
    assert detecteer(Partijen(), pagina)[0].grond.startswith("AVG")
    assert detecteer(Partijen(), pagina, instructie.laad("minimaal", "bezwaardossier"))[0].grond.startswith(
        "Awb 7:4"
    )


def test_zoekwaarden_zonder_wat_bewust_bleef() -> None:
    partijen = Partijen.uit_json(PARTIJEN)
    paginas = [Pagina("de heer Yılmaz en mevrouw Yılmaz; Mehmet belde 0475-123456")]
    waarden = zoekwaarden(partijen, detecteer(partijen, paginas), paginas)
    assert "Mehmet" in waarden and "0475-123456" in waarden and "900000025" in waarden
    assert "Yılmaz" not in waarden


@pytest.mark.parametrize(
    ("partijen", "veld"),
    [
        ([], "partijen"),
        ({"ouders": {}}, "partijen.ouders"),
        ({"ouder": "Jan"}, "partijen.ouder"),
        ({"derden": {}}, "partijen.derden"),
        ({"derden": [{"naam": 3}]}, "partijen.derden[0].naam"),
        ({"ouder": {"geboortedatum": "31-02-1980"}}, "partijen.ouder.geboortedatum"),
        ({"ambtenaren": [{}, {"telefoon": [{}]}]}, "partijen.ambtenaren[1].telefoon[0]"),
    ],
)
def test_foute_partijen(partijen: object, veld: str) -> None:
    with pytest.raises(PartijenFout) as fout:
        Partijen.uit_json(partijen)
    assert fout.value.veld == veld
    assert fout.value.melding.endswith(".")
