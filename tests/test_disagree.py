"""Sources side by side: what cannot all be true is kept with who says it, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.merge_cases import article, load, mention

from dateline.events.disagreement.disagree import find_disagreements
from dateline.timex import tag

CASES = load("disagree")


@pytest.mark.parametrize("case", [c for _, c in CASES], ids=[name for name, _ in CASES])
def test_readings_that_exclude_each_other_are_kept(case: dict[str, Any]) -> None:
    published = case.get("published", ["2019-05-03", "2019-05-03"])
    when = case.get("when", ["2019-05-03", "2019-05-03"])
    planned = case.get("planned", [False, False])
    told = [
        mention(article(f"{i}.md", text, published[i]), text, when[i], planned=planned[i])
        for i, text in enumerate(case["texts"])
    ]
    for mentions in (told, told[::-1]):
        found = find_disagreements(mentions, {})
        assert [one.point for one in found] == ([case["point"]] if "point" in case else [])
        for one in found:
            assert [reading.value for reading in one.readings] == case["readings"], case["why"]
            assert one.is_update == case.get("is_update", False), case["why"]
            assert {m.article.path for r in one.readings for m in r.mentions} == {"0.md", "1.md"}


@pytest.mark.parametrize(
    ("days", "is_disputed"),
    [
        (("on Thursday", "on Friday"), True),
        (("on 2 May", "on 3 May"), True),
        (("yesterday", "today"), False),  # counted from two reports, one of them printed again
        (("two days ago", "on 3 May"), False),
        (("at 11 pm", "on 3 May"), False),
    ],
)
def test_days_that_the_words_do_not_name_contradict_nothing(
    days: tuple[str, str], is_disputed: bool
) -> None:
    told = []
    for i, day in enumerate(days):
        text = f"The harbour of Lorvik was shut {day}."
        one = mention(article(f"{i}.md", text, "2019-05-03"), text, f"2019-05-0{i + 2}")
        (timex,) = tag(text, published="2019-05-03")
        told.append(replace(one, timex=timex, title="Harbour of Lorvik shut"))
    assert bool(find_disagreements(told, {})) == is_disputed
