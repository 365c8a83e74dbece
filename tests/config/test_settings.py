# SPDX-License-Identifier: EUPL-1.2
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from config import ingebed


def vraag(omgeving: dict[str, str], uitdrukking: str) -> subprocess.CompletedProcess:
    opdracht = f"import json; from django.conf import settings as s; print(json.dumps({uitdrukking}))"
    return subprocess.run(
        [sys.executable, "-c", opdracht], env=omgeving, capture_output=True, text=True, cwd="/"
    )


@pytest.mark.parametrize("sleutel", ["SECRET_KEY", "HERSTEL_SLEUTELS", "HERSTEL_INDEXSLEUTEL"])
def test_in_productie_stopt_een_ontbrekende_sleutel_de_start(productie: dict[str, str], sleutel: str) -> None:
    del productie[sleutel]
    uit = vraag(productie, "s.DEBUG")
    assert uit.returncode != 0
    assert f"{sleutel} is niet gezet" in uit.stderr and ".env.voorbeeld" in uit.stderr


def test_in_productie_komt_niets_uit_de_datamap(productie: dict[str, str], tmp_path: Path) -> None:
    productie["HERSTEL_DATA"] = str(tmp_path / "data")
    uit = vraag(
        productie,
        "[s.HERSTEL_SLEUTELS, s.DATABASES['default']['PORT'], s.CACHES['default']['LOCATION'], s.CELERY_BROKER_URL]",
    )
    assert uit.returncode == 0, uit.stderr
    assert json.loads(uit.stdout) == [
        ["eerste", "tweede"],
        1,
        "redis://localhost:1/1",
        "redis://localhost:1/0",
    ]
    assert not (tmp_path / "data").exists()


def test_ingebed_maakt_eenmalig_eigen_sleutels(kale_omgeving: dict[str, str], tmp_path: Path) -> None:
    kale_omgeving["HERSTEL_DATA"] = str(tmp_path / "een map")
    eerste, tweede = (
        vraag(kale_omgeving, "[s.SECRET_KEY, s.HERSTEL_SLEUTELS, s.HERSTEL_INDEXSLEUTEL]") for _ in "12"
    )
    assert eerste.returncode == 0, eerste.stderr
    assert eerste.stdout == tweede.stdout
    geheim, sleutels, index = json.loads(eerste.stdout)
    assert len(geheim) >= 50 and len(sleutels) == 1 and sleutels[0] != index
    bestand = tmp_path / "een map" / "geheimen.json"
    assert stat.S_IMODE(bestand.stat().st_mode) == 0o600
    assert [pad.name for pad in bestand.parent.iterdir()] == ["geheimen.json"], (
        "geen server, geen restbestanden"
    )


def test_beschadigde_sleutels_worden_niet_vervangen(kale_omgeving: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "geheimen.json").write_text("{")
    kale_omgeving["HERSTEL_DATA"] = str(tmp_path)
    uit = vraag(kale_omgeving, "s.SECRET_KEY")
    assert uit.returncode != 0 and "geheimen.json is beschadigd" in uit.stderr
    assert (tmp_path / "geheimen.json").read_text() == "{"


@pytest.mark.parametrize(
    ("adres", "broker", "cache"),
    [
        ("redis://:geheim@host:7000", "redis://:geheim@host:7000/0", "redis://:geheim@host:7000/1"),
        ("rediss://host/5?ssl_cert_reqs=required", "rediss://host/0?ssl_cert_reqs=required", None),
        ("unix:///run/a.sock", "redis+socket:///run/a.sock?virtual_host=0", "unix:///run/a.sock?db=1"),
    ],
)
def test_redis_url(productie: dict[str, str], adres: str, broker: str, cache: str | None) -> None:
    uit = vraag(productie | {"REDIS_URL": adres}, "[s.CELERY_BROKER_URL, s.CACHES['default']['LOCATION']]")
    assert uit.returncode == 0, uit.stderr
    gevonden = json.loads(uit.stdout)
    assert gevonden[0] == broker
    assert cache is None or gevonden[1] == cache


def test_redis_url_met_verkeerd_begin(productie: dict[str, str]) -> None:
    uit = vraag(productie | {"REDIS_URL": "amqp://host"}, "s.CELERY_BROKER_URL")
    assert uit.returncode != 0 and "REDIS_URL begint met amqp://" in uit.stderr


def test_celery_is_veilig_en_herhaalbaar_ingesteld() -> None:
    from config.celery import app

    assert app.conf.accept_content == ["json"] and app.conf.task_serializer == "json"
    assert app.conf.task_acks_late and app.conf.task_reject_on_worker_lost and app.conf.task_track_started
    assert app.conf.worker_prefetch_multiplier == 1
    assert app.conf.timezone == "Europe/Amsterdam"
    assert app.conf.broker_transport_options["visibility_timeout"] >= 600
    assert not app.conf.task_always_eager


def test_elke_geplande_taak_bestaat() -> None:
    from config.celery import app

    app.loader.import_default_modules()
    app.finalize()
    onbekend = {regel["task"] for regel in app.conf.beat_schedule.values()} - set(app.tasks)
    assert not onbekend


def test_socketpad_past_ook_bij_een_lange_projectmap() -> None:
    assert len(os.fsencode(ingebed.socketmap(Path("/" + "lang/" * 60)) / ".s.PGSQL.5432.lock")) < 107
