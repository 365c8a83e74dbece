# SPDX-License-Identifier: EUPL-1.2
"""What a registered person looks like in a text: name tokens, initials, gender, age class and bare values."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from . import lijsten, woorden
from .getallen import cijfers, nl_nummer, nummer_sleutel, straat_sleutel
from .normaal import vouw
from .partijen import Partijen, Persoon

OUDER, DERDE, AMBTENAAR = "ouder", "derde", "ambtenaar"
_WOORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)*\.?")
_KINDWOORD = re.compile(r"\b(?:kind|zoon|dochter|pleegkind|stiefkind|stiefzoon|stiefdochter|baby)", re.I)
_MAN = re.compile(
    r"\b(?:vader|ex-?man|man|echtgenoot|zoon|broer|oom|opa|heer|dhr|m|mannelijk|jongen)\b", re.I
)
_VROUW = re.compile(
    r"\b(?:moeder|ex-?vrouw|vrouw|echtgenote|dochter|zus|tante|oma|mevrouw|mevr|mw|v|vrouwelijk|meisje)\b",
    re.I,
)


@dataclass
class Gestalte:
    """One registered person as the matcher uses it. `geslacht` is "m", "v" or ""."""

    rol: str
    voor: tuple[str, ...]
    achter: tuple[str, ...]
    letters: str
    geslacht: str
    kind: bool
    functie: str
    bsn: frozenset[str]
    iban: frozenset[str]
    telefoon: frozenset[str]
    email: frozenset[str]
    gebruikers: frozenset[str]
    geboren: object
    straten: frozenset[tuple[str, str]]
    postcodes: frozenset[str]
    plaatsen: frozenset[str]
    roep: str = ""
    letters_kort: str = ""
    """The initials with one letter each, where they were given with more: 'TJ' for 'Th.J.'."""
    tus: str = ""
    binnen: frozenset[tuple[str, str, str]] = frozenset()
    """One letter between two parts of the surname, with those parts: 'Lieuw A Sie'."""
    straatnamen: tuple[str, ...] = ()
    tokens: frozenset[str] = field(default_factory=frozenset)

    @property
    def aaneen(self) -> str:
        """The surname with its tussenvoegsel as one word ('vandenberg'); "" without one."""
        return self.tus.replace(" ", "") + self.achter[0] if self.tus and self.achter else ""


def _delen(tekst: str) -> list[str]:
    return [w.rstrip(".") for w in _WOORD.findall(vouw(tekst))]


def _ontleed_naam(p: Persoon) -> tuple[list[str], list[str], str, str]:
    """First names, surname tokens, initials and gender title as far as the fields tell."""
    titel = ""
    achter = [d.lower() for d in _delen(p.achternaam)]
    voor = [d.lower() for d in _delen(p.voornaam)]
    letters = "".join(re.findall(r"[A-Z]", vouw(p.voorletters).upper()))
    if p.naam:
        naam = vouw(p.naam)
        comma = None
        if "," in naam:
            comma, _, rest = naam.partition(",")
            naam = f"{rest} {comma}"
        stukken = []
        for m in _WOORD.finditer(naam):
            w = m[0]
            laag = w.lower().rstrip(".")
            if laag in woorden.TITEL_MAN or laag in woorden.TITEL_VROUW:
                titel = "m" if laag in woorden.TITEL_MAN else "v"
                continue
            if laag in woorden.TITELS and (
                w.endswith(".") or laag in ("fam", "familie", "drs", "ing", "prof")
            ):
                continue
            stukken.append(w)
        kaal = [s.lower().rstrip(".") for s in stukken]
        if not achter and kaal:
            if comma is not None:
                # 'Berg, I.C. van den': what stands last belongs before the surname
                voorop = list(
                    itertools.takewhile(
                        woorden.TUSSENVOEGSELS.__contains__, reversed(kaal[: len(kaal) - len(_delen(comma))])
                    )
                )
                achter = [*reversed(voorop), *(d.lower() for d in _delen(comma))]
            else:
                # the surname starts at the first tussenvoegsel after the first word, else it is the last word
                start = len(kaal) - 1
                for k in range(1, len(kaal)):
                    if kaal[k] in woorden.TUSSENVOEGSELS and len(kaal[k]) > 1:
                        start = k
                        break
                # a double name of which the hyphen was written
                if (
                    start > 0
                    and "-" in naam
                    and (m := re.search(r"([A-Za-z']+)\s?-\s?(?:[A-Za-z']+\s){0,3}[A-Za-z']+$", naam))
                ):
                    start = min(start, max(1, kaal.index(m[1].lower()) if m[1].lower() in kaal else start))
                achter = kaal[start:]
        over = [s for s, k in zip(stukken, kaal, strict=True) if k not in achter]
        for s in over:
            if s.endswith(".") or len(s) == 1 or (s.isupper() and len(s) <= 4 and not naam.isupper()):
                if not p.voorletters:
                    letters += re.sub(r"[^A-Z]", "", s.upper())[: 1 if s.endswith(".") else None]
            elif s.lower() not in voor and s.lower() not in woorden.TUSSENVOEGSELS:
                voor.append(s.lower())
    voor = [v for v in voor if len(v) > 1]
    if not letters and voor:
        letters = "".join(v[0].upper() for v in voor)
    return voor, [a for a in achter if len(a) > 1 or a == "y"], letters, titel


def _kort(voorletters: str) -> str:
    """One capital for each initial when some are written with more letters: 'TJ' for 'Th.J.'; "" otherwise."""
    delen = re.findall(r"[A-Za-z]+", voorletters)
    breed = len(delen) > 1 and any(len(d) > 1 and not d.isupper() for d in delen)
    return "".join(d[0] for d in delen).upper() if breed else ""


def gestalte(p: Persoon, rol: str, ouderjaar: int | None) -> Gestalte:
    voor, achter_alles, letters, titel = _ontleed_naam(p)
    delen = [d.lower() for d in _delen(p.achternaam or p.naam)]
    achter = tuple(a for a in achter_alles if a not in woorden.TUSSENVOEGSELS) or tuple(achter_alles)
    geslacht = {"m": "m", "man": "m", "v": "v", "vrouw": "v", "f": "v"}.get(p.geslacht.lower(), "") or titel
    if not geslacht and p.relatie:
        geslacht = "v" if _VROUW.search(p.relatie) else "m" if _MAN.search(p.relatie) else ""
    if not geslacht and voor:
        geslacht = lijsten.geslacht(voor[0])
    kind = bool(_KINDWOORD.search(p.relatie))
    if p.geboortedatum and not kind and rol == DERDE:
        kind = p.geboortedatum.year >= (max(min(ouderjaar + 14, 2000), 1993) if ouderjaar else 2000)
    straten = frozenset(
        (straat_sleutel(vouw(a.straat)), nummer_sleutel(a.huisnummer)) for a in p.adressen if a.straat
    )
    return Gestalte(
        rol=rol,
        voor=tuple(voor),
        achter=achter,
        letters=letters,
        geslacht=geslacht,
        kind=kind,
        functie=p.functie.lower(),
        bsn=frozenset(n.zfill(9) for b in p.bsn if (n := cijfers(b))),
        iban=frozenset(re.sub(r"[^A-Za-z0-9]", "", i).upper() for i in p.iban),
        telefoon=frozenset(
            nl_nummer(cijfers(t.replace("(0)", ""))) or cijfers(t).removeprefix("00") for t in p.telefoon
        ),
        email=frozenset(re.sub(r"\s", "", e).lower() for e in p.email),
        gebruikers=frozenset(g.lower() for g in p.gebruikersnaam),
        geboren=p.geboortedatum,
        straten=straten,
        postcodes=frozenset(re.sub(r"\s", "", a.postcode).upper() for a in p.adressen if a.postcode),
        plaatsen=frozenset(vouw(a.plaats).lower() for a in p.adressen if a.plaats),
        roep=voor[0] if voor else "",
        letters_kort=_kort(vouw(p.voorletters)),
        straatnamen=tuple(vouw(a.straat) for a in p.adressen if a.straat),
        binnen=frozenset(
            (v, x, n)
            for v, x, n in zip(delen, delen[1:], delen[2:], strict=False)
            if len(x) == 1 and len(v) > 1 and len(n) > 1
        ),
        tus=" ".join(itertools.takewhile(woorden.TUSSENVOEGSELS.__contains__, achter_alles))
        or " ".join(_delen(p.tussenvoegsel)).lower(),
        tokens=frozenset(voor) | frozenset(achter),
    )


class Register:
    """All registered people with look-up by name token."""

    def __init__(self, partijen: Partijen) -> None:
        jaar = partijen.ouder.geboortedatum.year if partijen.ouder.geboortedatum else None
        self.ouder = gestalte(partijen.ouder, OUDER, None)
        self.anderen = [gestalte(p, DERDE, jaar) for p in partijen.derden]
        self.anderen += [gestalte(p, AMBTENAAR, jaar) for p in partijen.ambtenaren]
        self.voornamen_anderen = frozenset(v for g in self.anderen for v in g.voor)
        self.token: dict[str, list[tuple[Gestalte, str]]] = {}
        for g in (self.ouder, *self.anderen):
            for soort, reeks in (("v", g.voor), ("a", g.achter)):
                for t in reeks:
                    self.token.setdefault(t, []).append((g, soort))
        self.binnen = frozenset(b for g in (self.ouder, *self.anderen) for b in g.binnen)
        self._lang = [t for t in self.token if len(t) >= 5]
        self._memo: dict[str, str | None] = {}

    def benader(self, laag: str) -> str | None:
        """The registered token that a token stands for, allowing for OCR and typing errors; None if there is none."""
        if laag in self.token:
            return laag
        if laag in self._memo:
            return self._memo[laag]
        uit = None
        if laag.endswith("'s") and laag[:-2] in self.token:
            uit = laag[:-2]
        elif laag.endswith("s") and len(laag) > 3 and laag[:-1] in self.token:
            uit = laag[:-1]
        elif len(laag) >= 4:
            schoon = laag.translate(OCR_LETTER)
            if schoon in self.token:
                uit = schoon
            elif (
                laag not in lijsten.achternamen()
                and laag not in lijsten.voornamen()
                and not lijsten.is_woord(laag)
            ):
                best = None
                for t in self._lang:
                    ruim = 1 if len(t) < 8 else 2
                    if abs(len(t) - len(laag)) <= ruim:
                        d = OSA.distance(schoon, t, score_cutoff=ruim)
                        if d <= ruim and (best is None or d < best[0]):
                            best = (d, t)
                uit = best[1] if best else None
        self._memo[laag] = uit
        return uit


OCR_LETTER = str.maketrans("0158|!$", "olsblls")
