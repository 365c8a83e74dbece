# SPDX-License-Identifier: EUPL-1.2
"""The people of a case as the redaction knows them: the parent, third persons and civil servants."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_TEKSTVELDEN = (
    "naam",
    "voornaam",
    "achternaam",
    "voorletters",
    "relatie",
    "geslacht",
    "functie",
    "tussenvoegsel",
)
_LIJSTVELDEN = ("bsn", "iban", "telefoon", "email", "gebruikersnaam")
_MAANDEN = {
    m: i
    for i, reeks in enumerate(
        (
            ("januari", "jan"),
            ("februari", "feb", "febr"),
            ("maart", "mrt", "mar"),
            ("april", "apr"),
            ("mei",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("augustus", "aug"),
            ("september", "sep", "sept"),
            ("oktober", "okt", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for m in reeks
}


class PartijenFout(ValueError):
    """A field of `partijen` cannot be read. `veld` is its path, `melding` a Dutch sentence."""

    def __init__(self, veld: str, melding: str) -> None:
        super().__init__(f"{veld}: {melding}")
        self.veld = veld
        self.melding = melding


@dataclass(frozen=True)
class Adres:
    """An address as far as known. `huisnummer` includes letters and additions."""

    straat: str = ""
    huisnummer: str = ""
    postcode: str = ""
    plaats: str = ""


@dataclass(frozen=True)
class Persoon:
    """One person. Every field may be empty; lists hold each value that was given."""

    naam: str = ""
    voornaam: str = ""
    achternaam: str = ""
    voorletters: str = ""
    tussenvoegsel: str = ""
    relatie: str = ""
    geslacht: str = ""
    functie: str = ""
    bsn: tuple[str, ...] = ()
    iban: tuple[str, ...] = ()
    telefoon: tuple[str, ...] = ()
    email: tuple[str, ...] = ()
    gebruikersnaam: tuple[str, ...] = ()
    geboortedatum: dt.date | None = None
    adressen: tuple[Adres, ...] = ()


@dataclass(frozen=True)
class Partijen:
    """Parent (stays readable), third persons and civil servants of one case."""

    ouder: Persoon = field(default_factory=Persoon)
    derden: tuple[Persoon, ...] = ()
    ambtenaren: tuple[Persoon, ...] = ()

    def allen_weg(self) -> Partijen:
        """The same people, with the parent as one of the third persons: nobody stays readable."""
        return Partijen(derden=(self.ouder, *self.derden), ambtenaren=self.ambtenaren)

    @classmethod
    def uit_json(cls, d: object, pad: str = "partijen") -> Partijen:
        """Read the `partijen` object of zaak.json; missing fields are fine.

        Raises PartijenFout (Dutch, with the path of the field) for what cannot be read.
        """
        if d is None:
            return cls()
        if not isinstance(d, Mapping):
            raise PartijenFout(pad, "moet een object zijn met ouder, derden en ambtenaren.")
        for sleutel in d:
            if sleutel not in ("ouder", "derden", "ambtenaren"):
                raise PartijenFout(
                    f"{pad}.{sleutel}", "onbekend veld; bekend zijn ouder, derden en ambtenaren."
                )
        ouder = d.get("ouder")
        return cls(
            ouder=Persoon() if ouder is None else _persoon(ouder, f"{pad}.ouder"),
            derden=_personen(d.get("derden"), f"{pad}.derden"),
            ambtenaren=_personen(d.get("ambtenaren"), f"{pad}.ambtenaren"),
        )


def _personen(waarde: object, pad: str) -> tuple[Persoon, ...]:
    if waarde is None:
        return ()
    if not isinstance(waarde, list | tuple):
        raise PartijenFout(pad, "moet een lijst van personen zijn.")
    return tuple(_persoon(p, f"{pad}[{i}]") for i, p in enumerate(waarde))


def _persoon(d: object, pad: str) -> Persoon:
    if not isinstance(d, Mapping):
        raise PartijenFout(pad, "moet een object zijn met de gegevens van een persoon.")
    velden: dict = {}
    for naam in _TEKSTVELDEN:
        velden[naam] = _tekst(d.get(naam), f"{pad}.{naam}")
    for extra in ("tussenvoegsels", "rol"):
        doel = "tussenvoegsel" if extra == "tussenvoegsels" else "relatie"
        if extra in d and not velden[doel]:
            velden[doel] = _tekst(d.get(extra), f"{pad}.{extra}")
    for naam in _LIJSTVELDEN:
        velden[naam] = _lijst(d.get(naam), f"{pad}.{naam}")
    velden["geboortedatum"] = _datum(d.get("geboortedatum"), f"{pad}.geboortedatum")
    velden["adressen"] = _adressen(d.get("adres"), f"{pad}.adres")
    return Persoon(**velden)


def _tekst(waarde: object, pad: str) -> str:
    if waarde is None:
        return ""
    if not isinstance(waarde, str):
        raise PartijenFout(pad, f"moet tekst zijn, niet {_soort(waarde)}.")
    return waarde.strip()


def _lijst(waarde: object, pad: str) -> tuple[str, ...]:
    if waarde is None:
        return ()
    if isinstance(waarde, list | tuple):
        return tuple(v for i, w in enumerate(waarde) for v in _lijst(w, f"{pad}[{i}]"))
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return (str(waarde).zfill(9),)
    tekst = _tekst(waarde, pad)
    return (tekst,) if tekst else ()


def lees_datum(tekst: str) -> dt.date | None:
    """Read a date in the notations people use (1980-03-12, 12-3-1980, 12 maart 1980); None if it is none."""
    t = tekst.strip().lower()
    if m := re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)(?:t[\d:.z+]*)?", t):
        jaar, maand, dag = (int(x) for x in m.groups())
    elif m := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", t):
        dag, maand, jaar = (int(x) for x in m.groups())
    elif (m := re.fullmatch(r"(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})", t)) and m[2] in _MAANDEN:
        dag, maand, jaar = int(m[1]), _MAANDEN[m[2]], int(m[3])
    else:
        return None
    try:
        return dt.date(jaar, maand, dag)
    except ValueError:
        return None


def _datum(waarde: object, pad: str) -> dt.date | None:
    tekst = _tekst(waarde, pad)
    if not tekst:
        return None
    datum = lees_datum(tekst)
    if datum is None:
        raise PartijenFout(pad, f"{tekst!r} is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj.")
    return datum


_ADRES = re.compile(
    r"(?P<straat>.*?)[\s,]+(?P<nr>\d{1,5}\s?(?:[-/]?\s?(?:[A-Za-z]{1,3}|\d{1,4}))?(?:\s?(?:hs|bis|huis))?)\s*$",
    re.S,
)
_POSTCODE = re.compile(r"\b(\d{4})\s?([A-Za-z]{2})\b[\s,]*(.*)$", re.S)


def _adressen(waarde: object, pad: str) -> tuple[Adres, ...]:
    if waarde is None:
        return ()
    if isinstance(waarde, list | tuple):
        return tuple(a for i, w in enumerate(waarde) for a in _adressen(w, f"{pad}[{i}]"))
    if isinstance(waarde, Mapping):
        lees = {
            k: str(v).strip()
            for k, v in waarde.items()
            if isinstance(v, str | int) and not isinstance(v, bool)
        }
        nr = lees.get("huisnummer", "") + lees.get("huisletter", "")
        if toevoeging := lees.get("toevoeging") or lees.get("huisnummertoevoeging"):
            nr += f"-{toevoeging}"
        kaal = Adres(
            lees.get("straat", ""),
            nr,
            lees.get("postcode", ""),
            lees.get("plaats", "") or lees.get("woonplaats", ""),
        )
        if kaal.straat and not nr:
            kaal = Adres(*(_ontleed(kaal.straat)[:2]), kaal.postcode, kaal.plaats)
        return (kaal,)
    tekst = _tekst(waarde, pad)
    return (Adres(*_ontleed(tekst)),) if tekst else ()


_JAARSTRAAT = re.compile(
    r"(?P<straat>[^\d\n]*[A-Za-z][ ]+(?:1[5-9]\d\d|20[0-3]\d)),?[ ]+(?:nr\.?[ ]?)?(?P<nr>\d{1,5})"
)
"""A street that is called after a year: of 'Plein 1940 5' the 5 is the number of the house."""


def _ontleed(tekst: str) -> tuple[str, str, str, str]:
    postcode = plaats = ""
    if m := _POSTCODE.search(tekst):
        postcode, plaats = m[1] + m[2].upper(), m[3].strip(" ,\n")
        tekst = tekst[: m.start()].strip(" ,\n")
    elif "," in tekst or "\n" in tekst:
        delen = [d.strip() for d in re.split(r"[,\n]", tekst) if d.strip()]
        if len(delen) > 1 and not re.search(r"\d", delen[-1]):
            plaats, tekst = delen[-1], " ".join(delen[:-1])
    if m := _JAARSTRAAT.fullmatch(tekst) or _ADRES.match(tekst):
        return m["straat"].strip(" ,"), m["nr"].strip(), postcode, plaats
    return tekst, "", postcode, plaats


def _soort(waarde: object) -> str:
    return {
        bool: "waar/onwaar",
        int: "een getal",
        float: "een getal",
        list: "een lijst",
        dict: "een object",
    }.get(type(waarde), "iets anders")
