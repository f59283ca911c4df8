"""Prose and times -> mentions -> events -> the timeline."""

from dateline.events.arrange import arrange
from dateline.events.curation import distinct_names
from dateline.events.mentions import Found, find_mentions
from dateline.events.merge_found import merge_found
from dateline.events.merging.merge import merge
from dateline.events.salience.salience import most_important
from dateline.events.siblings import date_articles

__all__ = [
    "Found",
    "arrange",
    "date_articles",
    "distinct_names",
    "find_mentions",
    "merge",
    "merge_found",
    "most_important",
]
