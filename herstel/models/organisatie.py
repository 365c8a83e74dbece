# SPDX-License-Identifier: EUPL-1.2
from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from simple_history.models import HistoricalRecords


class Rol(models.TextChoices):
    ZAAKBEHANDELAAR = "zaakbehandelaar", "Persoonlijk zaakbehandelaar"
    BEOORDELAAR = "beoordelaar", "Beoordelaar"
    TEAMLEIDER = "teamleider", "Teamleider"
    BESLISSER = "beslisser", "Beslisser"
    LAKKER = "lakker", "Lakker"
    RAPPORTEUR = "rapporteur", "Rapporteur"
    PRIVACY_OFFICER = "privacy_officer", "Privacy officer"
    BEHEERDER = "beheerder", "Beheerder"


class Team(models.Model):
    """A team and the case kinds that it works on; an empty list of `zaaksoorten` means all kinds."""

    code = models.SlugField(max_length=30, unique=True)
    naam = models.CharField(max_length=80, unique=True)
    zaaksoorten = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    actief = models.BooleanField(default=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["naam"]
        verbose_name_plural = "teams"

    def __str__(self) -> str:
        return self.naam


class Medewerker(AbstractUser):
    """Somebody who works here. `rollen` says what they do, `gevoeligheid` up to which mark they may see."""

    first_name = None
    last_name = None
    naam = models.CharField(max_length=120)
    rollen = ArrayField(models.CharField(max_length=20, choices=Rol.choices), default=list, blank=True)
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="medewerkers")
    gevoeligheid = models.PositiveSmallIntegerField(
        default=0, help_text="0 gewoon, 1 gevoelig, 2 zeer gevoelig"
    )
    telefoon = models.CharField(max_length=20, blank=True)
    mfa_verplicht = models.BooleanField(default=False)
    history = HistoricalRecords(excluded_fields=["password", "last_login"])

    class Meta:
        verbose_name = "medewerker"
        verbose_name_plural = "medewerkers"
        ordering = ["naam", "id"]
        indexes = [GinIndex(fields=["rollen"], name="medewerker_rollen")]

    def __str__(self) -> str:
        return self.naam or self.username

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)

    def heeft_rol(self, *rollen: str) -> bool:
        return self.is_active and any(rol in self.rollen for rol in rollen)


class Afwezigheid(models.Model):
    """Absence; both days count. The reason is nobody's business here."""

    medewerker = models.ForeignKey(Medewerker, models.PROTECT, related_name="afwezigheden")
    van = models.DateField()
    tot_en_met = models.DateField(null=True, blank=True)
    vervanger = models.ForeignKey(Medewerker, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name_plural = "afwezigheden"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(tot_en_met__isnull=True) | models.Q(tot_en_met__gte=models.F("van")),
                name="afwezigheid_volgorde",
            )
        ]

    def __str__(self) -> str:
        return f"{self.medewerker}: {self.van} - {self.tot_en_met or '…'}"
