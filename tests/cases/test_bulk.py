# SPDX-License-Identifier: EUPL-1.2
"""Bulk work: a result per item, the dry run tells the truth, and it stops and goes on where it was."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from cases.models import Besluit, Bulkactie, Bulkregel, Statusovergang, Uitgaand, Zaak
from cases.services import bulk
from cases.services.besluiten import inhoud_hash
from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus
from tests.cases.factories import Team5, maak_besluit, maak_zaak
from tests.cases.test_brieven import ONTVANGEN
from tests.herstel.factories import maak_medewerker, maak_team

pytestmark = pytest.mark.django_db
Status = Bulkactie.Status


@pytest.fixture
def mensen() -> Team5:
    return Team5()


def lijst(besluiten: list[Besluit]) -> list[tuple[str, dict]]:
    return [(f"besluit:{b.pk}", {"hash": inhoud_hash(b)}) for b in besluiten]


def resultaten(actie: Bulkactie) -> dict[str, tuple[str, str]]:
    return {r.onderwerp: (r.status, r.melding) for r in actie.regels.all()}


def test_tekenen_in_bulk_met_een_resultaat_per_besluit(mensen: Team5) -> None:
    goed = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    concept = maak_besluit(mensen, "concept", ontvangen_op=ONTVANGEN)
    veranderd = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    onderwerpen = [*lijst([goed, concept]), (f"besluit:{veranderd.pk}", {"hash": "0" * 64}), ("besluit:999999", {"hash": "x"}), f"besluit:{goed.pk}"]  # fmt: skip
    voorspeld = bulk.proef("besluiten_vaststellen", onderwerpen, {}, mensen.beslisser)
    assert not Besluit.objects.filter(status="vastgesteld").exists(), "de proef schrijft niets"
    assert not Uitgaand.objects.filter(soort="besluit_brief").exists()

    actie = bulk.start_bulk("besluiten_vaststellen", onderwerpen, {}, mensen.beslisser)
    bulk.verwerk(actie.pk)
    actie.refresh_from_db()
    uit = resultaten(actie)
    assert actie.status == Status.KLAAR and actie.totaal == 4
    assert {p.onderwerp: ("gelukt" if p.kan else "geweigerd", p.tekst) for p in voorspeld} == uit
    assert uit[f"besluit:{goed.pk}"][0] == "gelukt"
    assert uit[f"besluit:{concept.pk}"][0] == "geweigerd"
    assert "gewijzigd terwijl u bezig was" in uit[f"besluit:{veranderd.pk}"][1]
    assert "bestaat niet" in uit["besluit:999999"][1]
    goed.refresh_from_db()
    assert goed.vastgesteld_door == mensen.beslisser
    assert bulk.verwerk(actie.pk) == 0


def test_eigen_besluit_wordt_ook_in_bulk_geweigerd(mensen: Team5) -> None:
    mensen.behandelaar.rollen = [*mensen.behandelaar.rollen, "beslisser"]
    mensen.behandelaar.save()
    besluit = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    actie = bulk.start_bulk("besluiten_vaststellen", lijst([besluit]), {}, mensen.behandelaar)
    bulk.verwerk(actie.pk)
    assert "zelf opgesteld" in resultaten(actie)[f"besluit:{besluit.pk}"][1]
    besluit.refresh_from_db()
    assert besluit.status == "ter_vaststelling"


def test_zonder_hash_wordt_niets_getekend(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    [regel] = bulk.proef("besluiten_vaststellen", [f"besluit:{besluit.pk}"], {}, mensen.beslisser)
    assert not regel.kan and "hebt gezien" in regel.tekst


@pytest.mark.parametrize(
    ("soort", "onderwerpen", "melding"),
    [
        ("bestaat_niet", ["besluit:1"], "bestaat niet"),
        ("besluiten_vaststellen", ["zaak:1"], "geen besluit"),
        ("besluiten_vaststellen", ["besluit:1; drop table"], "geen besluit"),
        ("besluiten_vaststellen", [], "minstens"),
    ],
)
def test_onzin_wordt_geweigerd_voor_er_iets_is(mensen: Team5, soort, onderwerpen, melding) -> None:
    with pytest.raises(OngeldigeInvoer, match=melding):
        bulk.start_bulk(soort, onderwerpen, {}, mensen.beslisser)
    assert not Bulkactie.objects.exists()


def test_verkeerde_rol(mensen: Team5) -> None:
    with pytest.raises(MagNiet):
        bulk.start_bulk("besluiten_vaststellen", ["besluit:1"], {}, mensen.teamleider)
    with pytest.raises(MagNiet):
        bulk.start_bulk("herverdelen", ["zaak:1"], {"team": mensen.team.pk}, mensen.beslisser)


def test_herverdelen_naar_mens_en_team_met_reden_per_zaak(mensen: Team5) -> None:
    collega = maak_medewerker("zaakbehandelaar", team=mensen.team)
    mijn = maak_zaak(team=mensen.team)
    al = maak_zaak(team=mensen.team)
    from cases.services import wijs_toe

    wijs_toe(al, collega, None)
    vreemd = maak_zaak(team=maak_team())
    onderwerpen = [f"zaak:{z.pk}" for z in (mijn, al, vreemd)]
    gegevens = {"medewerker": collega.pk, "reden": "verdeling"}
    voorspeld = {p.onderwerp: p for p in bulk.proef("herverdelen", onderwerpen, gegevens, mensen.teamleider)}
    assert Zaak.objects.get(pk=mijn.pk).behandelaar is None
    assert voorspeld[f"zaak:{mijn.pk}"].kan
    assert "heeft deze zaak al" in voorspeld[f"zaak:{al.pk}"].tekst
    assert not voorspeld[f"zaak:{vreemd.pk}"].kan
    actie = bulk.start_bulk("herverdelen", onderwerpen, gegevens, mensen.teamleider)
    bulk.verwerk(actie.pk)
    assert {o: s for o, (s, _) in resultaten(actie).items()} == {
        f"zaak:{mijn.pk}": "gelukt", f"zaak:{al.pk}": "geweigerd", f"zaak:{vreemd.pk}": "geweigerd",
    }  # fmt: skip
    assert Zaak.objects.get(pk=mijn.pk).behandelaar == collega

    ander = maak_team()
    actie = bulk.start_bulk("herverdelen", [f"zaak:{mijn.pk}"], {"team": ander.pk}, mensen.teamleider)
    bulk.verwerk(actie.pk)
    zaak = Zaak.objects.get(pk=mijn.pk)
    assert (zaak.team, zaak.behandelaar) == (ander, None)


@pytest.mark.parametrize("gegevens", [{}, {"medewerker": 1, "team": 1}, {"medewerker": 999999}])
def test_herverdelen_zonder_duidelijk_doel(mensen: Team5, gegevens) -> None:
    with pytest.raises(OngeldigeInvoer):
        bulk.start_bulk("herverdelen", ["zaak:1"], gegevens, mensen.teamleider)


def test_pauze_stop_en_verder(mensen: Team5) -> None:
    zaken = [maak_zaak(team=mensen.team) for _ in range(3)]
    collega = maak_medewerker("zaakbehandelaar", team=mensen.team)
    actie = bulk.start_bulk(
        "herverdelen", [f"zaak:{z.pk}" for z in zaken], {"medewerker": collega.pk}, mensen.teamleider
    )
    bulk.pauzeer(actie, mensen.teamleider)
    assert bulk.verwerk(actie.pk) == 0
    assert actie.pk not in bulk.onafgemaakt()
    with pytest.raises(MagNiet):
        bulk.ga_verder(actie, mensen.beslisser)
    bulk.ga_verder(actie, mensen.teamleider)
    Bulkactie.objects.filter(pk=actie.pk).update(status=Status.BEZIG, gestart_op=timezone.now())
    assert bulk._volgende(actie.pk)
    bulk.stop(actie, mensen.teamleider)
    assert bulk.verwerk(actie.pk) == 0
    stand = bulk.voortgang(actie)
    assert (stand.totaal, stand.klaar, stand.gelukt) == (3, 1, 1)
    with pytest.raises(VerkeerdeStatus):
        bulk.ga_verder(actie, mensen.teamleider)


def test_onverwachte_fout_staat_bij_die_ene_regel(mensen: Team5, monkeypatch) -> None:
    zaken = [maak_zaak(team=mensen.team) for _ in range(2)]
    echt = bulk._herverdeel

    def soms(nummer, gegevens, door):
        tekst = echt(nummer, gegevens, door)
        if nummer == zaken[0].pk:
            raise ZeroDivisionError
        return tekst

    monkeypatch.setitem(
        bulk._soorten, "herverdelen", bulk.Bulksoort("herverdelen", "", "zaak", soms, lambda g, d: None)
    )
    ander = maak_team()
    actie = bulk.start_bulk(
        "herverdelen", [f"zaak:{z.pk}" for z in zaken], {"team": ander.pk}, mensen.teamleider
    )
    bulk.verwerk(actie.pk)
    assert [r.status for r in actie.regels.all()] == ["geweigerd", "gelukt"]
    assert "niets gewijzigd" in actie.regels.first().melding
    assert Zaak.objects.get(pk=zaken[0].pk).team == mensen.team


def test_wie_vertrekt_tekent_niet_meer(mensen: Team5) -> None:
    besluit = maak_besluit(mensen, ontvangen_op=ONTVANGEN)
    actie = bulk.start_bulk("besluiten_vaststellen", lijst([besluit]), {}, mensen.beslisser)
    mensen.beslisser.is_active = False
    mensen.beslisser.save()
    bulk.verwerk(actie.pk)
    assert "werkt hier niet meer" in resultaten(actie)[f"besluit:{besluit.pk}"][1]


def test_voortgang_met_tempo_en_resterende_tijd(mensen: Team5) -> None:
    actie = Bulkactie.objects.create(soort="herverdelen", totaal=100, door=mensen.teamleider)
    begin = timezone.now()
    for nr in range(1, 101):
        klaar = nr <= 31
        Bulkregel.objects.create(
            actie=actie, volgnummer=nr, onderwerp=f"zaak:{nr}", status="gelukt" if klaar else "wacht",
            klaar_op=begin + timedelta(seconds=nr) if klaar else None,
        )  # fmt: skip
    stand = bulk.voortgang(actie)
    assert (stand.klaar, stand.procent, stand.per_minuut) == (31, 31, 60.0)
    assert stand.nog == timedelta(seconds=69)
    assert bulk.voortgang(Bulkactie.objects.create(soort="x", totaal=0)).nog is None


@pytest.mark.django_db(transaction=True)
def test_drie_werkers_aan_een_actie_doen_elk_besluit_een_keer() -> None:
    mensen = Team5()
    besluiten = [maak_besluit(mensen, ontvangen_op=ONTVANGEN) for _ in range(8)]
    actie = bulk.start_bulk("besluiten_vaststellen", lijst(besluiten), {}, mensen.beslisser)
    Bulkactie.objects.filter(pk=actie.pk).update(status=Status.BEZIG)
    start = threading.Barrier(3)

    def werker() -> None:
        try:
            start.wait(10)
            while bulk._volgende(actie.pk):
                pass
        finally:
            connection.close()

    draden = [threading.Thread(target=werker) for _ in range(3)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(60)
    bulk.verwerk(actie.pk)
    actie.refresh_from_db()
    assert actie.status == Status.KLAAR
    assert {s for s, _ in resultaten(actie).values()} == {"gelukt"}
    assert Statusovergang.objects.filter(overgang="stel_vast").count() == 8


@pytest.mark.django_db(transaction=True)
def test_een_grote_actie_houdt_een_werker_bezig_en_geeft_beurten(monkeypatch) -> None:
    mensen = Team5()
    besluiten = [maak_besluit(mensen, ontvangen_op=ONTVANGEN) for _ in range(3)]
    actie = bulk.start_bulk("besluiten_vaststellen", lijst(besluiten), {}, mensen.beslisser)
    gewekt: list[int] = []
    monkeypatch.setattr(bulk, "_wek_werker", gewekt.append)
    ander: list[int] = []

    def tweede() -> None:
        try:
            ander.append(bulk.verwerk(actie.pk))
        finally:
            connection.close()

    with bulk._alleen_hier(actie.pk) as gekregen:
        assert gekregen
        draad = threading.Thread(target=tweede)
        draad.start()
        draad.join(10)
    assert ander == [0]
    assert bulk.verwerk(actie.pk, seconden=0) == 0
    assert gewekt == [actie.pk], "wat overblijft vraagt om een nieuwe beurt"
    assert bulk.verwerk(actie.pk) == 3
    assert gewekt == [actie.pk]
