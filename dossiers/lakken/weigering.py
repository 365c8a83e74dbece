# SPDX-License-Identifier: EUPL-1.2
"""Why a file is not redacted: a fixed code per reason, each with one Dutch sentence for the person who waits."""

from __future__ import annotations

import traceback

MELDINGEN: dict[str, str] = {
    "versleuteld": "Dit bestand is met een wachtwoord beveiligd. Vraag een versie zonder wachtwoord.",
    "beschadigd": "Dit bestand is beschadigd of niet compleet. Vraag het bestand opnieuw op.",
    "geen_pdf": "Dit bestand is geen PDF. Maak er eerst een PDF van.",
    "leeg": "Dit bestand is leeg: er staat geen enkele pagina in.",
    "te_groot": "Dit bestand is te groot of te ingewikkeld om veilig te verwerken.",
    "niet_ondersteund": "Dit soort PDF kan niet worden gelakt. Print het eerst naar een gewone PDF.",
    "verificatie": "De controle na het lakken vond een fout. Het gelakte bestand is daarom niet gemaakt.",
}


class Geweigerd(Exception):
    """The file is refused. `code` is a key of `MELDINGEN`; `detail` says what was found (never file content)."""

    def __init__(self, code: str, detail: str = "") -> None:
        if code not in MELDINGEN:
            raise ValueError(f"Onbekende weigeringscode: {code}")
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    @property
    def melding(self) -> str:
        return MELDINGEN[self.code] + (f" ({self.detail})" if self.detail else "")


class OmgevingFout(RuntimeError):
    """This machine misses something that every file needs; the message says what (Dutch)."""


def spoor(fout: BaseException | None) -> str:
    """Where an exception comes from, for the log. Without its message: that may quote the file."""
    delen = []
    while fout is not None:
        delen.append("".join(traceback.format_tb(fout.__traceback__)) + type(fout).__qualname__)
        delen += filter(None, [getattr(fout, "spoor", "")])
        fout = fout.__cause__ or (None if fout.__suppress_context__ else fout.__context__)
    return "\n".join(reversed(delen))
