"""A finished run written by hand: six classes, three groups, an exam whose figures a reader can follow."""

from collections.abc import Callable
from pathlib import Path

from uproto_core.figures import (
    ClassFigures,
    ExamFigures,
    Geometry,
    GeometryPair,
    GroupRule,
    Metrics,
    MixUp,
    mean_over_classes,
    share_of_photos,
)
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import (
    Prediction,
    RunDocument,
    SplitRow,
    write_metrics,
    write_predictions,
    write_run,
    write_split,
)

TRAIN = {"Fox": 120, "Hare": 60, "Lynx": 12, "Badger": 110, "Marten": 8, "Genet": 2}
"""Training photos: two common, one middle, three rare; Genet has no exam photo."""

ANSWERS = {
    "Fox": ["Fox"] * 19 + ["Badger"],
    "Badger": ["Badger"] * 20,
    "Hare": ["Hare"] * 10 + ["Fox"] * 2,
    "Lynx": ["Lynx", "Fox", "Fox"],
    "Marten": ["Marten", "Marten"],
}
ORDINARY = {
    "Fox": ["Fox"] * 20,
    "Badger": ["Badger"] * 20,
    "Hare": ["Hare"] * 9 + ["Fox"] * 3,
    "Lynx": ["Fox"] * 3,
    "Marten": ["Badger", "Marten"],
}
RULE = GroupRule(kind="benchmark", low=20, high=100)


def figures(answers: dict[str, list[str]], rule: GroupRule = RULE) -> ExamFigures:
    """The exam figures of a table of answers."""
    counts = {name: (given.count(name), len(given)) for name, given in answers.items()}
    of_group = {
        group: mean_over_classes(count for name, count in counts.items() if rule.group_of(TRAIN[name]) == group)
        for group in ("many", "medium", "few")
    }
    mistakes = {
        (name, answer): given.count(answer)
        for name, given in answers.items()
        for answer in dict.fromkeys(given)
        if answer != name
    }
    n = sum(photos for _, photos in counts.values())
    return ExamFigures(
        n=n,
        classes=len(counts),
        accuracy=share_of_photos(sum(right for right, _ in counts.values()), n, classes=len(counts)),
        balanced_accuracy=mean_over_classes(counts.values()),
        many=of_group["many"],
        medium=of_group["medium"],
        few=of_group["few"],
        worst_class=share_of_photos(1, 3),
        macro_f1=0.8,
        ece=0.05,
        per_class=tuple(
            ClassFigures(
                class_name=name,
                train_n=TRAIN[name],
                n=photos,
                correct=right,
                group=rule.group_of(TRAIN[name]),
                claimed=sum(given.count(name) for given in answers.values()),
            )
            for name, (right, photos) in counts.items()
        ),
        mix_ups=tuple(
            MixUp(class_name=name, answer=answer, n=n, of=len(answers[name])) for (name, answer), n in mistakes.items()
        ),
    )


def write_made_run(
    root: Path,
    source: Path,
    draw_photo: Callable[..., Path] | None = None,
    *,
    rule: GroupRule = RULE,
    has_exam: bool = True,
    ended: str | None = "2024-05-01T14:02:00+00:00",
) -> Path:
    """Write the run's files below `root`; with `draw_photo` also the photos that pages look at.

    Without an exam the same answers are those for practice photos.
    """
    run = RunPaths(root)
    nothing = Geometry(head_head=None, head_tail=None, tail_tail=None, ratio=None)
    write_run(
        run,
        RunDocument(
            job={"kind": "train", "source": str(source), "out": str(root), "preset": "quick"},
            fingerprint="0",
            backbone="built-in",
            backbone_is_built_in=True,
            device="cpu",
            versions={},
            started="2024-05-01T13:58:00+00:00",
            ended=ended,
            photos=sum(TRAIN.values()) + 57,
            class_names=tuple(sorted(TRAIN)),
        ),
    )
    write_metrics(
        run,
        Metrics(
            exam=figures(ANSWERS, rule) if has_exam else None,
            validation=None if has_exam else figures(ANSWERS, rule),
            geometry=GeometryPair(before=nothing, after=nothing),
            settings={},
            timing_s={},
            groups=rule,
            rivals={"linear": figures(ORDINARY, rule)} if has_exam else {},
            cannot_be_examined=("Genet",) if has_exam else tuple(TRAIN),
        ),
    )
    rows = [
        Prediction(
            path=f"{name}/exam_{number:02}.jpg",
            class_name=name,
            answer=answer,
            is_sure=True,
            confidence=0.9,
            ordinary=ORDINARY[name][number],
            ordinary_confidence=0.8,
        )
        for name, given in ANSWERS.items()
        for number, answer in enumerate(given)
        if has_exam
    ]
    train = [
        SplitRow(path=f"{name}/learn_{number:03}.jpg", class_name=name, split="train")
        for name, photos in TRAIN.items()
        for number in range(photos)
    ]
    write_predictions(run, rows)
    write_split(run, [*train, *(SplitRow(path=row.path, class_name=row.class_name, split="test") for row in rows)])
    if draw_photo is not None:
        for wanted in (*(row for row in rows if row.answer != row.class_name), *(train[0:1])):
            draw_photo(source / wanted.path)
    return root
