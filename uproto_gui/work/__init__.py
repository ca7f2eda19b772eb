"""Kinds of work that run behind the window: in come jobs and decisions, out come the pages' folded states."""
