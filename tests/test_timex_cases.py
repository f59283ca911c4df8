"""Every row of ``tests/cases/timex`` gives the time expressions that it states, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.timex_cases import Case, read_cases

FOLDER = Path(__file__).parent / "cases" / "timex"
CASES = read_cases(FOLDER)


def test_there_are_several_hundred_rows() -> None:
    assert len(CASES) >= 500


def test_no_row_is_there_twice() -> None:
    keys = [(case.text, case.dct, tuple(case.options.items())) for case in CASES]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_each_construction_has_look_alikes(path: Path) -> None:
    of_file = [case for case in CASES if case.name.startswith(f"{path.stem}: ")]
    assert any(not case.expected for case in of_file)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    case.check()
