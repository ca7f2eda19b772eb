"""Text for a report, without names: folders and files may be named after people, classes after what nobody may know."""

import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Final

_QUOTED: Final = re.compile(r"""(["'“])((?:[A-Za-z]:)?[^"'“”\n]*[\\/][^"'“”\n]*)(["'”])""")
"""A path in quotes may have spaces in it."""
_BARE: Final = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\s\"':,]+){2,}")
_HASH_LENGTH: Final = 8
_SHORTEST_NAME: Final = 3
"""Signs: a class called "A" would take the letter out of every sentence."""
_FREE: Final = frozenset(
    {"uproto", "photos", "train", "test", "exam", "error", "file", "line", "none", "true", "false"}
)
"""Words that say nothing of anyone, and without which a log cannot be understood."""


class HiddenNames:
    """Takes names out of text; the same name is the same word everywhere, so that lines can still be told apart."""

    def __init__(self, names: Iterable[str] = (), folders: Iterable[Path] = ()) -> None:
        """Prepare.

        Args:
            names: Of classes and projects.
            folders: In which everything is the person's, such as those of their photos: paths below them are found in
                text even where they have spaces in them and no quotes around them.
        """
        worth = {name for name in names if len(name) >= _SHORTEST_NAME and name.casefold() not in _FREE}
        # The longer name first: it may begin with a shorter one.
        self._names = {name: f"name-{_hash(name)}" for name in sorted(worth, key=lambda name: (-len(name), name))}
        self._of_names = _any_of(self._names, r"(?<!\w)(?:{})(?!\w)")
        below = sorted({str(folder) for folder in folders}, key=lambda text: (-len(text), text))
        self._of_folders = _any_of(below, r"(?:{})[\\/]?[^\"'“”\n:,]*")

    def hide(self, text: str) -> str:
        """The text with every path shortened to a word that stands for it, and without the names."""
        text = _QUOTED.sub(lambda found: f"{found[1]}{shortened(found[2])}{found[3]}", text)
        if self._of_folders is not None:
            text = self._of_folders.sub(lambda found: shortened(found[0]), text)
        text = _BARE.sub(lambda found: shortened(found[0]), text)
        if self._of_names is not None:
            text = self._of_names.sub(lambda found: self._names[found[0]], text)
        return text


def shortened(path: str) -> str:
    """A path as a report has it: the name of a file of code; of any other its ending and a word for the rest."""
    last = PurePath(re.split(r"[\\/]", path.rstrip("\\/"))[-1])
    if last.suffix == ".py":
        return f"…/{last}"
    return f"…/{_hash(path)}{last.suffix.lower() if last.suffix[1:].isalnum() else ''}"


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", errors="replace")).hexdigest()[:_HASH_LENGTH]


def _any_of(texts: Iterable[str], pattern: str) -> re.Pattern[str] | None:
    choices = "|".join(map(re.escape, texts))
    return re.compile(pattern.replace("{}", choices)) if choices else None
