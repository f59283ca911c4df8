"""What is kept by key: all of it comes back, and an edit writes few files."""

from __future__ import annotations

from pathlib import Path

from dateline.cache.boxes import Boxes, Layers
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


def test_layers_write_the_latest_alone_until_it_is_much(tmp_path: Path) -> None:
    file = tmp_path / "pieces"
    Layers(file).keep(_numbered(range(100)))
    first = _written(tmp_path)["pieces"]
    few = Layers(file)
    assert dict(few) == _numbered(range(100))
    few.keep(_numbered(range(3, 105)))
    assert _written(tmp_path)["pieces"] == first
    assert Layers(file).items() >= _numbered(range(3, 105)).items()
    Layers(file).keep(_numbered(range(50, 150)))
    assert _written(tmp_path)["pieces"] != first
    assert dict(Layers(file)) == _numbered(range(3, 150))


def test_layers_forget_what_nobody_asks_for_between_two_writings(tmp_path: Path) -> None:
    file = tmp_path / "pieces"
    Layers(file).keep(_numbered(range(100)))
    for few in (range(10), range(5, 20), range(90, 200)):
        Layers(file).keep(_numbered(few))
    assert dict(Layers(file)) == _numbered(range(20)) | _numbered(range(90, 200))


def test_layers_that_lose_a_file_keep_the_other(tmp_path: Path) -> None:
    file = tmp_path / "pieces"
    Layers(file).keep(_numbered(range(100)))
    Layers(file).keep(_numbered(range(102)))
    file.unlink()
    assert dict(Layers(file)) == _numbered(range(100, 102))
