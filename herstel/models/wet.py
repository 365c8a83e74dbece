# SPDX-License-Identifier: EUPL-1.2
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from .logboek import niet_legen

_INHOUD = (
    "code", "soort", "waarde", "vanaf", "tot", "bron", "status", "omschrijving", "voorgesteld_door_id", "voorgesteld_op",
)  # fmt: skip


class Wetrij(models.Model):
    """A later version of a row of the law table, proposed by one administrator and approved by another.

    `waarde` is text in the form of `herstel.wet.lees_waarde`. What was proposed never changes; a mistake is rejected, or
    (once approved) followed by a better version with the same `vanaf`: the one that was approved last wins.
    """

    class Bronstatus(models.TextChoices):
        BRON_GEZIEN = "bron gezien", "bron gezien"
        AFGELEID = "afgeleid", "afgeleid"
        KEUZE = "keuze", "keuze"
        TE_VERIFIEREN = "te verifiëren", "te verifiëren"

    code = models.CharField(max_length=80)
    soort = models.CharField(max_length=12)
    waarde = models.TextField()
    vanaf = models.DateField()
    tot = models.DateField(null=True, blank=True)
    bron = models.CharField(max_length=300)
    status = models.CharField("status van de bron", max_length=15, choices=Bronstatus.choices)
    omschrijving = models.CharField(max_length=300, blank=True)
    voorgesteld_door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    voorgesteld_op = models.DateTimeField()
    vastgesteld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    vastgesteld_op = models.DateTimeField(null=True, blank=True)
    afgewezen_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    afgewezen_op = models.DateTimeField(null=True, blank=True)
    afgewezen_reden = models.CharField(max_length=300, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name = "regel van de wettabel"
        verbose_name_plural = "wettabel"
        ordering = ["code", "-vanaf", "-id"]
        indexes = [models.Index(fields=["vastgesteld_op", "id"], name="wetrij_vastgesteld")]
        constraints = [
            models.CheckConstraint(
                condition=Q(vastgesteld_door__isnull=True) | ~Q(vastgesteld_door=F("voorgesteld_door")),
                name="wetrij_vier_ogen",
                violation_error_message="Wie een regel voorstelt, mag hem niet zelf goedkeuren.",
            ),
            models.CheckConstraint(
                condition=Q(vastgesteld_door__isnull=True, vastgesteld_op__isnull=True)
                | Q(vastgesteld_door__isnull=False, vastgesteld_op__isnull=False, afgewezen_op__isnull=True),
                name="wetrij_goedkeuring_compleet",
            ),
            models.CheckConstraint(
                condition=Q(afgewezen_door__isnull=True, afgewezen_op__isnull=True)
                | Q(afgewezen_door__isnull=False, afgewezen_op__isnull=False) & ~Q(afgewezen_reden=""),
                name="wetrij_afwijzing_compleet",
            ),
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("vanaf")), name="wetrij_volgorde"
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="wetrij_blijft", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="wetrij_vastgesteld_vast",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__vastgesteld_op__isnull=False)
                | pgtrigger.Q(old__afgewezen_op__isnull=False),
            ),
            pgtrigger.Trigger(
                name="wetrij_inhoud_vast",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func=(
                    f"IF ({', '.join('NEW.' + v for v in _INHOUD)}) IS DISTINCT FROM "
                    f"({', '.join('OLD.' + v for v in _INHOUD)}) THEN "
                    "RAISE EXCEPTION 'Een voorgestelde regel van de wettabel verandert niet'; END IF; RETURN NEW;"
                ),
            ),
            pgtrigger.Trigger(
                name="wetrij_begint_als_voorstel",
                operation=pgtrigger.Insert,
                when=pgtrigger.Before,
                func=(
                    "IF NEW.vastgesteld_op IS NOT NULL OR NEW.afgewezen_op IS NOT NULL THEN "
                    "RAISE EXCEPTION 'Een regel van de wettabel begint als voorstel'; END IF; RETURN NEW;"
                ),
            ),
            niet_legen("wetrij"),
        ]

    def __str__(self) -> str:
        return f"{self.code} vanaf {self.vanaf:%d-%m-%Y}"

    @property
    def stand(self) -> str:
        if self.vastgesteld_op:
            return "geldt"
        return "afgewezen" if self.afgewezen_op else "voorstel"
