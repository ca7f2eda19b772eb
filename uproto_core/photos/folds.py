"""Practice rounds: which training photo is left out when, to be answered by a classifier that has not seen it."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from uproto_core.seeds import derived_seed

NEVER: Final = -1
"""The fold of a photo that is always learned from."""


def assign_folds(groups: Mapping[str, Mapping[str, int]], folds: int, seed: int) -> dict[str, int]:
    """Give each group of photos a fold; every class is spread as evenly as its groups allow.

    A class with fewer photos than folds takes part in as many folds as it has photos. No fold holds all photos of a
    class, or the classifier of that round would know nothing of it: a class of one photo, or of one group, is always
    learned from.

    Args:
        groups: Photos of each class in each group, by the group's name (which depends on contents alone).
        folds: How many.
        seed: Another seed gives other folds.

    Returns:
        The fold of each group, from 0; `NEVER` where there is none.
    """
    totals: Counter[str] = Counter()
    for classes in groups.values():
        totals.update(classes)
    draws = {name: derived_seed(seed, f"fold/{name}") for name in groups}
    filled: list[Counter[str]] = [Counter() for _ in range(folds)]
    sizes = [0] * folds
    chosen: dict[str, int] = {}
    # Large groups first: small ones then even out what they left uneven.
    for name in sorted(groups, key=lambda name: (-sum(groups[name].values()), draws[name], name)):
        classes = groups[name]
        open_folds = [
            fold for fold in range(folds) if all(filled[fold][of] + classes[of] < totals[of] for of in classes)
        ]
        if not open_folds:
            chosen[name] = NEVER
            continue
        best = min(
            open_folds,
            key=lambda fold: (sum(filled[fold][of] for of in classes), sizes[fold], (fold + draws[name]) % folds),
        )
        chosen[name] = best
        filled[best].update(classes)
        sizes[best] += sum(classes.values())
    return chosen
