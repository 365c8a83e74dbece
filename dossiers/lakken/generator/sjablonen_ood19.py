# SPDX-License-Identifier: EUPL-1.2
"""Templates written without sight of the rules, with names, streets and places of their own."""

from __future__ import annotations

import re
from collections.abc import Callable

from .sjablonen_test import Bron
from .wie import Wie

_NAAMKOP = "\ue000naam"
_LANG_WOORD = re.compile("(?:\ue001|^)([^\\W\\d_]{7,})(?=\ue002|$)")
_KENTEKENS = re.compile("\ue000[^\ue001]*\ue001|\ue002")
_KLINKERS = "aeiouyáéíóúäëïöüâêîôûąęıİ"


def _vak(w: Wie, soort: str, tekst: str, breed: int) -> str:
    """A table cell; the padding stays outside the mark."""
    return w._m(soort, tekst) + " " * max(2, breed - len(tekst))


def _nm(w: Wie) -> str:
    return w._m("naam", f"{w.m.letters} {w.m.vol_achter}")


def _nm_groot(w: Wie) -> str:
    return w._m("naam", f"{w.m.letters} {w.m.vol_achter}".upper())


def _achteraan(w: Wie) -> str:
    """'Velde, van der J.'"""
    return f"{w.m.achter}, {w.m.tus} {w.m.letters}" if w.m.tus else f"{w.m.achter}, {w.m.letters}"


def _paraaf(w: Wie) -> str:
    return w._m("naam", "".join(d[0] for d in re.findall(r"[^\W\d_]+", f"{w.m.voor} {w.m.vol_achter}")))


def _login(w: Wie) -> str:
    return w._m("gebruikersnaam", re.sub(r"[._]", "", w.m.email.split("@")[0]))


def _van(w: Wie) -> str:
    """First name in the genitive; the ending stays outside the mark."""
    laatste = w.m.voor[-1].lower()
    return w.voor() + ("'" if laatste in "sxzş" else "'s" if laatste in "aiouyıü" else "s")


def _roep(b: Bron, w: Wie) -> str:
    """A civil servant's first name, in full when the parent has the same one."""
    return w.naam() if w.m.voor == b.o.m.voor else w.voor()


def _g(w: Wie, v: str, m: str) -> str:
    return v if w.m.geslacht == "v" else m


def _meneer(w: Wie) -> str:
    return f"{_g(w, 'mevrouw', 'de heer')} {w.achter()}"


def _meneer_vol(w: Wie) -> str:
    return f"{_g(w, 'mevrouw', 'de heer')} {_nm(w)}"


def _zichtbaar(tekst: str) -> int:
    return len(_KENTEKENS.sub("", tekst))


def _smal(tekst: str, breed: int) -> str:
    """A narrow column that also breaks long names with a hyphen."""
    uit = []
    for alinea in tekst.split("\n"):
        regel, in_naam = "", False
        for woord in alinea.split(" "):
            if _NAAMKOP in woord:
                in_naam = True
            vol = f"{regel} {woord}" if regel else woord
            if _zichtbaar(vol) <= breed:
                regel = vol
            else:
                m = _LANG_WOORD.search(woord) if in_naam else None
                ruimte = breed - _zichtbaar(regel) - 2
                knip = 0
                if m:
                    naam = m[1].lower()
                    knip = max(
                        (
                            i
                            for i in range(3, min(ruimte, len(naam) - 3) + 1)
                            if naam[i] not in _KLINKERS
                            and naam[i + 1] in _KLINKERS
                            and any(c in _KLINKERS for c in naam[:i])
                        ),
                        default=0,
                    )
                if m and knip:
                    plek = m.start(1) + knip
                    uit.append(f"{regel} {woord[:plek]}-")
                    regel = woord[plek:]
                else:
                    uit.append(regel)
                    regel = woord
            if "\ue002" in woord:
                in_naam = False
        uit.append(regel)
    return "\n".join(uit)


def zitting(b: Bron) -> str:
    adv, gast, buur = b.vreemd[0], b.vreemd[1], b.vreemd[2]
    v1, v2 = b.vambt[0], b.ambt[0]
    k = b.kinderen[0]
    eis, haar = _g(b.o, "eiseres", "eiser"), _g(b.o, "haar", "zijn")
    return f"""RECHTBANK MIDDEN-NEDERLAND
Bestuursrecht

zaaknummer: UTR {b.jaar % 100:02d}/{b.rng.randint(1000, 5999)} KINDTO

proces-verbaal van de zitting van de enkelvoudige kamer van {b.dag()} in de zaak tussen

{b.o.naam()}, te {b.o.stad()}, {eis}
(gemachtigde: mr. {_nm(adv)}),

en

de Belastingdienst/Toeslagen, verweerder
(gemachtigden: {_nm(v1)} en {_nm(v2)}).

Verschenen zijn {eis}, bijgestaan door {haar} gemachtigde, en namens verweerder {_meneer(v1)}. {_g(v2, "Mevrouw", "De heer")} {v2.achter()} is met bericht niet verschenen. Als getuige is meegebracht {gast.naam()}, geboren op {gast.geb()}, van beroep gastouder.

De rechter houdt voor dat het geschil gaat over de nihilstelling van het voorschot over {b.jaar} en vraagt {eis} hoe de opvang in de praktijk ging.

{_g(b.o, "Eiseres", "Eiser")}: "Ik werkte toen in de zorg, vroege diensten. {k.voor()} ging om half zeven naar {gast.voor()}. Ik heb alles betaald, ook toen de toeslag al was gestopt. Daar heb ik geld voor geleend van {buur.voor()}, iemand van de kerk."

De rechter: "U bedoelt {_meneer(buur)}, van wie in het dossier een verklaring zit?"

{_g(b.o, "Eiseres", "Eiser")}: "Ja, {_nm(buur)}. Die heeft dat ook opgeschreven."

{_g(v1, "Mevrouw", "De heer")} {v1.achter()}: "Wij hebben geen bewijs van een eigen bijdrage gezien. In het telefoonverslag dat mijn collega {v2.achter()} heeft gemaakt staat dat {eis} zei dat {_g(b.ex, "de moeder van het kind", "de vader van het kind")} betaalde."

De gemachtigde van {eis}: "Dat verslag is drie maanden na het gesprek opgesteld. Ik citeer: 'Belanghebbende belt boos, zegt dat {b.ex.voor()} alles regelde.' Regelen is niet betalen. {_g(b.ex, "Mevrouw", "De heer")} {b.ex.achter()} was toen al vertrokken naar {b.ex.stad()}. Dat blijkt uit de basisregistratie."

De getuige verklaart, na te zijn gewezen op het verschoningsrecht: "Ik heb {k.voor()} vier dagen per week gehad. Ik kreeg iedere maand geld, contant, in een envelop. Op de kwitanties staat {_van(gast)} handtekening, dus de mijne, en die van {b.o.voor()}. {b.ex.voor()} heb ik misschien twee keer gezien."

Op vragen van {_meneer(v1)} antwoordt de getuige dat de kwitanties bij het gastouderbureau zijn ingeleverd bij een zekere {b.vreemd[3].voor()}, later opgevolgd door {_g(b.vreemd[4], "mevrouw", "de heer")} {b.vreemd[4].achter()}.

De rechter sluit het onderzoek en bepaalt dat over zes weken uitspraak wordt gedaan.

Waarvan proces-verbaal.
"""


def opvangovereenkomst(b: Bron) -> str:
    g, bem = b.vreemd[5], b.vreemd[6]
    r = [
        "OVEREENKOMST GASTOUDEROPVANG (model vraagouder - gastouder)",
        f"Contractnummer: GOB-{b.rng.randint(10000, 99999)}      Ingangsdatum: {b.dag()}",
        "",
        "A. VRAAGOUDER",
        f"   Achternaam ................ {b.o.achter()}",
        f"   Voorletters ............... {b.o._m('naam', b.o.m.letters)}",
        f"   Roepnaam .................. {b.o.voor()}",
        f"   Geboortedatum ............. {b.o.geb()}",
        f"   Burgerservicenummer ....... {b.o.bsn()}",
        f"   Adres ..................... {b.o.straat()}",
        f"   Postcode en woonplaats .... {b.o.pc()}",
        f"   Telefoon overdag .......... {b.o.tel()}",
        f"   E-mail .................... {b.o.email()}",
        "",
        "B. TOESLAGPARTNER (indien van toepassing)",
        f"   Naam ...................... {b.ex.komma()}",
        f"   Geboortedatum ............. {b.ex.geb()}",
        f"   Burgerservicenummer ....... {b.ex.bsn()}",
        "   Woont op hetzelfde adres .. ja / nee*",
        "",
        "C. GASTOUDER",
        f"   Achternaam ................ {g._m('naam', g.m.vol_achter)}",
        f"   Voornaam .................. {g.voor()}",
        f"   Geboortedatum ............. {g.geb()}",
        f"   Burgerservicenummer ....... {g.bsn()}",
        f"   Opvangadres ............... {g.straat()}",
        f"   Postcode en woonplaats .... {g.pc()}",
        f"   Telefoon .................. {g.tel()}",
        f"   Rekeningnummer ............ {g.iban()}",
        f"   LRKP-nummer ............... {b.rng.randint(10**8, 10**9 - 1)}",
        f"   Inlognaam ouderportaal .... {_login(g)}",
        "",
        "D. KINDEREN",
    ]
    for n, k in enumerate(b.kinderen, 1):
        r += [
            f"   Kind {n}  Naam ............. {k.naam()}",
            f"           Geboren .......... {k.geb()}",
            f"           BSN .............. {k.bsn()}",
            f"           Uren per maand ... {b.rng.randint(40, 190)}",
        ]
    r += [
        "",
        "E. ONDERTEKENING",
        "   De vraagouder machtigt het bureau om de toeslag te ontvangen en door te betalen.",
        "",
        "   Vraagouder                  Gastouder                   Namens het bureau",
        "   "
        + _vak(b.o, "naam", f"{b.o.m.letters} {b.o.m.vol_achter}", 28)
        + _vak(g, "naam", f"{g.m.letters} {g.m.vol_achter}", 28)
        + bem.naam(),
        "",
        "   * doorhalen wat niet van toepassing is",
    ]
    return _regels(r)


def _regels(r: list[str]) -> str:
    return "\n".join(x.rstrip() for x in r) + "\n"


def urenregistratie(b: Bron) -> str:
    g, vervang = b.vreemd[5], b.vreemd[7]
    maand = b.rng.choice(("januari", "maart", "juni", "september", "november"))
    r = [
        f"URENREGISTRATIE {maand} {b.jaar}",
        f"Gastouder: {_achter_groot(g)}     vervanging: {vervang.naam()}",
        f"Vraagouder: {b.o.met_letters()}   kinderen: {', '.join(k.voor() for k in b.kinderen)}",
        "",
        f"{'dag':<6}{'kind':<18}{'van':<8}{'tot':<8}{'uren':<7}{'par. GO':<9}{'par. VO':<9}opmerking",
        "-" * 84,
    ]
    opm = ("", "", "", "ziek naar huis", "opgehaald door ", "vervanging ", "later gebracht")
    for d in sorted(b.rng.sample(range(1, 29), 14)):
        k = b.kind()
        s, u = b.rng.randint(6, 9), b.rng.randint(4, 10)
        o = b.rng.choice(opm)
        wie = vervang if o == "vervanging " else g
        if o == "opgehaald door ":
            o += b.rng.choice((b.ex.voor(), b.vreemd[2].voor(), f"oma ({b.vreemd[4].achter()})"))
        elif o == "vervanging ":
            o += _nm(vervang)
        par_g, par_o = _paraaf(wie), _paraaf(b.o)
        r.append(
            f"{d:>3}   "
            + _vak(k, "naam", k.m.voor, 18)
            + f"{s:02d}:{b.rng.choice(('00', '15', '30'))}   {s + u:02d}:{b.rng.choice(('00', '30'))}   {u},0    "
            + par_g
            + " " * max(2, 9 - _zichtbaar(par_g))
            + par_o
            + " " * max(2, 9 - _zichtbaar(par_o))
            + o
        )
    r += [
        "-" * 84,
        f"Totaal uren: {b.rng.randint(60, 190)}    tarief per uur: EUR 5,{b.rng.randint(10, 85)}",
        "",
        f"Ingevoerd door {b.vreemd[3].voor()} op {b.dag()}, gecontroleerd {_paraaf(b.vreemd[6])}.",
        f"Let op: {_van(b.kinderen[0])} uren van vorige maand zijn nog niet akkoord. Bel {g.voor()} ({g.tel()}).",
    ]
    return _regels(r)


def _achter_groot(w: Wie) -> str:
    return w._m("naam", f"{w.m.vol_achter.upper()}, {w.m.voor}")


def appgroep(b: Bron) -> str:
    p, q, s, t = b.vreemd[0], b.vreemd[2], b.vreemd[4], b.vreemd[6]
    k = b.kinderen[-1]
    dag = f"{b.rng.randint(1, 28):02d}-{b.rng.randint(1, 12):02d}-{b.rng.randint(19, 22)}"
    uur, minuut = 20, 1
    r = ["WhatsApp-gesprek met 'Toeslagenouders regio' (export, bijlage bij klacht)", ""]
    rij = [
        (p.naam(), "Heeft iemand al iets gehoord van z'n pzb? Ik bel elke week, krijg steeds iemand anders"),
        (b.o.voor(), "Nee niks. Die van mij heet " + _nm(b.ambt[0]) + " maar die is nooit bereikbaar"),
        (q.voor(), f"O die had ik ook! {_g(b.ambt[0], 'Mevr', 'Meneer')} {b.ambt[0].achter()}, erg aardig wel hoor"),
        (s._m("telefoon", "+31 " + s.m.tel[1:].replace("-", " ")), f"hoi met {s.voor()}, nieuw nummer"),
        (p.naam(), f"Welkom {s.voor()}! Dit is dus die {_g(s, 'moeder', 'vader')} van de demonstratie, {s.naam()}"),
        (q.voor(), f"@{s._m('naam', s.m.voor.replace(' ', ''))} heb jij al een advocaat? Wij zitten bij {t.heer_vol()}, mail is {t.email()}"),
        (b.o.voor(), f"Ik ook bij {t.achter()} 😊 en die zegt dat ik die brief over {b.ex.voor()} niet hoef te tekenen"),
        (q.voor(), f"Is {b.ex.voor()} nou je ex of was dat {b.vreemd[7].voor()}?"),
        (b.o.voor(), f"haha nee {b.vreemd[7].voor()} is mijn {_g(b.vreemd[7], 'zus', 'broer')}, {b.ex.voor()} is de {_g(b.ex, 'moeder', 'vader')} van {k.voor()}"),
        (s.naam(), f"Kan iemand mij bellen, ik snap die ouderverklaring niet. {s.tel()}"),
        (p.naam(), f"Ik bel je zo. {_van(q)} formulier ligt hier nog, dat kan je als voorbeeld gebruiken"),
        (b.o.voor(), f"{k.voor()} is ziek dus ik kom morgen niet naar de inloop. Zeg het tegen {b.vreemd[3].voor()} van de gemeente aub"),
        (q.voor(), "Doe ik. Beterschap daar!! 💪"),
        (b.o.voor(), f"Dankje. En mocht iemand het willen: mijn nummer {b.o.tel()} of {b.o.email()}"),
    ]  # fmt: skip
    for wie, tekst in rij:
        r.append(f"{dag} {uur}:{minuut:02d} - {wie}: {tekst}")
        minuut += b.rng.randint(0, 3)
    r.append(f"{dag} {uur}:{minuut:02d} - {p.naam()} heeft {b.vreemd[3].naam()} toegevoegd")
    r.append(f"{dag} {uur}:{minuut + 2:02d} - {q.voor()}: <Media weggelaten>")
    return _regels(r)


def mailwisseling(b: Bron) -> str:
    a, c, d, e, f = b.ambt[0], b.vambt[0], b.vambt[1], b.ambt[1], b.vambt[2]
    gast = b.vreemd[5]
    return f"""Van: {a._m("naam", _achteraan(a))} <{a.email()}>
Verzonden: {b.dag()} 16:42
Aan: {c._m("naam", _achteraan(c))} <{c.email()}>
CC: {d._m("naam", _achteraan(d))}; {e._m("naam", _achteraan(e))}; {f.email()}
Onderwerp: RE: RE: dossier {b.o.komma()} - graag vandaag reactie

{_roep(b, c)},

Ik heb het nagekeken. Het signaal komt niet van ons maar uit het project rond het bureau. {_g(gast, "Mevrouw", "De heer")} {gast.achter()} staat daar als gastouder in, met {b.rng.randint(6, 40)} vraagouders. {_g(b.o, "Mevrouw", "De heer")} {b.o.achter()} is er één van. Meer dan dat weten we niet. {_roep(b, e)} heeft de lijst, user-id {e.user()}.

Groet,
{_roep(b, a)}

{a.naam()}
Medewerker behandeling | Toeslagen | {a.tel()}

> Van: {_nm(c)}
> Verzonden: {b.dag()} 14:05
> Aan: {a.naam()}
> Onderwerp: RE: dossier {b.o.komma()} - graag vandaag reactie
>
> Hoi {_roep(b, a)}, kun jij zien waarom deze op handmatig staat? Ik kreeg {_g(b.o, "mevrouw", "meneer")}
> net zelf aan de lijn. {_g(b.o, "Ze", "Hij")} zegt dat de stukken al twee keer zijn opgestuurd, de
> laatste keer aangetekend en ontvangen door {d.heer()}. Klopt dat, {_roep(b, d)}?
>
> O ja: aanslag {b.o.aanslag(b.jaar)} is bezwaar, {b.ex.aanslag(b.jaar)} is van de
> ex en hoort hier NIET bij. Die twee zijn verwisseld in de scan.
>
> {_paraaf(c)}

>> Van: {d._m("naam", d.m.naam.upper())}
>> Aan: postbus intensief toezicht
>> Cc: {f.naam()} ({f.user()})
>> Onderwerp: dossier {b.o.komma()} - graag vandaag reactie
>>
>> Collega's,
>> Vraagouder {b.o._m("naam", b.o.m.met_letters)}, bsn {b.o.bsn()}, heeft telefonisch
>> geklaagd. Partner volgens systeem: {b.ex._m("naam", b.ex.m.met_letters)}, bsn {b.ex.bsn()}.
>> Kind(eren): {", ".join(k.voor() for k in b.kinderen)}.
>> Volgens {_roep(b, f)} is er nooit een uitvraag gedaan. Dat zou niet best zijn.
>>
>> Met vriendelijke groet,
>> {d.naam()}
>> {d.email()}
"""


def krabbel(b: Bron) -> str:
    m, n = b.vreemd[1], b.vreemd[3]
    return f"""tel.notitie {b.dag()} / {_paraaf(b.vambt[0])}

{b.o.voor()} {b.o.achter()} gebeld 10.15u, heel emotioneel. terug op {b.o.tel()} na 3 uur.

- {b.ex.voor()} weg sinds {b.jaar}, alim. nooit gezien. laatste adr {b.ex.straat()} {b.ex.stad()}?
- huurachterstand 3 mnd, dw = {n.achter()}, dreigt ontr.
- {" + ".join(k.voor() for k in b.kinderen)} {"slapen" if len(b.kinderen) > 1 else "slaapt"} bij {m.voor()} ({_g(m, "vriendin", "vriend")} v. de kerk) {m.tel()}
- {b.kinderen[0].voor()} astma, medicijn op!! ha = {b.vreemd[0].achter()}
- bsn {b.o.bsn()} gecheckt, id ok
- rek {b.o.iban()} geblokk. -> noodgeld via {_roep(b, b.ambt[1])}?
- wil niet meer praten m. {b.vambt[1].achter()}: "die geloofde me niet"

mailtje gedaan nr {b.ambt[1].email()}, cc {_roep(b, b.vambt[2])}
actie: {_roep(b, b.vambt[2])} belt woningb. / ik bel {n.heer()}
vrijdag {_g(b.vreemd[4], "mw", "dhr")} {b.vreemd[4].achter()} vd voedselbank terugbellen, {b.vreemd[4].tel()}
NB sleutel ligt bij bu. {b.vreemd[6].voor()} {b.vreemd[6].achter()}, 2 hoog
    (niet bij {b.vreemd[7].voor()}, ruzie)

later: {m.voor()} belde zelf, kids ok. {b.kinderen[-1].voor()} naar school gebr.
16.30 nog 1x {b.ex.voor()} geprobeerd op {b.ex.tel()}, vm. ({b.ex.email()} komt terug)

overdr. aan {_g(b.ambt[1], "mw", "dhr")} {b.ambt[1].achter()}:
  1 noodgeld {b.o.achter()} vandaag nog
  2 {n.achter()} om uitstel vragen, {n.tel()}
  3 {b.vreemd[0].voor()} (ha) terugbellen over {b.kinderen[0].voor()}
  4 {_van(m)} reiskosten?
"""


def schuldenoverzicht(b: Bron) -> str:
    sv = b.vreemd[0]
    r = [
        "SCHULDENOVERZICHT - minnelijk traject private schulden",
        "Schuldenaar   : " + b.o.komma(),
        f"BSN           : {b.o.bsn()}",
        f"Geboren       : {b.o.geb()}",
        f"Adres         : {b.o.adres()}",
        f"Medeschuldenaar bij 2: {b.ex.naam()} (BSN {b.ex.bsn()})",
        f"Behandelaar   : {sv.naam()}, {sv.email()}",
        "",
        f"{'nr':<4}{'schuldeiser':<30}{'contactpersoon':<28}{'bedrag':<12}{'betalen op':<28}status",
        "=" * 112,
    ]
    instellingen = {1: "Woningstichting Zonnehoek", 4: "Zorgverzekeraar"}
    for i, w in enumerate(b.vreemd[1:8]):
        bedrag = f"{b.rng.randint(90, 9800)},{b.rng.randint(10, 99)}"
        status = b.rng.choice(("erkend", "betwist", "akkoord", "geen reactie", "kwijt"))
        if i in instellingen:
            kop = f"{instellingen[i]:<30}"
            contact = _g(w, "mw.  ", "dhr. ") + _vak(w, "naam", w.m.vol_achter, 23)
            rek = f"{'zie brief':<28}"
        else:
            kop = _vak(w, "naam", (w.m.naam, _achteraan(w))[i % 2], 30)
            contact = f"{'zelf (lening familie)' if i % 3 == 0 else 'zelf':<28}"
            rek = _vak(w, "iban", " ".join(w.m.iban[j : j + 4] for j in range(0, len(w.m.iban), 4)), 28)
        r.append(f"{i + 1:<4}{kop}{contact}{bedrag:<12}{rek}{status}")
    r += [
        "=" * 112,
        f"Totaal: {b.euro()}",
        "",
        "Toelichting",
        f"2: huurschuld, contact alleen via {_nm(b.vreemd[2])}. {b.ex.voor()} staat mede op het contract.",
        f"1: {b.vreemd[1].voor()} is een {_g(b.vreemd[1], 'nicht', 'neef')} en wil wachten. Verklaring ontvangen van {b.vreemd[1].email()}.",
        f"6: {_g(b.vreemd[6], 'mevrouw', 'de heer')} {b.vreemd[6].achter()} eist alles ineens, telefonisch {b.vreemd[6].tel()}.",
        f"Op {b.dag()} besproken met {b.o.voor()}. {_g(b.o, 'Zij', 'Hij')} is akkoord. {_g(b.vreemd[5], 'Mevrouw', 'De heer')} {b.vreemd[5].achter()} (zorgverzekeraar) is ingelicht.",
    ]
    return _regels(r)


def beroepschrift(b: Bron) -> str:
    adv, gast, arts, juf = b.vreemd[0], b.vreemd[1], b.vreemd[3], b.vreemd[4]
    k = b.kinderen[0]
    client = _g(b.o, "cliënte", "cliënt")
    haar = _g(b.o, "haar", "zijn")
    return f"""Aan de Commissie van Wijzen
Postbus 18517, 2502 EM Den Haag

Inzake: {b.o.naam()} / UHT
Uw kenmerk: {b.ref()}
Onze ref.: {adv._m("naam", adv.m.achter.upper())}/{b.rng.randint(100, 999)}

ZIENSWIJZE MET PRODUCTIES

Geachte commissie,

Namens {client}, {b.o.heer_vol()}, geboren op {b.o.geb()} en wonende te {b.o.stad()} aan het adres {b.o.straat()}, reageer ik op het voorgenomen advies van {b.dag()}.

1. {client.capitalize()} vroeg in {b.jaar} toeslag aan voor de opvang van {haar} {_g(k, "dochter", "zoon")} {k.voor()}. De opvang vond plaats bij {gast.naam()}. Dat is niet in geschil (productie 1 en 2).

2. De behandelaar, {_g(b.ambt[0], "mevrouw", "de heer")} {b.ambt[0].achter()}, meent dat de stukken van {_meneer(gast)} niet volledig waren. Uit de eigen notitie van {b.vambt[0].achter()} blijkt het tegendeel: "compleet, kan door" (productie 3). Wie dit heeft teruggedraaid, is niet vast te stellen. {client.capitalize()} vermoedt dat het gebruiker {b.vambt[1].user()} was.

3. Door de terugvordering is {client} {haar} woning kwijtgeraakt. {haar.capitalize()} toenmalige partner, {b.ex.naam()}, vertrok. {k.voor()} heeft een jaar bij {b.vreemd[2].naam()} gewoond, een {_g(b.vreemd[2], "tante", "oom")} (productie 5).

4. Huisarts {arts.achter()} beschrijft de gevolgen voor {_van(b.o)} gezondheid (productie 6). Ook {_g(juf, "juf", "meester")} {juf.voor()} van groep 6 zag een verandering bij {k.voor()} (productie 7).

Conclusie: {client} verzoekt om vergoeding van de volledige schade, te voldoen op {b.o.iban()}, ten name van {b.o.met_letters()}.

Hoogachtend,

mr. {_nm(adv)}
{adv.email()}

LIJST VAN PRODUCTIES
Productie 1   Overeenkomst tussen {_nm(b.o)} en {_nm(gast)} d.d. {b.dag()}
Productie 2   Jaaropgave {b.jaar}, opgemaakt door {_g(gast, "mw.", "dhr.")} {gast._m("naam", gast.m.vol_achter)}
Productie 3   Interne notitie {b.vambt[0].naam()}
Productie 4   Bankafschriften rekening {b.o.iban()}, met betalingen aan {gast.iban()}
Productie 5   Verklaring {b.vreemd[2]._m("naam", b.vreemd[2].m.naam.upper())}, BSN {b.vreemd[2].bsn()}, met kopie ID
Productie 6   Brief van {_nm(arts)}, huisarts
Productie 7   E-mail van {juf.naam()} ({juf.email()}) aan {b.o.voor()}
Productie 8   Vonnis in de zaak {_nm(b.o)}/woningstichting
Productie 9   Uittreksel basisregistratie van {_van(b.ex)} verhuizing op {b.dag()}
"""


def oudergesprek(b: Bron) -> str:
    juf, ib, smw, lpa = b.vreemd[1], b.vreemd[2], b.vreemd[5], b.vreemd[7]
    k = b.kinderen[0]
    return f"""Basisschool De Waterlelie                                  vertrouwelijk - leerlingdossier

VERSLAG OUDERGESPREK

Leerling:      {k.naam()} (groep {b.rng.randint(3, 8)})
Geb. datum:    {k.geb()}
Datum:         {b.dag()}
Aanwezig:      {b.o.voor()} ({_g(b.o, "moeder", "vader")}), {_g(juf, "juf", "meester")} {juf.voor()}, {ib.naam()} (IB), {smw._m("naam", smw.m.voor)} (smw)
Afwezig m.k.:  {b.ex.naam()} ({_g(b.ex, "moeder", "vader")}), {lpa.heer_vol()} (leerplicht)
Notulen:       {ib._m("naam", ib.m.voor)}

1. Aanleiding
{juf.voor()} maakt zich zorgen. {k.voor()} is vaak moe, komt zonder eten en trekt zich terug. {_van(k)} cijfers zakken. In de klas is er alleen contact met {b.vreemd[3].voor()} en {b.vreemd[4].voor()}.

2. Thuis
{_g(b.o, "Moeder", "Vader")} vertelt dat er beslag ligt op het loon. "We eten drie dagen pasta en dan is het op," zegt {b.o.voor()}. {b.ex.voor()} betaalt niet mee. {smw.voor()} vraagt of {b.o.voor()} hulp heeft. Ja, van {b.vreemd[6].voor()} van het buurtteam, dat loopt sinds kort.

3. Kosten schoolreis
{ib._m("naam", ib.m.achter)} regelt dat het schoolreisje wordt kwijtgescholden. {juf.voor()} wist niet dat {k.voor()} daarom thuis was gebleven. {_g(juf, "Ze", "Hij")} vindt dat heel naar.

4. Verzuim
Zeven keer te laat. {_g(lpa, "Mevrouw", "Meneer")} {lpa.achter()} heeft een brief gestuurd. Afgesproken: {ib.voor()} mailt {lpa.email()} dat er een plan is.

Afspraken
wie            wat                                          wanneer
{_vak(juf, "naam", juf.m.voor, 15)}kijkt elke dag even hoe het gaat             start morgen
{_vak(ib, "naam", ib.m.voor, 15)}kwijtschelding, mail leerplicht              deze week
{_vak(smw, "naam", smw.m.voor, 15)}belt {b.vreemd[6].naam()} van het buurtteam
{_vak(b.o, "naam", b.o.m.voor, 15)}neemt brieven van Toeslagen mee              volgende keer

Handtekening ouder voor gezien:  {b.o.met_letters()}
Verslag naar: {b.o.email()}, {smw.email()}; niet naar {b.ex.voor()} zonder overleg
"""


def journaal(b: Bron) -> str:
    arts, poh, waarn, psy = b.vreemd[0], b.vreemd[3], b.vreemd[6], b.vreemd[2]
    r = [
        f"Uitdraai medisch journaal                    afgedrukt {b.dag()} door {_login(poh)}",
        f"Patiënt: {b.o.komma()}   geb. {b.o.geb()}   BSN {b.o.bsn()}   {_g(b.o, 'V', 'M')}",
        f"Adres:   {b.o.adres()}    Tel: {b.o.tel()}",
        f"Huisarts: {_nm_groot(arts)}      Gezin: {', '.join(k.voor() for k in b.kinderen)}",
        "",
        f"{b.dag()}  consult  ({_paraaf(arts)})",
        f"S  Slaapt slecht, piekert over schuld bij Toeslagen. {b.ex.voor()} vertrokken. Huilt op spreekuur.",
        "O  Vermoeid, verzorgd. RR 145/90.",
        "E  P02 crisis/voorbijgaande stressreactie",
        f"P  Gesprek POH {poh.voor()}, controle 2 weken. Verwezen naar {psy.naam()}, psycholoog.",
        "",
        f"{b.dag()}  telefonisch  (POH {poh.achter()})",
        f"S  Belt vanuit auto. Deurwaarder aan de deur, {b.kinderen[0].voor()} deed open. Geen suïcidale gedachten.",
        f"P  {_g(b.vreemd[4], 'Zus', 'Broer')} {b.vreemd[4].voor()} blijft slapen. Nood: {b.vreemd[4].tel()}. Overlegd met {_g(arts, 'mw.', 'dhr.')} {arts.achter()}.",
        "",
        f"{b.dag()}  visite  (waarnemer {_nm(waarn)})",
        f"S  Pijn op de borst. {b.vreemd[4].voor()} heeft gebeld. Kinderen bij {b.vreemd[5].naam()}.",
        "O  RR 170/100, pols 98 regulair, ECG ga.",
        "E  P74 angststoornis",
        f"P  Oxazepam 10 mg zo nodig. Terug naar eigen arts. {waarn._m('naam', waarn.m.voor)} belt morgen {arts.voor()}.",
        "",
        f"{b.dag()}  correspondentie",
        f"   Brief van {_g(psy, 'mw. drs.', 'dhr. drs.')} {_nm(psy)}: PTSS, in samenhang met de terugvordering.",
        f"   Vraag van UHT, {_g(b.ambt[1], 'mw.', 'dhr.')} {b.ambt[1].achter()} ({b.ambt[1].email()}), om medische gegevens.",
        f"   Toestemming {b.o.voor()} ontvangen. Verstuurd. cc: {psy.email()}",
        "",
        f"{b.dag()}  consult  ({_paraaf(arts)})",
        f"S  Met {_g(b.kinderen[-1], 'dochter', 'zoon')} {b.kinderen[-1].voor()} (geb. {b.kinderen[-1].geb()}), buikpijn bij spanning.",
        f"E  D01 buikpijn, aan dossier {b.kinderen[-1]._m('naam', b.kinderen[-1].m.voor)} toegevoegd",
        f"P  Afwachten. School inlichten: {_g(b.vreemd[1], 'juf', 'meester')} {b.vreemd[1].achter()}.",
    ]
    return _regels(r)


def klantscherm(b: Bron) -> str:
    a, c = b.ambt[1], b.vambt[2]
    o, x = b.o, b.ex

    def sys(w: Wie) -> str:
        tus = f" {w.m.tus.upper()}" if w.m.tus else ""
        return w._m("naam", f"{w.m.achter.upper()}, {w.m.letters.replace('.', '')}{tus}")

    r = [
        f"TVS  RAADPLEGEN KLANTBEELD            SCHERM KB{b.rng.randint(10, 99)}        USERID {a.user()}",
        "-" * 86,
        f"BSN       : {o._m('bsn', o.m.bsn)}          NAAM    : {sys(o)}",
        f"GEB.DAT   : {o._m('geboortedatum', f'{o.m.geboren:%d%m%Y}')}           GESL    : {_g(o, 'V', 'M')}     IND.GEHEIM : N",
        f"ADRES     : {o._m('adres', f'{o.m.straat} {o.m.nr}'.upper())}",
        f"PC/PLAATS : {o._m('postcode', o.m.postcode.replace(' ', ''))} {o._m('plaats', o.m.plaats.upper())}",
        f"REKNR     : {o._m('iban', o.m.iban)}     TNV : {sys(o)}",
        "",
        "PARTNER",
        f"BSN       : {x._m('bsn', x.m.bsn)}          NAAM    : {sys(x)}",
        f"GEB.DAT   : {x._m('geboortedatum', f'{x.m.geboren:%d%m%Y}')}           EINDE   : 31-12-{b.jaar}",
        f"ADRES     : {x._m('adres', f'{x.m.straat} {x.m.nr}'.upper())}",
        f"PC/PLAATS : {x._m('postcode', x.m.postcode.replace(' ', ''))} {x._m('plaats', x.m.plaats.upper())}",
        "",
        "KINDEREN   BSN         NAAM                           GEB.DAT     UREN  SRT",
    ]
    for n, k in enumerate(b.kinderen, 1):
        r.append(
            f"   {n}       {k._m('bsn', k.m.bsn)}   "
            + _vak(k, "naam", f"{k.m.achter.upper()}, {k.m.voor.upper()}", 31)
            + f"{k._m('geboortedatum', f'{k.m.geboren:%d%m%Y}')}    {b.rng.randint(40, 230):>3}   {b.rng.choice(('GOO', 'KDV', 'BSO'))}"
        )
    r += [
        "",
        "BESCHIKKINGEN",
        f"   {o.aanslag(b.jaar)}    VOORSCHOT        {b.rng.randint(900, 14000)}   {b.dag()}",
        f"   {o.aanslag(b.jaar + 1)}    NIHIL                0   {b.dag()}",
        f"   {x.aanslag(b.jaar)}    VERREKEND        {b.rng.randint(90, 900)}   {b.dag()}",
        "",
        "MEMO                                                             MUT.DOOR   ",
        f"   {b.dag()}  KLANT BELT, BOOS. ZEGT DAT {_g(x, 'MEVR', 'DHR')} {x._m('naam', x.m.vol_achter.upper())} GELD KREEG   {c.user()}",
        f"   {b.dag()}  GO {b.vreemd[5]._m('naam', b.vreemd[5].m.naam.upper())} IN CAF-LIJST. NIET UITBETALEN    {b.vambt[0].user()}",
        f"   {b.dag()}  OVERLEG {b.vambt[1]._m('naam', b.vambt[1].m.achter.upper())}/{a._m('naam', a.m.achter.upper())}: STOP BLIJFT STAAN       {a.user()}",
        f"   {b.dag()}  GEM. {b.vreemd[0]._m('naam', b.vreemd[0].m.met_letters.upper())} VRAAGT DOSSIER OP          {c.user()}",
        "-" * 86,
        "PF1=HELP  PF3=TERUG  PF7=VORIG  PF8=VOLGEND",
    ]
    return _regels(r)


def verklaring_smal(b: Bron) -> str:
    g, m, z, y = b.vreemd[5], b.vreemd[2], b.vreemd[6], b.vreemd[1]
    k = b.kinderen[0]
    tekst = f"""VERKLARING

Op {b.dag()} verscheen voor ons, {b.vambt[0].naam()} en {b.vambt[1].naam()}, toezichthouders, een persoon die opgaf te zijn:

{g.naam()}, geboren op {g.geb()}, wonende {g.straat()}, {g.pc()}.

De gehoorde werd begeleid door {m.naam()}, die tolkte, en verklaarde:

Ik ben gastouder sinds {b.jaar - 2}. Ik werd aangemeld door {z.naam()}, die ik kende van de moskee of de kerk, dat weet ik niet meer. {_g(z, "Mevrouw", "Meneer")} {z.achter()} deed alle papieren. Mijn {_g(y, "schoonzus", "zwager")} {y.naam()} heeft mij geholpen met de cursus.

U vraagt mij naar het gezin van {b.o.naam()}. Ik ken {b.o.voor()} goed. {_g(b.o, "Zij", "Hij")} bracht {k.naam()} om zeven uur. Soms kwam {_g(b.ex, "mevrouw", "de heer")} {b.ex.achter()}, de {_g(b.ex, "moeder", "vader")}, ophalen. {b.ex.naam()} en ik spraken nooit over geld. Volgens mij wist {b.ex.voor()} er niet van.

U toont mij een lijst met handtekeningen. De eerste is van mij. De tweede lijkt op die van {z.naam()}. De derde is van {y.voor()}, want {y.naam()} heeft een keer voor mij getekend toen ik in het ziekenhuis lag. {b.vreemd[3].naam()} en {b.vreemd[4].naam()} ken ik niet, dat zullen andere gastouders zijn.

U houdt mij voor dat {b.ambt[1].naam()} mij heeft gebeld. Dat klopt. {_g(b.ambt[1], "Mevrouw", "De heer")} {b.ambt[1].achter()} vroeg of ik {k.voor()} echt opving. Ik zei ja.

Na voorlezing volhard ik. Voor zover de tolk, {_nm(m)}, het heeft vertaald, klopt het.

Opgemaakt door {b.vambt[0].naam()}. Mede gezien door {b.vambt[2].naam()}."""
    return _smal(tekst, 46) + "\n"


def eigen_brief(b: Bron) -> str:
    v = b.vreemd
    k = b.kinderen[0]
    ex_rol = _g(b.ex, "vrouw", "man")
    anderen = ""
    if len(b.kinderen) > 1:
        anderen = f" {' en '.join(x.voor() for x in b.kinderen[1:])} {'waren' if len(b.kinderen) > 2 else 'was'} nog te klein om het te snappen."
    return f"""{b.o.naam()}
{b.o.straat()}
{b.o.pc()}

{b.o.stad()}, {b.dag()}

Betreft: mijn verhaal, voor de herstelorganisatie

Beste mevrouw, meneer,

{_g(b.ambt[0], "Mevrouw", "Meneer")} {b.ambt[0].achter()} heeft mij gevraagd om op te schrijven wat er is gebeurd. Ik ben geen schrijver, mijn {_g(v[0], "buurvrouw", "buurman")} {v[0].voor()} heeft het nagekeken op fouten.

Het begon in {b.jaar}. Ik werkte bij een schoonmaakbedrijf, samen met {v[1].voor()} en {v[2].voor()} en nog een paar anderen. Onze baas, {_g(v[3], "mevrouw", "meneer")} {v[3].achter()}, was streng maar goed. {k.voor()} ging naar de gastouder, {v[4].naam()}. Mijn toenmalige {ex_rol}, {b.ex.voor()}, werkte in de haven.

Toen kwam de brief. Ik moest {b.euro()} terugbetalen. Ik belde en kreeg {b.vambt[0].naam()}, of zo heette {_g(b.vambt[0], "ze", "hij")} in ieder geval. Die zei: "U had het moeten weten." Ik vroeg wat. Toen werd er opgehangen. De volgende dag was het een {_g(b.vambt[1], "mevrouw", "meneer")} {b.vambt[1].achter()}, die wel luisterde, maar niks kon doen.

{b.ex.voor()} werd boos op mij. "Jij hebt het formulier ingevuld," zei {b.ex.voor()}, "dus los jij het maar op." Binnen een jaar waren we uit elkaar. {_g(b.ex, "Ze", "Hij")} woont nu in {b.ex.stad()} en wij zien {_g(b.ex, "haar", "hem")} bijna niet.{anderen} {k.voor()} begreep het al goed. {_g(k, "Zij", "Hij")} vroeg een keer aan {_g(v[5], "juf", "meester")} {v[5].voor()} of je naar de gevangenis moet als je geen geld hebt. {v[5].voor()} belde mij toen op en ik schaamde me kapot.

Mijn moeder heeft haar sieraden verkocht. Pastor {v[6].achter()} bracht boodschappen. {_g(v[7], "Tante", "Oom")} {v[7].voor()} nam {k.voor()} een zomer in huis, dat vergeet ik nooit. Van {_van(v[7])} spaargeld heb ik de huur betaald.

Nu zeggen ze sorry. De staatssecretaris heeft een brief gestuurd met een gedrukte handtekening. Ik wil weten wie mijn dossier dicht heeft gedaan. Was het {b.vambt[0].achter()}? Was het die {_roep(b, b.vambt[2])}, die altijd onder de brieven stond? Ik wil dat ze mij aankijken.

U kunt mij bellen op {b.o.tel()}, liefst na vier uur, of mailen naar {b.o.email()}. Als u mij niet bereikt, mag u {v[0].naam()} bellen, {v[0].tel()}.

Met vriendelijke groet,

{b.o.voor()} {b.o.achter()}

P.S. {k.voor()} heeft ook een brief geschreven. Die zit erbij. {_g(k, "Ze", "Hij")} wil niet dat {b.ex.voor()} hem leest.
"""


def exploot(b: Bron) -> str:
    dw, tk, huis, buur = b.vreemd[3], b.vreemd[4], b.vreemd[7], b.vreemd[2]
    return f"""DWANGBEVEL - EXPLOOT VAN BETEKENING EN BEVEL
dossiernr. {b.rng.randint(100000, 999999)}/{_paraaf(dw)}

Heden, {b.dag()},

op verzoek van de ONTVANGER VAN DE BELASTINGDIENST, te dezer zake woonplaats kiezende ten kantore van na te noemen deurwaarder, heb ik, {dw._m("naam", dw.m.naam.upper())}, als toegevoegd gerechtsdeurwaarder werkzaam ten kantore van mr. {_nm(tk)},

AAN:

{_nm_groot(b.o)}, geboren op {b.o.geb()}, wonende te {b.o.stad()}, {b.o.straat()}, aldaar aan dat adres mijn exploot doende en afschrift dezes latende aan:

[ ] voornoemde persoon in eigen persoon
[x] {huis.naam()}, huisgenoot, aldaar aangetroffen
[ ] achtergelaten in gesloten envelop

BETEKEND een dwangbevel ter zake van kinderopvangtoeslag {b.jaar}, beschikkingsnummer {b.o.aanslag(b.jaar)}, en BEVOLEN om binnen twee dagen te betalen:

   hoofdsom                                   {b.euro()}
   rente                                      {b.euro()}
   kosten van dit exploot                     EUR 87,{b.rng.randint(10, 99)}

Met aanzegging dat bij niet-betaling beslag zal worden gelegd op loon, op rekening {b.o.iban()} en op roerende zaken, ook voor zover deze mede toebehoren aan {_nm_groot(b.ex)}, geboren {b.ex.geb()}, wonende te {b.ex.stad()}, {b.ex.straat()}.

RELAAS
Ter plaatse trof ik {_meneer(huis)}. {huis.voor()} verklaarde dat {_meneer(b.o)} op het werk was. In de woning was verder een minderjarige, die opgaf {b.kinderen[0].voor()} te heten. De {_g(buur, "buurvrouw", "buurman")} van de bovenwoning, zich noemende {buur.naam()}, verzocht mij weg te gaan. {_g(buur, "Mevrouw", "De heer")} {buur.achter()} heeft zich gelegitimeerd met een document met BSN {buur.bsn()}.

Getuigen bij de inbeslagneming:
   1. {b.vreemd[0].naam()}, geb. {b.vreemd[0].geb()}
   2. {_achter_groot(b.vreemd[1])}, {b.vreemd[1].straat()} te {b.vreemd[1].stad()}

Vragen: {dw.voor()} {dw.achter()}, {dw.email()}, of bel {tk.voor()}, {tk.tel()}.

                                             De deurwaarder,

                                             {_nm(dw)}
"""


def overdracht(b: Bron) -> str:
    """A hand-over list between teams with several parents on it."""
    r = [
        f"OVERDRACHT WERKVOORRAAD   van {b.ambt[0].naam()} aan {b.vambt[0].naam()}   {b.dag()}",
        "",
        "zaak|aanvrager|bsn|geb.datum|woonplaats|partner|vorige beh.|stand",
    ]
    stand = ("wacht op stukken", "gebeld, geen gehoor", "besluit klaar", "ligt bij bezwaar", "spoed!")
    leden = [b.vreemd[0], b.vreemd[1], b.o, b.vreemd[3], b.vreemd[5], b.vreemd[6]]
    partners = [None, b.vreemd[2], b.ex, b.vreemd[4], None, b.vreemd[7]]
    for n, (w, p) in enumerate(zip(leden, partners, strict=True)):
        naam = (w._m("naam", _achteraan(w)), w.naam(), w.komma())[n % 3]
        partner = (_nm(p) if n % 2 else p.naam()) if p else "geen"
        r.append(
            f"{b.rng.randint(10000, 99999)}|{naam}|{w.bsn()}|{w.geb()}|{w.stad()}|{partner}|{_paraaf(b.amb())}|{b.rng.choice(stand)}"
        )
    r += [
        "",
        "Bijzonderheden",
        f"* {_g(b.vreemd[0], 'Mw.', 'Dhr.')} {b.vreemd[0].achter()}: alleen bellen na 17 uur, {b.vreemd[0].tel()}.",
        f"* {b.vreemd[1].voor()} spreekt weinig Nederlands, partner {b.vreemd[2].voor()} tolkt niet meer. Tolk boeken via {_roep(b, b.vambt[1])}.",
        f"* {b.o.naam()}: dossier is compleet, mail van {b.o.email()} zit erin. Ouder wil {b.ex.voor()} buiten het gesprek houden.",
        f"* {_g(b.vreemd[3], 'Mw.', 'Dhr.')} {b.vreemd[3].achter()} wordt vertegenwoordigd, contact loopt via partner {b.vreemd[4].naam()} ({b.vreemd[4].email()}).",
        f"* {_nm_groot(b.vreemd[5])} is verhuisd: {b.vreemd[5].adres()}.",
        f"* Bij {b.vreemd[6].voor()} is het rekeningnummer gewijzigd in {b.vreemd[6].iban()}. {_roep(b, b.vambt[2])} moet dit nog verwerken ({b.vambt[2].user()}).",
        f"* Let op dubbele namen: {b.vreemd[7]._m('naam', _achteraan(b.vreemd[7]))} en {b.vreemd[7].naam()} zijn dezelfde persoon, BSN {b.vreemd[7].bsn()}.",
        f"* Brieven van {_paraaf(b.ambt[0])} en {_paraaf(b.vambt[1])} staan nog als concept in de map, graag opnieuw laten tekenen.",
        "",
        f"Vragen aan {_roep(b, b.ambt[0])} via {b.ambt[0].tel()} of {b.ambt[0].email()}, na {b.dag()} bij {b.ambt[1].heer_vol()}.",
    ]
    return _regels(r)


SJABLONEN: list[Callable[[Bron], str]] = [
    zitting, opvangovereenkomst, urenregistratie, appgroep, mailwisseling, krabbel, schuldenoverzicht,
    beroepschrift, oudergesprek, journaal, klantscherm, verklaring_smal, eigen_brief, exploot, overdracht,
]  # fmt: skip
