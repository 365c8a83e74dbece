# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood21; written without sight of the rules it measures."""

from __future__ import annotations

EENENTWINTIG: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Adriaan-Jan,Ate,Derk-Jan,Eibert,Gerjan,Harmjan,Heimen,Ite,Jilles,Nammen,Sybrand,Teake,Ulbe,Wopke,Yme,Durk-Jan,Maas-Jan,Arie-Kees,Leen-Pieter,Tijs,Rombout,Wim-Jan,Bauke,Detmer,Gillis,Lennard,Bonne,Chris-Jan,"
        "Fedde,Klaas-Pieter,Lieuwe,Meindert",
        "Akke,Ciska,Eeke,Froukelien,Janke,Lutske,Oetske,Pietje,Rinske,Sjoerdtje,Teatske,Wijntje,Gezina,Hillie,Stientje,Maaike-Anne,Roelien,Wilmien,Hannie,Lijsbeth,Maartje,Saartje,Evelyne,Joanneke,Dorine,Wubbechien,"
        "Silvana,Marcella,Annechien,Baukje,Doortje,Geke,Hillechien,Ietje",
        "Baken,Bord,Dijkgraaf,Drempel,Gordijn,Hagel,Kaars,Rog,Schaats,Tarwe,Turf,Veer,Spade,Ooievaar,Boender,Koren,van Leersum,van Bodegraven,van Zuilen,van Rossum,van Schaik,Wijchers,Achterberg,Bijsterveld,Croonenberg,"
        "Doeven,Fokkinga,Galjaard,Inia,Looijenga,Sijbrandij,Tissingh,Vlietstra,Wagenvoort,van den Boomgaard,ter Velde,de Kruijff,uit den Boogaard,van Eeuwijk,van Nieuwamerongen,Stoffels-Rutgers,de Heus-Wagter,"
        "van Lunteren-Mol,Kieft-van Ooijen,Bleijenburg,Corbeek,Donkervoort,Koldewijn,Moorlag,Nagtegaal,Puttenstein,Schouwstra,Tammeling,Vinkesteijn,Weggemans,Ballast,Krul,Mug,Schram,Tas,Rijpma,Oudewater,Aalbers,"
        "Bloemendal,Kamphuis,Nijenhuis,Verstappen,Wesselink,van den Eijnden,de Regt,Kamphof-de Ronde,van Rossem-Bakx,Veldkamp-Ottens,Hoogerbrugge,Gerritsen,Anker,Egel,Haak,Kers,Klomp,Kwast,Lamp,Lantaarn,Mosterd,Naald",
    ),
    "turks": (
        "Dursun Ali,Hasan Hüseyin,Lütfü,Ömer Faruk,Ali Rıza,Poyraz,Faruk,Veli,Abdurrahim,Aydoğan,Bahattin,Bekir,Cafer,Cemal,Çetin,Erol",
        "Adile,Asiye,Fikriye,Huriye,Makbule,Medine,Nebahat,Necla,Nimet,Sakine,Selvi,Şaziye,Vesile,Gülfidan,Songur,Bedriye,Cemile,Çiçek",
        "Ağırbaş,Akgöz,Atabey,Avcıoğlu,Ayhanoğlu,Başol,Benli,Bıçakçı,Boyraz,Budak,Çetinkaya,Dağlıoğlu,Delibaş,Elçi,Gençoğlu,Göksu,Haznedar,Karadağlı,Karagülle,Köroğlu,Kuyucu,Ölmez,Paşalı,Samancı,Tatlıses,Tepeli,Ulutaş,"
        "Yıldırımer,Aslanoğlu,Demircan,Kızıltaş,Öncel,Abacı,Adıgüzel,Akdeniz",
    ),
    "marokkaans": (
        "Abdelghani,Abdennabi,Hamou,Mimoune,Mouloud,Rahal,Salaheddine,Taha,Sifdine,Elmahdi,Abdelhamid,Abdessalam,Lhoucine,Abdelouahed,Ahmidou,Bouazza",
        "Chaïma,Fathia,Ftitcha,Hlima,Ijja,Lalla Fatima,Lkbira,Mamma,Mennana,Najima,Nassima,Rahmouna,Saâdia,Thlaitmas,Yattou,Zhor,Ikrame,Saadia,Aïcha,Arkia,Batoul",
        "Achouitar,Amezrou,Anaya,Azerkan,Azdad,Bachrioui,Belfkih,Benaissati,Benslaiman,Bouhjar,Bouyafrouri,Chemlal,Diouani,El Abassi,El Azouzi,El Bouchaibi,El Fakiri,El Hajjioui,El Kajjoui,El Makhloufi,El Ouariachi,"
        "El Yahiaoui,El Zerouali,Iaallalen,Laaouina,Lamhamdi,Mezouar,Ou Ali,Rharbi,Saghrouni,Taarabt,Yaakoubi,Zaouia,Zghari,Aït Hammou,Oulad Said,Ajouaou,Akouz,Chahdi,El Hamouti,Essafi,Haddaoui,Kajjal,Lemkaddem,Ouaissa,"
        "Rahimi,Sadik,Aït Lahcen,Abouyaala,Aghzaf,Aknouch",
    ),
    "surinaams": (
        "Ashokkoemar,Dewkoemar,Haimraj,Jai,Norman,Pertap,Quintus,Ramesh,Sewdien,Theofiel,Vinoodh,Jornell,Saimin,Wagino,Hariprasad,Oesman,Sirano,Baldewsingh,Carlo,Chander",
        "Bidjwanti,Chandrika,Euphemia,Ginette,Moenia,Nadjma,Ottoline,Premawatie,Satiem,Tjandrawatie,Ursilla,Wilma-Jane,Ngadinem,Soerijawati,Muriëlle,Olivia,Aroena,Deborah,Fidelia",
        "Aroma,Balgobind,Banwarie,Blinker,Boedhoe,Daniël,Dewnarain,Ensberg,Fräser,Ganpat,Inderson,Jagroep,Joemmanbaks,Kalidien,Karijopawiro,Kasijo,Ketwaru,Kowlesar,Kromopawiro,Mertowirio,Moesan,Nooitmeer-Panka,Oosterlen,"
        "Pinas-Amania,Raghosing,Refos,Soekirman,Tjon En Fa,Todirijo,Vijzelman,Waldring,Wong A Soy,Baarn-Lont,Alimahomed,Atmodimedjo,Bansradj,Olijfveld,Partosoewito,Sordam,Tauwnaar,Overman,Abhelakh,Bajnath,Chandrikasingh",
    ),
    "ghanees": (
        "Akoto-Prince,Ammishaddai,Fiifi-Paul,Jehoshaphat,Kofi-Mark,Kwesi-John,Nii Lante,Tony-Yaw,Ransford,Elorm,Agyenim,Barima,Abeiku,Agyeman-Duah,Barnabas,Cephas",
        "Abenaa,Adwoba,Afriyie-Rose,Akpene,Awurama,Barbara-Ama,Cynthia-Esi,Lucille,Maakua,Naa Lamiley,Sedinam,Yaa-Mercy,Dufie,Antoinette,Aseye,Benedicta",
        "Abbeyquaye,Abeka,Adjapong,Adzanku,Akakpo,Amponsem,Ankamah,Ankomah-Sey,Armah-Kofi,Asamani,Atitsogbui,Attobrah,Avorgbedor,Azumah,Boamah,Bruce-Tagoe,Commey,Glover-Addy,Hammond-Opare,Kpodo,Lamptey-Mills,"
        "Ofosu-Appiah,Omaboe,Sefah,Tagbor,Woyome,Addai-Mensah,Adjetey,Agbenyega",
    ),
    "pools": (
        "Albert-Jan,Ambroży,Dezydery,Jeremi,Juliusz,Makary,Tytus,Włodzimierz,Alojzy,Bernard,Bronisław,Cyprian,Eugeniusz,Florian,Gracjan,Hieronim",
        "Józefina,Marcelina,Sławomira,Walentyna,Aldona,Anastazja,Apolonia,Balbina,Brygida,Dagmara,Dobrosława,Eugenia,Faustyna,Gertruda,Greta,Helena",
        "Adamkiewicz,Babiarz,Balcerzak,Bartnik,Białkowska,Bogusz,Borowiak,Brodzińska,Cegielski,Cieplak,Drabik,Gąsiorowska,Gierczak,Grochowiak,Gryglewicz,Hołownia,Janczak,Kaczorowska,Karpiuk,Kotowicz,Krzemińska,Łabędzki,"
        "Matuszak,Nadolna,Niedźwiecka,Osiecka,Pieczarka,Półtorak,Przybysz,Siwiec,Surma,Szczepanik,Tyszkiewicz,Wachowiak,Węgrzyn,Zagórska,Ździebło,Falkowski,Góralczyk,Kołakowska,Podgórska,Staniszewska,Świderski,Wasiak,"
        "Zaremba,Szymczak,Buczek,Chudzik,Czajkowska",
    ),
    "somalisch": (
        "Abdibaasid,Abdihakim,Abdulqadir,Faarax-Deer,Jaamac-Yare,Maxamuud-Deeq,Muumin,Roobleh,Ahmedweli,Cabdiraxman,Mukhtaar,Taageer,Abdifatah,Aadan-Nuur,Axmed,Baashi",
        "Aniiso,Astur,Bariise,Beyddan,Deegan,Habboon,Idiil,Indhadeeq,Ismahaan,Jiija,Liin,Magool,Nimcaan,Nuuraay,Qureesha,Udgoon,Xiddigo,Degmo,Ikraan,Ugbaad,Asli,Barwaaqo,Cibaado",
        "Afdub,Aftin,Awaale,Axmed Guul,Badmaax,Biyoley,Cabdisamad,Caddawe,Dhagaweyne,Dhoorre,Faarey,Figi,Hadliye,Harbi,Hayaan,Jiis,Laacdheer,Maxamed Jaamac,Mudey,Ooyaaye,Qabille,Rabiile,Sooyaan,Tuulax,Ucaase,Xandulle,"
        "Xirsi Cawaale,Yoonis Cige,Yusuf Garaad,Baasto,Dhegacade,Gesey,Hareed,Hassan Nuur,Kadiye,Sheikh Ibrahim,Abdikarin,Abuukar,Barqadle",
    ),
    "antilliaans": (
        "Adriel,Arvin,Chayenne,Clyfford,Demetrio,Edgardo,Errolson,Gianmarco,Hershel,Jandro,Jeandry,Juchwen,Kemuel,Macario,Octavio,Pacheco,Rienel,Silvino,Ulrich,Vicenzo,Yurendell,Zevenick,Agustin,Anthony,Brandon,Cornelio,"
        "Dennison,Emiliano,Bernardo,Bolivar,Calvin",
        "Aideline,Chermaine,Delvina,Emelda,Evarista,Fiorella,Gerarlyn,Graciela,Idelsa,Jenaida,Jurmarie,Keidy,Lisette-Marie,Maruja,Nathifa,Quensella,Rosangela,Sheritza,Suhandra,Tirza,Uralda,Veronique,Yandra,Zinaida,"
        "Abigael,Charisma,Delia,Elisabet,Francheska,Gisella,Hedwiges,Jurainy,Kimberly,Marisela,Nayomi,Altagracia,Benicia,Damaris",
        "Agostien,Allee,Amaya,Barbolina,Cijntje-Bakx,Dindial,Dortalina,Elias-Seferina,Fos,Halley,Jonis,Kock-Arends,Koko,Maartense,Mardenborough,Peney,Roosberg,Trappenberg,Vlieg,Bryson,Baromeo,Candelaria,Koeijers,Lacruz,"
        "Lopes,Minguel,Angelista,Arends,Arrindell",
    ),
    "eritrees": (
        "Andebrhan,Daniel-Tesfay,Idris-Omer,Kaleab,Samuel-Kidane,Abraham,Afewerki,Aman,Aron,Asmerom,Bereket,Bahlbi,Eyob,Fitsum,Futsum,Ghirmay",
        "Adhanet,Birikti,Ferewoyni,Helen-Saba,Medhanit,Melat,Milena-Haile,Sara-Tesfay,Solomie,Zighe,Abeba,Akberet,Alganesh,Aster,Azieb,Bana",
        "Afeworki,Andegiorgis,Asrat,Atsbaha,Demsas,Ghebremicael,Ghebretnsae,Goitom-Asfaw,Hidrat,Kassa,Ketema,Lebasi,Meharena,Sibhatu,Tesfaldet,Weldehawariat,Weldetensae,Yihdego,Habtemichael,Woldegiorgis,Abay,Adhanom,"
        "Alem,Araya,Asmelash,Bahta",
    ),
    "syrisch": (
        "Adib,Aws,Bader,Fawwaz,Hani-Samir,Mahmoud-Adel,Nabih,Rateb,Subhi,Thaer,Wasim,Abdulsalam,Abdulrahman,Aghiad,Akram,Anwar",
        "Ahlam,Basima,Boushra,Diana-Rose,Ghadir,Haifaa,Mays,Muna-Laila,Nagham,Rawan,Siham-Rima,Widad-Noor,Yamama,Kawthar,Wiam,Afraa,Arwa,Batoul-Noor",
        "Abu Zeid,Al Akraa,Al Dakhil,Al Fayad,Al Ghazzawi,Al Kassem,Al Obeid,Al Qudsi,Al Tinawi,Alabed,Alali,Alshikh,Atrash,Awwad,Azm,Baghajati,Chahin,Ghreiwati,Hamdoun,Kalthoum,Kudsi,Mouazzen,Murad,Obaid,Qaddour,Rifaie,"
        "Shahoud,Shihabi,Tarakji,Tayyar,Zarzour,Ghannam,Qassab,Rahal,Abazid,Akkad,Al Bitar",
    ),
}  # fmt: skip
STRATEN = (
    "Achthuizerbocht,Arent Krijtsstraat,Baanstee-Oost,Bovendiep,Broerenkerkplein,Burg. Jansoniusstraat,Cannenburg,Dirk Boutslaan,Dr. Beguinlaan,Drossaardsgang,Eerste Schinkelhof,Elzenbroek,Frederik Hendrikplantsoen,"
    "Galgenwiel,Graaf Reinaldweg,Grote Beemd,Heggerankpad,Hertog Albrechtkade,Hoefbladhof,In de Cramer,Jhr. Nedermeijerlaan,Kanunnik Pijlsstraat,Kattebroek,Kleine Overstraat,Kwikstaartdreef,Lage Zandschel,"
    "Mr. Kesperstraat,Molenbelt,Nieuwe Ebbingepad,Onderlangs,Op de Kamp,Overloop,Pastoor Bleijsplein,Pr. Marijkestraat,Rietgorsmeen,Rondweg-Zuid,Schelpenkreek,Snijdersbergstraat,St. Janskerkhof,Stadsweide,Tasveld,"
    "Tuindersring,Uiterdijk,Veenkade-Noord,Waterlelie,Westerbuitensingel,Zesde Haven,Zwanebloem,Albert Plesmanweg,Arcadiapad,Bongerd,Brinklaan,Burg. Kessenslaan,Cort van der Lindenkade,De Wending,Donkere Gaard,"
    "Dr. Kuyperstraat,Eendenkooi,Eerste Wormenseweg,Fabrieksgang,Gasthuisring,Graaf Adolfplein,Jan Ligthartlaan,Kaap Hoorndreef,Koestraat,Korte Vest,Kwartelmeent,Laan der Verenigde Naties,Lange Haven,Onder de Linden,"
    "Paterserf,Populierendreef,Prof. Keesomlaan,Raadhuisstraat,Rode Kruislaan,Schansbaan,Sint Servaasklooster,Spanjaardslaan,Spoorzicht,Tolsteegplantsoen,Valkhof,Vierde Binnenvestgracht,Vlashof,Wetering,"
    "Willem Dreeshof,Zijlwatering,Zuiderbuurt"
)
PLAATSEN = "Appelscha,Ameide,Asten,Beilen,Dieren,Elst,Grave,Groenlo,Huissen,Kerkdriel,Makkum,Millingen aan de Rijn,Schijndel,Sommelsdijk,Wijhe,Valkenburg aan de Geul,Bedum,Borculo"
