# SPDX-License-Identifier: EUPL-1.2
"""The nightly control: what got stuck, what is missing, what doesn't add up. It reports and repairs nothing."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta

import structlog
from django.db.models import Count, DecimalField, F, Q, Sum, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from cases.models import (
    Besluit,
    Betaling,
    Brief,
    Bulkactie,
    Ronde,
    Termijngebeurtenis,
    Toewijzing,
    Uitgaand,
    Zaak,
)
from cases.services.rondes import ronde
from cases.termijnen import Gebeurtenissen, hoofddatum, leid_af
from cases.zaaksoort import zaaksoort_van
from herstel.recht.fouten import RekenFout

log = structlog.get_logger(__name__)
NAAM = "controleer"
BEWAAR_HOOGSTENS = 2000
STIL_DAGEN = 30
Soort = Termijngebeurtenis.Soort


@dataclass(frozen=True, slots=True)
class Bevinding:
    """`code` says which check, `onderwerp` what it is about (`zaak:1`), `tekst` what is wrong."""

    code: str
    onderwerp: str
    tekst: str


def uitgaand_te_lang() -> Iterator[Bevinding]:
    grens = timezone.now() - timedelta(hours=1)
    for rij in Uitgaand.objects.filter(
        status=Uitgaand.Status.WACHT, aangemaakt_op__lt=grens, volgende_poging_op__lt=timezone.now()
    ).iterator():
        yield Bevinding(
            "uitgaand_te_lang",
            f"uitgaand:{rij.pk}",
            f"{rij.soort} wacht al sinds {timezone.localtime(rij.aangemaakt_op):%d-%m-%Y %H:%M}. {rij.fout}".strip(),
        )


def uitgaand_mislukt() -> Iterator[Bevinding]:
    for rij in Uitgaand.objects.filter(status=Uitgaand.Status.MISLUKT).iterator():
        yield Bevinding("uitgaand_mislukt", f"uitgaand:{rij.pk}", f"{rij.soort}: {rij.fout}")


def zaak_zonder_beweging() -> Iterator[Bevinding]:
    grens = timezone.now() - timedelta(days=STIL_DAGEN)
    for zaak in Zaak.objects.filter(is_open=True, laatste_beweging_op__lt=grens).iterator():
        dagen = (timezone.now() - zaak.laatste_beweging_op).days
        yield Bevinding("zaak_zonder_beweging", f"zaak:{zaak.pk}", f"{zaak.zaaknummer}: {dagen} dagen stil.")


def opschorting_voorbij() -> Iterator[Bevinding]:
    """A suspension whose last day has passed, while nobody noted how it ended (the term runs on again)."""
    vandaag = timezone.localdate()
    rijen = (
        Termijngebeurtenis.objects.filter(
            soort=Soort.OPSCHORTING,
            tot_en_met__lt=vandaag,
            zaak__is_open=True,
            zaak__opgeschort_sinds=F("op"),
        )
        .exclude(vervolg__soort__in=(Soort.EINDE_OPSCHORTING, Soort.INTREKKING))
        .select_related("zaak")
    )
    for rij in rijen.iterator():
        yield Bevinding(
            "opschorting_voorbij",
            f"zaak:{rij.zaak_id}",
            f"{rij.zaak.zaaknummer}: de opschorting liep tot en met {rij.tot_en_met:%d-%m-%Y}, maar staat nog als lopend.",
        )


def besluit_zonder_brief() -> Iterator[Bevinding]:
    grens = timezone.now() - timedelta(hours=1)
    for b in Besluit.objects.filter(
        status=Besluit.Status.VASTGESTELD, vastgesteld_op__lt=grens, brieven__isnull=True
    ).select_related("zaak"):
        yield Bevinding("besluit_zonder_brief", f"besluit:{b.pk}", f"{b.soort} in {b.zaak.zaaknummer}")


def brief_niet_verzonden() -> Iterator[Bevinding]:
    vandaag = timezone.localdate()
    for brief in Brief.objects.exclude(status=Brief.Status.VERZONDEN).select_related("zaak"):
        if brief.status == Brief.Status.MISLUKT or brief.dagtekening < vandaag:
            yield Bevinding(
                "brief_niet_verzonden",
                f"brief:{brief.pk}",
                f"{brief.sjabloon} in {brief.zaak.zaaknummer}: {brief.fout or brief.get_status_display()}",
            )


def besluit_zonder_betaling() -> Iterator[Bevinding]:
    """A signed decision whose payments are missing or don't add up to what it pays."""
    grens = timezone.now() - timedelta(hours=1)
    nul = Value(0, output_field=DecimalField(max_digits=12, decimal_places=2))
    for b in (
        Besluit.objects.filter(status=Besluit.Status.VASTGESTELD, vastgesteld_op__lt=grens)
        .annotate(betaald=Coalesce(Sum("betalingen__bedrag"), nul))
        .exclude(betaald=F("uit_te_betalen"))
        .select_related("zaak")
    ):
        yield Bevinding(
            "besluit_zonder_betaling",
            f"besluit:{b.pk}",
            f"{b.soort} in {b.zaak.zaaknummer} betaalt {b.uit_te_betalen}, de betalingen zijn samen {b.betaald}.",
        )


def betaling_te_laat() -> Iterator[Bevinding]:
    vandaag = timezone.localdate()
    for b in (
        Betaling.objects.filter(uiterlijk_op__lt=vandaag)
        .exclude(status=Betaling.Status.AANGEBODEN)
        .select_related("besluit__zaak")
    ):
        yield Bevinding(
            "betaling_te_laat",
            f"betaling:{b.pk}",
            f"{b.besluit.zaak.zaaknummer}: had op {b.uiterlijk_op:%d-%m-%Y} betaald moeten zijn "
            f"({b.get_status_display()}). {b.reden}".strip(),
        )


def toewijzing_aan_vertrokken() -> Iterator[Bevinding]:
    for t in Toewijzing.objects.filter(
        tot__isnull=True, medewerker__is_active=False, zaak__is_open=True
    ).select_related("zaak", "medewerker"):
        yield Bevinding(
            "toewijzing_aan_vertrokken",
            f"zaak:{t.zaak_id}",
            f"{t.zaak.zaaknummer}: {t.get_rol_display()} {t.medewerker} werkt hier niet meer.",
        )


def termijn_wijkt_af() -> Iterator[Bevinding]:
    """Derives every term of every open case again and compares it with the stored copies."""
    zaken = (
        Zaak.objects.filter(is_open=True)
        .order_by("pk")
        .prefetch_related("termijngebeurtenissen", "termijnen")
        .iterator(chunk_size=500)
    )
    for zaak in zaken:
        per_code: dict[str, list[Termijngebeurtenis]] = {}
        for rij in zaak.termijngebeurtenissen.all():
            per_code.setdefault(rij.termijn, []).append(rij)
        opgeslagen = {t.code: t for t in zaak.termijnen.all()}
        for ts in zaaksoort_van(zaak).termijnen:
            geb = Gebeurtenissen.uit(per_code.get(ts.code, ()))
            try:
                uitkomst = leid_af(zaak, ts, geb, met_uitleg=False)
            except RekenFout as fout:
                yield Bevinding("termijn_wijkt_af", f"zaak:{zaak.pk}", f"{zaak.zaaknummer} {ts.naam}: {fout}")
                continue
            nieuw: date | None = uitkomst.waarden["einde"] if uitkomst else None
            kopie = opgeslagen.get(ts.code)
            if (kopie.einde if kopie else None) != nieuw:
                yield Bevinding(
                    "termijn_wijkt_af",
                    f"zaak:{zaak.pk}",
                    f"{zaak.zaaknummer} {ts.naam}: opgeslagen {kopie.einde if kopie else 'niets'}, herrekend {nieuw}.",
                )
            if ts.hoofd:
                hoort, _ = hoofddatum(geb, nieuw, timezone.localdate())
                if zaak.uiterste_datum != hoort:
                    yield Bevinding(
                        "termijn_wijkt_af",
                        f"zaak:{zaak.pk}",
                        f"{zaak.zaaknummer}: uiterste datum opgeslagen {zaak.uiterste_datum}, herrekend {hoort}.",
                    )


def bedrag_wijkt_af() -> Iterator[Bevinding]:
    """Computes every amount that isn't paid yet again: signed decisions under the law table that they were drawn with,
    drafts under the one of now as well."""
    onbetaald = Q(status=Besluit.Status.VASTGESTELD, uit_te_betalen__gt=0) & (
        Q(betalingen__isnull=True)
        | Q(betalingen__status__in=set(Betaling.Status.values) - {Betaling.Status.AANGEBODEN.value})
    )
    open_ = ~Q(status__in=(Besluit.Status.VASTGESTELD, Besluit.Status.VERVALLEN))
    pks = Besluit.objects.filter(onbetaald | open_).values("pk")
    for b in (
        Besluit.objects.filter(pk__in=pks).select_related("zaak").order_by("pk").iterator(chunk_size=500)
    ):
        bs = zaaksoort_van(b.zaak).besluitsoort(b.soort)
        if bs.herbereken is None:
            continue
        try:
            verschillen = bs.herbereken(b)
            if not verschillen and b.status != Besluit.Status.VASTGESTELD:
                verschillen = bs.herbereken(b, actueel=True)
        except RekenFout as fout:
            verschillen = [str(fout)]
        if verschillen:
            yield Bevinding(
                "bedrag_wijkt_af",
                f"besluit:{b.pk}",
                f"{b.zaak.zaaknummer}, {bs.naam.lower()} ({b.get_status_display()}): {' '.join(verschillen)}",
            )


def bulk_staat_stil() -> Iterator[Bevinding]:
    grens = timezone.now() - timedelta(hours=1)
    for actie in (
        Bulkactie.objects.filter(status__in=("wacht", "bezig"), aangemaakt_op__lt=grens)
        .annotate(recent=Count("regels", filter=Q(regels__klaar_op__gt=grens)))
        .filter(recent=0)
    ):
        yield Bevinding("bulk_staat_stil", f"bulk:{actie.pk}", f"{actie} doet al een uur niets.")


CONTROLES: tuple[Callable[[], Iterator[Bevinding]], ...] = (
    uitgaand_te_lang, uitgaand_mislukt, zaak_zonder_beweging, opschorting_voorbij,
    besluit_zonder_brief, brief_niet_verzonden, besluit_zonder_betaling, betaling_te_laat, toewijzing_aan_vertrokken,
    termijn_wijkt_af, bedrag_wijkt_af, bulk_staat_stil,
)  # fmt: skip


def bevindingen() -> Iterator[Bevinding]:
    for controle in CONTROLES:
        yield from controle()


def voer_controle_uit() -> list[Bevinding]:
    """All checks; what they found is kept with the round (the first BEWAAR_HOOGSTENS, and how many in all)."""
    with ronde(NAAM):
        gevonden = list(bevindingen())
    Ronde.objects.filter(naam=NAAM).update(
        gelukt_op=timezone.now(),
        bevindingen=[asdict(b) for b in gevonden[:BEWAAR_HOOGSTENS]],
        aantal=len(gevonden),
    )
    log.info("controle_klaar", aantal=len(gevonden))
    return gevonden
