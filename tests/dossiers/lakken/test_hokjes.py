# SPDX-License-Identifier: EUPL-1.2
"""Forms with a box for every letter: found by their sides, read without them, painted when nobody can read them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw

from dossiers.lakken import hokjes, lezen, tekenen
from dossiers.lakken.generator import maak_dossier, scan
from dossiers.lakken.motor import Zaak, lak

from .vijandig import BSN, GEVALLEN, IBAN, ZAAK, _hokjesscan, _scanpagina, plaatje

S = 72 / 150


@pytest.mark.parametrize(("dik", "tussen", "open_boven"), [(1, 0, False), (2, 3, False), (2, 0, True)])
@pytest.mark.parametrize("scheef", [0.0, 0.7, -0.7])
def test_gevonden_en_gelezen(dik: int, tussen: int, open_boven: bool, scheef: float) -> None:
    b = _hokjesscan(40, dik, tussen, open_boven).rotate(scheef, fillcolor=255)
    g = np.asarray(b)
    fijn = np.asarray(b.resize((2480, 3508), Image.Resampling.LANCZOS))
    gelezen = [hokjes.lees(fijn, rij, 2.0) for rij in hokjes.vind(g)]
    for r, hoort in zip(gelezen, (BSN, IBAN, "BOATENG"), strict=True):
        assert r and hoort in ("".join(t for t, _ in r.woorden), *r.anders)


def test_dag_maand_en_jaar_zijn_een_rij() -> None:
    b = Image.new("L", (1240, 1754), 255)
    d = ImageDraw.Draw(b)
    for k in range(8):
        x = 140 + 36 * k + 20 * ((k > 1) + (k > 3))
        d.rectangle((x, 300, x + 36, 340), outline=0, width=2)
        b.paste(plaatje("03112004"[k], 44, 36, maat=28).crop((8, 0, 28, 34)), (x + 9, 303))
    (rij,) = hokjes.vind(np.asarray(b))
    assert len(rij.vakken) == 8
    gelezen = hokjes.lees(np.asarray(b.resize((2480, 3508), Image.Resampling.LANCZOS)), rij, 2.0)
    assert gelezen and "03-11-2004" in gelezen.anders


@pytest.mark.parametrize(("breed", "hoog"), [(60, 34), (44, 38)])
def test_een_tabel_met_smalle_kolommen_heeft_geen_hokjes(breed: int, hoog: int) -> None:
    b = Image.new("L", (1240, 1754), 255)
    d = ImageDraw.Draw(b)
    for k in range(7):
        for r, t in enumerate((("ma", "di", "wo", "do", "vr", "za", "zo")[k], str(10 + 3 * k))):
            x, y = 140 + breed * k, 300 + hoog * r
            d.rectangle((x, y, x + breed, y + hoog), outline=0, width=2)
            b.paste(plaatje(t, 40, 26, maat=20).crop((8, 0, 36, 26)), (x + 8, y + 5))
    fijn = np.asarray(b.resize((2480, 3508), Image.Resampling.LANCZOS))
    assert [hokjes.lees(fijn, rij, 2.0) for rij in hokjes.vind(np.asarray(b))] in ([], [None], [None, None])


def test_rijen_op_elkaar() -> None:
    b = Image.new("L", (1240, 1754), 255)
    d = ImageDraw.Draw(b)
    for r, t in enumerate(("KWAME", "BOATENG", "912345706")):
        for k in range(12):
            x, y = 140 + 38 * k, 300 + 42 * r
            d.rectangle((x, y, x + 38, y + 42), outline=0, width=2)
            if k < len(t):
                b.paste(plaatje(t[k], 44, 36, maat=28).crop((6, 0, 32, 36)), (x + 7, y + 3))
    fijn = np.asarray(b.resize((2480, 3508), Image.Resampling.LANCZOS))
    gelezen = [hokjes.lees(fijn, rij, 2.0) for rij in hokjes.vind(np.asarray(b))]
    assert ["".join(t for t, _ in r.woorden) for r in gelezen if r] == ["KWAME", "BOATENG", BSN]


def test_letters_waar_cijfers_horen() -> None:
    assert hokjes.ook_te_lezen_als("NL9IABNAO417164300") == [IBAN]
    assert hokjes.ook_te_lezen_als("9I234S706") == [BSN]
    assert hokjes.ook_te_lezen_als("BOATENG") == hokjes.ook_te_lezen_als("45132004") == []


@pytest.mark.parametrize("kwaliteit", scan.KWALITEITEN)
def test_gewone_tekst_heeft_geen_hokjes(kwaliteit: str) -> None:
    with pdfium.PdfDocument(scan.scan_pdf(maak_dossier("ood17", 3).paginas[:4], kwaliteit)) as d:
        for p in d:
            assert hokjes.vind(tekenen.teken(p, 150)) == []


def test_lege_hokjes_en_een_enkele_letter_zeggen_niets() -> None:
    b = _hokjesscan(40, 1, 0)
    d = ImageDraw.Draw(b)
    for k in range(18):
        for r in range(3):
            d.rectangle((142 + 40 * k, 302 + 80 * r, 178 + 40 * k, 338 + 80 * r), fill=255)
    d.line((150, 310, 170, 330), 0, 3)
    rijen = hokjes.vind(np.asarray(b))
    assert len(rijen) == 3
    assert all(hokjes.lees(np.asarray(b), rij, 1.0) is None for rij in rijen)


def test_wat_niet_te_lezen_is_gaat_helemaal_weg(tmp_path: Path) -> None:
    """As handwriting is, often."""
    b = _hokjesscan(40, 1, 0)
    d = ImageDraw.Draw(b)
    kans = np.random.default_rng(20261128)
    for k in range(9):
        d.rectangle((142 + 40 * k, 302, 178 + 40 * k, 338), fill=255)
        punten = kans.integers(6, 34, (4, 2)) + np.array([140 + 40 * k, 300])
        d.line([tuple(map(int, p)) for p in punten], 0, 3)
    bron = tmp_path / "in.pdf"
    bron.write_bytes(_scanpagina(b))
    z = lezen.lees_pagina(lezen.open_bron(str(bron)), 0, lezen.Stand())
    (wat,) = (a for a in z.aandacht if a.startswith("onleesbare hokjes"))
    assert [float(x) for x in wat.split(":")[1].split(",")] == pytest.approx(
        [140 * S, 300 * S, 500 * S, 340 * S], abs=2.0
    )


@pytest.mark.langzaam
@pytest.mark.parametrize("naam", ["hokjes_scan", "hokjes_scan_los", "hokjes_scan_kam"])
def test_elke_rij_ligt_onder_een_vak(naam: str, tmp_path: Path) -> None:
    """OCR of the result can't tell: it doesn't read what is in boxes."""
    bron = tmp_path / "in.pdf"
    bron.write_bytes(next(g for g in GEVALLEN if g.naam == naam).maak())
    r = lak(bron, tmp_path / "uit.pdf", Zaak.uit_json(ZAAK), werkers=1)
    for y, n in ((320, len(BSN)), (400, len(IBAN)), (480, len("Boateng"))):
        midden = 842 - y * S * (0.95 if naam == "hokjes_scan_los" else 1.0)
        assert any(
            v["rect"][1] < midden < v["rect"][3] and v["rect"][0] < 72 and v["rect"][2] > (120 + 40 * n) * S
            for v in r["voorstellen"]
        ), (y, r["voorstellen"])
