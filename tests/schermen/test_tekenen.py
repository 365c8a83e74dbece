# SPDX-License-Identifier: EUPL-1.2
"""The page on which a decision is signed, and the letter as its author and reader see it before that."""

import pytest
from django.test import Client
from django.urls import reverse

from cases.services import brieven
from herstel.models import Leesregel
from tests.cases import factories as f
from tests.herstel.factories import verifieer_client

pytestmark = pytest.mark.django_db


@pytest.fixture
def mensen() -> f.Team5:
    return f.Team5()


def _pagina(client: Client, wie: object, besluit: object) -> str:
    verifieer_client(client, wie)
    antwoord = client.get(reverse("admin:cases_besluit_change", args=[besluit.pk]))
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_de_brief_wordt_een_keer_getekend_en_staat_in_de_bladzijde(
    client: Client, mensen: f.Team5, monkeypatch: pytest.MonkeyPatch
) -> None:
    besluit = f.maak_besluit(mensen)
    echt, keren = brieven.tekenen.afbeeldingen, []
    monkeypatch.setattr(brieven.tekenen, "afbeeldingen", lambda *a, **k: keren.append(1) or echt(*a, **k))
    tekst = _pagina(client, mensen.beslisser, besluit)
    assert len(keren) == 1
    assert tekst.count('<img src="data:image/png;base64,') == len(brieven.voorbeeld_png(besluit)) >= 2
    assert "bladzijde-" not in tekst
    gelezen = Leesregel.objects.filter(medewerker=mensen.beslisser, persoon=besluit.zaak.ouder)
    assert gelezen.count() == 1, "een keer gekeken is een regel in het leeslogboek"


def test_een_brief_die_niet_te_maken_is_zegt_waarom(client: Client, mensen: f.Team5) -> None:
    besluit = f.maak_besluit(mensen)
    besluit.zaak.ouder.adressen.all().delete()
    tekst = _pagina(client, mensen.beslisser, besluit)
    assert "De brief is nog niet te maken." in tekst
    assert "adres" in tekst
    antwoord = client.get(reverse("admin:besluit_voorbeeld", args=[besluit.pk]), follow=True)
    assert antwoord.status_code == 200
    assert "adres" in antwoord.content.decode()


def test_opsteller_en_lezer_zien_de_brief_voor_het_tekenen(client: Client, mensen: f.Team5) -> None:
    besluit = f.maak_besluit(mensen, "ter_beoordeling")
    adres = reverse("besluit-voorbeeld", args=[besluit.publiek_id])
    for wie in (mensen.behandelaar, mensen.beoordelaar):
        client.force_login(wie)
        assert adres in client.get(reverse("besluit", args=[besluit.publiek_id])).content.decode()
        antwoord = client.get(adres)
        assert antwoord["Content-Type"] == "application/pdf"
        assert antwoord.content.startswith(b"%PDF")
        assert Leesregel.objects.filter(medewerker=wie, persoon=besluit.zaak.ouder).exists()
    besluit.zaak.ouder.adressen.all().delete()
    antwoord = client.get(adres, follow=True)
    assert antwoord.redirect_chain[-1][0] == reverse("besluit", args=[besluit.publiek_id])
    assert "adres" in antwoord.content.decode()


def test_na_het_tekenen_is_er_geen_voorbeeld_meer(client: Client, mensen: f.Team5) -> None:
    besluit = f.maak_besluit(mensen, "vastgesteld")
    client.force_login(mensen.behandelaar)
    assert client.get(reverse("besluit-voorbeeld", args=[besluit.publiek_id])).status_code == 404
