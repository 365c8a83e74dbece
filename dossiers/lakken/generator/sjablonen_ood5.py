# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v6 were frozen; names, streets and places of namen_nieuw."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron
from .wie import Wie


def _kolom(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def bijlage_kinderen(b: Bron) -> str:
    r = [
        f"Bijlage 2 bij de beschikking van {b.dag()}",
        f"Aanvrager: {b.o.met_letters()}     BSN: {b.o.bsn()}",
        "",
        "Per kind en per maand hebben wij het volgende vastgesteld.",
        "",
    ]
    for k in b.kinderen:
        r.append(f"{k.voor()} ({k.bsn()}), geboren op {k.geb()}")
        for mnd in ("januari", "februari", "maart"):
            r.append(
                f"   {mnd:<12}{b.rng.randint(20, 230):>4} uur   EUR {b.rng.randint(4, 9)},{b.rng.randint(10, 99)} per uur   {b.opvang()}"
            )
    ouder = b.o.m.aanhef
    r += [
        "",
        f"De gegevens van de opvang kregen wij van {b.vreemd[0].heer_vol()} (gastouder) en van {b.vreemd[1].naam()}, houder van het bureau.",
        f"Klopt dit niet, {ouder} {b.o.achter()}? Bel dan met {b.amb().naam()}, {b.ambt[0].tel()}.",
    ]
    return "\n".join(r) + "\n"


def belnotitie(b: Bron) -> str:
    return f"""BELNOTITIE
Nummer: {b.rng.randint(1000000, 9999999)}
Gebeld op: {b.dag()} om {b.rng.randint(9, 16)}:{b.rng.randint(10, 59)} uur
Gebeld door: {b.ambt[0].naam()} ({b.ambt[0].user()})
Gebeld met: {b.o.naam()}, op nummer {b.o.tel()}

{b.o.voor()} is blij met het telefoontje. Zij en {b.ex.voor()} zijn uit elkaar sinds de zomer van {b.jaar}. {b.ex.achter()} heeft de post
altijd weggegooid. {b.ex.heer()} heeft ook geld van de rekening gehaald ({b.ex.iban()}). De kinderen, {" en ".join(k.naam() for k in b.kinderen)},
gingen naar de buurvrouw, {b.vreemd[0].voor()}. Die buurvrouw is te bereiken op {b.vreemd[0].tel()}.

De bakker op de hoek en de kok van het buurthuis hebben geholpen met boodschappen. De visser die naast hen woont ook.

Afspraak: ik stuur {b.vambt[0].voor()} een mail. {b.vambt[0].achter()} belt voor vrijdag met mevrouw {b.vreemd[1].achter()} van de school.
"""


def mediation(b: Bron) -> str:
    o, ex = b.o, b.ex
    return f"""Verslag van de mediation tussen {o.naam()} en {ex.naam()}
Mediator: {b.vreemd[0].naam()} (MfN-registermediator), {b.vreemd[0].email()}
Plaats: {b.vreemd[0].straat()}, {b.vreemd[0].pc()}

1. Aanwezig zijn {o.voor()}, {ex.voor()} en, op verzoek van {ex.voor()}, zijn of haar broer {b.vreemd[1].naam()}.
2. {ex.voor()} vertelt dat de toeslag op zijn of haar rekening kwam. {o.voor()} wist dat niet.
3. Over {b.kinderen[0].voor()} maken partijen de afspraak dat {ex.achter()} de helft van de opvang betaalt.
4. {b.vreemd[1].voor()} stelt voor dat {b.vreemd[2].naam()} de papieren bewaart. Beiden vinden dat goed.
5. De heer of mevrouw {ex.achter()} tekent voor akkoord; {o.voor()} tekent ook.

Getekend,


{o.met_letters()}                                  {ex.met_letters()}
"""


def emailketen(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    return f"""Van: {c.naam()} <{c.email()}>
Verzonden: {b.dag()} 16:42
Aan: {a.naam()} <{a.email()}>; {b.vambt[1].naam()}
Onderwerp: FW: {b.o.achter()} / spoed

Dag {a.voor()},

Kun jij hier vandaag nog naar kijken? {b.vambt[1].voor()} is ziek en {b.vambt[2].heer()} zit in een hoorzitting.

Groet,
{c.voor()}

----- Oorspronkelijk bericht -----
Van: {b.vreemd[0].naam()} <{b.vreemd[0].email()}>
Verzonden: {b.dag()} 09:12
Onderwerp: {b.o.achter()} / spoed

Geachte heer {c.achter()} of collega,

Als bewindvoerder van {b.o.heer()} laat ik weten dat {b.kind().voor()} en {b.kind().voor()} morgen geen dak meer hebben. De verhuurder,
{b.vreemd[1].met_letters()}, wil {b.euro()} zien. U bereikt mij op {b.vreemd[0].tel()}; mijn kantoorgenoot {b.vreemd[2].naam()} neemt waar.

Met vriendelijke groet,
{b.vreemd[0].met_letters()}
"""


def huisbezoek(b: Bron) -> str:
    o = b.o
    return f"""HUISBEZOEK - VERSLAG
Adres        {o.straat()} te {o.m.plaats}
Bezoekers    {b.ambt[0].achter()} en {b.vambt[0].achter()}
Aanwezig     {o.voor()}, {", ".join(k.voor() for k in b.kinderen)}

Wij belden om 10.15 uur aan. {o.heer()} deed open. Op de bank zat {b.vreemd[0].naam()}, een nicht, met haar dochtertje
{b.vreemd[1].voor()}. {b.kinderen[0].voor()} liet een tekening zien van opa {b.vreemd[2].voor()} en de hond. In de gang stonden schoenen in een
grote maat; {o.voor()} zei dat die van {b.vreemd[3].voor()} zijn, die 's nachts niet blijft slapen. {b.ex.naam()} hebben wij niet gezien.
De buurman, {b.vreemd[3].heer()}, bevestigde dat {b.ex.achter()} al jaren weg is. Zijn nummer is {b.vreemd[3].tel()}.

Indruk: warm huis, zorgen over geld. Winter en zomer zijn de kosten hoog. De koning hangt aan de wand, de boer brengt melk.
Advies: maatwerk via {b.vambt[1].naam()}.
"""


def betaaloverzicht(b: Bron) -> str:
    r = [
        f"Betaaloverzicht {b.o.aanslag(b.jaar)}",
        f"ten name van {b.o.naam()}",
        "",
        f"{'Datum':<14}{'Begunstigde':<28}{'Rekening':<26}{'Bedrag':>12}",
    ]
    mensen = [b.o, b.ex, *b.vreemd[:4], b.o, b.ex]
    for w in mensen:
        r.append(
            f"{b.dag()[:10]:<14}"
            + _kolom(w, "naam", f"{w.m.letters} {w.m.vol_achter}", 28)
            + _kolom(w, "iban", w.m.iban, 26)
            + f"{b.rng.randint(20, 900):>9},{b.rng.randint(10, 99)}"
        )
    r += [
        "",
        f"Terugontvangen van {b.ex.heer_vol()}: {b.euro()}. Navraag bij {b.amb().naam()} ({b.amb().user()}).",
    ]
    return "\n".join(r) + "\n"


def duo(b: Bron) -> str:
    k = b.kinderen[0]
    return f"""Dienst Uitvoering Onderwijs
Postbus 30155, 9700 LG Groningen

{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Ons kenmerk: {b.rng.randint(10**9, 10**10 - 1)}KP
Onderwerp: studieschuld en kwijtschelding

Beste {b.o.m.aanhef} {b.o.achter()},

U bent gedupeerd door de toeslagenaffaire. Daarom schelden wij uw studieschuld kwijt. Dit geldt ook voor uw kind {k.naam()}
(burgerservicenummer {k.bsn()}, geboren {k.geb()}) en voor uw partner, {b.vreemd[0].heer_vol()} ({b.vreemd[0].bsn()}).

Uw ex-partner {b.ex.met_letters()} krijgt een eigen brief op {b.ex.straat()}, {b.ex.pc()}.

Hebt u vragen? Bel met {b.vreemd[1].naam()} van DUO, doorkiesnummer {b.vreemd[1].tel()}.
"""


def klachtbrief(b: Bron) -> str:
    return f"""Aan de klachtencommissie

{b.o.stad()}, {b.dag()}

Betreft: klacht over mevrouw of meneer {b.ambt[0].achter()}

Ik, {b.o.naam()}, wil klagen. Vorige week sprak ik {b.ambt[0].achter()} aan de telefoon. {b.ambt[0].achter()} zei: "U had maar beter moeten
opletten." Haar of zijn chef, {b.vambt[0].naam()}, lachte erom. Dat hoorde mijn zus {b.vreemd[0].voor()} ook; zij zat naast mij. Mijn dominee,
ds. {b.vreemd[1].achter()}, en mijn huisarts {b.vreemd[2].naam()} zeggen dat ik ziek ben van de stress. Mijn kinderen {" en ".join(k.voor() for k in b.kinderen)}
zien mij huilen. Ook {b.ex.voor()} {b.ex.achter()}, de vader of moeder van mijn kinderen, heeft zo'n brief gehad.

Belt u {b.vreemd[0].voor()} op {b.vreemd[0].tel()} of mij op {b.o.tel()}. Schrijven kan naar {b.o.email()}.

{b.o.voor()} {b.o.achter()}
BSN {b.o.bsn()}
"""


def crediteuren(b: Bron) -> str:
    r = [
        "SCHULDENOVERZICHT",
        f"Client: {b.o.naam()}   Dossier {b.ref()}",
        "",
        "nr;schuldeiser;contact;telefoon;e-mail;saldo",
    ]
    for n, w in enumerate(b.vreemd[:6], 1):
        r.append(
            f"{n};{b.rng.choice(('Woonbron', 'Vattenfall', 'Zilveren Kruis', 'Wehkamp', 'Gemeente', 'prive'))};{w.komma() if n % 2 else w.naam()};{w.tel()};{w.email()};{b.rng.randint(50, 9000)}"
        )
    return "\n".join(r) + f"\n\nOpgemaakt door {b.vambt[2].naam()}, schuldhulpverlener\n"


SJABLONEN: list[Callable[[Bron], str]] = [
    bijlage_kinderen, belnotitie, mediation, emailketen, huisbezoek, betaaloverzicht, duo, klachtbrief, crediteuren,
]  # fmt: skip
