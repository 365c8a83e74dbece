# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood16; unknown while the rules it measures were written."""

ZESTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Derk,Eise,Frans-Jozef,Idzard,Klaas-Pieter,Otger,Roelof,Tjalling,Wicher,Yorick,Arend-Jan,Chiel,Heiko,Ide,Jacobus-Jan,Luitzen,Mattheus,Tiede,Wiebren,Wolter,Zweder,Albertjan,Hilbrand,Marten,Reitse,Anco,Harmen-Jan,Jitze,Oeds,Sikko,Tonnis",
        "Bouwien,Klaaske,Margreet,Okje,Riekje,Sijtske,Vera-Lynn,Emmelie,Afke,Baukje,Djoke,Frederike,Gepke,Joosje,Katrijn,Lammechien,Xandra,Antje-Marie,Hinke,Lotje,Margje,Elbrich,Jantine,Rixt,Tetsje,Wendelmoet,Ynskje,Aafje,Merlijn",
        "Stok,Herder,Droog,Goud,Lemmer,van Houten,van Weert,Kamper,van de Kerkhof,ten Kate,van 't Hek,op 't Root,van der Woerd,de Nooij,van den Broeke,de Klerk,Hofman-Drent,van Rossum-Wind,Tigchelaar-Mos,Bouwman-Elst,Reijnders-Kok,Bolhuis,Cuperus,Draaisma,Heetebrij,Idsinga,Jongkind,Kalkhoven,Meeuwissen,Ottens,Pijnappel,Reitsema,Uildriks,Veldkamp,IJzerman,Zandstra,Oldenhof,Buiskool,van der Tas,Laan,Lente,Eik,van Velp,Lantaarn,Rietman,Tinbergen,ter Maat,van der Stelt,de Jager-Pot,ten Dam,van der Kroft,in 't Groen,van Oostrom,te Velthuis,van den Eijkel,van der Giessen,op ten Noort,Kwakkel,Dammers,Ebbers,Fransen,Gankema,Haverkate,Ipema,Jellema,Lubberink,Noordhuis,Oosterveen,Swierstra,Tuitert,Vaartjes,Warringa,Ykema,Zuurbier,Berendsen-Hop,Schreuder-Tap,Zegwaard",
    ),
    "turks": (
        "İsmet,Aykut,Batuhan,Emrah,Hikmet,Mahir,Turgay,Utku,Aras,Ceyhun,Demirhan,Selçuk,Vahit,Adem,Bekir,Celal,Davut",
        "Ebrar,Kevser,Pervin,Saniye,Deniz-Su,Esin,Fulya,Handan,Nihal,Aylin,Benan,Dilber,Hale,Jülide,Merve,Nevin,Ruhsar,Serap,Tuba,Ümran",
        "Cankurt,Halıcı,Nergiz,Şanlı,Üstün,Aksu,Doğru,Ergin,Kaygısız,Tufan,Uzun,Yalçın,Ağaoğlu,Cebeci,Göçer,İpekçi,Kıran,Zeybek,Akpınar,Balcı,Çakmak,Demirel,Ekinci,Fidan,Gürbüz,Işık",
    ),
    "marokkaans": (
        "Nourdine,Nassim,Ayman-Reda,Fouzi,Hatim,Imrane,Jaafar,Marwane,Nouri,Otmane,Tayeb,Yassir,Abdelaziz,Adil,Badr,Chakib,Faysal",
        "Mariam,Najia,Hanan,Leila,Saloua,Amal-Nour,Bouchra-Lina,Dikra,Fairouz,Hadda,Oumkeltoum,Asmae,Bahija,Dounia,Fatiha,Ghizlane,Habiba",
        "Bakkari,Ben Tahar,Boujida,Chakiri,El Maach,Fakiri,Hadji,Karrouch,Naji,Ouchene,Sabbari,Taibi,Zaidi,El Filali,Aazzi,Abouyaala,Aharchi,Ait Benhamou,Azmani,Baali,Belhadj,Ben Hammou,Boudouh,Bouzid,Chatar,Dakhili,El Hassouni,Ennaji,Ghanmi,Hammouti,Ikken,Jaddi,Kaddour,Mellouki,Raji,Saoudi,Tabti",
    ),
    "surinaams": (
        "Erwin,Hendrik-Jozef,Mitchel,Navin,Varun,Eugène,Farzand,Kenny,Marcel,Nasier,Tony,Djotie,Hansraj,Mahesh,Roël,Steward,Anand,Bryan,Cedric",
        "Beryl,Devika,Evita,Genevieve,Jolanda-Mae,Soedjatie,Bhagwantie,Consuelo,Gladis,Iris-Mae,Loes-Ann,Rosita,Dewkoemarie,Ghislane,Nandanie,Rachni,Anita,Chandra,Hermina",
        "Debisarun,Harpal,Iflé,Poeran,Abendanon,Bouterse,Chin Kwie Joe,Karsodikromo,Moensi,Partowidjojo,Amelo,Castelen,Chandrikasingh,Fernand,Hiralal,Jong A Lock,Lalmahomed,Mac Donald,Monsels,Nanhoe,Oosterwolde,Rakiman,Sokromo,Tewarie,Vyent,Wolfjager,Zeefuik,Abhelakh,Badloe,Chotkan",
    ),
    "ghanees": (
        "Yaw-Mensah,Albert-Yaw,Frank-Kofi,Geoffrey,Hector,Israel,Solomon-Nii,Agya,Carlos-Yaw,Desmond-Kofi,Edem,Gabby,Kobby,Newton,Oheneba,Senyo,Victus,Augustine,Benjamin,Collins",
        "Kezia,Linda-Akua,Nana-Ama,Akosua-Pokuaa,Christabel,Delali,Fafa,Priscilla-Afua,Sika,Tracy,Winifred,Abiba,Benewaa,Frema,Pomaa,Rejoice,Saratu,Twumwaa,Abigail,Beatrice,Cecilia",
        "Adusei,Ahenkora,Ameyaw,Andoh,Anim,Barimah,Bosompem,Dompreh,Gyekye,Abakah,Adomah,Agbozo,Akufo,Antobam,Aye,Blay,Dankwa,Owiredu,Sintim,Abrokwah,Adomako,Afriyie,Agyekum,Aidoo,Akoto,Amponsah",
    ),
    "pools": (
        "Oliwier,Anatol,Czesław-Jan,Grzegorz-Adam,Arkadiusz,Bogdan,Cezary,Damian,Edmund,Franciszek,Gabriel,Henryk,Igor,Janusz,Konrad,Leszek,Maciej",
        "Grażyna-Maria,Celestyna,Dobrosława,Helena-Ewa,Alicja,Barbara,Celina,Danuta,Edyta,Gabriela,Hanna,Izabela,Jolanta,Karolina,Lidia,Mariola,Nina",
        "Filipiak,Gajewska,Głowacki,Jaworski,Małecki,Nowicka,Orłowski,Polańska,Rogalski,Sokołowski,Tomczak,Zakrzewski,Antczak,Jagielski,Lipińska,Majchrzak,Mucha,Pawlik,Siwek,Urban,Zych,Bilski,Mielczarek,Okoń,Pękala,Augustyniak,Bąk,Brzozowska",
    ),
    "somalisch": (
        "Bilal-Nur,Faysal-Ali,Hanad,Idiris,Faarax-Nuur,Gacmo,Hassan-Nuur,Iikar,Mohamuud,Mustaf,Ridwaan,Samatar-Ali,Xirsi-Cali,Abshiro,Erasto,Gutaale,Roobow,Waabberi,Abdinasir,Abuukar,Cabdullaahi",
        "Barwaaqo,Deeqa,Ebla,Gobey,Iqra,Nasteexo,Degan,Gacalo,Ilhaan,Leyla-Nuur,Nafiso,Samsam,Ceebla,Dhuux,Sulekha,Amal,Canab,Faiza",
        "Abdikadir,Aideed,Gaal,Haji Nur,Igeh,Kahin,Liibaan,Madar,Mire,Nalaye,Tifow,Biixi,Cabdille,Daacad,Gurhan,Haaji,Hasanow,Jibriil,Khayre,Liban Nur,Saciid Nuur,Shuuriye,Togane,Afdheere,Abokor,Bihi,Bulhan",
    ),
    "antilliaans": (
        "Efraim,Frensel,Hubertus,Myron,Ramiro,Arnulfo,Danilo,Elvin,Gilson,Juancho,Noël,Orvin,Perfecto,Shanon,Rogelio,Alejandro,Basilio,Carlton",
        "Ana-Maria,Beulah,Hellen,Kiomara,Marva,Nerissa,Perla,Rosalinda,Yaritza,Bibiana,Dorina,Edsel-Ann,Ilonka,Judeska,Lucina,Nadine,Orietta,Patricia-Ann,Quetta,Rosemarie,Surainy,Yolanda",
        "Albertus,Apostel,Bicentini,Croeze,Damascus,Daantji,Fraites,Ignacia,Matroos,Nahr,Scoop,Zimmerman-Croes,Alexandria,Bolivar,Concepcion,Domacassé,Egbertsz,Girigori,Hernandez-Croes,Ocalia,Polonius,Sprok,Urselita,Vrutaal,Windster,Bernabela,Calmes,Croes",
    ),
    "eritrees": (
        "Dawit-Isak,Isak,Mebrahtom,Mehari-Tesfay,Negasi,Selomon,Ambesajir,Girmatsion,Kahsu,Mussie,Redie,Sirak,Weldegabriel,Yafet,Abel,Bereket,Daniel",
        "Bsrat,Gergishu,Amleset,Leterbrhan,Nebiat,Yohana,Dahab,Hiriti,Roza,Tsehaytu,Zenebu,Abeba,Almaz,Eden,Fiyori,Helen,Kokob",
        "Alem,Ekubay,Fissehaye,Ghebreyesus,Iyasu,Legesse,Weldu,Adhana,Ainalem,Andeberhan,Dagnew,Demoz,Fesshaye,Gebrekidan,Okubamichael,Redae,Tsegai,Woldeab,Ghide,Hagos-Alem,Kinfe,Weldemariam,Ykealo,Afewerki,Asmerom,Beyene",
    ),
    "syrisch": (
        "Wissam,Abdallah,Bahaa,Issam-Nour,Kamal-Eddin,Nabil-Ali,Rabee,Saleh,Basem,Duraid,Humam,Mutaz,Nawar,Shadi,Yaser,Abdulkarim,Ayman,Bashar",
        "Esraa,Hanan,Khulud,Alma,Enas,Farah-Lin,Kamar,Shaza,Suha,Bariaa,Huda,Itidal,Mayada,Sirin,Wijdan,Aya,Bushra,Douaa",
        "Al-Hamwi,Aldarwish,Alzoubi,Awad,Charbaji,Deeb,Hijazi,Labban,Midani,Nakkash,Zein,Al Rashed,Al-Attar,Al-Bunni,Alahmar,Aldakhil,Alshami,Ayoubi,Badran,Bustani,Dahhan,Ghandour,Hamdan,Jaber,Nasser,Orabi,Sabouni,Sheikhmous,Turk",
    ),
}  # fmt: skip
STRATEN = (
    "Korenbloemstraat,Grote Spui,De Wetering,Oude Haven,Pottenbakkerssteeg,Harmoniehof,Veerse Pad,Zilverschoonlaan,Burgemeester Tellegenstraat,Het Laagveld,Kanunnik Boermansstraat,Sint Annadal,Lange Voren,Watertorenplein,Jacob Catssingel,Binnendieze,Hoge Esch,Molenbeek,Vierde Dwarsstraat,Goeverneurlaan,Ooievaarsnest,Langs de Vaart,"
    "Prins Clausdreef,Schoutenakker,1e Hugo de Grootdwarsstraat,Stadhoudershof,Rietvink,Mr. Troelstraplantsoen,Krommerdijk,Vuurtorenpad,De Blinkert,Tarweveld,Fazantenkamp,Oudedijkse Schiekade,Kloosterpoort,Zeven Heuvels,'t Veldje,Gasthuisbolwerk,Elzenkamp,De Kwekerij,Admiraal Tromplaan-Noord,Het Slag,Groene Wijde,Turfmarkt,De Ruyterkade"
)
PLAATSEN = "Boxmeer,Middelharnis,Wierden,Maarssen,Bergambacht,Waalre,Gemert,Steenbergen,Leek,Losser,Hellendoorn,Dongen,Bladel,Haaksbergen,Harderwijk,Zutphen,Hoogezand"
