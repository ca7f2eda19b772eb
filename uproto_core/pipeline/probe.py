"""How long a training would take on this computer: a few photos are opened and looked at, and the rest is reckoned.

Nothing is trained and nothing kept, apart from what was read of those few photos. What earlier looks at the same photos
left in the cache makes the next training quicker, and so it makes the answer smaller.
"""

import dataclasses
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Final

import torch

from uproto_core.backbone.cache import CacheDamagedError, open_cache
from uproto_core.backbone.join import fit_join
from uproto_core.backbone.load import Backbone, require_backbone
from uproto_core.backbone.views import View, plan_answer_views, plan_views
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import TextsUnusableError
from uproto_core.events import Event, TimeMeasured
from uproto_core.jobs import ProbeJob, TrainJob
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.records import PhotoRecord, PhotoTable
from uproto_core.photos.scan import require_classes, scan_source
from uproto_core.photos.seen import SeenDamagedError, SeenPhotos
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.probe_counts import Counts, count_photos, count_tuning
from uproto_core.pipeline.probe_looks import (
    NOTHING,
    LearningCosts,
    Span,
    learning_costs,
    look_at,
    open_photos,
    silently,
    tuning_step,
)
from uproto_core.pipeline.words import texts_of
from uproto_core.settings import FeatureSettings, Preset
from uproto_core.store.paths import user_paths
from uproto_core.texts.choose import choose_texts
from uproto_core.texts.gather import Sources
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.tower import TextTower
from uproto_core.tuning.practice import REFERENCE_PHOTOS

PHOTOS: Final = 8
"""That are opened and looked at."""
_PHOTOS_ASKED: Final = 200
"""Photos that the cache is asked about."""
_CLASSES_READ: Final = 6
"""Whose sentences are chosen, to see how long that takes."""
_SECONDS_BESIDE: Final = Span(low=1.0, high=3.0)
"""What a training does once, however many photos there are: counting them, writing the classifier."""
_SLOWER: Final = 1.25
"""A minute of steady work warms a computer up, and it slows down; other programs want their share too."""


def probe(job: ProbeJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Measure, and tell of each way of training how long it would take.

    Yields:
        TimeMeasured for each of the presets, the quickest to measure first.

    Raises:
        TooFewClassesError: there is nothing to train on.
        UprotoError: the source or the model cannot be used.
    """
    compute = kept.compute(job.accelerator)
    require_backbone(job.backbone)
    table = silently(scan_source(job.source, cancel, job.read))
    require_classes(table)
    counts = count_photos(table.photos, job.settings.split)
    backbone = kept.backbone(job.backbone, compute)
    work = _Probe(job, table, counts, backbone, compute, cancel)
    for preset in sorted(job.presets, key=("quick", "balanced", "thorough").index):
        span = work.time_of(preset)
        low, high = span.low, span.high * _SLOWER
        yield TimeMeasured(preset=preset, backbone=backbone.name, seconds=(low * high) ** 0.5, low=low, high=high)


@dataclass(frozen=True, kw_only=True)
class _Missing:
    """What earlier trainings and checks have left to do."""

    learned: float
    """Views of a training photo that no cache has."""
    answered: float
    """Views of any other photo."""
    opened: float
    """Share of the photos with any view to make."""
    unread: float
    """Share of the photos that were never read."""


class _Probe:
    """One look at a source with one model."""

    def __init__(  # noqa: PLR0917  (what every stage takes, and what was counted)
        self,
        job: ProbeJob,
        table: PhotoTable,
        counts: Counts,
        backbone: Backbone,
        compute: Compute,
        cancel: CancelToken,
    ) -> None:
        self._job, self._counts, self._backbone = job, counts, backbone
        self._compute, self._cancel = compute, cancel
        self._table = dataclasses.replace(table, photos=tuple(p for p in table.photos if not p.is_left_out))
        features = job.settings.features
        self._plan = _plan(features)
        self._missing = self._what_is_missing()
        some = _spread_over(self._table.photos, PHOTOS)
        self._read = self._reading(some) if self._missing.unread else NOTHING
        opened = open_photos(some, self._plan, backbone, cancel)
        self._opened, self._pixels = opened.span, opened.pixels
        self._seen = NOTHING
        if len(self._pixels):
            self._seen = look_at(self._pixels.flatten(0, 1), backbone, compute, cancel)
        self._texts = self._choosing()
        self._learning = self._learn()

    def time_of(self, preset: Preset) -> Span:
        """Seconds of a whole training."""
        total = self._features() + self._texts + self._learned() + _SECONDS_BESIDE
        total += self._read.times(self._counts.seen * self._missing.unread)
        return total if preset == "quick" else total + self._tuned(preset)

    # ------------------------------------------------------------ photos

    def _features(self) -> Span:
        counts, missing = self._counts, self._missing
        views = counts.learning * missing.learned + (counts.practice + counts.exam) * missing.answered
        return self._beside(self._opened.times(counts.seen * missing.opened), self._seen.times(views))

    def _beside(self, opened: Span, seen: Span) -> Span:
        """Photos are opened while the model looks at others: on a processor both want the same cores."""
        if self._compute.device.type == "cpu":
            return Span(low=max(opened.low, seen.low), high=opened.high + seen.high)
        return Span(low=max(opened.low, seen.low), high=max(opened.high, seen.high))

    def _what_is_missing(self) -> _Missing:
        asked = _spread_over(self._table.photos, _PHOTOS_ASKED)
        try:
            recalled = SeenPhotos(user_paths().hashes).recall(asked)
        except SeenDamagedError:
            recalled = [None] * len(asked)
        shas = [measures.sha256 for measures in recalled if measures is not None]
        width = self._backbone.dim + sum(self._backbone.depth_sizes)
        made = {view: self._made(view, shas, width) for view in self._plan}
        everywhere = set(shas).intersection(*made.values()) if made else set[str]()
        share = {view: 1 - sum(sha in found for sha in shas) / len(asked) for view, found in made.items()}
        features = self._job.settings.features
        return _Missing(
            learned=sum(share.values()),
            answered=sum(share[view] for view in plan_answer_views(features)),
            opened=1 - sum(sha in everywhere for sha in shas) / len(asked),
            unread=1 - len(shas) / len(asked),
        )

    def _made(self, view: View, shas: Sequence[str], width: int) -> set[str]:
        self._cancel.check()
        try:
            return set(open_cache(self._backbone.fingerprint, view.key, width).read(list(dict.fromkeys(shas))))
        except CacheDamagedError:
            return set()

    def _reading(self, photos: tuple[PhotoRecord, ...]) -> Span:
        started = monotonic()
        read = silently(read_photos(dataclasses.replace(self._table, photos=photos), self._cancel))
        seconds = (monotonic() - started) / max(len(read), 1)
        return Span(low=seconds, high=seconds)

    # ------------------------------------------------------------ learning

    def _choosing(self) -> Span:
        """Sentences of a few classes are chosen, and all take as many times longer."""
        names = self._table.class_names
        some = names[:: max(len(names) // _CLASSES_READ, 1)][:_CLASSES_READ]
        job = self._job
        backbone = self._backbone
        texts = texts_of(TrainJob(source=job.source, out=job.source, texts=job.texts))
        evidence = Evidence(features=torch.zeros(0, backbone.dim), labels=torch.zeros(0, dtype=torch.int64))
        tower = TextTower(
            encode=backbone.encode_texts,
            context_length=backbone.context_length,
            reads_latin_only=backbone.reads_latin_only,
            logit_scale=backbone.logit_scale,
        )
        started = monotonic()
        try:
            silently(choose_texts(some, Sources(texts=texts), evidence, tower, job.settings.texts, self._cancel))
        except TextsUnusableError:
            # None of these few classes may be among the descriptions, or all is lost anyway: the training says so.
            silently(choose_texts(some, Sources(texts=None), evidence, tower, job.settings.texts, self._cancel))
        seconds = monotonic() - started
        return Span(low=seconds * 0.5, high=seconds).times(max(len(names) / len(some), 1))

    def _learn(self) -> LearningCosts:
        features, settings, dim = self._job.settings.features, self._job.settings, self._backbone.dim
        if len(self._pixels):
            views = self._pixels[:, : features.train_views]
            rows = self._backbone.encode_depths(views[:2].flatten(0, 1), self._cancel)
            seen = rows.reshape(-1, views.shape[1], rows.shape[1]).numpy()
            join = fit_join(seen, dim, self._backbone.depth_sizes, settings.features)
            dim = join.joined_dim if join is not None else dim
        return learning_costs(
            dim,
            self._counts.learning,
            self._counts.classes,
            views=features.train_views,
            settings=settings,
            compute=self._compute,
            cancel=self._cancel,
        )

    def _learned(self) -> Span:
        """The stages of learning, and the exam: its ordinary classifier learns from the same photos."""
        seconds = self._learning.all
        return Span(low=seconds * 0.8, high=seconds * 1.3 + self._learning.classifier * 0.3)

    # ------------------------------------------------------------ inside the model

    def _tuned(self, preset: Preset) -> Span:
        counts, settings = self._counts, self._job.settings
        amount = count_tuning(counts, settings.tuning)
        if not len(self._pixels):
            return NOTHING
        step = tuning_step(
            self._pixels[:, 0],
            self._backbone,
            counts.classes,
            preset=preset,
            settings=settings,
            compute=self._compute,
            cancel=self._cancel,
        )
        opened = self._opened.times(1 / len(self._plan))
        looked = min(counts.learning, REFERENCE_PHOTOS * counts.classes) + amount.asked
        shown = amount.steps * amount.batch
        a_round = self._beside(opened.times(shown), step.times(shown)) + self._beside(
            opened.times(looked), self._seen.times(looked)
        )
        rounds = Span(
            low=a_round.low * min(settings.tuning.rounds, settings.tuning.patience + 1),
            high=a_round.high * settings.tuning.rounds,
        )
        again = self._beside(
            self._opened.times(counts.learning + counts.practice),
            self._seen.times(counts.learning * len(self._plan) + counts.practice * settings.features.answer_views),
        )
        return rounds + again + self._learned()


def _plan(features: FeatureSettings) -> tuple[View, ...]:
    """All views of a training photo, those to learn from first."""
    return tuple(dict.fromkeys((*plan_views(features.train_views, features), *plan_answer_views(features))))


def _spread_over(photos: Sequence[PhotoRecord], count: int) -> tuple[PhotoRecord, ...]:
    """So many of them, from all classes alike."""
    many = min(count, len(photos))
    return tuple(photos[place * len(photos) // many] for place in range(many))
