"""What every error is: a stable code, the facts as fields, and two sentences made of them."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

EXIT_DONE = 0
EXIT_BUG = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_ROOM = 4
EXIT_NETWORK = 5
EXIT_MODEL = 6
EXIT_STOPPED = 130


@dataclass(eq=False, kw_only=True)
class UprotoError(Exception):
    """What the program could not do, in words a person can act on. Each subclass is one thing a caller may handle."""

    code: ClassVar[str]
    exit_code: ClassVar[int]
    says: ClassVar[str]
    remedy: ClassVar[str]

    def __str__(self) -> str:
        """What happened and what to do, as one line."""
        return f"{self.what_happened} {self.what_to_do}"

    @property
    def what_happened(self) -> str:
        """The first sentence, with the facts filled in."""
        return self.says.format(**self.facts())

    @property
    def what_to_do(self) -> str:
        """The second sentence, with the facts filled in."""
        return self.remedy.format(**self.facts())

    def facts(self) -> dict[str, str | int]:
        """The fields as JSON can carry them: numbers stay numbers, paths become text."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return {name: value if isinstance(value, int) else _sendable(str(value)) for name, value in values.items()}


def _sendable(text: str) -> str:
    """Text as every pipe and file takes it: a name on Linux may hold bytes that are no letters."""
    return text.encode("utf-8", "backslashreplace").decode()


def all_errors() -> dict[str, type[UprotoError]]:
    """Every error class by its code; a test holds the codes unique."""
    found: dict[str, type[UprotoError]] = {}
    waiting: list[type[UprotoError]] = [UprotoError]
    while waiting:
        for error in waiting.pop().__subclasses__():
            found[error.code] = error
            waiting.append(error)
    return found


def error_from_facts(code: str, facts: dict[str, str | int]) -> UprotoError:
    """The error that a child process sent as code and facts.

    Raises:
        KeyError: the code is not known to this version.
    """
    error = all_errors()[code]
    made: dict[str, object] = {
        field.name: Path(str(facts[field.name])) if field.type in (Path, "Path") else facts[field.name]
        for field in dataclasses.fields(error)
    }
    return error(**made)
