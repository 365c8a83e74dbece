# SPDX-License-Identifier: EUPL-1.2
"""Keyset paging in the database: every row once, forwards and back, whatever the order and also with empty dates."""

from datetime import date, timedelta

import pytest

from cases.models import Zaak
from cases.selectors import _SPOED_EERST
from herstel.bladeren import Blad, Kolom, blader_query, codeer, dag_uit
from tests.cases.factories import maak_ouder, maak_zaak

pytestmark = pytest.mark.django_db
OP_DATUM = (Kolom("uiterste_datum", lees=dag_uit, leeg=True), Kolom("pk"))
NIEUWSTE_EERST = (Kolom("ontvangen_op", lees=dag_uit, aflopend=True), Kolom("pk", aflopend=True))


@pytest.fixture
def zaken() -> list[Zaak]:
    ouder = maak_ouder()
    dagen = [
        date(2026, 3, 1),
        None,
        date(2026, 1, 1),
        date(2026, 3, 1),
        None,
        date(2026, 2, 1),
        date(2026, 1, 1),
    ]
    for nummer, dag in enumerate(dagen):
        zaak = maak_zaak(ouder=ouder, ontvangen_op=date(2023, 1, 1) + timedelta(nummer // 2))
        Zaak.objects.filter(pk=zaak.pk).update(
            uiterste_datum=dag, spoed=nummer in (1, 3, 6), spoed_reden="x" if nummer in (1, 3, 6) else ""
        )
    return list(Zaak.objects.order_by("pk"))


def _sleutel(kolommen: tuple[Kolom, ...], zaak: Zaak) -> list:
    uit = []
    for kolom in kolommen:
        waarde = getattr(zaak, kolom.naam)
        getal = waarde.toordinal() if isinstance(waarde, date) else int(waarde or 0)
        uit += [waarde is None, -getal if kolom.aflopend else getal]
    return uit


@pytest.mark.parametrize("per", [1, 2, 3, 7, 50])
@pytest.mark.parametrize(
    "kolommen", [OP_DATUM, NIEUWSTE_EERST, _SPOED_EERST], ids=["datum", "nieuwste", "spoed"]
)
def test_elke_rij_precies_een_keer_heen_en_terug(zaken: list[Zaak], kolommen: tuple, per: int) -> None:
    verwacht = [z.pk for z in sorted(zaken, key=lambda z: _sleutel(kolommen, z))]
    bladen: list[Blad] = []
    na = ""
    while True:
        blad = blader_query(Zaak.objects.all(), kolommen, na=na, per=per)
        bladen.append(blad)
        assert len(bladen) <= len(zaken)
        if not blad.volgende:
            break
        na = blad.volgende
    assert [z.pk for blad in bladen for z in blad.rijen] == verwacht
    assert bladen[0].vorige == ""
    terug, voor = [[z.pk for z in bladen[-1].rijen]], bladen[-1].vorige
    while voor:
        blad = blader_query(Zaak.objects.all(), kolommen, voor=voor, per=per)
        terug.insert(0, [z.pk for z in blad.rijen])
        assert blad.volgende
        voor = blad.vorige
    assert terug == [[z.pk for z in blad.rijen] for blad in bladen]


@pytest.mark.parametrize(
    "rommel",
    [
        "x",
        "é",
        codeer([]),
        codeer(["geen dag", 1]),
        codeer([None, None]),
        codeer([5, "a"]),
        codeer([["a"], 1]),
    ],
)
def test_een_vreemde_bladwijzer_geeft_het_begin(zaken: list[Zaak], rommel: str) -> None:
    begin = [z.pk for z in blader_query(Zaak.objects.all(), OP_DATUM, per=3).rijen]
    for kant in ("na", "voor"):
        blad = blader_query(Zaak.objects.all(), OP_DATUM, per=3, **{kant: rommel})
        assert [z.pk for z in blad.rijen] == begin
        assert blad.vorige == ""


def test_geen_rijen_geeft_een_leeg_blad() -> None:
    assert blader_query(Zaak.objects.none(), OP_DATUM) == Blad()
