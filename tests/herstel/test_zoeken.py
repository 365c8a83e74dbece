# SPDX-License-Identifier: EUPL-1.2
import pytest
from django.db import connection

from herstel import selectors, toegang
from herstel.fouten import OngeldigeInvoer
from herstel.models import Persoon
from tests.herstel.factories import maak_medewerker, maak_persoon, nieuw_bsn

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(monkeypatch):
    """Sees everybody whose sensitivity is "gewoon": stands in for the rule of the case engine."""
    monkeypatch.setattr(toegang, "_personenregel", [lambda u: Persoon.objects.filter(gevoeligheid=0)])
    return maak_medewerker()


@pytest.fixture
def mensen():
    namen = [
        ("Fatima", "El Idrissi"),
        ("Ömer", "Çelik-Şahin"),
        ("Jan", "Jansen"),
        ("Johanna", "Janssen"),
        ("Karel", "Vries"),
    ]
    return [maak_persoon(voornamen=v, roepnaam=v, geslachtsnaam=g) for v, g in namen]


@pytest.mark.parametrize(
    ("zoek", "eerste"),
    [("El Idrissi", "El Idrissi"), ("idrisi", "El Idrissi"), ("fatima idrissi", "El Idrissi"), ("celik sahin", "Çelik-Şahin"),
     ("Celic", "Çelik-Şahin"), ("ömer", "Çelik-Şahin"), ("vris", "Vries"), ("jansen", "Jansen"), ("VRIES", "Vries")],
)  # fmt: skip
def test_vindt_namen_met_typefouten_en_zonder_accenten(user, mensen, zoek, eerste):
    gevonden = selectors.zoek_personen(user, zoek).personen
    assert gevonden, "niemand gevonden"
    assert gevonden[0].geslachtsnaam == eerste


def test_vindt_geen_willekeurige_ander(user, mensen):
    assert selectors.zoek_personen(user, "xaviera quispel").personen == []


def test_alleen_wie_men_mag_zien(user, mensen):
    Persoon.objects.filter(pk=mensen[4].pk).update(gevoeligheid=2)
    assert selectors.zoek_personen(user, "vries").personen == []
    assert selectors.persoon_op_bsn(user, mensen[4].bsn) is None
    assert selectors.persoon_op_publiek_id(user, mensen[4].publiek_id) is None


def test_zonder_regel_ziet_niemand_iets(mensen, monkeypatch):
    monkeypatch.setattr(toegang, "_personenregel", [])
    assert selectors.zoek_personen(maak_medewerker(), "vries").personen == []


def test_op_bsn_ook_met_punten(user, mensen):
    b = mensen[2].bsn
    assert selectors.persoon_op_bsn(user, f"{b[:4]}.{b[4:6]}.{b[6:]}") == mensen[2]
    assert selectors.persoon_op_bsn(user, nieuw_bsn()) is None
    with pytest.raises(OngeldigeInvoer, match="elfproef"):
        selectors.persoon_op_bsn(user, "123456789")


@pytest.mark.parametrize("tekst", ["", " ", "x", "..", "'"])
def test_te_kort(user, tekst):
    with pytest.raises(OngeldigeInvoer, match="minstens 2 letters"):
        selectors.zoek_personen(user, tekst)


@pytest.mark.parametrize("tekst", ["900000012", "9000.00.012", "90 00 00 01 2"])
def test_een_bsn_in_het_naamveld_wordt_geweigerd(user, tekst):
    with pytest.raises(OngeldigeInvoer) as fout:
        selectors.zoek_personen(user, tekst)
    assert fout.value.code == "bsn_in_naam"
    assert "9000" not in str(fout.value)


def test_bladzijden_op_sleutel_tonen_iedereen_een_keer(user, django_assert_num_queries):
    for i in range(23):
        maak_persoon(geslachtsnaam="Bakker", voornamen=f"A{chr(97 + i)}", roepnaam="")
    gezien, na, bladzijden = [], "", 0
    while True:
        with django_assert_num_queries(2):
            bladzijde = selectors.zoek_personen(user, "bakker", na=na, aantal=5)
        gezien += [p.pk for p in bladzijde.personen]
        bladzijden += 1
        na = bladzijde.volgende
        if not na:
            break
    assert (len(gezien), len(set(gezien)), bladzijden) == (23, 23, 5)


@pytest.mark.parametrize("na", ["x", "0.5~1", "0.5~1:vals"])
def test_verzonnen_bladzijde(user, mensen, na):
    with pytest.raises(OngeldigeInvoer, match="bestaat niet"):
        selectors.zoek_personen(user, "jansen", na=na)


@pytest.mark.langzaam
def test_tweehonderdduizend_namen_gaan_over_de_index(user):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO herstel_persoon (publiek_id, voornamen, roepnaam, voorletters, voorvoegsel, geslachtsnaam,"
            " aanspreken_als, sorteersleutel, zoeknaam, geslacht, telefoon, email, taal, geheim_adres, gevoeligheid,"
            " aangemaakt_op) SELECT gen_random_uuid(), '', '', '', '', n, '', n, n, '', '', '', '', false, 0, now()"
            " FROM (SELECT substr(md5(i::text), 1, 6) || ' ' || translate(substr(md5((i * 7)::text), 1, 9),"
            " '0123456789', 'ghijklmnop') AS n FROM generate_series(1, 200000) i) x"
        )
        cursor.execute("ANALYZE herstel_persoon")
        selectors._zet_drempel()
        for qs in (
            selectors.zoek_op_naam("idrissi", Persoon.objects.all())[:26],
            selectors.zoek_op_bsn(nieuw_bsn(), Persoon.objects.all())[:1],
        ):
            sql, args = qs.query.sql_with_params()
            cursor.execute("EXPLAIN " + sql, args)
            plan = "\n".join(rij[0] for rij in cursor.fetchall())
            assert "Seq Scan" not in plan, plan
            assert "Index" in plan
