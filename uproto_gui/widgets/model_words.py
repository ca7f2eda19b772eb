"""What a model is and may be used for, in the window's language: the core's list of models has it in English.

A licence that has a name of its own keeps it.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_gui.i18n.marked import marked

_TITLES: Final[tuple[str, ...]] = (
    "Built-in, small: for trying things out and for weak computers",
    "Large: the best answers; wants a graphics card, or a night",
    "Medium, of 2025: nearly as good as the large one; slow without a graphics card",
    "Medium, of 2025, reads many languages: slow without a graphics card",
    "Medium, made for phones, of 2025: the best for its time; for research only, by its licence",
    "Medium, made for phones: strong for its size; for research only, by its licence",
    "Standard, of 2025, reads many languages: for class names that are not English",
    "Medium: strong on real photos; slow without a graphics card",
    "Standard, with larger pictures: stronger than vit-b-32 and a little slower",
    "Small, made for phones: good for its size; for research only, by its licence",
    "Small, made for phones, of 2025: the quickest of these; for research only, by its licence",
    "Standard: far better than the built-in one, and quick enough for most computers",
    "From the hub",
    "Added on this computer",
)
_LICENCES: Final[tuple[str, ...]] = (
    "see resources/backbones/uproto-tiny/README.md",
    "Apple ML research model licence (research only)",
    "as its maker says",
)

marked("models", _TITLES, _LICENCES)


def title_words(title: str) -> str:
    """What a model is; one that is not of the list stays as it was called."""
    return _tr(title)


def licence_words(licence: str) -> str:
    """What a model may be used for."""
    return _tr(licence)


def known_models() -> frozenset[str]:
    """Every title and licence that has words; a test compares them with the core's list."""
    return frozenset((*_TITLES, *_LICENCES))


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)
