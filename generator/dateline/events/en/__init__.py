"""What the event rules know of English; another language is a folder beside this one."""
