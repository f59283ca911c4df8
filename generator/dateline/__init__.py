"""Articles in, a sourced timeline out.

``dateline.tag`` finds the temporal expressions of a text. Importing the package stays cheap: what
it offers is imported when it is first asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as ``typing`` has it, which takes longer to import than the package

if TYPE_CHECKING:
    from dateline.timex import tag

__all__ = ["tag"]


def __getattr__(name: str) -> object:
    if name == "tag":
        from dateline.timex import tag

        return tag
    raise AttributeError(f"module 'dateline' has no attribute {name!r}")
