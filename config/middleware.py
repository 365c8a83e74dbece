# SPDX-License-Identifier: EUPL-1.2
"""Headers on every dynamic answer, and the request's id in every log line."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import structlog
from django.http import HttpRequest, HttpResponse

TOESTEMMINGEN = ", ".join(
    f"{functie}=()"
    for functie in (
        *("accelerometer", "autoplay", "camera", "display-capture", "fullscreen", "geolocation", "gyroscope"),
        *("magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "usb"),
    )
)


class KoppenMiddleware:
    """Nothing dynamic is ever cached (it may hold personal data), and no browser feature is on.

    Stands below WhiteNoise, so that static files keep their long cache life.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Cache-Control"] = "no-store"
        response["Permissions-Policy"] = TOESTEMMINGEN
        return response


class VerzoeknummerMiddleware:
    """Gives the request a number, in each of its log lines and in the answer's X-Request-ID."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        nummer = uuid.uuid4().hex
        with structlog.contextvars.bound_contextvars(verzoek=nummer):
            response = self.get_response(request)
        response["X-Request-ID"] = nummer
        return response
