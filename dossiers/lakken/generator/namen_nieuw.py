# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the families ood5 to ood9; each source was unknown while the rules it measures were written.

Larger than the other sources, so that two people with one first name are as rare as in real files. A third of the Dutch
surnames are ordinary words.
"""

from __future__ import annotations

NIEUW: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Joris,Sander,Niels,Rens,Maikel,Jeroen,Marco,Sjaak,Theo,Frits,Hugo,Casper,Tim,Luuk,Olaf,Patrick,Robbert,Dennis,Edwin,Barend,Gerben,Wiebe,Klaas,Toon,Sjors,Ruud,Leendert,Gerard,Martijn,Erik",
        "Marloes,Anouk,Carla,Ineke,Petra,Monique,Tessa,Denise,Mieke,Corrie,Annelies,Babette,Evelien,Manon,Nicole,Sofie,Willeke,Daphne,Margriet,Gonnie,Hilde,Josien,Rianne,Sylvia,Thea,Ursula,Wendy,Jantien,Floor,Maud",
        "Visser,Bakker,de Wit,Kok,de Jonge,Boer,Koning,de Koning,Slot,van der Wal,Vermeer,Jansma,de Rooij,Spaans,van Rijn,Bouwman,Veldhuis,Wessels,Evers,van Dongen,Hermans,de Lange,Kuijpers,van Veen,Verhoeven,van der Ploeg,"
        "Schaap,Engel,Bloem,Hazenberg,van den Bosch,Buis,Rietveld,Nieuwenhuizen,Dijkman,Koopman,Schaper,de Waard,Vos,Haan,de Haas,Spijker,Kamp,Kool,van Os,Pannekoek,Kranenburg,Drost,Lub,Sluis,Ploeg,van der Zee,Wolf,"
        "Zeeman,Ruiter,Bosman,Hoek,Stolk,Vonk,van Buuren,Waterman,Westra,Kloos,Bijl,Pot,Pool,Stoop,Bron,Mees,van der Kolk,Hartman,Zuiderveld,Oosterhuis,van 't Hoff,Dronkers,Plug,Verkade,Moerman,Bekker,de Bock",
    ),
    "turks": (
        "Kerem,Onur,Selim,Erdem,Fatih,Halil,Gökhan,Levent,Metin,Sinan,Taner,Uğur,Vedat,Yavuz,Zafer,İsmail",
        "Aslı,Ceren,Filiz,Gamze,Hülya,İpek,Leyla,Müge,Neslihan,Pelin,Rabia,Seda,Tülay,Ümmühan,Zehra,Aynur",
        "Aktaş,Bayram,Ceylan,Durmaz,Ekinci,Fidan,Gürbüz,Işık,Kalkan,Korkmaz,Oral,Özkan,Polat,Sezer,Taş,Tosun,Uslu,Yavuz,Yüksel,Bilgiç,Çakır,Dağdelen,Karagöz,Toprak,Ergün",
    ),
    "marokkaans": (
        "Adil,Aziz,Badr,Chakib,Farid,Hicham,Ismael,Jawad,Kamal,Mehdi,Mounir,Omar,Reda,Samir,Walid,Yassine",
        "Amal,Asmae,Dounia,Fatiha,Ghizlane,Habiba,Imane,Jamila,Laila,Meriem,Nora,Oumaima,Rajae,Salma,Wafa,Zineb",
        "Abdellaoui,Achraf,Bakkali,Benjelloun,Bouzian,Chentouf,Dahmani,El Aissati,El Mansouri,Fikri,Ghazali,Hamdi,Ibrahimi,Jaadari,Kaddouri,Laghmouchi,Mahfoudi,Naciri,Oukili,Rahmouni,Sabiri,Tazi,Yahyaoui,Zarioh,Ait Taleb",
    ),
    "surinaams": (
        "Anand,Bryan,Cedric,Dennis,Errol,Frank,Glenn,Harold,Jerrel,Kishan,Melvin,Naresh,Prem,Ravi,Steven,Widjai",
        "Anjali,Brenda,Chandra,Debora,Esther,Farida,Gloria,Henna,Irma,Judith,Kavita,Lucia,Muriel,Nalini,Rita,Savitri",
        "Abdoelkariem,Bhageloe,Chotoe,Debidien,Elmont,Fernandes,Goedhoop,Hiwat,Irawan,Jharap,Kanhai,Linger,Mohan,Nandlal,Oedit,Parohi,Rambaran,Sardjoe,Tirbeni,Udenhout,Vismale,Wekker,Zebeda,Kromodimedjo,Eersel",
    ),
    "ghanees": (
        "Agyei,Benjamin,Clement,Daniel,Eric,Francis,George,Henry,Joseph,Kwadwo,Maxwell,Nathaniel,Richmond,Stephen,Theophilus,Yaw",
        "Abigail,Beatrice,Cecilia,Dorcas,Esther,Faustina,Gladys,Hannah,Irene,Janet,Linda,Mabel,Naana,Ophelia,Rebecca,Serwaa",
        "Adomako,Afriyie,Aidoo,Akoto,Amponsah,Arthur,Asamoah,Bonsu,Brobbey,Dapaah,Essien,Fosu,Gyamfi,Konadu,Kusi,Manu,Nartey,Ntim,Obeng,Otoo,Poku,Quansah,Sarfo,Tawiah,Yankson",
    ),
    "pools": (
        "Artur,Bogdan,Cezary,Damian,Emil,Filip,Gustaw,Henryk,Igor,Jacek,Leszek,Maciej,Norbert,Radosław,Sebastian,Tadeusz",
        "Alicja,Barbara,Celina,Danuta,Edyta,Franciszka,Gabriela,Hanna,Izabela,Jolanta,Kinga,Lucyna,Marzena,Paulina,Teresa,Urszula",
        "Andrzejewska,Bąk,Cieślak,Dudek,Filipek,Gajewski,Hajduk,Jaworska,Kubiak,Lipiński,Malinowska,Nowicki,Olszewska,Pawlak,Rogalska,Sawicki,Tomaszewska,Walczak,Witkowska,Zalewski,Ziółkowska,Sokół,Kania,Gołąb,Musiał",
    ),
    "somalisch": (
        "Abdulkadir,Ahmednur,Bile,Cali,Daud,Faarax,Galal,Idris,Keynan,Maxamed,Nuur,Qasim,Rooble,Sakariye,Sharmarke,Yoonis",
        "Amran,Barni,Caasho,Deeqo,Faiza,Hawo,Ikran,Jawahir,Kowsar,Luul,Muna,Nasra,Qamar,Rahma,Sucaad,Zamzam",
        "Abokor,Aadan,Bulhan,Cabdulle,Diriye,Faarah,Gaas,Hagi,Igal,Jibril,Khalif,Libaan,Maxamuud,Nuux,Qorane,Raage,Salad,Tahlil,Warfa,Yuusuf,Mire Aden,Sheik Nur,Haji Omar,Cige,Bihi",
    ),
    "antilliaans": (
        "Anselmo,Benito,Curtis,Delano,Efrain,Franklin,Genaro,Hensley,Ishmael,Jonathan,Kenrick,Lionel,Norwin,Orphelio,Rudolf,Sherman",
        "Aurelia,Bernadette,Carmelita,Dinora,Eldrina,Filomena,Gerarda,Hilaria,Indira,Jacqueline,Kathleen,Lisandra,Maybeline,Nelly,Olga,Rubiela",
        "Albertina,Balentina,Constancia,Damoen,Eugenia,Fransman,Gomes Casseres,Hernandez,Ignacio,Juliana,Koolman,Lampe,Mathilda,Naaldijk,Oduber,Paulina,Quandt,Rufina,Silberie,Tromp,Vrolijk,Wever,Zievinger,Croes,Werleman",
    ),
}  # fmt: skip
STRATEN = (
    "Prins Mauritsstraat,Tulpenlaan,Ooievaarsweg,Brouwersgracht,Jacob Catsstraat,Zonnebloemplein,Thorbeckelaan,Oostersingel,Broekpolderweg,Churchillplein,Van Goghstraat,Rembrandthof,De Ruyterkade,Vijzelpad,"
    "Kruisboog,Leidsevaart,Ambachtstraat,Sint Annastraat,Monseigneur Nolensplein,Graafseweg,Nieuwe Kerkstraat,Madame Curiestraat,Kapelaan Kochlaan,Burgemeester Knappertlaan,Griend,Het Zand,Langestraat,Vuurtorenweg,"
    "1e Oosterparkstraat,Jan Steenlaan,Kleine Houtweg,Hof van Holland,Karel Doormanlaan,Ter Horstlaan,Veldzichtstraat"
)
PLAATSEN = "Hilversum,Dordrecht,Venlo,Assen,Middelburg,Katwijk aan Zee,Zoetermeer,Hengelo,Weert,Heerenveen,Delft,Amstelveen,Doetinchem,Kampen,Berkel en Rodenrijs,Uden"
# written after rules v7 were frozen, for ood7 only
LAATST: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Gijsbert,Aart,Diederik,Mark,Roel,Stan,Tobias,Vincent,Xander,Rob,Ton,Wouter-Jan,Bart,Christiaan,Dick,Ferdinand,Huub,Ivo,Jaap,Karel",
        "Aafke,Brigitte,Cornelia,Dieuwke,Els,Froukje,Gerry,Hermien,Ida,Jolande,Karin,Lies,Marjolein,Nelleke,Olga,Pauline,Renske,Suzanne,Titia,Vera",
        "Brouwer,Mulder,Smit,Timmer,de Boer,van den Akker,Kleijn,Zwaan,Molenkamp,Schipper,Veerman,Kuiper,Prins,Bos,Peters,Jonker,Hof,Blok,Ket,de Roos,Post,Groot,van Gelder,Verhagen,Burger,Lindeman,"
        "Steen,van Loon,Appelman,Noordam,Reus,Slagter,Vink,Winkel,Oosterling,van Nes,Hendrix,Brinkman,Kuil,Ooms-de Vries,Raven,Stapel,Tuinman,Wiersma,ten Have,in den Bosch,Swart,van der Horst,Boon,Dam",
    ),
    "turks": (
        "Alper,Baran,Cengiz,Doğukan,Ekrem,Gürkan,İlker,Koray,Murat,Necati",
        "Berna,Canan,Dilara,Eda,Gizem,Hande,Kübra,Nesrin,Sibel,Yeliz",
        "Altıntaş,Balcı,Coşkun,Demirtaş,Elmas,Güler,Hancı,Kaplan,Özer,Pekcan,Sönmez,Turan,Ural,Yazıcı,Zengin",
    ),
    "marokkaans": (
        "Abdelilah,Charaf,El Mehdi,Fouad,Hakim,Ibrahim,Khalil,Larbi,Otman,Tawfik",
        "Asma,Btissam,Chadia,Farah,Hafsa,Ibtissam,Karama,Lubna,Sara,Yasmina",
        "Akhiat,Belkadi,Chrifi,Douiri,El Alami,El Haddad,Filali,Guennoun,Harrak,Jabri,Kharbouch,Maimouni,Ouahabi,Saidi,Zouggari",
    ),
    "surinaams": (
        "Aniel,Dharma,Eugene,Guillermo,Henri,Imro,Johan,Marciano,Ronald,Soeresh",
        "Amrita,Carmen,Dewika,Elfriede,Geeta,Hortense,Jamuna,Krishna,Mariska,Sheila",
        "Alibux,Baboeram,Cairo,Dompig,Emanuels,Ferrier,Gajadien,Heirath,Jadnanansing,Kensmil,Lalji,Mijnals,Nahar,Pengel,Ramautar",
    ),
    "ghanees": (
        "Atta,Bismark,Collins,Dickson,Eugene,Felix,Gideon,Kwaku,Prosper,Solomon",
        "Agnes,Bernice,Charlotte,Diana,Evelyn,Florence,Grace,Harriet,Joyce,Veronica",
        "Acquah,Boadu,Coffie,Darkwah,Effah,Fofie,Gyan,Haizel,Karikari,Lamptey,Marfo,Nimako,Okyere,Prempeh,Tuffour",
    ),
    "pools": (
        "Adam,Borys,Dawid,Eryk,Grzegorz,Jan,Krystian,Ludwik,Mirosław,Oskar",
        "Agata,Bronisława,Diana,Ewelina,Grażyna,Irena,Joanna,Kamila,Lidia,Mariola",
        "Borkowska,Czerwiński,Domański,Fijałkowska,Gutowski,Jasiński,Kruk,Leśniak,Majewska,Nawrocki,Ptak,Sadowska,Tokarski,Wrona,Żak",
    ),
    "somalisch": (
        "Abshir,Burhan,Dalmar,Elmi,Fuad,Hamse,Ilyas,Jabril,Mahdi,Suleiman",
        "Ayan,Beydan,Cawo,Dahabo,Fartun,Habiba,Ilhan,Khadija,Leylo,Suad",
        "Abdisalam,Buraale,Cumar,Dualeh,Geelle,Hayir,Isse,Kaahin,Liban,Magan,Nuriye,Robleh,Sugulle,Ugaas,Yabarow",
    ),
    "antilliaans": (
        "Alvin,Boyd,Clifton,Dwight,Elroy,Farley,Gilbert,Harvey,Jurick,Kevin",
        "Arelis,Crisma,Daisy,Enid,Fleurette,Ghislaine,Iva,Joselin,Keisha,Luisette",
        "Alberto,Boekhoudt,Coffie,Dirksz,Everon,Finies,Geerman,Henriquez,Jamanika,Kelly,Libier,Monzon,Nicasia,Pourier,Rasmijn",
    ),
}  # fmt: skip
STRATEN_LAATST = (
    "Meerkoetstraat,Van Alphenlaan,Hertog Janplein,Cruquiusweg,Gruttokade,Schoolpad,Prof. Bosschastraat,Nieuwe Havendijk,Bernhardlaan,Esdoornhof,Kloosterwand,3e Dwarsstraat,Zijdewindestraat,Oude Kerkhof,Dr. Poelsstraat,"
    "Kardinaal van Rossumplein,Trompstraat,Hazepad,Wethouder Driessenlaan,Lage Mors,Groenewoudseweg,Sluiskade"
)
PLAATSEN_LAATST = "Haarlem,Breda,Apeldoorn,Roermond,Meppel,Vlissingen,Culemborg,Bergeijk,Zevenbergen,Noordwijk aan Zee,Rijswijk,Stadskanaal"
# written after rules v8 were frozen, for ood8 only
SLOT: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Aad,Berend,Cees,Douwe,Eelco,Frank,Geert,Hein,Jochem,Kars,Lou,Menno,Nico,Otto,Pim,Reinier,Sieb,Tjeerd,Wilco,Ype",
        "Agnes,Beppie,Coby,Dorien,Eefje,Foekje,Gretha,Heleen,Ilse,Joyce,Kitty,Leonie,Mathilde,Nel,Paula,Riet,Sjoukje,Toos,Wiesje,Yvette",
        "Bakema,Schouten,de Vos,Kok,Kramer,Jager,van den Hoek,Molen,Visscher,Groenewoud,de Leeuw,Bes,Vogel,Zomer,Stoel,Ploegmaker,Metselaar,Roos,Snijders,de Wolf,"
        "Boogaard,Kuiper,Hofman,van Zanten,Bijlsma,Ruiter,van der Velde,Koster,Dikken,Spruit,Korver,Lans,Oudeman,Paauw,van der Spek,de Jager,ter Braak,Weijers,Zijp,Hamer,Kist,Rood,Slot,Wind,Berg,Veen",
    ),
    "turks": (
        "Ayhan,Bora,Cüneyt,Erkan,Ferhat,Haluk,Kenan,Okan,Rıza,Tuncay",
        "Arzu,Bahar,Çiğdem,Duygu,Figen,Gülnur,Kader,Nuray,Sema,Yıldız",
        "Akın,Başaran,Cesur,Dinç,Erdem,Genç,Karakaya,Mutlu,Okur,Sağlam,Tunç,Uçar,Varol,Yeşil,Çoban",
    ),
    "marokkaans": (
        "Abdelaziz,Anas,Driss,Hafid,Issam,Mbarek,Nourdin,Rachad,Salah,Younes",
        "Bahija,Drissia,Fatna,Hajar,Kenza,Maryam,Nezha,Rkia,Sanae,Yousra",
        "Amghar,Bouchiba,Chahboun,El Ouahabi,El Kadi,Fathi,Hilali,Jabrane,Lachkar,Messaoudi,Nejjar,Ouhaddou,Rifi,Slimani,Tahri",
    ),
    "surinaams": (
        "Astrat,Dayanand,Etwaru,Gerold,Hesdy,Ivan,Kries,Lesley,Orpheo,Radjin",
        "Anuradha,Bianka,Corinne,Dorothy,Elvira,Hilda,Josta,Mildred,Radjkoemarie,Sylvana",
        "Asabina,Brunings,Cameron,Doekhie,Esajas,Gopal,Held,Kali,Lachmon,Misiekaba,Oehlers,Pahladsingh,Ramsahai,Soedhwa,Tjin",
    ),
    "ghanees": (
        "Anokye,Boniface,Cyril,Desmond,Ebo,Foster,Kobina,Mathias,Patrick,Seth",
        "Akosua,Bridget,Christiana,Eunice,Fremah,Juliet,Lydia,Matilda,Pokuaa,Salomey",
        "Agyapong,Badu,Cudjoe,Dankwah,Eshun,Forson,Gyebi,Koomson,Larbi,Mintah,Odoom,Sakyi,Takyi,Wiafe,Yiadom",
    ),
    "pools": (
        "Bartłomiej,Czesław,Dominik,Feliks,Hubert,Kazimierz,Marek,Robert,Stanisław,Wiktor",
        "Aneta,Bogumiła,Ewelina,Honorata,Jadwiga,Karolina,Mirosława,Patrycja,Stefania,Weronika",
        "Brzeziński,Cichocka,Dobrowolski,Frąckowiak,Gawrońska,Janik,Kasprzak,Laskowska,Marciniak,Orłowska,Pietrowski,Skiba,Szulc,Włodarczyk,Żurek",
    ),
    "somalisch": (
        "Abdiweli,Aweys,Dahir,Farhan,Guleed,Iidle,Mohyadin,Nasir,Said,Zakariye",
        "Ambaro,Bishaaro,Dhool,Fowsia,Haweeya,Ismahan,Maano,Nuurta,Shamso,Xaawo",
        "Abdirashid,Baadiyow,Cawil,Dhaqane,Fiidow,Gurey,Hilowle,Jaamac,Kulane,Mursal,Nuurow,Osoble,Qalinle,Shirwa,Xuseen",
    ),
    "antilliaans": (
        "Adelbert,Carlton,Denzel,Everett,Glenford,Humphrey,Jeroen,Milton,Roderick,Wendell",
        "Aura,Clarissa,Edselia,Gwendolyn,Ingemar,Jubilène,Lourdes,Nereida,Roxanne,Shirley",
        "Abath,Brion,Curiel,Davelaar,Eisden,Floranus,Godett,Hato,Jesurun,Kwidama,Lauffer,Martes,Narvaez,Ras,Sluis",
    ),
}  # fmt: skip
STRATEN_SLOT = (
    "Reigerstraat,Van Limburg Stirumlaan,Zuideinde,Pieter de Hooghplein,Kerkewijk,Scheepstimmermanskade,Dahliastraat,Molenvliet,Graaf Willemlaan,Binnenhaven,Oude Gouwe,De Savornin Lohmanstraat,Koepelstraat,Lijsterbeshof,"
    "Nieuwlandseweg,Mgr. Hermuslaan,Veerdam,Achterweg,Sumatraplantsoen,Tweede Hogeweg"
)
PLAATSEN_SLOT = (
    "Alkmaar,Tiel,Waalwijk,Winschoten,Goes,Valkenswaard,Bussum,Hoorn,Huizen,Bergen aan Zee,Zutphen,Dronten"
)
# for ood9 only, by an author who had not read the rules; two more origins than the other sources
NEGEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Koert,Abel,Jaco,Gerco,Boudewijn,Egbert,Lambert,Wim,Rinus,Job,Lucas,Thomas,Marnix,Roeland,Sybren,Fokke,Tonnie,Hans,Arnold,Joachim,Pier,Ralf,Mathijs,Siemen,Bastiaan,Gerrit,Hielke,Twan",
        "Annemiek,Bertie,Carolien,Dineke,Emmy,Fenna,Geesje,Hennie,Inge,Jeannette,Klaartje,Liesbeth,Marga,Nanda,Odile,Pleun,Quirine,Rina,Simone,Trijntje,Ulrike,Viola,Willy,Ymkje,Zwaantje,Lisanne,Gwen,Nynke,Hetty,Marieken,Roelie",
        "Spoor,Ketel,Valk,Brand,Licht,Rust,de Zoete,Kers,Haak,Mol,Baars,Zalm,van der Mast,Kroon,Schild,Pijl,Vroom,Stroom,Vlieger,Ham,de Kip,Tak,Draad,Nagel,Paal,Vlam,Pier,van Halteren,Rozendaal,Oldenburger,Mienstra,Hoogendoorn,van Ginneken,Cuppen,Leferink,Sleeswijk,Wijnholds,van Steenis,Lieftink,"
        "Damstra,Bruggeman,Kortenoever,Haverkort,van der Sluijs,Geerlings,Nieland,Raaijmakers,Ubels,van Tongeren,Hulsbosch,Dijkhuizen,Tempelman,Vredeveld,ter Steege,Wijngaarden,op 't Hoog,van den Eijnde,Reitsma,Beukers,Crezee,Fokkema,Gosselink,Nijkamp,Evenhuis,Kamerbeek-van Erp,Zantinge,Oerlemans,Pieterse,van Rossem,Luijten,de Keijzer,Strating,Holwerda,Bonnema,Elzinga,Marees,Wassink,Buurman,Duinker",
    ),
    "turks": (
        "Barış,Engin,Furkan,Hasan,Kaan,Mesut,Nihat,Ozan,Recep,Salih,Tayfun,Ümit,Yunus,Adem,Haydar",
        "Ayten,Belgin,Cansu,Demet,Emel,Fadime,Gülsüm,İnci,Kezban,Meltem,Nermin,Özge,Perihan,Saadet,Türkan,Zübeyde,Rukiye,Selma",
        "Akbulut,Bayraktar,Dönmez,Ersoy,Gültekin,Güven,Kahraman,Karaaslan,Kartal,Kılınç,Köse,Oruç,Özbek,Savaş,Soylu,Taşkın,Türkmen,Yaman,Sarı,Baş,Altun,Çolak,Bingöl,Tekeli",
    ),
    "marokkaans": (
        "Abdelhak,Aymen,Bouziane,El Houssaine,Hamid,Jalal,Lhoussain,Marouane,Mokhtar,Najib,Oussama,Rafik,Sofian,Taoufik,Zouhair,Amine,Elias",
        "Aziza,Chaima,Embarka,Fadoua,Halima,Ihssane,Jihane,Kaoutar,Lamia,Majda,Najoua,Ouarda,Raja,Soumaya,Tamimount,Warda,Assia,Noura",
        "Achalhi,Belarbi,Boussoufa,Cherkaoui,El Amrani,El Bouazzati,El Hajjaji,Errami,Fahmi,Gharbi,Hamouti,Kabbaj,Karroum,Loukili,Nassiri,Ouakili,Raiss,Sabri,Talhaoui,Tribak,Zaimi,Zaoui,Ait Hamou,Aarab,Oulhaj",
    ),
    "surinaams": (
        "Amriet,Carlo,Djaienti,Ferdi,Hendrik,Jagdies,Kenley,Lothar,Moenna,Purcy,Ramon,Soerinder,Theodoor,Urwin,Waldi,Robby",
        "Chitra,Ernestine,Gerda,Helouise,Ismay,Jeetendra,Kamla,Lucretia,Maureen,Niermala,Oesha,Premila,Roline,Sieta,Usha,Verona",
        "Abhelakh,Bhikharie,Chin A Foeng,Dhanpat,Echteld,Fung Loy,Girjasing,Hindori,Jubitana,Karijoredjo,Kartodikromo,Lieuw Kie Song,Mathoera,Naarendorp,Orie,Pinas-Amatali,Ramlakhan,Sumter,Tjong Ayong,Vreugd,Waterval,Zunder,Badloe,Sastrowidjojo,Mungra,Overeem",
    ),
    "ghanees": (
        "Alhassan,Bernard,Christian,Edmund,Fred,Gabriel,Hayford,Jonas,Kwabla,Leonard,Michael,Nyamekye,Paa Kwesi,Raphael,Sylvester,Kwamena",
        "Akuba,Baaba,Constance,Delphina,Ernestina,Fati,Gertrude,Hawa,Ivy,Josephine,Kukua,Leticia,Monica,Nhyira,Princess,Rosemond,Theresa,Adoma",
        "Abban,Aboagye,Addai,Akuffo,Amofa,Anane,Annan,Armah,Asiedu,Ayisi,Bekoe,Bempah,Botchway,Debrah,Duah,Gyimah,Kumi,Nsiah,Ntiamoah,Ofosu,Osafo,Owusuaa,Preko,Tandoh,Tweneboah,Wilson",
    ),
    "pools": (
        "Aleksander,Arkadiusz,Bernard,Edward,Franciszek,Jarosław,Karol,Lech,Marian,Patryk,Roman,Sylwester,Waldemar,Zdzisław,Miłosz,Błażej,Ireneusz",
        "Angelika,Bożenna,Daria,Elwira,Genowefa,Helena,Ilona,Janina,Klaudia,Ludmiła,Marianna,Nina,Oliwia,Róża,Sabina,Wanda,Żanna",
        "Banaś,Chojnacki,Czajka,Dziedzic,Flis,Góral,Jagodziński,Kaczor,Klimek,Kosiński,Krupa,Kurowski,Łuczak,Markowski,Mróz,Niemiec,Pająk,Podgórski,Romanowski,Stachura,Świątek,Tkaczyk,Wolski,Żmuda,Gwóźdź,Kowalik",
    ),
    "somalisch": (
        "Abdinasir,Axmed,Bashiir,Cabdullahi,Deeq,Faysal,Geedi,Khadar,Maslax,Nuradin,Qaasim,Rashiid,Shuayb,Warsan,Yaasiin",
        "Anab,Batuulo,Casho,Dhuuxo,Ebyan,Faadumo,Hinda,Ifraax,Jamilo,Khadro,Maryama,Nadifo,Qaali,Roda,Sahro,Uba,Warsan,Yurub",
        "Abdinoor,Bootaan,Cabdillaahi,Dhimbil,Elabe,Faahiye,Gabayre,Hayle,Iman,Jeylani,Keynaan,Liiban,Mumin,Nuuriye,Omaar,Qaybe,Ruble,Siyaad,Tarabi,Weheliye,Xaashi,Yusuf Dhegey,Gacal,Mataan,Aw Muse,Seed",
    ),
    "antilliaans": (
        "Armando,Charlton,Delvin,Ewald,Faustino,Gerwin,Hubertico,Juny,Kendrick,Lucien,Mirto,Nigel,Osbert,Rudsel,Shahaily,Tico,Vidal",
        "Aldrina,Belinda,Charlene,Dulce,Elmira,Glenda,Hyacintha,Iluminada,Johanna,Kimara,Lysandra,Magalie,Nilda,Omayra,Rosiena,Sheritsa,Tamara",
        "Alexander,Bislip,Carolina,Cova,Dania,Eleonora,Faneyte,Girigorie,Hersilia,Inesia,Jacoba,Kirindongo,Luidens,Meulens,Nivillac,Osepa,Palm,Regales,Schotborgh,Tyrol,Vinck,Winterdaal,Coffi,Pikerie",
    ),
    "eritrees": (
        "Filmon,Yonas,Merhawi,Tesfay,Kibrom,Amanuel,Dawit,Henok,Isaias,Robel,Samson,Biniam,Goitom,Mehari,Natnael,Awet,Zekarias,Mulugeta",
        "Selam,Rahel,Mehret,Luwam,Feven,Bisrat,Senait,Tsega,Yordanos,Winta,Almaz,Freweini,Helen,Kisanet,Letebrhan,Mebrat,Saron,Zufan",
        "Gebremeskel,Tekle,Habtemariam,Ghebreab,Woldu,Kidane,Berhane,Tesfamichael,Weldegebriel,Haile,Abraha,Mengisteab,Kifle,Zerai,Asmerom,Ogbazghi,Teklehaimanot,Debessay,Habte,Kahsay,Measho,Tewolde,Gebre,Yemane",
    ),
    "syrisch": (
        "Abdulrahman,Anwar,Basel,Fadi,Ghassan,Haitham,Imad,Kinan,Maher,Nizar,Obaida,Rami,Saif,Talal,Wael,Yazan,Ziad,Qusai",
        "Abeer,Bushra,Dima,Ghada,Hiba,Joumana,Kinda,Lujain,Maysoun,Nisreen,Ola,Rania,Rima,Shahd,Suzan,Taghrid,Yara,Wisal",
        "Al Khatib,Al Masri,Kassab,Darwish,Khoury,Al Halabi,Sabbagh,Najjar,Barakat,Al Sayed,Hamoud,Jabbour,Qabbani,Al Hussein,Shaaban,Zeitoun,Maarouf,Al Ahmad,Bitar,Tarabichi,Idlibi,Al Rifai,Mahmoud",
    ),
}  # fmt: skip
STRATEN_NEGEN = (
    "Boschhuizen,Achter de Hoven,Rozenoord,Het Rond,Galjoen,Tjalk,Kreekrug,Sikkel,Aan de Bleek,De Lange Wei,Kerspel,Zevenster,Onder de Toren,Vijverberg,Maasboulevard,Pater Damiaansingel,"
    "Van Coehoornstraat,Burgemeester Sickeszlaan,Ds. O.G. Heldringstraat,4e Kostverlorenkade,Piet Heinplein,Anjelierenstraat,Oude Trambaan,Schoener,Laan van de Vrijheid,Notaris Tukkerpad,Fluitekruid,Jhr. Ramweg,Rijksweg-Zuid,Sperwerstraat,Vrouwenlaan,Plantagekade"
)
PLAATSEN_NEGEN = "Zeist,Woerden,Terneuzen,Ridderkerk,Delfzijl,Kerkrade,Coevorden,Boxtel,Sneek,Nijverdal,Hardinxveld-Giessendam,Sint-Michielsgestel,Oud-Beijerland,IJsselstein,Maassluis,Echt,Vught"
