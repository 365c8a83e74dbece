# SPDX-License-Identifier: EUPL-1.2
"""How many questions a page may ask the database, by the name of its route. Held by tests and by benchmarks/schermen.py.

What isn't named here has STANDAARD. A budget is what the page needs plus a little; it doesn't depend on how much there is.
"""

STANDAARD = 30
BUDGET = {
    "werkvoorraad": 18,
    "zoeken": 18,
    "persoon": 45,
    "zaak": 45,
    "werkbank": 60,
    "teampagina": 28,
    "teamlijst": 20,
}


def budget(naam: str) -> int:
    return BUDGET.get(naam, STANDAARD)
