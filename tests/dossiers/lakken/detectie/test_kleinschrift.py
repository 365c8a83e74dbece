# SPDX-License-Identifier: EUPL-1.2
"""Notes without capitals, short and long, and the same in capitals: what is a name, and what stays an ordinary word."""

from __future__ import annotations

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Samira Kaya", "voornaam": "Samira", "achternaam": "Kaya", "voorletters": "S."},
        "derden": [{"naam": "Emre Kaya", "relatie": "ex-partner"}, {"naam": "Liva Kaya", "relatie": "dochter"}],
        "ambtenaren": [{"naam": "J. Bos"}],
    }
)  # fmt: skip

# in brackets what belongs to others
NOTITIES = (
    "mw gebeld, ex [emre] heeft kind dit wknd, belt ma terug",
    "tel met mw kaya, ex ([emre]) betaalt niet meer. oma [hatice yildirim] past op",
    "dhr [bakker] van de opvang belde, kind was er di en do",
    "mw [de boer] gesproken, gaat na of contract klopt",
    "juf [anneke] zegt dat [liva] vaak ziek is, meester [joost] ook",
    "afspraak met mevr [van der meulen] verzet nr vrijdag",
    "buurvrouw [ingrid] haalt [liva] op als mw werkt",
    "hoi [hassan], kan jij even bellen met [mohamed el amrani] over die uren",
    "heeft [piet jansen] nog gebeld? nee alleen [yusuf]",
    "haar broer [abdirahman warsame] brengt de kinderen",
    "huisarts dr [de groot] heeft verklaring gestuurd",
    "met [agnieszka] afgesproken dat zij vr belt",
    "[kwame mensah] (vader) niet bereikt",
    "bellen: [t. wolters], [m.a. de haan]",
    "leidster [bloem] weet het wel, [bloem] belt mw",
    "toeslagpartner is [m. ozturk] volgens brp",
    "doorgegeven aan [ilse] ivm ziekte [karel]",
    "tel 10.15 u [f. yildiz] (zus) belt nms mw, geen machtiging",
    "moeder van [henk-jan mulder] en [fatima] waren erbij, zegt [saskia]",
)
GEWOON = (
    "de bakker om de hoek verkoopt brood en de boer rijdt op het land",
    "mw wil dat de koning en de prins weten hoe het zit met de toeslag",
    "zij heeft rozen en een bloem gekregen voor de visser in de haven",
    "wil graag dat u nog een brief stuurt over het bezwaar van vorig jaar",
    "inkomen klopt niet vlgs mw, zij stuurt jaaropgaaf na, akk gegeven",
    "rek nr gewijzigd, zie scan, verder geen bijz, doss op a gezet",
    "vgl de svp gestuurde stukken, mw spreekt slecht ned, adv vraagt uitstel",
    "kind i.v.m. ziekte niet geweest, o.a. dinsdag en m.b.t. uren in april",
    "stand van zaken: nog niks binnen, wacht op bank, daarna akkoord",
    "zij staat in de rij op de bank en is in de zomer weer aan de slag",
)


def _ontleed(notitie: str) -> tuple[str, list[tuple[int, int]]]:
    tekst, plekken, begin = "", [], 0
    for c in notitie:
        if c == "[":
            begin = len(tekst)
        elif c == "]":
            plekken.append((begin, len(tekst)))
        else:
            tekst += c
    return tekst, plekken


def _klopt(tekst: str, plekken: list[tuple[int, int]]) -> bool:
    """Every place is covered, and every proposal touches one."""
    gelakt = [(v.van, v.tot) for v in detecteer(PARTIJEN, [Pagina(tekst)])]
    dekking = {i for a, b in gelakt for i in range(a, b)}
    alles = all(i in dekking for a, b in plekken for i in range(a, b) if tekst[i].isalnum())
    return alles and all(any(a < tot and van < b for a, b in plekken) for van, tot in gelakt)


@pytest.mark.parametrize("vorm", [str.lower, str.upper])
@pytest.mark.parametrize("notitie", NOTITIES)
def test_korte_notitie(notitie: str, vorm) -> None:
    tekst, plekken = _ontleed(notitie)
    assert _klopt(vorm(tekst), plekken)


@pytest.mark.parametrize("vorm", [str.lower, str.upper])
@pytest.mark.parametrize("notitie", GEWOON)
def test_gewone_woorden_blijven(notitie: str, vorm) -> None:
    assert _klopt(vorm(notitie), [])


def test_een_bladzijde_vol_notities() -> None:
    assert _klopt(*_ontleed("\n".join(NOTITIES)))


def test_notitie_achter_een_label_op_een_gewone_bladzijde() -> None:
    tekst = (
        "Behandeling van de aanvraag.\nOpmerking: mw gebeld over piet jansen en de uren\nEinde van het blad."
    )
    gelakt = [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])]
    assert gelakt == ["piet jansen"]


def test_paraaf_in_kleine_letters() -> None:
    tekst = (
        "aanwezig zijn zdzislaw dziedzic, verslag (zd) en de ouder met haar advocaat\n\n"
        "zd vraagt hoe het met de opvang ging en zd legt uit wat er nu volgt met het bezwaar\n"
    )
    gelakt = [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])]
    assert gelakt.count("zd") == 3


def test_tussenvoegsels_die_de_naam_elders_heeft() -> None:
    tekst = (
        "mw van de wetering gebeld, zij heeft met mw de boer gesproken over de uren van maart\n"
        "later kreeg ik van de wetering niet te pakken, de boer op het land wist ook van niets\n"
    )
    gelakt = [tekst[v.van : v.tot] for v in detecteer(PARTIJEN, [Pagina(tekst)])]
    assert gelakt == ["van de wetering", "de boer", "van de wetering"]
