# SPDX-License-Identifier: EUPL-1.2
"""Templates of family ood18: a cross-section of a parent's file, written without sight of the rules."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from .mensen import MAANDEN, maak
from .sjablonen_test import Bron
from .wie import Wie

_ZONDER = str.maketrans("łŁıİøßđ", "lLiIosd")


def _kaal(tekst: str) -> str:
    los = unicodedata.normalize("NFD", tekst.translate(_ZONDER))
    return "".join(c for c in los if not unicodedata.combining(c))


def _kap(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _v(w: Wie, vrouw: str, man: str) -> str:
    return vrouw if w.m.geslacht == "v" else man


def _zij(w: Wie) -> str:
    return _v(w, "zij", "hij")


def _haar(w: Wie) -> str:
    return _v(w, "haar", "zijn")


def _hem(w: Wie) -> str:
    return _v(w, "haar", "hem")


def _achter(w: Wie) -> str:
    """Surname without initials in front of it: 'Van der Velde'."""
    return w._m("naam", _kap(w.m.vol_achter))


def _aanhef(w: Wie) -> str:
    return f"{w.m.aanhef} {_achter(w)}"


def _tit(w: Wie) -> str:
    return f"{_v(w, 'mevrouw', 'de heer')} {_achter(w)}"


def _net(w: Wie) -> str:
    return f"{_v(w, 'mevrouw', 'de heer')} {w._m('naam', w.m.met_letters)}"


def _kort(w: Wie) -> str:
    return f"{_v(w, 'mw.', 'dhr.')} {_achter(w)}"


def _adressering(w: Wie) -> str:
    return f"{_v(w, 'Mevrouw', 'De heer')} {w._m('naam', w.m.met_letters)}"


def _om(w: Wie) -> str:
    """'Velde, van der J.A.'"""
    tus = f"{w.m.tus} " if w.m.tus else ""
    return w._m("naam", f"{_kap(w.m.achter)}, {tus}{w.m.letters}")


def _outlook(w: Wie) -> str:
    """'Velde, J. van der (Jan)', as the mail program of a department shows it."""
    tus = f" {w.m.tus}" if w.m.tus else ""
    return w._m("naam", f"{w.m.achter}, {w.m.letters}{tus} ({w.m.voor})")


def _hoofd(w: Wie) -> str:
    return w._m("naam", f"{w.m.letters} {w.m.vol_achter}".upper())


def _oud(w: Wie) -> str:
    """As a mainframe prints it: capitals without accents, the tussenvoegsel behind."""
    letters = w.m.letters.replace(".", "")
    return _kaal(f"{w.m.achter} {letters} {w.m.tus}".strip().upper())


def _paraaf(w: Wie) -> str:
    delen = [*w.m.voor.split("-")[:1], *w.m.tus.split(), w.m.achter]
    return "".join(
        _kaal(d).strip("'")[:1].lower() if d in w.m.tus.split() else _kaal(d)[:1].upper() for d in delen
    )


def _par(w: Wie) -> str:
    return w._m("naam", _paraaf(w))


def _gen(w: Wie) -> str:
    """Genitive of the first name; the ending is nobody's."""
    slot = _kaal(w.m.voor)[-1].lower()
    return w.voor() + ("'s" if slot in "aiouy" else "'" if slot in "sxz" else "s")


def _dag(b: Bron, jaar: int, vorm: str = "lang") -> str:
    d, m = b.rng.randint(1, 28), b.rng.randint(1, 12)
    return f"{d} {MAANDEN[m - 1]} {jaar}" if vorm == "lang" else f"{d:02d}-{m:02d}-{jaar}"


def _reeks(b: Bron, jaar: int, n: int) -> list[str]:
    """Days of one year in order."""
    dagen = sorted((b.rng.randint(1, 12), b.rng.randint(1, 28)) for _ in range(n))
    return [f"{d:02d}-{m:02d}-{jaar}" for m, d in dagen]


def _geb(w: Wie) -> str:
    return w._m("geboortedatum", f"{w.m.geboren:%d-%m-%Y}")


def _en(rij: Iterable[str]) -> str:
    *kop, staart = list(rij)
    return f"{', '.join(kop)} en {staart}" if kop else staart


def _cel(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _bedrag(b: Bron, van: int = 200, tot: int = 9000) -> str:
    return f"{b.rng.randint(van, tot):,}".replace(",", ".") + f",{b.rng.randint(0, 99):02d}"


def _ander(b: Bron, sleutel: str, **eigen) -> Wie:
    """One more person, not registered; the same key gives the same person in every template of a dossier."""
    kring = b.__dict__.setdefault("kring", {})
    if sleutel not in kring:
        mensen = [b.o, b.ex, *b.kinderen]
        letters = {w.m.voor[0] for w in mensen}
        achternamen = {w.m.achter for w in mensen}
        while True:
            m = maak(b.rng, "achttien", "derde", bekend=False, **eigen)
            if m.voor[0] not in letters and (eigen.get("achter") or m.achter not in achternamen):
                break
        kring[sleutel] = Wie(m, b.rng, b.o.m)
    return kring[sleutel]


def _oma(b: Bron) -> Wie:
    """The parent's mother, with the parent's surname and another first letter."""
    o = b.o.m
    return _ander(
        b,
        "oma",
        herkomst=o.herkomst,
        geslacht="v",
        achter=(o.tus, o.achter),
        geboren=(1938, 1955),
        relatie="moeder",
    )


def _pc(w: Wie) -> str:
    """Postcode and town with one space, for running text."""
    return f"{w._m('postcode', w.m.postcode)} {w.stad()}"


def _adres(w: Wie) -> str:
    return f"{w.straat()}, {_pc(w)}"


def _advocaat_mail(w: Wie) -> str:
    los = _kaal(w.m.vol_achter).lower().replace(" ", "").replace("'", "")
    return w._m("email", f"{_kaal(w.m.voor)[0].lower()}.{los}@zuidwal-advocatuur.nl")


def beschikking(b: Bron) -> str:
    o, ex, k, pzb, jur = b.o, b.ex, b.kinderen[0], b.ambt[0], b.ambt[1]
    j = b.jaar
    return (
        f"""Belastingdienst/Toeslagen
Uitvoeringsorganisatie Herstel Toeslagen

> Retouradres Postbus 20201, 2500 EE Den Haag

{_adressering(o)}
{o.straat()}
{o.pc()}

Datum                    Ons kenmerk             Burgerservicenummer
{_dag(b, 2021):<25}{b.ref():<24}{o.bsn()}
Behandeld door           Doorkiesnummer
{_cel(pzb, "naam", pzb.m.met_letters, 25)}{pzb.tel()}

Onderwerp: definitieve beschikking compensatie kinderopvangtoeslag {j} en {j + 1}

Geachte {_aanhef(o)},

Op {_dag(b, 2020)} heeft u zich gemeld bij de hersteloperatie. In deze brief leest u wat wij hebben besloten en waarom.

1. Ons besluit
U komt in aanmerking voor compensatie over de berekeningsjaren {j} en {j + 1}. Het bedrag is vastgesteld op {b.euro()}. Wij \
maken dit over op rekeningnummer {o.iban()} ten name van {o.met_letters()}.

2. De feiten
In {j} ontving u kinderopvangtoeslag voor {_en(x.voor() for x in b.kinderen)}. De opvang vond plaats bij {_net(b.vreemd[0])}, aangesloten bij \
Gastouderbureau De Kleine Beer. Uw toenmalige toeslagpartner was {ex.naam()} (BSN {ex.bsn()}). Volgens de Basisregistratie \
Personen woonde {_tit(ex)} tot {_dag(b, j)} op uw adres en daarna op het adres {ex.straat()} te {ex.stad()}. \
De aanvraag voor {j} staat geregistreerd onder nummer {o.aanslag(j)}. Voor de periode waarin {_tit(ex)} zelf aanvrager was, \
is dat {ex.aanslag(j)}.

3. De beoordeling
Uit het dossier blijkt dat de toeslag is stopgezet nadat u niet op een brief van {_dag(b, j + 1)} had gereageerd. U heeft verklaard dat \
u die brief niet heeft ontvangen, omdat {_tit(ex)} de post meenam. De behandelaar van destijds, {_tit(b.vambt[0])}, heeft geen \
rappel verstuurd. Ook is geen rekening gehouden met de verklaring van {_net(b.vreemd[2])}, die bevestigde dat {k.voor()} \
op de opgegeven dagen werd opgevangen. Wij vinden daarom dat sprake is van vooringenomen handelen.

Dat de opvang van {k.voor()} deels door een familielid werd gedaan, maakt dit niet anders. De eigen bijdrage van {_bedrag(b)} euro is \
contant betaald en {_tit(b.vreemd[0])} heeft daarvoor kwitanties gegeven.

4. Kinderen voor wie u toeslag ontving
Naam                                Geboren       BSN
"""
        + "".join(f"{_cel(x, 'naam', x.m.naam, 36)}{_geb(x)}    {x._m('bsn', x.m.bsn)}\n" for x in b.kinderen)
        + f"""
5. Bent u het niet eens met dit besluit?
Dan kunt u binnen zes weken bezwaar maken. Heeft u vragen, bel dan met uw persoonlijk zaakbehandelaar {pzb.naam()} of met \
het Serviceteam Gedupeerden via 0800 - 2 358 358 (gratis).

Met vriendelijke groet,
namens de staatssecretaris van Financiën,


{jur.met_letters()}
beoordelaar
"""
    )


def bezwaarschrift(b: Bron) -> str:
    o, ex, adv, k = b.o, b.ex, b.vreemd[1], b.kinderen[-1]
    j = b.jaar
    cl = _v(o, "cliënte", "cliënt")
    return f"""ZUIDWAL ADVOCATUUR

Belastingdienst/Toeslagen
Afdeling Bezwaar en Beroep
t.a.v. {_net(b.ambt[1])}

PER AANGETEKENDE POST EN PER E-MAIL

Inzake     : {_om(o)} / Belastingdienst Toeslagen
Uw kenmerk : {b.ref()}
Ons dossier: {b.rng.randint(20180000, 20239999)}
Datum      : {_dag(b, 2022)}
E-mail     : {_advocaat_mail(adv)}

BEZWAARSCHRIFT

Geachte heer, mevrouw,

Namens {cl}, {_net(o)}, geboren op {o.geb()}, wonende aan de {o.straat()}, {_pc(o)}, maak ik bezwaar tegen uw besluit van \
{_dag(b, 2021)}, waarbij het verzoek om herziening van de kinderopvangtoeslag over {j} is afgewezen. Een machtiging is als productie 1 \
bijgevoegd.

Gronden

1. In het bestreden besluit wordt overwogen dat {cl} niet heeft aangetoond dat er kosten zijn gemaakt. Dat is onjuist. {_kap(_zij(o))} heeft \
elke maand {_bedrag(b, 150, 900)} euro betaald aan {_tit(b.vreemd[0])}, zoals blijkt uit de afschriften van rekening {o.iban()}. De tegenrekening, \
{b.vreemd[0].iban()}, staat op naam van {b.vreemd[0].met_letters()}.

2. Voorts stelt u dat {cl} en {_net(ex)} in {j} partners waren. {_kap(_tit(ex))} was toen vertrokken. {_kap(_zij(ex))} stond \
ingeschreven op het adres {_adres(ex)}. De huisarts van het gezin, {_ander(b, "huisarts").met_letters()}, heeft dat schriftelijk bevestigd (productie 3). Ook \
{_gen(k)} leerkracht, {b.vreemd[4].naam()}, wist dat {k.voor()} uitsluitend bij {cl} woonde.

3. In een telefoonnotitie van {_dag(b, j + 1)} schrijft uw medewerker {b.vambt[0].achter()}: "{_kap(_kort(o))} was boos en wilde geen stukken \
sturen." {_kap(cl)} herinnert zich dat gesprek heel anders. {_kap(_zij(o))} heeft gevraagd wélke stukken nodig waren en kreeg van {_tit(b.vambt[0])} te \
horen dat {_zij(o)} dat zelf moest weten. Een terugbelverzoek aan {_tit(b.vambt[1])} bleef onbeantwoord.

4. Ten slotte is ten onrechte geen immateriële schade toegekend. {_kap(cl)} heeft {_haar(o)} huis verloren en deurwaarder {b.vreemd[6].met_letters()} heeft \
in {j + 2} de inboedel verkocht. {k.voor()} en de anderen in het gezin hebben maanden ingewoond bij {_net(_oma(b))}, de moeder van {cl}.

Conclusie

Ik verzoek u het besluit te herroepen, {cl} te horen en een vergoeding toe te kennen voor de kosten van dit bezwaar. Ik ontvang graag \
het volledige dossier. Een afschrift van deze brief zend ik aan {o.naam()} ({o.email()}).

Hoogachtend,


mr. {adv.met_letters()}
advocaat

Producties:
1. machtiging {_om(o)} d.d. {_dag(b, 2022, "kort")}
2. bankafschriften {j}
3. brief huisarts {_ander(b, "huisarts").achter()}
4. schriftelijke verklaring {_net(b.vreemd[2])}
"""


def hoorverslag(b: Bron) -> str:
    o, ex, adv = b.o, b.ex, b.vreemd[1]
    vz, lid, sec, jur = b.vambt[2], b.vambt[1], b.vambt[0], b.ambt[1]
    k = b.kinderen[0]
    return f"""BEZWAARSCHRIFTENADVIESCOMMISSIE TOESLAGEN

VERSLAG VAN DE HOORZITTING

Zaaknummer      BAC {b.rng.randint(2021, 2023)}/{b.rng.randint(1000, 9999)}
Datum en tijd   {_dag(b, 2022)}, 10.30 uur
Bezwaarmaker    {_hoofd(o)}
Gemachtigde     mr. {adv.met_letters()}

Aanwezig:
- {vz.met_letters()}, voorzitter
- {lid.met_letters()}, lid
- {sec.met_letters()}, secretaris
- namens UHT: {jur.met_letters()} en {b.ambt[0].met_letters()}
- bezwaarmaker, vergezeld van {_haar(o)} moeder, {_net(_oma(b))}
- de gemachtigde

De voorzitter opent de zitting en legt de gang van zaken uit. {_kap(_tit(lid))} merkt op dat de commissie het dossier pas twee \
dagen geleden compleet heeft ontvangen.

{_kap(_tit(adv))}: Het gaat hier om één kernvraag. Had de dienst in {b.jaar} mogen aannemen dat er geen opvang was? Nee. De \
gastouder, {_tit(b.vreemd[0])}, heeft destijds een verklaring gestuurd. Die zit niet in het dossier.

{_kap(_tit(jur))}: Wij hebben gezocht, maar de verklaring van {_tit(b.vreemd[0])} is niet gevonden. Wel is er een aantekening van \
{b.ambt[0].achter()} waarin staat dat iets is binnengekomen.

De voorzitter vraagt aan bezwaarmaker hoe het destijds is gegaan.

{_kap(_tit(o))}: Ik werkte vier dagen. {k.voor()} ging 's ochtends om zeven uur naar {b.vreemd[0].voor()} en ik haalde {_hem(k)} om zes uur op. \
{ex.voor()} deed niets. Toen de brieven kwamen zei {ex.voor()} dat {_zij(ex)} het zou regelen, maar er is nooit iets geregeld. Ik ben \
er pas achter gekomen toen {_tit(b.vreemd[6])}, de deurwaarder, aan de deur stond. Mijn buren, {_tit(b.vreemd[2])} voorop, hebben \
alles gezien.

De moeder van bezwaarmaker, {_net(_oma(b))}, vraagt het woord. Zij vertelt dat zij het gezin met geld heeft geholpen. \
"{o.voor()} heeft mij nooit om iets gevraagd, maar ik zag het aan de kinderen. {k.voor()} had geen winterjas."

{_kap(_tit(vz))} vraagt of er nog bewijs van die leningen is. Volgens {_tit(adv)} is er een schriftje bijgehouden door \
{_oma(b).voor()} zelf. Een kopie wordt nagezonden.

{_kap(_tit(lid))}: Waarom staat in het systeem dat bezwaarmaker in {b.jaar} een toeslagpartner had?
{_kap(_tit(b.ambt[0]))}: Dat volgt uit de inschrijving van {_net(ex)} op hetzelfde adres.
{_kap(_tit(o))}: {ex.voor()} had zich niet uitgeschreven. Daar heb ik nog ruzie over gehad met de gemeente.

De gemachtigde wijst erop dat de GGD-arts, {_tit(b.vreemd[3])}, hierover heeft geschreven. De commissie heeft die brief.

De voorzitter sluit de zitting om 11.45 uur. Het advies volgt binnen vier weken.

Voorzitter,                             Secretaris,

{_cel(vz, "naam", vz.m.met_letters, 40)}{sec.met_letters()}
"""


def telefoonnotities(b: Bron) -> str:
    o, ex, k = b.o, b.ex, b.kinderen[0]
    a, c, d, e = b.ambt[0], b.vambt[0], b.vambt[1], b.ambt[1]
    j = b.jaar
    dg = [*_reeks(b, j, 3), *_reeks(b, j + 1, 3), *_reeks(b, 2020, 1), *_reeks(b, 2021, 1)]
    lc = o._m("naam", o.m.achter.lower().replace("\u0307", ""))
    exl = ex._m("naam", _kaal(ex.m.voor).lower())
    return f"""CONTACTHISTORIE BURGER
BSN {o.bsn()}   {_hoofd(o)}
Telefoon {o.tel()}    E-mail {o.email()}
------------------------------------------------------------------------
{dg[0]} 09:14  inkomend   medewerker: {c.user()}
Blg belt over stopzetting. Zegt geen brief te hebben gehad. Uitgelegd dat stukken nodig zijn. Blg geeft aan dat {_gen(k)} \
gastouder ({_tit(b.vreemd[0])}) jaaropgave nog moet maken. Terugbellen na de 15e.

{dg[1]} 11:40  inkomend   medewerker: {d.user()}
{_kap(_kort(ex))} aan de lijn, zegt ex-partner te zijn van {_kort(o)} en wil weten hoe hoog de schuld is. Geen info gegeven ivm AVG. \
Nieuw tel.nr. {ex.tel()}. Wordt boos, noemt collega {c.achter()} "onbeschoft". Gesprek beëindigd.

{dg[2]} 15:02  uitgaand   medewerker: {c.user()}
vm ingesproken voor {lc}. geen gehoor op 2e nr, kreeg oma aan de lijn ({_oma(b).voor()}, {_oma(b).tel()}), die geeft het door

{dg[3]} 10:20  inkomend   medewerker: {a.user()}
gesproken met blg. zit er helemaal doorheen. {exl} is weg, huur 3 mnd achter, {_kort(b.vreemd[6])} (gdw) komt dinsdag. heb uitstel \
gevraagd bij {e.voor()}, wacht op antw. {k.voor()} is ziek, ligt in zkh. beloofd vandaag nog terug te bellen. {_par(a)}

{dg[4]} 16:55  intern     {_cel(a, "naam", a.m.met_letters, 24)}
Overleg gehad met {e.naam()}: akkoord met uitstel t/m einde kwartaal, mits {_kort(o)} zelf belt. {e.voor()} legt het vast in het systeem. \
Graag niet meer via {d.voor()} laten lopen, die zit op een andere werkvoorraad.

{dg[4]} 17:10  uitgaand   medewerker: {a.user()}
{_kap(_kort(o))} teruggebeld, opgelucht. Nieuw rekeningnummer doorgegeven: {o.iban()}. Oude rek. stond op naam van {_kort(ex)} \
({ex.iban()}), daar mag niets meer heen!!

{dg[6]} 13:31  inkomend   serviceteam: {d.naam()}
Ouder meldt zich voor herstelregeling. Gemachtigde is mr {b.vreemd[1].achter()}, {b.vreemd[1].tel()}. Contact het liefst na 17u, of via app \
naar {_haar(o)} {_v(b.vreemd[2], "buurvrouw", "buurman")} {b.vreemd[2].voor()} ({b.vreemd[2].tel()}) want eigen toestel is stuk.

{dg[7]} 09:05  uitgaand   serviceteam: {d.naam()}
Gebeld met gemachtigde. Kantoor zegt dat {_kort(b.vreemd[1])} met verlof is, dossier ligt nu bij {_ander(b, "kantoorgenoot").met_letters()}. \
Ouder op de hoogte gebracht. {k.voor()} nam op, heb gevraagd of {_v(o, "moeder", "vader")} wil terugbellen naar {a.voor()}.
"""


def _school(w: Wie) -> str:
    jaar = w.m.geboren.year
    return "zit op het mbo" if jaar < 2005 else "middelbare school" if jaar < 2010 else "basisschool"


def intake(b: Bron) -> str:
    o, ex, pzb = b.o, b.ex, b.ambt[0]
    j = b.jaar
    ks = "\n".join(f"- {x.voor()}, geboren {x.geb()}, BSN {x.bsn()}, {_school(x)}" for x in b.kinderen)
    k = b.kinderen[-1]
    return f"""INTAKEVERSLAG PERSOONLIJK ZAAKBEHANDELAAR

Ouder                 : {o.naam()}
Geboortedatum         : {o.geb()}
BSN                   : {o.bsn()}
Adres                 : {o.adres()}
Telefoon / e-mail     : {o.tel()} / {o.email()}
Zaakbehandelaar       : {pzb.naam()} ({pzb.user()})
Datum gesprek         : {_dag(b, 2021)} (beeldbellen, ca. 1,5 uur)
Ook aanwezig          : {b.vreemd[2].naam()}, {_v(b.vreemd[2], "vriendin en buurvrouw", "vriend en buurman")} van ouder

1. Gezinssituatie
{_kap(_tit(o))} is in {j - 3} gaan samenwonen met {ex.naam()}. Uit de relatie:
{ks}
{ex.voor()} is in {j + 1} vertrokken en woont nu aan de {ex.straat()} in {ex.stad()}. Er is nauwelijks contact. Over de omgang loopt een zaak \
bij de rechtbank, waarin {_tit(ex)} wordt bijgestaan door {_net(_ander(b, "advocaat ex"))}. Ouder wordt bijgestaan door mr. {b.vreemd[1].achter()}.

2. Opvang
Van januari {j} tot en met augustus {j + 1} bij gastouder {b.vreemd[0].naam()}. Volgens ouder was {b.vreemd[0].voor()} "als een tweede {_v(b.vreemd[0], "moeder", "vader")} \
voor de kinderen". Daarna ving {_haar(o)} moeder, {_oma(b).voor()}, de kinderen op zonder vergoeding.

3. Wat er gebeurde
Ouder vertelt: "Op een dag kwam er een brief dat ik alles moest terugbetalen. Ik belde en kreeg een {_v(b.vambt[0], "mevrouw", "meneer")} {_achter(b.vambt[0])}. Die zei: \
u bent een fraudeur. Ik heb later nog met {b.vambt[1].naam()} gesproken, die was wel aardig maar kon niets doen." \
Door de terugvordering van {b.euro()} kwam er loonbeslag. {_kap(_haar(o))} werkgever, in de persoon van teamleider {_ander(b, "chef").voor()}, heeft \
toen geprobeerd te helpen, maar het contract werd niet verlengd.

4. Gezondheid
Ouder is onder behandeling geweest voor slaapproblemen. De huisarts, {_net(_ander(b, "huisarts"))}, heeft een verwijzing gegeven. \
{k.voor()} had concentratieproblemen op school, {_haar(k)} {_v(b.vreemd[4], "juf", "meester")}, {b.vreemd[4].voor()}, heeft daar melding van gemaakt. {_gen(k)} dossier \
ligt bij de jeugdgezondheidszorg.

5. Schulden
Schuldeiser                     Bedrag        Contactpersoon
Woningcorporatie                {_bedrag(b):<14}{b.vreemd[6].met_letters()}
Zorgverzekeraar                 {_bedrag(b):<14}-
Lening familie                  {_bedrag(b):<14}{_om(_oma(b))}
{_v(b.vreemd[2], "Lening vriendin", "Lening vriend"):<32}{_bedrag(b):<14}{_om(b.vreemd[2])}

6. Afspraken
- {pzb.voor()} vraagt het dossier {j}-{j + 2} op en belt ouder binnen twee weken.
- Ouder stuurt de kwitanties van {_tit(b.vreemd[0])} op.
- Brede hulp: aangemeld bij de gemeente {o.stad()}.
- {b.ambt[1].naam()} ({b.ambt[1].email()}) is tweede behandelaar en vervangt {pzb.voor()} bij afwezigheid.

Opgesteld door {pzb.met_letters()}, gelezen en akkoord bevonden door {o.naam()}.
"""


def mailwisseling(b: Bron) -> str:
    o, ex, a, c, d = b.o, b.ex, b.ambt[0], b.ambt[1], b.vambt[1]
    k = b.kinderen[0]
    los = o._m("naam", _kaal(o.m.achter).lower().replace(" ", "_"))
    exlos = ex._m("naam", _kaal(ex.m.voor).lower())
    t = [f"{b.rng.randint(8, 17)}:{b.rng.randint(10, 59)}" for _ in range(4)]
    dg = [f"{n} november {2021}" for n in (9, 8, 8, 4)]
    return f"""Van: {_outlook(c)}
Verzonden: dinsdag {dg[0]} {t[0]}
Aan: {_outlook(a)}
CC: {_outlook(d)}; {b.vambt[2].email()}
Onderwerp: RE: FW: stukken {_achter(o)} - haast
Bijlagen: bezwaar_{los}.pdf; verklaring_{exlos}_2.docx

Hoi {a.voor()},

Zie onder. De tweede verklaring is van {ex.voor()}, niet van ouder zelf, dus die mag niet zomaar mee in het dossier. Kun jij dat met \
{d.voor()} afstemmen? Ik zit morgen de hele dag op zitting met {b.vambt[2].voor()}.

Groet,
{c.voor()}

{c.naam()}
Senior jurist | Bezwaar
T {c.tel()}
E {c.email()}

> Van: {_outlook(a)}
> Verzonden: {dg[1]} {t[1]}
> Aan: {_outlook(c)}
> Onderwerp: FW: stukken {_achter(o)} - haast
>
> Ha {c.voor()},
>
> Deze kwam net binnen van de advocaat van {_tit(o)}. {_kap(_zij(b.vreemd[1]))} wil nog deze week antwoord. Volgens mij
> had {d.voor()} dit eerder uitgezocht, maar ik vind er niets van terug onder {o.bsn()}.
> Weet jij of {_tit(b.vambt[0])} nog bij ons werkt? Die heeft de beslissing destijds genomen.
>
> grt {a.voor()}
>
>> Van: {b.vreemd[1].naam()} <{_advocaat_mail(b.vreemd[1])}>
>> Datum: {dg[2]} {t[2]}
>> Aan: {a.naam()} <{a.email()}>
>> CC: {o.naam()} <{o.email()}>
>> Onderwerp: stukken {_achter(o)} - haast
>>
>> Geachte {_aanhef(a)},
>>
>> Bijgaand de aanvullende stukken. Ik wijs u erop dat {ex.naam()} inmiddels is verhuisd naar
>> {_adres(ex)}. Post voor {_hem(ex)} kan daarheen. De school van {k.voor()} ({_v(b.vreemd[4], "juf", "meester")} {b.vreemd[4].voor()})
>> is bereid een verklaring af te leggen.
>>
>> Met vriendelijke groet,
>> mr. {b.vreemd[1].met_letters()}
>>
>>> Op {dg[3]} om {t[3]} schreef {o.naam()} <{o.email()}>:
>>>
>>> Beste {_v(b.vreemd[1], "mevrouw", "meneer")} {_achter(b.vreemd[1])},
>>>
>>> Hier de papieren die ik nog had. De kwitanties zijn van {b.vreemd[0].voor()}, die kent u. Ik heb ook nog appjes van
>>> {ex.voor()} waarin staat dat {_zij(ex)} het geld heeft gehouden. Mijn moeder {_oma(b).voor()} wil ook wel komen.
>>> U kunt mij bellen op {o.tel()}, of anders {b.vreemd[2].voor()} op {b.vreemd[2].tel()}.
>>>
>>> gr. {o.voor()}
"""


def betalingen(b: Bron) -> str:
    o, ex = b.o, b.ex
    g = [b.vreemd[0], b.vreemd[5], _ander(b, "derde gastouder")]
    r = [
        "Gastouderbureau De Kleine Beer",
        f"Betalingsoverzicht {b.jaar} per vraagouder                                   blad 1 van 1",
        "",
        f"Vraagouder : {_om(o)}                     klantnr. {b.rng.randint(1000, 9999)}",
        f"Partner    : {_om(ex)}",
        f"Incasso van: {o.iban()}",
        "",
        f"{'Mnd':<5}{'Gastouder':<30}{'Rekening gastouder':<28}{'Kind':<14}{'Uren':>5}  Bedrag",
    ]
    for n in range(1, 13):
        w = g[0] if n < 6 else g[1] if n < 10 else g[2]
        k = b.kind()
        tus = f" {w.m.tus}" if w.m.tus else ""
        r.append(
            f"{n:02d}   "
            + _cel(w, "naam", f"{w.m.achter}, {w.m.letters}{tus}", 30)
            + _cel(w, "iban", w.m.iban, 28)
            + _cel(k, "naam", k.m.voor, 14)
            + f"{b.rng.randint(40, 190):>5}  {_bedrag(b, 200, 1100)}"
        )
    r += ["", "Gegevens gastouders", ""]
    for w in g:
        r += [
            f"{w.naam()}  geb. {w.geb()}  BSN {w.bsn()}",
            f"   {w.adres()}   tel. {w.tel()}",
        ]
    r += [
        "",
        "Bijzonderheden",
        f"- mei: {k.voor()} was twee weken ziek, {g[0].voor()} heeft deze uren doorberekend.",
        f"- juni: {_tit(g[0])} is gestopt, per 1 juni overgenomen door {_tit(g[1])}.",
        f"- oktober: storting van {_bedrag(b)} ten name van {_om(ex)} (rek. {ex.iban()}) teruggeboekt.",
        f"- de bemiddeling is verzorgd door onze medewerker {_ander(b, 'bemiddelaar').naam()}.",
        "",
        f"Ontvangen op {_dag(b, b.jaar + 1, 'kort')}, paraaf Toeslagen: {_par(b.vambt[0])}",
    ]
    return "\n".join(r) + "\n"


def formulier(b: Bron) -> str:
    o, ex, g = b.o, b.ex, b.vreemd[0]

    def vak(label: str, waarde: str) -> str:
        return f"{label} {'.' * (34 - len(label))} {waarde}"

    r = [
        "Belastingdienst/Toeslagen",
        f"Aanvraag kinderopvangtoeslag {b.jaar}                    formulier KOT 021 - 1T*2PL",
        "",
        "1  Uw gegevens",
        vak("1a Achternaam", o._m("naam", o.m.achter)),
        vak("   Voorvoegsel(s)", o._m("naam", o.m.tus) if o.m.tus else "-"),
        vak("   Voorletters", o._m("naam", o.m.letters)),
        vak("1b Burgerservicenummer", o.bsn()),
        vak("1c Geboortedatum", o.geb()),
        vak("1d Straat en huisnummer", o.straat()),
        vak("   Postcode en woonplaats", o.pc()),
        vak("1e Telefoon overdag", o.tel()),
        vak("1f Rekeningnummer", o.iban()),
        vak("   Ten name van", o.met_letters()),
        "",
        "2  Gegevens toeslagpartner",
        vak("2a Achternaam", ex._m("naam", ex.m.achter)),
        vak("   Voorvoegsel(s)", ex._m("naam", ex.m.tus) if ex.m.tus else "-"),
        vak("   Voorletters", ex._m("naam", ex.m.letters)),
        vak("2b Burgerservicenummer", ex.bsn()),
        vak("2c Geboortedatum", ex.geb()),
        vak("2d Telefoon", ex.tel()),
        "",
        "3  Kinderen voor wie u toeslag vraagt",
    ]
    for n, k in enumerate(b.kinderen, 1):
        r += [
            vak(f"3.{n} Voornaam", k.voor()),
            vak("    Achternaam", k._m("naam", k.m.vol_achter)),
            vak("    Burgerservicenummer", k.bsn()),
            vak("    Geboortedatum", k.geb()),
        ]
    r += [
        "",
        "4  Opvang",
        vak("4a Soort opvang", "gastouderopvang"),
        vak("4b Naam gastouderbureau", "De Kleine Beer"),
        vak("4c Naam gastouder", _om(g)),
        vak("4d BSN gastouder", g.bsn()),
        vak("4e Adres gastouder", g.straat()),
        vak("   Postcode en plaats", g.pc()),
        vak("4f Uren per maand", str(b.rng.randint(60, 180))),
        "",
        "5  Ondertekening",
        vak("Datum", _dag(b, b.jaar, "kort")),
        vak("Handtekening aanvrager", o.met_letters()),
        vak("Handtekening partner", f"w.g. {ex.met_letters()}"),
        "",
        "In te vullen door Belastingdienst/Toeslagen",
        vak("Ontvangen", f"{_dag(b, b.jaar, 'kort')} / {_par(b.vambt[1])}"),
        vak("Gecontroleerd door", b.vambt[0].user()),
    ]
    return "\n".join(r) + "\n"


def jeugdbrief(b: Bron) -> str:
    o, ex, k, arts, juf = b.o, b.ex, b.kinderen[0], b.vreemd[3], b.vreemd[4]
    jfm = _v(juf, "juf", "meester")
    return f"""GGD - Jeugdgezondheidszorg 4-19 jaar

Aan de {_v(o, "moeder", "vader")} van {k.naam()}
{o.straat()}
{o.pc()}

Datum: {_dag(b, b.jaar + 2)}
Betreft: {k.naam()}, geboren {k.geb()}
Kopie aan: Basisschool De Klimop, t.a.v. {juf.met_letters()}

Beste {_v(o, "mevrouw", "meneer")} {_achter(o)},

Op verzoek van school heb ik {k.voor()} op {_dag(b, b.jaar + 2)} gezien op het spreekuur. U was daar zelf bij aanwezig, samen met \
{_net(_oma(b))}, de oma van {k.voor()}.

Aanleiding
{_kap(jfm)} {juf.voor()} maakt zich zorgen. {k.voor()} is stil in de klas, komt soms zonder brood en is in korte tijd afgevallen. Volgens {_tit(juf)} speelt \
{k.voor()} alleen nog met {_ander(b, "klasgenoot", geboren=(2003, 2015)).voor()}, een klasgenootje, en is {_zij(k)} bang dat "de meneer van de deurwaarder" terugkomt.

Gesprek
U vertelde dat {ex.voor()} sinds vorig jaar niet meer thuis woont en dat er schulden zijn door de terugvordering van de toeslag. \
{k.voor()} slaapt nu bij {_oma(b).voor()} op de kamer. {_kap(_zij(k))} zegt zelf: "Als papa en mama ruzie hebben, ga ik naar {b.vreemd[2].voor()} hiernaast." \
Met de {_v(ex, "moeder", "vader")}, {_net(ex)}, heb ik telefonisch contact gehad via {ex.tel()}. {_kap(_zij(ex))} herkent het beeld niet.

Onderzoek
Lengte en gewicht vallen binnen de norm, maar het gewicht is in zes maanden met drie kilo gedaald. Gehoor en visus zonder \
bijzonderheden.

Advies
- Aanmelding bij het schoolmaatschappelijk werk. Ik heb {_gen(k)} naam doorgegeven aan {_ander(b, "smw").naam()}, die contact met u opneemt.
- Controle over drie maanden, opnieuw bij mij.
- Gratis schoolontbijt; {jfm} {juf.voor()} regelt dit met de directie.

Als u vragen heeft kunt u mij mailen: {arts.email()}. Ook {k.voor()} mag mij altijd schrijven.

Met vriendelijke groet,


{arts.met_letters()}
jeugdarts KNMG

c.c. huisarts van het gezin
     {_om(ex)}, {ex.straat()}, {ex.pc()}
"""


def scherm(b: Bron) -> str:
    o, ex = b.o, b.ex
    j = b.jaar
    c, d = b.vambt[0], b.ambt[1]
    r = [
        f"FSV0{b.rng.randint(10, 99)}  RAADPLEGEN SUBJECT                {_dag(b, j + 2, 'kort')}  {b.rng.randint(10, 16)}:{b.rng.randint(10, 59)}  USER: "
        + c._m("gebruikersnaam", c.m.gebruiker.upper()),
        "=" * 88,
        f"SUBJNR  {_cel(o, 'bsn', o.m.bsn, 14)}NAAM  {_cel(o, 'naam', _oud(o), 30)}GSL {_v(o, 'V', 'M')}",
        f"GEBDAT  {_cel(o, 'geboortedatum', f'{o.m.geboren:%d%m%Y}', 14)}ADR   {o._m('adres', _kaal(f'{o.m.straat} {o.m.nr}').upper())}",
        f"{'':<22}PC    {o._m('postcode', o.m.postcode.replace(' ', ''))} {o._m('plaats', o.m.plaats.upper())}",
        f"TELNR   {_cel(o, 'telefoon', o.m.tel.replace('-', ''), 14)}REKNR {o._m('iban', o.m.iban)}",
        "-" * 88,
        f"RELATIES{'':<6}SUBJNR      NAAM                          GEBDAT     REL  IND",
    ]
    for w, rel in [(ex, "PTN"), *((k, "KND") for k in b.kinderen), (b.vreemd[0], "GOU")]:
        r.append(
            f"{'':<14}{_cel(w, 'bsn', w.m.bsn, 12)}{_cel(w, 'naam', _oud(w), 30)}"
            f"{_cel(w, 'geboortedatum', f'{w.m.geboren:%d%m%Y}', 11)}{rel}  {b.rng.choice('JN')}"
        )
    r += [
        "-" * 88,
        "BESCHIKKINGEN  JR    NUMMER         SRT  DTM         BEDRAG      MDW",
    ]
    for n in range(4):
        a = b.amb()
        w = o if n != 2 else ex
        r.append(
            f"{'':<15}{j + n:<6}{_cel(w, 'bsn', f'{w.m.bsn}T{(j + n) % 100:02d}', 15)}"
            f"{b.rng.choice(('VSC', 'DEF', 'HRZ', 'NHL'))}  {_dag(b, j + n, 'kort')}  {_bedrag(b):>10}  "
            + a._m("gebruikersnaam", a.m.gebruiker.upper())
        )
    r += [
        "-" * 88,
        "MEMO",
        f"{_dag(b, j + 1, 'kort')} {_par(d)}  BEZW ONTV, GEM. MR {b.vreemd[1]._m('naam', _kaal(b.vreemd[1].m.vol_achter).upper())}, DOORGEZET AFD BEZW",
        f"{_dag(b, j + 1, 'kort')} {_par(c)}  PTN {ex._m('naam', _kaal(ex.m.voor).upper())} UITGESCHR PER {_dag(b, j + 1, 'kort')}, PTNSCH BEEIND",
        f"{_dag(b, j + 2, 'kort')} {_par(c)}  TEL CONT MET BLG, GOU {b.vreemd[0]._m('naam', _kaal(b.vreemd[0].m.vol_achter).upper())} NIET BEREIKBAAR",
        f"{_dag(b, j + 2, 'kort')} {_par(d)}  O/GS: NEE  FRAUDE-IND: VERWIJDERD NA VERZOEK "
        + d._m("naam", _kaal(d.m.vol_achter).upper()),
        "",
        "PF3=TERUG  PF7=VORIGE  PF8=VOLGENDE  PF12=EINDE",
    ]
    return "\n".join(r) + "\n"


def incasso(b: Bron) -> str:
    o, ex, dw = b.o, b.ex, b.vreemd[6]
    j = b.jaar
    return f"""GERECHTSDEURWAARDERSKANTOOR NOORDERPOORT

{_adressering(o)}
{o.straat()}
{o.pc()}

Dossiernummer : {b.rng.randint(10**7, 10**8 - 1)}
Schuldeiser   : Belastingdienst/Toeslagen
Behandelaar   : {_ander(b, "incasso").met_letters()}
Datum         : {_dag(b, j + 2)}

LAATSTE AANMANING VOOR BESLAG

Geachte {_aanhef(o)},

Ondanks eerdere aanmaningen hebt u het onderstaande bedrag niet betaald. Op grond van het dwangbevel van {_dag(b, j + 1)} zal ik, \
{dw.naam()}, gerechtsdeurwaarder, zonder nader bericht overgaan tot beslag op uw inboedel en op het loon dat u ontvangt.

Specificatie
Terugvordering kinderopvangtoeslag {j}        (aanslag {o.aanslag(j)})   {_bedrag(b, 3000, 20000)}
Rente                                                                   {_bedrag(b, 50, 400)}
Kosten dwangbevel                                                       {_bedrag(b, 50, 300)}

Voor deze schuld bent u hoofdelijk aansprakelijk met uw (voormalige) partner: \
{_hoofd(ex)}, geboren {ex.geb()}, laatst bekende adres {_adres(ex)}. \
{_kap(_tit(ex))} heeft mij op {_dag(b, j + 2)} meegedeeld niet te kunnen betalen en verwijst naar u.

Bij mijn bezoek aan uw woning op {_dag(b, j + 2)} trof ik u niet aan. Ik heb het exploot achtergelaten aan {_net(_oma(b))}, \
die zich daar bevond en toezegde het u te geven. Een omwonende, {_tit(b.vreemd[2])}, verklaarde dat u overdag werkt.

U kunt beslag voorkomen door het volledige bedrag binnen vijf dagen te betalen. Op de rekening {o.iban()} ten name van \
{_om(o)} is reeds beslag gelegd. Een voorstel voor een regeling, gedaan door {_tit(b.vreemd[1])} namens u, is door \
de schuldeiser afgewezen (contact aldaar: {b.vambt[1].met_letters()}, {b.vambt[1].tel()}).

Hoogachtend,


{dw.met_letters()}
gerechtsdeurwaarder

Relaas op achterzijde:
Aangebeld 14.10 u. Opengedaan door vrouw op leeftijd, zegt moeder te zijn van debiteur. Naam: {_oma(b).voor()}. In de \
woning verder een kind ({b.kinderen[0].voor()}). Geen verhaal behalve tv en bankstel. {_par(dw)}
"""


def verklaring(b: Bron) -> str:
    o, ex, oma, k = b.o, b.ex, _oma(b), b.kinderen[0]
    buur = b.vreemd[2]
    rest = f" {_en(x.voor() for x in b.kinderen[1:])} kwam later." if len(b.kinderen) == 2 else ""
    gebroken = oma._m("naam", f"{oma.m.voor}\n{oma.m.vol_achter}")
    return f"""VERKLARING

Ondergetekende,

naam            {oma.naam()}
geboren         {oma.geb()}
wonende         {oma.straat()}
                {oma.pc()}
telefoon        {oma.tel()}

verklaart het volgende.

Ik ben de moeder van {o.naam()}, geboren {o.geb()}. Ik schrijf dit op omdat mijn {_v(o, "dochter", "zoon")} mij dat heeft gevraagd en omdat het \
de waarheid is.

In {b.jaar} paste {b.vreemd[0].voor()} op mijn {_v(k, "kleindochter", "kleinzoon")} {k.voor()}.{rest} Ik kende {_tit(b.vreemd[0])} uit de buurt. \
{o.voor()} bracht {k.voor()} voor het werk weg en ik haalde {_hem(k)} soms op. Ik heb met eigen ogen gezien dat {o.voor()} elke maand \
betaalde, in een envelop. {_gen(o)} loon was laag maar de gastouder kwam altijd eerst.

{ex.voor()} was een moeilijk mens. Toen de brieven van de belasting kwamen heeft {ex.voor()} ze in een la gedaan. In het voorjaar was \
{_zij(ex)} opeens weg, met de auto. De buren weten dat ook. Vooral {buur.naam()} heeft ons geholpen.

Ik heb {o.voor()} in totaal {b.euro()} geleend. Dat geld had ik gespaard voor mijn begrafenis. Het is overgemaakt van mijn \
rekening {oma.iban()}. Later heeft mijn {_v(_ander(b, "familie oma"), "zuster", "broer")} {_ander(b, "familie oma").voor()} ook nog iets gegeven.

Het ergste vond ik de dag dat {_v(b.vreemd[6], "mevrouw", "meneer")} {_achter(b.vreemd[6])} kwam om alles op te schrijven. {k.voor()} zat op de trap te huilen. Ik heb toen \
gezegd: "Schrijf mij ook maar op." Bij de Belastingdienst belde ik met {_v(b.vambt[0], "een mevrouw", "een meneer")} {_achter(b.vambt[0])}, maar die mocht niet met mij praten.

Deze verklaring is voor mij opgeschreven door {buur.voor()}, omdat ik niet goed zie, en daarna aan mij voorgelezen.

Naar waarheid opgemaakt, {_dag(b, 2020)},

(handtekening)

{gebroken}

Als getuige: {buur.naam()}, {buur.straat()}, {buur.pc()}
"""


def werklog(b: Bron) -> str:
    o, ex = b.o, b.ex
    a, c, d, e, f = b.ambt[0], b.ambt[1], b.vambt[0], b.vambt[1], b.vambt[2]
    k = b.kinderen[-1]

    rij = [
        (d, "aangemaakt", "zaak aangemaakt vanuit melding serviceteam"),
        (d, "toegewezen", f"toegewezen aan {a.user()} ({a.naam()})"),
        (a, "document", f"machtiging {_om(o)} toegevoegd"),
        (a, "notitie", f"gebeld met ouder, {_haar(o)} ex {ex.voor()} niet benaderen"),
        (a, "taak", f"opvragen gegevens gastouder {b.vreemd[0].achter()} bij GOB"),
        (e, "taak", f"afgerond: jaaropgave ontvangen, bsn gastouder {b.vreemd[0].bsn()}"),
        (e, "notitie", f"{e.voor()}: let op, kind {k.voor()} ({k.geb()}) ontbreekt in KOT-bestand"),
        (c, "toets", f"vier-ogen: akkoord, zie mail van {f.voor()}"),
        (c, "toets", "teruggezet naar behandelaar, bedrag partner klopt niet"),
        (a, "document", f"brief aan {_tit(ex)}, {ex.straat()}, retour ontvangen"),
        (f, "escalatie", f"advocaat {b.vreemd[1].achter()} dreigt met ingebrekestelling"),
        (f, "toegewezen", f"overgedragen van {a.user()} aan {c.user()} wegens verlof {a.voor()}"),
        (c, "betaling", f"betaalopdracht naar {o.iban()} t.n.v. {o.met_letters()}"),
        (c, "afgesloten", "beschikking verzonden"),
    ]
    r = [
        "WERKSTROOM - LOGBOEK ZAAK",
        f"Zaak: {b.ref()}   Subject: {o.bsn()} {_om(o)}",
        f"Eigenaar: {c.naam()}   Team: IB-{b.rng.randint(1, 30)}   Teamleider: {f.naam()}",
        "",
        f"{'tijdstip':<18}| {'gebruiker':<10}| {'actie':<12}| omschrijving",
        "-" * 96,
    ]
    for (w, actie, tekst), dag in zip(rij, _reeks(b, 2022, len(rij)), strict=True):
        uur = f"{b.rng.randint(8, 17):02d}:{b.rng.randint(0, 59):02d}"
        r.append(f"{dag} {uur}  | {_cel(w, 'gebruikersnaam', w.m.gebruiker, 10)}| {actie:<12}| {tekst}")
    r += [
        "",
        "Deelnemers aan deze zaak",
        f"{'naam':<32}{'rol':<24}{'account':<12}par.",
    ]
    for w, rol in (
        (a, "zaakbehandelaar"),
        (c, "beoordelaar"),
        (d, "serviceteam"),
        (e, "administratie"),
        (f, "teamleider"),
    ):
        r.append(
            f"{_cel(w, 'naam', w.m.naam, 32)}{rol:<24}{_cel(w, 'gebruikersnaam', w.m.gebruiker, 12)}{_par(w)}"
        )
    return "\n".join(r) + "\n"


def aanbieding(b: Bron) -> str:
    o, ex, a, k = b.o, b.ex, b.ambt[0], b.kinderen[0]
    j = b.jaar
    stukken = [
        f"Aanvraag kinderopvangtoeslag {j} met handtekening {_om(ex)}",
        f"Jaaropgave gastouder {b.vreemd[0].met_letters()}",
        f"Telefoonnotities {b.vambt[0].met_letters()} en {b.vambt[1].met_letters()}",
        f"Brief huisarts {_ander(b, 'huisarts').achter()} over {k.voor()}",
        f"Verklaring {_oma(b).met_letters()} (oma)",
        f"Verklaring {_om(b.vreemd[2])} (omwonende)",
        f"E-mails tussen {a.naam()} en mr. {b.vreemd[1].achter()}",
        f"Exploot van {b.vreemd[6].naam()}",
        f"Schoolrapport {k.naam()}",
        f"Schermafdrukken, gemaakt door {b.ambt[1].user()}",
    ]
    r = "\n".join(
        f"{n:>2}.  {t:<2}   p. {n * 7 - 6}-{n * 7 + b.rng.randint(-4, 0)}" for n, t in enumerate(stukken, 1)
    )
    return f"""Belastingdienst/Toeslagen
Team Dossiers en Inzage

{_adressering(o)}
p/a {_net(b.vreemd[1])}, Zuidwal Advocatuur

Datum: {_dag(b, 2023)}
Kenmerk: {b.ref()}
Contact: {b.vambt[1].naam()}, {b.vambt[1].tel()}, {b.vambt[1].email()}

Onderwerp: uw dossier kinderopvangtoeslag {j}-{j + 2}

Geachte {_aanhef(o)},

U heeft ons op {_dag(b, 2022)} gevraagd om uw dossier. Hierbij ontvangt u de stukken die wij over u hebben gevonden. Uw gemachtigde, \
{_tit(b.vreemd[1])}, krijgt dezelfde stukken digitaal op {_advocaat_mail(b.vreemd[1])}.

In de stukken hebben wij gegevens van anderen onleesbaar gemaakt. Dat zijn bijvoorbeeld de gegevens van uw voormalige \
partner en van medewerkers. Stuk 5 is door uw moeder zelf ingebracht.

Inventaris
{r}

De volgende stukken hebben wij niet gevonden: de brief van {_tit(b.vreemd[0])} van {_dag(b, j + 1)} en het hoorverslag met \
aantekeningen van {_tit(b.vambt[2])}. Mogelijk liggen deze nog bij {_net(b.ambt[1])}, die per {_dag(b, 2022)} een andere functie heeft.

Wilt u de stukken samen met iemand doornemen? {a.naam()}, uw persoonlijk zaakbehandelaar, helpt u graag. U bereikt {_hem(a)} \
op {a.tel()}. Bellen kan ook met 0800 - 2 358 358.

Met vriendelijke groet,


{b.vambt[1].met_letters()}
medewerker Dossiers en Inzage

Controle verzending            naam                          paraaf
samengesteld                   {_cel(b.vambt[1], "naam", b.vambt[1].m.met_letters, 30)}{_par(b.vambt[1])}
tweede lezing                  {_cel(b.ambt[1], "naam", b.ambt[1].m.met_letters, 30)}{_par(b.ambt[1])}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    beschikking, bezwaarschrift, hoorverslag, telefoonnotities, intake, mailwisseling, betalingen, formulier,
    jeugdbrief, scherm, incasso, verklaring, werklog, aanbieding,
]  # fmt: skip
