"""Parts of files on disk: each is made once, what nobody asks for goes, damage costs time alone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.cache import pieces
from dateline.cache.pieces import KeptPieces

TEXTS = st.text(st.characters(), max_size=5)  # any code point, surrogates too


def ask(file: Path, numbers: Iterable[int]) -> list[int]:
    """One build that asks for these; gives those that had to be made."""
    made: list[int] = []
    kept = KeptPieces(file)
    for number in numbers:

        def make(number: int = number) -> str:
            made.append(number)
            return f"piece {number}"

        assert kept.get(number.to_bytes(2, "big"), make) == f"piece {number}"
    kept.save()
    return made


def test_what_an_earlier_build_made_is_not_made_again(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "site"
    assert ask(file, [*range(100), *range(100)]) == [*range(100)]
    assert ask(file, range(50, 102)) == [100, 101]
    assert ask(file, range(102)) == []


def test_few_new_ones_are_added_and_many_have_all_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "site"
    ask(file, range(100))
    first, size = file.stat().st_ino, file.stat().st_size
    ask(file, range(3, 104))
    assert (file.stat().st_ino, file.stat().st_size > size) == (first, True)
    ask(file, range(50, 150))
    assert file.stat().st_ino != first
    assert ask(file, range(150)) == [0, 1, 2]  # nobody had asked for them in between


def test_what_one_of_two_builds_at_a_time_has_kept_is_whole(tmp_path: Path) -> None:
    one, other = KeptPieces(tmp_path / "site"), KeptPieces(tmp_path / "site")
    for number in range(20):
        for kept in (one, other):
            kept.get(bytes([number]), lambda n=number: f"piece {n}")  # type: ignore[misc]
    one.save()
    other.save()
    again = KeptPieces(tmp_path / "site")
    for number in range(20):
        assert again.get(bytes([number]), lambda n=number: f"piece {n}") == f"piece {number}"  # type: ignore[misc]


@pytest.mark.parametrize("name", ["site", "site-index"])
@pytest.mark.parametrize("damage", ["cut", "changed", "gone", "other"])
def test_what_is_damaged_is_made_again(tmp_path: Path, name: str, damage: str) -> None:
    file = tmp_path / "site"
    ask(file, range(10))
    ask(tmp_path / "other", range(20, 31))
    data = (tmp_path / name).read_bytes()
    match damage:
        case "cut":
            (tmp_path / name).write_bytes(data[: len(data) // 2])
        case "changed":
            (tmp_path / name).write_bytes(
                data.replace(b"piece 3", b"piece 8").replace(b"\5", b"\6")
            )
        case "gone":
            (tmp_path / name).unlink()
        case _:
            (tmp_path / name.replace("site", "other")).replace(tmp_path / name)
    assert ask(file, range(10))
    assert ask(file, range(10)) == []


def test_without_a_file_pieces_are_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert ask(tmp_path / "file" / "site", [1, 2, 1]) == [1, 2]


def test_of_more_than_there_is_room_for_some_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_MOST", 5)
    assert ask(tmp_path / "site", range(8)) == [*range(8)]
    assert ask(tmp_path / "site", range(8)) == [5, 6, 7]


@given(st.dictionaries(st.binary(max_size=3), TEXTS | st.lists(TEXTS, min_size=1).map(tuple)))
def test_any_text_comes_back_as_it_was(made: dict[bytes, str]) -> None:
    with TemporaryDirectory() as folder:
        kept = KeptPieces(Path(folder, "site"))
        for key, piece in made.items():
            kept.get(key, lambda piece=piece: piece)  # type: ignore[misc]
        kept.save()
        again = KeptPieces(Path(folder, "site"))
        assert {key: again.get(key, str) for key in made} == made
