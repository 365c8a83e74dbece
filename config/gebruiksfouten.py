# SPDX-License-Identifier: EUPL-1.2
"""Usage errors and help of our commands in Dutch: argparse looks its sentences up by these names."""

import argparse

ZINNEN = {
    "usage: ": "gebruik: ",
    "positional arguments": "argumenten",
    "options": "opties",
    "show this help message and exit": "toon deze uitleg en stop",
    "show program's version number and exit": "toon de versie en stop",
    "%(prog)s: error: %(message)s\n": "%(prog)s: fout: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "unrecognized arguments: %s": "dit ken ik niet: %s",
    "the following arguments are required: %s": "dit ontbreekt: %s",
    "one of the arguments %s is required": "een van deze is nodig: %s",
    "not allowed with argument %s": "gaat niet samen met %s",
    "ignored explicit argument %r": "hier hoort geen waarde bij: %r",
    "expected one argument": "hier hoort een waarde achter",
    "expected at most one argument": "hier hoort hoogstens een waarde achter",
    "expected at least one argument": "hier hoort ten minste een waarde achter",
    "expected %s argument": "hier hoort %s waarde achter",
    "expected %s arguments": "hier horen %s waarden achter",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r kan niet; kies uit %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r is hier geen geldige waarde",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s is niet duidelijk: het kan %(matches)s zijn",
}


def _zin(tekst: str) -> str:
    return ZINNEN.get(tekst, tekst)


def _zin_per_aantal(een: str, meer: str, aantal: int) -> str:
    return _zin(een if aantal == 1 else meer)


def in_het_nederlands() -> None:
    """From here on argparse speaks Dutch in this process; a sentence that isn't known stays as it is."""
    for naam, functie in (("_", _zin), ("ngettext", _zin_per_aantal)):
        if not hasattr(argparse, naam):
            raise AttributeError(f"argparse heeft geen {naam} meer: pas config/gebruiksfouten.py aan")
        setattr(argparse, naam, functie)
