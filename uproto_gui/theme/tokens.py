"""Colours, spaces and radii: the only place of the window where a colour is written down."""

from dataclasses import dataclass
from typing import Literal

SPACES = (4, 8, 12, 16, 24, 32)
"""Steps of every gap, in pixels."""

PAGE_MARGIN = 24
CARD_GAP = 16
CARD_PADDING = 20
RAIL_WIDTH = 176
TITLE_HEIGHT = 56
STATUS_HEIGHT = 32
TAB_HEIGHT = 40

RADIUS_SMALL = 4
"""Keycaps and small photos."""
RADIUS_ROW = 6
"""Buttons, rows, notes."""
RADIUS_CARD = 10
RADIUS_DROP = 12

MOTION_MS = 150
"""Hover, tint, ring, change of page; nothing moves where the system asks for less motion."""


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One look of the window; every value is a colour as #RRGGBB unless its name says otherwise."""

    name: Literal["light", "dark"]
    window: str
    card: str
    rail: str
    sunken: str
    """Keycaps, the dial's ground, controls that are off."""
    hover: str
    """Hover, tracks, placeholders of photos."""
    tint: str
    """The chosen row; a drop area that takes what is held over it."""
    hair: str
    """Separators and edges of cards: decoration only."""
    text: str
    muted: str
    line: str
    """Edge of anything that can be used."""
    accent: str
    """Can be pressed, is chosen, runs; never a group."""
    on_accent: str
    accent_hover: str
    accent_pressed: str
    common: str
    middle: str
    rare: str
    right: str
    wrong: str
    not_sure: str
    warning: str
    danger: str
    info_ground: str
    """Of notes that neither warn nor praise."""
    right_ground: str
    wrong_ground: str
    not_sure_ground: str
    warning_ground: str
    photo_ground: str
    """Neutral grey behind a whole photo, the same in both modes."""
    on_print: str
    """White rim of the photos in pictures that the window paints; a print is as white in the dark."""
    sun: str
    """The one warm spot of such a picture."""
    heat_low: str
    """Over parts of a photo that count little for an answer; the same in both modes, as the photos are."""
    heat_high: str
    """Over parts that count most: every kind of colour vision tells it from the other."""
    on_mark: str
    """Tick, cross or sign on a filled state mark."""
    strip_share: float
    """Opacity of the pill of a range strip."""
    band_share: float
    """Opacity of a band around a line of a plot."""


LIGHT = Tokens(
    name="light",
    window="#F6F7F9",
    card="#FFFFFF",
    rail="#ECEFF3",
    sunken="#EDF0F4",
    hover="#E4E8EE",
    tint="#E3EEF9",
    hair="#DCE1E7",
    text="#1B2430",
    muted="#55606F",
    line="#76818F",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    accent_hover="#094C91",
    accent_pressed="#073E77",
    common="#1265BB",
    middle="#7A6C15",
    rare="#750543",
    right="#1A7576",
    wrong="#AE490A",
    not_sure="#9642D5",
    warning="#7D5300",
    danger="#B3261E",
    info_ground="#EAEDF2",
    right_ground="#E4F2F1",
    wrong_ground="#FBECE2",
    not_sure_ground="#F5ECFC",
    warning_ground="#FCF3DF",
    photo_ground="#777777",
    on_print="#FFFFFF",
    sun="#F2C14E",
    heat_low="#12358A",
    heat_high="#FFE14D",
    on_mark="#FFFFFF",
    strip_share=0.26,
    band_share=0.09,
)

DARK = Tokens(
    name="dark",
    window="#14181D",
    card="#1D232B",
    rail="#181D23",
    sunken="#171C22",
    hover="#2A323C",
    tint="#1F3346",
    hair="#2E3742",
    text="#E8ECF1",
    muted="#A6B0BD",
    line="#6B7686",
    accent="#6CB4F2",
    on_accent="#0B1A28",
    accent_hover="#8CC5F6",
    accent_pressed="#A9D4F9",
    common="#2396F4",
    middle="#E9E153",
    rare="#DB6577",
    right="#A0FFE8",
    wrong="#EB5E22",
    not_sure="#BA6BFF",
    warning="#F0C04F",
    danger="#FF8F87",
    info_ground="#242C35",
    right_ground="#17312F",
    wrong_ground="#361E14",
    not_sure_ground="#2C2040",
    warning_ground="#332A14",
    photo_ground="#777777",
    on_print="#F4F6F8",
    sun="#F0C04F",
    heat_low="#12358A",
    heat_high="#FFE14D",
    on_mark="#0B1A28",
    strip_share=0.36,
    band_share=0.13,
)
