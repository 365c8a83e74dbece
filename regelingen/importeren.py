# SPDX-License-Identifier: EUPL-1.2
"""Applications from a CSV file: read, check every row, register the good ones in batches. See docs/importeren.md.

Repeatable: a parent who has applied before is found by BSN and not registered again, so a run that was killed is
simply started again. Each batch is one transaction; a batch that meets a conflict is done again row by row.
"""

import csv
import hashlib
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from cases.models import Nummerreeks, Statusovergang, Termijn, Uitgaand, Wachtrijbeweging, Zaak
from cases.services.zaken import zaaknummer
from cases.termijnen import Gebeurtenissen, leid_af
from cases.zaaksoort import zaaksoort_van
from herstel import met_geschiedenis, namen, validators
from herstel.fouten import MagNiet, OngeldigeInvoer, Weigering
from herstel.models import Adres, Bankrekening, Medewerker, Persoon, Team
from herstel.recht.uitkomst import Uitkomst
from herstel.services import controleer_persoon
from herstel.velden import blinde_index
from regelingen.eerste_toets.services import aanmelding_te_laat
from regelingen.eerste_toets.zaaksoort import ROLLEN_AANMELDEN
from regelingen.models import Aanmeldingsimport, EersteToets

BATCH = 400
MAX_BYTES = 200_000_000
MAX_VELD = 4_000
VROEGST = date(2019, 1, 1)
"""No application for repair was received before this day; an earlier date is a typing error."""
REDEN = "import van aanmeldingen"
KANALEN = ("post", "telefoon", "website", "e-mail", "balie", "gemeente", "anders")


@dataclass(frozen=True)
class Kolom:
    """A column: its name in the template, other names that are taken, whether it must be there, what it holds."""

    naam: str
    ook: tuple[str, ...] = ()
    verplicht: bool = False
    uitleg: str = ""
    voorbeeld: str = ""


KOLOMMEN = (
    Kolom("bsn", ("burgerservicenummer", "bsn ouder", "sofinummer"), True, "9 cijfers; wordt gecontroleerd", "900000012"),
    Kolom("voornamen", ("voornaam",), False, "alle voornamen", "Maria Anna"),
    Kolom("roepnaam", (), False, "", "Marianne"),
    Kolom("voorletters", ("initialen",), False, "alleen als de voornamen niet bekend zijn", ""),
    Kolom("voorvoegsel", ("tussenvoegsel", "voorvoegsels", "tussenvoegsels"), False, "zoals “van der”", "van der"),
    Kolom("geslachtsnaam", ("achternaam", "naam", "familienaam"), True, "", "Voorbeeld"),
    Kolom("geslacht", (), False, "m, v of x; mag leeg", "v"),
    Kolom("geboortedatum", ("geboren", "geboren op", "geb datum"), True, "dd-mm-jjjj of jjjj-mm-dd", "12-04-1985"),
    Kolom("straat", ("straatnaam", "adres"), False, "", "Herstelplein"),
    Kolom("huisnummer", ("huisnr", "nummer"), False, "", "12"),
    Kolom("toevoeging", ("huisnummertoevoeging", "toev"), False, "", "A"),
    Kolom("postcode", ("pc",), False, "1234 AB", "1210 QY"),
    Kolom("plaats", ("woonplaats",), False, "", "Voorbeeldstad"),
    Kolom("land", (), False, "leeg is Nederland", ""),
    Kolom("telefoon", ("telefoonnummer", "tel", "mobiel"), False, "", "0600123456"),
    Kolom("email", ("e mail", "mail", "emailadres", "e mailadres"), False, "", ""),
    Kolom("iban", ("rekeningnummer", "bankrekening", "rekening"), False, "eigen rekening; wordt later nog gecontroleerd", ""),
    Kolom("ontvangen_op", ("ontvangen", "ontvangstdatum", "datum ontvangst", "ontvangen op", "aanmelddatum", "datum aanmelding"),
          True, "de dag waarop de aanmelding binnenkwam", "15-03-2023"),
    Kolom("kanaal", ("via", "ontvangen via"), False, ", ".join(KANALEN), "telefoon"),
    Kolom("opmerking", ("opmerkingen", "toelichting"), False, "hooguit 500 tekens", ""),
)  # fmt: skip
_OP_NAAM = {namen.kaal(n): k.naam for k in KOLOMMEN for n in (k.naam.replace("_", " "), *k.ook)}
_PERSOON = ("voornamen", "roepnaam", "voorletters", "voorvoegsel", "geslachtsnaam", "telefoon", "email")


class OnbruikbaarBestand(Weigering):
    """The file as a whole can't be read; nothing has been written."""

    code = "bestand"


@dataclass
class Regelresultaat:
    """What became of one row. `uitkomst`: nieuw, nieuwe_zaak, bestond_al or geweigerd."""

    regel: int
    uitkomst: str
    zaaknummer: str = ""
    fouten: list[tuple[str, str]] = field(default_factory=list)
    opmerkingen: list[str] = field(default_factory=list)

    def als_json(self) -> dict[str, Any]:
        return {
            "regel": self.regel,
            "resultaat": self.uitkomst,
            "zaaknummer": self.zaaknummer or None,
            "fouten": [{"veld": veld, "melding": melding} for veld, melding in self.fouten],
            "opmerkingen": self.opmerkingen,
        }


@dataclass
class Aanmelding:
    """A row that is right in itself."""

    regel: int
    bsn: str
    persoon: dict[str, Any]
    adres: dict[str, str] | None
    iban: str | None
    ontvangen_op: date
    reden: str
    opmerkingen: list[str]


@dataclass
class Bestand:
    """The rows of a file: (line on which the row starts, fields by name or what is wrong with the row)."""

    sha256: str
    rijen: list[tuple[int, dict[str, str] | str]]
    opmerkingen: list[str]


# --- reading ------------------------------------------------------------------------------------------------------


def sjabloon() -> str:
    """An example file: the header and one invented row."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(k.naam for k in KOLOMMEN)
    schrijver.writerow(k.voorbeeld for k in KOLOMMEN)
    return uit.getvalue()


def _tekst(inhoud: bytes) -> tuple[str, list[str]]:
    if not inhoud.strip():
        raise OnbruikbaarBestand("Het bestand is leeg.")
    if inhoud[:2] == b"PK":
        raise OnbruikbaarBestand(
            "Dit is een Excel-bestand (of een zip). Kies in Excel “Opslaan als” en dan CSV UTF-8."
        )
    if inhoud[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise OnbruikbaarBestand("Dit bestand is opgeslagen als UTF-16. Sla het op als CSV UTF-8.")
    if inhoud[:4] == b"%PDF":
        raise OnbruikbaarBestand("Dit is een PDF. Lever de aanmeldingen aan als CSV.")
    try:
        return inhoud.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    try:
        tekst = inhoud.decode("cp1252")
    except UnicodeDecodeError as fout:
        regel = inhoud[: fout.start].count(b"\n") + 1
        raise OnbruikbaarBestand(
            f"De tekens op regel {regel} zijn niet te lezen. Sla het bestand op als CSV UTF-8."
        ) from fout
    return tekst, ["Het bestand is geen UTF-8 en is gelezen als Windows-1252. Controleer namen met accenten."]


def _kop(regel: str) -> tuple[str, list[str]]:
    """The delimiter that gives the most known columns, and the names in the header."""
    beste: tuple[int, str, list[str]] = (0, ";", [])
    for teken in (";", ",", "\t", "|"):
        try:
            velden = next(csv.reader([regel], delimiter=teken, strict=True), [])
        except csv.Error:
            continue
        bekend = sum(namen.kaal(v) in _OP_NAAM for v in velden)
        if bekend > beste[0]:
            beste = (bekend, teken, velden)
    return beste[1], beste[2]


def _kolommen(velden: Sequence[str]) -> tuple[list[str | None], list[str]]:
    """The name of each column (None: not used), and remarks. Raises OnbruikbaarBestand."""
    verplicht = [k.naam for k in KOLOMMEN if k.verplicht]
    if not velden:
        raise OnbruikbaarBestand(
            f"Op de eerste regel staan geen bekende kolommen. Nodig zijn in elk geval: {', '.join(verplicht)}. "
            "Met --sjabloon krijgt u een voorbeeld."
        )
    gekozen: list[str | None] = [_OP_NAAM.get(namen.kaal(v)) for v in velden]
    dubbel = [naam for naam, n in Counter(k for k in gekozen if k).items() if n > 1]
    if dubbel:
        raise OnbruikbaarBestand(f"Deze kolom staat er twee keer in: {', '.join(dubbel)}.")
    if mist := [naam for naam in verplicht if naam not in gekozen]:
        raise OnbruikbaarBestand(
            f"Deze kolom ontbreekt: {', '.join(mist)}. Met --sjabloon krijgt u een voorbeeld."
        )
    if not {"voornamen", "voorletters", "roepnaam"}.intersection(filter(None, gekozen)):
        raise OnbruikbaarBestand("Er is geen kolom voornamen of voorletters.")
    onbekend = [v.strip()[:40] for v, k in zip(velden, gekozen, strict=True) if k is None and v.strip()]
    return gekozen, [f"Deze kolommen worden niet gebruikt: {', '.join(onbekend)}."] if onbekend else []


def lees(inhoud: bytes) -> Bestand:
    """Reads a whole file before anything is written. Raises OnbruikbaarBestand."""
    if len(inhoud) > MAX_BYTES:
        raise OnbruikbaarBestand(f"Het bestand is groter dan {MAX_BYTES // 1_000_000} MB. Splits het.")
    tekst, opmerkingen = _tekst(inhoud)
    begin = re.match(r"\s*", tekst)
    overgeslagen = tekst[: begin.end()].count("\n") if begin else 0
    kale_tekst = tekst.lstrip()
    if "\x00" in kale_tekst.split("\n", 1)[0]:
        raise OnbruikbaarBestand(
            "Dit is geen tekstbestand: er staan nul-tekens in. Sla het op als CSV UTF-8."
        )
    scheider, velden = _kop(kale_tekst.splitlines()[0])
    kolommen, over_kop = _kolommen(velden)
    rijen: list[tuple[int, dict[str, str] | str]] = []
    oude_grens = csv.field_size_limit(MAX_BYTES)
    try:
        lezer = csv.reader(io.StringIO(kale_tekst, newline=""), delimiter=scheider, strict=True)
        next(lezer)
        vorige = lezer.line_num
        for cellen in lezer:
            regel, vorige = vorige + 1 + overgeslagen, lezer.line_num
            if any(cel.strip() for cel in cellen):
                rijen.append((regel, _rij(cellen, kolommen)))
    except csv.Error as fout:
        raise OnbruikbaarBestand(
            f"De aanhalingstekens kloppen niet, op of na regel {vorige + 1 + overgeslagen}. Er is niets ingelezen."
        ) from fout
    finally:
        csv.field_size_limit(oude_grens)
    if not rijen:
        raise OnbruikbaarBestand("Er staan geen aanmeldingen in het bestand, alleen een kop.")
    return Bestand(hashlib.sha256(inhoud).hexdigest(), rijen, [*opmerkingen, *over_kop])


def _rij(cellen: list[str], kolommen: list[str | None]) -> dict[str, str] | str:
    while len(cellen) > len(kolommen) and not cellen[-1].strip():
        cellen.pop()
    if len(cellen) != len(kolommen):
        return f"Deze regel heeft {len(cellen)} velden en de kop heeft er {len(kolommen)}."
    return {naam: cel.strip() for naam, cel in zip(kolommen, cellen, strict=True) if naam}


# --- checking one row ---------------------------------------------------------------------------------------------

_DATUMS = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})"), (3, 2, 1)),
)


def lees_datum(tekst: str) -> date:
    """A date as dd-mm-jjjj or jjjj-mm-dd (also with / or .). Raises ValidationError."""
    if not tekst.isascii():
        raise ValidationError("Schrijf de datum als dd-mm-jjjj.")
    for vorm, (jaar, maand, dag) in _DATUMS:
        if gevonden := vorm.fullmatch(tekst):
            try:
                return date(int(gevonden[jaar]), int(gevonden[maand]), int(gevonden[dag]))
            except ValueError:
                raise ValidationError("Deze datum bestaat niet.") from None
    raise ValidationError("Schrijf de datum als dd-mm-jjjj, met vier cijfers voor het jaar.")


class _Fouten:
    def __init__(self) -> None:
        self.lijst: list[tuple[str, str]] = []

    def __call__(self, veld: str, functie: Callable[..., Any], *args: Any) -> Any:
        try:
            return functie(*args)
        except ValidationError as fout:
            self.lijst.append((veld, " ".join(fout.messages)))
        except OngeldigeInvoer as fout:
            self.lijst += list(fout.velden.items()) or [(veld, fout.melding)]
        return None


def controleer(regel: int, velden: dict[str, str], vandaag: date) -> Aanmelding | Regelresultaat:
    """One row: clean, or refused with everything that is wrong. No message repeats a BSN or another value."""
    c = _Fouten()
    for naam, waarde in velden.items():
        if "\x00" in waarde:
            c.lijst.append((naam, "In dit veld staat een teken dat niet kan (nul-teken)."))
        elif len(waarde) > MAX_VELD:
            c.lijst.append((naam, f"Dit veld is veel te lang: {len(waarde)} tekens."))
    if c.lijst:
        return Regelresultaat(regel, "geweigerd", fouten=c.lijst)
    v = {k.naam: velden.get(k.naam, "") for k in KOLOMMEN}
    bsn = None
    if v["bsn"]:
        bsn = c("bsn", validators.bsn, v["bsn"])
    else:
        c.lijst.append(("bsn", "Vul het BSN in. Iemand zonder BSN meldt u aan op het scherm."))
    if not (v["voornamen"] or v["voorletters"] or v["roepnaam"]):
        c.lijst.append(("voornamen", "Vul de voornamen of de voorletters in."))
    geboren = ontvangen = None
    if v["geboortedatum"]:
        geboren = c(
            "geboortedatum", lambda: validators.geboortedatum(lees_datum(v["geboortedatum"]), vandaag)
        )
    else:
        c.lijst.append(("geboortedatum", "Vul de geboortedatum in."))
    if v["ontvangen_op"]:
        ontvangen = c("ontvangen_op", _ontvangen, v["ontvangen_op"], vandaag)
    else:
        c.lijst.append(("ontvangen_op", "Vul in op welke dag de aanmelding binnenkwam."))
    if geboren and ontvangen and (ontvangen.year - geboren.year) < 16:
        c.lijst.append(
            ("geboortedatum", "Deze ouder was bij de aanmelding jonger dan 16 jaar. Klopt het geboortejaar?")
        )
    geslacht = {"man": "m", "vrouw": "v", "m": "m", "v": "v", "x": "x", "": "", "onbekend": ""}.get(
        v["geslacht"].casefold()
    )
    if geslacht is None:
        c.lijst.append(("geslacht", "Kies m, v of x, of laat het leeg."))
    persoon = c("persoon", controleer_persoon, {n: v[n] for n in _PERSOON} | {"geslacht": geslacht or ""})
    adres = _adres(v, c)
    iban = c("iban", validators.iban, v["iban"]) if v["iban"] else None
    kanaal = v["kanaal"].casefold()
    if kanaal and kanaal not in KANALEN:
        c.lijst.append(("kanaal", f"Kies uit: {', '.join(KANALEN)}."))
    if len(v["opmerking"]) > 500:
        c.lijst.append(("opmerking", "Dit is te lang: hooguit 500 tekens."))
    if c.lijst:
        return Regelresultaat(regel, "geweigerd", fouten=c.lijst)
    assert bsn and ontvangen
    persoon |= {"bsn": bsn, "geboortedatum": geboren}
    if not persoon["voorletters"]:
        persoon["voorletters"] = "".join(f"{naam[0]}." for naam in persoon["voornamen"].split())[:30]
    via = f"aanmelding via {kanaal}" if kanaal else "aanmelding"
    reden = f"{via} (import)" + (f": {v['opmerking']}" if v["opmerking"] else "")
    return Aanmelding(regel, bsn, persoon, adres, iban, ontvangen, reden, [])


def _ontvangen(tekst: str, vandaag: date) -> date:
    dag = lees_datum(tekst)
    if dag > vandaag:
        raise ValidationError("De datum van ontvangst ligt in de toekomst.")
    if dag < VROEGST:
        raise ValidationError("Toen bestond de hersteloperatie nog niet. Klopt het jaar?")
    return dag


def _adres(v: dict[str, str], c: _Fouten) -> dict[str, str] | None:
    if not any(v[n] for n in ("straat", "huisnummer", "toevoeging", "postcode", "plaats")):
        return None
    land = v["land"] or "Nederland"
    binnenland = land.casefold() == "nederland"
    for naam in ("straat", "plaats"):
        if not v[naam]:
            c.lijst.append((naam, f"Het adres is niet compleet: de {naam} ontbreekt."))
    grenzen = {"straat": 120, "toevoeging": 10, "plaats": 80, "land": 60}
    for naam, grens in grenzen.items():
        if len(v[naam]) > grens:
            c.lijst.append((naam, f"Dit is te lang: hooguit {grens} tekens."))
    huisnummer = v["huisnummer"]
    if binnenland:
        if not huisnummer:
            c.lijst.append(("huisnummer", "Het adres is niet compleet: het huisnummer ontbreekt."))
        else:
            huisnummer = c("huisnummer", validators.huisnummer, huisnummer)
    postcode = c("postcode", validators.postcode, v["postcode"], land) if v["postcode"] or binnenland else ""
    return {
        "straat": v["straat"], "huisnummer": (huisnummer or "")[:10], "toevoeging": v["toevoeging"], "postcode": postcode or "",
        "plaats": v["plaats"], "land": "Nederland" if binnenland else land,
    }  # fmt: skip


# --- writing ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=5000)
def _termijn(ontvangen_op: date) -> Uitkomst | None:
    ts = _hoofdtermijn()
    return leid_af(Zaak(soort="eerste_toets", ontvangen_op=ontvangen_op), ts, Gebeurtenissen.uit(()))


@lru_cache(maxsize=5000)
def _te_laat(ontvangen_op: date) -> bool:
    return aanmelding_te_laat(ontvangen_op)


def _hoofdtermijn() -> Any:
    return next(ts for ts in zaaksoort_van("eerste_toets").termijnen if ts.hoofd)


class Invoer:
    """Registers checked rows. `proef`: everything is done and rolled back."""

    def __init__(self, *, door: Medewerker | None, team: Team | None, proef: bool, met_brief: bool) -> None:
        self.door, self.team, self.proef, self.met_brief = door, team, proef, met_brief
        if door is not None and not door.heeft_rol(*ROLLEN_AANMELDEN):
            raise MagNiet("Deze medewerker heeft geen rol die aanmeldingen mag registreren.")

    def verwerk(
        self, rijen: Sequence[Aanmelding], na: Callable[[list[Regelresultaat]], None] | None = None
    ) -> list[Regelresultaat]:
        """One batch; `na` runs in the same transaction (to log how far we are)."""
        try:
            return self._in_transactie(rijen, na)
        except IntegrityError:
            if len(rijen) == 1:
                melding = (
                    "Iemand anders registreerde deze ouder op hetzelfde moment. Lees het bestand opnieuw in."
                )
                return [Regelresultaat(rijen[0].regel, "geweigerd", fouten=[("bsn", melding)])]
        resultaten = [r for rij in rijen for r in self.verwerk([rij])]
        if na and not self.proef:
            with transaction.atomic():
                na(resultaten)
        return resultaten

    def _in_transactie(
        self, rijen: Sequence[Aanmelding], na: Callable[[list[Regelresultaat]], None] | None
    ) -> list[Regelresultaat]:
        with transaction.atomic():
            resultaten = self._verwerk(rijen)
            if self.proef:
                transaction.set_rollback(True)
            elif na:
                na(resultaten)
        return resultaten

    def _verwerk(self, rijen: Sequence[Aanmelding]) -> list[Regelresultaat]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext('importeer_aanmeldingen'))")
        index = {rij.regel: blinde_index(rij.bsn) for rij in rijen}
        bekend = {
            p.bsn_index: p
            for p in Persoon.objects.select_for_update().filter(bsn_index__in=index.values()).order_by("pk")
        }
        zaken = dict(
            Zaak.objects.filter(ouder__in=bekend.values(), soort="eerste_toets").values_list(
                "ouder_id", "zaaknummer"
            )
        )
        resultaten: list[Regelresultaat] = []
        nieuw: list[tuple[Aanmelding, Persoon, Regelresultaat]] = []
        te_maken: list[Persoon] = []
        for rij in rijen:
            persoon = bekend.get(index[rij.regel])
            resultaat = self._beoordeel(rij, persoon, zaken)
            resultaten.append(resultaat)
            if resultaat.uitkomst in ("geweigerd", "bestond_al"):
                continue
            if persoon is None:
                persoon = Persoon(**rij.persoon)
                te_maken.append(persoon)
            nieuw.append((rij, persoon, resultaat))
        if te_maken:
            met_geschiedenis.bulk_create(Persoon, te_maken, door=self.door, reden=REDEN)
        if nieuw:
            gemaakt = {p.pk for p in te_maken}
            self._adressen_en_rekeningen(
                [(rij, persoon) for rij, persoon, _ in nieuw if persoon.pk in gemaakt]
            )
            self._zaken(nieuw)
        return resultaten

    def _beoordeel(self, rij: Aanmelding, persoon: Persoon | None, zaken: dict[int, str]) -> Regelresultaat:
        resultaat = Regelresultaat(rij.regel, "nieuw", opmerkingen=list(rij.opmerkingen))
        if persoon is not None:
            zelfde_naam = namen.kaal(persoon.geslachtsnaam) == namen.kaal(rij.persoon["geslachtsnaam"])
            zelfde_dag = persoon.geboortedatum in (None, rij.persoon["geboortedatum"])
            if not zelfde_naam and not zelfde_dag:
                melding = "Dit BSN staat bij ons op een andere naam en een andere geboortedatum. Zoek uit wat klopt."
                return Regelresultaat(rij.regel, "geweigerd", fouten=[("bsn", melding)])
            if persoon.pk in zaken:
                return Regelresultaat(rij.regel, "bestond_al", zaken[persoon.pk])
            resultaat.uitkomst = "nieuwe_zaak"
            if not zelfde_naam or not zelfde_dag:
                resultaat.opmerkingen.append(
                    "Deze persoon stond er al, met een andere naam of geboortedatum. Die gegevens zijn niet gewijzigd."
                )
            if persoon.overleden_op:
                resultaat.opmerkingen.append(
                    "Deze ouder is overleden. De zaak is geopend voor de nabestaanden."
                )
        if _te_laat(rij.ontvangen_op):
            resultaat.opmerkingen.append(
                "Ontvangen na de uiterste dag (Wht 6.1). De aanmelding is bewaard en gemarkeerd; een medewerker beoordeelt dit."
            )
        return resultaat

    def _adressen_en_rekeningen(self, rijen: list[tuple[Aanmelding, Persoon]]) -> None:
        adressen: list[Adres] = []
        rekeningen: list[Bankrekening] = []
        for rij, persoon in rijen:
            if rij.adres:
                adressen.append(Adres(persoon=persoon, van=rij.ontvangen_op, **rij.adres))
            if rij.iban:
                naam = namen.volledige_naam(persoon.voorletters, persoon.voorvoegsel, persoon.geslachtsnaam)
                rekeningen.append(
                    Bankrekening(
                        persoon=persoon, iban=rij.iban, tenaamstelling=naam[:140], van=rij.ontvangen_op
                    )
                )
        if adressen:
            met_geschiedenis.bulk_create(Adres, adressen, door=self.door, reden=REDEN)
        if rekeningen:
            met_geschiedenis.bulk_create(Bankrekening, rekeningen, door=self.door, reden=REDEN)

    def _zaken(self, nieuw: list[tuple[Aanmelding, Persoon, Regelresultaat]]) -> None:
        zs, ts, nu = zaaksoort_van("eerste_toets"), _hoofdtermijn(), timezone.now()
        nummers = {
            jaar: iter(_nummers(jaar, aantal))
            for jaar, aantal in sorted(Counter(rij.ontvangen_op.year for rij, _, _ in nieuw).items())
        }
        zaken = []
        for rij, persoon, resultaat in nieuw:
            termijn = _termijn(rij.ontvangen_op)
            zaak = Zaak(
                zaaknummer=zaaknummer(rij.ontvangen_op.year, next(nummers[rij.ontvangen_op.year])), soort=zs.code,
                status=zs.begin, status_sinds=nu, ouder=persoon, betrokkene=persoon, team=self.team,
                ontvangen_op=rij.ontvangen_op, te_laat_ontvangen=_te_laat(rij.ontvangen_op),
                gevoeligheid=persoon.gevoeligheid, laatste_beweging_op=nu,
                uiterste_datum=termijn.waarden["einde"] if termijn else None,
            )  # fmt: skip
            zaken.append(zaak)
            resultaat.zaaknummer = "" if self.proef else zaak.zaaknummer
        met_geschiedenis.bulk_create(Zaak, zaken, door=self.door, reden=REDEN)
        met_geschiedenis.bulk_create(
            EersteToets, [EersteToets(zaak=z) for z in zaken], door=self.door, reden=REDEN
        )
        Statusovergang.objects.bulk_create(
            Statusovergang(zaak=z, van="", naar=zs.begin, door=self.door, reden=rij.reden, tijdstip=nu)
            for z, (rij, _, _) in zip(zaken, nieuw, strict=True)
        )
        if self.team:
            Wachtrijbeweging.objects.bulk_create(
                Wachtrijbeweging(zaak=z, naar_team=self.team, door=self.door, tijdstip=nu, reden=REDEN)
                for z in zaken
            )
        Termijn.objects.bulk_create(
            Termijn(
                zaak=z,
                code=ts.code,
                aanvang=u.waarden.get("aanvang"),
                einde=u.waarden["einde"],
                uitleg=u.als_json(),
                berekend_op=nu,
            )  # fmt: skip
            for z in zaken
            if (u := _termijn(z.ontvangen_op))
        )
        if self.met_brief:
            Uitgaand.objects.bulk_create(
                Uitgaand(
                    soort="brief_aanmelding",
                    sleutel=f"brief_aanmelding:{z.pk}",
                    gegevens={"zaak": z.pk},
                    volgende_poging_op=nu,
                )
                for z in zaken
            )


def _nummers(jaar: int, aantal: int) -> range:
    """The next `aantal` case numbers of a year, under the same lock as `cases.services.zaken.nieuw_nummer`."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"nummerreeks:zaak:{jaar}"])
    reeks, _ = Nummerreeks.objects.get_or_create(reeks="zaak", jaar=jaar)
    begin = reeks.laatste + 1
    reeks.laatste += aantal
    reeks.save(update_fields=["laatste"])
    return range(begin, begin + aantal)


def _dubbele(rijen: Iterable[Aanmelding | Regelresultaat]) -> Iterator[Aanmelding | Regelresultaat]:
    """A parent twice in the same file: the first row counts, the next ones are refused with its line number."""
    eerste: dict[str, int] = {}
    for rij in rijen:
        if isinstance(rij, Aanmelding):
            if rij.bsn in eerste:
                melding = f"Dit BSN staat ook op regel {eerste[rij.bsn]}. Alleen die regel is gebruikt."
                yield Regelresultaat(rij.regel, "geweigerd", fouten=[("bsn", melding)])
                continue
            eerste[rij.bsn] = rij.regel
        yield rij


def importeer(
    bestand: Bestand,
    naam: str,
    *,
    door: Medewerker | None = None,
    team: Team | None = None,
    proef: bool = False,
    met_brief: bool = False,
    uitgevoerd_als: str = "",
    voortgang: Callable[[int], None] = lambda _: None,
) -> list[Regelresultaat]:
    """Registers a file that was read. Gives a result per row, in order. Raises MagNiet for a person without the role."""
    invoer = Invoer(door=door, team=team, proef=proef, met_brief=met_brief)
    vandaag = timezone.localdate()
    log = None
    if not proef:
        log = Aanmeldingsimport.objects.create(
            bestandsnaam=naam[-200:], sha256=bestand.sha256, door=door, uitgevoerd_als=uitgevoerd_als[:80],
            begonnen_op=timezone.now(), regels=len(bestand.rijen),
        )  # fmt: skip
    gecontroleerd = (
        Regelresultaat(regel, "geweigerd", fouten=[("", velden)])
        if isinstance(velden, str)
        else controleer(regel, velden, vandaag)
        for regel, velden in bestand.rijen
    )
    resultaten: list[Regelresultaat] = []
    stapel: list[Aanmelding] = []
    gezien = 0

    def noteer(erbij: list[Regelresultaat]) -> None:
        if log is not None:
            log.verwerkt = gezien
            log.tellingen = tellingen([*resultaten, *erbij])
            log.save(update_fields=["verwerkt", "tellingen"])

    for rij in _dubbele(gecontroleerd):
        gezien += 1
        if isinstance(rij, Regelresultaat):
            resultaten.append(rij)
        else:
            stapel.append(rij)
        if len(stapel) >= BATCH:
            resultaten += invoer.verwerk(stapel, noteer)
            stapel = []
        voortgang(gezien)
    if stapel:
        resultaten += invoer.verwerk(stapel, noteer)
    resultaten.sort(key=lambda r: r.regel)
    if log is not None:
        log.status, log.klaar_op, log.verwerkt = Aanmeldingsimport.Status.KLAAR, timezone.now(), gezien
        log.tellingen = tellingen(resultaten)
        log.save()
    return resultaten


def tellingen(resultaten: Iterable[Regelresultaat]) -> dict[str, int]:
    teller = Counter(r.uitkomst for r in resultaten)
    return {
        uitkomst: teller.get(uitkomst, 0) for uitkomst in ("nieuw", "nieuwe_zaak", "bestond_al", "geweigerd")
    }
