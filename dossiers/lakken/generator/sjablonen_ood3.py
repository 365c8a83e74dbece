# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v3 were frozen, with names, streets and places that were not used before."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron


def scheiding(b: Bron) -> str:
    o, ex = b.o, b.ex
    return f"""RECHTBANK MIDDEN-NEDERLAND, locatie Lelystad
zaaknummer / rekestnummer: C/16/{b.rng.randint(300000, 599999)} / FL RK 14-{b.rng.randint(100, 999)}

Echtscheiding
Beschikking van {b.dag()} in de zaak van:

{o.naam()},
wonende te {o.m.plaats},
hierna: de vrouw, advocaat mr. {b.vreemd[0].met_letters()},

tegen

{ex.naam()},
wonende te {ex.stad()}, aan de {ex.straat()},
hierna: de man, advocaat mr. {b.vreemd[1].met_letters()}.

De rechtbank bepaalt dat de hoofdverblijfplaats van de minderjarigen {" en ".join(k.naam() for k in b.kinderen)} bij de moeder is.
De bijdrage van de man is EUR 135,00 per kind per maand. De Raad voor de Kinderbescherming, in de persoon van {b.vreemd[2].naam()},
heeft geen bezwaar.

Deze beschikking is gegeven door mr. {b.vreemd[3].met_letters()} en uitgesproken in tegenwoordigheid van de griffier {b.vreemd[4].met_letters()}.
"""


def teams(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    return f"""Teams - kanaal Integrale Beoordeling 3

{a.achter()}, {a.m.voor[0]}.   09:02
Heeft iemand casus {b.rng.randint(10000, 99999)} gezien? {b.o.heer()} mailde weer.

{c.naam()}   09:04
Ja die ligt bij {b.vambt[1].voor()}. Ze wacht op stukken van gastouder {b.vreemd[0].achter()}.

{a.voor()}   09:05
Thanks! Ik bel {b.vreemd[0].heer()} zo even ({b.vreemd[0].tel()}).

{c.voor()}   09:11
Denk erom: partner {b.ex.voor()} niet informeren over het adres. {b.vambt[2].naam()} weet ervan.
"""


def logboek(b: Bron) -> str:
    k = b.kinderen
    r = ["Opvanglogboek maart", ""]
    for d in range(1, 8):
        r.append(
            f"{d}/3  {k[d % len(k)].voor()} gebracht door {b.rng.choice((b.ex, b.vreemd[1])).voor()}, opgehaald 17.30 door {b.o.voor()}. {b.rng.choice(('Goed gegeten.', 'Beetje verkouden.', f'Gespeeld met {b.vreemd[2].voor()} en {b.vreemd[3].voor()}.', f'{b.vreemd[4].naam()} op bezoek geweest.'))}"
        )
    return "\n".join(r) + f"\n\nParaaf gastouder: {b.vreemd[0].met_letters()}\n"


def krant(b: Bron) -> str:
    return f"""De Gelderlander, zaterdag 16 november 2019

'Ik dacht dat ik gek werd'
Van onze verslaggever {b.vreemd[0].naam()}

ARNHEM - Honderden ouders kregen ten onrechte geen kinderopvangtoeslag meer. {b.vreemd[1].naam()} (38) is een van hen. "Ze namen alles af",
vertelt {b.vreemd[1].achter()} aan de keukentafel. Haar advocaat {b.vreemd[2].naam()} stapte naar de rechter. Ook {b.vreemd[3].naam()} uit
Zevenaar, moeder van drie, moest {b.euro()} terugbetalen. Staatssecretaris Menno Snel bood excuses aan. Volgens een woordvoerder
van het ministerie van Financiën loopt er een onderzoek. De commissie-Donner adviseert later dit jaar.
"""


def teruglegformulier(b: Bron) -> str:
    o = b.o
    return f"""TERUGLEGFORMULIER TELEFOONTEAM
Aangenomen door: {b.amb().naam()}        Datum/tijd: {b.dag()} 15:47
Betreft BSN: {o.bsn()}                   Naam burger: {o.met_letters()}
Belt namens burger: {b.vreemd[0].naam()} (zoon / dochter / kennis)
Terugbellen op: {b.vreemd[0].tel()}, bij geen gehoor {b.o.tel()}
Vraag: burger snapt de verrekening van {b.euro()} niet. Brief met kenmerk {b.rng.randint(10**8, 10**9 - 1)}.0{b.rng.randint(1, 9)}.{b.rng.randint(10, 99)} ontvangen.
Kinderopvang liep via {b.opvang()}, contact daar: {b.vreemd[1].voor()} {b.vreemd[1].achter()} ({b.vreemd[1].email()})
Doorgezet naar: {b.vambt[0].komma()} / {b.vambt[0].user()}
"""


def uwv(b: Bron) -> str:
    o = b.o
    return f"""UWV, Postbus 57015, 1040 CT Amsterdam

{o.m.aanhef.capitalize()} {o.met_letters()}
{o.straat()}
{o.pc()}

Uw burgerservicenummer {o.bsn()}
Datum {b.dag()}

Beste {o.m.aanhef} {o.achter()},

Uw werkgever, {b.vreemd[0].m.vol_achter} Schoonmaak B.V., heeft u ziek gemeld. Onze arts {b.vreemd[1].heer()} en arbeidsdeskundige
{b.vreemd[2].naam()} beoordelen uw aanvraag. U kunt bellen met {b.vreemd[2].voor()} {b.vreemd[2].achter()} op {b.vreemd[2].tel()}.

Met vriendelijke groet,

{b.vreemd[3].met_letters()}
Klantadviseur UWV WERKbedrijf
"""


def sap(b: Bron) -> str:
    r = [
        f"ZFI_INVORD   Mandant 100   Gebr. {b.ambt[0].user()}   {b.dag()}",
        "",
        "Partner       Naam                            Geb.dat     Straat                          Rek.nr",
    ]
    for w in [b.o, b.ex, *b.vreemd[:5]]:
        m = w.m
        st = f"{m.straat} {m.nr}"
        r.append(
            f"00{b.rng.randint(10000000, 19999999)}    {w._m('naam', m.vol_achter.upper() + ' ' + m.letters.replace('.', ''))}{' ' * max(2, 30 - len(m.vol_achter) - len(m.letters))}{w._m('geboortedatum', f'{m.geboren:%d.%m.%Y}')}  {w._m('adres', st)}{' ' * max(2, 32 - len(st))}{w._m('iban', m.iban)}"
        )
    return "\n".join(r) + "\n"


def kindbrief(b: Bron) -> str:
    k = b.kinderen[0]
    return f"""hallo meneer of mevrouw van de toeslagen

ik ben {k.voor()} en ik ben 11 jaar. mijn moeder heet {b.o.voor()} en mijn vader {b.ex.voor()}. wij moesten verhuizen naar oma {b.vreemd[0].voor()}
en ik moest naar een andere school. mijn beste vriend {b.vreemd[1].voor()} zie ik niet meer. meester {b.vreemd[2].voor()} zegt dat het niet
onze schuld is. ik wil graag naar zwemles net als {b.vreemd[3].voor()}.

groetjes {k.voor()}
"""


def beslisnota(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    return f"""TER BESLISSING
Aan: de directeur Toeslagen
Van: team Vaktechniek ({a.met_letters()}, {c.met_letters()})
Kopie: {b.vambt[1].naam()}
Datum: {b.dag()}

Kernpunten
- In het dossier-{b.o.achter()} is over {b.jaar} en {b.jaar + 1} nihil gesteld zonder rappel.
- Opzet/grove schuld is aangenomen op grond van een aantekening van {b.vambt[2].achter()}.
- Vergelijkbare dossiers: {b.vreemd[0].achter()}, {b.vreemd[1].achter()} en {b.vreemd[2].achter()} (zie bijlage).

Toelichting
{b.o.heer()} heeft op {b.dag()} gesproken met {b.vambt[1].voor()}. {b.vambt[1].achter()}s verslag is toegevoegd. De gastouder,
{b.vreemd[3].naam()}, is overleden; haar zoon {b.vreemd[4].voor()} beheert de administratie. Akkoord gaat {c.voor()} met uitbetaling van {b.euro()}.
"""


def notaris(b: Bron) -> str:
    v, w = b.vreemd[0], b.vreemd[1]
    return f"""VERKLARING VAN ERFRECHT

Heden verscheen voor mij, mr. {b.vreemd[2].naam()}, notaris te Gouda:
{v.naam()}, geboren te Kumasi op {v.geb()}, wonende te {v.pc()}, {v.straat()}, legitimatie: rijbewijs 52{b.rng.randint(10000000, 99999999)}.

De comparant verklaarde dat {w.naam()}, laatstelijk wonende {w.adres()}, is overleden met achterlating van de kinderen {b.vreemd[3].voor()},
{b.vreemd[4].voor()} en {b.vreemd[5].voor()} {w.achter()}. Saldo rekening {w.iban()}: {b.euro()}.
"""


def bijlagetabel(b: Bron) -> str:
    r = [
        "Bijlage bij beschikking - opgevangen kinderen",
        "",
        f"{'Kind':<24}{'BSN':<14}{'Geboren':<14}{'Opvang':<34}Uren",
    ]
    for k in b.kinderen:
        m = k.m
        r.append(
            f"{k._m('naam', m.voor)}{' ' * max(2, 24 - len(m.voor))}{k._m('bsn', m.bsn)}     {k._m('geboortedatum', f'{m.geboren:%d-%m-%Y}')}    {b.opvang():<34}{b.rng.randint(20, 230)}"
        )
    v = b.vreemd[0]
    r.append(
        f"\nGastouder(s): {v.met_letters()} (LRK-nr. {b.rng.randint(200000000, 299999999)}), {b.vreemd[1].met_letters()}"
    )
    return "\n".join(r) + "\n"


def mailketen(b: Bron) -> str:
    a = b.vambt[0]
    return f"""From: {b.o.voor()} {b.o.achter()} <{b.o.email()}>
To: {a.email()}
Sent: {b.dag()} 22:13
Subject: Re: bewijsstukken

Beste {a.voor()},

Hierbij de bankafschriften. De overboekingen naar {b.vreemd[0].voor()} staan op rekening {b.vreemd[0].iban()} op naam van haar man
{b.vreemd[1].met_letters()}. In 2012 heb ik contant betaald, dat kan {b.vreemd[2].naam()} bevestigen: {b.vreemd[2].tel()}. Mijn dochter
{b.kinderen[0].voor()} ({b.kinderen[0].geb()}) zat daar tot haar vierde. Mijn ex-man woont nu in {b.ex.m.plaats}, ik heb alleen zijn
mailadres {b.ex.email()}.

groet,
{b.o.voor()}

Verstuurd vanaf mijn iPhone
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    scheiding, teams, logboek, krant, teruglegformulier, uwv, sap, kindbrief, beslisnota, notaris, bijlagetabel, mailketen,
]  # fmt: skip
