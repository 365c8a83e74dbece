# SPDX-License-Identifier: EUPL-1.2
"""A registered person is found in every notation and every surrounding, also across a line or page border.

Exhaustive: people x notations x surroundings, each in a dossier of its own, so that nothing is known from elsewhere.
"""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

# first name, tussenvoegsel, surname, initials; several of them are common words
MENSEN = [
    ("Joris", "", "Boer", "J.T."),
    ("Anne-Marie", "van der", "Velden-de Wit", "A.M."),
    ("Youssef", "el", "Aissati", "Y."),
    ("Gülşen", "", "Çelik", "G."),
    ("Kwame", "", "Owusu-Ansah", "K.A.B."),
    ("Floor", "in 't", "Veld", "F.L."),
    ("Li", "", "Wu", "L."),
    ("Merel", "", "Bron", "M."),
    ("Charlotte", "ten", "Brink", "Ch.M."),
    ("Fatma Nur", "", "Tjon A Joe", "F.N."),
    ("Zeynep", "", "Xzrqlvo", "Z."),
]
OMGEVING = [
    "Op die dag heeft {} de papieren gebracht en weer meegenomen.",
    "Het was druk. {} heeft de papieren gebracht.",
    "De papieren zijn gebracht door {}.",
    "Volgens {}, die erbij was, klopt het bedrag niet.",
    "De melder ({}) wil onbekend blijven.",
    'In het systeem staat "{}" als contact.',
    "De heren/{}/en anderen waren er.",
    "1\t356\t{}\t12,50\n2\t12\tiets\t3,00",
    "3   356   {}   12,50\n",
    "| 12 | {} | 2014 |",
    "12;{};2014-01-02;ja",
    "Contactpersoon: {}\nDatum: 1 mei 2013",
    "Naam                          Bedrag\n{}            12,00\n",
    "Zowel de gemeente als {} en de school weten het.",
    "Er is betaald in 2012 {} heeft getekend.",
    "vanaf NL20 INGB 0001 2345 67 ({}).",
    "Beste {},\n\nDank voor uw bericht.",
    "12-03-2014 09:12 - {}: ik kom zo",
    "**{}** belde.",
    "naam={} status=ok",
    "[{}] is gebeld",
    "<{}> schreef:",
    "bestand_{}_2014.pdf",
    "Wij spraken met De Wit en {} over de opvang.",
]
AFGEBROKEN = OMGEVING[0], OMGEVING[3], OMGEVING[4], OMGEVING[11]


def notaties(mens: tuple[str, str, str, str]) -> dict[str, str]:
    voor, tus, kern, letters = mens
    achter = f"{tus} {kern}".strip()
    groot = achter[0].upper() + achter[1:]
    kaal, gespatieerd = letters.replace(".", ""), letters.replace(".", ". ").strip()
    staart = f" {tus}" if tus else ""
    uit = {
        "voluit": f"{voor} {achter}",
        "hoofdletters": f"{voor} {achter}".upper(),
        "achternaam in hoofdletters": f"{voor}{staart} {kern.upper()}",
        "achternaam": groot if tus else kern,
        "voorletters": f"{letters} {achter}",
        "voorletters met spatie": f"{gespatieerd} {achter}",
        "voorletters zonder punt": f"{kaal} {achter}",
        "een voorletter": f"{letters[0]}. {achter}",
        "aan elkaar": f"{letters}{achter}",
        "voorletters en tussenvoegsel groot": f"{letters} {groot}",
        "achternaam, voorletters": f"{kern}, {letters}{staart}",
        "achternaam, voorletters zonder punt": f"{kern}, {kaal}{staart}",
        "achternaam, voornaam": f"{kern}, {voor}{staart}",
        "ACHTERNAAM voornaam": f"{achter.upper()} {voor}",
        "achternaam/voornaam": f"{achter}/{voor}",
        "voornaam": voor,
        "VOORNAAM": voor.upper(),
        "voornaam en letter": f"{voor} {kern[0] if tus else groot[0]}.",
        "voornaam (voorletters) achternaam": f"{voor} ({letters}) {achter}",
        "voornaam voorletters achternaam": f"{voor} {letters} {achter}",
        "kleine letters": f"{voor} {achter}".lower(),
        "zonder tussenvoegsel": f"{voor} {kern}",
        "regeleinde": f"{voor}\n{achter}",
    }
    if "-" in kern:
        uit["los streepje"] = f"{voor}{staart} {kern}".replace("-", " - ")
        uit["eerste deel"] = kern.split("-")[0]
    if tus == "van der":
        uit["v.d."] = f"{letters} v.d. {kern}"
        uit["vd"] = f"{voor} vd {kern}"
    return uit


def partijen(mens: tuple[str, str, str, str], ouder: dict[str, str]) -> Partijen:
    voor, tus, kern, letters = mens
    achter = f"{tus} {kern}".strip()
    derde = {"naam": f"{voor} {achter}", "voornaam": voor, "achternaam": achter, "voorletters": letters}
    return Partijen.uit_json({"ouder": ouder, "derden": [derde]})


def bloot(p: Partijen, tekst: str, naam: str, sjabloon: str) -> str:
    """Letters of the name that lie in no proposal; a form feed in the text begins a page."""
    paginas = tekst.split("\f")
    begin = [sum(len(x) + 1 for x in paginas[:k]) for k in range(len(paginas))]
    dicht = {
        begin[v.pagina] + k for v in detecteer(p, [Pagina(x) for x in paginas]) for k in range(v.van, v.tot)
    }
    van = sjabloon.index("{}")
    return "".join(tekst[k] for k in range(van, van + len(naam)) if tekst[k].isalnum() and k not in dicht)


@pytest.mark.parametrize("mens", MENSEN, ids=lambda m: m[2])
def test_elke_notatie_in_elke_omgeving(mens: tuple[str, str, str, str]) -> None:
    p = partijen(mens, {"naam": "Precious Koffieberg", "voorletters": "P."})
    mis = []
    for soort, naam in notaties(mens).items():
        for sjabloon in OMGEVING:
            # a bare surname that is a closed word, where a label begins as well: not to be told from the word
            if mens[2] == "Bron" and soort == "achternaam" and "{}" in sjabloon[:2] + sjabloon[-4:]:
                continue
            if over := bloot(p, sjabloon.replace("{}", naam), naam, sjabloon):
                mis.append((soort, sjabloon.replace("{}", naam), over))
    assert mis == []


@pytest.mark.parametrize("einde", ["\n", "\n   ", "\f"], ids=["regel", "ingesprongen", "bladzijde"])
@pytest.mark.parametrize("gedeeld", [False, True], ids=["eigen naam", "naam van de ouder"])
def test_elke_notatie_over_een_grens(einde: str, gedeeld: bool) -> None:
    mis = []
    for mens in MENSEN:
        achter = f"{mens[1]} {mens[2]}".strip()
        ouder = {
            "naam": f"Precious {achter}",
            "voornaam": "Precious",
            "achternaam": achter,
            "voorletters": "P.",
        }
        p = partijen(mens, ouder if gedeeld else {"naam": "Precious Koffieberg"})
        for soort, kaal in notaties(mens).items():
            if (
                soort in ("regeleinde", "voornaam en letter")
                or gedeeld
                and soort in ("achternaam", "eerste deel")
            ):
                continue
            for k, teken in enumerate(kaal):
                if teken != " ":
                    continue
                naam = kaal[:k] + einde + kaal[k + 1 :]
                for sjabloon in AFGEBROKEN:
                    if over := bloot(p, sjabloon.replace("{}", naam), naam, sjabloon):
                        mis.append((soort, sjabloon.replace("{}", naam), over))
    assert mis == []


@pytest.mark.parametrize("mens", MENSEN, ids=lambda m: m[2])
def test_gedeelde_achternaam_met_iets_erbij(mens: tuple[str, str, str, str]) -> None:
    """The parent has the same surname: whatever of the other stands beside it still decides."""
    achter = f"{mens[1]} {mens[2]}".strip()
    p = partijen(
        mens,
        {"naam": f"Precious {achter}", "voornaam": "Precious", "achternaam": achter, "voorletters": "P."},
    )
    mis = []
    for soort, naam in notaties(mens).items():
        if soort in ("achternaam", "eerste deel"):
            continue
        for sjabloon in OMGEVING:
            if over := bloot(p, sjabloon.replace("{}", naam), naam, sjabloon):
                mis.append((soort, sjabloon.replace("{}", naam), over))
    assert mis == []


@pytest.mark.parametrize(
    "tekst",
    [
        "2. Dossier Boer\nJoris licht toe.",
        "Geachte mevrouw Boer,\n\nJoris (9 jaar) heeft recht op een bedrag.",
        "rekening t.n.v. P. Boer",
        "Dhr. P. Boer      020-7196862",
        "Beller: Precious Boer, BSN 913272668",
    ],
)
def test_de_ouder_blijft_naast_een_naamgenoot(tekst: str) -> None:
    """What stands beside the shared surname belongs to somebody else's sentence, title or line: the surname stays."""
    p = Partijen.uit_json(
        {
            "ouder": {"naam": "Precious Boer", "voorletters": "P.", "telefoon": "020-7196862"},
            "derden": [
                {"naam": "Joris Boer", "voorletters": "J.T.", "relatie": "kind"},
                {"naam": "Tom Boer", "voorletters": "T.", "relatie": "kind"},
                {"naam": "Dirk Boer", "voorletters": "D.", "relatie": "kind"},
                {"naam": "Bas Boer", "voorletters": "B.", "relatie": "kind"},
            ],
        }
    )
    i = tekst.index("Boer")
    assert not any(v.van < i + 4 and i < v.tot for v in detecteer(p, [Pagina(tekst)]))


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("Die zag ik ook. Bron en Oduber gaan langs.", True),
        ("| 12 | BRON | 2014 |", True),
        ("Bron: CBS, 2014", False),
        ("Onderwerp\nBron\nKosten", False),
    ],
)
def test_achternaam_die_een_gesloten_woord_is(tekst: str, weg: bool) -> None:
    p = partijen(("Merel", "", "Bron", "M."), {"naam": "Precious Koffieberg"})
    i = tekst.lower().index("bron")
    assert any(v.van <= i < v.tot for v in detecteer(p, [Pagina(tekst)])) is weg


def test_bezits_s_achter_een_naam_die_ook_een_woord_is() -> None:
    p = partijen(("Kwame", "", "Boer", "K."), {"naam": "Precious Koffieberg"})
    for tekst, naam in (("Volgens Kwame's moeder", "Kwame"), ("over Boers verhaal", "Boers")):
        i = tekst.index(naam)
        assert any(v.van <= i and i + len(naam) <= v.tot for v in detecteer(p, [Pagina(tekst)])), tekst
    assert not detecteer(p, [Pagina("Boeren en boers gedrag")])


def test_bladzijde_zonder_hoofdletters() -> None:
    """Registered names that are words go on such a page too; the same words as words stay."""
    p = Partijen.uit_json(
        {
            "ouder": {"naam": "Precious Koffieberg"},
            "derden": [{"naam": "Frank Boer"}, {"naam": "Lies Metselaar"}],
        }
    )
    tekst = "hij brengt melk en de bakker slaapt. vandaag belde frank over geld; lies was er ook, en metselaar hielp."
    weg = [tekst[v.van : v.tot] for v in detecteer(p, [Pagina(tekst)])]
    assert weg == ["frank", "lies", "metselaar"]
