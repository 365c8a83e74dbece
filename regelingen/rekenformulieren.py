# SPDX-License-Identifier: EUPL-1.2
"""The forms of the calculator page: each kind of calculation in plain words, with the fields of its contract.

A field is named by its path in the contract (`jaren[0].bedrag`), so that an error of the core lands beside it. No field
asks who somebody is. What is `prive` (a date of birth or death) never stands in an address or on paper: such a form is
sent as POST, and its address holds the other answers. All else may be shared.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.http import QueryDict

from herstel.forms import Bedragveld, Datumveld, Formulier
from herstel.recht.fouten import InvoerFout
from regelingen.eerste_toets.regels import MAATREGELEN

MEESTE_RIJEN = 20
Keuzes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Veld:
    """`soort`: datum, bedrag, geheel, getal, keuze, keuzegetal or janee. `alleen`: shown and sent only for these values of the first field.

    `zelden`: behind "Meer vragen". `prive`: never in an address or on paper.
    """

    naam: str
    label: str
    soort: str = "datum"
    nodig: bool = False
    hint: str = ""
    keuzes: Keuzes = ()
    alleen: tuple[str, ...] = ()
    zelden: bool = False
    prive: bool = False


@dataclass(frozen=True, slots=True)
class Lijst:
    """Repeatable rows; `enkel` is what one row is called. A row with one nameless field is a list of values.

    `doel`: the list of the contract, when more than one list on the page feeds it; `vast`: what every row has besides its fields;
    `nummer`: the rows get an id of this word and their number.
    """

    naam: str
    titel: str
    enkel: str
    velden: tuple[Veld, ...]
    nodig: bool = False
    doel: str = ""
    vast: tuple[tuple[str, str], ...] = ()
    nummer: str = ""
    alleen: tuple[str, ...] = ()
    uitleg: str = ""


@dataclass(frozen=True, slots=True)
class Soort:
    """`antwoord`: fields of the outcome that answer the question, first the most important, with a sentence for each.

    `rijen`: for a list in the outcome: (list, sentence with the names of a row, field with the value).
    `woorden`: what a value of the outcome means to a reader.
    """

    kind: str
    naam: str
    vraag: str
    groep: str
    velden: tuple[Veld, ...]
    antwoord: tuple[tuple[str, str], ...]
    lijsten: tuple[Lijst, ...] = ()
    rijen: tuple[tuple[str, str, str], ...] = ()
    woorden: dict[str, dict[Any, str]] = field(default_factory=dict)
    uitleg: str = ""

    @property
    def eerste_bepaalt(self) -> bool:
        """The first answer decides which questions follow."""
        return any(deel.alleen for deel in (*self.velden, *self.lijsten))

    @property
    def lijst_eerst(self) -> bool:
        """The rows are what it is about: none of the other questions has to be answered."""
        return any(lijst.nodig for lijst in self.lijsten) and not any(veld.nodig for veld in self.velden)

    @property
    def prive(self) -> tuple[str, ...]:
        """Names of the fields that never stand in an address."""
        return tuple(veld.naam for veld in self.velden if veld.prive)


def _verzuim(soort: str, titel: str) -> Lijst:
    return Lijst(
        "aanvullingen", titel, "verzoek om aanvulling",
        (Veld("verzocht_op", "Dag van de brief met het verzoek", nodig=True), Veld("hersteld_op", "Dag waarop het antwoord binnenkwam", hint="Leeg: nog niet."),
         Veld("hersteltermijn_tot", "Laatste dag om te antwoorden", hint="Komt het antwoord later, dan staat de termijn stil tot en met deze dag.")),
        doel="opschortingen", vast=(("soort", soort),),
    )  # fmt: skip


_BUITENLAND = Lijst(
    "buitenland", "Was er informatie uit het buitenland nodig?", "verzoek aan het buitenland",
    (Veld("medegedeeld_op", "Dag waarop de ouder dat hoorde", nodig=True), Veld("ontvangen_op", "Dag waarop de informatie binnenkwam", hint="Leeg: nog niet.")),
    doel="opschortingen", vast=(("soort", "buitenland_4_15_1b"),),
)  # fmt: skip
_STIL = Lijst(
    "opschortingen", "Stond de termijn om een andere reden een tijd stil?", "periode",
    (Veld("soort", "Waarom", "keuze", True, keuzes=(
        ("instemming_4_15_2a", "De ouder stemde in met uitstel"), ("toerekenbaar_4_15_2b", "Vertraging door de ouder zelf"), ("overmacht_4_15_2c", "Overmacht"))),
     Veld("van", "Eerste dag", nodig=True), Veld("tot_en_met", "Laatste dag", hint="Leeg: loopt nog")),
)  # fmt: skip
_STIL_BEZWAAR = replace(
    _STIL,
    velden=(
        replace(_STIL.velden[0], keuzes=(*_STIL.velden[0].keuzes, ("nadere_gronden_buiten_6_6", "Extra tijd om de gronden aan te vullen (telt niet)"))),
        *_STIL.velden[1:],
    ),
)  # fmt: skip
_BESLUIT = (
    Veld(
        "grondslag",
        "Wie nam het besluit?",
        "keuze",
        True,
        keuzes=(
            ("wht_dienst_toeslagen", "Dienst Toeslagen, volgens de Wet hersteloperatie toeslagen"),
            ("wht_minister", "De minister, volgens de Wet hersteloperatie toeslagen"),
            ("awb_overig", "Een ander bestuursorgaan of een andere wet"),
        ),
    ),
    Veld("dagtekening", "Datum op de brief met het besluit", nodig=True),
    Veld("bekendgemaakt_op", "Dag waarop de brief is verstuurd", nodig=True),
)
_ONTVANGEN = (
    Veld("ontvangen.forfait", "Al ontvangen: het vaste bedrag van 30.000 euro", "bedrag"),
    Veld("ontvangen.eerdere_compensatie", "Al ontvangen: eerdere compensatie", "bedrag"),
    Veld("ontvangen.ogs", "Al ontvangen: O/GS-tegemoetkoming", "bedrag"),
    Veld("ontvangen.overig", "Al ontvangen: andere bedragen", "bedrag"),
    Veld("ontvangen.al_verrekend", "Daarvan al eerder verrekend", "bedrag"),
)
_UITBETALEN = (
    ("uit_te_betalen", "Uit te betalen"),
    ("totaal_bruto", "Recht op, voordat wordt verrekend"),
    ("verrekening", "Verrekend met wat al is ontvangen"),
    ("resterend_te_verrekenen", "Later nog te verrekenen"),
)
_NABESTAANDE = ("nabestaande_kind", "nabestaande_aanvrager")
_SCHULDEN = tuple(f"schulden_4_{n}" for n in (1, 2, 4, 6, 7))
_STATUSSEN = {
    "tijdig": "Op tijd", "te_laat": "Te laat", "te_vroeg": "Te vroeg", "onbekend": "Nog niet te zeggen",
}  # fmt: skip
_TOESLAGEN = (
    ("huurtoeslag", "Huurtoeslag"),
    ("zorgtoeslag", "Zorgtoeslag"),
    ("kindgebonden_budget", "Kindgebonden budget"),
)


def _persoon(enkel: str, wie: str) -> tuple[Veld, ...]:
    return (
        Veld("aanvraag_tijdig", f"Vroeg {wie} op tijd aan?", "janee", True),
        Veld("in_aanmerking", f"Komt {wie} in aanmerking?", "janee", hint="Leeg: ja."),
    )


_ALLE = (
    Soort(
        "beslistermijn_primair", "Beslissen op een aanvraag", "Wanneer moet er uiterlijk een besluit op een aanvraag zijn?", "Termijn",
        (
            Veld("regeling", "Welke aanvraag?", "keuze", True, keuzes=(
                ("wht_6_2_lid1", "Compensatie, O/GS, kindregeling of werkelijke schade (6 maanden)"),
                ("wht_6_2bis", "Nabestaanden van een aanvrager (6 maanden)"), ("wht_6_2ter", "Nabestaanden van een kind (6 maanden)"),
                ("wht_6_2_lid2", "Schulden, door de minister (6 maanden)"), ("wht_6_2_lid5", "Aanvraag volgens artikel 6.2 lid 5 (6 maanden)"),
                ("wht_6_2_lid3", "Schulden, artikel 4.6 of 4.7 (4 weken)"), ("wht_6_5", "Hulp in het buitenland (6 weken)"),
                ("wht_6_6", "Kwijtschelding (3 maanden)"), ("awb_4_13", "Een andere aanvraag (8 weken)"))),
            Veld("start", "Dag waarop de aanvraag binnenkwam", nodig=True),
            Veld("verlenging.maanden", "Verlengd met hoeveel maanden?", "geheel"),
            Veld("verlenging.medegedeeld_op", "Dag waarop de ouder dat hoorde"),
            Veld("eerdere_aanvraag", "Deed de ouder al eerder zo'n aanvraag?", "janee", zelden=True),
            Veld("mededeling_4_14.lid", "Schreef u dat het besluit later komt?", "keuzegetal", zelden=True, keuzes=(
                ("1", "Ja, omdat de termijn van de wet niet lukte (lid 1)"), ("3", "Ja, omdat 8 weken te kort was (lid 3)"))),
            Veld("mededeling_4_14.medegedeeld_op", "Dag van die brief", zelden=True),
            Veld("mededeling_4_14.nieuwe_datum", "Nieuwe datum in die brief", zelden=True),
        ),
        (("einde", "Uiterlijk beslissen op"), ("opgeschorte_dagen", "Dagen dat de termijn stilstond")),
        (_verzuim("aanvulling_4_5", "Vroeg u de ouder om de aanvraag aan te vullen?"), _BUITENLAND, _STIL),
    ),
    Soort(
        "bezwaartermijn", "Bezwaar maken", "Tot en met welke dag kan iemand bezwaar maken?", "Termijn",
        (
            *_BESLUIT,
            Veld("indiening.kanaal", "Hoe kwam het bezwaar binnen?", "keuze", keuzes=(
                ("post", "Per post"), ("elektronisch", "Digitaal"), ("balie", "Aan de balie"))),
            Veld("indiening.ontvangen", "Dag waarop het bezwaar binnenkwam"),
            Veld("indiening.ter_post_op", "Dag waarop de brief op de post ging", hint="Alleen bij post."),
            Veld("vraag_beleid", "Ook de ruimere termijn van het beleid van 2024 tonen?", "janee", zelden=True),
        ),
        (("einde", "Bezwaar kan tot en met"), ("aanvang", "Vanaf"), ("tijdig", "Het bezwaar is op tijd"),
         ("beleid_uiterlijk", "Volgens het beleid van 2024 nog tot en met")),
    ),
    Soort(
        "beslistermijn_bezwaar", "Beslissen op bezwaar", "Wanneer moet er uiterlijk een besluit op het bezwaar zijn?", "Termijn",
        (
            *_BESLUIT,
            Veld("bezwaar_ontvangen", "Dag waarop het bezwaar binnenkwam", nodig=True),
            Veld("adviescommissie", "Geeft een adviescommissie advies?", "janee"),
            Veld("commissie_medegedeeld", "Weet de ouder dat de commissie advies geeft?", "janee"),
            Veld("verdaging.weken", "Verdaagd met hoeveel weken?", "geheel", hint="Verdagen is later beslissen. Hoogstens 6 weken."),
            Veld("verdaging.medegedeeld_op", "Dag waarop de ouder dat hoorde"),
            Veld("uitstel_instemming_tot", "Uitstel waarmee de ouder instemde, tot en met"),
        ),
        (("einde", "Uiterlijk beslissen op"), ("aanvang", "De termijn begint op"), ("opgeschorte_dagen", "Dagen dat de termijn stilstond")),
        (_verzuim("verzuim_6_6", "Vroeg u de ouder om het bezwaar aan te vullen?"), _BUITENLAND, _STIL_BEZWAAR),
    ),
    Soort(
        "beroepstermijn", "Beroep bij de rechter", "Tot en met welke dag kan iemand naar de rechter na een besluit op bezwaar?", "Termijn",
        _BESLUIT, (("einde", "Beroep kan tot en met"), ("aanvang", "Vanaf")),
    ),
    Soort(
        "dwangsom", "Dwangsom", "Hoeveel dwangsom is verschuldigd omdat een besluit te laat is?", "Termijn",
        (
            Veld("soort", "Waar komt de dwangsom vandaan?", "keuze", True, keuzes=(
                ("bestuurlijk", "Uit de wet, na een ingebrekestelling"), ("rechterlijk", "Uit een uitspraak van de rechter"))),
            Veld("beslistermijn_einde", "Laatste dag om te beslissen", alleen=("bestuurlijk",)),
            Veld("ingebrekestelling_ontvangen", "Dag waarop de ingebrekestelling binnenkwam", alleen=("bestuurlijk",),
                 hint="Een brief van de ouder: u bent te laat, beslis binnen twee weken."),
            Veld("aanvragers", "Aantal aanvragers", "geheel", alleen=("bestuurlijk",)),
            Veld("uiterlijk_op", "Laatste dag die de rechter noemt", alleen=("rechterlijk",), hint="Noemt de rechter alleen weken? Laat dit leeg."),
            Veld("uitspraak_verzonden_op", "Dag waarop de uitspraak is verstuurd", alleen=("rechterlijk",)),
            Veld("termijn_weken", "Binnen hoeveel weken moet er een besluit zijn?", "geheel", alleen=("rechterlijk",)),
            Veld("bedrag_per_dag", "Bedrag per dag", "bedrag", alleen=("rechterlijk",)),
            Veld("maximum", "Hoogste bedrag", "bedrag", alleen=("rechterlijk",)),
            Veld("besluit_bekendgemaakt_op", "Dag waarop het besluit is verstuurd", hint="Leeg: er is nog geen besluit."),
            Veld("peildatum", "Stand op welke dag?", hint="Leeg: tot het besluit of tot het maximum."),
            Veld("uitsluiting", "Is er een reden waarom er geen dwangsom is?", "keuze", alleen=("bestuurlijk",), zelden=True, keuzes=(
                ("de ingebrekestelling kwam onredelijk laat", "De ingebrekestelling kwam onredelijk laat"),
                ("de aanvrager is geen belanghebbende", "De aanvrager is geen belanghebbende"),
                ("de aanvraag is kennelijk niet-ontvankelijk of ongegrond", "De aanvraag is duidelijk kansloos (kennelijk niet-ontvankelijk of ongegrond)"))),
            Veld("beroep_ingesteld_op", "Dag waarop de ouder naar de rechter ging", alleen=("bestuurlijk",), zelden=True,
                 hint="De dwangsom loopt dan gewoon door."),
        ),
        (("bedrag", "Verschuldigde dwangsom"), ("bedrag_per_aanvrager", "Voor iedere aanvrager"), ("ingebrekestelling_geldig", "De ingebrekestelling telt"),
         ("besluit_uiterlijk", "Uiterlijk beslissen op"), ("dagen", "Aantal dagen"), ("eerste_dag", "Eerste dag"), ("laatste_dag", "Laatste dag"),
         ("vaststelling_uiterlijk", "Bedrag vaststellen uiterlijk op")),
    ),
    Soort(
        "aanvraag_tijdig", "Aanvraag op tijd", "Is een aanvraag op tijd gedaan?", "Termijn",
        (
            Veld("soort", "Welke aanvraag?", "keuze", True, keuzes=(
                ("compensatie", "Compensatie"), ("ogs", "O/GS-tegemoetkoming"), ("werkelijke_schade", "Werkelijke schade"),
                ("kind_2_13", "Kindregeling, kind van een aanvrager"), ("kind_2_13a", "Kindregeling, via een ex-partner"),
                ("kind_2_14", "Kindregeling, aanvrager overleden"), ("kind_2_14a", "Kindregeling, ex-partner overleden"),
                ("expartner", "Regeling voor ex-partners"), ("nabestaande_kind", "Nabestaanden van een kind"),
                ("nabestaande_aanvrager", "Nabestaanden van een aanvrager"),
                ("nabestaande_aanvrager_ws", "Nabestaanden van een aanvrager, werkelijke schade"),
                ("hzk", "Huurtoeslag, zorgtoeslag en kindgebonden budget"),
                ("schulden_4_1", "Schulden overnemen (artikel 4.1)"), ("schulden_4_2", "Schulden van een partner (artikel 4.2)"),
                ("schulden_4_4", "Schulden (artikel 4.4)"), ("schulden_4_6", "Schulden (artikel 4.6)"), ("schulden_4_7", "Schulden (artikel 4.7)"),
                ("afgelost_3_13", "Al afgeloste schulden bij de overheid (artikel 3.13)"), ("afgelost_4_3", "Al afgeloste schulden (artikel 4.3)"))),
            Veld("ontvangen_op", "Dag waarop de aanvraag binnenkwam", nodig=True),
            Veld("herstelmaatregel_dagtekening", "Datum op het besluit over de herstelmaatregel", alleen=("kind_2_13", "nabestaande_kind")),
            Veld("ex_partner_beschikking_dagtekening", "Datum op het besluit van de ex-partner",
                 alleen=("kind_2_13a", "nabestaande_kind", *_SCHULDEN)),
            Veld("eerste_beschikking_onherroepelijk_op", "Dag waarop het eerste besluit vaststond", alleen=_SCHULDEN,
                 hint="Een besluit staat vast als bezwaar en beroep niet meer kunnen."),
            Veld("kb_tijdstip", "Dag uit het koninklijk besluit", alleen=("werkelijke_schade",)),
            Veld("beschikking_onherroepelijk_op", "Dag waarop het besluit vaststond", alleen=("werkelijke_schade", "afgelost_3_13", "afgelost_4_3"),
                 hint="Een besluit staat vast als bezwaar en beroep niet meer kunnen."),
            Veld("uitnodiging_dagtekening", "Datum op de uitnodiging", alleen=("expartner",)),
            Veld("eerst_mogelijk_op", "Dag waarop aanvragen voor het eerst kon", alleen=("expartner",)),
            Veld("overleden_op", "Dag van overlijden", alleen=_NABESTAANDE, prive=True),
            Veld("partner_overleden_op", "Dag van overlijden van de partner", alleen=("nabestaande_aanvrager",), prive=True, hint="Leeg: de partner leeft of was er niet."),
            Veld("toekenning_op", "Dag waarop er iets is toegekend", alleen=("nabestaande_aanvrager", "nabestaande_aanvrager_ws")),
        ),
        (("status", "De aanvraag is"), ("uiterlijk", "Aanvragen kon tot en met"), ("vroegst", "Aanvragen kon vanaf")),
        (Lijst("onherroepelijk_op", "Wanneer stond de toekenning vast?", "kind of partner", (Veld("", "Dag waarop het besluit vaststond"),),
               alleen=("nabestaande_aanvrager_ws",), uitleg="Voor iedereen die iets kreeg een regel. De laatste dag telt."),),
        woorden={"status": _STATUSSEN},
    ),
    Soort(
        "betaaltermijn", "Uitbetalen", "Wanneer moet er uiterlijk zijn betaald?", "Termijn",
        (
            Veld("soort", "Welke betaling?", "keuze", True, keuzes=(
                ("kind", "Kindregeling"), ("ex_partner", "Regeling voor ex-partners"), ("nabestaande", "Nabestaanden"),
                ("forfait", "Het vaste bedrag van 30.000 euro"), ("forfait_10000", "Het vaste bedrag van 10.000 euro"),
                ("voorlopig", "Voorlopig bedrag"), ("definitief", "Definitief bedrag"), ("hzk", "Huurtoeslag, zorgtoeslag en kindgebonden budget"),
                ("buitenland_wsnp_msnp", "Buitenland of schuldsanering"), ("awb_4_87", "Een andere betaling"))),
            Veld("bekendgemaakt_op", "Dag waarop het besluit is verstuurd",
                 alleen=("kind", "ex_partner", "nabestaande", "voorlopig", "hzk", "buitenland_wsnp_msnp", "awb_4_87")),
            Veld("dagtekening", "Datum op het besluit", alleen=("kind", "ex_partner", "nabestaande", "hzk")),
            Veld("vastgesteld_op", "Dag waarop het bedrag is vastgesteld", alleen=("definitief",)),
            Veld("aanvraag_ontvangen_op", "Dag waarop de aanvraag binnenkwam", alleen=("forfait", "forfait_10000")),
            Veld("bedrag", "Bedrag", "bedrag", alleen=("hzk",), hint="Minder dan 24 euro wordt niet betaald."),
            Veld("verzoek_uitstel_tot", "De ouder vraagt om later te betalen, op", alleen=("kind", "ex_partner", "nabestaande", "hzk")),
        ),
        (("uiterlijk", "Uiterlijk betalen op"), ("betalen", "Er wordt betaald"), ("uiterste_uitstel", "Uitstel kan tot en met")),
    ),
    Soort(
        "moratorium", "Pauze voor schulden", "Tot wanneer mogen schuldeisers niet invorderen?", "Termijn",
        (Veld("betaald_op", "Dag waarop het vaste bedrag is betaald", nodig=True),), (("einde", "De pauze duurt tot en met"),),
    ),
    Soort(
        "zienswijzetermijn", "Reageren op een vooraankondiging", "Tot wanneer kan de ouder reageren op een vooraankondiging?", "Termijn",
        (Veld("dagtekening", "Datum op de vooraankondiging", nodig=True),
         Veld("weken_op_verzoek", "Op verzoek: hoeveel weken in totaal?", "geheel", hint="Hoogstens 6 weken.")),
        (("einde", "Reageren kan tot en met"), ("aanvang", "Vanaf")),
    ),
    Soort(
        "atw_verlenging", "Weekend en feestdagen", "Schuift de laatste dag van een termijn op door een weekend of feestdag?", "Termijn",
        (
            Veld("bron", "Waar staat de termijn?", "keuze", True, keuzes=(
                ("wet", "In een wet"), ("amvb", "In een algemene maatregel van bestuur"), ("rechter", "In een uitspraak van de rechter"))),
            Veld("nominaal_einde", "Laatste dag, zoals geteld", hint="Weet u die niet? Laat leeg en vul hieronder het begin en de lengte in."),
            Veld("gebeurtenis", "Dag waarna de termijn begint", hint="Deze dag zelf telt niet mee."),
            Veld("termijn.aantal", "Hoe lang is de termijn?", "geheel", hint="Een termijn van meer dan 12 weken, 3 maanden of 90 dagen schuift niet op."),
            Veld("termijn.eenheid", "Uren, dagen, weken, maanden of jaren?", "keuze", keuzes=(
                ("uren", "uren"), ("dagen", "dagen"), ("weken", "weken"), ("maanden", "maanden"), ("jaren", "jaren"))),
            Veld("terugrekening", "Telt de termijn terug?", "janee", zelden=True, hint="Bijvoorbeeld: tot tien dagen voor de hoorzitting."),
        ),
        (("einde", "De laatste dag is"), ("nominaal_einde", "Zonder weekend en feestdagen te tellen"),
         ("atw_van_toepassing", "De regel voor weekend en feestdagen geldt")),
    ),
    Soort(
        "compensatie", "Compensatie", "Op hoeveel compensatie heeft een ouder recht?", "Bedrag",
        (
            Veld("rente_tot", "Rente berekenen tot en met", hint="Meestal de datum op het besluit."),
            Veld("aanvullende_werkelijke_schade", "Aanvullende werkelijke schade", "bedrag", hint="Schade die hoger is dan de vaste onderdelen."),
            *_ONTVANGEN,
            Veld("voorlopig_uitbetaald", "Al betaald na de vooraankondiging", "bedrag"),
            Veld("beslissing_op_bezwaar_gegrond", "Datum van een besluit op bezwaar waarin de ouder gelijk kreeg", zelden=True),
            Veld("proceskosten.punten", "Hulp van een advocaat: aantal punten", "getal", zelden=True, hint="Volgens het Besluit proceskosten bestuursrecht. Bijvoorbeeld 1,5."),
            Veld("proceskosten.waarde_per_punt", "Waarde van een punt", "bedrag", zelden=True),
            Veld("proceskosten.beroepsmatig", "Was het een beroepsmatige rechtshulpverlener?", "janee", zelden=True),
            Veld("proceskosten.in_rekening_gebracht", "Moest de ouder daarvoor betalen?", "janee", zelden=True),
            Veld("proceskosten.al_toegekend", "Al toegekende proceskosten", "bedrag", zelden=True),
            Veld("dagtelling", "Hoe tellen we de dagen voor de rente?", "keuze", zelden=True, keuzes=(
                ("30_360", "Elke maand 30 dagen (gewone manier)"), ("werkelijk_365", "Echte dagen, een jaar is 365 dagen"))),
        ),
        (*_UITBETALEN, ("voorlopig_teveel", "Voorlopig te veel betaald")),
        (
            Lijst("jaren", "De toeslagjaren", "toeslagjaar", (
                Veld("jaar", "Jaar", "geheel", True),
                Veld("grond", "Waarom compensatie?", "keuze", True, keuzes=(
                    ("vooringenomenheid", "Vooringenomen behandeld"), ("hardheid", "Te hard behandeld"))),
                Veld("bedrag", "Teruggevorderd of niet gekregen", "bedrag"), Veld("rente", "Rente daarover", "bedrag"),
                Veld("niet_betaald", "Daarvan niet betaald", "bedrag"),
                Veld("dagtekening_correctie", "Datum van de eerste correctie"),
                Veld("nabetaling", "Later toch nog gekregen toeslag", "bedrag", zelden=True),
                Veld("rente_over_nabetaling", "Rente die daarover is betaald", "bedrag", zelden=True),
                Veld("boete_opgelegd", "Boete opgelegd", "bedrag", zelden=True), Veld("boete_betaald", "Boete betaald", "bedrag", zelden=True),
                Veld("invorderingskosten_in_rekening", "Kosten van invordering: in rekening gebracht", "bedrag", zelden=True),
                Veld("invorderingskosten_betaald", "Kosten van invordering: betaald", "bedrag", zelden=True),
                Veld("invorderingsrente_betaald", "Rente van invordering: betaald", "bedrag", zelden=True),
                Veld("ernstige_onregelmatigheden", "Ernstige onregelmatigheden door de ouder zelf?", "janee", zelden=True),
            ), True),
            Lijst("toekenningen", "Wanneer is (of wordt) compensatie toegekend?", "datum", (Veld("", "Datum van het besluit"),)),
        ),
    ),
    Soort(
        "ogs", "O/GS-tegemoetkoming", "Hoeveel tegemoetkoming hoort bij een onterechte kwalificatie opzet of grove schuld?", "Bedrag",
        (Veld("aanvullende_werkelijke_schade", "Aanvullende werkelijke schade", "bedrag"), *_ONTVANGEN,
         Veld("voorlopig_uitbetaald", "Al betaald na de vooraankondiging", "bedrag")), (*_UITBETALEN, ("voorlopig_teveel", "Voorlopig te veel betaald")),
        (Lijst("jaren", "De toeslagjaren", "toeslagjaar", (
            Veld("jaar", "Jaar", "geheel", True), Veld("terugvordering", "Teruggevorderd bedrag", "bedrag", True),
            Veld("andere_vergoeding", "Andere vergoeding voor dit jaar", "bedrag"),
            Veld("compensatie_2_1", "Is er al compensatie voor dit jaar?", "janee"),
            Veld("onterechte_kwalificatie", "Was de kwalificatie onterecht?", "janee", hint="Leeg: ja.")), True),),
        uitleg="O/GS is opzet of grove schuld: de Belastingdienst dacht dat iemand met opzet fout was.",
    ),
    Soort(
        "forfait", "Het vaste bedrag", "Heeft een ouder recht op het vaste bedrag van 30.000 euro?", "Bedrag",
        (Veld("aanvraag_ontvangen_op", "Dag waarop de aanvraag binnenkwam", nodig=True),
         Veld("al_ontvangen", "Al ontvangen bedragen", "bedrag"),
         Veld("partner.komt_zelf_in_aanmerking", "Komt de partner ook zelf in aanmerking?", "janee", zelden=True),
         Veld("partner.herstelmaatregel_over_deel_partnerperiode", "Gaat een maatregel over de tijd dat zij partners waren?", "janee", zelden=True),
         Veld("partner.recht_eerst_vastgesteld_voor", "Wie kreeg het eerst gelijk?", "keuze", zelden=True, keuzes=(("aanvrager", "De aanvrager"), ("partner", "De partner"))),
         Veld("partner.partner_bij_toekenning", "Waren zij bij de toekenning nog partners?", "janee", zelden=True),
         Veld("toerekening.toegekend_aanvrager", "Later toegekend aan de aanvrager", "bedrag", zelden=True, hint="Voor de verdeling tussen twee partners."),
         Veld("toerekening.waarvan_werkelijke_schade_aanvrager", "Waarvan werkelijke schade", "bedrag", zelden=True),
         Veld("toerekening.toegekend_partner", "Later toegekend aan de partner", "bedrag", zelden=True),
         Veld("toerekening.waarvan_werkelijke_schade_partner", "Waarvan werkelijke schade van de partner", "bedrag", zelden=True),
         Veld("toerekening.forfait_uitbetaald", "Vast bedrag dat is uitbetaald", "bedrag", zelden=True)),
        (("bedrag", "Vast bedrag"), ("komt_in_aanmerking", "Komt in aanmerking"), ("toegekend", "Wordt toegekend"),
         ("toerekening_aanvrager", "Telt mee bij de aanvrager"), ("toerekening_partner", "Telt mee bij de partner")),
        (Lijst("maatregelen", "Wat is er gebeurd?", "herstelmaatregel", (
            Veld("soort", "Wat voor maatregel?", "keuze", True, keuzes=tuple((k, f"{k}. {v}") for k, v in MAATREGELEN.items()),
                 hint="De maatregelen van Wht 2.7 lid 4, naar de wettekst die geldt vanaf 1 april 2026 (bron gezien)."),
            Veld("berekeningsjaar", "Toeslagjaar", "geheel", True),
            Veld("teruggevorderd_of_verlaagd", "Teruggevorderd of verlaagd bedrag", "bedrag", True),
            Veld("oorspronkelijke_dagtekening", "Datum van de eerste beschikking", hint="Nodig bij d en e."),
            Veld("onherroepelijk_op", "Dag waarop de beschikking vaststond", hint="Nodig bij f en g.")), True),),
    ),
    Soort(
        "kindbedrag", "Kindregeling", "Welk bedrag krijgt een kind?", "Bedrag",
        (
            Veld("via", "Via wie?", "keuze", True, keuzes=(
                ("aanvrager", "De aanvrager"), ("partner", "De partner van de aanvrager"), ("ex_partner", "De ex-partner"),
                ("overleden_aanvrager", "Een overleden aanvrager"), ("partner_overleden_aanvrager", "De partner van een overleden aanvrager"),
                ("overleden_ex_partner", "Een overleden ex-partner"))),
            Veld("hoedanigheid", "Wie is het?", "keuze", True, keuzes=(
                ("kind", "Een eigen kind"), ("pleegkind", "Een pleegkind"), ("voormalig_pleegkind", "Een voormalig pleegkind"))),
            Veld("geboren_op", "Geboortedatum", nodig=True, prive=True, hint="Deze komt niet in het adres en niet op papier."),
            Veld("overleden_op", "Dag van overlijden", prive=True, hint="Alleen als het kind is overleden."),
            Veld("aanvraag_tijdig", "Was de aanvraag op tijd?", "janee", alleen=("overleden_aanvrager", "partner_overleden_aanvrager", "overleden_ex_partner")),
            Veld("partner_bij_vaststelling", "Was de partner nog partner toen vaststond dat de aanvrager gedupeerd is?", "janee",
                 alleen=("partner", "partner_overleden_aanvrager")),
            Veld("compensatie_ex_partner_toegekend", "Kreeg de ex-partner een bedrag?", "janee", alleen=("ex_partner",)),
            Veld("ex_partner_aannemelijk", "Had de ex-partner een bedrag gekregen als die nog leefde?", "janee", alleen=("overleden_ex_partner",)),
            Veld("ex_partner_had_aangevraagd", "Had de ex-partner zelf aangevraagd?", "janee", alleen=("overleden_ex_partner",)),
            Veld("ex_partner_overleden_op", "Dag van overlijden van de ex-partner", alleen=("overleden_ex_partner",), prive=True),
            Veld("toeslagpartner_vanaf", "Toeslagpartners vanaf", alleen=("ex_partner", "overleden_ex_partner")),
            Veld("toeslagpartner_tot_en_met", "Toeslagpartners tot en met", alleen=("ex_partner", "overleden_ex_partner")),
            Veld("eerder_toegekend", "Kreeg dit kind al een bedrag?", "janee"),
            Veld("herstelmaatregel_vastgesteld", "Staat vast dat de aanvrager gedupeerd is?", "janee", zelden=True, hint="Leeg: ja."),
            Veld("pleegkind_sinds", "Pleegkind sinds", zelden=True, hint="Alleen bij een (voormalig) pleegkind."),
            Veld("huishouden.van", "In het huishouden vanaf", zelden=True, hint="Alleen bij een voormalig pleegkind."),
            Veld("huishouden.tot_en_met", "In het huishouden tot en met", zelden=True),
            Veld("eerste_beschikking", "Datum van de eerste beschikking die is hersteld", zelden=True),
        ),
        (("bedrag", "Bedrag voor het kind"), ("recht", "Heeft recht"), ("leeftijd", "Leeftijd die telt"), ("leeftijdspeildatum", "Leeftijd op")),
        (Lijst("partnerschap", "Wanneer waren de ouders partners?", "periode",
               (Veld("van", "Van", nodig=True), Veld("tot_en_met", "Tot en met", hint="Leeg: nog steeds")),
               alleen=("partner", "partner_overleden_aanvrager")),),
    ),
    Soort(
        "expartner", "Ex-partner", "Heeft een ex-partner recht op 10.000 euro?", "Bedrag",
        (
            Veld("aanvrager_herstelmaatregel", "Is de aanvrager (de ouder) gedupeerd?", "janee", True),
            Veld("peildatum_3_1", "Dag waarop het eerste bedrag aan de aanvrager is betaald", hint="Op die dag mogen zij geen partners meer zijn."),
            Veld("aanvraag_tijdig", "Vroeg de ex-partner op tijd aan?", "janee", True),
            Veld("zelf_herstelmaatregel", "Is de ex-partner zelf ook gedupeerd?", "janee", hint="Leeg: nee."),
            Veld("eerder_ontvangen", "Kreeg de ex-partner dit bedrag al?", "janee", hint="Leeg: nee."),
            Veld("andere_vergoeding", "Andere vergoeding voor hetzelfde", "bedrag"),
            Veld("gedeeld_door_aanvrager", "Geld dat de aanvrager met de ex-partner deelde", "bedrag", hint="Dit gaat er niet af."),
            Veld("aanvrager_overleden_op", "Dag van overlijden van de aanvrager", prive=True, zelden=True),
            Veld("einde_partnerschap_door_overlijden", "Eindigde de relatie door dat overlijden?", "janee", zelden=True),
        ),
        (("bedrag", "Bedrag voor de ex-partner"), ("ex_partner", "Ex-partner volgens de wet"), ("gronden", "Waarom"), ("peildatum", "Geen partners meer op")),
        (
            Lijst("partnerperioden", "Wanneer waren zij partners?", "periode",
                  (Veld("van", "Van", nodig=True), Veld("tot_en_met", "Tot en met", hint="Leeg: nog steeds")), True),
            Lijst("beschikkingen", "Welke besluiten herstelden iets voor de aanvrager?", "besluit", (
                Veld("soort", "Wat voor besluit?", "keuze", True, keuzes=(
                    ("vooringenomenheid", "Compensatie, vooringenomen behandeld"), ("hardheid", "Compensatie, te hard behandeld"), ("ogs", "O/GS-tegemoetkoming"))),
                Veld("berekeningsjaar", "Over welk toeslagjaar?", "geheel"),
                Veld("dagtekening", "Datum van de beschikking die is hersteld"),
                Veld("betreft_kind_van_partner", "Ging het (ook) om een kind van de ex-partner?", "janee")), True),
        ),
        woorden={"gronden": {
            "a1": "partner in het jaar van een besluit over een eigen kind (a1)", "a2": "partner in het jaar van een O/GS-besluit over een eigen kind (a2)",
            "a3": "partner vanaf een besluit tot een jaar daarna (a3)"}},
    ),
    Soort(
        "nabestaanden", "Nabestaanden", "Wie krijgt het bedrag na een overlijden, en hoeveel?", "Bedrag",
        (
            Veld("regeling", "Wie is overleden?", "keuze", True, keuzes=(("overleden_aanvrager", "De aanvrager (de ouder)"), ("overleden_kind", "Een kind"))),
            Veld("bedrag", "Bedrag dat te verdelen is", "bedrag", True),
            Veld("overleden_op", "Dag van overlijden", nodig=True, prive=True, hint="Deze komt niet in het adres en niet op papier."),
            Veld("partner.aanvraag_tijdig", "Was er een partner op die dag, en vroeg die op tijd aan?", "janee",
                 hint="Leeg: er was geen partner. Nee: er was een partner, maar die vroeg niet op tijd aan."),
            Veld("partner.partner_tot_en_met", "Partner tot en met", zelden=True, hint="Alleen als de relatie later eindigde."),
            Veld("partner.reden_einde", "Waarom eindigde de relatie?", "keuze", zelden=True, keuzes=(("overlijden", "Door het overlijden"), ("anders", "Om een andere reden"))),
            Veld("partner.overleden_op", "Dag van overlijden van de partner", zelden=True, prive=True),
            Veld("partner.toekenning_op", "Dag waarop er iets aan de partner is toegekend", zelden=True),
        ),
        (("artikel", "Aan de beurt"), ("afrondingsverschil", "Verschil door afronding")),
        (Lijst("kinderen", "De kinderen van degene die is overleden", "kind", _persoon("kind", "dit kind"), nummer="Kind"),
         Lijst("ouders", "De ouders", "ouder", _persoon("ouder", "deze ouder"), nummer="Ouder", alleen=("overleden_kind",))),
        (("verdeling", "{id}", "bedrag"),),
        woorden={"artikel": {"2.9a": "De partner", "2.9b": "De kinderen", "2.14c": "De partner", "2.14d": "De kinderen", "2.14e": "De ouders"},
                 "id": {"partner": "De partner"}},
        uitleg="Het bedrag gaat naar één groep: eerst de partner, anders de kinderen, en bij een overleden kind daarna de ouders.",
    ),
    Soort(
        "hzk", "Huurtoeslag, zorgtoeslag en kindgebonden budget", "Hoeveel tegemoetkoming hoort bij deze andere toeslagen?", "Bedrag",
        (), (("totaal_uit_te_betalen", "Samen uit te betalen"),),
        (Lijst("posten", "De toeslagen", "toeslag", (
            Veld("toeslag", "Welke toeslag?", "keuze", True, keuzes=_TOESLAGEN), Veld("jaar", "Jaar", "geheel", True),
            Veld("bedrag", "Teruggevorderd of niet gekregen", "bedrag"),
            Veld("vooringenomen", "Is de ouder vooringenomen behandeld?", "janee"),
            Veld("caf_onderzoek", "Was dat in een CAF-onderzoek?", "janee", hint="CAF: het fraudeonderzoek van de Belastingdienst."),
            Veld("nog_niet_betaald", "Daarvan nog niet betaald", "bedrag"),
            Veld("ogs_terugvordering", "Teruggevorderd na een onterechte O/GS-kwalificatie", "bedrag"),
            Veld("niet_toegekend", "Deel van het bedrag dat niet is toegekend", "bedrag", zelden=True),
            Veld("alsnog_verhoging", "Later toch nog gekregen toeslag", "bedrag", zelden=True),
            Veld("andere_vergoeding", "Andere vergoeding", "bedrag", zelden=True),
            Veld("andere_vergoeding_ogs", "Andere vergoeding voor de O/GS-kwalificatie", "bedrag", zelden=True),
            Veld("ernstige_onregelmatigheid", "Ernstige onregelmatigheid door de ouder zelf?", "janee", zelden=True)), True),),
        (("posten", "{toeslag} {jaar}: vooringenomen behandeld (2.16)", "t_2_16"), ("posten", "{toeslag} {jaar}: O/GS (2.17)", "t_2_17"),
         ("posten", "{toeslag} {jaar}: uit te betalen", "uit_te_betalen")),
        woorden={"toeslag": dict(_TOESLAGEN)},
        uitleg="O/GS is opzet of grove schuld: de Belastingdienst dacht dat iemand met opzet fout was.",
    ),
    Soort(
        "herziening", "Compensatie herzien", "Kan een toegekende compensatie nog worden gewijzigd?", "Bedrag",
        (), (("beoordeling", "Wie beslist hierover?"),), woorden={"beoordeling": {"medewerker": "Een medewerker"}},
        uitleg="Hier valt niets uit te rekenen: de wet laat de keuze aan Dienst Toeslagen. U ziet wat de wet zegt.",
    ),
)  # fmt: skip
_WETSDAG = Veld(
    "rechtsdatum",
    "Reken met de regels van een andere dag",
    hint="Leeg: de regels van nu. Voor als u een oud besluit narekent.",
    zelden=True,
)
SOORTEN = {s.kind: replace(s, velden=(*s.velden, _WETSDAG)) for s in _ALLE}


def naam_van(kind: str) -> str:
    """A kind of calculation in words."""
    return SOORTEN[kind].naam if kind in SOORTEN else kind


def _formulierveld(veld: Veld) -> forms.Field:
    opties: dict[str, Any] = {"label": veld.label, "required": False, "help_text": veld.hint}
    if veld.soort == "datum":
        return Datumveld(**opties)
    if veld.soort in ("bedrag", "getal"):
        return Bedragveld(**opties)
    if veld.soort == "geheel":
        return forms.IntegerField(
            **opties, min_value=0, max_value=9999, widget=forms.TextInput({"inputmode": "numeric", "size": 6})
        )
    if veld.soort in ("keuze", "keuzegetal"):
        return forms.ChoiceField(**opties, choices=[("", "Kies"), *veld.keuzes])
    return forms.ChoiceField(**opties, choices=[("", "Niet ingevuld"), ("ja", "Ja"), ("nee", "Nee")])


class Rekenformulier(Formulier):
    """The form of one kind. `invoer()` gives what the core asks, after `is_valid()`."""

    zonder_merk = True

    def __init__(self, soort: Soort, gegevens: QueryDict) -> None:
        self.soort = soort
        self.gekozen = gegevens.get(soort.velden[0].naam, "") if soort.velden else ""
        self.aantallen = {lijst.naam: self._aantal(lijst, gegevens) for lijst in self.lijsten()}
        super().__init__(gegevens if gegevens else None)
        self.gevraagd = bool(gegevens)
        for veld in self.velden():
            self._voeg_toe(veld.naam, veld)
        for lijst in self.lijsten():
            for nummer in range(self.aantallen[lijst.naam]):
                for veld in lijst.velden:
                    self._voeg_toe(_pad(lijst, nummer, veld), veld)

    def _voeg_toe(self, naam: str, veld: Veld) -> None:
        self.fields[naam] = _formulierveld(veld)
        widget = self.fields[naam].widget
        soort = (
            "utrecht-select utrecht-select--html-select"
            if isinstance(widget, forms.Select)
            else "utrecht-textbox utrecht-textbox--html-input"
        )
        widget.attrs["class"] = f"{widget.attrs.get('class', '')} {soort}".strip()

    def _aantal(self, lijst: Lijst, gegevens: QueryDict) -> int:
        hoogste = -1
        for naam in gegevens:
            if naam.startswith(lijst.naam + "[") and gegevens[naam]:
                nummer = naam[len(lijst.naam) + 1 :].partition("]")[0]
                if nummer.isdigit() and len(nummer) < 3:
                    hoogste = max(hoogste, int(nummer))
        begin = 1 if lijst.nodig or lijst.velden[0].naam == "" else 0
        extra = 1 if gegevens.get("meer") == lijst.naam else 0
        return min(max(hoogste + 1, begin) + extra, MEESTE_RIJEN)

    def _hoort_erbij(self, deel: Veld | Lijst) -> bool:
        return not deel.alleen or self.gekozen in deel.alleen

    def velden(self) -> Iterator[Veld]:
        return filter(self._hoort_erbij, self.soort.velden)

    def lijsten(self) -> Iterator[Lijst]:
        return filter(self._hoort_erbij, self.soort.lijsten)

    def _blok(self, velden: Iterator[tuple[str, Veld]]) -> dict[str, Any]:
        gewoon, zelden = [], []
        for naam, veld in velden:
            (zelden if veld.zelden else gewoon).append(self[naam])
        return {
            "velden": gewoon,
            "zelden": zelden,
            "open": any(veld.value() not in (None, "") or veld.errors for veld in zelden),
        }

    def boven(self) -> dict[str, Any]:
        return self._blok((veld.naam, veld) for veld in self.velden())

    def rijen(self) -> list[dict[str, Any]]:
        """For the template: each list with its rows of bound fields."""
        return [
            {
                "lijst": lijst,
                "rijen": [
                    self._blok((_pad(lijst, n, veld), veld) for veld in lijst.velden)
                    for n in range(self.aantallen[lijst.naam])
                ],
                "vol": self.aantallen[lijst.naam] >= MEESTE_RIJEN,
            }
            for lijst in self.lijsten()
        ]

    def clean(self) -> dict[str, Any]:
        schoon = super().clean() or {}
        for veld in self.velden():
            if veld.nodig and not self.errors.get(veld.naam) and schoon.get(veld.naam) in (None, ""):
                self.add_error(veld.naam, "Vul dit in.")
        for lijst in self.lijsten():
            for nummer in range(self.aantallen[lijst.naam]):
                paden = {veld: _pad(lijst, nummer, veld) for veld in lijst.velden}
                leeg = all(schoon.get(p) in (None, "") and not self.errors.get(p) for p in paden.values())
                if leeg and not (lijst.nodig and nummer == 0):
                    continue
                for veld, pad in paden.items():
                    if veld.nodig and not self.errors.get(pad) and schoon.get(pad) in (None, ""):
                        self.add_error(pad, "Vul dit in.")
        return schoon

    def invoer(self) -> dict[str, Any]:
        uit: dict[str, Any] = {}
        self._nummers: dict[str, str] = {}
        for veld in self.velden():
            waarde = _waarde(veld, self.cleaned_data.get(veld.naam))
            if waarde is None:
                continue
            groep, punt, naam = veld.naam.rpartition(".")
            (uit.setdefault(groep, {}) if punt else uit)[naam] = waarde
        for lijst in self.lijsten():
            doel = lijst.doel or lijst.naam
            rijen: list[Any] = uit.get(doel, [])
            for nummer in range(self.aantallen[lijst.naam]):
                rij = {
                    veld.naam: waarde
                    for veld in lijst.velden
                    if (waarde := _waarde(veld, self.cleaned_data.get(_pad(lijst, nummer, veld)))) is not None
                }
                if rij:
                    if lijst.nummer:
                        rij["id"] = f"{lijst.nummer} {nummer + 1}"
                    self._nummers[f"{doel}[{len(rijen)}]"] = f"{lijst.naam}[{nummer}]"
                    rijen.append(rij.get("", {**dict(lijst.vast), **rij}))
            if rijen or lijst.nodig:
                uit[doel] = rijen
        return uit

    def neem_fout_over(self, fout: InvoerFout) -> None:
        """Puts what the core refuses beside its field (empty rows were left out, so the numbers are put back)."""
        pad = fout.veld
        for van, naar in self._nummers.items():
            if pad == van or pad.startswith(van + "."):
                pad = naar + pad[len(van) :]
                break
        self.add_error(pad if pad in self.fields else None, fout.melding)


def _pad(lijst: Lijst, nummer: int, veld: Veld) -> str:
    return f"{lijst.naam}[{nummer}]" + (f".{veld.naam}" if veld.naam else "")


def _waarde(veld: Veld, waarde: Any) -> Any:
    if waarde in (None, ""):
        return None
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, Decimal):
        return f"{waarde:.2f}"
    if veld.soort == "janee":
        return waarde == "ja"
    return int(waarde) if veld.soort == "keuzegetal" else waarde
