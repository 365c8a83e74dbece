# SPDX-License-Identifier: EUPL-1.2
"""The fixed synthetic set: names of many origins, invented places and streets, numbers that cannot belong to anyone.

- BSN: nine digits starting with 9 that pass the 11-test.
- Phone: `0600` + six digits. The mobile range starts at 061; 0600 is not given out.
- Address: places and streets don't exist; the letters of the postcode come from F, I, O, Q, U and Y, which Dutch
  postcodes don't use, while the form (1234 QY) is right for every check on form.
- IBAN: bank code DEMO doesn't exist; the control digits are right.
"""

from collections.abc import Iterator

VOORNAMEN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "nl": (
        (
            "Daan",
            "Pieter",
            "Jeroen",
            "Sander",
            "Kees",
            "Willem",
            "Bas",
            "Maarten",
            "Joost",
            "Ruben",
            "Thijs",
            "Henk",
        ),
        (
            "Anna",
            "Marieke",
            "Sanne",
            "Femke",
            "Ingrid",
            "Lotte",
            "Petra",
            "Esther",
            "Wilma",
            "Roos",
            "Marjolein",
            "Tineke",
        ),
    ),
    "tr": (
        ("Mehmet", "Emre", "Yusuf", "Özgür", "Kemal", "Selim", "Burak", "İbrahim", "Hakan", "Cem"),
        ("Ayşe", "Elif", "Zeynep", "Gülşen", "Emine", "Hatice", "Sevgi", "Özlem", "Nuray", "Dilek"),
    ),
    "ma": (
        ("Mohamed", "Youssef", "Rachid", "Bilal", "Hamza", "Abdelkader", "Karim", "Said", "Omar", "Ilias"),
        ("Fatima", "Samira", "Khadija", "Naima", "Malika", "Loubna", "Hanane", "Zohra", "Soumaya", "Ikram"),
    ),
    "sr": (
        ("Radjesh", "Winston", "Sergio", "Anand", "Orlando", "Glenn", "Vishnu", "Clyde", "Roy", "Kenneth"),
        ("Sharda", "Jurmaine", "Anjali", "Muriël", "Priya", "Chantal", "Indra", "Sheila", "Radha", "Cheryl"),
    ),
    "cw": (
        ("Ruthsel", "Elvis", "Gilberto", "Darwin", "Rigoberto", "Quincy"),
        ("Mirella", "Shurandy", "Judeska", "Xiomara", "Rugenia", "Zulaika"),
    ),
    "pl": (
        ("Paweł", "Krzysztof", "Łukasz", "Tomasz", "Marek", "Grzegorz"),
        ("Agnieszka", "Małgorzata", "Katarzyna", "Joanna", "Żaneta", "Ewa"),
    ),
    "gh": (
        ("Kwame", "Kofi", "Yaw", "Emmanuel", "Nana", "Kojo"),
        ("Abena", "Akosua", "Ama", "Esi", "Adwoa", "Comfort"),
    ),
    "so": (
        ("Abdirahman", "Liban", "Mahad", "Guled", "Warsame"),
        ("Hodan", "Ifrah", "Sagal", "Ubah", "Nasteho"),
    ),
    "zh": (("Wei", "Jun", "Hao", "Zhiming", "Tuan"), ("Mei", "Xiu", "Lan", "Thuy", "Linh")),
    "er": (("Tesfay", "Yonas", "Dawit", "Haile"), ("Selam", "Rahwa", "Mihret", "Feven")),
}
ACHTERNAMEN: dict[str, tuple[tuple[str, str], ...]] = {
    "nl": (
        ("de", "Vries"), ("", "Jansen"), ("van den", "Berg"), ("", "Bakker"), ("van", "Dijk"), ("", "Visser"), ("", "Smit"),
        ("de", "Boer"), ("", "Mulder"), ("de", "Groot"), ("", "Bos"), ("van der", "Meer"), ("", "Hendriks"), ("van", "Leeuwen"),
        ("", "Dekker"), ("", "Brouwer"), ("de", "Wit"), ("", "Dijkstra"), ("van 't", "Hoff"), ("in 't", "Veld"), ("ter", "Horst"),
        ("", "Koning"), ("op den", "Kamp"), ("", "IJzerman"),
    ),
    "tr": (("", "Yılmaz"), ("", "Demir"), ("", "Şahin"), ("", "Çelik"), ("", "Kaya"), ("", "Öztürk"), ("", "Aydın"), ("", "Güneş"), ("", "Koç")),
    "ma": (("", "El Amrani"), ("", "Benali"), ("", "Bouzid"), ("", "El Idrissi"), ("", "Ait Taleb"), ("", "Chaouch"), ("", "Haddou"), ("", "Ouali")),
    "sr": (("", "Ramdin"), ("", "Pinas"), ("", "Kartosoewito"), ("", "Jagroep"), ("", "Biharie"), ("", "Sewnath"), ("", "Tjon A Ten"), ("", "Doelwijt")),
    "cw": (("", "Martina"), ("", "Maduro"), ("", "Isenia"), ("", "Cicilia"), ("", "Winklaar"), ("", "Felicia")),
    "pl": (("", "Kowalska"), ("", "Nowak"), ("", "Wiśniewski"), ("", "Wójcik"), ("", "Zielińska"), ("", "Mazur")),
    "gh": (("", "Mensah"), ("", "Owusu"), ("", "Boateng"), ("", "Asante"), ("", "Osei")),
    "so": (("", "Warsame"), ("", "Farah"), ("", "Abdi Nur"), ("", "Jama")),
    "zh": (("", "Chen"), ("", "Nguyen"), ("", "Wu"), ("", "Tran"), ("", "Li")),
    "er": (("", "Tesfamariam"), ("", "Habte"), ("", "Ghebremedhin"), ("", "Okbay")),
}  # fmt: skip
HERKOMSTEN = (
    ("nl",) * 30
    + ("ma",) * 16
    + ("tr",) * 15
    + ("sr",) * 14
    + ("cw",) * 8
    + ("pl",) * 5
    + ("gh",) * 4
    + ("so",) * 3
    + ("zh",) * 3
    + ("er",) * 2
)
TALEN = {"tr": "Turks", "ma": "Arabisch", "pl": "Pools", "so": "Somalisch", "er": "Tigrinya", "zh": "Mandarijn", "gh": "Engels", "cw": "Papiaments"}  # fmt: skip

STRATEN = (
    "Herstelplein", "Verzonnenlaan", "Nergensweg", "Voorbeeldstraat", "Proefhof", "Denkbeeldigepad", "Ficties Gracht",
    "Papieren Singel", "Oefenkade", "Schijnbaarweg", "Modelmarkt", "Testmanlaan", "Luchtkasteelstraat", "Wolkendreef",
    "Dromersdijk", "Onbestaandestraat", "Sprookjessteeg", "Maquettelaan", "Schetshof", "Inktpotsingel",
)  # fmt: skip
PLAATSEN = (
    ("Voorbeeldstad", 1210), ("Nieuw-Verzonnen", 2310), ("Testerdam", 3410), ("Proefhoven", 4510), ("Oefenbergen", 5610),
    ("Zuiderfictie", 6710), ("Modelrecht", 7810), ("Schijnloo", 8310), ("Denkwoude", 9310), ("Papendrift aan de Rijm", 4110),
)  # fmt: skip
POSTCODELETTERS = "FIOQUY"
BANKCODE = "DEMO"

REGIOS = (
    "Noord", "Noordoost", "Oost", "Zuidoost", "Zuid", "Zuidwest", "West", "Noordwest", "Midden", "Randstad Noord",
    "Randstad Zuid", "Rivierenland", "Veluwe", "Kust", "Grensstreek", "Polder",
)  # fmt: skip


def bsns() -> Iterator[str]:
    """Test BSNs, scattered and each one once: about nine million of them."""
    for volgnummer in range(10_000_000):
        acht = 90_000_000 + (volgnummer * 7_368_787 + 1_234_567) % 10_000_000
        rest = sum(int(c) * g for c, g in zip(str(acht), (9, 8, 7, 6, 5, 4, 3, 2), strict=True)) % 11
        if rest != 10:
            yield f"{acht}{rest}"


def telefoon(volgnummer: int) -> str:
    return f"0600{volgnummer % 1_000_000:06d}"


def iban(volgnummer: int) -> str:
    """Account number of the bank that doesn't exist, with right control digits."""
    kern = f"{BANKCODE}{volgnummer % 10_000_000_000:010d}"
    getal = int("".join(str(int(c, 36)) for c in kern + "NL00"))
    return f"NL{98 - getal % 97:02d}{kern}"
