# SPDX-License-Identifier: EUPL-1.2
"""The engine as a whole: command line, boxes, what stays, going on after a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pytest

from dossiers.lakken.herbouw import codeer, maak_vakken
from dossiers.lakken.lezen import Lezing, _bouw
from dossiers.lakken.motor import Zaak, ZaakFout, _steekproef, lak, staatmap
from dossiers.lakken.ocr import Gelezen
from dossiers.lakken.proces import Ploeg, TaakFout
from dossiers.lakken.tekstlaag import naar_pdf, naar_scherm

from .vijandig import BSN, GEVALLEN, NAAM, ZAAK, brief, klaar, nieuw, pagina, regel, simpel

PROJECT = Path(__file__).resolve().parents[3]
ZAAKJE = Zaak.uit_json(ZAAK)


def _tekst(pad: Path) -> str:
    with pdfium.PdfDocument(str(pad)) as d:
        return "\n".join(p.get_textpage().get_text_range() for p in d)


def _pixels(pad: Path, i: int = 0, schaal: float = 150 / 72) -> np.ndarray:
    with pdfium.PdfDocument(str(pad)) as d:
        b = d[i].render(scale=schaal, grayscale=True)
        return b.to_numpy().reshape(b.height, -1)[:, : b.width].copy()


def _lak(data: bytes, map_: Path, zaak: Zaak = ZAAKJE, naam: str = "a") -> tuple[dict, Path]:
    bron, uit = map_ / f"{naam}.pdf", map_ / f"{naam}.uit.pdf"
    bron.write_bytes(data)
    return lak(bron, uit, zaak, werkers=1), uit


def _manage(*args: str | bytes) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", "lak", *args], cwd=PROJECT, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("raak", "leeg", "hoeveel", "verwacht"),
    [
        (range(10), [], 4, [0, 3, 6, 9]),
        (range(10), range(10, 20), 4, [0, 4, 9, 15]),
        (range(10), range(10, 20), 2, [5, 15]),
        ([3], [*range(3), *range(4, 10)], 4, [0, 3, 5, 9]),
        ([], range(5), 2, [0, 4]),
        ([0], [1], 4, [0, 1]),
    ],
)
def test_steekproef_heeft_ook_paginas_zonder_vak(
    raak: Sequence[int], leeg: Sequence[int], hoeveel: int, verwacht: list[int]
) -> None:
    feiten = [{"nummer": n, "vakken": [1]} for n in raak] + [{"nummer": n, "vakken": []} for n in leeg]
    assert _steekproef(feiten, hoeveel) == verwacht


@pytest.mark.parametrize("draai", range(4))
def test_heen_en_terug_tussen_scherm_en_pdf(draai: int) -> None:
    doos = (10.0, 20.0, 300.0, 700.0)
    r = (40.0, 50.0, 90.0, 66.0)
    v = naar_scherm(*(np.array(x) for x in r), doos, draai)
    assert naar_pdf(tuple(float(x) for x in v), doos, draai) == pytest.approx(r, abs=0.01)


def test_zelfde_invoer_geeft_zelfde_bytes(tmp_path: Path) -> None:
    a, pa = _lak(simpel(brief()), tmp_path, naam="a")
    b, pb = _lak(simpel(brief()), tmp_path, naam="b")
    assert a["status"] == b["status"] == "gelakt"
    assert pa.read_bytes() == pb.read_bytes()


def test_een_verlezen_naam_van_de_ouder_neemt_haar_eigen_naam_niet_mee(tmp_path: Path) -> None:
    """'Fatoumalmasri' is found as somebody unknown; the net looks without spaces and hyphens, and must not take
    'Fatoum Al-Masri' for it."""
    ouder = {"naam": "Fatoum Al-Masri", "voornaam": "Fatoum", "achternaam": "Al-Masri", "voorletters": "F."}
    zaak = Zaak.uit_json({"partijen": {"ouder": ouder, "derden": [{"naam": "Kwame Boateng"}]}})
    regels = ["Aan de dienst, over Fatoum Al-Masri en de opvang", "Er was sprake van Fatoumalmasri in het stuk",
              "Gezien met Kwame Boateng en met Fatoum Al-Masri"]  # fmt: skip
    r, uit = _lak(simpel(brief(regels)), tmp_path, zaak)
    assert r["status"] == "gelakt"
    tekst = _tekst(uit)
    assert tekst.count("Fatoum Al-Masri") == 2 and "Boateng" not in tekst and "Fatoumalmasri" not in tekst


def test_breedte_van_het_vak_verraadt_de_naam_niet(tmp_path: Path) -> None:
    """Two pages that differ only in the name give the same pixels."""
    beelden = []
    for k, naam in enumerate(("Kwame Boateng", "Li Wu")):
        zaak = Zaak.uit_json(
            {
                "partijen": {
                    "derden": [{"naam": naam, "voornaam": naam.split()[0], "achternaam": naam.split()[1]}]
                }
            }
        )
        inhoud = (
            regel("Geachte mevrouw,", 70, 760) + regel("Gebeld door de heer", 70, 730) + regel(naam, 190, 730)
        )
        inhoud += regel("over de opvang.", 330, 730) + regel("Aanwezig:", 70, 700) + regel(naam, 140, 700)
        r, uit = _lak(simpel(inhoud), tmp_path, zaak, f"z{k}")
        assert r["status"] == "gelakt" and len(r["voorstellen"]) == 2
        beelden.append(_pixels(uit))
    assert np.array_equal(*beelden)


def test_buurregels_blijven_heel(tmp_path: Path) -> None:
    """With lines as tight as they get, every pixel of the lines above and below is still there."""
    regels = [
        "Bijgevoegd paginagroot formulier gjpqy",
        f"Hierbij belde {NAAM} gjpqy nogmaals",
        "Het blijft bij de klacht en is afgehandeld",
    ]
    zonder = brief([regels[0], "", regels[2]], stap=11.4)
    r, uit = _lak(simpel(brief(regels, stap=11.4)), tmp_path)
    assert r["status"] == "gelakt"
    (tmp_path / "z.pdf").write_bytes(simpel(zonder))
    verwacht, echt = _pixels(tmp_path / "z.pdf"), _pixels(uit)
    inkt = verwacht < 100
    assert float((echt[inkt] < 190).mean()) > 0.995
    assert "paginagroot" in _tekst(uit) and "afgehandeld" in _tekst(uit) and "nogmaals" in _tekst(uit)


def test_licht_schrift_blijft_te_zien_en_papier_blijft_wit(tmp_path: Path) -> None:
    licht = b"".join(
        b"%g g " % g + regel("Grijs besluit", 70, 760 - 400 * (1 - g)) for g in (0.76, 0.85, 0.92)
    )
    vlak = b"0.9 g 60 380 400 80 re f 0.5 g " + regel("Grijs op een licht vlak", 70, 420)
    r, uit = _lak(simpel(licht + vlak), tmp_path)
    assert r["status"] == "gelakt"
    p = _pixels(uit)
    for g in (0.76, 0.85, 0.92):
        y = int((842 - (760 - 400 * (1 - g))) * 150 / 72)
        assert p[y - 14 : y, 140:300].min() < 180, g
    assert (p[880:900, 520:900] == 255).all() and p[860:880, 150:400].min() < 180


def test_papier_van_een_scan_krijgt_geen_spikkels() -> None:
    kans = np.random.default_rng(1)
    papier = np.clip(kans.normal(np.linspace(250, 225, 1240), 4, (1754, 1240)), 0, 255).astype(np.uint8)
    papier[800:815, 200:900:3] = 20
    (beeld,) = codeer(papier.copy(), 595, 842)
    assert len(beeld.data) < 2500


@pytest.mark.parametrize(("breed", "hoog", "staand"), [(13, 142, True), (7, 9, False), (80, 12, False)])
def test_een_kolom_letters_is_geen_regel(breed: int, hoog: int, staand: bool) -> None:
    """Letters below each other that OCR took for one word: a box as high as they are, from margin to margin, would
    cover half the page."""
    v = _bouw([Gelezen("Boateng", 400, 160, 400 + breed, 160 + hoog, 90, (1, 1, 1))], 1.0)
    z = Lezing(0, 595, 842, (0, 0, 595, 842), 0, 150, False, "ocr", [v])
    vondst = [0, 0, 0, 7, "naam", "bekende naam", 1.0, "AVG"]
    (vak,), _, _ = maak_vakken(z, [vondst], [], np.full((1754, 1240), 255, np.uint8), 150 / 72)
    x0, y0, x1, y1 = vak.rect
    assert (y1 - y0 > x1 - x0) is staand and min(y1 - y0, x1 - x0) < 40


def test_vlak_van_een_mens(tmp_path: Path) -> None:
    zaak = Zaak.uit_json({"vlakken": [{"pagina": 0, "rect": [68, 730, 400, 750]}]})
    r, uit = _lak(simpel(brief()), tmp_path, zaak)
    assert r["status"] == "gelakt" and [v["soort"] for v in r["voorstellen"]].count("vlak") == 1
    t = _tekst(uit)
    assert "kinderopvang" not in t and "Geachte" in t and "besluit" in t
    s = 150 / 72
    binnen = _pixels(uit)[int((842 - 748) * s) : int((842 - 732) * s), int(72 * s) : int(395 * s)]
    assert (binnen >= 250).all()


def test_vlak_op_gedraaide_verschoven_pagina(tmp_path: Path) -> None:
    geval = next(g for g in GEVALLEN if g.naam == "bijgesneden_verschoven")
    zaak = Zaak.uit_json({"vlakken": [{"pagina": 0, "rect": [268, 1030, 600, 1050]}]})
    r, uit = _lak(geval.maak(), tmp_path, zaak)
    assert r["status"] == "gelakt"
    assert "kinderopvang" not in _tekst(uit) and "besluit" in _tekst(uit)
    with pikepdf.open(uit) as pdf:
        assert [float(x) for x in pdf.pages[0].MediaBox] == [200, 300, 795, 1142] and int(
            pdf.pages[0].Rotate
        ) == 90


def test_zoeken_en_klein(tmp_path: Path) -> None:
    inhoud = b"".join(
        regel("Tekst over de toeslag en het besluit van de dienst, gewone regel.", 60, 790 - 14 * i, 10)
        for i in range(22)
    )
    _, uit = _lak(simpel(inhoud), tmp_path)
    assert uit.stat().st_size < 40_000 + 3_000
    with pdfium.PdfDocument(str(uit)) as d:
        zoek = d[0].get_textpage().search("het besluit van de dienst")
        assert zoek.get_next() is not None


def test_uitvoer_heeft_vaste_letters_en_geen_metadata(tmp_path: Path) -> None:
    delen = []
    for k, naam in enumerate(("gewoon", "metadata")):
        _, uit = _lak(next(g for g in GEVALLEN if g.naam == naam).maak(), tmp_path, naam=f"m{k}")
        with pikepdf.open(uit) as pdf:
            f = pdf.pages[0].Resources.Font.F
            delen.append(
                (f.ToUnicode.read_bytes(), f.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes())
            )
            assert set(pdf.trailer.keys()) == {"/Size", "/Root"}
    assert delen[0] == delen[1]


@pytest.mark.parametrize(
    ("d", "stuk"),
    [
        ([], "object"),
        ({"partijen": []}, "partijen"),
        ({"partijen": {"derden": {}}}, "derden"),
        ({"partijen": {"derden": ["x"]}}, "derden[0]"),
        ({"vlakken": [{"pagina": -1, "rect": [0, 0, 1, 1]}]}, "vlakken[0].pagina"),
        ({"vlakken": [{"pagina": 0, "rect": [0, 0, 1]}]}, "vlakken[0].rect"),
        ({"vlakken": [{"pagina": 0, "rect": [0, 0, "1", 1]}]}, "vlakken[0].rect"),
        ({"vlakken": [{"pagina": 0, "rect": [5, 5, 5, 9]}]}, "oppervlak"),
        ({"vlakjes": []}, "vlakjes"),
        ({"partijen": {"derden": [{"naam": "A B", "achtrnaam": "B"}]}}, "partijen.derden[0].achtrnaam"),
        ({"partijen": {"ouder": {"adres": [{"strat": "Dam"}]}}}, "partijen.ouder.adres[0].strat"),
        ({"partijen": {"derden": [{"naam": ["A B", "C D"]}]}}, "partijen.derden[0].naam"),
    ],
)
def test_zaak_met_fout_zegt_wat_en_waar(d: object, stuk: str) -> None:
    with pytest.raises(ZaakFout, match=None) as e:
        Zaak.uit_json(d)
    assert stuk in str(e.value)


def test_lege_zaak_mag() -> None:
    assert Zaak.uit_json({}) == Zaak({}, [])


def test_opdrachtregel(tmp_path: Path) -> None:
    (tmp_path / "in.pdf").write_bytes(simpel(brief()))
    (tmp_path / "zaak.json").write_text(json.dumps(ZAAK))
    p = _manage(
        str(tmp_path / "in.pdf"), str(tmp_path / "uit.pdf"), "--zaak", str(tmp_path / "zaak.json"), "--json"
    )
    assert p.returncode == 0, p.stderr
    r = json.loads(p.stdout)
    assert {"status", "reden", "melding", "voorstellen", "verificatie", "seconden", "piek_mb"} <= set(r)
    assert r["status"] == "gelakt" and r["verificatie"]["schoon"]
    assert NAAM not in p.stdout + p.stderr and BSN not in p.stdout + p.stderr
    assert {"pagina", "rect", "soort", "regel", "score", "grond"} <= set(r["voorstellen"][0])
    assert sorted(x.name for x in tmp_path.iterdir()) == ["in.pdf", "uit.pdf", "zaak.json"]


def test_opdrachtregel_fouten(tmp_path: Path) -> None:
    bron = tmp_path / "in.pdf"
    bron.write_bytes(b"geen pdf")
    zaak = tmp_path / "zaak.json"
    zaak.write_text("{}")
    p = _manage(str(bron), str(tmp_path / "uit.pdf"), "--zaak", str(zaak), "--json")
    assert (
        p.returncode == 3
        and json.loads(p.stdout)["reden"] == "geen_pdf"
        and not (tmp_path / "uit.pdf").exists()
    )
    p = _manage(str(bron), str(bron), "--zaak", str(zaak))
    assert p.returncode == 2 and "origineel" in p.stderr and bron.read_bytes() == b"geen pdf"
    p = _manage(str(bron), str(tmp_path / "uit.pdf"), "--zaak", str(tmp_path / "nergens.json"))
    assert p.returncode == 2 and "bestaat niet" in p.stderr
    zaak.write_text('{"partijen": \n oeps}')
    p = _manage(str(bron), str(tmp_path / "uit.pdf"), "--zaak", str(zaak))
    assert p.returncode == 2 and "regel 2" in p.stderr
    bron.write_bytes(simpel(brief()))
    zaak.write_text('{"vlakken": [{"pagina": 3, "rect": [0, 0, 9, 9]}]}')
    p = _manage(str(bron), str(tmp_path / "uit.pdf"), "--zaak", str(zaak))
    assert p.returncode == 2 and "vlakken[0]" in p.stderr and not (tmp_path / "uit.pdf").exists()


def test_opdrachtregel_noemt_wat_geen_gewoon_bestand_is(tmp_path: Path) -> None:
    bron, zaak, pijp = tmp_path / "in.pdf", tmp_path / "zaak.json", tmp_path / "pijp.pdf"
    bron.write_bytes(simpel(brief()))
    zaak.write_text("{}")
    os.mkfifo(pijp)
    p = _manage(str(bron), str(pijp), "--zaak", str(zaak))
    assert p.returncode == 2 and "geen gewoon bestand" in p.stderr and pijp.is_fifo()
    p = _manage(str(pijp), str(tmp_path / "uit.pdf"), "--zaak", str(zaak))
    assert p.returncode == 2 and "geen gewoon bestand" in p.stderr
    zaak.write_text('{"partijen": {"derden": [{"bsn": ' + "9" * 5000 + "}]}}")
    p = _manage(str(bron), str(tmp_path / "uit.pdf"), "--zaak", str(zaak))
    assert p.returncode == 2 and "cijfers" in p.stderr and "Traceback" not in p.stderr


def test_namen_van_bestanden_die_geen_utf8_zijn(tmp_path: Path) -> None:
    map_, zaak = os.fsencode(tmp_path), tmp_path / "zaak.json"
    zaak.write_text(json.dumps(ZAAK))
    bron, uit = map_ + b"/in\xff.pdf", map_ + b"/uit\xfe.pdf"
    Path(os.fsdecode(bron)).write_bytes(simpel(brief()))
    p = _manage(bron, uit, "--zaak", str(zaak))
    assert p.returncode == 0, p.stderr
    assert "in\\xff.pdf: gelakt" in p.stdout
    assert sorted(os.listdir(map_)) == [b"in\xff.pdf", b"uit\xfe.pdf", b"zaak.json"]


def test_wat_niemand_voorzag_is_een_weigering(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from dossiers.lakken import motor

    def stuk(*args: object) -> None:
        raise KeyError(NAAM)

    monkeypatch.setattr(motor, "_stel_samen", stuk)
    r, uit = _lak(simpel(brief()), tmp_path)
    assert (r["status"], r["reden"]) == ("geweigerd", "niet_ondersteund") and "liep vast" in r["melding"]
    assert not uit.exists() and not staatmap(uit).exists()
    assert "_lak_gekeurd" in caplog.text and "KeyError" in caplog.text and NAAM not in caplog.text


def test_een_fout_in_een_kind_komt_met_zijn_plek_in_het_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from dossiers.lakken import motor

    monkeypatch.setattr(motor, "_lees_onbewezen", lambda *a: a[0].voer_uit([{"taak": "lees", "pad": NAAM}]))
    r, uit = _lak(simpel(brief()), tmp_path)
    assert r["reden"] == "niet_ondersteund" and not staatmap(uit).exists()
    assert "lezen.py" in caplog.text and "motor.py" in caplog.text and NAAM not in caplog.text


def test_nummers_die_niet_kloppen_worden_gezocht_zoals_gegeven(tmp_path: Path) -> None:
    zaak = Zaak.uit_json(
        {"partijen": {"derden": [{"naam": NAAM, "bsn": "912345700", "iban": "NL00BANK0000000001"}]}}
    )
    r, uit = _lak(
        simpel(brief(["Het nummer is 912345700", "en de rekening NL00BANK0000000001"])), tmp_path, zaak
    )
    assert r["status"] == "gelakt"
    assert "912345700" not in _tekst(uit) and "NL00BANK" not in _tekst(uit) and "rekening" in _tekst(uit)


def test_in_een_map_houdt_geen_bestand_de_andere_tegen(tmp_path: Path) -> None:
    """A page that one file lacks, and a name that leaves no room for that of the state."""
    in_, uit, zaak = tmp_path / "in", tmp_path / "in" / "uit", tmp_path / "zaak.json"
    (in_ / ".x.pdf.lakstaat").mkdir(parents=True)
    (in_ / ".x.pdf.lakstaat" / "concept.pdf").write_bytes(simpel(brief()))
    lang = "b" * 250 + ".pdf"
    (in_ / "a.pdf").write_bytes(simpel(brief()))
    (in_ / lang).write_bytes(_dossier(2))
    (in_ / "c.pdf").write_bytes(_dossier(2))
    zaak.write_text(json.dumps(ZAAK | {"vlakken": [{"pagina": 1, "rect": [10, 10, 50, 50]}]}))
    for _ in range(2):  # the second time the results of the first lie there
        p = _manage(str(in_), str(uit), "--zaak", str(zaak), "--json")
        rijen = [json.loads(x) for x in p.stdout.splitlines()]
        assert p.returncode == 3 and [(r["bestand"], r["reden"]) for r in rijen] == [
            ("a.pdf", "vraag"),
            (lang, None),
            ("c.pdf", None),
        ]
        assert "vlakken[0]" in rijen[0]["melding"]
        assert sorted(os.listdir(uit)) == [lang, "c.pdf"]


def test_map_naar_map(tmp_path: Path) -> None:
    in_, uit = tmp_path / "in", tmp_path / "uit"
    (in_ / "diep").mkdir(parents=True)
    (in_ / "a.pdf").write_bytes(simpel(brief()))
    (in_ / "diep" / "b.pdf").write_bytes(b"kapot")
    (tmp_path / "zaak.json").write_text(json.dumps(ZAAK))
    p = _manage(str(in_), str(uit), "--zaak", str(tmp_path / "zaak.json"), "--json")
    rijen = [json.loads(x) for x in p.stdout.splitlines()]
    assert p.returncode == 3 and [(r["bestand"], r["status"]) for r in rijen] == [
        ("a.pdf", "gelakt"),
        ("diep/b.pdf", "geweigerd"),
    ]
    assert [str(x.relative_to(uit)) for x in uit.rglob("*.pdf")] == ["a.pdf"]


def _dossier(n: int) -> bytes:
    pdf = nieuw()
    for i in range(n):
        pagina(
            pdf,
            brief(
                [
                    f"Pagina {i + 1} van het dossier",
                    "Het besluit over de opvang volgt nog.",
                    f"Gebeld met {NAAM} vandaag.",
                ]
            ),
        )
    return klaar(pdf)


@pytest.mark.proces
@pytest.mark.langzaam
def test_kill_9_halverwege_gaat_verder_met_dezelfde_bytes(tmp_path: Path) -> None:
    bron, zaak = tmp_path / "in.pdf", tmp_path / "zaak.json"
    bron.write_bytes(_dossier(500))
    zaak.write_text(json.dumps(ZAAK))
    heel = lak(bron, tmp_path / "heel.pdf", ZAAKJE)
    assert heel["status"] == "gelakt" and heel["paginas"] == 500
    uit = tmp_path / "uit.pdf"
    staat = staatmap(uit)
    opdracht = [sys.executable, "manage.py", "lak", str(bron), str(uit), "--zaak", str(zaak), "--json"]
    for wacht_op in ("lees-*", "deel-*"):
        p = subprocess.Popen(opdracht, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eind = time.monotonic() + 300
        while not (len(list(staat.glob(wacht_op))) >= 2) and p.poll() is None and time.monotonic() < eind:
            time.sleep(0.02)
        assert p.poll() is None, "de loop was al klaar"
        os.kill(p.pid, signal.SIGKILL)
        p.wait()
        assert not uit.exists() and staat.is_dir()
    over = {x.name: x.stat().st_mtime_ns for x in staat.glob("lees-*")}
    assert len(over) == 10
    p2 = subprocess.run(opdracht, cwd=PROJECT, capture_output=True, text=True)
    assert p2.returncode == 0, p2.stderr
    assert json.loads(p2.stdout)["verificatie"]["schoon"]
    assert uit.read_bytes() == (tmp_path / "heel.pdf").read_bytes()
    with pdfium.PdfDocument(str(uit)) as d:
        assert [d[i].get_textpage().get_text_range().split("\r\n")[0].strip() for i in (0, 123, 499)] == [
            f"Pagina {i + 1} van het dossier" for i in (0, 123, 499)
        ]
        assert len(d) == 500
    assert not staat.exists()


def test_staat_is_alleen_voor_de_eigenaar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies beside the output during a run holds plain text."""
    from dossiers.lakken import motor

    gezien = []

    def kijk(*args: object, **kw: object) -> None:
        gezien.append(
            (
                staatmap(tmp_path / "a.uit.pdf").stat().st_mode & 0o777,
                sorted(x.stat().st_mode & 0o077 for x in staatmap(tmp_path / "a.uit.pdf").iterdir()),
            )
        )
        raise motor.Geweigerd("te_groot", "proef")

    monkeypatch.setattr(motor, "_stel_samen", kijk)
    r, uit = _lak(simpel(brief()), tmp_path)
    assert r["reden"] == "te_groot" and not uit.exists()
    assert gezien[0][0] == 0o700 and set(gezien[0][1]) == {0}
    assert not staatmap(uit).exists()


def test_wat_niet_te_zien_is_komt_niet_in_de_nieuwe_tekstlaag(tmp_path: Path) -> None:
    """Also past the pages that get OCR in full."""
    pdf = nieuw()
    for k in range(3):
        wit = b"1 1 1 rg " + regel("verhaal over lente", 70, 300) + b"0 0 0 rg "
        pagina(pdf, brief() + (wit if k == 2 else b""))
    r, uit = _lak(klaar(pdf), tmp_path)
    assert r["status"] == "gelakt" and r["gelezen_als"].get("laag") == 2
    assert "lente" not in _tekst(uit) and "besluit" in _tekst(uit)


def test_lek_betekent_geen_vrijgave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave one word in behind the engine's back: nothing may come out."""
    from dossiers.lakken import motor

    echt = motor._stel_samen

    def lekkend(delen: list[Path], doel: Path) -> object:
        r = echt(delen, doel)
        with pikepdf.open(doel, allow_overwriting_input=True) as pdf:
            c = pdf.pages[0].Contents.read_bytes()
            pdf.pages[0].Contents.write(
                c.replace(b"ET", b"1 0 0 1 50 50 Tm <" + NAAM.encode("utf-16-be").hex().encode() + b"> Tj ET")
            )
            pdf.save(doel)
        return r

    monkeypatch.setattr(motor, "_stel_samen", lekkend)
    r, uit = _lak(simpel(brief()), tmp_path)
    assert (r["status"], r["reden"]) == ("geweigerd", "verificatie")
    assert not uit.exists() and "Boateng" not in json.dumps(r)


@pytest.mark.parametrize("wat", ["inkt onder een vak", "staart achter een beeld"])
def test_inkt_of_staart_in_een_beeld_betekent_geen_vrijgave(
    wat: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text layer is right; the picture is not."""
    import zlib

    from dossiers.lakken import motor

    echt = motor._stel_samen

    def lekkend(delen: list[Path], doel: Path) -> object:
        verslag, feiten = echt(delen, doel)
        x0, y0, x1, y1, *_ = feiten[0]["vakken"][0]
        with pikepdf.open(doel, allow_overwriting_input=True) as pdf:
            beeld = pdf.pages[0].Resources.XObject["/B0"]
            data = bytearray(zlib.decompress(beeld.read_raw_bytes()))
            staart = b""
            if wat == "inkt onder een vak":
                data[(y1 - 3) * -(-int(beeld.Width) // 4) + (x1 - 12) // 4] = 0
            else:
                staart = NAAM.encode()
            beeld.write(zlib.compress(bytes(data)) + staart, filter=pikepdf.Name.FlateDecode)
            pdf.save(doel, compress_streams=False)
        return verslag, feiten

    monkeypatch.setattr(motor, "_stel_samen", lekkend)
    r, uit = _lak(simpel(brief()), tmp_path)
    assert (r["status"], r["reden"]) == ("geweigerd", "verificatie")
    assert "pixels" in r["melding"] and not uit.exists()
    if wat != "inkt onder een vak":
        assert "bytes" in r["melding"]


def test_geheugen_van_een_bom_blijft_binnen_de_grens(tmp_path: Path) -> None:
    r, _ = _lak(next(g for g in GEVALLEN if g.naam == "bom_flate").maak(), tmp_path)
    assert r["reden"] == "te_groot" and r["seconden"] < 60


@pytest.mark.parametrize(
    ("naam", "werkers"),
    [
        ("liegende_tounicode_gewone_woorden", 1),
        ("liegende_tounicode_gewone_woorden", 2),
        ("liegende_letters_later", 2),
    ],
)
def test_wat_pas_na_de_letterproef_gelezen_wordt_is_ook_doorzocht(
    naam: str, werkers: int, tmp_path: Path
) -> None:
    """The search runs beside the proof of the fonts; a page that fails the proof must be searched as OCR reads it, not
    be left to the sample of the verification."""
    bron, uit = tmp_path / "in.pdf", tmp_path / "uit.pdf"
    bron.write_bytes(next(g for g in GEVALLEN if g.naam == naam).maak())
    r = lak(bron, uit, ZAAKJE, werkers=werkers)
    assert (r["status"], r["verificatie"]["hersteld"]) == ("gelakt", 0)
    assert {v["pagina"] for v in r["voorstellen"]} == {4}
    if naam != "liegende_letters_later":  # there the number says what it draws, and lends its box its source
        assert {v["bron"] for v in r["voorstellen"]} == {"ocr"}


def test_module_die_niet_te_laden_is_meldt_zich_bij_de_taak(tmp_path: Path) -> None:
    """A child loads modules ahead; one that can't must not take the child along without a word."""
    bron = tmp_path / "in.pdf"
    bron.write_bytes(simpel(brief()))
    with Ploeg(1, modules=("bestaat_niet", "voorcontrole")) as ploeg:
        ploeg.start(1)
        kind = ploeg.kinderen[0]
        assert ploeg.voer_uit([{"taak": "voorcontrole", "pad": str(bron)}])[0]["paginas"] == 1
        assert ploeg.kinderen == [kind], "het kind dat al klaarstond deed het werk"
        assert 10 < ploeg.hoogste_mb() < 500
        ploeg.stop()
        assert kind.einde == -signal.SIGKILL and ploeg.kinderen == []
        with pytest.raises(TaakFout, match="Fout in taak onbekend: KeyError"):
            ploeg.voer_uit([{"taak": "onbekend"}])
