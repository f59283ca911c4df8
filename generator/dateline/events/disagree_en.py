"""English numbers and the words around them that make a count or an amount."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
# A number so introduced is a bound or a rounding; it contradicts nothing.
APPROXIMATE = _words(
    "about almost around approximately roughly nearly over under than least most to some up "
    "estimated between or an every or first another other those these per"
)
# Nouns whose number is a time, an age, a share or a place in a row, not a count of what happened.
NOT_COUNTED = _words(
    """
    year years month months week weeks day days hour hour hours minute minutes second seconds
    decade decades century centuries old ago am pm percent time times page pages mile miles
    kilometre kilometres kilometer kilometers km metre metres meter meters foot feet inch inches
    degree degrees point points
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
STOPS = _words(
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
# Words that make another office of an office.
OFFICE_QUALIFIERS = _words(
    "acting assistant associate co- deputy elect ex former incoming interim late outgoing vice"
)
# Parts of countries, beside those that are known to be places: a town may lie within one.
PARTS_OF_COUNTRIES = _words(
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
COMPASS = _words(
    "North South East West Northern Southern Eastern Western Central Upper Lower Greater"
)
