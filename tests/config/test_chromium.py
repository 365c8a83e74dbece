# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest

from config import chromium


@pytest.mark.browser
def test_browser_start(browser) -> None:
    assert int(browser.version.split(".")[0]) >= 120


@pytest.mark.browser
def test_inlogscherm_van_de_beheersite_opent_zonder_geblokkeerde_onderdelen(transactional_db, pagina) -> None:
    geweigerd: list[str] = []
    pagina.on("console", lambda bericht: geweigerd.append(bericht.text) if bericht.type == "error" else None)
    antwoord = pagina.goto("/admin/login/")
    assert antwoord.status == 200
    assert pagina.locator("html").get_attribute("lang") == "nl"
    assert not geweigerd, "het strenge beleid (CSP) blokkeert niets van onszelf, en elk bestand bestaat"


def test_verkeerd_pad_geeft_een_duidelijke_fout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HERSTEL_CHROMIUM", "/bestaat/niet")
    with pytest.raises(chromium.GeenChromium, match="/bestaat/niet"):
        chromium.zoek()


def test_zonder_browser_staat_er_waarom(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HERSTEL_CHROMIUM", "npm")
    monkeypatch.setattr(chromium, "PAKKET", tmp_path)
    with pytest.raises(chromium.GeenChromium, match="npm-pakket is hier niet"):
        chromium.zoek()


@pytest.mark.parametrize(
    ("ci", "code", "uitkomst"), [("", 0, "1 skipped"), ("true", 1, "CI eist de browserproeven")]
)
def test_zonder_browser_nooit_stil_groen(
    open_map: Path, kale_omgeving: dict[str, str], ci: str, code: int, uitkomst: str
) -> None:
    """A pytest of its own with a browser that does not exist: a visible skip, and in CI a failure."""
    import subprocess
    import sys

    opdracht = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    proef = "tests/config/test_chromium.py::test_browser_start"
    omgeving = kale_omgeving | {"CI": ci, "HERSTEL_CHROMIUM": "/bestaat/niet", "HERSTEL_DATA": str(open_map)}
    klaar = subprocess.run(
        [*opdracht, proef], env=omgeving, capture_output=True, text=True, cwd=chromium.ingebed.PROJECT
    )
    assert klaar.returncode == code, klaar.stdout
    assert uitkomst in klaar.stdout
    if not ci:
        assert "LET OP: 1 browserproeven NIET uitgevoerd" in klaar.stdout
