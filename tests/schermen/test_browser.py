# SPDX-License-Identifier: EUPL-1.2
"""The handlers' pages in a real browser: axe, 320 px (400% zoom), keyboard, drafts, the live calculation."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from cases import services
from tests.cases import factories as f

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def mensen(transactional_db: None) -> f.Team5:
    return f.Team5()


@pytest.fixture
def als(pagina: Any, live_server: Any) -> Callable:
    """Logs a colleague in by cookie (the login pages have their own tests)."""

    def inloggen(wie: Any) -> Any:
        client = Client()
        client.force_login(wie)
        pagina.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": client.cookies[settings.SESSION_COOKIE_NAME].value, "url": live_server.url}]
        )  # fmt: skip
        return pagina

    return inloggen


def _bevindingen(pagina: Any) -> list:
    from axe_playwright_python.sync_playwright import Axe

    return [
        (v["id"], [n["html"][:120] for n in v["nodes"]]) for v in Axe().run(pagina).response["violations"]
    ]


def test_axe_en_400_procent_op_elke_pagina(mensen: f.Team5, als: Callable) -> None:
    besluit = f.maak_besluit(mensen, "concept")
    zaak = besluit.zaak
    services.registreer_ingebrekestelling(zaak, zaak.ontvangen_op, mensen.behandelaar)
    ib = f.maak_ib_in_beoordeling(mensen, (2010, 2012))
    f.beoordeel_alle_jaren(mensen, ib)
    pagina = als(mensen.behandelaar)
    paden = [
        reverse(n)
        for n in ("werkvoorraad", "niet-toegewezen", "te-beoordelen", "meldingen", "zoeken", "aanmelden")
    ]
    paden += [
        reverse(n, args=[zaak.zaaknummer])
        for n in ("zaak", "zaak-geschiedenis", "zaak-opschorten", "zaak-uitspraak", "eerste-toets")
    ]
    paden += [reverse("werkbank", args=[ib.zaaknummer]), reverse("besluit", args=[besluit.publiek_id])]
    paden += [
        reverse("persoon", args=[ib.ouder.publiek_id]),
        reverse("zaak-stap", args=[zaak.zaaknummer, "trek_in"]),
    ]
    for pad in paden:
        pagina.set_viewport_size({"width": 1280, "height": 800})
        pagina.goto(pad)
        pagina.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        assert _bevindingen(pagina) == [], pad
        pagina.set_viewport_size({"width": 320, "height": 640})
        assert pagina.evaluate("document.documentElement.scrollWidth") <= 320, pad


def test_toetsenbord_door_de_werkvoorraad_en_naar_het_zoekveld(mensen: f.Team5, als: Callable) -> None:
    for _ in range(3):
        f.maak_toets_in_behandeling(mensen)
    pagina = als(mensen.behandelaar)
    pagina.goto(reverse("werkvoorraad"))
    for toets in "jjk":
        pagina.keyboard.press(toets)
    assert pagina.evaluate("document.activeElement.closest('tr').rowIndex") == 1
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/zaken/HT-*/")
    pagina.keyboard.press("/")
    assert pagina.evaluate("document.activeElement.id") == "zoekveld"


def test_bsn_in_het_zoekveld_komt_nooit_in_het_adres(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    pagina = als(mensen.behandelaar)
    pagina.goto(reverse("zoeken"))
    bsn = zaak.ouder.bsn
    pagina.fill("#zoekveld", f"{bsn[:3]}.{bsn[3:6]}.{bsn[6:]}")
    with pagina.expect_navigation():
        pagina.press("#zoekveld", "Enter")
    assert pagina.url.endswith(reverse("zoeken"))
    assert pagina.input_value("#zoekveld") == f"••••••{bsn[-3:]}"
    assert pagina.locator(f"text={zaak.zaaknummer}").count() == 1


def test_wat_getypt_is_komt_terug_tot_het_is_vastgelegd(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_toets_in_behandeling(mensen)
    pagina = als(mensen.behandelaar)
    ouder = reverse("persoon", args=[zaak.ouder.publiek_id])
    pagina.goto(ouder)
    pagina.fill("#snel_samenvatting", "Half getypt verhaal")
    pagina.wait_for_selector("text=Bewaard op deze computer")
    pagina.goto(reverse("werkvoorraad"))
    pagina.goto(ouder)
    assert pagina.input_value("#snel_samenvatting") == "Half getypt verhaal"
    pagina.click("#snel-contact button[type=submit]")
    pagina.wait_for_selector("text=Contact vastgelegd")
    assert pagina.input_value("#snel_samenvatting") == ""
    pagina.reload()
    assert pagina.input_value("#snel_samenvatting") == ""
    assert zaak.contactmomenten.get().samenvatting == "Half getypt verhaal"


def test_berekening_loopt_mee_terwijl_iemand_typt(mensen: f.Team5, als: Callable) -> None:
    zaak = f.maak_ib_in_beoordeling(mensen, (2012,))
    f.beoordeel_alle_jaren(mensen, zaak)
    pagina = als(mensen.behandelaar)
    pagina.goto(reverse("werkbank", args=[zaak.zaaknummer]))
    assert "5.000,00" in pagina.inner_text("#rekening")
    pagina.fill("#feit_bedrag", "9.700,00")
    pagina.press("#feit_bedrag", "Tab")
    pagina.wait_for_selector("#rekening >> text=nog niet opgeslagen")
    assert "10.000,00" in pagina.inner_text("#rekening")
    zaak.integrale_beoordeling.jaren.get(bedrag=4700)
