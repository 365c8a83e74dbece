# SPDX-License-Identifier: EUPL-1.2
"""The outbox: nothing is lost, nothing is done twice, and what fails is seen."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone
from kombu.exceptions import OperationalError as BrokerWeg

from cases import tasks
from cases.models import Besluit, Betaling, Brief, Ronde, Uitgaand
from cases.services import probeer_opnieuw, stel_besluit_vast, uitgaand
from cases.services.uitgaand import MAX_POGINGEN, _gevolgen, verwerk, zet_uit
from herstel.fouten import MagNiet, VerkeerdeStatus
from herstel.models import Rol
from tests.cases.factories import Team5, maak_besluit
from tests.cases.test_brieven import ONTVANGEN
from tests.herstel.factories import maak_medewerker, maak_team

Status = Uitgaand.Status


@pytest.fixture
def proefgevolg(monkeypatch):
    """Registers effects for a test only."""

    def zet(functie, soort: str = "proef") -> None:
        monkeypatch.setitem(_gevolgen, soort, functie)

    return zet


def rij(soort: str = "proef", **kwargs) -> Uitgaand:
    return Uitgaand.objects.create(
        **{"soort": soort, "sleutel": f"{soort}:1", "volgende_poging_op": timezone.now(), **kwargs}
    )


@pytest.mark.django_db
def test_effect_en_merk_in_een_transactie(proefgevolg) -> None:
    proefgevolg(lambda g: maak_team(naam=g["naam"]))
    regel = rij(gegevens={"naam": "Uit de outbox"})
    assert verwerk() == 1
    regel.refresh_from_db()
    assert (regel.status, regel.pogingen, regel.fout) == (Status.KLAAR, 1, "")
    assert verwerk() == 0


@pytest.mark.django_db
def test_fout_draait_het_effect_terug_en_wacht_steeds_langer(proefgevolg, time_machine) -> None:
    time_machine.move_to("2026-11-23T12:00:00+00:00", tick=False)

    def half(_g) -> None:
        maak_team(naam="Half werk")
        raise RuntimeError("printer in brand")

    proefgevolg(half)
    regel = rij()
    wachttijden = []
    for poging in range(1, MAX_POGINGEN + 1):
        assert verwerk() == 1
        assert verwerk() == 0, "niet twee keer achter elkaar"
        regel.refresh_from_db()
        assert regel.pogingen == poging
        assert "printer in brand" in regel.fout
        wachttijden.append(regel.volgende_poging_op - timezone.now())
        if poging < MAX_POGINGEN:
            assert regel.status == Status.WACHT
            time_machine.move_to(regel.volgende_poging_op, tick=False)
    assert regel.status == Status.MISLUKT
    assert wachttijden[:3] == [timedelta(seconds=s) for s in (5, 10, 20)]
    assert wachttijden == sorted(wachttijden)
    from herstel.models import Team

    assert not Team.objects.filter(naam="Half werk").exists()
    time_machine.move_to(timezone.now() + timedelta(days=1), tick=False)
    assert verwerk() == 0


@pytest.mark.django_db
def test_onbekende_soort_is_zichtbaar_en_gaat_niet_verloren() -> None:
    regel = rij("bestaat_niet")
    verwerk()
    regel.refresh_from_db()
    assert regel.status == Status.WACHT and "bestaat_niet" in regel.fout
    Uitgaand.objects.filter(pk=regel.pk).update(pogingen=MAX_POGINGEN - 1, volgende_poging_op=timezone.now())
    verwerk()
    regel.refresh_from_db()
    assert regel.status == Status.MISLUKT


@pytest.mark.django_db
def test_regel_die_de_werker_doodt_wordt_ook_geteld(proefgevolg) -> None:
    class Dood(BaseException):
        pass

    def sterf(_g) -> None:
        raise Dood

    proefgevolg(sterf)
    regel = rij()
    for poging in range(1, MAX_POGINGEN + 1):
        Uitgaand.objects.update(volgende_poging_op=timezone.now())
        with pytest.raises(Dood):
            verwerk()
        regel.refresh_from_db()
        assert regel.pogingen == poging
    Uitgaand.objects.update(volgende_poging_op=timezone.now())
    verwerk()
    regel.refresh_from_db()
    assert regel.status == Status.MISLUKT and "werker" in regel.fout


@pytest.mark.django_db
def test_opnieuw_proberen_mag_alleen_een_beheerder(proefgevolg) -> None:
    proefgevolg(lambda g: None)
    regel = rij(status=Status.MISLUKT, pogingen=MAX_POGINGEN, fout="stuk")
    with pytest.raises(MagNiet):
        probeer_opnieuw(regel, maak_medewerker(Rol.TEAMLEIDER))
    beheerder = maak_medewerker(Rol.BEHEERDER)
    probeer_opnieuw(regel, beheerder)
    verwerk()
    regel.refresh_from_db()
    assert regel.status == Status.KLAAR
    with pytest.raises(VerkeerdeStatus):
        probeer_opnieuw(regel, beheerder)


@pytest.mark.django_db
def test_zelfde_sleutel_komt_er_een_keer_in(proefgevolg) -> None:
    proefgevolg(lambda g: None)
    with transaction.atomic():
        zet_uit("proef", "a", {})
        zet_uit("proef", "a", {})
    assert Uitgaand.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_twee_werkers_tegelijk_doen_elke_regel_een_keer(proefgevolg) -> None:
    gedaan: list[int] = []
    proefgevolg(lambda g: gedaan.append(g["nr"]))
    for nr in range(40):
        rij(sleutel=f"proef:{nr}", gegevens={"nr": nr})
    start = threading.Barrier(3)

    def werker() -> None:
        try:
            start.wait(10)
            verwerk()
        finally:
            connection.close()

    draden = [threading.Thread(target=werker) for _ in range(3)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(30)
    assert sorted(gedaan) == list(range(40))
    assert Uitgaand.objects.filter(status=Status.KLAAR).count() == 40


@pytest.mark.django_db(transaction=True)
def test_broker_weg_breekt_het_tekenen_niet_en_alles_komt_na(monkeypatch) -> None:
    mensen = Team5()
    besluit = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN)
    geroepen = []

    def weg(*_args, **_kwargs) -> None:
        geroepen.append(1)
        raise BrokerWeg("geen verbinding")

    monkeypatch.setattr(tasks.verwerk_uitgaand, "apply_async", weg)
    uitgaand.begin_beurt()
    stel_besluit_vast(besluit, mensen.beslisser)
    assert geroepen
    assert Besluit.objects.get(pk=besluit.pk).status == "vastgesteld"
    assert not Brief.objects.exists()
    verwerk()
    assert Brief.objects.get(besluit=besluit).status == Brief.Status.VERZONDEN
    assert Betaling.objects.get(besluit=besluit).bedrag == besluit.uit_te_betalen
    assert not Uitgaand.objects.exclude(status=Status.KLAAR).exists()


@pytest.mark.proces
@pytest.mark.django_db(transaction=True)
def test_echte_werker_leegt_de_outbox(celery_werker) -> None:
    uitgaand.begin_beurt()  # een eerdere proef zonder werker liet misschien een oproep staan
    mensen = Team5()
    besluit = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN)
    stel_besluit_vast(besluit, mensen.beslisser)
    einde = timezone.now() + timedelta(seconds=30)

    def klaar() -> bool:
        return (
            Brief.objects.filter(besluit=besluit, status="verzonden").exists()
            and Ronde.objects.filter(naam="verwerk_uitgaand", gelukt_op__isnull=False).exists()
        )

    while timezone.now() < einde and not klaar():
        threading.Event().wait(0.1)
    assert Brief.objects.get(besluit=besluit).status == Brief.Status.VERZONDEN
    assert Ronde.objects.get(naam="verwerk_uitgaand").gelukt_op is not None


@pytest.mark.django_db
def test_taak_meldt_zijn_laatste_goede_ronde() -> None:
    tasks.verwerk_uitgaand()
    assert uitgaand.Uitgaand.objects.count() == 0
    assert Ronde.objects.get(naam="verwerk_uitgaand").gelukt_op is not None


@pytest.mark.django_db(transaction=True)
def test_veel_wijzigingen_vragen_een_keer_om_een_werker(proefgevolg, monkeypatch) -> None:
    """Hundreds of waiting calls would hold up the rest of the queue; after each drain the next change asks again."""
    proefgevolg(lambda g: None)
    gewekt = []
    monkeypatch.setattr(tasks.verwerk_uitgaand, "apply_async", lambda **_: gewekt.append(1))
    uitgaand.begin_beurt()
    for nr in range(5):
        with transaction.atomic():
            zet_uit("proef", f"p{nr}", {})
            zet_uit("proef", f"q{nr}", {})
    assert len(gewekt) == 1
    tasks.verwerk_uitgaand()
    assert Uitgaand.objects.filter(status=Status.KLAAR).count() == 10
    with transaction.atomic():
        zet_uit("proef", "daarna", {})
    assert len(gewekt) == 2
