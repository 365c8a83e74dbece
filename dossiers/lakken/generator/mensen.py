# SPDX-License-Identifier: EUPL-1.2
"""Synthetic people of many origins, with numbers that belong to nobody.

Two name sources: "lijst" draws from the word-list packages that the detection reads as well, "eigen" from the names
below, of which the detection knows nothing (some happen to be in its lists, as in real life).
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from importlib import import_module

from ..detectie.normaal import vouw
from . import (
    namen_achttien,
    namen_dertien,
    namen_eenentwintig,
    namen_elf,
    namen_negentien,
    namen_nieuw,
    namen_tien,
    namen_twaalf,
    namen_twintig,
    namen_veertien,
    namen_vijftien,
    namen_zestien,
    namen_zeventien,
)

_EIGEN: dict[str, tuple[str, str, str]] = {
    # origin: men, women, surnames (separated by a comma where a name has several words)
    "nederlands": (
        "Jan,Piet,Kees,Willem,Daan,Bram,Sjoerd,Teun,Ruben,Lars,Gijs,Bas,Joost,Wouter,Maarten,Thijs,Floris,Hidde,Jelle,Rik,Storm,Sem,Mees,Guus,Cornelis,Hendrikus",
        "Anna,Maria,Sanne,Lotte,Femke,Marieke,Roos,Fleur,Merel,Sterre,Iris,Willemijn,Tineke,Joke,Greetje,Ankie,Linda,Wilma,Bianca,Chantal,Kimberley,Priscilla,Jolanda,Esmee,Noor,Bloem",
        "de Vries,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,van Wijk,Kok,Jacobs,Vermeulen,van den Berg,van der Heijden,Schouten,Willems,Hoekstra,Koster,Prins,Blom,Huisman,Postma,Kuipers,Veenstra,Kramer,van den Brink,Scholten,van Vliet,Groen,Post,de Haan,Wolters,van de Ven,Zwart,Molenaar,Hofstee,Wierda,Spijkstra,Overgaauw,Knegtering,ten Brinke,op den Kamp,in 't Veld,van 't Hof,Kleijweg,Roelofsen,Zonneveld,Tuinstra,Boelhouwer,Timmerman,Appel,Snoek,Haring,Winter",
    ),
    "turks": (
        "Mehmet,Mustafa,Ahmet,Hüseyin,Özgür,Emre,Burak,Serkan,Cem,Yusuf,İbrahim,Süleyman,Kadir,Tolga,Umut,Can,Deniz,Oğuz,Çağlar,Şükrü",
        "Fatma,Ayşe,Emine,Hatice,Zeynep,Elif,Gülşen,Sevgi,Nurcan,Özlem,Büşra,Derya,Esra,Havva,Songül,Tuğba,Yasemin,Şengül,Nazlı,Melek",
        "Yılmaz,Kaya,Demir,Şahin,Çelik,Yıldız,Öztürk,Aydın,Özdemir,Arslan,Doğan,Kılıç,Çetin,Koç,Kurt,Karataş,Güneş,Bozkurt,Erdoğan,Aksoy,Topçu,Karaca,Uçar,Gündoğdu,Saraçoğlu,Kırmızıgül,Tekin,Bulut,Akyüz,Eroğlu",
    ),
    "marokkaans": (
        "Mohamed,Ahmed,Rachid,Youssef,Hassan,Khalid,Abdelkader,Mustapha,Said,Hamza,Bilal,Soufiane,Abderrahim,Driss,Nabil,Anouar,Zakaria,Ilias",
        "Fatima,Khadija,Naima,Samira,Nadia,Latifa,Hafida,Zohra,Malika,Rachida,Ouafae,Loubna,Ikram,Siham,Hanane,Mina,Aicha,Najat",
        "El Idrissi,El Khattabi,Benali,Bouazza,Ait Ouarasse,Amrani,Boulahrouz,El Hamdaoui,Azzouzi,Bouhaddou,Ouali,Chahid,Tahiri,El Yaakoubi,Lamrabet,Mokhtari,Benhaddou,Afellay,Ziyech,Aboutaleb,El Mourabit,Bensaid,Ouchan,Daoudi,Haddouchi,Kasmi,El Bakkali,Zerrouki,Ben Chikh,Achahbar",
    ),
    "surinaams": (
        "Ruben,Winston,Clyde,Romeo,Ricardo,Desmond,Soeradj,Radjesh,Ashwin,Stanley,Orlando,Humphrey,Rishi,Vijay,Lloyd,Ruudy",
        "Sharmila,Urmila,Sherida,Jacintha,Anoushka,Priya,Joyce,Hillegonda,Marlene,Soenita,Cynthia,Gaitrie,Indra,Shanti,Rowena,Muriël",
        "Ramdin,Bissessar,Tjon A Joe,Pinas,Kartosen,Soekhai,Mahabir,Jhinkoe,Wijdenbosch,Blokland,Rozenblad,Landveld,Sital,Ramsoekh,Oemrawsingh,Bhagwandin,Lo Kim Lin,Amatmohamed,Djojosoeparto,Kromosoeto,Vreden,Nooitmeer,Hasselbaink,Seedorf,Ramkhelawan,Jagesar,Biharie,Sewnarain,Adhin,Mangroo",
    ),
    "ghanees": (
        "Kofi,Kwame,Yaw,Kwabena,Kojo,Emmanuel,Ebenezer,Nana,Kwasi,Samuel,Osei,Isaac,Prince,Godfred",
        "Akua,Ama,Abena,Esi,Efua,Grace,Comfort,Akosua,Mercy,Gifty,Adwoa,Patience,Yaa,Felicia",
        "Mensah,Owusu,Boateng,Asante,Agyemang,Osei,Appiah,Amoako,Frimpong,Antwi,Opoku,Adjei,Boakye,Ofori-Atta,Sarpong,Darko,Acheampong,Yeboah,Nkrumah,Addo,Gyasi,Ansah,Twumasi,Baah,Kwarteng",
    ),
    "pools": (
        "Piotr,Krzysztof,Andrzej,Tomasz,Paweł,Michał,Marcin,Jakub,Grzegorz,Wojciech,Łukasz,Mateusz,Zbigniew,Sławomir",
        "Agnieszka,Katarzyna,Małgorzata,Ewa,Joanna,Magdalena,Monika,Beata,Dorota,Justyna,Wioletta,Grażyna,Bożena,Żaneta",
        "Nowak,Kowalska,Wiśniewski,Wójcik,Kamińska,Lewandowski,Zieliński,Szymańska,Woźniak,Dąbrowska,Kozłowski,Jankowska,Mazur,Krawczyk,Piotrowska,Grabowski,Pawłowska,Michalski,Król,Wieczorek,Jabłońska,Wróbel,Stępień,Górska,Rutkowski,Sikora,Ostrowska,Baran,Duda,Szewczyk",
    ),
    "somalisch": (
        "Abdi,Mohamud,Hassan,Ali,Abdirahman,Ismail,Omar,Yusuf,Liban,Guled,Warsame,Mahad,Abdullahi,Farah",
        "Hodan,Fadumo,Asha,Sahra,Ifrah,Amina,Hibo,Nimco,Halimo,Ubah,Safiya,Khadra,Deqa,Maryan",
        "Warsame,Abdullahi,Farah,Hersi,Jama,Osman,Ahmed Nur,Guled,Hirsi,Adan,Roble,Duale,Ismail Ali,Sheikh Omar,Egal,Shire,Barre,Mohamud Aden,Elmi,Dirie,Awale,Yassin,Gedi,Samatar,Afrax",
    ),
    "antilliaans": (
        "Edson,Jairzinho,Quincy,Shurandy,Gregory,Elton,Richenel,Junior,Cuco,Leroy,Raviën,Gino,Darryl,Urvin",
        "Shaquira,Rosaly,Mirelva,Suhendra,Zulaika,Yahaira,Gislaine,Solange,Sharine,Vanessa,Jeanine,Naomi,Ludmila,Mayra",
        "Martina,Winklaar,Maduro,Kleinmoedig,Leito,Rosalia,Hooi,Isenia,Pieternella,Sambo,Cijntje,Wawoe,Bonevacia,Felicia,Geertruida,Obispo,Zimmerman,Sillé,Doran,Mercelina,Cicilia,Everts,Bazur,Trinidad,Anastacia,Balentien,Profar,Schoop,Simmons,Jansen",
    ),
}  # fmt: skip
# a third source, written after rules v3 were frozen
_VERS: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Freek,Harm,Evert,Dirk,Jurre,Koen,Tijmen,Wessel,Rutger,Pepijn,Jan-Willem,Siebren,Arjen,Levi,Mart",
        "Hanneke,Truus,Nienke,Elske,Mirthe,Yvonne,Ellen,Jannie,Loes,Puck,Anne-Marie,Saskia,Geertje,Lieke,Madelief",
        "van Dam,de Jong,van der Linden,Koning,Verbeek,Sanders,van den Heuvel,Maas,Kortekaas,Buitenhuis,Zijlstra,van Beek,de Ruiter,Slager,Wagenaar,Boersma,Terpstra,van 't Zand,Stam,Schippers,Verkerk-van Dijk,ter Haar,de Bruin,Hagen,Poortvliet,Klaver,Ooms,Snel,Rutjes,van Eijk-Smeets,Tol,Bont,den Hartog,Ridder,Pronk",
    ),
    "turks": (
        "Hakan,Orhan,Volkan,Cihan,Ramazan,Ercan,Bülent,Tarık,Yiğit,Alparslan",
        "Gönül,Pınar,Gülay,Sultan,Dilek,Meryem,Nilüfer,Hacer,Şerife,Ebru",
        "Güngör,Yalçınkaya,Şimşek,Acar,Keskin,Tuncer,Sarıkaya,Ünal,Kocabaş,Dursun,Gök,Parlak,Büyükçelebi,Alkan,Ateş,Uysal",
    ),
    "marokkaans": (
        "Abdellah,Jamal,Mimoun,Tarik,Brahim,Lahcen,Ayoub,Noureddine,Karim,Redouan",
        "Karima,Touria,Saïda,Bouchra,Yamina,Fadma,Souad,Ilham,Chaimae,Nawal",
        "Boukhari,El Fassi,Oulad Haj,Chaoui,Belhaj,Azzouz,El Ghazi,Moussaoui,Ouazzani,Berrada,Hajjaji,Bennani,Essaidi,Lahlou,Amezian,El Kaddouri",
    ),
    "surinaams": (
        "Dewnath,Guno,Kenneth,Sherwin,Armand,Rabin,Soekarno,Iwan,Rudi,Henk",
        "Sandhya,Astrid,Wonny,Reshma,Helianthe,Gracia,Sabitrie,Lilian,Mavis,Radha",
        "Kalpoe,Soerdjbalie,Balraadjsing,Wongsodikromo,Lie Pauw Sam,Zaalman,Amsterdam,Doelrasad,Gangaram Panday,Pawirodirdjo,Cruden,Baldew,Raghoebarsing,Codrington,Resosemito,Tedjai",
    ),
    "ghanees": (
        "Akwasi,Fiifi,Kwaku,Bright,Ernest,Nii,Ekow,Desmond",
        "Afia,Adjoa,Maame,Charity,Georgina,Araba,Ohemaa,Vida",
        "Amankwah,Tetteh,Quaye,Osei-Bonsu,Donkor,Lartey,Nyarko,Bediako,Ampofo,Danquah,Oppong,Sackey,Wiredu,Kyei",
    ),
    "pools": (
        "Dariusz,Bartosz,Kamil,Przemysław,Szymon,Adrian,Witold,Rafał",
        "Iwona,Aleksandra,Halina,Zofia,Sylwia,Natalia,Elżbieta,Renata",
        "Kaczmarek,Zając,Głowacka,Wasilewski,Błaszczyk,Sobczak,Chmielewska,Czarnecki,Urbańska,Maciejewski,Pietrzak,Adamczyk,Wilk,Lis,Kołodziej",
    ),
    "somalisch": (
        "Bashir,Jamac,Saciid,Abdiqani,Hussein,Mukhtar,Cabdi,Xasan",
        "Ayaan,Sagal,Hamdi,Ladan,Filsan,Idil,Saida,Shukri",
        "Abdulle,Noor,Hashi,Ciise,Mohamoud,Artan,Dahir,Guuleed,Aweys,Xirsi,Nur Hassan,Jimale,Sharif Ali,Muuse",
    ),
    "antilliaans": (
        "Ruthsel,Ivion,Edgar,Marlon,Angelo,Jeandro,Rignald,Etienne",
        "Migumarie,Swinda,Ivette,Giovanka,Elvira,Noraly,Rachelle,Sabrina",
        "Statia,Jansen van Rosendaal,Koeiman,Lourens,Angela,Sint Jago,Manuela,Nicolina,Thodé,Rojer,Pieters Kwiers,Francisca,Wout,Cathalina,Janga",
    ),
}  # fmt: skip
_FAKER = {"nederlands": "nl_NL", "turks": "tr_TR", "pools": "pl_PL", "ghanees": "tw_GH"}
_STRATEN = {
    "lijst": "Dorpsstraat,Kerkstraat,Molenweg,Julianalaan,Wilhelminastraat,Burgemeester de Vlugtlaan,Stationsweg,Beatrixplein,Van der Helststraat,Nieuwe Gracht,Hoogstraat,Parallelweg,Jan van Galenstraat,Eikenlaan,Markt,Westerkade,Laan van Meerdervoort,Schoolstraat,Havenstraat,Lindenhof",
    "vers": "Nassaustraat,Groot Hertoginnelaan,Weimarstraat,Pieter Calandlaan,Slotermeerlaan,Lange Nieuwstraat,Achterom,Hazelaarstraat,Burg. van Walsumweg,Vondelkade,Van Heutszstraat,Kruiskade,Nieuwe Binnenweg,Zwaardvegersgaarde,Jaagpad,2e Schuytstraat,Prinses Irenehof,Vrijheer van Eslaan,Ammanplein,Waterstede",
    "nieuw": namen_nieuw.STRATEN,
    "laatst": namen_nieuw.STRATEN_LAATST,
    "slot": namen_nieuw.STRATEN_SLOT,
    "negen": namen_nieuw.STRATEN_NEGEN,
    "tien": namen_tien.STRATEN_TIEN,
    "elf": namen_elf.STRATEN,
    "twaalf": namen_twaalf.STRATEN_TWAALF,
    "dertien": namen_dertien.STRATEN,
    "veertien": namen_veertien.STRATEN,
    "vijftien": namen_vijftien.STRATEN,
    "zestien": namen_zestien.STRATEN,
    "zeventien": namen_zeventien.STRATEN,
    "achttien": namen_achttien.STRATEN,
    "negentien": namen_negentien.STRATEN,
    "twintig": namen_twintig.STRATEN,
    "eenentwintig": namen_eenentwintig.STRATEN,
    "eigen": "Akeleistraat,Professor Lorentzlaan,Kometensingel,Zuidhoek,Dr. Schaepmanstraat,Meeuwenplein,Tweede Balistraat,Graaf Florisstraat,Pythagoraskade,Oude Delft,Haagweg,Vlierbesdreef,Titus Brandsmahof,Sint Jorisstraat,Van Speykstraat,Koninginnegracht,Boterdiep,Marnixkade,Heemraadssingel,Ds. Talmastraat,'t Hofke,Ringdijk",
}  # fmt: skip
_PLAATSEN = {
    "lijst": "Rotterdam,Utrecht,Heerlen,Almere,Den Haag,Tilburg,Capelle aan den IJssel,Enschede,Zwolle,Amsterdam",
    "vers": "Purmerend,Krimpen aan den IJssel,Helmond,Emmen,Den Helder,Gouda,Sittard,Nieuwegein,Barendrecht,Wijk bij Duurstede,Oss,Ede",
    "nieuw": namen_nieuw.PLAATSEN,
    "laatst": namen_nieuw.PLAATSEN_LAATST,
    "slot": namen_nieuw.PLAATSEN_SLOT,
    "negen": namen_nieuw.PLAATSEN_NEGEN,
    "tien": namen_tien.PLAATSEN_TIEN,
    "elf": namen_elf.PLAATSEN,
    "twaalf": namen_twaalf.PLAATSEN_TWAALF,
    "dertien": namen_dertien.PLAATSEN,
    "veertien": namen_veertien.PLAATSEN,
    "vijftien": namen_vijftien.PLAATSEN,
    "zestien": namen_zestien.PLAATSEN,
    "zeventien": namen_zeventien.PLAATSEN,
    "achttien": namen_achttien.PLAATSEN,
    "negentien": namen_negentien.PLAATSEN,
    "twintig": namen_twintig.PLAATSEN,
    "eenentwintig": namen_eenentwintig.PLAATSEN,
    "eigen": "'s-Hertogenbosch,Alphen aan den Rijn,Hoogeveen,Zaandam,Vlaardingen,Roosendaal,Bergen op Zoom,Schiedam,Deventer,Leeuwarden,Spijkenisse,Veenendaal",
}  # fmt: skip
_TUS = {"van", "de", "der", "den", "ten", "ter", "op", "in", "'t", "het", "te"}
MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


_NAMEN = {
    "vers": _VERS,
    "nieuw": namen_nieuw.NIEUW,
    "laatst": namen_nieuw.LAATST,
    "slot": namen_nieuw.SLOT,
    "negen": namen_nieuw.NEGEN,
    "tien": namen_tien.TIEN,
    "elf": namen_elf.ELF,
    "twaalf": namen_twaalf.TWAALF,
    "dertien": namen_dertien.DERTIEN,
    "veertien": namen_veertien.VEERTIEN,
    "vijftien": namen_vijftien.VIJFTIEN,
    "zestien": namen_zestien.ZESTIEN,
    "zeventien": namen_zeventien.ZEVENTIEN,
    "achttien": namen_achttien.ACHTTIEN,
    "negentien": namen_negentien.NEGENTIEN,
    "twintig": namen_twintig.TWINTIG,
    "eenentwintig": namen_eenentwintig.EENENTWINTIG,
}


def bsn(rng: random.Random, begin: str = "9") -> str:
    """A number that passes the 11-test and starts with 9 (never issued)."""
    while True:
        kop = begin + "".join(str(rng.randrange(10)) for _ in range(8 - len(begin)))
        rest = sum(g * int(c) for g, c in zip(range(9, 1, -1), kop, strict=True)) % 11
        if rest < 10:
            return kop + str(rest)


def iban(rng: random.Random) -> str:
    bank = rng.choice(("INGB", "ABNA", "RABO", "SNSB", "TRIO", "ASNB"))
    rek = "".join(str(rng.randrange(10)) for _ in range(10))
    getal = "".join(str(int(c, 36)) for c in bank + rek + "NL00")
    return f"NL{98 - int(getal) % 97:02d}{bank}{rek}"


@dataclass
class Mens:
    """A synthetic person. `tus` is the tussenvoegsel, `achter` the surname without it, `rol` what they are in the case."""

    voor: str
    tus: str
    achter: str
    letters: str
    geslacht: str
    herkomst: str
    rol: str
    relatie: str = ""
    bekend: bool = True
    bsn: str = ""
    iban: str = ""
    tel: str = ""
    email: str = ""
    geboren: dt.date = dt.date(1980, 1, 1)
    straat: str = ""
    nr: str = ""
    postcode: str = ""
    plaats: str = ""
    gebruiker: str = ""
    extra: dict = field(default_factory=dict)

    @property
    def vol_achter(self) -> str:
        return f"{self.tus} {self.achter}".strip()

    @property
    def naam(self) -> str:
        return f"{self.voor} {self.vol_achter}"

    @property
    def met_letters(self) -> str:
        return f"{self.letters} {self.vol_achter}"

    @property
    def aanhef(self) -> str:
        return "mevrouw" if self.geslacht == "v" else "heer"

    def json(self) -> dict:
        """The shape of one person in zaak.json."""
        uit = {
            "naam": self.naam, "voornaam": self.voor, "achternaam": self.vol_achter, "voorletters": self.letters,
            "bsn": self.bsn, "iban": self.iban, "telefoon": self.tel, "email": self.email,
            "geboortedatum": self.geboren.isoformat(), "adres": f"{self.straat} {self.nr}, {self.postcode} {self.plaats}",
        }  # fmt: skip
        if self.rol == "ambtenaar":
            uit = {
                "naam": self.met_letters,
                "achternaam": self.vol_achter,
                "telefoon": self.tel,
                "email": self.email,
                "gebruikersnaam": self.gebruiker,
            }
        return {k: v for k, v in uit.items() if v}


def kies_naam(rng: random.Random, bron: str, herkomst: str, geslacht: str) -> tuple[str, str, str]:
    """First name, tussenvoegsel, surname."""
    m, v, a = _NAMEN.get(bron, _EIGEN)[herkomst]
    voor = rng.choice((m if geslacht == "m" else v).split(","))
    achter = rng.choice(a.split(","))
    if bron == "lijst" and herkomst in _FAKER:
        p = import_module(f"faker.providers.person.{_FAKER[herkomst]}").Provider
        voornamen = (
            getattr(p, "first_names_male" if geslacht == "m" else "first_names_female", None) or p.first_names
        )
        voor = rng.choice(list(voornamen))
        achternamen = getattr(p, "last_names", None) or getattr(
            p, "last_names_male" if geslacht == "m" else "last_names_female", None
        )
        achter = rng.choice(list(achternamen))
    tus = ""
    delen = achter.split(" ")
    while len(delen) > 1 and delen[0].lower() in _TUS:
        tus = f"{tus} {delen.pop(0)}".strip()
    return voor, tus, " ".join(delen)


def maak(rng: random.Random, bron: str, rol: str, *, herkomst: str = "", geslacht: str = "", achter: tuple[str, str] | None = None,
         geboren: tuple[int, int] = (1960, 1992), relatie: str = "", bekend: bool = True, adres_van: Mens | None = None) -> Mens:  # fmt: skip
    """One person; `achter` gives the (tussenvoegsel, surname) of a relative."""
    herkomst = herkomst or rng.choice(tuple(_NAMEN.get(bron, _EIGEN)))
    geslacht = geslacht or rng.choice("mv")
    voor, tus, naam = kies_naam(rng, bron, herkomst, geslacht)
    if achter:
        tus, naam = achter
    letters = vouw(voor)[0].upper() + "."
    if rng.random() < 0.5:
        letters += rng.choice("ABCDEHIJKLMNPRSTW") + "."
    m = Mens(voor, tus, naam, letters, geslacht, herkomst, rol, relatie, bekend)
    m.bsn = bsn(rng)
    m.iban = iban(rng)
    kop = rng.choice(("06", "06", "06", "010", "020", "0475", "046"))
    m.tel = (
        kop + "-" + str(rng.randrange(1, 9)) + "".join(str(rng.randrange(10)) for _ in range(9 - len(kop)))
    )
    basis = vouw(voor).lower().replace(" ", "").replace("'", "")
    los = vouw(naam).lower().replace(" ", "").replace("'", "")
    m.email = rng.choice(
        (
            f"{basis}.{los}@gmail.com",
            f"{basis[0]}{los}{rng.randrange(60, 99)}@hotmail.com",
            f"{basis}_{los}@ziggo.nl",
        )
    )
    jaar = rng.randint(*geboren)
    m.geboren = dt.date(jaar, rng.randint(1, 12), rng.randint(1, 28))
    if adres_van:
        m.straat, m.nr, m.postcode, m.plaats = (
            adres_van.straat,
            adres_van.nr,
            adres_van.postcode,
            adres_van.plaats,
        )
    else:
        m.straat = rng.choice(_STRATEN[bron].split(","))
        m.nr = str(rng.randint(1, 240)) + rng.choice(("", "", "", "a", "-2", " bis", "B", "-III"))
        m.postcode = f"{rng.randint(1011, 9999)} {rng.choice('ABCDEGHJKLMNPRTVWXZ')}{rng.choice('ABCDEGHJKLMNPRTVWXZ')}"
        m.plaats = rng.choice(_PLAATSEN[bron].split(","))
    if rol == "ambtenaar":
        m.gebruiker = (los + "xxxx")[:4] + basis[0] + f"{rng.randint(1, 99):02d}"
        m.email = f"{basis[0]}.{los}@belastingdienst.nl"
        m.tel = "088-" + str(rng.randint(1, 9)) + "".join(str(rng.randrange(10)) for _ in range(6))
        m.herkomst = herkomst
    return m


@dataclass
class Gezelschap:
    """Everybody in one dossier."""

    ouder: Mens
    ex: Mens
    kinderen: list[Mens]
    ambtenaren: list[Mens]
    vreemden: list[Mens]  # not registered: other parents, childminders, neighbours, doctors
    vreemde_ambtenaren: list[Mens]

    def partijen(self) -> dict:
        return {
            "ouder": self.ouder.json(),
            "derden": [m.json() for m in (self.ex, *self.kinderen) if m.bekend],
            "ambtenaren": [m.json() for m in self.ambtenaren],
        }


def gezelschap(rng: random.Random, bron: str, herkomst: str = "") -> Gezelschap:
    """A family and the people around it. In half the dossiers the ex-partner shares the parent's surname."""
    ouder = maak(rng, bron, "ouder", herkomst=herkomst, geslacht=rng.choice("vvvm"))
    zelfde = rng.random() < 0.5
    ex = maak(
        rng, bron, "derde", herkomst=ouder.herkomst, geslacht="m" if ouder.geslacht == "v" else "v",
        achter=(ouder.tus, ouder.achter) if zelfde else None, relatie="ex-partner",
    )  # fmt: skip
    while ex.voor == ouder.voor:
        ex.voor = kies_naam(rng, bron, ouder.herkomst, ex.geslacht)[0]
        ex.letters = vouw(ex.voor)[0].upper() + "."
    kinderen = []
    namen = {ouder.voor, ex.voor}
    aantal = rng.randint(1, 3)
    while len(kinderen) < aantal:
        van = rng.choice((ouder, ex))
        k = maak(
            rng,
            bron,
            "derde",
            herkomst=ouder.herkomst,
            achter=(van.tus, van.achter),
            geboren=(2003, 2015),
            relatie="kind",
            adres_van=ouder,
        )
        if k.voor not in namen:
            namen.add(k.voor)
            kinderen.append(k)
    anders = [maak(rng, bron, "derde", bekend=False) for _ in range(12)]
    anders = [m for m in anders if m.achter != ouder.achter and m.voor not in namen][:8]
    return Gezelschap(
        ouder, ex, kinderen,
        [maak(rng, bron, "ambtenaar", herkomst=rng.choice(("nederlands", "nederlands", "turks", "surinaams", "marokkaans"))) for _ in range(2)],
        anders,
        [maak(rng, bron, "ambtenaar", bekend=False, herkomst=rng.choice(("nederlands", "nederlands", "antilliaans", "pools"))) for _ in range(3)],
    )  # fmt: skip
