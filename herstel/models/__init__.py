# SPDX-License-Identifier: EUPL-1.2
from .logboek import Leesregel, LogboekAnker
from .organisatie import Afwezigheid, Medewerker, Rol, Team
from .personen import (
    Adres,
    Bankrekening,
    Geslacht,
    Gevoeligheid,
    Persoon,
    Relatie,
    Relatiesoort,
)
from .wet import Wetrij

__all__ = [
    "Adres", "Afwezigheid", "Bankrekening", "Geslacht", "Gevoeligheid", "Leesregel", "LogboekAnker",
    "Medewerker", "Persoon", "Relatie", "Relatiesoort", "Rol", "Team", "Wetrij",
]  # fmt: skip
