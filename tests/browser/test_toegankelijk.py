# SPDX-License-Identifier: EUPL-1.2
"""Every page that a person can open: axe finds nothing, it fits at 400% zoom, and the keyboard reaches everything.

The pages are taken from the routes themselves, so a new page is tried without anybody thinking of it.
"""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from cases.models import Besluit
from cases.services.bulk import start_bulk
from herstel.services import registreer_bankrekening
from tests import matrix
from tests.browser.hulp import alle_rollen, vol_toneel, word
from tests.cases.factories import Team5
from tests.herstel.factories import proef_iban

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ANDERS = (
    "export",
    ".csv",
    ".pdf",
    ".png",
    ".xml",
    "jsi18n",
    "healthz",
    "readyz",
    "favicon",
    "openapi",
    "uitloggen",
    "autocomplete",
)
"""Answers that aren't a page."""

NIET_ERIN = {"bestaat-niet"}

AXE = Axe()
OPTIES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def paden(zaak: object) -> list[str]:
    uit = []
    for route in matrix.routes():
        if route.methode != "GET" or route.pad.startswith("api/") or any(a in route.pad for a in ANDERS):
            continue
        adres = matrix.vul_in(route.pad, lambda a, r=route: matrix.waarde_voor(r, a, zaak))
        uit.append(adres)
    return list(dict.fromkeys(uit))


def keur(pagina: Any, wat: str) -> list[str]:
    """What is wrong with the page as it stands now: axe, 400% zoom, and what Tab can't reach."""
    uit = []
    uitslag = AXE.run(pagina, options=OPTIES)
    for fout in uitslag.response["violations"]:
        doelen = "; ".join(" ".join(map(str, k["target"])) for k in fout["nodes"][:3])
        uit.append(f"{wat}: axe {fout['id']} ({doelen})")
    pagina.set_viewport_size({"width": 320, "height": 640})
    breed = pagina.evaluate("document.documentElement.scrollWidth")
    if breed > 321:
        schuldig = pagina.evaluate(
            """() => [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > 321)
                .map(e => e.outerHTML.slice(0, 60)).slice(0, 3)"""
        )
        uit.append(f"{wat}: bij 400% zoom {breed} breed in plaats van 320: {schuldig}")
    pagina.set_viewport_size({"width": 1280, "height": 800})
    onbereikbaar = pagina.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .filter(e => e.tabIndex < 0 && !e.disabled && e.type !== 'hidden' && e.offsetParent !== null
                && !e.matches('input[type=radio]') && e.getAttribute('aria-hidden') !== 'true')
            .map(e => e.outerHTML.slice(0, 80))"""
    )
    if onbereikbaar:
        uit.append(f"{wat}: niet met Tab te bereiken: {onbereikbaar[:2]}")
    return uit


def test_axe_zoom_en_toetsenbord_op_elk_scherm(pagina, live_server) -> None:
    pagina.basis = live_server.url
    mensen = Team5()
    zaak = vol_toneel(mensen)
    rollen = alle_rollen(mensen)
    gezien: set[str] = set()
    problemen: list[str] = []
    pagina.set_viewport_size({"width": 1280, "height": 800})
    for rol, wie in rollen.items():
        word(pagina, wie)
        for adres in paden(zaak):
            if adres in gezien:
                continue
            antwoord = pagina.context.request.get(live_server.url + adres, max_redirects=0)
            assert antwoord.status < 500, adres
            if antwoord.status != 200 or not antwoord.headers.get("content-type", "").startswith("text/html"):
                continue
            pagina.goto(live_server.url + adres)
            gezien.add(adres)
            problemen += keur(pagina, f"{rol} {adres}")
    assert len(gezien) >= 40, sorted(gezien)
    assert not problemen, "\n".join(problemen)


def test_gevulde_schermen_als_wie_er_werkt(pagina, live_server) -> None:
    """Pages that the walk along the routes meets empty, or as somebody who sees only half of them."""
    pagina.basis = live_server.url
    mensen = Team5()
    zaak = vol_toneel(mensen)
    besluit = Besluit.objects.get(status="ter_vaststelling")
    registreer_bankrekening(
        besluit.zaak.ouder,
        iban=proef_iban(77),
        tenaamstelling=besluit.zaak.ouder.naam,
        door=mensen.behandelaar,
        reden="proef",
    )
    bulk = start_bulk(
        "besluiten_vaststellen", [(f"besluit:{besluit.pk}", {"hash": "0" * 64})], {}, mensen.beslisser
    )
    werkbank = f"/zaken/{zaak.zaaknummer}/werkbank/"
    bladen = [
        (mensen.behandelaar, werkbank + "2006/"),
        (mensen.behandelaar, werkbank + "2008/"),
        (mensen.beoordelaar, werkbank + "2008/"),
        (mensen.beslisser, werkbank),
        (mensen.teamleider, f"/personen/{besluit.zaak.ouder.publiek_id}/rekening/"),
        (mensen.behandelaar, f"/besluiten/{besluit.publiek_id}/"),
        (mensen.beslisser, "/admin/cases/besluit/"),
        (mensen.beslisser, f"/admin/cases/besluit/{besluit.pk}/change/"),
        (mensen.beslisser, f"/voortgang/{bulk.publiek_id}/"),
    ]
    problemen = []
    for wie, adres in bladen:
        word(pagina, wie)
        antwoord = pagina.goto(live_server.url + adres)
        assert antwoord.status == 200, adres
        problemen += keur(pagina, f"{wie.rollen[0]} {adres}")
    assert not problemen, "\n".join(problemen)


def test_een_fout_staat_bij_het_veld_en_bovenaan(pagina, live_server) -> None:
    pagina.basis = live_server.url
    mensen = Team5()
    zaak = vol_toneel(mensen)
    word(pagina, mensen.behandelaar)
    z = f"/zaken/{zaak.zaaknummer}/"
    gevallen = [
        ("/aanmelden/", "form.formulier", {"ontvangen_op": "31-02-2023"}, "ontvangen_op"),
        (z + "opschorten/", "form.formulier", {"op": "gisteren"}, "op"),
        (z + "contact/", "form.formulier", {"dag": "31-02-2023"}, "dag"),
        (z + "werkbank/2008/", 'form[action$="/feiten/"]', {"bedrag": "12.5"}, "bedrag"),
        (
            z + "werkbank/2008/",
            'form[action$="/ontvangen/"]',
            {"eerdere_toekenningen": "31-02-2021"},
            "eerdere_toekenningen",
        ),
        (
            f"/personen/{zaak.ouder.publiek_id}/rekening/",
            "form.formulier",
            {"iban": "NL00NIKS0123456789", "tenaamstelling": ""},
            "tenaamstelling",
        ),
    ]
    problemen = []
    for adres, form, velden, fout_bij in gevallen:
        pagina.goto(live_server.url + adres)
        blok = pagina.locator(f"main {form}")
        for naam, waarde in velden.items():
            blok.locator(f'[name="{naam}"]').fill(waarde)
        with pagina.expect_navigation():
            blok.locator("button[type=submit]").last.click()
        veld = pagina.locator(f'main {form} [name="{fout_bij}"]')
        assert veld.input_value() == velden[fout_bij], f"{adres}: wat getypt was is weg"
        vak = blok.locator(".veld--fout", has=pagina.locator(f'[name="{fout_bij}"]')).last
        melding = vak.locator(".veld__melding")
        assert melding.inner_text().strip(), f"{adres}: geen fout bij {fout_bij}"
        assert veld.get_attribute("aria-invalid") == "true", adres
        naar_het_veld = f'#foutenlijst a[href="#{veld.get_attribute("id")}"]'
        assert pagina.locator(naar_het_veld).count() == 1, adres
        assert pagina.title().startswith("Fout: "), adres
        problemen += keur(pagina, f"{adres} met een fout in {fout_bij}")
    assert not problemen, "\n".join(problemen)


def test_axe_vindt_een_fout_als_die_er_is(pagina) -> None:
    pagina.set_content("<html lang=nl><title>x</title><main><h1>x</h1><img src=x><input></main></html>")
    assert {v["id"] for v in AXE.run(pagina, options=OPTIES).response["violations"]} >= {"image-alt", "label"}


def test_tab_loopt_door_de_werkvoorraad_en_enter_opent(pagina, live_server) -> None:
    pagina.basis = live_server.url
    mensen = Team5()
    zaak = vol_toneel(mensen)
    word(pagina, mensen.behandelaar)
    pagina.goto(live_server.url + "/werkvoorraad/")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.textContent").strip() == "Direct naar de inhoud"
    pagina.keyboard.press("j")
    pagina.keyboard.press("Enter")
    pagina.wait_for_url(f"**/zaken/{zaak.zaaknummer}/")
    pagina.keyboard.press("/")
    assert pagina.evaluate("document.activeElement.id") == "zoekveld"
