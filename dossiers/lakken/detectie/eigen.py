# SPDX-License-Identifier: EUPL-1.2
"""Whose a number, account or address is: the parent's and the service's stay, also when misread; another's goes."""

from __future__ import annotations

import re
from bisect import bisect_left

from rapidfuzz.distance import OSA

from . import getallen, lijsten
from .dossier import Dossier, tussen
from .getallen import Vondst
from .personen import Gestalte

_OVERHEID = re.compile(
    r"\b(?:gemeente|belastingdienst|dienst toeslagen|toeslagen|ministerie|rechtbank|gerechtshof|raad van state|raad voor|centrale raad|uht|uwv|svb|cjib|duo|stadhuis|belastingkantoor|commissie|ombudsman|autoriteit persoonsgegevens|postbus|antwoordnummer)\b",
    re.I,
)
_PC_RUIS = re.compile(r"[ ]?,?[ ]?\n?[ ]{0,4}([1-9SBIlZ][0-9OIlSBZ]{3})[ ]?([A-Z]{2})(?![A-Za-z0-9])")


def kies_vormen(dos: Dossier) -> None:
    """Keep what belongs to the parent or to the service; the rest goes."""
    vreemd = []
    for v in dos.alles:
        if v.soort == "postcode" or _van_de_dienst(dos, v) or _van_de_ouder(dos, v):
            continue
        if v.soort == "adres":
            vreemd.append(v)
        else:
            dos.neem(v)
    _neem_adressen(dos, vreemd)
    _neem_postcodes(dos, vreemd)
    _neem_straten(dos)


def _van_de_dienst(dos: Dossier, v: Vondst) -> bool:
    """The value is a number, account or mailbox of the service itself."""
    ins = dos.instr
    if v.soort == "iban":
        return v.waarde in ins.eigen_iban | {i[-10:].lstrip("0") for i in ins.eigen_iban} or _bijna(
            v, ins.eigen_iban
        )
    if v.soort == "telefoon":
        return v.waarde in ins.eigen_telefoon or v.waarde[:4] in ("0800", "0900", "0906", "0909")
    if v.soort == "email":
        naam, _, domein = v.waarde.partition("@")
        overheid = any(domein == d or domein.endswith("." + d) for d in ins.email_domeinen)
        return overheid and re.split(r"[.+_-]", naam)[0] in ins.email_functie
    return False


def _van_de_ouder(dos: Dossier, v: Vondst) -> bool:
    """The value is the parent's own, also with a typing error or as OCR misreads it."""
    o, scan = dos.register.ouder, dos.op_scan(v.van)
    if v.soort in ("bsn", "telefoon", "iban") and _eigen_cijfers(dos, v):
        return True
    if v.soort == "bsn":
        return v.waarde in o.bsn or _bijna(v, o.bsn) or scan and _cijfers_verlezen(dos, v)
    if v.soort == "iban":
        return v.waarde in o.iban | {i[-10:].lstrip("0") for i in o.iban} or _bijna(v, o.iban)
    if v.soort == "telefoon":
        return v.waarde in o.telefoon or _bijna(v, o.telefoon)
    if v.soort == "email":
        bekend = any(v.waarde in g.email for g in dos.register.anderen)
        return (
            v.waarde in o.email
            or not bekend
            and any(_zelfde_adres(v.waarde, e) or scan and _verlezen_adres(v.waarde, e) for e in o.email)
        )
    return v.soort == "adres" and eigen_adres(v, o, scan)


def _eigen_cijfers(dos: Dossier, v: Vondst) -> bool:
    """Digits that look like one kind and are the parent's of another: the account '417164300' of NL91ABNA0417164300 passes
    the test of a BSN, and '0123456782', the BSN with a zero before it, looks like a phone number.

    Nobody else may be registered with them.
    """
    if not v.waarde.isdigit() or any(v.waarde in g.bsn | g.telefoon for g in dos.register.anderen):
        return False
    o, kaal = dos.register.ouder, v.waarde.lstrip("0")
    rekeningen = {i[-10:].lstrip("0") for i in o.iban if i.startswith("NL")}
    return len(kaal) > 5 and kaal in rekeningen or v.soort != "iban" and kaal.zfill(9) in o.bsn


def _cijfers_verlezen(dos: Dossier, v: Vondst) -> bool:
    """Digits on a scan that are the parent's, misread: a phone number whose 0 became a bracket, a BSN with two wrong digits.

    Nobody else's BSN is that near: one in 300,000 numbers is, and those that are registered are left out.
    """
    if v.score > 0.6:
        return False
    if len(v.waarde) >= 8 and any(n.endswith(v.waarde) for n in dos.register.ouder.telefoon):
        return True
    return any(_verschil(v.waarde, e) <= 2 for e in dos.register.ouder.bsn) and not any(
        _verschil(v.waarde, e) <= 2 for g in dos.register.anderen for e in g.bsn
    )


def _neem_adressen(dos: Dossier, adressen: list[Vondst]) -> None:
    """Addresses of others, with the place or the damaged postcode behind them."""
    t = dos.t
    for v in adressen:
        if not _overheidsadres(dos, v.van):
            dos.neem(v)
            # a postcode that OCR damaged, right behind the street
            if (x := _PC_RUIS.match(t, v.tot)) and not x[1].isdigit():
                dos.neem(Vondst(x.start(1), x.end(2), "postcode", x[1] + x[2], "postcode bij adres", 0.8))
            # place right behind the street when no postcode stands between: "Dorpsstraat 12 te Heerlen", "Dorpsstraat 12, Heerlen"
            m = re.match(
                r"(?:,| te\b| in\b| -)?(?:[ ]|\s*\n\s*)?((?:Den |'s-)?[A-Z][A-Za-z'-]+(?: (?:aan|op|bij) (?:den|de|Zoom)? ?[A-Z]?[A-Za-z]+)?)",
                t[v.tot : v.tot + 48],
            )
            if m and lijsten.is_plaats(m[1].lower()) and not re.match(r"\s*\d", t[v.tot : v.tot + 3]):
                dos.neem(
                    Vondst(
                        v.tot + m.start(1),
                        v.tot + m.end(1),
                        "adres",
                        m[1].lower(),
                        "plaats bij adres",
                        0.8,
                    )
                )


def _neem_postcodes(dos: Dossier, vreemd: list[Vondst]) -> None:
    """Postcodes go with the address before them; the parent's, a post office box and a public body's stay."""
    o, t = dos.register.ouder, dos.t
    ander = {id(v) for v in vreemd}
    adressen = sorted((v.van, v.tot, id(v) in ander) for v in dos.alles if v.soort == "adres")
    abegin = [a for a, _, _ in adressen]
    for v in [v for v in dos.alles if v.soort == "postcode"]:
        plaats, _vlak = v.extra
        k = bisect_left(abegin, v.van) - 1
        vlak_voor = adressen[k] if k >= 0 and v.van - adressen[k][1] <= 40 else None
        houd = v.waarde in o.postcodes
        if not houd and re.search(
            r"(?:postbus|antwoordnummer|bus)\s?[\d .]{1,9}[,;|\s-]{0,14}$",
            t[max(0, v.van - 45) : v.van],
            re.I,
        ):
            houd = True
        if not houd and vlak_voor and not vlak_voor[2]:
            houd = True
        if not houd and vlak_voor and _overheidsadres(dos, vlak_voor[0]):
            houd = True
        if not houd and not vlak_voor and _overheidsadres(dos, v.van):
            houd = True
        if not houd:
            dos.neem(v)
            if plaats:
                dos.neem(
                    Vondst(*plaats, "adres", t[plaats[0] : plaats[1]].lower(), "plaats bij postcode", 0.85)
                )


def _neem_straten(dos: Dossier) -> None:
    """Registered addresses of others: the street without a number, too."""
    o, t = dos.register.ouder, dos.t
    eigen_str = {s for s, _ in o.straten}
    for g in dos.register.anderen:
        for naam in g.straatnamen:
            if getallen.straat_sleutel(naam) in eigen_str:
                continue
            if patroon := getallen.straatpatroon(naam):
                for m in patroon.finditer(t):
                    dos.neem(Vondst(m.start(), m.end(), "adres", m[0].lower(), "bekende straat", 0.9))


def eigen_adres(v: Vondst, o: Gestalte, scan: bool = False) -> bool:
    """An address of this person, also when misread or without the addition to the number."""
    straat, nr = v.extra
    for s, n in o.straten:
        if not s:
            continue
        if straat.endswith(s) or (len(straat) > 4 and s.endswith(straat)) or _dichtbij(straat, s):
            if not n or not nr or _zelfde_huis(n, nr, scan):
                return True
    return False


def _overheidsadres(dos: Dossier, i: int) -> bool:
    """The two lines above (or the words before) name a public body that lives at this address."""
    stuk = dos.t[max(0, i - 130) : i]
    regels = stuk.split("\n")[-3:]
    kort = [r for r in regels if len(r) < 70]
    if not kort:
        return False
    return any(_OVERHEID.search(r) for r in kort[-3:-1] or kort) and not any(
        re.search(r"\b(?:dhr|mevr|mw|naam|ouder|partner|adres)\b", r, re.I) for r in kort
    )


def onbekende_eigen_waarden(dos: Dossier) -> None:
    """A kind of which the parties give nothing for the parent: what stands with the parent's name and nobody else's stays."""
    o = dos.register.ouder
    if not o.tokens:
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
    t = dos.t
    eigen = sorted(m.van for m, lak, _ in dos.besluiten if not lak)
    ander = sorted(m.van for m, lak, _ in dos.besluiten if lak)
    bekend = {w for g in dos.register.anderen for w in (*g.bsn, *g.iban, *g.telefoon, *g.email, *g.postcodes)}
    bekend |= {f"{s} {n}" for g in dos.register.anderen for s, n in g.straten}
    houd: set[str] = set()
    for v in dos.uit:
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
        if tussen(eigen, a, b) and not tussen(ander, a, b):
            houd.add(v.waarde)
    if houd:
        dos.uit = [v for v in dos.uit if v.soort not in leeg or v.waarde not in houd]


def _zelfde_ruis(a: str, b: str) -> bool:
    """Equal when signs that OCR confuses with a digit are read as that digit."""
    return a.translate(getallen.OCR_CIJFER) == b.translate(getallen.OCR_CIJFER)


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


_HUIS = re.compile(r"(\d+)-?(.*)")


def _zelfde_huis(eigen: str, gelezen: str, scan: bool) -> bool:
    """Whether two house numbers are of one house: an addition may be left out, another one is the neighbours'."""
    e, g = _HUIS.match(eigen), _HUIS.match(gelezen)
    if not e or not g or e[1] != g[1]:
        return len(eigen) == len(gelezen) and _zelfde_ruis(eigen, gelezen)
    return not e[2] or not g[2] or e[2] == g[2] or scan and set(e[2] + g[2]) <= set("il1|!")


def _zelfde_adres(gevonden: str, eigen: str) -> bool:
    """An e-mail address with a typing error in the domain, or another dot or dash: 'j.kaya@hotmial.com'.

    One other letter or digit before the @ makes it somebody else's: 'h.kaya@' is not 'j.kaya@'.
    """
    (a, _, b), (c, _, d) = gevonden.partition("@"), eigen.partition("@")
    return re.sub(r"[._-]", "", a) == re.sub(r"[._-]", "", c) and OSA.distance(b, d, score_cutoff=1) <= 1


_LIJKT_OP = {
    frozenset(p) for p in ("g9", "g8", "q9", "b8", "B8", "l1", "i1", "t1", "o0", "s5", "z2", "il", "rn", "ce")
}


def _verlezen_adres(gelezen: str, eigen: str) -> bool:
    """An e-mail address in which OCR mixed up letters and digits that look alike ("89" as "g9"), or read a bracket as a letter.

    Any other letter or digit makes it somebody else's.
    """
    if len(gelezen) == len(eigen) + 1 and gelezen[0] in "sckl":
        gelezen = gelezen[1:]
    return len(gelezen) == len(eigen) > 9 and all(
        a == b or frozenset((a, b)) in _LIJKT_OP for a, b in zip(gelezen, eigen, strict=True)
    )


def _verschil(a: str, b: str) -> int:
    """On how many places two numbers differ; all when they aren't equally long."""
    return sum(x != y for x, y in zip(a, b, strict=True)) if len(a) == len(b) else max(len(a), len(b))


def _dichtbij(a: str, b: str) -> bool:
    """A long street that differs in one sign."""
    return len(b) > 6 and OSA.distance(a, b, score_cutoff=1) <= 1
