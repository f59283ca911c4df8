"""A timeline made by hand: what pages show, without the stages that find it.

The articles are written with their mentions marked: ``{{clause that [[expression]] dates|id}}``
tells that a clause is a mention of the event ``id``. The marks are taken out again.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.dates import format_timex3, parse_edtf
from dateline.model import (
    Anchor,
    AnchorKind,
    Article,
    Curated,
    Disagreement,
    Event,
    Interval,
    Mention,
    Name,
    NameKind,
    Origin,
    Published,
    Reading,
    Source,
    Span,
    Timeline,
    Timex,
    TimexType,
    Unplaced,
)

_MARK = re.compile(r"\{\{|\}\}|\[\[|\]\]|\|[a-z-]+(?=\}\})")

COUNCIL = Name("Harrow Town Council", NameKind.ORGANIZATION, ("the council", "HTC"))
BRAND = Name("Ellen Brand", NameKind.PERSON)
TRUST = Name("Lowe Valley Trust", NameKind.ORGANIZATION, ("LVT",))
HARROW = Name("Harrow", NameKind.PLACE)

# id: title, date, names, tags, flags
EVENTS: dict[str, tuple[str, str, tuple[Name, ...], tuple[str, ...], str]] = {
    "bridge-opens": ("Toll bridge opens over the Lowe", "1846", (HARROW,), ("bridge",), ""),
    "tolls-doubled": ("Tolls double", "193X", (COUNCIL,), ("tolls", "bridge"), ""),
    "tolls-end": ("Tolls end after a flood of petitions", "1968-11", (COUNCIL,), ("tolls",), ""),
    "first-crack": ("Inspectors find a crack in the north pier", "2018-05~", (), ("repair",), ""),
    "closed": (
        "Harrow Town Council closes the bridge to lorries",
        "2019-02-11",
        (COUNCIL, BRAND),
        ("repair", "traffic"),
        "disputed",
    ),
    "survey": ("Divers survey the north pier", "2019-03-04/2019-03-08", (TRUST,), ("repair",), ""),
    "vote": ("Council votes for a second bridge", "2019-06-20", (COUNCIL,), ("politics",), ""),
    "march": ("Hundreds march to keep the old bridge", "2019-06-20", (BRAND,), ("politics",), ""),
    "grant": ("Lowe Valley Trust promises a grant", "2019-09", (TRUST,), ("money",), "inferred"),
    "works": ("Works begin on the north pier", "2020-01-13/..", (COUNCIL,), ("repair",), ""),
    "reopening": ("Bridge to reopen to all traffic", "2021-22", (HARROW,), ("traffic",), "planned"),
}

ARTICLES = (
    (
        "articles/2019-02-12-closed.md",
        "2019-02-12",
        "The Harrow Post",
        """---
title: Lorries barred from Harrow bridge
published: 2019-02-12
---

# Lorries barred from Harrow bridge

{{Harrow Town Council closed the toll bridge to lorries [[on Monday]]|closed}}, two days after
*a second* crack appeared. Some **forty lorries a day** will take the long way round, said
[Ellen Brand](https://example.org/brand), a hauler.

## A bridge with a past

{{The bridge opened [[in 1846]]|bridge-opens}}. {{Its tolls were doubled
[[in the 1930s]]|tolls-doubled}}, and {{the last penny was taken [[in November 1968]]|tolls-end}}
after six thousand signatures.
{{Inspectors had found the first crack [[in about May 2018]]|first-crack}}.
A ferry ran here <b onclick="alert(1)">long ago</b>.

- {{Divers will survey the pier [[from 4 to 8 March]]|survey}}.
- The council meets once a month.
""",
    ),
    (
        "articles/2019-06-21-two-bridges.md",
        "2019-06-21",
        "Lowe Valley Gazette",
        """---
title: One river, two bridges
---

{{The council voted for a second bridge [[on Thursday]]|vote}}, by nine votes to
eight. {{Outside, three hundred people marched [[that evening]]|march}} to keep the old one,
[Lorries barred](2019-02-12-closed.md) or not.

{{The bridge was closed to lorries [[on 11 February]]|closed}}, and
*{{closed it **has** stayed [[ever since]]|closed}}*.
{{A grant from the Lowe Valley Trust is promised|grant}}.
""",
    ),
    (
        "articles/works.txt",
        "2020-02-01",
        "",
        """Works on the north pier go on

{{Works began on the north pier [[on 13 January]]|works}} and have no end in sight.
{{The bridge is to reopen [[in summer 2021]]|reopening}}, an engineer said.

  • One lane stays open
  • Wind above 60 km/h closes both
""",
    ),
)


def read_marked(path: str, published: str, publisher: str, marked: str) -> Article:
    """An article without its marks; front matter and heading marks are blank in its prose."""
    raw = _MARK.sub("", marked)
    prose = re.sub(r"\A---\n.*?---\n", _blank, raw, flags=re.DOTALL)
    prose = re.sub(r"\*+|^#+|^- |\]\([^)]*\)|\[|<[^>]*>", _blank, prose, flags=re.MULTILINE)
    title = re.search(r"^(?:title: )?(\w.*)$", raw, re.MULTILINE)
    assert title is not None
    return Article(
        path=path,
        slug=path.removeprefix("articles/").rpartition(".")[0],
        raw=raw,
        prose=prose,
        title=title[1],
        is_title_stated=path.endswith(".md"),
        published=Published(parse_edtf(published), Origin.STATED),
        publisher=publisher or None,
        tags=("bridge",),
        is_markdown=path.endswith(".md"),
    )


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def read_mentions(article: Article, marked: str) -> list[tuple[str, Mention]]:
    """The mentions that the marks tell, with the ids of their events."""
    found = []
    for clause in re.finditer(r"\{\{(.*?)\|([a-z-]+)\}\}", marked, re.DOTALL):
        start = len(_MARK.sub("", marked[: clause.start()]))
        span = Span(start, start + len(_MARK.sub("", clause[1])))
        event = clause[2]
        when = parse_edtf(EVENTS[event][1])
        inner = re.search(r"\[\[(.*?)\]\]", clause[1])
        timex = None
        if inner is not None:
            at = start + len(_MARK.sub("", clause[1][: inner.start()]))
            timex = _timex(Span(at, at + len(inner[1])), inner[1], when, article)
        found.append((event, _mention(article, span, event, when, timex)))
    return found


def _timex(span: Span, text: str, when: Interval, article: Article) -> Timex:
    assert article.published is not None
    return Timex(
        span=span,
        text=text,
        type=TimexType.DATE,
        value=format_timex3(when) or "",
        when=when,
        rule="sample",
        anchor=Anchor(AnchorKind.PUBLISHED, article.published.when),
    )


def _mention(
    article: Article, span: Span, event: str, when: Interval, timex: Timex | None
) -> Mention:
    stop = article.raw.find(".", span.end)
    return Mention(
        article=article,
        sentence=Span(span.start, (stop if stop >= 0 else len(article.raw) - 1) + 1),
        span=span,
        title=EVENTS[event][0],
        when=when,
        timex=timex,
        why="counted from the day of publication" if timex else "the day of publication",
        is_inferred=timex is None,
    )


def sample_timeline() -> Timeline:
    """The whole sample: eleven events of three articles, one of them by hand as well."""
    articles = tuple(read_marked(*fields) for fields in ARTICLES)
    told: dict[str, list[Mention]] = {event: [] for event in EVENTS}
    for article, fields in zip(articles, ARTICLES, strict=True):
        for event, mention in read_mentions(article, fields[3]):
            told[event].append(mention)
    events = [_event(event, tuple(mentions)) for event, mentions in told.items()]
    events.append(_curated())
    word = articles[0].raw.index("long ago")
    return Timeline(
        events=tuple(sorted(events, key=lambda e: (e.when.start, e.when.end, e.id))),
        unplaced=(
            Unplaced(
                articles[0],
                Span(word, word + len("long ago")),
                "a vague time without a length",
                "name a year in the text",
            ),
        ),
        articles=articles,
    )


def _event(key: str, mentions: tuple[Mention, ...]) -> Event:
    title, date, names, tags, flag = EVENTS[key]
    differ = (
        Disagreement(
            "lorries a day",
            (Reading("forty", mentions[:1]), Reading("sixty", mentions[1:2])),
        ),
    )
    return Event(
        id=key,
        title=title,
        when=parse_edtf(date),
        mentions=mentions,
        sources=tuple(_source(m.article) for m in _first_by_article(mentions)),
        tags=tags,
        names=names,
        salience=len(mentions) / 4,
        is_inferred=flag == "inferred",
        is_planned=flag == "planned",
        disagreements=differ if flag == "disputed" else (),
    )


def _first_by_article(mentions: tuple[Mention, ...]) -> list[Mention]:
    return list({mention.article.path: mention for mention in reversed(mentions)}.values())[::-1]


def _source(article: Article) -> Source:
    assert article.published is not None
    return Source(
        article.title, article.url, article.publisher, article.published.when, article.path
    )


def _curated() -> Event:
    curated = Curated(
        path="events/charter.md",
        slug="charter",
        title="A charter names the ford",
        when=parse_edtf("1284-06"),
        body="The *ford at Harrow* is named, in a charter of the abbey.\n\nIt was a ford then.",
        sources=(Source("Charters of the abbey", "https://example.org/charters", "The Abbey"),),
        tags=("history",),
    )
    return Event(
        id="charter",
        title=curated.title,
        when=curated.when,
        curated=curated,
        sources=curated.sources,
        tags=curated.tags,
        names=(HARROW,),
        salience=0.4,
    )


def many_events(count: int) -> Timeline:
    """A timeline of ``count`` events: the sample's, told again and again from 1998 on."""
    sample = sample_timeline()
    base = [event for event in sample.events if event.mentions]
    events = []
    for number in range(count):
        event = base[number % len(base)]
        year, rest = 1998 + number * 24 // count, number * 7919 % 336
        when = parse_edtf(f"{year}-{rest // 28 + 1:02}-{rest % 28 + 1:02}")
        events.append(
            replace(
                event,
                id=f"{event.id}-{number}",
                title=f"{event.title}, for the {number + 1}th time",
                when=when,
                salience=number * 37 % 100 / 100,
            )
        )
    ordered = sorted(events, key=lambda e: (e.when.start, e.id))
    return replace(sample, events=tuple(ordered))
