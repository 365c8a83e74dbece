# SPDX-License-Identifier: EUPL-1.2
import hashlib
from datetime import date, datetime, time

import structlog
from django.db import transaction
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.brieven import gegevens as inhoud
from cases.brieven import tekenen
from cases.brieven.kanaal import Zending, kanaal
from cases.brieven.tekenen import BriefFout
from cases.models import Besluit, Brief, BriefBestand, Taak, Verzending, Zaak
from cases.services.contacten import maak_taak
from cases.services.termijnen import start_termijn
from cases.services.uitgaand import zet_uit
from cases.services.zaken import zaak_op_slot
from cases.zaaksoort import zaaksoort_van
from herstel.fouten import OngeldigeInvoer, VerkeerdeStatus
from herstel.models import Adres, Medewerker

log = structlog.get_logger(__name__)
Status = Brief.Status

ZAAKBRIEVEN = {
    "bevestiging_aanmelding": inhoud.bevestiging_aanmelding,
    "intrekking": inhoud.intrekking,
}
"""Letters that don't come from a decision."""


def _vul(brief: Brief) -> None:
    """Draws the letter and stores PDF and hash, or notes in words why it can't be drawn and asks for help."""
    try:
        if brief.besluit_id:
            brief.gegevens = inhoud.van_besluit(brief.besluit)
        else:
            brief.gegevens = ZAAKBRIEVEN[brief.sjabloon](brief.zaak, brief.dagtekening)
        brief.sjabloonversie = tekenen.sjabloon_van(brief.sjabloon).versie
        pdf = tekenen.pdf(brief.sjabloon, brief.gegevens)
    except BriefFout as fout:
        brief.status, brief.fout = Status.MISLUKT, fout.melding
        brief.save()
        log.warning("brief_mislukt", brief=brief.pk, sjabloon=brief.sjabloon)
        maak_taak(
            brief.zaak,
            f"Een brief kon niet worden gemaakt. {fout.melding}",
            None,
            medewerker=brief.zaak.behandelaar,
            uiterlijk_op=timezone.localdate(),
            code=f"brief_mislukt_{brief.pk}",
        )
        return
    brief.status, brief.fout, brief.sha256 = Status.GEMAAKT, "", hashlib.sha256(pdf).hexdigest()
    brief.save()
    BriefBestand.objects.create(brief=brief, inhoud=pdf)
    nu = timezone.now()
    for taak in Taak.objects.filter(
        zaak=brief.zaak, code=f"brief_mislukt_{brief.pk}", afgehandeld_op__isnull=True
    ):
        taak.afgehandeld_op, taak.resultaat = nu, "De brief is gemaakt."
        taak.save()
    zet_uit(
        "brief_verzenden",
        f"brief_verzenden:{brief.pk}",
        {"brief": brief.pk},
        vanaf=timezone.make_aware(datetime.combine(brief.dagtekening, time.min)),
    )


def _nieuw(zaak: Zaak, sjabloon: str, sleutel: str, dagtekening: date, besluit: Besluit | None) -> Brief:
    if bestaand := Brief.objects.filter(sleutel=sleutel).first():
        return bestaand
    brief = Brief.objects.create(
        zaak=zaak,
        besluit=besluit,
        geadresseerde=zaak.betrokkene,
        sjabloon=sjabloon,
        sjabloonversie="",
        sleutel=sleutel,
        dagtekening=dagtekening,
    )
    _vul(brief)
    return brief


@transaction.atomic
def maak_besluitbrief(besluit: Besluit) -> Brief:
    """The letter of a signed decision, once; with its PDF, or `mislukt` with the reason and a task."""
    zaak = zaak_op_slot(besluit.zaak_id)
    besluit = Besluit.objects.select_related("vastgesteld_door").get(pk=besluit.pk)
    besluit.zaak = zaak
    if besluit.status != Besluit.Status.VASTGESTELD or besluit.dagtekening is None:
        raise VerkeerdeStatus("Van een besluit zonder handtekening gaat geen brief uit.")
    sjabloon = zaaksoort_van(zaak).besluitsoort(besluit.soort).sjabloon
    return _nieuw(zaak, sjabloon, f"besluit:{besluit.pk}", besluit.dagtekening, besluit)


@transaction.atomic
def maak_zaakbrief(zaak: Zaak, sjabloon: str, sleutel: str) -> Brief:
    """A letter that doesn't come from a decision (confirmation, withdrawal), dated today; once per `sleutel`."""
    zaak = zaak_op_slot(zaak.pk)
    if sjabloon not in ZAAKBRIEVEN:
        raise OngeldigeInvoer("Deze brief bestaat niet.", veld="sjabloon")
    return _nieuw(zaak, sjabloon, f"{sjabloon}:{sleutel}", timezone.localdate(), None)


@transaction.atomic
def maak_opnieuw(brief: Brief, door: Medewerker | None) -> Brief:
    """Tries again to draw a letter that couldn't be drawn, after name or address was put right."""
    zaak = zaak_op_slot(brief.zaak_id)
    eis(door, zaak, Actie.CONTACT)
    brief = Brief.objects.select_for_update().get(pk=brief.pk)
    if brief.status != Status.MISLUKT:
        raise VerkeerdeStatus("Deze brief is al gemaakt.")
    brief.zaak = zaak
    if brief.besluit_id is None:
        brief.dagtekening = timezone.localdate()
    brief._history_user = door
    _vul(brief)
    return brief


@transaction.atomic
def verzend_brief(brief: Brief) -> Brief:
    """Hands the letter to the channel, once, and starts the term that runs from it (zienswijze)."""
    zaak = zaak_op_slot(brief.zaak_id)
    brief = (
        Brief.objects.select_for_update(of=("self",))
        .select_related("bestand", "besluit", "geadresseerde")
        .get(pk=brief.pk)
    )
    if brief.status == Status.VERZONDEN:
        return brief
    if brief.status != Status.GEMAAKT:
        raise VerkeerdeStatus("Deze brief is nog niet gemaakt.")
    if brief.besluit and brief.besluit.status != Besluit.Status.VASTGESTELD:
        raise VerkeerdeStatus("Dit besluit is nog niet vastgesteld.")
    pdf = bytes(brief.bestand.inhoud)
    if hashlib.sha256(pdf).hexdigest() != brief.sha256:
        raise ValueError(f"de PDF van brief {brief.pk} hoort niet bij zijn hash")
    afgeschermd = bool(brief.gegevens.get("afgeschermd"))
    via = kanaal()
    kenmerk = via.bied_aan(
        Zending(brief.sleutel, pdf, brief.sha256, tuple(_bezorgadres(brief, afgeschermd)), afgeschermd)
    )
    nu = timezone.now()
    Verzending.objects.create(
        brief=brief,
        kanaal=via.naam,
        kenmerk=kenmerk,
        sha256=brief.sha256,
        afgeschermd=afgeschermd,
        overgedragen_op=nu,
    )
    brief.status, brief.verzonden_op = Status.VERZONDEN, nu
    brief.save(update_fields=["status", "verzonden_op"])
    if brief.besluit:
        bs = zaaksoort_van(zaak).besluitsoort(brief.besluit.soort)
        if bs.termijn_na_verzending:
            start_termijn(
                zaak,
                bs.termijn_na_verzending,
                brief.dagtekening,
                None,
                toelichting=f"{bs.naam} verzonden",
            )
        zet_uit("zaak_afronden", f"zaak_afronden:brief:{brief.pk}", {"zaak": zaak.pk})
    return brief


def _bezorgadres(brief: Brief, afgeschermd: bool) -> list[str]:
    """The lines for the envelope; for a shielded address they come from the register at this moment."""
    if not afgeschermd:
        return list(brief.gegevens["adres"])
    huidig = list(brief.geadresseerde.adressen.filter(tot_en_met__isnull=True, onbekend=False))
    adres = next((a for a in huidig if a.soort == Adres.Soort.BRIEF), None) or next(iter(huidig), None)
    if adres is None:
        raise VerkeerdeStatus("Het adres van de geadresseerde is niet meer bekend.")
    return [brief.geadresseerde.naam, *adres.regels]


def voorbeeld_pdf(besluit: Besluit) -> bytes:
    """The letter as it would become, marked CONCEPT, before signing. Writes nothing. Raises BriefFout."""
    code = zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort).sjabloon
    return tekenen.pdf(code, inhoud.van_besluit(besluit), concept=True)


def voorbeeld_png(besluit: Besluit, *, ppi: int = 110) -> list[bytes]:
    """The pages of the preview as images."""
    code = zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort).sjabloon
    return tekenen.afbeeldingen(code, inhoud.van_besluit(besluit), concept=True, ppi=ppi)
