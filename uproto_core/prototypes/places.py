"""Reading the artefact of the stage "prototypes" (its names are in prototypes.anchors)."""

from uproto_core.prototypes.space import Space
from uproto_core.store.tensors import Tensors


def space_of(anchors: Tensors, member: int, expert: int) -> Space:
    """The space of one member's expert."""
    return Space(
        image_centre=anchors[f"m{member}/image_centre"],
        text_centre=anchors[f"m{member}/text_centre"],
        whitening=anchors[f"m{member}/e{expert}/whitening"],
    )
