"""What is known of a photo: where it lies, its class, and what was read from it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from uproto_core.source_options import ClassLevel

SplitName = Literal["train", "val", "test"]


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoRecord:
    """A photo of a source, before it was opened."""

    path: Path
    """Absolute."""
    relative: str
    """Below the source, POSIX and NFC: the order and the name of the photo in every file of ours."""
    class_name: str
    """Empty in a source without labels."""
    split: SplitName | None = None
    """Where the source says it belongs; None where the program is to choose."""
    group: str | None = None
    """Photos of one group never stand on two sides of a split."""
    subfolder: str = ""
    """Folders between the class's folder and the photo, POSIX and NFC; empty where it lies directly in that."""
    is_left_out: bool = False
    """Whether the person left it out, by itself or with its class."""
    is_unsure: bool = False
    """Whether it is left out only until the person knows what it shows."""
    is_found: bool = False
    """Whether it was found in an archive: it is learned from, and never asked about."""
    size: int
    mtime_ns: int
    inode: int = 0
    device: int = 0
    """What the disk calls the file, whatever its name; both 0 where that is not known."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Readings:
    """What a source's folders come to, read either way; see `sources`."""

    used: ClassLevel
    """`auto` where sources of one project were read in different ways."""
    leaf: frozenset[str]
    """Classes, where the innermost folder names them."""
    first: frozenset[str]
    """Classes, where the first folder names them."""


@dataclass(frozen=True, kw_only=True)
class PhotoTable:
    """The photos of a source, sorted by class and then by path, and what was passed over."""

    source: Path
    photos: tuple[PhotoRecord, ...]
    ignored: dict[str, int] = field(default_factory=dict)
    """Files that are no photos, by reason."""
    empty: tuple[Path, ...] = ()
    """Photo files without contents, by name; they are counted in `ignored` too."""
    bare_folders: tuple[str, ...] = ()
    """Folders below the source without any photo, POSIX and NFC; they are counted in `ignored` too."""
    is_benchmark: bool = False
    """Whether it is a list as the benchmarks have them, whose groups are those of the literature."""
    readings: Readings | None = None
    """Where another folder could name the classes: what either way comes to."""

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes of the photos that take part, sorted by code points."""
        return tuple(sorted({photo.class_name for photo in self.photos if not photo.is_left_out}))


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadPhoto:
    """A photo that was opened once and can be read to its end."""

    record: PhotoRecord
    sha256: str
    """Of the file's bytes, as hex."""
    perceptual: int
    """64-bit difference hash, across: nearly the same photos differ in few bits."""
    perceptual_down: int = 0
    """The same, downwards: photos of different things on one plain table often agree across, and seldom in both."""
    width: int
    height: int
    brightness: float
    """Mean grey value, 0 to 1."""
    sharpness: float
    """Standard deviation of the Laplacian of the small grey picture, 0 to 1."""
    contrast: float = 0.0
    """Standard deviation of the grey values, 0 to 0.5."""
    border: float = 0.0
    """Mean grey value of the outermost twenty-fifth on each side, 0 to 1."""
    colour: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Mean red, green and blue, 0 to 1."""
    taken: float | None = None
    """When, in seconds since 1970 on the camera's own clock; None where it does not say."""
    camera: str = ""
    """Make, model and number of the body, as far as the photo says."""
    inner: int = 0
    inner_down: int = 0
    """The hashes of what lies within the outermost twentieth: near those of a photo that was cropped so."""
    structure: float = 0.0
    """Share of a hash's steps that are clear, 0 to 1: on a thing on a plain table, most are the light's."""
