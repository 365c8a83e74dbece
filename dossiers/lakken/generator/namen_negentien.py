# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood19, by an author who had not read the rules.

About a third of the Dutch surnames are ordinary words or place names. Ten origins. Most names are in no other source.
"""

from __future__ import annotations

NEGENTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Alex,Leen,Arend,Huibert,Sicco,Henk-Jan,Ewoud,Harmen,Reindert,Jan-Pieter,Thijmen,Wobbe,Louwrens,Meindert,Gerlof,Lodewijk,Piet-Hein,Silvan,Egon,Servaas,Marinus,Cornelis-Jan,Pauwel,Frans,Hedzer,"
        "Michiel,Guido,Sebastiaan,Jeroen-Pieter,Antoon",
        "Marijke,Wya,Antoinette,Aukje,Riky,Leentje,Annechien,Janneke,Ebeltje,Betsie,Zwanet,Karlijn,Fennie,Dirkje,Adriana,Pieternel,Hilly,Gijsje,Sophieke,Cobie,Olga-Marie,Bernadine,Helma,Ypkje,"
        "Annelotte,Riemke,Christel,Margot,Iefke,Frederique",
        "Heide,Doornbos,Poppelaars,den Dulk,Karssen,Kappert,Oonk,van Ravenswaaij,van Eijsden,Verduin,Wouda,van den Nieuwenhof,Karreman,Grotenhuis,Vaessen,Leenders,Toorn,van Wanrooij,Eksteen,Cremers,"
        "Binnenmars,Fleskens,te Loo,de Nijs-Volmer,Voskuil,Kooistra,Teunisse,van Kampen,Bezem,Knoppers,Wigmans,Uljee,Olthof,Kerssies,ten Hove,Ruitenberg-ten Napel,Berk,van Dalen,Vijver,van het Hoofd,"
        "Mandemaker,Slingerland,Rook,van de Griend,Honders,Steenbok,Munsterman,Nelissen,Boon-Vlug,de Kleermaeker,Vierhout,Mostert,van Emmerik,van der Vegt,Goudsmit,Gras,Spiering,Zeegers,Wijnhoven,"
        "Kalkman,Boterenbrood,van der Pijl,den Braber,Spijkerman,Jongsma,van Dooren,Vreugde,van Norden,Looijen,Waanders,Spaan,Habets,Naber,Wolk,Erwt,Pasman,Sprong,van de Wouw,Muurling,de Nooijer,"
        "Stegink,van Gestel,Gijsbertsen,Tijink,Schellekens,Pauw,den Blanken,Eikelenboom,van der Veer,Peereboom,Bloemkolk,Maan,Abbenhuis,Janssen-Kuipers,Valstar,Dolk,Ketelaar,Rensink,Lakeman,"
        "Oostenbrink,Poelman-van Essen,Everaers,Lohuis,Sloot,Hoed,Kievit,Vlasblom,de Vreede,IJpelaar,Hoogendijk,Pothof,Stroband,Roggeveen,Kwast,Hazelhoff,Nieboer,van Splunter,van Engelen,Swinkels,"
        "Olieman,ter Horst-Wiegers,van Drunen,in den Berken,Hobbelen,Dikkeboom,Wafelbakker,Ruijgrok,Tromper,van Hoof,Glazenmaker,Molendijk,Tiggelaar,Bitter,Maarschalkerweerd,Nijland,Rademakers",
    ),
    "turks": (
        "Cevdet,Emin,Remzi,İhsan,Enver,Muharrem,Zeki,Sadık,Gazi,Abdurrahman,Niyazi,İzzet,Latif,Ferit,Kudret,Yakup,Fahri,Selahattin,Satılmış",
        "Zekiye,Dudu,İlknur,Ayla,Zübeyde,Meliha,Cavidan,Reyhan,Buket,Hediye,Gülizar,Kamile,Naciye,Güldane,Halime,Güllü,Firdevs",
        "Kayaalp,Hazar,Tümer,Sancak,Yörük,Kocaman,Badem,Topal,Türk,Aslan,Ördek,Çağlayan,Kazancıoğlu,Tepe,Yurdakul,Keleş,Cihangir,Özçelik,Balaban,Kılınç,Bilici,Danacı,Serin,Atasoy,Eser,Öztop,Kuyumcu,"
        "Deveci,Sayın,Baysal,Özmen,Özcan,Ekmekçi,Pala,Özyurt,Çalışkan,Yenigün",
    ),
    "marokkaans": (
        "Lhoussaine,Nacer,Smail,Kacem,Abdelouahed,Tijani,Chaib,Radouane,Chafik,Abderrazak,Tahar,Moustafa,Idriss,Boubker,Ghali,Jilali,Wadie",
        "Wahiba,Laarbia,Zoulikha,Oulaya,Ilhame,Tleitmas,Aouatif,Yamna,Ouardia,Bouchta,Chama,Achoura,Fadela,Khaddouj,Sfia,Itto,Naoual",
        "Khattouti,Rahali,El Kharraz,El Bouchikhi,Chikhi,M'Barki,Aynan,El Hajji,Bouyaakoub,Achbari,Makhloufi,Benyahia,Chafi,Essabbar,El Haouari,Gourari,Dakir,Ouaddouh,Tougani,El Aamrani,Boukhris,"
        "El Yousfi,Mimouni,Ait Mansour,El Boujjoufi,Laaziz,Oulhadj,Sedrati,Jellouli,Dinia,Benhammou,Ezzahri,Habbouchi,Rabbae,Ouled Ali,Jelti,Fennich,Allouch,Kerkach,Mouhib,Sadiki,Asrih,Ismaili,"
        "Amezrine,Ben Allal,Barkaoui,Afkir,El Ouali,Taouil,Anouz,Zahidi,Boutkan",
    ),
    "surinaams": (
        "Sahiensha,Nizaar,Ludwig,Imran,Orlow,Vikash,Ismanto,Ameet,Sarimin,Ferdie,Delanie,Bhiesham,Kenrich,Hendrik-August,Hardjo,Djoko,Ketan,Mahindre,Harriepersad,Johnny,Gurby,Ashok,Clarence",
        "Gemma,Sarinah,Truusje,Elfrida,Verna,Letitia,Olinda,Prya,Sieuwkoemarie,Sonja,Djanira,Ingeborg,Roshni,Maureen,Soesila,Kartika,Juliette,Carla-Mae,Agnita,Wanita,Bernadien,Isha,Fawzia,Ngatinah,"
        "Marijem,Hemwattie,Harriette,Nita",
        "Wirjodikromo,Rampersad,Paragh,Jokhan,Fung A Loi,Mertowirjo,Misier,Moestadja,Dasai,Schmeltz,Freijd,Grootfaam,Adjako,Bhikhie,Madhar,Starke,Amiemba,Partoredjo,Karijodimedjo,Nannan Panday,"
        "Vlijter,Hoever,Sjauw Mook,Chung,Oldenstam,Hardjodikromo,Atmodikoro,Purperhart,Kasantaroeno,Dhoeme,Soekarman,Kamperveen,Jaggernath,Venetiaan,Bihariesingh,Galimo,Roseval,Lieuw A Sie,Ebecilio,"
        "Gajapersad,Wip,Emamdie,Nooitmeer-Pansa,Woei A Tsoi,Ramdhani,Tjong Tjin Joe,Kortram,Habieb,Toekimin",
    ),
    "ghanees": (
        "Derrick,Blessed,Yaw Barima,Paa Kwesi,Kwabla,Kweku,Mawuli,Albert,Lawrence,Philemon,Emmanuel-Kojo,Thaddeus,Ignatius,Wisdom,Eben,Zachariah,Adu",
        "Nhyira,Alberta,Hilda-Mae,Letitia-Yaa,Margaret,Frederica,Fidelia,Martha,Sabina-Afi,Cordelia,Doreen,Nana Ama,Lordina,Naa Dei,Rita-Esi,Clara,Sophia,Yaayaa",
        "Welbeck,Ayivor,Okai,Vanderpuye,Anokwa,Ocansey,Boadi,Allotey,Zigah,Nkrumah-Buandoh,Abotsi,Tagoe,Kodjo,Pappoe,Barnor,Akyeampong,Sekyi,Blankson,Korsah,Kissi,Adade,Dwomoh,Nunoo,Fiadjoe,Ohene,"
        "Atta-Mills,Enchill,Lomotey,Gbedemah,Mawuena",
    ),
    "pools": (
        "Ziemowit,Ryszard,Oktawian,Cyprian,Lech,Paweł-Jan,Denis,Hieronim,Edward,Cyryl,Roman,Wacław,Gniewko,Wincenty,Jerzy,Natan,Arkadiusz",
        "Żywia,Pola,Dominika,Roksana,Nela,Balbina,Zdzisława,Regina,Liliana,Kornelia,Tatiana,Gaja,Cecylia,Halszka,Nina,Matylda,Wiesia",
        "Borecki,Zaręba,Oleksy,Strzelecka,Wcisło,Kisiel,Kapusta,Kalinowska,Gniadek,Gałązka,Dębowski,Serafin,Wrzesińska,Maciąg,Bugajska,Karaś,Mierzwa,Sobieraj,Furmaniak,Stachurska,Pilarska,Kosmala,"
        "Kubicka,Głąb,Homa,Socha,Rakowski,Nowosielska,Jakubowska,Suchocki,Kłos,Kosińska,Polak,Fedorowicz,Tarnowska,Milewski,Grzybek,Rzepka,Lewicka,Gil,Dziadosz,Misztal,Wesołowska,Pasternak,Lasota,"
        "Trojan",
    ),
    "somalisch": (
        "Anwar,Taakule,Khaliif,Maslax,Ibrahin,Subeer,Barkhadle,Weheliye,Ceydiid,Zubeyr,Abdulaahi,Tahir,Warfaa,Khadar,Axmed,Dayib,Muxyadiin",
        "Deeqa-Nuur,Idmaan,Qali,Maymuun,Warsan,Yurub,Hodo,Fahma,Nimca,Xamdi,Ifra,Haboon,Umi,Zeynab-Nuur,Najmo,Khaalido,Qadro",
        "Shidane,Axmed Diriye,Heybe,Ibrahim Cali,Weyrah,Yabarow Cali,Goobe,Magane,Sabriye,Deeqsi,Ali Guleed,Sheekhdoon,Laaye,Looyaan,Barkhad,Idle,Abdinur,Kariye,Cabdi Xasan,Amiin,Dahiye,Buraaleh,"
        "Dalmar,Gabow,Faarax Jaamac,Riiraash,Yarow,Bashir Nuur,Mohamed Siyad,Kaynaan,Abdikarim,Taagane,Tuure,Ugaaso,Dhuxulow,Maow,Koshin,Isaaq,Absuge",
    ),
    "antilliaans": (
        "Marlyn,Derwin,Nilson,Runel,Lucindo,Zefrino,Rayvon,Igmar,Dangelo,Edwino,Alexis,Jurandy,Kimley,Giovannie,Ulric,Wladimir,Hilberto,Magnus,Bernardo,Calvin,Florencio,Pedrito,Amador,Shermaine,"
        "Quinton",
        "Thaïsa,Aixa,Jolaika,Sueanne,Xiomara,Marvelyne,Bibiana,Zoraima,Chanaika,Lucrecia,Viana,Dianthe,Shardienne,Wendeline,Quincella,Liliane,Yorleny,Charetti,Gelaine,Rosángela,Hirmine,Vivica,Karelis,"
        "Zuleyma,Mayrelis,Francisca-Maria,Ilaisa,Nurianne,Nashaira,Ruthmila,Tirsa",
        "Pardo,Zaragoza,Doekoe,Bomberg,Laclé-Odor,Lopez-Rumnit,Clementina,Sabino,Jacinta-Prins,Bito,Goeloe,Carolina-Hato,Bernadina,Basilia,Doest,Conquet,Vlaun,Stomp,Wathey,Flemming,Josefa,Tecla,"
        "Debrot,Boelijn,Palm,Molina,Calmera,Allée,Bulbaai,Piternella,Thodé-Rojer,Blijden,Cannegieter,Hansen,Wout-Alberto,Rigaud",
    ),
    "eritrees": (
        "Abrham,Mebrahtu,Daniel-Ghide,Teklit,Fitsum,Tsegezab,Filmon,Isayas,Aklilu,Kibrom,Ghebrehiwet,Mikiele,Mulugeta,Berhane,Efrem,Simon-Peter,Henok",
        "Lemlem,Mebrat,Hanna-Selam,Eden,Zewdi,Nigisti,Milena,Shewit,Rahwa,Heyab,Zufan,Yirgalem,Elsa,Winta,Almaz,Feven,Selam",
        "Zemuy,Woldegabriel,Beyene,Solomun,Keleta,Weldeslassie,Mokonen,Andom,Gilay,Kubrom,Gebrehiwot,Melake,Gebretinsae,Ghebremeskel,Ghebrezghi,Uqbagabr,Tesfamichael,Debesay,Habtemariam,Araya,Seyoum,"
        "Eyasu,Tuquabo,Tewelde,Negash,Ghirmay,Kuflom",
    ),
    "syrisch": (
        "Maher,Ghassan,Tamer,Zuhair,Adnan,Jaber,Safwan,Samer,Bassam,Wassim,Zaher,Hadi-Omar,Rami,Rabea,Obada,Riad,Suhail",
        "Jumana,Khawla,Tahani,Mona,Ranim,Buthaina,Kinda,Hiba,Iman,Fatmeh,Yusra,Nisreen,Hanadi,Dima,Roula,Batoul-Noor,Fadwa",
        "Habash,Hammoud,Tabbaa,Al Masri,Kayali,Al Hallabi,Mansour,Fares,Zain,Ibrahimagha,Al Saleh,Al Rashid,Yazbek,Alkhatib,Mahayni,Zarka,Aldarwish,Saleem,Arnaout,Al Khalaf,Daher,Kabbani,Alhamdan,"
        "Zeitoun,Khoury,Mousa,Al Dalati",
    ),
}  # fmt: skip
STRATEN = (
    "Kapittelstraat,Heggewikke,De Uithof,Abtsweg,Jan Ligthartplein,Op de Haar,Oranje Nassaukade,Vlasakkers,Kloosterbrink,De Gagel,Sint Servaashof,Weverspad,Mr. P.J. Troelstrasingel,"
    "Lange Bisschopstraat,Turfpoort,Binnenvest,Touwbaan,Mariniersweg,Professor Zeemandreef,'t Spiker,Korte Lijnbaan,Karveel,Boterbloemveld,Zuster Meyboomlaan,Aletta Jacobserf,Kolfschoten,"
    "Kapelberg,Hooischelf,Watermolenwal,Ganzenmarkt,Rooseveltlaan,Hoge Rijndijk,Leharstraat,1e Tuindwarsstraat,Kamerlingh Onnesweg,Over de Vesten,Bloemendaalseweg,Roggekamp,Hofmeesterij"
)
PLAATSEN = (
    "Eibergen,Oud Gastel,Uitgeest,Wijk aan Zee,Nieuw-Vennep,Hoensbroek,Gorredijk,Heerde,Ochten,Sas van Gent,Maarheeze,Hillegom,Zuidlaren,Surhuisterveen,Sint Annaland,Beek en Donk,Krommenie,"
    "Werkendam,Hendrik-Ido-Ambacht,Panningen"
)
