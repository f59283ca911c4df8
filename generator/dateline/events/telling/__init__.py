"""A sentence as the event rules see it, what in it happened, and what a time dates."""
