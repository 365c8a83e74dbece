# SPDX-License-Identifier: EUPL-1.2
"""Real PostgreSQL and Valkey for every test, in the tests' own data folder; a real Celery worker on request."""

import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from config import chromium, ingebed

os.environ["PGOPTIONS"] = "-c herstel.mag_legen=ja"
"""pytest-django empties tables between transactional tests; the product itself can't (see models.logboek)."""

_houvast: list = []


def pytest_configure(config: pytest.Config) -> None:
    """Start the servers once, in the controller; xdist's workers each get a database and key prefix on them."""
    if hasattr(config, "workerinput") or config.option.collectonly:
        return
    data = ingebed.datamap()
    data.mkdir(parents=True, exist_ok=True)
    slot = open(data / "pytest.slot", "a+")  # noqa: SIM115 - blijft open tot het einde van de sessie
    try:
        fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        pytest.exit(f"er draait al een pytest met de datamap {data}; wacht daarop of zet HERSTEL_DATA", 4)
    _houvast.append(slot)
    if ingebed.eigen_database() or ingebed.eigen_broker():
        _houvast.append(ingebed.start(data))


def pytest_unconfigure(config: pytest.Config) -> None:
    while _houvast:
        ding = _houvast.pop()
        ding.los() if isinstance(ding, ingebed.Houvast) else ding.close()


def _leeg_redis() -> None:
    import redis
    from django.conf import settings

    for url in (settings.CELERY_BROKER_URL, settings.CELERY_RESULT_BACKEND):
        adres = url.replace("redis+socket://", "unix://").replace("virtual_host=", "db=")
        with redis.Redis.from_url(adres) as server:
            for sleutel in server.scan_iter(match=settings.VOORVOEGSEL + "*", count=1000):
                server.delete(sleutel)


@pytest.fixture
def celery_werker(transactional_db: None) -> Iterator[subprocess.Popen]:
    """A real Celery worker process (solo pool) on this test's database and broker.

    What the test writes must be committed for the worker to see it, hence `transactional_db`. Yields the process,
    so that a test can kill it. Queues: all. The broker's keys of this test process are wiped before and after.
    """
    from django.conf import settings
    from django.db import connection

    from config.celery import app

    _leeg_redis()
    omgeving = dict(
        os.environ,
        HERSTEL_DB_NAAM=connection.settings_dict["NAME"],
        HERSTEL_DATA=str(ingebed.datamap()),
        HERSTEL_VOORVOEGSEL=settings.VOORVOEGSEL,
        DJANGO_SETTINGS_MODULE="config.settings",
    )
    naam = f"proef-{os.getpid()}@localhost"
    uit = open(ingebed.datamap() / f"werker-{os.getpid()}.log", "w+b")  # noqa: SIM115 - gesloten in finally
    werker = subprocess.Popen(
        [
            *[sys.executable, "-m", "celery", "-A", "config.celery", "worker", "--pool=solo", "-l", "info"],
            *["-n", naam, "-Q", "standaard,zwaar", "--without-gossip", "--without-mingle"],
        ],
        cwd=ingebed.PROJECT,
        env=omgeving,
        stdin=subprocess.DEVNULL,
        stdout=uit,
        stderr=uit,
    )
    try:
        einde = time.monotonic() + 90
        while not app.control.ping(destination=[naam], timeout=0.2):
            if werker.poll() is not None or time.monotonic() > einde:
                uit.seek(0)
                pytest.fail("de Celery-werker startte niet:\n" + uit.read().decode(errors="replace")[-3000:])
        yield werker
    finally:
        if werker.poll() is None:
            werker.terminate()
            try:
                werker.wait(10)
            except subprocess.TimeoutExpired:
                werker.kill()
                werker.wait()
        uit.close()
        _leeg_redis()


# --- browser ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser() -> Iterator:
    """A running Chromium (Playwright, sync API) for tests marked `browser`.

    Without one these tests are reported as not run, with the reason; with CI=true that is a failure.
    """
    try:
        gevonden = chromium.zoek()
    except chromium.GeenChromium as reden:
        if os.environ.get("CI", "").lower() in ("1", "true", "yes"):
            pytest.fail(f"CI eist de browserproeven, maar: {reden}", pytrace=False)
        pytest.skip(f"browserproef niet uitgevoerd: {reden}")
    from playwright.sync_api import sync_playwright

    # Playwright's sync API runs an event loop in this thread; Django would refuse the database because of it
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        draaiend = gevonden.start(playwright)
        yield draaiend
        draaiend.close()


@pytest.fixture
def pagina(browser, live_server) -> Iterator:
    """A new page on the live server, in Dutch; `pagina.goto("/pad")` works. A script error fails the test."""
    context = browser.new_context(base_url=live_server.url, locale="nl-NL", timezone_id="Europe/Amsterdam")
    blad = context.new_page()
    fouten: list[str] = []
    blad.on("pageerror", lambda fout: fouten.append(str(fout)))
    yield blad
    context.close()
    assert not fouten, f"fouten in scripts op de pagina: {fouten}"


def pytest_terminal_summary(terminalreporter) -> None:
    """Never silently green: say at the end how many browser tests did not run."""
    overgeslagen = [
        verslag
        for verslag in terminalreporter.stats.get("skipped", [])
        if "browserproef niet" in str(verslag.longrepr)
    ]
    if overgeslagen:
        terminalreporter.write_line(
            f"LET OP: {len(overgeslagen)} browserproeven NIET uitgevoerd (geen Chromium)", yellow=True
        )


@pytest.fixture(autouse=True, scope="session")
def _snelle_wachtwoorden() -> Iterator[None]:
    """Argon2 is slow on purpose; tests of the login don't need that."""
    from django.test import override_settings

    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


@pytest.fixture(autouse=True, scope="session")
def _geschiedenis_bewaakt() -> None:
    """Project code that writes a set of rows past their history fails, in whatever test it runs."""
    from herstel import met_geschiedenis

    for methode in ("update", "bulk_update", "bulk_create"):
        met_geschiedenis.bewaak(methode)
