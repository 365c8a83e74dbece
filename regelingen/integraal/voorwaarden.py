# SPDX-License-Identifier: EUPL-1.2
"""Guards of the integral assessment: None when fulfilled, else what is still missing, in words."""

from django.utils import timezone

from cases.models import Zaak
from regelingen.models import Jaarbeoordeling, Toeslagjaar

GEEN_GROND = Jaarbeoordeling.Grond.GEEN


def actieve_jaren(zaak: Zaak) -> list[Toeslagjaar]:
    return list(
        Toeslagjaar.objects.filter(beoordeling_id=zaak.pk, ingetrokken_op__isnull=True)
        .select_related("cvw_advies")
        .prefetch_related("beoordelingen")
        .order_by("jaar")
    )


def _opsomming(jaren: list[Toeslagjaar]) -> str:
    return ", ".join(str(jaar.jaar) for jaar in jaren)


def jaren_vastgesteld(zaak: Zaak) -> str | None:
    if not zaak.integrale_beoordeling.jaren_vastgesteld_op:
        return "Leg eerst vast op welke dag u de jaren met de ouder heeft afgesproken."
    return None if actieve_jaren(zaak) else "Kies eerst minstens één toeslagjaar."


def feiten_compleet(zaak: Zaak) -> str | None:
    jaren = actieve_jaren(zaak)
    if not jaren:
        return "Kies eerst minstens één toeslagjaar."
    zonder = [j for j in jaren if (j.bedrag or j.rente) and not j.dagtekening_correctie]
    return f"Vul de datum van de eerste correctie in bij: {_opsomming(zonder)}." if zonder else None


def beoordeling_compleet(zaak: Zaak) -> str | None:
    jaren = actieve_jaren(zaak)
    if not jaren:
        return "Kies eerst minstens één toeslagjaar."
    mist = [j for j in jaren if len(j.beoordelingen.all()) < 2]
    if mist:
        return f"Nog niet door twee mensen beoordeeld: {_opsomming(mist)}."
    anders = [j for j in jaren if len({b.grond for b in j.beoordelingen.all()}) > 1]
    return f"De twee beoordelaars zijn het nog niet eens over: {_opsomming(anders)}." if anders else None


def _zonder_grond(zaak: Zaak) -> list[Toeslagjaar]:
    return [j for j in actieve_jaren(zaak) if any(b.grond == GEEN_GROND for b in j.beoordelingen.all())]


def _advies(jaar: Toeslagjaar) -> object:
    return getattr(jaar, "cvw_advies", None)


def cvw_nodig(zaak: Zaak) -> str | None:
    open_jaren = [j for j in _zonder_grond(zaak) if _advies(j) is None]
    return None if open_jaren else "Er is geen jaar zonder grond waarover nog advies nodig is."


def cvw_binnen(zaak: Zaak) -> str | None:
    open_jaren = [j for j in actieve_jaren(zaak) if (a := _advies(j)) and not a.ontvangen_op]
    return f"Het advies ontbreekt nog over: {_opsomming(open_jaren)}." if open_jaren else None


def cvw_afgehandeld(zaak: Zaak) -> str | None:
    zonder = _zonder_grond(zaak)
    mist = [j for j in zonder if _advies(j) is None or _advies(j).gevolgd is None]
    if mist:
        return f"Vraag eerst advies aan de Commissie van Wijzen en verwerk het, over: {_opsomming(mist)}."
    return None


def zienswijze_klaar(zaak: Zaak) -> str | None:
    ib = zaak.integrale_beoordeling
    if ib.zienswijze_ontvangen_op:
        return None if ib.zienswijze_reactie else "Schrijf eerst op wat u met de zienswijze doet."
    if ib.zienswijze_tot is None:
        return "De vooraankondiging is nog niet verzonden; de termijn voor de zienswijze loopt nog niet."
    if timezone.localdate() <= ib.zienswijze_tot:
        return f"De ouder mag nog reageren tot en met {ib.zienswijze_tot:%d-%m-%Y}."
    return None
