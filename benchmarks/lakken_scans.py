# SPDX-License-Identifier: EUPL-1.2
"""Recall on scans through the whole engine, measured in the pixels of the file that comes out.

    python benchmarks/lakken_scans.py [--families ood5,ood6] [--dossiers 3] [--kwaliteit a,b,c] [--missers 10]

Each dossier is drawn, "scanned", redacted by `dossiers.lakken.motor.lak` and drawn again. A passage is redacted when in
the middle of each of its letters and digits at most a tenth of the ink is left. Each dossier gets one page more, with
thirty rows of BSN in the notations of the generator; a page of the parent's own numbers shows what stays.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pypdfium2 as pdfium  # noqa: E402
from PIL import Image  # noqa: E402

from dossiers.lakken.generator import Dossier, bouw, maak_dossier, scan  # noqa: E402
from dossiers.lakken.generator.bouw import Waarheid, merk  # noqa: E402
from dossiers.lakken.generator.mensen import bsn  # noqa: E402
from dossiers.lakken.motor import Zaak, lak  # noqa: E402


def dichte_pagina(d: Dossier, pagina: int) -> tuple[str, list[Waarheid]]:
    """Thirty rows of numbers: registered people, strangers and the parent."""
    rng = random.Random(d.id)  # noqa: S311 (repeatable, not secret)
    p = d.partijen
    eigen = p["ouder"]["bsn"]
    bekend = [x["bsn"] for x in p["derden"] if x.get("bsn")]
    rijen = ["Lijst van aanvragen per burger", ""]
    for n in range(30):
        b = eigen if n % 10 == 9 else rng.choice(bekend) if n % 5 == 4 else bsn(rng)
        vorm = rng.choice(
            (b, b, f"{b[:4]}.{b[4:6]}.{b[6:]}", f"{b[:4]} {b[4:6]} {b[6:]}", f"{b[:3]}.{b[3:6]}.{b[6:]}")
        )
        waarde = merk("bsn", vorm, lak=b != eigen, bekend=b in bekend)
        rijen.append(
            rng.choice(
                ("aanvraag van BSN {}", "burgerservicenummer {} gezien", "regel {}", "nummer {} in systeem")
            ).format(waarde)
            + f"  op {rng.randint(1, 28)} maart 20{rng.randint(10, 19)}, akkoord"
        )
    return bouw.lees("\n".join(rijen), pagina)


def inkt(beeld: Image.Image, vak: tuple[float, float, float, float]) -> float:
    """Darkness in a box, 0 (white) to 255."""
    x0, y0, x1, y1 = (round(v) for v in vak)
    deel = beeld.crop((x0, y0, max(x1, x0 + 1), max(y1, y0 + 1)))
    h = deel.histogram()
    return sum((255 - i) * n for i, n in enumerate(h)) / max(1, sum(h))


def meet(familie: str, dossiers: int, kwaliteit: str, missers: int, begin: int) -> Counter:
    tel: Counter = Counter()
    dpi = scan.KWALITEITEN[kwaliteit][0]
    for zaad in range(begin, begin + dossiers):
        d = maak_dossier(familie, zaad)
        extra, waar = dichte_pagina(d, len(d.paginas))
        # a tab would stand on more than one place of the drawing
        paginas = [t.replace("\t", " ") for t in (*d.paginas, extra)]
        waarheid = [*d.waarheid, *waar]
        with tempfile.TemporaryDirectory() as map_:
            in_, uit = Path(map_) / "in.pdf", Path(map_) / "uit.pdf"
            in_.write_bytes(scan.scan_pdf(paginas, kwaliteit))
            r = lak(in_, uit, Zaak.uit_json({"partijen": d.partijen}), werkers=1, labels=False)
            if r["status"] != "gelakt":
                print(f"   {d.id} {kwaliteit}: {r['status']} {r.get('reden')} {r.get('melding')}")
                tel["geweigerd"] += len(paginas)
                continue
            pdf = pdfium.PdfDocument(uit)
            for nr, tekst in enumerate(paginas):
                voor = scan.beeld(tekst, kwaliteit, nr).convert("L")
                na = pdf[nr].render(scale=dpi / 72, grayscale=True).to_pil().convert("L").resize(voor.size)
                vakken = scan.plekken(tekst, kwaliteit)
                tel["paginas"] += 1
                for w in (w for w in waarheid if w.pagina == nr and w.soort != "plaats"):
                    plekken = [vakken[i] for i in range(w.van, w.tot) if i in vakken]
                    if any(v[2] > voor.width or v[3] > voor.height for v in plekken):
                        tel["naast het papier"] += 1  # a line longer than the page is wide
                        continue
                    rest = [inkt(na, v) / max(12.0, inkt(voor, v)) for v in plekken]
                    if not rest:
                        continue
                    if not w.lak:
                        tel["eigen n"] += 1
                        tel["eigen gelakt"] += sum(x < 0.1 for x in rest) > len(rest) / 2
                        continue
                    goed = max(rest) < 0.1
                    soort = w.soort if w.soort != "naam" else "naam bekend" if w.bekend else "naam onbekend"
                    for s in ("totaal", soort):
                        tel[s, "n"] += 1
                        tel[s, "goed"] += goed
                    if not goed and missers:
                        a, z = max(0, w.van - 25), w.tot + 15
                        print(
                            f"   MIS {kwaliteit} {d.id} {soort} {tekst[a : w.van]!r} >>{tekst[w.van : w.tot]!r}<< {tekst[w.tot : z]!r} resten {[round(x, 1) for x in rest]}",
                            flush=True,
                        )
                        missers -= 1
    return tel


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--families", default="ood5,ood6")
    p.add_argument("--dossiers", type=int, default=2)
    p.add_argument("--begin", type=int, default=2000)
    p.add_argument("--kwaliteit", default="a,b,c")
    p.add_argument("--missers", type=int, default=0)
    a = p.parse_args()
    alles: Counter = Counter()
    for kw in a.kwaliteit.split(","):
        t0 = time.perf_counter()
        som: Counter = Counter()
        for f in a.families.split(","):
            som.update(meet(f, a.dossiers, kw, a.missers, a.begin))
        alles.update(som)
        toon(kw, som)
        print(f"   {time.perf_counter() - t0:.0f} s", flush=True)
    toon("samen", alles)


def toon(kop: str, t: Counter) -> None:
    soorten = sorted(s[0] for s in t if isinstance(s, tuple) and s[1] == "n")
    print(
        f"\n## scans {kop}: {t['paginas']} pagina's door de hele motor, geweigerd {t['geweigerd']}, eigen gelakt {t['eigen gelakt']} van {t['eigen n']}, naast het papier {t['naast het papier']}"
    )
    print("  " + "  ".join(f"{s} {t[s, 'goed'] / t[s, 'n']:.4f} ({t[s, 'n']})" for s in soorten), flush=True)


if __name__ == "__main__":
    main()
