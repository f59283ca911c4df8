"""English verbs of news and history, by base form."""

from __future__ import annotations

from dateline.prose.lexicon import words

# Regular verbs. Doubled consonants, "-ies" and the like follow from the rules in ``verbs``.
REGULAR = """
abandon abate abduct abolish abort absorb abstain abuse accelerate accept access acclaim
accommodate accompany accomplish account accredit accrue accumulate accuse achieve acknowledge
acquire acquit act activate adapt add address adhere adjourn adjust administer admire admit
adopt advance advertise advise advocate affect affirm afford age agree aid aim air airlift alarm
alert align allay allege alleviate allocate allot allow alter amass amaze ambush amend amount
amplify analyze analyse anchor anger animate annex announce annoy annul answer anticipate
apologize apologise appeal appear appease applaud assail gloss apply appoint appraise appreciate
apprehend approach approve argue arm arouse arraign arrange arrest arrive ascend ask assassinate
assault assemble assert assess assign assist associate assume assure attach attack attain
attempt attend attract attribute auction audit augment author authorize authorise avenge average
avert avoid await award back backfire bail balance ban bankrupt bar bargain barricade base bash
bathe battle beach behave behead belong bemoan benefit besiege better bicker bill blame blast
blaze bless block blockade blog board boast bolster bolt bomb bombard book boost border bother
bounce bow boycott brace brand brave breach breathe bribe brief broach broadcast broker brush
budge bulldoze bully bump bundle burgle burnish bury bus bust buzz cable calculate call calm
camp campaign cancel cap capitulate capsize captain capture care carry cascade cash catapult
categorize cater cause caution cease cede celebrate cement censor censure center centre certify
chair challenge champion change channel chant characterize charge chart charter chase chat cheat
check cheer chide chop christen circle circulate cite claim clamp clarify clash classify clean
clear click climb clinch clip clone close co-found co-host co-sponsor co-write coach coax code
coin coincide collaborate collapse collect collide colonize combat combine comfort command
commemorate commence commend comment commission commit commute compare compel compensate compete
compile complain complete complicate comply compose compound compromise conceal concede conceive
concentrate concern conclude condemn condition conduct confer confess configure confine confirm
confiscate conflict conform confront confuse congratulate connect conquer consent conserve
consider consist console consolidate conspire constitute constrain construct consult consume
contact contain contaminate contemplate contend contest continue contract contradict contrast
contribute control convene converge convert convey convict convince cook cool cooperate
co-operate coordinate cope copy correct correspond corroborate counsel count counter couple
course court cover crack craft cram crash crawl create credit cremate criminalize cripple
criticize criticise crop cross crowd crown cruise crush cry cull culminate cultivate curb cure
curtail cycle damage dampen dance dangle dash date dawn debate debunk debut decapitate decide
declare declassify decline decommission decorate decrease decree decry dedicate deduct deem
deepen default defeat defect defend defer define deflate deflect defraud defuse defy degrade
delay delegate delete deliberate delight delist deliver demand demobilize demolish demonstrate
demote denounce deny depart depend depict deplete deplore deploy deport depose deposit deprive
derail derive descend describe desert deserve design designate desire destabilize destroy detach
detail detain detect deter deteriorate determine detonate devalue devastate develop deviate
devise devote diagnose dictate die differ digest dilute dim diminish dine dip direct disable
disagree disallow disappear disappoint disapprove disarm disband disbar disburse discard
discharge discipline disclose discontinue discount discourage discover discredit discriminate
discuss disembark disguise disintegrate dislike dislodge dismantle dismiss disobey disown
dispatch dispel disperse displace display dispose dispute disqualify disregard disrupt dissent
dissolve distance distinguish distort distribute disturb ditch dive diverge diversify divert
divide divorce document dodge dog dominate donate doom double doubt down download downgrade
downplay downsize draft drag drain dramatize dredge dress drift drill drop drown drum dub dump
duplicate dwarf dwindle earmark earn ease echo eclipse edge edit educate effect eject elaborate
elapse elect elevate elicit eliminate email e-mail embark embarrass embed embezzle embrace
emerge emigrate emphasize employ empower empty enable enact encircle enclose encompass encounter
encourage encroach end endanger endorse endure enforce engage engineer engulf enhance enjoy
enlarge enlist enrage enroll ensue ensure entail enter entertain entitle entrust envisage equal
equip eradicate erase erect erode erupt escalate escape escort espouse establish estimate
evacuate evade evaluate evaporate evict evolve exacerbate examine exceed excel exchange exclude
excuse execute exempt exercise exert exhaust exhibit exhume exile exist exit exonerate expand
expect expel experience experiment expire explain explode exploit explore export expose express
expropriate extend extinguish extract extradite face facilitate fade fail fake falter fare farm
fascinate fashion fasten fault favor favour fear feature fend ferry field figure file fill film
finalize finance fine finish fire fix flag flank flare flash flatten flaunt flesh flex flip
float flock flog flood flop flounder flourish flout flow focus foil fold follow foment fool
force foreclose forfeit forge form formalize formulate fortify forward foster found founder
fracture frame free frighten frustrate fuel fulfil fulfill function fund furlough furnish
further gain gallop gamble garner gather gauge generate gesture giggle glance glide go-live
govern grab grace grade graduate grant grapple grasp greet grieve grill grip groan groom gross
ground group guarantee guard guess guide gun hack hail halt halve hamper hand handcuff handle
happen harass harbor harbour hark harm harness harvest hasten hatch hate haul haunt head heal
heap heat heckle hedge heighten help herald hesitate highlight hijack hike hinder hinge hint
hire hobble hoist honor honour hook hop hope hospitalize host hound house hover hug humiliate
hunt hurl hurry identify ignite ignore illuminate illustrate imagine immigrate impact impair
impanel impeach impede imperil implant implement implicate implode imply import impose impress
imprison improve inaugurate incite include incorporate increase incur indicate indict induce
induct indulge infect infer infiltrate inflame inflate inflict influence inform infringe
infuriate inhabit inherit inhibit initiate inject injure innovate inquire inscribe insert insist
inspect inspire install instigate institute instruct insult insure integrate intend intensify
interact intercept interest interfere interpret interrogate interrupt intervene interview
intimidate introduce invade invalidate invent invest investigate invite invoke involve ionize
iron isolate issue itemize jail jeer jeopardize jettison jog join joke jolt journey judge jump
justify kick kidnap kill kiss knock label labor labour lack lag lament land languish lapse last
laud laugh launch launder lease lecture legalize legislate lengthen lessen level levy liaise
liberate license lift like liken limit line linger link liquidate list listen litigate live load
loan lobby locate lock lodge log loom loosen loot love lower lure maintain manage mandate
maneuver manipulate manufacture march mark market marry mask massacre master match mature maul
maximize measure mediate melt memorialize menace mend mention merge migrate mind mine minimize
mirror misfire mislabel miss mistreat mitigate mix moan mobilize mock model moderate modernize
modify monitor moor mortgage motivate mount mourn move muddle mug multiply murder muse muster
mutate mutiny name narrate narrow nationalize near necessitate need negotiate nest nominate
normalize note notice notify nudge nullify number object oblige observe obstruct obtain occupy
occur offend offer officiate omit ooze open operate oppose opt orbit orchestrate ordain order
organize organise originate oust outlast outlaw outline outnumber outpace outperform outrage
outsource outweigh overflow overhaul overlook overrule overshadow overturn overwhelm own pace
pack package pad paint pair pan parachute parade paralyze pardon park part participate
partner pass patch patent patrol pause peak pedal peddle penalize penetrate perceive perform
perish permit perpetrate persecute persist persuade phase phone photograph pick picket piece
pile pilot pin pinpoint pioneer pitch place plague plan plant play plead please pledge plot plow
plug plummet plunder plunge poach point poison poke poll ponder pool pop popularize
portray pose position possess post postpone pounce pound pour practice practise praise pray
preach precede precipitate predate predict prefer premiere prepare prescribe present preserve
preside press pressure presume pretend prevail prevent price privatize probe proceed process
proclaim procure produce profess profit program progress prohibit project proliferate prolong
promise promote prompt promulgate pronounce propel propose prosecute prosper protect protest
provide provoke prune publicize publish pull pulverize pump punch punish purchase purge pursue
push puzzle qualify quarantine quarrel quash quell query question queue quicken quip quiz quote
race rack raid rail rain raise rally ram ramp range rank ransack rape rate ratify ration rattle
ravage raze re-elect re-enter re-open reach react reactivate readmit reaffirm realize realise
reap reappear reappoint reassign reassure rebel rebrand rebuff recall recapture receive recite
reclaim recognize recognise recommend reconcile reconnect reconsider reconstruct reconvene
record recount recoup recover recruit rectify recycle redeem redefine redesign redirect reduce
reelect refer refinance refine reflect reform refrain refuel refund refurbish refuse refute
regain regard register regret regroup regulate rehabilitate reign reimburse reinforce reinstate
reintroduce reissue reiterate reject rejoin relate relaunch relax release relegate relent
relieve relinquish relocate rely remain remark remarry remedy remember remind remodel remove
rename render renege renew renounce renovate reopen reorganize repair repatriate repeal repel
replace replenish reply report repossess represent repress reprieve reprimand repudiate request
require reschedule rescind rescue research resemble resent reserve reshape reshuffle reside
resign resist resolve resonate resort respect respond rest restart restore restrain restrict
restructure result resume resurface resurrect retail retain retaliate retire retract retreat
retrieve return reunite reveal reverse revert review revise revisit revitalize revive revoke
revolt revolutionize reward ridicule rig rip ripple risk rival roam roar rob rock roil roll
rotate round rout row rubber-stamp ruin rule rumor rumble rush sabotage sack sacrifice sadden
safeguard sail salute salvage sanction satisfy save savor scale scan scar scare scatter schedule
scoff scold score scorn scour scout scramble scrap scrape scratch scream screen scribble scrub
scuffle scuttle seal search seat secede seclude second secure seduce seem segregate seize select
sense sentence separate serve service settle sever shame shape share shatter shell shelter
shelve shield shift ship shock shop shore short shorten shout shove shower shrug shuffle shun
shuttle side siege sift sign signal silence simplify simulate skid skip slam slap slash slate
slaughter slice slip slow slump smash smear smell smile smoke smuggle snap snatch sneak snub
soak soar sober soften solicit solidify solve soothe sort sound spam span spare spark spawn
spearhead specialize specify speculate spell spike spill spiral splash sponsor spook spot
spotlight sprawl spray spur sputter spy squander square squash squeeze stab stabilize stack
staff stage stagger stagnate stain stake stalk stall stamp stampede standardize star stare start
starve stash state station stay steady steam steer stem step stifle stimulate stipulate stir
stockpile stone stop store storm straighten strain strand strangle strengthen stress stretch
strip stroll structure struggle study stumble stun stunt submerge submit subpoena subscribe
subside subsidize substitute subtract succeed succumb sue suffer suffice suffocate suggest suit
sum summarize summon summons supervise supplement supply support suppose suppress surface surge
surmise surpass surprise surrender surround survey survive suspect suspend sustain swap swarm
sway switch symbolize sympathize tackle tag tail taint talk tally tamper tangle tank tap target
tarnish task taste taunt tax tease telephone telegraph televise tempt tend tender term
terminate terrify terrorize test testify thank thaw threaten thrill thrive throng thwart tick tie
tighten time tip tire title toast top topple torch torment torpedo torture toss total touch tour
tout tow trace track trade trail train trample transcend transcribe transfer transform
transition translate transmit transpire transport trap trash travel traverse treat trek tremble
trick trickle trigger trim triple triumph trot trouble trounce trump trust try tuck tug tumble
tune turn tweak tweet twist type unblock uncover underestimate underline undermine underscore
unearth unfold unify unite unleash unload unlock unmask unseat unveil upgrade urge use usher
utilize utter vacate vaccinate value vandalize vanish vary vault veer vent venture verify vest
veto vie view violate visit visualize voice void volunteer vote vow wade wage wait waive walk
wander wane want warm warn warrant wash waste watch water wave waver weaken weather weigh
welcome whip whisper widen wield wilt wipe wire wish witness wonder work worry worsen wound wrap
wreak wreck wrestle yell yield zoom pre-order preorder preempt text blackmail scam stream
livestream unfriend retweet upload reboot hospitalise nationalise privatise legalise criminalise
mobilise modernise prioritize prioritise emphasise finalise formalise stabilise penalise
publicise popularise minimise maximise specialise summarise sympathise terrorise symbolise
standardise normalise jeopardise outfit retrofit unravel marvel dial tunnel funnel shovel enrol
crossbreed bootleg demo
absolve alienate amputate appall astonish automate bake bang baptise baptize beatify believe
bequeath bestow betray blindfold blink bode boil borrow brew bruise bypass calibrate canonise
canonize canvass capitalize careen cave choke choreograph churn clog coerce cohabit conscript
consecrate consign cork corrode corrupt cough counterattack counterfeit crowdfund crumble
crystallize curate curse decimate deforest deform demobilise demonise demonize depress deregulate
dethrone devour disassemble disconnect dissipate distil distill distract distress dither dock dole
drench drip dribble embalm emit endow energize engrave entangle envision equalise equalize err etch
evidence exaggerate excavate excommunicate expedite extort eye ferment fetch filibuster flail
foreshadow foul fry fumble fundraise galvanize garrison gerrymander graze gush gut hammer
headline hearten hemorrhage horrify huddle immunise immunize inoculate incense incinerate
indemnify inhale insulate intersect inundate irrigate jam juggle lambast lambaste lash leak lean
leverage litter localize look magnify mar marginalize meddle mire mishandle misinterpret
misrepresent morph mow mull nab neglect nickname obligate oblige outflank outplay outscore
overestimate overstate owe pave perch permeate persevere pillage pillory plough pollute populate
preoccupy print propagate quarantine rage rake recapitalize reckon redeploy reforest refit
rehearse rent repaint replant replicate reproduce repulse revalue revamp revere rewire rot rub
rupture sag saturate savage scoop scrutinise scrutinize sculpt scupper sculpt sedate seep
sequester shred sicken sideline simmer siphon skew skim skyrocket sneeze spew stoke stymie
subordinate subsidise suck swallow swamp swerve tape teem teeter thrash thresh tolerate
transplant triple underpin unionise unionize vilify vomit wrangle
abbreviate abdicate abide abscond accede aggravate agitate allude annihilate articulate ascertain
ascribe aspire assimilate attest banish beg billow blend boggle broaden carve codify commercialize
communicate compress comprise compute concur counteract customize deactivate deceive decipher
denigrate denote despise differentiate discern domesticate elude embody emulate encode endeavor
endeavour enrich enslave equate evoke exemplify expend forage fret fuse generalize heed imitate
immerse impart ingest instill manifest mimic mop navigate neutralise neutralize nourish obey
obliterate obsess optimise optimize perpetuate pertain pierce placate preclude purify quantify
realign reassess rebound recreate recur redistribute reexamine regenerate reinvest repeat resettle
revolve secrete sharpen signify skirmish streamline subdue supplant swindle synthesize tame
theorise theorize toil typify unfurl update validate vindicate wean
"""

# Base, past and past participle; several pasts are set apart by "/".
IRREGULAR = """
arise arose arisen | awake awoke awoken | bear bore born/borne | beat beat beaten
become became become | begin began begun | bend bent bent | bet bet bet | bid bid bid | do did done
bind bound bound | bite bit bitten | bleed bled bled | blow blew blown | break broke broken
breed bred bred | bring brought brought | broadcast broadcast broadcast | build built built
burn burned/burnt burned/burnt | burst burst burst | buy bought bought | cast cast cast
catch caught caught | choose chose chosen | cling clung clung | come came come | cost cost cost
creep crept crept | cut cut cut | deal dealt dealt | dig dug dug | draw drew drawn
dream dreamed/dreamt dreamed/dreamt | drink drank drunk | drive drove driven | dwell dwelt dwelt
eat ate eaten | fall fell fallen | feed fed fed | feel felt felt | fight fought fought
find found found | flee fled fled | fling flung flung | fly flew flown
forbid forbade forbidden | forecast forecast forecast | foresee foresaw foreseen
forget forgot forgotten | forgive forgave forgiven | forgo forwent forgone | freeze froze frozen
get got got/gotten | give gave given | go went gone | grind ground ground | grow grew grown
hang hung/hanged hung/hanged | hear heard heard | hide hid hidden | hit hit hit | hold held held
hurt hurt hurt | keep kept kept | kneel knelt knelt | know knew known | lay laid laid
lead led led | leap leaped/leapt leaped/leapt | learn learned/learnt learned/learnt
leave left left | lend lent lent | let let let | lie lay/lied lain/lied | light lit lit
lose lost lost | make made made | mean meant meant | meet met met | mislead misled misled
mistake mistook mistaken | misunderstand misunderstood misunderstood | offset offset offset
outbid outbid outbid | outgrow outgrew outgrown | outsell outsold outsold
overcome overcame overcome | overdo overdid overdone | overhear overheard overheard
override overrode overridden | overrun overran overrun | oversee oversaw overseen
overtake overtook overtaken | overthrow overthrew overthrown | partake partook partaken
pay paid paid | plead pleaded/pled pleaded/pled | prove proved proved/proven | put put put
quit quit quit | read read read | rebuild rebuilt rebuilt | redo redid redone
remake remade remade | repay repaid repaid | reset reset reset | retake retook retaken
rethink rethought rethought | rewrite rewrote rewritten | rid rid rid | ride rode ridden
ring rang rung | rise rose risen | run ran run | saw sawed sawn | say said said | see saw seen
seek sought sought | sell sold sold | send sent sent | set set set | sew sewed sewn
shake shook shaken | shed shed shed | shine shone shone | shoot shot shot
show showed shown/showed | shrink shrank shrunk | shut shut shut | sing sang sung
sink sank sunk | sit sat sat | slay slew slain | sleep slept slept | slide slid slid
slit slit slit | sow sowed sown | speak spoke spoken | speed sped sped | spend spent spent
spin spun spun | spit spat spat | split split split | spread spread spread
spring sprang sprung | stand stood stood | steal stole stolen | stick stuck stuck
sting stung stung | strike struck struck | string strung strung | strive strove striven
swear swore sworn | sweep swept swept | swell swelled swollen | swim swam swum
swing swung swung | take took taken | teach taught taught | tear tore torn | tell told told
think thought thought | throw threw thrown | thrust thrust thrust | tread trod trodden
undercut undercut undercut | undergo underwent undergone | understand understood understood
undertake undertook undertaken | undo undid undone | upend upended upended
uphold upheld upheld | upset upset upset | wake woke woken | wear wore worn | weave wove woven
weep wept wept | win won won | wind wound wound | withdraw withdrew withdrawn
withhold withheld withheld | withstand withstood withstood | write wrote written
resell resold resold | rerun reran rerun | foretell foretold foretold | outdo outdid outdone
typeset typeset typeset | redraw redrew redrawn
"""

# Verbs of more than one syllable whose last consonant doubles.
DOUBLING = """
abet acquit admit allot bar begin commit compel concur confer control defer demur deter disbar
dispel embed emit equip excel expel forbid incur infer kidnap occur omit patrol permit prefer
propel rebel rebut recur refer regret remit repel submit transfer transmit upset worship outfit
retrofit handicap format program underpin refit
"""
DOUBLING_BRITISH = """
cancel travel label model level signal fuel total tunnel funnel shovel dial rival marvel unravel
fulfil enrol counsel channel
"""

# Forms in -s that are no nouns.
ONLY_VERBS = words(
    """
    accepts accuses achieves acquires adds admits adopts agrees allows announces appears
    appoints approves argues arrives asks becomes begins believes blames brings builds
    buries captures carries chooses confirms considers contains continues creates decides
    declares defends denies describes destroys expects dies discovers dismisses emerges enters
    explains fails feels gives goes grows hears ignores imposes improves includes indicates
    injures insists intends introduces invites invades joins kills knows learns lets loses
    makes manages obtains occurs owns pays performs prepares prevents produces proves
    provides publishes puts receives recognises recognizes refuses rejects remains remembers
    removes replaces requires resigns reveals says seeks seems sees sells sends serves sits
    speaks spends suffers suggests surrenders survives teaches tells tends thinks threatens
    throws unveils warns withdraws writes
    """
)
