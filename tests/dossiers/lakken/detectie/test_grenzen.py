# SPDX-License-Identifier: EUPL-1.2
"""No text makes the detection crash, hang or point outside the page; measured quality does not slide back."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossiers.lakken.detectie import Pagina, Partijen, detecteer, zoekwaarden

sys.path.insert(0, str(Path(__file__).resolve().parents[4]))
from benchmarks.detectie import meet  # noqa: E402

PARTIJEN = Partijen.uit_json(
    {"ouder": {"naam": "Fatima Yılmaz"}, "derden": [{"naam": "Mehmet Yılmaz", "bsn": "900000025"}]}
)
_BROKKEN = st.sampled_from(
    ["<naam>", "</naam>", '="', "veld=", "(FY)", "h.o.d.n. ", " & ", "Yılmaz", "Mehmet", "van der", "J.", "A.B.", "mevrouw ", "Naam:", "BSN", "0", "9", "123456782", "NL", "06-", "@", ".", "-", "\n", "\f", "  ", "\t", "|",
     ";", ",", "Dorpsstraat", " 12", "1234 AB", "(", ")", "'", "e\u0301", "ﬁ", "\u00ad", "\x02", "12-03-1980", "maart", "geb.", "ı", "\U0001f600", "الاسم", "user: "]
)  # fmt: skip
_TEKST = st.one_of(st.text(max_size=300), st.lists(_BROKKEN, max_size=60).map("".join))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_TEKST, max_size=4))
def test_voorstellen_liggen_in_de_pagina(teksten: list[str]) -> None:
    paginas = [Pagina(t) for t in teksten]
    voorstellen = detecteer(PARTIJEN, paginas)
    for v in voorstellen:
        assert 0 <= v.van < v.tot <= len(teksten[v.pagina])
        assert 0 <= v.score <= 1 and v.grond and v.regel
    zoekwaarden(PARTIJEN, voorstellen, paginas)


@pytest.mark.parametrize(
    "brok",
    ["a", "A", "A ", "Aa ", "A.", "9", "9 ", "9.", "0 ", "-", " ", "\n", "BSN ", "bsn van ", "NL12", "a@", "a.", "Van der ", "straat ", "Straat",
     "1234 AB ", "geb. ", "tel ", "+31", "Naam: ", "x  y  ", "a;b;", "|a", "Jan, ", "J. ", "12-12-", "e\u0301", "'t ", "ﬁ", "a-\n", "Laan van ",
     "a=b ", "<a>", "<a b=", "<a>b</a>", '"a": "b", ', "/NAME/A B", "a: b ", "Aaa bbb. cc ", "a b ", "AB ", "(AB) ", "a.b ", "j.boer ", "  A. B", "....A. Boer", "Aaa (AB) ", "Op 12",
     "Yılmaz, ", "Önder, ", "inlog van de ", "logt in als ab ", "Yılmaz: A\n", "op: ab cd ef\n", "van de a. b. en ", "Genet Hidru   06-12345678\n", "zich Atta noemde "],
)  # fmt: skip
def test_geen_vastloper(brok: str) -> None:
    """Work grows about linearly with repeated text: four times as much text takes four times as long, and not sixteen."""

    def werk(tekens: int) -> float:
        begin = time.process_time()
        detecteer(PARTIJEN, [Pagina(brok * (tekens // len(brok)))])
        return time.process_time() - begin

    werk(500)
    klein = min(werk(5_000) for _ in range(2))
    assert min(werk(20_000) for _ in range(2)) < 8 * klein + 0.2


@pytest.mark.parametrize(
    ("familie", "recall", "precisie"),
    [
        ("test", 0.998, 0.99),
        ("ood", 0.997, 0.99),
        ("ood2", 0.995, 0.98),
        ("ood3", 0.992, 0.98),
        ("ood4", 0.995, 0.98),
    ],
)
def test_gemeten_kwaliteit_zakt_niet(familie: str, recall: float, precisie: float) -> None:
    u = meet(familie, 6, {})
    assert u["recall"] >= recall
    assert u["precisie"] >= precisie
    assert u["eigen gelakt"] <= 0.01
    assert u["gedeelde achternaam gemist"] <= 0.01
