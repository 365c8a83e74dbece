# SPDX-License-Identifier: EUPL-1.2
"""What must be true of the files of the repository themselves."""

import json
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from config import ingebed

WORTEL = ingebed.PROJECT
BRONNEN = (".py", ".sh", ".css", ".js", ".html", ".typ", ".yml", ".yaml", ".toml")
ZONDER = ("/migrations/",)


def bestanden() -> list[Path]:
    uit = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        check=False,
    )
    if uit.returncode:
        pytest.skip("geen git-kopie: de lijst van bestanden is niet te bepalen")
    return [WORTEL / naam for naam in uit.stdout.split("\0") if naam and (WORTEL / naam).is_file()]


def test_elk_bronbestand_begint_met_de_licentie() -> None:
    zonder = [
        str(pad.relative_to(WORTEL))
        for pad in bestanden()
        if (pad.suffix in BRONNEN or pad.name in ("run", "Dockerfile"))
        and not any(deel in pad.as_posix() for deel in ZONDER)
        and "SPDX-License-Identifier: EUPL-1.2"
        not in "".join(pad.read_text(encoding="utf-8").splitlines()[:3])
    ]
    assert not zonder


def test_geen_register_of_pad_van_een_werkplek() -> None:
    patroon = re.compile(
        r"(registry\.npmjs|pypi\.org/simple|/work/|/root/|--(extra-)?index-url|--find-links|file://)"
    )
    for naam in ("requirements.txt", "requirements-test.txt", "requirements-node.txt", "package-lock.json"):
        assert not patroon.search((WORTEL / naam).read_text()), naam


@pytest.mark.parametrize("naam", ["requirements.txt", "requirements-test.txt", "requirements-node.txt"])
def test_elk_pakket_staat_vast_met_een_hash(naam: str) -> None:
    tekst = (WORTEL / naam).read_text().replace("\\\n", " ")
    regels = [regel for regel in tekst.splitlines() if regel and not regel.startswith("#")]
    assert regels
    for regel in regels:
        assert "==" in regel.split()[0] and "--hash=sha256:" in regel, regel


def test_elk_gevraagd_pakket_staat_in_het_slotbestand_en_in_de_uitleg() -> None:
    uitleg = (WORTEL / "docs/afhankelijkheden.md").read_text().lower()
    for bron in ("requirements", "requirements-test", "requirements-node"):
        vast = {
            regel.split("==")[0].split("[")[0].lower()
            for regel in (WORTEL / f"{bron}.txt").read_text().splitlines()
            if re.match(r"^[A-Za-z]", regel)
        }
        for regel in (WORTEL / f"{bron}.in").read_text().splitlines():
            if not regel.strip() or regel.startswith(("#", "-r")):
                continue
            pakket = re.split(r"[\[<>=~!; ]", regel)[0].lower()
            assert re.sub(r"[-_.]+", "-", pakket) in vast, (
                f"{pakket} ontbreekt in {bron}.txt: ./run vergrendel"
            )
            assert pakket in uitleg, f"{pakket} heeft geen regel in docs/afhankelijkheden.md"


def test_npm_slotbestand_past_bij_package_json() -> None:
    for map_ in (WORTEL, WORTEL / "tests/browser"):
        gevraagd = json.loads((map_ / "package.json").read_text())["dependencies"]
        slot = json.loads((map_ / "package-lock.json").read_text())["packages"]
        assert slot[""]["dependencies"] == gevraagd
        for naam, pakket in slot.items():
            assert not naam or (pakket["integrity"].startswith("sha512-") and "resolved" not in pakket), naam


def test_licentie_is_de_volledige_eupl() -> None:
    tekst = (WORTEL / "LICENSE").read_text()
    assert tekst.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "15. Applicable Law" in tekst and "Appendix" in tekst


def test_publiccode() -> None:
    inhoud = yaml.safe_load((WORTEL / "publiccode.yml").read_text())
    versie = tomllib.loads((WORTEL / "pyproject.toml").read_text())["project"]["version"]
    assert inhoud["legal"]["license"] == "EUPL-1.2"
    assert inhoud["softwareVersion"] == versie
    for taal in ("nl", "en"):
        deel = inhoud["description"][taal]
        assert 0 < len(deel["shortDescription"]) <= 150
        assert 150 <= len(deel["longDescription"]) <= 10_000
        assert deel["features"]


def test_ci_doet_precies_run_test() -> None:
    opdrachten = [
        regel
        for regel in (WORTEL / ".ci/run").read_text().splitlines()
        if regel and not regel.startswith("#")
    ]
    assert opdrachten[0] == "set -euo pipefail"
    assert opdrachten[-1] == "exec ./run test"
    assert len(opdrachten) == 3


# --- docker-compose en Dockerfile ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def compose() -> dict:
    return yaml.safe_load((WORTEL / "docker-compose.yml").read_text())


def test_compose_heeft_alle_diensten_met_een_proef(compose: dict) -> None:
    diensten = compose["services"]
    assert set(diensten) == {"migreer", "web", "werker", "beat", "postgres", "valkey"}
    for naam, dienst in diensten.items():
        if naam != "migreer":
            proef = dienst["healthcheck"]
            assert proef["test"][0] in ("CMD", "CMD-SHELL") and proef["interval"] and proef["retries"], naam
        if "image" in dienst and "build" not in dienst:
            assert re.fullmatch(r"[a-z/]+:\d+\.\d+[a-z0-9.-]*", dienst["image"]), f"{naam}: versie niet vast"
    assert diensten["web"]["depends_on"]["migreer"]["condition"] == "service_completed_successfully"
    for naam in ("postgres", "valkey"):
        assert diensten["migreer"]["depends_on"][naam]["condition"] == "service_healthy"
        assert "ports" not in diensten[naam], f"{naam} hoort niet van buiten bereikbaar te zijn"


def test_werker_is_te_vermenigvuldigen(compose: dict) -> None:
    werker = compose["services"]["werker"]
    assert not {"container_name", "ports", "hostname"} & set(werker)


def test_volumes_bestaan_en_bewaren_de_data(compose: dict) -> None:
    for dienst in compose["services"].values():
        for volume in dienst.get("volumes", []):
            assert volume.split(":")[0] in compose["volumes"]
    # postgres 18 bewaart in /var/lib/postgresql/18/docker: het volume hoort daarboven
    assert compose["services"]["postgres"]["volumes"] == ["postgres:/var/lib/postgresql"]


def test_opdrachten_in_compose_bestaan(compose: dict) -> None:
    """Each command is tried with --help: the program exists, and it knows the options that are given."""
    import sys

    bin_ = Path(sys.executable).parent
    for naam in ("migreer", "web", "werker", "beat"):
        opdracht = compose["services"][naam]["command"]
        programma = [sys.executable] if opdracht[0] == "python" else [sys.executable, "-m", opdracht[0]]
        assert opdracht[0] == "python" or (bin_ / opdracht[0]).exists()
        hulp = subprocess.run(
            [*programma, *opdracht[1:], "--help"], cwd=WORTEL, capture_output=True, text=True
        )
        assert hulp.returncode == 0, hulp.stderr
        for optie in [deel.split("=")[0] for deel in opdracht if deel.startswith("--")]:
            assert optie in hulp.stdout, f"{naam}: {optie}"


def test_voorbeeldomgeving_noemt_elke_variabele(compose: dict) -> None:
    voorbeeld = (WORTEL / ".env.voorbeeld").read_text()
    for naam in re.findall(r"\$\{(\w+)", (WORTEL / "docker-compose.yml").read_text()):
        assert re.search(rf"^#? ?{naam}=", voorbeeld, re.M), naam
    for naam in ("SECRET_KEY", "HERSTEL_SLEUTELS", "HERSTEL_INDEXSLEUTEL", "ALLOWED_HOSTS"):
        assert re.search(rf"^{naam}=", voorbeeld, re.M), naam


def test_dockerfile() -> None:
    regels = (WORTEL / "Dockerfile").read_text().replace("\\\n", " ").splitlines()
    stappen = [regel.split(" ", 1) for regel in regels if re.match(r"^[A-Z]+ ", regel)]
    beelden = [waarde.split()[0] for woord, waarde in stappen if woord == "FROM"]
    assert len(beelden) == 3
    assert all(re.fullmatch(r"[a-z]+:\d+\.\d+[a-z0-9.-]*", beeld) for beeld in beelden)
    assert any("--require-hashes" in waarde for woord, waarde in stappen if woord == "RUN")
    assert any("npm ci --ignore-scripts" in waarde for woord, waarde in stappen if woord == "RUN")
    gebruiker = [i for i, (woord, _) in enumerate(stappen) if woord == "USER"]
    start = [i for i, (woord, _) in enumerate(stappen) if woord == "CMD"]
    assert gebruiker and start and gebruiker[-1] < start[-1], "de container draait niet als root"
    assert stappen[gebruiker[-1]][1] != "root"
    for woord, waarde in stappen:
        if woord == "COPY" and "--from" not in waarde and waarde != ". .":
            for bron in shlex.split(waarde)[:-1]:
                assert (WORTEL / bron).exists(), bron
