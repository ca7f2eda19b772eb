"""The kinds of prototypes, and which class gets which: directions of the classes in, anchors out (method.md 2.7, 2.8).

polar       even, as near as possible to the classes' own directions; "evenness" gives directions up gradually
simplex     exactly even, where C - 1 <= d, turned towards the directions
numerical   spread by optimisation from a random start, for any C and d
none        no anchors: stage 1 then matches photos and sentences and pulls them nowhere; nothing is made here
"""

from collections.abc import Generator

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.errors import SettingUnknownError
from uproto_core.events import Event
from uproto_core.prototypes.assign import MOST_CLASSES, assign_prototypes, rotate_towards
from uproto_core.prototypes.numerical import random_start, spread_numerically
from uproto_core.prototypes.polar import decompose, polar_prototypes
from uproto_core.prototypes.simplex import simplex_prototypes
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream
from uproto_core.settings import PrototypeSettings

_NUDGE = 0.01


def make_prototypes(
    directions: Tensor, settings: PrototypeSettings, seed: int, cancel: CancelToken
) -> Generator[Event, None, Tensor]:
    """One prototype for each class.

    In a smaller dimension k than the directions', the prototypes are made among the k directions in which the classes
    differ most, and laid back into the whole space: what comes after needs to know nothing of it. C - 1 dimensions hold
    all that classes differ in, so a larger k changes nothing.

    Args:
        directions: (C, d) float of the classes, C at least 2, such as class means; centred here, of any length.
        settings: Any kind but "none".
        seed: Of every random choice.
        cancel: Asked between steps.

    Yields:
        StageProgressed.

    Returns:
        (C, d) float64, unit length; row c is the prototype of class c.

    Raises:
        SettingUnknownError: a simplex was asked for, and there are too many classes for one.
    """
    classes, dim = directions.shape
    if spread_dimension(settings, classes, dim) < dim:
        main = decompose(directions, seed, cancel).v[:, : settings.dimension]
        made = (yield from _of_kind(centred(directions) @ main, settings, seed, cancel)) @ main.T
    else:
        made = yield from _of_kind(directions, settings, seed, cancel)
    if settings.assignment == "random":
        # A control (method.md 3.3): as even as before, and no class near its own place but by chance.
        return made[torch.randperm(classes, generator=stream(seed, "prototypes/assignment"))]
    return made


def spread_dimension(settings: PrototypeSettings, classes: int, dim: int) -> int:
    """In how many of the directions' dimensions the prototypes of some classes are spread."""
    return settings.dimension if 0 < settings.dimension < min(classes - 1, dim) else dim


def centred(directions: Tensor) -> Tensor:
    """Directions minus their mean; (C, d) float64."""
    exact = directions.double()
    return exact - exact.mean(dim=0)


def agreement_with(prototypes: Tensor, directions: Tensor) -> float:
    """Mean cosine of a class's prototype and its own centred direction: 1 keeps all meaning, 0 none (method.md 2.9).

    Args:
        prototypes: (C, d) float, unit length.
        directions: (C, d) float, of the same classes.
    """
    return float((prototypes.double() * unit(centred(directions))).sum(dim=1).mean())


def _of_kind(
    directions: Tensor, settings: PrototypeSettings, seed: int, cancel: CancelToken
) -> Generator[Event, None, Tensor]:
    if settings.kind == "polar":
        return (yield from _polar(directions, settings.evenness, seed, cancel))
    if settings.kind == "simplex":
        return _simplex(directions, seed)
    if settings.kind == "numerical":
        return (yield from _numerical(directions, seed, cancel))
    raise ValueError(f"no prototypes are made of kind {settings.kind}")


def _polar(directions: Tensor, evenness: float, seed: int, cancel: CancelToken) -> Generator[Event, None, Tensor]:
    classes, dim = directions.shape
    if classes - 1 <= dim:
        return polar_prototypes(directions, evenness, seed, cancel)
    # Whitening alone is far from even where a simplex does not fit (method.md 2.7).
    even = yield from _spread_from_whitened(directions, seed, cancel)
    return unit((1 - evenness) * unit(centred(directions)) + evenness * even)


def _simplex(directions: Tensor, seed: int) -> Tensor:
    classes, dim = directions.shape
    if classes - 1 > dim:
        raise SettingUnknownError(
            key="prototypes.kind",
            value="simplex",
            because=f"{classes} classes need at least {classes - 1} dimensions for a simplex, and there are {dim}",
        )
    return unit(rotate_towards(simplex_prototypes(classes, dim, seed), centred(directions)))


def _numerical(directions: Tensor, seed: int, cancel: CancelToken) -> Generator[Event, None, Tensor]:
    classes, dim = directions.shape
    if classes > MOST_CLASSES:
        return (yield from _spread_from_whitened(directions, seed, cancel))
    even = yield from spread_numerically(random_start(classes, dim, seed), seed, cancel)
    return unit(assign_prototypes(even, centred(directions), seed, cancel))


def _spread_from_whitened(directions: Tensor, seed: int, cancel: CancelToken) -> Generator[Event, None, Tensor]:
    """Even prototypes that start at the classes' whitened directions and so need no assignment."""
    classes, dim = directions.shape
    found = decompose(directions, seed, cancel)
    cancel.check()
    whitened = unit(found.u @ found.v.T)
    cancel.check()
    # Classes with one direction would lie on one point, where nothing pushes them apart, and one at the middle on none.
    start = whitened + _NUDGE * random_start(classes, dim, seed, "prototypes/nudge")
    return (yield from spread_numerically(start, seed, cancel, is_started=True))
