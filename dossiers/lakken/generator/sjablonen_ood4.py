# SPDX-License-Identifier: EUPL-1.2
"""Templates written after rules v5 were frozen."""

from __future__ import annotations

from collections.abc import Callable

from .sjablonen_test import Bron


def zienswijze(b: Bron) -> str:
    adv = b.vreemd[0]
    return f"""{adv.m.vol_achter} Advocatuur
{adv.naam()} | tel. {adv.tel()} | {adv.email()}

Uitvoeringsorganisatie Herstel Toeslagen
t.a.v. {b.amb().heer_vol()}
Per e-mail

{b.o.m.plaats}, {b.dag()}
Inzake: {b.o.naam()} / UHT - zienswijze

Geachte collega,

Namens cliënte, {b.o.heer()}, reageer ik op de vooraankondiging. Cliënte leefde in {b.jaar} feitelijk gescheiden van {b.ex.naam()}. Dat
blijkt uit de verklaring van haar zus {b.vreemd[1].voor()} en van maatschappelijk werkster {b.vreemd[2].naam()}. Het bedrag van {b.euro()} is
te laag. De heer {b.vreemd[3].achter()}, boekhouder te Breda, heeft het nagerekend. Voor {b.kind().voor()} is nooit rekening gehouden met
de buitenschoolse opvang bij {b.opvang()}.

Hoogachtend,
{adv.met_letters()}
"""


def verhaal_kcc(b: Bron) -> str:
    return f"""Contacthistorie burger {b.o.bsn()}
---------------------------------------------
{b.dag()}  INKOMEND  {b.ambt[0].user()}
Burger belt, vraagt naar stand van zaken. ID-check ok (geb.dat {b.o.geb()}, {b.o.straat()}).
---------------------------------------------
{b.dag()}  UITGAAND  {b.vambt[0].user()}
Voicemail ingesproken op {b.o.tel()}. Daarna {b.vreemd[0].naam()} (schoonzus) gesproken op {b.vreemd[0].tel()}, zij geeft het door.
---------------------------------------------
{b.dag()}  E-MAIL    {b.vambt[1].user()}
Bericht van {b.vreemd[1].email()}: "{b.vreemd[1].voor()} hier, ik help {b.o.voor()} met de post."
---------------------------------------------
{b.dag()}  INTERN
Casus besproken met teamleider {b.vambt[2].naam()}; {b.vambt[2].voor()} akkoord. Partner ({b.ex.naam()}, {b.ex.bsn()}) krijgt eigen brief.
"""


def mutatieform(b: Bron) -> str:
    k = b.kinderen[0]
    return f"""Wijzigingsformulier kinderopvangtoeslag

Uw gegevens
Naam en voorletters   {b.o.met_letters()}
Burgerservicenummer   {b.o.bsn()}
Telefoon overdag      {b.o.tel()}

Gegevens kind
Naam en voorletters   {k.met_letters()}
Geboortedatum         {k.geb()}
Burgerservicenummer   {k.bsn()}

Gegevens gastouder
Naam en voorletters   {b.vreemd[0].met_letters()}
Adres                 {b.vreemd[0].straat()}
Postcode en plaats    {b.vreemd[0].pc()}
Rekeningnummer        {b.vreemd[0].iban()}

Handtekening partner  {b.ex.met_letters()}
"""


def onderzoek(b: Bron) -> str:
    return f"""RAPPORT VAN BEVINDINGEN
Onderzoek: gastouderbureau Kleine Ster          Onderzoekers: {b.ambt[0].achter()} / {b.vambt[0].achter()}

1.1 Op {b.dag()} bezochten wij het kantoor. Aanwezig was bestuurder {b.vreemd[0].naam()} (geboren {b.vreemd[0].geb()}).
1.2 {b.vreemd[0].achter()} verklaarde dat de uren door {b.vreemd[1].naam()} werden ingevoerd. {b.vreemd[1].voor()} was niet aanwezig.
1.3 In de steekproef vielen de dossiers van {b.vreemd[2].naam()}, {b.vreemd[3].naam()}, {b.o.naam()} en {b.vreemd[4].naam()}.
1.4 Bij {b.vreemd[2].achter()} ontbrak het contract, bij {b.vreemd[4].achter()} de jaaropgave over {b.jaar}.
1.5 De betalingen liepen via {b.vreemd[1].iban()}.

Conclusie: er is onvoldoende bewijs dat ouders wisten van de werkwijze van het bureau. De Belastingdienst, de FIOD en het Openbaar
Ministerie zijn geïnformeerd. Het Landelijk Register Kinderopvang is geraadpleegd.
"""


def brief_gemeente(b: Bron) -> str:
    return f"""Gemeente {b.o.m.plaats}
Brede Ondersteuning Toeslagen

Beste {b.o.voor()},

Leuk dat we elkaar vorige week spraken. Zoals beloofd een overzicht van onze afspraken:
* Jouw vaste contactpersoon wordt {b.vreemd[0].naam()} ({b.vreemd[0].tel()}).
* {b.vreemd[1].voor()} van Schuldhulpmaatje belt je over de ordners.
* Voor {" en ".join(k.voor() for k in b.kinderen)} vragen we een laptop aan bij Stichting Leergeld.
* Met jouw ex-man ({b.ex.voor()}) nemen wij geen contact op.

Lieve groet, ook namens collega {b.vreemd[2].voor()},
{b.vreemd[3].voor()} {b.vreemd[3].achter()}
Ouderadviseur
"""


def lijst_komma(b: Bron) -> str:
    r = ["Deelnemerslijst ouderbijeenkomst Utrecht", ""]
    for n, w in enumerate(b.vreemd, 1):
        r.append(f"{n}. {(w.naam, w.komma, w.met_letters, w.heer_vol)[n % 4]()} - {w.m.plaats} - {w.tel()}")
    return (
        "\n".join(r)
        + f"\n\nGespreksleiders: {b.vambt[0].voor()} {b.vambt[0].achter()} en {b.ambt[0].achter()}\n"
    )


def besluit_og(b: Bron) -> str:
    return f"""BESLISSING OP BEZWAAR

{b.o.heer_vol()}
{b.o.straat()}
{b.o.pc()}

Kenmerk {b.ref()}    BSN {b.o.bsn()}    Aanslag {b.o.aanslag(b.jaar)}

Geachte {b.o.m.aanhef} {b.o.achter()},

U hebt bezwaar gemaakt tegen de beschikking van {b.dag()}. Uw bezwaar is gegrond. In deze brief leest u waarom.

Wat is er gebeurd?
U vroeg kinderopvangtoeslag aan voor {" en ".join(k.naam() for k in b.kinderen)}. In {b.jaar} stopte Toeslagen de betalingen omdat uw
toenmalige partner {b.ex.naam()} (BSN {b.ex.bsn()}) nog op uw adres stond. Volgens een notitie van {b.vambt[0].met_letters()} is niet gebeld.
Wij nemen aan dat {b.vreemd[0].heer()} de kinderen opving. U krijgt {b.euro()}.

Met vriendelijke groet,
de Belastingdienst/Toeslagen,
namens deze,

{b.vambt[1].met_letters()}
teammanager Bezwaar
Behandeld door: {b.ambt[0].naam()}, {b.ambt[0].tel()}, {b.ambt[0].email()}
"""


SJABLONEN: list[Callable[[Bron], str]] = [
    zienswijze, verhaal_kcc, mutatieform, onderzoek, brief_gemeente, lijst_komma, besluit_og,
]  # fmt: skip
