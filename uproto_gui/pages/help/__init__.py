"""Help: how to arrange folders, and every key; offline, and part of the window."""
