# SPDX-License-Identifier: EUPL-1.2
"""An account in one's own name, entered by one and checked by another; then what waited can be paid (Wht 6.8)."""

import pytest
from django.test import Client
from django.urls import reverse

from cases.models import Betaling
from cases.services.uitgaand import verwerk
from herstel.models import Bankrekening
from tests.cases.factories import Team5, maak_besluit
from tests.herstel.factories import maak_persoon, proef_iban, verifieer_client

pytestmark = pytest.mark.django_db(transaction=True)


def als(wie: object) -> Client:
    client = Client()
    verifieer_client(client, wie)
    return client


def test_invoeren_controleren_en_dan_pas_betalen() -> None:
    mensen = Team5()
    ouder = maak_persoon(voornamen="Ada", roepnaam="Ada", voorletters="A.", geslachtsnaam="Proefmans")
    maak_besluit(mensen, "vastgesteld", ouder=ouder)
    verwerk()
    assert Betaling.objects.get().status == Betaling.Status.GEBLOKKEERD
    pad = reverse("persoon-rekening", args=[ouder.publiek_id])
    controle = reverse("persoon-rekening-controle", args=[ouder.publiek_id])
    behandelaar, beoordelaar = als(mensen.behandelaar), als(mensen.beoordelaar)

    fout = behandelaar.post(pad, {"iban": "NL00 BANK 0000 0000 00", "tenaamstelling": "A. Proefmans"})
    assert fout.status_code == 422 and "NL00 BANK 0000 0000 00" in fout.content.decode()
    ander = behandelaar.post(pad, {"iban": proef_iban(501), "tenaamstelling": "B. Andersman"})
    assert ander.status_code == 422 and "rechthebbende zelf" in ander.content.decode()
    assert not Bankrekening.objects.exists()

    assert (
        behandelaar.post(pad, {"iban": proef_iban(501), "tenaamstelling": "A. Proefmans"}).status_code == 302
    )
    rekening = Bankrekening.objects.get()
    assert rekening.gecontroleerd_op is None
    behandelaar.post(controle, {"rekening": rekening.pk})
    rekening.refresh_from_db()
    assert rekening.gecontroleerd_op is None, "wie invoert, controleert niet"

    assert "nog niet: betalen kan nog niet" in beoordelaar.get(pad).content.decode()
    beoordelaar.post(controle, {"rekening": rekening.pk})
    rekening.refresh_from_db()
    assert rekening.gecontroleerd_op is not None
    assert Betaling.objects.get().status == Betaling.Status.TE_BETALEN
    assert proef_iban(501) not in beoordelaar.get(pad).content.decode()


@pytest.mark.parametrize("waarde", ["", "x", "999999999", "9" * 40])
def test_een_rekening_die_er_niet_is(waarde: str) -> None:
    mensen = Team5()
    besluit = maak_besluit(mensen, "concept")
    pad = reverse("persoon-rekening-controle", args=[besluit.zaak.ouder.publiek_id])
    assert als(mensen.beoordelaar).post(pad, {"rekening": waarde}).status_code == 404
