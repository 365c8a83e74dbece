# SPDX-License-Identifier: EUPL-1.2
"""Who is meant by a mention with the parent's name: the parent, or somebody who shares it. What stands right beside the name decides first."""

from __future__ import annotations

import re

from . import bestandsnamen
from .dossier import Dossier
from .geslacht import andere_titel, letters_passen, relatie_voor
from .omgeving import alleen_ouder, buurman, met_adres, na_eigen_gegeven, spreekt_als_ouder
from .personen import AMBTENAAR, DERDE, Gestalte
from .tokens import Melding

_AMBT = (
    "behandelaar|zaakbehandelaar|beoordelaar|medewerk|teamleider|teammanager|inspecteur|adviseur|manager|consulent|ambtenaar|jurist|"
    "contactambtenaar|collega|coordinator|vaststeller|pzb|persoonlijk zaakbehandelaar|telefoonteam|user|usr|toeslagen|belastingdienst"
)
_ONDERWERP = re.compile(
    r"(?:^|\n)[ \t>]*(?:onderwerp|subject|betreft|inzake|re|fw|fwd)[ \t]*:[^\n]{0,40}$", re.I
)
_PAAR = r"\s+(?:en|of|tegen|versus|vs\.?|contra|/|-)\s+(?:(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|van|de|den|der|el|ten|ter|'t)\s+){0,3}"
_FUNCTIES = r"(?:(?:zaak)?behandelaar|beoordelaar|medewerk(?:er|ster)|teamleider|teammanager|inspecteur|consulent|casemanager|klantmanager|contactambtenaar|vaststeller|jurist|notulist|collega|rechter|griffier)"
_FUNCTIE_VOOR = re.compile(rf"\b{_FUNCTIES}(?:: ?| )$", re.I)
_FUNCTIE_NA = re.compile(rf",? \(?(?:de )?{_FUNCTIES}\b", re.I)
_DIENST_NA = re.compile(
    r"\s+van\s+(?:(?:de|het|onze|uw)\s+)?(?:UHT|dienst|belastingdienst|toeslagen|gemeente|ministerie|rechtbank|UWV|SVB|politie|kamer|commissie|serviceteam|team|afdeling|inspectie|rijk)\b",
    re.I,
)
_ROLLEN = r"(?P<rol>moeder|vader|aanvrager|aanvraagster|eiser|eiseres|appellante?|belanghebbende|verzoeker|verzoekster|gedupeerde)"
_ROL_NA = re.compile(rf" ?\((?:de |hierna:? )?{_ROLLEN}\)", re.I)
_ROL_VOOR = re.compile(rf"\b{_ROLLEN}(?:, | \()(?:(?:van|de|den|der|el|ten|ter|'t) )*$", re.I)
_ZAKEN = re.compile(
    r"\b(?:zaken|dossiers|zaakverdeling|caseload|casussen|werkvoorraad|werkverdeling|herverdeling|werklijst|zaaklijst)\b",
    re.I,
)


def beslis(dos: Dossier, m: Melding) -> tuple[bool, str]:
    """Whether a mention goes, and why. The parent stays; whoever else it may be goes."""
    reg, o = dos.register, dos.register.ouder
    if not o.tokens:
        return True, ""
    toks = [reg.benader(x) or x for x in m.namen]
    plat: list[str] = []
    for x in toks:
        plat += [y for y in re.split(r"-", x) if y]
    voor, achter = set(o.voor), set(o.achter)
    hv = [x for x in plat if x in voor]
    ha = [x for x in plat if x in achter]
    rest = [x for x in plat if x not in voor and x not in achter]
    if not hv and not ha:
        return True, ""
    anderen = reg.anderen
    if rest:
        if hv and ha:
            if (
                any(set(rest) & set(g.voor) and set(ha) & set(g.achter) for g in anderen)
                and plat[0] not in voor
            ):
                return True, "andere persoon met dezelfde achternaam"
            return False, "ouder"
        if hv and not ha:
            if (
                plat[0] in voor
                and any(
                    set(rest) <= set(g.achter) and g.rol == DERDE and not g.kind and not set(g.voor) & set(hv)
                    for g in anderen
                )
                and m.streep is False
            ):
                # parent's first name with the partner's surname: the married name
                return False, "ouder met naam van partner"
            return True, "andere achternaam"
        # surname of the parent with something else: initials or a hyphen may still make it the parent
        if m.streep and len(rest) <= 2 and not any(set(rest) & set(g.voor) for g in anderen):
            if m.letters and o.letters:
                return (
                    (False, "ouder met dubbele naam")
                    if letters_passen(m.letters, o)
                    else (True, "andere voorletters")
                )
            if (
                m.titel
                and dos.oudergeslacht == m.titel
                and not any(
                    set(rest) & set(g.achter) and g.geslacht in ("", m.titel) and not g.kind for g in anderen
                )
            ):
                return False, "ouder met dubbele naam"
        return True, "andere persoon met dezelfde achternaam"
    if hv and ha:
        dubbel = [g for g in anderen if set(hv) <= set(g.voor) and set(ha) & set(g.achter)]
        if dubbel and hv[0] != (o.roep or hv[0]):
            return True, "naamgenoot"
        if dubbel and any(g.roep == hv[0] for g in dubbel) and _kindcontext(dos, m):
            return True, "naamgenoot"
        if m.titel and dos.oudergeslacht and m.titel != dos.oudergeslacht and dubbel:
            return True, "naamgenoot"
        return False, "ouder"
    if hv:
        if m.letters and m.eerste < m.idx[0]:
            return True, "achternaam van een ander"
        zelfde = [g for g in anderen if set(hv) & set(g.voor)]
        if zelfde and (hv[0] != o.roep or _kindcontext(dos, m)):
            return True, "voornaam van een ander"
        return False, "ouder"
    # only the surname
    delers = [g for g in anderen if set(ha) & set(g.achter)]
    if m.letters:
        if not o.letters:
            if any(letters_passen(m.letters, g) for g in delers if g.letters):
                return True, "voorletters van een ander"
            return (True, "titel van een ander") if andere_titel(dos, m) else (False, "ouder")
        if not letters_passen(m.letters, o):
            return True, "andere voorletters"
        if met_adres(dos, m):
            return False, "ouder met adres"
        if delers and met_adres(dos, m, vreemd=True):
            return True, "adres van een ander"
        gelijk = [
            g for g in delers if g.letters and letters_passen(m.letters, g) and not (m.titel and g.kind)
        ]
        if gelijk:
            if m.titel and dos.oudergeslacht and m.titel != dos.oudergeslacht:
                return True, "titel van een ander"
            if relatie_voor(dos, m):
                return True, "relatie van de ouder"
            precies_ouder = m.letters in (o.letters, o.letters_kort)
            if any(m.letters == g.letters and not precies_ouder for g in gelijk):
                buur = buurman(dos, m, gelijk)
                return buur is not False, "ouder" if buur is False else "voorletters van een ander"
            if not m.titel and _kindcontext(dos, m):
                return True, "naamgenoot"
            if _ambtcontext(dos, m) and any(g.rol == AMBTENAAR for g in gelijk):
                return True, "ambtenaar"
            if (
                any(
                    not g.kind
                    and (not g.geslacht or not dos.oudergeslacht or g.geslacht == dos.oudergeslacht)
                    for g in gelijk
                )
                and not precies_ouder
            ):
                buur = buurman(dos, m, gelijk)
                if buur is not False:
                    return True, "twijfel: zelfde voorletters"
            if not m.titel:
                buur = buurman(dos, m, gelijk)
                if buur:
                    return True, "hoort bij gegevens van een ander"
        elif andere_titel(dos, m):
            return True, "titel van een ander"
        return False, "ouder"
    if _in_dienst(dos, m):
        dos.dienst = m.tot
        return True, "twijfel: in een functie"
    if 0 < m.van - dos.dienst < 250 and not m.titel and "\f" not in dos.t[dos.dienst : m.van]:
        return True, "twijfel: in een functie"  # who was just named in a function is named again
    if m.titel:
        if andere_titel(dos, m):
            return True, "titel van een ander"
        if delers and relatie_voor(dos, m):
            return True, "relatie van de ouder"
        if met_adres(dos, m):
            return False, "ouder met adres"
        volwassen = [g for g in delers if not g.kind]
        if any(g.geslacht == m.titel for g in volwassen):
            buur = buurman(dos, m, volwassen)
            if buur is None and re.search(
                r"geachte\s*$", dos.t[max(0, dos.n.s[m.eerste] - 10) : dos.n.s[m.eerste]], re.I
            ):
                return False, "aanhef"
            if buur is False:
                return False, "ouder"
            if alleen_ouder(dos, m, volwassen):
                return False, "alleen de ouder op deze bladzijde"
            return True, "twijfel: achternaam gedeeld"
        if volwassen and not dos.oudergeslacht:
            if alleen_ouder(dos, m, volwassen):
                return False, "alleen de ouder op deze bladzijde"
            return True, "twijfel: achternaam gedeeld"
        return False, "ouder"
    if not delers or met_adres(dos, m):
        return False, "ouder"
    if _tweemaal(dos, m):
        return True, "twijfel: achternaam gedeeld"
    if _rol_van_ouder(dos, m, delers):
        return False, "rol van de ouder"
    if re.search(
        r"\b(?:aanvraag(?: [A-Za-z]{2,20}){0,2} door|dossier|zaak|casus|intake|aanmelding|ouder|aanvrager|aanvraagster|betreft|inzake|belanghebbende|burger|klant|gezin|familie|fam\.?|erven)\W{1,3}$",
        dos.t[max(0, m.van - 60) : m.van],
        re.I,
    ):
        return False, "dossiernaam"
    if _ONDERWERP.search(dos.t, max(0, m.van - 60), m.van):
        return False, "dossiernaam"
    if spreekt_als_ouder(dos, m):
        return False, "spreker"
    if _alleen_in_bestandsnaam(dos, m):
        return False, "dossiernaam"
    buur = buurman(dos, m, delers)
    if buur is False or na_eigen_gegeven(dos, m):
        return False, "ouder"
    if _kindcontext(dos, m):
        return True, "achternaam van een ander"
    if buur is None and alleen_ouder(dos, m, delers):
        return False, "alleen de ouder op deze bladzijde"
    if _in_zaaklijst(dos, m, delers):
        return False, "dossiernaam"
    if buur:
        return True, "hoort bij gegevens van een ander"
    if re.search(
        r"\b(?:familie|fam\.?|gezin|erven)\s*$",
        dos.t[max(0, dos.n.s[m.eerste] - 10) : dos.n.s[m.idx[0]]],
        re.I,
    ):
        return False, "gezin"
    if any(not g.kind for g in delers):
        return True, "twijfel: achternaam gedeeld"
    return False, "ouder"


def _alleen_in_bestandsnaam(dos: Dossier, m: Melding) -> bool:
    """A file name that names nobody else: 'bezwaar_kaya.pdf' is about the parent."""
    x = bestandsnamen.NAAM.match(dos.t, m.tot)
    if x is None:
        return False
    begin = max(dos.t.rfind(c, 0, m.van) for c in " \n\t;,:|/")
    anderen = {t for g in dos.register.anderen for t in g.voor}
    delen = re.findall(r"[a-z]+", dos.t[begin + 1 : x.end()].lower())
    return not any(d in anderen for d in delen)


def _rol_van_ouder(dos: Dossier, m: Melding, delers: list[Gestalte]) -> bool:
    """The role of the parent stands in brackets or commas beside the name: 'Kaya (moeder)', 'eiseres, Kaya,'."""
    x = _ROL_NA.match(dos.t, m.tot) or _ROL_VOOR.search(dos.t, max(0, m.van - 30), m.van)
    if x is None:
        return False
    geslacht = {"moeder": "v", "vader": "m"}.get(x["rol"].lower())
    if geslacht is None:
        return True
    return dos.oudergeslacht == geslacht and not any(
        g.geslacht in ("", geslacht) for g in delers if not g.kind
    )


def _tweemaal(dos: Dossier, m: Melding) -> bool:
    """Two people with one surname side by side: 'Kaya tegen Kaya'."""
    naam = re.escape(m.namen[-1])
    voor, na = dos.t[max(0, m.van - 40) : m.van], dos.t[m.tot : m.tot + 40]
    return bool(re.search(rf"\b{naam}{_PAAR}$", voor, re.I) or re.match(rf"{_PAAR}{naam}\b", na, re.I))


def _in_zaaklijst(dos: Dossier, m: Melding, delers: list[Gestalte]) -> bool:
    """A surname in a list of cases, which are called after the parent: 'de dossiers Kaya, Bakker en Yilmaz'."""
    if any(g.rol == AMBTENAAR for g in delers) or m.titel:
        return False
    voor, na = dos.t[max(0, m.van - 260) : m.van], dos.t[m.tot : m.tot + 24]
    voor = voor[voor.rfind("\n\n", 0, max(0, voor.rfind("\n", 0, -1))) + 1 :]
    return _ZAKEN.search(voor) is not None and (
        re.match(r"(?:,| en| of) (?:(?:van|de|den|der|el|ten|ter) )*[A-Z]", na) is not None
        or re.search(r"[A-Z][A-Za-z'-]+(?:,| en| of) (?:(?:van|de|den|der|el|ten|ter) )*$", voor) is not None
    )


def _in_dienst(dos: Dossier, m: Melding) -> bool:
    """A civil servant with the parent's surname: 'behandelaar Kaya', 'de heer Kaya van de UHT', 'Kaya (teamleider)'."""
    start = dos.n.s[m.eerste]
    return bool(
        _FUNCTIE_VOOR.search(dos.t, max(0, start - 30), start)
        or _FUNCTIE_NA.match(dos.t, m.tot)
        or m.titel
        and _DIENST_NA.match(dos.t, m.tot)
        or _met_gebruikersnaam(dos, m)
    )


def _met_gebruikersnaam(dos: Dossier, m: Melding) -> bool:
    """A user-id on the page is made of this surname and an initial that isn't the parent's: 'boerk12' for K. Boer."""
    letters = dos.register.ouder.letters
    if not letters or m.titel:
        return False
    if dos.gebruikersvormen is None:
        dos.gebruikersvormen = {}
        for v in dos.alles:
            if v.soort == "gebruikersnaam":
                dos.gebruikersvormen.setdefault(dos.plat.pagina(v.van), set()).add(
                    v.waarde.rstrip("0123456789")
                )
    naam = m.namen[-1]
    return any(
        len(w) > 4 and naam.startswith(w[:-1]) and w[-1] != letters[0].lower()
        for w in dos.gebruikersvormen.get(dos.plat.pagina(m.van), ())
    )


def _ambtcontext(dos: Dossier, m: Melding) -> bool:
    """A function of the service stands right before or after the name, or the name closes a letter of the service."""
    na = dos.t[m.tot : m.tot + 45].lower()
    voor = dos.t[max(0, m.van - 40) : m.van].lower()
    return bool(
        re.match(r"[\s,(]{1,4}(?:de )?(?:" + _AMBT + ")", na)
        or re.search(r"\b(?:" + _AMBT + r"|door|namens)\W{1,4}$", voor)
    )


def _kindcontext(dos: Dossier, m: Melding) -> bool:
    """A word for a child or relative stands right before the name."""
    stuk = dos.t[max(0, m.van - 28) : m.van].lower()
    return bool(
        re.search(
            r"\b(?:kind|zoon|zoontje|dochter|dochtertje|leerling|baby|ex-?partner|partner|vader|ex|ex-?man|ex-?vrouw|broer|zus|getuige)\b[^.\n]{0,14}$",
            stuk,
        )
    )
