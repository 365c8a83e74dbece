# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from django.conf import settings
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiResponse


class Schema(AutoSchema):
    """Adds the answers that every operation can give, so that the file says all that can happen."""

    def _get_response_bodies(self, *args: Any, **kwargs: Any) -> dict:
        from herstel.api.problemen import MEDIATYPE, Probleem

        antwoorden = super()._get_response_bodies(*args, **kwargs)
        codes = [401, 403, 404, 406, 503]
        if self.method in ("POST", "PUT", "PATCH"):
            codes += [400, 409, 415]
        elif self._is_list_view() or self.path.count("{"):
            codes += [400]
        for code in codes:
            antwoorden.setdefault(
                str(code), self._get_response_for_code(OpenApiResponse(Probleem), str(code), [MEDIATYPE])
            )
        for code, antwoord in antwoorden.items():
            if code.startswith("2"):
                antwoord.setdefault("headers", {})["API-Version"] = {
                    "description": "Versie van de API",
                    "schema": {"type": "string", "example": settings.SPECTACULAR_SETTINGS["VERSION"]},
                }
        return antwoorden
