# SPDX-License-Identifier: EUPL-1.2
"""Money: once, to the right account, on time, by two people, in a file that the bank accepts."""

import hashlib
import threading
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.conf import settings
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from cases.models import Besluit, Betaalbatch, Betaling, Taak, Zaak
from cases.services import betalingen
from cases.services.betalingen import (
    betaal_opnieuw,
    bied_batch_aan,
    deblokkeer_alle,
    deblokkeer_betalingen,
    haal_uit_batch,
    is_bankdag,
    keur_batch_goed,
    maak_batch,
    maak_betalingen,
    ontbind_batch,
    registreer_terugboeking,
)
from cases.services.uitgaand import verwerk
from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus, VierOgen, VoorwaardeNietVoldaan
from herstel.services import registreer_overlijden
from tests.cases.factories import Team5, maak_besluit
from tests.cases.test_brieven import ONTVANGEN
from tests.herstel.factories import maak_adres, maak_bankrekening, maak_persoon

NU = "2026-11-23T12:00:00+00:00"
NS = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}"
Status = Betaling.Status


@pytest.fixture(autouse=True)
def _nu(time_machine) -> None:
    time_machine.move_to(NU)


@pytest.fixture
def mensen(db) -> Team5:
    return Team5()


def betaald_besluit(mensen: Team5, **kwargs) -> Besluit:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN, **kwargs)
    verwerk()
    return besluit


def ouder_zonder_rekening():
    ouder = maak_persoon()
    maak_adres(ouder)
    return ouder


def aangeboden(mensen: Team5, *besluiten: Besluit) -> Betaalbatch:
    batch, _ = maak_batch(date(2026, 11, 24), mensen.beslisser)
    keur_batch_goed(batch, mensen.beslisser2)
    return bied_batch_aan(batch, mensen.beslisser2)


def test_betaling_volgt_uit_besluit_met_eigen_termijn_en_uitleg(mensen: Team5) -> None:
    besluit = betaald_besluit(mensen)
    betaling = Betaling.objects.get()
    assert (betaling.bedrag, betaling.status) == (Decimal("30000.00"), Status.TE_BETALEN)
    assert betaling.uiterlijk_op == date(2023, 11, 1)
    assert any("Wht 6.9 lid 3" in stap["artikel"] for stap in betaling.uitleg["uitleg"])
    maak_betalingen(besluit)
    assert Betaling.objects.count() == 1


def test_regels_die_niet_optellen_worden_geweigerd(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "ter_beoordeling", ontvangen_op=ONTVANGEN)
    besluit.regels.update(uitbetalen=False)
    from cases.services import beoordeel_besluit, stel_besluit_vast

    besluit = stel_besluit_vast(beoordeel_besluit(besluit, mensen.beoordelaar), mensen.beslisser)
    with pytest.raises(ValueError, match="samen niet"):
        maak_betalingen(besluit)


def test_zonder_handtekening_geen_betaling(mensen: Team5) -> None:
    with pytest.raises(VerkeerdeStatus):
        maak_betalingen(maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN))


def test_zonder_rekening_geblokkeerd_en_vrij_als_die_is_gecontroleerd(mensen: Team5) -> None:
    ouder = ouder_zonder_rekening()
    besluit = betaald_besluit(mensen, ouder=ouder)
    betaling = Betaling.objects.get()
    assert betaling.status == Status.GEBLOKKEERD and "Wht 6.8" in betaling.reden
    assert Taak.objects.filter(zaak=besluit.zaak, code="betaling_geblokkeerd").exists()
    maak_bankrekening(ouder)
    assert deblokkeer_betalingen(ouder) == 0, "een rekening die niet is gecontroleerd telt niet"
    maak_bankrekening(ouder, gecontroleerd_op=date(2026, 11, 20))
    assert deblokkeer_alle() == 1
    betaling.refresh_from_db()
    assert (betaling.status, betaling.reden) == (Status.TE_BETALEN, "")
    assert deblokkeer_alle() == 0


def test_de_hele_weg_naar_de_bank(mensen: Team5) -> None:
    een, twee = betaald_besluit(mensen), betaald_besluit(mensen)
    batch, regels = maak_batch(date(2026, 11, 24), mensen.beslisser)
    assert [r.opgenomen for r in regels] == [True, True]
    assert (batch.aantal, batch.totaal) == (2, Decimal("60000.00"))
    with pytest.raises(VierOgen):
        keur_batch_goed(batch, mensen.beslisser)
    with pytest.raises(MagNiet):
        keur_batch_goed(batch, mensen.teamleider)
    with pytest.raises(VerkeerdeStatus):
        bied_batch_aan(batch, mensen.beslisser2)
    keur_batch_goed(batch, mensen.beslisser2)
    batch = bied_batch_aan(batch, mensen.beslisser2)
    xml = bytes(batch.xml)
    assert hashlib.sha256(xml).hexdigest() == batch.sha256
    wortel = ET.fromstring(xml)
    assert wortel.tag == f"{NS}Document"
    assert wortel.findtext(f".//{NS}MsgId") == batch.nummer
    assert wortel.findtext(f".//{NS}GrpHdr/{NS}CtrlSum") == "60000.00"
    assert wortel.findtext(f".//{NS}DbtrAcct/{NS}Id/{NS}IBAN") == settings.BETALER_IBAN
    assert wortel.findtext(f".//{NS}ReqdExctnDt/{NS}Dt") == "2026-11-24"
    ids = [e.text for e in wortel.iter(f"{NS}EndToEndId")]
    assert len(set(ids)) == 2 and set(ids) == set(Betaling.objects.values_list("eind_tot_eind", flat=True))
    ibans = {e.findtext(f"{NS}Id/{NS}IBAN") for e in wortel.iter(f"{NS}CdtrAcct")}
    assert ibans == {b.bankrekening.iban for b in Betaling.objects.all()}
    assert set(Betaling.objects.values_list("status", flat=True)) == {Status.AANGEBODEN}
    with pytest.raises(VerkeerdeStatus):
        bied_batch_aan(batch, mensen.beslisser2)
    verwerk()
    for besluit in (een, twee):
        zaak = Zaak.objects.get(pk=besluit.zaak_id)
        assert zaak.status == "afgerond"
        assert zaak.overgangen.get(overgang="rond_af").door is None


def test_zaak_blijft_open_zolang_er_iets_niet_klaar_is(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    from regelingen.gemeenschappelijk import alles_verzonden_en_betaald

    assert "brief" in alles_verzonden_en_betaald(besluit.zaak)
    verwerk()
    assert "betaling" in alles_verzonden_en_betaald(besluit.zaak)
    assert Zaak.objects.get(pk=besluit.zaak_id).status == "beschikt"


@pytest.mark.parametrize(
    ("dag", "mag"),
    [
        (date(2026, 11, 23), True), (date(2026, 11, 28), False), (date(2026, 12, 25), False), (date(2027, 3, 26), False),
        (date(2027, 3, 29), False), (date(2027, 5, 5), True), (date(2028, 5, 1), False), (date(2027, 4, 27), True),
    ],
)  # fmt: skip
def test_alleen_op_dagen_dat_banken_betalen(dag: date, mag: bool) -> None:
    assert is_bankdag(dag) is mag


def test_batch_op_een_verkeerde_dag_of_door_een_verkeerde_rol(mensen: Team5) -> None:
    betaald_besluit(mensen)
    with pytest.raises(OngeldigeInvoer, match="werkdag"):
        maak_batch(date(2026, 11, 28), mensen.beslisser)
    with pytest.raises(OngeldigeInvoer, match="voorbij"):
        maak_batch(date(2026, 11, 20), mensen.beslisser)
    with pytest.raises(MagNiet):
        maak_batch(date(2026, 11, 24), mensen.behandelaar)
    assert not Betaalbatch.objects.exists()


def test_overleden_of_geen_rekening_meer_wordt_overgeslagen_met_reden(mensen: Team5) -> None:
    goed, overleden = betaald_besluit(mensen), betaald_besluit(mensen)
    registreer_overlijden(overleden.zaak.ouder, date(2026, 11, 22), door=None)
    batch, regels = maak_batch(date(2026, 11, 24), mensen.beslisser)
    per = {r.betaling.besluit_id: r for r in regels}
    assert per[goed.pk].opgenomen and not per[overleden.pk].opgenomen
    assert "overleden" in per[overleden.pk].reden
    assert batch.aantal == 1
    assert Betaling.objects.get(besluit=overleden).status == Status.GEBLOKKEERD


def test_rekening_die_na_de_batch_verandert_houdt_alles_tegen(mensen: Team5) -> None:
    besluit = betaald_besluit(mensen)
    batch, _ = maak_batch(date(2026, 11, 24), mensen.beslisser)
    keur_batch_goed(batch, mensen.beslisser2)
    maak_bankrekening(besluit.zaak.ouder, van=date(2026, 11, 23), gecontroleerd_op=date(2026, 11, 23))
    with pytest.raises(VoorwaardeNietVoldaan, match="veranderd"):
        bied_batch_aan(batch, mensen.beslisser2)
    assert Betaling.objects.get().status == Status.IN_BATCH
    assert ontbind_batch(batch, "rekening gewijzigd", mensen.beslisser) == 1
    assert aangeboden(mensen).aantal == 1


def test_zonder_betaalrekening_gaat_er_niets_naar_de_bank(mensen: Team5, monkeypatch) -> None:
    betaald_besluit(mensen)
    batch, _ = maak_batch(date(2026, 11, 24), mensen.beslisser)
    keur_batch_goed(batch, mensen.beslisser2)
    monkeypatch.setattr(settings, "BETALER_IBAN", "")
    with pytest.raises(VoorwaardeNietVoldaan, match="BETALER_IBAN"):
        bied_batch_aan(batch, mensen.beslisser2)
    monkeypatch.setattr(settings, "BETALER_IBAN", "geen iban")
    with pytest.raises(VoorwaardeNietVoldaan, match="pain.001"):
        bied_batch_aan(batch, mensen.beslisser2)
    assert Betaling.objects.get().status == Status.IN_BATCH


def test_uit_een_batch_halen(mensen: Team5) -> None:
    betaald_besluit(mensen)
    betaald_besluit(mensen)
    batch, regels = maak_batch(date(2026, 11, 24), mensen.beslisser)
    haal_uit_batch(regels[0].betaling, "ouder belt eerst", mensen.beslisser)
    batch.refresh_from_db()
    assert (batch.aantal, batch.totaal) == (1, Decimal("30000.00"))
    keur_batch_goed(batch, mensen.beslisser2)
    regels[1].betaling.refresh_from_db()
    with pytest.raises(VerkeerdeStatus):
        haal_uit_batch(regels[1].betaling, "te laat", mensen.beslisser)


def test_teruggekomen_en_opnieuw_met_een_nieuw_kenmerk(mensen: Team5) -> None:
    besluit = betaald_besluit(mensen)
    aangeboden(mensen)
    betaling = Betaling.objects.get()
    oud = betaling.eind_tot_eind
    with pytest.raises(OngeldigeInvoer):
        registreer_terugboeking(betaling, date(2026, 11, 25), "AC04", mensen.beslisser)
    registreer_terugboeking(betaling, date(2026, 11, 23), "rekening opgeheven", mensen.beslisser)
    assert Taak.objects.filter(zaak=besluit.zaak, code=f"betaling_terug_{betaling.pk}").exists()
    with pytest.raises(VoorwaardeNietVoldaan, match="opnieuw"):
        betaal_opnieuw(betaling, mensen.behandelaar)
    maak_bankrekening(besluit.zaak.ouder, van=date(2026, 11, 23), gecontroleerd_op=date(2026, 11, 23))
    betaal_opnieuw(betaling, mensen.behandelaar)
    aangeboden(mensen)
    betaling.refresh_from_db()
    assert betaling.status == Status.AANGEBODEN and betaling.eind_tot_eind != oud


def test_de_database_zelf_weigert_een_tweede_betaling_en_knoeien(mensen: Team5) -> None:
    besluit = betaald_besluit(mensen)
    betaling = Betaling.objects.get()
    with pytest.raises(IntegrityError, match="betaling_nooit_dubbel"), transaction.atomic():
        Betaling.objects.create(
            besluit=besluit, onderdeel=betaling.onderdeel, begunstigde=betaling.begunstigde, bedrag=1,
            uiterlijk_op=date(2026, 1, 1),
        )  # fmt: skip
    aangeboden(mensen)
    for sql in (
        "UPDATE cases_betaling SET bedrag = 1",
        "UPDATE cases_betaling SET status = 'te_betalen'",
        "UPDATE cases_betaling SET onderdeel = 'anders'",
        "UPDATE cases_betaling SET eind_tot_eind = 'x'",
        "DELETE FROM cases_betaling",
    ):
        with (
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql)
    with pytest.raises(IntegrityError, match="batch_vier_ogen"), transaction.atomic():
        Betaalbatch.objects.update(goedgekeurd_door=mensen.beslisser)


@pytest.mark.django_db(transaction=True)
def test_twee_mensen_maken_tegelijk_een_batch() -> None:
    mensen = Team5()
    for _ in range(6):
        betaald_besluit(mensen)
    start, gemaakt, leeg = threading.Barrier(2), [], []

    def maak(wie) -> None:
        try:
            start.wait(10)
            gemaakt.append(maak_batch(date(2026, 11, 24), wie)[0].pk)
        except VoorwaardeNietVoldaan:
            leeg.append(wie)
        finally:
            connection.close()

    draden = [threading.Thread(target=maak, args=(wie,)) for wie in (mensen.beslisser, mensen.beslisser2)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(30)
    assert len(gemaakt) + len(leeg) == 2
    assert Betaling.objects.filter(status=Status.IN_BATCH).count() == 6
    assert sum(b.aantal for b in Betaalbatch.objects.all()) == 6
    assert len(set(Betaling.objects.values_list("eind_tot_eind", flat=True))) == 6


def test_te_laat_aangeboden_batch(mensen: Team5, time_machine) -> None:
    betaald_besluit(mensen)
    batch, _ = maak_batch(date(2026, 11, 24), mensen.beslisser)
    keur_batch_goed(batch, mensen.beslisser2)
    time_machine.move_to(timezone.now() + timedelta(days=3))
    with pytest.raises(VoorwaardeNietVoldaan, match="voorbij"):
        bied_batch_aan(batch, mensen.beslisser2)
    assert betalingen.ROLLEN_GOEDKEUREN
