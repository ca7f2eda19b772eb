"""The licences of the program, of what comes along with it, and of the libraries that it stands on."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from typing import Final

_OWN: Final = "uproto"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST: Final = 60
"""Signs: some packages put the whole text where its name belongs."""


def licence_texts() -> tuple[tuple[str, str], ...]:
    """Each file's name and text, as they were installed; the libraries last, a line each."""
    own = distribution(_OWN)
    named = own.metadata.get_all("License-File") or []
    texts = [(name, text) for name in named if (text := own.read_text(f"licenses/{name}"))]
    lines = [line for name in _libraries() if (line := _line(name))]
    return (*texts, ("Libraries", "\n".join(lines)))


def _libraries() -> list[str]:
    """What the program needs, by name."""
    needed = distribution(_OWN).requires or []
    return sorted({found[0] for text in needed if (found := _NAME.match(text))}, key=str.casefold)


def _line(name: str) -> str:
    """A library, its version and the name of its licence; nothing where it is not installed."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return ""
    told = found.metadata
    classifiers = [
        text.rsplit(" :: ", 1)[-1] for text in told.get_all("Classifier") or [] if text.startswith("License")
    ]
    expressions, words = told.get_all("License-Expression") or [""], told.get_all("License") or [""]
    licence = expressions[0] or ", ".join(classifiers) or words[0].split("\n")[0]
    return f"{told['Name']} {found.version}: {licence[:_LONGEST] or 'see its own files'}"
