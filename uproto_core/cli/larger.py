"""What is said once where the built-in model is at work: that a larger one brings much more, and what it costs."""

import sys

from uproto_core.backbone.catalogue import RECOMMENDED, find_backbone


def tell_of_larger_models() -> None:
    """Say it on standard error."""
    entry = find_backbone(RECOMMENDED)
    slower = f", and about {entry.times_slower} times longer for each photo" if entry.times_slower else ""
    sys.stderr.write(
        "The built-in model is small: for trying things out and for weak computers. On real photos a larger model "
        f"brings much more.\nIt costs a download of {entry.megabytes} MB{slower} (licence: {entry.licence}). "
        f"Get it with: uproto backbones download {entry.name}\n"
    )
