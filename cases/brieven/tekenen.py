# SPDX-License-Identifier: EUPL-1.2
"""Draws a letter with Typst: PDF/UA-1 and PDF/A-2a in one file, with our own fonts, the same bytes every time.

The compiler is made at first use in the process that draws, never at import: a process that is forked after a
compile hangs in its next one.
"""

import json
import os
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

MAP = Path(__file__).resolve().parent / "typst"


class BriefFout(Exception):
    """The letter can't be drawn; `melding` says why in Dutch, for the person who has to solve it."""

    def __init__(self, melding: str) -> None:
        super().__init__(melding)
        self.melding = melding


@dataclass(frozen=True, slots=True)
class Sjabloon:
    """A letter template; `titels` gives its title per outcome ("" for letters without one)."""

    code: str
    versie: str
    titels: dict[str, str]

    @property
    def bestand(self) -> Path:
        return MAP / f"{self.code}-{self.versie}.typ"

    def titel(self, uitkomst: str) -> str:
        return self.titels[uitkomst]


SJABLONEN = {
    s.code: s
    for s in (
        Sjabloon(
            "beschikking_eerste_toets",
            "1",
            {
                "toekenning": "U bent gedupeerd: u krijgt een vast bedrag",
                "nog_niet": "De uitkomst van de eerste toets",
            },
        ),
        Sjabloon(
            "vooraankondiging",
            "1",
            {
                "toekenning": "Ons voorlopige besluit: u bent gedupeerd",
                "afwijzing": "Ons voorlopige besluit over uw aanvraag",
            },
        ),
        Sjabloon(
            "beschikking_ib",
            "1",
            {"toekenning": "Ons besluit: u bent gedupeerd", "afwijzing": "Ons besluit over uw aanvraag"},
        ),
        Sjabloon("bevestiging_aanmelding", "1", {"": "Wij hebben uw aanmelding ontvangen"}),
        Sjabloon("intrekking", "1", {"": "Wij stoppen met uw aanvraag"}),
    )
}

_slot = threading.Lock()
_compiler: tuple[int, Any] | None = None


def _maak_compiler() -> Any:
    """The compiler of this process (made anew after a fork)."""
    global _compiler
    if _compiler is None or _compiler[0] != os.getpid():
        import font_source_sans_pro
        import typst

        fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[font_source_sans_pro.font_directory],
        )
        _compiler = (os.getpid(), typst.Compiler(root=MAP, font_paths=fonts))
    return _compiler[1]


def _vertaal(fout: Exception) -> BriefFout:
    tekst = str(getattr(fout, "message", "") or fout)
    if "could not be displayed" in tekst:
        teken = tekst.split('"')[1] if tekst.count('"') >= 2 else "?"
        codes = " ".join(f"U+{ord(t):04X}" for t in teken)
        return BriefFout(
            f"Het teken “{teken}” ({codes}) staat niet in ons lettertype. Vraag hoe de ouder deze naam of dit woord "
            "in ons alfabet schrijft en pas het aan. Maak de brief daarna opnieuw."
        )
    return BriefFout(f"Het sjabloon geeft een fout: {tekst[:500]}")


def _compileer(sjabloon: Sjabloon, gegevens: dict[str, Any], concept: bool, **opties: Any) -> Any:
    import typst

    invoer = {
        "gegevens": json.dumps(gegevens, ensure_ascii=False, sort_keys=True),
        "concept": "ja" if concept else "nee",
    }
    with _slot:
        try:
            uit, waarschuwingen = _maak_compiler().compile_with_warnings(
                input=sjabloon.bestand, sys_inputs=invoer, **opties
            )
        except typst.TypstError as fout:
            raise _vertaal(fout) from fout
    if waarschuwingen:
        raise BriefFout("Het sjabloon geeft een waarschuwing: " + "; ".join(str(w) for w in waarschuwingen))
    return uit


def sjabloon_van(code: str) -> Sjabloon:
    try:
        return SJABLONEN[code]
    except KeyError:
        raise BriefFout(f"Er is geen sjabloon voor de brief “{code}”.") from None


def pdf(code: str, gegevens: dict[str, Any], *, concept: bool = False) -> bytes:
    """The letter as PDF. `gegevens` comes from `cases.brieven.gegevens`; the date in the file is the dagtekening.

    Raises BriefFout when a sign is missing in the font or the template gives any error or warning.
    """
    dag = datetime(*gegevens["dag"], 12, tzinfo=UTC)
    return _compileer(
        sjabloon_van(code), gegevens, concept, format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=dag
    )


REKENBLAD = Sjabloon("rekenblad", "1", {"": "Berekening"})


def rekenblad(gegevens: dict[str, Any]) -> bytes:
    """A calculation without a case as PDF/UA; `gegevens` comes from `regelingen.rekenblad`. Raises BriefFout."""
    dag = datetime(*gegevens["dag"], 12, tzinfo=UTC)
    return _compileer(REKENBLAD, gegevens, False, format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=dag)


def afbeeldingen(code: str, gegevens: dict[str, Any], *, concept: bool = True, ppi: int = 110) -> list[bytes]:
    """The pages as PNG, for a preview on screen."""
    uit = _compileer(sjabloon_van(code), gegevens, concept, format="png", ppi=ppi)
    return [uit] if isinstance(uit, bytes) else list(uit)
