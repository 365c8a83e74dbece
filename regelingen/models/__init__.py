# SPDX-License-Identifier: EUPL-1.2
from .eerste_toets import EersteToets, Herstelmaatregel
from .importeren import Aanmeldingsimport
from .integraal import CvwAdvies, IntegraleBeoordeling, Jaarbeoordeling, Toeslagjaar

__all__ = [
    "Aanmeldingsimport",
    "CvwAdvies",
    "EersteToets",
    "Herstelmaatregel",
    "IntegraleBeoordeling",
    "Jaarbeoordeling",
    "Toeslagjaar",
]
