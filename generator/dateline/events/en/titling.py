"""English words that decide what a title may leave out."""

from __future__ import annotations

from dateline.prose.lexicon import words

# Adverbs beside a verb without which more would be claimed than the sentence tells.
LIMITING = words(
    """
    only merely barely hardly scarcely narrowly nearly almost virtually practically effectively
    partly partially mostly mainly largely chiefly temporarily briefly provisionally tentatively
    conditionally preliminarily reportedly allegedly apparently supposedly purportedly
    seemingly ostensibly possibly probably likely potentially presumably perhaps maybe
    falsely wrongly wrongfully mistakenly erroneously unsuccessfully accidentally inadvertently
    unknowingly secretly privately informally unofficially symbolically theoretically
    indirectly posthumously voluntarily originally initially
    """
)
# Verbs that tell something without an object: "the mill closed".
STANDING = words(
    """
    abate abdicate abstain accelerate adjourn advance agree apologize apologise appeal appear
    applaud arrive ascend assemble attack awake back backfire balk begin bid bloom boom bounce
    bow break burn burst buckle capitulate capsize cave cease celebrate change cheer choke
    climb close collapse collide compete complain comply compromise confess continue
    convene converge cool crack crash crawl crumble crumple cry dance debut decay decelerate
    decline decompose decrease deepen default defect demonstrate depart derail descend
    deteriorate detonate die differ dim disagree disappear disband disembark disintegrate
    disperse dissolve dive divorce double dribble drift drop drown dry duel dwindle ease
    elapse emerge emigrate end ensue erupt escape evaporate evolve exit expand expire explode
    fade fail faint fall falter fast fight finish flare fledge flee float flood flop flounder
    flourish flow fly fold follow fracture freeze fumble gain gather germinate go graduate
    grow harden hatch heal hesitate hibernate hide ignite immigrate implode improve increase
    intensify intervene jump kneel land lapse laugh launch leak leap leave lengthen lift
    liquidate lose malfunction march marry materialize mature meet mellow melt merge migrate
    misfire mobilize move multiply mutate mutiny narrow object occur open overflow overheat
    overturn parachute parade part pass pause peak perform perish persist plateau play plead
    plummet plunge pop pray preach prevail proceed profit proliferate prosper protest quadruple
    quit race radicalize rage rally react reappear rebel rebound recede recess reconcile reconvene
    recover recur reform regroup reign rejoice relapse relax relent relocate reopen repent
    resign respond rest restart resume resurface retire retreat return reunite revolt
    revolve riot ripen rise rocket roll run rupture sag sail sally scatter score secede separate
    settle shatter shift shrink shut sicken sing sink skid skyrocket slacken sleep slide slip
    slow slump smile smoke smolder snap soar spill spin splinter split sprain spread sprout
    stabilize stagger stagnate stall stand start starve step stiffen stop strengthen strike
    struggle stumble subside succeed succumb suffer suffocate surface surge surrender survive
    swell swerve swim swing talk testify thaw thrive tighten topple tour trade train travel
    tremble terminate triple triumph
    tumble turn unravel vanish veer vary vaporize volunteer vote wait
    wake walk wane weaken weep widen wilt win withdraw wither withstand wobble work
    worsen yield zigzag
    """
)
# Pairs whose first word promises the second: "either hold it or use a case".
PAIRED = {"either": "or", "both": "and", "between": "and", "neither": "nor", "whether": "or"}
# Objects that are only a share of what is named next: "for some | or all of the shares".
SHARES = words("some all one part most half any many each none several few more less either both")
# Words that join a proviso to what is said: without it, more would be said than was.
PROVISOS = words("if unless provided providing")
# Adverbs and the like that stand before a number and tell how near it is.
MEASURING = words(
    "about around over under nearly almost roughly approximately only just exactly some"
)
# Nouns, in the singular, that say nothing without what "of" joins to them.
MEASURES = words(
    """
    number group part half third quarter series hundred thousand million billion dozen score lot
    majority minority pair couple total share type kind sort form set piece range amount level
    rate portion percentage percent array wave string host handful tens member head end
    beginning age top bottom side lack act state result cause threat use way bulk rest remainder
    """
)
# Adverbs besides those in -ly that a title may end with.
ENDING = words("ahead twice once again together abroad overnight online elsewhere further underway")
# Nouns that say too little where "of" is left out: "the demands of the miners".
DEEDS = words(
    """
    demand request formation creation winner batch use need accuracy approval passage adoption
    purchase appointment construction closure removal fate future role impact effect importance
    """
)
# What leads to the object of many a verb: "to focus on", "to deal with"; with its particles.
BRINGING = words("on upon to with for from into of out up off down over away back")
# What a company is called again, where the article is about one: "the airline", "the oil giant".
FIRMS = words(
    """
    company firm giant airline carrier lender retailer brewer publisher broadcaster insurer maker
    manufacturer automaker carmaker drugmaker chipmaker planemaker start-up startup conglomerate
    supplier distributor miner steelmaker group
    """
)
# What tells such a company from the one the article is about.
ANOTHER = words(
    """
    other another rival second third parent merged combined target holding smaller larger
    biggest largest new same local foreign state armed rebel militant rights terrorist extremist
    hacker working ethnic pressure action jihadist islamist advocacy lobby
    """
)
# What a person is called again, where the article is about one: "the singer".
CALLINGS = words(
    """
    singer superstar star actor actress author novelist poet composer musician guitarist drummer
    rapper entertainer comedian athlete sprinter footballer striker goalkeeper midfielder boxer
    golfer cricketer swimmer cyclist billionaire tycoon entrepreneur inventor physicist chemist
    painter sculptor architect playwright songwriter philosopher explorer pontiff aviator
    """
)
# What has a name behind it, and later is "the judge" or "the probe".
NAMED_BEHIND = words(
    """
    judge justice mayor governor premier chancellor pope king queen prince emperor sultan speaker
    coach manager captain pilot suspect gunman senator congressman ambassador commissioner
    ship vessel tanker ferry frigate submarine trawler yacht probe spacecraft satellite rocket
    lander rover hurricane typhoon cyclone volcano comet asteroid
    """
)
# What is done to a plea, which is never that of who does it.
REFUSING = words("reject dismiss deny refuse hear grant approve quash overturn uphold consider")
PLEAS = words("appeal appeals bid request application petition claim claims plea motion offer")
# What comes back every year, and what is done on it: all else is told of what it recalls.
YEARLY = words("anniversary centenary bicentenary centennial bicentennial jubilee")
MARKING = words(
    """
    mark celebrate observe commemorate hold pass fall come approach near bring draw attract see
    begin start honour honor remember
    """
)
COMPASS = words("north south east west northeast northwest southeast southwest central")
# What somebody does to a place or body, told by its name alone as if that had done it.
COMING = words("leave join enter quit visit attend")
LASTING = words("run last span")  # with a range of time: they say nothing without it
# What is done to people; without an object such a past is a participle.
SUFFERED = words(
    """
    charge arrest kill injure wound accuse convict sentence jail acquit indict detain evacuate
    rescue hospitalize blame name appoint
    """
)
# What is done to somebody may have an object of its own: "given a prize", "elected mayor".
GIVING = words(
    """
    give award offer pay show teach tell send hand grant call name elect appoint consider dub label
    declare make deny ask charge fine leave order deem refuse assign allot promise owe lend loan
    serve sell buy bring feed save cost allow permit guarantee render term style christen brand
    crown choose
    """
)
# What nobody does to anything, besides those of grammar: such a form is the past.
UNDONE = words(
    """
    agree meet dissent rise fall go come die happen occur resign depart emerge arrive triple double
    quadruple dwindle plummet soar surge tumble apologize apologise plunge climb
    """
)
# Participles that say nothing without what follows them.
VALUED = words("compared valued priced estimated aimed based located rated dated")
# Nouns that only an infinitive gives a sense: "announces plans to close".
PLANS = words(
    """
    plan plans intent intention intentions permission right rights clearance authority ability
    need effort efforts attempt attempts bid decision refusal failure chance opportunity way
    agreement proposal willingness readiness desire promise pledge vow power pact letter
    """
)
# Nouns that only a clause gives a sense: "in a move that angered many".
MOVES = words("case move step bid effort attempt way manner sign revelation finding hope belief")
# Things that only point at what was told before, where nothing else is told of them.
VAGUE = words(
    """
    incident operation play story number figure figures method stoppage event events situation
    matter issue process session work action move deal strike step change effort decision
    decisions plan order ruling proposal agreement project programme program statement things
    measure measures results findings count
    """
)
# Verbs that tell where or as what something is put: not to be parted from it.
PLACING = words("put place")
# Verbs that tell "as" what something is taken: without that they say nothing.
SEEING = words(
    """
    list treat describe classify regard recognise recognize identify brand label cast declare
    designate define depict portray denounce appoint elect install
    """
)
# Verbs that take somebody or something "out of" what is named next.
TAKING = words("pull take get keep force drive push bring throw kick move buy leave lift vote")
HELD = words("declare deem put place leave regard treat hold")
# Verbs besides those of asking that have somebody do what the infinitive tells.
PROMPTING = words(
    """
    prompt cause spur push press convince inspire warn teach remind direct mandate challenge induce
    """
)
