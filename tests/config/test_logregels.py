# SPDX-License-Identifier: EUPL-1.2
"""No BSN reaches a log line, from whoever the line comes."""

import io
import json
import logging
import logging.config
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from config import logregels

BSN = "999990019"
BSN_8 = "10000008"  # met voorloopnul: 010000008


@pytest.fixture
def logboek() -> Iterator[io.StringIO]:
    """The product's own handler and formatter, on a string instead of stderr."""
    uit = io.StringIO()
    handler = logging.StreamHandler(uit)
    handler.setFormatter(logregels.opmaak())
    wortel = logging.getLogger()
    niveau = wortel.level
    wortel.addHandler(handler)
    wortel.setLevel(logging.DEBUG)
    yield uit
    wortel.removeHandler(handler)
    wortel.setLevel(niveau)


def regels(uit: io.StringIO) -> list[dict]:
    return [json.loads(regel) for regel in uit.getvalue().splitlines()]


def test_de_proefnummers_doorstaan_de_elfproef() -> None:
    for nummer in (BSN, BSN_8.zfill(9)):
        assert sum(g * int(c) for g, c in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), nummer, strict=True)) % 11 == 0


@pytest.mark.parametrize(
    "schrijfwijze",
    [BSN, BSN_8, "9999.90.019", "999.990.019", "999 990 019", "999-990-019", f"x{BSN}y", f"a/{BSN}/b"],
)
def test_elke_schrijfwijze_wordt_gemaskeerd(schrijfwijze: str) -> None:
    assert (
        logregels.masker(f"voor {schrijfwijze} na")
        == "voor " + schrijfwijze.replace(schrijfwijze.strip("xya/b"), "[BSN]") + " na"
    )


@pytest.mark.parametrize(
    "tekst", ["999990018", "1234567", "0000000000", "000000000", "9999900190", "2026-11-23", ""]
)
def test_wat_geen_bsn_is_blijft_staan(tekst: str) -> None:
    assert logregels.masker(tekst) == tekst


@given(st.integers(min_value=1, max_value=999_999_999))
def test_precies_de_elfproef_beslist(getal: int) -> None:
    tekst = f"{getal:09d}"
    som = sum(g * int(c) for g, c in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), tekst, strict=True))
    assert (logregels.masker(tekst) == "[BSN]") is (som % 11 == 0)


def test_structlog_met_velden(logboek: io.StringIO) -> None:
    structlog.get_logger("herstel.proef").warning(
        f"zoek {BSN}", bsn=BSN, nummer=int(BSN), diep={"a": [BSN, {BSN: 1}]}
    )
    (regel,) = regels(logboek)
    assert BSN not in logboek.getvalue()
    assert regel["melding"] == "zoek [BSN]"
    assert regel["bsn"] == regel["nummer"] == "[BSN]"
    assert regel["diep"] == {"a": ["[BSN]", {"[BSN]": 1}]}
    assert regel["level"] == "warning" and regel["logger"] == "herstel.proef"


def test_standaardlogger_met_argumenten_en_extra(logboek: io.StringIO) -> None:
    logging.getLogger("django.request").error(
        "Niet gevonden: %s", f"/p/{BSN}", extra={"request": f"GET {BSN}"}
    )
    assert BSN not in logboek.getvalue()
    assert regels(logboek)[0]["melding"] == "Niet gevonden: /p/[BSN]"


def test_foutmelding_met_keten(logboek: io.StringIO) -> None:
    try:
        try:
            raise ValueError(f"dubbel: {BSN}")
        except ValueError as fout:
            raise RuntimeError(f"invoegen van {BSN_8} mislukt") from fout
    except RuntimeError:
        logging.getLogger("celery.app.trace").exception("taak mislukt")
        structlog.get_logger("herstel.proef").exception("taak mislukt")
    tekst = logboek.getvalue()
    assert BSN not in tekst and BSN_8 not in tekst
    assert tekst.count("dubbel: [BSN]") == 2 and "Traceback" in tekst


def test_de_inrichting_stuurt_elke_logger_door_deze_opmaak() -> None:
    inrichting = logregels.inrichting("INFO")
    assert set(inrichting["handlers"]) == {"stderr"}
    assert inrichting["handlers"]["stderr"]["formatter"] == "json"
    assert inrichting["formatters"]["json"]["()"] == "config.logregels.opmaak"
    assert all(not logger.get("handlers") for logger in inrichting["loggers"].values())


def test_webserver_schrijft_geen_zoekvraag_op() -> None:
    from config import gunicorn

    assert "%(q)s" not in gunicorn.access_log_format
    assert "%(r)s" not in gunicorn.access_log_format, "de hele verzoekregel bevat de zoekvraag"
    assert "%(f)s" not in gunicorn.access_log_format, "de verwijzer bevat de vorige zoekvraag"
