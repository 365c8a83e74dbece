# SPDX-License-Identifier: EUPL-1.2
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Besluit, Zaak
from cases.services import Regel, open_zaak, stel_besluit_op, wijzig_besluit, zaak_op_slot, zet_uit
from cases.services.zaken import bewaar, intussen_gewijzigd
from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus, VoorwaardeNietVoldaan
from herstel.models import Medewerker, Persoon, Relatie, Relatiesoort, Team
from herstel.recht.uitkomst import Uitkomst
from herstel.wet import bereken, huidige_wettabel, wetstand, wettabel_van
from regelingen.eerste_toets.zaaksoort import ROLLEN_AANMELDEN
from regelingen.gemeenschappelijk import uitkomstverschillen
from regelingen.models import EersteToets, Herstelmaatregel

_WERK = ("aangemeld", "in_toets")


@transaction.atomic
def meld_aan(
    ouder: Persoon,
    ontvangen_op: date,
    door: Medewerker | None,
    *,
    team: Team | None = None,
    spoed_reden: str = "",
    opmerking: str = "",
) -> Zaak:
    """Registers an application (Wht 2.1/2.6/2.7). A late one (6.1) is kept and flagged; a second one is refused."""
    if door is not None and not door.heeft_rol(*ROLLEN_AANMELDEN):
        raise MagNiet("Uw rol mag geen aanmelding registreren.")
    Persoon.objects.select_for_update().get(pk=ouder.pk)
    if bestaand := Zaak.objects.filter(ouder=ouder, soort="eerste_toets").first():
        raise VoorwaardeNietVoldaan(
            f"Deze ouder is al aangemeld: {bestaand.zaaknummer}.", code="al_aangemeld"
        )
    te_laat = aanmelding_te_laat(ontvangen_op)
    zaak = open_zaak(
        "eerste_toets", ouder, ontvangen_op, team=team or (door.team if door else None), te_laat_ontvangen=te_laat,
        spoed_reden=spoed_reden, door=door, reden=opmerking,
    )  # fmt: skip
    zet_uit("brief_aanmelding", f"brief_aanmelding:{zaak.pk}", {"zaak": zaak.pk})
    return zaak


def aanmelding_te_laat(ontvangen_op: date) -> bool:
    """Received after the last day of Wht 6.1? The rule's answer; a human decides what follows from it."""
    invoer = {"soort": "compensatie", "ontvangen_op": ontvangen_op.isoformat()}
    return bereken("aanvraag_tijdig", invoer).waarden["status"] == "te_laat"


def _in_toets(zaak: Zaak, door: Medewerker, versie: int | None) -> EersteToets:
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, Actie.BEWERKEN)
    if zaak.status not in _WERK:
        raise VerkeerdeStatus("De toets is al klaar. Laat het besluit eerst teruggeven.")
    toets = EersteToets.objects.select_for_update().get(pk=zaak.pk)
    if versie is not None and toets.versie != versie:
        raise intussen_gewijzigd(toets, "deze toets")
    toets.zaak = zaak
    return toets


def _bewaar(toets: EersteToets, door: Medewerker, reden: str) -> None:
    toets.versie += 1
    toets._history_user = door
    toets.save()
    bewaar(toets.zaak, door, reden=reden)


@transaction.atomic
def leg_maatregel_vast(
    zaak: Zaak, door: Medewerker, *, versie: int | None = None, **feiten: Any
) -> Herstelmaatregel:
    """Adds a measure of Wht 2.7(4): `soort`, `berekeningsjaar`, `bedrag`, and for d-g the dates that the test needs."""
    toets = _in_toets(zaak, door, versie)
    maatregel = Herstelmaatregel(eerste_toets=toets, **feiten)
    _controleer_maatregel(maatregel)
    maatregel._history_user = door
    maatregel.save()
    _bewaar(toets, door, "herstelmaatregel toegevoegd")
    return maatregel


def _controleer_maatregel(maatregel: Herstelmaatregel) -> None:
    if maatregel.soort not in Herstelmaatregel.Soort.values:
        raise OngeldigeInvoer("Kies een soort maatregel.", veld="soort")
    if not 2005 <= maatregel.berekeningsjaar <= 2019:
        raise OngeldigeInvoer("Het jaar ligt van 2005 tot en met 2019.", veld="berekeningsjaar")
    if maatregel.bedrag < 0:
        raise OngeldigeInvoer("Het bedrag is niet negatief.", veld="bedrag")
    if maatregel.soort in "de" and not maatregel.oorspronkelijke_dagtekening:
        raise OngeldigeInvoer(
            "Vul de datum van de eerste beschikking in. Die telt bij d en e.",
            veld="oorspronkelijke_dagtekening",
        )
    if maatregel.soort in "fg" and not maatregel.onherroepelijk_op:
        raise OngeldigeInvoer(
            "Vul in sinds wanneer de beschikking vaststond. Dat telt bij f en g.", veld="onherroepelijk_op"
        )


@transaction.atomic
def verwijder_maatregel(maatregel: Herstelmaatregel, door: Medewerker, *, versie: int | None = None) -> None:
    """Takes out a measure that was noted by mistake; its history stays."""
    toets = _in_toets(maatregel.eerste_toets.zaak, door, versie)
    maatregel._history_user = door
    maatregel.delete()
    _bewaar(toets, door, "herstelmaatregel verwijderd")


@transaction.atomic
def wijzig_partnergegevens(
    zaak: Zaak, door: Medewerker, *, versie: int | None = None, **velden: Any
) -> EersteToets:
    """The questions of 2.7(2): partner, and what was received before (`al_ontvangen`)."""
    toets = _in_toets(zaak, door, versie)
    onbekend = velden.keys() - {
        "al_ontvangen", "partner", "partner_komt_in_aanmerking", "maatregel_over_partnerperiode",
        "recht_eerst_vastgesteld_voor_partner", "partner_bij_toekenning", "toelichting",
    }  # fmt: skip
    if onbekend:
        raise OngeldigeInvoer(f"Onbekend veld: {', '.join(sorted(onbekend))}.")
    if velden.get("al_ontvangen", Decimal(0)) < 0:
        raise OngeldigeInvoer("Het bedrag is niet negatief.", veld="al_ontvangen")
    partner = velden.get("partner")
    if partner is not None and not partners_van(toets.zaak.ouder, door).filter(pk=partner.pk).exists():
        raise OngeldigeInvoer("Deze persoon staat niet als partner bij de ouder.", veld="partner")
    for naam, waarde in velden.items():
        setattr(toets, naam, waarde)
    _bewaar(toets, door, "gegevens eerste toets")
    return toets


def partners_van(ouder: Persoon, user: Medewerker | None) -> QuerySet[Persoon]:
    """Who is or was the toeslagpartner of this parent, up to what `user` may see (None: the system sees all)."""
    relaties = Relatie.objects.filter(persoon=ouder, soort=Relatiesoort.PARTNER)
    partners = Persoon.objects.filter(pk__in=relaties.values("verwant_id")).order_by("sorteersleutel", "pk")
    return partners if user is None else partners.filter(gevoeligheid__lte=user.gevoeligheid)


def invoer_forfait(toets: EersteToets, op: date | None = None) -> dict[str, Any]:
    """Input of `forfait` from what is noted; `op` is the day whose law counts (default today)."""
    invoer: dict[str, Any] = {
        "rechtsdatum": (op or timezone.localdate()).isoformat(),
        "aanvraag_ontvangen_op": toets.zaak.ontvangen_op.isoformat(),
        "al_ontvangen": f"{toets.al_ontvangen:.2f}",
        "maatregelen": [
            {
                "soort": m.soort,
                "berekeningsjaar": m.berekeningsjaar,
                "teruggevorderd_of_verlaagd": f"{m.bedrag:.2f}",
                "oorspronkelijke_dagtekening": m.oorspronkelijke_dagtekening
                and m.oorspronkelijke_dagtekening.isoformat(),
                "onherroepelijk_op": m.onherroepelijk_op and m.onherroepelijk_op.isoformat(),
            }
            for m in toets.maatregelen.all()
        ],
    }
    if toets.partner_komt_in_aanmerking:
        invoer["partner"] = {
            "komt_zelf_in_aanmerking": True,
            "herstelmaatregel_over_deel_partnerperiode": toets.maatregel_over_partnerperiode,
            "recht_eerst_vastgesteld_voor": "partner"
            if toets.recht_eerst_vastgesteld_voor_partner
            else "aanvrager",
            "partner_bij_toekenning": toets.partner_bij_toekenning,
        }
    return invoer


def bereken_eerste_toets(toets: EersteToets, op: date | None = None) -> Uitkomst:
    """The outcome of Wht 2.7 for what is noted now, with every step."""
    return bereken("forfait", invoer_forfait(toets, op), met_uitleg=True)


@transaction.atomic
def stel_beschikking_op(
    zaak: Zaak,
    motivering: str,
    door: Medewerker,
    *,
    dagtekening: date | None = None,
    versie: int | None = None,
) -> Besluit:
    """Drafts (or redraws) the decision from what is noted. A negative one is "nog niet": the right to the IB stays.

    A late application isn't refused by the system: the explanation must then say why it is (not) excused.
    """
    toets = _in_toets(zaak, door, versie)
    zaak = toets.zaak
    op = dagtekening or timezone.localdate()
    uitkomst = bereken_eerste_toets(toets, op)
    toegekend = uitkomst.waarden["toegekend"]
    bedrag = Decimal(uitkomst.waarden["bedrag"]) if toegekend else Decimal(0)
    afwijkingen = ["De aanvraag kwam na de uiterste dag binnen (Wht 6.1)."] if zaak.te_laat_ontvangen else []
    inhoud: dict[str, Any] = {
        "uitkomst": "toekenning" if toegekend else "nog_niet",
        "berekening": {"forfait": uitkomst.als_json(), "invoer": {"forfait": invoer_forfait(toets, op)}, "wetstand": wetstand()},
        "regels": [Regel("forfait", bedrag, f"Wht 2.7 lid {uitkomst.waarden['lid']}", zaak.ouder, uitbetalen=True)] if bedrag else [],
        "totaal": bedrag,
        "uit_te_betalen": bedrag,
        "motivering": motivering,
        "dagtekening": op,
        "afwijkingen": afwijkingen,
    }  # fmt: skip
    concept = (
        zaak.besluiten.filter(soort="beschikking_eerste_toets")
        .exclude(status__in=("vastgesteld", "vervallen"))
        .first()
    )
    if concept:
        return wijzig_besluit(concept, door, **inhoud)
    return stel_besluit_op(zaak, "beschikking_eerste_toets", door=door, **inhoud)


def herbereken_beschikking(besluit: Besluit, actueel: bool = False) -> list[str]:
    """Recomputes from the input that the decision was drawn from, under the law table that it was drawn with (`actueel`: the
    table of now); gives differences in words."""
    oud = besluit.berekening.get("forfait", {})
    invoer = besluit.berekening.get("invoer", {}).get("forfait")
    if not invoer:
        return ["De invoer van de berekening ontbreekt."]
    wet = (
        huidige_wettabel()
        if actueel
        else wettabel_van(besluit.berekening.get("wetstand"), besluit.opgesteld_op)
    )
    return uitkomstverschillen(oud.get("waarden", {}), bereken("forfait", invoer, wet=wet))


def _team_voor_ib(zaak: Zaak) -> Team | None:
    """The team that knows this parent, when it does this kind of work; else nobody, and every team leader of that kind
    of work sees the case until one takes it in."""
    team = zaak.team
    if team is None or not team.actief:
        return None
    return team if not team.zaaksoorten or "integrale_beoordeling" in team.zaaksoorten else None


@transaction.atomic
def begin_integrale_beoordeling(toets_zaak: Zaak, door: Medewerker | None) -> Zaak:
    """After the first test, whatever came out, the parent goes to the queue of the integral assessment."""
    zaak = zaak_op_slot(toets_zaak.pk)
    if bestaand := Zaak.objects.filter(ouder_id=zaak.ouder_id, soort="integrale_beoordeling").first():
        return bestaand
    ib_zaak = open_zaak(
        "integrale_beoordeling", zaak.ouder, zaak.ontvangen_op, vorige_zaak=zaak, team=_team_voor_ib(zaak),
        te_laat_ontvangen=zaak.te_laat_ontvangen, spoed_reden=zaak.spoed_reden, door=door, reden="na de eerste toets",
    )  # fmt: skip
    forfait = Besluit.objects.filter(zaak=zaak, status="vastgesteld").order_by("-dagtekening", "-pk").first()
    if forfait and forfait.uit_te_betalen:
        ib = ib_zaak.integrale_beoordeling
        ib.forfait_ontvangen = forfait.uit_te_betalen
        ib.eerder_ontvangen = zaak.eerste_toets.al_ontvangen
        ib._history_user = door
        ib.save()
    return ib_zaak
