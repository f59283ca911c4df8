"""Who and where: the names a text mentions, their kinds and their spellings."""
