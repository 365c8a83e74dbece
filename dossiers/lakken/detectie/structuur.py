# SPDX-License-Identifier: EUPL-1.2
"""Labels with a value and tables with a header: cells of which the kind is known without looking inside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from . import lijsten, velden, woorden
from .bijcijfers import bij_cijfers

_LABELREGEL = re.compile(
    r"(?:^|(?<=[\n\f|;\t])|(?<=  ))[ \t>*\u2022-]{0,12}(?:\d{1,2}[a-z]?[.)]?[ \t]{1,3})?(?P<label>[A-Za-z][A-Za-z0-9 ./()'_-]{0,38}?)[ \t]{0,12}(?::|=|\.{3,}:?|\t|[ ]{2,}:?|\|)[ \t]{0,30}(?P<waarde>[^\n\f|;]{1,90})"
)
_ALLEEN_DUBBELE_PUNT = frozenset(
    [
        "contact",
        "telefonisch",
        "van",
        "aan",
        "door",
        "to",
        "from",
        "cc",
        "gezien",
        "akkoord",
        "besproken",
        "klant",
        "relatie",
        "betrokkene",
        "betrokkenen",
        "mutatie",
        "gewijzigd",
        "aangemaakt",
        "kinderen",
        "ouder",
        "burger",
    ]
)
# no label in the middle of one: 'stand van zaken'
_VOORZETSELS = frozenset(["van", "aan", "door"])
# who gets a message: a list with semicolons
_ADRESSEERLABEL = frozenset(
    ["aan", "to", "cc", "bcc", "kopie", "van", "from", "deelnemers", "aanwezig", "afwezig", "aanwezigen"]
)
_DEELKOP = re.compile(r"(?:voorl|vltrs|init|tussen|voorv|huis|hnr|toev)", re.I)
_CELSCHEIDING = re.compile(r"\t+|[ ]{2,}|[ ]?[|;][ ]?")
_GEBRUIKER = re.compile(
    r"\b(?:user\s?-?id|userid|user|gebruiker(?:s-?(?:id|naam|code))?|gebr\.?|login(?:naam)?|inlog(?:naam|code)?|ingelogd(?: als)?|medewerker(?:s-?(?:id|code|nr|nummer))|mdw-?(?:code|id|nr)|personeels?(?:nummer|nr|code)|muteerder|muterende?(?: mdw)?|gemuteerd door|"
    r"gewijzigd door|behandelcode|usr|raadpleger|geraadpleegd door|account(?:naam)?|stamnummer|p-?nummer|ingevoerd door|invoerder|bewerker|bewerkt door|aangemaakt door|afgedrukt door|geprint door|printed by|created by|behandeld door|door)"
    r"(?: [a-z]{3,12}(?=[ \t]*(?:[:=|]|\.{3})))?[ \t]*(?:[:=|>#-]|\.{3,})?[ \t]*\(?(?P<id>[A-Za-z][A-Za-z0-9._-]{1,14}\d[A-Za-z0-9]{0,4}|[A-Za-z]{1,3}-?\d{3,8}|\d{5,8}(?=\s|$))(?![A-Za-z0-9@])",
    re.I,
)
# a sentence that gives an id without a sign before it: 'de inlog van de gemachtigde is eouaali', 'zij logt in als h.ouali'
_GEBRUIKER_ZIN = re.compile(
    r"(?:\b(?:inlog(?:naam|code)?|login(?:naam)?|gebruikers?-?(?:naam|id|code)|user-?(?:id|naam|name)|account(?:naam)?)\b(?P<zin>[^.:;\n]{0,60}(?:\n[^.:;\n]{0,60}?)?)"
    r"\s(?:is|was|luidt|luidde|wordt|werd|heet|blijft)(?:\s(?:nu|nog|voortaan))?"
    r"|\b(?:log(?:t|de|ged)? in|inlogt|inlogde|inloggen|inlog|ingelogd|aangemeld|meldt zich aan)\b(?P<zin2>[^.:;\n]{0,40}?)\s(?:als|onder|met(?: de (?:naam|gebruikersnaam|inlog))?))"
    r"[ \n]{1,2}[\"'(]?(?P<id>[A-Za-z][A-Za-z0-9_-]{0,19}(?:\.[A-Za-z0-9_-]{1,19}){0,3})(?![A-Za-z0-9@])",
    re.I,
)
_KOLOM = {
    "naam": re.compile(
        r"^(?:(?:volledige |behandelend |naam |roep|voor|achter|familie|geslachts|klant)?na(?:am|men)\b.*|.*\b(?:naam|behandelaar|medewerker|contactpersoon|gastouder|ouder|partner|kind|behandeld door|ambtenaar|steller|houder|aanvrager|vader|moeder|collega|mdw|deelnemer|betrokkene|tegenpartij|begunstigde|door|wie|auteur|actiehouder|actienemer|verantwoordelijke|voorzitter|beller|spreker|leerling|bewoner|rekeninghouder|voorn\.?|achtern\.?))$",
        re.I,
    ),
    "bsn": re.compile(r"^.*\b(?:bsn|burgerservicenummer|sofi(?:-?nr|nummer)?)\b.*$", re.I),
    "telefoon": re.compile(r"^.*\b(?:tel(?:efoon)?(?:nr|nummer)?\.?|mobiel|gsm|toestel|doorkies\w*)$", re.I),
    "adres": re.compile(r"^.*\b(?:adres|straat|woonadres)\b.*$", re.I),
    "geboortedatum": re.compile(r"^(?:.*\b)?(?:geb\.?(?:oorte)?[ .-]?(?:datum|dat\.?|dd)?|geboren|gbd|geboortedag|geb\. ?dat\.?)$", re.I),
    "gebruikersnaam": re.compile(r"^.*\b(?:user(?:-?id|naam)?|gebruiker(?:s?(?:naam|code|id)?)?|usr|mdw\.?-?(?:code|id)?|muteerder|medewerkercode|gewijzigd door|invoerder|login)$", re.I),
    "iban": re.compile(r"^.*\b(?:iban|rekening(?:nr|nummer)?|tegenrekening|rek\.?nr\.?)$", re.I),
}  # fmt: skip
# the ending of a function, which no list can hold in full: 'casusregisseur', 'verhuisspecialiste'
_FUNCTIEWOORD = re.compile(r"(?!.*(?:register|venster|factuur|procedeur)$)[a-z]{4,30}(?:eur|euse|iste?|ster)")
_VOLUIT = re.compile(
    r"(?:[A-Z]\. ?){0,4}(?:[A-Z][a-z'-]+ )?(?:(?:van|de|den|der|'t|ten|ter|te|el|al) ){0,3}[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=,| ?\(|  |\n|$|;|\t)"
)
_DRIE = re.compile(r"[^\n\f]+")
_LABEL_VOORAAN = re.compile(r"[ \t]{0,4}[A-Z][A-Za-z/() -]{2,40}:(?:[ \t]|$)")
_STREEP = re.compile(r"[ \t]*[-=_+|]{8,}[-=_+| \t]*")


_SPREKER = re.compile(
    r"^[ \t]{0,4}(?:(?P<voor>[A-Z][A-Za-z'. -]{1,38}?)[ ,]{2,}(?:om )?[0-2]?\d[:.][0-5]\d\b"
    r"|\[?(?:[\d/.-]{6,10},? )?[0-2]?\d[:.][0-5]\d(?::\d\d)?\]?[ \t]*(?:- )?(?P<na>[A-Z][A-Za-z'. -]{1,38}?):[ \t])",
    re.M,
)


def labelregels(t: str) -> list[re.Match[str]]:
    """Lines and cells that look like a label with a value."""
    return list(_LABELREGEL.finditer(t))


def labels(t: str, regels: Iterable[re.Match[str]]) -> list[tuple[int, int, str]]:
    """Values behind a label that names a person: (from, to, label)."""
    uit = []
    for m in regels:
        label = m["label"].lower()
        delen = re.findall(r"[a-z][a-z.-]*[a-z]|[a-z]", label)
        if not delen or len(delen) > 5:
            continue
        zwak = not re.match(r"[ \t]*(?:[:=]|\.{3})", t[m.end("label") : m.end("label") + 14])
        if zwak and delen[-1] in _ALLEEN_DUBBELE_PUNT:
            continue
        if (
            any(
                d in woorden.LABEL_NAAM or woorden.noemt_persoon(d)
                for d in [*delen[:1], *(d for d in delen[-2:-1] if d not in _VOORZETSELS), *delen[-1:]]
            )
            or not zwak
            and _FUNCTIEWOORD.fullmatch(delen[-1])
            and _VOLUIT.match(m["waarde"])
        ) and not any(
            woorden.noemt_instelling(d)
            or d
            in (
                "bedrijf",
                "bedrijfsnaam",
                "organisatie",
                "school",
                "instelling",
                "datum",
                "adres",
                "nummer",
                "nr",
                "straat",
                "plaats",
                "jaar",
                "bestandsnaam",
                "document",
                "telefoon",
                "tel",
                "bsn",
                "iban",
                "toelichting",
                "team",
                "afdeling",
                "functie",
                "systeem",
                "opvang",
                "bureau",
                "kdv",
                "bank",
                "reden",
                "onderwerp",
                "gebdat",
                "geb",
                "geboortedatum",
                "uurtarief",
                "uren",
                "bedrag",
                "straatnaam",
                "aantal",
            )
            for d in delen
        ):
            tot = m.end("waarde")
            if not zwak and (x := _VOLGEND_LABEL.search(t, m.start("waarde"), tot)):
                tot = x.start()
            if not zwak and label in _ADRESSEERLABEL and t[tot : tot + 1] == ";":
                tot = min(x for x in (t.find("\n", tot), t.find("\f", tot), len(t)) if x >= 0)
            if zwak:
                stuk = re.split(r" {2,}|\t", m["waarde"])[0]
                if _soort(stuk):
                    continue
                tot = m.start("waarde") + len(stuk)
            uit.append((m.start("waarde"), tot, label))
    uit += _rollen_in_rij(t)
    # the speaker of a chat: 'Iris   09:05', '12-03-2020 09:04 - Iris: ...', '[09:04] Iris: ...'
    for m in _SPREKER.finditer(t):
        groep = "voor" if m["voor"] else "na"
        uit.append((m.start(groep), m.end(groep), "spreker"))
    return uit


_ADRESLABEL = re.compile(
    r"(?:(?:oud|nieuw|huidig|vorig|laatst)e? )?(?!e-?mail|mail|ip|mac|web|url|internet)(?:[a-z]{3,16}-?)?adres(?:gegevens)?(?: (?:van )?(?:de |het )?[a-z]{4,14})?|straat(?:naam)?(?: en (?:huis)?(?:nummer|nr))?",
    re.I,
)


def adreslabels(regels: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    """Values behind a label for an address."""
    uit = []
    for m in regels:
        if _ADRESLABEL.fullmatch(re.sub(r"^\d+[a-z]?\s+", "", m["label"].strip())):
            b = m.start("waarde") + len(re.split(r" {2,}|\t|,", m["waarde"])[0].rstrip())
            uit.append((m.start("waarde"), b))
    return uit


_PIJPRIJ = re.compile(r"^[^|\n\f]*(?:\|[^|\n\f]*){3,}$", re.M)


def _rollen_in_rij(t: str) -> Iterator[tuple[int, int, str]]:
    """Rows of a log 'time|user|GASTOUDER|old|new': what stands behind the role is who had it, and who has it now."""
    for rij in _PIJPRIJ.finditer(t):
        if not any(map(str.isdigit, rij[0])):
            continue  # the header of a table
        rol = ""
        van = rij.start()
        for cel in rij[0].split("|"):
            kaal = cel.strip()
            if rol and any(map(str.isalpha, kaal)) and len(kaal) < 42 and not _soort(kaal):
                a = van + cel.index(kaal)
                yield a, a + len(kaal), rol
            elif not rol and re.fullmatch(r"[A-Za-z][A-Za-z -]{2,24}(?: \d)?", kaal):
                woord = re.findall(r"[a-z]+", kaal.lower())[-1]
                if woord in woorden.LABEL_NAAM or woorden.noemt_persoon(woord):
                    rol = kaal.lower()
            van += len(cel) + 1


_KLEINE_SPREKER = re.compile(
    r"^[ \t]{0,4}\[?[\d/.-]{6,10},? [0-2]?\d[:.][0-5]\d(?::\d\d)?\]?[ \t]*(?:- )?(?P<wie>[a-z][a-z'-]*(?: [a-z'-]+){0,4}):[ \t]",
    re.M,
)


def kleine_sprekers(t: str) -> list[tuple[int, int]]:
    """Who speaks in a chat without capitals: '[10-11-21 20:14] shaza turk: ...'. Whatever stands there is a name."""
    return [m.span("wie") for m in _KLEINE_SPREKER.finditer(t)]


def _is_kop(cel: str) -> bool:
    """A cell of a header: words, no names."""
    return all(lijsten.is_woord(w.lower()) for w in re.findall(r"[A-Za-z]{3,}", cel))


def kolommen(t: str, koppen: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Cells below a header of a known kind: (from, to, kind). The header's own cells are added to `koppen`."""
    uit: list[tuple[int, int, str]] = []
    if not re.search(r"\t| {2,}|[|;]|,[A-Za-z]", t):
        return uit
    kop: list[tuple[int, int, str | None]] | None = None
    kop_n = 0
    scheiding = ""
    mis = 0
    gevuld = na_streep = False
    for regel in _DRIE.finditer(t):
        tekst = regel[0]
        basis = regel.start()
        if _STREEP.fullmatch(tekst):
            na_streep = gevuld
            continue
        if na_streep and kop is not None and len(tekst.split("  ")) > 2 and not any(map(str.isdigit, tekst)):
            kop = None  # the header of the next table on the screen
        na_streep = False
        sch = (
            "\t"
            if "\t" in tekst
            else "|"
            if tekst.count("|") >= 1
            else ";"
            if tekst.count(";") >= 2
            else "  "
            if "  " in tekst.strip()
            else ","
            if tekst.count(",") >= 2
            else ""
        )
        if not sch:
            if kop is not None and t[max(0, basis - 2) : basis].count("\n") > 1:
                kop = None
            mis += 1
            if mis > 2:
                kop = None
            continue
        if kop is not None and sch == "  " and gevuld and _LABEL_VOORAAN.match(tekst):
            kop = None  # what is signed or noted below the table
            continue
        cellen = _cellen(tekst, sch)
        soorten = [_soort(tekst[a:b]) for a, b in cellen]
        bekend = sum(s is not None for s in soorten)
        if (
            len(cellen) >= 2
            and bekend >= 1
            and not re.search(r"\d{3}|:\s*\S", tekst)
            and all(b - a < 34 for a, b in cellen)
            and (bekend >= 2 or len(cellen) >= 3 or sch in "|\t;")
            and (
                bekend >= 2
                or sch != "  "
                or all(s or _is_kop(tekst[a:b]) for (a, b), s in zip(cellen, soorten, strict=True))
            )
        ):
            koppen.extend(
                (basis + a, basis + b)
                for (a, b), s in zip(cellen, soorten, strict=True)
                if s not in (None, "naam")
            )
            kop = [(a, b, s) for (a, b), s in zip(cellen, soorten, strict=True)]
            kop_n = len(cellen)
            scheiding = sch
            mis = 0
            gevuld = False
            continue
        if kop is None:
            continue
        if sch != scheiding and not (scheiding == "  " and sch == "\t"):
            mis += 1
            if mis > 2:
                kop = None
            continue
        mis = 0
        gevuld = True
        if scheiding == "  ":
            if len(cellen) == kop_n:
                paren = zip(cellen, (s for _, _, s in kop), strict=True)
            else:
                paren = []
                for a, b in cellen:
                    beste = min(kop, key=lambda k: abs(k[0] - a))
                    paren.append(((a, b), beste[2] if abs(beste[0] - a) <= 4 else None))
        else:
            paren = zip(cellen, (s for _, _, s in kop), strict=False)
        for (a, b), s in paren:
            if s and b > a:
                uit.append((basis + a, basis + b, s))
    return uit


def _cellen(tekst: str, sch: str) -> list[tuple[int, int]]:
    patroon = {"\t": r"\t+", "|": r"\|", ";": r";", ",": r",", "  ": r" {2,}"}[sch]
    uit = []
    vorige = 0
    kern = tekst
    for m in re.finditer(patroon, kern):
        uit.append((vorige, m.start()))
        vorige = m.end()
    uit.append((vorige, len(kern)))
    if sch in ("|", "  ") and uit and not kern[uit[0][0] : uit[0][1]].strip():
        uit = uit[1:]
    if sch == "|" and uit and not kern[uit[-1][0] : uit[-1][1]].strip():
        uit = uit[:-1]
    schoon = []
    for a, b in uit:
        while a < b and kern[a] in ' \t"':
            a += 1
        while b > a and kern[b - 1] in ' \t"':
            b -= 1
        schoon.append((a, b))
    return schoon


def _soort(cel: str) -> str | None:
    cel = cel.strip().strip(":*")
    if not 2 <= len(cel) <= 34 or len(cel.split()) > 4:
        return None
    for soort in ("geboortedatum", "bsn", "telefoon", "iban", "gebruikersnaam", "adres", "naam"):
        if _KOLOM[soort].match(cel):
            return soort
    if not _DEELKOP.match(cel):
        return None
    soort = velden.soort_van(tuple(re.findall(r"[a-z]+", cel.lower())))
    return soort if soort in ("letters", "tussen", "huisnummer") else None


def gebruikers(t: str) -> list[tuple[int, int, str]]:
    """User-ids behind a label: (from, to, value)."""
    uit = []
    for m in bij_cijfers(_GEBRUIKER, t, 140, 40):
        waarde = m["id"]
        if (
            not any(c.isdigit() for c in waarde)
            or re.fullmatch(r"\d{5,8}", waarde)
            and not re.search(
                r"(?:id|nr|nummer|code)[ \t]*[:=|#]?[ \t]*\(?$", m[0][: m.start("id") - m.start()], re.I
            )
        ):
            continue
        uit.append((m.start("id"), m.end("id"), waarde.lower()))
    laag = t.lower()
    if len(laag) == len(t):
        uit += _ids_van_letters(t, laag)
    for woord in _INLOGWOORDEN if len(laag) == len(t) else ():
        i = laag.find(woord)
        while i >= 0:
            m = _GEBRUIKER_ZIN.match(t, i)
            if m and _is_id(m["id"]):
                uit.append((m.start("id"), m.end("id"), m["id"].lower()))
            i = laag.find(woord, i + 1)
    return uit


def _ids_van_letters(t: str, laag: str) -> Iterator[tuple[int, int, str]]:
    """Ids without a digit, behind a label or in a note of the system."""
    for woord in _LETTERWOORDEN:
        i = laag.find(woord)
        while i >= 0:
            m = _GEBRUIKER_LETTERS.match(t, i) if not laag[i - 1 : i].isalpha() else None
            if m and _van_iemand(m["id"]) and (_is_id(m["id"]) or _CELEINDE.match(t, m.end())):
                yield m.start("id"), m.end("id"), m["id"]
            i = laag.find(woord, i + 1)


def _van_iemand(id_: str) -> bool:
    """Some part of the id is no word by itself."""
    return any(
        len(d) > 3 and not lijsten.is_basiswoord(d) and d not in woorden.GEEN_NAAM
        for d in re.split(r"[._-]", id_)
    )


_VOLGEND_LABEL = re.compile(r" {3,}(?=[A-Z][A-Za-z /()-]{2,40}:)")
_CELEINDE = re.compile(r"[ \t]*(?:[\n\f|;]|  |$)")
# a label, or a note of the system, with an id of letters only: 'Inlognaam ouderportaal .... tahirbashirnuur',
# 'afgedrukt 11-12-2018 door hanadialhamdan'
_LETTERWOORDEN = (
    "inlognaam", "inlogcode", "loginnaam", "login", "gebruikersnaam", "gebruikerscode", "gebruikersid", "username", "userid", "accountnaam", "account",
    "afgedrukt", "uitgedraaid", "geprint", "geraadpleegd", "opgevraagd", "gemuteerd", "gewijzigd", "ingevoerd", "aangemaakt", "geopend",
    "opgeslagen", "bewerkt", "gedownload",
)  # fmt: skip
_GEBRUIKER_LETTERS = re.compile(
    r"[A-Za-z]+(?:(?: [a-z]{3,14}){0,2}[ \t]*(?:[:=]|\.{3,}:?)[ \t]*|(?: (?:op )?(?=[^\n]{0,6}\d)[\w :./-]{4,26}?)? door )"
    r"(?P<id>[a-z][a-z0-9._-]{3,32})(?![A-Za-z0-9@]|[ ][A-Z])",
)
# how the words begin with which `_GEBRUIKER_ZIN` can begin
_INLOGWOORDEN = (
    "inlog", "login", "gebruikersn", "gebruikers-", "gebruikersi", "gebruikersc", "gebruikerid", "gebruikern", "userid", "user-", "usern", "account",
    "logt in", "logde in", "logged in", "ingelogd", "aangemeld", "meldt zich aan",
)  # fmt: skip


def _is_id(waarde: str) -> bool:
    """Somebody made this up: it has a digit or sign inside, or is in lower case and no word, name or abbreviation of one."""
    if re.search(r"[A-Za-z][\d._]", waarde) and len(waarde) > 3:
        return True
    return (
        waarde.islower()
        and len(waarde) > 3
        and "-" not in waarde
        and not lijsten.is_woord(waarde)
        and not lijsten.is_engels(waarde)
        and waarde not in woorden.GEEN_NAAM
    )
