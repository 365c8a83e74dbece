# SPDX-License-Identifier: EUPL-1.2
"""Templates written without sight of the detection rules, with names, streets and places of their own."""

from __future__ import annotations

from collections.abc import Callable

from .mensen import MAANDEN, maak, vouw
from .sjablonen_test import Bron
from .wie import Wie


def _hoofd(w: Wie) -> str:
    """Surname after a title or greeting, the first letter a capital: Van der Velde."""
    a = w.m.vol_achter
    return w._m("naam", (a[1:2] == "t" and a) or a[0].upper() + a[1:])


def _titel(w: Wie) -> str:
    return ("mevrouw " if w.m.geslacht == "v" else "de heer ") + _hoofd(w)


def _dhr(w: Wie) -> str:
    return ("Mw. " if w.m.geslacht == "v" else "Dhr. ") + w._m("naam", w.m.met_letters)


def _aanhef(w: Wie) -> str:
    return f"Geachte {w.m.aanhef} {_hoofd(w)},"


def _lijst(w: Wie) -> str:
    """As in an index: Velde, van der J."""
    tus = f"{w.m.tus} " if w.m.tus else ""
    return w._m("naam", f"{w.m.achter}, {tus}{w.m.letters}")


def _kapitaal(w: Wie) -> str:
    return w._m("naam", w.m.met_letters.upper())


def _mensen(b: Bron, vast: dict[int, Wie]) -> list[Wie]:
    """Seven unregistered people: `vast` are those of the whole dossier, the others occur in this document only."""
    g = b.g
    bezet = {m.voor for m in (g.ouder, g.ex, *g.kinderen)}
    uit = []
    for n in range(7):
        m = maak(b.rng, "dertien", "derde", bekend=False)
        while m.voor in bezet or m.achter == g.ouder.achter:
            m = maak(b.rng, "dertien", "derde", bekend=False)
        bezet.add(m.voor)
        uit.append(vast.get(n) or Wie(m, b.rng, g.ouder))
    return uit


def _strak(w: Wie) -> str:
    return w._m("naam", w.m.met_letters)


def _over(w: Wie) -> str:
    """The name over a line break."""
    return w._m("naam", f"{w.m.voor}\n{w.m.vol_achter}")


def _los(w: Wie) -> str:
    return vouw(w.m.vol_achter).lower().replace(" ", "").replace("'", "").replace("-", "")


def _mail(w: Wie, domein: str) -> str:
    return w._m("email", f"{vouw(w.m.voor)[0].lower()}.{_los(w)}@{domein}")


def _login(w: Wie) -> str:
    return w._m("gebruikersnaam", f"{vouw(w.m.voor)[0].lower()}{_los(w)}"[:9])


def _s(w: Wie) -> str:
    """First name as a genitive."""
    return w.voor() + ("'" if w.m.voor[-1] in "szx" else "'s" if w.m.voor[-1] in "aiouyı" else "s")


def _hij(w: Wie) -> str:
    return "zij" if w.m.geslacht == "v" else "hij"


def _zijn(w: Wie) -> str:
    return "haar" if w.m.geslacht == "v" else "zijn"


def _hem(w: Wie) -> str:
    return "haar" if w.m.geslacht == "v" else "hem"


def _kind(w: Wie) -> str:
    return "dochter" if w.m.geslacht == "v" else "zoon"


def _man(w: Wie) -> str:
    return "ex-vrouw" if w.m.geslacht == "v" else "ex-man"


def _buur(w: Wie) -> str:
    return "buurvrouw" if w.m.geslacht == "v" else "buurman"


def _kap(tekst: str) -> str:
    return tekst[0].upper() + tekst[1:]


def _d(b: Bron, jaar: int) -> str:
    d, m = b.rng.randint(1, 28), b.rng.randint(1, 12)
    return b.rng.choice((f"{d:02d}-{m:02d}-{jaar}", f"{d} {MAANDEN[m - 1]} {jaar}"))


def _kort(b: Bron, jaar: int) -> str:
    return f"{b.rng.randint(1, 28):02d}-{b.rng.randint(1, 12):02d}-{jaar}"


def _kol(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _en(delen: list[str]) -> str:
    return delen[0] if len(delen) == 1 else ", ".join(delen[:-1]) + " en " + delen[-1]


def brief_met_referentieblok(b: Bron) -> str:
    a, c = b.ambt[0], b.vambt[0]
    kind = "\n".join(
        "  " + _kol(k, "naam", f"{k.m.voor} {k.m.vol_achter}", 34) + k.geb() + "    " + k.bsn()
        for k in b.kinderen
    )
    return f"""Dienst Toeslagen
Uitvoeringsorganisatie Herstel Toeslagen

> Retouradres Postbus 51, 6040 AB Roermond

{_kap(b.o.heer_vol())}
{b.o.straat()}
{b.o.pc()}

                                              Uw brief van
                                              {_d(b, 2021)}
                                              Ons kenmerk
                                              {b.ref()}
                                              Behandeld door
                                              {_strak(a)}
                                              Doorkiesnummer
                                              {a.tel()}
                                              Burgerservicenummer
                                              {b.o.bsn()}
                                              Kopie aan
                                              {_strak(c)}

Datum       {_d(b, 2022)}
Betreft     Wij hebben nog stukken van u nodig

{_aanhef(b.o)}

U hebt ons gevraagd om uw kinderopvangtoeslag over {b.jaar} en {b.jaar + 1} opnieuw te bekijken. Mijn collega {c.voor()} {c.achter()} heeft u daarover gebeld op {b.o.tel()}. Tijdens dat gesprek vertelde u dat {_titel(b.ex)}, uw {_man(b.ex)}, destijds de administratie deed. Wij kunnen daarom niet zonder meer uitgaan van de gegevens die {_hij(b.ex)} heeft opgegeven.

In onze systemen staan de volgende kinderen:

  Naam                              Geboren           BSN
{kind}

Wilt u ons binnen drie weken toesturen:
- het contract met {b.opvang()};
- de jaaropgaven waarop de naam van {b.kinderen[0].voor()} staat;
- een afschrift van rekening {b.o.iban()} waaruit blijkt dat u zelf betaalde.

Hebt u die stukken niet meer? Bel dan met {_titel(a)} of mail naar {a.email()}. U kunt ook bellen met het Serviceteam: 0800 - 2 358 358 (gratis).

Hoogachtend,
de minister van Financiën,
namens deze,

{a.naam()}
persoonlijk zaakbehandelaar
"""


def betaalspecificatie(b: Bron) -> str:
    o, k, r = b.o, b.kinderen[0], b.rng
    per = r.randint(300, 990)
    regels = "\n".join(
        f"{MAANDEN[m]:<12}{per + r.randint(0, 40):>7},00   {r.randint(60, 230):>4}   {_kol(k, 'naam', k.m.voor, 16)}{r.choice(('betaald', 'betaald', 'verrekend', 'stopgezet'))}"
        for m in range(12)
    )
    return f"""SPECIFICATIE BETALINGEN KINDEROPVANGTOESLAG {b.jaar}
Overzicht per maand                                    blad 1 van 1

Aanvrager     : {_kapitaal(o)}
BSN           : {o.bsn()}
Aanslagnr     : {o.aanslag(b.jaar)}
Adres         : {o.straat()}
                {o.pc()}
Partner       : {_kapitaal(b.ex)}
BSN partner   : {b.ex.bsn()}
Aanslagnr p.  : {b.ex.aanslag(b.jaar)}
Uitbetaald op : {o.iban()} t.n.v. {o.met_letters()}

Maand          Bedrag   Uren   Kind            Status
------------------------------------------------------------
{regels}
------------------------------------------------------------
Totaal uitbetaald in {b.jaar}: {b.euro()}
Waarvan verrekend met openstaande schuld: {b.euro()}

Toelichting
1. Vanaf {MAANDEN[r.randint(2, 6)]} is het rekeningnummer gewijzigd. Tot die tijd ging de betaling naar {b.ex.iban()}, op naam van
   {_lijst(b.ex)}.
2. De wijziging is doorgevoerd door {b.ambt[1].user()} en gezien door {b.vambt[1].user()} ({b.vambt[1].achter()}).
3. Gastouder volgens opgave: {b.vreemd[0].m.geslacht == "v" and "mw." or "dhr."} {_lijst(b.vreemd[0])}, BSN {b.vreemd[0].bsn()}.
4. Dit overzicht is gemaakt op {_d(b, 2021)} en is geen besluit. U kunt er geen bezwaar tegen maken.
"""


def telefoonnotities(b: Bron) -> str:
    v = _mensen(b, {1: b.vreemd[3]})
    o, k = b.o, b.kinderen[0]
    a1, a2, a3 = b.ambt[0], b.ambt[1], b.vambt[2]
    return f"""CONTACTHISTORIE {b.ref()}

TELEFOONNOTITIE
Datum/tijd:      {_kort(b, 2020)}, {b.rng.randint(9, 16)}.{b.rng.randint(10, 59)} uur
Gesproken met:   {_dhr(o)}
Tel.nr:          {o.tel()}
Aangenomen door: {a1.naam()}
Voor:            {a2.achter()}
Boodschap:       Ouder belt over brief van {_kort(b, 2020)}. Begrijpt niet waarom {_titel(b.ex)} nog als partner staat. Zegt dat
                 {b.ex.voor()} sinds {b.jaar} op een ander adres woont, nl. {b.ex.straat()} in {b.ex.stad()}.
Actie:           {a2.voor()} belt terug voor vrijdag.

=====
{_kort(b, 2021)} | in | {a3.user()} | Tel. contact
Gebeld door {_titel(v[0])} ({_buur(v[0])} van ouder). Die zegt te bellen namens {_titel(o)}. Geen machtiging, dus niets inhoudelijks gezegd. {_kap(_hij(v[0]))} is bereikbaar op {v[0].tel()}. Later belde ouder zelf: {v[0].voor()} mag in het vervolg meeluisteren. {a3.voor()} heeft het machtigingsformulier gestuurd naar {o.email()}.

=====
Gespreksverslag nr. {b.rng.randint(2, 19)}

Wie belde?          UHT ({a2.met_letters()})
Met wie?            {o.naam()}
Geverifieerd?       Ja, op geboortedatum ({o.geb()}) en BSN ({o.bsn()})
Onderwerp           Brede ondersteuning, afspraken over {k.voor()}

Verslag
Ouder klinkt moe. {_kap(_kind(k))} {k.voor()} zit thuis van school, mentor {v[1].achter()} heeft daarover gemaild vanaf {_mail(v[1], "obsdeverrekijker.nl")}. Verder speelt er een schuld bij {v[2].naam()}, die voor {_d(b, 2021)} geld terug wil. Ouder wil weten of dat onder de private schulden valt. {a1.voor()} zoekt het uit en overlegt met {_titel(b.vambt[0])}.

Vervolgafspraak     {_kort(b, 2021)}, {a2.voor()} belt op nummer {o.tel()}

=====
voicemail afgeluisterd {_kort(b, 2022)}: "ja hallo, met {v[3].voor()} {v[3].achter()}, ik bel voor {o.voor()}, kunt u {_hem(o)} terugbellen, of mij op {v[3].tel()}, bedankt hoor."
-> doorgezet naar {b.vambt[1].voor()}, cc {a1.voor()}
"""


def schermafdruk(b: Bron) -> str:
    o, ex, g = b.o, b.ex, b.vreemd[0]
    rel = "\n".join(
        f"  {n:02d}  KIND     {_kol(k, 'bsn', k.m.bsn, 12)}{_kol(k, 'naam', (k.m.achter + ' ' + k.m.letters).upper(), 28)}{k._m('geboortedatum', f'{k.m.geboren:%d-%m-%Y}')}"
        for n, k in enumerate(b.kinderen, 2)
    )
    mut = []
    for tekst in (
        "adres gewijzigd",
        "partner beeindigd",
        "rekeningnr gewijzigd",
        "opvang toegevoegd",
        "signaal geplaatst",
    ):
        a = b.amb()
        mut.append(
            f"  {_kort(b, b.jaar)}  {_kol(a, 'gebruikersnaam', a.m.gebruiker, 10)}{tekst:<24}{_kol(a, 'naam', a.m.vol_achter, 2).rstrip()}"
        )
    return f"""TVS  RAADPLEGEN BURGER                          scherm 014  {_kort(b, 2020)}
User: {b.vambt[0].user()}     Rol: RAADPLEGER

  BSN................. {o._m("bsn", o.m.bsn)}
  Naam................ {o._m("naam", o.m.achter.upper())}
  Voorvoegsel......... {o._m("naam", o.m.tus.upper())}
  Voornamen........... {o._m("naam", o.m.voor.upper())}
  Voorletters......... {o._m("naam", o.m.letters)}
  Geslacht............ {o.m.geslacht.upper()}
  Geb.datum........... {o._m("geboortedatum", f"{o.m.geboren:%Y%m%d}")}
  Adres............... {o._m("adres", f"{o.m.straat} {o.m.nr}".upper())}
  Postcode/plaats..... {o._m("postcode", o.m.postcode.replace(" ", ""))} {o._m("plaats", o.m.plaats.upper())}
  Rekening............ {o._m("iban", o.m.iban)}
  Tel. overdag........ {o._m("telefoon", o.m.tel.replace("-", ""))}
  Email............... {o._m("email", o.m.email.upper())}

  RELATIES
  nr  soort    bsn         naam                        geb.datum
  01  PARTNER  {_kol(ex, "bsn", ex.m.bsn, 12)}{_kol(ex, "naam", (ex.m.achter + " " + ex.m.letters).upper(), 28)}{ex._m("geboortedatum", f"{ex.m.geboren:%d-%m-%Y}")}
{rel}

  OPVANG
  Soort GO   uren {b.rng.randint(40, 230)}
  Gastouder: {g._m("naam", f"{g.m.vol_achter}, {g.m.voor}".upper())}   BSN {g.bsn()}
  Opvangadres: {g._m("adres", f"{g.m.straat} {g.m.nr}".upper())} {g._m("plaats", g.m.plaats.upper())}

  MUTATIES {b.jaar}
{chr(10).join(mut)}

  NOTITIEVELD
  gesprek met {g.achter()} gehad, geeft aan {b.kinderen[0].voor()} niet te kennen. bellen met {o.achter()} lukt niet, vn {b.ambt[1].voor()}.
  PF3=TERUG  PF5=VOLGENDE  PF12=EINDE
"""


def mailwisseling(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[3]})
    o, k, a = b.o, b.kinderen[0], b.ambt[0]
    ib, jeugd = v[0], v[1]
    return f"""Van:        {a.naam()} <{a.email()}>
Verzonden:  {_d(b, 2022)} 16:{b.rng.randint(10, 59)}
Aan:        {ib._m("naam", f"{ib.m.achter}, {ib.m.voor} {ib.m.tus}".strip())} <{_mail(ib, "obsdeverrekijker.nl")}>
CC:         {_lijst(b.ambt[1])}; {b.vambt[0].email()}; {o.naam()} <{o.email()}>
Onderwerp:  RE: RE: overleg {k.voor()}

Beste {ib.voor()},

Dank voor je bericht. Donderdag kan ik niet, maar {b.ambt[1].voor()} neemt het over. {_kap(_hij(b.ambt[1]))} heeft het dossier gelezen en sprak {_titel(o)} vorige week al.

Met vriendelijke groet,

{a.voor()} {a.achter()}
Persoonlijk zaakbehandelaar | team Noord 4
.........................................................
Uitvoeringsorganisatie Herstel Toeslagen
Postbus 51 | 6040 AB | Roermond
.........................................................
T {a.tel()}
E {a.email()}
Aanwezig: ma, di, do. Op woensdag en vrijdag vervangt {b.vambt[0].naam()} mij ({b.vambt[0].tel()}).
Denk aan het milieu voordat u dit bericht afdrukt.

-----Oorspronkelijk bericht-----
Van: {ib.naam()}
Datum: {_d(b, 2022)} om 08:{b.rng.randint(10, 59)}
Aan: {a.met_letters()} <{a.email()}>
Onderwerp: RE: overleg {k.voor()}

Goedemorgen {a.m.geslacht == "v" and "mevrouw" or "meneer"} {_hoofd(a)},

Ik begeleid {k.voor()} nu drie jaar. {_kap(_hij(k))} mist veel lessen sinds de verhuizing. Schoolmaatschappelijk werker {jeugd.met_letters()} sluit graag aan; {_zijn(jeugd)} agenda loopt via mij. Kan {o.voor()} zelf ook komen? {_kap(_man(b.ex))} {b.ex.voor()} heb ik niet uitgenodigd, want {o.voor()} wil dat liever niet.

Groet,
{ib.voor()}

> {ib.naam()}
> intern begeleider groep 5 t/m 8
> OBS De Verrekijker
> {_mail(ib, "obsdeverrekijker.nl")}
> Afwezig? Mail dan mijn duo: {v[2].voor()} {v[2].achter()}, {_mail(v[2], "obsdeverrekijker.nl")}

Op {_kort(b, 2022)} schreef {o.voor()} {o.achter()} <{o.email()}>:
> hallo {ib.voor()}, wil jij {k.voor()} aanmelden bij {_titel(jeugd)}?
> ik krijg {_hem(k)} niet mee. mijn {"zus" if v[3].m.geslacht == "v" else "broer"} {v[3].voor()} brengt {_hem(k)} morgen wel
> groetjes {o.voor()}
> (nieuw nummer {o.tel()})
"""


def bezwaarschrift(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[1], 1: b.vreemd[0], 4: b.vreemd[2]})
    o, adv, k = b.o, v[0], b.kinderen[0]
    return f"""AANTEKENEN EN PER E-MAIL

Dienst Toeslagen
Afdeling Bezwaar
Postbus 4510
6401 JA Heerlen

Ons dossier: {o.achter()} / UHT
Onze ref.: {b.rng.randint(20000, 29999)}
Datum: {_d(b, 2022)}

Inzake: bezwaar tegen de beschikking van {_d(b, 2021)}, kenmerk {b.ref()}

Geachte heer, mevrouw,

Tot mij wendde zich {o.heer_vol()}, geboren op {o.geb()}, wonende te ({o._m("postcode", o.m.postcode)}) {o.stad()} aan {o.straat()}, BSN {o.bsn()}, hierna: cliënt. Cliënt maakt bezwaar tegen de genoemde beschikking en voert daartoe het volgende aan.

Grond 1: onvolledig dossier
Uit de stukken blijkt dat behandelaar {b.vambt[0].achter()} op {_d(b, b.jaar)} een verklaring opnam van gastouder {v[1].naam()}. Die verklaring ontbreekt. Ook de aantekening van {b.ambt[1].met_letters()} is onleesbaar gemaakt.

Grond 2: geen toeslagpartner
Ten onrechte is {b.ex.naam()}, BSN {b.ex.bsn()}, als toeslagpartner aangemerkt. {b.ex.voor()} was ingeschreven aan {b.ex.straat()}, {b.ex.pc()}. De {_buur(v[2])} van cliënt, {v[2].met_letters()}, bevestigt dat (productie 3): "Ik heb {b.ex.voor()} daar nooit zien wonen. {o.voor()} stond er met {k.voor()} alleen voor."

Grond 3: de gevolgen
Deurwaarder {v[3].achter()} legde beslag op de rekening met nummer {o.iban()}. De huisarts van cliënt, dokter {v[4].achter()}, schrijft dat {_hij(o)} sindsdien slecht slaapt. {_kap(_s(k))} zwemles werd opgezegd.

Conclusie
Cliënt verzoekt u de beschikking te herroepen, de kosten te vergoeden en een hoorzitting te plannen. Correspondentie ontvang ik graag op {_mail(adv, "advocatenkantoorholtpoort.nl")}. Mijn kantoorgenoot, {v[5].naam()}, is op de hoogte.

Hoogachtend,


mr. {adv.met_letters()}
advocaat

Bijlagen:
  1. volmacht, getekend door {o.met_letters()}
  2. beschikking
  3. verklaring {v[2].achter()}
  4. brief huisarts {_lijst(v[4])}
"""


def hoorverslag(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[1], 2: b.vreemd[0]})
    o, adv = b.o, v[0]
    vz, sec, verw = b.vambt[0], b.vambt[1], b.ambt[0]
    k = b.kinderen[-1]
    return f"""VERSLAG VAN DE HOORZITTING

Zaaknummer:   {b.ref()}
Datum:        {_d(b, 2023)}
Plaats:       via videoverbinding

Aanwezig
  bezwaarmaker       {o.naam()}
  gemachtigde        {_strak(adv)} (advocaat)
  voor de dienst     {_strak(verw)}
  voorzitter         {_strak(vz)}
  verslag            {_strak(sec)}
  toehoorder         {v[1].naam()}
Afwezig met bericht: {b.ambt[1].naam()}

De voorzitter opent de zitting en stelt iedereen voor.

{vz.achter()}: Fijn dat u er bent. {"Mevrouw" if adv.m.geslacht == "v" else "Meneer"} {_hoofd(adv)}, wilt u beginnen?

{adv.achter()}: Graag. Mijn cliënt heeft de opvang altijd zelf geregeld. Eerst bij {v[2].naam()}, daarna bij een crèche. De dienst keek alleen naar de opgave van {_titel(b.ex)}, de {_man(b.ex)}.

{_hoofd(o)}: Mag ik wat zeggen? Ik heb {b.ex.voor()} toen zelfs gemaild, op {b.ex.email()}. Nooit antwoord gehad. En ik had niemand om te bellen.

{vz.achter()}: Wie heeft u destijds te woord gestaan?

{_hoofd(o)}: Een zekere {b.ambt[1].achter()}. En later iemand die zich {v[3].voor()} noemde. {k.voor()} zat erbij, die weet het nog.

{verw.achter()}: In het systeem zie ik alleen gebruiker {b.ambt[1].user()}. Van {_over(b.ambt[1])} is geen notitie bewaard. Dat betreur ik.

{adv.achter()}: Dan wijs ik op de brief van {v[2].achter()} zelf. {_kap(_hij(v[2]))} schrijft: "{o.voor()} betaalde elke maand contant, en {k.voor()} kwam drie dagen per week."

Toehoorder {v[1].voor()} vraagt het woord en krijgt dat niet.

{vz.voor()} {vz.achter()} vraagt aan {_titel(verw)} of het bedrag kan worden herrekend. {_kap(_titel(verw))} zegt dat toe en zal de uitkomst mailen aan {_mail(adv, "advocatenkantoorholtpoort.nl")} en aan {o.email()}.

De voorzitter sluit de zitting om {b.rng.randint(10, 16)}.{b.rng.randint(10, 59)} uur.

Voor akkoord,                          Verslag opgemaakt door,
{_kol(vz, "naam", vz.m.met_letters, 39)}{sec.naam()}
"""


def opvangovereenkomst(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[0], 3: b.vreemd[2]})
    o, g = b.o, v[0]
    kinderen = "\n".join(
        f"   {n}. {_kol(k, 'naam', k.m.naam, 36)}geb. {k._m('geboortedatum', f'{k.m.geboren:%d-%m-%Y}')}   {b.rng.randint(20, 90)} uur per maand"
        for n, k in enumerate(b.kinderen, 1)
    )
    return f"""OVEREENKOMST VAN OPDRACHT GASTOUDEROPVANG

Ondergetekenden,

I.   De vraagouder
     Naam en voorletters : {_lijst(o)}
     Adres               : {o.straat()}
     Postcode/woonplaats : {o.pc()}
     Geboortedatum       : {o.geb()}
     BSN                 : {o.bsn()}
     Telefoon            : {o.tel()}

     en diens partner    : {_lijst(b.ex)}, BSN {b.ex.bsn()}, telefoon {b.ex.tel()}

II.  De gastouder
     Naam en voorletters : {_lijst(g)}
     Roepnaam            : {g.voor()}
     Adres               : {g.straat()}
     Postcode/woonplaats : {g.pc()}
     Geboortedatum       : {g.geb()}
     BSN                 : {g.bsn()}
     Bankrekening        : {g.iban()}

komen het volgende overeen:

Artikel 1   De opvang
1.1  De gastouder vangt met ingang van {_d(b, b.jaar)} op:
{kinderen}
1.2  De opvang vindt plaats in de woning van de gastouder. Bij ziekte neemt {v[1].naam()} waar.

Artikel 2   Vergoeding
2.1  De vergoeding is EUR {b.rng.randint(4, 6)},{b.rng.randint(10, 95)} per uur per kind.
2.2  De vraagouder betaalt vóór de vijfde van de maand vanaf rekening {o.iban()}.

Artikel 3   Ophalen
3.1  De kinderen worden alleen meegegeven aan {o.voor()}, {b.ex.voor()} of {"oma" if v[2].m.geslacht == "v" else "opa"} {v[2].voor()} ({v[2].tel()}).
3.2  Huisarts in geval van nood: dokter {v[3].met_letters()}.

Artikel 4   Einde
4.1  Opzegging gebeurt schriftelijk, met een termijn van één maand.

Aldus getekend te {o.stad()} op {_d(b, b.jaar)},

de vraagouder                 de gastouder                  voor het bureau
{_kol(o, "naam", o.m.met_letters, 30)}{_kol(g, "naam", g.m.met_letters, 30)}{v[4].met_letters()}
"""


def factuur_gastouder(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[0]})
    o, g = b.o, v[0]
    rijen = []
    for m in b.rng.sample(range(12), 5):
        for k in b.kinderen:
            u = b.rng.randint(20, 90)
            rijen.append(f"{MAANDEN[m]:<12}{_kol(k, 'naam', k.m.voor, 18)}{u:>4} uur   EUR {u * 5:>6},00")
    return f"""FACTUUR / URENVERANTWOORDING

Van:      {g.naam()}, gastouder
          {g.straat()}
          {g.pc()}

Aan:      Fam. {o.achter()}
          t.a.v. {_dhr(o)}
          {o.straat()}
          {o.pc()}

Factuurnr.   {b.jaar}-{b.rng.randint(10, 99)}
Datum        {_d(b, b.jaar)}

maand       kind                uren        bedrag
----------------------------------------------------
{chr(10).join(rijen)}
----------------------------------------------------
af: voorschot via gastouderbureau       EUR {b.rng.randint(100, 900)},00
te betalen binnen 14 dagen              {b.euro()}

Graag overmaken op {g.iban()} t.n.v. {g.met_letters()}.
Vragen? Bel mij op {g.tel()} of mail naar {g.email()}.

Let op: van {b.rng.randint(10, 28)}-07 tot {b.rng.randint(10, 28)}-08 ben ik met vakantie. Dan past {v[1].voor()} op, die kennen jullie van het zomerfeest. Op dinsdag zijn {v[2].voor()} en {v[3].voor()} er ook, dan is het lekker vol.

groetjes,
{g.voor()}

(met pen bijgeschreven:)
betaald {_kort(b, b.jaar)} contant door {b.ex.voor()}, rest komt van {o.voor()}. {_s(b.kinderen[0])} jas hangt hier nog!
kopie aan {v[4].heer()} van het bureau
"""


def schoolbrief(b: Bron) -> str:
    v = _mensen(b, {})
    o, k = b.o, b.kinderen[0]
    juf = "juf" if v[0].m.geslacht == "v" else "meester"
    keten = "\n".join(
        f"{n}  {_kol(w, 'naam', f'{w.m.voor} {w.m.vol_achter}', 32)}{_kol(w, 'telefoon', w.m.tel, 16)}{rol}"
        for n, (w, rol) in enumerate(
            [(v[1], "klassenouder"), (v[2], ""), (o, ""), (v[3], "alleen na 15 uur"), (v[4], "")], 1
        )
    )
    return f"""Basisschool De Waterlelie
aan de ouders en verzorgers van groep 6

{_d(b, b.jaar + 2)}

Beste ouders,

Het schooljaar is weer begonnen. In groep 6 staat {v[0].naam()} voor de klas, op vrijdag is dat {v[5].voor()}. {_kap(juf)} {v[0].voor()} is bereikbaar op {_mail(v[0], "bsdewaterlelie.nl")}. Bij ziekmelding graag voor half negen bellen.

Schoolreisje
Wij gaan op {_d(b, b.jaar + 2)} naar de dierentuin. De kosten zijn EUR {b.rng.randint(18, 32)},50 per kind. Ouders die willen rijden geven zich op bij {v[1].voor()} {v[1].achter()}. De groepjes van vorig jaar blijven bestaan: de ouders van {k.voor()} rijden met die van {v[2].achter()}.

Belketen groep 6
{keten}
Bel altijd de volgende op de lijst. Geen gehoor? Sla die persoon over.

Luizencontrole
{_kap(v[3].heer())} en {v[4].voor()} doen dit jaar de controle, op de woensdag na elke vakantie.

Met vriendelijke groet,

{v[0].voor()}, {v[5].voor()} en directeur {v[6].met_letters()}

------------------------------------------------------------
strookje inleveren bij {juf} {v[0].voor()}

Naam kind: {k.naam()}
Naam ouder: {o.naam()}
Telefoon bij nood: {o.tel()}, anders {b.ex.tel()} ({b.ex.voor()})
Ik kan WEL / NIET rijden
Ouderbijdrage betaald:  nee, regeling getroffen met {_titel(v[6])}
"""


def maatschappelijk_verslag(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[2], 6: b.vreemd[4]})
    o, ex = b.o, b.ex
    kinderen = _en([f"{k.voor()} (geboren {k.geb()})" for k in b.kinderen])
    k = b.kinderen[0]
    return f"""RAPPORTAGE MAATSCHAPPELIJK WERK
Vertrouwelijk

Cliënt             {o.naam()}
Geboren            {o.geb()}
Wonende            {o.straat()}, {o.pc()}
Burgerlijke staat  gescheiden van {ex.naam()} ({ex.geb()})
Kinderen           {kinderen}
Aangemeld door     {v[0].heer_vol()}, huisarts
Werker             {v[1].naam()}
Periode            {_d(b, 2019)} tot {_d(b, 2020)}

1. Aanleiding
De huisarts verwees {_titel(o)} vanwege spanningsklachten. In {b.jaar} moest {_hij(o)} {b.euro()} aan kinderopvangtoeslag terugbetalen. Vanaf dat moment liepen de schulden op. {v[0].achter()} noemt in de verwijzing ook zorgen over {k.voor()}.

2. Gezin en netwerk
{o.voor()} groeide op in {v[2].stad()}. {_kap(_zijn(o))} {"moeder" if v[2].m.geslacht == "v" else "vader"}, {v[2].naam()}, past nog op. De relatie met {_man(ex)} {ex.voor()} is slecht; {ex.voor()} woont inmiddels samen met {v[3].voor()} {v[3].achter()}, aan {ex.straat()} in {ex.stad()}. Er is steun van {_buur(v[4])} {v[4].voor()}, die boodschappen doet en de post helpt openen. {_kap(_s(v[4]))} hulp is belangrijk voor het gezin.

3. De kinderen
{k.voor()} zit in groep 7. De leerkracht, {v[5].met_letters()}, ziet een stil kind. {_kap(_hij(k))} vertelde aan {v[1].voor()}: "Als de bel gaat moet ik van {"mama" if o.m.geslacht == "v" else "papa"} heel stil zijn." Wij vroegen {_titel(v[5])} om {k.voor()} extra in de gaten te houden.

4. Financiën
De beschermingsbewindvoerder is {v[6].met_letters()}. Leefgeld komt binnen op {o.iban()}. Alimentatie van {ex.voor()} (rekening {ex.iban()}) blijft vaak uit. {_kap(_titel(v[6]))} heeft een overzicht van alle schulden gevraagd.

5. Contact met Toeslagen
Met toestemming van cliënt belden wij met {b.ambt[0].naam()}, daarna met {_titel(b.vambt[1])}. Die laatste zegde toe dat {b.ambt[0].voor()} zou terugbellen op {o.tel()}. Dat is niet gebeurd.

6. Advies
Aanmelden voor de herstelregeling; {v[1].achter()} blijft betrokken tot {b.ambt[0].achter()} het dossier heeft overgenomen.

{v[1].naam()}
maatschappelijk werker
"""


def bankafschrift(b: Bron) -> str:
    v = _mensen(b, {0: b.vreemd[0]})
    o, r = b.o, b.rng

    def bij(w: Wie, oms: str, teken: str = "-") -> str:
        n = w.m.naam if w.deelt else w.m.met_letters.upper() if r.random() < 0.5 else w.m.met_letters
        return f"{r.randint(1, 28):02d}-{maand:02d}  {_kol(w, 'naam', n, 30)}{r.randint(10, 700):>5},{r.randint(0, 99):02d} {teken}\n       {w._m('iban', w.m.iban)}\n       {oms}"

    maand = r.randint(1, 12)
    k = b.kinderen[0]
    return f"""REKENINGAFSCHRIFT

{_kapitaal(o)}
{o._m("adres", f"{o.m.straat} {o.m.nr}".upper())}
{o._m("postcode", o.m.postcode)}  {o._m("plaats", o.m.plaats.upper())}

Rekening    {o._m("iban", o.m.iban)}
Ten name van {o.met_letters()} e/o {b.ex.met_letters()}
Periode     01-{maand:02d}-{b.jaar} t/m 28-{maand:02d}-{b.jaar}
Afschrift   {r.randint(1, 24)}      Pagina 1

datum  omschrijving                     bedrag
------------------------------------------------------
{bij(v[0], "opvang " + MAANDEN[maand - 1] + " " + k.voor())}
{r.randint(1, 28):02d}-{maand:02d}  BELASTINGDIENST                 {r.randint(100, 900)},00 +
       kinderopvangtoeslag {o._m("bsn", f"{o.m.bsn}T{b.jaar % 100:02d}")}
{bij(b.ex, "alimentatie voor " + k.voor(), "+")}
{r.randint(1, 28):02d}-{maand:02d}  SUPERMARKT 1187 PIN              {r.randint(10, 90)},{r.randint(10, 99)} -
{bij(v[1], "terugbetaling lening, bedankt " + v[1].voor())}
{bij(v[2], "huur kamer " + o.voor() + " " + o.achter())}
{r.randint(1, 28):02d}-{maand:02d}  GELDAUTOMAAT                    {r.randint(2, 9) * 10},00 -
       pas 003
{bij(v[3], ("cadeau juf " if v[4].m.geslacht == "v" else "cadeau meester ") + v[4].voor())}
{bij(k, "zakgeld")}
{r.randint(1, 28):02d}-{maand:02d}  ENERGIEBEDRIJF VOORSCHOT        {r.randint(100, 300)},00 -
       klant {o.achter()} termijn {r.randint(1, 12)}
------------------------------------------------------
Beginsaldo   {b.euro()}
Eindsaldo    {b.euro()}

Aantekening ouder in de kantlijn (getypt door {b.ambt[1].voor()} van het serviceteam):
"{v[0].voor()} = de gastouder; {v[1].voor()} is een kennis van {b.ex.voor()}; bij {v[2].achter()} woonde ik toen tijdelijk."
"""


def interne_notitie(b: Bron) -> str:
    v = _mensen(b, {})
    al = [*b.ambt, *b.vambt]
    rollen = ("jurist", "zaakbehandelaar", "teamleider", "beoordelaar", "kwaliteitstoetser")
    lijst = "\n".join(
        f"{_kol(a, 'naam', a.m.achter, 20)}{_kol(a, 'naam', a.m.tus, 10)}{_kol(a, 'naam', a.m.letters, 8)}{rol:<20}{_kol(a, 'telefoon', a.m.tel, 14)}{a._m('gebruikersnaam', a.m.gebruiker)}"
        for a, rol in zip(al, rollen, strict=False)
    )
    a, c, d, e, f = al[0], al[1], al[2], al[3], al[4]
    o, k = b.o, b.kinderen[0]
    return f"""INTERN - NIET VOOR HET DOSSIER VAN DE OUDER

Notitie
Aan:        {d.naam()} en {e.naam()}
Van:        {a.naam()}
cc:         {c.achter()}, {f.achter()}
Datum:      {_d(b, 2022)}
Onderwerp:  casus {_lijst(o)}, BSN {o.bsn()}

Betrokken collega's
achternaam          voorv.    voorl.  rol                 telefoon      user-id
{lijst}

Kern
Ouder ({o.voor()}, {_kind(k)} {k.voor()}) is bij het CAF-onderzoek naar een gastouderbureau betrokken geraakt. {d.voor()} deed in {b.jaar} de eerste beoordeling en {e.voor()} de tweede. {_kap(_s(e))} conclusie wijkt af. {c.achter()} heeft beide verslagen gelezen en houdt het op vooringenomen handelen.

Aandachtspunten
a) De tipgever wordt in de stukken bij naam genoemd: {v[0].naam()}, {v[0].straat()}, {v[0].pc()}. Die moet weg vóór inzage. Let ook op bijlage 4, daar staat alleen '{v[0].achter()}'.
b) In dezelfde map zit de aanvraag van {_kapitaal(v[1])} (BSN {v[1].bsn()}). Verkeerd gearchiveerd. {f.voor()} meldt dit als datalek.
c) {b.ex.naam()} heeft zelf ook om inzage gevraagd. Niet door elkaar halen: het adres van {b.ex.voor()} is {b.ex.straat()}, dat van de aanvrager {o.straat()}.
d) Oud-collega {v[2].met_letters()} van de FIOD is getuige.

Voorstel
| wat                    | voor          | wie |
| herbeoordeling         | {_kort(b, 2022)}    | {a.achter()} |
| juridische toets       | {_kort(b, 2022)}    | {c.achter()} |
| bellen met ouder       | {_kort(b, 2022)}    | {d.voor()} |

Akkoord teamleider: {d.naam()}
"""


def klachtbesluit(b: Bron) -> str:
    v = _mensen(b, {})
    o, a, c, d = b.o, b.ambt[0], b.ambt[1], b.vambt[0]
    k = b.kinderen[0]
    return f"""Persoonlijk en vertrouwelijk
{_kap(b.o.heer_vol())}
{o.straat()}
{o.pc()}

Kenmerk: {b.ref()}
Contactpersoon: {_dhr(d)} ({d.tel()})
Datum: {_d(b, 2023)}
Betreft: afhandeling van uw klacht

{_aanhef(o)}

In november 2022 ontving ik uw klacht over de manier waarop u bent behandeld. Daarna sprak u daarover met mijn medewerker {_titel(d)}. Bij dat gesprek was ook {v[0].naam()} van het sociaal wijkteam aanwezig. In deze brief leest u mijn oordeel.

Uw klacht
1. {_kap(_titel(a))} belde u niet terug, hoewel dat drie keer was beloofd.
2. {_kap(_titel(c))} heeft tegen uw {_man(b.ex)} gezegd dat u geld zou krijgen.
3. In een brief aan u stond de naam van een andere ouder: '{v[1].met_letters()}', met daarbij het nummer {v[1].bsn()}.

Wat wij hebben onderzocht
Ik heb {a.naam()} en {c.naam()} om een reactie gevraagd. {a.voor()} {a.achter()} was in die tijd ziek; de vervanger, {_titel(b.vambt[1])}, wist niet van de afspraak. {_kap(_titel(c))} verklaart dat {b.ex.naam()} op {_d(b, 2021)} zelf belde, vanaf {b.ex.tel()}, en vroeg naar de compensatie voor {k.voor()}. Volgens {_hem(c)} is toen alleen algemene uitleg gegeven. De telefoonnotitie (user {c.user()}) zegt iets anders: "{b.ex.voor()} verteld dat het bedrag onderweg is".

Oordeel
Klacht 1 is gegrond. Klacht 2 is gegrond. Klacht 3 is gegrond: de gegevens van {_titel(v[1])} hadden nooit in uw brief gehoord. Ik bied u hiervoor mijn excuses aan. {_kap(_titel(v[1]))} is geïnformeerd.

Wat gaat er nu gebeuren?
Uw zaak gaat naar een nieuwe behandelaar, {b.vambt[2].naam()}. U kunt {_hem(b.vambt[2])} bereiken via {b.vambt[2].email()}. Betalingen gaan voortaan naar {o.iban()}.

Niet tevreden?
Dan kunt u naar de Nationale ombudsman (0800-33 55 555).

Hoogachtend,

namens de staatssecretaris,
{_over(b.vambt[1]) if b.rng.random() < 0.5 else b.vambt[1].naam()}
klachtencoördinator

c.c.: {v[0].met_letters()}
"""


def overdracht(b: Bron) -> str:
    v = _mensen(b, {2: b.vreemd[0], 4: b.vreemd[3], 5: b.vreemd[4]})
    o, a, c = b.o, b.ambt[0], b.ambt[1]
    kids = "; ".join(f"{k.voor()} {k.geb()}" for k in b.kinderen)
    return f"""overdrachtsformulier (concept!!)

overdracht van: {a.voor()} ({a.user()})
naar: {c.voor()} ({c.user()})
zaak: {o.achter()}, {o._m("naam", o.m.letters)} / {b.ref()}
bsn: {o.bsn()}   geb: {o.geb()}   tel: {o.tel()}
kids: {kids}
ex: {b.ex.naam()}   tel: {b.ex.tel()}   mail: {b.ex.email()}

hoi {c.voor()},

hierbij de zaak {o.achter()}. Even bijpraten lukt niet meer want ik ga maandag naar team {b.vambt[0].achter()}. Het belangrijkste:

* {o.voor()} belt graag s ochtends, liefst niet op woensdag. Spreekt zacht, neem de tijd
* {b.ex.voor()} NIET bellen. die heeft {_hem(o)} bedreigd, zie melding {v[0].naam()} (wijkagent)
* gemachtigde is {v[1].heer()}, geen advocaat maar een kennis uit de kerk. mailt vanaf {v[1].email()}
* gastouder 1: {_lijst(v[2])}, gastouder 2: {v[3].voor()} (achternaam zoek ik nog)
* stukken van {v[2].achter()} liggen bij {b.vambt[1].naam()}, vraag anders {b.vambt[1]._m("naam", b.vambt[1].m.voor.lower())} even
* {_s(b.kinderen[-1])} school wil een bijdrage, contact: {v[4].voor()} {v[4].achter()}, {_mail(v[4], "obsdeverrekijker.nl")}

stand van zaken
  integrale beoordeling   klaar, getoetst door {b.vambt[2].met_letters()}
  vooraankondiging        ligt bij {b.vambt[0].voor()}, wacht op akkoord
  bedrag                  {b.euro()} op {o.iban()}
  schulden                bewindvoerder {v[5].achter()} stuurt lijst; ook prive: {v[6].voor()} {v[6].achter()}, {v[6].iban()}

inlog ouderportaal van de gemachtigde is {_login(v[1])}, die staat op non-actief
laatste brief ging naar oude adres ({b.ex.straat()}), moet zijn {o.straat()} {o.pc()}

succes en dank, als er wat is: {a.tel()} of loop langs {b.vambt[1].voor()}

gr {a.voor()}

ps van {c.voor()}: ontvangen {_kort(b, 2022)}. {o.voor()} gebeld, kreeg {v[0].achter()} niet te pakken. verder met {b.vambt[2].voor()} besproken
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    brief_met_referentieblok, betaalspecificatie, telefoonnotities, schermafdruk, mailwisseling, bezwaarschrift, hoorverslag,
    opvangovereenkomst, factuur_gastouder, schoolbrief, maatschappelijk_verslag, bankafschrift, interne_notitie, klachtbesluit,
    overdracht,
]  # fmt: skip
