# SPDX-License-Identifier: EUPL-1.2
"""Which fonts a page can use, and whether their text can be believed at all."""

from __future__ import annotations

import hashlib
import re
from typing import Any

import pikepdf

Teken = tuple[str, str]
"""A letter and the font that it is in: (hash of the font, letter)."""


class Lettertypen:
    """Which fonts a page can use: by name, with a hash of all that decides how they draw and what they say they draw."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self._hash: dict[tuple[int, int], str] = {}
        self._bron: dict[tuple[int, int], tuple[frozenset[tuple[str, str]], bool]] = {}
        self._dubbel: dict[tuple[int, int], bool] = {}

    def van_pagina(self, i: int) -> tuple[dict[str, str], bool]:
        """(hash by name of font, whether the text layer may say something else than is drawn). Two fonts of one name
        can't be told apart afterwards: then it may."""
        obj = self.pdf.pages[i].obj
        knoop, diepte, bronnen = obj, 0, None
        while knoop is not None and bronnen is None and diepte < 60:
            bronnen = knoop.get("/Resources")
            knoop, diepte = knoop.get("/Parent"), diepte + 1
        namen: set[tuple[str, str]] = set()
        verdacht = _vervangtekst(obj.get("/Contents"))
        if isinstance(bronnen, pikepdf.Dictionary):
            n, v = self._bronnen(bronnen, 0)
            namen |= n
            verdacht |= v
        for a in obj.get("/Annots", []):
            ap = a.get("/AP") if isinstance(a, pikepdf.Dictionary) else None
            if isinstance(ap, pikepdf.Dictionary):
                for s in ap.values():
                    for t in (
                        [s]
                        if isinstance(s, pikepdf.Stream)
                        else list(s.values() if isinstance(s, pikepdf.Dictionary) else [])
                    ):
                        r = t.get("/Resources") if isinstance(t, pikepdf.Stream) else None
                        if isinstance(r, pikepdf.Dictionary):
                            n, v = self._bronnen(r, 1)
                            namen |= n
                            verdacht |= v | _vervangtekst(t)
        uit = dict(namen)
        return uit, verdacht or len(uit) < len(namen)

    def _bronnen(self, r: Any, diepte: int) -> tuple[frozenset[tuple[str, str]], bool]:
        sleutel = r.objgen
        if sleutel != (0, 0) and sleutel in self._bron:
            return self._bron[sleutel]
        if sleutel != (0, 0):
            self._bron[sleutel] = (frozenset(), False)
        namen: set[tuple[str, str]] = set()
        verdacht = False
        letters = r.get("/Font")
        if isinstance(letters, pikepdf.Dictionary):
            for f in letters.values():
                if isinstance(f, pikepdf.Dictionary):
                    namen.add((str(f.get("/BaseFont", ""))[1:], self._vingerafdruk(f, 0)[:32]))
                    verdacht |= self._dubbelzinnig(f)
        eigenschappen = r.get("/Properties")
        if isinstance(eigenschappen, pikepdf.Dictionary):
            verdacht |= any(
                "/ActualText" in p for p in eigenschappen.values() if isinstance(p, pikepdf.Dictionary)
            )
        for soort in ("/XObject", "/Pattern"):
            xs = r.get(soort)
            if not isinstance(xs, pikepdf.Dictionary) or diepte > 20:
                continue
            for x in xs.values():
                if not isinstance(x, pikepdf.Stream) or str(x.get("/Subtype", "")) == "/Image":
                    continue
                verdacht |= _vervangtekst(x)
                if isinstance(x.get("/Resources"), pikepdf.Dictionary):
                    n, v = self._bronnen(x.get("/Resources"), diepte + 1)
                    namen |= n
                    verdacht |= v
        uit = (frozenset(namen), verdacht)
        if sleutel != (0, 0):
            self._bron[sleutel] = uit
        return uit

    def _vingerafdruk(self, obj: Any, diepte: int) -> str:
        sleutel = obj.objgen if hasattr(obj, "objgen") else (0, 0)
        if sleutel != (0, 0) and sleutel in self._hash:
            return self._hash[sleutel]
        som = hashlib.sha256()
        if diepte > 8:
            som.update(b"diep")
        elif isinstance(obj, pikepdf.Stream):
            som.update(obj.read_raw_bytes())
            for k in ("/Filter", "/Length1"):
                som.update(str(obj.get(k, "")).encode())
        elif isinstance(obj, pikepdf.Dictionary):
            for k in sorted(obj.keys()):
                if k not in ("/Parent", "/P"):
                    som.update(k.encode() + self._vingerafdruk(obj[k], diepte + 1).encode())
        elif isinstance(obj, pikepdf.Array):
            for v in obj:
                som.update(self._vingerafdruk(v, diepte + 1).encode())
        else:
            som.update(repr(obj).encode())
        uit = som.hexdigest()
        if sleutel != (0, 0):
            self._hash[sleutel] = uit
        return uit

    def _dubbelzinnig(self, f: Any) -> bool:
        """Two codes that both say they are the same letter: one of them may draw another."""
        sleutel = f.objgen
        if sleutel in self._dubbel and sleutel != (0, 0):
            return self._dubbel[sleutel]
        doelen: list[str] = []
        tu = f.get("/ToUnicode")
        if isinstance(tu, pikepdf.Stream):
            doelen = _cmap_doelen(tu.read_bytes())
        else:
            enc = f.get("/Encoding")
            if isinstance(enc, pikepdf.Dictionary) and isinstance(enc.get("/Differences"), pikepdf.Array):
                doelen = [str(x) for x in enc["/Differences"] if isinstance(x, pikepdf.Name)]
                doelen = [d[1:] for d in doelen if len(d) == 2]
        letters = [d for d in doelen if d.isalnum()]
        uit = len(letters) != len(set(letters))
        self._dubbel[sleutel] = uit
        return uit


def _vervangtekst(inhoud: Any) -> bool:
    delen = list(inhoud) if isinstance(inhoud, pikepdf.Array) else [inhoud]
    for d in delen:
        if isinstance(d, pikepdf.Stream):
            data = d.read_bytes()
            if b"/Actual" in data or re.search(rb"/[A-Za-z]*#[0-9A-Fa-f]{2}[A-Za-z]*\s*[<(]", data):
                return True
    return False


def _cmap_doelen(data: bytes) -> list[str]:
    uit = []

    def lees(h: bytes) -> str:
        try:
            return bytes.fromhex(h.decode()).decode("utf-16-be", "replace")
        except ValueError:
            return ""

    for blok in re.findall(rb"beginbfchar(.*?)endbfchar", data, re.S):
        uit += [lees(m) for m in re.findall(rb"<[^>]*>\s*<([0-9A-Fa-f]+)>", blok)]
    for blok in re.findall(rb"beginbfrange(.*?)endbfrange", data, re.S):
        for a, b, c in re.findall(
            rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[[^\]]*\])", blok
        ):
            if c.startswith(b"["):
                uit += [lees(m) for m in re.findall(rb"<([0-9A-Fa-f]+)>", c)]
                continue
            begin = lees(c[1:-1])
            n = min(int(b, 16) - int(a, 16) + 1, 70_000)
            if begin:
                uit += [begin[:-1] + chr((ord(begin[-1]) + k) & 0x10FFFF) for k in range(max(n, 0))]
    return uit
