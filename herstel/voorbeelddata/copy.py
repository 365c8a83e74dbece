# SPDX-License-Identifier: EUPL-1.2
"""Rows by COPY: from a model's own fields (defaults included) to text, with ids that are filled in later."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.db.models import NOT_PROVIDED

from herstel.velden import AfgeleidTekstveld, VersleuteldTekstveld, blinde_index

_ONTSNAP = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


class Ref(str):
    """A value that is only known when the row is written: the name under which it is filled in."""

    __slots__ = ()


def versleutel_vast(tekst: str) -> bytes:
    """As `herstel.velden.versleutel`, but the same text gives the same bytes: the nonce follows from key and text."""
    sleutel = hashlib.sha256(settings.HERSTEL_SLEUTELS[0].encode()).digest()
    kenmerk = hashlib.sha256(b"id" + sleutel).digest()[:4]
    nonce = hmac.digest(sleutel, b"voorbeelddata" + tekst.encode(), "sha256")[:12]
    return kenmerk + nonce + AESGCM(sleutel).encrypt(nonce, tekst.encode(), kenmerk)


def geheim_copy(tekst: str) -> tuple[str, str]:
    """COPY text of the encrypted value and of its blind index."""
    return "\\\\x" + versleutel_vast(tekst).hex(), blinde_index(tekst)


def als_tekst(waarde: Any) -> str:
    """COPY text of one value; `Ref` becomes a `%(name)s` place (call with `sjabloon` text only)."""
    if waarde is None:
        return "\\N"
    soort = type(waarde)
    if soort is str:
        return waarde.translate(_ONTSNAP)
    if soort is Ref:
        raise TypeError(f"{waarde} is nog niet ingevuld")
    if soort is bool:
        return "t" if waarde else "f"
    if soort is datetime:
        return waarde.isoformat(" ")
    if soort is date:
        return waarde.isoformat()
    if soort is bytes:
        return "\\\\x" + waarde.hex()
    if isinstance(waarde, (int, Decimal)):
        return str(int(waarde)) if isinstance(waarde, int) else str(waarde)
    if isinstance(waarde, str):
        return str(waarde).translate(_ONTSNAP)
    raise TypeError(f"{soort.__name__} past niet in COPY")


def _json(waarde: Any) -> str:
    if isinstance(waarde, (Ref, str)):
        return waarde if isinstance(waarde, Ref) else als_tekst(waarde)
    return json.dumps(waarde, ensure_ascii=False).translate(_ONTSNAP)


def _lijst(waarde: Any) -> str:
    return waarde if isinstance(waarde, Ref) else "{" + ",".join(als_tekst(w) for w in waarde) + "}"


def _geheim(waarde: Any) -> str:
    return als_tekst(versleutel_vast(waarde) if waarde else None)


class Tabel:
    """One model as COPY target. `met_id=False` leaves the id to the sequence of the database."""

    def __init__(self, model: type[models.Model], met_id: bool = True) -> None:
        self.model, self.met_id = model, met_id
        self.velden = [v for v in model._meta.concrete_fields if met_id or not v.primary_key]
        self.kolommen = [v.column for v in self.velden]
        self._vormen: list[tuple[str, Any, Callable[[Any], str]]] = [
            (v.attname, v, self._vorm(v)) for v in self.velden
        ]
        lijst = ", ".join(f'"{k}"' for k in self.kolommen)
        self.copy = f'COPY "{model._meta.db_table}" ({lijst}) FROM STDIN'
        self.buffer: list[str] = []

    @staticmethod
    def _vorm(veld: models.Field) -> Callable[[Any], str]:
        if isinstance(veld, models.JSONField):
            return _json
        if isinstance(veld, ArrayField):
            return _lijst
        return _geheim if isinstance(veld, VersleuteldTekstveld) else als_tekst

    def _standaard(self, veld: Any, naam: str) -> Any:
        if veld.has_default():
            waarde = veld.get_default()
        elif veld.null:
            waarde = None
        elif (
            veld.blank
            and veld.default is NOT_PROVIDED
            and veld.get_internal_type() in ("CharField", "TextField")
        ):
            waarde = ""
        else:
            raise ValueError(f"{self.model.__name__}.{naam} ontbreekt")
        return getattr(waarde, "value", waarde)

    def _delen(self, waarden: dict[str, Any], sjabloon: bool) -> list[str]:
        delen = []
        rest = dict(waarden)
        for naam, veld, vorm in self._vormen:
            if naam in rest:
                waarde = rest.pop(naam)
            elif isinstance(veld, AfgeleidTekstveld) and veld.bron is not None:
                waarde = veld.bron(SimpleNamespace(**waarden))
            else:
                waarde = self._standaard(veld, naam)
            if type(waarde) is Ref:
                delen.append(f"%({waarde})s")
            else:
                tekst = vorm(waarde)
                delen.append(tekst.replace("%", "%%") if sjabloon else tekst)
        if rest:
            raise ValueError(f"{self.model.__name__} heeft geen veld {', '.join(rest)}")
        return delen

    def sjabloon(self, **waarden: Any) -> str:
        """One row with `%(name)s` for each Ref, for use with `%` and a dict."""
        return "\t".join(self._delen(waarden, True)) + "\n"

    def rij(self, **waarden: Any) -> None:
        """Adds one row to the buffer."""
        self.buffer.append("\t".join(self._delen(waarden, False)) + "\n")

    def schrijf(self) -> int:
        """Sends the buffer; gives the number of pieces sent."""
        aantal = len(self.buffer)
        if aantal:
            with connection.cursor() as cursor, cursor.copy(self.copy) as kopie:
                kopie.write("".join(self.buffer))
            self.buffer.clear()
        return aantal


class Tabellen:
    """The COPY targets of one run, by model; `schrijf` sends all buffers in the order in which they were asked for."""

    def __init__(self) -> None:
        self._per_model: dict[type[models.Model], Tabel] = {}

    def van(self, model: type[models.Model], met_id: bool = True) -> Tabel:
        tabel = self._per_model.get(model)
        if tabel is None:
            tabel = self._per_model[model] = Tabel(model, met_id)
        return tabel

    def schrijf(self) -> None:
        for tabel in self._per_model.values():
            tabel.schrijf()

    def modellen(self) -> list[type[models.Model]]:
        return list(self._per_model)


def zet_reeksen(modellen: Iterable[type[models.Model]]) -> None:
    """After rows with ids of our own: the sequences go on behind them."""
    with connection.cursor() as cursor:
        for model in modellen:
            veld = model._meta.pk
            if not isinstance(veld, models.AutoField):
                continue
            tabel = model._meta.db_table
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence(%s, %s), greatest((SELECT max({veld.column}) FROM {tabel}), 1), "  # noqa: S608
                f"EXISTS (SELECT 1 FROM {tabel}))",
                [tabel, veld.column],
            )


def begin_reeksen(modellen: Iterable[type[models.Model]]) -> None:
    """Sequences at 1 again (they don't roll back), so that the same order gives the same ids."""
    with connection.cursor() as cursor:
        for model in modellen:
            if isinstance(model._meta.pk, models.AutoField):
                cursor.execute(
                    "SELECT setval(pg_get_serial_sequence(%s, %s), 1, false)",
                    [model._meta.db_table, model._meta.pk.column],
                )


_MOMENTEN = ("aangemaakt_op", "opgesteld_op", "op", "gevraagd_op", "toegevoegd_op", "van", "berekend_op")


def schrijf_geschiedenis(model: type[models.Model], moment: datetime) -> None:
    """The first history row of every row of `model`, by INSERT..SELECT, dated when the row began."""
    geschiedenis = model.history.model  # type: ignore[attr-defined]
    eigen = {v.column for v in model._meta.concrete_fields}
    kolommen = [v.column for v in geschiedenis._meta.concrete_fields if v.column in eigen]
    momenten = [k for k in _MOMENTEN if k in eigen]
    datum = f"coalesce({', '.join([f'{k}::timestamptz' for k in momenten] + ['%s::timestamptz'])})"
    lijst = ", ".join(f'"{k}"' for k in kolommen)
    sql = (
        f'INSERT INTO "{geschiedenis._meta.db_table}" ({lijst}, history_date, history_type, history_change_reason) '  # noqa: S608
        f"SELECT {lijst}, {datum}, '+', 'voorbeelddata' FROM \"{model._meta.db_table}\" ORDER BY 1"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [moment])
