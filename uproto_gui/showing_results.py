"""The Results page and the session: which training is read and shown, and what each of its tabs asks for."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.session import Session
from uproto_gui.work.results import ReadResults

if TYPE_CHECKING:
    from uproto_gui.mistakes import Pending
    from uproto_gui.pages.results.parts import ResultsParts
    from uproto_gui.pages.results.view import ResultsPage
    from uproto_gui.work.hunting import Hunting

# The page is imported where it is made: pyqtgraph alone takes longer than the first window may.
# ruff: noqa: PLC0415


class ShowingResults(QObject):
    """Lives as long as the window; pages of Results come and go with the language."""

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QObject) -> None:
        """Listen to a session.

        Args:
            session: Whose trainings these are.
            thumbnails: Where small photos come from.
            parent: Owner.
        """
        super().__init__(parent)
        self._session, self._thumbnails = session, thumbnails
        self._parts: ResultsParts | None = None
        self._page: ResultsPage | None = None
        self._pending: Pending | None = None
        self._hunting: Hunting | None = None
        self._shown: Path | None = None
        self._is_shown = False
        session.results_reading.arrived.connect(self._show)

    def grow(self) -> bool:
        """Make a tab of the page before there is a page; False when all are there."""
        from uproto_gui.pages.results.parts import ResultsParts

        if self._parts is None:
            self._parts = ResultsParts(self._thumbnails)
        return self._parts.grow()

    def forget_parts(self) -> None:
        """What was made so far speaks another language."""
        self._parts = None

    def make_page(self) -> "ResultsPage":
        """A page with the tabs that are there, and those that are missing."""
        from uproto_gui.exam_pages import connect_exam
        from uproto_gui.hunt import connect_hunt
        from uproto_gui.mistakes import connect_mistakes
        from uproto_gui.pages.results.view import ResultsPage

        session = self._session
        page = ResultsPage(self._thumbnails, parts=self._parts)
        self._parts, self._page = None, page
        page.marking_asked.connect(session.mark_again)
        self._pending = connect_mistakes(session, page.mix_ups)
        self._hunting = connect_hunt(session, page.hunt)
        connect_exam(page, session)
        page.balance_kept.connect(session.choosing.keep_balance)
        page.target_kept.connect(session.choosing.keep_target)
        page.next.measure_asked.connect(session.advising.measure)
        page.next.stop_asked.connect(session.advising.stop)
        session.advising.changed.connect(page.show_next)
        self._is_shown = False
        return page

    def forget(self) -> None:
        """What is shown may not be so any more."""
        self._is_shown = False

    def tell(self) -> None:
        """Read the newest training if it is not shown yet; the marking of a first exam is shown as it goes."""
        page, session = self._page, self._session
        if page is None:
            return
        run, state = session.results, session.training.state
        if run is None and state.is_at_work and state.stage == "exam":
            done, total = state.counted
            page.show_marking(done, total or 0)
            self._is_shown = False
        elif not self._is_shown or self._shown != run:
            self._shown, self._is_shown = run, True
            if run is None:
                page.show_empty()
            else:
                page.show_reading()
                session.read_results()

    @Slot(object)
    def _show(self, read: ReadResults) -> None:
        from uproto_gui.hunt import hunted_classes

        page, session = self._page, self._session
        if page is None or read.run != self._shown:
            return
        if read.results is not None:
            page.show_results(read.results, read.balance, sure=read.sure, project=session.name)
            assert self._pending is not None, "there is a page"
            assert self._hunting is not None, "there is a page"
            self._pending.show(read.results.started)
            is_look_only = session.project is not None and session.project.is_look_only
            session.advising.show(read.run, replace(read.next, is_look_only=is_look_only))
            session.exam.show(read)
            self._hunting.show(read.run, hunted_classes(read.results))
        elif read.error is not None:
            page.show_error(read.error)
