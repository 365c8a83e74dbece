# SPDX-License-Identifier: EUPL-1.2
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from cases.api.serializers import AanmeldingIn, ZaakUit
from cases.api.views import ApiBasis
from herstel.api.onderdelen import Tekst
from herstel.logboek import Doel
from herstel.models import Rol
from herstel.recht.fouten import InvoerFout
from herstel.recht.rekenen import kinds
from herstel.selectors import persoon_op_publiek_id
from herstel.toegang import regel
from herstel.wet import bereken
from regelingen.eerste_toets.services import meld_aan


class AanmeldingViewSet(ApiBasis):
    """Applications of parents (Wht 6.1). A late one is kept and flagged."""

    toegang = regel(rollen=(Rol.ZAAKBEHANDELAAR, Rol.TEAMLEIDER))
    serializer_class = AanmeldingIn
    leesdoel = Doel.BEHANDELING
    samenvattingen = {"create": "Leg een aanmelding vast (Wht 6.1); ook een te late wordt bewaard"}

    @extend_schema(request=AanmeldingIn, responses={201: ZaakUit})
    def create(self, request: Request) -> Response:
        d = self.lees(AanmeldingIn)
        ouder = persoon_op_publiek_id(request.user, d["ouder"])
        if ouder is None:
            raise ValidationError({"ouder": ["Deze persoon bestaat niet in uw zaken."]})
        zaak = meld_aan(
            ouder, d["ontvangenOp"], request.user, spoed_reden=d["spoedReden"], opmerking=d["opmerking"]
        )
        self.gelezen(zaak.ouder_id, onderwerp=zaak.zaaknummer)
        return Response(ZaakUit(zaak).data, status=status.HTTP_201_CREATED)


class BerekeningIn(serializers.Serializer):
    """`invoer` volgt het contract van de berekening (docs/rekenkern.md)."""

    kind = Tekst(max_length=40)
    invoer = serializers.DictField(allow_empty=True)


class StapUit(serializers.Serializer):
    tekst = serializers.CharField()
    artikel = serializers.CharField()
    onderdeel = serializers.CharField(required=False)
    jaar = serializers.IntegerField(required=False)
    formule = serializers.CharField(required=False)
    ingevuld = serializers.CharField(required=False)
    uitkomst = serializers.JSONField(required=False)
    regel = serializers.CharField(required=False)


class RegelversieUit(serializers.Serializer):
    code = serializers.CharField()
    vanaf = serializers.DateField()
    bron = serializers.CharField()
    status = serializers.CharField()


class BerekeningUit(serializers.Serializer):
    """De waarden uit het contract, met elke stap in woorden en de versies van de regels die zijn gebruikt."""

    kind = serializers.CharField()
    waarden = serializers.DictField()
    waarschuwingen = serializers.ListField(child=serializers.CharField())
    status = serializers.CharField()
    uitleg = StapUit(many=True)
    regels = RegelversieUit(many=True)


class BerekeningViewSet(ApiBasis):
    """Calculates without a case: the same rules as everywhere, nothing is kept."""

    toegang = regel(ingelogd=True)
    serializer_class = BerekeningIn
    filter_backends: list = []
    pagination_class = None
    samenvattingen = {
        "create": "Reken een termijn of bedrag uit, zonder zaak; er wordt niets bewaard",
        "list": "De berekeningen die bestaan",
    }

    @extend_schema(request=BerekeningIn, responses={200: BerekeningUit})
    def create(self, request: Request) -> Response:
        self.niemand_gelezen()
        d = self.lees(BerekeningIn)
        if d["kind"] not in kinds():
            raise ValidationError({"kind": [f"Kies uit: {', '.join(kinds())}."]})
        try:
            uitkomst = bereken(d["kind"], d["invoer"], met_uitleg=True)
        except InvoerFout as fout:
            raise ValidationError({f"invoer.{fout.veld}": [fout.melding]}) from None
        return Response(uitkomst.als_json())

    @extend_schema(responses={200: {"type": "string"}}, filters=False)
    def list(self, request: Request) -> Response:
        self.niemand_gelezen()
        inhoud: Any = list(kinds())
        return Response(inhoud)
