# SPDX-License-Identifier: EUPL-1.2
"""Burgerservicenummer: the 11-test (Besluit burgerservicenummer)."""

_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_SCHEIDERS = str.maketrans("", "", " .-\u00a0")


def is_geldig(bsn: str) -> bool:
    """True for nine digits that pass the 11-test. Spaces, points and eight-digit writing are not accepted."""
    if len(bsn) != 9 or not (bsn.isascii() and bsn.isdigit()) or bsn == "000000000":
        return False
    return sum(g * int(c) for g, c in zip(_GEWICHTEN, bsn, strict=True)) % 11 == 0


def verberg(bsn: str) -> str:
    """For screens and messages: only the last three digits stay readable."""
    return "••••••" + bsn[-3:]


def normaliseer(tekst: str) -> str:
    """Strip spaces, dots and dashes and bring eight digits to nine: `"9001.23.45"` -> `"090012345"`."""
    kaal = tekst.translate(_SCHEIDERS)
    return kaal.zfill(9) if len(kaal) == 8 and kaal.isascii() and kaal.isdigit() else kaal


def synthetisch(volgnummer: int) -> str:
    """The `volgnummer`-th (0 .. 8_999_999) valid number that starts with 9: for made-up people only.

    Different numbers in give different BSNs out. Raises ValueError outside the range.
    """
    if not 0 <= volgnummer < 9_000_000:
        raise ValueError("Het volgnummer ligt tussen 0 en 8.999.999.")
    stam, keuze = divmod(volgnummer, 9)
    for achtste in range(10):
        romp = f"9{stam:06d}{achtste}"
        rest = sum(g * int(c) for g, c in zip(_GEWICHTEN, romp, strict=False)) % 11
        if rest == 10:
            continue
        if keuze == 0:
            return f"{romp}{rest}"
        keuze -= 1
    raise AssertionError("Elke stam van zeven cijfers heeft minstens negen geldige nummers.")
