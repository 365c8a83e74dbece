# SPDX-License-Identifier: EUPL-1.2
"""A bare surname that the parent shares with another adult: what decides, and what doesn't."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

_D = {
    "ouder": {
        "naam": "Fatima Yılmaz", "voorletters": "F.", "bsn": "900000013", "geslacht": "v",
        "adres": "Dorpsstraat 12, 6411 AB Heerlen",
    },
    "derden": [
        {"naam": "Mehmet Yılmaz", "voorletters": "M.", "relatie": "ex-partner", "bsn": "900000025"},
        {"naam": "Aylin Yılmaz", "voorletters": "A.", "relatie": "zus", "geslacht": "v"},
        {"naam": "Samira Yılmaz", "relatie": "kind", "geboortedatum": "2009-05-04"},
    ],
}  # fmt: skip


def weg(*teksten: str, ambtenaar: bool = False, nr: int = 0) -> list[tuple[bool, float]]:
    """Whether each 'Yılmaz' on page `nr` is proposed, and with what score."""
    d = {**_D, "ambtenaren": [{"naam": "K. Yılmaz"}] if ambtenaar else []}
    voorstellen = detecteer(Partijen.uit_json(d), [Pagina(t) for t in teksten])
    uit, i = [], teksten[nr].find("Yılmaz")
    while i >= 0:
        hier = [v.score for v in voorstellen if v.pagina == nr and v.van <= i < v.tot]
        uit.append((bool(hier), max(hier, default=0.0)))
        i = teksten[nr].find("Yılmaz", i + 1)
    return uit


@pytest.mark.parametrize(
    "tekst",
    [
        "Woensdag: dossier doornemen\nNog doen: Yılmaz terugbellen over de brief.",
        "Inzake Fatima Yılmaz, eiseres.\n1. Yılmaz kreeg over 2015 een bedrag van EUR 10.\n2. De ex-partner stond daar ook.",
        "Over het BSN 900000013. Yılmaz wacht al lang. De broer belde later.",
        "Geachte mevrouw Yılmaz,\n\nU krijgt geld.",
    ],
)
def test_alleen_de_ouder_op_de_bladzijde(tekst: str) -> None:
    assert all(not w for w, _ in weg(tekst))


@pytest.mark.parametrize(
    "tekst",
    [
        "Inzake Fatima Yılmaz. Mehmet woonde daar toen. Yılmaz heeft de post weggegooid.",
        "Inzake Fatima Yılmaz. Mijn ex was er niet. Yılmaz heeft de post weggegooid.",
        "Inzake Fatima Yılmaz. BSN 900000025 is bekend. Yılmaz heeft de post weggegooid.",
        "Inzake Fatima Yılmaz. Volgens Fatima klopt het. Yılmaz heeft de post weggegooid.",
        "De post is weggegooid door Yılmaz, de ex-partner.",
        "Yılmaz woont nu bij Mehmet.",
        "Zij is gescheiden. Yılmaz heeft de post weggegooid.",
        "De heer Yılmaz belde. Later schreef Yılmaz een brief.",
    ],
)
def test_wie_het_kan_zijn_staat_op_de_bladzijde(tekst: str) -> None:
    assert weg(tekst)[-1][0]


def test_een_ambtenaar_met_die_naam_blijft_twijfel() -> None:
    """Civil servants are called by the bare surname anywhere."""
    tekst = "Nog doen: Yılmaz terugbellen over de brief."
    assert not weg(tekst)[0][0]
    gevonden, score = weg(tekst, ambtenaar=True)[0]
    assert gevonden and score <= 0.85


def test_spoor_op_een_andere_bladzijde_telt_niet() -> None:
    ver = "Mehmet was er." + " Het ging over de brief en over het geld." * 5
    assert not weg(ver, "Nog doen: Yılmaz terugbellen over de brief.", nr=1)[0][0]
    assert weg(ver.replace("\n", " ") + " Nog doen: Yılmaz terugbellen over de brief.")[0][0]


def test_zaaklijst_heet_naar_de_ouder() -> None:
    tekst = "Wij verdelen de zaken van Mehmet opnieuw:\n  Lubna neemt Yılmaz en Pengel"
    assert not weg(tekst)[0][0]
    assert weg("Op school van Mehmet:\n  Lubna zag Yılmaz en Pengel")[0][0]
    assert weg(tekst, ambtenaar=True)[0][0]


def test_eigen_adres_achter_de_naam() -> None:
    """The parent's address decides, also for a title or initials that others share."""
    blok = "Mehmet was erbij.\n\nMevrouw {}Yılmaz\nDorpsstraat 12\n6411 AB Heerlen\n"
    assert not weg(blok.format(""))[0][0]
    assert weg("Mehmet en Aylin waren erbij.\n\nMevrouw Yılmaz\nKerkstraat 3\n3511 BX Utrecht\n")[0][0]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Inzake Yılmaz tegen Yılmaz", [True, True]),
        ("Yılmaz (eiseres) is er. De ex ook.", [False]),
        ("Yılmaz (moeder) is er. De ex ook.", [True]),  # the sister has the title of the parent
        ("Yılmaz (vader) is er. De ex ook.", [True]),
        ("De zus was er en belanghebbende, Yılmaz, ook.", [False]),
        ("Naam        BSN\nYılmaz F.   900000013\nYılmaz M.   900000025", [False, True]),
    ],
)
def test_rol_paar_en_voorletters(tekst: str, verwacht: list[bool]) -> None:
    assert [w for w, _ in weg(tekst)] == verwacht


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Later sprak ik mevrouw Kuiper van de UHT.", True),
        ("Later sprak ik teamleider Kuiper.", True),
        ("Later sprak ik Kuiper (medewerker).", True),
        ("Inloggen onder kuipk12. Kuiper regelt de toegang.", True),
        ("Inloggen onder kuipl12. Kuiper regelt de toegang.", False),
        ("Later sprak ik mevrouw Kuiper.", False),
        ("Later sprak ik Kuiper over het geld.", False),
    ],
)
def test_ambtenaar_die_niet_is_opgegeven(tekst: str, verwacht: bool) -> None:
    """Nobody else with the surname is registered, but the words around it make it a civil servant."""
    p = Partijen.uit_json({"ouder": {"naam": "Lotte Kuiper", "voorletters": "L."}})
    i = tekst.index("Kuiper")
    assert any(v.van <= i < v.tot for v in detecteer(p, [Pagina(tekst)])) is verwacht


def test_voorletters_voor_een_gewoon_woord() -> None:
    """Behind a title or a time it is a name, in a list of headings it isn't."""
    for tekst, naam in (
        ("namens mr. NK Gaas (adviseur)", "NK Gaas"),
        ("Woensdag: 14.30 F. Gaas , stukken", "F. Gaas"),
    ):
        i = tekst.index(naam)
        assert any(v.van <= i and v.tot >= i + len(naam) for v in detecteer(Partijen(), [Pagina(tekst)])), (
            tekst
        )
    assert not detecteer(Partijen(), [Pagina("Inhoud\nF. Gaas en stroom\nG. Vragen")])


def test_verlezen_voornaam_voor_een_achternaam_op_een_scan() -> None:
    """On a scan a word that is none, right before a surname, is the first name; on a text page it isn't touched."""
    p = Partijen.uit_json({"derden": [{"naam": "Iidle Cabdulle"}]})
    for tekst, van, ocr in (
        ("gesproken met lidlc Cabdulle over", 14, True),
        ("gesproken met lidlc Cabdulle over", 20, False),
        ("gesproken rnet Cabdulle over", 15, True),
        ("en toen Cabdulle over", 8, True),
        ("gezien door lT. Cabdulle over", 12, True),
    ):
        assert min(v.van for v in detecteer(p, [Pagina(tekst, ocr)])) == van, tekst
