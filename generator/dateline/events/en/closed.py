"""English closed classes, by the one-letter tags of ``tags.py``, and verbs by what they tell."""

from __future__ import annotations

from dateline.prose.lexicon import words

CLOSED: dict[str, str] = {
    "D": """the a an my your his her its our their every each no any some another such
            these those this that both all half several many few much more most various certain""",
    "O": """i he she it we they you me him us them himself herself itself themselves myself
            ourselves one everyone everybody someone somebody anyone nobody everything something
            nothing anything none others there mine yours hers ours theirs""",
    "I": """of in on at by for from with about into onto over under between among against during
            through throughout within without across behind beyond near off out up down along
            around above below toward towards upon via per despite amid amidst except besides
            inside outside alongside aboard atop like unlike regarding concerning including
            following according versus beneath underneath past plus minus opposite round worth""",
    "S": """after before since until till as because although though while whereas if unless
            whether once when whenever lest than so""",
    "W": "which who whom what whose",
    "w": "where why how",
    "C": "and or but nor & yet",
    "M": """will would can could may might shall should must won't wouldn't can't cannot couldn't
            shouldn't mustn't 'll 'd ought""",
    "B": """be is are was were been being am isn't aren't wasn't weren't 's 're 'm""",
    "H": "have has had having haven't hasn't hadn't 've",
    "Z": "do does did don't doesn't didn't",
    "A": """not never also just only then now already again still even later soon ever once
            ahead twice often always sometimes yet too very quite rather almost nearly about
            approximately roughly further together apart away back here home abroad instead
            thus therefore however meanwhile moreover nevertheless nonetheless indeed perhaps
            maybe else far forward ago thereby thereafter hence likewise otherwise elsewhere
            afterwards afterward earlier well fast hard straight overnight alike n't first""",
    "J": """new old big small large great high low early late young long short major minor good
            bad best worst better worse other same own last next previous former current recent
            several public private national international local federal military political
            economic financial social global foreign domestic official key top free full open
            strong weak heavy light serious severe dangerous huge vast entire whole main final
            initial total able likely unlikely ready available due responsible sure clear aware
            dead alive ill safe hot cold rich poor single double fresh hot sharp deep wide
            popular famous important significant possible impossible necessary similar different
            fourth fifth sixth seventh eighth ninth tenth
            special general specific human civil criminal legal illegal nuclear senior chief
            deputy central eastern western northern southern black white red green blue""",
}
THAT = "that"
TO = "to"

NEGATIVE = words(
    """
    not never n't won't wouldn't can't cannot couldn't shouldn't mustn't isn't aren't wasn't
    weren't haven't hasn't hadn't don't doesn't didn't neither nor no none nobody
    """
)
PLURAL_BE = words("are were aren't weren't 're")
SUBJECT_PRONOUNS = words("he she it they we i you this these those there one that such")
FIRST_AND_SECOND = words(
    "i we you me us my our your mine ours yours myself ourselves i'm we're i've"
)
REFERRING_ADJECTIVES = words(
    "former current recent past future previous present upcoming last next new"
)
PEOPLE_TOO = words(
    "official executive chief deputy local native criminal conservative liberal regular"
)
INTRANSITIVE = words(
    """
    go come fall rise arrive die happen occur resign depart emerge disappear vanish apologize
    apologise
    """
)
# What cannot be done to anything: such a form is past, never a participle that describes.
NEVER_DONE = words(
    """
    collapse die arrive depart erupt emerge disappear vanish resign occur happen elapse prevail
    perish faint plummet skyrocket soar slump falter linger ensue
    """
)
TELLING = words("tell inform assure remind notify warn promise persuade convince ask show teach")
QUANTIFIERS = words("some many most all both several few each any more half much another other")
# Verbs whose "by" tells how much or which way, not by whom.
MOVING = words(
    """
    rise fall grow increase decrease decline drop jump climb slip gain stand pass go come stop
    drive run begin start end open close differ lead live swear
    """
)
CHANGING = words(
    """
    rise fall grow increase decrease decline drop jump climb slip gain contract shrink slow expand
    recover average total reach exceed worsen improve
    """
)
# Forms in -ing that are things: no headline is cut before them.
GERUND_NOUNS = words(
    """
    trading building funding lending spending banking housing training pricing manufacturing
    engineering marketing advertising publishing shipping holding
    """
)
PARTICLES = words("up down off out away back apart together forward aside around home")
# Verbs that take a time as their object: "set Monday as the deadline".
TIME_TAKING = words(
    "spend approach pick choose set celebrate mark name declare schedule commemorate observe"
)
# In -ly, and no adverbs.
LY_NOUNS = words(
    """
    family assembly reply supply ally rally bully monopoly anomaly belly jelly butterfly fly
    subfamily oligopoly panoply homily lily
    """
)
LY_ADJECTIVES = words(
    """
    likely unlikely friendly unfriendly deadly costly elderly lonely lively lovely ugly silly holy
    unholy orderly disorderly scholarly cowardly heavenly ghostly timely untimely ungainly curly
    """
)
TELLING_NOUNS = words(
    """
    news fact signal signals report reports claim claims belief statement announcement idea evidence
    sign signs warning warnings allegation allegations rumor rumors rumour hope hopes fear fears
    view notion word assurance assurances doubt concern concerns suspicion conclusion impression
    assumption possibility chance likelihood charge charges complaint argument decision ruling
    agreement
    """
)
PRONOUNS = words(
    "he she it they we i you me him her them us himself herself itself themselves there"
)
NOMINATIVES = words("he she it they we i you")
POSSESSIVES = words("his her its their")

# Verbs that tell what someone said; their clause is attribution.
REPORTING = words(
    """
    say tell announce report claim state add confirm warn argue explain note suggest acknowledge
    admit insist reveal disclose declare predict estimate allege write testify complain contend
    assert maintain reiterate stress emphasize conclude comment reply answer respond remark
    observe recall describe agree deny promise pledge vow indicate hint imply show find learn
    hear mention inform notify assure affirm concede caution quip joke tweet post quote cite believe
    think know hope expect fear doubt assume suspect feel consider understand realize mean guess
    suppose figure propose advise demand request recommend urge determine discover decide ensure
    rule order
    """
)
# Of those, the ones that merely introduce somebody's words: no news of their own.
SAYING = words(
    """
    say tell add state note explain comment reply answer remark observe argue insist claim
    report stress emphasize write quip joke contend assert maintain recall warn respond tweet
    """
)
# Verbs of being, having, thinking, measuring: what they tell is no event.
STATIVE = words(
    """
    be have own belong know believe think want need like love hate prefer hope expect fear doubt
    wish seem appear look sound remain stay keep live reside exist consist comprise contain
    include involve mean matter depend deserve resemble cost weigh measure equal lack possess
    feel understand consider regard assume suppose suspect tend intend aim plan mind concern
    represent constitute suit fit lie cover hinge satisfy please interest disappoint delight
    excite relate correspond differ vary range date imagine desire envy owe require rely span
    seek try attempt continue work serve care deem worry wonder await support oppose enable
    allow help benefit enjoy face refer describe depict reflect
    """
)
INTENDING = words(
    """
    want hope plan intend expect aim seek wish try need consider threaten promise vow pledge
    propose agree offer prepare attempt schedule set slate due
    """
)
# Verbs whose object is to do what follows: "asked the town to", cut short, says nothing.
ASKING = words(
    """
    ask tell urge order force allow want require request invite persuade advise instruct
    encourage permit enable compel command beg oblige authorize authorise
    """
)
# Who is kept "from doing" something: without that the title would say that they were forbidden.
KEEPING = words(
    """
    ban bar block deter disqualify discourage exclude exempt forbid hinder keep prevent prohibit
    protect restrain restrict stop save
    """
)
# Verbs whose object is an earlier happening that somebody has a word to say on.
REACTING = words(
    """
    condemn denounce criticize criticise welcome praise hail deplore applaud lament regret mourn
    mark commemorate honor honour remember celebrate blame protest investigate probe follow
    precede recall describe survive discuss avenge foresee predict defend justify excuse
    """
)
# Verbs that bring people to a happening which is still to come.
SUMMONING = words("invite summon name appoint nominate select choose book register order prepare")
# Verbs whose object is a company's figures of another time.
FORECASTING = words(
    "report announce forecast predict estimate project disclose expect anticipate foresee restate"
)
PLANNING = words(
    """
    schedule plan expect slate set due intend aim prepare propose project forecast
    """
)
SCHEDULING = words("schedule plan expect slate due")  # with a day: "is scheduled on Monday"
OFFERING = words("threaten offer attempt bid")  # what follows need not come
CALENDAR_NOUNS = words("day week month quarter half year decade century")
COMMENTING = words("comment say answer discuss elaborate respond speculate name confirm")
# What "has" happened by these came about over time: no news of one day.
GRADUAL = words(
    """
    become grow intensify deepen widen evolve adapt transform reshape shape shift change spend
    increase struggle dominate haunt divide paralyze paralyse breathe emerge engineer
    thrive flourish fade fuel accumulate mushroom proliferate spawn trigger spur spark inspire
    expose highlight
    """
)
AIMS = words("aim goal plan idea task job purpose point hope dream intention role challenge key")
FAILING = words("fail refuse decline")
CONDITIONS = words("if unless")  # without them what is said would be untrue
RESULTS = words(
    "net income profit profits earnings revenue revenues sales loss losses turnover output assets"
)
CHANGES = words("drop fall decline rise jump gain increase decrease growth surge slump improvement")
# Who reports the figures of others: "the Labor Department said sales rose".
OBSERVING = words(
    """
    department ministry bureau office agency institute administration commission association
    federation council committee board reserve authority union chamber eurostat census treasury
    data report study survey poll paper research statement police government
    """
)
OF_ALL = words("retail home house housing property car auto vehicle")  # whose sales no firm has
# Parts of a company that "the" points at: whose they are must be told.
HOLDINGS = words("stock shares unit division subsidiary")
REFLEXIVES = words("himself herself itself themselves")
ORDINALS = words("first second third last latest next")

# Nouns that name happenings, besides those in -tion, -ment and the like.
EVENT_NOUNS = words(
    """
    release launch attack crash death birth election war strike vote meeting summit raid arrest
    trial verdict ruling merger takeover sale opening closure debut visit explosion blast
    bombing shooting killing murder assassination earthquake quake hurricane storm flood fire
    outbreak battle siege invasion coup revolt uprising protest rally march demonstration speech
    ceremony wedding funeral conference hearing inquest inquiry flight landing takeoff voyage
    tour trip arrival departure return removal halt ban fine fall collapse bankruptcy default
    surrender victory defeat win loss race match game final premiere broadcast announcement
    statement deal accord treaty ceasefire truce pact unveiling introduction publication
    founding creation formation resignation appointment inauguration nomination retirement
    dismissal firing hiring layoffs ouster overthrow accident collision derailment spill leak
    hack breach theft robbery kidnapping escape capture rescue discovery invention upgrade
    update recall delivery order purchase acquisition offer bid ipo listing flotation split
    breakup divorce marriage test referendum convention congress session pre-orders keynote
    address event signing take-off move disaster eruption tsunami massacre riot riots clashes
    expulsion deportation execution suspension approval rejection veto passage adoption repeal
    completion shutdown reopening relaunch redesign renovation restoration demolition
    destruction
    """
)
EVENT_SUFFIXES = ("tion", "sion", "ment", "ance", "ence", "ing", "tions", "sions", "ments")

NAMING = words(
    """
    rumor rumour call name dub title base design outline list locate situate compare tie make
    give take do get put use see date age equip fill cover fit associate end connect attribute
    accord
    """
)
# What is done to things, not to people: "they were published" tells of what was made before.
DONE_TO_THINGS = words(
    """
    publish circulate issue pass sign adopt approve draft write print sell build launch introduce
    unveil post broadcast ship install repeal recall cancel postpone enact ratify amend file
    record film air test patent scrap shelve revise update translate leak upload distribute
    """
)
# Of those, what is done to works and wares alone, never to a company or a country.
DONE_TO_WORKS = words(
    """
    announce unveil publish circulate draft write print broadcast ship install enact ratify amend
    film patent leak upload distribute
    """
)
HONORIFICS = words(
    """
    mr mrs ms dr sir lord lady president minister senator judge general
    """
)
FILLER_ADVERBS = words(
    """
    also just only then now already again still even soon ever yet too quite rather however
    meanwhile therefore thus indeed abruptly reportedly allegedly recently currently previously
    earlier later today suddenly finally eventually subsequently apparently actually really
    simply immediately quickly shortly officially originally initially always often since
    """
)
