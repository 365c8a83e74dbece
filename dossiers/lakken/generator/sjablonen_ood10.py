# SPDX-License-Identifier: EUPL-1.2
"""Templates written without sight of the rules: the core papers of a dossier as a parent gets it handed over."""

from __future__ import annotations

from collections.abc import Callable

from .mensen import MAANDEN
from .sjablonen_test import Bron
from .wie import Wie


def _g(w: Wie, man: str, vrouw: str) -> str:
    return man if w.m.geslacht == "m" else vrouw


def _cel(w: Wie, soort: str, tekst: str, breed: int) -> str:
    """A marked value in a column."""
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _kap(w: Wie) -> str:
    return w._m("naam", f"{w.m.letters} {w.m.vol_achter}".upper())


def _klein(w: Wie, veld: str) -> str:
    """A name without capitals; Python leaves a loose dot behind a lowered İ."""
    return w._m("naam", getattr(w.m, veld).lower().replace("i\u0307", "i"))


def _om(w: Wie) -> str:
    """'Velde, van der J.'"""
    return w._m("naam", f"{w.m.achter}, {w.m.tus} {w.m.letters}".replace("  ", " "))


def _index(w: Wie) -> str:
    """'Velde, J. van der (Janneke)', as the address book of an office writes it."""
    return w._m("naam", f"{w.m.achter}, {w.m.letters} {w.m.tus}".strip() + f" ({w.m.voor})")


def _kort(w: Wie) -> str:
    """A surname with its prefix abbreviated: 'v.d. Velde'."""
    if w.deelt:
        return w.naam()
    tus = w.m.tus.replace("van der", "v.d.").replace("van den", "v.d.").replace("van 't", "v.'t")
    return w._m("naam", f"{tus} {w.m.achter}".strip())


def _bez(w: Wie) -> str:
    """First name in the genitive; the ending is nobody's."""
    eind = w.m.voor[-1].lower()
    return w.voor() + ("'" if eind in "sxzş" else "'s" if eind in "aiouyı" else "s")


def _bare(w: Wie) -> str:
    """The surname of a civil servant; the full name where the parent has that surname too."""
    return w.naam() if w.deelt else w.achter()


def _titel(w: Wie) -> str:
    return f"{_g(w, 'de heer', 'mevrouw')} {w.naam()}" if w.deelt else w.heer()


def _dhr(w: Wie) -> str:
    """Title and surname in one fixed notation, so that the sex tells two people with one surname apart."""
    return f"{_g(w, 'de heer', 'mevrouw')} {w.achter()}"


def _dhr_vol(w: Wie) -> str:
    return f"{_g(w, 'de heer', 'mevrouw')} {w._m('naam', f'{w.m.letters} {w.m.vol_achter}')}"


def _adres(w: Wie) -> str:
    """Full address on one line, without double spaces."""
    return f"{w.straat()}, {w._m('postcode', w.m.postcode)} {w.stad()}"


def _rij(w: Wie, b: Bron) -> str:
    """Initials and surname in a table, or the first name where that would be the parent's name as well."""
    if w.deelt and w.m.letters[0] == b.o.m.letters[0]:
        return w.m.naam
    return w.m.met_letters


def _komma(w: Wie, b: Bron) -> str:
    return w.naam() if _rij(w, b) == w.m.naam else w.komma()


def _geb8(w: Wie) -> str:
    return w._m("geboortedatum", f"{w.m.geboren:%Y%m%d}")


def _en(delen: list[str]) -> str:
    return " en ".join([", ".join(delen[:-1]), delen[-1]] if len(delen) > 1 else delen)


def _v(b: Bron, n: int) -> Wie:
    """The same stranger has the same role in the whole dossier.

    0 childminder, 1 lawyer or adviser, 2 neighbour, 3 doctor, 4 teacher, 5 bailiff, 6 and 7 other parents.
    """
    return b.vreemd[n % len(b.vreemd)]


def _dag(b: Bron) -> str:
    """A date that is nobody's birthday."""
    g = b.g
    mensen = (g.ouder, g.ex, *g.kinderen, *g.ambtenaren, *g.vreemden, *g.vreemde_ambtenaren)
    geboren = {f"{m.geboren:%d-%m-%Y}" for m in mensen} | {
        f"{m.geboren.day} {MAANDEN[m.geboren.month - 1]} {m.geboren.year}" for m in mensen
    }
    while True:
        d = b.dag()
        if d not in geboren:
            return d


def _in_jaar(b: Bron) -> str:
    while True:
        d = f"{b.rng.randint(1, 28):02d}-{b.rng.randint(1, 12):02d}-{b.jaar}"
        if all(d != f"{k.m.geboren:%d-%m-%Y}" for k in b.kinderen):
            return d


def _bedrag(b: Bron, laag: int = 80, hoog: int = 9800) -> str:
    n = b.rng.randint(laag, hoog)
    return f"{n:,}".replace(",", ".") + f",{b.rng.randint(0, 99):02d}"


def _tijd(b: Bron) -> str:
    return f"{b.rng.randint(8, 17):02d}:{b.rng.randint(0, 59):02d}"


def definitief(b: Bron) -> str:
    o, ex, a = b.o, b.ex, b.vambt[0]
    kop = f"{'Naam kind':<30}{'Geboren':<13}{'BSN':<12}{'Uren':<7}Toeslag"
    rij = [
        _cel(k, "naam", k.m.naam, 30)
        + _cel(k, "geboortedatum", f"{k.m.geboren:%d-%m-%Y}", 13)
        + _cel(k, "bsn", k.m.bsn, 12)
        + f"{b.rng.randint(300, 2600):<7}{_bedrag(b)}"
        for k in b.kinderen
    ]
    rijen = "\n".join(rij)
    return f"""Belastingdienst/Toeslagen
Postbus 4660
8000 KB Zwolle

{_kap(o)}
{o.straat()}
{o.pc()}

Dagtekening           {_dag(b)}
Burgerservicenummer   {o.bsn()}
Beschikkingsnummer    {o.aanslag(b.jaar)}
BelastingTelefoon     0800 - 0543

Betreft: definitieve berekening en terugvordering kinderopvangtoeslag {b.jaar}

Geachte {o.m.aanhef} {o.achter()},

Wij hebben uw kinderopvangtoeslag over {b.jaar} definitief berekend. U heeft recht op EUR {_bedrag(b)}. U ontving EUR {_bedrag(b, 9900, 22000)} aan voorschotten. Het verschil moet u terugbetalen. Hieronder leest u hoe wij aan dit bedrag komen.

Waar gaan wij van uit?
{kop}
{rijen}

Uw toeslagpartner was in dit jaar {_dhr_vol(ex)}, geboren op {ex._m("geboortedatum", f"{ex.m.geboren:%d-%m-%Y}")}, burgerservicenummer {ex.bsn()}. Het inkomen van {_dhr(ex)} telt mee voor de maanden januari tot en met september. De berekening van uw toeslagpartner heeft nummer {ex.aanslag(b.jaar)}.

De opvang vond plaats bij gastouder {_v(b, 0).met_letters()}. Wij hebben geen bewijs ontvangen dat u de eigen bijdrage aan {_g(_v(b, 0), "hem", "haar")} heeft betaald.

Hoe betaalt u terug?
Maak EUR {_bedrag(b)} voor {_dag(b)} over op NL86 INGB 0002 4455 88 onder vermelding van het beschikkingsnummer. Betalen in 24 termijnen kan ook. Wij schrijven het bedrag dan af van {o.iban()}.

Bent u het niet eens met deze beschikking? Stuur dan binnen zes weken een bezwaarschrift.

Hoogachtend,
de inspecteur,
namens deze,

{a.met_letters()}
teamleider Toeslagen
"""


def stopzetting(b: Bron) -> str:
    o, a, k = b.o, b.ambt[0], b.kinderen[0]
    return f"""Retouradres Postbus 4660, 8000 KB Zwolle

{_g(o, "De heer", "Mevrouw")} {o._m("naam", f"{o.m.letters} {o.m.vol_achter}")}
{o.straat()}
{o.pc()}

Behandeld door      {a.naam()}
Doorkiesnummer      {a.tel()}
E-mail              {a.email()}
Ons kenmerk         {b.ref()}
BSN                 {o.bsn()}
Datum               {_dag(b)}

Onderwerp: stopzetting voorschot kinderopvangtoeslag {b.jaar}

Geachte {o.m.aanhef} {o.achter()},

U krijgt vanaf 1 maart {b.jaar} geen voorschot kinderopvangtoeslag meer. In onze brief van {_dag(b)} hebben wij u om gegevens gevraagd over de opvang van {_en([x.voor() for x in b.kinderen])}. Die gegevens hebben wij niet ontvangen.

Waarom stopt de toeslag?
1. De overeenkomst met {_v(b, 0).naam()} is niet door u ondertekend. Op het formulier staat alleen de naam van {_dhr_vol(b.ex)}.
2. Volgens de basisregistratie woont {k.naam()} (burgerservicenummer {k.bsn()}) niet het hele jaar op uw adres.
3. De bedragen op de rekening {_v(b, 0).iban()} van de gastouder komen niet overeen met de jaaropgave.

Wij hebben {_g(_v(b, 0), "de heer", "mevrouw")} {_v(b, 0).achter()} daarover op {_dag(b)} een brief gestuurd, naar {_adres(_v(b, 0))}. Ook daarop kwam geen antwoord.

Wat kunt u doen?
Stuur de gevraagde stukken alsnog naar postbus 4660. Heeft u hulp nodig, dan kunt u ook terecht bij een maatschappelijk werker of bij het Juridisch Loket. Zonder machtiging mogen wij met niemand anders over uw toeslag spreken. Dat geldt ook voor {_v(b, 2).heer_vol()}, die ons op {_dag(b)} namens u belde.

De uitbetaling op uw rekening {o.iban()} van {_dag(b)} is de laatste.

Met vriendelijke groet,

{a._m("naam", f"{a.m.letters} {a.m.vol_achter}")}
medewerker behandeling

Afschrift: dossier van {_g(o, "de heer", "mevrouw")} {o.achter()}
Paraaf: {a.user()}
"""


def bezwaarbeslissing(b: Bron) -> str:
    o, adv = b.o, _v(b, 1)
    return f"""Beslissing op bezwaar

{_g(adv, "De heer", "Mevrouw")} mr. {adv._m("naam", f"{adv.m.letters} {adv.m.vol_achter}")}
Per e-mail: {adv.email()}

Datum           : {_dag(b)}
Bezwaarschrift  : {_dag(b)}
Inzake          : {_om(o)}, BSN {o.bsn()}
Berekeningsjaar : {b.jaar}
Behandelaar     : {_om(b.vambt[1])}

Geachte {_g(adv, "heer", "mevrouw")} {adv.achter()},

Namens {_g(o, "de heer", "mevrouw")} {o.met_letters()} heeft u bezwaar gemaakt tegen de beschikking met nummer {o.aanslag(b.jaar)}. Ik verklaar het bezwaar ongegrond. Hierna leest u waarom.

Verloop van de procedure
Op {_dag(b)} is uw {_g(o, "cliënt", "cliënte")} gehoord. Daarbij waren aanwezig: uw {_g(o, "cliënt", "cliënte")}, u zelf, mijn collega {b.ambt[1].naam()} als voorzitter en {b.vambt[1].met_letters()} als verslaglegger. De gastouder, {_v(b, 0).naam()}, was opgeroepen maar is niet verschenen.

Standpunt van uw {_g(o, "cliënt", "cliënte")}
{_g(o, "De heer", "Mevrouw")} {o.achter()} stelt dat de opvang voor {_en([k.voor() for k in b.kinderen])} is betaald, deels contant. {_g(b.ex, "Haar voormalige echtgenoot", "Zijn voormalige echtgenote")}, {_dhr_vol(b.ex)}, zou de kwitanties hebben meegenomen bij {_g(b.ex, "zijn", "haar")} vertrek naar {b.ex.stad()}. {_g(_v(b, 2), "Buurman", "Buurvrouw")} {_v(b, 2).naam()} heeft dit schriftelijk bevestigd. Ook huisarts {_v(b, 3).achter()} heeft een verklaring afgelegd.

Overwegingen
Een verklaring achteraf van {_v(b, 2).achter()} is onvoldoende. Uit de afschriften van {o.iban()} blijkt in {b.jaar} niet van betalingen aan {_v(b, 0).achter()}. Van de rekening {b.ex.iban()} op naam van {_dhr(b.ex)} heb ik geen afschriften ontvangen. De gestelde contante betalingen van EUR {_bedrag(b)} zijn niet aannemelijk geworden.

Proceskosten
Voor een vergoeding is geen aanleiding.

Beroep
Uw {_g(o, "cliënt", "cliënte")} kan binnen zes weken beroep instellen bij de rechtbank, sector bestuursrecht.

Hoogachtend,

namens de staatssecretaris van Financiën,

{_kap(b.ambt[1])}
inspecteur

c.c. {b.vambt[1]._m("naam", f"{b.vambt[1].m.voor[0]}. {b.vambt[1].m.vol_achter}")}, {_bare(b.vambt[2])}, archief
"""


def ouderbrief(b: Bron) -> str:
    o, ex, gast = b.o, b.ex, _v(b, 0)
    return f"""{o.naam()}
{o.straat()}
{o.pc()}
tel. {o.tel()}
{o.email()}

Aan: Belastingdienst/Toeslagen
Postbus 4660
8000 KB Zwolle

{o.stad()}, {_dag(b)}

Betreft: bezwaar en verzoek om uitleg, BSN {o.bsn()}

Geachte heer of mevrouw,

Ik begrijp niet waarom ik {b.euro()} moet terugbetalen. Ik ben alleen met {len(b.kinderen)} {"kind" if len(b.kinderen) == 1 else "kinderen"} en ik werk in de thuiszorg. Toen ik belde kreeg ik eerst {_titel(b.ambt[0])} en daarna {_g(b.vambt[0], "een meneer", "een mevrouw")} {_bare(b.vambt[0])}. Die zei dat ik fraude had gepleegd. Later zei {b.ambt[0].voor()} dat het om een handtekening ging. Wat is het nu?

Dit is hoe het is gegaan. {_en([k.voor() for k in b.kinderen])} {"ging" if len(b.kinderen) == 1 else "gingen"} vanaf {b.jaar - 1} naar {gast.naam()}. {gast.voor()} woont in de {gast.straat()} en is geregistreerd gastouder. Ik bracht ze om zeven uur en {_v(b, 2).voor()} van hiernaast haalde ze op als ik late dienst had. Mijn ex-{_g(ex, "man", "vrouw")} {ex.voor()} deed de papieren, want ik was vaak ziek. Na de scheiding heeft {ex.voor()} alles meegenomen. {_bez(ex)} nummer is {ex.tel()}, maar {_g(ex, "hij", "zij")} neemt niet op.

Vraag het aan {_g(_v(b, 4), "meester", "juf")} {_v(b, 4).achter()} van de school, die zag {gast.voor()} elke dag aan het hek. Dokter {_v(b, 3).achter()} weet ook hoe ik eraan toe was. Ik kon de huur niet meer betalen en toen kwam deurwaarder {_v(b, 5).naam()} aan de deur. {_bez(b.kinderen[0])} verjaardag hebben we niet gevierd.

Ik heb de bankafschriften van {o.iban()} erbij gedaan. Daarop staat steeds "oppas {gast._m("naam", gast.m.voor)}". {gast._m("naam", gast.m.voor.upper())} HEEFT DUS GEWOON GELD GEKREGEN.

Ik wil dat iemand anders dan {_bare(b.vambt[0])} naar mijn zaak kijkt en dat u mij belt.

Met vriendelijke groet,

{o.met_letters()}

Bijlagen: afschriften, contract met {gast.achter()}, verklaring {_v(b, 2).naam()}
"""


def exbrief(b: Bron) -> str:
    o, ex = b.o, b.ex
    return f"""Van: {ex.naam()} <{ex.email()}>
Adres: {_adres(ex)}
Telefoon: {ex.tel()}
BSN: {ex.bsn()}

Aan de Belastingdienst, afdeling Toeslagen
Datum: {_dag(b)}

Onderwerp: ik wil niet langer aansprakelijk zijn

Geachte medewerker,

Ik kreeg op {_dag(b)} een brief over een schuld van {b.euro()}. Die schuld is niet van mij. Ik ben sinds {b.jaar} gescheiden van {o.naam()}. Wij hebben samen {_en([k.voor() for k in b.kinderen])}. Ik woon nu bij mijn {_g(_v(b, 6), "broer", "zus")} {_v(b, 6).voor()} en ik betaal alimentatie, dat kunt u zien op mijn rekening {ex.iban()}.

{o.voor()} vroeg de toeslag aan met {_g(o, "zijn", "haar")} eigen DigiD. Ik heb alleen een keer getekend, omdat {o.voor()} daarom vroeg. Wie de gastouder was weet ik nog wel: {_v(b, 0).voor()} {_v(b, 0).achter()}. Of {_v(b, 0).voor()} is betaald weet ik niet. Ik gaf {o.voor()} elke maand contant geld voor de opvang en {_v(b, 2).achter()} was daar een keer bij.

Met {_g(b.vambt[2], "meneer", "mevrouw")} {_bare(b.vambt[2])} van uw kantoor is afgesproken dat ik een betalingsregeling kreeg. Toch staat nu {_g(_v(b, 5), "de heer", "mevrouw")} {_v(b, 5).achter()} voor mijn deur met een dwangbevel. Stuur mij alstublieft een bewijs dat ik er niets meer mee te maken heb.

Verder wil ik dat u mijn adres niet aan {o.voor()} geeft. Mijn advocaat is {_v(b, 7).heer_vol()} ({_v(b, 7).email()}).

Geboortedatum: {ex.geb()}

Groeten,

{_kap(ex)}

Ontvangen {_dag(b)}, geboekt door {b.ambt[1].user()}, doorgezet aan {b.vambt[2].komma()}
"""


def adviesbrief(b: Bron) -> str:
    o, adv, ex = b.o, _v(b, 1), b.ex
    return f"""Sociaal Raadslieden
in samenwerking met het Juridisch Loket

Aan de Uitvoeringsorganisatie Herstel Toeslagen
t.a.v. {b.ambt[0].heer_vol()}

Datum      {_dag(b)}
Cliënt     {o.naam()}, geboren {o.geb()}
Adres      {_adres(o)}
Kenmerk    {b.ref()}
Steller    {adv.naam()}, telefoon {adv.tel()}

Geachte {_g(b.ambt[0], "heer", "mevrouw")} {_bare(b.ambt[0])},

Tot mij wendde zich {_g(o, "de heer", "mevrouw")} {o.achter()} met het verzoek {_g(o, "hem", "haar")} bij te staan. U sprak {_g(o, "hem", "haar")} op {_dag(b)} samen met uw collega {b.ambt[1].voor()} {_bare(b.ambt[1])}. Van dat gesprek ontvingen wij geen verslag.

Ik breng het volgende onder uw aandacht.

a. Cliënt is getrouwd geweest met {_dhr_vol(ex)}. Het huwelijk is ontbonden. {_g(ex, "De heer", "Mevrouw")} {ex.achter()} verblijft, voor zover bekend, te {ex.stad()}.

b. Uit het huwelijk {"is" if len(b.kinderen) == 1 else "zijn"} geboren: {_en([f"{k.naam()} ({k.geb()})" for k in b.kinderen])}.

c. Door de terugvordering ontstonden schulden bij familie. Cliënt leende bij {_v(b, 6).naam()} {b.euro()} en betaalde dat terug via {_v(b, 6).iban()}. Ook {_v(b, 7).heer()} sprong bij.

d. Op {_dag(b)} legde gerechtsdeurwaarder {_v(b, 5).met_letters()} beslag op de inboedel. {_bez(b.kinderen[-1])} bed en het bureautje werden meegenomen.

e. De huisarts, dokter {_kort(_v(b, 3))}, heeft cliënt doorverwezen. De leerkracht van {b.kinderen[0].voor()}, {_v(b, 4).naam()}, zag dat {b.kinderen[0].voor()} zonder ontbijt op school kwam.

Ik verzoek u om een voorschot op de compensatie en om een vaste contactpersoon. Cliënt heeft met {_g(b.vambt[1], "de heer", "mevrouw")} {_kort(b.vambt[1])} geen goede ervaring. Het bedrag kan op {o.iban()} worden gestort.

In afwachting van uw bericht, dat u ook mag mailen naar {adv.email()},

{_g(adv, "dhr.", "mw.")} {adv._m("naam", f"{adv.m.letters.replace('.', '')} {adv.m.vol_achter}")}
{_g(adv, "sociaal raadsman", "sociaal raadsvrouw")}

cc: {o.voor()} {o.achter()}; {_v(b, 7).met_letters()}
"""


def telefoonnotities(b: Bron) -> str:
    o, ex = b.o, b.ex
    blok = [
        f"""Beller        {o.naam()} ({o.tel()})
Medewerker    {b.ambt[0].user()}
Vraag         Waar blijft het besluit?
Notitie       Burger is boos. Zegt dat {_bare(b.vambt[0])} had beloofd te bellen.
              Heb uitgelegd dat {b.vambt[0].voor()} met verlof is. Teruggebeld
              door {b.ambt[1].naam()}, voicemail ingesproken.""",
        f"""Beller        {ex.naam()}, ex-partner ({ex.tel()})
Medewerker    {b.vambt[1].user()}
Vraag         Wil weten of {o.voor()} geld heeft gekregen
Notitie       Geen informatie gegeven. {_g(ex, "Dhr.", "Mw.")} zegt dat {_g(o, "hij", "zij")} nu woont met
              {_v(b, 6).naam()}. Heeft zelf nieuw adres: {ex.straat()}.""",
        f"""Beller        {_v(b, 0).met_letters()}, gastouder
Medewerker    {b.ambt[1].user()}
Vraag         Brief ontvangen over {_en([k.voor() for k in b.kinderen])}
Notitie       {_g(_v(b, 0), "Hij", "Zij")} past al jaren niet meer op. Wil niet dat {ex.voor()}
              {_g(_v(b, 0), "zijn", "haar")} nummer krijgt. Mail naar {_v(b, 0).email()}""",
        f"""Beller        mr. {_v(b, 1).achter()}, gemachtigde
Medewerker    {b.vambt[2].user()}
Vraag         Uitstel hoorzitting {_om(o)}
Notitie       Akkoord, nieuwe datum {_dag(b)}. {_g(_v(b, 1), "Hij", "Zij")} is bereikbaar op
              {_v(b, 1).tel()}. Doorgegeven aan {b.vambt[2].voor()} en {b.ambt[0].voor()}.""",
    ]
    b.rng.shuffle(blok)
    kop = f"""CONTACTHISTORIE KLANTBEELD
Relatie  {o.groot()}   BSN {o.bsn()}   geb. {o.geb()}
Team     {_bare(b.ambt[0])} / {_bare(b.ambt[1])}
"""
    delen = [
        f"\n--- contact {n} --- {_dag(b)} {_tijd(b)} --- kanaal: telefoon ---\n{t}\n"
        for n, t in enumerate(blok, 1)
    ]
    return (
        kop
        + "".join(delen)
        + f"""
Samenvatting door {b.ambt[1].naam()}
{_g(o, "Meneer", "Mevrouw")} {o.achter()} belde in totaal negen keer. {_g(ex, "De heer", "Mevrouw")} {ex._m("naam", ex.m.vol_achter)} belde twee keer en is steeds doorverwezen. Volgens {_v(b, 2).naam()}, die namens {o.voor()} belde, is de post zoekgeraakt.
"""
    )


def betaallijst(b: Bron) -> str:
    o, ex = b.o, b.ex
    r = [
        f"OVERZICHT BETALINGEN EN VERREKENINGEN   afgedrukt {_dag(b)} door {b.ambt[1].user()}",
        "",
        f"Belanghebbende : {_om(o)}",
        f"BSN            : {o.bsn()}",
        f"Rekening       : {o.iban()} t.n.v. {_kap(o)}",
        "",
        f"{'Datum':<12}{'Soort':<16}{'Rekening':<21}{'Ten name van':<32}{'Bedrag':>10}",
    ]
    for w, soort in (
        (o, "voorschot"),
        (o, "voorschot"),
        (ex, "voorschot"),
        (_v(b, 0), "rechtstreeks"),
        (o, "nabetaling"),
        (ex, "verrekening"),
        (b.kinderen[0], "kindregeling"),
        (_v(b, 5), "derdenbeslag"),
    ):
        r.append(
            f"{_in_jaar(b):<12}{soort:<16}"
            + _cel(w, "iban", w.m.iban, 21)
            + _cel(w, "naam", _rij(w, b), 32)
            + f"{_bedrag(b):>10}"
        )
    r += [
        "",
        "VERREKEND MET ANDERE BELANGHEBBENDEN (zelfde run)",
        "nr;bsn;naam;aanslag;bedrag;paraaf",
    ]
    for n, w in enumerate((_v(b, 6), o, _v(b, 7), ex, _v(b, 2)), 1):
        r.append(
            f"{n};{w._m('bsn', w.m.bsn)};{_komma(w, b) if n % 2 == 0 else w.met_letters()};{w.aanslag(b.jaar)};{_bedrag(b)};"
            f"{b.ambt[n % 2]._m('naam', b.ambt[n % 2].m.voor[0] + b.ambt[n % 2].m.achter[0])}"
        )
    r += [
        "",
        "| Jaar | Aanslagnummer | Op naam van | Openstaand |",
        "|------|---------------|-------------|------------|",
        f"| {b.jaar} | {o.aanslag(b.jaar)} | {o.achter()} | {_bedrag(b)} |",
        f"| {b.jaar + 1} | {o.aanslag(b.jaar + 1)} | {o.achter()} | {_bedrag(b)} |",
        f"| {b.jaar + 1} | {ex.aanslag(b.jaar + 1)} | {_komma(ex, b)} | {_bedrag(b)} |",
        "",
        f"Opmerking: betaling van {_dag(b)} kwam van de rekening van {_v(b, 2).met_letters()}, niet van {o.voor()}. {b.vambt[0].naam()} heeft dat nagevraagd bij {ex.voor()}; die zegt van niets te weten.",
        f"Akkoord: {_bare(b.vambt[0])}",
    ]
    return "\n".join(r) + "\n"


def schermen(b: Bron) -> str:
    o, ex, gast = b.o, b.ex, _v(b, 0)
    r = [
        f"GBA-V RAADPLEGEN        {_dag(b)} {_tijd(b)}        GEBR {b.ambt[0].user()}        BLAD 1/2",
        "=" * 72,
        "01 PERSOON",
        f"   A-nummer/BSN      {o._m('bsn', o.m.bsn)}",
        f"   Voornamen         {o.voor()}",
        f"   Voorvoegsel       {o._m('naam', o.m.tus) if o.m.tus else '-'}",
        f"   Geslachtsnaam     {o._m('naam', o.m.achter)}",
        f"   Geboortedatum     {_geb8(o)}      Geslacht {o.m.geslacht.upper()}",
        "05 HUWELIJK/PARTNERSCHAP",
        f"   BSN               {ex._m('bsn', ex.m.bsn)}",
        f"   Voornamen         {ex.voor()}",
        f"   Geslachtsnaam     {ex.achter()}      Geslacht {ex.m.geslacht.upper()}",
        f"   Geboortedatum     {_geb8(ex)}",
        f"   Ontbonden         {b.jaar}0{b.rng.randint(1, 9)}{b.rng.randint(10, 28)}   reden S",
        "08 VERBLIJFPLAATS",
        f"   Straat/nr         {o.straat()}",
        f"   Postcode          {o.pc()}",
        "09 KINDEREN",
    ]
    r += [
        f"   {n:02d}  {_cel(k, 'bsn', k.m.bsn, 12)}{_cel(k, 'naam', f'{k.m.vol_achter.upper()}, {k.m.voor}', 34)}{_geb8(k)}"
        for n, k in enumerate(b.kinderen, 1)
    ]
    r += [
        "",
        f"TVS  TOESLAGEN VERSTREKKINGEN SYSTEEM   regeling KOT   jaar {b.jaar}   status TERUGVORDERING",
        "-" * 72,
        f"AANVRAGER ...: {o._m('bsn', o.m.bsn)}  {o.groot()}",
        f"PARTNER .....: {ex._m('bsn', ex.m.bsn)}  {ex.groot()}",
        f"OPVANG 01 ...: GASTOUDER  {gast.groot()}   BSN {gast._m('bsn', gast.m.bsn)}",
        f"OPVANGADRES .: {gast.straat()}  {gast.pc()}",
        f"REKENING ....: {o._m('iban', o.m.iban)}   TNV {_kap(o)}",
        f"OUDE REK. ...: {ex._m('iban', ex.m.iban)}   TNV {ex._m('naam', _rij(ex, b).upper())}",
        f"TELEFOON ....: {o.tel()}      CONTACT EX: {ex.tel()}",
        f"MUTATIE .....: {_dag(b)}  {b.ambt[1].user()}  HERZIENING",
        f"MUTATIE .....: {_dag(b)}  {b.vambt[0].user()}  BLOKKADE UITBETALING",
        "",
        "FSV - registratie signalen",
        f"{'BSN':<12}{'Naam':<34}{'Datum':<12}Mdw",
    ]
    for w, a in ((o, b.vambt[0]), (gast, b.vambt[0]), (_v(b, 6), b.ambt[0]), (_v(b, 7), b.vambt[2])):
        r.append(
            _cel(w, "bsn", w.m.bsn, 12)
            + _cel(w, "naam", f"{w.m.achter}, {w.m.letters} {w.m.tus}".strip(), 34)
            + f"{_in_jaar(b)}  "
            + a._m("naam", f"{a.m.letters[:2]} {a.m.vol_achter}")
        )
    r += [
        "Toelichting:",
        f"  Tip van {_g(_v(b, 2), 'buurman', 'buurvrouw')} {_v(b, 2).naam()}: kinderen zijn niet bij {gast.voor()}.",
        f"  Zie ook signaal {_v(b, 7).achter()} (zelfde gastouder). Info {b.vambt[2].naam()}, tst. {b.vambt[2].tel()}",
        f"  Aanvrager {o.achter()} niet gesproken.",
    ]
    return "\n".join(r) + "\n"


def mailketen(b: Bron) -> str:
    o, ex = b.o, b.ex
    a, c = b.ambt[0], b.ambt[1]
    d, e, f = b.vambt
    return f"""Van: {_index(c)} <{c.email()}>
Verzonden: woensdag {_dag(b)} {_tijd(b)}
Aan: {_index(d)}
CC: {_index(a)}; {e.naam()}
Onderwerp: FW: KOT-dossier {o.achter()} ({o.bsn()})

Ha {d.voor()},

Zie hieronder. Kun jij de beschikking tegenhouden? Ik heb {a.voor()} al gevraagd om de blokkade eraf te halen. {_bare(e)} is er tot donderdag niet, dus vraag het anders aan {f.naam()} ({f.user()}). De advocaat, mr. {_v(b, 1).achter()}, dreigt met een kort geding.

Groet,
{c.voor()}

{c.naam()}
Team Bezwaar en Beroep
T {c.tel()}

________________________________
Van: {_index(a)}
Verzonden: dinsdag {_dag(b)} {_tijd(b)}
Aan: {c.naam()} <{c.email()}>; {_bare(f)} <{f.email()}>
Onderwerp: KOT-dossier {o.achter()} ({o.bsn()})

{c.voor()}, {f.voor()},

Ik kreeg net {o.voor()} {o.achter()} aan de lijn. {_g(o, "Meneer", "Mevrouw")} huilde. Wat ik ervan begrijp: ex {ex.naam()} (BSN {ex.bsn()}) heeft in {b.jaar} de toeslag op {_g(ex, "zijn", "haar")} eigen rekening laten zetten en is daarna verhuisd naar {_adres(ex)}. Er lopen beslagen via {_v(b, 5).heer_vol()}.

In het systeem zie ik alleen een notitie van {e.user()}: "gastouder {_v(b, 0).achter()} niet geloofwaardig". Wie is {_v(b, 0).voor()} {_v(b, 0).achter()} en waarom is dat nooit aan de ouder voorgelegd?

Nog iets: {_bez(b.kinderen[0])} geboortedatum staat verkeerd, dat moet {b.kinderen[0].geb()} zijn.

{a._m("naam", a.m.voor[0] + a.m.achter[0])}

> Op {_dag(b)} schreef {e.naam()} <{e.email()}>:
> Hoi {a.voor()}, ik zou hier geen tijd aan besteden. {f.voor()} en ik hebben
> de zaak bekeken met {_titel(d)} erbij. De ouders {_v(b, 6).achter()} en
> {_v(b, 7).achter()} zaten bij dezelfde gastouder en die kregen ook nul.
> Gr. {e.voor()}

From: {o.email()}
To: {a.email()}
Subject: mijn zaak

Beste {_g(a, "meneer", "mevrouw")} {_bare(a)}, u zou mij voor vrijdag bellen. Mijn nummer is {o.tel()}. Groeten, {o.voor()}
"""


def werkinstructie(b: Bron) -> str:
    a, c = b.ambt
    d, e, f = b.vambt
    r = f"""MEMO / WERKINSTRUCTIE                                   versie 1.{b.rng.randint(0, 9)}, {_dag(b)}
Aan      : alle behandelaars
Van      : {d.naam()} ({d.user()})
Kopie    : {a.met_letters()}, {c.met_letters()}
Betreft  : beoordelen van bewijs bij gastouderopvang

1. Aanleiding
{e.voor()} en {f.voor()} merkten dat teams verschillend omgaan met contante betalingen. In het overleg van {_dag(b)} is besloten dat {_bare(d)} een instructie schrijft. {a.voor()} {_bare(a)} heeft meegelezen.

2. Werkwijze
- Vraag altijd zelf de bankafschriften op. Neem geen conclusies over uit het oude onderzoek.
- Twijfel je, leg de zaak dan voor aan {c.naam()}, {c.tel()}. Bij afwezigheid neemt {e.met_letters()} waar.
- Stuur stukken nooit naar je eigen mail, maar naar {f.email()} of {c.email()}.
- Noem in brieven geen namen van andere ouders (zie de fout van {_titel(f)} van vorige maand).

3. Voorbeeld
In de zaak van {b.o.heer_vol()} stond in het systeem dat er nooit was betaald. Op de afschriften van {b.o.voor()} stond wel "oppas". De gastouder, {_v(b, 0).naam()}, bevestigde dit. In de zaak {_v(b, 6).achter()} (BSN {_v(b, 6).bsn()}) ging het net zo, en {_v(b, 7).naam()} kreeg pas na drie jaar gelijk.

4. Verdeling van de werkvoorraad
"""
    r += f"{'Behandelaar':<34}{'Userid':<12}{'Toestel':<14}Zaken\n"
    for w, z in ((a, b.o), (c, _v(b, 6)), (d, _v(b, 7)), (e, _v(b, 2)), (f, b.ex)):
        r += (
            _cel(w, "naam", f"{w.m.achter}, {w.m.letters} {w.m.tus}".strip(), 34)
            + _cel(w, "gebruikersnaam", w.m.gebruiker, 12)
            + _cel(w, "telefoon", w.m.tel, 14)
            + z._m("naam", _rij(z, b))
            + "\n"
        )
    return (
        r
        + f"""
5. Vragen
Stel ze aan {e.voor()} of loop langs bij {_g(c, "de heer", "mevrouw")} {_kort(c)}. De minister heeft de Kamer toegezegd dat alle zaken voor {_dag(b)} zijn bekeken.

Vastgesteld door {_kap(d)}, medeparaaf {f._m("naam", f"{f.m.voor[0]}.{f.m.achter[0]}.")}
"""
    )


def opvangcontract(b: Bron) -> str:
    o, gast = b.o, _v(b, 0)
    kind = "\n".join(
        f"   {n}. {k.naam()}, geboren op {k.geb()}, BSN {k.bsn()}" for n, k in enumerate(b.kinderen, 1)
    )
    return f"""OVEREENKOMST GASTOUDEROPVANG
via Gastouderbureau Het Zonnehuisje          contractnummer {b.rng.randint(10000, 99999)}

Ondergetekenden:

DE VRAAGOUDER
   Naam en voorletters   : {_om(o)}
   Adres                 : {o.straat()}
   Postcode/woonplaats   : {o.pc()}
   Telefoon overdag      : {o.tel()}
   Burgerservicenummer   : {o.bsn()}
   Partner               : {_komma(b.ex, b)}, geb. {b.ex.geb()}

DE GASTOUDER
   Naam en voorletters   : {_om(gast)}
   Adres                 : {gast.straat()}
   Postcode/woonplaats   : {gast.pc()}
   Telefoon              : {gast.tel()}
   E-mail                : {gast.email()}
   Geboortedatum         : {gast.geb()}
   IBAN                  : {gast.iban()}

komen overeen dat de gastouder opvang biedt aan:
{kind}

Artikel 1. De opvang begint op {_dag(b)} en vindt plaats in de woning van {_g(gast, "de heer", "mevrouw")} {gast.achter()}.
Artikel 2. Het uurtarief is EUR 5,{b.rng.randint(10, 95)}. De vraagouder betaalt vooraf, voor de vijfde van de maand.
Artikel 3. {o.voor()} brengt {b.kinderen[0].voor()} zelf. Ophalen mag ook door {b.ex.voor()} of door {_v(b, 2).naam()}, telefoon {_v(b, 2).tel()}. Aan anderen geeft {gast.voor()} de kinderen niet mee.
Artikel 4. Bij ziekte van de gastouder neemt {_v(b, 6).heer_vol()} de opvang over.
Artikel 5. Huisarts van de kinderen: dokter {_v(b, 3).achter()}. School: OBS De Regenboog, groepsleerkracht {_v(b, 4).voor()} {_v(b, 4).achter()}.
Artikel 6. Opzeggen kan schriftelijk met een termijn van een maand.

Aldus opgemaakt te {gast.stad()} op {_dag(b)}.

Vraagouder                              Gastouder
{_cel(o, "naam", f"{o.m.letters} {o.m.vol_achter}", 40)}{gast._m("naam", f"{gast.m.letters} {gast.m.vol_achter}")}

Namens het gastouderbureau: {_v(b, 7).naam()}, bemiddelingsmedewerker
"""


def jaaropgave(b: Bron) -> str:
    o, gast = b.o, _v(b, 0)
    r = [
        f"JAAROPGAVE KINDEROPVANG {b.jaar}",
        "Gastouderbureau Het Zonnehuisje, houder van de voorziening",
        "",
        f"Aan:       {_g(o, 'Dhr.', 'Mw.')} {o._m('naam', f'{o.m.letters[0]}. {o.m.vol_achter}')}",
        f"           {o.straat()}",
        f"           {o.pc()}",
        f"Klant:     {b.rng.randint(1000, 9999)}          BSN: {o.bsn()}",
        f"Gastouder: {gast.komma()}          BSN: {gast.bsn()}",
        "",
        f"{'Kind':<30}{'Geb.datum':<13}{'Uren':>6}{'Tarief':>9}{'Kosten':>12}",
    ]
    for k in b.kinderen:
        r.append(
            _cel(k, "naam", k.m.naam[:28], 30)
            + _cel(k, "geboortedatum", f"{k.m.geboren:%d-%m-%Y}", 13)
            + f"{b.rng.randint(200, 2400):>6}{'5,' + str(b.rng.randint(10, 95)):>9}{_bedrag(b):>12}"
        )
    r += ["", f"{'Maand':<12}{'Ontvangen van':<34}{'Via rekening':<24}{'Bedrag':>10}"]
    for maand, w in (("januari", o), ("februari", o), ("maart", b.ex), ("april", _v(b, 2)), ("mei", b.ex)):
        r.append(
            f"{maand:<12}"
            + _cel(w, "naam", _rij(w, b).replace(".", ""), 34)
            + _cel(w, "iban", w.m.iban, 24)
            + f"{_bedrag(b, 80, 990):>10}"
        )
    r += [
        "",
        f"In april betaalde {_v(b, 2).naam()} namens {o.voor()}. Over de maanden maart en mei betaalde {_dhr(b.ex)}. De gastouder ontving alles op {gast.iban()}.",
        "",
        f"Wij hebben deze opgave opgesteld uit de urenstaten van {gast.voor()}. Klopt {_bez(b.kinderen[-1])} aantal uren niet, meld het dan binnen twee weken aan uw contactpersoon, {_v(b, 7).heer()}.",
        "",
        f"{_v(b, 7)._m('naam', _v(b, 7).m.met_letters)}",
        "administratie",
        "",
        f"[stempel] ingekomen {_dag(b)}   gezien: {_bare(b.vambt[1])} {b.vambt[1].user()}",
    ]
    return "\n".join(r) + "\n"


def bewijsuitvraag(b: Bron) -> str:
    o, a, gast = b.o, b.vambt[2], _v(b, 0)
    vink = "\n".join(
        f"[ ] contract en urenstaten voor {k.voor()} (BSN {k._m('bsn', f'{k.m.bsn[:4]}.{k.m.bsn[4:6]}.{k.m.bsn[6:]}')})"
        for k in b.kinderen
    )
    return f"""Verzoek om gegevens kinderopvangtoeslag

Naam          {_kap(o)}
Adres         {o.straat()} {o.pc()}
BSN           {o.bsn()}
Datum         {_dag(b)}
Reageren voor {_dag(b)}

Geachte {_g(o, "heer", "mevrouw")} {_kort(o)},

Wij controleren uw kinderopvangtoeslag over {b.jaar}. Daarvoor missen wij nog gegevens. Onze collega {b.ambt[1].naam()} heeft u dat op {_dag(b)} ook al gevraagd.

Stuur kopieën (geen originelen) van:
{vink}
[ ] bankafschriften van {o.iban()} waarop de betalingen aan {gast.met_letters()} staan
[ ] een kopie van het legitimatiebewijs van {gast.voor()}
[ ] de echtscheidingsbeschikking, met het adres van {_dhr_vol(b.ex)}
[ ] een verklaring van de werkgever

Op het wijzigingsformulier van {_dag(b)} staat een andere handtekening. Is die van u of van {b.ex.voor()}?

Vragen kunt u stellen aan {a.naam()}, telefoon {a.tel()}, of aan {_g(b.ambt[1], "de heer", "mevrouw")} {_bare(b.ambt[1])} via {b.ambt[1].email()}. Reageert u niet, dan stellen wij de toeslag op nul.

Met vriendelijke groet,
{a.naam()}
Belastingdienst/Toeslagen

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
ANTWOORDSTROOK (door ouder ingevuld, met de hand)
naam: {_klein(o, "naam")}
tel: {o.tel()}
opmerking: de handtekening is van {_klein(b.ex, "voor")}, ik heb {_klein(gast, "voor")} altijd betaald, vraag {_klein(_v(b, 2), "naam")} maar. de papieren liggen bij {_g(_v(b, 1), "meneer", "mevrouw")} {_klein(_v(b, 1), "vol_achter")}
plaats en datum: {o.stad()}, {_dag(b)}
"""


def hoorverslag(b: Bron) -> str:
    o, adv = b.o, _v(b, 1)
    vz, vs = b.ambt[1], b.vambt[1]

    def ini(w: Wie) -> str:
        """Initials of a speaker, or the surname where two people have the same ones."""
        i = w.m.voor[0] + w.m.achter[0]
        return i if sum(x.m.voor[0] + x.m.achter[0] == i for x in (o, adv, vz, vs)) == 1 else w.m.vol_achter

    def kort(w: Wie) -> str:
        return w._m("naam", ini(w))

    def spreekt(w: Wie) -> str:
        return kort(w) + ":"

    return f"""VERSLAG HOORZITTING
Bezwaar {o.aanslag(b.jaar)}, {_dag(b)}, 10.00 uur, via beeldbellen

Aanwezig:
- {_g(o, "de heer", "mevrouw")} {o.naam()}, belanghebbende ({o._m("naam", ini(o))})
- mr. {adv.naam()}, gemachtigde ({adv._m("naam", ini(adv))})
- {vz.naam()}, voorzitter ({vz._m("naam", ini(vz))})
- {vs.naam()}, verslag ({vs._m("naam", ini(vs))})
Afwezig met bericht: {b.vambt[0].met_letters()}

{kort(vz)} heet iedereen welkom en vraagt {_g(o, "de heer", "mevrouw")} {o.achter()} te vertellen wat er is gebeurd.

{spreekt(o)} "Ik heb alles gedaan zoals {_v(b, 0).voor()} het zei. Die vulde samen met {_v(b, 2).voor()} de uren in. {b.ex.voor()} bemoeide zich er niet mee, tot het geld op was. Toen ging {b.ex.voor()} weg en bleef ik achter met {_en([k.voor() for k in b.kinderen])}."

{kort(adv)} voegt toe dat {_v(b, 0).naam()} een schriftelijke verklaring heeft gegeven. Ook {_v(b, 4).naam()}, leerkracht, en huisarts {_v(b, 3).met_letters()} hebben op papier gezet wat zij zagen. De dienst heeft alleen geluisterd naar een anonieme tip. {_g(o, "De heer", "Mevrouw")} {o.achter()} weet dat die van {_v(b, 6).naam()} kwam.

{kort(vz)} vraagt wie de bankrekening beheerde.

{spreekt(o)} De oude rekening stond op naam van {b.ex.naam()}. Het nummer was {b.ex.iban()}. Sinds {b.jaar} heb ik zelf {o.iban()}.

{kort(vs)} vraagt of {b.ex.voor()} bereikbaar is als getuige.

{spreekt(adv)} Er is een adres, {_adres(b.ex)}. {_g(b.ex, "De heer", "Mevrouw")} {b.ex.achter()} heeft laten weten niet te willen komen. {_bez(b.ex)} nieuwe partner, {_v(b, 7).voor()}, nam de telefoon op.

{spreekt(o)} Toen ik bij het kantoor in de rij stond zei {_bare(b.vambt[0])} tegen mij: "U bent een fraudeur." Dat vergeet ik nooit. {b.kinderen[0].voor()} stond ernaast. Later kwam deurwaarder {_v(b, 5).achter()} ook nog.

{kort(vz)} zegt toe dat {b.vambt[0].naam()} niet meer bij de zaak betrokken is. {_g(vs, "De heer", "Mevrouw")} {_bare(vs)} maakt het verslag en stuurt het naar {adv.email()} en {o.email()}.

De zitting sluit om 11.15 uur.

Vastgesteld, {_dag(b)}
{vz._m("naam", vz.m.met_letters)}, {vs._m("naam", vs.m.met_letters)}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    definitief, stopzetting, bezwaarbeslissing, ouderbrief, exbrief, adviesbrief, telefoonnotities, betaallijst,
    schermen, mailketen, werkinstructie, opvangcontract, jaaropgave, bewijsuitvraag, hoorverslag,
]  # fmt: skip
