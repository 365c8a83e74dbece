# SPDX-License-Identifier: EUPL-1.2
"""Mutation testing of the calculation core: break the rules one small piece at a time and see whether a test notices.

    .venv/bin/python -m tests.recht.mutatie [file ...] [--uit mutanten.jsonl] [--deel 0/3]

``--deel n/m`` takes mutant n, n+m, n+2m, ... of each file, so that a long run can be done in parts.

For each mutant a child process is forked that loads the changed module from memory (no file is touched), first compares the golden
answers, then runs the tests of the module, then all fast tests of the core. Docstrings, annotations and ``__slots__`` are left alone.
"""

import ast
import copy
import io
import json
import os
import signal
import sys
import time
import zoneinfo  # noqa: F401  loaded once, before the forks
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path

import hypothesis  # noqa: F401
import pytest

WORTEL = Path(__file__).resolve().parents[2]
DOELEN = [
    *sorted(p for p in (WORTEL / "herstel" / "recht").glob("*.py") if p.name != "__init__.py"),
    *sorted((WORTEL / "regelingen").glob("*/regels.py")),
]
TIJD = 40
EIGEN = {
    "kalender": "recht/test_kalender.py",
    "geld": "recht/test_kalender.py",
    "taal": "recht/test_kalender.py",
    "bsn": "recht/test_kalender.py",
    "termijnen": "recht/test_termijnen.py",
    "dwangsom": "recht/test_termijnen.py",
    "aanvragen": "recht/test_aanvragen_en_betalen.py",
    "betaling": "recht/test_aanvragen_en_betalen.py",
    "wettabel": "recht/test_wettabel.py",
    "integraal": "regelingen/regels/test_integraal.py",
}
ALLE = [
    *("recht/test_goud.py", "recht/test_voorbeelden.py", "recht/test_kalender.py", "recht/test_termijnen.py"),
    *("recht/test_aanvragen_en_betalen.py", "recht/test_wettabel.py", "recht/test_invoer_en_stroom.py"),
    *("regelingen/regels", "recht/test_orakel.py", "recht/test_eigenschappen.py"),
]
MET_KINDS = ["recht/test_invoer_en_stroom.py", "recht/test_wettabel.py", "recht/test_orakel.py"]
KINDS = {
    "termijnen": {
        *(
            "bezwaartermijn",
            "beroepstermijn",
            "beslistermijn_bezwaar",
            "beslistermijn_primair",
            "zienswijzetermijn",
        ),
        *("moratorium", "atw_verlenging", "expartner"),
    },
    "dwangsom": {"dwangsom"},
    "aanvragen": {"aanvraag_tijdig"},
    "betaling": {"betaaltermijn"},
    "integraal": {"compensatie", "ogs", "herziening"},
    "eerste_toets": {"forfait"},
    "kind": {"kindbedrag"},
    "expartner": {"expartner"},
    "nabestaanden": {"nabestaanden"},
    "hzk": {"hzk"},
}
"""Rules that only these kinds use; the other modules concern all."""
_VERGELIJK = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_REKEN = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


def _overslaan(boom: ast.Module) -> set[int]:
    """Nodes that are no behaviour: docstrings, annotations, slots, type-checking imports."""
    weg: set[int] = set()

    def alles(knoop: ast.AST | None) -> None:
        if knoop is not None:
            weg.update(id(k) for k in ast.walk(knoop))

    for knoop in ast.walk(boom):
        if isinstance(knoop, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            eerste = knoop.body[0] if knoop.body else None
            if isinstance(eerste, ast.Expr) and isinstance(eerste.value, ast.Constant):
                alles(eerste)
        if isinstance(knoop, ast.FunctionDef):
            alles(knoop.returns)
        elif isinstance(knoop, (ast.arg, ast.AnnAssign)):
            alles(knoop.annotation)
        elif isinstance(knoop, ast.Assign) and isinstance(knoop.targets[0], ast.Name):
            if knoop.targets[0].id in ("__slots__", "__all__", "Regel", "_Grens"):
                alles(knoop)
        elif isinstance(knoop, ast.If) and "TYPE_CHECKING" in ast.dump(knoop.test):
            alles(knoop)
    return weg


def mutanten(boom: ast.Module, deel: int = 0, van: int = 1) -> Iterator[tuple[int, str, ast.Module]]:
    """``(line, what was changed, changed tree)``, one change each."""
    weg = _overslaan(boom)
    teller = -1
    for nummer, knoop in enumerate(ast.walk(boom)):
        if id(knoop) in weg:
            continue
        for wat, doe in _wijzigingen(knoop):
            teller += 1
            if teller % van != deel:
                continue
            ander = copy.deepcopy(boom)
            doel = next(k for n, k in enumerate(ast.walk(ander)) if n == nummer)
            doe(doel)
            yield getattr(knoop, "lineno", 0), wat, ast.fix_missing_locations(ander)


def _zet(veld: str, waarde):
    def doe(knoop):
        setattr(knoop, veld, waarde() if callable(waarde) else waarde)

    return doe


def _wijzigingen(knoop: ast.AST):
    if isinstance(knoop, ast.Compare):
        for i, op in enumerate(knoop.ops):
            ander = _VERGELIJK[type(op)]

            def doe(k, i=i, ander=ander):
                k.ops[i] = ander()

            yield f"{type(op).__name__} -> {ander.__name__}", doe
    elif isinstance(knoop, ast.BoolOp):
        ander = ast.Or if isinstance(knoop.op, ast.And) else ast.And
        yield f"{type(knoop.op).__name__} -> {ander.__name__}", _zet("op", ander)
    elif isinstance(knoop, (ast.BinOp, ast.AugAssign)) and type(knoop.op) in _REKEN:
        ander = _REKEN[type(knoop.op)]
        yield f"{type(knoop.op).__name__} -> {ander.__name__}", _zet("op", ander)
    elif isinstance(knoop, ast.UnaryOp):
        if isinstance(knoop.op, ast.Not):
            yield "not x -> not not x", lambda k: setattr(k, "operand", ast.UnaryOp(ast.Not(), k.operand))
        elif isinstance(knoop.op, ast.USub):
            yield "-x -> +x", _zet("op", ast.UAdd)
    elif isinstance(knoop, ast.Constant):
        waarde = knoop.value
        if waarde is True or waarde is False:
            yield f"{waarde} -> {not waarde}", _zet("value", not waarde)
        elif isinstance(waarde, int):
            yield f"{waarde} -> {waarde + 1}", _zet("value", waarde + 1)
        elif isinstance(waarde, str):
            yield f"{waarde[:40]!r} -> XX", _zet("value", f"XX{waarde}XX")
        elif waarde is None:
            yield "None -> ''", _zet("value", "")
    elif isinstance(knoop, ast.Name) and knoop.id in ("min", "max") and isinstance(knoop.ctx, ast.Load):
        ander = "max" if knoop.id == "min" else "min"
        yield f"{knoop.id} -> {ander}", _zet("id", ander)
    elif isinstance(knoop, (ast.If, ast.IfExp, ast.While)) and not isinstance(
        knoop.test, (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Constant)
    ):
        yield "if x -> if not x", lambda k: setattr(k, "test", ast.UnaryOp(ast.Not(), k.test))
    elif isinstance(knoop, ast.Continue):
        yield "continue -> break", lambda k: setattr(k, "__class__", ast.Break)
    elif isinstance(knoop, ast.Break):
        yield "break -> continue", lambda k: setattr(k, "__class__", ast.Continue)
    elif isinstance(knoop, ast.Expr) and isinstance(knoop.value, ast.Call):
        yield f"{ast.unparse(knoop.value.func)}(...) weg", lambda k: setattr(k, "value", ast.Constant(None))
    elif (
        isinstance(knoop, ast.Return)
        and knoop.value is not None
        and not isinstance(knoop.value, ast.Constant)
    ):
        yield "return x -> return None", lambda k: setattr(k, "value", ast.Constant(None))


class _Mutant(MetaPathFinder, Loader):
    def __init__(self, naam: str, pad: Path, boom: ast.Module) -> None:
        self.naam, self.pad, self.boom = naam, pad, boom

    def find_spec(self, fullname, path=None, target=None):
        if fullname == self.naam:
            return ModuleSpec(fullname, self, origin=str(self.pad))
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__file__ = str(self.pad)
        exec(compile(self.boom, str(self.pad), "exec"), module.__dict__)


def _goud_klopt(goud: list[dict]) -> bool:
    import regelingen.rekenregels  # noqa: F401
    from herstel.recht.rekenen import bereken

    for geval in goud:
        antwoord = bereken(geval["kind"], geval["invoer"], met_uitleg=True).als_json()
        for regel in antwoord["regels"]:
            del regel["bron"]
        if any(geval.get(k) != v for k, v in antwoord.items()):
            return False
    from tests.recht.maak_goud import MELDINGEN, meldingen

    return meldingen() == [json.loads(r) for r in MELDINGEN.read_text(encoding="utf-8").splitlines()]


def _proeven(bestanden: list[str], kies: str) -> bool:
    paden = [str(WORTEL / "tests" / b) for b in bestanden]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return pytest.main(["-x", "-c", str(WORTEL / "tests/recht/snel.ini"), "-k", kies, *paden]) == 0


def _kind(naam: str, pad: Path, boom: ast.Module, goud: list[dict]) -> int:
    """Exit code of the child: 0 = survived, else the stage that killed it."""
    signal.alarm(TIJD)
    kort = pad.parent.name if pad.name == "regels.py" else pad.stem
    if kort in KINDS:
        goud = [g for g in goud if g["kind"] in KINDS[kort]]
    sys.meta_path.insert(0, _Mutant(naam, pad, boom))
    try:
        if not _goud_klopt(goud):
            return 1
    except BaseException:  # noqa: BLE001 - a mutant may raise anything
        return 1
    eigen = EIGEN.get(
        kort,
        "regelingen/regels/test_andere_regels.py"
        if pad.name == "regels.py"
        else "recht/test_invoer_en_stroom.py",
    )
    kies = "not opdracht"
    if kort in KINDS:
        kies += f" and (not eens_met_het_orakel or {' or '.join(KINDS[kort])})"
    try:
        if not _proeven([eigen], kies):
            return 2
        rest = MET_KINDS if kort in KINDS else ALLE
        return 0 if _proeven([b for b in rest if b != eigen], kies) else 3
    except BaseException:  # noqa: BLE001 - a mutant may raise anything
        return 3


def beproef(naam: str, pad: Path, boom: ast.Module, goud: list[dict]) -> str:
    pid = os.fork()
    if pid == 0:
        code = 3
        try:
            nul = os.open(os.devnull, os.O_RDWR)
            for kanaal in (0, 1, 2):
                os.dup2(nul, kanaal)
            code = _kind(naam, pad, boom, goud)
        finally:
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return "tijd" if os.WTERMSIG(status) == signal.SIGALRM else "dood"
    return {0: "overleeft", 1: "goud", 2: "eigen proeven", 3: "andere proeven"}.get(
        os.WEXITSTATUS(status), "dood"
    )


def main() -> None:
    argumenten = sys.argv[1:]
    uit = Path("mutanten.jsonl")
    if "--uit" in argumenten:
        plek = argumenten.index("--uit")
        uit = Path(argumenten[plek + 1])
        del argumenten[plek : plek + 2]
    deel, van = 0, 1
    if "--deel" in argumenten:
        plek = argumenten.index("--deel")
        deel, van = map(int, argumenten[plek + 1].split("/"))
        del argumenten[plek : plek + 2]
    doelen = [Path(a).resolve() for a in argumenten] or DOELEN
    os.environ["HERSTEL_GEVALLEN"] = "60"
    os.chdir(WORTEL)
    goud = [
        json.loads(r) for r in (WORTEL / "tests/recht/goud.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    alles = levend = 0
    begin = time.monotonic()
    with uit.open("a", encoding="utf-8") as bestand:
        for pad in doelen:
            naam = ".".join(pad.relative_to(WORTEL).with_suffix("").parts)
            boom = ast.parse(pad.read_text(encoding="utf-8"))
            aantal = over = 0
            for regel, wat, ander in mutanten(boom, deel, van):
                uitslag = beproef(naam, pad, ander, goud)
                aantal += 1
                over += uitslag == "overleeft"
                print(
                    json.dumps(
                        {"module": naam, "regel": regel, "wat": wat, "uitslag": uitslag}, ensure_ascii=False
                    ),
                    file=bestand,
                    flush=True,
                )
            alles += aantal
            levend += over
            print(
                f"{naam}: {aantal} mutanten, {over} overleven ({time.monotonic() - begin:.0f} s)", flush=True
            )
    print(f"samen {alles} mutanten, {alles - levend} gedood ({100 * (alles - levend) / max(1, alles):.1f}%)")


if __name__ == "__main__":
    main()
