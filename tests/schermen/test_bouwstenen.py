# SPDX-License-Identifier: EUPL-1.2
"""The pure parts of the screens: paging, forms, amounts, the drawn term, the glossary."""

import json
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django import forms

from cases.tijdlijn_svg import BREED, LINKS, RECHTS, teken
from herstel import begrippen
from herstel.bladeren import blader_lijst, codeer, decodeer
from herstel.forms import Bedragveld, Datumveld
from herstel.templatetags import herstel_tags as tags

PROJECT = Path(__file__).resolve().parents[2]


def test_bladeren_heen_en_terug_toont_elke_rij_precies_een_keer() -> None:
    rijen = list(range(23))
    gezien, na, bladen = [], "", []
    while True:
        blad = blader_lijst(rijen, lambda r: (r // 3, r), na=na, per=5)
        gezien += blad.rijen
        bladen.append(list(blad.rijen))
        if not blad.volgende:
            break
        na = blad.volgende
    assert gezien == rijen
    terug = blader_lijst(rijen, lambda r: (r // 3, r), voor=blad.vorige, per=5)
    assert list(terug.rijen) == bladen[-2]


@pytest.mark.parametrize(
    "rommel", ["x", "!!!", "é", codeer(["a"]), codeer(["a", "b"]), "=" * 9, codeer([None, None])]
)
def test_een_vreemde_bladwijzer_geeft_een_gewone_lijst(rommel: str) -> None:
    assert list(blader_lijst([1, 2, 3], lambda r: (r, r), na=rommel).rijen)[:1] in ([1], [])
    assert decodeer("x", 2) is None


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("1.234,56", "1234.56"),
        ("1234,5", "1234.5"),
        ("€ 1.234", "1234"),
        (" 0,01 ", "0.01"),
        ("1.234.567,89", "1234567.89"),
    ],
)
def test_bedrag_met_komma(tekst: str, bedrag: str) -> None:
    assert Bedragveld().clean(tekst) == Decimal(bedrag)


@pytest.mark.parametrize(
    "tekst", ["12.5", "1,234.56", "abc", "1.23,45", "--1", "1e5", "NaN", "Infinity", "-5", "1,234"]
)
def test_dubbelzinnig_of_onzinnig_bedrag_wordt_geweigerd(tekst: str) -> None:
    with pytest.raises(forms.ValidationError):
        Bedragveld().clean(tekst)


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [("31-03-2025", date(2025, 3, 31)), ("1-3-2025", date(2025, 3, 1)), ("2025-03-31", date(2025, 3, 31))],
)
def test_datum_zoals_mensen_typen(tekst: str, dag: date) -> None:
    assert Datumveld().clean(tekst) == dag


@pytest.mark.parametrize(
    "tekst", ["31-02-2025", "03-31-2025", "1-1-25", "gisteren", "01-01-0001", "01-01-9999"]
)
def test_een_dag_die_niet_bestaat_wordt_geweigerd(tekst: str) -> None:
    with pytest.raises(forms.ValidationError):
        Datumveld().clean(tekst)


def test_bedragen_en_datums_op_zijn_nederlands() -> None:
    assert tags.bedrag(Decimal("1234567.8")) == "€\u00a01.234.567,80"
    assert tags.bedrag(Decimal("-5")) == "−€\u00a05,00"
    assert tags.datum(date(2025, 3, 3)) == "3 maart 2025"
    assert tags.leesbaar("2025-03-03") == "3 maart 2025"
    assert tags.leesbaar("1234.50") == "€\u00a01.234,50"
    assert tags.leesbaar(15) == 15
    assert tags.meervoud(1, "zaak,zaken") == "1 zaak"
    assert tags.meervoud(1200, "zaak,zaken") == "1.200 zaken"


def test_een_begrip_krijgt_zijn_betekenis_en_wordt_nooit_html() -> None:
    assert "speciaal" not in begrippen.begrippen()
    assert "forfait" in begrippen.begrippen()
    html = tags.begrip("forfait")
    assert 'role="tooltip"' in html and "aria-describedby" in html
    assert tags.begrip("<b>geen term</b>") == "&lt;b&gt;geen term&lt;/b&gt;"


def test_tekening_van_een_termijn_ligt_op_de_lijn_en_zegt_alles_in_woorden() -> None:
    begin = date(2025, 1, 10)
    t = teken(
        "Beslissen", begin, date(2026, 1, 30), date(2025, 9, 1),
        opschortingen=[(date(2025, 5, 1), date(2025, 5, 20)), (date(2025, 8, 20), None)],
        verlengd_op=date(2025, 6, 1), dwangsom=(date(2026, 2, 15), date(2026, 3, 28)),
    )  # fmt: skip
    assert all(b.x >= LINKS and b.x + b.breed <= BREED - RECHTS + 3 for b in t.blokken)
    assert [b.soort for b in t.blokken].count("gat") == 2
    for stuk in (
        "10-01-2025",
        "30-01-2026",
        "Opgeschort van 01-05-2025 tot en met 20-05-2025",
        "loopt nog",
        "Verlengd op 01-06-2025",
        "Dwangsom van 15-02-2026",
        "Vandaag is 01-09-2025",
    ):
        assert stuk in t.omschrijving
    assert t.jaren == ((t.jaren[0][0], 2026),)


@pytest.mark.parametrize("dagen", [0, 1, 3, 5000])
def test_labels_op_een_rij_vallen_niet_over_elkaar(dagen: int) -> None:
    begin = date(2020, 1, 1)
    t = teken(
        "T", begin, begin + timedelta(days=dagen), begin + timedelta(days=dagen // 2), verlengd_op=begin
    )
    per_rij: dict[int, list[tuple[float, float]]] = {}
    for p in t.punten:
        breed = len(p.tekst) * 6.8
        links = p.x - {"start": 0, "middle": breed / 2, "end": breed}[p.anker]
        per_rij.setdefault(p.rij, []).append((links, links + breed))
    for stukken in per_rij.values():
        stukken.sort()
        assert all(a[1] <= b[0] for a, b in zip(stukken, stukken[1:], strict=False))


def _sjablonen() -> list[Path]:
    mappen = ("templates", "cases/templates", "regelingen/templates", "herstel/templates")
    return [p for m in mappen for p in (PROJECT / m).rglob("*.html")]


def test_geen_sjabloon_heeft_script_of_stijl_in_de_bladzijde_zelf() -> None:
    """A strict CSP: nothing inline, so nothing that is typed can ever run."""
    assert len(_sjablonen()) > 25
    for pad in _sjablonen():
        tekst = pad.read_text(encoding="utf-8")
        assert not re.search(
            r"<style|\sstyle=|\son(click|change|submit|load|input|keydown)=|javascript:", tekst
        ), pad
        assert not re.search(r"<script(?![^>]*\ssrc=)", tekst), pad
        assert "|safe" not in tekst, pad


def test_htmx_mag_niets_uitvoeren() -> None:
    tekst = (PROJECT / "templates/basis.html").read_text(encoding="utf-8")
    instelling = json.loads(re.search(r"name=\"htmx-config\" content='(.*?)'", tekst)[1])
    assert instelling == {"includeIndicatorStyles": False, "allowEval": False, "selfRequestsOnly": True}
