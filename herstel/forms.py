# SPDX-License-Identifier: EUPL-1.2
"""Forms the Dutch way: dates as dd-mm-jjjj, money with a comma, an error beside its field and in a summary."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.forms.renderers import DjangoTemplates

_BEDRAG = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|-?\d+(?:,\d{1,2})?")


class Weergave(DjangoTemplates):
    field_template_name = "herstel/veld.html"


class Datuminvoer(forms.DateInput):
    input_type = "text"

    def __init__(self, attrs: dict | None = None) -> None:
        super().__init__(
            {"data-datum": "", "inputmode": "numeric", "autocomplete": "off", "size": 12, **(attrs or {})},
            format="%d-%m-%Y",
        )


class Datumveld(forms.DateField):
    widget = Datuminvoer
    default_error_messages = {
        "invalid": "Deze datum bestaat niet of is niet te lezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-03-2025."
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("input_formats", ["%d-%m-%Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"])
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> date | None:
        datum = super().to_python(value)
        if datum is not None and not 1900 <= datum.year <= 2100:
            raise forms.ValidationError("Vul een jaar in van 1900 tot en met 2100.", code="invalid")
        return datum


class Datumsveld(forms.CharField):
    """Several dates in one box, with a comma or a line between them; gives a sorted list without doubles."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs = {"max_length": 500, "empty_value": "", **kwargs}
        super().__init__(**kwargs)
        self._dag = Datumveld()

    def to_python(self, value: Any) -> list[date]:
        if isinstance(value, (list, tuple)):
            return sorted(set(value))
        dagen = set()
        for deel in re.split(r"[,;\s]+", super().to_python(value)):
            if deel:
                try:
                    dagen.add(self._dag.to_python(deel))
                except forms.ValidationError as fout:
                    raise forms.ValidationError(f"{deel}: {fout.messages[0]}", code="invalid") from fout
        return sorted(dagen)

    def run_validators(self, value: Any) -> None:
        super().run_validators(self.prepare_value(value))

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return ", ".join(f"{dag:%d-%m-%Y}" for dag in value)
        return value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != self.to_python(initial or "")
        except forms.ValidationError:
            return True


class Bedragveld(forms.DecimalField):
    """Money as a Decimal with two decimals. `1.234,56`, `1234,56` and `€ 1.234` are read; `12.5` is refused."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs = {"max_digits": 12, "decimal_places": 2, "min_value": Decimal(0), **kwargs}
        kwargs["widget"] = forms.TextInput(
            {"inputmode": "decimal", "class": "bedraginvoer", "autocomplete": "off"}
        )
        super().__init__(**kwargs)
        self.error_messages["min_value"] = "Een bedrag is hier niet negatief."
        self.error_messages["max_digits"] = "Dit bedrag is te groot."

    def to_python(self, value: Any) -> Decimal | None:
        if isinstance(value, str):
            tekst = value.replace("€", "").replace("\u00a0", "").replace(" ", "")
            if tekst and not _BEDRAG.fullmatch(tekst):
                raise forms.ValidationError(
                    "Dit bedrag is niet te lezen. Schrijf het met een komma, bijvoorbeeld 1.234,56.",
                    code="invalid",
                )
            value = tekst.replace(".", "").replace(",", ".")
        return super().to_python(value)

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, Decimal):
            return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))
        return value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != initial
        except forms.ValidationError:
            return True


class Formulier(forms.Form):
    """Base of every form of the house. `concept` names the draft that the browser keeps while somebody types."""

    default_renderer = Weergave()
    error_css_class = "veld--fout"
    use_required_attribute = False
    concept = ""
    zonder_merk = False
    """True where nearly every field may stay empty: the remark at each label would only be noise."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for veld in self.fields.values():
            veld.error_messages["required"] = veld.error_messages.get("nodig", "Vul dit in.")
            if isinstance(veld.widget, forms.Textarea):
                soort = "utrecht-textarea utrecht-textarea--html-textarea"
                veld.widget.attrs.setdefault("rows", 4)
            elif isinstance(
                veld.widget, (forms.RadioSelect, forms.CheckboxSelectMultiple, forms.HiddenInput)
            ):
                continue
            elif isinstance(veld.widget, forms.CheckboxInput):
                soort = "vinkje"
            elif isinstance(veld.widget, forms.Select):
                soort = "utrecht-select utrecht-select--html-select"
            else:
                soort = "utrecht-textbox utrecht-textbox--html-input"
            veld.widget.attrs["class"] = f"{veld.widget.attrs.get('class', '')} {soort}".strip()

    def neem_weigering_over(self, fout: Exception) -> None:
        """Puts a refusal of a service beside the field that it names, else above the form."""
        velden = getattr(fout, "velden", None) or (
            {fout.veld: fout.melding} if getattr(fout, "veld", None) else {}
        )
        rest = {naam: tekst for naam, tekst in velden.items() if naam in self.fields}
        for naam, tekst in rest.items():
            self.add_error(naam, tekst)
        if not rest:
            self.add_error(None, str(fout))
