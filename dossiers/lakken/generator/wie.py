# SPDX-License-Identifier: EUPL-1.2
"""A person as a template uses them: every value comes out marked with its truth."""

from __future__ import annotations

import datetime as dt
import random

from .bouw import merk
from .mensen import MAANDEN, Mens


class Wie:
    """Wraps a Mens; each method gives a marked value in one of the notations people use."""

    def __init__(self, m: Mens, rng: random.Random, ouder: Mens) -> None:
        self.m, self.rng = m, rng
        self.lak = m.rol != "ouder"
        self.deelt = self.lak and m.achter == ouder.achter

    def _m(self, soort: str, tekst: str) -> str:
        return merk(
            soort, tekst, lak=self.lak, bekend=self.m.bekend, herkomst=self.m.herkomst, deelt=self.deelt
        )

    def naam(self) -> str:
        return self._m("naam", self.m.naam)

    def voor(self) -> str:
        return self._m("naam", self.m.voor)

    def achter(self) -> str:
        a = self.m.vol_achter
        return self._m("naam", a)

    def met_letters(self) -> str:
        v = self.rng.choice(("punt", "punt", "spatie", "kaal", "een"))
        letters = self.m.letters
        if v == "spatie":
            letters = letters.replace(".", ". ").strip()
        elif v == "kaal":
            letters = letters.replace(".", "")
        elif v == "een":
            letters = letters[0] + "."
        return self._m("naam", f"{letters} {self.m.vol_achter}")

    def komma(self) -> str:
        tus = f" {self.m.tus}" if self.m.tus else ""
        return self._m("naam", f"{self.m.achter}, {self.m.letters}{tus}")

    def heer(self) -> str:
        """Title and surname: 'mevrouw de Vries', 'dhr. Kaya'."""
        t = self.rng.choice(
            ("mevrouw", "mevr.", "mw.") if self.m.geslacht == "v" else ("de heer", "dhr.", "meneer")
        )
        return f"{t} {self.achter()}"

    def heer_vol(self) -> str:
        t = self.rng.choice(
            ("mevrouw", "mevr.", "mw.") if self.m.geslacht == "v" else ("de heer", "dhr.", "de heer")
        )
        return f"{t} {self.met_letters()}"

    def groot(self) -> str:
        return self._m("naam", f"{self.m.vol_achter.upper()} {self.m.voor}")

    def bsn(self) -> str:
        b = self.m.bsn
        v = self.rng.choice(
            (
                b,
                b,
                f"{b[:4]}.{b[4:6]}.{b[6:]}",
                f"{b[:4]} {b[4:6]} {b[6:]}",
                f"{b[:3]} {b[3:6]} {b[6:]}",
                f"{b[:3]}.{b[3:6]}.{b[6:]}",
            )
        )
        return self._m("bsn", v)

    def aanslag(self, jaar: int) -> str:
        b = self.m.bsn
        j = f"{jaar % 100:02d}"
        v = self.rng.choice(
            (f"{b}T{j}0001", f"{b}.T.{j}.0001", f"{b} T {j} 01", f"{b[:4]}.{b[4:6]}.{b[6:]}.T.{j}.1.01")
        )
        return self._m("bsn", v)

    def iban(self) -> str:
        i = self.m.iban
        v = self.rng.choice(
            (
                i,
                " ".join(i[k : k + 4] for k in range(0, len(i), 4)),
                " ".join(i[k : k + 4] for k in range(0, len(i), 4)),
                i[:4] + " " + i[4:8] + " " + i[8:],
            )
        )
        return self._m("iban", v)

    def tel(self) -> str:
        t = self.m.tel
        kop, _, rest = t.partition("-")
        v = self.rng.choice(
            (t, t, kop + rest, f"{kop} {rest[:2]} {rest[2:4]} {rest[4:]}", f"+31 {kop[1:]} {rest}", f"0031{kop[1:]}{rest}", f"+31(0){kop[1:]}-{rest}", f"{kop} - {rest}", f"({kop}) {rest[:3]} {rest[3:]}", f"{kop} {rest}")
        )  # fmt: skip
        return self._m("telefoon", v)

    def email(self) -> str:
        return self._m("email", self.m.email)

    def geb(self) -> str:
        return self._m("geboortedatum", datum(self.rng, self.m.geboren))

    def straat(self) -> str:
        return self._m("adres", f"{self.m.straat} {self.m.nr}")

    def pc(self) -> str:
        p = self.m.postcode if self.rng.random() < 0.7 else self.m.postcode.replace(" ", "")
        return (
            f"{self._m('postcode', p)}{self.rng.choice(('  ', ' ', ' '))}{self._m('plaats', self.m.plaats)}"
        )

    def stad(self) -> str:
        return self._m("plaats", self.m.plaats)

    def adres(self) -> str:
        return f"{self.straat()}, {self.pc()}"

    def user(self) -> str:
        return self._m("gebruikersnaam", self.m.gebruiker)


def datum(rng: random.Random, d: dt.date) -> str:
    return rng.choice(
        (f"{d:%d-%m-%Y}", f"{d:%d-%m-%Y}", f"{d.day} {MAANDEN[d.month - 1]} {d.year}", f"{d:%d/%m/%Y}", f"{d.day}-{d.month}-{d.year}", f"{d:%d.%m.%Y}", f"{d:%Y-%m-%d}")
    )  # fmt: skip
