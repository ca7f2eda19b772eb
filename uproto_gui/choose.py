"""The system's own dialogs for choosing what is there already, without an event loop of their own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_folder(parent: QWidget, *, title: str, take: Callable[[Path], None], start: Path | None = None) -> None:
    """Open the dialog and come back at once.

    Args:
        parent: The window.
        title: Of the dialog.
        take: Called with the folder, once one is chosen.
        start: Folder to begin in; the person's pictures where nothing is said.
    """
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()


def choose_files(parent: QWidget, *, title: str, kind: str, take: Callable[[list[Path]], None]) -> None:
    """Open the dialog for one or several files and come back at once.

    Args:
        parent: The window.
        title: Of the dialog.
        kind: Kind of file in words, with its pattern, such as "Tables (*.csv)".
        take: Called with the files, once some are chosen.
    """
    dialog = _dialog(parent, title, None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(kind)
    dialog.filesSelected.connect(lambda chosen: take([Path(path) for path in chosen]))
    dialog.open()


def _dialog(parent: QWidget, title: str, start: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("choose-dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog.setDirectory(str(start) if start is not None else pictures)
    return dialog
