"""Articles for measuring builds: made-up news of some 530 words, dated as news is.

A corpus is a list of stories. A story has four happenings over some months; three articles tell it,
each from a later day: the newest happening by weekday, the older ones by date, the next one as a
plan, with a look back at an older story and at history. So the same happening is told by several
articles, in different words, as in an archive. Article ``n`` depends on ``n`` and the seed alone: a
larger corpus begins with the smaller one, and covers more years, not more articles a day.

    python bench/corpus.py [DIR] [--articles 1000]
"""

from __future__ import annotations

import argparse
import datetime
import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

WORDS = 530
ARTICLES_PER_STORY = 3
ARTICLES_PER_DAY = 8
AUTHORS = 24  # a newsroom
FIRST_DAY = datetime.date(1991, 3, 4)
# Not the calendar module's names: those follow the locale.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Story:
    """Who and what one story is about, and the days of its happenings."""

    facts: dict[str, str]
    template: dict[str, Any]
    days: tuple[datetime.date, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """One article: its metadata, and its text in Markdown."""

    slug: str
    title: str
    published: datetime.date
    author: str
    tags: tuple[str, ...]
    body: str


def make_corpus(count: int, *, seed: int = 7) -> Iterator[Sample]:
    """The first ``count`` articles of the corpus."""
    return (make_article(number, seed=seed) for number in range(count))


def make_article(number: int, *, seed: int = 7) -> Sample:
    """Article ``number``, from 0, as a pure function of number and seed.

    >>> make_article(5) == make_article(5)
    True
    >>> abs(len(make_article(5).body.split()) - WORDS) < 40
    True
    """
    story_number, place = divmod(number, ARTICLES_PER_STORY)
    story = _story(story_number, seed)
    draw = random.Random(f"{seed} article {number}")
    newest = min(place + draw.randint(0, 1), len(story.days) - 1)
    published = story.days[newest] + datetime.timedelta(draw.randint(0, 2))
    slug = f"{number:06d}-{story.facts['org'].split()[0].lower()}"
    facts = story.facts | {"slug": slug}
    return Sample(
        slug=slug,
        title=draw.choice(story.template["titles"]).format(**facts),
        published=published,
        author=_author(draw.randrange(AUTHORS)),
        tags=tuple(sorted({*story.template["tags"], draw.choice(_words()["tags"])})),
        body=_body(draw, story, facts, newest, published, story_number, seed),
    )


def _body(
    draw: random.Random,
    story: Story,
    facts: dict[str, str],
    newest: int,
    published: datetime.date,
    story_number: int,
    seed: int,
) -> str:
    told = [_tell(draw, story, beat, published) for beat in range(newest, -1, -1)]
    told.append(draw.choice(story.template["ahead"]).format(**facts, ahead=_ahead(draw)) + ".")
    told.append(_look_back(draw, story_number, published, seed))
    told += [
        _past(draw, sentence, facts) for sentence in draw.sample(_words()["background"]["past"], 2)
    ]
    told += [s.format(**facts) for s in draw.sample(_words()["background"]["duration"], 2)]
    filler = [s.format(**facts) for s in story.template["context"]]
    sentences = _words()["filler"]["sentences"]
    filler += [s.format(**_vary(draw, facts)) for s in draw.sample(sentences, len(sentences))]
    return _lay_out(draw, told, filler)


def _lay_out(draw: random.Random, told: list[str], filler: list[str]) -> str:
    """Paragraphs of three to five sentences, a dated one first, with two headings among them."""
    paragraphs: list[str] = []
    words = 0
    while words < WORDS - 25:
        size = draw.randint(2, 4)
        text = " ".join([*told[:1], *filler[:size]])
        told, filler = told[1:], filler[size:]
        words += len(text.split())
        paragraphs.append(text)
    paragraphs[-1] = " ".join([paragraphs[-1], *told])
    for place, heading in zip((2, 5), draw.sample(_words()["filler"]["headings"], 2), strict=True):
        paragraphs.insert(min(place, len(paragraphs)), f"## {heading}")
    return "\n\n".join(paragraphs) + "\n"


def _tell(draw: random.Random, story: Story, beat: int, published: datetime.date) -> str:
    when = _say(draw, story.days[beat], published)
    sentence: str = draw.choice(story.template["beats"][beat])
    return sentence.format(**story.facts, when=when, when_first=_capital(when)) + "."


def _look_back(draw: random.Random, number: int, published: datetime.date, seed: int) -> str:
    """One happening of an older story, or of this one where there is no older."""
    older = _story(max(number - draw.randint(1, 400), 0), seed)
    return _tell(draw, older, 1 if older.days[1] <= published else 0, published)


def _past(draw: random.Random, sentence: str, facts: dict[str, str]) -> str:
    ago = f"in {draw.randint(1840, 1985)}"
    return sentence.format(**facts, long_ago=ago, long_ago_first=_capital(ago))


def _say(draw: random.Random, day: datetime.date, published: datetime.date) -> str:
    """The day as a reporter writes it, seen from the day of publication."""
    gap = (published - day).days
    date = f"{day.day} {MONTHS[day.month - 1]}"
    if gap < 7:
        return f"on {WEEKDAYS[day.weekday()]}" + draw.choice(("", "", " morning", " evening"))
    if gap < 14:
        return draw.choice((f"on {date}", "last week"))
    if day.year == published.year:
        return draw.choice((f"on {date}", f"on {MONTHS[day.month - 1]} {day.day}"))
    if gap < 300:
        return draw.choice((f"on {date} {day.year}", f"in {MONTHS[day.month - 1]}"))
    return draw.choice((f"on {date} {day.year}", f"in {MONTHS[day.month - 1]} {day.year}"))


def _ahead(draw: random.Random) -> str:
    month = draw.choice(MONTHS)
    return draw.choice((f"in {month}", "next week", "next month", "next year", "within six weeks"))


@lru_cache(maxsize=2048)
def _story(number: int, seed: int) -> Story:
    draw = random.Random(f"{seed} story {number}")
    start = FIRST_DAY + datetime.timedelta(number * ARTICLES_PER_STORY // ARTICLES_PER_DAY)
    days = [start]
    for shortest, longest in ((1, 9), (6, 40), (20, 120)):
        days.append(days[-1] + datetime.timedelta(draw.randint(shortest, longest)))
    return Story(_facts(draw), draw.choice(_words()["story"]), tuple(days))


def _facts(draw: random.Random) -> dict[str, str]:
    names = _words()["names"]
    makers: dict[str, Callable[[], str]] = {
        "org": lambda: f"{_stem(draw)} {draw.choice(names['firm'])}",
        "org2": lambda: f"{_stem(draw)} {draw.choice(names['firm'])}",
        "person": lambda: f"{draw.choice(names['first'])} {_family(draw)}",
        "person2": lambda: f"{draw.choice(names['first'])} {_family(draw)}",
        "town": lambda: _stem(draw) + draw.choice(names["town"]),
        "town2": lambda: _stem(draw) + draw.choice(names["town"]),
    }
    return {slot: make() for slot, make in makers.items()} | _vary(draw, {})


def _vary(draw: random.Random, facts: dict[str, str]) -> dict[str, str]:
    """The facts with other numbers, goods and offices: what differs from sentence to sentence."""
    names = _words()["names"]
    return facts | {
        "amount": f"€{draw.randint(2, 980)} million",
        "number": f"{draw.randint(90, 9800):,}",
        "percent": str(draw.randint(3, 80)),
        **{slot: draw.choice(names[slot]) for slot in ("agency", "goods", "place", "role")},
    }


def _stem(draw: random.Random) -> str:
    names = _words()["names"]
    return str(draw.choice(names["start"]) + draw.choice(names["middle"]))


def _family(draw: random.Random) -> str:
    return _stem(draw) + str(draw.choice(_words()["names"]["family"]))


def _author(number: int) -> str:
    return f"{_words()['names']['first'][number]} {_family(random.Random(f'author {number}'))}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


@cache
def _words() -> dict[str, Any]:
    with Path(__file__).with_suffix(".toml").open("rb") as file:
        return tomllib.load(file)


def as_markdown(sample: Sample) -> str:
    """The article with YAML front matter, as Dateline, Hugo, Eleventy and MkDocs read it."""
    return (
        f'---\ntitle: "{sample.title}"\ndate: {sample.published}\nauthor: {sample.author}\n'
        f"tags: [{', '.join(sample.tags)}]\n---\n\n{sample.body}"
    )


def write_corpus(
    folder: Path, count: int, *, form: Callable[[Sample], str] = as_markdown, seed: int = 7
) -> None:
    """Write the articles as ``folder/SLUG.md``; what lies there already is overwritten."""
    folder.mkdir(parents=True, exist_ok=True)
    for sample in make_corpus(count, seed=seed):
        (folder / f"{sample.slug}.md").write_text(form(sample), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a corpus of made-up articles.")
    out = Path(__file__).resolve().parent / "out" / "corpus"
    parser.add_argument("folder", type=Path, nargs="?", default=out)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    write_corpus(options.folder, options.articles, seed=options.seed)


if __name__ == "__main__":
    main()
