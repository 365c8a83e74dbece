# SPDX-License-Identifier: EUPL-1.2
"""What the line, the page and the report around a bare surname say about whose it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from .dossier import Dossier, tussen
from .eigen import eigen_adres
from .geslacht import andere_titel, is_voluit, letters_passen, relatie_voor
from .klassen import TUS
from .personen import AMBTENAAR, Gestalte
from .tokens import Melding

# whoever belongs to the parent and may carry the surname, or a pair of which one is meant
_VERWANT = re.compile(
    r"\b(?:ex|ex-?(?:partner|man|vrouw|echtgeno\w+)|(?:toeslag)?partners?|toeslagp\.|echtgeno(?:ot|te)|(?:zijn|haar|uw|mijn|de) (?:man|vrouw)|vader|moeder|ouders|broers?|zus(?:sen|je|ter)?|"
    r"schoon\w+|zwager|neef|nicht|oom|tante|opa|oma|gescheiden|scheiding|echtscheiding|co-?ouder\w*|dhr\.?/mw\.?|heer (?:of|/) mevrouw|heer/mevrouw|mevrouw/heer|familie|samenwon\w*|gehuwd|getrouwd)\b",
    re.I,
)
REGELBEREIK = 2_000
"""How far on its line a mention looks for what belongs to it."""
_CELEIND = re.compile(r"  |[\t|;]")
# who speaks, at the start of a line in a report of what was said
_SPREKER = re.compile(
    r"(?:(?<=[\n\f])|\A)(?P<naam>(?:[A-Za-z']{1,5} ){0,3}[A-Z][A-Za-z'-]{1,30}): (?=[A-Z\"'(])"
)


def buurman(dos: Dossier, m: Melding, anderen: list[Gestalte]) -> bool | None:
    """Whose first name, BSN or birth date stands on the same line: another's (True), the parent's (False), unclear (None)."""
    t = dos.t
    voor, na = max(0, m.van - REGELBEREIK), m.tot + REGELBEREIK
    a = max(t.rfind("\n", voor, m.van) + 1, t.rfind("\f", voor, m.van) + 1, voor)
    b = min(
        (x for x in (t.find("\n", m.tot, na), t.find("\f", m.tot, na)) if x >= 0), default=min(na, len(t))
    )
    o = dos.register.ouder
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
        waarden = {v.waarde for v in dos.vondsten_in(van, tot)}
        datums = dos.datums_in(van, tot)

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
            and not _vlakbij(dos, m, o, a, b)
            and not waarden & (o.bsn | o.iban | o.telefoon | o.email)
            and o.geboren not in datums
        ):
            continue  # a first name further on in a running line says nothing about a bare surname
        if eigen != ander and (ander or ook_eigen):
            return ander
        if eigen:
            return None
    return None


def _vlakbij(dos: Dossier, m: Melding, g: Gestalte, a: int, b: int) -> bool:
    """A first name of this person stands within a few words of the name, in the same sentence."""
    stuk = dos.t[max(a, m.van - 24) : min(b, m.tot + 24)]
    return bool(set(g.voor) & {w.lower() for w in re.findall(r"[A-Za-z']+", stuk)}) and "." not in stuk.strip(
        "."
    )


def alleen_ouder(dos: Dossier, m: Melding, delers: list[Gestalte]) -> bool:
    """The page names the parent and nobody else who can carry this surname: then it is the parent's.

    Either the parent was named before the mention and no namesake or relative was; or nothing on the whole page
    points to one. A civil servant with the surname is called by the bare surname anywhere, so then it stays doubt.
    """
    if any(g.rol == AMBTENAAR for g in delers):
        return False
    p = dos.plat.pagina(m.van)
    if p not in dos.sporen:
        dos.sporen[p] = _spoor(dos, p)
    eigen, ander = dos.sporen[p]
    eind = dos.t.find("\n\n", m.tot)
    eind = min(x for x in (eind if eind > 0 else len(dos.t), m.tot + 160))
    zin = re.search(r"[.!?;]\s|\f", dos.t[m.tot : eind])
    eind = m.tot + zin.start() if zin else eind
    if tussen(ander, -1, eind):
        return False
    return bool(eigen) and eigen[0] < m.van or not ander


def _spoor(dos: Dossier, p: int) -> tuple[list[int], list[int]]:
    """Where on a page the parent is named in full, and where something hints at another with the surname."""
    o, n = dos.register.ouder, dos.n
    begin, eind = dos.bladzijde(p)
    delers = dos.naamdelers()
    voor = {x for g in delers for x in g.voor} - set(o.voor)
    eigen: list[int] = []
    ander = [x.start() for x in _VERWANT.finditer(dos.t, begin, eind)]
    k = bisect_left(n.s, begin)
    while k < n.n and n.s[k] < eind:
        laag = n.w[k].lower().removesuffix("'s")
        if laag in voor or (laag[-1] == "s" and laag[:-1] in voor):
            ander.append(n.s[k])
        elif laag in o.voor:
            x = k + 1
            while x < n.n and x - k < 5 and (n.k[x] & TUS or len(n.w[x]) == 1 or n.w[x].lower() in o.voor):
                x += 1
            # who calls the parent by the first name may call the other by the surname
            voluit = x < n.n and n.w[x].lower() in o.achter or k and n.w[k - 1].lower() in o.achter
            (eigen if voluit else ander).append(n.s[k])
        k += 1
    for m in dos.meldingen_in(begin, eind):
        if set(m.namen) & set(o.achter):
            if m.letters and not set(m.namen) & set(o.voor):
                past = bool(o.letters) and letters_passen(m.letters, o)
                (eigen if past else ander).append(m.van)
            elif andere_titel(dos, m):
                ander.append(m.van)
    vreemd: set[str] = set().union(*(g.bsn | g.iban | g.telefoon | g.email for g in delers))
    for v in dos.vondsten_in(begin, eind):
        if v.waarde in vreemd:
            ander.append(v.van)
        elif v.waarde in o.bsn:
            eigen.append(v.van)
    geboren = {g.geboren for g in delers if g.geboren}
    if dos.datums_in(begin, eind) & geboren:
        ander += [a for a, _b, d, _v in dos.datums if begin <= a < eind and d in geboren]
    return sorted(eigen), sorted(ander)


def met_adres(dos: Dossier, m: Melding, vreemd: bool = False) -> bool:
    """The parent's own address, at which no other registered adult lives, stands right behind the name.

    With `vreemd`: the address of a namesake, at which the parent doesn't live.
    """
    o = dos.register.ouder
    x = bisect_left(dos.adressen, (m.tot, 0))
    if x >= len(dos.adressen) or not re.fullmatch(
        r"[\s,;:|()-]{1,16}", dos.t[m.tot : dos.adressen[x][0]][:40]
    ):
        return False
    v = dos.alles[dos.adressen[x][1]]
    eigen, ander = eigen_adres(v, o), any(eigen_adres(v, g) for g in dos.naamdelers())
    return ander and not eigen if vreemd else eigen and not ander


def na_eigen_gegeven(dos: Dossier, m: Melding) -> bool:
    """The parent's own number or address stands right before the name, and nothing of another: 'nummer 06-...: met Kaya'."""
    o = dos.register.ouder
    k = bisect_left(dos.vondst_van, m.van) - 1
    if k < 0:
        return False
    v = dos.op_plek[k]
    if m.van - v.tot > 40 or "\n\n" in dos.t[v.tot : m.van] or _VERWANT.search(dos.t, v.tot, m.van):
        return False
    return v.waarde in o.bsn | o.telefoon | o.email | o.iban


def spreekt_als_ouder(dos: Dossier, m: Melding) -> bool:
    """The bare surname says who speaks in a report in which the parent was there and no namesake: 'Kaya: Mag ik wat zeggen?'.

    What is said there is about others, so names and numbers on the line don't tell whose label it is.
    """
    if not _SPREKER.match(dos.t, dos.n.s[m.eerste]) or dos.t[m.tot : m.tot + 1] != ":":
        return False
    if dos.t[max(0, m.van - 1) : m.van] not in ("", "\n", "\f"):
        return False
    p = dos.plat.pagina(m.van)
    while p not in dos.zittingen:
        dos.zittingen[p] = _zitting(dos, p)
    while dos.zittingen[p] == "vervolg" and p:
        p -= 1
        if p not in dos.zittingen:
            dos.zittingen[p] = _zitting(dos, p)
    return dos.zittingen[p] == "ouder"


def _zitting(dos: Dossier, p: int) -> str:
    """Who with the parent's surname is named in full before the first speaker on a page: "ouder", "ander", or none ("vervolg")."""
    begin, eind = dos.bladzijde(p)
    sprekers = list(_SPREKER.finditer(dos.t, begin, eind))
    vaker = [naam for naam, k in Counter(x["naam"] for x in sprekers).items() if k > 1]
    if len(vaker) < 2:
        return ""
    o = dos.register.ouder
    wie = set()
    for m in dos.meldingen_in(begin, sprekers[0].start()):
        namen = {dos.register.benader(x) or x for x in m.namen}
        if namen & set(o.achter) and (m.letters or len(m.namen) > 1):
            wie.add(is_voluit(m, namen, o) and not relatie_voor(dos, m))
    return "vervolg" if not wie else "ouder" if wie == {True} else "ander"
