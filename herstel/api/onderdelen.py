# SPDX-License-Identifier: EUPL-1.2
"""Parts that every API view shares: keyset pages, strict fields, the version header."""

import json
import re
from datetime import date
from typing import Any

import django_filters
from django import forms
from django.conf import settings
from django.http import HttpResponse
from drf_spectacular.utils import extend_schema_field
from rest_framework import pagination, serializers
from rest_framework.exceptions import NotFound, ValidationError

from herstel.api.problemen import MEDIATYPE, TITELS, inhoud_van

_GETAL = re.compile(r"-?\d+(\.\d{1,2})?\Z")


class Keyset(pagination.CursorPagination):
    """Keyset pages on the unique key: as fast on page 1,000 as on page 1, and nothing is shown twice."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "aantal"
    ordering = "-id"
    page_size_query_description = "Hoeveel rijen op een bladzijde: 1 tot en met 200, standaard 50"
    cursor_query_description = "De cursor uit `volgende` of `vorige`"

    def get_page_size(self, request: Any) -> int:
        tekst = request.query_params.get(self.page_size_query_param)
        if tekst is None:
            return self.page_size
        if not re.fullmatch(r"[0-9]{1,4}", tekst) or not 1 <= int(tekst) <= self.max_page_size:
            raise ValidationError({"aantal": [f"Kies een getal van 1 tot en met {self.max_page_size}."]})
        return int(tekst)

    def decode_cursor(self, request: Any) -> Any:
        fout = ValidationError({"cursor": ["Deze cursor klopt niet. Begin opnieuw, zonder cursor."]})
        try:
            cursor = super().decode_cursor(request)
        except NotFound:
            raise fout from None
        if cursor is not None and cursor.position is not None:
            if not re.fullmatch(r"-?[0-9]{1,19}", cursor.position) or abs(int(cursor.position)) >= 2**63:
                raise fout
        return cursor

    def get_schema_operation_parameters(self, view: Any) -> list[dict]:
        parameters = super().get_schema_operation_parameters(view)
        for parameter in parameters:
            if parameter["name"] == self.page_size_query_param:
                parameter["schema"] |= {"minimum": 1, "maximum": self.max_page_size}
        return parameters

    def get_paginated_response(self, data: Any) -> Any:
        antwoord = super().get_paginated_response(data)
        antwoord.data = {
            "volgende": antwoord.data["next"],
            "vorige": antwoord.data["previous"],
            "resultaten": data,
        }
        return antwoord

    def get_paginated_response_schema(self, schema: dict) -> dict:
        adres = {"type": "string", "format": "uri", "nullable": True}
        return {
            "type": "object",
            "required": ["volgende", "vorige", "resultaten"],
            "properties": {"volgende": adres, "vorige": adres, "resultaten": schema},
        }


class Tekst(serializers.CharField):
    """Text that must be text: a number or a boolean in the body is a mistake, not a string."""

    default_error_messages = {"invalid": "Geef hier tekst, tussen aanhalingstekens."}

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        if "\x00" in data:
            raise serializers.ValidationError("Een tekst mag geen nulteken bevatten.", code="nulteken")
        return super().to_internal_value(data)


class Bedrag(serializers.DecimalField):
    """An amount as text with at most two decimals (`"1500.00"`); a JSON number is refused: it may be a float."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=12, decimal_places=2, **kwargs)

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, str) or not _GETAL.match(data):
            raise serializers.ValidationError('Geef een bedrag als tekst, zoals "1500.00".', code="bedrag")
        return super().to_internal_value(data)


class Datum(serializers.DateField):
    """A calendar date that a file of this operation can hold; far outside it a term can't be derived."""

    default_error_messages = {
        "invalid": "Geef een datum als JJJJ-MM-DD.",
        "bereik": "Deze datum kan niet: kies een datum van 1900 tot en met 2199.",
    }

    def to_internal_value(self, value: Any) -> date:
        if not isinstance(value, str):
            self.fail("invalid")
        dag = super().to_internal_value(value)
        if not 1900 <= dag.year <= 2199:
            self.fail("bereik")
        return dag


class Tijdstip(serializers.DateTimeField):
    default_error_messages = {
        "invalid": "Geef een tijdstip zoals 2025-12-31T14:30:00+01:00.",
        "bereik": Datum.default_error_messages["bereik"],
    }

    def to_internal_value(self, value: Any) -> Any:
        if not isinstance(value, str):
            self.fail("invalid")
        moment = super().to_internal_value(value)
        if not 1900 <= moment.year <= 2199:
            self.fail("bereik")
        return moment


class Geheel(serializers.IntegerField):
    """A whole JSON number; `"5"` and `true` are mistakes."""

    default_error_messages = {"invalid": "Geef een heel getal, zonder aanhalingstekens."}

    def to_internal_value(self, data: Any) -> int:
        if isinstance(data, bool) or not isinstance(data, int):
            self.fail("invalid")
        return super().to_internal_value(data)


class JaNee(serializers.BooleanField):
    """`true` or `false`, nothing that looks like it."""

    default_error_messages = {"invalid": "Geef true of false."}

    def to_internal_value(self, data: Any) -> bool:
        if not isinstance(data, bool):
            self.fail("invalid")
        return data


@extend_schema_field({"type": "boolean", "description": "Ja (`true`) of nee (`false`)"})
class JaNeeFilter(django_filters.TypedChoiceFilter):
    """`?open=true`; anything else than true or false is refused instead of ignored."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            choices=[("true", "ja"), ("false", "nee")], coerce=lambda tekst: tekst == "true", **kwargs
        )


class _IsoDatum(forms.DateField):
    def to_python(self, value: Any) -> date | None:
        if value in self.empty_values:
            return None
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", str(value)):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            raise forms.ValidationError("Geef een datum als JJJJ-MM-DD.", code="invalid") from None


class DatumFilter(django_filters.DateFilter):
    """A day as in the rest of the API, `2025-12-31`; not as on the screens."""

    field_class = _IsoDatum


class ApiVersieMiddleware:
    """`API-Version` on every answer of the API (NL API Design Rules), and every error as problem+json.

    Errors that arise outside a view of the API (an unknown address, a wrong host name, a database that is away)
    would otherwise leave as a page.
    """

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> Any:
        response = self.get_response(request)
        if not request.path.startswith("/api/"):
            return response
        code = response.status_code
        if code >= 400 and not response.get("Content-Type", "").startswith(MEDIATYPE):
            titel = TITELS.get(code, "Fout")
            detail = _BUITEN.get(code, "Dit verzoek kan niet worden verwerkt.")
            response = HttpResponse(
                json.dumps(inhoud_van(code, detail, titel.lower().replace(" ", "_")), ensure_ascii=False),
                status=code,
                content_type=MEDIATYPE,
            )
        response["API-Version"] = settings.SPECTACULAR_SETTINGS["VERSION"]
        return response


_BUITEN = {
    404: "Dit adres bestaat niet in de API. Een adres eindigt nooit op een schuine streep.",
    500: "Er ging iets mis aan onze kant. Het is vastgelegd met het nummer in X-Request-ID.",
    503: "Het systeem is even niet bereikbaar. Probeer het zo weer.",
}
