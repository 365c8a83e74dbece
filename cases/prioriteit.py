# SPDX-License-Identifier: EUPL-1.2
"""Why a case stands where it stands in the work list. Pure: facts and a day in, band, points and reasons out.

The order is the same for everybody and never depends on who shouts loudest: a notice of default adds points because
its term runs, but a parent who waits in silence gets points for that silence as well.
"""

from dataclasses import dataclass
from datetime import date

CONTACT_ELKE_DAGEN = 42
"""What we agreed with parents: they hear something at least every six weeks."""
DREIGT_DAGEN = 30
DEZE_WEEK_DAGEN = 7
STIL_DAGEN = 30

NU, DEZE_WEEK, WACHT = "nu", "deze_week", "wacht"
BANDEN = {NU: "Nu", DEZE_WEEK: "Deze week", WACHT: "Wacht op een ander"}


@dataclass(frozen=True, slots=True)
class Feiten:
    """What the order is made from. `wacht_op`: on whom the case waits (empty: on the person whose list this is)."""

    ontvangen_op: date
    uiterste_datum: date | None = None
    opgeschort_sinds: date | None = None
    spoed: bool = False
    spoed_reden: str = ""
    teruggegeven: bool = False
    beoordelen: bool = False
    ingebrekestelling: bool = False
    rechter: bool = False
    laatste_contact_op: date | None = None
    volgende_contact_op: date | None = None
    taak_uiterlijk_op: date | None = None
    laatste_beweging_op: date | None = None
    niet_bereikbaar: bool = False
    wacht_op: str = ""


@dataclass(frozen=True, slots=True)
class Reden:
    """`dringend` reasons bring a case into the band "nu"."""

    punten: int
    tekst: str
    dringend: bool = False


@dataclass(frozen=True, slots=True)
class Plaats:
    band: str
    punten: int
    redenen: tuple[Reden, ...]

    @property
    def kort(self) -> str:
        """The reason that weighs most."""
        return self.redenen[0].tekst if self.redenen else "Geen haast: u bent aan zet"


def dagen(aantal: int) -> str:
    return f"{aantal} {'dag' if aantal == 1 else 'dagen'}"


def _termijn(f: Feiten, op: date) -> list[Reden]:
    if f.uiterste_datum is None:
        return []
    over = (f.uiterste_datum - op).days
    if over < 0:
        redenen = [
            Reden(400 + min(-over, 365) // 5, f"De termijn is {dagen(-over)} geleden verstreken", True)
        ]
    elif f.opgeschort_sinds:
        return []
    elif over <= DREIGT_DAGEN:
        rest = f"over {dagen(over)}" if over else "vandaag"
        redenen = [Reden(300 + 3 * (DREIGT_DAGEN - over), f"De termijn loopt {rest} af", True)]
    else:
        redenen = []
    if f.rechter:
        redenen.append(Reden(150, "De rechter heeft een termijn gesteld", over <= DREIGT_DAGEN))
    if f.ingebrekestelling:
        redenen.append(
            Reden(120, "Er is een ingebrekestelling: er kan een dwangsom lopen", over <= DREIGT_DAGEN)
        )
    return redenen


def _contact(f: Feiten, op: date) -> list[Reden]:
    if f.volgende_contact_op is not None:
        over = (f.volgende_contact_op - op).days
        if over < 0:
            return [Reden(250 + min(-over, 50), f"Het beloofde contact is {dagen(-over)} te laat", True)]
        if over == 0:
            return [Reden(250, "U beloofde vandaag contact", True)]
        if over <= DEZE_WEEK_DAGEN:
            return [Reden(80, f"U beloofde contact over {dagen(over)}")]
        return []
    if f.niet_bereikbaar:
        return []
    sinds = f.laatste_contact_op or f.ontvangen_op
    stil = (op - sinds).days
    if stil > CONTACT_ELKE_DAGEN:
        wat = "De ouder hoorde" if f.laatste_contact_op else "De ouder wacht en hoorde nog"
        return [
            Reden(
                120 + min(stil - CONTACT_ELKE_DAGEN, 180) // 2,
                f"{wat} {dagen(stil)} niets; afgesproken is elke zes weken",
                True,
            )
        ]
    return []


def plaats(f: Feiten, op: date) -> Plaats:
    """Band, points and reasons (heaviest first) of one case on day `op`."""
    redenen = [*_termijn(f, op), *_contact(f, op)]
    if f.spoed:
        waarom = f": {f.spoed_reden}" if f.spoed_reden else ""
        redenen.append(Reden(350, f"Spoed{waarom}", True))
    if f.teruggegeven:
        redenen.append(Reden(280, "Uw concept kwam terug en moet anders", True))
    if f.beoordelen:
        redenen.append(Reden(180, "U bent hier de tweede beoordelaar"))
    if f.taak_uiterlijk_op is not None:
        over = (f.taak_uiterlijk_op - op).days
        if over <= 0:
            redenen.append(
                Reden(
                    200,
                    "Er moet vandaag een taak klaar zijn"
                    if over == 0
                    else f"Een taak is {dagen(-over)} te laat",
                    True,
                )
            )
        elif over <= DEZE_WEEK_DAGEN:
            redenen.append(Reden(90, f"Een taak moet over {dagen(over)} klaar zijn"))
    if f.laatste_beweging_op is not None and (stil := (op - f.laatste_beweging_op).days) >= STIL_DAGEN:
        redenen.append(Reden(min(stil, 120) // 2, f"Er gebeurde {dagen(stil)} niets in deze zaak"))
    redenen.sort(key=lambda r: -r.punten)
    punten = sum(r.punten for r in redenen) + min((op - f.ontvangen_op).days, 1500) // 50
    if f.wacht_op and not f.beoordelen:
        zelf = {"De termijn", "Spoed", "De rechter", "Er is een ingebrekestelling"}
        eigen = [r for r in redenen if r.dringend and not any(r.tekst.startswith(begin) for begin in zelf)]
        band = NU if eigen else WACHT
    else:
        band = NU if any(r.dringend for r in redenen) else DEZE_WEEK
    return Plaats(band, punten, tuple(redenen))


def waarom_hoger(hoog: Plaats, laag: Plaats) -> str:
    """Why the first stands above the second, in one sentence."""
    volgorde = list(BANDEN)
    if hoog.band != laag.band and volgorde.index(hoog.band) < volgorde.index(laag.band):
        return f"Staat in “{BANDEN[hoog.band]}” en de andere in “{BANDEN[laag.band]}”: {hoog.kort.lower()}."
    laag_teksten = {r.tekst: r.punten for r in laag.redenen}
    meer = [r for r in hoog.redenen if r.punten > laag_teksten.get(r.tekst, 0)]
    if not meer:
        return "De aanvraag kwam eerder binnen."
    return f"{hoog.punten} tegen {laag.punten} punten, vooral omdat: {meer[0].tekst[0].lower()}{meer[0].tekst[1:]}."
