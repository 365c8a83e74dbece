# SPDX-License-Identifier: EUPL-1.2
"""Burgerservicenummer: the 11-test (Besluit burgerservicenummer)."""

_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def is_geldig(bsn: str) -> bool:
    """True for nine digits that pass the 11-test. Spaces, points and eight-digit writing are not accepted."""
    if len(bsn) != 9 or not (bsn.isascii() and bsn.isdigit()) or bsn == "000000000":
        return False
    return sum(g * int(c) for g, c in zip(_GEWICHTEN, bsn, strict=True)) % 11 == 0


def verberg(bsn: str) -> str:
    """For screens and messages: only the last three digits stay readable."""
    return "••••••" + bsn[-3:]
