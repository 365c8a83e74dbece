# SPDX-License-Identifier: EUPL-1.2
"""Every page that a person can open: axe finds nothing, it fits at 400% zoom, and the keyboard reaches everything.

The pages are taken from the routes themselves, so a new page is tried without anybody thinking of it.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests import matrix
from tests.browser.hulp import alle_rollen, vol_toneel, word
from tests.cases.factories import Team5

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
            beheer = adres.startswith("/admin/")
            uitslag = AXE.run(pagina, options=OPTIES if not beheer else {"runOnly": OPTIES["runOnly"][:-1]})
            for fout in uitslag.response["violations"]:
                doelen = "; ".join(" ".join(map(str, k["target"])) for k in fout["nodes"][:3])
                problemen.append(f"{rol} {adres}: axe {fout['id']} ({doelen})")
            pagina.set_viewport_size({"width": 320, "height": 640})
            breed = pagina.evaluate("document.documentElement.scrollWidth")
            if breed > 321 and not beheer:
                problemen.append(f"{rol} {adres}: bij 400% zoom {breed} breed in plaats van 320")
            pagina.set_viewport_size({"width": 1280, "height": 800})
            onbereikbaar = pagina.evaluate(
                """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter(e => e.tabIndex < 0 && !e.disabled && e.type !== 'hidden' && e.offsetParent !== null
                        && !e.matches('input[type=radio]') && e.getAttribute('aria-hidden') !== 'true')
                    .map(e => e.outerHTML.slice(0, 80))"""
            )
            if onbereikbaar and not beheer:
                problemen.append(f"{rol} {adres}: niet met Tab te bereiken: {onbereikbaar[:2]}")
    assert len(gezien) >= 40, sorted(gezien)
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
