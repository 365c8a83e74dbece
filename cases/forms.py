# SPDX-License-Identifier: EUPL-1.2
from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from cases import selectors
from cases.models import Besluit, Contactmoment, Zaak
from cases.termijnen import BUITENLAND, PERIODE, VERZUIM
from cases.zaaksoort import zaaksoort_van
from herstel.forms import Bedragveld, Datumveld, Formulier
from herstel.models import Medewerker, Rol, Team


class Zaakformulier(Formulier):
    """A form on one case; `zaak` gives the choices."""

    naam = ""

    def __init__(self, *args: Any, zaak: Zaak, user: Medewerker, **kwargs: Any) -> None:
        self.zaak, self.user = zaak, user
        self.concept = f"{self.naam or type(self).__name__.lower()}:{zaak.zaaknummer}"
        super().__init__(*args, **kwargs)


def tekstvak(
    label: str, uitleg: str = "", *, verplicht: bool = True, rijen: int = 4, lengte: int = 5000
) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=uitleg,
        required=verplicht,
        max_length=lengte,
        widget=forms.Textarea({"rows": rijen}),
        error_messages={"max_length": f"Dit is te lang: hoogstens {lengte} tekens."},
    )


class Redenformulier(Zaakformulier):
    reden = tekstvak("Waarom?", "Dit komt in de geschiedenis van de zaak.")

    def __init__(self, *args: Any, verplicht: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reden"].required = verplicht


class Contactformulier(Zaakformulier):
    """A phone note in two clicks: channel and outcome are filled in already; time may be changed."""

    naam = "contact"
    kanaal = forms.ChoiceField(label="Hoe", choices=Contactmoment.Kanaal.choices, initial="telefoon")
    uitkomst = forms.ChoiceField(
        label="Wat kwam eruit",
        choices=Contactmoment.Uitkomst.choices,
        initial="gesproken",
        widget=forms.RadioSelect,
    )
    inkomend = forms.BooleanField(label="De ouder nam zelf contact op", required=False)
    samenvatting = tekstvak(
        "Wat is besproken", "In gewone woorden; de ouder kan dit later lezen.", verplicht=False
    )
    dag = Datumveld(label="Op welke dag", required=False, help_text="Leeg: vandaag, nu.")
    tijd = forms.TimeField(
        label="Hoe laat", required=False, input_formats=["%H:%M", "%H.%M"], help_text="Bijvoorbeeld 14:30.",
        error_messages={"invalid": "Schrijf de tijd als uren en minuten, bijvoorbeeld 14:30."},
    )  # fmt: skip
    volgende_contact_op = Datumveld(
        label="Volgend contact beloofd op", required=False, help_text="Deze dag komt in uw werkvoorraad."
    )
    protocol = forms.BooleanField(
        label="Telt als poging om de ouder te bereiken (contactprotocol)", required=False
    )

    def clean(self) -> dict[str, Any]:
        gegevens = super().clean()
        dag, tijd = gegevens.get("dag"), gegevens.get("tijd")
        if tijd and not dag:
            dag = timezone.localdate()
        if dag:
            moment = datetime.combine(dag, tijd or time(12, 0))
            gegevens["tijdstip"] = timezone.make_aware(moment)
            if not tijd and gegevens["tijdstip"] > timezone.now() and dag == timezone.localdate():
                gegevens["tijdstip"] = timezone.now()
        else:
            gegevens["tijdstip"] = None
        return gegevens


class Taakformulier(Zaakformulier):
    naam = "taak"
    omschrijving = forms.CharField(label="Wat moet er gebeuren", max_length=200)
    medewerker = forms.ModelChoiceField(
        label="Voor wie",
        queryset=Medewerker.objects.none(),
        required=False,
        empty_label="Wie de zaak behandelt",
    )
    uiterlijk_op = Datumveld(label="Uiterlijk op", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["medewerker"].queryset = selectors.collegas(
            self.zaak.team_id, Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER
        )

    def clean_uiterlijk_op(self) -> Any:
        dag = self.cleaned_data["uiterlijk_op"]
        if dag and dag < timezone.localdate():
            raise forms.ValidationError("Deze dag is al voorbij.")
        return dag


class Taakklaarformulier(Zaakformulier):
    naam = "taakklaar"
    resultaat = tekstvak("Wat kwam eruit", verplicht=False)


class Spoedformulier(Zaakformulier):
    naam = "spoed"
    reden = tekstvak(
        "Waarom",
        "In het kort, hoogstens 200 tekens. Iedereen die de zaak ziet, leest dit.",
        lengte=200,
        rijen=2,
    )


class Toewijsformulier(Zaakformulier):
    naam = "toewijzen"
    medewerker = forms.ModelChoiceField(
        label="Aan wie",
        queryset=Medewerker.objects.none(),
        error_messages={"required": "Kies een medewerker."},
    )
    reden = forms.CharField(label="Waarom", max_length=200, required=False)

    def __init__(self, *args: Any, rollen: tuple[str, ...] = (Rol.ZAAKBEHANDELAAR,), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["medewerker"].queryset = selectors.collegas(self.zaak.team_id, *rollen)


class Teamformulier(Zaakformulier):
    naam = "naar-team"
    team = forms.ModelChoiceField(
        label="Naar welk team",
        queryset=Team.objects.filter(actief=True),
        error_messages={"required": "Kies een team."},
    )
    reden = forms.CharField(label="Waarom", max_length=200, required=False)


class Toegangsformulier(Zaakformulier):
    naam = "toegang"
    medewerker = forms.ModelChoiceField(
        label="Aan wie",
        queryset=Medewerker.objects.none(),
        error_messages={"required": "Kies een medewerker."},
    )
    tot_en_met = Datumveld(label="Tot en met", help_text="Hoogstens een jaar.")
    mag_bewerken = forms.BooleanField(label="Mag de zaak ook behandelen", required=False)
    reden = forms.CharField(label="Waarom", max_length=300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {}).setdefault("tot_en_met", timezone.localdate() + timedelta(days=28))
        super().__init__(*args, **kwargs)
        self.fields["medewerker"].queryset = Medewerker.objects.filter(is_active=True).exclude(
            pk=self.user.pk
        )


class Termijnformulier(Zaakformulier):
    """With a choice of term where the kind of case has more than one."""

    code = forms.ChoiceField(label="Welke termijn")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lopend = set(self.zaak.termijnen.filter(afgerond_op__isnull=True).values_list("code", flat=True))
        keuzes = [
            (ts.code, f"{ts.naam} ({ts.grondslag})")
            for ts in zaaksoort_van(self.zaak).termijnen
            if ts.code in lopend
        ]
        self.fields["code"].choices = keuzes
        if len(keuzes) == 1:
            self.fields["code"].widget = forms.HiddenInput()
            self.fields["code"].initial = keuzes[0][0]


class Opschortformulier(Termijnformulier):
    naam = "opschorten"
    grond = forms.ChoiceField(
        label="Waarom mag de termijn stilstaan", error_messages={"required": "Kies een grond."}
    )
    op = Datumveld(
        label="Vanaf welke dag",
        help_text="De dag van het verzoek, de mededeling of de eerste dag van het uitstel.",
    )
    tot_en_met = Datumveld(
        label="Tot en met", required=False,
        help_text="De laatste dag van het uitstel, of tot wanneer de ouder kan aanvullen. Bij informatie uit het buitenland mag dit leeg.",
    )  # fmt: skip
    toelichting = tekstvak("Toelichting", "Wat is gevraagd of afgesproken, en hoe de ouder dat hoorde.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        gronden = {**VERZUIM, **PERIODE, **BUITENLAND}
        if not self.zaak.soort.startswith("bezwaar"):
            gronden.pop("verzuim_6_6", None)
        self.fields["grond"].choices = [
            ("", "Kies een grond"),
            *((c, t[0].upper() + t[1:]) for c, t in gronden.items()),
        ]


class Hervatformulier(Zaakformulier):
    naam = "hervatten"
    op = Datumveld(label="Op welke dag kwam het binnen", help_text="Vanaf de dag erna loopt de termijn weer.")
    toelichting = tekstvak("Toelichting", verplicht=False)


class Verlengformulier(Termijnformulier):
    naam = "verlengen"
    medegedeeld_op = Datumveld(
        label="Wanneer is het de ouder verteld",
        help_text="Verlengen kan alleen voordat de termijn voorbij is.",
    )
    maanden = forms.TypedChoiceField(
        label="Met hoeveel maanden", required=False, coerce=int, empty_value=None,
        choices=[("", "Kies"), *((n, f"{n} {'maand' if n == 1 else 'maanden'}") for n in range(1, 7))],
    )  # fmt: skip
    weken = forms.TypedChoiceField(
        label="Tot hoeveel weken na de dagtekening", required=False, coerce=int, empty_value=None,
        choices=[("", "Kies"), *((n, f"{n} weken") for n in range(3, 7))],
        help_text="Alleen voor de termijn voor de zienswijze.",
    )  # fmt: skip
    toelichting = tekstvak("Waarom")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = {code for code, _ in self.fields["code"].choices}
        if "zienswijze" not in codes:
            del self.fields["weken"]
        if codes == {"zienswijze"}:
            del self.fields["maanden"]


class Ingebrekestellingformulier(Zaakformulier):
    naam = "ingebrekestelling"
    ontvangen_op = Datumveld(label="Ontvangen op")
    toelichting = tekstvak("Toelichting", verplicht=False)


class Uitspraakformulier(Zaakformulier):
    naam = "uitspraak"
    verzonden_op = Datumveld(label="Uitspraak verzonden op")
    ecli = forms.CharField(label="ECLI of zaaknummer van de rechtbank", required=False, max_length=60)
    uiterlijk_op = Datumveld(
        label="Uiterste dag volgens de uitspraak",
        required=False,
        help_text="Noemt de rechter een datum, vul die dan in. Die gaat voor.",
    )
    weken = forms.IntegerField(label="Of: aantal weken", required=False, min_value=1, max_value=260)
    bedrag_per_dag = Bedragveld(label="Dwangsom per dag")
    maximum = Bedragveld(label="Dwangsom ten hoogste")
    toelichting = tekstvak("Toelichting", verplicht=False)


class Teruggeefformulier(Zaakformulier):
    naam = "teruggeven"
    reden = tekstvak("Wat moet er anders?", "De opsteller leest dit bij het concept.")


class Motiveringformulier(Zaakformulier):
    """Text for the parent and the date on the letter, for drafting or redrawing a decision."""

    motivering = tekstvak(
        "Uitleg voor de ouder",
        "In gewone woorden: wat besluiten we, waarom, en wat deden we met het verhaal van de ouder.",
        rijen=10,
        lengte=20000,
    )
    dagtekening = Datumveld(
        label="Datum op de brief",
        help_text="Tot deze dag tellen halve jaren en rente. Tekenen kan tot en met deze dag.",
    )

    def __init__(
        self, *args: Any, besluit: Besluit | None = None, soort: str = "besluit", **kwargs: Any
    ) -> None:
        self.naam = f"motivering-{soort}"
        super().__init__(*args, **kwargs)
        self.fields["dagtekening"].initial = timezone.localdate()
        if soort == "et":
            self.fields["dagtekening"].help_text = "Tekenen kan tot en met deze dag."
        if besluit is not None:
            self.fields["motivering"].initial = besluit.motivering
            self.fields["dagtekening"].initial = max(
                filter(None, (besluit.dagtekening, timezone.localdate()))
            )

    def clean_dagtekening(self) -> Any:
        dag = self.cleaned_data["dagtekening"]
        if dag < timezone.localdate():
            raise forms.ValidationError("De datum op de brief ligt niet in het verleden.")
        if dag > timezone.localdate() + timedelta(days=60):
            raise forms.ValidationError("Kies een dag binnen 60 dagen.")
        return dag


class Rekeningformulier(Formulier):
    """An account in the name of the person who is entitled (Wht 6.8)."""

    concept = ""
    iban = forms.CharField(label="IBAN", max_length=42, help_text="Bijvoorbeeld NL12 BANK 0123 4567 89.")
    tenaamstelling = forms.CharField(
        label="Op naam van",
        max_length=140,
        help_text="Precies zoals de bank de naam schrijft. Het moet de eigen naam zijn.",
    )
