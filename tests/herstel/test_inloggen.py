# SPDX-License-Identifier: EUPL-1.2
import re
import time

import pytest
import time_machine
from django.core.cache import cache
from django.urls import reverse
from django_otp.plugins.otp_totp.models import TOTPDevice

from herstel import mfa, services
from herstel.fouten import MagNiet
from herstel.models import Rol
from tests.herstel.factories import WACHTWOORD, maak_medewerker, verifieer_client

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schone_cache():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def behandelaar():
    return maak_medewerker(Rol.ZAAKBEHANDELAAR, wachtwoord=WACHTWOORD)


@pytest.fixture
def beslisser():
    return maak_medewerker(Rol.BESLISSER, wachtwoord=WACHTWOORD)


def log_in(client, medewerker, wachtwoord=WACHTWOORD, **extra):
    return client.post(
        reverse("inloggen"), {"username": medewerker.username, "password": wachtwoord, **extra}
    )


def test_inloggen_zonder_tweede_factor_en_sessie_wisselt(client, behandelaar):
    client.get("/inloggen/")
    client.session["x"] = 1
    sessie = client.session
    sessie["x"] = 1
    sessie.save()
    voor = client.session.session_key
    antwoord = log_in(client, behandelaar, next="/leeslogboek/")
    assert (antwoord.status_code, antwoord.url) == (302, "/leeslogboek/")
    assert client.session.session_key != voor


@pytest.mark.parametrize("doel", ["https://kwaad.example/", "//kwaad.example", "javascript:alert(1)"])
def test_na_inloggen_nooit_naar_een_ander(client, behandelaar, doel):
    assert log_in(client, behandelaar, next=doel).url == "/"


def test_fout_wachtwoord_en_onbekende_naam_klinken_gelijk(client, behandelaar):
    een = log_in(client, behandelaar, "fout")
    twee = client.post(reverse("inloggen"), {"username": "niemand", "password": "fout"})
    zin = "Deze combinatie van gebruikersnaam en wachtwoord klopt niet."
    assert een.status_code == twee.status_code == 400
    assert zin in een.content.decode()
    assert zin in twee.content.decode()


def test_wie_weg_is_komt_er_niet_in(client, behandelaar):
    behandelaar.is_active = False
    services.bewaar(behandelaar, None)
    assert log_in(client, behandelaar).status_code == 400


def test_na_vijf_keer_fout_is_de_deur_dicht_ook_met_het_goede_wachtwoord(client, behandelaar):
    for _ in range(4):
        assert log_in(client, behandelaar, "fout").status_code == 400
    antwoord = log_in(client, behandelaar, "fout")
    assert antwoord.status_code == 429
    assert "over 15 minuten" in antwoord.content.decode()
    assert log_in(client, behandelaar).status_code == 429
    assert "_auth_user_id" not in client.session


def test_een_ander_wordt_niet_mee_geblokkeerd_en_een_beheerder_kan_opheffen(client, behandelaar, beslisser):
    for _ in range(5):
        log_in(client, behandelaar, "fout")
    assert log_in(client, beslisser).status_code == 302
    client.logout()
    with pytest.raises(MagNiet):
        services.hef_blokkering_op(behandelaar, door=beslisser)
    services.hef_blokkering_op(behandelaar, door=maak_medewerker(Rol.BEHEERDER))
    assert log_in(client, behandelaar).status_code == 302


def test_tweede_factor_instellen_en_gebruiken(client, beslisser):
    antwoord = log_in(client, beslisser, next="/admin/")
    assert antwoord.url.startswith(reverse("code_instellen"))
    bladzijde = client.get(antwoord.url).content.decode()
    assert "<svg" in bladzijde
    geheim = re.search(r'<code class="utrecht-code">([A-Z2-7 ]+)</code>', bladzijde)[1]
    assert client.get("/leeslogboek/").url.startswith(reverse("code_instellen"))
    with time_machine.travel(time.time(), tick=False):
        fout = client.post(reverse("code_instellen"), {"code": "000000", "next": "/admin/"})
        assert fout.status_code == 400
        assert "klopt niet" in fout.content.decode()
    with time_machine.travel(time.time() + 5, tick=False):
        voor = client.session.session_key
        code = mfa.huidige_code(geheim)
        goed = client.post(reverse("code_instellen"), {"code": f"{code[:3]} {code[3:]}", "next": "/admin/"})
        assert (goed.status_code, goed.url) == (302, "/admin/")
        assert client.session.session_key != voor
        assert client.get("/admin/").status_code == 200
        client.logout()
        assert log_in(client, beslisser).url.startswith(reverse("code"))
        assert client.get("/admin/").status_code == 302
        nogmaals = client.post(reverse("code"), {"code": code})
        assert "al gebruikt" in nogmaals.content.decode()
    with time_machine.travel(time.time() + 60, tick=False):
        assert client.post(reverse("code"), {"code": mfa.huidige_code(geheim)}).status_code == 302
        assert client.get("/admin/").status_code == 200


def test_gestolen_wachtwoord_kan_geen_nieuw_apparaat_instellen(client, beslisser):
    mfa.zet_geheim(beslisser, mfa.demo_geheim(beslisser.username))
    log_in(client, beslisser)
    assert client.get(reverse("code_instellen")).url.startswith(reverse("code") + "?")
    client.post(reverse("code_instellen"), {"code": "123456"})
    assert TOTPDevice.objects.filter(user=beslisser).count() == 1


@pytest.mark.parametrize("code", ["", "12345", "abcdef", "1234567"])
def test_onleesbare_code_geeft_een_zin(client, beslisser, code):
    mfa.zet_geheim(beslisser, mfa.demo_geheim(beslisser.username))
    log_in(client, beslisser)
    antwoord = client.post(reverse("code"), {"code": code})
    assert antwoord.status_code == 400
    assert 'role="alert"' in antwoord.content.decode()


def test_raden_van_codes_wordt_geremd(client, beslisser):
    geheim = mfa.demo_geheim(beslisser.username)
    mfa.zet_geheim(beslisser, geheim)
    log_in(client, beslisser)
    with time_machine.travel(time.time(), tick=False):
        for _ in range(3):
            client.post(reverse("code"), {"code": "000001"})
        antwoord = client.post(reverse("code"), {"code": mfa.huidige_code(geheim)})
    assert "Te veel foute codes" in antwoord.content.decode()


def test_code_is_die_van_de_norm():
    # RFC 6238, appendix B (SHA-1), last six digits
    geheim = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    assert [mfa.huidige_code(geheim, op) for op in (59, 1111111109, 20000000000)] == [
        "287082",
        "081804",
        "353130",
    ]


def test_beheer_kent_geen_eigen_inlogpagina(client, behandelaar):
    assert client.get("/admin/").url == "/inloggen/?next=%2Fadmin%2F"
    assert client.get("/admin/login/").url.startswith("/inloggen/")
    verifieer_client(client, behandelaar)
    assert client.get("/admin/").status_code == 403


def test_beheer_vraagt_de_tweede_factor_van_iedereen(client, beslisser, settings):
    settings.MFA_ROLLEN = []
    client.force_login(beslisser, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get("/admin/").status_code == 302
    verifieer_client(client, beslisser)
    assert client.get("/admin/").status_code == 200


def test_uitloggen_alleen_met_post(client, behandelaar):
    log_in(client, behandelaar)
    assert client.get(reverse("uitloggen")).status_code == 405
    assert client.post(reverse("uitloggen")).url == reverse("inloggen")
    assert "_auth_user_id" not in client.session


def test_te_lang_stil_is_uitgelogd_en_terug_op_dezelfde_plek(client, behandelaar):
    with time_machine.travel("2026-11-23T09:00:00+01:00", tick=False) as klok:
        log_in(client, behandelaar)
        klok.shift(29 * 60)
        assert client.get("/leeslogboek/").status_code == 403
        klok.shift(29 * 60)
        assert client.get("/leeslogboek/").status_code == 403
        klok.shift(31 * 60)
        antwoord = client.get("/leeslogboek/?van=01-01-2026")
        assert antwoord.url == "/inloggen/?next=%2Fleeslogboek%2F%3Fvan%3D01-01-2026"


def test_langer_dan_een_werkdag_kan_niet(client, behandelaar):
    with time_machine.travel("2026-11-23T08:00:00+01:00", tick=False) as klok:
        log_in(client, behandelaar)
        for _ in range(24):
            klok.shift(25 * 60)
            assert client.get("/leeslogboek/").status_code == 403
        klok.shift(1)
        assert client.get("/leeslogboek/").status_code == 302


@pytest.fixture
def privacy():
    medewerker = maak_medewerker(Rol.PRIVACY_OFFICER, wachtwoord=WACHTWOORD)
    mfa.zet_geheim(medewerker, mfa.demo_geheim(medewerker.username))
    return medewerker


def verlopen_formulier(client, privacy, klok):
    verifieer_client(client, privacy)
    client.get("/leeslogboek/")
    klok.shift(31 * 60)
    return client.post(
        "/leeslogboek/",
        {"bsn": "900000012", "notitie": "één\ntwee"},
        headers={"referer": "http://testserver/leeslogboek/?van=01-01-2026"},
    )


def test_wat_getypt_was_komt_terug_na_opnieuw_inloggen(client, privacy):
    with time_machine.travel("2026-11-23T09:00:00+01:00", tick=False) as klok:
        antwoord = verlopen_formulier(client, privacy, klok)
        assert antwoord.status_code == 302
        assert "900000012" not in antwoord.url
        assert "Wat u had ingevuld is bewaard" in client.get(antwoord.url).content.decode()
        teken = re.search(r"concept=([\w-]+)", antwoord.url)[1]
        assert "900000012" not in str(cache.get(f"concept:{teken}"))
        verder = log_in(client, privacy, concept=teken, next="/leeslogboek/?van=01-01-2026")
        verder = client.post(
            verder.url, {"code": mfa.huidige_code(mfa.demo_geheim(privacy.username)), "concept": teken}
        )
        assert verder.url == f"/inloggen/hervatten/{teken}/"
        bladzijde = client.get(verder.url).content.decode()
        assert '<form method="post" action="/leeslogboek/">' in bladzijde
        assert '<input type="hidden" name="bsn" value="900000012">' in bladzijde


def test_een_ander_krijgt_het_bewaarde_formulier_niet(client, privacy):
    with time_machine.travel("2026-11-23T09:00:00+01:00", tick=False) as klok:
        antwoord = verlopen_formulier(client, privacy, klok)
        teken = re.search(r"concept=([\w-]+)", antwoord.url)[1]
        ander = maak_medewerker(Rol.PRIVACY_OFFICER)
        verifieer_client(client, ander)
        assert client.get(f"/inloggen/hervatten/{teken}/").status_code == 404


def test_htmx_zonder_sessie_krijgt_een_verwijzing_voor_de_hele_bladzijde(client):
    antwoord = client.get("/leeslogboek/", headers={"HX-Request": "true"})
    assert antwoord.status_code == 401
    assert antwoord["HX-Redirect"].startswith("/inloggen/?next=")


def test_tweede_factor_wissen_doet_een_ander_en_het_blijft_staan_in_de_geschiedenis(beslisser):
    mfa.zet_geheim(beslisser, mfa.demo_geheim("x"))
    beheerder = maak_medewerker(Rol.BEHEERDER)
    with pytest.raises(MagNiet):
        services.wis_tweede_factor(beheerder, door=beheerder)
    services.wis_tweede_factor(beslisser, door=beheerder)
    assert not TOTPDevice.objects.filter(user=beslisser).exists()
    assert beslisser.history.first().history_change_reason == "Tweede factor gewist"


def test_demogeheim_buiten_de_demo_is_een_fout(beslisser, settings):
    from herstel.checks import geen_demogeheim_buiten_de_demo

    mfa.zet_geheim(beslisser, mfa.demo_geheim(beslisser.username))
    settings.DEMO = True
    assert geen_demogeheim_buiten_de_demo(None, databases=["default"]) == []
    settings.DEMO = False
    assert [f.id for f in geen_demogeheim_buiten_de_demo(None, databases=["default"])] == ["herstel.E022"]
    mfa.zet_geheim(beslisser, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    assert geen_demogeheim_buiten_de_demo(None, databases=["default"]) == []


def test_demogeheim_werkt_buiten_de_demo_ook_niet_om_in_te_loggen(client, beslisser, settings):
    geheim = mfa.demo_geheim(beslisser.username)
    mfa.zet_geheim(beslisser, geheim)
    settings.DEMO = False
    log_in(client, beslisser)
    antwoord = client.post(reverse("code"), {"code": mfa.huidige_code(geheim)})
    assert antwoord.status_code == 400


def test_twee_mensen_hebben_niet_hetzelfde_demogeheim():
    assert mfa.demo_geheim("anna") != mfa.demo_geheim("bram")


def test_verlopen_csrf_geeft_een_zin(behandelaar):
    from django.test import Client

    streng = Client(enforce_csrf_checks=True)
    antwoord = streng.post(reverse("inloggen"), {"username": "a", "password": "b"})
    assert antwoord.status_code == 403
    assert "eerdere sessie" in antwoord.content.decode()
