# SPDX-License-Identifier: EUPL-1.2
"""What goes with the names that were found: whole cells, initials, streets, spelled names, tussenvoegsels and file names."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from . import bestandsnamen, lijsten, parafen, woorden
from .dossier import Dossier
from .getallen import Vondst
from .klassen import AN, VN, WOORD, klasse
from .openbaar import is_openbaar
from .slordig import kleine_codes

_ADRES_NA_NAAM = re.compile(
    r"(?:,[ \n]|,?\n[ \t]*(?=[^\n]{4,40}(?:\n|$)))(?P<s>(?:(?:De|Het|'t|Op|Aan|In) )?(?:[a-z]+ )?[A-Z][A-Za-z'-]{3,24}(?: [A-Z][A-Za-z'-]{2,20})?) (?!(?:19|20)\d\d\b)\d{1,3}"
    r"(?:[ ]?[a-zA-Z](?![A-Za-z])|[ ]?-[ ]?(?:\d{1,3}|[IVX]{1,3}|[a-zA-Z])| bis)?(?=[.,;)\n]|$| te )"
)
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
_TUS = r"(?:van|von|de|den|der|het|'t|ten|ter|te|op|in|el|al|la|le)"
_TUS_ACHTERNAAM = re.compile(rf"(?P<tus>(?:\b{_TUS}\s+)+)(?P<achter>[^\W\d_]{{3,}})[^\s]*\Z", re.I)
_TUS_BEGIN = re.compile(rf"(?:{_TUS}\s+)+", re.I)
_TUS_VOOR = re.compile(rf"(?:(?<!\w){_TUS}\s+){{1,3}}\Z", re.I)


def hele_cellen(dos: Dossier) -> None:
    """In a column of names, and before a mail address, the initials and small words beside a name go with it:
    'mesfun f', 'tjin a djie kries', 'Klerk, Jacobus-Jan de <...>'."""
    cellen = sorted(dos.naamcellen | {m.span("naam") for m in _BIJ_MAIL.finditer(dos.t)})
    eigen = dos.register.ouder.tokens
    per: dict[tuple[int, int], list[Vondst]] = {}
    for v in dos.uit:
        k = bisect_left(cellen, (v.van + 1, 0)) - 1
        if v.soort == "naam" and k >= 0 and v.tot <= cellen[k][1]:
            per.setdefault(cellen[k], []).append(v)
    for (a, b), vs in per.items():
        rest = [
            m
            for m in re.finditer(r"[A-Za-z']+", dos.t[a:b])
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
            and not any(map(str.isdigit, dos.t[a:b]))
        ):
            dos.neem(Vondst(a, b, "naam", dos.t[a:b], "hele cel van een naam", min(v.score for v in vs)))


def delen_van_naam(dos: Dossier) -> None:
    """A field with initials or a tussenvoegsel belongs to the name in the nearest field: it goes when that name goes."""
    delen = [v for v in dos.velden if v.soort in ("letters", "tussen") and v.tot - v.van < 25]
    if not delen:
        return
    besluit = sorted(((m.van, m.tot, lak and m) for m, lak, _r in dos.besluiten), key=lambda x: x[:2])
    begin = [a for a, _b, _l in besluit]
    for v in delen:
        k = bisect_left(begin, v.van)
        buren = [(v.van - besluit[k - 1][1], besluit[k - 1][2])] if k else []
        buren += [(besluit[k][0] - v.tot, besluit[k][2])] if k < len(besluit) else []
        afstand, wie = min(buren, key=lambda x: x[0], default=(999, False))
        if afstand < 0:
            continue  # already a part of a name
        lak = bool(wie) and not is_openbaar(dos, wie)
        eigen = dos.t[v.van : v.tot].upper().replace(".", "").replace(" ", "") == dos.register.ouder.letters
        if not any(map(str.isalpha, dos.t[v.van : v.tot])):
            continue  # '-': there is none
        if lak if afstand < 160 else v.soort == "letters" and not eigen:
            dos.neem(Vondst(v.van, v.tot, "naam", dos.t[v.van : v.tot].lower(), "naamdeel in veld", 0.9))


def adres_na_naam(dos: Dossier) -> None:
    """A street that no list knows, right behind somebody's name: 'Tazi, Griend 94-2.'."""
    for m, lak, _r in dos.besluiten:
        x = _ADRES_NA_NAAM.match(dos.t, m.tot) if lak else None
        if (
            x is None
            or x["s"].split()[-1].lower() in woorden.GEEN_NAAM
            or dos.vak.bezet(x.start("s"), x.end())
        ):
            continue
        dos.vak.neem(x.start("s"), x.end())
        dos.neem(Vondst(x.start("s"), x.end(), "adres", x[0][1:].strip().lower(), "adres achter naam", 0.75))


def vind_parafen(dos: Dossier) -> None:
    """Initials that stand for somebody who is found in this dossier."""
    t, o = dos.t, dos.register.ouder
    mogelijk: set[str] = set()
    mensen = [
        (m.van, m.tot, m.letters) for m, lak, _r in dos.besluiten if lak and (m.letters or len(m.namen) > 1)
    ]
    for tekst, letters in {(t[van:tot], letters) for van, tot, letters in mensen}:
        mogelijk |= parafen.letters_van(tekst, letters)
    for g in dos.register.anderen:
        if g.achter and (g.letters or g.voor):
            voluit = f"{g.roep or g.letters} {g.tus} {' '.join(g.achter)}".title()
            mogelijk |= parafen.letters_van(voluit, g.letters)
    if dos.n.kleintokens:
        t = kleine_codes(dos.n, {c.lower(): c for c in sorted(mogelijk)})
    vast, plekken = parafen.toegewezen(t, mensen)
    eigen = {o.letters} | {
        c
        for begin in (o.letters, o.letters[:1], o.roep[:1].upper())
        if begin and o.achter
        for c in parafen.letters_van(f"{begin}. {o.tus} {' '.join(o.achter).title()}", begin)
    }
    codes = [
        *((*x, True) for x in plekken),
        *parafen.vind_parafen(t, vast, mogelijk, eigen),
    ]
    for van, tot, zeker in codes:
        laag = t[van:tot].lower()
        if dos.t[van:tot].islower() and laag in woorden.LETTERAFKORTINGEN:
            continue
        if (
            not zeker
            and (laag in woorden.GEEN_NAAM or lijsten.is_woord(laag))
            and _zonder_kleine_letters(dos, dos.plat.pagina(van))
        ):
            continue  # where everything is in capitals a word may look like a code
        dos.neem(Vondst(van, tot, "naam", t[van:tot], "paraaf", 0.8))


def _zonder_kleine_letters(dos: Dossier, p: int) -> bool:
    """Nearly everything on page p is in capitals."""
    if p not in dos.hoofdbladen:
        tekst = dos.paginas[p].tekst
        dos.hoofdbladen[p] = sum(map(str.islower, tekst)) * 50 < sum(map(str.isupper, tekst))
    return dos.hoofdbladen[p]


def kleine_namen(dos: Dossier) -> None:
    """A full name in lower case with what that person is behind a comma: 'getypt door mehmet kaya, mijn broer'."""
    o = dos.register.ouder
    for m in (
        _KLEIN_MET_RELATIE.finditer(dos.t)
        if any(x in dos.t for x in (", mijn ", ", zijn ", ", haar "))
        else ()
    ):
        delen = m["naam"].replace("-", " ").split()
        kern = [w for w in delen if w not in woorden.TUSSENVOEGSELS]
        if len(kern) < 2 or set(kern) <= o.tokens or any(w in woorden.GEEN_NAAM for w in kern):
            continue
        if any(klasse(w) & VN for w in kern) or not all(klasse(w) & WOORD for w in kern):
            dos.neem(Vondst(*m.span("naam"), "naam", m["naam"], "kleine letters bij relatie", 0.8))


def kleine_lijstnamen(dos: Dossier) -> None:
    """A surname and initials in lower case in a list."""
    for m in _ACHTER_LETTERS.finditer(dos.t):
        naam = m["naam"].rstrip()
        delen = set(re.findall(r"[a-z']+", naam.partition(",")[0]))
        gewoon = all(klasse(w) & WOORD and not klasse(w) & (AN | VN) for w in delen)
        if not gewoon and not delen & dos.register.ouder.tokens:
            a = m.start("naam")
            dos.neem(Vondst(a, a + len(naam), "naam", naam, "kleine letters in lijst", 0.85))


def gespelde_namen(dos: Dossier) -> None:
    """A name spelled letter by letter, when it is somebody's name or no word at all."""
    bekend = {x for g in dos.register.anderen for x in g.tokens} | set(dos.n.gevestigd)
    for g in dos.gespeld:
        laag = g.letters.lower()
        if not laag or laag in dos.register.ouder.tokens:
            continue
        if laag in bekend or g.letters.islower() and len(laag) > 3 and not lijsten.is_woord(laag):
            dos.neem(Vondst(g.van, g.tot, "naam", laag, "gespelde naam", 0.85))


def tussenvoegsels_erbij(dos: Dossier) -> None:
    """A surname that was found bare, with the tussenvoegsel that it has elsewhere in the dossier: 'Van Throo'."""
    per: dict[str, set[str]] = {}
    namen = [(k, v, dos.t[v.van : v.tot]) for k, v in enumerate(dos.uit) if v.soort == "naam"]
    for _, _, naam in namen:
        if m := _TUS_ACHTERNAAM.search(naam):
            per.setdefault(m["achter"].lower(), set()).add(" ".join(m["tus"].lower().split()))
    for k, v, naam in namen:
        kop = _TUS_BEGIN.match(naam)
        begin = v.van + (kop.end() if kop else 0)
        eerste = re.match(r"[^\W\d_]+", dos.t[begin : v.tot])
        for tus in per.get(eerste[0].lower(), ()) if eerste else ():
            m = _TUS_VOOR.search(dos.t, max(0, begin - 24), begin)
            woorden_ = list(re.finditer(r"\S+", m[0])) if m else []
            delen = tus.split()
            if m and [w[0].lower() for w in woorden_][-len(delen) :] == delen:
                van = woorden_[-len(delen)].start() + m.start()
                dos.uit[k] = replace(v, van=min(van, v.van))
                break


def in_bestandsnamen(dos: Dossier) -> None:
    """People of this dossier in the names of files."""
    namen = [dos.t[v.van : v.tot] for v in dos.uit if v.soort == "naam"]
    bekend = {x for g in dos.register.anderen for x in g.tokens}

    def is_naam(deel: str) -> bool:
        # 'Verklaring' before a name may have been taken for a part of it
        return deel in bekend or not klasse(deel) & WOORD or bool(klasse(deel) & (AN | VN))

    o = dos.ouder
    eigen = [o.naam, f"{o.voornaam} {o.tussenvoegsel} {o.achternaam}"]
    for van, tot in bestandsnamen.vind(dos.t, namen, eigen, is_naam):
        dos.uit.append(Vondst(van, tot, "naam", dos.t[van:tot], "naam in een bestandsnaam", 0.9))
