# SPDX-License-Identifier: EUPL-1.2
"""What letters, screens, forms and logs of the service hold: initials in their places, tables below each other, numbered
questions, signatures over two lines, words that are no names."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"voornaam": "Derya", "achternaam": "Ekşi", "voorletters": "D.S."},
        "derden": [
            {"voornaam": "Idris", "achternaam": "Ekşi", "relatie": "ex-partner"},
            {"voornaam": "Lale", "achternaam": "Ekşi", "relatie": "kind", "geboortedatum": "2012-03-04"},
        ],
        "ambtenaren": [
            {"voornaam": "Ulrike", "achternaam": "Praag"},
            {"voornaam": "Iris", "achternaam": "Smaling"},
            {"voornaam": "Gijs", "achternaam": "Smit"},
            {"voornaam": "Rachid", "achternaam": "El Abbassi"},
            {"naam": "A.R. uit den Bogaard"},
        ],
    }
)


def gelakt(*bladen: str) -> list[str]:
    paginas = [Pagina(t) for t in bladen]
    return [bladen[v.pagina][v.van : v.tot] for v in detecteer(PARTIJEN, paginas)]


NAMEN = "Ulrike Praag en Iris Smaling werken samen met Gijs Smit.\n"


def test_paraaf_achter_de_datum_van_een_regel():
    weg = gelakt(
        NAMEN, "MEMO\n02-05-2015 UP  TEL CONT MET BELANGHEBBENDE\n2016-01-26 IS  O/GS: NEE  VERWIJDERD\n"
    )
    assert weg[3:] == ["UP", "IS"]


def test_paraaf_aan_het_eind_van_een_notitie():
    assert gelakt(NAMEN, "Zij is bij de huisarts. Beloofd vandaag terug te bellen. IS\n\nDit is het.\n")[
        3:
    ] == ["IS"]


def test_paraaf_naast_de_naam_ook_als_het_een_afkorting_is():
    weg = gelakt(
        "samengesteld      R. El Abbassi           RE\ntweede lezing     A.R. uit den Bogaard    AU\nRE: uw brief\n"
    )
    assert weg == ["R. El Abbassi", "RE", "A.R. uit den Bogaard", "AU"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Helaas is de aanvraag afgewezen. Alsnog toegekend op 1 mei 2019. Derhalve blijft de toeslag staan.\n",
        "2. Voorts stelt u dat de opvang is gestopt. Vooralsnog gebeurt er niets.\n",
        "Blg belt over stopzetting. Mnd april is betaald.\n",
        "04-02-2019 09:14  inkomend\nvm ingesproken. geen gehoor op het tweede nummer, kreeg oma aan de lijn, die geeft het door.\n",
        "4b Naam gastouderbureau ........... De Kleine Beer\n",
        "GSL V\nGEBDAT  SUBJNR  TELNR\n",
    ],
)
def test_gewone_woorden_zijn_geen_namen(tekst):
    assert gelakt(tekst) == []


def test_het_woord_voor_een_naam_in_een_bestandsnaam_blijft():
    assert gelakt("Verklaring A.W. Ekşi is binnen.\nBijlagen: verklaring_idris_2.docx\n")[1:] == ["idris"]


def test_een_bestandsnaam_met_alleen_de_naam_van_de_ouder_blijft():
    assert gelakt("Bijlagen: bezwaar_eksi.pdf; verklaring_idris.docx\n") == ["idris"]
    assert gelakt("Bijlage: verklaring_idris_eksi.pdf\n") == ["idris", "eksi"]


def test_een_tabel_houdt_op_waar_de_volgende_begint():
    tekst = (
        "RELATIES      NAAM           GEBDAT      IND\n"
        "              BAKKER L       06121979    N\n"
        "-----------------------------------------------\n"
        "BESCHIKKING   NUMMER         DATUM       BEDRAG\n"
        "              929188         09-02-2022  2.450,27\n"
    )
    assert gelakt(tekst) == ["BAKKER L", "06121979"]


def test_voornaam_van_een_ander_boven_de_achternaam_van_de_ouder():
    assert gelakt("Getekend:\n\nBelgin\nEkşi\n\nAls getuige:\n") == ["Belgin", "Ekşi"]
    assert gelakt("Getekend:\n\nRuthmila\nEkşi\n\nAls getuige:\n") == ["Ruthmila", "Ekşi"]
    assert gelakt("Getekend:\n\nDerya\nEkşi\n\nAls getuige:\n") == []


def test_voorletters_achter_een_leeg_voorvoegsel_zeggen_wie_het_is():
    formulier = "Achternaam ............ Ekşi\n   Voorvoegsel(s) ..... -\n   Voorletters ........ {}\n"
    assert gelakt(formulier.format("D.S.")) == []
    assert gelakt(formulier.format("I.")) == ["Ekşi", "I."]


def test_genummerde_vragen_met_een_adres_van_een_ander():
    tekst = "4e Adres gastouder ....... Dorpsbeemden 34-2\n   Postcode en plaats .... 9254 VN Sint-Oedenrode\n4f Uren per maand ........ 45\n"
    assert gelakt(tekst) == ["Dorpsbeemden 34-2", "9254 VN", "Sint-Oedenrode"]


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("wonende         Schout bij Nachtweg 29\n", ["Schout bij Nachtweg 29"]),
        (
            "op het adres Kerkstraat 15a, 9576 MX\nPanningen. De huisarts\n",
            ["Kerkstraat 15a", "9576 MX", "Panningen"],
        ),
        ("op het adres Kerkstraat 15a te\nNijverdal. De huisarts\n", ["Kerkstraat 15a", "Nijverdal"]),
    ],
)
def test_adressen_over_het_eind_van_een_regel(tekst, weg):
    assert gelakt(tekst) == weg


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("* Brieven van UP en GS staan nog als concept.\n", ["UP", "GS"]),
        ("tel.notitie 27-12-2008 / IS\n\nZij belde terug.\n", ["IS"]),
        ("15-08-2021  consult  (GS)\nSlaapt slecht.\n", ["GS"]),
        ("ACTIE UP: brief uitzoeken + GS bijpraten\n", ["UP", "GS"]),
        ("nr\tactie\twie\n1\tbellen\tUP\n2\tmailen\tIS\n3\tlezen\tGS\n", ["UP", "IS", "GS"]),
        ("dag  uren  par.\n 1   5,0    GS    later\n 2   10,0    GS    thuis\n 3   4,0    GS\n", ["GS"] * 3),
        ("Onze ref.: UP/382\n", ["UP"]),
        (">> Bedankt.\n>>\n>> R.\n", ["R"]),
        ("PC/PLAATS : ASSEN\nmet kopie ID\nin orde: OK\n", []),
    ],
)
def test_parafen_op_hun_plek(tekst, weg):
    assert gelakt(NAMEN, tekst)[3:] == weg


def test_een_antwoord_achter_een_label_is_geen_paraaf():
    partijen = Partijen.uit_json(
        {"ambtenaren": [{"voornaam": "Olga", "achternaam": "Kram"}, {"naam": "Jan Aa"}]}
    )
    assert detecteer(partijen, [Pagina("Akkoord: OK\nFraude: JA\n\nOK\n")]) == []


def test_parafen_van_een_lange_naam():
    assert gelakt("A.C. van 't Ende (AvtE)\nVraag het AvtE.\n") == ["A.C. van 't Ende", "AvtE", "AvtE"]


def test_parafen_van_een_opgegeven_mens_die_nergens_voluit_staat():
    assert gelakt("Brieven van UP staan klaar.\n") == ["UP"]


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("Inlognaam ouderportaal .... tahirbashirnuur\n", ["tahirbashirnuur"]),
        ("afgedrukt 11-12-2018 door hanadialhamdan\n", ["hanadialhamdan"]),
        ("gewijzigd op 2 mei 2019 door medewerkers van de dienst\n", []),
        ("account: sparen\n", []),
    ],
)
def test_gebruikersnamen_zonder_cijfer(tekst, weg):
    assert gelakt(tekst) == weg


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("14-08  Tikkie Fabian K kado juf\n", ["Fabian K"]),
        ("Zie Derricks boekje.\n", ["Derricks"]),
        ("Louwrens is weg, alim. nooit gezien.\n", ["Louwrens"]),
        ("D. KINDEREN\n", []),
        ("Woningstichting Zonnehoek belde.\n", []),
        ("De oma, Plein 1953 219-2, belde.\n", ["Plein 1953 219-2"]),
        ("wonende te (7739 KM) Pijnacker\n", ["7739 KM"]),
        ("Rolnummer 5947063 CV EXPL 16-213\n", []),
    ],
)
def test_losse_vormen(tekst, weg):
    assert gelakt(tekst) == weg


OUDER = Partijen.uit_json(
    {
        "ouder": {"voornaam": "Fadoua", "achternaam": "El Amraoui", "voorletters": "F.K."},
        "derden": [{"voornaam": "Oum Hani", "achternaam": "El Amraoui", "relatie": "kind"}],
    }
)


@pytest.mark.parametrize(
    ("bladen", "weg"),
    [
        (["Amina El Guerrouj Fadoua El Amraoui 12 mei"], ["Amina El Guerrouj"]),
        (["Fadoua El Amraoui Amina El Guerrouj 12 mei"], ["Amina El Guerrouj"]),
        (["Oum Hani El Amraoui Fadoua El Amraoui"], ["Oum Hani El Amraoui"]),
        (["Maria Anna Fadoua El Amraoui"], []),
        (["Zij tekent.\n\nAmina El Guerrouj", "Fadoua El Amraoui\nDorp 3"], ["Amina El Guerrouj"]),
    ],
)
def test_een_ander_naast_de_ouder_zonder_iets_ertussen(bladen, weg):
    voorstellen = detecteer(OUDER, [Pagina(b) for b in bladen])
    assert [bladen[v.pagina][v.van : v.tot] for v in voorstellen] == weg


def test_een_letter_in_een_achternaam_is_geen_voorletter():
    partijen = Partijen.uit_json(
        {
            "ouder": {"voornaam": "Wanita", "achternaam": "Lieuw A Sie", "voorletters": "W."},
            "derden": [{"voornaam": "Joy", "achternaam": "Lieuw A Sie", "relatie": "kind"}],
        }
    )
    tekst = (
        "Mevr. W Lieuw A Sie belde. W. LIEUW A SIE tekent. Dossier Lieuw A Sie, W.\nJoy Lieuw A Sie niet.\n"
    )
    assert [tekst[v.van : v.tot] for v in detecteer(partijen, [Pagina(tekst)])] == ["Joy Lieuw A Sie"]


def test_voorletters_in_hoofdletters_achter_een_komma():
    partijen = Partijen.uit_json(
        {
            "ouder": {"voornaam": "Yamna", "achternaam": "El Boujjoufi", "voorletters": "Y.E."},
            "derden": [{"voornaam": "Kwame", "achternaam": "El Boujjoufi", "relatie": "ex-partner"}],
        }
    )
    tekst = "NAAM : EL BOUJJOUFI, YE\nNAAM : EL BOUJJOUFI, K\n"
    assert [tekst[v.van : v.tot] for v in detecteer(partijen, [Pagina(tekst)])] == ["EL BOUJJOUFI, K"]
