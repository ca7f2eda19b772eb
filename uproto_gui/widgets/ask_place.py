"""Asks where a file shall be written, with the system's own dialog and no event loop of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_place(parent: QWidget, *, title: str, name: str, kind: str, take: Callable[[Path], None]) -> QFileDialog:
    """Open the dialog and come back at once; a running training goes on below it.

    Args:
        parent: The page that asks.
        title: Of the dialog.
        name: What to call the file, with its ending.
        kind: Kind of file in words, with its pattern, such as "Pictures (*.png)".
        take: Called with the place, once one is chosen. A bound method of the page.

    Returns:
        The open dialog; it deletes itself when it is closed.
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("ask-place")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()
    return dialog
