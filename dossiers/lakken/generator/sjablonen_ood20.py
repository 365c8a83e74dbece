# SPDX-License-Identifier: EUPL-1.2
"""Templates of the family ood20: papers from a lawyer's office and a municipality, written without sight of the rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import wraps

from .mensen import MAANDEN, maak, vouw
from .sjablonen_test import Bron
from .wie import Wie


def _v(w: Wie) -> bool:
    return w.m.geslacht == "v"


def _zij(w: Wie) -> str:
    return "zij" if _v(w) else "hij"


def _haar(w: Wie) -> str:
    return "haar" if _v(w) else "zijn"


def _hem(w: Wie) -> str:
    return "haar" if _v(w) else "hem"


def _moeder(w: Wie) -> str:
    return "moeder" if _v(w) else "vader"


def _naam(w: Wie, tekst: str) -> str:
    return w._m("naam", tekst)


def _kap(w: Wie) -> str:
    """Surname as it stands after a title: the tussenvoegsel with a capital."""
    a = w.m.vol_achter
    return _naam(w, a[0].upper() + a[1:])


def _mw(w: Wie, hoofdletter: bool = False) -> str:
    t = "mevrouw" if _v(w) else "de heer"
    return f"{t[0].upper() + t[1:] if hoofdletter else t} {_kap(w)}"


def _letters(w: Wie) -> str:
    """Initials and surname; in full if that would be the parent's name as well."""
    return w.m.naam if w.m.extra.get("voluit") else w.m.met_letters


def _vl(w: Wie) -> str:
    return _naam(w, _letters(w))


def _vl_groot(w: Wie) -> str:
    return _naam(w, _letters(w).upper())


def _lijst(w: Wie) -> str:
    """Surname first, as in an index: 'Velde, van der J.A.'"""
    letters = w.m.voor if w.m.extra.get("voluit") else w.m.letters
    return _naam(w, f"{w.m.achter}, {w.m.tus} {letters}" if w.m.tus else f"{w.m.achter}, {letters}")


def _ini(w: Wie) -> str:
    delen = [w.m.voor, *w.m.tus.replace("'", "").split(), w.m.achter]
    return _naam(w, "".join(d[0].lower() if 0 < n < len(delen) - 1 else d[0] for n, d in enumerate(delen)))


def _van(w: Wie) -> str:
    """First name in the genitive; only the name itself is marked."""
    laatste = w.m.voor[-1].lower()
    slot = "'" if laatste in "sxzßş" else "'s" if laatste in "aiouyı" else "s"
    return w.voor() + slot


def _klein(w: Wie, tekst: str) -> str:
    return _naam(w, tekst.replace("İ", "i").lower())


def _los(w: Wie, met_tus: bool = True) -> str:
    t = w.m.vol_achter if met_tus else w.m.achter
    return "".join(c for c in vouw(t).lower() if c.isalnum())


def _post(w: Wie, domein: str) -> str:
    """A work address derived from the name."""
    return w._m("email", f"{w.m.letters[0].lower()}.{_los(w)}@{domein}")


def _kol(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _dat(b: Bron, jaar: int, maand: int, vorm: str = "") -> str:
    d = dt.date(jaar, maand, b.rng.randint(1, 28))
    vorm = vorm or b.rng.choice(("cijfers", "woorden"))
    return f"{d:%d-%m-%Y}" if vorm == "cijfers" else f"{d.day} {MAANDEN[d.month - 1]} {d.year}"


def _nieuw(b: Bron) -> Wie:
    """Somebody who is in this paper only, and shares no name with the family."""
    gezin = (b.o, b.ex, *b.kinderen)
    while True:
        m = maak(b.rng, "twintig", "derde", bekend=False)
        if m.voor not in {w.m.voor for w in gezin} and m.achter not in {w.m.achter for w in gezin}:
            return Wie(m, b.rng, b.o.m)


def _jaar(b: Bron, leeftijd: int = 2) -> int:
    """A year in which the youngest child has at least this age."""
    return max(b.jaar, max(k.m.geboren.year for k in b.kinderen) + leeftijd)


def _eur(b: Bron, van: int, tot: int) -> str:
    heel = f"{b.rng.randint(van, tot):,}".replace(",", ".")
    return f"€ {heel},{b.rng.randint(0, 99):02d}"


def dagvaarding(b: Bron) -> str:
    dw, buur, mdw, k = b.vreemd[5], b.vreemd[4], _nieuw(b), b.kinderen[0]
    j = _jaar(b)
    gv = "de vrouw" if _v(b.o) else "de man"
    return f"""DAGVAARDING

Rolnummer        : {b.rng.randint(1000000, 9999999)} CV EXPL {j % 100:02d}-{b.rng.randint(100, 9999)}
Dossier          : {b.rng.randint(100000, 999999)}/KOV
Inzake           : Kinderopvang Het Hobbelpaard B.V. / {_naam(b.o, b.o.m.vol_achter)} c.s.

Heden, de {b.rng.choice(("negende", "zeventiende", "tweeëntwintigste"))} {b.rng.choice(("februari", "juni", "november"))} van het jaar {j + 1},

op verzoek van de besloten vennootschap Kinderopvang Het Hobbelpaard B.V., hierna te noemen: eiseres, in deze zaak woonplaats kiezende ten kantore van haar gemachtigde,

heb ik, {dw.naam()}, als toegevoegd gerechtsdeurwaarder gevestigd te Arnhem,

GEDAGVAARD:

1. {"mevrouw" if _v(b.o) else "de heer"} {_naam(b.o, b.o.m.naam.upper())}, geboren op {b.o.geb()}, wonende te ({b.o._m("postcode", b.o.m.postcode)}) {b.o.stad()} aan de {b.o.straat()}, hierna te noemen: {gv},

   aldaar aan dat adres mijn exploot doende en afschrift dezes en van na te melden producties latende aan:

   {buur.naam()}, die verklaarde op nummer {b.o._m("adres", b.o.m.nr)} op bezoek te zijn en die het stuk in ontvangst nam;

2. {"mevrouw" if _v(b.ex) else "de heer"} {_naam(b.ex, b.ex.m.naam.upper())}, geboren op {b.ex.geb()}, wonende te ({b.ex._m("postcode", b.ex.m.postcode)}) {b.ex.stad()} aan de {b.ex.straat()},

   aldaar aan dat adres afschrift latende in gesloten envelop, omdat ik daar niemand aantrof aan wie ik rechtsgeldig afschrift kon laten.

FEITEN

1. Eiseres heeft in de jaren {j - 1} en {j} opvang geleverd voor het kind van gedaagden, {k.naam()}, geboren op {k.geb()}. De plaatsingsovereenkomst is ondertekend door {_mw(b.o)} (productie 1).
2. De facturen over de maanden augustus tot en met december {j} zijn onbetaald gebleven. {_mw(b.o, True)} heeft aan medewerker {_vl(mdw)} van eiseres gemeld dat de toeslag was stopgezet (productie 2, brief van {_dat(b, j, 10)}).
3. Bij e-mail van {_dat(b, j, 12)}, verzonden vanaf {b.ex.email()}, heeft {_mw(b.ex)} de schuld betwist. {_kap(mdw)} heeft daarop niet meer gereageerd.

VORDERING

Hoofdsom                                {_eur(b, 1200, 6800)}
Wettelijke rente tot en met heden       {_eur(b, 20, 180)}
Buitengerechtelijke incassokosten       {_eur(b, 150, 600)}

Gedaagden kunnen tot de rolzitting een regeling treffen met {_mw(dw)}, rechtstreeks bereikbaar op {dw.tel()} of via {_post(dw, "gdw-rijnoever.nl")}. In dat geval wordt de zaak niet aangebracht.

De kosten van dit exploot bedragen {_eur(b, 75, 110)}.

w.g. {_vl(dw)}
toegevoegd gerechtsdeurwaarder"""


def zitting(b: Bron) -> str:
    adv, gob, tolk, rechter = b.vreemd[1], b.vreemd[0], _nieuw(b), _nieuw(b)
    nm, beh = b.vambt[1], b.ambt[0]
    j, k = _jaar(b), b.kinderen[-1]
    eis = "eiseres" if _v(b.o) else "eiser"
    return f"""RECHTBANK GELDERLAND
Bestuursrecht

zaaknummer: AWB {(j + 3) % 100:02d}/{b.rng.randint(1000, 9999)}

Proces-verbaal van de zitting van de enkelvoudige kamer op {_dat(b, j + 3, b.rng.randint(1, 12), "woorden")} in de zaak tussen

{b.o.naam()}, te {b.o.stad()}, {eis},
(gemachtigde: mr. {_vl(adv)}),

en

de Belastingdienst/Toeslagen, verweerder,
(gemachtigden: {_vl(nm)} en {_vl(beh)}).

Tegenwoordig: mr. {_vl(rechter)}, rechter, en een griffier.
Als tolk is aanwezig {_mw(tolk)}.

{eis.capitalize()} is verschenen, bijgestaan door mr. {_kap(adv)}. Namens verweerder is alleen {_mw(nm)} verschenen. {_mw(beh, True)} heeft zich afgemeld.

De rechter stelt vast dat de producties van {_dat(b, j + 3, 1, "woorden")} aan het dossier zijn toegevoegd en vraagt {eis} om de gang van zaken met de opvang te schetsen.

{eis.capitalize()}: "Ik werkte in de avond. {_mw(gob, True)} haalde {k.voor()} om half drie van school. Ik betaalde {_hem(gob)} contant, dat klopt, maar {_zij(gob)} schreef altijd een kwitantie. Die heb ik allemaal naar Toeslagen gestuurd. Ze zeiden dat ze niets hadden."

De rechter: "Waarom staat op het contract de naam van {b.ex.voor()} {_naam(b.ex, b.ex.m.vol_achter)}?"

{eis.capitalize()}: "Omdat wij toen nog samen waren. {b.ex.voor()} heeft het getekend, ik was er niet bij. Na de scheiding heb ik {_hem(b.ex)} nog om de papieren gevraagd."

Mr. {_kap(adv)}: "Ik verwijs naar productie 7, de verklaring van {_vl(gob)}. Daarin staat dat {_zij(gob)} in heel {j} op de kinderen paste. Verweerder is daar in het verweerschrift niet op ingegaan. Dat de handtekening van {_mw(gob)} op twee stukken verschilt, zegt niets: {_zij(gob)} had een gebroken pols."

{_mw(nm, True)}: "Verweerder handhaaft het standpunt. Collega {_kap(beh)} heeft op {_dat(b, j + 1, 9, "woorden")} stukken opgevraagd. De jaaropgave ontbrak."

De rechter houdt verweerder voor dat in het dossier een aantekening zit met de tekst "{_klein(b.vambt[0], b.vambt[0].m.vol_achter)} heeft jaaropgave gezien, ligt bij team 4".

{_mw(nm, True)}: "Dat was mij niet bekend. Ik kan {_mw(b.vambt[0])} vragen waar dat stuk is gebleven."

De rechter schorst het onderzoek voor vier weken. Verweerder zal binnen twee weken schriftelijk meedelen wat er met de jaaropgave is gebeurd. Mr. {_kap(adv)} krijgt daarna de gelegenheid om te reageren.

Waarvan proces-verbaal.

de griffier                                   de rechter,

                                              w.g. {_vl(rechter)}"""


def bezwaar_zelf(b: Bron) -> str:
    gob, hulp = b.vreemd[0], b.vreemd[4]
    j = _jaar(b)
    kind = b.kinderen[0]
    rest = " en ".join(f"{k.voor()} ({k.geb()})" for k in b.kinderen)
    return f"""{b.o.naam()}
{b.o.straat()}
{b.o.pc()}
tel {b.o.tel()}
BSN {b.o.bsn()}

                                        {b.o.stad()}, {_dat(b, j + 2, 3, "woorden")}

Belastingdienst Toeslagen
Postbus 4510
6401 JA Heerlen

Bezwaar tegen uw brief over {j}, nummer {b.o.aanslag(j)}

Geachte heer/mevrouw,

Ik ben het niet eens met uw brief. U schrijft dat ik {_eur(b, 6000, 19000)} moet terug betalen omdat ik geen opvang had. Dat is niet waar!! Mijn {"kinderen" if len(b.kinderen) > 1 else "kind"} {rest} {"zijn" if len(b.kinderen) > 1 else "is"} het hele jaar bij {gob.naam()} geweest. {gob.voor()} woont op de {gob.straat()} in {gob.stad()} en u kunt {_hem(gob)} zelf bellen, {gob.tel()}.

Ik heb 4 keer gebeld. De eerste keer kreeg ik {_mw(b.ambt[0])}, die zei dat alles goed was. Daarna een meneer of mevrouw {_kap(b.vambt[0])} en die zei weer dat ik een eigen bijdrage moest laten zien. Ik betaalde {_van(gob)} rekening half per bank en half met geld in de hand, de afschriften stuur ik mee. Op het afschrift staat {_naam(gob, gob.m.met_letters)}, rekening {gob.iban()}.

U schrijft ook dat mijn toeslagpartner inkomen had. Maar {b.ex.voor()} is in {j - 1} weg gegaan en woont sinds die tijd in {b.ex.stad()}. Ik heb geen contact, {kind.voor()} ziet {_haar(kind)} {_moeder(b.ex)} ook niet meer. Het BSN dat u noemt ({b.ex.bsn()}) is van {b.ex.voor()} en niet van mij. Hoe kan ik dan verantwoordelijk zijn voor wat {_zij(b.ex)} verdient?

{hulp.voor()} van het buurthuis heeft mij geholpen met deze brief want mijn Nederlands is niet zo goed. U mag {_hem(hulp)} ook mailen: {hulp.email()}.

Door dit alles heb ik huurachterstand en slaap ik niet. {_van(kind)} schoolreis kon ik niet betalen. Ik vraag u om het te stoppen tot er is beslist en het geld dat u heeft ingehouden terug te storten op {b.o.iban()}.

Hoogachtend,

{_vl(b.o)}

bijlage: 11 bankafschriften, contract met {_lijst(gob)}, brief school {kind.voor()}"""


def verweer(b: Bron) -> str:
    beh, tl = b.ambt[0], b.vambt[2]
    gob, adv = b.vreemd[0], b.vreemd[1]
    j = _jaar(b)
    rij = []
    for n, k in enumerate(b.kinderen):
        rij.append(
            _kol(k, "naam", k.m.naam, 34)
            + _kol(k, "bsn", k.m.bsn, 12)
            + f"{b.rng.randint(30, 230):>5}   "
            + ("dagopvang" if n else "bso")
        )
    return f"""Belastingdienst/Toeslagen
Juridische Zaken

Rechtbank Gelderland
Afdeling Bestuursrecht
Postbus 9030
6800 EM Arnhem

Behandeld door          Doorkiesnummer          Uw kenmerk
{_kol(beh, "naam", beh.m.met_letters, 24)}{_kol(beh, "telefoon", beh.m.tel, 24)}AWB {(j + 3) % 100:02d}/{b.rng.randint(1000, 9999)}

Betreft: verweerschrift in het beroep van {_vl_groot(b.o)}
Kinderopvangtoeslag {j}, beschikking {b.o.aanslag(j)}

Edelachtbaar college,

Naar aanleiding van het beroepschrift van mr. {_vl(adv)} namens {b.o.heer_vol()} (hierna: belanghebbende) deel ik u het volgende mee.

1. Feiten

1.1 Belanghebbende, geboren {b.o.geb()}, heeft over {j} kinderopvangtoeslag aangevraagd voor:

Naam                              BSN         Uren    Soort
{chr(10).join(rij)}

1.2 Als toeslagpartner stond tot {_dat(b, j, 5)} geregistreerd {_lijst(b.ex)}, burgerservicenummer {b.ex.bsn()}. Diens toetsingsinkomen is vastgesteld onder nummer {b.ex.aanslag(j)}.

1.3 De opvang vond volgens belanghebbende plaats bij {gob.naam()}, {gob.adres()}.

2. Standpunt

2.1 Belanghebbende heeft niet aannemelijk gemaakt dat de kosten volledig zijn voldaan. Uit de door {gob.achter()} verstrekte verklaring volgt een bedrag van {_eur(b, 3000, 9000)}, terwijl {_eur(b, 9100, 14000)} is opgegeven. Daarbij merk ik op dat de handtekening van {_mw(gob)} onder het contract afwijkt.

2.2 Anders dan gemachtigde stelt, is het gesprek van {_mw(b.o)} met onze medewerker {_mw(b.vambt[0])} geen toezegging. In de telefoonnotitie, opgesteld onder gebruikersnaam {b.vambt[0].user()}, staat slechts dat de stukken "in behandeling" zijn.

2.3 Het betoog dat {_mw(b.ex)} eerder was vertrokken vindt geen steun in de basisregistratie. {_kap(adv)} heeft op dit punt geen bewijs overgelegd.

3. Conclusie

Ik concludeer tot ongegrondverklaring van het beroep.

Hoogachtend,

namens de Belastingdienst/Toeslagen,


{_vl(beh)}
(in overleg met {_vl(tl)}, teamleider, {tl.email()})"""


def ouderschapsplan(b: Bron) -> str:
    med, oma, sportouder = _nieuw(b), _nieuw(b), b.vreemd[7]
    j = _jaar(b)
    m, v = (b.o, b.ex) if _v(b.o) else (b.ex, b.o)
    kids = "\n".join(f"   {chr(97 + n)}. {k.naam()}, geboren op {k.geb()}" for n, k in enumerate(b.kinderen))
    k = b.kinderen[0]
    meer = len(b.kinderen) > 1
    kk = "de kinderen" if meer else k.voor()
    zijn = "zijn" if meer else "is"
    return f"""OUDERSCHAPSPLAN
opgesteld in mediation, versie 3, {_dat(b, j, 6)}

De ondergetekenden:

   {m.naam()}, geboren op {m.geb()}, wonende te {m.stad()}, {m.straat()}, hierna: de moeder,

en

   {v.naam()}, geboren op {v.geb()}, wonende te {v.stad()}, {v.straat()}, hierna: de vader,

samen de ouders van:
{kids}

zijn onder begeleiding van {med.naam()}, MfN-registermediator, het volgende overeengekomen.

Artikel 1. Hoofdverblijf
1.1 {kk[0].upper() + kk[1:] if meer else kk} {"hebben" if meer else "heeft"} het hoofdverblijf bij de {_moeder(b.o)} en {"staan" if meer else "staat"} op diens adres ingeschreven.
1.2 De {_moeder(b.ex)} houdt op {_haar(b.ex)} eigen adres een kamer vrij.

Artikel 2. Zorgregeling
2.1 In de even weken {zijn} {kk} van vrijdag 17.00 uur tot zondag 19.00 uur bij {b.ex.voor()}.
2.2 Op woensdag haalt {oma.naam()} ("{"oma" if _v(oma) else "opa"} {oma.voor()}") {kk} uit school. {oma.voor()} is te bereiken op {oma.tel()}.
2.3 {_van(k)} voetbaltraining valt op dinsdag. {b.o.voor()} brengt, de {_moeder(sportouder)} van een teamgenoot ({sportouder.voor()} {sportouder.achter()}) neemt {_hem(k)} mee terug.
2.4 Vakanties worden bij helfte verdeeld. In de oneven jaren kiest {m.voor()} als eerste, in de even jaren {v.voor()}.

Artikel 3. Informatie
3.1 De ouders mailen elkaar op zondagavond: {b.o.email()} en {b.ex.email()}.
3.2 Geen van beiden bespreekt het conflict met {kk}. {b.ex.voor()} zal {_haar(b.ex)} nieuwe partner pas na overleg voorstellen.

Artikel 4. Kosten
4.1 {b.ex.voor()} betaalt aan {b.o.voor()} een bijdrage van {_eur(b, 90, 310)} per maand per kind, over te maken op {b.o.iban()}.
4.2 De spaarrekening van {k.voor()} ({k.iban()}) wordt door beide ouders beheerd.
4.3 De kinderopvangtoeslag wordt aangevraagd door {b.o.voor()}. Een terugvordering over de periode vóór {_dat(b, j - 1, 11)} komt voor rekening van beiden.

Artikel 5. Geschillen
5.1 Komen de ouders er niet uit, dan leggen zij het geschil eerst voor aan {_mw(med)}.

Aldus overeengekomen en ondertekend,

de moeder                               de vader

{_kol(m, "naam", m.m.naam, 40)}{v.naam()}

De mediator: {_vl(med)} ({_post(med, "mediationhetmidden.nl")})"""


def schuldenoverzicht(b: Bron) -> str:
    sh, dw, vriend, w, collega = b.vreemd[6], b.vreemd[5], _nieuw(b), _nieuw(b), _nieuw(b)
    j = _jaar(b)
    rijen = [
        ("Belastingdienst/Toeslagen", b.ambt[0], f"KOT {j}", 9000, 24000),
        ("Gerechtsdeurwaarderskantoor", dw, f"{b.rng.randint(10000, 99999)}/{j}", 900, 4000),
        ("Woningstichting De Sleutelbloem", w, f"WS-{b.rng.randint(1000, 9999)}", 800, 3000),
        ("Zorgverzekeraar", None, f"{b.rng.randint(10**7, 10**8 - 1)}", 300, 1900),
        ("Particulier", vriend, "zonder papier", 200, 1500),
    ]
    tabel = "\n".join(
        f"{naam:<34}"
        + (_kol(p, "naam", p.m.met_letters, 28) if p else f"{'-':<28}")
        + f"{ken:<18}"
        + f"{_eur(b, a, z):>14}"
        for naam, p, ken, a, z in rijen
    )
    kids = "\n".join(
        "                     "
        + _kol(k, "naam", k.m.naam, 30)
        + k._m("geboortedatum", f"{k.m.geboren:%d-%m-%Y}")
        for k in b.kinderen
    )
    return f"""GEMEENTE - AFDELING SCHULDDIENSTVERLENING
Aanmeldformulier en schuldenoverzicht                         volgnr. {b.rng.randint(1000, 9999)}

1. AANVRAGER
Achternaam           {_naam(b.o, b.o.m.vol_achter)}
Voornaam             {b.o.voor()}
Geslacht             [{"x" if _v(b.o) else " "}] vrouw  [{" " if _v(b.o) else "x"}] man
Geboortedatum        {b.o.geb()}
BSN                  {b.o.bsn()}
Adres                {b.o.straat()}
Postcode/plaats      {b.o.pc()}
Telefoon             {b.o.tel()}
E-mail               {b.o.email()}
IBAN                 {b.o.iban()}

2. PARTNER           [ ] ja   [x] nee, gescheiden sinds {j - 1}
Naam ex-partner      {_lijst(b.ex)}
Geboortedatum        {b.ex.geb()}
Mede aansprakelijk?  [x] ja   [ ] nee   [ ] onbekend

3. INWONENDE KINDEREN
{kids}

4. SCHULDEN
Schuldeiser                       Contactpersoon              Kenmerk                   Bedrag
{tabel}

5. BUDGET PER MAAND
Inkomen (loon)                    {_eur(b, 1250, 1900)}
Kinderbijslag                     {_eur(b, 70, 190)}
Huur                              {_eur(b, 480, 710)}
Energie                           {_eur(b, 110, 240)}
Afdracht aan {_kol(vriend, "naam", vriend.m.voor, 21)}{_eur(b, 25, 75)}
Leefgeld                          {_eur(b, 200, 320)}

6. TOELICHTING CONSULENT
{_mw(b.o, True)} heeft geen overzicht meer. De post werd geopend door {b.ex.voor()}, die ook de machtiging op de rekening had. Met {vriend.voor()} is afgesproken dat de aflossing wordt gestopt zolang het traject loopt. {vriend.voor()} wil wel zwart op wit wat {_zij(vriend)} terugkrijgt. {_kap(w)} van de woningstichting houdt de ontruiming aan tot {_dat(b, j + 2, 4)}, mits wij voor die tijd een plan indienen.

Consulent            {sh.naam()}
Rechtstreeks         {sh.tel()}
Vervanging           collega {_kap(collega)} (maandag en dinsdag)
Handtekening         {_vl(b.o)}
Datum                {_dat(b, j + 2, 2, "cijfers")}"""


def afschrift(b: Bron) -> str:
    gob, vriend, ouder2 = b.vreemd[0], _nieuw(b), b.vreemd[7]
    j, k = _jaar(b), b.kinderen[0]
    m = b.rng.randint(2, 11)

    def d(n: int) -> str:
        return f"{n:02d}-{m:02d}"

    def regel(n: int, oms: str, af: int, bij: int) -> str:
        bedrag = f"{af},{b.rng.randint(0, 99):02d}" if af else ""
        terug = f"{bij},{b.rng.randint(0, 99):02d}" if bij else ""
        return f"{d(n)}  {oms};{bedrag};{terug}"

    gi = " ".join(gob.m.iban[i : i + 4] for i in range(0, 18, 4))
    r = [
        regel(1, "Woningstichting De Sleutelbloem, huur", b.rng.randint(450, 700), 0),
        regel(
            2,
            f"SEPA OVERBOEKING {gob._m('iban', gi)} naam {_naam(gob, gob.m.met_letters.upper())} omschr. opvang {k.voor()} {MAANDEN[m - 2]}",
            b.rng.randint(200, 600),
            0,
        ),
        regel(3, "Betaalautomaat 14:22 pasnr 003 SUPERMARKT 1187", b.rng.randint(11, 80), 0),
        regel(5, "Belastingdienst/Toeslagen, kinderopvangtoeslag", 0, b.rng.randint(500, 1400)),
        regel(
            6,
            f"{b.ex._m('iban', b.ex.m.iban)} {_naam(b.ex, _letters(b.ex))} storting en/of-rekening, ook voor {k.voor()}",
            0,
            b.rng.randint(100, 300),
        ),
        regel(
            9,
            f"Internetbankieren naar {_lijst(vriend)} {vriend._m('iban', vriend.m.iban)} terug van geleend, dank je {vriend.voor()}!",
            b.rng.randint(20, 90),
            0,
        ),
        regel(11, "Geldautomaat 18:03 pasnr 003", 50, 0),
        regel(
            14,
            f"Tikkie {_naam(ouder2, ouder2.m.voor)} {_naam(ouder2, ouder2.m.achter[0])} kado juf ID {b.rng.randint(10**9, 10**10 - 1)}",
            b.rng.randint(3, 9),
            0,
        ),
        regel(16, "Spaarrekening eigen rekening", b.rng.randint(10, 60), 0),
        regel(
            18,
            f"Overboeking {k._m('iban', k.m.iban)} t.n.v. {_naam(k, k.m.naam)} verjaardag",
            b.rng.randint(10, 40),
            0,
        ),
        regel(21, "Zorgverzekeraar incasso premie", b.rng.randint(90, 130), 0),
        regel(24, f"Salaris {_lijst(b.o)} periode {m:02d}", 0, b.rng.randint(1100, 1800)),
        regel(
            25,
            f"SEPA OVERBOEKING {gob._m('iban', gi)} naam {_naam(gob, gob.m.met_letters.upper())} rest {MAANDEN[m - 2]}, betaald door {_naam(b.o, b.o.m.voor)}",
            b.rng.randint(30, 120),
            0,
        ),
        regel(27, "Stornering energie onvoldoende saldo", 0, b.rng.randint(110, 210)),
    ]
    return f"""Rekeningafschrift nr. {m:03d}                                       pagina 1 van 1

{_vl_groot(b.o)} EN/OF {_vl_groot(b.ex)}
{b.o.straat()}
{b.o.pc()}

Rekening  {b.o.iban()}
Periode   01-{m:02d}-{j} t/m 28-{m:02d}-{j}

datum  omschrijving;af;bij
{chr(10).join(r)}

Beginsaldo {_eur(b, 10, 90)}        Eindsaldo {_eur(b, 2, 60)}

(met pen bijgeschreven:) bedragen aan {gob.voor()} kloppen met de kwitanties! 21e ook contant, zie {_van(gob)} boekje. {_ini(b.vreemd[1])}"""


def leerlingverslag(b: Bron) -> str:
    lk, ib, vriendje, juf2, arts = b.vreemd[3], _nieuw(b), _nieuw(b), b.vreemd[7], _nieuw(b)
    k = b.kinderen[0]
    j = _jaar(b)
    jm = "juf" if _v(lk) else "meester"
    anders = b.kinderen[1:]
    gezin = (
        f"Thuis zijn er nog {' en '.join(x.voor() for x in anders)}. "
        if len(anders) > 1
        else f"Thuis is er ook nog {anders[0].voor()}. "
        if anders
        else ""
    )
    return f"""Basisschool De Wegwijzer - leerlingdossier

Leerling     : {k.naam()}
Roepnaam     : {k.voor()}
Geb.datum    : {k.geb()}            Groep: {b.rng.randint(3, 7)}
Ouders       : {_kol(b.o, "naam", b.o.m.met_letters, 26)}(contact 1, {b.o.tel()})
               {_kol(b.ex, "naam", _letters(b.ex), 26)}(contact 2, {b.ex.tel()})
Leerkracht   : {jm} {lk.voor()} ({lk.achter()})
Int. begel.  : {_vl(ib)}
Huisarts     : dr. {_kap(b.vreemd[2])}

GESPREKSVERSLAG                                   {_dat(b, j, 11, "cijfers")}
Aanwezig: {_mw(b.o)}, {lk.naam()}, {ib.voor()} (IB)

Aanleiding
{k.voor()} komt sinds de herfstvakantie vaak te laat en heeft geregeld geen eten bij zich. {jm.capitalize()} {lk.voor()} merkt dat {_zij(k)} stil is in de kring. {_van(k)} toetsen voor begrijpend lezen gingen van een B naar een D.

Gesprek
{_mw(b.o, True)} vertelt dat er beslag ligt op het loon en dat {_zij(b.o)} dubbele diensten draait. {gezin}{k.voor()} wordt 's morgens weggebracht door {_van(vriendje)} {"moeder" if _v(juf2) else "vader"}, {juf2.naam()}, die in dezelfde flat woont. {_mw(b.ex, True)} is uit beeld. {lk.voor()} vraagt of {vriendje.voor()} en {k.voor()} nog samen spelen. Dat is zo.
{ib.voor()} legt uit wat de brugfunctionaris kan doen. De schoolreis is door het solidariteitsfonds betaald. {_mw(b.o, True)} schaamt zich daarvoor, maar is wel opgelucht.

Uitspraak van {k.voor()} (gesprekje met {lk.voor()} vooraf): "Bij {juf2.voor()} thuis krijgen we altijd pannenkoeken. {"Mama" if _v(b.o) else "Papa"} zegt dat het geld van de kinderopvang weg is."

Afspraken
 1  {k.voor()} mag om 8.10 uur naar binnen.                          {lk.voor()}
 2  Aanmelden voor het ontbijt en voor huiswerkhulp.          {ib.voor()}
 3  Mailen naar {b.o.email()} als {_zij(k)} er niet is.    {lk.voor()}
 4  Overleg met jeugdarts {_vl(arts)}.               {ib.voor()}

Naschrift {_dat(b, j + 1, 2, "cijfers")}
Gebeld door {_mw(b.ex)}: wil een kopie van het rapport. {_kap(ib)} heeft gezegd dat dat mag, omdat beide ouders gezag hebben. {_mw(b.o, True)} is hierover ingelicht.

{lk.voor()} {lk.achter()}"""


def huisarts(b: Bron) -> str:
    ha, poh, spec = b.vreemd[2], _nieuw(b), _nieuw(b)
    adv = b.vreemd[1]
    j, k = _jaar(b), b.kinderen[-1]
    a, p = _ini(ha), _ini(poh)
    return f"""Huisartsenpraktijk Het Kompas
Journaalregels t.b.v. gemachtigde (met toestemming van de patiënt)

Patiënt      {_lijst(b.o)}                 {"V" if _v(b.o) else "M"}
Geboren      {b.o.geb()}
Adres        {b.o.adres()}
BSN          {b.o.bsn()}
Vaste arts   {_vl(ha)} ({a})
POH-GGZ      {_vl(poh)} ({p})

datum       mdw    tekst
{_dat(b, j, 3, "cijfers")}  {a}   S  Slaapt 3 uur per nacht. Brief van de Belastingdienst, moet veel terugbetalen.
                   Piekert. {b.ex.voor()} is vorig jaar vertrokken. Eet slecht, is 6 kg afgevallen.
                   O  Gespannen, huilt. RR 150/95.
                   E  Spanningsklachten bij schulden.
                   P  Gesprekken bij {poh.voor()}. Terug over 2 weken.
{_dat(b, j, 5, "cijfers")}  {p}   S  Eerste gesprek. Vertelt over {k.voor()}, die weer in bed plast sinds
                   de deurwaarder aan de deur was. Schoonfamilie heeft het contact verbroken.
                   P  Ontspanningsoefeningen, dagboek. {k.voor()} op spreekuur bij {ha.achter()}.
{_dat(b, j, 9, "cijfers")}  {a}   S  Komt met {k.voor()} ({k._m("geboortedatum", f"{k.m.geboren:%d-%m-%Y}")}). Buikpijn, schoolverzuim.
                   P  Verwijzing kinderarts {_naam(spec, spec.m.vol_achter)}, brief mee.
{_dat(b, j + 1, 1, "cijfers")}  {p}   S  {_mw(b.ex, True)} heeft de praktijk gebeld en wilde inzage. Geweigerd,
                   na overleg met {_vl(ha)}.
{_dat(b, j + 1, 6, "cijfers")}  {a}   S  Advocaat vraagt informatie, zie brief.

Aan mr. {adv.naam()}

Collega {_kap(spec)} is door mij per afzonderlijke brief geïnformeerd. Op uw vragen antwoord ik, met toestemming van {b.o.voor()} {_naam(b.o, b.o.m.vol_achter)}, als volgt. Patiënt is bij ons in zorg sinds {_dat(b, j - 3, 8, "woorden")}. Vóór {j} waren er geen psychische klachten. De klachten zijn begonnen na de terugvordering en nemen toe bij elke nieuwe brief. Over oorzaak en gevolg kan ik als behandelaar geen oordeel geven, daarvoor verwijs ik u naar een onafhankelijk deskundige.

Voor nadere vragen kunt u mij in de ochtend bellen op {ha.tel()}. {poh.voor()} {poh.achter()} is er op maandag en donderdag.

Met collegiale groet,

dr. {_vl(ha)}, huisarts"""


def opvangcontract(b: Bron) -> str:
    gob, bem, inval = b.vreemd[0], _nieuw(b), _nieuw(b)
    j = _jaar(b)
    kop = f"{'Datum':<12}{'Kind':<18}{'van':<8}{'tot':<8}{'uren':<7}Gehaald door"
    r = []
    oppas = b.vreemd[4]
    halers = [b.o, b.ex, oppas, b.o, b.o, oppas, b.ex, b.o]
    for n, h in enumerate(halers):
        k = b.kinderen[n % len(b.kinderen)]
        u = b.rng.randint(3, 9)
        r.append(
            f"{3 + 2 * n:02d}-09-{j}  "
            + _kol(k, "naam", k.m.voor, 18)
            + f"{'08.30':<8}{8 + u:02d}.30   {u:<7}"
            + h.voor()
        )
    kids = "\n".join(
        f"Kind {n}                  {_kol(k, 'naam', k.m.naam, 32)}geb. {k._m('geboortedatum', f'{k.m.geboren:%d-%m-%Y}')}   BSN {k._m('bsn', k.m.bsn)}"
        for n, k in enumerate(b.kinderen, 1)
    )
    k0 = b.kinderen[0]
    return f"""OVEREENKOMST GASTOUDEROPVANG {j}
Gastouderbureau De Zevensprong

VRAAGOUDER
Naam en voorletters     {_lijst(b.o)}
Adres                   {b.o.straat()}
Postcode en woonplaats  {b.o.pc()}
Burgerservicenummer     {b.o.bsn()}
Tel. overdag            {b.o.tel()}

GASTOUDER
Naam en voorletters     {_lijst(gob)}
Adres                   {gob.straat()}
Postcode en woonplaats  {gob.pc()}
Geboortedatum           {gob.geb()}
Burgerservicenummer     {gob.bsn()}
IBAN                    {gob.iban()}
Tel. mobiel             {gob.tel()}
Vervanger bij ziekte    {inval.voor()}
                        {inval.achter()}

{kids}

1. De gastouder vangt {"de kinderen" if len(b.kinderen) > 1 else k0.voor()} op voor {b.rng.randint(60, 160)} uur per maand tegen een uurtarief van € 5,{b.rng.randint(10, 90)}.
2. De vraagouder betaalt via het bureau. Contante betaling is alleen toegestaan tegen kwitantie.
3. Bij ziekte van de gastouder neemt {_mw(inval)} de opvang over. {_kap(inval)} staat als vervanger bij ons ingeschreven.
4. Aanspreekpunt bij het bureau is {bem.naam()} ({_post(bem, "gob-dezevensprong.nl")}).

URENLIJST SEPTEMBER {j}

{kop}
{chr(10).join(r)}

Bijzonderheden: op de 7e was {k0.voor()} ziek, {b.o.voor()} gebeld, uren wel doorgeteld. {_van(gob)} dochter heeft geholpen met huiswerk.

Voor akkoord vraagouder          Voor akkoord gastouder

{_kol(b.o, "naam", b.o.m.met_letters, 33)}{_vl(gob)}

Gezien bureau: {_vl(bem)}, {_dat(b, j, 10, "cijfers")}"""


def appgesprek(b: Bron) -> str:
    gob, buur, ander = b.vreemd[0], b.vreemd[4], _nieuw(b)
    k = b.kinderen[0]
    j = _jaar(b)
    m = b.rng.randint(1, 12)
    r: list[str] = [
        f"WhatsApp-chat met {gob.voor()} gastouder",
        f"Geëxporteerd door {b.o.voor()}, bijlage 9 bij bezwaar",
        "",
    ]
    tijd = [8, 2]

    def app(dag: int, w: Wie | None, tekst: str) -> None:
        tijd[1] += b.rng.randint(1, 9)
        u, mi = tijd[0] + tijd[1] // 60, tijd[1] % 60
        if w is None:
            r.append(f"{dag:02d}-{m:02d}-{j} {u:02d}:{mi:02d} - {tekst}")
        else:
            wie = w.voor() + (" gastouder" if w is gob else "")
            r.append(f"{dag:02d}-{m:02d}-{j} {u:02d}:{mi:02d} - {wie}: {tekst}")

    app(3, None, "Berichten in deze chat zijn versleuteld.")
    app(
        3,
        gob,
        f"hoi {b.o.voor()}, is {k.voor()} er morgen ook? ik moet {_naam(buur, buur.m.voor)} laten weten hoeveel er mee eten",
    )
    app(3, b.o, f"ja {k.voor()} komt wel, ik werk tot 6 uur 🙏")
    app(3, gob, "oke top")
    app(
        3,
        b.o,
        f"heb jij nog dat mailtje van het bureau? van die {_naam(ander, ander.m.voor)} van de administratie",
    )
    app(3, gob, f"zal kijken. is {_naam(ander, ander.m.naam)} toch? ik stuur door naar {b.o.email()}")
    app(3, b.o, "jaa graag")
    tijd[1] += 90
    app(4, gob, f"{k.voor()} wil niet eten 😅 zegt dat {b.ex.voor()} altijd patat maakt")
    app(4, b.o, f"haha nee hoor. {b.ex.voor()} kan niet eens koken")
    app(
        4,
        gob,
        f"trouwens {b.ex.voor()} stond hier net voor de deur. wou {k.voor()} meenemen. ik heb nee gezegd want jij had niks gezegd",
    )
    app(4, b.o, f"GOED VAN JE!! niet meegeven. nooit zonder mij te bellen. {b.o.tel()} is mijn nieuwe nr")
    app(
        4,
        gob,
        f"snap ik schat. {_mw(b.ex).replace('de heer', 'meneer')} was wel boos, {buur.voor()} kwam erbij staan",
    )
    app(4, b.o, f"zeg sorry tegen {buur.voor()} van me")
    tijd[1] += 60
    app(9, b.o, f"{gob.voor()} ik heb weer brief van toeslagen. ze willen jouw bankafschriften zien")
    app(9, gob, "van mij?? waarom")
    app(9, b.o, f"om te bewijzen dat ik betaalde. jij bent toch {gob.iban()} ?")
    app(9, gob, "ja klopt maar ik wil geen gedoe met belasting")
    app(
        9,
        b.o,
        f"een {_mw(b.vambt[0]).replace('de heer', 'meneer')} heeft gebeld. ik moet voor vrijdag antwoorden",
    )
    app(
        9,
        gob,
        f"oke ik print ze. kom ze maar halen, nieuwe adres is {gob.straat()} he, {_naam(gob, gob.m.achter)} staat op de bel",
    )
    app(9, b.o, "❤️ je bent een engel")
    app(9, None, "<Media weggelaten>")
    app(
        9,
        gob,
        f"dit is de kwitantie van {MAANDEN[m - 1]}, heb hem op naam van {_naam(b.o, b.o.m.vol_achter)} gezet",
    )
    app(9, b.o, f"dank je. {_van(k)} jas ligt nog bij jou volgens mij")
    return "\n".join(r) + "\n"


def mailketen(b: Bron) -> str:
    adv, sec, sh = b.vreemd[1], _nieuw(b), b.vreemd[6]
    pzb, beh = b.ambt[1], b.vambt[0]
    j, nu = _jaar(b), b.rng.randint(2021, 2024)
    dom = "kade-advocatuur.nl"
    gob = b.vreemd[0]
    return f"""Van:         {_naam(adv, adv.m.naam)} <{_post(adv, dom)}>
Verzonden:   {_dat(b, nu, 5, "woorden")} 16:41
Aan:         {pzb.email()}
CC:          {_naam(sec, sec.m.naam)} <{_post(sec, dom)}>; {b.o.email()}; {_naam(beh, beh.m.vol_achter)}, {_naam(beh, beh.m.voor[0] + ".")} <{beh.email()}>
Onderwerp:   RE: FW: dossier {b.o.achter()} / aanvullende stukken ({b.rng.randint(10000, 99999)})
Bijlagen:    Verklaring_{_naam(gob, _los(gob))}_{j}.pdf; jaaropgave {j} {_naam(b.o, b.o.m.achter)}.pdf; ID {_naam(b.ex, b.ex.m.voor)}.jpg

Beste {pzb.voor()},

Dank voor het telefoontje van vanochtend. Zoals beloofd stuur ik namens cliënt{"e" if _v(b.o) else ""} de ontbrekende stukken. De verklaring van {_mw(gob)} is getekend, maar niet gedateerd. Het secretariaat heeft {_hem(gob)} daarover gebeld op {gob.tel()}. Het identiteitsbewijs van {b.ex.naam()} heb ik van de mediator gekregen, dus graag zorgvuldig mee omgaan.

Kan {_mw(beh)} bevestigen dat de betaling aan {b.o.voor()} deze maand nog op {b.o.iban()} komt?

Vriendelijke groet,
{adv.voor()}

mr. {_naam(adv, adv.m.met_letters)} | advocaat bestuursrecht | aanwezig di t/m vr
{adv.tel()}

> Van: {pzb.naam()} <{pzb.email()}>
> Aan: {_naam(adv, adv.m.naam)}
> Onderwerp: FW: dossier {b.o.achter()}
>
> Hallo {_mw(adv).replace("de heer", "meneer")},
>
> Zie hieronder. {beh.voor()} heeft het dossier van mij overgenomen zolang ik met verlof ben.
> Mijn nummer blijft {pzb.tel()}. Heeft u de verklaring van de gastouder binnen?
>
> Groeten, {pzb.voor()}
>
>> Van: {beh.naam()}
>> Aan: {pzb.naam()}; team-herstel-noord
>>
>> {pzb.voor()},
>>
>> Weet jij waar de jaaropgave van {_lijst(b.o)} is gebleven? In het systeem zie ik alleen een
>> scan van {_van(b.ex)} paspoort, ingeboekt door {b.vambt[2].user()}. {_kap(b.vambt[2])} zegt dat er
>> meer bij zat. Bij de gemeente heeft {_vl(sh)} ({_post(sh, "samenuitdeschuld.nl")}) ook
>> een kopie gehad. Zonder dat stuk kan ik niet door. BSN ouder {b.o.bsn()}, BSN ex
>> {b.ex.bsn()}.
>>
>> {_naam(beh, beh.m.voor[0])}."""


def actieoverleg(b: Bron) -> str:
    tl, pzb, beh, jur = b.vambt[2], b.ambt[1], b.ambt[0], b.vambt[1]
    sh, adv, w = b.vreemd[6], b.vreemd[1], _nieuw(b)
    j, nu = _jaar(b), b.rng.randint(2021, 2024)
    k = b.kinderen[-1]
    acties = [
        (f"Beslag op loon van {_mw(b.o)} laten intrekken", beh, "vóór 1 maart"),
        (f"{_mw(adv, True)} bellen over de stukken", pzb, "deze week"),
        (f"Nagaan wie {b.ex.voor()} als partner heeft ingevoerd", jur, "z.s.m."),
        (f"Kindregeling {k.voor()} opstarten", pzb, "in april"),
        (f"Terugkoppeling aan {sh.voor()} (gemeente)", tl, "na besluit"),
        ("Printen oude beschikkingen", beh, "gereed"),
    ]
    tabel = "\n".join(f"{n}\t{t}\t{_ini(p)}\t{wanneer}" for n, (t, p, wanneer) in enumerate(acties, 1))
    aanw = "\n".join(
        f"{_kol(p, 'naam', p.m.naam, 32)}{_ini(p)}\t{rol}"
        for p, rol in (
            (tl, "teamleider, voorzitter"),
            (beh, "behandelaar"),
            (pzb, "persoonlijk zaakbehandelaar"),
            (jur, "vaktechniek"),
            (sh, "gemeente, brede ondersteuning"),
        )
    )
    return f"""VERSLAG CASUSOVERLEG HERSTEL
Datum: {_dat(b, nu, 2)}, 10.00-11.15 uur, digitaal
Casus: {_vl(b.o)}, {b.o.stad()} (BSN {b.o.bsn()})

Aanwezig
{aanw}

Afwezig m.k.: {_vl(b.vambt[0])} (zit in de middagdienst)

1. Opening
{tl.voor()} opent en stelt {_mw(sh)} van de gemeente voor. Het verslag van vorige keer is vastgesteld. Bij punt 3 moet "{_naam(jur, jur.m.achter)}" zijn: "{_naam(beh, beh.m.achter)}".

2. Stand van zaken
{pzb.voor()} heeft {b.o.voor()} {_naam(b.o, b.o.m.vol_achter)} twee keer gesproken. {b.o.voor()} woont met {" en ".join(x.voor() for x in b.kinderen)} in een huurwoning. De woningcorporatie, contactpersoon {_vl(w)}, dreigt met ontruiming. {_kap(w)} wil schriftelijk horen dat er geld komt.
{beh.voor()} heeft de jaren {j - 1} tot en met {j + 1} doorgerekend. In {j} is de toeslag gestopt vanwege een melding over {b.ex.naam()} en uit niets blijkt dat {b.ex.voor()} daarover is gehoord. {jur.voor()} vindt dat vooringenomen. {sh.voor()} vraagt of {_van(b.ex)} nieuwe aanvraag hier los van staat. Dat is zo, die ligt bij een ander team.

3. Kinderen
{k.voor()} ({k.geb()}) is vastgelopen op school. {_mw(sh, True)} kan een coach regelen. {pzb.achter()} neemt dit mee in het plan van aanpak.

4. Rondvraag
{jur.voor()} meldt dat de mailbox vol zit. Mail voorlopig naar {pzb.email()}. {tl.voor()} heeft vanaf maandag een ander nummer: {tl.tel()}.

5. Actielijst

nr\tactie\twie\twanneer
{tabel}

Volgend overleg: {_dat(b, nu, 3)}
Verslag: {_vl(beh)} ({beh.user()})"""


def haastnotitie(b: Bron) -> str:
    adv, gob, buur, w = b.vreemd[1], b.vreemd[0], b.vreemd[4], b.vreemd[5]
    beh, oud = b.ambt[0], b.vambt[0]
    o, ex, k = b.o, b.ex, min(b.kinderen, key=lambda x: x.m.geboren)
    t = "mw" if _v(o) else "dhr"
    tx = "mw" if _v(ex) else "dhr"
    j, nu = _jaar(b), b.rng.randint(2021, 2024)
    kort = f"{w.m.letters[0]} {w.m.achter}"
    return f"""tel.notitie {_dat(b, nu, 10, "cijfers")} / {beh.user()} / niet uitgewerkt!!

inkomend 13.50 u, {o.tel()}
{t} {_klein(o, o.m.vol_achter)}, bsn gecheckt {o.bsn()}, geb {o.geb()} ok

- belt over beslissing {j}, snapt er niks van. boos maar netjes
- zegt: in {j} gesproken m {_klein(oud, oud.m.vol_achter)}, die zou t uitzoeken, nooit meer iets v gehoord
- opvang was bij {_klein(gob, gob.m.naam)} (gastouder, {gob.straat()}), later bij {_klein(buur, buur.m.voor)} van hiernaast
- {tx} {_klein(ex, ex.m.voor)} = ex, zou geld hebben opgenomen v {_haar(o)} rek. aangifte? ja, ligt bij adv
- ex nu op nr {ex.tel()}, NIET bellen (!)
- adv = {_klein(adv, adv.m.achter)}, mail {_post(adv, "kade-advocatuur.nl")}
- oudste ({_klein(k, k.m.voor)}) zit thuis, leerplicht heeft gebeld
- kids: {", ".join(_klein(x, x.m.voor) for x in b.kinderen)}
- beslag door {_naam(w, kort)}, ref {b.rng.randint(100000, 999999)}, 2x per maand
- wil terugbelafspraak, liefst NIET met {_klein(oud, oud.m.voor)} {_klein(oud, oud.m.vol_achter)}. kan na 15u
- nieuw mailadr: {o.email()}

uitgelegd dat ik niks kan toezeggen. {t} {_klein(o, o.m.achter)} bedankte wel, klonk moe
14.20 zelf adv gebeld > vm ingesproken. 14.35 terug: {_klein(adv, adv.m.voor)} stuurt verklaring {_klein(gob, gob.m.achter)} na
15.05 {_klein(b.ambt[1], b.ambt[1].m.voor)} gevraagd of die het overneemt. akkoord. zie {b.ambt[1].user()}

ACTIE {_ini(beh)}: brief uitzoeken + {_ini(b.ambt[1])} bijpraten voor do
NB {_klein(buur, buur.m.voor)} wil eventueel getuigen: {buur.tel()} / {buur.email()}"""


def _eigen_namen(f: Callable[[Bron], str]) -> Callable[[Bron], str]:
    """Keep names apart: no official shares one with the parent, and an ex with the same initial is written in full."""

    @wraps(f)
    def vul(b: Bron) -> str:
        for groep in (b.ambt, b.vambt):
            for n, w in enumerate(groep):
                while w.m.voor == b.o.m.voor or w.m.achter == b.o.m.achter:
                    w = groep[n] = Wie(maak(b.rng, "twintig", "ambtenaar", bekend=False), b.rng, b.o.m)
        if b.ex.deelt and b.ex.m.letters[0] == b.o.m.letters[0]:
            b.ex.m.extra["voluit"] = True
        return f(b)

    return vul


SJABLONEN: list[Callable[[Bron], str]] = [
    _eigen_namen(f)
    for f in (
        dagvaarding, zitting, bezwaar_zelf, verweer, ouderschapsplan, schuldenoverzicht, afschrift,
        leerlingverslag, huisarts, opvangcontract, appgesprek, mailketen, actieoverleg, haastnotitie,
    )
]  # fmt: skip
