# SPDX-License-Identifier: EUPL-1.2
import subprocess
import time

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command

from config.tasks import HARTSLAG, hartslag

pytestmark = pytest.mark.proces


def wacht_tot(voorwaarde, seconden: float = 15) -> None:
    einde = time.monotonic() + seconden
    while not voorwaarde():
        assert time.monotonic() < einde, "duurde te lang"
        time.sleep(0.05)


def test_een_echte_werker_voert_de_taak_uit(celery_werker: subprocess.Popen) -> None:
    cache.delete(HARTSLAG)
    hartslag.delay()
    wacht_tot(lambda: cache.get(HARTSLAG) is not None)
    call_command("hartslag", "--max", "60")


@pytest.mark.parametrize(("laatste", "melding"), [(None, "nog geen hartslag"), (1000.0, "oud")])
def test_hartslag_meldt_stilstand(laatste: float | None, melding: str) -> None:
    cache.delete(HARTSLAG)
    if laatste is not None:
        cache.set(HARTSLAG, laatste)
    with pytest.raises(CommandError, match=melding):
        call_command("hartslag")
