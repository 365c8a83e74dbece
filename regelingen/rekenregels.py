# SPDX-License-Identifier: EUPL-1.2
"""Import this and every calculation is registered with ``herstel.recht.rekenen``."""

from herstel.recht import aanvragen, betaling, dwangsom, termijnen
from herstel.recht.rekenen import bereken, kinds
from regelingen.eerste_toets import regels as eerste_toets
from regelingen.expartner import regels as expartner
from regelingen.hzk import regels as hzk
from regelingen.integraal import regels as integraal
from regelingen.kind import regels as kind
from regelingen.nabestaanden import regels as nabestaanden

__all__ = [
    "aanvragen",
    "bereken",
    "betaling",
    "dwangsom",
    "eerste_toets",
    "expartner",
    "hzk",
    "integraal",
    "kind",
    "kinds",
    "nabestaanden",
    "termijnen",
]
