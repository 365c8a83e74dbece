# SPDX-License-Identifier: EUPL-1.2
"""What the outbox does after a commit. Each is repeatable: a second time it finds its work done."""

from typing import Any

from cases.models import Besluit, Brief, Zaak
from cases.services import betalingen, brieven
from cases.services.contacten import maak_taak
from cases.services.uitgaand import gevolg
from cases.services.zaken import verander_status, zaak_op_slot
from cases.zaaksoort import zaaksoort_van

RONDT_AF = "rond_af"


@gevolg("besluit_brief")
def besluit_brief(gegevens: dict[str, Any]) -> None:
    brieven.maak_besluitbrief(Besluit.objects.get(pk=gegevens["besluit"]))


@gevolg("besluit_betalen")
def besluit_betalen(gegevens: dict[str, Any]) -> None:
    betalingen.maak_betalingen(Besluit.objects.get(pk=gegevens["besluit"]))


@gevolg("brief_verzenden")
def brief_verzenden(gegevens: dict[str, Any]) -> None:
    brieven.verzend_brief(Brief.objects.get(pk=gegevens["brief"]))


@gevolg("brief_aanmelding")
def brief_aanmelding(gegevens: dict[str, Any]) -> None:
    zaak = Zaak.objects.get(pk=gegevens["zaak"])
    brieven.maak_zaakbrief(zaak, "bevestiging_aanmelding", str(zaak.pk))


@gevolg("brief_intrekking")
def brief_intrekking(gegevens: dict[str, Any]) -> None:
    zaak = Zaak.objects.get(pk=gegevens["zaak"])
    brieven.maak_zaakbrief(zaak, "intrekking", str(gegevens["overgang"]))


@gevolg("taak_nabestaanden")
def taak_nabestaanden(gegevens: dict[str, Any]) -> None:
    zaak = Zaak.objects.get(pk=gegevens["zaak"])
    maak_taak(
        zaak,
        "De ouder is overleden. Benader de nabestaanden en bespreek de nabestaandenregeling.",
        None,
        medewerker=zaak.behandelaar,
        code="nabestaanden",
    )


@gevolg("zaak_afronden")
def zaak_afronden(gegevens: dict[str, Any]) -> None:
    """Closes a case of which everything has been sent and paid; a case that isn't there yet stays as it is."""
    zaak = zaak_op_slot(gegevens["zaak"])
    stap = next((o for o in zaaksoort_van(zaak).overgangen if o.code == RONDT_AF), None)
    if stap is None or zaak.status not in stap.van or any(v(zaak) for v in stap.voorwaarden):
        return
    verander_status(zaak, RONDT_AF, None, "alles is verzonden en betaald")
