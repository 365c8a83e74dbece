# SPDX-License-Identifier: EUPL-1.2
"""Throughput of the redaction engine: `.venv/bin/python benchmarks/lakken.py [--tekst 500] [--scan 100] [--groot 3000]`.

Each figure stands beside the bare cost of the same pages in the same run (open, read the text, draw at 150 dpi with
the same library, one process), so that a busy or slow machine shifts both. Wall time, processor time of this process
and its children, peak memory and size per page.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pikepdf  # noqa: E402
import pypdfium2 as pdfium  # noqa: E402
import typst  # noqa: E402

from dossiers.lakken.motor import Zaak, lak  # noqa: E402

WOORDEN = [
    "de",
    "het",
    "een",
    "ouder",
    "kinderopvangtoeslag",
    "besluit",
    "beschikking",
    "ontvangen",
    "brief",
    "bedrag",
    "terugvordering",
    "dossier",
    "herbeoordeling",
    "telefoon",
    "gesprek",
    "met",
    "over",
    "opvang",
    "jaar",
    "bezwaar",
    "ingediend",
    "dienst",
    "toeslagen",
]
NAMEN = [
    "Fatima Yildiz",
    "Kees de Vries",
    "F. Yildiz",
    "912345706",
    "NL91ABNA0417164300",
    "k.devries@voorbeeld.nl",
    "06 11223344",
]
ZAAK = Zaak.uit_json(
    {
        "partijen": {
            "ouder": {
                "naam": "Petra Jansen",
                "voornaam": "Petra",
                "achternaam": "Jansen",
                "bsn": "999990019",
            },
            "derden": [
                {"naam": "Fatima Yildiz", "voornaam": "Fatima", "achternaam": "Yildiz", "bsn": "912345706"}
            ],
            "ambtenaren": [{"naam": "Kees de Vries", "voornaam": "Kees", "achternaam": "de Vries"}],
        }
    }
)


def dossier(n: int) -> bytes:
    """Text pages of about 1.3 kB, on average two and a half mentions of others a page."""
    kans = random.Random(4)
    uit = ['#set page(paper: "a4")', '#set text(font: "DejaVu Sans Mono", size: 10pt, lang: "nl")']
    for _ in range(n):
        for _ in range(5):
            zin = [kans.choice(WOORDEN) for _ in range(26)]
            if kans.random() < 0.5:
                zin[kans.randrange(26)] = kans.choice(NAMEN).replace("@", "\\@")
            uit.append(" ".join(zin).capitalize() + ".\n")
        uit.append("#pagebreak(weak: true)")
    return bytes(typst.compile("\n".join(uit).encode()))


def scans(n: int) -> bytes:
    """The same pages as 200 dpi gray JPEG without a text layer."""
    bron = pdfium.PdfDocument(dossier(n))
    pdf = pikepdf.new()
    for p in bron:
        im = p.render(scale=200 / 72, grayscale=True).to_pil()
        f = io.BytesIO()
        im.save(f, "JPEG", quality=60)
        s = pikepdf.Stream(pdf, f.getvalue())
        s.Type, s.Subtype, s.Width, s.Height = pikepdf.Name.XObject, pikepdf.Name.Image, im.width, im.height
        s.ColorSpace, s.BitsPerComponent, s.Filter = pikepdf.Name.DeviceGray, 8, pikepdf.Name.DCTDecode
        pagina = pdf.add_blank_page(page_size=(595, 842))
        pagina.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=s))
        pagina.obj.Contents = pikepdf.Stream(pdf, b"595 0 0 842 0 0 cm /I Do")
    f = io.BytesIO()
    pdf.save(f)
    return f.getvalue()


def kaal(data: bytes) -> tuple[float, float]:
    """(wall, processor) seconds to open, read the text and draw every page once."""
    w, c = time.perf_counter(), time.process_time()
    for p in pdfium.PdfDocument(data):
        p.get_textpage().get_text_range()
        p.render(scale=150 / 72, grayscale=True)
    return time.perf_counter() - w, time.process_time() - c


def cpu() -> float:
    return sum(sum(resource.getrusage(x)[:2]) for x in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def meet(naam: str, data: bytes, werkers: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as map_:
        bron, uit = Path(map_) / "in.pdf", Path(map_) / "uit.pdf"
        bron.write_bytes(data)
        kw, kc = kaal(data)
        c0 = cpu()
        r = lak(bron, uit, ZAAK, werkers=werkers)
        c = cpu() - c0
        if r["status"] != "gelakt":
            raise SystemExit(f"{naam}: {r['melding']}")
        n = r["paginas"]
        return {
            "soort": naam, "paginas": n, "seconden": r["seconden"], "paginas_per_s": round(n / r["seconden"], 1),
            "cpu_s": round(c, 1), "paginas_per_cpu_s": round(n / c, 1), "kaal_s": round(kw, 2), "kaal_cpu_s": round(kc, 2),
            "verhouding_cpu": round(c / kc, 1), "piek_mb": r["piek_mb"], "kb_per_pagina": round(uit.stat().st_size / n / 1000, 1),
            "vakken": len(r["voorstellen"]), "valse_alarmen": len(r["verificatie"]["lekken"]), "gelezen_als": r["gelezen_als"],
        }  # fmt: skip


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--tekst", type=int, default=500)
    a.add_argument("--scan", type=int, default=100)
    a.add_argument("--groot", type=int, default=3000)
    a.add_argument("--werkers", type=int, default=2)
    o = a.parse_args()
    for naam, n, maak in (("tekst", o.tekst, dossier), ("scan", o.scan, scans), ("groot", o.groot, dossier)):
        if n:
            print(json.dumps(meet(naam, maak(n), o.werkers)), flush=True)


if __name__ == "__main__":
    main()
