"""Words whose company shows whether a word or number is a time."""

from __future__ import annotations

from dateline.timex.en.lexicon import listed

PREPOSITIONS = listed(
    """
    in since last this next until till during from through between after before of each every that
    mid early late by for to and throughout past around about previous following circa
    """
)
# Words that may stand, with a capital, before a month that is also a name.
FUNCTION_WORDS = PREPOSITIONS | listed(
    """
    on the but at or as when while with some only both beginning starting ending ended effective
    also is was it said then
    """
)
# Months that are also names or other words.
NAMELIKE = listed("may april june august march")
# Words after which a month may be written small.
SMALL_MONTH_HEADS = listed(
    "on in by until til till since from starts starting ends due before after this next last"
)
NOT_YEARS_AFTER = listed(
    """
    people men women troops soldiers miles mile kilometers kilometres km feet foot ft meters metres
    tons tonnes pounds dollars euros yen percent jobs workers employees shares points votes homes
    houses acres hectares barrels bushels calories words pages copies units vehicles cars aircraft
    planes tanks guns ships rounds patients students children members delegates prisoners civilians
    fighters casualties rpm mhz hp watts mw degrees square cubic megawatts years dead wounded killed
    others times gallons liters litres passengers seats strong hours minutes days weeks months pound
    ton meter metre horsepower lbs lb kg volts different such more residents refugees demonstrators
    protesters police officers inhabitants families businesses companies
    """
)
NOT_YEARS_BEFORE = listed(
    """
    page pages no no. number flight route highway room chapter section resolution article building
    boeing airbus windows model type series version bus unit apartment suite extension ext channel
    psalm verse line lines nearly almost approximately over exceeding numbered some only least than
    roughly estimated another area box office flat peugeot iso pin postcode postal zip code din dial
    hill h.r. hr bill isbn serial id ref gate platform seat case file form patent lot vol volume px
    km m hz
    """
)
YEAR_HEADS = listed(
    "in since by until circa the year from summer spring autumn winter fall built founded born "
    "died established"
)
# What leads to an early year where nothing behind it is counted: "on Christmas Day 1066".
EARLY_HEADS = listed(
    "day eve easter christmas whitsun michaelmas lent term before after around about mid early "
    "late dated died d d. b b."
)
# Words after which "mon" or "wed" written small is a day.
SMALL_DAY_HEADS = listed("on til till until by this next last every")
PAPERS = listed("Times Telegraph Mail Mirror Herald Addams school")
EVENT_WEEKDAYS = listed("bloody black super ruby manic cyber solomon")
NOT_FESTIVALS = listed("island islands carol tree rising seal bunny egg")
SHORT_YEAR_HEADS = PREPOSITIONS | listed(
    "the class season summer winter spring fall autumn called a"
)
COUNTING = listed(
    "sold bought built made has have had with about over all killed found lost ordered cut added "
    "hired employs employed needs some these those produced planted shipped counted received"
)
CLOCK_HEADS = listed("at by until from around about before after to since and @ - till between")
PART_HEADS = listed(
    "at by during until before after since on through throughout around mid early late"
)
CAMPAIGNS = listed("offensive campaign fighting uprising harvest of")
# Words after which "Sun" is the day, not the star or the paper.
SUNDAY_HEADS = listed(
    "on this last next until til till by every each closed open from thru since nxt"
)
PROGRAMMES = frozenset({"60 Minutes", "48 Hours", "One Day", "20 Minutes"})
# Words beside which a half or quarter is a part of a game, not of a year.
SPORT = (
    r"\b(?:goalless|scored|scoring|scorer|the match|kick-?off|half-?time|striker|touchdowns?"
    r"|referee|quarterback|penalty kick|midfielder|defender|goalkeeper|rebounds|the game|rugby"
    r"|overtime|equali[sz]ed|equali[sz]er|free kick|basketball|goals? (?:from|by|against|ahead)"
    r"|the score|field goals?|\d{1,3}-\d{1,3} (?:lead|win|loss|victory|at the|in the|after the))\b"
)
# Words before "one day" that make it "at some time to come".
SOME_DAY = listed("will would to may might could can should that if")
