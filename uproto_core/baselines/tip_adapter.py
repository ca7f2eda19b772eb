"""Texts together with a memory of training photos, whose keys are trained (method.md B8F, from B8 and B8b).

[related: Zhang et al. 2022, Tip-Adapter, "cache model" and Tip-Adapter-F, main.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.descent import ShuffledRows, descend, steps_for
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers, by_blocks
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

Pair = tuple[float, float]
"""beta and alpha."""

SCALE = 100.0


@dataclass(frozen=True, kw_only=True)
class Memory:
    """How the keys are trained."""

    trained_with: Pair | None = (1.0, 1.17)
    """beta and alpha; None leaves the keys as they are (B8)."""
    scale: float = SCALE
    """Of the texts' scores."""
    is_even: bool = False
    """Whether the likeness to a class is a mean over its photos and not a sum (B8b), times the mean count."""
    balance: float = 0.0
    """How much log pi_c is in the loss."""
    is_centred: bool = False


@dataclass(frozen=True, kw_only=True)
class TipSetting:
    """What is tried."""

    memory: Memory
    answered_with: Pair
    """beta and alpha, searched afterwards as in the paper."""

    @property
    def is_centred(self) -> bool:
        """Whether the middles of photos and texts are taken away."""
        return self.memory.is_centred


_PUBLISHED = Memory()
_EVEN = Memory(trained_with=(2.0, 30.0), scale=25.0, is_even=True, balance=1.0, is_centred=True)
_AS_THEY_ARE = Memory(trained_with=None, is_even=True)

USUAL = TipSetting(memory=_PUBLISHED, answered_with=(1.0, 1.17))
SETTINGS = (
    *(
        TipSetting(memory=_PUBLISHED, answered_with=pair)
        for pair in ((1.0, 1.17), (5.5, 1.17), (5.5, 3.0), (5.5, 10.0), (10.0, 50.0), (10.0, 200.0))
    ),
    *(
        TipSetting(memory=_AS_THEY_ARE, answered_with=(beta, alpha))
        for beta in (5.5, 10.0)
        for alpha in (3.0, 50.0, 200.0, 1000.0)
    ),
    *(
        TipSetting(memory=_EVEN, answered_with=(beta, alpha))
        for beta in (2.0, 4.0, 8.0)
        for alpha in (10.0, 30.0, 120.0, 480.0)
    ),
)
"""Its ImageNet settings begin at 1 and 1.17, and search up to 7 and 3; for other sets, and in CLAP's repetition of it,
up to 10 and 50. Where texts are weak, photos must count for more than that. The even memory is method.md's B8b; its
scale, the class shares and the centring are ours. Training is dear, hence only two."""

_RATE, _EPS = 1e-3, 1e-4
_MOST_KEYS = 4_096
"""Photos that are remembered: the largest classes give up theirs first. The paper remembers 16 of each class."""
_SCORES_A_BLOCK = 8_000_000


class TipAdapterF:
    """softmax(100 x.t_c + alpha sum over keys k of class c of exp(-beta (1 - x.k))).

    A key is a training photo, the mean of its views; keys are trained, texts are not. Everything in `TipSetting` is
    chosen on practice photos. A class without text has its photos' mean in the place of it (baselines/start.py).
    """

    name = "tip-adapter-f"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train the keys in each way for every set of photos; every setting is read off one of them.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(frame: Frame, own: Sequence[TipSetting]) -> list[Answers]:
            caches: dict[Memory, Cache] = {}
            for setting in own:
                if setting.memory not in caches:
                    batches = stream(seed, f"baselines/{self.name}/m{frame.member}")
                    caches[setting.memory] = _cache(frame, setting.memory, batches, cancel)
            return [caches[setting.memory].answers(*setting.answered_with) for setting in own]

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=1)


@dataclass(frozen=True, kw_only=True)
class Cache:
    """Remembered photos, and texts."""

    keys: Tensor
    """(K, D), unit length before they are trained."""
    labels: Tensor
    """(K,) int64."""
    worth: Tensor
    """(K,), how much each key counts; ones in the paper."""
    texts: Tensor
    """(C, D), unit length."""
    scale: float
    """Of the texts' scores."""

    @classmethod
    def of_photos(cls, frame: Frame, scale: float, *, is_even: bool) -> "Cache":
        """The training-free start (B8): every photo, as the mean of its views; at most `_MOST_KEYS`."""
        rows = frame.rows
        places = remembered(rows.labels[rows.plain], rows.counts, _MOST_KEYS)
        labels = rows.labels[rows.plain][places]
        views = places[:, None] * rows.views + torch.arange(rows.views)
        features, _ = frame.photos(views.flatten())
        counts = torch.bincount(labels, minlength=len(rows.counts))
        mean_count = len(labels) / (counts > 0).sum()
        return cls(
            keys=unit(features.view(*views.shape, -1).mean(dim=1)),
            labels=labels,
            worth=mean_count / counts[labels] if is_even else torch.ones(len(labels)),
            texts=frame.texts,
            scale=scale,
        )

    def scores(self, features: Tensor, beta: float, alpha: float) -> Tensor:
        """(N, C), before the softmax."""
        likeness = torch.exp(-beta * (1 - features @ self.keys.T)) * self.worth
        remembered_likeness = likeness.new_zeros(len(features), len(self.texts)).index_add(1, self.labels, likeness)
        return self.scale * features @ self.texts.T + alpha * remembered_likeness

    def answers(self, beta: float, alpha: float) -> Answers:
        """Probabilities at one setting."""
        return by_blocks(
            lambda features: self.scores(features, beta, alpha).softmax(dim=1), _SCORES_A_BLOCK // len(self.keys)
        )


def _cache(frame: Frame, memory: Memory, batches: torch.Generator, cancel: CancelToken) -> Cache:
    """The keys as they are, or trained."""
    cancel.check()
    cache = Cache.of_photos(frame, memory.scale, is_even=memory.is_even)
    if memory.trained_with is None:
        return cache
    beta, alpha = memory.trained_with
    keys = cache.keys.clone().requires_grad_()
    training = replace(cache, keys=keys)
    shift = memory.balance * log_prior(frame.rows.counts)

    def loss(places: Tensor) -> Tensor:
        features, labels = frame.photos(places)
        return F.cross_entropy(training.scores(features, beta, alpha) + shift, labels)

    optimiser = torch.optim.AdamW([keys], lr=_RATE, eps=_EPS, fused=True)
    descend(optimiser, loss, ShuffledRows(frame.rows, batches), cancel, steps=steps_for(frame.rows))
    return replace(cache, keys=keys.detach())


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
