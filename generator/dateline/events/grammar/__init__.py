"""English sentences as tokens, tags, verb groups and clauses."""
