# SPDX-License-Identifier: EUPL-1.2
"""Dutch wording of dates, numbers of things and lists, independent of the locale of the machine."""

from collections.abc import Iterable
from datetime import date

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

_MEERVOUD = {
    "dag": "dagen",
    "week": "weken",
    "maand": "maanden",
    "half jaar": "halve jaren",
    "kind": "kinderen",
}


def datum(dag: date) -> str:
    """``3 maart 2025``."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def dag_en_datum(dag: date) -> str:
    """``maandag 3 maart 2025``."""
    return f"{DAGEN[dag.weekday()]} {datum(dag)}"


def aantal(hoeveel: int, enkelvoud: str) -> str:
    """``1 week``, ``6 weken``. ``jaar`` and ``uur`` keep their form, as in spoken Dutch."""
    return f"{hoeveel} {enkelvoud if hoeveel == 1 else _MEERVOUD.get(enkelvoud, enkelvoud)}"


def opsomming(delen: Iterable[str], voegwoord: str = "en") -> str:
    """``a, b en c``."""
    rij = list(delen)
    if len(rij) < 2:
        return "".join(rij)
    return f"{', '.join(rij[:-1])} {voegwoord} {rij[-1]}"
