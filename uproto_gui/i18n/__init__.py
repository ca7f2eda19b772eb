"""Languages of the window."""
