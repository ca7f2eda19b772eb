"""The order of the stages: a job goes in, its events come out."""
