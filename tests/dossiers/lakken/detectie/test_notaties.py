# SPDX-License-Identifier: EUPL-1.2
"""Registered people as files write them, and the parent's own name in the notations of systems. `#` is what goes."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

BERG = {"naam": "Ingrid van den Berg", "voorletters": "I.C."}
APART = {"voornaam": "Ingrid", "tussenvoegsel": "van den", "achternaam": "Berg", "voorletters": "I.C."}
KOMMA = {"naam": "Berg, I.C. van den"}
OUDER = {"naam": "Precious Koffieberg", "voorletters": "P."}


def gelakt(tekst: str, ander: dict, ouder: dict = OUDER) -> str:
    partijen = Partijen.uit_json({"ouder": ouder, "derden": [ander]})
    for v in sorted(detecteer(partijen, [Pagina(tekst)]), key=lambda v: -v.van):
        tekst = f"{tekst[: v.van]}#{tekst[v.tot :]}"
    return tekst


@pytest.mark.parametrize(
    ("ander", "tekst", "over"),
    [
        (BERG, "Mevr. van den berg belde.", "Mevr. # belde."),
        (BERG, "Van den berg belde.", "# belde."),
        (BERG, "Mw vd berg belde vandaag", "Mw # belde vandaag"),
        (BERG, "Volgens i van den berg klopt", "Volgens # klopt"),
        (BERG, "I.C. v/d Berg belde", "# belde"),
        (BERG, "Berg (van den), I.C. belde", "#. belde"),
        (BERG, "Berg, van den, I.C. belde", "#. belde"),
        (BERG, "Ingrid vandenberg belde", "# belde"),
        (BERG, "I.C. vandenBerg belde", "# belde"),
        (BERG, "Ingrid  van  den  Berg belde", "# belde"),
        (BERG, "I.C.  van den Berg belde", "# belde"),
        (BERG, "op de berg en over de bergen", "op de berg en over de bergen"),
        ({"naam": "Hans de Wit"}, "Volgens mevr de wit klopt het niet.", "Volgens mevr # klopt het niet."),
        ({"naam": "Hans de Wit"}, "naam: de wit", "naam: #"),
        ({"naam": "Hans de Wit"}, "het papier is de wit", "het papier is de wit"),
        ({"naam": "Els ter Horst"}, "12;ter horst;2014", "12;#;2014"),
        ({"naam": "Rob Visser"}, "Volgens r visser klopt het", "Volgens # klopt het"),
        ({"naam": "Thanh Ng"}, "Volgens mevr ng klopt het", "Volgens mevr # klopt het"),
        ({"naam": "Margriet Bakker-Smit"}, "naam: bakker-smit", "naam: #"),
        (APART, "BERG IC VAN DEN", "#"),
        (APART, "Berg,\nI.C. van den", "#"),
        (APART, "Ingrid v.d. Berg belde", "# belde"),
        (APART, "Ingrid (I.C.) van den Berg belde", "# belde"),
        (APART, "Berg Ingrid van den", "#"),
        (KOMMA, "I.C. v.d. Berg belde", "# belde"),
        (KOMMA, "BERG IC VAN DEN", "#"),
        ({"naam": "Berg, Ingrid van den"}, "Berg, Ingrid van den belde", "# belde"),
        ({"naam": "Pieter Hof"}, "Hof PJ", "#"),
        ({"naam": "Pieter Hof"}, "HOF PJ", "#"),
        ({"naam": "Pieter Hof"}, "het Hof van Justitie", "het Hof van Justitie"),
        ({"achternaam": "Boateng"}, "y. Boateng belde", "# belde"),
        ({"achternaam": "Boateng"}, "Boateng (Y.) belde", "#.) belde"),
        ({"naam": "Carel ten Brink", "voorletters": "Ch.M."}, "C.M. ten Brink en ChM ten Brink", "# en #"),
    ],
)
def test_een_opgegeven_mens(ander, tekst, over):
    assert gelakt(tekst, ander) == over


@pytest.mark.parametrize(
    ("ouder", "ander", "tekst", "over"),
    [
        ("Quinty Hof", {"naam": "Pieter Hof", "relatie": "kind"}, "kind: Hof P.J. en Quinty Hof", "kind: #. en Quinty Hof"),
        ("Piet van der Laan", {"naam": "Sara van der Laan"}, "S. v/d Laan en Piet van der Laan", "# en Piet van der Laan"),
        ("Piet van der Laan", {"naam": "Sara van der Laan"}, "Laan (van der), S.", "#."),
    ],
)  # fmt: skip
def test_met_een_gedeelde_achternaam(ouder, ander, tekst, over):
    assert gelakt(tekst, ander, {"naam": ouder}) == over


@pytest.mark.parametrize(
    ("ouder", "tekst"),
    [
        ({"naam": "Johanna Hendriks", "voorletters": "J.M."}, "De brief is van HENDRIKS JM en kwam laat."),
        ({"naam": "Johanna Hendriks", "voorletters": "J.M."}, "HENDRIKS J M"),
        ({"naam": "Ingrid van den Berg"}, "De aanvrager VAN DEN BERG heeft gebeld."),
        ({"naam": "Ingrid de Wit"}, "De aanvrager DE WIT heeft gebeld."),
        ({"naam": "Theo Kok", "voorletters": "Th.J."}, "Th.J. Kok belde, T.J. Kok tekende."),
    ],
)
def test_de_ouder_blijft(ouder, tekst):
    assert gelakt(tekst, {"naam": "Kwame Boateng"}, ouder) == tekst
