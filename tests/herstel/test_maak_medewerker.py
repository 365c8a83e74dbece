# SPDX-License-Identifier: EUPL-1.2
import io

import pytest
from django.core.management import CommandError, call_command

from herstel.models import Medewerker
from tests.herstel.factories import maak_medewerker, maak_team

pytestmark = pytest.mark.django_db


@pytest.fixture
def wachtwoord(monkeypatch):
    def geef(tekst):
        monkeypatch.setattr("sys.stdin", io.StringIO(tekst + "\n"))

    geef("Lang-en-onbekend-77")
    return geef


def test_de_eerste_beheerder(wachtwoord):
    team = maak_team()
    call_command(
        "maak_medewerker", "anna", naam="Anna Admin", rol=["beheerder", "teamleider"], team=team.code
    )
    anna = Medewerker.objects.get(username="anna")
    assert (anna.rollen, anna.is_staff, anna.team) == (["teamleider", "beheerder"], True, team)
    assert anna.check_password("Lang-en-onbekend-77")


@pytest.mark.parametrize(
    ("gebruikersnaam", "opties", "zin"),
    [("anna", {"team": "bestaat-niet"}, "geen team"), ("met spatie", {}, "username"), ("", {}, "username"),
     ("anna", {"naam": ""}, "Vul een naam in")],
)  # fmt: skip
def test_slechte_invoer_geeft_een_zin(wachtwoord, gebruikersnaam, opties, zin):
    with pytest.raises(CommandError, match=zin):
        call_command("maak_medewerker", gebruikersnaam, **{"naam": "Anna", **opties})
    assert not Medewerker.objects.exists()


@pytest.mark.parametrize("tekst", ["", "kort", "123456789012"])
def test_geen_of_zwak_wachtwoord(wachtwoord, tekst):
    wachtwoord(tekst)
    with pytest.raises(CommandError, match=r"(?i)wachtwoord"):
        call_command("maak_medewerker", "anna", naam="Anna")
    assert not Medewerker.objects.exists()


def test_bestaat_al(wachtwoord):
    with pytest.raises(CommandError, match="username"):
        call_command("maak_medewerker", maak_medewerker().username, naam="Anna")
