"""Calendar arithmetic, intervals, and their EDTF and TIMEX3 notation."""

from dateline.dates.edtf import format_edtf, parse_edtf
from dateline.dates.timex3 import format_timex3, parse_timex3

__all__ = ["format_edtf", "format_timex3", "parse_edtf", "parse_timex3"]
