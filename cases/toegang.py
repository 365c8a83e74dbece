# SPDX-License-Identifier: EUPL-1.2
"""Tells the ground floor (herstel.toegang) how objects in a URL are found and what somebody may do with them."""

from typing import Any

from django.core.exceptions import FieldError, ValidationError
from django.db.models import Model, Q

from cases.autorisatie import personen_zichtbaar_voor, rechten, zichtbaar_voor
from cases.models import Besluit, Betaling, Brief, Contactmoment, Taak, Termijngebeurtenis, Zaak
from herstel import leeslogboek, toegang
from herstel.models import Medewerker, Persoon, Relatie


def vind_zaak(user: Medewerker, waarde: Any) -> Zaak | None:
    """By case number or primary key, if visible."""
    veld = "pk" if isinstance(waarde, int) or str(waarde).isdigit() else "zaaknummer"
    return zichtbaar_voor(user).filter(**{veld: waarde}).first()


def vind_persoon(user: Medewerker, waarde: Any) -> Persoon | None:
    """By primary key or public id, if visible."""
    veld = "pk" if isinstance(waarde, int) or str(waarde).isdigit() else "publiek_id"
    try:
        return personen_zichtbaar_voor(user).filter(**{veld: waarde}).first()
    except (ValueError, TypeError, ValidationError):
        return None


def rechten_op_persoon(user: Medewerker, persoon: Persoon) -> frozenset[str]:
    """What somebody may do in any of the cases that this person belongs to."""
    ouders = Relatie.objects.filter(verwant=persoon).values("persoon_id")
    zaken = zichtbaar_voor(user).filter(Q(ouder=persoon) | Q(betrokkene=persoon) | Q(ouder__in=ouders))
    uit: set[str] = {"bekijken"}
    for zaak in zaken.order_by("-is_open", "-pk")[:25]:
        uit |= rechten(user, zaak)
    return frozenset(uit)


def _via_zaak(model: type[Model], pad: str) -> dict[str, Any]:
    """Found by primary key or `publiek_id` where the case at `pad` is visible; its rights are those on that case."""

    def vind(user: Medewerker, waarde: Any) -> Any:
        sleutel = {"pk": waarde} if str(waarde).isdigit() else {"publiek_id": waarde}
        try:
            gevonden = model._default_manager.select_related(pad).filter(
                **sleutel, **{f"{pad}__in": zichtbaar_voor(user).values("pk")}
            )
            return gevonden.first()
        except (FieldError, ValidationError):
            return None

    def op_de_zaak(user: Medewerker, obj: Any) -> frozenset[str]:
        for deel in pad.split("__"):
            obj = getattr(obj, deel)
        return rechten(user, obj)

    return {"vind": vind, "rechten": op_de_zaak}


def _ouders_bij_zaaknummer(tekst: str) -> list[Persoon]:
    zaak = Zaak.objects.select_related("ouder", "betrokkene").filter(zaaknummer__iexact=tekst.strip()).first()
    return [zaak.ouder, zaak.betrokkene] if zaak else []


toegang.registreer_personenregel(personen_zichtbaar_voor)
toegang.registreer_soort(
    "zaak", vind=vind_zaak, rechten=rechten, argumenten=("zaaknummer", "zaak_id", "zaak", "zaak_pk")
)
toegang.registreer_soort(
    "persoon",
    vind=vind_persoon,
    rechten=rechten_op_persoon,
    argumenten=("persoon_id", "persoon", "ouder_id", "persoonId"),
)
for _naam, _model, _pad in (
    ("besluit", Besluit, "zaak"),
    ("brief", Brief, "zaak"),
    ("betaling", Betaling, "besluit__zaak"),
    ("contactmoment", Contactmoment, "zaak"),
    ("taak", Taak, "zaak"),
    ("termijngebeurtenis", Termijngebeurtenis, "zaak"),
):
    toegang.registreer_soort(
        _naam, **_via_zaak(_model, _pad), argumenten=(f"{_naam}_id", f"{_naam}_pk", f"{_naam}Id")
    )
leeslogboek.registreer_zoeker(_ouders_bij_zaaknummer)
