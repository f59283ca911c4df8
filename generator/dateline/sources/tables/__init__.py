"""Tables of events -> rows of fields: CSV, TSV, JSON, YAML, iCalendar."""
