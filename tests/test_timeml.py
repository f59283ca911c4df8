"""TimeML is read as its annotators meant it, refused where it is at fault, and reads back."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import calendar
from dateline.errors import ContentError
from dateline.model import Anchor, AnchorKind, Interval, Span, Timex, TimexType
from dateline.sources.timeml import MODS, read_timeml, write_timeml

DOCUMENT = """<?xml version="1.0" ?>
<TimeML>
<DOCID>kiln</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2014-05-21" functionInDocument="CREATION_TIME">\
May 21</TIMEX3></DCT>
<TITLE>Not <TIMEX3 tid="t9" type="DATE" value="2010">2010</TIMEX3></TITLE>
<TEXT>Fish &amp; salt <EVENT eid="e1" class="OCCURRENCE">rose</EVENT> \
<TIMEX3 tid="t1" type="DATE" value="2014-W20">last <b>week</b></TIMEX3> &#8212; \
caf\u00e9s<TIMEX3 tid="t2" type="DATE" value="2014"/> shut.</TEXT>
</TimeML>
"""
# The attributes of TIMEX3 in TimeML 1.2.1, and what their values look like.
RULES = {
    "tid": r"t\d+",
    "type": "DATE|TIME|DURATION|SET",
    "value": r"\S+",
    "mod": "|".join(sorted(MODS)),
    "quant": r".+",
    "freq": r".+",
    "beginPoint": r"t\d+",
    "endPoint": r"t\d+",
    "temporalFunction": "true|false",
    "anchorTimeID": r"t\d+",
    "functionInDocument": "CREATION_TIME|NONE",
}


def test_text_and_creation_time_are_read() -> None:
    read = read_timeml(DOCUMENT, path="kiln.tml")
    assert read.text == "Fish & salt rose last week — cafés shut."
    assert read.published == calendar.day(2014, 5, 21)
    (mark,) = read.marks
    assert mark.span.of(read.text) == "last week"
    assert mark.attributes["value"] == "2014-W20"


def test_line_ends_count_once() -> None:
    assert read_timeml("<a><TEXT>1\r\n2</TEXT></a>", path="x.tml").text == "1\n2"


def test_creation_time_may_stand_in_the_text() -> None:
    raw = (
        '<a><TEXT>By wire, <TIMEX3 value="1998-02-06" functionInDocument="CREATION_TIME">'
        "Friday</TIMEX3></TEXT></a>"
    )
    assert read_timeml(raw, path="x.tml").published == calendar.day(1998, 2, 6)


@pytest.mark.parametrize(
    ("raw", "place", "words"),
    [
        ("<TimeML>\n <TEXT>salt", "2:12", "no element found"),
        ("<TimeML><TEXT>salt & fish</TEXT></TimeML>", "1:21", "not well-formed"),
        ("<TimeML>\n</TimeML>", "1:1", "expected a <TEXT> element"),
        ("", "1:1", "no element found"),
        (
            '<a>\n <DCT><TIMEX3 value="some day"/></DCT><TEXT>x</TEXT></a>',
            "2:7",
            'found "some day"',
        ),
        ("<a><DCT><TIMEX3/></DCT><TEXT>x</TEXT></a>", "1:9", 'found ""'),
        ("<a><TEXT>&salt;</TEXT></a>", "1:10", "undefined entity"),
        (
            '<!DOCTYPE a SYSTEM "a.dtd">\n<a><TEXT>&salt;</TEXT></a>',
            "2:10",
            'expected the character itself, found "&salt;"',
        ),
    ],
)
def test_faults_are_told_with_their_place(raw: str, place: str, words: str) -> None:
    with pytest.raises(ContentError) as caught:
        read_timeml(raw, path="x.tml")
    assert str(caught.value).startswith(f"x.tml:{place}: ")
    assert words in caught.value.message


def test_entities_are_refused_before_they_are_expanded() -> None:
    lines = ['<!DOCTYPE a [<!ENTITY n0 "haha">']
    lines += [f'<!ENTITY n{i} "{f"&n{i - 1};" * 10}">' for i in range(1, 40)]
    bomb = "\n".join([*lines, "]><a><TEXT>&n39;</TEXT></a>"])
    started = time.process_time()
    with pytest.raises(ContentError, match="expected no entity declarations"):
        read_timeml(bomb, path="x.tml")
    assert time.process_time() - started < 1


def test_files_are_not_fetched() -> None:
    raw = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a><TEXT>&x;</TEXT></a>'
    with pytest.raises(ContentError, match="expected no entity declarations"):
        read_timeml(raw, path="x.tml")


def test_deep_nesting_is_read() -> None:
    depth = 10_000
    raw = "<TEXT>" + "<s>" * depth + "salt" + "</s>" * depth + "</TEXT>"
    assert read_timeml(raw, path="x.tml").text == "salt"


def _timex(text: str, words: str, value: str, **stated: object) -> Timex:
    start = text.index(words)
    plain = Timex(
        Span(start, start + len(words)),
        words,
        TimexType.DATE,
        value,
        calendar.day(2014, 5, 21),
        "test",
    )
    return replace(plain, **stated)  # type: ignore[arg-type]


TEXT = "The kiln, lit on 3 May 2014, burned for two weeks; the day after, it was cold."


def _written() -> str:
    lit = _timex(TEXT, "3 May 2014", "2014-05-03")
    weeks = _timex(
        TEXT,
        "two weeks",
        "P2W",
        type=TimexType.DURATION,
        mod="APPROX",
        begin_point="2014-05-03",
        end_point="2014-05-17",
        anchor=Anchor(
            AnchorKind.MENTION, lit.when if isinstance(lit.when, Interval) else None, lit.span
        ),
    )
    after = _timex(
        TEXT, "the day after", "2014-05-18", mod="SOMEHOW", anchor=Anchor(AnchorKind.PUBLISHED)
    )
    return write_timeml(TEXT, [lit, weeks, after], name="kiln", published=calendar.day(2014, 5, 21))


def test_written_attributes_are_those_of_timeml() -> None:
    root = ElementTree.fromstring(_written())
    elements = list(root.iter("TIMEX3"))
    ids = [element.attrib["tid"] for element in elements]
    assert len(set(ids)) == len(ids) == 5  # creation time, three expressions, one empty point
    for element in elements:
        assert {"tid", "type", "value"} <= element.attrib.keys()
        for name, value in element.attrib.items():
            assert re.fullmatch(RULES[name], value), (name, value)
        for name in ("beginPoint", "endPoint", "anchorTimeID"):
            assert element.attrib.get(name, "t0") in ids


def test_points_and_anchors_are_ids() -> None:
    by_text = {
        element.text: element.attrib
        for element in ElementTree.fromstring(_written()).iter("TIMEX3")
    }
    weeks = by_text["two weeks"]
    assert weeks["beginPoint"] == weeks["anchorTimeID"] == by_text["3 May 2014"]["tid"]
    assert weeks["endPoint"] == by_text[None]["tid"]
    assert by_text[None]["value"] == "2014-05-17"
    assert by_text["the day after"]["anchorTimeID"] == "t0"
    assert "mod" not in by_text["the day after"]


def test_written_document_reads_back() -> None:
    read = read_timeml(_written(), path="kiln.tml")
    assert read.text == TEXT
    assert read.published == calendar.day(2014, 5, 21)
    assert [mark.attributes["value"] for mark in read.marks] == ["2014-05-03", "P2W", "2014-05-18"]


@given(st.text(), st.text(min_size=1), st.text(), st.text())
def test_any_text_reads_back(before: str, words: str, after: str, value: str) -> None:
    text = before + words + after
    span = Span(len(before), len(before) + len(words))
    timex = replace(_timex(TEXT, "3 May 2014", value), span=span, text=words)
    read = read_timeml(write_timeml(text, [timex], name=value), path="x.tml")
    assert len(read.text) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, read.text, strict=True))
    assert [mark.span for mark in read.marks] == [span]


@given(st.text())
def test_any_input_is_read_or_refused(raw: str) -> None:
    with suppress(ContentError):
        read_timeml(raw, path="x.tml")
    with suppress(ContentError):
        read_timeml(f"<a><TEXT>{raw}</TEXT></a>", path="x.tml")
