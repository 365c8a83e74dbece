# SPDX-License-Identifier: EUPL-1.2
"""The routes of the project as data, and for each kind of URL argument a value from an own, a foreign or a sensitive
file. A new kind of argument is added in WAARDEN (or OBJECTEN for the admin); the matrix test fails until it is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Model
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from cases.models import Zaak
from cases.services.besluiten import inhoud_hash
from cases.zaaksoort import zaaksoort_van
from herstel.models import Medewerker, Rol, Team
from herstel.toegang import Regel, regel_van
from tests.herstel.factories import proef_iban

GEVALLEN = ("eigen", "vreemd", "gevoelig")


@dataclass(frozen=True)
class Route:
    """One route and method: `regel` None means an admin route (then `model_admin` or the site itself decides)."""

    pad: str
    naam: str
    methode: str
    view: Any
    regel: Regel | None
    argumenten: tuple[str, ...]
    model: type[Model] | None
    model_admin: Any = None
    is_admin: bool = False

    def __str__(self) -> str:
        return f"{self.methode} /{self.pad}"


_ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>((?:[^()\[\]]|\[[^\]]*\]|\([^()]*\))*)\)")


def vul_in(pad: str, waarde: Callable[[str], str]) -> str:
    """Path template with a value for each argument."""
    kaal = _ARGUMENT.sub(lambda m: str(waarde(m[1] or m[2])), pad)
    return "/" + re.sub(r"[\^$]|\\Z", "", kaal).replace("\\.", ".").replace("/?", "/").replace("\\-", "-")


def patronen(
    resolver: URLResolver | None = None, begin: str = "", ruimte: str = ""
) -> Iterator[tuple[str, str, URLPattern]]:
    for deel in (resolver or get_resolver()).url_patterns:
        pad = begin + str(deel.pattern).removeprefix("^")
        if isinstance(deel, URLResolver):
            yield from patronen(deel, pad, f"{ruimte}{deel.namespace}:" if deel.namespace else ruimte)
        else:
            yield pad, f"{ruimte}{deel.name or ''}", deel


def routes() -> list[Route]:
    """Every route × method that can be tried."""
    uit = []
    for pad, naam, patroon in patronen():
        view = patroon.callback
        if getattr(view, "__module__", "").startswith(("django.contrib.staticfiles", "django.views.static")):
            continue
        argumenten = tuple(m[1] or m[2] for m in _ARGUMENT.finditer(pad))
        model_admin = getattr(view, "model_admin", None)
        is_admin = bool(model_admin or getattr(view, "admin_site", None))
        acties = getattr(view, "actions", None) or {}
        klasse = getattr(view, "cls", None)
        qs = getattr(klasse, "queryset", None)
        model = model_admin.model if model_admin else qs.model if qs is not None else None
        for methode in sorted(set(acties) & {"get", "post", "put", "patch", "delete"}) or ["get", "post"]:
            regel = regel_van(view, acties.get(methode))
            uit.append(
                Route(
                    pad,
                    naam,
                    methode.upper(),
                    view,
                    regel,
                    argumenten,
                    model,
                    model_admin,
                    is_admin and regel is None,
                )
            )
    return uit


@dataclass
class Toneel:
    """The stage of the matrix: a colleague per role in one team, and three files, each with a first test that waits for
    a signature and an integral assessment in the middle of its years."""

    mensen: dict[str, Medewerker]
    zaken: dict[str, Zaak]
    ib: dict[str, Zaak]

    def zaak(self, route: Route, geval: str) -> Zaak:
        """The case of this file that the pages of this route are about."""
        return (self.ib if "/werkbank/" in f"/{route.pad}" else self.zaken)[geval]


class GeenWaarde(LookupError):
    """The matrix doesn't know what to fill in for an argument: register it, so that the route is really tried."""


def _uit_zaak(naam: str) -> Callable[[Zaak], Any]:
    return lambda zaak: getattr(zaak, naam).first()


OBJECTEN: dict[str, Callable[[Zaak], Any]] = {
    "zaak": lambda zaak: zaak,
    "persoon": lambda zaak: zaak.ouder,
    "ouder": lambda zaak: zaak.ouder,
    "team": lambda zaak: zaak.team,
    "medewerker": lambda zaak: zaak.behandelaar,
    "besluit": _uit_zaak("besluiten"),
    "brief": _uit_zaak("brieven"),
    "betaling": lambda zaak: next(
        (b for besluit in zaak.besluiten.all() for b in besluit.betalingen.all()), None
    ),
    "contactmoment": _uit_zaak("contactmomenten"),
    "taak": _uit_zaak("taken"),
    "termijngebeurtenis": _uit_zaak("termijngebeurtenissen"),
    "maatregel": lambda zaak: (
        zaak.eerste_toets.maatregelen.first() if hasattr(zaak, "eerste_toets") else None
    ),
    "verlening": _uit_zaak("verleningen"),
}
"""Kind of object -> that object of one file (None: the file has none, an unused number is tried)."""

PLAT: dict[str, str] = {
    "teken": "onbekend-teken", "format": "json", "url": "bestaat-niet", "content_type_id": "999999",
    "app_label": "herstel", "history_id": "1", "versie": "1", "jaar": "2012", "kind": "compensatie", "knop": "pauze", "volgnummer": "1", "nummer": "1",
}  # fmt: skip
"""Arguments that don't name an object of a file."""


def waarde_voor(route: Route, argument: str, zaak: Zaak) -> str:
    """What to fill in for an argument of a route, from this file. Raises GeenWaarde."""
    if argument == "zaaknummer":
        return zaak.zaaknummer
    if route.is_admin and route.model is None:
        return "1"
    if argument in PLAT or _is_los(route, argument):
        if f"<uuid:{argument}>" in route.pad:
            return "00000000-0000-0000-0000-000000000000"
        return PLAT.get(argument, "999999999")
    soort = _soort(route, argument)
    if soort == "stap":
        return zaaksoort_van(zaak).overgangen[0].code
    if soort not in OBJECTEN and "zaaknummer" in route.argumenten:
        return "999999999"
    if soort not in OBJECTEN:
        raise GeenWaarde(f"{route}: geen waarde voor <{argument}>; zie tests/matrix.py")
    obj = OBJECTEN[soort](zaak)
    uuid = any(deel in route.pad for deel in (f"<uuid:{argument}>", "publiek_id"))
    if obj is None:
        return "00000000-0000-0000-0000-000000000000" if uuid else "999999999"
    return str(obj.publiek_id if uuid else obj.pk)


LOS = {"betaalbatch", "uitgaand", "bulkactie", "wetsregel", "wetsversie", "wetrij", "ronde"}
"""Models of the admin that belong to no file; an unused number is tried."""


def _is_los(route: Route, argument: str) -> bool:
    if route.model is not None and route.model._meta.model_name in LOS:
        return True
    if route.pad.startswith("voortgang/"):
        return True
    return argument not in OBJECTEN and _soort(route, argument) == "los"


STUKKEN = {
    "taken": "taak", "termijnregel": "termijngebeurtenis", "hervatten": "termijngebeurtenis", "toegang": "verlening",
    "stap": "stap", "maatregelen": "maatregel", "besluiten": "besluit", "brieven": "brief", "contacten": "contactmoment",
    "contactmomenten": "contactmoment", "betalingen": "betaling", "besluit": "besluit", "betaalbatch": "los", "wetrij": "los",
}  # fmt: skip
"""Part of the path before a bare <pk> or <code> -> kind of object."""


def _soort(route: Route, argument: str) -> str:
    voor = re.search(r"(\w+)/<\w+:" + argument + ">", route.pad)
    if argument in ("pk", "id", "code") and voor and voor[1] in STUKKEN:
        return STUKKEN[voor[1]]
    kaal = re.sub(r"(_id|_pk|Id)$", "", argument)
    if kaal in OBJECTEN:
        return kaal
    if route.regel is not None and route.regel.soort:
        return route.regel.soort
    if route.model is not None:
        return route.model._meta.model_name
    return kaal


ZIET_EIGEN_ZAAK = {Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER, Rol.BESLISSER}
"""Written down apart from the rule, so that a change of the rule shows here."""

ALGEMEEN = {Team, Medewerker}
"""Models of the admin that belong to no file."""

ZIET_IEDEREEN = {Rol.PRIVACY_OFFICER: ("leeslog",)}
"""Pages (by the start of their name) on which a role may see people of any file."""


def hoort_bij_zaak(route: Route) -> bool:
    """Does the URL name something of a file?"""
    if route.is_admin and (route.model in ALGEMEEN or route.model is None):
        return False
    return any(a not in PLAT and not _is_los(route, a) for a in route.argumenten)


def noemt_nog_iets(route: Route) -> bool:
    """Does the URL name a case and, inside it, one more thing of a file?"""
    rest = [a for a in route.argumenten if a != "zaaknummer"]
    return len(rest) < len(route.argumenten) and any(_soort(route, a) in OBJECTEN for a in rest)


# ---------------------------------------------------------------- what a person would really send


@dataclass(frozen=True)
class Lichaam:
    """A body that the service behind this route takes, a role that it is for, and what that asks of anybody (one of
    these). With an empty body a form or a serializer answers first, and what lies behind it would never be asked
    whether this person may."""

    rol: str
    acties: frozenset[str]
    velden: Callable[[Zaak], dict[str, Any]]


def _dag(over: int = 0) -> str:
    return f"{timezone.localdate() + timedelta(over):%d-%m-%Y}"


def _iso(over: int = 0) -> str:
    return (timezone.localdate() + timedelta(over)).isoformat()


def _collega(zaak: Zaak) -> str:
    """The user name of another handler, of the team of this case where there is one."""
    anderen = Medewerker.objects.filter(is_active=True, rollen__contains=[Rol.ZAAKBEHANDELAAR])
    anderen = anderen.exclude(pk=zaak.behandelaar_id)
    return (anderen.filter(team=zaak.team_id).first() or anderen.first()).username


def _lichaam(rol: str, acties: str, **velden: Any) -> Lichaam:
    """Values that are functions are asked at the moment itself."""

    def maak(zaak: Zaak) -> dict[str, Any]:
        return {naam: waarde(zaak) if callable(waarde) else waarde for naam, waarde in velden.items()}

    return Lichaam(rol, frozenset(acties.split()), maak)


_Z, _B, _T, _S = Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER, Rol.BESLISSER
_GEEN_GELD = dict.fromkeys(
    ("forfait_ontvangen", "ogs_ontvangen", "eerder_ontvangen", "overig_ontvangen", "al_verrekend", "proceskosten_punten",
     "proceskosten_waarde_per_punt", "proceskosten_al_toegekend"), "0,00",
)  # fmt: skip
_OORDEEL = {
    "voldaan_vooringenomenheid": "ja",
    "reden_vooringenomenheid": "Groepsonderzoek.",
    "bewijs_vooringenomenheid": "blad 3",
}
LICHAMEN: dict[str, Lichaam] = {
    "werkbank-jaar-kiezen": _lichaam(_Z, "bewerken", jaar="2015", reden="De ouder noemde dit jaar ook."),
    "werkbank-jaar-intrekken": _lichaam(_Z, "bewerken", reden="Verkeerd gekozen."),
    "werkbank-ontvangen": _lichaam(_Z, "bewerken", **_GEEN_GELD),
    "werkbank-verhaal": _lichaam(_Z, "bewerken", verhaal="Zij moest alles in een keer betalen."),
    "werkbank-feiten": _lichaam(
        _Z, "bewerken", bedrag="4.800,00", rente="300,00", dagtekening_correctie="01-07-2014"
    ),
    "werkbank-proef": _lichaam(
        _Z, "bewerken", bedrag="4.800,00", rente="300,00", dagtekening_correctie="01-07-2014"
    ),
    "werkbank-beoordelen": _lichaam(_B, "bewerken beoordelen", **_OORDEEL),
    "werkbank-cvw": _lichaam(
        _Z, "bewerken", ontvangen_op=lambda z: _dag(), grond="geen", tekst="Geen grond.", gevolgd="ja"
    ),
    "zaak-contact": _lichaam(_Z, "contact", kanaal="telefoon", uitkomst="gesproken", samenvatting="Gebeld."),
    "persoon-contact": _lichaam(
        _Z,
        "contact",
        zaak=lambda z: z.zaaknummer,
        kanaal="telefoon",
        uitkomst="gesproken",
        samenvatting="Gebeld.",
    ),
    "persoon-rekening": _lichaam(
        _Z, "contact", iban=lambda z: proef_iban(4711), tenaamstelling=lambda z: z.ouder.naam
    ),
    "zaak-taak": _lichaam(_Z, "contact", omschrijving="Bel de opvang"),
    "zaak-taak-klaar": _lichaam(_Z, "contact", resultaat="Gedaan."),
    "zaak-spoed": _lichaam(_Z, "bewerken", reden="Huisuitzetting dreigt."),
    "zaak-team": _lichaam(
        _T,
        "toewijzen",
        team=lambda z: str(Team.objects.exclude(pk=z.team_id).first().pk),
        reden="Past beter.",
    ),
    "zaak-ingebrekestelling": _lichaam(_Z, "termijn", ontvangen_op=lambda z: _dag()),
    "zaak-uitspraak": _lichaam(
        _Z,
        "termijn",
        verzonden_op=lambda z: _dag(),
        uiterlijk_op=lambda z: _dag(60),
        bedrag_per_dag="100,00",
        maximum="15.000,00",
    ),
    "zaak-toegang": _lichaam(
        _T,
        "verlenen",
        medewerker=lambda z: str(z.behandelaar.pk),
        tot_en_met=lambda z: _dag(20),
        reden="Kent de ouder.",
    ),
    "zaak-toegang-intrekken": _lichaam(_T, "verlenen"),
    "besluit-teruggeven": _lichaam(_S, "beoordelen vaststellen", reden="De uitleg ontbreekt."),
    "admin:besluit_teruggeven": _lichaam(_S, "vaststellen", reden="De uitleg ontbreekt."),
    "admin:besluit_tekenen": _lichaam(_S, "vaststellen", hash=lambda z: inhoud_hash(z.besluiten.get())),
    "api-besluit-vaststellingen": _lichaam(_S, "vaststellen", hash=lambda z: inhoud_hash(z.besluiten.get())),
    "api-besluit-beoordelingen": _lichaam(
        _S, "beoordelen vaststellen", uitkomst="terug", reden="De uitleg ontbreekt."
    ),
    "api-zaak-contactmomenten": _lichaam(
        _Z, "contact", kanaal="telefoon", uitkomst="gesproken", samenvatting="Gebeld."
    ),
    "api-zaak-ingebrekestellingen": _lichaam(_Z, "termijn", ontvangenOp=lambda z: _iso()),
    "api-zaak-opschortingen": _lichaam(
        _Z,
        "termijn",
        grond="instemming_4_15_2a",
        op=lambda z: _iso(-3),
        totEnMet=lambda z: _iso(10),
        toelichting="Op verzoek.",
    ),
    "api-zaak-uitspraken": _lichaam(
        _Z,
        "termijn",
        verzondenOp=lambda z: _iso(),
        uiterlijkOp=lambda z: _iso(60),
        bedragPerDag="100.00",
        maximum="15000.00",
    ),
    "api-zaak-toewijzingen": _lichaam(_T, "toewijzen", medewerker=_collega, reden="Vrij."),
}
"""Route -> what is sent. `test_een_echt_verzoek_lukt` proves that the service takes it from who may."""
