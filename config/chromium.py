# SPDX-License-Identifier: EUPL-1.2
"""A Chromium for browser tests and screenshots: HERSTEL_CHROMIUM, the system's, or the one of the npm package.

The npm package holds brotli-packed archives made for one kind of host; they are unpacked once into the project's
data folder. Needs the test environment (`brotli`, `playwright`).
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tarfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from config import ingebed

PAKKET = ingebed.PROJECT / "tests" / "browser" / "node_modules" / "@sparticuz" / "chromium"


class GeenChromium(RuntimeError):
    """No browser can run here; the message says why."""


@dataclass(frozen=True)
class Chromium:
    """`start(playwright)` gives a browser. `omgeving`: what the program needs on top of the environment."""

    pad: Path
    omgeving: dict[str, str] = field(default_factory=dict)

    def start(self, playwright: Any, **opties: Any) -> Any:
        vlaggen = [
            *["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
            *[
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--font-render-hinting=none",
            ],
        ]
        if os.getuid() == 0 or self.omgeving:
            vlaggen.append("--no-sandbox")
        return playwright.chromium.launch(
            executable_path=str(self.pad),
            args=[*vlaggen, *opties.pop("args", [])],
            env={**os.environ, **self.omgeving},
            **opties,
        )


def zoek() -> Chromium:
    """The browser to use. Raises GeenChromium with the reason when there is none."""
    gegeven = os.environ.get("HERSTEL_CHROMIUM")
    if gegeven and gegeven != "npm":
        if not os.access(gegeven, os.X_OK):
            raise GeenChromium(f"HERSTEL_CHROMIUM wijst naar {gegeven}, maar dat is geen programma")
        return Chromium(Path(gegeven))
    if gegeven != "npm":
        for naam in ("chromium", "chromium-browser", "google-chrome"):
            gevonden = shutil.which(naam)
            if gevonden:
                return Chromium(Path(gevonden))
    return _uit_npm()


def _uit_npm() -> Chromium:
    bron = PAKKET / "bin"
    if not (bron / "chromium.br").exists():
        raise GeenChromium("geen Chromium op dit systeem, en het npm-pakket is hier niet geïnstalleerd")
    import json

    versie = json.loads((PAKKET / "package.json").read_text(encoding="utf-8"))["version"]
    basis = ingebed.PROJECT / ".hersteldata" / "chromium"
    doel = basis / versie
    basis.mkdir(parents=True, exist_ok=True)
    with open(basis / "slot", "a") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        if not doel.exists():
            _pak_uit(bron, basis / "nieuw")
            (basis / "nieuw").rename(doel)
    # het pad van een gekopieerd of verplaatst project verandert; het lettertypebestand noemt dat pad
    (doel / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{escape(str(doel / 'fonts'))}</dir><cachedir>{escape(str(doel / 'cache'))}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    bibliotheken = [str(doel / "lib"), str(doel / "al2023" / "lib"), os.environ.get("LD_LIBRARY_PATH", "")]
    omgeving = {
        "LD_LIBRARY_PATH": ":".join(pad for pad in bibliotheken if pad),
        "FONTCONFIG_FILE": str(doel / "fonts.conf"),
        "XDG_CACHE_HOME": str(doel / "cache"),
    }
    return Chromium(doel / "chromium", omgeving)


def _pak_uit(bron: Path, doel: Path) -> None:
    import io

    import brotli

    shutil.rmtree(doel, ignore_errors=True)
    doel.mkdir()
    for archief in sorted(bron.glob("*.tar.br")):
        inhoud = brotli.decompress(archief.read_bytes())
        with tarfile.open(fileobj=io.BytesIO(inhoud)) as bundel:
            bundel.extractall(doel, filter="data")
    (doel / "chromium").write_bytes(brotli.decompress((bron / "chromium.br").read_bytes()))
    (doel / "chromium").chmod(0o755)
