# SPDX-License-Identifier: EUPL-1.2
from .besluit import Besluit, BesluitRegel, Brief, BriefBestand, Verzending
from .betaling import Betaalbatch, Betaling
from .contact import Contactmoment, Taak
from .uitvoering import Bulkactie, Bulkregel, Ronde, Uitgaand
from .zaak import (
    Nummerreeks,
    Statusovergang,
    Termijn,
    Termijngebeurtenis,
    Toegangsverlening,
    Toewijzing,
    Wachtrijbeweging,
    Zaak,
)

__all__ = [
    "Besluit", "BesluitRegel", "Betaalbatch", "Betaling", "Brief", "BriefBestand", "Bulkactie", "Bulkregel",
    "Contactmoment", "Nummerreeks", "Ronde", "Statusovergang", "Taak", "Termijn", "Termijngebeurtenis",
    "Toegangsverlening", "Toewijzing", "Uitgaand", "Verzending", "Wachtrijbeweging", "Zaak",
]  # fmt: skip
