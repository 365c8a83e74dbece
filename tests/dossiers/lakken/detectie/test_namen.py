# SPDX-License-Identifier: EUPL-1.2
"""What makes a word a name although no list knows it, and what makes it none."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Fatima Yılmaz", "voorletters": "F.Z.", "telefoon": "06-12345678"},
        "derden": [
            {"naam": "Mehmet Yılmaz", "voorletters": "M.", "relatie": "ex-partner"},
            {"naam": "Roman Yılmaz", "relatie": "zoon", "geboortedatum": "2012-01-02"},
            {"naam": "Aylin Yılmaz", "relatie": "dochter", "geboortedatum": "2014-01-02"},
        ],
    }
)
KLEIN = (
    "goedemiddag u spreekt met wubbo dijkgraaf ik bel over een brief die ik heb gekregen over de opvang\n"
    "en u moet vragen naar xolani terpsma want die woont er niet meer dank u wel"
)


def bloot(tekst: str, waarde: str) -> str:
    voorstellen = detecteer(PARTIJEN, [Pagina(tekst)])
    i = tekst.index(waarde)
    return "".join(
        tekst[k]
        for k in range(i, i + len(waarde))
        if tekst[k].isalnum() and not any(v.van <= k < v.tot for v in voorstellen)
    )


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        # the head of a compound says that it is a person
        ("Wij belden de kraamverzorgster Xolani over de uren.", "Xolani"),
        ("Er kwam een keukenhulp Mehari langs, de gastouder Mehari dus.", "Mehari"),
        ("Schooldirecteur      : O. Winterdal", "O. Winterdal"),
        # a capital elsewhere, lower case only where capitals are missing
        (f"Xolani Terpsma leent een fiets.\n\n{KLEIN}\n\nXolani gaat mee.", "Xolani gaat"[:6]),
        (f"Later kwam Xolani Terpsma.\n\n{KLEIN}", "xolani terpsma"),
        ("[12-03 09:04] Wubbo: vraag xolani terpsma maar, die weet het", "xolani terpsma"),
        (
            "Opmerking: ik heb altijd betaald. vraag xolani terpsma maar. de papieren zijn er",
            "xolani terpsma",
        ),
        # surnames of several parts and other orders
        ("Later kwam de heer Tjin Kon Wa langs.", "Tjin Kon Wa"),
        ("Later kwam mevrouw Lo-A-Fong langs.", "Lo-A-Fong"),
        ("Aan: Dijkgraaf, van der W.B.; Steur, de K.", "Dijkgraaf, van der W.B"),
        ("huur kamer                Sluis T.A. van der          NL00", "Sluis T.A. van der"),
        ("Later kwam Nienke T. nog langs.", "Nienke T"),
        # a first name that is a place or a word, before a surname
        ("Gisteren kwam Zwaantje Pijl nog langs.", "Zwaantje Pijl"),
        ("Volgens Genet Terpsma klopt dat niet.", "Genet Terpsma"),
        # the s of possession
        ("Romans nieuwe fiets is weg.", "Romans"[:5]),
        # one decision for a name of several words
        ("Dokter Xu Terpsma belde. Dat Xu\nTerpsma belde, weet ik.", "Xu\nTerpsma"),
        # initials that stand for somebody
        ("- mr. Gerda Boon, gemachtigde (GB)\n\nGB voegt toe dat het klopt.", "GB voegt"[:2]),
        ("1;Kwint, S.B.;SK\n2;Boon, G.;GB\n", "SK"),
        ("Vastgesteld door K. Kwint, medeparaaf T.L.\n", "T.L"),
        ("Opgemaakt door W. ten Tuin\n(getypt; WtT)", "WtT"),
        # letter by letter
        ("kunt u dat spellen\nja dat is t e r p s m a en verder niets", "t e r p s m a"),
        ("Tel 0 6 1 2 3 4 0 9 8 7", "0 6 1 2 3 4 0 9 8 7"),
        ("Geboortedatum ... 0 6 - 0 3 - 1 9 7 0", "0 6 - 0 3 - 1 9 7 0"),
        # user-ids made of a name
        ('"behandelaar": "w.dijkgraaf",', "w.dijkgraaf"),
        ("Mail xolani.terpsma@ziggo.nl, ingevoerd door xolani.terpsma op maandag", "xolani.terpsma op"[:14]),
    ],
)
def test_naam_gaat_weg(tekst: str, naam: str) -> None:
    assert not bloot(tekst, naam)


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        # firms and institutions
        ("Bewindvoerder Xolani Terpsma, h.o.d.n. Anker & Balans, belde.", "Anker"),
        ("Zij koopt bij de Albert Heijn.", "Albert"),
        ("Er kwam een brief van het Bewindsbureau binnen.", "Bewindsbureau"),
        ("Loon van Wijnbergen B.V. april", "Wijnbergen"),
        ("Wethouder Van Aalstede krijgt het cijfer.", "Aalstede"),
        # build of a word
        ("Hieruit zijn kinderen geboren.", "Hieruit"),
        ("Burgerservicenummer volgt.", "Burgerservicenummer"),
        ("bij familie. Cliënt leende geld.", "Cliënt"),
        ("Verloop van de procedure", "Verloop"),
        ("Behandelaar    Userid    Toestel\nKwint, S.      abcd12    1234", "Userid"),
        # the parent
        ("Erbij: Fatima Yılmaz, Roman en Aylin", "Fatima Yılmaz"),
        ("WAT FATIMA VERTELT", "FATIMA"),
        ("Naam: F.Z. Yılmaz      12-03-2013\nRoman Yılmaz", "F.Z. Yılmaz"),
        ("op naam van F.Z. YILMAZ EO MEHMET YILMAZ", "F.Z. YILMAZ"),
        ("Belde, nummer 06-12345678: met Yılmaz. Is Mehmet er?", "Yılmaz"),
        ("moeder Fatima Yılmaz. Later belde mevrouw Yılmaz.", "Yılmaz"),
    ],
)
def test_geen_naam_of_van_de_ouder(tekst: str, waarde: str) -> None:
    assert bloot(tekst, waarde) == "".join(c for c in waarde if c.isalnum())


def test_geslacht_uit_zekere_vermeldingen() -> None:
    """Initials and a role tell who is 'mevrouw'; many bare titles of the other don't outvote them."""
    tekst = (
        "Mevrouw F.Z. Yılmaz belde. De heer Yılmaz kwam. De heer Yılmaz ging. Van de heer Yılmaz kwam post."
    )
    voorstellen = detecteer(PARTIJEN, [Pagina(tekst)])
    gelakt = [tekst[v.van : v.tot] for v in voorstellen]
    assert gelakt == ["Yılmaz"] * 3
    assert all(v.van > tekst.index("De heer") for v in voorstellen)


def test_wie_net_in_een_functie_stond() -> None:
    """A bare surname right behind the same name in a function is that civil servant, not the parent."""
    tekst = "Fatima Yılmaz belde. Er is gesproken met de heer Yılmaz van de UHT. Volgens Yılmaz was het dossier kwijt."
    gelakt = [(v.van, v.tot) for v in detecteer(PARTIJEN, [Pagina(tekst)])]
    assert len(gelakt) == 2
    assert gelakt[1][0] == tekst.rindex("Yılmaz")


def test_mailadres_dat_een_cijfer_scheelt_is_van_een_ander() -> None:
    p = Partijen.uit_json({"ouder": {"naam": "Fatima Yılmaz", "email": "fyilmaz72@ziggo.nl"}})
    assert detecteer(p, [Pagina("mail fyilmaz78@ziggo.nl")])
    assert not detecteer(p, [Pagina("mail fyilmaz72@ziggo.nl")])
