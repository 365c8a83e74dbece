# SPDX-License-Identifier: EUPL-1.2
"""Registered values in notations that the patterns for anybody's values are too strict for: cut by a line or a page,
stuck to other signs, or half behind asterisks.

What a registered value is made of is known, so nearly anything may stand between its signs. Each search begins with a
look whether the letters and digits stand in the text at all, without everything between them; that costs next to nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

from rapidfuzz.distance import OSA

from . import lijsten
from .bijcijfers import reeksen
from .getallen import Vondst, nummer_sleutel, straat_sleutel

_LOS = {i: None for i in range(128) if not chr(i).isalnum()}


def dicht(t: str) -> str:
    """Only the letters and digits of a text, small: 'k.el\\nmas' -> 'kelmas'."""
    return t.lower().translate(_LOS)


class Zoektekst:
    """A text, what is left of it when only letters and digits count, and how often each value was found in it already."""

    def __init__(self, t: str, vondsten: Iterable[Vondst]) -> None:
        self.t = t
        self.laag = t.lower()
        self.kaal = self.laag.translate(_LOS)
        self.gevonden = Counter(v.waarde for v in vondsten)

    def blijft(self, kern: str, waarde: str) -> bool:
        """The signs of a value stand in the text more often than the ordinary patterns found it."""
        return self.kaal.count(kern) > self.gevonden[waarde]


# --- e-mail ------------------------------------------------------------------------------------------------------
_BREUK = r"(?:[ \t]{0,3}-?[ \t]{0,3}[\n\f][ \t\n]{0,12}|[ \t]{1,2})?"
_AT = rf"{_BREUK}(?:@|%40|[(\[]\s?(?:at|apenstaart(?:je)?)\s?[)\]]|(?<=\s)(?:at|apenstaart(?:je)?)(?=\s)){_BREUK}"
_PUNT = rf"{_BREUK}(?:\.|,|[(\[]\s?(?:dot|punt)\s?[)\]]|(?<=\s)(?:dot|punt)(?=\s)){_BREUK}"
_ROND_TEKEN = re.compile(
    r"\s*(?:[@.]|%40|[(\[]|[)\]]|(?<=\s)(?:at|dot|punt|apenstaart(?:je)?)(?=\s))\s*", re.I
)
_VOOR_ADRES = re.compile(r"[\w.+%-]*\Z")
_PREFIX = re.compile(
    r"(?:.*%[0-9a-f]{2}|(?:.*_)?(?:e?-?mail|van|aan|from|to|re|fwd?|bericht|contact|\d+)_)", re.I
)
_ERACHTER = re.compile(r"(?![A-Za-z0-9-]|\.(?!(?:pdf|msg|eml|docx?|txt|html?)\b)[A-Za-z0-9])", re.I)


def _email_patroon(adres: str) -> re.Pattern[str]:
    """An address with a border of a line or a page between any two of its signs, and other ways to write its @."""
    naam, _, domein = adres.partition("@")
    voor = _BREUK.join("-?" if c == "-" else re.escape(c) for c in naam)
    na = _PUNT.join(_BREUK.join("-?" if c == "-" else re.escape(c) for c in d) for d in domein.split("."))
    return re.compile(voor + _AT + na + _ERACHTER.pattern, re.I)


def _staat_er(z: Zoektekst, adres: str) -> bool:
    """The signs of an address stand in the text more often than it was found; making its pattern is what costs."""
    naam, at, domein = adres.partition("@")
    begin = dicht(naam)
    if not at or not z.blijft(begin, adres):
        return False
    vormen = {dicht(domein.replace(".", punt)) for punt in (".", "dot", "punt")}
    tekens = ("", "at", "40", "apenstaart", "apenstaartje")
    return sum(z.kaal.count(begin + x + v) for x in tekens for v in vormen) > z.gevonden[adres]


def _begin_adres(t: str, van: int, eigen: bool) -> int | None:
    """Where an address really begins when signs are stuck to it: 'mail_k.elmas@' begins at the k; None when it is another.

    An unknown word before an underscore goes along with another's address; the parent's is then no longer the parent's.
    """
    voor = _VOOR_ADRES.search(t, max(0, van - 60), van)
    ervoor = voor[0] if voor else ""
    if not ervoor or _PREFIX.fullmatch(ervoor):
        return van
    return van - len(ervoor) if ervoor.endswith("_") and not eigen else None


def vind_email(z: Zoektekst, adressen: Collection[str], eigen: Collection[str]) -> list[Vondst]:
    """Registered addresses, cut at most once: 'k.el\\nmas75@gmail.com', 'k.elmas75 at gmail.com'."""
    uit = []
    for adres in sorted(adressen, key=len, reverse=True):
        if not _staat_er(z, adres):
            continue
        for m in _email_patroon(adres).finditer(z.t):
            if len(re.findall(r"\s+", _ROND_TEKEN.sub("@", m[0]))) > 1:
                continue
            van = _begin_adres(z.t, m.start(), adres in eigen)
            if van is not None:
                uit.append(Vondst(van, m.end(), "email", adres, "bekend e-mailadres", 0.99))
    return uit


# --- numbers -----------------------------------------------------------------------------------------------------
_GAT = r"[ \t.,~/()\-]{0,3}(?:\n[ \t-]{0,8}|\f\s{0,8})?"


def _reeks(tekens: str) -> str:
    """The signs of a number with anything that people put between them."""
    return _GAT.join(map(re.escape, tekens))


def vind_telefoon(z: Zoektekst, nummers: Iterable[str]) -> list[Vondst]:
    """Registered phone numbers: over a page, behind a slash, in a link ('wa.me/31612345678'), or without the zero."""
    uit = []
    for n in nummers:
        kern = n[1:] if n.startswith("0") else n
        if len(kern) < 7 or not z.blijft(kern, n):
            continue
        land = rf"(?:(?:\(?\+|00)?[ ]?31\)?{_GAT}(?:\(0\))?{_GAT}|\(?0{_GAT})" if n != kern else r"\+?"
        patroon = rf"(?<!\d)(?<!\d[.,])(?:{land}{_reeks(kern)}(?!\d)|(?<![A-Za-z.,/+-]){kern}(?![A-Za-z\d]|[.,/-]\d))"
        uit += [
            Vondst(*m.span(), "telefoon", n, "bekend telefoonnummer", 0.97) for m in re.finditer(patroon, z.t)
        ]
    return uit


def vind_iban(z: Zoektekst, rekeningen: Iterable[str]) -> list[Vondst]:
    """Registered accounts stuck to other signs or without the country: 'IBANNL91ABNA0417164300EUR', 'ABNA0417164300'."""
    uit = []
    for r in rekeningen:
        if len(r) < 12 or not z.blijft(r[4:].lower(), r):
            continue
        patroon = rf"(?:{_reeks(r[:4])}{_GAT}|(?<![A-Za-z0-9])(?=[A-Za-z])){_reeks(r[4:])}(?!\d)"
        uit += [
            Vondst(*m.span(), "iban", r, "bekend rekeningnummer", 0.99)
            for m in re.finditer(patroon, z.t, re.I)
        ]
    return uit


def vind_bsn(z: Zoektekst, nummers: Iterable[str]) -> list[Vondst]:
    """Registered BSNs, however cut: '1234 - 56782', or in cells beside each other."""
    uit = []
    for n in nummers:
        if z.blijft(n, n):
            patroon = rf"(?<!\d)(?<!\d[.,/-]){_reeks(n)}(?!\d)(?![.,/-]\d)"
            uit += [Vondst(*m.span(), "bsn", n, "bekend bsn", 0.98) for m in re.finditer(patroon, z.t)]
    return uit


_MASKER = re.compile(
    r"(?<![A-Za-z0-9*])(?:[A-Z]{2}(?:\d\d[ ]?|(?=\*))|06[ -]?)?(?P<weg>(?:[*xX][ .-]?){3,})(?P<staart>\d{3,6})(?!\d|[.,]\d)"
)


def vind_gemaskeerd(t: str, nummers: dict[str, str], eigen: Iterable[str]) -> list[Vondst]:
    """The last digits of a registered number behind asterisks or crosses: '*****6782'. `nummers`: number -> kind."""
    if not any(x in t for x in ("**", "xx", "XX")):
        return []
    staart = {n[-k:]: (n, s) for n, s in nummers.items() for k in range(3, 7) if n[-k:].isdigit()}
    for n in eigen:
        for k in range(3, 7):
            staart.pop(n[-k:], None)
    uit = []
    for m in _MASKER.finditer(t) if staart else ():
        weinig = len(m["staart"]) == 3 and len(m["weg"]) < 6
        if m["staart"] in staart and not weinig:
            n, soort = staart[m["staart"]]
            uit.append(Vondst(*m.span(), soort, n, f"laatste cijfers van bekend {soort}", 0.85))
    return uit


# --- user-ids ----------------------------------------------------------------------------------------------------
_ID = re.compile(r"([a-z]{4,})(\d{2,})")
_ID_CIJFER = {"0": "[0Oo]", "1": "[1Il]", "5": "[5S]", "8": "[8B]"}


def vind_gebruikers(z: Zoektekst, ids: Iterable[str], eigennamen: Collection[str]) -> list[Vondst]:
    """Registered user-ids with a blank or a line end before the digits, or an O for a zero: 'kelma 03', 'kelmaO3'.

    Letters that are a word or a name ('emma 12') are left alone, and so is a capital at the begin of a sentence.
    """
    uit = []
    for w in ids:
        m = _ID.fullmatch(w)
        if m is None or m[1] in eigennamen or lijsten.is_woord(m[1]) or not _anders_geschreven(z, w, m[1]):
            continue
        staart = "".join(_ID_CIJFER.get(c, c) for c in m[2])
        klein = rf"(?:{m[1]}|{m[1].upper()})(?:[ \t_-]?\n?[ \t]?|\f){staart}"
        uit += [
            Vondst(*x.span(), "gebruikersnaam", w, "bekende gebruikersnaam", 0.9)
            for x in re.finditer(rf"(?<![A-Za-z0-9@._-]){klein}(?![A-Za-z0-9@]|[.,:/-]\d)", z.t)
        ]
    return uit


def _anders_geschreven(z: Zoektekst, w: str, letters: str) -> bool:
    """The letters of a user-id stand where the id itself does not stand in one piece."""
    return z.kaal.count(letters) > z.laag.count(w)


# --- addresses ---------------------------------------------------------------------------------------------------
_HUIS = re.compile(r"(\d+)(.*)", re.S)


_SCHEIDING = r"[ \t]?[-/_|;,+]?[ \t]?"


def _toevoeging(eigen: str) -> str:
    """The addition to a house number: the registered one or any short one, which may also be left out."""
    kaal = re.escape(eigen.strip(" -/"))
    return rf"(?:[ ]?[-/]?[ ]?{kaal}|[ ]?[-/]?[A-Za-z]|-\d{{1,3}}|[ -]?(?:hs|bis|huis|I{{1,3}}|IV))?"


def vind_postcodes(z: Zoektekst, adressen: Iterable[tuple[str, str, str, str]]) -> list[Vondst]:
    """Registered postcodes in two pieces ('3515-ZX') and keys of a postcode and a number ('3515ZX12', '3515ZX/12a').

    `adressen`: street, house number, postcode, place. The number is a find of its own: the parent's neighbour shares the
    postcode.
    """
    uit = []
    for straat, nr, pc, plaats in adressen:
        h, kern = _HUIS.match(nr), pc.lower()
        if not re.fullmatch(r"\d{4}[A-Z]{2}", pc):
            continue
        if not z.blijft(kern, pc) and (h is None or kern + h[1] not in z.kaal):
            continue
        huis = f"(?P<nr>{_SCHEIDING}{h[1]}{_toevoeging(h[2])}(?![A-Za-z0-9]))?" if h else "(?P<nr>)"
        patroon = rf"(?<![0-9A-Za-z])(?P<pc>{pc[:4]}[ \t]{{0,2}}[-.]?[ \t]{{0,2}}(?:[\n\f][ \t]{{0,8}})?{pc[4:]})(?![A-Za-z]){huis}"
        for m in re.finditer(patroon, z.t, re.I):
            if not m["nr"] and z.t[m.end() : m.end() + 1].isdigit():
                continue
            waar = _plaats(z.t, m.end("pc"), plaats)
            uit.append(Vondst(*m.span("pc"), "postcode", pc, "bekende postcode", 0.97, (waar, False)))
            if m["nr"]:
                sleutel = (straat_sleutel(straat), nummer_sleutel(re.sub(r"^\W+", "", m["nr"])))
                uit.append(
                    Vondst(
                        *m.span("nr"), "adres", " ".join(sleutel), "nummer bij bekende postcode", 0.9, sleutel
                    )
                )
    return uit


def _plaats(t: str, i: int, plaats: str) -> tuple[int, int] | None:
    """Where the registered place stands behind a postcode."""
    m = re.compile(rf"[\s,]{{0,4}}({re.escape(plaats)})\b", re.I).match(t, i) if plaats else None
    return m.span(1) if m else None


_WOORDEN_VOOR = re.compile(
    r"(?:(?<=\s)|(?<=[(:;|])|^)((?:[A-Za-z'.-]+[ ]){0,4}[A-Za-z'.-]{3,})[ ]?,?[ \t]{0,2}\Z", re.M
)


def vind_straten(t: str, anderen: Collection[tuple[str, str]], eigen: Collection[str]) -> list[Vondst]:
    """A registered street with one letter wrong, before its own number: 'Meidoornstaat 12a'.

    `anderen`: (street, number) as keys; `eigen`: streets of the parent, which win when they are as near.
    """
    per_nr: dict[str, list[tuple[str, str]]] = {}
    for straat, nr in anderen:
        if len(straat) > 7 and (h := _HUIS.match(nr)):
            per_nr.setdefault(h[1], []).append((straat, nr))
    uit = []
    for a, b in reeksen(t) if per_nr else ():
        for straat, nr in per_nr.get(t[a:b], ()):
            if (van := _begin_straat(t, a, straat, eigen)) is None:
                continue
            if tot := _eind_nummer(t, b, nr):
                uit.append(
                    Vondst(
                        van,
                        tot,
                        "adres",
                        f"{straat} {nr}",
                        "bekende straat met een tikfout",
                        0.85,
                        (straat, nr),
                    )
                )
                break
    return uit


def _begin_straat(t: str, tot: int, straat: str, eigen: Collection[str]) -> int | None:
    """Where the words before a number begin that are one letter off this street."""
    m = _WOORDEN_VOOR.search(t, max(0, tot - 45), tot)
    if m is None:
        return None
    for w in re.finditer(r"(?<![A-Za-z'.-])(?=[A-Za-z'])", m[1]):
        sleutel = straat_sleutel(m[1][w.start() :])
        if OSA.distance(sleutel, straat, score_cutoff=1) <= 1:
            dichterbij = any(OSA.distance(sleutel, e, score_cutoff=1) <= 1 for e in eigen)
            return None if dichterbij else m.start(1) + w.start()
    return None


def _eind_nummer(t: str, tot: int, nr: str) -> int | None:
    """Where a house number ends whose digits end at `tot`; None when a longer number stands there."""
    staart = re.sub(r"^\d+-?", "", nr)
    m = re.compile(rf"(?:[ ]?[-/]?[ ]?{re.escape(staart)})?(?![A-Za-z0-9]|[.,:/-]\d)", re.I).match(t, tot)
    return m.end() if m else None
