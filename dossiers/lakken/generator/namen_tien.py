# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood10, written without sight of the rules that it measures."""

from __future__ import annotations

TIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Alwin,Berend,Cor,Dion,Egbert,Folkert,Geert,Hessel,Jorrit,Klaas-Jan,Lodewijk,Menno,Nico,Otto,Pim,Quinten,Remco,Silvester,Tjeerd,Udo,Victor,Wilfred,Yoeri,Zeger,Rien,Jos,Govert,Mink,Douwe,Ewout",
        "Annemiek,Berthe,Carolien,Dorien,Eefje,Fenna,Gerdien,Hedwig,Inge,Jacomijn,Klaske,Leonie,Machteld,Nynke,Odilia,Paula,Rieke,Sjoukje,Trijntje,Ymkje,Zwaantje,Bep,Jet,Mies,Wies,Tonnie,Loekie,Gerda,Ria,Anne-Fleur",
        "Akkerman,Bakhuis,Bergsma,van den Broek,Duinker,Eikelboom,Ekster,Fluit,Gans,Hamer,Havik,Honig,de Kat,Keizer,Klomp,Knoop,Kroon,de Leeuw,Lepelaar,Mol,Mossel,Mus,Nagel,Paling,de Pauw,Pels,Roest,de Rijk,Schelvis,Spruit,"
        "Steur,van der Stok,Valk,Vlam,de Vlieger,Vogelaar,Wagemaker,Zalm,Zadelhoff,van Breukelen,van Deventer,van Gemert,van Harderwijk,van Doorn,van Leusden,van Rhenen,van Zutphen,Hulst,van 't Wout,van 't Spijker,op den Dries,"
        "ter Braak,ter Horst,ten Napel,ten Cate,in 't Hout,van der Sluijs,van der Kruk,de Rooy,te Winkel,Kruizinga,Halbertsma,Bruinsma,Kamminga,Oldenburger,Rozendaal-Kamp,van Zanten-de Gier,Stegeman,Wijnands,Verstappen-Moors,"
        "Hoogendoorn,Lammertink,Nieuwkoop,Quist,Rademaker,Schaafsma,Tempelman,Uijterlinde,Vroegindeweij,Zwiers",
    ),
    "turks": (
        "Adem,Barış,Bekir,Caner,Davut,Enes,Ferhat,Görkem,Hasan,İlhan,Kaan,Mesut,Nihat,Osman,Rıza,Şenol,Tayfun,Ümit",
        "Arzu,Belgin,Bahar,Çiğdem,Defne,Emel,Feride,Hatun,Kıymet,Lale,Nermin,Nuray,Özge,Reyhan,Sema,Şule,Ülkü,Zübeyde",
        "Akın,Alagöz,Altun,Arıkan,Ayhan,Başaran,Bozkuş,Çınar,Çoban,Değirmenci,Demirci,Dinçer,Duman,Ersoy,Genç,Gümüş,Gündüz,İnce,Kahraman,Karabulut,Karadağ,Köse,Kurtuluş,Okur,Özbek,Özkaya,Sağlam,Taşkın,Tunç,Türkmen,Ünlü,Vural,Yağcı",
    ),
    "marokkaans": (
        "Abdelhak,Abdeslam,Amine,Anas,Chafik,El Hassan,Faouzi,Houssine,Idriss,Jalal,Lhoussaine,Miloud,Mourad,Nordin,Rabie,Taoufik,Younes,Ali-Reda",
        "Aziza,Chahida,Drissia,Fadila,Fatna,Ghita,Hakima,Hayat,Hind,Jihane,Kaoutar,Lamiae,Milouda,Mounia,Nezha,Safae,Sanae,Soukaina,Warda,Yousra",
        "El Ouardi,Bouchiba,Ait Hammou,Amhaouch,Arbib,Asbai,Benmoussa,Bentaleb,Boukhriss,Charkaoui,Chakir,Chaouch,Dehbi,El Asri,El Baroudi,El Hachmi,El Jattari,El Otmani,Fakhri,Gharbi,Jebli,Kharroubi,Lakhdar,Lazrak,Mrabti,Mesbahi,Nejjari,Ouhaddou,Rhazi,Sekkat,Touzani,Zahraoui",
    ),
    "surinaams": (
        "Amit,Bisham,Carlo,Dewanand,Edgar,Faizel,Gerold,Hesdy,Irwin,Jagdies,Jethro,Lesley,Moenir,Nardo,Otmar,Radj,Roy,Satish,Tjandra,Wensley",
        "Ashna,Bhanmatie,Drupatie,Earlyne,Eugenie,Farzana,Giselle,Hemwatie,Jenny,Kamlawatie,Ludwina,Maltie,Pearl,Roshni,Sheryl,Sunita,Usha,Wilhelmina,Yvette",
        "Abhelakh,Bansi,Bhagwat,Burleson,Chin A Fat,Dankerlui,Dijksteel,Doorson,Esajas,Fong Joe,Girjasing,Graanoogst,Hoefdraad,Hardwarsing,Jankie,Jong A Pin,Karijodrono,Kisoensingh,Kasanmoentalib,Li Fo Sjoe,Lachman,Makhan,Malhoe,Moestadja,Orie,Panka,Partodikromo,Ramlal,Saridjan,Sabajo,Sewpersad,Tjin A Tsoi,Wiebers,Wirjosentono",
    ),
    "ghanees": (
        "Albert,Alfred,Bernard,Caleb,Elijah,Enoch,Gabriel,Kingsley,Kwamena,Kwesi,Michael,Nicholas,Obed,Reuben,Rexford,Seth,Sylvester,Paa Kwesi",
        "Afua,Akweley,Amma,Angelina,Belinda,Christiana,Dede,Ekua,Elizabeth,Emelia,Eunice,Lydia,Millicent,Naa,Philomena,Portia,Rosina,Selina,Theresa",
        "Abban,Aboagye,Abrokwa,Adu-Gyamfi,Agbeko,Ahiable,Akuffo,Amissah,Anokye,Asiedu,Awuah,Ayisi,Badu,Bekoe,Botchwey,Buabeng,Dadzie,Debrah,Djan,Dwomoh,Eshun,Fordjour,Ghartey,Kumi,Kwakye,Mintah,Nsiah,Odoom,Okai,Owusu-Ansah,Peprah,Sekyere,Siaw,Tandoh,Wiafe,Yamoah",
    ),
    "pools": (
        "Aleksander,Antoni,Arkadiusz,Błażej,Czesław,Dominik,Edward,Fryderyk,Hubert,Ireneusz,Jerzy,Konrad,Marek,Olgierd,Patryk,Roman,Ryszard,Stanisław,Wiesław,Zdzisław",
        "Aniela,Bogumiła,Czesława,Dominika,Eliza,Honorata,Jadwiga,Karolina,Krystyna,Ludmiła,Marta,Milena,Mirosława,Patrycja,Regina,Sabina,Stanisława,Weronika,Wanda,Zuzanna",
        "Adamska,Bednarek,Bieniek,Brzozowska,Buczek,Chojnacki,Ciesielska,Cybulski,Dobrowolska,Dziedzic,Florczak,Frączek,Górecki,Grzelak,Janik,Kaczor,Karpińska,Kędzierski,Klimek,Kosińska,Kuczyński,Kwiatkowska,Łukasik,Marciniak,Mazurek,Mroczek,Mróz,Muszyńska,Orłowska,Pająk,Pluta,Przybylska,Ratajczak,Rybak,Skiba,Sroka,Stachowiak,Szulc,Śliwińska,Świątek,Wnuk,Zawadzka",
    ),
    "somalisch": (
        "Abdinasir,Abdiwahab,Abukar,Asad,Ayanle,Bahdon,Cabdirisaaq,Dahir,Garad,Hirsi,Jaamac,Khadar,Kulane,Mohamed,Nuradin,Osman,Saleebaan,Siyaad,Warsan,Zakariye",
        "Aamina,Asli,Bilan,Canab,Cibado,Farhiyo,Hawa,Hinda,Khayriya,Ladhan,Marwo,Muno,Najma,Nuura,Raho,Ruun,Sacdiya,Sirad,Suleqa,Ubax,Yasmiin",
        "Abdi Nur,Abdulle,Addow,Afrah,Aweys,Barkhadle,Boqor,Buuh,Dahir,Dheere,Diini,Faqi,Gabeyre,Geesey,Guure,Haybe,Hashi,Jimale,Kulmiye,Laqanyo,Maalin,Mahamed,Mohallim,Muse,Nageye,Osoble,Qalinle,Rage,Sabriye,Siyad,Sodal,Tarabi,Wardheere,Xirsi,Yare,Ali Gaab",
    ),
    "antilliaans": (
        "Alexander,Angelo,Ashley,Clayton,Churandy,Dylan,Giandro,Giovanni,Ivan,Jandino,Jeffrey,Kendrick,Lysandro,Mario,Nathanael,Oscar,Randal,Rigino,Rudsel,Sidney,Wendell",
        "Angeline,Chanella,Claudette,Damaris,Elvira,Edith,Femia,Glenda,Ivette,Jurisa,Lizette,Maritza,Migdalia,Nataly,Omayra,Rishantely,Rubia,Sherinda,Tamara,Valerie,Xiomara,Yvelien",
        "Alberto,Angelista,Arends,Betrian,Boekhoudt,Brigitha,Capriles,Chirino,Daal,Daflaar,Dirksz,Eisden,Engelhardt,Farro,Figaroa,Flanegin,Geerman,Granviel,Henriquez,Hodge,Jacobus,Kock,Lacle,Lo-A-Njoe,Marchena,Margaretha,Meulens,Nicolaas,Ostiana,Panneflek,Petronia,Provence,Raap,Regales,Ridderstaap,Rosario,Sulvaran,Statia,Thielman,Wernet",
    ),
    "eritrees": (
        "Abel,Amanuel,Awet,Berhane,Biniam,Dawit,Efrem,Fitsum,Filmon,Girmay,Habtom,Isaias,Kibrom,Merhawi,Mebrahtu,Natnael,Robel,Tekle,Tesfalem,Yemane,Yonas",
        "Abrehet,Almaz,Askalu,Bisrat,Elsa,Feven,Freweini,Genet,Helen,Hiwet,Kisanet,Letebrhan,Luwam,Meaza,Mehret,Nigisti,Rahel,Ruta,Selam,Senait,Semhar,Tsega,Winta,Yordanos",
        "Abraha,Afewerki,Andemariam,Araya,Asfaha,Asmelash,Berhe,Beyene,Debesay,Fessehaye,Gebremariam,Gebreab,Ghebremedhin,Ghirmay,Goitom,Habte,Habtemariam,Haile,Hagos,Kahsay,Kiflemariam,Kidane,Medhanie,Mehari,Mesfin,Misghina,Negash,Ogbamichael,Okbay,Russom,Sium,Teclemariam,Tesfay,Tekeste,Tewolde,Tsegay,Weldeab,Woldu,Yohannes,Zemichael,Zeray",
    ),
    "syrisch": (
        "Abdulrahman,Alaa,Amjad,Anwar,Bassam,Diaa,Eyad,Fadi,Firas,Ghassan,Haitham,Hazem,Hussam,Issam,Kinan,Luay,Maher,Mazen,Muhannad,Nizar,Qusai,Rami,Samer,Wael,Ziad",
        "Abeer,Alia,Bayan,Bushra,Dima,Fidaa,Ghada,Hala,Hiba,Joumana,Kinda,Maha,Manal,Maysa,Nour,Nisreen,Rana,Razan,Reem,Rima,Rouba,Samar,Suhair,Taghrid,Yara,Zaynab",
        "Abboud,Al-Ahmad,Al Hallaq,Al Khatib,Al-Masri,Al Najjar,Al Shami,Alhamwi,Almohammad,Alsayed,Asaad,Atassi,Barakat,Bitar,Daher,Darwish,Ghanem,Hajjar,Hamwi,Hariri,Issa,Jarrah,Kassab,Khoury,Maarouf,Malki,Mardini,Nassar,Obeid,Qabbani,Rifai,Saadeh,Sabbagh,Safadi,Shaar,Sulaiman,Tahan,Zaitoun",
    ),
}  # fmt: skip
STRATEN_TIEN = (
    "Hobbemakade,Achter de Muren,Lange Delft,Cantemirhof,Ruysdaelkade,De Meent,Ganzendries,Oude Ebbingestraat,Sint Servaasbolwerk,Keverdijk,Hogeweide,Buitenwatersloot,Zilverschoon,Kastanjelaan,Burgemeester Drijbersingel,"
    "Korte Haven,Wethouder van Eupenplein,Boschdijk,Het Klooster,Mgr. Zwijsenplein,Nieuwstad,'s-Gravendijkwal,Tolsteegbrug,Van Nelleweg,Ploegschaar,Anna Blamansingel,Dirk Costerpad,Meidoornstraat,Kwekerspoort,Oranje Nassauoord,"
    "Rietgors,Lage Kant,Twijnstraat aan de Werf,Spoorbaanpad,1e Jan Steenstraat,Goudsmidsgaarde,Vaart NZ,Ursulinenhof,Prof. Van Reesstraat,Op de Vos,Bolwerksweg,Haspelmakersdonk"
)  # fmt: skip
PLAATSEN_TIEN = "Zierikzee,Winschoten,Harlingen,Oldenzaal,Geldrop,Maassluis,Huizen,Papendrecht,Valkenswaard,Bussum,Steenwijk,Leerdam,Goes,Nunspeet,Oud-Beijerland,Sint-Michielsgestel,Bodegraven,Stadskanaal,Hoek van Holland,IJmuiden"
