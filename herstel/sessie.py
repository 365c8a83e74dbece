# SPDX-License-Identifier: EUPL-1.2
"""Sessions that end by themselves without losing what was typed.

A form that is sent after the session ended is kept, encrypted, in the cache for CONCEPT_BEWAREN seconds; after logging
in again the same colleague gets it back with one button to send it. Files are not kept.
"""

import json
import secrets
import time
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.core.cache import cache
from django.http import HttpRequest

from herstel.velden import OntsleutelFout, ontsleutel, versleutel

_LAATST, _BEGIN = "laatst_actief", "begonnen_op"
_MEETSTAP = 30
_SLEUTEL = "concept:{}"
CONCEPT_BEWAREN = 4 * 3600
_GROOTSTE = 512 * 1024


def is_verlopen(request: HttpRequest, nu: float | None = None) -> bool:
    """Idle longer than SESSIE_INACTIEF, or open longer than SESSIE_LANGST (seconds)? Notes the activity if not."""
    nu = time.time() if nu is None else nu
    sessie = request.session
    laatst, begin = sessie.get(_LAATST), sessie.get(_BEGIN)
    if laatst is None or begin is None:
        sessie[_LAATST], sessie[_BEGIN] = nu, begin or nu
        return False
    if nu - laatst > settings.SESSIE_INACTIEF or nu - begin > settings.SESSIE_LANGST:
        return True
    if nu - laatst > _MEETSTAP:
        sessie[_LAATST] = nu
    return False


def beeindig(request: HttpRequest) -> None:
    """Log out, and remember for this one request whose session it was (for `bewaar_concept`)."""
    wie = request.user.pk
    logout(request)
    request.verlopen_van = wie


def bewaar_concept(request: HttpRequest) -> dict[str, str]:
    """Keep a posted form of somebody whose session just ended: `{"concept": token}`, or `{}` if there is nothing."""
    wie = getattr(request, "verlopen_van", None)
    if wie is None or request.method != "POST" or not request.POST:
        return {}
    velden = [(naam, w) for naam, ww in request.POST.lists() for w in ww if naam != "csrfmiddlewaretoken"]
    inhoud = json.dumps({"wie": wie, "pad": request.get_full_path(), "velden": velden})
    if len(inhoud) > _GROOTSTE:
        return {}
    teken = secrets.token_urlsafe(24)
    cache.set(_SLEUTEL.format(teken), versleutel(inhoud), CONCEPT_BEWAREN)
    return {"concept": teken}


def concept(teken: str, user: Any) -> dict[str, Any] | None:
    """The kept form (`pad`, `velden`), only for the colleague who typed it."""
    waarde = cache.get(_SLEUTEL.format(teken)) if teken else None
    if waarde is None:
        return None
    try:
        inhoud = json.loads(ontsleutel(waarde))
    except (OntsleutelFout, ValueError):
        return None
    return inhoud if inhoud["wie"] == user.pk else None


def wis_concept(teken: str) -> None:
    cache.delete(_SLEUTEL.format(teken))


def begin(request: HttpRequest) -> None:
    """A session starts now: right after logging in."""
    request.session[_LAATST] = request.session[_BEGIN] = time.time()
