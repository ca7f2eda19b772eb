"""Photos that hardly show anything: dark, blurred, tiny, or so long that the model sees a small part of them."""

from typing import Final

from uproto_core.checks.look import Look, found
from uproto_core.findings import Finding
from uproto_core.photos.records import ReadPhoto

_DARK: Final = 0.06
"""Mean grey value. The darkest of 5,708 usable photos looked at has 0.20."""
_BLURRED: Final = 0.002
"""Sharpness. Blurred by a thirtieth of its height, a photo of a market has 0.0015 to 0.0019; the least of the usable
ones has 0.0073, and white paper on a white table 0.0020: a plain photo must not be called blurred."""
_TINY_PX: Final = 32
"""Shorter side."""
_LONG: Final = 4.0
"""Longer side over the shorter one: the model looks at the middle, and of a longer photo sees less than a quarter."""


def dark_blurred_tiny(look: Look) -> Finding:
    """Single photos that a person should look at before a classifier learns from them."""
    words = ((place, _oddness(photo)) for place, photo in enumerate(look.photos))
    return found("dark-blurred-tiny", look, (([place], word) for place, word in words if word))


def _oddness(photo: ReadPhoto) -> str:
    shorter, longer = sorted((photo.width, photo.height))
    if shorter < _TINY_PX:
        return "tiny"
    if photo.brightness < _DARK:
        return "dark"
    if photo.sharpness < _BLURRED:
        return "blurred"
    return "too long" if longer > _LONG * shorter else ""
