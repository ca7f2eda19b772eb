"""Plots: in come series of figures; out come lines with ranges, named at their ends, readable by keyboard."""
