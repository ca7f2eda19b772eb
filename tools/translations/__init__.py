"""In: the window's sentences, as its code has them. Out: a catalogue for each language, and what Qt reads of it."""
