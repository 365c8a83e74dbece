# SPDX-License-Identifier: EUPL-1.2
from django.db import models
from django.db.models import Q
from simple_history.models import HistoricalRecords

from cases.models import Zaak
from herstel.models import Persoon


class EersteToets(models.Model):
    """The first test (Wht 2.7): has this parent been wronged? A "no" is "nog niet": the right to the IB stays."""

    zaak = models.OneToOneField(Zaak, models.PROTECT, primary_key=True, related_name="eerste_toets")
    al_ontvangen = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    partner = models.ForeignKey(Persoon, models.PROTECT, null=True, blank=True, related_name="+")
    partner_komt_in_aanmerking = models.BooleanField(default=False)
    maatregel_over_partnerperiode = models.BooleanField(default=False)
    recht_eerst_vastgesteld_voor_partner = models.BooleanField(default=False)
    partner_bij_toekenning = models.BooleanField(default=False)
    toelichting = models.TextField(blank=True)
    versie = models.PositiveIntegerField(default=1)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "eerste toetsen"

    def __str__(self) -> str:
        return f"eerste toets {self.zaak_id}"


class Herstelmaatregel(models.Model):
    """A measure of Wht 2.7(4) that was found in the first test."""

    class Soort(models.TextChoices):
        A = "a", "a. hardheidstegemoetkoming (oud artikel 49 Awir)"
        B = "b", "b. compensatie"
        C = "c", "c. O/GS-tegemoetkoming"
        D = "d", "d. lagere terugvordering wegens evenredigheid"
        E = "e", "e. vaststelling naar rato"
        F = "f", "f. vaststaande terugvordering herzien wegens evenredigheid"
        G = "g", "g. vaststaande toekenning herzien naar rato"

    eerste_toets = models.ForeignKey(EersteToets, models.PROTECT, related_name="maatregelen")
    soort = models.CharField(max_length=1, choices=Soort.choices)
    berekeningsjaar = models.PositiveSmallIntegerField()
    bedrag = models.DecimalField("teruggevorderd of verlaagd", max_digits=12, decimal_places=2)
    oorspronkelijke_dagtekening = models.DateField(null=True, blank=True)
    onherroepelijk_op = models.DateField(null=True, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "herstelmaatregelen"
        ordering = ["berekeningsjaar", "soort", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(berekeningsjaar__range=(2005, 2019)), name="maatregel_jaar"),
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="maatregel_bedrag"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.berekeningsjaar}"
