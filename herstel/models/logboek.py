# SPDX-License-Identifier: EUPL-1.2
import pgtrigger
from django.conf import settings
from django.db import models


def niet_legen(naam: str) -> pgtrigger.Trigger:
    """TRUNCATE is refused, unless the session says `herstel.mag_legen` (test runs only: flush)."""
    return pgtrigger.Trigger(
        name=f"{naam}_niet_legen",
        operation=pgtrigger.Truncate,
        level=pgtrigger.Statement,
        when=pgtrigger.Before,
        func=(
            "IF current_setting('herstel.mag_legen', true) IS DISTINCT FROM 'ja' THEN "
            "RAISE EXCEPTION 'Deze tabel mag niet worden geleegd: %', TG_TABLE_NAME; END IF; RETURN NULL;"
        ),
    )


def alleen_toevoegen(naam: str) -> list[pgtrigger.Trigger]:
    """Triggers for a table to which rows are only added: no UPDATE, DELETE or TRUNCATE."""
    return [
        pgtrigger.Protect(name=f"{naam}_vast", operation=pgtrigger.Update | pgtrigger.Delete),
        niet_legen(naam),
    ]


class Leesregel(models.Model):
    """Who looked at which person, when, through what and why. Append-only; each row hashes the one before it."""

    class Handeling(models.TextChoices):
        BEKEKEN = "bekeken", "bekeken"
        GEVONDEN = "gevonden", "in een lijst of zoekresultaat gezien"
        GEDOWNLOAD = "gedownload", "gedownload"
        GEEXPORTEERD = "geexporteerd", "geëxporteerd"
        BSN_GETOOND = "bsn_getoond", "BSN getoond"

    volgnummer = models.BigIntegerField(unique=True)
    tijdstip = models.DateTimeField()
    medewerker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    medewerker_naam = models.CharField(max_length=150)
    persoon = models.ForeignKey("herstel.Persoon", models.PROTECT, related_name="leesregels")
    handeling = models.CharField(max_length=15, choices=Handeling.choices)
    doel = models.CharField(max_length=60)
    kanaal = models.CharField(max_length=10)
    onderwerp = models.CharField(max_length=120, blank=True)
    verzoek_id = models.CharField(max_length=40, blank=True)
    vorige_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name_plural = "leesregels"
        indexes = [
            models.Index(fields=["persoon", "-volgnummer"], name="leesregel_persoon"),
            models.Index(fields=["medewerker", "-volgnummer"], name="leesregel_medewerker"),
        ]
        triggers = alleen_toevoegen("leesregel")

    def __str__(self) -> str:
        return f"{self.volgnummer}: {self.medewerker_naam} {self.handeling}"


class LogboekAnker(models.Model):
    """Head of the chain at a moment; also sent to the log stream, so that cutting off the tail is found."""

    tijdstip = models.DateTimeField(auto_now_add=True)
    volgnummer = models.BigIntegerField()
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name_plural = "logboekankers"
        triggers = alleen_toevoegen("logboekanker")

    def __str__(self) -> str:
        return f"{self.volgnummer} {self.hash[:12]}"
