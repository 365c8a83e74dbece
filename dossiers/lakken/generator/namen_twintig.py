# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood20; unknown while the rules it measures were written."""

from __future__ import annotations

TWINTIG: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Arend,Arjan,Bert,Elmer,Jacob,Jesper,Johannes,Kjeld,Koos,Luc,Peter-Paul,Sibren,Brian,Dirkjan,Ger,Guido,Jens,Martin,Michel,Nick,Sam,Wesley,Huib,Jarno,Roelf,Wessel-Jan,Adriaan,Alwin,Bernard,"
        "Bertus,Chiel,Daan,Derk,Durk",
        "Amber,Claudia,Jantje,Jenneke,Jiska,Klaasje,Lia,Marlies,Martine,Roosmarijn,Sascha,Tanja,Wieteke,Aletta,Angela,Cindy,Danielle,Debby,Eva,Hedy,Jeanet,Laura,Lucie,Melanie,Mia,Sharon,Alie,Annet,"
        "Bregje,Carolien,Diana,Dineke,Elly,Fenna,Geesje,Gerda",
        "Boog,Dolk,Goedhart,Kuit,Kroes,Koekoek,Plank,Spaan,Staart,Stekelenburg,Strik,Troost,Tuin,Schuit,Schelp,Trap,Tulp,Mast,Fuik,Vaandrager,Kogel,Stelling,Zwanenburg,Smal,Roodhart,Blaauw,Kwak,"
        "Bakkenes,Wieringen,Baars-Tulp,Akkermans,Beumer,Boekhout,Bosch,Brands,Buijtenweg,Claassen,Coenen,Deelstra,Diepeveen,Eerdmans,Ekelmans,Faber,Flinterman,Gerbrandy,Gijsbers,Grijpma,Haasnoot,Heemstra,"
        "Hoogervorst,Hoogma,Iedema,Jaspers,Joosse,Kamstra,Keuning,Kerssies,Klinkhamer,Koelewijn,Krabbendam,Lansink,Leenders,Loeffen,Mandemakers,Minderhoud,Mulderij,Noorlander,Nijssen,Okkerse,Oskam,"
        "Pietersen-Vaas,Poelman,Ravestein,Rijnsburger,Roordink,Sloothaak,Slingerland,Sytsma,Tabak-Vroege,Tukker,Twisk,Uitslag,Verschoor,Vriezema,Wesseling,Westdijk,Wubbels,Zegers,Zwanikken,van Almelo,"
        "van Egmond,van Schagen,van Aalst,van Baarle,van Nispen,van Oldeniel,van Hasselt,van Nieuwkerk,van Berkel,van Lopik,van Wageningen,van Kampen-Joosse,van der Aa,van der Graaff,van der Burgt,van der Zanden,"
        "van der Vlist,van der Kuip-Faber,van den Bulk,van den Hurk,van den Assem,van de Water,van de Pol,van de Beld,van 't Hullenaar,van 't Foort,van 't Ende,in 't Hol,op den Brouw,op den Oordt,op 't Landt,"
        "ter Laak,ter Mors,ter Beke,ten Broeke,te Nijenhuis,te Lintelo,de Blaeij,de Bree,de Clerck,de Nijs,de Ronde,de Smet,de Wijs,den Dekker,den Besten,den Adel",
    ),
    "turks": (
        "Abdullah,Alpay,Berkay,Bünyamin,Efe,Harun,Şahin,Tuncer,Bilgehan,Eren,Muharrem,Sefa,Nejat,Atilla,Barış,Celal,Coşkun,Engin",
        "Ayşegül,Banu,Ece,Meral,Nurten,Sevim,Şermin,Açelya,Afife,Alev,Hayriye,İrem,Pembe,Serpil,Simge,Beyza,Demet,Didem,Elvan",
        "Akdeniz,Arıcı,Bayındır,Çağlayan,Dağlı,Erbay,Gülmez,Kutlu,Odabaşı,Yaşar,Yorulmaz,Abacı,Akbaş,Akgün,Akkaya,Aslantaş,Aygün,Berber,Gezer,Güzel,Kabak,Kayaalp,Malkoç,Önal,Özaydın,Öztaş,Saygın,Solmaz,"
        "Süngü,Tokgöz,Uygur,Yanık,Yurt,Turgut,Tütüncü,Adıgüzel,Altun,Bilgin,Candan",
    ),
    "marokkaans": (
        "Achraf,Azeddine,Boubker,Hilal,Maarouf,Mouad,Nasser,Oualid,Rayan,Abdelouahed,Abderrazak,Ashraf,Mohammadi,Ouassim,Sliman,Younous,Abdelhak,Abdelmajid,Ayman,Chouaib",
        "Bahia,Dounya,Jihan,Ghizlan,Hassna,Meryam,Nihad,Oum Hani,Rabiaa,Sakina,Samia,Zahira,Amina,Assia,Chaima,Fadoua,Fatima-Zahra,Halima",
        "Ajnad,Benaissa,Bouchrit,Chebli,El Amraoui,El Guerrouj,El Mouden,El Yousfi,Ennouali,Gharbaoui,Hessaini,Lakbir,Mansouri,Rahali,Tajmouati,Abdeslam,Ahidar,Akoudad,Allali,Asrih,"
        "Bakkouri,Benchekroun,Boulakhrif,Bouhlal,Chrayah,El Aallali,El Boukili,El Ghoulbzouri,El Hannach,El Karmoudi,El Mokadem,El Rhazi,Fattah,Haddioui,Idbakkas,Jelti,Kajouane,Khoulani,Lamhaouar,Nouri,"
        "Ouhammou,Rabbaa,Sbaa,Aarab,Abouyaala,Aharchi,Ait Lahcen",
    ),
    "surinaams": (
        "Bharat,Gilmore,Hendrik-Guno,Kenrich,Nandkoemar,Sheldon,Alwien,Astley,Bhola,Carmelo,Dewan,Djoko,Hemradj,Krishnadath,Nizam,Rodney,Sewdath,Sjaam,Wilgo,Aroen,Chander,Delano,Dinesh",
        "Bhanwatie,Diann,Evangeline,Fransisca,Georgetta,Jasoda,Marijke,Ramona,Sieglien,Urmie,Aroena,Bhagwanti,Cherida,Ellen-Mae,Jerusa,Mitra,Saraswatie,Soelastrie,Sonja,Tania,Vidjaywatie,Aartie,Carla,"
        "Hermina,Ilona",
        "Anijs,Bansie,Bhikhari,Blanker,Gefferie,Hoever,Jaggernath,Kertosentono,Moennesing,Niekoop,Poese,Ramcharan,Redan,Saridjo,Soemodihardjo,Sowirono,Vrede,Wartes,Alihusain,Amatredjo,Asraf,Baldewsingh,"
        "Belfor,Boldewijn,Dhanes,Doelwijt,Dragman,Ebicilio,Essed,Gangadin,Huiswoud,Kromowidjojo,Nanhekhan,Setrodipo,Soebhag,Sordjo,Tjokrodimedjo,Sukul,Algoe,Chin A Foeng,Doerga,Dwarkasing",
    ),
    "ghanees": (
        "Adu,Alex,Bright-Osei,Eben,Emmanuel-Kofi,Kwabena-Poku,Martin,Nana Yaw,Yaw-Boafo,Asare,David,Gyasi,Joshua,Kwaku-Duah,Kweku,Nana Kofi,Philip,Albert,Christian,Derrick,Fred",
        "Abena-Konadu,Angela,Asantewaa,Cordelia,Efua-Mansa,Fausty,Gloria-Esi,Janice,Lovia,Maame Yaa,Nana Ama,Yaa-Achiaa,Adjoa-Pokua,Alberta,Lois,Margaret,Nyameye,Ruth,Sarah,Stella,Adelaide,Akyaa,Benedicta,"
        "Deborah",
        "Achampong,Agyeman-Duah,Ankomah,Asare-Bediako,Bawuah,Gyamerah,Hemeng,Kumah,Tieku,Addy,Akuoko,Ampadu,Anarfi,Aryee,Awuku,Biney,Bortey,Brempong,Eghan,Enchill,Essuman,Kissi,Koduah,Mantey,Minka,"
        "Nyantakyi,Pipim,Quartey,Tenkorang,Wilmot,Abrokwah,Adusei,Ahenkorah,Akomeah",
    ),
    "pools": (
        "Grzesiek,Amadeusz,Bartek,Leopold,Maurycy,Mikołaj,Tobiasz,Wincenty,Aleksander,Błażej,Bronisław,Cyprian,Daniel,Fabian,Ignacy,Janusz,Jarosław,Karol",
        "Bożenka,Halinka,Ksenia,Adela,Apolonia,Maja,Zyta,Alina,Anastazja,Blanka,Cecylia,Daria,Elwira,Gertruda,Ilona,Julita,Kazimiera,Klaudia",
        "Bartosik,Bielawska,Bogdańska,Cygan,Czyżewska,Gołębiewska,Jędrzejczyk,Kowalewski,Kucharska,Stankiewicz,Wesołowska,Bobrowska,Brodzik,Budzyński,Czaja,Dąbek,Drzewiecki,Dziuba,Falkowska,Fornal,Gajda,"
        "Głuszek,Grzybowska,Hetman,Jagodzińska,Janas,Jurek,Kasperek,Klimczak,Kmiecik,Konieczna,Kozioł,Kuś,Pałka,Piekarska,Raczyńska,Szostak,Tarnowska,Trojanowski,Zarzycka,Zielonka,Andrzejczak,Augustyniak,"
        "Chojnacki,Dziedzic",
    ),
    "somalisch": (
        "Abdirashiid,Axmed-Nuur,Bootaan,Feysal,Jibriil,Maxamuud,Mohamed-Deq,Mustafe,Sayid,Xirsi,Abshiir,Bahdoon,Caynaanshe,Habane,Hassan-Dahir,Ilmi,Khaliif,Maalik,Saalim,Abukar,Cismaan,Daahir,Ibraahim",
        "Ardo,Fadumina,Farxiya,Halgan,Hamda,Hawaa,Khadiija,Shaadiyo,Ashwaaq,Casha,Fahma,Jamiilo,Malyun,Nadifa,Nimo,Qali,Suban,Xalwo,Aamina,Asli,Cibaado,Dhuuxo",
        "Abtidon,Afgaab,Aden Farah,Ahmed Dheere,Ashkir,Barqadle,Buraaleh,Cismaan Good,Dheeg,Diinle,Gutaale,Habeeb,Hussen Ali,Iimaan,Jeyte,Keenadiid,Maalim Nur,Mohamed Siyad,Ruush,Saalax,Shariif,Abdille,"
        "Absiye,Alasow,Ali Dhuux,Barrow,Baxsan,Bidaar,Buule,Caddow,Calasow,Ciilmi,Dhiblaawe,Faytin,Geeddi,Goodax,Guuleed Nuur,Hilaal,Isaaq,Jeele,Mayow,Qoorgaab,Sheekh Cabdi,Siyaad Xasan,Xayle,Yabaal,Biixi,"
        "Cabdillahi,Faahiye,Galaydh",
    ),
    "antilliaans": (
        "Alfonso,Bernardo,Christopher,Diomar,Edwardo,Geomar,Herbert,Merlin,Orlin,Steve,Virgil,Aldrin,Brayan,Dangelo,Deivis,Elsio,Jonard,Lisandro,Mitchell,Randall,Rignaldo,Robbie,Ulric,Angelino,Elvis,"
        "Erwin,Ivan",
        "Andreina,Belkis,Edsia,Farisha,Gerarda-Ann,Inez,Jairaisa,Liset,Mirla,Sandrina,Theresita,Viviana,Yadira,Anushka,Candida,Deniska,Emely,Germaine,Karelly,Lizandra,Magaly,Osmarie,Quetty,Rochelle,"
        "Ruthlyn,Shanaya,Thaïsa,Vilma,Zharina,Chantal,Damaris,Hubertina,Joan",
        "Albertus-Riche,Antersijn,Baldera,Bernadina,Celestijn,Cornelisse,Flaneur,Garmers,Goeloe,Gonzalez,Hansen,Jacinto,Lacrum,Luciana,Makaai,Seferina,Albertsz,Ansano,Ascencion,Balootje,Bomba,Carmelia,"
        "Carolus,Clemencia,Conquet,Cornet,Damiana,Dijkhoff,Eman,Ludgarda,Melaan,Merkies,Petrocchi,Quirindongo,Rifaela,Tearr,Thomasia,Willekes,Adamus,Apostel,Boasman,Calmes",
    ),
    "eritrees": (
        "Daniel-Tek,Mikiele,Adhanom,Asmerom,Bahlbi,Fikremariam,Okbay,Tomas,Amanuel,Awet,Biniam,Ermias,Filmon,Ghebre,Girmay,Haben,Henok,Kahsay",
        "Merhawit,Arsema,Hana,Salem,Sennait,Soliana,Solome,Tegbaru,Adiam,Almaz,Asmeret,Bana,Eden,Elsa,Fiyori,Helen,Kokob,Luwam",
        "Bereket,Dawit-Ghide,Gebretinsae,Gilazghi,Kahsai,Mulugeta,Abreham,Atsbeha,Fitwi,Gherezgiher,Ghebremichael,Habtay,Hailemariam,Kahsu,Mehari-Sium,Melake,Ogbe,Tikue,Ukbai,Weldeslassie,Zewde,Abay,"
        "Afewerki,Asfaha,Asmelash,Bahta,Embaye,Fesshaye",
    ),
    "syrisch": (
        "Anas-Omar,Monzer,Moutaz,Abboud,Abdulaziz,Emad,Hamzeh,Ismaeel,Karam,Sameer,Abdulrahman,Alaa,Amjad,Ayham,Bahaa,Bilal,Eyad,Firas",
        "Alaa-Nour,Fatima-Alia,Isra,Khouloud,Manar,Roula,Basma,Feryal,Leen,Mona,Samah,Amani,Bayan,Doaa,Eman,Hanadi,Hiba,Lama",
        "Abu Hamdan,Al Darwish,Al Nasser,Al Omar,Al Sheikh,Almohamad,Darwich,Fattal,Mahayni,Nassif,Abdulhamid,Ajaj,Al Abed,Al Akkad,Al Aswad,Al Atrash,Al Faraj,Al Khalaf,Al Laham,Al Mansour,Al Mousa,Al Najem,"
        "Al Qasem,Al Rashid,Al Sibai,Al Turk,Al Yousef,Alkhalil,Bakkour,Chamma,Nakhleh,Zaher,Abbas,Al Abdullah,Al Bitar,Al Dimashqi",
    ),
}  # fmt: skip
STRATEN = (
    "Ereprijsstraat,Lijsterbesdreef,Van Foreestlaan,De Savornin Lohmanplein,Rozendaalse Allee,Burgemeester Haspelslaan,Dr. Kuyperpad,'t Schoor,Lange Kerkdam,Wolbrantskerkweg,Molenstraat-Zuid,Prins Bernhardkade,Achter het Spui,Noordeinde,Bergse Linker Rottekade,Hof van Zilverden,Pastoor Vroomansring,"
    "Jan Evertsenplaats,Lepelenburg,Appelmarkt,Ossenkoppelerhoek,Rietbaan,De Terp,Keern,Kadijk,Plein 1953,Laan van Nieuw Oost-Indië,Boulevard Heuvelink,Eerste Weerdsweg,Lovensekade,Zandstuvenbelt,Vossenkamp,Sint Agathahof,Jhr. Nedermeijer van Rosenthalweg,Korte Poten,Gedempte Gracht,"
    "Binnen Vissersstraat,Kardinaal de Jongweg,Verlengde Hereweg,De Werf,Mr. Treublaan,Oranjesluisje,Tussen de Diepen,Bilderdijkpark,Spinozahof,Van Karnebeeksteeg,Zuster Meijboomstraat,Eikenhorst"
)
PLAATSEN = "Lelystad,Castricum,Raamsdonksveer,Oegstgeest,Hendrik-Ido-Ambacht,Nederweert,Maasbracht,Heemskerk,Volendam,Leiderdorp,Pijnacker,Baarn,Bilthoven,Duiven,Vriezenveen,Budel,Sas van Gent,Velsen-Noord,Oude Pekela,Musselkanaal,Bergschenhoek,Nieuw-Vennep,Den Dolder,Hoensbroek,Monster"
