"""What is kept by key: all of it comes back, and an edit writes few files."""

from __future__ import annotations

from pathlib import Path

from dateline.cache.boxes import Boxes
from dateline.cache.store import Given


def _numbered(numbers: range) -> dict[bytes, str]:
    return {number.to_bytes(2, "little"): f"value {number}" for number in numbers}


def _written(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_ino for file in folder.iterdir()}


def test_boxes_give_what_was_kept_and_write_what_changed(tmp_path: Path) -> None:
    first = Boxes(tmp_path / "a", lambda: Given({}))
    assert first.values() == {}
    first.keep(_numbered(range(200)))
    again = Boxes(tmp_path / "a", lambda: Given({}))
    held = again.values()
    assert held == _numbered(range(200))
    before = _written(tmp_path / "a")
    again.keep(held | {b"\5new": "new"})
    changed = {name for name, file in _written(tmp_path / "a").items() if before[name] != file}
    assert changed == {"05"}
    assert Boxes(tmp_path / "a", lambda: Given({})).values() == held | {b"\5new": "new"}


def test_boxes_forget_what_is_not_kept_again(tmp_path: Path) -> None:
    Boxes(tmp_path, lambda: Given({})).keep(_numbered(range(200)))
    again = Boxes(tmp_path, lambda: Given({}))
    again.keep({key: value for key, value in again.values().items() if key[0] != 7})
    assert b"\7\0" not in Boxes(tmp_path, lambda: Given({})).values()


def test_a_damaged_box_loses_its_own_values_alone(tmp_path: Path) -> None:
    Boxes(tmp_path, lambda: Given({})).keep(_numbered(range(64)))
    (tmp_path / "03").write_bytes(b"damage")
    assert Boxes(tmp_path, lambda: Given({})).values() == {
        key: value for key, value in _numbered(range(64)).items() if key[0] != 3
    }
