from pathlib import Path

import pytest

from uproto_core.store.curation import Act, Curation
from uproto_core.store.photo_keys import PhotoKey
from uproto_gui.widgets.act_words import act_words

FILED = {"Fox": ("Fox",), "Lynx": ("Lynx",), "Bear": ("Bear", "Cub")}


def photos(n: int) -> tuple[PhotoKey, ...]:
    return tuple(PhotoKey(0, f"{number}.jpg") for number in range(n))


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (Act(what="left-out", photos=photos(1)), "leave out 1 photo"),
        (Act(what="left-out", photos=photos(2000)), "leave out 2,000 photos"),
        (Act(what="taken-back", photos=photos(3)), "take back 3 photos"),
        (Act(what="kept", photos=photos(1)), "keep 1 photo"),
        (Act(what="moved", photos=photos(2), value="Vulpes"), "move 2 photos to Red fox"),
        (Act(what="named", classes=("Lynx",), value="Bobcat"), "rename Lynx to Bobcat"),
        (Act(what="named", classes=("Cub",), value="Bear"), "merge Cub and Bear"),
        (Act(what="named", classes=("Bear", "Cub"), value="Grizzly"), "rename 2 classes to Grizzly"),
        (Act(what="class-left-out", classes=("Vulpes",)), "leave out Red fox"),
        (Act(what="class-taken-back", classes=("Fox",)), "take back Fox"),
        (Act(what="ignored", value="copies 1"), "ignore a finding"),
        (Act(what="heeded", value="copies 1"), "show a finding again"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.what,
)
@pytest.mark.usefixtures("qapp")
def test_every_decision_has_words(act, words):
    curation: Curation[Path] = Curation(names={"Vulpes": "Red fox"})

    assert act_words(act, curation, FILED) == words
