# SPDX-License-Identifier: EUPL-1.2
"""Teams and staff, all invented: roles, absences, people who left, and one demo login per role."""

import base64
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX, make_password
from django_otp.plugins.otp_totp.models import TOTPDevice

from herstel import mfa
from herstel.models import Afwezigheid, Medewerker, Rol, Team
from herstel.voorbeelddata import FTE, TEAMS, registreer
from herstel.voorbeelddata.verzameling import ACHTERNAMEN, HERKOMSTEN, REGIOS, VOORNAMEN

if TYPE_CHECKING:
    from herstel.voorbeelddata import Bouw

DEMO_WACHTWOORD = "herstel-demo"
DEMO: tuple[tuple[str, str, str, int], ...] = (
    ("zaakbehandelaar", "Noor van der Linden", Rol.ZAAKBEHANDELAAR, 1),
    ("beoordelaar", "Samir Benhaddou", Rol.BEOORDELAAR, 1),
    ("teamleider", "Gülay Yıldırım", Rol.TEAMLEIDER, 2),
    ("beslisser", "Hendrik ter Braak", Rol.BESLISSER, 2),
    ("lakker", "Priya Jagroep", Rol.LAKKER, 1),
    ("rapporteur", "Joris de Haan", Rol.RAPPORTEUR, 0),
    ("privacyofficer", "Esi Boateng", Rol.PRIVACY_OFFICER, 2),
    ("beheerder", "Marek Zieliński", Rol.BEHEERDER, 0),
)
"""User name, name, role and sensitivity mark of the demo logins: in the first team, or in the central staff."""

_STAF = {Rol.BESLISSER, Rol.BEHEERDER, Rol.TEAMLEIDER, Rol.PRIVACY_OFFICER}
_CENTRAAL = {Rol.BESLISSER, Rol.LAKKER, Rol.RAPPORTEUR, Rol.PRIVACY_OFFICER, Rol.BEHEERDER}
_AANDEEL_CENTRAAL = (
    (Rol.BESLISSER, 0.025), (Rol.LAKKER, 0.06), (Rol.RAPPORTEUR, 0.01), (Rol.PRIVACY_OFFICER, 0.005), (Rol.BEHEERDER, 0.005),
)  # fmt: skip


@dataclass
class Teamgegevens:
    """A team as the other parts need it; `behandelaars` and `beoordelaars` hold (id, sensitivity mark)."""

    id: int
    code: str
    zaaksoorten: tuple[str, ...]
    teamleider: int = 0
    behandelaars: list[tuple[int, int]] = field(default_factory=list)
    vertrokken: list[tuple[int, int]] = field(default_factory=list)
    beoordelaars: list[tuple[int, int]] = field(default_factory=list)


def demo_logins() -> list[tuple[str, str, str]]:
    aanwezig = dict(
        Medewerker.objects.filter(username__in=[d[0] for d in DEMO], is_active=True).values_list(
            "username", "naam"
        )
    )
    met_code = set(
        TOTPDevice.objects.filter(user__username__in=aanwezig).values_list("user__username", flat=True)
    )
    return [
        (
            rol.label if isinstance(rol, Rol) else str(rol),
            f"{naam} / {DEMO_WACHTWOORD}",
            f"code: ./run manage logincode {naam}" if naam in met_code else "",
        )
        for naam, _, rol, _ in DEMO
        if naam in aanwezig
    ]


def _naam(toeval) -> str:
    herkomst = toeval.choice(HERKOMSTEN)
    voor = toeval.choice(VOORNAMEN[herkomst][toeval.randrange(2)])
    tussen, achter = toeval.choice(ACHTERNAMEN[herkomst])
    return " ".join(deel for deel in (voor, tussen, achter) if deel)


def _maak_teams(bouw: "Bouw") -> list[Teamgegevens]:
    aantal = max(4, round(TEAMS * bouw.opdracht.schaal))
    tabel = bouw.tabellen.van(Team)
    teams = []
    for nummer in range(aantal):
        regio = REGIOS[nummer % len(REGIOS)] + (
            f" {nummer // len(REGIOS) + 1}" if nummer >= len(REGIOS) else ""
        )
        if nummer % 10 == 0:
            naam, soorten = f"Alle regelingen {regio}", ()
        elif nummer % 8 == 1:
            naam, soorten = f"Eerste toets {regio}", ("eerste_toets",)
        else:
            naam, soorten = f"Integrale beoordeling {regio}", ("integrale_beoordeling",)
        team = Teamgegevens(bouw.nieuw_id(Team), f"team-{nummer + 1:02d}", soorten)
        tabel.rij(id=team.id, code=team.code, naam=naam, zaaksoorten=list(soorten), actief=True)
        teams.append(team)
    return teams


@registreer(10)
def organisatie(bouw: "Bouw") -> None:
    """Teams, staff, absences. Leaves `teams`, `beslissers` and `demo` in the register."""
    toeval = bouw.toeval("organisatie")
    teams = _maak_teams(bouw)
    centraal: dict[str, list[int]] = {rol: [] for rol, _ in _AANDEEL_CENTRAAL}
    tabel, afwezig = bouw.tabellen.van(Medewerker), bouw.tabellen.van(Afwezigheid, met_id=False)
    dag = bouw.opdracht.peildatum
    ids: dict[str, int] = {}
    wachtwoord = make_password(DEMO_WACHTWOORD, salt="voorbeelddataherstel")

    def voeg_toe(
        username: str, naam: str, rollen: list[str], team: Teamgegevens | None, gevoeligheid: int,
        *, actief: bool = True, geheim: str = UNUSABLE_PASSWORD_PREFIX + "v" * 40,
    ) -> int:  # fmt: skip
        nummer = bouw.nieuw_id(Medewerker)
        tabel.rij(
            id=nummer, password=geheim, username=username, naam=naam, email=f"{username}@voorbeeld.invalid",
            rollen=rollen, team_id=team.id if team else None, gevoeligheid=gevoeligheid, is_active=actief,
            is_staff=bool(_STAF.intersection(rollen)), is_superuser=False, mfa_verplicht=False,
            date_joined=bouw.moment(dag - timedelta(days=toeval.randrange(400, 1900))), last_login=None,
        )  # fmt: skip
        return nummer

    for username, naam, rol, gevoeligheid in DEMO:
        team = None if rol in _CENTRAAL else teams[0]
        ids[username] = voeg_toe(username, naam, [rol], team, gevoeligheid, geheim=wachtwoord)
        if rol in centraal:
            centraal[rol].append(ids[username])
    teams[0].teamleider = ids["teamleider"]
    teams[0].behandelaars.append((ids["zaakbehandelaar"], 1))
    teams[0].beoordelaars.append((ids["beoordelaar"], 1))

    totaal = max(36, round(FTE * bouw.opdracht.schaal))
    volgnummer = 1000
    for rol, deel in _AANDEEL_CENTRAAL:
        while len(centraal[rol]) < max(2 if rol == Rol.BESLISSER else 1, round(totaal * deel)):
            volgnummer += 1
            centraal[rol].append(
                voeg_toe(f"m{volgnummer}", _naam(toeval), [rol], None, toeval.choice((1, 2)))
            )
    over = totaal - len(DEMO) - sum(len(lijst) for lijst in centraal.values())
    for team in teams:
        if not team.teamleider:
            volgnummer += 1
            team.teamleider = voeg_toe(f"m{volgnummer}", _naam(toeval), [Rol.TEAMLEIDER], team, 2)
            over -= 1
    for nummer in range(max(over, len(teams) * 6)):
        team = teams[nummer % len(teams)]
        volgnummer += 1
        plaats = nummer // len(teams)
        gevoeligheid = 2 if plaats < 2 else 1 if toeval.random() < 0.35 else 0
        if plaats % 4 == 1:
            rollen = [Rol.BEOORDELAAR] if toeval.random() < 0.7 else [Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR]
            wie = voeg_toe(f"m{volgnummer}", _naam(toeval), rollen, team, gevoeligheid)
            team.beoordelaars.append((wie, gevoeligheid))
            continue
        actief = plaats < 4 or toeval.random() > 0.07
        if plaats == 4 and team is teams[0]:
            actief = False
        wie = voeg_toe(
            f"m{volgnummer}", _naam(toeval), [Rol.ZAAKBEHANDELAAR], team, gevoeligheid, actief=actief
        )
        (team.behandelaars if actief else team.vertrokken).append((wie, gevoeligheid))
        kans = toeval.random()
        if actief and kans < 0.05:
            afwezig.rij(
                medewerker_id=wie, van=dag - timedelta(days=toeval.randrange(20, 120)), tot_en_met=None
            )
        elif actief and kans < 0.12:
            van = dag - timedelta(days=toeval.randrange(0, 8))
            afwezig.rij(medewerker_id=wie, van=van, tot_en_met=van + timedelta(days=toeval.randrange(9, 15)))
        elif actief and kans < 0.2:
            van = dag + timedelta(days=toeval.randrange(10, 60))
            afwezig.rij(medewerker_id=wie, van=van, tot_en_met=van + timedelta(days=14))
    apparaten = bouw.tabellen.van(TOTPDevice)
    for username, _, rol, _ in DEMO:
        if rol in _STAF:
            sleutel = base64.b32decode(mfa.demo_geheim(username)).hex()
            apparaten.rij(
                id=bouw.nieuw_id(TOTPDevice), user_id=ids[username], name="demo", confirmed=True, key=sleutel,
                step=30, t0=0, digits=6, tolerance=1, drift=0, last_t=-1, throttling_failure_count=0,
                throttling_failure_timestamp=None, created_at=bouw.nu, last_used_at=None,
            )  # fmt: skip
    bouw.register |= {"teams": teams, "centraal": centraal, "demo": ids, "tellingen": {"teams": len(teams)}}
    bouw.register["tellingen"]["medewerkers"] = bouw._tellers[Medewerker]
    bouw.tabellen.schrijf()
