"""The window: shows what the engine's events say and sends it jobs; never imports torch."""
