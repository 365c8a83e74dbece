# SPDX-License-Identifier: EUPL-1.2
"""Names the Dutch way: search form, sort key and display. Pure; used by models, search and letters."""

import re
import unicodedata

_BIJZONDER = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_GEEN_LETTER = re.compile(r"[^a-z0-9]+")


def kaal(tekst: str) -> str:
    """Lower case, without accents and with single spaces: `"Çelik-Şahin"` -> `"celik sahin"`."""
    ontleed = unicodedata.normalize("NFKD", tekst.casefold().translate(_BIJZONDER))
    zonder = "".join(teken for teken in ontleed if not unicodedata.combining(teken))
    return _GEEN_LETTER.sub(" ", zonder).strip()


def sorteersleutel(geslachtsnaam: str, voorvoegsel: str, voornamen: str) -> str:
    """Sort key: the prefix counts last ("de Vries" sorts under V), as Dutch registers do."""
    return " | ".join((kaal(geslachtsnaam), kaal(voornamen), kaal(voorvoegsel)))


def volledige_naam(voornamen: str, voorvoegsel: str, geslachtsnaam: str) -> str:
    return " ".join(deel for deel in (voornamen, voorvoegsel, geslachtsnaam) if deel)


def achternaam(voorvoegsel: str, geslachtsnaam: str, *, hoofdletter: bool = False) -> str:
    """Surname with prefix; with `hoofdletter` as it stands after "mevrouw": "mevrouw De Vries"."""
    naam = " ".join(deel for deel in (voorvoegsel, geslachtsnaam) if deel)
    return naam[:1].upper() + naam[1:] if hoofdletter else naam


def lijstnaam(geslachtsnaam: str, voorvoegsel: str, voorletters: str) -> str:
    """As in a list: "Vries, F.A. de"."""
    rest = " ".join(deel for deel in (voorletters, voorvoegsel) if deel)
    return f"{geslachtsnaam}, {rest}" if rest else geslachtsnaam
