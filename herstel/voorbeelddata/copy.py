# SPDX-License-Identifier: EUPL-1.2
"""Rows by COPY: from a model's own fields (defaults included) to text, with ids that are filled in later."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import psycopg
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.db.models import NOT_PROVIDED

from herstel.velden import AfgeleidTekstveld, VersleuteldTekstveld, blinde_index


def _ontsnap(tekst: str) -> str:
    if tekst.isprintable() and "\\" not in tekst:
        return tekst
    tekst = tekst.replace("\\", "\\\\").replace("\t", "\\t")
    return tekst.replace("\n", "\\n").replace("\r", "\\r")


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
        return _ontsnap(waarde)
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
        return _ontsnap(str(waarde))
    raise TypeError(f"{soort.__name__} past niet in COPY")


def _json(waarde: Any) -> str:
    if isinstance(waarde, (Ref, str)):
        return waarde if isinstance(waarde, Ref) else als_tekst(waarde)
    return json.dumps(waarde, ensure_ascii=False).replace("\\", "\\\\")


def _lijst(waarde: Any) -> str:
    return waarde if isinstance(waarde, Ref) else "{" + ",".join(als_tekst(w) for w in waarde) + "}"


def _geheim(waarde: Any) -> str:
    return als_tekst(versleutel_vast(waarde) if waarde else None)


class Tabel:
    """One model as COPY target. `met_id=False` leaves the id to the sequence of the database.

    `gedeeld` names a JSON field whose value many rows share: it is sent, parsed and compressed once per different
    value, and joined in by the database.
    """

    def __init__(self, model: type[models.Model], met_id: bool = True, gedeeld: str = "") -> None:
        self.model, self.met_id, self.gedeeld = model, met_id, gedeeld
        self.velden = [v for v in model._meta.concrete_fields if met_id or not v.primary_key]
        self.kolommen = [v.column for v in self.velden]
        self._vormen: list[tuple[str, Any, Callable[[Any], str]]] = [
            (v.attname, v, self._deel if v.attname == gedeeld else self._vorm(v)) for v in self.velden
        ]
        self.buffer: list[str] = []
        self._waarden: dict[str, int] = {}
        self._nieuwe_waarden: list[str] = []
        self._tijdelijk = f"voorbeeld_{model._meta.db_table}"
        doel = self._tijdelijk if gedeeld else model._meta.db_table
        self.copy = f'COPY "{doel}" ({self._lijst()}) FROM STDIN'
        self._klaargezet = False

    def _lijst(self, prefix: str = "") -> str:
        return ", ".join(f'{prefix}"{k}"' for k in self.kolommen)

    @staticmethod
    def _vorm(veld: models.Field) -> Callable[[Any], str]:
        if isinstance(veld, models.JSONField):
            return _json
        if isinstance(veld, ArrayField):
            return _lijst
        return _geheim if isinstance(veld, VersleuteldTekstveld) else als_tekst

    def _deel(self, waarde: Any) -> str:
        tekst = _json(waarde)
        nummer = self._waarden.get(tekst)
        if nummer is None:
            nummer = self._waarden[tekst] = len(self._waarden) + 1
            self._nieuwe_waarden.append(f"{nummer}\t{tekst}\n")
        return str(nummer)

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
        gezien = 0
        for naam, veld, vorm in self._vormen:
            if naam in waarden:
                waarde = waarden[naam]
                gezien += 1
            elif isinstance(veld, AfgeleidTekstveld) and veld.bron is not None:
                waarde = veld.bron(SimpleNamespace(**waarden))
            else:
                waarde = self._standaard(veld, naam)
            if type(waarde) is Ref:
                delen.append(f"%({waarde})s")
            else:
                tekst = vorm(waarde)
                delen.append(tekst.replace("%", "%%") if sjabloon else tekst)
        if gezien != len(waarden):
            onbekend = set(waarden) - {naam for naam, _, _ in self._vormen}
            raise ValueError(f"{self.model.__name__} heeft geen veld {', '.join(sorted(onbekend))}")
        return delen

    def sjabloon(self, **waarden: Any) -> str:
        """One row with `%(name)s` for each Ref, for use with `%` and a dict."""
        return "\t".join(self._delen(waarden, True)) + "\n"

    def rij(self, **waarden: Any) -> None:
        """Adds one row to the buffer."""
        self.buffer.append("\t".join(self._delen(waarden, False)) + "\n")

    def neem(self) -> tuple["Tabel", list[str], list[str]] | None:
        """Takes what is in the buffers, for `stuur`."""
        if not self.buffer:
            return None
        werk = (self, self.buffer, self._nieuwe_waarden)
        self.buffer, self._nieuwe_waarden = [], []
        return werk

    def stuur(self, verbinding: psycopg.Connection, rijen: list[str], waarden: list[str]) -> None:
        """Sends rows over this connection."""
        with verbinding.cursor() as cursor:
            if self.gedeeld and not self._klaargezet:
                self._zet_klaar(cursor)
            if waarden:
                with cursor.copy(f"COPY {self._tijdelijk}_json FROM STDIN") as kopie:
                    kopie.write("".join(waarden))
            with cursor.copy(self.copy) as kopie:
                kopie.write("".join(rijen))
            if self.gedeeld:
                kolommen = self._lijst("t.").replace(f't."{self.gedeeld}"', "j.waarde")
                cursor.execute(
                    f'INSERT INTO "{self.model._meta.db_table}" ({self._lijst()}) SELECT {kolommen} '  # noqa: S608
                    f'FROM {self._tijdelijk} t JOIN {self._tijdelijk}_json j ON j.nummer = t."{self.gedeeld}" '
                    f"ORDER BY t.ctid"
                )
                cursor.execute(f"TRUNCATE {self._tijdelijk}")

    def _zet_klaar(self, cursor: psycopg.Cursor) -> None:
        tabel = self.model._meta.db_table
        kolommen = self._lijst().replace(f'"{self.gedeeld}"', f'0 AS "{self.gedeeld}"')
        cursor.execute(f"DROP TABLE IF EXISTS {self._tijdelijk}, {self._tijdelijk}_json")
        cursor.execute(
            f'CREATE TEMP TABLE {self._tijdelijk} ON COMMIT DROP AS SELECT {kolommen} FROM "{tabel}" LIMIT 0'  # noqa: S608
        )
        cursor.execute(
            f"CREATE TEMP TABLE {self._tijdelijk}_json (nummer integer PRIMARY KEY, waarde jsonb) ON COMMIT DROP"
        )
        self._klaargezet = True


class Tabellen:
    """The COPY targets of one run, by model. Sending goes on in a thread while the next rows are made."""

    def __init__(self) -> None:
        self._per_model: dict[type[models.Model], Tabel] = {}
        self._draad = ThreadPoolExecutor(1)
        self._onderweg: Future | None = None

    def van(self, model: type[models.Model], met_id: bool = True, gedeeld: str = "") -> Tabel:
        tabel = self._per_model.get(model)
        if tabel is None:
            tabel = self._per_model[model] = Tabel(model, met_id, gedeeld)
        return tabel

    def schrijf(self) -> None:
        """Sends all buffers, in the order in which the tables were asked for, after what is still under way."""
        self.wacht()
        werk = [deel for tabel in self._per_model.values() if (deel := tabel.neem())]
        if werk:
            connection.ensure_connection()
            self._onderweg = self._draad.submit(self._stuur, connection.connection, werk)

    def wacht(self) -> None:
        """Until everything that was sent has been taken; raises what went wrong. The connection is free after this."""
        if self._onderweg is not None:
            onderweg, self._onderweg = self._onderweg, None
            onderweg.result()

    @staticmethod
    def _stuur(verbinding: psycopg.Connection, werk: list[tuple[Tabel, list[str], list[str]]]) -> None:
        for tabel, rijen, waarden in werk:
            tabel.stuur(verbinding, rijen, waarden)

    def sluit(self) -> None:
        self._draad.shutdown(wait=True)

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


@contextmanager
def zonder_indexen(modellen: Iterable[type[models.Model]]) -> Iterator[None]:
    """Takes foreign keys and plain indexes off these tables and puts them back afterwards, in this transaction.

    One sort per index and one join per key is many times faster than a look-up per row. Unique and check
    constraints stay, and putting a foreign key back checks every row.
    """
    tabellen = [model._meta.db_table for model in modellen]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE contype = 'f' AND conrelid = ANY(%s::regclass[]) ORDER BY 1, 2",
            [tabellen],
        )
        sleutels = cursor.fetchall()
        cursor.execute(
            "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index "
            "WHERE NOT indisunique AND indrelid = ANY(%s::regclass[]) ORDER BY 1",
            [tabellen],
        )
        indexen = cursor.fetchall()
        for tabel, naam, _ in sleutels:
            cursor.execute(f"ALTER TABLE {tabel} DROP CONSTRAINT {naam}")
        for naam, _ in indexen:
            cursor.execute(f"DROP INDEX {naam}")
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL maintenance_work_mem = '256MB'")
        for _, definitie in indexen:
            cursor.execute(definitie)
        for tabel, naam, definitie in sleutels:
            cursor.execute(f"ALTER TABLE {tabel} ADD CONSTRAINT {naam} {definitie}")
