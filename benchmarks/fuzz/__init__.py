"""Hostile input: every parser of what others wrote, fed with spoiled and made-up files."""
