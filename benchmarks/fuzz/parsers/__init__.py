"""What is fed: a file of parsers for each room they stand in."""
