"""Texts together with a memory of training photos, whose keys are trained (method.md B8F, from B8).

[related: Zhang et al. 2022, Tip-Adapter, "cache model" and Tip-Adapter-F, main.py]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.descent import Draws, ShuffledRows, descend, steps_for
from uproto_core.baselines.interface import Answers, by_blocks
from uproto_core.baselines.search import fit_best
from uproto_core.baselines.start import texts_or_photos
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

Pair = tuple[float, float]
"""beta and alpha."""

PUBLISHED: Pair = (1.0, 1.17)
_WEAK_TEXTS: Pair = (5.5, 10.0)
SETTINGS: tuple[tuple[Pair, Pair], ...] = (
    (PUBLISHED, PUBLISHED),
    (PUBLISHED, (5.5, 1.17)),
    (PUBLISHED, (5.5, 3.0)),
    (_WEAK_TEXTS, _WEAK_TEXTS),
    (_WEAK_TEXTS, (5.5, 50.0)),
    (_WEAK_TEXTS, (10.0, 50.0)),
    (_WEAK_TEXTS, (10.0, 200.0)),
)
"""beta and alpha to train the keys with, and those to answer with, which are searched afterwards as in the paper. Its
ImageNet settings begin at 1 and 1.17, and search up to 7 and 3. Where texts are weak, photos must count for more than
that: its settings for other sets, and CLAP's repetition of it, go up to 10 and 50. Training is dear, hence only two."""
USUAL = SETTINGS[0]
SCALE = 100.0

_RATE, _EPS = 1e-3, 1e-4
_MOST_KEYS = 4_096
"""Photos that are remembered: the largest classes give up theirs first. The paper remembers 16 of each class."""
_SCORES_A_BLOCK = 8_000_000


class TipAdapterF:
    """softmax(100 x.t_c + alpha sum over keys k of class c of exp(-beta (1 - x.k))).

    A key is a training photo, the mean of its views; keys are trained, texts are not. beta and alpha are chosen on
    practice photos. A class without text has its photos' mean in the place of it (baselines/start.py).
    """

    name = "tip-adapter-f"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train the keys twice for every set of photos; every setting is read off one of the two.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fits(member: int, settings: Sequence[tuple[Pair, Pair]]) -> Iterator[Answers]:
            rows = member_rows(data, member)
            start = Cache.of_photos(rows, texts_or_photos(data, rows))
            caches: dict[Pair, Cache] = {}
            for trained_with, answered_with in settings:
                if trained_with not in caches:
                    draws = ShuffledRows(rows, stream(seed, f"baselines/{self.name}/m{member}"))
                    caches[trained_with] = _trained(start, rows, trained_with, draws, cancel)
                yield caches[trained_with].answers(*answered_with)

        return fit_best(data, SETTINGS, fits, usual=USUAL)


@dataclass(frozen=True)
class Cache:
    """Remembered photos, and texts."""

    keys: Tensor
    """(K, D), unit length before they are trained."""
    labels: Tensor
    """(K,) int64."""
    texts: Tensor
    """(C, D), unit length."""

    @classmethod
    def of_photos(cls, rows: MemberRows, texts: Tensor) -> "Cache":
        """The training-free start (B8): every photo, as the mean of its views; at most `_MOST_KEYS`."""
        labels = rows.labels[rows.plain]
        places = remembered(labels, rows.counts, _MOST_KEYS)
        features = rows.features.view(-1, rows.views, rows.features.shape[1])
        return cls(keys=unit(features[places].mean(dim=1)), labels=labels[places], texts=texts)

    def scores(self, features: Tensor, beta: float, alpha: float) -> Tensor:
        """(N, C), before the softmax."""
        likeness = torch.exp(-beta * (1 - features @ self.keys.T))
        remembered_likeness = likeness.new_zeros(len(features), len(self.texts)).index_add(1, self.labels, likeness)
        return SCALE * features @ self.texts.T + alpha * remembered_likeness

    def answers(self, beta: float, alpha: float) -> Answers:
        """Probabilities at one setting."""
        return by_blocks(
            lambda features: self.scores(features, beta, alpha).softmax(dim=1), _SCORES_A_BLOCK // len(self.keys)
        )


def _trained(cache: Cache, rows: MemberRows, pair: Pair, draws: Draws, cancel: CancelToken) -> Cache:
    keys = cache.keys.clone().requires_grad_()
    training = Cache(keys=keys, labels=cache.labels, texts=cache.texts)

    def loss(places: Tensor) -> Tensor:
        return F.cross_entropy(training.scores(rows.features[places], *pair), rows.labels[places])

    optimiser = torch.optim.AdamW([keys], lr=_RATE, eps=_EPS, fused=True)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    return Cache(keys=keys.detach(), labels=cache.labels, texts=cache.texts)


def remembered(labels: Tensor, counts: Tensor, most: int) -> Tensor:
    """Which photos are remembered: as many of each class as leaves at most so many, the first of the class.

    Args:
        labels: (n,) int64.
        counts: (C,) int64, of these photos.
        most: In all; every class keeps one even if that is more.

    Returns:
        (K,) int64, places in order.
    """
    each = int(counts.max())
    while each > 1 and int(counts.clamp(max=each).sum()) > most:
        each -= 1
    order = labels.sort(stable=True).indices
    starts = counts.cumsum(dim=0) - counts
    number_in_class = torch.arange(len(labels)) - starts[labels[order]]
    return order[number_in_class < each].sort().values
