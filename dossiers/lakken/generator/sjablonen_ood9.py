# SPDX-License-Identifier: EUPL-1.2
"""Templates by an author who had not read the rules, with names, streets and places of their own."""

from __future__ import annotations

from collections.abc import Callable

from . import mensen
from .sjablonen_test import Bron
from .wie import Wie

_PLAATSEN = mensen.namen_nieuw.PLAATSEN_NEGEN.split(",")
_BESTUUR = ("Ter Weijde", "Roggeband", "Van Aalstede", "Molleman-Kruys", "De Wilt Hamer", "Opstelhoven")


def _kol(w: Wie, soort: str, tekst: str, breed: int) -> str:
    """A marked value in a column."""
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _naar(w: Wie, man: str, vrouw: str) -> str:
    """The word that fits the person's gender."""
    return vrouw if w.m.geslacht == "v" else man


def _net(w: Wie) -> str:
    """Title and surname as Dutch spelling has it: 'mevrouw Van der Mast'."""
    a = w.m.vol_achter
    return _naar(w, "de heer ", "mevrouw ") + w._m("naam", a[0].upper() + a[1:])


def _zin(tekst: str) -> str:
    """The first letter as a capital, when it is not part of a marked value."""
    return tekst[0].upper() + tekst[1:]


def _bezit(w: Wie) -> str:
    """First name with a genitive: 'Selams', "Kenza's", "Thijs'"."""
    eind = w.m.voor[-1].lower()
    return w.voor() + ("'" if eind in "sxz" else "'s" if eind in "aiouy" else "s")


def _paren(w: Wie) -> str:
    """A phone number as people say it: 06 12 34 56 78, 010 123 45 67."""
    kop, _, rest = w.m.tel.partition("-")
    eerst = len(rest) % 2 + 2
    delen = [rest[:eerst], *(rest[i : i + 2] for i in range(eerst, len(rest), 2))]
    return w._m("telefoon", " ".join((kop, *delen)))


def _klein(w: Wie) -> str:
    """First name and surname as a machine writes them down from speech."""
    return w._m("naam", w.m.naam.replace("İ", "i").lower())


def _ander(b: Bron, *, bij: Wie | None = None, geslacht: str = "", kind: bool = False) -> Wie:
    """Somebody who is nowhere registered; `bij` is the relative whose surname and address they share."""
    eigen = {x.m.voor for x in (b.o, b.ex, *b.kinderen, *([bij] if bij else []))}
    while True:
        m = mensen.maak(
            b.rng,
            "negen",
            "derde",
            herkomst=bij.m.herkomst if bij else "",
            geslacht=geslacht,
            achter=(bij.m.tus, bij.m.achter) if bij else None,
            geboren=(2004, 2015) if kind else (1955, 1990),
            bekend=False,
            adres_van=bij.m if bij and kind else None,
        )
        if m.voor not in eigen and (bij or m.achter not in (b.o.m.achter, b.ex.m.achter)):
            return Wie(m, b.rng, b.o.m)


def _dubbel(w: Wie, met: Wie) -> str:
    """Initials and a double surname, partner's name first."""
    partner = f"{met.m.vol_achter}-" if met.m.achter != w.m.achter else ""
    return w._m("naam", f"{w.m.letters} {partner}{w.m.vol_achter}")


def _of(b: Bron, *teksten: str) -> str:
    """One of several wordings, so that not every dossier says the same."""
    return b.rng.choice(teksten)


def _paar(b: Bron) -> tuple[Wie, Wie]:
    """Mother and father."""
    return (b.o, b.ex) if b.o.m.geslacht == "v" else (b.ex, b.o)


def leerplicht(b: Bron) -> str:
    k, v, w, lp = b.kinderen[0], b.vreemd[0], b.vreemd[1], _ander(b)
    vriend = _ander(b, kind=True)
    noodnummer = _of(
        b,
        f"Op het noodnummer ({w.tel()}) nam {_naar(w, 'een kennis', 'een vriendin')}, {w.naam()}, op.",
        f"Wel kwam {w.heer_vol()} aan het hek, een kennis van thuis, bereikbaar via {w.tel()}.",
        f"Een briefje van {w.naam()} ({w.tel()}) zat in de tas: bel mij maar.",
    )
    speelt = _of(
        b,
        f"Met {_bezit(k)} klasgenoot {vriend.naam()} gaat het goed, {_naar(vriend, 'hij', 'zij')} komt vaak spelen.",
        f"{k.voor()} en {vriend.voor()} {vriend.achter()} zijn nog steeds vriendjes.",
        f"Alleen bij {vriend.voor()} thuis wordt nog gespeeld, de ouders {vriend.achter()} geven soms eten mee.",
    )
    rit = _of(
        b,
        f"{w.voor()} rijdt op maandag en donderdag, tegen benzinegeld",
        f"op maandag en donderdag brengt {w.heer()} de kinderen",
        f"vervoer: {w.voor()}, ma en do",
    )
    return f"""GEMEENTE DRIELANDEN, TEAM LEERPLICHT
Verzuimdossier LP-{b.jaar}-{b.rng.randint(1000, 9999)}        alleen voor intern gebruik

Leerling               {k.komma()}
Roepnaam               {k.voor()}
Geboren                {k.geb()}
BSN                    {k.bsn()}
Woont bij              {_naar(b.o, "vader", "moeder")}, {b.o.komma()}
Andere gezagsouder     {b.ex.komma()}, {b.ex.straat()} te {b.ex.stad()}
School                 Basisschool De Klimboom, groep 7
Leerkracht             {v.naam()}
Leerplichtambtenaar    {lp.naam()}, {lp.tel()}

AANLEIDING
De school meldde op {b.dag()} dat {k.voor()} in zes weken elf keer te laat kwam en drie dagen wegbleef. \
{_naar(v, "Meester", "Juf")} {v.voor()} kreeg {b.o.heer()} niet te pakken. {noodnummer} \
Die bracht de kinderen sinds de auto door de Belastingdienst was meegenomen.

GESPREK OP HET GEMEENTEHUIS
{_zin(_net(b.o))} was open. Het brood was soms op, dan bleef {k.voor()} liever thuis dan bij de bel te \
vertellen dat er geen trommel was. Rust is er niet: er is brand geweest in de kelder en het licht valt uit. \
{speelt} {_zin(_net(b.ex))} \
liet per mail weten ({b.ex.email()}) dat {_naar(b.ex, "hij", "zij")} hier buiten wil blijven.

AFSPRAKEN
1. {b.o.voor()} meldt {k.voor()} voortaan voor half negen ziek bij {v.email()}
2. {rit}
3. {lp.achter()} vraagt bij het Jeugdeducatiefonds een fiets aan
Wethouder {b.rng.choice(_BESTUUR[:3])} krijgt alleen het jaarcijfer.

{lp.met_letters()}
leerplichtambtenaar
"""


def ggd(b: Bron) -> str:
    g, v, th = b.vreemd[2], b.vreemd[3], _ander(b)
    thuis = _ander(b, bij=g)
    bij_v, k = _ander(b, bij=v, kind=True), b.kinderen[0]
    los = _ander(b, kind=True)
    groep = _of(
        b,
        f"{bij_v.voor()} en {k.voor()} spelen buiten zicht. Volgens {th.achter()} is de groep te groot.",
        f"Met {k.voor()}, {bij_v.voor()} en {los.voor()} erbij is de groep te groot, aldus {th.heer()}.",
        f"{_bezit(bij_v)} bed staat op zolder. {th.naam()} heeft dit besproken en op foto gezet.",
    )
    uren = _of(
        b,
        f"Vraagouder {b.o.heer()} tekende in {b.jaar} voor 92 uur per maand, {v.heer()} voor 140 uur.",
        f"De contracten noemen 92 uur voor {b.o.achter()} en 140 uur voor {v.achter()}.",
        f"Op de lijst staan {v.met_letters()} (140 uur) en {b.o.met_letters()} (92 uur).",
    )
    r = f"""GGD RIJNVALLEI                                   TOEZICHT KINDEROPVANG
Inspectierapport voorziening voor gastouderopvang

Onderzoek       : onaangekondigd, op verzoek van de Belastingdienst
Datum bezoek    : {b.dag()}
Gastouder       : {g.naam()}
Opvangadres     : {g.straat()}
                  {g.pc()}
Bereikbaar      : {g.tel()}, {g.email()}
Bureau          : Gastouderbureau Het Kwetternest
Toezichthouder  : {th.met_letters()}

AANGETROFFEN KINDEREN
{"Kind":<30}{"Geboren":<14}Vraagouder
"""
    for kind, ouder in ((k, b.o), (bij_v, v), (los, None)):
        r += _kol(kind, "naam", kind.m.naam, 30)
        r += _kol(kind, "geboortedatum", f"{kind.m.geboren:%d-%m-%Y}", 14)
        r += (ouder.met_letters() if ouder else "onbekend") + "\n"
    return (
        r
        + f"""
BEVINDINGEN
Bij aankomst doet {thuis.voor()} open, {_naar(thuis, "de broer", "de zus")} van de gastouder. {g.voor()} is boven met een kind dat \
niet kan slapen. In de gang staan twee buggy's, in de tuin een ketel en een paal waar een hond aan \
vast ligt. {_zin(_net(g))} heeft geen plattegrond en geen vluchtplan. Voor {thuis.naam()}, geboren \
{thuis.geb()}, ontbreekt de verklaring omtrent het gedrag, terwijl {_naar(thuis, "hij", "zij")} structureel aanwezig is. \
{groep}

UREN
{uren} Van {los.voor()} \
zijn geen uren bekend. De uren van {k.voor()} kloppen met het schrift.

ZIENSWIJZE HOUDER
Het bureau schrijft dat {g.heer_vol()} intussen is gestopt en naar {g.stad()} is verhuisd.

Oordeel: niet handhaven, brief aan het college van Drielanden.
"""
    )


def kvk(b: Bron) -> str:
    v, w, x = b.vreemd[4], b.vreemd[5], _ander(b)
    man = _naar(v, "man", "vrouw")
    deur = _of(
        b,
        f"Aantekening {b.ambt[0].voor()}: de {man} die bij de burger aan de deur kwam was dus {v.heer()}.",
        f"NB ({b.ambt[0].achter()}) deze {v.achter()} is dezelfde {man} als in het signaal van vorig jaar.",
        f"{b.ambt[0].naam()} heeft gebeld: {v.voor()} zegt alleen op papier voorzitter te zijn.",
    )
    r = f"""KAMER VAN KOOPHANDEL                     UITTREKSEL HANDELSREGISTER
Opgevraagd op {b.dag()} door {b.ambt[0].user()} voor het dossier {b.o.groot()}

RECHTSPERSOON
  RSIN                   {mensen.bsn(b.rng)}
  Rechtsvorm             Stichting
  Statutaire naam        Stichting Gastouderbureau Het Kwetternest
  Statutaire zetel       Nijkerk
  Postadres              Postbus 231, 3860 AE Nijkerk
  Activiteiten           SBI-code: 88912 - Kinderopvang
  Werkzame personen      3

BESTUURDERS
"""
    for wie, titel, macht in (
        (v, "Voorzitter", "Gezamenlijk bevoegd"),
        (w, "Penningmeester", "Gezamenlijk bevoegd"),
        (x, "Secretaris", "Onbevoegd"),
    ):
        m = wie.m
        r += f"""  Naam                   {wie._m("naam", f"{m.vol_achter}, {m.voor}")}
  Geboortedatum          {wie.geb()}, {wie._m("plaats", b.rng.choice(_PLAATSEN))}
  Adres                  {wie.straat()}, {wie.pc()}
  Titel                  {titel}
  Bevoegdheid            {macht}

"""
    return (
        r
        + f"""GEMACHTIGDE
  Naam                   {_dubbel(b.vreemd[6], v)}
  Volmacht               tot EUR 5.000,00 per overeenkomst

{deur} {_zin(w.heer())} is penningmeester en staat ook op de lijst van {b.vambt[0].achter()}. {_zin(_net(b.o))} \
komt in het register niet voor, {b.ex.naam()} ook niet. Zie ook vraag van {b.vambt[1].naam()} over \
het rekeningnummer van de penningmeester: {w.iban()}.
"""
    )


def svb(b: Bron) -> str:
    k, oppas = b.kinderen[-1], b.vreemd[7 % len(b.vreemd)]
    fam = _ander(b, bij=b.o)
    opvang = _of(
        b,
        f"Na school vangt {_naar(fam, 'uw broer', 'uw zus')} {fam.voor()} de kinderen op, en op vrijdag {oppas.heer_vol()}.",
        f"Drie dagen per week is {k.voor()} bij {fam.naam()}, op vrijdag bij {oppas.naam()}.",
        f"Op vrijdag haalt {_net(oppas)} de kinderen van school, op de andere dagen {_naar(fam, 'oom', 'tante')} {fam.voor()}.",
    )
    return f"""Sociale Verzekeringsbank
Postbus 1100
1180 BH Amstelveen

{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Datum: {b.dag()}          Ons kenmerk: KB {b.rng.randint(100, 999)}.{b.rng.randint(10, 99)}.{b.rng.randint(1000, 9999)}
Onderwerp: wie krijgt de kinderbijslag voor {k.voor()}?

Beste {_naar(b.o, "meneer", "mevrouw")} {b.o.achter()},

U schreef ons dat {k.voor()} weer helemaal bij u woont. Van {_net(b.ex)} kregen wij een andere brief. \
Daarom zetten wij op een rij wat wij weten. Klopt er iets niet? Laat het dan binnen zes weken weten.

- {k.naam()}, geboren op {k.geb()}, staat sinds {b.dag()} ingeschreven op {b.o.straat()}.
- {b.ex.heer_vol()} woont op {b.ex.straat()}, {b.ex.pc()}.
- U zegt dat {k.voor()} daar nooit slaapt. {_zin(_naar(b.ex, "hij", "zij"))} zegt: twee nachten in de week.
- {opvang}
- De kinderbijslag van {b.euro()} ging tot nu toe naar {b.ex.iban()}, op naam van {b.ex.naam()}.

Wij vragen u om een verklaring van twee mensen die uw gezin kennen. U noemde zelf {fam.naam()} \
(telefoon {_paren(fam)}) en {oppas.voor()} ({oppas.email()}). Wij bellen hen niet zonder het u te zeggen.

Vanaf het volgende kwartaal maken wij het geld over op uw rekening {b.o.iban()}. Is dat het goede \
nummer? U kunt ons bellen of uw burgerservicenummer {b.o.bsn()} meenemen naar de balie.

Vriendelijke groet,

{_ander(b).met_letters()}
medewerker kinderbijslag
Een kopie van deze brief gaat naar {_net(b.ex)}.
"""


def bewind(b: Bron) -> str:
    bw, v, w = b.vreemd[3], b.vreemd[0], b.vreemd[4]
    fam = _ander(b, bij=b.o)
    geleend = _of(
        b,
        f"{fam.voor()}, {_naar(fam, 'de broer', 'de zus')} van rechthebbende, leende in de winter {b.euro()}, een briefje is er niet.",
        f"Aan familie ({fam.naam()}) is nog {b.euro()} verschuldigd.",
        f"Met {fam.voor()} is afgesproken dat de lening van {b.euro()} in termijnen teruggaat.",
    )
    auto = _of(
        b,
        f"De auto is voor een zacht prijsje verkocht aan {w.heer_vol()}.",
        f"Koper van de auto was {w.naam()}, {w.straat()} te {w.stad()}.",
        f"{_zin(w.heer())} kocht de auto, zie kwitantie {w.met_letters()}.",
    )
    rij = [
        ("Schoonmaak Van Wijnbergen B.V.", None, "loon", "", "1.412,60"),
        ("alimentatie", b.ex, "", b.ex.m.met_letters, "250,00"),
        ("Vitens N.V.", None, "water", "", "-31,75"),
        ("lening terug", fam, "", fam.m.naam, "-50,00"),
        ("leefgeld", b.o, "", b.o.m.met_letters, "-260,00"),
        ("Essent Retail", None, "stroom en licht", "", "-148,20"),
        ("huur kamer", v, "", f"{v.m.achter} {v.m.letters} {v.m.tus}".strip(), "180,00"),
        ("salaris bewindvoerder", bw, "", bw.m.met_letters, "-114,70"),
        ("Zilveren Kruis", None, "zorgpremie", "", "-129,45"),
    ]
    r = f"""REKENING EN VERANTWOORDING                                      periode {b.jaar}
Kantongerecht, Centraal Bewindsbureau        dossier {b.rng.randint(10**6, 10**7 - 1)} BM VERZ {b.jaar}-{b.rng.randint(100, 999)}

Rechthebbende     {b.o.naam()}, geboren {b.o.geb()}
Adres             {b.o.adres()}
Beheerrekening    {b.o.iban()}
Bewindvoerder     {bw.naam()}, h.o.d.n. Anker & Balans
Kantoor           {bw.adres()}
Bereikbaar        {bw.tel()} (tussen 9 en 11 uur)

MUTATIES (uittreksel)
{"Omschrijving":<36}{"Naam":<28}{"Tegenrekening":<22}{"Bedrag":>10}
"""
    for wat, wie, extra, naam, bedrag in rij:
        r += f"{wat:<36}"
        r += _kol(wie, "naam", naam, 28) if wie else f"{extra:<28}"
        r += _kol(wie, "iban", wie.m.iban, 22) if wie else " " * 22
        r += f"{bedrag:>10}\n"
    return (
        r
        + f"""
TOELICHTING
De terugvordering kinderopvangtoeslag ({b.euro()}) staat nog open. {b.o.voor()} huurt een kamer uit aan \
{v.naam()}. {_zin(_net(b.ex))} betaalt sinds juli niet meer. {geleend} {auto}
{_zin(_naar(b.vreemd[6], "mijn voorganger", "mijn voorgangster"))} bij Anker & Balans, {_dubbel(b.vreemd[6], w)}, had dit niet genoteerd.

Naar waarheid opgemaakt te {bw.stad()}, {b.dag()}

{bw.met_letters()}                         voor akkoord: {b.o.met_letters()}
"""
    )


def jgz(b: Bron) -> str:
    k = b.kinderen[0]
    ma, pa = _paar(b)
    vp, arts, kraam = _ander(b, geslacht="v"), b.vreemd[5], _ander(b, geslacht="v")
    v = b.vreemd[1]
    zus = _ander(b, bij=ma, geslacht="v")
    nog = f"; ook thuis: {', '.join(x.voor() for x in b.kinderen[1:])}" if len(b.kinderen) > 1 else ""
    j = k.m.geboren.year
    start = _of(
        b,
        f"Bevalling vlot, kraamhulp {kraam.voor()} {kraam.achter()} is gisteren weggegaan.",
        f"Spoedkeizersnede. Kraamzorg ({kraam.met_letters()}) is verlengd met een week.",
        f"Thuis bevallen, {kraam.voor()} van de kraamzorg was er bij.",
    )
    plek = _of(
        b,
        f"Gastouder {v.voor()} om de hoek ({v.tel()}) heeft plek op di en do.",
        f"Kan terecht bij gob Het Kwetternest, {v.naam()}, {v.tel()}.",
        f"{_zin(_net(v))} uit {v.stad()} vangt op ({v.tel()}).",
    )
    vijf = _of(
        b,
        f"Bij {v.achter()} thuis vijf kinderen tegelijk, zegt {zus.voor()}.",
        f"{zus.voor()}: {v.voor()} had er vijf tegelijk.",
        f"Vijf kinderen op een dag bij {v.voor()} {v.achter()}, te druk.",
    )
    return f"""J G Z   R I J N V A L L E I  -  consultatiebureau De Ooievaar
Afdruk digitaal dossier

{k.groot()} * {k.geb()} * {k.bsn()}
moeder {ma.naam()} ({ma.tel()})
vader {pa.naam()} ({pa.tel()}){nog}
huisarts dr. {arts.achter()}, {arts.stad()}

thuisbezoek 2 wk [{vp.achter()}]
  {start} Ma moe, borstvoeding loopt. Pa heeft \
nachtdienst. Tante {zus.voor()} slaapt op de bank en doet de was.
8 wk [arts {_ander(b).achter()}]
  {k.voor()} lacht, volgt met de ogen. Vaccinatie gegeven. Volgende keer mol en kers op de kaart laten zien.
7 mnd [{vp.achter()}]
  {ma.voor()} wil weer werken, zoekt opvang. {plek}
14 mnd [{vp.achter()}]
  Ma en pa uit elkaar. {pa.voor()} woont nu {pa.straat()} in {pa.stad()}. {k.voor()} slaapt slecht en eet weinig, moe van de \
reis. {vijf}
3 jr [{vp.achter()}]
  Niet verschenen. Gebeld met {zus.naam()}, {zus.tel()}: toeslag is gestopt, {ma.voor()} is aan het werk in \
de kas, {k.voor()} gaat mee of blijft bij de buren, {_naar(b.vreemd[2], "meneer", "mevrouw")} {b.vreemd[2].achter()}.
3 jr 9 mnd [{vp.met_letters()}, jeugdverpleegkundige]
  Verwezen naar dr. {arts.met_letters()}. Spraak blijft achter. Peuterleidster {_ander(b, geslacht="v").voor()} van \
De Vuurvlinder denkt dat ook. Kopie aan {arts.email()}. Terug in {j + 4}.
"""


def voicemail(b: Bron) -> str:
    v, w, buur = b.vreemd[2], b.vreemd[6], b.vreemd[7 % len(b.vreemd)]
    a, c = b.ambt[0], b.vambt[0]
    buurt = _naar(v, "buurman", "buurvrouw")
    hallo = _of(
        b,
        f"Ja goeiemorgen, u spreekt met {b.o.voor()}, {b.o.voor()} {b.o.achter()}. Ik bel voor {_net(a)}.",
        f"Met {b.o.achter()}. Eh, is {a.voor()} er ook, {a.heer()} bedoel ik.",
        f"Goedemorgen, {b.o.naam()} hier, ik moest {a.voor()} {a.achter()} hebben.",
    )
    buren = _of(
        b,
        f"hallo met {_klein(v)} ik ben de {buurt} van {_klein(b.o)}",
        f"goedemiddag u spreekt met de {buurt} van {_klein(b.o)} mijn naam is {_klein(v)}",
        f"ja met {_klein(v)} nog een keer ik had al gebeld over {_klein(b.o)}",
    )
    return f"""Uitgeschreven voicemails, toestel van {a.naam()} ({a.tel()})
afgeluisterd door {c.voor()}

1)  {b.dag()}, 09.14 uur, nummer {b.o.tel()}
"{hallo} U had mij gebeld, \
maar ik stond bij de Albert Heijn aan de kassa. Het gaat over die brief, dat ik van {b.euro()} niks \
krijg. Dat snap ik gewoon niet. Kunt u terugbellen? Mijn nummer is {_paren(b.o)}. En niet naar {b.ex.voor()} \
bellen hè, want die geeft het toch niet door. Dag!"

2)  {b.dag()}, 11.52 uur, anoniem, automatisch omgezet
{buren} ik moest zeggen dat {_naar(b.o, "hij", "ze")} in het \
ziekenhuis ligt met de kleine u kunt mij bereiken op {_paren(v)} en eh u moet vragen naar {_klein(v)} \
niet naar {_klein(w)} want die woont hier niet meer dank u wel

3)  {b.dag()}, 16.40 uur, {w.tel()}
"{_naar(w, "Meneer", "Mevrouw")} {w.achter()} hier, van de rechtswinkel. Ik sta {b.o.heer()} bij en ook een {_naar(buur, "buurman", "buurvrouw")} van {_naar(b.o, "hem", "haar")}, \
{buur.naam()}. Wij wachten al sinds Suikerfeest op het dossier. Stuurt u het naar {w.email()}, \
of op papier naar mijn huis,
{w.straat()}, {w.pc()}.
Groeten aan {b.ambt[1].voor()}, die was wel aardig."

Terugbelactie: 1 gedaan door {c.achter()}; 2 {b.vambt[1].voor()} belt {v.heer()}; 3 ligt bij {b.ambt[1].naam()}.
Let op, {a.voor()}: {b.o.achter()} heeft ook gebeld naar {b.vambt[2].heer_vol()} op {b.vambt[2].tel()}.
"""


def koppelbericht(b: Bron) -> str:
    g, ouder2 = b.vreemd[2], b.vreemd[0]
    a = b.amb()

    def d8(w: Wie) -> str:
        return w._m("geboortedatum", f"{w.m.geboren:%Y%m%d}")

    def kinderen(rij: list[Wie]) -> str:
        return "\n".join(
            f'      <kind bsn="{k._m("bsn", k.m.bsn)}" geboren="{d8(k)}">{k.naam()}</kind>' for k in rij
        )

    waarom = _of(
        b,
        f"Uitschrijving op verzoek van {g.naam()}. {_zin(_net(ouder2))} betaalde\n  contant aan {g.voor()}.",
        f"Houder {g.achter()} reageert niet meer, {ouder2.voor()} is\n  gebeld door {b.ambt[0].voor()}.",
        f"Zie telefoonnotitie {b.ambt[1].achter()}: volgens {ouder2.naam()}\n  woont {g.heer()} hier niet.",
    )
    kort = g._m("postcode", g.m.postcode.replace(" ", ""))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- export koppelvlak register kinderopvang, gemaakt door {a.user()} -->
<bericht soort="mutatie" nummer="{b.rng.randint(10**7, 10**8 - 1)}" toeslagjaar="{b.jaar}">
  <voorziening type="VGO">
    <geslachtsnaam>{g.achter()}</geslachtsnaam>
    <voorletters>{g._m("naam", g.m.letters)}</voorletters>
    <roepnaam>{g.voor()}</roepnaam>
    <geboortedatum>{d8(g)}</geboortedatum>
    <sofinummer>{g._m("bsn", g.m.bsn)}</sofinummer>
    <straat>{g._m("adres", g.m.straat)}</straat>
    <huisnummer>{g._m("adres", g.m.nr.strip())}</huisnummer>
    <postcode>{kort}</postcode>
    <woonplaats>{g.stad()}</woonplaats>
    <status>uitgeschreven</status>
  </voorziening>
  <vraagouders aantal="2">
    <vraagouder bsn="{b.o._m("bsn", b.o.m.bsn)}">
      <naam>{b.o.komma()}</naam>
      <partner>{b.ex.komma()}</partner>
      <rekening>{b.o._m("iban", b.o.m.iban)}</rekening>
{kinderen(b.kinderen)}
    </vraagouder>
    <vraagouder bsn="{ouder2._m("bsn", ouder2.m.bsn)}">
      <naam>{ouder2.komma()}</naam>
      <rekening>{ouder2._m("iban", ouder2.m.iban)}</rekening>
{kinderen([_ander(b, bij=ouder2, kind=True)])}
    </vraagouder>
  </vraagouders>
  <opmerking>{waarom} Zie ook {b.vambt[1].met_letters()}.</opmerking>
</bericht>
"""


def wijkteam(b: Bron) -> str:
    v, w, x, y = b.vreemd[4], b.vreemd[5], b.vreemd[6], b.vreemd[3]
    fam = _ander(b, bij=b.o)
    dominee, hulp = _ander(b, geslacht="m"), _ander(b)
    kind = _ander(b, bij=fam, kind=True)
    vriend = _of(
        b,
        f"{_naar(v, 'beste vriend', 'beste vriendin')} {v.voor()} {v.achter()}",
        f"{v.voor()} (van vroeger, {v.achter()} dus, {v.tel()})",
        f"collega {v.naam()}",
    )
    geestelijk = _of(
        b,
        f"ds. {dominee.achter()}, voedselpakket via Kruispost",
        f"pastor {dominee.naam()}, kerk",
        f"meneer {dominee.achter()} van de moskee of kerk om de hoek",
    )
    borg = _of(
        b,
        f"{v.voor()} heeft voor {b.euro()} borg gestaan. Dat moet ik {_naar(v, 'hem', 'haar')} nog terugbetalen.",
        f"Zonder {v.voor()} en {w.voor()} had ik het niet gered, die betaalden samen {b.euro()}.",
        f"Van {v.heer()} leende ik {b.euro()}, zo noem ik {_naar(v, 'hem', 'haar')} nog steeds.",
    )
    return f"""SOCIAAL WIJKTEAM OUDEVAART
Wie staan er om {b.o.voor()} heen?

Getekend aan de keukentafel, {b.dag()}
Erbij: {b.o.naam()}, {", ".join(k.voor() for k in b.kinderen)} en {hulp.voor()} van het wijkteam

  Heel dichtbij
    * {_naar(fam, "broer", "zus")} {fam.voor()}, belt elke avond, {_paren(fam)}
    * {vriend}
  Op straat
    * {_naar(w, "buurman", "buurvrouw")} {w.achter()} van hiernaast: sleutel, post, planten
    * {x.naam()} leent de bakfiets uit
    * de visboer (zalm en baars op woensdag, op de pof)
  Verder weg
    * {geestelijk}
    * {y.heer_vol()}, maatje van Humanitas, {y.email()}
    * ex {b.ex.voor()}: liever niet

WAT {b.o._m("naam", b.o.m.voor.upper())} VERTELT
Vroeger was het bij ons thuis een zoete inval. Toen kwam de brief van Toeslagen en zei {b.ex.voor()} dat het \
mijn schuld was. {_naar(b.ex, "Zijn", "Haar")} familie, daar zie ik niemand meer van. {fam.voor()} nam ons in huis, met \
{kind.voor()} erbij, zeven man op drie kamers ({fam.straat()}). {_zin(_naar(w, "buurman", "buurvrouw"))} {w.voor()} zag de deurwaarder voor \
het raam en deed open. Ik schaamde me dood. De Kinderombudsman zei het later ook: dit had nooit gemogen. \
En staatssecretaris {b.rng.choice(_BESTUUR[3:])} maar praten op tv. Stroom had ik niet, een kroon op mijn tand \
ook niet. {borg}

AFSPRAAK
{hulp.voor()} belt met {b.ambt[1].heer()} van de herstelorganisatie en met {_net(y)}. {x.voor()} gaat mee \
naar het gesprek. {b.o.voor()} zoekt de oude schriftjes van {b.kinderen[-1].voor()} op.

{hulp.naam()}, {hulp.tel()}
"""


def raadpleeglog(b: Bron) -> str:
    a, a2, c, d, e = b.ambt[0], b.ambt[1], *b.vambt
    v, w = b.vreemd[0], b.vreemd[7 % len(b.vreemd)]

    def tijd() -> str:
        return (
            f"{b.jaar}-{b.rng.randint(1, 12):02d}-{b.rng.randint(1, 28):02d} "
            f"{b.rng.randint(7, 18):02d}:{b.rng.randint(0, 59):02d}:{b.rng.randint(0, 59):02d}"
        )

    rij = [
        (a, f"ZOEK veld=bsn waarde={b.o._m('bsn', b.o.m.bsn)} treffers=1"),
        (a, f'OPEN blad=PERSOON "{b.o.komma()}"'),
        (c, f'ZOEK veld=naam waarde="{_klein(b.ex)}" treffers=2'),
        (c, f"OPEN blad=PARTNER bsn={b.ex._m('bsn', b.ex.m.bsn)}"),
        (d, f"WIJZIG veld=rekening oud={b.o._m('iban', b.o.m.iban)} nieuw={v._m('iban', v.m.iban)}"),
        (d, f'NOTITIE "rek op naam van {v.met_letters()}, mag volgens {e.voor()}"'),
        (a2, f"ZOEK veld=postcode waarde={w._m('postcode', w.m.postcode.replace(' ', ''))} treffers=9"),
        (a2, f"EXPORT lijst=CAF bestand=lijst_{b.jaar}.csv rijen=302"),
        (c, f"OPEN blad=KIND bsn={b.kinderen[0]._m('bsn', b.kinderen[0].m.bsn)}"),
    ]  # fmt: skip
    oordeel = _of(
        b,
        f"De inzage door {c.achter()} had geen werkdoel: {_naar(c, 'hij', 'zij')} kende {b.ex.naam()} van de sportclub.",
        f"{_zin(c.heer())} kon niet uitleggen waarom naar {b.ex.voor()} is gezocht.",
        f"Waarom {c.voor()} het blad van {b.ex.heer_vol()} opende, is niet duidelijk geworden.",
    )
    paren = _of(
        b,
        f"De wijziging van {d.heer()} is niet door een tweede paar ogen gezien.",
        f"{d.naam()} wijzigde de rekening zonder tweede paar ogen.",
        f"Op de rekeningwijziging ({d.achter()}) zat geen tweede paar ogen.",
    )
    r = f"""RAADPLEEGLOG, uitdraai voor de functionaris gegevensbescherming
Dossier: {b.o.naam()}          aangevraagd door {e.user()}
Filter: alles in {b.jaar}, zonder de nachtelijke batch

"""
    r += "\n".join(f"{tijd()} {w_.user()} {tekst}" for w_, tekst in rij)
    return (
        r
        + f"""

Wie is wie
{_kol(a, "gebruikersnaam", a.m.gebruiker, 12)}{a.naam()}, team Toezicht
{_kol(a2, "gebruikersnaam", a2.m.gebruiker, 12)}{a2.komma()}, team Toezicht
{_kol(c, "gebruikersnaam", c.m.gebruiker, 12)}{c.naam()}, uitzendkracht via Randstad
{_kol(d, "gebruikersnaam", d.m.gebruiker, 12)}{d.met_letters()}, uit dienst

Oordeel
{oordeel} {paren} {_zin(_net(v))} kreeg zo {b.euro()} die voor \
{_net(b.o)} was bedoeld. {a.voor()} heeft dat gemeld bij {e.naam()} ({e.email()}). Zoeken op de \
postcode van {w.heer_vol()} hoort niet bij dit dossier. De commissie-Donner noemde dit al.
"""
    )


SJABLONEN: list[Callable[[Bron], str]] = [
    leerplicht, ggd, kvk, svb, bewind, jgz, voicemail, koppelbericht, wijkteam, raadpleeglog,
]  # fmt: skip
