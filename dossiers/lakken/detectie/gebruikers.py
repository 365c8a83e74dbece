# SPDX-License-Identifier: EUPL-1.2
"""User-ids: registered, behind a label, made of a name ('j.boer'), or of the form that others in the dossier have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import lijsten, structuur, woorden
from .dossier import Dossier
from .getallen import Vakken, Vondst
from .klassen import AN, VN, WOORD, klasse
from .personen import Gestalte

_SAMENGESTELD = re.compile(
    r"(?<![a-z0-9@._/-])[a-z0-9]{1,24}(?:[._-][a-z0-9]{1,24}){1,4}(?![a-z0-9@_/-]|\.[a-z0-9])"
)
_NAAM_ALS_ID = re.compile(r"(?:(?P<voor>[a-z])\.|(?P<lang>[a-z]{2,14})[_.])(?P<achter>[a-z]{3,20})")
_CIJFERREEKS = re.compile(r"[0-9]+(?![A-Za-z0-9])")
_GEBRUIKERSVORM = re.compile(r"(?<![A-Za-z0-9@._-])([A-Za-z]{3,6})(\d{2,4})$")
_GEEN_GEBRUIKER = woorden.reeks(
    "box art blz pag nr lid jaar week covid kot caf uht awir bijl versie route file scan page form groep"
)


def vind_gebruikers(dos: Dossier, alles: list[Vondst], vak: Vakken) -> None:
    """Collect the user-ids of others, then add every place where one stands."""
    t = dos.t
    ids: dict[str, str] = {}
    for g in dos.register.anderen:
        for x in g.gebruikers:
            ids[x] = "bekende gebruikersnaam"
    eigen = dos.register.ouder.gebruikers
    for _a, _b, w in structuur.gebruikers(t):
        if not _eigen_id(dos, w):
            ids.setdefault(w, "gebruikersnaam bij label")
    for a, b, s in dos.cellen:
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
    for w, regel in _namen_als_id(dos, alles, samen):
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
        if w in ids or m[1].lower() in _GEEN_GEBRUIKER:
            continue
        if vorm in vormen or (vorm[0] in (4, 5, 6) and vorm[1] == 2 and (m[1].islower() or m[1].isupper())):
            ids[w] = "vorm van een gebruikersnaam"
    if dos.heeft_scan:
        for m in re.finditer(
            r"(?<![A-Za-z0-9@._-])([a-z]{4,5})(?=[a-zA-Z0-9]{2}(?![A-Za-z0-9@-]))([0-9OoIlTSBZ]\d|\d[0-9OoIlTSBZ])",
            t,
        ):
            if dos.op_scan(m.start()):
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


def _eigen_id(dos: Dossier, w: str) -> bool:
    """A user-id that is made of the parent's name and fits nobody else: 'nzeru', 'zeru.natsnet'."""

    def past(g: Gestalte) -> bool:
        begin = {"", g.letters.lower(), g.letters[:1].lower(), *g.voor}
        return any(
            kaal.endswith(a) and kaal[: -len(a)] in begin or kaal.startswith(a) and kaal[len(a) :] in begin
            for a in ("".join(g.achter), *g.achter)
            if len(a) > 2
        )

    kaal = re.sub(r"[^a-z]", "", w)
    return past(dos.register.ouder) and not any(map(past, dos.register.anderen))


def _namen_als_id(
    dos: Dossier, vondsten: list[Vondst], samen: list[tuple[int, int, str]]
) -> Iterator[tuple[str, str]]:
    """User-ids made of a name: the first half of somebody's e-mail address, or 'j.boer' and 'joris_boer'."""
    o, ins = dos.register.ouder, dos.instr
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
        m = _NAAM_ALS_ID.fullmatch(w) if dos.t[a:b] == w else None
        if m is None:
            continue
        voor, achter = m["voor"] or m["lang"], m["achter"]
        if m[0].lower() in eigen or achter in o.achter and voor[0] == o.letters[:1].lower():
            continue
        k = klasse(achter.capitalize())
        naam = achter in dos.register.token or k & AN or not k & WOORD and not lijsten.is_engels(achter)
        if naam and (m["voor"] or klasse(voor.capitalize()) & VN and not klasse(voor) & WOORD):
            yield m[0], "gebruikersnaam van een naam"
