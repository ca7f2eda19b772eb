"""A classifier on disk (the bundle), and its answers for photos."""
