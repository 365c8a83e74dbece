# SPDX-License-Identifier: EUPL-1.2
"""The whole road in real Chromium: five people carry one parent from registration to a paid decision, by clicking."""

import io
import re
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
from django.utils import timezone
from pdfminer.high_level import extract_text
from sepaxml.validation import try_valid_xml

from cases.models import Besluit, Betaling, Uitgaand, Zaak
from cases.services.betalingen import is_bankdag
from herstel.models import Persoon, Rol
from herstel.templatetags.herstel_tags import bedrag as toon_bedrag
from herstel.templatetags.herstel_tags import datum as toon_datum
from herstel.velden import blinde_index
from tests.browser.hulp import word
from tests.cases.factories import Team5
from tests.herstel.factories import maak_medewerker, nieuw_bsn, proef_iban

pytestmark = [pytest.mark.browser, pytest.mark.proces, pytest.mark.django_db(transaction=True)]

ONTVANGEN = date(2023, 11, 1)
NAAM = "Fatima-Zohra van der Meer-El Amrani"


@pytest.fixture
def blad_van(browser, live_server) -> Iterator[Any]:
    """`blad_van(wie)`: that person's own browser window, logged in with the second factor."""
    contexten, fouten = [], []

    def open_voor(wie: Any) -> Any:
        context = browser.new_context(
            base_url=live_server.url, locale="nl-NL", timezone_id="Europe/Amsterdam"
        )
        contexten.append(context)
        blad = context.new_page()
        blad.basis = live_server.url
        blad.set_default_timeout(20_000)
        blad.on("pageerror", lambda fout: fouten.append(f"{wie}: {fout}"))
        blad.on(
            "response", lambda r: fouten.append(f"{wie}: {r.status} {r.url}") if r.status >= 500 else None
        )
        word(blad, wie)
        return blad

    yield open_voor
    for context in contexten:
        context.close()
    assert not fouten, fouten


def gewoon(tekst: str) -> str:
    """Text with every run of white space (also the one in amounts) as one space."""
    return re.sub(r"\s+", " ", tekst)


def klik(blad: Any, naam: str) -> None:
    """A link or button with this name in the page itself (not in the frame around it)."""
    knop = blad.locator("main").get_by_role("link", name=naam, exact=True)
    knop = knop.or_(blad.locator("main").get_by_role("button", name=naam, exact=True)).first
    with blad.expect_navigation():
        knop.click()


def menu(blad: Any, naam: str) -> None:
    blad.goto("/zoeken/")
    with blad.expect_navigation():
        blad.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name=naam, exact=True).click()


def dien_in(blad: Any, waar: str = "form.formulier", **velden: str) -> None:
    """Fills a form by field name and sends it with its own button."""
    form = blad.locator(f"main {waar}")
    for naam, waarde in velden.items():
        veld = form.locator(f'[name="{naam}"]')
        if veld.first.get_attribute("type") == "radio":
            form.locator(f'[name="{naam}"][value="{waarde}"]').check()
        elif veld.evaluate("e => e.tagName") == "SELECT":
            veld.select_option(waarde)
        else:
            veld.fill(waarde)
    with blad.expect_navigation():
        form.locator("button[type=submit]").last.click()
    fouten = blad.locator("main .veld__melding, main .bericht--error")
    assert fouten.count() == 0, fouten.all_inner_texts()


def staat_er(blad: Any, tekst: str) -> bool:
    return gewoon(tekst) in gewoon(blad.locator("#inhoud, #content").first.inner_text())


def zoek_zaak(blad: Any, zaaknummer: str) -> None:
    """Through the search box that is on every page."""
    blad.goto("/zoeken/")
    blad.keyboard.press("/")
    blad.keyboard.type(zaaknummer)
    with blad.expect_navigation():
        blad.keyboard.press("Enter")
    if not blad.url.endswith(f"/zaken/{zaaknummer}/"):
        with blad.expect_navigation():
            blad.locator(f'main a[href="/zaken/{zaaknummer}/"]').first.click()


def open_werkbank(blad: Any, zaaknummer: str) -> None:
    zoek_zaak(blad, zaaknummer)
    klik(blad, "Open de werkbank")


def volgende_stap(blad: Any, naam: str) -> None:
    """The next step on the workbench's bar or the case page, with its page that says what happens then."""
    klik(blad, naam)
    dien_in(blad)


def open_besluit(blad: Any, naam: str) -> None:
    with blad.expect_navigation():
        blad.locator("#besluiten").get_by_role("link", name=naam).first.click()


def naar_handtekening(behandelaar: Any, lezer: Any, zaaknummer: str, besluit: str) -> None:
    """From a draft on the case page: offered by its author, found in the second reader's list and agreed with."""
    open_besluit(behandelaar, besluit)
    assert behandelaar.get_by_role("link", name="Akkoord", exact=True).count() == 0, "eigen werk beoordelen"
    klik(behandelaar, "Leg voor aan tweede beoordelaar")
    dien_in(behandelaar)
    menu(lezer, "Te beoordelen")
    with lezer.expect_navigation():
        lezer.locator(f'main a[href="/zaken/{zaaknummer}/"]').first.click()
    open_besluit(lezer, besluit)
    klik(lezer, "Akkoord")
    dien_in(lezer)


def open_om_te_tekenen(blad: Any, zaaknummer: str) -> None:
    menu(blad, "Besluiten tekenen")
    with blad.expect_navigation():
        blad.get_by_role("link", name=zaaknummer, exact=True).click()


def teken(blad: Any, zaaknummer: str) -> None:
    open_om_te_tekenen(blad, zaaknummer)
    voorbeeld = blad.locator(".tekenen__brief img").first
    voorbeeld.scroll_into_view_if_needed()
    assert voorbeeld.evaluate("e => e.decode().then(() => e.naturalWidth)") > 500, (
        "geen voorbeeld van de brief"
    )
    assert blad.locator(".controles .fout").count() == 0, blad.locator(".controles").inner_text()
    with blad.expect_navigation():
        blad.get_by_role("button", name="Vaststellen", exact=True).click()
    assert staat_er(blad, "Vastgesteld door")
    assert blad.get_by_role("button", name="Vaststellen", exact=True).count() == 0
    wacht_op_werker()


def wacht_op_werker() -> None:
    """What follows from a click (letter, payment, next case) is done by the real worker, on its own."""
    einde = time.monotonic() + 60
    while open_werk := list(
        Uitgaand.objects.exclude(status=Uitgaand.Status.KLAAR).values("soort", "status", "fout")
    ):
        assert time.monotonic() < einde, open_werk
        time.sleep(0.1)


def lees_brief(blad: Any) -> str:
    """Opens the letter from the decision's page; checks its accessibility and gives its text."""
    with blad.expect_response(lambda r: "/brieven/" in r.url) as geopend:
        blad.locator("main").get_by_role("link", name="Brief (PDF)").click()
    assert geopend.value.status == 200
    assert geopend.value.headers["content-type"] == "application/pdf"
    # the browser's own viewer keeps what it shows to itself, so the same address once more for the bytes
    inhoud = blad.context.request.get(geopend.value.url).body()
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang).split("-")[0] == "nl"
        xmp = pdf.open_metadata()
        assert xmp["pdfuaid:part"] == "1"
        assert xmp["pdfaid:part"] == "2"
        assert xmp["pdfaid:conformance"] == "A"
    return gewoon(extract_text(io.BytesIO(inhoud)))


def controleer_rekening(invoerder: Any, collega: Any, zaaknummer: str, naam: str) -> None:
    """Who entered the account can't confirm it; a colleague can, and then it may be paid to."""
    for blad in (invoerder, collega):
        zoek_zaak(blad, zaaknummer)
        klik(blad, naam)
        klik(blad, "Bankrekening")
        assert staat_er(blad, "nog niet: betalen kan nog niet")
        knop = blad.get_by_role("button", name="Ik heb gecontroleerd: het klopt")
        assert knop.count() == (blad is collega)
    with collega.expect_navigation():
        knop.click()
    assert staat_er(collega, "De rekening is gecontroleerd.")


def geld_op_ouderpagina(blad: Any, ouder: Persoon) -> dict[str, str]:
    blad.goto(f"/personen/{ouder.publiek_id}/")
    vak = blad.locator("section.vak", has=blad.get_by_role("heading", name="Geld", exact=True))
    return {
        blok.locator("dt").inner_text(): gewoon(blok.locator("dd").inner_text())
        for blok in vak.locator("dl.cijferrij > div").all()
    }


def test_van_aanmelding_tot_betaling(blad_van, celery_werker) -> None:
    mensen = Team5()
    mensen.behandelaar = maak_medewerker(
        [Rol.ZAAKBEHANDELAAR, Rol.BESLISSER], team=mensen.team, telefoon="0800-0000000"
    )
    behandelaar, lezer, beslisser, beslisser2, leider = (
        blad_van(wie)
        for wie in (mensen.behandelaar, mensen.beoordelaar, mensen.beslisser, mensen.beslisser2, mensen.teamleider)
    )  # fmt: skip
    vandaag = timezone.localdate()

    # aanmelding van een nieuwe ouder
    bsn, iban = nieuw_bsn(), proef_iban(4200)
    menu(behandelaar, "Aanmelding registreren")
    dien_in(
        behandelaar, ontvangen_op=f"{ONTVANGEN:%d-%m-%Y}", bsn=bsn, voornamen="Fatima-Zohra", roepnaam="Fatima-Zohra",
        voorletters="F.Z.", voorvoegsel="van der", geslachtsnaam="Meer-El Amrani", geslacht="v", geboortedatum="14-02-1981",
        telefoon="0800-0000000", straat="Voorbeeldstraat", huisnummer="12", postcode="1234 AB", plaats="Proefstad", iban=iban,
    )  # fmt: skip
    ouder = Persoon.objects.get(bsn_index=blinde_index(bsn))
    toets = Zaak.objects.get(ouder=ouder)
    assert behandelaar.url.endswith(f"/zaken/{toets.zaaknummer}/")
    assert staat_er(behandelaar, NAAM)
    assert not toets.te_laat_ontvangen
    # eerste toets: nog niet gedupeerd, en daarna vanzelf naar de integrale beoordeling
    klik(behandelaar, "Pak op")
    controleer_rekening(behandelaar, leider, toets.zaaknummer, NAAM)
    zoek_zaak(behandelaar, toets.zaaknummer)
    volgende_stap(behandelaar, "Toets starten")
    klik(behandelaar, "Open de toets")
    dien_in(behandelaar, 'form[action$="/opstellen/"]', motivering="Wij vonden nog geen maatregel die telt.")
    naar_handtekening(behandelaar, lezer, toets.zaaknummer, "Beschikking eerste toets")
    teken(beslisser, toets.zaaknummer)
    toets.refresh_from_db()
    assert not toets.is_open
    ib = Zaak.objects.get(ouder=ouder, soort="integrale_beoordeling")
    assert ib.status == "wachtrij"

    # de zaak gaat naar het team dat de ouder al kent: de teamleider ziet haar in de wachtrij
    assert ib.team_id == mensen.team.pk
    menu(leider, "Zaken van het team")
    with leider.expect_navigation():
        leider.locator(f'main a[href="/zaken/{ib.zaaknummer}/"]').first.click()
    assert staat_er(leider, str(mensen.team))

    # kennismaking: oppakken, bellen, jaren afspreken
    menu(behandelaar, "Niet toegewezen")
    with behandelaar.expect_navigation():
        behandelaar.locator(f'main a[href="/zaken/{ib.zaaknummer}/"]').first.click()
    klik(behandelaar, "Pak op")
    zoek_zaak(behandelaar, ib.zaaknummer)
    volgende_stap(behandelaar, "Toegewezen: kennismaken")
    klik(behandelaar, "Contact vastleggen")
    beloofd = vandaag + timedelta(7)
    dien_in(
        behandelaar, kanaal="telefoon", uitkomst="gesproken", samenvatting="We spraken over 2012. Haar zoon was toen drie.",
        volgende_contact_op=f"{beloofd:%d-%m-%Y}",
    )  # fmt: skip
    assert staat_er(behandelaar, "Haar zoon was toen drie.")
    assert staat_er(behandelaar, f"Beloofd: {toon_datum(beloofd)}")
    klik(behandelaar, "Open de werkbank")
    dien_in(behandelaar, 'form[action$="/werkbank/jaren/"]', jaar="2012")
    dien_in(behandelaar, 'form[action$="/werkbank/jaren/vastleggen/"]', op=f"{vandaag:%d-%m-%Y}")
    volgende_stap(behandelaar, "Jaren afgesproken")

    # feiten, en twee oordelen van twee mensen
    open_werkbank(behandelaar, ib.zaaknummer)
    dien_in(behandelaar, "#verhaal form", verhaal="Ze moest alles in een keer terugbetalen.")
    dien_in(
        behandelaar,
        'form[action$="/2012/feiten/"]',
        bedrag="4.700,00",
        rente="300,00",
        dagtekening_correctie="01-07-2014",
    )
    volgende_stap(behandelaar, "Gegevens compleet")
    oordeel = {
        "voldaan_vooringenomenheid": "ja",
        "reden_vooringenomenheid": "Groepsonderzoek zonder eigen reden.",
        "bewijs_vooringenomenheid": "CAF-lijst",
    }
    for blad in (behandelaar, lezer):
        open_werkbank(blad, ib.zaaknummer)
        assert (blad is behandelaar) == (
            blad.get_by_role("heading", name="Vooraankondiging opstellen").count() == 1
        )
        dien_in(blad, 'form[action$="/2012/beoordelen/"]', **oordeel)
    assert staat_er(lezer, f"Tweede: {mensen.beoordelaar}")

    # vooraankondiging
    open_werkbank(behandelaar, ib.zaaknummer)
    dien_in(behandelaar, "#opstellen form", motivering="Wij zijn van plan u gelijk te geven over 2012.")
    naar_handtekening(behandelaar, lezer, ib.zaaknummer, "Vooraankondiging")
    teken(beslisser, ib.zaaknummer)
    vooraankondiging = Besluit.objects.get(zaak=ib, soort="vooraankondiging")
    bedrag = vooraankondiging.uit_te_betalen
    assert bedrag > Decimal("5000"), "de compensatie is meer dan wat werd teruggevorderd"
    assert geld_op_ouderpagina(behandelaar, ouder)["Betaald"] == gewoon(toon_bedrag(0))

    # de teamleider ziet waar de zaak staat, en opent die vanuit het getal
    menu(leider, "Team")
    rij = leider.get_by_role("row", name=re.compile("^Wacht op zienswijze"))
    with leider.expect_navigation():
        rij.get_by_role("link").first.click()
    assert staat_er(leider, ib.zaaknummer)

    # zienswijze en definitief besluit
    open_werkbank(behandelaar, ib.zaaknummer)
    dien_in(
        behandelaar,
        "#zienswijze form",
        tekst="Mevrouw is het ermee eens.",
        reactie="Wij nemen het besluit zoals aangekondigd.",
    )
    volgende_stap(behandelaar, "Door naar besluit")
    open_werkbank(behandelaar, ib.zaaknummer)
    dien_in(behandelaar, "#opstellen form", motivering="U krijgt gelijk over 2012. Het spijt ons.")
    naar_handtekening(behandelaar, lezer, ib.zaaknummer, "Definitieve beschikking")

    # de opsteller is zelf ook beslisser, en kan toch niet tekenen
    open_om_te_tekenen(behandelaar, ib.zaaknummer)
    assert staat_er(behandelaar, "U hebt dit besluit zelf opgesteld. Iemand anders moet tekenen.")
    assert behandelaar.get_by_role("button", name="Vaststellen").count() == 0
    behandelaar.evaluate(
        """() => { const f = document.querySelector('form.terug'); f.action = f.action.replace('teruggeven', 'tekenen');
                   f.querySelector('textarea').removeAttribute('required'); }"""
    )
    with behandelaar.expect_navigation():
        behandelaar.locator("form.terug button").click()
    besluit = Besluit.objects.get(zaak=ib, soort="beschikking_ib")
    assert besluit.status == Besluit.Status.TER_VASTSTELLING, (
        "de opsteller tekende met een nagemaakt formulier"
    )

    teken(beslisser, ib.zaaknummer)
    besluit.refresh_from_db()
    assert besluit.vastgesteld_door_id == mensen.beslisser.pk != besluit.opgesteld_door_id

    # de brief, geopend vanaf het besluit
    zoek_zaak(behandelaar, ib.zaaknummer)
    open_besluit(behandelaar, "Definitieve beschikking")
    tekst = lees_brief(behandelaar)
    for verwacht in (
        "Meer-El Amrani",
        f"{besluit.totaal:,.2f}".translate(str.maketrans(",.", ".,")),
        toon_datum(vandaag),
    ):
        assert gewoon(verwacht) in tekst, (verwacht, tekst)
    assert bsn not in tekst

    # betaling: de een maakt de batch, de ander keurt goed en biedt aan
    assert besluit.uit_te_betalen == 0, "de vooraankondiging betaalde alles al"
    betaling = Betaling.objects.get(besluit__zaak=ib)
    dag = vandaag + timedelta(1)
    while not is_bankdag(dag):
        dag += timedelta(1)
    menu(beslisser, "Betaalbatches")
    beslisser.get_by_label("De bank betaalt op").fill(dag.isoformat())
    klik_beheer(beslisser, "Maak een batch")
    assert staat_er(beslisser, "U hebt deze batch gemaakt. Iemand anders keurt hem goed.")
    assert beslisser.get_by_role("button", name="Keur goed").count() == 0
    betaling.refresh_from_db()
    menu(beslisser2, "Betaalbatches")
    with beslisser2.expect_navigation():
        beslisser2.get_by_role("link", name=betaling.batch.nummer).click()
    klik_beheer(beslisser2, "Keur goed")
    klik_beheer(beslisser2, "Bied aan de bank aan")
    with beslisser2.expect_download() as bestand:
        beslisser2.get_by_role("link", name="Download pain.001").click()
    pain = bestand.value.path().read_bytes()
    try_valid_xml(pain, "pain.001.001.09")
    ruimte = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}"
    transacties = list(ElementTree.fromstring(pain).iter(ruimte + "CdtTrfTxInf"))  # noqa: S314 - ons eigen bestand
    assert len(transacties) == 1
    assert transacties[0].findtext(f".//{ruimte}InstdAmt") == f"{bedrag:.2f}"
    assert transacties[0].findtext(f"{ruimte}CdtrAcct/{ruimte}Id/{ruimte}IBAN") == iban
    assert bsn.encode() not in pain

    # alles verzonden en betaald: de zaak gaat vanzelf dicht, en iedereen ziet het
    wacht_op_werker()
    ib.refresh_from_db()
    assert not ib.is_open
    geld = geld_op_ouderpagina(behandelaar, ouder)
    assert geld["Betaald"] == gewoon(toon_bedrag(bedrag))
    assert geld["Nog te betalen"] == gewoon(toon_bedrag(0))
    menu(leider, "Team")
    leider.get_by_text("Als tabel").click()
    deze_week = (
        leider.locator("section", has=leider.get_by_role("heading", name="In en uit per week"))
        .locator("tbody tr")
        .last
    )
    assert deze_week.locator("td").all_inner_texts() == ["2", "2"]


def klik_beheer(blad: Any, naam: str) -> None:
    with blad.expect_navigation():
        blad.get_by_role("button", name=naam, exact=True).click()
    assert blad.locator(".errorlist, .messagelist .error").count() == 0, blad.locator(
        ".messagelist"
    ).all_inner_texts()
