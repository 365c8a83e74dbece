# SPDX-License-Identifier: EUPL-1.2
"""Detection of what to redact. See docs/lakken-detectie.md."""

from .dossier import Pagina
from .kern import Voorstel, detecteer, opwarmen, zoekwaarden
from .partijen import Partijen, PartijenFout, Persoon

__all__ = [
    "Pagina",
    "Partijen",
    "PartijenFout",
    "Persoon",
    "Voorstel",
    "detecteer",
    "opwarmen",
    "zoekwaarden",
]
