"""English numbers and the words around them that make a count or an amount."""

from __future__ import annotations

from dateline.prose.lexicon import words

NUMBER_WORDS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {
    "dozen": 12,
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
# Written without a space behind an amount of money.
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
# Words before a number that make a bound or a rounding of it.
AT_LEAST = "at least; more than; no fewer than; no less than; over; above; upwards of"
AT_MOST = (
    "at most; up to; as much as; as many as; fewer than; less than; no more than; under; below;"
    "a maximum of"
)
NEARLY = "nearly; almost; close to; just under"
ABOUT = "about; around; approximately; roughly; some; an estimated; estimated"
# After these no number of what happened is told.
NOT_NUMBERS = words(
    """
    between an every or first another other those these per up year grade form class chapter
    number article section phase level room flight highway route page group type formula top no
    """
)
# People counted, beside those who are told to have been harmed.
PEOPLE = words(
    """
    people persons men women children boys girls passengers workers soldiers civilians civilian
    others students residents protesters protestors demonstrators miners sailors troops policemen
    officers villagers fishermen refugees migrants tourists patients prisoners inmates victims
    bodies militants rebels insurgents fighters guards suspects adults teenagers pupils teachers
    players fans spectators firefighters pilots crew bystanders pedestrians worshippers hostages
    """
)
# What became of people, by the words after and before their number.
HARMED_AFTER = {
    form: harm
    for harm, forms in {
        "killed": "dead killed died dying deaths fatalities perished drowned slain",
        "injured": "injured wounded hurt injuries casualties",
        "missing": "missing unaccounted",
        "arrested": "arrested detained arrests",
        "rescued": "rescued",
        "infected": "infected sickened infections",
        "evacuated": "evacuated displaced homeless",
    }.items()
    for form in forms.split()
}
HARMED_BEFORE = {
    form: harm
    for harm, forms in {
        "killed": "killed killing kills kill claimed claiming drowned drowning",
        "injured": "injured injuring injures wounded wounding hurt hurting",
        "arrested": "arrested arresting arrests detained detaining",
        "rescued": "rescued rescuing rescues",
        "infected": "infected infecting",
        "evacuated": "evacuated evacuating displaced displacing",
    }.items()
    for form in forms.split()
}
# A pair of numbers beside these is a result.
RESULT_WORDS = words(
    "beat beats beaten beating win wins won winning lost lose loses losing draw drew drawn defeat "
    "defeated victory score scored thrashed hammered trounced"
)
# Words between a number and what became of those counted: "22 were reported killed".
HELPING = words("were was are is have has had been be reported confirmed feared believed left")
# After a noun these make its number a distance from something else.
DISTANCES = words("above below short ahead behind away off clear adrift")
# Nouns whose number is a time, an age, a share or a place in a row, not a count of what happened.
NOT_COUNTED = words(
    """
    year years month months week weeks day days hour hour hours minute minutes second seconds
    decade decades century centuries old ago am pm percent time times page pages mile miles
    kilometre kilometres kilometer kilometers km metre metres meter meters foot feet inch inches
    degree degrees point points dozen dozens
    """
)
CURRENCIES = {
    "dollar": "$",
    "usd": "$",
    "euro": "€",
    "eur": "€",
    "pound": "£",
    "gbp": "£",
    "yuan": "yuan",
    "renminbi": "yuan",
    "rmb": "yuan",
    "yen": "yen",
    "rupee": "₹",
    "rouble": "rouble",
    "ruble": "rouble",
    "franc": "franc",
    "peso": "peso",
    "won": "won",
}
# Words that end the run of modifiers between a number and its noun.
STOPS = words(
    """
    a an the and or but of in on at by for from to with as that who which were was is are be been
    had has have will would could may might should did do does each after before when while over
    into said than including such not out up off their its his her this these those between
    """
)
# Offices that one person holds at a time: of two who are said to hold one, one is wrong.
OFFICES = frozenset(
    office.strip()
    for office in """
    ambassador; archbishop; attorney general; chairman; chairwoman; chancellor; chief executive
    defence minister; defense minister; emperor; finance minister; foreign minister
    foreign secretary; governor; head coach; health minister; interior minister; justice minister
    king; managing director; mayor; police chief; police commissioner; pope; premier; president
    prime minister; queen
    """.replace("\n", ";").split(";")
    if office.strip()
)
# Of these more than one may speak of one happening.
SPEAKERS = words(
    """
    spokesman spokeswoman spokesperson lawyer attorney solicitor analyst witness expert reporter
    journalist official officer resident neighbour neighbor economist professor researcher scientist
    critic leader member worker doctor student teacher author editor colleague friend survivor
    """
)
NICKNAMES = {
    "bill": "william",
    "billy": "william",
    "bob": "robert",
    "bobby": "robert",
    "dick": "richard",
    "ted": "edward",
    "ned": "edward",
    "peggy": "margaret",
    "tony": "anthony",
    "betty": "elizabeth",
    "liz": "elizabeth",
    "beth": "elizabeth",
    "hank": "henry",
    "harry": "henry",
    "sasha": "alexander",
    "sandy": "alexander",
    "polly": "mary",
    "molly": "mary",
    "nell": "ellen",
    "kate": "catherine",
    "katie": "catherine",
    "kathy": "catherine",
    "toni": "antonia",
    "drew": "andrew",
    "gene": "eugene",
    "joe": "joseph",
    "jim": "james",
    "tom": "thomas",
    "mike": "michael",
    "dave": "david",
    "steve": "stephen",
    "steven": "stephen",
    "nick": "nicholas",
    "chuck": "charles",
    "jack": "john",
    "larry": "lawrence",
}
# Words that make another office of an office.
OFFICE_QUALIFIERS = words(
    "acting assistant associate co- deputy elect ex former incoming interim late outgoing vice"
)
# Parts of countries, beside those that are known to be places: a town may lie within one.
PARTS_OF_COUNTRIES = words(
    """
    Aceh Anbar Andalusia Anhui Assam Balochistan Bavaria Bengal Bihar Brittany Burgundy Calabria
    Connacht Cornwall Cumbria Dagestan Darfur Devon Donbas Donetsk Dorset Essex Fujian Galicia Gansu
    Guangdong Guangxi Guizhou Gujarat Hainan Hebei Heilongjiang Helmand Henan Hesse Hokkaido Honshu
    Hubei Hunan Ingushetia Java Jiangsu Jiangxi Jilin Karnataka Kent Kerala Kurdistan Kyushu
    Leinster Liaoning Lombardy Luzon Maharashtra Mindanao Munster Norfolk Normandy Ossetia Piedmont
    Provence Punjab Qinghai Sardinia Saxony Shaanxi Shandong Shanxi Sichuan Sicily Silesia Sindh
    Somerset Suffolk Sumatra Surrey Sussex Tasmania Thuringia Transnistria Tuscany Tyrol Ulster
    Umbria Waziristan Yunnan Zhejiang
    """
)
COMPASS = words(
    "North South East West Northern Southern Eastern Western Central Upper Lower Greater"
)
