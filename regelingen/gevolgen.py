# SPDX-License-Identifier: EUPL-1.2
"""What follows from a step in a scheme, run from the outbox: repeatable, and only in this database."""

from typing import Any

from cases.models import Statusovergang
from cases.services.uitgaand import gevolg
from regelingen.eerste_toets.services import begin_integrale_beoordeling


@gevolg("begin_integraal")
def begin_integraal(gegevens: dict[str, Any]) -> None:
    overgang = Statusovergang.objects.select_related("zaak").get(pk=gegevens["overgang"])
    begin_integrale_beoordeling(overgang.zaak, None)
