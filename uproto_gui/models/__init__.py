"""Qt item models for everything that can be long."""
