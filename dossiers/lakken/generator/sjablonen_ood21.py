# SPDX-License-Identifier: EUPL-1.2
"""Templates written without sight of the rules, in the proportions of a real dossier; the roles of the unregistered
people (childminder, lawyer, doctor, neighbour, ...) are the same in every document of a dossier.
"""

from __future__ import annotations

from collections.abc import Callable

from .mensen import MAANDEN
from .sjablonen_test import Bron
from .wie import Wie

_OPVANG = (
    "kinderdagverblijf De Toverfluit",
    "kinderopvang Klein Duimpje",
    "buitenschoolse opvang Het Honk",
    "kindercentrum Bolderkar",
)

_TELWOORD = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    "twintig", "eenentwintig",
)  # fmt: skip


def _v(b: Bron, n: int) -> Wie:
    """Gastouder, gemachtigde, huisarts, buur, leerkracht, deurwaarder, nieuwe partner, werkgever (0 to 7)."""
    return b.vreemd[n % len(b.vreemd)]


def _a(w: Wie) -> str:
    """Surname as it is written after a title: 'Van der Velde'; with the first name for an official who shares the
    parent's surname, as nobody could tell them apart otherwise.
    """
    a = w.m.vol_achter
    if w.deelt and w.m.rol == "ambtenaar":
        return w.naam()
    return w._m("naam", a[0].upper() + a[1:])


def _d(w: Wie) -> str:
    return ("mevrouw " if w.m.geslacht == "v" else "de heer ") + _a(w)


def _dv(w: Wie) -> str:
    """Title, initials and surname, always with full stops."""
    return ("mevrouw " if w.m.geslacht == "v" else "de heer ") + w._m("naam", w.m.met_letters)


def _k(tekst: str) -> str:
    return tekst[0].upper() + tekst[1:]


def _kap(w: Wie) -> str:
    return w._m("naam", w.m.met_letters.upper())


def _omgekeerd(w: Wie) -> str:
    """'Velde van der, J.A.' or 'Velde, van der J.A.' as in an address book."""
    if not w.m.tus:
        return w._m("naam", f"{w.m.achter}, {w.m.letters}")
    a, t, ll = w.m.achter, w.m.tus, w.m.letters
    return w._m("naam", w.rng.choice((f"{a} {t}, {ll}", f"{a}, {t} {ll}")))


def _paraaf(w: Wie) -> str:
    tus = "".join(t.lstrip("'")[:1] for t in w.m.tus.split())
    return w._m("naam", f"{w.m.voor[0]}{tus}{w.m.achter[0]}")


def _adres(w: Wie) -> str:
    return f"{w.straat()}, {w._m('postcode', w.m.postcode)} {w._m('plaats', w.m.plaats)}"


def _en(delen: list[str]) -> str:
    return delen[0] if len(delen) == 1 else ", ".join(delen[:-1]) + " en " + delen[-1]


def _gen(w: Wie) -> str:
    """First name with genitive s."""
    einde = w.m.voor[-1].lower()
    return w.voor() + ("'" if einde in "sxzş" else "'s" if einde in "aiouy" else "s")


def _vm(w: Wie, vrouw: str, man: str) -> str:
    return vrouw if w.m.geslacht == "v" else man


def _dmj(b: Bron, jaar: int) -> str:
    """A date that is nobody's birthday."""
    while True:
        d, m = b.rng.randint(1, 28), b.rng.randint(1, 12)
        if all((k.m.geboren.day, k.m.geboren.month) != (d, m) for k in (b.o, b.ex, *b.kinderen)):
            return f"{d:02d}-{m:02d}-{jaar}"


def _dag(b: Bron, jaar: int) -> str:
    dmj = _dmj(b, jaar)
    d, m, _ = dmj.split("-")
    return b.rng.choice((dmj, f"{int(d)} {MAANDEN[int(m) - 1]} {jaar}"))


def _eur(b: Bron, van: int = 90, tot: int = 9800) -> str:
    return f"€ {b.rng.randint(van, tot):,}".replace(",", ".") + b.rng.choice((",-", ",00", ",50", ",17"))


def _vak(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst[: breed - 1]) + " " * max(1, breed - len(tekst))


def hoorzitting(b: Bron) -> str:
    o, ex, g, adv, k = b.o, b.ex, _v(b, 0), _v(b, 1), b.kinderen[0]
    ouder = _vm(o, "mevrouw", "de heer")
    return f"""BEZWAARSCHRIFTENADVIESCOMMISSIE HERSTEL TOESLAGEN
Verslag van het horen

Zaak             BAC 2022/{b.rng.randint(1000, 9999)}
Datum en plaats  {_dag(b, 2022)}, via een beeldverbinding
Aanwezig         {_dv(o)} (bezwaarmaker)
                 mr. {adv._m("naam", adv.m.met_letters)} (gemachtigde)
                 {b.vambt[0].naam()} en {b.ambt[1].naam()} (namens UHT)
Commissie        {_dv(b.vambt[1])} (voorzitter), {_dv(b.vambt[2])} (secretaris)
Afwezig          {_dv(g)}, die als getuige was opgeroepen, is niet verschenen.

De voorzitter opent het horen om 10.05 uur en legt uit dat van het gesprek een zakelijke weergave wordt gemaakt. De geluidsopname wordt na de beslissing gewist.

{_k(_d(o))} vertelt dat de opvang in {b.jaar} bij {g.voor()} thuis was, vier dagen in de week. {_k(ouder)} {_a(o)} werkte toen in de zorg en {ex.voor()} was nog in beeld, maar droeg niets bij. "{g.voor()} haalde {k.voor()} uit school en ik betaalde contant, omdat {g.voor()} dat zo wilde," aldus {ouder} {_a(o)}. De kwitanties zijn bij de ontruiming verloren gegaan.

Mr. {_a(adv)} wijst erop dat de dienst in {b.jaar + 1} al over een verklaring van {_d(g)} beschikte. Die verklaring is door {_d(b.vambt[0])} niet in het dossier gevoegd. Op de vraag van de voorzitter waarom dat niet is gebeurd, antwoordt {b.vambt[0].naam()} dat iedere behandelaar de stukken destijds op een eigen schijf bewaarde. {_k(_d(b.ambt[1]))} vult aan dat een collega, waarschijnlijk {_d(b.ambt[0])}, de verklaring nog wel heeft gezien.

De secretaris vraagt naar de toeslagpartner. {_k(_d(o))} antwoordt dat {ex.naam()} sinds {_dag(b, b.jaar)} op een ander adres stond, te weten {ex.straat()} in {ex.stad()}. De post van de dienst ging daar echter ook naartoe. {_k(_d(ex))} heeft die post nooit doorgegeven. Volgens {_d(b.ambt[1])} is in het systeem te zien dat {ex.voor()} zelf twee keer heeft gebeld.

Gevraagd naar de gevolgen zegt {ouder} {_a(o)} dat {_en([x.voor() for x in b.kinderen])} het nog steeds merken. {k.voor()} is van school gewisseld en de leerkracht, {_d(_v(b, 4))}, heeft daar een brief over geschreven (productie 7).

{_k(_d(b.vambt[2]))} vat samen en mr. {_a(adv)} krijgt twee weken voor een nadere reactie. De voorzitter dankt {_d(o)} en sluit het horen om 11.20 uur.

Vastgesteld door:

{b.vambt[1].met_letters()}          {b.vambt[2].met_letters()}
voorzitter                  secretaris
"""


def uitspraak(b: Bron) -> str:
    o, ex, g, adv = b.o, b.ex, _v(b, 0), _v(b, 1)
    eis = _vm(o, "eiseres", "eiser")
    return f"""RECHTBANK MIDDEN-NEDERLAND
Zittingsplaats Utrecht
Bestuursrecht
zaaknummer: UTR {b.jaar - 2000 + 3} / {b.rng.randint(1000, 5999)}

uitspraak van de enkelvoudige kamer van {_dag(b, b.jaar + 4)} in de zaak tussen

{o.naam()}, uit {o.stad()}, {eis}
(gemachtigde: mr. {adv._m("naam", adv.m.met_letters)}),

en

de Belastingdienst/Toeslagen, verweerder
(gemachtigden: {b.vambt[0].met_letters()} en {b.vambt[1].met_letters()}).

Procesverloop

1. Met het besluit van {_dag(b, b.jaar + 2)}, kenmerk {o.aanslag(b.jaar)}, heeft verweerder de kinderopvangtoeslag van {eis} over {b.jaar} op nihil gesteld en {_eur(b)} teruggevorderd. Het bezwaar is ongegrond verklaard. De rechtbank heeft het beroep op zitting behandeld. Verschenen zijn {eis}, bijgestaan door mr. {_a(adv)}, en {_a(b.vambt[0])} namens verweerder. Als getuige is gehoord {g.naam()}, geboren op {g.geb()} en wonende te {g.stad()}.

Overwegingen

2. Tussen partijen staat vast dat {g.naam()} in {b.jaar} als gastouder de kinderen van {eis} opving, onder wie {_en([f"{x.naam()} ({x.geb()})" for x in b.kinderen])}. In geschil is of de kosten zijn betaald.

2.1. Volgens verweerder blijkt uit de bankafschriften slechts van één betaling aan {_d(g)} van {_eur(b, 90, 400)}. {_k(eis)} stelt dat {ex.naam()}, die destijds toeslagpartner was, de overige bedragen vanaf rekening {ex.iban()} heeft voldaan.

2.2. Getuige {_a(g)} heeft verklaard: "Ik kreeg het geld in een envelop. Soms van {o.voor()}, soms van {ex.voor()}. {ex.voor()} schreef dat op in een schrift." De rechtbank acht deze verklaring geloofwaardig. Zij strookt met de brief van huisarts {_v(b, 2).met_letters()} en met wat {_v(b, 7).naam()}, de toenmalige werkgever, over de werktijden heeft geschreven.

2.3. Dat {_a(g)} over de precieze data niet zeker was, doet daaraan niet af. De stelling van verweerder dat {_d(ex)} op dat adres nooit heeft gewoond, mist feitelijke grondslag, gelet op het uittreksel dat {adv.met_letters()} heeft overgelegd.

3. Het beroep is gegrond. Verweerder moet de proceskosten van {eis} vergoeden, te betalen aan {_d(o)} zelf en niet aan {_d(ex)}.

Beslissing

De rechtbank vernietigt het bestreden besluit en draagt verweerder op binnen zes weken opnieuw te beslissen. Deze uitspraak is in het openbaar uitgesproken. Een afschrift is verzonden aan mr. {_a(adv)} en aan verweerder, ter attentie van {b.vambt[1].naam()}.
"""


def vooraankondiging(b: Bron) -> str:
    o, ex, p = b.o, b.ex, b.ambt[0]
    regels = "\n".join(
        f"{j}    {_eur(b):<14}{_eur(b):<14}{s}"
        for j, s in zip(
            range(b.jaar, b.jaar + 3), ("vooringenomen", "hardheid", "geen herstel nodig"), strict=True
        )
    )
    return f"""Uitvoeringsorganisatie Herstel Toeslagen
Postbus 16800, 2500 BE Den Haag

Aan {_vm(o, "mevrouw", "de heer")} {o._m("naam", o.m.met_letters)}
{o.straat()}
{o.pc()}

Datum: {_dag(b, 2023)}
Ons kenmerk: UHT-VA-{b.rng.randint(10000, 99999)}
Burgerservicenummer: {o.bsn()}
Behandeld door: {p.naam()}, bereikbaar op {p.tel()}

Onderwerp: vooraankondiging integrale beoordeling

Beste {_vm(o, "mevrouw", "meneer")} {_a(o)},

U hebt ons gevraagd te kijken of u gedupeerd bent. Dat hebben wij gedaan. {_k(_d(p))} heeft u daarover op {_dag(b, 2022)} gesproken, samen met {b.ambt[1].naam()}, die de berekening maakte. In deze brief leest u wat wij van plan zijn te beslissen.

Jaar    Ontvangen     Terugbetaald  Oordeel
{regels}

Waarom wij u gelijk geven
Over {b.jaar} heeft de dienst uw aanvraag stopgezet naar aanleiding van het onderzoek bij gastouder {_v(b, 0).naam()}. U wist daar niets van. In het dossier zit een notitie van {_d(b.vambt[0])} waarin staat dat alle ouders bij {_a(_v(b, 0))} zonder nadere controle werden stopgezet. Ook andere ouders, zoals {_d(_v(b, 6))}, zijn daardoor geraakt. Dat had niet mogen gebeuren.

Waarom wij u niet volledig gelijk geven
U vertelde ons dat {ex.naam()} vanaf {b.jaar + 1} niet meer uw toeslagpartner was. In de basisregistratie stond {_vm(ex, "zij", "hij")} toen nog wel op uw adres. Wij hebben hierover gebeld met {_d(ex)}. {_k(_vm(ex, "zij", "hij"))} bevestigde uw verhaal, maar kon geen stukken sturen. De uitschrijving van {_d(ex)} (BSN {ex.bsn()}) is van later datum.

Voor uw kinderen
Voor {_en([x.voor() for x in b.kinderen])} geldt de kindregeling. U hoeft daarvoor niets te doen. {_gen(b.kinderen[0])} bedrag gaat naar rekening {b.kinderen[0].iban()}.

Het geld
Wij betalen uit op {o.iban()}. Klopt dit nummer niet, bel dan vóór {_dag(b, 2023)} met {p.naam()} of mail naar {p.email()}.

Met vriendelijke groet,
namens de staatssecretaris van Financiën,


{b.vambt[1].naam()}
teammanager integrale beoordeling
"""


def wijzen(b: Bron) -> str:
    o, ex, g, k = b.o, b.ex, _v(b, 0), b.kinderen[-1]
    vr = _vm(o, "vrouw", "man")
    return f"""COMMISSIE VAN WIJZEN
Advies aan de Uitvoeringsorganisatie Herstel Toeslagen

Advies inzake: {o.komma()}
Gevraagd door: {b.vambt[0].komma()}
Besproken in de vergadering van {_dag(b, 2023)}

I. Het verzoek
De commissie is gevraagd of de handelwijze van de dienst jegens {_dv(o)} als institutioneel vooringenomen moet worden aangemerkt. Het verzoek is op schrift gesteld door {b.vambt[0].naam()} en mondeling toegelicht door {_d(b.ambt[1])}.

II. De feiten
{_k(_d(o))} is een alleenstaande {vr} met {len(b.kinderen)} {"kind" if len(b.kinderen) == 1 else "kinderen"}: {_en([f"{x.voor()} (geboren {x.geb()})" for x in b.kinderen])}. Tot {b.jaar} woonde {_vm(o, "zij", "hij")} samen met {ex.naam()}, geboren op {ex.geb()}. De opvang was bij {_OPVANG[b.jaar % 4]} en later bij gastouder {g.naam()}, tevens {_vm(g, "tante", "oom")} van {k.voor()}.

In {b.jaar + 1} is een onderzoek begonnen onder leiding van {_d(b.vambt[2])}. Uit de mailwisseling blijkt dat {_d(b.vambt[2])} aan {_d(b.vambt[1])} schreef: "Bij {_a(g)} klopt er niks van, zet ze allemaal maar dicht." {_k(_d(b.vambt[1]))} heeft daar geen vraagtekens bij gezet. {_vm(g, "Haar echtgenoot", "Zijn echtgenote")} en {_d(_v(b, 7))} zijn evenmin gehoord.

III. Beoordeling
De commissie stelt vast dat geen individuele toets heeft plaatsgevonden. De bewijsstukken die {_d(o)} op {_dag(b, b.jaar + 1)} inzond, onder meer een verklaring van buurtgenoot {_v(b, 3).naam()} en een van intern begeleider {_v(b, 4).naam()}, zijn ongelezen opgeborgen. Dat {ex.voor()} in diezelfde periode zelf een aanvraag deed, kan {_d(o)} niet worden tegengeworpen. De commissie volgt {_d(b.ambt[1])} dan ook niet in {_vm(b.ambt[1], "haar", "zijn")} opvatting dat sprake was van een gedeeld huishouden.

Ten overvloede merkt de commissie op dat de invordering hard is geweest. Deurwaarder {_a(_v(b, 5))} legde beslag op de inboedel, terwijl {k.voor()} ziek op de bank lag. Pas na tussenkomst van huisarts {_a(_v(b, 2))} is daarvan afgezien.

IV. Advies
De commissie adviseert {b.jaar} tot en met {b.jaar + 2} als vooringenomen aan te merken, de schade van {_d(o)} ruimhartig te begroten en {_d(ex)} te wijzen op de regeling voor ex-partners.

w.g. de voorzitter        w.g. de secretaris, {b.vambt[1].met_letters()}
"""


def huisbezoek(b: Bron) -> str:
    o, ex, k, c = b.o, b.ex, b.kinderen[0], b.vambt[2]
    return f"""Gemeente - team Brede Ondersteuning
GESPREKSVERSLAG EN PLAN VAN AANPAK

Inwoner       {o._m("naam", o.m.naam)}
Adres         {o.straat()}, {o.pc()}
Contact       {o.tel()} / {o.email()}
Consulent     {c.naam()} (tel. {c.tel()})
Erbij         {_v(b, 3).naam()}, {_vm(_v(b, 3), "buurvrouw", "buurman")} en steun

1. Verloop van het gesprek
Ik ben op {_dag(b, 2022)} bij {o.voor()} thuis geweest. De deur werd opengedaan door {k.voor()}, {_vm(o, "moeder", "vader")} kwam even later. {o.voor()} wilde graag dat {_v(b, 3).voor()} erbij bleef, omdat het verhaal anders te zwaar wordt. {_v(b, 3).voor()} past ook vaak op als {o.voor()} nachtdienst heeft.

2. Gezin
{o.voor()} is sinds {b.jaar} gescheiden van {ex.naam()}. {ex.voor()} woont inmiddels met {_v(b, 6).naam()} op {_adres(ex)} en is voor {k.voor()} een weekend per maand beschikbaar. Het contact verloopt via {_v(b, 6).voor()}, want {o.voor()} en {ex.voor()} spreken elkaar niet. De alimentatie komt onregelmatig binnen.

3. School en gezondheid
Ik heb met toestemming gebeld met {_d(_v(b, 4))}, mentor van {k.voor()}. Volgens {_a(_v(b, 4))} is {k.voor()} stil geworden en zijn er veel verzuimuren. Huisarts {_v(b, 2).naam()} heeft verwezen naar de praktijkondersteuner. {_gen(k)} eigen wens is om weer te gaan zwemmen.

4. Schulden
Er ligt nog een vonnis waarmee deurwaarder {_v(b, 5).met_letters()} loonbeslag heeft gelegd bij werkgever {_v(b, 7).naam()}. {_k(_d(_v(b, 7)))} werkt goed mee. Verder heeft {o.voor()} geld geleend van {_v(b, 3).voor()} ({_eur(b)}) en van gastouder {_v(b, 0).voor()}, met wie het contact nog altijd warm is.

5. Afspraken
- {o.voor()} verzamelt de brieven en levert die in bij {c.voor()}.
- {c.naam()} neemt contact op met UHT, daar is {b.ambt[0].naam()} de vaste persoon.
- {_k(_d(_v(b, 4)))} regelt een plek in de huiswerkklas voor {k.voor()}.
- {_v(b, 3).voor()} gaat de eerste keer mee naar de kredietbank.
- Over twee maanden kijken {c.voor()} en {o.voor()} samen hoe het gaat.

Voor akkoord:

{o.naam()}                {c.naam()}
"""


def exploot(b: Bron) -> str:
    o, ex, d = b.o, b.ex, _v(b, 5)
    return f"""AFSCHRIFT
Rolnummer kantoor {b.rng.randint(200000, 899999)} / DW

                         BETEKENING DWANGBEVEL MET BEVEL TOT BETALING

Heden, de {b.rng.choice(("zevende", "elfde", "negentiende"))} {b.rng.choice(MAANDEN)} tweeduizend{_TELWOORD[b.jaar + 2 - 2010]},

op verzoek van de Ontvanger van de Belastingdienst, kantoor Apeldoorn, te dezer zake domicilie kiezende ten kantore van na te noemen deurwaarder,

heb ik, {_kap(d)}, belastingdeurwaarder, legitimatie getoond hebbende,

BETEKEND AAN

{_kap(o)}, geboren op {o.geb()}, wonende te {o.stad()} aan de {o.straat()}, aldaar aan dat adres mijn exploot doende en afschrift van na te melden stuk latende aan:

{ex._m("naam", ex.m.naam.upper())}, die mij zei huisgenoot te zijn en het afschrift aannam,

het dwangbevel van {_dag(b, b.jaar + 1)}, krachtens hetwelk van genoemde {_a(o)} (BSN {o.bsn()}) te vorderen is ter zake van:

Kinderopvangtoeslag {b.jaar}, beschikking {o.aanslag(b.jaar)}          {_eur(b)}
Kinderopvangtoeslag {b.jaar + 1}, beschikking {o.aanslag(b.jaar + 1)}          {_eur(b)}
Toeslagpartner, beschikking {ex.aanslag(b.jaar)}          {_eur(b)}
Kosten van dit exploot                                   {_eur(b, 40, 140)}

met BEVEL om binnen twee dagen na heden te betalen. Bij gebreke daarvan zal worden overgegaan tot beslag op roerende zaken, op het loon dat {_dv(o)} geniet bij {_v(b, 7).met_letters()}, en op de rekening {o.iban()}, alsmede op de rekening {ex.iban()} ten name van {ex._m("naam", ex.m.naam)}.

Verklaring van de deurwaarder: ter plaatse werd mij door {ex.naam()} meegedeeld dat {_d(o)} op het werk was. Een buurtbewoner, die zich bekendmaakte als {_v(b, 3).naam()}, zei dat er ook kinderen in huis waren. Ik heb van verdere maatregelen afgezien.

De kosten van dit exploot zijn vastgesteld volgens de Kostenwet invordering rijksbelastingen.

                                             {d.met_letters()}
                                             (getekend)
"""


def bewijsbrief(b: Bron) -> str:
    o, g, a = b.o, _v(b, 0), b.ambt[1]
    kinderen = "\n".join(f"   {x.naam()}, geboren {x.geb()}, BSN {x.bsn()}" for x in b.kinderen)
    return f"""Belastingdienst/Toeslagen
Postbus 4510, 6401 JA Heerlen

{_vm(o, "Mw.", "Dhr.")} {o._m("naam", o.m.met_letters)}
{o.straat()}
{o.pc()}

                                                      Dagtekening  {_dag(b, b.jaar + 1)}
                                                      Beschikking  {o.aanslag(b.jaar)}
                                                      Inlichtingen 0800 - 0543
                                                      Steller      {a._m("naam", a.m.met_letters)} ({a._m("gebruikersnaam", a.m.gebruiker.upper())})

Betreft: herhaald verzoek om bewijsstukken kinderopvangtoeslag {b.jaar}

Geachte {_vm(o, "mevrouw", "heer")} {_a(o)},

Op {_dag(b, b.jaar)} vroegen wij u om gegevens. Wij hebben niet alles ontvangen. U stuurde ons alleen een brief van {_d(g)} en een foto van een schrift. Dat is niet genoeg om uw recht op toeslag vast te stellen.

Het gaat om de opvang van:
{kinderen}

Stuur ons binnen vier weken:
a. de overeenkomst met gastouder {g._m("naam", g.m.met_letters)}, door u beiden getekend
b. de jaaropgave en een kopie van het identiteitsbewijs van {g.naam()} (BSN {g.bsn()})
c. alle afschriften waarop de betalingen aan {_d(g)} te zien zijn
d. een uitleg waarom betaald is op de rekening van {_v(b, 6).naam()} ({_v(b, 6).iban()})
e. de arbeidsovereenkomst van uw toeslagpartner, {b.ex.naam()} (BSN {b.ex.bsn()})

Wij hebben ook {_d(g)} zelf aangeschreven op het adres {_adres(g)}. Daarop is niet gereageerd. Bij een controle ter plaatse trof onze medewerker {_a(b.vambt[0])} niemand aan. {_k(_d(_v(b, 3)))}, die ernaast woont, zei dat {_a(g)} met vakantie was.

Als wij niets horen
Dan stellen wij uw kinderopvangtoeslag over {b.jaar} vast op nihil. U moet dan {_eur(b)} terugbetalen. Uw toeslagpartner krijgt hierover geen aparte brief.

Hebt u vragen over dit verzoek? Bel dan de BelastingTelefoon en vraag naar {_d(a)} of een van {_vm(a, "haar", "zijn")} collega's van het team.

Hoogachtend,
namens de inspecteur,


{a._m("naam", a.m.met_letters)}
"""


def schermprint(b: Bron) -> str:
    o, ex, mw = b.o, b.ex, b.amb

    def rij(w: Wie, rol: str, van: int) -> str:
        return (
            f"{rol:<5}"
            + _vak(w, "bsn", w.m.bsn, 11)
            + _vak(w, "naam", f"{w.m.achter.upper()} {w.m.letters.replace('.', '')} {w.m.tus}".strip(), 31)
            + _vak(w, "geboortedatum", f"{w.m.geboren:%d%m%Y}", 10)
            + f"01-{van % 12 + 1:02d}-{b.jaar - 1}  {'00-00-0000' if van % 2 else f'31-12-{b.jaar + 1}'}"
        )

    kinderen = "\n".join(rij(x, "KND", n) for n, x in enumerate(b.kinderen, 1))
    muts = "\n".join(
        f"{n:02d}  {_dmj(b, b.jaar)}  "
        f"{b.rng.randint(7, 18):02d}:{b.rng.randint(10, 59)}  {w._m('gebruikersnaam', w.m.gebruiker.upper()):<8}  {tekst}"
        for n, (w, tekst) in enumerate(
            (
                (mw(), "Aanvraag KOT vastgelegd"),
                (mw(), f"Rekeningnr gewijzigd in {o._m('iban', o.m.iban)}"),
                (
                    mw(),
                    f"Notitie: gebeld door {ex._m('naam', f'{ex.m.achter}, {ex.m.voor} {ex.m.tus}'.strip())} - geen info verstrekt",
                ),
                (mw(), f"Signaal GO {_kap(_v(b, 0))} overgenomen uit lijst {_paraaf(b.vambt[2])}"),
                (mw(), f"Uitval - dossier naar {_a(b.vambt[1])}"),
                (mw(), "Stopzetting per 01-01 (code 27)"),
            ),
            1,
        )
    )
    return f"""TVS  RAADPLEGEN BURGER                                 SCHERM B0210  BLAD 1/1
GEBRUIKER {b.ambt[0]._m("gebruikersnaam", b.ambt[0].m.gebruiker.upper())}      OMGEVING PRD      AFDRUK {b.rng.randint(8, 17):02d}:{b.rng.randint(10, 59)}
--------------------------------------------------------------------------------
BSN/SOFI     : {o._m("bsn", o.m.bsn)}          GEB.DATUM : {o._m("geboortedatum", f"{o.m.geboren:%d%m%Y}")}    GESL: {o.m.geslacht.upper()}
NAAM         : {o._m("naam", o.m.achter.upper())}
VOORVOEGSEL  : {o._m("naam", o.m.tus) if o.m.tus else "-"}
VOORNAMEN    : {o._m("naam", o.m.voor.upper())}
ADRES        : {o._m("adres", f"{o.m.straat} {o.m.nr}".upper())}
PC/WPL       : {o._m("postcode", o.m.postcode.replace(" ", ""))} {o._m("plaats", o.m.plaats.upper())}
TEL          : {o._m("telefoon", o.m.tel)}      MAIL: {o.email()}
REK.NR       : {o._m("iban", o.m.iban)}
--------------------------------------------------------------------------------
RELATIES
ROL  BSN        NAAM                           GEB.DAT   INGANG      EINDE
{rij(ex, "TPT", 3)}
{kinderen}
{rij(_v(b, 0), "GO", 4)}
{rij(_v(b, 6), "MBW", 6)}
--------------------------------------------------------------------------------
MUTATIES
NR  DATUM       TIJD   USER      OMSCHRIJVING
{muts}
--------------------------------------------------------------------------------
VASTE BEHANDELAAR : {_omgekeerd(b.ambt[0])}      VERVANGER : {_omgekeerd(b.ambt[1])}
PF1=HELP  PF3=EINDE  PF7=TERUG  PF8=VERDER
"""


def urenregister(b: Bron) -> str:
    g, o = _v(b, 0), b.o
    # two people with the same initials in one row could not be told apart
    gezien = "x" if _paraaf(o)[-3:] == _paraaf(g)[-3:] else _paraaf(o)
    rijen = []
    for m in range(1, 13):
        k = b.kinderen[m % len(b.kinderen)]
        uren = b.rng.randint(40, 150)
        rijen.append(
            f"{m:02d}  "
            + _vak(k, "naam", k.m.naam, 34)
            + f"{uren:>5}  {uren * 5.25:>9.2f}  {_paraaf(g):<4} {gezien}".replace(".", ",")
        )
    tabel = "\n".join(rijen)
    andere = "\n".join(
        "    "
        + _vak(w, "naam", w.m.vol_achter, 24)
        + ("ma di do" if n % 2 else "wo vr   ")
        + f"   noodnummer {w.tel()}"
        for n, w in enumerate((_v(b, 6), _v(b, 7), _v(b, 4)))
    )
    return f"""JAARSTAAT GASTOUDEROPVANG {b.jaar}
(bewaren bij de administratie van de vraagouder)

A. Gastouder
   Naam en voorletters : {g._m("naam", f"{g.m.vol_achter}, {g.m.letters}")}
   Burgerservicenr.    : {g.bsn()}
   Geboren             : {g.geb()}
   Opvangadres         : {g.straat()}
   Postcode/plaats     : {g.pc()}
   Telefoon            : {g.tel()}
   Rekening            : {g.iban()}

B. Vraagouder
   Naam en voorletters : {o._m("naam", f"{o.m.vol_achter}, {o.m.letters}")}
   Burgerservicenr.    : {o.bsn()}
   Adres               : {_adres(o)}
   Partner             : {b.ex._m("naam", b.ex.m.naam)}, BSN {b.ex.bsn()}

C. Uren per maand
mnd kind                               uren     bedrag  GO   gezien
{tabel}

D. Andere gezinnen op hetzelfde opvangadres
{andere}

E. Bijzonderheden
   In juli was {g.voor()} ziek en heeft {_v(b, 3).naam()} de opvang overgenomen ({b.rng.randint(10, 40)} uur).
   {b.kinderen[0].voor()} werd op woensdag opgehaald door {b.ex.voor()}.
   De sleutel ligt bij {_vm(_v(b, 3), "mw.", "dhr.")} {_a(_v(b, 3))}.

Naar waarheid ingevuld te {g.stad()}, {_dag(b, b.jaar + 1)}

Handtekening gastouder: {g.naam()}      Handtekening vraagouder: {o.naam()}
"""


def afschrift(b: Bron) -> str:
    o, m = b.o, b.rng.randint(1, 11)

    def post(w: Wie, dag: int, af: bool, naam: str, tekst: str) -> str:
        return (
            f"{dag:02d}-{m:02d}  "
            + _vak(w, "naam", naam, 30)
            + w._m("iban", w.m.iban)
            + f"  {'Af' if af else 'Bij'}  {b.rng.randint(10, 900)},{b.rng.randint(0, 99):02d}\n       {tekst}"
        )

    g, d, k, ex = _v(b, 0), _v(b, 5), b.kinderen[-1], b.ex
    posten = "\n".join(
        (
            post(g, 1, True, f"{g.m.letters} {g.m.vol_achter}", f"opvang {MAANDEN[m - 1]} {k.voor()}"),
            f"02-{m:02d}  BELASTINGDIENST               overboeking         Bij  {b.rng.randint(200, 900)},00\n"
            f"       {o._m('bsn', o.m.bsn)} kinderopvangtoeslag voorschot",
            post(ex, 4, False, f"{ex.m.naam}", f"alimentatie voor {k.voor()} van {ex.voor()}"),
            f"05-{m:02d}  Kruidvat 1583                 betaalautomaat      Af   {b.rng.randint(10, 99)},15",
            post(
                g, 9, True, f"{g.m.vol_achter.upper()} {g.m.letters}", f"rest vorige maand, sorry {g.voor()}!"
            ),
            post(
                d,
                11,
                True,
                d.m.vol_achter,
                f"dossier {b.rng.randint(10000, 99999)} regeling",
            ),
            post(
                _v(b, 3),
                12,
                False,
                _v(b, 3).m.naam,
                f"lenen tot loon. groetjes {_v(b, 3).voor()} en {_v(b, 2).voor()}",
            ),
            post(o, 15, True, o.m.naam, "naar eigen spaarrekening"),
            post(
                k,
                18,
                True,
                f"{k.m.voor} {k.m.vol_achter}",
                f"zakgeld {k._m('naam', k.m.voor.lower())}",
            ),
            post(_v(b, 7), 25, False, f"{_v(b, 7).m.letters} {_v(b, 7).m.vol_achter}", "salaris huishouding"),
            f"27-{m:02d}  Tikkie                        via ABN AMRO        Bij  {b.rng.randint(5, 30)},00\n"
            f"       {_v(b, 6).naam()} - schoolreis {b.kinderen[0].voor()}",
        )
    )
    return f"""Rekeningafschrift                                      volgnr {m} / {b.jaar}

{_vm(o, "Mevr", "Hr")} {o._m("naam", o.m.met_letters)} e/o {_vm(ex, "Mevr", "Hr")} {ex._m("naam", ex.m.naam)}
{o.straat()}
{o.pc()}

Betaalrekening {o.iban()}

datum  naam                          tegenrekening       a/b  bedrag
{posten}

Nieuw saldo: {b.rng.choice(("debet", "credit"))} {b.rng.randint(1, 900)},{b.rng.randint(10, 99)}

(met pen erbij geschreven: blauwe streepjes = betaald aan {g.voor()}, zie ook brief
{_vm(g, "mevr.", "dhr.")} {_a(g)})
"""


def inventaris(b: Bron) -> str:
    o, ex, k, w = b.o, b.ex, b.kinderen[0], b.ambt
    stukken = (
        f"aanvraag kinderopvangtoeslag, ingediend door {o.naam()}",
        f"e-mail {w[0].met_letters()} aan {b.vambt[0].met_letters()} inz. gastouder {_v(b, 0).achter()}",
        f"contract {o.naam()} / {_v(b, 0).achter()}, getekend",
        f"kopie paspoort {_v(b, 0).naam()}, geb. {_v(b, 0).geb()}",
        f"brief huisarts {_v(b, 2).met_letters()} over {k.voor()}",
        f"loonstroken, afgegeven door {_v(b, 7).naam()}",
        f"bezwaarschrift, ontvangen via mr. {_v(b, 1).achter()}",
        f"hoorverslag, opgemaakt door {_omgekeerd(b.vambt[2])}",
        f"verklaring {_v(b, 3).naam()} ({_vm(_v(b, 3), 'buurvrouw', 'buurman')})",
        f"beschikking {ex.aanslag(b.jaar)} t.n.v. {ex.naam()}",
        f"uittreksel BRP {k.naam()}, BSN {k.bsn()}",
        f"notitie bezoek {_adres(ex)} (rapporteur: {_a(b.vambt[1])})",
        f"schoolrapport {k.voor()}, ondertekend {_v(b, 4).met_letters()}",
        f"fax van deurwaarder {_v(b, 5).achter()} d.d. {_dag(b, b.jaar + 1)}",
        f"klachtbrief van {_v(b, 6).naam()}, per abuis in dit dossier",
        f"belnotitie {_paraaf(w[0])}/{_paraaf(w[1])}, terugbellen {o._m('telefoon', o.m.tel)}",
        f"betaalbewijs aan {_v(b, 0).iban()}",
    )
    regels = "\n".join(
        f"{n:03d} | {_dmj(b, b.jaar + n // 6)} | {s} | {b.rng.choice(('I', 'U', 'Int'))} | {b.amb().user()}"
        for n, s in enumerate(stukken, 1)
    )
    return f"""INVENTARISLIJST PERSOONLIJK DOSSIER

Betrokkene   : {o._m("naam", f"{o.m.achter}, {o.m.voor} {o.m.tus}".strip())}
Gezinsleden  : {", ".join(x.naam() for x in (ex, *b.kinderen))}
Samensteller : {w[1].naam()}, e-mail {w[1].email()}
2e lezer     : {b.vambt[0].naam()}

nr | datum | omschrijving | I/U | door
{regels}

Niet aangetroffen: jaaropgave {b.jaar} van {_d(_v(b, 0))} en de reactie van {_d(ex)} op brief 010.
Opmerking {_paraaf(w[1])}: stuk 015 hoort bij {_a(_v(b, 6))} en moet eruit, overleg met
{b.vambt[0].voor()} gehad.
"""


def mailwissel(b: Bron) -> str:
    o, ex, p, q, j = b.o, b.ex, b.ambt[0], b.ambt[1], b.vambt[0]

    def wie(w: Wie) -> str:
        tus = f" {w.m.tus}" if w.m.tus else ""
        return w._m("naam", f"{w.m.achter}, {w.m.letters[0]}.{tus} ({w.m.voor})")

    def adr(w: Wie) -> str:
        return f"{w.naam()} <{w.email()}>"

    return f"""Van: {wie(p)}
Verzonden: dinsdag {b.rng.randint(8, 17)}:{b.rng.randint(10, 59)}
Aan: {wie(q)}
CC: {wie(j)}; {wie(b.vambt[1])}
Onderwerp: RE: FW: dossier {_a(o)} - wie pakt dit op?

Hoi {q.voor()},

Zie hieronder de mail van {_d(o)}. Ik heb {_vm(o, "haar", "hem")} net aan de lijn gehad ({o.tel()}). Het loopt hoog op: {ex.voor()} heeft een brief van ons gekregen waar het nieuwe adres van {o.voor()} in staat. Dat is een datalek. {j.voor()}, kun jij dit melden? {b.vambt[1].voor()} weet hoe dat moet, die heeft het bij {_a(_v(b, 6))} ook gedaan.

Verder: gastouder {_v(b, 0).naam()} wil een verklaring afleggen. Spreek jij {_vm(_v(b, 0), "haar", "hem")}? Nummer is {_v(b, 0).tel()}.

Groet, {p.voor()}

{p.naam()}
persoonlijk zaakbehandelaar
T {p.tel()}
{p.email()}

-----Oorspronkelijk bericht-----
Van: {adr(q)}
Aan: {adr(p)}
Cc: {j.email()}; {b.vambt[2].email()}

{p.voor()}, ik zit vol deze week. Kan {b.vambt[2].naam()} het doen? Anders even langs {_a(b.vambt[1])}.
{_paraaf(q)}

Begin doorgestuurd bericht:

Van: {o.naam()} <{o.email()}>
Aan: {p.email()}
Onderwerp: nu is het genoeg

Beste {_vm(p, "mevrouw", "meneer")} {_a(p)},

Gisteren stond {ex.naam()} bij mij voor de deur, met een brief van jullie in de hand. {_gen(b.kinderen[0])} verjaardag was meteen voorbij. Ik had nog zo gevraagd aan {_d(j)} om mijn adres geheim te houden. Mijn advocaat {_v(b, 1).naam()} ({_v(b, 1).email()}) leest mee. Post voor {ex.voor()} moet naar {_adres(ex)} en nergens anders heen.

Ik wil dat u mij vandaag belt. Bent u er niet, dan graag {_vm(q, "mevrouw", "meneer")} {_a(q)}.

{o.naam()}
{_adres(o)}
"""


def belnotities(b: Bron) -> str:
    o, ex, p, q = b.o, b.ex, b.ambt[0], b.ambt[1]
    kort = b.kinderen[0]
    tijd = [f"{b.rng.randint(8, 17):02d}.{b.rng.randint(10, 59)}u" for _ in range(7)]
    return f"""CONTACTMOMENTEN {o._m("naam", o.m.vol_achter.upper())} (bsn {o.bsn()})
pzb: {_paraaf(p)}   back-up: {q.voor()}

{_dag(b, 2021)} {tijd[0]} uit
Ouder gebeld op {o.tel()}, voicemail. Ingesproken dat {p.voor()} morgen weer belt.

{_dag(b, 2021)} {tijd[1]} in
{_vm(kort, "Dochter", "Zoon")} {kort.voor()} neemt op, geeft telefoon aan {_vm(o, "moeder", "vader")}. O. vertelt dat ex ({ex.naam()}) alle papieren heeft. Adres ex zou zijn {ex.straat()} {ex.stad()}. Tel ex {ex.tel()}. Niet zelf bellen zonder akkoord!

{_dag(b, 2021)} {tijd[2]} in
{_v(b, 0).naam()} belt, zegt gastouder te zijn geweest van {_en([x.voor() for x in b.kinderen])}. Wil weten of wij {_vm(_v(b, 0), "haar", "zijn")} verklaring hebben. Niks gezegd ivm privacy, nummer genoteerd: {_v(b, 0).tel()}, mail {_v(b, 0).email()}.

{_dag(b, 2022)} {tijd[3]} uit (door {q.naam()})
Gesproken met {_vm(_v(b, 1), "mw", "dhr")} {_a(_v(b, 1))}, gemachtigde. Is het niet eens met termijn. {_a(_v(b, 1))} stuurt machtiging na. Vroeg nog naar {_vm(b.vambt[0], "mw", "dhr")} {_a(b.vambt[0])}: die zit niet meer op de zaak.

{_dag(b, 2022)} {tijd[4]} in
{_k(_d(ex))} aan de telefoon, boos. Geb.datum ter controle {ex.geb()} klopt. Zegt dat {o.voor()} liegt en dat {_v(b, 6).voor()} (nieuwe partner) het kan bevestigen. {ex.voor()} verwezen naar ex-partnerregeling, {b.vambt[1].voor()} belt terug.

{_dag(b, 2022)} {tijd[5]} uit
Ouder gesproken. Slaapt slecht, huisarts {_a(_v(b, 2))} heeft medicatie gegeven. {_gen(kort)} {_vm(_v(b, 4), "juf", "meester")} ({_v(b, 4).naam()}) helpt met formulieren. Rek.nr gecontroleerd: {o.iban()}. Warme overdracht naar gemeente, contact daar {b.vambt[2].naam()} {b.vambt[2].tel()}.

{_dag(b, 2023)} {tijd[6]} in
Bericht van {_vm(_v(b, 3), "buurvr.", "buurm.")} {_v(b, 3).voor()}: ouder ligt in ziekenhuis. Afspraak verzet. {p.voor()} in agenda gezet, cc {b.vambt[1].user()} en {q.user()}.
"""


def brief_ouder(b: Bron) -> str:
    o, ex, g = b.o, b.ex, _v(b, 0)
    k, m = b.kinderen[0], b.kinderen[-1]
    nog = "" if k is m else f" {m.voor()} heeft er niet zo veel van meegekregen, die was nog klein."
    return f"""{o.naam()}
{o.straat()}
{o.pc()}
{o.tel()}

{o.stad()}, {_dag(b, 2021)}

aan wie dit leest,

Ik schrijf dit op omdat {_d(b.ambt[0])} zei dat ik mijn verhaal op papier mocht zetten. Ik ben niet zo goed in brieven, {_v(b, 3).voor()} van hiernaast heeft me geholpen met typen.

Het begon in {b.jaar}. Ik werkte bij {_vm(_v(b, 7), "mevrouw", "meneer")} {_a(_v(b, 7))} in de huishouding en {k.voor()} ging naar {g.voor()}. Een lief mens, iedereen in de straat kende {g.voor()}. Toen kwam er een brief dat {g.naam()} fraude had gepleegd en dat ik alles moest terug betalen. IK WIST VAN NIKS. Ik heb meteen gebeld en kreeg een {_vm(b.vambt[0], "mevrouw", "man")} aan de lijn, {_a(b.vambt[0])} heette die geloof ik, en die zei "dan had u maar beter moeten opletten {_vm(o, "mevrouw", "meneer")} {_a(o)}".

{ex.voor()} en ik kregen elke dag ruzie over geld. Op een avond is {ex.voor()} weg gegaan en niet meer terug gekomen. Nu woont {_vm(ex, "ze", "hij")} bij {_v(b, 6).naam()} in {ex.stad()}. Ik bleef achter met {_en([x.voor() for x in b.kinderen])} en een stapel enveloppen.{nog}

Weet u hoe het is als deurwaarder {_a(_v(b, 5))} voor de deur staat terwijl uw kind jarig is? {k.voor()} had net de taart aangesneden. {k.voor()} vroeg: komt die meneer ook voor mij? Dat vergeet ik nooit meer. {_vm(_v(b, 4), "Juf", "Meester")} {_v(b, 4).voor()} op school zag het ook, {k.voor()} at daar stiekem boterhammen van andere kinderen.

Dokter {_a(_v(b, 2))} zegt dat mijn hart het niet lang meer trekt met al die stress. Mijn zus betaalt nu de huur en advocaat {_v(b, 1).naam()} doet mijn zaak voor niks.

Wat ik wil:
1) dat iemand sorry zegt tegen {g.voor()}, en tegen {_en([x.voor() for x in b.kinderen])}
2) dat het beslag van {_a(_v(b, 5))} wordt opgeheven
3) dat het geld op MIJN rekening komt, {o.iban()}, en niet weer bij {ex.voor()}

U kunt mij mailen op {o.email()} of bellen, of anders {_v(b, 3).voor()}: {_v(b, 3).tel()}.

Met hoop,
{o.voor()}

ps. foto van {k.voor()} zit erbij, dan ziet u ook eens een gezicht
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    hoorzitting, uitspraak, vooraankondiging, wijzen, huisbezoek, exploot, bewijsbrief,
    schermprint, urenregister, afschrift, inventaris, mailwissel, belnotities, brief_ouder,
]  # fmt: skip
