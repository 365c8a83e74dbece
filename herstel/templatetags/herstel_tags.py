# SPDX-License-Identifier: EUPL-1.2
"""Numbers, dates and terms the Dutch way, for every template."""

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import uuid4

from django import template
from django.http import QueryDict
from django.utils import timezone
from django.utils.html import format_html

from herstel.begrippen import begrippen

register = template.Library()

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_GELD = re.compile(r"-?\d+\.\d{2}")


def _dag(waarde: Any) -> date | None:
    if isinstance(waarde, datetime):
        return timezone.localtime(waarde).date() if timezone.is_aware(waarde) else waarde.date()
    if isinstance(waarde, str) and _ISO.fullmatch(waarde):
        return date.fromisoformat(waarde)
    return waarde if isinstance(waarde, date) else None


@register.filter
def bedrag(waarde: Any) -> str:
    """`Decimal("1234.5")` -> "€ 1.234,50" with a hard space; empty for None."""
    if waarde in (None, ""):
        return ""
    try:
        getal = Decimal(str(waarde))
    except InvalidOperation:
        return str(waarde)
    tekst = f"{abs(getal):,.2f}".translate(str.maketrans(",.", ".,"))
    return f"{'−' if getal < 0 else ''}€\u00a0{tekst}"


@register.filter
def datum(waarde: Any) -> str:
    """3 maart 2025."""
    dag = _dag(waarde)
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}" if dag else ""


@register.filter
def kort(waarde: Any) -> str:
    """03-03-2025."""
    dag = _dag(waarde)
    return f"{dag:%d-%m-%Y}" if dag else ""


@register.filter
def moment(waarde: datetime | None) -> str:
    """3 maart 2025, 14:05 (Dutch time)."""
    if waarde is None:
        return ""
    lokaal = timezone.localtime(waarde)
    return f"{datum(lokaal)}, {lokaal:%H:%M}"


@register.filter
def geleden(waarde: Any) -> str:
    """vandaag / gisteren / n dagen, maanden of jaar geleden / over n dagen, maanden of jaar."""
    dag = _dag(waarde)
    if dag is None:
        return ""
    dagen = (timezone.localdate() - dag).days
    if dagen in (-1, 0, 1):
        return {0: "vandaag", 1: "gisteren", -1: "morgen"}[dagen]
    if abs(dagen) >= 730:
        jaren = abs(dagen) // 365
        return f"{jaren} jaar geleden" if dagen > 0 else f"over {jaren} jaar"
    if abs(dagen) >= 60:
        maanden = abs(dagen) // 30
        return f"{maanden} maanden geleden" if dagen > 0 else f"over {maanden} maanden"
    return f"{dagen} dagen geleden" if dagen > 0 else f"over {-dagen} dagen"


@register.filter
def leesbaar(waarde: Any) -> Any:
    """A value from a stored calculation: ISO dates and amounts as text become readable, the rest stays."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, str) and _ISO.fullmatch(waarde):
        return datum(waarde)
    if isinstance(waarde, Decimal) or isinstance(waarde, str) and _GELD.fullmatch(waarde):
        return bedrag(waarde)
    if isinstance(waarde, (list, tuple)):
        return ", ".join(str(leesbaar(deel)) for deel in waarde)
    return "" if waarde is None else waarde


@register.filter
def vaste_bedragen(tekst: str) -> str:
    """A sentence in which no line breaks between the euro sign and its amount."""
    return tekst.replace("€ ", "€\N{NO-BREAK SPACE}")


@register.filter
def meervoud(aantal: int, vormen: str) -> str:
    """`{{ n|meervoud:"zaak,zaken" }}` -> "1 zaak", "12 zaken"."""
    een, meer = vormen.split(",")
    getal = f"{aantal:,}".replace(",", ".")
    return f"{getal} {een if aantal == 1 else meer}"


@register.simple_tag
def begrip(term: str, tekst: str = "") -> str:
    """A word with its meaning on hover and focus; just the word where the glossary doesn't have it."""
    betekenis = begrippen().get(term.lower())
    woord = tekst or term
    if not betekenis:
        return format_html("{}", woord)
    kenmerk = f"b-{uuid4().hex[:8]}"
    return format_html(
        '<span class="begrip"><button type="button" class="begrip__woord" aria-describedby="{0}">{1}</button>'
        '<span role="tooltip" class="begrip__uitleg" id="{0}">{2}</span></span>',
        kenmerk,
        woord,
        betekenis,
    )


@register.simple_tag(takes_context=True)
def vraagdeel(context: template.Context, **wijzig: Any) -> str:
    """The query string of this page with changes; a value of None or "" takes that part away."""
    request = context.get("request")
    delen = request.GET.copy() if request is not None else QueryDict(mutable=True)
    for naam, waarde in wijzig.items():
        if waarde in (None, ""):
            delen.pop(naam, None)
        else:
            delen[naam] = str(waarde)
    tekst = delen.urlencode()
    return f"?{tekst}" if tekst else "?"


@register.filter
def haal(bron: Any, sleutel: Any) -> Any:
    """`bron[sleutel]`, or nothing."""
    return bron.get(sleutel) if hasattr(bron, "get") else None
