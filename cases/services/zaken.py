# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Nummerreeks, Statusovergang, Toegangsverlening, Toewijzing, Wachtrijbeweging, Zaak
from cases.services.uitgaand import zet_uit
from cases.zaaksoort import Overgang, zaaksoort_van
from herstel.fouten import IntussenGewijzigd, MagNiet, OngeldigeInvoer, VerkeerdeStatus, VoorwaardeNietVoldaan
from herstel.models import Medewerker, Persoon, Team


def intussen_gewijzigd(obj: Any, wat: str, nu: dict[str, Any] | None = None) -> IntussenGewijzigd:
    """The refusal for who comes second: who changed `obj` last, and when. `wat`: "deze zaak", "dit besluit"."""
    laatste = obj.history.select_related("history_user").first()
    wie = str(laatste.history_user) if laatste and laatste.history_user else "Een collega"
    return IntussenGewijzigd(
        f"{wie} heeft {wat} gewijzigd terwijl u bezig was. Wat u invulde staat er nog. Kijk wat er anders is.",
        door=wie,
        op=laatste.history_date if laatste else None,
        nu=nu,
    )


def zaak_op_slot(pk: int, versie: int | None = None) -> Zaak:
    """Locks the row until the transaction ends; with `versie`, raises IntussenGewijzigd if somebody was first."""
    zaak = (
        Zaak.objects.select_for_update(of=("self",))
        .select_related("ouder", "betrokkene", "behandelaar")
        .get(pk=pk)
    )
    if versie is not None and zaak.versie != versie:
        raise intussen_gewijzigd(
            zaak,
            "deze zaak",
            {
                "status": zaaksoort_van(zaak).status(zaak.status).naam,
                "behandelaar": str(zaak.behandelaar or ""),
            },
        )
    return zaak


def bewaar(zaak: Zaak, door: Medewerker | None, *velden: str, reden: str = "", beweging: bool = True) -> None:
    """Saves the named fields of a locked case with version, time of movement and history."""
    if not connection.in_atomic_block:
        raise RuntimeError("bewaar hoort in een transactie, na zaak_op_slot")
    zaak.versie += 1
    namen = [*velden, "versie"]
    if beweging:
        zaak.laatste_beweging_op = timezone.now()
        namen.append("laatste_beweging_op")
    zaak._history_user = door
    zaak._change_reason = reden[:100] or None
    zaak.save(update_fields=namen)


def nieuw_nummer(reeks: str, jaar: int) -> int:
    """Next number of a series, without gaps: an advisory lock holds until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"nummerreeks:{reeks}:{jaar}"])
    rij, _ = Nummerreeks.objects.get_or_create(reeks=reeks, jaar=jaar)
    rij.laatste += 1
    rij.save(update_fields=["laatste"])
    return rij.laatste


def zaaknummer(jaar: int, volgnummer: int) -> str:
    return f"HT-{jaar}-{volgnummer:07d}"


@transaction.atomic
def open_zaak(
    soort: str,
    ouder: Persoon,
    ontvangen_op: date,
    *,
    betrokkene: Persoon | None = None,
    team: Team | None = None,
    vorige_zaak: Zaak | None = None,
    te_laat_ontvangen: bool = False,
    spoed_reden: str = "",
    door: Medewerker | None,
    reden: str = "",
) -> Zaak:
    """Opens a case of `soort` with its details and the terms that run from receipt. Raises OngeldigeInvoer."""
    from cases.services.termijnen import herbereken_termijnen

    zs = zaaksoort_van(soort)
    nu = timezone.now()
    if ontvangen_op > timezone.localdate(nu):
        raise OngeldigeInvoer("De datum van ontvangst ligt in de toekomst.", veld="ontvangen_op")
    zaak = Zaak(
        zaaknummer=zaaknummer(ontvangen_op.year, nieuw_nummer("zaak", ontvangen_op.year)),
        soort=soort,
        status=zs.begin,
        status_sinds=nu,
        ouder=ouder,
        betrokkene=betrokkene or ouder,
        vorige_zaak=vorige_zaak,
        team=team,
        ontvangen_op=ontvangen_op,
        te_laat_ontvangen=te_laat_ontvangen,
        spoed=bool(spoed_reden),
        spoed_reden=spoed_reden,
        gevoeligheid=max(ouder.gevoeligheid, (betrokkene or ouder).gevoeligheid),
        laatste_beweging_op=nu,
    )
    zaak._history_user = door
    zaak.save(force_insert=True)
    Statusovergang.objects.create(zaak=zaak, van="", naar=zs.begin, door=door, reden=reden, tijdstip=nu)
    if team:
        Wachtrijbeweging.objects.create(zaak=zaak, naar_team=team, door=door, tijdstip=nu, reden=reden[:200])
    if zs.maak_details:
        zs.maak_details(zaak)
    herbereken_termijnen(zaak)
    return zaak


def _controleer(overgang: Overgang, zaak: Zaak, reden: str) -> None:
    zs = zaaksoort_van(zaak)
    if zaak.status not in overgang.van:
        raise VerkeerdeStatus(
            f"“{overgang.naam}” kan niet als de zaak de status “{zs.status(zaak.status).naam}” heeft."
        )
    if overgang.reden_verplicht and not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom.", veld="reden", code="reden_verplicht")
    for voorwaarde in overgang.voorwaarden:
        if melding := voorwaarde(zaak):
            raise VoorwaardeNietVoldaan(melding)


def _door_de_deur(zaak: Zaak, overgang: Overgang, door: Medewerker | None, reden: str) -> Statusovergang:
    """Writes the status of a locked, checked case. Nothing else in the house does."""
    from cases.services.termijnen import herbereken_termijnen, heropen_termijnen

    zs = zaaksoort_van(zaak)
    doel, nu = zs.status(overgang.naar), timezone.now()
    if doel.open and not zaak.is_open:
        heropen_termijnen(zaak, door)
    stap = Statusovergang.objects.create(
        zaak=zaak,
        van=zaak.status,
        naar=doel.code,
        overgang=overgang.code,
        door=door,
        reden=reden,
        tijdstip=nu,
    )
    zaak.status, zaak.status_sinds, zaak.is_open = doel.code, nu, doel.open
    zaak.afgerond_op = None if doel.open else timezone.localdate(nu)
    if overgang.uitkomst:
        zaak.uitkomst = overgang.uitkomst
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('herstel.deur', %s, true)", [str(zaak.pk)])
    bewaar(zaak, door, "status", "status_sinds", "is_open", "afgerond_op", "uitkomst", reden=reden)
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('herstel.deur', '', true)")
    herbereken_termijnen(zaak)
    for soort in overgang.gevolgen:
        zet_uit(soort, f"{soort}:{stap.pk}", {"zaak": zaak.pk, "overgang": stap.pk})
    return stap


@transaction.atomic
def verander_status(
    zaak: Zaak, naar: str, door: Medewerker | None, reden: str = "", *, versie: int | None = None
) -> Statusovergang:
    """Takes the transition with code `naar`. Raises Weigering (wrong status, guard, role, or somebody was first)."""
    zaak = zaak_op_slot(zaak.pk, versie)
    overgang = zaaksoort_van(zaak).overgang(naar)
    if overgang.door_systeem:
        raise MagNiet(f"“{overgang.naam}” gaat niet met een losse knop.")
    if door is not None:
        eis(door, zaak, Actie.BEWERKEN)
        if not door.heeft_rol(*overgang.rollen):
            raise MagNiet(f"Uw rol mag “{overgang.naam}” niet doen.")
    _controleer(overgang, zaak, reden)
    return _door_de_deur(zaak, overgang, door, reden)


def stap_van_besluit(zaak: Zaak, code: str, door: Medewerker | None, reden: str = "") -> Statusovergang:
    """The step that belongs to an act on a decision; the caller has checked who may, and holds the lock."""
    overgang = zaaksoort_van(zaak).overgang(code)
    _controleer(overgang, zaak, reden)
    return _door_de_deur(zaak, overgang, door, reden)


def mogelijke_stappen(zaak: Zaak, user: Medewerker, acties: frozenset[str]) -> list[dict]:
    """Buttons for this person: each with `kan` and, when it can't be done now, `waarom_niet` in words."""
    if Actie.BEWERKEN not in acties:
        return []
    stappen = []
    for overgang in zaaksoort_van(zaak).overgangen_vanuit(zaak.status):
        if overgang.door_systeem or not user.heeft_rol(*overgang.rollen):
            continue
        waarom = next((m for v in overgang.voorwaarden if (m := v(zaak))), "")
        stappen.append({"overgang": overgang, "kan": not waarom, "waarom_niet": waarom})
    return stappen


def _verplaats(
    zaak: Zaak, team: Team | None, behandelaar: Medewerker | None, door: Medewerker | None, reden: str
) -> None:
    nu = timezone.now()
    Wachtrijbeweging.objects.create(
        zaak=zaak, van_team=zaak.team, naar_team=team, van_behandelaar=zaak.behandelaar, naar_behandelaar=behandelaar,
        reden=reden[:200], door=door, tijdstip=nu,
    )  # fmt: skip
    if zaak.behandelaar_id != (behandelaar.pk if behandelaar else None):
        Toewijzing.objects.filter(zaak=zaak, rol=Toewijzing.Rol.BEHANDELAAR, tot__isnull=True).update(tot=nu)
        if behandelaar:
            Toewijzing.objects.create(
                zaak=zaak,
                rol=Toewijzing.Rol.BEHANDELAAR,
                medewerker=behandelaar,
                van=nu,
                reden=reden[:200],
                door=door,
            )
    zaak.team, zaak.behandelaar = team, behandelaar
    bewaar(zaak, door, "team", "behandelaar", reden=reden)


def waarom_niet_toe_te_wijzen(zaak: Zaak, medewerker: Medewerker) -> str | None:
    """Why this person can't get this case, in words; None when it can. Also the dry run of bulk assignment."""
    if not zaak.is_open:
        return "De zaak is al afgerond."
    if not medewerker.is_active:
        return f"{medewerker} werkt hier niet meer."
    if not medewerker.heeft_rol("zaakbehandelaar"):
        return f"{medewerker} is geen zaakbehandelaar."
    if medewerker.team and medewerker.team.zaaksoorten and zaak.soort not in medewerker.team.zaaksoorten:
        return f"{medewerker.team} behandelt geen {zaaksoort_van(zaak).meervoud.lower()}."
    if zaak.gevoeligheid > medewerker.gevoeligheid:
        return f"{medewerker} mag geen zaken zien die {zaak.get_gevoeligheid_display()} zijn."
    if zaak.behandelaar_id == medewerker.pk:
        return f"{medewerker} heeft deze zaak al."
    vandaag = timezone.localdate()
    for afwezig in medewerker.afwezigheden.all():
        if afwezig.van <= vandaag and (
            afwezig.tot_en_met is None or afwezig.tot_en_met > vandaag + timedelta(days=14)
        ):
            return f"{medewerker} is langer dan twee weken afwezig."
    return None


@transaction.atomic
def wijs_toe(
    zaak: Zaak, medewerker: Medewerker, door: Medewerker | None, reden: str = "", *, versie: int | None = None
) -> Zaak:
    """Gives the case to a handler (and to their team). A handler may take one from the own team's queue."""
    zaak = zaak_op_slot(zaak.pk, versie)
    zelf = door is not None and door.pk == medewerker.pk and zaak.behandelaar_id is None
    eis(door, zaak, Actie.OPPAKKEN if zelf else Actie.TOEWIJZEN)
    if melding := waarom_niet_toe_te_wijzen(zaak, medewerker):
        raise VoorwaardeNietVoldaan(melding)
    _verplaats(zaak, medewerker.team, medewerker, door, reden)
    return zaak


@transaction.atomic
def geef_vrij(zaak: Zaak, door: Medewerker | None, reden: str, *, versie: int | None = None) -> Zaak:
    """Puts the case back in the queue of its team."""
    zaak = zaak_op_slot(zaak.pk, versie)
    if door is None or door.pk != zaak.behandelaar_id:
        eis(door, zaak, Actie.TOEWIJZEN)
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom.", veld="reden", code="reden_verplicht")
    if zaak.behandelaar_id is None:
        raise VoorwaardeNietVoldaan("Deze zaak heeft geen behandelaar.")
    _verplaats(zaak, zaak.team, None, door, reden)
    return zaak


def waarom_niet_naar_team(zaak: Zaak, team: Team) -> str | None:
    if not zaak.is_open:
        return "De zaak is al afgerond."
    if not team.actief:
        return f"{team} bestaat niet meer."
    if team.zaaksoorten and zaak.soort not in team.zaaksoorten:
        return f"{team} behandelt geen {zaaksoort_van(zaak).meervoud.lower()}."
    if zaak.team_id == team.pk:
        return f"De zaak ligt al bij {team}."
    return None


@transaction.atomic
def naar_team(
    zaak: Zaak, team: Team, door: Medewerker | None, reden: str = "", *, versie: int | None = None
) -> Zaak:
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.TOEWIJZEN)
    if melding := waarom_niet_naar_team(zaak, team):
        raise VoorwaardeNietVoldaan(melding)
    _verplaats(zaak, team, None, door, reden)
    return zaak


@transaction.atomic
def wijs_tweede_beoordelaar_aan(zaak: Zaak, medewerker: Medewerker, door: Medewerker | None) -> Toewijzing:
    """The second assessor: not the handler, and somebody who may see the case."""
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, Actie.BEWERKEN)
    if medewerker.pk == zaak.behandelaar_id:
        raise VoorwaardeNietVoldaan(
            "De tweede beoordelaar is iemand anders dan de behandelaar.", veld="medewerker"
        )
    if not medewerker.heeft_rol("beoordelaar", "zaakbehandelaar"):
        raise VoorwaardeNietVoldaan(f"{medewerker} is geen beoordelaar.", veld="medewerker")
    if medewerker.gevoeligheid < zaak.gevoeligheid:
        raise VoorwaardeNietVoldaan(f"{medewerker} mag deze zaak niet zien.", veld="medewerker")
    nu = timezone.now()
    Toewijzing.objects.filter(zaak=zaak, rol=Toewijzing.Rol.TWEEDE_BEOORDELAAR, tot__isnull=True).update(
        tot=nu
    )
    toewijzing = Toewijzing.objects.create(
        zaak=zaak, rol=Toewijzing.Rol.TWEEDE_BEOORDELAAR, medewerker=medewerker, van=nu, door=door
    )
    bewaar(zaak, door, reden="tweede beoordelaar aangewezen")
    return toewijzing


@transaction.atomic
def zet_spoed(
    zaak: Zaak, spoed: bool, reden: str, door: Medewerker | None, *, versie: int | None = None
) -> Zaak:
    zaak = zaak_op_slot(zaak.pk, versie)
    eis(door, zaak, Actie.BEWERKEN)
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom.", veld="reden", code="reden_verplicht")
    zaak.spoed, zaak.spoed_reden = spoed, reden[:200] if spoed else ""
    bewaar(zaak, door, "spoed", "spoed_reden", reden=reden)
    return zaak


@transaction.atomic
def verleen_toegang(
    zaak: Zaak,
    medewerker: Medewerker,
    tot_en_met: date,
    reden: str,
    door: Medewerker,
    *,
    mag_bewerken: bool = False,
) -> Toegangsverlening:
    """Opens one case for one person until a day at most a year away."""
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, Actie.VERLENEN)
    vandaag = timezone.localdate()
    if not reden.strip():
        raise OngeldigeInvoer("Schrijf op waarom.", veld="reden", code="reden_verplicht")
    if medewerker.pk == door.pk:
        raise MagNiet("U kunt uzelf geen toegang geven.", veld="medewerker")
    if not vandaag <= tot_en_met <= vandaag + timedelta(days=366):
        raise OngeldigeInvoer("Kies een einddatum van vandaag tot over een jaar.", veld="tot_en_met")
    return Toegangsverlening.objects.create(
        zaak=zaak, medewerker=medewerker, van=vandaag, tot_en_met=tot_en_met, reden=reden, verleend_door=door,
        mag_bewerken=mag_bewerken,
    )  # fmt: skip


@transaction.atomic
def trek_toegang_in(verlening: Toegangsverlening, door: Medewerker) -> None:
    verlening = Toegangsverlening.objects.select_for_update().get(pk=verlening.pk)
    eis(door, verlening.zaak, Actie.VERLENEN)
    if verlening.ingetrokken_op is None:
        verlening.ingetrokken_op = timezone.now()
        verlening.save(update_fields=["ingetrokken_op"])
