"""Figures of answers on labelled photos: by class and group, with ranges, and the geometry of classes."""
