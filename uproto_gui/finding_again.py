"""What follows from [Find them]: a folder is chosen and looked through, and what was found is told before it counts."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.events import PhotosFoundAgain
from uproto_gui.choose import choose_folder
from uproto_gui.question import Choice, Question, nothing
from uproto_gui.session import Session
from uproto_gui.widgets.numbers import count

_MOST_NAMED: Final = 20
_LOST: Final = frozenset({"photos.gone", "photos.missing"})
"""Codes of errors that say that a source is not where it was."""


class FindingAgain(QObject):
    """Between the window and the search; nothing is changed before the person has seen what was found."""

    problem_met = Signal(object)  # UprotoError

    def __init__(self, session: Session, question: Question, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._question = question
        self._window = window
        self._root_to_ask: Path | None = None
        """A project that is about to be opened, and whose photos shall be looked for as soon as they are missed."""
        session.moved.found.connect(self._tell)
        session.reading.photos_changed.connect(self._ask_if_lost)
        session.moved.failed.connect(self.problem_met)

    @Slot()
    def ask_for_place(self) -> None:
        """Choose where the photos may lie now."""
        choose_folder(self._window, title=self.tr("Where do the photos lie now?"), take=self.look_in)

    def ask_once_lost(self, root: Path) -> None:
        """Ask where the photos of a project lie, once its scan has found that they are not where they were."""
        self._root_to_ask = root

    @Slot()
    def _ask_if_lost(self) -> None:
        project, is_over = self._session.project, not self._session.reading.photos.is_scanning
        if self._root_to_ask is None or project is None or not is_over:
            return
        if lost_source(self._session) is not None:
            is_asked, self._root_to_ask = self._root_to_ask == project.root, None
            if is_asked:
                self.ask_for_place()
        elif self._session.reading.photos.phase == "ready" and self._session.reading.photos.listing is not None:
            # They are there again.
            self._root_to_ask = None

    def look_in(self, folder: Path) -> None:
        """Look for the lost photos in a folder."""
        project, lost = self._session.project, lost_source(self._session)
        if project is not None and lost is not None:
            self._session.moved.look(project.root, lost, folder)

    @Slot(object)
    def _tell(self, found: PhotosFoundAgain) -> None:
        missing = len(found.missing)
        if found.found and not missing:
            self._take(found)
            self._ask(
                self.tr("All %Ln photo(s) were found again.", "", found.found),
                self.tr("Everything that you decided about them is kept."),
                Choice(text=self.tr("Go on"), act=nothing),
            )
        elif not found.found and not missing:
            # Never checked: nothing is known that could be looked for, and the names have to do.
            self._take(found)
        else:
            self._tell_missing(found)

    def _tell_missing(self, found: PhotosFoundAgain) -> None:
        show = Choice(text=self.tr("Show them"), act=lambda: self._show_missing(found))
        leave = Choice(text=self.tr("Leave it"), act=nothing, kind="quiet")
        if found.found:
            self._ask(
                self.tr("{found} of %Ln photo(s) found again", "", found.found + len(found.missing)).format(
                    found=count(found.found)
                ),
                self.tr(
                    "%Ln photo(s) are missing in “{folder}”. What you decided about them is kept for the day they "
                    "come back.",
                    "",
                    len(found.missing),
                ).format(folder=found.folder.name),
                Choice(text=self.tr("Take this folder"), act=self._taking(found)),
                show,
                leave,
            )
            return
        self._ask(
            self.tr("None of the %Ln photo(s) are in “{folder}”.", "", len(found.missing)).format(
                folder=found.folder.name
            ),
            self.tr(
                "They were looked for by what is in them. Nothing was changed. If the photos were saved anew, they are "
                "others to a computer: then take the folder all the same, and their names decide."
            ),
            Choice(text=self.tr("Choose another folder…"), act=self.ask_for_place),
            Choice(text=self.tr("Take it all the same"), act=self._taking(found)),
            leave,
        )

    def _show_missing(self, found: PhotosFoundAgain) -> None:
        names = list(found.missing[:_MOST_NAMED])
        rest = len(found.missing) - len(names)
        if rest:
            names.append(self.tr("and %Ln more", "", rest))
        self._question.ask(
            self.tr("%Ln photo(s) are missing", "", len(found.missing)),
            self.tr("Their names, as they were:"),
            (
                Choice(text=self.tr("Take this folder"), act=self._taking(found)),
                Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
            ),
            lines="\n".join(names),
        )

    def _ask(self, title: str, sentence: str, *choices: Choice) -> None:
        self._question.ask(title, sentence, choices)

    def _taking(self, found: PhotosFoundAgain) -> Callable[[], None]:
        return lambda: self._take(found)

    def _take(self, found: PhotosFoundAgain) -> None:
        self._session.find_again(found.source, found.folder, found.names)


def lost_source(session: Session) -> Path | None:
    """The folder or table of the open project that the last scan could not reach."""
    project, error = session.project, session.reading.photos.error
    if project is None or error is None or error.code not in _LOST:
        return None
    facts, sources = error.facts(), project.document.sources
    lost = Path(str(facts.get("folder") or facts.get("source")))
    return lost if lost in sources else sources[0]
