# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood11, by an author who had not read the rules.

A third of the Dutch surnames are ordinary words or places. No first name is a surname elsewhere in this source, so that
the truth of a single name is never in doubt.
"""

from __future__ import annotations

ELF: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Adriaan,Arie,Bertus,Coen,Corné,Dries,Eduard,Emiel,Gerbrand,Govert,Hayo,Henk-Jan,Herman,Jacco,Jorrit,Justus,Klaus,Laurens,Lodewijk,Maurits,Micha,Nanne,Onno,Rein,Remco,Rogier,Ronnie,Sietse,Stef,Teunis,Victor,Wilbert",
        "Aleida,Antje,Birgit,Carry,Christa,Dieke,Elly,Eveline,Francien,Frouke,Gerrie,Gré,Hendrika,Ingrid,Jacomijn,Jasmijn,Josephien,Juul,Klazien,Leni,Linde,Lysbeth,Mientje,Mirjam,Neeltje,Pien,Rosalinde,Sabine,Sytske,Teuntje,Wietske,Annejet",
        "Balk,Bode,Duif,Duim,Hout,Kalf,Kraan,Kwast,Lamp,Riem,Roest,Schot,Zeil,Bol,de Vet,de Hoed,Zuur,Wortel,Sabel,Fluit,Trommel,Egel,de Beer,Snaar,Mantel,"
        "van Doorn,van Heusden,Barneveld,van Putten,van Soest,van Deventer,Elburg,van Hattem,Harderwijk,"
        "van 't Klooster,van 't Schip,van der Zwaag,van de Kraats,op den Buijs,van den Oever,van der Wiel,te Riele,ten Cate,ten Napel,van der Steur,den Ouden,van het Goor,in 't Ven,ter Weele,de Rijcke,van der Laan,"
        "Brandsma-de Leede,Terlouw-Gijzen,van Zuylen-Prinsen,Oltmans,Abbink,Bleeker,Dubbeldam,Eggink,Feenstra,Gerritsma,Heemskerk,Imminga,Jonkman,Kingma,Leusink,Middelkoop,Nauta,Otterspeer,Plantinga,Quist,Rozema,"
        "Schreuder,Tichelaar,Uittenbogaard,Versteegh,Wiegersma,Ypma,Zeldenrust,Boerrigter,Crommelin,Dirkzwager,Groothedde,Hulshof,Kloosterboer,Lammertink,Mastenbroek,Nijboer",
    ),
    "turks": (
        "Alper Can,Atilla,Aytaç,Berkan,Doruk,Ertuğrul,Görkem,Hamit,İlhan,Kemal,Mazlum,Nadir,Rasim,Sabri,Turgut,Vural,Zeki,Yener",
        "Ayla,Bedriye,Beyza,Döndü,Esma,Feride,Gülten,Hanife,İlknur,Kıymet,Mukaddes,Naciye,Remziye,Selda,Şükran,Yurdagül,Zerrin,Sümeyye",
        "Ağca,Altıparmak,Arıcan,Bektaş,Boz,Canbaz,Çiftçi,Dalkıran,Duran,Elibol,Gedik,Gümüş,Hatipoğlu,İnan,Kandemir,Kızılkaya,Küçük,Menteş,Nalbant,Özcan,Pektaş,Sevinç,Şentürk,Tanrıverdi,Ulusoy,Ülker,Yurtsever,Zorlu",
    ),
    "marokkaans": (
        "Abdessamad,Achour,Ahmidou,Azzedine,Boujemaa,Chafik,El Arbi,Hassane,Jaouad,Lahbib,M'hamed,Mounaim,Nordin,Rabie,Saddik,Touhami,Yahya,Zoubir",
        "Arkia,Badia,Charifa,Dalila,Erhimou,Faiza,Ghita,Hayat,Hind,Iman,Kamilia,Louiza,Mimount,Nabila,Oum Keltoum,Rahima,Sihame,Yasmine",
        "Abarkane,Aknouch,Asbai,Ben Moussa,Bouchtaoui,Boujdidi,Bouyafa,Charrat,Dkhissi,El Barkani,El Hachioui,El Moussati,Ettaibi,Farissi,Guerrouj,Hamdaoui,Jaabari,Khayari,Lakhal,M'Rabet,Mezouari,Ouaziz,Rahmani,Sekkaki,Tahtah,Taghdouini,Zaidani,Ait Oubella",
    ),
    "surinaams": (
        "Adiel,Berto,Chandrikapersad,Djoemadi,Eddy,Faried,Gerwald,Haroen,Jnan,Kensley,Ludwig,Marlo,Otmar,Radjen,Sergio,Terrence,Wensly,Yogesh",
        "Asha-Devi,Bernardine,Cherita,Diana-Ruth,Eloise,Fariel,Ganga,Hermine,Ivonne,Josmina,Lygia,Marijke-Ann,Nirmala,Ouida,Roseline,Satyawatie,Thelma,Waldina",
        "Alakhramsing,Banarsee,Breidel,Chocolaad,Dwarka,Eduards,Flohr,Ganesh,Hardjoprajitno,Heilbron,Jankipersad,Kanapé,Kishoen,Lioe A Tjam,Madarie,Moestadja,Nojodipo,Onverwagt,Pocornie,Raktoe,Ritfeld,Samseer,Soerokarso,Tjin Kon Fat,Veldema,Vorswijk,Wolff-Biharie,Zamuel",
    ),
    "ghanees": (
        "Addison,Agyeman,Amos,Augustine,Cephas,Dominic,Ebow,Elvis,Fuseini,Godsway,Kwesi,Mawuli,Nii Armah,Obed,Philemon,Reginald,Selasi,Sitsofe",
        "Abla,Adiza,Akweley,Benedicta,Akorfa,Dzifa,Edinam,Enyonam,Foriwaa,Yayra,Joana,Lariba,Millicent,Nana Yaa,Oforiwaa,Mansa,Sala,Serwah",
        "Abekah,Ackon,Adu-Gyan,Agbeko,Akyea,Amoah,Anyetei,Apraku,Awuah,Baffoe,Bonney,Cobbinah,Dogbe,Dwomoh,Enninful,Fiagbe,Gaisie,Hammond,Inkoom,Kissiedu,Kwofie,Maclean,Nketiah,Ocran,Peprah,Quarcoo,Sowah,Tsikata",
    ),
    "pools": (
        "Albert,Bolesław,Cyprian,Hilary,Eugeniusz,Gracjan,Ignacy,Janusz,Kajetan,Konrad,Longin,Maksymilian,Olgierd,Przemek,Remigiusz,Seweryn,Walenty,Zygmunt",
        "Alina,Blanka,Bernadeta,Czesława,Dominika,Eugenia,Felicja,Gertruda,Henryka,Inga,Krystyna,Leokadia,Malwina,Nikola,Otylia,Regina,Violetta,Zuzanna",
        "Adamski,Augustyniak,Biernacka,Bielecki,Ciesielska,Cybulski,Drozd,Dudziak,Fabisiak,Gąsior,Górecka,Jędrzejczak,Karpiński,Kędzierska,Kopeć,Kuczyńska,Madej,Matuszewski,Mikołajczyk,Olejniczak,Piasecka,Pluta,Rybak,Sobolewska,Śliwa,Trzciński,Wierzbicka,Ziemba",
    ),
    "somalisch": (
        "Abdirisaaq,Aadil,Bilaal,Cabdiraxmaan,Dayib,Faisal,Ganey,Haaruun,Ibraahim,Jimcaale,Kaise,Libin,Muusa,Naasir,Odowa,Saadaq,Tahliil,Zubeyr",
        "Aamino,Bilan,Canab,Dhudi,Falis,Foos,Hamdiya,Hodman,Ilwaad,Jawaahir,Kaltuun,Ladane,Marwo,Najmo,Raaliyo,Saynab,Ubax,Yasmiin",
        "Abdikarin,Axmadey,Baashi,Cilmi,Daaqo,Diriyeh,Gaafow,Gabobe,Guhaad,Hassanwali,Ileeye,Jimcale,Kediye,Maygaag,Muxumed,Nuuradiin,Odawaa,Qaadir,Rayaale,Samakaab,Shiekhdon,Taakilo,Ubaxle,Warsamo,Xandule,Yalaxow,Ducaale,Boorey",
    ),
    "antilliaans": (
        "Addilon,Bryan-Lee,Chesron,Dilson,Ederson,Franklyn,Gilmar,Hubertson,Jeandrick,Kennard,Leonel,Mervin,Nathaly,Osmar,Reginaldo,Sixto,Tyron,Wilfrido",
        "Angeline,Bionda,Chimene,Dionisia,Emelina,Francelina,Gracilda,Hensia,Ivonka,Jurensly,Liliosa,Maritza,Nadeska,Orlanda,Quiana,Rosaline,Sulienne,Xiomara",
        "Abrahamsz,Bernabela,Casiano,Dirksen,Emers,Figaroa,Gijsbertha,Hellburg,Ilario,Kock,Lobbezoo,Maynard,Nicolaas,Ortela,Passial,Quintavalle,Romer,Semeleer,Thijsen,Wanga,Valpoort,Wernet,Zichem,Arends,Calmes,Dorothea,Flameling,Rombley",
    ),
    "eritrees": (
        "Abiel,Aron,Berekhet,Semere,Efrem,Fitsum,Ghirmay,Hagos,Kesete,Luel,Medhanie,Nahom,Petros,Yosief,Teame,Temesgen,Tedros,Zerezghi",
        "Abrehet,Bana,Delina,Eden,Fiyori,Genet,Hiwet,Kokob,Lemlem,Meron,Natsnet,Okbat,Rigat,Semhar,Tirhas,Wegahta,Yodit,Zaid",
        "Andemariam,Beyene,Desta,Embaye,Fessehaye,Gebreyesus,Ghebremedhin,Hadgu,Iyassu,Keleta,Kiflemariam,Lijam,Mebrahtu,Negash,Okubay,Russom,Seyoum,Sium,Tecle,Tesfazghi,Tsegay,Woldemichael,Yebio,Yohanes,Zemichael,Zeray,Gebrehiwet,Mesfin",
    ),
    "syrisch": (
        "Adnan,Alaa,Ayham,Bashar,Eyad,Firas,Ghiath,Hazem,Jihad,Khaldoun,Louay,Mazen,Muhannad,Nidal,Raed,Samer,Tareq,Yaman",
        "Afraa,Amani,Batoul,Daad,Fatin,Ghazal,Hanadi,Israa,Jumana,Lama,Maha,Nour,Rahaf,Rasha,Salwa,Sawsan,Walaa,Zeina",
        "Al Abdallah,Al Bakri,Al Dimashqi,Al Jundi,Al Kurdi,Al Mohammad,Al Omari,Al Saleh,Al Zoubi,Antabli,Atassi,Azem,Dalati,Fakhouri,Ghanem,Haddad,Hallak,Homsi,Jarrah,Kabbani,Lahham,Mardini,Nahas,Othman,Qudsi,Shami,Sukkar,Tlass",
    ),
}  # fmt: skip
STRATEN = (
    "Achter de Kamp,Bij de Leijen,De Zilverling,Kwelderland,Lepelaar,Aan 't Verlaat,Hoog Buurlo,Rietgors,Spinaker,Het Laar,Oude Raadhuispad,Biezenmortel,Wilgenroos,In de Betouwe,Kattendans,Buiten de Veste,"
    "Willem Barentszstraat,Jacob van Lennepkade,Van Boetzelaerlaan,Admiraal Helfrichsingel,Burgemeester Jansendreef,Dr. Ariënsstraat,Pastoor van Beugenplein,Mr. P.J. Troelstraweg,Koningin Sophiastraat,Prins Clausring,"
    "Ampèrestraat,Bachplantsoen,Cantate,Dotterbloemhof,Ganzenwal,Haverstro,IJsvogelpad,Kievitsven,Lindenlaan-Oost,Marsdiepstraat,Nachtegaalslag,Oostkanaalweg,Pelmolenerf,Roggeakker,Steenovensedijk,2e Weteringdwarsstraat,Torenvalkgaarde,Uilenburg 1e Hof,Vlasmarkt,Zeedistelmeent"
)
PLAATSEN = "Veendam,Hulst,Raalte,Papendrecht,Lisse,Geldrop,Nijkerk,Bolsward,Wageningen,Brunssum,Schagen,Zaltbommel,Kapelle-Biezelinge,Tubbergen,Lochem,Franeker,Etten-Leur,Beverwijk,Klazienaveen"
