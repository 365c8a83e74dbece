# SPDX-License-Identifier: EUPL-1.2
"""Cases and decisions for tests, made through the services as people would."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from cases.models import Besluit, Zaak
from cases.services import (
    beoordeel_besluit,
    bied_besluit_aan,
    open_zaak,
    stel_besluit_vast,
    verander_status,
    wijs_toe,
)
from herstel.models import Medewerker, Rol, Team
from regelingen.eerste_toets import services as toets
from regelingen.integraal import services as ib
from tests.herstel.factories import maak_adres, maak_bankrekening, maak_medewerker, maak_persoon, maak_team


class Team5:
    """The five people of the road from application to payment, in one team."""

    def __init__(self, team: Team | None = None) -> None:
        self.team = team or maak_team()
        self.behandelaar: Medewerker = maak_medewerker(
            Rol.ZAAKBEHANDELAAR, team=self.team, telefoon="0800-0000000"
        )
        self.beoordelaar: Medewerker = maak_medewerker(Rol.BEOORDELAAR, team=self.team)
        self.beslisser: Medewerker = maak_medewerker(Rol.BESLISSER)
        self.beslisser2: Medewerker = maak_medewerker(Rol.BESLISSER)
        self.teamleider: Medewerker = maak_medewerker(Rol.TEAMLEIDER, team=self.team)


def maak_ouder(**kwargs: Any) -> Any:
    ouder = maak_persoon(**kwargs)
    maak_bankrekening(ouder, gecontroleerd_op=date(2022, 1, 2))
    maak_adres(ouder)
    return ouder


def maak_zaak(soort: str = "eerste_toets", **kwargs: Any) -> Zaak:
    gegevens: dict[str, Any] = {"ontvangen_op": date(2023, 11, 1), "door": None}
    return open_zaak(soort, kwargs.pop("ouder", None) or maak_ouder(), **{**gegevens, **kwargs})


def maak_toets_in_behandeling(mensen: Team5, **kwargs: Any) -> Zaak:
    zaak = maak_zaak("eerste_toets", team=mensen.team, **kwargs)
    wijs_toe(zaak, mensen.behandelaar, None)
    verander_status(zaak, "start_toets", mensen.behandelaar)
    zaak.refresh_from_db()
    return zaak


def maak_positieve_toets(mensen: Team5, **kwargs: Any) -> Zaak:
    """A first test with one measure that counts: EUR 30.000."""
    zaak = maak_toets_in_behandeling(mensen, **kwargs)
    toets.leg_maatregel_vast(
        zaak, mensen.behandelaar, soort="b", berekeningsjaar=2012, bedrag=Decimal("9000.00"),
        oorspronkelijke_dagtekening=date(2014, 1, 6),
    )  # fmt: skip
    return zaak


def maak_besluit(mensen: Team5, status: str = "ter_vaststelling", **kwargs: Any) -> Besluit:
    """A decision of a first test, brought to `status` by the people who may."""
    zaak = maak_positieve_toets(mensen, **kwargs)
    besluit = toets.stel_beschikking_op(zaak, "U krijgt 30.000 euro.", mensen.behandelaar)
    if status != "concept":
        besluit = bied_besluit_aan(besluit, mensen.behandelaar)
    if status in ("ter_vaststelling", "vastgesteld"):
        besluit = beoordeel_besluit(besluit, mensen.beoordelaar)
    if status == "vastgesteld":
        besluit = stel_besluit_vast(besluit, mensen.beslisser)
    return besluit


TOETSING_VOORINGENOMEN = [
    {
        "grond": "vooringenomenheid",
        "voldaan": True,
        "reden": "Groepsonderzoek zonder eigen reden.",
        "bewijs": "CAF-lijst",
    }
]
TOETSING_GEEN = [
    {"grond": grond, "voldaan": False, "reden": "Niet gebleken.", "bewijs": ""}
    for grond in ("vooringenomenheid", "hardheid", "ogs")
]


def maak_ib_in_beoordeling(mensen: Team5, jaren: tuple[int, ...] = (2012,), **kwargs: Any) -> Zaak:
    """An integral assessment whose years have their facts; nobody has assessed them yet."""
    zaak = maak_zaak("integrale_beoordeling", team=mensen.team, **kwargs)
    wijs_toe(zaak, mensen.behandelaar, None)
    verander_status(zaak, "begin_kennismaking", mensen.behandelaar)
    for jaar in jaren:
        rij = ib.kies_jaar(zaak, jaar, mensen.behandelaar)
        ib.wijzig_feiten(
            rij, mensen.behandelaar, bedrag=Decimal("4700.00"), rente=Decimal("300.00"),
            dagtekening_correctie=date(max(2014, jaar + 1), 7, 1),
        )  # fmt: skip
    ib.leg_jaren_vast(zaak, timezone.localdate(), mensen.behandelaar)
    verander_status(zaak, "jaren_afgesproken", mensen.behandelaar)
    verander_status(zaak, "gegevens_compleet", mensen.behandelaar)
    zaak.refresh_from_db()
    return zaak


def beoordeel_alle_jaren(mensen: Team5, zaak: Zaak, toetsing: list[dict] = TOETSING_VOORINGENOMEN) -> None:
    for jaar in zaak.integrale_beoordeling.jaren.all():
        ib.beoordeel_jaar(jaar, "eerste", toetsing, mensen.behandelaar)
        ib.beoordeel_jaar(jaar, "tweede", toetsing, mensen.beoordelaar)
