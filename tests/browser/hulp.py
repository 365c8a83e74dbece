# SPDX-License-Identifier: EUPL-1.2
"""Being somebody in the browser, and a stage with something on every page."""

from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.test import Client
from django.utils import timezone

from cases.models import Zaak
from cases.services import (
    maak_taak,
    noteer_contact,
    registreer_ingebrekestelling,
    schort_op,
    verleng_termijn,
)
from herstel.models import Medewerker, Relatiesoort, Rol
from tests.cases.factories import (
    TOETSING_GEEN,
    TOETSING_VOORINGENOMEN,
    Team5,
    maak_besluit,
    maak_ib_in_beoordeling,
    maak_ouder,
    maak_zaak,
)
from tests.herstel.factories import maak_kind, maak_medewerker, maak_relatie, verifieer_client


def word(pagina: Any, wie: Medewerker) -> None:
    """From here on this page is used by `wie`, second factor included."""
    client = Client()
    verifieer_client(client, wie)
    koekje = client.cookies[settings.SESSION_COOKIE_NAME]
    adres = pagina.basis
    pagina.context.clear_cookies()
    pagina.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": koekje.value, "url": adres}])


def vol_toneel(mensen: Team5) -> Zaak:
    """One file with a bit of everything: long names, children, terms, penalties, decisions, contacts and tasks."""
    from regelingen.integraal import services as ib

    ouder = maak_ouder(
        voornamen="Wilhelmina Antoinetta Fatima-Zohra", roepnaam="Fatima-Zohra", voorvoegsel="van der",
        geslachtsnaam="Meer-El Amrani-Ait Taleb", geslacht="v", geheim_adres=True, telefoon="0800-0000000",
    )  # fmt: skip
    for jaar in (2004, 2007, 2010, 2013, 2015, 2018):
        maak_kind(ouder, geboortedatum=date(jaar, 6, 15))
    gemachtigde = maak_ouder(geslachtsnaam="Advocaat")
    vandaag = timezone.localdate()
    maak_relatie(
        ouder, gemachtigde, Relatiesoort.GEMACHTIGDE, van=date(2022, 1, 1), tot_en_met=vandaag + timedelta(90)
    )
    maak_besluit(mensen, "vastgesteld", ouder=ouder)
    zaak = maak_ib_in_beoordeling(
        mensen, jaren=tuple(range(2006, 2020)), ouder=ouder, ontvangen_op=vandaag - timedelta(400)
    )
    schort_op(
        zaak, "instemming_4_15_2a", vandaag - timedelta(300), None, tot_en_met=vandaag - timedelta(280),
        toelichting="Op verzoek van de ouder.",
    )  # fmt: skip
    verleng_termijn(zaak, vandaag - timedelta(250), None, maanden=1, toelichting="Veel jaren.")
    registreer_ingebrekestelling(zaak, vandaag - timedelta(60), None)
    jaren = list(zaak.integrale_beoordeling.jaren.all())
    ib.beoordeel_jaar(jaren[0], "eerste", TOETSING_VOORINGENOMEN, mensen.behandelaar)
    ib.beoordeel_jaar(jaren[0], "tweede", TOETSING_VOORINGENOMEN, mensen.beoordelaar)
    ib.beoordeel_jaar(jaren[1], "eerste", TOETSING_VOORINGENOMEN, mensen.behandelaar)
    ib.beoordeel_jaar(jaren[1], "tweede", TOETSING_GEEN, mensen.beoordelaar)
    noteer_contact(
        zaak, "telefoon", "gesproken", mensen.behandelaar, samenvatting="We bespraken de jaren en de brief.",
        volgende_contact_op=vandaag + timedelta(7),
    )  # fmt: skip
    maak_taak(
        zaak, "Vraag de jaaropgave van de opvang op", mensen.behandelaar, uiterlijk_op=vandaag + timedelta(3)
    )
    maak_besluit(mensen, "ter_vaststelling")
    maak_zaak(team=mensen.team)
    zaak.refresh_from_db()
    return zaak


def alle_rollen(mensen: Team5) -> dict[str, Medewerker]:
    """Somebody for each role, in the same team."""
    vast = {
        Rol.ZAAKBEHANDELAAR: mensen.behandelaar,
        Rol.BEOORDELAAR: mensen.beoordelaar,
        Rol.TEAMLEIDER: mensen.teamleider,
        Rol.BESLISSER: mensen.beslisser,
    }
    return {str(rol): vast.get(rol) or maak_medewerker([rol], team=mensen.team) for rol in Rol}
