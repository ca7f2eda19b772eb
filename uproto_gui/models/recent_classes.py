"""The last nine classes that photos were moved to, each with a number that a key stands for; no Qt."""

from collections.abc import Mapping
from typing import Final

MOST: Final = 9


class RecentClasses:
    """Remembers names; a class keeps its number for as long as it is among the nine used last."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        """From the one that was not used for longest to the last one."""

    @property
    def by_number(self) -> Mapping[int, str]:
        """The names by their numbers, from 1."""
        return {number: name for name, number in sorted(self._numbers.items(), key=lambda entry: entry[1])}

    def use(self, name: str) -> None:
        """A class was used; of ten, the one that was not used for longest gives up its number."""
        number = self._numbers.pop(name, 0)
        if not number:
            free = next((free for free in range(1, MOST + 1) if free not in self._numbers.values()), 0)
            number = free or self._numbers.pop(next(iter(self._numbers)))
        self._numbers[name] = number

    def rename(self, old: str, new: str) -> None:
        """A class is called otherwise now."""
        if old in self._numbers:
            number = self._numbers.pop(old)
            if new not in self._numbers:
                self._numbers[new] = number
