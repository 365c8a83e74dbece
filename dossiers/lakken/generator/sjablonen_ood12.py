# SPDX-License-Identifier: EUPL-1.2
"""Templates by an author who had not read the rules: a cross-section of a toeslagendossier, with names of their own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

from . import mensen
from .mensen import MAANDEN
from .sjablonen_test import Bron
from .wie import Wie


def _op(w: Wie, soort: str, tekst: str, breed: int) -> str:
    """A marked value in a column."""
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _extra(b: Bron) -> Wie:
    """One more unregistered person, with a name that nobody in the family has."""
    g = b.g
    familie = [g.ouder, g.ex, *g.kinderen]
    while True:
        m = mensen.maak(b.rng, "twaalf", "derde", bekend=False)
        if m.voor not in {f.voor for f in familie} and m.achter not in {f.achter for f in familie}:
            return Wie(m, b.rng, g.ouder)


def _p(w: Wie, vrouw: str, man: str) -> str:
    return vrouw if w.m.geslacht == "v" else man


def _botst(b: Bron, w: Wie) -> bool:
    """Whether initials and surname would be those of the parent."""
    return w is not b.o and w.deelt and w.m.letters[0] == b.o.m.letters[0]


def _kort(b: Bron, w: Wie) -> str:
    return w.naam() if _botst(b, w) else w.met_letters()


def _komma(b: Bron, w: Wie) -> str:
    return w._m("naam", _komma_kaal(b, w))


def _komma_kaal(b: Bron, w: Wie) -> str:
    voor = w.m.voor if _botst(b, w) else w.m.letters
    tus = f", {w.m.tus}" if w.m.tus else ""
    return f"{w.m.achter}{tus} {voor}" if tus else f"{w.m.achter}, {voor}"


def _kapitaal(b: Bron, w: Wie) -> str:
    voor = w.m.voor if _botst(b, w) else w.m.letters
    return w._m("naam", f"{voor} {w.m.vol_achter}".upper())


def _achter(w: Wie) -> str:
    """The surname as it is written after a title: with a capital."""
    a = w.m.vol_achter
    return w._m("naam", a[0].upper() + a[1:])


def _titel(w: Wie) -> str:
    return f"{_p(w, 'mevrouw', 'de heer')} {_achter(w)}"


def _titel_zin(w: Wie) -> str:
    return f"{_p(w, 'Mevrouw', 'De heer')} {_achter(w)}"


def _ex_kort(b: Bron) -> str:
    """The ex-partner by surname only where the parent has another one."""
    return b.ex.voor() if b.ex.deelt else b.ex.achter()


def _bezit(w: Wie) -> str:
    """The first name with a genitive s: Davuts, Ayla's, Hans'."""
    kaal = mensen.vouw(w.m.voor).lower()
    if kaal[-1] in "sxz":
        return w.voor() + "'"
    klinker = kaal[-1] in "aiou" or (kaal[-1] == "y" and kaal[-2] not in "aeou")
    return w.voor() + ("'s" if klinker else "s")


def _paraaf(w: Wie) -> str:
    return w._m("naam", _paraaf_kaal(w))


def _paraaf_kaal(w: Wie) -> str:
    tus = "".join(t.strip("'")[0] for t in w.m.tus.split())
    return w.m.letters[0] + tus + w.m.achter[0].upper()


def _los(w: Wie, tussen: str = "") -> str:
    kaal = mensen.vouw(w.m.vol_achter).lower().replace(" ", tussen)
    return re.sub(r"[^a-z.-]", "", kaal)


def _mail(w: Wie, domein: str) -> str:
    voor = re.sub(r"[^a-z-]", "", mensen.vouw(w.m.voor).lower())
    kop = w.rng.choice((voor[0], voor))
    return w._m("email", f"{kop}.{_los(w, w.rng.choice(('', '.')))}@{domein}")


def _jaar(b: Bron) -> int:
    """A year of the allowance in which all children had been born."""
    return max(b.jaar, *(k.m.geboren.year + 1 for k in b.kinderen))


def _dag(b: Bron, van: int, tot: int) -> dt.date:
    return dt.date(b.rng.randint(van, tot), b.rng.randint(1, 12), b.rng.randint(1, 28))


def _dagen(b: Bron, van: int, tot: int, aantal: int) -> list[dt.date]:
    return sorted(_dag(b, van, tot) for _ in range(aantal))


def _cijfers(d: dt.date) -> str:
    return f"{d:%d-%m-%Y}"


def _woorden(d: dt.date) -> str:
    return f"{d.day} {MAANDEN[d.month - 1]} {d.year}"


def _geld(b: Bron, van: int, tot: int) -> str:
    return f"{b.rng.randint(van, tot):,}".replace(",", ".") + f",{b.rng.randint(0, 99):02d}"


def _rij(stukken: Sequence[str]) -> str:
    """'a, b en c'."""
    return stukken[0] if len(stukken) == 1 else ", ".join(stukken[:-1]) + " en " + stukken[-1]


def besluit(b: Bron) -> str:
    j, d = _jaar(b), _dag(b, 2021, 2023)
    a, t = b.ambt[0], b.vambt[0]
    regels = "\n".join(f"- {k.naam()}, geboren op {k.geb()}, BSN {k.bsn()}" for k in b.kinderen)
    return f"""Belastingdienst/Toeslagen
Uitvoeringsorganisatie Herstel Toeslagen
Postbus 4510, 6401 JA Heerlen

{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Datum: {_woorden(d)}
Ons kenmerk: {b.ref()}
Burgerservicenummer: {b.o.bsn()}
Behandeld door: {a.met_letters()}
Doorkiesnummer: {a.tel()}

Betreft: definitieve beschikking integrale beoordeling {j} en {j + 1}

Geachte {b.o.m.aanhef} {_achter(b.o)},

U hebt ons gevraagd om uw kinderopvangtoeslag opnieuw te beoordelen. In deze brief leest u wat wij hebben besloten. Op {_woorden(_dag(b, 2020, 2020))} sprak u hierover met {_titel(t)}.

Voor wie vroeg u kinderopvangtoeslag aan?
{regels}

Uw toeslagpartner
In {j} was {b.ex.heer_vol()} (geboren op {b.ex.geb()}) uw toeslagpartner. Volgens de gemeente stond {_p(b.ex, "zij", "hij")} tot en met december {j} bij u ingeschreven. De aanslag met nummer {b.ex.aanslag(j)} is daarom in de berekening meegenomen. Vanaf {j + 1} tellen wij alleen uw eigen inkomen mee, aanslagnummer {b.o.aanslag(j + 1)}.

Ons besluit
Wij hebben de toeslag over {j} ten onrechte op nihil gesteld. U krijgt een compensatie van € {_geld(b, 9000, 42000)}. Het bedrag staat binnen twee weken op rekening {b.o.iban()}. Een deel van de terugvordering is destijds door {b.ex.naam()} betaald, vanaf rekening {b.ex.iban()}. Daarover sturen wij {_titel(b.ex)}, uw toeslagpartner van toen, een eigen brief.

Bent u het niet eens met dit besluit?
Stuur dan binnen zes weken een bezwaarschrift naar het adres bovenaan deze brief. Hebt u vragen, bel dan met uw persoonlijk zaakbehandelaar {a.naam()} of met het Serviceteam, 0800 - 2 358 358 (gratis).

Hoogachtend,
namens de Staatssecretaris van Financiën,

{b.vambt[1].met_letters()}, teammanager beoordeling
"""


def brief_ouder(b: Bron) -> str:
    j, v = _jaar(b), b.vreemd
    k, g, buur, arts = b.kinderen[0], v[0], v[2], v[1]
    return f"""{b.o.naam()}
{b.o.straat()}
{b.o.pc()}
tel. {b.o.tel()}

Aan: Belastingdienst Toeslagen
{_woorden(_dag(b, j + 1, j + 2))}

Onderwerp: mijn toeslag van {j}, bsn {b.o.bsn()}

Beste mensen,

Ik schrijf jullie nu voor de derde keer. Ik heb van {b.vambt[2].heer()} een brief gekregen dat ik {_geld(b, 4000, 19000)} euro terug moet betalen omdat er geen contract zou zijn. Dat is niet waar!! Het contract met {g.naam()} heb ik op tijd opgestuurd en {g.voor()} heeft het zelf ook nog een keer gefaxt.

{k.voor()} ging vier dagen per week naar {g.voor()}, dat weet de hele straat. Vraag het maar aan mijn {_p(buur, "buurvrouw", "buurman")} {buur.naam()}. {buur.voor()} heeft {_p(k, "haar", "hem")} vaak gebracht als ik vroege dienst had.

Sinds {b.ex.naam()} weg is sta ik overal alleen voor. {b.ex.voor()} betaalt niks en {_bezit(b.ex)} schulden komen ook bij mij terecht, de deurwaarder ({v[5].achter()} heet {_p(v[5], "ze", "hij")}) stond vorige week aan de deur waar {_rij([x.voor() for x in b.kinderen])} bij {"was" if len(b.kinderen) == 1 else "waren"}. Ik slaap slecht en ben onder behandeling bij dokter {arts.achter()}.

Toen ik belde kreeg ik iemand die alleen {b.vambt[1].voor()} wou heten. {b.vambt[1].voor()} zei "mevrouw of meneer, dat moet u aan {b.ambt[1].achter()} vragen". Maar {b.ambt[1].achter()} belt nooit terug.

Wat ik wil:
1. dat u stopt met inhouden op mijn huurtoeslag
2. dat het geld terugkomt op {b.o.iban()}, niet op de rekening van {b.ex.voor()}
3. dat iemand mij gewoon opbelt

Groetjes,

{b.o.met_letters()}
(getypt door {v[6]._m("naam", v[6].m.naam.lower())}, mijn {_p(v[6], "zus", "broer")})

PS: {g.voor()} is zelf ook bereikbaar, {g.tel()}, liefst na 18 uur.
PS2: {v[6].voor()} helpt met de papieren, u mag {_p(v[6], "haar", "hem")} ook mailen: {v[6].email()}
"""


def belnotities(b: Bron) -> str:
    j = _jaar(b)
    d = _dagen(b, j + 1, 2021, 5) if j < 2020 else _dagen(b, 2020, 2022, 5)
    a, c, e = b.ambt[0], b.vambt[0], b.vambt[1]
    v, k = b.vreemd, b.kinderen[-1]
    uur = [f"{b.rng.randint(9, 16):02d}.{b.rng.randint(10, 59)}" for _ in d]
    return f"""TELEFOONNOTITIES   klant: {_komma(b, b.o)}   BSN {b.o.bsn()}

{_cijfers(d[0])}  {uur[0]} u   mdw: {c.user()}   inkomend
Belt zelf vanaf {b.o.tel()}. Vraagt waarom de toeslag is stopgezet. Uitgelegd dat de jaaropgave ontbreekt. {_p(b.o, "Mevr.", "Mnr.")} zegt dat gastouder {v[0].achter()} die heeft opgestuurd. Niets te vinden in het systeem. TBV gemaakt voor {a.voor()}.

{_cijfers(d[1])}  {uur[1]} u   mdw: {a.user()}   uitgaand
Nummer {b.o.tel()} gebeld, kreeg {_p(v[6], "dame", "man")} aan de lijn die zich voorstelde als {v[6].naam()}. Zou {_p(v[6], "zus", "broer")} zijn. Geen informatie gegeven, wel gevraagd of {b.o.heer()} terug wil bellen.

{_cijfers(d[2])}  {uur[2]} u   mdw: {e.user()}   inkomend
Ex-partner {b.ex.naam()} ({b.ex.tel()}) aan de telefoon. Wil weten of {_p(b.ex, "zij", "hij")} hoofdelijk aansprakelijk is. Noemt BSN {b.ex.bsn()}. Verwezen naar {a.naam()}. {b.ex.voor()} was onvriendelijk en wil een klacht indienen. Nieuw adres doorgegeven:
{b.ex.straat()}
{b.ex.pc()}

{_cijfers(d[3])}  {uur[3]} u   mdw: {c.user()}   inkomend
Advocaat belt, mr. {v[4].met_letters()}, treedt op namens {b.o.met_letters()}. Wil het dossier. Machtiging nog niet binnen, zou gemaild zijn aan {c.email()}. {_titel_zin(v[4])} is bereikbaar op {v[4].tel()}. Doorgezet aan {e.naam()}, toestel bekend ({e.tel()}).

{_cijfers(d[4])}  {uur[4]} u   mdw: {a.user()}   uitgaand
Gesproken met {b.o.heer_vol()}. Erg emotioneel, gezegd dat het niet meer gaat en dat {k.voor()} niet mee kan op schoolreis. Juf/meester {v[3].achter()} heeft het voorgeschoten. Doorverwezen naar huisarts ({v[1].achter()}). Afgesproken dat {c.voor()} maandag belt. Als {c.voor()} er niet is doet {b.ambt[1].voor()} het.

Paraaf: {_paraaf(a)}   gezien: {_paraaf(e)}   kopie naar: {b.ambt[1].achter()}
"""


def betaallijst(b: Bron) -> str:
    j = _jaar(b)
    lijst = [b.o, b.ex, *(_extra(b) for _ in range(9))]
    b.rng.shuffle(lijst)
    r = [
        f"UITBETALINGEN KOT {j}   run {b.rng.randint(100, 999)}   datum {_cijfers(_dag(b, j, j))}",
        f"aangemaakt door {b.vambt[0].user()}   vrijgegeven door {b.ambt[1].user()}",
        "",
        f"{'NAAM':<34}{'BSN':<12}{'REKENING':<22}{'BEDRAG':>10}  PAR",
        "-" * 84,
    ]
    for w in lijst:
        naam = b.rng.choice((_komma_kaal(b, w), _komma_kaal(b, w), f"{w.m.voor} {w.m.vol_achter}"))
        r.append(
            _op(w, "naam", naam, 34)
            + _op(w, "bsn", w.m.bsn, 12)
            + _op(w, "iban", w.m.iban, 22)
            + f"{_geld(b, 120, 2400):>10}  {_paraaf(b.amb())}"
        )
    u, x = lijst[3], lijst[7]
    if u in (b.o, b.ex):
        u = lijst[4] if lijst[4] not in (b.o, b.ex) else lijst[5]
    if x in (b.o, b.ex):
        x = lijst[8] if lijst[8] not in (b.o, b.ex) else lijst[9]
    r += [
        "-" * 84,
        f"{'TOTAAL':<68}{_geld(b, 9000, 21000):>10}",
        "",
        "Uitval en bijzonderheden",
        f"* {u.achter()}: rekening opgeheven, betaling op {u.iban()} teruggekomen op {_cijfers(_dag(b, j, j))}",
        f"* {_kapitaal(b, x)} overleden volgens BRP, {_p(x, 'haar', 'zijn')} nabestaande belt op {x.tel()}",
        f"* {b.o.naam()}: beslag van {b.vreemd[5].achter()}, beslagvrije voet toegepast, rest naar {b.o.iban()}",
        f"* {b.ex.naam()}: bedrag teruggeboekt, zie aanslag {b.ex.aanslag(j)}",
        "",
        f"Akkoord: {b.ambt[1].naam()}, gezien door {b.vambt[2].met_letters()}",
    ]
    return "\n".join(r) + "\n"


def scherm(b: Bron) -> str:
    j, d = _jaar(b), _dagen(b, 2016, 2022, 5)
    o, e = b.o, b.ex
    r = [
        f"Raadplegen persoon                     {_cijfers(d[4])} {b.rng.randint(8, 17):02d}:{b.rng.randint(10, 59)}   gebruiker {b.ambt[0].user()}",
        "=" * 78,
        f"BSN            : {o._m('bsn', o.m.bsn)}",
        f"Geslachtsnaam  : {o._m('naam', o.m.achter)}",
        f"Voorvoegsel    : {o._m('naam', o.m.tus) if o.m.tus else '-'}",
        f"Voornamen      : {o.voor()}",
        f"Voorletters    : {o._m('naam', o.m.letters)}",
        f"Geslacht       : {_p(o, 'V', 'M')}",
        f"Geb.datum      : {o._m('geboortedatum', f'{o.m.geboren:%d%m%Y}')}",
        f"Woonadres      : {o.straat()}",
        f"Pc/woonplaats  : {o.pc()}",
        f"Rekeningnr     : {o.iban()}",
        f"Tel. privé     : {o.tel()}",
        f"E-mail         : {o.email()}",
        "",
        "RELATIES",
        f"{'srt':<6}{'naam':<34}{'geb.dat':<12}{'bsn':<12}vanaf",
        "PRT   "
        + _op(e, "naam", _komma_kaal(b, e), 34)
        + _op(e, "geboortedatum", _cijfers(e.m.geboren), 12)
        + _op(e, "bsn", e.m.bsn, 12)
        + f"01-01-{j - 2}",
    ]
    for k in b.kinderen:
        r.append(
            "KND   "
            + _op(k, "naam", _komma_kaal(b, k), 34)
            + _op(k, "geboortedatum", _cijfers(k.m.geboren), 12)
            + _op(k, "bsn", k.m.bsn, 12)
            + f"{k.m.geboren.year}"
        )
    g = b.vreemd[0]
    r += [
        "",
        "OPVANG",
        "Soort          : gastouder",
        f"Houder         : {g.groot()}",
        f"Rekening       : {g.iban()}",
        "",
        "MUTATIES",
        f"{_cijfers(d[0])}  {_op(b.vambt[0], 'gebruikersnaam', b.vambt[0].m.gebruiker, 12)}adres partner gewijzigd: {e.straat()}",
        f"{_cijfers(d[1])}  {_op(b.ambt[1], 'gebruikersnaam', b.ambt[1].m.gebruiker, 12)}stopbrief verzonden aan {_kapitaal(b, o)}",
        f"{_cijfers(d[2])}  {_op(b.vambt[1], 'gebruikersnaam', b.vambt[1].m.gebruiker, 12)}memo: overlegd m {b.ambt[0].voor()}, contract {g.achter()} akkoord",
        f"{_cijfers(d[3])}  {_op(b.vambt[2], 'gebruikersnaam', b.vambt[2].m.gebruiker, 12)}partner beëindigd, zie tel.notitie {_paraaf(b.ambt[0])}",
        f"{_cijfers(d[4])}  {_op(b.ambt[0], 'gebruikersnaam', b.ambt[0].m.gebruiker, 12)}signaal deurwaarder {b.vreemd[5].met_letters()} verwerkt",
        "",
        "F3=einde  F7=vorige  F8=volgende",
    ]
    return "\n".join(r) + "\n"


def mailketen(b: Bron) -> str:
    j = _jaar(b)
    a, a2, c, c2, c3 = b.ambt[0], b.ambt[1], b.vambt[0], b.vambt[1], b.vambt[2]
    v, d = b.vreemd, _dagen(b, 2020, 2020, 3)
    u = [f"{b.rng.randint(8, 17):02d}:{b.rng.randint(10, 59)}" for _ in d]
    return f"""Van: {_komma(b, a)} <{a.email()}>
Verzonden: {_woorden(d[2])} {u[2]}
Aan: {_komma(b, c)} <{c.email()}>
CC: {_komma(b, a2)}, {_komma(b, c3)}
Onderwerp: RE: FW: dossier {b.o.achter()} / {b.ref()}

Hoi {c.voor()},

Dank voor het uitzoeken. Ik heb {b.o.heer()} vanmiddag gesproken ({b.o.tel()}). De stukken van gastouder {v[0].achter()} zijn er dus wel, ze zaten bij het verkeerde BSN ({b.ex.bsn()}, dat is van de ex-partner {b.ex.naam()}).

{c3.voor()}, wil jij ze overzetten? En {a2.voor()}, graag een vier-ogencheck.

Groet,
{a.voor()}

{a.naam()}
persoonlijk zaakbehandelaar | T {a.tel()}

-----Oorspronkelijk bericht-----
Van: {c.naam()}
Verzonden: {_woorden(d[1])} {u[1]}
Aan: {a.naam()}
CC: {c2.naam()}
Onderwerp: FW: dossier {b.o.achter()}

Ha {a.voor()},

Zie hieronder. Volgens {c2.voor()} is het in {j} behandeld door {_extra(b).naam()}, inmiddels uit dienst. {_bezit(c2)} aantekeningen staan op de schijf onder {c2.user()}. Ik zie twee keer een terugvordering: op naam van {b.o.met_letters()} en op naam van {b.ex.naam()}. Bel {_p(b.ex, "haar", "hem")} maar niet zonder overleg.

Gr. {_paraaf(c)}

> Van: {v[4].naam()} <{_mail(v[4], "oeverlandadvocaten.nl")}>
> Verzonden: {_woorden(d[0])} {u[0]}
> Aan: {c.email()}
> Onderwerp: cliënt {b.o.naam()}
>
> Geachte {c.m.aanhef} {_achter(c)},
>
> Namens cliënt vraag ik afschrift van alle stukken, ook de brieven van {v[0].voor()}
> {v[0].achter()} en van huisarts {v[1].achter()}. Tijdens mijn verlof
> neemt mijn kantoorgenoot {v[7].naam()} de zaak waar.
>
> mr. {v[4].met_letters()}
"""


def hoorverslag(b: Bron) -> str:
    j, v = _jaar(b), b.vreemd
    vz, secr, a = b.vambt[0], b.vambt[2], b.ambt[0]
    k, o = b.kinderen[0], b.o
    hij = _p(o, "zij", "hij")
    return f"""VERSLAG VAN DE HOORZITTING

Bezwaarnummer    {b.ref()}
Datum zitting    {_woorden(_dag(b, 2022, 2023))}, 10.30 uur
Bezwaarmaker     {o.naam()}, BSN {o.bsn()}
Gemachtigde      mr. {v[4].met_letters()}
Voorzitter       {vz.met_letters()}
Verslag          {secr.naam()}
Namens UHT       {a.met_letters()} en {b.ambt[1].met_letters()}
Ook aanwezig     {v[6].naam()} ({_p(v[6], "zus", "broer")} van bezwaarmaker)

De voorzitter opent de zitting en stelt iedereen voor. {_titel_zin(v[4])} heeft gisteren nog een verklaring van {v[2].naam()} ingediend. {_titel_zin(a)} heeft daar geen bezwaar tegen.

{_titel_zin(o)} vertelt dat {hij} in {j} werkte in de thuiszorg. {k.voor()} ging naar {v[0].voor()}, die twee straten verderop woonde. De betalingen gingen contant, omdat {v[0].voor()} dat wilde. "Ik heb alle bonnetjes bewaard, maar {b.ex.voor()} heeft bij de scheiding de map meegenomen," aldus bezwaarmaker.

Voorzitter: Was {b.ex.heer_vol()} toen vertrokken?
{o.voor()}: Ja. {b.ex.voor()} is in de zomer naar {_p(b.ex, "haar", "zijn")} moeder gegaan. Ingeschreven op {b.ex.straat()}.
{v[4].achter()}: Dat blijkt ook uit de BRP.
{a.achter()}: In ons systeem liep het partnerschap door tot het einde van het jaar.
Voorzitter: {_p(b.ambt[1], "Mevrouw", "Meneer")} {_achter(b.ambt[1])}, kunt u dat nakijken?
{b.ambt[1].achter()}: Dat kan, ik vraag het na bij {b.vambt[1].naam()}.
{v[6].voor()}: Ik was erbij toen {b.ex.voor()} vertrok, samen met de kinderen van {v[7].voor()}.

{_titel_zin(v[4])} wijst op de brief van de leerkracht, {_p(v[3], "juf", "meester")} {v[3].voor()}, waaruit blijkt dat {k.voor()} elke dag door de gastouder werd gehaald. Op {_p(k, "haar", "zijn")} inschrijfformulier staat {v[0].naam()} als contactpersoon, met telefoonnummer {v[0].tel()}.

Namens UHT zegt {_titel(a)} toe dat {_p(a, "zij", "hij")} het dossier van {v[0].achter()} laat opvragen. De voorzitter sluit de zitting om 11.40 uur.

Voor akkoord,

{vz.naam()}                          {secr.naam()}
voorzitter                           secretaris
"""


def contract(b: Bron) -> str:
    j, g = _jaar(b), b.vreemd[0]
    k, noot = b.kinderen[-1], b.vreemd[2]
    d = dt.date(j - 1, 12, b.rng.randint(1, 28))
    return f"""OVEREENKOMST GASTOUDEROPVANG
Bemiddeling door gastouderbureau Het Klimduin, contractnummer {b.rng.randint(10000, 99999)}

Ondergetekenden

1. de vraagouder
Naam:             {b.o.groot()}
Geboortedatum:    {b.o.geb()}
BSN:              {b.o.bsn()}
Adres:            {b.o.straat()}
Postcode/plaats:  {b.o.pc()}
Mobiel:           {b.o.tel()}

2. de gastouder
Naam:             {g.groot()}
Geboortedatum:    {g.geb()}
BSN:              {g.bsn()}
Adres:            {g.straat()}
Postcode/plaats:  {g.pc()}
Mobiel:           {g.tel()}
E-mail:           {g.email()}

komen overeen dat de gastouder met ingang van 1 januari {j} opvang biedt aan:

Naam kind:        {k.naam()}
Roepnaam:         {k.voor()}
Geboortedatum:    {k.geb()}
BSN kind:         {k.bsn()}

Artikel 1. De opvang vindt plaats in de woning van de gastouder, op maandag, dinsdag en donderdag van 07.30 tot 18.00 uur.
Artikel 2. Het uurtarief is € {b.rng.randint(4, 6)},{b.rng.randint(10, 95)}. De vraagouder betaalt via het bureau. Het bureau betaalt door op {g.iban()} ten name van {g.met_letters()}.
Artikel 3. {k.voor()} mag alleen worden opgehaald door de vraagouder, door {b.ex.naam()} (tel. {b.ex.tel()}) of in geval van nood door {noot.naam()}, {_p(noot, "buurvrouw", "buurman")}, tel. {noot.tel()}.
Artikel 4. Huisarts van het kind is {b.vreemd[1].met_letters()}. Bij ziekte belt {g.voor()} eerst de ouder.
Artikel 5. Is {g.voor()} zelf ziek, dan neemt {b.vreemd[7].naam()} de opvang over.

Aldus getekend op {_woorden(d)},

vraagouder               gastouder                bemiddelingsmedewerker

{_op(b.o, "naam", f"{b.o.m.letters[0]}. {b.o.m.vol_achter}", 25)}{_op(g, "naam", f"{g.m.letters[0]}. {g.m.vol_achter}", 25)}{_extra(b).met_letters()}
"""


def factuur(b: Bron) -> str:
    j = _jaar(b)
    beheer, groep = _extra(b), _extra(b)
    r = [
        "Kinderdagverblijf Ukkenhoek B.V.",
        "",
        f"Debiteur   {_kapitaal(b, b.o)}",
        f"           {b.o.straat()}",
        f"           {b.o.pc()}",
        "",
        f"FACTUUR {j}-{b.rng.randint(1000, 9999)}          Klantnr. {b.rng.randint(10000, 99999)}          Datum {_cijfers(_dag(b, j, j))}",
        "",
        f"{'Kind':<30}{'Geb.datum':<13}{'Uren':>6}{'Tarief':>9}{'Bedrag':>12}",
    ]
    for k in b.kinderen:
        r.append(
            _op(k, "naam", _komma_kaal(b, k), 30)
            + _op(k, "geboortedatum", _cijfers(k.m.geboren), 13)
            + f"{b.rng.randint(60, 160):>6}{'6,' + str(b.rng.randint(10, 95)):>9}{_geld(b, 400, 1100):>12}"
        )
    k = b.kinderen[0]
    r += [
        f"{'Extra dag studiedag school':<58}{_geld(b, 40, 90):>12}",
        f"{'Te voldoen':<58}{_geld(b, 900, 2900):>12}",
        "",
        f"Incasso van rekening {b.o.iban()} t.n.v. {b.o.met_letters()}",
        "Vermeld bij vragen altijd uw klantnummer.",
        "",
        "Nog openstaand",
        f"Factuur van september is gestorneerd. De ouderbijdrage voor {k.voor()} werd eerder betaald door {b.ex.heer_vol()} vanaf {b.ex.iban()}. Wij hebben {b.ex.voor()} een herinnering gestuurd op {b.ex.email()}.",
        "",
        f"Bericht van de groep: {_bezit(k)} reservekleren zijn op, wilt u nieuwe meegeven aan {groep.voor()}? Vanaf 1 oktober staat {_extra(b).naam()} op de groep in plaats van {groep.naam()}.",
        "",
        "JAAROPGAVE (voor Toeslagen)",
        f"Ouder: {b.o.naam()}   BSN: {b.o.bsn()}",
    ]
    for n, k in enumerate(b.kinderen, 1):
        r.append(
            f"Kind {n}: {k.naam()}   BSN: {k.bsn()}   uren {j}: {b.rng.randint(700, 1900)}   betaald: {_geld(b, 4000, 12000)}"
        )
    r += [
        "",
        "Met vriendelijke groet,",
        f"{beheer.naam()}, administratie",
        f"{_mail(beheer, 'ukkenhoek.nl')}",
    ]
    return "\n".join(r) + "\n"


def gemeente(b: Bron) -> str:
    v, o, k = b.vreemd, b.o, b.kinderen[-1]
    reg, coach, bew = _extra(b), _extra(b), _extra(b)
    d = _dagen(b, 2022, 2022, 3)
    kinderen = _rij([f"{x.voor()} ({x.geb()})" for x in b.kinderen])
    return f"""GEMEENTE - TEAM BREDE ONDERSTEUNING
PLAN VAN AANPAK

Inwoner:          {o.naam()}
Adres:            {o.straat()}, {o.pc()}
Geboren:          {o.geb()}
Telefoon:         {o.tel()}
Casusregisseur:   {reg.naam()}, {reg.tel()}
Verwezen door:    {b.ambt[0].met_letters()} (UHT)
Datum gesprek:    {_cijfers(d[0])}

1. Situatie
{_titel_zin(o)} is gescheiden van {b.ex.naam()} en woont met {kinderen} in een huurwoning. {b.ex.voor()} heeft een nieuwe partner, {v[7].naam()}, en betaalt geen alimentatie. {_bezit(o)} ouders zijn overleden. {_p(v[6], "Zus", "Broer")} {v[6].voor()} helpt met de post en past op.

2. Leefgebieden
Financiën     bewindvoerder {bew.achter()} sinds {d[0].year - 1}, schulden bij o.a. {v[6].voor()} en {v[2].naam()}
Gezondheid    huisarts {v[1].achter()} heeft verwezen naar de POH, wachttijd acht weken
Onderwijs     {k.voor()} heeft achterstand, gesprek met {v[3].naam()} (mentor) staat gepland
Werk          wil weer aan de slag, coach {coach.voor()} {coach.achter()} kijkt mee
Wonen         achterstand in de huur, contact met {_extra(b).heer_vol()} van de corporatie

3. Afspraken
wat                                   wie                   wanneer
- laptop aanvragen voor {_op(k, "naam", k.m.voor, 14)}{_op(reg, "naam", reg.m.voor, 22)}{_cijfers(d[1])}
- regeling treffen met deurwaarder    {_op(bew, "naam", f"{bew.m.letters} {bew.m.vol_achter}", 22)}{_cijfers(d[1])}
- gesprek op school                   {_op(o, "naam", f"{o.m.voor}", 10)} en {_op(v[3], "naam", v[3].m.voor, 8)}{_cijfers(d[2])}
- zorgverzekering omzetten            {_op(coach, "naam", _paraaf_kaal(coach), 22)}{_cijfers(d[2])}

4. Toestemming
{o.voor()} geeft toestemming om te overleggen met {v[1].met_letters()}, {v[3].met_letters()} en {b.ambt[0].naam()}. Met {b.ex.voor()} wordt geen contact opgenomen. Een besluit over de aanvraag neemt het college, de burgemeester is geïnformeerd over het dreigende huisbezoek.

Opgesteld door {reg.naam()}, {_mail(reg, "sociaalteamdebrug.nl")}
Kopie: {o.email()}, {_mail(bew, "vastgrondbewind.nl")}
"""


def afschrift(b: Bron) -> str:
    j, o, v = _jaar(b), b.o, b.vreemd
    d = sorted(dt.date(j, b.rng.randint(3, 4), b.rng.randint(1, 28)) for _ in range(10))
    k = b.kinderen[0]
    posten = [
        ("Bij", f"Belastingdienst Toeslagen   voorschot KOT {o.aanslag(j)}"),
        ("Af ", f"{_kapitaal(b, v[0])}   {v[0]._m('iban', v[0].m.iban)}   oppas {k.voor()} maart"),
        (
            "Af ",
            f"Hr/Mw {v[2].met_letters()}   {v[2]._m('iban', v[2].m.iban)}   terug geleend geld, bedankt!",
        ),
        ("Bij", f"{_kapitaal(b, b.ex)}   {b.ex._m('iban', b.ex.m.iban)}   alimentatie"),
        ("Af ", f"Deurwaarderskantoor inz. {_achter(v[5])}   dossier {b.rng.randint(100000, 999999)}"),
        ("Af ", f"Tikkie {v[6].voor()}   {v[6].iban()}   verjaardag {v[7].voor()}"),
        ("Af ", f"Energiebedrijf   klant {o.naam()}   termijn {b.rng.randint(3, 4)}"),
        ("Bij", f"{_kapitaal(b, v[6])}   {v[6]._m('iban', v[6].m.iban)}   voor {_bezit(k)} schoolgeld"),
        ("Af ", f"Spaarrekening t.n.v. {k.naam()}   {k.iban()}   zakgeld"),
        ("Af ", f"{_komma(b, v[4])} advocaat   {v[4].iban()}   eigen bijdrage"),
    ]
    r = [
        f"REKENINGAFSCHRIFT   blad {b.rng.randint(1, 6)}",
        "",
        f"Rekening    {o.iban()}",
        f"Houder(s)   {_kapitaal(b, o)}",
        f"            E/O {_kapitaal(b, b.ex)}" if b.rng.random() < 0.5 else "            (en/of: geen)",
        f"Adres       {o.straat()}",
        f"            {o.pc()}",
        f"Periode     01-03-{j} t/m 30-04-{j}",
        "",
        f"Beginsaldo  {_geld(b, 10, 900)}",
        "",
    ]
    for dag, (kant, tekst) in zip(d, posten, strict=True):
        r.append(f"{dag:%d-%m}  {kant}  {_geld(b, 12, 940):>8}  {tekst}")
    r += [
        "",
        f"Eindsaldo   {_geld(b, 1, 400)}",
        "",
        "Met pen bijgeschreven op de kopie:",
        f"de {b.rng.choice(('tweede', 'achtste'))} regel klopt niet!! {v[0].voor()} kreeg ook contant, zie bonnetjes",
        f"{b.ex.voor()} had een pas tot mei, {_p(b.ex, 'zij', 'hij')} heeft {b.rng.randint(100, 400)} euro opgenomen",
        f"gecontroleerd {_cijfers(_dag(b, 2021, 2022))} {_paraaf(b.ambt[1])}",
    ]
    return "\n".join(r) + "\n"


def advies(b: Bron) -> str:
    j, v, o = _jaar(b), b.vreemd, b.o
    vz, l1, l2, secr = (_extra(b) for _ in range(4))
    k = b.kinderen[0]
    d = _dagen(b, 2021, 2022, 3)
    return f"""BEZWAARSCHRIFTENADVIESCOMMISSIE KINDEROPVANGTOESLAG

ADVIES aan de Belastingdienst/Toeslagen
inzake het bezwaar van {o.naam()}, hierna: bezwaarmaker
Zaaknummer {b.ref()}

Samenstelling: {vz.met_letters()} (voorzitter), {l1.met_letters()} en {l2.met_letters()} (leden), bijgestaan door {secr.naam()} (secretaris).

1. Procesverloop
Bij besluit van {_woorden(d[0])} is de tegemoetkoming over {j} vastgesteld op nihil. Het besluit is ondertekend door {b.vambt[0].met_letters()}. Hiertegen heeft mr. {v[4].met_letters()} op {_woorden(d[1])} bezwaar gemaakt. Op de hoorzitting van {_woorden(d[2])} verschenen bezwaarmaker en {_p(v[4], "zijn of haar raadsvrouw", "zijn of haar raadsman")}, en namens UHT {b.ambt[0].met_letters()} en {b.vambt[1].met_letters()}.

2. Feiten
2.1. Bezwaarmaker, geboren op {o.geb()}, was tot {j} gehuwd met {b.ex.naam()}, geboren op {b.ex.geb()}. Uit het huwelijk {"is" if len(b.kinderen) == 1 else "zijn"} {_rij([x.voor() for x in b.kinderen])} geboren.
2.2. De opvang werd verzorgd door {v[0].naam()} te {v[0].stad()}. Na controle door {b.vambt[2].achter()} is de aanvraag aangemerkt als onvolledig.
2.3. De terugvordering (aanslag {o.aanslag(j)}) is deels verrekend met de toeslag van {b.ex.voor()} (aanslag {b.ex.aanslag(j)}).

3. Overwegingen
3.1. {_titel_zin(v[4])} voert aan dat niet is uitgevraagd. UHT stelt dat {b.vambt[2].met_letters()} twee maal telefonisch heeft gerappelleerd. Van die gesprekken ontbreekt ieder verslag. De commissie acht {_bezit(v[0])} verklaring dat {_p(v[0], "zij", "hij")} {k.voor()} op vaste dagen opving geloofwaardig. Die vindt steun in de brief van leerkracht {v[3].met_letters()}.
3.2. Dat {_titel(b.ex)}, de ex-partner van bezwaarmaker, de rekening beheerde, maakt dit niet anders.
3.3. Commissielid {l2.achter()} is van oordeel dat ook immateriële schade in beeld komt en verwijst naar de brief van huisarts {v[1].achter()}. Voorzitter {vz.achter()} en lid {l1.achter()} delen dat oordeel.

4. Advies
De commissie adviseert het bezwaar gegrond te verklaren en aan bezwaarmaker de compensatie toe te kennen.

{_kapitaal(b, vz)}                        {_kapitaal(b, secr)}
voorzitter                            secretaris
"""


def tijdlijn(b: Bron) -> str:
    j, v, o, e = _jaar(b), b.vreemd, b.o, b.ex
    d = _dagen(b, j, j + 2, 9) + _dagen(b, 2023, 2023, 4)
    k = b.kinderen[0]
    post = [
        f"aanvraag KOT door {o.achter()} voor {_rij([x.voor() for x in b.kinderen])}",
        f"contract met {v[0].met_letters()} ontvangen (LRK klopt)",
        f"{e.naam()} meldt zich bij balie, wil toeslag op {_p(e, 'haar', 'zijn')} rekening {e._m('iban', e.m.iban)}",
        f"uitvraagbrief, getekend door {b.vambt[0].achter()}",
        f"reactie ouder, 14 bijlagen, o.a. brief {_p(v[1], 'vrouwelijke', 'mannelijke')} huisarts {v[1].achter()}",
        f"toeslag op nihil. Behandelaar: {b.vambt[1].naam()} ({b.vambt[1].user()})",
        f"bezwaar via mr. {v[4].achter()}",
        f"{v[5].achter()} legt beslag op loon, ouder woont dan op {o.straat()}",
        f"{e.voor()} verhuist naar {e.straat()} ({e.stad()})",
        f"melding bij UHT, ouder belt met {b.ambt[0].voor()}",
        f"gesprek met {o.heer_vol()}, ook {v[6].voor()} aanwezig",
        f"verklaring van {v[2].naam()} binnen per mail ({v[2].email()})",
        f"concept-beoordeling naar {b.ambt[1].naam()} voor vier ogen",
    ]
    r = [
        f"TIJDLIJN   ouder: {_kapitaal(b, o)}   opgesteld door {_kort(b, b.ambt[0])}",
        "",
        "datum        gebeurtenis",
    ]
    r += [f"{_cijfers(dag)}   {tekst}" for dag, tekst in zip(d, post, strict=True)]
    r += [
        "",
        "Duiding",
        f"Het verhaal van {o.heer()} is consistent. De gastouder, {v[0].naam()}, bevestigt dat {k.voor()} kwam. Dat {b.vambt[1].achter()} de bijlagen niet zag, komt doordat ze op het BSN van {k.voor()} ({k.bsn()}) waren opgeslagen.",
        "",
        f"Over de periode na de scheiding: {_ex_kort(b)} stond nog ingeschreven, maar woonde volgens {v[2].voor()} en volgens {_p(v[3], 'juf', 'meester')} {v[3].achter()} elders. Zie ook de brief van {_mw(v[7])}.",
        "",
        "Nog doen",
        f"- {b.vambt[2].voor()} vragen naar het opnameverslag",
        f"- {_bezit(e)} aanslag opzoeken, {e.aanslag(j + 1)}",
        f"- terugkoppeling aan {o.voor()} op {o.tel()}, niet na 17 uur",
        f"- nagaan of {v[4].achter()} nog steeds gemachtigde is",
    ]
    return "\n".join(r) + "\n"


def _mw(w: Wie) -> str:
    """The abbreviated title without a space after it, as people type it."""
    return f"{_p(w, 'mw.', 'dhr.')}{w.achter()}"


def inventaris(b: Bron) -> str:
    j, v, o, e, k = _jaar(b), b.vreemd, b.o, b.ex, b.kinderen[0]
    d = _dagen(b, j, 2022, 14)
    kleine = mensen.vouw(k.m.voor).lower().replace(" ", "_")
    stukken = [
        ("brief ouder", o, "Brief van " + o.met_letters()),
        ("contract", v[0], "Overeenkomst " + v[0].naam() + " / " + o.achter()),
        ("factuur", k, "Factuur opvang " + k.naam()),
        ("telnotitie", b.vambt[0], "Telefoonnotitie " + b.vambt[0].achter()),
        ("beschikking", o, "Beschikking t.n.v. " + _komma(b, o)),
        ("verklaring", v[2], "Verklaring " + _p(v[2], "buurvrouw ", "buurman ") + v[2].naam()),
        ("brief school", v[3], "Brief leerkracht " + v[3].heer_vol()),
        ("mail", b.ambt[0], "E-mail " + b.ambt[0].naam() + " aan " + b.vambt[1].naam()),
        ("id-bewijs", e, "Kopie paspoort " + e.naam() + ", geb. " + e.geb()),
        ("bankafschrift", o, "Afschrift " + o.iban()),
        ("bankafschrift", e, "Afschrift " + e.iban() + " (ex)"),
        ("aanslag", e, "Aanslag IB " + e.aanslag(j)),
        ("machtiging", v[4], "Machtiging mr. " + v[4].achter()),
        ("exploot", v[5], "Exploot van " + v[5].met_letters()),
    ]
    r = [
        f"INVENTARISLIJST   dossier {o.naam()}   BSN {o.bsn()}",
        f"samengesteld door {b.ambt[1].naam()} ({b.ambt[1].user()})",
        "",
        "nr | datum      | omschrijving | opgeslagen als | door",
    ]
    for n, (dag, (srt, w, oms)) in enumerate(zip(d, stukken, strict=True), 1):
        stam = srt.replace(" ", "")
        deel = (
            w._m("naam", _los(w)) if w not in (e, k) else w._m("naam", kleine) if w is k else _ex_bestand(w)
        )
        bestand = b.rng.choice(
            (
                f"{dag:%Y%m%d}_{stam}_{deel}.pdf",
                f"{stam}-{deel}-{n:02d}.pdf",
                f"{deel} {stam} {dag.year}.docx",
            )
        )
        r.append(f"{n:02d} | {_cijfers(dag)} | {oms} | {bestand} | {_paraaf(b.amb())}")
    r += [
        "",
        "Niet verstrekt",
        f"- stuk 09 en 11: gegevens van {e.naam()}",
        f"- stuk 03, tweede blad: gaat over {v[7].naam()} en {_p(v[7], 'haar', 'zijn')} kind",
        f"- interne mail tussen {b.vambt[1].voor()} en {b.vambt[2].naam()}",
        "",
        f"Ontbrekende stukken opvragen bij {_titel(v[0])} (adres: {v[0].straat()}, {v[0].pc()}).",
        f"Lijst gecontroleerd door {_kapitaal(b, b.vambt[2])}.",
    ]
    return "\n".join(r) + "\n"


def _ex_bestand(w: Wie) -> str:
    """The ex-partner in a file name: with the first name, since the surname may be the parent's."""
    voor = mensen.vouw(w.m.voor).lower().replace(" ", "_")
    return w._m("naam", f"{voor}_{_los(w)}")


SJABLONEN: list[Callable[[Bron], str]] = [
    besluit, brief_ouder, belnotities, betaallijst, scherm, mailketen, hoorverslag, contract, factuur, gemeente,
    afschrift, advies, tijdlijn, inventaris,
]  # fmt: skip
