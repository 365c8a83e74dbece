# SPDX-License-Identifier: EUPL-1.2
"""Fields of machine formats and forms: a key that says what the value is, whatever the notation.

`<straat>Dam</straat>`, `geboren="19800503"`, `"postcode": "1234AB"`, `veld=naam waarde=Kaya` and `Huisnummer: 12` are one
thing here: a key and a value. The rules for labels and columns then hold for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from . import woorden


class Veld(NamedTuple):
    """A value in the plain text (from, to) with its key in lower-case words and the kind that the key names."""

    van: int
    tot: int
    sleutel: tuple[str, ...]
    soort: str


# the begin of the value is found by the key; the value ends where the notation ends it
_ELEMENT = re.compile(r"<(?:[\w-]{1,20}:)?(?P<k>[A-Za-z][\w.-]{0,40})(?: [^<>]{0,300})?>")
_SLEUTEL = re.compile(
    r"(?P<q>[\"'])(?P<k>[A-Za-z][\w .-]{0,40})(?P=q)[ ]?(?::|=>)[ ]?(?:\[[ ]?)?(?P<v>\"[^\"\n\f]{1,120}\"|'[^'\n\f]{1,120}'|[\w.+-]{1,40})"
)
_SCHUIN = re.compile(
    r"/(?P<k>[A-Z]{4,5})/(?P<v>[^/\n\f]{2,70})(?=[/\n\f]|$)"
)  # a line of a bank: /NAME/J BOER/REMI/...
_VOOR_GELIJK = re.compile(r"(?<![\w/.-])(?:[\w-]{1,20}:)?(?P<k>[A-Za-z][\w.-]{0,40})[ ]?$")
_GEQUOOT = re.compile(r"[ ]?(?P<q>[\"'])(?P<v>[^\"<>\n\f]{1,120}?)(?P=q)")
_LOS = re.compile(r"[^\n\f=\"'<>&;|,]{1,81}")
_WAARDESLEUTEL = frozenset(["waarde", "value", "val", "was", "oud", "nieuw", "old", "new", "inhoud", "tekst"])
_VELDSLEUTEL = frozenset(
    [
        "veld",
        "field",
        "kolom",
        "column",
        "name",
        "key",
        "sleutel",
        "element",
        "attribuut",
        "zoekveld",
        "gegeven",
        "rubriek",
    ]
)
_WOORDEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

# what the key, written as one word, names; the first that fits counts
_SOORTEN = tuple(
    (soort, re.compile(patroon))
    for soort, patroon in (
        ("geboortedatum", r"(?:.*(?:geb|geboorte)(?:datum|dat|dd|dag)|.*geboren(?:op)?|gebdt|gbd|geb|dob|bday|birth(?:date|day)|dateofbirth)"),
        ("bsn", r".*(?:bsn|burgerservicenummer|burgerservicenr|sofi(?:nummer|nr)?)"),
        ("iban", r".*(?:iban|(?<!ver)(?<!af)(?<!be)(?<!jaar)rekening(?:nummer|nr)?|rekeningnr|bankrekening)"),
        ("telefoon", r".*(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:nummer|nr)?|gsm|phone(?:number)?)"),
        ("letters", r".*(?:voorletters?|initialen|voorl|vltrs|initials)"),
        ("tussen", r".*(?:tussenvoegsels?|voorvoegsels?|voorv|tussenv)"),
        ("huisnummer", r".*(?:huis(?:nummer|nr|num)|hnr|huisno|huisletter|(?:huisnummer|huisnr|hnr)toev(?:oeging)?|toevoeging|housenumber)"),
        ("straat", r".*(?:straat(?:naam)?|street(?:name)?|adresregel1?)"),
        ("adres", r"(?:woon|post|bezoek|huis|opvang|oud|nieuw)?adres(?:gegevens|partner|kind)?|straatenhuis(?:nummer|nr)|address"),
        ("postcode", r".*(?:postcode|postkode|zipcode|postalcode)|pc|zip"),
        ("plaats", r".*(?:woonplaats|woonpl|plaatsnaam|city)|plaats"),
        ("naam", r".*(?<!bestands)(?<!straat)(?<!plaats)(?<!bedrijfs)(?<!organisatie)(?<!instellings)(?<!gebruikers)(?<!user)(?<!file)(?:naam|namen|name|naamvoluit)"),
    )
)  # fmt: skip
_GEEN_PERSOON = frozenset(
    [
        "bedrijf",
        "organisatie",
        "org",
        "school",
        "instelling",
        "gemeente",
        "statutaire",
        "handels",
        "bestand",
        "file",
        "document",
        "systeem",
        "dienst",
        "team",
        "afdeling",
        "bureau",
        "kdv",
        "bank",
        "veld",
        "lijst",
        "tabel",
        "host",
        "server",
        "product",
        "categorie",
        "functie",
        "rol",
        "soort",
        "type",
        "status",
        "reden",
        "datum",
        "opvang",
        "locatie",
        "statutair",
        "vestiging",
        "klas",
        "groep",
    ]
)
_MET_SPATIE = frozenset(
    ["naam", "straat", "adres", "plaats", "telefoon", "iban", "letters", "tussen", "geboortedatum"]
)
_PARTIKEL = woorden.reeks(
    "naam namen genaamd genoemd heet heette van de het en of nr nummer code id aantal type soort per uur"
)


def soort_van(sleutel: tuple[str, ...]) -> str:
    """The kind that a key names ("" when it names none of them)."""
    een = "".join(sleutel)
    for soort, patroon in _SOORTEN:
        if patroon.fullmatch(een):
            if soort == "naam" and not _GEEN_PERSOON.isdisjoint(sleutel):
                return ""
            return soort
    if (
        sleutel
        and sleutel[-1] not in _PARTIKEL
        and _GEEN_PERSOON.isdisjoint(sleutel)
        and woorden.noemt_persoon(sleutel[-1])
    ):
        return "naam"
    return ""


_MEMO: dict[str, tuple[tuple[str, ...], str]] = {}


def _lees_sleutel(tekst: str) -> tuple[tuple[str, ...], str]:
    uit = _MEMO.get(tekst)
    if uit is None:
        sleutel = tuple(w.lower() for w in _WOORDEN.findall(tekst))
        uit = sleutel, soort_van(sleutel)
        if len(_MEMO) < 50_000:
            _MEMO[tekst] = uit
    return uit


def machinevelden(t: str) -> list[Veld]:
    """Keys and values of XML, JSON and key=value text, in order."""
    uit: list[Veld] = []
    if (
        "=" not in t
        and "/NAME/" not in t
        and "</" not in t
        and '":' not in t
        and "':" not in t
        and '" :' not in t
    ):
        return uit
    for m in _ELEMENT.finditer(t):
        einde = t.find("<", m.end(), m.end() + 160)
        if (
            einde > m.end()
            and t.startswith("/", einde + 1)
            and t[einde + 2 : einde + 60].split(">")[0].split(":")[-1] == m["k"]
        ):
            _voeg(uit, t, m.end(), einde, m["k"])
    for m in _SLEUTEL.finditer(t):
        _voeg(uit, t, m.start("v"), m.end("v"), m["k"])
    for m in _SCHUIN.finditer(t) if "/NAME/" in t or "/IBAN/" in t else ():
        _voeg(uit, t, m.start("v"), m.end("v"), m["k"])
    i = t.find("=")
    while i >= 0:
        sleutel = _VOOR_GELIJK.search(t, max(0, i - 62), i)
        if sleutel is not None:
            if (x := _GEQUOOT.match(t, i + 1)) is not None:
                _voeg(uit, t, x.start("v"), x.end("v"), sleutel["k"])
            elif (
                sleutel.end("k") == i
                and not t[i + 1 : i + 2].isspace()
                and (x := _LOS.match(t, i + 1)) is not None
            ):
                _voeg(uit, t, x.start(), x.end(), sleutel["k"], True)
        i = t.find("=", i + 1)
    uit.sort()
    return list(_met_veldnaam(t, _met_buurlabel(t, uit)))


def _met_buurlabel(t: str, velden: list[Veld]) -> list[Veld]:
    """'<td>Geboortedatum</td><td>3-5-1980</td>': an element that holds a label names the next one."""
    uit = list(velden)
    for k in range(len(uit) - 1):
        v, w = uit[k], uit[k + 1]
        if v.soort or w.soort or v.tot - v.van > 40 or w.van - v.tot > 60 or not t.startswith("</", v.tot):
            continue
        sleutel, soort = _lees_sleutel(t[v.van : v.tot])
        if soort and t[w.van - 1] == ">" and "</" not in t[v.tot + 2 : w.van - 1]:
            uit[k + 1] = Veld(w.van, w.tot, sleutel, soort)
    return uit


def _voeg(uit: list[Veld], t: str, van: int, tot: int, sleutel: str, los: bool = False) -> None:
    """Add a field without the white space and quotes around it; an unquoted value (`los`) ends where the next key begins."""
    if los:
        stuk = t[van:tot]
        if t[tot : tot + 1] == "=":
            stuk = stuk.rpartition(" ")[0]
        if _lees_sleutel(sleutel)[1] not in _MET_SPATIE:
            stuk = stuk.partition(" ")[0]
        tot = van + len(stuk.partition("  ")[0])
    while van < tot and t[van] in " \t\n\f\"'":
        van += 1
    while tot > van and t[tot - 1] in " \t\n\f\"'":
        tot -= 1
    if van < tot and t[van:tot].lower() not in ("true", "false", "null", "none"):
        uit.append(Veld(van, tot, *_lees_sleutel(sleutel)))


def _met_veldnaam(t: str, velden: list[Veld]) -> Iterator[Veld]:
    """'veld=postcode waarde=1234AB': the first pair names the field of the second."""
    naam: tuple[tuple[str, ...], str] = ((), "")
    plek = 0
    for v in velden:
        if v.sleutel and v.sleutel[-1] in _VELDSLEUTEL:
            naam, plek = _lees_sleutel(t[v.van : v.tot]), v.van
            if v.sleutel[-1] != "name":
                v = Veld(v.van, v.tot, v.sleutel, "")  # the name of a field, not of a person
        elif v.sleutel and v.sleutel[-1] in _WAARDESLEUTEL and naam[1] and v.van - plek < 160:
            v = Veld(v.van, v.tot, *naam)
        yield v


def formuliervelden(regels: Iterable[re.Match[str]]) -> list[Veld]:
    """Lines 'label: value' of a form for the kinds that one cell of a form has: initials, house number, street, dates."""
    uit = []
    for m in regels:
        sleutel, soort = _lees_sleutel(m["label"])
        if soort in ("letters", "tussen", "huisnummer", "straat", "geboortedatum") and len(sleutel) < 5:
            waarde = re.split(r" {2,}", m["waarde"])[0].rstrip()
            if waarde:
                uit.append(Veld(m.start("waarde"), m.start("waarde") + len(waarde), sleutel, soort))
    return uit


def straatparen(velden: list[Veld]) -> list[tuple[Veld, Veld | None]]:
    """Fields with a street and the field with the house number that belongs to it, if there is one near."""
    uit: list[tuple[Veld, Veld | None]] = []
    for k, v in enumerate(velden):
        if v.soort == "straat":
            buren = (
                w for w in (*velden[k + 1 : k + 4], *velden[max(0, k - 1) : k]) if w.soort == "huisnummer"
            )
            uit.append(
                (v, next((w for w in buren if abs(w.van - v.tot) < 160 or abs(v.van - w.tot) < 160), None))
            )
    return uit
