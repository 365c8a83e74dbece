# SPDX-License-Identifier: EUPL-1.2
"""A decision keeps the day of its law: a later version, also one that comes with a release, doesn't change it. And it adds up."""

from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.brieven import gegevens
from cases.models import Besluit
from cases.rekentabel import tabellen
from cases.services.integriteit import bedrag_wijkt_af
from cases.zaaksoort import zaaksoort_van
from herstel import wet
from herstel.recht import wettabel
from herstel.recht.wettabel import Wettabel
from regelingen.eerste_toets import services as toets
from regelingen.integraal import services as ib
from tests.cases.factories import Team5, beoordeel_alle_jaren, maak_besluit, maak_ib_in_beoordeling
from tests.cases.test_brieven import teken_besluit
from tests.herstel.factories import verifieer_client

pytestmark = pytest.mark.django_db
LATER = [
    {"code": "wht.2_7_lid1.bedrag", "soort": "bedrag", "waarde": "31000.00"},
    {"code": "wht.2_3_lid3.percentage", "soort": "percentage", "waarde": "30"},
]


@pytest.fixture(autouse=True)
def _vers():
    wet.vergeet()
    wet._tabel.cache_clear()
    yield
    wet.vergeet()
    wet._tabel.cache_clear()


def verschillen(besluit: Besluit) -> list[str]:
    return zaaksoort_van(besluit.zaak).besluitsoort(besluit.soort).herbereken(besluit)


def latere_wet(monkeypatch: pytest.MonkeyPatch, vanaf: str) -> None:
    """As a release would: new versions of rows in the data files."""
    rest = {"vanaf": vanaf, "bron": "proef", "status": "keuze"}
    nieuw = Wettabel.standaard().met_rijen([rij | rest for rij in LATER])
    monkeypatch.setattr(wettabel, "_standaard", lambda: nieuw)
    wet._tabel.cache_clear()


@pytest.fixture
def besluiten(time_machine) -> list[Besluit]:
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    mensen = Team5()
    zaak = maak_ib_in_beoordeling(mensen)
    beoordeel_alle_jaren(mensen, zaak)
    va = teken_besluit(ib.stel_vooraankondiging_op(zaak, "Dit zijn we van plan.", mensen.behandelaar), mensen)
    return [maak_besluit(mensen, "vastgesteld"), va]


def test_een_latere_wet_verandert_een_besluit_niet(besluiten, monkeypatch, time_machine) -> None:
    for besluit in besluiten:
        for naam, invoer in besluit.berekening["invoer"].items():
            assert invoer["rechtsdatum"] == "2026-11-23", naam
    time_machine.move_to("2027-03-01T12:00:00+00:00")
    latere_wet(monkeypatch, "2027-01-01")
    assert wet.huidige_wettabel().waarde("wht.2_7_lid1.bedrag") == 31000
    assert [verschillen(b) for b in besluiten] == [[], []]
    assert list(bedrag_wijkt_af()) == []


def test_zonder_rechtsdatum_zou_het_besluit_wel_veranderen(besluiten, monkeypatch) -> None:
    """The test above can fail: the same law, in force before the decision, does change the outcome."""
    latere_wet(monkeypatch, "2026-11-01")
    assert all(verschillen(b) for b in besluiten)


def test_een_besluit_dat_later_wordt_gedagtekend_volgt_de_wet_van_die_dag(monkeypatch, time_machine) -> None:
    time_machine.move_to("2026-12-31T12:00:00+00:00")
    latere_wet(monkeypatch, "2027-01-01")
    mensen = Team5()
    zaak = maak_besluit(mensen, "concept").zaak
    vandaag = toets.stel_beschikking_op(zaak, "U krijgt geld.", mensen.behandelaar)
    assert vandaag.uit_te_betalen == 30000
    morgen = toets.stel_beschikking_op(
        zaak, "U krijgt geld.", mensen.behandelaar, dagtekening=timezone.localdate().replace(2027, 1, 1)
    )
    assert (
        morgen.uit_te_betalen == 31000
        and morgen.berekening["invoer"]["forfait"]["rechtsdatum"] == "2027-01-01"
    )


def _bedrag(tekst: str) -> Decimal:
    return Decimal(
        tekst.replace("€", "").replace("\u00a0", "").replace(" ", "").replace(".", "").replace(",", ".")
    )


@pytest.mark.parametrize("minder", [Decimal(0), Decimal("1000.00")])
def test_de_tabel_telt_op_op_het_scherm_en_in_de_brief(time_machine, minder: Decimal) -> None:
    """What the vooraankondiging paid has its own row; with `minder` the definitive amount is lower than what was paid."""
    time_machine.move_to("2026-11-23T12:00:00+00:00")
    mensen = Team5()
    zaak = maak_ib_in_beoordeling(mensen)
    beoordeel_alle_jaren(mensen, zaak)
    va = teken_besluit(ib.stel_vooraankondiging_op(zaak, "Dit zijn we van plan.", mensen.behandelaar), mensen)
    zaak.refresh_from_db()
    rij = zaak.integrale_beoordeling
    rij.forfait_ontvangen = minder
    invoer = ib.invoer_ib(rij, timezone.localdate(), voorlopig_uitbetaald=ib.al_voorlopig_uitbetaald(zaak))
    berekening = {naam: u.als_json() for naam, u in ib.reken(invoer).items()}
    (tabel,) = tabellen(berekening)
    waarde = {r.code: Decimal(str(r.waarde)) for r in tabel.regels if r.code != "jaren"}
    assert waarde["voorlopig_uitbetaald"] == va.uit_te_betalen > 0
    assert "vooraankondiging" in next(r.naam for r in tabel.regels if r.code == "voorlopig_uitbetaald")
    af = waarde.get("verrekening", Decimal(0)) + waarde["voorlopig_uitbetaald"]
    assert (
        waarde["totaal_bruto"] - af + waarde.get("voorlopig_teveel", Decimal(0))
        == waarde["uit_te_betalen"]
        == 0
    )
    assert waarde.get("voorlopig_teveel", Decimal(0)) == minder
    besluit = Besluit(pk=va.pk, zaak=zaak, berekening=berekening, totaal=va.totaal, uit_te_betalen=Decimal(0))
    # the lines of a definitive decision that pays nothing more
    besluit._prefetched_objects_cache = {"regels": va.regels.filter(uitbetalen=False)}
    regels = gegevens.onderdelen(besluit)
    totaal = next(i for i, r in enumerate(regels) if r["onderdeel"] == "Totaal")
    assert (
        sum(_bedrag(r["bedrag"]) for r in regels[:totaal]) == _bedrag(regels[totaal]["bedrag"]) == va.totaal
    )
    na = {r["onderdeel"]: _bedrag(r["bedrag"]) for r in regels[totaal + 1 :] if not r["som"]}
    assert (regels[-1]["onderdeel"], _bedrag(regels[-1]["bedrag"])) == ("Uit te betalen", 0)
    assert na["Af: wat wij na de vooraankondiging betaalden"] == va.uit_te_betalen
    assert na.get("Daarvan betaalden wij te veel", Decimal(0)) == minder
    assert (
        va.totaal
        - sum(v for k, v in na.items() if k.startswith("Af"))
        + na.get("Daarvan betaalden wij te veel", Decimal(0))
        == 0
    )


def test_een_jaartal_heeft_geen_punt(client) -> None:
    mensen = Team5()
    zaak = maak_ib_in_beoordeling(mensen)
    verifieer_client(client, mensen.behandelaar)
    inhoud = client.get(reverse("zaak", args=[zaak.zaaknummer])).content.decode()
    assert ">2012</a>" in inhoud and "2.012" not in inhoud


def test_ogs_staat_per_jaar_in_de_tabel_met_zijn_eigen_stappen() -> None:
    jaren = [{"jaar": 2012, "terugvordering": "20000.00"}, {"jaar": 2014, "terugvordering": "100.00"}]
    uitkomst = wet.bereken("ogs", {"jaren": jaren}, met_uitleg=True).als_json()
    (tabel,) = tabellen({"ogs": uitkomst})
    rijen = [r for r in tabel.regels if r.code == "jaren"]
    assert [(r.naam, r.waarde) for r in rijen] == [
        ("O/GS-tegemoetkoming 2012", "6000.00"), ("O/GS-tegemoetkoming 2014", "30.00"),
    ]  # fmt: skip
    assert [[s["jaar"] for s in r.stappen] for r in rijen] == [[2012], [2014]] and not tabel.overig
    assert sum(Decimal(r.waarde) for r in rijen) == next(
        Decimal(r.waarde) for r in tabel.regels if r.code == "totaal_bruto"
    )


def test_te_veel_voorlopig_betaald_gaat_ook_van_de_ogs_af() -> None:
    """What the vooraankondiging paid is 100 more than the compensatie: the O/GS of 6.000 then pays 5.900."""
    comp = {"jaren": [], "voorlopig_uitbetaald": "100.00", "ontvangen": {}}
    uit = ib.reken({"compensatie": comp, "ogs": {"jaren": [{"jaar": 2012, "terugvordering": "20000.00"}]}})
    assert uit["compensatie"].waarden["voorlopig_teveel"] == 100
    waarden = uit["ogs"].waarden
    assert (waarden["totaal_bruto"], waarden["voorlopig_uitbetaald"], waarden["uit_te_betalen"]) == (
        6000,
        100,
        5900,
    )
