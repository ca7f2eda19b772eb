"""Stage 1: photos and sentences are drawn to their class's anchor."""
