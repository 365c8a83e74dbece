# SPDX-License-Identifier: EUPL-1.2
"""One decision per mention, then per value: a name that was established somewhere goes everywhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from . import lijsten, structuur, woorden
from .bekenden import vind_bekenden
from .bijvondsten import (
    adres_na_naam,
    delen_van_naam,
    gespelde_namen,
    hele_cellen,
    kleine_lijstnamen,
    kleine_namen,
    vind_parafen,
)
from .dossier import Dossier
from .geslacht import meet_geslacht
from .getallen import Vondst
from .klassen import AN, CIJFER, CTX, HOOFD, LOS, ORG, PLAATS, TITEL, TUS, VN, WOORD, klasse
from .namen import alle, leg_vast, maak_tokens, verspreid
from .openbaar import is_openbaar
from .tokens import Melding
from .voorletters import letterblok
from .wie import beslis

_LETTER_RUIS = re.compile(r"(?<![A-Za-z0-9])(?:[|!1l50486][.,] ?|[|!li][A-Z]{1,3}[.,]? |i[.,] ?){1,3}$")
_VOORNAAM_ERONDER = re.compile(
    r"[ \t|]*\n(?:[^\n]{0,40}\n)?[ \t|]*(?:\d\.? )?(?:voorna(?:am|men)|roepnaam)\b[ \t.:=|-]*(?P<letter>[A-Za-z])",
    re.I,
)
_VOORVOEGSEL = re.compile(r"voegsel|tussenv", re.I)
# what has the form of a name with a tussenvoegsel behind a title in lower case: 'kreeg oma aan de lijn'
_UITDRUKKING = re.compile(
    r"\b(?:aan de (?:lijn|telefoon|hoorn|deur|balie|bel|beurt|orde|hand|slag|gang)|op de (?:hoogte|koffie|bank|gang|stoep|wachtlijst|lijst)"
    r"|in de (?:war|problemen|schulden|buurt|wacht|stress|put|ziektewet|bijstand)|uit de (?:brand|problemen|schulden|zorg|lucht)"
    r"|ten einde raad|ter plaatse|te woord|te pakken|te spreken|te horen)\b"
)
_VOORNAAM_ERBOVEN = re.compile(
    r"(?:^|[\n\f])[ \t>]*(?P<voor>[A-Z][A-Za-z']+)(?:[ -][A-Z][A-Za-z']+){0,2}[ \t]*\n[ \t>]*\Z"
)
_VOORNAAM_ERNAAST = re.compile(
    r"(?: {2,}|\t+ *| ?[|;] ?)(?P<voor>[A-Z][A-Za-z']+)(?:[ -][A-Z][a-z]+)?(?= {2,}|[ \t]*[\t|;\n\f])"
)


def vind_namen(dos: Dossier) -> None:
    """Every mention of a person: read, decided, spread over the dossier, and with what belongs to it."""
    cellen = [(a, b) for a, b, s in dos.cellen if s == "naam"] + [
        (a, b) for a, b, _l in structuur.labels(dos.t, dos.regels)
    ]
    dos.naamcellen = {(a, b) for a, b, s in dos.cellen if s == "naam" and b - a < 42}
    dos.n = maak_tokens(
        dos.plat,
        dos.register,
        dos.bezet_namen + dos.koppen + [m.span() for m in _UITDRUKKING.finditer(dos.t)],
        cellen,
        dos.naamvelden,
        sorted(dos.naamcellen),
        dos.heeft_scan,
    )
    dos.meldingen = [deel for m in alle(dos.n) for deel in _gescheiden(dos, m)]
    dos.orden()
    meet_geslacht(dos)
    letters = [v for v in dos.velden if v.soort == "letters"]
    dos.veldletters = ([v.van for v in letters], letters)
    for m in dos.meldingen:
        _letters_uit_veld(dos, m)
        besluit = (True, "voornaam van een ander ernaast") if _ander_ernaast(dos, m) else beslis(dos, m)
        dos.besluiten.append((m, *besluit))
    _verspreid_namen(dos)
    dos.besluiten += [(m, True, "") for m in vind_bekenden(dos.n, dos.register)]
    _naamgenoten(dos)
    adres_na_naam(dos)
    delen_van_naam(dos)
    _neem_namen(dos)
    hele_cellen(dos)
    vind_parafen(dos)
    gespelde_namen(dos)
    kleine_namen(dos)
    kleine_lijstnamen(dos)


def _gescheiden(dos: Dossier, m: Melding) -> list[Melding]:
    """The parent and somebody else who stand side by side with nothing in between: 'Amina El Guerrouj Fadoua El Amraoui',
    as a row of a table comes out of a file."""
    o = dos.register.ouder
    if len(m.namen) < 3 or m.letters:
        return [m]
    eigen = [x in o.tokens for x in m.namen]
    if all(eigen) or not any(x in o.voor for x in m.namen) or not any(x in o.achter for x in m.namen):
        return [m]
    begin = next(k for k, x in enumerate(m.namen) if x in o.voor)
    eind = max(k for k, e in enumerate(eigen) if e) + 1
    grenzen = []
    if begin and not eigen[0] and not _alleen_voornamen(m.namen[:begin]):
        grenzen.append(begin)
    if len(m.namen) - eind > 1 and m.namen[eind - 1] in o.achter and klasse(m.namen[eind].title()) & VN:
        grenzen.append(eind)
    n = dos.n
    delen = []
    for a, b in pairwise((0, *grenzen, len(m.namen))):
        idx = m.idx[a:b]
        delen.append(
            replace(
                m,
                van=m.van if a == 0 else n.s[idx[0]],
                tot=m.tot if b == len(m.namen) else n.e[idx[-1]],
                namen=m.namen[a:b],
                idx=idx,
                titel=m.titel if a == 0 else "",
                eerste=m.eerste if a == 0 else idx[0],
                laatste=m.laatste if b == len(m.namen) else idx[-1],
            )
        )
    return delen


def _alleen_voornamen(namen: tuple[str, ...]) -> bool:
    return all(klasse(x.title()) & VN for x in namen)


def _verspreid_namen(dos: Dossier) -> None:
    """Names that were established go everywhere."""
    for _ronde in range(2):
        nieuw = _nieuwe_namen(dos)
        leg_vast(dos.n, nieuw)
        if not nieuw:
            break
        for m in verspreid(dos.n):
            dos.besluiten.append((m, *beslis(dos, m)))


def _nieuwe_namen(dos: Dossier) -> dict[str, str]:
    """The words of mentions that surely go, with the rule that found them; their tussenvoegsels are remembered."""
    n = dos.n
    nieuw: dict[str, str] = {}
    for m, lak, _r in dos.besluiten:
        if not lak or m.score < 0.75:
            continue
        for x, naam in zip(m.idx, m.namen, strict=True):
            if (
                len(naam) < 3
                or naam in dos.register.ouder.tokens
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
    return nieuw


def _neem_namen(dos: Dossier) -> None:
    """Propose what was decided, from where the name really begins."""
    n, t = dos.n, dos.t
    paren = _naamparen(dos)
    for m, lak, reden in dos.besluiten:
        if lak and not is_openbaar(dos, m):
            van = _met_vorige(dos, m, paren)
            if reden.startswith(("twijfel", "hoort bij", "achternaam van")):
                m.score = min(m.score, 0.85)
            if n.scan and (x := _LETTER_RUIS.search(t, max(0, van - 8), van)):
                van = x.start()  # an initial that OCR read as a bar or a digit
            elif n.scan and van == m.van:
                van = _verlezen_voornaam(dos, m)
            dos.neem(Vondst(van, m.tot, "naam", " ".join(m.namen), reden or m.regel, m.score))


def _letters_uit_veld(dos: Dossier, m: Melding) -> None:
    """A bare surname in a form has its initials in the field before or behind it."""
    begin, velden_ = dos.veldletters
    if m.letters or m.titel or not set(m.namen) <= set(dos.register.ouder.achter):
        return
    if x := _VOORNAAM_ERONDER.match(dos.t, m.tot):
        m.letters = x["letter"].upper()
        return
    if not begin or len(m.namen) > 1:
        return
    k = bisect_left(begin, m.tot)
    for v in (*velden_[k : k + 1], *velden_[max(0, k - 1) : k]):
        tussen = dos.t[m.tot : v.van] if v.van >= m.tot else dos.t[v.tot : m.van]
        if (
            len(tussen) < 160
            and (tussen.count("\n") == 1 or tussen.count("\n") == 2 and _VOORVOEGSEL.search(tussen))
            and v.tot - v.van < 16
            or "</" in tussen
            and len(tussen) < 60
        ):
            m.letters = re.sub(r"[^A-Z]", "", dos.t[v.van : v.tot].upper())
            return


def _ander_ernaast(dos: Dossier, m: Melding) -> bool:
    """A bare surname that the parent has, with somebody else's first name in the next cell of the row or on the line above it."""
    if m.letters or m.titel or not set(m.namen) <= set(dos.register.ouder.achter):
        return False
    naast = _VOORNAAM_ERNAAST.match(dos.t, m.tot)
    if naast and dos.t[max(0, m.van - 1) : m.van].isalpha():
        naast = None
    x = naast or _VOORNAAM_ERBOVEN.search(dos.t, max(0, m.van - 60), m.van)
    if x is None or (voor := x["voor"].lower()) in dos.register.ouder.tokens:
        return False
    k = klasse(x["voor"])
    # a line of its own that holds one word which is nothing else is a first name, also one that no list has
    onbekend = naast is None and not k & (WOORD | PLAATS | CTX | TITEL | ORG | CIJFER)
    return voor in dos.register.voornamen_anderen or bool(k & VN) or onbekend


def _naamgenoten(dos: Dossier) -> None:
    """A bare first name that is the parent's and somebody else's: the last full name before it on the page decides."""
    voor, achter = set(dos.register.ouder.voor), set(dos.register.ouder.achter)
    anderen: dict[int, list[tuple[int, str]]] = {}
    eigen: dict[int, list[int]] = {}
    for m, lak, _r in dos.besluiten:
        namen = set(m.namen)
        if lak and len(m.namen) > 1 and m.namen[0] in voor:
            anderen.setdefault(dos.plat.pagina(m.van), []).append((m.van, m.namen[0]))
        elif not lak and namen & (achter - voor):
            eigen.setdefault(dos.plat.pagina(m.van), []).append(m.van)
    if not anderen:
        return
    for nr, (m, lak, _r) in enumerate(dos.besluiten):
        if lak or len(m.namen) != 1 or m.namen[0] not in voor or m.letters:
            continue
        p = dos.plat.pagina(m.van)
        ander = [a for a, naam in anderen.get(p, ()) if naam == m.namen[0]]
        if not ander:
            continue
        vorige_ander = max((a for a in ander if a < m.van), default=-1)
        vorige_eigen = max((a for a in eigen.get(p, ()) if a < m.van), default=-1)
        if vorige_ander > vorige_eigen and m.van - vorige_ander < 400:
            m.score = 0.7
            dos.besluiten[nr] = (m, True, "naamgenoot")


def _naamparen(dos: Dossier) -> dict[str, set[str]]:
    """Which word stands before which within the names that are found: one decision for a name of several words."""
    paren: dict[str, set[str]] = {}
    eigen = dos.register.ouder.tokens
    for m, lak, _r in dos.besluiten:
        if lak and m.score >= 0.75:
            for a, b in zip(m.namen, m.namen[1:], strict=False):
                if a not in eigen and b not in eigen:
                    paren.setdefault(b, set()).add(a)
    return paren


def _met_vorige(dos: Dossier, m: Melding, paren: dict[str, set[str]]) -> int:
    """Where a mention begins when the words before it are known to belong to it: 'Kie Song' behind 'Lieuw'."""
    n, x = dos.n, m.eerste
    while x and m.eerste - x < 4 and n.w[x - 1].lower() in paren.get(n.w[x].lower(), ()):
        gat = dos.t[n.e[x - 1] : n.s[x]]
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
            and dos.t[n.e[y - 1] : n.s[y]] in (".", ". ")
        ):
            y -= 1
        if y < x:
            return n.s[y]  # 'H. Vlijt' in a cell of its own, of whom the surname stands elsewhere
    if x == m.eerste and x and not (m.letters or m.titel or n.masker[x - 1]) and len(n.w[x - 1]) == 2:
        if n.gat(x - 1) == LOS and letterblok(n, x - 1) and not n.k[x - 1] & TITEL:
            return n.s[x - 1]  # 'JP Kaya', of whom the surname stands elsewhere
    return n.s[x] if x < m.eerste else m.van


def _verlezen_voornaam(dos: Dossier, m: Melding) -> int:
    """Where a bare surname on a scan begins, with the misread first name before it: 'lidle Cabdulle' (Iidle)."""
    n, i = dos.n, m.eerste - 1
    if m.titel or m.letters or len(m.namen) > 1 or i < 0 or not n.k[m.eerste] & HOOFD:
        return m.van
    w = n.w[i]
    if (
        len(w) < 3
        or n.t[n.e[i] : m.van] != " "
        or not w.islower()
        or n.masker[i]
        or n.k[i] & (WOORD | TUS | TITEL | CTX | PLAATS | ORG | CIJFER)
        or not (dos.op_scan(m.van) or n.ruis)
        or lijsten.is_engels(w)
        or lijsten.begin_van_woord(w)
        and len(w) < 5
        or lijsten.bijna_woord(w)
    ):
        return m.van
    return n.s[i]
