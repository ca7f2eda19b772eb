"""Answers of each kind, by hand: sure, open for three reasons, and a photo that could not be read."""

from pathlib import Path
from typing import Literal

from uproto_core.events import Likeness, PhotoAnswer, TopClass

FOLDER = Path("card_07")

SIMILAR = (
    Likeness(path=Path("train/Lynx/1.jpg"), class_name="Lynx", cosine=0.81),
    Likeness(path=Path("train/Fox/1.jpg"), class_name="Fox", cosine=0.78),
    Likeness(path=Path("train/Fox/2.jpg"), class_name="Fox", cosine=0.76),
)


def _top(*candidates: tuple[str, float]) -> tuple[TopClass, ...]:
    return tuple(TopClass(class_name=name, confidence=confidence) for name, confidence in candidates)


def sure(name: str, folder: Path = FOLDER, *, confidence: float = 0.92) -> PhotoAnswer:
    """A photo that was answered: a fox."""
    top = _top(("Fox", confidence), ("Lynx", 0.05), ("Hare", 0.01))
    return PhotoAnswer(path=folder / name, answer="Fox", top=top, similar=SIMILAR)


def not_sure(
    name: str, folder: Path = FOLDER, *, reason: Literal["between-two", "low", "unlike-all"] = "between-two"
) -> PhotoAnswer:
    """A photo that was left open."""
    top = _top(("Lynx", 0.46), ("Fox", 0.41), ("Hare", 0.05))
    return PhotoAnswer(path=folder / name, answer=None, top=top, reason=reason, similar=SIMILAR)


def unreadable(name: str, folder: Path = FOLDER) -> PhotoAnswer:
    """A photo that could not be read."""
    return PhotoAnswer(path=folder / name, answer=None, top=(), error="cut off")
