# SPDX-License-Identifier: EUPL-1.2
import ast
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import F

from herstel import met_geschiedenis
from herstel.models import Leesregel, Persoon, Relatie, Team
from tests.herstel.factories import maak_medewerker, maak_persoon, maak_team

pytestmark = pytest.mark.django_db


def test_een_verzameling_wijzigen_schrijft_per_rij_wie_en_waarom(django_assert_num_queries):
    door = maak_medewerker()
    teams = [maak_team() for _ in range(5)]
    with django_assert_num_queries(5):  # savepoint, lock, UPDATE, INSERT..SELECT, release
        aantal = met_geschiedenis.bulk_update(
            Team.objects.filter(pk__in=[t.pk for t in teams[:3]]), door=door, reden="Fusie", actief=False
        )
    assert aantal == 3
    for team in teams[:3]:
        regel = team.history.first()
        assert (regel.actief, regel.history_user, regel.history_change_reason, regel.history_type) == (
            False, door, "Fusie", "~",
        )  # fmt: skip
    assert not teams[3].history.filter(history_type="~").exists()


def test_uitdrukkingen_mogen_en_niets_is_niets():
    p = maak_persoon()
    met_geschiedenis.bulk_update(
        Persoon.objects.filter(pk=p.pk), door=None, reden="x", gevoeligheid=F("gevoeligheid") + 1
    )
    assert p.history.first().gevoeligheid == 1
    assert met_geschiedenis.bulk_update(Persoon.objects.none(), door=None, reden="x", taal="x") == 0


@pytest.mark.parametrize("veld", ["geslachtsnaam", "bsn", "bsn_index", "zoeknaam", "voornamen"])
def test_velden_waar_iets_uit_volgt_gaan_niet_in_een_keer(veld):
    with pytest.raises(TypeError):
        met_geschiedenis.bulk_update(Persoon.objects.all(), door=None, reden="x", **{veld: "x"})


def test_model_zonder_geschiedenis_hoort_hier_niet():
    with pytest.raises(TypeError):
        met_geschiedenis.bulk_update(Leesregel.objects.all(), door=None, reden="x", doel="x")
    with pytest.raises(ValueError, match="niets om te wijzigen"):
        met_geschiedenis.bulk_update(Team.objects.all(), door=None, reden="x")


def test_in_een_keer_maken_vult_ook_zoeknaam_en_geschiedenis():
    mensen = [Persoon(geslachtsnaam=f"Ömer{chr(97 + i)}") for i in range(3)]
    gemaakt = met_geschiedenis.bulk_create(Persoon, mensen, door=None, reden="Ingelezen")
    p = Persoon.objects.get(pk=gemaakt[1].pk)
    assert p.zoeknaam == "omerb"
    assert p.history.get().history_type == "+"


def test_de_wacht_ziet_projectcode_en_laat_proeven_met_rust(tmp_path):
    Team.objects.update(actief=True)
    bestand = str(Path(settings.BASE_DIR) / "cases" / "verzonnen.py")
    code = compile("Team.objects.update(actief=False)", bestand, "exec")
    with pytest.raises(met_geschiedenis.GeschiedenisOvergeslagen, match="verzonnen.py:1"):
        exec(code, {"Team": Team})
    exec(compile("Leesregel.objects.none().update(doel='x')", bestand, "exec"), {"Leesregel": Leesregel})


VERZAMELING = {
    "update",
    "bulk_update",
    "bulk_create",
    "_raw_delete",
    "aupdate",
    "abulk_update",
    "abulk_create",
}


def _aanroepen(bron: str):
    """(line, method, first name of the chain) of each call that writes a set of rows."""
    for knoop in ast.walk(ast.parse(bron)):
        if not (isinstance(knoop, ast.Call) and isinstance(knoop.func, ast.Attribute)):
            continue
        if knoop.func.attr not in VERZAMELING:
            continue
        deel, schakels = knoop.func.value, []
        while True:
            if isinstance(deel, ast.Attribute):
                schakels.append(deel.attr)
                deel = deel.value
            elif isinstance(deel, ast.Call):
                deel = deel.func
            else:
                break
        wortel = deel.id if isinstance(deel, ast.Name) else ""
        if "objects" in schakels or "_default_manager" in schakels:
            yield knoop.lineno, knoop.func.attr, wortel


def _overtredingen(bron: str, modellen: set[str]) -> list[tuple[int, str]]:
    return [(regel, wortel) for regel, _, wortel in _aanroepen(bron) if wortel in modellen]


MODELLEN = {m.__name__ for m in apps.get_models() if met_geschiedenis.heeft_geschiedenis(m)}


def test_geen_broncode_schrijft_een_verzameling_langs_de_geschiedenis():
    gevonden = []
    for app in ("herstel", "cases", "regelingen", "dossiers", "bezwaren", "config"):
        for pad in (Path(settings.BASE_DIR) / app).rglob("*.py"):
            if "migrations" in pad.parts or pad.name == "met_geschiedenis.py":
                continue
            gevonden += [(str(pad), *plek) for plek in _overtredingen(pad.read_text(), MODELLEN)]
    assert not gevonden


@pytest.mark.parametrize(
    "bron",
    ["Persoon.objects.update(taal='x')", "Persoon.objects.filter(a=1).exclude(b=2).update(taal='x')",
     "Relatie.objects.bulk_create([r])", "Team._default_manager.all().bulk_update(x, ['actief'])"],
)  # fmt: skip
def test_de_speurder_vindt_wat_hij_moet_vinden(bron):
    assert {Persoon.__name__, Relatie.__name__, Team.__name__} <= MODELLEN
    assert _overtredingen(bron, MODELLEN)


def test_de_speurder_slaat_niet_aan_op_iets_anders():
    assert not _overtredingen(
        "d.update(x=1)\nLeesregel.objects.bulk_create(r)\nPersoon.objects.filter(a=1)", MODELLEN
    )
    assert issubclass(Leesregel, models.Model)
