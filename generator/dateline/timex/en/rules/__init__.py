"""The English rules, one module a construction."""
