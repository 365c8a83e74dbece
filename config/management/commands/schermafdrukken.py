# SPDX-License-Identifier: EUPL-1.2
"""`./run screenshots`: a picture of every screen, as each role sees it, on the example data."""

from __future__ import annotations

import os
import shutil
import threading
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any, NamedTuple
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db.models import Count, Q, QuerySet
from django.urls import reverse
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice

from cases.autorisatie import werk_van, zichtbaar_voor
from cases.models import Besluit, Betaalbatch, Zaak
from config import chromium, ingebed
from config.wsgi import application
from herstel.models import Medewerker, Rol

MATEN = ((1280, 800), (1920, 1080))
LANGST = 6000
"""Pixels: of a longer page the top is drawn."""


class Scherm(NamedTuple):
    """`rol` "" is somebody who isn't logged in. `pad` gives the address, or None when the data has no such thing."""

    rol: str
    naam: str
    pad: Callable[[Medewerker], str | None]


def _vast(naam: str, *argumenten: Any, vraag: str = "") -> Callable[[Medewerker], str]:
    return lambda wie: reverse(naam, args=argumenten) + vraag


def _drukste(zaken: QuerySet[Zaak]) -> Zaak | None:
    """The case in which most happened."""
    return (
        zaken.annotate(n=Count("contactmomenten", distinct=True) + Count("besluiten", distinct=True))
        .order_by("-n", "pk")
        .first()
    )


def _van_zaak(naam: str, *meer: Any, **waar: Any) -> Callable[[Medewerker], str | None]:
    """A page of a case that this colleague works on (or, when there is none, may read)."""

    def pad(wie: Medewerker) -> str | None:
        for zaken in (werk_van(wie).filter(behandelaar=wie), werk_van(wie), zichtbaar_voor(wie)):
            if zaak := _drukste(zaken.filter(**waar)):
                return reverse(naam, args=[zaak.zaaknummer, *meer])
        return None

    return pad


def _ouder(wie: Medewerker) -> str | None:
    gezin = (
        werk_van(wie)
        .filter(is_open=True)
        .annotate(
            gezin=Count("ouder__relaties", distinct=True), zaken=Count("ouder__dossierzaken", distinct=True)
        )
        .order_by("-zaken", "-gezin", "pk")
        .first()
    )
    return reverse("persoon", args=[gezin.ouder.publiek_id]) if gezin else None


def _besluit(naam: str, waar: Q, op: str = "publiek_id") -> Callable[[Medewerker], str | None]:
    def pad(wie: Medewerker) -> str | None:
        besluit = (
            Besluit.objects.filter(waar, zaak__in=zichtbaar_voor(wie))
            .exclude(opgesteld_door=wie)
            .order_by("-totaal", "pk")
            .first()
        )
        return reverse(naam, args=[getattr(besluit, op)]) if besluit else None

    return pad


def _batch(wie: Medewerker) -> str | None:
    batch = Betaalbatch.objects.order_by("status", "-pk").first()
    return reverse("admin:cases_betaalbatch_change", args=[batch.pk]) if batch else None


def _zoekterm(wie: Medewerker) -> str | None:
    zaak = werk_van(wie).select_related("ouder").order_by("pk").first()
    return f"{reverse('zoeken')}?q={zaak.ouder.geslachtsnaam}" if zaak else None


IB = "integrale_beoordeling"
Z, B, T, S = Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER, Rol.BESLISSER
SCHERMEN = (
    Scherm("", "inloggen", _vast("inloggen")),
    Scherm(Z, "werkvoorraad", _vast("werkvoorraad")),
    Scherm(Z, "niet-toegewezen", _vast("niet-toegewezen")),
    Scherm(Z, "meldingen", _vast("meldingen")),
    Scherm(Z, "aanmelden", _vast("aanmelden")),
    Scherm(Z, "zoeken-leeg", _vast("zoeken")),
    Scherm(Z, "zoeken", _zoekterm),
    Scherm(Z, "zoeken-niets", _vast("zoeken", vraag="?q=bestaat-echt-niet")),
    Scherm(Z, "ouder", _ouder),
    Scherm(Z, "zaak-eerste-toets", _van_zaak("zaak", soort="eerste_toets")),
    Scherm(Z, "zaak-integraal", _van_zaak("zaak", soort=IB, is_open=True)),
    Scherm(Z, "eerste-toets", _van_zaak("eerste-toets", soort="eerste_toets", status="in_toets")),
    Scherm(Z, "werkbank-kennismaking", _van_zaak("werkbank", soort=IB, status="kennismaking")),
    Scherm(Z, "werkbank-gegevens", _van_zaak("werkbank", soort=IB, status="gegevens")),
    Scherm(Z, "werkbank-beoordeling", _van_zaak("werkbank", soort=IB, status="beoordeling")),
    Scherm(Z, "werkbank-zienswijze", _van_zaak("werkbank", soort=IB, status="zienswijze")),
    Scherm(Z, "werkbank-klaar", _van_zaak("werkbank", soort=IB, status="afgerond")),
    Scherm(Z, "besluit", _besluit("besluit", Q(status="vastgesteld", zaak__soort=IB))),
    Scherm(Z, "geschiedenis", _van_zaak("zaak-geschiedenis", soort=IB)),
    Scherm(Z, "contact", _van_zaak("zaak-contact", is_open=True)),
    Scherm(Z, "taak", _van_zaak("zaak-taak", is_open=True)),
    Scherm(Z, "opschorten", _van_zaak("zaak-opschorten", is_open=True)),
    Scherm(Z, "verlengen", _van_zaak("zaak-verlengen", is_open=True)),
    Scherm(Z, "ingebrekestelling", _van_zaak("zaak-ingebrekestelling", is_open=True)),
    Scherm(Z, "uitspraak", _van_zaak("zaak-uitspraak", is_open=True)),
    Scherm(Z, "spoed", _van_zaak("zaak-spoed", is_open=True)),
    Scherm(Z, "tweede-beoordelaar", _van_zaak("zaak-tweede", is_open=True)),
    Scherm(Z, "stap-intrekken", _van_zaak("zaak-stap", "trek_in", status="beoordeling")),
    Scherm(Z, "rekenen", _vast("rekenen")),
    Scherm(Z, "rekenen-forfait", _vast("rekenen-soort", "forfait")),
    Scherm(Z, "bestaat-niet", lambda wie: "/zaken/bestaat-niet/"),
    Scherm(B, "werkvoorraad", _vast("werkvoorraad")),
    Scherm(B, "te-beoordelen", _vast("te-beoordelen")),
    Scherm(B, "werkbank", _van_zaak("werkbank", soort=IB, status="beoordeling")),
    Scherm(B, "besluit", _besluit("besluit", Q(status="ter_beoordeling"))),
    Scherm(T, "team", _vast("teampagina")),
    Scherm(T, "teamlijst", _vast("teamlijst")),
    Scherm(T, "teamlijst-verstreken", _vast("teamlijst", vraag="?termijn=verstreken")),
    Scherm(T, "toewijzen", _van_zaak("zaak-toewijzen", is_open=True)),
    Scherm(T, "toegang", _van_zaak("zaak-toegang", is_open=True)),
    Scherm(S, "besluiten", _vast("admin:cases_besluit_changelist")),
    Scherm(S, "tekenen", _besluit("admin:cases_besluit_change", Q(status="ter_vaststelling"), "pk")),
    Scherm(S, "betaalbatches", _vast("admin:cases_betaalbatch_changelist")),
    Scherm(S, "betaalbatch", _batch),
    Scherm(Rol.LAKKER, "begin", _vast("zoeken")),
    Scherm(Rol.RAPPORTEUR, "begin", _vast("zoeken")),
    Scherm(Rol.PRIVACY_OFFICER, "leeslog", _vast("leeslog")),
    Scherm(Rol.BEHEERDER, "begin", _vast("admin:index")),
    Scherm(Rol.BEHEERDER, "medewerkers", _vast("admin:herstel_medewerker_changelist")),
    Scherm(Rol.BEHEERDER, "teams", _vast("admin:herstel_team_changelist")),
    Scherm(Rol.BEHEERDER, "wetten", _vast("admin:herstel_wetrij_changelist")),
    Scherm(Rol.BEHEERDER, "uitgaand", _vast("admin:cases_uitgaand_changelist")),
)


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Stil(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - naam van de bibliotheek
        pass


@contextmanager
def _webserver() -> Iterator[str]:
    """The application on a free port of this computer; gives its address."""
    server = make_server("127.0.0.1", 0, application, server_class=_Server, handler_class=_Stil)
    draad = threading.Thread(target=server.serve_forever, daemon=True)
    draad.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        draad.join()


def _sessie(wie: Medewerker) -> SessionBase:
    """A session of this colleague, with the second factor where there is one."""
    from importlib import import_module

    sessie = import_module(settings.SESSION_ENGINE).SessionStore()
    sessie[SESSION_KEY] = str(wie.pk)
    sessie[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    sessie[HASH_SESSION_KEY] = wie.get_session_auth_hash()
    if apparaat := TOTPDevice.objects.filter(user=wie, confirmed=True).first():
        sessie[DEVICE_ID_SESSION_KEY] = apparaat.persistent_id
    sessie.create()
    return sessie


class Command(BaseCommand):
    help = "Maak een afbeelding van elk scherm, per rol en in twee maten, met de voorbeelddata."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--map", default=str(ingebed.PROJECT / "schermafdrukken"), help="waar ze komen")
        parser.add_argument("--alleen", default="", help="alleen schermen waarvan rol-naam dit bevat")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("Schermafdrukken zijn alleen voor de voorbeelddata; dit is geen demo.")
        try:
            gevonden = chromium.zoek()
            from playwright.sync_api import sync_playwright
        except (chromium.GeenChromium, ImportError) as fout:
            raise CommandError(
                f"Er kan hier geen browser draaien: {fout}. Gebruik ./run screenshots."
            ) from fout
        call_command("bereid_voor", stdout=self.stderr)
        doel = Path(options["map"])
        if not options["alleen"]:
            shutil.rmtree(doel, ignore_errors=True)
        schermen, weggelaten = self._adressen(options["alleen"])
        sessies = {}
        try:
            for scherm, wie, _ in schermen:
                if wie and scherm.rol not in sessies:
                    sessies[scherm.rol] = _sessie(wie)
            # Playwright draait een event loop in deze draad; Django zou de database dan weigeren
            os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
            with _webserver() as adres, sync_playwright() as playwright:
                browser = gevonden.start(playwright)
                for breedte, hoogte in MATEN:
                    for scherm, _, pad in schermen:
                        self._maak(
                            browser, adres, scherm, pad, sessies.get(scherm.rol), doel, breedte, hoogte
                        )
                browser.close()
        finally:
            for sessie in sessies.values():
                sessie.delete()
        for scherm in weggelaten:
            self.stderr.write(
                f"niet gemaakt, want zoiets is er niet in de voorbeelddata: {scherm.rol}-{scherm.naam}"
            )

    def _adressen(self, alleen: str) -> tuple[list[tuple[Scherm, Medewerker | None, str]], list[Scherm]]:
        schermen, weggelaten = [], []
        for scherm in SCHERMEN:
            if alleen not in f"{scherm.rol}-{scherm.naam}":
                continue
            wie = Medewerker.objects.filter(username=scherm.rol.replace("_", ""), is_active=True).first()
            pad = scherm.pad(wie) if wie or not scherm.rol else None  # type: ignore[arg-type]
            if pad is None:
                weggelaten.append(scherm)
            else:
                schermen.append((scherm, wie, pad))
        if not schermen:
            raise CommandError("Er is geen scherm om af te drukken.")
        return schermen, weggelaten

    def _maak(
        self, browser: Any, adres: str, scherm: Scherm, pad: str, sessie: SessionBase | None, doel: Path,
        breedte: int, hoogte: int,
    ) -> None:  # fmt: skip
        context = browser.new_context(
            viewport={"width": breedte, "height": hoogte}, locale="nl-NL", timezone_id="Europe/Amsterdam"
        )
        if sessie is not None:
            context.add_cookies(
                [{"name": settings.SESSION_COOKIE_NAME, "value": sessie.session_key, "url": adres}]
            )
        blad = context.new_page()
        antwoord = blad.goto(adres + pad, wait_until="networkidle")
        if antwoord.status >= 500 or (sessie and "/inloggen/" in blad.url):
            raise CommandError(f"{scherm.rol}-{scherm.naam}: {antwoord.status} op {blad.url}")
        blad.evaluate("() => document.fonts.ready")
        uit = doel / str(breedte) / f"{scherm.rol or 'iedereen'}-{scherm.naam}.png"
        uit.parent.mkdir(parents=True, exist_ok=True)
        hoog = min(LANGST, max(hoogte, blad.evaluate("document.documentElement.scrollHeight")))
        # het venster zo hoog als de pagina: een balk die onderaan het venster plakt, staat dan ook onderaan
        blad.set_viewport_size({"width": breedte, "height": hoog})
        blad.screenshot(path=uit)
        context.close()
        self.stdout.write(str(uit.relative_to(Path.cwd()) if uit.is_relative_to(Path.cwd()) else uit))
