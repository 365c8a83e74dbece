# SPDX-License-Identifier: EUPL-1.2
"""What can be refused, with a code for machines and a sentence for people."""


class Weigering(Exception):
    """A request that the rules don't allow now. `code` is stable; `veld` names the field where there is one."""

    code = "kan_niet"

    def __init__(self, melding: str, *, code: str | None = None, veld: str | None = None) -> None:
        super().__init__(melding)
        self.melding = melding
        self.veld = veld
        if code:
            self.code = code


class OngeldigeInvoer(Weigering):
    code = "ongeldig"


class MagNiet(Weigering):
    code = "mag_niet"


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
