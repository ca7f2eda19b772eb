"""Qt's own tools: lupdate brings a catalogue up to date, lrelease makes what the window loads."""

import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from tools.translations.sentences import Sentence

_TOOLS = Path(PySide6.__file__).parent


def update(sentences: Iterable[Sentence], path: Path, language: str, *, keeps_obsolete: bool) -> None:
    """Put new sentences into a catalogue; lupdate keeps what is translated and says what has gone.

    Args:
        sentences: All that the window says.
        path: Of the catalogue; a new one is made.
        language: As Qt calls it: "de", "zh_CN".
        keeps_obsolete: Keep translations that are needed no more, for a sentence that comes back.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.py"
        source.write_text("\n".join(_plain(sentence) for sentence in sentences), encoding="utf-8")
        # No lines of code: they would change with every commit. No guesses: a like sentence is not the same one.
        options = ["-locations", "none", "-sort-messages", "-disable-heuristic", "sametext"]
        options += ["-disable-heuristic", "similartext", "-source-language", "en", "-target-language", language]
        if not keeps_obsolete:
            options.append("-no-obsolete")
        _run("lupdate", *options, str(source), "-ts", str(path))


def release(path: Path, compiled: Path) -> None:
    """Make what the window loads of a catalogue; only finished sentences are in it."""
    _run("lrelease", "-nounfinished", str(path), "-qm", str(compiled))


def _plain(sentence: Sentence) -> str:
    """A sentence in a form that lupdate reads rightly: said by an object of its context."""
    number = ", 1" if sentence.is_plural else ""
    words = f"{json.dumps(sentence.source, ensure_ascii=False)}, {json.dumps(sentence.comment, ensure_ascii=False)}"
    return f"class {sentence.context}:\n    def said(self):\n        self.tr({words}{number})\n"


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(_TOOLS / tool), "-silent", *words], check=True)  # noqa: S603  (Qt's own tool)
