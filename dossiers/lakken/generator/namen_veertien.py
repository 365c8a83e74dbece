# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood14; unknown while the rules it measures were written."""

from __future__ import annotations

VEERTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Alwin,Thom,Bernd,Berry,Dave,Ewout,Gerwin,Durk,Fons,Jorn,Jurgen,Gerhard,Harald,Hylke,Jippe,Noud,Kornelis,Paulus,Leon,Mels,Richard,Roderik,Sipke,Stijn,Oege,Timo,Tygo,Sven,Valentijn,Tom,Wybren,Wijnand,Jan-Pieter,Hendrik-Jan,Arno,Benno,Cyriel,Elmar,Giel,Ludo",
        "Alida,Annet,Barbara,Bregje,Annika,Danique,Bets,Elise,Desi,Eline,Fransje,Gea,Fiona,Griet,Henriëtte,Jacomien,Jolien,Jeltje,Kirsten,Kaatje,Leontien,Lonneke,Michelle,Maaike,Marit,Mathea,Rolinda,Tonia,Vivianne,Reina,Rozemarijn,Wilhelmien,Carlijn,Tamara,Debbie,Vivian,Judith,Wypkje,Mandy,Marie-Louise",
        "Tak,van Coevorden,Struik,Workum,Emmer,Bezem,van Elburg,Buren,Peper,Muis,Donker,Hemel,Kluit,van Appingedam,Ridderhof,Schaar,de Mos,Vorden,van der Schoot,Kachel,Toren,Zadel,Brandhout,Molenaarsgraaf,Wijnen,Snoek,Spreeuw,van Asten,van der Zwaluw,Kruik,Medemblik,Karper,van Doesburg,Pluim,Ootmarsum,van Ravenstein,"
        "Teugel,Vlegel,van der Kuijl,van 't Veerhuis,op den Kelder,ter Welle,van de Griendt,den Boef,te Kolstee,van het Hek,op 't Roodt,van 't Slot,van den Dries,van der Wiel-Mooij,de Raadt,"
        "Bruinsma-Postel,Kuipers-van Laar,Feenstra-ter Beek,Hiemstra,Wiegersma,Hoeksema,Rietbergen,Schoonderwoerd,Hoogland,Nijboer,Smeenk,Pasveer,Ubbink,Siebelink,Teunissen,Uiterwijk,Velthuizen,Woudstra,Wolfkamp,Everaars,Janmaat,Kroezen,Leeflang",
    ),
    "turks": (
        "Adem,Anıl,Bedirhan,Celal,Coşkun,Erhan,Ersin,Galip,Altan,Bahadır,Kemal,Cafer,Feridun,Ömer,Hasan-Ali,Sedat,Şaban,Kerim,Orçun,Raşit",
        "Ayla,Betül,Aliye,Çiçek,Emel-Nur,Fadime,Gülcan,Hafize,Elvan,Menekşe,Nermin,Feraye,Gülbahar,Hamide,Lütfiye,Şule,Pakize,Raziye,Sevda,Sabiha",
        "Aydoğan,Aslantürk,Bağcı,Baltacı,Cengizoğlu,Dalkılıç,Erbaş,Fırat,Göçmen,Karaduman,Kayhan,Kesici,Mercan,Köseoğlu,Sarıca,Pehlivan,Sarıoğlu,Taşkıran,Ünver,Yolcu,Türkmen,Yurtseven,Kocatürk,Türkoğlu,Avcı,Çınar,Bilgin,Karayel,Öztekin,Ulusoy",
    ),
    "marokkaans": (
        "Abdelouahab,Abdenbi,Ayman,Benaissa,El Houssine,Faouzi,Fahd,Ghali,Imad,Jabir,Monaim,Moussa,Noureddin,Rida,Said-Ali,Taoufik,Wassim,Rabah",
        "Aouatif,Chaymae,Fatima-Ezzahra,El Batoul,Fatima-Zahra,Hasna,Ihsane,Jamaa,Hayat-Allah,Ibtisam,Mimount,Jalila,Kawtar,Rahma-Lina,Mouna,Tlaitmas,Nouria,Zahra",
        "Aberkan,Achbar,Akrouh,Aoulad,Azahaf,Bahida,Belarbi,Boutaleb,Bouyahyaoui,Charki,Darraji,El Ayachi,El Barkani,El Bouzidi,El Mokhtar,El Ouarti,Ezzaki,Guerrouj,Haimouda,Kaouass,Lamkharrat,Mezrag,Nasri,Oulhaj,Raiss,Sghiri,Talhaoui,Touil,Ait Moha,Ben Driouch",
    ),
    "surinaams": (
        "Arti,Berthold,Bholanath,Dewdath,Emro,Faizel,Gieto,Harriram,Inderdjiet,Jerry,Kenley,Leendertz,Moenesh,Radjiv,Roché,Santosh,Sigmund,Gerrold",
        "Aartie,Bhanmatie,Claudette,Dayawatie,Enith,Faranaaz,Gaytrie,Hermelijn,Imelda,Jaswantie,Lygia,Mangalwatie,Norine,Poenam,Rinia,Soebhagwatie,Tanuja,Yvanka",
        "Abhelakh,Ajodhia,Badal,Bajnath,Chotkan,Dankerlui,Djasmadi,Etnel,Gobardhan,Hardjoprajitno,Ilahi,Jhagru,Kalloe,Ligeon,Manichand,Nelom,Ormskirk,Pansa,Pherai,Ramnath,Reeder,Sabajo,Soekimin,Sumter,Tjon Kon Fat,Uiterloo,Verwey,Wirosono,Lie A Fat,Zinhagel",
    ),
    "ghanees": (
        "Adofo,Akwabi,Alexander-Kofi,Bernard-Yaw,Elvis-Kojo,Evans,Gabriel-Kojo,Frank-Osei,Jerome,Godwin,Kwamena,Hubert-Yaw,Ishmael-Nii,Justice,Osborn,Raphael,Sampson,Yooku",
        "Akyaa,Aseye,Adobea,Cynthia-Ama,Barikisu,Enyonam,Forgive,Deborah,Hilda-Esi,Gladstone-Ama,Mansa,Mavis-Efua,Obaapa,Naadu,Regina,Sefakor,Theresa,Yayra",
        "Abankwa,Abrefa,Addae,Agyekum,Aidam,Akomea,Abayie,Ampong,Adarkwa,Boampong,Apraku,Asomaning,Ayim,Baidoo,Bannerman,Debrah,Cobbina,Ekuban,Fynn,Gyabaah,Kankam,Hinson,Mireku,Nuamah,Ofosuhene,Pobee,Quainoo,Senyah,Kuffour,Osei-Tutu",
    ),
    "pools": (
        "Aleksander,Alan,Bogusław,Daniel-Jan,Dionizy,Fabian,Gerard,Eliasz,Florian,Gerwazy,Lucjan,Julian,Kacper,Leon-Jan,Medard,Roman,Nikodem,Oktawian",
        "Agnieszka-Maria,Aldona,Antonina,Brygida,Faustyna,Grażynka,Greta,Iga,Iwonka,Laura-Maria,Ludwika,Matylda,Wioleta,Oliwia,Regina,Stanisława,Wanda,Zuzanna",
        "Augustyniak,Adamiak,Bartczak,Bielak,Ciesielski,Czajkowska,Cieślik,Chrzanowska,Gołębiowska,Drozdowski,Jarosz,Kaczyńska,Gębala,Kulesza,Iwańska,Marczak,Matusiak,Niemczyk,Kopczyński,Pakuła,Pilarczyk,Różańska,Lisiecka,Michalak,Staszewska,Świątek,Nowacka,Urbaniak,Wdowiak,Żukowska",
    ),
    "somalisch": (
        "Aburahman,Ahmed-Deeq,Axmed,Cabdullaahi,Cawad,Deeq,Faysal,Garaad,Ibraahin,Kayse,Khaliil,Mahamed,Maxamuud-Nur,Nuuradiin,Saalax,Siciid,Tawakal,Zubeyr",
        "Aamina,Baar,Cibaado,Dahiro,Farxiyo,Fardowsa,Guudo,Hodon,Idman,Istaahil,Maryama,Muxubo,Nadiifo,Madiina,Nuuro,Saynab,Sucdi,Rooqiya",
        "Aabi,Abuukar,Afweyne,Abgaal,Buuxiye,Cadde,Caynaanshe,Dhegaweyne,Dubad,Faruur,Gacal,Bardaale,Cigaal,Dhoore,Hufane,Jeeroow,Kaarshe,Gaaruun,Madoobe,Hilowleey,Nageeye,Odowaa,Qorshel,Rageh,Jaango,Shiil,Mooge,Waabeeri,Ootaye,Yaxye",
    ),
    "antilliaans": (
        "Alejandro,Arturo,Charlton,Dudley,Elvis,Eustacio,Ferdinando,Gerson,Hubertico,Jomar,Kelvin,Luigino,Marvelon,Nilton,Raymundo,Rensley,Tyrone,Vernon",
        "Altagracia,Bonita,Chantally,Darlene,Elsmarie,Franceline,Giselle,Haydee,Ingrid-Marie,Jahaira,Kimberly-Ann,Lusette,Mirugia,Nathaly,Rosabel,Shudeska,Thaisa,Vianca",
        "Agata,Alfonso,Augusta,Bernabela,Bulbaai,Cecilia,Dambruck,Djaoen,Elisabeth,Federico,Flocker,Gumbs,Hieroms,Illidge,Jacintha,Kirindongo,Loefstok,Margaritha,Martijnes,Nivillac,Ostiana,Pandt,Rafaela,Sankatsing-Wever,Semeleer,Tokaay,Ursulita,Vidal,Werbata,Zimmermans",
    ),
    "eritrees": (
        "Abel,Alazar,Aklilu,Daniel-Tes,Ermias,Fitsum,Ghebre,Haben,Berhane-Ab,Kidane,Merhawi,Dejen,Esayas,Futsum,Senai,Temesgen,Habteab,Zerai",
        "Adiam,Abeba,Aster,Brikti,Elen,Freweini,Ghidey,Haimanot,Kidisti,Medhin,Nigisti,Nazreth,Rodas,Simret,Tekea,Tsege,Weini,Zaid-Mariam",
        "Abbay,Amdetsion,Abrahale,Bahlbi,Debretsion,Eyassu,Fesehatsion,Fisehaye,Haileab,Idris-Ali,Habtemariam,Kibreab,Mengistab,Neguse,Kiflay,Mebrahtu,Okbamichael,Menghisteab,Negassi,Petros,Russom,Zerom,Solomon-Haile,Tecle,Tekeste,Tesfamariam,Weldeab,Woldu,Yemane,Zemichael",
    ),
    "syrisch": (
        "Abdulrahman,Akram,Basheer,Feras,Hadi,Hazem,Jawdat,Bilal-Eddin,Fahed,Ihab,Majd,Jawdat,Laith,Osama,Ruslan,Rami,Yahya,Wael",
        "Aya,Dania,Diala,Entisar,Farah-Al,Hala,Ghofran,Hanin,Lubana,Mais,Nour,Maysaa,Rasha,Reem,Sahar,Sawsan,Walaa,Yara",
        "Abdul Karim,Ajami,Al Bitar,Abo Zaid,Al-Jasem,Alabdullah,Alazzam,Alrifai,Al-Sabbagh,Aswad,Attar,Bashir-Agha,Al Dandashi,Fayyad,Al-Homsi,Hamwi,Almasalmeh,Jandali,Bazerbashi,Debs,Khoury,Farhoud,Naddaf,Othmani,Ghazal,Salloum,Kayali,Tarabishi,Zaim,Zeitoun",
    ),
}  # fmt: skip
STRATEN = (
    "Wilgenroosplein,Aan de Vliet,Burg. Haspelsstraat,Achter het Raadhuis,Hoge Geest,Tussen de Vaarten,Kamerlingh Onneslaan,Het Hooghout,Wederikdreef,Oostwal,Prof. Kernkamplaan,Sint Odulphusplein,Boezemkade,Smalle Zijl aan de Brug,"
    "Kromme Elleboog,Dwarsdijk,4e Walstraat,Jhr. de Savornin Lohmanlaan,Lijnbaansgracht,De Meerpaal,Hazelworm,Klaproosakker,Raadsheerenpad,Suze Groeneweghof,Aletta Jacobsmeent,Dr. Kuyperkade,Zomerdijk,Vierheemskinderenweg,"
    "Waterhoentje,Nieuwezijds Voorstraat,Turfmarkt,Blauwborgje,Van Ostadelaan,Willem Barentszkwartier,Mgr. Bekkersplein,Tichelovenstraat,Het Gangboord,Zuider Stationsweg,Weth. Arntzpad,Graanzolder"
)
PLAATSEN = "Oosterhout,Harderwijk,Epe,Landgraaf,Hoogezand,Sneek,Waalwijk,Bodegraven,Aalten,Hardenberg,Uithoorn,Boskoop,Joure,Tholen,Rhoon,Soest"
