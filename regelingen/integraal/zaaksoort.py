# SPDX-License-Identifier: EUPL-1.2
from datetime import date
from decimal import Decimal

from cases.models import Besluit, Zaak
from cases.zaaksoort import Besluitsoort, Controlepunt, Overgang, Status, Termijnsoort, Zaaksoort, registreer
from herstel.models import Rol
from regelingen.gemeenschappelijk import BEHANDELAARS, SLOT, heeft_behandelaar, ouder_leeft, slotovergangen
from regelingen.integraal import voorwaarden
from regelingen.models import IntegraleBeoordeling

_WERK = ("kennismaking", "gegevens", "beoordeling", "zienswijze", "besluit_opstellen")
_ALLE = ("wachtrij", *_WERK, "advies_cvw")


def maak_details(zaak: Zaak) -> IntegraleBeoordeling:
    return IntegraleBeoordeling.objects.create(zaak=zaak)


def bewaar_zienswijze_tot(zaak: Zaak, einde: date) -> None:
    """Copy of the derived term on the details, for the guard that waits for it."""
    ib = IntegraleBeoordeling.objects.filter(pk=zaak.pk).first()
    if ib is not None and ib.zienswijze_tot != einde:
        ib.zienswijze_tot = einde
        ib.save(update_fields=["zienswijze_tot"])


def herbereken(besluit: Besluit, actueel: bool = False) -> list[str]:
    from regelingen.integraal.services import herbereken_besluit

    return herbereken_besluit(besluit, actueel)


INTEGRAAL = registreer(
    Zaaksoort(
        code="integrale_beoordeling",
        naam="Integrale beoordeling",
        meervoud="Integrale beoordelingen",
        begin="wachtrij",
        grondslag="Wht 2.1 en 2.6",
        statussen=(
            Status("wachtrij", "In de wachtrij", "Wachtrij", "Wijs een zaakbehandelaar toe", "toewijzing"),
            Status("kennismaking", "Kennismaking", "Voorbereiding", "Bel de ouder en spreek de jaren af"),
            Status("gegevens", "Gegevens verzamelen", "Voorbereiding", "Vul de feiten per jaar in"),
            Status("beoordeling", "Beoordeling per jaar", "Beoordeling", "Beoordeel elk jaar met z'n tweeën"),
            Status("advies_cvw", "Bij de Commissie van Wijzen", "Beoordeling", "Wacht op het advies", "commissie"),
            Status("va_ter_beoordeling", "Vooraankondiging bij tweede beoordelaar", "Vooraankondiging", "Beoordeel de vooraankondiging", "tweede beoordelaar"),
            Status("va_ter_vaststelling", "Vooraankondiging wacht op handtekening", "Vooraankondiging", "Stel de vooraankondiging vast", "beslisser"),
            Status("zienswijze", "Wacht op zienswijze", "Vooraankondiging", "Wacht op de reactie van de ouder", "ouder"),
            Status("besluit_opstellen", "Besluit opstellen", "Besluit", "Stel het definitieve besluit op"),
            Status("besluit_ter_beoordeling", "Besluit bij tweede beoordelaar", "Besluit", "Beoordeel het besluit", "tweede beoordelaar"),
            Status("besluit_ter_vaststelling", "Besluit wacht op handtekening", "Besluit", "Stel het besluit vast", "beslisser"),
            Status("beschikt", "Besluit genomen", "Uitvoering", "Brief en betaling gaan de deur uit", "betaling"),
            *SLOT,
        ),
        overgangen=(
            Overgang(
                "begin_kennismaking", "Toegewezen: kennismaken", ("wachtrij",), "kennismaking", BEHANDELAARS,
                (heeft_behandelaar, ouder_leeft), uitleg="U neemt contact op met de ouder.",
            ),
            Overgang(
                "jaren_afgesproken", "Jaren afgesproken", ("kennismaking",), "gegevens", BEHANDELAARS,
                (voorwaarden.jaren_vastgesteld,), uitleg="De jaren liggen vast. U kunt later jaren toevoegen.",
            ),
            Overgang(
                "gegevens_compleet", "Gegevens compleet", ("gegevens",), "beoordeling", BEHANDELAARS,
                (voorwaarden.feiten_compleet,), uitleg="U en een tweede beoordelaar beoordelen elk jaar apart.",
            ),
            Overgang(
                "terug_naar_gegevens", "Meer gegevens nodig", ("beoordeling", "besluit_opstellen"), "gegevens", BEHANDELAARS,
                reden_verplicht=True, uitleg="U kunt feiten en jaren weer aanpassen.",
            ),
            Overgang(
                "vraag_cvw", "Advies vragen aan Commissie van Wijzen", ("beoordeling",), "advies_cvw", BEHANDELAARS,
                (voorwaarden.beoordeling_compleet, voorwaarden.cvw_nodig), uitleg="Voor jaren zonder grond vraagt u advies.",
            ),
            Overgang(
                "cvw_ontvangen", "Advies ontvangen", ("advies_cvw",), "beoordeling", BEHANDELAARS,
                (voorwaarden.cvw_binnen,), uitleg="U leest het advies en beoordeelt opnieuw waar dat nodig is.",
            ),
            Overgang(
                "va_bied_aan", "Vooraankondiging naar tweede beoordelaar", ("beoordeling",), "va_ter_beoordeling",
                voorwaarden=(voorwaarden.beoordeling_compleet, voorwaarden.cvw_afgehandeld, ouder_leeft), door_systeem=True,
            ),
            Overgang("va_keur_goed", "Vooraankondiging beoordeeld", ("va_ter_beoordeling",), "va_ter_vaststelling", door_systeem=True),
            Overgang(
                "va_geef_terug", "Vooraankondiging terug", ("va_ter_beoordeling", "va_ter_vaststelling"), "beoordeling",
                reden_verplicht=True, door_systeem=True,
            ),
            Overgang("va_stel_vast", "Vooraankondiging vastgesteld", ("va_ter_vaststelling",), "zienswijze", door_systeem=True),
            Overgang(
                "zienswijze_verwerkt", "Door naar besluit", ("zienswijze",), "besluit_opstellen", BEHANDELAARS,
                (voorwaarden.zienswijze_klaar,), uitleg="De zienswijze is binnen, of de termijn is voorbij.",
            ),
            Overgang(
                "herbeoordeel", "Opnieuw beoordelen na zienswijze", ("zienswijze", "besluit_opstellen"), "beoordeling",
                BEHANDELAARS, reden_verplicht=True, uitleg="De jaren gaan opnieuw langs de twee beoordelaars.",
            ),
            Overgang(
                "besluit_bied_aan", "Besluit naar tweede beoordelaar", ("besluit_opstellen",), "besluit_ter_beoordeling",
                voorwaarden=(voorwaarden.beoordeling_compleet, voorwaarden.cvw_afgehandeld, ouder_leeft), door_systeem=True,
            ),
            Overgang("besluit_keur_goed", "Besluit beoordeeld", ("besluit_ter_beoordeling",), "besluit_ter_vaststelling", door_systeem=True),
            Overgang(
                "besluit_geef_terug", "Besluit terug", ("besluit_ter_beoordeling", "besluit_ter_vaststelling"),
                "besluit_opstellen", reden_verplicht=True, door_systeem=True,
            ),
            Overgang("besluit_stel_vast", "Besluit vastgesteld", ("besluit_ter_vaststelling",), "beschikt", door_systeem=True),
            *slotovergangen(_WERK, "kennismaking", alle=_ALLE),
        ),
        termijnen=(
            Termijnsoort(
                "beslistermijn", "Beslissen op de aanvraag", "beslistermijn_primair", {"regeling": "wht_6_2_lid1"},
                "Wht 6.2 lid 1", hoofd=True, vanaf_ontvangst=True,
            ),
            Termijnsoort(
                "zienswijze", "Zienswijze op de vooraankondiging", "atw_verlenging",
                {"termijn": {"aantal": 2, "eenheid": "weken"}, "bron": "wet"}, "Wht 6.7", bij_einde=bewaar_zienswijze_tot,
            ),
        ),
        besluitsoorten=(
            Besluitsoort(
                code="vooraankondiging", naam="Vooraankondiging", sjabloon="vooraankondiging",
                opstellen_in=("beoordeling",),
                aanbieden="va_bied_aan", goedkeuren="va_keur_goed", teruggeven="va_geef_terug", vaststellen="va_stel_vast",
                uitkomsten={"toekenning": "Voornemen: gedupeerd", "afwijzing": "Voornemen: niet gedupeerd"},
                betaaltermijn="voorlopig",
                kenmerken={"toekenning": "UHT-VA T", "afwijzing": "UHT-VA A"},
                herbereken=herbereken,
                termijn_na_verzending="zienswijze",
            ),
            Besluitsoort(
                code="beschikking_ib", naam="Definitieve beschikking", sjabloon="beschikking_ib",
                opstellen_in=("besluit_opstellen",),
                aanbieden="besluit_bied_aan", goedkeuren="besluit_keur_goed", teruggeven="besluit_geef_terug",
                vaststellen="besluit_stel_vast",
                uitkomsten={"toekenning": "Erkend gedupeerd", "afwijzing": "Niet gedupeerd"},
                betaaltermijn="definitief",
                kenmerken={"toekenning": "UHT-DCHO", "afwijzing": "UHT-DCHA"},
                herbereken=herbereken,
            ),
        ),
        controlelijst=(
            Controlepunt("verhaal", "Is het verhaal van de ouder opgeschreven en teruggelezen?"),
            Controlepunt("jaren", "Zijn alle jaren besproken, ook jaren zonder terugvordering?"),
            Controlepunt("betaald", "Is gecontroleerd wat de ouder al heeft betaald?", "Wht 2.3 lid 1"),
            Controlepunt("eerder", "Is nagegaan wat eerder is ontvangen?", "Wht 2.1 lid 5"),
            Controlepunt("gebeld", "Is de ouder gebeld over de uitkomst?"),
        ),
        steekproef=Decimal("0.10"),
        maak_details=maak_details,
    )
)  # fmt: skip

ROLLEN_BEOORDELEN = (Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR)
