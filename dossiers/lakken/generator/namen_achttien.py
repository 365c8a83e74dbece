# SPDX-License-Identifier: EUPL-1.2
"""Names, streets and places for the family ood18; unknown while the rules it measures were written."""

from __future__ import annotations

ACHTTIEN: dict[str, tuple[str, str, str]] = {
    "nederlands": (
        "Berend-Jan,Harmen,Koenraad,Lennart,Peer,Siebe,Henkjan,Ad-Willem,Cornelis-Jan,Eelko,Egon,Gijs-Bart,Hajo,Jan-Hein,Jan-Maarten,Jelmert,Joost-Pieter,Lourens-Jan,Maarten-Pieter,Meindert-Jan,Norbertus,"
        "Onno-Sven,Piet-Hein,Rinse,Roemer,Theunis,Tijmen-Jan,Volkert,Bonne,Feike,Anselm,Marinus,Pelle,Sebastiaan,Melchior,Gideon-Jan,Tymen,Albert,Arnoud,Boudewijn,Coen,Evert",
        "Adriana,Agaath,Annemieke,Frederique,Harriët,Myrthe,Philippine,Reinilde,Annerieke,Annelotte,Christel,Ella-Marie,Emmelien,Greet,Hadewych,Jolijn,Katinka,Krista,Marjon,Marleen,Reina-Marie,"
        "Willemien,Ypkje,Siepie,Berdien,Carlijn,Cobie,Dorien",
        "Vrijdag,Schoenmaker,Das,Pauw,Stuiver,Zilver,de Kraker,de Geus,de Rijke,van Meurs,ter Borg,Hoogeboom,Wijnbergen,op 't Ende,in der Maur,Ruitenbeek,ten Hagen,Nijdam,Boonstra,Haagsma,Bouma,Feitsma,"
        "Dingemanse,Boogaert,Meulmeester,Poppelaars,Kerstens,Cuijpers-Lenders,Roebroeks,Schreurs,Thijssen-Bongers,van Dalen-Hofman,van Oudenallen,de Smalen,van der Wiel-Joosten,Heijblom,Duivenvoorde,"
        "Zuijderduijn,Rutgrink,te Wierik,Heuvelmans,Pijnappels,Vlasblom,Binnekamp,Wolbrink-Sanders,Patrijs,Zwaluw,Gerst,Erwt,Schoffel,Kuiper-Smit,Rietdekker,Turfschipper,Barbier,Bontekoe,Roggeveen,Duizendstra,"
        "Wintermans,Herfst,Maandag,van Lienden,van Wijngaarden,van Schaijk,van Ravenswaaij,van Eck,van Renswoude,van Kesteren,op de Laak,te Brake,uit den Bogaard,aan de Stegge,van der Made,de Vetten,de Meij,"
        "den Ouden-Prins,Oosterloo,Zweverink,Rozeboom,Bruinsma-Vogel,Hekking,Nieboer,Rozendal,Vogelzang,Klaassens,Wetering-Bok,Beekhoven,Quartel,Rademaker-Smeets,Stoffels,Goorhuis,Dorrestein,Ravensbergen,"
        "Hoeflaken,Dieleman,Verbeeke,Sturkenboom,Braspenning,Oudkerk,Zuidhof,Bosgoed,Hamer,Ketel,Mosterd,Zomer,Slager,Wagenaar,Spreeuw,Leeuwerik,Kwast,Gans,Kaptein,Nagel,Bezem,Akkerman,Klaver",
    ),
    "turks": (
        "Devrim,Ender,İdris,Kamuran,Nuri,Tarkan,Bahattin,Birol,Dursun-Ali,Hasan-Can,Hayrettin,İzzet,Mümin,Nazım,Rüstem,Servet,Adem,Bekir",
        "Refika,Ayfer,Gönül-Su,Leman,Melahat,Nezahat,Zekiye,Arzu,Belgin,Cansu,Dudu,Ebru,Feride,Gülten,Hanife,İlknur,Kezban",
        "Albayrak,Demirbilek,Ekşi,Kahveci,Kızıltan,Okumuş,Yücesoy,Açıkgöz,Boztepe,Büyükkaya,Deveci,Dikmen,Elmacı,Eskici,Gençtürk,Kartalcı,Küçükkaya,Mercimek,Özyürek,Sarıgül,Yağmur,Yeşilırmak,Ağaoğlu,Akbulut,"
        "Arıkan,Başaran,Bayraktar,Beyazıt",
    ),
    "marokkaans": (
        "Abdelhafid,Elmahjoub,Jilali,Kacem,Salah-Eddine,Aissa,Chaib,Ilyasse,Khalifa,Nouaman,Rachdi,Tariq,Anass,Boujemaa,Chafik,Fadil,Haddou",
        "Aïcha,Chadya,Ilhame,Lamyae,Oulaya,Aziza-Nour,Bouthaina,Hanae,Nadya,Oum Kalthoum,Zoubida,Badia,Dalila,Fadila,Ghita,Hakima,Jihane",
        "Aoulad Ali,Azarkan,Bakhouch,Bendaoud,Bouyaghroumni,Chakroun,El Abbassi,El Boujdaini,El Fahmi,El Jarroudi,El Ouahhabi,Essabbani,Fennich,Guelmim,Mezrioui,Ouadghiri,Rhazaoui,Zaouiti,Abdelkarim,Achbab,"
        "Ayadi,Belhadj Ali,Boukich,Bouras,Dardour,El Allouchi,El Bouchtaoui,El Hajoui,El Kharraz,El Messaoudi,Ezzoubaa,Ghalloudi,Hamidouch,Mabrouki,Nhass,Rouas,Sallouh,Youssoufi,Zeghbib,Abarkan,Belarbi,"
        "Boutahar,Hammouti,Jabrane",
    ),
    "surinaams": (
        "Adjai,Bhiesnoe,Carlos,Dennie,Imran,Ludwich,Rakesh,Bisnoe,Cornelius,Earl,Feroz,Giovani,Harrypersad,Imrit,Kalpnath,Marlon-Guno,Nizaar,Theodorus,Edgar,Ferdi",
        "Ingeborg,Letitia,Madhvi,Nadya,Orsine,Soerya,Anita-Devi,Cornelly,Florentine,Gerda-Ann,Hilly,Ilse-May,Noortjan,Verna,Asha,Bidjai,Consuela",
        "Aloewel,Denz,Elskamp,Grootfaam,Kasanrawi,Ngadimin,Samidin,Sheombar,Tjin A Sjoe,Venetiaan,Wagimin,Zschuschen,Adjodhia,Amatsoemarto,Faerber,Kasiman,Oosthuizen,Rostam,Sahtoe,Soekardi,Tjon Sie Fat,"
        "Mohamedhoesein,Poetisi,Sairras,Kowsoleea,Landburg,Misidjan,Abhelakh,Badloe,Bholanath,Brunings",
    ),
    "ghanees": (
        "Isaiah,Kwame-Badu,Lord,Wilberforce,Akwasi-Nti,Isaac-Yaw,Kofi-Manu,Lawrence-Nii,Michael-Kojo,Tony-Kwabena,Alfred,Augustine,Bernard,Cosmos,Dominic,Edem,Frederick",
        "Akosua-Serwaa,Nancy,Akua-Afriyie,Dinah,Frempomaa,Josephina,Lucy-Ama,Rita-Esi,Talata,Barbara,Belinda,Cynthia,Doris,Ernestina,Freda,Gertrude,Helena",
        "Abaidoo,Adu-Poku,Bempong,Botwe,Safo-Kantanka,Addai-Mensah,Aikins,Amankrah,Ashitey,Donkoh,Idan,Korankye,Lomotey,Otabil,Turkson,Wireko,Zormelo,Aboagye,Agbeko,Akuffo,Amissah,Anokye,Apraku,Asiedu,Awuah,"
        "Badu,Dadzie,Djan",
    ),
    "pools": (
        "Aureliusz,Gabriel-Jan,Kornel,Łucjan,Paweł-Jan,Roman-Jan,Rajmund,Tymon,Alojzy,Arkadiusz,Bolesław,Czesław,Edmund,Feliks,Gracjan,Hubert,Ireneusz",
        "Halszka,Amelia,Aurelia-Maria,Balbina,Ewa-Maria,Lilianna,Mieczysława,Nadia-Ewa,Tamara-Anna,Wiktoria,Adrianna,Aniela,Bernadeta,Czesława,Dominika,Eugenia,Felicja",
        "Banaszak,Brzezińska,Chmura,Dębowska,Fronczak,Gawlik,Janicka,Kaleta,Makowska,Niewiadomska,Orzechowski,Socha,Żurawski,Błażejewski,Dobrzyńska,Gałązka,Grabarczyk,Idzikowska,Kwaśniewska,Maciąg,Nadolny,"
        "Pietrasik,Rakowska,Rzepecki,Szczęsny,Tyszka,Walkowska,Zaborowski,Zdunek,Bielecka,Cybulski,Drozd,Górecki",
    ),
    "somalisch": (
        "Barkhad,Caydid,Hogaan,Mascuud,Ridwan,Sadaam,Taako,Abdirizak,Cabdinaasir,Dhegoole,Hirsi-Ali,Jeylaani,Libaan-Cali,Maxamed-Amiin,Nadiif,Olol,Raageh,Warfaa,Abdiweli,Axmed",
        "Anisa,Dahabshil,Jamad,Khayro,Raaxo,Deeqa-Nur,Fowsiyo,Habon,Kaha,Leyla-Ayaan,Bilan,Casho,Faduma,Geni,Hinda,Idman,Ladhan",
        "Barkadle,Daarood,Diblawe,Faarax Cali,Guuled Aadan,Hagaag,Hiraabe,Matan,Qeybdiid,Aaden Weyne,Abdalla Nur,Adow,Barise,Buuxo,Culusow,Deria,Dhagax,Gaashaan,Habarwaa,Hirey,Ilkacase,Jinow,Kheyre,Laabsaalax,"
        "Macow,Qanyare,Shidane,Abdinuur,Afyare,Bootaan,Cawaale",
    ),
    "antilliaans": (
        "Aldrich,Bryon,Ceasar,Feliciano,Gersley,Kimroy,Leandro,Osbaldo,Shendrick,Alexis,Anthony-Ray,Dionicio,Ector,Gregorio,Hildward,Jean-Luc,Marvelo,Nolson,Quido,Urny,Vianney,Denzel,Eugenio,Hubert",
        "Aimée,Berenice,Claritza,Diamante,Egmira,Farahilda,Grisel,Heidy,Ilsa,Jacinta,Kiara,Luz-Maria,Melissa,Oralia,Petronila,Ruthmila,Shurmira,Amarilis,Elodia,Gladiola,Jurmaine,Kimberlin,Norayda,Reinilda,"
        "Silvania,Tamaris,Nilda,Carolina,Darlene",
        "Alexandrina,Anthonia,Capella,Jukema,Lake,Leonora,Scharbaay,Bentura,Eustatius,Felida,Haynes,Isabella,Mauricia,Petronilia,Raveneau,Sprock,Torbed,Arrindell,Bernabela,Brigitha,Comenencia,Daal,Desiree,"
        "Eleonora,Elhage,Floranus,Gumbs,Hato",
    ),
    "eritrees": (
        "Abraham-Tes,Hidray,Kiflom,Mogos,Negusse,Samuel-Ber,Seare,Abel,Berhane,Dawit,Efrem,Fitsum,Ghirmay,Habtom,Isaias,Kibrom,Mehari",
        "Azmera,Kidan,Rahwa,Tsegereda,Beilul,Senayt,Trhas,Abrehet,Bisrat,Feven,Freweini,Genet,Hiwet,Lemlem,Mebrat,Niyat,Saba",
        "Debessai,Ghebremeskel,Gidewon,Mesghina,Tesfagiorgis,Baire,Berhanu,Desbele,Fessehatsion,Ghebrehiwot,Mehretab,Mokonen,Woldeselassie,Abraha,Andemariam,Araya,Beyene,Estifanos,Gebremedhin,Habte,Haile,"
        "Kidane,Kiflemariam,Mebrahtu,Mengistab,Negash,Okubamichael,Russom",
    ),
    "syrisch": (
        "Hisham,Khaled,Ghaith,Maen,Mouhannad,Rabih,Adnan,Bassel,Fadi,Ghassan,Iyad,Jihad,Louay,Majd,Nizar,Qusay,Rami",
        "Fayza,Asmahan,Ghosoun,Nesreen,Rowaida,Abir,Batoul,Dima,Ghada,Hala,Inas,Joumana,Kinda,Lina,Mais,Nour,Rasha",
        "Abou Assaf,Al Ahmar,Al Hallak,Al-Jundi,Alhariri,Allaham,Kahwaji,Abdo,Al Ali,Al Chaar,Al Ghabra,Al Hajji,Al Jaber,Al Mahmoud,Alassaf,Aldaher,Ashkar,Barazi,Chehadeh,Daaboul,Habbal,Mousli,Rashwani,"
        "Abdulkarim,Al Khatib,Al Masri,Al Rifai,Alkurdi",
    ),
}  # fmt: skip
STRATEN = (
    "Aalscholverlaan,Oude Bredaseweg,Van Houtenkade,Het Lint,Burgemeester Stramanplein,Klaproosveld,Dr. Wibautsingel,Achter de Molens,Tiendschuur,Mgr. Zwijsenstraat,De Bongerd,Lage Vuursche Steeg,"
    "Kornoeljehof,2e Atjehstraat,Sint Gerardusplein,'t Hoge Land,Van Zuylen van Nijeveltstraat,Ketelboetersdijk,Waranda,Pieter de Hooghplantsoen,Zeilmakershoek,Grote Kattegat,Anna Blamanpad,"
    "Hendrik Werkmanlaan,Vlietzoom,Karekietstraat,Generaal Maczekring,Schout bij Nachtweg,Rode Kruisplantsoen,Veerallee,De Stelling,Bovenkerkerkade,Schaapskooi,Cornelis Trooststraat,Marga Klompé-erf,"
    "Dorpsbeemden,Kleine Belt,Nieuwe Uilenburgerpad,Buitenhaven,Graaf Engelbrechtlaan,Het Schild,Westelijke Parallelweg,Hooftskade,Prins Clausdreef,Noorderhagen,Op de Meent"
)
PLAATSEN = "Sint-Oedenrode,Mijdrecht,'s-Gravenzande,Werkendam,Lichtenvoorde,Enkhuizen,Wormerveer,Hillegom,Sassenheim,Rozenburg,Panningen,Hattem,Ermelo,Gorredijk,Bedum,Zuidlaren,Borger,Eibergen,Nijverdal"
