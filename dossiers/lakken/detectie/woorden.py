# SPDX-License-Identifier: EUPL-1.2
"""Own short lists: context words, titles, tussenvoegsels, functions, institutions and words of the domain."""

from __future__ import annotations

import re


def reeks(tekst: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(tekst.split())


_s = reeks


TUSSENVOEGSELS = _s(
    "van de der den het 't ten ter te vd vdr v.d. vander vanden in op aan bij onder over uit von zu zur la le les du des da do dos di del della "
    "el al t ben bin bint ibn abu abou ould oulad ait ouled"
)
# tussenvoegsels that begin a surname on their own after a title or initials
TUS_KERN = _s("van de der den ten ter te vd el al ben bin ibn von da dos di del la le du ait abou abu 't")

# surnames of two letters, which the lists leave out
KORTE_ACHTERNAMEN = _s("es os as ek ee oz ho li lo wu xu yu ng oh")

# closed words that are surnames as well; behind a first name they are one ('Kees Dag')
WOORDNAMEN = _s(
    "apeldoorn boven bron buiten burger dag elk geld goed heel heer hof huis kamer maandag man meer meester mei oud oude plaats raad rijk rol "
    "sap staat stap straat thuis utrecht vader vrijdag wilde zondag"
)

TITELS = _s(
    "dhr dhr. heer hr mnr mnr. meneer mevr mevr. mevrouw mw mw. mej mejuffrouw fam fam. familie mr drs dr ir ing prof mr. drs. dr. ir. ing. prof. "
    "bc bc. weduwe wed echtgenote erven mevrouw/heer juf juffrouw meester oom ome tante oma opa pater dominee ds zuster broeder"
)
TITEL_MAN = _s("dhr dhr. heer hr mnr mnr. meneer oom ome opa meester pater")
TITEL_VROUW = _s("mevr mevr. mevrouw mw mw. mej mejuffrouw juf juffrouw tante oma weduwe wed zuster")
TITEL_STERK = TITEL_MAN | TITEL_VROUW | _s("fam fam. familie erven")
# words behind which a name is expected (folded, lower case)
CONTEXT = _s(
    "ptn gou knd blg "
    "kind kinderen zoon zoontje dochter dochtertje baby tweeling ex expartner partner toeslagpartner ex-partner ex-man ex-vrouw exman exvrouw echtgenoot "
    "echtgenote man vrouw vriend vriendin moeder vader ouder ouders broer zus zusje broertje neef nicht buurvrouw buurman oppas gastouder gastouders "
    "vraagouder leidster leidsters begeleider begeleidster hulpverlener maatschappelijk huisarts arts advocaat advocate raadsman raadsvrouw gemachtigde "
    "dokter psycholoog kinderarts tandarts logopedist wijkagent agent hoofdagent brigadier verpleegkundige jeugdbeschermer gezinsvoogd voogd "
    "bewindvoerder curator mentor tolk getuige melder beller collega collega's medewerker medewerkster behandelaar zaakbehandelaar beoordelaar "
    "teamleider teammanager coordinator inspecteur consulent klantmanager contactpersoon contactambtenaar casemanager dossierhouder steller opsteller "
    "auteur ondertekenaar afzender ontvanger aanvrager aanvraagster belanghebbende klant burger cliente client namens ondertekend getekend aldus "
    "genaamd genoemd heet heette roepnaam voornaam achternaam naam namen persoonlijk zorgverlener persoonlijke beste geachte lieve hoi hallo dag groet groeten "
    "groetjes groet, hartelijke gr mvg hoogachtend notaris griffier rechter voorzitter secretaris notulist aanwezig afwezig eigenaar eigenaresse houder houdster "
    "verhuurder huurder verzorger verzorgster pleegmoeder pleegvader pleegkind stiefvader stiefmoeder stiefzoon stiefdochter halfbroer halfzus vriendje "
    "pzb directrice directeur juf deurwaarder toehoorder tegenpartij verweerder verweerster eiser eiseres verzoeker verzoekster verdachte slachtoffer aangever aangeefster collegae"
)
# the last part of a compound says what it is: a 'kraamhulp', 'peuterleidster' or 'toezichthouder' is a person
PERSOONSKOP = tuple(
    _s(
        "hulp leidster leider houder houdster verzorger verzorgster begeleider begeleidster kundige werker werkster arts ouder moeder vader broer vriend vriendin buurman "
        "buurvrouw ambtenaar behandelaar inspecteur inspectrice adviseur adviseuse consulent consulente coordinator coordinatrice manager voogd voogdes beschermer verlener "
        "verleenster agent rechter griffier advocaat advocate meester docent docente leerkracht leraar lerares trainer trainster coach therapeut therapeute psycholoog "
        "psychologe assistent assistente secretaris secretaresse directeur directrice eigenaar eigenaresse beheerder beheerster voerder deurwaarder notaris vertegenwoordiger "
        "tolk oppas verpleegster gevende vervanger vervangster broeder zuster pastor dominee imam specialist vrijwilliger vrijwilligster kennis genoot genote oudste kind zoon dochter neef nicht tante oma "
        "opa bestuurder bestuurster meldster melder nemer neemster geefster jurist juriste medewerker medewerkster collega bewoner bewoonster huurder huurster schrijver "
        "schrijfster maatje stagiair stagiaire"
    )
)
# and a 'bewindsbureau' or 'kantongerecht' is none
INSTELLINGSKOP = tuple(
    _s(
        "bureau gerecht kantoor instelling centrum dienst fonds stichting vereniging school college commissie opvang loket regeling toeslag register verzekering "
        "maatschappij bedrijf winkel praktijk kliniek ziekenhuis afdeling ministerie instantie organisatie kerk moskee gemeente bibliotheek corporatie groep netwerk platform"
    )
)


def noemt_instelling(laag: str) -> bool:
    """A noun for an institution, by its head."""
    return len(laag) > 8 and laag.endswith(INSTELLINGSKOP)


# heads and endings of nouns for things, which no surname has
ZAAKKOP = (
    "nummer",
    "datum",
    "bedrag",
    "kosten",
    "geld",
    "premie",
    "rekening",
    "betaling",
    "uitkering",
    "vergoeding",
    "bijdrage",
    "overzicht",
    "verloop",
    "formulier",
    "verslag",
    "adres",
    "gegevens",
    "heid",
    "heden",
    "iteit",
    "isme",
)
_BIJWOORD = re.compile(
    r"(?:hier|daar|waar|er)(?:aan|achter|af|beneden|bij|binnen|boven|buiten|door|heen|in|langs|mee|mede|na|naar|naartoe|naast|om|omtrent|onder|op|over|tegen|tegenover|toe|tussen|uit|van|vanaf|vandaan|voor)"
)


def is_vorm(laag: str) -> bool:
    """A Dutch word by its build alone: 'burgerservicenummer', 'betrouwbaarheid', 'hieruit'."""
    return len(laag) > 6 and laag.endswith(ZAAKKOP) or _BIJWOORD.fullmatch(laag) is not None


WATEREN = _s("rijn ijssel maas waal lek vecht amstel schelde dommel linge zaan eem spaarne gouwe")


# offices, behind which the name of a department may stand
AMBTSKOP = tuple(
    _s(
        "werker werkster ambtenaar behandelaar inspecteur inspectrice adviseur adviseuse consulent consulente coordinator coordinatrice manager leider leidster assistent "
        "assistente secretaris secretaresse directeur directrice beheerder beheerster jurist juriste specialist bestuurder bestuurster rechter griffier notaris kind klant "
        "client burger aanvrager naam genaamd genoemd heet namens aldus getekend ondertekend aanwezig afwezig persoonlijk persoonlijke maatschappelijk"
    )
)
# roles of more than one person
MEERVOUD = ("en", "ers", "eurs", "ars", "sters", "ouders", "houders", "collega's")
_GEEN_PERSOONSKOP = _s(
    "kouder schouder behouder verouder rechtshulp noodhulp jeugdhulp zwarts voorwaarts achterwaarts eerstehulp bekend onbekend bekende onbekende kindkind"
)


def noemt_persoon(laag: str) -> bool:
    """A noun for a person, by its head: 'gastouder', 'kraamhulp', 'leerplichtambtenaar'."""
    return laag in CONTEXT or (laag.endswith(PERSOONSKOP) and laag not in _GEEN_PERSOONSKOP and len(laag) > 4)


LABEL_NAAM = _s(
    "naam namen roepnaam voornaam voornamen achternaam familienaam geslachtsnaam meisjesnaam geboortenaam tenaamstelling behandelaar behandeld behandelend "
    "contactpersoon contact medewerker medewerkster mdw ambtenaar partner toeslagpartner expartner ex-partner kind kinderen zoon dochter gastouder ouder vader moeder "
    "aanvrager aanvraagster afzender van aan cc bcc from to ondertekenaar ondertekend gemachtigde tnv t.n.v begunstigde rekeninghouder tegenrekeninghouder advocaat "
    "dossierhouder steller opsteller auteur paraaf door beller melder getuige verslaglegger notulist voorzitter secretaris aanwezig afwezig aanwezigen afwezigen deelnemers collega teamleider teammanager "
    "eigenaar houder belanghebbende klant burger client cliente betrokkene betrokkenen verzoeker verweerder eiser eiseres gesprekspartner gesproken beoordelaar handtekening "
    "vaststeller accordeur akkoord gezien besproken telefonisch verzorger echtgenoot echtgenote zaakbehandelaar casemanager bewindvoerder huisarts leerkracht mentor leerling "
    "gecontroleerd controle deelnemer bewoner bewoners inwonend medebewoner gebruiker muteerder mutatie opgesteld ingevoerd aangemaakt gewijzigd invoerder bewerker accountant vraagouder "
    "pzb rechter griffier tolk crediteur debiteur schuldenaar relatie huurder verhuurder aangever verdachte verbalisant verbalisanten werknemer werkgever sollicitant"
)
# whoever stands before a company name makes what follows a company
ORG_VOOR = _s(
    "college commissie autoriteit instituut orde kamer inspectie dienst centrum brancheorganisatie combiteam fonds nationale nederlandse koninklijke algemene sociale regionale raad platform stadsbank stichting vereniging kinderdagverblijf kdv bso peuterspeelzaal psz gastouderbureau gob school basisschool obs cbs rkbs college lyceum mbo hbo roc universiteit "
    "gemeente rechtbank gerechtshof hof bank bureau ziekenhuis praktijk huisartsenpraktijk apotheek advocatenkantoor advocaten kantoor notariskantoor firma taxi bakkerij slagerij kapsalon restaurant "
    "cafe supermarkt garage autobedrijf bouwbedrijf schildersbedrijf schoonmaakbedrijf uitzendbureau zorggroep kinderopvang opvang peuteropvang creche buitenschoolse incassobureau deurwaarderskantoor "
    "gerechtsdeurwaarderskantoor gerechtsdeurwaarders ministerie directoraat-generaal provincie waterschap hogeschool academie instituut moskee kerk museum theater hotel winkel salon administratiekantoor "
    "woningcorporatie woonstichting woningstichting woningbouwvereniging woningbouwstichting woningvereniging scholengroep scholengemeenschap schoolvereniging zorgstichting verzekeringen verzekeraar zorgverzekeraar omroep krant uitgeverij team afdeling unit locatie vestiging kinderopvangorganisatie bv b.v v.o.f vof"
)
ORG_NA = _s(
    "bv b.v nv n.v vof v.o.f cv holding beheer groep group advocaten advocatuur advies notarissen accountants kinderopvang opvang kinderdagverblijf gastouderbureau bank verzekeringen incasso "
    "deurwaarders gerechtsdeurwaarders makelaars bouw transport zn zonen stichting school college lyceum ziekenhuis apotheek bakkerij slagerij thuiszorg zorg welzijn services service "
    "consultancy detachering uitzendbureau uitzendbureaus administraties administratie wonen vastgoed gastouders peuteropvang media online mode autos auto's rijschool taxi schoonmaak kappers"
)
# words of this field and of Dutch letters that word lists miss or that look like names
DOMEIN = _s(
    "ptn gou knd blg bezw ontv o/gs "
    "toeslagen toeslag kinderopvangtoeslag huurtoeslag zorgtoeslag kindgebonden budget belastingdienst uht uhk kot awir awb wht bac caf fsv fiod om kta tvs ib et bso kdv gob lrk lrkp bsn iban kvk "
    "brp gba woo wob avg uwv svb cjib cak duo ind coa rvig logius digid mijntoeslagen mijnoverheid mijnherstel whatsapp facebook instagram sms pdf excel word outlook email mail e-mail webmail internet "
    "website online login app gmail hotmail live ziggo kpn vodafone tele odido postnl dhl nederland nederlandse nederlands nederlander europa europese turkse turks marokkaanse marokkaans surinaamse surinaams "
    "poolse pools ghanese antilliaanse somalische januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo toeslagjaar toeslagpartner vooringenomen vooringenomenheid institutioneel institutionele hardheid opzet grove schuld ogs og o/gs "
    "catshuis catshuisregeling herstelregeling herstelregelingen hersteloperatie terugvordering terugvorderingen voorschot voorschotbeschikking nihilstelling nihilbeschikking dwangbevel verrekening "
    "invordering invorderaar invorderingsplan betalingsregeling kwijtschelding persoonlijk betalingsregelingen beschikkingsnummer aanslagnummer betalingskenmerk kenmerk dagtekening datum betreft bijlage bijlagen "
    "postbus antwoordnummer referentie uw ons onze pagina blad telefoonnotitie gespreksverslag gespreksnotitie notitie memo vooraankondiging zienswijze bezwaar bezwaarschrift hoorzitting beroep uitspraak "
    "rechtbank gerechtshof raad state staatssecretaris minister ministerie financien directie directeur inspecteur ontvanger belasting belastingen rijk rijksoverheid overheid dienst commissie werkelijke "
    "schade wijzen compensatie compensatieregeling compensatiebedrag forfaitair forfait kindregeling kinderopvang gastouderbureau gastouderopvang kinderopvanginstelling urenregistratie jaaropgave jaaropgaaf "
    "contract plaatsingsovereenkomst opvanguren uurtarief uurprijs rabobank abn amro ing sns asn triodos bunq knab regiobank postbank n.v.t nvt onbekend geen ja nee akkoord status soort type nr nummer code "
    "bedrag saldo totaal omschrijving periode jaar maand week dag uur tijd tijdstip kanaal onderwerp inhoud actie acties afspraak afspraken vervolgactie vervolg opmerking opmerkingen toelichting beslissing "
    "beschikking besluit reactie antwoord vraag vragen rol functie adres woonplaats plaats postcode straat huisnummer telefoon telefoonnummer mobiel fax geboortedatum geboren geslacht nationaliteit burgerlijke "
    "staat gehuwd ongehuwd gescheiden samenwonend man vrouw m v relatie sinds tot en met t/m tm vanaf ivm i.v.m mbt m.b.t dmv d.m.v evt o.a oa bijv bv ca e.d etc blz pag art artikel lid sub onder juncto "
    "wet besluit regeling beleid beleidsregel stb stcrt ecli ljn nl rvs rbdha crvb hr hof vng gz ggz ggd cjg wmo jeugdzorg jeugdbescherming veilig thuis leger heils slachtofferhulp juridisch loket ouderverhaal "
    "ouderpanel ouder ouders dossier ouderdossier onderzoeksdossier inzage inzageverzoek persoonsgegevens lakken gelakt scan gescand ocr print screenshot scherm schermafdruk schermprint systeem mutatie mutaties "
    "ingang einde begin beginstand eindstand stand rente invorderingsrente boete verzuim verzuimboete kosten deurwaarder beslag loonbeslag beslaglegging brief brieven mevrouw heer geachte hoogachtend "
    "vriendelijke groet groeten namens afdeling team regio kantoor locatie vestiging utrecht apeldoorn heerlen belastingtelefoon serviceteam brede ondersteuning integrale beoordeling eerste toets lichte "
    "zaakbehandelaar persoonlijk zaakbehandelaars beoordelaar teamleider vaststeller casus casemanager pzb terugbelverzoek terugbellen teruggebeld voicemail ingesproken gebeld belde bellen beller belnotitie inbellen "
    "aangenomen mdw ticket intake toegewezen afgewezen toegekend uitbetaald uitbetaling uitbetalen nabetaling verrekend terugbetaald terugbetalen terugbetaling overgemaakt gestort aanvraag aanvrager aanvraagster wijziging wijzigingen stopzetting "
    "stopgezet definitief definitieve voorlopig voorlopige herzien herziening herzieningsbeschikking ambtshalve proceskosten dwangsom ingebrekestelling hoorplicht lijst overzicht betaaloverzicht "
    "uberhaupt ned overeen vooraf afwachting bovenaan onderaan verderop mensen docx xlsx ome covid corona coronavirus zoom teams skype powerpoint access oracle sap siebel oke ok sorry thanks doei joh hoi hallo hai hey hee haha ff gr mvg tnx thx groetjes xx hrm enz excl incl min "
    "geb geb. getr gesch overl tel mob vnl inz betr cf resp nav n.a.v iz i.z t.a.v tav tnv t.n.v p/a wnd plv fte cc bcc re fw fwd aw verzonden ontvangen bijgevoegd onderstaand "
    "kerst pasen suikerfeest offerfeest ramadan sinterklaas oudjaar nieuwjaar kerstvakantie zomervakantie god allah islam islamitische katholiek protestants christelijk openbare montessori jenaplan dalton"
)
# never a (part of a) name, also when some list has it as one: closed class, verbs and words of the field
GEEN_NAAM = DOMEIN | _s(
    "int prd niks jaa jaaa neee neeej okee okeee joo yess pfff pff papa mama pap mam mailadr adr id nadien gebdat telnr reknr subjnr gsl mnd "
    "to from sent subject re fwd attachments date page user status partner naam kind opvang rek geboren straat uren aanwezig afwezig aanwezigen afwezigen leden voorzitter griffier secretaris kamer eerste tweede staten generaal rondvraag opening sluiting agenda heden mede edoch aldaar alhier voornoemd voornoemde onderhavige navolgende de het een en of maar want dus als dan dat die dit deze er hier daar waar wat wie welke hoe waarom wanneer toen nu nog al ook niet wel zeer heel veel meer minder alle alles iemand niemand iets niets "
    "ik jij je u hij zij ze wij we jullie hen hun haar hem mij me mijn zijn is was waren ben bent wordt worden werd werden heeft heb hebben had hadden kan kon kunnen konden mag mocht moet moest zal zou "
    "zullen zouden wil wilde willen gaat ging gaan komt kwam komen doet deed doen zegt zei zeggen geeft gaf geven krijgt kreeg staat stond ziet zag belt vraagt vroeg meldt meldde wacht woont woonde werkt "
    "werkte weet wist vindt vond denkt dacht laat liet neemt nam brengt bracht heet houdt hield blijft bleef sprak spreekt schrijft schreef stuurt stuurde betaalt betaalde ontving ontvangt gesproken "
    "verklaart verklaarde aangeeft aangaf stelt stelde reageert bevestigt bevestigde gebeld teruggebeld heen terug samen met voor door over na tot tegen zonder tussen sinds vanaf volgens tijdens binnen "
    "buiten boven onder naast bij uit aan op in om van naar te per via ondanks wegens vanwege namens omtrent betreffende inzake middels conform goed slecht nieuw nieuwe oud oude eigen eerste tweede derde "
    "vierde vijfde laatste vorige volgende beide ander andere anderen zelf samen alleen apart ieder iedere elk elke geen enkele enige bepaalde dezelfde zulke ongeveer circa bijna verder daarna daarom "
    "daarbij hierbij hiermee hierna hieronder hierboven tevens eveneens echter immers namelijk inmiddels momenteel vandaag gisteren morgen straks later eerder vroeger altijd nooit vaak soms weer opnieuw "
    "indien mits tenzij zodat omdat doordat nadat voordat terwijl hoewel ofschoon zoals alsof wanneer zodra beste geachte lieve mevrouw meneer heer dhr mevr mw kind kinderen zoon dochter vader moeder "
    "partner ex vrouw man gastouder ouder collega medewerker behandelaar iedereen allen beiden klant burger persoon personen gezin familie huis woning geld euro eur bedrag rekening brief telefoon "
    "hoofdstuk paragraaf onderdeel tabel kolom figuur nummer vak rubriek optie keuze stap fase ronde versie concept kopie afschrift origineel vertrouwelijk spoed urgent let bron inleiding samenvatting "
    "conclusie advies aanleiding achtergrond feiten overwegingen overweging gronden dictum tenlastelegging proces-verbaal verbalisant verdachte getuige aangifte politie gebruiker muteerder naam voornaam achternaam "
    "voorletters tussenvoegsel roepnaam bsn afzender ontvanger contactpersoon gemachtigde datum betreft onderwerp kenmerk groep klas school leerkracht leerling rapport juf meester mentor directrice"
)
# letters with dots that are no initials, without their dots
LETTERAFKORTINGEN = _s(
    "nvt ivm oa dd pm aub zoz ed mbt tnv tav nav ovv tov tgv bv nv dwz ca jl ism tzt tm ipv iig mn iom tbv wo vd bc cq cs eo evt gg ib ig ip it iz mm mi miv mvg "
    "na nb ns ob op oi pa ps pj rk sj ta tk tt tw uiterl vb vc vlg vm nm vs wb wg zg zgn zn zsm td km kg hh te eea etc enz"
)
# words with a foreign accent that no list has
ACCENTWOORDEN = _s("überhaupt")
LANDEN = _s(
    "nederland belgie duitsland frankrijk turkije marokko suriname ghana polen somalie curacao aruba bonaire engeland spanje italie portugal griekenland egypte irak iran syrie afghanistan pakistan india "
    "china indonesie amerika canada australie zwitserland oostenrijk luxemburg denemarken zweden noorwegen finland roemenie bulgarije hongarije oekraine rusland tunesie algerije nigeria kaapverdie ethiopie "
    "eritrea istanbul ankara izmir casablanca rabat tanger nador fes marrakech paramaribo accra kumasi warschau krakau gdansk mogadishu willemstad oranjestad antwerpen brussel gent berlijn londen parijs konya "
    "kayseri trabzon oujda agadir meknes hargeisa lodz poznan wroclaw nickerie holland verenigd koninkrijk drenthe flevoland friesland gelderland groningen limburg noord-brabant brabant noord-holland zuid-holland overijssel utrecht zeeland "
    "randstad achterhoek twente veluwe betuwe bijlmer zuidoost noord zuid oost west centrum nieuw-west charlois feijenoord delfshaven schilderswijk transvaal laak escamp"
)
ORGANISATIES = _s(
    "kruidvat tikkie etos trekpleister wibra zeeman primark decathlon gamma praxis karwei intertoys blokker xenos gelderlander telegraaf volkskrant trouw nrc parool tubantia limburger stentor noordhollands brabants eindhovens haagsche rtl nos avrotros kro ncrv vara vpro wnl anp nu.nl nu opzij libelle bbc cnn google microsoft apple samsung philips shell heijn jumbo lidl aldi plus hema ikea action bol marktplaats zalando coolblue wehkamp achmea zilveren kruis vgz cz menzis ohra aegon nationale "
    "nederlanden univé unive interpolis centraal beheer eneco vattenfall essent nuon vitens evides dunea ziggo kpn tmobile telfort ing rabo rabobank abn amro sns asn triodos knab bunq regiobank obvion "
    "florius anwb ns connexxion arriva gvb ret htm qbuzz schiphol klm erasmus mc amc vumc lumc umc olvg havenziekenhuis prokino kinderrijk partou smallsteps humankind kibeo compananny dak ska tinteltuin "
    "randstad tempo team manpower adecco olympia youngcapital flint syncasso ggn groenewegen lindorff intrum vesting hoist straetus deloitte kpmg pwc ey capgemini accenture atos ordina trustpilot"
)
MAN_VOORNAAM_EIND = ()

AFKORTINGEN = _s(
    "bv nv vof kot uht caf fsv fiod uwv svb cjib duo brp bsn iban kvk zzp ggz ggd cjg wmo vng abn asn sns ing kdv bso gob avg woo wob awb awir wht tvs kta dt mt tl ib lib ig tp pgb ww wia tw eu tel fax cc re fw aw nr dd"
)
