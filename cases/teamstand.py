# SPDX-License-Identifier: EUPL-1.2
"""Reads for the team leader: where does it get stuck, and what can be shifted. A fixed number of queries."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.db.models import Case, CharField, Count, Q, QuerySet, Value, When
from django.db.models.functions import TruncWeek
from django.utils import timezone

from cases.autorisatie import werk_van
from cases.models import Statusovergang, Wachtrijbeweging, Zaak
from cases.termijnen import DREIGT_VANAF_DAGEN, termijnstand
from cases.zaaksoort import alle_zaaksoorten, zaaksoort_van
from herstel.bladeren import PER_BLAD, Blad, Kolom, blader_query, dag_uit
from herstel.models import Afwezigheid, Medewerker, Team

STIL_NA_DAGEN = 30
WEKEN = 12
LEEFTIJDEN = (("0", "tot 3 maanden", 0, 90), ("3", "3 tot 6 maanden", 90, 182), ("6", "6 tot 12 maanden", 182, 365),
              ("12", "1 tot 2 jaar", 365, 730), ("24", "2 jaar of ouder", 730, None))  # fmt: skip
TERMIJNEN = {
    "verstreken": "verstreken",
    "dreigt": "dreigt",
    "ruim": "ruim",
    "opgeschort": "opgeschort",
    "geen": "geen termijn",
}


def _leeftijd_q(code: str, op: date) -> Q:
    _, _, van, tot = next(rij for rij in LEEFTIJDEN if rij[0] == code)
    q = Q(ontvangen_op__lte=op - timedelta(days=van))
    return q if tot is None else q & Q(ontvangen_op__gt=op - timedelta(days=tot))


def _termijn_q(code: str, op: date) -> Q:
    """The same cut as `cases.termijnen.termijnstand`, as a condition."""
    if code == "geen":
        return Q(uiterste_datum__isnull=True)
    if code == "verstreken":
        return Q(uiterste_datum__lt=op)
    if code == "opgeschort":
        return Q(uiterste_datum__gte=op, opgeschort_sinds__isnull=False)
    grens = op + timedelta(days=DREIGT_VANAF_DAGEN)
    loopt = Q(opgeschort_sinds__isnull=True)
    if code == "dreigt":
        return loopt & Q(uiterste_datum__gte=op, uiterste_datum__lte=grens)
    return loopt & Q(uiterste_datum__gt=grens)


def _stil_q(op: date) -> Q:
    return Q(laatste_beweging_op__lt=timezone.now() - timedelta(days=STIL_NA_DAGEN))


def voorraad(user: Medewerker) -> QuerySet[Zaak]:
    """The open cases that this team leader answers for."""
    return werk_van(user).filter(is_open=True)


@dataclass(frozen=True)
class Teamfilter:
    """What the numbers on the team page open, as it stands in the address. Unknown values count as no filter."""

    soort: str = ""
    status: str = ""
    leeftijd: str = ""
    termijn: str = ""
    behandelaar: str = ""
    stil: str = ""

    @classmethod
    def uit(cls, vraag: Any) -> "Teamfilter":
        soorten = {zs.code: {s.code for s in zs.statussen} for zs in alle_zaaksoorten()}
        soort = vraag.get("soort", "")
        soort = soort if soort in soorten else ""
        statussen = soorten[soort] if soort else set().union(*soorten.values())
        status, leeftijd = vraag.get("status", ""), vraag.get("leeftijd", "")
        behandelaar = vraag.get("behandelaar", "")
        return cls(
            soort=soort,
            status=status if status in statussen else "",
            leeftijd=leeftijd if leeftijd in {rij[0] for rij in LEEFTIJDEN} else "",
            termijn=vraag.get("termijn", "") if vraag.get("termijn") in TERMIJNEN else "",
            behandelaar=behandelaar
            if behandelaar == "geen" or (behandelaar.isdigit() and len(behandelaar) < 10)
            else "",
            stil="1" if vraag.get("stil") == "1" else "",
        )

    @property
    def actief(self) -> bool:
        return any(vars(self).values())

    def pas_toe(self, zaken: QuerySet[Zaak], op: date) -> QuerySet[Zaak]:
        if self.soort:
            zaken = zaken.filter(soort=self.soort)
        if self.status:
            zaken = zaken.filter(status=self.status)
        if self.leeftijd:
            zaken = zaken.filter(_leeftijd_q(self.leeftijd, op))
        if self.termijn:
            zaken = zaken.filter(_termijn_q(self.termijn, op))
        if self.behandelaar == "geen":
            zaken = zaken.filter(behandelaar__isnull=True)
        elif self.behandelaar:
            zaken = zaken.filter(behandelaar_id=int(self.behandelaar))
        return zaken.filter(_stil_q(op)) if self.stil else zaken


def teamlijst(
    user: Medewerker, filter_: Teamfilter, *, na: str = "", voor: str = "", per: int = PER_BLAD
) -> tuple[Blad, int]:
    """One page of the cases behind a number, oldest term first, keyset-paged; and how many there are."""
    op = timezone.localdate()
    alle = filter_.pas_toe(voorraad(user), op)
    zaken = alle.select_related("ouder", "behandelaar", "team")
    kolommen = (Kolom("uiterste_datum", lees=dag_uit, leeg=True), Kolom("pk"))
    return blader_query(zaken, kolommen, na=na, voor=voor, per=per), alle.count()


def cijfers(user: Medewerker) -> dict[str, int]:
    """The row of figures: stock, overdue, due soon, unassigned, no movement."""
    op = timezone.localdate()
    return voorraad(user).aggregate(
        voorraad=Count("pk"),
        verstreken=Count("pk", filter=_termijn_q("verstreken", op)),
        dreigt=Count("pk", filter=_termijn_q("dreigt", op)),
        opgeschort=Count("pk", filter=_termijn_q("opgeschort", op)),
        niet_toegewezen=Count("pk", filter=Q(behandelaar__isnull=True)),
        stil=Count("pk", filter=_stil_q(op)),
        spoed=Count("pk", filter=Q(spoed=True)),
    )


def matrix(user: Medewerker) -> list[dict[str, Any]]:
    """Stock per status: by age and by colour of the term, in the order of the process; empty rows are left out."""
    op = timezone.localdate()
    leeftijd = Case(
        *(When(_leeftijd_q(code, op), then=Value(code)) for code, *_ in LEEFTIJDEN),
        default=Value("0"),
        output_field=CharField(),
    )
    kleur = Case(
        *(When(_termijn_q(code, op), then=Value(code)) for code in TERMIJNEN),
        default=Value("geen"),
        output_field=CharField(),
    )
    tellingen = (
        voorraad(user).annotate(oud=leeftijd, kleur=kleur).values_list("soort", "status", "oud", "kleur")
    )
    per_rij: dict[tuple[str, str], Counter] = {}
    for soort, status, oud, kleur_, aantal in tellingen.annotate(n=Count("pk")).order_by():
        teller = per_rij.setdefault((soort, status), Counter())
        teller[f"l{oud}"] += aantal
        teller[kleur_] += aantal
        teller["totaal"] += aantal
    rijen = []
    for zs in alle_zaaksoorten():
        for st in zs.statussen:
            if teller := per_rij.get((zs.code, st.code)):
                rijen.append(
                    {
                        "soort": zs,
                        "status": st,
                        "totaal": teller["totaal"],
                        "leeftijden": [(code, teller[f"l{code}"]) for code, *_ in LEEFTIJDEN],
                        "termijnen": [(code, teller[code]) for code in TERMIJNEN],
                    }
                )
    return rijen


def in_en_uit(team: Team, op: date | None = None) -> list[dict[str, Any]]:
    """Per week: what came to the team and what left it (moved on or closed), the last twelve weeks."""
    op = op or timezone.localdate()
    begin = op - timedelta(days=op.weekday() + 7 * (WEKEN - 1))
    vanaf = timezone.make_aware(timezone.datetime.combine(begin, timezone.datetime.min.time()))
    bewegingen = Wachtrijbeweging.objects.filter(tijdstip__gte=vanaf).annotate(week=TruncWeek("tijdstip"))

    def per_week(rijen: QuerySet) -> Counter:
        return Counter(
            {
                timezone.localdate(week): n
                for week, n in rijen.values_list("week").annotate(n=Count("pk")).order_by()
            }
        )

    binnen = per_week(bewegingen.filter(naar_team=team).exclude(van_team=team))
    weg = per_week(bewegingen.filter(van_team=team).exclude(naar_team=team))
    sluitend = [s.code for zs in alle_zaaksoorten() for s in zs.statussen if not s.open]
    dicht = per_week(
        Statusovergang.objects.filter(zaak__team=team, naar__in=sluitend, tijdstip__gte=vanaf).annotate(
            week=TruncWeek("tijdstip")
        )
    )
    weken = [begin + timedelta(weeks=n) for n in range(WEKEN)]
    return [
        {"week": week, "nummer": week.isocalendar().week, "in": binnen[week], "uit": weg[week] + dicht[week]}
        for week in weken
    ]


def per_behandelaar(user: Medewerker) -> list[dict[str, Any]]:
    """Work per handler of the team, by name and not by rank, with absence and with cases of people who left."""
    op = timezone.localdate()
    tellingen = {
        pk: {"totaal": totaal, "verstreken": verstreken, "dreigt": dreigt}
        for pk, totaal, verstreken, dreigt in voorraad(user)
        .filter(behandelaar__isnull=False)
        .values_list("behandelaar")
        .annotate(
            n=Count("pk"),
            v=Count("pk", filter=_termijn_q("verstreken", op)),
            d=Count("pk", filter=_termijn_q("dreigt", op)),
        )
        .order_by()
    }
    mensen = Medewerker.objects.filter(
        Q(pk__in=tellingen) | Q(team=user.team_id, is_active=True, rollen__contains=["zaakbehandelaar"])
    ).order_by("naam")
    afwezig = {
        a.medewerker_id: a
        for a in Afwezigheid.objects.filter(medewerker__in=mensen, van__lte=op).filter(
            Q(tot_en_met__isnull=True) | Q(tot_en_met__gte=op)
        )
    }
    leeg = {"totaal": 0, "verstreken": 0, "dreigt": 0}
    rijen = [{"medewerker": m, "afwezig": afwezig.get(m.pk), **tellingen.get(m.pk, leeg)} for m in mensen]
    meeste = max((rij["totaal"] for rij in rijen), default=0) or 1
    for rij in rijen:
        rij["overig"] = rij["totaal"] - rij["verstreken"] - rij["dreigt"]
        rij["breedte"] = {
            naam: round(100 * rij[naam] / meeste, 1) for naam in ("verstreken", "dreigt", "overig")
        }
    return rijen


def vastgelopen(user: Medewerker, aantal: int = 15) -> list[dict[str, Any]]:
    """Cases without movement for thirty days, the longest first, each with why it is probably stuck."""
    op = timezone.localdate()
    zaken = voorraad(user).filter(_stil_q(op)).select_related("ouder", "behandelaar")
    return [
        {"zaak": zaak, "status": zaaksoort_van(zaak).status(zaak.status), "reden": _waarom_stil(zaak, op),
         "stand": termijnstand(zaak.uiterste_datum, zaak.opgeschort_sinds, op)}
        for zaak in zaken.order_by("laatste_beweging_op", "pk")[:aantal]
    ]  # fmt: skip


def _waarom_stil(zaak: Zaak, op: date) -> str:
    if zaak.behandelaar_id is None:
        return "Niemand heeft deze zaak."
    if not zaak.behandelaar.is_active:
        return f"{zaak.behandelaar} werkt hier niet meer."
    if zaak.opgeschort_sinds:
        return f"Opgeschort sinds {zaak.opgeschort_sinds:%d-%m-%Y}."
    if wacht_op := zaaksoort_van(zaak).status(zaak.status).wacht_op:
        return f"Wacht op: {wacht_op}."
    if zaak.volgende_contact_op and zaak.volgende_contact_op < op:
        return f"Contact was beloofd op {zaak.volgende_contact_op:%d-%m-%Y}."
    return "Geen reden bekend."


_DOORLOOP = """
WITH stappen AS (
  SELECT o.naar, o.tijdstip, z.soort,
         lead(o.tijdstip) OVER (PARTITION BY o.zaak_id ORDER BY o.tijdstip, o.id) AS volgende
  FROM cases_statusovergang o JOIN cases_zaak z ON z.id = o.zaak_id
  WHERE z.team_id = %s AND z.laatste_beweging_op >= %s
)
SELECT soort, naar, count(*),
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM volgende - tijdstip) / 86400),
       percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM volgende - tijdstip) / 86400)
FROM stappen WHERE volgende IS NOT NULL AND volgende >= %s GROUP BY soort, naar
"""


def doorlooptijden(team: Team) -> list[dict[str, Any]]:
    """Median and P90 in days of each status that cases left in the past year."""
    vanaf = timezone.now() - timedelta(days=365)
    with connection.cursor() as cursor:
        cursor.execute(_DOORLOOP, [team.pk, vanaf, vanaf])
        gevonden = {(soort, naar): rest for soort, naar, *rest in cursor.fetchall()}
    return [
        {"soort": zs, "status": st, "aantal": n, "mediaan": round(mediaan), "p90": round(p90)}
        for zs in alle_zaaksoorten()
        for st in zs.statussen
        if (rij := gevonden.get((zs.code, st.code)))
        for n, mediaan, p90 in [rij]
    ]
