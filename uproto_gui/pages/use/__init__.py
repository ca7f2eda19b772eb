"""Use: in come photos; out come answers, each sure or not sure with its reason, and a table to take along."""
