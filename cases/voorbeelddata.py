# SPDX-License-Identifier: EUPL-1.2
"""Synthetic cases: a story (`Verhaal`) of one parent's cases, told with the engine's own rules, filled in many times.

A story knows dates, steps and amounts but not people: every id is a `Ref`. Steps are checked against the transition
table, terms come from `cases.termijnen.leid_af`, as when the services do it. `Verhaal.sjablonen` turns it into COPY
text with places for the ids, so that many parents can share the work of one story.
"""

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from django.db import models

from cases.models import (
    Besluit,
    BesluitRegel,
    Betaling,
    Contactmoment,
    Statusovergang,
    Taak,
    Termijn,
    Termijngebeurtenis,
    Toewijzing,
    Wachtrijbeweging,
    Zaak,
)
from cases.termijnen import Gebeurtenissen, hoofddatum, leid_af
from cases.zaaksoort import zaaksoort_van
from herstel.models import Rol
from herstel.recht.rekenen import bereken
from herstel.recht.uitkomst import Uitkomst
from herstel.voorbeelddata import AMSTERDAM
from herstel.voorbeelddata.copy import Ref, Tabellen

Soort = Termijngebeurtenis.Soort
SPELERS: dict[str, str] = {
    "b": Rol.ZAAKBEHANDELAAR, "t": Rol.BEOORDELAAR, "s": Rol.BESLISSER, "l": Rol.TEAMLEIDER,
}  # fmt: skip
"""Who acts in a story: handler, second reader, decider, team lead; "" is the system."""
EERSTE_BATCH = date(2020, 1, 2)
_ID_MERK = 987_654_321_987


def batchdag(dag: date) -> date:
    """The Thursday on which a payment of this day goes to the bank, one to seven days later."""
    return dag + timedelta(days=(3 - dag.weekday()) % 7 or 7)


def batchnummer(dag: date) -> int:
    return (dag - EERSTE_BATCH).days // 7 + 1


@dataclass(frozen=True)
class Inhoud:
    """What a decision says; `regels`: (onderdeel, bedrag, artikel, uitbetalen)."""

    uitkomst: str
    berekening: dict[str, Any]
    regels: tuple[tuple[str, Decimal, str, bool], ...]
    totaal: Decimal
    uit_te_betalen: Decimal
    motivering: str
    afwijkingen: tuple[str, ...] = ()


class Verhaal:
    """All rows of one parent's cases, in order, with Refs for ids."""

    def __init__(self, peildatum: date) -> None:
        self.peildatum = peildatum
        self.rijen: list[tuple[type[models.Model], bool, dict[str, Any]]] = []
        self.aantallen: dict[str, int] = defaultdict(int)
        self.zaken: list[Zaakverloop] = []
        self.hashes: list[tuple[str, str, str]] = []
        self.betaald: list[tuple[date, Decimal]] = []
        self._klok: dict[date, int] = {}

    def ref(self, soort: str) -> Ref:
        """A new id of this kind (`g` term event, `u` decision, `j` year, `x` uuid …)."""
        nummer = self.aantallen[soort]
        self.aantallen[soort] = nummer + 1
        return Ref(f"{soort}{nummer}")

    def voeg_toe(self, model: type[models.Model], met_id: bool = False, **waarden: Any) -> None:
        self.rijen.append((model, met_id, waarden))

    def moment(self, dag: date) -> datetime:
        """Within office hours, each next one on a day later than the one before."""
        if dag >= self.peildatum:
            raise ValueError(f"{dag} ligt niet voor de peildatum")
        minuten = self._klok[dag] = self._klok.get(dag, 0) + 7
        uur = time(min(9 + minuten // 60, 16), minuten % 60)
        return datetime.combine(dag, uur, AMSTERDAM)

    def sjablonen(self, tabellen: Tabellen) -> list[tuple[Any, str, int]]:
        """(table, COPY text with places, number of rows) for each model."""
        teksten: dict[Any, list[str]] = {}
        for model, met_id, waarden in self.rijen:
            tabel = tabellen.van(model, met_id)
            teksten.setdefault(tabel, []).append(tabel.sjabloon(**waarden))
        return [(tabel, "".join(regels), len(regels)) for tabel, regels in teksten.items()]


class Zaakverloop:
    """One case of a story. Mirrors the services: every method writes what the service of that name writes."""

    def __init__(
        self, verhaal: Verhaal, soort: str, ontvangen_op: date, geopend_op: date, *, team: bool, door: str = "",
        te_laat: bool = False, spoed_reden: str = "", vorige: "Zaakverloop | None" = None, reden: str = "",
    ) -> None:  # fmt: skip
        self.v, self.zs = verhaal, zaaksoort_van(soort)
        self.nr = len(verhaal.zaken)
        verhaal.zaken.append(self)
        self.id, self.nummer = Ref(f"z{self.nr}"), Ref(f"n{self.nr}")
        self.ontvangen_op, self.te_laat, self.spoed_reden, self.vorige = (
            ontvangen_op,
            te_laat,
            spoed_reden,
            vorige,
        )
        self.status, self.uitkomst, self.afgerond_op = self.zs.begin, "", None
        self.team = Ref(f"team{self.nr}") if team else None
        self.behandelaar: Ref | None = None
        self.geopend = self.sinds = self.beweging = verhaal.moment(geopend_op)
        self.contact_op: datetime | None = None
        self.volgende: date | None = None
        self.niet_bereikbaar = False
        self.versie = 1
        self.gebeurtenissen: dict[str, list[Termijngebeurtenis]] = {}
        self._open_taken: set[str] = set()
        self._zaak = Zaak(soort=soort, ontvangen_op=ontvangen_op)
        verhaal.voeg_toe(
            Statusovergang, zaak_id=self.id, van="", naar=self.status, overgang="", door_id=self._wie(door), reden=reden,
            tijdstip=self.geopend,
        )  # fmt: skip
        if team:
            self._beweging(None, self.team, None, None, door, self.geopend, reden)

    def _wie(self, speler: str) -> Ref | None:
        return Ref(f"{speler}{self.nr}") if speler else None

    def _geraakt(self, moment: datetime) -> None:
        self.versie += 1
        self.beweging = max(self.beweging, moment)

    def _beweging(
        self,
        van: Ref | None,
        naar: Ref | None,
        van_wie: Ref | None,
        naar_wie: Ref | None,
        door: str,
        op: datetime,
        reden: str,
    ) -> None:
        self.v.voeg_toe(
            Wachtrijbeweging, zaak_id=self.id, van_team_id=van, naar_team_id=naar, van_behandelaar_id=van_wie,
            naar_behandelaar_id=naar_wie, reden=reden, door_id=self._wie(door), tijdstip=op,
        )  # fmt: skip

    def naar_team(self, dag: date, door: str = "") -> None:
        moment, team = self.v.moment(dag), Ref(f"team{self.nr}")
        self._beweging(self.team, team, None, None, door, moment, "")
        self.team = team
        self._geraakt(moment)

    def wijs_toe(self, dag: date, door: str = "l", reden: str = "") -> None:
        moment, team, wie = self.v.moment(dag), Ref(f"team{self.nr}"), Ref(f"b{self.nr}")
        self._beweging(self.team, team, self.behandelaar, wie, door, moment, reden)
        self.v.voeg_toe(
            Toewijzing, zaak_id=self.id, rol="behandelaar", medewerker_id=wie, van=moment, tot=None, reden=reden,
            door_id=self._wie(door),
        )  # fmt: skip
        self.team, self.behandelaar = team, wie
        self._geraakt(moment)

    def tweede_beoordelaar(self, dag: date) -> None:
        moment = self.v.moment(dag)
        self.v.voeg_toe(
            Toewijzing, zaak_id=self.id, rol="tweede_beoordelaar", medewerker_id=self._wie("t"), van=moment, tot=None, reden="",
            door_id=self._wie("b"),
        )  # fmt: skip
        self._geraakt(moment)

    def stap(self, code: str, dag: date, door: str = "b", reden: str = "") -> datetime:
        """Takes a transition; raises ValueError where the table (or a role, or a missing reason) forbids it."""
        overgang = self.zs.overgang(code)
        if self.status not in overgang.van:
            raise ValueError(f"{self.zs.code}: {code} kan niet vanuit {self.status}")
        if overgang.reden_verplicht and not reden:
            raise ValueError(f"{code} heeft een reden nodig")
        if overgang.rollen and door and SPELERS[door] not in overgang.rollen:
            raise ValueError(f"{code} mag niet door {door}")
        moment = self.v.moment(dag)
        if moment < self.sinds:
            raise ValueError(f"{self.zs.code}: {code} op {moment} ligt voor de vorige stap ({self.sinds})")
        doel = self.zs.status(overgang.naar)
        self.v.voeg_toe(
            Statusovergang, zaak_id=self.id, van=self.status, naar=doel.code, overgang=code, door_id=self._wie(door),
            reden=reden, tijdstip=moment,
        )  # fmt: skip
        self.status, self.sinds = doel.code, moment
        self.afgerond_op = None if doel.open else dag
        self.uitkomst = overgang.uitkomst or self.uitkomst
        self._geraakt(moment)
        return moment

    def gebeurtenis(
        self, soort: str, op: date, *, termijn: str = "beslistermijn", grond: str = "", tot_en_met: date | None = None,
        gegevens: dict | None = None, bij: Termijngebeurtenis | None = None, door: str = "b", toelichting: str = "",
    ) -> Termijngebeurtenis:  # fmt: skip
        """A term event, registered on its own day."""
        ref = self.v.ref("g")
        rij = Termijngebeurtenis(
            pk=self.v.aantallen["g"], termijn=termijn, soort=soort, op=op, grond=grond, tot_en_met=tot_en_met,
            gegevens=gegevens or {}, bij_id=bij.pk if bij else None,
        )  # fmt: skip
        rij._ref = ref
        self.gebeurtenissen.setdefault(termijn, []).append(rij)
        moment = max(self.v.moment(op), self.geopend)
        self.v.voeg_toe(
            Termijngebeurtenis, True, id=ref, zaak_id=self.id, termijn=termijn, soort=soort, op=op, grond=grond,
            tot_en_met=tot_en_met, gegevens=gegevens or {}, bij_id=bij._ref if bij else None, door_id=self._wie(door),
            toelichting=toelichting, aangemaakt_op=moment,
        )  # fmt: skip
        self._geraakt(moment)
        return rij

    def termijn(self, code: str) -> Uitkomst | None:
        """The term as it stands, by the rule itself."""
        geb = Gebeurtenissen.uit(self.gebeurtenissen.get(code, ()))
        return leid_af(self._zaak, self.zs.termijn(code), geb)

    def contact(
        self, dag: date, kanaal: str, uitkomst: str, samenvatting: str = "", *, volgende: date | None = None,
        protocol: bool = False, inkomend: bool = False, door: str = "b",
    ) -> None:  # fmt: skip
        moment = self.v.moment(dag)
        self.v.voeg_toe(
            Contactmoment, zaak_id=self.id, persoon_id=Ref("o"), kanaal=kanaal, inkomend=inkomend, uitkomst=uitkomst,
            tijdstip=moment, samenvatting=samenvatting, volgende_contact_op=volgende, protocol=protocol,
            door_id=self._wie(door), aangemaakt_op=moment,
        )  # fmt: skip
        if uitkomst == "gesproken":
            self.contact_op = max(self.contact_op or moment, moment)
            self.niet_bereikbaar = False
            if not volgende:
                self.volgende = None
        self.volgende = volgende or self.volgende
        self._geraakt(moment)

    def taak(
        self, dag: date, omschrijving: str, uiterlijk_op: date | None, *, klaar_op: date | None = None, code: str = "",
        resultaat: str = "",
    ) -> None:  # fmt: skip
        if code and not klaar_op:
            if code in self._open_taken:
                return
            self._open_taken.add(code)
        klaar = self.v.moment(klaar_op) if klaar_op else None
        self.v.voeg_toe(
            Taak, zaak_id=self.id, code=code, omschrijving=omschrijving, medewerker_id=self._wie("b"), uiterlijk_op=uiterlijk_op,
            aangemaakt_op=self.v.moment(dag), afgehandeld_op=klaar, afgehandeld_door_id=self._wie("b") if klaar else None,
            resultaat=resultaat,
        )  # fmt: skip
        if klaar:
            self._geraakt(klaar)

    def besluit(
        self, soort: str, inhoud: Inhoud, opgesteld: date, *, aangeboden: date | None = None, beoordeeld: date | None = None,
        vastgesteld: date | None = None, dagtekening: date, teruggegeven: date | None = None, reden: str = "",
        rekening: bool = True,
    ) -> Ref:  # fmt: skip
        """A decision from draft as far as the days go; its steps move the case, a signature makes its payments."""
        bs = self.zs.besluitsoort(soort)
        if self.status not in bs.opstellen_in:
            raise ValueError(f"{soort} opstellen kan niet in {self.status}")
        ref = self.v.ref("u")
        opgesteld_op = self.v.moment(opgesteld)
        status, versie, beoordeeld_op, vastgesteld_op = "concept", 1, None, None
        if teruggegeven:
            self.stap(bs.aanbieden, opgesteld)
            self.stap(bs.teruggeven, teruggegeven, "t", reden)
            versie = 3
        if aangeboden:
            self.stap(bs.aanbieden, aangeboden)
            status, versie = "ter_beoordeling", versie + 1
        if beoordeeld:
            beoordeeld_op = self.stap(bs.goedkeuren, beoordeeld, "t")
            status, versie = "ter_vaststelling", versie + 1
        if vastgesteld:
            vastgesteld_op = self.stap(bs.vaststellen, vastgesteld, "s")
            status, versie = "vastgesteld", versie + 1
            if soort.startswith("beschikking"):
                self.uitkomst = inhoud.uitkomst
                self.gebeurtenis(Soort.EINDE, vastgesteld, door="s")
        hash_ref: Any = ""
        if status == "vastgesteld":
            hash_ref = Ref(f"h{ref[1:]}")
            self.v.hashes.append((str(hash_ref), *self._inhoud_om_te_hashen(bs, soort, inhoud, dagtekening)))
        self.v.voeg_toe(
            Besluit, True, id=ref, publiek_id=self.v.ref("x"), zaak_id=self.id, soort=soort,
            kenmerk=bs.kenmerken.get(inhoud.uitkomst, ""), uitkomst=inhoud.uitkomst, status=status,
            berekening=inhoud.berekening, motivering=inhoud.motivering, afwijkingen=list(inhoud.afwijkingen),
            totaal=inhoud.totaal, uit_te_betalen=inhoud.uit_te_betalen, vervangt_id=None, opgesteld_door_id=self._wie("b"),
            opgesteld_op=opgesteld_op, beoordeeld_door_id=self._wie("t") if beoordeeld else None, beoordeeld_op=beoordeeld_op,
            vastgesteld_door_id=self._wie("s") if vastgesteld else None, vastgesteld_op=vastgesteld_op,
            dagtekening=dagtekening, teruggegeven_reden=reden if teruggegeven and not aangeboden else "", inhoud_hash=hash_ref,
            versie=versie,
        )  # fmt: skip
        for onderdeel, bedrag, artikel, uitbetalen in inhoud.regels:
            self.v.voeg_toe(
                BesluitRegel, besluit_id=ref, onderdeel=onderdeel, jaar=None, begunstigde_id=Ref("o"), bedrag=bedrag,
                artikel=artikel, uitbetalen=uitbetalen,
            )  # fmt: skip
        if vastgesteld:
            self._betalingen(ref, bs, inhoud, vastgesteld, dagtekening, rekening)
        return ref

    def _inhoud_om_te_hashen(self, bs: Any, soort: str, inhoud: Inhoud, dagtekening: date) -> tuple[str, str]:
        """The text that is signed (as in services.besluiten.inhoud_hash), before and after the payee's id; the id
        stands in it once per line, so the text is cut where the mark stands."""
        tekst = json.dumps(
            {
                "soort": soort,
                "kenmerk": bs.kenmerken.get(inhoud.uitkomst, ""),
                "dagtekening": dagtekening.isoformat(),
                "uitkomst": inhoud.uitkomst,
                "berekening": inhoud.berekening,
                "motivering": inhoud.motivering,
                "totaal": f"{inhoud.totaal:.2f}",
                "uit_te_betalen": f"{inhoud.uit_te_betalen:.2f}",
                "regels": [
                    [onderdeel, None, _ID_MERK, f"{bedrag:.2f}", artikel, uitbetalen]
                    for onderdeel, bedrag, artikel, uitbetalen in sorted(inhoud.regels)
                ],
            },
            sort_keys=True,
            ensure_ascii=False,
        )
        return tekst, str(_ID_MERK)

    def _betalingen(
        self, besluit: Ref, bs: Any, inhoud: Inhoud, vastgesteld: date, dagtekening: date, rekening: bool
    ) -> None:
        regels = [
            (onderdeel, bedrag) for onderdeel, bedrag, _, uitbetalen in inhoud.regels if uitbetalen and bedrag
        ]
        if not regels:
            return
        velden = {
            "voorlopig": {"bekendgemaakt_op": dagtekening},
            "definitief": {"vastgesteld_op": max(vastgesteld, dagtekening)},
            "forfait": {"aanvraag_ontvangen_op": self.ontvangen_op},
        }[bs.betaaltermijn]
        termijn = bereken(
            "betaaltermijn",
            {"soort": bs.betaaltermijn, **{naam: dag.isoformat() for naam, dag in velden.items()}},
            met_uitleg=True,
        )
        dag = batchdag(vastgesteld)
        aangeboden = rekening and dag < self.v.peildatum
        for onderdeel, bedrag in regels:
            status = "aangeboden" if aangeboden else "te_betalen" if rekening else "geblokkeerd"
            self.v.voeg_toe(
                Betaling, publiek_id=self.v.ref("x"), besluit_id=besluit, onderdeel=onderdeel, begunstigde_id=Ref("o"),
                bankrekening_id=Ref("rekening") if aangeboden else None, bedrag=bedrag, status=status,
                reden="" if rekening else "Er is nog geen gecontroleerde bankrekening op eigen naam (Wht 6.8).",
                uiterlijk_op=termijn.waarden["uiterlijk"], uitleg=termijn.als_json(),
                batch_id=batchnummer(dag) if aangeboden else None, aangemaakt_op=self.v.moment(vastgesteld),
                aangeboden_op=dag if aangeboden else None, eind_tot_eind=self.v.ref("e") if aangeboden else None,
            )  # fmt: skip
            if aangeboden:
                self.v.betaald.append((dag, bedrag))
        if not rekening:
            self.taak(
                vastgesteld, "Een betaling kan nog niet. Er is nog geen gecontroleerde bankrekening op eigen naam (Wht 6.8).",
                termijn.waarden["uiterlijk"], code="betaling_geblokkeerd",
            )  # fmt: skip

    def klaar(self) -> None:
        """Writes the case itself, with the stored copies of its terms. Call last."""
        berekend = datetime.combine(self.v.peildatum, time(3, 30), AMSTERDAM)
        uiterste = opgeschort = None
        for ts in self.zs.termijnen:
            uitkomst = self.termijn(ts.code)
            if uitkomst is None:
                continue
            geb = Gebeurtenissen.uit(self.gebeurtenissen.get(ts.code, ()))
            einde, lopend = geb.laatste(Soort.EINDE), geb.lopende_opschorting(self.v.peildatum)
            self.v.voeg_toe(
                Termijn, zaak_id=self.id, code=ts.code, aanvang=uitkomst.waarden.get("aanvang"),
                einde=uitkomst.waarden["einde"], opgeschort_sinds=lopend.op if lopend else None,
                afgerond_op=einde.op if einde else None, uitleg=uitkomst.als_json(), berekend_op=berekend,
            )  # fmt: skip
            if ts.hoofd:
                uiterste, opgeschort = hoofddatum(geb, uitkomst.waarden["einde"], self.v.peildatum)
        doel = self.zs.status(self.status)
        self.v.voeg_toe(
            Zaak, True, id=self.id, zaaknummer=self.nummer, soort=self.zs.code, status=self.status, status_sinds=self.sinds,
            is_open=doel.open, uitkomst=self.uitkomst, ouder_id=Ref("o"), betrokkene_id=Ref("o"),
            vorige_zaak_id=self.vorige.id if self.vorige else None, team_id=self.team, behandelaar_id=self.behandelaar,
            ontvangen_op=self.ontvangen_op, uiterste_datum=uiterste, opgeschort_sinds=opgeschort,
            te_laat_ontvangen=self.te_laat, spoed=bool(self.spoed_reden), spoed_reden=self.spoed_reden,
            gevoeligheid=Ref("gevoelig"), niet_bereikbaar=self.niet_bereikbaar, laatste_beweging_op=self.beweging,
            laatste_contact_op=self.contact_op, volgende_contact_op=self.volgende, afgerond_op=self.afgerond_op,
            versie=self.versie, aangemaakt_op=self.geopend,
        )  # fmt: skip


def ondertekende_hash(tekst: str, merk: str, ouder: int) -> str:
    return hashlib.sha256(tekst.replace(merk, str(ouder)).encode()).hexdigest()
