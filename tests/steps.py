"""How much work a call makes, in a figure that no other work of the machine changes."""

from __future__ import annotations

import sys
from collections.abc import Callable


def calls_of(work: Callable[[], object]) -> int:
    """How many calls are made while this is done: seconds would tell of the machine too."""
    called = 0

    def note(_frame: object, event: str, _called: object) -> None:
        nonlocal called
        called += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return called
