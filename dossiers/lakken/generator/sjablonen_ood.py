# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v1 were frozen: chats, mail, court, police, school, bank, minutes, notes."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron


def whatsapp(b: Bron) -> str:
    v, w, k = b.vreemd[0], b.vreemd[1], b.kind()
    return f"""[12-03-2016 08:14:22] {v.voor()} {v.achter()}: Goedemorgen! Kan {k.voor()} vandaag iets eerder komen?
[12-03-2016 08:15:40] {b.o.voor()}: Ja hoor is goed, {b.ex.voor()} brengt hem
[12-03-2016 08:16:02] {v.voor()} {v.achter()}: top. {w.voor()} is er ook met haar zoontje
[12-03-2016 17:45:10] {b.o.voor()}: heb het geld overgemaakt naar {v.iban()}, 340 euro
[12-03-2016 17:46:59] {v.voor()} {v.achter()}: dankje lieverd. Mijn nieuwe nummer is {v.tel()} vanaf maandag
[13-03-2016 21:02:13] {b.o.voor()}: {w.voor()} van de belasting heeft weer gebeld, mevrouw {w.achter()} zei dat alles stopt
[13-03-2016 21:03:55] {v.voor()} {v.achter()}: wat erg!! bel die {w.achter()} terug dan
"""


def mailwisseling(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    return f"""Van: {a.naam()} <{a.email()}>
Verzonden: dinsdag 14 september 2021 16:03
Aan: {c.naam()} <{c.email()}>
CC: {b.vambt[1].komma()}
Onderwerp: RE: casus {b.ref()}

Hoi {c.voor()},

Dank voor je bericht. Ik heb met {b.vambt[1].voor()} overlegd, zij heeft de jaaropgaven van {b.opvang()} gezien. {b.vreemd[0].naam()}
(de gastouder) heeft een verklaring afgelegd. De ex van ouder, {b.ex.met_letters()}, is niet bereikbaar op {b.ex.tel()}.
Kun jij {b.vreemd[1].heer_vol()} van het wijkteam bellen?

Gr. {a.voor()}

> Op 13 september 2021 schreef {c.naam()}:
> Beste {a.voor()}, de ouder ({b.o.naam()}) belde, zij maakt zich zorgen over {b.kind().voor()}.
> Haar moeder {b.vreemd[2].naam()} past nu op. Graag contact via {b.vreemd[2].email()}.
> Mvg, {c.voor()} {c.achter()} | {c.tel()} | {c.user()}
"""


def uitspraak(b: Bron) -> str:
    adv, r = b.vreemd[0], b.vreemd[1]
    return f"""RECHTBANK ROTTERDAM
Bestuursrecht
zaaknummer: ROT 21/{b.rng.randint(1000, 6999)}

uitspraak van de enkelvoudige kamer van 4 november 2022 in de zaak tussen

{b.o.naam()}, te {b.o.m.plaats}, eiseres,
gemachtigde: mr. {adv.met_letters()},

en

de Belastingdienst/Toeslagen, verweerder,
gemachtigden: {b.ambt[0].met_letters()} en {b.vambt[0].met_letters()}.

1. Eiseres heeft over {b.jaar} kinderopvangtoeslag ontvangen voor haar kinderen {", ".join(k.naam() for k in b.kinderen)}.
2. Ter zitting heeft getuige {r.naam()} verklaard dat zij de opvang feitelijk heeft verzorgd. Verweerder heeft daartegenover
gesteld dat {r.achter()} niet in het landelijk register stond.
3. De voormalige echtgenoot van eiseres, {b.ex.naam()}, geboren op {b.ex.geb()} en wonende te {b.ex.straat()}, heeft de
aanvraag destijds ondertekend. De rechtbank acht de verklaring van de heer {b.vreemd[3].achter()} niet doorslaggevend.
4. Op grond van artikel 2.1 van de Wet hersteloperatie toeslagen wordt {b.euro()} toegekend.

Deze uitspraak is gedaan door mr. {b.vreemd[4].met_letters()}, rechter, in aanwezigheid van {b.vreemd[5].met_letters()}, griffier.
"""


def schoolbrief(b: Bron) -> str:
    k, juf = b.kind(), b.vreemd[1]
    return f"""Basisschool Het Kompas
Leerlingadministratie

Datum: {b.dag()}
Leerling: {k.naam()}    groep 4b    geb. {k.geb()}

Aan de ouders van {k.voor()},

Uw kind heeft deze maand zeven keer verzuimd. Juf {juf.voor()} maakt zich zorgen. {k.voor()} speelt veel met {b.vreemd[2].voor()} en
{b.vreemd[3].voor()} uit dezelfde groep. Intern begeleider {b.vreemd[4].naam()} wil graag een gesprek op {b.dag()}.
U kunt haar bereiken op {b.vreemd[4].tel()} of via {b.vreemd[4].email()}.

{b.vreemd[5].met_letters()}
directeur Het Kompas
"""


def procesverbaal(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""PROCES-VERBAAL VAN VERHOOR GETUIGE
Verbalisant: {b.vambt[0].naam()}, inspecteur

Ik hoorde als getuige:
Achternaam : {v.achter()}
Voornamen  : {v.voor()}
Geboren    : {v.geb()} te Paramaribo
Adres      : {v.straat()}
Postcode   : {v.pc()}
Telefoon   : {v.tel()}
BSN        : {v.bsn()}

Getuige verklaarde: "Ik ken {b.o.voor()} al jaren. Zij bracht haar kinderen elke dag bij {b.vreemd[1].naam()}. Ik heb {b.vreemd[1].achter()}
nooit geld zien aannemen. Haar man {b.ex.voor()} was er zelden. {b.vreemd[2].naam()} uit nummer 14 kan dat ook zeggen."

Na voorlezing volhardde {v.achter()} en tekende.
"""


def bankafschrift(b: Bron) -> str:
    r = [
        f"Rekeningoverzicht {b.o.iban()}   t.n.v. {b.o.met_letters()}",
        "",
        "Datum   Naam / Omschrijving                         Af        Bij",
    ]
    for k in range(8):
        w = b.vreemd[k % len(b.vreemd)]
        m = w.m
        naam = (
            w._m("naam", f"{m.letters.replace('.', '')} {m.vol_achter}")
            if k % 2
            else w._m("naam", f"{m.vol_achter.upper()} {m.letters.replace('.', ' ').strip()}")
        )
        r.append(
            f"{b.rng.randint(1, 28):02d}-{b.rng.randint(1, 12):02d}   {naam}   {w.iban()}   {b.rng.randint(10, 900)},00"
        )
        r.append(
            f"        Omschrijving: {b.rng.choice(('oppas', 'huur', 'terugbetaling lening', 'opvang maart'))} {w.voor() if k % 3 else ''}"
        )
    r.append("15-04   Belastingdienst   NL86INGB0002445588   890,00   voorschot kinderopvangtoeslag")
    return "\n".join(r) + "\n"


def pijplijst(b: Bron) -> str:
    r = [
        "| nr | aanvrager | bsn | geb.dat | woonadres | behandeld door |",
        "|----|-----------|-----|---------|-----------|----------------|",
    ]
    for n, w in enumerate([*b.vreemd[:6], b.o], 1):
        r.append(f"| {n} | {w.komma()} | {w.bsn()} | {w.geb()} | {w.straat()} {w.pc()} | {b.amb().voor()} |")
    return "Bijlage 4 - lijst mede-onderzochte aanvragers\n\n" + "\n".join(r) + "\n"


def notulen(b: Bron) -> str:
    a, c, d = b.ambt[0], b.vambt[0], b.vambt[1]
    return f"""Verslag casusoverleg {b.dag()}
Aanwezig: {a.naam()}, {c.naam()}, {d.naam()} (notulist)
Afwezig m.k.: {b.vambt[2].voor()} {b.vambt[2].achter()}

1. Opening
{a.voor()} opent om 10.05 uur en stelt de agenda vast.
2. Dossier {b.o.achter()}
{c.voor()} licht toe. Moeder kreeg in {b.jaar} een terugvordering van {b.euro()}. Vader ({b.ex.voor()}) zat toen in detentie.
{d.achter()} vraagt of de gastouder is gehoord; dat is {b.vreemd[0].met_letters()}, wonend {b.vreemd[0].adres()}.
Actie: {c.voor()} belt {b.vreemd[0].voor()}. {d.voor()} vraagt de stukken op bij {b.opvang()}.
3. Rondvraag
{a.achter()} meldt dat {b.vreemd[1].naam()} per 1 mei de dienst verlaat.
"""


def krabbel(b: Bron) -> str:
    v, w = b.vreemd[0], b.vreemd[1]
    return f"""{b.dag()} gebeld met moeder ({b.o.voor()}), huilt veel. zegt dat ze alles betaald heeft aan {v.voor()}
{v.achter()}. tel {v.tel()}. ex = {b.ex.voor()}, zit in turkije??
- {w.voor()} navragen (buurvrouw, {w.straat()})
- bsn kind {b.kind().bsn()} klopt niet in systeem
- mail naar {b.vambt[0].voor()} gestuurd, {b.vambt[0].user()} zet het door
- let op: mevr {v.achter()} wil niet dat haar naam genoemd wordt
"""


def ouderverhaal(b: Bron) -> str:
    k = b.kinderen
    return f"""Mijn verhaal

Ik ben {b.o.naam()} en ik ben geboren op {b.o.geb()}. In 2011 kreeg ik samen met {b.ex.voor()} onze oudste, {k[0].voor()}. Ik werkte in de
zorg en {b.vreemd[0].voor()}, een nicht van mijn moeder, werd onze gastouder. Het bureau werd gerund door {b.vreemd[1].naam()} en haar
man {b.vreemd[2].voor()}. Wij vertrouwden {b.vreemd[1].voor()} volledig. Toen kwam de brief van {b.euro()}. Ik heb drie keer gebeld. Een
mevrouw {b.vambt[0].achter()} zei dat ik fraude had gepleegd. Op school vroeg meester {b.vreemd[3].voor()} waarom {k[0].voor()} geen boterhammen
had. De deurwaarder, meneer {b.vreemd[4].achter()}, stond voor de deur aan de {b.o.straat()}. {b.ex.voor()} is in 2014 vertrokken. Mijn
huisarts, dokter {b.vreemd[5].achter()}, schreef slaaptabletten voor. Bij de Voedselbank hielp {b.vreemd[6 % len(b.vreemd)].naam()} mij. Ik wil
dat iemand sorry zegt tegen {" en ".join(x.voor() for x in k)}.
"""


def contract(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""OVEREENKOMST GASTOUDEROPVANG

De ondergetekenden:
1. {b.o.naam()}, wonende te {b.o.m.plaats} aan de {b.o.straat()}, BSN {b.o.bsn()}, hierna te noemen: vraagouder;
2. {v.naam()}, wonende te {v.m.plaats} aan de {v.straat()}, BSN {v.bsn()}, hierna te noemen: gastouder;

komen overeen dat gastouder gedurende 40 uur per maand opvang biedt aan {b.kinderen[0].naam()} ({b.kinderen[0].geb()}).
Het uurtarief is EUR 6,10. Betaling op {v.iban()} ten name van {v.met_letters()}.

Getekend te {b.o.m.plaats} op {b.dag()}

{b.o.voor()} {b.o.achter()}                         {v.voor()} {v.achter()}
vraagouder                                          gastouder
Getuige: {b.vreemd[1].naam()}
"""


def deurwaarder(b: Bron) -> str:
    return f"""{b.vreemd[0].achter()} & {b.vreemd[1].achter()} gerechtsdeurwaarders
Dossier {b.rng.randint(100000, 999999)}   Ons kenmerk {b.ref()}

Heden, de {b.rng.randint(1, 28)} maart {b.jaar + 2}, heb ik, {b.vreemd[2].naam()}, als toegevoegd kandidaat-gerechtsdeurwaarder,
op verzoek van de Ontvanger, BETEKEND AAN:
{b.o.naam()}, wonende aan de {b.o.straat()} te {b.o.m.plaats}, aldaar mijn exploot doende aan: {b.ex.met_letters()}, huisgenoot,
het dwangbevel d.d. {b.dag()} voor {b.euro()} (aanslagnummer {b.o.aanslag(b.jaar)}).
Mede op naam van: {b.ex.naam()}, aanslagnummer {b.ex.aanslag(b.jaar)}, rekening {b.ex.iban()}.
Contact: {b.vreemd[3].voor()} via {b.vreemd[3].tel()}.
"""


def kta(b: Bron) -> str:
    r = []
    for _ in range(6):
        r.append(
            f"{b.dag()[:10]:<12} {b.amb().user()}   {b.rng.choice(('MUT PARTNER', 'WIJZ OPVANG', 'STOPZ KOT', 'RAADPL'))}   {b.rng.choice([b.ex, *b.kinderen, *b.vreemd]).bsn()}"
        )
    return (
        f"""KTA - Klantbeeld                      afdrukdatum {b.dag()}
Klant: {b.o.groot()}  ({b.o.bsn()})
Relaties
  partner   {b.ex.groot()}   {b.ex.geb()}
"""
        + "\n".join(f"  kind      {k.groot()}   {k.geb()}   {k.bsn()}" for k in b.kinderen)
        + "\n\nHistorie\n"
        + "\n".join(r)
        + "\n"
    )


def csv(b: Bron) -> str:
    r = ["voornaam,achternaam,geboortedatum,telefoonnummer,plaats"]
    for w in b.vreemd:
        m = w.m
        r.append(
            f"{w._m('naam', m.voor)},{w._m('naam', m.vol_achter)},{w._m('geboortedatum', f'{m.geboren:%Y-%m-%d}')},{w._m('telefoon', m.tel)},{m.plaats}"
        )
    return "\n".join(r) + "\n"


SJABLONEN: list[Callable[[Bron], str]] = [
    whatsapp, mailwisseling, uitspraak, schoolbrief, procesverbaal, bankafschrift, pijplijst, notulen, krabbel, ouderverhaal, contract, deurwaarder, kta, csv,
]  # fmt: skip
