# SPDX-License-Identifier: EUPL-1.2
"""Throughput of the redaction engine, and how often its verifier cries wolf.

    .venv/bin/python benchmarks/lakken.py [--tekst 500] [--scan 100] [--groot 3000] [--gemengd 500] [--scan3 99]
                                          [--klein 20] [--alarm 1000] [--werkers 2]

Prints a table for docs/prestaties.md on stdout; how far it is on stderr. 0 pages leaves a row out.

Each figure stands beside the bare cost of the same pages in the same run (open, read the text, draw at 150 dpi with
the same library, one process), so that a busy or slow machine shifts both. Processor time is of this process and all
its children; the peak adds up the highest use of all processes that live at the same time.

`tekst`, `groot` and `scan` are pages of common words in one font, as dense as a full letter. `gemengd` and `scan, drie
kwaliteiten` are pages of the generator: one long dossier with many strangers, of whom the registered people of the first
part are known. `klein` is that dossier as many files of four pages, one after the other.

The row of alarms redacts dossiers of the generator, whose texts vary much more: a file that the verifier refuses, or
a place that it has painted again, is an alarm.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pikepdf  # noqa: E402
import pypdfium2 as pdfium  # noqa: E402
import typst  # noqa: E402

from dossiers.lakken import proces  # noqa: E402
from dossiers.lakken.generator import FAMILIES, maak_dossier, scan  # noqa: E402
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


def kaal(pad: Path) -> float:
    """Processor seconds to open, read the text and draw every page once."""
    c = time.process_time()
    doc = pdfium.PdfDocument(pad)
    for p in doc:
        t = p.get_textpage()
        t.get_text_range()
        t.close()
        p.render(scale=150 / 72, grayscale=True).close()
        p.close()
    doc.close()
    return time.process_time() - c


def gemengd(n: int) -> tuple[list[str], Zaak]:
    """Pages of generated dossiers as one; the people of the first are the registered ones."""
    bladen: list[str] = []
    partijen: dict[str, Any] = {}
    zaad = 5000
    while len(bladen) < n:
        d = maak_dossier(("ood5", "ood8")[zaad % 2], zaad)
        partijen = partijen or d.partijen
        bladen += [t.replace("\t", " ") for t in d.paginas]
        zaad += 1
    return bladen[:n], Zaak.uit_json({"partijen": partijen})


def drie_kwaliteiten(bladen: list[str]) -> bytes:
    """One third of the pages as each quality of scan."""
    uit = pikepdf.new()
    derde = -(-len(bladen) // 3)
    for k, kwaliteit in enumerate(scan.KWALITEITEN):
        with pikepdf.open(io.BytesIO(scan.scan_pdf(bladen[k * derde : (k + 1) * derde], kwaliteit))) as deel:
            uit.pages.extend(deel.pages)
            f = io.BytesIO()
            uit.save(f)
    return f.getvalue()


def maak(soort: str, paginas: int, pad: Path) -> tuple[float, Zaak]:
    """Write the file to redact; returns its bare cost and the case."""
    zaak = ZAAK
    if soort in ("gemengd", "scan3"):
        bladen, zaak = gemengd(paginas)
        pad.write_bytes(scan.tekst_pdf(bladen) if soort == "gemengd" else drie_kwaliteiten(bladen))
    else:
        pad.write_bytes(scans(paginas) if soort == "scan" else dossier(paginas))
    return kaal(pad), zaak


def maak_klein(bestanden: int, map_: Path) -> tuple[float, Zaak]:
    """Files of four pages each."""
    bladen, zaak = gemengd(4 * bestanden)
    som = 0.0
    for k in range(bestanden):
        pad = map_ / f"in{k}.pdf"
        pad.write_bytes(scan.tekst_pdf(bladen[4 * k : 4 * k + 4]))
        som += kaal(pad)
    return som, zaak


def maak_bundel(familie: str, paginas: int, pad: Path) -> tuple[int, dict[str, list[dict[str, str]]]]:
    bladen, partijen = bundel(familie, paginas)
    pad.write_bytes(scan.tekst_pdf(bladen))
    return len(bladen), partijen


def apart(functie: Callable[..., Any], *argumenten: Any) -> Any:
    """Call it in a process of its own, so that its memory isn't counted with the engine's."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(functie, *argumenten).result()


def cpu() -> float:
    """Processor seconds of this process and all children so far (those of a process that still runs don't count)."""
    proces.sluit()
    return sum(sum(resource.getrusage(x)[:2]) for x in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


class Stappen:
    """Wall time per step of the engine, from its own reports of progress."""

    def __init__(self) -> None:
        self.begin = self.vorig = time.perf_counter()
        self.stap = "keuren"
        self.tijd: Counter[str] = Counter()

    def __call__(self, stap: str, _gedaan: int = 0, _van: int = 0) -> None:
        nu = time.perf_counter()
        self.tijd[self.stap] += nu - self.vorig
        self.vorig, self.stap = nu, stap

    def tekst(self) -> str:
        self("klaar")
        return ", ".join(f"{k} {v:.1f}" for k, v in self.tijd.items() if v >= 0.05)


def nl(v: float, cijfers: int = 1) -> str:
    return f"{v:.{cijfers}f}".replace(".", ",")


def rij(naam: str, n: int, s: float, c: float, kc: float, piek: float, maat: int, stappen: str) -> str:
    return (
        f"| {naam} | {n} | {nl(s)} s | **{nl(n / s)}** | {nl(c)} s | {nl(n / c)} | {nl(kc, 2)} s | {nl(c / kc)} |"
        f" {piek:.0f} MB | {nl(maat / n / 1000)} kB | {stappen} |"
    )


def meet(naam: str, soort: str, paginas: int, werkers: int) -> str:
    """One row of the table of throughput."""
    with tempfile.TemporaryDirectory() as map_:
        bron, uit = Path(map_) / "in.pdf", Path(map_) / "uit.pdf"
        print(f"{naam}: maken ...", file=sys.stderr, flush=True)
        kc, zaak = apart(maak, soort, paginas, bron)
        print(f"{naam}: lakken ...", file=sys.stderr, flush=True)
        c0 = cpu()
        stappen = Stappen()
        r = lak(bron, uit, zaak, werkers=werkers, voortgang=stappen)
        tekst = stappen.tekst()
        c = cpu() - c0
        if r["status"] != "gelakt":
            raise SystemExit(f"{naam}: {r['melding']}")
        return rij(naam, r["paginas"], r["seconden"], c, kc, r["piek_mb"], uit.stat().st_size, tekst)


def meet_klein(naam: str, bestanden: int, werkers: int) -> str:
    """The row of many small files, as the command does a folder."""
    with tempfile.TemporaryDirectory() as map_:
        kc, zaak = apart(maak_klein, bestanden, Path(map_))
        c0 = cpu()
        t0 = time.perf_counter()
        proces.verwarm()
        n = maat = 0
        piek = 0.0
        for k in range(bestanden):
            uit = Path(map_) / f"uit{k}.pdf"
            r = lak(Path(map_) / f"in{k}.pdf", uit, zaak, werkers=werkers)
            if r["status"] != "gelakt":
                raise SystemExit(f"{naam}: {r['melding']}")
            n, piek, maat = n + r["paginas"], max(piek, r["piek_mb"]), maat + uit.stat().st_size
        s = time.perf_counter() - t0
        return rij(naam, n, s, cpu() - c0, kc, piek, maat, f"{nl(s / bestanden, 2)} per bestand")


def bundel(familie: str, paginas: int) -> tuple[list[str], dict[str, list[dict[str, str]]]]:
    """Pages and parties of dossiers of one family as one file: the parent of the first dossier is the parent, all
    others are others. Many people in one file: many values that may not turn up."""
    bladen: list[str] = []
    partijen: dict[str, list[dict[str, str]]] = {"derden": [], "ambtenaren": []}
    zaad = 5000
    while len(bladen) < paginas:
        d = maak_dossier(familie, zaad)
        zaad += 1
        bladen += d.paginas
        for rol in ("derden", "ambtenaren"):
            partijen[rol] += d.partijen.get(rol) or []
        if "ouder" not in partijen:
            partijen["ouder"] = d.partijen["ouder"]
        else:
            partijen["derden"].append(d.partijen["ouder"])
    return bladen, partijen


def alarmen(paginas: int, werkers: int) -> str:
    """The row of false alarms: bundles of all families through the whole engine."""
    gedaan = bundels = vakken = gezocht = 0
    uitkomst: Counter[str] = Counter()
    c0 = cpu()
    for familie in FAMILIES:
        with tempfile.TemporaryDirectory() as map_:
            bron, uit = Path(map_) / "in.pdf", Path(map_) / "uit.pdf"
            bladen, partijen = apart(maak_bundel, familie, -(-paginas // len(FAMILIES)), bron)
            r = lak(bron, uit, Zaak.uit_json({"partijen": partijen}), werkers=werkers)
        bundels += 1
        vakken += len(r["voorstellen"])
        if r["status"] == "gelakt":
            gedaan += r["paginas"]
            gezocht += r["verificatie"]["tellingen"]["waarden"]
            uitkomst["na OCR opnieuw gelakt"] += r["verificatie"]["hersteld"]
        else:
            gedaan += bladen
            uitkomst[f"geweigerd ({familie}: {r['melding']})"] += 1
        print(f"alarm: {gedaan} pagina's, {dict(uitkomst)}", file=sys.stderr, flush=True)
    wat = "; ".join(f"{k}: {v}" for k, v in sorted(uitkomst.items()) if v) or "geen"
    return f"| {gedaan} | {bundels} | {gezocht} | {vakken} | {sum(uitkomst.values())} | {wat} | {nl(cpu() - c0, 0)} s |"


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--tekst", type=int, default=500)
    a.add_argument("--scan", type=int, default=100)
    a.add_argument("--groot", type=int, default=3000)
    a.add_argument("--gemengd", type=int, default=500)
    a.add_argument("--scan3", type=int, default=99)
    a.add_argument("--klein", type=int, default=20)
    a.add_argument("--alarm", type=int, default=1000)
    a.add_argument("--werkers", type=int, default=2)
    o = a.parse_args()
    begin = time.perf_counter()
    belasting = os.getloadavg()
    print(
        "| soort | pagina's | kloktijd | pagina's per s | processortijd | per processorseconde | kaal | verhouding | piek | per pagina | kloktijd per stap (s) |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|", flush=True)
    for naam, soort, n in (
        ("tekst, 1,3 kB per pagina", "tekst", o.tekst),
        ("scan, 200 dpi grijs zonder tekstlaag", "scan", o.scan),
        ("tekst, groot bestand", "tekst", o.groot),
        ("tekst, gemengd dossier", "gemengd", o.gemengd),
        ("scan, gemengd dossier, drie kwaliteiten", "scan3", o.scan3),
    ):
        if n:
            print(meet(naam, soort, n, o.werkers), flush=True)
    if o.klein:
        print(meet_klein("tekst, gemengd, bestanden van vier pagina's", o.klein, o.werkers), flush=True)
    if o.alarm:
        print(
            "\n| gecontroleerde pagina's | bestanden | waarden gezocht | vakken | alarmen | welke | processortijd |"
        )
        print("|---|---|---|---|---|---|---|", flush=True)
        print(alarmen(o.alarm, o.werkers), flush=True)
    print(
        f"\nBelasting van de machine: {nl(belasting[0])} bij het begin, {nl(os.getloadavg()[0])} aan het eind;"
        f" {os.cpu_count()} kernen, {o.werkers} processen. De hele meting: {nl(time.perf_counter() - begin, 0)} s."
    )


if __name__ == "__main__":
    main()
