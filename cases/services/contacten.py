# SPDX-License-Identifier: EUPL-1.2
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from cases.autorisatie import Actie, eis
from cases.models import Contactmoment, Taak, Zaak
from cases.services.zaken import bewaar, zaak_op_slot
from herstel.fouten import OngeldigeInvoer, VoorwaardeNietVoldaan
from herstel.models import Medewerker, Persoon

_BEREIKT = (Contactmoment.Uitkomst.GESPROKEN,)


@transaction.atomic
def noteer_contact(
    zaak: Zaak,
    kanaal: str,
    uitkomst: str,
    door: Medewerker,
    *,
    samenvatting: str = "",
    tijdstip: datetime | None = None,
    persoon: Persoon | None = None,
    inkomend: bool = False,
    protocol: bool = False,
    volgende_contact_op: date | None = None,
) -> Contactmoment:
    """Notes a contact or a try. A real talk fulfils the contact that was promised; a new promise replaces it."""
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, Actie.CONTACT)
    nu = timezone.now()
    tijdstip = tijdstip or nu
    if kanaal not in Contactmoment.Kanaal.values:
        raise OngeldigeInvoer("Kies hoe het contact ging.", veld="kanaal")
    if uitkomst not in Contactmoment.Uitkomst.values:
        raise OngeldigeInvoer("Kies wat eruit kwam.", veld="uitkomst")
    if tijdstip > nu:
        raise OngeldigeInvoer("Dit contact ligt in de toekomst.", veld="tijdstip")
    if volgende_contact_op and volgende_contact_op < timezone.localdate():
        raise OngeldigeInvoer("De dag van het volgende contact is al voorbij.", veld="volgende_contact_op")
    if uitkomst == Contactmoment.Uitkomst.GESPROKEN and not samenvatting.strip():
        raise OngeldigeInvoer("Schrijf in een paar woorden op wat er is besproken.", veld="samenvatting")
    contact = Contactmoment(
        zaak=zaak, persoon=persoon or zaak.ouder, kanaal=kanaal, uitkomst=uitkomst, tijdstip=tijdstip, door=door,
        samenvatting=samenvatting, inkomend=inkomend, protocol=protocol, volgende_contact_op=volgende_contact_op,
    )  # fmt: skip
    contact._history_user = door
    contact.save()
    velden = []
    if uitkomst in _BEREIKT:
        zaak.laatste_contact_op = max(filter(None, (zaak.laatste_contact_op, tijdstip)))
        zaak.niet_bereikbaar = False
        velden += ["laatste_contact_op", "niet_bereikbaar"]
        if zaak.volgende_contact_op and not volgende_contact_op:
            zaak.volgende_contact_op = None
            velden.append("volgende_contact_op")
    if volgende_contact_op:
        zaak.volgende_contact_op = volgende_contact_op
        velden.append("volgende_contact_op")
    bewaar(zaak, door, *velden, reden="contact")
    return contact


@transaction.atomic
def maak_taak(
    zaak: Zaak,
    omschrijving: str,
    door: Medewerker | None,
    *,
    medewerker: Medewerker | None = None,
    uiterlijk_op: date | None = None,
    code: str = "",
) -> Taak:
    """Adds a task. With `code` there is at most one open task of that kind in a case: the open one is given back."""
    zaak = zaak_op_slot(zaak.pk)
    eis(door, zaak, Actie.CONTACT)
    if not omschrijving.strip():
        raise OngeldigeInvoer("Schrijf op wat er moet gebeuren.", veld="omschrijving")
    if code and (open_taak := Taak.objects.filter(zaak=zaak, code=code, afgehandeld_op__isnull=True).first()):
        return open_taak
    taak = Taak(
        zaak=zaak,
        omschrijving=omschrijving[:200],
        medewerker=medewerker,
        uiterlijk_op=uiterlijk_op,
        code=code,
    )
    taak._history_user = door
    taak.save()
    return taak


@transaction.atomic
def rond_taak_af(taak: Taak, door: Medewerker, resultaat: str = "") -> Taak:
    zaak = zaak_op_slot(taak.zaak_id)
    eis(door, zaak, Actie.CONTACT)
    taak = Taak.objects.select_for_update().get(pk=taak.pk)
    if taak.afgehandeld_op:
        raise VoorwaardeNietVoldaan("Deze taak is al afgehandeld.")
    taak.afgehandeld_op, taak.afgehandeld_door, taak.resultaat = timezone.now(), door, resultaat
    taak._history_user = door
    taak.save()
    bewaar(zaak, door, reden="taak afgerond")
    return taak
