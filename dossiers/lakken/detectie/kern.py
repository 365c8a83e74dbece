# SPDX-License-Identifier: EUPL-1.2
"""From the text of a dossier to proposals: find everything, decide whose it is, one decision per value."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from .. import instructie as lakinstructie
from ..instructie import Instructie
from . import bestandsnamen, gespeld, getallen, lijsten, parafen, structuur, velden, woorden
from .bekenden import vind_bekenden
from .getallen import Vakken, Vondst
from .klassen import AN, CIJFER, CTX, HOOFD, LOS, ORG, PLAATS, TITEL, TUS, VN, WOORD, klasse
from .namen import alle, leg_vast, maak_tokens, verspreid
from .normaal import Plat
from .partijen import Partijen
from .personen import AMBTENAAR, DERDE, Gestalte, Register
from .slordig import kleine_codes
from .tokens import Melding
from .voorletters import letterblok


@dataclass(frozen=True)
class Pagina:
    """Text of one page; `ocr` says that it was read by OCR."""

    tekst: str
    ocr: bool = False


@dataclass(frozen=True)
class Voorstel:
    """A passage to redact: 0-based page, character offsets in Pagina.tekst, kind, rule, score 0-1 and ground label."""

    pagina: int
    van: int
    tot: int
    soort: str
    regel: str
    score: float
    grond: str


_GEB_VOOR = re.compile(
    r"(?:\bgeb(?:oren|oortedatum|oortedag|oorte|\.|dat|d)?\.?(?:\s?(?:datum|dat|dd)\.?)?(?:\s+(?:te|in)\s+[A-Z][A-Za-z' -]{1,30}?)?(?:\s*(?:op|te|:|;|=|\||\(|,|is|van|dd\.?|d\.d\.|kind|partner|ouder|zoon|dochter))*\s*|\bgebd(?:atum|at)?\W{0,4}|\bjarig (?:is )?op\s+|\bverjaardag\b[^\n\d]{0,20}|\bdob\W{0,3}|\bgeboren[^\n\d]{0,40}?(?:op|:|in)\s+|[*°]\s?)$",
    re.I,
)
_GEB_NA = re.compile(
    r"\s*(?:(?:te|in)\s+[A-Z][a-z-]+\s+)?(?:is\s+\w+\s+)?(?:geboren|ter wereld)\b|\s+werd\b[^.\n]{0,40}\bgeboren\b",
    re.I,
)
_GEEN_GEB = re.compile(
    r"(?:\bwet(?:\s+[a-z]+){0,4}\s+van|\bbesluit\s+van|\bstb\.?|\bstcrt\.?|\bk\.?b\.?\s+van|\barrest\s+van|\buitspraak\s+van|\bbrief\s+(?:van|d\.?d\.?)|\bdagtekening\W{0,4}|\bdatum\W{0,3}|"
    r"\b(?:ge|be)trouwd\s+op|\bgehuwd\s+(?:op|sinds)|\bhuwelijk\w*\W{0,3}(?:op|d\.?d\.?)?|\bgescheiden\s+(?:op|sinds)|\bin\s+dienst\s+(?:op|sinds|per|vanaf)|\bverbonden\s+op|\bafgegeven\s+op|\boverleden\s+op|\bgevestigd\s+(?:op|sinds|per)|\bovereenkomst\s+van|\bd\.d\.|\bper|\bvanaf|\bsinds|\bm\.?i\.?v\.?|\bop\s+datum)\s*$",
    re.I,
)
_DIENST = re.compile(
    r"toeslagen|belastingdienst|\buht\b|ministerie|uitvoeringsorganisatie|financi|herstel|gemeente|rijk|dienst|provincie|kabinet|tweede kamer|koninkrijk",
    re.I,
)
_OVERHEID = re.compile(
    r"\b(?:gemeente|belastingdienst|dienst toeslagen|toeslagen|ministerie|rechtbank|gerechtshof|raad van state|raad voor|centrale raad|uht|uwv|svb|cjib|duo|stadhuis|belastingkantoor|commissie|ombudsman|autoriteit persoonsgegevens|postbus|antwoordnummer)\b",
    re.I,
)


_AMBT = (
    "behandelaar|zaakbehandelaar|beoordelaar|medewerk|teamleider|teammanager|inspecteur|adviseur|manager|consulent|ambtenaar|jurist|"
    "contactambtenaar|collega|coordinator|vaststeller|pzb|persoonlijk zaakbehandelaar|telefoonteam|user|usr|toeslagen|belastingdienst"
)


_PC_RUIS = re.compile(r"[ ]?,?[ ]?\n?[ ]{0,4}([1-9SBIlZ][0-9OIlSBZ]{3})[ ]?([A-Z]{2})(?![A-Za-z0-9])")
_LETTER_RUIS = re.compile(r"(?<![A-Za-z0-9])(?:[|!1l50486][.,] ?|[|!li][A-Z]{1,3}[.,]? |i[.,] ?){1,3}$")
_STRAAT_VOLGT = re.compile(
    r"[A-Za-z]*(?:[ \n]+[A-Za-z'.]{1,14}){0,3}?[ \n]+[A-Za-z'-]{0,24}(?:straat|laan|weg|plein|kade|gracht|singel|hof|dreef|park|pad|dijk)\b",
    re.I,
)


_ADRES_NA_NAAM = re.compile(
    r"(?:,[ \n]|,?\n[ \t]*(?=[^\n]{4,40}(?:\n|$)))(?P<s>(?:(?:De|Het|'t|Op|Aan|In) )?(?:[a-z]+ )?[A-Z][A-Za-z'-]{3,24}(?: [A-Z][A-Za-z'-]{2,20})?) (?!(?:19|20)\d\d\b)\d{1,3}"
    r"(?:[ ]?[a-zA-Z](?![A-Za-z])|[ ]?-[ ]?(?:\d{1,3}|[IVX]{1,3}|[a-zA-Z])| bis)?(?=[.,;)\n]|$| te )"
)
_ONDERWERP = re.compile(
    r"(?:^|\n)[ \t>]*(?:onderwerp|subject|betreft|inzake|re|fw|fwd)[ \t]*:[^\n]{0,40}$", re.I
)
_RELATIE = re.compile(
    r"\b(?:ex-?partner|ex|ex-?man|ex-?vrouw|partner|toeslagpartner|echtgenoot|echtgenote|vader|moeder|broer|zus|zoon|dochter|buurman|buurvrouw)"
    r"[ ,:(]{1,3}(?:de )?$",
    re.I,
)


# whoever belongs to the parent and may carry the surname, or a pair of which one is meant
_VERWANT = re.compile(
    r"\b(?:ex|ex-?(?:partner|man|vrouw|echtgeno\w+)|(?:toeslag)?partners?|toeslagp\.|echtgeno(?:ot|te)|(?:zijn|haar|uw|mijn|de) (?:man|vrouw)|vader|moeder|ouders|broers?|zus(?:sen|je|ter)?|"
    r"schoon\w+|zwager|neef|nicht|oom|tante|opa|oma|gescheiden|scheiding|echtscheiding|co-?ouder\w*|dhr\.?/mw\.?|heer (?:of|/) mevrouw|heer/mevrouw|mevrouw/heer|familie|samenwon\w*|gehuwd|getrouwd)\b",
    re.I,
)


_ROL_GESLACHT = re.compile(r"\b(moeder|vader)(?: |, | : ?|: ?)$", re.I)
_AANHEF = re.compile(r"(?:geachte|beste)\s*$", re.I)


def _meeste(telling: Counter[str]) -> str:
    """The gender that a count gives without much contradiction."""
    rij = telling.most_common(2)
    return rij[0][0] if rij and (len(rij) < 2 or rij[0][1] > 2 * rij[1][1]) else ""


_VOORNAAM_ERONDER = re.compile(
    r"[ \t|]*\n(?:[^\n]{0,40}\n)?[ \t|]*(?:\d\.? )?(?:voorna(?:am|men)|roepnaam)\b[ \t.:=|-]*(?P<letter>[A-Za-z])",
    re.I,
)
_VOORNAAM_ERNAAST = re.compile(
    r"(?: {2,}|\t+ *| ?[|;] ?)(?P<voor>[A-Z][A-Za-z']+)(?:[ -][A-Z][a-z]+)?(?= {2,}|[ \t]*[\t|;\n\f])"
)
_CIJFERRIJ = re.compile(r"\d(?:[ .,~\-/\n]?\d){7,}")
_SAMENGESTELD = re.compile(
    r"(?<![a-z0-9@._/-])[a-z0-9]{1,24}(?:[._-][a-z0-9]{1,24}){1,4}(?![a-z0-9@_/-]|\.[a-z0-9])"
)
_NAAM_ALS_ID = re.compile(r"(?:(?P<voor>[a-z])\.|(?P<lang>[a-z]{2,14})[_.])(?P<achter>[a-z]{3,20})")
_CIJFERREEKS = re.compile(r"[0-9]+(?![A-Za-z0-9])")
_GEBRUIKERSVORM = re.compile(r"(?<![A-Za-z0-9@._-])([A-Za-z]{3,6})(\d{2,4})$")
_WITREGEL = re.compile(r"\f|\n[ \t]*\n")
_NAMENS = re.compile(r"namens[^.]{0,60}$")


@cache
def _functiepatronen(functies: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Public functions right before a name, and right behind it."""
    patroon = "|".join(re.escape(f) for f in sorted(functies, key=len, reverse=True))
    return re.compile(
        rf"\b(?:{patroon})(?:\s+(?:van|voor)\s+[a-z, ]{{3,45}}?|\s+toeslagen|\s+belastingdienst)?[\s,:(]{{1,3}}$"
    ), re.compile(rf"[\s,(]{{1,4}}(?:de\s+|algemeen\s+)?(?:{patroon})\b")


REGELBEREIK = 2_000
"""How far on its line a mention looks for what belongs to it."""
_CELEIND = re.compile(r"  |[\t|;]")
_BIJ_MAIL = re.compile(
    r"(?<![A-Za-z'-])(?P<naam>[A-Z][A-Za-z'-]{1,30},? [A-Za-z'., -]{1,40}?) ?<[^<>\s]{1,64}@[^<>\s]{1,64}>"
)
_ACHTER_LETTERS = re.compile(
    r"(?:^|(?<=[\n\f|;])|(?<=\d[.)]))[ \t]*(?P<naam>[a-z][a-z'-]{2,}(?: [a-z'-]+){0,3}, (?:[a-z]\.[ ]?){1,4}(?:(?:van|de|der|den|ten|ter|te|'t)\b ?){0,3})(?=[ \t\n|;:-]|$)"
)
"""A surname and initials in lower case at the begin of a line or a numbered item: '4) jager-pot, t. - geb'."""
_KLEIN_MET_RELATIE = re.compile(
    r"\b(?:door|met|van|namens|aan) (?P<naam>[a-z]{2,20}(?:-[a-z]{2,20})?(?: [a-z'-]{1,24}){0,3} [a-z]{2,20}(?:-[a-z]{2,20})?), (?:mijn|zijn|haar) "
    r"(?:[a-z]{1,12} )?(?:zus|broer|zusje|broertje|vader|moeder|zoon|dochter|man|vrouw|partner|ex|oom|tante|neef|nicht|opa|oma|vriend|vriendin|buurman|buurvrouw|zwager|schoon[a-z]+)\b"
)
# who speaks, at the start of a line in a report of what was said
_SPREKER = re.compile(
    r"(?:(?<=[\n\f])|\A)(?P<naam>(?:[A-Za-z']{1,5} ){0,3}[A-Z][A-Za-z'-]{1,30}): (?=[A-Z\"'(])"
)
_PAAR = r"\s+(?:en|of|tegen|versus|vs\.?|contra|/|-)\s+(?:(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|van|de|den|der|el|ten|ter|'t)\s+){0,3}"
_FUNCTIES = r"(?:(?:zaak)?behandelaar|beoordelaar|medewerk(?:er|ster)|teamleider|teammanager|inspecteur|consulent|casemanager|klantmanager|contactambtenaar|vaststeller|jurist|notulist|collega|rechter|griffier)"
_FUNCTIE_VOOR = re.compile(rf"\b{_FUNCTIES}(?:: ?| )$", re.I)
_FUNCTIE_NA = re.compile(rf",? \(?(?:de )?{_FUNCTIES}\b", re.I)
_DIENST_NA = re.compile(
    r"\s+van\s+(?:(?:de|het|onze|uw)\s+)?(?:UHT|dienst|belastingdienst|toeslagen|gemeente|ministerie|rechtbank|UWV|SVB|politie|kamer|commissie|serviceteam|team|afdeling|inspectie|rijk)\b",
    re.I,
)
_ROLLEN = r"(?P<rol>moeder|vader|aanvrager|aanvraagster|eiser|eiseres|appellante?|belanghebbende|verzoeker|verzoekster|gedupeerde)"
_ROL_NA = re.compile(rf" ?\((?:de |hierna:? )?{_ROLLEN}\)", re.I)
_ROL_VOOR = re.compile(rf"\b{_ROLLEN}(?:, | \()(?:(?:van|de|den|der|el|ten|ter|'t) )*$", re.I)
_ZAKEN = re.compile(
    r"\b(?:zaken|dossiers|zaakverdeling|caseload|casussen|werkvoorraad|werkverdeling|herverdeling|werklijst|zaaklijst)\b",
    re.I,
)


class _Dossier:
    def __init__(self, partijen: Partijen, paginas: Sequence[Pagina], instr: Instructie) -> None:
        self.instr = instr
        self.ouder = partijen.ouder
        self.paginas = paginas
        self.plat = Plat([p.tekst for p in paginas], [p.ocr for p in paginas])
        self.t = self.plat.tekst
        self.register = Register(partijen)
        self.uit: list[Vondst] = []
        self._hoofdbladen: dict[int, bool] = {}
        self._dienst = -1_000
        self._zittingen: dict[int, str] = {}
        self._functieplekken: list[int] | None = None

    # --- structured kinds -------------------------------------------------------------------------------------
    def getallen(self) -> None:
        t, reg = self.t, self.register
        machine = velden.machinevelden(t)
        self.naamvelden = [(v.van, v.tot) for v in machine if v.soort == "naam"] + structuur.kleine_sprekers(
            t
        )
        self.regels = structuur.labelregels(t)
        self.velden = sorted([*machine, *velden.formuliervelden(self.regels)])
        self.koppen: list[tuple[int, int]] = []
        self.cellen = structuur.kolommen(t, self.koppen)
        self.velden += [
            velden.Veld(a, b, (), "straat" if s == "adres" else s)
            for a, b, s in self.cellen
            if s in ("letters", "tussen", "huisnummer") or s == "adres" and not any(map(str.isdigit, t[a:b]))
        ]
        self.velden.sort()
        self.cellen += [(v.van, v.tot, v.soort) for v in self.velden if v.soort in _CELSOORTEN]
        email = getallen.vind_email(t)
        iban = getallen.vind_iban(t)
        bsn = getallen.vind_bsn(t)
        tel = getallen.vind_telefoon(t)
        self.gespeld = gespeld.vind_gespeld(t)
        tel += [
            Vondst(g.van, g.tot, "telefoon", g.telefoon, "gespeld nummer", 0.95)
            for g in self.gespeld
            if g.telefoon
        ]
        self.datums = getallen.vind_datums(t)
        self.datums += [(g.van, g.tot, g.datum, True) for g in self.gespeld if g.datum]
        self.datums += getallen.vind_zescijferdatums(
            t, _GEB_VOOR, [(a, b) for a, b, s in self.cellen if s == "geboortedatum"]
        )
        self.datums.sort(key=lambda x: x[:2])
        adres = getallen.vind_adressen(
            t,
            [(a, b) for a, b, s in self.cellen if s == "adres"] + structuur.adreslabels(self.regels),
            [n for g in (reg.ouder, *reg.anderen) for n in g.straatnamen],
            velden.straatparen(self.velden),
        )
        postcode = getallen.vind_postcodes(t, adres, {v.van for v in machine if v.soort == "postcode"})
        # most specific kinds first; a find inside an earlier one is dropped
        alles: list[Vondst] = []
        vak = getallen.Vakken()
        for v in [*email, *iban, *self._rek_kolom()]:
            if vak.neem(v.van, v.tot):
                alles.append(v)
        anderen_bsn = {b for g in reg.anderen for b in g.bsn} - reg.ouder.bsn
        for v in bsn:
            if v.soort == "bsn?":
                if (
                    self._op_scan(v.van)
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
        if any(p.ocr for p in self.paginas):
            for m in getallen.TIEN.finditer(t):
                if self._op_scan(m.start()) and not getallen.GEEN_BSN_LABEL.search(
                    t, max(0, m.start() - 30), m.start()
                ):
                    w = next(
                        (
                            m[0][:i] + m[0][i + 1 :]
                            for i in range(10)
                            if m[0][:i] + m[0][i + 1 :] in reg.ouder.bsn
                        ),
                        m[0],
                    )
                    if vak.neem(m.start(), m.end()):
                        alles.append(Vondst(m.start(), m.end(), "bsn", w, "tien cijfers op scan", 0.5))
        if any(p.ocr for p in self.paginas):
            for m in getallen.BSN_PLAK.finditer(t):
                if (
                    self._op_scan(m.start())
                    and sum(c.isdigit() for c in m[0]) > 6
                    and not getallen.GEEN_BSN_LABEL.search(t, max(0, m.start() - 30), m.start())
                    and vak.neem(m.start(), m.end())
                ):
                    n = getallen.cijfers(m[0].translate(getallen._OCR_CIJFER))
                    alles.append(Vondst(m.start(), m.end(), "bsn", n, "negen cijfers op scan", 0.6))
            for m in getallen.ACHT.finditer(t):
                if (
                    self._op_scan(m.start())
                    and not getallen.GEEN_BSN_LABEL.search(t, max(0, m.start() - 30), m.start())
                    and not any(a < m.end() and m.start() < b for a, b, _d, _v in self.datums)
                    and vak.neem(m.start(), m.end())
                ):
                    # a scan loses a digit: eight where a BSN has nine
                    n = getallen.cijfers(m[0])
                    alles.append(Vondst(m.start(), m.end(), "bsn", n, "acht cijfers op scan", 0.4))
        for v in self._bekende_cijfers(anderen_bsn, "bsn") + self._bsn_kolom():
            if vak.neem(v.van, v.tot):
                alles.append(v)
        for a, b, _d, _v in self.datums:
            vak.neem(a, b)
        for v in [*tel, *self._tel_kolom(), *adres, *postcode]:
            if vak.neem(v.van, v.tot, grens=v.soort != "telefoon" or v.score < 0.95):
                alles.append(v)
        self.gebruikers(alles, vak)
        self.vak = vak
        self.bezet_namen = [(v.van, v.tot) for v in alles]
        for v in alles:
            if v.soort == "postcode" and v.extra[0]:
                self.bezet_namen.append(v.extra[0])
        self.alles = alles

    def _op_scan(self, i: int) -> bool:
        return self.paginas[self.plat.pagina(i)].ocr

    def _bekende_cijfers(self, waarden: set[str], soort: str) -> list[Vondst]:
        """Registered numbers wherever their digits stand in a row, also inside longer numbers."""
        uit = []
        kernen = {w: w.lstrip("0") if len(w.lstrip("0")) >= 8 else w for w in waarden if len(w) >= 8}
        for w, a, b in (
            self._cijfers_met_ruis(kernen)
            if any(p.ocr for p in self.paginas)
            else self._cijfers_in_rij(kernen)
        ):
            van, tot = a, b
            while van and self.t[van - 1].isdigit():
                van -= 1
            while tot < len(self.t) and self.t[tot].isdigit():
                tot += 1
            if tot - van > (b - a) + 9:
                continue
            if x := getallen.AANSLAG.match(self.t, tot):
                tot = x.end()
            uit.append(Vondst(van, tot, soort, w, f"bekend {soort}", 0.98))
        return uit

    def _cijfers_in_rij(self, kernen: dict[str, str]) -> Iterator[tuple[str, int, int]]:
        for m in _CIJFERRIJ.finditer(self.t):
            plek = [i for i in range(*m.span()) if self.t[i].isdigit()]
            rij = "".join(self.t[i] for i in plek)
            for w, kern in kernen.items():
                k = rij.find(kern)
                while k >= 0:
                    yield w, plek[k], plek[k + len(kern) - 1] + 1
                    k = rij.find(kern, k + 1)

    def _cijfers_met_ruis(self, kernen: dict[str, str]) -> Iterator[tuple[str, int, int]]:
        for w, kern in kernen.items():
            for m in re.finditer(r"[ .,~\-/\n]?".join(_cijferklasse(c) for c in kern), self.t):
                yield w, *m.span()

    def _bsn_kolom(self) -> list[Vondst]:
        uit = []
        for a, b, s in self.cellen:
            if s == "bsn" and re.fullmatch(r"[0-9OoIlSB .-]{8,13}", self.t[a:b]):
                n = getallen.cijfers(self.t[a:b].translate(getallen._OCR_CIJFER))
                if 8 <= len(n) <= 9:
                    uit.append(Vondst(a, b, "bsn", n.zfill(9), "bsn-kolom", 0.9))
        return uit

    def _rek_kolom(self) -> list[Vondst]:
        """A field for an account that holds an old number without a check that says so."""
        uit = []
        for a, b, s in self.cellen:
            if s == "iban" and re.fullmatch(r"[0-9][0-9 .]{3,13}(?<!\.\d\d)", self.t[a:b]):
                n = getallen.cijfers(self.t[a:b])
                if 4 <= len(n) <= 10:
                    uit.append(Vondst(a, b, "iban", n.lstrip("0"), "rekeningkolom", 0.85))
        return uit

    def _tel_kolom(self) -> list[Vondst]:
        uit = []
        for a, b, s in self.cellen:
            if s == "telefoon" and re.fullmatch(r"[+0-9OIl ()./-]{4,20}", self.t[a:b]):
                n = getallen.cijfers(self.t[a:b])
                if 4 <= len(n) <= 14:
                    uit.append(Vondst(a, b, "telefoon", getallen._nl_nummer(n) or n, "telefoonkolom", 0.85))
        return uit

    def gebruikers(self, alles: list[Vondst], vak: Vakken) -> None:
        t = self.t
        ids: dict[str, str] = {}
        for g in self.register.anderen:
            for x in g.gebruikers:
                ids[x] = "bekende gebruikersnaam"
        eigen = self.register.ouder.gebruikers
        for _a, _b, w in structuur.gebruikers(t):
            if not self._eigen_id(w):
                ids.setdefault(w, "gebruikersnaam bij label")
        for a, b, s in self.cellen:
            if (
                s == "gebruikersnaam"
                and re.fullmatch(r"[A-Za-z0-9._-]{3,16}", t[a:b])
                and any(c.isdigit() for c in t[a:b])
            ):
                ids.setdefault(t[a:b].lower(), "gebruikersnaam in kolom")
        laag = t.lower()
        if len(laag) != len(t):
            laag = "".join(c.lower() if len(c.lower()) == 1 else c for c in t)
        samen = [(m.start(), m.end(), m[0]) for m in _SAMENGESTELD.finditer(laag)]
        for w, regel in self._namen_als_id(alles, samen):
            ids.setdefault(w, regel)
        vormen = set()
        for w in ids:
            m = re.fullmatch(r"([a-z]{3,6})(\d{2,4})", w)
            if m:
                vormen.add((len(m[1]), len(m[2])))
        for reeks in _CIJFERREEKS.finditer(t):
            a, b = reeks.span()
            if not 2 <= b - a <= 4 or not t[a - 1 : a].isalpha() or t[b : b + 1] in ("@", "-"):
                continue
            m = _GEBRUIKERSVORM.search(t, max(0, a - 7), b)
            if m is None:
                continue
            w = m[0].lower()
            vorm = (len(m[1]), len(m[2]))
            if w in ids or m[1].lower() in (
                "box",
                "art",
                "blz",
                "pag",
                "nr",
                "lid",
                "jaar",
                "week",
                "covid",
                "kot",
                "caf",
                "uht",
                "awir",
                "bijl",
                "versie",
                "route",
                "file",
                "scan",
                "page",
                "form",
                "groep",
            ):
                continue
            if vorm in vormen or (
                vorm[0] in (4, 5, 6) and vorm[1] == 2 and (m[1].islower() or m[1].isupper())
            ):
                ids[w] = "vorm van een gebruikersnaam"
        if any(p.ocr for p in self.paginas):
            for m in re.finditer(
                r"(?<![A-Za-z0-9@._-])([a-z]{4,5})(?=[a-zA-Z0-9]{2}(?![A-Za-z0-9@-]))([0-9OoIlTSBZ]\d|\d[0-9OoIlTSBZ])",
                t,
            ):
                if self._op_scan(m.start()):
                    ids.setdefault(m[0].lower(), "vorm van een gebruikersnaam")
        ids = {w: r for w, r in ids.items() if w not in eigen}
        if not ids:
            return
        plekken = [(a, b, w) for a, b, w in samen if w in ids]
        gewoon = {w for w in ids if w.isalnum() and w[-1].isdigit()}
        for reeks in _CIJFERREEKS.finditer(t):
            a, b = reeks.span()
            while a and b - a < 20 and t[a - 1].isalnum():
                a -= 1
            if laag[a:b] in gewoon:
                plekken.append((a, b, laag[a:b]))
        for w in ids.keys() - gewoon:
            if _SAMENGESTELD.fullmatch(w):
                continue
            i = laag.find(w)
            while i >= 0:
                if not t[i - 1 : i].isalnum() and not t[i + len(w) : i + len(w) + 1].isalnum():
                    plekken.append((i, i + len(w), w))
                i = laag.find(w, i + 1)
        for van, tot, w in sorted(plekken, key=lambda x: (x[0], -x[1])):
            if vak.neem(van, tot):
                alles.append(Vondst(van, tot, "gebruikersnaam", w, ids[w], 0.9))

    def _eigen_id(self, w: str) -> bool:
        """A user-id that is made of the parent's name and fits nobody else: 'nzeru', 'zeru.natsnet'."""

        def past(g: Gestalte) -> bool:
            begin = {"", g.letters.lower(), g.letters[:1].lower(), *g.voor}
            return any(
                kaal.endswith(a)
                and kaal[: -len(a)] in begin
                or kaal.startswith(a)
                and kaal[len(a) :] in begin
                for a in ("".join(g.achter), *g.achter)
                if len(a) > 2
            )

        kaal = re.sub(r"[^a-z]", "", w)
        return past(self.register.ouder) and not any(map(past, self.register.anderen))

    def _namen_als_id(
        self, vondsten: list[Vondst], samen: list[tuple[int, int, str]]
    ) -> Iterator[tuple[str, str]]:
        """User-ids made of a name: the first half of somebody's e-mail address, or 'j.boer' and 'joris_boer'."""
        o, ins = self.register.ouder, self.instr
        eigen = {e.partition("@")[0] for e in o.email}
        for v in vondsten:
            if v.soort == "email" and v.waarde not in o.email:
                deel = v.waarde.partition("@")[0]
                if (
                    deel not in eigen
                    and re.split(r"[.+_-]", deel)[0] not in ins.email_functie
                    and re.search(r"[._\d]", deel)
                ):
                    yield deel, "gebruikersnaam uit e-mailadres"
        for a, b, w in samen:
            m = _NAAM_ALS_ID.fullmatch(w) if self.t[a:b] == w else None
            if m is None:
                continue
            voor, achter = m["voor"] or m["lang"], m["achter"]
            if m[0].lower() in eigen or achter in o.achter and voor[0] == o.letters[:1].lower():
                continue
            k = klasse(achter.capitalize())
            naam = achter in self.register.token or k & AN or not k & WOORD and not lijsten.is_engels(achter)
            if naam and (m["voor"] or klasse(voor.capitalize()) & VN and not klasse(voor) & WOORD):
                yield m[0], "gebruikersnaam van een naam"

    def kies_getallen(self) -> None:
        """Keep what belongs to the parent or to the service; the rest goes."""
        o, ins, t = self.register.ouder, self.instr, self.t
        eigen_rek = {i[-10:].lstrip("0") for i in o.iban | ins.eigen_iban}
        geb_adres = []
        for v in self.alles:
            if v.soort == "bsn":
                houd = v.waarde in o.bsn or _bijna(v, o.bsn)
            elif v.soort == "iban":
                houd = (
                    v.waarde in o.iban
                    or v.waarde in ins.eigen_iban
                    or v.waarde in eigen_rek
                    or _bijna(v, o.iban)
                    or _bijna(v, ins.eigen_iban)
                )
            elif v.soort == "telefoon":
                houd = (
                    v.waarde in o.telefoon
                    or v.waarde in ins.eigen_telefoon
                    or v.waarde[:4] in ("0800", "0900", "0906", "0909")
                    or _bijna(v, o.telefoon)
                )
            elif v.soort == "email":
                naam, _, domein = v.waarde.partition("@")
                overheid = any(domein == d or domein.endswith("." + d) for d in ins.email_domeinen)
                houd = (
                    v.waarde in o.email
                    or _bijna_tekst(v.waarde, o.email)
                    or (overheid and re.split(r"[.+_-]", naam)[0] in ins.email_functie)
                )
            elif v.soort == "gebruikersnaam":
                houd = False
            elif v.soort == "adres":
                houd = self._eigen_adres(v, o)
                if not houd:
                    geb_adres.append(v)
                    continue
            else:
                continue
            if not houd or not ins.ouder_blijft:
                self._neem(v)
        postcodes = [v for v in self.alles if v.soort == "postcode"]
        for v in geb_adres:
            if not self._overheidsadres(v.van):
                self._neem(v)
                # a postcode that OCR damaged, right behind the street
                if (x := _PC_RUIS.match(t, v.tot)) and not x[1].isdigit():
                    self._neem(
                        Vondst(x.start(1), x.end(2), "postcode", x[1] + x[2], "postcode bij adres", 0.8)
                    )
                # place right behind the street when no postcode stands between: "Dorpsstraat 12 te Heerlen", "Dorpsstraat 12, Heerlen"
                m = re.match(
                    r"(?:,| te| in|\s*\n\s*| -)?[ ]?((?:Den |'s-)?[A-Z][A-Za-z'-]+(?: (?:aan|op|bij) (?:den|de|Zoom)? ?[A-Z]?[A-Za-z]+)?)",
                    t[v.tot : v.tot + 48],
                )
                if m and lijsten.is_plaats(m[1].lower()) and not re.match(r"\s*\d", t[v.tot : v.tot + 3]):
                    self._neem(
                        Vondst(
                            v.tot + m.start(1),
                            v.tot + m.end(1),
                            "adres",
                            m[1].lower(),
                            "plaats bij adres",
                            0.8,
                        )
                    )
        ander = {id(v) for v in geb_adres}
        adressen = sorted((v.van, v.tot, id(v) in ander) for v in self.alles if v.soort == "adres")
        abegin = [a for a, _, _ in adressen]
        eigen_pc = o.postcodes
        for v in postcodes:
            plaats, _vlak = v.extra
            k = bisect_left(abegin, v.van) - 1
            vlak_voor = adressen[k] if k >= 0 and v.van - adressen[k][1] <= 40 else None
            houd = v.waarde in eigen_pc
            if not houd and re.search(
                r"(?:postbus|antwoordnummer|bus)\s?[\d .]{1,9}[,;|\s-]{0,14}$",
                t[max(0, v.van - 45) : v.van],
                re.I,
            ):
                houd = True
            if not houd and vlak_voor and not vlak_voor[2]:
                houd = True
            if not houd and vlak_voor and self._overheidsadres(vlak_voor[0]):
                houd = True
            if not houd and not vlak_voor and self._overheidsadres(v.van):
                houd = True
            if not houd:
                self._neem(v)
                if plaats:
                    self._neem(
                        Vondst(
                            *plaats, "adres", t[plaats[0] : plaats[1]].lower(), "plaats bij postcode", 0.85
                        )
                    )
        # registered third addresses: the street without a number, too
        eigen_str = {s for s, _ in o.straten}
        for g in self.register.anderen:
            for naam in g.straatnamen:
                if getallen.straat_sleutel(naam) in eigen_str:
                    continue
                patroon = r"[\s.'-]{0,4}".join(map(re.escape, re.findall(r"[A-Za-z0-9]+", naam)))
                if len(patroon) > 4:
                    for m in re.finditer(rf"(?<![A-Za-z]){patroon}(?![A-Za-z])", t, re.I):
                        self._neem(Vondst(m.start(), m.end(), "adres", m[0].lower(), "bekende straat", 0.9))

    def _eigen_adres(self, v: Vondst, o: Gestalte) -> bool:
        straat, nr = v.extra
        for s, n in o.straten:
            if not s:
                continue
            if straat.endswith(s) or (len(straat) > 4 and s.endswith(straat)) or _dichtbij(straat, s):
                if not n or not nr or n == nr:
                    return True
                if (
                    re.match(r"\d+", n)
                    and re.match(r"\d+", nr)
                    and re.match(r"\d+", n)[0] == re.match(r"\d+", nr)[0]
                ):
                    return True
                if len(n) == len(nr) and _zelfde_ruis(n, nr):
                    return True
        return False

    def _overheidsadres(self, i: int) -> bool:
        """The two lines above (or the words before) name a public body that lives at this address."""
        stuk = self.t[max(0, i - 130) : i]
        regels = stuk.split("\n")[-3:]
        kort = [r for r in regels if len(r) < 70]
        if not kort:
            return False
        return any(_OVERHEID.search(r) for r in kort[-3:-1] or kort) and not any(
            re.search(r"\b(?:dhr|mevr|mw|naam|ouder|partner|adres)\b", r, re.I) for r in kort
        )

    def _neem(self, v: Vondst) -> None:
        self.uit.append(v)

    # --- names ------------------------------------------------------------------------------------------------
    def namen(self) -> None:
        t = self.t
        cellen = [(a, b) for a, b, s in self.cellen if s == "naam"] + [
            (a, b) for a, b, _l in structuur.labels(t, self.regels)
        ]
        scan = any(p.ocr for p in self.paginas)
        self.naamcellen = {(a, b) for a, b, s in self.cellen if s == "naam" and b - a < 42}
        n = maak_tokens(
            self.plat,
            self.register,
            self.bezet_namen + self.koppen,
            cellen,
            self.naamvelden,
            sorted(self.naamcellen),
            scan,
        )
        self.n = n
        meldingen = alle(n)
        self.meldingen = meldingen
        self._sporen: dict[int, tuple[list[int], list[int]]] = {}
        self._gebruikers: dict[int, set[str]] | None = None
        self._melding_van = [m.van for m in meldingen]
        self._op_plek = sorted(self.alles, key=lambda v: v.van)
        self._vondst_van = [v.van for v in self._op_plek]
        self._datum_van = [a for a, _b, _d, _v in self.datums]
        self._adressen = sorted((v.van, k) for k, v in enumerate(self.alles) if v.soort == "adres")
        self.meet_geslacht(meldingen)
        self.besluiten: list[tuple[Melding, bool, str]] = []
        letters = [v for v in self.velden if v.soort == "letters"]
        self._veldletters = ([v.van for v in letters], letters)
        for m in meldingen:
            self._letters_uit_veld(m)
            besluit = (True, "voornaam van een ander ernaast") if self._ander_ernaast(m) else self.beslis(m)
            self.besluiten.append((m, *besluit))
        # names that were established go everywhere
        for _ronde in range(2):
            nieuw: dict[str, str] = {}
            for m, lak, _r in self.besluiten:
                if not lak or m.score < 0.75:
                    continue
                for x, naam in zip(m.idx, m.namen, strict=True):
                    if (
                        len(naam) < 3
                        or naam in self.register.ouder.tokens
                        or (naam in woorden.GEEN_NAAM and not n.k[x] & AN)
                        or naam in n.gevestigd
                        or n.k[x] & CTX
                        and not n.k[x] & (AN | VN)
                    ):
                        continue
                    if (
                        n.k[x] & PLAATS
                        and not n.k[x] & (VN | AN)
                        and naam in lijsten.gemeenten()
                        or (not n.k[x] & HOOFD and n.k[x] & WOORD)
                        # a word that also stands in lower case, without being a name in any list
                        or (n.k[x] & WOORD and naam in n.klein and not n.k[x] & (AN | VN))
                    ):
                        continue
                    nieuw[naam] = m.regel
                    y = x
                    while y > m.eerste and n.k[y - 1] & TUS and x - y < 3:
                        y -= 1
                    if y < x and n.s[y] >= m.van:
                        n.met_tus.add((" ".join(n.w[y:x]).lower(), naam))
            leg_vast(n, nieuw)
            if not nieuw:
                break
            for m in verspreid(n):
                self.besluiten.append((m, *self.beslis(m)))
        self.besluiten += [(m, True, "") for m in vind_bekenden(n, self.register)]
        self.naamgenoten()
        self.adres_na_naam()
        self.delen_van_naam()
        paren = self._naamparen()
        for m, lak, reden in self.besluiten:
            if lak and not self.openbaar(m):
                van = self._met_vorige(m, paren)
                if reden.startswith(("twijfel", "hoort bij", "achternaam van")):
                    m.score = min(m.score, 0.85)
                if n.scan and (x := _LETTER_RUIS.search(t, max(0, van - 8), van)):
                    van = x.start()  # an initial that OCR read as a bar or a digit
                elif n.scan and van == m.van:
                    van = self._verlezen_voornaam(m)
                self._neem(Vondst(van, m.tot, "naam", " ".join(m.namen), reden or m.regel, m.score))
        self.hele_cellen()
        self.parafen()
        self.gespelde_namen()
        self.kleine_namen()
        self.kleine_lijstnamen()

    def hele_cellen(self) -> None:
        """In a column of names, and before a mail address, the initials and small words beside a name go with it:
        'mesfun f', 'tjin a djie kries', 'Klerk, Jacobus-Jan de <...>'."""
        cellen = sorted(self.naamcellen | {m.span("naam") for m in _BIJ_MAIL.finditer(self.t)})
        eigen = self.register.ouder.tokens
        per: dict[tuple[int, int], list[Vondst]] = {}
        for v in self.uit:
            k = bisect_left(cellen, (v.van + 1, 0)) - 1
            if v.soort == "naam" and k >= 0 and v.tot <= cellen[k][1]:
                per.setdefault(cellen[k], []).append(v)
        for (a, b), vs in per.items():
            rest = [
                m
                for m in re.finditer(r"[A-Za-z']+", self.t[a:b])
                if not any(v.van <= a + m.start() < v.tot for v in vs)
            ]
            if (
                rest
                and all(
                    w not in eigen
                    and (
                        w in woorden.TUSSENVOEGSELS
                        or len(w) < 3  # initials
                        or w not in woorden.GEEN_NAAM
                        and (len(w) < 4 or not klasse(w) & WOORD)
                    )
                    for w in (m[0].lower() for m in rest)
                )
                and not any(map(str.isdigit, self.t[a:b]))
            ):
                self._neem(
                    Vondst(a, b, "naam", self.t[a:b], "hele cel van een naam", min(v.score for v in vs))
                )

    def _naamparen(self) -> dict[str, set[str]]:
        """Which word stands before which within the names that are found: one decision for a name of several words."""
        paren: dict[str, set[str]] = {}
        eigen = self.register.ouder.tokens
        for m, lak, _r in self.besluiten:
            if lak and m.score >= 0.75:
                for a, b in zip(m.namen, m.namen[1:], strict=False):
                    if a not in eigen and b not in eigen:
                        paren.setdefault(b, set()).add(a)
        return paren

    def _met_vorige(self, m: Melding, paren: dict[str, set[str]]) -> int:
        """Where a mention begins when the words before it are known to belong to it: 'Kie Song' behind 'Lieuw'."""
        n, x = self.n, m.eerste
        while x and m.eerste - x < 4 and n.w[x - 1].lower() in paren.get(n.w[x].lower(), ()):
            gat = self.t[n.e[x - 1] : n.s[x]]
            if gat.strip(" -\n\t") or len(gat) > 16 or n.masker[x - 1] or not n.k[x - 1] & HOOFD:
                break
            x -= 1
        if x == m.eerste and not (m.letters or m.titel):
            naam, y, begin = n.w[m.idx[0]].lower(), m.idx[0], n.s[x]
            while y and m.idx[0] - y < 3 and n.k[y - 1] & TUS and n.gat(y - 1) == LOS and not n.masker[y - 1]:
                y -= 1
                if y < x and (" ".join(n.w[y : m.idx[0]]).lower(), naam) in n.met_tus:
                    begin = n.s[y]  # 'van der Kaya', as it stands elsewhere in the dossier
            if begin < n.s[x]:
                return begin
        if not (m.letters or m.titel):
            y = x
            while (
                y
                and x - y < 4
                and len(n.w[y - 1]) == 1
                and n.k[y - 1] & HOOFD
                and not n.masker[y - 1]
                and self.t[n.e[y - 1] : n.s[y]] in (".", ". ")
            ):
                y -= 1
            if y < x:
                return n.s[y]  # 'H. Vlijt' in a cell of its own, of whom the surname stands elsewhere
        if x == m.eerste and x and not (m.letters or m.titel or n.masker[x - 1]) and len(n.w[x - 1]) == 2:
            if n.gat(x - 1) == LOS and letterblok(n, x - 1) and not n.k[x - 1] & TITEL:
                return n.s[x - 1]  # 'JP Kaya', of whom the surname stands elsewhere
        return n.s[x] if x < m.eerste else m.van

    def _verlezen_voornaam(self, m: Melding) -> int:
        """Where a bare surname on a scan begins, with the misread first name before it: 'lidle Cabdulle' (Iidle)."""
        n, i = self.n, m.eerste - 1
        if m.titel or m.letters or len(m.namen) > 1 or i < 0 or not n.k[m.eerste] & HOOFD:
            return m.van
        w = n.w[i]
        if (
            len(w) < 3
            or n.t[n.e[i] : m.van] != " "
            or not w.islower()
            or n.masker[i]
            or n.k[i] & (WOORD | TUS | TITEL | CTX | PLAATS | ORG | CIJFER)
            or not (self._op_scan(m.van) or n.ruis)
            or lijsten.is_engels(w)
            or lijsten.begin_van_woord(w)
            and len(w) < 5
            or lijsten.bijna_woord(w)
        ):
            return m.van
        return n.s[i]

    def _letters_uit_veld(self, m: Melding) -> None:
        """A bare surname in a form has its initials in the field before or behind it."""
        begin, velden_ = self._veldletters
        if m.letters or m.titel or not set(m.namen) <= set(self.register.ouder.achter):
            return
        if x := _VOORNAAM_ERONDER.match(self.t, m.tot):
            m.letters = x["letter"].upper()
            return
        if not begin or len(m.namen) > 1:
            return
        k = bisect_left(begin, m.tot)
        for v in (*velden_[k : k + 1], *velden_[max(0, k - 1) : k]):
            tussen = self.t[m.tot : v.van] if v.van >= m.tot else self.t[v.tot : m.van]
            if (
                len(tussen) < 90
                and tussen.count("\n") == 1
                and v.tot - v.van < 16
                or "</" in tussen
                and len(tussen) < 60
            ):
                m.letters = re.sub(r"[^A-Z]", "", self.t[v.van : v.tot].upper())
                return

    def _ander_ernaast(self, m: Melding) -> bool:
        """A bare surname that the parent has, in a row in which the next cell holds somebody else's first name."""
        if m.letters or m.titel or not set(m.namen) <= set(self.register.ouder.achter):
            return False
        x = _VOORNAAM_ERNAAST.match(self.t, m.tot)
        if x is None or self.t[max(0, m.van - 1) : m.van].isalpha():
            return False
        voor = x["voor"].lower()
        anderen = {v for g in self.register.anderen for v in g.voor}
        return voor not in self.register.ouder.tokens and (voor in anderen or bool(klasse(x["voor"]) & VN))

    def delen_van_naam(self) -> None:
        """A field with initials or a tussenvoegsel belongs to the name in the nearest field: it goes when that name goes."""
        delen = [v for v in self.velden if v.soort in ("letters", "tussen") and v.tot - v.van < 25]
        if not delen:
            return
        besluit = sorted(((m.van, m.tot, lak and m) for m, lak, _r in self.besluiten), key=lambda x: x[:2])
        begin = [a for a, _b, _l in besluit]
        for v in delen:
            k = bisect_left(begin, v.van)
            buren = [(v.van - besluit[k - 1][1], besluit[k - 1][2])] if k else []
            buren += [(besluit[k][0] - v.tot, besluit[k][2])] if k < len(besluit) else []
            afstand, wie = min(buren, key=lambda x: x[0], default=(999, False))
            if afstand < 0:
                continue  # already a part of a name
            lak = bool(wie) and not self.openbaar(wie)
            eigen = (
                self.t[v.van : v.tot].upper().replace(".", "").replace(" ", "") == self.register.ouder.letters
            )
            if not any(map(str.isalpha, self.t[v.van : v.tot])):
                continue  # '-': there is none
            if lak if afstand < 160 else v.soort == "letters" and not eigen:
                self._neem(
                    Vondst(v.van, v.tot, "naam", self.t[v.van : v.tot].lower(), "naamdeel in veld", 0.9)
                )

    def adres_na_naam(self) -> None:
        """A street that no list knows, right behind somebody's name: 'Tazi, Griend 94-2.'."""
        for m, lak, _r in self.besluiten:
            x = _ADRES_NA_NAAM.match(self.t, m.tot) if lak else None
            if (
                x is None
                or x["s"].split()[-1].lower() in woorden.GEEN_NAAM
                or self.vak.bezet(x.start("s"), x.end())
            ):
                continue
            self.vak.neem(x.start("s"), x.end())
            self._neem(
                Vondst(x.start("s"), x.end(), "adres", x[0][1:].strip().lower(), "adres achter naam", 0.75)
            )

    def naamgenoten(self) -> None:
        """A bare first name that is the parent's and somebody else's: the last full name before it on the page decides."""
        voor, achter = set(self.register.ouder.voor), set(self.register.ouder.achter)
        anderen: dict[int, list[tuple[int, str]]] = {}
        eigen: dict[int, list[int]] = {}
        for m, lak, _r in self.besluiten:
            namen = set(m.namen)
            if lak and len(m.namen) > 1 and m.namen[0] in voor:
                anderen.setdefault(self.plat.pagina(m.van), []).append((m.van, m.namen[0]))
            elif not lak and namen & (achter - voor):
                eigen.setdefault(self.plat.pagina(m.van), []).append(m.van)
        if not anderen:
            return
        for nr, (m, lak, _r) in enumerate(self.besluiten):
            if lak or len(m.namen) != 1 or m.namen[0] not in voor or m.letters:
                continue
            p = self.plat.pagina(m.van)
            ander = [a for a, naam in anderen.get(p, ()) if naam == m.namen[0]]
            if not ander:
                continue
            vorige_ander = max((a for a in ander if a < m.van), default=-1)
            vorige_eigen = max((a for a in eigen.get(p, ()) if a < m.van), default=-1)
            if vorige_ander > vorige_eigen and m.van - vorige_ander < 400:
                m.score = 0.7
                self.besluiten[nr] = (m, True, "naamgenoot")

    def meet_geslacht(self, meldingen: list[Melding]) -> None:
        """Which title the dossier uses for the parent, and for the adults who share the surname.

        A full name, fitting initials, the salutation or a role ("moeder") says who is meant. A bare surname does not when
        others carry it; it counts only where nothing better is found.
        """
        o = self.register.ouder
        self.oudergeslacht = o.geslacht
        delers = [g for g in self.register.anderen if set(g.achter) & set(o.achter) and not g.kind]
        telling: dict[int, Counter[str]] = {}
        kaal: Counter[str] = Counter()
        for m in meldingen:
            namen = {self.register.benader(x) or x for x in m.namen}
            if not namen & set(o.achter):
                continue
            start = self.n.s[m.eerste]
            rol = _ROL_GESLACHT.search(self.t, max(0, start - 24), start)
            titel = m.titel or (rol and ("v" if rol[1].lower() == "moeder" else "m")) or ""
            if not titel:
                continue
            if self._relatie_voor(m):
                wie = [g for g in delers if self._is_voluit(m, namen, g)]
                if not wie:
                    continue
            else:
                wie = [g for g in (o, *delers) if self._is_voluit(m, namen, g)]
            if len(wie) == 1:
                telling.setdefault(id(wie[0]), Counter())[titel] += 5
            elif not wie and not m.letters and m.titel:
                aanhef = _AANHEF.search(self.t, max(0, start - 10), start)
                (telling.setdefault(id(o), Counter()) if aanhef else kaal)[titel] += 3 if aanhef else 1
        for g in delers:
            if not g.geslacht:
                g.geslacht = _meeste(telling.get(id(g), Counter()))
        self.oudergeslacht = _meeste(telling.get(id(o), Counter())) or o.geslacht or _meeste(kaal)

    def _is_voluit(self, m: Melding, namen: set[str], g: Gestalte) -> bool:
        """The mention has a first name or initials of this person."""
        if namen & set(g.voor):
            return True
        return (
            bool(m.letters and g.letters)
            and not namen - set(g.achter)
            and self._letters_passen(m.letters, g.letters)
        )

    def beslis(self, m: Melding) -> tuple[bool, str]:
        """Whether a mention goes, and why. The parent stays; whoever else it may be goes."""
        reg, o = self.register, self.register.ouder
        if not self.instr.ouder_blijft or not o.tokens:
            return True, ""
        toks = [reg.benader(x) or x for x in m.namen]
        plat: list[str] = []
        for x in toks:
            plat += [y for y in re.split(r"-", x) if y]
        voor, achter = set(o.voor), set(o.achter)
        hv = [x for x in plat if x in voor]
        ha = [x for x in plat if x in achter]
        rest = [x for x in plat if x not in voor and x not in achter]
        if not hv and not ha:
            return True, ""
        anderen = reg.anderen
        if rest:
            if hv and ha:
                if (
                    any(set(rest) & set(g.voor) and set(ha) & set(g.achter) for g in anderen)
                    and plat[0] not in voor
                ):
                    return True, "andere persoon met dezelfde achternaam"
                return False, "ouder"
            if hv and not ha:
                if (
                    plat[0] in voor
                    and any(
                        set(rest) <= set(g.achter)
                        and g.rol == DERDE
                        and not g.kind
                        and not set(g.voor) & set(hv)
                        for g in anderen
                    )
                    and m.streep is False
                ):
                    # parent's first name with the partner's surname: the married name
                    return False, "ouder met naam van partner"
                return True, "andere achternaam"
            # surname of the parent with something else: initials or a hyphen may still make it the parent
            if m.streep and len(rest) <= 2 and not any(set(rest) & set(g.voor) for g in anderen):
                if m.letters and o.letters:
                    return (
                        (False, "ouder met dubbele naam")
                        if self._letters_passen(m.letters, o.letters)
                        else (True, "andere voorletters")
                    )
                if (
                    m.titel
                    and self.oudergeslacht == m.titel
                    and not any(
                        set(rest) & set(g.achter) and g.geslacht in ("", m.titel) and not g.kind
                        for g in anderen
                    )
                ):
                    return False, "ouder met dubbele naam"
            return True, "andere persoon met dezelfde achternaam"
        if hv and ha:
            dubbel = [g for g in anderen if set(hv) <= set(g.voor) and set(ha) & set(g.achter)]
            if dubbel and hv[0] != (o.roep or hv[0]):
                return True, "naamgenoot"
            if dubbel and any(g.roep == hv[0] for g in dubbel) and self._kindcontext(m):
                return True, "naamgenoot"
            if m.titel and self.oudergeslacht and m.titel != self.oudergeslacht and dubbel:
                return True, "naamgenoot"
            return False, "ouder"
        if hv:
            if m.letters and m.eerste < m.idx[0]:
                return True, "achternaam van een ander"
            zelfde = [g for g in anderen if set(hv) & set(g.voor)]
            if zelfde and (hv[0] != o.roep or self._kindcontext(m)):
                return True, "voornaam van een ander"
            return False, "ouder"
        # only the surname
        delers = [g for g in anderen if set(ha) & set(g.achter)]
        if m.letters:
            if not o.letters:
                if any(self._letters_passen(m.letters, g.letters) for g in delers if g.letters):
                    return True, "voorletters van een ander"
                return (True, "titel van een ander") if self._andere_titel(m) else (False, "ouder")
            if not self._letters_passen(m.letters, o.letters):
                return True, "andere voorletters"
            if self._met_adres(m):
                return False, "ouder met adres"
            if delers and self._met_adres(m, vreemd=True):
                return True, "adres van een ander"
            gelijk = [
                g
                for g in delers
                if g.letters and self._letters_passen(m.letters, g.letters) and not (m.titel and g.kind)
            ]
            if gelijk:
                if m.titel and self.oudergeslacht and m.titel != self.oudergeslacht:
                    return True, "titel van een ander"
                if self._relatie_voor(m):
                    return True, "relatie van de ouder"
                precies_ouder = m.letters == o.letters
                if any(m.letters == g.letters and not precies_ouder for g in gelijk):
                    buur = self._buurman(m, gelijk)
                    return buur is not False, "ouder" if buur is False else "voorletters van een ander"
                if not m.titel and self._kindcontext(m):
                    return True, "naamgenoot"
                if self._ambtcontext(m) and any(g.rol == AMBTENAAR for g in gelijk):
                    return True, "ambtenaar"
                if (
                    any(
                        not g.kind
                        and (not g.geslacht or not self.oudergeslacht or g.geslacht == self.oudergeslacht)
                        for g in gelijk
                    )
                    and not precies_ouder
                ):
                    buur = self._buurman(m, gelijk)
                    if buur is not False:
                        return True, "twijfel: zelfde voorletters"
                if not m.titel:
                    buur = self._buurman(m, gelijk)
                    if buur:
                        return True, "hoort bij gegevens van een ander"
            elif self._andere_titel(m):
                return True, "titel van een ander"
            return False, "ouder"
        if self._in_dienst(m):
            self._dienst = m.tot
            return True, "twijfel: in een functie"
        if 0 < m.van - self._dienst < 250 and not m.titel and "\f" not in self.t[self._dienst : m.van]:
            return True, "twijfel: in een functie"  # who was just named in a function is named again
        if m.titel:
            if self._andere_titel(m):
                return True, "titel van een ander"
            if delers and self._relatie_voor(m):
                return True, "relatie van de ouder"
            if self._met_adres(m):
                return False, "ouder met adres"
            volwassen = [g for g in delers if not g.kind]
            if any(g.geslacht == m.titel for g in volwassen):
                buur = self._buurman(m, volwassen)
                if buur is None and re.search(
                    r"geachte\s*$", self.t[max(0, self.n.s[m.eerste] - 10) : self.n.s[m.eerste]], re.I
                ):
                    return False, "aanhef"
                if buur is False:
                    return False, "ouder"
                if self._alleen_ouder(m, volwassen):
                    return False, "alleen de ouder op deze bladzijde"
                return True, "twijfel: achternaam gedeeld"
            if volwassen and not self.oudergeslacht:
                if self._alleen_ouder(m, volwassen):
                    return False, "alleen de ouder op deze bladzijde"
                return True, "twijfel: achternaam gedeeld"
            return False, "ouder"
        if not delers or self._met_adres(m):
            return False, "ouder"
        if self._tweemaal(m):
            return True, "twijfel: achternaam gedeeld"
        if self._rol_van_ouder(m, delers):
            return False, "rol van de ouder"
        if re.search(
            r"\b(?:aanvraag(?: [A-Za-z]{2,20}){0,2} door|dossier|zaak|casus|intake|aanmelding|ouder|aanvrager|aanvraagster|betreft|inzake|belanghebbende|burger|klant|gezin|familie|fam\.?|erven)\W{1,3}$",
            self.t[max(0, m.van - 60) : m.van],
            re.I,
        ):
            return False, "dossiernaam"
        if _ONDERWERP.search(self.t, max(0, m.van - 60), m.van):
            return False, "dossiernaam"
        if self._spreekt_als_ouder(m):
            return False, "spreker"
        buur = self._buurman(m, delers)
        if buur is False or self._na_eigen_gegeven(m):
            return False, "ouder"
        if self._kindcontext(m):
            return True, "achternaam van een ander"
        if buur is None and self._alleen_ouder(m, delers):
            return False, "alleen de ouder op deze bladzijde"
        if self._in_zaaklijst(m, delers):
            return False, "dossiernaam"
        if buur:
            return True, "hoort bij gegevens van een ander"
        if re.search(
            r"\b(?:familie|fam\.?|gezin|erven)\s*$",
            self.t[max(0, self.n.s[m.eerste] - 10) : self.n.s[m.idx[0]]],
            re.I,
        ):
            return False, "gezin"
        if any(not g.kind for g in delers):
            return True, "twijfel: achternaam gedeeld"
        return False, "ouder"

    def _spreekt_als_ouder(self, m: Melding) -> bool:
        """The bare surname says who speaks in a report in which the parent was there and no namesake: 'Kaya: Mag ik wat zeggen?'.

        What is said there is about others, so names and numbers on the line don't tell whose label it is.
        """
        if not _SPREKER.match(self.t, self.n.s[m.eerste]) or self.t[m.tot : m.tot + 1] != ":":
            return False
        if self.t[max(0, m.van - 1) : m.van] not in ("", "\n", "\f"):
            return False
        p = self.plat.pagina(m.van)
        while p not in self._zittingen:
            self._zittingen[p] = self._zitting(p)
        while self._zittingen[p] == "vervolg" and p:
            p -= 1
            if p not in self._zittingen:
                self._zittingen[p] = self._zitting(p)
        return self._zittingen[p] == "ouder"

    def _zitting(self, p: int) -> str:
        """Who with the parent's surname is named in full before the first speaker on a page: "ouder", "ander", or none ("vervolg")."""
        begin = self.plat.paginabegin[p]
        eind = self.plat.paginabegin[p + 1] if p + 1 < len(self.paginas) else len(self.t)
        sprekers = list(_SPREKER.finditer(self.t, begin, eind))
        vaker = [naam for naam, k in Counter(x["naam"] for x in sprekers).items() if k > 1]
        if len(vaker) < 2:
            return ""
        o = self.register.ouder
        wie = set()
        for m in self.meldingen[
            bisect_left(self._melding_van, begin) : bisect_left(self._melding_van, sprekers[0].start())
        ]:
            namen = {self.register.benader(x) or x for x in m.namen}
            if namen & set(o.achter) and (m.letters or len(m.namen) > 1):
                wie.add(self._is_voluit(m, namen, o) and not self._relatie_voor(m))
        return "vervolg" if not wie else "ouder" if wie == {True} else "ander"

    def _met_adres(self, m: Melding, vreemd: bool = False) -> bool:
        """The parent's own address, at which no other registered adult lives, stands right behind the name.

        With `vreemd`: the address of a namesake, at which the parent doesn't live.
        """
        o = self.register.ouder
        x = bisect_left(self._adressen, (m.tot, 0))
        if x >= len(self._adressen) or not re.fullmatch(
            r"[\s,;:|()-]{1,16}", self.t[m.tot : self._adressen[x][0]][:40]
        ):
            return False
        v = self.alles[self._adressen[x][1]]
        delers = (g for g in self.register.anderen if set(g.achter) & set(o.achter) and not g.kind)
        eigen, ander = self._eigen_adres(v, o), any(self._eigen_adres(v, g) for g in delers)
        return ander and not eigen if vreemd else eigen and not ander

    def _datums_in(self, van: int, tot: int) -> set[object]:
        x, y = bisect_left(self._datum_van, van), bisect_left(self._datum_van, tot)
        return {d for _a, _b, d, _v in self.datums[x:y]}

    def _alleen_ouder(self, m: Melding, delers: list[Gestalte]) -> bool:
        """The page names the parent and nobody else who can carry this surname: then it is the parent's.

        Either the parent was named before the mention and no namesake or relative was; or nothing on the whole page
        points to one. A civil servant with the surname is called by the bare surname anywhere, so then it stays doubt.
        """
        if any(g.rol == AMBTENAAR for g in delers):
            return False
        p = self.plat.pagina(m.van)
        if p not in self._sporen:
            self._sporen[p] = self._spoor(p)
        eigen, ander = self._sporen[p]
        eind = self.t.find("\n\n", m.tot)
        eind = min(x for x in (eind if eind > 0 else len(self.t), m.tot + 160))
        zin = re.search(r"[.!?;]\s|\f", self.t[m.tot : eind])
        eind = m.tot + zin.start() if zin else eind
        if _tussen(ander, -1, eind):
            return False
        return bool(eigen) and eigen[0] < m.van or not ander

    def _na_eigen_gegeven(self, m: Melding) -> bool:
        """The parent's own number or address stands right before the name, and nothing of another: 'nummer 06-...: met Kaya'."""
        o = self.register.ouder
        k = bisect_left(self._vondst_van, m.van) - 1
        if k < 0:
            return False
        v = self._op_plek[k]
        if m.van - v.tot > 40 or "\n\n" in self.t[v.tot : m.van] or _VERWANT.search(self.t, v.tot, m.van):
            return False
        return v.waarde in o.bsn | o.telefoon | o.email | o.iban

    def _in_dienst(self, m: Melding) -> bool:
        """A civil servant with the parent's surname: 'behandelaar Kaya', 'de heer Kaya van de UHT', 'Kaya (teamleider)'."""
        start = self.n.s[m.eerste]
        return bool(
            _FUNCTIE_VOOR.search(self.t, max(0, start - 30), start)
            or _FUNCTIE_NA.match(self.t, m.tot)
            or m.titel
            and _DIENST_NA.match(self.t, m.tot)
            or self._met_gebruikersnaam(m)
        )

    def _met_gebruikersnaam(self, m: Melding) -> bool:
        """A user-id on the page is made of this surname and an initial that isn't the parent's: 'boerk12' for K. Boer."""
        letters = self.register.ouder.letters
        if not letters or m.titel:
            return False
        if self._gebruikers is None:
            self._gebruikers = {}
            for v in self.alles:
                if v.soort == "gebruikersnaam":
                    self._gebruikers.setdefault(self.plat.pagina(v.van), set()).add(
                        v.waarde.rstrip("0123456789")
                    )
        naam = m.namen[-1]
        return any(
            len(w) > 4 and naam.startswith(w[:-1]) and w[-1] != letters[0].lower()
            for w in self._gebruikers.get(self.plat.pagina(m.van), ())
        )

    def _tweemaal(self, m: Melding) -> bool:
        """Two people with one surname side by side: 'Kaya tegen Kaya'."""
        naam = re.escape(m.namen[-1])
        voor, na = self.t[max(0, m.van - 40) : m.van], self.t[m.tot : m.tot + 40]
        return bool(re.search(rf"\b{naam}{_PAAR}$", voor, re.I) or re.match(rf"{_PAAR}{naam}\b", na, re.I))

    def _rol_van_ouder(self, m: Melding, delers: list[Gestalte]) -> bool:
        """The role of the parent stands in brackets or commas beside the name: 'Kaya (moeder)', 'eiseres, Kaya,'."""
        x = _ROL_NA.match(self.t, m.tot) or _ROL_VOOR.search(self.t, max(0, m.van - 30), m.van)
        if x is None:
            return False
        geslacht = {"moeder": "v", "vader": "m"}.get(x["rol"].lower())
        if geslacht is None:
            return True
        return self.oudergeslacht == geslacht and not any(
            g.geslacht in ("", geslacht) for g in delers if not g.kind
        )

    def _in_zaaklijst(self, m: Melding, delers: list[Gestalte]) -> bool:
        """A surname in a list of cases, which are called after the parent: 'de dossiers Kaya, Bakker en Yilmaz'."""
        if any(g.rol == AMBTENAAR for g in delers) or m.titel:
            return False
        voor, na = self.t[max(0, m.van - 260) : m.van], self.t[m.tot : m.tot + 24]
        voor = voor[voor.rfind("\n\n", 0, max(0, voor.rfind("\n", 0, -1))) + 1 :]
        return _ZAKEN.search(voor) is not None and (
            re.match(r"(?:,| en| of) (?:(?:van|de|den|der|el|ten|ter) )*[A-Z]", na) is not None
            or re.search(r"[A-Z][A-Za-z'-]+(?:,| en| of) (?:(?:van|de|den|der|el|ten|ter) )*$", voor)
            is not None
        )

    def _spoor(self, p: int) -> tuple[list[int], list[int]]:
        """Where on a page the parent is named in full, and where something hints at another with the surname."""
        o, n = self.register.ouder, self.n
        begin = self.plat.paginabegin[p]
        eind = self.plat.paginabegin[p + 1] if p + 1 < len(self.paginas) else len(self.t)
        delers = [g for g in self.register.anderen if set(g.achter) & set(o.achter) and not g.kind]
        voor = {x for g in delers for x in g.voor} - set(o.voor)
        eigen: list[int] = []
        ander = [x.start() for x in _VERWANT.finditer(self.t, begin, eind)]
        k = bisect_left(n.s, begin)
        while k < n.n and n.s[k] < eind:
            laag = n.w[k].lower().removesuffix("'s")
            if laag in voor or (laag[-1] == "s" and laag[:-1] in voor):
                ander.append(n.s[k])
            elif laag in o.voor:
                x = k + 1
                while (
                    x < n.n and x - k < 5 and (n.k[x] & TUS or len(n.w[x]) == 1 or n.w[x].lower() in o.voor)
                ):
                    x += 1
                # who calls the parent by the first name may call the other by the surname
                voluit = x < n.n and n.w[x].lower() in o.achter or k and n.w[k - 1].lower() in o.achter
                (eigen if voluit else ander).append(n.s[k])
            k += 1
        for m in self.meldingen[bisect_left(self._melding_van, begin) : bisect_left(self._melding_van, eind)]:
            if set(m.namen) & set(o.achter):
                if m.letters and not set(m.namen) & set(o.voor):
                    past = bool(o.letters) and self._letters_passen(m.letters, o.letters)
                    (eigen if past else ander).append(m.van)
                elif self._andere_titel(m):
                    ander.append(m.van)
        vreemd: set[str] = set().union(*(g.bsn | g.iban | g.telefoon | g.email for g in delers))
        for v in self._op_plek[bisect_left(self._vondst_van, begin) : bisect_left(self._vondst_van, eind)]:
            if v.waarde in vreemd:
                ander.append(v.van)
            elif v.waarde in o.bsn:
                eigen.append(v.van)
        geboren = {g.geboren for g in delers if g.geboren}
        if self._datums_in(begin, eind) & geboren:
            ander += [a for a, _b, d, _v in self.datums if begin <= a < eind and d in geboren]
        return sorted(eigen), sorted(ander)

    def _letters_passen(self, a: str, b: str) -> bool:
        return bool(a and b) and (b.startswith(a) or a.startswith(b))

    def _andere_titel(self, m: Melding) -> bool:
        return bool(m.titel and self.oudergeslacht and m.titel != self.oudergeslacht)

    def _relatie_voor(self, m: Melding) -> bool:
        """A word for somebody else stands right before the title: 'uw ex-partner, dhr. A. Kaya'."""
        start = self.n.s[m.eerste]
        x = _RELATIE.search(self.t, max(0, start - 24), start)
        if x is None:
            return False
        rol = _ROL_GESLACHT.search(self.t, max(0, start - 24), start)
        if rol and m.letters and m.letters == self.register.ouder.letters:
            # 'woont bij moeder, A. Kaya': who is called so in this dossier is the parent herself
            return self.oudergeslacht != ("v" if rol[1].lower() == "moeder" else "m")
        return True

    def _ambtcontext(self, m: Melding) -> bool:
        """A function of the service stands right before or after the name, or the name closes a letter of the service."""
        na = self.t[m.tot : m.tot + 45].lower()
        voor = self.t[max(0, m.van - 40) : m.van].lower()
        return bool(
            re.match(r"[\s,(]{1,4}(?:de )?(?:" + _AMBT + ")", na)
            or re.search(r"\b(?:" + _AMBT + r"|door|namens)\W{1,4}$", voor)
        )

    def _kindcontext(self, m: Melding) -> bool:
        stuk = self.t[max(0, m.van - 28) : m.van].lower()
        return bool(
            re.search(
                r"\b(?:kind|zoon|zoontje|dochter|dochtertje|leerling|baby|ex-?partner|partner|vader|ex|ex-?man|ex-?vrouw|broer|zus|getuige)\b[^.\n]{0,14}$",
                stuk,
            )
        )

    def _buurman(self, m: Melding, anderen: list[Gestalte]) -> bool | None:
        """Whose first name, BSN or birth date stands on the same line: another's (True), the parent's (False), unclear (None)."""
        t = self.t
        voor, na = max(0, m.van - REGELBEREIK), m.tot + REGELBEREIK
        a = max(t.rfind("\n", voor, m.van) + 1, t.rfind("\f", voor, m.van) + 1, voor)
        b = min(
            (x for x in (t.find("\n", m.tot, na), t.find("\f", m.tot, na)) if x >= 0), default=min(na, len(t))
        )
        o = self.register.ouder
        vensters = [(a, b, True), (max(0, a - 160), min(len(t), b + 160), False)]
        if re.search(r"(?:achter|geslachts|familie)na(?:am|men)\W*$", t[a : m.van], re.I) or (
            "  " in t[a : m.van] and re.match(r"\s*(?:voorna(?:am|men)|roepnaam)\b", t[b : b + 30], re.I)
        ):
            # a form: the first name stands on the line below or above
            onder, boven = t.find("\n", b + 1), t.rfind("\n", 0, max(0, a - 1)) + 1
            onder = len(t) if onder < 0 else onder
            vensters[1:1] = [(b, onder, True), (boven, a, True), (boven, onder, True)]
        for van, tot, ook_eigen in vensters:
            woorden_hier = {w.lower() for w in re.findall(r"[A-Za-z']+", t[van:tot])}
            x, y = bisect_left(self._vondst_van, van), bisect_left(self._vondst_van, tot)
            waarden = {v.waarde for v in self._op_plek[x:y]}
            datums = self._datums_in(van, tot)

            rij = "  " in t[a:b].strip() or "\t" in t[a:b] or "|" in t[a:b] or ";" in t[a:b]
            if rij:
                # a cell with more words than the name is running text like any other
                begin = max(
                    (t.rfind(s, a, m.van) + len(s) for s in ("  ", "\t", "|", ";") if s in t[a : m.van]),
                    default=a,
                )
                cel = t[begin : m.van] + _CELEIND.split(t[m.tot : b], maxsplit=1)[0]
                rij = re.search(r"[A-Za-z]{3}", cel) is None
            kaal = not m.letters and not m.titel and not rij

            def past(g: Gestalte) -> bool:
                # nobody calls a child by the bare surname
                return bool(
                    (set(g.voor) & woorden_hier and not (kaal and g.kind))  # noqa: B023
                    or waarden & (g.bsn | g.iban | g.telefoon | g.email | g.gebruikers)  # noqa: B023
                    or g.geboren in datums  # noqa: B023
                )

            eigen, ander = past(o), any(past(g) for g in anderen)
            if (
                eigen
                and not ander
                and (van, tot) == (a, b)
                and len(m.namen) == 1
                and not m.titel
                and not m.letters
                and not self._vlakbij(m, o, a, b)
                and not waarden & (o.bsn | o.iban | o.telefoon | o.email)
                and o.geboren not in datums
            ):
                continue  # a first name further on in a running line says nothing about a bare surname
            if eigen != ander and (ander or ook_eigen):
                return ander
            if eigen:
                return None
        return None

    def _vlakbij(self, m: Melding, g: Gestalte, a: int, b: int) -> bool:
        stuk = self.t[max(a, m.van - 24) : min(b, m.tot + 24)]
        return bool(
            set(g.voor) & {w.lower() for w in re.findall(r"[A-Za-z']+", stuk)}
        ) and "." not in stuk.strip(".")

    def openbaar(self, m: Melding) -> bool:
        """A public official in that role: the function stands right before or right after the name."""
        functies = self.instr.openbare_functies
        reg = [g for g in self.register.anderen if g.rol == AMBTENAAR and set(g.achter) & set(m.namen)]
        if any(g.functie and any(g.functie.startswith(f) for f in functies) for g in reg):
            return True
        if reg or not functies:
            return False
        if self._functieplekken is None:
            woorden_ = "|".join(map(re.escape, functies))
            self._functieplekken = [x.start() for x in re.finditer(rf"\b(?:{woorden_})\b", self.t, re.I)]
        if not _tussen(self._functieplekken, self.n.s[m.eerste] - 120, m.tot + 80):
            return False
        patroon_voor, patroon_na = _functiepatronen(tuple(functies))
        start = self.n.s[m.eerste]
        voor = self.t[max(0, start - 75) : start].lower()
        na = self.t[m.tot : m.tot + 75].lower()
        na = _WITREGEL.split(na)[0]
        na = na[: na.find("\n", 12)] if na.find("\n", 12) > 0 else na
        f = patroon_voor.search(voor)
        if f and not _NAMENS.search(voor) and not self._in_adres(max(0, start - 75) + f.start()):
            if "directeur" not in f[0] or _DIENST.search(f[0] + na[:40]):
                return True
        f = patroon_na.match(na)
        if (
            f
            and not self._in_adres(m.tot + f.end() - 1)
            and not re.search(r"namens[^.]{0,120}$", self.t[max(0, start - 150) : start].lower())
        ):
            return "directeur" not in f[0] or bool(_DIENST.search(na[f.end() : f.end() + 45]))
        return False

    def _in_adres(self, i: int) -> bool:
        if _STRAAT_VOLGT.match(self.t, i):
            return True
        return any(v.van <= i < v.tot for v in self.alles if v.soort == "adres")

    def parafen(self) -> None:
        """Initials that stand for somebody who is found in this dossier."""
        t, o = self.t, self.register.ouder
        mogelijk: set[str] = set()
        mensen = [
            (m.van, m.tot, m.letters)
            for m, lak, _r in self.besluiten
            if lak and (m.letters or len(m.namen) > 1)
        ]
        for tekst, letters in {(t[van:tot], letters) for van, tot, letters in mensen}:
            mogelijk |= parafen.letters_van(tekst, letters)
        if self.n.kleintokens:
            t = kleine_codes(self.n, {c.lower(): c for c in sorted(mogelijk)})
        vast = parafen.toegewezen(t, mensen)
        eigen = {e + a[0].upper() for e in (o.letters[:1], o.roep[:1].upper()) for a in o.achter if e}
        for van, tot in parafen.vind_parafen(t, vast, mogelijk - eigen - {o.letters}):
            laag = t[van:tot].lower()
            if (laag in woorden.GEEN_NAAM or lijsten.is_woord(laag)) and self._zonder_kleine_letters(
                self.plat.pagina(van)
            ):
                continue  # where everything is in capitals a word may look like a code
            self._neem(Vondst(van, tot, "naam", t[van:tot], "paraaf", 0.8))

    def _zonder_kleine_letters(self, p: int) -> bool:
        if p not in self._hoofdbladen:
            tekst = self.paginas[p].tekst
            self._hoofdbladen[p] = sum(map(str.islower, tekst)) * 50 < sum(map(str.isupper, tekst))
        return self._hoofdbladen[p]

    def kleine_namen(self) -> None:
        """A full name in lower case with what that person is behind a comma: 'getypt door mehmet kaya, mijn broer'."""
        o = self.register.ouder
        for m in _KLEIN_MET_RELATIE.finditer(self.t) if self._relaties() else ():
            delen = m["naam"].replace("-", " ").split()
            kern = [w for w in delen if w not in woorden.TUSSENVOEGSELS]
            if len(kern) < 2 or set(kern) <= o.tokens or any(w in woorden.GEEN_NAAM for w in kern):
                continue
            if any(klasse(w) & VN for w in kern) or not all(klasse(w) & WOORD for w in kern):
                self._neem(Vondst(*m.span("naam"), "naam", m["naam"], "kleine letters bij relatie", 0.8))

    def kleine_lijstnamen(self) -> None:
        for m in _ACHTER_LETTERS.finditer(self.t):
            naam = m["naam"].rstrip()
            delen = set(re.findall(r"[a-z']+", naam.partition(",")[0]))
            gewoon = all(klasse(w) & WOORD and not klasse(w) & (AN | VN) for w in delen)
            if not gewoon and not delen & self.register.ouder.tokens:
                a = m.start("naam")
                self._neem(Vondst(a, a + len(naam), "naam", naam, "kleine letters in lijst", 0.85))

    def _relaties(self) -> bool:
        return ", mijn " in self.t or ", zijn " in self.t or ", haar " in self.t

    def gespelde_namen(self) -> None:
        """A name spelled letter by letter, when it is somebody's name or no word at all."""
        bekend = {x for g in self.register.anderen for x in g.tokens} | set(self.n.gevestigd)
        for g in self.gespeld:
            laag = g.letters.lower()
            if not laag or laag in self.register.ouder.tokens:
                continue
            if laag in bekend or g.letters.islower() and len(laag) > 3 and not lijsten.is_woord(laag):
                self._neem(Vondst(g.van, g.tot, "naam", laag, "gespelde naam", 0.85))

    # --- birth dates ------------------------------------------------------------------------------------------
    def geboortedatums(self) -> None:
        t, o = self.t, self.register.ouder
        bekend = {g.geboren for g in self.register.anderen if g.geboren} - {o.geboren}
        kolom = getallen.Vakken()
        for a, b, s in self.cellen:
            if s == "geboortedatum":
                kolom.neem(a, b)
        gevonden: dict[object, str] = dict.fromkeys(bekend, "bekende geboortedatum")
        einde = {v.tot for v in self.uit if v.soort == "naam"}
        houdnaam = {m.tot for m, lak, _ in self.besluiten if not lak}
        for a, b, d, vol in self.datums:
            if d == o.geboren or d in gevonden:
                continue
            voor = t[max(0, a - 60) : a]
            if kolom.bezet(a, a + 1):
                regel = "geboortedatum in kolom"
            elif _GEB_VOOR.search(voor) or _GEB_NA.match(t, b):
                regel = "geboortedatum bij context"
            elif vol and 1900 < d.year <= 2004 and not _GEEN_GEB.search(voor):
                regel = "volledige datum tot en met 2004"
            elif (
                (x := re.search(r"[ ,(*-]{1,3}$", voor))
                and "(" in x[0]
                and a - len(x[0]) in einde
                and t[b : b + 1] == ")"
                and d.year <= 2022
            ):
                regel = "datum achter naam"
            else:
                continue
            if o.geboren is None and self._van_ouder(a, einde, houdnaam):
                continue
            gevonden[d] = regel
        gehad = {a for a, _b, _d, _v in self.datums}
        for d in bekend if self.n.scan else ():
            # the same date with signs that OCR confuses
            dag, mnd, jaar = (
                ("".join(map(_cijferklasse, x))) for x in (f"{d.day:02d}", f"{d.month:02d}", f"{d.year}")
            )
            if d.day < 10:
                dag = f"(?:{dag}|{_cijferklasse(str(d.day))})"
            if d.month < 10:
                mnd = f"(?:{mnd}|{_cijferklasse(str(d.month))})"
            sch = r"[ ]?[-./~, ][ ]?"
            naam = _MAANDNAMEN[d.month - 1]
            for m in re.finditer(
                rf"(?<![0-9A-Za-z])(?:{dag}{sch}{mnd}{sch}{jaar}|{jaar}{sch}{mnd}{sch}{dag}|{dag}\s+{naam}\s+{jaar})(?![0-9A-Za-z])",
                t,
                re.I,
            ):
                if m.start() not in gehad:
                    self._neem(
                        Vondst(
                            m.start(), m.end(), "geboortedatum", d.isoformat(), "bekende geboortedatum", 0.9
                        )
                    )
        for a, b, d, _vol in self.datums:
            if d in gevonden:
                self._neem(
                    Vondst(
                        a,
                        b,
                        "geboortedatum",
                        d.isoformat(),
                        gevonden[d],
                        0.95 if "2004" not in gevonden[d] else 0.85,
                    )
                )

    def _van_ouder(self, a: int, einde: set[int], houdnaam: set[int]) -> bool:
        laatste = max((x for x in houdnaam if x <= a and a - x < 60), default=-1)
        return laatste > max((x for x in einde if x <= a and a - x < 60), default=-1)

    def onbekende_eigen_waarden(self) -> None:
        """A kind of which the parties give nothing for the parent: what stands with the parent's name and nobody else's stays."""
        o = self.register.ouder
        if not o.tokens or not self.instr.ouder_blijft:
            return
        leeg = {
            s
            for s, w in (("bsn", o.bsn), ("iban", o.iban), ("telefoon", o.telefoon), ("email", o.email))
            if not w
        }
        if not o.straten and not o.postcodes:
            leeg |= {"adres", "postcode"}
        if not leeg:
            return
        t = self.t
        eigen = sorted(m.van for m, lak, _ in self.besluiten if not lak)
        ander = sorted(m.van for m, lak, _ in self.besluiten if lak)
        bekend = {
            w for g in self.register.anderen for w in (*g.bsn, *g.iban, *g.telefoon, *g.email, *g.postcodes)
        }
        bekend |= {f"{s} {n}" for g in self.register.anderen for s, n in g.straten}
        houd: set[str] = set()
        for v in self.uit:
            if v.soort not in leeg or v.waarde in bekend:
                continue
            a = t.rfind("\n", 0, v.van) + 1
            b = t.find("\n", v.tot)
            b = len(t) if b < 0 else b
            if v.soort in ("adres", "postcode"):
                # the block of the addressee: the name stands on one of the two lines above
                for _ in range(2):
                    a = t.rfind("\n", 0, max(0, a - 1)) + 1
                b = v.tot
            if _tussen(eigen, a, b) and not _tussen(ander, a, b):
                houd.add(v.waarde)
        if houd:
            self.uit = [v for v in self.uit if v.soort not in leeg or v.waarde not in houd]

    # --- all together -----------------------------------------------------------------------------------------
    def tussenvoegsels_erbij(self) -> None:
        """A surname that was found bare, with the tussenvoegsel that it has elsewhere in the dossier: 'Van Throo'."""
        per: dict[str, set[str]] = {}
        namen = [(k, v, self.t[v.van : v.tot]) for k, v in enumerate(self.uit) if v.soort == "naam"]
        for _, _, naam in namen:
            if m := _TUS_ACHTERNAAM.search(naam):
                per.setdefault(m["achter"].lower(), set()).add(" ".join(m["tus"].lower().split()))
        for k, v, naam in namen:
            kop = _TUS_BEGIN.match(naam)
            begin = v.van + (kop.end() if kop else 0)
            eerste = re.match(r"[^\W\d_]+", self.t[begin : v.tot])
            for tus in per.get(eerste[0].lower(), ()) if eerste else ():
                m = _TUS_VOOR.search(self.t, max(0, begin - 24), begin)
                woorden_ = list(re.finditer(r"\S+", m[0])) if m else []
                delen = tus.split()
                if m and [w[0].lower() for w in woorden_][-len(delen) :] == delen:
                    van = woorden_[-len(delen)].start() + m.start()
                    self.uit[k] = replace(v, van=min(van, v.van))
                    break

    def bestandsnamen(self) -> None:
        """People of this dossier in the names of files."""
        namen = [self.t[v.van : v.tot] for v in self.uit if v.soort == "naam"]
        o = self.ouder
        eigen = [o.naam, f"{o.voornaam} {o.tussenvoegsel} {o.achternaam}"]
        for van, tot in bestandsnamen.vind(self.t, namen, eigen):
            self.uit.append(Vondst(van, tot, "naam", self.t[van:tot], "naam in een bestandsnaam", 0.9))

    def voorstellen(self) -> list[Voorstel]:
        self.getallen()
        self.kies_getallen()
        self.namen()
        self.geboortedatums()
        self.onbekende_eigen_waarden()
        self.tussenvoegsels_erbij()
        self.bestandsnamen()
        lak = self.instr.lak
        uit: list[Voorstel] = []
        for v in _ontdubbel(self.uit):
            if not lak.get(v.soort, True):
                continue
            grond = self.instr.grond(v.soort)
            for p, a, b in self.plat.spreid(v.van, v.tot):
                tekst = self.paginas[p].tekst
                while a < b and tekst[a].isspace():
                    a += 1
                while b > a and tekst[b - 1].isspace():
                    b -= 1
                if b > a:
                    uit.append(Voorstel(p, a, b, v.soort, v.regel, round(v.score, 3), grond))
        uit.sort(key=lambda x: (x.pagina, x.van, x.tot))
        return uit


_TUS = r"(?:van|von|de|den|der|het|'t|ten|ter|te|op|in|el|al|la|le)"
_TUS_ACHTERNAAM = re.compile(rf"(?P<tus>(?:\b{_TUS}\s+)+)(?P<achter>[^\W\d_]{{3,}})[^\s]*\Z", re.I)
_TUS_BEGIN = re.compile(rf"(?:{_TUS}\s+)+", re.I)
_TUS_VOOR = re.compile(rf"(?:(?<!\w){_TUS}\s+){{1,3}}\Z", re.I)
# kinds of fields that count as a cell of a column of that kind
_CELSOORTEN = frozenset(["naam", "bsn", "telefoon", "geboortedatum", "adres", "iban"])
_MAANDNAMEN = (
    "januari",
    "februari",
    "(?:m|rn)aart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
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


def _tussen(rij: list[int], a: int, b: int) -> bool:
    k = bisect_left(rij, a)
    return k < len(rij) and rij[k] < b


def _cijferklasse(c: str) -> str:
    return _CIJFERRUIS.get(c, c)


def _zelfde_ruis(a: str, b: str) -> bool:
    return a.translate(getallen._OCR_CIJFER) == b.translate(getallen._OCR_CIJFER)


def _bijna(v: Vondst, eigen: frozenset[str]) -> bool:
    """A find without a valid check digit that differs in one sign from an own value is that value, misread."""
    if v.score > 0.9:
        return False
    if v.soort == "bsn" and any(
        abs(len(e) - len(v.waarde.lstrip("0"))) == 1 and _een_weg(e, v.waarde.lstrip("0")) for e in eigen
    ):
        return True
    return any(
        len(e) == len(v.waarde) and sum(x != y for x, y in zip(e, v.waarde, strict=True)) <= 1 for e in eigen
    )


def _een_weg(a: str, b: str) -> bool:
    """One sign less makes the longer equal to the shorter."""
    lang, kort = (a, b) if len(a) > len(b) else (b, a)
    return any(lang[:i] + lang[i + 1 :] == kort for i in range(len(lang)))


def _bijna_tekst(waarde: str, eigen: frozenset[str]) -> bool:
    from rapidfuzz.distance import OSA

    # two addresses that differ in a digit are two people's
    return any(
        OSA.distance(waarde, e, score_cutoff=1) <= 1
        and not any(a != b and a.isdigit() and b.isdigit() for a, b in zip(waarde, e, strict=False))
        for e in eigen
    )


def _dichtbij(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    return len(b) > 6 and OSA.distance(a, b, score_cutoff=1) <= 1


def _ontdubbel(vondsten: list[Vondst]) -> list[Vondst]:
    """Drop finds that lie inside another one."""
    uit: list[Vondst] = []
    for v in sorted(vondsten, key=lambda x: (x.van, -(x.tot - x.van), -x.score)):
        if uit and v.tot <= uit[-1].tot:
            continue
        uit.append(v)
    return uit


def detecteer(
    partijen: Partijen, paginas: Sequence[Pagina], instructie: Instructie | None = None
) -> list[Voorstel]:
    """Propose what to redact in a whole dossier.

    Meaning: the parent's own data stay; third persons, civil servants by role and everything that looks like personal
    data of someone else is proposed. Offsets are characters of `Pagina.tekst` as given.
    """
    if not paginas:
        return []
    return _Dossier(partijen, paginas, instructie or lakinstructie.laad()).voorstellen()


def opwarmen() -> None:
    """Load the lists that the first search would load."""
    detecteer(Partijen(), [Pagina(tekst="Jan Jansen, Dorpsstraat 1 te Assen")])


def zoekwaarden(partijen: Partijen, voorstellen: Sequence[Voorstel], paginas: Sequence[Pagina]) -> list[str]:
    """Values that may not be found any more in the redacted file (search with word borders).

    The text of every proposal and the registered values of others, without what was kept on purpose somewhere: a value
    that also occurs outside all proposals is left out, and so is a bare number of fewer than six digits.
    """
    waarden: dict[str, None] = {}
    for v in voorstellen:
        if v.regel.startswith("plaats bij"):
            continue
        tekst = re.sub(r"\s+", " ", paginas[v.pagina].tekst[v.van : v.tot]).strip()
        kaal = re.sub(r"\W", "", tekst)
        # an extension number of four digits also occurs by chance in offsets, amounts and years
        if len(kaal) >= (6 if kaal.isdigit() else 3):
            waarden.setdefault(tekst)
    for p in (*partijen.derden, *partijen.ambtenaren):
        for w in (*p.bsn, *p.iban, *p.telefoon, *p.email, *p.gebruikersnaam):
            if len(w) >= 4:
                waarden.setdefault(w)
    per_pagina: dict[int, list[Voorstel]] = {}
    for v in voorstellen:
        per_pagina.setdefault(v.pagina, []).append(v)
    rest = []
    for nr, p in enumerate(paginas):
        delen, vorige = [], 0
        for v in sorted(per_pagina.get(nr, ()), key=lambda x: x.van):
            if v.van > vorige:
                delen.append(p.tekst[vorige : v.van])
            delen.append(" \u25a0 ")
            vorige = max(vorige, v.tot)
        delen.append(p.tekst[vorige:])
        rest.append(re.sub(r"\s+", " ", "".join(delen)))
    over = "\n".join(rest).lower()
    return [w for w in waarden if not _staat_in(w.lower(), over)]


def _staat_in(waarde: str, tekst: str) -> bool:
    i = tekst.find(waarde)
    while i >= 0:
        j = i + len(waarde)
        if (i == 0 or not tekst[i - 1].isalnum()) and (j == len(tekst) or not tekst[j].isalnum()):
            return True
        i = tekst.find(waarde, i + 1)
    return False
