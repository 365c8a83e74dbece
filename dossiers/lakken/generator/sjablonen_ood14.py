# SPDX-License-Identifier: EUPL-1.2
"""Templates written without sight of the rules, with names, streets and places of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from .bouw import lees
from .mensen import MAANDEN, maak
from .sjablonen_test import Bron
from .wie import Wie


def _delen(naam: str) -> set[str]:
    return set(naam.casefold().replace("-", " ").split())


def _familie(b: Bron) -> list[Wie]:
    return [b.o, b.ex, *b.kinderen]


def _botst(b: Bron, w: Wie, tekst: str) -> bool:
    """A short form that could also be the parent."""
    o = b.o.m
    return w is not b.o and bool(_delen(tekst) & (_delen(o.voor) | _delen(o.achter)))


def _v(b: Bron, w: Wie) -> str:
    return w.naam() if _botst(b, w, w.m.voor) else w.voor()


def _a(b: Bron, w: Wie) -> str:
    return w.naam() if _botst(b, w, w.m.achter) else w.achter()


def _dubbel(b: Bron, w: Wie) -> bool:
    """Initials that do not tell who of the family is meant."""
    return any(
        w is not x and w.m.achter.casefold() == x.m.achter.casefold() and w.m.letters[0] == x.m.letters[0]
        for x in _familie(b)
    )


def _l(b: Bron, w: Wie) -> str:
    return w.naam() if _dubbel(b, w) else w.met_letters()


def _net(b: Bron, w: Wie) -> str:
    return w.naam() if _dubbel(b, w) else w._m("naam", w.m.met_letters)


def _k(b: Bron, w: Wie) -> str:
    """The notation of card indexes: 'Velde, van der J.' or 'Velde, J. van der'."""
    eerste = w.m.voor if _dubbel(b, w) else w.m.letters
    delen = (w.m.tus, eerste) if b.rng.random() < 0.5 else (eerste, w.m.tus)
    return w._m("naam", f"{w.m.achter}, {' '.join(d for d in delen if d)}")


def _kap(b: Bron, w: Wie) -> str:
    eerste = w.m.voor if _dubbel(b, w) else w.m.letters
    return w._m("naam", f"{eerste} {w.m.vol_achter}".upper())


def _titel(b: Bron, w: Wie, *keus: str) -> str:
    if keus:
        return keus[0 if w.m.geslacht == "v" else 1]
    return b.rng.choice(("mevrouw", "mw.", "mevr.") if w.m.geslacht == "v" else ("de heer", "dhr."))


def _h(b: Bron, w: Wie, kop: bool = False) -> str:
    t = _titel(b, w)
    t = t[0].upper() + t[1:] if kop else t
    if w is not b.ex and _botst(b, w, w.m.achter):
        return f"{t} {w.naam()}"
    a = w.m.vol_achter
    return f"{t} {w._m('naam', a[0].upper() + a[1:] if w.m.tus and b.rng.random() < 0.6 else a)}"


def _hx(b: Bron) -> str:
    """The ex-partner on a page that does not show who is the man and who the woman."""
    return b.ex.naam() if b.ex.deelt else _h(b, b.ex)


def _hl(b: Bron, w: Wie) -> str:
    return f"{_titel(b, w)} {_l(b, w)}"


def _geacht(b: Bron, w: Wie) -> str:
    t = _titel(b, w, "mevrouw", "heer")
    if w is not b.ex and _botst(b, w, w.m.achter):
        return f"Geachte {t} {w.naam()}"
    a = w.m.vol_achter
    return f"Geachte {t} {w._m('naam', a[0].upper() + a[1:])}"


def _gen(b: Bron, w: Wie) -> str:
    naam = w.m.naam if _botst(b, w, w.m.voor) else w.m.voor
    eind = naam[-1].casefold()
    uit = "'" if eind in "sxzşś" else "'s" if eind in "aiouyıöü" else "s"
    return w._m("naam", naam) + uit


def _breuk(w: Wie) -> str:
    return w._m("naam", f"{w.m.voor}\n{w.m.vol_achter}")


def _klein(w: Wie, tekst: str) -> str:
    return w._m("naam", tekst.replace("İ", "i").lower())


def _los(w: Wie) -> str:
    """The surname as it stands in a file name."""
    return w._m("naam", w.m.vol_achter.replace(" ", "_").replace("'", ""))


def _par(b: Bron, w: Wie) -> str:
    """Initials, or the user id (or the name) where somebody of the family has the same ones."""

    def kort(x: Wie) -> str:
        return x.m.letters[0] + "".join(d[0] for d in x.m.vol_achter.replace("'", "").split())

    zelfde = any(kort(x).upper() == kort(w).upper() for x in _familie(b))
    if zelfde:
        return w.user() if w.m.gebruiker else w.naam()
    return w._m("naam", kort(w))


def _adr(w: Wie) -> str:
    return f"{w.straat()}, {w._m('postcode', w.m.postcode)} {w._m('plaats', w.m.plaats)}"


def _kol(tekst: str, breed: int) -> str:
    return tekst + " " * max(1, breed - len(lees(tekst)[0]))


def _rij(*cellen: tuple[str, int] | str) -> str:
    return "".join(c if isinstance(c, str) else _kol(*c) for c in cellen)


def _datum(b: Bron, jaar: int) -> dt.date:
    return dt.date(jaar, b.rng.randint(1, 12), b.rng.randint(1, 28))


def _lang(d: dt.date) -> str:
    return f"{d.day} {MAANDEN[d.month - 1]} {d.year}"


def _d(b: Bron, jaar: int) -> str:
    return _lang(_datum(b, jaar))


def _reeks(b: Bron, jaar: int, aantal: int, jaren: int = 1) -> list[dt.date]:
    return sorted(_datum(b, jaar + b.rng.randrange(jaren)) for _ in range(aantal))


def _geld(b: Bron, van: int = 80, tot: int = 14000) -> str:
    return f"{b.rng.randint(van, tot):,}".replace(",", ".") + f",{b.rng.randint(0, 99):02d}"


def _tijd(b: Bron) -> str:
    return f"{b.rng.randint(8, 16)}:{b.rng.randint(10, 59)}"


def _en(delen: Iterable[str]) -> str:
    d = list(delen)
    return d[0] if len(d) == 1 else f"{', '.join(d[:-1])} en {d[-1]}"


def _x(b: Bron, n: int) -> Wie:
    """A stranger with a fixed part in the dossier."""
    return b.vreemd[n % len(b.vreemd)]


def _amb(b: Bron) -> list[Wie]:
    o = b.o.m
    goed = [w for w in (*b.ambt, *b.vambt) if (w.m.voor, w.m.achter) != (o.voor, o.achter)]
    return [goed[n % len(goed)] for n in range(5)]


def _nieuw(b: Bron, aantal: int, kind: bool = False, herkomst: str = "", geslacht: str = "") -> list[Wie]:
    """People of one page only, none with a name of the family."""
    bezet = set().union(*(_delen(w.m.voor) | _delen(w.m.achter) for w in _familie(b)))
    uit: list[Wie] = []
    while len(uit) < aantal:
        m = maak(
            b.rng,
            "veertien",
            "derde",
            bekend=False,
            herkomst=herkomst,
            geslacht=geslacht,
            geboren=(2004, 2014) if kind else (1955, 1992),
        )
        nu = _delen(m.voor) | _delen(m.achter)
        if not nu & bezet:
            bezet |= nu
            uit.append(Wie(m, b.rng, b.o.m))
    return uit


def _ouder(b: Bron) -> str:
    return _titel(b, b.o, "moeder", "vader")


def _zij(w: Wie) -> str:
    return "zij" if w.m.geslacht == "v" else "hij"


def _haar(w: Wie) -> str:
    return "haar" if w.m.geslacht == "v" else "zijn"


def _haar_obj(w: Wie) -> str:
    return "haar" if w.m.geslacht == "v" else "hem"


def aanmaning(b: Bron) -> str:
    a, c = _amb(b)[0], _amb(b)[2]
    kids = "\n".join(
        _rij((w.naam(), 36), (w.geb(), 24), f"{b.rng.randint(40, 180)} uur per maand") for w in b.kinderen
    )
    j = b.jaar
    return f"""Belastingdienst/Toeslagen
Postbus 4510
6401 JA  Heerlen

{_titel(b, b.o, "MEVR", "DHR")} {b.o._m("naam", b.o.m.met_letters.upper())}
{b.o.straat()}
{b.o.pc()}

Dagtekening           {_d(b, j + 2)}
Uw burgerservicenummer  {b.o.bsn()}
Beschikkingsnummer    {b.o.aanslag(j)}
Behandeld door        {_net(b, a)}
Doorkiesnummer        {a.tel()}

Aanmaning: u moet kinderopvangtoeslag over {j} terugbetalen

{_geacht(b, b.o)},

Op {_d(b, j + 1)} hebt u van ons een definitieve berekening gekregen. Daarin staat dat u € {_geld(b)} te veel hebt ontvangen. Wij hebben dit bedrag nog niet van u ontvangen. Ook op onze herinnering hebt u niet gereageerd.

Wat hebben wij beoordeeld?
Wij hebben u gevraagd om bewijsstukken van de opvang bij {_hl(b, _x(b, 0))}. U stuurde een contract, maar op de jaaropgave ontbreekt de handtekening van {_h(b, _x(b, 0))}. Daarom hebben wij voor de volgende kinderen geen toeslag toegekend:

{kids}

Uw toeslagpartner
Tot en met {_d(b, j)} was {b.ex.naam()} uw toeslagpartner (burgerservicenummer {b.ex.bsn()}). De huurtoeslag op naam van {_h(b, b.ex)}, met beschikkingsnummer {b.ex.aanslag(j)}, hebben wij met uw schuld verrekend. Wij sturen {_haar_obj(b.ex)} daarover een eigen brief.

Betaalt u niet binnen 14 dagen?
Dan krijgt u een dwangbevel. Aan een dwangbevel zijn kosten verbonden. Wij kunnen het bedrag ook inhouden op uw rekening {b.o.iban()} of op andere toeslagen.

Hebt u vragen?
Bel de BelastingTelefoon: 0800 - 0543, van maandag tot en met donderdag van 8.00 tot 20.00 uur.

Hoogachtend,
Belastingdienst/Toeslagen,
namens de directeur,

{c.naam()}
teamleider Invordering
"""


def overgetypt(b: Bron) -> str:
    a = _amb(b)[1]
    k = b.kinderen[0]
    g, buur = _x(b, 0), _x(b, 1)
    return f"""OVERGETYPTE VERSIE VAN EEN MET DE HAND GESCHREVEN BRIEF
Origineel: 2 vellen, lijntjespapier, vlek rechtsonder.
Overgetypt door {a.user()} op {_d(b, 2021)}.
[..] = niet te lezen     {{..}} = door schrijver doorgestreept

---------------------------------------------------------------

{b.o._m("plaats", b.o.m.plaats)}, {_d(b, b.jaar + 2)}

Aan de belasting,

Mijn naam is {b.o.naam()} en mijn sofi nummer is {b.o.bsn()}.
Ik heb u al 3 keer gebeld en niemand beld mij terug. De laatste keer
was het meneer of mevrouw {_a(b, a)} die zei stuur alles nog maar een keer op. Dat heb ik gedaan!!

Ik werkte van {b.jaar - 1} tot {b.jaar + 1} in de schoonmaak. {_v(b, k)} ging toen naar {g.naam()},
dat is een nette {_titel(b, g, "vrouw", "man")} en {_zij(g)} past al jaren op. {{Mijn man}} {_v(b, b.ex)}
bracht {_v(b, k)} om 6 uur en ik haalde {_haar_obj(k)} op. Alles is betaald via de bank van
{_v(b, g)} nr {g.iban()}. En wat ik contant betaalde heeft {_v(b, g)} in het
schrift gezet. Dat schrift heb ik nog. [..]

Nu zegt u dat ik {_geld(b)} moet terug betalen. Waar moet ik dat van doen. {_v(b, b.ex)} is
weg sinds {MAANDEN[b.rng.randrange(12)]} en betaald niks voor {_en(_v(b, x) for x in b.kinderen)}.
Ik leen van mijn {_titel(b, buur, "buurvrouw", "buurman")} {_klein(buur, buur.m.naam if _botst(b, buur, buur.m.voor) else buur.m.voor)} en die wil het ook terug.
Vraag maar aan {_klein(buur, buur.m.naam)}, die woont op {buur.straat()}, {_zij(buur)} heeft
alles gezien. Het nummer is {buur.tel()}.

Ik slaap niet meer. De dokter, dokter {_a(b, _x(b, 2))}, heeft mij pillen gegeven
en een briefje dat doe ik erbij. [..] [..] wil ik een gesprek met iemand die
{{niet liegt}} mij wel gelooft.

U kunt mij bellen op {b.o.tel()} na 4 uur.

groeten van
{b.o._m("naam", f"{b.o.m.letters[0]} {b.o.m.vol_achter}") if not _dubbel(b, b.o) else b.o.naam()}
{b.o.straat()}

ps. niet naar het oude adres sturen daar woont {_v(b, b.ex)} nog met {_v(b, _x(b, 7))}
    en dan krijg ik het nooit te zien
"""


def bezwaar(b: Bron) -> str:
    adv, g, leer, buur = _x(b, 3), _x(b, 0), _x(b, 4), _x(b, 1)
    a = _amb(b)[3]
    k = b.kinderen[-1]
    j = b.jaar
    return f"""{b.o.naam()}
{b.o.straat()}
{b.o.pc()}
{b.o.email()}

AANTEKENEN EN PER GEWONE POST

Betreft: pro forma bezwaar, aangevuld met gronden, tegen het besluit met kenmerk {b.ref()}

{_geacht(b, a)},

1. Bij besluit van {_d(b, j + 1)} is mijn recht op kinderopvangtoeslag over {j} op nihil gesteld. Daar ben ik het niet mee eens. De termijn is bewaakt door {_titel(b, adv, "mevrouw mr.", "de heer mr.")} {_l(b, adv)}, die mij tot {_d(b, j + 2)} heeft bijgestaan.

2. Volgens u is de opvang niet aangetoond. U baseert zich op een gesprek tussen uw medewerker {_par(b, a)} en {g.naam()}. {_h(b, g, kop=True)} heeft mij verteld dat in dat gesprek alleen naar {_x(b, 6).naam()} is gevraagd, de {_titel(b, _x(b, 6), "moeder", "vader")} van een ander kind. Over {_v(b, k)} is niets gezegd.

3. Dat {b.ex.naam()} het contract heeft ondertekend en niet ik, komt doordat ik in het ziekenhuis lag. {_v(b, b.ex)} was toen mijn partner. Het adres klopt ook niet: {_v(b, b.ex)} woonde al op {b.ex.straat()}, dus niet bij mij.

4. Juf of meester {leer._m("naam", leer.m.vol_achter) if not _botst(b, leer, leer.m.achter) else leer.naam()} van groep 3 ziet iedere dag wie {_v(b, k)} komt ophalen. Ik verwijs naar bijlage 4.

5. Ik vraag u om mij te horen. Uitnodigingen graag ook aan mijn {_titel(b, buur, "buurvrouw", "buurman")} {_hl(b, buur)} ({buur.email()}), omdat ik niet goed Nederlands lees.

Bijlagen
    1   het bestreden besluit
    2   machtiging voor {_net(b, adv)}, {_d(b, j + 1)}
    3   bankafschriften van {b.o.iban()} (mijn rekening) met betalingen aan {g.iban()} t.n.v. {_k(b, g)}
    4   verklaring {_titel(b, leer, "juf", "meester")} {leer.naam()}
    5   geboorteakte {k.naam()}, {k.geb()}
    6   kopie identiteitskaart {_v(b, b.ex)}

Hoogachtend,

{b.o.naam()}


                                            BIJLAGE 4

Verklaring

Ondergetekende, {leer.naam()}, leerkracht, verklaart dat {k.naam()} vanaf {_d(b, j)} door {_l(b, g)} naar school is gebracht en op de meeste dagen ook door {_v(b, g)} is opgehaald. {_gen(b, k)} {_ouder(b)} kwam op vrijdag.

w.g. {_net(b, leer)}                  tel. {leer.tel()}
"""


def brief_van_ex(b: Bron) -> str:
    a = _amb(b)[0]
    n, coach, zus = _x(b, 7), _nieuw(b, 1)[0], _nieuw(b, 1, herkomst=b.ex.m.herkomst, geslacht="v")[0]
    k = b.kinderen[0]
    rel = _titel(b, b.ex, "ex-vrouw", "ex-man")
    return f"""Van:       {b.ex.naam()}
           {b.ex.straat()}
           {b.ex.pc()}
Bsn:       {b.ex.bsn()}
Aan:       Dienst Toeslagen, t.a.v. {_hl(b, a)}
Onderwerp: vragenlijst ex-toeslagpartners

{_geacht(b, a)},

Vorige week kreeg ik van u een vragenlijst over de jaren met {b.o.naam()}. Ik vul die niet in, ik schrijf liever zelf op hoe het gegaan is.

Ik ben de {rel} van {_h(b, b.o)}. Wij gingen uit elkaar op {_d(b, b.jaar)}. Tot die dag stonden de toeslagen op naam van {_v(b, b.o)} en kwam het geld binnen op {b.ex.iban()}, dat is een rekening van mij. Van {_v(b, b.o)} mocht ik daar de huur van betalen. Na de scheiding is dat veranderd in rekening {b.o.iban()}.

Wat {_v(b, b.o)} u verteld heeft over de oppas klopt voor een deel. {_en(_v(b, x) for x in b.kinderen)} {"ging" if len(b.kinderen) == 1 else "gingen"} naar {_x(b, 0).naam()}, maar in de zomer was mijn zus {zus.naam()} er. {_v(b, zus)} heeft nooit iets gekregen. Als u het niet gelooft belt u {_v(b, zus)} zelf maar: {zus.tel()}.

Verder wil ik dat u noteert:
 - dat ik met mijn huidige partner {_v(b, n)} niets met de schulden te maken wil hebben;
 - dat {n.naam()}, geboren {n.geb()}, pas sinds {b.jaar + 3} bij mij woont;
 - dat {_v(b, k)} om het weekend bij ons is en dat de omgangsregeling door de rechter is vastgelegd;
 - dat brieven aan mij naar dit adres moeten en niet naar {b.o.straat()} in {b.o._m("plaats", b.o.m.plaats)}, want dat is het huis van {_v(b, b.o)}.

Ik heb dit ook gemaild vanaf {b.ex.email()}, maar daar kwam een foutmelding op terug. Overdag ben ik bereikbaar op {b.ex.tel()}, 's avonds neemt {_v(b, n)} op via {n.tel()}.

Ik hoop dat {_v(b, b.o)} krijgt waar {_zij(b.o)} recht op heeft, maar ik draai niet op voor fouten van een ander.

Met groet,

{b.ex.naam()}

c.c. {_titel(b, coach, "mevrouw", "de heer")} {_l(b, coach)}, mijn budgetcoach
"""


def contactkaarten(b: Bron) -> str:
    am = _amb(b)
    d = _reeks(b, 2020, 5, 3)
    k = b.kinderen[-1]
    buur, adv, les = _x(b, 1), _x(b, 3), _x(b, 4)
    kaarten = [
        (
            am[0],
            "inkomend",
            b.o.naam(),
            b.o.tel(),
            f"""{_titel(b, b.o, "Mw.", "Dhr.")} belt over de brief van vorige week. Snapt niet waarom {_v(b, b.ex)} daarin genoemd staat. Uitgelegd dat {_h(b, b.ex)} destijds toeslagpartner was. Nieuw mailadres genoteerd: {b.o.email()}. Wil liever gebeld worden door {_a(b, am[1])} dan door {_a(b, am[2])}.""",
        ),
        (
            am[2],
            "inkomend",
            f"{buur.naam()} ({_titel(b, buur, 'buurvrouw', 'buurman')})",
            buur.tel(),
            f"""Wil namens {_h(b, b.o)} iets doorgeven. Geen machtiging in systeem, dus niets verteld. {_v(b, buur)} zegt dat post wordt weggehaald uit de bus en dat {_v(b, k)} soms niet naar school gaat. {_v(b, buur)} stuurt machtiging op.""",
        ),
        (
            am[1],
            "uitgaand",
            _net(b, b.o),
            b.o.tel(),
            f"""Voicemail ingesproken, gevraagd terug te bellen op {am[1].tel()}. Half uur later teruggebeld door {_v(b, k)}, kind van belanghebbende. Geen inhoud besproken. {_v(b, k)} geeft door dat {_titel(b, b.o, "mama", "papa")} morgen na twee uur thuis is.""",
        ),
        (
            am[3],
            "inkomend",
            f"mr. {_l(b, adv)}",
            adv.tel(),
            f"""Treedt op als gemachtigde. Vraagt om dossier en om uitstel. Doorverbonden met {_v(b, am[0])}, die in gesprek was. Toegezegd: {_par(b, am[0])} belt vandaag terug. Mail van {_h(b, adv)} komt van {adv.email()}.""",
        ),
        (
            am[1],
            "uitgaand",
            f"{_titel(b, les, 'mevr.', 'dhr.')} {les.achter() if not _botst(b, les, les.m.achter) else les.naam()} (school)",
            les.tel(),
            f"""Gevraagd naar inschrijving van {k.naam()} ({k.geb()}). {_h(b, les, kop=True)} mag dat zonder toestemming niet zeggen. Afgesproken dat {_v(b, b.o)} het bewijs zelf opvraagt. Teruggekoppeld aan {_v(b, am[4])} per mail ({am[4].email()}).""",
        ),
    ]
    uit = [
        "CONTACTMOMENTEN - persoonlijk zaakbehandelaar",
        f"Dossier op naam van: {_k(b, b.o)}      BSN: {b.o.bsn()}",
        "",
    ]
    for n, (dag, (mdw, richting, met, nummer, tekst)) in enumerate(zip(d, kaarten, strict=True), 1):
        uit += [
            f"({n}) {dag:%d-%m-%Y} om {_tijd(b)} uur - {richting}",
            f"Medewerker: {_net(b, mdw)} / {mdw.user()}",
            f"Gesproken met: {met}",
            f"Nummer: {nummer}",
            f"Verslag: {tekst}",
            "",
        ]
    uit.append(f"Kaart afgesloten door {_par(b, am[4])}")
    return "\n".join(uit) + "\n"


def verrekenstaat(b: Bron) -> str:
    am = _amb(b)
    j = b.jaar
    d = _reeks(b, j + 1, 9, 4)
    wie = [b.o, b.o, b.ex, b.o, _x(b, 5), b.o, b.ex, _x(b, 0), b.o]
    wat = [
        "termijn KOT",
        "termijn KOT",
        "verrekening HT",
        "terugbetaald",
        "incasso",
        "kwijtgescholden",
        "verrekening ZT",
        "retour opvang",
        "uitbetaald",
    ]
    r = [
        f"OVERZICHT TERUGVORDERING EN VERREKENING   toeslagjaar {j}   afdruk {_d(b, 2022)}",
        f"Subject    : {_k(b, b.o)}",
        f"BSN        : {b.o.bsn()}    aanslag {b.o.aanslag(j)}",
        f"Partner    : {_k(b, b.ex)}    BSN {b.ex.bsn()}    aanslag {b.ex.aanslag(j)}",
        f"Opgemaakt  : {am[2].user()}",
        "",
        _rij(
            ("datum", 12), ("omschrijving", 18), ("begunstigde", 30), ("rekening", 24), ("bedrag", 12), "par."
        ),
        "-" * 100,
    ]
    for n, (dag, w, s) in enumerate(zip(d, wie, wat, strict=True)):
        r.append(
            _rij(
                (f"{dag:%d-%m-%Y}", 12),
                (s, 18),
                (_kap(b, w) if n % 3 else _k(b, w), 30),
                (w._m("iban", w.m.iban), 24),
                (_geld(b, 50, 4000), 12),
                _par(b, am[n % 5]),
            )
        )
    r += [
        "-" * 100,
        f"Openstaand per {_d(b, j + 5)}: € {_geld(b)}",
        "",
        "Toelichting",
        f"- Regel 3 en 7: verrekend met toeslagen van {_hx(b)}; {_zij(b.ex)} heeft daar geen bezwaar tegen gemaakt.",
        f"- Regel 5: betaling via {_net(b, _x(b, 5))}, die beslag had gelegd. Zie mail van {_v(b, am[0])} aan {_v(b, am[1])}.",
        f"- Regel 8: bedrag door {_h(b, _x(b, 0))} teruggestort wegens te veel betaalde opvang voor {_en(_v(b, x) for x in b.kinderen)}.",
        f"- Regel 9: stond eerst op naam van {b.ex.naam()}, hersteld door {_net(b, am[3])}.",
        "",
        "Per kind",
        _rij(("naam", 34), ("geboren", 14), ("bsn", 14), "uren"),
    ]
    for w in b.kinderen:
        r.append(
            _rij(
                (w._m("naam", f"{w.m.vol_achter.upper()}, {w.m.voor}"), 34),
                (w._m("geboortedatum", f"{w.m.geboren:%d-%m-%Y}"), 14),
                (w._m("bsn", w.m.bsn), 14),
                str(b.rng.randint(200, 1900)),
            )
        )
    r += ["", f"Vierogencontrole: {_par(b, am[4])}, {_d(b, 2022)}"]
    return "\n".join(r) + "\n"


def zaakscherm(b: Bron) -> str:
    am = _amb(b)
    g, adv = _x(b, 0), _x(b, 3)
    o = b.o
    r = [
        "+-- ZAAKVENSTER ------------------------------------------------ F1 Help  F3 Terug --+",
        f"| Ingelogd als    | {am[3].user()}",
        f"| Zaaknummer      | {b.ref()}",
        "| Regeling        | Compensatie KOT",
        f"| Behandelaar     | {_k(b, am[0])}",
        f"| Plv. behandelaar| {am[1].user()}",
        "",
        "[Tab 1: Persoon]",
        f"  GESLACHTSNAAM      {o._m('naam', o.m.achter.upper())}",
        f"  VOORVOEGSEL        {o._m('naam', o.m.tus) if o.m.tus else '-'}",
        f"  VOORNAMEN          {o._m('naam', o.m.voor)}",
        f"  VOORLETTERS        {o._m('naam', o.m.letters)}",
        f"  BSN                {o._m('bsn', o.m.bsn)}",
        f"  GEBOORTEDATUM      {o.geb()}",
        f"  WOONADRES          {o._m('adres', f'{o.m.straat} {o.m.nr}')}",
        f"  POSTCODE/PLAATS    {o._m('postcode', o.m.postcode)} {o._m('plaats', o.m.plaats)}",
        f"  TELEFOON           {o.tel()}",
        f"  E-MAIL             {o.email()}",
        "",
        "[Tab 2: Relaties]",
        _rij(("  ROL", 20), ("NAAM", 34), ("BSN", 14), "GEB.DAT."),
    ]
    for rol, w in [
        ("EX-PARTNER", b.ex),
        *(("KIND", x) for x in b.kinderen),
        ("GASTOUDER", g),
        ("GEMACHTIGDE", adv),
    ]:
        r.append(
            _rij(
                (f"  {rol}", 20),
                (w._m("naam", f"{w.m.vol_achter}, {w.m.voor}"), 34),
                (w._m("bsn", w.m.bsn), 14),
                w._m("geboortedatum", f"{w.m.geboren:%Y%m%d}") if rol != "GEMACHTIGDE" else "onbekend",
            )
        )
    r += [
        "",
        "[Tab 3: Rekeningen]",
        f"  {_kol(o._m('iban', o.m.iban), 22)}tnv {_kap(b, o)}    actief",
        f"  {_kol(b.ex._m('iban', b.ex.m.iban), 22)}tnv {_kap(b, b.ex)}    vervallen",
        f"  {_kol(g._m('iban', g.m.iban), 22)}tnv {_kap(b, g)}    opvang",
        "",
        "[Tab 4: Historie]",
    ]
    regels = [
        (am[0], "zaak aangemaakt"),
        (am[1], f"adres ex gewijzigd in {b.ex._m('adres', f'{b.ex.m.straat} {b.ex.m.nr}')}"),
        (am[2], f"contactpersoon {_l(b, adv)} toegevoegd"),
        (am[0], f"notitie: {_v(b, b.o)} belt niet graag, mailen"),
        (am[4], f"overgenomen van {am[0].user()}"),
        (am[3], f"dubbel subject {_v(b, b.kinderen[0])} samengevoegd"),
    ]
    for dag, (w, s) in zip(_reeks(b, 2021, len(regels), 2), regels, strict=True):
        r.append(f"  {dag:%Y-%m-%d} | {w.user()} | {s}")
    r += ["", f"Laatst gewijzigd door: {am[3].naam()}"]
    return "\n".join(r) + "\n"


def mailwissel(b: Bron) -> str:
    am = _amb(b)
    d = _reeks(b, 2021, 4)
    k = b.kinderen[0]

    def m(w: Wie) -> str:
        return f"{w._m('naam', f'{w.m.achter}, {w.m.voor if _dubbel(b, w) else w.m.letters} {w.m.tus}'.strip())} <{w.email()}>"

    def kop(van: Wie, aan: list[Wie], cc: list[Wie], dag: dt.date) -> str:
        regels = [
            f"Van: {m(van)}",
            f"Verzonden: {_lang(dag)} {_tijd(b)}",
            "Aan: " + "; ".join(m(w) for w in aan),
        ]
        if cc:
            regels.append("CC: " + "; ".join(m(w) for w in cc))
        return "\n".join([*regels, f"Onderwerp: RE: spoed - casus {_a(b, b.o)}"])

    return f"""{kop(am[4], [am[0]], [am[1], am[2]], d[3])}

Dag {_v(b, am[0])},

Akkoord. Wil je {_v(b, am[1])} wel even laten meelezen? {_v(b, am[2])} is tot maandag vrij, dus dan vervangt {am[3].naam()}.

Groet, {_v(b, am[4])}

________________________________
{kop(am[0], [am[4]], [am[1], am[2], am[3]], d[2])}

Hoi {_v(b, am[4])},

Net {_h(b, b.o)} gesproken. {_zij(b.o).capitalize()} zit met {_en(_v(b, x) for x in b.kinderen)} zonder stroom. De deurwaarder, {_titel(b, _x(b, 5), "een mevrouw", "een meneer")} {_a(b, _x(b, 5))}, staat morgen op de stoep. Volgens {_v(b, b.o)} heeft {_v(b, b.ex)} de energierekening nooit op eigen naam gezet.

Voorstel: noodvoorziening van € {_geld(b, 300, 900)} op {b.o.iban()}, vandaag nog. Ik bel {_hl(b, _x(b, 5))} zelf op {_x(b, 5).tel()}.

{_v(b, am[0])}

--
{am[0].naam()}
persoonlijk zaakbehandelaar
M {am[0].tel()}
Aanwezig op ma, di en do

> {kop(am[2], [am[0], am[1]], [], d[1]).replace(chr(10), chr(10) + "> ")}
>
> Allebei,
>
> in het dossier van {_l(b, b.o)} ({b.o.bsn()}) zit een stuk van iemand anders.
> Het gaat om een jaaropgave van {_x(b, 6).naam()}, bsn {_x(b, 6).bsn()}.
> Wie haalt dat eruit? {_gen(b, k)} gegevens staan er ook in.
> {_v(b, am[3])} zei dat dit vaker voorkomt bij gastouder {_a(b, _x(b, 0))}.
>
> {_par(b, am[2])}

>> {kop(am[1], [am[2]], [am[0]], d[0]).replace(chr(10), chr(10) + ">> ")}
>>
>> Collega, kun jij kijken in zaak {b.ref()}? Inlog {am[1].user()} werkt niet.
>> Met vriendelijke groet,
>> {_net(b, am[1])}
"""


def hoorzitting(b: Bron) -> str:
    am = _amb(b)
    vz, jur, not_ = am[0], am[1], am[2]
    tolk, adv, buur, g = _nieuw(b, 1)[0], _x(b, 3), _x(b, 1), _x(b, 0)
    k = b.kinderen[0]

    def s(w: Wie) -> str:
        return _titel(b, w, "Mevrouw", "De heer") + " " + _a(b, w)

    return f"""Verslag van de hoorzitting op {_d(b, 2022)} te Utrecht

Aanwezig aan de zijde van de bezwaarmaker: {_net(b, b.o)}, bijgestaan door mr. {_net(b, adv)} en {_net(b, tolk)} (tolk). {buur.naam()} is toehoorder.
Aanwezig namens de dienst: {_net(b, vz)} (voorzitter), {_net(b, jur)} (jurist), {_net(b, not_)} (verslag).
Niet verschenen: {b.ex.naam()}, hoewel {_zij(b.ex)} is uitgenodigd op het adres {_adr(b.ex)}.

VOORZITTER: Goedemorgen. Ik ben {vz.naam()}. Naast mij zit {jur.naam()} en {_v(b, not_)} maakt het verslag. {_geacht(b, b.o).replace("Geachte m", "M").replace("Geachte h", "H")}, hebt u de stukken ontvangen?

{s(b.o)}: De helft. Het dossier van {_v(b, k)} zat er niet bij.

{s(adv)}: Dat heb ik op {_d(b, 2021)} gemeld bij {_h(b, jur)}. Ik kreeg een mail terug van {not_.email()} dat het was nagezonden.

{s(jur)}: Dat klopt niet helemaal. {_v(b, not_)} heeft stukken gestuurd, maar van de verkeerde periode.

VOORZITTER: Dan krijgt u die alsnog. Kunt u vertellen hoe de opvang was geregeld?

{s(b.o)}: Ik werkte in de nacht. {_v(b, b.ex)} ook. Om vijf uur bracht ik {_v(b, k)} naar {_v(b, g)}. Ik zeg {_v(b, g)}, maar op papier staat {g.naam()}. In {b.jaar} zei {_v(b, g)}: "Je moet via het bureau betalen, dat wil mevrouw {_nieuw(b, 1, geslacht="v")[0].achter()}." Dat heb ik gedaan.

{s(jur)}: Wij zien geen betalingen op rekening {g.iban()}.

{s(adv)}: Er is betaald vanaf {b.ex.iban()}, dat was toen de rekening van {_v(b, b.ex)}. Ik leg de afschriften over.

TOLK: {_titel(b, b.o, "Mevrouw", "Meneer")} zegt dat er ook contant is betaald, en dat de {_titel(b, buur, "buurvrouw", "buurman")} daarbij was.

VOORZITTER: {_titel(b, buur, "Mevrouw", "Meneer")} {_a(b, buur)}, u bent toehoorder, maar klopt dat?

{s(buur)}: Ja, twee keer. In de keuken van {_v(b, g)}, aan de {g._m("adres", f"{g.m.straat} {g.m.nr}")}.

{s(b.o)}: En toen kwam de brief. Niemand van u heeft toen gebeld. {s(not_)} heeft later wel sorry gezegd, dat was de eerste.

{s(adv)}: Mijn cliënt vraagt om vergoeding van de schade die {_v(b, k)} heeft geleden. {_v(b, k)} is twee keer van school gewisseld.

VOORZITTER: Wij nemen dat mee. {_v(b, jur)}, heb jij nog vragen? Nee? Dan sluit ik de zitting.

De zitting duurde 50 minuten. Het verslag is toegezonden aan mr. {_a(b, adv)} ({adv.email()}).

Vastgesteld door {_net(b, vz)}; verslag {_par(b, not_)}.
"""


def gastoudermap(b: Bron) -> str:
    g = _x(b, 0)
    bemid = _nieuw(b, 1)[0]
    j = b.jaar
    kids = b.kinderen
    maanden = "\n".join(
        _rij((MAANDEN[n], 14), (f"{b.rng.randint(40, 160)},0", 10), (f"{b.rng.randint(4, 6)},{b.rng.randint(10, 99)}", 12), _geld(b, 200, 900))
        for n in range(0, 12, 2)
    )  # fmt: skip
    return f"""OVEREENKOMST VAN OPDRACHT GASTOUDEROPVANG
Bemiddeling: Gastouderbureau Het Kroontje

De ondergetekenden:

I.   de vraagouder
     naam en voorletters   {_k(b, b.o)}
     straat en nummer      {b.o.straat()}
     postcode, woonplaats  {b.o.pc()}
     BSN                   {b.o.bsn()}
     partner               {b.ex._m("naam", f"{b.ex.m.voor} {b.ex.m.vol_achter}")}, BSN {b.ex.bsn()}

II.  de gastouder
     naam en voorletters   {_k(b, g)}
     straat en nummer      {g.straat()}
     postcode, woonplaats  {g.pc()}
     BSN                   {g.bsn()}
     geboren op            {g.geb()}
     bankrekening          {g.iban()}

komen het volgende overeen.

Artikel 1. {_v(b, g)} vangt met ingang van {_d(b, j - 1)} de volgende kinderen op: {_en(f"{w.naam()} (geboren {w.geb()})" for w in kids)}.

Artikel 2. De opvang vindt plaats in de woning van de gastouder. Is {_h(b, g)} ziek, dan zorgt het bureau voor vervanging door {_x(b, 6).naam()}, die bereikbaar is op {_x(b, 6).tel()}.

Artikel 3. De vraagouder betaalt vóór de vijfde van de maand. Alleen {b.o.naam()} en {_hx(b)} mogen {_en(_v(b, w) for w in kids)} ophalen, tenzij anders is afgesproken.

Artikel 4. Contactpersoon bij het bureau is {bemid.naam()} ({bemid.email()}).

Getekend te {b.o._m("plaats", b.o.m.plaats)}

vraagouder                      gastouder                       voor het bureau
{_kol(_net(b, b.o), 32)}{_kol(_net(b, g), 32)}{_net(b, bemid)}


JAAROPGAVE {j}
t.b.v. Belastingdienst/Toeslagen

Vraagouder: {_kap(b, b.o)}  BSN {b.o.bsn()}
Gastouder:  {_kap(b, g)}  BSN {g.bsn()}
Kind(eren): {", ".join(f"{w.voor()} {w._m('bsn', w.m.bsn)}" for w in kids)}

{_rij(("maand", 14), ("uren", 10), ("tarief", 12), "bedrag")}
{maanden}

Naar waarheid opgemaakt op {_d(b, j + 1)} door {_hl(b, bemid)}.
"""


def inschrijfbewijs(b: Bron) -> str:
    k = b.kinderen[-1]
    leer = _x(b, 4)
    anderen = _nieuw(b, 7, kind=True)
    lijst = sorted([k, *anderen], key=lambda w: w.m.achter)
    ouders = [*_nieuw(b, 1, geslacht="v"), *_nieuw(b, 7)]
    r = [
        "Basisschool De Regenwulp / BSO De Kajuit",
        "",
        "BEWIJS VAN INSCHRIJVING",
        "",
        f"Hierbij verklaren wij dat {k.naam()}, geboren op {k.geb()}, van {_d(b, b.jaar)} tot en met "
        f"{_d(b, b.jaar + 1)} stond ingeschreven bij onze school en bij de naschoolse opvang. Ingeschreven door "
        f"{_hl(b, b.o)}, telefonisch bereikbaar op {b.o.tel()}. Tweede contact: {b.ex.naam()}, {b.ex.tel()}. "
        f"Het onderwijsnummer van {_v(b, k)} is gelijk aan het BSN: {k.bsn()}.",
        "",
        f"{leer.naam()}, locatieleider",
        "",
        "",
        f"Groepslijst De Zeehonden - {_titel(b, leer, 'juf', 'meester')} {_v(b, leer)}",
        "",
        _rij(("nr", 4), ("achternaam", 24), ("roepnaam", 18), ("geb.", 12), ("ma di wo do vr", 16), "bellen"),
    ]
    for n, (w, p) in enumerate(zip(lijst, ouders, strict=True), 1):
        dagen = "  ".join(b.rng.choice("x.") for _ in range(5))
        tel = b.o._m("telefoon", b.o.m.tel) if w is k else p._m("telefoon", p.m.tel)
        r.append(
            _rij(
                (str(n), 4),
                (w._m("naam", f"{w.m.achter} {w.m.tus}".strip()), 24),
                (w.voor(), 18),
                (w._m("geboortedatum", f"{w.m.geboren:%d-%m-%y}"), 12),
                (dagen, 16),
                tel,
            )
        )
    q, s, t, u = anderen[:4]
    r += [
        "",
        "Bijzonderheden",
        f"* {q.voor()} en {s.voor()} worden op dinsdag samen opgehaald door {ouders[0].naam()}, oma van {q.voor()}.",
        f"* {_v(b, k)}: notenallergie. Bij twijfel {_ouder(b)} bellen, niet {_v(b, b.ex)}.",
        f"* {t._m('naam', f'{t.m.voor} {t.m.achter[0]}.')} gaat naar zwemles met {ouders[1].voor()}. {_gen(b, t)} broertje mag mee.",
        f"* {u.naam()} stopt per 1 augustus; de plek is beloofd aan de familie {ouders[2].achter()}.",
        f"* Foto's van {_en(w.voor() for w in anderen[4:7])} mogen niet op de website.",
        "",
        f"Invalkracht op maandag: {_titel(b, ouders[3], 'juf', 'meester')} {ouders[3].voor()} ({ouders[3].email()})",
    ]
    return "\n".join(r) + "\n"


def loonbeslag(b: Bron) -> str:
    dw = _x(b, 5)
    pz, balie, inc = _nieuw(b, 3)
    return f"""Gerechtsdeurwaarderskantoor Aan het IJ
onze referentie {b.rng.randint(100000, 999999)}/{b.rng.choice(("LB", "DB", "KR"))}

Aan de directie van Schoonmaakbedrijf Blinkend B.V.
t.a.v. de afdeling personeelszaken, {_hl(b, pz)}

Inzake: {_kap(b, b.o)}, geboren {b.o.geb()}, BSN {b.o.bsn()}

{_geacht(b, pz)},

Heden heb ik ten laste van uw {_titel(b, b.o, "werkneemster", "werknemer")} beslag gelegd op het loon, uit kracht van een dwangbevel van de ontvanger. Ik deed dit ten kantore van uw bedrijf, waar ik afschrift liet aan {_titel(b, balie, "mevrouw", "de heer")} {_l(b, balie)}, aldaar werkzaam.

De vordering is als volgt opgebouwd:

    hoofdsom                            € {_geld(b, 3000, 20000)}
    rente tot heden                     € {_geld(b, 100, 900)}
    kosten eerdere exploten             € {_geld(b, 90, 400)}
    af: ontvangen van {_kol(_k(b, b.ex), 18)}€ {_geld(b, 50, 500)}

Bij de berekening van de beslagvrije voet houd ik rekening met {len(b.kinderen)} inwonend{"" if len(b.kinderen) == 1 else "e"} kind{"" if len(b.kinderen) == 1 else "eren"}, te weten {_en(w.naam() for w in b.kinderen)}. Over het inkomen van {b.ex.naam()}, wonende te {b.ex._m("plaats", b.ex.m.plaats)} aan de {b.ex.straat()}, heb ik geen gegevens. Weet u of {_h(b, b.o)} nog met {_breuk(b.ex)} samenwoont, dan verneem ik dat graag.

U dient het meerdere maandelijks over te maken op mijn derdengeldenrekening. Betalingen rechtstreeks aan {_h(b, b.o)} op {b.o.iban()} bevrijden u niet. Hetzelfde geldt voor voorschotten: volgens {_net(b, inc)}, die het dossier eerder behandelde, heeft u er in {b.jaar + 2} twee verstrekt.

Dit dossier wordt behandeld door mijn medewerker {inc.naam()}. {_v(b, inc)} is op werkdagen tot 12.00 uur te spreken: {inc.tel()} of {inc.email()}. Een afschrift gaat naar {_hl(b, _x(b, 3))}, de advocaat van uw {_titel(b, b.o, "werkneemster", "werknemer")}.

Hoogachtend,


{_net(b, dw)}
gerechtsdeurwaarder

Met pen bijgeschreven: "gebeld met {_v(b, b.o)}, huilt, zegt alles via {_v(b, b.ex)}. {_v(b, pz)} houdt nog 1 maand niets in. Overleg met {_a(b, dw)}."
"""


def journaal(b: Bron) -> str:
    arts = _x(b, 2)
    ass, psy, intern, jeugd = _nieuw(b, 4)
    k = b.kinderen[0]
    d = _reeks(b, b.jaar + 1, 5, 3)
    o = b.o
    return f"""HUISARTSENPRAKTIJK DE LINDE - uittreksel journaal op verzoek van patiënt

Patiënt: {o._m("naam", f"{o.m.vol_achter}, {o.m.voor}")} ({o.m.geslacht})   geb. {o.geb()}   BSN {o.bsn()}
Adres:   {_adr(o)}
Vaste huisarts: {_l(b, arts)}      Assistentie: {_v(b, ass)}

{d[0]:%d-%m-%y}  {_par(b, arts)}
  S  slaapt slecht sinds brief Toeslagen, piekert over {_v(b, k)}. Relatie met {_v(b, b.ex)} onder druk.
  O  vermoeid, verzorgd
  P  gesprek POH-GGZ {psy.naam()}

{d[1]:%d-%m-%y}  {_par(b, psy)}
  S  {_zij(o)} vertelt dat {_h(b, b.ex)} is vertrokken; {_v(b, k)} vraagt elke avond waar {_titel(b, b.ex, "mama", "papa")} is
  E  spanningsklachten door schulden
  P  vervolg over twee weken, {_v(b, psy)} belt

{d[2]:%d-%m-%y}  {_v(b, ass)}
  S  telefonisch: ex-partner {b.ex.naam()} wil uitslag weten van {_v(b, k)}. Geweigerd. Belde met {b.ex.tel()}.
  P  doorgegeven aan dr. {_a(b, arts)}

{d[3]:%d-%m-%y}  {_par(b, arts)}
  S  {_titel(b, _x(b, 1), "buurvrouw", "buurman")} {_a(b, _x(b, 1))} mee naar spreekuur, maakt zich zorgen
  P  verwijzing ziekenhuis, cc naar {_net(b, intern)}, internist

{d[4]:%d-%m-%y}  {_par(b, arts)}
  P  verklaring meegegeven (zie hieronder)

-----------------------------------------------------------------------------

L.S.,

Ondergetekende verklaart dat {_h(b, o)} sinds {_d(b, b.jaar + 1)} bij mij onder behandeling is. De klachten begonnen na een terugvordering. {_gen(b, k)} schoolarts, collega {jeugd.naam()}, zag hetzelfde beeld bij {k._m("naam", k.m.voor)}. Deze verklaring is bestemd voor de bezwaarprocedure en is opgesteld na overleg met {_hl(b, psy)}.

{arts.naam()}, huisarts
"""


def stukkenlijst(b: Bron) -> str:
    am = _amb(b)
    j = b.jaar
    k = b.kinderen[0]
    g, adv, buur, arts = _x(b, 0), _x(b, 3), _x(b, 1), _x(b, 2)
    o, ex = b.o, b.ex

    def f(n: int, *delen: str, ext: str = "pdf") -> str:
        return f"{n:03d}_" + "_".join(delen) + f".{ext}"

    bestanden = [
        (f(1, "aanvraag_KOT", _los(o), str(j)), "aanvraag", _l(b, o)),
        (f(2, "contract_gastouder", _los(g)), "contract", _l(b, g)),
        (f(3, "jaaropgave", str(j), _los(g), ext="tif"), "jaaropgave", g.voor()),
        (f(4, "id_ex", ex._m("naam", ex.m.voor)), "kopie paspoort", _l(b, ex)),
        (f(5, "geboorteakte", k._m("naam", k.m.voor.lower())), "akte", _v(b, k)),
        (f(6, "mail", am[0].user(), "aan", am[1].user(), ext="msg"), "e-mail intern", am[0].naam()),
        (f(7, "verklaring", buur._m("naam", buur.m.achter.replace(" ", "").lower())), "verklaring", _k(b, buur)),
        (f(8, "bezwaarschrift", _los(o), str(j + 2)), "bezwaar", _k(b, o)),
        (f(9, "machtiging_mr", _los(adv)), "machtiging", _hl(b, adv)),
        (f(10, "belnotitie", am[2].user(), ext="docx"), "notitie", _net(b, am[2])),
        (f(11, "brief_huisarts", _los(arts)), "medisch", f"dr. {_l(b, arts)}"),
        (f(12, "afschrift", ex._m("iban", ex.m.iban)), "bankafschrift", _hx(b)),
    ]  # fmt: skip
    r = [
        f"INVENTARIS PERSOONLIJK DOSSIER   {o.naam()}   {o.bsn()}",
        f"samengesteld door {_net(b, am[3])} ({am[3].user()}), gecontroleerd door {_par(b, am[4])}",
        "",
        _rij(("bestand", 48), ("soort", 18), "van / over"),
    ]
    r += [_rij((a, 48), (s, 18), v) for a, s, v in bestanden]
    r += ["", "TIJDLIJN", ""]
    d = _reeks(b, j, 8, 6)
    gebeurt = [
        f"{_h(b, o, kop=True)} vraagt toeslag aan voor {_en(_v(b, x) for x in b.kinderen)}",
        f"start opvang bij {g.naam()}",
        f"{_v(b, ex)} verhuist naar {ex.straat()} te {ex._m('plaats', ex.m.plaats)}",
        f"onderzoek door team van {_a(b, am[0])}, huisbezoek bij {_h(b, g)} door {_a(b, am[1])} en {_a(b, am[2])}",
        f"stopzetting, ondertekend door {am[1].naam()}",
        f"bezwaar door mr. {_a(b, adv)} namens {_v(b, o)}",
        f"{_gen(b, buur)} verklaring ontvangen ({buur.email()})",
        "overdracht aan de hersteloperatie na het besluit van de staatssecretaris",
    ]
    r += [f"{dag:%Y-%m}   {s}" for dag, s in zip(d, gebeurt, strict=True)]
    r += [
        "",
        f"Ontbreekt: afschriften van {g._m('iban', g.m.iban)}; stuk 4 is half leesbaar (alleen '{ex._m('naam', ex.m.voor)}' en '{ex._m('geboortedatum', f'{ex.m.geboren:%d %m %Y}')}').",
    ]
    return "\n".join(r) + "\n"


def teamnota(b: Bron) -> str:
    am = _amb(b)
    p = [_x(b, 6), *_nieuw(b, 4)]
    k2 = _nieuw(b, 2, kind=True)
    g = _x(b, 0)
    return f"""Weekstart team 4 - stand van zaken lastige dossiers
Van: {am[4].naam()}, teamleider
Voor: {_v(b, am[0])}, {_v(b, am[1])}, {_v(b, am[2])} en {_v(b, am[3])}

Vertrouwelijk, niet doorsturen. Volgorde is die van de werkvoorraad.

{_k(b, p[0])}  (bsn {p[0].bsn()})
Loopt al sinds vorig jaar. {_v(b, am[0])} heeft twee keer geprobeerd te bellen via {p[0].tel()}. Dossier is compleet op de jaaropgave na. {_h(b, p[0], kop=True)} had dezelfde gastouder als {_h(b, b.o)}, namelijk {g.naam()}. Actie: {_par(b, am[0])}.

{_k(b, b.o)}  (bsn {b.o.bsn()})
Bezwaar. {_zij(b.o).capitalize()} is boos en dat snap ik. Ex ({_l(b, b.ex)}, {b.ex.bsn()}) heeft een eigen aanvraag lopen, dus let op met delen: wat {_v(b, b.ex)} ons stuurt mag niet in het dossier van {_v(b, b.o)}. Zorg dat {_v(b, am[1])} dit weet. Uitbetaling gaat naar {b.o.iban()}. Actie: {_par(b, am[1])}.

{_k(b, p[1])}  (bsn {p[1].bsn()})
Overleden. De erven worden vertegenwoordigd door {p[2].naam()}, {_adr(p[2])}. {_v(b, am[2])} stuurt {_haar_obj(p[2])} een condoleance en wacht dan drie weken. In dit dossier zit per ongeluk post voor {_v(b, b.kinderen[0])} (hoort bij vorige zaak).

{p[3].naam()}
Nieuw. Woont tijdelijk bij {_haar(p[3])} dochter {k2[0].voor()}. {_titel(b, p[3], "Mevrouw", "Meneer")} {p[3].achter()} wil alleen mailen: {p[3].email()}. {_v(b, am[3])} had {_haar_obj(p[3])} verward met {p[4].naam()}, excuses zijn gemaakt. Zoon {k2[1].voor()} ({k2[1].geb()}) valt mogelijk onder de kindregeling.

{p[4].naam()} / rekening {p[4].iban()}
Beslag door {_net(b, _x(b, 5))}. Ik heb {_h(b, _x(b, 5))} zelf gesproken. Zelfde deurwaarder als bij {_a(b, b.o) if not b.ex.deelt else b.o.naam()}. Graag in één keer regelen, {_v(b, am[0])}.

Personeel
- {_v(b, am[2])} is vanaf volgende week drie dagen bij team 7, {_gen(b, am[2])} zaken gaan naar {_v(b, am[3])}.
- Autorisatie {am[3].user()} is verlopen, aangevraagd bij {am[1].user()}.
- Wie neemt de telefoon van {_h(b, am[0])} over ({am[0].tel()})?
- Vragen van de pers over de brief van de minister: niet zelf beantwoorden.

{_v(b, am[4])}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    aanmaning, overgetypt, bezwaar, brief_van_ex, contactkaarten, verrekenstaat, zaakscherm, mailwissel,
    hoorzitting, gastoudermap, inschrijfbewijs, loonbeslag, journaal, stukkenlijst, teamnota,
]  # fmt: skip
