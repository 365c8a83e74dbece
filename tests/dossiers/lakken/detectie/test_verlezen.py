# SPDX-License-Identifier: EUPL-1.2
"""Names with a letter that Dutch OCR doesn't know: on a scan they are who they are, on text nothing changes."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer
from dossiers.lakken.detectie.normaal import Plat
from dossiers.lakken.detectie.verlezen import hersteld, verlezingen

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"voornaam": "Bożena", "achternaam": "Kłos", "voorletters": "B."},
        "derden": [{"voornaam": "Uğur", "achternaam": "Şen", "relatie": "ex-partner"}],
    }
)


def gelakt(tekst: str, *, ocr: bool) -> list[str]:
    return [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst, ocr=ocr)])]


def test_de_ouder_blijft_op_een_scan_ook_als_haar_naam_verkeerd_gelezen_is():
    tekst = "Mevrouw Ktos belde vandaag. Boéena Ktos wil haar dossier zien.\nB. KTOS heeft getekend.\n"
    assert gelakt(tekst, ocr=True) == []


def test_een_bekende_ander_gaat_weg_zoals_de_ocr_hem_leest():
    assert gelakt("Met Ujur is gisteren gebeld over de kinderen.\n", ocr=True) == ["Ujur"]


def test_op_tekst_is_de_spelling_wat_er_staat():
    assert "Ktos" in " ".join(gelakt("Mevrouw Ktos belde vandaag.\n", ocr=False))


def test_een_vorm_die_zelf_een_woord_of_naam_is_wordt_niet_omgezet():
    # "Wał" zou "wat" worden, "Kołk" "kotk"; alleen de tweede is geen woord
    vormen = verlezingen(
        Partijen.uit_json({"ouder": {"achternaam": "Wał"}, "derden": [{"achternaam": "Kołk"}]})
    )
    assert "wat" not in vormen
    assert vormen["kotk"] == "kolk"


@pytest.mark.parametrize(
    ("gelezen", "goed"),
    [
        ("Ktos", "Klos"),
        ("KTOS", "KLOS"),
        ("ktos", "klos"),
        ("Ktoska", "Ktoska"),
        ("aKtos", "aKtos"),
        ("$en", "Sen"),
    ],
)
def test_hoofdletters_en_woordgrenzen(gelezen, goed):
    assert hersteld(f"x {gelezen}, y", verlezingen(PARTIJEN)) == f"x {goed}, y"


def test_vervangen_houdt_elke_plek():
    plat = Plat(["een ﬁjn stuk Ktos", "twee Ktos"], [True, False])
    plat.vervang([0], lambda t: t.replace("Ktos", "Klos"))
    assert plat.tekst == "een fijn stuk Klos\ftwee Ktos"
    i = plat.tekst.index("Klos")
    assert plat.spreid(i, i + 4) == [(0, 13, 17)]
    with pytest.raises(ValueError, match="pagina 1"):
        plat.vervang([1], lambda t: t + "x")


def test_een_trema_gelezen_als_en_teken_maakt_van_een_woord_geen_naam():
    tekst = "Het Ministerie van Financi&n heeft geschreven.\n"
    assert gelakt(tekst, ocr=True) == []


EIGEN = Partijen.uit_json(
    {
        "ouder": {
            "voornaam": "Fatoum",
            "achternaam": "Al-Masri",
            "adres": "Simon Stevinring 177-III, 4485 LE Geertruidenberg",
            "email": "fal-masri89@hotmail.com",
            "bsn": "956964345",
            "telefoon": "0202159980",
        },
        "derden": [{"voornaam": "Ghada", "achternaam": "Al-Masri", "bsn": "912345706"}],
    }
)


@pytest.mark.parametrize(
    ("tekst", "blijft_op_scan", "blijft_op_tekst"),
    [
        ("bsn 956364345", True, True),  # een cijfer anders: een typefout
        ("bsn 356 364 345", True, False),  # twee keer
        ("bsn 356 364 445", False, False),  # te ver weg
        ("tel )202159980", True, True),  # een cijfer weg: ook een mens typt dat
        ("mail sfal-masrig9@hotmail.com", True, False),  # "<" en "89"
        ("mail fal-masri82@hotmail.com", False, False),  # een ander cijfer: een ander
        ("mail aal-masri89@hotmail.com", False, False),  # een andere letter: een ander
        ("mail falmasri89@hotmial.com", True, True),  # een typefout
        ("Simon Stevinring 177-1", True, False),  # III gelezen als 1; op tekst zijn het de buren
        ("Simon Stevinring 177 iii", True, True),
        ("Simon Stevinring 177", True, True),
        ("Simon Stevinring 171", False, False),
    ],
)
def test_verlezen_gegevens_van_de_ouder_blijven(tekst, blijft_op_scan, blijft_op_tekst):
    for ocr, blijft in ((True, blijft_op_scan), (False, blijft_op_tekst)):
        weg = detecteer(EIGEN, [Pagina(f"{tekst}\n", ocr=ocr)])
        assert (not weg) == blijft, (tekst, ocr, weg)


def test_een_bekend_bsn_dat_lijkt_op_dat_van_de_ouder_gaat_op_een_scan_weg():
    partijen = Partijen.uit_json({"ouder": {"bsn": "956964345"}, "derden": [{"bsn": "956964400"}]})
    assert detecteer(partijen, [Pagina("bsn 956964405\n", ocr=True)])


@pytest.mark.parametrize("ocr", [False, True])
def test_de_straat_van_de_ouder_is_geen_naam(ocr):
    for tekst in ("Zij woont op de Simon Stevinring in Geertruidenberg.\n", "ADRES: SIMON STEVINRING\n"):
        assert detecteer(EIGEN, [Pagina(tekst, ocr=ocr)]) == [], tekst


def test_een_streep_tussen_cellen_is_op_een_scan_geen_letter():
    partijen = Partijen.uit_json({"ambtenaren": [{"naam": "H. Raven", "gebruikersnaam": "raveh84"}]})
    tekst = "10-01-2022 14:57\n|raveh84\n|aangemaakt\n11-01-2022 |raveh84 |toegewezen |taak |Idle\n"
    weg = [tekst[v.van : v.tot] for v in detecteer(partijen, [Pagina(tekst, ocr=True)])]
    assert weg.count("raveh84") == 2 and not any("toegewezen" in w for w in weg)
