# SPDX-License-Identifier: EUPL-1.2
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from herstel.models import Gevoeligheid, Persoon, Team
from herstel.models.logboek import alleen_toevoegen


class Nummerreeks(models.Model):
    """Last number given out per series and year; the advisory lock on it keeps case numbers free of gaps."""

    reeks = models.CharField(max_length=20)
    jaar = models.PositiveSmallIntegerField()
    laatste = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name_plural = "nummerreeksen"
        constraints = [models.UniqueConstraint(fields=["reeks", "jaar"], name="nummerreeks_uniek")]

    def __str__(self) -> str:
        return f"{self.reeks} {self.jaar}: {self.laatste}"


class Zaak(models.Model):
    """One case of any kind. `ouder`: in whose file it is; `betrokkene`: whom it is about. `status` has one door."""

    zaaknummer = models.CharField(max_length=20, unique=True)
    soort = models.CharField(max_length=40)
    status = models.CharField(max_length=40)
    status_sinds = models.DateTimeField()
    is_open = models.BooleanField(default=True)
    uitkomst = models.CharField(max_length=40, blank=True)
    ouder = models.ForeignKey(Persoon, models.PROTECT, related_name="dossierzaken")
    betrokkene = models.ForeignKey(Persoon, models.PROTECT, related_name="zaken")
    vorige_zaak = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="vervolgzaken"
    )
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="zaken")
    behandelaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="zaken"
    )
    ontvangen_op = models.DateField()
    uiterste_datum = models.DateField(null=True, blank=True, help_text="Kopie van de afgeleide hoofdtermijn.")
    opgeschort_sinds = models.DateField(null=True, blank=True, help_text="Kopie: loopt er een opschorting?")
    te_laat_ontvangen = models.BooleanField(
        default=False, help_text="Ontvangen na de uiterste datum van Wht 6.1."
    )
    spoed = models.BooleanField(default=False)
    spoed_reden = models.CharField(max_length=200, blank=True)
    gevoeligheid = models.PositiveSmallIntegerField(choices=Gevoeligheid.choices, default=Gevoeligheid.GEWOON)
    niet_bereikbaar = models.BooleanField(default=False)
    laatste_beweging_op = models.DateTimeField()
    laatste_contact_op = models.DateTimeField(null=True, blank=True)
    volgende_contact_op = models.DateField(
        null=True, blank=True, help_text="Wanneer we contact hebben beloofd."
    )
    afgerond_op = models.DateField(null=True, blank=True)
    versie = models.PositiveIntegerField(default=1)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    history = HistoricalRecords(excluded_fields=["versie"])

    class Meta:
        verbose_name_plural = "zaken"
        ordering = ["-ontvangen_op", "-id"]
        indexes = [
            models.Index(
                fields=["team", "uiterste_datum", "id"], condition=Q(is_open=True), name="zaak_team_open"
            ),
            models.Index(
                fields=["behandelaar", "uiterste_datum", "id"],
                condition=Q(is_open=True),
                name="zaak_mijn_open",
            ),
            models.Index(fields=["uiterste_datum", "id"], condition=Q(is_open=True), name="zaak_open"),
            models.Index(
                fields=["team", "soort", "status"], condition=Q(is_open=True), name="zaak_team_status"
            ),
            models.Index(fields=["laatste_beweging_op", "id"], condition=Q(is_open=True), name="zaak_stil"),
            models.Index(fields=["soort", "status"], name="zaak_soort_status"),
            models.Index(fields=["-ontvangen_op", "-id"], name="zaak_ontvangen"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_open=True, afgerond_op__isnull=True)
                | Q(is_open=False, afgerond_op__isnull=False),
                name="zaak_afgerond_met_datum",
            ),
            models.CheckConstraint(condition=~Q(vorige_zaak=F("id")), name="zaak_niet_haar_eigen_vorige"),
            models.CheckConstraint(
                condition=Q(spoed=False) | ~Q(spoed_reden=""), name="zaak_spoed_met_reden"
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="zaak_status_een_deur",
                operation=pgtrigger.UpdateOf("status"),
                when=pgtrigger.Before,
                condition=pgtrigger.Condition("OLD.status IS DISTINCT FROM NEW.status"),
                func=(
                    "IF current_setting('herstel.deur', true) IS DISTINCT FROM NEW.id::text THEN "
                    "RAISE EXCEPTION 'zaak.status verandert alleen via cases.services.verander_status'; "
                    "END IF; RETURN NEW;"
                ),
            ),
            pgtrigger.Protect(name="zaak_niet_weg", operation=pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return self.zaaknummer


class Statusovergang(models.Model):
    """One step of a case through its door. Append-only; `door` empty means the system did it (`reden` says why)."""

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="overgangen")
    van = models.CharField(max_length=40, blank=True)
    naar = models.CharField(max_length=40)
    overgang = models.CharField(max_length=40, blank=True)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden = models.TextField(blank=True)
    tijdstip = models.DateTimeField()

    class Meta:
        verbose_name_plural = "statusovergangen"
        ordering = ["tijdstip", "id"]
        indexes = [
            models.Index(fields=["zaak", "tijdstip"], name="overgang_zaak"),
            models.Index(fields=["naar", "tijdstip"], name="overgang_naar"),
        ]
        triggers = alleen_toevoegen("statusovergang")

    def __str__(self) -> str:
        return f"{self.zaak_id}: {self.van} → {self.naar}"


class Termijngebeurtenis(models.Model):
    """What happened to a term; dates are derived from these rows and never counted. Append-only.

    `einde_opschorting` and `intrekking` point with `bij` to the row that they end or withdraw.
    """

    class Soort(models.TextChoices):
        START = "start", "begin van de termijn"
        OPSCHORTING = "opschorting", "opschorting"
        EINDE_OPSCHORTING = "einde_opschorting", "einde van de opschorting"
        VERDAGING = "verdaging", "verlenging of verdaging"
        INGEBREKESTELLING = "ingebrekestelling", "ingebrekestelling"
        RECHTERLIJK = "rechterlijk", "termijn van de rechter"
        INSTEMMING = "instemming", "uitstel met instemming"
        MEDEDELING = "mededeling", "mededeling van vertraging (Awb 4:14)"
        EINDE = "einde", "termijn gehaald of vervallen"
        INTREKKING = "intrekking", "eerdere regel ingetrokken"

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="termijngebeurtenissen")
    termijn = models.CharField(max_length=40, default="beslistermijn")
    soort = models.CharField(max_length=20, choices=Soort.choices)
    grond = models.CharField(max_length=40, blank=True)
    op = models.DateField(help_text="Datum van de gebeurtenis zelf.")
    tot_en_met = models.DateField(null=True, blank=True)
    gegevens = models.JSONField(default=dict, blank=True)
    toelichting = models.TextField(blank=True)
    bij = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="vervolg")
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    aangemaakt_op = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "termijngebeurtenissen"
        ordering = ["op", "id"]
        indexes = [models.Index(fields=["zaak", "termijn", "op"], name="termijngeb_zaak")]
        constraints = [
            models.CheckConstraint(
                condition=Q(tot_en_met__isnull=True) | Q(tot_en_met__gte=F("op")), name="termijngeb_volgorde"
            ),
        ]
        triggers = alleen_toevoegen("termijngebeurtenis")

    def __str__(self) -> str:
        return f"{self.zaak_id} {self.termijn}: {self.soort} {self.op}"


class Termijn(models.Model):
    """Stored copy of one derived term of a case, with its explanation; recomputed whenever an event is added."""

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="termijnen")
    code = models.CharField(max_length=40)
    aanvang = models.DateField(null=True, blank=True)
    einde = models.DateField(null=True, blank=True)
    opgeschort_sinds = models.DateField(null=True, blank=True)
    afgerond_op = models.DateField(null=True, blank=True)
    uitleg = models.JSONField(default=dict)
    berekend_op = models.DateTimeField()

    class Meta:
        verbose_name_plural = "termijnen"
        constraints = [models.UniqueConstraint(fields=["zaak", "code"], name="termijn_uniek")]

    def __str__(self) -> str:
        return f"{self.zaak_id} {self.code}: {self.einde}"


class Toewijzing(models.Model):
    """Who has which part in a case, from when until when. One open row per case and part."""

    class Rol(models.TextChoices):
        BEHANDELAAR = "behandelaar", "behandelaar"
        TWEEDE_BEOORDELAAR = "tweede_beoordelaar", "tweede beoordelaar"

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="toewijzingen")
    rol = models.CharField(max_length=20, choices=Rol.choices)
    medewerker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="toewijzingen")
    van = models.DateTimeField()
    tot = models.DateTimeField(null=True, blank=True)
    reden = models.CharField(max_length=200, blank=True)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name_plural = "toewijzingen"
        constraints = [
            models.UniqueConstraint(
                fields=["zaak", "rol"], condition=Q(tot__isnull=True), name="toewijzing_een_open"
            ),
        ]
        indexes = [
            models.Index(
                fields=["medewerker", "zaak"], condition=Q(tot__isnull=True), name="toewijzing_open"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.zaak_id}: {self.rol} {self.medewerker}"


class Wachtrijbeweging(models.Model):
    """In and out of team queues and desks: for lead times and for "how did this case get here?"."""

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="bewegingen")
    van_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    naar_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    van_behandelaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    naar_behandelaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden = models.CharField(max_length=200, blank=True)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    tijdstip = models.DateTimeField()

    class Meta:
        verbose_name_plural = "wachtrijbewegingen"
        ordering = ["tijdstip", "id"]
        indexes = [
            models.Index(fields=["naar_team", "tijdstip"], name="beweging_naar_team"),
            models.Index(fields=["van_team", "tijdstip"], name="beweging_van_team"),
        ]
        triggers = alleen_toevoegen("wachtrijbeweging")

    def __str__(self) -> str:
        return f"{self.zaak_id}: {self.van_team_id} → {self.naar_team_id}"


class Toegangsverlening(models.Model):
    """Leave for one person to see (or work in) one case, with a reason and an end."""

    zaak = models.ForeignKey(Zaak, models.PROTECT, related_name="verleningen")
    medewerker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="verleningen")
    mag_bewerken = models.BooleanField(default=False)
    reden = models.CharField(max_length=300)
    van = models.DateField()
    tot_en_met = models.DateField()
    verleend_door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    ingetrokken_op = models.DateTimeField(null=True, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "toegangsverleningen"
        indexes = [models.Index(fields=["medewerker", "tot_en_met"], name="verlening_medewerker")]
        constraints = [
            models.CheckConstraint(condition=Q(tot_en_met__gte=F("van")), name="verlening_volgorde"),
            models.CheckConstraint(condition=~Q(reden=""), name="verlening_met_reden"),
            models.CheckConstraint(
                condition=~Q(verleend_door=F("medewerker")), name="verlening_niet_aan_zichzelf"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker} bij {self.zaak_id} t/m {self.tot_en_met}"
