"""What a person chose for a classifier's answers, and what there is to choose from: in its folder, to go along."""

from typing import Annotated, Literal

from pydantic import Field, ValidationError

from uproto_core.errors import BundleUnusableError
from uproto_core.figures import Document, ExamFigures
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.sureness import SureTable


class Balance(Document):
    """`balance.json` of a bundle."""

    format: Literal[1] = 1
    lean: Annotated[float, Field(ge=-1, le=1)]
    """r of method.md 2.15: -1 rare first, 0 even, 1 as in the folder."""
    threshold: Annotated[float, Field(ge=0)]
    """For "not sure", found on practice photos for this place and this target."""
    target: Annotated[float | None, Field(ge=0, lt=1)] = None
    """Answers are given only when right about this often, 0 always; None is what the training was asked for."""

    def leaning(self, lean: float, threshold: float, table: SureTable | None) -> "Balance":
        """Another place of the slider, with the target as it is.

        Args:
            lean: The place.
            threshold: That of the place for the training's own target.
            table: What other targets need.
        """
        if self.target is not None and table is not None:
            threshold = table.cost(lean, self.target).point.threshold
        return self.model_copy(update={"lean": lean, "threshold": threshold})


def aiming(balance: Balance | None, target: float, table: SureTable) -> Balance:
    """Another target, with the slider as it is."""
    lean = balance.lean if balance is not None else 0.0
    return Balance(lean=lean, threshold=table.cost(lean, target).point.threshold, target=target)


def read_balance(bundle: BundlePaths) -> Balance | None:
    """What was chosen; None where nothing was.

    Raises:
        BundleUnusableError: the file is damaged, or of a newer version.
    """
    try:
        return Balance.model_validate_json(bundle.balance.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        because = "where its slider was put cannot be read"
        raise BundleUnusableError(path=bundle.root, because=because) from error


def write_balance(bundle: BundlePaths, balance: Balance) -> None:
    """Keep what was chosen.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the classifier's folder may not be written.
    """
    write_text(bundle.balance, balance.model_dump_json(indent=1))


def read_sure(bundle: BundlePaths) -> SureTable | None:
    """What each target costs; None where the classifier is of an older version.

    Raises:
        BundleUnusableError: the file is damaged, or of a newer version.
    """
    try:
        return SureTable.model_validate_json(bundle.sure.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        raise BundleUnusableError(path=bundle.root, because="its sure.json is damaged") from error


class BalanceExam(Document):
    """`balance-exam.json` of a run: its exam answered again with a balance that was kept."""

    format: Literal[1] = 1
    balance: Balance
    figures: ExamFigures


def read_balance_exam(run: RunPaths, balance: Balance | None) -> ExamFigures | None:
    """The exam with this balance; None where it was never measured so, or the file cannot be read."""
    try:
        found = BalanceExam.model_validate_json(run.balance_exam.read_bytes())
    except (OSError, ValidationError):
        return None
    return found.figures if found.balance == balance else None


def write_balance_exam(run: RunPaths, exam: BalanceExam) -> None:
    """Keep what the exam was with a balance; raises what `write_balance` does."""
    write_text(run.balance_exam, exam.model_dump_json(indent=1, by_alias=True))
