"""Train: in comes the project; out come a running training, its practice figures, and the way to the results."""
