# SPDX-License-Identifier: EUPL-1.2
"""Templates of the family ood17, written without sight of the rules; names, streets and places are its own."""

from __future__ import annotations

import re
from collections.abc import Callable

from . import mensen
from .bouw import lees
from .mensen import Mens
from .sjablonen_test import Bron
from .wie import Wie

_BRON = "zeventien"


def _stukken(m: Mens) -> set[str]:
    return {s for s in re.split(r"[ \-]", f"{m.voor} {m.achter}".lower()) if s}


class _Rol:
    """The cast of one dossier; nobody outside the family shares a word of a name with anybody else."""

    def __init__(self, b: Bron) -> None:
        self.b = b
        self.bezet: set[str] = set()
        for w in (b.o, b.ex, *b.kinderen):
            self.bezet |= _stukken(w.m)
        self.jaar = max(b.jaar, 1 + max(k.m.geboren.year for k in b.kinderen))
        self.a1, self.a2 = (self._ambt(w) for w in b.ambt)
        self.a3, self.a4, self.a5 = (self._ambt(w) for w in b.vambt)
        self.oma = self._nieuw("derde", "v", b.o.m.herkomst, (1933, 1943))
        self.oom = self._nieuw("derde", "m", b.o.m.herkomst, (1935, 1950))
        self.oppas = self._nieuw("derde", "v")
        self.arts = self._nieuw("derde")
        self.raadsman = self._nieuw("derde")
        self.buur = self._nieuw("derde")
        self.leraar = self._nieuw("derde", "v")
        self.secr = self._nieuw("derde", "v")
        self.exploot = self._nieuw("derde", "", "nederlands")
        self.hulp = self._nieuw("derde")
        self.chef = self._nieuw("derde")
        self.lid1 = self._nieuw("derde", "", "nederlands")
        self.lid2 = self._nieuw("derde")
        self.andere = self._nieuw("derde", "v")
        self.vriendje = self._nieuw("derde", "m", self.andere.m.herkomst, (2008, 2014))
        self.andere2 = self._nieuw("derde")

    def _ambt(self, w: Wie) -> Wie:
        if _stukken(w.m) & self.bezet:
            return self._nieuw("ambtenaar", w.m.geslacht)
        self.bezet |= _stukken(w.m)
        return w

    def _nieuw(
        self, rol: str, geslacht: str = "", herkomst: str = "", geboren: tuple[int, int] = (1960, 1992)
    ) -> Wie:
        while True:
            m = mensen.maak(
                self.b.rng, _BRON, rol, geslacht=geslacht, herkomst=herkomst, geboren=geboren, bekend=False
            )
            if not _stukken(m) & self.bezet:
                self.bezet |= _stukken(m)
                return Wie(m, self.b.rng, self.b.o.m)


def _rol(b: Bron) -> _Rol:
    rol = b.__dict__.get("rol17")
    if rol is None:
        rol = b.__dict__["rol17"] = _Rol(b)
    return rol


def _n(w: Wie, tekst: str) -> str:
    return w._m("naam", tekst)


def _is_v(w: Wie) -> bool:
    return w.m.geslacht == "v"


def _hm(w: Wie) -> str:
    return "mevrouw" if _is_v(w) else "de heer"


def _Hm(w: Wie) -> str:  # noqa: N802 (the capital is the point)
    return "Mevrouw" if _is_v(w) else "De heer"


def _zij(w: Wie) -> str:
    return "zij" if _is_v(w) else "hij"


def _haar(w: Wie) -> str:
    return "haar" if _is_v(w) else "zijn"


def _heer(w: Wie) -> str:
    return f"{_hm(w)} {w.achter()}"


def _Heer(w: Wie) -> str:  # noqa: N802
    return f"{_Hm(w)} {w.achter()}"


def _vol(w: Wie) -> str:
    return f"{_hm(w)} {w.met_letters()}"


def _geachte(w: Wie) -> str:
    return f"Geachte {w.m.aanhef} {w.achter()},"


def _kapitaal(w: Wie) -> str:
    return _n(w, f"{w.m.letters} {w.m.vol_achter.upper()}")


def _lijst(w: Wie) -> str:
    """'Velde, van der J.'."""
    return _n(w, f"{w.m.achter}, " + " ".join(x for x in (w.m.tus, w.m.letters) if x))


def _kort(w: Wie) -> str:
    """'J. van der Velde', always with the one initial."""
    return _n(w, f"{w.m.letters[:2]} {w.m.vol_achter}")


def _rijnaam(b: Bron, w: Wie) -> str:
    """Initials and surname in a table, or the first name where the initial would fit two members of the family."""
    o, ex = b.o.m, b.ex.m
    dubbel = o.achter == ex.achter and o.letters[0] == ex.letters[0] and w.m in (o, ex)
    return f"{w.m.voor if dubbel else w.m.letters} {w.m.vol_achter}"


def _vul(tekst: str, breed: int) -> str:
    """Pad marked text to a column."""
    return tekst + " " * max(2, breed - len(lees(tekst)[0]))


def _breuk(w: Wie) -> str:
    return _n(w, f"{w.m.voor}\n{w.m.vol_achter}")


def _paraaf(w: Wie) -> str:
    return _n(w, w.m.voor[0].upper() + w.m.achter[0].upper())


def _laag(w: Wie, tekst: str) -> str:
    return _n(w, tekst.replace("İ", "i").replace("I", "i").lower())


def _bestand(w: Wie) -> str:
    return _n(w, w.m.vol_achter.replace(" ", "_"))


def _gen(w: Wie) -> str:
    v = w.m.voor
    eind = v[-1].lower()
    return w.voor() + ("'" if eind in "szxç" else "'s" if eind in "aiouyı" else "s")


def _kol(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _dag(b: Bron, plus: int = 0, *, cijfers: bool = False) -> str:
    d, m, j = b.rng.randint(1, 28), b.rng.randint(1, 12), _rol(b).jaar + plus
    return f"{d:02d}-{m:02d}-{j}" if cijfers else f"{d} {mensen.MAANDEN[m - 1]} {j}"


def _bedrag(b: Bron, hoog: int = 9000) -> str:
    return f"{b.rng.randint(90, hoog):,}".replace(",", ".") + f",{b.rng.randint(0, 99):02d}"


def _uur(b: Bron) -> str:
    return f"{b.rng.randint(9, 16):02d}.{b.rng.randint(0, 59):02d} uur"


def _kind_is(w: Wie) -> str:
    return "dochter" if _is_v(w) else "zoon"


def _kroost(b: Bron) -> str:
    return "het kind" if len(b.kinderen) == 1 else "de kinderen"


def _en(delen: list[str]) -> str:
    return delen[0] if len(delen) == 1 else ", ".join(delen[:-1]) + " en " + delen[-1]


def voornemen_herziening(b: Bron) -> str:
    r, o = _rol(b), b.o
    j = r.jaar
    rijen = []
    for k in b.kinderen:
        rijen.append(
            _kol(k, "naam", k.m.voor, 20)
            + _kol(k, "geboortedatum", f"{k.m.geboren:%d-%m-%Y}", 14)
            + f"{b.rng.randint(40, 230):>5}     {b.rng.randint(5, 7)},{b.rng.randint(10, 99)}   {_bedrag(b):>10}"
            + f"   {_bedrag(b, 2000):>10}"
        )
    tabel = "\n".join(rijen)
    return f"""Belastingdienst/Toeslagen
Postbus 4510
6401 JA Heerlen

{_Hm(o)} {o.met_letters()}
{o.straat()}
{o.pc()}

Datum: {_dag(b, 1)}
Ons kenmerk: {o.aanslag(j)}
Behandeld door: {_kort(r.a1)}, doorkiesnummer {r.a1.tel()}
Betreft: voornemen tot herziening kinderopvangtoeslag {j}

{_geachte(o)}

Over het jaar {j} kreeg u een voorschot voor de opvang van {_en([k.voor() for k in b.kinderen])}. Wij zijn van plan \
dat voorschot lager vast te stellen. Uit de jaaropgave van gastouder {r.oppas.naam()} blijkt dat de eigen bijdrage niet \
is betaald. Ook hebben wij geen inkomensgegevens van {_vol(b.ex)} (BSN {b.ex.bsn()}), die tot {_dag(b)} op uw adres \
stond ingeschreven.

Bent u het er niet mee eens? Stuur dan binnen twee weken uw reactie naar bovenstaand postbusnummer. Met vragen kunt u \
ook terecht bij de BelastingTelefoon, 0800 - 0543.

Hoogachtend,
namens de inspecteur,

{_kapitaal(r.a2)}
teammanager

BIJLAGE bij het voornemen van {_hm(o)} {o.achter()}
Berekening per kind over {j}

Kind                Geboren         Uren   Tarief        Kosten     Toeslag
{tabel}

Toetsingsinkomen aanvrager {_n(o, o.m.letters + " " + o.m.vol_achter)}: {_bedrag(b, 24000)}
Toetsingsinkomen partner {_n(b.ex, b.ex.m.letters + " " + b.ex.m.vol_achter)}: onbekend
Al uitbetaald op rekening {o.iban()}: {_bedrag(b, 14000)}
"""


def stukken_opvragen(b: Bron) -> str:
    r, o = _rol(b), b.o
    k = b.kinderen[0]
    return f"""Uitvoeringsorganisatie Herstel Toeslagen

Aan: {o.naam()}
     {o.straat()}
     {o.pc()}
BSN: {o.bsn()}

Onderwerp: welke papieren hebben wij nog nodig?

{_geachte(o)}

U sprak op {_dag(b, 4)} met uw persoonlijk zaakbehandelaar, {_heer(r.a3)}. In dat gesprek vertelde u dat {k.voor()} \
eerst bij {_heer(r.oppas)} werd opgevangen en dat {b.opvang()} de opvang later overnam. Om uw verhaal goed te kunnen beoordelen, \
vragen wij u om de volgende papieren.

[ ] 1. Het contract met {r.oppas.naam()}, getekend in {r.jaar}
[ ] 2. Afschriften van rekening {o.iban()} over dat jaar
[ ] 3. De brief van huisarts {r.arts.achter()} over uw gezondheid
[ ] 4. De uitspraak over het ouderlijk gezag van u en {_heer(b.ex)}
[ ] 5. De beschikking op naam van {b.ex.naam()}, geboren op {b.ex.geb()}
[ ] 6. Een kopie van het schoolrapport van {_en([x.naam() for x in b.kinderen])}

Heeft u een papier niet meer? Dan is dat geen probleem. Laat het ons weten. Wij vragen het dan zelf op bij de \
instantie. U mag ook iemand anders laten bellen, bijvoorbeeld {_heer(r.hulp)}, die u bij het gesprek meenam.

U kunt de papieren mailen naar {r.a3.email()}. Zet uw naam ({o.achter()}) in het onderwerp. Bellen kan \
rechtstreeks: {r.a3.tel()}. Op vrijdag wordt {_hm(r.a3)} {r.a3.achter()} vervangen door {r.a4.naam()}, te bereiken \
op {r.a4.tel()}.

Met vriendelijke groet,


{r.a3.voor()} {r.a3.achter()}
persoonlijk zaakbehandelaar

Voor intern gebruik: aangemaakt door {r.a3.user()}, gecontroleerd door {r.a5.user()}
"""


def antwoord_op_vragen(b: Bron) -> str:
    r, o = _rol(b), b.o
    k = b.kinderen[-1]
    return f"""ANTWOORDFORMULIER    (graag invullen met blauwe of zwarte pen)

Naam: {o.naam()}        Geboren: {o.geb()}
Burgerservicenummer: {o.bsn()}
Telefoon: {o.tel()}        Mail: {o.email()}

Vraag 1. Wie zorgde er voor de opvang?
{_n(r.oppas, r.oppas.m.naam)}, zij woonde toen op {r.oppas.straat()} in {r.oppas.stad()}. Als {r.oppas.voor()} ziek was, dan ging \
{k.voor()} naar mijn moeder {r.oma.voor()}.

Vraag 2. Hoe betaalde u de opvang?
Eerst contant, later van mijn rekening {o.iban()} naar {r.oppas.iban()} op naam van {_kort(r.oppas)}. Een keer \
heeft mijn collega {r.chef.voor()} {r.chef.achter()} het voorgeschoten, omdat mijn loon er nog niet was.

Vraag 3. Woonde u samen?
Nee. {b.ex.voor()} is in {r.jaar - 1} weggegaan. {_zij(b.ex).capitalize()} staat nog wel ingeschreven, heeft {_heer(r.a4)} mij \
verteld, maar dat klopt dus niet. Het echte adres van {b.ex.voor()} is {b.ex.adres()}.

Vraag 4. Wie kan dit bevestigen?
- {r.buur.naam()}, woont naast mij, telefoon {r.buur.tel()}
- juf {r.leraar.voor()} van de basisschool
- dokter {r.arts.achter()}

Vraag 5. Wilt u nog iets kwijt?
Ja. Toen de brief kwam was {_gen(k)} verjaardag. Ik kon geen taart kopen. {k.voor()} vraagt daar nog steeds naar. \
Op school zei de moeder van {r.vriendje.voor()}, mevrouw {r.andere.achter()} heet ze, dat ik een fraudeur was. \
Dat vergeet je niet.

Naar waarheid ingevuld te {o.stad()} op {_dag(b, 4)}

Handtekening:
{_n(o, o.m.letters + " " + o.m.vol_achter)}
"""


def verklaring_grootmoeder(b: Bron) -> str:
    r, o, oma = _rol(b), b.o, _rol(b).oma
    kinderen = _en([k.voor() for k in b.kinderen])
    return f"""Schriftelijke verklaring

Ondergetekende,

naam            {oma.naam()}
geboren         {oma.geb()}
wonende         {oma.straat()}, {oma.pc()}
telefoon        {oma.tel()}

verklaart het volgende.

Ik ben de grootmoeder van {kinderen}. {o.voor()} is mijn {"dochter" if _is_v(o) else "zoon"}. Van begin {r.jaar - 1} tot de zomer van \
{r.jaar} heb ik drie dagen per week op {_kroost(b)} gepast, omdat {o.voor()} werkte en de gastouder, {_heer(r.oppas)}, \
was gestopt. Ik kreeg daar geen geld voor. {b.ex.voor()} was toen al vertrokken.

Ik heb gezien hoe het {o.voor()} verging. De deurwaarder stond aan de deur en {r.buur.voor()} van hiernaast heeft \
toen {_kroost(b)} opgevangen. Ik heb zelf {_bedrag(b, 4000)} euro geleend van mijn broer {r.oom.voor()} om de huur te \
betalen. Dat geld is overgemaakt van {r.oom.iban()}.

Over {b.ex.naam()} wil ik geen kwaad woord zeggen. "{b.ex.voor()} heeft {_haar(b.ex)} eigen problemen," zei ik altijd tegen \
{b.kinderen[0].voor()}. Toch had {_zij(b.ex)} moeten meebetalen.

Deze verklaring is opgeschreven door {_vol(r.hulp)} van het buurtteam en aan mij voorgelezen. Ik heb er niets \
aan toe te voegen. Bellen mag ook met {r.hulp.voor()}, op {r.hulp.tel()}.

{oma.stad()}, {_dag(b, 5)}

w.g. {_kort(oma)}

Bijgevoegd: kopie identiteitsbewijs {_n(oma, oma.m.naam.upper())}, BSN {oma.bsn()}
"""


def commissieadvies(b: Bron) -> str:
    r, o = _rol(b), b.o
    return f"""COMMISSIE BEOORDELING WERKELIJKE SITUATIE
Advies nummer {b.rng.randint(1000, 9999)}/{r.jaar + 6}

Inzake:             {o.naam()}
Burgerservicenr.:   {o.bsn()}
Gemachtigde:        mr. {r.raadsman.met_letters()}
Jaren:              {r.jaar - 1}, {r.jaar}

Samenstelling
  voorzitter        mr. dr. {_kort(r.lid1)}
  lid               {r.lid2.naam()}
  secretaris        {_lijst(r.a5)}

1. Waar gaat het over?
{_Heer(o)} heeft verzocht om een aanvullende vergoeding. Volgens het dossier is de toeslag over {r.jaar} op \
nihil gesteld omdat niet was aangetoond dat gastouder {r.oppas.achter()} werd betaald. De Commissie heeft op {_dag(b, 6)} \
een gesprek gevoerd met {_heer(o)}, bijgestaan door mr. {r.raadsman.achter()}. Namens de dienst verschenen {_heer(r.a1)} \
en {r.a4.naam()}.

2. Feiten
2.1 Uit de relatie met {b.ex.naam()} ({b.ex.geb()}) {"is een kind geboren" if len(b.kinderen) == 1 else "zijn kinderen geboren"}: \
{_en([f"{k.voor()} ({k.geb()})" for k in b.kinderen])}.
2.2 {_Hm(o)} {o.achter()} werkte bij een schoonmaakbedrijf. De leidinggevende, {_vol(r.chef)}, heeft bevestigd dat het \
dienstverband eindigde na een loonbeslag.
2.3 Blijkens de brief van huisarts {r.arts.met_letters()} was sprake van ernstige stressklachten.
2.4 {r.buur.naam()} verklaarde schriftelijk dat het gezin in de winter zonder verwarming zat.

3. Overwegingen
De Commissie acht het aannemelijk dat de terugvordering het verlies van werk heeft veroorzaakt. {_Heer(r.a1)} \
heeft dit tijdens het gesprek niet weersproken. Dat {_heer(b.ex)} in {r.jaar} nog ingeschreven stond, maakt dit niet anders. \
De Commissie hecht waarde aan wat {r.oma.voor()} {r.oma.achter()}, de grootmoeder, heeft verklaard over de zorg voor \
{b.kinderen[0].voor()}.

4. Advies
Toe te kennen: {b.euro()} voor materiële schade en {b.euro()} voor immateriële schade, uit te betalen op {o.iban()}.

{_dag(b, 6)}

{_vul(_kapitaal(r.lid1), 31)}{_kapitaal(r.a5)}
voorzitter                     secretaris
"""


def contactregels(b: Bron) -> str:
    r, o = _rol(b), b.o
    k = b.kinderen[0]
    return f"""CONTACTOVERZICHT BURGER
{_lijst(o)}, BSN {o.bsn()}

{_dag(b, 3, cijfers=True)}  telefoon uit    medewerker {r.a1.user()}
Gebeld op {o.tel()}. Kreeg {k.voor()} aan de lijn, ouder was boodschappen doen. Later teruggebeld.
{_Heer(o)} is blij dat er eindelijk iemand belt. Heeft slechte ervaring met {r.a3.naam()}, die niets terug liet horen.

{_dag(b, 4, cijfers=True)}  telefoon in     medewerker {r.a2.user()}
{"Mw." if _is_v(r.hulp) else "Dhr."} {r.hulp.achter()} belt namens ouder, schuldhulpverlener. Nummer {r.hulp.tel()}. Machtiging aanwezig. Vraagt of het \
beslag door deurwaarder {r.exploot.achter()} opgeheven kan worden. Doorgezet naar {r.a4.voor()} ({r.a4.email()}).

{_dag(b, 4, cijfers=True)}  huisbezoek      medewerkers {_paraaf(r.a1)} en {_paraaf(r.a4)}
Aanwezig: {o.naam()}, {_en([x.voor() for x in b.kinderen])}, en een buur ({r.buur.voor()}).
Adres bezoek: {o.straat()}, {o.stad()}.
Ouder toont een doos met brieven. {k.voor()} laat een tekening zien. {r.buur.voor()} vertelt over de avond dat {b.ex.voor()} \
vertrok. {_Hm(r.buur)} {r.buur.achter()} bewaarde de reservesleutel. Sfeer is goed.
Afspraak: {_paraaf(r.a1)} vraagt stukken op bij juf {r.leraar.achter()}.

{_dag(b, 5, cijfers=True)}  telefoon in     medewerker {r.a1.user()}
{_Hm(b.ex)} {b.ex.met_letters()} belt zelf, nummer {b.ex.tel()}. Wil weten of {_zij(b.ex)} ook recht heeft op geld. Uitgelegd dat ik over \
het dossier van de ander niets mag zeggen. {b.ex.voor()} werd kwaad en hing op.

{_dag(b, 5, cijfers=True)}  e-mail in       medewerker {r.a5.user()}
Van {o.email()}: "Kunt u aan {r.a1.voor()} doorgeven dat ik verhinderd ben? {k.voor()} ligt in het \
ziekenhuis bij dokter {r.arts.achter()}. Groet, {o.voor()}"

{_dag(b, 5, cijfers=True)}  telefoon uit    medewerker {r.a1.user()}
Beterschap gewenst. Nieuwe afspraak in overleg met {_breuk(r.a4)}, teamleider.
"""


def terugvorderingsstaat(b: Bron) -> str:
    r, o = _rol(b), b.o
    kop = f"{'Boekdatum':<12}{'Omschrijving':<26}{'Ten name van':<30}{'Rekening':<22}{'Bedrag':>10}  Mdw"
    regels = []
    dagen = sorted((b.rng.randint(1, 12), b.rng.randint(1, 28)) for _ in range(8))
    rijen = (
        (o, "voorschot KOT", r.a1),
        (o, "voorschot KOT", r.a1),
        (r.oppas, "rechtstreeks aan opvang", r.a3),
        (o, "terugvordering", r.a2),
        (b.ex, "verrekening partner", r.a2),
        (o, "dwangbevel", r.a3),
        (r.oom, "betaling door derde", r.a5),
        (o, "compensatie", r.a4),
    )
    for (w, wat, wie), (m, d) in zip(rijen, dagen, strict=True):
        naam = _rijnaam(b, w)
        regels.append(
            f"{f'{d:02d}-{m:02d}-{r.jaar + 1}':<12}{wat:<26}"
            + _kol(w, "naam", naam, 30)
            + _kol(w, "iban", w.m.iban, 22)
            + f"{_bedrag(b):>10}  {_paraaf(wie)}"
        )
    staat = "\n".join(regels)
    mdw = "\n".join(
        f"  {_paraaf(w)} = {_n(w, w.m.letters + ' ' + w.m.vol_achter)} ({w.user()})"
        for w in (r.a1, r.a2, r.a3, r.a4, r.a5)
    )
    return f"""OVERZICHT BETALINGEN EN TERUGVORDERINGEN
Burger: {_n(o, o.m.vol_achter.upper())}  {_n(o, o.m.letters)}     BSN {o.bsn()}     middel KOT     stand per {_dag(b, 5, cijfers=True)}

{kop}
{"-" * 104}
{staat}
{"-" * 104}
Nog openstaand  {_bedrag(b, 20000)}

Medewerkers
{mdw}

Toelichting
De regel 'betaling door derde' is gedaan door {r.oom.naam()}, familie van de aanvrager, vanaf een eigen rekening. \
De regel 'verrekening partner' is teruggeboekt nadat {_heer(b.ex)} bezwaar had gemaakt onder nummer {b.ex.aanslag(r.jaar)}. \
De aanvrager heeft met {r.a2.voor()} een betalingsregeling afgesproken van 24 maanden.
"""


def zaaksysteemprint(b: Bron) -> str:
    r, o = _rol(b), b.o
    kinderen = "\n".join(
        f"""  Kind {n}
    Voornaam ............ {k.voor()}
    Achternaam .......... {k.achter()}
    Geboortedatum ....... {k.geb()}
    BSN ................. {k.bsn()}
    Relatie ............. {_kind_is(k)}"""
        for n, k in enumerate(b.kinderen, 1)
    )
    return f"""Zaak {b.ref()}                                       afgedrukt {_dag(b, 6, cijfers=True)}

AANVRAGER
    Geslachtsnaam ....... {_n(o, o.m.achter)}
    Voorvoegsel ......... {_n(o, o.m.tus) if o.m.tus else "-"}
    Voorletters ......... {_n(o, o.m.letters)}
    Roepnaam ............ {o.voor()}
    BSN ................. {o.bsn()}
    Geboren ............. {o.geb()}
    Straat en nummer .... {o.straat()}
    Postcode ............ {o._m("postcode", o.m.postcode)}
    Woonplaats .......... {o.stad()}
    Mobiel .............. {o.tel()}
    E-mail .............. {o.email()}
    Rekening ............ {o.iban()}

PARTNER (tot {_dag(b, cijfers=True)})
    Geslachtsnaam ....... {_n(b.ex, b.ex.m.achter)}
    Voorvoegsel ......... {_n(b.ex, b.ex.m.tus) if b.ex.m.tus else "-"}
    Voorletters ......... {_n(b.ex, b.ex.m.letters)}
    BSN ................. {b.ex.bsn()}
    Laatst bekend adres . {b.ex.straat()}, {b.ex.pc()}

KINDEREN
{kinderen}

BETROKKENEN
    Gemachtigde ......... {_kort(r.raadsman)}
    Gastouder ........... {_lijst(r.oppas)}
    Huisarts ............ {r.arts.achter()}
    Contactpersoon ...... {r.hulp.naam()}, {r.hulp.tel()}

BEHANDELING
    Eigenaar ............ {r.a1.user()} / {r.a1.naam()}
    Vorige eigenaar ..... {r.a3.user()}
    Vier ogen ........... {r.a2.komma()}
    Status .............. wacht op reactie
    Laatste notitie ..... "{r.a3.voor()}: burger gesproken, zie verslag"
    Vrij veld ........... let op, {b.ex.voor()} heeft ook een zaak, niet samenvoegen
"""


def doorgestuurde_mail(b: Bron) -> str:
    r, o = _rol(b), b.o
    return f"""Van: {r.a2.naam()}
Verzonden: {_dag(b, 6)} {b.rng.randint(10, 16)}:{b.rng.randint(10, 59)}
Aan: {_lijst(r.a1)}
CC: {_lijst(r.a4)}; {r.a5.naam()} <{r.a5.email()}>; {r.raadsman.email()}
Onderwerp: FW: dossier {o.achter()}

Beste {r.a1.voor()},

Kun jij dit vandaag nog oppakken? Mr. {r.raadsman.achter()} dreigt met een dwangsom. {r.a4.voor()} weet ervan en \
{r.a5.voor()} heeft de cijfers. Zie hieronder.

Groet,
{r.a2.voor()}
{r.a2.tel()}

________________________________
Van: {r.raadsman.naam()} <{r.raadsman.email()}>
Aan: {r.a2.email()}
CC: {o.email()}
Onderwerp: dossier {o.achter()}

Geachte {r.a2.m.aanhef} {r.a2.achter()},

Namens mijn {"cliënte" if _is_v(o) else "cliënt"}, {_hm(o)} {o.met_letters()}, vraag ik u voor de derde keer om het volledige dossier. In de \
stukken die ik van uw collega {r.a3.achter()} kreeg, ontbreken de brieven over {_en([k.voor() for k in b.kinderen])}. \
Wel trof ik daarin een vonnis aan over ene {r.andere2.naam()}, {r.andere2.geb()}, wonende {r.andere2.adres()}. \
Die persoon is mijn {"cliënte" if _is_v(o) else "cliënt"} onbekend. Dit lijkt mij een datalek.

Verder is {_heer(b.ex)} door uw dienst gebeld op {b.ex.tel()}, terwijl de scheiding al jaren rond is.

Hoogachtend,
mr. {_kort(r.raadsman)}

________________________________
Van: {o.naam()} <{o.email()}>
Aan: {r.raadsman.email()}

Dag {"mevrouw" if _is_v(r.raadsman) else "meneer"} {r.raadsman.achter()},

Ik heb weer niets gehoord. {r.a3.voor()} zou bellen maar die is volgens {r.a4.voor()} {r.a4.achter()} met verlof.
Kunt u iets doen? Mijn nummer is veranderd: {o.tel()}.

Met vriendelijke groet, {o.voor()} {o.achter()}
"""


def zittingsverslag(b: Bron) -> str:
    r, o = _rol(b), b.o
    ou, ge = o._m("naam", o.m.vol_achter), r.raadsman._m("naam", r.raadsman.m.vol_achter)
    return f"""VERSLAG VAN DE HOORZITTING IN BEZWAAR

Bezwaarnummer   {b.ref()}
Gehouden op     {_dag(b, 3)}, aanvang {_uur(b)}, via beeldbellen
Aanwezig        {_vol(o)}, bezwaarmaker
                {_vol(r.raadsman)}, gemachtigde
                {_vol(r.oma)}, toehoorder
                {_vol(r.a2)}, voorzitter
                {_vol(r.a5)}, notulist
Afwezig         {_vol(r.a3)} (met bericht)

De voorzitter opent de zitting en vraagt of iedereen elkaar kan verstaan. De verbinding van {_heer(r.oma)} valt enkele \
keren weg.

{ge}: Het besluit rust op één telefoonnotitie. Daarin staat dat {r.oppas.naam()} nooit zou hebben opgepast. Wij hebben \
nu een verklaring van {_heer(r.oppas)} zelf, met een kopie van de betalingen.

{r.a2.achter()}: Die verklaring hebben wij gisteren ontvangen. Kan {_heer(o)} vertellen hoe de betaling ging?

{ou}: Ik gaf {r.oppas.voor()} elke maand geld in een envelop. {b.ex.voor()} vond dat niet goed. Later ging het via de bank.

{r.a2.achter()}: Was {b.ex.voor()} daarbij?

{ou}: Soms. {b.kinderen[0].voor()} zat er ook bij, die kan het zich nog herinneren. En {r.andere.voor()}, de moeder van een \
vriendje, bracht haar kind op dezelfde tijd. Zij heet van achteren {r.andere.achter()}.

{r.oma.achter()}: Mag ik iets zeggen? Ik heb {"mijn dochter" if _is_v(o) else "mijn zoon"} nog nooit zo gezien. \
{o.voor()} sliep niet meer.

De voorzitter dankt {_heer(r.oma)} voor haar bijdrage.

{ge}: Ik wijs nog op de brief van {_vol(r.arts)}, huisarts te {r.arts.stad()}.

Afgesproken wordt dat {r.a5.voor()} het verslag binnen een week stuurt naar {r.raadsman.email()} en dat {_heer(r.a2)} \
contact opneemt met {_heer(r.oppas)}.

De zitting sluit om {_uur(b)}.

Voor verslag,

{r.a5.naam()}
"""


def gronden_van_bezwaar(b: Bron) -> str:
    r, o = _rol(b), b.o
    cl = "cliënte" if _is_v(o) else "cliënt"
    return f"""Advocatenkantoor Havenzicht

Belastingdienst/Toeslagen
t.a.v. {_vol(r.a1)}
Postbus 20070
3502 LB Utrecht

PER AANGETEKENDE POST

{_dag(b, 2)}

Inzake: {o.achter()} / Belastingdienst
Uw kenmerk: {o.aanslag(r.jaar)}
Mijn kenmerk: {b.rng.randint(10000, 99999)}/{_paraaf(r.raadsman)}

{_geachte(r.a1)}

Tot mij wendde zich {_hm(o)} {o.naam()}, geboren op {o.geb()} en wonende te {o.stad()} aan het adres \
{o.straat()}. Namens {cl} vul ik hierbij de gronden van het bezwaar aan.

1. Het besluit van uw ambtsvoorganger {r.a3.met_letters()} vermeldt dat {cl} een toeslagpartner had. Dat is onjuist. \
{_Hm(b.ex)} {b.ex.naam()} heeft {cl} op {_dag(b, -1)} verlaten en verblijft sindsdien te {b.ex.stad()}, {b.ex.straat()}. Ik leg een \
verklaring over van {_hm(r.buur)} {r.buur.naam()}, die naast {cl} woont.

2. De opvang vond wel degelijk plaats. {_Hm(r.oppas)} {r.oppas.met_letters()}, BSN {r.oppas.bsn()}, ving \
{_en([k.voor() for k in b.kinderen])} op. Zij ontving haar vergoeding op {r.oppas.iban()}. Ook {r.andere.naam()} \
liet haar kinderen bij haar opvangen en kan dat bevestigen.

3. Uw dienst heeft {cl} niet gehoord. {_Hm(r.a4)} {r.a4.achter()} heeft eenmaal gebeld en toen ingesproken op de \
voicemail. Dat is geen horen in de zin van de wet.

4. De gevolgen zijn ernstig. Deurwaarder {r.exploot.met_letters()} heeft beslag gelegd op het loon. De werkgever, in de \
persoon van {_hm(r.chef)} {r.chef.achter()}, wilde het contract daarom niet verlengen.

Ik verzoek u het besluit te herroepen en de kosten te vergoeden. Correspondentie over deze zaak kunt u richten aan mijn \
secretaresse, mevrouw {r.secr.voor()} {r.secr.achter()}.

Hoogachtend,

mr. {r.raadsman.voor()} {r.raadsman.achter()}
advocaat

c.c. {o.heer_vol()}
"""


def jaarstaat_gastouder(b: Bron) -> str:
    r, o, g = _rol(b), b.o, _rol(b).oppas
    maanden = []
    for m in mensen.MAANDEN[: b.rng.randint(6, 9)]:
        k = b.rng.choice(b.kinderen)
        maanden.append(
            f"{m:<12}"
            + _kol(k, "naam", k.m.voor, 24)
            + f"{b.rng.randint(30, 160):>4} uur  {_bedrag(b, 900):>8}"
        )
    tabel = "\n".join(maanden)
    return f"""JAARSTAAT GASTOUDEROPVANG {r.jaar}
Opgemaakt door bemiddelingsbureau De Notenboom

Gastouder       : {_n(g, g.m.voor)} {_n(g, g.m.vol_achter)}
Adres opvang    : {g.straat()}
Postcode/plaats : {g.pc()}
BSN gastouder   : {g.bsn()}
LRK-nummer      : {b.rng.randint(100000000, 899999999)}
Rekening        : {g.iban()} t.n.v. {_kort(g)}

Vraagouder      : {_n(o, o.m.vol_achter)}
Voorletters     : {_n(o, o.m.letters)}
BSN             : {o.bsn()}
Tweede ouder    : {_n(b.ex, b.ex.m.letters + " " + b.ex.m.vol_achter)}

Kinderen        : {", ".join(f"{k.naam()} ({k.geb()})" for k in b.kinderen)}

Maand       Kind                       Uren    Kosten
{tabel}

Opmerkingen
- Vanaf september viel {r.andere2.naam()} in voor {g.voor()}. De uren van {r.andere2.achter()} staan hier niet bij.
- {_gen(b.kinderen[0])} uren zijn gecorrigeerd na overleg met {_heer(o)}.
- De vraagouder meldde zelf dat {_heer(b.ex)} {_kroost(b)} niet meer mocht ophalen. Alleen {r.oma.voor()} (oma) en
  {r.buur.voor()} (buren) mogen ophalen.

Namens het bureau: {_vol(r.lid2)}
Handtekening gastouder: {_n(g, g.m.letters + " " + g.m.vol_achter)}
Handtekening vraagouder: {_n(o, o.m.letters + " " + o.m.vol_achter)}
"""


def schuldhulp_aan_dienst(b: Bron) -> str:
    r, o = _rol(b), b.o
    return f"""Gemeente {o.stad()}, afdeling Schuldhulpverlening

Aan: Belastingdienst/Toeslagen, t.a.v. {_hm(r.a5)} {r.a5.achter()}
Van: {r.hulp.naam()}, consulent
Datum: {_dag(b, 3)}
Betreft: {_kapitaal(o)}, {o.geb()}

{_geachte(r.a5)}

{_Hm(o)} {o.achter()} heeft zich bij ons gemeld. Hieronder vindt u de schulden zoals wij die nu kennen.

schuldeiser                    contactpersoon                bedrag
Woningstichting                {_kol(r.lid1, "naam", f"{r.lid1.m.letters} {r.lid1.m.vol_achter}", 28)}{_bedrag(b):>10}
Gerechtsdeurwaarder            {_kol(r.exploot, "naam", f"{r.exploot.m.letters} {r.exploot.m.vol_achter}", 28)}{_bedrag(b):>10}
Zorgverzekeraar                -                           {_bedrag(b):>10}
Familielening                  {_kol(r.andere, "naam", r.oom.m.naam, 28)}{_bedrag(b):>10}
Ex-partner                     {_kol(b.ex, "naam", b.ex.m.naam, 28)}{_bedrag(b):>10}

Het gezin leeft van een klein bedrag per week. Volgens school ({_heer(r.leraar)}) komt \
{b.kinderen[0].naam()} zonder ontbijt in de klas. Huisarts {r.arts.achter()} maakt zich zorgen over \
{_haar(o)} gezondheid. {b.kinderen[-1].voor()} heeft een bril nodig die niet betaald kan worden.

{_Hm(b.ex)} {b.ex.naam()} is voor de helft aansprakelijk voor de huurschuld. Volgens de basisregistratie woont {_zij(b.ex)} op \
{b.ex.adres()}. Wij hebben {_hm(b.ex)} {b.ex.achter()} aangeschreven maar geen antwoord gekregen.

Kunt u de invordering zes maanden opschorten? Deurwaarder {r.exploot.achter()} heeft toegezegd te wachten als u dat ook \
doet. Ik hoor graag van u op {r.hulp.tel()} of via {r.hulp.email()}. Mijn collega {r.chef.voor()} vervangt mij in de zomer.

Met vriendelijke groet,

{r.hulp.voor()}
{r.hulp.achter()}

Bijlage: volmacht van {o.naam()}, BSN {o.bsn()}
"""


def bestandenlijst(b: Bron) -> str:
    r, o = _rol(b), b.o
    k = b.kinderen[0]

    def d() -> str:
        return f"{r.jaar + b.rng.randint(0, 5)}{b.rng.randint(1, 12):02d}{b.rng.randint(1, 28):02d}"

    stukken = [
        (f"{d()}_aanvraag_{_bestand(o)}.pdf", f"{_n(o, _rijnaam(b, o))}"),
        (f"""{d()}_beschikking_KOT_{_bestand(o)}_{o._m("bsn", o.m.bsn)}.pdf""", "dienst"),
        (f"{d()}_verklaring_{_bestand(r.oppas)}.docx", f"{r.oppas.naam()}"),
        (f"{d()}_jaaropgave_{_bestand(r.oppas)}_ondertekend.pdf", f"{r.oppas.met_letters()}"),
        (f"{d()}_mail_{_bestand(r.a1)}_aan_{_bestand(r.a2)}.msg", f"{r.a1.email()}"),
        (f"{d()}_huisarts_{_bestand(r.arts)}.pdf", f"dr. {r.arts.achter()}"),
        (f"{d()}_geboorteakte_{_n(k, k.m.voor)}.jpg", "gemeente"),
        (f"{d()}_echtscheiding_{_n(b.ex, b.ex.m.voor)}_en_{_n(o, o.m.voor)}.pdf", "rechtbank"),
        (f"{d()}_beslag_{_bestand(r.exploot)}.tif", f"{_kort(r.exploot)}"),
        (f"{d()}_school_{_n(r.leraar, r.leraar.m.voor)}.pdf", f"{r.leraar.naam()}"),
        (f"{d()}_bezwaar_mr_{_bestand(r.raadsman)}.pdf", f"{r.raadsman.achter()}"),
        (f"{d()}_telnotitie_{r.a3.user()}.txt", f"{_paraaf(r.a3)}"),
        (
            f"""{d()}_id_{_n(b.ex, b.ex.m.vol_achter.upper().replace(" ", "_") + "_" + b.ex.m.voor.upper())}.jpg""",
            f"{_n(b.ex, _rijnaam(b, b.ex))}",
        ),
    ]
    lijst = "\n".join(f"{n:03d}  {_vul(naam, 62)}{van}" for n, (naam, van) in enumerate(stukken, 1))

    return f"""INHOUD DOSSIERMAP {_lijst(o)}
Samengesteld door {r.a4.user()} op verzoek van {_heer(r.raadsman)}

nr   bestandsnaam                                                  afzender
{lijst}

Opmerkingen van de samensteller
- Stuk 005: bijlage ontbreekt, nagevraagd bij {r.a2.voor()}.
- Stuk 008: hierin staat ook het nieuwe adres van {b.ex.voor()} ({b.ex.straat()}).
- Stuk 010: brief gaat vooral over {k.voor()}, maar noemt ook klasgenoot {r.vriendje.voor()} {r.vriendje.achter()}.
- Stuk 012: geschreven door {r.a3.naam()}, niet meer in dienst.
- Een mail van {r.lid2.naam()} hoort niet in deze map en is verwijderd. Zie {r.a5.voor()}.

Gecontroleerd: {r.a5.naam()}            Akkoord: {r.a2.naam()}
"""


def klachtafdoening(b: Bron) -> str:
    r, o = _rol(b), b.o
    return f"""Klachtbehandeling Herstel
Postbus 20201
2500 EE Den Haag

{_n(o, (o.m.letters + " " + o.m.vol_achter).upper())}
{o.straat()}
{o.pc()}

Klachtnummer K{b.rng.randint(10000, 99999)}
Onderwerp: uw klacht van {_dag(b, 5)} over {_hm(r.a3)} {r.a3.achter()}

{_geachte(o)}

U heeft een klacht ingediend over de manier waarop u bent behandeld. Op {_dag(b, 5)} heeft mijn collega {r.a5.naam()} \
daarover met u gebeld. Daarbij was ook uw oom {r.oom.voor()} aanwezig.

Uw klacht
U schrijft: "{_Hm(r.a3)} {r.a3.achter()} heeft mij in het bijzijn van {b.kinderen[0].voor()} uitgelachen. Toen ik over {b.ex.voor()} \
begon, zei {r.a3.voor()} dat ik dat maar met {"haar" if _is_v(b.ex) else "hem"} moest regelen." Ook noemt u dat een brief voor {_heer(r.andere2)}, \
een andere ouder, in uw envelop zat. Op die brief stonden {_haar(r.andere2)} burgerservicenummer ({r.andere2.bsn()}) en \
rekeningnummer ({r.andere2.iban()}).

Wat wij hebben gedaan
Ik heb gesproken met {_hm(r.a3)} {r.a3.met_letters()} en met {_haar(r.a3)} leidinggevende, {_hm(r.a2)} {r.a2.met_letters()}. \
{r.a2.voor()} {r.a2.achter()} betreurt wat er is gebeurd. Verder heb ik {_gen(r.a3)} aantekeningen gelezen.

Mijn oordeel
Het eerste deel van uw klacht is gegrond. U krijgt een andere behandelaar: {r.a1.naam()}. Het tweede deel is een \
datalek. {_Heer(r.a5)} heeft dat gemeld bij de toezichthouder en heeft {_heer(r.andere2)} ingelicht.

Niet tevreden? U kunt binnen een jaar naar de Nationale ombudsman, Postbus 93122, 2509 AC Den Haag, of gratis bellen \
met 0800 - 33 55 555.

Met vriendelijke groet,
namens de staatssecretaris van Financiën,


{r.a4.naam()}
klachtbehandelaar
{r.a4.email()}
"""


def haastnotitie(b: Bron) -> str:
    r, o = _rol(b), b.o

    def v(w: Wie) -> str:
        return _laag(w, w.m.voor)

    def a(w: Wie) -> str:
        return _laag(w, w.m.vol_achter)

    return f"""aant. gesprek {_dag(b, 5, cijfers=True)}, nog uitwerken!!

ouder {v(o)} {a(o)}, bsn {o._m("bsn", o.m.bsn)}, bellen op {o._m("telefoon", o.m.tel)}
ex = {v(b.ex)}, woont nu {b.ex._m("adres", f"{b.ex.m.straat} {b.ex.m.nr}".lower())}
{"kind" if len(b.kinderen) == 1 else "kinderen"}: {", ".join(v(k) for k in b.kinderen)}

- opvang bij {v(r.oppas)} {a(r.oppas)}, betaald op {r.oppas._m("iban", r.oppas.m.iban)}
- {v(r.oppas)} wil wel verklaren, tel {r.oppas._m("telefoon", r.oppas.m.tel)}
- ha {a(r.arts)} heeft brief gestuurd, zit in de map
- oma {v(r.oma)} paste op, ook {v(r.buur)} van hiernaast
- {v(b.ex)} heeft nog getekend in {r.jaar}?? navragen bij {v(r.a3)}
- lening van oom {v(r.oom)}, nog niet terugbetaald
- {v(r.andere)}, moeder van {v(r.vriendje)}, heeft opvang ook gezien
- adv mr {a(r.raadsman)} niet blij met {a(r.a2)}
- werk kwijt door beslag, baas was {a(r.chef)}
- {v(b.kinderen[0])} zit bij juf {v(r.leraar)} in de klas

actie: {v(r.a1)} belt ouder terug, {v(r.a4)} maakt brief
mail naar {r.a2._m("email", r.a2.m.email)} en {r.a5._m("email", r.a5.m.email)}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    voornemen_herziening,
    stukken_opvragen,
    antwoord_op_vragen,
    verklaring_grootmoeder,
    commissieadvies,
    contactregels,
    terugvorderingsstaat,
    zaaksysteemprint,
    doorgestuurde_mail,
    zittingsverslag,
    gronden_van_bezwaar,
    jaarstaat_gastouder,
    schuldhulp_aan_dienst,
    bestandenlijst,
    klachtafdoening,
    haastnotitie,
]
