"""Two answers in one: a network on the photo, and the sentences of each class that suit the photo (method.md B12).

[related: Tian et al. 2022, VL-LTR, "language-guided recognition head", models/finetune.py, engine.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from uproto_core.baselines.descent import Draws, RootRows, descend, steps_for
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers, by_blocks
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import NORM_FLOOR
from uproto_core.seeds import stream


@dataclass(frozen=True, kw_only=True)
class VlLtrSetting:
    """What is tried."""

    rate: float = 1e-3
    """First rate of AdamW for the network."""
    balance: float = 0.0
    """How much log pi_c is in the network's loss; photos are drawn so that a half would even it out."""
    share: float = 0.2
    """How much the network has to say in the mix."""
    further: float = 0.0
    """How much log pi_c is taken from the answer."""
    is_centred: bool = False


USUAL = VlLtrSetting()
SETTINGS = tuple(
    VlLtrSetting(rate=rate, balance=balance, share=share, further=further)
    for (rate, balance), share, further in product(
        ((1e-3, 0.0), (3e-3, 0.5)), (0.2, 0.5, 0.7, 0.85, 1.0), (0.0, 0.25, 0.5, 1.0)
    )
)
"""A rate of 1e-3 is published, and a share of 0.2 for ImageNet-LT and Places-LT, 0.7 for iNaturalist. The class shares
in the loss and in the answer, and the higher rate for them, are ours. All but the rate and the balance is read off."""
SCALE = 100.0

_RATE, _DECAY = 1e-3, 5e-2
_WIDENING = 4
_SPREAD = 0.02
_MOST_SENTENCES = 64
_SCORES_A_BLOCK = 8_000_000


class VlLtrHead:
    """r softmax(MLP(x)) + (1 - r) softmax(100 x.norm(v_c)), v_c the sentences of class c as attention weighs them.

    Photos of rare classes are drawn more often, by the root of the counts, as the paper's settings have it. Everything
    in `VlLtrSetting` is chosen on practice photos. A class without text has its photos' mean as its only sentence
    (baselines/start.py).
    """

    name = "vl-ltr-head"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train both branches for every set of photos; every share is read off them.

        The branches share nothing and their losses are added, so that each is trained alone.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the weights and the batches.
        """

        def fit(frame: Frame, own: Sequence[VlLtrSetting]) -> list[Answers]:
            place = f"baselines/{self.name}/m{frame.member}"
            language = Language(*by_class(frame.sentences, frame.sentence_labels, data.classes))
            rows = frame.rows
            _train(language, frame, RootRows(rows, stream(seed, f"{place}/batches")), cancel, rate=_RATE)
            networks: dict[tuple[float, float], Network] = {}
            for rate, balance in dict.fromkeys((setting.rate, setting.balance) for setting in own):
                network = Network(data.classes, data.features.shape[2], stream(seed, f"{place}/start"))
                draws = RootRows(rows, stream(seed, f"{place}/batches"))
                _train(network, frame, draws, cancel, rate=rate, balance=balance)
                networks[rate, balance] = network
            return [_mixed(networks[setting.rate, setting.balance], language, frame, setting) for setting in own]

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=1)


class Network(nn.Module):
    """A hidden layer of 4 D, from the photo alone."""

    def __init__(self, classes: int, dim: int, generator: torch.Generator) -> None:
        """Set out.

        Args:
            classes: C.
            dim: D.
            generator: Of the weights.
        """
        super().__init__()
        self.down = nn.Parameter(_SPREAD * torch.randn(_WIDENING * dim, dim, generator=generator))
        self.down_bias = nn.Parameter(torch.zeros(_WIDENING * dim))
        self.out = nn.Parameter(_SPREAD * torch.randn(classes, _WIDENING * dim, generator=generator))
        self.out_bias = nn.Parameter(torch.zeros(classes))

    def forward(self, features: Tensor) -> Tensor:
        """Scores, (N, C)."""
        hidden = F.linear(features, self.down, self.down_bias).relu()
        return F.linear(hidden, self.out, self.out_bias)


class Language(nn.Module):
    """The sentences of each class as they suit the photo; one head of attention as in the paper's code."""

    def __init__(self, sentences: Tensor, is_there: Tensor) -> None:
        """Set out: attention compares photo and sentence as they are.

        Args:
            sentences: (C, M, D), unit length.
            is_there: (C, M) bool, which of them are sentences; at least one of each class.
        """
        super().__init__()
        dim = sentences.shape[2]
        self._sentences = sentences
        # Affine terms of the paper's layer norms are taken into the maps that follow them.
        self._keys = F.layer_norm(sentences, (dim,))
        self._is_there = is_there
        self.scores_a_photo = is_there.numel()
        # v.v needs the sentences' products only, (C, M, M): the values themselves would be (N, C, D).
        self._products = sentences @ sentences.transpose(1, 2)
        self.query_map = nn.Parameter(torch.eye(dim))
        self.key_map = nn.Parameter(torch.eye(dim))

    def forward(self, features: Tensor) -> Tensor:
        """Scores, (N, C)."""
        dim = features.shape[1]
        # (Wq a).(Wk b) = (Wk^T Wq a).b: the map is taken to the photos, which are fewer than the sentences.
        queries = F.layer_norm(features, (dim,)) @ self.query_map.T @ self.key_map
        attention = torch.einsum("nd,cmd->ncm", queries, self._keys) / dim**0.5
        attention = attention.masked_fill(~self._is_there, -torch.inf).softmax(dim=2)
        agreement = (attention * torch.einsum("nd,cmd->ncm", features, self._sentences)).sum(dim=2)
        square = (torch.einsum("ncm,cmk->nck", attention, self._products) * attention).sum(dim=2)
        lengths = square.clamp(min=NORM_FLOOR).sqrt()
        scores: Tensor = SCALE * agreement / lengths
        return scores


def by_class(sentences: Tensor, labels: Tensor, classes: int) -> tuple[Tensor, Tensor]:
    """Sentences side by side for every class, at most 64 of each, and which places are filled.

    Args:
        sentences: (S, D).
        labels: (S,) int64; every class occurs.
        classes: C.

    Returns:
        (C, M, D), zeros where there is none, and (C, M) bool.
    """
    counts = torch.bincount(labels, minlength=classes)
    order = labels.sort(stable=True).indices
    starts = counts.cumsum(dim=0) - counts
    number = torch.arange(len(labels)) - starts[labels[order]]
    width = min(int(counts.max()), _MOST_SENTENCES)
    order, number = order[number < width], number[number < width]
    padded = sentences.new_zeros(classes, width, sentences.shape[1])
    padded[labels[order], number] = sentences[order]
    return padded, torch.arange(width) < counts[:, None]


def _train(
    branch: Network | Language,
    frame: Frame,
    draws: Draws,
    cancel: CancelToken,
    *,
    rate: float,
    balance: float = 0.0,
) -> None:
    shift = balance * log_prior(frame.rows.counts)

    def loss(places: Tensor) -> Tensor:
        features, labels = frame.photos(places)
        return F.cross_entropy(branch(features) + shift, labels)

    optimiser = torch.optim.AdamW(branch.parameters(), lr=rate, weight_decay=_DECAY, fused=True)
    descend(optimiser, loss, draws, cancel, steps=steps_for(frame.rows))


def _mixed(network: Network, language: Language, frame: Frame, setting: VlLtrSetting) -> Answers:
    offset = setting.further * log_prior(frame.rows.counts)

    @torch.no_grad()
    def answers(features: Tensor) -> Tensor:
        of_network, of_language = ((branch(features) - offset).softmax(dim=1) for branch in (network, language))
        mixed: Tensor = setting.share * of_network + (1 - setting.share) * of_language
        return mixed

    return by_blocks(answers, _SCORES_A_BLOCK // language.scores_a_photo)
