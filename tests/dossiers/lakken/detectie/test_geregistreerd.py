# SPDX-License-Identifier: EUPL-1.2
"""Registered values go in whatever way they are written; the parent's stay, and so does what only looks like one."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

OUDER = {"naam": "Precious Koffieberg", "voorletters": "P."}
ANDER = {
    "naam": "Aylin Elmas",
    "bsn": "123456782",
    "iban": "NL91ABNA0417164300",
    "telefoon": ["0612345678", "0201234567"],
    "email": "k.elmas75@gmail.com",
    "geboortedatum": "2008-05-03",
    "adres": "Meidoornstraat 12a, 3515 ZX Utrecht",
    "gebruikersnaam": "kelma03",
}


def _gelakt(tekst: str, ouder: dict | None = None, ander: dict | None = None) -> str:
    """The text with a block for every sign that goes; a form feed ends a page."""
    partijen = Partijen.uit_json({"ouder": ouder or OUDER, "derden": [ander or ANDER]})
    bladen = [list(b) for b in tekst.split("\f")]
    for v in detecteer(partijen, [Pagina(b) for b in tekst.split("\f")]):
        bladen[v.pagina][v.van : v.tot] = "█" * (v.tot - v.van)
    return "\f".join(map("".join, bladen))


def _gaat_weg(tekst: str, weg: str, **partijen: dict) -> None:
    """Of `weg` no letter or digit is left, and of the rest everything."""
    i = tekst.index(weg)
    na = _gelakt(tekst, **partijen)
    over = "".join(na[k] for k in range(i, i + len(weg)) if na[k].isalnum())
    assert not over, na
    assert (na[:i], na[i + len(weg) :]) == (tekst[:i], tekst[i + len(weg) :])


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("Mail naar k.elmas75\n@gmail.com graag.", "k.elmas75\n@gmail.com"),
        ("Mail naar k.elmas75@\fgmail.com graag.", "k.elmas75@\fgmail.com"),
        ("Mail naar k.el\nmas75@gmail.com graag.", "k.el\nmas75@gmail.com"),
        ("Mail naar k.elmas-\n75@gmail.com graag.", "k.elmas-\n75@gmail.com"),
        ("Mail naar k.elmas75@gmail.\ncom graag.", "k.elmas75@gmail.\ncom"),
        ("Mail naar k.elmas75@gm\nail.com graag.", "k.elmas75@gm\nail.com"),
        ("Mail naar k.elmas75 at gmail.com graag.", "k.elmas75 at gmail.com"),
        ("Mail naar k.elmas75 at gmail dot com graag.", "k.elmas75 at gmail dot com"),
        ("Mail naar k.elmas75[at]gmail[dot]com graag.", "k.elmas75[at]gmail[dot]com"),
        ("Mail naar k.elmas75@gmail .com graag.", "k.elmas75@gmail .com"),
        ("Zie mail_k.elmas75@gmail.com_2014.msg hier.", "k.elmas75@gmail.com"),
        ("Zie mailto%3Ak.elmas75%40gmail.com hier.", "k.elmas75%40gmail.com"),
        ("Zie ander_jan.boer@gmail.com_2014.msg hier.", "ander_jan.boer@gmail.com"),
    ],
)
def test_e_mail_over_een_grens(tekst: str, weg: str) -> None:
    _gaat_weg(tekst, weg)


@pytest.mark.parametrize(
    "tekst",
    [
        "Mail naar k.el\nmas@gmail.com graag.",
        "Mail naar k.elmas@\fgmail.com graag.",
        "Mail naar k.elmas at gmail.com graag.",
        "Zie mail_k.elmas@gmail.com_2014.msg hier.",
        "Zie k.elmas@gmail.com.pdf hier.",
    ],
)
def test_e_mail_van_de_ouder_over_een_grens(tekst: str) -> None:
    assert _gelakt(tekst, ouder=OUDER | {"email": "k.elmas@gmail.com"}) == tekst


def test_wat_aan_een_adres_vastzit_maakt_het_een_ander_adres() -> None:
    """The parent's address is the end of somebody else's."""
    tekst = "Mail naar b.k.elmas@gmail.com of jan_k.elmas@gmail.com graag."
    na = _gelakt(tekst, ouder=OUDER | {"email": "k.elmas@gmail.com"})
    assert "gmail" not in na, na


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("Bel 06-12345678/020-1234567 dan.", "06-12345678/020-1234567"),
        ("Bel 06-87654321/030-7654321 dan.", "06-87654321/030-7654321"),
        ("Bel 0687654321/+31307654321 dan.", "0687654321/+31307654321"),
        ("Bel 06-1234\f5678 dan.", "06-1234\f5678"),
        ("Zie wa.me/31612345678 dan.", "31612345678"),
    ],
)
def test_telefoon_met_een_schuine_streep(tekst: str, weg: str) -> None:
    _gaat_weg(tekst, weg)


@pytest.mark.parametrize("tekst", ["Ref. 2014/0612349999/0101234599/12.", "Zie 06-1234\f5679 dan."])
def test_geen_telefoon_met_een_schuine_streep(tekst: str) -> None:
    assert _gelakt(tekst) == tekst


def test_van_twee_nummers_blijft_dat_van_de_ouder() -> None:
    na = _gelakt("Bel 06-87654321/020-1234567 dan.", ouder=OUDER | {"telefoon": "0687654321"})
    assert na == "Bel 06-87654321/███████████ dan."


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("op NL91ABNA0417164300EUR", "NL91ABNA0417164300"),
        ("x\n:25:NL91ABNA0417164300EUR\n", "NL91ABNA0417164300"),
        ("IBANNL91ABNA0417164300", "NL91ABNA0417164300"),
        ("op ABNA0417164300 gestort", "ABNA0417164300"),
        ("op ABNA 0417 1643 00 gestort", "ABNA 0417 1643 00"),
        ("op NL20INGB0001234567EUR gestort", "NL20INGB0001234567"),
    ],
)
def test_iban_vastgeplakt(tekst: str, weg: str) -> None:
    _gaat_weg(tekst, weg)


@pytest.mark.parametrize(
    "tekst", ["op NL91ABNA0417164300EUR", "IBANNL91ABNA0417164300", "op ABNA0417164300 gestort"]
)
def test_iban_van_de_ouder_vastgeplakt(tekst: str) -> None:
    assert (
        _gelakt(tekst, ouder=OUDER | {"iban": "NL91ABNA0417164300"}, ander={"naam": "Aylin Elmas"}) == tekst
    )


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("nr 1234 - 56782 staat", "1234 - 56782"),
        ("x\t123\t456\t782\ty", "123\t456\t782"),
        ("bsn *****6782 en", "*****6782"),
        ("bsn ***456782 en", "***456782"),
        ("bsn xxxxx6782 en", "xxxxx6782"),
        ("tel. 06-****5678 en", "06-****5678"),
    ],
)
def test_bsn_in_stukken_of_half(tekst: str, weg: str) -> None:
    _gaat_weg(tekst, weg)


@pytest.mark.parametrize(
    "tekst", ["x\t123\t456\t783\ty", "bsn *****6783 en", "bedrag ***6782,50 en", "kop ***782 en"]
)
def test_cijfers_van_niemand_blijven(tekst: str) -> None:
    assert _gelakt(tekst) == tekst


def test_laatste_cijfers_van_de_ouder_blijven() -> None:
    tekst = "bsn *****6782 en"
    assert _gelakt(tekst, ouder=OUDER | {"bsn": "000006782"}) == tekst


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("op 03-05-\n2008 was", "03-05-\n2008"),
        ("op 2008-05-\n03 was", "2008-05-\n03"),
        ("op 3 mei\f2008 was", "3 mei\f2008"),
        ("geb. 03 05 08", "03 05 08"),
        ("op 3-V-2008 was", "3-V-2008"),
        ("on 3 May 2008 was", "3 May 2008"),
        ("am 3. Mai 2008 war", "3. Mai 2008"),
        ("on May 3rd, 2008 was", "May 3rd, 2008"),
        ("geb 030508", "030508"),
        ("naam\tgeboortedatum\nA\t030508\n", "030508"),
    ],
)
def test_geboortedatum_anders_geschreven(tekst: str, weg: str) -> None:
    _gaat_weg(tekst, weg)


@pytest.mark.parametrize(
    "tekst",
    [
        "kenmerk 030508 iets",
        "rij 3 5 2008 iets",
        "op 03-06-\n2008 was",
        "op 3-VI-2008 was",
        "nr 03 05 08 iets",
    ],
)
def test_geen_geboortedatum(tekst: str) -> None:
    assert _gelakt(tekst) == tekst


@pytest.mark.parametrize("tekst", ["op 03-05-\n2008 was", "geb. 03 05 08", "on 3 May 2008 was"])
def test_geboortedatum_van_de_ouder_anders_geschreven(tekst: str) -> None:
    ouder = OUDER | {"geboortedatum": "2008-05-03"}
    na = _gelakt(tekst, ouder=ouder, ander={"naam": "Aylin Elmas"})
    assert [c for c in na if c.isdigit()] == [c for c in tekst if c.isdigit()]


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("op 3515ZX12 woont", "3515ZX12"),
        ("op 3515ZX-12 woont", "3515ZX-12"),
        ("Postcode/huisnr: 3515ZX/12a", "3515ZX/12a"),
        ("op 3515\nZX te", "3515\nZX"),
        ("op 3515-ZX Utrecht", "3515-ZX Utrecht"),
        ("op Meidoornstaat 12a te", "Meidoornstaat 12a"),
        ("op meidorenstraat 12-a te", "meidorenstraat 12-a"),
    ],
)
def test_adres_anders_geschreven(tekst: str, weg: str) -> None:
    _gaat_weg(tekst, weg)


@pytest.mark.parametrize("tekst", ["op 3515\nZY te", "kenmerk 3515ZY12 iets", "op Meidoornstaat 14 te"])
def test_ander_nummer_is_geen_bekend_adres(tekst: str) -> None:
    assert _gelakt(tekst) == tekst


@pytest.mark.parametrize(
    "tekst", ["op 3515ZX-12 te", "op 3515ZX12 te", "op 3515\nZX te", "op Meidoornstaat 12a te"]
)
def test_adres_van_de_ouder_anders_geschreven(tekst: str) -> None:
    """The other lives at the same address."""
    assert _gelakt(tekst, ouder=OUDER | {"adres": "Meidoornstraat 12a, 3515 ZX Utrecht"}) == tekst


@pytest.mark.parametrize(
    "adres",
    [
        "Plein 1940 5",
        "Plein 1940, 5",
        "Plein 1940 nr. 5",
        "Plein 1940\n5",
        "plein 1940 5",
        "Plein 1940   5",
        "Plein 1940-5",
    ],
)
def test_straat_met_een_jaartal(adres: str) -> None:
    ander = {"naam": "Aylin Elmas", "adres": "Plein 1940 5, 3515 ZX Utrecht"}
    _gaat_weg(f"woont {adres} te", adres, ander=ander)
    assert _gelakt(f"woont {adres} te", ouder=OUDER | {"adres": ander["adres"]}) == f"woont {adres} te"


@pytest.mark.parametrize("vorm", ["kelma 03", "kelma\n03", "kelmaO3", "KELMA 03", "kelma_03"])
def test_gebruikersnaam_in_twee_stukken(vorm: str) -> None:
    _gaat_weg(f"door {vorm} in", vorm)


@pytest.mark.parametrize("tekst", ["door kelma 04 in", "sinds kelma 03-2008 in"])
def test_geen_gebruikersnaam(tekst: str) -> None:
    assert _gelakt(tekst) == tekst


def test_voornaam_met_een_getal_is_geen_gebruikersnaam() -> None:
    tekst = "om precious 03 te halen"
    assert _gelakt(tekst, ander=ANDER | {"gebruikersnaam": "precious03"}) == tekst


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("Ingrid van den Berg", "Toekenning Ingrid van den Berg 2013"),
        ("Jan van 't Hof", "Toekenning Jan van 't Hof 2013"),
        ("Els op den Akker", "Beschikking Op den Akker 2014"),
        ("Kim ter Horst", "Dossier Ter Horst 2012"),
        ("Bo van de Kamp", "Bezwaar Van de Kamp 2015"),
    ],
)
def test_eigen_naam_met_een_jaar_is_geen_adres(naam: str, tekst: str) -> None:
    assert _gelakt(tekst, ouder={"naam": naam}) == tekst


@pytest.mark.parametrize(
    "tekst", ["Zij woont op Van den Berg 2013", "Van den Berg 2013, 3515 ZX Utrecht", "Van den Berg 13"]
)
def test_eigen_naam_met_een_adres_eromheen(tekst: str) -> None:
    assert "13" not in _gelakt(tekst, ouder={"naam": "Ingrid van den Berg"})


@pytest.mark.parametrize(
    "tekst",
    [
        "Uitbetaald op 417164300",
        "giro 417164300",
        "Rekening 0417164300",
        "0417164300",
        "tel 0123456782",
        "0123456782",
        "BSN 0123456782",
    ],
)
def test_eigen_nummer_dat_op_een_ander_lijkt(tekst: str) -> None:
    ouder = OUDER | {"iban": "NL91ABNA0417164300", "bsn": "123456782"}
    assert _gelakt(tekst, ouder=ouder, ander={"naam": "Aylin Elmas"}) == tekst


def test_nummer_van_een_ander_dat_op_dat_van_de_ouder_lijkt() -> None:
    """The account of the parent is the BSN of another: it goes."""
    ouder = OUDER | {"iban": "NL91ABNA0417164300"}
    _gaat_weg(
        "BSN 417164300 hier", "417164300", ouder=ouder, ander={"naam": "Aylin Elmas", "bsn": "417164300"}
    )
