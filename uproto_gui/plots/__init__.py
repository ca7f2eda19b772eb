"""One plot a file (pyqtgraph)."""
