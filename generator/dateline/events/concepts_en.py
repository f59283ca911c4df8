"""English words that news uses for one kind of happening, a line a kind.

They are grouped in the manner of WordNet's verb classes (Miller 1995).
"""

from __future__ import annotations

from dateline.prose.lexicon import words

CONCEPTS = """
die dead death deaths decease perish succumb fatal fatality fatally lethal
kill slay slain murder murderer homicide assassinate assassination execute manslaughter massacre
injure injury injuries wound wounded hurt maim casualty
shoot shooting shooter gunman gunfire gunned
bomb bombing blast explosion explode detonate detonation
attack assault raid ambush strike airstrike offensive bombard bombardment
quake earthquake tremor temblor aftershock magnitude seismic
tsunami wave
storm hurricane typhoon cyclone tornado
flood flooding inundate deluge
fire blaze burn arson arsonist flames inferno ablaze alight burnt
destroy devastate demolish raze ruin wreck destruction
damage damaged
crash collide collision derail derailment smash
sink capsize shipwreck aground keel founder
arrest detain detention custody apprehend nab seize capture recapture
charge indict indictment accuse accusation arraign
trial try
convict conviction guilty
sentence imprison jail prison imprisonment
acquit acquittal innocent exonerate
sue lawsuit suit plaintiff litigation
fine penalty penalise penalize
rule ruling judgment verdict
court judge justice tribunal
appeal overturn
escape flee fugitive
rescue save evacuate evacuation
kidnap abduct abduction hostage
steal theft thief thieves rob robbery robber heist burglary burglar loot snatch
buy acquire acquisition purchase takeover buyout merge merger combine
sell sale divest
invest investment investor
launch unveil introduce debut release introduction
announce declare proclaim
name identify identification appoint nominate nominee pick choose choice select candidate
elect election vote voter poll ballot
win victory triumph winner defeat beat
lose loss
concede concession
resign resignation quit step-down
fire-job sack dismiss dismissal oust
replace succeed successor replacement
hire recruit employ
layoff redundancy job
strike-work walkout stoppage
protest demonstration demonstrate demonstrator protester rally march riot rioter clash
visit trip tour
meet meeting summit talk talks discuss discussion negotiate negotiation
agree agreement deal accord pact treaty settle settlement accept acceptance
offer bid proposal propose tender
sign signing signature
approve approval authorise authorize ratify pass
ban prohibit prohibition forbid outlaw bar block
halt suspend suspension stop pause
cancel cancellation scrap
delay postpone postponement
remove removal withdraw withdrawal pull
reject rejection refuse refusal deny denial
recall
begin start commence kick-off
end finish conclude conclusion
open opening inaugurate inauguration
close closure shut shutdown
build construct construction
marry marriage wed wedding
divorce separate separation split
birth born pregnant pregnancy baby
hospital hospitalise hospitalize clinic rehab rehabilitation
infect infection outbreak epidemic pandemic virus
award prize honor honour medal oscar
record
rise increase climb jump surge soar gain
fall drop decline plunge slump decrease slide tumble
cut reduce reduction slash
raise hike
lend loan bailout rescue-loan
bankrupt bankruptcy insolvency insolvent collapse
summon subpoena question interrogate quiz grill
investigate investigation probe inquiry enquiry inspect inspection
search hunt manhunt
find discover discovery
hack hacker breach
leak spill
outage disruption disrupt blackout interrupt interruption
repair restore restoration fix
support back endorse endorsement
apologise apologize apology sorry
criticise criticize criticism condemn
promise pledge vow
urge call
send deploy deployment dispatch
invade invasion occupy occupation
truce ceasefire armistice
test
land landing
film movie
team squad
cop police policeman policewoman
child kid boy girl
teenager teen
firm company corporation
automobile car vehicle
gem jewel jewelry jewellery diamond
technology tech technological
antitrust anti-trust anti-monopoly antimonopoly
internet online web
regulator watchdog
law legislation regulation
"""

# The lines above whose words name things rather than happenings.
CONCEPTS_OF_THINGS = words(
    """
    gun hospital court prize record land film team cop child teenager firm automobile gem
    technology antitrust internet regulator law
    """
)

# Kinds that happen to one once, or so seldom that two tellings of one time are of one.
CONCEPTS_ONCE = words(
    "die birth marry divorce resign convict sentence acquit bankrupt sink quake tsunami storm elect"
)
# Kinds that are seldom done twice to one person at a time, whatever else is told of them.
CONCEPTS_ONCE_TO_ONE = words(
    "kill shoot arrest charge escape kidnap rescue name fire-job replace hospital infect appeal"
)
# Of one person at a time they are one kind.
CONCEPTS_DEADLY = words("die kill shoot")
# What people come to harm by, and how: two of these in common make one happening of a place.
CONCEPTS_HARM = words("die kill injure shoot bomb attack crash fire")
# Steps of the law, told with what they are about.
CONCEPTS_LEGAL = words("charge convict sentence acquit arrest sue appeal")
# Of those that happen once the ones that happen to no person.
CONCEPTS_ONCE_AT_A_TIME = words("bankrupt sink quake tsunami storm elect")
# Those that befall a town and all the country around it.
CONCEPTS_WIDE = words("quake tsunami storm")
# Those of which one story and day seldom has two.
CONCEPTS_ONCE_IN_A_STORY = words("crash")
# Words of a kind that say whom, not what.
DOERS = words(
    """
    protester protesters protestor protestors demonstrator demonstrators rioter rioters marcher
    gunman gunmen shooter shooters murderer murderers killer killers assassin assassins bomber
    bombers attacker attackers raider raiders arsonist robber robbers thief thieves burglar burglars
    looter looters hacker hackers kidnapper kidnappers hostage hostages fugitive fugitives prisoner
    prisoners rescuer rescuers winner winners investor investors buyer buyers seller sellers
    nominee nominees candidate candidates voter voters plaintiff plaintiffs successor successors
    striker strikers investigator investigators judge judges builder builders
    """
)
