# SPDX-License-Identifier: EUPL-1.2
"""The law table in the database: four eyes, immutable, at once in every new calculation and in no old decision."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import Error, connection, transaction
from django.test import Client
from django.urls import reverse

from cases.services import beoordeel_besluit, bied_besluit_aan, stel_besluit_vast
from cases.services.besluiten import controles
from cases.zaaksoort import zaaksoort_van
from herstel import wet
from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus, VierOgen
from herstel.models import Rol, Wetrij
from regelingen.eerste_toets import services as toets
from regelingen.gebruik import gebruikt_in
from tests.cases.factories import Team5, maak_positieve_toets
from tests.herstel.factories import maak_medewerker, verifieer_client

pytestmark = pytest.mark.django_db
TARIEF = {
    "code": "awb.4_17.tarief", "waarde": "14: 25,00; 14: 40,00; 14: 50,00", "vanaf": date(2026, 1, 1),
    "bron": "Stcrt. 2025, 1 (proef)", "status": "te verifiëren",
}  # fmt: skip
DWANGSOM = {
    "soort": "bestuurlijk", "beslistermijn_einde": "2026-02-02", "ingebrekestelling_ontvangen": "2026-02-03",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _vers():
    wet.vergeet()
    wet._tabel.cache_clear()
    yield
    wet.vergeet()
    wet._tabel.cache_clear()


@pytest.fixture
def twee():
    return maak_medewerker(Rol.BEHEERDER), maak_medewerker(Rol.BEHEERDER)


def goedgekeurd(twee, **anders) -> Wetrij:
    return wet.keur_regel_goed(wet.stel_regel_voor(door=twee[0], **{**TARIEF, **anders}), door=twee[1])


def bedrag() -> Decimal:
    return wet.bereken("dwangsom", DWANGSOM).waarden["bedrag"]


def test_pas_na_de_goedkeuring_en_dan_meteen(twee) -> None:
    assert bedrag() == Decimal("1442.00")
    voorstel = wet.stel_regel_voor(door=twee[0], **TARIEF)
    assert bedrag() == Decimal("1442.00")
    wet.keur_regel_goed(voorstel, door=twee[1])
    uitkomst = wet.bereken("dwangsom", DWANGSOM, met_uitleg=True)
    assert uitkomst.waarden["bedrag"] == 14 * (25 + 40 + 50)
    assert ("Stcrt. 2025, 1 (proef)", "te verifiëren") in {(r.bron, r.status) for r in uitkomst.regels}
    oud = {**DWANGSOM, "beslistermijn_einde": "2025-02-02", "ingebrekestelling_ontvangen": "2025-02-04"}
    assert wet.bereken("dwangsom", oud).waarden["bedrag"] == Decimal("1442.00"), (
        "oud tarief voor een oude brief"
    )


def test_een_regel_die_later_ingaat_telt_nog_niet(twee, time_machine) -> None:
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    goedgekeurd(twee, code="wht.2_20.maanden", waarde="24", vanaf=date(2027, 1, 1))
    assert wet.bereken("moratorium", {"betaald_op": "2026-03-01"}).waarden["einde"] == date(2027, 3, 1)
    time_machine.move_to("2027-01-01T12:00:00+00:00")
    wet.vergeet()
    assert wet.bereken("moratorium", {"betaald_op": "2026-03-01"}).waarden["einde"] == date(2028, 3, 1)


def test_vier_ogen_en_rol(twee) -> None:
    voorstel = wet.stel_regel_voor(door=twee[0], **TARIEF)
    with pytest.raises(VierOgen):
        wet.keur_regel_goed(voorstel, door=twee[0])
    with pytest.raises(MagNiet):
        wet.keur_regel_goed(voorstel, door=maak_medewerker(Rol.TEAMLEIDER))
    with pytest.raises(MagNiet):
        wet.stel_regel_voor(door=maak_medewerker(Rol.BESLISSER), **TARIEF)
    wet.wijs_regel_af(voorstel, door=twee[0], reden="getikt")
    with pytest.raises(VerkeerdeStatus):
        wet.keur_regel_goed(voorstel, door=twee[1])
    assert bedrag() == Decimal("1442.00")
    assert [h.history_change_reason for h in voorstel.history.order_by("history_id")] == [
        "voorgesteld",
        "afgewezen",
    ]


@pytest.mark.parametrize(
    "zet", ["waarde='1: 1.00'", "vanaf='2020-01-01'", "vastgesteld_door_id=voorgesteld_door_id", "bron='x'"]
)
def test_de_database_weigert_wijzigen_en_zelf_goedkeuren(twee, zet: str) -> None:
    vast, voorstel = goedgekeurd(twee), wet.stel_regel_voor(door=twee[0], **TARIEF)
    for rij in (vast, voorstel):
        for opdracht in (
            f"UPDATE herstel_wetrij SET {zet} WHERE id=%s",
            "DELETE FROM herstel_wetrij WHERE id=%s",
        ):
            with pytest.raises(Error), transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(opdracht, [rij.pk])
    with pytest.raises(Error), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "UPDATE herstel_wetrij SET vastgesteld_op=now(), vastgesteld_door_id=voorgesteld_door_id WHERE id=%s",
            [voorstel.pk],
        )


@pytest.mark.parametrize(
    ("veld", "waarde", "stuk"),
    [
        ("code", "awb.bestaat_niet", "Geen enkele berekening"), ("code", "atw.feestdag.koningsdag", "Een feestdag"),
        ("waarde", "14 dagen 23", "is geen trede"), ("waarde", "14: veel", "is geen getal"), ("waarde", "14: NaN", "is geen getal"), ("waarde", "14: 31.000", "is geen getal"),
        ("bron", " ", "waar dit staat"), ("tot", date(2025, 1, 1), "voor de eerste dag"), ("status", "zeker", "hoe zeker"),
    ],
)  # fmt: skip
def test_fout_staat_bij_het_veld(twee, veld: str, waarde: object, stuk: str) -> None:
    with pytest.raises(OngeldigeInvoer) as fout:
        wet.stel_regel_voor(door=twee[0], **{**TARIEF, veld: waarde})
    assert stuk in fout.value.velden[veld]
    assert not Wetrij.objects.exists()


@pytest.mark.parametrize(
    ("code", "tekst", "goed"),
    [
        ("bpb.waarde_per_punt", "1.234,50", Decimal("1234.50")), ("awb.6_7.weken", "7", 7),
        ("atw.gelijkgesteld.2029", "11-05-2029", (date(2029, 5, 11),)), ("wht.6_9_lid5.uiterste_dag", "31-03-2027", date(2027, 3, 31)),
    ],
)  # fmt: skip
def test_elke_soort_waarde(twee, code: str, tekst: str, goed: object) -> None:
    goedgekeurd(twee, code=code, waarde=tekst)
    assert wet.huidige_wettabel().waarde(code) == goed


def test_gelijkgestelde_dag_schuift_de_termijn(twee) -> None:
    invoer = {"nominaal_einde": "2029-05-11", "termijn": {"aantal": 6, "eenheid": "weken"}}
    voor = wet.bereken("atw_verlenging", invoer)
    assert voor.waarden["einde"] == date(2029, 5, 11) and voor.waarschuwingen
    goedgekeurd(twee, code="atw.gelijkgesteld.2029", waarde="11-05-2029", vanaf=date(2029, 1, 1))
    na = wet.bereken("atw_verlenging", invoer)
    assert na.waarden["einde"] == date(2029, 5, 14) and not na.waarschuwingen


def _vast(mensen: Team5, **feiten):
    zaak = maak_positieve_toets(mensen)
    besluit = toets.stel_beschikking_op(zaak, "U krijgt geld.", mensen.behandelaar)
    return zaak, besluit


def test_oud_besluit_rekent_hetzelfde_en_een_nieuw_concept_met_de_nieuwe_regel(twee) -> None:
    mensen = Team5()
    _, oud = _vast(mensen)
    oud = beoordeel_besluit(bied_besluit_aan(oud, mensen.behandelaar), mensen.beoordelaar)
    oud = stel_besluit_vast(oud, mensen.beslisser)
    zaak2, concept = _vast(mensen)
    assert oud.uit_te_betalen == concept.uit_te_betalen == Decimal("30000.00")
    code = next(
        r["code"] for r in oud.berekening["forfait"]["regels"] if "bedrag" in r["code"] or "30" in r["code"]
    )
    goedgekeurd(twee, code=code, waarde="31000,00")
    bs = zaaksoort_van(oud.zaak).besluitsoort(oud.soort)
    assert bs.herbereken(oud) == [], "onder de wet van zijn eigen dag"
    assert any("31000.00" in tekst for tekst in bs.herbereken(oud, actueel=True))
    per_code = {c["code"]: c for c in controles(concept)}
    assert per_code["herberekening"]["goed"] and not per_code["wet"]["goed"] and per_code["wet"]["blokkeert"]
    concept = toets.stel_beschikking_op(zaak2, "U krijgt geld.", mensen.behandelaar)
    assert concept.uit_te_betalen == Decimal("31000.00")
    per_code = {c["code"]: c for c in controles(concept)}
    assert per_code["herberekening"]["goed"] and per_code["wet"]["goed"]
    goedgekeurd(twee, code=code, waarde="32000,00")
    assert bs.herbereken(concept) == [] and bs.herbereken(oud) == []


def test_een_ander_proces_ziet_de_goedkeuring_bij_de_volgende_vraag(twee, client: Client) -> None:
    assert bedrag() == Decimal("1442.00")
    voorstel = wet.stel_regel_voor(door=twee[0], **TARIEF)
    with connection.cursor() as cursor:  # zoals een ander proces het schrijft: dit proces hoort er niets van
        cursor.execute(
            "UPDATE herstel_wetrij SET vastgesteld_op=now(), vastgesteld_door_id=%s WHERE id=%s",
            [twee[1].pk, voorstel.pk],
        )
    client.get("/healthz")
    assert bedrag() == Decimal("1610.00")


def test_zonder_vraag_blijft_de_stand_een_seconde_bewaard(django_assert_num_queries) -> None:
    bedrag()
    with django_assert_num_queries(0):
        for _ in range(20):
            bedrag()


def test_waar_een_regel_wordt_gebruikt() -> None:
    assert gebruikt_in("awb.4_17.tarief") == ("dwangsom",)
    assert gebruikt_in("wht.2_20.maanden") == ("moratorium",)
    assert "bezwaartermijn" in gebruikt_in("atw.gelijkgesteld.2027")
    assert "kindbedrag" not in gebruikt_in("atw.gelijkgesteld.2027")
    assert "compensatie" in gebruikt_in("bpb.waarde_per_punt")


def test_beheersite_voorstellen_fout_goedkeuren(twee, client: Client) -> None:
    verifieer_client(client, twee[0])
    lijst = reverse("admin:herstel_wetrij_changelist")
    tekst = client.get(lijst).content.decode()
    assert "awb.4_17.tarief" in tekst and "Dwangsom" in tekst and "geldt (bestand)" in tekst
    alleen = client.get(lijst, {"status": "te verifiëren"}).content.decode()
    assert "rente_awir_27" in alleen and "awb.4_17.tarief" not in alleen
    nieuw = reverse("admin:herstel_wetrij_add")
    data = {**TARIEF, "vanaf": "01-01-2026", "tot": "", "omschrijving": ""}
    fout = client.post(nieuw, {**data, "waarde": "niets"})
    assert (
        fout.status_code == 200 and "is geen trede" in fout.content.decode() and not Wetrij.objects.exists()
    )
    assert client.post(nieuw, data).status_code == 302
    rij = Wetrij.objects.get()
    goed = reverse("admin:wetrij_goedkeuren", args=[rij.pk])
    assert (
        "Keur goed" not in client.get(reverse("admin:herstel_wetrij_change", args=[rij.pk])).content.decode()
    )
    client.post(goed)
    rij.refresh_from_db()
    assert rij.stand == "voorstel"
    verifieer_client(client, twee[1])
    assert "Keur goed" in client.get(reverse("admin:herstel_wetrij_change", args=[rij.pk])).content.decode()
    client.post(goed)
    rij.refresh_from_db()
    assert (rij.stand, rij.vastgesteld_door) == ("geldt", twee[1])
    assert "Stcrt. 2025, 1 (proef)" in client.get(lijst, {"herkomst": "geldt"}).content.decode()
    verifieer_client(client, maak_medewerker(Rol.ZAAKBEHANDELAAR))
    assert client.get(lijst).status_code in (302, 403)
