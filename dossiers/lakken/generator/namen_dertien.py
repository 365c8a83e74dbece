# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood13; unknown while the rules it measures were written."""

from __future__ import annotations

DERTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Aart,Berend,Christiaan,Douwe,Egbert,Fedde,Geert-Jan,Hessel,Ivo,Krijn,Lammert,Ysbrand,Camiel,Dirk-Jan,Gilles,Bouke,Dolf,Eelke,Foppe,Gradus,Hemmo,Lieuwe,Marinus-Jan,Rienk,Sietze,Tammo,Wigger,Wybren,Evert-Jan,Thijmen",
        "Alie,Berber,Claartje,Dieuwertje,Elselien,Froukje,Gerdien,Hester,Ilse,Jildou,Karlijn,Lisanne,Machteld,Nelleke,Ottilie,Pauline,Quirine,Suze,Veerle,Yfke,Cokkie,Hendrike,Aukje,Bertine,Cobie,Diewke,Everdien,Fenneke,Hillechien,Ietje,Jikke,Lobke,Mechteld,Reinou,Stien,Wemke,Wubbina,Marije-Lot",
        "Mol,Valk,Duif,de Kraai,Roest,Zwaan,Boom,van der Poort,Schilder,Metselaar,Tuinman,Kelder,Dorst,Honing,Vroom,Zuiver,Blank,de Rood,Spruit,Wissel,de Bever,Naarden,Doorn,van Zutphen,Hoorn,van Tiel,van Gorkum,Terborg,Oosterbaan,Wieringa,Eijkelenboom,Brugmans,Rademaker,van 't Spijker,van der Kooij,ter Braak,ten Hoeve,op den Velde,op 't Hof,in den Eng,van der Sluijs,de Gier,Lagerweij,Nooteboom,Nijhof,Pietersma,Reinders,Sikkema,Tielemans,Vreugdenhil,Westerveld,Zandbergen,Hoogland-de Vaal,Bosma-Kuik,van Rossum-ter Beek,Wiersma-van den Akker,van de Wetering,van het Kaar,te Riele,den Ouden,van den Dool,Kleinjan,Luttikhuis,Oude Wesselink,van Oirschot,Schrijvers,Haverkort,Duyvesteyn,Bruggink,de Kleuver,van 't Wout,Feenstra,Zijderveld,Abbink,Lepelaar,de Rietdekker,Wilg,van der Esch,Oostwouder,Spijkerboer,van Bergeijk,van Ommen,Kasteel,Steenbreker,Vingerling,Hazelhof,ten Cate-Roos,van den Nieuwendijk,op de Beek,Zegveld,Grootenboer,Ruitenschild",
    ),
    "turks": (
        "Alper,Barış,Cengiz,Doruk,Ege,Ferhat,Görkem,Haluk,İlker,Kaan,Mert,Nurettin,Uygar,Ziya,Erol,Soner",
        "Aysel,Belgin,Cansu,Didem,Emel,Feride,Günay,Hanife,Işıl,Jale,Kadriye,Lale,Meltem,Birgül,Dilan,Hanım",
        "Akbulut,Altıntaş,Başaran,Beyazıt,Canpolat,Çoban,Dinçer,Demirtaş,Elmas,Günaydın,Hamzaoğlu,Kırca,Kuzu,Odabaş,Önder,Taşdemir,Akdağ,Baykal,Cengizhan,Delikaya,Erkılıç,Gökdemir,Hacıoğlu,Karakuş,Kızılay,Özgül,Sezgin,Tandoğan,Yeşilyurt",
    ),
    "marokkaans": (
        "Abdelhak,Amine,Charif,Fouad,Hafid,Houssain,Issam,Jalal,Larbi,Marouane,Nordin,Othman,Rabie,Tahar,Bouchaib,Elarbi",
        "Assia,Btissam,Chadia,Drissia,Fadoua,Hakima,Hayat,Jihane,Nisrine,Oumnia,Tleytmas,Widad,Amina-Lina,Fettouma,Houria,Ibtihal",
        "Abarkan,Aarab,Ait Lahcen,Akhiat,Amghar,Arbaoui,Asbai,Belkasmi,Ben Allal,Boutahar,Bouchtaoui,Charrat,Dkhissi,El Allali,El Boujoufi,El Hadioui,El Ouazghari,Errahmani,Haddou,Jebbari,Kharbouch,Lakhloufi,Ouaali,Oulkadi,Salhi,Bouyahia,El Houari,Ajdid,Ben Messaoud,Boulghalgh,El Mokhtari,Oubaha,Zemmouri",
    ),
    "surinaams": (
        "Ameerali,Benny,Clifton,Dharmendra,Ewald,Ferrel,Giovanni,Hesdy,Mahinder,Romano,Soerin,Waldo,Amrit,Dinesh,Gerald,Raymond",
        "Asha-Devi,Bidjai,Carmen,Drupatie,Ernestine,Farzia,Geetha,Jagwatie,Mireille,Roekmien,Sheela,Christien,Dayanti,Joan,Leontine,Ruby,Sarita",
        "Algoe,Asmowiredjo,Bandhoe,Bholai,Chin A Foeng,Dipotaroeno,Dihal,Esajas,Gajadhar,Getrouw,Hoepel,Jankie,Kartodikromo,Kensmil,Liesdek,Madari,Misidjang,Nahar,Overeem,Parmessar,Ramautar,Rellum,Sitaram,Sjak Shie,Tjin Asjoe,Vriesde,Waterberg,Zandwijken,Alimoenadi,Bergraaf,Gonesh,Kishoendajal",
    ),
    "ghanees": (
        "Alfred,Atta,Bernard,Caleb,Derrick,Paa,Selorm,Wisdom,Dotse,Elikem,Fredrick,Gershon,Nuku,Otu,Sylvanus,Togbe",
        "Aba,Benedicta,Dede,Doris,Ekua,Emefa,Freda,Gloria,Hagar,Juliet,Kukua,Lydia,Millicent,Agatha,Korkor,Perpetual",
        "Abbey,Adu-Gyamfi,Agbeko,Agyapong,Akuffo,Amissah,Ankrah,Anokye,Awuah,Ayensu,Safo,Wereko,Acquaye,Adjetey,Afful,Aggrey,Akowuah,Amegashie,Asiamah,Baffour,Bentil,Buckman,Crentsil,Gbeho,Hagan,Mawutor,Nettey,Obuobi",
    ),
    "pools": (
        "Albert,Borys,Czesław,Dominik,Eugeniusz,Feliks,Gracjan,Hubert,Ireneusz,Jarosław,Karol,Lech,Alojzy,Hieronim,Józef,Wacław",
        "Aneta,Bogusława,Czesława,Dagmara,Ewelina,Felicja,Genowefa,Liliana,Wiesława,Anastazja,Cecylia,Emilia,Grażyna-Anna,Józefa,Łucja,Marlena",
        "Adamski,Bielecka,Borkowski,Chojnacki,Cybulska,Domański,Drozd,Florek,Gutowska,Jasiński,Jędrzejczak,Kaczor,Kurek,Nawrocka,Przybylski,Skowrońska,Szczepaniak,Tokarska,Andrzejczak,Czapla,Dębski,Gruszka,Janiszewski,Kuźniar,Matuszewska,Olejnik,Pietras,Rybicka,Turek,Wysocka",
    ),
    "somalisch": (
        "Abshir,Ayanle,Bahdon,Burhan,Hirad,Jabriil,Mowliid,Samakab,Suleymaan,Aadan-Nuur,Cabdiqaadir,Cabdiwali,Cismaan,Daahir,Ilyaas,Muuse-Ali",
        "Anab,Bilan,Cadar,Dahabo,Fowzia,Habibo,Haweeya,Layla,Maymuun,Nimcaale,Raxma,Caasha,Foosiya,Khadiijo,Ladiif,Maandeeq,Naciimo,Rooda",
        "Abdinuur,Afyare,Aybakar,Bootaan,Cawaale,Cilmi,Dacar,Darod,Faahiye,Gabayre,Galaydh,Geelle,Guuleed Ali,Habane,Iidle,Jaamac Nur,Kaariye,Keinan,Magan,Mataan,Nuurre,Obsiye,Qaalib,Samantar,Shirwac,Wacays,Abdiraxmaan,Bare Nuur,Fiqi,Guuleedle,Ismaaciil,Nuur Cali,Qodax,Suufi,Xalane,Yuunis",
    ),
    "antilliaans": (
        "Adolfo,Brenton,Clifford,Diomedes,Emerson,Fermin,Girigorio,Ivanildo,Johnson,Lucien,Mervin,Nigel,Angelino,Darvin,Eugenio,Gilberto,Siegfried",
        "Alcira,Benita,Crismeida,Desiree,Elisheva,Francisca,Gwendeline,Hulda,Jurensly,Karmela,Lourdes,Magali,Nayrobi,Odette,Runny,Anuschka,Chamila,Dianella,Esmeralda,Ghislaine,Joselyn,Marugia,Raisa,Thaïs,Zuleika",
        "Alberto,Boekhoudt,Briezen,Capriles,Celestina,Curiel,Daal,Dirksz,Eisden,Evertsz,Goilo,Inecia,Larmonie,Maria-Kock,Martis,Nisbeth,Petrona,Sluis-Bernadina,Virginie,Bikker-Daal,De Palm,Flanders,Hart-Rosa,Josephia,Kock-Lopez,Mogen,Raphaela,Sillie,Troeman,Vlijt",
    ),
    "eritrees": (
        "Abraham,Amanuel,Aron,Biniam,Dawit,Efrem,Filmon,Girmay,Habtom,Isaias,Kibrom,Medhanie,Mulugeta,Teklay,Eyob,Mikael",
        "Abrehet,Azieb,Bisrat,Elsa,Feven,Genet,Hiwet,Kisanet,Letebrhan,Luam,Meron,Natsnet,Rahel,Saba,Akberet,Danait",
        "Abraha,Andemichael,Araya,Asfaha,Berhane,Desta,Embaye,Fessehaye,Gebremedhin,Sebhatu,Tewelde,Adhanom,Bairu,Drar,Estifanos,Gaim,Gebrezgabiher,Habtezion,Hidru,Kubrom,Naizghi,Okbit,Sengal,Tesfu,Teklemariam,Zeru",
    ),
    "syrisch": (
        "Adnan,Ammar,Anas,Bassel,Fadi,Ghassan,Haitham,Iyad,Khaldoun,Ramez,Tarek,Marwan,Munir,Obada,Tamer,Yamen",
        "Abeer,Alaa,Batoul,Dima,Faten,Ghada,Hiba,Kinda,Amira,Asmaa,Dalal,Eman,Fatoum,Rand,Safaa,Waed",
        "Abbas,Al Ahmad,Al-Khatib,Al-Masri,Alnajjar,Alsayed,Barakat,Darwish,Dabbagh,Fakhoury,Ghanem,Haj Ali,Halabi,Hariri,Mansour,Qassem,Shahin,Abou Hamdan,Akkad,Alhalabi,Alkhalaf,Bakdash,Chalabi,Droubi,Farzat,Hammoud,Ibrahimo,Jouma,Maktabi,Sawwaf,Tarazi,Wannous,Zakour",
    ),
}  # fmt: skip
STRATEN = (
    "Vlasakker,Zwaluwstaart,Oude Veerdam,Bisschop Zwijsenplein,De Hooge Brink,Spinnersdijk,Klokgietershof,Zandlustpad,Achter de Kerk,Burgemeester Ketelaarsingel,Ir. Lelyhof,Oranje-Nassaupark,Tramsingel,Lage Mosten,"
    "Buitenom,Het Rietgors,Molenwiek,Kwadendamplein,Rozenhagelaan,3e Dwarsbeemd,Sint Barbaraplantsoen,Noorderhavenkade,Mgr. Hopmansstraat,Pastoor Vekemansstraat,Kerkebuurt,Bleekveld,Hollandse Tuin,Rigaweg,"
    "Van Hogendorpplantsoen,Dijkwater,Kaatsbaan,Simon Stevinring,Veenmoslaan,Hertshooi,'t Loo,Zuiderkruis,Gagelboslaan,Zeshoeven,Schippersgracht,Louise de Colignystraat,Uiterwaard"
)
PLAATSEN = "Winterswijk,Veghel,Drachten,Sliedrecht,Noordwijkerhout,Vianen,Brielle,Someren,Borculo,Geertruidenberg,Ter Apel,Heerhugowaard,Roelofarendsveen,Berghem,Goes,Culemborg,Woerden"
