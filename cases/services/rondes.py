# SPDX-License-Identifier: EUPL-1.2
"""When did a recurring job last end well? For health checks and the nightly control."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from cases.models import Ronde

NIET_VAKER_DAN = timedelta(seconds=30)
"""A job that runs all the time leaves its mark at most this often."""


@contextmanager
def ronde(naam: str) -> Iterator[None]:
    """Notes begin and good end of a job; an error is noted and raised again."""
    begin = timezone.now()
    try:
        yield
    except Exception as fout:
        with transaction.atomic():
            Ronde.objects.update_or_create(
                naam=naam, defaults={"begonnen_op": begin, "fout": f"{type(fout).__name__}: {fout}"[:2000]}
            )
        raise
    vorige = Ronde.objects.filter(naam=naam).values_list("gelukt_op", "fout").first()
    if vorige and vorige[0] and not vorige[1] and timezone.now() - vorige[0] < NIET_VAKER_DAN:
        return
    Ronde.objects.update_or_create(
        naam=naam, defaults={"begonnen_op": begin, "gelukt_op": timezone.now(), "fout": ""}
    )


def laatst_gelukt() -> dict[str, datetime | None]:
    """Per job the moment of its last good end; None where it began but never ended well."""
    return dict(Ronde.objects.values_list("naam", "gelukt_op"))
