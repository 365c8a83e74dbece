# SPDX-License-Identifier: EUPL-1.2
"""Four eyes and immutability hold below the services too: `.update()`, raw SQL, TRUNCATE."""

import threading

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from cases.models import Besluit, BesluitRegel, Brief, Statusovergang, Uitgaand
from cases.services import Regel, beoordeel_besluit, stel_besluit_vast, wijzig_besluit
from cases.services.uitgaand import verwerk
from herstel.fouten import VierOgen, Weigering
from tests.cases.factories import Team5, maak_besluit
from tests.cases.test_brieven import ONTVANGEN


@pytest.fixture
def mensen(db) -> Team5:
    return Team5()


@pytest.fixture
def echte_sessie(mensen):
    """Tests may empty tables (conftest); a session of the product may not."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL herstel.mag_legen = ''")
        yield cursor


def sql(tekst: str, *waarden) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(tekst, waarden)


def test_opsteller_tekent_niet_via_de_service(mensen: Team5) -> None:
    mensen.behandelaar.rollen = ["zaakbehandelaar", "beoordelaar", "beslisser", "beheerder"]
    mensen.behandelaar.save()
    besluit = maak_besluit(mensen, "ter_beoordeling", ontvangen_op=ONTVANGEN)
    with pytest.raises(VierOgen):
        beoordeel_besluit(besluit, mensen.behandelaar)
    besluit = beoordeel_besluit(besluit, mensen.beoordelaar)
    with pytest.raises(VierOgen):
        stel_besluit_vast(besluit, mensen.behandelaar)
    besluit.refresh_from_db()
    assert (
        besluit.status == "ter_vaststelling" and not Uitgaand.objects.filter(soort="besluit_brief").exists()
    )


def test_opsteller_tekent_niet_via_update_of_save(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    velden = {
        "status": "vastgesteld", "vastgesteld_door": mensen.behandelaar, "vastgesteld_op": timezone.now(),
        "inhoud_hash": "x" * 64,
    }  # fmt: skip
    with pytest.raises(IntegrityError, match="besluit_vier_ogen"), transaction.atomic():
        Besluit.objects.filter(pk=besluit.pk).update(**velden)
    with pytest.raises(IntegrityError, match="besluit_vier_ogen"), transaction.atomic():
        Besluit.objects.bulk_update([_met(besluit, velden)], list(velden))
    with pytest.raises(IntegrityError, match="besluit_vier_ogen"), transaction.atomic():
        _met(Besluit.objects.get(pk=besluit.pk), velden).save()


def _met(besluit: Besluit, velden: dict) -> Besluit:
    for naam, waarde in velden.items():
        setattr(besluit, naam, waarde)
    return besluit


def test_opsteller_tekent_niet_met_kale_sql(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    teken = "UPDATE cases_besluit SET status='vastgesteld', vastgesteld_door_id=%s, vastgesteld_op=now(), inhoud_hash='x' WHERE id=%s"
    with pytest.raises(IntegrityError, match="besluit_vier_ogen"):
        sql(teken, mensen.behandelaar.pk, besluit.pk)
    with pytest.raises(DatabaseError):
        sql(
            "UPDATE cases_besluit SET opgesteld_door_id=%s, status='vastgesteld', vastgesteld_door_id=%s, vastgesteld_op=now(),"
            " inhoud_hash='x' WHERE id=%s",
            mensen.beslisser.pk, mensen.behandelaar.pk, besluit.pk,
        )  # fmt: skip
    with pytest.raises(IntegrityError, match="besluit_tweede_lezer"):
        sql("UPDATE cases_besluit SET beoordeeld_door_id=opgesteld_door_id WHERE id=%s", besluit.pk)
    kolommen = [v.column for v in Besluit._meta.concrete_fields if not v.primary_key]
    nieuw = {
        "publiek_id": "gen_random_uuid()", "status": "'vastgesteld'", "vastgesteld_door_id": "opgesteld_door_id",
        "vastgesteld_op": "now()", "inhoud_hash": "'x'",
    }  # fmt: skip
    keuze = ", ".join(nieuw.get(k, k) for k in kolommen)
    with pytest.raises(IntegrityError, match="besluit_vier_ogen"):
        sql(
            f"INSERT INTO cases_besluit ({', '.join(kolommen)}) SELECT {keuze} FROM cases_besluit WHERE id=%s",
            besluit.pk,
        )
    nieuw["vastgesteld_door_id"], nieuw["beoordeeld_door_id"] = str(mensen.beslisser.pk), "NULL"
    keuze = ", ".join(nieuw.get(k, k) for k in kolommen)
    with pytest.raises(IntegrityError, match="besluit_vastgesteld_compleet"):
        sql(
            f"INSERT INTO cases_besluit ({', '.join(kolommen)}) SELECT {keuze} FROM cases_besluit WHERE id=%s",
            besluit.pk,
        )


@pytest.mark.parametrize(
    "opdracht",
    [
        "UPDATE cases_besluit SET motivering='anders' WHERE id={besluit}",
        "UPDATE cases_besluit SET status='concept', vastgesteld_door_id=NULL, vastgesteld_op=NULL WHERE id={besluit}",
        "UPDATE cases_besluit SET uit_te_betalen=1 WHERE id={besluit}",
        "UPDATE cases_besluit SET inhoud_hash='y' WHERE id={besluit}",
        "UPDATE cases_besluit SET versie=versie+1 WHERE id={besluit}",
        "DELETE FROM cases_besluit WHERE id={besluit}",
        "TRUNCATE cases_besluit CASCADE",
        "UPDATE cases_besluitregel SET bedrag=1 WHERE besluit_id={besluit}",
        "UPDATE cases_besluitregel SET begunstigde_id={ander} WHERE besluit_id={besluit}",
        "DELETE FROM cases_besluitregel WHERE besluit_id={besluit}",
        "INSERT INTO cases_besluitregel (besluit_id, onderdeel, begunstigde_id, bedrag, artikel, uitbetalen) VALUES ({besluit},'extra',{ander},1,'x',true)",
        "UPDATE cases_besluitregel SET besluit_id={besluit} WHERE besluit_id={concept}",
        "TRUNCATE cases_besluitregel",
        "TRUNCATE cases_besluit, cases_besluitregel CASCADE",
    ],
)  # fmt: skip
def test_getekend_besluit_verandert_niet(mensen: Team5, echte_sessie, opdracht: str) -> None:
    besluit = maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    concept = maak_besluit(mensen, "concept", ontvangen_op=ONTVANGEN)
    voor = list(Besluit.objects.filter(pk=besluit.pk).values()), list(besluit.regels.values())
    with pytest.raises(DatabaseError):
        sql(opdracht.format(besluit=besluit.pk, concept=concept.pk, ander=concept.zaak.ouder_id))
    assert (list(Besluit.objects.filter(pk=besluit.pk).values()), list(besluit.regels.values())) == voor


@pytest.mark.parametrize(
    "opdracht",
    [
        "UPDATE cases_besluit SET motivering='anders' WHERE id={besluit}",
        "UPDATE cases_besluit SET berekening='{{}}' WHERE id={besluit}",
        "UPDATE cases_besluit SET uit_te_betalen=1 WHERE id={besluit}",
        "UPDATE cases_besluit SET dagtekening=dagtekening+1 WHERE id={besluit}",
        "UPDATE cases_besluit SET kenmerk='anders' WHERE id={besluit}",
        "UPDATE cases_besluit SET afwijkingen='[1]' WHERE id={besluit}",
        "UPDATE cases_besluitregel SET bedrag=1 WHERE besluit_id={besluit}",
        "DELETE FROM cases_besluitregel WHERE besluit_id={besluit}",
        "INSERT INTO cases_besluitregel (besluit_id, onderdeel, begunstigde_id, bedrag, artikel, uitbetalen) VALUES ({besluit},'extra',{ander},1,'x',true)",
    ],
)  # fmt: skip
def test_wijzigen_na_de_beoordeling_kan_niet_zonder_die_in_te_trekken(mensen: Team5, opdracht: str) -> None:
    besluit = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN)
    opdracht = opdracht.format(besluit=besluit.pk, ander=besluit.zaak.ouder_id)
    with pytest.raises(DatabaseError, match="trekt de beoordeling in"):
        sql(opdracht)
    sql(
        "UPDATE cases_besluit SET beoordeeld_door_id=NULL, beoordeeld_op=NULL, status='concept' WHERE id=%s",
        besluit.pk,
    )
    sql(opdracht)
    besluit.refresh_from_db()
    with pytest.raises(Weigering):
        stel_besluit_vast(besluit, mensen.beslisser)


def test_wijzigen_via_de_service_trekt_de_beoordeling_in(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, "ter_vaststelling", ontvangen_op=ONTVANGEN)
    wijzig_besluit(
        besluit, mensen.behandelaar, uitkomst=besluit.uitkomst, berekening=besluit.berekening, totaal=besluit.totaal,
        uit_te_betalen=besluit.uit_te_betalen, motivering="Een andere uitleg.", dagtekening=besluit.dagtekening,
        regels=[Regel("forfait", besluit.totaal, "Wht 2.7 lid 1", besluit.zaak.ouder, uitbetalen=True)],
    )  # fmt: skip
    besluit.refresh_from_db()
    assert (besluit.status, besluit.beoordeeld_door, besluit.motivering) == (
        "concept",
        None,
        "Een andere uitleg.",
    )
    with pytest.raises(Weigering):
        stel_besluit_vast(besluit, mensen.beslisser)


def test_brief_en_overgangen_liggen_vast(mensen: Team5, echte_sessie) -> None:
    maak_besluit(mensen, "vastgesteld", ontvangen_op=ONTVANGEN)
    verwerk()
    assert Brief.objects.get().status == "verzonden"
    for opdracht in (
        "UPDATE cases_briefbestand SET inhoud='x'", "DELETE FROM cases_briefbestand", "TRUNCATE cases_briefbestand",
        "UPDATE cases_verzending SET kenmerk='x'", "DELETE FROM cases_verzending",
        "UPDATE cases_statusovergang SET reden='x'", "DELETE FROM cases_termijngebeurtenis",
    ):  # fmt: skip
        if "termijngebeurtenis" in opdracht and not _heeft_rijen("cases_termijngebeurtenis"):
            continue
        with pytest.raises(DatabaseError):
            sql(opdracht)


def _heeft_rijen(tabel: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {tabel})")
        return cursor.fetchone()[0]


@pytest.mark.django_db(transaction=True)
def test_twee_beslissers_tekenen_tegelijk_een_wint() -> None:
    mensen = Team5()
    besluit = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    start, gelukt, geweigerd = threading.Barrier(2), [], []

    def teken(wie) -> None:
        try:
            start.wait(10)
            gelukt.append(stel_besluit_vast(Besluit.objects.get(pk=besluit.pk), wie))
        except Weigering as fout:
            geweigerd.append(fout)
        finally:
            connection.close()

    draden = [threading.Thread(target=teken, args=(wie,)) for wie in (mensen.beslisser, mensen.beslisser2)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(30)
    assert len(gelukt) == 1 and isinstance(geweigerd[0], Weigering)
    assert Statusovergang.objects.filter(zaak=besluit.zaak, overgang="stel_vast").count() == 1
    assert Uitgaand.objects.filter(soort__in=("besluit_brief", "besluit_betalen")).count() == 2
    verwerk()
    assert besluit.brieven.count() == besluit.betalingen.count() == 1
    assert BesluitRegel.objects.filter(besluit=besluit).count() == 1
