# SPDX-License-Identifier: EUPL-1.2
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import ingebed


@pytest.fixture
def kale_omgeving() -> dict[str, str]:
    """The environment of a new shell: nothing of this pytest session, nothing of an operator."""
    weg = ("PYTEST_", "HERSTEL_", "DATABASE_URL", "REDIS_URL", "SECRET_KEY", "DJANGO_", "COV_")
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(weg)}
    return omgeving | {"PYTHONPATH": str(ingebed.PROJECT), "DJANGO_SETTINGS_MODULE": "config.settings"}


@pytest.fixture
def productie(kale_omgeving: dict[str, str]) -> dict[str, str]:
    """Own servers (that need not exist for most checks) and every key given."""
    return kale_omgeving | {
        "DATABASE_URL": "postgres://herstel@localhost:1/herstel",
        "REDIS_URL": "redis://localhost:1",
        "SECRET_KEY": "x" * 60,
        "HERSTEL_SLEUTELS": "eerste,tweede",
        "HERSTEL_INDEXSLEUTEL": "index",
        "ALLOWED_HOSTS": "herstel.voorbeeld.nl",
    }


@pytest.fixture
def open_map() -> Iterator[Path]:
    """A folder that the servers' own account can walk into as well (pytest's tmp_path is 0700)."""
    map_ = Path(tempfile.mkdtemp(prefix="herstel-proef-", dir="/var/tmp"))
    map_.chmod(0o755)
    yield map_
    shutil.rmtree(map_, ignore_errors=True)
