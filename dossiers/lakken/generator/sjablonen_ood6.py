# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v6 were frozen, before they were measured on ood5; other genres, the same names."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron
from .wie import Wie


def _vak(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def overdracht(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    return f"""Overdracht dossier {b.ref()}
van {a.naam()} naar {c.naam()}

Gezin
  ouder      : {b.o.naam()} / {b.o.bsn()} / {b.o.tel()}
  toeslagp.  : {b.ex.naam()} / {b.ex.bsn()} / {b.ex.tel()}
{chr(10).join(f"  kind       : {k.naam()} / {k.bsn()} / geb. {k.geb()}" for k in b.kinderen)}

Wat speelt er
{b.o.achter()} wacht sinds {b.dag()}. {b.ex.voor()} {b.ex.achter()} heeft via {b.vreemd[0].heer()} (sociaal raadslied) laten weten dat de
aanslag {b.ex.aanslag(b.jaar)} niet klopt. {c.voor()}, let op: {b.o.voor()} wil niet dat {b.ex.voor()} haar of zijn nieuwe adres krijgt.
Contact school: {b.vreemd[1].naam()}, {b.vreemd[1].tel()}. Contact wijkteam: {b.vreemd[2].voor()} {b.vreemd[2].achter()}, {b.vreemd[2].email()}.
Laatste keer gebeld door {b.vambt[1].achter()} ({b.vambt[1].user()}); {b.vambt[1].voor()} kreeg voicemail.
"""


def ombudsman(b: Bron) -> str:
    return f"""Nationale ombudsman
Postbus 93122, 2509 AC Den Haag

{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Geachte {b.o.m.aanhef} {b.o.achter()},

U diende een klacht in over Toeslagen. Mijn medewerker {b.vreemd[0].naam()} sprak u op {b.dag()}. Daarna heeft {b.vreemd[0].voor()} gesproken
met {b.vambt[0].heer()} van de UHT en met {b.ambt[0].met_letters()}. Volgens {b.vambt[0].achter()} was het dossier kwijt. Dat vind ik niet goed.

U vroeg ook of uw ex-partner, {b.ex.heer_vol()}, mocht meetekenen. Dat mocht niet. Voor uw {len(b.kinderen)} kind(eren)
({", ".join(k.naam() for k in b.kinderen)}) geldt de kindregeling.

Met vriendelijke groet,

de Nationale ombudsman,
namens deze,

{b.vreemd[1].met_letters()}
senior onderzoeker
"""


def incasso(b: Bron) -> str:
    r = [
        "Zorgverzekeraar Menzis - achterstand premie",
        "",
        f"{'Verzekerde':<30}{'BSN':<14}{'Geb.datum':<14}{'Saldo':>10}",
    ]
    for w in (b.o, b.ex, *b.kinderen):
        r.append(
            _vak(w, "naam", f"{w.m.achter}, {w.m.letters} {w.m.tus}".strip(), 30)
            + _vak(w, "bsn", w.m.bsn, 14)
            + _vak(w, "geboortedatum", f"{w.m.geboren:%d-%m-%Y}", 14)
            + f"{b.rng.randint(10, 999):>7},{b.rng.randint(10, 99)}"
        )
    return (
        "\n".join(r)
        + f"""

Betalen kan op NL86 INGB 0002 4455 88 onder vermelding van het relatienummer {b.rng.randint(10**7, 10**8 - 1)}.
Automatische incasso loopt van {b.ex.iban()} t.n.v. {b.ex.met_letters()}.
Behandeld door {b.vreemd[0].naam()}, team Incasso, telefoon {b.vreemd[0].tel()}.
"""
    )


def cws(b: Bron) -> str:
    o = b.o
    return f"""Commissie Werkelijke Schade
Verslag van het gesprek op {b.dag()}

Aanwezig: {o.naam()}, bijgestaan door mr. {b.vreemd[0].naam()}; namens de commissie mr. {b.vreemd[1].met_letters()} (voorzitter),
drs. {b.vreemd[2].met_letters()} en {b.vreemd[3].naam()}; secretaris {b.vreemd[4].voor()} {b.vreemd[4].achter()}.

{b.vreemd[1].achter()} heet {o.heer()} welkom. {o.voor()} vertelt over het verlies van de woning aan {o.straat()}. In {b.jaar} vertrok
{b.ex.voor()}; {b.ex.achter()} liet schulden achter. {b.vreemd[2].heer()} vraagt naar het werk. {o.heer()} werkte als kok en als schilder
bij {b.vreemd[5].naam()}. {b.vreemd[5].achter()} heeft {o.voor()} ontslagen toen er loonbeslag kwam. {b.vreemd[0].achter()} wijst op productie 4.
{b.vreemd[3].voor()} vraagt hoe het met {b.kinderen[0].voor()} gaat. {b.kinderen[0].voor()} is van school gegaan. {b.kinderen[-1].naam()} woont bij
oma {b.vreemd[6 % len(b.vreemd)].voor()}.

De voorzitter sluit om 12.30 uur. {b.vreemd[4].voor()} stuurt het verslag naar {b.vreemd[0].email()} en naar {o.email()}.
"""


def brp(b: Bron) -> str:
    o = b.o
    r = [
        "UITTREKSEL BASISREGISTRATIE PERSONEN",
        "",
        f"01 Persoon        {o._m('naam', o.m.vol_achter)}",
        f"   Voornamen      {o._m('naam', o.m.voor)}",
        f"   BSN            {o.bsn()}",
        f"   Geboren        {o._m('geboortedatum', f'{o.m.geboren:%Y%m%d}')}",
        f"05 Huwelijk       {b.ex._m('naam', b.ex.m.vol_achter)}",
        f"   Voornamen      {b.ex._m('naam', b.ex.m.voor)}",
        f"   Geboren        {b.ex._m('geboortedatum', f'{b.ex.m.geboren:%d-%m-%Y}')}",
        f"   Ontbonden      {b.dag()}",
        f"08 Verblijf       {o.straat()}",
        f"                  {o.pc()}",
    ]
    for k in b.kinderen:
        r += [
            f"09 Kind           {k._m('naam', k.m.vol_achter)}",
            f"   Voornamen      {k._m('naam', k.m.voor)}",
            f"   BSN            {k.bsn()}",
            f"   Geboren        {k._m('geboortedatum', f'{k.m.geboren:%d-%m-%Y}')}",
        ]
    return "\n".join(r) + f"\n\nGeraadpleegd door {b.ambt[0].user()} op {b.dag()}\n"


def appgroep(b: Bron) -> str:
    v, w, x = b.vreemd[0], b.vreemd[1], b.vreemd[2]
    d = f"{b.rng.randint(1, 28):02d}-0{b.rng.randint(1, 9)}-{b.jaar}"
    return f"""Groepsapp 'Ouders voor recht'
{d}, 20:14 - {v.naam()}: heeft iemand al geld?
{d}, 20:15 - {b.o.naam()}: nee niks. mijn PZB {b.ambt[0].voor()} reageert niet
{d}, 20:15 - {w.naam()}: die heb ik ook gehad! {b.ambt[0].achter()} toch?
{d}, 20:17 - {b.o.naam()}: ja. en toen {b.vambt[0].voor()}, die was lief
{d}, 20:21 - {v.naam()}: {w.voor()} bel anders {x.naam()} van de stichting, {x.tel()}
{d}, 20:22 - {w.naam()}: doe ik. {b.o.voor()} hoe is het met {b.kinderen[0].voor()}?
{d}, 20:30 - {b.o.naam()}: gaat wel. {b.ex.voor()} betaalt niks. {b.kinderen[-1].voor()} slaapt slecht
{d}, 20:31 - {v.naam()}: sterkte meid. mail van {x.voor()}: {x.email()}
"""


def getuige(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""Getuigenverklaring

Ik, ondergetekende {v.naam()}, geboren op {v.geb()}, wonende {v.adres()}, verklaar:

Van {b.jaar} tot {b.jaar + 2} paste ik op de kinderen van {b.o.heer()} en {b.ex.heer()}. Het ging om {" en ".join(k.voor() for k in b.kinderen)}.
Ik kreeg geld op mijn rekening {v.iban()}. Soms kwam {b.ex.voor()} het brengen. Mijn man {b.vreemd[1].voor()} hield de uren bij in een schrift.
Het bureau van {b.vreemd[2].heer()} kreeg de uren elke maand. Bij de bakker, de slager en in de kerk kent iedereen ons.

Handtekening: {v.met_letters()}
Kopie aan: {b.ambt[0].komma()}; {b.vambt[0].komma()}
"""


def signaal(b: Bron) -> str:
    return f"""INTERN - NIET VOOR DOSSIER
Signaal {b.rng.randint(1000, 9999)} / CAF-zaak
Ingebracht door {b.vambt[0].met_letters()} (toestel {b.vambt[0]._m("telefoon", str(b.rng.randint(1000, 9999)))})

Subject                 Relatie            BSN            Opmerking
{_vak(b.vreemd[0], "naam", b.vreemd[0].m.naam, 24)}houder GOB         {_vak(b.vreemd[0], "bsn", b.vreemd[0].m.bsn, 15)}zit achter de aanvragen
{_vak(b.vreemd[1], "naam", b.vreemd[1].m.naam, 24)}gastouder          {_vak(b.vreemd[1], "bsn", b.vreemd[1].m.bsn, 15)}geen VOG
{_vak(b.o, "naam", b.o.m.naam, 24)}vraagouder         {_vak(b.o, "bsn", b.o.m.bsn, 15)}
{_vak(b.ex, "naam", b.ex.m.naam, 24)}toeslagpartner     {_vak(b.ex, "bsn", b.ex.m.bsn, 15)}onbekend adres

Actie: {b.vambt[1].achter()} vraagt bij {b.vreemd[2].heer()} van de gemeente de BRP op. {b.ambt[0].achter()} en {b.vambt[2].achter()} gaan woensdag langs bij
{b.vreemd[1].achter()}, {b.vreemd[1].straat()}. Melding kwam van een buurvrouw ({b.vreemd[3].naam()}, {b.vreemd[3].tel()}), die anoniem wil blijven.
Let op: dhr./mw. {b.ex.achter()} is familie van {b.vreemd[0].achter()}.
"""


def agenda(b: Bron) -> str:
    r = [f"Weekplanning {b.ambt[0].naam()}", ""]
    for dag, w in zip(("Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag"), b.vreemd, strict=False):
        r.append(
            f"{dag}: {b.rng.randint(9, 16)}.{b.rng.choice(('00', '30'))} {b.rng.choice((w.heer(), w.naam(), w.met_letters()))} {b.rng.choice(('(gesprek)', '(bellen)', '- intake', ', dossier doornemen'))} {w.tel()}"
        )
    r.append(
        f"Niet vergeten: {b.o.achter()} terugbellen, jarig is {b.vambt[0].voor()}; taart bij {b.vambt[1].voor()} en {b.vambt[2].voor()}"
    )
    return "\n".join(r) + "\n"


SJABLONEN: list[Callable[[Bron], str]] = [
    overdracht, ombudsman, incasso, cws, brp, appgroep, getuige, signaal, agenda,
]  # fmt: skip
