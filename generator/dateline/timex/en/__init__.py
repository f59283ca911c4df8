"""English."""

from dateline.timex.en.pack import LANGUAGE

__all__ = ["LANGUAGE"]
