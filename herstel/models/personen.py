# SPDX-License-Identifier: EUPL-1.2
import uuid

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from herstel import namen
from herstel.velden import AfgeleidTekstveld, VersleuteldTekstveld, blinde_index


class Geslacht(models.TextChoices):
    MAN = "m", "man"
    VROUW = "v", "vrouw"
    X = "x", "X"
    ONBEKEND = "", "onbekend"


class Gevoeligheid(models.IntegerChoices):
    GEWOON = 0, "gewoon"
    GEVOELIG = 1, "gevoelig"
    ZEER_GEVOELIG = 2, "zeer gevoelig"


def _zoeknaam(persoon: "Persoon") -> str:
    return namen.kaal(
        " ".join((persoon.voornamen, persoon.roepnaam, persoon.voorvoegsel, persoon.geslachtsnaam))
    )[:255]


class Persoon(models.Model):
    """A parent, child, (ex-)partner, next of kin or representative. The BSN is encrypted; `bsn_index` finds it."""

    publiek_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    bsn = VersleuteldTekstveld("BSN", null=True, blank=True)
    bsn_index = AfgeleidTekstveld(
        max_length=64, null=True, unique=True, bron=lambda p: blinde_index(p.bsn) if p.bsn else None
    )
    voornamen = models.CharField(max_length=200, blank=True)
    roepnaam = models.CharField(max_length=80, blank=True)
    voorletters = models.CharField(max_length=30, blank=True)
    voorvoegsel = models.CharField(max_length=20, blank=True)
    geslachtsnaam = models.CharField(max_length=200)
    aanspreken_als = models.CharField(
        max_length=200, blank=True, help_text="Hoe deze persoon genoemd wil worden."
    )
    sorteersleutel = AfgeleidTekstveld(
        max_length=255,
        bron=lambda p: namen.sorteersleutel(p.geslachtsnaam, p.voorvoegsel, p.voornamen)[:255],
    )
    zoeknaam = AfgeleidTekstveld(max_length=255, bron=_zoeknaam)
    geslacht = models.CharField(max_length=1, choices=Geslacht.choices, blank=True, default="")
    geboortedatum = models.DateField(null=True, blank=True)
    overleden_op = models.DateField(null=True, blank=True)
    telefoon = models.CharField(max_length=20, blank=True)
    email = models.EmailField(blank=True)
    taal = models.CharField(max_length=40, blank=True, help_text="Voorkeurstaal, als dat niet Nederlands is.")
    geheim_adres = models.BooleanField(default=False)
    gevoeligheid = models.PositiveSmallIntegerField(choices=Gevoeligheid.choices, default=Gevoeligheid.GEWOON)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "personen"
        ordering = ["sorteersleutel", "id"]
        indexes = [
            GinIndex(fields=["zoeknaam"], opclasses=["gin_trgm_ops"], name="persoon_zoeknaam_trgm"),
            models.Index(fields=["sorteersleutel", "id"], name="persoon_sorteer"),
            models.Index(fields=["geboortedatum"], name="persoon_geboren"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(overleden_op__isnull=True)
                | Q(geboortedatum__isnull=True)
                | Q(overleden_op__gte=F("geboortedatum")),
                name="persoon_overleden_na_geboorte",
                violation_error_message="De datum van overlijden ligt voor de geboortedatum.",
            ),
            models.CheckConstraint(
                condition=Q(bsn__isnull=True, bsn_index__isnull=True)
                | Q(bsn__isnull=False, bsn_index__isnull=False),
                name="persoon_bsn_met_index",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def naam(self) -> str:
        return namen.volledige_naam(
            self.roepnaam or self.voornamen or self.voorletters, self.voorvoegsel, self.geslachtsnaam
        )

    @property
    def lijstnaam(self) -> str:
        return namen.lijstnaam(self.geslachtsnaam, self.voorvoegsel, self.voorletters)

    @property
    def aanhef(self) -> str:
        """ "Beste mevrouw De Vries" without the "Beste"; neutral where the sex isn't known."""
        if self.aanspreken_als:
            return self.aanspreken_als
        naam = namen.achternaam(self.voorvoegsel, self.geslachtsnaam, hoofdletter=True)
        titel = {"m": "meneer", "v": "mevrouw"}.get(self.geslacht)
        return f"{titel} {naam}" if titel else self.naam


class Adres(models.Model):
    """An address with its period; the one with no `tot_en_met` is current. `onbekend`: we know that we don't know."""

    class Soort(models.TextChoices):
        WOON = "woon", "woonadres"
        BRIEF = "brief", "briefadres"

    persoon = models.ForeignKey(Persoon, models.PROTECT, related_name="adressen")
    soort = models.CharField(max_length=5, choices=Soort.choices, default=Soort.WOON)
    straat = models.CharField(max_length=120, blank=True)
    huisnummer = models.CharField(max_length=10, blank=True)
    toevoeging = models.CharField(max_length=10, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    plaats = models.CharField(max_length=80, blank=True)
    land = models.CharField(max_length=60, default="Nederland")
    onbekend = models.BooleanField(default=False)
    van = models.DateField()
    tot_en_met = models.DateField(null=True, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "adressen"
        ordering = ["-van", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["persoon", "soort"], condition=Q(tot_en_met__isnull=True), name="adres_een_huidig"
            ),
            models.CheckConstraint(
                condition=Q(tot_en_met__isnull=True) | Q(tot_en_met__gte=F("van")), name="adres_volgorde"
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(self.regels)

    @property
    def regels(self) -> list[str]:
        if self.onbekend:
            return ["Adres onbekend"]
        straat = " ".join(deel for deel in (self.straat, self.huisnummer, self.toevoeging) if deel)
        plaats = "  ".join(deel for deel in (self.postcode, self.plaats) if deel)
        return [r for r in (straat, plaats, "" if self.land == "Nederland" else self.land) if r]


class Bankrekening(models.Model):
    """An account in the name of the person who is entitled (Wht 6.8); at most one is current."""

    persoon = models.ForeignKey(Persoon, models.PROTECT, related_name="bankrekeningen")
    iban = VersleuteldTekstveld("IBAN", null=True)
    iban_index = AfgeleidTekstveld(
        max_length=64, null=True, bron=lambda r: blinde_index(r.iban) if r.iban else None
    )
    tenaamstelling = models.CharField(max_length=140)
    gecontroleerd_op = models.DateField(
        null=True, blank=True, help_text="Naam en rekening gecontroleerd (Wht 6.8)."
    )
    van = models.DateField()
    tot_en_met = models.DateField(null=True, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "bankrekeningen"
        constraints = [
            models.UniqueConstraint(
                fields=["persoon"], condition=Q(tot_en_met__isnull=True), name="bank_een_huidig"
            ),
        ]

    def __str__(self) -> str:
        return f"•••• {self.iban[-4:]}" if self.iban else "geen rekening"


class Relatiesoort(models.TextChoices):
    """`verwant` is the … of `persoon`."""

    KIND = "kind", "kind"
    PLEEGKIND = "pleegkind", "pleegkind"
    VOORMALIG_PLEEGKIND = "voormalig_pleegkind", "voormalig pleegkind"
    PARTNER = "partner", "toeslagpartner"
    GEMACHTIGDE = "gemachtigde", "gemachtigde"
    WETTELIJK_VERTEGENWOORDIGER = "wettelijk_vertegenwoordiger", "wettelijk vertegenwoordiger"
    NABESTAANDE = "nabestaande", "nabestaande"


class Relatie(models.Model):
    """`verwant` is the `soort` of `persoon`, from `van` to `tot_en_met` (open where still running)."""

    persoon = models.ForeignKey(Persoon, models.PROTECT, related_name="relaties")
    verwant = models.ForeignKey(Persoon, models.PROTECT, related_name="relaties_naar")
    soort = models.CharField(max_length=30, choices=Relatiesoort.choices)
    van = models.DateField(null=True, blank=True)
    tot_en_met = models.DateField(null=True, blank=True)
    toelichting = models.CharField(max_length=200, blank=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name_plural = "relaties"
        indexes = [models.Index(fields=["verwant", "soort"], name="relatie_verwant")]
        constraints = [
            models.CheckConstraint(condition=~Q(persoon=F("verwant")), name="relatie_niet_met_zichzelf"),
            models.CheckConstraint(
                condition=Q(tot_en_met__isnull=True) | Q(van__isnull=True) | Q(tot_en_met__gte=F("van")),
                name="relatie_volgorde",
            ),
            models.CheckConstraint(
                condition=~Q(soort="gemachtigde") | Q(tot_en_met__isnull=False),
                name="gemachtigde_heeft_einddatum",
                violation_error_message="Een machtiging heeft een einddatum nodig.",
            ),
            models.UniqueConstraint(fields=["persoon", "verwant", "soort", "van"], name="relatie_uniek"),
        ]

    def __str__(self) -> str:
        return f"{self.verwant} is {self.get_soort_display()} van {self.persoon}"
