# SPDX-License-Identifier: EUPL-1.2
"""Papers from outside that end up in a file, written without sight of the rules they measure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from . import mensen
from .bouw import lees
from .sjablonen_test import Bron
from .wie import Wie


def _botst(b: Bron, w: Wie) -> bool:
    """Does a bare surname leave in doubt whether the parent is meant?"""
    if w.lak:
        return w.m.achter == b.o.m.achter
    return any(x.deelt for x in (b.ex, *b.ambt, *b.vambt))


def _an(b: Bron, w: Wie) -> str:
    return w.naam() if _botst(b, w) else w.achter()


def _heer(b: Bron, w: Wie) -> str:
    """Title and surname; a civil servant who happens to have the parent's surname gets the full name."""
    t = b.rng.choice(("mevrouw", "mevr.", "mw.") if w.m.geslacht == "v" else ("de heer", "dhr.", "meneer"))
    if w.lak and w.m.achter == b.o.m.achter and w.m.geslacht == b.o.m.geslacht:
        return f"{t} {w.naam()}"
    return f"{t} {w.achter()}"


def _geachte(b: Bron, w: Wie) -> str:
    zelfde = w.m.achter == b.o.m.achter and w.m.geslacht == b.o.m.geslacht
    return f"{w.m.aanhef} {w.naam() if zelfde else w.achter()}"


def _hoofdletter(gemerkt: str) -> str:
    return gemerkt[0].upper() + gemerkt[1:]


def _voluit(b: Bron, w: Wie) -> bool:
    """Initials do not tell this person from the parent."""
    if w.lak:
        return w.m.achter == b.o.m.achter and w.m.letters[0] == b.o.m.letters[0]
    return any(x.deelt and x.m.letters[0] == w.m.letters[0] for x in (b.ex, *b.kinderen, *b.ambt, *b.vambt))


def _vl(b: Bron, w: Wie) -> str:
    return w.naam() if _voluit(b, w) else w.met_letters()


def _vn(b: Bron, w: Wie) -> str:
    return w.naam() if w.lak and w.m.voor == b.o.m.voor else w.voor()


def _kom(b: Bron, w: Wie, *, groot: bool = False) -> str:
    """As an index card: 'Velde, van der J.A.'."""
    eind = w.m.voor if _voluit(b, w) else w.m.letters
    tus = f"{w.m.tus} " if w.m.tus else ""
    t = f"{w.m.achter}, {tus}{eind}"
    return w._m("naam", t.upper() if groot else t)


def _hoofd(b: Bron, w: Wie) -> str:
    voor = w.m.voor if _voluit(b, w) else w.m.letters
    return w._m("naam", f"{voor} {w.m.vol_achter}".upper())


def _klein(w: Wie, tekst: str) -> str:
    return w._m("naam", tekst.replace("İ", "i").lower())


def _gen(w: Wie, gemerkt: str, tekst: str) -> str:
    """Genitive: the ending stays outside the mark."""
    if tekst[-1].lower() in "aiouyı":
        return gemerkt + "'s"
    return gemerkt + ("'" if tekst[-1].lower() in "szxşśžß" else "s")


def _vgen(b: Bron, w: Wie) -> str:
    return _gen(w, _vn(b, w), w.m.voor if not (w.lak and w.m.voor == b.o.m.voor) else w.m.naam)


def _ini(w: Wie) -> str:
    t = w.m.voor[0] + "".join(d.strip("'")[0] for d in w.m.tus.split()) + w.m.achter[0]
    return w._m("naam", t)


def _breuk(w: Wie) -> str:
    """A name over a line break."""
    return w._m("naam", f"{w.m.voor}\n{w.m.vol_achter}")


def _login(w: Wie) -> str:
    return w._m("gebruikersnaam", w.m.email.split("@")[0])


def _hokjes(w: Wie, soort: str, tekst: str) -> str:
    """One character to a box, as on a paper form."""
    return w._m(soort, " ".join(tekst))


def _iso(w: Wie) -> str:
    return w._m(
        "geboortedatum", f"{w.m.geboren:%Y%m%d}" if w.rng.random() < 0.5 else f"{w.m.geboren:%Y-%m-%d}"
    )


def _kol(gemerkt: str, breed: int) -> str:
    return gemerkt + " " * max(2, breed - len(lees(gemerkt)[0]))


def _vm(w: Wie, v: str, m: str) -> str:
    return v if w.m.geslacht == "v" else m


def _ander_kind(b: Bron, w: Wie) -> str:
    """First name of a child of somebody else."""
    bezet = {x.m.voor for x in (b.o, b.ex, *b.kinderen)}
    while True:
        voor = mensen.kies_naam(b.rng, "elf", w.m.herkomst, b.rng.choice("mv"))[0]
        if voor not in bezet:
            return voor


def _kinddatum(b: Bron, w: Wie) -> str:
    d = dt.date(b.rng.randint(2004, 2014), b.rng.randint(1, 12), b.rng.randint(1, 28))
    return w._m("geboortedatum", f"{d:%d-%m-%Y}")


def _kort(b: Bron) -> str:
    return f"{b.rng.randint(1, 28):02d}-{b.rng.randint(1, 12):02d}-{b.jaar}"


def _bedrag(b: Bron) -> str:
    return f"{b.rng.randint(12, 940)},{b.rng.randint(0, 99):02d}"


def groepslijst(b: Bron) -> str:
    """Group list of a childcare organisation, with the invoice stapled behind it."""
    v = b.vreemd
    r = [
        "KINDEROPVANG DE ZANDBAK",
        f"Groepslijst verticale groep - peildatum {_kort(b)}",
        f"Mentoren: {_vn(b, v[4])}, {_vn(b, v[2])} en (dinsdag) {v[0].naam()}",
        "",
        f"{'Kind':<34}{'Geb.datum':<14}{'Ouder/verzorger':<34}Bereikbaar",
    ]
    rijen = []
    for k in b.kinderen:
        rijen.append(
            _kol(k.naam(), 34) + _kol(k._m("geboortedatum", f"{k.m.geboren:%d-%m-%Y}"), 14)
            + _kol(b.o.naam(), 34) + b.o.tel()
        )  # fmt: skip
    for w in (v[3], v[6], v[7], v[5]):
        kind = w._m("naam", f"{_ander_kind(b, w)} {w.m.vol_achter}")
        rijen.append(_kol(kind, 34) + _kol(_kinddatum(b, w), 14) + _kol(_vl(b, w), 34) + w.tel())
    b.rng.shuffle(rijen)
    r += rijen
    k = b.kinderen[0]
    r += [
        "",
        "Bijzonderheden",
        f"* {_vn(b, k)} mag NIET mee met {_vm(b.ex, 'moeder', 'vader')} ({b.ex.naam()}), zie afspraak {_kort(b)}. Gevraagd door {_heer(b, b.o)}.",
        f"* {v[7]._m('naam', _ander_kind(b, v[7]))} wordt op woensdag gehaald door {_vm(v[3], 'oma', 'opa')}, {_heer(b, v[3])}.",
        f"* Slaapliedje voor {_vn(b, b.kinderen[-1])} niet vergeten!",
        f"* Overdracht doet {_vn(b, v[4])}; {_vgen(b, v[4])} vrije dag is donderdag, dan {_vn(b, v[0])}.",
        "",
        "-" * 70,
        f"FACTUUR 20{b.jaar % 100:02d}-{b.rng.randint(1000, 9999)}",
        "",
        f"Aan: {_hoofd(b, b.o)}",
        f"     {b.o.straat()}",
        f"     {b.o.pc()}",
        "",
        f"{'Omschrijving':<52}{'Uren':>6}{'Tarief':>9}{'Bedrag':>11}",
    ]
    for k in b.kinderen:
        oms = _kol("Dagopvang " + k._m("naam", f"{k.m.voor} {k.m.achter[0]}."), 52)
        r.append(f"{oms}{b.rng.randint(30, 140):>6}{'6,12':>9}{_bedrag(b):>11}")
    r += [
        f"{'Vroege opvang':<52}{b.rng.randint(2, 9):>6}{'6,12':>9}{_bedrag(b):>11}",
        "",
        f"Incasso van {b.o.iban()} t.n.v. {_vl(b, b.o)}. Mislukt de incasso, dan geldt als tweede",
        f"rekening {b.ex.iban()} ({b.ex.naam()}).",
        f"Vragen over deze factuur: {v[6].naam()}, administratie, {v[6].email()}",
    ]
    return "\n".join(r) + "\n"


def schoolverslag(b: Bron) -> str:
    v, k = b.vreemd, b.kinderen[0]
    broer = b.kinderen[-1]
    samen = f" Ook {_vgen(b, broer)} juf heeft dit gezien." if broer is not k else ""
    return f"""OPENBARE BASISSCHOOL HET KLAVERBLAD
Onderwijskundig verslag

Leerling: {_kom(b, k, groot=True)}
Roepnaam: {_vn(b, k)}
Geboren: {k.geb()}
Groep: {b.rng.randint(3, 8)}
Groepsleerkracht(en): {_vl(b, v[4])} / {_vl(b, v[0])}
Intern begeleider: {v[2].naam()}
Ouder 1: {b.o.naam()}, {b.o.tel()}
Ouder 2: {b.ex.naam()}, {b.ex.tel()}

1. Werkhouding en concentratie
{_vn(b, k)} werkt graag samen, het liefst met {v[7]._m("naam", _ander_kind(b, v[7]))} en {v[6]._m("naam", _ander_kind(b, v[6]))}. Als het druk is in de groep raakt {_vn(b, k)} de draad kwijt. {_hoofdletter(_heer(b, v[4]))} heeft daarom een vaste plek vooraan gegeven.{samen}

2. Thuissituatie
In oktober heeft {_vn(b, v[4])} een gesprek gevoerd met {_heer(b, b.o)}. {b.o._m("naam", b.o.m.voor)} vertelde dat er brieven van de Belastingdienst komen en dat het gezin van weinig geld moet leven. {_vgen(b, k)} gymschoenen en het schoolreisje zijn uit het noodfonds betaald, dat {_heer(b, v[7])} namens de ouderraad beheert. Met {b.ex.naam()} is geen contact geweest; {_vn(b, b.ex)} reageerde niet op de uitnodigingen.

3. Sociaal-emotioneel
"Bij {_vn(b, v[7])} thuis is het altijd warm," zei {_vn(b, k)} tegen de vertrouwenspersoon, {_breuk(v[3])}. Na dat gesprek is een aanmelding gedaan bij het wijkteam. {_gen(v[2], _an(b, v[2]), v[2].m.achter)} observatie is als bijlage toegevoegd.

4. Afspraken
a. {_vn(b, v[2])} belt elke maand met {_vn(b, b.o)}.
b. {_vn(b, v[0])} oefent op maandag spelling met {_vn(b, k)}.
c. Evaluatie in februari, met {_vl(b, v[2])}, {_vl(b, v[4])} en de jeugdverpleegkundige, {_heer(b, v[5])}.

Voor gezien getekend:

{_kol(b.o.naam(), 40)}{_vl(b, v[4])}
{_kol("(ouder)", 40)}(leerkracht)
"""


def ziekenhuisbrief(b: Bron) -> str:
    v = b.vreemd
    k = b.kinderen[0]
    return f"""STREEKZIEKENHUIS OOSTERWEIDE
Polikliniek interne geneeskunde

Aan: {_hoofd(b, v[3])}, huisarts
cc: {_vl(b, v[4])} (POH-GGZ); {_vl(b, v[6])} (bedrijfsarts)

Betreft
Naam patiënt  : {_kom(b, b.o)}
Geb. datum    : {b.o.geb()}
BSN           : {b.o.bsn()}
Adres         : {b.o.adres()}
Contactpersoon: {v[7].naam()} ({_vm(v[7], "vriendin", "vriend")}), {v[7].tel()}

Geachte collega {v[3].achter()},

Op {b.dag()} zag ik bovengenoemde patiënt op mijn spreekuur.

Reden van verwijzing
Aanhoudende hoofdpijn, hartkloppingen en slecht slapen sinds {b.jaar}.

Anamnese
{_hoofdletter(_heer(b, b.o))} vertelt dat de klachten begonnen na een terugvordering van {b.euro()}. Leeft gescheiden van {b.ex.naam()}. {_vn(b, b.ex)} betaalt niet mee. De zorg voor {" en ".join(_vn(b, x) for x in b.kinderen)} komt geheel op patiënt neer. {_vn(b, k)} heeft astma en is bekend bij kinderarts {v[5].met_letters()}.

Lichamelijk onderzoek
RR 162/98, pols 92 regulair. Over hart en longen geen afwijkingen.

Conclusie
Spanningsklachten met hypertensie.

Beleid
- start amlodipine 5 mg
- {_vn(b, v[7])} helpt thuis met het uitzetten van de tabletten
- gesprek bij {_an(b, v[4])}; {_an(b, v[4])} neemt zelf contact op
- controle over zes weken bij mij of bij collega {_an(b, v[0])}

Met collegiale groet,

{v[2].naam()}, internist
(gedicteerd, niet nagelezen; {_ini(v[2])}/{_ini(v[0])})
"""


def schuldplan(b: Bron) -> str:
    v = b.vreemd
    r = [
        "PLAN VAN AANPAK SCHULDREGELING",
        "Stichting Schuldhulp Rijn en IJssel                                  vertrouwelijk",
        "",
        f"Schuldenaar   : {_kom(b, b.o)}",
        f"Geboren       : {b.o.geb()} te {b.o.stad()}",
        f"BSN           : {b.o.bsn()}",
        f"Ex-partner    : {_kom(b, b.ex)}   BSN {b.ex.bsn()}   geb. {b.ex.geb()}",
        f"Inwonend      : {', '.join(_vn(b, k) for k in b.kinderen)}",
        f"Consulent     : {v[1].naam()}   ({v[1].email()})",
        f"Bewindvoerder : {_hoofd(b, v[6])}",
        "",
        "A. Schuldenlijst",
        f"{'Nr':<4}{'Schuldeiser':<36}{'Kenmerk':<22}{'Bedrag':>12}",
    ]
    rijen = [
        f"{'Belastingdienst/Toeslagen':<36}" + _kol(b.o.aanslag(b.jaar), 22),
        f"{'Zorgverzekeraar Aurora':<36}{'ZV-' + str(b.rng.randint(10000, 99999)):<22}",
        f"{'Woningstichting Thuisbasis':<36}{'huur':<22}",
        _kol(f"{_vl(b, v[3])} (buren)", 36) + f"{'contant geleend':<22}",
        _kol(f"familie {v[7].achter()}", 36) + _kol(v[7].iban(), 22),
        _kol(f"{v[0].naam()}", 36) + f"{'gastouder, uren':<22}",
    ]
    b.rng.shuffle(rijen)
    r += [f"{n:<4}{rij}{_bedrag(b):>12}" for n, rij in enumerate(rijen, 1)]
    r += [
        "",
        "B. Hoe het zo gekomen is",
        f"Tot {b.jaar} redde het gezin zich. Daarna moest de toeslag terug ({b.euro()}). {_hoofdletter(_heer(b, b.o))} leende van {_vn(b, v[3])} en later van {_heer(b, v[7])}, en betaalde met dat geld de huur. {_vgen(b, b.ex)} deel van de schuld (aanslag {b.ex.aanslag(b.jaar)}) is nog niet vastgesteld. {v[0].naam()} heeft nog {b.euro()} te goed over de opvang van {_vn(b, b.kinderen[0])}.",
        "",
        "C. Afspraken",
        f"1. Leefgeld gaat elke vrijdag naar {b.o.iban()}.",
        f"2. De beheerrekening staat op naam van {_vl(b, b.o)}; alleen {_heer(b, v[6])} kan erbij.",
        f"3. {_vn(b, v[1])} schrijft alle schuldeisers aan. {_vn(b, v[3])} en {_vn(b, v[7])} krijgen eerst een telefoontje.",
        f"4. {_vn(b, b.o)} meldt post van de deurwaarder binnen twee dagen bij {_an(b, v[1])}.",
        "",
        "Voor akkoord,",
        "",
        _kol(b.o.naam(), 36) + v[1].naam(),
        _kol("schuldenaar", 36) + "consulent",
    ]
    return "\n".join(r) + "\n"


def exploot(b: Bron) -> str:
    v = b.vreemd
    return f"""EXPLOOT VAN BETEKENING TEVENS BEVEL TOT BETALING

Dossiernummer: DW-{b.rng.randint(10000, 99999)}/{b.jaar}

Heden, de {b.rng.choice(("derde", "veertiende", "eenentwintigste", "zevenentwintigste"))} {b.rng.choice(("maart", "september", "november"))} {b.rng.choice(("tweeduizend dertien", "tweeduizend zestien", "tweeduizend negentien"))},

ten verzoeke van {_hoofd(b, v[6])}, wonende te {v[6].stad()}, voor deze zaak woonplaats kiezende ten kantore van na te noemen gerechtsdeurwaarder;

heb ik, {v[5].naam()}, als toegevoegd gerechtsdeurwaarder werkzaam ten kantore van {_vl(b, v[0])};

AAN

1. {_hoofd(b, b.o)}, geboren op {b.o.geb()}, wonende te {b.o._m("plaats", b.o.m.plaats)} aan de {b.o.straat()}, aldaar mijn exploot doende en afschrift dezes latende aan:
   {_kol(v[7].naam(), 30)}  huisgenoot, aldaar aangetroffen;

2. {b.ex._m("naam", b.ex.m.naam.upper())}, geboren op {b.ex.geb()}, wonende te {b.ex.stad()} aan de {b.ex.straat()}, afschrift achterlatende in gesloten envelop, omdat ik daar niemand aantrof;

BETEKEND

de grosse van het vonnis van de kantonrechter, gewezen tussen {_an(b, v[6])} als eiser en gerekwireerden als gedaagden;

en BEVEL GEDAAN om binnen twee dagen na heden aan mij te voldoen:

hoofdsom                                  {b.euro()}
rente tot heden                           {b.euro()}
kosten van dit exploot                    EUR 83,38

met aanzegging dat bij gebreke van betaling beslag zal worden gelegd op de roerende zaken van gerekwireerden en op de banktegoeden, waaronder rekening {b.o.iban()} ten name van gerekwireerde sub 1 en rekening {b.ex.iban()} ten name van gerekwireerde sub 2.

{_hoofdletter(_heer(b, v[7]))} verklaarde dat {_heer(b, b.o)} op het werk was en zou het afschrift vanavond geven. De buren, onder wie {_vl(b, v[3])}, waren van het bezoek getuige.

De kosten dezes zijn EUR 83,38.

{v[5]._m("naam", f"{v[5].m.letters} {v[5].m.vol_achter}")}
"""


def beschikking(b: Bron) -> str:
    v, k = b.vreemd, b.kinderen
    kinderen = "\n".join(f"- {x.naam()}, geboren te {b.o.stad()} op {x.geb()}," for x in k)
    rol_o, rol_x = _vm(b.o, "de vrouw", "de man"), _vm(b.ex, "de vrouw", "de man")
    return f"""RECHTBANK MIDDEN-NEDERLAND
Team familierecht
zaaknummer / rekestnummer: C/16/{b.rng.randint(100000, 999999)} / FA RK {b.jaar % 100:02d}-{b.rng.randint(100, 9999)}

Beschikking van {b.dag()}

in de zaak van

{_hoofd(b, b.o)},
wonende te {b.o.stad()},
verzoekende partij, hierna te noemen: {rol_o},
advocaat: mr. {_vl(b, v[1])} te {v[1].stad()},

tegen

{b.ex._m("naam", b.ex.m.naam.upper())},
wonende te {b.ex.stad()},
verwerende partij, hierna te noemen: {rol_x},
advocaat: mr. {_vl(b, v[4])}.

1. De procedure
1.1. De zaak is behandeld ter zitting met gesloten deuren. Verschenen zijn partijen, bijgestaan door mrs. {v[1].achter()} en {v[4].achter()}, en namens de Raad voor de Kinderbescherming {v[3].naam()}.
1.2. Mr. {_an(b, v[4])} heeft ter zitting pleitaantekeningen overgelegd. {_hoofdletter(_heer(b, v[3]))} heeft mondeling advies uitgebracht.

2. De feiten
2.1. Partijen hebben een relatie gehad. Hieruit zijn geboren:
{kinderen}
hierna ook: de kinderen.
2.2. De kinderen hebben hun hoofdverblijf bij {rol_o}, aan de {b.o.straat()}.

3. De beoordeling
3.1. {rol_o.capitalize()} stelt dat {rol_x} sinds {b.jaar} niet heeft bijgedragen. Uit de overgelegde afschriften van {b.ex.iban()} volgt iets anders: er is tweemaal {b.euro()} betaald.
3.2. {_vn(b, k[0])} is door de kinderrechter gehoord en wil {_vgen(b, b.ex)} nieuwe partner, {_heer(b, v[7])}, liever niet zien. Volgens {_heer(b, b.ex)} speelt {v[7].naam()} geen rol bij de omgang.
3.3. De rechtbank volgt het advies van {_an(b, v[3])}.

4. De beslissing
De rechtbank bepaalt dat {rol_x} met ingang van heden {b.euro()} per kind per maand betaalt en wijst af wat meer of anders is verzocht.

Deze beschikking is gegeven door mr. {_vl(b, v[5])}, kinderrechter, in tegenwoordigheid van
{v[0].naam()}, griffier, en in het openbaar uitgesproken.
"""


def huurcontract(b: Bron) -> str:
    v = b.vreemd
    return f"""HUUROVEREENKOMST ZELFSTANDIGE WOONRUIMTE

De ondergetekenden:

verhuurder    {v[6].naam()}
adres         {v[6].straat()}
              {v[6].pc()}
telefoon      {v[6].tel()}
rekening      {v[6].iban()}

en

huurder 1     {b.o.naam()}
geboren       {b.o.geb()}
e-mail        {b.o.email()}

huurder 2     {b.ex.naam()}
geboren       {b.ex.geb()}
e-mail        {b.ex.email()}

zijn overeengekomen:

Artikel 1. Het gehuurde is de woning aan de {b.o.adres()}. Het wordt bewoond door huurder 1, huurder 2 en hun {"kind" if len(b.kinderen) == 1 else "kinderen"} {", ".join(_vn(b, k) for k in b.kinderen)}.

Artikel 2. De huurprijs is {b.euro()} per maand, te voldoen op de rekening van {_vl(b, v[6])} onder vermelding van de achternaam van huurder 1.

Artikel 3. {v[7].naam()}, wonende {v[7].straat()} te {v[7].stad()}, stelt zich borg. {_an(b, v[7])} heeft een kopie van het paspoort gegeven (BSN {v[7].bsn()} is onleesbaar gemaakt op het afschrift van huurders).

Artikel 4. Voor klachten belt de huurder met {_vm(v[3], "beheerster", "beheerder")} {_vl(b, v[3])}, {v[3].tel()}.

Bijzondere bepaling (met pen toegevoegd): {_vn(b, b.ex)} is per {b.dag()} vertrokken, {_vn(b, b.o)} zet de huur alleen voort. {_ini(v[6])}

Aldus in tweevoud opgemaakt,

{_kol("Verhuurder", 34)}Huurders
{_kol("w.g. " + _vl(b, v[6]), 34)}w.g. {b.o.naam()}
{_kol("", 34)}w.g. {b.ex.naam()}
"""


def verhoor(b: Bron) -> str:
    v = b.vreemd
    return f"""POLITIE EENHEID OOST
Proces-verbaal van verhoor getuige
Nummer: PL0600-{b.jaar}{b.rng.randint(100000, 999999)}-4

Verbalisanten: {_kom(b, v[4])} (hoofdagent) en {_kom(b, v[5])} (brigadier)

GETUIGE
Achternaam      : {b.o._m("naam", b.o.m.vol_achter)}
Voorna(a)m(en)  : {b.o._m("naam", b.o.m.voor)}
Geboortedatum   : {b.o.geb()}
Woonadres       : {b.o.straat()}
Postcode plaats : {b.o.pc()}
Mobiel          : {b.o.tel()}

VERDACHTE
Achternaam      : {v[0]._m("naam", v[0].m.vol_achter.upper())}
Voorna(a)m(en)  : {v[0].voor()}
Geboortedatum   : {v[0].geb()}
BSN             : {v[0].bsn()}

De getuige verklaarde:

"Ik ken {_vn(b, v[0])} via {_vn(b, v[7])}, die bij mij in de straat woont. {_vn(b, v[0])} zou op {" en ".join(_vn(b, k) for k in b.kinderen)} passen. Ik moest vooruit betalen op {v[0].iban()}. Later bleek dat {_heer(b, v[0])} geen geregistreerde gastouder was. {_vm(v[0], "Ze", "Hij")} stuurde steeds rekeningen vanaf {v[0].email()}. Ook {b.ex.naam()} heeft geld gegeven, maar {_vn(b, b.ex)} wil daar niets over zeggen."

V: Wie heeft u nog meer gesproken?
A: {_vl(b, v[3])} van de overkant. En een collega van mij, {v[6].naam()}.
V: Heeft {_an(b, v[3])} ook betaald?
A: Ja, {b.euro()}. {_vgen(b, v[3])} partner weet dat ook, maar die was er niet bij.
V: Kunt u {_an(b, v[0])} nog bereiken?
A: Alleen via {v[0].tel()}, maar daar neemt niemand op.

O: Verbalisant {_an(b, v[5])} toont de getuige een uitdraai van de chat met {_vn(b, v[7])}.
A: Ja, dat klopt. Dat heeft {_vn(b, v[7])} geschreven, niet ik.

Na voorlezing volhard en getekend:
{_vl(b, b.o)}

Waarvan door ons op ambtseed opgemaakt,
{_ini(v[4])}    {_ini(v[5])}
"""


def bankafschrift(b: Bron) -> str:
    v = b.vreemd
    r = [
        f"Rekeningafschrift nr. {b.rng.randint(1, 12)} / {b.jaar}",
        f"Rekening {b.o.iban()}",
        f"Op naam van {_hoofd(b, b.o)} EO {b.ex._m('naam', b.ex.m.naam.upper())}",
        "",
        f"{'Datum':<12}{'Naam / omschrijving':<62}{'Af/bij':<8}Bedrag",
    ]
    rijen: list[tuple[str, str, str]] = [
        (_hoofd(b, v[6]), f"HUUR {b.rng.choice(('FEB', 'MRT', 'OKT'))} {_hoofd(b, b.o)}", "Af"),
        ("SUPERMARKT DE KORENSCHUUR", "betaalautomaat pas 003", "Af"),
        (_kom(b, v[3]), f"{v[3].iban()} terugbetaling lening, dank je {_vn(b, v[3])}!", "Af"),
        (_vl(b, v[0]), f"oppas {_vn(b, b.kinderen[0])} week {b.rng.randint(2, 50)}", "Af"),
        ("BELASTINGDIENST TOESLAGEN", f"voorschot KOT {b.o.aanslag(b.jaar)}", "Bij"),
        (_hoofd(b, v[7]), f"verjaardag {_vn(b, b.kinderen[-1])} van {_vm(v[7], 'tante', 'oom')} {_vn(b, v[7])}", "Bij"),
        (b.ex._m("naam", b.ex.m.naam.upper()), "alimentatie, zie beschikking", "Bij"),
        ("GEMEENTE WERK EN INKOMEN", f"uitkering t.n.v. {_vl(b, b.o)}", "Bij"),
        (b.ex.naam(), "overboeking eigen rekening", "Af"),
    ]  # fmt: skip
    b.rng.shuffle(rijen)
    for naam, oms, af in rijen:
        r.append(f"{_kort(b):<12}" + _kol(naam, 62) + f"{af:<8}{_bedrag(b)}")
        r.append(f"{'':<12}" + oms)
    r += [
        "",
        "Spaaropdrachten en machtigingen",
        f"Zakgeld  naar {b.kinderen[0].iban()} t.n.v. {b.kinderen[0].naam()}  elke 1e  EUR 5,00",
        f"Aflossing  naar {v[3].iban()} t.n.v. {v[3].naam()}  elke 24e  EUR 50,00",
        f"Huur  naar {v[6].iban()} t.n.v. {_vl(b, v[6])}  elke 28e  {b.euro()}",
        f"Gemachtigde op deze rekening: {v[1].naam()}, geb. {v[1].geb()}",
    ]
    return "\n".join(r) + "\n"


def chat(b: Bron) -> str:
    """Export of a messaging app: unknown numbers, first names, much in small letters."""
    v, k = b.vreemd, b.kinderen[0]
    r = ["WhatsApp-chat (geëxporteerd), bijlage 7 bij bezwaar", ""]
    dag = _kort(b)
    minuut = 7 * 60

    def zeg(wie: str, tekst: str) -> None:
        nonlocal minuut
        minuut += b.rng.randint(1, 40)
        r.append(f"[{dag} {minuut // 60:02d}:{minuut % 60:02d}] {wie}: {tekst}")

    o, zeven, drie = b.o.voor(), v[7].voor(), v[3].tel()
    oppas = _klein(v[0], v[0].m.voor)
    stad = v[0]._m("plaats", v[0].m.plaats.lower())
    r.append(f"{zeven} heeft {drie} toegevoegd")
    zeg(
        zeven,
        f"hee {_klein(b.o, b.o.m.voor)} dit is de groep van de ouders, {_klein(v[3], v[3].m.voor)} zit er nu ook in",
    )
    zeg(
        drie,
        f"hoi allemaal {_klein(v[3], v[3].m.voor)} hier, {_vm(v[3], 'moeder', 'vader')} van {_klein(v[3], _ander_kind(b, v[3]))}",
    )
    zeg(o, f"welkom! wie heeft er nog contact met gastouder {oppas}?")
    zeg(
        zeven,
        f"{_vn(b, v[0])} is verhuisd naar {stad}, {_vm(v[0], 'haar', 'zijn')} mail deed het nog: {v[0].email()}",
    )
    zeg(o, f"top dank. ik moet de urenbriefjes hebben van {b.jaar} voor {_klein(k, k.m.voor)}")
    zeg(drie, f"bij ons was het precies zo. {_klein(v[0], v[0].m.naam)} gaf nooit bonnetjes")
    zeg(zeven, f"@{_vn(b, b.o)} vraag {_heer(b, v[4])} van school, die schreef alles op")
    zeg(
        o,
        f"goeie, {_klein(v[4], v[4].m.vol_achter)} weet het vast nog. {_klein(b.ex, b.ex.m.voor)} zegt dat {_vm(b.ex, 'ze', 'hij')} niks heeft",
    )
    zeg(drie, f"wie is {_klein(b.ex, b.ex.m.voor)}?")
    zeg(o, f"mijn ex. {b.ex.naam()} voluit :)")
    zeg(zeven, "<Media weggelaten>")
    zeg(
        zeven,
        f"foto van de lijst, {_klein(k, k.m.voor)} staat op regel 4 en {_klein(v[6], _ander_kind(b, v[6]) + ' ' + v[6].m.vol_achter)} op 5",
    )
    zeg(
        o,
        f"super! stuur je die ook naar {b.o.email()}? dan geef ik m aan mn advocaat, {_klein(v[1], v[1].m.vol_achter)}",
    )
    zeg(drie, f"mijn rekening voor de taart is {v[3].iban()} op naam van {_vl(b, v[3])}")
    zeg(zeven, f"done. groetjes ook aan {', '.join(_vn(b, x) for x in b.kinderen)}")
    zeg(
        o,
        f"dank {_klein(v[7], v[7].m.voor)} en {_klein(v[3], v[3].m.voor)}, jullie zijn toppers. bellen kan ook: {b.o.tel()}",
    )
    r.append(f"{drie} heeft de groep verlaten")
    r.append(f'{_vn(b, v[7])} heeft het onderwerp gewijzigd in "ouders van {_vn(b, v[0])}"')
    return "\n".join(r) + "\n"


def mailketen(b: Bron) -> str:
    v, a, x = b.vreemd, b.ambt, b.vambt
    return f"""Van: {_kom(b, a[0])} <{a[0].email()}>
Verzonden: {b.dag()} 16:{b.rng.randint(10, 59)}
Aan: {_kom(b, x[0])} <{x[0].email()}>
CC: {_kom(b, a[1])}; {_kom(b, x[1])}; {_login(x[2])}
Onderwerp: FW: stukken {_an(b, b.o)} / {b.ref()}

Hoi {_vn(b, x[0])},

Zie hieronder. Kun jij uitzoeken of het stuk van {_vn(b, x[1])} al in het dossier zit? {_vn(b, a[1])} is met verlof, {_vgen(b, a[1])} bak wordt gelezen door {_an(b, x[2])} ({x[2].user()}).

Groet {_vn(b, a[0])}

{a[0].naam()}
Behandelaar | {a[0].user()} | {a[0].tel()}
Postbus 9007, 6800 DJ Arnhem

-----Oorspronkelijk bericht-----
Van: {v[1].naam()} <{v[1].email()}>
Aan: {a[0].email()}
Cc: {b.o.naam()} <{b.o.email()}>; {_vl(b, v[2])}
Onderwerp: stukken {_an(b, b.o)}

Geachte {_geachte(b, a[0])},

Namens {_heer(b, b.o)} (BSN {b.o.bsn()}) stuur ik de gevraagde stukken. De verklaring van {b.ex.naam()} volgt. Mijn kantoorgenoot {_vl(b, v[2])} is het aanspreekpunt als ik er niet ben.

Met vriendelijke groet,
mr. {_vl(b, v[1])}

> Op {_kort(b)} schreef {_heer(b, x[1])}:
> Geachte {_geachte(b, v[1])},
> Wilt u de verklaring van {b.ex.naam()} nog opsturen? U kunt
> ook bellen met {_vn(b, x[1])} of {_vn(b, a[1])} via {x[1].tel()}.
>
> >> {_vn(b, v[1])} <{v[1].email()}> schreef:
> >> Mijn cliënt, {_vl(b, b.o)}, wacht nu al sinds {b.jaar}.
> >> {_vgen(b, b.o)} gastouder, {v[0].naam()}, heeft alle uren al
> >> gestuurd aan uw collega {_an(b, x[0])}.
"""


def werkgeversformulier(b: Bron) -> str:
    """A paper form, typed over with its boxes."""
    v, o = b.vreemd, b.o
    return f"""WERKGEVERSVERKLARING              (overgetypt van handgeschreven formulier)

1  Gegevens werknemer
   Achternaam ............ {o._m("naam", o.m.vol_achter)}
   Voorletters ........... {o._m("naam", o.m.letters)}
   Burgerservicenummer ... {_hokjes(o, "bsn", o.m.bsn)}
   Geboortedatum ......... {_hokjes(o, "geboortedatum", f"{o.m.geboren:%d-%m-%Y}")}
   Straat + huisnr ....... {o.straat()}
   Postcode / plaats ..... {o.pc()}
   Rekeningnummer ........ {o._m("iban", o.m.iban)}

2  Gegevens partner (indien van toepassing)
   Achternaam ............ {b.ex._m("naam", b.ex.m.vol_achter)}
   Voorletters ........... {b.ex._m("naam", b.ex.m.letters)}
   Burgerservicenummer ... {_hokjes(b.ex, "bsn", b.ex.m.bsn)}
   Geboortedatum ......... {_hokjes(b.ex, "geboortedatum", f"{b.ex.m.geboren:%d-%m-%Y}")}
   [x] woont niet meer op hetzelfde adres

3  Dienstverband
   In dienst sinds ....... {_kort(b)}
   Functie ............... medewerker schoonmaak
   Uren per week ......... {b.rng.randint(16, 38)}
   Soort contract ........ [ ] onbepaalde tijd   [x] bepaalde tijd
   Leidinggevende ........ {_vl(b, v[6])}
   Vervanger ............. {v[7].voor()} {v[7].achter()}

4  Toelichting van de werkgever
   {_hoofdletter(_heer(b, o))} werkte in ploegen met {v[3].naam()} en {_vn(b, v[4])}.
   De roosters zijn gemaakt door {_vn(b, v[6])}. {_hoofdletter(_gen(v[6], _heer(b, v[6]), v[6].m.achter))} opvolger heeft ze bewaard.
   Op schooldagen van {" / ".join(_vn(b, k) for k in b.kinderen)} begon de dienst om 9 uur.

5  Ondertekening
   Naam .................. {v[5]._m("naam", v[5].m.naam.upper())}
   Functie ............... hoofd personeelszaken
   Telefoon (direct) ..... {v[5].tel()}
   Handtekening .......... {v[5]._m("naam", v[5].m.vol_achter)} (krabbel)

In te vullen door de dienst
   ontvangen door ........ {b.ambt[1].user()}
   gecontroleerd ......... {_vl(b, b.vambt[0])} / {b.vambt[0].user()}
   2e controle ........... {_ini(b.vambt[1])}
"""


def wijkteam(b: Bron) -> str:
    """Notes of a municipal social team in bullets; one of them becomes initials after the first mention."""
    v, k = b.vreemd, b.kinderen
    r = [
        "SOCIAAL WIJKTEAM NOORDOOST - verslag huisbezoek",
        f"datum: {_kort(b)}",
        f"aanwezig: {b.o.naam()}, {v[2].naam()} ({_ini(v[2])}), {_vl(b, v[1])}",
        f"afwezig m.k.: {_an(b, v[5])}",
        "",
        "GEZIN",
        f"- {_vm(b.o, 'moeder', 'vader')}: {_kom(b, b.o)}, {b.o.geb()}, tel {b.o.tel()}",
        f"- {_vm(b.ex, 'moeder', 'vader')}: {_kom(b, b.ex)}, {b.ex.geb()}, elders, tel {b.ex.tel()}",
    ]
    r += [f"- {_vm(x, 'dochter', 'zoon')}: {_vn(b, x)}, {x.geb()}, bsn {x.bsn()}" for x in k]
    r += [
        f"- steunfiguren: {_vn(b, v[3])} (overkant, {v[3].straat()}), {_vm(v[6], 'oma', 'opa')} {_vn(b, v[6])}, {_heer(b, v[7])} van de kerk",
        "",
        "WAT GAAT GOED",
        f"- {_vn(b, k[0])} naar zwemles, gebracht door {_vn(b, v[3])}",
        f"- {_vn(b, b.o)} heeft overzicht v/d post, samen met {_ini(v[2])}",
        f"- {_vgen(b, k[-1])} logopedie loopt, logopedist {_vl(b, v[0])}",
        "",
        "ZORGEN",
        f"- terugvordering {b.euro()} over {b.jaar}, ouder snapt brief niet",
        f"- {_vn(b, b.ex)} stond onverwacht voor de deur; {_vn(b, v[3])} heeft politie gebeld (wijkagent {_an(b, v[4])})",
        f'- {_vn(b, k[0])} zegt: "ik wil niet dat {_vn(b, b.ex)} komt"',
        f"- achterstand bij gastouder {_hoofd(b, v[0])}",
        "",
        "ACTIES",
        f"{'wie':<34}{'wat':<50}wanneer",
        _kol(_ini(v[2]), 34) + f"{'UHT bellen (0800-2358358)':<50}ma",
        _kol(_vn(b, v[1]), 34) + _kol(f"voedselbank, via {_vn(b, v[7])}", 50) + "wo",
        _kol(_vl(b, v[5]), 34) + _kol(f"veiligheidsplan met {_vn(b, b.o)}", 50) + "do",
        _kol(_vn(b, b.o), 34) + _kol(f"brief zoeken van {_heer(b, b.ambt[0])}", 50) + "vr",
        "",
        f'Na afloop app van {_vn(b, v[3])}: "{_vn(b, b.o)} heeft gehuild maar is opgelucht, groet {_vn(b, v[3])}".',
        f"Verslag gemaild aan {v[5].email()}, in het systeem gezet door {_login(v[1])}.",
        "",
        _vl(b, v[2]),
    ]
    return "\n".join(r) + "\n"


def pleitnota(b: Bron) -> str:
    v, a, x = b.vreemd, b.ambt, b.vambt
    return f"""PLEITAANTEKENINGEN

inzake: {b.o._m("naam", b.o.m.naam.upper())} / Belastingdienst/Toeslagen
zitting van {b.dag()}, enkelvoudige kamer (mr. {_vl(b, v[5])})
gemachtigde van eiser: mr. {v[1].naam()}

Edelachtbare,

1. Het gaat vandaag niet om een fout in een formulier maar om een gezin. {_hoofdletter(_heer(b, b.o))} voedde {", ".join(_vn(b, k) for k in b.kinderen)} op en werkte {b.rng.randint(24, 36)} uur per week. Overdag was de opvang in handen van {v[0].naam()}.

2. In {b.jaar} schreef de behandelaar, {_vl(b, a[0])}, dat de bijdrage aan {_an(b, v[0])} "niet aantoonbaar" was. In het memo van {_heer(b, x[0])} (productie 6) staat het tegendeel: {_vn(b, x[0])} had de bankafschriften gezien.

3. Verweerder voert aan dat {b.ex.naam()} toeslagpartner was. Dat is onjuist: {_vn(b, b.ex)} stond in die tijd ingeschreven op het adres {b.ex.straat()} te {b.ex.stad()}. Productie 8 is een verklaring van {_vn(b, v[3])} en {_breuk(v[7])}, die beiden in het portiek woonden.

4. Ik citeer uit de verklaring van {_heer(b, v[3])}: "Ik zag {_vn(b, b.o)} elke dag alleen met de kinderen. {_vn(b, v[0])} kwam ze halen. {_vn(b, b.ex)} heb ik in geen jaren gezien."

5. Dat {_heer(b, x[1])} en diens leidinggevende {x[2].naam()} daar geen acht op hebben geslagen, is onzorgvuldig. Ook de staatssecretaris heeft erkend dat zulke stukken te vaak zijn genegeerd.

6. {_gen(b.o, b.o.naam(), b.o.m.achter)} schade bestaat uit {b.euro()} aan teruggevorderde toeslag (aanslag {b.o.aanslag(b.jaar)}) en uit wat {_vm(b.o, "zij", "hij")} leende van {_vl(b, v[6])}. Een stuk uit het dossier van {_heer(b, v[6])} (BSN {v[6].bsn()}) is per abuis meegezonden; ik heb het teruggestuurd aan {a[1].email()}.

Ik verzoek u het beroep gegrond te verklaren.

{_vl(b, v[1])}
"""


def uitdraai(b: Bron) -> str:
    """Exports of a municipal system (XML), a tax system (JSON) and a list (CSV)."""
    v, a, x = b.vreemd, b.ambt, b.vambt

    def persoon(w: Wie, rol: str) -> list[str]:
        return [
            f'  <persoon rol="{rol}">',
            f"    <bsn>{w._m('bsn', w.m.bsn)}</bsn>",
            f"    <geslachtsnaam>{w.achter()}</geslachtsnaam>",
            f"    <voornamen>{w.voor()}</voornamen>",
            f"    <geboortedatum>{_iso(w)}</geboortedatum>",
            "  </persoon>",
        ]

    r = ['<?xml version="1.0" encoding="UTF-8"?>', '<relaties bron="BRP-kopie">']
    r += persoon(b.o, "aanvrager") + persoon(b.ex, "toeslagpartner")
    for k in b.kinderen:
        r += persoon(k, "kind")
    r += persoon(v[3], "medebewoner")
    r += [
        f"  <adres>{b.o.straat()}</adres>",
        f"  <laatstGewijzigdDoor>{a[0].user()}</laatstGewijzigdDoor>",
        "</relaties>",
        "",
        "{",
        f'  "zaak": "{b.jaar}-{b.rng.randint(1000, 9999)}",',
        f'  "aanvrager": {{"naam": "{b.o.naam()}", "rekening": "{b.o._m("iban", b.o.m.iban)}"}},',
        f'  "opvang": {{"naam": "{_hoofd(b, v[0])}", "bsn": "{v[0]._m("bsn", v[0].m.bsn)}"}},',
        f'  "contact": ["{b.o.email()}", "{b.ex.email()}"],',
        f'  "behandelaar": "{_login(x[0])}",',
        f'  "notitie": "gebeld met {_heer(b, b.o)}; gastouder {_an(b, v[0])} bevestigt",',
        f'  "paraaf": ["{a[1].user()}", "{x[1].user()}"]',
        "}",
        "",
        "volgnr;naam;bsn;gebdat;iban;mdw",
    ]
    for n, w in enumerate((v[7], b.o, v[6], b.ex, v[2]), 1):
        kop = f"{n};{_kom(b, w, groot=n % 2 == 0)};{w._m('bsn', w.m.bsn)};{_iso(w)}"
        r.append(f"{kop};{w._m('iban', w.m.iban)};{(a[0], x[2])[n % 2].user()}")
    return "\n".join(r) + "\n"


def transcript(b: Bron) -> str:
    """Machine transcript of a telephone call: small letters and no punctuation."""
    v, a, x, k, o = b.vreemd, b.ambt[0], b.vambt[0], b.kinderen[0], b.o
    aan = _vm(o, "mevrouw", "meneer")
    groet = f"u ook dank u wel {_klein(a, a.m.voor)}" if a.m.voor != o.m.voor else "u ook dank u wel"
    spel = " ".join(v[1].m.achter.replace("İ", "i").lower().replace(" ", ""))
    regels = [
        f"goedemorgen u spreekt met {_klein(a, a.m.naam)} waarmee kan ik u helpen",
        f"ja goedemorgen met {_klein(o, o.m.naam)} ik bel over een brief die ik heb gekregen",
        f"mag ik uw burgerservicenummer {aan} {_klein(o, o.m.vol_achter)}",
        f"ja dat is {o._m('bsn', ' '.join(o.m.bsn))}",
        "dank u en voor de zekerheid uw adres",
        f"{o._m('adres', f'{o.m.straat} {o.m.nr}'.lower())} in {o._m('plaats', o.m.plaats.lower())}",
        "klopt ik zie u staan waar gaat de brief over",
        f"er staat dat {_klein(b.ex, b.ex.m.naam)} mijn toeslagpartner is maar {_klein(b.ex, b.ex.m.voor)} is al jaren weg",
        f"en wie wonen er bij u ik zie hier {' en '.join(_klein(y, y.m.voor) for y in b.kinderen)}",
        f"ja bij mij {_klein(k, k.m.voor)} ging toen naar {_klein(v[0], v[0].m.naam)} dat is de gastouder",
        f"heeft u van {_vm(v[0], 'mevrouw', 'meneer')} {_klein(v[0], v[0].m.vol_achter)} nog een telefoonnummer",
        f"eh even zoeken hoor {v[0]._m('telefoon', ' '.join(v[0].m.tel.replace('-', '')))}",
        f"dank u ik zet het erbij en wie heeft u de vorige keer gesproken was dat {_klein(x, x.m.naam)}",
        f"nee het was iemand die {_klein(v[2], v[2].m.voor)} heette geloof ik of {_klein(v[4], v[4].m.voor)}",
        f"heeft u verder nog hulp van iemand {aan} {_klein(o, o.m.vol_achter)}",
        f"ja van mijn {_vm(v[3], 'buurvrouw', 'buurman')} {_klein(v[3], v[3].m.voor)} en van een advocaat {_klein(v[1], v[1].m.vol_achter)} heet die",
        f"kunt u {_klein(v[1], v[1].m.achter)} even spellen",
        f"ja dat is {v[1]._m('naam', spel)}",
        f"en staat {_klein(b.ex, b.ex.m.voor)} nog bij u op de rekening",
        f"nee die rekening is alleen van mij dat heb ik ook aan {_klein(v[4], v[4].m.voor)} verteld",
        f"prima dan noteer ik dat voor mijn collega {_klein(x, x.m.voor if x.m.voor != o.m.voor else x.m.naam)}",
        "dat is fijn en wanneer hoor ik wat",
        "u hoort binnen zes weken van ons nog een fijne dag",
        groet,
    ]
    r = [f"gesprek {b.rng.randint(10**5, 10**6 - 1)} automatisch uitgeschreven betrouwbaarheid laag", ""]
    r += [f"{'medewerker' if n % 2 == 0 else 'beller'} {t}" for n, t in enumerate(regels)]
    return "\n".join(r) + "\n"


SJABLONEN: list[Callable[[Bron], str]] = [
    groepslijst, schoolverslag, ziekenhuisbrief, schuldplan, exploot, beschikking, huurcontract, verhoor,
    bankafschrift, chat, mailketen, werkgeversformulier, wijkteam, pleitnota, uitdraai, transcript,
]  # fmt: skip
