"""Results: in comes a finished run; out come its exam figures with counts and ranges, classes, and mix-ups."""
