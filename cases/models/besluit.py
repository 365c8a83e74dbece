# SPDX-License-Identifier: EUPL-1.2
import uuid

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from herstel.models import Persoon
from herstel.models.logboek import alleen_toevoegen, niet_legen

from .zaak import Zaak


class Besluit(models.Model):
    """A decision (or a vooraankondiging) with its calculation as data. Once `vastgesteld` no row of it changes.

    `berekening` is `{"<naam>": Uitkomst.als_json(), ...}`: letter, screen and recomputation are drawn from it.
    """

    class Status(models.TextChoices):
        CONCEPT = "concept", "concept"
        TER_BEOORDELING = "ter_beoordeling", "bij de tweede beoordelaar"
        TER_VASTSTELLING = "ter_vaststelling", "wacht op handtekening"
        VASTGESTELD = "vastgesteld", "vastgesteld"
        VERVALLEN = "vervallen", "vervallen"

    publiek_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="besluiten")
    soort = models.CharField(max_length=40)
    kenmerk = models.CharField(max_length=40, blank=True)
    uitkomst = models.CharField(max_length=40)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.CONCEPT)
    berekening = models.JSONField(default=dict, blank=True)
    motivering = models.TextField(blank=True)
    afwijkingen = models.JSONField(
        default=list, blank=True, help_text="Waar dit besluit van advies of regel afwijkt."
    )
    totaal = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    uit_te_betalen = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    vervangt = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="vervangen_door"
    )
    opgesteld_door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    opgesteld_op = models.DateTimeField()
    beoordeeld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    beoordeeld_op = models.DateTimeField(null=True, blank=True)
    vastgesteld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    vastgesteld_op = models.DateTimeField(null=True, blank=True)
    dagtekening = models.DateField(null=True, blank=True)
    teruggegeven_reden = models.TextField(blank=True)
    inhoud_hash = models.CharField(
        max_length=64, blank=True, help_text="SHA-256 over de inhoud waarop getekend is."
    )
    versie = models.PositiveIntegerField(default=1)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "besluiten"
        ordering = ["-opgesteld_op", "-id"]
        indexes = [
            models.Index(fields=["status", "opgesteld_op", "id"], name="besluit_status"),
            models.Index(fields=["zaak", "soort"], name="besluit_zaak"),
            models.Index(fields=["soort", "dagtekening"], name="besluit_soort_dagtekening"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(vastgesteld_door__isnull=True) | ~Q(vastgesteld_door=F("opgesteld_door")),
                name="besluit_vier_ogen",
                violation_error_message="Wie een besluit opstelt, mag het niet vaststellen.",
            ),
            models.CheckConstraint(
                condition=Q(beoordeeld_door__isnull=True) | ~Q(beoordeeld_door=F("opgesteld_door")),
                name="besluit_tweede_lezer",
                violation_error_message="Wie een besluit opstelt, mag het niet zelf beoordelen.",
            ),
            models.CheckConstraint(
                condition=~Q(status="vastgesteld")
                | Q(
                    vastgesteld_door__isnull=False,
                    vastgesteld_op__isnull=False,
                    beoordeeld_door__isnull=False,
                    dagtekening__isnull=False,
                )
                & ~Q(inhoud_hash=""),
                name="besluit_vastgesteld_compleet",
            ),
            models.CheckConstraint(
                condition=Q(status="vastgesteld")
                | Q(vastgesteld_door__isnull=True, vastgesteld_op__isnull=True),
                name="besluit_handtekening_alleen_vastgesteld",
            ),
            models.CheckConstraint(
                condition=Q(totaal__gte=0, uit_te_betalen__gte=0), name="besluit_bedragen_niet_negatief"
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="besluit_vastgesteld_vast",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__status="vastgesteld"),
            ),
            pgtrigger.Protect(
                name="besluit_opsteller_vast",
                operation=pgtrigger.UpdateOf("opgesteld_door_id"),
                condition=pgtrigger.Q(old__opgesteld_door__df=pgtrigger.F("new__opgesteld_door")),
            ),
            pgtrigger.Trigger(
                name="besluit_wijzigen_trekt_beoordeling_in",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func=(
                    "IF NEW.beoordeeld_door_id IS NOT NULL AND OLD.beoordeeld_door_id IS NOT NULL AND "
                    "(NEW.berekening, NEW.motivering, NEW.totaal, NEW.uit_te_betalen, NEW.uitkomst, NEW.soort, NEW.dagtekening, "
                    "NEW.kenmerk, NEW.afwijkingen, NEW.vervangt_id, NEW.zaak_id) "
                    "IS DISTINCT FROM "
                    "(OLD.berekening, OLD.motivering, OLD.totaal, OLD.uit_te_betalen, OLD.uitkomst, OLD.soort, OLD.dagtekening, "
                    "OLD.kenmerk, OLD.afwijkingen, OLD.vervangt_id, OLD.zaak_id) THEN "
                    "RAISE EXCEPTION 'Een wijziging na de beoordeling trekt de beoordeling in'; END IF; RETURN NEW;"
                ),
            ),
            niet_legen("besluit"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.zaak_id}"


class BesluitRegel(models.Model):
    """One component of the amount of a decision: for the letter, the payment and the report."""

    besluit = models.ForeignKey(Besluit, models.PROTECT, related_name="regels")
    onderdeel = models.CharField(max_length=40)
    jaar = models.PositiveSmallIntegerField(null=True, blank=True)
    begunstigde = models.ForeignKey(Persoon, models.PROTECT, related_name="+")
    bedrag = models.DecimalField(max_digits=12, decimal_places=2)
    artikel = models.CharField(max_length=60)
    uitbetalen = models.BooleanField(default=False, help_text="Uit deze regel volgt een betaling.")

    class Meta:
        verbose_name_plural = "besluitregels"
        ordering = ["jaar", "onderdeel", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["besluit", "onderdeel", "jaar", "begunstigde"],
                name="besluitregel_uniek",
                nulls_distinct=False,
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="besluitregel_vast",
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                when=pgtrigger.Before,
                func=(
                    "IF EXISTS (SELECT 1 FROM cases_besluit b WHERE b.status = 'vastgesteld' AND b.id IN "
                    "(CASE WHEN TG_OP = 'INSERT' THEN NEW.besluit_id ELSE OLD.besluit_id END, "
                    "CASE WHEN TG_OP = 'DELETE' THEN OLD.besluit_id ELSE NEW.besluit_id END)) THEN "
                    "RAISE EXCEPTION 'Een vastgesteld besluit verandert niet meer'; END IF; "
                    "IF EXISTS (SELECT 1 FROM cases_besluit b WHERE b.beoordeeld_door_id IS NOT NULL AND b.id IN "
                    "(CASE WHEN TG_OP = 'INSERT' THEN NEW.besluit_id ELSE OLD.besluit_id END, "
                    "CASE WHEN TG_OP = 'DELETE' THEN OLD.besluit_id ELSE NEW.besluit_id END)) THEN "
                    "RAISE EXCEPTION 'Een wijziging na de beoordeling trekt de beoordeling in'; END IF; "
                    "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;"
                ),
            ),
            niet_legen("besluitregel"),
        ]

    def __str__(self) -> str:
        return f"{self.onderdeel}: {self.bedrag}"


class Brief(models.Model):
    """A letter: template with version, the data it was drawn from, and its PDF. Released only after signing."""

    class Status(models.TextChoices):
        WACHT = "wacht", "wordt gemaakt"
        GEMAAKT = "gemaakt", "klaar om te versturen"
        VERZONDEN = "verzonden", "verzonden"
        MISLUKT = "mislukt", "maken mislukt"

    publiek_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="brieven")
    besluit = models.ForeignKey(Besluit, models.PROTECT, null=True, blank=True, related_name="brieven")
    geadresseerde = models.ForeignKey(Persoon, models.PROTECT, related_name="brieven")
    sjabloon = models.CharField(max_length=40)
    sjabloonversie = models.CharField(max_length=20)
    sleutel = models.CharField(
        max_length=120, unique=True, help_text="Maakt een tweede, gelijke brief onmogelijk."
    )
    gegevens = models.JSONField(default=dict)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WACHT)
    fout = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    dagtekening = models.DateField()
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    verzonden_op = models.DateTimeField(null=True, blank=True)
    history = HistoricalRecords(excluded_fields=["gegevens"])

    class Meta:
        verbose_name_plural = "brieven"
        ordering = ["-aangemaakt_op", "-id"]
        indexes = [models.Index(fields=["status", "id"], condition=~Q(status="verzonden"), name="brief_open")]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="wacht") | Q(status="mislukt") | ~Q(sha256=""), name="brief_met_hash"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sjabloon} {self.dagtekening}"


class BriefBestand(models.Model):
    """The PDF itself, in the database: one transaction holds letter and file, so neither exists alone."""

    brief = models.OneToOneField(Brief, models.PROTECT, primary_key=True, related_name="bestand")
    inhoud = models.BinaryField()

    class Meta:
        verbose_name_plural = "briefbestanden"
        triggers = [
            pgtrigger.Protect(name="briefbestand_vast", operation=pgtrigger.Update | pgtrigger.Delete),
            niet_legen("briefbestand"),
        ]

    def __str__(self) -> str:
        return f"PDF van brief {self.brief_id}"


class Verzending(models.Model):
    """The hand-over of a letter to a channel (print, portal): once per letter, with what was handed over."""

    brief = models.OneToOneField(Brief, models.PROTECT, primary_key=True, related_name="verzending")
    kanaal = models.CharField(max_length=20)
    kenmerk = models.CharField(max_length=80, help_text="Waaronder het kanaal deze brief kent.")
    sha256 = models.CharField(max_length=64)
    afgeschermd = models.BooleanField(
        default=False, help_text="Geheim adres: alleen voor de bezorging gebruikt, staat niet in de brief."
    )
    overgedragen_op = models.DateTimeField()

    class Meta:
        verbose_name_plural = "verzendingen"
        triggers = alleen_toevoegen("verzending")

    def __str__(self) -> str:
        return f"{self.kanaal} {self.kenmerk}"
