# SPDX-License-Identifier: EUPL-1.2
"""Static files of others: exactly the files named in NPM_BESTANDEN, straight from node_modules.

`{% static "npm/@utrecht/component-library-css/dist/index.css" %}`
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core import checks
from django.core.files.storage import FileSystemStorage

VOORVOEGSEL = "npm/"


class NpmFinder(BaseFinder):
    """Finder for `npm/<package>/<path>`; a pattern that matches no installed file is a system check error."""

    def __init__(self, app_names: Any = None, *args: Any, **kwargs: Any) -> None:
        self.map = Path(settings.NPM_MAP)
        self.opslag = FileSystemStorage(location=self.map)
        self.opslag.prefix = VOORVOEGSEL.rstrip("/")  # type: ignore[attr-defined]
        super().__init__(*args, **kwargs)

    def _bestanden(self, pakket: str, patroon: str) -> list[str]:
        gevonden = (self.map / pakket).glob(patroon)
        return sorted(pad.relative_to(self.map).as_posix() for pad in gevonden if pad.is_file())

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        if not self.map.is_dir():
            melding = f"{self.map} ontbreekt: de stijlbladen zijn niet geïnstalleerd"
            return [
                checks.Error(
                    melding, hint="./run manage check, of: npm ci --ignore-scripts", id="config.E001"
                )
            ]
        return [
            checks.Error(f"NPM_BESTANDEN: {pakket}/{patroon} past op geen enkel bestand", id="config.E002")
            for pakket, patronen in settings.NPM_BESTANDEN.items()
            for patroon in patronen
            if not self._bestanden(pakket, patroon)
        ]

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        gevraagd = path.removeprefix(VOORVOEGSEL)
        if path.startswith(VOORVOEGSEL) and ".." not in path.split("/"):
            for pakket, patronen in settings.NPM_BESTANDEN.items():
                deel = gevraagd.removeprefix(pakket + "/")
                if deel != gevraagd and any(fnmatch.fnmatchcase(deel, patroon) for patroon in patronen):
                    bestand = self.map / gevraagd
                    if bestand.is_file():
                        return [str(bestand)] if find_all else str(bestand)
        return []

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, FileSystemStorage]]:
        if not self.map.is_dir():
            return
        for pakket, patronen in settings.NPM_BESTANDEN.items():
            for patroon in patronen:
                for naam in self._bestanden(pakket, patroon):
                    yield naam, self.opslag
