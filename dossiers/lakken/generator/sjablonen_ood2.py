# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v2 were frozen: forms, hearings, codes, invoices, care, shorthand; prose full of capitals."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron


def hoorverslag(b: Bron) -> str:
    g, a, v = b.vreemd[0], b.ambt[0], b.vambt[0]
    return f"""Toeslagen Bezwaarschriftenadviescommissie
Verslag van de hoorzitting van {b.dag()}, dossiernummer BAC {b.jaar}-{b.rng.randint(10000, 15999)}

Voorzitter: mr. {v.met_letters()}
Leden: {b.vambt[1].met_letters()} en {b.vambt[2].met_letters()}
Namens UHT: {a.met_letters()}
Bezwaarmaakster: {b.o.heer_vol()}, bijgestaan door mr. {g.met_letters()} (advocaat te Dordrecht)

De voorzitter opent de zitting en wijst op de Algemene wet bestuursrecht. {b.o.heer()} vertelt dat zij in {b.jaar} bij de
Sociale Verzekeringsbank en de Regionale Kredietbank om hulp vroeg. De Raad voor de Kinderbescherming werd ingeschakeld door
{b.vreemd[1].naam()} van het Centrum voor Jeugd en Gezin. Mr. {g.achter()} merkt op dat de Belastingdienst/Toeslagen de brief
van Slachtofferhulp Nederland niet heeft meegewogen. {a.met_letters()} antwoordt dat de Uitvoeringsorganisatie Herstel Toeslagen
op grond van artikel 2.1 van de Wet hersteloperatie toeslagen moet beslissen. De voorzitter vraagt naar de rol van {b.ex.naam()}.
Bezwaarmaakster: "{b.ex.voor()} had het geld. Ik stond op straat met {b.kind().voor()}."
"""


def aanmeldformulier(b: Bron) -> str:
    o, ex = b.o, b.ex
    r = f"""AANMELDFORMULIER GEDUPEERDE OUDERS                                     pagina 1 van 2

1a  Achternaam ............ {o.achter()}
1b  Voornamen ............. {o.voor()}
1c  Geboortedatum ......... {o.geb()}
1d  Burgerservicenummer ... {o.bsn()}
1e  Straat en huisnummer .. {o.straat()}
1f  Postcode en plaats .... {o.pc()}
1g  Telefoon .............. {o.tel()}

2a  Had u een toeslagpartner?   [x] ja   [ ] nee
2b  Naam toeslagpartner ... {ex.naam()}
2c  BSN toeslagpartner .... {ex.bsn()}
2d  Geboortedatum ......... {ex.geb()}

3   Kinderen
"""
    for n, k in enumerate(b.kinderen, 1):
        r += f"3{'abc'[n - 1]}  {k.naam()} / {k.geb()} / {k.bsn()}\n"
    return (
        r
        + f"""
4   Wie helpt u bij deze aanmelding?   {b.vreemd[0].naam()}, {b.vreemd[0].tel()}
    Organisatie: Vluchtelingenwerk Nederland
"""
    )


def jaaropgave(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""GASTOUDERBUREAU HET ZONNETJE B.V.                     Factuurnummer {b.jaar}-{b.rng.randint(1000, 9999)}
KvK 24{b.rng.randint(100000, 999999)}   BTW NL8{b.rng.randint(1000000, 9999999)}1B01   LRK {b.rng.randint(100000000, 299999999)}

JAAROPGAVE {b.jaar}
Vraagouder   : {b.o.naam()}
Kind         : {b.kinderen[0].naam()}
Gastouder    : {v.naam()}
Uren         : {b.rng.randint(200, 1900)}
Uurtarief    : EUR 5,80
Totaal       : {b.euro()}

Uitbetaald aan gastouder op {v.iban()}
Bemiddelingsmedewerker {b.vreemd[1].voor()} {b.vreemd[1].achter()}   {b.vreemd[1].email()}
"""


def fsv(b: Bron) -> str:
    r = [
        "FRAUDE SIGNALERING VOORZIENING - export",
        "",
        "SIGNAALNR   DATUM        BURGER                         BSN          BEHANDELAAR   STATUS",
    ]
    for w in [*b.vreemd[:5], b.o]:
        m = w.m
        nm = f"{m.vol_achter}, {m.letters}"
        r.append(
            f"{b.rng.randint(100000, 999999)}      {b.rng.randint(10, 28)}-0{b.rng.randint(1, 9)}-{b.jaar}   {w._m('naam', nm)}{' ' * max(2, 31 - len(nm))}{w._m('bsn', m.bsn)}    {b.amb().user()}       AFGEDAAN"
        )
    return (
        "\n".join(r)
        + f"\n\nToelichting: tip van {b.vreemd[5].naam()}, buurman. Woont {b.vreemd[5].straat()}. Wil anoniem blijven.\n"
    )


def jeugdzorg(b: Bron) -> str:
    k, w = b.kind(), b.vreemd[0]
    return f"""Veilig Thuis Haaglanden
Vertrouwelijk

Betreft: {k.naam()}, geboren {k.geb()}
Gezaghebbende ouder(s): {b.o.naam()} en {b.ex.naam()}

Op {b.dag()} ontving Veilig Thuis een melding van de wijkagent, {w.naam()}. Moeder heeft haar baan bij Thuiszorg Rotterdam
verloren nadat het loonbeslag begon. Vader verblijft bij zijn zus {b.vreemd[1].voor()} op de {b.vreemd[1].straat()}. Op school is
{k.voor()} stil; de intern begeleider ({b.vreemd[2].naam()}) spreekt van zorgen. Oma {b.vreemd[3].achter()} vangt de kinderen op.
Afgesproken met {b.vreemd[4].naam()} van Humanitas dat er een maatje komt. Er is contact geweest met de Voedselbank, de Stadsbank
van Lening en het Leger des Heils.

{b.vreemd[5].naam()}, vertrouwensarts
"""


def steno(b: Bron) -> str:
    a, v = b.amb(), b.vreemd[0]
    return f"""{b.dag()} / 13.20u / {a.user()}
TC mw. ({b.o.bsn()}). Vraagt stvz brief VT {b.jaar}. TP was {b.ex.naam()} tot scheiding. Adres TP nu: {b.ex.straat()} {b.ex.stad()}.
Mw geeft aan dat GO = {v.naam()}, IBAN {v.iban()}. GOB failliet. Doorverbonden met {b.vambt[0].voor()} {b.vambt[0].achter()} (tst {b.vambt[0]._m("telefoon", str(b.rng.randint(1000, 9999)))}).
TBN: {b.o.tel()}. Actie: {b.vambt[1].user()} belt ma. Alt. contact: zus {b.vreemd[1].voor()}, {b.vreemd[1].tel()}
cc: {b.vambt[2].met_letters()}
"""


def adviescvw(b: Bron) -> str:
    return f"""ADVIES COMMISSIE VAN WIJZEN
Casus {b.rng.randint(100, 999)}

Aanleiding
De Commissie is gevraagd te adviseren over de aanvraag van {b.o.naam()}. In het Combiteam Aanpak Facilitators werd het gastouderbureau
van {b.vreemd[0].heer_vol()} onderzocht. Daarbij zijn ook ouders als {b.vreemd[1].naam()} en {b.vreemd[2].naam()} betrokken.

Overwegingen
Volgens het dossier (memo van {b.vambt[0].achter()} aan {b.vambt[1].achter()}) was er geen individuele beoordeling. De Belastingdienst
vroeg bewijsstukken op, maar {b.vreemd[0].achter()} had de administratie niet op orde. Ouder stuurde wel Excel-overzichten en kopieën van
betalingen via de Rabobank. Op {b.dag()} volgde een nihilstelling. Ook {b.ex.heer()} tekende geen bezwaar aan. Naar het oordeel
van de Commissie is sprake van institutionele vooringenomenheid. In Nederland bestond op dat moment geen andere praktijk.

Advies: toekennen, {b.euro()}.

Den Haag, {b.dag()}
{b.vambt[2].met_letters()}, secretaris
"""


def huur(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""Woningcorporatie Woonstad
Opzegging huurovereenkomst

Huurder(s): {b.o.naam()} & {b.ex.naam()}
Complex: {b.o.straat()}, {b.o.pc()}

Geachte {b.o.m.aanhef} {b.o.achter()}, geachte {b.ex.m.aanhef} {b.ex.achter()},

Wegens huurachterstand van {b.euro()} eindigt uw huur. De sleutels levert u in bij onze wijkbeheerder {v.voor()} {v.achter()}
(mobiel {v.tel()}). Nieuwe huurder per 1 juli is de familie {b.vreemd[1].achter()}.

Met vriendelijke groet,
namens Woonstad

{b.vreemd[2].naam()}
Incassomedewerker
"""


def verklaring(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""VERKLARING

Ondergetekende, {v.groot()}, geboren te Suriname op {v.geb()}, houder van paspoort NX4R{b.rng.randint(1000, 9999)}1, verklaart dat hij/zij de
kinderen van {b.o.groot()} heeft opgevangen van {b.dag()} tot {b.dag()}.

Handtekening: {v.met_letters()}          Datum: {b.dag()}
Tel.: {v.tel()}      E-mail: {v.email()}
Legitimatie gezien door: {b.amb().naam()}
"""


def procesoverzicht(b: Bron) -> str:
    r = ["Datum\tActie\tDoor\tToelichting"]
    for k in range(8):
        a = b.amb()
        r.append(
            f"{b.dag()}\t{b.rng.choice(('Brief verzonden', 'Telefonisch contact', 'Dossier overgedragen', 'Bedrag herzien', 'Bezwaar ontvangen'))}\t{(a.naam, a.komma, a.met_letters, a.achter)[k % 4]()}\t{b.rng.choice(('geen gehoor', 'Ouder akkoord', 'zie DigiDoc', 'PostNL retour', 'Tweede Kamer vraag'))}"
        )
    return "Procesoverzicht\n\n" + "\n".join(r) + "\n"


def kamerbrief(b: Bron) -> str:
    return f"""Ministerie van Financiën
Postbus 20201, 2500 EE Den Haag

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Datum {b.dag()}
Betreft Hersteloperatie Kinderopvangtoeslag

In het Vragenuur van dinsdag is gesproken over de Catshuisregeling, de Private Schulden Regeling en het Instituut Publieke Waarden.
De Auditdienst Rijk en de Algemene Rekenkamer hebben hierover gerapporteerd. Het kabinet zet in op de VSO-route, MijnHerstel en de
SGH-route. De Autoriteit Persoonsgegevens en het College voor de Rechten van de Mens zijn geconsulteerd. Gemeenten zoals Rotterdam,
Den Haag, Almere en Capelle aan den IJssel bieden Brede Ondersteuning. Dienst Toeslagen werkt met het systeem Toeslagen Verstrekkingen
Systeem (TVS) en Ultimo. In januari volgt een Voortgangsrapportage. Ouders kunnen terecht bij het Serviceteam via 0800-2358358 of bij
het Juridisch Loket. Kinderopvangorganisaties als Partou, Smallsteps en Stichting Humankind zijn geïnformeerd, evenals de Brancheorganisatie
Kinderopvang en BOinK. De Nederlandse Orde van Advocaten levert rechtsbijstand. Het bedrag van {b.euro()} staat in de Voorjaarsnota.
Behandeld door {b.vambt[0].naam()}, telefoon {b.vambt[0].tel()}.
"""


def sms(b: Bron) -> str:
    v = b.vreemd[0]
    return f"""Schermafdruk telefoon ouder

Berichten   {v.voor()} gastouder
  ma 9:01   hoi {b.o.voor()} kan je {b.kind().voor()} om 5 halen ik moet naar {b.vreemd[1].voor()} in het ziekenhuis
  ma 9:05   ok doe ik. heb je al geld van de belasting?
  ma 9:06   nee {v.voor()}: niks. {b.vreemd[2].voor()} ook niet, die zit ook bij {b.vreemd[3].achter()} van het bureau
  di 18:44  stuur maar tikkie naar {v.tel()}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    hoorverslag, aanmeldformulier, jaaropgave, fsv, jeugdzorg, steno, adviescvw, huur, verklaring, procesoverzicht, kamerbrief, sms,
]  # fmt: skip
