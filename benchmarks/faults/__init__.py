"""Faults that are made to happen, and what is lost by them: `python -m benchmarks.faults`."""
