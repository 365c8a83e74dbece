# SPDX-License-Identifier: EUPL-1.2
"""What kind of word a token is, whatever the dossier: bits from the lists of names, words and places, and what can separate two tokens."""

from __future__ import annotations

import re
from functools import cache

from . import lijsten, woorden

# what a token can be, one bit each
HOOFD = 1 << 0  # begins with a capital
CAPS = 1 << 1  # wholly in capitals
WOORD = 1 << 2  # a Dutch word
VN = 1 << 3  # a first name
AN = 1 << 4  # a surname
PLAATS = 1 << 5  # a place
TUS = 1 << 6  # a tussenvoegsel
TITEL = 1 << 7  # a title: 'mevrouw', 'dr'
CTX = 1 << 8  # a word behind which a name stands: 'gastouder', 'namens'
ORGV = 1 << 9  # a word with which the name of an organisation begins
GEEN = 1 << 10  # a closed word: never a name by itself
ORG = 1 << 11  # an organisation, or written as one
CIJFER = 1 << 12  # with a digit
LETTER = 1 << 13  # a single letter
SAMEN = 1 << 14  # a word by composition only
# what separates two tokens: a blank, hyphen, full stop, line end, anything more, comma
LOS, STREEP, PUNT, REGEL, BREUK, KOMMA = range(6)
_KLASSE: dict[str, int] = {}
KAMEEL = re.compile(r"[a-z][A-Z]")
_KAMEEL_NAAM = re.compile(
    r"(?:Mc|Mac|De|Du|Di|Da|La|Le|El|Al|Van|Von|Ten|Ter|Fitz|Ben|Abd|Ait|O)[A-Z][a-z]+$"
)
GROET = frozenset(
    ["beste", "hoi", "hai", "hallo", "hey", "lieve", "dag", "groet", "groeten", "groetjes", "gr", "mvg"]
)
# behind a name at the start of a sentence: 'Meester belt morgen'
WERKWOORD = woorden.reeks(
    "belt vraagt is was heeft had zegt zei verklaart verklaarde woont woonde meldt meldde werkt werkte "
    "geeft gaf komt kwam gaat ging zit zat bevestigt bevestigde stelt stelde antwoordt antwoordde licht "
    "wordt werd kan kon moet moest wil wilde doet deed krijgt kreeg vindt vond denkt dacht weet wist "
    "stuurt stuurde betaalt betaalde ontving ontvangt reageert reageerde vertelt vertelde hoort hoorde "
    "zou zal mag mocht begrijpt begreep schrijft schreef mailt mailde heet hier akkoord"
)
# what only people do: 'Bakker belt', at the start of a sentence
SPREEKT = re.compile(
    r"[*_\"']{0,2}\s(?:belt|belde|vraagt|vroeg|zegt|zei|verklaart|verklaarde|meldt|meldde|mailt|mailde|schrijft|schreef|vertelt|vertelde|antwoordt|antwoordde|"
    r"bevestigt|bevestigde|reageert|reageerde|wijst op|licht toe|weet|wist|denkt|dacht|stuurt|stuurde|woont|woonde|heet|betwist|erkent|erkende|ontkent|ontkende|"
    r"zit achter|is (?:ziek|akkoord|vrij|afwezig|aanwezig)|gaat (?:langs|bellen|na)|neemt contact|komt langs)\b"
)
_KLINKER = re.compile("[aeiouy]")


@cache
def afgekort(laag: str) -> bool:
    """Not the form of a name: without a vowel, or a few letters that break off a word in its consonants ('wknd', 'akk', 'gespr')."""
    if not _KLINKER.search(laag):
        return True
    return len(laag) < 7 and not _KLINKER.search(laag[-2:]) and lijsten.begin_van_woord(laag)


def klasse(w: str) -> int:
    """Bits that say what a token can be, whatever the dossier."""
    k = _KLASSE.get(w)
    if k is None:
        k = _klasse(w)
        if len(_KLASSE) < 400_000:
            _KLASSE[w] = k
    return k


def _klasse(w: str) -> int:
    """What `klasse` remembers of every word."""
    laag = w.lower()
    kaal = laag.removesuffix("'s")
    k = 0
    if w[0].isupper():
        k |= HOOFD
    if len(w) > 1 and w.isupper():
        k |= CAPS
    if any(c.isdigit() or c == "|" for c in w):
        k |= CIJFER
    if KAMEEL.search(w) and not _KAMEEL_NAAM.match(w):
        k |= ORG
    if len(w) == 1:
        k |= LETTER
    if len(w) == 1:
        pass
    elif laag in woorden.GEEN_NAAM or laag.endswith("nr") and len(laag) > 4 or woorden.is_vorm(laag):
        k |= GEEN | WOORD
    elif woorden.noemt_instelling(kaal) or kaal in lijsten.instellingen():
        k |= WOORD
    elif lijsten.is_woord(kaal):
        k |= WOORD if lijsten.is_basiswoord(kaal) else WOORD | SAMEN
    if kaal in lijsten.voornamen():
        k |= VN
    if kaal in lijsten.achternamen() or (len(w) == 2 and w.istitle() and laag in woorden.KORTE_ACHTERNAMEN):
        k |= AN
    if kaal in lijsten.plaatsen():
        k |= PLAATS
    if laag in woorden.TUSSENVOEGSELS:
        k |= TUS
    if laag in woorden.TITELS:
        k |= TITEL
    if laag in woorden.CONTEXT or k & WOORD and not k & (AN | VN | GEEN) and woorden.noemt_persoon(laag):
        k = (k | CTX) & ~SAMEN
    if laag in woorden.ORG_VOOR:
        k |= ORGV
    if laag in woorden.ORGANISATIES:
        k |= ORG
    return k


def eindigt_op_woord(w: str) -> bool:
    """'herbeoordeling' and 'nagebeld' are words with something before them; 'niermala' only falls apart in words."""
    return any(lijsten.is_basiswoord(w[j:]) for j in range(2, len(w) - 4))
