# SPDX-License-Identifier: EUPL-1.2
"""Parts that every API view shares: keyset pages, strict fields, the version header."""

import re
from typing import Any

from django.conf import settings
from rest_framework import pagination, serializers

_GETAL = re.compile(r"-?\d+(\.\d{1,2})?\Z")


class Keyset(pagination.CursorPagination):
    """Keyset pages on the unique key: as fast on page 1,000 as on page 1, and nothing is shown twice."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "aantal"
    ordering = "-id"

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


class ApiVersieMiddleware:
    """`API-Version` on every answer of the API (NL API Design Rules)."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> Any:
        response = self.get_response(request)
        if request.path.startswith("/api/"):
            response["API-Version"] = settings.SPECTACULAR_SETTINGS["VERSION"]
        return response
