# SPDX-License-Identifier: EUPL-1.2
"""Names of registered people with a letter that Dutch OCR doesn't know, as it reads them: "Kłos" comes out as "Ktos".

On a page that was read by OCR such a misread name is put right before anything is looked for. Otherwise the parent
would be taken for a stranger there, and a registered person for an unknown one.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable

from . import lijsten
from .normaal import vouw
from .partijen import Partijen

_GELEZEN = {
    "ł": "t", "Ł": "elkt", "ç": "gq", "Ç": "gqo", "ğ": "jez", "Ğ": "gjezo", "ş": "$g", "Ş": "$", "ı": "rtl!1", "İ": "l!1",
    "ń": "rfiux", "ą": "g", "ę": "g", "ż": "ez", "ź": "ez", "ć": "e", "ś": "$", "Ś": "$", "Ż": "z", "Ź": "z", "đ": "d",
    "ø": "oe", "Ø": "O", "å": "a", "ã": "a", "ñ": "fi", "š": "s$", "Š": "S$", "č": "c", "ž": "z", "ɔ": "o", "ɛ": "e",
}  # fmt: skip
"""What tesseract with Dutch data makes of a letter, besides the bare letter itself; measured with `ood*` names at 150 dpi."""
_WOORD = re.compile(r"[^\W\d_]+")
_GELEZEN_WOORD = re.compile(r"(?<![A-Za-z0-9$!])[A-Za-z$][A-Za-z$!1]*")
_MOGELIJKHEDEN = 300


def verlezingen(partijen: Partijen) -> dict[str, str]:
    """Misread form -> name, both folded and in lower case and of one length; forms that are a word or a name of their own are left out."""
    uit: dict[str, str] = {}
    namen: dict[str, str] = {}
    for p in (partijen.ouder, *partijen.derden, *partijen.ambtenaren):
        for veld in (p.naam, p.voornaam, p.achternaam):
            for w in _WOORD.findall(unicodedata.normalize("NFC", veld)):
                namen.setdefault(vouw(w).lower(), w)
    for echt, geschreven in namen.items():
        if len(echt) != len(geschreven) or len(echt) < 3:
            continue
        for vorm in itertools.islice(_vormen(geschreven), _MOGELIJKHEDEN):
            if vorm not in namen and not _van_zichzelf(vorm):
                uit[vorm] = echt
    return uit


def _vormen(woord: str) -> Iterable[str]:
    keuzes = [vouw(c).lower() + _GELEZEN.get(c, "").lower() for c in woord]
    return map("".join, itertools.product(*keuzes))


def _van_zichzelf(vorm: str) -> bool:
    return lijsten.is_woord(vorm) or vorm in lijsten.achternamen() or vorm in lijsten.voornamen()


def hersteld(tekst: str, vormen: dict[str, str]) -> str:
    """`tekst` with each misread name put right, letter for letter; the length stays the same."""

    def zet(m: re.Match[str]) -> str:
        echt = vormen.get(m[0].lower())
        if echt is None:
            return m[0]
        if m[0].isupper():
            return echt.upper()
        return echt.capitalize() if m[0][0].isupper() or m[0][0] == "$" else echt

    return _GELEZEN_WOORD.sub(zet, tekst)
