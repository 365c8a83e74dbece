# SPDX-License-Identifier: EUPL-1.2
"""Model fields of the house: text encrypted at rest, and columns that follow from other columns."""

import hashlib
import hmac
import os
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.core import checks
from django.db import models


class OntsleutelFout(Exception):
    """No key in HERSTEL_SLEUTELS opens this value."""


@lru_cache(maxsize=8)
def _sleutel(tekst: str) -> tuple[bytes, AESGCM]:
    sleutel = hashlib.sha256(tekst.encode()).digest()
    return hashlib.sha256(b"id" + sleutel).digest()[:4], AESGCM(sleutel)


def versleutel(tekst: str) -> bytes:
    """AES-256-GCM with the first key of HERSTEL_SLEUTELS: key id (4) + nonce (12) + ciphertext."""
    kenmerk, sleutel = _sleutel(settings.HERSTEL_SLEUTELS[0])
    nonce = os.urandom(12)
    return kenmerk + nonce + sleutel.encrypt(nonce, tekst.encode(), kenmerk)


def ontsleutel(waarde: bytes) -> str:
    """Inverse of `versleutel`; any key of HERSTEL_SLEUTELS may open it. Raises OntsleutelFout."""
    waarde = bytes(waarde)
    for tekst in settings.HERSTEL_SLEUTELS:
        kenmerk, sleutel = _sleutel(tekst)
        if kenmerk == waarde[:4]:
            try:
                return sleutel.decrypt(waarde[4:16], waarde[16:], kenmerk).decode()
            except InvalidTag as fout:
                raise OntsleutelFout("De versleutelde waarde is gewijzigd of beschadigd.") from fout
    raise OntsleutelFout("Geen van de sleutels past bij deze waarde.")


def blinde_index(tekst: str) -> str:
    """HMAC-SHA256 (hex) for exact look-up of an encrypted value, with HERSTEL_INDEXSLEUTEL."""
    return hmac.new(settings.HERSTEL_INDEXSLEUTEL.encode(), tekst.encode(), hashlib.sha256).hexdigest()


class VersleuteldTekstveld(models.BinaryField):
    """Text in Python, AES-GCM bytes in the database. Can't be filtered on: use a blind index beside it."""

    description = "Versleutelde tekst"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("editable", True)
        super().__init__(*args, **kwargs)

    def get_prep_value(self, value: Any) -> bytes | None:
        if value is None or value == "":
            return None
        return versleutel(value) if isinstance(value, str) else bytes(value)

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        return super().get_db_prep_value(value if prepared else self.get_prep_value(value), connection, True)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> str:
        return "" if value is None else ontsleutel(value)

    def to_python(self, value: Any) -> str:
        return "" if value is None else value

    def value_to_string(self, obj: models.Model) -> str:
        return ""

    def get_lookup(self, lookup_name: str) -> Any:
        return super().get_lookup(lookup_name) if lookup_name == "isnull" else None

    def formfield(self, **kwargs: Any) -> Any:
        from django import forms

        return forms.CharField(required=not self.blank, label=self.verbose_name, help_text=self.help_text)


class AfgeleidTekstveld(models.CharField):
    """A column that is always recomputed from the row itself: `bron` takes the instance, gives the text."""

    def __init__(self, *args: Any, bron: Callable[[Any], str | None] | None = None, **kwargs: Any) -> None:
        self.bron = bron
        kwargs["editable"] = False
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        naam, _, args, kwargs = super().deconstruct()
        kwargs.pop("editable", None)
        return naam, "django.db.models.CharField", args, kwargs | {"editable": False}

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        if self.bron is not None:
            setattr(model_instance, self.attname, self.bron(model_instance))
        return super().pre_save(model_instance, add)

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        fouten = super().check(**kwargs)
        if self.bron is None and not self.model.__name__.startswith("Historical"):
            fouten.append(checks.Error("AfgeleidTekstveld heeft een bron nodig.", obj=self))
        return fouten
