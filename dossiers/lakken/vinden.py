# SPDX-License-Identifier: EUPL-1.2
"""From readings to marks: detection over the whole dossier, and a net below it.

The net looks for every value that must not stay, with spaces, hyphens, accents and case taken away, so that
"J a n s e n", a name over two lines or a number with dots in it is found as well. What it finds is marked too.
"""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import ahocorasick
import numpy as np

from . import detectie
from .detectie import Pagina, Partijen, detecteer, zoekwaarden
from .lezen import laad_kop, schrijf_atomair

_EIGEN = {"\xad": "", "ı": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d"}


def _vouw(c: str) -> str:
    if c in _EIGEN:
        return _EIGEN[c]
    return "".join(x for x in unicodedata.normalize("NFKD", c).casefold() if x.isalnum())


class _Vouwtabel(dict[int, str]):
    """For `str.translate`, filled as characters come by."""

    def __missing__(self, code: int) -> str:
        self[code] = uit = _vouw(chr(code))
        return uit


_VOUW = _Vouwtabel()
_LENGTE = np.array([len(_vouw(chr(c))) if not 0xD800 <= c < 0xE000 else 0 for c in range(0x3000)], np.int64)


def gevouwen(tekst: str) -> tuple[str, np.ndarray]:
    """Letters and digits only, and where each stood."""
    codes = np.frombuffer(tekst.encode("utf-32-le", "surrogatepass"), "<u4")
    lengte = _LENGTE[np.minimum(codes, len(_LENGTE) - 1)]
    for i in np.flatnonzero(codes >= len(_LENGTE)).tolist():
        lengte[i] = len(_VOUW[int(codes[i])])
    return tekst.translate(_VOUW), np.repeat(np.arange(len(codes)), lengte)


def net(waarden: Sequence[str]) -> Any:
    """Automaton over the folded values; None when there is nothing to look for."""
    a = ahocorasick.Automaton()
    for w in waarden:
        g = gevouwen(w)[0]
        if len(g) >= 4:
            a.add_word(g, (len(g), " " not in w.strip() and w[:1].isupper() and g.isalpha()))
    if not len(a):
        return None
    a.make_automaton()
    return a


def van_de_ouder(partijen: dict[str, Any]) -> set[str]:
    """The parent's own values, whole and word by word, and the ways to write the name; folded."""
    ouder = partijen.get("ouder") or {}
    eigen = {gevouwen(str(t))[0] for v in ouder.values() if v for t in (v if isinstance(v, list) else [v])}
    eigen |= {gevouwen(t)[0] for t in " ".join(str(v) for v in ouder.values() if isinstance(v, str)).split()}
    naam = [str(ouder.get(k) or "") for k in ("voornaam", "tussenvoegsel", "achternaam")]
    letters = str(ouder.get("voorletters") or "")
    for voor in (naam[0], letters, letters[:1]):
        eigen |= {gevouwen("".join((voor, *naam[1:])))[0], gevouwen("".join((*naam[1:], voor)))[0]}
    return eigen


def geregistreerd(partijen: dict[str, Any]) -> tuple[list[str], list[str]]:
    """(full names of registered others, their bare surnames and first names), without what the parent shares."""
    eigen = van_de_ouder(partijen)
    vol: list[str] = []
    los: list[str] = []
    for p in [*(partijen.get("derden") or []), *(partijen.get("ambtenaren") or [])]:
        voor, achter = str(p.get("voornaam") or "").strip(), str(p.get("achternaam") or "").strip()
        for w in (str(p.get("naam") or "").strip(), f"{voor} {achter}".strip()):
            (vol if " " in w else los).append(w)
        los += [voor, achter]
    return (
        [w for w in dict.fromkeys(vol) if gevouwen(w)[0] not in eigen],
        [w for w in dict.fromkeys(los) if len(gevouwen(w)[0]) >= 5 and gevouwen(w)[0] not in eigen],
    )


def _loopt_door(a: str, b: str) -> bool:
    """Whether two characters side by side are within one word or one number."""
    return a.isdigit() and b.isdigit() or a.isalpha() and b.isalpha()


def vang(
    tekst: str, gevouwen_tekst: tuple[str, np.ndarray], automaat: Any, alleen_uiteen: bool = False
) -> list[tuple[int, int]]:
    """Spans of values in `tekst` that are no part of a longer word or number.

    `alleen_uiteen`: only where the letters stand apart, which a search for words would not see.
    """
    plat, plek = gevouwen_tekst
    uit = []
    for eind, (n, naam) in automaat.iter(plat):
        a, b = int(plek[eind - n + 1]), int(plek[eind]) + 1
        voor = next((c for c in reversed(tekst[max(a - 3, 0) : a]) if c != "\xad"), " ")
        na = next((c for c in tekst[b : b + 3] if c != "\xad"), " ")
        if _loopt_door(voor, tekst[a]) or _loopt_door(tekst[b - 1], na):
            continue
        if naam and not tekst[a].isupper():
            continue
        if alleen_uiteen and tekst[a:b].isalnum():
            continue
        uit.append((a, b))
    return uit


def opwarmen(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Load the lists that detection needs, while others read: the search itself can't be divided."""
    detectie.opwarmen()
    return {}


def taak(opdracht: dict[str, Any], stap: Callable[[int], None]) -> dict[str, Any]:
    """Detect over all ranges and leave the marks in `uit`."""
    partijen = Partijen.uit_json(opdracht["partijen"])
    bestanden = [Path(p) for p in opdracht["lezingen"]]
    hoofd: list[tuple[int, int, str, bool]] = []
    bij: list[tuple[int, int, str, bool]] = []
    modi: dict[str, int] = {}
    for b in bestanden:
        for kop in laad_kop(b)["paginas"]:
            modi[kop["modus"]] = modi.get(kop["modus"], 0) + 1
            for k, v in enumerate(kop["varianten"]):
                (hoofd if k == 0 else bij).append((kop["nummer"], k, v["tekst"], v["ocr"]))
        stap(0)
    alle = hoofd + bij
    paginas = [Pagina(tekst=t, ocr=o) for _, _, t, o in alle]
    voorstellen = detecteer(partijen, paginas)
    grond = voorstellen[0].grond if voorstellen else "AVG"
    stap(1)
    vol, los = geregistreerd(opdracht["partijen"])
    # the net takes every full name away, so the verification may look for all of them: also for one that wasn't read
    # but not what is the parent's: OCR that reads 'Al—Masri' once would have the net take each 'Al-Masri' away
    eigen = van_de_ouder(opdracht["partijen"])
    gezocht = (w for w in zoekwaarden(partijen, voorstellen, paginas) if gevouwen(w)[0] not in eigen)
    waarden = list(dict.fromkeys([*gezocht, *vol]))
    vondsten: list[list[Any]] = []
    per_tekst: dict[int, list[tuple[int, int]]] = {}
    for v in voorstellen:
        n, k, _, _ = alle[v.pagina]
        vondsten.append([n, k, v.van, v.tot, v.soort, v.regel, round(float(v.score), 3), v.grond])
        per_tekst.setdefault(v.pagina, []).append((v.van, v.tot))
    netten = [(net(waarden), False), (net(los), True)]
    for p, (n, k, tekst, _) in enumerate(alle):
        gedekt = sorted(per_tekst.get(p, []))
        begin = [a for a, _ in gedekt]
        plat = gevouwen(tekst)
        for automaat, uiteen in netten:
            for a, b in vang(tekst, plat, automaat, uiteen) if automaat is not None else ():
                i = bisect_right(begin, a) - 1
                if i >= 0 and gedekt[i][1] >= b:
                    continue
                vondsten.append([n, k, a, b, "waarde", "vangnet", 1.0, grond])
    stap(2)
    vondsten.sort(key=lambda x: x[:4])
    schrijf_atomair(
        Path(opdracht["uit"]), json.dumps({"vondsten": vondsten, "waarden": waarden, "modi": modi}).encode()
    )
    return {"vondsten": len(vondsten), "waarden": len(waarden)}
