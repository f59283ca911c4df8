"""The golden site, whole: a changed, a missing and an extra file all fail.

``make golden`` renews it; its diff is reviewed like code.
"""

from __future__ import annotations

from tests.golden.__main__ import EXPECTED, render_golden


def test_the_golden_site_is_rendered_byte_for_byte() -> None:
    found = {str(path): data for path, data in render_golden().items()}
    expected = {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes()
        for path in EXPECTED.rglob("*")
        if path.is_file()
    }
    assert sorted(found) == sorted(expected)
    changed = [path for path in expected if found[path] != expected[path]]
    assert changed == [], "read the diff of `make golden`"
