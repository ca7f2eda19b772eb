"""Findings of every kind, made by hand, about photos of four small classes that are really there."""

from pathlib import Path

from tests.gui.pages.photo_source import write_source
from uproto_core.events import FindingMade, JobEnded, SourceScanned
from uproto_core.figures import ClassCount, ScanSummary
from uproto_core.findings import Doubt, Finding, FindingCode, Shortcut
from uproto_gui.pages.check.state import KINDS, CheckState

CLASSES = {"Ant": 6, "Bee": 5, "Cat": 4, "Dog": 3}


def photo(source: Path, name: str, number: int) -> Path:
    """A photo of a class."""
    return source / name / f"{name}_{number:03}.jpg"


def write_photos(folder: Path) -> Path:
    """The photos that the findings are about."""
    return write_source(folder, CLASSES)


def made_findings(source: Path) -> dict[FindingCode, Finding]:
    """Two or three questions of each kind that asks, and something to see of each other kind."""

    def at(name: str, number: int) -> Path:
        return photo(source, name, number)

    doubts = tuple(
        Doubt(
            path=at("Ant", number),
            class_name="Ant",
            suggestion="Bee",
            sure=0.91,
            here=(at("Ant", 4), at("Ant", 5)),
            there=(at("Bee", 0), at("Bee", 1), at("Bee", 2)),
        )
        for number in range(3)
    )
    cats = tuple(at("Cat", number) for number in range(3))
    return {
        "two-classes": Finding(
            code="two-classes",
            photos=4,
            groups=((at("Ant", 0), at("Bee", 0)), (at("Ant", 1), at("Cat", 1))),
            details=("Ant, Bee", "Ant, Cat"),
        ),
        "exam-leak": Finding(
            code="exam-leak", photos=2, groups=((at("Dog", 0), at("Dog", 1)),), details=("nearly the same",)
        ),
        "wrong-class": Finding(
            code="wrong-class", photos=3, groups=tuple((doubt.path,) for doubt in doubts), doubts=doubts
        ),
        "shortcut": Finding(
            code="shortcut",
            photos=4,
            groups=(cats, cats),
            classes=("Cat",),
            shortcuts=(
                Shortcut(class_name="Cat", sign="camera", auc=1.0, here="Pocket 3", elsewhere="Field 12"),
                Shortcut(class_name="Cat", sign="date", auc=0.93, here="2024-05-12", elsewhere=""),
            ),
        ),
        "similar-names": Finding(
            code="similar-names",
            photos=9,
            groups=((at("Bee", 0), at("Cat", 0)),),
            classes=("Bee", "Cat"),
            details=("spelling",),
            names=(("Bee", "Cat"),),
        ),
        "names-say-nothing": Finding(
            code="names-say-nothing", photos=3, groups=((at("Dog", 0),),), classes=("Dog",), details=("says nothing",)
        ),
        "too-few": Finding(
            code="too-few",
            photos=3,
            groups=(tuple(at("Dog", number) for number in range(3)),),
            classes=("Dog",),
            details=("3",),
        ),
        "one-occasion": Finding(code="one-occasion", photos=4, groups=(cats,), classes=("Cat",), details=("one day",)),
        "dark-blurred-tiny": Finding(
            code="dark-blurred-tiny",
            photos=2,
            groups=((at("Bee", 3),), (at("Bee", 4),)),
            details=("dark", "too long"),
        ),
        "nearly-the-same": Finding(
            code="nearly-the-same", photos=2, groups=((at("Cat", 2), at("Cat", 3)),), details=("burst",)
        ),
        "copies": Finding(
            code="copies", photos=3, groups=(tuple(at("Ant", number) for number in (2, 3, 4)),), details=("Ant",)
        ),
        "unreadable": Finding(
            code="unreadable", photos=1, groups=((source / "Ant" / "cut.jpg",),), details=("cut off",)
        ),
    }


def checked(source: Path, findings: dict[FindingCode, Finding]) -> CheckState:
    """A check that told these, and nothing of all other kinds."""
    counts = tuple(ClassCount(class_name=name, photos=n, group="even") for name, n in CLASSES.items())
    summary = ScanSummary(photos=sum(CLASSES.values()), classes=counts, splits={}, ignored={}, seconds=0.1)
    examples = {name: tuple(photo(source, name, number) for number in range(n)) for name, n in CLASSES.items()}
    state = CheckState().after(SourceScanned(summary=summary, examples=examples)).begun()
    for kind in KINDS:
        state = state.after(FindingMade(finding=findings.get(kind, Finding(code=kind, photos=0))))
    return state.after(JobEnded(job="check", seconds=0.1))
