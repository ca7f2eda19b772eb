"""Two answers in one: a network on the photo, and the sentences of each class that suit the photo (method.md B12).

[related: Tian et al. 2022, VL-LTR, "language-guided recognition head", models/finetune.py, engine.py]
"""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from uproto_core.baselines.descent import Draws, RootRows, descend, steps_for
from uproto_core.baselines.interface import Answers, by_blocks
from uproto_core.baselines.search import fit_best
from uproto_core.baselines.start import sentences_or_photos, texts_or_photos
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.space import NORM_FLOOR
from uproto_core.seeds import stream

SHARES = (0.2, 0.35, 0.5, 0.7, 0.85)
"""How much the network has to say in the mix: 0.2 is published for ImageNet-LT and Places-LT, 0.7 for iNaturalist.
All of them are read off one training, the dearest of all rivals."""
PUBLISHED_SHARE = 0.2
SCALE = 100.0

_RATE, _DECAY = 1e-3, 5e-2
_WIDENING = 4
_SPREAD = 0.02
_MOST_SENTENCES = 64
_SCORES_A_BLOCK = 8_000_000


class VlLtrHead:
    """r softmax(MLP(x)) + (1 - r) softmax(100 x.norm(v_c)), v_c the sentences of class c as attention weighs them.

    Photos of rare classes are drawn more often, by the root of the counts, as the paper's settings have it. The share
    r is chosen on practice photos. A class without text has its photos' mean as its only sentence (baselines/start.py).
    """

    name = "vl-ltr-head"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train once for every set of photos; every share is read off it.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the weights and the batches.
        """

        def fits(member: int, shares: Sequence[float]) -> Iterator[Answers]:
            rows = member_rows(data, member)
            place = f"baselines/{self.name}/m{member}"
            sentences, labels = sentences_or_photos(data, texts_or_photos(data, rows))
            padded, is_there = by_class(sentences, labels, data.classes)
            head = LanguageGuided(padded, is_there, stream(seed, f"{place}/start"))
            _train(head, rows, RootRows(rows, stream(seed, f"{place}/batches")), cancel)
            return (_mixed(head, share) for share in shares)

        return fit_best(data, SHARES, fits, usual=PUBLISHED_SHARE)


class LanguageGuided(nn.Module):
    """The two branches, one head of attention as in the paper's code."""

    def __init__(self, sentences: Tensor, is_there: Tensor, generator: torch.Generator) -> None:
        """Set out: attention compares photo and sentence as they are.

        Args:
            sentences: (C, M, D), unit length.
            is_there: (C, M) bool, which of them are sentences; at least one of each class.
            generator: Of the network's weights.
        """
        super().__init__()
        classes, _, dim = sentences.shape
        self._sentences = sentences
        # Affine terms of the paper's layer norms are taken into the maps that follow them.
        self._keys = F.layer_norm(sentences, (dim,))
        self._is_there = is_there
        self.scores_a_photo = is_there.numel()
        # v.v needs the sentences' products only, (C, M, M): the values themselves would be (N, C, D).
        self._products = sentences @ sentences.transpose(1, 2)
        self.query_map = nn.Parameter(torch.eye(dim))
        self.key_map = nn.Parameter(torch.eye(dim))
        self.down = nn.Parameter(_SPREAD * torch.randn(_WIDENING * dim, dim, generator=generator))
        self.down_bias = nn.Parameter(torch.zeros(_WIDENING * dim))
        self.out = nn.Parameter(_SPREAD * torch.randn(classes, _WIDENING * dim, generator=generator))
        self.out_bias = nn.Parameter(torch.zeros(classes))

    def network(self, features: Tensor) -> Tensor:
        """Scores of the photo alone, (N, C)."""
        hidden = F.linear(features, self.down, self.down_bias).relu()
        return F.linear(hidden, self.out, self.out_bias)

    def language(self, features: Tensor) -> Tensor:
        """Scores by the sentences, (N, C)."""
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


def _train(head: LanguageGuided, rows: MemberRows, draws: Draws, cancel: CancelToken) -> None:
    def loss(places: Tensor) -> Tensor:
        features, labels = rows.features[places], rows.labels[places]
        return F.cross_entropy(head.network(features), labels) + F.cross_entropy(head.language(features), labels)

    optimiser = torch.optim.AdamW(head.parameters(), lr=_RATE, weight_decay=_DECAY, fused=True)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))


def _mixed(head: LanguageGuided, share: float) -> Answers:
    @torch.no_grad()
    def answers(features: Tensor) -> Tensor:
        network, language = head.network(features).softmax(dim=1), head.language(features).softmax(dim=1)
        return share * network + (1 - share) * language

    return by_blocks(answers, _SCORES_A_BLOCK // head.scores_a_photo)
