# SPDX-License-Identifier: EUPL-1.2
"""Recall and precision of the detection per kind and per origin, on synthetic dossiers.

    python benchmarks/detectie.py [--families test,ood] [--dossiers 60] [--missers 20]

A passage is found when every letter and digit of it lies in a proposal. Precision counts merged proposals: right when
they touch a passage that must go.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dossiers.lakken.detectie import Pagina, Partijen, detecteer  # noqa: E402
from dossiers.lakken.generator import maak_dossier  # noqa: E402


def meet(familie: str, aantal: int, opties: dict, missers: int = 0, vals: int = 0) -> dict:
    raak: Counter = Counter()
    totaal: Counter = Counter()
    goed = alles = 0
    eigen_fout = eigen_zeker = eigen = deel_fout = deel = 0
    mis: list[str] = []
    vals_lijst: list[str] = []
    tekens = paginas = 0
    seconden = 0.0
    per_regel: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    per_soort: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for zaad in range(aantal):
        d = maak_dossier(familie, zaad, **opties)
        partijen = Partijen.uit_json(d.partijen)
        bladen = [Pagina(t) for t in d.paginas]
        t0 = time.perf_counter()
        voorstellen = detecteer(partijen, bladen)
        seconden += time.perf_counter() - t0
        paginas += len(bladen)
        dekking = [bytearray(len(t)) for t in d.paginas]
        for v in voorstellen:
            for i in range(v.van, v.tot):
                dekking[v.pagina][i] = 1
        doel = [bytearray(len(t)) for t in d.paginas]
        neutraal = [bytearray(len(t)) for t in d.paginas]
        for w in d.waarheid:
            tekst = d.paginas[w.pagina]
            tekens += 1
            gedekt = [dekking[w.pagina][i] for i in range(w.van, w.tot) if tekst[i].isalnum()]
            if w.lak:
                for i in range(w.van, w.tot):
                    doel[w.pagina][i] = 1
                if w.soort == "plaats":
                    continue
                ok = all(gedekt)
                soort = w.soort if w.soort != "naam" else ("naam bekend" if w.bekend else "naam onbekend")
                sleutels = [("totaal", ""), ("soort", soort)]
                if w.soort == "naam":
                    sleutels.append(("herkomst", w.herkomst))
                if w.soort not in ("naam",):
                    sleutels.append(("soort", "= vast gevormd"))
                for s in sleutels:
                    totaal[s] += 1
                    raak[s] += ok
                if w.deelt_naam and w.soort == "naam":
                    deel += 1
                    deel_fout += not any(gedekt) or not ok
                if not ok:
                    a, z = max(0, w.van - 45), min(len(tekst), w.tot + 30)
                    mis.append(
                        f"{d.id} {soort}: {tekst[a : w.van]!r} >>{tekst[w.van : w.tot]!r}<< {tekst[w.tot : z]!r}"
                    )
            else:
                eigen += 1
                fout = any(gedekt)
                eigen_fout += fout
                eigen_zeker += fout and any(
                    v.score > 0.85
                    for v in voorstellen
                    if v.pagina == w.pagina and v.van < w.tot and w.van < v.tot
                )
                for i in range(w.van, w.tot):
                    neutraal[w.pagina][i] = 1
                if fout:
                    a, z = max(0, w.van - 45), min(len(tekst), w.tot + 30)
                    r = [
                        v.regel
                        for v in voorstellen
                        if v.pagina == w.pagina and v.van < w.tot and w.van < v.tot
                    ]
                    vals_lijst.append(
                        f"{d.id} EIGEN {r}: {tekst[a : w.van]!r} >>{tekst[w.van : w.tot]!r}<< {tekst[w.tot : z]!r}"
                    )
        for v in voorstellen:
            per_soort[v.soort][0] += 1
            per_soort[v.soort][1] += any(doel[v.pagina][v.van : v.tot])
        for p, rij in enumerate(dekking):
            i, n = 0, len(rij)
            while i < n:
                if not rij[i]:
                    i += 1
                    continue
                j = i
                while j < n and rij[j]:
                    j += 1
                alles += 1
                ok = any(doel[p][i:j])
                goed += ok
                regels = [v.regel for v in voorstellen if v.pagina == p and v.van < j and i < v.tot]
                for r in regels:
                    per_regel[r][0] += 1
                    per_regel[r][1] += ok
                if not ok and not any(neutraal[p][i:j]):
                    t = d.paginas[p]
                    vals_lijst.append(
                        f"{d.id} VALS {regels}: {t[max(0, i - 45) : i]!r} >>{t[i:j]!r}<< {t[j : j + 30]!r}"
                    )
                i = j
    uit = {
        "familie": familie, "opties": opties, "paginas": paginas, "doelen": totaal[("totaal", "")],
        "recall": raak[("totaal", "")] / max(1, totaal[("totaal", "")]), "precisie": goed / max(1, alles),
        "soort": {s: (raak[("soort", s)] / totaal[("soort", s)], totaal[("soort", s)]) for k, s in sorted(totaal) if k == "soort"},
        "herkomst": {s: (raak[("herkomst", s)] / totaal[("herkomst", s)], totaal[("herkomst", s)]) for k, s in sorted(totaal) if k == "herkomst"},
        "gedeelde achternaam gemist": deel_fout / max(1, deel), "eigen gelakt": eigen_fout / max(1, eigen), "eigen zeker": eigen_zeker / max(1, eigen), "deel": deel, "eigen": eigen,
        "precisie per soort": {k: (g / n, n) for k, (n, g) in sorted(per_soort.items())},
        "paginas_per_s": paginas / max(1e-9, seconden),
    }  # fmt: skip
    for r in mis[:missers]:
        print("MIS ", r)
    for r in vals_lijst[:vals]:
        print(r)
    return uit


def toon(u: dict) -> None:
    print(
        f"\n## {u['familie']} {u['opties'] or ''}: {u['paginas']} pagina's, {u['doelen']} doelen, {u['paginas_per_s']:.0f} pagina's/s"
    )
    print(
        f"recall {u['recall']:.4f}  precisie {u['precisie']:.4f}  gedeelde achternaam gemist {u['gedeelde achternaam gemist']:.4f} (n={u['deel']})  eigen gelakt {u['eigen gelakt']:.4f}, waarvan niet als twijfel {u['eigen zeker']:.4f} (n={u['eigen']})"
    )
    for kop in ("soort", "herkomst", "precisie per soort"):
        print(
            ("  precisie: " if "precisie" in kop else "  ")
            + "  ".join(f"{s} {r:.4f} ({n})" for s, (r, n) in u[kop].items())
        )


def meet_scans(familie: str, paginas: int) -> None:
    """Recall on pages that were drawn, scanned in three qualities and read by OCR, with the dossier as context."""
    import tesserocr
    from rapidfuzz.distance import Indel

    from dossiers.lakken import ocr
    from dossiers.lakken.generator import scan

    for kwaliteit in scan.KWALITEITEN:
        raak: Counter = Counter()
        totaal: Counter = Counter()
        mis: list[str] = []
        gedaan = zaad = 0
        with tesserocr.PyTessBaseAPI(path=ocr.taaldata(), lang="nld", psm=tesserocr.PSM.SINGLE_COLUMN) as api:
            while gedaan < paginas:
                d = maak_dossier(familie, 1000 + zaad)
                zaad += 1
                keuze = [
                    p for p in range(len(d.paginas)) if sum(w.pagina == p and w.lak for w in d.waarheid) > 3
                ][:6]
                gelezen = {}
                for p in keuze:
                    api.SetImage(scan.beeld(d.paginas[p], kwaliteit, p))
                    api.SetSourceResolution(scan.KWALITEITEN[kwaliteit][0])
                    gelezen[p] = api.GetUTF8Text()
                    gedaan += 1
                bladen = [Pagina(gelezen[p], True) for p in keuze]
                voorstellen = detecteer(Partijen.uit_json(d.partijen), bladen)
                for nr, p in enumerate(keuze):
                    dekking = {i for v in voorstellen if v.pagina == nr for i in range(v.van, v.tot)}
                    kaart: dict[int, tuple[int, int]] = {}
                    for o in Indel.opcodes(d.paginas[p], gelezen[p]):
                        for i in range(o.src_start, o.src_end):
                            k = o.dest_start + (i - o.src_start) if o.tag == "equal" else -1
                            kaart[i] = (k, k) if k >= 0 else (-1, -1)
                    for w in d.waarheid:
                        if w.pagina != p or not w.lak or w.soort == "plaats":
                            continue
                        plekken = [kaart[i][0] for i in range(w.van, w.tot) if kaart.get(i, (-1,))[0] >= 0]
                        soort = (
                            w.soort if w.soort != "naam" else ("naam bekend" if w.bekend else "naam onbekend")
                        )
                        totaal[soort] += 1
                        totaal["totaal"] += 1
                        # nothing of the value was read: there is nothing to search for in the text
                        if len(plekken) * 3 < (w.tot - w.van):
                            totaal["niet gelezen"] += 1
                            ok = False
                        else:
                            ok = all(
                                i in dekking
                                for i in range(min(plekken), max(plekken) + 1)
                                if gelezen[p][i].isalnum()
                            )
                        raak[soort] += ok
                        raak["totaal"] += ok
                        if not ok and plekken:
                            a, z = max(0, min(plekken) - 30), max(plekken) + 20
                            mis.append(f"{soort} {d.paginas[p][w.van : w.tot]!r} in {gelezen[p][a:z]!r}")
        print(
            f"\n## scans {kwaliteit} van {familie}: {gedaan} pagina's; niet gelezen {totaal.pop('niet gelezen', 0)}"
        )
        print("  " + "  ".join(f"{s} {raak[s] / n:.4f} ({n})" for s, n in sorted(totaal.items())))
        for r in mis[:12]:
            print("  MIS", r)


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--families", default="test")
    p.add_argument("--dossiers", type=int, default=40)
    p.add_argument("--missers", type=int, default=0)
    p.add_argument("--vals", type=int, default=0)
    p.add_argument("--vormen", action="store_true", help="ook hoofdletters, NFD en scanruis")
    p.add_argument("--scans", type=int, default=0, help="aantal pagina's per kwaliteit")
    a = p.parse_args()
    detecteer(Partijen(), [Pagina("Opwarmen met Jan Jansen.")])
    for f in a.families.split(","):
        if a.scans:
            meet_scans(f, a.scans)
            continue
        toon(meet(f, a.dossiers, {}, a.missers, a.vals))
        if a.vormen:
            for o in (
                {"vorm": "nfd"},
                {"vorm": "groot"},
                {"vorm": "klein"},
                {"breedte": 60},
                {"ruis": 0.008},
            ):
                toon(meet(f, max(10, a.dossiers // 3), o, a.missers, a.vals))


if __name__ == "__main__":
    main()
