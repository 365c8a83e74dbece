# SPDX-License-Identifier: EUPL-1.2
"""Is the process alive (/healthz), and can it do its work (/readyz)? For load balancers and containers.

Neither needs a login, neither tells more than which part is missing.
"""

from __future__ import annotations

from collections.abc import Callable

import redis
import structlog
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from herstel.toegang import toegang

log = structlog.get_logger(__name__)
_migraties_gezien = False


class NietKlaar(Exception):
    """A part answers, but not with what is needed."""


def _database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("select 1")


def _migraties() -> None:
    """Every migration applied? Once true it stays true for this process: a new release is a new process."""
    global _migraties_gezien
    if _migraties_gezien:
        return
    uitvoerder = MigrationExecutor(connection)
    if uitvoerder.migration_plan(uitvoerder.loader.graph.leaf_nodes()):
        raise NietKlaar("niet alle migraties zijn uitgevoerd")
    _migraties_gezien = True


def _broker() -> None:
    adres = settings.CELERY_BROKER_URL.replace("redis+socket://", "unix://").replace("virtual_host=", "db=")
    with redis.Redis.from_url(adres, socket_timeout=2, socket_connect_timeout=2) as server:
        server.ping()


ONDERDELEN: dict[str, Callable[[], None]] = {
    "database": _database,
    "migraties": _migraties,
    "broker": _broker,
}


@toegang(openbaar=True)
@require_safe
def leeft(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"status": "goed"})


@toegang(openbaar=True)
@require_safe
def klaar(request: HttpRequest) -> JsonResponse:
    """200 when every part works, 503 with the parts that don't."""
    uitslag: dict[str, str] = {}
    for naam, proef in ONDERDELEN.items():
        try:
            proef()
            uitslag[naam] = "goed"
        except (DatabaseError, redis.RedisError, OSError, NietKlaar) as fout:
            log.warning("readyz: onderdeel niet klaar", onderdeel=naam, fout=str(fout))
            uitslag[naam] = "niet bereikbaar" if not isinstance(fout, NietKlaar) else str(fout)
    goed = all(antwoord == "goed" for antwoord in uitslag.values())
    return JsonResponse(
        {"status": "goed" if goed else "niet klaar", "onderdelen": uitslag}, status=200 if goed else 503
    )
