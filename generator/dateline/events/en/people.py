"""English nouns for persons and groups, and words of names that are not a person's."""

from __future__ import annotations

from dateline.prose.calendar_en import MONTHS, WEEKDAYS
from dateline.prose.lexicon import words

PERSON_NOUNS = words(
    """
    man woman boy girl president minister chairman chairwoman chief executive director spokesman
    spokeswoman spokesperson officer official leader king queen prince princess senator governor
    mayor judge justice lawyer attorney prosecutor suspect victim driver pilot captain general
    colonel sergeant soldier doctor singer actor actress writer author player coach manager
    founder co-founder ceo analyst economist scientist researcher professor teacher student
    reporter journalist editor ambassador cfo coo secretary chancellor premier pope bishop
    priest cleric emperor commander lieutenant admiral engineer designer inventor artist
    musician star champion candidate nominee congressman lawmaker father mother son daughter
    brother sister wife husband widow uncle aunt child baby teenager resident citizen worker
    employee owner investor banker trader broker farmer nurse astronaut commissioner deputy
    dictator ruler monarch rebel gunman attacker killer murderer thief defendant plaintiff
    appellant respondent applicant claimant petitioner complainant accused magistrate solicitor
    witness inspector detective sheriff mr mrs ms dr
    """
)
COMPANY_NOUNS = words("company firm ")
OFFICES = words(
    """
    office service department ministry agency commission committee administration bureau
    association board council institute company corp inc ltd co fund bank group trust
    """
)
PEOPLES = words(
    """
    soviets germans greeks turks arabs serbs jews kurds croats muslims democrats christians
    protestants catholics britons poles danes swedes finns scots czechs slovaks hutus tutsis thais
    sikhs hindus buddhists buddhist communists nazis republicans labourites tories conservatives
    marines
    """
)
GROUP_NOUNS = words(
    """
    police government company team army party committee council board union family crowd public
    military navy crew staff group people
    """
)
NOT_PEOPLE = (
    MONTHS
    | WEEKDAYS
    | words(
        """
    inc corp co ltd llc plc company corporation group bank airlines airways university college
    school institute court senate house congress parliament council committee commission
    department ministry agency bureau office union association federation league club party army
    navy force forces police street road avenue square park river lake sea ocean island islands
    mountain mount fort camp cape castle bay
    city county state states kingdom republic province district region north
    south east west northern southern eastern western new los las san saint st united
    international national american british european world air times post journal news press
    week magazine tv radio network airport station stadium center centre hospital church museum
    hotel building tower bridge day war battle treaty act bill law prize award cup games series
    championship administration authority board service services systems technologies software
    partners capital holdings industries motors energy oil gas electric steel media
    entertainment studios pictures dow records apple google microsoft the of and for wall white
    hong costa sri el great red mac os iphone ipod ipad trade exchange stock market
    security secretary general minister president
    """
    )
)
# Words that tell a person's sex, pronouns among them.
MALE = words(
    """
    he him his himself mr sir lord man boy king prince father son husband brother uncle nephew
    chairman spokesman congressman businessman policeman widower emperor
    """
)
FEMALE = words(
    """
    she her hers herself mrs ms lady woman girl queen princess mother daughter wife sister aunt
    niece chairwoman spokeswoman congresswoman businesswoman policewoman widow actress empress
    saleswoman
    """
)
# Of whom one asks whose they are: "her husband died".
KIN = words(
    """
    husband wife widow widower father mother son daughter brother sister uncle aunt parents sons
    daughters children child family grandfather grandmother nephew niece cousin lawyer lawyers
    """
)
