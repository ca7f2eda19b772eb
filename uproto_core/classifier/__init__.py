"""Stage 2: a learned head fused with class feature prototypes, and when to say not sure."""
