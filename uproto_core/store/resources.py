"""Where the files lie that come along: icons, the built-in backbone, words; `paths` has those of the person."""

from importlib.resources import files
from pathlib import Path

from uproto_core.store.paths import BackbonePaths


def resources() -> Path:
    """The folder of the files that come along."""
    return Path(str(files("resources")))


def translation_file(language: str) -> Path:
    """The window's words in another language, as Qt reads them."""
    return resources() / "i18n" / f"uproto_{language}.qm"


def translated_languages() -> tuple[str, ...]:
    """Every language that the window's words are translated into."""
    return tuple(sorted(path.stem.removeprefix("uproto_") for path in translation_file("*").parent.glob("uproto_*.qm")))


def icon_file(name: str) -> Path:
    """One of the window's drawings, by its name without the ending."""
    return resources() / "icons" / f"{name}.svg"


def icon_picture() -> Path:
    """The program's sign as a PNG of 256 x 256 pixels."""
    return resources() / "icons" / "uproto.png"


def lexicon_file(language: str) -> Path:
    """Words for visible things in one language, such as "en"."""
    return resources() / "lexicon" / f"{language}.json"


def dictionary_file() -> Path:
    """The common nouns that come along."""
    return resources() / "dictionary" / "nouns.sqlite"


def built_in_backbone() -> BackbonePaths:
    """The backbone that comes along."""
    return BackbonePaths(resources() / "backbones" / "uproto-tiny")
