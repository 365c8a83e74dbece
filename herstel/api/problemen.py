# SPDX-License-Identifier: EUPL-1.2
"""Errors of the API as RFC 9457 `application/problem+json`, with the field that is wrong in `invalidParams`."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import exceptions, serializers
from rest_framework.response import Response
from rest_framework.views import exception_handler

MEDIATYPE = "application/problem+json"
TITELS = {
    400: "Ongeldig verzoek",
    401: "Niet aangemeld",
    403: "Mag niet",
    404: "Niet gevonden",
    405: "Methode bestaat hier niet",
    406: "Deze vorm kan niet worden geleverd",
    409: "Kan nu niet",
    413: "Te groot",
    415: "Deze vorm kan niet worden gelezen",
    429: "Te veel verzoeken",
    500: "Fout in het systeem",
    503: "Tijdelijk niet beschikbaar",
}


class OngeldigVeld(serializers.Serializer):
    """Eén fout veld: waar (`name`, een pad zoals `jaren.0.bedrag`), welke regel (`code`) en wat er mis is (`reason`)."""

    name = serializers.CharField()
    code = serializers.CharField()
    reason = serializers.CharField()


class Probleem(serializers.Serializer):
    """Wat er misging, volgens RFC 9457. `gewijzigdDoor` en `gewijzigdOp` staan erbij als iemand anders u voor was."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    code = serializers.CharField()
    invalidParams = OngeldigVeld(many=True, required=False)
    gewijzigdDoor = serializers.CharField(required=False)
    gewijzigdOp = serializers.DateTimeField(required=False)


def inhoud_van(code_http: int, detail: str, code: str, velden: list[dict] | None = None) -> dict[str, Any]:
    inhoud: dict[str, Any] = {
        "type": f"urn:herstel:probleem:{code}",
        "title": TITELS.get(code_http, "Fout"),
        "status": code_http,
        "detail": detail,
        "code": code,
    }
    if velden:
        inhoud["invalidParams"] = velden
    return inhoud


def probleem(
    code_http: int, detail: str, code: str, velden: list[dict] | None = None, **extra: Any
) -> Response:
    inhoud = inhoud_van(code_http, detail, code, velden)
    inhoud |= {naam: waarde for naam, waarde in extra.items() if waarde}
    return Response(inhoud, status=code_http, content_type=MEDIATYPE)


def _velden(detail: Any, pad: str = "") -> list[dict]:
    if isinstance(detail, dict):
        return [
            v for naam, deel in detail.items() for v in _velden(deel, f"{pad}.{naam}" if pad else str(naam))
        ]
    if isinstance(detail, list):
        velden: list[dict] = []
        for nummer, deel in enumerate(detail):
            velden += _velden(deel, f"{pad}.{nummer}" if isinstance(deel, dict | list) else pad)
        return velden
    return [{"name": pad or "verzoek", "code": getattr(detail, "code", "ongeldig"), "reason": str(detail)}]


def behandel(exc: Exception, context: dict) -> Response | None:
    """DRF's EXCEPTION_HANDLER. What it doesn't know stays an exception: it is a bug, not an answer."""
    for soort, maak in _EIGEN:
        if isinstance(exc, soort):
            return maak(exc)
    if isinstance(exc, Http404):
        exc = exceptions.NotFound()
    elif isinstance(exc, PermissionDenied):
        exc = exceptions.PermissionDenied()
    antwoord = exception_handler(exc, context)
    if antwoord is None or not isinstance(exc, exceptions.APIException):
        return antwoord
    velden = _velden(exc.detail) if isinstance(exc, exceptions.ValidationError) else None
    detail = "Een of meer velden kloppen niet." if velden else str(exc.detail)
    code = "ongeldig" if velden else str(getattr(exc.detail, "code", exc.default_code))
    nieuw = probleem(exc.status_code, detail, code, velden)
    for kop in ("WWW-Authenticate", "Retry-After"):
        if kop in antwoord:
            nieuw[kop] = antwoord[kop]
    return nieuw


_EIGEN: list[tuple[type[Exception], Any]] = []


def registreer_fout(soort: type[Exception], maak: Any) -> None:
    """A floor above says how its own exception becomes an answer."""
    _EIGEN.append((soort, maak))
