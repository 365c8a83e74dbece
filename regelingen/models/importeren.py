# SPDX-License-Identifier: EUPL-1.2
from django.conf import settings
from django.db import models


class Aanmeldingsimport(models.Model):
    """One import of applications: who, when, which file, and how it ended. Holds no personal data."""

    class Status(models.TextChoices):
        BEZIG = "bezig", "bezig of afgebroken"
        KLAAR = "klaar", "klaar"

    bestandsnaam = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    status = models.CharField(max_length=5, choices=Status.choices, default=Status.BEZIG)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    uitgevoerd_als = models.CharField(
        max_length=80, blank=True, help_text="Account op de computer waar de opdracht draaide."
    )
    begonnen_op = models.DateTimeField()
    klaar_op = models.DateTimeField(null=True, blank=True)
    regels = models.PositiveIntegerField(default=0)
    verwerkt = models.PositiveIntegerField(default=0)
    tellingen = models.JSONField(default=dict)

    class Meta:
        verbose_name_plural = "aanmeldingsimports"
        ordering = ["-begonnen_op", "-id"]
        indexes = [models.Index(fields=["sha256"], name="import_bestand")]

    def __str__(self) -> str:
        return f"{self.bestandsnaam} {self.begonnen_op:%d-%m-%Y %H:%M}"
