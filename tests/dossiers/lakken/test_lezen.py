# SPDX-License-Identifier: EUPL-1.2
"""Reading and rebuilding in parts: edges, doubtful scans, words of which a part goes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pytest

from dossiers.lakken import herbouw, letterproef, lezen, ocr, tekenen, tekstlaag, vinden
from dossiers.lakken.generator import maak_dossier, scan
from dossiers.lakken.lezen import Lezing, Variant


def _woord(tekst: str, x: float, zeker: float = 95.0, y: float = 100.0, schaal: float = 1.0) -> ocr.Gelezen:
    v = (x * schaal, y * schaal, (x + 10 * len(tekst)) * schaal, (y + 20) * schaal)
    return ocr.Gelezen(tekst, *v, zeker, (1, 1, 1))


def _variant(regels: list[tuple[str, float, float]], is_ocr: bool, houd: bool) -> Variant:
    """Lines of (text, x, y), six points a letter."""
    tekst, vak = "", []
    for t, x, y in regels:
        for i, c in enumerate(t):
            vak.append((x + 6 * i, y, x + 6 * i + 6, y + 10, y - 1, y + 11) if c != " " else (np.nan,) * 6)
        tekst += t + "\n"
        vak.append((np.nan,) * 6)
    return Variant(tekst, np.array(vak, np.float32), is_ocr, np.full(len(tekst), houd))


def test_randen_zijn_overal_waar_de_toon_verandert() -> None:
    """The quick way past white rows gives what looking at every pixel gives."""
    kans = np.random.default_rng(20261124)
    for _ in range(60):
        h, b = int(kans.integers(60, 140)), int(kans.integers(60, 140))
        g = np.full((h, -(-b // 8) * 8), 255, np.uint8)[:, :b]
        for _ in range(int(kans.integers(0, 6))):
            y, x = int(kans.integers(0, h)), int(kans.integers(0, b))
            g[y : y + int(kans.integers(1, 9)), x : x + int(kans.integers(1, 40))] = kans.integers(0, 256)
        q = g >> 4
        verwacht = np.zeros(g.shape, bool)
        verwacht[:, 1:] = q[:, 1:] != q[:, :-1]
        verwacht[1:] |= q[1:] != q[:-1]
        for vorm, hoort in ((g, verwacht), (np.ascontiguousarray(g), verwacht), (g.T, verwacht.T)):
            assert np.array_equal(tekenen.randen(vorm), hoort)


@pytest.fixture
def fijn(monkeypatch: pytest.MonkeyPatch) -> lezen.Fijn:
    monkeypatch.setattr(lezen, "teken", lambda *_: np.full((3508, 2480), 255, np.uint8))
    return lezen.Fijn(None, 595, 842)


@pytest.mark.parametrize(("zeker", "keren"), [(95.0, 1), (60.0, 2)])
def test_pagina_vol_twijfel_wordt_fijner_gelezen(
    zeker: float, keren: int, fijn: lezen.Fijn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The finer reading counts; of the first only numbers and addresses that differ are searched as well."""
    gevraagd: list[int] = []

    def lees(_beeld: np.ndarray, dpi: int) -> tuple[list[ocr.Gelezen], int]:
        gevraagd.append(dpi)
        if dpi == lezen.BASIS_DPI:
            return [
                _woord("Yildlz", 10, zeker), _woord("912345786", 100, zeker), _woord("k@v.nl", 300, zeker),
            ], 0  # fmt: skip
        return [
            _woord("Yildiz", 10, schaal=2), _woord("912345706", 100, schaal=2),
            _woord("k@v.nl", 300, schaal=2),
        ], 0  # fmt: skip

    monkeypatch.setattr(ocr, "lees_pagina", lees)
    _, f, gelezen, tweede = lezen._lees_beeld(np.zeros((9, 9), np.uint8), 150 / 72, fijn)
    assert gevraagd == [150, 300][:keren] and round(f * 72) == gevraagd[-1]
    assert [w.tekst for w in gelezen] == (
        ["Yildlz", "912345786", "k@v.nl"] if keren == 1 else ["Yildiz", "912345706", "k@v.nl"]
    )
    assert [v.tekst.split() for v in tweede] == ([] if keren == 1 else [["912345786"]])
    assert all(v.ocr and not v.houd.any() for v in tweede)
    if tweede:  # the same place, in points
        assert tweede[0].vak[0, 0] == pytest.approx(100 * 72 / 150)


@pytest.mark.parametrize(
    ("woorden", "opnieuw", "gezocht"),
    [
        ([("BSN", 95.0), ("9123", 70.0), ("45", 90.0), ("786", 90.0)], ["BSN", "9123", "45", "706"], ["9123 45 706"]),
        ([("BSN", 95.0), ("9123", 70.0), ("45", 90.0), ("706", 90.0)], ["BSN", "9123", "45", "706"], []),
        ([("BSN", 95.0), ("9123", 90.0), ("457", 90.0)], ["BSN", "9123", "45"], []),  # sure enough
        ([("Yildlz", 20.0), ("belt", 95.0)], ["Yildiz", "belt"], []),  # a name is not read again here
        ([("bel", 95.0), ("k@vnl", 70.0)], ["bel", "k@v.nl", "om", "12"], ["k@v.nl", "12"]),
    ],
)  # fmt: skip
def test_getal_in_twijfel_wordt_met_zijn_regel_herlezen(
    woorden: list[tuple[str, float]], opnieuw: list[str], gezocht: list[str], fijn: lezen.Fijn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Both readings of it are searched: groups of one number stay beside each other."""
    beelden: list[np.ndarray] = []

    def lees(beeld: np.ndarray, psm: int) -> list[ocr.Gelezen]:
        beelden.append(beeld)
        return [_woord(t, 15 + 110 * k, y=20) for k, t in enumerate(opnieuw)]

    monkeypatch.setattr(ocr, "lees", lees)
    regel = [_woord(t, 100 + 120 * k, z) for k, (t, z) in enumerate(woorden)]
    tweede = lezen._lees_getallen(regel, 150 / 72, fijn)
    assert [t for v in tweede for t in v.tekst.splitlines()] == gezocht
    assert all(v.ocr and not v.houd.any() for v in tweede)
    assert len(beelden) == (2 if gezocht else any(z < 80 for t, z in woorden if t[0] in "9k"))
    if gezocht:
        # at two sizes, and the words stand where the line stood
        assert beelden[0].shape != beelden[1].shape
        assert (np.abs(tweede[0].vak[0, :2] - np.array([100, 100]) * 72 / 150) < (60, 12)).all()


@pytest.mark.parametrize(
    ("groep", "zeker", "is_rand"),
    [
        ((96, 144, 112, 152), 95.0, True),  # below the last letters
        ((56, 112, 64, 120), 95.0, True),  # before the first
        ((96, 144, 112, 152), 60.0, False),  # nobody knows what that word is
        ((96, 144, 136, 152), 95.0, False),  # wide enough for a word of its own
        ((96, 144, 112, 160), 95.0, False),  # high enough for one
        ((160, 144, 176, 152), 95.0, False),  # beside it
        ((96, 176, 112, 184), 95.0, False),  # on the next line
    ],
)
def test_randje_van_een_gelezen_woord(groep: tuple[int, int, int, int], zeker: float, is_rand: bool) -> None:
    """A word of 90 by 30 pixels at 200 dpi; the groups are at 150."""
    woord = ocr.Gelezen("opvang", 80, 160, 170, 190, zeker, (1, 1, 1))
    assert lezen._randje(groep, [woord], 150 / 200) is is_rand


@pytest.mark.parametrize(
    ("ruimte", "n", "kleur"), [("/DeviceGray", 1, False), ("/CalGray", 1, False), ("/DeviceRGB", 3, True)]
)
def test_alleen_een_beeld_met_kleuren_wordt_op_kleur_bekeken(
    ruimte: str, n: int, kleur: bool, tmp_path: Path
) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(200, 200))
        beeld = pikepdf.Stream(pdf, b"\x80" * 16 * n)
        beeld.Type, beeld.Subtype, beeld.Width, beeld.Height = (
            pikepdf.Name.XObject, pikepdf.Name.Image, 4, 4,
        )  # fmt: skip
        beeld.BitsPerComponent = 8
        beeld.ColorSpace = (
            pikepdf.Array([pikepdf.Name.CalGray, pikepdf.Dictionary(WhitePoint=[0.95, 1, 1.09])])
            if ruimte == "/CalGray"
            else pikepdf.Name(ruimte)
        )
        pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=beeld))
        pdf.pages[0].obj.Contents = pikepdf.Stream(pdf, b"100 0 0 100 0 0 cm /I Do")
        pdf.save(tmp_path / "a.pdf")
    with pdfium.PdfDocument(tmp_path / "a.pdf") as d:
        o = tekenen.objecten(d[0], (0.0, 0.0, 200.0, 200.0), 0)
    assert (o.kleur, len(o.dekkers)) == (kleur, 1)


def test_woord_waarvan_een_deel_weggaat_gaat_helemaal() -> None:
    """Another reading finds a name in the middle of a word: no loose letters may stay around the box."""
    hoofd = _variant([("Ik, ismail Toprak, wil klagen", 50, 100)], True, True)
    ander = _variant([("Smai", 50 + 6 * 5, 100)], True, False)
    z = Lezing(2, 595, 842, (0, 0, 595, 842), 0, 150, False, "ocr", [hoofd, ander])
    vondst = [2, 1, 0, 4, "naam", "lijst", 0.9, "AVG 15 lid 4"]
    vakken, _, woorden = herbouw.maak_vakken(z, [vondst], [], np.full((1754, 1240), 255, np.uint8), 150 / 72)
    assert [w.tekst for w in woorden] == ["Ik,", "Toprak,", "wil", "klagen"]
    assert len(vakken) == 1
    x0, _, x1, _ = vakken[0].rect
    assert x0 <= 50 + 6 * 4 and x1 >= 50 + 6 * 10


def test_letterproef_kiest_regels_die_samen_alles_tonen() -> None:
    regels = [
        (0, 0.0, 10.0 * k, 99.0, 10.0 * k + 9, [("f", c) for c in t])
        for k, t in enumerate(("aan", "bad", "cab", "zzzzzz"))
    ]
    gekozen = letterproef._kies(regels, {("f", c) for c in "abcdq"})
    assert set("abcd") <= {c for r in gekozen for _, c in r[5]} and len(gekozen) == 2
    assert letterproef._kies(regels, {("f", "q")}) == []
    assert letterproef._kies(regels, {("g", "a")}) == [], "een ander lettertype bewijst niets"


def test_gelijke_letters_zijn_van_hun_eigen_lettertype() -> None:
    laag = [("f", c) for c in "drame"] + [("g", c) for c in "Boer"]
    assert lezen.gelijke_letters(laag, "KwameBoer") == {("f", c) for c in "ame"} | {("g", c) for c in "Boer"}
    assert lezen.gelijke_letters(laag, "drame boer") == set(laag)


def test_het_net_neemt_geen_deel_van_een_woord_of_getal() -> None:
    """The end of somebody's address over a line end ("4@hotmail.com") took the parent's "nklos94@hotmail.com" away."""
    automaat = vinden.net(["4@hotmail.com", "912345706", "Ellen"])

    def gevangen(tekst: str) -> list[str]:
        return [tekst[a:b] for a, b in vinden.vang(tekst, vinden.gevouwen(tekst), automaat)]

    assert gevangen("nklos94@hotmail.com bellen 9123457061 Ellens") == []
    assert gevangen("4@hotmail.com B912345706 Ellen x4@hotmail.com") == [
        "4@hotmail.com",
        "912345706",
        "Ellen",
        "4@hotmail.com",
    ]


def test_vouwen_geeft_de_plek_van_elke_letter() -> None:
    plat, plek = vinden.gevouwen("ﬁ É-ß\xadΩ½\U0001d400x")
    assert plat == "fiessω12ax"
    assert ["ﬁ É-ß\xadΩ½\U0001d400x"[i] for i in plek] == list("ﬁﬁÉßßΩ½½\U0001d400x")


def test_de_controle_zoekt_ook_namen_die_niet_gelezen_zijn(tmp_path: Path) -> None:
    """A registered name that no reading shows may still stand in the pixels; the parent's own name may stay."""
    z = Lezing(
        0, 595, 842, (0, 0, 595, 842), 0, 150, False, "laag",
        [_variant([("Geachte mevrouw Jansen, dit is een brief.", 50, 100)], False, True)],
    )  # fmt: skip
    lezen.bewaar(tmp_path / "lees", [z], lezen.Stand())
    partijen = {
        "ouder": {"naam": "Petra Jansen", "voornaam": "Petra", "achternaam": "Jansen"},
        "derden": [{"naam": "Kwame Boateng"}, {"naam": "Petra Jansen"}],
        "ambtenaren": [{"voornaam": "Kees", "achternaam": "de Vries"}],
    }
    uit = tmp_path / "uit.json"
    vinden.taak({"partijen": partijen, "lezingen": [tmp_path / "lees"], "uit": uit}, lambda _: None)
    gevonden = json.loads(uit.read_text())
    assert set(gevonden["waarden"]) == {"Kwame Boateng", "Kees de Vries"}
    assert gevonden["vondsten"] == []


def _woorden(v: Variant, zicht: list[bool], letter: list[str] | None = None) -> lezen.Woorden:
    plek = [m.span() for m in tekstlaag.WOORD.finditer(v.tekst)]
    wv = lezen._vakken(v.vak, plek)
    return lezen.Woorden(v.tekst, v.vak, plek, wv, np.array(zicht), letter or ["f"] * len(plek))


def test_onzichtbare_letters_hoeven_geen_bewijs() -> None:
    """A word that leaves no ink is dropped; a letter that only it has must not send the page to OCR."""
    v = _variant([("aan de qx", 50, 100), ("bij", 50, 130)], False, True)
    proef = lezen._proef(_woorden(v, [True, True, False, True]), lezen.Stand())
    assert proef.letters == {"f": "abdeijn"}
    assert {c for r in proef.regels for _, w in r[4] for c in w} == set("abdeijn")
    assert lezen._proef(_woorden(v, [True] * 4), lezen.Stand()).letters == {"f": "abdeijnqx"}


def test_een_letter_wordt_per_lettertype_bewezen() -> None:
    v = _variant([("aan de", 50, 100), ("dat", 50, 130)], False, True)
    proef = lezen._proef(_woorden(v, [True] * 3, ["f", "f", "g"]), lezen.Stand())
    assert proef.letters == {"f": "aden", "g": "adt"}
    assert {(f, w) for r in proef.regels for f, w in r[4]} == {("f", "aan"), ("f", "de"), ("g", "dat")}


def test_onbewezen_letters_met_een_woord_aan_elke_kant() -> None:
    v = _variant([("q een twee drie vier vijq zes zeq acht q", 50, 60)], False, True)
    w = _woorden(v, [True] * 10)
    stukken = lezen._met_buren(w, list(range(10)), frozenset({("f", "q")}))
    assert stukken == [[0, 1], [4, 5, 6, 7, 8, 9]]
    assert lezen._met_buren(w, list(range(10)), frozenset({("g", "q")})) == []


@pytest.mark.parametrize(
    ("laag", "gelezen", "vreemd", "anders"),
    [
        ("Michał belt", ["Michat", "belt"], [], []),  # t for l is a way of OCR
        ("drame belt", ["Kwame", "belt"], [], ["Kwame"]),
        ("lente belt", ["Boateng", "belt"], ["Boateng"], []),
    ],
)
def test_regel_met_onbewezen_letter_wordt_gelezen_en_vergeleken(
    laag: str, gelezen: list[str], vreemd: list[str], anders: list[str], fijn: lezen.Fijn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    v = _variant([("hier niets", 50, 60), (laag, 50, 100)], False, True)
    w = _woorden(v, [True] * 4)
    k = fijn.s

    def lees(_beeld: np.ndarray, psm: int) -> list[ocr.Gelezen]:
        # the piece begins four pixels and a quarter of the height before the line, and has an edge of 15
        r = int(0.25 * 10 * k) + 4
        return [
            ocr.Gelezen(t, 15 + r + 42 * i * k, 15 + r, 15 + r + (42 * i + 34) * k, 15 + r + 10 * k, 90.0, (1, 1, 1))
            for i, t in enumerate(gelezen)
        ]  # fmt: skip

    monkeypatch.setattr(ocr, "lees", lees)
    uit = lezen._lees_regels(fijn, w, frozenset({("f", laag[0]), ("f", "ł")}))
    assert uit is not None
    houd, extra, _ = uit
    assert [t for x in extra for t in x.tekst.split() if x.houd.any()] == vreemd
    assert [t for x in extra for t in x.tekst.split() if not x.houd.any()] == anders
    assert houd.tolist() == [True, True, not vreemd, True]
    assert lezen._lees_regels(fijn, w, frozenset({("g", "h")}))[1] == []
    monkeypatch.setattr(lezen, "ONBEWEZEN_STUKKEN", 0)
    assert lezen._lees_regels(fijn, w, frozenset({("f", "b")})) is None


@pytest.mark.parametrize(
    ("woord", "brij"),
    [('!"#$%', True), ("#$%&a'(", True), ("F.W.;(06)", False), ("-----", False), ("06-12.345;(nr)", False)],
)
def test_woord_van_tekens_is_verdacht_en_een_regel_csv_niet(woord: str, brij: bool) -> None:
    assert lezen._tekenbrij(woord) is brij
    assert lezen._VREEMDE.search(f"gewoon {woord} woord") is not None or not brij


def test_vak_van_ocr_loopt_tot_het_wit_tussen_de_woorden() -> None:
    """OCR puts the border of a word in the middle of its first letter; the letter goes as a whole, the word before not."""
    g = np.full((60, 200), 255, np.uint8)
    for x in (40, 50, 70, 80, 90):  # two words of letters of eight pixels
        g[20:40, x : x + 8] = 0
    g[25, 64] = 0  # a speck of the scanner is no letter
    half = herbouw._Loop(74, 20, 96, 40, 20, 40, False, ("naam", "r", 1.0, "AVG", "ocr"))
    r = herbouw._tot_witruimte(half, g, 1.0)
    assert 58 < r.x0 <= 70 and r.x1 >= 98
    z = Lezing(0, 200, 60, (0, 0, 200, 60), 0, 72, False, "ocr", [])
    # OCR lets the word before run on into that letter
    blijft = np.array([[40, 20, 58, 40, 20, 40], [58, 20, 76, 40, 20, 40]], np.float32)
    x0, _, x1, _ = herbouw._rek(half, blijft, [half], z, g, 1.0).rect
    assert 58 < x0 <= 70 and x1 >= 98
    # in a text layer a box is a box
    laag = herbouw._Loop(74, 20, 96, 40, 20, 40, False, ("naam", "r", 1.0, "AVG", "tekst"))
    assert herbouw._rek(laag, blijft, [laag], z, g, 1.0).rect[0] > 70


@pytest.mark.parametrize("helling", [0.0, 0.014, -0.014])
def test_kolommen_worden_ook_rij_voor_rij_doorzocht(helling: float) -> None:
    """OCR reads the labels first and what stands behind them after; the page lies a little askew."""

    def regel(nummer: int, x: float, y: float, *woorden: str) -> list[ocr.Gelezen]:
        uit = []
        for t in woorden:
            dy = y + helling * x
            uit.append(ocr.Gelezen(t, x, dy, x + 10 * len(t), dy + 20, 90.0, (1, 1, nummer)))
            x += 10 * len(t) + 10
        return uit

    links = regel(1, 100, 100, "Naam") + regel(2, 100, 130, "Adres") + regel(3, 100, 160, "Geboren")
    rechts = (
        regel(4, 800, 100, "Yildiz") + regel(5, 800, 130, "Dam", "1") + regel(6, 800, 160, "1", "mei", "1970")
    )
    lang = regel(7, 100, 220, *["woord"] * 14)
    (v,) = lezen._in_rijen(links + rechts + lang, 150 / 72)
    rijen = [r.split() for r in v.tekst.splitlines()]
    assert rijen[:3] == [["Naam", "Yildiz"], ["Adres", "Dam", "1"], ["Geboren", "1", "mei", "1970"]]
    assert "Naam" + 60 * " " + "Yildiz" in v.tekst and "1 mei 1970" in v.tekst
    assert v.ocr and not v.houd.any() and len(v.vak) == len(v.tekst)
    # the box of a word is as high as its own line, not as the row
    i = v.tekst.index("Yildiz")
    assert v.vak[i, 5] - v.vak[i, 4] == pytest.approx(20 * 72 / 150, abs=0.1)
    assert lezen._in_rijen(lang, 150 / 72) == lezen._in_rijen([], 150 / 72) == []
    zelfde_regel = [
        ocr.Gelezen(w.tekst, w.x0, w.y0, w.x1, w.y1, 90.0, (1, 1, 1)) for w in (links[0], rechts[0])
    ]
    assert lezen._in_rijen(zelfde_regel, 150 / 72)[0].tekst.split("  ")[0] == "Naam"


def test_wat_op_een_vuile_scan_werd_overgeslagen_wordt_alsnog_gelezen(tmp_path: Path) -> None:
    """Hundreds of specks hide a word that OCR passed over; the words among what is left are read at a higher resolution."""
    formulier = maak_dossier("ood17", 3).paginas[3]
    bron = tmp_path / "scan.pdf"
    bron.write_bytes(scan.scan_pdf([formulier], "b"))
    lezing = lezen.lees_pagina(lezen.open_bron(str(bron)), 0, lezen.Stand())
    tekst = "\n".join(v.tekst for v in lezing.varianten)
    for woord in ("Ingra", "Balborda", "2013-05-27"):
        assert woord in tekst


def test_spikkels_zijn_geen_woord() -> None:
    e = np.zeros((200, 400), bool)
    e[::7, ::7] = True
    e[40:60, 100:180] = True
    assert lezen._is_dicht(e, (96, 40, 184, 64)) and not lezen._is_dicht(e, (200, 40, 288, 64))
    assert not lezen._is_dicht(e, (100, 40, 108, 60))


def test_een_lijn_is_geen_schrift_en_een_dunne_regel_schrift_geen_lijn() -> None:
    """Also where they touch: only the part that is writing is read."""
    e = np.zeros((80, 600), bool)
    e[[20, 23], 40:560] = True
    assert lezen._resten(e) == []
    kans = np.random.default_rng(20261128)
    e[18:26, 300:360] = kans.random((8, 60)) < 0.5
    ((x0, y0, x1, y1),) = lezen._resten(e)
    assert (y0, y1) == (16, 32) and abs(x0 - 300) < 8 and abs(x1 - 360) < 8
    e[18:26, 40:560] = kans.random((8, 520)) < 0.5
    assert lezen._resten(e) == [(40, 16, 560, 32)]
    assert lezen._resten(np.ascontiguousarray(e.T)) == [(16, 40, 32, 560)]


@pytest.mark.parametrize(
    ("inkt", "is_rand"),
    [
        ((78, 78, 81, 88), True),  # the last letter goes on where its box was taken out
        ((78, 78, 90, 88), False),  # a letter of its own
        ((83, 78, 86, 88), False),  # apart from it
        ((38, 78, 43, 88), True),
        ((78, 100, 81, 110), False),  # on another line
    ],
)
def test_uitstekend_deel_van_een_gelezen_woord(inkt: tuple[int, int, int, int], is_rand: bool) -> None:
    e = np.zeros((160, 160), bool)
    x0, y0, x1, y1 = inkt
    e[y0:y1, x0:x1] = True
    groep = (x0 // 8 * 8, y0 // 8 * 8, -(-x1 // 8) * 8, -(-y1 // 8) * 8)
    woord = ocr.Gelezen("jaar", 60, 100, 100, 120, 95.0, (1, 1, 1))
    assert lezen._steekt_uit(e, groep, [woord], 150 / 200) is is_rand


def test_wijde_gaten_worden_kolommen(tmp_path: Path) -> None:
    """A text layer has one space between two cells of a table; without their distance a column can't be seen."""
    vak = np.full((12, 6), np.nan, np.float32)
    tekst = "Uren AB zin."
    x = 0.0
    for i, c in enumerate(tekst):
        if c == " ":
            x += 60.0 if i == 4 else 3.0
            continue
        vak[i, :4] = (x, 0.0, x + 5.0, 10.0)
        x += 6.0
    houd = np.array([c != " " for c in tekst])
    v = lezen._met_kolommen(lezen.Variant(tekst, vak, False, houd))
    assert v.tekst == "Uren" + " " * 12 + "AB zin."
    assert len(v.vak) == len(v.houd) == len(v.tekst)
    assert v.vak[v.tekst.index("A"), 0] == vak[5, 0] and v.houd[v.tekst.index("A")]
    zin = lezen.Variant("AB zin.", vak[5:], False, houd[5:])
    assert lezen._met_kolommen(zin) is zin
