"""English cues for names: what stands before, in and after the names of whom and where."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that open a sentence or a headline with a capital and are no name.
NOT_NAMES = _words(
    """
    A About Above According Across Actually Additionally After Afterwards Again Against Ago All
    Almost Along Already Also Although Always Amid Among An And Another Any Anyone Around As At
    Back Based Because Before Behind Below Besides Between Beyond Both But By Can Clearly Could
    Currently Dear Despite Did Do Does Down During Each Earlier Early Either Even Eventually Every
    Everyone Everything Few Finally First For Former Fourth From Further Furthermore Given Had Has
    Have He Her Here Hers Herself Him His How However I If Image In Including Indeed Instead Into Is
    It Its Just Last Late Later Latest Less Like Many Maybe Me Meanwhile More Moreover Most Much My
    Near Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now Of Off Often
    On Once One Only Or Other Others Our Out Over Part People Perhaps Photo Picture Please Police
    Previously Rather Read Recently Reports Second See Several She Should Similarly Since So Some
    Someone Sometimes Soon Still Such Than That The Their Them Then There Therefore These They Third
    This Those Though Through Throughout Thus To Today Together Tomorrow Tonight Too Towards Two
    Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions Under
    Unfortunately Unless Unlike Until Up Upon Us Very Was We Well Were What When Whenever Where
    Whereas Whether Which While Who Whoever Whole Whose Why Will With Within Without Would Yes
    Yesterday Yet You Your Updated Published Copyright Subscribe Advertisement Video
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
    Christmas Easter Spring Summer Autumn Fall Winter Internet Web AD BC BCE CE AM PM GMT UTC EST
    God OK TV CEO CFO PhD MD
    """
)

# Names of peoples and languages qualify; they are no place and no body.
DEMONYMS = _words(
    """
    Afghan African Albanian Algerian American Arab Arabic Argentine Armenian Asian Australian
    Austrian Azerbaijani Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British
    Bulgarian Burmese Cambodian Canadian Catholic Chechen Chilean Chinese Christian Colombian
    Congolese Croatian Cuban Cypriot Czech Danish Dutch Egyptian English Eritrean Estonian
    Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Haitian Hindu
    Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Jamaican
    Japanese Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Latin Latvian Lebanese Libyan
    Lithuanian Malaysian Maltese Mexican Mongolian Moroccan Muslim Nepalese Nigerian Norwegian
    Pakistani Palestinian Persian Peruvian Polish Portuguese Protestant Qatari Roman Romanian
    Russian Saudi Scottish Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese
    Swedish Swiss Syrian Taiwanese Tamil Thai Tibetan Tunisian Turkish Ugandan Ukrainian
    Venezuelan Vietnamese Welsh Western Yemeni Zimbabwean Chinese-speaking Republican Democratic
    Democrat Democrats Republicans Americans Germans Russians Israelis Palestinians Muslims
    Christians Jews Arabs Europeans
    """
)

# Titles before a person's name; those with a full stop are matched without it.
PERSON_TITLES = _words(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Count Rev Reverend Father Pastor
    Pope Cardinal Archbishop Bishop Rabbi Imam Ayatollah Sheikh Sultan Emir King Queen Prince
    Princess Emperor Empress Duke Duchess President Premier Chancellor Governor Gov Senator Sen
    Congressman Congresswoman Representative Rep Mayor Minister Secretary Ambassador Judge Justice
    Attorney Sheriff General Gen Admiral Adm Colonel Col Captain Capt Major Maj Lieutenant Lt
    Sergeant Sgt Corporal Private Officer Detective Deputy Constable Commissioner Coach Chairman
    Chairwoman Director Inspector
    Actor Actress Architect Artist Author Banker Businessman Businesswoman Composer Doctor
    Economist Editor Engineer Journalist Lawyer Novelist Painter Pianist Poet Prosecutor Rapper
    Singer Teacher Trader Writer
    """
)

# A name that ends in (or begins with) one of these is a body of people.
ORGANIZATION_WORDS = _words(
    """
    Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association
    Authority Bank Board Brigade Brotherhood Bureau Cabinet Center Centre Chamber Church Club
    Coalition College Commission Committee Communications Companies Company Confederation Congress
    Consortium Convention Cooperative Corp Corporation Council Court Department Directorate
    Enterprises Exchange Federation Firm Force Forces Forum Foundation Front Fund Government Group
    Guard Holdings Hospital Inc Industries Institute Institution Intelligence International Journal
    Laboratories Laboratory Labs League Library Limited LLC Ltd Media Ministry Motors Movement
    Museum Navy Network Networks News Nations Office Orchestra Organisation Organization Parliament
    Partners Partnership Party PLC Police Post Press Records Regiment Reserve School Secretariat
    Senate Service Services Society Squadron Studios Systems Team Technologies Technology Television
    Times Treasury Tribunal Trust Union United University Watch Works GmbH AG SA SE NV Co
    """
)
# Dropped from the end of a name, these leave the name that people use.
COMPANY_ENDINGS = _words(
    "AG Co Companies Company Corp Corporation Enterprises GmbH Group Holding Holdings Inc "
    "Incorporated International LLC Limited Ltd NV PLC plc SA SE"
)
# Heads after which "of", "for" and "and" go on with the name.
ORGANIZATION_HEADS = _words(
    """
    Academy Administration Agency Army Assembly Association Authority Bank Board Bureau Center
    Centre Chamber Church College Commission Committee Confederation Congress Convention Council
    Court Department Directorate Federation Foundation Front Fund Guard House Institute League
    Library Ministry Movement Museum National Office Organisation Organization Party School
    Secretariat Senate Society Supreme Tribunal Union University Government
    """
)

# Bodies whose field may be told with "and": Ministry of Food and Fisheries.
DEPARTMENTS = _words(
    "Administration Agency Board Bureau Commission Committee Department Directorate Institute "
    "Ministry Office Secretariat"
)

PLACE_WORDS = _words(
    """
    Airport Archipelago Avenue Basin Bay Beach Boulevard Bridge Canal Canyon Cape City Coast County
    Creek Desert District Falls Forest Gulf Harbor Harbour Heights Hill Hills Island Islands Isle
    Lake Mountain Mountains Ocean Park Peninsula Plain Plains Plateau Port Prefecture Province
    Region River Road Sea Springs Square Stadium State Station Strait Street Township Territory
    Valley Village
    """
)
PLACE_HEADS = _words("Mount Lake Cape Fort Gulf Bay Isle Port San Santa Saint St Los Las El")

# Spellings of one state.
COUNTRY_ALIASES = {
    "US": "United States",
    "U.S": "United States",
    "USA": "United States",
    "U.S.A": "United States",
    "America": "United States",
    "United States of America": "United States",
    "UK": "United Kingdom",
    "U.K": "United Kingdom",
    "Britain": "United Kingdom",
    "Great Britain": "United Kingdom",
    "UAE": "United Arab Emirates",
    "DRC": "Democratic Republic of Congo",
    "Burma": "Myanmar",
    "Holland": "Netherlands",
    "UN": "United Nations",
    "U.N": "United Nations",
    "EU": "European Union",
    "E.U": "European Union",
}
BODIES = frozenset({"United Nations", "European Union", "NATO", "African Union"})


def _lines(text: str) -> frozenset[str]:
    """Names of several words, parted by semicolons and line ends."""
    return frozenset(name.strip() for name in text.replace("\n", ";").split(";") if name.strip())


COUNTRIES = _lines(
    """
    Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria
    Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan
    Bolivia; Bosnia; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi; Cambodia; Cameroon
    Canada; Chad; Chile; China; Colombia; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic
    Czechia; Denmark; Djibouti; Dominican Republic; East Timor; Ecuador; Egypt; El Salvador
    England; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Georgia
    Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guyana; Haiti; Honduras; Hungary; Iceland
    India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan
    Kazakhstan; Kenya; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya
    Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta
    Mauritania; Mauritius; Mexico; Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique
    Myanmar; Namibia; Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea
    North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palestine; Panama; Papua New Guinea
    Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia; Rwanda; Samoa
    Saudi Arabia; Scotland; Senegal; Serbia; Sierra Leone; Singapore; Slovakia; Slovenia; Somalia
    South Africa; South Korea; South Sudan; Soviet Union; Spain; Sri Lanka; Sudan; Suriname
    Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Togo; Tonga
    Trinidad and Tobago; Tunisia; Turkey; Turkmenistan; Uganda; Ukraine; United Arab Emirates
    United Kingdom; United States; Uruguay; Uzbekistan; Vatican; Vatican City; Venezuela; Vietnam
    Wales; Yemen; Yugoslavia; Zambia; Zimbabwe; Democratic Republic of Congo
    """
)

REGIONS = _lines(
    """
    Africa; Asia; Europe; North America; South America; Latin America; Antarctica; Middle East
    Central Asia; Southeast Asia; Balkans; Caribbean; Scandinavia; Siberia; Crimea; Catalonia
    Kashmir; Chechnya; Gaza; West Bank; Hong Kong; Macau; Xinjiang; Alabama; Alaska; Arizona
    Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois
    Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan
    Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey
    New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island
    South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia
    Wisconsin; Wyoming; Ontario; Quebec; British Columbia; Alberta; New South Wales; Victoria
    Queensland; Mediterranean; Atlantic; Pacific; Red Sea; Black Sea; Persian Gulf; Gulf of Mexico
    Suez Canal; Brooklyn; Manhattan; Queens; Bronx; Hollywood
    """
)

CITIES = _lines(
    """
    Abu Dhabi; Accra; Addis Ababa; Algiers; Amman; Amsterdam; Ankara; Astana; Athens; Atlanta
    Auckland; Baghdad; Baku; Bangkok; Barcelona; Beijing; Beirut; Belfast; Belgrade; Berlin; Bern
    Bogota; Bogotá; Boston; Brasilia; Bratislava; Brussels; Bucharest; Budapest; Buenos Aires
    Cairo; Canberra; Cape Town; Caracas; Chicago; Copenhagen; Dallas; Damascus; Delhi; Detroit
    Dhaka; Doha; Dubai; Dublin; Edinburgh; Frankfurt; Geneva; Glasgow; Guangzhou; Hamburg; Hanoi
    Harare; Havana; Helsinki; Houston; Islamabad; Istanbul; Jakarta; Jerusalem; Johannesburg
    Kabul; Karachi; Kathmandu; Khartoum; Kiev; Kyiv; Kolkata; Kuala Lumpur; Lagos; Lahore; Lima
    Lisbon; Liverpool; Ljubljana; London; Los Angeles; Luanda; Lyon; Madrid; Manchester; Manila
    Marseille; Melbourne; Mexico City; Miami; Milan; Minsk; Mogadishu; Montevideo; Montreal
    Moscow; Mumbai; Munich; Nairobi; New Delhi; New Orleans; New York; New York City; Nicosia
    Osaka; Oslo; Ottawa; Paris; Philadelphia; Phnom Penh; Prague; Pristina; Pyongyang; Quito
    Rabat; Reykjavik; Riga; Rio de Janeiro; Riyadh; Rome; San Francisco; San Diego; Santiago
    Sao Paulo; São Paulo; Sarajevo; Seattle; Seoul; Shanghai; Shenzhen; Skopje; Sofia
    St Petersburg; Stockholm; Strasbourg; Sydney; Taipei; Tallinn; Tashkent; Tbilisi; Tehran
    Tel Aviv; The Hague; Tirana; Tokyo; Toronto; Tripoli; Tunis; Ulaanbaatar; Vancouver; Venice
    Vienna; Vilnius; Warsaw; Washington; Wellington; Wuhan; Yangon; Zagreb; Zurich
    """
)

PLACES = COUNTRIES | REGIONS | CITIES

GIVEN_NAMES = _words(
    """
    Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Alessandro Alex
    Alexander Alexandra Alexandre Alexei Alfred Ali Alice Alison Amanda Amir Amy Ana Anders Andre
    Andrea Andreas Andrei Andrew Andy Angela Ann Anna Anne Annie Anthony Antoine Anton Antonio
    Arnold
    Arthur Barack Barbara Ben Benjamin Bernard Bernie Beth Betty Bill Bob Boris Brad Brandon Brian
    Bruce Carl Carla Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris Christian
    Christina Christine Christopher Claire Claudia Colin Condoleezza Craig Cristina Dan Daniel
    Daniela Dave David Deborah Dennis Diana Diane Diego Dick Dmitri Dmitry Don Donald Dorothy
    Douglas
    Ed Eduardo Edward Elena Elizabeth Ellen Emily Emma Emmanuel Eric Erik Ernest Eva Evan Fatima
    Felix Fernando Francis Francisco Frank Franz Fred Frederick Gary Gavin Geoffrey George Gerald
    Gerhard Giovanni Giuseppe Glenn Gloria Gordon Graham Greg Gregory Guillermo Gustavo Hamid Hannah
    Hans Harold Harry Hassan Heather Helen Helmut Henri Henry Herbert Hillary Howard Hugh Hugo
    Hussein Ian Ibrahim Igor Ingrid Irene Isaac Isabel Ivan Jack Jacob Jacques James Jamie Jan Jane
    Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jessica Jesus Jill Jim
    Jimmy Joan Joao Joe Joel Johann John Johnny Jon Jonathan Jorge Jose José Joseph Joshua Juan
    Judith
    Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathy Katie Keith Kelly Ken Kenneth
    Kevin Khalid Kim Kofi Konstantin Kristin Kurt Kyle Larry Laura Lauren Lee Leo Leon Leonard
    Leslie
    Lewis Li Linda Lisa Liu Louis Louise Lucas Lucy Luis Luke Lyndon Mahmoud Manuel Marc Marcel
    Marco
    Marcus Margaret Maria Marie Mario Mark Martha Martin Mary Masoud Matt Matthew Maurice Max Megan
    Melissa Michael Michel Michelle Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Monica
    Muhammad Nancy Naomi Natalie Nathan Neil Nelson Nicholas Nick Nicolas Nicole Nikolai Noah Norman
    Olga Oliver Olivia Omar Oscar Osama Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Petr
    Phil Philip Philippe Pierre Rachel Rafael Ralph Ramon Raul Ray Raymond Rebecca Ricardo Richard
    Rick Robert Roberto Robin Rodrigo Roger Roland Ron Ronald Rosa Rose Roy Rudy Russell Ruth Ryan
    Saddam Sally Salman Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey
    Sergio Sharon Sheila Simon Sofia Sonia Sophie Stanley Stefan Stephanie Stephen Steve Steven
    Stuart Sue Susan Suzanne Sylvia Tara Ted Teresa Terry Theodore Theresa Thomas Tim Timothy
    Tina Tom
    Tommy Tony Tracy Valerie Vanessa Vera Victor Victoria Vincent Vladimir Walter Wang Warren Wayne
    Wendy William Winston Wladimir Xavier Yasser Yuri Yvonne Zhang
    """
)

# They stand before a title and belong to it.
TITLE_QUALIFIERS = _words(
    "Prime Vice Deputy Former Acting Chief Executive First Foreign Interior Finance "
    "Defense Defence Attorney Associate Assistant Lord Crown Grand Supreme District Police State Ex"
)
