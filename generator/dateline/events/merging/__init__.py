"""Mentions -> events: which tellings tell one happening."""
