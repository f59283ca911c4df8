"""English words for comparing tellings: what says little, and the base of irregular forms.

Only general language lives here: function words, the wording of reports, what much news has.
"""

from __future__ import annotations

from dateline.prose.calendar_en import MONTHS, SHORT_MONTHS, WEEKDAYS
from dateline.prose.lexicon import words

FUNCTION_WORDS = words(
    """
    a about above across after again against ago all almost along already also although always am
    among an and another any anyone anything are around as at away back be became because become
    been before behind being below between both but by came can cannot come could day days did do
    does doing done down during each either else enough even ever every everyone everything few
    for former from further get gets getting give given go goes going gone got had has have having
    he her here hers herself him himself his how however i if in indeed instead into is it its
    itself just keep kept last late later least less let like likely made make makes making many
    may maybe me mean might mine more most much must my myself near nearly neither never new next
    no nobody none nor not nothing now of off often on once one only onto or other others our ours
    out over own part per perhaps quite rather re really s same see seem seemed seems she should
    since so some someone something soon still such t take taken than that the their theirs them
    themselves then there these they thing things this those though through throughout thus till
    time to today together tomorrow tonight too took toward towards under until up upon us use used
    very via was way we week weeks well went were what when where whether which while who whole
    whom whose why will with within without would year years yesterday yet you your yours month
    months morning afternoon evening night early mr mrs ms dr
    """
)

# They say when, not what.
# "may" is a verb more often than a month.
DATE_WORDS = ((MONTHS | SHORT_MONTHS | WEEKDAYS) - {"may"}) | words(
    "today yesterday tomorrow tonight ago"
)

# Small words within names of other languages: "Los" is no loss.
NAME_PARTICLES = words("al de del della den der des di do dos du el la las le les los van von")

# Words of the report rather than of the happening.
REPORT_WORDS = words(
    """
    according add added adding announce announced announcement believe believed claim claimed claims
    comment comments confirm confirmed describe described expect expected explain explained hear
    hearing hope hopes interview know known learn learned learnt mention news note noted official
    officials people person post quote quoted report reported reportedly reporter reporters reports
    reveal revealed said say saying says show showed shows source sources speak speaking spoke
    spokesman spokeswoman spokesperson state stated statement statements tell telling tells think
    thought told told tweet tweeted warn warned agency press journal newspaper paper story website
    """
)

# Verbs, as titles have them, that tell of somebody's words and not yet of what happened.
SAYING_WORDS = words("adds claims comments notes says said states tells told")

# Words that much of the news has, whatever it is about: offices, bodies, measures, plain verbs.
COMMON_WORDS = words(
    """
    government president minister prime secretary authority authorities country nation national
    international state federal local public private city town capital region area world house
    senate congress parliament court supreme high council committee commission department ministry
    office chief head leader leaders member members group party police military army force forces
    troops security million billion thousand hundred dozen dollar dollars euro euros pound pounds
    yuan percent cent number amount total market price company firm business industry service
    services system plan plans program programme project policy issue issues problem problems case
    work worker workers man woman men women family families child children home life lives time
    home street road building water power money percent point group end start early late big large
    small long short old young good bad major top great second third north south east west northern
    southern eastern western central white black war peace call called ask asked want wanted need
    needed help helped follow followed include included provide provided continue continued happen
    happened allow allowed decide decided decision move moved turn turned place placed
    """
)

IRREGULAR = {
    form: base
    for base, forms in {
        "begin": "began begun",
        "break": "broke broken",
        "bring": "brought",
        "build": "built",
        "burn": "burnt",
        "buy": "bought",
        "catch": "caught",
        "choose": "chose chosen",
        "cut": "cutting",
        "die": "died dies dying",
        "draw": "drew drawn",
        "drive": "drove driven",
        "fall": "fell fallen",
        "fight": "fought",
        "find": "found",
        "flee": "fled",
        "fly": "flew flown flight",
        "freeze": "froze frozen",
        "grow": "grew grown growth",
        "hit": "hitting",
        "hold": "held",
        "lead": "led",
        "leave": "left",
        "lose": "lost loss losses",
        "man": "men",
        "meet": "met",
        "pay": "paid",
        "quit": "quitting",
        "rise": "rose risen",
        "run": "ran running",
        "seek": "sought",
        "sell": "sold",
        "send": "sent",
        "set": "setting",
        "shake": "shook shaken",
        "shoot": "shot shots",
        "sink": "sank sunk",
        "slay": "slew slain",
        "speak": "spoke spoken speech",
        "spend": "spent",
        "stand": "stood",
        "steal": "stole stolen",
        "strike": "struck stricken",
        "sue": "sued suing",
        "swear": "swore sworn",
        "sweep": "swept",
        "swim": "swam swum",
        "teach": "taught",
        "throw": "threw thrown",
        "win": "won winning",
        "withdraw": "withdrew withdrawn",
        "woman": "women",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}

# One line a kind of happening; the first word names it. A word stands in one line only. Other
# forms of a word (arrested, arrests) need no mention: stems are compared.
