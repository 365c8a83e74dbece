# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood15; written without sight of the rules."""

from __future__ import annotations

VIJFTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Sieger,Ewout,Merijn,Stefan,Roland,Tjeerd,Ruurd,Machiel,Tom,Valentijn,Ysbrand,Arnoud,Joep,Adriaan-Pieter,Aldert,Ambroos,Bavo,Durk,Faas,Geurt,Gosse,Hylke,Ids,Jelmer,Kasper,Lubbert,Melle,Meindert,Minne,Paulus,Rembert,Reitze,Steven-Jan,Wubbo,Huig,Karst,Aldo,Maurits,Willibrord",
        "Annet,Berdien,Jacobien,Odette,Paulien,Renate,Susan,Betsy,Doortje,Janneke,Kirsten,Margo,Jorien,Aaltje,Alida,Anneke,Barbera,Cisca,Elleke,Engelien,Femmigje,Grada,Hendrikje,Jeltje,Lenie,Lidewij,Merle,Onneke,Petronella,Reinskje,Sietske,Wiepkje,Maaike,Swaantje,Tonny,Ymkje,Hilletje,Janna,Marleentje",
        "Fluit,Glas,Fontein,Geluk,Donker,Knol,Lam,Olie,Punt,Schilder,Spiegel,Staal,Zout,Mosterd,Kruidenier,de Gans,van den Berk,van Leerdam,van Tilborg,van Vianen,van Heusden,van Asperen,van der Knaap,ter Steege,te Velde,de Zeeuw,in den Kleef,"
        "van de Pavert,Hoogland-Pels,van Essen-Kamerling,Bergsma-ter Beek,de Rijk-Oltmans,Stuivenberg,Brandsma,Idema,Theunissen,Lammers,Gielen,Verschuren,Opdam,Bosscher,Kleefstra,Damhuis,Lubbers,Haverkamp,Wijbenga,Crijns,Ramaekers,Goossens,"
        "Borghuis,Esselink,Aker,Blik,Buidel,Citroen,Distel,Ezel,Garst,Haver,Kastelein,Kikkert,Konijn,Korf,Kreeft,Ladder,Leeuwerik,Mantel,Meeuw,Naald,Noot,Otter,Parel,Pater,Reiger,Schouw,Specht,Stier,Struik,Touw,Uil,Vuur,Zadel,Zwaard,de Kater,"
        "de Pijper,van Enkhuizen,van Zwol,van Brielle,van Genderen,van Oss,van Bommel,Doesburg,van Hoorn,op de Weegh,van 't Sant,van 't Riet,ter Hofstede,ter Avest,ten Dolle,den Boogert,van der Schans,van den Engh,Bruggink-Wolters,van Straaten-Luijk,"
        "Ottema-Kist,Zijtveld,Haarsma,Lantinga,Boonstoppel,Kamerbeek,Luijendijk,Moonen,Nuijens,Quaedvlieg,Reijnders,Scheltinga,Tanis,Uijterwaal,Vollebregt,Weusten,Zweers,Averink,Bolscher,Drijfhout,Egberink",
    ),
    "turks": (
        "Adem,Cemal,Gürsel,Haluk,Okan,Sezgin,Ünsal,Yaşar,Abidin,Bahadır,Cafer,Çetin,Durmuş,Ensar,Fikret,Galip,Hamdi,İrfan,Kazım,Lütfi,Muammer,Saffet,Şaban,Tahsin,Veysel",
        "Arzu,Cemile,Gülcan,Hanife,Hilal,Sevda,Şule,Asuman,Cennet,Dudu,Eşe,Feride,Hamiyet,Mualla,Nagihan,Nesibe,Pakize,Sabiha,Satı,Tuğçe,Vildan,Züleyha",
        "Akbulut,Bilgin,Cömert,Çakmak,Demirel,Dinçer,Esen,Gökçe,Kızılkaya,Koçak,Pehlivan,Seçkin,Ulusoy,Yıldırım,Adıgüzel,Akdoğan,Aydemir,Başkaya,Bölükbaşı,Dilmen,Duyar,Ertürk,Güldalı,Hoşgör,İnce,Kılavuz,Menteşe,Nacar,Öksüz,Ödemiş,Palabıyık,Şenol,Tatlı,Ünver,Yetkin",
    ),
    "marokkaans": (
        "Abdelhak,Amin,Anass,Houcine,Ilyass,Othmane,Saad,Taoufik,Allal,Benaissa,Dris,El Houssine,Habib,Haddou,Hammou,Idriss,Maati,Moulay,Ouail,Qassim,Slimane,Yahya",
        "Aziza,Fouzia,Jihane,Keltoum,Naoual,Soumia,Widad,Arbia,Chafika,Ferdaous,Hnia,Itto,Kenza,Mahjouba,Mbarka,Noufissa,Tamimount,Tlaitmas,Yamna,Zoulikha",
        "Aarab,Boujemaa,Chakir,Darrazi,El Boujaddaini,El Gourari,El Hachmi,El Jaouhari,El Mesbahi,Elouardi,Errachidi,Fettah,Ghallab,Houari,Lakhal,Mernissi,Nasri,Ouarrak,Sbai,Temsamani,Zaoudi,Aït Lhaj,Aabid,Akkouh,Amhaouch,Anbari,Arrass,Baghdadi,Bekkouri,Benkaddour,Bouyaghlafen,Chabab,Chennouf,Derkaoui,El Arbaoui,El Boukhrissi,El Khayat,El Ouassini,Fadil,Isfoula,Jouhri,Kabbaj,Lachhab,Majdoubi,Ouled Said,Raissouni,Semlali,Wahbi",
    ),
    "surinaams": (
        "Amar,Benny,Djoewan,Faizal,Hardjo,Jagdiesh,Kries,Nitin,Sigmund,Waldy,Zamir,Delbert,Amoerdjan,Bisnath,Ferrel,Ganesh,Moestafa,Nardew,Oscar,Parmanand,Rinaldo,Soenil,Viresh",
        "Chitra,Ellaine,Jennifer,Lucretia,Moenisa,Natasja,Ornella,Premwatie,Tiany,Vidya,Yvette,Asoka,Bidjanwatie,Deborah,Frederika,Georgette,Hildegard,Josta,Nirmala,Oemawatie,Phulmatie,Rinia,Soekdai,Wilgo,Xaviera",
        "Bhoelai,Autar,Badloe,Doekhi,Esajas,Goerdayal,Hoogdorp,Jairam,Khargi,Koorndijk,Lachman,Manichand,Nooitrust,Pahalwan,Sabajo,Sanches,Soerdien,Sonneveld,Tjin A Djie,Tolud,Zeegelaar,Atmopawiro,Abhelakh,Baidjnath,Cabenda,Chandrikasing,Dipotaroeno,Djasmadi,Grep,Jaggan,Kasanmoesdiran,Khoesial,Lo Fo Wong,Olensky,Parabirsing,Pokie,Ramsaran,Rathipal,Sewgobind,Slijngard,Tirtosemito,Venoaks,Wijntuin,Zandgrond",
    ),
    "ghanees": (
        "Abeiku,Augustine,Charles,Jonas,Seth,William,Ato,Baffour,Dela,Gershon,Kwami,Leslie,Mensa,Nii Armah,Senanu,Selorm",
        "Adjeley,Belinda,Doreen,Jemima,Kukua,Sarpomaa,Wilhemina,Akyere,Adzo,Afua,Bertha,Eyram,Gertrude,Juliana,Nyarkoa,Rose,Sena,Tawia",
        "Abrokwah,Addai,Afram,Aning,Arhin,Badu,Boafo,Bruku,Dwamena,Ennin,Kankam,Larbi,Nketia,Obiri,Oduro,Takyi,Abankwa,Adarkwa,Agyekum,Ahenkorah,Ampem,Asiedu,Assan,Attakora,Baidoo,Debrah,Duodu,Kodua,Laryea,Nkansah-Boadi,Odonkor,Ofosuhene,Sasu",
    ),
    "pools": (
        "Albin,Gracjan,Ksawery,Lesław,Alojzy,Ireneusz,Kacper,Stanisław,Aleks,Bronisław,Dionizy,Gerwazy,Janusz,Klemens,Lucjan,Mieczysław,Nikodem,Teodor,Walenty",
        "Bogna,Eugenia,Klaudia,Mirosława,Aniela,Anita,Karolina,Ludwika,Martyna,Roksana,Adrianna,Faustyna,Gertruda,Julita,Kazimiera,Nadzieja,Romana,Salomea,Zenobia",
        "Baranowska,Bielecki,Bujak,Cichocki,Dobosz,Gawron,Graczyk,Janicki,Klimek,Kurowska,Markowska,Matusiak,Mroczek,Panek,Stasiak,Świątek,Trojanowska,Wolska,Brzozowska,Cebula,Ciesielski,Domagała,Frątczak,Hołowczyc,Iwańska,Jagiełło,Kaźmierczak,Kędziora,Kopeć,Kwiecień,Łapińska,Marczak,Misiak,Niedźwiecki,Osińska,Płonka,Różycka,Sienkiewicz,Tracz,Wąsik,Wilczek,Zięba",
    ),
    "somalisch": (
        "Abuukar,Axmed,Daahir,Feisal,Keyse,Liiban,Mursal,Nuradin,Omer,Qalib,Siyad,Suldaan,Taahir,Abdinasir,Aweis,Cabdulqaadir,Cawil,Gacmay,Hoosh,Khadar,Mahamed,Muxumed,Nuurcade,Saalax,Shariif,Shucayb,Tubeec,Yey",
        "Aamina,Edna,Faduma,Fowsiya,Gobaad,Hani,Ilwad,Kaltuun,Nuurto,Saado,Shamis,Xaawo,Ayuub,Baar,Dhool,Dunya,Guhaad,Haweya,Hoda,Isnino,Kiin,Mako,Milgo,Ruqiyo,Saynab,Shukria,Timiro,Weris",
        "Abukar,Afrah,Aidid,Ainanshe,Arale,Askar,Cabdillahi,Caynte,Dhorre,Faqi,Galayr,Garaad,Geedi,Hared,Jeylani,Lohos,Macalin,Mahamuud,Nageeye,Odowa,Qaasim,Shirdon,Tarey,Xaaji,Yuusuf Cali,Wehliye,Abtidoon,Ahmey,Guurre Cade,Baadiyow,Bashe,Bulaale,Cabdikarim,Ciidle,Cosoble,Dhegdheer,Faarax Shire,Gabyow,Guleid,Halane,Hurre,Iidow,Jaziira,Karshe,Luqman,Madoobe,Maxbuub,Mursade,Nuurre,Qoorsheel,Rashka,Sahal,Sugaal,Tuuryare",
    ),
    "antilliaans": (
        "Adelmo,Alejandro,Carlitos,Dionisio,Egbert,Felipe,Gerson,Irvin,Julio,Luigi,Marvin,Nelson,Osvaldo,Percy,Raymundo,Silvano,Wendell,Alcides,Beltran,Ciro,Emilio,Erwino,Filiberto,Gilmar,Hubentley,Ismar,Jeancarlo,Kelvin,Ludson,Maurilio,Omayron,Porfirio,Quincely,Rangelo,Sigfried,Tico,Virgilio,Yamil",
        "Altagracia,Darlene,Elaine,Florentina,Gwendoline,Hermina,Jocelyne,Lourdes,Norayla,Shudeska,Tamara,Ursulina,Aminta,Bianela,Clarita,Digna,Esmirna,Fatiema,Hubertina,Iluminada,Joylin,Nilda,Odalys,Reina,Thamara,Urselina,Vernalda,Wivina,Yolanthe",
        "Adamus,Bikker,Clarinda,Dania,Gumbs,Lacle,Liberia,Melfor,Neuman,Philipps,Pinedo,Rosaria,Salsbach,Semerel,Thielman,Webb,Albertoe,Arrindell,Bakhuis-Croes,Bislick,Boasman,Cabral,Ceciliana,Concincion,Dolorita,Elhage,Fecunda,Garmes,Heyliger,Illis,Jonkhout,Kroon-Martes,Lodowica,Marchena,Oleana,Pandt,Raphaëla,Wederfoort",
    ),
    "eritrees": (
        "Aman,Biniam,Ermias,Kibrom,Senay,Temesgen,Yohannes,Afwerki,Efrem,Ghidey,Hermon,Iyob,Kifle,Medhane,Mikal,Siem,Tadese,Teame,Tsegay,Ukbay,Zerit",
        "Asmeret,Bisirat,Ghenet,Kokob,Mehret,Rigat,Saliem,Abrehet,Kisanet,Tsega,Abeba,Alganesh,Eyerusalem,Fana,Haben,Kibra,Lula,Niyat,Simret,Tsion,Yordanos",
        "Abraha,Beraki,Gebremedhin,Ghebremariam,Kiflay,Mehari,Okbamichael,Tesfamariam,Zemichael,Abay,Amare,Bokretsion,Fisehatsion,Gaim,Goitowoldu,Kiros,Lijam,Misgina,Neguse,Tsehaye,Ukubamichael,Woldegebriel,Yosief,Zerom,Tekeste,Uqbazgi,Zeratsion,Ghilazghi,Mesfun",
    ),
    "syrisch": (
        "Abdulrahman,Haitham,Rami,Abdulkarim,Adham,Aghiad,Bahjat,Eyad,Fawaz,Homam,Jamil,Laith,Majd,Mouaz,Oday,Qusay,Rafat,Safwan,Salloum,Taim,Usama,Zaher",
        "Abir,Bushra,Hanin,Lubana,Maysaa,Nour,Yara,Arwa,Aseel,Batool,Douaa,Ghufran,Inas,Lamees,Layal,Lina,Majida,Marah,Nahla,Raghad,Ruba,Sidra,Siwar,Tasneem,Wafaa,Zahra",
        "Abboud,Al Hariri,Al Jassem,Almahmoud,Ayyoub,Barakat,Fares,Ibesh,Jabbour,Najjar,Nassan,Tarabishi,Zeidan,Zakour,Abazid,Abdulwahab,Al Abdullah,Al Baroudi,Al Hamad,Al Homsi,Al Nahhas,Al Rawi,Alhussein,Antaki,Arnaout,Azzam,Chahine,Dalati,Diab,Hourani,Kayyali,Kilani,Malas,Naddaf,Omari,Rahhal,Saqqal,Wakkaf,Yaziji,Zaim",
    ),
}  # fmt: skip
STRATEN = (
    "Kastanjehof,Oude Vest,Achter 't Klooster,Wagenmakerspad,Pastoor van Arsplein,Spoorsingel,Vredehofstraat,Turfhaven,Lage Rijndijk,Ridderspoor,Poolsterpad,Ganzenveer,De Wieken,Zandoogje,Hertog Reinoudsingel,"
    "Allard Piersonkade,Dr. Nolensstraat,Grote Beer,'t Zwin,Sint Odastraat,Kapittelhof,Burg. Jansenlaan,Noorderhagen,Tweede Wittenburgerdwarsstraat,Het Rietveld,Kruizemuntstraat,Van Limburg Stirumplein,"
    "Prof. Kamerlingh Onnesweg,Oostvaart,Steenen Camer,Hooftskade,Plein 1953,Ds. van der Boschlaan,Bij de Put,Schoutenveste,Waldeck Pyrmontsingel,Meidoornpad,Op de Meent,4e Haagstraat,Ina Boudier-Bakkerlaan,Lagendijk,Zonnehof"
)
PLAATSEN = "Velp,Medemblik,Zevenaar,Hoogezand,Ulft,Emmeloord,Son en Breugel,Gennep,Zwijndrecht,Vaals,Sappemeer,Ommen,Rhenen,Druten,Groesbeek,Aalten,Dokkum,Wolvega,Heiloo,Kollum,Hasselt,Goirle,Horst aan de Maas"
