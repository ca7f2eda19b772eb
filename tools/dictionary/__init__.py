"""Makes the dictionary of common nouns that comes along, from WordNet's own files."""
