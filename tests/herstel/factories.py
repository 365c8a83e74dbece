# SPDX-License-Identifier: EUPL-1.2
"""Made-up people and colleagues for tests. Plain functions: what isn't asked for gets a valid, unique value."""

from datetime import date
from itertools import count
from typing import Any

from django_otp.plugins.otp_totp.models import TOTPDevice

from herstel import services
from herstel.models import Adres, Bankrekening, Medewerker, Persoon, Relatie, Relatiesoort, Rol, Team
from herstel.recht import bsn

WACHTWOORD = "proef-Wachtwoord-42"
_nummer = count(1)
_bsn = count(1)

VOORNAMEN = ("Aïcha", "Bram", "Chantal", "Dilan", "Esra", "Femke", "Gökhan", "Hanna", "Ibrahim", "Jolanda")
ACHTERNAMEN = (
    ("", "Yılmaz"), ("de", "Vries"), ("", "El Idrissi"), ("van der", "Meer"), ("", "Çelik"), ("", "Jansen"),
    ("", "Ramdin"), ("ter", "Haar"), ("", "Nowak"), ("", "Özdemir"),
)  # fmt: skip


def nieuw_bsn() -> str:
    return bsn.synthetisch(next(_bsn))


def maak_team(**kwargs: Any) -> Team:
    n = next(_nummer)
    return Team.objects.create(**{"code": f"team-{n}", "naam": f"Team {n}", **kwargs})


def maak_medewerker(rollen: Any = (), *, wachtwoord: str | None = None, **kwargs: Any) -> Medewerker:
    """A colleague with these roles (a list or one role); logs in with WACHTWOORD where `wachtwoord` is given."""
    rollen = [rollen] if isinstance(rollen, str) else list(rollen)
    n = next(_nummer)
    medewerker = services.maak_medewerker(
        door=None, **{"username": f"medewerker{n}", "naam": f"Medewerker {n}", "rollen": rollen, **kwargs}
    )
    if wachtwoord is not None:
        medewerker.set_password(wachtwoord)
        services.bewaar(medewerker, None, update_fields=["password"])
    return medewerker


def maak_persoon(**kwargs: Any) -> Persoon:
    n = next(_nummer)
    voorvoegsel, achternaam = ACHTERNAMEN[n % len(ACHTERNAMEN)]
    voornaam = VOORNAMEN[n // 3 % len(VOORNAMEN)]
    gegevens = {
        "bsn": nieuw_bsn(), "voornamen": voornaam, "roepnaam": voornaam, "voorletters": f"{voornaam[0]}.",
        "voorvoegsel": voorvoegsel, "geslachtsnaam": achternaam, "geboortedatum": date(1980, 1 + n % 12, 1 + n % 28),
    }  # fmt: skip
    if "geslachtsnaam" in kwargs:
        gegevens["voorvoegsel"] = ""
    return services.maak_persoon(door=None, **{**gegevens, **kwargs})


def maak_kind(ouder: Persoon, **kwargs: Any) -> Persoon:
    kind = maak_persoon(
        **{
            "geboortedatum": date(2010, 6, 15),
            "geslachtsnaam": ouder.geslachtsnaam,
            "voorvoegsel": ouder.voorvoegsel,
            **kwargs,
        }
    )
    maak_relatie(ouder, kind, Relatiesoort.KIND)
    return kind


def maak_relatie(
    persoon: Persoon, verwant: Persoon, soort: str = Relatiesoort.KIND, **kwargs: Any
) -> Relatie:
    return services.leg_relatie(persoon, verwant, soort, door=None, **kwargs)


def maak_adres(persoon: Persoon, **kwargs: Any) -> Adres:
    gegevens = {
        "van": date(2020, 1, 1), "straat": "Voorbeeldstraat", "huisnummer": "12", "postcode": "1234 AB",
        "plaats": "Proefstad",
    }  # fmt: skip
    return services.wijzig_adres(persoon, door=None, **{**gegevens, **kwargs})


def proef_iban(nummer: int) -> str:
    """A valid IBAN of a bank that doesn't exist."""
    romp = f"PROE{nummer:010d}"
    cijfers = "".join(str(int(teken, 36)) for teken in romp + "NL00")
    return f"NL{98 - int(cijfers) % 97:02d}{romp}"


def maak_bankrekening(persoon: Persoon, **kwargs: Any) -> Bankrekening:
    gegevens = {
        "iban": proef_iban(next(_nummer)),
        "tenaamstelling": f"{persoon.voorletters} {persoon.voorvoegsel} {persoon.geslachtsnaam}",
        "van": date(2022, 1, 1),
    }
    return services.registreer_bankrekening(persoon, door=None, **{**gegevens, **kwargs})


def maak_totp(medewerker: Medewerker, *, sleutel: str | None = None, bevestigd: bool = True) -> TOTPDevice:
    extra = {"key": sleutel} if sleutel else {}
    return TOTPDevice.objects.create(user=medewerker, name="proef", confirmed=bevestigd, **extra)


def verifieer_client(client: Any, medewerker: Medewerker) -> None:
    """Log the test client in, second factor included."""
    from django_otp import DEVICE_ID_SESSION_KEY

    apparaat = medewerker.totpdevice_set.filter(confirmed=True).first() or maak_totp(medewerker)
    client.force_login(medewerker, backend="django.contrib.auth.backends.ModelBackend")
    sessie = client.session
    sessie[DEVICE_ID_SESSION_KEY] = apparaat.persistent_id
    sessie.save()


ALLE_ROLLEN = tuple(Rol.values)
