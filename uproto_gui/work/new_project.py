"""A project that is about to be: photos were named for it, and none is known to have a class yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from uproto_core.store.project import Project, create_project


@dataclass(frozen=True, kw_only=True)
class NewProject:
    """What it will be made of, once photos of classes were found."""

    source: Path
    name: str
    texts: Path | None = None
    further: tuple[Path, ...] = ()
    """That join it once photos were found in the first source."""

    def made(self, projects: Path) -> Project:
        """Make it.

        Args:
            projects: Folder of all projects.

        Raises:
            UprotoError: it cannot be written.
        """
        return create_project(projects, self.name, [self.source, *self.further], self.texts)


def new_project(source: Path, *, name: str = "", texts: Path | None = None, further: Sequence[Path] = ()) -> NewProject:
    """One of this source, called like it where no name is given."""
    own = source.name if source.is_dir() else source.stem
    return NewProject(source=source, name=name or own or str(source), texts=texts, further=tuple(further))
