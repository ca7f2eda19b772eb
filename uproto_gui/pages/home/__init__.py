"""Home: in come this person's projects; out come the ways to begin: a folder, a table, the sample, a classifier."""
