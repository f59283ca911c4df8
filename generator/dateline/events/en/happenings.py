"""English nouns that tell what happened by themselves: "the 2008 collapse of Orlo"."""

from __future__ import annotations

from dateline.events.en.closed import EVENT_NOUNS
from dateline.prose.lexicon import words

# In the singular; what also names papers, papers' contents or things is left out ("order").
HAPPENINGS = words(
    """
    abdication abduction abolition accession accident acquisition acquittal adoption
    amalgamation ambush amputation annexation annulment appointment armistice arrest arrival
    assassination attack bankruptcy baptism battle beheading birth blast blaze blockade
    bombardment bombing breakup burglary burial burning capitulation capture ceasefire
    christening clash closing closure collapse collision commissioning completion confiscation
    conquest consecration construction conversion conviction coronation coup crackdown crash
    creation crucifixion cyberattack death decapitation declaration decommissioning defeat
    defection demolition demotion departure deportation deposition derailment desecration
    desegregation destruction disappearance disaster discovery dismissal disqualification
    dissolution division divorce downfall drowning earthquake ejection election emancipation
    embezzlement enactment enthronement epidemic eruption establishment evacuation eviction
    excavation excommunication execution exhumation exile exodus expedition explosion
    expropriation expulsion extradition fall famine fire flood founding funeral hanging heist
    hijacking hurricane impeachment imprisonment inauguration incarceration incorporation
    independence indictment inquest insurrection invasion kidnapping killing landing launch
    launching liberation liquidation looting lynching march marriage massacre meltdown merger
    murder mutiny nationalisation nationalization occupation opening ordination ouster outbreak
    overthrow partition passing poisoning privatisation privatization proclamation prorogation
    prosecution protest purchase purge putsch quake raid rape ratification razing rebellion
    rebuilding recall reconquest reconstruction rededication referendum refurbishment relaunch
    release relocation removal renaming renovation reopening repatriation repeal rescue
    resignation restoration restructuring resurrection retirement retreat reunification reunion
    revolt revolution riot rising robbery rout sack sacking sale salvage secession seizure
    sentencing separation shelling shipwreck shooting shutdown siege signing sinking slaughter
    split stabbing stoning storming strike suicide summit surrender takeover theft torching
    tornado trial tsunami typhoon unification unveiling uprising usurpation verdict victory
    visit voyage war wedding withdrawal wreck
    """
)
# Words beside such a noun by which nothing is said to have happened, or not once.
UNSURE = words(
    """
    alleged annual anticipated attempted coming expected feared future hypothetical imaginary
    impending likely planned possible potential proposed prospective regular repeated rumored
    rumoured supposed suspected threatened upcoming weekly would-be
    """
)
# By these a report speaks again of what it has told: "Thursday's decline", "after the bombings".
RETOLD = (
    EVENT_NOUNS
    | HAPPENINGS
    | words(
        """
        attacks award bailout blasts bombings briefing buyout collapses debate decline devaluation
        downgrade drop elections explosions filing firings inspection interview jump killings
        lawsuit lockout losses murders nosedive outage plunge poll polls protests raids rebound
        recalls reshuffle resignations rollout sell-off selloff shootings shutdowns slaying
        slayings slide slump spin-off strikes surge tumble walkout
        """
    )
)
