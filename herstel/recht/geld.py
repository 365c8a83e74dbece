# SPDX-License-Identifier: EUPL-1.2
"""Money: exact decimals in euros. Rounding happens here and nowhere else."""

from decimal import ROUND_HALF_UP, Context, Decimal

NUL = Decimal("0.00")
CENT = Decimal("0.01")

_RUIM = Context(prec=60, rounding=ROUND_HALF_UP)


def rond(bedrag: Decimal, eenheid: Decimal = CENT) -> Decimal:
    """Round to whole units (default cents), half away from zero; the answer always has two decimals.

    The law names no rounding; this is choice ``keuze.afronding_eenheid`` of the law table.
    """
    afgerond = _RUIM.quantize(bedrag, eenheid)
    return afgerond if eenheid == CENT else _RUIM.quantize(afgerond, CENT)


def rond_breuk(teller: Decimal, noemer: Decimal | int, eenheid: Decimal = CENT) -> Decimal:
    """``teller / noemer`` in euros, rounded once (no double rounding: the quotient has 60 digits)."""
    return rond(_RUIM.divide(teller, Decimal(noemer)), eenheid)


def euro(bedrag: Decimal | int) -> str:
    """``Decimal("1234.5")`` -> ``€ 1.234,50``; negative amounts get a minus sign before the digits."""
    tekst = f"{_RUIM.quantize(Decimal(bedrag), CENT):,.2f}"
    return "€ " + tekst.replace(",", " ").replace(".", ",").replace(" ", ".")


def getal(waarde: Decimal | int) -> str:
    """A bare number in Dutch writing, without needless zeros: ``Decimal("4.00")`` -> ``4``, ``0.01`` -> ``0,01``."""
    tekst = f"{Decimal(waarde):f}"
    if "." in tekst:
        tekst = tekst.rstrip("0").rstrip(".")
    return tekst.replace(".", ",")
