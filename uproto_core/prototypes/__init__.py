"""From class directions to evenly spread anchors on the sphere, and figures of how even they are."""
