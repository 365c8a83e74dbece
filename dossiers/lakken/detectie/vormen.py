# SPDX-License-Identifier: EUPL-1.2
"""Everything with a form of its own: numbers, accounts, addresses and dates, the most specific first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import geregistreerd, gespeld, getallen, structuur, stukken, velden
from .dossier import Dossier
from .geboortedatums import GEB_VOOR
from .gebruikers import vind_gebruikers
from .getallen import Vakken, Vondst
from .normaal import vouw

_CIJFERRIJ = re.compile(r"\d(?:[ .,~\-/\n]?\d){7,}")
# kinds of fields that count as a cell of a column of that kind
_CELSOORTEN = frozenset(["naam", "bsn", "telefoon", "geboortedatum", "adres", "iban"])


def vind_vormen(dos: Dossier) -> None:
    """Fill the fields, cells and dates of the dossier, and `alles`: every find with a form of its own."""
    t, reg = dos.t, dos.register
    machine = velden.machinevelden(t)
    dos.naamvelden = [(v.van, v.tot) for v in machine if v.soort == "naam"] + structuur.kleine_sprekers(t)
    dos.regels = structuur.labelregels(t)
    dos.velden = sorted([*machine, *velden.formuliervelden(dos.regels)])
    dos.cellen = structuur.kolommen(t, dos.koppen)
    dos.velden += [
        velden.Veld(a, b, (), "straat" if s == "adres" else s)
        for a, b, s in dos.cellen
        if s in ("letters", "tussen", "huisnummer") or s == "adres" and not any(map(str.isdigit, t[a:b]))
    ]
    dos.velden.sort()
    dos.cellen += [(v.van, v.tot, v.soort) for v in dos.velden if v.soort in _CELSOORTEN]
    email = getallen.vind_email(t)
    iban = getallen.vind_iban(t)
    bsn = getallen.vind_bsn(t)
    tel = getallen.vind_telefoon(t)
    dos.gespeld = gespeld.vind_gespeld(t)
    tel += [
        Vondst(g.van, g.tot, "telefoon", g.telefoon, "gespeld nummer", 0.95)
        for g in dos.gespeld
        if g.telefoon
    ]
    dos.datums = getallen.vind_datums(t)
    dos.datums += [(g.van, g.tot, g.datum, True) for g in dos.gespeld if g.datum]
    dos.datums += getallen.vind_zescijferdatums(
        t, GEB_VOOR, [(a, b) for a, b, s in dos.cellen if s == "geboortedatum"]
    )
    dos.datums.sort(key=lambda x: x[:2])
    adres = getallen.vind_adressen(
        t,
        [(a, b) for a, b, s in dos.cellen if s == "adres"] + structuur.adreslabels(dos.regels),
        [n for g in (reg.ouder, *reg.anderen) for n in g.straatnamen],
        velden.straatparen(dos.velden),
    )
    adres = [v for v in adres if not _naam_en_jaar(dos, v)]
    postcode = getallen.vind_postcodes(t, adres, {v.van for v in machine if v.soort == "postcode"})
    # most specific kinds first; a find inside an earlier one is dropped
    alles: list[Vondst] = []
    vak = Vakken()
    bekend = _Bekend(dos, [*email, *iban, *bsn, *tel, *postcode])
    for v in [*bekend.email(), *email, *bekend.iban(), *iban, *_rek_kolom(dos)]:
        if vak.neem(v.van, v.tot):
            alles.append(v)
    anderen_bsn = {b for g in reg.anderen for b in g.bsn} - reg.ouder.bsn
    for v in bsn:
        if v.soort == "bsn?":
            if (
                dos.op_scan(v.van)
                and v.regel == "negen cijfers"
                and not getallen.GEEN_BSN_LABEL.search(t, max(0, v.van - 30), v.van)
            ):
                # a scan misreads digits: the 11-test is a score there, no filter
                v.soort, v.score, v.regel = "bsn", 0.6, "negen cijfers op scan"
            elif v.waarde in anderen_bsn:
                v.soort, v.score, v.regel = "bsn", 1.0, "bekend bsn"
            else:
                continue
        if vak.neem(v.van, v.tot):
            alles.append(v)
    in_stukken = [*stukken.vind_gebroken_bsn(t), *stukken.vind_bekende(t, _nummers_van_anderen(dos))]
    for v in [*bekend.bsn(), *in_stukken]:
        if vak.neem(v.van, v.tot):
            alles.append(v)
    if dos.heeft_scan:
        _bsn_op_scan(dos, alles, vak)
    for v in _bekende_cijfers(dos, anderen_bsn, "bsn") + _bsn_kolom(dos):
        if vak.neem(v.van, v.tot):
            alles.append(v)
    for a, b, _d, _v in dos.datums:
        vak.neem(a, b)
    tel += stukken.vind_zonder_netnummer(t, bekend.van_anderen("telefoon"))
    for v in [*bekend.telefoon(), *tel, *_tel_kolom(dos), *adres, *postcode, *bekend.overig()]:
        if vak.neem(v.van, v.tot, grens=v.soort != "telefoon" or v.score < 0.95):
            alles.append(v)
    alles += [v for v in bekend.gebruikers() if vak.neem(v.van, v.tot)]
    vind_gebruikers(dos, alles, vak)
    dos.vak = vak
    dos.bezet_namen = [(v.van, v.tot) for v in alles] + _eigen_straten(dos)
    for v in alles:
        if v.soort == "postcode" and v.extra[0]:
            dos.bezet_namen.append(v.extra[0])
    dos.alles = alles


_JAAR = re.compile(r"(?P<naam>.*[A-Za-z])\s+(?:19[5-9]\d|20[0-2]\d|203[0-5])", re.S)
_ADRES_ACHTER = re.compile(r"[ ,;|]*\n?[ \t]*[1-9]\d{3} ?[A-Z]{2}\b|,? (?:te|in) [A-Z]")


def _naam_en_jaar(dos: Dossier, v: Vondst) -> bool:
    """A parent's surname that ends like a street, with a year: 'Toekenning Ingrid van den Berg 2013' is no address.

    Only where nothing around it speaks of an address.
    """
    o, t = dos.register.ouder, dos.t
    m = _JAAR.fullmatch(t, v.van, v.tot)
    if (
        m is None
        or not o.achter
        or (v.extra and v.extra[0] in {s for g in dos.register.anderen for s, _ in g.straten})
    ):
        return False
    heel = [w.rstrip(".,").lower() for w in re.findall(r"[A-Za-z'.]+", m["naam"])]
    if tuple(heel[-len(o.achter) :]) != o.achter or getallen.adres_ervoor(t, v.van):
        return False
    return not _ADRES_ACHTER.match(t, v.tot)


class _Bekend:
    """The registered values of others in notations that the ordinary patterns left (see `geregistreerd`)."""

    def __init__(self, dos: Dossier, gevonden: list[Vondst]) -> None:
        self.dos = dos
        self.z = geregistreerd.Zoektekst(dos.t, gevonden)

    def van_anderen(self, soort: str) -> frozenset[str]:
        """The values of one kind that aren't the parent's as well."""
        reg = self.dos.register
        return frozenset(w for g in reg.anderen for w in getattr(g, soort)) - getattr(reg.ouder, soort)

    def email(self) -> list[Vondst]:
        """The parent's addresses too: half of one looks like somebody else's."""
        eigen = self.dos.register.ouder.email
        return geregistreerd.vind_email(self.z, self.van_anderen("email") | eigen, eigen)

    def iban(self) -> list[Vondst]:
        return geregistreerd.vind_iban(self.z, self.van_anderen("iban"))

    def bsn(self) -> list[Vondst]:
        return geregistreerd.vind_bsn(self.z, self.van_anderen("bsn"))

    def telefoon(self) -> list[Vondst]:
        return geregistreerd.vind_telefoon(self.z, self.van_anderen("telefoon"))

    def gebruikers(self) -> list[Vondst]:
        eigennamen = self.dos.register.ouder.tokens
        return geregistreerd.vind_gebruikers(self.z, self.van_anderen("gebruikers"), eigennamen)

    def overig(self) -> list[Vondst]:
        """Postcodes and house numbers, streets with an error, and numbers of which only the end stands there."""
        o = self.dos.register.ouder
        adressen = [
            (vouw(a.straat), a.huisnummer, re.sub(r"\s", "", a.postcode).upper(), vouw(a.plaats))
            for p in self.dos.anderen
            for a in p.adressen
            if a.straat or re.sub(r"\s", "", a.postcode).upper() not in o.postcodes
        ]
        straten = {x for g in self.dos.register.anderen for x in g.straten} - o.straten
        return [
            *geregistreerd.vind_postcodes(self.z, adressen),
            *geregistreerd.vind_straten(self.dos.t, straten, {s for s, _ in o.straten}),
            *geregistreerd.vind_gemaskeerd(
                self.dos.t, _nummers_van_anderen(self.dos), o.bsn | o.iban | o.telefoon
            ),
        ]


def _nummers_van_anderen(dos: Dossier) -> dict[str, str]:
    """Registered numbers that aren't the parent's as well -> kind."""
    o = dos.register.ouder
    uit: dict[str, str] = {}
    for g in dos.register.anderen:
        uit |= dict.fromkeys(g.bsn - o.bsn, "bsn")
        uit |= dict.fromkeys(g.iban - o.iban, "iban")
        uit |= dict.fromkeys(g.telefoon - o.telefoon, "telefoon")
    return uit


def _eigen_straten(dos: Dossier) -> list[tuple[int, int]]:
    """Where the parent's street stands without a number: no name of a person."""
    return [
        m.span()
        for naam in dos.register.ouder.straatnamen
        if (patroon := getallen.straatpatroon(naam))
        for m in patroon.finditer(dos.t)
        if m[0][0].isupper()
    ]


def _bsn_op_scan(dos: Dossier, alles: list[Vondst], vak: Vakken) -> None:
    """Rows of digits on a scan that a BSN can have become: one more, one less, or stuck to other signs."""
    t = dos.t
    for m in getallen.TIEN.finditer(t):
        if dos.op_scan(m.start()) and not getallen.GEEN_BSN_LABEL.search(
            t, max(0, m.start() - 30), m.start()
        ):
            w = next(
                (
                    m[0][:i] + m[0][i + 1 :]
                    for i in range(10)
                    if m[0][:i] + m[0][i + 1 :] in dos.register.ouder.bsn
                ),
                m[0],
            )
            if vak.neem(m.start(), m.end()):
                alles.append(Vondst(m.start(), m.end(), "bsn", w, "tien cijfers op scan", 0.5))
    for m in getallen.BSN_PLAK.finditer(t):
        if (
            dos.op_scan(m.start())
            and sum(c.isdigit() for c in m[0]) > 6
            and not getallen.GEEN_BSN_LABEL.search(t, max(0, m.start() - 30), m.start())
            and vak.neem(m.start(), m.end())
        ):
            n = getallen.cijfers(m[0].translate(getallen.OCR_CIJFER))
            alles.append(Vondst(m.start(), m.end(), "bsn", n, "negen cijfers op scan", 0.6))
    for m in getallen.ACHT.finditer(t):
        if (
            dos.op_scan(m.start())
            and not getallen.GEEN_BSN_LABEL.search(t, max(0, m.start() - 30), m.start())
            and not any(a < m.end() and m.start() < b for a, b, _d, _v in dos.datums)
            and vak.neem(m.start(), m.end())
        ):
            # a scan loses a digit: eight where a BSN has nine
            n = getallen.cijfers(m[0])
            alles.append(Vondst(m.start(), m.end(), "bsn", n, "acht cijfers op scan", 0.4))


def _bekende_cijfers(dos: Dossier, waarden: set[str], soort: str) -> list[Vondst]:
    """Registered numbers wherever their digits stand in a row, also inside longer numbers."""
    uit = []
    kernen = {w: w.lstrip("0") if len(w.lstrip("0")) >= 8 else w for w in waarden if len(w) >= 8}
    for w, a, b in _cijfers_met_ruis(dos, kernen) if dos.heeft_scan else _cijfers_in_rij(dos, kernen):
        van, tot = a, b
        while van and dos.t[van - 1].isdigit():
            van -= 1
        while tot < len(dos.t) and dos.t[tot].isdigit():
            tot += 1
        if tot - van > (b - a) + 9:
            continue
        if x := getallen.AANSLAG.match(dos.t, tot):
            tot = x.end()
        uit.append(Vondst(van, tot, soort, w, f"bekend {soort}", 0.98))
    return uit


def _cijfers_in_rij(dos: Dossier, kernen: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    """Registered numbers in rows of digits: which, from, to."""
    for m in _CIJFERRIJ.finditer(dos.t):
        plek = [i for i in range(*m.span()) if dos.t[i].isdigit()]
        rij = "".join(dos.t[i] for i in plek)
        for w, kern in kernen.items():
            k = rij.find(kern)
            while k >= 0:
                yield w, plek[k], plek[k + len(kern) - 1] + 1
                k = rij.find(kern, k + 1)


def _cijfers_met_ruis(dos: Dossier, kernen: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    """Registered numbers with signs that OCR confuses: which, from, to."""
    for w, kern in kernen.items():
        for m in re.finditer(r"[ .,~\-/\n]?".join(getallen.cijferklasse(c) for c in kern), dos.t):
            yield w, *m.span()


def _bsn_kolom(dos: Dossier) -> list[Vondst]:
    """A column of BSNs, also when a digit was misread or lost."""
    uit = []
    for a, b, s in dos.cellen:
        if s == "bsn" and re.fullmatch(r"[0-9OoIlSB .-]{8,13}", dos.t[a:b]):
            n = getallen.cijfers(dos.t[a:b].translate(getallen.OCR_CIJFER))
            if 8 <= len(n) <= 9:
                uit.append(Vondst(a, b, "bsn", n.zfill(9), "bsn-kolom", 0.9))
    return uit


def _rek_kolom(dos: Dossier) -> list[Vondst]:
    """A field for an account that holds an old number without a check that says so."""
    uit = []
    for a, b, s in dos.cellen:
        if s == "iban" and re.fullmatch(r"[0-9][0-9 .]{3,13}(?<!\.\d\d)", dos.t[a:b]):
            n = getallen.cijfers(dos.t[a:b])
            if 4 <= len(n) <= 10:
                uit.append(Vondst(a, b, "iban", n.lstrip("0"), "rekeningkolom", 0.85))
    return uit


def _tel_kolom(dos: Dossier) -> list[Vondst]:
    """A column of telephone numbers, also short or foreign ones."""
    uit = []
    for a, b, s in dos.cellen:
        if s == "telefoon" and re.fullmatch(r"[+0-9OIl ()./-]{4,20}", dos.t[a:b]):
            n = getallen.cijfers(dos.t[a:b])
            if 4 <= len(n) <= 14:
                uit.append(Vondst(a, b, "telefoon", getallen.nl_nummer(n) or n, "telefoonkolom", 0.85))
    return uit
