"""Points on which the sources of one event differ; every reading is kept."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dateline.dates import format_edtf
from dateline.events.disagree_en import (
    APPROXIMATE,
    CURRENCIES,
    NOT_COUNTED,
    NUMBER_WORDS,
    SCALES,
    STOPS,
)
from dateline.events.disagree_names import name_disagreements
from dateline.events.names import Found
from dateline.events.similarity import term
from dateline.model import Disagreement, Granularity, Mention, Reading

_NUMBER = re.compile(
    r"(?P<currency>[$€£¥₹]\s?)?(?<![\w.,-])"
    rf"(?P<value>\d{{1,3}}(?:,\d{{3}}){{1,5}}|\d{{1,15}}(?:\.\d{{1,6}})?|(?:{'|'.join(NUMBER_WORDS)})\b)"
    rf"(?:[\s-](?P<scale>{'|'.join(SCALES)})\b)?(?!\w|[.,:/]\d|-\d)"
    r"(?P<rest>(?:[ \n-][^\W\d_][\w'’]{0,30}){0,4})",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"[\w'’]{1,20}(?=\s?$)")


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things told: ``point`` is what is counted, the same for all wordings of it."""

    point: str
    noun: str
    value: float
    words: str


def find_counts(text: str) -> Iterator[Count]:
    """Exact counts and amounts of money in a text.

    >>> [(c.noun, c.value) for c in find_counts("Twelve small firms paid 500,000 yuan each.")]
    [('firms', 12.0), ('yuan', 500000.0)]
    >>> list(find_counts("About twelve firms of 40 years, 3 percent"))
    []
    """
    for match in _NUMBER.finditer(text):
        before = _BEFORE.search(text[max(0, match.start() - 24) : match.start()])
        if before is None or before[0].lower() not in APPROXIMATE:
            found = _read(match)
            if found is not None:
                yield found


def _read(match: re.Match[str]) -> Count | None:
    value = _value(match["value"]) * SCALES.get((match["scale"] or "").lower(), 1)
    number = match[0][: match.start("rest") - match.start()]
    if match["currency"]:
        sign = match["currency"].strip()
        return Count(f"amount {sign}", sign, value, number.strip())
    run = _noun_phrase(match["rest"])
    if not run or run[-1].lower() in NOT_COUNTED or 1900 <= value <= 2100:
        return None
    currency = CURRENCIES.get(run[-1].lower().removesuffix("s"))
    point = f"amount {currency}" if currency else term(run[-1])
    if point is None or (
        currency is None and not run[-1].endswith(("s", "men", "people", "children"))
    ):
        return None
    return Count(point, run[-1].lower(), value, f"{number.strip()} {' '.join(run)}")


def _value(text: str) -> float:
    low = text.lower()
    return float(NUMBER_WORDS[low]) if low in NUMBER_WORDS else float(low.replace(",", ""))


def _noun_phrase(rest: str) -> list[str]:
    """The words after a number up to its noun: the last before a small word or a verb."""
    run: list[str] = []
    for word in rest.replace("-", " ").split():
        if word.lower() in STOPS:
            break
        run.append(word)
        if word.lower().endswith("s") and not word.lower().endswith(("ss", "'s", "’s", "ous")):
            break
    return run


def find_disagreements(
    mentions: Sequence[Mention], names: Mapping[str, Sequence[Found]]
) -> tuple[Disagreement, ...]:
    """Dates first, then counts and amounts in order of their wording, then names.

    ``names`` has the names of articles by their paths, in reading order.
    """
    dates = tuple(_dates(mentions))
    if len({mention.article.path for mention in mentions}) < 2:
        return dates
    return (*dates, *_counts(mentions), *name_disagreements(mentions, names))


def _counts(mentions: Sequence[Mention]) -> Iterator[Disagreement]:
    told: dict[str, dict[str, dict[float, list[tuple[Count, Mention]]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(list))
    )
    for mention in mentions:
        for count in find_counts(mention.span.of(mention.article.prose)):
            told[count.point][mention.article.path][count.value].append((count, mention))
    for point in sorted(told):
        by_article = told[point]
        # An article with two numbers for one noun tells of two things; which, we cannot say.
        single = [next(iter(values.items())) for values in by_article.values() if len(values) == 1]
        if len({value for value, _ in single}) > 1 and len(single) == len(by_article):
            yield _disagreement(single)


def _disagreement(single: Iterable[tuple[float, list[tuple[Count, Mention]]]]) -> Disagreement:
    readings: dict[float, list[tuple[Count, Mention]]] = defaultdict(list)
    for value, told in single:
        readings[value] += told
    first = next(iter(readings.values()))[0][0]
    point = "amount" if first.point.startswith("amount ") else f"number of {first.noun}"
    return Disagreement(
        point,
        tuple(
            Reading(told[0][0].words, tuple(mention for _, mention in told))
            for _, told in sorted(readings.items())
        ),
    )


def _dates(mentions: Sequence[Mention]) -> Iterator[Disagreement]:
    by_day: dict[tuple[int, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        when = mention.when
        if when.granularity <= Granularity.DAY and not (mention.is_inferred or when.about):
            by_day[_day(mention)].append(mention)
    if len(by_day) > 1 and _are_disjoint(by_day):
        yield Disagreement(
            "date",
            tuple(
                Reading(format_edtf(told[0].when), tuple(told))
                for _, told in sorted(by_day.items())
            ),
        )


def _day(mention: Mention) -> tuple[int, int]:
    return mention.when.start // 1440, -(-mention.when.end // 1440)


def _are_disjoint(by_day: Mapping[tuple[int, int], list[Mention]]) -> bool:
    days = sorted(by_day)
    return all(first[1] <= second[0] for first, second in pairwise(days))
