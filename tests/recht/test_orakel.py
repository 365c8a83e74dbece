# SPDX-License-Identifier: EUPL-1.2
"""The formulas agree with the brute-force derivation. ``HERSTEL_GEVALLEN=100000`` runs the full number per kind."""

import json
import os
from random import Random

import pytest

from herstel.recht.rekenen import bereken, kinds
from herstel.recht.uitkomst import naar_json

from . import hulp  # noqa: F401
from .gevallen import MAKERS
from .orakel import ORAKELS

GEVALLEN = int(os.environ.get("HERSTEL_GEVALLEN", "250"))
EIGEN = {"beroepstermijn", "zienswijzetermijn", "moratorium", "herziening"}


def test_elke_soort_van_het_contract_heeft_een_orakel():
    assert set(MAKERS) == set(ORAKELS) == set(kinds()) - EIGEN


@pytest.mark.parametrize("kind", sorted(ORAKELS))
def test_eens_met_het_orakel(kind):
    kans = Random(f"orakel {kind}")
    for nummer in range(GEVALLEN):
        feiten = MAKERS[kind](kans)
        voor = json.dumps(feiten)
        kreeg = naar_json(bereken(kind, feiten).waarden)
        assert json.dumps(feiten) == voor, "de invoer is veranderd"
        verwacht = ORAKELS[kind](feiten)
        verschil = {k: (kreeg[k], v) for k, v in verwacht.items() if kreeg[k] != v}
        assert not verschil, f"geval {nummer}: {voor}: (kern, orakel) {verschil}"
