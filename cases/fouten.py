# SPDX-License-Identifier: EUPL-1.2
from herstel.fouten import (
    IntussenGewijzigd,
    MagNiet,
    NietGevonden,
    OngeldigeInvoer,
    VerkeerdeStatus,
    VierOgen,
    VoorwaardeNietVoldaan,
    Weigering,
)

__all__ = [
    "IntussenGewijzigd", "MagNiet", "NietGevonden", "OngeldigeInvoer", "VerkeerdeStatus", "VierOgen",
    "VoorwaardeNietVoldaan", "Weigering",
]  # fmt: skip
