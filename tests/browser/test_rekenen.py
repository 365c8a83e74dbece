# SPDX-License-Identifier: EUPL-1.2
"""The calculator in a browser: changing a date changes the explanation and the address; axe clean when filled in."""

import re
from urllib.parse import urlencode

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from herstel.models import Rol
from regelingen.rekenformulieren import SOORTEN
from tests.browser.hulp import word
from tests.browser.test_toegankelijk import OPTIES
from tests.herstel.factories import maak_medewerker
from tests.regelingen.test_rekenpagina import GOED

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def blad(pagina, live_server):
    pagina.basis = live_server.url
    word(pagina, maak_medewerker(Rol.ZAAKBEHANDELAAR))
    return pagina


def open_ingevuld(blad, kind: str) -> None:
    """The page with its example filled in; what is private is typed, because it can't come by the address."""
    invoer, _ = GOED[kind]
    prive = SOORTEN[kind].prive
    openbaar = {naam: waarde for naam, waarde in invoer.items() if naam not in prive}
    blad.goto(reverse("rekenen-soort", args=[kind]) + "?" + urlencode(openbaar))
    for naam in invoer.keys() & set(prive):
        blad.fill(f"[name='{naam}']", invoer[naam])
        blad.keyboard.press("Tab")
    expect(blad.locator(".antwoord__waarde")).to_have_text(GOED[kind][1])


def test_geboortedatum_komt_niet_in_het_adres(blad, tmp_path) -> None:
    open_ingevuld(blad, "kindbedrag")
    expect(blad).to_have_url(re.compile("via=aanvrager"))
    assert "geboren" not in blad.url and "2012" not in blad.url
    blad.get_by_role("button", name="Reken uit").click()
    expect(blad.locator(".antwoord__waarde")).to_have_text("€ 4.000,00")
    assert blad.input_value("[name='geboren_op']") == "01-07-2012" and "2012" not in blad.url
    with blad.expect_download() as ontvangst:
        blad.get_by_role("button", name="Bewaar als PDF").click()
    bestand = tmp_path / "kind.pdf"
    ontvangst.value.save_as(bestand)
    tekst = " ".join(p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(bestand))
    assert "4.000,00" in tekst and "2012" not in tekst


def test_wat_als(blad) -> None:
    invoer, goed = GOED["beslistermijn_primair"]
    blad.goto(reverse("rekenen-soort", args=["beslistermijn_primair"]) + "?" + urlencode(invoer))
    assert blad.locator(".antwoord__waarde").inner_text() == goed
    blad.fill("[name='start']", "10-08-2024")
    blad.keyboard.press("Tab")
    expect(blad.locator(".antwoord__waarde")).to_have_text("10 augustus 2025")
    assert "start=10-08-2024" in blad.url
    blad.fill("[name='start']", "31-02-2024")
    blad.keyboard.press("Tab")
    blad.wait_for_selector("#uitkomst .foutenlijst")
    blad.get_by_role("button", name="Reken uit").click()
    blad.wait_for_selector(".veld--fout [name='start']")
    assert blad.input_value("[name='start']") == "31-02-2024"


def test_andere_keuze_geeft_andere_vragen(blad) -> None:
    blad.goto(reverse("rekenen-soort", args=["dwangsom"]))
    assert blad.locator("[name='maximum']").count() == 0
    blad.select_option("[name='soort']", "rechterlijk")
    blad.get_by_role("button", name="Toon de vragen").click()
    blad.wait_for_selector("[name='maximum']")
    blad.fill("[name='uiterlijk_op']", "01-06-2026")
    blad.fill("[name='bedrag_per_dag']", "100")
    blad.fill("[name='maximum']", "15.000")
    blad.fill("[name='peildatum']", "11-06-2026")
    blad.keyboard.press("Tab")
    blad.wait_for_selector(".antwoord__waarde")
    assert "1.000,00" in blad.locator(".antwoord__waarde").inner_text()


def test_ingevuld_is_toegankelijk_en_past_bij_400_procent(blad, tmp_path) -> None:
    problemen = []
    for kind in GOED:
        blad.set_viewport_size({"width": 1280, "height": 800})
        open_ingevuld(blad, kind)
        blad.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        for fout in Axe().run(blad, options=OPTIES).response["violations"]:
            doelen = "; ".join(" ".join(map(str, k["target"])) for k in fout["nodes"][:3])
            problemen.append(f"{kind}: axe {fout['id']} ({doelen})")
        blad.set_viewport_size({"width": 320, "height": 640})
        breed = blad.evaluate("document.documentElement.scrollWidth")
        if breed > 321:
            problemen.append(f"{kind}: {breed} breed")
    assert not problemen, "\n".join(problemen)
