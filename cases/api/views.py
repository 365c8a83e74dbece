# SPDX-License-Identifier: EUPL-1.2
"""`/api/v1`: an operation on a case is a sub-resource; the same rule decides who may as on the screens."""

from collections.abc import Iterable
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpResponse
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ErrorDetail, MethodNotAllowed, NotFound, ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer

from cases.api import serializers as s
from cases.autorisatie import personen_zichtbaar_voor, zichtbaar_voor
from cases.models import Besluit, Betaling, Brief, Contactmoment, Termijngebeurtenis, Zaak
from cases.services import (
    beoordeel_besluit,
    geef_besluit_terug,
    hervat_termijn,
    noteer_contact,
    registreer_ingebrekestelling,
    registreer_uitspraak,
    schort_op,
    stel_besluit_vast,
    verander_status,
    verleng_termijn,
    wijs_toe,
)
from cases.zaaksoort import alle_zaaksoorten
from herstel.api.onderdelen import DatumFilter, JaNeeFilter
from herstel.api.problemen import probleem, registreer_fout
from herstel.api.renderers import PdfRenderer
from herstel.fouten import IntussenGewijzigd, MagNiet, NietGevonden, OngeldigeInvoer, Weigering
from herstel.logboek import ApiLeeslogMixin, Doel, Handeling
from herstel.models import Medewerker, Persoon
from herstel.selectors import persoon_op_bsn, zoek_personen
from herstel.toegang import regel

LEZEN = {"list": regel(ingelogd=True), "zoek": regel(ingelogd=True), "*": regel(actie="bekijken")}
"""A list shows what is yours; a case that isn't visible for you doesn't exist (404). Services check the rest."""

_CAMEL = {"ontvangen_op": "ontvangenOp", "tot_en_met": "totEnMet", "medegedeeld_op": "medegedeeldOp"}


def _weigering(fout: Weigering) -> Response:
    code_http = 409
    if isinstance(fout, MagNiet):
        code_http = 403
    elif isinstance(fout, OngeldigeInvoer):
        code_http = 400
    elif isinstance(fout, NietGevonden):
        code_http = 404
    velden = [
        {"name": _CAMEL.get(veld, veld), "code": fout.code, "reason": melding}
        for veld, melding in fout.velden.items()
    ]
    if isinstance(fout, IntussenGewijzigd):
        nu = [{"name": naam, "code": fout.code, "reason": str(waarde)} for naam, waarde in fout.nu.items()]
        return probleem(409, fout.melding, fout.code, nu, gewijzigdDoor=fout.door, gewijzigdOp=fout.op)
    return probleem(code_http, fout.melding, fout.code, velden)


registreer_fout(Weigering, _weigering)


class ZaakFilter(django_filters.FilterSet):
    soort = django_filters.ChoiceFilter(
        choices=lambda: [(z.code, z.naam) for z in alle_zaaksoorten()], help_text="Soort zaak"
    )
    status = django_filters.CharFilter(max_length=40, help_text="Code van de status")
    open = JaNeeFilter(field_name="is_open", help_text="Alleen open of alleen gesloten zaken")
    team = django_filters.CharFilter(field_name="team__code", max_length=30, help_text="Code van het team")
    behandelaar = django_filters.CharFilter(
        field_name="behandelaar__username", max_length=150, help_text="Gebruikersnaam van de behandelaar"
    )
    ouder = django_filters.UUIDFilter(field_name="ouder__publiek_id", help_text="Nummer (UUID) van de ouder")
    ontvangenVanaf = DatumFilter(
        field_name="ontvangen_op", lookup_expr="gte", help_text="Ontvangen op of na deze dag"
    )
    ontvangenTotEnMet = DatumFilter(
        field_name="ontvangen_op", lookup_expr="lte", help_text="Ontvangen op of voor deze dag"
    )
    uiterlijkVoor = DatumFilter(
        field_name="uiterste_datum", lookup_expr="lt", help_text="De termijn eindigt voor deze dag"
    )

    class Meta:
        model = Zaak
        fields: list[str] = []


def _zaken_met_alles(zaken: QuerySet[Zaak]) -> QuerySet[Zaak]:
    return zaken.select_related("ouder", "betrokkene", "team", "behandelaar", "vorige_zaak")


class ApiBasis(ApiLeeslogMixin, viewsets.GenericViewSet):
    """Reads a body with a serializer; anything wrong is a 400 that names the field.

    A filter or field that doesn't exist is refused too: ignored, a typing error would give somebody else's answer.
    """

    samenvattingen: dict[str, str] = {}
    """Action -> what it does, in Dutch, for the OpenAPI file."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        if self.action is None:
            raise MethodNotAllowed(str(request.method))
        super().initial(request, *args, **kwargs)
        bekend: set[str] = set()
        if self.action == "list" and self.pagination_class:
            bekend = {"cursor", "aantal"}
            if filters := getattr(self, "filterset_class", None):
                bekend |= set(filters.base_filters)
        if leeg := sorted(
            naam for naam in bekend & set(request.query_params) if not request.query_params[naam]
        ):
            raise ValidationError(
                {naam: ["Dit filter is leeg. Geef een waarde of laat het weg."] for naam in leeg}
            )
        if onbekend := sorted(set(request.query_params) - bekend):
            raise ValidationError(
                {
                    naam[:60].replace("\x00", "\ufffd"): [
                        ErrorDetail(
                            f"Dit filter bestaat hier niet. Kies uit: {', '.join(sorted(bekend)) or 'geen'}.",
                            "onbekend",
                        )
                    ]
                    for naam in onbekend[:20]
                }
            )

    def lees(self, soort: type[Serializer]) -> dict[str, Any]:
        serializer = soort(data=self.request.data)
        if isinstance(self.request.data, dict):
            if onbekend := sorted(set(self.request.data) - set(serializer.fields)):
                raise ValidationError(
                    {
                        naam[:60] or "verzoek": [ErrorDetail("Dit veld bestaat hier niet.", "onbekend")]
                        for naam in onbekend[:20]
                    }
                )
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data


class ZaakViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, ApiBasis):
    """Cases. `POST` on a sub-resource does something with a case; `GET` on it gives what happened before."""

    toegang = LEZEN

    samenvattingen = {
        "list": "Zoek in de zaken die u mag zien",
        "retrieve": "Een zaak",
        "termijnen": "De termijnen van een zaak, met uitleg",
        "termijngebeurtenissen": "Alles wat de termijnen van een zaak verandert",
        "opschortingen": "Schort de beslistermijn op",
        "hervattingen": "Laat een opgeschorte termijn weer lopen",
        "verlengingen": "Verleng of verdaag de beslistermijn",
        "ingebrekestellingen": "Leg een ingebrekestelling vast",
        "uitspraken": "Leg een uitspraak met een nadere termijn vast",
    }
    serializer_class = s.ZaakUit
    filterset_class = ZaakFilter
    lookup_field = "zaaknummer"
    lookup_value_converter = "str"
    leesdoel = Doel.BEHANDELING

    def get_queryset(self) -> QuerySet[Zaak]:
        if getattr(self, "swagger_fake_view", False):
            return Zaak.objects.none()
        return _zaken_met_alles(zichtbaar_voor(self.request.user))

    def personen_van(self, obj: Any) -> Iterable[int]:
        return (obj.ouder_id, obj.betrokkene_id) if isinstance(obj, Zaak) else ()

    def onderwerp_van(self, obj: Any) -> str:
        return obj.zaaknummer if isinstance(obj, Zaak) else ""

    def zaak(self) -> Zaak:
        zaak = self.get_object()
        self.gelezen(zaak.ouder_id, zaak.betrokkene_id, onderwerp=zaak.zaaknummer)
        return zaak

    def _zaak_terug(self, zaak: Zaak) -> Response:
        zaak = self.get_queryset().get(pk=zaak.pk)
        return Response(s.ZaakUit(zaak).data, status=status.HTTP_201_CREATED)

    def _lijst(self, rijen: Iterable, soort: type[Serializer]) -> Response:
        return Response(soort(rijen, many=True).data)

    @extend_schema(
        methods=["GET"],
        summary="De statusovergangen van een zaak",
        responses=s.StatusovergangUit(many=True),
        filters=False,
    )
    @extend_schema(
        methods=["POST"],
        summary="Zet een stap in een zaak",
        request=s.StatusovergangIn,
        responses={201: s.ZaakUit},
    )
    @action(detail=True, methods=["get", "post"], pagination_class=None, filterset_class=None)
    def statusovergangen(self, request: Request, **kwargs: str) -> Response:
        zaak = self.zaak()
        if request.method == "GET":
            return self._lijst(zaak.overgangen.select_related("door"), s.StatusovergangUit)
        d = self.lees(s.StatusovergangIn)
        verander_status(zaak, d["overgang"], request.user, d["reden"], versie=d.get("versie"))
        return self._zaak_terug(zaak)

    @extend_schema(responses=s.TermijnUit(many=True), filters=False)
    @action(detail=True, pagination_class=None, filterset_class=None)
    def termijnen(self, request: Request, **kwargs: str) -> Response:
        return self._lijst(self.zaak().termijnen.order_by("code"), s.TermijnUit)

    @extend_schema(responses=s.TermijngebeurtenisUit(many=True), filters=False)
    @action(detail=True, pagination_class=None, filterset_class=None)
    def termijngebeurtenissen(self, request: Request, **kwargs: str) -> Response:
        return self._lijst(self.zaak().termijngebeurtenissen.select_related("door"), s.TermijngebeurtenisUit)

    @extend_schema(request=s.OpschortingIn, responses={201: s.ZaakUit})
    @action(detail=True, methods=["post"])
    def opschortingen(self, request: Request, **kwargs: str) -> Response:
        zaak, d = self.zaak(), self.lees(s.OpschortingIn)
        schort_op(
            zaak, d["grond"], d["op"], request.user, tot_en_met=d["totEnMet"], toelichting=d["toelichting"],
            versie=d.get("versie"),
        )  # fmt: skip
        return self._zaak_terug(zaak)

    @extend_schema(request=s.HervattingIn, responses={201: s.ZaakUit})
    @action(detail=True, methods=["post"])
    def hervattingen(self, request: Request, **kwargs: str) -> Response:
        zaak, d = self.zaak(), self.lees(s.HervattingIn)
        rij = Termijngebeurtenis.objects.filter(zaak=zaak, pk=d["opschorting"]).first()
        if rij is None:
            raise ValidationError({"opschorting": ["Deze opschorting hoort niet bij deze zaak."]})
        hervat_termijn(rij, d["op"], request.user, toelichting=d["toelichting"], versie=d.get("versie"))
        return self._zaak_terug(zaak)

    @extend_schema(request=s.VerlengingIn, responses={201: s.ZaakUit})
    @action(detail=True, methods=["post"])
    def verlengingen(self, request: Request, **kwargs: str) -> Response:
        zaak, d = self.zaak(), self.lees(s.VerlengingIn)
        verleng_termijn(
            zaak, d["medegedeeldOp"], request.user, maanden=d["maanden"], weken=d["weken"],
            toelichting=d["toelichting"], code=d["termijn"], versie=d.get("versie"),
        )  # fmt: skip
        return self._zaak_terug(zaak)

    @extend_schema(request=s.IngebrekestellingIn, responses={201: s.ZaakUit})
    @action(detail=True, methods=["post"])
    def ingebrekestellingen(self, request: Request, **kwargs: str) -> Response:
        zaak, d = self.zaak(), self.lees(s.IngebrekestellingIn)
        registreer_ingebrekestelling(
            zaak, d["ontvangenOp"], request.user, toelichting=d["toelichting"], versie=d.get("versie")
        )
        return self._zaak_terug(zaak)

    @extend_schema(request=s.UitspraakIn, responses={201: s.ZaakUit})
    @action(detail=True, methods=["post"])
    def uitspraken(self, request: Request, **kwargs: str) -> Response:
        zaak, d = self.zaak(), self.lees(s.UitspraakIn)
        registreer_uitspraak(
            zaak, d["verzondenOp"], request.user, uiterlijk_op=d["uiterlijkOp"], weken=d["weken"],
            bedrag_per_dag=d["bedragPerDag"], maximum=d["maximum"], ecli=d["ecli"], versie=d.get("versie"),
        )  # fmt: skip
        return self._zaak_terug(zaak)

    @extend_schema(
        methods=["GET"],
        summary="Wie de zaak had en heeft",
        responses=s.ToewijzingUit(many=True),
        filters=False,
    )
    @extend_schema(
        methods=["POST"], summary="Wijs een zaak toe", request=s.ToewijzingIn, responses={201: s.ZaakUit}
    )
    @action(detail=True, methods=["get", "post"], pagination_class=None, filterset_class=None)
    def toewijzingen(self, request: Request, **kwargs: str) -> Response:
        zaak = self.zaak()
        if request.method == "GET":
            return self._lijst(
                zaak.toewijzingen.select_related("medewerker", "door").order_by("van"), s.ToewijzingUit
            )
        d = self.lees(s.ToewijzingIn)
        medewerker = Medewerker.objects.filter(username=d["medewerker"], is_active=True).first()
        if medewerker is None:
            raise ValidationError({"medewerker": ["Deze medewerker bestaat niet."]})
        wijs_toe(zaak, medewerker, request.user, d["reden"], versie=d.get("versie"))
        return self._zaak_terug(zaak)

    @extend_schema(
        methods=["GET"],
        summary="De contactmomenten van een zaak",
        responses=s.ContactmomentUit(many=True),
        filters=False,
    )
    @extend_schema(
        methods=["POST"],
        summary="Leg een contactmoment vast",
        request=s.ContactmomentIn,
        responses={201: s.ContactmomentUit},
    )
    @action(detail=True, methods=["get", "post"], pagination_class=None, filterset_class=None)
    def contactmomenten(self, request: Request, **kwargs: str) -> Response:
        zaak = self.zaak()
        if request.method == "GET":
            return self._lijst(
                zaak.contactmomenten.select_related("zaak", "persoon", "door"), s.ContactmomentUit
            )
        d = self.lees(s.ContactmomentIn)
        contact = noteer_contact(
            zaak, d["kanaal"], d["uitkomst"], request.user, samenvatting=d["samenvatting"], tijdstip=d["tijdstip"],
            inkomend=d["inkomend"], protocol=d["protocol"], volgende_contact_op=d["volgendeContactOp"],
        )  # fmt: skip
        return Response(s.ContactmomentUit(contact).data, status=status.HTTP_201_CREATED)


class PersoonViewSet(mixins.RetrieveModelMixin, ApiBasis):
    """People in the files that you may read. Search by POST to `_zoek`."""

    toegang = LEZEN

    samenvattingen = {
        "retrieve": "Een persoon",
        "zoek": "Zoek een persoon op naam of BSN, in uw zaken",
    }
    serializer_class = s.PersoonUit
    lookup_field = "publiek_id"
    lookup_url_kwarg = "persoon_id"
    lookup_value_converter = "uuid"
    pagination_class = None

    def get_queryset(self) -> QuerySet[Persoon]:
        if getattr(self, "swagger_fake_view", False):
            return Persoon.objects.none()
        return personen_zichtbaar_voor(self.request.user)

    def personen_van(self, obj: Persoon) -> Iterable[int]:
        return (obj.pk,)

    @extend_schema(request=s.ZoekIn, responses={200: s.PersoonUit(many=True)})
    @action(detail=False, methods=["post"], url_path="_zoek")
    def zoek(self, request: Request) -> Response:
        d = self.lees(s.ZoekIn)
        if "bsn" in d:
            persoon = persoon_op_bsn(request.user, d["bsn"])
            gevonden = [persoon] if persoon else []
        else:
            gevonden = zoek_personen(request.user, d["naam"], aantal=50).personen
        self.gelezen(*gevonden, handeling=Handeling.GEVONDEN, doel=Doel.ZOEKEN, onderwerp="zoeken")
        return Response(s.PersoonUit(gevonden, many=True).data)


class BesluitFilter(django_filters.FilterSet):
    status = django_filters.ChoiceFilter(choices=Besluit.Status.choices, help_text="Status van het besluit")
    soort = django_filters.CharFilter(max_length=40, help_text="Code van de soort besluit")
    zaak = django_filters.CharFilter(field_name="zaak__zaaknummer", max_length=20, help_text="Zaaknummer")

    class Meta:
        model = Besluit
        fields: list[str] = []


class BesluitViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, ApiBasis):
    """Decisions. A review or a signature is a sub-resource; the author can do neither."""

    toegang = LEZEN

    samenvattingen = {
        "list": "Zoek in de besluiten die u mag zien",
        "retrieve": "Een besluit met de berekening",
        "beoordelingen": "Geef het oordeel van de tweede beoordelaar",
        "vaststellingen": "Teken een besluit; de opsteller kan dat niet",
        "brief": "De brief bij een besluit, als PDF",
    }
    serializer_class = s.BesluitUit
    filterset_class = BesluitFilter
    lookup_field = "publiek_id"
    lookup_url_kwarg = "besluit_id"
    lookup_value_converter = "uuid"
    leesdoel = Doel.BESLISSING

    def get_queryset(self) -> QuerySet[Besluit]:
        if getattr(self, "swagger_fake_view", False):
            return Besluit.objects.none()
        return (
            Besluit.objects.filter(zaak__in=zichtbaar_voor(self.request.user))
            .select_related("zaak", "opgesteld_door", "beoordeeld_door", "vastgesteld_door")
            .prefetch_related("regels")
        )

    def get_serializer_class(self) -> type[Serializer]:
        return s.BesluitVol if self.action == "retrieve" else s.BesluitUit

    def personen_van(self, obj: Besluit) -> Iterable[int]:
        return (obj.zaak.ouder_id, obj.zaak.betrokkene_id)

    def _terug(self, besluit: Besluit) -> Response:
        vers = Besluit.objects.filter(pk=besluit.pk).select_related(
            "zaak", "opgesteld_door", "beoordeeld_door", "vastgesteld_door"
        )
        return Response(s.BesluitVol(vers.get()).data, status=status.HTTP_201_CREATED)

    def besluit(self) -> Besluit:
        besluit = self.get_object()
        self.gelezen(besluit.zaak.ouder_id, besluit.zaak.betrokkene_id, onderwerp=besluit.zaak.zaaknummer)
        return besluit

    @extend_schema(request=s.BeoordelingIn, responses={201: s.BesluitVol})
    @action(detail=True, methods=["post"])
    def beoordelingen(self, request: Request, **kwargs: str) -> Response:
        besluit, d = self.besluit(), self.lees(s.BeoordelingIn)
        if d["uitkomst"] == "akkoord":
            return self._terug(beoordeel_besluit(besluit, request.user, versie=d.get("versie")))
        return self._terug(geef_besluit_terug(besluit, d["reden"], request.user, versie=d.get("versie")))

    @extend_schema(request=s.VaststellingIn, responses={201: s.BesluitVol})
    @action(detail=True, methods=["post"])
    def vaststellingen(self, request: Request, **kwargs: str) -> Response:
        besluit, d = self.besluit(), self.lees(s.VaststellingIn)
        return self._terug(
            stel_besluit_vast(besluit, request.user, versie=d.get("versie"), verwachte_hash=d["hash"])
        )

    @extend_schema(
        responses={(200, "application/pdf"): OpenApiResponse(bytes, description="De brief als PDF")}
    )
    @action(detail=True, methods=["get"], renderer_classes=[JSONRenderer, PdfRenderer])
    def brief(self, request: Request, **kwargs: str) -> HttpResponse:
        besluit = self.besluit()
        brief = (
            Brief.objects.filter(besluit=besluit, status__in=(Brief.Status.GEMAAKT, Brief.Status.VERZONDEN))
            .select_related("bestand")
            .first()
        )
        if brief is None:
            raise NotFound("Er is nog geen brief bij dit besluit.")
        self.gelezen(
            brief.geadresseerde_id, handeling=Handeling.GEDOWNLOAD, onderwerp=besluit.zaak.zaaknummer
        )
        antwoord = HttpResponse(bytes(brief.bestand.inhoud), content_type="application/pdf")
        antwoord["Content-Disposition"] = (
            f'attachment; filename="{besluit.zaak.zaaknummer}-{besluit.soort}.pdf"'
        )
        return antwoord


class BetalingFilter(django_filters.FilterSet):
    status = django_filters.ChoiceFilter(choices=Betaling.Status.choices, help_text="Status van de betaling")
    zaak = django_filters.CharFilter(
        field_name="besluit__zaak__zaaknummer", max_length=20, help_text="Zaaknummer"
    )
    uiterlijkVoor = DatumFilter(
        field_name="uiterlijk_op", lookup_expr="lt", help_text="Uiterlijk te betalen voor deze dag"
    )

    class Meta:
        model = Betaling
        fields: list[str] = []


class BetalingViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, ApiBasis):
    """Payments that follow from decisions."""

    toegang = LEZEN

    samenvattingen = {
        "list": "Zoek in de betalingen van uw zaken",
        "retrieve": "Een betaling",
    }
    serializer_class = s.BetalingUit
    filterset_class = BetalingFilter
    lookup_field = "publiek_id"
    lookup_url_kwarg = "betaling_id"
    lookup_value_converter = "uuid"
    leesdoel = Doel.BETALING

    def get_queryset(self) -> QuerySet[Betaling]:
        if getattr(self, "swagger_fake_view", False):
            return Betaling.objects.none()
        return Betaling.objects.filter(besluit__zaak__in=zichtbaar_voor(self.request.user)).select_related(
            "besluit__zaak", "begunstigde", "batch"
        )

    def personen_van(self, obj: Betaling) -> Iterable[int]:
        return (obj.begunstigde_id,)


class ContactFilter(django_filters.FilterSet):
    zaak = django_filters.CharFilter(field_name="zaak__zaaknummer", max_length=20, help_text="Zaaknummer")
    kanaal = django_filters.ChoiceFilter(
        choices=Contactmoment.Kanaal.choices, help_text="Hoe het contact ging"
    )

    class Meta:
        model = Contactmoment
        fields: list[str] = []


class ContactmomentViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, ApiBasis):
    """Contacts over all cases that you may read; make one with `POST /zaken/{zaaknummer}/contactmomenten`."""

    toegang = LEZEN

    samenvattingen = {
        "list": "Zoek in de contactmomenten van uw zaken",
        "retrieve": "Een contactmoment",
    }
    serializer_class = s.ContactmomentUit
    filterset_class = ContactFilter
    lookup_url_kwarg = "contactmoment_id"
    lookup_value_converter = "int"

    def get_queryset(self) -> QuerySet[Contactmoment]:
        if getattr(self, "swagger_fake_view", False):
            return Contactmoment.objects.none()
        return Contactmoment.objects.filter(zaak__in=zichtbaar_voor(self.request.user)).select_related(
            "zaak", "persoon", "door"
        )

    def personen_van(self, obj: Contactmoment) -> Iterable[int]:
        return (obj.persoon_id,)
