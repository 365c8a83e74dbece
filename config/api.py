# SPDX-License-Identifier: EUPL-1.2
"""`/api/v1`: the routes. The description of the API is open to everybody, everything else asks who you are."""

from django.urls import include, path
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.routers import SimpleRouter

from cases.api import views as cases
from herstel.toegang import ToegangPermission, regel
from regelingen.api import views as regelingen


class OpenApi(SpectacularJSONAPIView):
    """The OpenAPI file, readable without login and from any site."""

    toegang = regel(openbaar=True)
    permission_classes = [ToegangPermission]
    authentication_classes: list = []

    def finalize_response(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        response = super().finalize_response(*args, **kwargs)
        response["Access-Control-Allow-Origin"] = "*"
        return response


router = SimpleRouter(trailing_slash=False, use_regex_path=False)
router.register("zaken", cases.ZaakViewSet, "api-zaak")
router.register("personen", cases.PersoonViewSet, "api-persoon")
router.register("besluiten", cases.BesluitViewSet, "api-besluit")
router.register("betalingen", cases.BetalingViewSet, "api-betaling")
router.register("contactmomenten", cases.ContactmomentViewSet, "api-contactmoment")
router.register("aanmeldingen", regelingen.AanmeldingViewSet, "api-aanmelding")
router.register("berekeningen", regelingen.BerekeningViewSet, "api-berekening")

urlpatterns = [
    path("api/v1/openapi.json", OpenApi.as_view(), name="openapi"),
    path("api/v1/", include(router.urls)),
]
