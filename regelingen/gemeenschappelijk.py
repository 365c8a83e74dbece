# SPDX-License-Identifier: EUPL-1.2
"""Steps that every scheme's case has: not reachable, withdrawn, deceased, reopened."""

from collections.abc import Mapping
from typing import Any

from cases.models import Contactmoment, Zaak
from cases.zaaksoort import Overgang, Status
from herstel.models import Rol
from herstel.recht.uitkomst import Uitkomst

BEHANDELAARS = (Rol.ZAAKBEHANDELAAR, Rol.TEAMLEIDER)

BIJZONDER = Status(
    "bijzondere_omstandigheden", "Bijzondere omstandigheden", "Wacht", "Probeer elk half jaar opnieuw contact te krijgen",
    wacht_op="ouder",
)  # fmt: skip
AFGEROND = Status("afgerond", "Afgerond", "Klaar", "Geen volgende stap", open=False)
INGETROKKEN = Status("ingetrokken", "Ingetrokken", "Klaar", "Geen volgende stap", open=False)
OVERGEDRAGEN = Status(
    "overgedragen", "Overgegaan naar nabestaanden", "Klaar", "Geen volgende stap", open=False
)
SLOT = (BIJZONDER, AFGEROND, INGETROKKEN, OVERGEDRAGEN)

CONTACTPROTOCOL = (
    (Contactmoment.Kanaal.TELEFOON, 3, "drie keer gebeld, op verschillende dagen"),
    (Contactmoment.Kanaal.BRIEF, 1, "een brief gestuurd"),
    (Contactmoment.Kanaal.ADRESCONTROLE, 1, "het adres gecontroleerd"),
    (Contactmoment.Kanaal.HUISBEZOEK, 1, "op huisbezoek geweest"),
    (Contactmoment.Kanaal.GEMEENTE, 1, "de gemeente gevraagd"),
)
"""Our own contact protocol (no published one was found): channel, number of different days, in words."""


def protocolstand(zaak: Zaak) -> list[dict]:
    """Per step of the contact protocol: what is asked, on which dates it was done, and whether it is enough."""
    pogingen = zaak.contactmomenten.filter(protocol=True).exclude(uitkomst=Contactmoment.Uitkomst.GESPROKEN)
    dagen: dict[str, set] = {}
    for kanaal, tijdstip in pogingen.values_list("kanaal", "tijdstip"):
        dagen.setdefault(kanaal, set()).add(tijdstip.astimezone().date())
    return [
        {
            "kanaal": kanaal,
            "nodig": nodig,
            "tekst": tekst,
            "dagen": sorted(dagen.get(kanaal, ())),
            "klaar": len(dagen.get(kanaal, ())) >= nodig,
        }
        for kanaal, nodig, tekst in CONTACTPROTOCOL
    ]


def protocol_doorlopen(zaak: Zaak) -> str | None:
    ontbreekt = [stap["tekst"] for stap in protocolstand(zaak) if not stap["klaar"]]
    return "Eerst moet u hebben: " + "; ".join(ontbreekt) + "." if ontbreekt else None


def ouder_is_overleden(zaak: Zaak) -> str | None:
    return None if zaak.ouder.overleden_op else "Registreer eerst dat de ouder is overleden."


def ouder_leeft(zaak: Zaak) -> str | None:
    return (
        "De ouder is overleden. Draag de zaak over aan de nabestaanden." if zaak.ouder.overleden_op else None
    )


def heeft_behandelaar(zaak: Zaak) -> str | None:
    return None if zaak.behandelaar_id else "Wijs eerst een zaakbehandelaar toe."


def slotovergangen(
    werk: tuple[str, ...], heropen_naar: str, *, alle: tuple[str, ...]
) -> tuple[Overgang, ...]:
    """`werk`: statuses in which somebody works on the case; `alle`: every open status before the decision."""
    return (
        Overgang(
            "niet_bereikbaar", "Ouder is niet bereikbaar", werk, BIJZONDER.code, BEHANDELAARS, (protocol_doorlopen,),
            reden_verplicht=True, uitleg="De zaak wacht. De termijn loopt door. We blijven het proberen.",
        ),
        Overgang(
            "weer_bereikbaar", "Ouder is weer bereikbaar", (BIJZONDER.code,), heropen_naar, BEHANDELAARS,
            uitleg="De behandeling gaat verder.",
        ),
        Overgang(
            "trek_in", "Ouder trekt de aanvraag in", (*alle, BIJZONDER.code), INGETROKKEN.code, BEHANDELAARS, (ouder_leeft,),
            reden_verplicht=True, uitleg="De zaak sluit. De ouder krijgt een bevestiging.",
            gevolgen=("brief_intrekking",), uitkomst="ingetrokken",
        ),
        Overgang(
            "draag_over", "Overdragen aan nabestaanden", (*alle, BIJZONDER.code), OVERGEDRAGEN.code, BEHANDELAARS,
            (ouder_is_overleden,), reden_verplicht=True, gevolgen=("taak_nabestaanden",), uitkomst="overgedragen",
            uitleg="De zaak sluit. Er komt een taak om de nabestaanden te benaderen.",
        ),
        Overgang(
            "heropen", "Heropenen", (AFGEROND.code, INGETROKKEN.code, OVERGEDRAGEN.code), heropen_naar, (Rol.TEAMLEIDER,),
            reden_verplicht=True, uitleg="De zaak gaat weer open en komt terug bij de behandelaar.",
        ),
        Overgang(
            "rond_af", "Afronden", ("beschikt",), AFGEROND.code, BEHANDELAARS, (alles_verzonden_en_betaald,),
            uitleg="De brief is verzonden en alles is aangeboden aan de bank.",
        ),
    )  # fmt: skip


def alles_verzonden_en_betaald(zaak: Zaak) -> str | None:
    from cases.models import Betaling, Brief

    getekend = zaak.besluiten.filter(status="vastgesteld")
    if getekend.filter(brieven__isnull=True).exists():
        return "De brief met het besluit wordt nog gemaakt."
    if getekend.filter(uit_te_betalen__gt=0, betalingen__isnull=True).exists():
        return "De betaling wordt nog klaargezet."
    if Brief.objects.filter(zaak=zaak, besluit__isnull=False).exclude(status=Brief.Status.VERZONDEN).exists():
        return "De brief met het besluit is nog niet verzonden."
    if Betaling.objects.filter(besluit__zaak=zaak).exclude(status=Betaling.Status.AANGEBODEN).exists():
        return "Er staat nog een betaling open."
    return None


def uitkomstverschillen(oud: Mapping[str, Any], nieuw: Uitkomst) -> list[str]:
    """Every value that a decision kept and that comes out differently now, in words."""
    waarden = nieuw.als_json(met_uitleg=False)["waarden"]
    if not oud:
        return ["de berekening van het besluit ontbreekt."]
    return [
        f"{veld}: het besluit zegt {waarde}, opnieuw rekenen geeft {waarden.get(veld)}."
        for veld, waarde in oud.items()
        if waarden.get(veld) != waarde
    ]
