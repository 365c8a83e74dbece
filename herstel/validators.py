# SPDX-License-Identifier: EUPL-1.2
"""Input about people: normalise, or refuse with a Dutch sentence that says what is wrong.

Each function takes text (or a date) and returns the clean value; it raises django's ValidationError with a `code`.
None of the messages repeats the value itself: messages end up in logs.
"""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from stdnum import iban as stdnum_iban
from stdnum.exceptions import InvalidChecksum
from stdnum.exceptions import ValidationError as StdnumFout

from herstel import namen
from herstel.recht import bsn as bsnregels

OUDSTE_LEEFTIJD = 125
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([A-Za-z]{2})")
_HUISNUMMER = re.compile(r"[1-9][0-9]{0,4}")
_TELEFOON = re.compile(r"\+?[0-9]{9,15}")
_STUUR = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def bsn(waarde: str) -> str:
    """Nine digits that pass the 11-test."""
    schoon = bsnregels.normaliseer(waarde)
    if not (schoon.isascii() and schoon.isdigit()):
        raise ValidationError("Een BSN bestaat alleen uit cijfers.", code="bsn_cijfers")
    if len(schoon) != 9:
        raise ValidationError(f"Een BSN heeft 9 cijfers; hier staan er {len(schoon)}.", code="bsn_lengte")
    if not bsnregels.is_geldig(schoon):
        raise ValidationError(
            "Dit is geen geldig BSN: de controle (elfproef) klopt niet. Kijk of er een cijfer is verwisseld.",
            code="bsn_elfproef",
        )
    return schoon


def iban(waarde: str) -> str:
    """IBAN without spaces in capitals, checked on length per country and control digits."""
    schoon = re.sub(r"[\s.\-\u00a0]", "", waarde).upper()
    if not schoon:
        raise ValidationError("Vul een rekeningnummer (IBAN) in.", code="iban_leeg")
    vorm = ValidationError(
        "Dit is geen IBAN. Een Nederlands IBAN ziet er zo uit: NL00 BANK 0123 4567 89.", code="iban_vorm"
    )
    if not _IBAN.fullmatch(schoon) or (schoon.startswith("NL") and len(schoon) != 18):
        raise vorm
    try:
        return str(stdnum_iban.validate(schoon, check_country=True))
    except InvalidChecksum:
        raise ValidationError(
            "Dit rekeningnummer klopt niet: de controlecijfers passen er niet bij. Kijk of er een teken is"
            " verwisseld.",
            code="iban_controle",
        ) from None
    except StdnumFout:
        raise vorm from None


def postcode(waarde: str, land: str = "Nederland") -> str:
    """Dutch postcode as `1234 AB`; abroad only the length is checked."""
    schoon = waarde.strip()
    if land.strip().casefold() not in ("nederland", ""):
        if len(schoon) > 10:
            raise ValidationError("Een postcode heeft hooguit 10 tekens.", code="postcode_lang")
        return schoon
    gevonden = _POSTCODE.fullmatch(schoon)
    if not gevonden:
        raise ValidationError(
            "Een Nederlandse postcode heeft 4 cijfers en 2 letters, zoals 1234 AB.", code="postcode_vorm"
        )
    letters = gevonden[2].upper()
    if letters in ("SA", "SD", "SS"):
        raise ValidationError("Deze lettercombinatie komt in postcodes niet voor.", code="postcode_letters")
    return f"{gevonden[1]} {letters}"


def huisnummer(waarde: str) -> str:
    schoon = waarde.strip()
    if not _HUISNUMMER.fullmatch(schoon):
        raise ValidationError(
            "Een huisnummer is een getal van 1 tot en met 99999. Zet letters bij de toevoeging.",
            code="huisnummer",
        )
    return schoon


def geboortedatum(waarde: date, vandaag: date) -> date:
    if waarde > vandaag:
        raise ValidationError("De geboortedatum ligt in de toekomst.", code="geboren_toekomst")
    if vandaag.year - waarde.year > OUDSTE_LEEFTIJD:
        raise ValidationError(
            f"De geboortedatum ligt meer dan {OUDSTE_LEEFTIJD} jaar geleden. Klopt het jaar?",
            code="geboren_te_lang",
        )
    return waarde


def overlijdensdatum(waarde: date, geboren: date | None, vandaag: date) -> date:
    if waarde > vandaag:
        raise ValidationError("De datum van overlijden ligt in de toekomst.", code="overleden_toekomst")
    if geboren and waarde < geboren:
        raise ValidationError(
            f"De datum van overlijden ligt voor de geboortedatum ({geboren:%d-%m-%Y}).",
            code="overleden_voor_geboorte",
        )
    if geboren and waarde.year - geboren.year > OUDSTE_LEEFTIJD:
        raise ValidationError(
            f"Tussen geboorte en overlijden liggen meer dan {OUDSTE_LEEFTIJD} jaar. Klopt het jaar?",
            code="overleden_te_oud",
        )
    return waarde


def naam(waarde: str, *, verplicht: bool = True, lengte: int = 200) -> str:
    """A name: single spaces, no control characters, at least one letter when there is anything."""
    schoon = " ".join(waarde.split())
    if _STUUR.search(waarde):
        raise ValidationError(
            "In deze naam staan tekens die niet zichtbaar zijn. Typ de naam opnieuw.", "naam_teken"
        )
    if not schoon:
        if verplicht:
            raise ValidationError("Vul een naam in.", code="naam_leeg")
        return ""
    if len(schoon) > lengte:
        raise ValidationError(f"Deze naam is te lang: hooguit {lengte} tekens.", code="naam_lang")
    if not any(teken.isalpha() for teken in schoon):
        raise ValidationError("Een naam heeft minstens één letter.", code="naam_letter")
    if any(teken.isdigit() for teken in schoon):
        raise ValidationError("Een naam heeft geen cijfers.", code="naam_cijfer")
    return schoon


def telefoon(waarde: str) -> str:
    schoon = re.sub(r"[\s()\-.\u00a0]", "", waarde)
    if not schoon:
        return ""
    if schoon.startswith("00"):
        schoon = "+" + schoon[2:]
    if not _TELEFOON.fullmatch(schoon):
        raise ValidationError(
            "Een telefoonnummer heeft 9 tot 15 cijfers, en mag met + beginnen.", code="telefoon"
        )
    return schoon


def email(waarde: str) -> str:
    schoon = waarde.strip()
    if not schoon:
        return ""
    try:
        validate_email(schoon)
    except ValidationError:
        raise ValidationError(
            "Dit is geen e-mailadres. Een voorbeeld: naam@voorbeeld.nl.", code="email"
        ) from None
    return schoon


def tenaamstelling_past(
    tenaamstelling: str, geslachtsnaam: str, voorvoegsel: str, voornamen: str, voorletters: str
) -> bool:
    """Is the account in this person's own name (Wht 6.8)?

    The surname must stand in it whole; of the given names a name or an initial must agree where the account names
    any. "Hr", "Mw" and the like don't count; a joint account ("A de Vries en B Jansen") passes when one side fits.
    """
    for deel in re.split(r"\s(?:en/of|en|e/o|eo|of)\s|/|&", f" {tenaamstelling.casefold()} "):
        if _een_naam_past(deel, geslachtsnaam, voorvoegsel, voornamen, voorletters):
            return True
    return False


_AANHEF = {
    "hr",
    "dhr",
    "heer",
    "de heer",
    "mw",
    "mevr",
    "mevrouw",
    "mej",
    "dr",
    "drs",
    "mr",
    "ir",
    "ing",
    "prof",
}


def _een_naam_past(deel: str, geslachtsnaam: str, voorvoegsel: str, voornamen: str, voorletters: str) -> bool:
    woorden = namen.kaal(deel).split()
    achternaam = namen.kaal(geslachtsnaam).split()
    begin = next(
        (
            i
            for i in range(len(woorden) - len(achternaam) + 1)
            if woorden[i : i + len(achternaam)] == achternaam
        ),
        None,
    )
    if begin is None or not achternaam:
        return False
    tussen = set(namen.kaal(voorvoegsel).split())
    rest = woorden[:begin] + woorden[begin + len(achternaam) :]
    rest = [w for w in rest if w not in tussen and w not in _AANHEF]
    if not rest:
        return True
    eigen = namen.kaal(voornamen).split()
    letters = "".join(namen.kaal(voorletters).split()) or "".join(n[0] for n in eigen)
    eerste = rest[0]
    return eerste in eigen or (bool(letters) and eerste[0] == letters[0] and (len(eerste) <= 4 or not eigen))
