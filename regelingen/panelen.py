# SPDX-License-Identifier: EUPL-1.2
"""What the schemes add to the page of a case, and the names of the components of their calculations."""

from typing import Any

from django.http import HttpRequest

from cases.models import Zaak
from cases.panelen import Paneel, benoem_onderdelen, zaakpaneel
from regelingen.gemeenschappelijk import protocolstand
from regelingen.integraal.voorwaarden import actieve_jaren


def _toets(request: HttpRequest, zaak: Zaak, acties: frozenset[str]) -> dict[str, Any]:
    return {"zaak": zaak}


def _werkbank(request: HttpRequest, zaak: Zaak, acties: frozenset[str]) -> dict[str, Any]:
    return {"zaak": zaak, "jaren": actieve_jaren(zaak), "ib": zaak.integrale_beoordeling}


def _protocol(request: HttpRequest, zaak: Zaak, acties: frozenset[str]) -> dict[str, Any] | None:
    if not zaak.is_open:
        return None
    stand = protocolstand(zaak)
    if not zaak.niet_bereikbaar and not any(stap["dagen"] for stap in stand):
        return None
    return {"stand": stand, "klaar": sum(stap["klaar"] for stap in stand)}


zaakpaneel(Paneel("Eerste toets", "regelingen/_paneel_toets.html", _toets, "boven", 10, ("eerste_toets",)))
zaakpaneel(
    Paneel(
        "IB-werkbank", "regelingen/_paneel_werkbank.html", _werkbank, "boven", 10, ("integrale_beoordeling",)
    )
)
zaakpaneel(Paneel("Contactprotocol", "regelingen/_paneel_protocol.html", _protocol, "rechts", 20))

_SLOT = {
    "werkelijke_schade": "Aanvullende werkelijke schade",
    "totaal_bruto": "Totaal",
    "verrekening": "Af: verrekend met wat al is ontvangen",
    "voorlopig_uitbetaald": "Af: al betaald na de vooraankondiging",
    "voorlopig_teveel": "Voorlopig te veel betaald",
    "uit_te_betalen": "Uit te betalen",
    "resterend_te_verrekenen": "Later nog te verrekenen",
}
_TOTALEN = ("som", "totaal_bruto", "uit_te_betalen")
benoem_onderdelen(
    "compensatie",
    {
        "a": "a. Teruggevorderd of niet toegekend",
        "b": "b. Betaalde boete",
        "c": "c. Materiële schade",
        "d": "d. Immateriële schade",
        "e": "e. Invorderingskosten en invorderingsrente",
        "f": "f. Kosten van juridische hulp",
        "g": "g. Rente",
        "som": "Samen",
        "opslag_1_procent": "Opslag van 1%",
        **_SLOT,
    },
    _TOTALEN,
)
benoem_onderdelen("ogs", {"jaren": "O/GS-tegemoetkoming", **_SLOT}, _TOTALEN)
benoem_onderdelen(
    "forfait",
    {
        "komt_in_aanmerking": "Komt in aanmerking",
        "bedrag": "Forfaitair bedrag",
        "toegekend": "Wordt toegekend",
        "toerekening_aanvrager": "Deel van de aanvrager",
        "toerekening_partner": "Deel van de partner",
    },
    ("bedrag",),
)
