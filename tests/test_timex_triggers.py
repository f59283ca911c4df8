"""Where the words stand that expressions are found by."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.timex.language import load

KINDS = sorted(load("en").language.kinds)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(KINDS),
            st.from_regex(r"\A(?:q[1-4]|fy ?'?\d{2,4}|a\.?d\.? \d{1,4}|'?\d{1,4}(?:st|s|pm)?)\Z"),
            st.text("aqfyd019 .,'$_-/\n\u00a0", max_size=4),
        )
    )
)
def test_every_trigger_is_found_between_blanks(told: list[str]) -> None:
    low, engine = " ".join(told), load("en")
    found = [match.span() for match in engine.triggers.find(low)]
    assert found == [match.span() for match in engine.trigger.finditer(low)]
