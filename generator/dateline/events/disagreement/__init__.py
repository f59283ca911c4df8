"""Points on which the sources of one event differ."""
