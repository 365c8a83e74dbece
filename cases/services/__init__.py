# SPDX-License-Identifier: EUPL-1.2
"""Writes of the case engine: one public function per thing that a person does, each one transaction.

`door` is the person who does it (always the logged-in user), or None where the system itself does.
"""

from .besluiten import (
    Regel,
    beoordeel_besluit,
    bied_besluit_aan,
    geef_besluit_terug,
    stel_besluit_op,
    stel_besluit_vast,
    wijzig_besluit,
)
from .contacten import maak_taak, noteer_contact, rond_taak_af
from .termijnen import (
    herbereken_termijnen,
    hervat_termijn,
    registreer_ingebrekestelling,
    registreer_uitspraak,
    schort_op,
    start_termijn,
    trek_termijngebeurtenis_in,
    verleng_termijn,
)
from .uitgaand import probeer_opnieuw, zet_uit
from .zaken import (
    geef_vrij,
    naar_team,
    open_zaak,
    trek_toegang_in,
    verander_status,
    verleen_toegang,
    wijs_toe,
    zaak_op_slot,
    zet_spoed,
)

__all__ = [
    "Regel",
    "beoordeel_besluit", "bied_besluit_aan", "geef_besluit_terug", "geef_vrij", "herbereken_termijnen", "hervat_termijn",
    "maak_taak", "naar_team", "noteer_contact", "open_zaak", "probeer_opnieuw", "registreer_ingebrekestelling", "registreer_uitspraak",
    "rond_taak_af", "schort_op", "start_termijn", "stel_besluit_op", "stel_besluit_vast", "trek_termijngebeurtenis_in",
    "trek_toegang_in", "verander_status", "verleen_toegang", "verleng_termijn", "wijs_toe", "wijzig_besluit",
    "zaak_op_slot", "zet_spoed", "zet_uit",
]  # fmt: skip
