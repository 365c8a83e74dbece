# SPDX-License-Identifier: EUPL-1.2
"""Writes on people and organisation: one public function per thing that a user does, each a transaction.

`door` is the Medewerker who acts (None: the system). Refusals are `herstel.fouten.Weigering` with a Dutch sentence
(and `velden` where fields are wrong); then nothing has been written. Who may do this is asked by the caller through
`herstel.toegang`, except what no role may ever do: give yourself a role, or make yourself more.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.db.models import Q
from django.utils import timezone

from herstel import validators
from herstel.fouten import IntussenGewijzigd, MagNiet, NietGevonden, OngeldigeInvoer, Weigering
from herstel.met_geschiedenis import REDEN_LENGTE
from herstel.models import (
    Adres,
    Afwezigheid,
    Bankrekening,
    Geslacht,
    Gevoeligheid,
    Medewerker,
    Persoon,
    Relatie,
    Relatiesoort,
    Rol,
    Team,
)
from herstel.velden import blinde_index

STAFROLLEN = (Rol.BESLISSER, Rol.BEHEERDER, Rol.TEAMLEIDER, Rol.PRIVACY_OFFICER)
"""Roles that open the admin site."""

_PERSOONSVELDEN = (
    "bsn", "voornamen", "roepnaam", "voorletters", "voorvoegsel", "geslachtsnaam", "aanspreken_als", "geslacht",
    "geboortedatum", "telefoon", "email", "taal", "geheim_adres", "gevoeligheid",
)  # fmt: skip
_NIET_LEESBAAR = {"bsn", "bsn_index", "zoeknaam", "sorteersleutel", "iban", "iban_index"}


def vandaag() -> date:
    """Today in the Netherlands."""
    return timezone.localdate()


def bewaar(obj: models.Model, door: Medewerker | None, reden: str = "", **kwargs: Any) -> None:
    """`save()` with the actor and the reason in the history row."""
    obj._history_user = door
    obj._change_reason = reden[:REDEN_LENGTE] or None
    obj.save(**kwargs)


def versie_van(obj: models.Model) -> int:
    """Number of the newest history row: what a form keeps to find out that somebody else was first."""
    return obj.history.order_by("-history_id").values_list("history_id", flat=True).first() or 0


def _eis_versie(obj: models.Model, versie: int | None) -> None:
    """Raise IntussenGewijzigd, with what changed since, when `obj` isn't at `versie` any more. Call under the lock."""
    if versie is None:
        return
    nu = obj.history.order_by("-history_id").select_related("history_user").first()
    if nu is None or nu.history_id == versie:
        return
    toen = obj.history.filter(history_id=versie).first()
    anders: dict[str, Any] = {}
    if toen is not None:
        velden = [v.attname for v in nu.tracked_fields if v.attname not in _NIET_LEESBAAR]
        anders = {v: getattr(nu, v) for v in velden if getattr(nu, v) != getattr(toen, v)}
    wie = str(nu.history_user) if nu.history_user_id else "het systeem"
    raise IntussenGewijzigd(
        f"{wie} heeft dit intussen gewijzigd ({timezone.localtime(nu.history_date):%d-%m-%Y %H:%M}). "
        "Kijk wat er anders is en sla daarna opnieuw op.",
        door=wie,
        op=nu.history_date,
        nu=anders,
    )


def _vergrendel(model: type[models.Model], pk: Any) -> Any:
    try:
        return model.objects.select_for_update(of=("self",)).get(pk=pk)
    except model.DoesNotExist:
        raise NietGevonden(f"{model._meta.verbose_name.capitalize()} niet gevonden.") from None


class _Controle:
    """Runs validators per field, collects all messages, and refuses once."""

    def __init__(self) -> None:
        self.fouten: dict[str, str] = {}

    def __call__(self, veld: str, functie: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return functie(*args, **kwargs)
        except ValidationError as fout:
            self.fouten.setdefault(veld, " ".join(fout.messages))
            return None

    def mis(self, veld: str, melding: str) -> None:
        self.fouten.setdefault(veld, melding)

    def klaar(self) -> None:
        if self.fouten:
            raise OngeldigeInvoer.van_velden(self.fouten)


def _datum(waarde: Any) -> date:
    if type(waarde) is not date:
        raise ValidationError("Vul een datum in als dd-mm-jjjj.", code="datum")
    return waarde


# ---------------------------------------------------------------- personen


def controleer_persoon(gegevens: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the given fields of a Persoon; raises OngeldigeInvoer with a sentence per wrong field."""
    onbekend = set(gegevens) - set(_PERSOONSVELDEN)
    if onbekend:
        raise OngeldigeInvoer(f"Onbekend gegeven: {', '.join(sorted(onbekend))}.", code="onbekend_veld")
    c, schoon = _Controle(), {}
    lengten = {veld.name: veld.max_length for veld in Persoon._meta.concrete_fields}
    for veld, waarde in gegevens.items():
        if veld in ("geslachtsnaam", "voornamen", "roepnaam", "voorvoegsel"):
            verplicht = veld == "geslachtsnaam"
            schoon[veld] = c(veld, validators.naam, waarde or "", verplicht=verplicht, lengte=lengten[veld])
        elif veld in ("voorletters", "aanspreken_als", "taal"):
            tekst = " ".join((waarde or "").split())
            if len(tekst) > lengten[veld]:
                c.mis(veld, f"Dit is te lang: hooguit {lengten[veld]} tekens.")
            schoon[veld] = tekst
        elif veld == "bsn":
            schoon[veld] = c(veld, validators.bsn, waarde) if waarde else None
        elif veld == "geboortedatum":
            schoon[veld] = waarde and c(
                veld, lambda w: validators.geboortedatum(_datum(w), vandaag()), waarde
            )
        elif veld == "telefoon":
            schoon[veld] = c(veld, validators.telefoon, waarde or "")
        elif veld == "email":
            schoon[veld] = c(veld, validators.email, waarde or "")
        elif veld == "geslacht":
            if (waarde or "") not in Geslacht.values:
                c.mis(veld, "Kies man, vrouw, X of onbekend.")
            schoon[veld] = waarde or ""
        elif veld == "gevoeligheid":
            if waarde not in Gevoeligheid.values:
                c.mis(veld, "Kies gewoon, gevoelig of zeer gevoelig.")
            schoon[veld] = waarde
        else:
            schoon[veld] = bool(waarde)
    c.klaar()
    return schoon


def _bsn_vrij(bsn: str | None, behalve: int | None = None) -> None:
    if bsn and Persoon.objects.filter(bsn_index=blinde_index(bsn)).exclude(pk=behalve).exists():
        raise OngeldigeInvoer(
            "Er is al iemand met dit BSN. Zoek die persoon op in plaats van een nieuwe te maken.",
            code="bsn_dubbel",
            veld="bsn",
        )


def _bewaar_persoon(persoon: Persoon, door: Medewerker | None, reden: str) -> None:
    try:
        with transaction.atomic():
            bewaar(persoon, door, reden)
    except IntegrityError as fout:
        if "bsn_index" in str(fout):
            _bsn_vrij(persoon.bsn, persoon.pk)
        raise


@transaction.atomic
def maak_persoon(*, door: Medewerker | None, reden: str = "", **gegevens: Any) -> Persoon:
    """Register somebody. `geslachtsnaam` is required; a BSN must pass the 11-test and be new.

    Keyword fields: those of Persoon, `geboortedatum` as date.
    """
    schoon = controleer_persoon({"geslachtsnaam": "", **gegevens})
    _bsn_vrij(schoon.get("bsn"))
    persoon = Persoon(**schoon)
    _bewaar_persoon(persoon, door, reden or "Persoon geregistreerd")
    return persoon


@transaction.atomic
def wijzig_persoon(
    persoon: Persoon | int, wijzigingen: Mapping[str, Any], *, door: Medewerker | None, reden: str = "",
    versie: int | None = None,
) -> Persoon:  # fmt: skip
    """Change fields of a person. `versie` (from `versie_van`) makes it refuse when somebody else was first."""
    persoon = _vergrendel(Persoon, getattr(persoon, "pk", persoon))
    _eis_versie(persoon, versie)
    schoon = controleer_persoon(wijzigingen)
    anders = {
        veld: waarde
        for veld, waarde in schoon.items()
        if (getattr(persoon, veld) or None) != (waarde or None)
    }
    if not anders:
        return persoon
    if "geboortedatum" in anders and persoon.overleden_op and anders["geboortedatum"]:
        c = _Controle()
        c(
            "geboortedatum",
            validators.overlijdensdatum,
            persoon.overleden_op,
            anders["geboortedatum"],
            vandaag(),
        )
        c.klaar()
    if "bsn" in anders:
        _bsn_vrij(anders["bsn"], persoon.pk)
    for veld, waarde in anders.items():
        setattr(persoon, veld, waarde)
    _bewaar_persoon(persoon, door, reden or "Gegevens gewijzigd")
    return persoon


@transaction.atomic
def registreer_overlijden(
    persoon: Persoon | int, overleden_op: date, *, door: Medewerker | None, reden: str = ""
) -> Persoon:
    """Register a death. A date that is already there can be corrected, with a reason."""
    persoon = _vergrendel(Persoon, getattr(persoon, "pk", persoon))
    c = _Controle()
    c(
        "overleden_op",
        lambda: validators.overlijdensdatum(_datum(overleden_op), persoon.geboortedatum, vandaag()),
    )
    if persoon.overleden_op and persoon.overleden_op != overleden_op and not reden.strip():
        c.mis(
            "reden",
            f"Er staat al een datum ({persoon.overleden_op:%d-%m-%Y}). Schrijf op waarom die anders wordt.",
        )
    c.klaar()
    if persoon.overleden_op == overleden_op:
        return persoon
    persoon.overleden_op = overleden_op
    bewaar(persoon, door, reden or "Overlijden geregistreerd")
    for relatie in Relatie.objects.select_for_update().filter(
        Q(tot_en_met__isnull=True) | Q(tot_en_met__gt=overleden_op),
        Q(van__isnull=True) | Q(van__lte=overleden_op),
        Q(persoon=persoon) | Q(verwant=persoon),
        soort__in=(Relatiesoort.GEMACHTIGDE, Relatiesoort.WETTELIJK_VERTEGENWOORDIGER, Relatiesoort.PARTNER),
    ):
        relatie.tot_en_met = overleden_op
        bewaar(relatie, door, "Geëindigd door overlijden")
    return persoon


# ---------------------------------------------------------------- adressen


def _sluit_vorige(qs: models.QuerySet, vanaf: date, door: Medewerker | None, wat: str) -> None:
    """Close the current row the day before `vanaf`; a row that began on that day or later can't be overtaken."""
    huidig = qs.select_for_update().filter(tot_en_met__isnull=True).first()
    if huidig is None:
        return
    if huidig.van >= vanaf:
        raise OngeldigeInvoer(
            f"{wat} van nu geldt vanaf {huidig.van:%d-%m-%Y}. Kies een datum daarna.",
            veld="van",
            code="volgorde",
        )
    huidig.tot_en_met = vanaf - timedelta(days=1)
    bewaar(huidig, door, "Afgesloten door een nieuw gegeven")


def _ingangsdatum(van: Any, c: _Controle) -> date | None:
    datum = c("van", _datum, van)
    if datum and datum > vandaag() + timedelta(days=366):
        c.mis("van", "Deze datum ligt meer dan een jaar vooruit.")
    if datum and datum.year < 1900:
        c.mis("van", "Deze datum ligt voor 1900.")
    return datum


@transaction.atomic
def wijzig_adres(
    persoon: Persoon | int, *, door: Medewerker | None, van: date, straat: str, huisnummer: str = "",
    toevoeging: str = "", postcode: str = "", plaats: str = "", land: str = "Nederland", soort: str = Adres.Soort.WOON,
    reden: str = "",
) -> Adres:  # fmt: skip
    """A new address from `van`; the one before it ends the day before."""
    persoon = _vergrendel(Persoon, getattr(persoon, "pk", persoon))
    c = _Controle()
    land = " ".join(land.split()) or "Nederland"
    schoon = {
        "straat": " ".join(straat.split()),
        "toevoeging": " ".join(toevoeging.split()),
        "plaats": " ".join(plaats.split()),
        "land": land,
        "huisnummer": " ".join(huisnummer.split()),
    }
    if soort not in Adres.Soort.values:
        c.mis("soort", "Kies woonadres of briefadres.")
    for veld in ("straat", "plaats"):
        if not schoon[veld]:
            c.mis(veld, f"Vul de {veld} in." if veld == "straat" else "Vul de plaats in.")
    if land.casefold() == "nederland":
        schoon["huisnummer"] = c("huisnummer", validators.huisnummer, huisnummer)
    schoon["postcode"] = c("postcode", validators.postcode, postcode, land)
    for veld, waarde in schoon.items():
        lengte = Adres._meta.get_field(veld).max_length
        if waarde and len(waarde) > lengte:
            c.mis(veld, f"Dit is te lang: hooguit {lengte} tekens.")
    datum = _ingangsdatum(van, c)
    c.klaar()
    _sluit_vorige(persoon.adressen.filter(soort=soort), datum, door, "Het adres")
    adres = Adres(persoon=persoon, soort=soort, van=datum, **schoon)
    bewaar(adres, door, reden or "Nieuw adres")
    return adres


@transaction.atomic
def meld_adres_onbekend(
    persoon: Persoon | int,
    *,
    door: Medewerker | None,
    van: date,
    soort: str = Adres.Soort.WOON,
    reden: str = "",
) -> Adres:
    """We know that the address isn't right any more and don't know the new one: nothing is posted to the old one."""
    persoon = _vergrendel(Persoon, getattr(persoon, "pk", persoon))
    c = _Controle()
    datum = _ingangsdatum(van, c)
    c.klaar()
    huidig = persoon.adressen.filter(soort=soort, tot_en_met__isnull=True).first()
    if huidig is not None and huidig.onbekend:
        return huidig
    _sluit_vorige(persoon.adressen.filter(soort=soort), datum, door, "Het adres")
    adres = Adres(persoon=persoon, soort=soort, van=datum, onbekend=True)
    bewaar(adres, door, reden or "Adres onbekend gemeld")
    return adres


# ---------------------------------------------------------------- bankrekening


@transaction.atomic
def registreer_bankrekening(
    persoon: Persoon | int, *, door: Medewerker | None, iban: str, tenaamstelling: str, van: date | None = None,
    gecontroleerd_op: date | None = None, reden: str = "",
) -> Bankrekening:  # fmt: skip
    """The account to pay to, from `van` (default today); the one before it ends the day before.

    The account must be in the person's own name (Wht 6.8); for a child too: an account of the parent is refused.
    """
    persoon = _vergrendel(Persoon, getattr(persoon, "pk", persoon))
    c = _Controle()
    rekening = c("iban", validators.iban, iban or "")
    naam = " ".join(tenaamstelling.split())
    if not naam:
        c.mis("tenaamstelling", "Vul in op welke naam de rekening staat.")
    elif len(naam) > 140:
        c.mis("tenaamstelling", "Dit is te lang: hooguit 140 tekens.")
    elif not validators.tenaamstelling_past(
        naam,
        persoon.geslachtsnaam,
        persoon.voorvoegsel,
        f"{persoon.voornamen} {persoon.roepnaam}",
        persoon.voorletters,
    ):
        kind = persoon.geboortedatum and _leeftijd(persoon.geboortedatum, vandaag()) < 18
        c.mis(
            "tenaamstelling",
            "De rekening moet op naam van het kind zelf staan, niet op naam van een ouder (Wht 6.8)."
            if kind
            else "De rekening moet op naam van de rechthebbende zelf staan (Wht 6.8).",
        )
    datum = _ingangsdatum(van or vandaag(), c)
    controle = c("gecontroleerd_op", _datum, gecontroleerd_op) if gecontroleerd_op is not None else None
    if controle and controle > vandaag():
        c.mis("gecontroleerd_op", "De datum van controle ligt in de toekomst.")
    if persoon.overleden_op:
        c.mis("iban", "Deze persoon is overleden: er kan geen nieuwe rekening bij.")
    c.klaar()
    huidig = persoon.bankrekeningen.select_for_update().filter(tot_en_met__isnull=True).first()
    if huidig is not None and huidig.iban == rekening and huidig.tenaamstelling == naam:
        if gecontroleerd_op and huidig.gecontroleerd_op != gecontroleerd_op:
            huidig.gecontroleerd_op = gecontroleerd_op
            bewaar(huidig, door, reden or "Rekening gecontroleerd")
        return huidig
    if huidig is not None:
        # a second change on the same day replaces the first from that day on; its history row keeps it
        huidig.tot_en_met = max(huidig.van, datum - timedelta(days=1))
        if huidig.van > datum:
            raise OngeldigeInvoer(
                f"De rekening van nu geldt vanaf {huidig.van:%d-%m-%Y}. Kies die dag of een dag daarna.",
                veld="van",
                code="volgorde",
            )
        bewaar(huidig, door, "Afgesloten door een nieuwe rekening")
    nieuw = Bankrekening(
        persoon=persoon, iban=rekening, tenaamstelling=naam, gecontroleerd_op=gecontroleerd_op, van=datum
    )
    bewaar(nieuw, door, reden or "Nieuwe bankrekening")
    return nieuw


def _leeftijd(geboren: date, op: date) -> int:
    return op.year - geboren.year - ((op.month, op.day) < (geboren.month, geboren.day))


# ---------------------------------------------------------------- relaties


@transaction.atomic
def leg_relatie(
    persoon: Persoon | int, verwant: Persoon | int, soort: str, *, door: Medewerker | None, van: date | None = None,
    tot_en_met: date | None = None, toelichting: str = "",
) -> Relatie:  # fmt: skip
    """`verwant` is the `soort` of `persoon`, from `van` to `tot_en_met`. A gemachtigde needs an end date."""
    ids = sorted({getattr(persoon, "pk", persoon), getattr(verwant, "pk", verwant)})
    c = _Controle()
    if len(ids) == 1:
        raise OngeldigeInvoer("Iemand kan geen relatie met zichzelf hebben.", veld="verwant")
    vast = {p.pk: p for p in Persoon.objects.select_for_update().filter(pk__in=ids).order_by("pk")}
    if len(vast) != 2:
        raise NietGevonden("Persoon niet gevonden.")
    persoon, verwant = vast[getattr(persoon, "pk", persoon)], vast[getattr(verwant, "pk", verwant)]
    if soort not in Relatiesoort.values:
        c.mis("soort", "Kies wat voor relatie dit is.")
    for veld, waarde in (("van", van), ("tot_en_met", tot_en_met)):
        if waarde is not None:
            c(veld, _datum, waarde)
    if soort == Relatiesoort.GEMACHTIGDE:
        if tot_en_met is None:
            c.mis("tot_en_met", "Een machtiging heeft een einddatum nodig.")
        if van is None:
            c.mis("van", "Vul in vanaf wanneer de machtiging geldt.")
    c.klaar()
    if van and tot_en_met and tot_en_met < van:
        c.mis("tot_en_met", "De einddatum ligt voor de begindatum.")
    geboren = (persoon.geboortedatum, verwant.geboortedatum)
    if soort == Relatiesoort.KIND and None not in geboren and geboren[1] <= geboren[0]:
        c.mis("verwant", "Dit kind is niet jonger dan de ouder. Staan ze misschien andersom?")
    if len(toelichting) > 200:
        c.mis("toelichting", "Dit is te lang: hooguit 200 tekens.")
    overlap = Relatie.objects.filter(
        Q(tot_en_met__isnull=True) | Q(tot_en_met__gte=van or date.min),
        Q(van__isnull=True) | Q(van__lte=tot_en_met or date.max),
        persoon=persoon, verwant=verwant, soort=soort,
    )  # fmt: skip
    if overlap.exists():
        c.mis("verwant", "Deze relatie staat er al in deze periode.")
    c.klaar()
    relatie = Relatie(
        persoon=persoon,
        verwant=verwant,
        soort=soort,
        van=van,
        tot_en_met=tot_en_met,
        toelichting=toelichting.strip(),
    )
    bewaar(relatie, door, "Relatie vastgelegd")
    return relatie


@transaction.atomic
def beeindig_relatie(
    relatie: Relatie | int, tot_en_met: date, *, door: Medewerker | None, reden: str = ""
) -> Relatie:
    """Last day of a relation. An earlier end may be set; a relation isn't made longer here: lay a new one."""
    relatie = _vergrendel(Relatie, getattr(relatie, "pk", relatie))
    c = _Controle()
    datum = c("tot_en_met", _datum, tot_en_met)
    if datum and relatie.van and datum < relatie.van:
        c.mis("tot_en_met", f"De relatie begon op {relatie.van:%d-%m-%Y}; het einde ligt daarvoor.")
    if datum and relatie.tot_en_met and datum > relatie.tot_en_met:
        c.mis("tot_en_met", f"De relatie eindigt al op {relatie.tot_en_met:%d-%m-%Y}. Leg een nieuwe vast.")
    c.klaar()
    if relatie.tot_en_met != datum:
        relatie.tot_en_met = datum
        bewaar(relatie, door, reden or "Relatie beëindigd")
    return relatie


# ---------------------------------------------------------------- organisatie


def _eis_beheer(door: Medewerker | None, over: Medewerker | None = None) -> None:
    if door is None:
        return
    if not door.heeft_rol(Rol.BEHEERDER):
        raise MagNiet("Alleen een beheerder mag dit.")
    if over is not None and over.pk == door.pk:
        raise MagNiet(
            "U kunt uw eigen rollen en rechten niet wijzigen. Vraag een andere beheerder.", code="zichzelf"
        )


@transaction.atomic
def bewaar_team(
    *, door: Medewerker | None, team: Team | int | None, code: str, naam: str, zaaksoorten: Iterable[str] = (),
    actief: bool = True,
) -> Team:  # fmt: skip
    """Make (`team` None) or change a team."""
    _eis_beheer(door)
    obj = Team() if team is None else _vergrendel(Team, getattr(team, "pk", team))
    obj.code, obj.naam, obj.actief = code, " ".join(naam.split()), actief
    obj.zaaksoorten = sorted(set(zaaksoorten))
    _volledig_goed(obj)
    bewaar(obj, door, "Team gewijzigd" if team else "Team gemaakt")
    return obj


def _volledig_goed(obj: models.Model, **kwargs: Any) -> None:
    try:
        obj.full_clean(**kwargs)
    except ValidationError as fout:
        raise OngeldigeInvoer.van_velden(
            {veld: " ".join(m) for veld, m in fout.message_dict.items()}
        ) from fout


@transaction.atomic
def maak_medewerker(
    *, door: Medewerker | None, username: str, naam: str, rollen: Iterable[str] = (), team: Team | None = None,
    email: str = "", wachtwoord: str | None = None, gevoeligheid: int = 0, telefoon: str = "",
) -> Medewerker:  # fmt: skip
    """A new colleague. Without `wachtwoord` nobody can log in with this account until one is set."""
    _eis_beheer(door)
    rollen = _schone_rollen(rollen)
    if gevoeligheid not in Gevoeligheid.values:
        raise OngeldigeInvoer("Kies gewoon, gevoelig of zeer gevoelig.", veld="gevoeligheid")
    medewerker = Medewerker(
        username=username.strip(), naam=" ".join(naam.split()), email=email.strip(), team=team, rollen=rollen,
        gevoeligheid=gevoeligheid, telefoon=telefoon, is_staff=_is_staf(rollen),
    )  # fmt: skip
    if not medewerker.naam:
        raise OngeldigeInvoer("Vul een naam in.", veld="naam")
    if wachtwoord is None:
        medewerker.set_unusable_password()
    else:
        zet_wachtwoord(medewerker, wachtwoord)
    _volledig_goed(medewerker)
    bewaar(medewerker, door, "Medewerker gemaakt")
    return medewerker


def zet_wachtwoord(medewerker: Medewerker, wachtwoord: str) -> None:
    """Set (not save) a password that passes the password rules; raises OngeldigeInvoer."""
    from django.contrib.auth.password_validation import validate_password

    try:
        validate_password(wachtwoord, medewerker)
    except ValidationError as fout:
        raise OngeldigeInvoer(" ".join(fout.messages), veld="wachtwoord") from fout
    medewerker.set_password(wachtwoord)


def _schone_rollen(rollen: Iterable[str]) -> list[str]:
    gekozen = {str(rol) for rol in rollen}
    if gekozen - set(Rol.values):
        raise OngeldigeInvoer(
            f"Onbekende rol: {', '.join(sorted(gekozen - set(Rol.values)))}.", veld="rollen"
        )
    return [rol for rol in Rol.values if rol in gekozen]


def _is_staf(rollen: Iterable[str]) -> bool:
    return any(rol in STAFROLLEN for rol in rollen)


@transaction.atomic
def zet_rollen(
    medewerker: Medewerker | int, rollen: Iterable[str], *, door: Medewerker | None, reden: str = "",
    versie: int | None = None,
) -> Medewerker:  # fmt: skip
    """Replace the roles. Nobody does this for themselves; the last beheerder can't lose that role."""
    medewerker = _vergrendel(Medewerker, getattr(medewerker, "pk", medewerker))
    _eis_beheer(door, medewerker)
    _eis_versie(medewerker, versie)
    nieuw = _schone_rollen(rollen)
    _houd_een_beheerder(medewerker, Rol.BEHEERDER in nieuw)
    medewerker.rollen, medewerker.is_staff = nieuw, _is_staf(nieuw)
    bewaar(medewerker, door, reden or "Rollen gewijzigd")
    return medewerker


def _houd_een_beheerder(medewerker: Medewerker, blijft: bool) -> None:
    if blijft or Rol.BEHEERDER not in medewerker.rollen or not medewerker.is_active:
        return
    anderen = Medewerker.objects.select_for_update().filter(rollen__contains=[Rol.BEHEERDER], is_active=True)
    if not anderen.exclude(pk=medewerker.pk).exists():
        raise Weigering(
            "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.", code="laatste_beheerder"
        )


@transaction.atomic
def wijzig_medewerker(
    medewerker: Medewerker | int, *, door: Medewerker | None, reden: str = "", versie: int | None = None,
    **wijzigingen: Any,
) -> Medewerker:  # fmt: skip
    """Change `naam`, `email`, `telefoon`, `team`, `gevoeligheid`, `mfa_verplicht` or `is_active` of a colleague."""
    medewerker = _vergrendel(Medewerker, getattr(medewerker, "pk", medewerker))
    mag = {"naam", "email", "telefoon", "team", "gevoeligheid", "mfa_verplicht", "is_active"}
    if set(wijzigingen) - mag:
        raise OngeldigeInvoer(f"Dit kan hier niet: {', '.join(sorted(set(wijzigingen) - mag))}.")
    _eis_beheer(door, medewerker)
    _eis_versie(medewerker, versie)
    if wijzigingen.get("is_active") is False:
        _houd_een_beheerder(medewerker, False)
    if wijzigingen.get("gevoeligheid", 0) not in Gevoeligheid.values:
        raise OngeldigeInvoer("Kies gewoon, gevoelig of zeer gevoelig.", veld="gevoeligheid")
    for veld, waarde in wijzigingen.items():
        setattr(medewerker, veld, waarde)
    _volledig_goed(medewerker, exclude=["password"])
    bewaar(medewerker, door, reden or "Medewerker gewijzigd")
    return medewerker


@transaction.atomic
def bewaar_medewerker(
    *, door: Medewerker | None, medewerker: Medewerker | int | None, rollen: Iterable[str] = (), reden: str = "",
    wachtwoord: str = "", username: str = "", **gegevens: Any,
) -> Medewerker:  # fmt: skip
    """Make (`medewerker` None) or change a colleague with roles and all: what the admin form does at once."""
    if medewerker is None:
        actief, mfa = gegevens.pop("is_active", True), gegevens.pop("mfa_verplicht", False)
        nieuw = maak_medewerker(
            door=door, username=username, rollen=rollen, wachtwoord=wachtwoord or None, **gegevens
        )
        if not actief or mfa:
            return wijzig_medewerker(nieuw, door=door, is_active=actief, mfa_verplicht=mfa, reden=reden)
        return nieuw
    pk = getattr(medewerker, "pk", medewerker)
    huidig = _vergrendel(Medewerker, pk)
    if _schone_rollen(rollen) != huidig.rollen:
        zet_rollen(pk, rollen, door=door, reden=reden)
    anders = {veld: waarde for veld, waarde in gegevens.items() if getattr(huidig, veld) != waarde}
    if anders:
        wijzig_medewerker(pk, door=door, reden=reden, **anders)
    huidig.refresh_from_db()
    if wachtwoord:
        _eis_beheer(door, huidig)
        zet_wachtwoord(huidig, wachtwoord)
        bewaar(huidig, door, reden or "Wachtwoord gezet", update_fields=["password"])
    return huidig


@transaction.atomic
def wis_tweede_factor(medewerker: Medewerker | int, *, door: Medewerker | None) -> None:
    """Take away the device, after loss of a phone; at the next login a new one is set up. Never your own."""
    from django_otp.plugins.otp_totp.models import TOTPDevice

    medewerker = _vergrendel(Medewerker, getattr(medewerker, "pk", medewerker))
    _eis_beheer(door, medewerker)
    TOTPDevice.objects.filter(user=medewerker).delete()
    bewaar(medewerker, door, "Tweede factor gewist", update_fields=["mfa_verplicht"])


def hef_blokkering_op(medewerker: Medewerker, *, door: Medewerker | None) -> None:
    """Let somebody in again who gave a wrong password too often."""
    from axes.utils import reset

    _eis_beheer(door, medewerker)
    reset(username=medewerker.username)


@transaction.atomic
def meld_afwezig(
    medewerker: Medewerker | int, *, door: Medewerker | None, van: date, tot_en_met: date | None = None,
    vervanger: Medewerker | None = None,
) -> Afwezigheid:  # fmt: skip
    """Absence of yourself, of somebody in your team (teamleider) or of anybody (beheerder). Both days count."""
    medewerker = _vergrendel(Medewerker, getattr(medewerker, "pk", medewerker))
    _eis_over(door, medewerker)
    c = _Controle()
    begin = c("van", _datum, van)
    eind = c("tot_en_met", _datum, tot_en_met) if tot_en_met is not None else None
    if begin and eind and eind < begin:
        c.mis("tot_en_met", "De laatste dag ligt voor de eerste dag.")
    if vervanger is not None and vervanger.pk == medewerker.pk:
        c.mis("vervanger", "Iemand kan zichzelf niet vervangen.")
    if vervanger is not None and not vervanger.is_active:
        c.mis("vervanger", "Deze collega werkt hier niet meer.")
    c.klaar()
    overlap = medewerker.afwezigheden.filter(
        Q(tot_en_met__isnull=True) | Q(tot_en_met__gte=begin), van__lte=eind or date.max
    )
    if overlap.exists():
        raise OngeldigeInvoer("In deze periode staat al een afwezigheid.", veld="van", code="overlap")
    return Afwezigheid.objects.create(medewerker=medewerker, van=begin, tot_en_met=eind, vervanger=vervanger)


@transaction.atomic
def meld_terug(afwezigheid: Afwezigheid | int, laatste_dag: date, *, door: Medewerker | None) -> Afwezigheid:
    """The last day of an absence, for somebody who is back."""
    afwezigheid = _vergrendel(Afwezigheid, getattr(afwezigheid, "pk", afwezigheid))
    _eis_over(door, afwezigheid.medewerker)
    c = _Controle()
    datum = c("laatste_dag", _datum, laatste_dag)
    if datum and datum < afwezigheid.van:
        c.mis("laatste_dag", f"De afwezigheid begon op {afwezigheid.van:%d-%m-%Y}.")
    c.klaar()
    afwezigheid.tot_en_met = datum
    afwezigheid.save(update_fields=["tot_en_met"])
    return afwezigheid


def _eis_over(door: Medewerker | None, medewerker: Medewerker) -> None:
    if door is None or door.pk == medewerker.pk or door.heeft_rol(Rol.BEHEERDER):
        return
    if door.heeft_rol(Rol.TEAMLEIDER) and door.team_id is not None and door.team_id == medewerker.team_id:
        return
    raise MagNiet("U kunt dit alleen voor uzelf of voor uw eigen team doen.")
