"""German."""

from dateline.timex.de.pack import LANGUAGE

__all__ = ["LANGUAGE"]
