# SPDX-License-Identifier: EUPL-1.2
from datetime import date

import pytest
import time_machine
from django.db import connection

from herstel import services
from herstel.fouten import IntussenGewijzigd, MagNiet, NietGevonden, OngeldigeInvoer, Weigering
from herstel.models import Adres, Medewerker, Persoon, Relatie, Relatiesoort, Rol
from tests.herstel.factories import (
    maak_adres,
    maak_bankrekening,
    maak_kind,
    maak_medewerker,
    maak_persoon,
    maak_relatie,
    maak_team,
    nieuw_bsn,
    proef_iban,
)

pytestmark = [pytest.mark.django_db]


@pytest.fixture(autouse=True)
def _vandaag():
    with time_machine.travel("2026-11-23T10:00:00+01:00", tick=True):
        yield


@pytest.fixture
def beheerder():
    return maak_medewerker(Rol.BEHEERDER)


def geweigerd(fout, veld):
    assert veld in fout.value.velden, fout.value.velden
    return fout.value.velden[veld]


def test_persoon_krijgt_geschiedenis_zoeknaam_en_versleuteld_bsn(beheerder):
    nummer = nieuw_bsn()
    p = services.maak_persoon(
        door=beheerder,
        bsn=f"{nummer[:4]}.{nummer[4:6]}.{nummer[6:]}",
        geslachtsnaam="  Çelik   Şahin ",
        voornamen="Ömer",
    )
    p.refresh_from_db()
    assert (p.bsn, p.geslachtsnaam, p.zoeknaam) == (nummer, "Çelik Şahin", "omer celik sahin")
    regel = p.history.get()
    assert (regel.history_type, regel.history_user) == ("+", beheerder)
    with connection.cursor() as cursor:
        cursor.execute("SELECT bsn FROM herstel_persoon WHERE id = %s", [p.pk])
        assert nummer.encode() not in bytes(cursor.fetchone()[0])


@pytest.mark.parametrize(
    ("gegevens", "veld", "tekst"),
    [
        ({"bsn": "123456789"}, "bsn", "elfproef"),
        ({"bsn": "90000001"}, "bsn", ""),
        ({"bsn": "9000A0001"}, "bsn", "alleen uit cijfers"),
        ({"bsn": "12345"}, "bsn", "9 cijfers; hier staan er 5"),
        ({"geslachtsnaam": "  "}, "geslachtsnaam", "Vul een naam in"),
        ({"geslachtsnaam": "Jan5en"}, "geslachtsnaam", "geen cijfers"),
        ({"geslachtsnaam": "---"}, "geslachtsnaam", "minstens één letter"),
        ({"geslachtsnaam": "a" * 201}, "geslachtsnaam", "hooguit 200"),
        ({"geslachtsnaam": "Jan\u202esen"}, "geslachtsnaam", "niet zichtbaar"),
        ({"geboortedatum": date(2027, 1, 1)}, "geboortedatum", "toekomst"),
        ({"geboortedatum": date(1850, 1, 1)}, "geboortedatum", "Klopt het jaar"),
        ({"geboortedatum": "1980-01-01"}, "geboortedatum", "dd-mm-jjjj"),
        ({"telefoon": "06-abc"}, "telefoon", "9 tot 15 cijfers"),
        ({"email": "jan@"}, "email", "geen e-mailadres"),
        ({"geslacht": "q"}, "geslacht", "Kies man"),
        ({"gevoeligheid": 7}, "gevoeligheid", "Kies gewoon"),
        ({"voorletters": "A." * 20}, "voorletters", "te lang"),
    ],
)
def test_slechte_persoonsgegevens_geven_een_zin_bij_het_veld(gegevens, veld, tekst):
    with pytest.raises(OngeldigeInvoer) as fout:
        services.maak_persoon(door=None, **{"geslachtsnaam": "Jansen", **gegevens})
    assert tekst in geweigerd(fout, veld)
    assert not Persoon.objects.exists()


def test_alle_foute_velden_komen_tegelijk_terug_en_de_melding_noemt_het_bsn_niet():
    with pytest.raises(OngeldigeInvoer) as fout:
        services.maak_persoon(door=None, geslachtsnaam="", bsn="123456789", email="x")
    assert set(fout.value.velden) == {"geslachtsnaam", "bsn", "email"}
    assert "123456789" not in str(fout.value)


def test_onbekend_veld_is_een_weigering():
    with pytest.raises(OngeldigeInvoer, match="Onbekend gegeven: is_admin"):
        services.maak_persoon(door=None, geslachtsnaam="Jansen", is_admin=True)


def test_dubbel_bsn_wordt_geweigerd_bij_maken_en_wijzigen():
    een, twee = maak_persoon(), maak_persoon()
    with pytest.raises(OngeldigeInvoer) as fout:
        maak_persoon(bsn=een.bsn)
    assert fout.value.code == "bsn_dubbel"
    with pytest.raises(OngeldigeInvoer) as fout:
        services.wijzig_persoon(twee, {"bsn": een.bsn}, door=None)
    assert fout.value.code == "bsn_dubbel"


def test_wijzigen_met_oude_versie_zegt_wie_en_wat(beheerder):
    p = maak_persoon(telefoon="0612345678")
    versie = services.versie_van(p)
    services.wijzig_persoon(p, {"telefoon": "0687654321"}, door=beheerder, versie=versie)
    with pytest.raises(IntussenGewijzigd) as fout:
        services.wijzig_persoon(p, {"email": "a@voorbeeld.nl"}, door=None, versie=versie)
    assert fout.value.door == beheerder.naam
    assert fout.value.nu == {"telefoon": "0687654321"}
    p.refresh_from_db()
    assert p.email == ""


def test_conflict_verraadt_het_bsn_niet(beheerder):
    p = maak_persoon(bsn=None)
    versie = services.versie_van(p)
    services.wijzig_persoon(p, {"bsn": nieuw_bsn()}, door=beheerder, versie=versie)
    with pytest.raises(IntussenGewijzigd) as fout:
        services.wijzig_persoon(p, {"taal": "Turks"}, door=None, versie=versie)
    assert fout.value.nu == {}


def test_wijzigen_zonder_verschil_schrijft_niets():
    p = maak_persoon(telefoon="0612345678")
    services.wijzig_persoon(p, {"telefoon": "06 1234 5678"}, door=None)
    assert p.history.count() == 1


def test_wijzigen_van_iemand_die_er_niet_is():
    with pytest.raises(NietGevonden):
        services.wijzig_persoon(987654, {"taal": "Turks"}, door=None)


def test_overlijden_beeindigt_machtiging_maar_niet_de_ouderband():
    ouder = maak_persoon()
    kind, gemachtigde = maak_kind(ouder), maak_persoon()
    machtiging = maak_relatie(
        ouder, gemachtigde, Relatiesoort.GEMACHTIGDE, van=date(2025, 1, 1), tot_en_met=date(2027, 1, 1)
    )
    services.registreer_overlijden(ouder, date(2026, 3, 1), door=None)
    machtiging.refresh_from_db()
    assert machtiging.tot_en_met == date(2026, 3, 1)
    assert Relatie.objects.get(verwant=kind).tot_en_met is None


def test_overlijden_met_onmogelijke_datum():
    p = maak_persoon(geboortedatum=date(1980, 5, 5))
    with pytest.raises(OngeldigeInvoer, match="voor de geboortedatum"):
        services.registreer_overlijden(p, date(1979, 1, 1), door=None)
    with pytest.raises(OngeldigeInvoer, match="toekomst"):
        services.registreer_overlijden(p, date(2026, 11, 24), door=None)


def test_overlijden_verbeteren_vraagt_een_reden():
    p = maak_persoon()
    services.registreer_overlijden(p, date(2026, 3, 1), door=None)
    with pytest.raises(OngeldigeInvoer, match="waarom"):
        services.registreer_overlijden(p, date(2026, 3, 2), door=None)
    assert services.registreer_overlijden(p, date(2026, 3, 2), door=None, reden="akte").overleden_op == date(
        2026, 3, 2
    )


def test_nieuw_adres_sluit_het_vorige_de_dag_ervoor():
    p = maak_persoon()
    oud = maak_adres(p, van=date(2020, 1, 1))
    nieuw = services.wijzig_adres(
        p, door=None, van=date(2026, 11, 1), straat="Dorpsweg", huisnummer="3", toevoeging="a", postcode="9876zx",
        plaats="Elders",
    )  # fmt: skip
    oud.refresh_from_db()
    assert (oud.tot_en_met, nieuw.postcode) == (date(2026, 10, 31), "9876 ZX")
    assert p.adressen.filter(tot_en_met=None).get() == nieuw


@pytest.mark.parametrize(
    ("gegevens", "veld", "tekst"),
    [
        ({"postcode": "12345"}, "postcode", "4 cijfers en 2 letters"),
        ({"postcode": "0123 AB"}, "postcode", "4 cijfers en 2 letters"),
        ({"postcode": "1234 SS"}, "postcode", "lettercombinatie"),
        ({"huisnummer": "12a"}, "huisnummer", "toevoeging"),
        ({"huisnummer": ""}, "huisnummer", "getal"),
        ({"straat": " "}, "straat", "Vul de straat in"),
        ({"plaats": ""}, "plaats", "Vul de plaats in"),
        ({"van": date(2020, 1, 1)}, "van", "Kies een datum daarna"),
        ({"van": date(2030, 1, 1)}, "van", "jaar vooruit"),
        ({"van": None}, "van", "dd-mm-jjjj"),
        ({"soort": "tent"}, "soort", "woonadres"),
    ],
)
def test_slecht_adres(gegevens, veld, tekst):
    p = maak_persoon()
    maak_adres(p, van=date(2020, 1, 1))
    with pytest.raises(OngeldigeInvoer) as fout:
        maak_adres(p, **{"van": date(2026, 1, 1), **gegevens})
    assert tekst in geweigerd(fout, veld)
    assert p.adressen.get().tot_en_met is None


def test_buitenlands_adres_heeft_geen_nederlandse_postcode_nodig():
    adres = maak_adres(maak_persoon(), land="België", postcode="1000", huisnummer="", plaats="Brussel")
    assert adres.regels == ["Voorbeeldstraat", "1000  Brussel", "België"]


def test_adres_onbekend_sluit_het_oude_en_is_herhaalbaar():
    p = maak_persoon()
    maak_adres(p)
    een = services.meld_adres_onbekend(p, door=None, van=date(2026, 1, 1))
    assert services.meld_adres_onbekend(p, door=None, van=date(2026, 2, 1)) == een
    assert Adres.objects.filter(persoon=p, tot_en_met=None).get().regels == ["Adres onbekend"]


@pytest.mark.parametrize(
    "op_naam",
    ["F.A. de Vries", "Hr F de Vries", "Vries, F.A. de", "FATIMA DE VRIES", "Mw. Fátima de Vries", "de Vries",
     "J. Jansen en/of F. de Vries", "Dhr P Bakker en F de Vries", "F de Vries-Jansen"],
)  # fmt: skip
def test_rekening_op_eigen_naam_mag(op_naam):
    p = maak_persoon(
        voornamen="Fatima Anna",
        roepnaam="Fatima",
        voorletters="F.A.",
        voorvoegsel="de",
        geslachtsnaam="Vries",
    )
    assert services.registreer_bankrekening(
        p, door=None, iban="NL91 ABNA 0417 1643 00", tenaamstelling=op_naam
    ).pk


@pytest.mark.parametrize(
    "op_naam",
    [
        "P. Jansen",
        "K. de Vries",
        "Karel de Vries",
        "Stichting De Vriesland",
        "Bewindvoerder BV",
        "F.A. de Vriesman",
    ],
)
def test_rekening_op_andermans_naam_mag_niet(op_naam):
    p = maak_persoon(
        voornamen="Fatima Anna",
        roepnaam="Fatima",
        voorletters="F.A.",
        voorvoegsel="de",
        geslachtsnaam="Vries",
    )
    with pytest.raises(OngeldigeInvoer, match="rechthebbende zelf"):
        services.registreer_bankrekening(p, door=None, iban="NL91ABNA0417164300", tenaamstelling=op_naam)


def test_rekening_van_kind_op_naam_van_de_ouder_mag_niet():
    ouder = maak_persoon(voornamen="Karin", roepnaam="Karin", voorletters="K.", geslachtsnaam="Bakker")
    kind = maak_kind(ouder, voornamen="Sem", roepnaam="Sem", voorletters="S.", geboortedatum=date(2012, 1, 1))
    with pytest.raises(OngeldigeInvoer, match="op naam van het kind zelf"):
        maak_bankrekening(kind, tenaamstelling="K. Bakker")
    assert maak_bankrekening(kind, tenaamstelling="S Bakker").pk


@pytest.mark.parametrize(
    ("iban", "tekst"),
    [("", "Vul een rekeningnummer"), ("NL91ABNA0417164301", "controlecijfers"), ("NL91ABNA04171643", "geen IBAN"),
     ("XX00 1234", "geen IBAN"), ("123456789", "geen IBAN")],
)  # fmt: skip
def test_slecht_iban(iban, tekst):
    p = maak_persoon()
    with pytest.raises(OngeldigeInvoer) as fout:
        maak_bankrekening(p, iban=iban)
    assert tekst in geweigerd(fout, "iban")


def test_nieuwe_rekening_sluit_de_oude_en_dezelfde_maakt_geen_tweede():
    p = maak_persoon()
    oud = maak_bankrekening(p)
    assert maak_bankrekening(p, iban=oud.iban, gecontroleerd_op=date(2026, 1, 1)) == oud
    nieuw = maak_bankrekening(p, iban=proef_iban(77), van=date(2026, 11, 23))
    oud.refresh_from_db()
    assert oud.tot_en_met == date(2026, 11, 22)
    assert p.bankrekeningen.get(tot_en_met=None).iban == nieuw.iban == proef_iban(77)


def test_gemachtigde_heeft_begin_en_eind_nodig():
    with pytest.raises(OngeldigeInvoer) as fout:
        maak_relatie(maak_persoon(), maak_persoon(), Relatiesoort.GEMACHTIGDE)
    assert set(fout.value.velden) == {"van", "tot_en_met"}


def test_relatie_met_zichzelf_dubbel_of_andersom():
    ouder = maak_persoon(geboortedatum=date(1980, 1, 1))
    kind = maak_kind(ouder)
    with pytest.raises(OngeldigeInvoer, match="zichzelf"):
        maak_relatie(ouder, ouder)
    with pytest.raises(OngeldigeInvoer, match="staat er al"):
        maak_relatie(ouder, kind)
    with pytest.raises(OngeldigeInvoer, match="andersom"):
        maak_relatie(kind, ouder)
    with pytest.raises(NietGevonden):
        services.leg_relatie(ouder, 9999999, "kind", door=None)


def test_relatie_eindigen():
    r = maak_relatie(maak_persoon(), maak_persoon(), Relatiesoort.PARTNER, van=date(2020, 1, 1))
    with pytest.raises(OngeldigeInvoer, match="begon op 01-01-2020"):
        services.beeindig_relatie(r, date(2019, 1, 1), door=None)
    assert services.beeindig_relatie(r, date(2026, 1, 1), door=None).tot_en_met == date(2026, 1, 1)
    with pytest.raises(OngeldigeInvoer, match="eindigt al"):
        services.beeindig_relatie(r, date(2026, 2, 1), door=None)


def test_niemand_geeft_zichzelf_een_rol(beheerder):
    with pytest.raises(MagNiet) as fout:
        services.zet_rollen(beheerder, [Rol.BEHEERDER, Rol.BESLISSER], door=beheerder)
    assert fout.value.code == "zichzelf"
    with pytest.raises(MagNiet):
        services.wijzig_medewerker(beheerder, door=beheerder, gevoeligheid=2)
    beheerder.refresh_from_db()
    assert beheerder.rollen == [Rol.BEHEERDER]


@pytest.mark.parametrize("rol", [r for r in Rol.values if r != Rol.BEHEERDER])
def test_alleen_een_beheerder_geeft_rollen(rol):
    with pytest.raises(MagNiet):
        services.zet_rollen(maak_medewerker(), [Rol.BEHEERDER], door=maak_medewerker(rol))
    with pytest.raises(MagNiet):
        services.maak_medewerker(door=maak_medewerker(rol), username="nieuw", naam="Nieuw")


def test_rollen_bepalen_of_iemand_in_het_beheer_mag(beheerder):
    ander = maak_medewerker()
    assert services.zet_rollen(ander, [Rol.BESLISSER], door=beheerder).is_staff
    assert not services.zet_rollen(ander, [Rol.LAKKER], door=beheerder).is_staff
    assert ander.history.first().history_user == beheerder


def test_de_laatste_beheerder_blijft(beheerder):
    ander = maak_medewerker(Rol.BEHEERDER)
    services.zet_rollen(beheerder, [], door=ander)
    with pytest.raises(Weigering, match="laatste beheerder"):
        services.zet_rollen(ander, [], door=None)
    with pytest.raises(Weigering, match="laatste beheerder"):
        services.wijzig_medewerker(ander, door=None, is_active=False)


def test_gebruikersnaam_bestaat_al_is_een_nette_fout(beheerder):
    ander = maak_medewerker()
    with pytest.raises(OngeldigeInvoer) as fout:
        services.maak_medewerker(door=beheerder, username=ander.username, naam="X")
    geweigerd(fout, "username")


def test_zwak_wachtwoord_wordt_geweigerd(beheerder, settings):
    settings.AUTH_PASSWORD_VALIDATORS = [
        {
            "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
            "OPTIONS": {"min_length": 12},
        }
    ]
    with pytest.raises(OngeldigeInvoer) as fout:
        services.maak_medewerker(door=beheerder, username="nieuw", naam="Nieuw", wachtwoord="kort")
    geweigerd(fout, "wachtwoord")
    assert not Medewerker.objects.filter(username="nieuw").exists()


def test_afwezigheid_van_wie_voor_wie():
    team = maak_team()
    lid, leider = maak_medewerker(team=team), maak_medewerker(Rol.TEAMLEIDER, team=team)
    vreemd = maak_medewerker(Rol.TEAMLEIDER, team=maak_team())
    with pytest.raises(MagNiet):
        services.meld_afwezig(lid, door=vreemd, van=date(2026, 12, 1))
    with pytest.raises(OngeldigeInvoer, match="zichzelf niet vervangen"):
        services.meld_afwezig(lid, door=lid, van=date(2026, 12, 1), vervanger=lid)
    open_ = services.meld_afwezig(lid, door=leider, van=date(2026, 12, 1))
    with pytest.raises(OngeldigeInvoer, match="staat al"):
        services.meld_afwezig(lid, door=lid, van=date(2027, 1, 1), tot_en_met=date(2027, 1, 5))
    services.meld_terug(open_, date(2026, 12, 10), door=lid)
    assert services.meld_afwezig(lid, door=lid, van=date(2027, 1, 1), tot_en_met=date(2027, 1, 5)).pk
