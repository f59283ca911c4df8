"""English cues for names: what stands in, before and after the names of whom and where."""

from __future__ import annotations

from dateline.events.en.people import PERSON_NOUNS
from dateline.prose.calendar_en import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from dateline.prose.lexicon import words

# Words that open a sentence with a capital and are no name; within one they may be part of it.
NOT_NAMES = words(
    """
    A About Above Accordingly Acting According Across Actually Additionally After Afterward
    Afterwards Again Against Ago All Alas Almost Alone Along Already Also Although Altogether
    Always Amid Among An And Another Any Anyone Anything Apart Apparently Are Around As Aside Asked
    At Away Back Based Be Because Before Behind Below Beneath Beside Besides Between Beyond Both
    Briefly But By Can Certainly Clearly Could Consequently Conversely Currently Dear Despite Did
    Do Does Down During Each Earlier Early Either Else Elsewhere Even Eventually Ever Every
    Everybody Everyone Everything Everywhere Evidently Exactly Except Few Fewer Finally First Five
    Following For Former Formerly Fortunately Four Fourth From Further Furthermore Generally Given
    Gone Had Has Have Having He Hence Her Here Hers Herself Him Himself His Historically Hopefully
    How However I If Immediately Importantly In Including Increasingly Indeed Initially Inside
    Instead Interestingly Into Is It Its Itself Just Last Late Lately Later Latest Least Less Like
    Likewise Lots Mainly Many Maybe Me Meantime Meanwhile Might More Moreover Most Mostly Much Must
    My Namely Naturally Near Nearby Nearly Needless Neither Never Nevertheless Next Nine No Nobody
    None Nonetheless Nor Normally Not Notably Nothing Now Nowadays Obviously Occasionally Of Off
    Officially Often Oh On Once One Only Onto Or Originally Other Others Otherwise Our Ours Out
    Outside Over Overall Part Partly People Perhaps Personally Photo Picture Please Plus Police
    Possibly Presumably Previously Privately Probably Provided Quickly Quite Rarely Rather Read
    Recently Regarding Regardless Reportedly Reports Sadly Said Says Second See Seemingly Seven
    Several Shall She Shortly Should Shouldn Similarly Simply Since Six Slowly So Some Somebody
    Someone Something Sometimes Somewhere Soon Specifically Still Strangely Such Suddenly Surely
    Surprisingly Technically Ten Than Thanks That The Their Theirs Them Themselves Then There
    Thereafter Therefore These They Third This Those Though Three Through Throughout Thus Till To
    Today Together Tomorrow Tonight Too Toward Towards Traditionally Twelve Twice Two Typically
    Ultimately Under Underneath Undoubtedly Unfortunately Unless Unlike Until Up Upon Us Usually
    Various Very Via Was Watch We Well Were What Whatever When Whenever Where Whereas Wherever
    Whether Which While Who Whoever Whole Whom Whose Why Will With Within Without Would Yeah Yes
    Yesterday Yet You Your Yours Let Using Continue Download Photograph Update Updated Published
    Copyright Subscribe Advertisement Video Eight Eleven Dozens Hundreds Thousands Millions
    Billions Don't Didn't Doesn't Isn't Wasn't Can't Couldn't Won't Wouldn't I'm I've It's He's
    She's That's There's We're They're What's Let's Follow Click Link Interview Next-door Damn
    Inaudible INAUDIBLE Crosstalk CROSSTALK Editing Reporting Help
    """
) | {"I.e", "E.g"}
# Within a line of title case they belong to no name.
CUTTING_WORDS = words(
    """
    With From Amid Against Over After As Many To While Dies Resigns Quits Says Steps Vows Urges
    Warns Denies Admits Rejects Accuses Faces Seeks Leaves Threatens Posts
    """
)
# Words with a capital that are no part of a name wherever they stand: days, months, units.
NEVER_NAMES = frozenset(
    day.capitalize() for day in MONTHS | SHORT_MONTHS | WEEKDAYS | SHORT_WEEKDAYS
) | words(
    """
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas Easter Ramadan
    Thanksgiving Halloween Hanukkah Passover
    Spring Summer Autumn Fall Winter Internet Web Net AD BC BCE CE AM PM GMT UTC ET PT CDT MST PDT
    MDT CEST JST EST EDT PST CET BST God OK TV PhD MD BA MA MBA QC GCSE ID CD CDs DVD DVDs PC PCs
    GPS USB LCD LED GB MB TB GHz MHz kHz MHZ GHZ KB VAT GDP HIV AIDS DNA HTML PDF ATM SUV SUVs UFO
    IQ AC DC HD UV IT PR HR FM SMS VIP FAQ R&D B2B IPO IPOs ETF SIM URL CCTV MPs MP ICU MRI PCR PIN
    PTSD USD EUR GBP JPY CNY RMB VHS WiFi Wi-Fi IED IEDs NGO NGOs CEOs Q&A PTA ESP RAM ROM CPU GPU
    API Million Billion Trillion IDs CT MT BRT IST SAST HKT AEST AEDT ACST ACDT AWST NZST NZDT
    """
)

# Titles before a person's name; those with a full stop are matched without it.
PERSON_TITLES = words(
    """
    MVP Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Count Countess Rev
    Reverend Father Brother Sister Pastor Pope Cardinal Archbishop Bishop Rabbi Imam Ayatollah
    Sheikh Sheik Sultan Emir King Queen Prince Princess Emperor Empress Tsar Czar Kaiser Shah Duke
    Duchess President Premier Chancellor Governor Gov Senator Sen Congressman Congresswoman
    Representative Rep Mayor Minister Secretary Undersecretary Ambassador Envoy Judge Justice
    Attorney Solicitor Sheriff Marshal Magistrate General Gen Admiral Adm Brigadier Brig Colonel
    Col Commander Cmdr Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Corporal Cpl Private Pvt
    Officer Detective Superintendent Constable Commissioner Coach Chairman Chairwoman Chairperson
    Chair Director Inspector Speaker Leader Executive CEO CFO COO CTO C.E.O C.F.O Spokesman
    Spokeswoman Spokesperson Manager Treasurer Comptroller Councillor Councilman Councilwoman
    Councilor Alderman Assemblyman Delegate Analyst Founder Cofounder Co-founder Actor Actress
    Architect Artist Author Banker Businessman Businesswoman Chemist Comedian Composer Conductor
    Correspondent Director-General Doctor Economist Editor Engineer Historian Journalist Lawyer
    Novelist Nurse Painter Photographer Physicist Pianist Poet Producer Prosecutor Rapper Reporter
    Singer Songwriter Striker Teacher Trader Writer Astronaut Cosmonaut Goalkeeper Midfielder
    Defender Quarterback Pitcher Charge Senators Messrs
    """
)
# States of America as they are told behind a town, before a full stop.
STATES_IN_SHORT = words(
    """
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont
    Neb Nebr Nev N.C N.D N.H N.J N.M N.Y Okla Ore Oreg Pa Penn R.I S.C S.D Tenn Tex Va Vt W.Va
    Wash Wis Wyo D.C
    """
)
TITLES_OF_PLACES = words(
    """
    Governor Gov Mayor King Queen Premier Emperor Prime Senator Sen Congressman Foreign Ambassador
    """
)
# Of these, the ones by which a surname is told that is a word of places too: "Senator Hill".
ADDRESSES = words(
    """
    Mr Mrs Ms Miss Dr Senator Sen Congressman Congresswoman Rep Representative Professor Prof Gov
    Councillor Councilman Councilwoman Detective Sgt Sergeant Constable Superintendent Justice
    """
)
# They stand behind the name of a person: honours, offices and degrees.
LETTERS_AFTER = words("SC QC KC CBE OBE MBE KBE DBE TD MSP MEP Esq CEO CFO COO CTO PhD MD RN")
# Of these, the ones that are never a name or part of one.
HONORIFICS = words("Mr Mrs Ms Dr Sen Gov Rep Gen Adm Col Capt Lt Sgt Prof Rev")
# They stand before a title and belong to it.
TITLE_QUALIFIERS = words(
    """
    Prime Vice Deputy Former Acting Chief First Foreign Interior Finance Health Education Justice
    Defense Defence Attorney Associate Assistant Lord Crown Grand Supreme District Police State Ex
    Home Trade Transport Transportation Cabinet Energy Environment Agriculture Labor Labour Treasury
    Commerce Culture Interim Senior Junior Managing Operating Financial Technology Marketing
    Executive Major Lieutenant Staff Petty Wing Rear Field Air Squadron Group Detective Majority
    Minority House Opposition Party Science Economy Press General Special Co Honorary Non-executive
    Head Elect President-elect Prime-Minister Under Permanent Shadow Exchequer High Federal Regional
    Immigration Employment Tourism Communications Infrastructure Planning Petroleum Families Housing
    Information Social Welfare Water Works Mines Fisheries Police Medical Public Relations Technical
    Sporting Creative Artistic Research Nursing Clinical Academic Political Legal Commercial
    Scientific Human Resources Sales Provincial Municipal
    """
)
# What an office is of: "Secretary of State Ann Lee".
OFFICE_FIELDS = words(
    """
    State Defense Defence Commerce Energy Labor Labour Education Transportation Transport
    Agriculture Health Interior Treasury Justice War Finance Foreign Homeland Culture Staff
    Exchequer Parliament
    """
)
# Titles that are surnames too: at the end of a name they are one.
TITLE_SURNAMES = words(
    """
    King Prince Bishop Pope Major Judge Justice Constable Marshal Duke Count Earl Cardinal Priest
    Singer Painter Coach Speaker Page Lord Father Brother Sister General Private Queen Princess
    Shah Miss Captain Chair Senators Charge
    """
)

# A name that ends in (or begins with) one of these is a body of people.
ORGANIZATION_WORDS = words(
    """
    Academy Administration Advertiser Advisers Advisors Aeronautics Aerospace AG Agency Aircraft
    Airline Airlines Airplanes Airways Albion Alliance Alliances Ambulance Apparel Army Assembly
    Associates Association Associations Athletic Authorities Authority Aviation Bancorp Bank Bankers
    Banking Banks Battalion Beverage Biosciences Biotech Board Books Bowl Brands Breweries Brewery
    Brewing Brigade Broadcasting Bros Brotherhood Brothers Builders Bundesbank Bureau Cabinet
    Capital Carriers Cartel Cement Center Centers Centre Centres Chamber Charities Chemical
    Chemicals Chronicle Church Club Co Coalition Coastguard College Comics Command Commerce
    Commission Committee Committees Communications Companies Company Computer Computers
    Confederation Conference Congregation Congress Conservatoire Conservatory Consortium
    Constabulary Construction Consultants Consulting Contractors Convention Cooperative Corp
    Corporation Corps Council Councils Court Courts Crew Cruises Daily Dairies Department
    Departments Depot Developers Development Directorate Dispatch Division Dynamics Electric
    Electronics Energy Engineering Engines Enterprise Enterprises Entertainment Equity Estates
    Exchange Express Faculty Farms Federation Ferries Films Firm Fleet Foods Force Forces Forum
    Foundation Foundations Freight Front Fund Gaming Gas Gazette Genetics GmbH Government Group
    Guard Guards Guild Haulage Healthcare Hedge Herald Holding Holdings Hospital Hospitals Hotels
    Hotspur Inc Independent Industries Industry Initiative Inquirer Inspectorate Institute
    Institutes Institution Insurance Intelligence Interactive International Investments Investors
    Jihad Journal Junta Laboratories Laboratory Labs Lawyers League Legion Libraries Library Limited
    Lines LLC LLP Logistics Ltd Mafia Magazine Media Medical Microsystems Military Militia Mills
    Mining Ministries Ministry Mirror Mission Monitor Motor Motors Movement Museum Mutual Nation
    Nations Navy Network Networks News Newspaper Newspapers NV Observer Office Oil Orchestra
    Organisation Organization Panel Parliament Partners Partnership Party Payments Petrochemicals
    Petroleum Pharma Pharmaceutical Pharmaceuticals Philharmonic Pictures PLC Police Politburo Post
    Power Press Productions Properties Publishers Publishing Radio Rail Railroad Railway Railways
    Realty Records Reds Refinery Regiment Register Registry Relief Reserve Resistance Restaurants
    Retail Review Robotics Rovers SA Savings School Schools Sciences SE Secretariat Securities
    Semiconductor Semiconductors Seminary Senate Service Services Shipping Shipyard Shipyards
    Society Software Solutions Sports Squadron Standard Steel Steelworks Stores Studio Studios
    Supermarkets Syndicate Systems Tabloid Tankers Team Technologies Technology Telecom
    Telecommunications Telegraph Telekom Telephone Television Theatre Therapeutics Times Tobacco
    Today Transit Transport Treasury Tribunal Tribune Trust Trustees Union Unions United University
    Utilities Ventures Volunteers Wanderers Watch Weekly Wireless Works Workshop Protection
    Enforcement Rescue Unit
    """
)
# Dropped from the end of a name, these leave the name that people use.
COMPANY_ENDINGS = words(
    """
    AG Co Companies Company Corp Corporation Enterprises GmbH Group Holding Holdings Inc
    Incorporated International LLC LLP Limited Ltd NV PLC plc SA SE N.V S.A A.G S.p.A
    """
)
# Of these, the ones that end a company's name and nothing else.
# What a company deals in, at the end of its name.
TRADES = words(
    """
    Airlines Airways Automotive Aviation Bakeries Beverages Breweries Brewing Cement Chemicals
    Communications Creameries Creamery Dairies Electronics Energy Engineering Entertainment Farms
    Foods Healthcare Hotels Insurance Logistics Mining Motors Oil Petroleum Pharma Pharmaceuticals
    Pictures Resources Semiconductor Software Steel Stores Studios Supermarkets Technologies
    Telecom Textiles Therapeutics Tobacco Toys Wireless
    """
)
SURE_ENDINGS = COMPANY_ENDINGS - {"International", "Group", "Holding", "Companies", "Co", "SE"}
# Heads after which "of", "for" and "and" go on with the name.
ORGANIZATION_HEADS = words(
    """
    Academy Administration Agency Army Assembly Association Authority Bank Board Brotherhood Bureau
    Campaign Center Centre Centers Centres Chamber Church Coalition College Commission Committee
    Confederation Congress Convention Council Court Courts Department Directorate Doctors Faculty
    Federation Foundation Friends Front Fund Guard Guild House Institute Institutes Institution
    League Legion Library Ministry Movement Museum National Office Order Organisation Organization
    Parliament Party Reporters School Secretariat Senate Society Sons Supreme Tribunal Trust Union
    University Government Journal
    """
)
# Heads after which only "of" goes on with the name: of a place, or of what happened.
PLACE_HEADS_OF = words(
    """
    Bay Cape Commonwealth County Duchy Emirate Gulf Horn Isle Isles Islands Kingdom Lake Mount
    Principality Province Republic Rock Sea State States Strait Straits Tower Valley Vale
    Federation
    """
)
EVENT_HEADS_OF = words(
    """
    Battle Bill Book Convention Declaration Edict Festival Feast Massacre Palace Peace Relief Siege
    Statue Tour Treaty War Wars Church Cathedral
    """
)

# Bodies whose field may be told with "and": Ministry of Food and Fisheries.
DEPARTMENTS = words(
    """
    Administration Agency Board Bureau Commission Committee Department Directorate Institute
    Ministry Office Secretariat Council Authority Service Executive Centers Centres
    """
)
# Words that with "the" are a body already told of, and no name of their own.
GENERIC_BODIES = words(
    """
    Academy Administration Agency Airline Airport Alliance Army Assembly Association Authority Bank
    Board Bureau Cabinet Center Centre Chamber Church Club Coalition College Commission Committee
    Company Confederation Congregation Consortium Constitution Convention Corporation Council Court
    Department Exchange Executive Federation Force Foundation Fund Government Group Guard Guild
    Hospital House Institute Institution Laboratory League Legislature Library Ministry Mission
    Movement Museum Navy Network Office Orchestra Organisation Organization Parliament Party Police
    School Secretariat Senate Service Society State Team Treasury Tribunal Trust Union University
    City County Island River Lake Republic Kingdom Act Agreement Bill Treaty Accord Project Program
    Programme Protocol Pact Report Plan Award Prize Championship Cup Games Conference Summit
    Festival
    """
)

PLACE_WORDS = words(
    """
    Airfield Airport Alley Archipelago Atoll Avenue Ave Barracks Base Basin Bay Bazaar Beach
    Boulevard Bridge Building Camp Canal Canyon Cape Castle Cathedral Cave Caves Cemetery City
    Cliffs Coast Corner County Creek Crossing Dam Delta Desert District Dome Downs Estate Falls
    Fields Forest Freeway Garden Gardens Gate Glacier Gorge Gulf Hall Harbor Harbour Heath Heights
    Highway Hill Hills Hotel House Inn Island Islands Isle Isles Jail Junction Lake Lakes Lane
    Lighthouse Mall Market Marsh Mine Mines Monastery Mosque Mount Mountain Mountains Oblast Ocean
    Palace Park Parish Pass Path Peak Peninsula Pier Plain Plains Plant Plateau Plaza Point Pond
    Pool Port Precinct Prefecture Prison Province Quarter Quay Range Ranch Refuge Region Republic
    Reservoir Ridge River Road Rock Ruins Runway Sea Shore Shrine Sound Springs Square Stadium
    State States Station Strait Street Suburb Synagogue Temple Terminal Terrace Territory Tower
    Towers Town Township Track Tunnel Valley Village Volcano Wall Ward Waterfall Wharf Wood Woods
    Zone Zoo
    """
)
# Of these, the ones that are surnames too: after a given name they are one.
PLACE_SURNAMES = words(
    """
    Bridge Camp Castle Cave Court Creek Field Fields Forest Gates Glen Hall Heath Hill Hills House
    Hunt Isle Lake Lakes Lane Marsh Mount Park Parks Pass Peak Point Pond Pool Port Range Ridge
    Rivers Rock Shore Sound Springs Street Temple Towers Town Wall Ward Wood Woods Booth Mines
    Parish Banks Church Post Price Power Guard Brothers Press Bank Mills Motor Steel Watch Bush
    """
)
# Places that someone is named behind as one of theirs: "Harbour Airport Ann Lee".
SITES = words("Airport Hospital Prison Jail Stadium Zoo")
PLACE_HEADS = words(
    """
    Mount Mt Lake Cape Fort Gulf Bay Isle Port San Santa Santo São Saint St Camp Sea Río Rio Upper
    Lower Ciudad Puerto Villa Bad Hotel
    """
)

# Most names that begin so are of towns, some of people: what stands around them decides.
SPANISH_ARTICLES = words("El Los Las")

# Bodies, media and seats of power that no word of theirs gives away.
BODIES = frozenset(
    name.strip()
    for name in """
    United Nations; European Union; NATO; African Union; Arab League; Commonwealth; Pentagon
    White House; Kremlin; Downing Street; Scotland Yard; Capitol Hill; Congress; Senate
    House of Representatives; House of Commons; House of Lords; Supreme Court; Parliament
    Bundestag; Bundesrat; Reichstag; Knesset; Duma; State Duma; Riksdag; Storting; Folketing; Dáil
    Dail; Seanad; Sejm; Verkhovna Rada; Rada; Majlis; Lok Sabha; Rajya Sabha; Diet; Politburo
    Interpol; Europol; Eurostat; Eurojust; Frontex; Red Cross; Red Crescent; Greenpeace; Amnesty
    Amnesty International; Oxfam; Unicef; Unesco; Taliban; Hamas; Hezbollah; Hizbollah; Fatah
    al-Shabaab; al-Shabab; al-Nusra; Al-Shabaab
    al-Qaeda; Al-Qaeda; Al Qaeda; Boko Haram; Islamic State; Isis; Sinn Fein; Sinn Féin; Likud
    Labour; Tories; Fianna Fáil; Fine Gael; Solidarity; Mossad; Shin Bet; Gestapo; Stasi
    Securitate; Wehrmacht; Luftwaffe; Bundeswehr; Royal Navy; Royal Air Force; Reuters
    Associated Press; Bloomberg; Xinhua; Interfax; Kyodo; Yonhap; Al Jazeera; Tass; Itar-Tass
    Guardian; Economist; Independent; Observer; Der Spiegel; Spiegel; Die Zeit; Die Welt; Bild
    Le Monde; Le Figaro; Libération; El País; El Pais; El Mundo; Corriere della Sera
    La Repubblica; La Stampa; Izvestia; Pravda; Kommersant; Haaretz; Asahi Shimbun
    Financial Times; Wall Street Journal; Forbes; Fortune; Newsweek; Time; Playboy; Vogue; Variety
    Wikipedia; Wikinews; Wikileaks; WikiLeaks; Politico; Wall Street; Nasdaq; Dow Jones
    Deutsche Börse; Euronext; Federal Reserve; Fed; Bundesbank; Eurozone; Opec; Mercosur; Asean
    Fifa; Uefa; Nato; Nasa; Vatican; Holy See; Hollywood; Quai d'Orsay; Bank of England
    Church of England; Whitehall; Westminster Abbey; Elysee; Élysée; Conservatives
    """.replace("\n", ";").split(";")
    if name.strip()
) - {"Vatican", "Hollywood", "Westminster Abbey", "Time", "Fortune", "Independent", "Solidarity"}

# What a name that ends in one of these names is no person, body or place.
# Before a figure these say which of several: "Game 7".
NUMBERED_WORDS = words(
    """
    Act Annex Article Book Camp Category Chapter Channel Class Day Division Episode Floor Game Gate
    Grade Group Highway Lane Level Line Lot Match Number Page Part Phase Pier Platform Pool Quarter
    Room Round Route Row Season Section Stage Step Terminal Tier Title Track Unit Volume Week Zone
    """
)
THING_WORDS = words(
    """
    Accord Accords Act Affair Age Agreement Album Amendment Anniversary Army-Navy Award Awards
    Ballet Battle Bible Bill Bonds Bug Bulletin Campaign Carnival Case Census Championship
    Championships Charter Classic Code Comet Concerto Constitution Contract Crisis Crown Crusade
    Cup Day Declaration Decree Deal Derby Directive Disease Doctrine Drive Dynasty Eclipse Edition
    Effect Election Elections Empire Encyclopedia Era Eve Expedition Expo Exposition Express Fair
    Fashion Festival Fever Fighter Flight Flu Formula Games Gospel Grand Green Guarantee Guide
    Holocaust Hurricane Index Initiative Inquiry Intifada Law Laws Lecture License Lottery Marathon
    Medal Mark Massacre Memorial Method Model Month Mutiny Olympics Olympiad Open Opera Operation
    Oscars Pact Paper Papers Parade Peace Pipeline Plague Plan Play Policy Prize Prix Procedure
    Process Program Programme Project Proposal Protocol Race Rebellion Referendum Reform Report
    Resolution Revolt Revolution Riots Rule Rules Scandal Scheme Series Show Siege Sonata
    Spacecraft Spring Strategy Study Summit Suite Sunday Symphony Syndrome System Telescope Test
    Theorem Theory Tour Tournament Treaty Trial Trials Trophy Tsunami Uprising Vaccine Virus War
    Wars Week World Year
    """
)
# A body has its name after these.
ORGANIZATION_FIRST = words(
    """
    FC AFC AC AS SC CF RC Real Athletic Athletico Atlético Atletico Dynamo Dinamo Spartak Lokomotiv
    Borussia Bayern Inter Sporting Olympique Racing Deportivo Friends Doctors Reporters Banco Banca
    Banque Air Crédit Credit Grupo Groupe Deutsche Société Societe Compagnie Royal Team
    """
)
# A person has one of these last.
PERSON_LAST = words("Pasha Bey Khan Effendi Shah Jr Sr")
NUMERALS = words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI")
HONOURS = words("Honour Honor Merit Valour Valor Bath Garter Rings")
THING_HEADS = words(
    """
    Operation Hurricane Typhoon Cyclone Storm Flight Project HMS USS RMS MV SS Apollo
    """
)

# Genitives that a name goes on after: the "King's College", the "People's Party".
GENITIVES_OF_NAMES = words(
    """
    People's Women's Men's Children's King's Queen's Workers' Farmers' Veterans' Teachers' Writers'
    Girls' Boys' Citizens' Employees' Players' Mothers' Parents' Nurses' Lawyers' Doctors'
    Officers' Students' Peoples' Mine-workers' Miners' Masters' Painters'
    """
)
# Names that end so without being genitives.
NAMES_IN_S = words(
    """
    McDonald's Sotheby's Christie's Moody's Macy's Lloyd's Sainsbury's Wendy's Kohl's Domino's
    Poor's Kellogg's Levi's Nando's Barney's Denny's Arby's Harrod's Lowe's Bloomingdale's Reader's
    Ben's Jerry's Dunkin' Ladbroke's Hershey's
    """
)

# Nouns before a name, or in an apposition after it, by the kind of what they introduce.
PERSON_ROLES = (
    PERSON_NOUNS
    | words(
        """
    activist actors adviser advisor aide apprentice architect artist astronomer athlete bassist
    biographer biologist boss boxer boyfriend bride broadcaster brother-in-law builder businessman
    businesswoman butcher campaigner captain cardinal carpenter cartoonist chairperson chef chemist
    choreographer clerk collaborator colleague columnist comedian composer conductor convict
    correspondent councillor councilor cousin creator critic cyclist dancer dean defender dentist
    developer diplomat drummer economist entrepreneur envoy ex-husband ex-wife expert explorer
    farmer fellow filmmaker fisherman fireman firefighter forward friend fugitive girlfriend
    goalkeeper golfer grandfather grandmother grandson granddaughter guard guitarist hairdresser
    hero historian housewife imam inmate insider instructor intern interpreter investigator janitor
    jockey juror keeper landlord legend legislator librarian lecturer magistrate magnate
    mathematician mechanic medic merchant midfielder miner missionary mp neighbor neighbour nephew
    niece novelist nun observer officer organiser organizer paediatrician painter paramedic
    accountant soprano tenor baritone contralto mezzo-soprano bassoonist partner passenger pastor
    patient patriarch pensioner philanthropist philosopher photographer physician physicist pianist
    pitcher playwright poet policeman policewoman politician postman preacher producer programmer
    psychologist psychiatrist publicist quarterback rabbi racer rapper rector referee refugee
    representative reverend rider rival robber runner sailor salesman scholar sculptor
    secretary-general shopkeeper singer-songwriter skipper sociologist solicitor songwriter
    specialist spy stepfather stepmother strategist striker striker's student superintendent
    supervisor supporter surgeon surveyor survivor swimmer teammate technician tenant theologian
    therapist tourist treasurer trainer translator trustee tutor tycoon veteran veterinarian
    vice-president violinist visitor volunteer waiter waitress warden whistleblower winger winner
    witness worker youth billionaire millionaire mastermind ringleader designate successor
    predecessor incumbent olympian paralympian challenger contender premiership heir heiress
    debutant
    """
    )
) - {"star", "rival", "champion", "guard", "child", "baby", "partner", "visitor", "rebel", "fellow"}
ORGANIZATION_ROLES = words(
    """
    airline automaker bakery bank brand brewer broadcaster broker brokerage builder campaigner
    carmaker carrier chain charity chipmaker club coalition company concern conglomerate
    consultancy contractor cooperative corporation daily developer distributor drugmaker employer
    exchange firm foundation giant group insurer journal magazine label league lender maker makers
    manufacturer mission multinational network newspaper newspapers operator organisation
    organization orchestra paper parent party planemaker producer provider publisher regulator
    restaurant retailer rival rivals seller shipbuilder shipyard startup start-up steelmaker store
    studio subsidiary supermarket supplier tabloid team telecoms trust unit union university
    venture watchdog weekly website think-tank militia gang agency bureau carriers companies firms
    banks airlines affiliate bookmaker bookseller hospital college school side wholesaler utility
    refiner miner's processor integrator partners
    """
) - {"builder", "campaigner", "seller", "broker", "developer", "producer"}
PLACE_ROLES = words(
    """
    archipelago borough capital city coast country county district enclave estate hamlet harbour
    harbor island islands kingdom lake mountain municipality nation neighborhood neighbourhood
    oblast outpost peninsula plateau port prefecture province region republic resort river seaport
    sheikhdom state stronghold suburb territory town township valley village volcano town's
    metropolis bastion
    """
)
THING_ROLES = words(
    """
    aircraft album app application award ballet bill boat bomber book browser campaign car cargo
    class code comedy console craft cruiser destroyer device documentary drama drug edition engine
    ferry film flagship freighter frigate game handset helicopter hit horse hurricane jet laptop
    liner locomotive medicine missile model movie musical newsletter novel opera operation phone
    plane play probe product programme project prototype rocket satellite series ship show single
    sitcom smartphone software song spacecraft storm submarine superjumbo tablet tanker telescope
    title track train trawler typhoon vaccine vehicle version vessel video warship yacht
    """
)

# What only persons have, what bodies have, what places have: the word after "'s".
PERSON_HAS = words(
    """
    ambition apartment arm arrest autobiography biography birth birthday body brother car career
    childhood children conviction coffin cousin daughter death diary execution eyes face family
    father feet fiancée funeral girlfriend grandfather grandmother grave hair hand hands head heart
    health home house husband imprisonment lawyer lawyers leg legs letter life lifetime mind mother
    murder nephew niece novel novels painting parents presidency remains resignation retirement
    sentence sister smile son sons speech suicide testimony trial uncle voice widow wife will words
    boyfriend
    """
)
ORGANIZATION_HAS = words(
    """
    assets bankruptcy bid board boss business ceo chairman chief clients customers directors
    earnings employees executive executives factories factory fleet headquarters investors lenders
    management managers members membership merger net network offer operations plant plants
    president-and products profit profits quarterly revenue revenues rival rivals sales share
    shareholders shares spokesman spokesperson spokeswoman staff stock store stores subsidiary
    suppliers takeover technology website worker workers brand brands annual coach defender
    goalkeeper manager midfielder striker captain
    """
)
PLACE_HAS = words(
    """
    airport air armed army border borders capital central citizens coast constitution court courts
    economy embassy exports foreign government gdp harbour harbor independence interior king
    largest main mayor military navy northern southern eastern western nuclear opposition outskirts
    parliament people police population prime prisons queen river ruling schools second-largest
    streets supreme suburbs territory town biggest oldest old-town
    """
)

# Verbs, as news has them after a name, that say who or what acts.
PERSON_VERBS = words(
    """
    apologised apologized appeared-in arrived-at blamed born complained confessed cried died
    divorced drowned fled graduated joked laughed lay married recalled recounted remembered
    resigned retired sat smiled sobbed spent-his spoke starred stepped stood studied survived-by
    swore talked testified thought walked wept wore writes wrote sang worked-as lived sings shouted
    slept whispered woke fell-ill quipped scored tweeted argued admitted pleaded insisted hopes
    hoped believes believed thinks knew knows
    """
)
ORGANIZATION_VERBS = words(
    """
    acquired acquires advised advises announced announces bought builds built buys developed
    develops delivers delivered employs employed filed hired hires introduced introduces issued
    launched launches makes manufactures manufactured merged operates operated outsourced owns
    owned posted produces produced published publishes recalled released releases reported reports
    sells shipped ships sold sponsors sues sued supplied supplies unveiled unveils voted plans
    planned raised offers offered charges charged
    """
)
SAYING_VERBS = words(
    """
    said says added adds told tells explained explains noted commented stated argued warned
    insisted
    """
)
# They stand after the name of a body and belong to it: "Orlo officials", "Orlo shares".
ORGANIZATION_FOLLOWERS = words(
    """
    officials executives executive employees workers engineers shares stock shareholders spokesman
    spokeswoman spokesperson chairman ceo chief analyst plant factory factories products
    headquarters management subsidiary customers stores board researchers scientists staff bosses
    pilots crews
    """
)
# Nouns with "of", "for", "at" or "in" before a body: "chief executive of Orlo", "a stake in Orlo".
OF_ORGANIZATION = words(
    """
    analyst arm boss branch ceo chair chairman chairwoman co-founder customers director division
    editor employee employees executive executives founder head members member owner president
    professor researcher researchers scientist shares spokesman spokeswoman spokesperson stake
    stakes stock subsidiary unit vice-president workers work works worked economist strategist
    headquarters
    """
)
IN_ORGANIZATION = words("stake stakes shares share interest invest invested investment investors")
WITH_ORGANIZATION = words(
    """
    competed compete competes competition contract contracts deal joint-venture merge merged merger
    partnership partnered order orders
    """
)
OF_PLACE = words(
    """
    woman man girl boy couple family
    archbishop bishop bombing capital citizens city coast coasts east emperor government governor
    hills invasion island king kingdom mayor miles kilometres kilometers km municipality north
    north-east north-west northeast northwest outskirts parish people port president-of prince
    province queen region republic rest ruler siege south south-east south-west southeast southwest
    state streets suburb suburbs town village west parts part river bank
    """
)
PLACE_PREPOSITIONS = words(
    """
    in near outside inside throughout across around northern southern eastern western central
    downtown nearby towards toward beyond
    """
)
# Nouns behind the name of a place: "the Malmby region".
PLACE_FOLLOWERS = words(
    """
    region province district peninsula suburb mountains valley neighborhood neighbourhood coast
    countryside archipelago enclave peninsula's region's
    """
)
# Nouns behind the name of a person: "the Penhallow administration".
PERSON_FOLLOWERS = words("administration presidency family assassination impeachment inauguration")
# What a genitive names: "Randolph's Island", "St. Mary's Hospital".
NAMED_BY_GENITIVE = words("Island Islands Hospital Church Cathedral Bay Creek Cove Landing Pond")
# Ends of words joined by a hyphen that are no part of the name: "Tallinn-based".
HYPHENED_ENDINGS = words(
    """
    area backed based born bound built class controlled dominated educated era exclusive free
    friendly funded held led like linked listed made managed mounted only operated owned powered
    produced ready registered related run sized speaking sponsored style supplied supported themed
    trained type wide administered affiliated aligned allied appointed area's assisted branded
    brokered compatible designed developed occupied inspired flagged general elect
    """
)
# Ends of surnames of many countries, four letters or more after the ending taken off.
SURNAME_ENDINGS = (
    *("ov", "ova", "ev", "eva", "ska", "ski", "sky", "skij", "ich", "vic", "vić", "ić", "enko"),
    *("sson", "son", "sen", "ssen", "berg", "stein", "mann", "feld", "meyer", "ez", "ini", "elli"),
    *("opoulos", "idis", "akis", "ian", "yan", "dze", "shvili", "nen", "escu", "eanu", "wicz"),
    *("oğlu", "oglu", "zadeh", "pour", "nejad", "poulos", "quist", "qvist", "lund", "ström"),
)

# What may follow a noun that no other noun follows: "a maker of boats".
AFTER_NOUNS = words("of for at in who that which from with and or based on by to near since whose")
AUXILIARIES = words("has had is was will would could may might plans to")

# What is done to persons: the verb before their name, or after "was" behind it.
PERSON_OBJECTS = words(
    """
    accuse accused acquitted chose chosen beat defeated appointed arrested assassinated baptised
    beheaded born buried charged convicted crowned deported detained dismissed elected executed
    exiled extradited fined fired handcuffed hanged hired imprisoned impeached indicted injured
    interviewed jailed kidnapped killed knighted murdered ousted paroled praised questioned
    re-elected released rescued sacked sentenced shot stabbed strangled succeeded survived
    suspended sworn thanked told wounded married
    """
)
MOTION_VERBS = words(
    """
    came crossed cycled departed drove emigrated escaped evacuated extradited fled flew flown gone
    headed march marched move moved travel travelled traveled return returned rode sailed sent
    travelling traveling flying went walked flight flights exiled deported trip visit way road
    """
)

# Words that say of the name they end that it is none of a person.
NAMING_WORDS = ORGANIZATION_WORDS | PLACE_WORDS | THING_WORDS
