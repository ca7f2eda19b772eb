"""What is kept of a scan from one session to the next."""

from dataclasses import replace
from typing import Final

from uproto_core.events import SourceScanned
from uproto_gui.models.class_row import THUMBNAILS_A_ROW

_EXAMPLES_KEPT: Final = 4000
"""Of all classes together."""


def with_few_examples(event: SourceScanned) -> SourceScanned:
    """A scan to be kept: for thousands of classes, as many examples as a row of the list shows of each.

    Written out, 24 of each of 1,000 classes stand the window still for longer than anyone may wait.
    """
    most = max(_EXAMPLES_KEPT // max(len(event.examples), 1), THUMBNAILS_A_ROW)
    few = {
        name: tuple(paths[number * len(paths) // min(most, len(paths))] for number in range(min(most, len(paths))))
        for name, paths in event.examples.items()
    }
    return replace(event, examples=few)
