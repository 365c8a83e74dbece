# SPDX-License-Identifier: EUPL-1.2
"""Properties that must hold for any facts."""

import copy
import os
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from herstel.recht.kalender import plus_maanden
from herstel.recht.rekenen import bereken
from herstel.recht.termijnen import samengevoegd
from regelingen.integraal.regels import halve_jaren

from . import hulp  # noqa: F401
from .gevallen import MAKERS, opschortingen

dagen = st.dates(date(2023, 1, 1), date(2027, 6, 1))
zaad = st.integers(0, 2**32)
verschuif = st.integers(0, 400)
rustig = settings(
    max_examples=int(os.environ.get("HERSTEL_EIGENSCHAPPEN", "120")), deadline=None, derandomize=True
)


def einde(kind, feiten):
    return bereken(kind, feiten).waarden["einde"]


def _later(feiten, velden, n):
    feiten = copy.deepcopy(feiten)
    for veld in velden:
        feiten[veld] = (date.fromisoformat(feiten[veld]) + timedelta(days=n)).isoformat()
    return feiten


@rustig
@given(zaad, verschuif)
def test_later_begin_geeft_nooit_een_eerder_einde(z, n):
    k = Random(z)
    for kind, velden in (
        ("bezwaartermijn", ("dagtekening", "bekendgemaakt_op")),
        ("beslistermijn_primair", ("start",)),
    ):
        feiten = MAKERS[kind](k)
        feiten.pop("mededeling_4_14", None)
        assert einde(kind, _later(feiten, velden, n)) >= einde(kind, feiten)
    feiten = MAKERS["beslistermijn_bezwaar"](k)
    assert einde("beslistermijn_bezwaar", _later(feiten, ("bezwaar_ontvangen",), n)) >= einde(
        "beslistermijn_bezwaar", feiten
    )
    feiten = MAKERS["atw_verlenging"](k)
    veld = "gebeurtenis" if "gebeurtenis" in feiten else "nominaal_einde"
    assert einde("atw_verlenging", _later(feiten, (veld,), n)) >= einde("atw_verlenging", feiten)


@rustig
@given(zaad)
def test_meer_opschorting_geeft_nooit_een_eerder_einde(z):
    k = Random(z)
    for kind, primair in (("beslistermijn_bezwaar", False), ("beslistermijn_primair", True)):
        feiten = MAKERS[kind](k)
        extra = opschortingen(k, date(2024, 1, 1) + timedelta(days=k.randrange(1200)), 60, primair)
        meer = feiten | {"opschortingen": feiten["opschortingen"] + extra}
        zonder = feiten | {"opschortingen": []}
        assert einde(kind, zonder) <= einde(kind, feiten) <= einde(kind, meer)


@rustig
@given(st.lists(st.tuples(dagen, st.integers(0, 60)), max_size=8), st.randoms(use_true_random=False))
def test_vereniging_hangt_niet_van_de_volgorde_af(stukken, toeval):
    perioden = [(van, van + timedelta(days=n)) for van, n in stukken]
    door_elkaar = perioden[:]
    toeval.shuffle(door_elkaar)
    uit = samengevoegd(perioden)
    assert uit == samengevoegd(door_elkaar) == samengevoegd(uit) == samengevoegd(perioden * 2)
    los = {van + timedelta(days=i) for van, tot in perioden for i in range((tot - van).days + 1)}
    assert los == {van + timedelta(days=i) for van, tot in uit for i in range((tot - van).days + 1)}
    assert all(b[0] - a[1] > timedelta(days=1) for a, b in zip(uit, uit[1:], strict=False))


def test_vereniging_met_een_open_einde():
    a, b, c = date(2024, 1, 1), date(2024, 2, 1), date(2024, 3, 1)
    assert samengevoegd([(b, date.max), (a, a), (c, c)]) == [(a, a), (b, date.max)]
    assert samengevoegd([(a, date.max), (b, date.max)]) == [(a, date.max)]
    assert samengevoegd([]) == []


@rustig
@given(zaad)
def test_delen_plus_afrondingsverschil_is_het_geheel(z):
    k = Random(z)
    feiten = MAKERS["nabestaanden"](k)
    uit = bereken("nabestaanden", feiten).waarden
    if uit["verdeling"]:
        assert sum(v["bedrag"] for v in uit["verdeling"]) - uit["afrondingsverschil"] == Decimal(
            feiten["bedrag"]
        )
        assert len({v["bedrag"] for v in uit["verdeling"]}) == 1
        assert abs(uit["afrondingsverschil"]) <= Decimal("0.005") * len(uit["verdeling"])
    n = k.randint(1, 50)
    feiten = MAKERS["dwangsom"](k) | {"aanvragers": n}
    uit = bereken("dwangsom", feiten).waarden
    if "afrondingsverschil" in uit:
        assert uit["bedrag_per_aanvrager"] * n - uit["afrondingsverschil"] == uit["bedrag"]


@rustig
@given(zaad)
def test_dwangsom_nooit_meer_dan_42_dagen_of_het_maximum(z):
    k = Random(z)
    feiten = MAKERS["dwangsom"](k)
    uit = bereken("dwangsom", feiten).waarden
    if feiten["soort"] == "bestuurlijk":
        assert 0 <= uit["dagen"] <= 42 and uit["bedrag"] <= Decimal(1442)
        assert uit["dagen"] == 0 or uit["laatste_dag"] - uit["eerste_dag"] == timedelta(days=uit["dagen"] - 1)
        later = feiten | {
            "peildatum": feiten["peildatum"]
            and (date.fromisoformat(feiten["peildatum"]) + timedelta(days=1)).isoformat()
        }
        assert bereken("dwangsom", later).waarden["bedrag"] >= uit["bedrag"]
    else:
        assert uit["bedrag"] <= Decimal(feiten["maximum"])


@rustig
@given(zaad)
def test_geen_datum_buiten_de_tabel_zonder_waarschuwing(z):
    """Every end that the ATW could move and that lies in a year without data comes with a warning."""
    k = Random(z)
    for jaar in (2029, 2035, 2019, 2022):
        dag = date(jaar, 1, 1) + timedelta(days=k.randrange(365))
        besluit = {"grondslag": "awb_overig", "bekendgemaakt_op": dag.isoformat()}
        uit = bereken("bezwaartermijn", besluit)
        if uit.waarden["einde"].year not in range(2023, 2029):
            assert any("niet opgenomen" in w for w in uit.waarschuwingen)
        for kind, feiten in (
            ("atw_verlenging", {"nominaal_einde": dag.isoformat()}),
            ("beslistermijn_bezwaar", besluit),
            ("beslistermijn_primair", {"regeling": "wht_6_5", "start": dag.isoformat()}),
            (
                "beslistermijn_primair",
                {
                    "regeling": "wht_6_6",
                    "start": dag.isoformat(),
                    "verlenging": {"maanden": 3, "medegedeeld_op": dag.isoformat()},
                },
            ),
            (
                "dwangsom",
                {
                    "soort": "bestuurlijk",
                    "beslistermijn_einde": (dag - timedelta(days=1)).isoformat(),
                    "ingebrekestelling_ontvangen": dag.isoformat(),
                },
            ),
            ("betaaltermijn", {"soort": "ex_partner", "bekendgemaakt_op": dag.isoformat()}),
            ("zienswijzetermijn", {"dagtekening": dag.isoformat()}),
        ):
            uit = bereken(kind, feiten)
            buiten = [
                v for v in uit.waarden.values() if isinstance(v, date) and v.year not in range(2023, 2029)
            ]
            naam = (
                uit.waarden.get("einde")
                or uit.waarden.get("uiterlijk")
                or uit.waarden.get("vaststelling_uiterlijk")
            )
            if buiten and naam.year not in range(2023, 2029):
                assert any("niet opgenomen" in w for w in uit.waarschuwingen), (kind, feiten)


@rustig
@given(zaad, st.sampled_from(sorted(MAKERS)))
def test_opnieuw_rekenen_geeft_hetzelfde(z, kind):
    feiten = MAKERS[kind](Random(z))
    voor = copy.deepcopy(feiten)
    een, twee = bereken(kind, feiten, met_uitleg=True), bereken(kind, feiten, met_uitleg=True)
    assert een == twee and feiten == voor
    kaal = bereken(kind, feiten)
    assert (kaal.waarden, kaal.regels, kaal.waarschuwingen, kaal.status) == (
        een.waarden,
        een.regels,
        een.waarschuwingen,
        een.status,
    )
    assert een.stappen and not kaal.stappen


@rustig
@given(dagen, st.integers(0, 60))
def test_plus_maanden_is_nooit_meer_dan_de_maand(dag, n):
    uit = plus_maanden(dag, n)
    assert (uit.year * 12 + uit.month) - (dag.year * 12 + dag.month) == n
    assert uit.day <= dag.day and (uit.day == dag.day or (uit + timedelta(days=1)).day == 1)


@rustig
@given(dagen, st.integers(0, 4000))
def test_halve_jaren_is_de_kleinste(dag, n):
    tot = dag + timedelta(days=n)
    k = halve_jaren(dag, tot)
    assert plus_maanden(dag, 6 * k) >= tot
    assert k == 0 or plus_maanden(dag, 6 * (k - 1)) < tot


@rustig
@given(zaad)
def test_compensatie_in_centen_en_in_verband(z):
    uit = bereken("compensatie", MAKERS["compensatie"](Random(z))).waarden
    for veld, waarde in uit.items():
        if isinstance(waarde, Decimal):
            assert waarde >= 0 and waarde.as_tuple().exponent == -2, veld
    assert uit["som"] == sum(uit[x] for x in "abcdefg")
    assert uit["totaal_bruto"] == uit["som"] + uit["opslag_1_procent"] + uit["werkelijke_schade"]
    assert uit["d"] <= uit["bruto_grondslag"] and uit["a"] <= uit["bruto_grondslag"]


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_uitleg_vult_bedragen_en_datums_in(kind):
    k = Random(f"uitleg {kind}")
    for _ in range(30):
        for stap in bereken(kind, MAKERS[kind](k), met_uitleg=True).stappen:
            assert not stap.tekst[0].islower() and stap.tekst.rstrip().endswith("."), stap.tekst
            assert not any(
                vreemd in stap.tekst for vreemd in ("None", "Decimal", "date(", "  ", "{", "True")
            ), stap.tekst
