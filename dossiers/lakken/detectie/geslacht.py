# SPDX-License-Identifier: EUPL-1.2
"""Who is 'mevrouw' and who 'de heer' in this dossier, and whether initials, a title or a relation fit the parent."""

from __future__ import annotations

import re
from collections import Counter

from .dossier import Dossier
from .personen import Gestalte
from .tokens import Melding

_RELATIE = re.compile(
    r"\b(?:ex-?partner|ex|ex-?man|ex-?vrouw|partner|toeslagpartner|echtgenoot|echtgenote|vader|moeder|broer|zus|zoon|dochter|buurman|buurvrouw)"
    r"[ ,:(]{1,3}(?:de )?$",
    re.I,
)
_ROL_GESLACHT = re.compile(r"\b(moeder|vader)(?: |, | : ?|: ?)$", re.I)
_AANHEF = re.compile(r"(?:geachte|beste)\s*$", re.I)


def _meeste(telling: Counter[str]) -> str:
    """The gender that a count gives without much contradiction."""
    rij = telling.most_common(2)
    return rij[0][0] if rij and (len(rij) < 2 or rij[0][1] > 2 * rij[1][1]) else ""


def meet_geslacht(dos: Dossier) -> None:
    """Which title the dossier uses for the parent, and for the adults who share the surname.

    A full name, fitting initials, the salutation or a role ("moeder") says who is meant. A bare surname does not when
    others carry it; it counts only where nothing better is found.
    """
    o = dos.register.ouder
    dos.oudergeslacht = o.geslacht
    delers = dos.naamdelers()
    telling: dict[int, Counter[str]] = {}
    kaal: Counter[str] = Counter()
    for m in dos.meldingen:
        namen = {dos.register.benader(x) or x for x in m.namen}
        if not namen & set(o.achter):
            continue
        start = dos.n.s[m.eerste]
        rol = _ROL_GESLACHT.search(dos.t, max(0, start - 24), start)
        titel = m.titel or (rol and ("v" if rol[1].lower() == "moeder" else "m")) or ""
        if not titel:
            continue
        if relatie_voor(dos, m):
            wie = [g for g in delers if is_voluit(m, namen, g)]
            if not wie:
                continue
        else:
            wie = [g for g in (o, *delers) if is_voluit(m, namen, g)]
        if len(wie) == 1:
            telling.setdefault(id(wie[0]), Counter())[titel] += 5
        elif not wie and not m.letters and m.titel:
            aanhef = _AANHEF.search(dos.t, max(0, start - 10), start)
            (telling.setdefault(id(o), Counter()) if aanhef else kaal)[titel] += 3 if aanhef else 1
    for g in delers:
        if not g.geslacht:
            g.geslacht = _meeste(telling.get(id(g), Counter()))
    dos.oudergeslacht = _meeste(telling.get(id(o), Counter())) or o.geslacht or _meeste(kaal)


def is_voluit(m: Melding, namen: set[str], g: Gestalte) -> bool:
    """The mention has a first name or initials of this person."""
    if namen & set(g.voor):
        return True
    return bool(m.letters and g.letters) and not namen - set(g.achter) and letters_passen(m.letters, g)


def letters_passen(letters: str, g: Gestalte) -> bool:
    """Initials and those of a person, of which one begins with the other."""
    return any(
        b.startswith(letters) or letters.startswith(b) for b in (g.letters, g.letters_kort) if letters and b
    )


def andere_titel(dos: Dossier, m: Melding) -> bool:
    """The title is not the parent's."""
    return bool(m.titel and dos.oudergeslacht and m.titel != dos.oudergeslacht)


def relatie_voor(dos: Dossier, m: Melding) -> bool:
    """A word for somebody else stands right before the title: 'uw ex-partner, dhr. A. Kaya'."""
    start = dos.n.s[m.eerste]
    x = _RELATIE.search(dos.t, max(0, start - 24), start)
    if x is None:
        return False
    rol = _ROL_GESLACHT.search(dos.t, max(0, start - 24), start)
    if rol and m.letters and m.letters == dos.register.ouder.letters:
        # 'woont bij moeder, A. Kaya': who is called so in this dossier is the parent herself
        return dos.oudergeslacht != ("v" if rol[1].lower() == "moeder" else "m")
    return True
