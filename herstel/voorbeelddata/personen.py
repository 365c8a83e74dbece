# SPDX-License-Identifier: EUPL-1.2
"""Invented parents and their families, with addresses, accounts and relations."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING

from herstel import namen
from herstel.models import Adres, Bankrekening, Persoon, Relatie
from herstel.voorbeelddata.copy import als_tekst, geheim_copy
from herstel.voorbeelddata.verzameling import (
    ACHTERNAMEN,
    HERKOMSTEN,
    PLAATSEN,
    POSTCODELETTERS,
    STRATEN,
    TALEN,
    VOORNAMEN,
    bsns,
    iban,
    telefoon,
)

if TYPE_CHECKING:
    from herstel.voorbeelddata import Bouw

_kaal = lru_cache(maxsize=20_000)(namen.kaal)
_KOLOMMEN = (
    "id, publiek_id, bsn, bsn_index, voornamen, roepnaam, voorletters, voorvoegsel, geslachtsnaam, aanspreken_als, "
    "sorteersleutel, zoeknaam, geslacht, geboortedatum, overleden_op, telefoon, email, taal, geheim_adres, gevoeligheid, "
    "aangemaakt_op"
)


@dataclass
class Ouder:
    """What cases need to know about a parent."""

    id: int
    gevoeligheid: int
    rekening: int | None
    gezin: list[tuple[int, str]] = field(default_factory=list)
    """(id, kind of relation) of everyone around the parent."""


@dataclass(frozen=True)
class Wens:
    """What must hold for a parent (for what a case needs, and for families made by hand)."""

    overleden_op: date | None = None
    rekening: bool = True
    kinderen: int | None = None
    naam: tuple[str, str, str, str] | None = None
    """voornamen, roepnaam, voorvoegsel, geslachtsnaam"""
    onbekend_adres: bool = False
    gevoeligheid: int | None = None


def _eerste(woord: str) -> str:
    return woord[:2] if woord[:2] in ("IJ",) else woord[:1]


class Bevolking:
    """Makes people one by one; ids follow the order in which they are asked for."""

    def __init__(self, bouw: "Bouw", kinderen: list[int]) -> None:
        self.bouw = bouw
        self.kinderen = kinderen
        self._bsns = bsns()
        self._uuid = bouw.toeval("publiek_id")
        self.personen = bouw.tabellen.van(Persoon)
        if ", ".join(self.personen.kolommen) != _KOLOMMEN:
            raise RuntimeError(
                "de kolommen van Persoon zijn veranderd: pas herstel/voorbeelddata/personen.py aan"
            )
        self.adressen = bouw.tabellen.van(Adres, met_id=False)
        self.rekeningen = bouw.tabellen.van(Bankrekening)
        self.relaties = bouw.tabellen.van(Relatie, met_id=False)
        self.machtigden: list[int] = []
        self._nummer = 0

    def uuid(self) -> str:
        getal = self._uuid.getrandbits(128)
        tekst = f"{getal:032x}"
        return f"{tekst[:12]}4{tekst[13:16]}a{tekst[17:]}"

    def persoon(
        self, *, voornamen: str, roepnaam: str, tussen: str, achter: str, geslacht: str, geboren: date | None, sinds: date,
        met_bsn: bool = True, overleden_op: date | None = None, bereikbaar: bool = False, taal: str = "",
        geheim_adres: bool = False, gevoeligheid: int = 0, aanspreken: str = "",
    ) -> int:  # fmt: skip
        nummer = self.bouw.nieuw_id(Persoon)
        if met_bsn:
            bsn, index = geheim_copy(next(self._bsns))
        else:
            bsn = index = "\\N"
        letters = "".join(f"{_eerste(n)}." for n in voornamen.split())
        sleutel = f"{_kaal(achter)} | {_kaal(voornamen)} | {_kaal(tussen)}"[:255]
        zoek = " ".join(d for d in (_kaal(voornamen), _kaal(roepnaam), _kaal(tussen), _kaal(achter)) if d)[
            :255
        ]
        tel = telefoon(nummer) if bereikbaar else ""
        mail = f"persoon{nummer}@voorbeeld.invalid" if bereikbaar and nummer % 3 else ""
        moment = f"{sinds.isoformat()} 09:{nummer % 60:02d}:00"
        self.personen.buffer.append(
            f"{nummer}\t{self.uuid()}\t{bsn}\t{index}\t{voornamen}\t{roepnaam}\t{letters}\t{tussen}\t{achter}\t{aanspreken}\t"
            f"{sleutel}\t{zoek}\t{geslacht}\t{als_tekst(geboren)}\t{als_tekst(overleden_op)}\t{tel}\t{mail}\t{taal}\t"
            f"{'t' if geheim_adres else 'f'}\t{gevoeligheid}\t{moment}\n"
        )
        return nummer

    def _adres(
        self, toeval: Random, persoon: int, van: date, tot: date | None = None, onbekend: bool = False
    ) -> None:
        if onbekend:
            rij = "\t\t\t\t"
            self.adressen.buffer.append(f"{persoon}\twoon\t{rij}\tNederland\tt\t{van}\t\\N\n")
            return
        plaats, postcode = PLAATSEN[toeval.randrange(len(PLAATSEN))]
        letters = toeval.choice(POSTCODELETTERS) + toeval.choice(POSTCODELETTERS)
        straat = STRATEN[toeval.randrange(len(STRATEN))]
        toevoeging = toeval.choice(("", "", "", "", "A", "B", "hs", "2-hoog"))
        self.adressen.buffer.append(
            f"{persoon}\twoon\t{straat}\t{1 + toeval.randrange(180)}\t{toevoeging}\t{postcode + toeval.randrange(80)} {letters}\t"
            f"{plaats}\tNederland\tf\t{van}\t{als_tekst(tot)}\n"
        )

    def _relatie(
        self,
        persoon: int,
        verwant: int,
        soort: str,
        van: date | None,
        tot: date | None = None,
        toelichting: str = "",
    ) -> None:
        self.relaties.buffer.append(
            f"{persoon}\t{verwant}\t{soort}\t{als_tekst(van)}\t{als_tekst(tot)}\t{toelichting}\n"
        )

    def ouder(self, toeval: Random, ontvangen_op: date, wens: Wens) -> Ouder:
        """A parent who applied on that day, with family, address history, account and perhaps a representative."""
        dag = self.bouw.opdracht.peildatum
        herkomst = toeval.choice(HERKOMSTEN)
        vrouw = toeval.random() < 0.82
        voor = toeval.choice(VOORNAMEN[herkomst][vrouw])
        tussen, achter = toeval.choice(ACHTERNAMEN[herkomst])
        voornamen = voor
        if toeval.random() < 0.4:
            voornamen += " " + toeval.choice(VOORNAMEN[herkomst][vrouw])
        if vrouw and toeval.random() < 0.14:
            tussen2, achter2 = toeval.choice(ACHTERNAMEN[toeval.choice(HERKOMSTEN)])
            achter = "-".join((achter, " ".join(d for d in (tussen2, achter2) if d)))
        if wens.naam:
            voornamen, voor, tussen, achter = wens.naam
        geboren = date(1958, 1, 1) + timedelta(days=toeval.randrange(0, 36 * 365))
        gevoeligheid = wens.gevoeligheid
        if gevoeligheid is None:
            kans = toeval.random()
            gevoeligheid = 2 if kans < 0.004 else 1 if kans < 0.04 else 0
        taal = TALEN.get(herkomst, "") if toeval.random() < 0.12 and not wens.naam else ""
        ouder = self.persoon(
            voornamen=voornamen, roepnaam=voor, tussen=tussen, achter=achter, geslacht="v" if vrouw else "m",
            geboren=geboren, sinds=ontvangen_op, overleden_op=wens.overleden_op, bereikbaar=toeval.random() < 0.93, taal=taal,
            geheim_adres=toeval.random() < 0.012 or gevoeligheid == 2, gevoeligheid=gevoeligheid,
        )  # fmt: skip
        verhuisd = ontvangen_op + timedelta(days=toeval.randrange(30, 900))
        begin = ontvangen_op - timedelta(days=toeval.randrange(200, 4000))
        onbekend = wens.onbekend_adres or (not wens.naam and toeval.random() < 0.008)
        if (toeval.random() < 0.18 or onbekend) and verhuisd < dag:
            self._adres(toeval, ouder, begin, verhuisd - timedelta(days=1))
            self._adres(toeval, ouder, verhuisd, onbekend=onbekend)
        else:
            self._adres(toeval, ouder, begin, onbekend=onbekend)
        rekening = (
            self._rekening(toeval, ouder, voornamen, tussen, achter, ontvangen_op, wens)
            if wens.rekening
            else None
        )
        gegevens = Ouder(ouder, gevoeligheid, rekening)
        self._gezin(toeval, gegevens, tussen, achter, herkomst, vrouw, geboren, ontvangen_op, wens)
        return gegevens

    def _rekening(
        self,
        toeval: Random,
        ouder: int,
        voornamen: str,
        tussen: str,
        achter: str,
        ontvangen_op: date,
        wens: Wens,
    ) -> int:
        nummer = self.bouw.nieuw_id(Bankrekening)
        waarde, index = geheim_copy(iban(ouder))
        naam = " ".join(d for d in (f"{_eerste(voornamen)}.", tussen, achter) if d)[:140]
        self.rekeningen.buffer.append(
            f"{nummer}\t{ouder}\t{waarde}\t{index}\t{naam}\t{ontvangen_op + timedelta(days=20)}\t{ontvangen_op}\t\\N\n"
        )
        return nummer

    def _gezin(
        self, toeval: Random, ouder: Ouder, tussen: str, achter: str, herkomst: str, vrouw: bool, geboren: date,
        ontvangen_op: date, wens: Wens,
    ) -> None:  # fmt: skip
        dag = self.bouw.opdracht.peildatum
        aantal = self.kinderen[self._nummer % len(self.kinderen)] if wens.kinderen is None else wens.kinderen
        self._nummer += 1
        partner = 0
        if toeval.random() < 0.62 or wens.naam:
            t2, a2 = toeval.choice(ACHTERNAMEN[herkomst])
            voor = toeval.choice(VOORNAMEN[herkomst][not vrouw])
            partner = self.persoon(
                voornamen=voor, roepnaam=voor, tussen=t2, achter=a2, geslacht="m" if vrouw else "v",
                geboren=geboren + timedelta(days=toeval.randrange(-2500, 2500)), sinds=ontvangen_op,
                bereikbaar=toeval.random() < 0.5,
            )  # fmt: skip
            van = date(2004, 1, 1) + timedelta(days=toeval.randrange(0, 3000))
            tot = van + timedelta(days=toeval.randrange(400, 5500)) if toeval.random() < 0.75 else None
            self._relatie(ouder.id, partner, "partner", van, tot if tot and tot < dag else None)
            ouder.gezin.append((partner, "partner"))
        eerste = max(geboren.year + 18, 1994)
        for nummer in range(aantal):
            kind_van_partner = partner and nummer and toeval.random() < 0.15
            meisje = toeval.random() < 0.5
            voor = toeval.choice(VOORNAMEN[herkomst][meisje])
            geb = date(min(2018, eerste + nummer * 2 + toeval.randrange(0, 3)), 1, 1) + timedelta(
                days=toeval.randrange(365)
            )
            soort = (
                "kind"
                if toeval.random() < 0.97 or kind_van_partner
                else toeval.choice(("pleegkind", "voormalig_pleegkind"))
            )
            kind = self.persoon(
                voornamen=voor, roepnaam=voor, tussen=tussen, achter=achter, geslacht="v" if meisje else "m", geboren=geb,
                sinds=ontvangen_op,
            )  # fmt: skip
            van = geb if soort == "kind" else geb + timedelta(days=1500)
            self._relatie(
                ouder.id,
                kind,
                soort,
                van,
                geb + timedelta(days=5000) if soort == "voormalig_pleegkind" else None,
            )
            ouder.gezin.append((kind, soort))
        kans = toeval.random()
        if kans < 0.045 or (wens.overleden_op and kans < 0.6):
            self._vertegenwoordiger(toeval, ouder, ontvangen_op, wens)

    def _vertegenwoordiger(self, toeval: Random, ouder: Ouder, ontvangen_op: date, wens: Wens) -> None:
        dag = self.bouw.opdracht.peildatum
        if wens.overleden_op:
            tussen, achter = toeval.choice(ACHTERNAMEN["nl"])
            voor = toeval.choice(VOORNAMEN["nl"][1])
            wie = self.persoon(
                voornamen=voor, roepnaam=voor, tussen=tussen, achter=achter, geslacht="v",
                geboren=date(1990, 5, 5), sinds=wens.overleden_op, bereikbaar=True,
            )  # fmt: skip
            self._relatie(ouder.id, wie, "nabestaande", wens.overleden_op)
            ouder.gezin.append((wie, "nabestaande"))
            return
        if len(self.machtigden) < 12 or (toeval.random() < 0.02 and len(self.machtigden) < 400):
            tussen, achter = toeval.choice(ACHTERNAMEN[toeval.choice(HERKOMSTEN)])
            voor = toeval.choice(VOORNAMEN["nl"][toeval.randrange(2)])
            self.machtigden.append(
                self.persoon(
                    voornamen=voor,
                    roepnaam=voor,
                    tussen=tussen,
                    achter=achter,
                    geslacht="",
                    geboren=None,
                    sinds=ontvangen_op,
                    met_bsn=False,
                    bereikbaar=True,
                )  # fmt: skip
            )
        wie = toeval.choice(self.machtigden)
        einde = dag + timedelta(days=toeval.choice((-300, -40, 5, 60, 200, 365)))
        van = max(ontvangen_op, einde - timedelta(days=730))
        soort = "gemachtigde" if toeval.random() < 0.85 else "wettelijk_vertegenwoordiger"
        self._relatie(
            ouder.id,
            wie,
            soort,
            min(van, einde),
            einde,
            "advocaat" if soort == "gemachtigde" else "bewindvoerder",
        )
        ouder.gezin.append((wie, soort))


def kinderverdeling(toeval: Random, ouders: int, totaal: int) -> list[int]:
    """Numbers of children per parent (0 to 6) that add up to exactly `totaal`."""
    aantallen = [
        toeval.choices((0, 1, 2, 3, 4, 5, 6), (3, 42, 36, 13, 4, 1.5, 0.5))[0] for _ in range(ouders)
    ]
    while (verschil := totaal - sum(aantallen)) != 0:
        plaats = toeval.randrange(ouders)
        nieuw = aantallen[plaats] + (1 if verschil > 0 else -1)
        if 0 <= nieuw <= 6:
            aantallen[plaats] = nieuw
    return aantallen
