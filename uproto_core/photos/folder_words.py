"""Names of folders that say when, where or how photos were taken, and nothing of what they show.

Dates and numbers, the folders of a camera's card, places and visits that are only numbered, and what programs call the
folders that they write. English, German, Spanish and French, as people name them.
"""

import re
import unicodedata
from typing import Final

_CARD: Final = re.compile(r"\d{3}[a-z0-9_]{5}")
"""Cameras call their folders so (the DCF standard): 100CANON, 101MSDCF, 100_PANA."""

_DATE: Final = re.compile(
    r"(19|20)\d{2}([-_. ]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)|\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)"
)
"""At the beginning, whatever follows: "2023-05-01 Tromsø" is a day, not a kind."""

_NUMBERED: Final = re.compile(
    r"(?:new |untitled |neuer |nueva |nouveau )?"
    r"(?:camera|cam|kamera|camara|cámara|caméra|site|station|standort|plot|location|loc|place|spot|ort|lugar|trap|falle"
    r"|day|tag|dia|día|jour|night|nacht|noche|nuit|week|woche|semana|semaine|visit|visita|survey|session|sesión|sesion"
    r"|series|serie|série|batch|part|teil|parte|partie|set|subset|chunk|group|gruppe|folder|ordner|carpeta|dossier"
    r"|card|karte|sd|roll|film|shoot|shooting|video|clip|track|sequence|seq|burst|run|trip|transect|img|image|dsc"
    r"|copy|kopie|round|deployment)"
    r"(?:[ _\-.#]*\(?\d+\)?[a-z]?|[ _\-.#]+[a-z])"
)
"""A word for a place, a time or a container, with a number or a letter: camera1, Site B, New folder (2)."""

_SEASON: Final = re.compile(
    r"(?:jan|feb|mar|mär|mrz|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|oct|okt|nov|dec|dez|dic|ene"
    r"|spring|summer|autumn|fall|winter|frühling|sommer|herbst|primavera|verano|otoño|invierno|printemps|été|hiver)"
    r"[^\W\d]*[ _\-.]*(?:\d{4}|\d{2})"
)
"""A month or season with its year."""

_WORDS: Final = frozenset(
    "dcim misc camera roll private images image imgs img photos photo pictures picture pics bilder bild fotos foto"
    " imágenes imagenes imagen raw raws jpg jpeg jpegs png tif tiff tiffs heic original originals originale export"
    " exports exported edited edit cropped crop crops resized thumbs thumbnails selected selection unsorted upload"
    " uploads download downloads night nacht noche nuit day tag día dia jour daytime nighttime indoor indoors outdoor"
    " outdoors backup copy copies temp tmp".split()
)
_BETWEEN: Final = re.compile(r"[ _\-.]+")


def says_nothing(name: str) -> bool:
    """Whether a folder's name says nothing of what its photos show.

    Args:
        name: As it is on disk.
    """
    word = unicodedata.normalize("NFC", name).strip().casefold()
    if not any(sign.isalpha() for sign in word):
        return True
    if any(pattern.fullmatch(word) for pattern in (_CARD, _NUMBERED, _SEASON)) or _DATE.match(word):
        return True
    return all(part in _WORDS for part in _BETWEEN.split(word) if part)
