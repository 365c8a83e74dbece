# SPDX-License-Identifier: EUPL-1.2
"""Speakers of a hearing, rows of a list, and first names that are words or places."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Hilde Ravenstein", "voornaam": "Hilde", "achternaam": "Ravenstein", "voorletters": "H.L."},
        "derden": [{"naam": "Okko Ravenstein", "relatie": "ex-partner"}],
        "ambtenaren": [{"naam": "Gijs Nachtegaal"}],
    }
)  # fmt: skip

ZITTING = """VERSLAG VAN DE HOORZITTING

Aanwezig
  bezwaarmaker       {eerste}
  voorzitter         G. Nachtegaal
{extra}
Nachtegaal: Fijn dat u er bent.

Ravenstein: Mag ik wat zeggen? Ik heb Okko toen gemaild.

Nachtegaal: Wie heeft u te woord gestaan?

Ravenstein: Een zekere Terpsma. Okko zat erbij.
"""


def _gelakt(tekst: str) -> list[str]:
    return [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])]


def test_ouder_als_spreker_blijft() -> None:
    gelakt = _gelakt(ZITTING.format(eerste="Hilde Ravenstein", extra=""))
    assert "Ravenstein" not in gelakt
    assert "Terpsma" in gelakt and "Okko" in gelakt


@pytest.mark.parametrize(
    ("eerste", "extra"),
    [("Okko Ravenstein", ""), ("Hilde Ravenstein", "  getuige            Okko Ravenstein\n")],
)
def test_naamgenoot_op_de_zitting_is_geen_ouder(eerste: str, extra: str) -> None:
    assert "Ravenstein" in _gelakt(ZITTING.format(eerste=eerste, extra=extra))


def test_handtekening_onder_een_lange_regel_met_kolommen() -> None:
    tekst = (
        "de vraagouder                 de gastouder                  voor het bureau\n"
        "H.L. Ravenstein               M.K. Terpsma                  A.E. Wolken\n"
    )
    assert _gelakt(tekst) == ["M.K. Terpsma", "A.E. Wolken"]


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Belketen groep 6\n5  Genet Hidru                     06-14202492\n", "Genet Hidru"),
        ("5  Genet Hidru       06-14202492\n\nMevrouw Rybicka en Genet doen de controle.", "Genet"),
        ("Prive nog een schuld bij: Genet Sengal, NL91ABNA0417164300", "Genet Sengal"),
        ("Verzonden: vrijdag\nAan:        Wetering, Lieuwe van de <l.vandewetering@school.nl>", "Wetering, Lieuwe van de"),
        ("CC:         Rossum-ter Beek, van E.; q.mol@school.nl", "Rossum-ter Beek, van E"),
        ("Grond 3\nDeurwaarder Wissel legde beslag op het loon.", "Wissel"),
        ("Grond 3\nDeurwaarder van het Kaar legde beslag op het loon.", "van het Kaar"),
        ("En later iemand die zich Atta noemde.", "Atta"),
        ("Ik krijg haar niet mee. Mijn zus Saba brengt haar morgen.", "Saba"),
        ("Stukken liggen bij Foppe den Ouden, vraag anders foppe even", "foppe"),
        ("Wij spraken mevrouw Vlijt.\n\n                         H. Vlijt\n\nDatum", "H. Vlijt"),
        ("Zij sprak met Cokkie Oude Wesselink.", "Cokkie Oude Wesselink"),
    ],
)  # fmt: skip
def test_naam_gevonden(tekst: str, naam: str) -> None:
    assert naam in _gelakt(tekst)


@pytest.mark.parametrize(
    ("tekst", "deel"),
    [
        ("Belketen groep 6", "Belketen"),
        ("Zij komt van Saba en woont nu hier.", "Saba"),
        ("De belastingdienst die zich Toeslagen noemde.", "Toeslagen"),
        ("Hoorzitting Bezwaar, 06-14202492", "Hoorzitting"),
        ("Wij komen het volgende overeen:", "overeen"),
        ("Mevrouw Kok werkte als kok en Kok bleef.", "kok"),
        ("moet zijn 't Loo 160 bis", "t"),
    ],
)
def test_blijft(tekst: str, deel: str) -> None:
    assert deel not in _gelakt(tekst)
