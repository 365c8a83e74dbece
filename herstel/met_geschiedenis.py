# SPDX-License-Identifier: EUPL-1.2
"""Bulk writes that keep their history: the only place where a model with history is changed by a set.

    met_geschiedenis.bulk_update(Zaak.objects.filter(team=oud), door=user, reden="Team gesloten", team=nieuw)

One UPDATE and one INSERT .. SELECT, in one transaction, whatever the number of rows.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections, models, transaction
from django.utils import timezone
from simple_history.utils import get_history_model_for_model

from herstel.velden import AfgeleidTekstveld, VersleuteldTekstveld

REDEN_LENGTE = 100


class GeschiedenisOvergeslagen(RuntimeError):
    """Code tried to write a set of rows past their history."""


def heeft_geschiedenis(model: type[models.Model]) -> bool:
    return hasattr(model._meta, "simple_history_manager_attribute")


class _Meelezer:
    def __init__(self) -> None:
        self.gelezen: set[str] = set()

    def __getattr__(self, naam: str) -> str:
        self.gelezen.add(naam)
        return ""


def bronvelden(veld: AfgeleidTekstveld) -> set[str]:
    """Which fields of the row a derived column is made from."""
    meelezer = _Meelezer()
    if veld.bron is not None:
        veld.bron(meelezer)
    return meelezer.gelezen


def _controleer(model: type[models.Model], waarden: Iterable[str]) -> None:
    if not heeft_geschiedenis(model):
        raise TypeError(f"{model.__name__} houdt geen geschiedenis bij; gebruik de gewone update().")
    gewijzigd = set(waarden)
    if not gewijzigd:
        raise ValueError("Er is niets om te wijzigen.")
    for veld in model._meta.concrete_fields:
        if isinstance(veld, VersleuteldTekstveld) and veld.name in gewijzigd:
            raise TypeError(f"{veld.name} is versleuteld en kan alleen per rij worden gewijzigd.")
        if isinstance(veld, AfgeleidTekstveld) and (bronvelden(veld) | {veld.name}) & gewijzigd:
            raise TypeError(f"{veld.name} volgt uit andere velden; wijzig deze rijen één voor één.")


def bulk_update(qs: models.QuerySet, *, door: models.Model | None, reden: str, **waarden: Any) -> int:
    """Set `waarden` on all rows of `qs` and write one history row each. Returns how many rows changed.

    `door` is the acting Medewerker, None for the system. Raises TypeError for encrypted fields and for fields that
    a derived column is made from: those rows must be saved one by one.
    """
    _controleer(qs.model, waarden)
    with transaction.atomic(using=qs.db):
        ids = list(qs.order_by("pk").select_for_update(of=("self",)).values_list("pk", flat=True))
        if not ids:
            return 0
        aantal = models.QuerySet(qs.model, using=qs.db).filter(pk__in=ids).update(**waarden)
        schrijf_geschiedenis(qs.model, ids, door=door, reden=reden, soort="~", using=qs.db)
    return aantal


def bulk_create(
    model: type[models.Model], rijen: Sequence[models.Model], *, door: models.Model | None, reden: str
) -> list[models.Model]:
    """`bulk_create` with one history row each. Derived and encrypted columns are filled as with `save()`."""
    if not heeft_geschiedenis(model):
        raise TypeError(f"{model.__name__} houdt geen geschiedenis bij; gebruik de gewone bulk_create().")
    with transaction.atomic():
        gemaakt = models.QuerySet(model).bulk_create(rijen, batch_size=2000)
        schrijf_geschiedenis(model, [rij.pk for rij in gemaakt], door=door, reden=reden, soort="+")
    return gemaakt


def schrijf_geschiedenis(
    model: type[models.Model],
    ids: Sequence[Any],
    *,
    door: models.Model | None,
    reden: str,
    soort: str,
    using: str = "default",
) -> None:
    """Copy the rows as they are now to the history table (`soort`: "+" or "~"). For rows that came in by COPY too."""
    historie = get_history_model_for_model(model)
    verbinding = connections[using]
    citeer = verbinding.ops.quote_name
    kolommen = ", ".join(citeer(veld.column) for veld in historie.tracked_fields)
    van, naar = citeer(model._meta.db_table), citeer(historie._meta.db_table)
    sleutel = citeer(model._meta.pk.column)
    sql = (
        f"INSERT INTO {naar} ({kolommen}, history_date, history_change_reason, history_type, history_user_id) "  # noqa: S608
        f"SELECT {kolommen}, %s, %s, %s, %s FROM {van} WHERE {sleutel} = ANY(%s) ORDER BY {sleutel}"
    )
    with verbinding.cursor() as cursor:
        cursor.execute(
            sql,
            [timezone.now(), reden[:REDEN_LENGTE], soort, door.pk if door is not None else None, list(ids)],
        )


def bewaak(methode: str) -> None:
    """Make `QuerySet.<methode>` refuse project code that writes past the history. Installed by the test run."""
    echt = getattr(models.QuerySet, methode)
    hier = str(Path(__file__).resolve())
    basis = str(settings.BASE_DIR) + "/"
    vrij = (basis + "tests/", basis + "benchmarks/", basis + ".venv/")

    def bewaakt(self: models.QuerySet, *args: Any, **kwargs: Any) -> Any:
        if heeft_geschiedenis(self.model):
            frame = sys._getframe(1)
            while "/django/db/models/" in frame.f_code.co_filename and frame.f_back is not None:
                frame = frame.f_back
            bestand = frame.f_code.co_filename
            if bestand.startswith(basis) and not bestand.startswith(vrij) and bestand != hier:
                raise GeschiedenisOvergeslagen(
                    f"{bestand}:{frame.f_lineno}: {methode}() op {self.model.__name__} slaat de geschiedenis over; "
                    "gebruik herstel.met_geschiedenis."
                )
        return echt(self, *args, **kwargs)

    bewaakt.__name__ = methode
    setattr(models.QuerySet, methode, bewaakt)
