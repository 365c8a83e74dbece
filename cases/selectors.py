# SPDX-License-Identifier: EUPL-1.2
"""Reads for the screens. Each function costs a fixed number of queries, whatever the number of rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Exists, F, Min, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from cases import prioriteit
from cases.autorisatie import personen_zichtbaar_voor, werk_van, zichtbaar_voor
from cases.models import (
    Besluit,
    Betaling,
    Brief,
    Contactmoment,
    Statusovergang,
    Taak,
    Termijn,
    Termijngebeurtenis,
    Toewijzing,
    Zaak,
)
from cases.termijnen import Termijnstand, termijnstand
from cases.zaaksoort import Status, Zaaksoort, alle_zaaksoorten, zaaksoort_van
from herstel import namen
from herstel.bladeren import Blad, Kolom, blader_lijst, blader_query, codeer, dag_uit, decodeer
from herstel.models import Medewerker, Persoon, Relatie
from herstel.velden import blinde_index

_OPEN_BESLUIT = (Besluit.Status.CONCEPT, Besluit.Status.TER_BEOORDELING, Besluit.Status.TER_VASTSTELLING)


@dataclass(frozen=True)
class Werkregel:
    """A row of a work list."""

    zaak: Zaak
    soort: Zaaksoort
    status: Status
    stand: Termijnstand
    plaats: prioriteit.Plaats
    volgende_stap: str
    wacht_op: str
    waarom_hier: str = ""


def _hoofdtermijnen() -> set[str]:
    return {ts.code for zs in alle_zaaksoorten() for ts in zs.termijnen if ts.hoofd}


def termijn_klaar() -> Exists:
    """For annotating cases, as `stand_van` reads it: has a decision met (or missed) the main term?"""
    return Exists(
        Termijn.objects.filter(zaak=OuterRef("pk"), code__in=_hoofdtermijnen(), afgerond_op__isnull=False)
    )


def met_werkfeiten(zaken: QuerySet[Zaak], user: Medewerker) -> QuerySet[Zaak]:
    """Adds what the priority is made from, as annotations."""
    ig = Termijngebeurtenis.Soort
    geldig = Termijngebeurtenis.objects.filter(zaak=OuterRef("pk")).exclude(vervolg__soort=ig.INTREKKING)
    return zaken.select_related("ouder", "behandelaar", "team").annotate(
        is_teruggegeven=Exists(
            Besluit.objects.filter(
                zaak=OuterRef("pk"), status=Besluit.Status.CONCEPT, opgesteld_door=user
            ).exclude(teruggegeven_reden="")
        ),
        is_tweede=Exists(
            Toewijzing.objects.filter(
                zaak=OuterRef("pk"), medewerker=user, rol=Toewijzing.Rol.TWEEDE_BEOORDELAAR, tot__isnull=True
            )
        ),
        heeft_ingebrekestelling=Exists(geldig.filter(soort=ig.INGEBREKESTELLING)),
        termijn_klaar=termijn_klaar(),
        heeft_rechter=Exists(geldig.filter(soort=ig.RECHTERLIJK)),
        taak_uiterlijk=Subquery(
            Taak.objects.filter(zaak=OuterRef("pk"), afgehandeld_op__isnull=True)
            .filter(Q(medewerker=user) | Q(medewerker__isnull=True))
            .order_by()
            .values("zaak")
            .annotate(eerste=Min("uiterlijk_op"))
            .values("eerste")
        ),
    )


def stand_van(zaak: Zaak, op: date | None = None) -> Termijnstand:
    """How the main term of a case stands; once a decision met (or missed) it, it doesn't run any more."""
    if getattr(zaak, "termijn_klaar", False):
        return Termijnstand("klaar", "beslist", None)
    return termijnstand(zaak.uiterste_datum, zaak.opgeschort_sinds, op)


def werkregel(zaak: Zaak, user: Medewerker, op: date) -> Werkregel:
    """A row from a case with the annotations of `met_werkfeiten`."""
    soort = zaaksoort_van(zaak)
    status = soort.status(zaak.status)
    bij_mij = zaak.is_tweede and zaak.behandelaar_id != user.pk
    plaats = prioriteit.plaats(
        prioriteit.Feiten(
            ontvangen_op=zaak.ontvangen_op,
            uiterste_datum=None if zaak.termijn_klaar else zaak.uiterste_datum,
            opgeschort_sinds=zaak.opgeschort_sinds,
            spoed=zaak.spoed,
            spoed_reden=zaak.spoed_reden,
            teruggegeven=zaak.is_teruggegeven,
            beoordelen=bij_mij and (status.wacht_op == "tweede beoordelaar" or not status.wacht_op),
            ingebrekestelling=zaak.heeft_ingebrekestelling,
            rechter=zaak.heeft_rechter,
            laatste_contact_op=zaak.laatste_contact_op and timezone.localdate(zaak.laatste_contact_op),
            volgende_contact_op=zaak.volgende_contact_op,
            taak_uiterlijk_op=zaak.taak_uiterlijk,
            laatste_beweging_op=timezone.localdate(zaak.laatste_beweging_op),
            niet_bereikbaar=zaak.niet_bereikbaar,
            wacht_op=status.wacht_op,
        ),
        op,
    )
    return Werkregel(
        zaak=zaak,
        soort=soort,
        status=status,
        stand=stand_van(zaak, op),
        plaats=plaats,
        volgende_stap="Beoordeel als tweede beoordelaar" if bij_mij else status.volgende_stap,
        wacht_op=status.wacht_op,
    )


@dataclass(frozen=True)
class Werkfilter:
    """The filters of a work list as they stand in the address; unknown values count as no filter."""

    soort: str = ""
    fase: str = ""
    merk: str = ""
    sorteer: str = "prioriteit"

    MERKEN = {
        "spoed": "Spoed",
        "verstreken": "Termijn verstreken",
        "dreigt": "Termijn dreigt",
        "opgeschort": "Opgeschort",
        "contact": "Contact te laat",
        "teruggegeven": "Teruggekomen concept",
    }
    SORTERINGEN = {
        "prioriteit": "Prioriteit",
        "termijn": "Termijn",
        "contact": "Laatste contact",
        "naam": "Naam",
    }

    @classmethod
    def uit(cls, vraag: Any) -> "Werkfilter":
        soorten = {zs.code for zs in alle_zaaksoorten()}
        fasen = {fase for fase, _ in fasekeuzes()}
        return cls(
            soort=vraag.get("soort", "") if vraag.get("soort") in soorten else "",
            fase=vraag.get("fase", "") if vraag.get("fase") in fasen else "",
            merk=vraag.get("merk", "") if vraag.get("merk") in cls.MERKEN else "",
            sorteer=vraag.get("sorteer") if vraag.get("sorteer") in cls.SORTERINGEN else "prioriteit",
        )

    @property
    def actief(self) -> bool:
        return bool(self.soort or self.fase or self.merk)

    def past(self, regel: Werkregel) -> bool:
        if self.soort and regel.zaak.soort != self.soort:
            return False
        if self.fase and regel.status.fase != self.fase:
            return False
        if not self.merk:
            return True
        return {
            "spoed": regel.zaak.spoed,
            "verstreken": regel.stand.code == "verstreken",
            "dreigt": regel.stand.code == "dreigt",
            "opgeschort": regel.stand.code == "opgeschort",
            "contact": any(r.soort == "contact" and r.dringend for r in regel.plaats.redenen),
            "teruggegeven": regel.zaak.is_teruggegeven,
        }[self.merk]


def fasekeuzes() -> list[tuple[str, str]]:
    fasen = dict.fromkeys(s.fase for zs in alle_zaaksoorten() for s in zs.statussen if s.open)
    return [(fase, fase) for fase in fasen]


_VER = date(9999, 12, 31)


def _sorteersleutel(regel: Werkregel, hoe: str) -> tuple:
    zaak = regel.zaak
    if hoe == "termijn":
        return (str(zaak.uiterste_datum or _VER), zaak.pk)
    if hoe == "contact":
        dag = timezone.localdate(zaak.laatste_contact_op) if zaak.laatste_contact_op else zaak.ontvangen_op
        return (str(dag), zaak.pk)
    if hoe == "naam":
        return (zaak.ouder.sorteersleutel, zaak.pk)
    return (-regel.plaats.punten, zaak.pk)


def _met_vergelijking(regels: Sequence[Werkregel]) -> list[Werkregel]:
    """Adds to each row why it stands above the next one."""
    vergeleken = [
        replace(hoog, waarom_hier=prioriteit.waarom_hoger(hoog.plaats, laag.plaats))
        for hoog, laag in pairwise(regels)
    ]
    return [*vergeleken, *regels[-1:]]


@dataclass(frozen=True)
class Band:
    code: str
    naam: str
    totaal: int
    blad: Blad


def mijn_werkvoorraad(
    user: Medewerker, filter_: Werkfilter, *, na: dict[str, str], voor: dict[str, str], per: int = 25
) -> list[Band]:
    """The three bands of this person: own cases and those in which they are the second assessor. Two queries."""
    op = timezone.localdate()
    # ids first: in one query with the facts the planner expects thousands of rows and reads whole tables
    werk = werk_van(user).filter(is_open=True).order_by().values_list("pk")
    tweede = Toewijzing.objects.filter(
        medewerker=user, rol=Toewijzing.Rol.TWEEDE_BEOORDELAAR, tot__isnull=True
    ).values("zaak_id")
    ids = [pk for (pk,) in werk.filter(behandelaar=user).union(werk.filter(pk__in=tweede))]
    zaken = met_werkfeiten(Zaak.objects.filter(pk__in=ids), user)
    regels = [r for r in (werkregel(zaak, user, op) for zaak in zaken) if filter_.past(r)]
    banden = []
    for code, naam in prioriteit.BANDEN.items():
        eigen = sorted(
            (r for r in regels if r.plaats.band == code), key=lambda r: _sorteersleutel(r, filter_.sorteer)
        )
        blad = blader_lijst(
            eigen,
            lambda r: _sorteersleutel(r, filter_.sorteer),
            na=na.get(code, ""),
            voor=voor.get(code, ""),
            per=per,
        )
        if filter_.sorteer == "prioriteit":
            blad = replace(blad, rijen=_met_vergelijking(blad.rijen))
        banden.append(Band(code, naam, len(eigen), blad))
    return banden


_SPOED_EERST = (
    Kolom("spoed", lees=bool, aflopend=True),
    Kolom("uiterste_datum", lees=dag_uit, leeg=True),
    Kolom("pk"),
)
"""Spoed first, then the nearest date, then the oldest number."""


def _als_regels(blad: Blad, user: Medewerker) -> Blad:
    op = timezone.localdate()
    return Blad([werkregel(z, user, op) for z in blad.rijen], blad.vorige, blad.volgende)


def _filter_query(zaken: QuerySet[Zaak], filter_: Werkfilter) -> QuerySet[Zaak]:
    vandaag = timezone.localdate()
    if filter_.soort:
        zaken = zaken.filter(soort=filter_.soort)
    if filter_.fase:
        statussen = Q(pk__in=[])
        for zs in alle_zaaksoorten():
            statussen |= Q(soort=zs.code, status__in=[s.code for s in zs.statussen if s.fase == filter_.fase])
        zaken = zaken.filter(statussen)
    merken = {
        "spoed": Q(spoed=True),
        "verstreken": Q(uiterste_datum__lt=vandaag),
        "dreigt": Q(
            uiterste_datum__gte=vandaag,
            uiterste_datum__lte=vandaag + timedelta(days=30),
            opgeschort_sinds__isnull=True,
        ),
        "opgeschort": Q(opgeschort_sinds__isnull=False, uiterste_datum__gte=vandaag),
        "contact": Q(volgende_contact_op__lte=vandaag),
        "teruggegeven": Q(is_teruggegeven=True),
    }
    return zaken.filter(merken[filter_.merk]) if filter_.merk else zaken


def niet_toegewezen(
    user: Medewerker, filter_: Werkfilter, *, na: str, voor: str, per: int = 50
) -> tuple[Blad, int]:
    """The queue of my team without a handler, and how many there are."""
    basis = werk_van(user).filter(is_open=True, behandelaar__isnull=True, team_id=user.team_id)
    zaken = _filter_query(met_werkfeiten(basis, user), filter_)
    return _als_regels(blader_query(zaken, _SPOED_EERST, na=na, voor=voor, per=per), user), zaken.count()


def te_beoordelen(
    user: Medewerker, filter_: Werkfilter, *, na: str, voor: str, per: int = 50
) -> tuple[Blad, int]:
    """Concepts that wait for a second reader and weren't drafted by this person."""
    wacht = Besluit.objects.filter(status=Besluit.Status.TER_BEOORDELING).exclude(opgesteld_door=user)
    basis = werk_van(user).filter(is_open=True, pk__in=wacht.values("zaak_id"))
    zaken = _filter_query(met_werkfeiten(basis, user), filter_)
    return _als_regels(blader_query(zaken, _SPOED_EERST, na=na, voor=voor, per=per), user), zaken.count()


def aandacht(user: Medewerker) -> int:
    """How many things ask for this person's attention today: tasks, returned drafts, promised contacts. One query."""
    vandaag = timezone.localdate()
    taken = (
        Taak.objects.filter(medewerker=user, afgehandeld_op__isnull=True, uiterlijk_op__lte=vandaag)
        .order_by()
        .values_list("pk")
    )
    terug = (
        Besluit.objects.filter(opgesteld_door=user, status=Besluit.Status.CONCEPT)
        .exclude(teruggegeven_reden="")
        .order_by()
        .values_list("pk")
    )
    beloofd = (
        Zaak.objects.filter(behandelaar=user, is_open=True, volgende_contact_op__lte=vandaag)
        .order_by()
        .values_list("pk")
    )
    return taken.union(terug, beloofd, all=True).count()


def meldingen(user: Medewerker) -> dict[str, Any]:
    """The same things as `aandacht`, as lists of what may be seen."""
    vandaag = timezone.localdate()
    zichtbaar = zichtbaar_voor(user).values("pk")
    return {
        "taken": list(
            Taak.objects.filter(
                medewerker=user, afgehandeld_op__isnull=True, uiterlijk_op__lte=vandaag, zaak__in=zichtbaar
            )
            .select_related("zaak__ouder")
            .order_by("uiterlijk_op", "pk")[:100]
        ),
        "teruggegeven": list(
            Besluit.objects.filter(opgesteld_door=user, status=Besluit.Status.CONCEPT, zaak__in=zichtbaar)
            .exclude(teruggegeven_reden="")
            .select_related("zaak__ouder")[:100]
        ),
        "beloofd": list(
            Zaak.objects.filter(
                behandelaar=user, is_open=True, volgende_contact_op__lte=vandaag, pk__in=zichtbaar
            )
            .select_related("ouder")
            .order_by("volgende_contact_op", "pk")[:100]
        ),
    }


# ---------------------------------------------------------------- search


@dataclass(frozen=True)
class Vondst:
    persoon: Persoon
    zaken: list[Zaak]
    bij: list[Persoon]


def _met_dossier(user: Medewerker, personen: list[Persoon]) -> list[Vondst]:
    """Found people with the visible cases that are theirs, and in whose file they stand. Two queries."""
    ids = [p.pk for p in personen]
    zaken = list(
        zichtbaar_voor(user)
        .filter(Q(ouder_id__in=ids) | Q(betrokkene_id__in=ids))
        .select_related("ouder")
        .order_by("-is_open", "-ontvangen_op", "-pk")
    )
    relaties = Relatie.objects.filter(verwant_id__in=ids).select_related("persoon")
    ouders: dict[int, list[Persoon]] = {}
    zichtbare_ouders = set(
        zichtbaar_voor(user)
        .filter(ouder_id__in=relaties.values("persoon_id"))
        .values_list("ouder_id", flat=True)
    )
    for relatie in relaties:
        if relatie.persoon_id in zichtbare_ouders:
            ouders.setdefault(relatie.verwant_id, []).append(relatie.persoon)
    return [
        Vondst(p, [z for z in zaken if p.pk in (z.ouder_id, z.betrokkene_id)], ouders.get(p.pk, []))
        for p in personen
    ]


def zoek(user: Medewerker, tekst: str, *, hoeveel: int = 50) -> list[Vondst]:
    """People by name (typos allowed), case number or reference of a letter, as far as this person may see them."""
    tekst = tekst.strip()[:120]
    if len(tekst) < 2:
        return []
    nummer = tekst.upper().replace(" ", "")
    cijfers = nummer.removeprefix("HT-")
    if any(teken.isdigit() for teken in tekst):
        # candidates first, what may be seen of them after: the rule for 50 cases, not for all of them
        kandidaten = Zaak.objects.filter(zaaknummer=nummer)
        if len(cijfers) >= 5 and cijfers.replace("-", "").isdigit():
            kandidaten = Zaak.objects.filter(zaaknummer__endswith=cijfers)
        pks = {*kandidaten.order_by("-pk").values_list("pk", flat=True)[:500]}
        if not cijfers.replace("-", "").isdigit():
            met_kenmerk = Besluit.objects.filter(kenmerk=tekst.upper()).order_by("-pk")
            pks |= {*met_kenmerk.values_list("zaak_id", flat=True)[:500]}
        zaken = zichtbaar_voor(user).filter(pk__in=pks)
        ids = [*dict.fromkeys(zaken.order_by("-pk").values_list("ouder_id", flat=True))][:hoeveel]
        return _met_dossier(user, list(Persoon.objects.filter(pk__in=ids)))
    kaal = namen.kaal(tekst)
    if not kaal:
        return []
    woorden = Q()
    for woord in kaal.split():
        woorden &= Q(zoeknaam__contains=woord)
    gevonden = (
        personen_zichtbaar_voor(user)
        .filter(Q(zoeknaam__trigram_word_similar=kaal) | woorden)
        .annotate(gelijkenis=TrigramWordSimilarity(kaal, "zoeknaam"))
        .order_by("-gelijkenis", "sorteersleutel", "pk")[:hoeveel]
    )
    return _met_dossier(user, list(gevonden))


def zoek_bsn(user: Medewerker, bsn: str) -> list[Vondst]:
    """The one person with this BSN, through the blind index."""
    return _met_dossier(user, list(personen_zichtbaar_voor(user).filter(bsn_index=blinde_index(bsn))))


# ---------------------------------------------------------------- timeline of everything

TIJDLIJNSOORTEN = {
    "contact": "Contact",
    "status": "Status",
    "besluit": "Besluiten",
    "brief": "Brieven",
    "betaling": "Betalingen",
    "termijn": "Termijnen",
    "taak": "Taken",
}


@dataclass(frozen=True)
class Gebeurtenis:
    """Something that happened, in words. `sleutel` orders: moment, kind, primary key."""

    soort: str
    moment: Any
    wat: str
    sleutel: tuple
    tekst: str = ""
    wie: str = ""
    zaak: Zaak | None = None
    url_naam: str = ""
    url_arg: Any = None


def _contact(c: Contactmoment) -> Gebeurtenis:
    richting = "ouder nam contact op" if c.inkomend else c.get_uitkomst_display()
    return Gebeurtenis(
        "contact", c.tijdstip, f"{c.get_kanaal_display().capitalize()}: {richting}", (c.tijdstip.isoformat(), "contact", c.pk),
        c.samenvatting, str(c.door), c.zaak,
    )  # fmt: skip


def _overgang(o: Statusovergang) -> Gebeurtenis:
    soort = zaaksoort_van(o.zaak)
    naam = soort.status(o.naar).naam
    stap = next((x.naam for x in soort.overgangen if x.code == o.overgang), "")
    wat = f"Status: {naam}" if o.van else f"{soort.naam} geopend: {naam}"
    return Gebeurtenis(
        "status", o.tijdstip, wat, (o.tijdstip.isoformat(), "status", o.pk), o.reden or (stap if o.van else ""),
        str(o.door or "het systeem"), o.zaak,
    )  # fmt: skip


def _besluit(b: Besluit) -> Gebeurtenis:
    bs = zaaksoort_van(b.zaak).besluitsoort(b.soort)
    return Gebeurtenis(
        "besluit", b.vastgesteld_op, f"{bs.naam} vastgesteld: {bs.uitkomsten.get(b.uitkomst, b.uitkomst)}",
        (b.vastgesteld_op.isoformat(), "besluit", b.pk), "", str(b.vastgesteld_door or ""), b.zaak, "besluit", b.publiek_id,
    )  # fmt: skip


def _brief(b: Brief) -> Gebeurtenis:
    moment = b.verzonden_op or b.aangemaakt_op
    naam = b.sjabloon.replace("_", " ")
    return Gebeurtenis(
        "brief", moment, f"Brief “{naam}”: {b.get_status_display()}", (moment.isoformat(), "brief", b.pk), "", "", b.zaak,
        "brief" if b.sha256 else "", b.publiek_id,
    )  # fmt: skip


def _betaling(b: Betaling) -> Gebeurtenis:
    from herstel.templatetags.herstel_tags import bedrag

    wat = f"Betaling {bedrag(b.bedrag)}: {b.get_status_display()}"
    return Gebeurtenis(
        "betaling", b.aangemaakt_op, wat, (b.aangemaakt_op.isoformat(), "betaling", b.pk), b.reden, "", b.besluit.zaak,
        "besluit", b.besluit.publiek_id,
    )  # fmt: skip


def _termijn(t: Termijngebeurtenis) -> Gebeurtenis:
    return Gebeurtenis(
        "termijn", t.aangemaakt_op, f"Termijn: {t.get_soort_display()} ({t.op:%d-%m-%Y})",
        (t.aangemaakt_op.isoformat(), "termijn", t.pk), t.toelichting, str(t.door or "het systeem"), t.zaak,
    )  # fmt: skip


def _taak(t: Taak) -> Gebeurtenis:
    return Gebeurtenis(
        "taak", t.afgehandeld_op, f"Taak klaar: {t.omschrijving}", (t.afgehandeld_op.isoformat(), "taak", t.pk),
        t.resultaat, str(t.afgehandeld_door or ""), t.zaak,
    )  # fmt: skip


def tijdlijn(zaken: QuerySet[Zaak], soort: str = "", *, na: str = "", per: int = 30) -> Blad:
    """Everything that happened in these cases, newest first; at most one query per kind."""
    ids = zaken.order_by().values("pk")
    bronnen: dict[str, tuple[QuerySet, str, Any]] = {
        "contact": (Contactmoment.objects.select_related("door", "zaak"), "tijdstip", _contact),
        "status": (Statusovergang.objects.select_related("door", "zaak"), "tijdstip", _overgang),
        "besluit": (
            Besluit.objects.filter(status=Besluit.Status.VASTGESTELD).select_related(
                "vastgesteld_door", "zaak"
            ),
            "vastgesteld_op",
            _besluit,
        ),
        "brief": (
            Brief.objects.defer("gegevens")
            .select_related("zaak")
            .annotate(moment=_coalesce("verzonden_op", "aangemaakt_op")),
            "moment",
            _brief,
        ),
        "betaling": (Betaling.objects.select_related("besluit__zaak"), "aangemaakt_op", _betaling),
        "termijn": (Termijngebeurtenis.objects.select_related("door", "zaak"), "aangemaakt_op", _termijn),
        "taak": (
            Taak.objects.filter(afgehandeld_op__isnull=False).select_related("afgehandeld_door", "zaak"),
            "afgehandeld_op",
            _taak,
        ),
    }
    grens = decodeer(na, 3) if na else None
    if grens is not None:
        try:
            moment = timezone.datetime.fromisoformat(grens[0])
        except (TypeError, ValueError):
            grens = None
    gevonden: list[Gebeurtenis] = []
    for naam, (query, veld, maak) in bronnen.items():
        if soort and naam != soort:
            continue
        pad = "besluit__zaak__in" if naam == "betaling" else "zaak__in"
        query = query.filter(**{pad: ids})
        if grens is not None:
            query = query.filter(**{f"{veld}__lte": moment})
        gevonden += [maak(rij) for rij in query.order_by(f"-{veld}", "-pk")[: per + 8]]
    if grens is not None:
        gevonden = [g for g in gevonden if list(g.sleutel) < grens]
    gevonden.sort(key=lambda g: g.sleutel, reverse=True)
    rijen = gevonden[:per]
    return Blad(rijen, "", codeer(rijen[-1].sleutel) if len(gevonden) > per else "")


def _coalesce(*velden: str) -> Any:
    from django.db.models.functions import Coalesce

    return Coalesce(*velden)


# ---------------------------------------------------------------- the parent's page


@dataclass
class Familielid:
    relatie: Relatie
    persoon: Persoon
    zaken: list[Zaak] = field(default_factory=list)


@dataclass
class Oudervenster:
    """All that the parent's page shows, read in a fixed number of queries."""

    persoon: Persoon
    adres: Any
    gemachtigden: list[Relatie]
    familie: list[Familielid]
    dossiers: list[Persoon]
    open_zaken: list[Werkregel]
    gesloten_zaken: list[Zaak]
    besluiten: list[Besluit]
    toegekend: Any
    betaald: Any
    nog_te_betalen: Any
    taken: list[Taak]
    beloofd: list[Zaak]
    waarschuwingen: list[tuple[str, str]]


def _geld(besluiten: list[Besluit]) -> tuple[Any, Any, Any]:
    """Granted, paid, still to pay: over decisions that stand (a replaced one doesn't count)."""
    from decimal import Decimal

    toegekend = betaald = open_ = Decimal(0)
    for besluit in besluiten:
        besluit.is_betaald = besluit.is_open_bedrag = Decimal(0)
        for betaling in besluit.betalingen.all():
            if betaling.status == Betaling.Status.AANGEBODEN:
                besluit.is_betaald += betaling.bedrag
            else:
                besluit.is_open_bedrag += betaling.bedrag
        betaald += besluit.is_betaald
        open_ += besluit.is_open_bedrag
        if besluit.soort.startswith("beschikking") and not getattr(besluit, "vervangen_door", None):
            toegekend += besluit.totaal
    return toegekend, betaald, open_


def oudervenster(user: Medewerker, persoon: Persoon) -> Oudervenster:
    from cases.termijnen import dwangsomstand

    op = timezone.localdate()
    zichtbaar = zichtbaar_voor(user)
    familie_ids = Relatie.objects.filter(persoon=persoon).values("verwant_id")
    zaken = list(
        met_werkfeiten(zichtbaar.filter(Q(ouder=persoon) | Q(betrokkene=persoon)), user)
        .select_related("ouder", "betrokkene", "behandelaar", "team")
        .order_by("-is_open", F("uiterste_datum").asc(nulls_last=True), "pk")
    )
    relaties = list(
        Relatie.objects.filter(persoon=persoon, verwant__gevoeligheid__lte=user.gevoeligheid)
        .select_related("verwant")
        .order_by("soort", "verwant__geboortedatum", "pk")
    )
    zaken_familie = list(
        zichtbaar.filter(betrokkene_id__in=familie_ids, ouder=persoon)
        .exclude(betrokkene=persoon)
        .order_by("-is_open", "pk")
    )
    familie = [
        Familielid(r, r.verwant, [z for z in zaken_familie if z.betrokkene_id == r.verwant_id])
        for r in relaties
        if r.soort != "gemachtigde"
    ]
    besluiten = list(
        Besluit.objects.filter(
            zaak__in=zichtbaar.filter(ouder=persoon).values("pk"), status=Besluit.Status.VASTGESTELD
        )
        .defer("berekening", "motivering")
        .select_related("zaak", "vervangen_door")
        .prefetch_related("betalingen")
        .order_by("-dagtekening", "-pk")
    )
    toegekend, betaald, open_ = _geld(besluiten)
    open_zaken = [werkregel(z, user, op) for z in zaken if z.is_open]
    ids = [z.pk for z in zaken if z.is_open]
    gemachtigden = [
        r
        for r in relaties
        if r.soort in ("gemachtigde", "wettelijk_vertegenwoordiger")
        and (r.tot_en_met is None or r.tot_en_met >= op)
    ]
    adres = persoon.adressen.filter(tot_en_met__isnull=True).order_by("-soort").first()
    waarschuwingen = []
    if persoon.overleden_op:
        waarschuwingen.append(("rood", f"Overleden op {persoon.overleden_op:%d-%m-%Y}"))
    if persoon.geheim_adres:
        waarschuwingen.append(("rood", "Geheim adres: noem het aan niemand"))
    if adres is not None and adres.onbekend:
        waarschuwingen.append(("oranje", "Adres onbekend"))
    if any(z.niet_bereikbaar for z in zaken):
        waarschuwingen.append(("oranje", "Niet bereikbaar: contactprotocol loopt"))
    for zaak in zaken:
        if zaak.is_open and (zaak.heeft_ingebrekestelling or zaak.heeft_rechter):
            for stand in dwangsomstand(zaak, op):
                if stand["uitkomst"].waarden.get("dagen"):
                    waarschuwingen.append(("rood", f"Dwangsom loopt in {zaak.zaaknummer}"))
                    break
    dossiers = list(
        Persoon.objects.filter(relaties__verwant=persoon, pk__in=zichtbaar.values("ouder_id")).distinct()
    )
    return Oudervenster(
        persoon=persoon,
        adres=adres,
        gemachtigden=gemachtigden,
        familie=familie,
        dossiers=dossiers,
        open_zaken=open_zaken,
        gesloten_zaken=[z for z in zaken if not z.is_open],
        besluiten=besluiten,
        toegekend=toegekend,
        betaald=betaald,
        nog_te_betalen=open_,
        taken=list(
            Taak.objects.filter(zaak_id__in=ids, afgehandeld_op__isnull=True)
            .select_related("medewerker", "zaak")
            .order_by(F("uiterlijk_op").asc(nulls_last=True), "pk")
        ),
        beloofd=sorted(
            (z for z in zaken if z.is_open and z.volgende_contact_op), key=lambda z: z.volgende_contact_op
        ),
        waarschuwingen=waarschuwingen,
    )


def leeftijd(persoon: Persoon, op: date | None = None) -> int | None:
    """Age in whole years today, or on the day of death."""
    if persoon.geboortedatum is None:
        return None
    op = persoon.overleden_op or op or timezone.localdate()
    geboren = persoon.geboortedatum
    return op.year - geboren.year - ((op.month, op.day) < (geboren.month, geboren.day))


# ---------------------------------------------------------------- the case page


@dataclass
class Zaakvenster:
    zaak: Zaak
    besluiten: list[Besluit]
    brieven: list[Brief]
    taken: list[Taak]
    contacten: list[Contactmoment]
    overgangen: list[Statusovergang]
    gebeurtenissen: list[Termijngebeurtenis]
    termijnen: list[Any]
    toewijzingen: list[Toewijzing]
    verleningen: list[Any]
    vervolgzaken: list[Zaak]
    dwangsommen: list[dict]


def zaakvenster(user: Medewerker, zaak: Zaak) -> Zaakvenster:
    from cases.termijnen import dwangsomstand

    vandaag = timezone.localdate()
    gebeurtenissen = list(zaak.termijngebeurtenissen.select_related("door", "bij").order_by("op", "pk"))
    ig = Termijngebeurtenis.Soort
    dwang = any(g.soort in (ig.INGEBREKESTELLING, ig.RECHTERLIJK) for g in gebeurtenissen)
    return Zaakvenster(
        zaak=zaak,
        besluiten=list(
            zaak.besluiten.select_related("opgesteld_door", "beoordeeld_door", "vastgesteld_door")
            .defer("berekening", "motivering")
            .order_by("-opgesteld_op", "-pk")
        ),
        brieven=list(
            zaak.brieven.defer("gegevens").select_related("geadresseerde").order_by("-aangemaakt_op", "-pk")
        ),
        taken=list(
            zaak.taken.filter(afgehandeld_op__isnull=True)
            .select_related("medewerker")
            .order_by(F("uiterlijk_op").asc(nulls_last=True), "pk")
        ),
        contacten=list(
            zaak.contactmomenten.select_related("door", "persoon").order_by("-tijdstip", "-pk")[:10]
        ),
        overgangen=list(zaak.overgangen.select_related("door").order_by("-tijdstip", "-pk")[:50]),
        gebeurtenissen=gebeurtenissen,
        termijnen=list(zaak.termijnen.all()),
        toewijzingen=list(
            zaak.toewijzingen.filter(tot__isnull=True).select_related("medewerker").order_by("rol", "pk")
        ),
        verleningen=list(
            zaak.verleningen.filter(ingetrokken_op__isnull=True, tot_en_met__gte=vandaag)
            .select_related("medewerker", "verleend_door")
            .order_by("tot_en_met", "pk")
        ),
        vervolgzaken=list(zichtbaar_voor(user).filter(vorige_zaak=zaak).order_by("pk")),
        dwangsommen=dwangsomstand(zaak) if dwang else [],
    )


def conflict(zaak: Zaak, fout: Any, sinds: Any) -> dict[str, Any]:
    """What somebody else changed since the form was opened, in words."""
    wijzigingen: list[Gebeurtenis] = []
    if sinds is not None:
        bronnen = (
            (zaak.overgangen.filter(tijdstip__gt=sinds).select_related("door", "zaak"), _overgang),
            (zaak.contactmomenten.filter(aangemaakt_op__gt=sinds).select_related("door", "zaak"), _contact),
            (
                zaak.termijngebeurtenissen.filter(aangemaakt_op__gt=sinds).select_related("door", "zaak"),
                _termijn,
            ),
        )
        for query, maak in bronnen:
            wijzigingen += [maak(rij) for rij in query[:20]]
    return {
        "melding": fout.melding,
        "door": fout.door,
        "op": fout.op,
        "nu": fout.nu,
        "wijzigingen": wijzigingen,
    }


def collegas(team_id: int | None, *rollen: str) -> QuerySet[Medewerker]:
    """People who work here with one of these roles; those of the team first."""
    wie = Medewerker.objects.filter(is_active=True, rollen__overlap=[str(r) for r in rollen])
    if team_id:
        wie = wie.annotate(ander=~Q(team_id=team_id)).order_by("ander", "naam", "pk")
    return wie
