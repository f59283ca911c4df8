"""Names told side by side are of one kind: "in Malmby, Sundvik and Tarn"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dateline.events.names.runs import Part
from dateline.model import NameKind

_BETWEEN = frozenset({", ", ", and ", ", or ", " and ", " or "})
_LONGEST_GAP = max(map(len, _BETWEEN))
_FEWEST = 3  # of two, "Malmby, Orlo", one may be said of the other


def kinds_in_lists(
    text: str, parts: Sequence[Part], kinds: Mapping[str, NameKind | None]
) -> dict[str, NameKind]:
    """The kinds of names of which nothing else is known, by those that stand beside them."""
    found: dict[str, NameKind] = {}
    for names in _lists(text, parts):
        known = {kind for name in names if (kind := kinds[name]) is not None}
        if len(known) == 1:
            kind = known.pop()
            if kind is NameKind.PLACE and any(kinds[name] is kind for name in names[1:]):
                continue  # a town and its state: "in Malmby, Ohio, and Orr left"
            found.update((name, kind) for name in names if kinds[name] is None)
    return found


def _lists(text: str, parts: Sequence[Part]) -> Iterator[list[str]]:
    """Names with nothing but commas and "and" between them."""
    names: list[str] = []
    end = 0
    for part in parts:
        gap = part.start - end
        if not names or gap > _LONGEST_GAP or text[end : part.start] not in _BETWEEN:
            if len(names) >= _FEWEST:
                yield names
            names = []
        names.append(part.text)
        end = part.end
    if len(names) >= _FEWEST:
        yield names
