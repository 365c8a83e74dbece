# SPDX-License-Identifier: EUPL-1.2
"""Find mentions of people in the plain text: registered, by context, by list, and by being no Dutch word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from . import lijsten, woorden
from .getallen import Vakken
from .kleinschrift import HEEL, KORT, SLORDIG, zonder_hoofdletters
from .normaal import Plat
from .personen import OCR_LETTER, Register

_TOKEN = re.compile(r"(?<![A-Za-z0-9])[0-9]{0,6}[A-Za-z][A-Za-z0-9]*(?:'[A-Za-z]+)*")
_TOKEN_SCAN = re.compile(r"(?<![A-Za-z0-9|])[0-9|]{0,6}[A-Za-z][A-Za-z0-9|]*(?:'[A-Za-z]+)*")
"""With a bar that OCR read for an l; elsewhere a bar stands between two cells."""
HOOFD, CAPS, WOORD, VN, AN, PLAATS, TUS, TITEL, CTX, ORGV, GEEN, ORG, CIJFER, LETTER, SAMEN = (
    1 << k for k in range(15)
)
_MEER_DAN_WOORD = HOOFD | CAPS | TUS | TITEL | ORGV
LOS, STREEP, PUNT, REGEL, BREUK, KOMMA = range(6)

_KLASSE: dict[str, int] = {}
_BREDE_LETTER = frozenset(
    [
        "ch",
        "th",
        "chr",
        "ph",
        "yt",
        "ij",
        "fr",
        "sj",
        "tj",
        "dz",
        "st",
        "joh",
        "wm",
        "jac",
        "ant",
        "gr",
        "corn",
        "hub",
    ]
)


_CODETEKENS = frozenset(("_", "@", "/", "\\"))
_LIDWOORDEN = frozenset(
    [
        "de",
        "het",
        "een",
        "dit",
        "dat",
        "deze",
        "die",
        "geen",
        "elk",
        "elke",
        "ieder",
        "iedere",
        "mijn",
        "zijn",
        "haar",
        "hun",
        "ons",
        "onze",
        "uw",
        "je",
        "jouw",
        "te",
        "heel",
        "erg",
        "zo",
    ]
)
_LABEL_OF_ZIN = re.compile(r" ?:|[.!?](?=\s)|(?<=[a-z]) [a-z]{1,3} [a-z]")
"""Behind a word in a cell: it is a label itself ('Assistentie: Weini'), or a sentence begins ('VOORZITTER: Kunt u vertellen')."""
_KAPITALEN = re.compile(r"[A-Z][A-Z0-9|']")
"""Every word of more than one letter that is wholly in capitals has it."""
_KAMEEL = re.compile(r"[a-z][A-Z]")
_KAMEEL_NAAM = re.compile(
    r"(?:Mc|Mac|De|Du|Di|Da|La|Le|El|Al|Van|Von|Ten|Ter|Fitz|Ben|Abd|Ait|O)[A-Z][a-z]+$"
)
_STERKE_REGELS = frozenset(
    (
        "aanspreektitel",
        "naam bij groet",
        "voorletters en naam",
        "naam bij context",
        "naam in vak of kolom",
        "voornaam en achternaam",
    )
)
_PLAATS_AAN = re.compile(
    r"(?<![A-Za-z-])([A-Z][a-z]{2,20}) (?:aan|bij|op) (?:(?:de|den|der|het|'t) )?(?:Zee|Rijn|IJssel|Maas|Lek|Waal|Vecht|Zoom|Amstel|Gouwe|Schie|Duin|Duinen|Zaan)\b"
)
# 'de heer of mevrouw': the title says nothing
_TIJD_VOOR = re.compile(r"\b\d{1,2}[.:]\d\d $")
_OF_TITEL = re.compile(r"(?:heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?)(?: of |/| / )$", re.I)
_GROET = frozenset(
    ["beste", "hoi", "hai", "hallo", "hey", "lieve", "dag", "groet", "groeten", "groetjes", "gr", "mvg"]
)
# behind a name at the start of a sentence: 'Meester belt morgen'
_WERKWOORD = frozenset(
    [
        "belt",
        "vraagt",
        "is",
        "was",
        "heeft",
        "had",
        "zegt",
        "zei",
        "verklaart",
        "verklaarde",
        "woont",
        "woonde",
        "meldt",
        "meldde",
        "werkt",
        "werkte",
        "geeft",
        "gaf",
        "komt",
        "kwam",
        "gaat",
        "ging",
        "zit",
        "zat",
        "bevestigt",
        "bevestigde",
        "stelt",
        "stelde",
        "antwoordt",
        "antwoordde",
        "licht",
        "wordt",
        "werd",
        "kan",
        "kon",
        "moet",
        "moest",
        "wil",
        "wilde",
        "doet",
        "deed",
        "krijgt",
        "kreeg",
        "vindt",
        "vond",
        "denkt",
        "dacht",
        "weet",
        "wist",
        "stuurt",
        "stuurde",
        "betaalt",
        "betaalde",
        "ontving",
        "ontvangt",
        "reageert",
        "reageerde",
        "vertelt",
        "vertelde",
        "hoort",
        "hoorde",
        "zou",
        "zal",
        "mag",
        "mocht",
        "begrijpt",
        "begreep",
        "schrijft",
        "schreef",
        "mailt",
        "mailde",
        "heet",
        "hier",
        "akkoord",
    ]
)
# behind a plural, never behind the s of possession
_GEEN_BEZIT = woorden.reeks(
    "zijn waren hebben hadden worden werden kunnen konden moeten moesten mogen zullen zouden willen wilden gaan gingen komen kwamen staan stonden die dat en of maar want "
    "om als dan ook niet nog wel er hier daar zoals tussen naar uit met over bij voor te tot door per zonder kosten vragen"
)
# what only people do: 'Bakker belt', at the start of a sentence
_SPREEKT = re.compile(
    r"[*_\"']{0,2}\s(?:belt|belde|vraagt|vroeg|zegt|zei|verklaart|verklaarde|meldt|meldde|mailt|mailde|schrijft|schreef|vertelt|vertelde|antwoordt|antwoordde|"
    r"bevestigt|bevestigde|reageert|reageerde|wijst op|licht toe|weet|wist|denkt|dacht|stuurt|stuurde|woont|woonde|heet|betwist|erkent|erkende|ontkent|ontkende|"
    r"zit achter|is (?:ziek|akkoord|vrij|afwezig|aanwezig)|gaat (?:langs|bellen|na)|neemt contact|komt langs)\b"
)
_DOET = re.compile(
    r"\s(?:kreeg|krijgt|huilt|huilde|snapt|begrijpt|begreep|hoort|hoorde|sprak|spreekt|bracht|brengt|haalt|haalde|slaapt|komt|kwam|zit|zat|werkt|werkte|"
    r"betaalde|betaalt|neemt|nam|houdt|hield|doet|deed|regelt|regelde|pakt|geeft|gaf|ziet|zag|loopt|maakt|blijft|vindt|vond|kent|helpt|hielp|past op|paste op|luistert|tekent|tekende|opent|sluit|licht)\b|"
    + _SPREEKT.pattern
)
_RIJ_VOOR = re.compile(r"\b[A-Z]\. ?(?:[a-z']{1,4} )*[A-Z][^\s,()]+(?: \([a-z ]+\))?, \Z")
_EIND_VAN_RIJ = re.compile(r"(?:[ \t]{2,}|[|;\t][ \t]*|\d[ \t]+)\Z")
"""Before the last cell of a row: initials there are of whoever did it, not of who stands on the next row."""
_CELSLOT = re.compile(r"[ \t]*(?:[<;\n\f|)\t]|$)|  ")
_GEGEVEN_NA = re.compile(r"(?:,? ?| {2,24}|[ ]?[|;][ ]?| \(| <|: ?|\t)\Z")
_NOEMT_ZICH = re.compile(r"\bzich(?:zelf)?\s\Z")
_NOEMT = re.compile(r"\s(?:noemde|noemt|laat noemen|liet noemen)\b")
# adjectives that are the first part of a surname ('Oude Wesselink', 'Groot Bramel')
_NAAMKOP = woorden.reeks("oude olde nieuwe groot grote klein kleine lage hoge lange korte lutke")
# before a place, not before somebody who is called so
_PLAATSVOORZETSEL = woorden.reeks(
    "te in uit naar op van vanuit vanaf bij nabij rond richting gemeente stad dorp eiland tussen via tot"
)
_GEEN_LETTERS = frozenset(
    [
        "de",
        "en",
        "in",
        "is",
        "op",
        "het",
        "een",
        "van",
        "dat",
        "als",
        "met",
        "aan",
        "uit",
        "om",
        "te",
        "ik",
        "ex",
        "bij",
        "zijn",
        "haar",
        "kind",
        "door",
    ]
)


_KLINKER = re.compile("[aeiouy]")


@cache
def _afgekort(laag: str) -> bool:
    """Not the form of a name: without a vowel, or a few letters that break off a word in its consonants ('wknd', 'akk', 'gespr')."""
    if not _KLINKER.search(laag):
        return True
    return len(laag) < 7 and not _KLINKER.search(laag[-2:]) and lijsten.begin_van_woord(laag)


def klasse(w: str) -> int:
    """Bits that say what a token can be, whatever the dossier."""
    k = _KLASSE.get(w)
    if k is None:
        k = _klasse(w)
        if len(_KLASSE) < 400_000:
            _KLASSE[w] = k
    return k


def _klasse(w: str) -> int:
    laag = w.lower()
    kaal = laag.removesuffix("'s")
    k = 0
    if w[0].isupper():
        k |= HOOFD
    if len(w) > 1 and w.isupper():
        k |= CAPS
    if any(c.isdigit() or c == "|" for c in w):
        k |= CIJFER
    if _KAMEEL.search(w) and not _KAMEEL_NAAM.match(w):
        k |= ORG
    if len(w) == 1:
        k |= LETTER
    if len(w) == 1:
        pass
    elif laag in woorden.GEEN_NAAM or laag.endswith("nr") and len(laag) > 4 or woorden.is_vorm(laag):
        k |= GEEN | WOORD
    elif woorden.noemt_instelling(kaal) or kaal in lijsten.instellingen():
        k |= WOORD
    elif lijsten.is_woord(kaal):
        k |= WOORD if lijsten.is_basiswoord(kaal) else WOORD | SAMEN
    if kaal in lijsten.voornamen():
        k |= VN
    if kaal in lijsten.achternamen() or (len(w) == 2 and w.istitle() and laag in woorden.KORTE_ACHTERNAMEN):
        k |= AN
    if kaal in lijsten.plaatsen():
        k |= PLAATS
    if laag in woorden.TUSSENVOEGSELS:
        k |= TUS
    if laag in woorden.TITELS:
        k |= TITEL
    if laag in woorden.CONTEXT or k & WOORD and not k & (AN | VN | GEEN) and woorden.noemt_persoon(laag):
        k |= CTX
    if laag in woorden.ORG_VOOR:
        k |= ORGV
    if laag in woorden.ORGANISATIES:
        k |= ORG
    return k


@dataclass(slots=True)
class Melding:
    """A mention: span in the plain text, its name tokens in lower case, initials, title gender, why and how sure."""

    van: int
    tot: int
    namen: tuple[str, ...]
    letters: str
    titel: str
    regel: str
    score: float
    streep: bool = False
    eerste: int = 0
    laatste: int = 0
    idx: tuple[int, ...] = field(default=())


_KOLOMGAT = re.compile(r"[^\s](?: {3,}|\t)")
_GEEN_VOORLETTERS = re.compile(
    r"(?<![A-Za-z.])(?:t\.n\.v|t\.a\.v|w\.g|m\.b\.t|i\.v\.m|n\.a\.v|o\.v\.v|T\.N\.V|T\.A\.V)\.(?= ?[A-Za-z])(?![A-Za-z]\.)"
)
_HODN = re.compile(
    r"\b(?:h\.?o\.?d\.?n\.?|handelend onder de naam|t\.?h\.?o\.?d\.?n\.?)[ \n:]{1,3}(?P<naam>[A-Z0-9'][^\n,;()|]{1,60})",
    re.I,
)
_TELEFOON_NA = re.compile(r"(?:,| \(| -|:)? ?(?:tel\w*\.?:? ?)?[(+]?\d[\d ()-]{8,}")
_PERSOONLIJK = re.compile(r" (?:ik|u|je|jij|hij|zij|ze|we|wij|jullie|het|men)\b")


def i_voor(namen: Namen, j: int) -> bool:
    """A place word stands right before token j ('Capelle aan den IJssel')."""
    return bool(j) and bool(namen.k[j - 1] & HOOFD) and namen.gat(j - 1) == LOS


def _eindigt_op_woord(w: str) -> bool:
    """'herbeoordeling' and 'nagebeld' are words with something before them; 'niermala' only falls apart in words."""
    return any(lijsten.is_basiswoord(w[j:]) for j in range(2, len(w) - 4))


class Namen:
    """Token view of one dossier's plain text and the mention parser on it."""

    def __init__(
        self,
        tekst: str,
        register: Register,
        bezet: list[tuple[int, int]],
        cellen: list[tuple[int, int]],
        scan: bool = False,
        velden: Sequence[tuple[int, int]] = (),
        plat: Plat | None = None,
        kolom: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.t = tekst
        self.register = register
        w: list[str] = []
        s: list[int] = []
        e: list[int] = []
        for m in (_TOKEN_SCAN if scan else _TOKEN).finditer(tekst):
            w.append(m[0])
            s.append(m.start())
            e.append(m.end())
        self.w, self.s, self.e = w, s, e
        self.n = len(self.w)
        self.k = [klasse(x) for x in self.w]
        if plat is not None:
            self._vreemde_spelling(plat)
        self._mask(bezet)
        self._bezet = sorted(a for a, _b in bezet)
        for i in self._tokens_in(velden):
            if not self.k[i] & (GEEN | ORG | ORGV):
                self.k[i] &= ~(WOORD | SAMEN)
            if not self.k[i] & (HOOFD | GEEN | TUS | CIJFER | LETTER):
                self.w[i] = self.w[i].capitalize()  # a field for a name holds a name, whatever the case
                self.k[i] |= HOOFD
        for i in self._tokens_in(kolom):
            if (
                self.w[i].islower()
                and len(self.w[i]) > 2
                and not self.k[i]
                & (WOORD | SAMEN | PLAATS | GEEN | TUS | TITEL | CTX | ORG | ORGV | CIJFER | LETTER)
            ):
                self.k[i] |= HOOFD  # no word, in a column of names
        self.klein = {
            x
            for x, k, masker in zip(self.w, self.k, self.masker, strict=True)
            if x[0].islower() and not k & HOOFD and not masker
        }
        self.ruis = self._meet_ruis()
        self.scan = scan or self.ruis
        if self.scan:
            self._herstel_cijfers()
        self._kleine_stukken()
        self._plaatsnamen()
        self._handelsnamen()
        self._afkortingen()
        self.cel = self._tokens_in([*cellen, *velden])
        self.gevestigd: dict[str, str] = {}
        self._dingen: set[str] | None = None
        self._gewichten = bytearray(b"\x09") * self.n
        self.met_tus = {
            (g.tus, a) for g in (register.ouder, *register.anderen) if g.tus for a in g.achter[:1]
        }
        self.gebruikt = bytearray(self.n)
        self._hoofdregels()

    def _tokens_in(self, stukken: Sequence[tuple[int, int]]) -> set[int]:
        uit: set[int] = set()
        for a, b in stukken:
            uit.update(range(bisect_left(self.s, a), bisect_left(self.s, b)))
        return uit

    def _vreemde_spelling(self, plat: Plat) -> None:
        """A token that is a word only without its accents is none: 'Önder' is not 'onder', 'Dağ' not 'dag'.

        Such a token keeps its own spelling, so that nothing takes it for the word; a registered name is found by its
        plain form.
        """
        schijn = WOORD | SAMEN | GEEN | TUS | TITEL | CTX | ORGV
        for plek in plat.vreemd:
            i = bisect_right(self.s, plek) - 1
            if i < 0 or plek >= self.e[i] or not self.k[i] & schijn or self.k[i] & PLAATS:
                continue
            spelling = plat.spelling(self.s[i], self.e[i])
            if lijsten.is_woord_met_accent(spelling.lower()):
                continue
            self.k[i] &= ~schijn
            if self.w[i].lower().removesuffix("'s") not in self.register.token:
                self.w[i] = spelling

    def _mask(self, bezet: list[tuple[int, int]]) -> None:
        self.masker = bytearray(self.n)
        for i in self._tokens_in(bezet):
            self.masker[i] = 1

    def _meet_ruis(self) -> bool:
        """The text has the misread words of OCR: tokens that one confusion turns into a word."""
        los = [x for x in self.klein if len(x) > 4 and not klasse(x) & (WOORD | VN | AN | PLAATS)]
        fout = sum(lijsten.bijna_woord(x) for x in los)
        return fout >= 3 and fout * 60 > len(self.klein)

    def _herstel_cijfers(self) -> None:
        """A digit that OCR read inside a word is a letter: '0ppong', 'Wito1d'."""
        for i, w in enumerate(self.w):
            if self.k[i] & ORG and _KAMEEL.search(w) and w.lower() not in woorden.ORGANISATIES:
                self.w[i] = w = w.capitalize()  # a capital inside a word: 'YiZit'
                self.k[i] = klasse(w)
            if w[0] == "l" and len(w) > 3 and not self.k[i] & (WOORD | CIJFER) and not self.masker[i]:
                if (k := klasse("I" + w[1:])) & (VN | AN):  # 'lgor': a capital I read as an l
                    self.w[i], self.k[i] = "I" + w[1:], k
                continue
            if not self.k[i] & CIJFER or self.masker[i] or not 5 <= len(w) <= 24:
                continue
            if sum(c.isdigit() or c == "|" for c in w) > 2 or w[-1].isdigit() or not w[1:].isalnum():
                continue
            nieuw = w.translate(OCR_LETTER)
            if not nieuw.isalpha():
                continue
            if not w[0].isalpha():
                nieuw = nieuw[0].upper() + nieuw[1:]
            k = klasse(nieuw)
            if k & (VN | AN) or not k & WOORD:
                self.w[i], self.k[i] = nieuw, k

    def _kleine_stukken(self) -> None:
        """Where capitals are missing every token that is no word counts as if it had one."""
        bekend = {x for g in self.register.anderen for x in (*g.voor, *g.achter)}
        self.kleinblad = bytearray(self.n)
        self.kleintokens: list[int] = []
        stukken = zonder_hoofdletters(self.t)
        stukken += self._slordige_bladen(bekend, stukken)
        for begin, eind, _heel in stukken:
            for i in self._tokens_in([(begin, eind)]):
                self.kleinblad[i] = 1
        if not stukken:
            return
        # what stands in lower case only there is no proof that it is a word
        self.klein = {
            x
            for x, masker, blad in zip(self.w, self.masker, self.kleinblad, strict=True)
            if x[0].islower() and not masker and not blad
        } | {
            self.w[i]
            for i in range(self.n)
            if self.kleinblad[i]
            and not self.masker[i]
            and self.k[i] & (WOORD | TUS)
            and (not self.k[i] & SAMEN or _eindigt_op_woord(self.w[i]))
        } - self._achter_letters()
        gedaan: set[int] = set()
        for begin, eind, heel in stukken:
            tokens = sorted(self._tokens_in([(begin, eind)]) - gedaan)
            gedaan.update(tokens)
            self.kleintokens += tokens
            self._klein_losse(tokens, bekend, heel)
            self._klein_paren(tokens)
            self._klein_letters(tokens)
            self._klein_en(tokens)

    def _achter_letters(self) -> set[str]:
        """Words that stand somewhere with a capital behind initials or a title: 'M. Citroen', 'mevrouw Meeuw'."""
        return {
            self.w[i].lower()
            for i in range(1, self.n)
            if self.k[i] & HOOFD
            and self.k[i] & WOORD
            and not self.k[i] & GEEN
            and (
                self.k[i - 1] & TITEL
                and self.gat(i - 1) == LOS
                and not self.w[i].isupper()
                or len(self.w[i - 1]) == 1
                and self.w[i - 1].isupper()
                and self.t[self.e[i - 1] : self.s[i]] in (".", ". ")
            )
        }

    def _slordige_bladen(
        self, bekend: set[str], stukken: Sequence[tuple[int, int, int]]
    ) -> list[tuple[int, int, int]]:
        """Pages with a name in lower case that nobody takes for a word: who writes one so may write all so."""
        klaar = Vakken()
        for a, b, _heel in stukken:
            klaar.neem(a, b)
        uit: list[tuple[int, int, int]] = []
        tot = 0
        for i in range(1, self.n):
            if (
                self.s[i] < tot
                or not self.w[i][0].islower()
                or len(self.w[i]) < 4
                or self.masker[i]
                or self.k[i] & (WOORD | PLAATS | TUS | GEEN | TITEL | CTX | ORG | ORGV | CIJFER | SAMEN)
                or _afgekort(self.w[i])
                or self._in_code(i)
                or not (self.w[i] in bekend or self.k[i - 1] & TITEL and self.gat(i - 1) == LOS)
            ):
                continue
            van = self.t.rfind("\f", 0, self.s[i]) + 1
            tot = self.t.find("\f", self.s[i])
            tot = len(self.t) if tot < 0 else tot
            if not klaar.binnen(van, tot):
                uit.append((van, tot, SLORDIG))
        return uit

    def _in_code(self, i: int) -> bool:
        """Token i is a part of a file name, address or code: 'brief_kaya.pdf', 'jan@huis'."""
        voor, na = self.t[max(0, self.s[i] - 2) : self.s[i]], self.t[self.e[i] : self.e[i] + 2]
        return (
            voor[-1:] in _CODETEKENS
            or na[:1] in _CODETEKENS
            or na[:1] in (".", "-") and na[1:].isalnum()
            or voor[-1:] in (".", "-") and voor[:1].isalnum()
        )  # fmt: skip

    def kleine_codes(self, codes: dict[str, str]) -> str:
        """The text in which, where capitals are missing, a token that is no word stands as the code it can be ('zd' as 'ZD')."""
        delen, vorige = [], 0
        for i in sorted(self.kleintokens):
            laag = self.w[i].lower()
            if (
                1 < len(laag) < 5
                and laag in codes
                and not self.masker[i]
                and not self.k[i] & (GEEN | WOORD | TUS)
            ):
                delen += [self.t[vorige : self.s[i]], codes[laag]]
                vorige = self.e[i]
        return "".join((*delen, self.t[vorige:])) if delen else self.t

    def _klein_losse(self, tokens: list[int], bekend: set[str], heel: int) -> None:
        """Registered names, and what is no word or stands where a name stands; in a short note only what some list has."""
        for i in tokens:
            k = self.k[i]
            if k & (GEEN | TUS | TITEL | CTX | ORGV | CIJFER | LETTER) or len(self.w[i]) < 3:
                if (
                    k & LETTER
                    and self.t[self.e[i] : self.e[i] + 1] == "."
                    and not (
                        self.w[i] == "v" and i + 1 < self.n and self.w[i + 1] in self.register.ouder.voor
                    )
                ):  # 'vriendin v. bertha'
                    self.k[i] |= HOOFD
                    self.w[i] = self.w[i].upper()
                continue
            vorig = self.k[i - 1] if i else 0
            if self.w[i] in bekend and (not i or self.w[i - 1] not in ("de", "het", "een", "te")):
                self.k[i] |= HOOFD  # registered, also when it is a word: 'frank', 'lies'
                self.klein.discard(self.w[i])
            elif (
                not k & WOORD
                and self.w[i] not in self.klein
                and not (heel == SLORDIG and self._in_code(i))
                and (
                    k & AN
                    or not lijsten.is_engels(self.w[i])
                    or k & VN
                    and i + 1 < self.n
                    and self.gat(i) == LOS
                    and self.k[i + 1] & AN
                )
                and (k & VN or not _afgekort(self.w[i]) or vorig & (TITEL | CTX | LETTER))
                and (
                    heel != KORT
                    or k & (VN | AN)
                    and not k & PLAATS
                    or vorig & (TITEL | CTX | LETTER | HOOFD)
                    or i
                    and self.w[i - 1] in ("el", "ait", "ould")
                )
                or heel != KORT
                and k & SAMEN
                and i + 1 < self.n
                and self.gat(i) in (LOS, REGEL)
                and not self.k[i + 1] & (WOORD | TUS | CIJFER | LETTER)
                and not _eindigt_op_woord(self.w[i])
                or k & SAMEN
                and (vorig & TITEL or heel != KORT and vorig & CTX and not _eindigt_op_woord(self.w[i]))
                or vorig & LETTER
                and vorig & HOOFD
                and self._na_klein_letters(i)
                or i + 1 < self.n
                and self.w[i + 1] in ("heet", "heette")
                and i
                and self.w[i - 1] in ("die", "dat", "advocaat", "arts")
                or k & (AN | VN)
                and i > 1
                and self.w[i - 1] == "van"
                and self.k[i - 2] & CTX
                or k & (AN | VN)
                and not _PERSOONLIJK.match(self.t, self.e[i])
                and (
                    vorig & (TITEL | VN | CTX)
                    and not vorig & TUS
                    or vorig & LETTER
                    and vorig & HOOFD
                    or (
                        heel == HEEL
                        or self.k[self.eerste_tus(i) - 1] & (TITEL | LETTER)
                        or not lijsten.is_basiswoord(self.w[i])
                        or self.w[i - 1] in ("der", "den", "ter", "ten", "t", "vd")
                    )
                    and self._klein_tus(i)
                )
            ):
                self.k[i] |= HOOFD
                self.klein.discard(self.w[i])

    def _klein_paren(self, tokens: list[int]) -> None:
        """A first name and a surname side by side, also when they are words."""
        for i in tokens:
            if (
                self.k[i] & VN
                and not self.k[i] & GEEN
                and i + 1 < self.n
                and (not self.k[i] & HOOFD and self.gat(i) == LOS or self.gat(i) == STREEP)
                and len(self.w[i]) > 3
            ):
                x = i + 1
                if self.gat(i) == STREEP:  # 'henk-jan mulder'
                    if not self.k[x] & VN or x + 1 >= self.n or self.gat(x) != LOS:
                        continue
                    x += 1
                while x + 1 < self.n and x - i < 4 and self.k[x] & TUS and self.gat(x) == LOS:
                    x += 1
                if (
                    self.k[x] & (AN if x > i + 1 or self.k[x] & WOORD else AN | HOOFD)
                    and not self.k[x] & GEEN
                    and (not self.k[x] & VN or self.k[x] & AN and not self.k[x] & WOORD)
                    and (x > i + 1 or self.k[x] & HOOFD)
                ):
                    self.k[i] |= HOOFD
                    self.k[x] |= HOOFD
                    if self.gat(i) == STREEP:
                        self.k[i + 1] |= HOOFD

    def _klein_letters(self, tokens: list[int]) -> None:
        """Initials before a name."""
        for i in tokens:
            w = self.w[i]
            if (
                len(w) < 3
                and w.islower()
                and not self.k[i] & TUS
                and i + 1 < self.n
                and self.gat(i) == LOS
                and not self.k[i + 1] & LETTER  # '10.15 u f. yildiz'
                and self.k[self._klein_na_tus(i + 1)] & HOOFD
            ):
                vorig = self.t[self.e[i - 1] : self.s[i]] if i else "\n"
                if (not self.k[i] & WOORD or len(w) == 1) and (
                    self.k[i - 1] & TITEL
                    or vorig.strip(" ")
                    or "  " in vorig
                    or len(w) == 1
                    and w not in "unstx"
                    and not self.k[i - 1] & HOOFD
                ):
                    self.k[i] |= HOOFD
                    self.w[i] = w.upper()

    def _klein_na_tus(self, i: int) -> int:
        """The first token from i on that is no tussenvoegsel: 'r el ouardi'."""
        x = i
        while x + 1 < self.n and x - i < 3 and self.k[x] & TUS and self.gat(x) == LOS:
            x += 1
        return x

    def _na_klein_letters(self, i: int) -> bool:
        """Two initials or more stand before token i, and they are no abbreviation: 'a.h. verstappen-moors', not 'i.v.m. ziekte'."""
        x = i
        while x and i - x < 5 and self.k[x - 1] & LETTER and self.t[self.e[x - 1] : self.s[x]] in (".", ". "):
            x -= 1
        letters = "".join(self.w[x:i]).lower()
        return len(letters) > 1 and letters not in woorden.LETTERAFKORTINGEN

    def _klein_en(self, tokens: list[int]) -> None:
        """A first name that is a word, joined by 'en' to a name: 'fatima en daan'."""
        for i in tokens:
            if self.w[i] != "en" or not i or i + 1 >= self.n or self.gat(i - 1) != LOS or self.gat(i) != LOS:
                continue
            for a, b in ((i - 1, i + 1), (i + 1, i - 1)):
                if (
                    self.k[a] & HOOFD
                    and self.k[a] & VN
                    and not self.k[a] & WOORD
                    and self.k[b] & VN
                    and not self.k[b] & (GEEN | HOOFD | TUS)
                    and len(self.w[b]) > 2
                    and self.w[b - 1] not in ("de", "het", "een", "te")
                ):
                    self.k[b] |= HOOFD

    def _klein_tus(self, i: int) -> bool:
        """On a page without capitals: tussenvoegsels before token i, and before those what only stands before a name."""
        x = i - 1
        while x >= 0 and i - x < 4 and self.k[x] & TUS:
            x -= 1
        if x == i - 1:
            return False
        if not self.k[i] & WOORD or self.w[i - 1] not in ("de", "het", "te", "in", "op"):
            return True
        if i - x > 2 and self.w[x + 1] == "van" and not lijsten.is_basiswoord(self.w[i]):
            return True
        k = self.k[x] if x >= 0 else 0
        return bool(k & (TITEL | CTX | LETTER) or k & VN and k & HOOFD) or (
            x >= 0 and self.w[x] in ("door", "namens", "volgens")
        )

    def _plaatsnamen(self) -> None:
        """Places of more than one word (Capelle aan den IJssel) are no names."""
        lang = lijsten.lange_plaatsen()
        for m in _PLAATS_AAN.finditer(self.t):
            if lijsten.is_plaats(m[1].lower()):
                for i in self._tokens_in([m.span()]):
                    self.masker[i] = 1
        laag = [w.lower() for w in self.w]
        for i in [
            i
            for i, (w, volgende) in enumerate(zip(laag, laag[1:], strict=False))
            if w in lang and volgende in lang[w]
        ]:
            rijen = lang[laag[i]]
            if self.masker[i]:
                continue
            if not self.k[i] & (HOOFD | PLAATS | TUS) and not self.kleinblad[i]:
                continue
            if (
                i
                and self.k[i - 1] & (TUS | TITEL | LETTER)
                and self.gat(i - 1) != BREUK
                and self.w[i - 1].lower() not in ("te", "in", "uit", "bij", "op")
            ):
                continue
            if (
                self.k[i] & TUS
                and not (
                    self.k[i] & HOOFD and (i == 0 or self.gat(i - 1) != LOS or not self.k[i - 1] & HOOFD)
                )
                and (i == 0 or self.w[i - 1].lower() not in ("te", "in", "uit", "naar", "gemeente"))
            ):
                continue
            for rij in rijen[laag[i + 1]]:
                k = len(rij)
                if (
                    self.k[i] & TUS
                    and i + k < self.n
                    and re.match(r" [A-Z]{1,3}(?:  |\n|$)", self.t[self.e[i + k] : self.e[i + k] + 6])
                ):
                    continue  # 'DE BOER LJ' in a column is a person
                if i + k < self.n and all(laag[i + 1 + x] == rij[x] for x in range(k)):
                    if self.s[i + k] - self.s[i] > sum(len(x) + 2 for x in rij) + len(self.w[i]):
                        continue
                    if any(x in self.register.token for x in rij if x not in woorden.TUSSENVOEGSELS):
                        continue
                    for x in range(i, i + k + 1):
                        self.masker[x] = 1
                    break

    def _hoofdregels(self) -> None:
        """Mark tokens on lines that are wholly in capitals: there a capital says nothing."""
        self.kapitaal = bytearray(self.n)
        t = self.t
        eind = -1
        for m in _KAPITALEN.finditer(t):
            if m.start() < eind:
                continue
            i = j = bisect_left(self.s, t.rfind("\n", 0, m.start()) + 1)
            eind = t.find("\n", m.start())
            eind = len(t) if eind < 0 else eind
            groot = klein = 0
            while j < self.n and self.s[j] < eind:
                w = self.w[j]
                if len(w) > 1 and not self.masker[j]:
                    if w.isupper():
                        groot += 1
                    elif not self.k[j] & TUS:
                        klein += 1
                j += 1
            if groot >= 2 and groot > 2 * klein:
                for x in range(i, j):
                    self.kapitaal[x] = 1

    # --- gaps -------------------------------------------------------------------------------------------------
    def gat(self, i: int) -> int:
        """What separates token i and token i+1."""
        if i + 1 >= self.n:
            return BREUK
        g = self.t[self.e[i] : self.s[i + 1]]
        if g == " ":
            return LOS
        if g in ("-", "- ", " -", "-'", "-\n", "-\f"):
            return STREEP
        if g in (".", ". ", ".-", ". '", ".'"):
            return PUNT
        if g in (", ", ",", " , "):
            return KOMMA
        if g == "" or g in (" '", "'", "' "):
            return LOS
        if ("\n" in g or "\f" in g) and g.strip() in ("", "'") and g.count("\n") + g.count("\f") == 1:
            return REGEL
        if g.strip() == "." and g.count("\n") + g.count("\f") == 1:
            return PUNT
        return BREUK

    def _lange_regel(self, i: int) -> bool:
        """The line on which token i ends is long enough to have been wrapped."""
        b = self.t.rfind("\n", 0, self.e[i])
        return self.e[i] - b >= 58

    def begin_zin(self, i: int) -> bool:
        """Token i starts a sentence, line item or cell."""
        if i == 0:
            return True
        g = self.t[self.e[i - 1] : self.s[i]]
        if not g.strip(" \t"):
            return "  " in g or "\t" in g
        if "\n" in g or "\f" in g:
            if g.strip():
                return True
            return g.count("\n") > 1 or not self._lange_regel(i - 1)
        if g.strip() == ".":
            vorig = self.w[i - 1]
            return not (len(vorig) == 1 or vorig.lower() in woorden.TITELS)
        return any(c in g for c in '.!?:;|*"')

    def _midden(self, i: int) -> bool:
        """Token i follows a line end in the middle of a sentence."""
        g = self.t[self.e[i - 1] : self.s[i]] if i else "."
        return not g.strip() and g.count("\n") < 2 and not self.k[i - 1] & HOOFD

    # --- weight of one token ------------------------------------------------------------------------------------
    def gewicht(self, i: int) -> int:
        """Weight of token i, remembered until names are added."""
        g = self._gewichten[i]
        if g == 9:
            g = self._gewichten[i] = self._gewicht(i)
        return g

    def leg_vast(self, nieuw: dict[str, str]) -> None:
        """Add established names; where capitals are missing they count as written with one beside another name."""
        self.gevestigd.update(nieuw)
        if self.kleintokens:
            self._vestig_klein()
        self._gewichten = bytearray(b"\x09") * self.n

    def _vestig_klein(self) -> None:
        for i in self.kleintokens:
            k = self.k[i]
            if k & (HOOFD | GEEN | TUS | TITEL | CIJFER | LETTER) or self.w[i] not in self.gevestigd:
                continue
            buur = any(
                0 <= x < self.n
                and self.gat(min(i, x)) in (LOS, REGEL)
                and (self.k[x] & HOOFD or not self.k[x] & GEEN and self.w[x] in self.gevestigd)
                for x in (i - 1, i + 1)
            )
            if (
                k & SAMEN
                or not k & (WOORD | PLAATS)
                or buur
                or self._met_eigen_tus(i)
                or k & (AN | VN)
                and _SPREEKT.match(self.t, self.e[i])
                and (
                    not i
                    or not self.k[i - 1] & TUS
                    and self.w[i - 1] not in ("een", "mijn", "zijn", "haar", "deze")
                )
                or self._nooit_een_ding(i)
            ):
                self.k[i] |= HOOFD

    def _nooit_een_ding(self, i: int) -> bool:
        """Token i is surely somebody's name elsewhere, and stands nowhere in lower case as a word does: with an article."""
        w = self.w[i]
        if (
            len(w) < 4
            or self.gevestigd.get(w) not in _STERKE_REGELS
            or not i
            or self.w[i - 1].lower() in _LIDWOORDEN
        ):
            return False
        if self._dingen is None:
            self._dingen = {
                b
                for a, b in zip(self.w, self.w[1:], strict=False)
                if a.lower() in _LIDWOORDEN and b.islower()
            }
        return w not in self._dingen

    def _met_eigen_tus(self, i: int) -> bool:
        """The tussenvoegsels with which this surname stands elsewhere in the dossier stand before token i."""
        x = self.eerste_tus(i)
        if x == i - 1 and self.w[x] in ("de", "het", "in", "op", "te"):
            return False  # 'de boer' is mostly a farmer
        return x < i and (" ".join(self.w[x:i]).lower(), self.w[i].lower()) in self.met_tus

    def _is_gevestigd(self, laag: str) -> bool:
        g = self.gevestigd
        if not g:
            return False
        return laag in g or laag.removesuffix("'s") in g

    def _gewicht(self, i: int) -> int:
        """How strongly token i by itself is a name: 4 registered, 3 listed, 2 unknown, 1 listed but also a word, 0 none."""
        w, k = self.w[i], self.k[i]
        laag = w.lower()
        groot = k & HOOFD
        if k & GEEN and laag not in self.register.token:
            return 0
        r = self.register.benader(laag) if len(laag) > 1 else None
        if r is not None:
            if r != laag and k & (WOORD | GEEN) and not self._bezit(i, laag):
                r = None
            elif groot:
                if not k & GEEN or not self.begin_zin(i) or self._naast_bekend(i, r) or self._los_bekend(i):
                    return 4
                return 0
            elif not k & (WOORD | TUS | GEEN) and len(laag) > 2:
                return 4
        if (
            i
            and k & PLAATS
            and self.w[i - 1].lower() in ("te", "in", "uit", "naar", "gemeente")
            and not k & VN
            and r is None
        ):
            return 0
        if self._is_gevestigd(laag) or (
            laag[-1] == "s"
            and len(laag) > 4
            and laag[:-1] in self.gevestigd
            and groot
            and laag[:-1] in lijsten.achternamen()
        ):
            if groot and not k & GEEN:
                return 4
            if not k & (WOORD | PLAATS | GEEN | TUS) and len(laag) > 3:
                return 4
        if k & (CIJFER | TUS | LETTER):
            return 0
        if laag in ("jan", "mei", "jun", "sep", "mart") and (
            self.t[self.e[i] : self.e[i] + 3].strip(" .'-")[:1].isdigit()
            or self.t[max(0, self.s[i] - 2) : self.s[i]].strip(" -")[-1:].isdigit()
        ):
            return 0
        if not groot:
            if k & VN and not k & (WOORD | PLAATS | AN) and len(laag) > 3:
                return 1
            return 0
        if k & ORG:
            return 0
        if k & (VN | AN):
            if len(laag) < 3 and not k & VN:
                return int(i > 0 and self.k[i - 1] & TUS > 0)
            return 1 if k & (WOORD | PLAATS) else 3
        if k & (WOORD | PLAATS):
            return 0
        if laag in self.klein or (self.ruis and lijsten.bijna_woord(laag)):
            return 0
        if self.kapitaal[i] and _afgekort(laag):
            return 0
        if k & CAPS and not self.kapitaal[i]:
            return (
                2
                if len(w) > 5 and sum(c in "AEIOUY" for c in w) > 1 and not lijsten.begin_van_woord(laag)
                else 0
            )
        if lijsten.is_engels(laag) and not self.kapitaal[i]:
            return 0
        if len(laag) < 3 or (
            self.t[self.e[i] : self.e[i] + 1] == "." and len(laag) < 8 and lijsten.begin_van_woord(laag)
        ):
            return 0
        if len(set(laag)) == 1:
            return 0  # crosses of a table, 'XxX'
        return 2

    def _bezit(self, i: int, laag: str) -> bool:
        """A registered name with the s of possession that is a word as well: 'Kwame's', 'over Boers verhaal'."""
        if not self.k[i] & HOOFD or self.k[i] & GEEN:
            return False
        return laag.endswith("'s") or (laag[-1] == "s" and (not self.begin_zin(i) or self._bezit_volgt(i)))

    def _los_bekend(self, i: int) -> bool:
        """A registered name that is a closed word, standing by itself where a label or a sentence would not end."""
        if i in self.cel:
            return True
        t, a, b = self.t, self.s[i], self.e[i]
        voor, na = t[a - 1 : a], t[b : b + 1]
        if na in ("?", "!") or voor and na and voor + na in ('""', "''", "()", "[]", "<>", "**", "__"):
            return True
        if na == "," and t[b + 1 : b + 2] == " ":
            return not self.kapitaal[i]
        if self._na_en_volgt(i):
            return True
        begin = t.rfind("\n", 0, a) + 1
        eind = t.find("\n", b)
        regel = t[begin : len(t) if eind < 0 else eind]
        return len(regel) > b - a and self._vult_cel(i) and any(map(str.isdigit, regel))

    def _na_en_volgt(self, i: int) -> bool:
        """'en' and a name follow: 'Bron en Oduber gaan langs'."""
        return (
            i + 2 < self.n
            and self.w[i + 1] == "en"
            and self.gat(i) == LOS
            and self.gat(i + 1) in (LOS, REGEL)
            and bool(self.k[i + 2] & HOOFD)
            and not self.k[i + 2] & (GEEN | ORG | WOORD)
        )

    def _naast_bekend(self, i: int, laag: str) -> bool:
        """A registered name that is a common word too, beside another part of the same person or before a verb."""
        if i + 1 >= self.n:
            return False
        g = self.gat(i)
        volgende = self.w[i + 1].lower()
        if g == LOS and volgende in _WERKWOORD and not self.k[i + 1] & HOOFD:
            return True
        if g == LOS and (tus := self._tussen(i + 1)):
            volgende = self.w[i + 1 + tus].lower()
        if g not in (LOS, KOMMA) or volgende == laag:
            return False
        mensen = {id(x) for x, _ in self.register.token[laag]}
        return any(id(x) in mensen for x, _ in self.register.token.get(volgende, ()))

    def _naamdeel(self, i: int, na_vast: bool, woord_mag: int = 0) -> bool:
        """Token i can go on a name (it follows a name part, an initial or a tussenvoegsel)."""
        k = self.k[i]
        if self.masker[i] or not k & HOOFD and not self.gewicht(i):
            return False
        if na_vast and self.w[i].lower() in woorden.ORG_NA and self.gewicht(i) < 3 and not k & (AN | VN):
            return False
        if self.gewicht(i) >= 4:
            return True
        if (
            k & GEEN
            and (woord_mag or na_vast)
            and len(self.w[i]) < 4
            and self.w[i].istitle()
            and (x := self._achternaam_volgt(i))
            and self.gewicht(x) == 2
        ):
            return True  # a short first part of an unknown surname: 'S. Aw Muse'
        if (
            k & GEEN
            and na_vast
            and self.w[i].istitle()
            and self.w[i].lower() in _NAAMKOP
            and (x := self._achternaam_volgt(i))
            and self.gewicht(x) >= 2
        ):
            return True
        if (
            k & GEEN
            and woord_mag
            and k & AN
            and k & HOOFD
            and (not self.kapitaal[i] or woord_mag > 1)
            and len(self.w[i]) > 2
        ):
            return True
        if k & ORG and woord_mag and k & AN and k & WOORD and not self.kapitaal[i]:
            return True
        if k & (GEEN | CIJFER | LETTER | ORG):
            return False
        if self.kapitaal[i] and k & WOORD and not k & (AN | VN):
            return False
        if k & (AN | VN):
            if k & PLAATS and not na_vast and not k & AN and not self._voor_achternaam(i):
                return self._geen_plaats(i)
            if not (self.kapitaal[i] and k & WOORD and not na_vast) or self._voornaam_in_kapitalen(i):
                return True
            # 'LEIDSTER BLOEM WEET HET'
            return (
                0 < i < self.n - 1
                and self.gat(i - 1) == LOS
                and bool(self.k[i - 1] & CTX)
                and self.gat(i) == LOS
                and self.w[i + 1].lower() in _WERKWOORD
            )
        if k & PLAATS:
            return (
                na_vast
                and not self.kapitaal[i]
                and bool(k & HOOFD)
                and (woord_mag > 0 or self._na_persoonswoord([i]))
            )
        if k & WOORD:
            return na_vast or self._schijnwoord(i)
        if k & TUS:
            return False
        return len(self.w[i]) > 1

    def _voornaam_in_kapitalen(self, i: int) -> bool:
        """On a line in capitals a first name that is a word, before a surname that is none: 'PIET JANSEN'."""
        if not self.k[i] & VN or i + 1 >= self.n or self.gat(i) != LOS:
            return False
        v = self.k[i + 1 + self._tussen(i + 1)]
        return bool(v & AN) and not v & (WOORD | GEEN | ORG | PLAATS)

    def _achternaam_volgt(self, i: int) -> int:
        """The token of a certain surname right behind token i (0 when there is none)."""
        if i + 1 >= self.n or self.gat(i) not in (LOS, REGEL):
            return 0
        x = i + 1 + self._tussen(i + 1)
        if x >= self.n or self.masker[x] or not self.k[x] & HOOFD or self.kapitaal[x]:
            return 0
        return x

    def _voor_achternaam(self, i: int) -> bool:
        """Token i is a first name and a place; a surname follows, so here it is a name: 'kraamhulp Zwaantje Pijl'."""
        x = self._achternaam_volgt(i)
        if not x or i and self.w[i - 1].lower() in ("te", "in", "uit", "naar", "gemeente"):
            return False
        return bool(self.k[x] & AN) and not self.k[x] & (GEEN | ORG | PLAATS) or self.gewicht(x) >= 2

    def _schijnwoord(self, i: int) -> bool:
        """Token i is a word ('genet') or one by composition ('nier' + 'mala'), but stands in a sentence as a first name does."""
        k = self.k[i]
        if (
            not k & HOOFD
            or k & (GEEN | ORG | ORGV | TITEL | CTX | PLAATS | CAPS)
            or self.kapitaal[i]
            or len(self.w[i]) > 10
        ):
            return False
        if not k & SAMEN and (not i or self.begin_zin(i)):
            x = self._achternaam_volgt(i)
            return (
                x > 0
                and not k & (AN | VN)
                and self.gewicht(x) in (2, 3)
                and not self.k[x] & (GEEN | ORG | PLAATS)
                and self._gegeven_volgt(x)
            )  # a row of a list: 'Genet Hidru    06-12345678'
        if not k & SAMEN and self.k[i - 1] & HOOFD and not (self.k[i - 1] & GEEN and self.begin_zin(i - 1)):
            return False
        x = self._achternaam_volgt(i)
        return (
            bool(x)
            and self.gewicht(x) in (2, 3, 4)
            and self.w[x].lower() not in self.register.ouder.tokens
            and not self.k[x] & (GEEN | ORG)
        )

    def _initialen(self, i: int) -> int:
        """Number of tokens from i that are initials (0 when none)."""
        j = i
        while j < self.n and not self.masker[j] and j - i < 7:
            w = self.w[j]
            if not w[0].isupper():
                break
            punt = self.t[self.e[j] : self.e[j] + 1] == "."
            if len(w) == 1 or (w.lower() in _BREDE_LETTER and punt and len(w) < 5):
                g = self.gat(j)
                if self.scan and g == KOMMA and len(w) == 1:
                    g = PUNT  # OCR reads the dot of an initial as a comma
                if not punt and g not in (LOS, REGEL, PUNT):
                    break
                j += 1
                if g not in (PUNT, LOS, REGEL):
                    break
            else:
                break
        if j == i and i + 1 < self.n and self._letterblok(i):
            return 1
        return j - i

    def _letterblok(self, i: int) -> bool:
        """Initials written as one block: 'JP de Vries', 'FM Yilmaz', 'IR Kaya'."""
        w, k = self.w[i], self.k[i]
        laag = w.lower()
        if not 2 <= len(w) <= 4 or not w.isupper() or laag in self.register.token:
            return False
        if self.scan and self.gat(i) == PUNT and len(w) == 2:
            pass  # 'DT. Bulhan': OCR drops the first dot
        elif self.gat(i) != LOS and not (
            self.gat(i) == REGEL
            and self._lange_regel(i)
            and not _EIND_VAN_RIJ.search(self.t, max(0, self.s[i] - 12), self.s[i])
        ):
            return False
        if laag in woorden.AFKORTINGEN and len(w) > 2:
            return False
        if self.kapitaal[i] and len(w) > 2 and k & (WOORD | GEEN):
            return False  # a heading: 'WAT FATIMA VERTELT'
        x = i + 1
        tus = 0
        if self.k[x] & TUS:
            tus = self._tussen(x)
            if not tus:
                return False
            x += tus
        v, g = self.k[x], self.gewicht(x)
        bekend = g == 4
        if (
            not tus
            and v & HOOFD
            and not v & (CAPS | GEEN | ORG)
            and self.t[self.s[i] - 1 : self.s[i]] in ("", "\n")
            and re.match(r"[ \t]*(?:,|\n|$)", self.t[self.e[x] : self.e[x] + 3])
            and not k & (VN | GEEN)
            and len(w) == 2
        ):
            return True  # a signature: initials and one word fill the line
        if self.kapitaal[i]:
            return bekend and not k & (VN | TUS | CTX | TITEL) and laag not in self.register.token
        if len(w) < 4 and v & HOOFD and not v & (CAPS | GEEN | ORG) and not k & WOORD:
            if i and self.k[i - 1] & TITEL or self._na_tijd(self.s[i]):
                return True  # 'mr. NK Gaas', '10.30 AJ Gaas'
        if i and len(w) == 2 and v & HOOFD and not v & (CAPS | GEEN | ORG) and self.gat(i - 1) in (LOS, PUNT):
            if self.k[i - 1] & TITEL:
                return True  # 'de heer OK Eken', 'mr. EI Gaas': behind a title a word or abbreviation is initials
        if not v & HOOFD or v & CAPS and not bekend:
            return False
        if laag in woorden.AFKORTINGEN:
            plek = self._plek_voor_naam(i)
            return bool(v & AN or g >= (2 if plek else 3)) and (not v & GEEN or plek)
        if laag in _GEEN_LETTERS or k & TUS:
            return self._plek_voor_naam(i) and bool(v & AN or g >= 2)
        if k & (GEEN | WOORD | TITEL | ORG):
            if v & GEEN and not bekend:
                return len(w) == 2 and bool(v & AN) and self._plek_voor_naam(i)
            return bekend or (len(w) == 2 and (bool(v & AN) or g >= 2))
        if len(w) == 2 and not v & (GEEN | PLAATS | ORG) and (self._plek_voor_naam(i) or self._in_rij(i)):
            return True  # 'ten name van HT Tweeboom', 'S. Gaas (voorzitter), RI Scharbaai'
        return (
            bekend or g >= 2 and len(w) <= 3 or bool(v & (AN | VN)) or (tus > 0 and not v & (GEEN | PLAATS))
        )

    def _in_rij(self, i: int) -> bool:
        """Token i comes after a comma, in a row of people: a mention with initials or a role stands before the comma."""
        return _RIJ_VOOR.search(self.t, max(0, self.s[i] - 40), self.s[i]) is not None

    def _na_tijd(self, van: int) -> bool:
        """An appointment: a time stands right before it ('14.30 F. Gaas')."""
        return _TIJD_VOOR.search(self.t, max(0, van - 7), van) is not None

    def _plek_voor_naam(self, i: int) -> bool:
        """A cell, a title, or a word that announces a name stands right before token i."""
        return (
            i in self.cel
            or not i
            or self.gat(i - 1) in (BREUK, REGEL)
            or bool(self.k[i - 1] & (TITEL | CTX))
            or self.w[i - 1].lower() in ("van", "door", "en", "namens", "met")
        )

    def _tussen(self, i: int) -> int:
        """Number of tussenvoegsel tokens from i that lead to a capital (0 when they do not)."""
        j = i
        while j < self.n and j - i < 3 and self.k[j] & TUS and not self.masker[j]:
            g = self.gat(j)
            if g == BREUK or g == KOMMA:
                return 0
            j += 1
        if j == i or j >= self.n or self.masker[j]:
            return 0
        return j - i if self.k[j] & HOOFD or self.gewicht(j) >= 4 else 0

    def lees(self, i: int, context: str) -> Melding | None:
        """Try to read a mention that starts at token i. `context`: "", "ctx", "titel" or "cel"."""
        t = self.t
        start = i
        titel = ""
        sterk = False
        while i < self.n and self.k[i] & TITEL and not self.masker[i]:
            laag = self.w[i].lower()
            if i > start and laag == "heer" and self.k[i] & HOOFD and not self.kapitaal[i]:
                break
            if self._komma_letters(i) and self.k[i] & HOOFD:
                break
            if (
                self.w[i] in ("HR", "IR", "DR", "DS", "BC", "MR", "MW")
                and not self.kapitaal[i]
                and t[self.e[i] : self.e[i] + 1] != "."
                and self._letterblok(i)
            ):
                break
            if laag in woorden.TITEL_STERK:
                sterk = True
                nieuw = "m" if laag in woorden.TITEL_MAN else "v" if laag in woorden.TITEL_VROUW else ""
                if not titel:
                    titel = nieuw
                elif nieuw and nieuw != titel:
                    titel = "?"
            elif not (t[self.e[i] : self.e[i] + 1] == "." or context):
                if not (i + 1 < self.n and self.k[i + 1] & HOOFD) or len(laag) == 2:
                    return None
            g = self.gat(i)
            if g == PUNT and len(laag) > 4 and t[self.e[i]] == ".":
                return None  # 'bij familie. Morgen ...': the sentence ends
            if (
                g in (BREUK, KOMMA)
                and t[self.e[i] : self.s[i + 1] if i + 1 < self.n else self.n].strip(" \n./") != ""
            ):
                return None
            if g == BREUK and "\n\n" in t[self.e[i] : self.s[i + 1] if i + 1 < self.n else self.n]:
                return None
            i += 1
        if i >= self.n or self.masker[i]:
            return None
        na_titel = i > start
        if na_titel and not sterk and not context:
            context = "ctx"
        if sterk:
            context = "titel"
        kern = i
        letters = ""
        aantal = self._initialen(i)
        if aantal:
            letters = "".join(
                self.w[x][0] if len(self.w[x]) != 2 or not self.w[x].isupper() else self.w[x]
                for x in range(i, i + aantal)
            )
            if aantal == 1 and len(self.w[i]) > 1 and self.w[i].isupper():
                letters = self.w[i]
            i += aantal
            if i >= self.n:
                return None
            if self.gat(i - 1) not in (LOS, PUNT, REGEL, STREEP) and not (
                self.scan and self.gat(i - 1) == KOMMA and len(self.w[i - 1]) == 1
            ):
                return None
        namen: list[int] = []
        streep = False
        tweede = -1
        j = i
        while j < self.n and len(namen) < 7:
            if self.masker[j] or namen and self.w[j] in ("EO", "EN", "OF", "EV"):
                break
            vast = (
                bool(namen)
                or bool(aantal)
                or sterk
                or (
                    context == "ctx"
                    and j > 0
                    and (j == start or na_titel and j == i)
                    and (self.w[j - 1].lower() in _GROET or self._na_persoonswoord([j]))
                )
            )
            if (
                namen
                and 1 < len(self.w[j]) < 4
                and self.w[j].isupper()
                and self._na_letters(j - 1) is not None
            ):
                j -= 1
                break
            tus = self._tussen(j) if (namen or aantal or context or self._tus_start(j)) else 0
            mag = (
                2
                if tus > 1
                else int(bool(aantal or namen or sterk) or self.w[j].lower() in ("van", "ten", "ter"))
            )
            if tus and not namen and not aantal and self._initialen(j + tus):
                return None  # 'op naam van J. Boer': the name begins behind it
            if tus and self._naamdeel(j + tus, True, mag):
                j += tus
                namen.append(j)
            elif self._naamdeel(
                j,
                vast or context in ("cel", "titel"),
                self._woord_mag(namen, j, bool(aantal) or sterk),
            ) and (namen or not self.k[j] & TUS):
                namen.append(j)
            elif (
                namen
                and self.k[j] & LETTER
                and self.k[j] & HOOFD
                and t[self.e[j] : self.e[j] + 1] == "."
                and self.gat(j) == PUNT
            ):
                if not letters:
                    letters, tweede = self.w[namen[0]][0].upper() + self.w[j], j
            elif namen and self._in_reeks(j):
                namen.append(j)
            elif (
                namen
                and self.k[j] & LETTER
                and self.k[j] & HOOFD
                and self.gat(j) == LOS
                and self.k[j + 1] & HOOFD
                and (self._naamdeel(j + 1, True) or self.k[j + 1] & VN)
            ):
                pass
            elif (
                not namen
                and not aantal
                and (self._cel_letters(j) or self._cel_komma(j))
                or (
                    not namen
                    and sterk
                    and self._klein_na_titel(j)
                    or namen
                    and not self.k[j] & HOOFD
                    and self._klein_vervolg(namen, j)
                )
            ):
                namen.append(j)
            else:
                break
            g = self.gat(j)
            if g == STREEP:
                streep = True
            elif g == REGEL:
                if not (j + 1 < self.n and self._door_regel(namen, j, aantal)):
                    j += 1
                    break
            elif g == PUNT and self.k[j] & LETTER:
                pass
            elif g != LOS:
                j += 1
                break
            j += 1
        if not namen:
            return None
        laatste = namen[-1]
        if tweede > laatste:
            letters = ""  # 'KUIPER L.M.': no middle initial, but initials behind the surname
        eerste = kern if aantal else min(namen[0], i)
        if not letters and (x := self._na_letters(laatste)):
            laatste, letters = x
        if (
            not letters
            and (
                len(namen) == 1
                or self._losse_letters(laatste + 1)
                or streep
                and self._tus_letters(laatste + 1)
            )
            and (x := self._na_komma(laatste, context))
        ):
            laatste, letters = x
            if laatste + 1 < self.n and self.k[laatste] & HOOFD and len(self.w[laatste]) > 2 and not letters:
                namen.append(laatste)
        if not letters and len(namen) == 1 and laatste == namen[0] and self._voornaam_letter(laatste):
            laatste += 1
            letters = self.w[namen[0]][0].upper() + self.w[laatste]
        tot = self.e[laatste]
        w = self.w[laatste]
        if w.endswith("'s") and len(w) > 3:
            tot -= 2
        if not aantal and eerste == namen[0]:
            x = eerste
            while (
                x
                and eerste - x < 3
                and self.k[x - 1] & TUS
                and self.gat(x - 1) == LOS
                and not self.masker[x - 1]
            ):
                x -= 1
            for y in range(x, eerste):
                naam = self.w[eerste].lower()
                tus = " ".join(self.w[y:eerste]).lower()
                if (tus, naam) in self.met_tus or (
                    naam[-1] == "s" and (tus, naam.removesuffix("'s").removesuffix("s")) in self.met_tus
                ):
                    eerste = y
                    break
        van = self.s[eerste]
        if t[max(0, van - 3) : van] in ("'s ", "'s-") and not t[max(0, van - 4) : max(0, van - 3)].isalpha():
            van -= 3
        if titel == "?" or titel and _OF_TITEL.search(t, max(0, self.s[start] - 14), self.s[start]):
            titel = ""
        m = Melding(
            van, tot, tuple(self.w[x].lower().removesuffix("'s") for x in namen), letters.upper(), titel, "", 0.0, streep,
            min(start, eerste), laatste, tuple(namen),
        )  # fmt: skip
        return m if self._beoordeel(m, namen, aantal, context, sterk) else None

    def _voornaam_letter(self, i: int) -> bool:
        """A first name with the initial of the surname, which is not the initial of what follows: 'Nienke K.'."""
        j = i + 1
        if (
            j >= self.n
            or not self.k[i] & VN
            or self.k[i] & GEEN
            or not self.k[j] & LETTER
            or not self.k[j] & HOOFD
        ):
            return False
        if self.gat(i) != LOS or self.t[self.e[j] : self.e[j] + 1] != ".":
            return False
        return j + 1 >= self.n or not self.k[j + 1] & HOOFD or self.gat(j) not in (PUNT, LOS)

    def _in_reeks(self, j: int) -> bool:
        """Token j continues a surname of several parts, whatever it is by itself: 'Lo-A-Njoe', 'Tjin Kon Fat'."""
        if not self.k[j] & HOOFD or self.k[j] & CIJFER or self.kapitaal[j] and self.gat(j - 1) != STREEP:
            return False
        if self.t[self.e[j - 1] : self.s[j]] == "-":
            return not self.k[j] & CAPS or bool(self.kapitaal[j])
        return (
            self.t[self.e[j - 1] : self.s[j]] == " "
            and len(self.w[j]) < 4
            and self.w[j].istitle()
            and j + 1 < self.n
            and self.gat(j) == LOS
            and bool(self.k[j + 1] & HOOFD)
            and not self.k[j + 1] & (CAPS | TITEL | ORGV | TUS)
            and not self.k[j - 1] & WOORD
        )

    def _na_voornaam(self, namen: list[int], j: int) -> bool:
        """Token j, a surname that is a common word, stands right behind an unmistakable first name: 'Kees Dag'."""
        i = namen[-1]
        if len(namen) > 2 or i + 1 != j or self.kapitaal[j] or self.k[j] & CAPS:
            return False
        if self.k[j] & GEEN and self.w[j].lower() not in woorden.WOORDNAMEN:
            return False
        if self.gat(i) != LOS and not (self.gat(i) == REGEL and self._lange_regel(i)):
            return False
        return bool(self.k[i] & VN) and not self.k[i] & GEEN

    def _woord_mag(self, namen: list[int], j: int, vooraf: bool) -> bool:
        """Token j may be a name although it is a closed word or a place."""
        if not namen:
            return vooraf or self._komma_letters(j)
        if not self.k[j] & PLAATS or self.k[j] & GEEN:
            return self._na_voornaam(namen, j)
        i = namen[-1]  # a place as surname: right behind one unmistakable first name ('Errol Udenhout')
        return (
            len(namen) == 1
            and i + 1 == j
            and self.gat(i) == LOS
            and bool(self.k[i] & VN)
            and not self.k[i] & (WOORD | GEEN | PLAATS)
        )

    def _komma_letters(self, j: int) -> bool:
        """A surname that is a common word, with initials behind a comma: 'Meer, B. van der'."""
        if self.gat(j) != KOMMA:
            return False
        return (
            self.k[j] & AN != 0
            and self._losse_letters(j + 1) > 0
            or bool(self.k[j] & HOOFD)
            and (self._tus_letters(j + 1) is not None or self._voornaam_tus(j + 1) > 0)
        )

    def _cel_letters(self, j: int) -> bool:
        """A word that fills a cell together with initials: 'VREDEN G'."""
        if (
            j + 1 >= self.n
            or len(self.w[j + 1]) > 1
            or not self.k[j] & HOOFD
            or self.k[j] & (GEEN | ORG | CIJFER)
            and not (self.k[j] & AN and self.k[j] & CAPS)
            or self.gat(j) != LOS
        ):
            return False
        return (j == 0 or self.gat(j - 1) == BREUK) and len(self.w[j]) > 3 and self._na_letters(j) is not None

    def _cel_komma(self, j: int) -> bool:
        """A word that fills a cell together with a comma and initials: 'Duale, I.'."""
        if (
            j + 1 >= self.n
            or len(self.w[j + 1]) > 1
            or not self.k[j] & HOOFD
            or self.k[j] & (GEEN | ORG | CIJFER)
            or self.gat(j) != KOMMA
        ):
            return False
        if not (j == 0 or self.gat(j - 1) == BREUK or self.begin_zin(j)):
            return False
        x = self._na_komma(j, "")
        return x is not None and bool(x[1])

    def _na_letters(self, i: int) -> tuple[int, str] | None:
        """Initials without a comma behind a surname at the end of a cell: 'OZTURK B E', 'Kaya FM'."""
        if self.gat(i) != LOS:
            return None
        j = i + 1
        a = i
        while a and i - a < 3 and self.gat(a - 1) in (LOS, STREEP) and self.k[a - 1] & HOOFD:
            a -= 1
        cel = a == 0 or self.gat(a - 1) == BREUK or bool(self.k[a - 1] & TUS)
        while j < self.n and len(self.w[j]) == 1 and self.k[j] & HOOFD and not self.masker[j] and j - i < 5:
            j += 1
            if self.gat(j - 1) not in (LOS, PUNT):
                break
        if (
            j == i + 1
            and len(self.w[j]) in (2, 3)
            and self.w[j].isupper()
            and not self.masker[j]
            and (
                not self.kapitaal[j]
                and self.w[j].lower() not in woorden.AFKORTINGEN
                and not self.k[j] & (GEEN | ORG | WOORD)
                or cel
                and self.t[self.e[j] : self.e[j] + 2] == "  "
                and (self.w[j].lower() not in woorden.AFKORTINGEN or len(self.w[j]) == 2)
                and (self.k[i] & AN or self.gewicht(i) == 4 or not self.k[i] & WOORD)
            )
        ):
            j += 1
        if j == i + 1:
            return None
        letters = "".join(self.w[i + 1 : j])
        x = j
        while (
            x < self.n
            and x - j < 3
            and self.k[x] & TUS
            and not self.k[x] & HOOFD
            and self.gat(x - 1) in (LOS, PUNT)
        ):
            x += 1
        if x > j and self.gat(x - 1) in (BREUK, REGEL):
            j = x  # 'Velde T.A. van der' fills a cell
        na = self.t[self.e[j - 1] : self.e[j - 1] + 2]
        if na[:1] == "." and len(self.w[j - 1]) == 1 and na != ". ":
            na = na[1:] + self.t[self.e[j - 1] + 2 : self.e[j - 1] + 3]
        if (
            na == ""
            or na[0] in "\n\f\t;|,)"
            or na == "  "
            or na == ". "
            or na == " |"
            or (cel and na[0] == " " and na[1:].isdigit())
        ):
            return j - 1, letters
        return None

    def _na_komma(self, i: int, context: str) -> tuple[int, str] | None:
        """What follows a surname and a comma: initials and tussenvoegsel ('Wijk, J. van'), or only the latter."""
        if self.gat(i) != KOMMA:
            return None
        j = i + 1
        letters = ""
        tus = self._tus_letters(j)
        if tus:
            return tus
        aantal = self._losse_letters(j)
        if aantal:
            letters = "".join(
                self.w[x] if self.w[x].isupper() else self.w[x][0] for x in range(j, j + aantal)
            )
            j += aantal
            if j < self.n and self.gat(j - 1) in (PUNT, LOS) and self.w[j].lower() == self.w[i].lower():
                return None  # 'Fatima Kaya, F. Kaya': the initials belong to the next name
        else:
            k = self.k[j]
            if (
                k & HOOFD
                and k & VN
                and not k & (WOORD | GEEN)
                and not self.masker[j]
                and self.k[i] & AN
                and not self.k[i] & VN
                and self.gat(j) != LOS
            ):
                return j, ""
            if x := self._voornaam_tus(j):
                return x, ""
        x = j
        while (
            x < self.n
            and x - j < 3
            and self.k[x] & TUS
            and not self.k[x] & HOOFD
            and self.gat(x - 1) in (LOS, PUNT, KOMMA)
        ):
            x += 1
        if x > j and not letters:
            na = self.t[self.e[x - 1] : self.e[x - 1] + 2]
            if not (self.k[i] & AN) or not (na == "" or na[0] in ";|\n\t)" or na == "  "):
                return None
        if x > j and (x >= self.n or self.gat(x - 1) != LOS or not self.k[x] & HOOFD):
            if not letters and x < self.n and self.gat(x - 1) == LOS:
                return None
            return x - 1, letters
        return (j - 1, letters) if aantal else None

    def _voornaam_tus(self, j: int) -> int:
        """The last token of a first name and tussenvoegsel that close a cell, behind a surname: 'Wetering, Lieuwe van de <'."""
        if j >= self.n or not self.k[j] & HOOFD or not self.k[j] & VN or self.k[j] & GEEN or self.masker[j]:
            return 0
        x = j
        while (
            x + 1 < self.n
            and x - j < 3
            and self.gat(x) == LOS
            and self.k[x + 1] & TUS
            and not self.k[x + 1] & HOOFD
        ):
            x += 1
        return x if x > j and _CELSLOT.match(self.t, self.e[x]) else 0

    def _tus_letters(self, j: int) -> tuple[int, str] | None:
        """Tussenvoegsel and then initials behind a comma: 'Wijk, van der J.T.'."""
        x = j
        while (
            x < self.n
            and x - j < 3
            and self.k[x] & TUS
            and not self.masker[x]
            and self.gat(x) in (LOS, REGEL)
        ):
            x += 1
        if x == j:
            return None
        aantal = self._losse_letters(x)
        if not aantal or len(self.w[x]) > 1 and self.t[self.e[x] : self.e[x] + 1] != ".":
            return None
        if aantal == 1 and self.t[self.e[x] : self.e[x] + 1] != ".":
            return None
        return x + aantal - 1, "".join(w if w.isupper() else w[0] for w in self.w[x : x + aantal])

    def _losse_letters(self, i: int) -> int:
        """Number of initial tokens from i, also when no name follows ('Kaya, F.M.', 'Kaya, FM')."""
        j = i
        while j < self.n and not self.masker[j] and j - i < 6:
            w = self.w[j]
            punt = self.t[self.e[j] : self.e[j] + 1] == "."
            if (
                len(w) == 1
                and w.isupper()
                or (w[0].isupper() and len(w) < 5 and punt and w.lower() in _BREDE_LETTER)
            ):
                j += 1
                if self.gat(j - 1) not in (PUNT, LOS):
                    break
                if self.gat(j - 1) == LOS and not punt:
                    break
            elif (
                j == i
                and 2 <= len(w) <= 4
                and w.isupper()
                and not self.k[j] & (GEEN | ORG)
                and not self.kapitaal[j]
            ):
                return 1
            else:
                break
        return j - i

    def _tus_start(self, j: int) -> bool:
        """A tussenvoegsel may open a name here: 'de Vries', 'el Idrissi', 'Van Wijk'."""
        k = self.k[j]
        if not k & TUS:
            return False
        laag = self.w[j].lower()
        x = j + 1
        while x < self.n and self.k[x] & TUS and x - j < 3:
            x += 1
        if x >= self.n or not self.k[x] & HOOFD:
            return False
        if self._komma_letters(x):
            return True
        if laag in (
            "el",
            "al",
            "ben",
            "bin",
            "ait",
            "abou",
            "abu",
            "ibn",
            "bint",
            "ould",
            "oulad",
            "ouled",
            "vd",
            "v.d",
        ):
            return laag not in ("al", "ben") or bool(k & HOOFD) or self.gewicht(x) >= 2
        kx = self.k[x]
        if (
            laag in ("op", "in", "uit", "aan", "bij", "van")
            and x - j > 1
            and self.w[x - 1].lower() in ("den", "'t", "t", "der")
            and kx & AN
            and not kx & ORG
        ):
            return not (kx & PLAATS and i_voor(self, j))
        if laag in ("ten", "ter") and kx & AN and not kx & ORG:
            return True
        if kx & (GEEN | ORG):
            return False
        g = self.gewicht(x)
        if laag in ("in", "op", "aan", "bij", "onder", "over", "uit", "des", "do"):
            return False
        if laag in ("te", "ten", "ter") and not k & HOOFD and self.k[x] & PLAATS:
            return False
        if laag in ("van", "te", "ten", "ter", "da", "dos", "di", "la", "du", "von"):
            if g == 4:
                return self._register_tus(x, laag)
            return (
                bool(kx & AN)
                and (
                    not kx & PLAATS
                    or x - j > 1
                    or bool(k & HOOFD)
                    or j > 0
                    and self.w[j - 1].lower() in ("volgens", "aldus", "namens", "door", "met", "zei", "zegt")
                    or j in self.cel
                    or x + 1 < self.n
                    and self.masker[x + 1]
                    and self.t[self.e[x] : self.s[x + 1]] in (" (", " <")
                    or self._na_en(j)
                )
                and not (kx & VN and not kx & WOORD)
            )
        if g == 4:
            return self._register_tus(x, laag) or self.k[j] & HOOFD != 0
        return bool(kx & AN) or (g == 2 and not k & HOOFD)

    def _register_tus(self, x: int, laag: str) -> bool:
        return bool(self.k[x] & AN) or self.w[x].lower() in self.register.token

    def _klein_na_titel(self, j: int) -> bool:
        """Lower-case name after a strong title: 'mevr yilmaz', 'dhr de vries'."""
        k = self.k[j]
        if k & (HOOFD | GEEN | TUS | CIJFER | LETTER) or len(self.w[j]) < 3:
            return False
        if k & (AN | VN):
            return True
        return bool(k & SAMEN) or not k & (WOORD | PLAATS | CTX | TITEL)

    def _klein_vervolg(self, namen: list[int], j: int) -> bool:
        k = self.k[j]
        if self.k[namen[-1]] & HOOFD or k & (GEEN | TUS | CIJFER | LETTER | PLAATS) or len(self.w[j]) < 3:
            return False
        return bool(k & (AN | VN) and not k & WOORD) or not k & (WOORD | CTX)

    def _door_regel(self, namen: list[int], j: int, aantal: int) -> bool:
        """A name that reached the line end goes on at the next line."""
        volgende = j + 1
        if self.masker[volgende]:
            return False
        if (
            _KOLOMGAT.search(self.t, self.t.rfind("\n", 0, self.s[j]) + 1, self.s[j])
            and self.k[volgende] & HOOFD
        ):
            return False  # a row of a table ends here
        if "\f" in self.t[self.e[j] : self.s[volgende]] and not self._lange_regel(j):
            pass
        elif not self._lange_regel(j):
            # a short line: only go on when the name is clearly unfinished
            return False
        if self.t[self.e[volgende] : self.e[volgende] + 1] == ":":
            return False
        k = self.k[volgende]
        if self.gewicht(volgende) >= 3 or (k & AN and (not k & GEEN or self._na_voornaam(namen, volgende))):
            return len(namen) < 3
        return bool(k & TUS) or (self.gewicht(volgende) == 2 and len(namen) < 2)

    def _voor_gegeven(self, m: Melding) -> bool:
        """A user-id, phone number or e-mail address stands right behind it: 'door Sluis (sluim70)'."""
        j = m.laatste + 1
        return (
            j < self.n
            and bool(self.masker[j])
            and self.t[self.e[m.laatste] : self.s[j]] in (" (", " <", " | ")
        )

    def _gegeven_volgt(self, i: int) -> bool:
        """Somebody's number, account or address stands behind token i, with nothing between but what parts cells."""
        k = bisect_left(self._bezet, self.e[i])
        return (
            k < len(self._bezet)
            and self._bezet[k] - self.e[i] < 26
            and _GEGEVEN_NA.fullmatch(self.t[self.e[i] : self._bezet[k]]) is not None
        )

    def _na_en(self, i: int) -> bool:
        """Token i stands behind 'en' and a name that is certain: 'Kool en Boer gaan langs'."""
        return (
            i > 1
            and self.w[i - 1].lower() == "en"
            and self.gat(i - 2) in (LOS, REGEL)
            and self.gat(i - 1) in (LOS, REGEL)
            and bool(self.gebruikt[i - 2])
        )

    def _cel_in_rij(self, m: Melding) -> bool:
        """The mention is a cell of its own behind other cells of the line."""
        voor = self.t[max(self.t.rfind("\n", 0, m.van) + 1, m.van - 40) : m.van]
        return (
            re.search(r"\S(?: {2,}|\t+|\.{3,} ?| \| )$", voor) is not None
            and re.match(r"  |\t|\n|$", self.t[m.tot : m.tot + 2]) is not None
        )

    def _na_persoonswoord(self, namen: list[int]) -> bool:
        """A capital right behind one person's role is a name, also when it looks like a word: 'gastouder Mehari', '[arts Regales]'.

        Behind an office often stands the department ('medewerker Toezicht'): there a real word is no name.
        """
        i = namen[0]
        k = self.k[i]
        if (
            not i
            or not k & HOOFD
            or k & (GEEN | ORG | ORGV | CIJFER | CAPS | CTX | TITEL)
            or k & PLAATS
            and not (k & VN and self._geen_plaats(i))
            and (not k & WOORD or self.w[i].lower() in lijsten.gemeenten())
            or self.kapitaal[i]
        ):
            return False
        if self.k[i - 1] & TITEL and self.t[self.e[i - 1] : self.s[i]] == ". ":
            return len(self.w[i]) > 2 and self.w[i].lower() not in self.klein
        if self.gat(i - 1) not in (LOS, REGEL) or not self.k[i - 1] & CTX or len(self.w[i]) < 3:
            return False
        rol = self.w[i - 1].lower()
        x = self._achternaam_volgt(i)
        if (
            (self.w[i].lower() in self.klein and not (x and self.gewicht(x) >= 2))
            or rol.endswith(woorden.MEERVOUD)
            or rol in _GROET
        ):
            return False
        if self.begin_zin(i - 1) and not self.k[i - 1] & HOOFD:
            return False
        return not k & WOORD or bool(k & SAMEN) or not rol.endswith(woorden.AMBTSKOP)

    def _ondertekening(self, m: Melding) -> bool:
        """The mention fills a line below a closing: 'namens deze,' and then 'F. Vuur'."""
        if not re.match(r"[ \t]*(?:,|\n|$)", self.t[m.tot : m.tot + 3]):
            return False
        voor = self.t[max(0, m.van - 60) : m.van]
        return bool(
            re.search(r"(?:groet(?:en)?|hoogachtend|namens|deze)[^\n]{0,45},?[ \t]*\n\s*$", voor, re.I)
        )

    def _beoordeel(self, m: Melding, namen: list[int], aantal: int, context: str, sterk: bool) -> bool:
        g = [self.gewicht(x) for x in namen]
        beste = max(g)
        k0 = self.k[namen[0]]
        if beste == 4:
            m.regel, m.score = "bekende naam", 0.98
            if all(x < 4 or self.k[y] & WOORD for x, y in zip(g, namen, strict=True)) and not (
                context or aantal
            ):
                m.score = 0.85
            if (
                len(namen) == 1
                and self.k[namen[0]] & WOORD
                and not context
                and not aantal
                and self.begin_zin(namen[0])
            ):
                m.score = 0.7
            return True
        if sterk:
            if not self.k[namen[0]] & HOOFD and not self.k[namen[0]] & (AN | VN):
                m.regel, m.score = "aanspreektitel", 0.7
            else:
                m.regel, m.score = "aanspreektitel", 0.97
            return True
        if aantal:
            laatste = self.k[namen[-1]]
            if (
                beste >= 1
                or context
                or not laatste & WOORD
                or aantal > 1
                or laatste & AN
                or not (self.begin_zin(m.eerste) or laatste & GEEN)
                or not lijsten.is_basiswoord(self.w[namen[-1]].lower())
                or namen[0] > m.eerste + aantal
                or self._ondertekening(m)
                or self._cel_in_rij(m)
                or self._na_tijd(m.van)
                and not laatste & GEEN
            ):
                if (
                    aantal == 1
                    and beste < 2
                    and self.begin_zin(m.eerste)
                    and self.t[self.e[m.eerste] : self.e[m.eerste] + 1] in (".", ")")
                    and laatste & WOORD
                    and not context
                    and namen[0] == m.eerste + aantal
                    and not self._ondertekening(m)
                    and not self._na_tijd(m.van)
                    and not (laatste & AN and self._midden(m.eerste))
                    and not self._cel_in_rij(m)
                    and not self._voor_gegeven(m)
                    and not _TELEFOON_NA.match(self.t, m.tot)
                    and not (
                        laatste & AN
                        and re.match(
                            r"(?:[,;|\t\n\f()]| \(|  |$| en [A-Z]| [-/] )", self.t[m.tot : m.tot + 5]
                        )
                    )
                ):
                    return False
                m.regel, m.score = "voorletters en naam", 0.95
                return True
            return False
        if m.laatste > namen[-1] and m.letters and not k0 & GEEN:
            m.regel, m.score = "naam met voorletters erachter", 0.9
            if (
                beste >= 1
                or context
                or k0 & SAMEN
                or self._cel_letters(namen[0])
                or self._cel_komma(namen[0])
            ):
                return True
        if m.laatste > namen[-1] and m.letters and k0 & AN:
            m.regel, m.score = "naam met voorletters erachter", 0.9
            return True
        if m.laatste > namen[-1] and not m.letters and self._voornaam_tus(namen[-1] + 1) == m.laatste:
            m.regel, m.score = "naam met voornaam erachter", 0.9
            return True
        if context == "cel":
            if (
                len(namen) == 1
                and k0 & WOORD
                and not k0 & VN
                and beste < 2
                and (
                    lijsten.is_basiswoord(self.w[namen[0]].lower())
                    and namen[0] + 1 < self.n
                    and self.gat(namen[0]) == LOS
                    and self.w[namen[0] + 1].islower()
                    and not self.k[namen[0] + 1] & (TUS | TITEL)
                    and (not self.k[namen[0] + 1] & CTX or self.w[namen[0] + 1] in _GROET)
                    and lijsten.is_basiswoord(self.w[namen[0] + 1])
                    and self.w[namen[0] + 1] not in _WERKWOORD
                    and not _DOET.match(self.t, m.tot)
                    or not k0 & AN
                    and woorden.noemt_instelling(self.w[namen[0]].lower())
                )
            ):
                return False  # 'Extra dag studiedag', 'Energiebedrijf'
            if (
                len(namen) == 1
                and not k0 & (AN | VN)
                and woorden.noemt_persoon(self.w[namen[0]].lower().removesuffix("s"))
            ):
                return False
            if (
                len(namen) == 1
                and k0 & CAPS
                and len(self.w[namen[0]]) < 5
                and beste < 3
                and not self.kapitaal[namen[0]]
            ):
                return False  # 'POH', 'TVS'
            if m.van < self.s[namen[0]] and k0 & (AN | VN):
                m.regel, m.score = "naam in vak of kolom", 0.93
                return True
            if all(x == 0 and self.k[y] & (PLAATS | GEEN) for x, y in zip(g, namen, strict=True)):
                return False
            if len(namen) == 1 and k0 & PLAATS and not k0 & VN:
                return False
            x = None if k0 & (AN | VN) else _LABEL_OF_ZIN.match(self.t, m.tot)
            if x and (
                k0 & WOORD
                and ":" not in x[0]
                or self.t[max(0, m.van - 2) : m.van] == "  "
                and len(namen) == 1
            ):
                return False
            if beste >= 1 or any(not self.k[x] & (WOORD | PLAATS) for x in namen) or len(namen) > 1:
                m.regel, m.score = "naam in vak of kolom", 0.93
                return True
            m.regel, m.score = "naam in vak of kolom", 0.75
            return bool(k0 & HOOFD) and not self.kapitaal[namen[0]]
        if context == "ctx":
            if (
                beste == 0
                and len(namen) == 1
                and k0 & HOOFD
                and not k0 & (GEEN | ORG | PLAATS)
                and not self.kapitaal[namen[0]]
                and namen[0]
            ):
                vorig = self.w[namen[0] - 1].lower()
                if vorig in _GROET and re.match(r"[,!.]?[ ]*(?:\n|$)|,|!", self.t[m.tot : m.tot + 4]):
                    m.regel, m.score = "naam bij groet", 0.9
                    return True
            if beste >= 1 or self._na_persoonswoord(namen):
                if not k0 & HOOFD and beste < 2 and k0 & AN and not k0 & VN:
                    return False
                m.regel, m.score = "naam bij context", 0.94 if beste else 0.8
                return True
            return False
        if len(namen) > 1:
            if (
                beste >= 2
                or (k0 & VN and g[1] >= 1)
                or (
                    k0 & VN
                    and not self.k[namen[1]] & PLAATS
                    and (
                        not self.begin_zin(namen[0])
                        or namen[1] - namen[0] > 1
                        and self.k[namen[1]] & AN
                        or self.gat(namen[0]) == LOS
                        and (
                            not k0 & (AN | PLAATS)
                            or not re.match(r" [a-z]", self.t[m.tot : m.tot + 2])
                            and not k0 & PLAATS
                        )
                    )
                )
            ):
                if (
                    all(self.kapitaal[x] for x in namen)
                    and beste < 3
                    and not (g.count(2) > 1 or 2 in g and any(self.k[x] & (AN | VN) for x in namen))
                ):
                    return False
                if not k0 & HOOFD and beste < 3:
                    return False
                m.regel, m.score = (
                    ("voornaam en achternaam", 0.95) if beste >= 3 else ("onbekende hoofdletterwoorden", 0.85)
                )
                return True
            return False
        i = namen[0]
        if (
            k0 & HOOFD
            and _NOEMT.match(self.t, m.tot)
            and _NOEMT_ZICH.search(self.t, max(0, m.van - 9), m.van)
        ):
            m.regel, m.score = "noemt zich", 0.85
            return True
        tus = m.van < self.s[i]
        if tus and k0 & AN and self.w[i - 1].lower() in ("ten", "ter"):
            m.regel, m.score = "tussenvoegsel en naam", 0.8
            return True
        if (
            tus
            and self.kapitaal[i]
            and k0 & WOORD
            and self.w[i - 1].lower() in ("de", "het", "te", "in", "op")
        ):
            # in capitals 'OP DE BANK' has the form of a name
            x = self.eerste_tus(i)
            if not (x and self.gat(x - 1) == LOS and self.k[x - 1] & (TITEL | CTX | VN | LETTER)):
                return False
        if tus and beste <= 1 and k0 & AN and i - m.eerste > 1:
            m.regel, m.score = "tussenvoegsel en naam", 0.8
            return True
        if beste == 3:
            if not (i and self.k[i - 1] & TUS) and not k0 & VN and self.w[i].lower() in woorden.WATEREN:
                return False  # 'Rijn en IJssel'; 'van Rijn' is a name
            if (
                not k0 & VN
                and self.begin_zin(i)
                and re.match(r" van (?:de|het|een|uw)\b", self.t[m.tot : m.tot + 9])
            ):
                return False  # 'Verloop van de procedure'
            if self.k[i] & CAPS and not self.kapitaal[i] and len(self.w[i]) < 4:
                return False
            m.regel, m.score = "naam uit lijst", 0.85
            return True
        if beste == 2:
            if self.kapitaal[i] or self.k[i] & CAPS:
                return False
            if self.t[self.e[i] : self.e[i] + 1] in (":", "/", "=", "_", "(") and self.begin_zin(i):
                return False
            m.regel, m.score = "onbekend hoofdletterwoord", 0.7
            return True
        if beste == 1:
            if not k0 & HOOFD:
                m.regel, m.score = "voornaam in kleine letters", 0.6
                return self.k[i] & VN != 0 and self.k[i] & WOORD == 0 and not lijsten.is_engels(self.w[i])
            if tus and (not self.begin_zin(m.eerste) or not self.k[m.eerste] & HOOFD):
                m.regel, m.score = "tussenvoegsel en naam", 0.8
                return bool(k0 & AN)
            if self.kapitaal[i] or self.k[i] & CAPS:
                return False
            if self.begin_zin(i):
                m.regel, m.score = "naamwoord voor werkwoord", 0.65
                if k0 & CTX and not self._voor_gegeven(m):
                    return False  # 'Advocaat belt': what somebody is
                if k0 & AN and self._voor_gegeven(m):
                    return True
                return not k0 & ORGV and (
                    (bool(k0 & AN) or not lijsten.is_basiswoord(self.w[i].lower()))
                    and _SPREEKT.match(self.t, m.tot) is not None
                    or bool(k0 & VN)
                    and _DOET.match(self.t, m.tot) is not None
                    or bool(lijsten.geslacht(self.w[i].lower()))
                    and re.match(
                        r"\s(?:heeft|had|wil|wilde|moet|moest|kan|kon|wordt|werd)\b",
                        self.t[m.tot : m.tot + 9],
                    )
                    is not None
                )
            if k0 & AN and (self._na_en(i) or self._voor_gegeven(m)):
                m.regel, m.score = "naam na en" if self._na_en(i) else "naam bij gegevens", 0.7
                return True
            if (
                i
                and self.w[i - 1].lower()
                in ("de", "het", "een", "in", "te", "naar", "uit", "bij", "gemeente")
                and self.k[i] & PLAATS
            ):
                return False
            if i and self.w[i - 1].lower() in ("de", "het", "een") and not k0 & AN:
                return False
            if k0 & PLAATS and not (k0 & VN and self._geen_plaats(i)):
                return False
            m.regel, m.score = "naamwoord met hoofdletter", 0.7
            return not (i and self.k[i - 1] & HOOFD and self.gat(i - 1) == LOS and not self.k[i - 1] & VN)
        return False

    def eerste_tus(self, i: int) -> int:
        """The first of the tussenvoegsels right before token i."""
        x = i
        while x and i - x < 4 and self.k[x - 1] & TUS and self.gat(x - 1) == LOS:
            x -= 1
        return x

    def _geen_plaats(self, i: int) -> bool:
        """Token i is a first name and a place, and stands where nobody names a place: 'mijn zus Saba brengt', 'dan past Saba op'."""
        laag = self.w[i].lower()
        if laag in woorden.LANDEN or not i or self.kapitaal[i] or self.gat(i - 1) not in (LOS, REGEL):
            return False
        if self.w[i - 1].lower() in _PLAATSVOORZETSEL or self.k[i - 1] & (
            PLAATS | ORG | ORGV | CIJFER | HOOFD
        ):
            return False
        return not (i + 1 < self.n and self.gat(i) in (LOS, KOMMA, STREEP) and self.k[i + 1] & HOOFD)

    def _org(self, i: int) -> int:
        """Index after an organisation name that starts at token i (i when there is none)."""
        j = i
        k = self.k[i]
        klein = not k & HOOFD
        som = 0
        while j + 1 < self.n and som < 6:
            g = self.t[self.e[j] : self.s[j + 1]]
            if g not in (" ", "-", " & ", "&", "'", " '") and not (
                g == ". "
                and len(self.w[j]) < 5
                and (j > i or not self.k[j] & WOORD)  # 'school St. Jozef'
                or g.strip(" ") == "\n"
                and self._lange_regel(j)
                and not _KOLOMGAT.search(self.t, self.t.rfind("\n", 0, self.s[j]) + 1, self.s[j])
            ):
                break
            v = self.k[j + 1]
            if (
                v & HOOFD
                and not v & TITEL
                or (
                    self.w[j + 1] in ("voor", "van")
                    and j + 3 < self.n
                    and self.w[j + 2] in ("de", "het", "der")
                    and self.k[j + 3] & HOOFD
                )
                or (
                    (v & TUS or self.w[j + 1] in ("voor", "naar"))
                    and j + 2 < self.n
                    and self.k[j + 2] & HOOFD
                    and self.t[self.e[j + 1] : self.s[j + 2]] == " "
                )
            ):
                j += 1
                som += 1
            else:
                break
        if not som:
            return i
        # a person right behind a lower-case institution word is a person
        eerste = self.k[i + 1]
        if klein and eerste & VN and not eerste & WOORD and som >= 2:
            return i
        reg = [self.register.token.get(self.w[x].lower()) for x in range(i + 1, j + 1)]
        if som >= 2 and all(reg):
            return i
        if (
            self.w[i].lower()
            in (
                "team",
                "afdeling",
                "unit",
                "kantoor",
                "locatie",
                "opvang",
                "hof",
                "advocaten",
                "verzekeraar",
                "school",
                "basisschool",
                "praktijk",
                "bureau",
            )
            and reg[0]
            and klein
        ):
            return i
        return j + 1

    def alle(self) -> list[Melding]:
        """Every mention, left to right. Tokens of organisations are skipped."""
        uit: list[Melding] = []
        i = 0
        while i < self.n:
            if self.masker[i]:
                i += 1
                continue
            k = self.k[i]
            if k & GEEN and not k & _MEER_DAN_WOORD and self.w[i].lower() not in self.register.token:
                i += 1  # an ordinary word, as most are
                continue
            if k & ORGV:
                j = self._org(i)
                if j > i:
                    i = j
                    continue
            m = self._probeer(i)
            bedrijf = m is not None and self._bedrijf_na(m)
            if m is not None and bedrijf:
                heel, m = m, self._zonder_bedrijf(m)
                bedrijf = m is heel or self._bedrijf_na(m)
            if m is not None and not bedrijf:
                uit.append(m)
                for x in range(m.eerste, m.laatste + 1):
                    self.gebruikt[x] = 1
                i = m.laatste + 1
                continue
            if m is not None:
                i = m.laatste + 1
                continue
            i += 1
        return uit

    def _afkortingen(self) -> None:
        """'t.n.v.' and the like before a name are no initials of it."""
        self.afkorting = self._tokens_in([m.span() for m in _GEEN_VOORLETTERS.finditer(self.t)])
        for i in self.afkorting:
            self.masker[i] = 1

    def _handelsnamen(self) -> None:
        """What follows 'handelend onder de naam' up to the end of the line or a comma is a company."""
        for m in _HODN.finditer(self.t):
            for i in self._tokens_in([m.span("naam")]):
                self.masker[i] = 1

    def _firma(self, m: Melding) -> bool:
        """Two words with a capital joined by '&' are a firm ('Anker & Balans'); surnames joined so are still people's names."""
        if m.titel or m.letters or not all(self.k[x] & WOORD for x in m.idx):
            return False
        for x, gat in (
            (m.laatste + 1, self.t[m.tot : m.tot + 3]),
            (m.eerste - 1, self.t[max(0, m.van - 3) : m.van]),
        ):
            if gat == " & " and 0 <= x < self.n and self.k[x] & HOOFD and self.k[x] & WOORD:
                return True
        return False

    def _bedrijf_na(self, m: Melding) -> bool:
        if m.letters in ("BV", "NV", "CV", "VOF") and m.laatste > m.idx[-1] and not m.titel:
            return self.gat(m.idx[-1]) == LOS
        if self._firma(m):
            return True
        j = m.laatste + 1
        if (
            j < self.n
            and len(m.namen) == 1
            and not m.titel
            and not m.letters
            and self.gat(m.laatste) == LOS
            and self.k[j] & ORG
            and self.k[j] & HOOFD
            and not self.k[j] & WOORD
        ):
            return True
        if j < self.n and not m.titel:
            g = self.t[self.e[m.laatste] : self.s[j]]
            if (
                g in (" ", " & ", "-")
                and self.w[j].lower().strip(".") in woorden.ORG_NA
                and (self.k[j] & HOOFD and not self.kapitaal[j] or self.w[j].lower() in ("bv", "nv", "vof"))
            ):
                return True
            if g == " " and re.match(
                r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|c\.?v\.?|& (?:Zn|Zoon|Zonen|Co|Partners))",
                self.t[self.s[j] : self.s[j] + 8],
            ):
                return True
            if re.match(
                r" ?& ?(?:Zn|Zonen|Zoon|Co|Partners|[A-Z][a-z]+ (?:Advocaten|Notarissen|Accountants|Makelaars))\b",
                self.t[self.e[m.laatste] : self.e[m.laatste] + 40],
            ):
                return True
        return False

    def _zonder_bedrijf(self, m: Melding) -> Melding:
        """'Kwint van Budgetzorg B.V.': the person in front of the company."""
        if len(m.namen) < 2 or self.w[m.idx[-1] - 1].lower() != "van" or m.letters:
            return m
        laatste = m.idx[-2]
        return replace(m, tot=self.e[laatste], namen=m.namen[:-1], idx=m.idx[:-1], laatste=laatste)

    def _probeer(self, i: int) -> Melding | None:
        k = self.k[i]
        laag = self.w[i].lower()
        if k & TITEL:
            m = self.lees(i, "")
            if m is not None:
                return m
            if k & GEEN:
                return None
        context = ""
        if i in self.cel:
            context = "cel"
        elif i and self.k[i - 1] & CTX:
            g = self.t[self.e[i - 1] : self.s[i]]
            if (
                g in (" ", ": ", ":", ", ", " - ", " (", " / ", ":\n", " '", ' "')
                or g == ". "
                and self.w[i - 1].lower() in ("gr", "mvg", "grt", "groet")
            ) or (
                not g.strip(" ,:\n")
                and g.count("\n") < 3
                and self.w[i - 1].lower()
                in ("groet", "groeten", "groetjes", "hoogachtend", "mvg", "gr", "namens")
            ):
                context = "ctx"
        elif (
            i > 1
            and self.k[i - 2] & CTX
            and self.w[i - 1].lower() in ("van", "is", "heet", "nr", "nummer", "met", "en", "genaamd")
        ):
            context = "ctx" if k & HOOFD else ""
        if (
            k & GEEN
            and laag not in self.register.token
            and not k & TUS
            and not (k & CAPS and self._initialen(i))
            and not (k & HOOFD and self._komma_letters(i))
        ):
            if context == "cel" and k & VN and k & HOOFD and not self.kapitaal[i] and self._vult_cel(i):
                return Melding(
                    self.s[i], self.e[i], (laag,), "", "", "naam in vak of kolom", 0.75, False, i, i, (i,)
                )  # fmt: skip
            # a first name that is also a common word, before an unmistakable surname: 'Lieve Jansse'
            if not (k & VN and k & HOOFD) or self.kapitaal[i] or i + 1 >= self.n:
                return None
            if (
                i
                and self.w[i - 1].lower() in _GROET
                and self.gat(i - 1) == LOS
                and re.match(r"[,!.]?[ ]*(?:\n|$)|[,!]", self.t[self.e[i] : self.e[i] + 4])
            ):
                return Melding(
                    self.s[i], self.e[i], (laag,), "", "", "naam bij groet", 0.85, False, i, i, (i,)
                )  # fmt: skip
            if self.gat(i) != LOS and not (self.gat(i) == REGEL and self._lange_regel(i)):
                return None
            tus = self._tussen(i + 1)
            v = self.k[i + 1 + tus]
            if not v & HOOFD or not v & AN or v & TITEL:
                return None
            if k & CTX and context != "cel" and (v & VN and not tus or self.begin_zin(i)):
                return None
            if self.begin_zin(i) and context != "cel":
                # at the start of a sentence only when no sentence follows: '8. Wil Steen - Ede'
                if not tus and re.match(r" [a-z]", self.t[self.e[i + 1] : self.e[i + 1] + 2]):
                    return None
            m = self.lees(i + 1, context or "titel" if v & GEEN else context or "ctx")
            if m is not None:
                m.van, m.namen, m.idx = self.s[i], (laag, *m.namen), (i, *m.idx)
            return m
        if k & LETTER and not k & HOOFD:
            return None
        if not (k & HOOFD or context or self.gewicht(i) or self._tus_start(i)):
            return None
        return self.lees(i, context)

    def _vult_cel(self, i: int) -> bool:
        voor = self.t[max(0, self.s[i] - 2) : self.s[i]]
        na = self.t[self.e[i] : self.e[i] + 2]
        return (i == 0 or voor == "  " or voor[-1:] in "\n\t|;:," or voor in ("| ", "; ", ": ")) and (
            na == "" or na == "  " or na[0] in "\n\t|;,\f" or na in (" |", " ;")
        )

    def _bezit_volgt(self, i: int) -> bool:
        """What somebody has follows: 'Jobs bed', 'Romans nieuwe jas', not 'Jobs zijn schaars'."""
        v = i + 1
        return (
            v < self.n
            and self.gat(i) in (LOS, REGEL)
            and bool(self.k[v] & WOORD)
            and not self.k[v] & (HOOFD | TUS | LETTER)
            and self.w[v] not in _WERKWOORD
            and self.w[v] not in _GEEN_BEZIT
        )

    def _los_woord(self, i: int, laag: str) -> Melding | None:
        """A bare surname that is a closed word as well ('Meester'), established elsewhere as somebody's name."""
        k = self.k[i]
        if not k & HOOFD or k & CAPS or not k & (AN | VN) or self.gevestigd.get(laag) not in _STERKE_REGELS:
            return None
        if self.begin_zin(i):
            volgende = self.w[i + 1].lower() if i + 1 < self.n and self.gat(i) == LOS else ""
            if volgende not in _WERKWOORD or self.k[i + 1] & HOOFD:
                return None
        elif self.k[i - 1] & HOOFD and self.gat(i - 1) == LOS and not self.k[i - 1] & (CTX | TITEL | GEEN):
            return None
        return Melding(
            self.s[i], self.e[i], (laag.removesuffix("'s"),), "", "", "naam elders vastgesteld", 0.8, False, i, i, (i,)
        )  # fmt: skip

    def _kan_gevestigd(self, laag: str) -> bool:
        return (
            laag in self.gevestigd or laag.removesuffix("'s") in self.gevestigd or laag[:-1] in self.gevestigd
        )

    def verspreid(self) -> list[Melding]:
        """Second look with the names that the first look established: bare mentions that nothing else gave away."""
        extra: list[Melding] = []
        t = self.t
        kan = {w for w in set(self.w) if self._kan_gevestigd(w.lower())}
        laatst: dict[str, int] = {}
        for i in [i for i, w in enumerate(self.w) if w in kan]:
            if self.gebruikt[i] or self.masker[i]:
                if self.gebruikt[i] and self.k[i] & VN and self.k[i] & HOOFD:
                    laatst[self.w[i].lower()] = self.e[i]
                continue
            laag = self.w[i].lower()
            if laag not in self.gevestigd and laag.removesuffix("'s") not in self.gevestigd:
                if not (laag.endswith("s") and laag[:-1] in self.gevestigd and len(laag) > 3):
                    continue
                if self.k[i] & WOORD and not (self.k[i] & HOOFD and self._bezit_volgt(i)):
                    continue
            k = self.k[i]
            if k & GEEN:
                if (m := self._los_woord(i, laag)) is not None:
                    extra.append(m)
                    self.gebruikt[i] = 1
                continue
            groot = k & HOOFD
            if (
                not groot
                and k & VN
                and not k & TUS
                and not (k & WOORD and k & AN)
                and 0 <= self.s[i] - laatst.get(laag, -999) < 60
            ):
                # named just before with a capital: 'liggen bij Foppe den Ouden, vraag anders foppe even'
                extra.append(
                    Melding(
                        self.s[i],
                        self.e[i],
                        (laag,),
                        "",
                        "",
                        "naam elders vastgesteld",
                        0.75,
                        False,
                        i,
                        i,
                        (i,),
                    )
                )
                self.gebruikt[i] = 1
                continue
            if not groot and (k & (WOORD | PLAATS | TUS) or len(laag) < 4):
                continue
            if (
                groot
                and k & WOORD
                and not k & (AN | VN)
                and self.begin_zin(i)
                and lijsten.is_basiswoord(laag)
                and (self.gevestigd.get(laag) or self.gevestigd.get(laag[:-1])) not in _STERKE_REGELS
            ):
                continue
            if (
                groot
                and k & WOORD
                and self.begin_zin(i)
                and re.match(
                    r" (?:de|het|een|uw|u|ons|onze|dan|niet|maar|naar|met|voor|in|op|aan|over|geen)\b",
                    t[self.e[i] : self.e[i] + 6],
                )
                and lijsten.is_basiswoord(laag)
            ):
                continue
            m = self.lees(i, "")
            if m is None or self._bedrijf_na(m):
                continue
            m.regel = "naam elders vastgesteld"
            m.score = max(m.score, 0.8)
            extra.append(m)
            for x in range(m.eerste, m.laatste + 1):
                self.gebruikt[x] = 1
        return extra
