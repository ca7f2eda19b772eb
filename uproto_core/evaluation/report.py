"""The model card: what a classifier is for and how good it is, in words a person can read without the program."""

from uproto_core.figures import Accuracy, ExamFigures, GroupRule, whole_percent
from uproto_core.store.exam_cards import MEASURED

_FEW_PHOTOS = 10
"""Under this many photos a share is told as a count, never as a percentage."""


def in_words(accuracy: Accuracy) -> str:
    """An accuracy with its count and range: "81 % (75-86), 196 photos, 23 classes", or "n/a"."""
    if accuracy.value is None:
        return share_in_words(accuracy)
    photos = "" if accuracy.n < _FEW_PHOTOS else f", {accuracy.n} photos"
    return f"{share_in_words(accuracy)}{photos}, {accuracy.classes} class{'' if accuracy.classes == 1 else 'es'}"


def share_in_words(accuracy: Accuracy) -> str:
    """A share with its range, "81 % (75-86)"; of few photos a count, "2 of 3"; without photos "n/a"."""
    if accuracy.value is None or accuracy.low is None or accuracy.high is None:
        return "n/a: no photos"
    if accuracy.n < _FEW_PHOTOS:
        return f"{round(accuracy.value * accuracy.n)} of {accuracy.n}"
    return f"{whole_percent(accuracy.value)} % ({100 * accuracy.low:.0f}-{100 * accuracy.high:.0f})"


def groups_in_words(rule: GroupRule) -> str:
    """The convention of the groups, with its numbers."""
    if rule.kind == "even":
        return "No groups: the largest class has under three times the photos of the smallest."
    return (
        f"Rare: under {rule.low:.0f} training photos. Middle: {rule.low:.0f} to {rule.high:.0f}. "
        f"Common: over {rule.high:.0f}. "
        + ("(The literature's limits.)" if rule.kind == "benchmark" else "(Thirds of the log scale of this folder.)")
    )


def model_card(
    class_names: tuple[str, ...],
    train_counts: tuple[int, ...],
    rule: GroupRule,
    exam: ExamFigures | None,
    backbone: str,
    *,
    is_tuned: bool = False,
) -> str:
    """The card as Markdown; `is_tuned` says that the model's image tower was trained further."""
    trained = ", whose part for photos was trained further on them" if is_tuned else ""
    lines = [
        "# Photo classifier made with uproto",
        "",
        f"It tells {len(class_names)} classes apart and was trained on {sum(train_counts)} photos. It looks at photos "
        f"with the model `{backbone}`{trained}. It gives one answer per photo, or says that it is not sure.",
        "",
        "## How good it is",
        "",
    ]
    if exam is None:
        lines.append("It was not examined: no class had photos to spare for an exam.")
    else:
        lines += [
            MEASURED,
            "",
            f"- All classes equal: {in_words(exam.balanced_accuracy)}",
            f"- Rare: {in_words(exam.few)}",
            f"- Middle: {in_words(exam.medium)}",
            f"- Common: {in_words(exam.many)}",
            f"- Plain accuracy: {in_words(exam.accuracy)}",
        ]
        if exam.answered is not None:
            share, right = exam.answered.share, exam.answered.right
            lines += [
                f"- It answers {share_in_words(share)} of {share.n} photos and says not sure to the rest",
                f"- Right among the answers: {share_in_words(right)}",
            ]
    lines += ["", groups_in_words(rule), "", "## Classes", "", "| class | training photos |", "| --- | --- |"]
    lines += [f"| {_cell(name)} | {count} |" for name, count in zip(class_names, train_counts, strict=True)]
    lines += [
        "",
        "## Limits",
        "",
        "It knows only these classes. Photos from other places, cameras or seasons than those it was trained on may be "
        "answered worse than the figures say. Classes without exam photos were learned and never measured.",
        "",
        "Use it with `uproto predict`, or drop it on the window of uproto.",
        "",
    ]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")
