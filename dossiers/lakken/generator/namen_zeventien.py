# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood17; unknown while the rules it measures were written."""

from __future__ import annotations

ZEVENTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Aldrik,Bartholomeus,Cas,Duco,Engbert,Frederik-Jan,Gertjan,Hubrecht,Jorick,Klaas-Willem,Louwe,Maarten-Jan,Nout,Pepijn-Jan,Reinoud,Sybolt,Tjibbe,Wijbrand,Zeno,Hanno,Sybe,Teade,Wytze,Chris-Jan,Ties,Aloys,Dignus,Eppo,Harry,Jurriaan,Mattijs,Oebele,Pieter-Bas,Wobbe,Gert-Jan,Marijn,Driek,Sjef,Bert-Jan,Elbert,Ko,Barend,Coen,Frits",
        "Aagje,Bartje,Coosje,Dorothé,Eefke,Geertruud,Ida-Marie,Jelka,Keetje,Lieneke,Minke,Nienke-Lot,Pleuni,Roelfina,Sanneke,Tjaltje,Wilhelma,Wytske,Zus-Anna,Gitte,Jopie,Fien,Corine,Elsbeth,Fokje,Imke,Jorinde,Kaat,Liselot,Pietie,Trudy,Margreeth,Sietie,Grietje,Anne-Dien,Foekje,Heleen,Dieuwke",
        "Kameel,Bunzing,Anker,Lepel,Kalkoen,Zeef,Hooiberg,Scheepmaker,Koehoorn,Ossewaarde,Bloemkool,Radijs,Biesheuvel,Kandelaar,van Wapenveld,van Heukelum,van Zelhem,van Ruurlo,Twello,van Eibergen,van Zuylichem,van Hedel,van 't Hoog,van 't Erve,van der Lubbe,van der Veeken,de Wolff,de Goeij,de Kwaadsteniet,ter Meulen,ter Schegget,op den Akker,in 't Anker,ten Thije,ten Kortenaar,van den Hazel,van den Ham,van den Tweel,van de Laak,te Boekhorst,Ritmeester-Blok,Wijnveld-de Raad,Hollander-ter Wal,Zandvliet-Kamps,Wijnsma,Bakhuizen,Duursma,Grootveld,Hamersma,Kleinhout,Nieuwstraten,Poelstra,Rasing,Stegehuis,Tolsma,Vrielink,Weustink,Zijlmans,van Rooijen,Fazant,Kwartel,Rogge,Wezel,Leidekker,Hertog,Zeilmaker,Boekweit,Lijster,de Mik,Koster-Bijl,van Beilen,van Dalfsen,van Maurik,van Zwieten,Winsum,van Ruinen,van Haaften,Delden,van Bunnik,van Hilten,Zuidbroek,van 't Zelfde,van der Linde,van der Hulst,de Ruijter,de Wael,ter Wengel,ten Berge,van den Elzen,te Pas,Verhagen-Smeets,van Dam-Korteweg,Bloemendaal-ter Huurne,Nijland-van Lith,Haanstra,Jorritsma,Kloosterman,Lamers,Meulenbelt,Oudshoorn,Roskam,Vergeer,Zuidema,Grevink,Hulsebosch,Loohuis,Bultman,Ensink,Hazekamp,Klaverwijden,Rietveld,Klaver,van 't Riet,van der Spek,van der Kuijl",
    ),
    "turks": (
        "Abdurrahim,Celalettin,Ertan,Fahrettin,Gürcan,Muhittin,Rıfat,Satılmış,Temel,Ümit-Can,Bayram,Durmuş,Hikmet,Kenan,Lütfi,Nihat",
        "Berrin,Nurhayat,Tuba-Nur,Yeter,Ayten,Cemile,Döndü,Esma,Fadime,Gülizar,Hacer,Kevser,Münevver,Perihan,Reyhan,Saniye",
        "Akgündüz,Aktürk,Altunbaş,Ayyıldız,Bektaşoğlu,Cankurtaran,Çamlıbel,Çelebioğlu,Demirkıran,Dursunoğlu,Eryılmaz,Gedikli,Gülhan,İnanç,Kalaycı,Karabağ,Kavak,Kızıltepe,Kömürcü,Memiş,Narinç,Oruçoğlu,Sağıroğlu,Sevimli,Tosunoğlu,Yağmurcu,Gencer,Adıgüzel,Aslantürk,Başkaya,Bozdağ,Cömert",
    ),
    "marokkaans": (
        "Elhoucine,Faissal,Omar-Amin,Smail,Abdelilah,Abdelmajid,Ayoub,Badr,Chouaib,Hamid,Jaouad,Kamal,Lhoussaine,Maati,Noureddine,Reda",
        "Jihad-Noor,Rhimou,Wafae,Zakia,Aziza,Bahija,Chaimae,Fatna,Farida,Halima,Ilham,Kenza,Lamiae,Maryam,Nawal,Sanae",
        "Aberkane,Aghzaf,Amaadour,Bazzi,Belmoukadem,Ben Tahayekt,Benchellal,Bouchikhi,Boudount,El Arkoubi,El Bouazzaoui,El Gharbaoui,El Khayari,El Ouardani,Fadili,Haimeur,Ihattaren,Jaouhari,Mahdad,Najib Allah,Oufkir,Rhiati,Senhaji,Ziani,Abbassi,Achouri,Aissati,Akouh,Azzaoui,Bakkioui,Bouzambou,El Aissaoui,El Morabet,Ezzaidi,Ghailan,Jaadi,Karroumi,Maanan,Sabir,Talbi,Abdellaoui,Achalhi,Akrouh,Azahaf,Chentouf",
    ),
    "surinaams": (
        "Bisoen,Carlo-Roy,Henk-Roy,Jitendre,Leendert-Guno,Soewarno,Andre,Narain,Soedesh,Aniel,Dewanand,Eddy,Faried,Guno,Ivan,Kries",
        "Asmadi,Bhanmattie,Carla-Joan,Dulari,Jetty,Kartini,Muriel-Ann,Naomi-Joy,Sila,Beatrix,Sandhia,Elvira,Francien,Gladys,Hermina,Ingrid",
        "Abdoelrahman,Amstelveld,Biekman,Blijd,Djoe,Eersteling,Gangaram,Haakmat,Idoe,Jabini,Karsodimedjo,Kensenhuis,Lie A Ling,Matai,Mertodikromo,Pawiroredjo,Raghoe,Resida,Sanmoeradji,Somopawiro,Woei A Tsoi,Bhoendie,Dwarkasing,Hanenberg,Jadoenath,Lieveld,Pahalwankhan,Paidin,Soerodimedjo,Tjong A Hung,Somohardjo,Zalmijn,Autar,Balraadjsing,Chander,Codrington,Dankerlui",
    ),
    "ghanees": (
        "Agyei-Kwame,Desmond-Yaw,Festus,Joachim-Kofi,Titus,Paul,Yaw-Boakye,Barnabas,Clement,Edmund,Gideon,Hayford,Kwaku,Lawrence,Mawuli,Nathaniel",
        "Diana-Esi,Gladys-Ama,Irene-Afua,Kate,Lucy,Sandra,Linda-Ama,Adjoa,Beatrice,Christiana,Evelyn,Faustina,Hannah,Josephine,Matilda,Naana",
        "Ackah,Adinkra,Agbenyega,Akomeah,Annor,Atakora,Awotwi,Birago,Egyir,Hammond-Ofori,Kyeremeh,Larbi-Odam,Abankwah,Asare,Nti,Otchere,Quartey-Papafio,Abrokwah,Adofo,Aidoo,Amponsah,Apraku,Arhin,Asiedu,Bempah,Botchwey,Dapaah,Debrah",
    ),
    "pools": (
        "Aleksander,Błażej,Cezary,Dariusz,Emil,Franciszek,Gustaw,Igor,Janusz,Konrad,Ludwik,Mirosław,Oskar,Przemysław,Roman,Sebastian",
        "Cecylia-Maria,Hanna-Zofia,Jolanta-Ewa,Luiza,Agata,Bronisława,Daria,Eliza,Franciszka,Gabriela,Izabela,Kamila,Mirosława,Nina,Otylia,Regina",
        "Bednarczyk,Bogucka,Brzozowski,Bukowska,Czerwińska,Figura,Frączak,Jastrzębska,Kłos,Kozieł,Owczarek,Sawicka,Smolarek,Wawrzyniak,Gołębiowski,Kalinowski,Laskowski,Malinowski,Tomaszewski,Augustyniak,Bieniek,Ciesielski,Cieślik,Dziedzic,Gajewska,Gołąb,Kosińska,Lipińska",
    ),
    "somalisch": (
        "Diiriye,Geedi-Ali,Hussein-Nur,Mubarak,Qaasim-Ali,Yacquub,Said-Yare,Shafi,Zakariya,Abdinasir,Aweys,Bile,Cabdullaahi,Fuad,Jimcaale,Keyse",
        "Ganado,Hamdi-Lul,Istar,Barwaqo,Kaltun,Nasteho,Amran,Bishaaro,Cawo,Dhuuxo,Ebyan,Fartun,Kiin,Luul,Marwo,Nuurto",
        "Adaawe,Arreh,Baafo,Cabdalle,Digaale,Dubbad,Eyow,Fidow,Ibraahin Cige,Maxamuud Cige,Ooyan,Raabi,Saxardiid,Ubeyd,Xoosh,Ainashe,Farole,Igale,Salad Weyd,Samater,Sugule,Ugas,Waberi,Yonis,Abtidoon,Bulhan,Caateeye,Dheere,Garaad",
    ),
    "antilliaans": (
        "Amilcar,Benigno,Curvin,Glenmar,Jaydon,Lucindo,Nestor,Olinto,Suemar,Alwyn,Boris,Carlito,Igmar,Jermaine,Dwight,Elroy,Faustino",
        "Brigitta,Corinda,Diorella,Edelmira,Glendaly,Hedda,Ingra,Jeanira,Ligia,Nelida,Rigmarie,Sulaika,Charisse,Edselina,Heloise,Keila,Lisette,Merlyn,Nathalie,Tamira,Arelis,Florentina,Katiuska",
        "Albertus-Daal,Alvares,Atalita,Balborda,Benschop-Rosa,Bregita,Ciliana,Cratz,Dania-Martes,Emerenciana,Fraai,Maldonado-Eman,Reigne,Vos-Wernet,Beaujon,Comenencia,Eustatia,Ferero,Ogenia,Pietersz,Sprockel,Zaandam-Rosa,Angelista,Bakhuis-Croes,Boasman,Coffie,Elhage,Geerman",
    ),
    "eritrees": (
        "Binyam,Daniel-Fessum,Gebray,Samsom,Daniat,Samiel,Aman,Berhe,Elias,Futsum,Henok,Kahsay,Luel,Merhawi,Natnael,Petros",
        "Gidey,Mulu,Nardos,Rigbe,Tsige,Jordanos,Adiam,Aster,Brikti,Delina,Elen,Fiyori,Hermon,Kibra,Milena,Senait",
        "Abadi,Asfaw,Ellos,Fesseha,Gebreselassie,Kahssai,Nerayo,Resom,Sbhat,Tareke,Welday,Zigta,Asgedom,Fisseha,Ghebru,Ghirmatsion,Redda,Adhana,Bahta,Bokretsion,Demoz,Gebrehiwet,Gebrekidan,Ghebreab,Ghide,Hadgu,Iyasu,Kelati",
    ),
    "syrisch": (
        "Badi,Moayad,Salem,Ahmad,Abdelaziz,Anwar,Diaa,Feras,Ghiath,Hazem,Imad,Kenan,Maher,Nabil,Osama,Raed",
        "Amina-Sham,Doaa,Eilaf,Fatma-Nur,Haneen,Jana,Najwa,Zahraa,Maya,Bushra,Iman,Khuloud,Layal,Manal,Rima,Samar",
        "Abou Zeid,Ajjan,Al Dbiyat,Al Natour,Al-Sheikh,Alaswad,Albaghdadi,Alchami,Alhamoud,Aljasem,Alsaleh,Baroudi,Bazzazi,Chikhani,Dakkak,Darkazanli,Hindawi,Jazairi,Kurdi,Mawas,Orfali,Ramadan,Tabbaa,Yazbek,Al Hassan,Alahmad,Asfour,Azmeh,Othmanli,Toumeh,Abdulkarim,Al Hamad,Aldarwish,Almasalmeh,Ghazal",
    ),
}  # fmt: skip
STRATEN = (
    "De Wissel,Kardinaal de Jongplein,Zwanebloemlaan,Achter de Vesting,Korenbeursstraat,Lijsterbespad,Tweede Spoorlaan,Jonkheer van Sypesteynweg,Het Kompas,Steenovenhof,Wilgenroosstraat,Ds. Hasperweg,Kerkekamp,"
    "Oude Tramdijk,Prinses Amaliaplantsoen,Turfkade,'t Achterom,Burg. Van Nispensingel,Nieuwe Gouwe,Lindeboomseweg,Admiraal Evertsenlaan,Dr. Schaepsmeerplein,Verlengde Hereweide,Bolwerkpoort,Anna van Burenhof,"
    "Pastoor Schoenmakersplein,Vijfkamp,Sint Annadreef,Kleine Houtweide,Boterbloemmate,1e Helmersdwarsstraat,Herman Gorterlaan,Havezatenallee,Op de Wal,Waterloopkade,Schoolmeesterspad,Lange Vonder,Eikenstek,Multatulirode,Dijkje"
)
PLAATSEN = "Wezep,Bunschoten,Voorschoten,Oisterwijk,Deurne,Heesch,Zeewolde,Hoogvliet,Susteren,Rijssen,Enter,Vaassen,Scheemda,Burgum,Cothen,Heinenoord,Kaatsheuvel,Koog aan de Zaan,Nuenen,Stein"
