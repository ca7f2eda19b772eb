"""The page Photos: the classes of a folder, from many photos to few."""
