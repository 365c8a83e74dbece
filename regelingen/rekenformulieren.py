# SPDX-License-Identifier: EUPL-1.2
"""The forms of the calculator page: each kind of calculation in plain words, with the fields of its contract.

A field is named by its path in the contract (`jaren[0].bedrag`), so that an error of the core lands beside it. No field
asks for anything that tells who somebody is: the whole form may stand in an address.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.http import QueryDict

from herstel.forms import Bedragveld, Datumveld, Formulier
from herstel.recht.fouten import InvoerFout

MEESTE_RIJEN = 20
Keuzes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Veld:
    """`soort`: datum, bedrag, geheel, getal, keuze or janee. `alleen`: shown and sent only for these values of the first field."""

    naam: str
    label: str
    soort: str = "datum"
    nodig: bool = False
    hint: str = ""
    keuzes: Keuzes = ()
    alleen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lijst:
    """Repeatable rows; `enkel` is what one row is called. A row with one nameless field is a list of values."""

    naam: str
    titel: str
    enkel: str
    velden: tuple[Veld, ...]
    nodig: bool = False


@dataclass(frozen=True, slots=True)
class Soort:
    """`antwoord`: fields of the outcome that answer the question, first the most important, with a sentence for each."""

    kind: str
    naam: str
    vraag: str
    groep: str
    velden: tuple[Veld, ...]
    antwoord: tuple[tuple[str, str], ...]
    lijsten: tuple[Lijst, ...] = ()

    @property
    def eerste_bepaalt(self) -> bool:
        """The first answer decides which questions follow."""
        return any(veld.alleen for veld in self.velden)

    @property
    def lijst_eerst(self) -> bool:
        """The rows are what it is about: none of the other questions has to be answered."""
        return any(lijst.nodig for lijst in self.lijsten) and not any(veld.nodig for veld in self.velden)


_OPSCHORTING = Lijst(
    "opschortingen",
    "Stond de termijn een tijd stil?",
    "opschorting",
    (
        Veld(
            "soort",
            "Waarom",
            "keuze",
            True,
            keuzes=(
                ("instemming_4_15_2a", "De ouder stemde in met uitstel"),
                ("toerekenbaar_4_15_2b", "Vertraging door de ouder zelf"),
                ("overmacht_4_15_2c", "Overmacht"),
            ),
        ),
        Veld("van", "Eerste dag", nodig=True),
        Veld("tot_en_met", "Laatste dag", hint="Leeg: loopt nog"),
    ),
)
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
    Veld("ontvangen.overig", "Al ontvangen: andere bedragen", "bedrag"),
    Veld("ontvangen.al_verrekend", "Daarvan al eerder verrekend", "bedrag"),
)
_UITBETALEN = (
    ("uit_te_betalen", "Uit te betalen"),
    ("totaal_bruto", "Recht op, voordat wordt verrekend"),
    ("verrekening", "Verrekend met wat al is ontvangen"),
)

_ALLE = (
    Soort(
        "beslistermijn_primair", "Beslissen op een aanvraag", "Wanneer moet er uiterlijk een besluit op een aanvraag zijn?", "Termijn",
        (
            Veld("regeling", "Welke aanvraag?", "keuze", True, keuzes=(
                ("wht_6_2_lid1", "Compensatie, O/GS, kindregeling of werkelijke schade (6 maanden)"),
                ("wht_6_2_lid2", "Schulden, door de minister (6 maanden)"),
                ("wht_6_2_lid3", "Schulden, artikel 4.6 of 4.7 (4 weken)"), ("wht_6_5", "Hulp in het buitenland (6 weken)"),
                ("wht_6_6", "Kwijtschelding (3 maanden)"), ("awb_4_13", "Een andere aanvraag (8 weken)"))),
            Veld("start", "Dag waarop de aanvraag binnenkwam", nodig=True),
            Veld("verlenging.maanden", "Verlengd met hoeveel maanden?", "geheel"),
            Veld("verlenging.medegedeeld_op", "Dag waarop de ouder dat hoorde"),
        ),
        (("einde", "Uiterlijk beslissen op"), ("opgeschorte_dagen", "Dagen dat de termijn stilstond")), (_OPSCHORTING,),
    ),
    Soort(
        "bezwaartermijn", "Bezwaar maken", "Tot en met welke dag kan iemand bezwaar maken?", "Termijn",
        (
            *_BESLUIT,
            Veld("indiening.kanaal", "Hoe kwam het bezwaar binnen?", "keuze", keuzes=(
                ("post", "Per post"), ("elektronisch", "Digitaal"), ("balie", "Aan de balie"))),
            Veld("indiening.ontvangen", "Dag waarop het bezwaar binnenkwam"),
            Veld("indiening.ter_post_op", "Dag waarop de brief op de post ging", hint="Alleen bij post."),
        ),
        (("einde", "Bezwaar kan tot en met"), ("aanvang", "Vanaf"), ("tijdig", "Het bezwaar is op tijd")),
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
        (_OPSCHORTING,),
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
            Veld("uiterlijk_op", "Laatste dag die de rechter noemt", alleen=("rechterlijk",)),
            Veld("bedrag_per_dag", "Bedrag per dag", "bedrag", alleen=("rechterlijk",)),
            Veld("maximum", "Hoogste bedrag", "bedrag", alleen=("rechterlijk",)),
            Veld("besluit_bekendgemaakt_op", "Dag waarop het besluit is verstuurd", hint="Leeg: er is nog geen besluit."),
            Veld("peildatum", "Stand op welke dag?", hint="Leeg: tot het besluit of tot het maximum."),
        ),
        (("bedrag", "Verschuldigde dwangsom"), ("dagen", "Aantal dagen"), ("eerste_dag", "Eerste dag"), ("laatste_dag", "Laatste dag"),
         ("vaststelling_uiterlijk", "Bedrag vaststellen uiterlijk op")),
    ),
    Soort(
        "aanvraag_tijdig", "Aanvraag op tijd", "Is een aanvraag op tijd gedaan?", "Termijn",
        (
            Veld("soort", "Welke aanvraag?", "keuze", True, keuzes=(
                ("compensatie", "Compensatie"), ("ogs", "O/GS-tegemoetkoming"), ("werkelijke_schade", "Werkelijke schade"),
                ("kind_2_13", "Kindregeling, kind van een aanvrager"), ("kind_2_13a", "Kindregeling, via een ex-partner"),
                ("kind_2_14", "Kindregeling, aanvrager overleden"), ("expartner", "Regeling voor ex-partners"),
                ("nabestaande_kind", "Nabestaanden van een kind"), ("nabestaande_aanvrager", "Nabestaanden van een aanvrager"),
                ("schulden_4_1", "Schulden"), ("hzk", "Huur-, zorgtoeslag en kindgebonden budget"))),
            Veld("ontvangen_op", "Dag waarop de aanvraag binnenkwam", nodig=True),
            Veld("herstelmaatregel_dagtekening", "Datum op het besluit over de herstelmaatregel", alleen=("kind_2_13", "nabestaande_kind")),
            Veld("ex_partner_beschikking_dagtekening", "Datum op het besluit van de ex-partner",
                 alleen=("kind_2_13a", "schulden_4_1", "nabestaande_kind")),
            Veld("eerste_beschikking_onherroepelijk_op", "Dag waarop het eerste besluit vaststond", alleen=("schulden_4_1",)),
            Veld("kb_tijdstip", "Dag uit het koninklijk besluit", alleen=("werkelijke_schade",)),
            Veld("beschikking_onherroepelijk_op", "Dag waarop het besluit vaststond", alleen=("werkelijke_schade",)),
            Veld("uitnodiging_dagtekening", "Datum op de uitnodiging", alleen=("expartner",)),
            Veld("eerst_mogelijk_op", "Dag waarop aanvragen voor het eerst kon", alleen=("expartner",)),
            Veld("overleden_op", "Dag van overlijden", alleen=("nabestaande_kind", "nabestaande_aanvrager")),
        ),
        (("status", "De aanvraag is"), ("uiterlijk", "Aanvragen kon tot en met"), ("vroegst", "Aanvragen kon vanaf")),
    ),
    Soort(
        "betaaltermijn", "Uitbetalen", "Wanneer moet er uiterlijk zijn betaald?", "Termijn",
        (
            Veld("soort", "Welke betaling?", "keuze", True, keuzes=(
                ("kind", "Kindregeling"), ("ex_partner", "Regeling voor ex-partners"), ("nabestaande", "Nabestaanden"),
                ("forfait", "Het vaste bedrag van 30.000 euro"), ("forfait_10000", "Het vaste bedrag van 10.000 euro"),
                ("voorlopig", "Voorlopig bedrag"), ("definitief", "Definitief bedrag"), ("buitenland_wsnp_msnp", "Buitenland of schuldsanering"),
                ("awb_4_87", "Een andere betaling"))),
            Veld("bekendgemaakt_op", "Dag waarop het besluit is verstuurd",
                 alleen=("kind", "ex_partner", "nabestaande", "voorlopig", "buitenland_wsnp_msnp", "awb_4_87")),
            Veld("dagtekening", "Datum op het besluit", alleen=("kind", "ex_partner", "nabestaande")),
            Veld("vastgesteld_op", "Dag waarop het bedrag is vastgesteld", alleen=("definitief",)),
            Veld("aanvraag_ontvangen_op", "Dag waarop de aanvraag binnenkwam", alleen=("forfait", "forfait_10000")),
            Veld("verzoek_uitstel_tot", "De ouder vraagt om later te betalen, op", alleen=("kind", "ex_partner", "nabestaande")),
        ),
        (("uiterlijk", "Uiterlijk betalen op"), ("uiterste_uitstel", "Uitstel kan tot en met")),
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
        "compensatie", "Compensatie", "Op hoeveel compensatie heeft een ouder recht?", "Bedrag",
        (
            Veld("rente_tot", "Rente berekenen tot en met", hint="Meestal de datum op het besluit."),
            Veld("aanvullende_werkelijke_schade", "Aanvullende werkelijke schade", "bedrag"),
            *_ONTVANGEN,
            Veld("voorlopig_uitbetaald", "Al betaald na de vooraankondiging", "bedrag"),
        ),
        _UITBETALEN,
        (
            Lijst("jaren", "De toeslagjaren", "toeslagjaar", (
                Veld("jaar", "Jaar", "geheel", True),
                Veld("grond", "Waarom compensatie?", "keuze", True, keuzes=(
                    ("vooringenomenheid", "Vooringenomen behandeld"), ("hardheid", "Te hard behandeld"))),
                Veld("bedrag", "Teruggevorderd of niet gekregen", "bedrag"), Veld("rente", "Rente daarover", "bedrag"),
                Veld("niet_betaald", "Daarvan niet betaald", "bedrag"), Veld("boete_opgelegd", "Boete opgelegd", "bedrag"),
                Veld("boete_betaald", "Boete betaald", "bedrag"),
                Veld("invorderingskosten_betaald", "Betaalde kosten van invordering", "bedrag"),
                Veld("dagtekening_correctie", "Datum van de eerste correctie"),
            ), True),
            Lijst("toekenningen", "Wanneer is (of wordt) compensatie toegekend?", "datum", (Veld("", "Datum van het besluit"),)),
        ),
    ),
    Soort(
        "ogs", "O/GS-tegemoetkoming", "Hoeveel tegemoetkoming hoort bij een onterechte kwalificatie opzet of grove schuld?", "Bedrag",
        _ONTVANGEN, _UITBETALEN,
        (Lijst("jaren", "De toeslagjaren", "toeslagjaar", (
            Veld("jaar", "Jaar", "geheel", True), Veld("terugvordering", "Teruggevorderd bedrag", "bedrag", True),
            Veld("andere_vergoeding", "Andere vergoeding voor dit jaar", "bedrag"),
            Veld("compensatie_2_1", "Is er al compensatie voor dit jaar?", "janee")), True),),
    ),
    Soort(
        "forfait", "Het vaste bedrag", "Heeft een ouder recht op het vaste bedrag van 30.000 euro?", "Bedrag",
        (Veld("aanvraag_ontvangen_op", "Dag waarop de aanvraag binnenkwam", nodig=True),
         Veld("al_ontvangen", "Al ontvangen bedragen", "bedrag")),
        (("bedrag", "Vast bedrag"), ("komt_in_aanmerking", "Komt in aanmerking"), ("toegekend", "Wordt toegekend")),
        (Lijst("maatregelen", "Wat is er gebeurd?", "herstelmaatregel", (
            Veld("soort", "Wat voor maatregel?", "keuze", True, keuzes=(
                ("a", "a. Compensatie, vooringenomen behandeld"), ("b", "b. Compensatie, te hard behandeld"),
                ("c", "c. O/GS-tegemoetkoming"), ("d", "d. Herziening van een terugvordering"),
                ("e", "e. Herziening van een lager bedrag"), ("f", "f. Tegemoetkoming voor een vaststaand besluit"),
                ("g", "g. Andere tegemoetkoming voor een vaststaand besluit"))),
            Veld("berekeningsjaar", "Toeslagjaar", "geheel", True),
            Veld("teruggevorderd_of_verlaagd", "Teruggevorderd of verlaagd bedrag", "bedrag", True),
            Veld("oorspronkelijke_dagtekening", "Datum van de eerste beschikking"),
            Veld("onherroepelijk_op", "Dag waarop de beschikking vaststond")), True),),
    ),
    Soort(
        "kindbedrag", "Kindregeling", "Welk bedrag krijgt een kind?", "Bedrag",
        (
            Veld("hoedanigheid", "Wie is het?", "keuze", True, keuzes=(
                ("kind", "Een kind"), ("pleegkind", "Een pleegkind"), ("voormalig_pleegkind", "Een voormalig pleegkind"))),
            Veld("via", "Via wie?", "keuze", True, keuzes=(
                ("aanvrager", "De aanvrager"), ("partner", "De partner van de aanvrager"), ("ex_partner", "De ex-partner"),
                ("overleden_aanvrager", "Een overleden aanvrager"))),
            Veld("geboren_op", "Geboortedatum", nodig=True), Veld("overleden_op", "Dag van overlijden"),
            Veld("eerder_toegekend", "Kreeg dit kind al een bedrag?", "janee"),
            Veld("pleegkind_sinds", "Pleegkind sinds"), Veld("aanvraag_tijdig", "Was de aanvraag op tijd?", "janee"),
            Veld("partner_bij_vaststelling", "Was de partner nog partner bij het besluit?", "janee"),
        ),
        (("bedrag", "Bedrag voor het kind"), ("recht", "Heeft recht"), ("leeftijd", "Leeftijd die telt"), ("leeftijdspeildatum", "Leeftijd op")),
        (Lijst("partnerschap", "Wanneer waren de ouders partners?", "periode",
               (Veld("van", "Van", nodig=True), Veld("tot_en_met", "Tot en met", hint="Leeg: nog steeds"))),),
    ),
)  # fmt: skip
_WETSDAG = Veld(
    "rechtsdatum",
    "Reken met de regels van een andere dag",
    hint="Leeg: de regels van nu. Voor als u een oud besluit narekent.",
)
SOORTEN = {s.kind: replace(s, velden=(*s.velden, _WETSDAG)) for s in _ALLE}
_OVERIG = {
    "atw_verlenging": "Algemene termijnenwet", "beroepstermijn": "Beroep instellen", "expartner": "Regeling voor ex-partners",
    "nabestaanden": "Nabestaanden", "hzk": "Huur-, zorgtoeslag en kindgebonden budget", "herziening": "Herziening",
}  # fmt: skip


def naam_van(kind: str) -> str:
    """A kind of calculation in words."""
    return SOORTEN[kind].naam if kind in SOORTEN else _OVERIG.get(kind, kind)


def _formulierveld(veld: Veld) -> forms.Field:
    opties: dict[str, Any] = {"label": veld.label, "required": False, "help_text": veld.hint}
    if veld.soort == "datum":
        return Datumveld(**opties)
    if veld.soort == "bedrag":
        return Bedragveld(**opties)
    if veld.soort == "geheel":
        return forms.IntegerField(
            **opties, min_value=0, max_value=9999, widget=forms.TextInput({"inputmode": "numeric", "size": 6})
        )
    if veld.soort == "keuze":
        return forms.ChoiceField(**opties, choices=[("", "Kies"), *veld.keuzes])
    return forms.ChoiceField(**opties, choices=[("", "Niet ingevuld"), ("ja", "Ja"), ("nee", "Nee")])


class Rekenformulier(Formulier):
    """The form of one kind. `invoer()` gives what the core asks, after `is_valid()`."""

    zonder_merk = True

    def __init__(self, soort: Soort, gegevens: QueryDict) -> None:
        self.soort = soort
        self.gekozen = gegevens.get(soort.velden[0].naam, "") if soort.velden else ""
        self.aantallen = {lijst.naam: self._aantal(lijst, gegevens) for lijst in soort.lijsten}
        super().__init__(gegevens if gegevens else None)
        self.gevraagd = bool(gegevens)
        for veld in self.velden():
            self._voeg_toe(veld.naam, veld)
        for lijst in soort.lijsten:
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

    def velden(self) -> Iterator[Veld]:
        for veld in self.soort.velden:
            if not veld.alleen or self.gekozen in veld.alleen:
                yield veld

    def boven(self) -> list[Any]:
        return [self[veld.naam] for veld in self.velden()]

    def rijen(self) -> list[dict[str, Any]]:
        """For the template: each list with its rows of bound fields."""
        return [
            {
                "lijst": lijst,
                "rijen": [
                    [self[_pad(lijst, n, veld)] for veld in lijst.velden]
                    for n in range(self.aantallen[lijst.naam])
                ],
                "vol": self.aantallen[lijst.naam] >= MEESTE_RIJEN,
            }
            for lijst in self.soort.lijsten
        ]

    def clean(self) -> dict[str, Any]:
        schoon = super().clean() or {}
        for veld in self.velden():
            if veld.nodig and not self.errors.get(veld.naam) and schoon.get(veld.naam) in (None, ""):
                self.add_error(veld.naam, "Vul dit in.")
        for lijst in self.soort.lijsten:
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
        for lijst in self.soort.lijsten:
            rijen: list[Any] = []
            for nummer in range(self.aantallen[lijst.naam]):
                rij = {
                    veld.naam: waarde
                    for veld in lijst.velden
                    if (waarde := _waarde(veld, self.cleaned_data.get(_pad(lijst, nummer, veld)))) is not None
                }
                if rij:
                    self._nummers[f"{lijst.naam}[{len(rijen)}]"] = f"{lijst.naam}[{nummer}]"
                    rijen.append(rij.get("", rij))
            if rijen or lijst.nodig:
                uit[lijst.naam] = rijen
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
    return waarde
