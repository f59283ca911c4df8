"""Every clause's time, told or carried: small reports with the day of each word asked for."""

from __future__ import annotations

import pytest

from dateline.dates import format_edtf, parse_edtf
from dateline.events.dating.carrying import date_everything
from dateline.events.salience.summary import tell_dates
from dateline.model import Article, DateOrder, Origin, Published


def day_of(word: str, text: str) -> str | None:
    """The day of the shortest clause that holds a word; ``None`` where none does."""
    published = Published(parse_edtf("2021-03-18"), Origin.STATED)
    article = Article("a.md", "a", text, text, "A title", True, published)
    place = text.index(word)
    holding = [
        found
        for found in date_everything(article)
        if found.span.start <= place and place + len(word) <= found.span.end
    ]
    if not holding:
        return None
    return format_edtf(min(holding, key=lambda found: found.span.end - found.span.start).when)


@pytest.mark.parametrize(
    ("word", "text", "day"),
    [
        ("closed", "Orlo closed the mill on Monday.", "2021-03-15"),
        ("protested", "Orlo closed the mill on Monday. Workers protested.", "2021-03-15"),
        ("fell", "A storm fell on Harbury.", "2021-03-18"),
        ("protested", "Orlo bought the mill in 2003. Workers protested.", "2021-03-18"),
        ("flight", "The flight was a risk. The flight took off on 2 February.", "2021-02-02"),
        ("called", "The audit office on March 9 called for a new vote.", "2021-03-09"),
        ("left", "On Monday Orlo closed the mill, and Brennet left.", "2021-03-15"),
        ("might", "Orlo might sell the mill.", None),
        # a heading that ends with a year and no full stop had ended the run
        ("gives", "Orlo CEO Ana Hale gives opening talk to SkellCon 2005", "2021-03-18"),
        # what a report tells in the present is so as it appears, if nobody says it
        ("hopes", "Orlo closed the mill on Monday. The mayor hopes for help.", "2021-03-18"),
        ("mean", "Orlo closed the mill on Monday. It said debts mean ruin.", "2021-03-15"),
        ("hope", "Orlo closed the mill on Monday. “It was sad. I hope for more.”", "2021-03-15"),
        ("hit", "Fire hits mill\n\nA fire hit the mill on Monday.", "2021-03-15"),
        (
            "slated",
            "A fire broke out on Monday. The mill is slated to open on June 2.",
            "2021-03-18",
        ),
        # things are said on the day that they were last said to be said
        (
            "added",
            "Orlo said Tuesday it sold a mill. It opened on Monday. Orlo added thanks.",
            "2021-03-16",
        ),
        # a day before the news is an aside: what follows is of the news, if it goes on with that
        ("left", "Orlo said Tuesday it sold a mill. It opened on Monday. Hale left.", "2021-03-16"),
        ("slid", "Tin sank on Thursday. Oil sank on Tuesday. Zinc slid, too.", "2021-03-18"),
        (
            "passed",
            "Orlo shut a mill on Thursday. It sold a pier on Monday. The deal passed.",
            "2021-03-15",
        ),
        (
            "slid",
            "Tin sank on Thursday. Oil had risen on Tuesday. The oil price slid.",
            "2021-03-18",
        ),
        (
            "gained",
            "Tin sank on Thursday. Oil had risen on Tuesday. Zinc had gained. Lead slid.",
            "2021-03-16",
        ),
        (
            "said",
            "Orlo shut a mill on Thursday. It sold a pier on Monday. “This is bad,” Hale said.",
            "2021-03-18",
        ),
        (
            "rose 3",
            "Oil fell on Thursday. Tin rose on Monday. Oil fell, while tin rose 3 percent.",
            "2021-03-18",
        ),
        (
            "fined",
            "A storm struck Orlo. It burned a mill. Orlo fled on March 9. Hale was fined.",
            "2021-03-18",
        ),
        # a report goes on to a later day, and back to its own
        (
            "wept",
            "Orlo fell on Monday. Hale left on Tuesday. Brennet rose on Monday. Skell wept.",
            "2021-03-15",
        ),
        # a time of the very day is of the news
        ("wept", "Orlo fell at 8 p.m. on Thursday. Hale wept.", "2021-03-18"),
        # of what is days old people speak as it appears
        ("said", "Orlo burned on March 9. It was sad, Hale said.", "2021-03-18"),
        # a happening has the day of what it did, rather than of who spoke of it
        (
            "slump",
            "A slump closed Orlo on Monday. Hale recalled a slump on Tuesday.",
            "2021-03-15",
        ),
        ("plunge", "A plunge hurts. After Monday's plunge, Hale wept.", "2021-03-15"),
        ("drop", "Hale wept, following a steep drop Monday.", "2021-03-15"),
        ("raids", "Hale wept. Skell fled since the March 9 Harbury raids.", "2021-03-09"),
        # what is told again has its day, but shares fall every day
        ("signed", "Orlo said it had signed a deal. It signed the deal on March 9.", "2021-03-09"),
        ("fell 2", "Oil fell on Monday. Gold rose on Tuesday. Tin fell 2 percent.", "2021-03-16"),
        (
            "has fallen",
            "Oil has fallen. Hale wept. Ore fled. Tin fell 2 percent on Monday.",
            "2021-03-18",
        ),
        # another who said so too spoke on the day of the first
        ("said it", "A mill shut today. On Monday Orlo wept. Hale also said it.", "2021-03-15"),
        ("also fell", "A mill shut today. On Monday tin fell. Zinc also fell.", "2021-03-18"),
        # what is done while a state lasts has its day
        ("adding", "Orlo closed on Monday. Tin was up, adding 2 percent.", "2021-03-15"),
        ("selling", "Orlo closed on Monday. Tin was weak, with banks selling it.", "2021-03-15"),
        ("leaving", "Tin may be up, leaving banks rich.", None),
        # a bound is not when something was done
        ("end", "Tin rose on Monday to end at 9, its highest since March 9.", "2021-03-15"),
        # what moves people was told before it did
        ("rose", "A mill shut. Tin rose on reports on Monday that Orlo sold it.", "2021-03-18"),
        ("spooked", "A mill shut today. Banks were spooked by a decision Monday.", "2021-03-18"),
        ("slump", "A mill shut today. Banks were spooked by a slump Monday.", "2021-03-15"),
        ("killed", "A mill shut today. Hale was killed by a fire Monday.", "2021-03-15"),
        # a year in front is that of all its sentence tells
        ("shed", "A mill shut today. In 2020 tin fell 3 percent, which shed jobs.", "2020"),
        # what an aside told goes on where it is told again
        (
            "wept",
            "A mill shut today. On Monday a fire hit Orlo. Hale wept at the fire.",
            "2021-03-15",
        ),
        # a sentence whose verb nobody finds has the day that it states
        (
            "rates",
            "A fire struck on March 9. A mill shut. The bank today rates and fire.",
            "2021-03-18",
        ),
        # a report may open without a verb
        ("rose", "New records yesterday for tin. A mill shut. Ore fell. Oil rose.", "2021-03-17"),
        # what is answered came before
        ("reversed", "A mill shut today. A rally reversed a slump on Monday.", "2021-03-18"),
        ("struck", "A mill shut today. A storm struck Orlo on Monday.", "2021-03-15"),
        ("rose", "A mill shut on Monday. Tin rose to finish off the week.", "2021-03-15"),
        # so many days after what it tells, of which the day is carried
        ("sank", "A mill shut on Monday. Oil fell, two days after a ship sank.", "2021-03-13"),
        ("met", "A mill shut on Monday. Oil fell, a day before aides met.", "2021-03-16"),
        ("quit", "A mill shut on Monday. Oil fell, years after Hale quit.", "2021-03-15"),
        # the year of a loss is not when it grew
        (
            "cut",
            "A mill shut today. The mill belongs to Orlo, which cut its 2020 loss on Monday.",
            "2021-03-15",
        ),
        # nor is it said on a day gone by that was told in between
        (
            "said",
            "Orlo shut a mill on Wednesday. It had burned on March 9. It was sad, Hale said.",
            "2021-03-17",
        ),
        # a noun has the time that stands before it
        ("offer", "Orlo wept after Monday's offer. A mill shut.", "2021-03-15"),
        ("raid", "Hale spoke of the March 9 raid. A mill shut.", "2021-03-09"),
        ("ended", "Orlo lost $3 in the year ended March 9. A mill shut.", "2021-03-09"),
        # what there was, and what was said to come, has its day as well
        ("fault", "The flight began on March 2. There was a fault on the flight.", "2021-03-02"),
        ("rest", "On Monday Hale spoke. Orlo said he would rest.", "2021-03-15"),
        ("weak", "On Monday Hale spoke. The pump was weak.", None),
        # a sentence that goes back stays there, and the next one does not
        ("sold", "Fire struck on Monday. Orlo closed on 3 May 2019 and Hale sold.", "2019-05-03"),
        ("quit", "Fire struck on Monday. Orlo closed on 3 May 2019. Hale quit.", "2021-03-15"),
        # a past lies behind, whatever the same word has as its day
        ("flew", "The plane flew to Skell. Its flight will begin on April 2.", "2021-03-18"),
        # at an occasion whose day is told
        (
            "failed",
            "The flight began on February 2. A pump failed during the flight.",
            "2021-02-02",
        ),
        (
            "failed",
            "The flight began on February 2. A pump failed before the flight.",
            "2021-03-18",
        ),
        # a verb without tense has the time beside it, if no clause has
        ("closing", "Orlo shares fell lately, closing unchanged Monday at $9.", "2021-03-15"),
        ("shed", "Tin was up, having shed 2 percent on Monday to end a rally.", "2021-03-15"),
        ("resume", "It was a blow to the talks, set to resume Monday in Skell.", "2021-03-22"),
        ("open", "Orlo expects the pier to open March 9.", "2022-03-09"),
        ("meeting", "On Monday Orlo spoke after meeting Hale on March 9.", "2021-03-09"),
        ("offering", "Orlo agreed on Monday, offering more than Friday's price.", "2021-03-15"),
        ("dated", "Hale objected in a letter, dated Monday.", "2021-03-15"),
        ("citing", "Orlo fled, citing fears, on Monday.", "2021-03-15"),
        # what happened with it, or thereupon, has its day; not what was as bad as then
        ("agreed", "It led to a rally, which began Monday after Skell agreed.", "2021-03-15"),
        ("wept", "When the mill shut on Monday, Hale wept.", "2021-03-15"),
        ("sank", "Tin sank to its worst since March 2, 2020, when it fell.", "2021-03-18"),
        # what is said to be so is said on the day that is told, if it is so still
        ("said", "Talks are going well, Hale said in remarks released Monday.", "2021-03-15"),
        # the news is what is past, rather than what is to come on the day
        ("fled", "A vote is due on Thursday, aides said on Wednesday. Hale fled.", "2021-03-17"),
        # what happened with something has its day
        (
            "wept",
            "The ship sank on Monday. On Thursday Orlo paid. Hale wept or hid soon after it sank.",
            "2021-03-15",
        ),
        (
            "wept",
            "The ship sank on Monday. On Thursday Orlo paid. Hale wept after it sank.",
            "2021-03-18",
        ),
        (
            "killed",
            "The crash was on Monday. On Thursday Orlo paid. The crash killed 9.",
            "2021-03-15",
        ),
        (
            "angered",
            "The crash was on Monday. On Thursday Orlo paid. The crash angered Hale.",
            "2021-03-18",
        ),
        # what is told of before is spoken of as the news is
        ("said", "Orlo fell on Thursday. Hale said a mill shut on Monday.", "2021-03-18"),
        ("digested", "Tin slid as traders digested Friday's poor jobs data.", "2021-03-18"),
        (
            "wiped",
            "Tin rose on Thursday. It recouped Monday's gains and wiped out more.",
            "2021-03-18",
        ),
        ("reversed", "Tin rose on Thursday. That reversed Monday's trend.", "2021-03-18"),
        ("won", "Hale won Monday's race.", "2021-03-15"),
        # a number in a name, or the quarter of an amount, dates no clause
        ("rose", "The Brennet 2000 rose by 2 percent.", "2021-03-18"),
        ("turned", "Orlo turned in first-quarter net income of $2 million.", "2021-03-18"),
        # days are counted exactly, weeks are not
        ("agreed", "Tin fell on Monday, two days after Orlo agreed to sell.", "2021-03-13"),
        # nor is what a subject is to do told by its verb
        ("met", "The board to be named Friday met Hale on Monday.", "2021-03-15"),
        ("named", "The board to be named Friday met Hale on Monday.", "2021-03-19"),
        ("Trouble", "Trouble on maiden flight\n\nThe flight began on February 2.", "2021-02-02"),
    ],
)
def test_a_word_has_the_day_of_its_clause(word: str, text: str, day: str | None) -> None:
    assert day_of(word, text) == day


@pytest.mark.parametrize(
    ("order", "day"), [("day-first", "2021-02-03"), ("month-first", "2021-03-02")]
)
def test_slashed_dates_are_read_in_the_order_told(order: DateOrder, day: str) -> None:
    text = "Orlo closed the mill on 03/02/2021."
    published = Published(parse_edtf("2021-03-18"), Origin.STATED)
    article = Article("a.md", "a", text, text, "A title", True, published, date_order=order)
    assert [format_edtf(found.when) for found in date_everything(article)] == [day]
    assert day in {format_edtf(told.when) for told in tell_dates([article])}
