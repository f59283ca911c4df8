"""A clause said as a headline, and who says so."""
