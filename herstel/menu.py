# SPDX-License-Identifier: EUPL-1.2
"""The left menu. Each app brings a `menu.py` that calls `voeg_toe`, so that no lower floor names an upper one."""

from dataclasses import dataclass
from functools import lru_cache

from django.urls import NoReverseMatch, reverse
from django.utils.module_loading import autodiscover_modules


@dataclass(frozen=True, slots=True)
class Menupunt:
    """`rollen` empty: for everybody who is logged in. `volgorde` orders within the whole menu."""

    naam: str
    url_naam: str
    volgorde: int
    rollen: tuple[str, ...] = ()
    groep: str = "Werk"


_punten: dict[str, Menupunt] = {}


def voeg_toe(punt: Menupunt) -> Menupunt:
    return _punten.setdefault(punt.url_naam, punt)


@lru_cache(maxsize=1)
def _alle() -> tuple[Menupunt, ...]:
    autodiscover_modules("menu")
    return tuple(sorted(_punten.values(), key=lambda punt: (punt.volgorde, punt.naam)))


def menu_voor(user, pad: str) -> list[dict]:
    """Groups with their links for this person: `{"naam", "punten": [{"naam", "url", "hier"}]}`."""
    groepen: dict[str, list[dict]] = {}
    for punt in _alle():
        if punt.rollen and not user.heeft_rol(*punt.rollen):
            continue
        try:
            url = reverse(punt.url_naam)
        except NoReverseMatch:
            continue
        hier = url == pad or (pad.startswith(url) and url.startswith("/admin/") and url != "/admin/")
        groepen.setdefault(punt.groep, []).append({"naam": punt.naam, "url": url, "hier": hier})
    return [{"naam": naam, "punten": punten} for naam, punten in groepen.items()]
