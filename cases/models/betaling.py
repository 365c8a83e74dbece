# SPDX-License-Identifier: EUPL-1.2
import uuid

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from herstel.models import Bankrekening, Persoon
from herstel.models.logboek import niet_legen

from .besluit import Besluit


class Betaalbatch(models.Model):
    """Payments that go to the bank in one SEPA pain.001 file. Who makes it does not approve it."""

    class Status(models.TextChoices):
        CONCEPT = "concept", "wacht op goedkeuring"
        GOEDGEKEURD = "goedgekeurd", "goedgekeurd"
        AANGEBODEN = "aangeboden", "aangeboden aan de bank"

    nummer = models.CharField(max_length=20, unique=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.CONCEPT)
    uitvoeren_op = models.DateField()
    aantal = models.PositiveIntegerField(default=0)
    totaal = models.DecimalField(max_digits=14, decimal_places=2, default=0)
    opgesteld_door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    opgesteld_op = models.DateTimeField(auto_now_add=True)
    goedgekeurd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    goedgekeurd_op = models.DateTimeField(null=True, blank=True)
    xml = models.BinaryField(null=True, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    history = HistoricalRecords(excluded_fields=["xml"])

    class Meta:
        verbose_name_plural = "betaalbatches"
        ordering = ["-opgesteld_op"]
        constraints = [
            models.CheckConstraint(
                condition=Q(goedgekeurd_door__isnull=True) | ~Q(goedgekeurd_door=F("opgesteld_door")),
                name="batch_vier_ogen",
                violation_error_message="Wie een batch maakt, mag die niet goedkeuren.",
            ),
            models.CheckConstraint(
                condition=Q(status="concept") | Q(goedgekeurd_door__isnull=False),
                name="batch_goedgekeurd_door_iemand",
            ),
        ]

    def __str__(self) -> str:
        return self.nummer


class Betaling(models.Model):
    """Money that follows from a decision; at most one per decision, component and payee."""

    class Status(models.TextChoices):
        TE_BETALEN = "te_betalen", "te betalen"
        GEBLOKKEERD = "geblokkeerd", "kan nog niet"
        IN_BATCH = "in_batch", "in een betaalbatch"
        AANGEBODEN = "aangeboden", "aangeboden aan de bank"
        TERUG = "terug", "teruggekomen"

    publiek_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    besluit = models.ForeignKey(Besluit, models.PROTECT, related_name="betalingen")
    onderdeel = models.CharField(max_length=40)
    begunstigde = models.ForeignKey(Persoon, models.PROTECT, related_name="betalingen")
    bankrekening = models.ForeignKey(Bankrekening, models.PROTECT, null=True, blank=True, related_name="+")
    bedrag = models.DecimalField(max_digits=12, decimal_places=2)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.TE_BETALEN)
    reden = models.CharField(
        max_length=200, blank=True, help_text="Waarom de betaling nog niet kan of terugkwam."
    )
    uiterlijk_op = models.DateField()
    uitleg = models.JSONField(default=dict)
    batch = models.ForeignKey(Betaalbatch, models.PROTECT, null=True, blank=True, related_name="betalingen")
    eind_tot_eind = models.CharField(
        max_length=35,
        unique=True,
        null=True,
        blank=True,
        help_text="EndToEndId bij de bank; per poging een nieuwe.",
    )
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    aangeboden_op = models.DateField(null=True, blank=True)
    teruggekomen_op = models.DateField(null=True, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "betalingen"
        ordering = ["uiterlijk_op", "id"]
        indexes = [
            models.Index(fields=["status", "uiterlijk_op", "id"], name="betaling_status"),
            models.Index(fields=["begunstigde", "id"], name="betaling_begunstigde"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["besluit", "onderdeel", "begunstigde"], name="betaling_nooit_dubbel"
            ),
            models.CheckConstraint(condition=Q(bedrag__gt=0), name="betaling_positief"),
            models.CheckConstraint(
                condition=Q(status__in=["te_betalen", "geblokkeerd", "terug"])
                | Q(batch__isnull=False, bankrekening__isnull=False, eind_tot_eind__isnull=False),
                name="betaling_onderweg_heeft_batch",
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="betaling_niet_weg", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="betaling_bedrag_vast",
                operation=pgtrigger.Update,
                condition=(
                    pgtrigger.Q(old__bedrag__df=pgtrigger.F("new__bedrag"))
                    | pgtrigger.Q(old__besluit__df=pgtrigger.F("new__besluit"))
                    | pgtrigger.Q(old__begunstigde__df=pgtrigger.F("new__begunstigde"))
                    | pgtrigger.Q(old__onderdeel__df=pgtrigger.F("new__onderdeel"))
                ),
            ),
            pgtrigger.Trigger(
                name="betaling_aangeboden_vast",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func=(
                    "IF OLD.status = 'aangeboden' AND (NEW.status NOT IN ('aangeboden', 'terug') OR "
                    "(NEW.batch_id, NEW.bankrekening_id, NEW.eind_tot_eind, NEW.aangeboden_op) IS DISTINCT FROM "
                    "(OLD.batch_id, OLD.bankrekening_id, OLD.eind_tot_eind, OLD.aangeboden_op)) THEN "
                    "RAISE EXCEPTION 'Een betaling die bij de bank is, verandert alleen als die terugkomt'; "
                    "END IF; RETURN NEW;"
                ),
            ),
            niet_legen("betaling"),
        ]

    def __str__(self) -> str:
        return f"{self.bedrag} aan {self.begunstigde_id}"
