# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm

from herstel import mfa


class Inlogformulier(AuthenticationForm):
    """Name and password; the message never says which of the two was wrong."""

    error_messages = {
        "invalid_login": "Deze combinatie van gebruikersnaam en wachtwoord klopt niet.",
        "inactive": "Deze combinatie van gebruikersnaam en wachtwoord klopt niet.",
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["username"].label = "Gebruikersnaam"
        self.fields["username"].error_messages["required"] = "Vul uw gebruikersnaam in."
        self.fields["password"].label = "Wachtwoord"
        self.fields["password"].error_messages["required"] = "Vul uw wachtwoord in."
        for veld in self.fields.values():
            veld.widget.attrs["class"] = "utrecht-textbox utrecht-textbox--html-input"


class Codeformulier(forms.Form):
    """Six digits from the authenticator app, checked against `apparaat` (throttled, each code once)."""

    code = forms.RegexField(
        r"^\s*[0-9]{3}\s?[0-9]{3}\s*$",
        label="Code uit uw app",
        error_messages={"required": "Vul de code in.", "invalid": "De code heeft 6 cijfers."},
        widget=forms.TextInput(
            attrs={
                "class": "utrecht-textbox utrecht-textbox--html-input",
                "inputmode": "numeric",
                "autocomplete": "one-time-code",
                "maxlength": "8",
                "autofocus": True,
            }
        ),
    )

    def __init__(self, *args: Any, apparaat: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.apparaat = apparaat

    def clean_code(self) -> str:
        code = "".join(self.cleaned_data["code"].split())
        melding = mfa.controleer_code(self.apparaat, code)
        if melding:
            raise forms.ValidationError(melding, code="code_fout")
        return code
