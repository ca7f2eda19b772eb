"""What a classifier says about itself in its `bundle.json`, as far as the Use page tells it to people."""

from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from uproto_core.errors import BundleUnusableError
from uproto_core.figures import Document, GroupRule
from uproto_core.store.balance import Balance, read_balance, read_sure
from uproto_core.store.paths import BundlePaths
from uproto_core.sureness import SureTable
from uproto_gui.pages.use.state import ClassifierFacts


class _Calibration(Document):
    target: float | None = None
    is_reached: bool = False


class _Head(Document):
    """The keys of `bundle.json` that are shown; the engine checks the whole file."""

    class_names: tuple[str, ...]
    train_counts: tuple[int, ...]
    groups: GroupRule
    calibration: _Calibration = _Calibration()


def read_classifier(bundle: Path, title: str) -> ClassifierFacts:
    """The facts of a classifier; only its title where the file cannot be read, for the engine says why.

    Args:
        bundle: The classifier's folder.
        title: Its name for people.
    """
    try:
        head = _Head.model_validate_json(BundlePaths(bundle).bundle_json.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError):
        return ClassifierFacts(title=title)
    paths = BundlePaths(bundle)
    balance: Balance | None = None
    table: SureTable | None = None
    with suppress(BundleUnusableError):
        balance, table = read_balance(paths), read_sure(paths)
    target = head.calibration.target if balance is None or balance.target is None else balance.target
    lean = balance.lean if balance is not None else 0.0
    counts = zip(head.class_names, head.train_counts, strict=False)
    return ClassifierFacts(
        title=title,
        groups={name: head.groups.group_of(count) for name, count in counts},
        target=target,
        is_target_reached=head.calibration.is_reached if table is None else table.cost(lean, target or 0).is_reached,
        lean=lean,
        sure=table,
    )
