"""What a person chose for a classifier's answers: kept in its folder where it is the project's own."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import BundleUnusableError
from uproto_core.store.balance import Balance, aiming, read_balance, read_sure
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.project import Project
from uproto_gui.work.answering import Answering


class Choosing(QObject):
    """Takes the balance and the target that were chosen."""

    kept = Signal()  # the training's classifier answers otherwise now

    def __init__(
        self,
        answering: Answering,
        run: Callable[[], Path | None],
        is_done: Callable[[Callable[[Project], None]], bool],
        parent: QObject,
    ) -> None:
        """Know nothing yet.

        Args:
            answering: Whose answers follow.
            run: The training that the project uses.
            is_done: Changes the open project; says whether that went well.
            parent: Owner.
        """
        super().__init__(parent)
        self._answering = answering
        self._run = run
        self._is_done = is_done

    @Slot(float, float)
    def keep_balance(self, lean: float, threshold: float) -> None:
        """Let the project's classifier answer with this place of the slider between rare and common."""
        run = self._run()
        if run is None:
            return
        balance = Balance(lean=lean, threshold=threshold)
        bundle = BundlePaths(RunPaths(run).bundle)
        # A file that cannot be read holds no choice that could be kept.
        with suppress(BundleUnusableError):
            before = read_balance(bundle)
            if before is not None:
                balance = before.leaning(lean, threshold, read_sure(bundle))
        if self._is_done(lambda project: project.keep_balance(run, balance)):
            if self._answering.state.classifier == bundle.root:
                self._answering.read_again()
            self.kept.emit()

    @Slot(float)
    def keep_target(self, target: float) -> None:
        """Let the project's classifier answer only when right about this often; answers that are there follow."""
        run = self._run()
        if run is None:
            return
        bundle = BundlePaths(RunPaths(run).bundle)
        before = None
        with suppress(BundleUnusableError):
            before = read_balance(bundle)
        table = read_sure(bundle)
        if table is None:
            return
        balance = aiming(before, target, table)
        if not self._is_done(lambda project: project.keep_balance(run, balance)):
            return
        if self._answering.state.classifier == bundle.root:
            self._answering.aim(target)
        self.kept.emit()

    @Slot(float)
    def choose_target(self, target: float) -> None:
        """Another target for the classifier on Use: kept where it is the project's own, else for as long as it is used.

        A classifier from elsewhere is somebody's file, and is not changed.
        """
        run = self._run()
        if run is not None and self._answering.state.classifier == RunPaths(run).bundle:
            self.keep_target(target)
        else:
            self._answering.aim(target)
