"""Sources side by side: what cannot all be true is kept with who says it, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from tests.merge_cases import article, load, mention

from dateline.events.disagreement.disagree import find_disagreements

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
