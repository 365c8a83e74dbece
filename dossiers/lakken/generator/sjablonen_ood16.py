# SPDX-License-Identifier: EUPL-1.2
"""Templates of the family ood16, written without sight of the rules they measure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from . import mensen
from .mensen import MAANDEN
from .sjablonen_test import Bron
from .wie import Wie


def _delen(w: Wie) -> set[str]:
    ruw = f"{w.m.voor} {w.m.achter}".replace("-", " ").lower()
    return {d for d in ruw.split() if len(d) > 2}


def _gezin(b: Bron) -> set[str]:
    return set().union(*(_delen(w) for w in (b.o, b.ex, *b.kinderen)))


def _nieuw(b: Bron, geslacht: str = "", *, rol: str = "derde") -> Wie:
    """An unregistered person whose names nobody else in the dossier bears."""
    bezet = b.__dict__.setdefault("bezet16", _gezin(b) | {d for w in (*b.ambt, *b.vambt) for d in _delen(w)})
    while True:
        herkomst = b.rng.choice(("nederlands", "nederlands", "turks", "surinaams", "pools")) if rol == "ambtenaar" else ""  # fmt: skip
        w = Wie(
            mensen.maak(b.rng, "zestien", rol, geslacht=geslacht, herkomst=herkomst, bekend=False),
            b.rng,
            b.o.m,
        )
        if not _delen(w) & bezet:
            bezet |= _delen(w)
            return w


def _dienst(b: Bron, aantal: int) -> list[Wie]:
    """Civil servants, registered first, without the names of the family or of each other."""
    if "dienst16" not in b.__dict__:
        bezet, uit = _gezin(b), []
        for w in (*b.ambt, *b.vambt):
            if not _delen(w) & bezet:
                uit.append(w)
                bezet |= _delen(w)
        b.__dict__["dienst16"] = uit
    uit = b.__dict__["dienst16"]
    while len(uit) < aantal:
        uit.append(_nieuw(b, rol="ambtenaar"))
    return uit[:aantal]


def _n(w: Wie, tekst: str) -> str:
    return w._m("naam", tekst)


def _v(w: Wie) -> bool:
    return w.m.geslacht == "v"


def _k(w: Wie, vrouw: str, man: str) -> str:
    return vrouw if _v(w) else man


def _hoofd(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _mw(w: Wie) -> str:
    """Title and surname, the tussenvoegsel with or without its capital."""
    a = w.m.vol_achter
    return _k(w, "mevrouw ", "de heer ") + _n(w, _hoofd(a) if w.rng.random() < 0.5 else a)


def _kort(w: Wie) -> str:
    return _n(w, f"{w.m.letters} {w.m.vol_achter}")


def _kap(w: Wie) -> str:
    return _n(w, f"{w.m.letters} {w.m.vol_achter}".upper())


def _kom(w: Wie, *, groot: bool = False) -> str:
    t = f"{w.m.achter}, {w.m.tus} {w.m.letters}" if w.m.tus else f"{w.m.achter}, {w.m.letters}"
    return _n(w, t.upper() if groot else t)


def _gelijk(b: Bron) -> bool:
    """Whether initials and surname of the ex-partner read as those of the parent."""
    return b.ex.deelt and b.ex.m.letters[0] == b.o.m.letters[0]


def _ex_kort(b: Bron) -> str:
    return b.ex.naam() if _gelijk(b) else _kort(b.ex)


def _ex_kap(b: Bron) -> str:
    return _n(b.ex, b.ex.m.naam.upper()) if _gelijk(b) else _kap(b.ex)


def _ex_los(b: Bron) -> str:
    """A short reference: the surname only where the parent has another."""
    return b.ex.voor() if b.ex.deelt else _mw(b.ex)


def _laag(w: Wie, tekst: str) -> str:
    return _n(w, tekst.lower().replace("i\u0307", "i"))


def _s(w: Wie, tekst: str) -> str:
    """Genitive: glued on where the spelling allows it."""
    if tekst[-1] in "sxzSXZ":
        return _n(w, tekst) + "'"
    if tekst[-1] in "aiouyAIOUYı":
        return _n(w, tekst) + "'s"
    return _n(w, tekst + "s")


def _breuk(w: Wie) -> str:
    return _n(w, f"{w.m.voor}\n{w.m.vol_achter}")


def _par(w: Wie) -> str:
    """Initials as a reviewer writes them."""
    return _n(w, w.m.voor[0] + "".join(t.strip("'")[0] for t in w.m.tus.split()) + w.m.achter[0])


def _kol(w: Wie, soort: str, tekst: str, breed: int) -> str:
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _strak(w: Wie) -> str:
    return mensen.vouw(w.m.vol_achter).lower().replace(" ", "").replace("'", "")


def _mail(w: Wie, domein: str) -> str:
    return w._m("email", f"{mensen.vouw(w.m.voor)[0].lower()}.{_strak(w)}@{domein}")


def _adres(w: Wie) -> str:
    return f"{w.straat()}, {w._m('postcode', w.m.postcode)} {w._m('plaats', w.m.plaats)}"


def _jaar(b: Bron) -> int:
    """A benefit year in which the children were there."""
    if "jaar16" not in b.__dict__:
        jongste = max(k.m.geboren.year for k in b.kinderen)
        b.__dict__["jaar16"] = max(2009, min(2018, jongste + b.rng.randint(1, 3)))
    return b.__dict__["jaar16"]


def _dagen(b: Bron, jaar: int, aantal: int) -> list[dt.date]:
    begin = dt.date(jaar, 1, 5)
    return sorted(begin + dt.timedelta(days=b.rng.randint(0, 345)) for _ in range(aantal))


def _lang(d: dt.date) -> str:
    return f"{d.day} {MAANDEN[d.month - 1]} {d.year}"


def _cijfer(d: dt.date) -> str:
    return f"{d:%d-%m-%Y}"


def _geld(b: Bron, van: int = 60, tot: int = 9000) -> str:
    return f"{b.rng.randint(van, tot):,}".replace(",", ".") + f",{b.rng.randint(0, 99):02d}"


def _uur(b: Bron) -> str:
    return f"{b.rng.randint(8, 17):02d}:{b.rng.randint(0, 59):02d}"


def _en(delen: list[str]) -> str:
    return delen[0] if len(delen) == 1 else ", ".join(delen[:-1]) + " en " + delen[-1]


def herbeoordeling(b: Bron) -> str:
    o, (d, chef) = b.o, _dienst(b, 2)
    adv, j = _nieuw(b), _jaar(b)
    dag = _dagen(b, 2022, 2)
    rijen = [
        f"{_kol(k, 'naam', k.m.voor, 18)}{_kol(k, 'geboortedatum', _cijfer(k.m.geboren), 14)}{jr}    {b.rng.randint(40, 220):>4}    {_geld(b, 900, 9000):>10}"
        for k in b.kinderen
        for jr in (j, j + 1)
    ]
    nl = "\n"
    return f"""Belastingdienst/Toeslagen
Postbus 3033, 6401 DM Heerlen

{o.heer_vol()}
{o.straat()}
{o.pc()}

Datum                {_lang(dag[1])}
Ons kenmerk          {b.ref()}
Uw BSN               {o.bsn()}
Behandeld door       {_kort(d)}
Doorkiesnummer       {d.tel()}
Onderwerp            Uitkomst integrale herbeoordeling

Geachte {o.m.aanhef} {_n(o, _hoofd(o.m.vol_achter))},

Op {_lang(dag[0])} sprak u met uw persoonlijk zaakbehandelaar, {_mw(d)}. In deze brief leest u wat wij hebben besloten over de toeslagjaren {j} en {j + 1}.

Ons besluit
U krijgt compensatie. De aanslag {o.aanslag(j)} had niet verlaagd mogen worden. Uw toenmalige toeslagpartner, {b.ex.naam()} (BSN {b.ex.bsn()}), stond in die jaren op hetzelfde adres ingeschreven. Daarom is ook de aanslag {b.ex.aanslag(j)} bekeken. Dat verandert niets aan uw bedrag. {b.ex.voor()} krijgt hierover een eigen brief op het adres {_adres(b.ex)}.

Wij maken {b.euro()} over naar rekening {o.iban()}.

Niet eens met dit besluit?
Stuur binnen zes weken een bezwaarschrift. Uw gemachtigde, mr. {_kort(adv)}, ontvangt een afschrift ({adv.email()}). U kunt ons bellen op 0800 - 2 358 358.

Met vriendelijke groet,
namens de staatssecretaris,

{chef.naam()}
teammanager

Bijlage 1. Berekening per kind
Kind              Geboren       Jaar    Uren        Bedrag
{nl.join(rijen)}

De uren voor {_en([k.voor() for k in b.kinderen])} komen uit de jaaropgaven die u ons stuurde.
De berekening is nagekeken door {_kom(chef)} en akkoord bevonden op {_cijfer(dag[1])}.
"""


def brief_aan_dienst(b: Bron) -> str:
    o, d = b.o, _dienst(b, 3)
    go, buur, juf, lot = _nieuw(b, "v"), _nieuw(b, "m"), _nieuw(b, "v"), _nieuw(b, "v")
    arts, k, j = _nieuw(b), b.kinderen[0], _jaar(b)
    dag = _dagen(b, 2021, 2)
    return f"""{o.naam()}
{o.straat()}
{o.pc()}
{o.tel()} / {o.email()}

Belastingdienst/Toeslagen
t.a.v. {_mw(d[0])}
Postbus 3033
6401 DM Heerlen

{o.stad()}, {_lang(dag[0])}

Betreft: mijn reactie op uw vragen, BSN {o.bsn()}

Geachte {d[0].m.aanhef} {_n(d[0], _hoofd(d[0].m.vol_achter))},

U vroeg mij om bewijs van de opvang in {j}. Ik heb toen al alles opgestuurd, maar ik doe het nog een keer. {_en([x.voor() for x in b.kinderen])} {"ging" if len(b.kinderen) == 1 else "gingen"} vier dagen per week naar {go.naam()}, onze gastouder. Ik betaalde haar per bank op {go.iban()}. {_s(go, go.m.voor)} administratie is er nog, u mag haar bellen: {go.tel()}.

Mijn buurman {_breuk(buur)} haalde {k.voor()} vaak op als ik late dienst had. Hij woont nog steeds op {buur.straat()}. Ook de juf van {k.voor()}, {_mw(juf)}, weet hoe het bij ons liep.

Met {b.ex.naam()} heb ik geen contact meer. Ik wil niet dat u {b.ex.voor()} mijn nieuwe nummer geeft. Toen ik in {j + 1} alles moest terugbetalen is {b.ex.voor()} vertrokken en stond ik er alleen voor. Mijn huisarts, dokter {arts.achter()}, heeft daar een verklaring over geschreven.

Uw collega {d[1].voor()} zei aan de telefoon "dat komt goed, {_k(o, "mevrouw", "meneer")}, wacht u maar af". Daarna heeft een {_mw(d[2])} mij gebeld vanaf {d[2].tel()} en die wist van niets. Op de bijeenkomst voor ouders hoorde ik van {lot.naam()} dat zij allang haar geld heeft. Ik gun het {lot.voor()}, maar waarom duurt het bij mij zo lang?

Ik vraag u:
1. om mijn hele dossier;
2. om een gesprek met u of met {d[1].voor()}, niet met iemand anders;
3. om mij te schrijven, en niet meer naar mijn oude adres.

Hoogachtend,

{_kort(o)}
"{o.voor()}" voor wie mij kent

Bijlagen: jaaropgave {j}, verklaring dokter {arts.achter()}, bankafschriften
"""


def verklaring_partner(b: Bron) -> str:
    o, x = b.o, b.ex
    go, vr, getuige = _nieuw(b, "v"), _nieuw(b), _nieuw(b, "m")
    d, j = _dienst(b, 1)[0], _jaar(b)
    dag = _dagen(b, 2021, 1)[0]
    kinderen = "\n".join(f"  - {k.naam()}, geboren {k.geb()}" for k in b.kinderen)
    return f"""VERKLARING VOOR DE HERSTELOPERATIE

Ondergetekende,

Naam en voornaam:   {_n(x, f"{x.m.vol_achter}, {x.m.voor}")}
Geboortedatum:      {x.geb()}
BSN:                {x.bsn()}
Woonadres:          {x.straat()}
Postcode en plaats: {x.pc()}
Bereikbaar op:      {x.tel()}

verklaart het volgende over de periode {j - 1} tot en met {j + 1}.

In die tijd woonde ik samen met {o.naam()} (BSN {o.bsn()}) op het adres {o.straat()}. Wij hebben samen de zorg gehad voor

{kinderen}

{o.voor()} vroeg de toeslag aan. Ik wist daarvan, want het geld kwam binnen op {x.iban()}, een rekening op mijn naam. Later is dat veranderd in {o.iban()}, de rekening van {o.voor()}. De opvang was bij {_mw(go)}, eerst bij ons thuis en later bij haar. {_s(go, go.m.voor)} facturen zijn altijd betaald.

Wij zijn uit elkaar gegaan door de schulden. Ik trok toen in bij {vr.naam()}, {vr.straat()}, en heb mij daar ingeschreven. {vr.voor()} kan dat bevestigen ({vr.email()}).

Ik maak geen aanspraak op het bedrag dat {o.voor()} krijgt. Wat {_mw(d)} van de Belastingdienst daarover aan de telefoon zei, dat ik moest meetekenen, klopt volgens mij niet.

Naar waarheid ingevuld te {x.stad()} op {_lang(dag)}

Handtekening: (getekend)

{x.naam()}


In aanwezigheid van de getuige

Naam:          {getuige.naam()}
Geboren:       {getuige.geb()}
Relatie:       collega van {x.voor()}
Telefoon:      {getuige.tel()}
"""


def adviesnotitie(b: Bron) -> str:
    o, d = b.o, _dienst(b, 4)
    dw, bureau, j = _nieuw(b), _nieuw(b, "v"), _jaar(b)
    dag, beslag = _dagen(b, 2022, 2), _dagen(b, j + 1, 1)[0]
    return f"""INTERN - NIET VOOR VERZENDING
Adviesnotitie vaktechniek

Aan           : {_kort(d[0])}, {d[1].naam()}
Van           : {d[2].naam()} ({d[2].user()})
Zaak          : {_kom(o)} / {o.bsn()}
Datum         : {_cijfer(dag[1])}
Versie        : 0.{b.rng.randint(2, 9)}, na commentaar {_par(d[3])}

1. Vraag
{_hoofd(_mw(d[0]))} vraagt of de stopzetting over {j} onder de hardheid valt, nu de partner, {b.ex.naam()}, de stukken heeft ingestuurd en niet de aanvrager zelf.

2. Feiten
- {_hoofd(_mw(o))} heeft op {_cijfer(dag[0])} verklaard dat {b.ex.voor()} de post opende.
- De opvang liep via een gastouder die door {bureau.naam()} van het bureau was aangemeld. {_hoofd(bureau.achter())} is later zelf onderwerp van onderzoek geweest.
- Deurwaarder {dw.achter()} heeft op {_cijfer(beslag)} beslag gelegd op de inboedel. Exploot zit achter tabblad {b.rng.randint(4, 19)}.
- Kinderen in aanvraag: {"; ".join(f"{k.voor()} ({k.bsn()})" for k in b.kinderen)}.
- Partner heeft eigen aanslag: {b.ex.aanslag(j)}.

3. Beoordeling
Volgens {d[3].voor()} is er geen eerdere uitvraag gedaan. {d[1].achter()} ziet dat anders en wijst op de brief uit {j}. Ik volg {d[3].voor()}: een uitvraag aan {b.ex.voor()} is geen uitvraag aan {_mw(o)}.
Dat {_ex_los(b)} de stukken instuurde mag niet tegenwerken. Zie ook {_s(d[3], d[3].m.vol_achter)} notitie in de zaak van hetzelfde bureau.

4. Advies
Compenseren op grond van de vooringenomen behandeling, over {j} en {j + 1}.

Paraaf opsteller   {_par(d[2])}
Paraaf toetser     {_par(d[3])}  (akkoord, zie opm. bij 3)
Paraaf TL          {_par(d[0])}

Opm. {_par(d[3])}: bedrag partner niet in brief ouder zetten svp
Opm. {_par(d[1])}: blijf erbij dat brief {j} telt, maar ik teken niet tegen. vragen -> {d[1].tel()}

cc: {_kort(d[3])}; {_n(d[1], d[1].m.voor)}; archief
"""


def krabbels(b: Bron) -> str:
    o, d = b.o, _dienst(b, 3)
    zwager, wm, j = _nieuw(b, "m"), _nieuw(b, "v"), _jaar(b)
    go = _nieuw(b, "v")
    k = b.kinderen[-1]
    dag = _dagen(b, 2021, 5)
    p = _k(o, "mw", "mnr")
    return f"""belnotities {_laag(o, o.m.achter)}, bsn {o.bsn()}, tel {o.tel()}

{dag[0]:%d/%m} {_uur(b)} ({_par(d[0])})
gebeld met {p} {_laag(o, o.m.vol_achter)}. boos, wacht al 2 jr. zegt dat {_laag(d[1], d[1].m.voor)} alles al had
{_k(o, "ze", "hij")} wil niet dat we {_laag(b.ex, b.ex.m.voor)} bellen, ook niet over {j}
nieuw adres klopt: {o._m("adres", f"{o.m.straat} {o.m.nr}".lower())}, {o._m("postcode", o.m.postcode.lower())}
afspraak: bel donderdag terug

{dag[1]:%d/%m} {_uur(b)} ({_par(d[0])})
2x geprobeerd, geen gehoor. voicemail ingesproken
daarna belt zwager {_laag(zwager, zwager.m.naam)} namens {_k(o, "haar", "hem")}, nr {zwager.tel()}
geen machtiging dus niks gezegd. {_laag(zwager, zwager.m.voor)} mailt machtiging vanaf {zwager.email()}

{dag[2]:%d/%m} {_uur(b)} ({_par(d[2])})
machtiging binnen. doorverbonden met {_laag(d[1], d[1].m.naam)}
{p} {_laag(o, o.m.vol_achter)} vertelt over gastouder {_laag(go, f"{go.m.letters} {go.m.vol_achter}")} en over {_laag(k, k.m.voor)} (geb {k._m("geboortedatum", f"{k.m.geboren.day}-{k.m.geboren.month}-{k.m.geboren:%y}")})
{_laag(k, k.m.voor)} is nu bij jeugdhulp, loopt via {_laag(wm, wm.m.voor)} {_laag(wm, wm.m.vol_achter)} vd gemeente, {wm.tel()}

{dag[3]:%d/%m} {_uur(b)} ({_par(d[0])})
ex belt zelf!! {_laag(b.ex, b.ex.m.naam)}, {b.ex.tel()}, bsn {b.ex._m("bsn", b.ex.m.bsn)}
wil weten wat {_laag(o, o.m.voor)} krijgt. gezegd dat we dat niet geven
{_k(b.ex, "ze", "hij")} geeft rekening {b.ex._m("iban", b.ex.m.iban.lower())} door, niet genoteerd in systeem
overlegd met {_laag(d[2], d[2].m.voor)}, die zegt niks mee doen

{dag[4]:%d/%m} {_uur(b)} ({_par(d[2])})
{p} {_laag(o, o.m.vol_achter)} teruggebeld, was op het werk
iban gecheckt: {o.iban()} klopt
todo: brief naar {_laag(o, o.m.voor)}, kopie aan zwager {_laag(zwager, zwager.m.vol_achter)}
todo: {_laag(d[1], d[1].m.voor)} vragen of het besluit vóór de vakantie kan
"""


def betaalstaat(b: Bron) -> str:
    o, x, d, j = b.o, b.ex, _dienst(b, 2), _jaar(b)
    go, dw = _nieuw(b), _nieuw(b)
    dag = [dt.date(j, m, b.rng.randint(1, 27)) for m in (1, 4, 7, 8, 9, 10, 10, 11, 12)]
    dag.sort()
    kop = f"{'Boekdatum':<12}{'Omschrijving':<26}{'Rekening':<22}{'Ten name van':<34}{'Bedrag':>10}  Mdw"
    wie = [o, o, x, x, o, go, o, dw, o]
    oms = ["Voorschot kwartaal 1", "Voorschot kwartaal 2", "Voorschot kwartaal 3", "Nabetaling", "Terugvordering", "Rechtstreeks opvang", "Verrekening", "Beslag derdenrekening", "Restitutie"]  # fmt: skip
    rijen = []
    for n, (w, t) in enumerate(zip(wie, oms, strict=True)):
        naam = w.m.naam if w is x and _gelijk(b) else f"{w.m.letters} {w.m.vol_achter}"
        if n % 3 == 2 and not (w is x and _gelijk(b)):
            naam = f"{w.m.achter}, {w.m.letters} {w.m.tus}".strip()
        rijen.append(
            f"{_cijfer(dag[n]):<12}{t:<26}{_kol(w, 'iban', w.m.iban, 22)}{_kol(w, 'naam', naam, 34)}{_geld(b):>10}  {_par(d[n % 2])}"
        )
    nl = "\n"
    return f"""BETALINGEN EN TERUGVORDERINGEN KINDEROPVANGTOESLAG {j}

Aanvrager    {_kap(o)}        BSN {o.bsn()}
Partner      {_ex_kap(b)}        BSN {x.bsn()}
Beschikking  {o.aanslag(j)}
Gemaakt door {d[0].user()} op {_cijfer(_dagen(b, 2021, 1)[0])}

{kop}
{nl.join(rijen)}

Openstaand per einde boekjaar: {_geld(b, 500, 20000)}

Invorderingsverloop
Stap                      Datum         Gericht aan                       Uitkomst
Aanmaning                 {_cijfer(dag[5]):<14}{_kol(o, "naam", f"{o.m.letters} {o.m.vol_achter}", 34)}geen reactie
Dwangbevel                {_cijfer(dag[6]):<14}{_kol(o, "naam", f"{o.m.letters} {o.m.vol_achter}", 34)}betekend
Vordering loon            {_cijfer(dag[7]):<14}{_kol(x, "naam", x.m.naam, 34)}niet in dienst
Regeling                  {_cijfer(dag[8]):<14}{_kol(o, "naam", o.m.naam, 34)}24 x {_geld(b, 40, 300)}

De betaling aan {go.naam()} is gedaan op verzoek van {_mw(o)}, brief in dossier.
Het beslag is gelegd door {_mw(dw)}; {_s(dw, dw.m.vol_achter)} afrekening ontbreekt.
Vragen over deze staat: {d[1].naam()}, {d[1].tel()}.
"""


def schermprint(b: Bron) -> str:
    o, x, d, j = b.o, b.ex, _dienst(b, 4), _jaar(b)
    gem = _nieuw(b)
    dag = _dagen(b, 2022, 6)
    teksten = [
        (d[0], f"Zaak aangemaakt, ouder gebeld op {o._m('telefoon', o.m.tel)}"),
        (d[1], f"Partnergegevens toegevoegd: {_n(x, x.m.naam)}, {x._m('geboortedatum', _cijfer(x.m.geboren))}"),
        (d[2], f"Overgenomen van {_n(d[0], d[0].m.voor)}; die is met verlof"),
        (d[2], f"Gemachtigde {_n(gem, gem.m.vol_achter)} wil stukken per mail: {gem._m('email', gem.m.email)}"),
        (d[3], f"Controle BRP, {_n(b.kinderen[0], b.kinderen[0].m.voor)} ingeschreven bij ouder"),
        (d[1], f"Betaalopdracht klaar, 2e paar ogen: {d[3].user()}"),
    ]  # fmt: skip
    rijen = "\n".join(
        f"{_cijfer(g)} | {_uur(b)} | {w.user()} | {_kort(w)} | {t}"
        for g, (w, t) in zip(dag, teksten, strict=True)
    )
    kind = "\n".join(
        f"{n} | {_n(k, k.m.vol_achter)} | {_n(k, k.m.voor)} | {k._m('geboortedatum', k.m.geboren.strftime('%Y%m%d'))} | {k._m('bsn', k.m.bsn)} | {b.rng.choice(('ja', 'nee'))}"
        for n, k in enumerate(b.kinderen, 1)
    )
    return f"""Zaakvenster 3.{b.rng.randint(0, 9)}                                        pagina 1 van 1
afgedrukt door {d[3].user()} op {_cijfer(dag[-1])} {_uur(b)}

[ALGEMEEN]
zaaknummer ............ {b.rng.randint(100000, 999999)}
zaaktype .............. integrale beoordeling
status ................ in behandeling
behandelaar ........... {_n(d[2], d[2].m.naam)}
coordinator ........... {_kom(d[3])}
team .................. IB-{b.rng.randint(2, 40)}

[AANVRAGER]
achternaam ............ {_n(o, o.m.achter)}
voorvoegsel ........... {_n(o, o.m.tus) if o.m.tus else "-"}
voornamen ............. {o.voor()}
voorletters ........... {_n(o, o.m.letters)}
bsn ................... {o._m("bsn", o.m.bsn)}
geboren ............... {o.geb()}
adres ................. {o.adres()}
e-mail ................ {o.email()}
rekening .............. {o.iban()}

[PARTNER IN {j}]
achternaam ............ {_n(x, x.m.achter)}
voorvoegsel ........... {_n(x, x.m.tus) if x.m.tus else "-"}
voornamen ............. {x.voor()}
bsn ................... {x._m("bsn", x.m.bsn)}
adres ................. {x.adres()}
telefoon .............. {x.tel()}
inlognaam portaal ..... {x._m("gebruikersnaam", _strak(x) + f"{x.m.geboren:%y}")}

[KINDEREN]
nr | achternaam | voornaam | geboren | bsn | kindregeling
{kind}

[GEMACHTIGDE]
naam .................. {_n(gem, gem.m.naam)}
kanaal ................ {gem.email()}

[LOGBOEK]
datum | tijd | gebruiker | naam | actie
{rijen}
"""


def mailketting(b: Bron) -> str:
    o, d = b.o, _dienst(b, 5)
    gm, j = _nieuw(b), _jaar(b)
    dag = _dagen(b, 2022, 3)
    kop = f"dossier {_n(o, o.m.achter)}"
    return f"""Van: {_n(d[0], f"{d[0].m.achter}, {d[0].m.voor} {d[0].m.tus}".strip())} <{d[0].email()}>
Verzonden: {_lang(dag[2])} {_uur(b)}
Aan: {_n(d[1], d[1].m.naam)}
CC: {_kom(d[2])}; {_kom(d[3])}; {d[4].email()}
Onderwerp: RE: RE: {kop}

Hoi {d[1].voor()},

Dank. Ik heb met {d[3].voor()} gesproken, we nemen het mee in het overleg van dinsdag. Kun jij {_mw(o)} laten weten dat het een week later wordt? {_k(o, "Ze", "Hij")} is het best bereikbaar op {o.tel()}.
De brief aan {b.ex.naam()} houden we nog even vast. {d[2].voor()} vindt dat die in een andere toon moet.

{d[0].voor()}

{_kort(d[0])} | senior behandelaar | {d[0].tel()}

-----Oorspronkelijk bericht-----
Van: {d[1].email()}
Verzonden: {_lang(dag[1])} {_uur(b)}
Aan: {d[0].email()}
CC: {d[2].naam()} <{d[2].email()}>
Onderwerp: RE: {kop}

{d[0].voor()}, {d[2].voor()},

Zie onder. {gm.naam()} van de gemeente heeft gelijk: de huurschuld stond op naam van {_ex_kort(b)} en niet op naam van {_mw(o)}. In {j} liep dat door elkaar omdat {b.ex.voor()} de post deed. Ik stel voor dat {d[4].voor()} het uitzoekt, {_k(d[4], "zij", "hij")} kent {_s(gm, gm.m.vol_achter)} manier van werken.

{d[1].voor()} ({_par(d[1])})

> Van: {gm.naam()} [mailto:{_mail(gm, "gemeente.example")}]
> Verzonden: {_lang(dag[0])} {_uur(b)}
> Aan: {d[1].naam()}
> Onderwerp: {kop}
>
> Geachte {d[1].m.aanhef} {_n(d[1], d[1].m.vol_achter)},
>
> Vandaag sprak ik {o.naam()} ({o.geb()}) en {b.kinderen[0].voor()}. Volgens
> {b.kinderen[0].voor()} komt {b.ex.voor()} nog wekelijks langs. Wilt u nagaan of de
> schuld bij de verhuurder van {_k(o, "mevrouw", "meneer")} is? Mijn nummer is {gm.tel()}.
>
> {_kort(gm)}, consulent schulddienstverlening
"""


def gehoor(b: Bron) -> str:
    o, d, j = b.o, _dienst(b, 3), _jaar(b)
    adv, tolk, wijk = _nieuw(b), _nieuw(b, "v"), _nieuw(b, "v")
    dag = _dagen(b, 2022, 1)[0]
    k = b.kinderen[0]
    vz, gem, ouder, raad = (_n(w, _hoofd(w.m.vol_achter)) for w in (d[0], d[1], o, adv))
    return f"""Verslag van het horen in bezwaar
Zaak {b.ref()}, gehouden via beeldbellen op {_lang(dag)}, {_uur(b)} uur

Deelnemers
voorzitter: {d[0].naam()}
namens Toeslagen: {_kort(d[1])} en {d[2].naam()} (verslag)
bezwaarmaker: {o.naam()}, geboren {o.geb()}
gemachtigde: mr. {adv.naam()}
tolk: {_mw(tolk)}

{vz}: Welkom allemaal. {_hoofd(_mw(o))}, klopt het dat u nog woont op {o.straat()}?
{ouder}: Ja. Alleen {b.ex.voor()} woont er niet meer.
{vz}: Dan wil ik beginnen met {j}. Mr. {raad}, gaat uw gang.
{raad}: Cliënt heeft nooit een brief gehad. Die ging naar {b.ex.straat()}, het adres van {b.ex.naam()}.
{gem}: Dat adres kwam uit de aangifte van {b.ex.voor()}. Wij hebben dat niet gecontroleerd.
{ouder}: Ik heb het aan de balie gezegd, tegen een medewerker. {_hoofd(_mw(d[2]))} zat daar toen ook.
{_n(d[2], _hoofd(d[2].m.vol_achter))}: Dat zou kunnen, ik werkte tot {j + 2} aan de balie.
{vz}: Wie bracht {k.voor()} naar de opvang?
{ouder}: Ik. En soms {wijk.voor()}, een vriendin. {wijk.naam()} wil dat ook verklaren.
{gem}: Hebben wij een telefoonnummer?
{ouder}: {wijk.tel()}. Maar belt u {wijk.voor()} niet overdag.
{_n(tolk, _hoofd(tolk.m.vol_achter))}: De bezwaarmaker zegt het iets anders: {_k(o, "zij", "hij")} vraagt of u eerst een bericht stuurt.
{vz}: Akkoord. Wat heeft dit met u en de kinderen gedaan?
{ouder}: {_en([x.voor() for x in b.kinderen])} {"heeft" if len(b.kinderen) == 1 else "hebben"} geen vakantie gehad. Er zat beslag op {o.iban()}. {k.voor()} vroeg: "{_k(o, "mama", "vader")}, zijn wij arm?"
{raad}: Ik verwijs naar punt 4 van het bezwaarschrift.
{gem}: Daar komen wij op terug. Voor {_s(k, k.m.voor)} kosten is een aparte regeling.

Afspraken
a. {_hoofd(_mw(d[1]))} zoekt de verzendgegevens op.
b. Mr. {adv.achter()} stuurt de verklaring van {_mw(wijk)} naar {d[2].email()}.
c. {d[2].voor()} maakt het verslag; {_mw(o)} mag reageren.

Voor juistheid,
{_kap(d[2])}
"""


def overeenkomst(b: Bron) -> str:
    o, j = b.o, _jaar(b)
    go, res = _nieuw(b, "v"), _nieuw(b)
    bem = _nieuw(b)
    dag = _dagen(b, j, 1)[0]
    kind = "\n".join(
        f"   {n}. {k.naam()}, geboortedatum {k.geb()}, BSN {k.bsn()}" for n, k in enumerate(b.kinderen, 1)
    )
    return f"""OVEREENKOMST GASTOUDEROPVANG
Exemplaar vraagouder

Partijen

A. De vraagouder
   Naam            {o.naam()}
   Adres           {o.straat()}
   Woonplaats      {o.pc()}
   BSN             {o.bsn()}
   Mobiel          {o.tel()}

B. De gastouder
   Naam            {go.naam()}
   Adres           {go.straat()}
   Woonplaats      {go.pc()}
   BSN             {go.bsn()}
   Mobiel          {go.tel()}
   Bankrekening    {go.iban()}

spreken af dat B met ingang van {_lang(dag)} opvang biedt aan

{kind}

Artikel 1. De opvang is op {b.rng.choice(("maandag, dinsdag en donderdag", "dinsdag, woensdag en vrijdag"))} van 7.30 tot 18.00 uur, in de woning van {_mw(go)}.
Artikel 2. De prijs is {_geld(b, 4, 6)} euro per uur. {_hoofd(_mw(o))} betaalt vóór de tiende van de maand.
Artikel 3. Naast {o.voor()} mogen {b.ex.naam()} ({b.ex.tel()}) en {res.naam()} de kinderen ophalen. Anderen krijgen de kinderen niet mee.
Artikel 4. Bij ziekte van {_mw(go)} valt {res.voor()} in, tegen dezelfde prijs.
Artikel 5. In noodgevallen belt {_mw(go)} eerst {o.voor()}, daarna {b.ex.voor()}.
Artikel 6. De bemiddeling is gedaan door {_kort(bem)}, werkzaam bij het bureau. Het bureau bewaart een exemplaar.
Artikel 7. De opzegtermijn is één maand.

Getekend te {go.stad()}

Vraagouder                              Gastouder
{_kol(o, "naam", f"{o.m.letters} {o.m.vol_achter}", 40)}{_n(go, f"{go.m.letters} {go.m.vol_achter}")}

Voor gezien, het bureau: {bem.naam()}
"""


def maandfactuur(b: Bron) -> str:
    o, j = b.o, _jaar(b)
    go = _nieuw(b)
    ander = _nieuw(b, "v")
    mnd = b.rng.randint(1, 11)
    dagen = sorted(b.rng.sample(range(1, 29), 7))
    regels = "\n".join(
        f"{g:02d}-{mnd:02d}-{j}   {_kol(b.kinderen[n % len(b.kinderen)], 'naam', b.kinderen[n % len(b.kinderen)].m.voor, 20)}{b.rng.choice(('07:30', '08:00', '12:15'))}   {b.rng.choice(('17:30', '18:00', '18:30'))}   {_geld(b, 20, 60):>8}"
        for n, g in enumerate(dagen)
    )
    return f"""{go.naam()}
gastouder
{go.straat()}
{go.pc()}
tel. {go.tel()}
{go.email()}

FACTUUR {j}-{b.rng.randint(10, 99)}

Aan: {_kort(o)}
     {o.straat()}
     {o.pc()}

Factuurdatum: {_lang(dt.date(j, mnd + 1, 2))}
Maand: {MAANDEN[mnd - 1]} {j}

Datum        Kind                Van     Tot         Bedrag
{regels}

                                          Subtotaal  {_geld(b, 200, 500)}
                                       Luiers e.d.   {_geld(b, 5, 25)}

Graag overmaken op {go.iban()} t.n.v. {_kort(go)}
onder vermelding van {_n(b.kinderen[0], b.kinderen[0].m.naam)}.

Let op: de betaling van vorige maand kwam van rekening {b.ex.iban()} op naam van {b.ex.naam()}.
Voor de jaaropgave graag alles van uw eigen rekening.

Op {dagen[-1]:02d}-{mnd:02d} is {b.kinderen[0].voor()} opgehaald door {ander.naam()}; {o.voor()} had dat gemeld.
In de vakantie neemt mijn kennis {ander.voor()} het over.

Bedankt en groetjes aan {_en([k.voor() for k in b.kinderen])},

{go.voor()}

(met pen bijgeschreven) voldaan {_lang(dt.date(j, mnd + 1, 12))}, contant, {_n(go, go.m.voor[0] + "." + go.m.achter[0] + ".")}
"""


def bestanden(b: Bron) -> str:
    o, x, d, j = b.o, b.ex, _dienst(b, 3), _jaar(b)
    go, arts, adv = _nieuw(b), _nieuw(b), _nieuw(b)
    plat = mensen.vouw

    def bron(w: Wie, vol: bool = False) -> str:
        t = plat(w.m.naam if vol else w.m.achter).replace(" ", "_").replace("'", "")
        return _n(w, t)

    k = b.kinderen[0]
    dag = _dagen(b, 2021, 12)
    rijen = [
        (f"{dag[0]:%Y%m%d}_aanmelding_{bron(o)}.pdf", o),
        (f"{dag[1]:%Y%m%d}_gespreksverslag_{bron(o, True)}_v2.docx", d[0]),
        (f"{dag[2]:%Y%m%d}_verklaring_{bron(x, True)}.pdf", x),
        (f"jaaropgave{j}_{bron(go)}.pdf", go),
        (f"{dag[4]:%Y%m%d} brief huisarts {bron(arts)}.pdf", arts),
        (f"geboorteakte_{bron(k, True)}.jpg", o),
        (f"bezwaar_mr_{bron(adv)}_{j}.pdf", adv),
        (f"{dag[7]:%Y%m%d}_advies_{_n(d[1], plat(d[1].m.achter).replace(' ', '').lower())}_DEF.docx", d[1]),
        (f"IMG_{b.rng.randint(1000, 9999)}_whatsapp_{bron(go, True)}.png", o),
        (f"bankafschrift_{x._m('iban', x.m.iban)}_{j}.pdf", x),
        (f"bankafschrift_{o._m('iban', o.m.iban)}_{j}.pdf", o),
        (f"memo_{d[2]._m('gebruikersnaam', d[2].m.gebruiker)}_intern.msg", d[2]),
    ]
    regels = []
    for n, (naam, w) in enumerate(rijen, 1):
        wie = w.naam() if w is x else (_kom, _kort, Wie.naam)[n % 3](w)
        regels.append(f"{n:>3}.  {naam}\n      {_cijfer(dag[n - 1])}   {b.rng.randint(1, 24)} blz.   {wie}")
    nl = "\n"
    return f"""LIJST VAN STUKKEN
behorend bij het ouderdossier van {o.naam()} (BSN {o.bsn()})
samengesteld door {d[0].naam()}, gecontroleerd: {_par(d[2])}

 nr  bestand
      datum        omvang     afkomstig van

{nl.join(regels)}

Niet opgenomen
- stukken die alleen over {x.naam()} gaan (verzoek van {_mw(o)} van {_cijfer(dag[3])})
- het medisch rapport van dokter {arts.achter()}, opgevraagd bij {arts.email()}
- dubbele foto's, zie mail {d[1].voor()}

Map op de schijf: \\\\ouders\\{_n(o, plat(o.m.achter).upper().replace(" ", "_"))}\\{j}
"""


def chatuitvoer(b: Bron) -> str:
    o, x, j = b.o, b.ex, _jaar(b)
    vr, lot = _nieuw(b, "v"), _nieuw(b, "m")
    d = _dienst(b, 2)
    dag = _dagen(b, 2021, 2)
    k = b.kinderen[0]
    kl = _laag
    tijd = iter(sorted(b.rng.sample(range(19 * 60, 23 * 60), 30)))

    def r(w: Wie, tekst: str, g: int = 0) -> str:
        t = next(tijd)
        return f"[{dag[g]:%d-%m-%y} {t // 60}:{t % 60:02d}] {kl(w, w.m.naam)}: {tekst}"

    regels = [
        r(vr, f"hee {kl(o, o.m.voor)} heb je al iets gehoord"),
        r(o, f"nee nog niks. {kl(d[0], d[0].m.voor)} zou bellen maar niemand belt"),
        r(vr, f"ik had die {kl(d[0], d[0].m.vol_achter)} ook!! die is echt traag"),
        r(lot, f"mijn zaak ligt bij {kl(d[1], d[1].m.naam)}, die is wel ok, {d[1]._m('telefoon', d[1].m.tel)}"),
        r(o, "dank je"),
        r(vr, f"hoe is het met {kl(k, k.m.voor)}"),
        r(o, f"gaat wel. {kl(k, k.m.voor)} slaapt slecht sinds {kl(x, x.m.voor)} weer aan de deur stond"),
        r(lot, f"wat moest {kl(x, x.m.voor)} dan"),
        r(o, f"geld natuurlijk. zegt dat de helft van {kl(x, x.m.voor)} is omdat het in {j} samen was"),
        r(vr, "onzin toch"),
        r(lot, f"niet doen hoor. bij {kl(vr, vr.m.voor)} ging het ook zo"),
        r(vr, f"klopt {kl(lot, lot.m.voor)}, ik heb toen een brief laten maken"),
        r(o, "wie heeft die gemaakt"),
        r(vr, f"stuur je gegevens maar naar {vr._m('email', vr.m.email)} dan doe ik het"),
        r(o, f"ok. {o._m('email', o.m.email)} is van mij, en bsn {o._m('bsn', o.m.bsn)}"),
        r(lot, "zet dat niet in de app!!", 0),
        r(o, "oeps"),
        r(vr, f"kan je mij 15 lenen tot vrijdag? {vr._m('iban', vr.m.iban.lower())}", 1),
        r(o, f"ja doe ik. kom anders eten, {o._m('adres', f'{o.m.straat} {o.m.nr}'.lower())}", 1),
        r(lot, f"ik woon nu ook daar om de hoek, {lot._m('adres', f'{lot.m.straat} {lot.m.nr}'.lower())}", 1),
        r(vr, f"gezellig!! neem {_en([kl(q, q.m.voor) for q in b.kinderen])} mee dan", 1),
        r(o, f"doe ik. en als {kl(x, x.m.naam)} belt neem ik niet op", 1),
    ]  # fmt: skip
    return (
        f"export van chat met {kl(vr, vr.m.naam)} en {kl(lot, lot.m.voor)} (ingestuurd door {kl(o, o.m.naam)})\n"
        f"deelnemers: {kl(o, o.m.voor)}, {vr._m('telefoon', vr.m.tel)}, {lot._m('telefoon', lot.m.tel)}\n\n"
        + "\n".join(regels)
        + "\n"
    )


def logboekprint(b: Bron) -> str:
    o, x, d, j = b.o, b.ex, _dienst(b, 4), _jaar(b)
    go = _nieuw(b)
    dag = _dagen(b, j, 14)

    def g(w: Wie, tekst: str) -> str:
        return _n(w, tekst.upper())

    def u(w: Wie) -> str:
        return w._m("gebruikersnaam", w.m.gebruiker.upper())

    k = b.kinderen[0]
    xa = g(x, x.m.naam)
    acties = [
        f"AANVRAAG KOT ONTVANGEN VAN {_kap(o)} BSN {o._m('bsn', o.m.bsn)}",
        f"PARTNER {xa} BSN {x._m('bsn', x.m.bsn)} GEKOPPELD",
        f"KIND {g(k, k.m.voor)} GEB {k._m('geboortedatum', _cijfer(k.m.geboren))} TOEGEVOEGD",
        f"GASTOUDER {_kom(go, groot=True)} NIET GEVONDEN IN REGISTER",
        f"REKENING GEWIJZIGD VAN {x._m('iban', x.m.iban)} IN {o._m('iban', o.m.iban)}",
        f"GEBELD DOOR {g(o, o.m.vol_achter)} OVER WIJZIGING, NR {o._m('telefoon', o.m.tel)}",
        f"GEBELD NAAR GASTOUDER {g(go, go.m.vol_achter)} OP {go._m('telefoon', go.m.tel)}, GEEN GEHOOR",
        f"UITVRAAG VERSTUURD NAAR {o._m('adres', f'{o.m.straat} {o.m.nr}'.upper())} {o._m('postcode', o.m.postcode)} {o._m('plaats', o.m.plaats.upper())}",
        f"KOPIE NAAR {xa}, {x._m('adres', f'{x.m.straat} {x.m.nr}'.upper())} {x._m('postcode', x.m.postcode)} {x._m('plaats', x.m.plaats.upper())}",
        f"STUKKEN BINNEN, DOORGEZET AAN {_kap(d[2])}",
        f"OVERLEG MET {g(d[3], d[3].m.voor)}: STUKKEN ONVOLLEDIG VOLGENS {g(d[3], d[3].m.vol_achter)}",
        f"TOESLAG STOPGEZET PER DIRECT, AANSLAG {o._m('bsn', f'{o.m.bsn}T{j % 100:02d}0001')}",
        f"BEZWAAR VAN {g(o, o.m.naam)} ONTVANGEN",
        f"ZAAK OVERGEDRAGEN VAN {g(d[2], d[2].m.naam)} NAAR {g(d[1], d[1].m.naam)} ({u(d[1])})",
    ]
    regels = "\n".join(
        f"{t:%d%m%y}  {_uur(b).replace(':', '')}  {u(d[n % 4])}  {a}"
        for n, (t, a) in enumerate(zip(dag, acties, strict=True))
    )
    return f"""*** AFDRUK LOGBESTAND TOESLAGEN ***
SELECTIE: {o._m("bsn", o.m.bsn)}   JAAR: {j}   AANVRAGER: {_kom(o, groot=True)}
OPGEVRAAGD DOOR: {u(d[0])} {g(d[0], d[0].m.vol_achter)}

DATUM   TIJD  MDW      MELDING
{regels}

BIJZONDERHEDEN
- LET OP: {g(x, x.m.voor)} BELT NAMENS AANVRAGER, GEEN MACHTIGING
- MAIL VAN {x._m("email", x.m.email.upper())} NIET BEANTWOORDEN
- SIGNAAL OVER {g(go, go.m.naam)} LOOPT BIJ {g(d[3], d[3].m.vol_achter)}
- {g(o, o.m.vol_achter)} WIL ALLEEN POST OP EIGEN ADRES

EINDE AFDRUK
"""


def waarneemlijst(b: Bron) -> str:
    o, d = b.o, _dienst(b, 4)
    een, twee, drie, adv, buur = (_nieuw(b), _nieuw(b), _nieuw(b), _nieuw(b), _nieuw(b, "v"))
    dag = _dagen(b, 2022, 4)
    p, k = _k(o, "mw", "dhr"), b.kinderen[0]
    kl = _laag

    def mv(w: Wie) -> str:
        return _k(w, "mw", "dhr")

    return f"""waarneming voor {kl(d[0], d[0].m.voor)} vanaf {dag[0]:%d-%m} (gemaakt door {kl(d[1], d[1].m.vol_achter)})

1) {kl(o, f"{o.m.achter}, {o.m.letters}")} - {o._m("bsn", o.m.bsn)}
   besluit ligt klaar, nog 4 ogen door {kl(d[2], d[2].m.voor)}
   {p} {kl(o, o.m.vol_achter)} belt elke dag, gewoon zelf bellen: {o._m("telefoon", o.m.tel)}
   NIET mailen, {kl(b.ex, b.ex.m.voor)} leest mee op dat adres
   betaling op {o._m("iban", o.m.iban)} (die van {kl(b.ex, b.ex.m.naam)} eruit gehaald)
   {kl(k, k.m.voor)} valt ook onder kindregeling, {k._m("geboortedatum", f"{k.m.geboren:%d.%m.%y}")}

2) {kl(een, f"{een.m.achter}, {een.m.letters}")} - {een._m("bsn", een.m.bsn)}
   wacht op stukken. partner is overleden. {mv(een)} {kl(een, een.m.vol_achter)} is bereikbaar op {een._m("telefoon", een.m.tel)}
   verhuisd naar {een._m("adres", f"{een.m.straat} {een.m.nr}".lower())} {een._m("plaats", een.m.plaats.lower())}

3) {kl(twee, f"{twee.m.achter}, {twee.m.letters}")} - {twee._m("bsn", twee.m.bsn)}
   advocaat {kl(adv, adv.m.vol_achter)} dreigt met beroep, mail {adv._m("email", adv.m.email)}
   terugbellen voor {dag[2]:%d-%m}, {kl(d[3], d[3].m.voor)} weet ervan
   buurvrouw {kl(buur, buur.m.naam)} doet het woord want {mv(twee)} {kl(twee, twee.m.vol_achter)} spreekt geen nederlands

4) {kl(drie, f"{drie.m.achter}, {drie.m.letters}")} - geb {drie._m("geboortedatum", f"{drie.m.geboren.day}-{drie.m.geboren.month}-{drie.m.geboren.year}")}
   geen bsn in systeem?? {kl(d[2], d[2].m.vol_achter)} zoekt uit
   verwarring met {p} {kl(o, o.m.vol_achter)}, zaten samen bij dezelfde opvang
   geld terug van {drie._m("iban", drie.m.iban.lower())}

algemeen
- overleg di 9u met {_en([kl(w, w.m.voor) for w in d[1:4]])}
- inlog waarneming staat op {d[1].user()}, niet op {d[0].user()}
- bij brand bel {kl(d[3], d[3].m.naam)}: {d[3]._m("telefoon", d[3].m.tel)}
- terug {dag[3]:%d-%m}, fijne tijd {kl(d[0], d[0].m.voor)}!
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    herbeoordeling, brief_aan_dienst, verklaring_partner, adviesnotitie, krabbels, betaalstaat, schermprint, mailketting,
    gehoor, overeenkomst, maandfactuur, bestanden, chatuitvoer, logboekprint,
    waarneemlijst,
]  # fmt: skip
