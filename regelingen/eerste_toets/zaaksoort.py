# SPDX-License-Identifier: EUPL-1.2
from decimal import Decimal

from cases.models import Besluit, Zaak
from cases.zaaksoort import Besluitsoort, Controlepunt, Overgang, Status, Termijnsoort, Zaaksoort, registreer
from herstel.models import Rol
from regelingen.gemeenschappelijk import BEHANDELAARS, SLOT, heeft_behandelaar, ouder_leeft, slotovergangen
from regelingen.models import EersteToets


def maak_details(zaak: Zaak) -> EersteToets:
    return EersteToets.objects.create(zaak=zaak)


def herbereken(besluit: Besluit, actueel: bool = False) -> list[str]:
    from regelingen.eerste_toets.services import herbereken_beschikking

    return herbereken_beschikking(besluit, actueel)


EERSTE_TOETS = registreer(
    Zaaksoort(
        code="eerste_toets",
        naam="Eerste toets",
        meervoud="Eerste toetsen",
        begin="aangemeld",
        grondslag="Wht 2.7",
        statussen=(
            Status("aangemeld", "Aangemeld", "Aanmelding", "Start de toets"),
            Status("in_toets", "Toets loopt", "Toets", "Zoek herstelmaatregelen en stel het besluit op"),
            Status("ter_beoordeling", "Bij tweede beoordelaar", "Besluit", "Beoordeel het concept", "tweede beoordelaar"),
            Status("ter_vaststelling", "Wacht op handtekening", "Besluit", "Stel het besluit vast", "beslisser"),
            Status("beschikt", "Besluit genomen", "Uitvoering", "Brief en betaling gaan de deur uit", "betaling"),
            *SLOT,
        ),
        overgangen=(
            Overgang(
                "start_toets", "Toets starten", ("aangemeld",), "in_toets", BEHANDELAARS, (heeft_behandelaar, ouder_leeft),
                uitleg="U begint met de toets. De termijn loopt al sinds de aanmelding.",
            ),
            Overgang("bied_aan", "Naar tweede beoordelaar", ("in_toets",), "ter_beoordeling", door_systeem=True),
            Overgang("keur_goed", "Beoordeeld", ("ter_beoordeling",), "ter_vaststelling", door_systeem=True),
            Overgang(
                "geef_terug", "Terug naar opsteller", ("ter_beoordeling", "ter_vaststelling"), "in_toets",
                reden_verplicht=True, door_systeem=True,
            ),
            Overgang("stel_vast", "Vastgesteld", ("ter_vaststelling",), "beschikt", door_systeem=True, gevolgen=("begin_integraal",)),
            *slotovergangen(("aangemeld", "in_toets"), "in_toets", alle=("aangemeld", "in_toets")),
        ),
        termijnen=(
            Termijnsoort(
                "beslistermijn", "Beslissen op de aanvraag", "beslistermijn_primair", {"regeling": "wht_6_2_lid1"},
                "Wht 6.2 lid 1", hoofd=True, vanaf_ontvangst=True,
            ),
        ),
        besluitsoorten=(
            Besluitsoort(
                code="beschikking_eerste_toets",
                naam="Beschikking eerste toets",
                sjabloon="beschikking_eerste_toets",
                opstellen_in=("in_toets",),
                aanbieden="bied_aan", goedkeuren="keur_goed", teruggeven="geef_terug", vaststellen="stel_vast",
                uitkomsten={"toekenning": "Gedupeerd: forfaitair bedrag", "nog_niet": "Nog niet gedupeerd; recht op integrale beoordeling blijft"},
                betaaltermijn="forfait",
                kenmerken={"toekenning": "UHT-ET T", "nog_niet": "UHT-ET N"},
                herbereken=herbereken,
            ),
        ),
        controlelijst=(
            Controlepunt("kot", "Had de ouder kinderopvangtoeslag aangevraagd?", "Wht 2.1"),
            Controlepunt("systemen", "Laten de systemen een onterechte terugvordering zien?", "Wht 2.7 lid 4"),
            Controlepunt("dossier", "Laat het dossier een reden zien?", "Wht 2.7 lid 4"),
            Controlepunt("partner", "Is de (ex-)partner ook gedupeerd?", "Wht 2.7 lid 2"),
            Controlepunt("gebeld", "Is de ouder gebeld over de uitkomst?"),
        ),
        steekproef=Decimal("0.05"),
        maak_details=maak_details,
    )
)  # fmt: skip

ROLLEN_AANMELDEN = (Rol.ZAAKBEHANDELAAR, Rol.TEAMLEIDER)
