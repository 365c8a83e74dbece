# SPDX-License-Identifier: EUPL-1.2
"""The second factor (TOTP, RFC 6238): who needs one, and the device of a colleague."""

import base64
import binascii
import time
from typing import Any

from django.conf import settings
from django.db import transaction
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from herstel.models import Medewerker

DEMO_VOORVOEGSEL = "HERSTELDEMO"
"""Every demo secret starts with this (base32); the system check refuses such a device outside the demo."""


def demo_geheim(username: str) -> str:
    """The fixed base32 secret of a demo login. Known to everyone: never for real people."""
    staart = base64.b32encode(username.encode()).decode().rstrip("=")
    return (DEMO_VOORVOEGSEL + staart + "A" * 32)[:32]


def _bytes(geheim: str) -> bytes:
    kaal = geheim.replace(" ", "").upper()
    return base64.b32decode(kaal + "=" * (-len(kaal) % 8))


def huidige_code(geheim: str, op: float | None = None) -> str:
    """The six digits that belong to a base32 secret now (or at unix time `op`)."""
    totp = TOTP(_bytes(geheim))
    totp.time = time.time() if op is None else op
    return f"{totp.token():06d}"


def geheim_van(apparaat_: TOTPDevice) -> str:
    """The base32 secret as an authenticator app wants it."""
    return base64.b32encode(apparaat_.bin_key).decode().rstrip("=")


def zet_geheim(medewerker: Medewerker, geheim: str) -> TOTPDevice:
    """Give a colleague a confirmed device with this base32 secret. For demo and tests."""
    sleutel = binascii.hexlify(_bytes(geheim)).decode()
    apparaat_, _ = TOTPDevice.objects.update_or_create(
        user=medewerker,
        name="demo",
        defaults={"key": sleutel, "confirmed": True, "throttling_failure_count": 0},
    )
    return apparaat_


def demo_apparaten() -> Any:
    """Devices with a demo secret."""
    return TOTPDevice.objects.filter(key__startswith=_demo_begin())


def _demo_begin() -> str:
    return binascii.hexlify(_bytes(DEMO_VOORVOEGSEL[:8])).decode()


def apparaat(medewerker: Medewerker) -> TOTPDevice | None:
    """The confirmed device, if any."""
    if not hasattr(medewerker, "_totp"):
        medewerker._totp = TOTPDevice.objects.filter(user=medewerker, confirmed=True).order_by("-id").first()
    return medewerker._totp


def is_verplicht(medewerker: Medewerker) -> bool:
    """Must this colleague have a second factor at all? By role (MFA_ROLLEN), or set for this person."""
    return medewerker.mfa_verplicht or medewerker.heeft_rol(*settings.MFA_ROLLEN)


def is_geverifieerd(medewerker: Medewerker) -> bool:
    return bool(getattr(medewerker, "is_verified", lambda: False)())


def code_nodig(medewerker: Medewerker) -> bool:
    """Must a code be given (or a device be set up) before going on? Who has a device always uses it."""
    if is_geverifieerd(medewerker):
        return False
    return is_verplicht(medewerker) or apparaat(medewerker) is not None


def controleer_code(apparaat_: TOTPDevice, code: str) -> str:
    """Empty when the code is right; else the Dutch sentence. One try at a time per device; a code works once."""
    with transaction.atomic():
        vast = TOTPDevice.objects.select_for_update().get(pk=apparaat_.pk)
        if not settings.DEMO and vast.key.startswith(_demo_begin()):
            return "Dit apparaat is van een demo en werkt hier niet."
        mag, _ = vast.verify_is_allowed()
        if not mag:
            return "Te veel foute codes. Wacht even en probeer het daarna opnieuw."
        if not vast.verify_token(code):
            return "Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app."
    return ""
