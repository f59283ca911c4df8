"""What several groups tell under one title on one day is one happening, if they name alike."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.events.merging.one_title import join_titles

GROUPS = [0, 0, 2, 4, 2]
TITLES = ["Rig burns", "Rig explodes", "rig explodes", "Rig explodes", "Rig sinks"]
DAYS: list[int | None] = [7, 7, 7, 7, 8]
NAMES = ["orlo", "", "orlo", "orlo", ""]


def freely(_one: Sequence[int], _other: Sequence[int]) -> bool:
    return True


def test_groups_with_title_day_and_name_in_common_are_one() -> None:
    assert join_titles(GROUPS, TITLES, DAYS, NAMES, freely) == [0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("titles", "days", "names"),
    [
        (["Rig burns", "Rig opens", "Rig explodes", "Rig is sold", "Rig sinks"], DAYS, NAMES),
        (TITLES, [7, 7, 8, 9, 9], NAMES),
        (TITLES, [None] * 5, NAMES),
        (TITLES, DAYS, ["orlo", "", "ash", "", ""]),
    ],
    ids=["other titles", "other days", "no day", "other names"],
)
def test_groups_without_all_three_stay_apart(
    titles: list[str], days: list[int | None], names: list[str]
) -> None:
    assert join_titles(GROUPS, titles, days, names, freely) == GROUPS


def test_what_is_known_to_be_two_stays_two() -> None:
    def may_join(one: Sequence[int], other: Sequence[int]) -> bool:
        return 2 not in (*one, *other)

    assert join_titles(GROUPS, TITLES, DAYS, NAMES, may_join) == [0, 0, 2, 0, 2]
