# SPDX-License-Identifier: EUPL-1.2
"""Templates that were known while the rules were written."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable

from .mensen import MAANDEN, Gezelschap
from .wie import Wie


class Bron:
    """Random values that are nobody's: dates, amounts, references, years."""

    def __init__(self, rng: random.Random, g: Gezelschap) -> None:
        self.rng = rng
        self.g = g
        o = g.ouder
        self.o = Wie(o, rng, o)
        self.ex = Wie(g.ex, rng, o)
        self.kinderen = [Wie(k, rng, o) for k in g.kinderen]
        self.ambt = [Wie(a, rng, o) for a in g.ambtenaren]
        self.vreemd = [Wie(a, rng, o) for a in g.vreemden]
        self.vambt = [Wie(a, rng, o) for a in g.vreemde_ambtenaren]
        self.jaar = rng.randint(2008, 2019)

    def kind(self) -> Wie:
        return self.rng.choice(self.kinderen)

    def wie(self) -> Wie:
        return self.rng.choice(self.vreemd)

    def amb(self) -> Wie:
        return self.rng.choice(self.ambt + self.vambt)

    def dag(self) -> str:
        d = dt.date(self.rng.randint(2008, 2023), self.rng.randint(1, 12), self.rng.randint(1, 28))
        return self.rng.choice((f"{d:%d-%m-%Y}", f"{d.day} {MAANDEN[d.month - 1]} {d.year}"))

    def euro(self) -> str:
        return f"EUR {self.rng.randint(100, 29999):,}".replace(",", ".") + f",{self.rng.randint(0, 99):02d}"

    def ref(self) -> str:
        return self.rng.choice(
            (
                f"UHT-{self.rng.randint(10000, 99999)}/{self.jaar}",
                f"KOT{self.jaar}-{self.rng.randint(100000, 999999)}",
                f"{self.rng.randint(10**11, 10**12 - 1)}",
            )
        )

    def opvang(self) -> str:
        return self.rng.choice(
            (
                "Kinderdagverblijf De Vlindertuin",
                "Stichting Kinderopvang Zonnestraal",
                "BSO Het Speelkasteel B.V.",
                "Gastouderbureau De Regenboog",
                "Kinderopvang Dikkie Dik",
            )
        )


def beschikking(b: Bron) -> str:
    o = b.o
    return (
        f"""Belastingdienst/Toeslagen
Postbus 4660
8000 KB Zwolle

{o.heer_vol()}
{o.straat()}
{o.pc()}

Betreft: definitieve beschikking kinderopvangtoeslag {b.jaar}
Datum: {b.dag()}    Kenmerk: {b.ref()}
Burgerservicenummer: {o.bsn()}
Beschikkingsnummer: {o.aanslag(b.jaar)}

Geachte {o.m.aanhef} {o.achter()},

Uw kinderopvangtoeslag over {b.jaar} is vastgesteld op {b.euro()}. U ontving voorschotten van {b.euro()}.
Het verschil van {b.euro()} moet u terugbetalen voor {b.dag()} op rekening NL86 INGB 0002 4455 88.

Kinderen waarvoor u toeslag kreeg:
Naam                     Geboortedatum     BSN           Opvang
"""
        + "\n".join(f"{k.naam()}          {k.geb()}        {k.bsn()}     {b.opvang()}" for k in b.kinderen)
        + f"""

Toeslagpartner: {b.ex.naam()}, BSN {b.ex.bsn()}, aanslagnummer {b.ex.aanslag(b.jaar)}.
Uw gastouder was {b.wie().naam()}. Vragen? Bel de BelastingTelefoon: 0800-0543.

Met vriendelijke groet,

{b.ambt[0].met_letters()}
behandelaar, telefoon {b.ambt[0].tel()}
"""
    )


def telefoonnotitie(b: Bron) -> str:
    a, w = b.amb(), b.wie()
    return f"""TELEFOONNOTITIE                                   {b.dag()} 11:44
Behandelaar: {a.naam()} ({a.user()})
Beller: {b.o.naam()}, BSN {b.o.bsn()}, tel {b.o.tel()}

{b.o.heer()} belt over de terugvordering van {b.jaar}. Haar ex-partner {b.ex.heer()} woont sinds {b.dag()} op het
adres {b.ex.adres()}. {b.ex.voor()} heeft zelf ook toeslag aangevraagd. De kinderen {" en ".join(k.voor() for k in b.kinderen)} wonen bij
de moeder. Gesproken met gastouder {w.naam()} (tel. {w.tel()}), zij bevestigt de uren. Volgens {w.heer()} is er
contant betaald. Collega {b.vambt[0].achter()} belt morgen terug. Rekeningnummer van ex: {b.ex.iban()}.
{b.kind().voor()} is geboren op {b.kind().geb()}. Mail ontvangen van {w.email()}.
Terugbelafspraak gemaakt voor {b.dag()} om 10:30 uur, bedrag {b.euro()}.
"""


def betaaloverzicht(b: Bron) -> str:
    r = ["Datum;Omschrijving;Tegenrekening;Naam;Bedrag"]
    for _ in range(12):
        w = b.rng.choice([*b.vreemd, b.ex, b.o])
        r.append(
            f"{b.dag()};voorschot {b.jaar};{w.iban()};{w.rng.choice((w.naam, w.met_letters, w.komma))()};{b.euro()}"
        )
    return f"Betaaloverzicht {b.o.naam()} periode {b.jaar}\n\n" + "\n".join(r) + "\n"


def caf_lijst(b: Bron) -> str:
    r = [f"{'BSN':<14}{'Naam':<34}{'Woonplaats':<26}{'Telefoon':<20}Bedrag"]
    for w in [*b.vreemd, b.o]:
        m = w.m
        r.append(
            f"{w._m('bsn', m.bsn)}     {w._m('naam', m.naam)}{' ' * max(2, 34 - len(m.naam))}{m.plaats:<26}{w._m('telefoon', m.tel)}{' ' * max(2, 20 - len(m.tel))}{b.euro()}"
        )
    return (
        f"Overzicht aanvragers gastouderbureau (CAF {b.rng.randint(1, 99)})  vertrouwelijk\n\n"
        + "\n".join(r)
        + "\n"
    )


def tvs_scherm(b: Bron) -> str:
    o, ex = b.o, b.ex
    return f"""TVS  RAADPLEGEN BURGER                      {b.dag()}  09:12:33   USER: {b.ambt[0].user()}
BSN ......: {o.bsn()}      NAAM: {o.groot()}
GEB.DATUM : {o.geb()}      ADRES: {o.straat()}  {o.pc()}
PARTNER ..: {ex.bsn()}     {ex.groot()}
KIND 01 ..: {b.kinderen[0].bsn()}     {b.kinderen[0].groot()}   GEB {b.kinderen[0].geb()}
REK.NR ...: {o.iban()}
MUTATIE ..: {b.dag()}  DOOR {b.amb().user()}  CODE 3400
STATUS ...: DEFINITIEF   BEDRAG: {b.euro()}
"""


def brief_ouder(b: Bron) -> str:
    o, w = b.o, b.wie()
    return f"""{o.naam()}
{o.straat()}
{o.pc()}
{o.tel()}

Aan: Belastingdienst/Toeslagen
t.a.v. {b.amb().heer_vol()}
Postbus 4660, 8000 KB Zwolle

{o.m.plaats}, {b.dag()}

Betreft: bezwaar tegen beschikking {b.ref()}

Geachte heer, mevrouw,

Hierbij maak ik bezwaar. Mijn kinderen {" en ".join(k.voor() for k in b.kinderen)} gingen naar gastouder {w.naam()}, {w.adres()}.
Ik betaalde {w.voor()} elke maand op rekening {w.iban()}. Mijn ex {b.ex.voor()} heeft dat niet doorgegeven.
Buurvrouw {b.vreemd[1].naam()} kan dit bevestigen, haar nummer is {b.vreemd[1].tel()}.

Hoogachtend,

{o.naam()}
"""


def memo(b: Bron) -> str:
    a1, a2 = b.ambt[0], b.vambt[0]
    return f"""MEMO
Van: {a1.naam()}
Aan: {a2.naam()}; {b.vambt[1].naam()}
Datum: {b.dag()}
Onderwerp: beoordeling dossier {b.o.achter()}

{a2.voor()}, ik heb het dossier van {b.o.heer()} bekeken. Vooringenomen behandeling is aannemelijk voor {b.jaar}.
In dit onderzoek zijn ook de dossiers van {b.vreemd[0].naam()} (BSN {b.vreemd[0].bsn()}), {b.vreemd[1].heer_vol()} en
{b.vreemd[2].naam()}, geboren {b.vreemd[2].geb()}, betrokken. Inspecteur {b.vambt[1].achter()} sprak van een zachte
stop. De zaak is met {b.vreemd[3].heer()} van {b.opvang()} besproken. Graag reactie via {a1.email()} of {a1.tel()}.

Groet, {a1.voor()}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    beschikking,
    telefoonnotitie,
    betaaloverzicht,
    caf_lijst,
    tvs_scherm,
    brief_ouder,
    memo,
]
