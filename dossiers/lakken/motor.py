# SPDX-License-Identifier: EUPL-1.2
"""The whole road for one file: preflight, read, find, rebuild, verify, release.

Every step is split in page ranges that stand on their own: a range is done when its file is there (written in one
atomic step), so a run that was killed goes on with what is missing and ends with the same bytes. The state lives
in a folder beside the output, readable by its owner only, and is removed when the run ends.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import resource
import shutil
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from .detectie.partijen import Partijen, PartijenFout, Persoon
from .proces import Ploeg, eenmalig
from .weigering import Geweigerd, OmgevingFout, spoor

log = logging.getLogger(__name__)

VERSIE = 8
"""Raised when the same input would give other bytes; an older state is then not used."""
STAAT = ".lakstaat"
REEKS = 50
VERDEEL_CONTROLE = 40
"""From this many pages the verification is divided over the processes."""
Voortgang = Callable[[str, int, int], None]


class ZaakFout(ValueError):
    """zaak.json can't be used; the message says where and why (Dutch)."""


@dataclass(frozen=True)
class Zaak:
    partijen: dict[str, Any]
    vlakken: list[dict[str, Any]]

    @classmethod
    def uit_json(cls, d: Any) -> Zaak:
        """Check the shape of zaak.json. Missing fields are fine; wrong ones are not."""
        if not isinstance(d, dict):
            raise ZaakFout("zaak.json: verwacht een object met 'partijen' en 'vlakken'")
        onbekend = set(d) - {"partijen", "vlakken"}
        if onbekend:
            raise ZaakFout(f"zaak.json: onbekend veld '{min(onbekend)}'")
        partijen = d.get("partijen") if d.get("partijen") is not None else {}
        _keur_partijen(partijen)
        vlakken = d.get("vlakken") if d.get("vlakken") is not None else []
        if not isinstance(vlakken, list):
            raise ZaakFout("zaak.json: 'vlakken' moet een lijst zijn")
        schoon = []
        for i, v in enumerate(vlakken):
            waar = f"vlakken[{i}]"
            if not isinstance(v, dict) or "pagina" not in v or "rect" not in v:
                raise ZaakFout(f"zaak.json: {waar} moet 'pagina' en 'rect' hebben")
            if isinstance(v["pagina"], bool) or not isinstance(v["pagina"], int) or v["pagina"] < 0:
                raise ZaakFout(f"zaak.json: {waar}.pagina moet een geheel getal vanaf 0 zijn")
            r = v["rect"]
            if (
                not isinstance(r, list)
                or len(r) != 4
                or not all(
                    isinstance(x, (int, float)) and not isinstance(x, bool) and abs(x) < 1e7 for x in r
                )
            ):
                raise ZaakFout(f"zaak.json: {waar}.rect moet vier getallen [x0, y0, x1, y1] zijn")
            if r[0] == r[2] or r[1] == r[3]:
                raise ZaakFout(f"zaak.json: {waar}.rect heeft geen oppervlak")
            schoon.append({"pagina": v["pagina"], "rect": [float(x) for x in r]})
        return cls(partijen, schoon)

    @classmethod
    def uit_bestand(cls, pad: Path) -> Zaak:
        try:
            tekst = pad.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            raise ZaakFout(f"{pad}: dit bestand bestaat niet") from None
        except UnicodeDecodeError:
            raise ZaakFout(f"{pad}: dit bestand is geen UTF-8") from None
        except OSError as e:
            raise ZaakFout(f"{pad}: niet te lezen ({e.strerror})") from None
        try:
            return cls.uit_json(json.loads(tekst))
        except json.JSONDecodeError as e:
            raise ZaakFout(f"{pad}: geen geldige JSON, regel {e.lineno} teken {e.colno}") from None
        except RecursionError:
            raise ZaakFout(f"{pad}: te diep genest") from None
        except ZaakFout:
            raise
        except ValueError:
            raise ZaakFout(f"{pad}: er staat een getal in van duizenden cijfers") from None


_VELDEN = {f.name for f in fields(Persoon)} - {"adressen"} | {"adres", "tussenvoegsels", "rol"}
_ADRESVELDEN = {
    "straat", "huisnummer", "huisletter", "toevoeging", "huisnummertoevoeging", "postcode", "plaats", "woonplaats",
    "land",
}  # fmt: skip


def _keur_partijen(partijen: Any) -> None:
    """Each field must be known: one with a typo in its name would protect nobody, and nobody would notice."""
    try:
        Partijen.uit_json(partijen)
    except PartijenFout as e:
        raise ZaakFout(f"zaak.json: {e}") from None
    mensen = [("partijen.ouder", partijen.get("ouder"))]
    for rol in ("derden", "ambtenaren"):
        mensen += [(f"partijen.{rol}[{i}]", p) for i, p in enumerate(partijen.get(rol) or [])]
    for waar, p in mensen:
        _keur_velden(p, _VELDEN, waar)
        adres = (p or {}).get("adres")
        for i, a in enumerate(adres if isinstance(adres, list) else [adres]):
            _keur_velden(a, _ADRESVELDEN, f"{waar}.adres" + (f"[{i}]" if isinstance(adres, list) else ""))


def _keur_velden(d: Any, bekend: set[str], waar: str) -> None:
    onbekend = set(d) - bekend if isinstance(d, dict) else set()
    if onbekend:
        raise ZaakFout(
            f"zaak.json: onbekend veld {waar}.{min(onbekend)}. Bekend zijn: {', '.join(sorted(bekend))}"
        )


def _reeksen(n: int) -> list[tuple[int, int]]:
    maat = min(REEKS, -(-n // 4))
    return [(a, min(a + maat, n)) for a in range(0, n, maat)]


def _som(pad: Path) -> str:
    som = hashlib.sha256()
    with pad.open("rb") as f:
        for blok in iter(lambda: f.read(1 << 20), b""):
            som.update(blok)
    return som.hexdigest()


def _schrijf(pad: Path, data: bytes) -> None:
    tijdelijk = pad.with_name(f".{pad.name}.{os.getpid()}")
    with open(tijdelijk, "wb", opener=lambda p, f: os.open(p, f, 0o600)) as f:
        f.write(data)
    os.replace(tijdelijk, pad)


def staatmap(uit: Path) -> Path:
    """Where the state of a run is kept. A name that would be too long for a folder is shortened."""
    naam = os.fsencode(uit.name)
    if len(naam) + len("..lakstaat") > 255:
        return uit.with_name(f".{hashlib.sha256(naam).hexdigest()[:32]}{STAAT}")
    return uit.with_name(f".{uit.name}{STAAT}")


def lak(
    in_: str | Path,
    uit: str | Path,
    zaak: Zaak,
    *,
    werkers: int = 2,
    labels: bool = True,
    voortgang: Voortgang | None = None,
) -> dict[str, Any]:
    """Redact one PDF. Returns the result as a dict ready for JSON; never raises for what is in the file.

    `uit` is written (atomically) only when `status` is "gelakt". Raises `ZaakFout` for a box on a page that isn't
    there, `ValueError` when `uit` can't be the new file, `OSError` when it can't be written.
    """
    in_, uit = Path(in_).resolve(), Path(os.path.abspath(uit))
    _keur_uitvoer(in_, uit)
    begin = time.monotonic()
    meter = _Meter()
    try:
        resultaat = _lak(in_, uit, zaak, werkers, labels, voortgang or (lambda *_: None), meter)
    except Exception as e:  # noqa: BLE001 - whatever it is, no plain text may stay behind
        shutil.rmtree(staatmap(uit), ignore_errors=True)
        reden = _reden(e)
        resultaat = {
            "status": "geweigerd", "reden": reden.code, "melding": reden.melding, "voorstellen": [], "verificatie": None,
        }  # fmt: skip
    resultaat["seconden"] = round(time.monotonic() - begin, 3)
    resultaat["piek_mb"] = round(meter.piek(), 1)
    return resultaat


def _keur_uitvoer(in_: Path, uit: Path) -> None:
    if uit.exists() and in_.exists() and os.path.samefile(in_, uit):
        raise ValueError("Het resultaat mag het origineel niet overschrijven")
    if uit.exists() and not uit.is_file():
        raise ValueError(f"{uit} bestaat al en is geen gewoon bestand; geef de naam van een nieuw bestand")


def _reden(e: Exception) -> Geweigerd:
    """Why the file is refused. What isn't the file's fault is raised again."""
    if isinstance(e, Geweigerd):
        return e
    if isinstance(e, (ZaakFout, OmgevingFout, OSError)):
        raise e
    log.error("Lakken liep vast. %s", spoor(e))
    return Geweigerd("niet_ondersteund", "het verwerken liep vast")


class _Meter:
    """Highest memory of this process and its children together (upper bound: their own peaks added up)."""

    def __init__(self) -> None:
        self.kinderen = 0.0

    def zie(self, mb: float) -> None:
        self.kinderen = max(self.kinderen, mb)

    def piek(self) -> float:
        return self.kinderen + resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _lak(
    in_: Path, uit: Path, zaak: Zaak, werkers: int, labels: bool, voortgang: Voortgang, meter: _Meter
) -> dict[str, Any]:
    if not in_.is_file():
        raise Geweigerd(
            "geen_pdf", "het is geen gewoon bestand" if in_.exists() else "het bestand bestaat niet"
        )
    with (
        Ploeg(werkers, modules=("herbouw",)) as ploeg,
        Ploeg(werkers, modules=("verificatie",)) as controleurs,
    ):
        # they load what they need while the file is judged; the first does the finding, later on
        ploeg.start(2)
        ploeg.alvast({"taak": "opwarmen"})
        keuring = eenmalig({"taak": "voorcontrole", "pad": str(in_)}, geheugen_mb=2048, cpu_s=60, wand_s=300)
        meter.zie(keuring["piek_mb"])
        return _lak_gekeurd(in_, uit, zaak, keuring["paginas"], labels, voortgang, meter, ploeg, controleurs)


def _lak_gekeurd(
    in_: Path, uit: Path, zaak: Zaak, n: int, labels: bool, voortgang: Voortgang, meter: _Meter,
    ploeg: Ploeg, controleurs: Ploeg,
) -> dict[str, Any]:  # fmt: skip
    for i, v in enumerate(zaak.vlakken):
        if v["pagina"] >= n:
            raise ZaakFout(
                f"zaak.json: vlakken[{i}].pagina is {v['pagina']}, maar het bestand heeft {n} pagina's (vanaf 0)"
            )
    sleutel = hashlib.sha256(
        json.dumps([VERSIE, _som(in_), zaak.partijen, zaak.vlakken, labels], sort_keys=True).encode()
    ).hexdigest()
    staat = staatmap(uit)
    merk = staat / "sleutel"
    if not (merk.is_file() and merk.read_text() == sleutel):
        shutil.rmtree(staat, ignore_errors=True)
        staat.mkdir(mode=0o700, parents=True)
        _schrijf(merk, sleutel.encode())
    reeksen = _reeksen(n)
    lezingen = [staat / f"lees-{a:06d}" for a, _ in reeksen]
    delen = [staat / f"deel-{a:06d}" for a, _ in reeksen]
    voorstellen = staat / "voorstellen.json"

    def volg(stap: str, open_: list[int], al: int) -> Callable[[int, int], None]:
        stand: dict[int, int] = {}

        def zie(taak: int, gedaan: int) -> None:
            stand[taak] = gedaan
            voortgang(stap, al + sum(stand.values()), n)

        return zie

    open_ = [k for k, p in enumerate(lezingen) if not p.is_file()]
    if open_:
        al = sum(b - a for k, (a, b) in enumerate(reeksen) if k not in open_)
        ploeg.voer_uit(
            [
                {
                    "taak": "lees",
                    "pad": str(in_),
                    "van": reeksen[k][0],
                    "tot": reeksen[k][1],
                    "uit": str(lezingen[k]),
                }
                for k in open_
            ],
            volg("lezen", open_, al),
        )
    controleurs.start(controleurs.aantal)
    voortgang("vinden", 0, n)
    lezingen = _vind(ploeg, in_, staat, zaak.partijen, reeksen, lezingen, volg)
    extra: list[dict[str, Any]] = []
    if (staat / "extra.json").is_file():
        extra = json.loads((staat / "extra.json").read_text())
    _herbouw(ploeg, in_, reeksen, lezingen, delen, voorstellen, zaak.vlakken + extra, labels, volg)
    meter.zie(ploeg.piek_mb + controleurs.hoogste_mb())
    ploeg.stop()

    concept = staat / "concept.pdf"
    for ronde in range(3):
        verslag, feiten = _stel_samen(delen, concept)
        _schrijf(staat / "feiten.json", json.dumps(feiten).encode())
        rapport = _verifieer(controleurs, concept, voorstellen, staat / "feiten.json", feiten, voortgang)
        meter.zie(controleurs.piek_mb)
        controleurs.stop()
        if rapport["schoon"]:
            break
        # OCR of the result read a value that it could not read in the source: paint it and look again
        nieuw = _te_herstellen(rapport, feiten)
        if nieuw is None or ronde == 2:
            raise _VerificatieFout(rapport)
        extra += nieuw
        _schrijf(staat / "extra.json", json.dumps(extra).encode())
        raak = {v["pagina"] for v in nieuw}
        for k, (a, b) in enumerate(reeksen):
            if any(a <= p < b for p in raak):
                delen[k].unlink()
        _herbouw(ploeg, in_, reeksen, lezingen, delen, voorstellen, zaak.vlakken + extra, labels, volg)
        ploeg.stop()
    rapport["hersteld"] = len(extra)
    rapport["bestand_sha256"] = _som(concept)
    rapport["bron_sha256"] = _som(in_)
    uit.parent.mkdir(parents=True, exist_ok=True)
    os.chmod(concept, 0o644)
    os.replace(concept, uit)
    modi: dict[str, int] = {}
    for f in feiten:
        modi[f["modus"]] = modi.get(f["modus"], 0) + 1
    shutil.rmtree(staat, ignore_errors=True)
    return {
        "status": "gelakt", "reden": None, "melding": f"{n} pagina's gelakt en gecontroleerd, {len(verslag)} vakken.",
        "paginas": n, "gelezen_als": modi, "voorstellen": verslag, "verificatie": rapport,
    }  # fmt: skip


def _vind(
    ploeg: Ploeg, in_: Path, staat: Path, partijen: dict[str, Any], reeksen: list[tuple[int, int]],
    lezingen: list[Path], volg: Any,
) -> list[Path]:  # fmt: skip
    """Find what must go, and prove that the fonts draw what they say. The search can't be divided, so the proof runs
    beside it; if it fails for a page, parts of that page are read again and the search is done again. Where that is to
    be expected the proof goes first.

    Returns the readings to go on with.
    """
    voorstellen, voorlopig = staat / "voorstellen.json", staat / "voorstellen-voorlopig.json"
    proef = staat / "letterproef.json"

    def zoek(waarin: list[Path], uit: Path) -> dict[str, Any]:
        paden = [str(p) for p in waarin]
        return {"taak": "detecteer", "partijen": partijen, "lezingen": paden, "uit": str(uit)}

    if not proef.is_file():
        taak = {
            "taak": "letterproef",
            "pad": str(in_),
            "lezingen": [str(p) for p in lezingen],
            "uit": str(proef),
        }
        naast_elkaar = ploeg.aantal > 1 and not _vreemde_letters(lezingen)
        ploeg.voer_uit([zoek(lezingen, voorlopig), taak] if naast_elkaar else [taak])
    beter = _lees_onbewezen(ploeg, in_, staat, reeksen, lezingen, volg)
    if beter == lezingen and voorlopig.is_file():
        os.replace(voorlopig, voorstellen)
    if not voorstellen.is_file():
        ploeg.voer_uit([zoek(beter, voorstellen)])
    return beter


def _vreemde_letters(lezingen: list[Path]) -> bool:
    """Are there letters to prove that Dutch OCR hardly knows?"""
    for pad in lezingen:
        with pad.open("rb") as f:
            (n,) = struct.unpack("<Q", f.read(8))
            paginas = json.loads(f.read(n))["paginas"]
        if any(
            c > "\xff" for p in paginas if p["proef"] for cs in p["proef"]["letters"].values() for c in cs
        ):
            return True
    return False


def _lees_onbewezen(
    ploeg: Ploeg, in_: Path, staat: Path, reeksen: list[tuple[int, int]], lezingen: list[Path], volg: Any
) -> list[Path]:
    """Read pages with a letter that nothing proves again. Returns the readings with those instead."""
    proef = staat / "letterproef.json"
    onbewezen = json.loads(proef.read_text())["onbewezen"]
    uit = list(lezingen)
    open_ = []
    for k, (a, b) in enumerate(reeksen):
        hier = {p: letters for p, letters in onbewezen.items() if a <= int(p) < b}
        if hier:
            uit[k] = staat / f"her-{a:06d}"
            if not uit[k].is_file():
                open_.append((k, hier))
    if open_:
        ploeg.voer_uit(
            [
                {
                    "taak": "lees",
                    "pad": str(in_),
                    "lezing": str(lezingen[k]),
                    "onbewezen": hier,
                    "uit": str(uit[k]),
                }
                for k, hier in open_
            ],
            volg("lezen", [k for k, _ in open_], 0),
        )
    return uit


class _VerificatieFout(Geweigerd):
    def __init__(self, rapport: dict[str, Any]) -> None:
        gevonden = ", ".join(f"{k}: {v}" for k, v in rapport["gevonden"].items())
        super().__init__("verificatie", gevonden)
        self.rapport = rapport


def _herbouw(
    ploeg: Ploeg, in_: Path, reeksen: list[tuple[int, int]], lezingen: list[Path], delen: list[Path], voorstellen: Path,
    vlakken: list[dict[str, Any]], labels: bool, volg: Any,
) -> None:  # fmt: skip
    open_ = [k for k, p in enumerate(delen) if not p.is_file()]
    if not open_:
        return
    al = sum(b - a for k, (a, b) in enumerate(reeksen) if k not in open_)
    ploeg.voer_uit(
        [
            {
                "taak": "herbouw", "pad": str(in_), "van": reeksen[k][0], "tot": reeksen[k][1], "lezing": str(lezingen[k]),
                "voorstellen": str(voorstellen), "labels": labels, "uit": str(delen[k]),
                "vlakken": [v for v in vlakken if reeksen[k][0] <= v["pagina"] < reeksen[k][1]],
            }
            for k in open_
        ],
        volg("lakken", open_, al),
    )  # fmt: skip


def _stel_samen(delen: list[Path], doel: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    from .schrijver import Schrijver

    verslag: list[dict[str, Any]] = []
    feiten: list[dict[str, Any]] = []
    with open(doel, "wb", opener=lambda p, f: os.open(p, f, 0o600)) as f:
        s = Schrijver(f)
        for pad in delen:
            with pad.open("rb") as d:
                (m,) = struct.unpack("<Q", d.read(8))
                for k in json.loads(d.read(m)):
                    s.pagina([d.read(lengte) for lengte in k["lengten"]])
                    verslag += k["verslag"]
                    feiten.append(k["feiten"])
        s.klaar()
        f.flush()
        os.fsync(f.fileno())
    return verslag, feiten


def _steekproef(feiten: list[dict[str, Any]], hoeveel: int) -> list[int]:
    """Pages for a closer look, spread over the file. Some have no box: where nothing was found all may have been
    missed."""
    raak = [f["nummer"] for f in feiten if f["vakken"]]
    leeg = [f["nummer"] for f in feiten if not f["vakken"]]
    zonder = min(len(leeg), max(1, hoeveel // 3, hoeveel - len(raak)))
    return sorted(_verspreid(raak, hoeveel - zonder) + _verspreid(leeg, zonder))


def _verspreid(paginas: list[int], hoeveel: int) -> list[int]:
    """The first, the last and some between; of one only the middle."""
    n = len(paginas)
    if n <= hoeveel:
        return paginas
    if hoeveel == 1:
        return [paginas[n // 2]]
    return [paginas[i * (n - 1) // (hoeveel - 1)] for i in range(hoeveel)]


def _verifieer(
    ploeg: Ploeg,
    concept: Path,
    voorstellen: Path,
    feitenpad: Path,
    feiten: list[dict[str, Any]],
    voortgang: Voortgang,
) -> dict[str, Any]:
    n = len(feiten)
    voortgang("controleren", 0, n)
    maat = n if n < VERDEEL_CONTROLE else -(-n // (ploeg.aantal + 1))
    stukken = [(a, min(a + maat, n)) for a in range(0, n, maat)]
    gedaan: dict[int, int] = {}

    def zie(taak: int, stap: int) -> None:
        gedaan[taak] = stap
        voortgang("controleren", n * sum(gedaan.values()) // (3 * len(stukken)), n)

    alles = {
        "taak": "verifieer",
        "pad": str(concept),
        "voorstellen": str(voorstellen),
        "feiten": str(feitenpad),
    }
    # a page that was read by OCR is the more likely to have kept something
    ocr_op = _steekproef(feiten, 4 if any(f["modus"] == "ocr" for f in feiten) else 2)
    # the longest first and one part more than there are children, so that they end together
    rapporten = ploeg.voer_uit(
        [alles | {"van": a, "tot": b, "deel": [k, len(stukken)]} for k, (a, b) in enumerate(stukken)]
        + [alles | {"ocr": [i], "miner": []} for i in ocr_op]
        + [alles | {"ocr": [], "miner": _steekproef(feiten, 12)}],
        zie,
    )
    uit: dict[str, Any] = {
        "schoon": all(r["schoon"] for r in rapporten),
        "tellingen": {},
        "gevonden": {},
        "lekken": [],
    }
    for r in rapporten:
        for veld in ("tellingen", "gevonden"):
            for k, v in r[veld].items():
                uit[veld][k] = max(uit[veld].get(k, 0), v) if k == "waarden" else uit[veld].get(k, 0) + v
        uit["lekken"] += r["lekken"]
    return uit


def _te_herstellen(rapport: dict[str, Any], feiten: list[dict[str, Any]]) -> list[dict[str, Any]] | None:
    """Boxes that would cover what OCR found; None when anything else was found."""
    nieuw = []
    for lek in rapport["lekken"]:
        if lek["kanaal"] != "ocr" or lek["rect"] is None:
            return None
        f = feiten[lek["pagina"]]
        x0, y0, x1, y1 = lek["rect"]
        X0, Y0, X1, Y1 = x0 - 1, y0 - 1, x1 + 1, y1 + 1
        bx0, by0, bx1, by1 = f["doos"]
        rect = {
            0: (bx0 + X0, by1 - Y1, bx0 + X1, by1 - Y0),
            1: (bx0 + Y0, by0 + X0, bx0 + Y1, by0 + X1),
            2: (bx1 - X1, by0 + Y0, bx1 - X0, by0 + Y1),
            3: (bx1 - Y1, by1 - X1, bx1 - Y0, by1 - X0),
        }[f["draai"]]
        nieuw.append({"pagina": lek["pagina"], "rect": [round(v, 2) for v in rect]})
    return nieuw
