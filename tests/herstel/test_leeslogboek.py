# SPDX-License-Identifier: EUPL-1.2
import csv
import io
from datetime import date

import pytest
import time_machine
from django.urls import reverse

from herstel import logboek
from herstel.logboek import Doel, Handeling, Kanaal, log_lezing
from herstel.models import Leesregel, Rol
from tests.herstel.factories import maak_medewerker, maak_persoon, verifieer_client

pytestmark = pytest.mark.django_db


@pytest.fixture
def privacy(client):
    medewerker = maak_medewerker(Rol.PRIVACY_OFFICER, naam="Petra Privacy")
    verifieer_client(client, medewerker)
    return medewerker


@pytest.fixture
def wie():
    return maak_medewerker(Rol.ZAAKBEHANDELAAR, naam="Nieuwsgierige Niels")


def lees(user, persoon, **kwargs):
    waarden = {"handeling": Handeling.BEKEKEN, "doel": Doel.BEHANDELING, "kanaal": Kanaal.SCHERM, **kwargs}
    log_lezing(user, [persoon], **waarden)


@pytest.mark.parametrize("rol", [r for r in Rol.values if r != Rol.PRIVACY_OFFICER])
@pytest.mark.parametrize("naam", ["leeslog", "leeslog_export"])
def test_alleen_voor_de_privacy_officer(client, rol, naam):
    verifieer_client(client, maak_medewerker(rol))
    assert client.get(reverse(naam)).status_code == 403


def test_wie_las_deze_persoon(client, privacy, wie):
    p, ander = maak_persoon(), maak_persoon()
    lees(wie, p, onderwerp="ouderpagina")
    lees(wie, ander)
    inhoud = client.get(reverse("leeslog"), {"persoon": str(p.publiek_id)}).content.decode()
    assert "Nieuwsgierige Niels" in inhoud
    assert str(ander.publiek_id) not in inhoud
    laatste = Leesregel.objects.order_by("-volgnummer").first()
    assert (laatste.medewerker, laatste.persoon, laatste.doel) == (privacy, p, "privacy")


def test_zoeken_op_naam_en_met_bsn(client, privacy):
    p = maak_persoon(geslachtsnaam="Zoekmans")
    assert str(p.publiek_id) in client.get(reverse("leeslog"), {"zoek": "zoekman"}).content.decode()
    antwoord = client.post(reverse("leeslog"), {"bsn": p.bsn})
    assert antwoord.url == f"{reverse('leeslog')}?persoon={p.publiek_id}"
    assert p.bsn not in antwoord.url
    assert Leesregel.objects.filter(persoon=p, medewerker=privacy).count() == 2
    assert client.post(reverse("leeslog"), {"bsn": "onzin"}).url == reverse("leeslog")


def test_filters(client, privacy, wie):
    p = maak_persoon(geslachtsnaam="Filtermans")
    with time_machine.travel("2026-01-10T12:00:00+01:00", tick=False):
        lees(wie, p, onderwerp="vroeger")
    with time_machine.travel("2026-02-10T12:00:00+01:00", tick=False):
        lees(wie, p, onderwerp="later", handeling=Handeling.GEDOWNLOAD)

    def ziet(**vraag):
        inhoud = client.get(reverse("leeslog"), vraag).content.decode()
        return {woord for woord in ("vroeger", "later") if f"<td>{woord}</td>" in inhoud}

    assert ziet() == {"vroeger", "later"}
    assert ziet(van="01-02-2026", tot_en_met="28-02-2026") == {"later"}
    assert ziet(tot_en_met="10-01-2026") == {"vroeger"}
    assert ziet(handeling="gedownload") == {"later"}
    assert ziet(medewerker="niels") == {"vroeger", "later"}
    assert ziet(medewerker="iemand anders") == set()


@pytest.mark.parametrize(
    ("vraag", "zin"),
    [({"van": "31-02-2026"}, "dd-mm-jjjj"), ({"van": "02-02-2026", "tot_en_met": "01-01-2026"}, "voor de begindatum"),
     ({"handeling": "x"}, "Kies een handeling"), ({"persoon": "x"}, "niet te vinden"), ({"voor": "-1"}, "bestaat niet"),
     ({"zoek": "a"}, "minstens 2 letters"), ({"zoek": "900000012"}, "BSN-veld")],
)  # fmt: skip
def test_onleesbaar_filter_geeft_een_zin(client, privacy, vraag, zin):
    antwoord = client.get(reverse("leeslog"), vraag)
    assert antwoord.status_code == 400
    assert zin in antwoord.content.decode()
    if "zoek" not in vraag:
        assert client.get(reverse("leeslog_export"), vraag).status_code == 400


def test_bladeren_op_sleutel_en_vast_aantal_vragen(client, privacy, wie, django_assert_max_num_queries):
    p = maak_persoon()
    for _ in range(120):
        lees(wie, p, onderwerp="regel")
    vraag = {"medewerker": wie.naam}
    nummers = []
    for _ in range(3):
        with django_assert_max_num_queries(16):
            antwoord = client.get(reverse("leeslog"), vraag)
        bladzijde = antwoord.context["bladzijde"]
        nummers += [r.volgnummer for r in bladzijde.regels]
        vraag = {**vraag, "voor": bladzijde.volgende}
    assert nummers == list(range(120, 0, -1))
    assert bladzijde.volgende is None


def test_export_is_csv_zonder_formules_en_wordt_zelf_vastgelegd(client, privacy):
    kwaad = maak_medewerker(naam='=HYPERLINK("http://x")')
    p = maak_persoon()
    lees(kwaad, p, onderwerp="-2+3")
    antwoord = client.get(reverse("leeslog_export"), {"persoon": str(p.publiek_id)})
    assert antwoord["Content-Type"] == "text/csv; charset=utf-8"
    tekst = b"".join(antwoord.streaming_content).decode()
    rijen = list(csv.reader(io.StringIO(tekst.removeprefix("\ufeff")), delimiter=";"))
    assert len(rijen) == 2
    assert rijen[1][2].startswith("'=HYPERLINK")
    assert rijen[1][7] == "'-2+3"
    assert p.bsn not in tekst
    laatste = Leesregel.objects.order_by("-volgnummer").first()
    assert (laatste.handeling, laatste.persoon, laatste.medewerker) == ("geexporteerd", p, privacy)
    assert logboek.verifieer().fout == ""


def test_zonder_leeslogboek_geen_bladzijde_maar_een_nette_503(client, privacy, wie, monkeypatch):
    from django.db import DatabaseError

    p = maak_persoon(geslachtsnaam="Verborgenmans")
    lees(wie, p)

    def stuk(*args):
        raise DatabaseError("weg")

    monkeypatch.setattr(logboek, "_voeg_toe", stuk)
    client.raise_request_exception = False
    antwoord = client.get(reverse("leeslog"))
    assert antwoord.status_code == 503
    assert "Verborgenmans" not in antwoord.content.decode()
    assert "kunnen nu niet worden getoond" in antwoord.content.decode()


def test_geboortedatum_staat_bij_de_kandidaat(client, privacy):
    maak_persoon(geslachtsnaam="Datummans", geboortedatum=date(1980, 3, 4))
    assert "04-03-1980" in client.get(reverse("leeslog"), {"zoek": "datummans"}).content.decode()
