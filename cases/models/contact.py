# SPDX-License-Identifier: EUPL-1.2
from django.conf import settings
from django.db import models
from django.db.models import Q
from simple_history.models import HistoricalRecords

from herstel.models import Persoon

from .zaak import Zaak


class Contactmoment(models.Model):
    """A contact with a parent, or a try at it. The next contact that was promised is kept on the case as well."""

    class Kanaal(models.TextChoices):
        TELEFOON = "telefoon", "telefoon"
        BRIEF = "brief", "brief"
        EMAIL = "email", "e-mail"
        GESPREK = "gesprek", "gesprek op kantoor"
        VIDEO = "video", "videogesprek"
        HUISBEZOEK = "huisbezoek", "huisbezoek"
        ADRESCONTROLE = "adrescontrole", "controle van het adres"
        GEMEENTE = "gemeente", "via de gemeente"

    class Uitkomst(models.TextChoices):
        GESPROKEN = "gesproken", "gesproken"
        BERICHT = "bericht", "bericht achtergelaten of verstuurd"
        GEEN_GEHOOR = "geen_gehoor", "geen gehoor"
        ONJUIST = "onjuist", "nummer of adres klopt niet"
        BEVESTIGD = "bevestigd", "adres klopt"

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="contactmomenten")
    persoon = models.ForeignKey(Persoon, models.PROTECT, related_name="contactmomenten")
    kanaal = models.CharField(max_length=15, choices=Kanaal.choices)
    inkomend = models.BooleanField(default=False)
    uitkomst = models.CharField(max_length=15, choices=Uitkomst.choices)
    tijdstip = models.DateTimeField()
    samenvatting = models.TextField(blank=True)
    volgende_contact_op = models.DateField(null=True, blank=True)
    protocol = models.BooleanField(default=False, help_text="Telt mee als poging om de ouder te bereiken.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "contactmomenten"
        ordering = ["-tijdstip", "-id"]
        indexes = [
            models.Index(fields=["zaak", "-tijdstip"], name="contact_zaak"),
            models.Index(fields=["persoon", "-tijdstip"], name="contact_persoon"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kanaal_display()} {self.tijdstip:%d-%m-%Y}"


class Taak(models.Model):
    """Something that somebody still has to do in a case. `code` makes tasks of the system repeatable."""

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="taken")
    code = models.CharField(max_length=40, blank=True)
    omschrijving = models.CharField(max_length=200)
    medewerker = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="taken"
    )
    uiterlijk_op = models.DateField(null=True, blank=True)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    afgehandeld_op = models.DateTimeField(null=True, blank=True)
    afgehandeld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    resultaat = models.TextField(blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "taken"
        ordering = ["uiterlijk_op", "id"]
        indexes = [
            models.Index(
                fields=["medewerker", "uiterlijk_op"],
                condition=Q(afgehandeld_op__isnull=True),
                name="taak_open",
            ),
            models.Index(fields=["zaak"], condition=Q(afgehandeld_op__isnull=True), name="taak_zaak_open"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["zaak", "code"],
                condition=Q(afgehandeld_op__isnull=True) & ~Q(code=""),
                name="taak_een_open_per_code",
            ),
        ]

    def __str__(self) -> str:
        return self.omschrijving
