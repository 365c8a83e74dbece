# SPDX-License-Identifier: EUPL-1.2
"""The law table as it stands: the data files with the approved rows of the database on top.

`bereken` here is the door for everything that runs with a database (case engine, screens, API, letters); the pure
`herstel.recht.rekenen.bereken` and `manage.py reken` know the files only. A calculation that is kept notes its
`wetstand()`, so that it can be done again with exactly the rows of that moment, whatever was approved since.
"""

import re
import time
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from celery.signals import task_prerun
from django.core.signals import request_started
from django.db import connection, transaction
from django.db.models import Count, Max
from django.utils import timezone

from herstel.fouten import MagNiet, OngeldigeInvoer, VerkeerdeStatus, VierOgen
from herstel.models import Medewerker, Rol, Wetrij
from herstel.recht import rekenen
from herstel.recht.fouten import WetFout
from herstel.recht.uitkomst import Uitkomst
from herstel.recht.wettabel import Rij, Wettabel

EXTRA = {"bpb.waarde_per_punt": "bedrag"}
"""Rows that the rules use when they are there, while the files have none (no source was at hand)."""
_GELIJKGESTELD = re.compile(r"atw\.gelijkgesteld\.(\d{4})").fullmatch
_HERCONTROLE_SECONDEN = 1.0

Stand = tuple[datetime | None, int]
_stand: tuple[Stand, float] | None = None


# ---------------------------------------------------------------- asking


def vergeet(**_: Any) -> None:
    """Look again at the next question whether something was approved (each request and each task begins with this)."""
    global _stand
    _stand = None


request_started.connect(vergeet, dispatch_uid="herstel.wet")
task_prerun.connect(vergeet, dispatch_uid="herstel.wet")


def _huidige_stand() -> Stand:
    global _stand
    nu = time.monotonic()
    if _stand is None or not 0 <= nu - _stand[1] < _HERCONTROLE_SECONDEN:
        laatste = Wetrij.objects.filter(vastgesteld_op__isnull=False).aggregate(
            op=Max("vastgesteld_op"), aantal=Count("pk")
        )
        _stand = ((laatste["op"], laatste["aantal"]), nu)
    return _stand[0]


def naar_rij(rij: Wetrij) -> Rij:
    """The row of the pure core. Raises WetFout when it can't be one."""
    return Rij(
        code=rij.code, soort=rij.soort, waarde=lees_waarde(rij.soort, rij.waarde), vanaf=rij.vanaf, tot=rij.tot,
        bron=rij.bron, status=rij.status, omschrijving=rij.omschrijving,
    )  # fmt: skip


@lru_cache(maxsize=64)
def _tabel(op: datetime | None, aantal: int, dag: date) -> Wettabel:
    """`aantal` only tells two states of the table apart that share their last moment (test runs, a restored copy)."""
    if op is None:
        return Wettabel.standaard()
    rijen = Wetrij.objects.filter(vastgesteld_op__lte=op).order_by("vastgesteld_op", "pk")
    return Wettabel.standaard().met_rijen(
        naar_rij(rij) for rij in rijen if rij.vanaf <= dag or rij.code.startswith("atw.")
    )


def huidige_wettabel() -> Wettabel:
    """The table of now. A row that was approved but holds from a later day isn't in it before that day (except for
    days that are equalised with a holiday: those are asked by their own date)."""
    op, aantal = _huidige_stand()
    return _tabel(op, aantal, timezone.localdate())


def wetstand() -> dict[str, str | None]:
    """What `wettabel_van` needs to give this very table again: kept beside each calculation that is kept."""
    op, _ = _huidige_stand()
    return {"op": op.isoformat() if op else None, "dag": timezone.localdate().isoformat()}


def wettabel_van(stand: Mapping[str, str | None] | None, gemaakt_op: datetime) -> Wettabel:
    """The table that a calculation was made with. `stand` is what it kept; without it (older calculations) the rows that
    were approved by the moment at which it was made."""
    if stand is None:
        op, dag = gemaakt_op, timezone.localtime(gemaakt_op).date()
    else:
        op = datetime.fromisoformat(stand["op"]) if stand["op"] else None
        dag = date.fromisoformat(stand["dag"] or "")
    nu_op, nu_aantal = _huidige_stand()
    if op is None or nu_op is None:
        return Wettabel.standaard()
    if nu_op <= op:
        return _tabel(nu_op, nu_aantal, dag)
    gevonden = Wetrij.objects.filter(vastgesteld_op__lte=op).aggregate(
        op=Max("vastgesteld_op"), n=Count("pk")
    )
    return _tabel(gevonden["op"], gevonden["n"], dag)


def bereken(
    kind: str, invoer: Mapping[str, Any], *, met_uitleg: bool = False, wet: Wettabel | None = None
) -> Uitkomst:
    """As `herstel.recht.rekenen.bereken`, with the law table as it stands now unless `wet` says otherwise."""
    return rekenen.bereken(kind, invoer, met_uitleg=met_uitleg, wet=wet or huidige_wettabel())


# ---------------------------------------------------------------- proposing and approving


def _getal(tekst: str) -> Decimal:
    kaal = tekst.replace("€", "").replace("%", "").replace("\u00a0", "").replace(" ", "")
    if not re.fullmatch(r"\d{1,9}(\.\d{3})*,\d{1,6}|\d{1,12}(\.\d{1,2})?", kaal):
        raise WetFout(f"'{tekst[:40]}' is geen getal. Schrijf bijvoorbeeld 23,50.")
    try:
        return Decimal(kaal.replace(".", "").replace(",", ".") if "," in kaal else kaal)
    except InvalidOperation as fout:
        raise WetFout(f"'{tekst[:40]}' is geen getal.") from fout


def _dag(tekst: str) -> date:
    kaal = tekst.strip()
    if gewoon := re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", kaal):
        kaal = f"{gewoon[3]}-{gewoon[2]:0>2}-{gewoon[1]:0>2}"
    try:
        return date.fromisoformat(kaal)
    except ValueError:
        pass
    raise WetFout(f"'{tekst[:40]}' is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 31-03-2025.")


def _staffel(tekst: str) -> list[tuple[int, Decimal]]:
    treden = []
    for deel in filter(None, (d.strip() for d in tekst.split(";"))):
        dagen, streep, bedrag = deel.partition(":")
        if not streep or not dagen.strip().isdigit():
            raise WetFout(f"'{deel[:40]}' is geen trede. Schrijf bijvoorbeeld 14: 23,00; 14: 35,00.")
        treden.append((int(dagen), _getal(bedrag.strip())))
    if not treden:
        raise WetFout("Schrijf minstens één trede, bijvoorbeeld 14: 23,00.")
    return treden


def lees_waarde(soort: str, tekst: str) -> Any:
    """From what was typed to a value of the law table. Raises WetFout with a sentence for who typed it."""
    tekst = tekst.strip()
    if soort in ("bedrag", "percentage"):
        return _getal(tekst)
    if soort == "geheel":
        if not re.fullmatch(r"\d{1,9}", tekst):
            raise WetFout(f"'{tekst[:40]}' is geen heel getal.")
        return int(tekst)
    if soort == "datum":
        return _dag(tekst)
    if soort == "datums":
        return [_dag(deel) for deel in re.split(r"[,;\s]+", tekst) if deel]
    if soort == "ja_nee":
        if tekst.lower() not in ("ja", "nee"):
            raise WetFout("Schrijf ja of nee.")
        return tekst.lower() == "ja"
    if soort == "staffel":
        return _staffel(tekst)
    if soort == "tekst":
        return tekst
    raise WetFout(f"Een regel van de soort '{soort}' is hier niet te wijzigen.")


def schrijf_waarde(waarde: Any) -> str:
    """The other way: as `lees_waarde` takes it, for a list or a field."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return f"{waarde:%d-%m-%Y}"
    if isinstance(waarde, Decimal):
        return str(waarde).replace(".", ",")
    if isinstance(waarde, tuple):
        if waarde and isinstance(waarde[0], tuple):
            return "; ".join(f"{n}: {schrijf_waarde(b)}" for n, b in waarde)
        return ", ".join(schrijf_waarde(deel) for deel in waarde)
    if isinstance(waarde, dict):
        return ", ".join(f"{naam} {inhoud}" for naam, inhoud in waarde.items())
    return str(waarde)


def soort_van_code(code: str) -> str | None:
    """Which kind of value a code holds; None when no rule has such a row."""
    if soort := EXTRA.get(code):
        return soort
    if _GELIJKGESTELD(code):
        return "datums"
    try:
        return Wettabel.standaard().rij(code).soort
    except WetFout:
        return None


def _eis_beheerder(door: Medewerker) -> None:
    if not door.heeft_rol(Rol.BEHEERDER):
        raise MagNiet("Alleen een beheerder wijzigt de wettabel.")


@transaction.atomic
def stel_regel_voor(
    *, door: Medewerker, code: str, waarde: str, vanaf: date | None, bron: str, status: str,
    tot: date | None = None, omschrijving: str = "",
) -> Wetrij:  # fmt: skip
    """Proposes a later version of a row. It counts once another administrator has approved it."""
    _eis_beheerder(door)
    mis: dict[str, str] = {}
    code = code.strip()
    soort = soort_van_code(code)
    if soort is None:
        mis["code"] = "Geen enkele berekening gebruikt een regel met deze code. Kies een code uit de lijst."
    elif soort in ("feestdag",):
        mis["code"] = "Een feestdag uit de wet is hier niet te wijzigen; een gelijkgestelde dag wel."
    gelezen: Any = None
    if "code" not in mis and soort:
        try:
            gelezen = lees_waarde(soort, waarde)
        except WetFout as fout:
            mis["waarde"] = str(fout)
        jaar = _GELIJKGESTELD(code)
        if jaar and gelezen is not None and any(dag.year != int(jaar[1]) for dag in gelezen):
            mis["waarde"] = f"Elke dag moet in {jaar[1]} liggen."
    if not bron.strip():
        mis["bron"] = "Schrijf op waar dit staat: wet, besluit of Staatscourant."
    if status not in Wetrij.Bronstatus.values:
        mis["status"] = "Kies hoe zeker de bron is."
    if vanaf is None:
        mis["vanaf"] = "Vul in vanaf welke dag dit geldt."
    elif tot is not None and tot < vanaf:
        mis["tot"] = "De laatste dag ligt voor de eerste dag."
    if mis:
        raise OngeldigeInvoer.van_velden(mis)
    rij = Wetrij(
        code=code, soort=soort, waarde=schrijf_waarde(tuple(gelezen) if isinstance(gelezen, list) else gelezen),
        vanaf=vanaf, tot=tot, bron=" ".join(bron.split()), status=status, omschrijving=" ".join(omschrijving.split()),
        voorgesteld_door=door, voorgesteld_op=timezone.now(),
    )  # fmt: skip
    try:
        huidige_wettabel().met_rijen([naar_rij(rij)])
    except (WetFout, ValueError) as fout:
        raise OngeldigeInvoer(str(fout), veld="waarde") from fout
    rij._history_user = door
    rij._change_reason = "voorgesteld"
    rij.save()
    return rij


def _voorstel(rij: int) -> Wetrij:
    gevonden = Wetrij.objects.select_for_update(of=("self",)).select_related("voorgesteld_door").get(pk=rij)
    if gevonden.stand != "voorstel":
        raise VerkeerdeStatus("Over dit voorstel is al beslist.")
    return gevonden


@transaction.atomic
def keur_regel_goed(rij: Wetrij | int, *, door: Medewerker) -> Wetrij:
    """From now on every new calculation uses this row. Never by who proposed it (VierOgen)."""
    _eis_beheerder(door)
    with connection.cursor() as cursor:
        # one approval at a time, so that `vastgesteld_op` runs in the order in which rows become visible
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('herstel.wet'))")
    regel = _voorstel(getattr(rij, "pk", rij))
    if regel.voorgesteld_door_id == door.pk:
        raise VierOgen("U hebt deze regel zelf voorgesteld. Een andere beheerder moet hem goedkeuren.")
    regel.vastgesteld_door, regel.vastgesteld_op = door, timezone.now()
    regel._history_user = door
    regel._change_reason = "goedgekeurd"
    regel.save()
    vergeet()
    transaction.on_commit(vergeet)
    return regel


@transaction.atomic
def wijs_regel_af(rij: Wetrij | int, *, door: Medewerker, reden: str) -> Wetrij:
    """The proposal stays readable and never counts. Whoever proposed it may take it back this way too."""
    _eis_beheerder(door)
    if not reden.strip():
        raise OngeldigeInvoer(
            "Schrijf op waarom deze regel niet klopt.", veld="reden", code="reden_verplicht"
        )
    regel = _voorstel(getattr(rij, "pk", rij))
    regel.afgewezen_door, regel.afgewezen_op, regel.afgewezen_reden = (
        door,
        timezone.now(),
        reden.strip()[:300],
    )
    regel._history_user = door
    regel._change_reason = "afgewezen"
    regel.save()
    return regel
