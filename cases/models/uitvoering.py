# SPDX-License-Identifier: EUPL-1.2
import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q


class Uitgaand(models.Model):
    """Outbox: what must happen after a commit, written in that same commit. `sleutel` makes it happen once."""

    class Status(models.TextChoices):
        WACHT = "wacht", "wacht"
        KLAAR = "klaar", "klaar"
        MISLUKT = "mislukt", "mislukt"

    soort = models.CharField(max_length=40)
    sleutel = models.CharField(max_length=160, unique=True)
    gegevens = models.JSONField(default=dict)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WACHT)
    pogingen = models.PositiveSmallIntegerField(default=0)
    volgende_poging_op = models.DateTimeField()
    fout = models.TextField(blank=True)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    afgerond_op = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "uitgaande opdracht"
        verbose_name_plural = "uitgaande opdrachten"
        indexes = [
            models.Index(
                fields=["volgende_poging_op", "id"], condition=Q(status="wacht"), name="uitgaand_wacht"
            ),
            models.Index(fields=["-id"], condition=Q(status="mislukt"), name="uitgaand_mislukt"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.sleutel}"


class Bulkactie(models.Model):
    """Work on many things at once, with progress and a result per item; can be paused, stopped and resumed."""

    class Status(models.TextChoices):
        WACHT = "wacht", "wacht"
        BEZIG = "bezig", "bezig"
        GEPAUZEERD = "gepauzeerd", "gepauzeerd"
        KLAAR = "klaar", "klaar"
        GESTOPT = "gestopt", "gestopt"

    publiek_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    soort = models.CharField(max_length=40)
    gegevens = models.JSONField(default=dict)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.WACHT)
    totaal = models.PositiveIntegerField(default=0)
    gestart_op = models.DateTimeField(null=True, blank=True)
    klaar_op = models.DateTimeField(null=True, blank=True)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    aangemaakt_op = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "bulkacties"
        ordering = ["-aangemaakt_op"]

    def __str__(self) -> str:
        return f"{self.soort} {self.aangemaakt_op:%d-%m-%Y %H:%M}"


class Bulkregel(models.Model):
    """One item of a bulk action; done in its own transaction, together with its effect."""

    class Status(models.TextChoices):
        WACHT = "wacht", "wacht"
        GELUKT = "gelukt", "gelukt"
        GEWEIGERD = "geweigerd", "kon niet"

    actie = models.ForeignKey(Bulkactie, models.CASCADE, related_name="regels")
    volgnummer = models.PositiveIntegerField()
    onderwerp = models.CharField(max_length=60, help_text="Wat het is, b.v. zaak:123 of besluit:45")
    gegevens = models.JSONField(
        default=dict, help_text="Wat bij dit ene onderwerp hoort, b.v. de geziene hash."
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WACHT)
    melding = models.CharField(max_length=400, blank=True)
    klaar_op = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "bulkregels"
        ordering = ["volgnummer"]
        constraints = [
            models.UniqueConstraint(fields=["actie", "volgnummer"], name="bulkregel_volgnummer"),
            models.UniqueConstraint(fields=["actie", "onderwerp"], name="bulkregel_onderwerp"),
        ]
        indexes = [
            models.Index(fields=["actie", "volgnummer"], condition=Q(status="wacht"), name="bulkregel_wacht")
        ]

    def __str__(self) -> str:
        return f"{self.onderwerp}: {self.status}"


class Ronde(models.Model):
    """Last run of a recurring job: when it began, when it last ended well, and what it found."""

    naam = models.CharField(max_length=40, primary_key=True)
    begonnen_op = models.DateTimeField(null=True, blank=True)
    gelukt_op = models.DateTimeField(null=True, blank=True)
    fout = models.TextField(blank=True)
    bevindingen = models.JSONField(default=list)
    aantal = models.PositiveIntegerField(
        default=0, help_text="Hoeveel bevindingen, ook als niet alle zijn bewaard."
    )

    class Meta:
        verbose_name_plural = "rondes"

    def __str__(self) -> str:
        return f"{self.naam}: {self.gelukt_op}"
