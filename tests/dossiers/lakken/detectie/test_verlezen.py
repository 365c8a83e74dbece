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
    [("Ktos", "Klos"), ("KTOS", "KLOS"), ("ktos", "klos"), ("Ktoska", "Ktoska"), ("aKtos", "aKtos"), ("$en", "Sen")],
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
