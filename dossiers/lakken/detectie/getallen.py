# SPDX-License-Identifier: EUPL-1.2
"""Kinds with a shape of their own: BSN, IBAN, phone, e-mail, address, postcode, dates, user-ids.

Everything works on the plain text of the dossier (see normaal). A find says what it is, how sure, and its bare value;
whether it is redacted is decided elsewhere, because that depends on whose value it is.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from . import lijsten, woorden
from .bijcijfers import bij_cijfers, vanaf_cijfers
from .partijen import _MAANDEN
from .velden import Veld


@dataclass(slots=True)
class Vondst:
    """A find in the plain text. `waarde` is the bare value by which equal values are recognised."""

    van: int
    tot: int
    soort: str
    waarde: str
    regel: str
    score: float
    extra: object = None


class Vakken:
    """Spans that are taken; a later find that overlaps is refused. Look-up by bisection."""

    def __init__(self) -> None:
        self.begin: list[int] = []
        self.eind: list[int] = []

    def bezet(self, van: int, tot: int) -> bool:
        """Some taken span overlaps this one."""
        k = bisect_left(self.begin, tot)
        return bool(k) and self.eind[k - 1] > van

    def binnen(self, van: int, tot: int) -> bool:
        """This span lies wholly in a taken one."""
        k = bisect_right(self.begin, van)
        return bool(k) and self.eind[k - 1] >= tot

    def neem(self, van: int, tot: int, grens: bool = True) -> bool:
        """Take a span; False when it overlaps (or, without `grens`, when it lies wholly in a taken one)."""
        k = bisect_left(self.begin, tot)
        if k and self.eind[k - 1] > van and (grens or (self.begin[k - 1] <= van and self.eind[k - 1] >= tot)):
            return False
        self.begin.insert(k, van)
        self.eind.insert(k, tot)
        return True


class Vondsten(list):
    """Finds in order of certainty, with a quick answer to whether a span is taken already."""

    def __init__(self) -> None:
        super().__init__()
        self.vakken = Vakken()

    def append(self, v: Vondst) -> None:
        super().append(v)
        if v.soort != "bsn?":
            self.vakken.neem(v.van, v.tot)

    def raakt(self, van: int, tot: int) -> bool:
        return self.vakken.bezet(van, tot)


# --- number checks -----------------------------------------------------------------------------------------------
_GEWICHT_BSN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
OCR_CIJFER = str.maketrans({"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "i": "1", "|": "1", "!": "1",
                             "Z": "2", "z": "2", "S": "5", "s": "5", "B": "8", "G": "6", "b": "6", "g": "9", "q": "9",
                             "A": "4", "T": "7"})  # fmt: skip


def cijfers(tekst: str) -> str:
    return re.sub(r"\D", "", tekst)


def elfproef_bsn(nummer: str) -> bool:
    """Nine digits pass the 11-test for a BSN."""
    return (
        len(nummer) == 9
        and nummer != "000000000"
        and sum(g * int(c) for g, c in zip(_GEWICHT_BSN, nummer, strict=True)) % 11 == 0
    )


def elfproef_bank(nummer: str) -> bool:
    """Nine or ten digits pass the 11-test of the old Dutch bank accounts."""
    n = nummer.zfill(10)
    return len(n) == 10 and sum(g * int(c) for g, c in zip(range(10, 0, -1), n, strict=True)) % 11 == 0


_IBAN_LENGTE = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "BY": 28, "CH": 21,
    "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27,
    "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27,
    "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
    "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23, "ST": 25,
    "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "MA": 28,
}  # fmt: skip


def iban_klopt(iban: str) -> bool:
    """Length of the country and mod 97."""
    if _IBAN_LENGTE.get(iban[:2]) != len(iban):
        return False
    om = iban[4:] + iban[:4]
    try:
        return int("".join(str(int(t, 36)) for t in om)) % 97 == 1
    except ValueError:
        return False


# --- e-mail ------------------------------------------------------------------------------------------------------
_EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9][\w.+'-]{0,63}(?:-?\n[ \t]{0,8}[\w.+-]{1,40})?"
    r"(?:[ \t]?@[ \t]?\n?[ \t]{0,8}|[ \t]?[\[(](?:at|apenstaartje)[\])][ \t]?)"
    r"[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:(?:\.|-)\n?[A-Za-z0-9-]{1,40}){0,4}\.\n?[ \t]?[A-Za-z]{2,12}(?![A-Za-z0-9])"
)
_EMAIL_ENKEL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9][\w.+'-]{0,63}[ \t]?@[ \t]?[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:[.,][A-Za-z0-9-]{1,40}){0,4}[.,][A-Za-z]{2,12}(?![A-Za-z0-9])"
)


_APENSTAART = re.compile(r"@|[\[(](?:at|apenstaartje)[\])]")


def _rond_apenstaart(patroon: re.Pattern[str], t: str) -> Iterator[re.Match[str]]:
    """The same as `finditer`, for a pattern that has an at sign within reach of its begin and end."""
    tot = 0
    for plek in _APENSTAART.finditer(t):
        if plek.start() >= tot and (m := patroon.search(t, max(tot, plek.start() - 120), plek.start() + 280)):
            tot = m.end()
            yield m


def vind_email(t: str) -> list[Vondst]:
    uit = Vondsten()
    if "@" not in t and "at)" not in t and "at]" not in t and "apenstaart" not in t:
        return uit
    for m in _rond_apenstaart(_EMAIL_ENKEL, t):
        kaal = re.sub(r"\s", "", m[0]).replace(",", ".").lower()
        uit.append(Vondst(m.start(), m.end(), "email", kaal, "e-mailadres", 0.99))
    for m in _rond_apenstaart(_EMAIL, t):
        van, tot = m.span()
        if "\n" not in m[0] and uit.vakken.binnen(van, tot):
            continue
        tekst = m[0]
        # a line that ends before the address is not a part of it, unless a break hyphen or a dot says so
        voor, _, _na = tekst.partition("@")
        if "\n" in voor and not re.search(r"[-._]\n", voor):
            van += voor.rindex("\n") + 1
            while t[van] in " \t":
                van += 1
            tekst = t[van:tot]
            if uit.vakken.binnen(van, tot):
                continue
        kaal = re.sub(r"\s", "", re.sub(r"[ \t]?[\[(](?:at|apenstaartje)[\])][ \t]?", "@", tekst)).lower()
        uit.append(Vondst(van, tot, "email", kaal, "e-mailadres", 0.97))
    return uit


# --- IBAN --------------------------------------------------------------------------------------------------------
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?\d{2}(?:[ \t.\n\f-]{0,4}[A-Za-z0-9]){11,30}(?![A-Za-z0-9])"
)
_IBAN_START = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?[0-9OoIl]{2}(?=(?:[ \t.\n\f-]{0,4}[A-Za-z0-9]){11})"
)
_IBAN_GEPLAKT = re.compile(r"IBAN([A-Z]{2}\d\d)(?=[A-Z0-9]{11})")
_IBAN_NL = re.compile(r"NL\d\d[A-Z]{4}\d{10}")
"""In one piece: a word may be stuck to it ('NL91ABNA0417164300EUR')."""
_IBAN_NL_RUIS = re.compile(
    r"(?<![A-Za-z0-9])(?:NL|N1|NI|HL|ML)[ .]?[0-9OoIlSBZ]{2}[ .,~\n-]{0,3}[A-Za-z0-9]{4}(?:[ .,~\n-]{0,3}[0-9OoIlSBZGQ]){9,11}(?![A-Za-z0-9])"
)
_REKENING = re.compile(
    r"\b(?:(?:bank|giro|spaar)?rek(?:ening)?(?:\.|nr|nummer)?(?:\s?nr\.?|\s?nummer)?|giro(?:nr|nummer)?|postbank|bankrek\.?)[ \t:]{0,4}(?:nr\.?[ :]?|nummer[ :]?)?"
    r"(\d(?:[ .]?\d){3,9})(?![\d.,-]*\d)",
    re.I,
)
_REKENING_PUNT = re.compile(r"(?<![\d.])\d{2}\.\d{2}\.\d{2}\.\d{3}(?![\d.]*\d)")


def vind_iban(t: str) -> list[Vondst]:
    uit = Vondsten()
    for m in (*bij_cijfers(_IBAN_START, t, 60, 80), *_IBAN_GEPLAKT.finditer(t)):
        van = m.start(m.lastindex or 0)
        if uit.raakt(van, van + 2):
            continue
        land = t[van : van + 2].upper()
        lengte = _IBAN_LENGTE.get(land)
        if lengte is None:
            continue
        # gather exactly as many letters and digits as the country has
        i, n, tot = van, 0, van
        gat = 0
        while i < len(t) and n < lengte:
            c = t[i]
            if c.isalnum():
                n += 1
                tot = i + 1
                gat = 0
            elif c in " .\t\n\f-" and gat < 4:
                gat += 1
            else:
                break
            i += 1
        if n < lengte:
            continue
        kaal = "".join(c for c in t[van:tot] if c.isalnum()).upper()
        if t[tot : tot + 1].isalnum() and not (_IBAN_NL.fullmatch(t, van, tot) and t[tot].isalpha()):
            continue
        # two digits of check and numbers after: words may pass the test as well ("beoordelen. In deze")
        if iban_klopt(kaal) and sum(map(str.isdigit, kaal)) >= 8:
            uit.append(Vondst(van, tot, "iban", kaal, "iban-proef", 1.0))
    for m in bij_cijfers(_IBAN_NL_RUIS, t, 60, 80):
        if uit.raakt(m.start(), m.end()):
            continue
        kaal = re.sub(r"[^A-Za-z0-9]", "", m[0])
        kaal = (
            "NL"
            + kaal[2:4].translate(OCR_CIJFER)
            + kaal[4:8].replace("0", "O").replace("1", "I").replace("l", "I")
            + kaal[8:].translate(OCR_CIJFER)
        )
        uit.append(
            Vondst(
                m.start(),
                m.end(),
                "iban",
                kaal.upper(),
                "iban-vorm",
                0.9 if iban_klopt(kaal.upper()) else 0.8,
            )
        )
    for m in bij_cijfers(_REKENING, t, 60, 80):
        n = cijfers(m[1])
        if 4 <= len(n) <= 10 and not uit.raakt(m.start(1), m.end(1)):
            uit.append(Vondst(m.start(1), m.end(1), "iban", n.lstrip("0"), "rekeningnummer", 0.9))
    for m in vanaf_cijfers(_REKENING_PUNT, t):
        n = cijfers(m[0])
        if elfproef_bank(n) and not elfproef_bsn(n) and not uit.raakt(m.start(), m.end()):
            uit.append(Vondst(m.start(), m.end(), "iban", n.lstrip("0"), "rekeningnummer", 0.85))
    return uit


# --- BSN ---------------------------------------------------------------------------------------------------------
_AANSLAG = r"(?![ ]?[A-Z]{2}\d{2}[ ]?[A-Z]{4})[ .\-/]?[A-Za-z]{1,2}(?![A-Za-z])(?:[ .\-/]|(?<=[ .][A-Z])\n)?\d{1,4}(?:[ .\-/]{0,2}[0-9OoIl]{1,6}|(?<=[A-Z] \d\d)\n\d\d(?![\d.-])){0,4}(?![0-9A-Za-z])"
AANSLAG = re.compile(
    r"(?![ ]?[A-Z]{2}\d{2}[ ]?[A-Z]{4})[ .\-/]?[A-Z]{1,2}(?:[ .\-/]|(?<=[ .][A-Z])\n)?\d{2}(?:[ .\-/]{0,2}\d{1,6}){0,4}(?![0-9A-Za-z])"
)
_BSN = re.compile(
    r"(?<![\d])(?<!\d[.,/-])(?:\d{9}|\d{4}[ .\n-]\d{2}[ .\n-]\d{3}|\d{3}[ .\n-]\d{3}[ .\n-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}[ .-]\d{3}"
    r"|\d{3}[ .-]\d{2}[ .-]\d{2}[ .-]\d{2}|\d{3}[ .-]\d{2}[ .-]\d{4}|\d{5}[ \n]\d{4}|\d{4}[ \n]\d{5}|\d{6}[ .\n-]\d{3}|\d(?: \d){8}|\d(?:\.\d){8})"
    r"(?P<aanslag>" + _AANSLAG + r")?(?!\d)(?![.,-]\d)"
)
# the same shapes with signs that OCR confuses, at least six real digits
_C = "[0-9OoQIlSBZG]"
_BSN_RUIS = re.compile(
    rf"(?<![0-9A-Za-z])(?<!\d[.,/-])(?:{_C}{{9}}|{_C}{{4}}[ .,~\n-]{_C}{{2}}[ .,~\n-]{_C}{{3}}|{_C}{{3}}[ .,~\n-]{_C}{{3}}[ .,~\n-]{_C}{{3}})"
    rf"(?P<aanslag>{_AANSLAG})?(?![0-9A-Za-z])(?![.,-]\d)"
)
# the next word stuck to the number: '9558 56 l40insysteem'
BSN_PLAK = re.compile(rf"(?<![0-9A-Za-z])(?<!\d[.,/-])\d(?:[ .,~-]?{_C}){{8}}(?=[a-z]{{2}})")
# separators that OCR misread: '9876,54.321', '9876~54~321'
_BSN_SCAN = re.compile(
    rf"(?<![0-9A-Za-z])(?<!\d[.,/-])(?:{_C}{{4}}[ .,~-]{{1,2}}{_C}{{2}}[ .,~-]{{1,2}}{_C}{{3}}|{_C}{{3}}[ .,~-]{{1,2}}{_C}{{3}}[ .,~-]{{1,2}}{_C}{{3}})(?![0-9A-Za-z])(?![.,-]\d)"
)
_BSN_LABEL = re.compile(
    r"\b(?:b\.?s\.?n\.?|bs[mn]|burgerservice\s?-?\s?nummers?|burgerservicenr\.?|burger\s?service\s?nummer|sofi(?:-|\s)?(?:nummer|nr\.?)?|fiscaal\s?(?:nummer|nr\.?)|bsn[-/ ]?(?:nummer|nr\.?|sofi)|A-?nummer)"
    r"(?:[ \t:=;|(#.,>-]{0,8}(?:is|nr\.?|nummer|kind|partner|ouder|aanvrager|tp|ex-?partner)\b){0,3}(?:[ \t]van[^\d\n]{0,40}?)?[ \t:=;|(#.,>-]{0,12}\n?[ \t]{0,20}"
    r"([0-9OoIlSBZ](?:[ .,~-]?[0-9OoIlSBZGQ]){7,9})(?P<aanslag>" + _AANSLAG + r")?(?![0-9A-Za-z])",
    re.I,
)
_GEEN_BSN_VOOR = re.compile(
    r"(?:kvk|k\.v\.k\.|lrk(?:p|-?nummer|-?nr)?|rsin|btw|polis(?:nummer|nr)?|factuur(?:nummer|nr)?|order(?:nummer|nr)?|registratienummer lrk|landelijk register[^:\n]{0,30}|loonheffingen\w*|vestigingsnummer)"
    r"[ .:#-]{0,3}(?:nr\.?|nummer|nrs)?[\s.:#=<>\"'|-]{0,40}$",
    re.I,
)


GEEN_BSN_LABEL = re.compile(
    r"(?:kenmerk|referentie|ref\.?|zaak(?:nummer|nr)?|dossier(?:nummer|nr)?|lrk\S*|kvk|factuur\S*|polis\S*|klantnummer|relatienummer|order\S*|rekening\S*|tel\S*|besluit\S*|kostenplaats)"
    r"[ \t.:#-]{0,4}(?:nr\.?|nummer)?[ \t.:#-]{0,3}$",
    re.I,
)
ACHT = re.compile(
    r"(?<![\dA-Za-z.,/+-])\d(?:\d{7}|\d{3}[ .,~-]\d{2}[ .,~-]\d{2}|\d{2}[ .,~-]\d{2}[ .,~-]\d{3}|\d{3}[ .,~-]\d[ .,~-]\d{3})(?![\d.,/-]?\d)(?![A-Za-z])"
)
TIEN = re.compile(r"(?<![\dA-Za-z.,/+-])[1-9]\d{9}(?![\d.,/-]?\d)(?![A-Za-z])")


def vind_bsn(t: str) -> list[Vondst]:
    uit = Vondsten()
    for m in vanaf_cijfers(_BSN, t):
        kern_tot = m.start("aanslag") if m["aanslag"] else m.end()
        n = cijfers(t[m.start() : kern_tot])
        if len(n) != 9:
            continue
        if not elfproef_bsn(n):
            if m["aanslag"] and not re.match(r"[ .\-/]?[A-Z]{1,3}[ .\-/\n]?\d{2}", m["aanslag"]):
                continue
            uit.append(
                Vondst(m.start(), m.end() if m["aanslag"] else kern_tot, "bsn?", n, "negen cijfers", 0.0)
            )
            continue
        if _GEEN_BSN_VOOR.search(t, max(0, m.start() - 75), m.start()) or (
            t[m.start() - 2 : m.start()] == "NL" and re.match(r"B\d\d", t[kern_tot : kern_tot + 3])
        ):
            uit.append(Vondst(m.start(), kern_tot, "bsn?", n, "ander nummer", 0.0))
            continue
        uit.append(
            Vondst(
                m.start(),
                m.end(),
                "bsn",
                n,
                "bsn in aanslagnummer" if m["aanslag"] else "elfproef",
                1.0,
                bool(m["aanslag"]),
            )
        )
    for m in bij_cijfers(_BSN_RUIS, t, 60, 80):
        kern_tot = m.start("aanslag") if m["aanslag"] else m.end()
        ruw = t[m.start() : kern_tot]
        if ruw.isdigit() or sum(c.isdigit() for c in ruw) < 6 or uit.raakt(m.start(), m.end()):
            continue
        n = cijfers(ruw.translate(OCR_CIJFER))
        if len(n) == 9 and elfproef_bsn(n):
            uit.append(Vondst(m.start(), m.end(), "bsn", n, "elfproef na OCR-herstel", 0.9))
        elif len(n) == 9 and sum(c.isdigit() for c in ruw) > 6:
            uit.append(Vondst(m.start(), m.end(), "bsn?", n, "negen cijfers", 0.0))
    for m in bij_cijfers(_BSN_SCAN, t, 60, 80):
        ruw = m[0]
        if "," not in ruw and "~" not in ruw and "  " not in ruw or uit.raakt(m.start(), m.end()):
            continue
        n = cijfers(ruw.translate(OCR_CIJFER))
        if sum(c.isdigit() for c in ruw) > 6:
            uit.append(Vondst(m.start(), m.end(), "bsn?", n, "negen cijfers", 0.0))
    for m in bij_cijfers(_BSN_LABEL, t, 200, 80):
        van, tot = m.start(1), m.end()
        if uit.raakt(van, tot):
            continue
        kaal = cijfers(m[1].translate(OCR_CIJFER))
        if not 8 <= len(kaal) <= 10 or sum(c.isdigit() for c in m[1]) < 5:
            continue
        uit.append(Vondst(van, tot, "bsn", kaal.zfill(9), "bsn-label", 0.9))
    return uit


# --- phone -------------------------------------------------------------------------------------------------------
_KORT = {"010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046",
         "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079"}  # fmt: skip
_TEL = re.compile(
    r"(?<![\d,/])(?<!\d\.)(?<!\S-)(?<!\d[ ])(?<![A-Za-z]{4})(?:\(?(?:\+|00)\s?31\)?[ .\-/]{0,2}(?:\(0\)|\(\s?0\s?\))?[ .\-/]{0,2}(?:\n[ \t]{0,8})?|\(?0)"
    r"(?:\d\)?(?:[ .\-/\t]{0,3}(?:\n[ \t-]{0,8})?)){8}\d(?![\d])(?![.,/-]\d)"
)
_TEL_VREEMD = re.compile(r"(?<![\w+])(?:\+|\(\+)[ ]?[1-9]\d{0,2}\)?(?:[ .\-/()]{0,2}\d){6,12}(?!\d)")
_TEL_00 = re.compile(
    r"(?<![\d.,/-])00(?:(?:3[0-9]|4[0-9]|90|2(?:12|13|16|33|34|52)|5(?:97|99)|297)(?:[ .\-/]?\d){7,10}|[1-9]\d{0,2}[ .\-/]\d(?:[ .\-/]?\d){6,10})(?!\d)"
)
_TEL_RUIS = re.compile(
    r"(?<![0-9A-Za-z.,/])(?<!\S-)(?:\(?(?:\+|[0O]{2})\s?3[1Il]\)?[ .,~-]{0,2}(?:\([0O]\))?[ .,~-]{0,2}|[(\[]?[0O])"
    r"(?:[0-9OoQIlSBZGgqb|]\)?[ .,~-]{0,3}){8}[0-9OoQIlSBZGgqb|](?![0-9A-Za-z])(?![.,/-]\d)"
)
_TEL_LABEL = re.compile(
    r"(?<!')\b(?:tel(?:efoon)?(?:\s?(?:nr|nummer))?s?|telefoonnummers?|telnr|mob(?:iel)?(?:e?\s?(?:nr|nummer))?|gsm|doorkies(?:nummer|nr)?|toestel|tst|bereikbaar(?:\s\w+){0,2}\s(?:op|onder)|terugbel(?:nummer|nr)?|06-nummer|t|m|phone|fax|whatsapp)\b"
    r"[ \t.:;|=>#-]{0,6}(?:is\s|op\s|nr\.?\s)?((?:\+\s?)?[(0-9OoIlSB][0-9OoIlSB ()./-]{2,18}[0-9OoIlSB])(?![0-9A-Za-z])",
    re.I,
)

_NUMMER_KAAL = r"(?:(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?|\(?0)(?:\d\)?[ .-]?){8}\d"
_NA_STREEP = re.compile(rf"/(?={_NUMMER_KAAL})")
_TEL_KAAL = re.compile(_NUMMER_KAAL)
_TEL_PAAR = re.compile(rf"(?<![\d/])(?<!\d[.,-]){_NUMMER_KAAL}(?:/{_NUMMER_KAAL}){{1,3}}(?![\d/]|[.,-]\d)")
"""Two whole numbers with only a slash between them: '06-12345678/020-1234567'."""


_CIJFERRUIS = {
    "0": "[0OoQD]",
    "1": "[1Il|!]",
    "2": "[2Zz]",
    "5": "[5Ss]",
    "6": "[6Gb]",
    "8": "[8B]",
    "9": "[9gq]",
    "4": "[4A]",
    "7": "[7T]",
}


def cijferklasse(c: str) -> str:
    """The pattern of a digit and the signs that OCR confuses with it."""
    return _CIJFERRUIS.get(c, c)


def nl_nummer(n: str) -> str | None:
    if n.startswith("0031"):
        n = n[4:]
    elif n.startswith("31") and len(n) in (11, 12):
        n = n[2:]
    n = "0" + n.lstrip("0")
    return n if len(n) == 10 else None


_DATUM_EN_TIJD = re.compile(r"[0-3]\d[01]\d{3} {2,}[0-2]\d[0-5]\d")


_RIJ_MET_DATUM = re.compile(r"0\d {1,4}[0-3]?\d[-/.][01]?\d[-/.](?:19|20)\d\d$")
"""The number of a row and a date: '06  14-07-2008'."""


def _geloofwaardig(ruw: str, n: str) -> bool:
    """Ten digits that begin with 0 look like a Dutch number and are not, say, two dates or a reference."""
    if n[1] == "0":
        return False
    if ruw.strip().startswith(("+", "00", "(+", "(00")):
        return True
    if _RIJ_MET_DATUM.match(ruw):
        return False
    groepen = re.findall(r"\d+", ruw)
    if len(groepen) == 1:
        return True
    if re.match(r"0[1-9][-/.](?:0[1-9]|1[0-2])[-/.](?:19|20)\d\d(?!\d)", ruw):
        return False
    if re.match(r"0\d:\d\d", ruw) or _DATUM_EN_TIJD.fullmatch(ruw):
        return False  # a time, or a date and a time in columns
    kop = groepen[0]
    if kop in _KORT or kop in ("06", "085", "088", "084", "087", "0800", "0900", "0906", "0909", "014"):
        return True
    if len(kop) in (4, 10) and kop[1] in "12345789":
        return True
    # any other cut: accept pairs (06 12 34 56 78 read as 0 6 ...) and 3-digit codes cut elsewhere
    return n[:2] == "06" or n[:3] in _KORT


def _telefoonparen(t: str) -> Iterator[Vondst]:
    """Each number of a row of numbers with slashes; all of them must look like numbers of a telephone."""
    gehad = 0
    for streep in _NA_STREEP.finditer(t):
        rij = _TEL_PAAR.search(t, max(gehad, streep.start() - 22), streep.end() + 80)
        if rij is None or rij.end() < streep.start():
            continue
        gehad = rij.end()
        delen = [(m, nl_nummer(cijfers(m[0].replace("(0)", "")))) for m in _TEL_KAAL.finditer(t, *rij.span())]
        if all(n is not None and _geloofwaardig(m[0], n) for m, n in delen):
            yield from (Vondst(*m.span(), "telefoon", n or "", "telefoonnummer", 0.98) for m, n in delen)


def vind_telefoon(t: str) -> list[Vondst]:
    uit = Vondsten()
    for v in _telefoonparen(t):
        uit.append(v)
    for m in bij_cijfers(_TEL, t, 20, 20):
        ruw = m[0]
        n = nl_nummer(cijfers(ruw.replace("(0)", "")))
        if n is None or not _geloofwaardig(ruw, n) or uit.raakt(m.start(), m.end()):
            continue
        uit.append(Vondst(m.start(), m.end(), "telefoon", n, "telefoonnummer", 0.98))
    for patroon in (_TEL_VREEMD, _TEL_00):
        for m in bij_cijfers(patroon, t, 20, 20):
            if uit.raakt(m.start(), m.end()):
                continue
            n = cijfers(m[0]).removeprefix("00")
            nl = nl_nummer(cijfers(m[0].replace("(0)", ""))) if n.startswith("31") else None
            uit.append(Vondst(m.start(), m.end(), "telefoon", nl or n, "buitenlands telefoonnummer", 0.95))
    for m in bij_cijfers(_TEL_RUIS, t, 60, 80):
        ruw = m[0]
        if uit.raakt(m.start(), m.end()) or sum(c.isdigit() for c in ruw) < 7:
            continue
        n = nl_nummer(cijfers(ruw.replace("(0)", "").replace("(O)", "").translate(OCR_CIJFER)))
        if (
            n is not None
            and n[1] != "0"
            and not _DATUM_EN_TIJD.fullmatch(ruw)
            and (n[:2] == "06" or n[:3] in _KORT or re.match(r"[\[(]?[0O]\d{3}\)?[ -]", ruw))
        ):
            uit.append(Vondst(m.start(), m.end(), "telefoon", n, "telefoonnummer na OCR-herstel", 0.85))
    for m in bij_cijfers(_TEL_LABEL, t, 200, 80):
        van, tot = m.span(1)
        if uit.raakt(van, tot):
            continue
        ruw = m[1]
        label = m[0][: van - m.start()].lower()
        n = cijfers(ruw.translate(OCR_CIJFER))
        kort = re.match(r"(?:doorkies|toestel|tst)", label)
        if kort and 3 <= len(n) <= 10:
            uit.append(Vondst(van, tot, "telefoon", n, "toestelnummer", 0.9))
            continue
        if sum(c.isdigit() for c in ruw) < 5 or not 7 <= len(n) <= 13:
            continue
        if re.match(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}", ruw) or (re.match(r"[tm]\b", label) and len(n) < 9):
            continue
        uit.append(Vondst(van, tot, "telefoon", nl_nummer(n) or n, "telefoon-label", 0.9))
    return uit


# --- dates -------------------------------------------------------------------------------------------------------
_MND = r"(?:jan(?:uari)?|feb(?:r|ruari)?|mrt|maart|mar|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|oct|nov(?:ember)?|dec(?:ember)?)"
_DATUM = re.compile(
    r"(?<![\d/])(?<!\d[.,-])(?:(?P<d>[0-3]?\d)[ ]?(?P<s>[-/.~,])[ ]?(?P<m>[01]?\d)[ ]?(?:(?P=s)|[~.,-])[ ]?(?P<j>(?:19|20)[\dOoIlBSZ]{2}|'?\d\d)(?![A-Za-z])"
    r"|(?P<j2>(?:19|20)\d\d)(?P<s2>[-/.~])(?P<m2>[01]\d)[-/.~](?P<d2>[0-3]\d)"
    r"|(?P<d3>[0-3]?\d)(?:e|ste|de)?[ \t-]*[\n]?[ \t]*(?P<m3>"
    + _MND
    + r")\.?[ \t-]*[\n]?[ \t]*(?P<j3>(?:19|20)\d\d|'?\d\d)"
    r"|(?P<j4>19\d\d|20[0-2]\d)(?P<m4>0[1-9]|1[0-2])(?P<d4>[0-3]\d)"
    r"|(?P<d5>[0-3]\d) (?P<m5>[01]\d) (?P<j5>(?:19|20)\d\d)"
    r"|(?P<d6>[0-3]\d)(?P<m6>0[1-9]|1[0-2])(?P<j6>19\d\d|20[0-2]\d))(?!\d)(?![-/.]\d)",
    re.I,
)


def jaartal(j: str) -> int:
    """The year of two or four digits, also with an apostrophe or as OCR misreads it."""
    j = j.lstrip("'").translate(OCR_CIJFER)
    if len(j) == 4:
        return int(j)
    return 1900 + int(j) if int(j) > 30 else 2000 + int(j)


def vind_datums(t: str) -> list[tuple[int, int, dt.date, bool]]:
    """All full dates: from, to, date, and whether the year was written in four digits with separators or a month name."""
    uit = []
    for m in vanaf_cijfers(_DATUM, t):
        g = m.lastgroup or ""
        if m["j"]:
            d, mnd, j = m["d"], m["m"], m["j"]
            if m["s"] == "," and len(j) == 2:
                continue
        elif m["j2"]:
            d, mnd, j = m["d2"], m["m2"], m["j2"]
        elif m["j3"]:
            d, mnd, j = m["d3"], str(_MAANDEN[m["m3"].lower()]), m["j3"]
        elif m["j4"]:
            d, mnd, j = m["d4"], m["m4"], m["j4"]
        elif m["j5"]:
            d, mnd, j = m["d5"], m["m5"], m["j5"]
        else:
            d, mnd, j = m["d6"], m["m6"], m["j6"]
        try:
            datum = dt.date(jaartal(j), int(mnd), int(d))
        except ValueError:
            continue
        uit.append((m.start(), m.end(), datum, len(j) == 4 and not g.endswith(("4", "6"))))
    return uit


_ZES = re.compile(r"(?<![\d.,/-])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d)(?![\d]|[.,/-]\d)")


def vind_zescijferdatums(
    t: str, label: re.Pattern[str], cellen: Sequence[tuple[int, int]]
) -> list[tuple[int, int, dt.date, bool]]:
    """Dates of six digits ('030580'), only where a label or a column says that they are birth dates."""
    vak = Vakken()
    for a, b in cellen:
        vak.neem(a, b)
    uit = []
    for m in vanaf_cijfers(_ZES, t):
        if vak.binnen(*m.span()) or label.search(t, max(0, m.start() - 60), m.start()):
            try:
                uit.append((*m.span(), dt.date(jaartal(m[3]), int(m[2]), int(m[1])), False))
            except ValueError:
                continue
    return uit


# --- address and postcode ------------------------------------------------------------------------------------------
_STERK = "straat|straatje|laan|laantje|plein|pleintje|gracht|kade|singel|dreef|steeg|boulevard|plantsoen|straatweg|burgwal|kanaal|promenade|allee|passage|esplanade"
_ZWAK = "weg|hof|hofje|dijk|pad|park|markt|wal|dam|brink|baan|veld|haven|oever|zoom|steiger|burg|berg|hoek|kamp|donk|horst|wijk|erf|hoeve|akker|ring|borg|meent|rode|beemd|es|gaarde|tuin|poort|stede|weide|wei|plaats|warande|heuvel|bos|woud|heide|zijde|werf|eiland|schans|vaart|sloot|beek|zand|dal|vliet|straete|rak|mark|bergh"
_NR = (
    r"(?:(?:nr\.?|nummer|huisnr\.?|huisnummer|no\.?)[ ]?)?\d{1,5}"
    r"(?:[ ]?[-/][ ]?(?:\d{1,4}(?![\d.,/-]\d|\d)|[A-Za-z]{1,2}(?![A-Za-z0-9])|[IVXl]{1,4}(?![A-Za-z])|bis|hs|huis)"
    r"|[ ]?[A-Za-z](?![A-Za-z0-9])(?:[-/]\d{1,3}(?!\d))?|[A-Za-z]\d{1,3}(?!\d)"
    r"|[ \n]?(?:hs|HS|huis|HUIS|bis|BIS|bg|zw|rd|boven|beneden|achter|[IVX]{2,4})(?![A-Za-z]))?"
    r"(?![\d])(?![.,:/]\d)(?![ ]?(?:%|euro\b|uur\b|EUR\b|km\b|jaar\b|dagen\b|weken\b))"
)
_WOORD = r"[A-Za-z][A-Za-z'.]*(?:-[A-Za-z']+)*"
_STRAAT = re.compile(
    r"(?<![A-Za-z'-])(?P<stam>[A-Za-z'-]{0,32}?(?i:(?P<sterk>"
    + _STERK
    + r"|str\.?|ln\.|pln\.)|(?P<zwak>"
    + _ZWAK
    + r")))(?P<nr>[ \t]{0,3}[,]?[ \t]{0,3}\n?[ \t]{0,6}(?i:"
    + _NR
    + r"))"
)
# a street that is called after a year, with a number of its own behind it: 'Plein 1953 219-2'
_JAARSTRAAT = re.compile(
    r"(?<![A-Za-z])(?P<s>(?:Plein|Laan|Park|Straat|Brink|Kade|Hof)[ \n](?:1[5-9]\d\d|40-45))(?P<nr>,?[ \n]"
    + _NR
    + ")"
)
# a word right before a number: only there a street can end
_VOOR_NUMMER = re.compile(
    r"(?<![A-Za-z'-])([A-Za-z'-]{2,40})\.?(?=[ \t,]{0,6}\n?[ \t]{0,6}(?:(?:nr|huisnr|huisnummer|nummer|no|Nr|NR)\.?[ ]?)?\d)"
)
_EINDEN = tuple(f"{_STERK}|str|ln|pln|{_ZWAK}".split("|"))
_KOPDEEL = re.compile(
    r"(?:(?<![A-Za-z0-9'.])(?:[A-Z][A-Za-z'.]{0,24}|[1-9Il]\d?e|(?i:van|de|der|den|het|'t|ten|ter|op|aan|bij|en|la|du))(?:[ -]|(?<=[a-z])\n)"
    r"|(?<![A-Za-z0-9'.])[A-Z][a-z]{0,10}\.)$"
)


def _kop(t: str, van: int) -> str:
    """Words before a street word that may belong to it: 'Burg. de ' of 'Burg. de Vlugtlaan'."""
    begin = van
    for _ in range(5):
        m = _KOPDEEL.search(t, max(0, begin - 27), begin)
        if m is None or _PC_LETTERS_VOOR.search(t, max(0, begin - 9), begin):
            break
        begin = m.start()
    return t[begin:van]


_PC_LETTERS_VOOR = re.compile(r"(?<!\d)[1-9]\d{3} ?[A-Z]{2}[ -]\Z")
"""The letters of a postcode are no part of the name behind it: '9254 VN Sint-Oedenrode'."""


_PC_LETTERS = re.compile(r" ?[A-Z]{2}(?![A-Za-z0-9])")
_PC_VOLGT = re.compile(r"[ ]*[,;|]?[ ]*\n?[ \t]*[1-9]\d{3} ?[A-Za-z]{2}\b")
_ADRES_VOOR = re.compile(
    r"(?:adres(?:gegevens)?|wonende|woont|woonde|woonachtig|gevestigd|verhuisd|verhuist|verhuizing|ingeschreven|uitgeschreven|verblijft|verblijvende|huurt|huurde|woning|huis|pand|straat|bezorgd|aangetroffen)\b"
    r"(?:\s(?:is|was|luidt|staat|op|aan|naar|te|het|de|in|van|adres|nog|steeds|nu|toen|ook|weer|zelf)){0,4}[\s:.=|]{1,6}$",
    re.I,
)
_PC_PLAATS_VOOR = re.compile(r"[1-9]\d{3} ?[A-Z]{2} {1,2}[A-Z'][A-Za-z' -]{1,30}, ?\n?$")
_WONEND_TE = re.compile(
    r"(?:wonende|woonachtig|woont|woonde|gevestigd|verblijvende) (?:te|in) [A-Z'][A-Za-z' -]{1,30}, ?(?:aan (?:de |het )?|op )?$"
)


def adres_ervoor(t: str, i: int) -> bool:
    """The words before this place say that an address follows: 'woont aan de ', '1234 AB Ede, '."""
    begin = max(0, i - 48)
    return any(p.search(t, begin, i) for p in (_ADRES_VOOR, _PC_PLAATS_VOOR, _WONEND_TE))


_KLEINE_KOP = re.compile(r"(?<![A-Za-z'.-])(?:[a-z'.-]{1,20} ){1,3}$")
_STRAATVOOR = frozenset(
    [
        "sint",
        "st",
        "ter",
        "ten",
        "prof",
        "professor",
        "dr",
        "burg",
        "burgemeester",
        "mgr",
        "monseigneur",
        "pastoor",
        "jhr",
        "jonkheer",
        "ds",
        "pater",
        "koningin",
        "prins",
        "prinses",
    ]
)
_LAANVAN = re.compile(
    r"(?<![A-Za-z])(?P<straat>(?:Laan|Plein|Weg|Hof|Kade|Park|Singel|Straat|Avenue|Rue|Boulevard|Plantage|Nieuwe|Oude|Grote|Korte|Lange|Achter|Op|Onder|Aan)"
    r"(?:\s(?:van|de|der|den|het|'t|la|du|[A-Z][A-Za-z'-]+)){1,4})(?P<nr>\s" + _NR + ")"
    r"|(?<![A-Za-z])(?P<klein>laan van [a-z]+(?: [a-z]+){0,2})(?P<nr2>[ ]" + _NR + ")"
)
_OP_DE = re.compile(
    r"(?<![A-Za-z'])(?:'t|Op de|Op het|In de|In 't|Op 't|Aan de|Achter de|Onder de|Ten)[ \n][A-Z][a-z]{2,20}(?: [A-Z][a-z]+)?(?P<nr>(?: |\n[ \t]{0,6})"
    + _NR
    + r")"
)
# a street that no list knows: 'aan de Kloosterwand 34 te Breda', 'Lage Mors 12'
_AAN_TE = re.compile(
    r"(?:(?<![A-Za-z])(?:(?:aan|op|naar)(?: de| het)?|wonende|adres)|[:,(])[ \n](?P<straat>(?P<kop>(?:Lage|Hoge|Korte|Lange|Nieuwe|Oude|Grote|Kleine|Achter|Voor)[ \n])?"
    r"[A-Z][a-z'-]{2,24}(?: [A-Z][a-z'-]{2,20})?)(?P<nr>[ \n](?!(?:19|20)\d\d)"
    + _NR
    + r")(?=,?[ \n](?:(?:te|in)[ \n])?(?P<plaats>[A-Z][A-Za-z'-]+)|[.,;)\n])"
)
# words with a capital and a house number, whatever the words are; only evidence around it makes it an address
_VRIJ = re.compile(
    r"(?<![A-Za-z0-9'@/-])(?P<straat>(?:(?:De|Het|'t|Op|In|Aan|Bij|Achter|Onder|den|de|het|der|aan|van|op|'t|[1-9]\d?e|[A-Z][A-Za-z'-]{1,24}\.?)[ \n]){0,4}"
    r"[A-Z][A-Za-z'-]{2,30}(?: (?:NZ|ZZ|OZ|WZ|[NZOW]\.Z\.))?)(?P<nr>[ \n](?!(?:19|20)\d\d(?![A-Za-z0-9]))"
    + _NR
    + r")(?![A-Za-z\d]|\.\d| ?(?:euro|EUR|keer|maal|kinderen|personen|uren|minuten|maanden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)"
)
# what people do at an address; near a word with a number it makes that a street
_WOONT = re.compile(
    r"\b(?:woon\w*|kamers?|kamer huurt|huis\w*|thuis|flat|adres\w*|verhui\w+|buur\w*|buren|bewon\w+|verblij\w+|ingeschreven|logeer\w+|trok in|voordeur|deur|portiek|overkant|hoek|pand)\b",
    re.I,
)
_TUSSENHAAKS = re.compile(r"[(,;:][ \n]?$")
_SLOT = re.compile(r"[),;]|\.(?:\s|$)| te |\n|$")
# the first words of a street, with a capital in the middle of a sentence: 'woont Aan de Bleek 3'
_AANLOOPJES = re.compile(
    r"(?:(?<=[a-z,;:] )|(?<=[(\t\n])|(?<=  ))(?:De|Het|'t|Op|In|Aan|Bij|Achter|Onder|Voor|Over)(?: (?:de|het|'t|den|der))? $"
)
_AANLOOP = re.compile(r"(?:De|Het|'t|Op|In|Aan|Bij|Achter|Onder)[ \n]")
# 'woont op oude vest 214-2', 'adres opvang was oostvaart 102 in ommen'
_KLEIN_ADRES = re.compile(
    r"\b(?:woon(?:t|de|achtig)?|wonende|(?:woon)?adres(?: [a-z]{3,10})? (?:is|was)|verhuisd naar|verhuizing naar|om de hoek,)(?: ik| hij| zij| ze| nu| nog| steeds| ook| toen){0,2}"
    r"(?: op| aan| te)?(?: de| het)? (?P<straat>[a-z'][a-z'.]*(?:[ -][a-z'.]+){0,4}?(?: \d{4})?)(?P<nr> (?!(?:19|20)\d\d\b)(?i:"
    + _NR
    + r"))"
)
_IN_PLAATS = re.compile(r",? (?:(?:in|te) )?(?P<p>[a-z'-]{3,30})")
_NIEUWE_RIJ = re.compile(r"\n[ \t]*(?:\d+_|(?:19|20)\d\d(?:-\d\d)?(?![\d-])[ \t])")
"""A number at the begin of a line that numbers or dates it: '011_brief.pdf', '2020-06   bezwaar'."""
_KOPWOORD = re.compile(
    r"(?:Lage|Hoge|Korte|Lange|Nieuwe|Oude|Grote|Kleine|Achter|Voor|Boven|Beneden|Noorder|Zuider|Ooster|Wester) [A-Z]"
)
_TOEVOEGING = re.compile(
    r"\d[ ]?(?:[a-zA-Z](?![A-Za-z])|-(?:[IVX]{1,4}|\d{1,3}|[a-zA-Z])\b| ?(?:hs|huis|bis)\b)"
)
_PLAATS_ERNA = re.compile(
    r",?[ \n](?:te |in )?(?P<p>(?:Den |'s-)?[A-Z][A-Za-z'-]{2,30}(?: (?:aan|op|bij) (?:den |de )?[A-Z]?[a-z]+)?)"
)
_BUITENLAND = re.compile(
    r"(?<![A-Za-z0-9'])(?P<straat>(?:(?:Rue|Avenue|Av\.|Ave\.?|Boulevard|Bd\.?|Chemin|Via|Viale|Piazza|Calle|Ulica|ul\.|al\.|Chaussee|Impasse|Quai|Lotissement|Hay)"
    r"(?: (?:de|du|des|la|le|les|l'|d'|del|della|di|el|al|[A-Z0-9][A-Za-z'-]*\.?)){1,5}?,? (?:no:? ?|nr\.? ?)?\d{1,4}(?:[ /-]?\d{1,3}|[a-zA-Z])?(?![\d.,]*\d)"
    r"|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){0,3} (?:Cad(?:desi|\.)?|Sok(?:ak|agi|\.)?|Sk\.?|Mah(?:allesi|\.)?|Bulvari|Street|Road|Lane|Drive|Close|Way)[ ,]{1,2}(?:[Nn]o[:.]? ?)?\d{1,4}(?:/\d{1,3}|[a-zA-Z])?(?![\d.,]*\d)"
    r"|\d{1,4}[a-z]? [A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)? (?:Street|Road|Lane|Avenue|Drive|Close|Court|Way)\b"
    r"|[A-Z][A-Za-z'-]*(?:strasse|gasse|platz|damm|ufer|gatan|vej|veien) \d{1,4}[a-z]?(?![\d.,]*\d)))"
    r"(?P<pc>,?[ \n](?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}|\d\d-\d{3}) [A-Z][A-Za-z'-]+)?"
)
_HUISNUMMER = r"\d{1,5}(?:[ ]?[-/]?[ ]?(?:[A-Za-z]{1,4}|\d{1,4}))?"
_LOS = re.compile(
    r"(?<![A-Za-z'-])(?P<straat>(?:(?:De|Het|'t|Op|Ten|Ter|In|Van|den|de|het|der|aan|'t|[A-Z][A-Za-z'.-]{1,30}) ){0,3}[A-Z][A-Za-z'-]{2,30})(?P<nr>(?: |\n[ \t]{0,6})"
    + _NR
    + ")"
)
_POSTCODE = re.compile(r"(?<![\dA-Za-z])(?:NL-)?([1-9]\d{3})[ ]{0,2}\n?([A-Za-z]{2})(?![A-Za-z0-9])")
_PC_WOORD = frozenset(
    [
        "EN",
        "IN",
        "OP",
        "DE",
        "IS",
        "OF",
        "TE",
        "EX",
        "ZO",
        "NA",
        "JE",
        "ER",
        "AL",
        "NU",
        "WE",
        "UW",
        "OM",
        "AF",
        "KM",
        "MM",
        "CM",
        "CV",
        "BV",
        "NV",
        "ZE",
        "IK",
        "ME",
        "TM",
        "VA",
        "NO",
        "DO",
        "MA",
        "DI",
        "WO",
        "VR",
        "ZA",
        "EU",
        "EC",
        "UW",
        "UR",
    ]
)
_PC_MAAT = frozenset(["KM", "MM", "CM", "EU", "UR"])
_GEEN_STRAAT = frozenset(
    [
        "onderweg",
        "halverwege",
        "gerechtshof",
        "snelweg",
        "spoorweg",
        "weg",
        "hof",
        "park",
        "wijk",
        "plaats",
        "markt",
        "baan",
        "veld",
        "berg",
        "bos",
        "dal",
        "burg",
        "ring",
        "es",
        "hoek",
        "tuin",
        "mark",
        "rak",
        "zand",
        "werf",
        "toegang",
        "gang",
        "woonplaats",
        "geboorteplaats",
        "bewijs",
        "paragraaf",
        "artikel",
        "bijlage",
        "maart",
        "jaar",
        "wetboek",
        "regelwerk",
        "kinderbijslag",
        "boekhoudplaats",
        "standplaats",
        "werkplaats",
        "vestigingsplaats",
        "sterfplaats",
        "plaatsvervangend",
        "speelplaats",
        "kindplaats",
        "opvangplaats",
        "opvangplaatsen",
        "ieder",
        "fasewijk",
        "jeugdhof",
        "thuisbasis",
        "rechtsgang",
        "werkzaamheden",
        "proces",
        "adres",
        "proces",
        "telkens",
        "steeds",
        "precies",
        "alles",
        "eens",
        "minstens",
        "hoogstens",
        "wereldwijd",
        "naastgelegen",
    ]
)


_GEEN_ADRES = frozenset(
    [
        "postbus",
        "antwoordnummer",
        "expl",
        "bus",
        "bijlage",
        "artikel",
        "pagina",
        "kamer",
        "toestel",
        "tst",
        "dossier",
        "zaak",
        "nummer",
        "nr",
        "kenmerk",
        "box",
        "groep",
        "klas",
        "versie",
        "deel",
        "hoofdstuk",
        "team",
        "bedrag",
        "bladzijde",
        "blad",
        "lokaal",
        "verdieping",
        "etage",
        "spoor",
        "perron",
        "lijn",
        "bus",
        "tram",
        "route",
        "vak",
        "rij",
        "gate",
        "fase",
        "stap",
        "windows",
        "office",
        "category",
        "schaal",
        "productie",
    ]
)


def _straat_geldig(stam: str, kop: str, sterk: bool, regel_klein: bool) -> bool:
    laag = stam.lower().rstrip(".")
    if laag in _GEEN_STRAAT and not kop.strip():
        return False
    if stam[:1].isupper() or any(w[:1].isupper() for w in kop.split()):
        if sterk:
            return True
        volledig = (kop + stam).lower()
        return lijsten.is_straat(volledig) or lijsten.is_straat(laag) or not lijsten.is_woord(laag)
    if sterk and len(laag) > 5:
        return True
    return len(laag) > 4 and (lijsten.is_straat(laag) or lijsten.is_straat((kop + stam).lower().strip()))


def vind_adressen(
    t: str,
    cellen: Sequence[tuple[int, int]] = (),
    namen: Sequence[str] = (),
    velden: Sequence[tuple[Veld, Veld | None]] = (),
) -> list[Vondst]:
    """Street with house number. `extra` = (street folded, house number without spaces).

    `namen` are the registered streets, `velden` the fields with a street and those with its house number.
    """
    uit: list[Vondst] = []
    vak = Vakken()

    def voeg(van: int, straat: str, nr: str, tot: int, regel: str, score: float) -> None:
        laatste = straat.lower().split()[-1:]
        if _PC_LETTERS.match(t, tot) and re.search(r"(?<!\d)[1-9]\d{3}$", nr):
            return  # the number is the start of a postcode
        if laatste and laatste[0] in _GEEN_ADRES or not vak.neem(van, tot):
            return
        if x := _AANLOOPJES.search(t, max(0, van - 16), van):
            van = x.start()
        nr = re.sub(r"^[\s,]*(?:(?:nr\.?|nummer|huisnr\.?|huisnummer|no\.?)\s?)?", "", nr, flags=re.I)
        sleutel = (straat_sleutel(straat), nummer_sleutel(nr))
        uit.append(Vondst(van, tot, "adres", f"{sleutel[0]} {sleutel[1]}", regel, score, sleutel))

    bekend = {straat_sleutel(n) for n in namen}
    laag = t.lower() if namen else ""
    for naam in sorted(set(namen), key=len, reverse=True):
        delen = re.findall(r"[A-Za-z0-9']+", naam)
        if sum(map(len, delen)) <= 3 or len(laag) != len(t):
            continue
        patroon = re.compile(
            r"(?<![A-Za-z])"
            + r"[\s.-]{1,3}".join(map(re.escape, delen))
            + (r"(?P<nr>(?:,?\s{1,3}|-)" if naam[-1:].isdigit() else r"(?P<nr>,?\s{1,3}")
            + f"{_NR})",
            re.I,
        )
        i = laag.find(delen[0].lower())
        while i >= 0:
            if m := patroon.match(t, i):
                voeg(i, naam, m["nr"], m.end(), "bekende straat en nummer", 0.97)
            i = laag.find(delen[0].lower(), i + 1)
    for m in bij_cijfers(_JAARSTRAAT, t, 20, 20):
        voeg(m.start(), m["s"].replace("\n", " "), m["nr"], m.end(), "straat met een jaartal", 0.9)
    for woord in bij_cijfers(_VOOR_NUMMER, t, 80, 20):
        if not woord[1].lower().endswith(_EINDEN):
            continue
        m = _STRAAT.match(t, woord.start())
        if m is None:
            continue
        if re.fullmatch(r"\s*[1-9]\d?e", m["nr"]) and re.match(r" [A-Z]", t[m.end() : m.end() + 2]):
            continue  # 'Uilenburg 1e Hof'
        stam = m["stam"]
        kop = _kop(t, m.start())
        van = m.start() - len(kop)
        klein = False
        if stam[:1].islower() and not kop and (x := _KLEINE_KOP.search(t, max(0, van - 40), van)):
            delen = re.findall(r"\S+ ", x[0])
            for k in range(len(delen)):
                kop = "".join(delen[k:])
                if lijsten.is_straat(kop + stam) or k == len(delen) - 1 and kop.strip(" .") in _STRAATVOOR:
                    van -= len(kop)
                    klein = True
                    break
            else:
                kop = ""
        # lower-case small words at the front belong to the sentence, not to the street
        while (
            not klein and kop and (w := re.match(r"(?:van|de|der|den|het|'t|op|aan|bij|en|la|du)[ -]", kop))
        ):
            if lijsten.is_straat((kop + stam).lower()):
                break
            kop = kop[w.end() :]
            van += w.end()
        while (
            kop
            and (w := re.match(r"(?:Van|De|Het|Op|Aan|En|In)[ -]", kop))
            and not (
                w[0] in ("De ", "Het ", "Van ")
                and re.search(r"(?:[:,(\t]|  |wonende|adres)[ \n]?$", t[max(0, van - 9) : van])
            )
            and not lijsten.is_straat((kop + stam).lower())
        ):
            kop = kop[w.end() :]
            van += w.end()
        if "\n" in m["nr"] and (
            re.match(
                r" [A-Z][a-z]", t[m.end() : m.end() + 3]
            )  # the number of the next question: '4f Uren per maand'
            or m.start("nr") - t.rfind("\n", 0, m.start("nr")) < 50
            or t.startswith(("  ", "\t", " |"), m.end())
            or _NIEUWE_RIJ.match(t, t.index("\n", m.start("nr")))
        ):
            continue
        if not m["sterk"] and re.match(r"[ \t]{2}", m["nr"]):
            continue
        if lijsten.is_plaats((kop + stam).lower()) and not _PC_VOLGT.match(t, m.end()):
            continue
        if "\n" in kop:
            # a line end inside the street only for a name that goes on: 'Van der / Helststraat'
            na = kop.rindex("\n") + 1
            heel = (kop + stam).replace("\n", " ").lower()
            woorden_ = heel.split(" ")
            staarten = (" ".join(woorden_[k:]) for k in range(kop[:na].count(" ") + 1))
            if not (
                any(map(lijsten.is_straat, staarten)) or straat_sleutel(heel) in bekend
            ) and not re.search(
                r"(?:^|[ ])(?i:van|de|der|den|het|'t|ten|ter|la|du|burgemeester|burg\.|prof\.|dr\.|professor|\d+e|eerste|tweede|derde|vierde|nieuwe|oude|korte|lange|prins|prinses|prinsen)\n$",
                kop[:na],
            ):
                kop = kop[na:]
                van += na
        if not _straat_geldig(stam, kop, bool(m["sterk"]), False) and not (
            _PC_VOLGT.match(t, m.end())
            or (stam[0].isupper() and _ADRES_VOOR.search(t, max(0, van - 30), van))
        ):
            continue
        if not kop and stam.lower() == (m["sterk"] or m["zwak"]).lower():
            if x := re.search(
                r"((?:(?:Oude|Nieuwe|Korte|Lange|Grote) )?[A-Z][a-z'.-]+|\b(?:oude|nieuwe|korte|lange|grote|kleine|hoge|lage))[ \t]*\n?[ \t]*$",
                t[max(0, van - 40) : van],
            ):
                kop = x[1] + " "
                van = max(0, van - 40) + x.start()
        voeg(van, kop + stam, m["nr"], m.end(), "straat en huisnummer", 0.95 if m["sterk"] else 0.9)
    for a, b in cellen:
        if x := re.fullmatch(
            r"(?P<straat>[A-Za-z0-9'][A-Za-z0-9'. -]{2,40}?)(?P<nr>[ ]" + _NR + r")(?P<rest>[ ,].*)?", t[a:b]
        ):
            if lijsten.is_plaats(x["straat"].lower()) and not x["straat"][0].isupper():
                continue
            voeg(a, x["straat"], x["nr"], a + x.end("nr"), "adreskolom", 0.9)
    for m in bij_cijfers(_LAANVAN, t, 200, 80):
        if m["klein"]:
            if lijsten.is_straat(m["klein"]):
                voeg(m.start(), m["klein"], m["nr2"], m.end(), "straat en huisnummer", 0.9)
            continue
        if (
            lijsten.is_straat(m["straat"].lower())
            or m["straat"][0].isupper()
            and m["straat"].split()[0].lower() in ("laan", "plein", "kade", "singel", "straat")
        ):
            voeg(m.start(), m["straat"], m["nr"], m.end(), "straat en huisnummer", 0.95)
    for m in bij_cijfers(_OP_DE, t, 200, 80):
        naam = t[m.start() : m.start("nr")]
        if "\n" in m["nr"] and (
            m.start("nr") - t.rfind("\n", 0, m.start("nr")) < 50
            or _NIEUWE_RIJ.match(t, t.index("\n", m.start("nr")))
        ):
            continue
        if naam.startswith("'t") or _PC_VOLGT.match(t, m.end()):
            voeg(m.start(), naam, m["nr"], m.end(), "straat en huisnummer", 0.85)
    for m in bij_cijfers(_AAN_TE, t, 200, 80):
        if m["kop"] or (m["plaats"] and lijsten.is_plaats(m["plaats"].lower())):
            voeg(m.start("straat"), m["straat"], m["nr"], m.end("nr"), "straat en plaats", 0.8)
    for m in bij_cijfers(_LOS, t, 200, 80):
        if "\n" in m["nr"] and (
            m.start("nr") - t.rfind("\n", 0, m.start("nr")) < 55
            or t.startswith(("  ", "\t", " |", ";"), m.end())
            or _NIEUWE_RIJ.match(t, t.index("\n", m.start("nr")))
            or "\t" in t[t.rfind("\n", 0, m.start()) + 1 : m.start()]
        ):
            continue
        delen = m["straat"].split(" ")
        for k in range(len(delen)):
            naam = " ".join(delen[k:])
            if (
                lijsten.is_straat(naam.lower())
                and naam.lower() not in lijsten.MAANDEN_KLEIN
                and (
                    not lijsten.is_basiswoord(naam.lower())
                    or _PC_VOLGT.match(t, m.end())
                    or _ADRES_VOOR.search(t, max(0, m.start() - 30), m.start())
                    or _PC_PLAATS_VOOR.search(t, max(0, m.start() - 45), m.start())
                )
            ):
                if k and _KOPWOORD.match(f"{delen[k - 1]} {delen[k]}"):
                    k, naam = (
                        k - 1,
                        f"{delen[k - 1]} {naam}",
                    )  # 'Oude Gouwe', of which the list only has 'Gouwe'
                van = m.start() + len(" ".join(delen[:k])) + (1 if k else 0)
                voeg(van, naam, m["nr"], m.end(), "straatnaam uit lijst", 0.85)
                break
    for m in bij_cijfers(_KLEIN_ADRES, t, 200, 80):
        straat = m["straat"]
        laatste = straat.split()[-1]
        if _geen_vrije_straat(straat) or lijsten.is_plaats(straat):
            continue
        plaats = _IN_PLAATS.match(t, m.end())
        if (
            lijsten.is_straat(straat)
            or not lijsten.is_basiswoord(laatste)
            or _PC_VOLGT.match(t, m.end())
            or plaats
            and lijsten.is_plaats(plaats["p"])
        ):
            voeg(m.start("straat"), straat, m["nr"], m.end("nr"), "straat in kleine letters", 0.85)
    for m in bij_cijfers(_BUITENLAND, t, 300, 200):
        voeg(m.start(), m["straat"], "", m.end(), "buitenlands adres", 0.85)
    for veld, nummer in velden:
        straat = t[veld.van : veld.tot].strip(" .")
        if (
            not re.fullmatch(r"[A-Za-z0-9'][A-Za-z0-9'. /-]{1,40}", straat)
            or straat.lower() in woorden.GEEN_NAAM
            or not lijsten.is_straat(straat.lower())
            and (_geen_vrije_straat(straat) or straat.islower() and lijsten.is_basiswoord(straat.split()[-1]))
        ):
            continue  # 'Straat: onbekend'
        nr = t[nummer.van : nummer.tot] if nummer else ""
        if nr and not re.fullmatch(_HUISNUMMER, nr):
            nummer, nr = None, ""
        if not nr and (x := re.fullmatch(rf"(?P<s>.{{2,40}}?) (?P<nr>{_HUISNUMMER})", straat)):
            straat, nr = x["s"], x["nr"]
        sleutel = (straat_sleutel(straat), nummer_sleutel(nr))
        for deel in (veld, nummer):
            if deel and vak.neem(deel.van, deel.tot):
                uit.append(
                    Vondst(deel.van, deel.tot, "adres", " ".join(sleutel), "straat bij label", 0.9, sleutel)
                )
    for gevonden in bij_cijfers(_VRIJ, t, 200, 80):
        m = _binnen_regel(t, gevonden)
        if m is not None and (x := _vrije_straat(t, m)) is not None:
            voeg(x, t[x : m.end("straat")], m["nr"], m.end("nr"), "woord met huisnummer in adres", 0.8)
    return uit


def _geen_vrije_straat(straat: str) -> bool:
    """The last word counts, names a part of a document or a time: no street ('Bijlage 3', 'Kamer 12', 'Maart 4')."""
    delen = straat.split()
    laatste = delen[-1].lower().rstrip(".")
    return (
        laatste in _GEEN_ADRES
        or laatste in _GEEN_STRAAT
        and (len(delen) < 3 or delen[0].lower() in woorden.GEEN_NAAM)
        or laatste in woorden.GEEN_NAAM
        or laatste in woorden.ORGANISATIES
        or laatste.isupper()
    )


def _binnen_regel(t: str, m: re.Match[str]) -> re.Match[str] | None:
    """A `_VRIJ` match that crosses a line end only counts where the line is wrapped; else what stands on the last line."""
    breuk = m[0].rfind("\n")
    if breuk < 0:
        return m
    breuk += m.start()
    vol = breuk - t.rfind("\n", 0, breuk) > 55
    if vol and not t.startswith(("  ", "\t", " |", ";"), m.end()):
        return m
    return _VRIJ.match(t, breuk + 1)


def _vrije_straat(t: str, m: re.Match[str]) -> int | None:
    """Where the street of a `_VRIJ` match begins, when the words around it say that it is an address; else None."""
    straat = m["straat"]
    laatste = straat.split()[-1]
    if _geen_vrije_straat(straat) and not re.search(r" [NZOW]\.?Z\.?$", straat):
        return None
    van, tot = m.start(), m.end("nr")
    laag = laatste.lower()
    windrichting = re.search(r" [NZOW]\.?Z\.?$", straat) is not None
    apart = _TUSSENHAAKS.search(t, max(0, van - 2), van) and _SLOT.match(t, tot)
    toevoeging = _TOEVOEGING.search(m["nr"]) is not None
    if windrichting or apart and (toevoeging or _WOONT.search(t, max(0, van - 70), van)):
        return van
    plaats = lijsten.is_plaats(laag)
    if _PC_VOLGT.match(t, tot) and not _PC_LETTERS.match(t, tot):
        return _zonder_kop(t, van, m)
    if plaats:
        return None
    begin = max(0, van - 48)
    voor = _ADRES_VOOR.search(t, begin, van)
    if voor and lijsten.is_woord(laag) and re.match(r"woning|huis|pand|hu[iu]r", voor[0], re.I):
        voor = None  # 'de woning is Energielabel 3'
    if voor or any(p.search(t, begin, van) for p in (_PC_PLAATS_VOOR, _WONEND_TE)):
        return _zonder_kop(t, van, m)
    # a word of the sentence in front ('Volgens Achterom 12') is no part of it
    while (
        not _AANLOOP.match(t, van)
        and (w := re.match(r"(?:[A-Z][a-z]+|op|aan|van|de|het|in|der|den) ", t[van : m.end("straat")]))
        and (
            w[0].strip().islower()
            or w[0].strip().lower() in woorden.GEEN_NAAM
            and not _KOPWOORD.match(t, van)
        )
    ):
        van += w.end()
    if (
        (x := _PLAATS_ERNA.match(t, tot))
        and lijsten.is_plaats(x["p"].lower())
        and x["p"].lower() not in woorden.GEEN_NAAM
    ):
        return van
    vast = not lijsten.is_basiswoord(laag)
    midden = van and t[van - 1] == " " and t[van - 2 : van - 1] not in (".", "!", "?", ":", " ")
    if _KOPWOORD.match(t, van) and (vast or midden):
        return van
    if _TOEVOEGING.search(m["nr"]) and not lijsten.is_woord(laag) and not lijsten.is_engels(laag):
        return van
    return None


def _zonder_kop(t: str, van: int, m: re.Match[str]) -> int:
    """Leave out words of the sentence that stand before the street."""
    while (
        w := re.match(
            r"(?:op|aan|van|in|Adres|Wonende|Woont) (?:(?:de|het) (?=[A-Z]))?", t[van : m.end("straat")]
        )
    ) and not lijsten.is_straat(t[van : m.end("straat")].lower()):
        van += w.end()
    return van


_SCHEIDING = re.compile(r"(?P<cijfers>(?<=\d)[\s/-]+(?=\d))|[\s/-]+")


def nummer_sleutel(nr: str) -> str:
    """A house number for comparison: '177 - III' and '177-iii' are one, '17-1' is not '171'."""
    return _SCHEIDING.sub(lambda m: "-" if m["cijfers"] else "", nr).lower()


def straat_sleutel(straat: str) -> str:
    """Form by which two spellings of one street are recognised as equal."""
    s = re.sub(r"[\s.'-]+", "", straat.lower())
    return re.sub(r"str$", "straat", s)


def straatpatroon(naam: str) -> re.Pattern[str] | None:
    """A street by name, however its words stand apart; None when it is too short to tell."""
    patroon = r"[\s.'-]{0,4}".join(map(re.escape, re.findall(r"[A-Za-z0-9]+", naam)))
    return re.compile(rf"(?<![A-Za-z]){patroon}(?![A-Za-z])", re.I) if len(patroon) > 4 else None


_PLAATS_NA = re.compile(
    r"[ ]{0,3},?[ ]{0,3}(?:\n[ \t]{0,12})?((?:'s-|'S-|'t )?[A-Za-z][A-Za-z'.-]{1,30}(?:[ -](?:[A-Z][A-Za-z'-]{1,30}|aan|den|de|op|bij|a/d|ad|van|ij|IJ|en|het|'t|zh|ZH|nb|NB|gld|GLD)){0,4})"
)
_VOOR_PC = re.compile(
    r"(?:^|[\n;|:,\t]|  |\b(?:naar|aan|aan de|aan het|op|op de|op het|van|is|bij) )[ \t]*(?P<s>[A-Z][A-Za-z'. -]{2,40}?)(?P<nr>[ ]"
    + _NR
    + r")[ \t]*[,;|]?[ \t]*\n?[ \t]*$"
)


def _tussen_haken(t: str, van: int, tot: int) -> bool:
    """'wonende te (7739 KM) Pijnacker': brackets around it and a place behind them."""
    x = re.match(r"\) ?([A-Z][A-Za-z'-]+)", t[tot : tot + 40])
    return t[van - 1 : van] == "(" and x is not None and lijsten.is_plaats(x[1].lower())


def vind_postcodes(t: str, adressen: list[Vondst], velden: Collection[int] = ()) -> list[Vondst]:
    """Postcodes with the place that follows. `extra` = (postcode, place span or None, bound to an address).

    `velden` are the places where a field for a postcode begins.
    """
    uit = []
    einden = sorted(v.tot for v in adressen)
    for m in bij_cijfers(_POSTCODE, t, 20, 20):
        letters = m[2]
        if letters.upper() in ("SA", "SD", "SS"):
            continue
        code = m[1] + letters.upper()
        na = _PLAATS_NA.match(t, m.end())
        plaats = None
        # '2019 op een ander adres', '3500 in Utrecht': small words of the sentence, not the letters and a place
        woord = letters.islower() and letters in woorden.GEEN_NAAM
        if na and not (woord and (na[1][0].isupper() or m[1].startswith(("19", "20")))):
            delen = re.split(r"(?<=[ ])", na[1])
            for k in range(len(delen), 0, -1):
                kandidaat = "".join(delen[:k]).rstrip(" .")
                if lijsten.is_plaats(kandidaat.lower()) and (
                    kandidaat not in woorden.GEEN_NAAM or kandidaat in lijsten.gemeenten()
                ):
                    plaats = (na.start(1), na.start(1) + len(kandidaat))
                    break
            if (
                plaats is None
                and "\n" not in t[m.end() : na.start(1)]
                and na[1][0].isupper()
                and letters.isupper()
            ):
                w = delen[0].strip()
                if not lijsten.is_woord(w.lower()) and len(w) > 2:
                    plaats = (na.start(1), na.start(1) + len(w))
        k = bisect_right(einden, m.start()) - 1
        vlak_voor = k >= 0 and m.start() - einden[k] <= 25 and "\n\n" not in t[einden[k] : m.start()]
        zeker = plaats is not None or vlak_voor or m.start() in velden or _tussen_haken(t, *m.span())
        if letters.isupper():
            # stuck to the digits it is no word; it may still be a measure
            if letters in (_PC_WOORD if len(m[0]) > 6 else _PC_MAAT) and not zeker:
                continue
        elif (
            not zeker
            and (
                " " in m[0]
                or "\n" in m[0]
                or letters.lower() in ("de", "en", "in", "is", "op", "te", "of", "er", "ik", "je")
            )
            or letters[0] != letters[1]
            and letters[0].isupper() != letters[1].isupper()
            and not zeker
        ):
            continue
        if "\n" in m[0] and not (zeker and letters.isupper()):
            continue
        if (
            not vlak_voor
            and (plaats or letters.isupper())
            and (v := _VOOR_PC.search(t, max(0, m.start() - 70), m.start()))
        ):
            straat, nr = v["s"].strip(), v["nr"].strip()
            laatste = straat.split()[-1].lower() if straat.split() else ""
            if (
                laatste not in ("postbus", "antwoordnummer", "bus", "artikel", "bijlage", "pagina")
                and "postbus" not in straat.lower()
            ):
                sleutel = (straat_sleutel(straat), nummer_sleutel(nr))
                adressen.append(
                    Vondst(
                        v.start("s"),
                        v.end("nr"),
                        "adres",
                        f"{sleutel[0]} {sleutel[1]}",
                        "adresregel boven postcode",
                        0.9,
                        sleutel,
                    )
                )
                vlak_voor = True
        uit.append(
            Vondst(
                m.start(), m.end(), "postcode", code, "postcode", 0.97 if zeker else 0.8, (plaats, vlak_voor)
            )
        )
    return uit
