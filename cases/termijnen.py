# SPDX-License-Identifier: EUPL-1.2
"""From term events to dates: builds the input of `herstel.recht` and reads its result. No date is counted here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from cases.models import Termijngebeurtenis, Zaak
from cases.prioriteit import dagen as in_dagen
from cases.zaaksoort import Termijnsoort, zaaksoort_van
from herstel.recht.uitkomst import Uitkomst
from herstel.wet import bereken

Soort = Termijngebeurtenis.Soort

VERZUIM = {"verzuim_6_6": "verzuim hersteld (Awb 6:6)", "aanvulling_4_5": "aanvulling gevraagd (Awb 4:5)"}
BUITENLAND = {"buitenland_4_15_1b": "informatie uit het buitenland (Awb 4:15 lid 1 b)"}
PERIODE = {
    "instemming_4_15_2a": "de ouder stemt in met uitstel (Awb 4:15 lid 2 a)",
    "toerekenbaar_4_15_2b": "vertraging door de ouder zelf (Awb 4:15 lid 2 b)",
    "overmacht_4_15_2c": "overmacht (Awb 4:15 lid 2 c)",
}
GRONDEN_OPSCHORTING = VERZUIM | BUITENLAND | PERIODE


@dataclass(frozen=True)
class Gebeurtenissen:
    """The rows of one term that still count, in order, with the end of each suspension beside it."""

    rijen: tuple[Termijngebeurtenis, ...]
    einden: dict[int, Termijngebeurtenis]

    @classmethod
    def uit(cls, rijen: Iterable[Termijngebeurtenis]) -> "Gebeurtenissen":
        alle = sorted(rijen, key=lambda r: (r.op, r.pk))
        weg = {r.bij_id for r in alle if r.soort == Soort.INTREKKING}
        geldig = [r for r in alle if r.pk not in weg and r.bij_id not in weg and r.soort != Soort.INTREKKING]
        einden = {r.bij_id: r for r in geldig if r.soort == Soort.EINDE_OPSCHORTING}
        return cls(tuple(r for r in geldig if r.soort != Soort.EINDE_OPSCHORTING), einden)

    def van(self, *soorten: str) -> list[Termijngebeurtenis]:
        return [r for r in self.rijen if r.soort in soorten]

    def laatste(self, soort: str) -> Termijngebeurtenis | None:
        return next(iter(reversed(self.van(soort))), None)

    def lopende_opschorting(self, op: date) -> Termijngebeurtenis | None:
        for rij in self.van(Soort.OPSCHORTING):
            einde = self.einden.get(rij.pk)
            laatste_dag = min(filter(None, (einde.op if einde else None, rij.tot_en_met)), default=None)
            if rij.op <= op and (laatste_dag is None or op < laatste_dag):
                return rij
        return None


def _iso(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None


def _opschorting(rij: Termijngebeurtenis, einde: Termijngebeurtenis | None) -> dict:
    gestopt = einde.op if einde else None
    if rij.grond in VERZUIM:
        return {
            "soort": rij.grond,
            "verzocht_op": _iso(rij.op),
            "hersteld_op": _iso(gestopt),
            "hersteltermijn_tot": _iso(rij.tot_en_met),
        }
    if rij.grond in BUITENLAND:
        return {
            "soort": rij.grond,
            "medegedeeld_op": _iso(rij.op),
            "ontvangen_op": _iso(gestopt or rij.tot_en_met),
        }
    laatste = min(filter(None, (gestopt, rij.tot_en_met)))
    return {"soort": rij.grond, "van": _iso(rij.op), "tot_en_met": _iso(laatste)}


def invoer_voor(zaak: Zaak, ts: Termijnsoort, geb: Gebeurtenissen) -> dict | None:
    """Input of the calculation for this term, or None while it hasn't started."""
    start = geb.laatste(Soort.START)
    begin = start.op if start else (zaak.ontvangen_op if ts.vanaf_ontvangst else None)
    if begin is None:
        return None
    invoer: dict = {**ts.vast}
    verlenging = geb.laatste(Soort.VERDAGING)
    if ts.kind == "atw_verlenging":
        invoer["gebeurtenis"] = _iso(begin)
        if verlenging:
            invoer["termijn"] = {"aantal": verlenging.gegevens["weken"], "eenheid": "weken"}
        return invoer
    invoer["start"] = _iso(begin)
    if verlenging:
        invoer["verlenging"] = {
            "maanden": verlenging.gegevens["maanden"],
            "medegedeeld_op": _iso(verlenging.op),
        }
    if opschortingen := [_opschorting(r, geb.einden.get(r.pk)) for r in geb.van(Soort.OPSCHORTING)]:
        invoer["opschortingen"] = opschortingen
    if mededeling := geb.laatste(Soort.MEDEDELING):
        invoer["mededeling_4_14"] = {
            "lid": mededeling.gegevens["lid"],
            "medegedeeld_op": _iso(mededeling.op),
            "nieuwe_datum": mededeling.gegevens.get("nieuwe_datum"),
        }
    return invoer


def gebeurtenissen_per_termijn(zaak: Zaak) -> dict[str, Gebeurtenissen]:
    per_code: dict[str, list[Termijngebeurtenis]] = {}
    for rij in zaak.termijngebeurtenissen.all():
        per_code.setdefault(rij.termijn, []).append(rij)
    return {code: Gebeurtenissen.uit(rijen) for code, rijen in per_code.items()}


def leid_af(zaak: Zaak, ts: Termijnsoort, geb: Gebeurtenissen, *, met_uitleg: bool = True) -> Uitkomst | None:
    """The derived term: end date with its explanation. None while the term hasn't started."""
    invoer = invoer_voor(zaak, ts, geb)
    return None if invoer is None else bereken(ts.kind, invoer, met_uitleg=met_uitleg)


def hoofddatum(geb: Gebeurtenissen, einde: date | None, op: date) -> tuple[date | None, date | None]:
    """What the case itself copies from its main term: (last day, suspended since).

    A judge's date comes first; a term that was met has no last day any more.
    """
    if geb.laatste(Soort.EINDE):
        return None, None
    if rechter := geb.laatste(Soort.RECHTERLIJK):
        return rechter.tot_en_met, None
    lopend = geb.lopende_opschorting(op)
    return einde, lopend.op if lopend else None


def dwangsomstand(zaak: Zaak, op: date | None = None) -> list[dict]:
    """Penalties that run or ran, bestuurlijk (Awb 4:17) and rechterlijk (8:55d), as of a day, each with explanation."""
    op = op or timezone.localdate()
    hoofd = next(ts for ts in zaaksoort_van(zaak).termijnen if ts.hoofd)
    geb = gebeurtenissen_per_termijn(zaak).get(hoofd.code, Gebeurtenissen.uit(()))
    besluit = zaak.besluiten.filter(status="vastgesteld").order_by("dagtekening").last()
    bekend = _iso(besluit.dagtekening) if besluit and besluit.soort.startswith("beschikking") else None
    standen = []
    termijn = leid_af(zaak, hoofd, geb, met_uitleg=False)
    for rij in geb.van(Soort.INGEBREKESTELLING):
        invoer = {
            "soort": "bestuurlijk",
            "beslistermijn_einde": _iso(termijn.waarden["einde"]) if termijn else None,
            "ingebrekestelling_ontvangen": _iso(rij.op),
            "besluit_bekendgemaakt_op": bekend,
            "peildatum": _iso(op),
        }
        standen.append(
            {
                "gebeurtenis": rij,
                "soort": "bestuurlijk",
                "uitkomst": bereken("dwangsom", invoer, met_uitleg=True),
            }
        )
    for rij in geb.van(Soort.RECHTERLIJK):
        invoer = {
            "soort": "rechterlijk",
            "uiterlijk_op": _iso(rij.tot_en_met),
            "bedrag_per_dag": rij.gegevens["bedrag_per_dag"],
            "maximum": rij.gegevens["maximum"],
            "besluit_bekendgemaakt_op": bekend,
            "peildatum": _iso(op),
        }
        standen.append(
            {
                "gebeurtenis": rij,
                "soort": "rechterlijk",
                "uitkomst": bereken("dwangsom", invoer, met_uitleg=True),
            }
        )
    return standen


@dataclass(frozen=True)
class Termijnstand:
    """How a term stands on a day, for a label: never colour alone."""

    code: str
    tekst: str
    dagen: int | None


DREIGT_VANAF_DAGEN = 30


def termijnstand(einde: date | None, opgeschort_sinds: date | None, op: date | None = None) -> Termijnstand:
    """ruim / dreigt (n dagen) / verstreken (n dagen) / opgeschort / geen."""
    op = op or timezone.localdate()
    if einde is None:
        return Termijnstand("geen", "geen termijn", None)
    dagen = (einde - op).days
    if dagen < 0:
        return Termijnstand("verstreken", f"verstreken ({in_dagen(-dagen)})", dagen)
    if opgeschort_sinds:
        return Termijnstand("opgeschort", "opgeschort", dagen)
    if dagen <= DREIGT_VANAF_DAGEN:
        return Termijnstand("dreigt", f"dreigt ({in_dagen(dagen)})", dagen)
    return Termijnstand("ruim", "ruim", dagen)
