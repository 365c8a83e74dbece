# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.prioriteit import CONTACT_ELKE_DAGEN, DEZE_WEEK, NU, WACHT, Feiten, plaats, waarom_hoger

OP = date(2026, 11, 23)
RUSTIG = Feiten(ontvangen_op=OP - timedelta(days=20), uiterste_datum=OP + timedelta(days=160))


def dag(over: int) -> date:
    return OP + timedelta(days=over)


def test_zonder_haast_staat_een_zaak_in_deze_week_zonder_redenen() -> None:
    uit = plaats(RUSTIG, OP)
    assert (uit.band, uit.redenen) == (DEZE_WEEK, ())
    assert uit.kort == "Geen haast: u bent aan zet"


@pytest.mark.parametrize(
    ("feiten", "tekst"),
    [
        ({"uiterste_datum": dag(-1)}, "De termijn is 1 dag geleden verstreken"),
        ({"uiterste_datum": dag(0)}, "De termijn loopt vandaag af"),
        ({"uiterste_datum": dag(30)}, "De termijn loopt over 30 dagen af"),
        ({"volgende_contact_op": dag(0)}, "U beloofde vandaag contact"),
        ({"volgende_contact_op": dag(-3)}, "Het beloofde contact is 3 dagen te laat"),
        ({"taak_uiterlijk_op": dag(0)}, "Er moet vandaag een taak klaar zijn"),
        ({"taak_uiterlijk_op": dag(-1)}, "Een taak is 1 dag te laat"),
        ({"spoed": True, "spoed_reden": "uithuiszetting"}, "Spoed: uithuiszetting"),
        ({"teruggegeven": True}, "Uw concept kwam terug en moet anders"),
        (
            {"laatste_contact_op": dag(-CONTACT_ELKE_DAGEN - 1)},
            "De ouder hoorde 43 dagen niets; afgesproken is elke zes weken",
        ),
    ],
)
def test_wat_dringt_staat_in_nu_met_de_reden_in_woorden(feiten: dict, tekst: str) -> None:
    uit = plaats(replace(RUSTIG, **feiten), OP)
    assert uit.band == NU
    assert uit.kort == tekst


@pytest.mark.parametrize(
    "feiten",
    [
        {"uiterste_datum": dag(31)},
        {"volgende_contact_op": dag(1)},
        {"taak_uiterlijk_op": dag(7)},
        {"laatste_contact_op": dag(-CONTACT_ELKE_DAGEN)},
        {"uiterste_datum": dag(10), "opgeschort_sinds": dag(-5)},
        {"ontvangen_op": dag(-400), "niet_bereikbaar": True},
    ],
)
def test_wat_net_niet_dringt_staat_niet_in_nu(feiten: dict) -> None:
    assert plaats(replace(RUSTIG, **feiten), OP).band == DEZE_WEEK


def test_wie_op_een_ander_wacht_komt_alleen_terug_voor_wat_hij_zelf_kan_doen() -> None:
    bij_ander = replace(
        RUSTIG, wacht_op="tweede beoordelaar", uiterste_datum=dag(-100), spoed=True, spoed_reden="x"
    )
    assert plaats(bij_ander, OP).band == WACHT
    met_belofte = plaats(replace(bij_ander, volgende_contact_op=OP), OP)
    assert met_belofte.band == NU
    assert met_belofte.kort == "U beloofde vandaag contact"
    assert plaats(replace(bij_ander, beoordelen=True), OP).band == NU


def test_stille_ouder_kan_boven_een_ingebrekestelling_staan() -> None:
    """Who writes a notice of default doesn't push away who waits in silence."""
    luid = plaats(replace(RUSTIG, ingebrekestelling=True), OP)
    stil = plaats(replace(RUSTIG, ontvangen_op=dag(-120)), OP)
    assert stil.band == NU
    assert luid.band == DEZE_WEEK


def test_een_dag_later_nooit_minder_dringend() -> None:
    eerder = plaats(replace(RUSTIG, uiterste_datum=dag(12)), OP)
    later = plaats(replace(RUSTIG, uiterste_datum=dag(11)), OP)
    assert later.punten > eerder.punten


def test_waarom_hoger_noemt_de_zwaarste_reden_die_verschilt() -> None:
    a = plaats(replace(RUSTIG, uiterste_datum=dag(-40)), OP)
    b = plaats(replace(RUSTIG, uiterste_datum=dag(-1)), OP)
    zin = waarom_hoger(a, b)
    assert "40 dagen geleden verstreken" in zin
    assert f"{a.punten} tegen {b.punten}" in zin
    assert waarom_hoger(a, a) == "De aanvraag kwam eerder binnen."
    assert waarom_hoger(a, plaats(RUSTIG, OP)).startswith("Staat in “Nu” en de andere in “Deze week”")
