# SPDX-License-Identifier: EUPL-1.2
"""What somebody sees when a page isn't there, isn't allowed or breaks: a Dutch sentence, never a bare English one."""

import sys
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.shortcuts import render

from herstel.middleware import even_niet, is_tijdelijk

NIET_GEVONDEN = "Deze bladzijde bestaat niet, of u mag haar niet zien. Controleer het adres."
GEEN_TOEGANG = "Dit mag u niet. Hebt u dit nodig voor uw werk? Vraag het uw teamleider."
ONLEESBAAR = "De browser stuurde iets wat wij niet konden lezen. Ga terug en probeer het opnieuw."
STORING = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Storing - Herstel</title></head><body>
<main><h1>Er ging iets mis</h1><p>Wat u deed is niet opgeslagen. Probeer het over een paar minuten opnieuw.</p>
<p><a href="/">Terug naar het begin</a></p></main></body></html>"""


def _zin(fout: Exception | None, anders: str) -> str:
    """The sentence that our own code gave, and not one of Django's own in English or with a list of addresses."""
    tekst = fout.args[0] if fout is not None and fout.args else ""
    return tekst if isinstance(tekst, str) and tekst and not tekst.startswith("No ") else anders


def _bladzijde(request: HttpRequest, status: int, melding: str) -> HttpResponse:
    return render(request, "herstel/melding.html", {"status": status, "melding": melding}, status=status)


def niet_gevonden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _bladzijde(request, 404, _zin(exception, NIET_GEVONDEN))


def geen_toegang(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _bladzijde(request, 403, _zin(exception, GEEN_TOEGANG))


def onleesbaar(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _bladzijde(request, 400, ONLEESBAAR)


def storing(request: HttpRequest, *_: Any) -> HttpResponse:
    """Uses neither the database nor a template: those may be what is broken. What is away for a moment gives 503."""
    fout = sys.exc_info()[1]
    if is_tijdelijk(fout):
        return even_niet(request, fout)
    return HttpResponseServerError(STORING)
