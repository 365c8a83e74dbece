# SPDX-License-Identifier: EUPL-1.2
"""The one rule: who may see and do what. Lists, pages, API, admin, export and search all ask here.

A case is *direct* for its own team, for whoever has a part in it, and for the decider whose signature it waits on.
The rest of that parent's file is readable as well (one family, one story), up to the reader's sensitivity mark.
A per-case grant (with reason and end date) opens one case, also above that mark.
"""

from functools import lru_cache

from django.db import models
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from cases.models import Besluit, Toegangsverlening, Toewijzing, Zaak
from herstel.fouten import MagNiet
from herstel.models import Medewerker, Persoon, Relatie, Rol


class Actie(models.TextChoices):
    BEKIJKEN = "bekijken", "bekijken"
    CONTACT = "contact", "contact vastleggen"
    BEWERKEN = "bewerken", "behandelen"
    TERMIJN = "termijn", "termijnen wijzigen"
    OPPAKKEN = "oppakken", "zelf oppakken"
    TOEWIJZEN = "toewijzen", "toewijzen"
    BEOORDELEN = "beoordelen", "als tweede beoordelen"
    VASTSTELLEN = "vaststellen", "besluiten vaststellen"
    VERLENEN = "verlenen", "toegang verlenen"
    EXPORTEREN = "exporteren", "exporteren"


_Z, _B, _T, _S = Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER, Rol.BESLISSER
ROLLEN_PER_ACTIE: dict[str, tuple[str, ...]] = {
    Actie.CONTACT: (_Z, _B, _T),
    Actie.BEWERKEN: (_Z, _T),
    Actie.TERMIJN: (_Z, _T),
    Actie.OPPAKKEN: (_Z,),
    Actie.TOEWIJZEN: (_T,),
    Actie.BEOORDELEN: (_B, _Z),
    Actie.VASTSTELLEN: (_S,),
    Actie.VERLENEN: (_T,),
    Actie.EXPORTEREN: (_T,),
}
"""Besides seeing it. `bekijken` needs no role: whoever the case is visible for may look."""


def _verleningen(user: Medewerker) -> QuerySet[Toegangsverlening]:
    vandaag = timezone.localdate()
    return Toegangsverlening.objects.filter(
        medewerker=user, ingetrokken_op__isnull=True, van__lte=vandaag, tot_en_met__gte=vandaag
    )


def _direct(user: Medewerker) -> Q:
    """Q for the cases that this person works on, before the sensitivity mark.

    Here and below every rule is a correlated EXISTS and never `pk IN (...)`: for one case or one page the database
    then looks up only those rows, and for a whole list it may still hash (docs/prestaties.md).
    """
    q = Q(pk__in=[])
    if user.heeft_rol(_Z, _B, _T):
        q |= Q(behandelaar=user)
        q |= Q(Exists(Toewijzing.objects.filter(medewerker=user, tot__isnull=True, zaak=OuterRef("pk"))))
        if user.team_id:
            q |= Q(team_id=user.team_id)
    if user.heeft_rol(_T) and user.team_id:
        soorten = user.team.zaaksoorten
        q |= Q(team__isnull=True, soort__in=soorten) if soorten else Q(team__isnull=True)
    if user.heeft_rol(_S):
        mijn = Q(status=Besluit.Status.TER_VASTSTELLING) | Q(vastgesteld_door=user)
        q |= Q(Exists(Besluit.objects.filter(mijn, zaak=OuterRef("pk"))))
    return q


def werk_van(user: Medewerker) -> QuerySet[Zaak]:
    """The cases that this person works on: for work lists and bulk actions."""
    if not user.is_active:
        return Zaak.objects.none()
    return Zaak.objects.filter(_direct(user), gevoeligheid__lte=user.gevoeligheid)


def zichtbaar_voor(user: Medewerker) -> QuerySet[Zaak]:
    """Every case that this person may read."""
    if not user.is_active:
        return Zaak.objects.none()
    dossier = Zaak.objects.filter(
        _direct(user), gevoeligheid__lte=user.gevoeligheid, ouder_id=OuterRef("ouder_id")
    )
    return Zaak.objects.filter(
        Q(Exists(dossier), gevoeligheid__lte=user.gevoeligheid)
        | Q(Exists(_verleningen(user).filter(zaak=OuterRef("pk"))))
    )


def personen_zichtbaar_voor(user: Medewerker) -> QuerySet[Persoon]:
    """Everyone in the files that this person may read: parents, those concerned, and their relations."""
    zaken = zichtbaar_voor(user)
    verwant = Relatie.objects.filter(
        Exists(zaken.filter(ouder_id=OuterRef("persoon_id"))),
        verwant_id=OuterRef("pk"),
        verwant__gevoeligheid__lte=user.gevoeligheid,
    )
    return Persoon.objects.filter(
        Q(Exists(zaken.filter(ouder_id=OuterRef("pk"))))
        | Q(Exists(zaken.filter(betrokkene_id=OuterRef("pk"))))
        | Q(Exists(verwant))
    )


def rechten(user: Medewerker, zaak: Zaak) -> frozenset[str]:
    """All that this person may do with this case, in one query; empty when it may not even be seen."""
    if not user.is_active:
        return frozenset()
    verlening = _verleningen(user).filter(zaak=OuterRef("pk"))
    stand = (
        zichtbaar_voor(user)
        .filter(pk=zaak.pk)
        .annotate(
            is_direct=Exists(werk_van(user).filter(pk=OuterRef("pk"))),
            verleend_bewerken=Exists(verlening.filter(mag_bewerken=True)),
        )
        .values_list("is_direct", "verleend_bewerken")
        .first()
    )
    if stand is None:
        return frozenset()
    is_direct, verleend_bewerken = stand
    acties = {Actie.BEKIJKEN.value}
    for actie, rollen in ROLLEN_PER_ACTIE.items():
        via_verlening = verleend_bewerken and actie in (
            Actie.CONTACT,
            Actie.BEWERKEN,
            Actie.TERMIJN,
            Actie.BEOORDELEN,
        )
        if (is_direct or via_verlening) and user.heeft_rol(*rollen):
            acties.add(str(actie))
    return frozenset(acties)


def mag(user: Medewerker, zaak: Zaak, actie: str) -> bool:
    return str(actie) in rechten(user, zaak)


@lru_cache(maxsize=1)
def _namen() -> dict[str, str]:
    return dict(Actie.choices)


def eis(user: Medewerker | None, zaak: Zaak, actie: str) -> None:
    """Raises MagNiet unless this person may; `None` is the system itself, which calls only what a rule made it do."""
    if user is not None and not mag(user, zaak, actie):
        raise MagNiet(f"U mag deze zaak niet {_namen()[str(actie)]}.")
