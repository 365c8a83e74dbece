# SPDX-License-Identifier: EUPL-1.2
"""Terms of a case follow from their events, as often as they happen, and say why."""

from datetime import date
from decimal import Decimal

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.models import Termijn, Zaak
from cases.services import (
    hervat_termijn,
    registreer_ingebrekestelling,
    registreer_uitspraak,
    schort_op,
    start_termijn,
    trek_termijngebeurtenis_in,
    verleng_termijn,
)
from cases.termijnen import dwangsomstand, termijnstand
from herstel.fouten import OngeldigeInvoer, VoorwaardeNietVoldaan
from tests.cases.factories import maak_zaak

pytestmark = pytest.mark.django_db


@pytest.fixture
def zaak() -> Zaak:
    with time_machine.travel("2024-08-10 12:00+02:00", tick=False):
        return maak_zaak("integrale_beoordeling", ontvangen_op=date(2024, 8, 9))


def einde(zaak: Zaak, code: str = "beslistermijn") -> date:
    zaak.refresh_from_db()
    termijn = Termijn.objects.get(zaak=zaak, code=code)
    if code == "beslistermijn" and zaak.uiterste_datum != termijn.einde:
        pytest.fail("de kopie op de zaak wijkt af")
    return termijn.einde


def test_zes_maanden_vanaf_ontvangst_met_uitleg(zaak: Zaak) -> None:
    assert einde(zaak) == date(2025, 2, 9)
    uitleg = Termijn.objects.get(zaak=zaak).uitleg
    assert "6 maanden na 9 augustus 2024" in uitleg["uitleg"][0]["tekst"]
    assert uitleg["uitleg"][0]["artikel"] == "Wht 6.2 lid 1"


@time_machine.travel("2025-01-20 12:00+01:00", tick=False)
def test_verlengen_een_keer_en_op_tijd(zaak: Zaak) -> None:
    verleng_termijn(zaak, date(2025, 1, 20), None, maanden=6, toelichting="Veel jaren.")
    assert einde(zaak) == date(2025, 8, 9)  # zaterdag; RBZWB:2025:9241
    with pytest.raises(VoorwaardeNietVoldaan, match="al een keer verlengd"):
        verleng_termijn(zaak, date(2025, 1, 20), None, maanden=6, toelichting="Nog eens.")


@time_machine.travel("2025-03-01 12:00+01:00", tick=False)
def test_verlengen_na_afloop_kan_niet(zaak: Zaak) -> None:
    with pytest.raises(OngeldigeInvoer, match="al voorbij") as fout:
        verleng_termijn(zaak, date(2025, 3, 1), None, maanden=6, toelichting="Te laat.")
    assert fout.value.veld == "medegedeeld_op"
    assert einde(zaak) == date(2025, 2, 9)


@time_machine.travel("2025-01-31 12:00+01:00", tick=False)
def test_opschorten_mag_vaker_en_overlap_telt_een_keer(zaak: Zaak) -> None:
    eerste = schort_op(
        zaak, "aanvulling_4_5", date(2024, 10, 4), None, tot_en_met=date(2024, 11, 1), toelichting="Stukken."
    )
    hervat_termijn(eerste, date(2024, 10, 17), None)
    assert einde(zaak) == date(2025, 2, 22)  # 13 dagen: 17 - 4 oktober
    schort_op(
        zaak,
        "instemming_4_15_2a",
        date(2024, 10, 10),
        None,
        tot_en_met=date(2024, 10, 20),
        toelichting="Op verzoek.",
    )
    assert einde(zaak) == date(2025, 2, 25)  # 5 t/m 20 oktober samen: 16 dagen


@time_machine.travel("2025-01-31 12:00+01:00", tick=False)
def test_een_ingetrokken_opschorting_telt_niet_meer_maar_blijft_staan(zaak: Zaak) -> None:
    rij = schort_op(
        zaak,
        "overmacht_4_15_2c",
        date(2024, 10, 1),
        None,
        tot_en_met=date(2024, 10, 10),
        toelichting="Storing.",
    )
    assert einde(zaak) == date(2025, 2, 19)
    trek_termijngebeurtenis_in(rij, "Verkeerde zaak.", None)
    assert einde(zaak) == date(2025, 2, 9)
    assert zaak.termijngebeurtenissen.count() == 2
    with pytest.raises(VoorwaardeNietVoldaan):
        trek_termijngebeurtenis_in(rij, "Nog eens.", None)


@time_machine.travel("2025-01-31 12:00+01:00", tick=False)
@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"grond": "zomaar"}, "grond"),
        ({"op": date(2025, 2, 1)}, "op"),
        ({"op": date(2024, 8, 1)}, "op"),
        ({"tot_en_met": None}, "tot_en_met"),
        ({"tot_en_met": date(2024, 9, 1)}, "tot_en_met"),
        ({"toelichting": " "}, "toelichting"),
    ],
)
def test_een_foute_opschorting_laat_niets_achter(zaak: Zaak, velden: dict, veld: str) -> None:
    goed = {
        "grond": "overmacht_4_15_2c",
        "op": date(2024, 10, 1),
        "tot_en_met": date(2024, 10, 10),
        "toelichting": "x",
    }
    with pytest.raises(OngeldigeInvoer) as fout:
        schort_op(zaak, door=None, **{**goed, **velden})
    assert fout.value.veld == veld
    assert not zaak.termijngebeurtenissen.exists()


@time_machine.travel("2025-06-01 12:00+02:00", tick=False)
def test_zienswijze_twee_weken_tot_ten_hoogste_zes(zaak: Zaak) -> None:
    start_termijn(zaak, "zienswijze", date(2025, 5, 26), None)
    assert einde(zaak, "zienswijze") == date(2025, 6, 10)  # 9 juni is tweede pinksterdag
    for weken in (2, 7):
        with pytest.raises(OngeldigeInvoer):
            verleng_termijn(zaak, date(2025, 6, 1), None, weken=weken, toelichting="x", code="zienswijze")
    verleng_termijn(zaak, date(2025, 6, 1), None, weken=6, toelichting="Op verzoek.", code="zienswijze")
    assert einde(zaak, "zienswijze") == date(2025, 7, 7)


@time_machine.travel("2025-12-01 12:00+01:00", tick=False)
def test_ingebrekestelling_en_uitspraak_lopen_naast_elkaar(zaak: Zaak) -> None:
    registreer_ingebrekestelling(zaak, date(2025, 3, 3), None)
    registreer_uitspraak(
        zaak,
        date(2025, 6, 2),
        None,
        uiterlijk_op=date(2025, 11, 11),
        bedrag_per_dag=Decimal("50.00"),
        maximum=Decimal("15000.00"),
    )
    bestuurlijk, rechterlijk = dwangsomstand(zaak)
    assert bestuurlijk["uitkomst"].waarden["bedrag"] == Decimal("1442.00")
    assert rechterlijk["uitkomst"].waarden["bedrag"] == Decimal(
        "1000.00"
    )  # 12 november t/m 1 december: 20 dagen
    zaak.refresh_from_db()
    assert zaak.uiterste_datum == date(2025, 11, 11)


@pytest.mark.parametrize(
    ("dag", "opgeschort", "code", "tekst"),
    [
        (None, None, "geen", "geen termijn"),
        (date(2025, 3, 31), None, "dreigt", "dreigt (30 dagen)"),
        (date(2025, 4, 1), None, "ruim", "ruim"),
        (date(2025, 3, 1), None, "dreigt", "dreigt (0 dagen)"),
        (date(2025, 3, 2), None, "dreigt", "dreigt (1 dag)"),
        (date(2025, 2, 28), None, "verstreken", "verstreken (1 dag)"),
        (date(2025, 9, 1), date(2025, 2, 1), "opgeschort", "opgeschort"),
    ],
)
def test_termijnlabel(dag: date | None, opgeschort: date | None, code: str, tekst: str) -> None:
    stand = termijnstand(dag, opgeschort, date(2025, 3, 1))
    assert (stand.code, stand.tekst) == (code, tekst)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 170), st.integers(0, 40)), max_size=5))
def test_meer_opschorting_geeft_nooit_een_eerdere_datum(zaak: Zaak, periodes: list[tuple[int, int]]) -> None:
    from datetime import timedelta

    from django.db import transaction

    with time_machine.travel("2025-03-15 12:00+01:00", tick=False), transaction.atomic():
        vorige = einde(zaak)
        for begin, lengte in periodes:
            op = date(2024, 8, 10) + timedelta(days=begin)
            schort_op(
                zaak, "overmacht_4_15_2c", op, None, tot_en_met=op + timedelta(days=lengte), toelichting="x"
            )
            nu = einde(zaak)
            assert nu >= vorige
            vorige = nu
        transaction.set_rollback(True)


def test_na_het_besluit_dreigt_er_niets_meer_en_na_heropenen_wel() -> None:
    from cases.models import Zaak as ZaakModel
    from cases.services import stel_besluit_vast, verander_status
    from tests.cases.factories import Team5, maak_besluit

    mensen = Team5()
    besluit = maak_besluit(mensen)
    assert ZaakModel.objects.get(pk=besluit.zaak_id).uiterste_datum is not None
    stel_besluit_vast(besluit, mensen.beslisser)
    zaak = ZaakModel.objects.get(pk=besluit.zaak_id)
    assert zaak.uiterste_datum is None
    assert Termijn.objects.get(zaak=zaak).afgerond_op is not None
    from django.db import transaction

    from cases.services.zaken import _door_de_deur, zaak_op_slot
    from cases.zaaksoort import zaaksoort_van

    with transaction.atomic():
        _door_de_deur(zaak_op_slot(zaak.pk), zaaksoort_van(zaak).overgang("rond_af"), None, "klaar")
    verander_status(zaak, "heropen", mensen.teamleider, "Er is toch een jaar vergeten.")
    zaak.refresh_from_db()
    assert zaak.uiterste_datum is not None and Termijn.objects.get(zaak=zaak).afgerond_op is None
