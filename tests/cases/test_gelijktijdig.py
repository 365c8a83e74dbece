# SPDX-License-Identifier: EUPL-1.2
"""Two people, one case, the same moment: one wins, the other is told, nothing is doubled or lost."""

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection

from cases.models import Nummerreeks, Statusovergang, Toewijzing, Zaak
from cases.services import open_zaak, verander_status, wijs_toe
from herstel.fouten import IntussenGewijzigd, VerkeerdeStatus, Weigering
from herstel.models import Rol
from tests.cases.factories import Team5, maak_ouder, maak_zaak
from tests.herstel.factories import maak_medewerker

pytestmark = pytest.mark.django_db(transaction=True)


def tegelijk(*taken: Callable[[], Any]) -> list[Any]:
    """Runs the tasks in threads that start together; gives result or exception of each."""
    start, uit = threading.Barrier(len(taken)), [None] * len(taken)

    def doe(nummer: int, taak: Callable[[], Any]) -> None:
        try:
            start.wait(10)
            uit[nummer] = taak()
        except Exception as fout:  # noqa: BLE001 - de proef kijkt er zelf naar
            uit[nummer] = fout
        finally:
            connection.close()

    draden = [threading.Thread(target=doe, args=(n, t)) for n, t in enumerate(taken)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(30)
    return uit


def test_een_stap_tegelijk_gaat_een_keer() -> None:
    mensen = Team5()
    zaak = maak_zaak(team=mensen.team)
    wijs_toe(zaak, mensen.behandelaar, None)
    uit = tegelijk(*[lambda: verander_status(zaak, "start_toets", mensen.behandelaar)] * 2)
    assert sorted(type(u).__name__ for u in uit) == ["Statusovergang", "VerkeerdeStatus"]
    assert Statusovergang.objects.filter(zaak=zaak, naar="in_toets").count() == 1
    assert any(isinstance(u, VerkeerdeStatus) for u in uit)


def test_wie_een_oude_versie_zag_hoort_wie_er_eerst_was() -> None:
    mensen = Team5()
    zaak = maak_zaak(team=mensen.team)
    ander = maak_medewerker(Rol.ZAAKBEHANDELAAR, team=mensen.team)
    versie = Zaak.objects.get(pk=zaak.pk).versie
    uit = tegelijk(
        lambda: wijs_toe(zaak, mensen.behandelaar, mensen.teamleider, versie=versie),
        lambda: wijs_toe(zaak, ander, mensen.teamleider, versie=versie),
    )
    verliezer = next(u for u in uit if isinstance(u, Weigering))
    assert isinstance(verliezer, IntussenGewijzigd) and verliezer.door == str(mensen.teamleider)
    winnaar = next(u for u in uit if isinstance(u, Zaak))
    assert Toewijzing.objects.get(zaak=zaak, tot__isnull=True).medewerker_id == winnaar.behandelaar_id


def test_zaaknummers_hebben_geen_gat_en_geen_dubbele() -> None:
    ouders = [maak_ouder() for _ in range(8)]
    uit = tegelijk(*[lambda o=o: open_zaak("eerste_toets", o, date(2023, 5, 1), door=None) for o in ouders])
    assert sorted(z.zaaknummer for z in uit) == [f"HT-2023-{n:07d}" for n in range(1, 9)]
    with pytest.raises(ValueError, match="afgebroken"):
        from django.db import transaction

        with transaction.atomic():
            open_zaak("eerste_toets", maak_ouder(), date(2023, 5, 1), door=None)
            raise ValueError("afgebroken")
    assert Nummerreeks.objects.get(reeks="zaak", jaar=2023).laatste == 8
