# SPDX-License-Identifier: EUPL-1.2
"""The example data against the engine's own rules: one set for all tests here, made once and rolled back."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest
import time_machine
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import Count, F, Q, Sum

from cases.models import (
    Besluit,
    Betaalbatch,
    Betaling,
    Nummerreeks,
    Statusovergang,
    Termijn,
    Toewijzing,
    Zaak,
)
from cases.services.besluiten import inhoud_hash
from cases.termijnen import Gebeurtenissen, gebeurtenissen_per_termijn, leid_af, termijnstand
from cases.voorbeelddata import Verhaal, Zaakverloop
from cases.zaaksoort import alle_zaaksoorten, zaaksoort_van
from herstel import validators
from herstel.fouten import Weigering
from herstel.models import Adres, Bankrekening, Medewerker, Persoon, Relatie, Rol
from herstel.recht import bsn as bsnregels
from herstel.velden import blinde_index
from herstel.voorbeelddata import Opdracht, demo_logins, maak
from herstel.voorbeelddata.organisatie import DEMO_WACHTWOORD
from regelingen.integraal import services as ib_services
from regelingen.models import IntegraleBeoordeling, Jaarbeoordeling

PEILDATUM = date(2026, 11, 23)
OPDRACHT = Opdracht(0.005, peildatum=PEILDATUM)


@pytest.fixture(scope="module")
def gevuld(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """The set, in a transaction that is rolled back after the last test of this module."""
    vandaag = time_machine.travel("2026-11-23 12:00", tick=True)
    with django_db_blocker.unblock(), vandaag, transaction.atomic():  # type: ignore[attr-defined]
        maak(OPDRACHT)
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def _vandaag() -> Iterator[None]:
    with time_machine.travel("2026-11-23 12:00", tick=True):
        yield


def test_elke_keten_van_stappen_staat_in_de_tabel(gevuld: None) -> None:
    """Every step is in the transition table, chains without a gap, has its reason, and nobody but its roles took it."""
    rollen = dict(Medewerker.objects.values_list("pk", "rollen"))
    per_zaak: dict[int, list[Statusovergang]] = {}
    for stap in Statusovergang.objects.order_by("zaak_id", "tijdstip", "id"):
        per_zaak.setdefault(stap.zaak_id, []).append(stap)
    zaken = list(Zaak.objects.all())
    for zaak in zaken:
        zs, stappen = zaaksoort_van(zaak), per_zaak[zaak.pk]
        assert (stappen[0].van, stappen[0].naar) == ("", zs.begin)
        for vorige, stap in zip(stappen, stappen[1:], strict=False):
            overgang = zs.overgang(stap.overgang)
            assert stap.van == vorige.naar and stap.van in overgang.van and stap.naar == overgang.naar
            assert stap.reden or not overgang.reden_verplicht
            if overgang.rollen and stap.door_id:
                assert set(overgang.rollen) & set(rollen[stap.door_id]), (zaak, stap.overgang)
        assert zaak.status == stappen[-1].naar and zaak.status_sinds == stappen[-1].tijdstip
        assert zaak.is_open == zs.status(zaak.status).open
    assert {z.status for z in zaken} >= {
        s.code
        for zs in alle_zaaksoorten()
        if zs.code in ("eerste_toets", "integrale_beoordeling")
        for s in zs.statussen
    }


def test_geen_verschil_met_de_afgeleide_termijnen(gevuld: None) -> None:
    leeg = Gebeurtenissen.uit(())
    for zaak in Zaak.objects.all():
        per_code = gebeurtenissen_per_termijn(zaak)
        kopie = {t.code: t for t in zaak.termijnen.all()}
        for ts in zaaksoort_van(zaak).termijnen:
            geb = per_code.get(ts.code, leeg)
            uitkomst = leid_af(zaak, ts, geb)
            if uitkomst is None:
                assert ts.code not in kopie
                continue
            lopend = geb.lopende_opschorting(PEILDATUM)
            assert kopie[ts.code].einde == uitkomst.waarden["einde"]
            assert kopie[ts.code].uitleg == uitkomst.als_json()
            assert kopie[ts.code].opgeschort_sinds == (lopend.op if lopend else None)
            if ts.hoofd:
                rechter = geb.laatste("rechterlijk")
                verwacht = rechter.tot_en_met if rechter else uitkomst.waarden["einde"]
                assert zaak.uiterste_datum == (None if geb.laatste("einde") else verwacht)
    standen = Counter(
        termijnstand(z.uiterste_datum, z.opgeschort_sinds, PEILDATUM).code
        for z in Zaak.objects.filter(is_open=True)
    )
    assert all(standen[code] for code in ("ruim", "dreigt", "verstreken", "opgeschort")), standen


def test_besluiten_rekenen_opnieuw_hetzelfde_en_hebben_de_juiste_hash(gevuld: None) -> None:
    for besluit in Besluit.objects.select_related("zaak"):
        bs = zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort)
        assert bs.herbereken and bs.herbereken(besluit) == []
        betaald = sum(r.bedrag for r in besluit.regels.all() if r.uitbetalen)
        assert betaald == besluit.uit_te_betalen
        if besluit.status == "vastgesteld":
            assert besluit.inhoud_hash == inhoud_hash(besluit)
            assert len({besluit.opgesteld_door_id, besluit.beoordeeld_door_id}) == 2
    assert set(Besluit.objects.values_list("status", flat=True)) >= {
        "ter_beoordeling",
        "ter_vaststelling",
        "vastgesteld",
    }


def test_inhoud_van_een_besluit_volgt_uit_de_feiten(gevuld: None) -> None:
    """The service would draw the same decision from the rows in the database."""
    gezien = 0
    besluiten = Besluit.objects.filter(soort="beschikking_ib", status="vastgesteld").select_related("zaak")
    for besluit in besluiten[:60]:
        ib = IntegraleBeoordeling.objects.get(pk=besluit.zaak_id)
        inhoud = ib_services._inhoud(ib, "beschikking_ib", besluit.motivering, besluit.dagtekening)
        inhoud["berekening"].pop("wetstand")  # regels uit de database; voorbeelddata heeft die niet
        assert inhoud["berekening"] == besluit.berekening
        assert (inhoud["totaal"], inhoud["uit_te_betalen"]) == (besluit.totaal, besluit.uit_te_betalen)
        assert (inhoud["uitkomst"], inhoud["afwijkingen"]) == (besluit.uitkomst, besluit.afwijkingen)
        gezien += 1
    assert gezien > 20


def test_twee_beoordelaars_zijn_twee_mensen_die_de_zaak_mogen_zien(gevuld: None) -> None:
    assert (
        not Jaarbeoordeling.objects.values("toeslagjaar")
        .annotate(n=Count("door", distinct=True), r=Count("rol"))
        .filter(~Q(n=F("r")))
    )
    te_gevoelig = Toewijzing.objects.filter(
        tot__isnull=True, medewerker__gevoeligheid__lt=F("zaak__gevoeligheid")
    )
    assert not te_gevoelig.exists()
    assert Zaak.objects.filter(gevoeligheid__gt=0).exists()


def test_betalingen_en_batches_kloppen(gevuld: None) -> None:
    for batch in Betaalbatch.objects.annotate(n=Count("betalingen"), som=Sum("betalingen__bedrag")):
        assert (batch.aantal, batch.totaal) == (batch.n, batch.som)
    assert set(Betaling.objects.values_list("status", flat=True)) >= {"aangeboden", "te_betalen"}
    for besluit in Besluit.objects.filter(status="vastgesteld", uit_te_betalen__gt=0):
        assert sum(b.bedrag for b in besluit.betalingen.all()) == besluit.uit_te_betalen
    assert not Betaling.objects.exclude(besluit__status="vastgesteld").exists()


def test_mensen_bestaan_niet(gevuld: None) -> None:
    for persoon in Persoon.objects.exclude(bsn_index=None):
        assert persoon.bsn.startswith("9") and bsnregels.is_geldig(persoon.bsn)
        assert persoon.bsn_index == blinde_index(persoon.bsn)
        assert persoon.sorteersleutel == Persoon._meta.get_field("sorteersleutel").bron(persoon)
        assert persoon.zoeknaam == Persoon._meta.get_field("zoeknaam").bron(persoon)
    assert not Persoon.objects.exclude(telefoon="").exclude(telefoon__startswith="0600").exists()
    assert not Persoon.objects.exclude(email="").exclude(email__endswith="@voorbeeld.invalid").exists()
    for rekening in Bankrekening.objects.all()[:300]:
        assert validators.iban(rekening.iban)[4:8] == "DEMO"
    for adres in Adres.objects.exclude(onbekend=True)[:300]:
        assert validators.postcode(adres.postcode) == adres.postcode and set(adres.postcode[5:]) <= set(
            "FIOQUY"
        )


def test_omvang_en_soorten(gevuld: None) -> None:
    assert Zaak.objects.filter(soort="eerste_toets").count() == OPDRACHT.ouders == 348
    kinderen = Relatie.objects.filter(soort__in=("kind", "pleegkind", "voormalig_pleegkind")).count()
    assert abs(kinderen / OPDRACHT.ouders - 122_715 / 69_600) < 0.15
    soorten = set(Relatie.objects.values_list("soort", flat=True))
    assert soorten >= {"kind", "partner", "gemachtigde", "nabestaande"}
    assert (
        Persoon.objects.filter(overleden_op__isnull=False).exists()
        and Adres.objects.filter(onbekend=True).exists()
    )
    nummers = list(Zaak.objects.filter(ontvangen_op__year=2021).values_list("zaaknummer", flat=True))
    assert len(nummers) == Nummerreeks.objects.get(reeks="zaak", jaar=2021).laatste == len(set(nummers))
    for model in (Persoon, Zaak, Besluit, Betaling):
        assert model.history.count() == model.objects.count()


def test_bureau_van_de_demo_heeft_zaken_in_elke_fase(gevuld: None) -> None:
    mijn = Zaak.objects.filter(behandelaar__username="zaakbehandelaar", is_open=True)
    fasen = {zaaksoort_van(z).status(z.status).fase for z in mijn}
    assert fasen >= {"Voorbereiding", "Beoordeling", "Vooraankondiging", "Besluit"}
    assert Zaak.objects.filter(is_open=True, behandelaar__is_active=False).exists()
    assert mijn.filter(volgende_contact_op__lt=PEILDATUM).exists()


def test_een_login_per_rol_die_werkt(gevuld: None) -> None:
    logins = demo_logins()
    assert [rol for rol, _, _ in logins] == [str(rol.label) for rol in Rol]
    for medewerker in Medewerker.objects.filter(username__in=[naam.split(" / ")[0] for _, naam, _ in logins]):
        assert medewerker.check_password(DEMO_WACHTWOORD)
    ander = Medewerker.objects.filter(username__startswith="m1").first()
    assert ander and not ander.has_usable_password()


def _afdruk() -> str:
    som = hashlib.sha256()
    tabellen = [
        m._meta.db_table
        for m in (
            Medewerker,
            Persoon,
            Adres,
            Bankrekening,
            Relatie,
            Zaak,
            Statusovergang,
            Termijn,
            Besluit,
            Betaling,
        )
    ]
    with connection.cursor() as cursor:
        for tabel in tabellen:
            cursor.execute(f"SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) FROM {tabel} t")
            som.update(str(cursor.fetchone()).encode())
    return som.hexdigest()


@pytest.mark.django_db
def test_zelfde_zaad_geeft_dezelfde_bytes_en_een_ander_zaad_niet() -> None:
    afdrukken = []
    for zaad in (7, 7, 8):
        maak(Opdracht(0.0006, zaad, peildatum=PEILDATUM), leeg_eerst=True)
        afdrukken.append(_afdruk())
    assert afdrukken[0] == afdrukken[1] != afdrukken[2]


@pytest.mark.django_db
@pytest.mark.parametrize("peildatum", [date(2025, 7, 1), date(2026, 2, 28), date(2027, 1, 1)])
def test_elke_dag_kan_vandaag_zijn(peildatum: date) -> None:
    maak(Opdracht(0.001, peildatum=peildatum))
    assert not Statusovergang.objects.filter(tijdstip__date__gte=peildatum).exists()
    assert Zaak.objects.filter(
        is_open=True, laatste_beweging_op__date__gte=date.fromordinal(peildatum.toordinal() - 10)
    ).exists()


@pytest.mark.django_db
def test_beeld_van_het_jaarverslag() -> None:
    maak(Opdracht(0.02, beeld="jaarverslag", peildatum=date(2025, 12, 31)))
    assert not Zaak.objects.filter(soort="eerste_toets", is_open=True).exists()
    laatste = Besluit.objects.filter(soort="beschikking_eerste_toets", status="vastgesteld").latest(
        "dagtekening"
    )
    assert laatste.dagtekening <= date(2024, 12, 31)
    open_ib = Zaak.objects.filter(soort="integrale_beoordeling", is_open=True).count()
    assert open_ib <= 20 and open_ib / 1392 < 0.015


@pytest.mark.django_db
def test_weigert_een_volle_database_productie_en_onzin(settings: settings.__class__) -> None:
    maak(Opdracht(0.0006, peildatum=PEILDATUM))
    with pytest.raises(CommandError, match="niet leeg"):
        call_command("voorbeelddata", schaal=0.001)
    call_command("voorbeelddata", schaal=0.0006, leeg_eerst=True, peildatum=PEILDATUM)
    for fout in (
        {"schaal": 0},
        {"schaal": 3},
        {"schaal": 0.001, "beeld": "anders"},
        {"schaal": 0.001, "peildatum": date(2020, 1, 1)},
    ):
        with pytest.raises(Weigering):
            maak(Opdracht(**{"peildatum": PEILDATUM, **fout}), leeg_eerst=True)  # type: ignore[arg-type]
    settings.INGEBED, settings.DEBUG = False, False
    with pytest.raises(CommandError, match="DATABASE_URL"):
        call_command("voorbeelddata", schaal=0.001, leeg_eerst=True)
    assert Persoon.objects.exists()


@pytest.mark.django_db
def test_mislukt_het_dan_blijft_er_niets_half_staan(monkeypatch: pytest.MonkeyPatch) -> None:
    def breekt(*_: object) -> None:
        raise RuntimeError("schijf vol")

    monkeypatch.setattr("regelingen.voorbeelddata._batches", breekt)
    with pytest.raises(RuntimeError):
        maak(Opdracht(0.0006, peildatum=PEILDATUM))
    assert not Persoon.objects.exists() and not Medewerker.objects.exists()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid = 'cases_zaak'::regclass"
        )
        assert cursor.fetchone()[0] >= 5


def test_een_verhaal_weigert_een_stap_die_niet_mag() -> None:
    verhaal = Verhaal(PEILDATUM)
    zaak = Zaakverloop(verhaal, "eerste_toets", date(2023, 1, 2), date(2023, 1, 3), team=True)
    for code, door, reden in (("rond_af", "b", ""), ("start_toets", "s", ""), ("trek_in", "b", "")):
        with pytest.raises(ValueError, match=code):
            zaak.stap(code, date(2023, 2, 1), door, reden)
    zaak.stap("start_toets", date(2023, 2, 1))
    with pytest.raises(ValueError, match="vorige stap"):
        zaak.stap("niet_bereikbaar", date(2023, 1, 15), reden="x")
