"""Which models there are, as the window and the command line show them."""

from uproto_core.backbone.catalogue import RECOMMENDED, best_backbone, list_backbones
from uproto_core.events import BackboneFacts, BackbonesListed


def list_models() -> BackbonesListed:
    """The catalogue with what is on this computer."""
    chosen = best_backbone().name
    return BackbonesListed(
        backbones=tuple(
            BackboneFacts(
                name=entry.name,
                title=entry.title,
                megabytes=entry.megabytes,
                licence=entry.licence,
                times_slower=entry.times_slower,
                speed=entry.speed,
                model=entry.model,
                tag=entry.tag,
                image_px=entry.image_px,
                needs="" if entry.is_usable else entry.needs,
                is_on_this_computer=entry.is_on_this_computer,
                is_chosen=entry.name == chosen,
                is_recommended=entry.name == RECOMMENDED,
                folder=entry.paths.root,
            )
            for entry in list_backbones()
        )
    )
