"""Where a person put the slider between rare and common: kept in the classifier's folder, so that it goes along."""

from typing import Annotated, Literal

from pydantic import Field, ValidationError

from uproto_core.errors import BundleUnusableError
from uproto_core.figures import Document
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import BundlePaths


class Balance(Document):
    """`balance.json` of a bundle."""

    format: Literal[1] = 1
    lean: Annotated[float, Field(ge=-1, le=1)]
    """r of method.md 2.15: -1 rare first, 0 even, 1 as in the folder."""
    threshold: Annotated[float, Field(ge=0)]
    """For "not sure", found on practice photos for this place."""


def read_balance(bundle: BundlePaths) -> Balance | None:
    """Where the slider was put; None where it was never moved.

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
    """Keep where the slider was put.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the classifier's folder may not be written.
    """
    write_text(bundle.balance, balance.model_dump_json(indent=1))
