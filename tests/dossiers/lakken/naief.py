# SPDX-License-Identifier: EUPL-1.2
"""A redactor as they are often made: it edits the file in place. Its outputs leak; the verifier must say so."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream


def _bewaar(pdf: pikepdf.Pdf) -> bytes:
    f = io.BytesIO()
    pdf.save(f)
    return f.getvalue()


def balk(data: bytes) -> bytes:
    """A black bar over the whole page."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for p in pdf.pages:
            p.contents_add(Stream(pdf, b"q"), prepend=True)
            p.contents_add(Stream(pdf, b"Q 0 g -10 -10 5000 5000 re f"))
        return _bewaar(pdf)


def annotatie(data: bytes) -> bytes:
    """A black annotation over the page, as a "redact" button without applying it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for p in pdf.pages:
            ap = Stream(pdf, b"0 g 0 0 600 850 re f")
            ap.Type, ap.Subtype, ap.BBox = Name.XObject, Name.Form, Array([0, 0, 600, 850])
            a = Dictionary(
                Type=Name.Annot, Subtype=Name.Redact, Rect=Array([0, 0, 600, 850]), F=4, AP=Dictionary(N=pdf.make_indirect(ap))
            )  # fmt: skip
            p.obj.Annots = Array([*(p.obj.get("/Annots") or []), a])
        return _bewaar(pdf)


def tekst_weg(data: bytes) -> bytes:
    """Text operators taken out of the page itself; forms, fields, layers, metadata and images stay."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for p in pdf.pages:
            over = [
                x for x in pikepdf.parse_content_stream(p) if str(x.operator) not in ("Tj", "TJ", "'", '"')
            ]
            p.obj.Contents = Stream(pdf, pikepdf.unparse_content_stream(over))
        return _bewaar(pdf)


def achteraan(data: bytes) -> bytes:
    """A clean version appended to the file; the old one is still there in full."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        schoon = pikepdf.new()
        schoon.add_blank_page()
        staart = _bewaar(schoon)
        del pdf
    return data + staart
