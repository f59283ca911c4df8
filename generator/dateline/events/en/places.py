"""Countries, regions and large cities, the spellings of states, and the names of peoples."""

from __future__ import annotations

from dateline.prose.lexicon import words


def _lines(text: str) -> frozenset[str]:
    """Names of several words, parted by semicolons and line ends."""
    return frozenset(name.strip() for name in text.replace("\n", ";").split(";") if name.strip())


# Names of peoples, languages and faiths qualify; they are no place and no body.
DEMONYMS = words(
    """
    Afghan African Albanian Algerian American Andean Anglican Anglo Angolan Antarctic Arab Arabian
    Arabic Aramaic Argentine Argentinian Armenian Asian Athenian Australian Austrian Azerbaijani
    Azeri Bahraini Balkan Bangladeshi Baptist Basque Bavarian Belarusian Belgian Bengali Berliner
    Bolivian Bosnian Brazilian Breton Briton British Buddhist Bulgarian Burmese Californian
    Cambodian Cameroonian Canadian Cantonese Caribbean Catalan Catholic Chechen Chilean Chinese
    Chinese-speaking Christian Colombian Confucian Congolese Corsican Croat Croatian Cuban Cypriot
    Czech Dane Danish Democrat Democratic Dutch Ecuadorian Egyptian English Englishman Eritrean
    Estonian Ethiopian European Fijian Filipino Finn Finnish Flemish Floridian French Frenchman
    Gabonese Gaelic Gambian Georgian German Germanic Ghanaian Greek Guatemalan Gypsy Ottoman
    Byzantine Haitian Hawaiian Hebrew Hindi Hindu Hispanic Honduran Hungarian Hutu Icelandic Indian
    Indonesian Inuit Iranian Iraqi Irish Irishman Islamic Islamist Israeli Italian Ivorian Jamaican
    Japanese Jewish Jordanian Kazakh Kenyan Khmer Korean Kosovan Kurd Kurdish Kuwaiti Kyrgyz Lao
    Laotian Latin Latino Latvian Lebanese Liberian Libyan Lithuanian Londoner Lutheran Macedonian
    Malagasy Malawian Malay Malaysian Malian Maltese Mandarin Maori Maoist Marxist Mauritanian
    Mediterranean Methodist Mexican Moldovan Mongol Mongolian Montenegrin Mormon Moroccan
    Mozambican Muslim Namibian Nazi Nepalese Nepali Nicaraguan Nigerian Nordic Norse Norwegian
    Omani Orthodox Pakistani Palestinian Panamanian Paraguayan Parisian Pashtun Persian Peruvian
    Pole Polish Polynesian Portuguese Presbyterian Protestant Prussian Punjabi Puritan Qatari Roma
    Roman Romanian Russian Rwandan Salvadoran Samoan Saudi Saxon Scandinavian Scot Scots Scottish
    Senegalese Serb Serbian Shia Shiite Sicilian Sikh Singaporean Slav Slavic Slovak Slovene
    Slovenian Somali Soviet Spaniard Spanish Sri-Lankan Stalinist Sudanese Sunni Swede Swedish
    Swiss Syrian Taiwanese Tajik Tamil Tanzanian Texan Thai Tibetan Tory Tunisian Turk Turkish
    Turkmen Tutsi Ugandan Uighur Ukrainian Urdu Uruguayan Uyghur Uzbek Venetian Venezuelan
    Victorian Vietnamese Viking Welsh Western Yemeni Yiddish Yoruba Yugoslav Zambian Zimbabwean
    Zionist Zulu Republican Labourite Kremlinologist Scotsman Scotsmen Frenchmen Englishmen
    Irishmen Eastern Northern Southern Tuscan Neapolitan Andalusian Siberian Crimean Olympic
    Paralympic Paralympian Shakespearean
    """
)

# Spellings of one state or body of states; American states as news shortens them.
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
    "U.A.E": "United Arab Emirates",
    "DRC": "Democratic Republic of Congo",
    "USSR": "Soviet Union",
    "U.S.S.R": "Soviet Union",
    "Burma": "Myanmar",
    "Holland": "Netherlands",
    "Côte d'Ivoire": "Ivory Coast",
    "Cote d'Ivoire": "Ivory Coast",
    "Cabo Verde": "Cape Verde",
    "Timor-Leste": "East Timor",
    "Swaziland": "Eswatini",
    "Czech Republic": "Czechia",
    "Republic of Ireland": "Ireland",
    "Russian Federation": "Russia",
    "People's Republic of China": "China",
    "Macao": "Macau",
    "Hague": "The Hague",
    "Washington DC": "Washington",
    "Washington D.C": "Washington",
    "New York City": "New York",
    "Ala": "Alabama",
    "Ariz": "Arizona",
    "Calif": "California",
    "Colo": "Colorado",
    "Conn": "Connecticut",
    "Fla": "Florida",
    "Mass": "Massachusetts",
    "Mich": "Michigan",
    "Minn": "Minnesota",
    "N.C": "North Carolina",
    "N.D": "North Dakota",
    "N.H": "New Hampshire",
    "N.J": "New Jersey",
    "N.M": "New Mexico",
    "N.Y": "New York",
    "Okla": "Oklahoma",
    "R.I": "Rhode Island",
    "S.C": "South Carolina",
    "S.D": "South Dakota",
    "Tenn": "Tennessee",
    "Wis": "Wisconsin",
    "Wyo": "Wyoming",
    "UN": "United Nations",
    "U.N": "United Nations",
    "EU": "European Union",
    "E.U": "European Union",
}

COUNTRIES = _lines(
    """
    Abkhazia; Afghanistan; Albania; Algeria; Andorra; Angola; Anguilla; Antigua and Barbuda
    Argentina; Armenia; Aruba; Australia; Austria; Austria-Hungary; Azerbaijan; Bahamas; Bahrain
    Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia
    Bosnia and Herzegovina; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi; Byzantium
    Cabo Verde; Cambodia; Cameroon; Canada; Cape Verde; Cayman Islands; Central African Republic
    Ceylon; Chad; Chechen Republic; Chile; China; Colombia; Comoros; Congo; Cook Islands
    Costa Rica; Croatia; Cuba; Curaçao; Cyprus; Czech Republic; Czechia; Czechoslovakia
    Côte d'Ivoire; Democratic Republic of Congo; Denmark; Djibouti; Dominica; Dominican Republic
    East Germany; East Timor; Ecuador; Egypt; El Salvador; England; Equatorial Guinea; Eritrea
    Estonia; Eswatini; Ethiopia; Falkland Islands; Faroe Islands; Fiji; Finland; France
    French Guiana; French Polynesia; Gabon; Gambia; Georgia; Germany; Ghana; Gibraltar; Greece
    Greenland; Grenada; Guadeloupe; Guam; Guatemala; Guernsey; Guinea; Guinea-Bissau; Guyana
    Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Isle of Man; Israel
    Italy; Ivory Coast; Jamaica; Japan; Jersey; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo
    Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania
    Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Martinique
    Mauritania; Mauritius; Mayotte; Mesopotamia; Mexico; Micronesia; Moldova; Monaco; Mongolia
    Montenegro; Montserrat; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands
    New Caledonia; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia
    Northern Ireland; Norway; Oman; Ottoman Empire; Pakistan; Palau; Palestine; Panama
    Papua New Guinea; Paraguay; Persia; Peru; Philippines; Poland; Portugal; Prussia; Puerto Rico
    Qatar; Republic of Congo; Republic of Ireland; Rhodesia; Roman Empire; Romania; Russia; Rwanda
    Réunion; Saint Lucia; Samoa; San Marino; Saudi Arabia; Scotland; Senegal; Serbia; Seychelles
    Siam; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; Somaliland
    South Africa; South Korea; South Ossetia; South Sudan; Soviet Union; Spain; Sri Lanka; Sudan
    Suriname; Swaziland; Sweden; Switzerland; Syria; São Tomé and Príncipe; Taiwan; Tajikistan
    Tanzania; Thailand; Tibet; Timor-Leste; Togo; Tonga; Transvaal; Trinidad and Tobago; Tunisia
    Turkey; Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates; United Kingdom
    United States; Uruguay; Uzbekistan; Vanuatu; Vatican; Vatican City; Venezuela; Vietnam; Wales
    West Germany; Western Sahara; Yemen; Yugoslavia; Zaire; Zambia; Zimbabwe
    """
)
REGIONS = _lines(
    """
    Aceh; Adjara; Adriatic; Aegean; Africa; Alabama; Alaska; Alberta; Alps; Alsace; Amazon River
    Amazonia; Amhara; Anatolia; Anbar; Andalusia; Andes; Andhra Pradesh; Anhui; Antarctic
    Antarctica; Antioquia; Appalachians; Apulia; Arabia; Aragon; Arctic; Arctic Circle
    Arctic Ocean; Arizona; Arkansas; Asia; Assam; Atlantic; Atlantic Ocean; Baden-Württemberg
    Bahia; Baja California; Balearic Islands; Bali; Balkans; Balochistan; Baltic; Baltic Sea
    Bashkortostan; Basque Country; Bavaria; Bay Area; Bay of Bengal; Bay of Biscay; Benelux
    Bengal; Biafra; Bihar; Black Sea; Bohemia; Borneo; Bosphorus; Bosporus; Brandenburg
    British Columbia; Brittany; Bronx; Brooklyn; Bukovina; Burgundy; Cabinda; Calabria; California
    Cambridgeshire; Canary Islands; Cape Canaveral; Cape Cod; Caribbean; Caribbean Sea
    Carpathians; Casamance; Caspian Sea; Castile; Catalonia; Caucasus; Central Africa
    Central America; Central Asia; Central Europe; Chechnya; Chernobyl; Cheshire; Chiapas
    Chihuahua; Colorado; Connacht; Connecticut; Cornwall; Corsica; Crete; Crimea; Cumbria
    Côte d'Azur; Dagestan; Dalmatia; Danube; Dardanelles; Darfur; Dead Sea; Delaware; Derbyshire
    Devon; District of Columbia; Dnieper; Dnipro; Donbas; Donbass; Donetsk; Dorset; Earth
    East Africa; East Anglia; East Asia; East China Sea; East Jerusalem; Easter Island
    Eastern Cape; Eastern Europe; Elbe; English Channel; Essex; Euphrates; Eurasia; Europe
    Everest; Far East; Flanders; Florida; Fujian; Fukushima; Galapagos; Galicia; Ganges; Gansu
    Gatwick; Gauteng; Gaza; Gaza Strip; Gibraltar Strait; Gloucestershire; Goa; Gobi
    Golan Heights; Gotland; Great Barrier Reef; Great Lakes; Green Zone; Guangdong; Guangxi
    Guantanamo; Guantanamo Bay; Guizhou; Gujarat; Gulf; Gulf of Aden; Gulf of Mexico
    Gulf of Thailand; Hainan; Hampshire; Harlem; Haryana; Hawaii; Heathrow; Hebei; Hebrides
    Heilongjiang; Helmand
    Henan; Hertfordshire; Hesse; Himalaya; Himalayas; Hispaniola; Hokkaido; Hollywood; Hong Kong
    Honshu; Horn of Africa; Hubei; Hunan; Iberia; Ibiza; Idaho; Illinois; Indian Ocean; Indiana
    Indochina; Ingushetia; Inner Mongolia; Iowa; Irish Sea; Istria; Jalisco; Java; Jharkhand
    Jiangsu; Jiangxi; Jilin; Jupiter; Jutland; Kalahari; Kalimantan; Kamchatka; Kandahar; Kansas
    Karnataka; Kashmir; Katanga; Kent; Kentucky; Kerala; Khyber Pakhtunkhwa; Kilimanjaro; Kivu
    Kordofan; Kurdistan; KwaZulu-Natal; Kyushu; Labrador; Lancashire; Lapland; Latin America
    Leinster; Levant; Liaoning; Liguria; Lincolnshire; Lombardy; Long Island; Lorraine; Louisiana
    Lower Saxony; Luhansk; Luzon; Macao; Macau; Macedonia; Madhya Pradesh; Maghreb; Maharashtra
    Maine; Majorca; Mallorca; Manchuria; Manhattan; Manitoba; Mars; Maryland; Massachusetts
    Mediterranean; Mediterranean Sea; Mekong; Melanesia; Michigan; Middle East; Midwest
    Minas Gerais; Mindanao; Minnesota; Mississippi; Mississippi River; Missouri; Montana; Moravia
    Munster; Nagorno-Karabakh; Navarre; Near East; Nebraska; Neptune; Nevada; New Brunswick
    New England; New Hampshire; New Jersey; New Mexico; New South Wales; Newfoundland
    Newfoundland and Labrador; Niagara Falls; Nile; Nineveh; Ningxia; Norfolk; Normandy
    North Africa; North America; North Carolina; North Dakota; North Ossetia
    North Rhine-Westphalia; North Sea; Northern Europe; Northern Territory; Northumberland
    Northwest Territories; Nottinghamshire; Nova Scotia; Nunavut; Oaxaca; Oceania; Odisha; Ogaden
    Ohio; Okinawa; Oklahoma; Ontario; Oregon; Orkney; Oromia; Ossetia; Oxfordshire; Pacific
    Pacific Ocean; Panama Canal; Patagonia; Peloponnese; Penang; Pennsylvania; Persian Gulf
    Piedmont; Pluto; Polynesia; Prince Edward Island; Provence; Punjab; Puntland; Pyrenees
    Qinghai; Quebec; Queens; Queensland; Rajasthan; Red Sea; Red Square; Rhine; Rhineland
    Rhode Island; Rio Grande; Riviera; Rockies; Ruhr; Saarland; Sabah; Sahara; Sahel; Sakhalin
    Sarawak; Sardinia; Saskatchewan; Saturn; Savoy; Saxony; Scandinavia; Schleswig-Holstein
    Sea of Japan; Seine; Shaanxi; Shandong; Shanxi; Shetland; Shikoku; Shropshire; Siberia
    Sichuan; Sicily; Silesia; Silicon Valley; Sinai; Sinaloa; Sindh; Sonora; South America
    South Asia; South Australia; South Carolina; South China Sea; South Dakota; Southeast Asia
    Southern Africa; Southern Europe; Southern Ocean; Staffordshire; Staten Island
    Strait of Hormuz; Sub-Saharan Africa; Suez Canal; Suffolk; Sulawesi; Sumatra; Surrey; Sussex
    Tahiti; Tahrir Square; Taiwan Strait; Tamil Nadu; Tasmania; Tatarstan; Telangana; Tenerife
    Tennessee; Texas; Thames; Thrace; Thuringia; Tiananmen Square; Tierra del Fuego; Tigray
    Tigris; Times Square; Tohoku; Trafalgar Square; Transnistria; Transylvania; Tuscany; Ulster
    Umbria; Urals; Uranus; Utah; Uttar Pradesh; Veneto; Vermont; Victoria; Virginia; Vojvodina
    Volga; Wallachia; Wallonia; Washington State; Waziristan; Wessex; West Africa; West Bank
    West Bengal; West Virginia; Western Australia; Western Cape; Western Europe; Wiltshire
    Wisconsin; Wyoming; Xinjiang; Yangtze; Yellow Sea; Yorkshire; Yucatan; Yucatán; Yukon; Yunnan
    Zealand; Zhejiang
    """
)
CITIES = _lines(
    """
    Aachen; Aarhus; Abadan; Aberdeen; Abidjan; Abu Dhabi; Abuja; Acapulco; Accra; Adana
    Addis Ababa; Adelaide; Aden; Agra; Ahmedabad; Albany; Albuquerque; Aleppo; Alexandria; Algiers
    Alicante; Almaty; Amman; Amsterdam; Anaheim; Anchorage; Angers; Ankara; Ann Arbor; Annapolis
    Antalya; Antananarivo; Antwerp; Apia; Arbil; Arlington; Asheville; Ashgabat; Asmara; Aspen
    Astana; Asuncion; Asunción; Athens; Atlanta; Auckland; Augsburg; Austin; Avignon; Baghdad
    Bakersfield; Baku; Baltimore; Bamako; Bandar Abbas; Bandung; Bangalore; Bangkok; Bangui
    Banja Luka; Banjul; Barcelona; Bari; Basel; Basra; Baton Rouge; Beersheba; Beijing; Beirut
    Belfast; Belgrade; Belmopan; Belém; Bengaluru; Benghazi; Bergen; Berlin; Bern; Bethlehem
    Bhopal; Bilbao; Birmingham; Bishkek; Bissau; Bloemfontein; Bogota; Bogotá; Bologna; Bonn
    Bordeaux; Boston; Bradford; Braga; Brasilia; Brasília; Bratislava; Brazzaville; Bremen; Brest
    Bridgetown; Brighton; Brisbane; Bristol; Brno; Bruges; Brussels; Bucharest; Budapest
    Buenos Aires; Buffalo; Bujumbura; Bulawayo; Bursa; Busan; Cagliari; Cairo; Calais; Calcutta
    Calgary; Cali; Cambridge; Canberra; Cancun; Cancún; Cannes; Canterbury; Cape Town; Caracas
    Cardiff; Cartagena; Casablanca; Catania; Cebu; Changsha; Charleston; Chattanooga; Chelyabinsk
    Chengdu; Chennai; Chiang Mai; Chicago; Chisinau; Chittagong; Chişinău; Chongqing; Christchurch
    Cincinnati; Ciudad Juarez; Ciudad Juárez; Cleveland; Cluj; Cologne; Colombo; Columbus; Conakry
    Concord; Constantinople; Copenhagen; Cordoba; Cork; Corpus Christi; Coventry; Cupertino; Cusco
    Cádiz; Córdoba; Da Nang; Dakar; Dalian; Dallas; Damascus; Dar es Salaam; Darwin; Davos; Dayton
    Delhi; Denver; Derby; Derry; Des Moines; Detroit; Dhahran; Dhaka; Dijon; Dili; Djibouti City
    Dnipropetrovsk; Dodoma; Doha; Dortmund; Douala; Dover; Dresden; Dubai; Dublin; Duisburg
    Duluth; Dundee; Dunedin; Durban; Dushanbe; Dusseldorf; Düsseldorf; East London; Edinburgh
    Edmonton; Eindhoven; El Paso; Entebbe; Erbil; Exeter; Fallujah; Fargo; Faro; Ferrara; Fez
    Florence; Fort Worth; Fortaleza; Frankfurt; Freetown; Freiburg; Fresno; Fukuoka; Funafuti
    Fuzhou; Gaborone; Galway; Gaza City; Gdansk; Gdańsk; Geneva; Genoa; Georgetown; Ghent; Giza
    Glasgow; Gothenburg; Granada; Graz; Grenoble; Grozny; Guadalajara; Guangzhou; Guatemala City
    Guayaquil; Haifa; Halifax; Halle; Hamburg; Hangzhou; Hanoi; Hanover; Harare; Harbin; Hartford
    Havana; Hebron; Heidelberg; Helsinki; Herat; Hereford; Hiroshima; Ho Chi Minh City; Hobart
    Homs; Honiara; Honolulu; Houston; Huntsville; Hyderabad; Incheon; Inchon; Indianapolis
    Innsbruck; Ipswich; Irkutsk; Isfahan; Islamabad; Istanbul; Izmir; Jacksonville; Jaffna; Jaipur
    Jakarta; Jeddah; Jersey City; Jerusalem; Jinan; Johannesburg; Juba; Kabul; Kaliningrad
    Kampala; Kano; Kansas City; Kaohsiung; Karachi; Karbala; Karlsruhe; Kathmandu; Katowice
    Kaunas; Kazan; Kharkiv; Kharkov; Khartoum; Kherson; Kiel; Kiev; Kigali; Kingston; Kinshasa
    Kirkuk; Kobani; Kobe; Kolkata; Krakow; Kraków; Krasnoyarsk; Kuala Lumpur; Kunduz; Kunming
    Kuwait City; Kyiv; Kyoto; La Paz; Lagos; Lahore; Lancaster; Las Vegas; Lausanne; Le Havre
    Leeds; Leicester; Leiden; Leipzig; Lexington; Lhasa; Libreville; Lille; Lilongwe; Lima
    Limassol; Limerick; Limoges; Linz; Lisbon; Little Rock; Liverpool; Liège; Ljubljana; Lockerbie
    Lome; Lomé; London; Long Beach; Los Angeles; Louisville; Lourdes; Luanda; Lucerne; Lucknow
    Lusaka; Luton; Lviv; Lyon; Lübeck; Maastricht; Macon; Madison; Madras; Madrid; Mainz; Malabo
    Malaga; Malmo; Malmö; Malé; Managua; Manama; Manchester; Mandalay; Manila; Mannheim; Maputo
    Maracaibo; Mariupol; Marrakech; Marrakesh; Marseille; Maseru; Mashhad; Mbabane; Mecca
    Medellin; Medellín; Medina; Melbourne; Melilla; Memphis; Mendoza; Messina; Metz; Mexico City
    Miami; Milan; Milwaukee; Minneapolis; Minsk; Misrata; Modena; Mogadishu; Mombasa; Monrovia
    Monte Carlo; Monterrey; Montevideo; Montgomery; Montpellier; Montreal; Moroni; Moscow; Mosul
    Mountain View; Multan; Mumbai; Munich; Murmansk; Muscat; Málaga; Münster; N'Djamena; Nablus
    Nagasaki; Nagoya; Nairobi; Najaf; Nanjing; Nantes; Naples; Nashville; Nassau; Naypyidaw
    New Delhi; New Haven; New Orleans; New York; New York City; Newark; Newcastle; Newport; Niamey
    Nicosia; Nizhny Novgorod; Norwich; Nottingham; Nouakchott; Nouméa; Novosibirsk; Nuremberg
    Nuuk; Nürnberg; Oakland; Odense; Odesa; Odessa; Oklahoma City; Omaha; Omsk; Oporto; Oran
    Orlando; Orleans; Orléans; Osaka; Oslo; Ostend; Ottawa; Ouagadougou; Oxford; Padua; Palermo
    Palm Beach; Palma; Palmyra; Palo Alto; Panama City; Paramaribo; Paris; Pasadena; Perm; Perth
    Perugia; Peshawar; Philadelphia; Phnom Penh; Phoenix; Phuket; Pisa; Pittsburgh; Plovdiv
    Plymouth; Podgorica; Port Louis; Port Moresby; Port Said; Port Vila; Port of Spain
    Port-au-Prince; Portland; Porto; Porto Alegre; Porto-Novo; Portsmouth; Potsdam; Poznan; Poznań
    Prague; Praia; Preston; Pretoria; Pristina; Providence; Puebla; Pune; Pyongyang; Qingdao
    Quebec City; Quetta; Quito; Rabat; Raleigh; Ramallah; Rangoon; Ravenna; Rawalpindi; Recife
    Reims; Rennes; Reno; Reykjavik; Richmond; Riga; Rimini; Rio de Janeiro; Riyadh; Rochester
    Rome; Rosario; Roseau; Rostock; Rostov; Rotterdam; Rouen; Saigon; Saint Petersburg; Salamanca
    Salerno; Salt Lake City; Salvador; Salzburg; Samarkand; San Antonio; San Diego; San Francisco
    San Jose; San José; San Juan; San Salvador; San Sebastian; San Sebastián; Sana'a; Sanaa
    Santa Barbara; Santa Cruz; Santa Fe; Santa Monica; Santiago; Santo Domingo; Sao Paulo; Sapporo
    Sarajevo; Saskatoon; Savannah; Scottsdale; Seattle; Sendai; Seoul; Sevastopol; Seville
    Shanghai; Sharjah; Sheffield; Shenyang; Shenzhen; Shiraz; Siena; Simferopol; Sirte; Skopje
    Sochi; Sofia; Southampton; Spokane; Srebrenica; Srinagar; St Louis; St Petersburg; St. Louis
    St. Paul; St. Petersburg; Stanford; Stavanger; Stockholm; Strasbourg; Stuttgart; Sucre; Suva
    Suzhou; Swansea; Sydney; Syracuse; Szczecin; São Paulo; Tabriz; Tacoma; Taipei; Tallahassee
    Tallinn; Tampa; Tampere; Tampico; Tangier; Tarragona; Tashkent; Tbilisi; Tegucigalpa; Tehran
    Tel Aviv; The Hague; Thessaloniki; Thimphu; Tianjin; Tijuana; Tikrit; Timbuktu; Timisoara
    Tirana; Tokyo; Toledo; Toronto; Toulon; Toulouse; Trenton; Trieste; Tripoli; Tromsø; Trondheim
    Tucson; Tulsa; Tunis; Turin; Turku; Ufa; Ulaanbaatar; Uppsala; Utrecht; Vaduz; Valencia
    Valletta; Valparaiso; Valparaíso; Vancouver; Varanasi; Varna; Venice; Veracruz; Verona; Vienna
    Vientiane; Vigo; Vilnius; Vladivostok; Volgograd; Waco; Wakefield; Warsaw; Washington
    Washington D.C; Washington DC; Wellington; Westminster; Wichita; Wiesbaden; Windhoek; Winnipeg
    Winston-Salem; Wolverhampton; Worcester; Wroclaw; Wrocław; Wuhan; Würzburg; Xi'an; Xiamen
    Yalta; Yangon; Yaounde; Yaoundé; Yekaterinburg; Yerevan; Yokohama; Yonkers; York; Ypres
    Zagreb; Zaporizhzhia; Zaragoza; Zurich; Zürich
    """
)
PLACES = COUNTRIES | REGIONS | CITIES
