# SPDX-License-Identifier: EUPL-1.2
"""What one logged page costs, and how fast the chain is checked: `./run manage shell -c "from benchmarks import leeslog; leeslog.meet()"`.

Runs in one transaction that is rolled back: nothing stays.
"""

import statistics
import time
import tracemalloc

from django.db import transaction

from herstel import logboek
from herstel.logboek import Doel, Handeling, Kanaal, log_lezing
from herstel.models import Medewerker, Persoon


def meet(keren: int = 200) -> None:
    with transaction.atomic():
        user = Medewerker(username="meting", naam="Meting")
        user.save()
        for aantal in (1, 10, 50):
            personen = list(Persoon.objects.values_list("pk", flat=True)[:aantal])
            if len(personen) < aantal:
                print(f"te weinig personen voor {aantal}; maak eerst voorbeelddata")
                continue
            tijden = []
            for _ in range(keren):
                begin = time.perf_counter()
                log_lezing(user, personen, Handeling.GEVONDEN, Doel.BEHANDELING, Kanaal.SCHERM, "meting")
                tijden.append((time.perf_counter() - begin) * 1000)
            p95 = statistics.quantiles(tijden, n=20)[-1]
            print(
                f"bladzijde met {aantal:>2} personen: p50 {statistics.median(tijden):.2f} ms, p95 {p95:.2f} ms"
            )
        begin = time.perf_counter()
        bevinding = logboek.verifieer()
        duur = time.perf_counter() - begin
        tracemalloc.start()
        logboek.verifieer()
        print(
            f"verifieer: {bevinding.regels} regels in {duur:.2f} s ({bevinding.regels / duur:.0f}/s), "
            f"piek {tracemalloc.get_traced_memory()[1] / 1e6:.1f} MB, fout: {bevinding.fout or 'geen'}"
        )
        transaction.set_rollback(True)
