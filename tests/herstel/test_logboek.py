# SPDX-License-Identifier: EUPL-1.2
import threading

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, connections, transaction

from herstel import logboek
from herstel.fouten import LeeslogOntbreekt, LogboekNietBeschikbaar
from herstel.logboek import Doel, Handeling, Kanaal, log_lezing
from herstel.models import Leesregel, LogboekAnker
from tests.herstel.factories import maak_medewerker, maak_persoon

pytestmark = pytest.mark.django_db


@pytest.fixture
def user():
    return maak_medewerker()


def lees(user, *personen, **kwargs):
    waarden = {"handeling": Handeling.BEKEKEN, "doel": Doel.BEHANDELING, "kanaal": Kanaal.SCHERM, **kwargs}
    return log_lezing(user, personen, **waarden)


def knoei(sql, *args):
    """What somebody with the database in hand could do: switch the guard off, change, switch it on."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE herstel_leesregel DISABLE TRIGGER USER")
        cursor.execute(sql, args)
        assert cursor.rowcount > 0
        cursor.execute("ALTER TABLE herstel_leesregel ENABLE TRIGGER USER")


@pytest.fixture
def keten(user):
    personen = [maak_persoon() for _ in range(3)]
    for _ in range(4):
        lees(user, *personen)
    return personen


def test_een_keten_is_heel_en_telt_door(user, keten):
    assert list(Leesregel.objects.order_by("volgnummer").values_list("volgnummer", flat=True)) == list(
        range(1, 13)
    )
    assert logboek.verifieer().fout == ""
    assert logboek.verifieer().regels == 12


def test_dubbele_personen_geven_een_regel_en_niemand_geeft_er_geen(user):
    p = maak_persoon()
    assert lees(user, p, p.pk, p) == 1
    assert lees(user) == 0
    assert Leesregel.objects.get().persoon == p


@pytest.mark.parametrize(
    "kolom", ["medewerker_naam", "doel", "onderwerp", "kanaal", "verzoek_id", "handeling"]
)
def test_een_gewijzigd_veld_wordt_gevonden(keten, kolom):
    knoei(f"UPDATE herstel_leesregel SET {kolom} = 'anders' WHERE volgnummer = 5")
    assert (logboek.verifieer().volgnummer, logboek.verifieer().fout) == (5, "Regel 5 is gewijzigd.")


def test_een_andere_persoon_of_tijd_wordt_gevonden(keten):
    knoei("UPDATE herstel_leesregel SET persoon_id = %s WHERE volgnummer = 7", keten[1].pk)
    knoei("UPDATE herstel_leesregel SET persoon_id = %s WHERE volgnummer = 7", keten[2].pk)
    assert logboek.verifieer().volgnummer == 7
    knoei("UPDATE herstel_leesregel SET persoon_id = %s WHERE volgnummer = 7", keten[0].pk)
    assert logboek.verifieer().fout == ""
    knoei("UPDATE herstel_leesregel SET tijdstip = tijdstip + interval '1 microsecond' WHERE volgnummer = 2")
    assert logboek.verifieer().volgnummer == 2


def test_een_weggehaalde_regel_wordt_gevonden(keten):
    knoei("DELETE FROM herstel_leesregel WHERE volgnummer = 4")
    assert logboek.verifieer().fout == "Regel 4 ontbreekt."


def test_weghalen_en_hernummeren_wordt_gevonden(keten):
    knoei("DELETE FROM herstel_leesregel WHERE volgnummer = 4")
    knoei("UPDATE herstel_leesregel SET volgnummer = -volgnummer WHERE volgnummer > 4")
    knoei("UPDATE herstel_leesregel SET volgnummer = -volgnummer - 1 WHERE volgnummer < 0")
    assert logboek.verifieer().volgnummer == 4


def test_zelf_doorgerekend_zonder_sleutel_wordt_gevonden(keten, settings):
    regel = Leesregel.objects.get(volgnummer=12)
    echt = settings.HERSTEL_INDEXSLEUTEL
    settings.HERSTEL_INDEXSLEUTEL = "geraden"
    regel.doel = "zoeken"
    vals = logboek.regelhash(regel)
    settings.HERSTEL_INDEXSLEUTEL = echt
    knoei("UPDATE herstel_leesregel SET doel = 'zoeken', hash = %s WHERE volgnummer = 12", vals)
    assert logboek.verifieer().volgnummer == 12


def test_een_afgeknipte_staart_wordt_gevonden_door_het_anker(keten):
    assert logboek.zet_anker().volgnummer == 12
    knoei("DELETE FROM herstel_leesregel WHERE volgnummer > 9")
    bevinding = logboek.verifieer()
    assert bevinding.volgnummer == 10
    assert "het einde is weggehaald" in bevinding.fout


def test_een_afgeknipte_staart_zonder_anker_wordt_gevonden_met_de_kop_uit_het_logbestand(keten):
    kop = Leesregel.objects.values_list("volgnummer", "hash").get(volgnummer=12)
    knoei("DELETE FROM herstel_leesregel WHERE volgnummer > 9")
    assert logboek.verifieer().fout == ""
    assert "buiten de database" in logboek.verifieer(kop).fout


def test_een_verkeerd_anker_wordt_gevonden(keten):
    LogboekAnker.objects.create(volgnummer=6, hash="f" * 64)
    assert "past niet bij het anker" in logboek.verifieer().fout


def test_hele_keten_weg_wordt_gevonden_als_er_een_anker_is(keten):
    logboek.zet_anker()
    knoei("DELETE FROM herstel_leesregel")
    assert logboek.verifieer().volgnummer == 1


def test_anker_alleen_als_er_iets_bij_kwam(user, keten):
    assert logboek.zet_anker() is not None
    assert logboek.zet_anker() is None
    lees(user, keten[0])
    assert logboek.zet_anker().volgnummer == 13
    assert logboek.verifieer().ankers == 2


def test_taak_zet_het_anker_en_schrijft_de_kop_in_het_logbestand(keten, caplog):
    from config.celery import app
    from herstel.tasks import zet_logboekanker

    with caplog.at_level("INFO", "herstel.logboek"):
        zet_logboekanker()
    anker = LogboekAnker.objects.get()
    assert anker.hash in caplog.text
    assert "herstel.zet_logboekanker" in {regel["task"] for regel in app.conf.beat_schedule.values()}


def _leeg_zonder_verlof():
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL herstel.mag_legen = 'nee'")
        cursor.execute("TRUNCATE herstel_leesregel CASCADE")


def test_regels_kunnen_niet_worden_gewijzigd_of_verwijderd(keten):
    for actie in (
        lambda: Leesregel.objects.update(doel="zoeken"),
        lambda: Leesregel.objects.all().delete(),
        lambda: Leesregel.objects.first().delete(),
        _leeg_zonder_verlof,
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            actie()
    assert Leesregel.objects.count() == 12


def test_opdracht_meldt_en_eindigt_met_1(keten, capsys):
    call_command("verifieer_logboek")
    assert "12 regels" in capsys.readouterr().out
    knoei("UPDATE herstel_leesregel SET doel = 'zoeken' WHERE volgnummer = 3")
    with pytest.raises(CommandError) as fout:
        call_command("verifieer_logboek")
    assert fout.value.returncode == 1
    assert "Regel 3 is gewijzigd." in str(fout.value)


@pytest.mark.parametrize("kop", ["x", "12", "12:kort", "-1:" + "a" * 64])
def test_opdracht_weigert_een_onleesbare_kop(kop):
    with pytest.raises(CommandError, match="volgnummer:hash"):
        call_command("verifieer_logboek", kop=kop)


def test_onbekende_persoon_of_doel_geeft_geen_gegevens(user):
    p = maak_persoon()
    with pytest.raises(LogboekNietBeschikbaar):
        lees(user, p, doel="nieuwsgierig")
    with pytest.raises(LogboekNietBeschikbaar):
        lees(type(user)(), p)
    assert not Leesregel.objects.exists()


def test_stroom_geeft_niets_door_voor_het_is_vastgelegd(user, monkeypatch):
    personen = [maak_persoon() for _ in range(5)]
    stroom = logboek.log_stroom(
        user, iter(personen), lambda p: [p], doel=Doel.RAPPORTAGE, onderwerp="lijst", blok=2
    )
    assert next(stroom) == personen[0]
    assert Leesregel.objects.count() == 2
    assert next(stroom) == personen[1]

    def stuk(*args):
        raise DatabaseError("weg")

    monkeypatch.setattr(logboek, "_voeg_toe", stuk)
    with pytest.raises(LogboekNietBeschikbaar):
        next(stroom)


def test_vijftig_personen_kosten_een_vast_aantal_opdrachten(user, django_assert_num_queries):
    personen = [maak_persoon() for _ in range(50)]
    # savepoint, lock, head of the chain, one INSERT, release
    with django_assert_num_queries(5):
        lees(user, *personen)


def test_pagina_die_niet_zegt_wie_ze_toont_wordt_geweigerd(user, rf):
    from django.http import HttpResponse

    @logboek.leeslog(doel=Doel.BEHANDELING)
    def vergeten(request):
        return HttpResponse("Fatima de Vries")

    verzoek = rf.get("/")
    verzoek.user = user
    with pytest.raises(LeeslogOntbreekt):
        vergeten(verzoek)


def test_pagina_zonder_logboek_komt_niet_naar_buiten(user, rf, monkeypatch):
    from django.http import HttpResponse

    persoon = maak_persoon()

    @logboek.leeslog(doel=Doel.BEHANDELING)
    def pagina(request):
        request.leeslog.gelezen(persoon)
        return HttpResponse("Fatima de Vries")

    def stuk(*args):
        raise DatabaseError("weg")

    verzoek = rf.get("/")
    verzoek.user = user
    monkeypatch.setattr(logboek, "_voeg_toe", stuk)
    with pytest.raises(LogboekNietBeschikbaar):
        pagina(verzoek)


@pytest.mark.django_db(transaction=True)
def test_twee_tegelijk_maken_samen_een_hele_keten():
    user = maak_medewerker()
    personen = [maak_persoon() for _ in range(3)]
    start, fouten = threading.Barrier(4), []

    def werk():
        try:
            start.wait()
            for _ in range(25):
                lees(user, *personen)
        except Exception as fout:  # noqa: BLE001 (shown in the assert below)
            fouten.append(fout)
        finally:
            connections.close_all()

    draden = [threading.Thread(target=werk) for _ in range(4)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert not fouten
    bevinding = logboek.verifieer()
    assert (bevinding.fout, bevinding.regels) == ("", 300)
