# SPDX-License-Identifier: EUPL-1.2
"""Rows with initials at their end, names in file names, surnames with their tussenvoegsel, and words that pass a checksum."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Hilde Ravenstein", "voornaam": "Hilde", "achternaam": "Ravenstein", "voorletters": "H."},
        "derden": [{"naam": "Okko Ravenstein", "voornaam": "Okko", "achternaam": "Ravenstein"}],
        "ambtenaren": [{"naam": "Gijs Nachtegaal", "voornaam": "Gijs", "achternaam": "Nachtegaal"}],
    }
)  # fmt: skip


def _gelakt(tekst: str) -> list[str]:
    return [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])]


def _weg(tekst: str, deel: str, keer: int = 0) -> bool:
    """Is every letter of the so-manyth `deel` proposed?"""
    a = -1
    for _ in range(keer + 1):
        a = tekst.index(deel, a + 1)
    dekking = {i for v in detecteer(PARTIJEN, [Pagina(tekst)]) for i in range(v.van, v.tot)}
    return all(i in dekking for i in range(a, a + len(deel)) if tekst[i].isalnum())


def test_paraaf_aan_het_eind_van_een_rij_hoort_niet_bij_de_volgende_naam() -> None:
    tekst = (
        "Naam                      BSN         Rekening                     Bedrag  Door\n"
        "Van Ommeren, T.J.         912345706   NL91ABNA0417164300         1.082,51  GK\n"
        "Öztek, R.                 912345706   NL91ABNA0417164300         1.196,35  AT\n"
        "Ravenstein, H.            999990019   NL91ABNA0417164300           453,44  AT\n"
        "Grutter, op den W.E.      912345706   NL91ABNA0417164300         1.409,96  SE\n"
    )
    assert all(_weg(tekst, naam) for naam in ("Van Ommeren, T.J", "Öztek, R", "Grutter, op den W.E"))
    assert not any("Ravenstein" in g for g in _gelakt(tekst))


@pytest.mark.parametrize(
    ("bestand", "weg", "blijft"),
    [
        ("contract-vanommeren-02.pdf", "vanommeren", "contract"),
        ("20160407_verklaring_ommeren.docx", "ommeren", "verklaring"),
        ("ommeren brief 2019.docx", "ommeren", "brief"),
        ("mail-nachtegaal-08.msg", "nachtegaal", "mail"),
        ("okko_ravenstein.pdf", "okko_ravenstein", ""),
        ("ravenstein-beschikking.pdf", "", "ravenstein"),
    ],
)
def test_naam_in_een_bestandsnaam(bestand: str, weg: str, blijft: str) -> None:
    tekst = f"Gesproken met mevrouw Tess van Ommeren en de heer Gijs Nachtegaal.\n04 | bijlage | {bestand} | 12 blz"
    assert not weg or _weg(tekst, weg)
    assert not blijft or not any(blijft in g for g in _gelakt(tekst))


def test_dezelfde_woorden_buiten_een_bestandsnaam_zijn_geen_vondst() -> None:
    tekst = "Gesproken met mevrouw Tess van Ommeren. De map vanommeren staat op de schijf."
    assert not any("vanommeren" in g for g in _gelakt(tekst))


@pytest.mark.parametrize("bare", ["Van Ommeren", "van Ommeren"])
def test_achternaam_met_het_tussenvoegsel_dat_hij_elders_heeft(bare: str) -> None:
    tekst = f"Gastouder Tess {bare} belde. Memo: contract {bare} akkoord, zie de brieven van {bare}."
    assert all(_weg(tekst, bare, k) for k in range(3))


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Samenstelling: S. Dorrius (voorzitter), RI Scharbaai en A. Fieret (leden).", "RI Scharbaai"),
        ("Betaalt door op een rekening ten name van HT Tweeboom.", "HT Tweeboom"),
    ],
)
def test_voorletters_zonder_punt(tekst: str, naam: str) -> None:
    assert _weg(tekst, naam)


def test_woorden_die_de_iban_proef_doorstaan_zijn_geen_rekening() -> None:
    tekst = "U vroeg ons uw toeslag opnieuw te beoordelen. In deze brief leest u het besluit. NL91 ABNA 0417 1643 00"
    assert _gelakt(tekst) == ["NL91 ABNA 0417 1643 00"]


def test_parafen_achter_een_aantekening_en_in_een_kolom() -> None:
    tekst = (
        "Besproken met Gijs Nachtegaal.\n01-03-2019  stuk ontvangen, zie notitie GN\ngecontroleerd 01-09-2022 GN\n\n"
        "| 01 | brief ouder | OP\n| 02 | contract | GN\n| 03 | telefoonnotitie | AL\n\nNL 2022 EU"
    )
    gelakt = _gelakt(tekst)
    assert gelakt.count("GN") == 3 and {"OP", "AL"} <= set(gelakt) and "EU" not in gelakt
    # without anybody it can stand for, it is no column of people
    kolom = "| 01 | brief ouder | OP\n| 02 | contract | ZX\n| 03 | telefoonnotitie | AL\n"
    assert _gelakt(kolom) == []


def test_ondertekening_namens_een_lang_bestuursorgaan() -> None:
    tekst = "Hoogachtend,\nnamens de Staatssecretaris van Financiën,\n\nH. Bezem, teammanager"
    assert _weg(tekst, "H. Bezem")


def test_samengesteld_woord_op_een_bladzijde_zonder_hoofdletters() -> None:
    """Behind 'ouder' or 'gastouder' as well a word is a word."""
    tekst = (
        "gisteren gebeld. ouder herbeoordeling ingediend, gastouder nagebeld over de jaaropgave en het contract, ouder\n"
        "terugbetaling gevraagd en daarna over het besluit gesproken, herbeoordeling ingediend bij de dienst.\n"
    )
    assert _gelakt(tekst) == []
    naast = (
        tekst
        + "\nouder belde over herbeoordeling fatima yildiz en de rest van het besluit, graag een brief terug\n"
    )
    assert not any("oordeling" in g for g in _gelakt(naast))
    assert _gelakt("Herbeoordeling over het jaar 2014, telefoon en brief, ouder belde\n" + tekst) == []
