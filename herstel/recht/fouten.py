# SPDX-License-Identifier: EUPL-1.2
"""Errors of the calculation core."""


class RekenFout(Exception):
    """Base of every error that the calculation core raises on purpose."""


class InvoerFout(RekenFout):
    """The input can't be used.

    ``veld`` is the path of the field (``jaren[0].bedrag``), or ``""`` when no single field is to blame;
    ``melding`` is a Dutch sentence for the person who gave the input.
    """

    def __init__(self, veld: str, melding: str) -> None:
        super().__init__(f"{veld}: {melding}" if veld else melding)
        self.veld = veld
        self.melding = melding


class WetFout(RekenFout):
    """The law table itself is wrong or does not hold the row that a rule needs."""
