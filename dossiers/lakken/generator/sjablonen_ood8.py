# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v8 were frozen, with names, streets and places of their own."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron
from .wie import Wie


def _op(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def aangifte(b: Bron) -> str:
    v, w = b.vreemd[0], b.vreemd[1]
    return f"""POLITIE - AANGIFTE IDENTITEITSFRAUDE
Registratienummer PL{b.rng.randint(1000, 9999)}-{b.jaar}{b.rng.randint(100000, 999999)}

Aangever
Achternaam       : {b.o._m("naam", b.o.m.vol_achter)}
Voornamen        : {b.o._m("naam", b.o.m.voor)}
Geboren          : {b.o.geb()}
Adres            : {b.o.straat()}, {b.o.pc()}
Telefoon         : {b.o.tel()}

Ik doe aangifte tegen {v.naam()}, die in {b.jaar} mijn administratie deed. {v.voor()} had mijn DigiD. Via {v.iban()} ging het geld naar
die persoon en naar {w.heer()}. Toen ik {v.voor()} belde op {v.tel()} nam {w.voor()} op. {b.ex.naam()}, met wie ik toen samenwoonde, wist ervan.
{b.ex.voor()} heeft ook een verklaring afgelegd bij collega {b.vreemd[2].achter()}.

Opgenomen door {b.vreemd[2].met_letters()}, hoofdagent, op {b.dag()}.
"""


def bankbrief(b: Bron) -> str:
    return f"""{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Onderwerp: beslag op uw betaalrekening {b.o.iban()}

Geachte {b.o.m.aanhef} {b.o.achter()},

Op {b.dag()} heeft gerechtsdeurwaarder {b.vreemd[0].achter()} beslag gelegd. De rekening staat ook op naam van {b.ex.heer_vol()}
({b.ex.geb()}). Wij mogen het saldo van {b.euro()} niet uitbetalen. Neem contact op met het kantoor van {b.vreemd[0].naam()}:
{b.vreemd[0].straat()}, {b.vreemd[0].pc()}, {b.vreemd[0].tel()}, {b.vreemd[0].email()}.

Met vriendelijke groet,

{b.vreemd[1].naam()}
Afdeling Beslagen
"""


def ticket(b: Bron) -> str:
    r = [f"TICKET #{b.rng.randint(100000, 999999)}  status: open  eigenaar: {b.ambt[0].user()}", ""]
    rij = [
        (b.ambt[0], f"burger {b.o.achter()} ({b.o.bsn()}) kan niet inloggen in het ouderportaal"),
        (b.vambt[0], f"reset gedaan. {b.ambt[0].voor()}, wil jij {b.o.heer()} bellen? {b.o.tel()}"),
        (
            b.ambt[0],
            f"gebeld, kreeg {b.vreemd[0].naam()} aan de lijn, die woont daar nu. zie ook melding van {b.vreemd[1].heer()}",
        ),
        (b.vambt[1], f"account stond op mailadres van ex ({b.ex.email()}), {b.ex.voor()} kan dus meelezen!"),
        (b.vambt[0], f"datalek gemeld bij {b.vambt[2].naam()}. {b.vambt[2].voor()} zet het uit"),
    ]
    for w, tekst in rij:
        r.append(
            f"[{b.dag()[:10]} {b.rng.randint(8, 17):02d}:{b.rng.randint(10, 59)}] {w.naam()} ({w.user()})"
        )
        r.append(f"    {tekst}")
    return "\n".join(r) + "\n"


def zorgbrief(b: Bron) -> str:
    k = b.kinderen[0]
    return f"""Centrum voor Jeugd-GGZ
t.a.v. ouder(s) van {k.naam()}

Betreft: {k.naam()}, geb. {k.geb()}, BSN {k.bsn()}

Beste {b.o.voor()},

{k.voor()} is bij ons in behandeling bij {b.vreemd[0].naam()} (GZ-psycholoog). In het gezin spelen spanningen door schulden. {b.o.voor()} en
{b.ex.voor()} zijn gescheiden. {k.voor()} praat ook met juf {b.vreemd[1].voor()} en met opa {b.vreemd[2].voor()}. {b.vreemd[0].achter()} adviseert rust.
De huisarts, {b.vreemd[3].heer_vol()}, krijgt een kopie. Voor overleg: {b.vreemd[0].tel()} of {b.vreemd[0].email()}.

Hartelijke groet, mede namens {b.vreemd[4].voor()} {b.vreemd[4].achter()},

{b.vreemd[0].met_letters()}
"""


def steno_intake(b: Bron) -> str:
    return f"""intake {b.o.achter()} {b.dag()}
- ouder = {b.o.naam()}, {b.o.geb()}, bsn {b.o.bsn()}
- ex = {b.ex.naam()}, geen contact, tel {b.ex.tel()}
- kids: {", ".join(f"{k.voor()} ({k.geb()})" for k in b.kinderen)}
- opvang via GOB, gastouder {b.vreemd[0].naam()}, daarna {b.vreemd[1].voor()} {b.vreemd[1].achter()}
- brieven gekregen van {b.vambt[0].achter()} en {b.vambt[1].achter()}
- advocaat: mr {b.vreemd[2].achter()} ({b.vreemd[2].email()})
- schuld bij zwager {b.vreemd[3].voor()}: {b.euro()}, rek {b.vreemd[3].iban()}
- wil graag bellen met {b.ambt[0].voor()} of {b.vambt[2].voor()}, niet met {b.vambt[0].heer()}
"""


def verzamelstaat(b: Bron) -> str:
    r = ["Verzamelstaat spoedbetalingen", "", "volgnr\tnaam\tbsn\trekening\tbedrag\tbehandelaar"]
    for n, w in enumerate([b.o, *b.vreemd[:6], b.ex], 1):
        r.append(
            f"{n}\t{(w.komma, w.met_letters, w.naam)[n % 3]()}\t{w.bsn()}\t{w.iban()}\t{b.rng.randint(100, 500)}\t{b.amb().achter()}"
        )
    return "\n".join(r) + "\n"


def lotgenoten(b: Bron) -> str:
    v = b.vreemd
    return f"""Nieuwsbrief lotgenotencontact

Terugblik op de dag in Utrecht
"Ik voelde me eindelijk gehoord," zegt {v[0].naam()}. Samen met {v[1].voor()} en haar buurvrouw {v[2].naam()} reed {v[0].voor()} drie uur.
{v[3].achter()}, die de dag leidde, was tevreden. Ook {b.o.voor()} {b.o.achter()} was er, met {b.kinderen[0].voor()}. De koffie kwam van de
bakker, de soep van een kok uit de buurt; in de winter doen we het weer, met een visser die verhalen vertelt.

Oproep
Wie heeft nog papieren van gastouderbureau Pippeloentje? Mail {v[4].voor()} ({v[4].email()}) of app {v[1].voor()} op {v[1].tel()}.

Jarig in deze maand: {v[2].voor()}, {v[3].voor()} en {v[5].naam()}.
"""


def terugbel(b: Bron) -> str:
    r = [
        f"TERUGBELLIJST {b.dag()}   team {b.ambt[0].achter()}",
        "",
        f"{'Naam':<28}{'Telefoonnummer':<18}{'Reden':<22}Mdw",
    ]
    for w in [b.vreemd[0], b.o, b.vreemd[1], b.ex, b.vreemd[2]]:
        a = b.amb()
        r.append(
            f"{'Mw. ' if w.m.geslacht == 'v' else 'Dhr.'} "
            + _op(w, "naam", f"{w.m.letters} {w.m.vol_achter}", 23)
            + _op(w, "telefoon", w.m.tel, 18)
            + f"{b.rng.choice(('vraag over brief', 'boos', 'wil uitleg', 'nieuw adres')):<22}"
            + a.user()
        )
    return "\n".join(r) + "\n"


def besluit_kind(b: Bron) -> str:
    k = b.kinderen[-1]
    return f"""Aan de wettelijk vertegenwoordiger van {k.naam()}
{b.o.straat()}
{b.o.pc()}

Besluit kindregeling

Geachte {b.o.m.aanhef} {b.o.achter()},

{k.voor()} (BSN {k.bsn()}) heeft recht op {b.euro()}. Wij maken dit over op {k.iban()}, de rekening van {k.voor()}. Ook {", ".join(x.voor() for x in b.kinderen)}
staan in onze administratie. Omdat {b.ex.heer_vol()} mede het gezag heeft, krijgt {b.ex.heer()} deze brief ook, op het adres {b.ex.straat()}
te {b.ex.stad()}. Contact: {b.ambt[0].naam()}, {b.ambt[0].tel()}.
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    aangifte, bankbrief, ticket, zorgbrief, steno_intake, verzamelstaat, lotgenoten, terugbel, besluit_kind,
]  # fmt: skip
