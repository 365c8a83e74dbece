# SPDX-License-Identifier: EUPL-1.2
"""Bad input for the import, each case with the error that it must give; and what may never happen twice or by half."""

import json
import threading
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection

from cases.models import Nummerreeks, Statusovergang, Termijn, Zaak
from cases.termijnen import Gebeurtenissen, leid_af
from cases.zaaksoort import zaaksoort_van
from herstel.models import Adres, Bankrekening, Persoon, Rol
from herstel.recht.bsn import synthetisch
from herstel.velden import blinde_index
from regelingen import importeren
from regelingen.eerste_toets.services import meld_aan
from regelingen.models import Aanmeldingsimport, EersteToets
from tests.herstel.factories import maak_medewerker, maak_persoon, maak_team

pytestmark = pytest.mark.django_db

KOP = "bsn;voornamen;voorvoegsel;geslachtsnaam;geboortedatum;straat;huisnummer;postcode;plaats;iban;ontvangen_op;kanaal"
B1, B2, B3, B4 = (synthetisch(n) for n in (501, 502, 503, 504))


def rij(bsn: str = B1, **anders: str) -> str:
    velden = {
        "bsn": bsn, "voornamen": "Anna Maria", "voorvoegsel": "van der", "geslachtsnaam": "Voorbeeld",
        "geboortedatum": "12-04-1985", "straat": "Herstelplein", "huisnummer": "12", "postcode": "1210 QY",
        "plaats": "Voorbeeldstad", "iban": "", "ontvangen_op": "15-03-2023", "kanaal": "telefoon",
    } | anders  # fmt: skip
    return ";".join(velden[naam] for naam in KOP.split(";"))


def voer_uit(tmp_path: Path, inhoud: str | bytes, *opties: str) -> tuple[int, dict[str, Any]]:
    """Exit code and JSON of the command on a file with this content."""
    pad = tmp_path / "aanmeldingen.csv"
    pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    uit, code = StringIO(), 0
    try:
        call_command("importeer_aanmeldingen", str(pad), "--json", *opties, stdout=uit, stderr=StringIO())
    except SystemExit as einde:
        code = int(einde.code or 0)
    except CommandError as fout:
        code = fout.returncode
    return code, json.loads(uit.getvalue())


def aantallen() -> tuple[int, ...]:
    return tuple(
        m.objects.count() for m in (Persoon, Zaak, EersteToets, Termijn, Statusovergang, Adres, Bankrekening)
    )


@time_machine.travel("2026-11-23 12:00")
def test_goede_rij_wordt_zaak_met_afgeleide_termijn(tmp_path: Path) -> None:
    team = maak_team()
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij(iban='NL91ABNA0417164300')}\n", "--team", team.code)
    assert code == 0 and uit["tellingen"] == {"nieuw": 1, "nieuwe_zaak": 0, "bestond_al": 0, "geweigerd": 0}
    persoon = Persoon.objects.get(bsn_index=blinde_index(B1))
    zaak = Zaak.objects.get(ouder=persoon)
    assert (persoon.bsn, persoon.voorletters, persoon.lijstnaam) == (B1, "A.M.", "Voorbeeld, A.M. van der")
    assert uit["regels"][0]["zaaknummer"] == zaak.zaaknummer == "HT-2023-0000001"
    assert (zaak.status, zaak.team, zaak.te_laat_ontvangen) == ("aangemeld", team, False)
    uitkomst = leid_af(zaak, zaaksoort_van(zaak).termijnen[0], Gebeurtenissen.uit(()))
    assert uitkomst and zaak.uiterste_datum == uitkomst.waarden["einde"]
    termijn = zaak.termijnen.get()
    assert termijn.einde == uitkomst.waarden["einde"] and termijn.uitleg == uitkomst.als_json()
    for model in (persoon, zaak, zaak.eerste_toets, persoon.adressen.get(), persoon.bankrekeningen.get()):
        assert model.history.count() == 1
    assert persoon.bankrekeningen.get().gecontroleerd_op is None


def test_zelfde_bestand_nog_een_keer_geeft_niets_dubbel(tmp_path: Path) -> None:
    inhoud = "\n".join([KOP, rij(B1), rij(B2), rij(B3)])
    voer_uit(tmp_path, inhoud)
    voor = aantallen()
    code, uit = voer_uit(tmp_path, inhoud)
    assert code == 0 and uit["tellingen"]["bestond_al"] == 3 and aantallen() == voor
    assert Aanmeldingsimport.objects.filter(status="klaar").count() == 2
    assert Nummerreeks.objects.get(reeks="zaak").laatste == 3


def test_bekende_persoon_krijgt_zaak_en_houdt_zijn_gegevens(tmp_path: Path) -> None:
    persoon = maak_persoon(bsn=B1, geslachtsnaam="Anders")
    persoon.geboortedatum = None
    persoon.save()
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij()}\n")
    assert code == 0 and uit["regels"][0]["resultaat"] == "nieuwe_zaak"
    assert "andere naam" in uit["regels"][0]["opmerkingen"][0]
    persoon.refresh_from_db()
    assert persoon.geslachtsnaam == "Anders" and Zaak.objects.get().ouder == persoon


def test_bsn_van_iemand_anders_wordt_geweigerd(tmp_path: Path) -> None:
    maak_persoon(bsn=B1, geslachtsnaam="Anders")
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij()}\n")
    assert code == 1 and uit["regels"][0]["fouten"][0]["veld"] == "bsn" and not Zaak.objects.exists()


def test_gesloten_zaak_wordt_niet_opnieuw_gemaakt(tmp_path: Path) -> None:
    persoon = maak_persoon(bsn=B1, geslachtsnaam="Voorbeeld")
    zaak = meld_aan(persoon, importeren.VROEGST, None)
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij()}\n")
    assert code == 0 and uit["regels"][0]["zaaknummer"] == zaak.zaaknummer and Zaak.objects.count() == 1


@pytest.mark.parametrize(("dag", "te_laat"), [("02-01-2024", False), ("03-01-2024", True)])
def test_te_late_aanmelding_blijft_bewaard_met_merk(tmp_path: Path, dag: str, te_laat: bool) -> None:
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij(ontvangen_op=dag)}\n")
    assert code == 0 and Zaak.objects.get().te_laat_ontvangen is te_laat
    assert any("uiterste dag" in o for o in uit["regels"][0]["opmerkingen"]) is te_laat


FOUTE_VELDEN = [
    ("bsn", "900000013", "elfproef"), ("bsn", "12345", "9 cijfers"), ("bsn", "abcdefghi", "cijfers"), ("bsn", "", "Vul het BSN in"),
    ("bsn", "000000000", "geen geldig"), ("voornamen", "", "voornamen of de voorletters"), ("voornamen", "R2D2", "cijfers"),
    ("geslachtsnaam", "", "Vul een naam in"), ("geslachtsnaam", "x" * 201, "te lang"), ("geslachtsnaam", "---", "letter"),
    ("geboortedatum", "31-02-1985", "bestaat niet"), ("geboortedatum", "", "Vul de geboortedatum in"),
    ("geboortedatum", "12-04-85", "vier cijfers"), ("geboortedatum", "01-01-2090", "toekomst"),
    ("geboortedatum", "01-01-1850", "125 jaar"), ("geboortedatum", "01-01-2015", "jonger dan 16"),
    ("geboortedatum", "gisteren", "dd-mm-jjjj"), ("geboortedatum", "١٢-٠٤-١٩٨٥", "dd-mm-jjjj"),
    ("ontvangen_op", "31-02-2023", "bestaat niet"), ("ontvangen_op", "01-01-2090", "toekomst"),
    ("ontvangen_op", "", "welke dag"), ("ontvangen_op", "15-03-1923", "hersteloperatie"), ("ontvangen_op", "2023", "dd-mm-jjjj"),
    ("postcode", "1210", "4 cijfers en 2 letters"), ("postcode", "0210 QY", "4 cijfers"), ("postcode", "1210 SS", "komt in"),
    ("huisnummer", "12A", "huisnummer"), ("huisnummer", "0", "huisnummer"), ("huisnummer", "", "huisnummer ontbreekt"),
    ("straat", "", "straat ontbreekt"), ("plaats", "", "plaats ontbreekt"), ("plaats", "x" * 81, "hooguit 80"),
    ("iban", "NL91ABNA0417164301", "controlecijfers"), ("iban", "12345", "geen IBAN"), ("kanaal", "postduif", "Kies uit"),
    ("straat", "a\x00b", "nul-teken"), ("straat", "x" * 200_000, "veel te lang"),
]  # fmt: skip


@pytest.mark.parametrize(("veld", "waarde", "melding"), FOUTE_VELDEN)
def test_fout_veld_geeft_regel_veld_en_uitleg(tmp_path: Path, veld: str, waarde: str, melding: str) -> None:
    code, uit = voer_uit(tmp_path, "\n".join([KOP, rij(B2), rij(**{veld: waarde}), rij(B3)]))
    fout = uit["regels"][1]
    assert code == 1 and fout["regel"] == 3 and fout["resultaat"] == "geweigerd"
    assert any(f["veld"] == veld and melding in f["melding"] for f in fout["fouten"]), fout
    assert uit["tellingen"]["nieuw"] == 2 and Zaak.objects.count() == 2
    if veld == "bsn" and waarde:
        assert waarde not in json.dumps(uit)


BESTANDSFOUTEN = [
    (b"", "leeg"), (b"  \n \n", "leeg"), (KOP.encode(), "alleen een kop"), (b"naam,leeftijd\nJan,3\n", "ontbreekt"),
    (b"foo;bar\n1;2\n", "geen bekende kolommen"), (f"{KOP};bsn\n{rij()};{B1}\n".encode(), "twee keer"),
    (f"{KOP};burgerservicenummer\n{rij()};{B1}\n".encode(), "twee keer"), (f"{KOP}\n{rij()}".encode("utf-16"), "UTF-16"),
    (b"PK\x03\x04rest", "Excel"), (b"%PDF-1.7", "PDF"), (b"bsn;ge\x00boorte\n", "nul-tekens"),
    (f'{KOP}\n{rij()}\n"{rij(B2)}\n'.encode(), "aanhalingstekens"), (f"{KOP}\n{rij()}\n".encode() + b"\x81\x8d", "niet te lezen"),
    (f"{KOP.replace('geboortedatum', 'geboortejaar')}\n{rij()}\n".encode(), "geboortedatum"),
]  # fmt: skip


@pytest.mark.parametrize(("inhoud", "melding"), BESTANDSFOUTEN)
def test_onbruikbaar_bestand_schrijft_niets(tmp_path: Path, inhoud: bytes, melding: str) -> None:
    code, uit = voer_uit(tmp_path, inhoud)
    assert code == 2 and melding in uit["fout"]
    assert aantallen() == (0,) * 7 and not Aanmeldingsimport.objects.exists()


@pytest.mark.parametrize("pad", ["/bestaat/niet.csv", "/tmp"])
def test_onleesbaar_pad(pad: str) -> None:
    with pytest.raises(CommandError) as fout:
        call_command("importeer_aanmeldingen", pad)
    assert fout.value.returncode == 2


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("scheider", [";", ",", "\t"])
def test_codering_en_scheidingsteken(tmp_path: Path, codering: str, scheider: str) -> None:
    inhoud = f"{KOP}\n{rij(geslachtsnaam='Crémé-Müller')}\n".replace(";", scheider)
    code, uit = voer_uit(tmp_path, inhoud.encode(codering))
    assert code == 0 and Persoon.objects.get().geslachtsnaam == "Crémé-Müller"
    assert any("Windows-1252" in o for o in uit["opmerkingen"]) is (codering == "cp1252")


def test_koppen_met_andere_namen_hoofdletters_en_onbekende_kolom(tmp_path: Path) -> None:
    kop = "Burgerservicenummer;VOORNAAM;Tussenvoegsel;Achternaam;Geboren op;Lievelingskleur;Datum ontvangst"
    code, uit = voer_uit(tmp_path, f"{kop}\r\n{B1};Jan;de;Vries;1980-01-02;groen;2023-01-02\r\n")
    assert (
        code == 0 and "Lievelingskleur" in uit["opmerkingen"][0] and Persoon.objects.get().voorvoegsel == "de"
    )


def test_regel_met_te_veel_of_te_weinig_velden(tmp_path: Path) -> None:
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij()};x\n{rij(B2).rsplit(';', 1)[0]}\n\n{rij(B3)};;\n")
    assert code == 1 and [r["resultaat"] for r in uit["regels"]] == ["geweigerd", "geweigerd", "nieuw"]
    assert uit["regels"][2]["regel"] == 5 and "velden" in uit["regels"][0]["fouten"][0]["melding"]


def test_regelnummer_klopt_na_een_veld_met_regeleinde(tmp_path: Path) -> None:
    kop = KOP + ";opmerking"
    inhoud = f'{kop}\n{rij(B1)};"een\ntwee"\n{rij(B2, kanaal="postduif")};\n'
    code, uit = voer_uit(tmp_path, inhoud)
    assert code == 1 and [r["regel"] for r in uit["regels"]] == [2, 4]
    assert "een\ntwee" in Statusovergang.objects.get().reden


def test_dubbele_ouder_in_bestand_noemt_de_andere_regel(tmp_path: Path) -> None:
    code, uit = voer_uit(tmp_path, "\n".join([KOP, rij(B1), rij(B1, ontvangen_op="01-06-2023")]))
    assert code == 1 and "regel 2" in uit["regels"][1]["fouten"][0]["melding"] and Zaak.objects.count() == 1


def test_proef_bewaart_niets(tmp_path: Path) -> None:
    code, uit = voer_uit(tmp_path, "\n".join([KOP, rij(B1), rij(B2, kanaal="postduif")]), "--proef")
    assert code == 1 and uit["tellingen"]["nieuw"] == 1 and aantallen() == (0,) * 7
    assert not Aanmeldingsimport.objects.exists() and not Nummerreeks.objects.exists()


def test_medewerker_zonder_rol_mag_niet(tmp_path: Path) -> None:
    maak_medewerker(Rol.LAKKER, username="lakker1")
    code, uit = voer_uit(tmp_path, f"{KOP}\n{rij()}\n", "--door", "lakker1")
    assert code == 2 and "rol" in uit["fout"] and aantallen()[1:] == (0,) * 6


def test_gewone_uitvoer_zonder_bsn(tmp_path: Path) -> None:
    pad, uit = tmp_path / "a.csv", StringIO()
    pad.write_text(f"{KOP}\n{rij()}\n{rij('900000013')}\n")
    with pytest.raises(SystemExit) as einde:
        call_command("importeer_aanmeldingen", str(pad), stdout=uit, stderr=StringIO())
    assert einde.value.code == 1 and "900000013" not in uit.getvalue() and B1 not in uit.getvalue()
    assert "regel 3, bsn:" in uit.getvalue() and "2 regels: 1 nieuwe ouders, 1 geweigerd." in uit.getvalue()


def test_sjabloon_is_zelf_in_te_lezen(tmp_path: Path) -> None:
    code, uit = voer_uit(tmp_path, importeren.sjabloon().replace("900000012", B1))
    assert code == 0 and uit["tellingen"]["nieuw"] == 1 and not uit["opmerkingen"]


def test_fout_in_een_stapel_laat_de_andere_stapels_staan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash in the second batch: the first one is whole, the second one isn't there, a new run goes on."""
    monkeypatch.setattr(importeren, "BATCH", 2)
    echt, beurt = importeren.Invoer._zaken, []

    def breekt(self: Any, nieuw: Any) -> None:
        echt(self, nieuw)
        beurt.append(1)
        if len(beurt) == 2:
            raise RuntimeError("stroom weg")

    monkeypatch.setattr(importeren.Invoer, "_zaken", breekt)
    inhoud = "\n".join([KOP, *(rij(b) for b in (B1, B2, B3, B4))])
    with pytest.raises(RuntimeError):
        voer_uit(tmp_path, inhoud)
    assert Zaak.objects.count() == 2 == Persoon.objects.count()
    assert Aanmeldingsimport.objects.get().status == "bezig" and Aanmeldingsimport.objects.get().verwerkt == 2
    code, uit = voer_uit(tmp_path, inhoud)
    assert code == 0 and (uit["tellingen"]["bestond_al"], uit["tellingen"]["nieuw"]) == (2, 2)
    assert Nummerreeks.objects.get(reeks="zaak").laatste == Zaak.objects.count() == 4


@pytest.mark.django_db(transaction=True)
def test_twee_imports_tegelijk_maken_geen_ouder_dubbel() -> None:
    bestand = importeren.lees("\n".join([KOP, *(rij(synthetisch(n)) for n in range(600, 640))]).encode())
    uit: list[Any] = []

    def draai() -> None:
        try:
            uit.append(importeren.tellingen(importeren.importeer(bestand, "a.csv")))
        finally:
            connection.close()

    draden = [threading.Thread(target=draai) for _ in range(2)]
    [d.start() for d in draden]
    [d.join() for d in draden]
    assert sorted((t["nieuw"], t["bestond_al"]) for t in uit) == [(0, 40), (40, 0)]
    assert Persoon.objects.count() == Zaak.objects.count() == 40
