# SPDX-License-Identifier: EUPL-1.2
"""Every property test notices a broken rule: the rule is broken here on purpose, and the test must go red."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import count

import pytest
from hypothesis.errors import Flaky

from herstel.recht import rekenen, termijnen, wettabel
from herstel.recht.wettabel import Wettabel
from regelingen.integraal import regels as integraal
from regelingen.nabestaanden import regels as nabestaanden

from . import test_eigenschappen as eigenschappen


def _ongesorteerd(perioden):
    return list(dict.fromkeys(perioden))


def _om_en_om(echt):
    beurt = count()

    def gang(zelf, *args):
        echt(zelf, *args)
        if next(beurt) % 2:
            zelf.waarschuwingen.append("dit staat er maar om de andere keer")

    return gang


def _langer_tarief():
    rij = {
        "code": "awb.4_17.tarief",
        "soort": "staffel",
        "waarde": [[14, "23.00"], [14, "35.00"], [28, "45.00"]],
    }
    rest = {"vanaf": "2019-01-01", "bron": "proef", "status": "keuze"}
    tabel = Wettabel.standaard().met_rijen([rij | rest])
    return lambda: tabel


KAPOT = [
    ("test_later_begin_geeft_nooit_een_eerder_einde", termijnen, "plus_dagen", lambda: lambda dag, n: dag + timedelta(days=n - 2 * dag.day)),
    ("test_meer_opschorting_geeft_nooit_een_eerder_einde", termijnen, "samengevoegd", lambda: lambda perioden: sorted(perioden)[:1]),
    ("test_vereniging_hangt_niet_van_de_volgorde_af", eigenschappen, "samengevoegd", lambda: _ongesorteerd),
    ("test_vereniging_met_een_open_einde", eigenschappen, "samengevoegd", lambda: _ongesorteerd),
    ("test_delen_plus_afrondingsverschil_is_het_geheel", nabestaanden, "rond_breuk", lambda: lambda t, n, e: round(t / n + Decimal("0.02"), 2)),
    ("test_dwangsom_nooit_meer_dan_42_dagen_of_het_maximum", wettabel, "_standaard", _langer_tarief),
    ("test_geen_datum_buiten_de_tabel_zonder_waarschuwing", rekenen.Gang, "_waarschuw_jaar", lambda: lambda zelf, einde: None),
    ("test_opnieuw_rekenen_geeft_hetzelfde", rekenen.Gang, "__init__", lambda: _om_en_om(rekenen.Gang.__init__)),
    ("test_plus_maanden_is_nooit_meer_dan_de_maand", eigenschappen, "plus_maanden", lambda: lambda dag, n: dag + timedelta(days=31 * n)),
    ("test_halve_jaren_is_de_kleinste", eigenschappen, "halve_jaren", lambda: lambda van, tot: (tot - van).days // 182),
    ("test_compensatie_in_centen_en_in_verband", integraal, "rond", lambda: lambda bedrag, eenheid=None: bedrag * 1),
]  # fmt: skip


@pytest.mark.parametrize(("proef", "waar", "naam", "kapot"), KAPOT, ids=[k[0][5:] for k in KAPOT])
def test_een_kapotte_regel_maakt_de_proef_rood(monkeypatch, proef, waar, naam, kapot):
    monkeypatch.setattr(waar, naam, kapot())
    with pytest.raises((AssertionError, Flaky, ExceptionGroup)):
        getattr(eigenschappen, proef)()


def test_voor_elke_eigenschap_is_er_een_kapotte_regel():
    proeven = {n for n in vars(eigenschappen) if n.startswith("test_")} - {
        "test_uitleg_vult_bedragen_en_datums_in"
    }
    assert proeven == {k[0] for k in KAPOT}
    assert termijnen.samengevoegd([(date(2024, 1, 1), date(2024, 1, 2))]) == [
        (date(2024, 1, 1), date(2024, 1, 2))
    ]
