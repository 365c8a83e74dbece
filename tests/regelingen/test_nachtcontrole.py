# SPDX-License-Identifier: EUPL-1.2
"""The nightly control computes every open term and every unpaid amount again, and shows where it comes out differently."""

from datetime import date
from decimal import Decimal

import pgtrigger
import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from cases.models import Besluit, Betaling, Termijn
from cases.services.betalingen import registreer_terugboeking
from cases.services.integriteit import bedrag_wijkt_af, bevindingen
from cases.services.uitgaand import verwerk
from cases.tasks import controleer
from herstel import wet
from herstel.models import Rol
from tests.cases.factories import Team5, maak_besluit
from tests.cases.test_betalingen import aangeboden
from tests.cases.test_brieven import ONTVANGEN
from tests.herstel.factories import maak_medewerker, maak_persoon, verifieer_client

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _vers():
    wet.vergeet()
    wet._tabel.cache_clear()
    yield
    wet.vergeet()
    wet._tabel.cache_clear()


def verander_bedrag(besluit: Besluit) -> None:
    """As a fault would: behind the back of services and triggers."""
    berekening = besluit.berekening
    berekening["forfait"]["waarden"]["bedrag"] = "29999.00"
    with pgtrigger.ignore():
        Besluit.objects.filter(pk=besluit.pk).update(berekening=berekening)


def onderwerpen() -> list[str]:
    return [b.onderwerp for b in bedrag_wijkt_af()]


def test_elk_onbetaald_bedrag_wordt_nagerekend() -> None:
    mensen = Team5()
    besluiten = [
        maak_besluit(mensen, status)
        for status in ("concept", "ter_beoordeling", "ter_vaststelling", "vastgesteld")
    ]
    assert list(bedrag_wijkt_af()) == []
    for besluit in besluiten:
        verander_bedrag(besluit)
    assert onderwerpen() == [f"besluit:{b.pk}" for b in besluiten]
    gevonden = list(bedrag_wijkt_af())[-1]
    assert "29999.00" in gevonden.tekst and "30000.00" in gevonden.tekst


def test_een_wachtende_betaling_telt_mee() -> None:
    besluit = maak_besluit(Team5(), "vastgesteld")
    verander_bedrag(besluit)
    verwerk()
    assert Betaling.objects.filter(besluit=besluit).exists()
    assert onderwerpen() == [f"besluit:{besluit.pk}"]


def test_wat_bij_de_bank_ligt_wordt_overgeslagen_tot_het_terugkomt(time_machine) -> None:
    """Offered to the bank: nothing to stop any more. Given back by the bank: it will be paid again, so it counts."""
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    mensen = Team5()
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    verwerk()
    verander_bedrag(besluit)
    assert onderwerpen() == [f"besluit:{besluit.pk}"]
    aangeboden(mensen, besluit)
    betaling = Betaling.objects.get(besluit=besluit)
    assert betaling.status == Betaling.Status.AANGEBODEN
    assert onderwerpen() == []
    registreer_terugboeking(betaling, date(2026, 11, 23), "rekening opgeheven", mensen.beslisser)
    assert onderwerpen() == [f"besluit:{besluit.pk}"]


def test_een_deel_bij_de_bank_is_nog_niet_alles(time_machine) -> None:
    """Two payments of one decision, one of them offered: the other one isn't paid yet."""
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    mensen = Team5()
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    verwerk()
    aangeboden(mensen, besluit)
    verander_bedrag(besluit)
    betaling = Betaling.objects.get(besluit=besluit)
    with pgtrigger.ignore():
        Betaling.objects.create(
            besluit=besluit, begunstigde=maak_persoon(), bedrag=Decimal("1.00"), uiterlijk_op=betaling.uiterlijk_op, onderdeel="proef",
            status=Betaling.Status.TE_BETALEN,
        )  # fmt: skip
    assert onderwerpen() == [f"besluit:{besluit.pk}"]


def test_een_concept_onder_een_oude_regel_wordt_gemeld_en_een_getekend_besluit_niet() -> None:
    mensen = Team5()
    concept, getekend = maak_besluit(mensen, "ter_vaststelling"), maak_besluit(mensen, "vastgesteld")
    een, ander = maak_medewerker(Rol.BEHEERDER), maak_medewerker(Rol.BEHEERDER)
    code = next(
        r["code"]
        for r in getekend.berekening["forfait"]["regels"]
        if "bedrag" in r["code"] or "30" in r["code"]
    )
    voorstel = wet.stel_regel_voor(
        door=een, code=code, waarde="31000,00", vanaf=date(2026, 1, 1), bron="proef", status="keuze"
    )
    wet.keur_regel_goed(voorstel, door=ander)
    assert onderwerpen() == [f"besluit:{concept.pk}"]
    assert getekend.pk != concept.pk


def test_de_taak_staat_op_het_rooster_en_de_beheerder_ziet_wat_zij_vond(client: Client) -> None:
    rooster = {regel["task"] for regel in settings.CELERY_BEAT_SCHEDULE.values()}
    assert controleer.name in rooster
    besluit = maak_besluit(Team5(), "vastgesteld")
    verander_bedrag(besluit)
    termijn = Termijn.objects.filter(zaak__is_open=True).order_by("pk").first()
    Termijn.objects.filter(pk=termijn.pk).update(einde=date(2001, 1, 1))
    assert {"bedrag_wijkt_af", "termijn_wijkt_af"} <= {b.code for b in bevindingen()}
    controleer()
    verifieer_client(client, maak_medewerker(Rol.BEHEERDER))
    adres = reverse("admin:cases_ronde_change", args=["controleer"])
    inhoud = client.get(adres).content.decode()
    assert "Bedrag wijkt af (1)" in inhoud and "29999.00" in inhoud and "Termijn wijkt af (1)" in inhoud
    assert client.get(reverse("admin:cases_ronde_changelist")).status_code == 200
    verifieer_client(client, maak_medewerker(Rol.BESLISSER))
    assert client.get(adres).status_code in (403, 404)
