# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from django.conf import settings
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiResponse

PADEN = {
    "zaaknummer": "Het zaaknummer, zoals HT-2023-0000001",
    "besluit_id": "Het nummer (UUID) van het besluit",
    "betaling_id": "Het nummer (UUID) van de betaling",
    "contactmoment_id": "Het nummer van het contactmoment",
    "persoon_id": "Het nummer (UUID) van de persoon; nooit een BSN",
}
_GELUKT = {"200": "Gelukt", "201": "Vastgelegd"}


class Schema(AutoSchema):
    """Adds the answers that every operation can give, so that the file says all that can happen.

    What an operation does stands in Dutch in `samenvattingen` of the view (action -> sentence).
    """

    def get_summary(self) -> str | None:
        return getattr(self.view, "samenvattingen", {}).get(getattr(self.view, "action", ""))

    def get_description(self) -> str:
        return ""

    def _resolve_path_parameters(self, variables: Any) -> list[dict]:
        parameters = super()._resolve_path_parameters(variables)
        for parameter in parameters:
            parameter["description"] = PADEN.get(parameter["name"], "")
        return parameters

    def _get_response_bodies(self, *args: Any, **kwargs: Any) -> dict:
        from herstel.api.problemen import MEDIATYPE, TITELS, Probleem

        antwoorden = super()._get_response_bodies(*args, **kwargs)
        codes = [400, 401, 403, 404, 406, 503]
        if self.method in ("POST", "PUT", "PATCH"):
            codes += [409, 413, 415]
        for code in sorted(codes):
            antwoorden.setdefault(
                str(code), self._get_response_for_code(OpenApiResponse(Probleem), str(code), [MEDIATYPE])
            )
        for code, antwoord in antwoorden.items():
            antwoord["description"] = antwoord["description"] or _GELUKT.get(code) or TITELS[int(code)]
            antwoord.setdefault("headers", {})["API-Version"] = {
                "description": "Versie van de API",
                "required": True,
                "schema": {"type": "string", "example": settings.SPECTACULAR_SETTINGS["VERSION"]},
            }
        return antwoorden


def sluit_velden_af(result: dict, generator: Any, request: Any, public: bool) -> dict:
    """Postprocessing hook: a body with a field that isn't known is refused, so the file says so."""
    for naam, schema in result["components"]["schemas"].items():
        if naam.endswith("Request") and schema.get("type") == "object":
            schema["additionalProperties"] = False
    for beveiliging in result["components"].get("securitySchemes", {}).values():
        if beveiliging["in"] == "cookie":
            beveiliging["description"] = "De sessie van wie in de browser is ingelogd"
        else:
            beveiliging["description"] = (
                "`Authorization: Token <sleutel>`; een beheerder geeft de sleutel uit"
            )
    return result
