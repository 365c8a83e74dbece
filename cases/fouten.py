# SPDX-License-Identifier: EUPL-1.2
"""The refusals of the house (herstel.fouten), under the name that the case engine uses."""

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
