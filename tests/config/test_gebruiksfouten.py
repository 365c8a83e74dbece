# SPDX-License-Identifier: EUPL-1.2
"""A command that is called wrongly says so in Dutch, and `./run test` takes pytest's options in any order."""

import argparse

import pytest

from config import gebruiksfouten, opstart
from config.management.commands import toets


def test_gebruiksfouten_zijn_nederlands(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(argparse, "_", argparse._)
    monkeypatch.setattr(argparse, "ngettext", argparse.ngettext)
    gebruiksfouten.in_het_nederlands()
    parser = argparse.ArgumentParser(prog="proef")
    parser.add_argument("bestand")
    parser.add_argument("--aantal", type=int)
    for argumenten, zin in (
        ([], "proef: fout: dit ontbreekt: bestand"),
        (["x", "--hoi"], "proef: fout: dit ken ik niet: --hoi"),
        (["x", "--aantal", "veel"], "proef: fout: --aantal: 'veel' is hier geen geldige waarde"),
        (["x", "--aantal"], "proef: fout: --aantal: hier hoort een waarde achter"),
    ):
        with pytest.raises(SystemExit) as fout:
            parser.parse_args(argumenten)
        assert fout.value.code == 2
        assert zin in capsys.readouterr().err


@pytest.mark.parametrize("argumenten", [["-x", "tests/recht"], ["tests/recht", "-x"], ["-k", "a or b"], []])
def test_run_test_geeft_elke_optie_door(argumenten: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    gezien = []
    monkeypatch.setattr(toets, "toets", lambda rest: gezien.append(rest) or 0)
    with pytest.raises(SystemExit) as einde:
        opstart._voer_licht_uit(toets.Command, ["manage.py", "toets", *argumenten])
    assert (einde.value.code, gezien) == (0, [argumenten])
