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
    """`dringend` reasons bring a case into the band "nu"; `zelf`: also where the case waits for somebody else."""

    soort: str
    punten: int
    tekst: str
    dringend: bool = False
    zelf: bool = False


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
    return f"{aantal:,} {'dag' if aantal == 1 else 'dagen'}".replace(",", ".")


def _termijn(f: Feiten, op: date) -> list[Reden]:
    if f.uiterste_datum is None:
        return []
    over = (f.uiterste_datum - op).days
    if over < 0:
        redenen = [
            Reden(
                "termijn",
                400 + min(-over, 365) // 5,
                f"De termijn is {dagen(-over)} geleden verstreken",
                True,
            )
        ]
    elif f.opgeschort_sinds:
        return []
    elif over <= DREIGT_DAGEN:
        rest = f"over {dagen(over)}" if over else "vandaag"
        redenen = [Reden("termijn", 300 + 3 * (DREIGT_DAGEN - over), f"De termijn loopt {rest} af", True)]
    else:
        redenen = []
    dringt = over <= DREIGT_DAGEN
    if f.rechter:
        redenen.append(Reden("rechter", 150, "De rechter heeft een termijn gesteld", dringt))
    if f.ingebrekestelling:
        tekst = "Er is een ingebrekestelling: er kan een dwangsom lopen"
        redenen.append(Reden("ingebrekestelling", 120, tekst, dringt))
    return redenen


def _contact(f: Feiten, op: date) -> list[Reden]:
    if f.volgende_contact_op is not None:
        over = (f.volgende_contact_op - op).days
        if over > DEZE_WEEK_DAGEN:
            return []
        if over > 0:
            return [Reden("contact", 80, f"U beloofde contact over {dagen(over)}")]
        tekst = f"Het beloofde contact is {dagen(-over)} te laat" if over else "U beloofde vandaag contact"
        return [Reden("contact", 250 + min(-over, 50), tekst, True, True)]
    stil = (op - (f.laatste_contact_op or f.ontvangen_op)).days
    if f.niet_bereikbaar or stil <= CONTACT_ELKE_DAGEN:
        return []
    wat = (
        f"hoorde {dagen(stil)} niets" if f.laatste_contact_op else f"wacht {dagen(stil)} en hoorde nog niets"
    )
    punten = 120 + min(stil - CONTACT_ELKE_DAGEN, 180) // 2
    return [Reden("contact", punten, f"De ouder {wat}; afgesproken is elke zes weken", True, True)]


def _taak(f: Feiten, op: date) -> list[Reden]:
    if f.taak_uiterlijk_op is None:
        return []
    over = (f.taak_uiterlijk_op - op).days
    if over > DEZE_WEEK_DAGEN:
        return []
    if over > 0:
        return [Reden("taak", 90, f"Een taak moet over {dagen(over)} klaar zijn")]
    tekst = f"Een taak is {dagen(-over)} te laat" if over else "Er moet vandaag een taak klaar zijn"
    return [Reden("taak", 200, tekst, True, True)]


def plaats(f: Feiten, op: date) -> Plaats:
    """Band, points and reasons (heaviest first) of one case on day `op`."""
    redenen = [*_termijn(f, op), *_contact(f, op), *_taak(f, op)]
    if f.spoed:
        waarom = f": {f.spoed_reden}" if f.spoed_reden else ""
        redenen.append(Reden("spoed", 350, f"Spoed{waarom}", True))
    if f.teruggegeven:
        redenen.append(Reden("teruggegeven", 280, "Uw concept kwam terug en moet anders", True, True))
    if f.beoordelen:
        redenen.append(Reden("beoordelen", 180, "U bent hier de tweede beoordelaar"))
    if f.laatste_beweging_op is not None and (stil := (op - f.laatste_beweging_op).days) >= STIL_DAGEN:
        redenen.append(Reden("stil", min(stil, 120) // 2, f"Er gebeurde {dagen(stil)} niets in deze zaak"))
    bij_ander = bool(f.wacht_op) and not f.beoordelen
    redenen.sort(key=lambda r: (-(bij_ander and r.zelf), -r.punten))
    punten = sum(r.punten for r in redenen) + (op - f.ontvangen_op).days // 50
    if bij_ander:
        band = NU if any(r.dringend and r.zelf for r in redenen) else WACHT
    else:
        band = NU if any(r.dringend for r in redenen) else DEZE_WEEK
    return Plaats(band, punten, tuple(redenen))


def waarom_hoger(hoog: Plaats, laag: Plaats) -> str:
    """Why the first stands above the second, in one sentence."""
    volgorde = list(BANDEN)
    if hoog.band != laag.band and volgorde.index(hoog.band) < volgorde.index(laag.band):
        return f"Staat in “{BANDEN[hoog.band]}” en de andere in “{BANDEN[laag.band]}”: {hoog.kort.lower()}."
    ander = {r.soort: r.punten for r in laag.redenen}
    meer = [r for r in hoog.redenen if r.punten > ander.get(r.soort, 0)]
    if not meer:
        return "De aanvraag kwam eerder binnen."
    return f"{hoog.punten} tegen {laag.punten} punten, vooral omdat: {meer[0].tekst[0].lower()}{meer[0].tekst[1:]}."
