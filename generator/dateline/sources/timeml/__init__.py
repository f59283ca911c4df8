"""TimeML both ways: documents with TIMEX3 inline, as corpora and other taggers have them."""

from dateline.sources.timeml.reading import Mark, Timeml, read_timeml
from dateline.sources.timeml.writing import MODS, write_timeml

__all__ = ["MODS", "Mark", "Timeml", "read_timeml", "write_timeml"]
