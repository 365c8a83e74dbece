# SPDX-License-Identifier: EUPL-1.2
"""Conformance: every kind of case fills every slot, and every status × transition is walked."""

import ast
from pathlib import Path

import pytest
from django.conf import settings

from cases.models import Statusovergang
from cases.services.uitgaand import gevolg_van
from cases.services.zaken import _door_de_deur, stap_van_besluit, verander_status, zaak_op_slot
from cases.zaaksoort import Zaaksoort, alle_zaaksoorten
from herstel.fouten import VerkeerdeStatus, Weigering
from herstel.models import Rol
from herstel.recht.rekenen import kinds
from tests.cases.factories import maak_zaak
from tests.herstel.factories import maak_medewerker, maak_team

SOORTEN = alle_zaaksoorten()
soorten = pytest.mark.parametrize("zs", SOORTEN, ids=lambda zs: zs.code)
paren = pytest.mark.parametrize(
    ("zs", "status", "overgang"),
    [(zs, st, ov) for zs in SOORTEN for st in zs.statussen for ov in zs.overgangen],
    ids=lambda x: getattr(x, "code", x),
)


def test_er_zijn_zaaksoorten() -> None:
    assert {"eerste_toets", "integrale_beoordeling"} <= {zs.code for zs in SOORTEN}


@soorten
def test_elk_vakje_is_gevuld(zs: Zaaksoort) -> None:
    assert zs.naam and zs.meervoud and zs.grondslag and zs.controlelijst
    assert 0 < zs.steekproef <= 1
    assert sum(t.hoofd for t in zs.termijnen) == 1
    for st in zs.statussen:
        assert st.naam and st.fase and st.volgende_stap
    for ov in zs.overgangen:
        assert ov.naam and ov.van
        assert set(ov.van) | {ov.naar} <= {s.code for s in zs.statussen}
        assert ov.door_systeem or ov.rollen, f"{ov.code}: niemand mag dit"
        assert set(ov.rollen) <= set(Rol.values)
        for soort in ov.gevolgen:
            assert gevolg_van(soort), soort
    for ts in zs.termijnen:
        assert ts.kind in kinds() and ts.grondslag
    for bs in zs.besluitsoorten:
        assert set(bs.opstellen_in) <= {s.code for s in zs.statussen}
        for code in (bs.aanbieden, bs.goedkeuren, bs.teruggeven, bs.vaststellen):
            assert zs.overgang(code).door_systeem
        assert bs.herbereken is not None and bs.uitkomsten and bs.sjabloon and bs.betaaltermijn


@soorten
def test_elke_status_is_bereikbaar_en_open_statussen_lopen_niet_dood(zs: Zaaksoort) -> None:
    bereikt, te_doen = {zs.begin}, [zs.begin]
    while te_doen:
        for ov in zs.overgangen_vanuit(te_doen.pop()):
            if ov.naar not in bereikt:
                bereikt.add(ov.naar)
                te_doen.append(ov.naar)
    assert bereikt == {s.code for s in zs.statussen}
    for st in zs.statussen:
        if st.open:
            assert list(zs.overgangen_vanuit(st.code)), f"{st.code} loopt dood"


@pytest.mark.django_db
@paren
def test_alleen_overgangen_uit_de_tabel(zs: Zaaksoort, status, overgang) -> None:
    """From every status, every transition: the table decides, and the row, the flag and the log follow it."""
    team = maak_team()
    zaak = zaak_op_slot(maak_zaak(zs.code, team=team).pk)
    if zaak.status != status.code:
        from cases.zaaksoort import Overgang

        _door_de_deur(zaak, Overgang("proef", "proef", (zaak.status,), status.code), None, "klaarzetten")
    leider = maak_medewerker([Rol.ZAAKBEHANDELAAR, Rol.TEAMLEIDER], team=team)
    voor = Statusovergang.objects.filter(zaak=zaak).count()

    def neem() -> None:
        if overgang.door_systeem:
            stap_van_besluit(zaak, overgang.code, leider, "reden")
        else:
            verander_status(zaak, overgang.code, leider, "reden")

    if status.code not in overgang.van:
        with pytest.raises(VerkeerdeStatus):
            neem()
        gelukt = False
    else:
        try:
            neem()
            gelukt = True
        except Weigering as fout:
            assert not isinstance(fout, VerkeerdeStatus) and fout.melding.endswith(".")
            assert overgang.voorwaarden
            gelukt = False
    zaak.refresh_from_db()
    assert zaak.status == (overgang.naar if gelukt else status.code)
    assert Statusovergang.objects.filter(zaak=zaak).count() == voor + gelukt
    doel = zs.status(zaak.status)
    assert zaak.is_open is doel.open
    assert (zaak.afgerond_op is None) is doel.open


def _schrijft_status(boom: ast.AST) -> list[int]:
    """Lines that write `.status` of something called zaak, or pass status= to an update of Zaak."""
    regels = []
    for knoop in ast.walk(boom):
        doelen = knoop.targets if isinstance(knoop, ast.Assign) else []
        for doel in [d for t in doelen for d in (t.elts if isinstance(t, ast.Tuple) else [t])]:
            if (
                isinstance(doel, ast.Attribute)
                and doel.attr == "status"
                and "zaak" in ast.unparse(doel.value).lower()
            ):
                regels.append(knoop.lineno)
        if (
            isinstance(knoop, ast.Call)
            and isinstance(knoop.func, ast.Attribute)
            and knoop.func.attr == "update"
            and "Zaak." in ast.unparse(knoop.func)
            and any(k.arg == "status" for k in knoop.keywords)
        ):
            regels.append(knoop.lineno)
    return regels


def test_niets_anders_schrijft_status() -> None:
    gevonden = []
    for app in ("herstel", "cases", "regelingen", "bezwaren", "dossiers", "config"):
        for pad in Path(settings.BASE_DIR, app).rglob("*.py"):
            for regel in _schrijft_status(ast.parse(pad.read_text())):
                gevonden.append((pad.relative_to(settings.BASE_DIR).as_posix(), regel))
    assert {pad for pad, _ in gevonden} == {"cases/services/zaken.py"}
    assert len(gevonden) == 1


def test_de_speurder_vindt_een_zijdeur() -> None:
    assert _schrijft_status(ast.parse("self.zaak.status = 'x'")) == [1]
    assert _schrijft_status(ast.parse("Zaak.objects.filter(pk=1).update(status='x')")) == [1]


@pytest.mark.django_db
def test_ook_de_database_kent_maar_een_deur() -> None:
    from django.db import DatabaseError, connection, transaction

    from cases.models import Zaak

    zaak = maak_zaak()
    for poging in (
        lambda: Zaak.objects.filter(pk=zaak.pk).update(status="afgerond"),
        lambda: connection.cursor().execute(
            "UPDATE cases_zaak SET status = 'afgerond' WHERE id = %s", [zaak.pk]
        ),
    ):
        with pytest.raises(DatabaseError, match="verander_status"), transaction.atomic():
            poging()
