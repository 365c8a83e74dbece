# SPDX-License-Identifier: EUPL-1.2
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from simple_history.models import HistoricalRecords

from cases.models import Zaak


class IntegraleBeoordeling(models.Model):
    """The integral assessment of a parent: which years, what was found, what was received before."""

    zaak = models.OneToOneField(Zaak, models.PROTECT, primary_key=True, related_name="integrale_beoordeling")
    ouderverhaal = models.TextField(blank=True)
    jaren_vastgesteld_op = models.DateField(null=True, blank=True, help_text="Met de ouder afgesproken.")
    forfait_ontvangen = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    ogs_ontvangen = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    eerder_ontvangen = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    overig_ontvangen = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    al_verrekend = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    eerdere_toekenningen = ArrayField(models.DateField(), default=list, blank=True)
    proceskosten_punten = models.DecimalField(max_digits=5, decimal_places=2, default=0)
    proceskosten_waarde_per_punt = models.DecimalField(max_digits=8, decimal_places=2, default=0)
    proceskosten_beroepsmatig = models.BooleanField(default=False)
    proceskosten_in_rekening = models.BooleanField(default=False)
    proceskosten_al_toegekend = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    zienswijze_tot = models.DateField(null=True, blank=True)
    zienswijze_ontvangen_op = models.DateField(null=True, blank=True)
    zienswijze = models.TextField(blank=True)
    zienswijze_reactie = models.TextField(blank=True)
    versie = models.PositiveIntegerField(default=1)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "integrale beoordelingen"

    def __str__(self) -> str:
        return f"integrale beoordeling {self.zaak_id}"


def _bedrag(naam: str, **kwargs: object) -> models.DecimalField:
    return models.DecimalField(naam, max_digits=12, decimal_places=2, default=0, **kwargs)


class Toeslagjaar(models.Model):
    """The facts of one berekeningsjaar, named as in the contract of the calculation (bedragen, art. 2.3)."""

    beoordeling = models.ForeignKey(IntegraleBeoordeling, models.PROTECT, related_name="jaren")
    jaar = models.PositiveSmallIntegerField()
    bedrag = _bedrag("niet toegekend of teruggevorderd (B)")
    rente = _bedrag("rente in de terugvordering (R)")
    niet_betaald = _bedrag("nog niet betaald (O)")
    nabetaling = _bedrag("later alsnog toegekend (N)")
    rente_over_nabetaling = _bedrag("rente over de nabetaling")
    boete_opgelegd = _bedrag("boete opgelegd")
    boete_betaald = _bedrag("boete betaald")
    invorderingskosten_in_rekening = _bedrag("invorderingskosten in rekening gebracht")
    invorderingskosten_betaald = _bedrag("invorderingskosten betaald")
    invorderingsrente_betaald = _bedrag("invorderingsrente betaald")
    ogs_terugvordering = _bedrag("terugvordering bij O/GS")
    dagtekening_correctie = models.DateField("eerste correctiebeschikking", null=True, blank=True)
    ernstige_onregelmatigheden = models.BooleanField(default=False)
    toegevoegd_op = models.DateField()
    toegevoegd_reden = models.CharField(max_length=200, blank=True)
    ingetrokken_op = models.DateField(null=True, blank=True)
    ingetrokken_reden = models.CharField(max_length=200, blank=True)
    versie = models.PositiveIntegerField(default=1)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "toeslagjaren"
        ordering = ["jaar"]
        constraints = [
            models.UniqueConstraint(fields=["beoordeling", "jaar"], name="toeslagjaar_uniek"),
            models.CheckConstraint(condition=Q(jaar__range=(2005, 2019)), name="toeslagjaar_bereik"),
            models.CheckConstraint(
                condition=Q(bedrag__gte=0, rente__gte=0, niet_betaald__gte=0, nabetaling__gte=0),
                name="toeslagjaar_niet_negatief",
            ),
        ]

    def __str__(self) -> str:
        return str(self.jaar)


class Jaarbeoordeling(models.Model):
    """The view of one of the two assessors on one year: each ground in the legal order, with a reason."""

    class Rol(models.TextChoices):
        EERSTE = "eerste", "eerste beoordelaar"
        TWEEDE = "tweede", "tweede beoordelaar"

    class Grond(models.TextChoices):
        VOORINGENOMENHEID = "vooringenomenheid", "vooringenomenheid"
        HARDHEID = "hardheid", "hardheid"
        OGS = "ogs", "O/GS"
        GEEN = "geen", "geen grond"

    toeslagjaar = models.ForeignKey(Toeslagjaar, models.PROTECT, related_name="beoordelingen")
    rol = models.CharField(max_length=10, choices=Rol.choices)
    grond = models.CharField(max_length=20, choices=Grond.choices)
    toetsing = models.JSONField(
        default=list, help_text="Per grond, in de volgorde van de wet: {grond, voldaan, reden, bewijs}."
    )
    door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    op = models.DateTimeField()
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "jaarbeoordelingen"
        ordering = ["toeslagjaar_id", "rol"]
        constraints = [
            models.UniqueConstraint(fields=["toeslagjaar", "rol"], name="jaarbeoordeling_een_per_rol"),
            models.UniqueConstraint(
                fields=["toeslagjaar", "door"],
                name="jaarbeoordeling_twee_mensen",
                violation_error_message="De eerste en de tweede beoordelaar zijn twee verschillende mensen.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.toeslagjaar} {self.rol}: {self.grond}"


class CvwAdvies(models.Model):
    """Advice of the Commissie van Wijzen about a year in which no ground was found (Wht 5.2)."""

    toeslagjaar = models.OneToOneField(Toeslagjaar, models.PROTECT, related_name="cvw_advies")
    gevraagd_op = models.DateField()
    gevraagd_door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    ontvangen_op = models.DateField(null=True, blank=True)
    grond = models.CharField(max_length=20, choices=Jaarbeoordeling.Grond.choices, blank=True)
    advies = models.TextField(blank=True)
    gevolgd = models.BooleanField(null=True, blank=True)
    afwijking_reden = models.TextField(blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "adviezen van de Commissie van Wijzen"
        constraints = [
            models.CheckConstraint(
                condition=Q(gevolgd__isnull=True) | Q(gevolgd=True) | ~Q(afwijking_reden=""),
                name="cvw_afwijken_met_reden",
                violation_error_message="Wie van het advies afwijkt, schrijft op waarom.",
            ),
        ]

    def __str__(self) -> str:
        return f"CvW {self.toeslagjaar}"
