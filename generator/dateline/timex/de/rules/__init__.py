"""The German rules, one module a construction."""
