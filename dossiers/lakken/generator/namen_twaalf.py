# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for ood12 only, by an author who had not read the rules."""

from __future__ import annotations

TWAALF: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Sietse,Hessel,Godfried,Melle,Tijn,Jasper,Rogier,Steven,Quinten,Willem-Jan,Ewoud,Alwin,Bertus,Gerbrand,Hilbert,Jorrit,Laurens,Marius,Nanne,Pascal,Remco,Steef,Tiemen,Ubbo,Walter,Auke,Ferry,Henk-Jan,Jurgen,Rein",
        "Anneloes,Berdien,Christa,Diewertje,Elly,Frederieke,Geke,Heidi,Irma,Janneke,Karlijn,Lidewij,Mirjam,Noortje,Patricia,Ria,Stefanie,Tjitske,Ilona,Wietske,Aleida,Britt,Conny,Dirkje,Eveline,Gesina,Jet,Leni,Mariska,Anne-Fleur",
        "Klok,Spek,Bever,Smid,Mantel,Kater,Kaper,Hengel,Kaptein,Soldaat,Pelgrim,Monnik,Bezem,Sleutel,Poel,Krijger,Zanger,Kuiken,Lepelaar,Dolfijn,Rozemarijn,van Deventer,van Woerden,Barneveld,van Zutphen,van Lochem,van Delden,"
        "Vreugdenhil,Brandsema,Hoogerwerf,van der Zwaag,Kolkman,Tichelaar,Schuurmans,Oldeboer,van Oudheusden,Nijboer,Wiegersma,van den Dungen,Hasper,Lammertink,van 't Klooster,van 't Spijker,van der Velpen,van der Lugt,de Keijser,de Wildt,"
        "ter Horst,ter Weele,op den Dries,op den Buijs,ten Cate-Mulderij,op den Bogaard,in 't Hout,den Uijl,Zuidgeest,Kruiswijk,Bloemendaal-Stam,Hulst-van Essen,de Meij-Tuijnman,Rentenaar,Scheltema,Popkema,Wansink,Eggink,Nauta,"
        "Verschuren,Toonders,Kerkhoven,Grashuis,Landzaat,Boterblom,Kraaijeveld,Quist,Mensink,Slotboom,Aalderink,Wassenaar,van Mierlo,Rooseboom",
    ),
    "turks": (
        "Alican,Bekir,Çetin,Davut,Ediz,Gürhan,Hilmi,İlhan,Kürşat,Mahmut,Nevzat,Oktay,Rüştü,Sedat,Turgut,Ufuk,Veysel,Zeki",
        "Ayla,Birsen,Ceyda,Dürdane,Ferda,Gülizar,Hürrem,İlknur,Keziban,Münevver,Nergis,Oya,Reyhan,Sabahat,Şükran,Tülin,Vildan,Zeliha",
        "Akpınar,Altay,Babacan,Bozdağ,Candan,Çavuşoğlu,Çiftçi,Dalkıran,Demirci,Eken,Gündüz,Hepgül,İnan,Kabakçı,Karabulut,Kayaoğlu,Küçükler,Özcan,Pehlivan,Sevim,Süzer,Tanrıverdi,Uğurlu,Yağcı,Yiğitoğlu,Zorlu",
    ),
    "marokkaans": (
        "Abdelmajid,Abdessamad,Bachir,Chouaib,El Hassan,Faouzi,Houssam,Ilyass,Lotfi,Mohand,Nordin,Rabie,Sellam,Tahar,Yahya,Zoubir,Anis,Miloud",
        "Amina,Batoul,Charifa,Douae,El Yamna,Farida,Ghita,Houda,Itimad,Kamelia,Louiza,Mimount,Nassira,Ouiam,Rabha,Sabah,Thouria,Zahra",
        "Aboulfath,Aknin,Bouchtaoui,Bourass,Chaara,Dardak,El Ayachi,El Boujjoufi,El Ouardi,El Moussati,Ettalhi,Ghalbzouri,Hadouir,Kerroumi,Laaroussi,Mghari,Najim,Ouald Chaib,Oussaid,Rhoualmi,Sghir,Tafraouti,Touzani,Yachou,Zeroual,Ait Bihi",
    ),
    "surinaams": (
        "Aroen,Boldewijn,Chander,Denny,Edgard,Furgil,Gerrel,Hardeo,Ivor,Jules,Kewal,Leander,Mohanlal,Orfeo,Percy,Roy,Sergio,Wensley",
        "Aartie,Bhanmatie,Celestine,Drupatie,Ellenore,Florine,Gonda,Haidy,Irmgard,Kalawatie,Lygia,Mathurine,Nirmala,Poernima,Roelina,Soerijawatie,Trees,Yvanka",
        "Akkal,Badrising,Bhoelan,Chandoe,Doerga,Emanuelson,Gobardhan,Hooplot,Jankie,Kalka,Krishnadath,Lankhoor,Mangal,Naipal,Oedairajsingh,Pansa,Ristie,Sabajo,Soekhlal,Tjon Sie Kie,Van Throo,Wirjodiwongso,Zandveld,Atmoredjo,Lo A Njoe,Menig",
    ),
    "ghanees": (
        "Akwesi,Barnabas,Cosmos,Dominic,Enoch,Frederick,Gilbert,Hubert,Jeremiah,Kwabina,Lawrence,Moses,Obed,Philemon,Reuben,Samson,Timothy,Yoofi",
        "Adelaide,Akorfa,Belinda,Cynthia,Dzifa,Emefa,Fafali,Gloria,Henrietta,Judith,Kafui,Lawrencia,Mawusi,Naa,Portia,Rita,Sefakor,Victoria",
        "Abedi,Adu-Gyamfi,Agbeko,Akrofi,Amankwaa,Asamany,Atiemo,Awuah,Bonnah,Dadzie,Dodoo,Dzokoto,Edusei,Fianu,Gadzekpo,Hayfron,Kessie,Kufuor,Lokko,Mensah-Bonsu,Nkansah,Ocran,Pobee,Sarkodie,Tsikata,Yirenkyi",
    ),
    "pools": (
        "Ignacy,Bolesław,Cyprian,Dobromir,Fabian,Gracjan,Jerzy,Konrad,Lesław,Maksymilian,Olgierd,Paweł,Remigiusz,Seweryn,Tymoteusz,Walerian,Zenon,Eugeniusz",
        "Adrianna,Blanka,Czesława,Dominika,Eliza,Felicja,Gertruda,Hortensja,Irmina,Jagoda,Kornelia,Longina,Malwina,Natasza,Otylia,Pelagia,Regina,Zuzanna",
        "Augustyniak,Bednarz,Bieniek,Chudzik,Drozd,Fras,Gąsior,Grzelak,Hałas,Jurkiewicz,Kacprzak,Koperska,Kołodziejczyk,Lechowicz,Łapiński,Madej,Mikołajczak,Nogaj,Paluch,Przybylska,Rosiak,Słowik,Śliwińska,Trzeciak,Walkowiak,Zawadzka",
    ),
    "somalisch": (
        "Abdifatah,Bukhari,Cabdiraxmaan,Dayib,Faarah,Gelle,Ibraahim,Jaabir,Kaafi,Maxamud,Nuradiin,Rashad,Sakarie,Sulub,Taajir,Xaliye,Yaxye,Zubeyr",
        "Asli,Bisharo,Caynab,Dhahabo,Farhia,Geni,Hamdiya,Istahil,Jawaahir,Kaltuun,Lul,Marwo,Naciima,Ruqiya,Sacdiyo,Ugbad,Xaliimo,Zeynab",
        "Abikar,Afyare,Barkhadle,Caateeye,Deerow,Dubow,Faaruuq,Gaboose,Guhaad,Hanaf,Iftin,Jaylani,Kediye,Macallin,Maxamed Cali,Nageeye,Olow,Qaasim Nuur,Rirash,Sabriye,Shiine,Tarar,Ulusow,Waasuge,Xuseen Jimcaale,Yarisow",
    ),
    "antilliaans": (
        "Arnoldo,Basilio,Clinton,Diarson,Eligio,Fermin,Giandro,Hubrey,Ismaël,Jerson,Kenley,Leonel,Maikel,Nataniel,Oswin,Rigoberto,Sigmund,Tyrone",
        "Altagracia,Benicia,Consuela,Damiana,Ersilia,Florencia,Gracita,Hermelinda,Ivelisse,Josefina,Katiuska,Luzette,Merlina,Nichelle,Odalis,Raquel,Sueann,Thaymara",
        "Adamus,Bernabela,Cathalijn,Capriles,Daal,Elhage,Flanegin,Gijsbertha,Hellburg,Ilario,Josepha,Kock,Lasten,Marchena,Nepomuceno,Ostiana,Petronia,Poulina,Richardson,Scharbaai,Suares,Tweeboom,Ursela,Victorina,Wooter,Zimmerlin",
    ),
    "eritrees": (
        "Zemichael,Bereket,Daniel,Efrem,Fitsum,Girmay,Hagos,Kflom,Lemlem,Medhanie,Nebay,Okubay,Petros,Russom,Simon,Tekeste,Yemane,Zerezghi",
        "Abrehet,Bethlehem,Delina,Eden,Fiyori,Genet,Hiwet,Kibra,Lidya,Mihret,Nigsti,Rishan,Semhar,Tirhas,Weyni,Yerusalem,Zaid,Adiam",
        "Andemariam,Bahta,Beyene,Desta,Embaye,Fessehaye,Gebrehiwet,Ghirmai,Hadgu,Hailemichael,Iyassu,Kebreab,Kelati,Lebassi,Medhin,Negash,Ogbamichael,Rezene,Seyoum,Tekie,Teweldemedhin,Uqbazghi,Weldemichael,Woldeyesus,Yohannes,Zeresenay",
    ),
    "syrisch": (
        "Ammar,Bassam,Eyad,Firas,Hazem,Jihad,Kutaiba,Louai,Mazen,Nawras,Omran,Radwan,Samer,Tamim,Usama,Wassim,Yaman,Zakwan",
        "Afraa,Baraa,Daad,Fadia,Ghalia,Hanadi,Inas,Jinan,Khuloud,Lamis,Mouna,Nour,Rasha,Samar,Thuraya,Walaa,Yusra,Zeina",
        "Abboud,Al Assaf,Al Droubi,Al Jundi,Alkurdi,Al Nabulsi,Al Shami,Atassi,Bakour,Dabbagh,Farhat,Ghazzawi,Haddad,Istanbouli,Jarrah,Kanaan,Lababidi,Moussa,Nahhas,Othman,Rajab,Sawaf,Tlass,Wattar,Yazji,Zakaria",
    ),
}  # fmt: skip
STRATEN_TWAALF = (
    "Boekweitakker,De Hooge Heem,Oude Veerhaven,Nachtegaalplein,Kanonnierstraat,Sint Lambertusplein,Van Karnebeeklaan,Willem Pijperstraat,Stadhouderslaan-West,Hof ter Weide,Het Spaarpot,Engelse Tuin,Wederikveld,Bij de Vesting,Kuipersgilde,"
    "Monnikendijk,Weerdsingel O.Z.,Bisschop Hamerhof,Deken van Oppensingel,Nieuwe Teertuinen,Overtoomse Sluis,Mezenpad,Gerard Doustraat,Dr. Ariënsplein,Burg. Lefèvre de Montignylaan,Meester Bierensweg,Groenmarkt,Zandvoorter Allee,Fregatschip,"
    "2e Wormenseweg,Leeuwerikgaarde,Achter het Stadhuis,Rondeel,Kalverdijk,Frans Naereboutstraat,Prof. Zeemanlaan,Kolenwijk,Langs de Baan,Tormentil,Ir. Lelyplantsoen,Hendrik Tollensstraat,Boven de Wolfskuil"
)
PLAATSEN_TWAALF = "Gorinchem,Nijkerk,Wageningen,Franeker,Steenwijk,Brunssum,Geldrop,Beverwijk,Hellevoetsluis,Papendrecht,Zaltbommel,Borne,Appingedam,Cuijk,Etten-Leur,Naaldwijk,Raalte,Hulst,Wijchen,Bodegraven,Nieuwerkerk aan den IJssel,Oirschot"
