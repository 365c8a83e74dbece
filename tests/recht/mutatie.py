# SPDX-License-Identifier: EUPL-1.2
"""Mutation testing of the calculation core: break the rules one small piece at a time and see whether a test notices.

    .venv/bin/python -m tests.recht.mutatie [file ...] [--uit mutanten.jsonl] [--deel 0/3] [--opnieuw mutanten.jsonl]

``--opnieuw`` takes the mutants that survived in an earlier run of the same code (after a test was added). ``--deel n/m`` takes mutant n, n+m, n+2m, ... of each file, so that a long run can be done in parts.

The tests are collected once, in a process that first runs all of them unchanged: they must pass, and it is noted how long each takes and
which functions of the rules it reaches. For each mutant that process forks a child, which puts the changed code into the living function
(no file is touched), empties the caches and runs only the tests that reach the function, the quickest and the last killers first, until
one fails. What can't be done that way goes to a fresh process that loads the changed module from memory and runs every test: code outside
functions, and a survivor in a function that ran while the modules were loaded or whose answers are kept (calendar, law table, input).
Docstrings, annotations and ``__slots__`` are left alone.
"""

import __future__

import argparse
import ast
import copy
import gc
import importlib
import json
import os
import resource
import signal
import sys
import time
import zoneinfo  # noqa: F401  loaded once, before the forks
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

import hypothesis
import pytest

WORTEL = Path(__file__).resolve().parents[2]
DOELEN = [
    *sorted(p for p in (WORTEL / "herstel" / "recht").glob("*.py") if p.name != "__init__.py"),
    *sorted((WORTEL / "regelingen").glob("*/regels.py")),
]
PROEVEN = [str(WORTEL / "tests" / "recht"), str(WORTEL / "tests" / "regelingen" / "regels")]
ZONDER = "not opdracht and not test_elke_regel_wordt_gebruikt_en_bestaat and not test_de_kern_is_zuiver and not kapotte_regel"
"""These start another process or read the files on disk (they can't see a mutant in memory), or break rules themselves."""
VROEG = [str(WORTEL / "tests" / "recht" / naam) for naam in ("test_wettabel.py", "test_randen.py")]
"""In a fresh process these go first: collecting every test takes longer than running the few that look at such code."""
PYTEST = ["-c", str(WORTEL / "tests/recht/snel.ini"), "-k", ZONDER, "--assert=plain", "--tb=no", "-q"]
REKENTIJD = 30
"""CPU seconds for the tests of one mutant; more is an endless loop, and that is noticed too."""
GEHEUGEN = 3 << 30
BEWAREN = {"herstel.recht.kalender", "herstel.recht.wettabel", "herstel.recht.invoer"}
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


@dataclass
class Mutant:
    """One change. ``boom``: the changed top-level statement; ``functie``: outermost function around it, with its first line."""

    pad: Path
    nummer: int
    regel: int
    wat: str
    functie: tuple[str, int] | None
    plek: int
    boom: ast.stmt

    @property
    def module(self) -> str:
        return ".".join(self.pad.relative_to(WORTEL).with_suffix("").parts)

    def hele_module(self) -> ast.Module:
        boom = ast.parse(self.pad.read_text(encoding="utf-8"))
        boom.body[self.plek] = self.boom
        return boom


def _functies(stuk: ast.stmt) -> dict[int, tuple[str, int]]:
    """Node id -> the outermost function whose body holds it. Defaults, decorators and class bodies run at import: not in here."""
    uit: dict[int, tuple[str, int]] = {}

    def loop(knoop: ast.AST, voor: str) -> None:
        if isinstance(knoop, ast.ClassDef):
            for kind in knoop.body:
                loop(kind, f"{voor}{knoop.name}.")
        elif isinstance(knoop, ast.FunctionDef):
            regel = min([knoop.lineno, *(d.lineno for d in knoop.decorator_list)])
            for kind in knoop.body:
                uit.update(dict.fromkeys(map(id, ast.walk(kind)), (voor + knoop.name, regel)))

    loop(stuk, "")
    return uit


Wie = tuple[str, str | None, int, str]


@dataclass
class Keuze:
    """Which mutants: one of every ``van``, or those of an earlier run."""

    deel: int = 0
    van: int = 1
    alleen: set[Wie] | None = None

    def van_bestand(self, pad: Path) -> Iterator[Mutant]:
        for mutant in mutanten(pad, self.deel, self.van):
            if self.alleen is None or wie(mutant) in self.alleen:
                yield mutant


def wie(mutant: Mutant) -> Wie:
    return mutant.module, mutant.functie and mutant.functie[0], mutant.regel, mutant.wat


def mutanten(pad: Path, deel: int = 0, van: int = 1) -> Iterator[Mutant]:
    boom = ast.parse(pad.read_text(encoding="utf-8"))
    weg = _overslaan(boom)
    teller = -1
    for plek, stuk in enumerate(boom.body):
        functies = _functies(stuk)
        for nummer, knoop in enumerate(ast.walk(stuk)):
            if id(knoop) in weg:
                continue
            for wat, doe in _wijzigingen(knoop):
                teller += 1
                if teller % van != deel:
                    continue
                ander = copy.deepcopy(stuk)
                doe(next(k for n, k in enumerate(ast.walk(ander)) if n == nummer))
                ast.fix_missing_locations(ander)
                regel = getattr(knoop, "lineno", stuk.lineno)
                yield Mutant(pad, teller, regel, wat, functies.get(id(knoop)), plek, ander)


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


def _codes(code: CodeType) -> Iterator[CodeType]:
    for deel in code.co_consts:
        if isinstance(deel, CodeType):
            yield deel
            yield from _codes(deel)


def _begrens() -> None:
    signal.setitimer(signal.ITIMER_PROF, REKENTIJD)
    resource.setrlimit(resource.RLIMIT_AS, (GEHEUGEN, GEHEUGEN))
    nul = os.open(os.devnull, os.O_RDWR)
    for kanaal in (0, 1, 2):
        os.dup2(nul, kanaal)


def _in_kindproces(doe: Callable[[], str | None]) -> str | None:
    """What the child says: the test that failed, or None when all passed."""
    lees, schrijf = os.pipe()
    pid = os.fork()
    if pid == 0:
        uit = "fout bij laden"
        try:
            _begrens()
            uit = doe() or ""
        except BaseException as fout:  # noqa: BLE001 - a mutant may raise anything
            uit = f"fout: {type(fout).__name__}"
        finally:
            os.write(schrijf, uit.encode()[:4000])
            os._exit(0)
    os.close(schrijf)
    with os.fdopen(lees, "rb") as pijp:
        tekst = pijp.read().decode()
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return "tijd" if os.WTERMSIG(status) == signal.SIGPROF else "dood"
    return tekst or None


class _Proefbank:
    """A pytest plugin that, instead of running the tests once, runs them for every mutant."""

    def __init__(self, doelen: list[Path], meld: Callable[[Mutant, str | None], None], keuze: Keuze) -> None:
        self.doelen, self.meld, self.keuze = doelen, meld, keuze
        self.bestanden = {str(p) for p in DOELEN}
        self.bij_laden: set[tuple[str, str, int]] = set()
        self.over: list[Mutant] = []
        self.duur: dict[str, float] = {}
        self.gezakt: str | None = None
        sys.setprofile(self._noteer(self.bij_laden))

    def _noteer(self, in_: set[tuple[str, str, int]]):
        def noteer(frame, gebeurtenis, _arg):
            code = frame.f_code
            if gebeurtenis == "call" and code.co_filename in self.bestanden:
                in_.add((code.co_filename, code.co_qualname, code.co_firstlineno))

        return noteer

    def pytest_collection_finish(self) -> None:
        sys.setprofile(None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.gezakt = report.nodeid

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        bereikt: dict[tuple[str, str, int], list[tuple[float, pytest.Item]]] = defaultdict(list)
        for item in session.items:
            _leeg_geheugens()
            geraakt: set[tuple[str, str, int]] = set()
            begin = time.process_time()
            sys.setprofile(self._noteer(geraakt))
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            sys.setprofile(None)
            self.duur[item.nodeid] = time.process_time() - begin
            if self.gezakt:
                raise SystemExit(f"zonder mutant zakt {self.gezakt}")
            for functie in geraakt:
                bereikt[functie].append((self.duur[item.nodeid], item))
        volgorde = {f: [i for _, i in sorted(rij, key=lambda p: p[0])] for f, rij in bereikt.items()}
        levend: dict[tuple[str, str, int], list[FunctionType]] = defaultdict(list)
        for ding in gc.get_objects():
            if isinstance(ding, FunctionType) and ding.__code__.co_filename in self.bestanden:
                code = ding.__code__
                levend[code.co_filename, code.co_qualname, code.co_firstlineno].append(ding)
        gc.collect()
        gc.freeze()
        print(
            f"{len(session.items)} proeven slagen zonder mutant ({time.process_time():.0f} s rekentijd)",
            flush=True,
        )
        for pad in self.doelen:
            for mutant in self.keuze.van_bestand(pad):
                functie = mutant.functie and (str(pad), *mutant.functie)
                if functie is None or functie not in levend:
                    self.over.append(mutant)
                    continue
                items = volgorde.get(functie, [])
                door = _in_kindproces(lambda m=mutant, i=items: self._beproef(m, levend, i))
                if door is None and (functie in self.bij_laden or mutant.module in BEWAREN):
                    self.over.append(mutant)
                    continue
                self.meld(mutant, door)
                moordenaar = next((i for i in items if i.nodeid == door), None)
                if moordenaar is not None:
                    items.remove(moordenaar)
                    items.insert(0, moordenaar)
        return True

    def _beproef(self, mutant: Mutant, levend: dict, items: list[pytest.Item]) -> str | None:
        boom = ast.Module([mutant.boom], [])
        code = compile(boom, str(mutant.pad), "exec", __future__.annotations.compiler_flag, dont_inherit=True)
        for nieuw in _codes(code):
            for functie in levend.get((str(mutant.pad), nieuw.co_qualname, nieuw.co_firstlineno), ()):
                functie.__code__ = nieuw
        _leeg_geheugens()
        for item in items:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if self.gezakt:
                return self.gezakt
        return None


def _leeg_geheugens() -> None:
    for naam, module in list(sys.modules.items()):
        if naam.startswith(("herstel.recht.", "regelingen.")):
            for ding in list(vars(module).values()):
                if hasattr(ding, "cache_clear"):
                    ding.cache_clear()


class _Lader(MetaPathFinder, Loader):
    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return (
            ModuleSpec(fullname, self, origin=str(self.mutant.pad))
            if fullname == self.mutant.module
            else None
        )

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self.mutant.pad)
        exec(compile(self.mutant.hele_module(), module.__file__, "exec"), module.__dict__)


class _Eerste:
    """Runs the quickest tests first and remembers which one failed."""

    def __init__(self, duur: dict[str, float]) -> None:
        self.duur = duur
        self.gezakt: str | None = None

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda i: self.duur.get(i.nodeid, 0))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.gezakt = report.nodeid


def _vers(mutant: Mutant, duur: dict[str, float]) -> str | None:
    """In a fresh process: load everything with the changed module, golden answers first (without pytest: that is what takes long)."""
    sys.meta_path.insert(0, _Lader(mutant))
    from tests.recht import test_goud, test_voorbeelden

    for kind in sorted({g["kind"] for g in test_goud.GEVALLEN}):
        test_goud.test_goud(kind)
    test_goud.test_meldingen()
    for voorbeeld in test_voorbeelden.VOORBEELDEN:
        test_voorbeelden.test_voorbeeld(voorbeeld)
    eerste = _Eerste(duur)
    for paden in (VROEG, PROEVEN):
        if uit := pytest.main([*PYTEST, "-x", *paden], plugins=[eerste]):
            return eerste.gezakt or f"pytest: {uit}"
    return None


def main() -> None:
    lezer = argparse.ArgumentParser()
    lezer.add_argument("bestand", nargs="*", type=Path)
    lezer.add_argument("--uit", type=Path, default=Path("mutanten.jsonl"))
    lezer.add_argument("--deel", default="0/1")
    lezer.add_argument("--opnieuw", type=Path, help="alleen de overlevers van een eerdere ronde")
    lezer.add_argument(
        "--gevallen", default="20", help="willekeurige gevallen per soort in de tweede afleiding"
    )
    keuzes = lezer.parse_args()
    keuze = Keuze(*map(int, keuzes.deel.split("/")))
    if keuzes.opnieuw:
        rijen = map(json.loads, keuzes.opnieuw.read_text(encoding="utf-8").splitlines())
        keuze.alleen = {
            (r["module"], r["functie"], r["regel"], r["wat"]) for r in rijen if r["gedood_door"] is None
        }
    doelen = [p.resolve() for p in keuzes.bestand] or DOELEN
    uit = keuzes.uit.resolve()
    os.environ["HERSTEL_GEVALLEN"] = keuzes.gevallen
    os.environ["HERSTEL_EIGENSCHAPPEN"] = "40"
    os.chdir(WORTEL)
    hypothesis.settings.register_profile(
        "mutatie",
        derandomize=True,
        database=None,
        phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    )
    hypothesis.settings.load_profile("mutatie")
    for naam in ("hypothesis.internal.conjecture.engine", "hypothesis.strategies", "tests"):
        importlib.import_module(naam)
    tel: dict[str, list[int]] = {}
    bestand = uit.open("a", encoding="utf-8")

    def meld(mutant: Mutant, door: str | None) -> None:
        rij = tel.setdefault(mutant.module, [0, 0])
        rij[0] += 1
        rij[1] += door is None
        gegevens = {
            "module": mutant.module,
            "functie": mutant.functie and mutant.functie[0],
            "regel": mutant.regel,
        }
        gegevens |= {"wat": mutant.wat, "gedood_door": door}
        print(json.dumps(gegevens, ensure_ascii=False), file=bestand, flush=True)

    lees, schrijf = os.pipe()
    pid = os.fork()
    if pid == 0:
        bank = _Proefbank(doelen, lambda m, door: os.write(schrijf, _bericht(m, door)), keuze)
        code = 1
        try:
            code = int(pytest.main([*PYTEST, "-s", *PROEVEN], plugins=[bank]))
            for mutant in bank.over:
                os.write(schrijf, _bericht(mutant, "?"))
            os.write(schrijf, json.dumps(["duur", bank.duur]).encode() + b"\n")
        finally:
            os._exit(code)
    os.close(schrijf)
    alle = {_sleutel(m): m for pad in doelen for m in keuze.van_bestand(pad)}
    over, duur = [], {}
    with os.fdopen(lees, "r", encoding="utf-8") as pijp:
        for regel in pijp:
            sleutel, door = json.loads(regel)
            if sleutel == "duur":
                duur = door
                continue
            mutant = alle[tuple(sleutel)]
            if door == "?":
                over.append(mutant)
            else:
                meld(mutant, door)
    _, status = os.waitpid(pid, 0)
    if status:
        raise SystemExit("de proeven draaiden niet door; zie hierboven")
    print(f"{len(over)} mutanten in een vers proces", flush=True)
    for mutant in over:
        meld(mutant, _in_kindproces(lambda m=mutant: _vers(m, duur)))
    bestand.close()
    for module, (aantal, levend) in sorted(tel.items()):
        print(f"| `{module}` | {aantal} | {levend} |")
    alles, levend = (sum(r[i] for r in tel.values()) for i in (0, 1))
    tijd = sum(os.times()[:4])
    print(
        f"samen {alles} mutanten, {alles - levend} gedood ({100 * (alles - levend) / max(1, alles):.1f}%), {tijd:.0f} s rekentijd"
    )


def _sleutel(mutant: Mutant) -> tuple[Any, ...]:
    return mutant.module, mutant.nummer


def _bericht(mutant: Mutant, door: str | None) -> bytes:
    return json.dumps([_sleutel(mutant), door]).encode() + b"\n"


if __name__ == "__main__":
    main()
