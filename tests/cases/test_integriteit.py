# SPDX-License-Identifier: EUPL-1.2
"""The nightly control finds each thing that can go wrong, and nothing where all is well."""

import json
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from cases.models import Besluit, Betaling, Brief, Bulkactie, Ronde, Termijn, Uitgaand, Zaak
from cases.services import schort_op
from cases.services.integriteit import CONTROLES, bevindingen, voer_controle_uit
from cases.services.rondes import laatst_gelukt
from cases.services.uitgaand import verwerk
from tests.cases.factories import Team5, maak_besluit, maak_ouder, maak_zaak
from tests.cases.test_brieven import ONTVANGEN

pytestmark = pytest.mark.django_db
NU = "2026-11-23T12:00:00+00:00"


@pytest.fixture(autouse=True)
def _nu(time_machine):
    time_machine.move_to(NU)
    return time_machine


@pytest.fixture
def mensen() -> Team5:
    return Team5()


def codes() -> set[str]:
    return {b.code for b in bevindingen()}


def later(time_machine, **kwargs) -> None:
    time_machine.move_to(timezone.now() + timedelta(**kwargs))


def test_schone_lei(mensen: Team5) -> None:
    maak_zaak(team=mensen.team)
    assert list(bevindingen()) == []


def test_getekend_maar_de_outbox_staat_stil(mensen: Team5, time_machine) -> None:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    assert not codes() & {"besluit_zonder_brief", "besluit_zonder_betaling", "uitgaand_te_lang"}, (
        "een uur de tijd"
    )
    later(time_machine, hours=2)
    gevonden = {b.code: b for b in bevindingen()}
    assert {"besluit_zonder_brief", "besluit_zonder_betaling", "uitgaand_te_lang"} <= gevonden.keys()
    assert gevonden["besluit_zonder_brief"].onderwerp == f"besluit:{besluit.pk}"
    verwerk()
    assert not codes() & {"besluit_zonder_brief", "besluit_zonder_betaling", "uitgaand_te_lang"}


def test_mislukte_regel_en_brief(mensen: Team5) -> None:
    from tests.herstel.factories import maak_persoon

    maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, ouder=maak_persoon())
    verwerk()
    Uitgaand.objects.create(
        soort="x", sleutel="x", status="mislukt", fout="stuk", volgende_poging_op=timezone.now()
    )
    assert {"uitgaand_mislukt", "brief_niet_verzonden"} <= codes()
    assert Brief.objects.get().status == "mislukt"


def test_zaak_die_stil_ligt(mensen: Team5, time_machine) -> None:
    zaak = maak_zaak(team=mensen.team, ontvangen_op=date(2026, 11, 20))
    later(time_machine, days=31)
    [bevinding] = [b for b in bevindingen() if b.code == "zaak_zonder_beweging"]
    assert bevinding.onderwerp == f"zaak:{zaak.pk}" and "31 dagen" in bevinding.tekst


def test_opschorting_die_voorbij_is_en_nog_als_lopend_staat(mensen: Team5, time_machine) -> None:
    zaak = maak_zaak(team=mensen.team)
    schort_op(
        zaak,
        "overmacht_4_15_2c",
        date(2026, 11, 20),
        None,
        tot_en_met=date(2026, 11, 27),
        toelichting="brand",
    )
    assert "opschorting_voorbij" not in codes()
    later(time_machine, days=7)
    assert "opschorting_voorbij" in codes()


def test_betaling_over_de_datum(mensen: Team5) -> None:
    maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    verwerk()
    [bevinding] = [b for b in bevindingen() if b.code == "betaling_te_laat"]
    assert "01-11-2023" in bevinding.tekst
    Betaling.objects.update(uiterlijk_op=date(2026, 11, 23))
    assert "betaling_te_laat" not in codes()


def test_toewijzing_aan_wie_er_niet_meer_werkt(mensen: Team5) -> None:
    maak_besluit(mensen, "concept", ontvangen_op=ONTVANGEN)
    assert "toewijzing_aan_vertrokken" not in codes()
    mensen.behandelaar.is_active = False
    mensen.behandelaar.save()
    assert "toewijzing_aan_vertrokken" in codes()


def test_kopie_van_een_termijn_die_afwijkt(mensen: Team5) -> None:
    zaak = maak_zaak(team=mensen.team, ontvangen_op=date(2026, 9, 1))
    assert "termijn_wijkt_af" not in codes()
    Termijn.objects.filter(zaak=zaak).update(einde=date(2027, 3, 2))
    [bevinding] = [b for b in bevindingen() if b.code == "termijn_wijkt_af"]
    assert "2027-03-02" in bevinding.tekst and "2027-03-01" in bevinding.tekst
    Termijn.objects.filter(zaak=zaak).update(einde=date(2027, 3, 1))
    Zaak.objects.filter(pk=zaak.pk).update(uiterste_datum=date(2027, 1, 1))
    assert "termijn_wijkt_af" in codes()
    Zaak.objects.filter(pk=zaak.pk).update(uiterste_datum=date(2027, 3, 1))
    Termijn.objects.filter(zaak=zaak).delete()
    assert "termijn_wijkt_af" in codes()


def test_bulk_die_stilstaat(mensen: Team5, time_machine) -> None:
    Bulkactie.objects.create(soort="herverdelen", status="bezig", totaal=1, door=mensen.teamleider)
    assert "bulk_staat_stil" not in codes()
    later(time_machine, hours=2)
    assert "bulk_staat_stil" in codes()


def test_commando_meldt_en_stopt_met_code_1(mensen: Team5) -> None:
    uit = StringIO()
    call_command("controleer", stdout=uit)
    assert uit.getvalue().count("in orde") == len(CONTROLES)
    Uitgaand.objects.create(
        soort="x", sleutel="x", status="mislukt", fout="stuk", volgende_poging_op=timezone.now()
    )
    uit = StringIO()
    with pytest.raises(SystemExit) as einde:
        call_command("controleer", "--json", stdout=uit)
    assert einde.value.code == 1
    [regel] = [json.loads(r) for r in uit.getvalue().splitlines()]
    assert regel["code"] == "uitgaand_mislukt"
    ronde = Ronde.objects.get(naam="controleer")
    assert ronde.aantal == 1 and ronde.bevindingen[0]["tekst"] == "x: stuk"
    assert laatst_gelukt()["controleer"] == ronde.gelukt_op


def test_elke_bevinding_heeft_geen_bsn(mensen: Team5, time_machine) -> None:
    ouder = maak_ouder()
    maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, ouder=ouder)
    later(time_machine, days=40)
    gevonden = voer_controle_uit()
    assert len(gevonden) >= 4
    assert all(ouder.bsn not in b.tekst for b in gevonden)
    assert Besluit.objects.count() == 1
