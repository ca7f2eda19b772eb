"""What the Results page shows, read from a finished run: no Qt, no words, each figure with its count and range."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from uproto_core.errors import RunUnusableError
from uproto_core.figures import Accuracy, ClassFigures, ExamFigures, GeometryPair, Group, GroupRule, Metrics
from uproto_core.store.exam_door import read_shown
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import photos_folder
from uproto_core.store.runs import Prediction, RunDocument, SimilarRow, SplitRow, read_run, read_similar, read_split
from uproto_gui.pages.results.mistakes import Mistake, mistakes_of
from uproto_gui.pages.results.ordinary import Comparison, compare
from uproto_gui.pages.results.rescued import Rescued, rescued_of
from uproto_gui.pages.results.sphere import SphereState

ORDINARY = "linear"
"""Name of the ordinary classifier among `Metrics.rivals`: same photos, same model, no care for rare classes."""

FEW_PHOTOS = 10
"""Under so many exam photos no percent is written, only "k of n"."""

_FLATTERS_FROM = 0.05
_LIKES = 6
"""Training photos shown beside a mix-up."""

_GROUPS: tuple[Group, ...] = ("few", "medium", "many")


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupRow:
    """Rare, middle or common: what was found, and what the ordinary classifier finds."""

    group: Group
    accuracy: Accuracy
    right: int
    ordinary: Accuracy | None
    ordinary_right: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassRow:
    """One class in the exam; `n` is 0 where it could not be measured."""

    class_name: str
    group: Group
    train_n: int
    n: int
    correct: int
    claimed: int
    found: Accuracy

    @property
    def share(self) -> float | None:
        """Share found, 0 to 1; None without exam photos."""
        return self.found.value

    @property
    def right_when_said(self) -> float | None:
        """Share of right answers among the answers with this class; None if it was never answered."""
        return self.correct / self.claimed if self.claimed else None


@dataclass(frozen=True, kw_only=True, slots=True)
class MixUpRow:
    """Exam photos of one class that were taken for another."""

    class_name: str
    answer: str
    group: Group
    n: int
    of: int
    photos: tuple[Path, ...] = ()
    likes: tuple[Path, ...] = ()
    """A few training photos of the class they were taken for."""

    @property
    def like(self) -> Path | None:
        """The first training photo of the class they were taken for."""
        return self.likes[0] if self.likes else None


@dataclass(frozen=True, kw_only=True)
class ConfusionTable:
    """Exam photos by their class (rows) and their answer (columns); only cells that are not empty are held."""

    class_names: tuple[str, ...]
    """Most training photos first."""
    groups: tuple[Group, ...]
    cells: Mapping[tuple[int, int], tuple[Path, ...]]
    totals: tuple[int, ...]
    """Exam photos of each class."""


@dataclass(frozen=True, kw_only=True)
class ResultsState:
    """Everything the page shows of one run."""

    source: Path
    preset: str
    backbone: str
    is_built_in: bool
    ended: datetime | None
    photos: int
    exam: ExamFigures | None
    practice: ExamFigures | None
    rule: GroupRule
    groups: tuple[GroupRow, ...]
    """Rare, middle, common; one row of all classes in an even folder."""
    classes: tuple[ClassRow, ...]
    """Least found first; classes without exam photos last."""
    distrusted: tuple[ClassRow, ...]
    """Classes of which half or less was found."""
    unmeasured: tuple[tuple[str, int], ...]
    """Classes without exam photos, with their training photos."""
    mix_ups: tuple[MixUpRow, ...]
    confusion: ConfusionTable
    comparison: Comparison | None
    """uproto and the ordinary classifier on the same exam photos of rare classes (all classes of an even folder)."""
    geometry: GeometryPair
    rescued: Rescued = field(default_factory=Rescued)
    """Each exam photo with the ordinary classifier's answer beside uproto's."""
    mistakes: tuple[Mistake, ...] = ()
    """Exam photos that were answered wrongly or not surely, the surest mistake first."""
    started: datetime | None = None
    """When it began to read its photos: what was decided later counts in the next training."""
    sphere: SphereState | None = None
    """Where its classes lie; None where the run did not keep it."""
    looks: int = 1
    """How often its exam was looked at, whichever trainings it was looked at with."""
    is_exam_closed: bool = False
    """Whether it has an exam that was not opened: only practice photos are shown."""

    @property
    def figures(self) -> ExamFigures | None:
        """What the page shows: the exam, or the practice photos where no exam was possible."""
        return self.exam if self.exam is not None else self.practice

    @property
    def is_even(self) -> bool:
        """Whether the classes have so similar numbers of photos that there are no groups."""
        return self.rule.kind == "even"

    @property
    def flatters(self) -> bool:
        """Whether the plain accuracy is so much higher than the fair one that it misleads."""
        if self.exam is None or self.exam.accuracy.value is None or self.exam.balanced_accuracy.value is None:
            return False
        return self.exam.accuracy.value - self.exam.balanced_accuracy.value >= _FLATTERS_FROM - 1e-12

    @property
    def common_share(self) -> float | None:
        """Share of the exam photos that are of common classes."""
        if self.exam is None or not self.exam.n:
            return None
        return self.exam.many.n / self.exam.n

    @property
    def train_counts(self) -> dict[str, int]:
        """Training photos of each class."""
        return {row.class_name: row.train_n for row in self.classes} | dict(self.unmeasured)

    def group_of(self, class_name: str) -> Group:
        """The group of a class."""
        return self.rule.group_of(self.train_counts.get(class_name, 0))


def read_results(run: Path, project: Path | None = None) -> ResultsState:
    """Read everything the page shows of a finished run.

    Args:
        run: Its folder.
        project: The project it belongs to, which knows whether its exam was opened.

    Raises:
        RunUnusableError: the run is not finished, or a file of it is missing or damaged.
    """
    paths = RunPaths(run)
    shown = read_shown(run, project)
    similar: tuple[SimilarRow, ...] = ()
    with suppress(RunUnusableError):  # trainings of older versions have none
        similar = read_similar(paths) if shown.predictions else ()
    results = results_of(read_run(paths), shown.metrics, shown.predictions, read_split(paths), similar)
    return replace(results, looks=max(shown.standing.looks, 1), is_exam_closed=shown.is_exam_closed)


def results_of(
    document: RunDocument,
    metrics: Metrics,
    predictions: Sequence[Prediction],
    split: Sequence[SplitRow],
    similar: Sequence[SimilarRow] = (),
) -> ResultsState:
    """What a run's files say, in the page's order."""
    source = Path(str(document.job.get("source", "")))
    folder = photos_folder(source)
    train = _training_photos(split, folder)
    rows = _class_rows(metrics, train)
    groups = {name: metrics.groups.group_of(len(photos)) for name, photos in train.items()}
    examined = tuple(row for row in rows if row.n)
    return ResultsState(
        source=source,
        preset=str(document.job.get("preset", "quick")),
        backbone=document.backbone,
        is_built_in=document.backbone_is_built_in,
        ended=datetime.fromisoformat(document.ended) if document.ended else None,
        photos=document.photos,
        exam=metrics.exam,
        practice=metrics.validation,
        rule=metrics.groups,
        groups=_group_rows(metrics),
        geometry=metrics.geometry,
        classes=(*examined, *(row for row in rows if not row.n)),
        distrusted=tuple(row for row in examined if 2 * row.correct <= row.n),
        unmeasured=tuple((name, len(train.get(name, ()))) for name in metrics.cannot_be_examined),
        mix_ups=_mix_ups(metrics.exam, predictions, train, folder, groups),
        confusion=_confusion(predictions, train, folder, groups),
        comparison=_compared(metrics, predictions, groups),
        rescued=rescued_of(predictions if metrics.exam is not None else (), groups, folder),
        mistakes=mistakes_of(predictions if metrics.exam is not None else (), train, groups, folder, similar),
        started=datetime.fromisoformat(document.started),
    )


def _training_photos(split: Iterable[SplitRow], folder: Path) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = defaultdict(list)
    for row in split:
        if row.split == "train":
            found[row.class_name].append(folder / row.path)
    return dict(found)


def _class_rows(metrics: Metrics, train: Mapping[str, Sequence[Path]]) -> list[ClassRow]:
    shown = metrics.exam if metrics.exam is not None else metrics.validation
    if shown is None:
        return []
    rows = [_class_row(entry) for entry in shown.per_class]
    known = {row.class_name for row in rows}
    for name in metrics.cannot_be_examined:
        if name not in known:
            n = len(train.get(name, ()))
            rows.append(
                _class_row(ClassFigures(class_name=name, train_n=n, n=0, correct=0, group=metrics.groups.group_of(n)))
            )
    # Equal shares: more photos first, for "0 of 4" says more than "0 of 1".
    return sorted(rows, key=lambda row: (row.share if row.share is not None else 2.0, -row.n, row.class_name))


def _class_row(entry: ClassFigures) -> ClassRow:
    return ClassRow(
        class_name=entry.class_name,
        group=entry.group,
        train_n=entry.train_n,
        n=entry.n,
        correct=entry.correct,
        claimed=entry.claimed,
        found=entry.found,
    )


def _group_rows(metrics: Metrics) -> tuple[GroupRow, ...]:
    shown = metrics.exam if metrics.exam is not None else metrics.validation
    if shown is None:
        return ()
    # The ordinary classifier takes the exam only: beside practice photos it would be another measure.
    rival = metrics.rivals.get(ORDINARY) if metrics.exam is not None else None
    groups: tuple[Group, ...] = ("even",) if metrics.groups.kind == "even" else _GROUPS
    return tuple(
        GroupRow(
            group=group,
            accuracy=_of_group(shown, group),
            right=_right_of(shown, group),
            ordinary=_of_group(rival, group) if rival is not None else None,
            ordinary_right=_right_of(rival, group) if rival is not None else 0,
        )
        for group in groups
    )


def _right_of(figures: ExamFigures, group: Group) -> int:
    return sum(entry.correct for entry in figures.per_class if entry.group == group)


def _of_group(figures: ExamFigures, group: Group) -> Accuracy:
    by_group = {"few": figures.few, "medium": figures.medium, "many": figures.many}
    return by_group.get(group, figures.balanced_accuracy)


def _mix_ups(
    exam: ExamFigures | None,
    predictions: Sequence[Prediction],
    train: Mapping[str, Sequence[Path]],
    folder: Path,
    groups: Mapping[str, Group],
) -> tuple[MixUpRow, ...]:
    if exam is None:
        return ()
    of = Counter(row.class_name for row in predictions)
    photos: dict[tuple[str, str], list[Path]] = defaultdict(list)
    for row in predictions:
        if row.answer != row.class_name:
            photos[row.class_name, row.answer].append(folder / row.path)
    rows = [
        MixUpRow(
            class_name=name,
            answer=answer,
            group=groups.get(name, "even"),
            n=len(mistaken),
            of=of[name],
            photos=tuple(mistaken),
            likes=tuple(train.get(answer, ())[:_LIKES]),
        )
        for (name, answer), mistaken in photos.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.n, -row.n / row.of, row.class_name, row.answer)))


def _confusion(
    predictions: Sequence[Prediction],
    train: Mapping[str, Sequence[Path]],
    folder: Path,
    groups: Mapping[str, Group],
) -> ConfusionTable:
    seen = {row.class_name for row in predictions} | {row.answer for row in predictions} | set(train)
    names = sorted(seen, key=lambda name: (-len(train.get(name, ())), name))
    index = {name: number for number, name in enumerate(names)}
    cells: dict[tuple[int, int], list[Path]] = defaultdict(list)
    for row in predictions:
        cells[index[row.class_name], index[row.answer]].append(folder / row.path)
    of = Counter(row.class_name for row in predictions)
    return ConfusionTable(
        class_names=tuple(names),
        groups=tuple(groups.get(name, "even") for name in names),
        cells={cell: tuple(photos) for cell, photos in cells.items()},
        totals=tuple(of[name] for name in names),
    )


def _compared(metrics: Metrics, predictions: Sequence[Prediction], groups: Mapping[str, Group]) -> Comparison | None:
    if metrics.exam is None or not any(row.ordinary for row in predictions):
        return None
    is_even = metrics.groups.kind == "even"
    rows = [row for row in predictions if is_even or groups.get(row.class_name) == "few"]
    return compare((row.answer == row.class_name, row.ordinary == row.class_name) for row in rows)
