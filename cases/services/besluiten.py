# SPDX-License-Identifier: EUPL-1.2
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Besluit, BesluitRegel, Zaak
from cases.services.termijnen import sluit_termijn
from cases.services.uitgaand import zet_uit
from cases.services.zaken import bewaar, intussen_gewijzigd, stap_van_besluit, zaak_op_slot
from cases.zaaksoort import Besluitsoort, zaaksoort_van
from herstel.fouten import OngeldigeInvoer, VerkeerdeStatus, VierOgen, VoorwaardeNietVoldaan
from herstel.models import Bankrekening, Medewerker, Persoon

Status = Besluit.Status


@dataclass(frozen=True)
class Regel:
    """A line of the amount: `uitbetalen` marks the lines from which a payment follows."""

    onderdeel: str
    bedrag: Decimal
    artikel: str
    begunstigde: Persoon
    jaar: int | None = None
    uitbetalen: bool = False


def inhoud_hash(besluit: Besluit) -> str:
    """SHA-256 over what is signed: text, calculation, amounts and lines, in a fixed order."""
    inhoud = {
        "soort": besluit.soort,
        "kenmerk": besluit.kenmerk,
        "dagtekening": besluit.dagtekening.isoformat() if besluit.dagtekening else None,
        "uitkomst": besluit.uitkomst,
        "berekening": besluit.berekening,
        "motivering": besluit.motivering,
        "totaal": f"{besluit.totaal:.2f}",
        "uit_te_betalen": f"{besluit.uit_te_betalen:.2f}",
        "regels": [
            [r.onderdeel, r.jaar, r.begunstigde_id, f"{r.bedrag:.2f}", r.artikel, r.uitbetalen]
            for r in besluit.regels.order_by("jaar", "onderdeel", "begunstigde_id")
        ],
    }
    return hashlib.sha256(json.dumps(inhoud, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _op_slot(besluit: Besluit, versie: int | None = None) -> tuple[Zaak, Besluit]:
    zaak = zaak_op_slot(besluit.zaak_id)
    besluit = Besluit.objects.select_for_update().get(pk=besluit.pk)
    if versie is not None and besluit.versie != versie:
        raise intussen_gewijzigd(besluit, "dit besluit")
    besluit.zaak = zaak
    return zaak, besluit


def _bewaar(besluit: Besluit, door: Medewerker | None) -> None:
    besluit.versie += 1
    besluit._history_user = door
    besluit.save()


def _vul(besluit: Besluit, regels: Sequence[Regel]) -> None:
    besluit.regels.all().delete()
    BesluitRegel.objects.bulk_create(BesluitRegel(besluit=besluit, **vars(regel)) for regel in regels)


def _controleer_inhoud(
    bs: Besluitsoort, uitkomst: str, totaal: Decimal, uit_te_betalen: Decimal, regels: Sequence[Regel]
) -> None:
    if uitkomst not in bs.uitkomsten:
        raise OngeldigeInvoer("Kies een uitkomst.", veld="uitkomst")
    if uit_te_betalen < 0 or totaal < 0:
        raise OngeldigeInvoer("Een bedrag is niet negatief.", veld="uit_te_betalen")
    if sum((r.bedrag for r in regels if r.uitbetalen), Decimal(0)) != uit_te_betalen:
        raise OngeldigeInvoer(
            "De regels die worden uitbetaald, zijn samen niet het bedrag dat wordt uitbetaald."
        )


@transaction.atomic
def stel_besluit_op(
    zaak: Zaak,
    soort: str,
    uitkomst: str,
    door: Medewerker,
    *,
    berekening: dict,
    regels: Sequence[Regel],
    totaal: Decimal,
    uit_te_betalen: Decimal,
    motivering: str,
    dagtekening: date,
    afwijkingen: Sequence[str] = (),
    vervangt: Besluit | None = None,
    versie: int | None = None,
) -> Besluit:
    """Drafts a decision. A draft of the same kind that is still open is refused: change that one instead."""
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.BEWERKEN)
    bs = zaaksoort_van(zaak).besluitsoort(soort)
    if zaak.status not in bs.opstellen_in:
        raise VerkeerdeStatus(f"Een {bs.naam.lower()} opstellen kan nu niet.")
    if (
        Besluit.objects.filter(zaak=zaak, soort=soort)
        .exclude(status__in=(Status.VASTGESTELD, Status.VERVALLEN))
        .exists()
    ):
        raise VoorwaardeNietVoldaan("Er is al een concept. Wijzig dat.")
    _controleer_inhoud(bs, uitkomst, totaal, uit_te_betalen, regels)
    if dagtekening < timezone.localdate():
        raise OngeldigeInvoer("De datum op de brief is al voorbij.", veld="dagtekening")
    if vervangt is not None and (vervangt.zaak_id != zaak.pk or vervangt.status != Status.VASTGESTELD):
        raise OngeldigeInvoer(
            "Alleen een vastgesteld besluit van deze zaak kan worden vervangen.", veld="vervangt"
        )
    besluit = Besluit(
        zaak=zaak, soort=soort, kenmerk=bs.kenmerken.get(uitkomst, ""), uitkomst=uitkomst, berekening=berekening,
        motivering=motivering, afwijkingen=list(afwijkingen), totaal=totaal, uit_te_betalen=uit_te_betalen,
        vervangt=vervangt, dagtekening=dagtekening, opgesteld_door=door, opgesteld_op=timezone.now(),
    )  # fmt: skip
    besluit._history_user = door
    besluit.save()
    _vul(besluit, regels)
    bewaar(zaak, door, reden="concept opgesteld")
    return besluit


@transaction.atomic
def wijzig_besluit(
    besluit: Besluit,
    door: Medewerker,
    *,
    uitkomst: str,
    berekening: dict,
    regels: Sequence[Regel],
    totaal: Decimal,
    uit_te_betalen: Decimal,
    motivering: str,
    dagtekening: date,
    afwijkingen: Sequence[str] = (),
    versie: int | None = None,
) -> Besluit:
    """Changes a draft. After a review the review lapses and the draft goes back to its author."""
    zaak, besluit = _op_slot(besluit, versie)
    eis(door, zaak, Actie.BEWERKEN)
    if besluit.status in (Status.VASTGESTELD, Status.VERVALLEN):
        raise VerkeerdeStatus("Dit besluit verandert niet meer. Stel een nieuw besluit op dat dit vervangt.")
    if besluit.opgesteld_door_id != door.pk:
        raise VierOgen("Alleen wie het concept opstelde, wijzigt het. Geef het anders terug met een reden.")
    bs = zaaksoort_van(zaak).besluitsoort(besluit.soort)
    _controleer_inhoud(bs, uitkomst, totaal, uit_te_betalen, regels)
    if dagtekening < timezone.localdate():
        raise OngeldigeInvoer("De datum op de brief is al voorbij.", veld="dagtekening")
    if besluit.status != Status.CONCEPT:
        stap_van_besluit(zaak, bs.teruggeven, door, "gewijzigd door de opsteller")
        besluit.status, besluit.beoordeeld_door, besluit.beoordeeld_op = Status.CONCEPT, None, None
    besluit.uitkomst, besluit.kenmerk = uitkomst, bs.kenmerken.get(uitkomst, "")
    besluit.berekening, besluit.motivering, besluit.afwijkingen = berekening, motivering, list(afwijkingen)
    besluit.totaal, besluit.uit_te_betalen, besluit.dagtekening = totaal, uit_te_betalen, dagtekening
    _bewaar(besluit, door)
    _vul(besluit, regels)
    bewaar(zaak, door, reden="concept gewijzigd")
    return besluit


@transaction.atomic
def bied_besluit_aan(besluit: Besluit, door: Medewerker, *, versie: int | None = None) -> Besluit:
    """To the second reader."""
    zaak, besluit = _op_slot(besluit, versie)
    eis(door, zaak, Actie.BEWERKEN)
    if besluit.status != Status.CONCEPT:
        raise VerkeerdeStatus("Dit besluit is geen concept meer.")
    if not besluit.motivering.strip():
        raise OngeldigeInvoer("Schrijf de uitleg voor de ouder op.", veld="motivering")
    stap_van_besluit(zaak, zaaksoort_van(zaak).besluitsoort(besluit.soort).aanbieden, door)
    besluit.status, besluit.teruggegeven_reden = Status.TER_BEOORDELING, ""
    _bewaar(besluit, door)
    return besluit


@transaction.atomic
def beoordeel_besluit(besluit: Besluit, door: Medewerker, *, versie: int | None = None) -> Besluit:
    """The second reader agrees: the decision waits for its signature. Never the author (VierOgen)."""
    zaak, besluit = _op_slot(besluit, versie)
    eis(door, zaak, Actie.BEOORDELEN)
    if besluit.status != Status.TER_BEOORDELING:
        raise VerkeerdeStatus("Dit besluit wacht niet op een tweede beoordelaar.")
    if besluit.opgesteld_door_id == door.pk:
        raise VierOgen("U hebt dit besluit zelf opgesteld. Iemand anders moet het beoordelen.")
    stap_van_besluit(zaak, zaaksoort_van(zaak).besluitsoort(besluit.soort).goedkeuren, door)
    besluit.status, besluit.beoordeeld_door, besluit.beoordeeld_op = (
        Status.TER_VASTSTELLING,
        door,
        timezone.now(),
    )
    _bewaar(besluit, door)
    return besluit


@transaction.atomic
def geef_besluit_terug(
    besluit: Besluit, reden: str, door: Medewerker, *, versie: int | None = None
) -> Besluit:
    """Back to the author with a reason, by the second reader or by the decider."""
    zaak, besluit = _op_slot(besluit, versie)
    if besluit.status not in (Status.TER_BEOORDELING, Status.TER_VASTSTELLING):
        raise VerkeerdeStatus("Dit besluit ligt niet ter beoordeling of ter vaststelling.")
    eis(door, zaak, Actie.BEOORDELEN if besluit.status == Status.TER_BEOORDELING else Actie.VASTSTELLEN)
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op wat er anders moet.", veld="reden", code="reden_verplicht")
    stap_van_besluit(zaak, zaaksoort_van(zaak).besluitsoort(besluit.soort).teruggeven, door, reden)
    besluit.status, besluit.beoordeeld_door, besluit.beoordeeld_op = Status.CONCEPT, None, None
    besluit.teruggegeven_reden = reden
    _bewaar(besluit, door)
    return besluit


def controles(besluit: Besluit) -> list[dict]:
    """What the system checks before a signature: `{"code", "naam", "goed": bool, "blokkeert": bool, "uitleg"}`."""
    bs = zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort)
    verschillen = bs.herbereken(besluit) if bs.herbereken else []
    open_ = besluit.status not in (Status.VASTGESTELD, Status.VERVALLEN)
    ingehaald = bs.herbereken(besluit, actueel=True) if bs.herbereken and open_ and not verschillen else []
    begunstigden = {r.begunstigde_id for r in besluit.regels.all() if r.uitbetalen and r.bedrag > 0}
    met_rekening = set(
        Bankrekening.objects.filter(
            persoon_id__in=begunstigden, tot_en_met__isnull=True, gecontroleerd_op__isnull=False
        ).values_list("persoon_id", flat=True)
    )
    onzeker = sorted(
        {
            regel["code"]
            for uitkomst in besluit.berekening.values()
            if isinstance(uitkomst, dict)
            for regel in uitkomst.get("regels", ())
            if regel["status"] == "te verifiëren"
        }
        | set(besluit.berekening.get("te_verifieren", ()))
    )
    op_tijd = besluit.dagtekening is not None and besluit.dagtekening >= timezone.localdate()
    vier = (
        len({besluit.opgesteld_door_id, besluit.beoordeeld_door_id}) == 2
        and besluit.beoordeeld_door_id is not None
    )
    return [
        {"code": "vier_ogen", "naam": "Opsteller en tweede beoordelaar zijn twee mensen", "goed": vier, "blokkeert": True,
         "uitleg": "" if vier else "De tweede beoordeling ontbreekt."},
        {"code": "herberekening", "naam": "Opnieuw rekenen geeft hetzelfde bedrag", "goed": not verschillen,
         "blokkeert": True, "uitleg": " ".join(verschillen)},
        {"code": "wet", "naam": "Gerekend met de regels van nu", "goed": not ingehaald, "blokkeert": True,
         "uitleg": "" if not ingehaald else "Na het opstellen is een regel van de wettabel gewijzigd. Laat opnieuw berekenen. " + " ".join(ingehaald)},
        {"code": "dagtekening", "naam": "De datum op de brief is nog niet voorbij", "goed": op_tijd, "blokkeert": True,
         "uitleg": "" if op_tijd else "De rente is berekend tot de datum op de brief. Laat opnieuw berekenen."},
        {"code": "rekening", "naam": "Bankrekening op eigen naam is gecontroleerd", "goed": begunstigden <= met_rekening,
         "blokkeert": False,
         "uitleg": "" if begunstigden <= met_rekening else "U kunt tekenen. De betaling wacht tot de rekening is gecontroleerd."},
        {"code": "bronnen", "naam": "Niet elke gebruikte regel is bij de bron gezien" if onzeker else "Alle gebruikte regels zijn bij de bron gezien", "goed": not onzeker, "blokkeert": False,
         "uitleg": "" if not onzeker else f"Nog te verifiëren: {', '.join(onzeker)}."},
        {"code": "afwijking", "naam": "Afwijking van advies of regel" if besluit.afwijkingen else "Geen afwijking van advies of regel", "goed": not besluit.afwijkingen,
         "blokkeert": False, "uitleg": " ".join(besluit.afwijkingen)},
    ]  # fmt: skip


@transaction.atomic
def stel_besluit_vast(
    besluit: Besluit, door: Medewerker, *, versie: int | None = None, verwachte_hash: str | None = None
) -> Besluit:
    """Signs. What was seen (`verwachte_hash`) is what is signed; letter and payment follow through the outbox.

    Raises VierOgen for the author, VerkeerdeStatus when it doesn't wait for a signature, VoorwaardeNietVoldaan
    when a blocking check fails, IntussenGewijzigd when it isn't what the decider saw.
    """
    zaak, besluit = _op_slot(besluit, versie)
    if besluit.opgesteld_door_id == door.pk:
        raise VierOgen("U hebt dit besluit zelf opgesteld. Iemand anders moet tekenen.")
    eis(door, zaak, Actie.VASTSTELLEN)
    if besluit.status != Status.TER_VASTSTELLING:
        raise VerkeerdeStatus("Dit besluit wacht niet op een handtekening.")
    hash_nu = inhoud_hash(besluit)
    if verwachte_hash is not None and verwachte_hash != hash_nu:
        raise intussen_gewijzigd(besluit, "dit besluit")
    if fouten := [c["uitleg"] for c in controles(besluit) if c["blokkeert"] and not c["goed"]]:
        raise VoorwaardeNietVoldaan(" ".join(fouten))
    bs = zaaksoort_van(zaak).besluitsoort(besluit.soort)
    vandaag = timezone.localdate()
    stap_van_besluit(zaak, bs.vaststellen, door)
    if besluit.soort.startswith("beschikking"):
        zaak.uitkomst = besluit.uitkomst
        bewaar(zaak, door, "uitkomst", reden="besluit vastgesteld")
        sluit_termijn(zaak, "beslistermijn", vandaag, door)
    besluit.status = Status.VASTGESTELD
    besluit.vastgesteld_door, besluit.vastgesteld_op = door, timezone.now()
    besluit.inhoud_hash = hash_nu
    _bewaar(besluit, door)
    zet_uit("besluit_brief", f"besluit_brief:{besluit.pk}", {"besluit": besluit.pk})
    if besluit.uit_te_betalen > 0:
        zet_uit("besluit_betalen", f"besluit_betalen:{besluit.pk}", {"besluit": besluit.pk})
    return besluit
