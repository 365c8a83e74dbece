# SPDX-License-Identifier: EUPL-1.2
"""Templates for hurried typing: no capitals, stray capitals, all capitals. Written without sight of the rules."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable

from .bouw import omzetten
from .mensen import maak
from .namen_vijftien import VIJFTIEN
from .sjablonen_test import Bron
from .wie import Wie

_LOS = str.maketrans("ıłŁøØ", "ilLoO")


def _plat(s: str) -> str:
    """Plain letters, as someone types them who does not look for the accents."""
    s = unicodedata.normalize("NFD", s.translate(_LOS))
    return unicodedata.normalize("NFC", "".join(c for c in s if not unicodedata.combining(c)))


def _klein(tekst: str, plat: bool = False) -> str:
    return omzetten(tekst, lambda s: (_plat(s) if plat else s.replace("İ", "i")).lower())


def _kaps(tekst: str, plat: bool = False) -> str:
    return omzetten(tekst, lambda s: (_plat(s) if plat else s).upper())


def _regelkap(tekst: str) -> str:
    """Lower case, except the first letter of every line."""
    uit = []
    for regel in _klein(tekst).split("\n"):
        m = re.search(r"^(?:[^\w\ue000]|\ue000[^\ue001]*\ue001)*([^\W\d_])", regel)
        uit.append(regel[: m.start(1)] + m[1].upper() + regel[m.end(1) :] if m else regel)
    return "\n".join(uit)


def _wisselvallig(b: Bron, tekst: str, kans: float) -> str:
    """Some words lose their capital."""

    def f(s: str) -> str:
        return re.sub(r"\b[A-ZÀ-Þ](?=[a-zà-ÿ])", lambda m: m[0].lower() if b.rng.random() < kans else m[0], s)

    return omzetten(tekst, f)


def _dagen(b: Bron, n: int, van: int = 2020) -> list[dt.date]:
    d = dt.date(b.rng.randint(van, van + 2), b.rng.randint(1, 12), b.rng.randint(1, 28))
    uit = []
    for _ in range(n):
        uit.append(d)
        d += dt.timedelta(days=b.rng.randint(1, 24))
    return uit


def _tijd(b: Bron) -> str:
    return f"{b.rng.randint(8, 17):02d}:{b.rng.randint(0, 59):02d}"


def _tijden(b: Bron, dagen: list[int]) -> list[str]:
    """Times of messages: later messages of a day come later."""
    uit, nu, vorige = [], 0, -1
    for d in dagen:
        nu = b.rng.randint(480, 1100) if d != vorige else nu + b.rng.randint(0, 9)
        vorige = d
        uit.append(f"{nu // 60:02d}:{nu % 60:02d}")
    return uit


def _bedrag(b: Bron) -> str:
    return b.rng.choice(("{} euro", "€ {}", "{},- euro")).format(b.rng.randint(110, 4900))


def _v(w: Wie) -> bool:
    return w.m.geslacht == "v"


def _ze(w: Wie) -> str:
    return "ze" if _v(w) else "hij"


def _haar(w: Wie) -> str:
    return "haar" if _v(w) else "zijn"


def _die(w: Wie) -> str:
    return "haar" if _v(w) else "hem"


def _t(w: Wie) -> str:
    """The short title of a hurried typist."""
    return "mw" if _v(w) else "dhr"


def _mw(w: Wie) -> str:
    return f"{_t(w)} {w.achter()}"


def _mwl(w: Wie) -> str:
    """Title, one initial and surname: 'mw j. fluit', 'dhr a ter braak'."""
    return f"{_t(w)} " + w._m("naam", f"{w.m.letters[0]}{w.rng.choice(('.', ''))} {w.m.vol_achter}")


def _heer(w: Wie) -> str:
    """Title and surname at the start of a sentence."""
    tekst = w.heer()
    return tekst[0].upper() + tekst[1:]


def _tnv(b: Bron, w: Wie) -> str:
    """Initials and surname, or the full name where the parent has the same ones."""
    zelfde = w.deelt and w.m.letters[0] == b.o.m.letters[0]
    return w._m("naam", w.m.naam if zelfde else w.m.met_letters)


def _omgekeerd(w: Wie) -> str:
    """Surname first: 'Knaap, van der J.A.'."""
    return w._m("naam", f"{w.m.achter}, {w.m.tus + ' ' if w.m.tus else ''}{w.m.letters}")


def _lijst(w: Wie) -> str:
    """As in lists: surname, tussenvoegsel, first name, without comma."""
    return w._m("naam", " ".join(x for x in (w.m.achter, w.m.tus, w.m.voor) if x))


def _paraaf(w: Wie) -> str:
    return w._m("naam", w.m.letters.replace(".", "") + w.m.achter[0])


def _breuk(w: Wie) -> str:
    """First name at the end of a line, surname on the next."""
    return w._m("naam", f"{w.m.voor}\n{w.m.vol_achter}")


def _van(w: Wie) -> str:
    """Genitive of the first name."""
    laatst = _plat(w.m.voor)[-1].lower()
    return w.voor() + ("'s" if laatst in "aiouy" else "'" if laatst in "sxz" else "s")


def _op(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _extra(b: Bron, n: int) -> list[Wie]:
    """More parents, strangers to this file."""
    uit: list[Wie] = []
    bezet = {m.achter for m in (b.o.m, b.ex.m)}
    voor = {b.o.m.voor, b.ex.m.voor, *(k.m.voor for k in b.kinderen)}
    while len(uit) < n:
        m = maak(b.rng, "vijftien", "derde", bekend=False)
        if m.achter not in bezet and m.voor not in voor:
            bezet.add(m.achter)
            uit.append(Wie(m, b.rng, b.o.m))
    return uit


def _scheid(b: Bron) -> None:
    """No civil servant keeps the first name of the parent: nobody could tell whose a bare first name is."""
    bezet = {m.voor for m in (b.o.m, b.ex.m, *(k.m for k in b.kinderen))}
    for w in b.ambt + b.vambt:
        if w.m.voor in bezet:
            keus = [n for n in VIJFTIEN[w.m.herkomst][_v(w)].split(",") if n not in bezet]
            w.m.voor = min(keus, key=lambda n: n[0] != w.m.letters[0])


def _rollen(b: Bron) -> tuple[Wie, ...]:
    """The same stranger has the same part in every document of a dossier."""
    _scheid(b)
    gastouder, huisarts, buur, leerkracht, advocaat, deurwaarder, kennis, bewind = b.vreemd[:8]
    return gastouder, huisarts, buur, leerkracht, advocaat, deurwaarder, kennis, bewind


def _buur(w: Wie) -> str:
    return "buurvrouw" if _v(w) else "buurman"


def _juf(w: Wie) -> str:
    return "juf" if _v(w) else "meester"


def _ouder(b: Bron) -> str:
    return "moeder" if _v(b.o) else "vader"


def belnotities(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    k, d = b.kinderen[0], _dagen(b, 4)
    a, a2, o, ex = b.ambt[0], b.vambt[1], b.o, b.ex
    t = f"""telefoonnotities / nog overzetten in dossier

{d[0]:%d-%m-%y} {_tijd(b)} uur
{_t(o)} {o._m("naam", o.m.met_letters)} belt, bsn {o.bsn()}, tel {o.tel()}
nav brief van vorige wk. is boos, had al 3x gebeld, kreeg eerst {a2.achter()} van het serviceteam en daarna niemand meer
{_ze(o)} zegt dat {ex.voor()} (ex) de kot op {_haar(ex)} eigen rekening kreeg, rek {ex.iban()}
kind {k.voor()} ging naar gastouder {_mw(g)}, ongeveer 3 dgn per wk
huisarts is {arts.achter()}, die weet van de stress. afspr: {o.voor()} stuurt jaaropgaven op

{d[1]:%d-%m-%y} {_tijd(b)}
ook gesproken met {_breuk(buur)}, zie onder. terug gebeld, kreeg {k.voor()} aan de lijn. {_ouder(b)} was werken. later nog x proberen
ook gebeld met {_mwl(g)}, {g.tel()}
{g.voor()} weet nog goed hoe het ging: kinderen bleven ook slapen als {_mw(o)} avonddienst had
adres opvang was {g.straat()} in {g.stad()}
{_ze(g)} had contant geld gekregen en bonnetjes gegeven, die heeft {buur.voor()} van hiernaast nog gezien
let op: {_mw(g)} wil niet dat {ex.voor()} {_haar(g)} nummer krijgt

{d[2]:%d-%m-%y} {_tijd(b)}
{_mw(adv)} (advocaat van {_mw(o)}) belde. wil stukken voor de zitting
mail naar {adv.email()}, cc {a.email()}
{adv.achter()} vroeg ook naar het beslag door {dw.achter()}, weet ik niks van, uitzoeken
gevraagd aan collega {b.ambt[1].voor()}, die zat er in {b.jaar + 2} op. ook {b.ambt[1].voor()} wist het niet meer

{d[3]:%d-%m-%y} {_tijd(b)}
{o.voor()} belt zelf. had gesprek bij {bewind.achter()}, bewindvoerder. schuld is nog {_bedrag(b)}
nieuw adres doorgegeven: {o.straat()}, {o.pc()}
{k.voor()} is uit huis, woont bij {_mw(kennis)}
vraagt of {_mw(a)} of anders {b.vambt[0].voor()} terug kan bellen, liefst vr 10 uur
doorgezet naar {a.user()}
"""
    return _klein(t, b.rng.random() < 0.5)


def app_gastouder(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    k, o, ex = b.kinderen[0], b.o, b.ex
    k2 = b.kinderen[-1]
    d = _dagen(b, 4, b.jaar)
    ik, zij = o.voor, b.rng.choice((g.voor, g.naam))
    een = k is k2
    r = [
        "whatsapp-export, door ouder ingeleverd",
        f"chat met {g.voor()} gastouder {g.tel()}",
        f"toestel: {o.tel()}",
        "",
    ]
    gesprek: list[tuple[int, Callable[[], str], str]] = [
        (0, ik, f"hoi {g.voor()} kan {k.voor()} morgen iets eerder komen"),
        (0, zij, f"ja hoor. eet {k.voor()} ook mee" if een else f"ja hoor. komt {k2.voor()} ook"),
        (
            0,
            ik,
            f"nee {'daarna' if een else 'die'} {'eten bij' if een else 'gaat met'} {ex.voor()}{'' if een else ' mee'}, als {_ze(ex)} tenminste op komt dagen haha",
        ),
        (0, zij, "oke tot morgen x"),
        (
            1,
            zij,
            f"{o.voor()} ik kreeg brief dat ik geld terug moet betalen?? staat ondertekend door ene {b.vambt[2].achter()}",
        ),
        (1, ik, "ik ook. dezelfde naam onderaan. heb gebeld maar niemand weet iets"),
        (1, zij, f"{kennis.voor()} van mijn andere kindje heeft m ook. dus we zijn niet de enige"),
        (1, ik, f"heb jij nr van {kennis.voor()}"),
        (1, zij, f"{kennis.tel()} en anders mailen {kennis.email()}"),
        (1, ik, "thx"),
        (
            2,
            zij,
            f"die {_mw(dw)} stond net voor de deur. voor jou denk ik, {_ze(dw)} vroeg of {o.naam()} hier woont",
        ),
        (2, ik, "wat heb je gezegd"),
        (2, zij, f"niks. {buur.voor()} van 2 hoog deed ook open en zei gelukkig ook niks"),
        (2, ik, f"ik ga morgen naar {adv.achter()}, die advocaat. neem de papieren mee"),
        (2, zij, f"goed zo. en zeg tegen {juf.voor()} op school dat ik {k.voor()} vandaag ophaal"),
        (
            3,
            ik,
            f"kun je voor mij op papier zetten dat {k.voor()} en {k2.voor()} bij jou waren in {b.jaar}"
            if not een
            else f"kun je voor mij op papier zetten dat {k.voor()} bij jou was in {b.jaar}",
        ),
        (3, zij, f"doe ik. wat is {_van(k)} geboortedatum ook alweer"),
        (3, ik, f"{k._m('geboortedatum', f'{k.m.geboren.day}-{k.m.geboren.month}-{k.m.geboren.year}')}"),
        (3, zij, "en jouw bsn moet erbij zegt het bureau"),
        (3, ik, f"{o._m('bsn', o.m.bsn)}"),
        (3, zij, f"mijne is {g._m('bsn', g.m.bsn)}, zet die er ook maar bij"),
        (3, ik, f"dankje. {_van(ex)} handtekening krijg ik toch niet meer"),
    ]
    for tijd, (dag, wie, tekst) in zip(_tijden(b, [x[0] for x in gesprek]), gesprek, strict=True):
        r.append(f"[{d[dag]:%d-%m-%y} {tijd}] {wie()}: {tekst}")
    return _klein("\n".join(r) + "\n")


def sms_behandelaar(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    a, o, ex, k = b.ambt[0], b.o, b.ex, b.kinderen[0]
    d = _dagen(b, 5)
    nr_o = o._m("telefoon", "+316" + o.m.tel.replace("-", "")[-8:]) if o.m.tel.startswith("06") else o.tel()
    nr_a = a._m("telefoon", a.m.tel.replace("-", ""))
    r = [
        "uitdraai sms diensttelefoon",
        f"gebruiker toestel: {a.naam()} / {a.user()}",
        f"contact: {o.voor()} {o.achter()} {nr_o}",
        "",
    ]
    rij = [
        (0, 1, f"goedemorgen u spreekt met {a.voor()} van de uht, ik ben uw nieuwe pzb. schikt bellen om 3 uur"),
        (0, 0, f"ja is goed. wat is er met {b.ambt[1].voor()} gebeurd"),
        (0, 1, f"{_mw(b.ambt[1])} werkt nu bij een ander team. ik neem alles over"),
        (1, 0, f"kan vandaag niet bellen zit bij dokter {arts.achter()} met {k.voor()}"),
        (1, 1, "geen probleem. sterkte, ik bel u morgen"),
        (2, 0, f"hallo {a.voor()} mn ex {ex.voor()} belt mij steeds over het geld. {_ze(ex)} zegt dat {_ze(ex)} recht heeft op de helft"),
        (2, 1, f"u hoeft daar niet op in te gaan. {_mw(ex)} kan zelf een aanvraag doen"),
        (2, 0, f"kunt u dat {_die(ex)} zeggen. nr is {ex.tel()}"),
        (2, 1, "nee dat mag ik niet sorry"),
        (3, 0, f"geld staat er nog niet. is het wel naar {o.iban()} gegaan"),
        (3, 1, f"ik vraag het na bij {b.vambt[0].achter()}"),
        (3, 1, "is vanmorgen overgemaakt, duurt soms 2 dagen"),
        (3, 0, f"oke dank u. {_mw(bewind)} belde ook al, die wil het weten voor de schuld"),
        (4, 0, f"staat erop!! {k.voor()} huilde van blijdschap. ook {g.voor()} de gastouder was blij voor ons"),
        (4, 1, f"wat fijn. ik ben volgende week vrij, dan kunt u {b.vambt[1].naam()} bellen op {b.vambt[1].tel()}"),
        (4, 0, f"bedankt voor alles groetjes {o.voor()}"),
    ]  # fmt: skip
    for tijd, (dag, uit, tekst) in zip(_tijden(b, [x[0] for x in rij]), rij, strict=True):
        r.append(f"{d[dag].day}/{d[dag].month} {tijd} {'uit' if uit else 'in'} {nr_a if uit else nr_o}")
        r.append(f"  {tekst}")
    return _klein("\n".join(r) + "\n", b.rng.random() < 0.3)


def journaal(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, k, a = b.o, b.ex, b.kinderen[0], b.ambt[0]
    d, x = _dagen(b, 11), _extra(b, 1)[0]
    r = [
        f"journaal zaak {b.ref().lower()}",
        f"klant: {_omgekeerd(o)}  bsn {o.bsn()}  beh: {a.user()}",
        f"partner (oud): {_omgekeerd(ex)}  bsn {ex.bsn()}",
        "",
    ]
    w = b.vambt
    rij = [
        (a, f"{_t(o)} gebeld, nam niet op, ex heeft kind dit wknd. vm ingesproken op {o.tel()}"),
        (a, f"{_t(o)} belt terug. gesp over {b.jaar}. opv bij gob, go = {g.achter()}, daarvoor {kennis.achter()} ({'vriendin' if _v(kennis) else 'vriend'} v. {o.voor()})"),
        (w[1], f"{_t(ex)} {ex.achter()} aan lijn, wil inzage. geweigerd ivm avg. werd boos. nr {ex.tel()}"),
        (a, f"overleg {b.ambt[1].achter()}/{w[0].achter()}: kgb erbij pakken, zt niet. {_paraaf(w[0])} akk"),
        (a, f"mail v. {adv.achter()} ({adv.email()}), wil termijn. 2 wk gegeven"),
        (b.ambt[1], f"ber.: jaaropg. {b.jaar} ontbr. navraag go {_mwl(g)}, {g.tel()}, gaat zoeken"),
        (b.ambt[1], f"{g.voor()} belt: heeft doos gevonden, {_haar(g)} {'dochter' if _v(x) else 'zoon'} {x.voor()} scant het"),
        (w[1], f"verhuizing verwerkt, nw adr {o.straat()} {o.pc()}"),
        (a, f"bsn kind gecheckt: {k.naam()} {k.bsn()}, geb {k.geb()}. klopt"),
        (a, f"schuld bij dw {dw.achter()} {_bedrag(b)}, pauzeknop gezet. bew. {bewind.met_letters()} geïnf."),
        (w[0], f"dossier akk, door nr {w[2].achter()} vr 2e lezer. {_paraaf(a)}/{_paraaf(w[0])}"),
    ]  # fmt: skip
    for dag, (wie, tekst) in zip(d, rij, strict=True):
        r.append(f"{dag:%d.%m.%y} {_tijd(b)} {wie.user()}")
        r.append(tekst)
        r.append("")
    r.append(f"laatst gewijzigd door {w[2].user()} ({w[2].voor()})")
    return _klein("\n".join(r) + "\n", b.rng.random() < 0.5)


def mail_ouder(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, k, a = b.o, b.ex, b.kinderen[-1], b.ambt[0]
    d = _dagen(b, 2)
    bijlage = g._m("naam", _plat(g.m.vol_achter).lower().replace(" ", "").replace("'", ""))
    t = f"""van: {o.voor()} {o.achter()} <{o.email()}>
aan: {a.email()}
cc: {adv.email()}, {bewind.email()}
verzonden: {d[1]:%d-%m-%Y} {_tijd(b)}
onderwerp: re: stukken gastouder
bijlagen: img_{b.rng.randint(1000, 9999)}.jpg, verklaring_{bijlage}.pdf

hallo {a.voor()}

sorry dat ik nu pas mail maar {k.voor()} was ziek en ik moest met {_die(k)} naar dokter {arts.achter()}

ik heb gezocht en dit is wat ik nog heb in de bijlage het is van {g.naam()} de gastouder die heeft het getekend en ook de {_buur(buur)} {buur.voor()} {buur.achter()} die kan getuigen die woont op {buur.straat()} hier om de hoek

mijn ex {ex.voor()} wil niet meewerken dat had ik ook al tegen {b.vambt[1].achter()} gezegd maar die luisterde niet dus vraag het {_die(ex)} zelf maar {_haar(ex)} nummer is {ex.tel()} en {_haar(ex)} mail {ex.email()}

u vroeg ook naar school de {_juf(juf)} van {k.voor()} heet {juf.voor()} {juf.achter()} en die heeft alles gezien hoe {k.voor()} zonder eten kwam want er was gewoon geen geld meer en dat komt door jullie

ik heb nog een vraag krijg ik het geld op mijn rekening {o.iban()} of gaat het naar {bewind.achter()} want die zegt dat het naar de boedel moet

en kan {_mw(b.ambt[1])} mij alsjeblieft niet meer bellen op mn werk mijn baas vraagt dan waar het over gaat en {kennis.voor()} moet mijn dienst overnemen

groetjes
{o.voor()}
{o._m("telefoon", o.m.tel)}

verstuurd vanaf mijn telefoon

> op {d[0]:%d-%m-%Y} schreef {a.naam()} <{a.email()}>:
> beste {_mw(o)},
> zoals besproken ontvang ik graag de stukken over {k.voor()} en de opvang bij {_mw(g)}.
> ik ben bereikbaar op {a.tel()}, anders mijn collega {b.vambt[0].naam()}.
> mvg {a.naam()}
"""
    return _klein(t)


def print_beschikking(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, a = b.o, b.ex, b.vambt[2]
    j = b.jaar
    t = f"""BELASTINGDIENST/TOESLAGEN            SYSTEEM FTS    LIJST 0417-B    BLAD 001
AANGEMAAKT DOOR {a.user()}    DD {b.rng.randint(10, 28)}-{b.rng.randint(10, 12)}-{j + 1}

BESCHIKKING KINDEROPVANGTOESLAG {j} - DEFINITIEF

AANVRAGER
NAAM             : {_omgekeerd(o)}
VOORNAMEN        : {o.voor()}
BSN              : {o._m("bsn", o.m.bsn)}
GEB.DATUM        : {o._m("geboortedatum", f"{o.m.geboren:%d-%m-%Y}")}
ADRES            : {o.straat()}
PC/WOONPLAATS    : {o.pc()}
AANSLAGNUMMER    : {o.aanslag(j)}

TOESLAGPARTNER
NAAM             : {_omgekeerd(ex)}
BSN              : {ex._m("bsn", ex.m.bsn)}
GEB.DATUM        : {ex._m("geboortedatum", f"{ex.m.geboren:%d-%m-%Y}")}
AANSLAGNUMMER    : {ex.aanslag(j)}

KINDEREN
NR  NAAM                          GEB.DATUM     BSN          UREN/MND
"""
    for n, k in enumerate(b.kinderen, 1):
        m = k.m
        t += f"{n:02d}  " + _op(k, "naam", f"{m.achter}, {m.tus + ' ' if m.tus else ''}{m.voor}", 30)
        t += _op(k, "geboortedatum", f"{m.geboren:%d-%m-%Y}", 14) + _op(k, "bsn", m.bsn, 13)
        t += f"{b.rng.randint(40, 230)}\n"
    t += f"""
SOORT OPVANG     : GASTOUDER
GASTOUDER        : {g._m("naam", g.m.met_letters)}   BSN {g._m("bsn", g.m.bsn)}
ADRES GASTOUDER  : {g.straat()}, {g.pc()}

BEREKENING
VOORSCHOT ONTVANGEN                 {b.euro()}
RECHT OP TOESLAG                    EUR 0,00
TERUG TE BETALEN                    {b.euro()}
REDEN: CODE 37 - EIGEN BIJDRAGE NIET AANGETOOND. {_mw(g)} HEEFT OP
ONZE BRIEF NIET GEREAGEERD. DE OVEREENKOMST IS GETEKEND DOOR {_tnv(b, ex)}
EN NIET DOOR DE AANVRAGER.

UITBETAALD OP    : {ex._m("iban", ex.m.iban)} TNV {_tnv(b, ex)}
VERREKENEN MET   : {o._m("iban", o.m.iban)} TNV {o._m("naam", f"{o.m.letters} {o.m.vol_achter}")}

BEHANDELD DOOR {a._m("naam", a.m.met_letters)} / GEZIEN {_paraaf(b.vambt[0])}
INLICHTINGEN: BELASTINGTELEFOON 0800-0543
"""
    return _kaps(t, plat=True)


def mutatielog(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, k = b.o, b.ex, b.kinderen[0]
    a = b.ambt + b.vambt
    d = _dagen(b, 12, b.jaar)
    kop = f"MUTATIELOG KLANT {_omgekeerd(o)} BSN {o._m('bsn', o.m.bsn)}\nPERIODE {b.jaar} T/M {b.jaar + 3}\n"
    r = [kop, "DATUM|TIJD|GEBRUIKER|VELD|WAARDE OUD|WAARDE NIEUW"]
    rij = [
        (a[0], "ACHTERNAAM PARTNER", "-", ex.achter()),
        (a[0], "VOORLETTERS PARTNER", "-", ex._m("naam", ex.m.letters)),
        (a[2], "REKENINGNR", o._m("iban", o.m.iban), ex._m("iban", ex.m.iban)),
        (a[2], "TNV", o._m("naam", o.m.met_letters), _tnv(b, ex)),
        (a[3], "TELEFOON KLANT", "ONBEKEND", o.tel()),
        (a[3], "EMAIL KLANT", "ONBEKEND", o.email()),
        (a[4], "GASTOUDER", kennis.met_letters(), g.met_letters()),
        (a[4], "BSN GASTOUDER", kennis._m("bsn", kennis.m.bsn), g._m("bsn", g.m.bsn)),
        (a[1], "ADRES KLANT", "BRIEFADRES", o.straat()),
        (a[1], "KIND 1", "-", f"{k.naam()} {k.geb()}"),
        (a[0], "GEMACHTIGDE", "-", f"MR {adv._m('naam', adv.m.met_letters)}"),
        (a[0], "BEWINDVOERDER", dw.achter(), bewind.achter()),
    ]
    for dag, (wie, veld, oud, nieuw) in zip(d, rij, strict=True):
        r.append(f"{dag:%d%m%Y}|{_tijd(b)}|{wie.user()}|{veld}|{oud}|{nieuw}")
    r += [
        "",
        f"VRIJE TEKST {a[2].user()}: PARTNER {_mw(ex)} BELT, WIL GELD OP EIGEN REKENING.",
        f"AKKOORD NA OVERLEG MET {a[4].achter()}. KLANT ZELF ({_mw(o)}) NIET GESPROKEN.",
        f"VRIJE TEKST {a[1].user()}: VOLGENS {_mwl(g)} WOONT KLANT NU BIJ {_mw(buur)},",
        f"{buur.straat()} TE {buur.stad()}. TEL {buur.tel()}.",
        f"VRIJE TEKST {a[0].user()}: KIND {k.voor()} VERZUIMT, MELDING VAN {_mw(juf)} (SCHOOL).",
        f"VRIJE TEKST {a[3].user()}: {a[0].voor()}, GRAAG OPPAKKEN. GR {a[3].voor()}",
        "",
        f"AFGEDRUKT DOOR {a[1].naam()} ({a[1].user()})",
        "EINDE LIJST",
    ]
    return _kaps("\n".join(r) + "\n")


def intakeformulier(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, a = b.o, b.ex, b.ambt[0]
    kids = "\n".join(
        f"kind {n}: {k.naam()}, geb {k.geb()}, bsn {k.bsn()}" for n, k in enumerate(b.kinderen, 1)
    )
    t = f"""intakeformulier ouder - ingevuld tijdens gesprek

datum: {b.dag()}
ingevuld door: {a.naam()}
ook aanwezig: {b.vambt[1].voor()} (meeluisteren)

1 gegevens ouder
naam: {o.achter()}
voornaam: {o.voor()}
geboren: {o.geb()}
bsn: {o.bsn()}
adres: {o.straat()}
pc en plaats: {o.pc()}
telefoon: {o.tel()}
mail: {o.email()}
rekening: {o.iban()}

2 gezin
burgerlijke staat: gescheiden
ex-partner: {ex.naam()}
geboren: {ex.geb()}
woont: {ex.straat()}, {ex.pc()}
contact met ex: nee, loopt via {kennis.voor()} (gezamenlijke kennis)
{kids}
school van {b.kinderen[0].voor()}: contactpersoon {juf.voor()}

3 opvang
soort: gastouder, via gob
naam gastouder: {g.naam()}
telefoon gastouder: {g.tel()}
hoe betaald: deels contant aan {g.voor()}, deels via {_haar(g)} rekening {g.iban()}
wie weet hiervan: {buur.voor()} {buur.achter()}, {_buur(buur)}, {buur.tel()}

4 schulden en hulp
bewindvoerder: {_mwl(bewind)}
deurwaarder: {dw.achter()}, nog {_bedrag(b)}
advocaat: {adv.naam()}, {adv.email()}
huisarts: {arts.achter()}
anders: schuld bij {kennis.achter()}, {_bedrag(b)} geleend voor de huur

5 wat is er gebeurd (eigen woorden)
{_ouder(b)} vertelt: "toen de brief kwam heb ik meteen gebeld. ik kreeg {b.vambt[2].achter()} en die zei dat ik maar moest bewijzen dat {g.voor()} echt had opgepast. {ex.voor()} was toen al weg. {b.kinderen[0].voor()} sliep slecht en ik ook."

6 afspraken
- {o.voor()} zoekt bonnetjes, {a.voor()} belt {_mw(g)}
- brieven naar {_mw(adv)} in kopie
- volgende afspr met {a.voor()} en {b.ambt[1].voor()}
"""
    return _klein(t, b.rng.random() < 0.3)


def namenlijst(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    mensen = [*_extra(b, b.rng.randint(15, 19)), kennis]
    mensen.insert(b.rng.randint(3, 12), b.o)
    r = [
        f"lijst ouders gastouder {g.achter()} {b.jaar}",
        f"overgetikt uit het schrift van {_mwl(g)} door {_paraaf(b.ambt[1])}",
        "",
        f"{'nr':<5}{'naam':<34}{'telefoon':<16}{'kind':<6}betaald",
    ]
    vorm = b.rng.choice((0, 1, 2))
    for n, w in enumerate(mensen, 1):
        m = w.m
        naam = (
            " ".join(x for x in (m.achter, m.tus, m.voor) if x),
            m.naam,
            f"{m.achter} {m.letters.replace('.', '')} {m.tus}".strip(),
        )[vorm]
        r.append(
            f"{n:<5}" + _op(w, "naam", naam, 34) + _op(w, "telefoon", m.tel, 16)
            + f"{b.rng.randint(1, 3):<6}{b.rng.choice(('ja', 'nee', 'deels', 'contant'))}"
        )  # fmt: skip
    e = mensen[1] if mensen[1].lak else mensen[2]
    f = mensen[-2] if mensen[-2].lak else mensen[-3]
    r += [
        "",
        "opmerkingen in de kantlijn",
        f"- {e.voor()} komt pas na de zomervakantie, via {f.achter()}",
        f"- {_mw(f)} nog bellen over de uren",
        f"- kind van {kennis.voor()} eet mee op dinsdag",
        f"- {b.o.voor()}: kinderen {' en '.join(k.voor() for k in b.kinderen[:2])}, {b.ex.voor()} haalt op vrijdag op",
        f"- bank: {g.iban()} op naam van {g.met_letters()}",
        "",
        f"gecontroleerd met {_mw(b.vambt[0])} op {b.dag()}",
    ]
    return _klein("\n".join(r) + "\n")


def handbrief(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, k = b.o, b.ex, b.kinderen[0]
    t = f"""[Transcriptie van een met de hand geschreven brief, uitgetypt door {b.vambt[2].naam()}]

{o.stad()}, {b.dag()}

Aan de commissie

Geachte mensen,

Mijn naam is {o.naam()} en ik woon op {o.straat()}. Ik schrijf u omdat ik het anders niet kwijt kan. In {b.jaar} werkte ik in de zorg en {k.voor()} ging naar {g.voor()}. Dat ging goed. {_van(g)} partner haalde de kinderen zelfs van school. Toen kwam de eerste brief.

Mijn toenmalige partner, {_breuk(ex)}, zei dat het een foutje was. Maar {ex.voor()} had zelf het geld gekregen. Na een jaar was {_ze(ex)} weg en zat ik met de schuld. Ik heb gehuild bij {juf.voor()}, de {"lerares" if _v(juf) else "leraar"} van {k.voor()}, op het schoolplein. {"Mevrouw" if _v(juf) else "Meneer"} {juf.achter()} heeft toen eten voor ons geregeld. [Onleesbaar] en dat vergeet ik nooit.

Dokter {arts.achter()} schreef pillen voor. {"Mevrouw" if _v(dw) else "Meneer"} {dw.met_letters()}, de deurwaarder, nam de auto mee. De {_buur(buur)}, {buur.naam()}, bracht mij elke dag naar het werk tot ik mijn baan verloor.

Van uw dienst sprak ik met {b.vambt[1].naam()}, met {b.vambt[0].achter()} en later met {b.ambt[0].voor()}. Alleen {b.ambt[0].voor()} luisterde. {"Mevrouw" if _v(b.vambt[0]) else "Meneer"} {b.vambt[0].achter()} hing op toen ik begon te huilen.

Ik vraag geen medelijden. Ik vraag dat u het opschrijft: {o.voor()} {o.achter()} was geen fraudeur. En {k.voor()} ook niet, die was toen nog maar een kleuter.

Als u wilt bellen: {o.tel()}. Mijn vriend{"in" if _v(kennis) else ""} {kennis.voor()} mag ook voor mij praten, {kennis.tel()}.

Hoogachtend,

{o.naam()}

[In de kantlijn, ander handschrift:] {"mevr." if _v(o) else "dhr."} {o.achter()} gebeld, brief besproken. {_paraaf(b.ambt[0])}
"""
    return _wisselvallig(b, t, b.rng.choice((0.3, 0.5)))


def regelnotities(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    x = _extra(b, 1)[0]
    o, ex, k, a = b.o, b.ex, b.kinderen[-1], b.ambt[0]
    r = [
        f"aantekeningen huisbezoek {b.dag()}",
        f"aanwezig {o.voor()}, {a.voor()}, {b.ambt[1].voor()} en later {kennis.voor()}",
        "",
        f"{k.voor()} deed open, zat op de trap",
        f"{_mw(o)} net terug van werk",
        f"{ex.naam()} is sinds {b.jaar + 1} uit beeld",
        f"{_haar(ex)} familie betaalt niks mee",
        f"adres van {ex.voor()}: {ex.straat()}, {ex.pc()}",
        f"{_mw(ex)} heeft eigen aanvraag lopen bij {b.vambt[1].achter()}",
        "",
        "over de opvang",
        f"{g.achter()} paste op van 7 tot 18 uur",
        f"soms nam {_haar(g)} {'zus' if _v(x) else 'broer'} {x.voor()} het over",
        f"bonnetjes liggen bij {_mw(g)} op zolder",
        f"{g.tel()} na 17 uur bellen",
        f"{buur.naam()} van hiernaast heeft het ook gezien",
        "",
        "over de schulden",
        f"{dw.achter()} kwam twee keer langs met politie",
        f"{_mwl(bewind)} doet nu het beheer",
        f"leefgeld {_bedrag(b)} per maand",
        f"rekening {o.iban()} is weer vrij",
        "",
        "over de gezondheid",
        f"huisarts {arts.achter()} heeft doorverwezen",
        f"{k.voor()} praat met {juf.voor()} van school",
        f"{_ouder(b)} slaapt slecht",
        "",
        "afspraken",
        f"{a.voor()} mailt {adv.email()}",
        f"{b.ambt[1].achter()} zoekt de oude brieven van {b.vambt[2].achter()}",
        f"terugbellen op {o.tel()}",
        f"stukken ook naar {_mw(adv)}",
        f"verslag: {_paraaf(a)}",
    ]
    return _regelkap("\n".join(r) + "\n")


def interne_mail(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, k = b.o, b.ex, b.kinderen[0]
    a, a1, v = b.ambt[0], b.ambt[1], b.vambt
    return f"""Van: {_omgekeerd(a)} ({a.user()})
Aan: {_omgekeerd(v[0])}; {_omgekeerd(v[2])}
CC: {_omgekeerd(a1)}; {v[1].email()}
Onderwerp: FW: Zaak {o.achter()} - SPOED

Hoi {v[0].voor()} en {v[2].voor()},

Even over {_mw(o)}, BSN {o.bsn()}. Ik heb vanmorgen De Ouder gesproken en daarna Gebeld met de Gastouder, {g.voor()} {g.achter()}. Zij verklaren allebei dat de Opvang gewoon is Doorgegaan. {g.achter()} heeft nog een Map met Urenlijsten.

WAT IK NODIG HEB:
- Akkoord van {v[0].achter()} op de Betaling ({b.euro()})
- Een Tweede lezer, kan {v[1].voor()} dat doen?
- De oude Beschikking, die zat bij {v[2]._m("naam", v[2].m.met_letters.upper())}

De Ex, {ex.naam()}, belde OOK. {"Zij" if _v(ex) else "Hij"} wil weten wat {o.voor()} krijgt. Dat heb ik niet verteld. Adres van {ex.voor()} is nu {ex.adres()}, dus NIET meer het adres uit het Systeem.

Let op, Kind {k.voor()} ({k.geb()}) is bijna Achttien en krijgt een Eigen brief. De {"Lerares" if _v(juf) else "Leraar"}, {juf.achter()}, heeft een Zorgmelding gedaan. Graag Voorzichtig mee omgaan.

Verder heeft {adv._m("naam", adv.m.vol_achter.upper())} (de advocaat, {adv.email()}) een Klacht ingediend tegen {_paraaf(v[1])}. Ik weet niet of {v[1].voor()} dat al weet.

Gr. {a.voor()}
{a.tel()}

-----Oorspronkelijk bericht-----
Van: {v[0].naam()}
Aan: {a.naam()}

{a.voor()}, kun jij Vandaag nog {_mw(o)} bellen? {"Mevrouw" if _v(bewind) else "Meneer"} {bewind.achter()} (de Bewindvoerder) zit mij achter de broek en {dw.achter()} dreigt met Ontruiming. {o.tel()}. Dank!
{v[0].voor()}
"""


def besluit(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, a = b.o, b.ex, b.ambt[0]
    k = b.kinderen[0]
    return f"""Uitvoeringsorganisatie Herstel Toeslagen
Postbus 1400, 6401 DN Heerlen

{o.heer_vol()}
{o.straat()}
{o.pc()}

Datum {b.dag()}
Ons kenmerk {b.ref()}
Behandeld door {a._m("naam", a.m.met_letters)}, {a.tel()}
Betreft: besluit integrale beoordeling kinderopvangtoeslag {b.jaar}

Geachte {o.m.aanhef} {o.achter()},

U vroeg ons op {b.dag()} om uw situatie te beoordelen. In deze brief leest u ons besluit.

Besluit
U bent gedupeerd. Wij vergoeden {b.euro()}. Wij maken dit bedrag binnen zes weken over op rekening {o.iban()}.

Waarom dit besluit
In {b.jaar} ontving u kinderopvangtoeslag voor {" en ".join(x.naam() for x in b.kinderen[:2])}. De opvang vond plaats bij gastouder {g.met_letters()} in {g.stad()}. Bij de controle heeft de behandelaar, {b.vambt[2].met_letters()}, alleen gekeken naar de overeenkomst, die was getekend door {ex.heer_vol()}. {_heer(g)} heeft verklaard dat {k.voor()} er drie dagen per week verbleef. Ook {_buur(buur)} {buur.achter()} heeft dat bevestigd. Wij hadden dit toen moeten onderzoeken.

De schuld bij deurwaarder {dw.achter()} valt onder de regeling voor private schulden. Uw bewindvoerder, {bewind.heer_vol()}, ontvangt hierover een aparte brief.

Niet eens met dit besluit?
Dan kunt u binnen zes weken bezwaar maken. Uw gemachtigde, mr. {adv.met_letters()}, ontvangt een kopie van deze brief.

Vragen?
Bel uw persoonlijk zaakbehandelaar {a.naam()} of het serviceteam: 0800-2358358.

Hoogachtend,
namens de staatssecretaris,

{b.vambt[0].naam()}
Teammanager

Kopie: {adv._m("naam", adv.m.met_letters)}; {bewind._m("naam", bewind.m.met_letters)}
"""


def hoorverslag(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, k = b.o, b.ex, b.kinderen[-1]
    v = b.vambt
    return f"""Verslag van de hoorzitting

Zaaknummer: {b.ref()}
Datum en plaats: {b.dag()}, per videoverbinding

Aanwezig
{_op(o, "naam", o.m.met_letters, 34)}bezwaarmaker
mr. {_op(adv, "naam", adv.m.met_letters, 30)}gemachtigde
{_op(kennis, "naam", kennis.m.naam, 34)}steun van bezwaarmaker
{_op(v[0], "naam", v[0].m.met_letters, 34)}voorzitter
{_op(v[2], "naam", v[2].m.met_letters, 34)}lid
{_op(b.ambt[1], "naam", b.ambt[1].m.naam, 34)}vertegenwoordiger UHT
Afwezig met bericht: {g._m("naam", g.m.met_letters)} (getuige)

De voorzitter opent de zitting en stelt de aanwezigen voor.

Gemachtigde: In het dossier ontbreken de notities van {v[1].heer()}. Mijn {"cliënte" if _v(o) else "cliënt"} heeft toen uitgelegd dat {g.heer_vol()} de kinderen opving. Dat staat nergens.

{b.ambt[1].achter()}: Wij hebben alleen het gespreksverslag van {v[1].achter()}. Daarin staat dat {ex.naam()} de toeslag aanvroeg.

Bezwaarmaker: Dat klopt niet. {ex.voor()} was toen al vertrokken. Ik deed alles zelf. {k.voor()} was vier en ging elke dag naar {g.voor()}. Vraag het de huisarts, dokter {arts.achter()}, of {juf.voor()} {juf.achter()} van school.

Voorzitter: Hoe liep het contact met de deurwaarder?

Bezwaarmaker: {_heer(dw)} kwam bij mij thuis. {k.voor()} stond erbij.

{_heer(kennis)}: Ik was daar ook. Het was verschrikkelijk. Ik heb {o.voor()} toen geld geleend.

{v[2].achter()}: Is er een bewijs van die lening?

Gemachtigde: Ja, wij sturen dit na. {_heer(bewind)} beheert die stukken nu.

De voorzitter sluit de zitting. {_heer(b.ambt[1])} krijgt twee weken om te reageren.

Opgemaakt door {v[2].naam()}, {v[2].email()}
"""


def brief_advocaat(b: Bron) -> str:
    g, arts, buur, juf, adv, dw, kennis, bewind = _rollen(b)
    o, ex, a = b.o, b.ex, b.ambt[0]
    kids = "\n".join(f"- {k.naam()}, geboren op {k.geb()}" for k in b.kinderen)
    return f"""Uitvoeringsorganisatie Herstel Toeslagen
t.a.v. {a.heer_vol()}
Per e-mail: {a.email()}

{adv.stad()}, {b.dag()}

Inzake: {o._m("naam", o.m.met_letters)} / UHT
Uw kenmerk: {b.ref()}

{"Geachte mevrouw" if _v(a) else "Geachte heer"} {a.achter()},

Tot mij wendde zich {o.heer_vol()}, wonende te {o.stad()} aan {o.straat()}, met het verzoek de belangen te behartigen. Uit het huwelijk met {ex.naam()} zijn geboren:
{kids}

Cliënt{"e" if _v(o) else ""} ontving van u een besluit dat is ondertekend door {b.vambt[0].naam()}. Daarin wordt voorbijgegaan aan de verklaring van {g.heer_vol()}, die ik hierbij nogmaals overleg. {_heer(g)} schrijft:

"Ik, {g.naam()}, geboren op {g.geb()}, heb in {b.jaar} opgepast op de kinderen van {o.naam()}. {b.ex.voor()} bracht ze soms, maar meestal kwam {o.voor()} zelf."

Deze verklaring wordt ondersteund door {buur.naam()}, wonende {buur.adres()}, en door {juf.heer_vol()} van de basisschool.

Voorts wijs ik op de medische stukken van huisarts {arts.met_letters()} en op het exploot van {dw.heer_vol()}. De heer of mevrouw {b.vambt[2].achter()}, destijds behandelaar, heeft deze stukken nooit opgevraagd.

Ik verzoek u het bedrag over te maken op {o.iban()} ten name van {o._m("naam", o.m.met_letters)} en niet op de rekening van {ex.heer()} ({ex.iban()}).

Met vriendelijke groet,

{adv.naam()}
advocaat
{adv.email()}

c.c. {bewind.naam()}; {o.email()}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    belnotities, app_gastouder, sms_behandelaar, journaal, mail_ouder, print_beschikking, mutatielog, intakeformulier,
    namenlijst, handbrief, regelnotities, interne_mail, besluit, hoorverslag, brief_advocaat,
]  # fmt: skip
