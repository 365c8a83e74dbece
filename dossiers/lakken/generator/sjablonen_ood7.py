# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v7 were frozen, with names, streets and places of their own."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron
from .wie import Wie


def _vul(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def verweer(b: Bron) -> str:
    o = b.o
    return f"""Rechtbank Oost-Brabant
Zaaknummer SHE {b.jaar % 100}/{b.rng.randint(1000, 9999)} AWIR
VERWEERSCHRIFT

inzake
{o.naam()}, wonende te {o.m.plaats}, eiseres of eiser,
gemachtigde: {b.vreemd[0].heer_vol()}

1. In deze zaak is {b.ambt[0].met_letters()} namens verweerder aanwezig, vergezeld door {b.vambt[0].naam()}.
2. {o.achter()} ontving over {b.jaar} een bedrag van {b.euro()}. De heer {b.vreemd[1].achter()} trad op als gastouder.
3. In het hoorverslag van {b.dag()} verklaart {b.vreemd[1].voor()} {b.vreemd[1].achter()} dat er geen contract was. Zijn echtgenote,
{b.vreemd[2].met_letters()}, spreekt dat tegen. Ook {b.vreemd[3].achter()}, de accountant, weet van niets.
4. De partner, {b.ex.naam()}, stond tot {b.dag()} op hetzelfde adres. Dat {b.ex.voor()} daar niet sliep, is niet aangetoond.
5. Aanslag {o.aanslag(b.jaar)} blijft daarom in stand; aanslag {b.ex.aanslag(b.jaar)} wordt vernietigd.

Namens de Dienst Toeslagen,
{b.ambt[0].met_letters()}
"""


def jaaropgave(b: Bron) -> str:
    r = [
        f"JAAROPGAVE {b.jaar}",
        b.opvang(),
        "",
        f"Contractant: {b.o.met_letters()}, {b.o.straat()}, {b.o.pc()}",
        f"Klantnr. {b.rng.randint(10000, 99999)}",
        "",
        f"{'naam kind':<26}{'geb.datum':<14}{'bsn':<14}{'uren':>6}{'kosten':>12}",
    ]
    for k in b.kinderen:
        r.append(
            _vul(k, "naam", k.m.naam, 26)
            + _vul(k, "geboortedatum", f"{k.m.geboren:%d-%m-%Y}", 14)
            + _vul(k, "bsn", k.m.bsn, 14)
            + f"{b.rng.randint(100, 2000):>6}{b.rng.randint(500, 9000):>9},{b.rng.randint(10, 99)}"
        )
    return (
        "\n".join(r)
        + f"""

Betaald vanaf {b.o.iban()} en vanaf {b.ex.iban()} ({b.ex.met_letters()}).
Vragen? Mail {b.vreemd[0].naam()} via {b.vreemd[0].email()} of bel {b.vreemd[0].tel()}.
"""
    )


def gezinsplan(b: Bron) -> str:
    return f"""Gezinsplan - jeugdteam {b.o.m.plaats}

Wie horen er bij het gezin?
- {b.o.voor()} (ouder, {b.o.m.geboren.year})
{chr(10).join(f"- {k.voor()} ({k.m.geboren.year}), zit in groep {b.rng.randint(1, 8)}" for k in b.kinderen)}
- {b.ex.voor()} woont elders, ziet de kinderen om de week

Wie helpen er mee?
- tante {b.vreemd[0].voor()}: oppassen op woensdag, {b.vreemd[0].tel()}
- {b.vreemd[1].naam()}, coach; {b.vreemd[2].naam()}, schuldhulp
- buren {b.vreemd[3].voor()} en {b.vreemd[4].voor()} {b.vreemd[4].achter()}

Doelen
1. {b.kinderen[0].voor()} gaat weer naar zwemles. {b.vreemd[0].voor()} brengt en haalt.
2. {b.o.voor()} praat elke maand met {b.vreemd[1].voor()}. {b.vreemd[2].voor()} regelt een beschermd inkomen.
3. {b.ex.voor()} en {b.o.voor()} maken een ouderschapsplan met hulp van mevrouw {b.vreemd[5].achter()}.

Een maaltijd koken, in bad, op tijd naar bed: de timmerman repareert het raam, de schipper op de kade is aardig.
"""


def werkgever(b: Bron) -> str:
    return f"""Verklaring werkgever

Ondergetekende, {b.vreemd[0].naam()}, eigenaar van een lunchroom aan de {b.vreemd[0].straat()} te {b.vreemd[0].stad()}, verklaart dat
{b.o.heer_vol()}, geboren {b.o.geb()}, van {b.jaar} tot {b.jaar + 1} in dienst was. {b.o.heer()} verdiende {b.euro()} per maand. Door het
loonbeslag, aangekondigd door deurwaarder {b.vreemd[1].achter()}, kon ik {b.o.voor()} niet houden. Mijn vrouw {b.vreemd[2].voor()} vond dat erg.

{b.vreemd[0].stad()}, {b.dag()}
w.g. {b.vreemd[0].met_letters()}                Tel. {b.vreemd[0].tel()}
"""


def intern(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    return f"""Aan: {a.komma()}; {c.komma()}; {b.vambt[1].komma()}
Van: {b.vambt[2].komma()}
Datum: {b.dag()} 11:03
Betreft: herverdeling werkvoorraad

Hoi allemaal,

Per maandag verdelen we de zaken van {b.vambt[1].voor()} opnieuw:
  {a.voor()} neemt {b.o.achter()} en {b.vreemd[0].achter()}
  {c.voor()} neemt {b.vreemd[1].achter()}, {b.vreemd[2].achter()} en {b.vreemd[3].achter()}
  {b.vambt[1].voor()} houdt zelf {b.vreemd[4].naam()} nog even
{a.voor()}, let bij {b.o.heer()} op het adres: {b.ex.voor()} belt soms en doet zich voor als gemachtigde ({b.ex.tel()}).
Inloggen kan onder {a.user()} of {c.user()}. {c.achter()} regelt de toegang.

Gr. {b.vambt[2].voor()}
"""


def urenstaat(b: Bron) -> str:
    v = b.vreemd[0]
    r = [
        f"Urenstaat gastouder {v.naam()} - {b.rng.choice(('mei', 'juni', 'september'))} {b.jaar}",
        f"Vraagouder: {b.o.naam()}",
        "",
        "dag | kind | van | tot | gebracht door | gehaald door",
    ]
    for n in range(1, 9):
        r.append(
            f"{n} | {b.kind().voor()} | 08.00 | 17.30 | {b.rng.choice((b.o, b.ex)).voor()} | {b.rng.choice((b.o, b.ex, b.vreemd[1])).voor()}"
        )
    return (
        "\n".join(r)
        + f"\n\nAkkoord gastouder: {v.met_letters()}     Akkoord ouder: {b.o.met_letters()}\nUitbetalen op {v.iban()}\n"
    )


def kwijtschelding(b: Bron) -> str:
    return f"""Gemeente {b.o.m.plaats}, afdeling Belastingen

{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Beschikking kwijtschelding, aanslagbiljet {b.rng.randint(10**6, 10**7 - 1)}
Burgerservicenummer: {b.o.bsn()}

Geachte {b.o.m.aanhef} {b.o.achter()},

Op uw adres staan ook ingeschreven: {", ".join(k.naam() for k in b.kinderen)} en {b.vreemd[0].naam()}. Omdat {b.vreemd[0].heer()} een
inkomen heeft, vroegen wij om gegevens. Uw vroegere partner {b.ex.heer_vol()} is per {b.dag()} vertrokken naar {b.ex.adres()}.

Wij schelden {b.euro()} kwijt. Niet eens? Stuur een bezwaar naar mw. mr. {b.vreemd[1].met_letters()}, postbus 12, of bel
{b.vreemd[1].voor()} {b.vreemd[1].achter()} op {b.vreemd[1].tel()}.
"""


def ouderpanel(b: Bron) -> str:
    v = b.vreemd
    return f"""Verslag ouderpanel {b.dag()}
Aanwezig: {v[0].naam()}, {v[1].naam()}, {v[2].voor()}, {b.o.naam()}, {v[3].naam()} (verslag)
Van de UHT: {b.ambt[0].naam()} en {b.vambt[0].voor()} {b.vambt[0].achter()}
Afwezig: {v[4].naam()}

{v[0].voor()} trapt af: de brieven zijn te lang. {v[1].achter()} sluit zich daarbij aan. Volgens {v[2].voor()} is de toon beter dan vorig jaar.
{b.o.voor()} vertelt dat {b.kind().voor()} en {b.kind().voor()} nu pas naar sport kunnen. {b.ambt[0].voor()} belooft beterschap; {b.vambt[0].achter()} schrijft mee.
{v[3].naam()} vraagt of er ook iets komt voor exen zoals {b.ex.voor()}. Daar gaat {b.ambt[0].achter()} achteraan.
Actiepunten: {b.vambt[0].voor()} - planning; {v[1].voor()} - lotgenotendag; {v[0].achter()} - zaal bespreken ({v[0].email()}).
"""


def verhuisbericht(b: Bron) -> str:
    return f"""{b.dag()}

Hoi {b.ambt[0].voor()}, met {b.o.voor()} {b.o.achter()}. Even doorgeven: ik ben verhuisd naar {b.o.straat()}, {b.o.pc()}. Mijn nummer blijft {b.o.tel()}.
{b.ex.voor()} hoeft dit niet te weten!! Post voor {b.kinderen[-1].voor()} mag naar mijn moeder, {b.vreemd[0].naam()}, {b.vreemd[0].straat()} in
{b.vreemd[0].stad()}, tel. {b.vreemd[0].tel()}. Die geeft het wel aan {b.kinderen[-1].voor()}. En wil jij {b.vreemd[1].heer()} van de
crediteurenbank bellen? Die {b.vreemd[1].achter()} doet alsof hij niks weet. Mijn mail: {b.o.email()}, die van mijn moeder: {b.vreemd[0].email()}.

Groetjes {b.o.voor()}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    verweer, jaaropgave, gezinsplan, werkgever, intern, urenstaat, kwijtschelding, ouderpanel, verhuisbericht,
]  # fmt: skip
