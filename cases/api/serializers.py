# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from cases.models import (
    Besluit,
    BesluitRegel,
    Betaling,
    Contactmoment,
    Statusovergang,
    Termijn,
    Termijngebeurtenis,
    Toewijzing,
    Zaak,
)
from cases.termijnen import GRONDEN_OPSCHORTING, termijnstand
from cases.zaaksoort import zaaksoort_van
from herstel.api.onderdelen import Bedrag, Datum, Geheel, JaNee, Tekst, Tijdstip
from herstel.models import Persoon


class PersoonKort(serializers.ModelSerializer):
    id = serializers.UUIDField(source="publiek_id")
    naam = serializers.CharField()

    class Meta:
        model = Persoon
        fields = ["id", "naam"]


class PersoonUit(PersoonKort):
    """Een persoon, zonder BSN."""

    aanhef = serializers.CharField()
    geboortedatum = serializers.DateField(allow_null=True)
    overledenOp = serializers.DateField(source="overleden_op", allow_null=True)
    geheimAdres = serializers.BooleanField(source="geheim_adres")

    class Meta:
        model = Persoon
        fields = ["id", "naam", "aanhef", "geboortedatum", "overledenOp", "geheimAdres", "taal"]


class TermijnlabelUit(serializers.Serializer):
    code = serializers.ChoiceField(["geen", "ruim", "dreigt", "verstreken", "opgeschort"])
    tekst = serializers.CharField()
    dagen = serializers.IntegerField(allow_null=True)


class ZaakUit(serializers.ModelSerializer):
    statusNaam = serializers.SerializerMethodField()
    fase = serializers.SerializerMethodField()
    volgendeStap = serializers.SerializerMethodField()
    wachtOp = serializers.SerializerMethodField()
    statusSinds = serializers.DateTimeField(source="status_sinds")
    open = serializers.BooleanField(source="is_open")
    ouder = PersoonKort()
    betrokkene = PersoonKort()
    team = serializers.SlugRelatedField("code", read_only=True, allow_null=True)
    behandelaar = serializers.CharField(source="behandelaar.username", allow_null=True, default=None)
    vorigeZaak = serializers.CharField(source="vorige_zaak.zaaknummer", allow_null=True, default=None)
    ontvangenOp = serializers.DateField(source="ontvangen_op")
    uitersteDatum = serializers.DateField(source="uiterste_datum", allow_null=True)
    termijn = serializers.SerializerMethodField()
    teLaatOntvangen = serializers.BooleanField(source="te_laat_ontvangen")
    spoedReden = serializers.CharField(source="spoed_reden")
    afgerondOp = serializers.DateField(source="afgerond_op", allow_null=True)

    class Meta:
        model = Zaak
        fields = [
            "zaaknummer", "soort", "status", "statusNaam", "fase", "volgendeStap", "wachtOp", "statusSinds", "open",
            "uitkomst", "ouder", "betrokkene", "team", "behandelaar", "vorigeZaak", "ontvangenOp", "uitersteDatum",
            "termijn", "teLaatOntvangen", "spoed", "spoedReden", "gevoeligheid", "afgerondOp", "versie",
        ]  # fmt: skip

    def get_statusNaam(self, zaak: Zaak) -> str:
        return zaaksoort_van(zaak).status(zaak.status).naam

    def get_fase(self, zaak: Zaak) -> str:
        return zaaksoort_van(zaak).status(zaak.status).fase

    def get_volgendeStap(self, zaak: Zaak) -> str:
        return zaaksoort_van(zaak).status(zaak.status).volgende_stap

    def get_wachtOp(self, zaak: Zaak) -> str:
        return zaaksoort_van(zaak).status(zaak.status).wacht_op

    @extend_schema_field(TermijnlabelUit)
    def get_termijn(self, zaak: Zaak) -> dict[str, Any]:
        stand = termijnstand(zaak.uiterste_datum if zaak.is_open else None, zaak.opgeschort_sinds)
        return {"code": stand.code, "tekst": stand.tekst, "dagen": stand.dagen}


class AanmeldingIn(serializers.Serializer):
    """Een aanmelding van een ouder die al bekend is."""

    ouder = serializers.UUIDField()
    ontvangenOp = Datum()
    spoedReden = Tekst(max_length=200, required=False, allow_blank=True, default="")
    opmerking = Tekst(max_length=2000, required=False, allow_blank=True, default="")


class VersieIn(serializers.Serializer):
    versie = Geheel(
        required=False, min_value=1, max_value=2**31 - 1,
        help_text="De versie van de zaak die u zag. Is die intussen anders, dan krijgt u 409.",
    )  # fmt: skip


class StatusovergangUit(serializers.ModelSerializer):
    door = serializers.CharField(source="door.username", allow_null=True, default=None)

    class Meta:
        model = Statusovergang
        fields = ["id", "van", "naar", "overgang", "door", "reden", "tijdstip"]


class StatusovergangIn(VersieIn):
    overgang = Tekst(max_length=40)
    reden = Tekst(max_length=2000, required=False, allow_blank=True, default="")


class TermijnUit(serializers.ModelSerializer):
    """Een afgeleide termijn met de uitleg: stappen in woorden, elk met het artikel en de gebruikte regelversies."""

    opgeschortSinds = serializers.DateField(source="opgeschort_sinds", allow_null=True)
    afgerondOp = serializers.DateField(source="afgerond_op", allow_null=True)
    uitleg = serializers.JSONField()

    class Meta:
        model = Termijn
        fields = ["code", "aanvang", "einde", "opgeschortSinds", "afgerondOp", "uitleg"]


class TermijngebeurtenisUit(serializers.ModelSerializer):
    totEnMet = serializers.DateField(source="tot_en_met", allow_null=True)
    bij = serializers.IntegerField(source="bij_id", allow_null=True)
    door = serializers.CharField(source="door.username", allow_null=True, default=None)
    gegevens = serializers.JSONField()

    class Meta:
        model = Termijngebeurtenis
        fields = [
            "id",
            "termijn",
            "soort",
            "grond",
            "op",
            "totEnMet",
            "gegevens",
            "toelichting",
            "bij",
            "door",
        ]


class OpschortingIn(VersieIn):
    grond = serializers.ChoiceField(list(GRONDEN_OPSCHORTING.items()))
    op = Datum()
    totEnMet = Datum(required=False, allow_null=True, default=None)
    toelichting = Tekst(max_length=2000)


class HervattingIn(VersieIn):
    opschorting = Geheel(min_value=1, max_value=2**63 - 1)
    op = Datum()
    toelichting = Tekst(max_length=2000, required=False, allow_blank=True, default="")


class VerlengingIn(VersieIn):
    termijn = Tekst(max_length=40, required=False, default="beslistermijn")
    medegedeeldOp = Datum()
    maanden = Geheel(min_value=1, max_value=6, required=False, allow_null=True, default=None)
    weken = Geheel(min_value=3, max_value=6, required=False, allow_null=True, default=None)
    toelichting = Tekst(max_length=2000)


class IngebrekestellingIn(VersieIn):
    ontvangenOp = Datum()
    toelichting = Tekst(max_length=2000, required=False, allow_blank=True, default="")


class UitspraakIn(VersieIn):
    verzondenOp = Datum()
    uiterlijkOp = Datum(required=False, allow_null=True, default=None)
    weken = Geheel(min_value=1, max_value=520, required=False, allow_null=True, default=None)
    bedragPerDag = Bedrag(min_value=0)
    maximum = Bedrag(min_value=0)
    ecli = Tekst(max_length=60, required=False, allow_blank=True, default="")


class ToewijzingUit(serializers.ModelSerializer):
    medewerker = serializers.CharField(source="medewerker.username")
    door = serializers.CharField(source="door.username", allow_null=True, default=None)

    class Meta:
        model = Toewijzing
        fields = ["id", "rol", "medewerker", "van", "tot", "reden", "door"]


class ToewijzingIn(VersieIn):
    medewerker = Tekst(max_length=150, help_text="Gebruikersnaam")
    reden = Tekst(max_length=200, required=False, allow_blank=True, default="")


class ContactmomentUit(serializers.ModelSerializer):
    zaak = serializers.CharField(source="zaak.zaaknummer")
    persoon = PersoonKort()
    volgendeContactOp = serializers.DateField(source="volgende_contact_op", allow_null=True)
    door = serializers.CharField(source="door.username")

    class Meta:
        model = Contactmoment
        fields = [
            "id", "zaak", "persoon", "kanaal", "inkomend", "uitkomst", "tijdstip", "samenvatting", "protocol",
            "volgendeContactOp", "door",
        ]  # fmt: skip


class ContactmomentIn(serializers.Serializer):
    kanaal = serializers.ChoiceField(Contactmoment.Kanaal.choices)
    uitkomst = serializers.ChoiceField(Contactmoment.Uitkomst.choices)
    tijdstip = Tijdstip(required=False, allow_null=True, default=None)
    samenvatting = Tekst(max_length=10_000, required=False, allow_blank=True, default="")
    inkomend = JaNee(required=False, default=False)
    protocol = JaNee(required=False, default=False)
    volgendeContactOp = Datum(required=False, allow_null=True, default=None)


class BesluitRegelUit(serializers.ModelSerializer):
    bedrag = Bedrag()

    class Meta:
        model = BesluitRegel
        fields = ["onderdeel", "jaar", "bedrag", "artikel", "uitbetalen"]


class BesluitUit(serializers.ModelSerializer):
    id = serializers.UUIDField(source="publiek_id")
    zaak = serializers.CharField(source="zaak.zaaknummer")
    totaal = Bedrag()
    uitTeBetalen = Bedrag(source="uit_te_betalen")
    opgesteldDoor = serializers.CharField(source="opgesteld_door.username")
    beoordeeldDoor = serializers.CharField(source="beoordeeld_door.username", allow_null=True, default=None)
    vastgesteldDoor = serializers.CharField(source="vastgesteld_door.username", allow_null=True, default=None)
    vastgesteldOp = serializers.DateTimeField(source="vastgesteld_op", allow_null=True)
    inhoudHash = serializers.CharField(source="inhoud_hash")
    regels = BesluitRegelUit(many=True)

    class Meta:
        model = Besluit
        fields = [
            "id", "zaak", "soort", "kenmerk", "uitkomst", "status", "totaal", "uitTeBetalen", "dagtekening",
            "opgesteldDoor", "beoordeeldDoor", "vastgesteldDoor", "vastgesteldOp", "inhoudHash", "regels", "versie",
        ]  # fmt: skip


class BesluitVol(BesluitUit):
    berekening = serializers.JSONField()
    teTekenenHash = serializers.SerializerMethodField(
        help_text="Stuur deze mee bij het vaststellen: u tekent wat u zag."
    )

    class Meta(BesluitUit.Meta):
        fields = [*BesluitUit.Meta.fields, "motivering", "afwijkingen", "berekening", "teTekenenHash"]

    def get_teTekenenHash(self, besluit: Besluit) -> str:
        from cases.services.besluiten import inhoud_hash

        return inhoud_hash(besluit)


class BeoordelingIn(serializers.Serializer):
    uitkomst = serializers.ChoiceField([("akkoord", "akkoord"), ("terug", "terug naar de opsteller")])
    reden = Tekst(max_length=2000, required=False, allow_blank=True, default="")
    versie = Geheel(required=False, min_value=1, max_value=2**31 - 1)


class VaststellingIn(serializers.Serializer):
    hash = serializers.RegexField(r"^[0-9a-f]{64}$", max_length=64)
    versie = Geheel(required=False, min_value=1, max_value=2**31 - 1)


class BetalingUit(serializers.ModelSerializer):
    id = serializers.UUIDField(source="publiek_id")
    besluit = serializers.UUIDField(source="besluit.publiek_id")
    zaak = serializers.CharField(source="besluit.zaak.zaaknummer")
    begunstigde = PersoonKort()
    bedrag = Bedrag()
    uiterlijkOp = serializers.DateField(source="uiterlijk_op")
    batch = serializers.SlugRelatedField("nummer", read_only=True, allow_null=True)

    class Meta:
        model = Betaling
        fields = [
            "id",
            "besluit",
            "zaak",
            "onderdeel",
            "begunstigde",
            "bedrag",
            "status",
            "reden",
            "uiterlijkOp",
            "batch",
        ]


class ZoekIn(serializers.Serializer):
    """Zoeken gaat met POST: een naam of BSN hoort niet in een adres of logbestand. Geef een van beide."""

    naam = Tekst(max_length=200, required=False)
    bsn = Tekst(max_length=9, required=False)

    def validate(self, attrs: dict) -> dict:
        if ("naam" in attrs) == ("bsn" in attrs):
            raise serializers.ValidationError("Geef een naam of een BSN.", code="naam_of_bsn")
        return attrs
