# SPDX-License-Identifier: EUPL-1.2
"""Pages on which capitals come and go, logs with bars, lists with initials, and what looks like a name there and isn't."""

from __future__ import annotations

import re

import pytest

from dossiers.lakken.detectie import Pagina, Partijen, detecteer

PARTIJEN = Partijen.uit_json(
    {
        "ouder": {"naam": "Janna Aker", "voornaam": "Janna", "achternaam": "Aker", "voorletters": "J.A."},
        "derden": [{"naam": "Merijn Luijendijk", "relatie": "ex-partner"}, {"naam": "Ymke Aker", "relatie": "dochter"}],
        "ambtenaren": [{"naam": "Grada Staal"}],
    }
)  # fmt: skip


def _gelakt(*bladen: str, partijen: Partijen = PARTIJEN) -> str:
    """The pages with what goes between brackets."""
    uit = []
    voorstellen = detecteer(partijen, [Pagina(b) for b in bladen])
    for nr, blad in enumerate(bladen):
        weg = [False] * len(blad)
        for v in voorstellen:
            if v.pagina == nr:
                weg[v.van : v.tot] = [True] * (v.tot - v.van)
        tekst = "".join(
            ("[" if w and not vorige else "]" if vorige and not w else "") + c
            for c, w, vorige in zip(blad, weg, [False, *weg], strict=False)
        )
        uit.append(tekst + "]" * weg[-1])
    return "\f".join(uit)


BEZOEK = """Aantekeningen huisbezoek
Aanwezig Janna en later {naam}

Dochter deed open, zat op de trap
Dhr luijendijk is sinds 2014 uit beeld
Zijn familie betaalt niks mee
Soms was {naam} er ook
Bonnetjes liggen thuis op zolder
"""


def test_wie_een_naam_klein_schrijft_schrijft_ze_alle_klein() -> None:
    gelakt = _gelakt(BEZOEK.format(naam="ruqiyo"))
    assert gelakt.count("[ruqiyo]") == 2
    for woord in ("Dochter", "trap", "familie", "zolder", "Bonnetjes", "beeld"):
        assert f"[{woord}" not in gelakt


def test_zonder_zo_een_naam_is_een_onbekend_klein_woord_geen_naam() -> None:
    tekst = BEZOEK.replace("luijendijk", "Luijendijk").format(naam="ruqiyo")
    assert "[ruqiyo]" not in _gelakt(tekst)


def test_een_slordige_bladzijde_bewijst_niets_over_de_andere() -> None:
    brief = "Geachte heer,\n\nOp maandag ging zij elke dag naar Ruqiyo Abukar, geboren op 10.05.1984, want die past op.\n"
    assert "[Ruqiyo Abukar]" in _gelakt(BEZOEK.format(naam="ruqiyo"), brief)


def test_een_bestandsnaam_maakt_een_bladzijde_niet_slordig() -> None:
    tekst = "Lijst van stukken\n\n01  Brief van Merijn Luijendijk   brief_luijendijk_01.pdf\n02  Het zwanemeer   zwanemeerlijst.pdf\n"
    assert "zwanemeerlijst" in _gelakt(tekst) and "[zwanemeerlijst" not in _gelakt(tekst)


def test_woord_dat_elders_een_naam_is_en_nergens_een_ding() -> None:
    kop = "Kopie aan de heer M. Citroen.\n"
    notitie = "mw gebeld. luijendijk belde ook al, ik kreeg {} van het serviceteam en daarna niemand meer aan de lijn"
    assert "[citroen]" in _gelakt(kop, notitie.format("citroen"))
    ding = "zij gaf de citroen aan het kind en ging toen weer naar huis, daarna heeft niemand meer gebeld"
    assert "[citroen]" not in _gelakt(kop, notitie.format("citroen"), ding)


LIJST = """lijst ouders

nr   naam                     telefoon        kind
1    {}                 06-11111111     3
2    misiak sb                06-22222222     2
3    aker janna               06-33333333     1
"""


@pytest.mark.parametrize(
    "cel", ["mesfun f", "tjin a djie kries", "hofstede ter marleentje", "al baroudi u", "baranowska me"]
)
def test_in_een_kolom_van_namen_gaat_de_hele_cel(cel: str) -> None:
    gelakt = _gelakt(LIJST.format(cel.ljust(8)))
    assert f"[{cel}]" in gelakt and "[misiak sb]" in gelakt
    assert "aker janna " in gelakt


def test_woorden_in_een_cel_gaan_niet_mee() -> None:
    gelakt = _gelakt(LIJST.format("mesfun (moeder van kind)"))
    assert "moeder van kind" in gelakt


def test_rollen_in_een_logboek_met_strepen() -> None:
    rijen = "20062013|16:54|OLIEL39|BEWINDVOERDER|DARRAZI|SHIRDON\n22062017|13:38|ZWAAS49|GASTOUDER|A ABAY|TK BOKRETSION\n"
    gelakt = _gelakt(rijen)
    for naam in ("DARRAZI", "SHIRDON", "A ABAY", "TK BOKRETSION"):
        assert f"[{naam}]" in gelakt
    assert "[BEWINDVOERDER" not in gelakt and "[GASTOUDER" not in gelakt


def test_kop_van_een_tabel_is_geen_rij() -> None:
    assert "[Openstaand" not in _gelakt(
        "| Jaar | Aanslagnummer | Op naam van | Openstaand |\n|---|---|---|---|\n"
    )


def test_op_een_scan_blijft_een_streep_een_letter() -> None:
    v = detecteer(PARTIJEN, [Pagina("Brief van mevrouw Luijendi|k aan de dienst.", ocr=True)])
    assert any(x.van <= 18 and x.tot >= 28 for x in v)


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("Brief van Karel Hooijer. Actie: KH.", "KH"),
        ("Notitie: Karel Hooijer was er. Toegezegd: KH belt terug.", "KH"),
        ("Gesproken met onze medewerker KH en daarna met Karel Hooijer.", "KH"),
        ("Van: A.R. Koorndijk\nBesproken en akkoord. Paraaf:\n(ARK)", "ARK"),
    ],
)
def test_initialen_bij_een_woord_voor_een_mens(tekst: str, weg: str) -> None:
    assert f"[{weg}]" in _gelakt(tekst)


def test_kruisjes_in_een_tabel_zijn_geen_naam() -> None:
    assert "[XxX" not in _gelakt("ma di wo do vr x\nHet was XxX en dat bleef zo.")


def test_een_legenda_legt_initialen_uit() -> None:
    tekst = "Medewerkers\n  KvH = K. van Hooijer (hooik11)\n  ZS = S. Zandee\n\nhuisbezoek door KvH en ZS die dag\nAfspraak: ZS vraagt stukken op\n"
    gelakt = _gelakt(tekst)
    assert gelakt.count("[KvH]") == 2 and gelakt.count("[ZS]") == 3
    assert "[BTW]" not in _gelakt("BTW = belasting over de toegevoegde waarde\nde BTW is betaald\n")


def test_initialen_van_niemand_blijven() -> None:
    assert "[UWV]" not in _gelakt(
        "Brief van Karel Hooijer. Gesproken met onze medewerker UWV en daarna niets."
    )


FORMULIER = "1 gegevens ouder\nnaam: aker\nvoornaam: {}\n\nGESLACHTSNAAM     AKER\nVOORVOEGSEL       -\nVOORNAMEN         {}\n"


def test_de_voornaam_eronder_zegt_van_wie_een_formulier_is() -> None:
    eigen = _gelakt(FORMULIER.format("janna", "Janna"))
    assert "[aker]" not in eigen and "[AKER]" not in eigen and "[-]" not in eigen
    ander = _gelakt(FORMULIER.format("ymke", "Ymke"))
    assert "[aker]" in ander and "[AKER]" in ander


def test_achternaam_met_de_voornaam_van_een_ander_ernaast() -> None:
    rij = "{:<3} Aker                   {:<16} 22-06-12    x  .  x\n"
    gelakt = _gelakt("groepslijst\n" + rij.format(1, "Ymke") + rij.format(2, "Janna"))
    assert "1   [Aker]" in gelakt and "2   Aker" in gelakt


@pytest.mark.parametrize("rij", ["011_brief_huisarts.pdf", "2020-06   bezwaar door de gemachtigde"])
def test_nummer_van_de_volgende_rij_is_geen_huisnummer(rij: str) -> None:
    tekst = f"2011-10   stopzetting, ondertekend door de medewerker  Annika van 't Veerhuis\n{rij}\n"
    gelakt = _gelakt(tekst, partijen=Partijen.uit_json({"derden": [{"naam": "Annika van 't Veerhuis"}]}))
    assert "[Annika van 't Veerhuis]" in gelakt


@pytest.mark.parametrize(
    "tekst",
    ["VOORZITTER: Kunt u vertellen hoe het ging?", "VOORZITTER: Goedemorgen. Ik open de zitting.", "Huisarts: X      Assistentie: ja"],
)  # fmt: skip
def test_een_zin_of_label_achter_een_spreker_is_geen_naam(tekst: str) -> None:
    assert not re.search(r"\[(?:Kunt|Goedemorgen|Assistentie)", _gelakt(tekst))


@pytest.mark.parametrize(
    "tekst",
    ["zij woont op [oude vest 214-2] in ommen", "adres opvang was [oostvaart 102] in ommen", "hij woont aan [sterremos 12], 1234 ab ommen"],
)  # fmt: skip
def test_adres_in_kleine_letters(tekst: str) -> None:
    gelakt = _gelakt(tekst.replace("[", "").replace("]", ""))
    assert tekst[tekst.index("[") : tekst.index("]")] in gelakt


@pytest.mark.parametrize(
    "tekst", ["zij woont op kamer 12 van het gebouw", "zij woont op 3 hoog", "hij woont in ommen 3 jaar"]
)
def test_geen_adres_in_kleine_letters(tekst: str) -> None:
    assert "[" not in _gelakt(tekst)


def test_aanslagnummer_over_een_regeleinde() -> None:
    anders = Partijen.uit_json(
        {"ouder": {"bsn": "999990019"}, "derden": [{"naam": "Ymke Aker", "bsn": "900000025"}]}
    )
    gelakt = _gelakt(
        "met beschikkingsnummer 900000025 T 14\n01, hebben wij uw schuld verrekend", partijen=anders
    )
    assert "[900000025 T 14\n01]" in gelakt
    assert "14]\n2019" in _gelakt("met beschikkingsnummer 900000025 T 14\n2019 was het jaar", partijen=anders)


def test_wie_spreekt_in_een_app_zonder_hoofdletters() -> None:
    app = (
        "[26-11-21 19:24] shaza turk: mijn zaak ligt nog bij de gemeente\n[26-11-21 19:44] carlton bolivar: wat moest hij dan\n"
        "[26-11-21 20:03] janna aker: niet doen hoor, daar ging het ook zo\n"
    )
    gelakt = _gelakt(app)
    assert "[shaza turk]:" in gelakt and "[carlton bolivar]:" in gelakt and " janna aker:" in gelakt


def test_een_tijd_met_een_woord_erachter_is_geen_spreker() -> None:
    assert "[gebeld" not in _gelakt("op 26-11-2021 om 19:24 gebeld: geen gehoor")


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("4) jager-pot, t. - geb 23-3-1988", "jager-pot, t."),
        ("tigchelaar-mos, c.m. | advocaat gebeld", "tigchelaar-mos, c.m."),
        ("Van: Klerk, Jacobus-Jan de <j.klerk@voorbeeld.nl>", "Klerk, Jacobus-Jan de"),
        ("Brief van Ans Boermans.\nvoldaan 12 mei 2015, contant, A.B.\n", "A.B."),
        ("Brief van Karel Hooijer.\nOpm. KH: blijf erbij dat dit telt", "KH"),
        ("Brief van Anna in 't Groen.\nParaaf toetser     AitG  (akkoord)", "AitG"),
        ("inlognaam portaal ..... agyekum60", "agyekum60"),
        ("inlognaam portaal " + "." * 60 + " agyekumba60" + " en verder niets" * 40, "agyekumba60"),
        ("Hij woont nog steeds op Groene Wijde 127B, zegt hij.", "Groene Wijde 127B"),
        ("zij is verhuisd naar laagveld 112 bergambacht", "laagveld 112"),
    ],
)
def test_wat_weg_moet(tekst: str, weg: str) -> None:
    assert f"[{weg}]" in _gelakt(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "Aker, J.A.  termijn KOT\nAnna Janssen betaalde contant, J.A.\n",
        "020313  1524  BOUDH56  BEZWAAR ONTVANGEN",
        "Paraaf TL          \nControle BRP, ingeschreven bij ouder",
        "Janna Aker <j.aker@voorbeeld.nl>",
        "1) verder, z.o.z. - niets",
    ],
)
def test_wat_blijft(tekst: str) -> None:
    gelakt = _gelakt(tekst)
    for deel in ("[Aker", "J.A.]", "[0203", "[TL", "[BRP", "[Janna", "[verder"):
        assert deel not in gelakt
