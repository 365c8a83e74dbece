# SPDX-License-Identifier: EUPL-1.2
"""What can be refused, with a code for machines and a sentence for people. Every floor uses these."""

from collections.abc import Mapping


class Weigering(Exception):
    """A request that the rules don't allow now. `code` is stable; `veld` names the field where there is one.

    `velden` holds a sentence per field where more than one is wrong.
    """

    code = "kan_niet"

    def __init__(
        self,
        melding: str,
        *,
        code: str | None = None,
        veld: str | None = None,
        velden: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(melding)
        self.melding = melding
        self.veld = veld
        self.velden: dict[str, str] = dict(velden or ({veld: melding} if veld else {}))
        if code:
            self.code = code


class OngeldigeInvoer(Weigering):
    code = "ongeldig"

    @classmethod
    def van_velden(cls, velden: Mapping[str, str]) -> "OngeldigeInvoer":
        """One refusal for all fields that are wrong; the message names the first of them."""
        return cls(" ".join(velden.values()), veld=next(iter(velden)), velden=velden)


class MagNiet(Weigering):
    code = "mag_niet"


class NietGevonden(Weigering):
    """It isn't there, or this person may not know that it is there: the answer is the same."""

    code = "niet_gevonden"


class VerkeerdeStatus(Weigering):
    code = "verkeerde_status"


class VoorwaardeNietVoldaan(Weigering):
    code = "voorwaarde"


class VierOgen(MagNiet):
    code = "vier_ogen"


class IntussenGewijzigd(Weigering):
    """Somebody else was first. `door` and `op` say who and when, `nu` holds the values as they are now."""

    code = "intussen_gewijzigd"

    def __init__(self, melding: str, *, door: str = "", op: object = None, nu: dict | None = None) -> None:
        super().__init__(melding)
        self.door, self.op, self.nu = door, op, nu or {}


class LogboekNietBeschikbaar(Exception):
    """The read log could not be written, so nothing may be shown. Answered with 503, never with the data."""


class LeeslogOntbreekt(LogboekNietBeschikbaar):
    """A page about people was made and nobody said whom it shows: a fault in the page, refused all the same."""
