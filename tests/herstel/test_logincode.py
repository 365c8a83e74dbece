# SPDX-License-Identifier: EUPL-1.2
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from herstel import mfa
from herstel.models import Rol
from tests.herstel.factories import maak_medewerker, maak_totp

pytestmark = pytest.mark.django_db


def test_de_code_werkt_en_bestaat_alleen_in_de_demo() -> None:
    wie = maak_medewerker(Rol.BESLISSER, username="beslisser")
    mfa.zet_geheim(wie, mfa.demo_geheim("beslisser"))
    uit = StringIO()
    with override_settings(DEMO=True):
        call_command("logincode", "beslisser", stdout=uit)
        assert mfa.controleer_code(mfa.apparaat(wie), uit.getvalue().strip()) == ""
    with override_settings(DEMO=False), pytest.raises(CommandError, match="alleen in de demo"):
        call_command("logincode", "beslisser")


@override_settings(DEMO=True)
def test_een_eigen_sleutel_wordt_niet_verraden() -> None:
    maak_totp(maak_medewerker(Rol.BESLISSER, username="eigen"))
    with pytest.raises(CommandError, match="eigen sleutel"):
        call_command("logincode", "eigen")
    with pytest.raises(CommandError, match="geen login"):
        call_command("logincode", "bestaat-niet")
