"""The page Check: what is wrong with a folder, and what is done about it."""
