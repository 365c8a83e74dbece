# SPDX-License-Identifier: EUPL-1.2
from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone

from cases.forms import Zaakformulier, tekstvak
from herstel.forms import Bedragveld, Datumsveld, Datumveld, Formulier
from herstel.models import Geslacht, Persoon
from regelingen.eerste_toets.services import partners_van
from regelingen.integraal.services import FEITEN, VOLGORDE_GRONDEN
from regelingen.models import (
    EersteToets,
    Herstelmaatregel,
    IntegraleBeoordeling,
    Jaarbeoordeling,
    Toeslagjaar,
)

JAREN = range(2005, 2020)
JA_NEE = (("ja", "Ja"), ("nee", "Nee"))


class Aanmeldformulier(Formulier):
    concept = "aanmelding"
    zonder_merk = True
    ontvangen_op = Datumveld(
        label="Ontvangen op (nodig)",
        help_text="De dag waarop de aanmelding binnenkwam. Ook een late aanmelding legt u vast; zij krijgt een merk (Wht 6.1).",
    )
    bsn = forms.CharField(
        label="BSN",
        required=False,
        max_length=12,
        help_text="Is het BSN al bekend, dan hoort de aanmelding bij die persoon.",
    )
    voornamen = forms.CharField(label="Voornamen", required=False, max_length=200)
    roepnaam = forms.CharField(label="Roepnaam", required=False, max_length=80)
    voorletters = forms.CharField(label="Voorletters", required=False, max_length=30)
    voorvoegsel = forms.CharField(
        label="Voorvoegsel", required=False, max_length=20, help_text="Bijvoorbeeld: van der."
    )
    geslachtsnaam = forms.CharField(label="Achternaam (nodig)", max_length=200)
    geslacht = forms.ChoiceField(
        label="Geslacht", choices=[(c or "", n) for c, n in Geslacht.choices], required=False
    )
    geboortedatum = Datumveld(label="Geboren op", required=False)
    telefoon = forms.CharField(label="Telefoon", required=False, max_length=20)
    email = forms.CharField(label="E-mail", required=False, max_length=254)
    taal = forms.CharField(
        label="Voorkeurstaal", required=False, max_length=40, help_text="Alleen als dat niet Nederlands is."
    )
    straat = forms.CharField(label="Straat", required=False, max_length=120)
    huisnummer = forms.CharField(label="Huisnummer", required=False, max_length=10)
    toevoeging = forms.CharField(label="Toevoeging", required=False, max_length=10)
    postcode = forms.CharField(label="Postcode", required=False, max_length=10)
    plaats = forms.CharField(label="Plaats", required=False, max_length=80)
    iban = forms.CharField(
        label="IBAN",
        required=False,
        max_length=42,
        help_text="Een rekening op naam van de ouder zelf (Wht 6.8).",
    )
    spoed_reden = forms.CharField(
        label="Spoed, omdat", required=False, max_length=200, help_text="Alleen bij acute nood."
    )
    opmerking = tekstvak("Opmerking", verplicht=False, rijen=3, lengte=1000)

    def clean_ontvangen_op(self) -> Any:
        dag = self.cleaned_data["ontvangen_op"]
        if dag > timezone.localdate():
            raise forms.ValidationError("De datum van ontvangst ligt in de toekomst.")
        return dag

    def clean(self) -> dict[str, Any]:
        gegevens = super().clean()
        adres = {n: gegevens.get(n) for n in ("straat", "huisnummer", "postcode", "plaats")}
        if any(adres.values()) and not gegevens.get("straat"):
            self.add_error("straat", "Vul ook de straat in, of laat het hele adres leeg.")
        return gegevens


class Maatregelformulier(Zaakformulier):
    naam = "maatregel"
    soort = forms.ChoiceField(
        label="Welke herstelmaatregel",
        choices=[("", "Kies"), *Herstelmaatregel.Soort.choices],
        error_messages={"required": "Kies een soort maatregel."},
    )
    berekeningsjaar = forms.TypedChoiceField(
        label="Over welk jaar",
        coerce=int,
        choices=[("", "Kies"), *((j, str(j)) for j in JAREN)],
        error_messages={"required": "Kies een jaar."},
    )
    bedrag = Bedragveld(label="Teruggevorderd of verlaagd")
    oorspronkelijke_dagtekening = Datumveld(
        label="Datum van de eerste beschikking", required=False, help_text="Nodig bij d en e."
    )
    onherroepelijk_op = Datumveld(
        label="Beschikking stond vast op", required=False, help_text="Nodig bij f en g."
    )


def _met_geboortedag(persoon: Persoon) -> str:
    return (
        f"{persoon.naam}, geboren {persoon.geboortedatum:%d-%m-%Y}" if persoon.geboortedatum else persoon.naam
    )


class Partnerformulier(Zaakformulier):
    naam = "partner"
    partner = forms.ModelChoiceField(
        label="Wie is de (ex-)partner",
        queryset=Persoon.objects.none(),
        required=False,
        empty_label="Geen of nog niet bekend",
        to_field_name="publiek_id",
        help_text="U kunt kiezen uit de toeslagpartners in het gezin van de ouder.",
        error_messages={"invalid_choice": "Deze persoon staat niet als partner bij de ouder."},
    )
    al_ontvangen = Bedragveld(label="Al ontvangen door een herstelmaatregel")
    partner_komt_in_aanmerking = forms.BooleanField(
        label="De (ex-)partner komt zelf ook in aanmerking", required=False
    )
    maatregel_over_partnerperiode = forms.BooleanField(
        label="De maatregel gaat (deels) over de tijd dat zij partners waren", required=False
    )
    recht_eerst_vastgesteld_voor_partner = forms.BooleanField(
        label="Het recht is eerst voor de partner vastgesteld", required=False
    )
    partner_bij_toekenning = forms.BooleanField(
        label="Zij waren partners op de dag van de toekenning", required=False
    )
    toelichting = tekstvak("Toelichting", verplicht=False, rijen=3)

    def __init__(self, *args: Any, toets: EersteToets, **kwargs: Any) -> None:
        kwargs["initial"] = {n: getattr(toets, n) for n in self.base_fields}
        if toets.partner_id:
            kwargs["initial"]["partner"] = toets.partner.publiek_id
        super().__init__(*args, **kwargs)
        if toets.partner_id and toets.partner.gevoeligheid > self.user.gevoeligheid:
            del self.fields["partner"]  # who may not see this person can't change the choice either
            return
        self.fields["partner"].queryset = partners_van(toets.zaak.ouder, self.user)
        self.fields["partner"].label_from_instance = _met_geboortedag


class Jaarkeuzeformulier(Zaakformulier):
    naam = "jaarkeuze"
    jaar = forms.TypedChoiceField(
        label="Welk jaar", coerce=int, error_messages={"required": "Kies een jaar."}
    )
    reden = forms.CharField(label="Waarom komt dit jaar erbij", required=False, max_length=200)

    def __init__(self, *args: Any, ib: IntegraleBeoordeling, gekozen: set[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jaar"].choices = [("", "Kies"), *((j, str(j)) for j in JAREN if j not in gekozen)]
        if not ib.jaren_vastgesteld_op:
            self.fields["reden"].widget = forms.HiddenInput()


class Jarendatumformulier(Zaakformulier):
    naam = "jarendatum"
    op = Datumveld(label="De jaren zijn met de ouder afgesproken op")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"op": timezone.localdate()})
        super().__init__(*args, **kwargs)


class Feitenformulier(Zaakformulier):
    """The facts of one year. Empty amounts count as nil."""

    zonder_merk = True
    dagtekening_correctie = Datumveld(
        label="Eerste correctiebeschikking", required=False, help_text="Vanaf deze dag tellen de halve jaren."
    )
    ernstige_onregelmatigheden = forms.BooleanField(
        label="Er waren ernstige onregelmatigheden van de ouder", required=False
    )

    def __init__(self, *args: Any, jaar: Toeslagjaar, **kwargs: Any) -> None:
        self.naam = f"feiten-{jaar.jaar}"
        kwargs["initial"] = {n: getattr(jaar, n) for n in FEITEN}
        kwargs.setdefault("auto_id", "feit_%s")
        super().__init__(*args, **kwargs)
        bedragen = {}
        for naam in FEITEN:
            if naam not in self.fields:
                label = Toeslagjaar._meta.get_field(naam).verbose_name
                veld = Bedragveld(label=label[0].upper() + label[1:], required=False)
                veld.widget.attrs["class"] += " utrecht-textbox utrecht-textbox--html-input"
                bedragen[naam] = veld
        self.fields = {**bedragen, **self.fields}

    def clean(self) -> dict[str, Any]:
        gegevens = super().clean()
        for naam, veld in self.fields.items():
            if isinstance(veld, Bedragveld) and naam in gegevens and gegevens[naam] is None:
                gegevens[naam] = Decimal(0)
        return gegevens


class Beoordeelformulier(Zaakformulier):
    """Each ground in the legal order, up to the first that is met."""

    zonder_merk = True

    def __init__(
        self, *args: Any, jaar: Toeslagjaar, oordeel: Jaarbeoordeling | None = None, **kwargs: Any
    ) -> None:
        self.naam = f"oordeel-{jaar.jaar}"
        vorig = {stap["grond"]: stap for stap in (oordeel.toetsing if oordeel else ())}
        initial = {}
        for grond in VOLGORDE_GRONDEN:
            stap = vorig.get(str(grond))
            if stap:
                initial |= {
                    f"voldaan_{grond}": "ja" if stap["voldaan"] else "nee",
                    f"reden_{grond}": stap.get("reden", ""),
                    f"bewijs_{grond}": stap.get("bewijs", ""),
                }
        kwargs["initial"] = initial
        kwargs.setdefault("auto_id", "oordeel_%s")
        super().__init__(*args, **kwargs)
        for nummer, grond in enumerate(VOLGORDE_GRONDEN, 1):
            self.fields[f"voldaan_{grond}"] = forms.ChoiceField(
                label=f"{nummer}. Is er {grond.label}?",
                choices=JA_NEE,
                widget=forms.RadioSelect,
                required=False,
            )
            self.fields[f"reden_{grond}"] = tekstvak(
                f"Waarom wel of geen {grond.label}", verplicht=False, rijen=2
            )
            self.fields[f"bewijs_{grond}"] = forms.CharField(
                label=f"Bewijs bij {grond.label}",
                required=False,
                max_length=300,
                help_text="Waar staat dat in het dossier?",
            )

    def groepen(self) -> list[list[Any]]:
        return [
            [self[f"{deel}_{grond}"] for deel in ("voldaan", "reden", "bewijs")] for grond in VOLGORDE_GRONDEN
        ]

    def clean(self) -> dict[str, Any]:
        gegevens = super().clean()
        toetsing = []
        for grond in VOLGORDE_GRONDEN:
            antwoord = gegevens.get(f"voldaan_{grond}")
            if not antwoord:
                self.add_error(f"voldaan_{grond}", f"Beantwoord eerst of er {grond.label} is.")
                break
            toetsing.append(
                {
                    "grond": str(grond),
                    "voldaan": antwoord == "ja",
                    "reden": gegevens.get(f"reden_{grond}", ""),
                    "bewijs": gegevens.get(f"bewijs_{grond}", ""),
                }
            )
            if antwoord == "ja":
                break
        gegevens["toetsing"] = toetsing
        return gegevens


class Adviesformulier(Zaakformulier):
    ontvangen_op = Datumveld(label="Advies ontvangen op")
    grond = forms.ChoiceField(label="Wat adviseert de commissie", choices=Jaarbeoordeling.Grond.choices)
    tekst = tekstvak("Het advies, kort", rijen=4)
    gevolgd = forms.ChoiceField(
        label="Volgen wij het advies", choices=[("", "Nog niet besloten"), *JA_NEE], required=False
    )
    afwijking_reden = tekstvak("Zo niet: waarom wijken wij af", verplicht=False, rijen=3)

    def __init__(self, *args: Any, advies: Any, **kwargs: Any) -> None:
        self.naam = f"advies-{advies.pk}"
        kwargs["initial"] = {
            "ontvangen_op": advies.ontvangen_op or timezone.localdate(),
            "grond": advies.grond or "geen",
            "tekst": advies.advies,
            "gevolgd": {None: "", True: "ja", False: "nee"}[advies.gevolgd],
            "afwijking_reden": advies.afwijking_reden,
        }
        kwargs.setdefault("auto_id", "advies_%s")
        super().__init__(*args, **kwargs)


class Ontvangenformulier(Zaakformulier):
    naam = "ontvangen"
    zonder_merk = True
    forfait_ontvangen = Bedragveld(label="Forfaitair bedrag (eerste toets)")
    ogs_ontvangen = Bedragveld(label="O/GS-tegemoetkoming")
    eerder_ontvangen = Bedragveld(label="Eerdere compensatie")
    overig_ontvangen = Bedragveld(label="Overig ontvangen")
    al_verrekend = Bedragveld(label="Daarvan al verrekend")
    eerdere_toekenningen = Datumsveld(
        label="Eerdere toekenningen van compensatie",
        required=False,
        help_text="De datums van die besluiten, met een komma ertussen. Tot de eerste tellen de halve jaren.",
    )
    proceskosten_punten = forms.DecimalField(
        label="Juridische hulp: punten", min_value=0, max_digits=5, decimal_places=2, localize=True
    )
    proceskosten_waarde_per_punt = Bedragveld(label="Waarde per punt")
    proceskosten_al_toegekend = Bedragveld(label="Proceskosten al toegekend")
    proceskosten_beroepsmatig = forms.BooleanField(label="De hulp was beroepsmatig", required=False)
    proceskosten_in_rekening = forms.BooleanField(label="De kosten zijn in rekening gebracht", required=False)

    def __init__(self, *args: Any, ib: IntegraleBeoordeling, **kwargs: Any) -> None:
        kwargs["initial"] = {n: getattr(ib, n) for n in self.base_fields}
        kwargs.setdefault("auto_id", "ontvangen_%s")
        super().__init__(*args, **kwargs)


class Verhaalformulier(Zaakformulier):
    naam = "verhaal"
    verhaal = tekstvak(
        "Het verhaal van de ouder",
        "In de woorden van de ouder. Lees het samen terug.",
        verplicht=False,
        rijen=8,
        lengte=20000,
    )

    def __init__(self, *args: Any, ib: IntegraleBeoordeling, **kwargs: Any) -> None:
        kwargs["initial"] = {"verhaal": ib.ouderverhaal}
        super().__init__(*args, **kwargs)


class Zienswijzeformulier(Zaakformulier):
    naam = "zienswijze"
    ontvangen_op = Datumveld(label="Ontvangen op", help_text="Een late reactie telt ook.")
    tekst = tekstvak("Wat vindt de ouder", rijen=6, lengte=20000)
    reactie = tekstvak(
        "Wat doen wij ermee", "Nodig voordat u het besluit opstelt.", verplicht=False, rijen=5, lengte=20000
    )

    def __init__(self, *args: Any, ib: IntegraleBeoordeling, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "ontvangen_op": ib.zienswijze_ontvangen_op or timezone.localdate(),
            "tekst": ib.zienswijze,
            "reactie": ib.zienswijze_reactie,
        }
        super().__init__(*args, **kwargs)
